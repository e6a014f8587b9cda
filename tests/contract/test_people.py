"""Accounts, codes, counts, repeated calls and webhooks on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest

from intake.accounts import following, passwords, portals, rates, rights, sessions, users
from intake.accounts.refusals import AccountError
from intake.accounts.users import WantedUser
from intake.blobs import LocalBlobs
from intake.office_work import audit_trail, case_lists, courier, repeated_calls, webhooks
from intake.office_work.case_lists import Wanted
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.refusals import RepeatedKeyError
from intake.office_work.repeated_calls import Answer, CallUnderWayError
from intake.secret import Secret
from intake.settings import Settings
from intake.store import webhooks as kept
from intake.store.database import Database
from tests.api_office import ADMIN, quick_hasher
from tests.unit.office_work.counter import NoQueue

FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "样例甲", "phone": "13800000000"},
    "matters": ["lv_resident"],
}
APPLICANT, CLERK = Person("applicant", "a" * 32), Person("clerk", "c" * 32)


@pytest.fixture
def office(database: Database, tmp_path: Path) -> Iterator[Office]:
    moment = [datetime(2026, 11, 26, 1, tzinfo=UTC)]

    def now() -> datetime:
        moment[0] += timedelta(milliseconds=10)
        return moment[0]

    with patch.object(passwords, "_hasher", quick_hasher):
        yield Office(Settings(), database, LocalBlobs(tmp_path / "files"), NoQueue(), Secret(bytes(32)), now)


def later(office: Office, **by: float) -> Office:
    return replace(office, now=lambda: office.now() + timedelta(**by))


def test_accounts_and_sessions(office: Office) -> None:
    made = users.add_user(office, ADMIN, WantedUser("one", "clerk", districts=("浉河区", "平桥区")))
    with pytest.raises(AccountError):
        users.add_user(office, ADMIN, WantedUser("ONE", "clerk"))
    opened = sessions.sign_in(office, "one", made.password)
    found = sessions.resolve(office, opened.token)
    assert found is not None
    assert found.person.districts == {"浉河区", "平桥区"}
    sessions.sign_out(office, opened.token)
    assert sessions.resolve(office, opened.token) is None
    sessions.sweep(later(office, days=400))


def test_keys_of_portals(office: Office) -> None:
    portal = portals.add_portal(office, ADMIN, "平台")
    key = portals.add_key(office, ADMIN, portal.id, tuple(rights.SCOPES), expires_at=office.now() + timedelta(days=1))
    person = portals.resolve_key(office, key.secret)
    assert person is not None
    assert person.scopes == set(rights.SCOPES)
    assert portals.resolve_key(later(office, days=2), key.secret) is None
    portals.revoke_key(office, ADMIN, portal.id, key.key.id)
    assert portals.resolve_key(office, key.secret) is None


def test_codes_open_a_case_that_lists_then_hold(office: Office) -> None:
    case = open_case(office, CLERK, OpenCase(FORM))
    following.send_code(office, case.number, "13800000000")
    (code,) = following.open_codes(office, CLERK, case.id)
    assert case_lists.list_for(office, APPLICANT, Wanted(), own_only=True).cases == ()
    assert following.follow(office, APPLICANT, case.number, code.code) == case.id
    listed = case_lists.list_for(office, APPLICANT, Wanted(number=case.number[:8]), own_only=True)
    assert [line.id for line in listed.cases] == [case.id]


def test_lists_go_on_where_they_ended(office: Office) -> None:
    opened = [open_case(office, CLERK, OpenCase(FORM)).id for _ in range(5)]
    found: list[str] = []
    after: str | None = None
    while True:
        page = case_lists.list_for(office, CLERK, Wanted(), own_only=True, after=after, limit=2)
        found += [line.id for line in page.cases]
        after = page.next
        if after is None:
            break
    assert found == opened[::-1]
    assert case_lists.list_for(office, CLERK, Wanted(steps=["checked"]), own_only=True).cases == ()
    assert case_lists.list_for(office, CLERK, Wanted(), own_only=True, matter="road").cases == ()


def test_uploads_are_counted(office: Office) -> None:
    rates.count_upload(office, APPLICANT, 2**31)  # more than a narrow column holds
    rates.sweep(office, office.now() + timedelta(days=4))


def test_repeated_calls(office: Office) -> None:
    assert repeated_calls.take(office, CLERK, "k", "1" * 64) is None
    with pytest.raises(CallUnderWayError):
        repeated_calls.take(office, CLERK, "k", "1" * 64)
    repeated_calls.keep(office, CLERK, "k", Answer("1" * 64, 200, {"etag": "x"}, b"{}"))
    saved = repeated_calls.take(office, CLERK, "k", "1" * 64)
    assert saved is not None
    assert (saved.status, saved.body) == (200, b"{}")
    with pytest.raises(RepeatedKeyError):
        repeated_calls.take(office, CLERK, "k", "2" * 64)
    assert repeated_calls.take(later(office, days=3), CLERK, "k", "2" * 64) is None
    assert repeated_calls.take(office, CLERK, "x" * 180, "1" * 64) is None


def test_messages_are_claimed_by_one_sender(office: Office) -> None:
    portal = portals.add_portal(office, ADMIN, "平台")
    webhooks.set_hosts(office, ADMIN, ("portal.example",))
    made = webhooks.add(office, ADMIN, portal.id, "https://portal.example/x")
    open_case(office, Person("portal", portal.id), OpenCase(FORM))
    at = office.now()
    with office.database.writing() as session:
        first = kept.claim_due(session, at=at, until=at + timedelta(minutes=1), limit=10)
    with office.database.writing() as session:
        assert kept.claim_due(session, at=at, until=at + timedelta(minutes=1), limit=10) == ()
    assert len(first) == 1
    assert courier.signature(made.secret, first[0].id, 1, first[0].body).startswith("v1,")
    webhooks.remove(office, ADMIN, made.webhook.id)
    assert kept_count(office) == 0


def kept_count(office: Office) -> int:
    from sqlalchemy import func, select

    from intake.store.models_service import DeliveryRow

    with office.database.reading() as session:
        return session.execute(select(func.count()).select_from(DeliveryRow)).scalar_one()


def test_the_trail_of_all_this_is_whole(office: Office) -> None:
    portals.add_portal(office, ADMIN, "平台")
    open_case(office, CLERK, OpenCase(FORM))
    assert audit_trail.verify(office, ADMIN).broken_at is None
    page = audit_trail.entries(office, limit=2)
    assert [entry.action for entry in page.entries] == ["audit_verified", "case_opened"]
    assert page.next is not None
    assert [entry.action for entry in audit_trail.entries(office, before=page.next).entries] == ["portal_added"]
