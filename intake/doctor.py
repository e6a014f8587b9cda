"""What is installed, enabled and missing on this machine, by trying it. For people and, as JSON, for monitoring."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import segno
from sqlalchemy.exc import SQLAlchemyError

from generator import convert, fonts
from generator import service as generator
from generator.errors import GeneratorError
from intake import bootstrap, calendar_file, material_file
from intake import settings as installation
from intake.blobs import pieces
from intake.errors import IntakeError
from intake.secret import FILE_NAME
from intake.service_settings import ServiceSettings
from intake.settings import Settings
from intake.store.migrate import is_up_to_date
from ocr.service import ENGINES, EngineError, FileRejected, PageReader, PageUnreadable, reader_version

State: TypeAlias = Literal["ok", "off", "warning", "missing"]
_LOW_DISK_BYTES = 5 * 1024**3


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried. `off`: not set up, and not needed; `missing`: the service cannot do without."""

    name: str
    state: State
    words: str
    next_step: str = ""


def examine(service: ServiceSettings | None = None) -> tuple[Check, ...]:
    """Try everything. `service`: settings named on the command line, instead of those of the file."""
    checks = [Check("python", "ok", f"Python {sys.version.split()[0]}")]
    try:
        settings = installation.from_environment()
    except IntakeError as error:
        return (*checks, Check("settings", "missing", error.message, error.next_step))
    service = service or settings.service
    for examine_one in (
        _settings,
        _lists,
        _templates,
        _data_folder,
        _database,
        _files,
        _engine,
        _libreoffice,
        _fonts,
        _sharing,
        _messages,
    ):
        checks += examine_one(settings, service)
    return tuple(checks)


def _settings(_settings: Settings, service: ServiceSettings) -> Iterator[Check]:
    named = os.environ.get(installation.VARIABLE, "")
    words = f"设置文件 {named}" if named else "没有设置文件，全部用默认值"
    yield Check("settings", "ok", f"{words}；{service.workers} 个识别进程")


def _lists(settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    try:
        table = material_file.materials(folder=settings.materials_folder)
        calendar_file.load(settings.calendar_file)
    except IntakeError as error:
        yield Check("lists", "missing", error.message, error.next_step)
        return
    yield Check("lists", "ok", f"材料清单 {table.notice}，放假安排")


def _templates(settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    """Every template in force can be opened and is what the manifest says."""
    own = settings.templates_folder
    try:
        infos = generator.documents(own=own)
        for info in infos:
            generator.template_file(info.id, own=own, version=info.version)
    except GeneratorError as error:
        yield Check("templates", "missing", error.message, "见 docs/templates.zh-CN.md，或用 templates list 查看。")
        return
    words = f"，本单位模板文件夹 {own}" if own is not None else ""
    yield Check("templates", "ok", f"{len(infos)} 种文书的模板齐全{words}")


def _data_folder(_settings: Settings, service: ServiceSettings) -> Iterator[Check]:
    folder = service.data_folder.absolute()
    there = folder
    while not there.exists():
        there = there.parent
    if not os.access(there, os.W_OK):
        yield Check("data_folder", "missing", f"数据文件夹 {folder} 写不进去", "请检查权限，或用 --data 指定别处。")
        return
    free = shutil.disk_usage(there).free
    words = f"数据文件夹 {folder}，剩余 {free / 1024**3:.0f} GB"
    if free < _LOW_DISK_BYTES:
        yield Check("data_folder", "warning", words, "磁盘空间不多了，请清理或扩容。")
    elif not (folder / FILE_NAME).exists():
        yield Check("data_folder", "off", words + "；尚未初始化", "第一次 baozhuang serve 时建立。")
    else:
        yield Check("data_folder", "ok", words)


def _database(_settings: Settings, service: ServiceSettings) -> Iterator[Check]:
    kind = "PostgreSQL" if service.database.startswith("postgresql") else "SQLite"
    if not service.database and not service.database_file.exists():
        yield Check("database", "off", "SQLite；尚未建立", "第一次 baozhuang serve 时建立。")
        return

    def look() -> Check:
        store = bootstrap.database(service)
        try:
            store.check()
            ready = is_up_to_date(store)
        finally:
            store.close()
        if ready:
            return Check("database", "ok", kind)
        return Check("database", "warning", f"{kind}；表结构不是最新", "下次 baozhuang serve 时更新；请先备份。")

    yield _tried("database", look)


def _files(_settings: Settings, service: ServiceSettings) -> Iterator[Check]:
    where = f"S3 存储桶 {service.s3.bucket}" if service.s3 else "本机文件夹"
    if service.s3 is None and not (service.data_folder / "files").exists():
        yield Check("files", "off", f"{where}；尚未建立", "第一次 baozhuang serve 时建立。")
        return

    def look() -> Check:
        store = bootstrap.blobs(service)
        trial = store.put(pieces(os.urandom(32)))
        store.get(trial.sha256)
        store.delete(trial.sha256)
        return Check("files", "ok", f"文件存放：{where}，可写可读")

    yield _tried("files", look)


def _engine(_settings: Settings, service: ServiceSettings) -> Iterator[Check]:
    page = io.BytesIO()
    segno.make("报装").save(page, kind="png", scale=8)
    reader = PageReader(service.engine)
    try:
        reader.read(page.getvalue(), 1)
    except EngineError as error:
        yield Check("engine", "missing", str(error), f"可用的识别引擎：{'、'.join(ENGINES)}。")
    except (FileRejected, PageUnreadable) as error:
        yield Check("engine", "missing", error.problem.message, "解析文件的子进程没有起来，请重新执行 make install。")
    else:
        what = f"{reader_version(service.engine)}（{reader.engine_version}）"
        yield Check("engine", "ok", f"识别引擎 {what}，读了一页试样")


def _libreoffice(_settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    if program := convert.find_program():
        yield Check("libreoffice", "ok", f"LibreOffice（{Path(program).name}），可出 PDF")
    else:
        yield Check(
            "libreoffice", "off", "没有 LibreOffice：只出 Word，不出 PDF", "apt install libreoffice-writer-nogui"
        )


def _fonts(_settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    if not fonts.has_chinese_font():
        yield Check("fonts", "warning", "没有中文字体：PDF 会出现方框", "apt install fonts-noto-cjk")
        return
    installed = fonts.installed_fonts()
    lacking = [name for name in fonts.SUBSTITUTES if installed and name not in installed]
    words = f"中文字体；公文字体 {'、'.join(lacking)} 用相近字体代替" if lacking else "中文字体和公文字体"
    yield Check("fonts", "ok", words)


def _sharing(settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    if settings.sharing is None:
        yield Check("sharing", "off", "没有设置数据共享接口", "需要的，见 docs/data-sharing.zh-CN.md。")
    else:
        yield Check("sharing", "ok", "已设置数据共享接口（没有试连）")


def _messages(settings: Settings, _service: ServiceSettings) -> Iterator[Check]:
    if settings.messages is None:
        yield Check("messages", "off", "没有设置短信接口，验证码由窗口告知", "需要的，见 docs/service.md。")
    elif settings.messages.file is not None:
        yield Check("messages", "ok", "验证码写入文件，不发短信（试用）")
    else:
        yield Check("messages", "ok", "已设置短信接口（没有试发）")


def _tried(name: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except IntakeError as error:
        return Check(name, "missing", error.message, error.next_step)
    except SQLAlchemyError as error:
        return Check(name, "missing", f"数据库出错：{type(error).__name__}", "请检查数据库和权限。")
