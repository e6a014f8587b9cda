"""Many documents of random hostile data: does any other reader reject one, is any value lost, does memory grow?

Readers: python-docx for every document, the Open XML schema for one in `SCHEMA_EVERY`, LibreOffice (by making a PDF of
it) for one in `OFFICE_EVERY`. A value counts as found when python-docx shows it, cleaned of control characters.
"""

from __future__ import annotations

import random
import tempfile
import warnings
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.text.paragraph import Paragraph
from openxml_audit import OpenXmlValidator

from generator import service
from generator.characters import printable
from generator.contexts.notice_parts import mask_identity_numbers
from generator.errors import GeneratorError, PdfError
from tests.benchmarks.documents_data import free_texts, random_data

SCHEMA_EVERY = 100
OFFICE_EVERY = 100
_AT_ONCE = 10
_MIB = 2**20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What the document prints in another form or not at all, by design: masked, joined or for one kind of applicant only.
_NOT_LITERAL = ("applicant.id_number", "applicant.uscc")
# The validator holds a theme to be required; ISO/IEC 29500-1 (11.3) does not.
_NOT_IN_THE_STANDARD = "relationships/theme"


@dataclass(slots=True)
class Outcome:
    documents: int = 0
    refused: int = 0
    rejected_by_reader: int = 0
    rejected_by_schema: int = 0
    rejected_by_office: int = 0
    values: int = 0
    values_lost: int = 0
    schema_checked: int = 0
    office_checked: int = 0
    resident_mib_early: float = 0
    resident_mib_late: float = 0
    examples: list[str] = field(default_factory=list)

    def wrong(self, what: str) -> None:
        if len(self.examples) < 20:
            self.examples.append(what)


def run(count: int, *, seed: int = 1) -> Outcome:
    """`count` documents, the kinds in turn. Deterministic by seed."""
    rng = random.Random(seed)
    kinds = [info.id for info in service.documents()]
    outcome = Outcome()
    waiting: list[service.Produced] = []
    for number in range(count):
        kind = kinds[number % len(kinds)]
        data = random_data(kind, rng)
        outcome.documents += 1
        try:
            made = service.produce(kind, data)
        except GeneratorError as error:
            outcome.refused += 1
            outcome.wrong(f"{kind} {number}: {error.code} {error.message[:200]}")
            continue
        _read(kind, number, data, made.docx, outcome)
        if number % SCHEMA_EVERY == 0:
            _validate(kind, number, made.docx, outcome)
        if number % OFFICE_EVERY == 0:
            waiting.append(made)
        if number == min(1000, count // 2):
            outcome.resident_mib_early = resident_mib()
    outcome.resident_mib_late = resident_mib()
    _convert(waiting, outcome)
    return outcome


def _read(kind: str, number: int, data: dict[str, object], docx: bytes, outcome: Outcome) -> None:
    try:
        text = read_by_python_docx(docx)
    except Exception as error:  # noqa: BLE001 - any failure of the reader is a rejection
        outcome.rejected_by_reader += 1
        outcome.wrong(f"{kind} {number}: python-docx {type(error).__name__}")
        return
    for path, value in free_texts(kind, data):
        if path in _NOT_LITERAL or (kind == "joint_application" and path.startswith("applicant.")):
            continue
        outcome.values += 1
        expected = printable(value)
        if expected not in text and mask_identity_numbers(expected) not in text:
            outcome.values_lost += 1
            outcome.wrong(f"{kind} {number}: lost {path}")


def read_by_python_docx(docx: bytes) -> str:
    """Body, tables, headers and footers."""
    document = Document(BytesIO(docx))
    parts = [document.element.body]
    for section in document.sections:
        parts += [section.header._element, section.footer._element]
    return "\n".join(Paragraph(element, None).text for part in parts for element in part.iter(f"{_W}p"))  # type: ignore[arg-type] - no parent is needed to read


@cache
def _validator() -> OpenXmlValidator:
    return OpenXmlValidator()


def schema_errors(docx: bytes) -> list[str]:
    """What the Open XML schema (Office 2019) objects to."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "document.docx"
        path.write_bytes(docx)
        result = _validator().validate(path)
    return [text for text in map(str, result.errors) if _NOT_IN_THE_STANDARD not in text]


def _validate(kind: str, number: int, docx: bytes, outcome: Outcome) -> None:
    outcome.schema_checked += 1
    found = schema_errors(docx)
    if found:
        outcome.rejected_by_schema += 1
        outcome.wrong(f"{kind} {number}: schema {found[0]}")


def _convert(waiting: list[service.Produced], outcome: Outcome) -> None:
    from generator.convert import find_program

    if find_program() is None:
        return
    outcome.office_checked = len(waiting)
    for start in range(0, len(waiting), _AT_ONCE):
        group = waiting[start : start + _AT_ONCE]
        try:
            results: list[bytes | PdfError] = service.to_pdfs(group)
        except PdfError as error:
            results = [error] * len(group)
        for made, result in zip(group, results, strict=True):
            if isinstance(result, PdfError):
                outcome.rejected_by_office += 1
                outcome.wrong(f"{made.mark.document}: LibreOffice {result.code} {result.message}")


def resident_mib() -> float:
    """Memory of this process now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return pages * 4096 / _MIB
