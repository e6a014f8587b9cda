"""The templates: `manifest.toml` -> verified template bytes. Ours, and those an office has made its own.

Ours lie beside the source or inside the package and have versions up to 1000. An office keeps its own in a folder with
a manifest of the same form; their versions begin at 1001, so that a version always says which template it was. The one
in force on a day is the office's own where it has one, else ours; the later date wins, then the higher version.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.errors import BrokenTemplateError, TemplateVersionError, UnknownDocumentError

FIRST_OWN_VERSION = 1001
MANIFEST = "manifest.toml"
_HERE = Path(__file__).resolve().parent
_FOLDERS = (_HERE / "templates", _HERE.parent / "templates")  # installed wheel, source checkout
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")
_FILE = re.compile(r"[a-z][a-z0-9_.-]*\.docx\Z")
_CONTEXT = re.compile(r"[a-z][a-z0-9_]*:[A-Z][A-Za-z0-9]*\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")
_KEYS = {"id", "name", "version", "file", "context", "sha256", "in_force_from"}


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """One version of one document. `context`: the schema of its data, `module:Class` inside `generator.contexts`."""

    id: str
    name: str
    version: int
    file: str
    context: str
    sha256: str
    in_force_from: date
    folder: Path

    @property
    def own(self) -> bool:
        return self.version >= FIRST_OWN_VERSION


@dataclass(frozen=True, slots=True)
class Library:
    """Document id -> its versions, in the order of the manifests. Documents stand in the order of ours."""

    entries: Mapping[str, tuple[TemplateEntry, ...]]

    def versions(self, document: str) -> tuple[TemplateEntry, ...]:
        """All versions of a document. Raises UnknownDocumentError, which names what there is."""
        if document not in self.entries:
            known = "、".join(self.entries)
            raise UnknownDocumentError(f"没有名为“{document}”的文书；可生成：{known}")
        return self.entries[document]

    def entry(self, document: str, *, version: int | None = None, on: date | None = None) -> TemplateEntry:
        """The version asked for, or the one in force on the day (default: today).

        Raises UnknownDocumentError, TemplateVersionError.
        """
        versions = self.versions(document)
        if version is not None:
            for entry in versions:
                if entry.version == version:
                    return entry
            known = "、".join(str(entry.version) for entry in versions)
            raise TemplateVersionError(f"文书 {document} 没有第 {version} 版模板；现有版本：{known}")
        day = on or date.today()
        in_force = [entry for entry in versions if entry.in_force_from <= day]
        if not in_force:
            raise TemplateVersionError(f"文书 {document} 在 {day.isoformat()} 尚无生效的模板")
        return max(in_force, key=lambda entry: (entry.own, entry.in_force_from, entry.version))


def our_folder() -> Path:
    """Where our templates are. Raises BrokenTemplateError where the installation lacks them."""
    for place in _FOLDERS:
        if (place / MANIFEST).is_file():
            return place
    raise BrokenTemplateError("安装不完整：找不到模板清单 manifest.toml，请重新安装", code="template_missing")


def library(own: Path | None = None) -> Library:
    """Our templates, and those of an office's folder. Raises BrokenTemplateError naming what is wrong."""
    return _ours() if own is None else merge(_ours(), read_manifest(own, own=True))


@cache
def _ours() -> Library:
    entries: dict[str, tuple[TemplateEntry, ...]] = {}
    for entry in read_manifest(our_folder()):
        entries[entry.id] = (*entries.get(entry.id, ()), entry)
    return Library(MappingProxyType(entries))


def merge(ours: Library, own: Sequence[TemplateEntry]) -> Library:
    """Adds an office's templates. They are for documents we know, with the same schema of data."""
    entries = dict(ours.entries)
    for entry in own:
        if entry.id not in ours.entries:
            raise _invalid(f"{entry.id} 不是本系统的文书；可用：{'、'.join(ours.entries)}")
        if entry.context != ours.entries[entry.id][-1].context:
            raise _invalid(f"{entry.id} 的 context 应为 {ours.entries[entry.id][-1].context}")
        entries[entry.id] = (*entries[entry.id], entry)
    return Library(MappingProxyType(entries))


def read_manifest(folder: Path, *, own: bool = False) -> tuple[TemplateEntry, ...]:
    """The entries of a folder's manifest; none where an office's folder is still empty."""
    path = folder / MANIFEST
    if own and folder.is_dir() and not path.exists():
        return ()
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BrokenTemplateError(
            f"读不了模板清单 {path}，请检查模板文件夹的设置和权限", code="template_missing"
        ) from error
    return parse_manifest(text, folder, own=own)


def parse_manifest(text: str, folder: Path, *, own: bool = False) -> tuple[TemplateEntry, ...]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _invalid("格式有误") from error
    found: list[TemplateEntry] = []
    for raw in data.get("documents", []):
        entry = _entry(raw, folder)
        if entry.own != own:
            limits = f"自用模板的版本从 {FIRST_OWN_VERSION} 起" if own else f"随附模板的版本小于 {FIRST_OWN_VERSION}"
            raise _invalid(f"{entry.id} 的版本无效：{limits}")
        if any((entry.id, entry.version) == (other.id, other.version) for other in found):
            raise _invalid(f"{entry.id} 第 {entry.version} 版出现两次")
        found.append(entry)
    return tuple(found)


def _entry(raw: Mapping[str, Any], folder: Path) -> TemplateEntry:
    name = raw.get("id", "?")
    if set(raw) != _KEYS:
        odd = "、".join(sorted(_KEYS ^ set(raw)))
        raise _invalid(f"{name} 的项目不全或多余（{odd}）")
    for key, pattern in (("id", _ID), ("file", _FILE), ("context", _CONTEXT), ("sha256", _SHA256)):
        if not isinstance(raw[key], str) or not pattern.match(raw[key]):
            raise _invalid(f"{name} 的 {key} 无效")
    if type(raw["version"]) is not int or raw["version"] < 1 or not _is_name(raw["name"]):
        raise _invalid(f"{name} 的名称或版本无效")
    if type(raw["in_force_from"]) is not date:
        raise _invalid(f"{name} 的 in_force_from 应为日期，写作 2026-11-23（不加引号）")
    return TemplateEntry(**raw, folder=folder)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value.isprintable() and not set(value) & {'"', "\\"}


def _invalid(what: str) -> BrokenTemplateError:
    return BrokenTemplateError(f"模板清单 {MANIFEST} 有误：{what}", code="manifest_invalid")


@lru_cache(maxsize=64)
def template_bytes(entry: TemplateEntry) -> bytes:
    """The template, exactly as the manifest describes it. Raises BrokenTemplateError otherwise."""
    try:
        data = (entry.folder / entry.file).read_bytes()
    except OSError as error:
        raise BrokenTemplateError(
            f"模板文件 {entry.file} 缺失，请重新放入或重新安装", code="template_missing"
        ) from error
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise BrokenTemplateError(
            f"模板文件 {entry.file} 与清单的校验值不符，可能被改动，已停用；改动后请用 templates add 重新登记",
            code="template_checksum",
        )
    return data
