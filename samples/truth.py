"""What a drawn paper says: the expected reading of each document, and its JSON.

Values follow the conventions of `ocr/data/kinds/`. Boxes are in pixels of the upright page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from PIL import Image

from samples.draw import BoxPx, Mark, Op, Sheet

Value: TypeAlias = str | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldTruth:
    """`seal_only`: the value can be read only from a seal's text (box is the seal's)."""

    value: Value
    text: str
    page: int
    box: BoxPx
    seal_only: bool = False


@dataclass(frozen=True, slots=True)
class SealTruth:
    page: int
    box: BoxPx
    text: str
    shape: str
    colour: str = "red"


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as drawn, or as a scanner or phone saw it. `dpi`, `ops` and `marks` are those of the drawing."""

    image: Image.Image
    dpi: int
    grey: bool = False
    jpeg_quality: int = 90
    ops: Sequence[Op] = ()
    marks: Sequence[Mark] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """One document: its pages (numbered from 1 within the document) and what is true of it."""

    kind: str
    layout: str
    pages: tuple[PageImage, ...]
    fields: Mapping[str, FieldTruth] = field(default_factory=dict)
    seals: tuple[SealTruth, ...] = ()
    tolerated: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    digital: bool = False  # handed in as the PDF it was made as, text and all


class TruthError(ValueError):
    """A layout declares a value it never wrote, or writes a field it never declared."""


def drawn(
    kind: str,
    layout: str,
    sheets: Sequence[Sheet],
    values: Mapping[str, Value],
    *,
    from_seal: Mapping[str, str] | None = None,
    implied: Mapping[str, tuple[Value, str]] | None = None,
    tolerated: Mapping[str, tuple[str, ...]] | None = None,
) -> Drawn:
    """Join the sheets of one document with the values written on them.

    `from_seal`: field -> value that only a seal shows. `implied`: field -> (value, the field whose
    writing implies it), as an issuer's name implies its type. `tolerated`: field -> values that stand on the
    paper under such a label and are no error, though not expected. Raises TruthError when marks and values differ.
    """
    fields: dict[str, FieldTruth] = {}
    for number, sheet in enumerate(sheets, 1):
        for mark in sheet.marks:
            if mark.field not in values:
                raise TruthError(f"{kind}/{layout} writes {mark.field!r} but declares no value for it")
            known = fields.get(mark.field)
            if known is None:
                fields[mark.field] = FieldTruth(values[mark.field], mark.text, number, mark.box)
            elif known.page == number:
                fields[mark.field] = replace(known, text=known.text + mark.text, box=union(known.box, mark.box))
    seals = tuple(
        SealTruth(number, seal.box, seal.text, seal.shape, seal.colour)
        for number, sheet in enumerate(sheets, 1)
        for seal in sheet.seals
    )
    for name, text in (from_seal or {}).items():
        place = next((seal for seal in seals if text in seal.text), None)
        if place is not None:
            fields[name] = FieldTruth(text, place.text, place.page, place.box, seal_only=True)
    for name, (value, source) in (implied or {}).items():
        fields[name] = replace(fields[source], value=value)
    missing = sorted(set(values) - set(fields))
    if missing:
        raise TruthError(f"{kind}/{layout} never writes {', '.join(missing)}")
    pages = tuple(PageImage(sheet.image, sheet.dpi, ops=tuple(sheet.ops), marks=tuple(sheet.marks)) for sheet in sheets)
    return Drawn(kind, layout, pages, fields, seals, tolerated or {})


def union(first: BoxPx, second: BoxPx) -> BoxPx:
    return (
        min(first[0], second[0]),
        min(first[1], second[1]),
        max(first[2], second[2]),
        max(first[3], second[3]),
    )


def document_json(document: Drawn, *, first_page: int = 1) -> dict[str, Any]:
    """The document's truth as it stands in a file where it begins on `first_page`."""
    shift = first_page - 1
    return {
        "kind": document.kind,
        "layout": document.layout,
        "pages": [first_page + offset for offset in range(len(document.pages))],
        "fields": {
            name: {
                "value": list(item.value) if isinstance(item.value, tuple) else item.value,
                "text": item.text,
                "page": item.page + shift,
                "box": [round(edge) for edge in item.box],
                **({"seal_only": True} if item.seal_only else {}),
            }
            for name, item in document.fields.items()
        },
        **(
            {"tolerated": {name: list(values) for name, values in document.tolerated.items()}}
            if document.tolerated
            else {}
        ),
        "seals": [
            {
                "page": seal.page + shift,
                "box": [round(edge) for edge in seal.box],
                "text": seal.text,
                "shape": seal.shape,
                "colour": seal.colour,
            }
            for seal in document.seals
        ],
    }
