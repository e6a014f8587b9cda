"""One office for the tests of a module, with papers that are read the moment they come in, and its callers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient

from intake import case_file
from intake.domain.case import Case
from ocr.readings import DocumentReading
from tests import api_office
from tests.api_office import Callers, callers
from tests.factories import resident, resident_files
from tests.unit.office_work.counter import Counter

SUPPLY = "供电公司"


@dataclass(frozen=True)
class World:
    """`desk`: puts papers into cases as if they had been read."""

    callers: Callers
    desk: Counter

    def open(self, by: TestClient, form: Case | None = None) -> str:
        """A draft; its id."""
        answer = by.post("/api/v1/cases", json=plain_form(form or resident()))
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def handed_in(self, by: TestClient, **papers: DocumentReading | None) -> str:
        """A case with the papers of a resident, handed in, read and checked; its id."""
        case_id = self.open(by)
        for reading in resident_files(**papers):
            self.desk.bring(case_id, reading)
        done = by.post(f"/api/v1/cases/{case_id}/submission", json={}, headers={"If-Match": "*"})
        assert done.status_code == 200, done.text
        self.desk.judged(case_id)
        return case_id


def plain_form(case: Case) -> dict[str, object]:
    """CASE.json as an outsider writes it."""
    form = case_file.to_json(case)
    return {key: value for key, value in form.items() if key not in ("case_no", "fetched")} | {"channel": "online"}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with api_office.office(tmp_path_factory.mktemp("office")) as office:
        yield World(callers(office), Counter(office, datetime(2026, 11, 23, tzinfo=UTC)))
