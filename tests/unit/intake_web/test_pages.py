"""The common ground of pages: files, headers, errors in words."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from jinja2 import UndefinedError

from intake.api.problems import add_problem_answers
from intake.errors import IntakeError
from intake.settings import Settings
from intake.store.database import Database
from intake.web import page as page_module
from intake.web.page import show_size
from intake.web.pages import add_pages
from intake.web.static_files import asset, static_files


class OwnError(IntakeError):
    code = "not_found"


@pytest.fixture
def app(tmp_path: Path) -> FastAPI:
    made = FastAPI()
    # Its database is away: what people are told must not depend on it.
    made.state.office = SimpleNamespace(settings=Settings(), database=Database(f"sqlite:///{tmp_path}/none/none.db"))
    add_problem_answers(made)

    @made.get("/own/{where}")
    @made.get("/api/own/{where}")
    def own(where: int) -> None:
        if where == 1:
            raise OwnError("没有<这个>。", "请检查。")
        if where == 2:
            raise HTTPException(429, headers={"Retry-After": "7"})
        raise RuntimeError("secret")

    add_pages(made)
    return made


@pytest.fixture
def client(app: FastAPI) -> TestClient:
    return TestClient(app, raise_server_exceptions=False)


def test_people_are_told_in_words_and_programs_as_before(client: TestClient) -> None:
    told = client.get("/own/1")
    assert told.status_code == 404
    assert "没有&lt;这个&gt;。" in told.text
    assert "请检查。" in told.text
    assert "<html" in told.text
    assert client.get("/api/own/1").json()["code"] == "not_found"


def test_faults_say_nothing_of_the_inside(client: TestClient) -> None:
    told = client.get("/own/3")
    assert told.status_code == 500
    assert "secret" not in told.text
    assert "材料没有丢失" in told.text
    assert client.get("/own/2").headers["retry-after"] == "7"
    assert client.get("/own/x").status_code == 422
    assert client.get("/nowhere").status_code == 404


def test_forms_of_pages_are_sent_as_from_this_site(client: TestClient) -> None:
    """Without a referrer browsers send `Origin: null` along, and the form is refused as a stranger's."""
    assert client.get("/nowhere").headers["referrer-policy"] == "same-origin"


def test_scripts_of_our_pages_get_problems_they_can_show(client: TestClient) -> None:
    told = client.get("/own/1", headers={"accept": "application/json"})
    assert told.json()["title"] == "没有<这个>。"


def test_files_are_kept_for_ever_under_their_edition_only(client: TestClient) -> None:
    for name, file in static_files().items():
        answer = client.get(asset(name))
        assert answer.content == file.content
        assert "immutable" in answer.headers["cache-control"]
    assert "immutable" not in client.get("/static/000000000000/base.css").headers["cache-control"]
    assert client.get("/static/000000000000/secret").status_code == 404
    plain = client.get(asset("base.css"), headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    with pytest.raises(KeyError):
        asset("missing.css")


def test_a_value_nobody_gave_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        page_module.environment().from_string("{{ nobody }}").render()


def test_sizes_are_never_nothing() -> None:
    assert [show_size(size) for size in (1, 340 * 1024, 1258291)] == ["1 KB", "340 KB", "1.2 MB"]
