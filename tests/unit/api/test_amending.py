"""The form of a case that was handed in: what is amended is named, and what is no amendment is answered in words."""

from __future__ import annotations

import pytest

from tests.unit.api.conftest import World

ANY = {"If-Match": "*"}


@pytest.mark.parametrize("form", [{}, {"application": None}, {"application": {}, "flags": 3}, {"district": "浉河区"}])
def test_what_names_nothing_to_amend_is_refused(world: World, form: dict[str, object]) -> None:
    portal = world.callers.portal()
    case_id = world.handed_in(portal)
    answer = portal.put(f"/api/v1/cases/{case_id}/form", json=form, headers=ANY)
    assert answer.status_code == 422
    assert answer.json()["code"] == "case_invalid"
    assert portal.get(f"/api/v1/cases/{case_id}").json()["step"] != "draft"
