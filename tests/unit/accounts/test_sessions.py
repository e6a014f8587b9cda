"""Signing in: what opens, what does not, and when it ends."""

from __future__ import annotations

import pytest

from intake.accounts import passwords, sessions, users
from intake.accounts.refusals import AccountError, TooManyTriesError, WeakPasswordError, WrongCredentialsError
from intake.accounts.users import WantedUser
from intake.office_work import first_run
from intake.office_work.office import Office
from intake.office_work.people import Person
from tests.api_office import ADMIN
from tests.unit.accounts.conftest import Clock

GOOD = "correct horse 电池"


def account(office: Office, login: str = "clerk.one", **more: object) -> tuple[str, str]:
    """Id and password of a new clerk whose password is their own."""
    made = users.add_user(office, ADMIN, WantedUser(login, "clerk", **more))  # type: ignore[arg-type]
    users.change_password(office, Person("clerk", made.user.id), made.password, GOOD)
    return made.user.id, GOOD


def test_a_session_knows_role_and_districts(office: Office) -> None:
    user_id, password = account(office, districts=("浉河区",))
    opened = sessions.sign_in(office, "Clerk.One ", password)
    found = sessions.resolve(office, opened.token)
    assert found is not None
    assert found.person == Person("clerk", user_id, districts=frozenset({"浉河区"}))
    assert found.csrf == opened.signed_in.csrf


def test_the_token_is_not_in_the_database(office: Office) -> None:
    _, password = account(office)
    token = sessions.sign_in(office, "clerk.one", password).token
    office.database.close()
    raw = b"".join(path.read_bytes() for path in office.settings.service.data_folder.glob("baozhuang.db*"))
    assert token.encode() not in raw


def test_signing_out_ends_the_session_at_once(office: Office) -> None:
    _, password = account(office)
    token = sessions.sign_in(office, "clerk.one", password).token
    sessions.sign_out(office, token)
    assert sessions.resolve(office, token) is None


def test_a_session_ends_when_idle_and_after_half_a_day(office: Office, clock: Clock) -> None:
    _, password = account(office)
    token = sessions.sign_in(office, "clerk.one", password).token
    for _ in range(7):
        clock.forward(hours=1.5)
        assert sessions.resolve(office, token) is not None
    clock.forward(hours=2)
    assert sessions.resolve(office, token) is None
    again = sessions.sign_in(office, "clerk.one", password).token
    for _ in range(12):
        clock.forward(hours=1)
        still = sessions.resolve(office, again)
    assert still is None


def test_closing_an_account_ends_its_sessions(office: Office) -> None:
    user_id, password = account(office)
    token = sessions.sign_in(office, "clerk.one", password).token
    users.add_user(office, ADMIN, WantedUser("boss", "administrator"))
    users.change_user(office, ADMIN, user_id, active=False)
    assert sessions.resolve(office, token) is None
    with pytest.raises(WrongCredentialsError):
        sessions.sign_in(office, "clerk.one", password)


def test_a_new_password_ends_the_other_sessions_only(office: Office) -> None:
    user_id, password = account(office)
    here = sessions.sign_in(office, "clerk.one", password).token
    there = sessions.sign_in(office, "clerk.one", password).token
    users.change_password(office, Person("clerk", user_id), password, "another passphrase 7", token=here)
    assert sessions.resolve(office, here) is not None
    assert sessions.resolve(office, there) is None


def test_ten_wrong_passwords_lock_for_a_while_even_the_right_one(office: Office, clock: Clock) -> None:
    _, password = account(office)
    for _ in range(10):
        with pytest.raises(WrongCredentialsError):
            sessions.sign_in(office, "clerk.one", "wrong")
    with pytest.raises(TooManyTriesError) as locked:
        sessions.sign_in(office, "clerk.one", password)
    assert 0 < locked.value.retry_after <= 900
    clock.forward(minutes=16)
    assert sessions.sign_in(office, "clerk.one", password)


def test_an_unknown_account_is_locked_in_the_same_way(office: Office) -> None:
    for _ in range(10):
        with pytest.raises(WrongCredentialsError):
            sessions.sign_in(office, "nobody", "wrong")
    with pytest.raises(TooManyTriesError):
        sessions.sign_in(office, "nobody", "wrong")


def test_the_first_administrator_needs_the_code_and_is_made_once(office: Office) -> None:
    _, line = first_run.announce(office)
    with pytest.raises(WrongCredentialsError):
        users.first_administrator(office, "WRONG", "root.one", GOOD)
    made = users.first_administrator(office, line.strip().lower(), "root.one", GOOD)
    assert made.role == "administrator"
    assert not made.must_change
    with pytest.raises(WrongCredentialsError):
        users.first_administrator(office, line.strip(), "root.two", GOOD)
    assert first_run.announce(office) == ()


@pytest.mark.parametrize("weak", ["short", "aaaaaaaaaaaa", "my clerk.one password"])
def test_weak_passwords_are_refused(weak: str) -> None:
    with pytest.raises(WeakPasswordError):
        passwords.check(weak, login="clerk.one")


def test_the_last_administrator_stays(office: Office) -> None:
    boss = users.add_user(office, ADMIN, WantedUser("boss", "administrator")).user
    with pytest.raises(AccountError):
        users.change_user(office, ADMIN, boss.id, active=False)
    with pytest.raises(AccountError):
        users.change_user(office, ADMIN, boss.id, role="clerk")


def test_a_login_is_taken_once(office: Office) -> None:
    users.add_user(office, ADMIN, WantedUser("boss", "manager"))
    with pytest.raises(AccountError):
        users.add_user(office, ADMIN, WantedUser("BOSS", "clerk"))


def test_passwords_are_kept_as_argon2id_of_recommended_strength() -> None:
    kept = passwords.hashed(GOOD)
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.matches(kept, GOOD)
    assert not passwords.matches(kept, GOOD + " ")
    assert not passwords.matches(None, GOOD)
