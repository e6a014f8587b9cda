"""Entry point of the `baozhuang` command: one thin function per command, heavy imports inside them.

`generate` and its kin answer within a second because nothing of reading is imported for them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="报装：读取充电桩报装材料的扫描件，按材料清单核对，生成申请表、补正清单和合同。",
)

Files = Annotated[list[Path], typer.Argument(help="图片或 PDF 文件", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="只在标准输出打印一个 JSON")]
Engine = Annotated[str, typer.Option(help="识别引擎：paddle（默认）或 rapid", envvar="BAOZHUANG_ENGINE")]
Workers = Annotated[int | None, typer.Option(help="读取进程数，默认等于处理器核数", min=1, show_default=False)]

Templates = Annotated[
    Path | None,
    typer.Option("--templates", help="本单位自用模板的文件夹", envvar="BAOZHUANG_TEMPLATES", show_default=False),
]
ForDocument = Annotated[
    str | None, typer.Option("--document", help="模板属于哪份文书；默认按文件名", show_default=False)
]

templates = typer.Typer(no_args_is_help=True, help="本单位自用的文书模板：检查、登记、列出。")
app.add_typer(templates, name="templates")


@app.command()
def read(files: Files, *, json: Json = False, engine: Engine = "paddle", workers: Workers = None) -> None:
    """读取扫描件：每份材料是什么、写了什么、在哪一页哪个位置。"""
    from intake.cli.read import read as run_read

    raise typer.Exit(run_read(files, json=json, engine=engine, workers=workers))


@app.command()
def check(
    case: Annotated[Path, typer.Argument(help="办件信息 CASE.json", show_default=False)],
    files: Annotated[list[Path] | None, typer.Argument(help="申请材料的图片或 PDF", show_default=False)] = None,
    *,
    json: Json = False,
    on: Annotated[
        str | None, typer.Option(help="收到申请的时间，如 2026-11-23T10:00；默认现在", show_default=False)
    ] = None,
    engine: Engine = "paddle",
) -> None:
    """按材料清单（附件2）核对一个办件的材料。"""
    from intake.cli.check import check as run_check

    raise typer.Exit(run_check(case, files or [], json=json, on=on, engine=engine))


@app.command()
def generate(
    document: Annotated[str, typer.Argument(help="文书名称，见 baozhuang documents", show_default=False)],
    *,
    data: Annotated[Path, typer.Option("--data", help="数据文件 DATA.json")],
    output: Annotated[Path, typer.Option("--output", "-o", help="生成的 Word 文件")],
    pdf: Annotated[Path | None, typer.Option("--pdf", help="同时生成 PDF（需要 LibreOffice）")] = None,
    own_templates: Templates = None,
    template_version: Annotated[
        int | None, typer.Option(help="用这一版模板，重出已出具过的文书；默认现行版本", show_default=False)
    ] = None,
    phone_page: Annotated[str, typer.Option(help="补正清单二维码打开的手机补交页面网址")] = "",
    origins: Annotated[
        Path | None, typer.Option(help="各项数据的来源 ORIGINS.json，记入 --record", show_default=False)
    ] = None,
    record: Annotated[
        Path | None, typer.Option(help="另存文书的记录：模板版本、校验值、每项数据的来源", show_default=False)
    ] = None,
) -> None:
    """用数据填写一份文书。"""
    from intake.cli.generate import generate as run_generate

    raise typer.Exit(
        run_generate(
            document,
            data=data,
            output=output,
            pdf=pdf,
            templates=own_templates,
            version=template_version,
            phone_page=phone_page,
            origins=origins,
            record=record,
        )
    )


@app.command()
def batch(
    jobs: Annotated[
        Path, typer.Argument(help='每行一份文书的 JOBS.jsonl：{"document": "…", "data": {…}}', show_default=False)
    ],
    *,
    output: Annotated[Path, typer.Option("--output", "-o", help="生成的 ZIP 文件")],
    pdf: Annotated[bool, typer.Option("--pdf", help="每份同时生成 PDF（需要 LibreOffice）")] = False,
    own_templates: Templates = None,
) -> None:
    """一次填写多份文书，放进一个 ZIP。"""
    from intake.cli.batch import batch as run_batch

    raise typer.Exit(run_batch(jobs, output=output, pdf=pdf, templates=own_templates))


@app.command()
def documents(own_templates: Templates = None) -> None:
    """列出可以生成的文书。"""
    from intake.cli.generate import documents as run_documents

    raise typer.Exit(run_documents(templates=own_templates))


@app.command()
def schema(document: Annotated[str, typer.Argument(help="文书名称", show_default=False)]) -> None:
    """打印一份文书的数据格式（JSON Schema）。"""
    from intake.cli.generate import schema as run_schema

    raise typer.Exit(run_schema(document))


@app.command()
def example(document: Annotated[str, typer.Argument(help="文书名称", show_default=False)]) -> None:
    """打印一份文书的完整示例数据（虚构）。"""
    from intake.cli.generate import example as run_example

    raise typer.Exit(run_example(document))


@templates.command("export")
def templates_export(
    document: Annotated[str, typer.Argument(help="文书名称，见 baozhuang documents", show_default=False)],
    *,
    output: Annotated[Path, typer.Option("--output", "-o", help="写到哪个文件，如 contract_resident-本局.docx")],
    own_templates: Templates = None,
    template_version: Annotated[int | None, typer.Option(help="哪一版；默认现行版本", show_default=False)] = None,
) -> None:
    """取出一份模板，用 Word 改。"""
    from intake.cli.templates import export

    raise typer.Exit(export(document, output=output, folder=own_templates, version=template_version))


@templates.command("lint")
def templates_lint(
    file: Annotated[Path, typer.Argument(help="用 Word 改好的模板", show_default=False)],
    *,
    document: ForDocument = None,
) -> None:
    """检查一份模板，列出全部问题。"""
    from intake.cli.templates import lint

    raise typer.Exit(lint(file, document=document))


@templates.command("add")
def templates_add(
    file: Annotated[Path, typer.Argument(help="用 Word 改好的模板", show_default=False)],
    *,
    document: ForDocument = None,
    own_templates: Templates = None,
    in_force_from: Annotated[
        str | None, typer.Option("--from", help="自哪天起使用，如 2026-12-01；默认今天", show_default=False)
    ] = None,
) -> None:
    """检查并登记一份模板，作为该文书的下一版。"""
    from intake.cli.templates import add

    raise typer.Exit(add(file, folder=own_templates, document=document, in_force_from=in_force_from))


@templates.command("list")
def templates_list(own_templates: Templates = None) -> None:
    """列出所有模板和版本，* 为现行版本。"""
    from intake.cli.templates import listing

    raise typer.Exit(listing(folder=own_templates))


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(help="输出文件夹")] = Path("demo-output"),
) -> None:
    """用自带的示例办件走一遍：读取、核对、填写，并生成汇总网页。"""
    from intake.cli.demo import demo as run_demo

    raise typer.Exit(run_demo(folder))


Data = Annotated[
    Path | None, typer.Option("--data", help="数据文件夹，默认 baozhuang-data 或设置文件所写", show_default=False)
]
ServiceEngine = Annotated[
    str | None, typer.Option("--engine", help="识别引擎：paddle（默认）或 rapid", show_default=False)
]


@app.command()
def serve(
    *,
    data: Data = None,
    host: Annotated[str | None, typer.Option(help="监听的地址，默认只限本机", show_default=False)] = None,
    port: Annotated[
        int | None, typer.Option(help="监听的端口，默认 8000", min=0, max=65535, show_default=False)
    ] = None,
    workers: Annotated[
        int | None, typer.Option(help="识别进程数，默认等于处理器核数", min=0, show_default=False)
    ] = None,
    engine: ServiceEngine = None,
    demo: Annotated[bool, typer.Option("--demo", help="放入自带的示例办件")] = False,
) -> None:
    """启动服务：网页、接口和识别，一条命令。"""
    from intake.cli.serve import serve as run_serve

    raise typer.Exit(run_serve(data=data, host=host, port=port, workers=workers, engine=engine, demo=demo))


@app.command()
def worker(
    *,
    data: Data = None,
    workers: Annotated[
        int | None, typer.Option(help="识别进程数，默认等于处理器核数", min=1, show_default=False)
    ] = None,
    engine: ServiceEngine = None,
) -> None:
    """只做识别：在另一台机器上分担，须用 PostgreSQL 和共用的文件存储。"""
    from intake.cli.serve import serve as run_serve

    raise typer.Exit(run_serve(data=data, host=None, port=None, workers=workers, engine=engine, demo=False, web=False))


@app.command()
def purge(
    *,
    data: Data = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只说有多少到期，不清除")] = False,
    json: Json = False,
) -> None:
    """清除超过保存期限的内容；服务运行时每天自动进行。"""
    from intake.cli.serve import purge as run_purge

    raise typer.Exit(run_purge(data=data, dry_run=dry_run, json=json))


@app.command()
def doctor(*, data: Data = None, engine: ServiceEngine = None, json: Json = False) -> None:
    """检查本机：装了什么、启用了什么、还缺什么。"""
    from intake.cli.serve import doctor as run_doctor

    raise typer.Exit(run_doctor(data=data, engine=engine, json=json))


def run() -> None:
    """Run the command line; a closed pipe or Ctrl-C ends it quietly."""
    try:
        app()
    except BrokenPipeError:
        # The reader of our output has gone (head, less): nothing left to say to anyone.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
