"""Lists of cases: whatever is asked for, an answer."""

from __future__ import annotations

import pytest

from tests.unit.api.conftest import World


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"received_from": "0001-01-01"}, 422),
        ({"received_to": "9999-12-31"}, 422),
        ({"received_from": "0001-01-02", "received_to": "9999-12-30"}, 200),
    ],
)
def test_days_at_the_edge_of_time(world: World, asked: dict[str, str], status: int) -> None:
    assert world.callers.user("clerk").get("/api/v1/cases", params=asked).status_code == status
