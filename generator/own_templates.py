"""An office's own templates: entering a new version into its folder and manifest."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator import library
from generator.errors import BrokenTemplateError
from generator.library import FIRST_OWN_VERSION, MANIFEST, TemplateEntry

_HEAD = "# 本单位自用的文书模板。请用 baozhuang templates add 登记，不要手工修改。\n"


def add(folder: Path, document: str, template: bytes, *, in_force_from: date) -> TemplateEntry:
    """The new entry. Raises BrokenTemplateError where the folder cannot be read or written."""
    ours = library.library().versions(document)[-1]
    present = library.read_manifest(folder, own=True)
    version = max((entry.version for entry in present if entry.id == document), default=FIRST_OWN_VERSION - 1) + 1
    entry = replace(
        ours,
        version=version,
        file=f"{document}-{version}.docx",
        sha256=hashlib.sha256(template).hexdigest(),
        in_force_from=in_force_from,
        folder=folder,
    )
    try:
        _write(folder / entry.file, template)
        # The manifest last: until it names the file, nothing has changed.
        text = _HEAD + "".join(_block(each) for each in (*present, entry))
        _write(folder / MANIFEST, text.encode())
    except OSError as error:
        raise BrokenTemplateError(f"写不了模板文件夹 {folder}，请检查权限和空间", code="template_folder") from error
    return entry


def _block(entry: TemplateEntry) -> str:
    # Ids, names and files hold neither quotes nor backslashes (see generator.library), so they need no escaping.
    return (
        f'\n[[documents]]\nid = "{entry.id}"\nname = "{entry.name}"\nversion = {entry.version}\nfile = "{entry.file}"\n'
        f'context = "{entry.context}"\nin_force_from = {entry.in_force_from.isoformat()}\nsha256 = "{entry.sha256}"\n'
    )


def _write(path: Path, content: bytes) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
