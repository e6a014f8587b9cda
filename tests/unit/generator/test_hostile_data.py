"""Random data for all nine documents, made to do harm: nothing rejected, nothing lost. (The benchmark: 10,000.)"""

from __future__ import annotations

import random

import pytest

from generator import service
from tests.benchmarks.documents_data import random_data
from tests.benchmarks.documents_exact import run, schema_errors

DOCUMENTS = [info.id for info in service.documents()]


def test_nothing_is_rejected_or_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.benchmarks.documents_exact._convert", lambda *_: None)
    outcome = run(90, seed=20261126)
    assert outcome.examples == []
    assert (outcome.refused, outcome.rejected_by_reader, outcome.rejected_by_schema, outcome.values_lost) == (0,) * 4
    assert outcome.values > 2000


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_open_xml_schema_takes_every_document(document: str) -> None:
    assert schema_errors(service.render(document, service.example(document))) == []
    assert schema_errors(service.render(document, random_data(document, random.Random(7)))) == []


def test_the_schema_check_notices_a_wrong_order() -> None:
    from generator.archive import read_parts, write_parts

    parts = read_parts(service.render("supply_plan", service.example("supply_plan")))
    name = "word/document.xml"
    parts[name] = parts[name].replace(b"<w:pPr>", b'<w:pPr><w:jc w:val="left"/>', 1)
    assert schema_errors(write_parts(parts))
