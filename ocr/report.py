"""Readings as the public JSON of `baozhuang read --json`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ocr.readings import Box, DocumentReading, FileReading


def to_json(readings: Sequence[FileReading]) -> dict[str, Any]:
    """Plain values, ready for `json.dumps`."""
    return {"files": [_file(reading) for reading in readings]}


def _file(reading: FileReading) -> dict[str, Any]:
    return {
        "name": reading.name,
        "sha256": reading.sha256,
        "pages": reading.pages,
        "status": reading.status,
        "documents": [_document(document) for document in reading.documents],
        "page_quality": [
            {
                "page": page.page,
                "source": page.source,
                "width": page.width,
                "height": page.height,
                "rotation": page.rotation,
                "grey": page.grey,
                "issues": list(page.issues),
            }
            for page in reading.page_quality
        ],
        "errors": [
            {"code": item.code, "page": item.page, "message": item.message, "next_step": item.next_step}
            for item in reading.errors
        ],
    }


def _document(document: DocumentReading) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "confidence": round(document.confidence, 3),
        "pages": list(document.pages),
        "fields": {
            name: {
                "value": list(field.value) if isinstance(field.value, tuple) else field.value,
                "text": field.text,
                "page": field.page,
                "box": _box(field.box),
                "confidence": None if field.confidence is None else round(field.confidence, 3),
                "check": field.check,
            }
            for name, field in document.fields.items()
        },
        "seals": [
            {"page": seal.page, "box": _box(seal.box), "text": seal.text, "colour": seal.colour}
            for seal in document.seals
        ],
    }


def _box(box: Box) -> list[float]:
    return [round(edge, 1) for edge in (box.x0, box.y0, box.x1, box.y1)]
