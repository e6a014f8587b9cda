"""How much one caller may hand in, counted in the database."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from intake.accounts import rates
from intake.accounts.rates import TooManyRequestsError
from intake.office_work.office import Office
from intake.office_work.people import Person
from tests.unit.accounts.conftest import Clock

ONE, OTHER = Person("applicant", "a" * 32), Person("applicant", "b" * 32)


def test_sixty_uploads_a_minute_and_not_one_more(office: Office, clock: Clock) -> None:
    for _ in range(rates.UPLOADS_A_MINUTE):
        rates.count_upload(office, ONE, 1)
    with pytest.raises(TooManyRequestsError) as refused:
        rates.count_upload(office, ONE, 1)
    assert 0 < refused.value.retry_after <= 60
    rates.count_upload(office, OTHER, 1)
    clock.forward(seconds=refused.value.retry_after)
    rates.count_upload(office, ONE, 1)


def test_two_gigabytes_a_day(office: Office, clock: Clock) -> None:
    rates.count_upload(office, ONE, rates.BYTES_A_DAY)
    clock.forward(minutes=5)
    with pytest.raises(TooManyRequestsError):
        rates.count_upload(office, ONE, 1)
    clock.forward(days=1)
    rates.count_upload(office, ONE, 1)


def test_a_portal_hands_in_for_many(office: Office) -> None:
    portal = Person("portal", "p" * 32)
    for _ in range(rates.UPLOADS_A_MINUTE + 1):
        rates.count_upload(office, portal, rates.BYTES_A_DAY // 60)


def test_old_counts_are_forgotten(office: Office, clock: Clock) -> None:
    from sqlalchemy import func, select

    from intake.store.models_service import RateRow

    rates.count_upload(office, ONE, 1)
    rates.sweep(office, clock())
    with office.database.reading() as session:
        assert session.execute(select(func.count()).select_from(RateRow)).scalar_one() == 2
    clock.forward(days=4)
    rates.sweep(office, clock())
    with office.database.reading() as session:
        assert session.execute(select(func.count()).select_from(RateRow)).scalar_one() == 0


def _counted(office: Office, by: Person, size: int = 1) -> None:
    with rates.counted_upload(office, by, size) as count, office.database.writing() as session:
        count(session)


def test_counted_with_the_upload_it_is_the_same(office: Office, clock: Clock) -> None:
    for _ in range(rates.UPLOADS_A_MINUTE):
        _counted(office, ONE)
    with pytest.raises(TooManyRequestsError):
        _counted(office, ONE)
    _counted(office, OTHER)
    clock.forward(seconds=60)
    _counted(office, ONE, rates.BYTES_A_DAY - rates.UPLOADS_A_MINUTE - 1)  # all of today, with the one refused
    clock.forward(seconds=60)
    with pytest.raises(TooManyRequestsError):
        _counted(office, ONE)


def test_of_many_at_once_not_one_too_many_is_kept(office: Office) -> None:
    """All have looked before the first is counted: the worst order there is."""
    for _ in range(rates.UPLOADS_A_MINUTE - 2):
        _counted(office, ONE)
    looked = threading.Barrier(6)

    def upload(_: int) -> bool:
        try:
            with rates.counted_upload(office, ONE, 1) as count:
                looked.wait(10)
                with office.database.writing() as session:
                    count(session)
        except TooManyRequestsError:
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(upload, range(6))) == 2
    with pytest.raises(TooManyRequestsError):
        _counted(office, ONE)


def test_an_upload_that_fails_is_counted_all_the_same(office: Office) -> None:
    for _ in range(rates.UPLOADS_A_MINUTE):
        with pytest.raises(ValueError, match="broken"), rates.counted_upload(office, ONE, 1):
            raise ValueError("broken")
    with pytest.raises(TooManyRequestsError):
        _counted(office, ONE)
