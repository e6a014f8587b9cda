"""The table of rights holds for pages as it does for the API: every page, every caller, own case and another's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from intake.accounts.rights import reach
from intake.api.description import api_routes, needs_of
from intake.api.who import CSRF_FIELD, CSRF_HEADER
from tests.unit.api.conftest import World, world
from tests.unit.api.test_rights import Caller, Operation, _Filled, everybody

__all__ = ["everybody", "world"]

FOR_ALL = {"/", "/need", "/need/list", "/apply", "/privacy", "/m/{case_id}"}
"""Pages that ask for no right, or whose right everybody has: a code on paper leads to what anybody may know."""
OFFICE = ("/clerk", "/admin")
ENDLESS = "/my/{case_id}/news"
NAMES = [
    *("nobody", "applicant", "another applicant", "clerk of the district", "clerk of everywhere", "department"),
    *("department without a part", "manager", "administrator", "portal"),
]


def pages(world: World) -> Iterator[Operation]:
    for route in api_routes(world.callers.app):
        right = None if route.include_in_schema else needs_of(route)
        path = str(route.path_format)
        if right is not None and path != ENDLESS and right.id not in ("session", "setup", "password"):
            for method in route.methods or ():
                yield Operation(method, path, right)


def test_only_pages_for_everybody_ask_for_no_right(world: World) -> None:
    free = {
        str(route.path_format)
        for route in api_routes(world.callers.app)
        if needs_of(route) is None and not str(route.path_format).startswith("/static/")
    }
    assert free <= FOR_ALL | {"/api/v1/openapi.json"}


@pytest.mark.parametrize("name", NAMES)
def test_each_caller_gets_the_pages_the_table_gives(world: World, everybody: dict[str, Caller], name: str) -> None:
    caller = everybody[name]
    wrong, tried = [], 0
    for page in pages(world):
        if page.path in FOR_ALL:
            continue
        may = reach(caller.role, page.right.id)
        if page.path.startswith(OFFICE) and caller.role in (None, "applicant", "portal"):
            may = None
        about_a_case = "{case_id}" in page.path
        for case_id, is_own in [(caller.own, True), (caller.other, False)] if about_a_case else [("", True)]:
            if case_id is None or (about_a_case and not case_id):
                continue
            tried += 1
            answer = caller.client.request(
                page.method,
                page.path.format_map(_Filled(case_id)),
                data=None if page.method == "GET" else {CSRF_FIELD: caller.client.headers.get(CSRF_HEADER, "")},
                follow_redirects=False,
            )
            told = f"{page.method} {page.path} own={is_own}: {answer.status_code}"
            if answer.status_code >= 500:
                wrong.append(told)
            elif may is None:
                to_sign_in = answer.status_code == 303 and answer.headers["location"].startswith("/clerk/login")
                if answer.status_code not in (401, 403, 404) and not to_sign_in:
                    wrong.append(told)
            elif may == "own" and not is_own:
                # What a form lacks may be told before the case is looked for: it says nothing of the case.
                if answer.status_code not in (404, 422):
                    wrong.append(told)
            elif answer.status_code in (401, 403):
                wrong.append(told)
    assert not wrong, "\n".join(wrong)
    assert tried > 60
