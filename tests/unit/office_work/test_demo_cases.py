"""The sample cases in a running service: whole on whatever day they are opened."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from intake.office_work import demo_cases
from intake.store import cases
from tests.unit.office_work.counter import Counter


@pytest.mark.parametrize("opened", [datetime(2026, 11, 27, 16, tzinfo=UTC), datetime(2027, 2, 1, tzinfo=UTC)])
def test_the_days_wished_for_are_still_to_come(desk: Counter, opened: datetime) -> None:
    desk.at = opened
    assert demo_cases.bring_in(desk.office) == 7
    with desk.office.database.reading() as session:
        forms = [each.form for each in cases.listed(session, limit=20)]
    assert len(forms) == 7
    for form in forms:
        survey = date.fromisoformat(form["application"]["survey_date"])
        assert opened.date() < survey
        assert survey < date.fromisoformat(form["application"]["power"]["expected_date"])
        assert (survey - opened.date()).days < 14
    assert demo_cases.bring_in(desk.office) == 0
