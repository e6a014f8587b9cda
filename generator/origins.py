"""Where the values of a document come from, kept beside it: page, box, reading, editor and time of each.

It is kept outside the Word file, which goes to the applicant, and found again by the fingerprint in its QR code. Not
every value has an origin: what was typed into DATA.json without one is listed with null.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from generator.contexts.base import Context
from generator.errors import InvalidDataError, Problem
from generator.library import TemplateEntry
from generator.marks import Mark

RECORD_FORMAT = 1


class Origin(BaseModel):
    """Where one value comes from. What does not apply is left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: Annotated[str, Field(max_length=200)] = Field(title="来源", description="如：材料、填写、系统")
    file: str | None = Field(default=None, title="文件")
    page: Annotated[int, Field(ge=1)] | None = Field(default=None, title="页")
    box: tuple[float, float, float, float] | None = Field(default=None, title="位置（像素）")
    text: str | None = Field(default=None, title="读出的原文")
    confidence: Annotated[float, Field(ge=0, le=1)] | None = Field(default=None, title="置信度")
    editor: str | None = Field(default=None, title="修改人")
    at: str | None = Field(default=None, title="时间", description="如：2026-11-23T10:00+08:00")


_ORIGINS = TypeAdapter(dict[str, Origin])


def read_origins(text: bytes) -> dict[str, Origin]:
    """ORIGINS.json: path of a value (`application.install_address`) -> its origin. Raises InvalidDataError."""
    try:
        return _ORIGINS.validate_json(text)
    except ValidationError as error:
        problems = []
        for details in error.errors(include_url=False, include_input=False):
            where = ".".join(map(str, details["loc"]))
            problems.append(Problem(where, "来源记录的格式不符", "origin_invalid"))
        raise InvalidDataError(problems) from None


def record(
    entry: TemplateEntry, mark: Mark, digest: str, docx: bytes, filled: Context, origins: Mapping[str, Origin]
) -> dict[str, Any]:
    """What is kept of a document. Raises InvalidDataError where an origin is for a path that the data does not have."""
    paths = tuple(path for path, _ in single_values(filled.model_dump(mode="json", by_alias=True)))
    unknown = [path for path in origins if path not in set(paths)]
    if unknown:
        raise InvalidDataError([Problem(path, "数据中没有这个字段", "origin_unknown") for path in unknown])
    return {
        "format": RECORD_FORMAT,
        "document": entry.id,
        "case_no": mark.case_no,
        "template": {"version": entry.version, "sha256": entry.sha256},
        "data_sha256": digest,
        "docx_sha256": hashlib.sha256(docx).hexdigest(),
        "mark": mark.text(),
        "values": {
            path: origins[path].model_dump(mode="json", exclude_none=True) if path in origins else None
            for path in paths
        },
    }


def single_values(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """(path, value) of all single values of the data, in order: `roads[0].class`."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from single_values(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from single_values(item, f"{path}[{index}]")
    else:
        yield path, value
