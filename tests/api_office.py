"""An office on SQLite with nothing in it, its application, and people of every role to call it with."""

from __future__ import annotations

import atexit
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from argon2 import PasswordHasher
from fastapi.testclient import TestClient

from intake import bootstrap
from intake.accounts import passwords, portals, sessions, users
from intake.accounts.rights import SCOPES
from intake.accounts.users import OfficeRole, WantedUser
from intake.api.app import create_app
from intake.api.who import COOKIE, CSRF_HEADER
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.service_settings import ServiceSettings
from intake.settings import Settings
from tests.unit.office_work.counter import NoQueue

ADMIN = Person("administrator", "a" * 32)


@cache
def _prepared() -> Path:
    """A data folder as it is after the first start, made once and copied for each test."""
    folder = Path(tempfile.mkdtemp(prefix="bz-office-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    bootstrap.prepare(Settings(service=ServiceSettings(data_folder=folder, workers=0, engine="null")))
    return folder


@cache
def quick_hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@contextmanager
def office(folder: Path, *, now: Callable[[], datetime] | None = None, **service: Any) -> Iterator[Office]:
    """An office in a folder of its own."""
    settings = Settings(service=ServiceSettings(data_folder=folder, workers=0, engine="null", **service))
    shutil.copytree(_prepared(), folder, dirs_exist_ok=True)
    # Real hashing is slow on purpose; how it is set is a test of its own.
    with patch.object(passwords, "_hasher", quick_hasher), bootstrap.office(settings) as made:
        yield replace(made, queue=NoQueue(), now=now or made.now)


@dataclass(frozen=True)
class Callers:
    """Clients of one application, one for each person: their cookies and tokens stay apart."""

    office: Office
    app: Any

    def nobody(self) -> TestClient:
        return TestClient(self.app, raise_server_exceptions=False)

    def user(self, role: OfficeRole, *, districts: tuple[str, ...] = (), department: str = "") -> TestClient:
        """Somebody with an account, signed in, whose first password is changed already."""
        login = f"u{secrets.token_hex(4)}"
        made = users.add_user(self.office, ADMIN, WantedUser(login, role, districts=districts, department=department))
        person = Person(role, made.user.id)
        users.change_password(self.office, person, made.password, "一句很长的 passphrase 42")
        return self._with(sessions.sign_in(self.office, login, "一句很长的 passphrase 42"))

    def applicant(self) -> TestClient:
        return self._with(sessions.open_applicant(self.office))

    def portal(self, *scopes: str, name: str = "") -> TestClient:
        """A portal with a key of all scopes, or of these."""
        portal = portals.add_portal(self.office, ADMIN, name or f"平台{secrets.token_hex(3)}")
        key = portals.add_key(self.office, ADMIN, portal.id, scopes or tuple(SCOPES))
        client = self.nobody()
        client.headers["Authorization"] = f"Bearer {key.secret}"
        return client

    def _with(self, opened: sessions.Opened) -> TestClient:
        client = self.nobody()
        client.cookies.set(COOKIE, opened.token)
        client.headers[CSRF_HEADER] = opened.signed_in.csrf
        return client


def callers(made: Office) -> Callers:
    return Callers(made, create_app(made))
