"""Filled applications (附件3), printed and scanned: are case, kind and every value read back as they were filled?

`python -m tests.benchmarks.documents_round_trip --count 40`: docx → PDF (LibreOffice) → grey pictures at 200 and 300
dpi → the project's own reader. For each resolution: what is reported (one paper, its kind, its case number), the QR
codes of all pages, and how many of the filled values, and of the ticked and empty boxes, stand character by character
in the text read from their own box of the form. Where that box is, the PDF says. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

import numpy as np
import pdfplumber
import pypdfium2

from generator import service
from generator.errors import PdfError
from generator.filters import chinese_date
from ocr.engine import OcrEngine
from ocr.engines.registry import create
from ocr.page_job import PageResult, read_one
from ocr.pages import PageImage
from ocr.service import put_together
from tests.benchmarks.documents_round_trip_data import application

_POINTS = 72  # to the inch
_RESOLUTIONS = (200, 300)
_SPACE = re.compile(r"\s+")
_CHOICE = re.compile(r"[a-z_]+\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_BOX = re.compile(r"[☑☐][^☑☐]{1,2}")
_BOX_SIGNS = str.maketrans("□√☒", "☐☑☑")


@dataclass(frozen=True, slots=True)
class Cell:
    """A box of the form: its page (from 1), its place in points, and what the PDF says in it."""

    page: int
    box: tuple[float, float, float, float]
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    document: service.Produced
    data: dict[str, Any]
    pdf: bytes


def forms(count: int, seed: int) -> list[Form]:
    """Filled applications with their PDFs. Raises PdfError where one could not be made."""
    rng = random.Random(seed)
    filled = [application(rng) for _ in range(count)]
    made = [service.produce("joint_application", data) for data in filled]
    found = []
    for document, data, pdf in zip(made, filled, service.to_pdfs(made), strict=True):
        if isinstance(pdf, PdfError):
            raise pdf
        found.append(Form(document, data, pdf))
    return found


def scan(pdf: bytes, resolution: int) -> list[np.ndarray]:
    """Grey pictures of the pages, as an office scanner makes them."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=resolution / _POINTS, grayscale=True).to_pil() for page in document]
    return [np.asarray(page.convert("RGB")) for page in pages]


def measure(made: list[Form], resolution: int, engine: OcrEngine) -> tuple[Counter[str], list[str]]:
    """Counts, and each value or box that was not read, as printed and as read."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for form in made:
        results = {
            number: read_one(engine, PageImage(number, page, grey=True), picture_file=None)
            for number, page in enumerate(scan(form.pdf, resolution), 1)
        }
        counts += _reported(form, results)
        values, not_read = _values(form, results, resolution)
        counts += values
        wrong += not_read
    return counts, wrong


def _reported(form: Form, results: dict[int, PageResult]) -> Counter[str]:
    """Is the scan one paper of the kind, with its case number, and with the right QR code on every page?"""
    reading = put_together("scan.tif", "0" * 64, len(results), results, [])
    ours = [paper for paper in reading.documents if paper.kind == "joint_application"]
    numbers = [paper.fields["case_no"].value for paper in ours if "case_no" in paper.fields]
    marks = [service.read_mark(code.text) for result in results.values() for code in result.codes]
    return Counter(
        kind_right=len(reading.documents) == len(ours) == 1,
        case_no_right=numbers == [form.document.mark.case_no],
        mark_on_every_page=marks == [form.document.mark] * len(results),
    )


def _values(form: Form, results: dict[int, PageResult], resolution: int) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    cells = form_cells(form.pdf)
    read = {cell: _read_in(cell, results[cell.page].text.lines, resolution) for cell in cells}
    for path, value in printed_values(form.data["application"]):
        homes = [cell for cell in cells if value in cell.text]
        counts["values"] += 1
        if homes and all(value in read[cell] for cell in homes):
            counts["values_right"] += 1
        else:
            wrong.append(f"{path}: {value} | {' / '.join(read[cell] for cell in homes if value not in read[cell])}")
    for cell in cells:
        for box in _BOX.findall(cell.text):
            counts["boxes"] += 1
            if box in read[cell]:
                counts["boxes_right"] += 1
            else:
                wrong.append(f"box: {box} | {read[cell]}")
    return counts, wrong


def form_cells(pdf: bytes) -> list[Cell]:
    """The boxes of the form, as drawn in the PDF."""
    cells = []
    with pdfplumber.open(BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages, 1):
            for table in page.find_tables():
                for box in table.cells:
                    text = plain(page.crop(box, strict=False).extract_text() or "")
                    if text:
                        cells.append(Cell(number, box, text))
    return cells


def printed_values(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, text as printed) of all texts, dates and numbers that are filled in; choices are seen by their boxes."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key != "class":
                yield from printed_values(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from printed_values(item, f"{path}[{index}]")
    elif isinstance(value, str) and _DAY.match(value):
        yield path, plain(chinese_date(date.fromisoformat(value)))
    elif isinstance(value, str) and value and not _CHOICE.match(value):
        yield path, plain(value)
    elif isinstance(value, int | float):
        yield path, f"{value:g}"


def plain(text: str) -> str:
    """Without spaces, full-width forms as what they stand for, and every kind of box as ☑ or ☐."""
    return _SPACE.sub("", unicodedata.normalize("NFKC", text)).translate(_BOX_SIGNS)


def _read_in(cell: Cell, lines: Any, resolution: int) -> str:
    """The text of the lines in the cell, from top to bottom and left to right."""
    scale = resolution / _POINTS
    x0, top, x1, bottom = (edge * scale for edge in cell.box)
    inside = [line for line in lines if x0 <= line.box.centre[0] <= x1 and top <= line.box.centre[1] <= bottom]
    return plain("".join(line.text for line in inside))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    made = forms(arguments.count, arguments.seed)
    engine = create("paddle")
    result: dict[str, Any] = {"documents": len(made)}
    for resolution in _RESOLUTIONS:
        counts, wrong = measure(made, resolution, engine)
        shares = {f"{name}_share": round(counts[f"{name}_right"] / counts[name], 4) for name in ("values", "boxes")}
        result[f"dpi_{resolution}"] = dict(counts) | shares
        for line in wrong:
            print(f"{resolution} dpi, not read: {line}")
        print(f"{resolution} dpi: {result[f'dpi_{resolution}']}", flush=True)
    print(json.dumps(result, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
