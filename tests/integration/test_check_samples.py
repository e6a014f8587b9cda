"""The sample cases, read perfectly, are judged as their authors expect: the rules alone, without an engine."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from intake import case_file
from intake.material_file import materials
from intake.service import check_case
from ocr.readings import Box, DocumentReading, FieldValue, FileReading, PageQuality, Seal, Value

SAMPLES = Path(__file__).parents[2] / "samples"
EXPECTED = sorted((SAMPLES / "expected").glob("*.json"))


def reading(truth: dict[str, Any]) -> FileReading:
    """A file as a perfect reader would give it."""
    quality = tuple(
        PageQuality(page["page"], "ocr", page["width"], page["height"], 0, page["grey"]) for page in truth["pages"]
    )
    documents = tuple(
        DocumentReading(
            paper["kind"],
            1.0,
            tuple(paper["pages"]),
            {name: field(said, paper["pages"][0]) for name, said in paper["fields"].items()},
            tuple(Seal(seal["page"], Box(*seal["box"]), seal["text"]) for seal in paper["seals"]),
        )
        for paper in truth["documents"]
    )
    return FileReading(truth["name"], truth["name"], len(quality), "ok", documents, quality)


def field(said: dict[str, Any], page: int) -> FieldValue:
    value: Value = tuple(said["value"]) if isinstance(said["value"], list) else said["value"]
    box = Box(*(said["box"] or (0, 0, 1, 1)))
    return FieldValue(value, said.get("text") or str(value), said.get("page") or page, box, 1.0)


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_sample_is_judged_as_expected(path: Path) -> None:
    truth = json.loads(path.read_text("utf-8"))
    case = case_file.load(SAMPLES / "cases" / path.stem / "CASE.json", materials())
    files = [reading(file) for file in truth["files"]]
    outcome = check_case(case, files, received_at=datetime.fromisoformat(truth["received"]))
    assert {str(row.row): row.status for row in outcome.rows} == truth["rows"]
    found = [(f.code, f.row) for f in outcome.findings if f.severity != "info"]
    assert sorted(found) == sorted((f["code"], f["row"]) for f in truth["findings"])
    assert outcome.verdict == truth["verdict"]


def test_there_are_samples() -> None:
    assert len(EXPECTED) >= 6
