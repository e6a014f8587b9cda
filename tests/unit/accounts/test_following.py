"""How an applicant reaches a case: by its number with the code of the receipt, or with one sent to the phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from intake.accounts import access, following, sessions
from intake.accounts.refusals import TooManyTriesError, WrongCredentialsError
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.office_work.views import CaseView
from tests import api_office
from tests.unit.accounts.conftest import Clock

PHONE = "13800000000"
FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "样例甲", "phone": PHONE},
    "matters": ["lv_resident"],
}
STRANGER, CLERK = Person("applicant", "s" * 32), Person("clerk", "c" * 32)


@dataclass
class Sent:
    codes: list[tuple[str, str]] = field(default_factory=list)

    def send_code(self, phone: str, code: str, minutes: int) -> None:
        self.codes.append((phone, code))


@pytest.fixture
def sent() -> Sent:
    return Sent()


@pytest.fixture
def office(tmp_path: Path, clock: Clock, sent: Sent) -> Iterator[Office]:
    with api_office.office(tmp_path, now=clock) as made:
        yield replace(made, outbox=sent)


@pytest.fixture
def case(office: Office) -> CaseView:
    return open_case(office, Person("applicant", "o" * 32), OpenCase(FORM))


def may_read(office: Office, person: Person, case: CaseView) -> bool:
    try:
        access.expect_case(office, person, "case.read", case.id)
    except NotFoundError:
        return False
    return True


def test_the_code_of_the_receipt_opens_the_case_for_this_device_for_a_month(
    office: Office, case: CaseView, clock: Clock
) -> None:
    assert not may_read(office, STRANGER, case)
    written = f" {case.follow_code.lower()[:3]}-{case.follow_code.lower()[3:]} "
    assert following.follow(office, STRANGER, case.number, written) == case.id
    assert may_read(office, STRANGER, case)
    clock.forward(days=31)
    assert not may_read(office, STRANGER, case)


def test_a_code_sent_to_the_phone_works_once_and_for_ten_minutes(
    office: Office, case: CaseView, clock: Clock, sent: Sent
) -> None:
    following.send_code(office, case.number, "138-0000 0000")
    phone, code = sent.codes[0]
    assert (phone, len(code)) == ("138-0000 0000", 6)
    assert [each.code for each in following.open_codes(office, CLERK, case.id)] == [code]
    assert following.follow(office, STRANGER, case.number, code) == case.id
    with pytest.raises(WrongCredentialsError):
        following.follow(office, Person("applicant", "t" * 32), case.number, code)
    following.send_code(office, case.number, PHONE)
    clock.forward(minutes=11)
    with pytest.raises(WrongCredentialsError):
        following.follow(office, STRANGER, case.number, sent.codes[1][1])
    assert following.open_codes(office, CLERK, case.id) == ()


def test_no_code_goes_to_another_phone_and_nothing_tells_so(office: Office, case: CaseView, sent: Sent) -> None:
    following.send_code(office, case.number, "13900000000")
    following.send_code(office, "20261126-9999", PHONE)
    assert sent.codes == []


def test_codes_cannot_be_guessed(office: Office, case: CaseView, sent: Sent) -> None:
    following.send_code(office, case.number, PHONE)
    right = sent.codes[0][1]
    wrong = [f"{n:06}" for n in range(20) if f"{n:06}" != right]
    for code in wrong[: following.TRIES]:
        with pytest.raises(WrongCredentialsError):
            following.follow(office, STRANGER, case.number, code)
    with pytest.raises(WrongCredentialsError):
        following.follow(office, STRANGER, case.number, right)  # too many tries at this one
    for code in wrong[:4]:
        with pytest.raises(WrongCredentialsError):
            following.follow(office, STRANGER, case.number, code)
    with pytest.raises(TooManyTriesError):
        following.follow(office, STRANGER, case.number, case.follow_code)


def test_codes_are_not_sent_without_end(office: Office, case: CaseView) -> None:
    for _ in range(5):
        following.send_code(office, case.number, PHONE)
    with pytest.raises(TooManyTriesError):
        following.send_code(office, case.number, PHONE)


def test_no_code_is_in_the_database(office: Office, case: CaseView, sent: Sent) -> None:
    following.send_code(office, case.number, PHONE)
    office.database.close()
    raw = b"".join(path.read_bytes() for path in office.settings.service.data_folder.glob("baozhuang.db*"))
    rows = raw.count(sent.codes[0][1].encode())
    assert rows == 0


def test_the_device_that_opened_a_case_keeps_it_without_a_code(office: Office) -> None:
    person = sessions.open_applicant(office).signed_in.person
    assert may_read(office, person, open_case(office, person, OpenCase(FORM)))
