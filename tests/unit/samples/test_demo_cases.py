"""The committed cases are the ones the code draws, small, and with expectations that can be met."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake import case_file
from intake.material_file import materials
from ocr.kinds import catalogue
from samples import demo_cases
from tests.unit.samples.fonts_needed import needs_fonts

SAMPLES = Path(demo_cases.__file__).parent
CASES = demo_cases.demo_cases() if (SAMPLES / "cases").is_dir() else ()
MAX_BYTES = 12_000_000


@pytest.fixture(params=CASES, ids=lambda case: case.id)
def case(request: pytest.FixtureRequest) -> demo_cases.CaseSpec:
    spec: demo_cases.CaseSpec = request.param
    return spec


def test_there_are_six_cases_or_more_and_no_others() -> None:
    committed = {path.name for path in (SAMPLES / "cases").iterdir() if path.is_dir()}
    assert committed == {case.id for case in CASES}
    assert len(committed) >= 6


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in (SAMPLES / "cases").rglob("*") if path.is_file()) <= MAX_BYTES


def test_case_files_are_valid_and_as_drawn(case: demo_cases.CaseSpec) -> None:
    path = SAMPLES / "cases" / case.id / "CASE.json"
    assert json.loads(path.read_text("utf-8")) == demo_cases.case_json(case)
    loaded = case_file.load(path, materials())
    assert loaded.case_no
    rows = {str(row.row) for matter in loaded.matters for row in materials().matter(matter).rows}
    assert set(case.rows) == rows


def test_expectations_name_the_files_and_known_kinds(case: demo_cases.CaseSpec) -> None:
    expected = json.loads((SAMPLES / "expected" / f"{case.id}.json").read_text("utf-8"))
    papers = {path.name for path in (SAMPLES / "cases" / case.id).iterdir()} - {"CASE.json", "TITLE.txt"}
    assert {entry["name"] for entry in expected["files"]} == papers
    for entry in expected["files"]:
        for document in entry["documents"]:
            assert set(document["fields"]) <= set(catalogue()[document["kind"]].fields)
    assert expected["verdict"] == case.verdict
    assert bool(expected["findings"]) == (case.verdict != "accept")


@needs_fonts
@pytest.mark.parametrize("case_id", ["01-resident-complete", "03-lease-expired"])
def test_committed_papers_say_what_the_code_draws(case_id: str, tmp_path: Path) -> None:
    demo_cases.write_cases(tmp_path / "cases", only=case_id)
    drawn, committed = tmp_path / "cases" / case_id, SAMPLES / "cases" / case_id
    names = {path.name for path in drawn.iterdir()}
    assert names == {path.name for path in committed.iterdir()}
    fresh = json.loads((tmp_path / "expected" / f"{case_id}.json").read_text("utf-8"))
    assert fresh == json.loads((SAMPLES / "expected" / f"{case_id}.json").read_text("utf-8"))
