"""What a person read on a paper, where the machine read something else: applied to the readings before checking.

A correction names its paper by file, place among the papers of that file, and kind. One that no longer fits, because
the file was read anew and gave other papers, changes nothing and is reported as stale.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from ocr.readings import Box, DocumentReading, FieldCheck, FieldValue, FileReading, PageQuality, Value, as_text

SEEN_BY_A_PERSON = 1.0
"""The confidence of a value that a person has read."""


@dataclass(frozen=True, slots=True)
class PaperRef:
    """One paper: the file's SHA-256, the paper's place in that file (from 0), and its kind when the person saw it."""

    file: str
    index: int
    kind: str


@dataclass(frozen=True, slots=True)
class FieldCorrection:
    """What stands in one field of a paper, normalised as the field's type asks. None: the paper does not say.

    `check`: whether the value passes its check digit, where it has one.
    """

    paper: PaperRef
    field: str
    value: Value | None
    check: FieldCheck = "none"


@dataclass(frozen=True, slots=True)
class KindCorrection:
    """What kind of paper it is. The fields that the new kind knows by the same name are kept."""

    paper: PaperRef
    kind: str


Correction = FieldCorrection | KindCorrection


@dataclass(frozen=True, slots=True)
class Corrected:
    """The readings as corrected; `stale`: corrections that found no such paper."""

    files: tuple[FileReading, ...]
    stale: tuple[Correction, ...] = ()


def correct(
    files: Sequence[FileReading], corrections: Iterable[Correction], fields_of: Mapping[str, Iterable[str]]
) -> Corrected:
    """Apply corrections in their order; a later one wins. `fields_of`: kind -> the fields it has."""
    by_sha = {file.sha256: file for file in files}
    stale: list[Correction] = []
    for correction in corrections:
        ref = correction.paper
        file = by_sha.get(ref.file)
        if file is None or not 0 <= ref.index < len(file.documents) or file.documents[ref.index].kind != ref.kind:
            stale.append(correction)
            continue
        document = file.documents[ref.index]
        if isinstance(correction, KindCorrection):
            changed = _with_kind(document, correction.kind, frozenset(fields_of.get(correction.kind, ())))
        else:
            changed = _with_field(document, correction, file.page_quality)
        documents = (*file.documents[: ref.index], changed, *file.documents[ref.index + 1 :])
        by_sha[ref.file] = replace(file, documents=documents)
    return Corrected(tuple(replace(by_sha[file.sha256], name=file.name) for file in files), tuple(stale))


def _with_kind(document: DocumentReading, kind: str, known: frozenset[str]) -> DocumentReading:
    kept = {name: value for name, value in document.fields.items() if name in known}
    return replace(document, kind=kind, confidence=SEEN_BY_A_PERSON, fields=MappingProxyType(kept))


def _with_field(
    document: DocumentReading, correction: FieldCorrection, quality: Sequence[PageQuality]
) -> DocumentReading:
    """The words on the paper and their place stay as evidence; without any, the whole first page is the place."""
    fields = dict(document.fields)
    before = fields.pop(correction.field, None)
    if correction.value is not None:
        if before is None:
            page = document.pages[0] if document.pages else 1
            seen = next((each for each in quality if each.page == page), None)
            box = Box(0, 0, seen.width, seen.height) if seen else Box(0, 0, 0, 0)
            before = FieldValue(correction.value, as_text(correction.value), page, box, None)
        fields[correction.field] = replace(
            before,
            value=correction.value,
            text=as_text(correction.value),
            confidence=SEEN_BY_A_PERSON,
            check=correction.check,
        )
    return replace(document, fields=MappingProxyType(fields))
