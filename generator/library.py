"""The templates: `manifest.toml` -> verified template bytes. Found beside the source or inside the package."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.errors import BrokenTemplateError, DocumentNotAvailableError, UnknownDocumentError

_HERE = Path(__file__).resolve().parent
_FOLDERS = (_HERE / "templates", _HERE.parent / "templates")  # installed wheel, source checkout
_ID = re.compile(r"[a-z][a-z0-9_]*\Z")
_FILE = re.compile(r"[a-z][a-z0-9_]*\.docx\Z")
_CONTEXT = re.compile(r"[a-z][a-z0-9_]*:[A-Z][A-Za-z0-9]*\Z")
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """One document of the manifest. `context`: `module:Class` inside `generator.contexts`."""

    id: str
    name: str
    version: int
    file: str
    context: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`entries`: documents that can be made. `planned`: id -> Chinese name of those still to come."""

    entries: Mapping[str, TemplateEntry]
    planned: Mapping[str, str]


def folder() -> Path:
    """Where the templates are. Raises BrokenTemplateError where the installation lacks them."""
    for place in _FOLDERS:
        if (place / "manifest.toml").is_file():
            return place
    raise BrokenTemplateError("安装不完整：找不到模板清单 manifest.toml，请重新安装", code="template_missing")


@cache
def manifest() -> Manifest:
    """The manifest, checked. Raises BrokenTemplateError naming the entry that is wrong."""
    return parse_manifest((folder() / "manifest.toml").read_text("utf-8"))


def parse_manifest(text: str) -> Manifest:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BrokenTemplateError("模板清单 manifest.toml 格式有误", code="manifest_invalid") from error
    entries: dict[str, TemplateEntry] = {}
    for raw in data.get("documents", []):
        entry = _entry(raw)
        if entry.id in entries:
            raise BrokenTemplateError(f"模板清单中 {entry.id} 出现两次", code="manifest_invalid")
        entries[entry.id] = entry
    planned = {str(key): str(name) for key, name in data.get("planned", {}).items() if key not in entries}
    return Manifest(MappingProxyType(entries), MappingProxyType(planned))


def _entry(raw: Mapping[str, Any]) -> TemplateEntry:
    if set(raw) != {"id", "name", "version", "file", "context", "sha256"}:
        raise BrokenTemplateError(f"模板清单中 {raw.get('id', '?')} 的项目不全或多余", code="manifest_invalid")
    for key, pattern in (("id", _ID), ("file", _FILE), ("context", _CONTEXT), ("sha256", _SHA256)):
        if not isinstance(raw[key], str) or not pattern.match(raw[key]):
            raise BrokenTemplateError(f"模板清单中 {raw['id']} 的 {key} 无效", code="manifest_invalid")
    if type(raw["version"]) is not int or raw["version"] < 1 or not isinstance(raw["name"], str):
        raise BrokenTemplateError(f"模板清单中 {raw['id']} 的名称或版本无效", code="manifest_invalid")
    return TemplateEntry(**raw)


def entry(document: str) -> TemplateEntry:
    """The entry of a document. Raises UnknownDocumentError or DocumentNotAvailableError, both naming what there is."""
    known = manifest()
    if document in known.entries:
        return known.entries[document]
    available = "、".join(known.entries)
    if document in known.planned:
        name = known.planned[document]
        raise DocumentNotAvailableError(f"文书“{name}”（{document}）尚未提供；目前可生成：{available}")
    raise UnknownDocumentError(f"没有名为“{document}”的文书；可生成：{available}")


@cache
def template_bytes(document: str) -> bytes:
    """The template of a document, exactly as the manifest describes it. Raises BrokenTemplateError otherwise."""
    wanted = entry(document)
    try:
        data = (folder() / wanted.file).read_bytes()
    except OSError as error:
        raise BrokenTemplateError(f"模板文件 {wanted.file} 缺失，请重新安装", code="template_missing") from error
    if hashlib.sha256(data).hexdigest() != wanted.sha256:
        raise BrokenTemplateError(
            f"模板文件 {wanted.file} 与清单的校验值不符，可能被改动，已停用", code="template_checksum"
        )
    return data
