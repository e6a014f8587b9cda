"""`baozhuang templates export | lint | add | list`: an office's own templates. Imports nothing of reading."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator import service
from generator.errors import BrokenTemplateError, GeneratorError
from intake.cli.files import FileProblem, complain, complain_about, read_file, write_file

FOUND = 1


def lint(file: Path, *, document: str | None = None) -> int:
    """Say everything that is wrong with a template. 0: usable; 1: it has errors; 2: it cannot be looked at."""
    try:
        wanted = document or _document_of(file)
        findings = service.lint_template(wanted, read_file(file))
    except (FileProblem, GeneratorError) as error:
        return complain_about(error)
    for finding in findings:
        print(finding.line())
    errors = sum(finding.level == "error" for finding in findings)
    print(f"{file.name}（{wanted}）：" + (f"{errors} 处错误，不能使用" if errors else "可以使用"))
    return FOUND if errors else 0


def export(document: str, *, output: Path, folder: Path | None, version: int | None) -> int:
    """Write a template to change in Word; an existing file is not overwritten."""
    if output.exists():
        return complain(f"“{output}”已存在，请换一个文件名")
    try:
        write_file(output, service.template_file(document, own=folder, version=version))
    except (FileProblem, GeneratorError) as error:
        return complain_about(error)
    return 0


def add(file: Path, *, folder: Path | None, document: str | None, in_force_from: str | None) -> int:
    """Enter a template into the office's folder as the next version."""
    if folder is None:
        return complain("没有指定模板文件夹：请用 --templates DIR 或环境变量 BAOZHUANG_TEMPLATES")
    if not folder.is_dir():
        return complain(f"模板文件夹“{folder}”不存在，请先建立")
    try:
        day = date.fromisoformat(in_force_from) if in_force_from else date.today()
    except ValueError:
        return complain("生效日期应写作 2026-11-23")
    try:
        entry = service.add_template(folder, document or _document_of(file), read_file(file), in_force_from=day)
    except BrokenTemplateError as error:
        return max(complain(line) for line in error.message.splitlines())
    except (FileProblem, GeneratorError) as error:
        return complain_about(error)
    print(f"已登记：{entry.id} 第 {entry.version} 版，自 {entry.in_force_from.isoformat()} 起使用")
    return 0


def listing(*, folder: Path | None) -> int:
    """All versions of all templates; * marks the one in force today."""
    try:
        entries, in_force = service.template_versions(own=folder)
    except GeneratorError as error:
        return complain_about(error)
    for entry in entries:
        sign = "*" if entry in in_force else " "
        whose = "自用" if entry.own else "随附"
        print(f"{sign} {entry.id:<22} v{entry.version:<5} {whose}  {entry.in_force_from.isoformat()} 起  {entry.name}")
    return 0


def _document_of(file: Path) -> str:
    """The document a file is for, by its name: `contract_resident-改.docx`, `contract_resident.docx`."""
    name = file.stem
    fits = [
        info.id for info in service.documents() if name == info.id or name.startswith((f"{info.id}-", f"{info.id}."))
    ]
    if not fits:
        raise FileProblem(
            f"从文件名“{file.name}”看不出是哪份文书：请用 --document 指明（见 baozhuang documents），"
            "或把文件命名为“文书名-说明.docx”"
        )
    return max(fits, key=len)
