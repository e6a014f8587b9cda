"""Data sharing over HTTP, against the stand-in server: what is asked, what comes back, and every way it fails."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import httpx2 as httpx
import pytest

from intake import settings as settings_file
from intake.cli.check import check
from intake.domain.shared import Query
from intake.errors import UnreadablePathError
from intake.ports import SharingSettings
from intake.service import check_case
from intake.settings import Settings
from intake.sharing_http import HttpSharing
from samples.sharing_server import MODES, Server, running
from tests.factories import ADDRESS, COMPANY, ID_NUMBER, NAME, USCC, company, document, resident, scan

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
LICENCE = Query("licence", MappingProxyType({"uscc": USCC, "name": COMPANY}), (5,))
IDENTITY = Query("identity", MappingProxyType({"id_number": ID_NUMBER, "name": NAME}), (1,))
RECEIVED = datetime(2026, 11, 23, 10, 0)


def answering(body: bytes, headers: dict[str, str] | None = None) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=httpx.ByteStream(body)))


@pytest.fixture
def server() -> Iterator[Server]:
    with running() as made:
        yield made


def ask(server: Server, query: Query = LICENCE, seconds: float = 2.0) -> str:
    with HttpSharing(SharingSettings(server.url, seconds=seconds)) as sharing:
        return sharing.look_up(query).status


def test_a_record_comes_with_its_source_and_day(server: Server) -> None:
    with HttpSharing(SharingSettings(server.url + "/")) as sharing:
        licence, identity = sharing.look_up(LICENCE), sharing.look_up(IDENTITY)
    assert (licence.status, licence.lacking, licence.in_order, licence.source) == ("found", (), True, "演示数据")
    assert licence.record["legal_person"] == "王示范"
    assert identity.record["name"] == NAME
    assert licence.as_of


def test_numbers_and_names_travel_in_the_body_only(server: Server) -> None:
    ask(server, IDENTITY)
    ((path, query),) = server.asked
    assert path == "/v1/identity"
    assert query == {"id_number": ID_NUMBER, "name": NAME}


@pytest.mark.parametrize(
    ("mode", "status", "asked"),
    [
        ("ok", "found", 1),
        ("down", "down", 2),
        ("busy", "down", 2),
        ("partial", "partial", 1),
        ("contradicting", "found", 1),
        ("garbage", "invalid", 1),
        ("huge", "invalid", 1),
        ("refused", "invalid", 1),
        ("moved", "invalid", 1),
        ("cut", "invalid", 1),
    ],
)
def test_each_way_to_answer(server: Server, mode: str, status: str, asked: int) -> None:
    server.mode = mode
    assert ask(server) == status
    assert len(server.asked) == asked


def test_every_mode_of_the_stand_in_is_tried_here() -> None:
    tried = {
        "ok",
        "down",
        "busy",
        "partial",
        "contradicting",
        "garbage",
        "huge",
        "refused",
        "moved",
        "cut",
        "slow",
        "drip",
    }
    assert set(MODES) == tried


@pytest.mark.parametrize("mode", ["slow", "drip"])
def test_a_slow_system_does_not_hold_up_the_clerk(server: Server, mode: str) -> None:
    server.mode = mode
    started = time.monotonic()
    assert ask(server, seconds=0.6) == "slow"
    assert time.monotonic() - started < 3
    assert len(server.asked) == 1


def test_a_system_that_recovers_in_time_is_asked_again(server: Server) -> None:
    server.mode = "down"
    with HttpSharing(SharingSettings(server.url)) as sharing:
        original = sharing._client.send

        def send(*args: object, **kwargs: object) -> httpx.Response:
            answer = original(*args, **kwargs)  # type: ignore[arg-type]
            server.mode = "ok"
            return answer

        sharing._client.send = send  # type: ignore[assignment]
        assert sharing.look_up(LICENCE).status == "found"


def test_nobody_there_is_down() -> None:
    with running() as gone:
        url = gone.url
    with HttpSharing(SharingSettings(url, seconds=1)) as sharing:
        assert sharing.look_up(LICENCE).status == "down"


def test_a_token_is_sent_where_there_is_one(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("secret-of-the-office\n", "utf-8")
    with running(token="secret-of-the-office") as server:
        assert ask(server) == "invalid"
        with HttpSharing(SharingSettings(server.url, token)) as sharing:
            assert sharing.look_up(LICENCE).status == "found"


def test_files_of_the_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    for given in (
        SharingSettings("http://127.0.0.1:9", tmp_path / "t"),
        SharingSettings("http://h", None, tmp_path / "c"),
    ):
        with pytest.raises(UnreadablePathError, match="sharing"):
            HttpSharing(given)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"status": "found", "record": {"name": "x"}, "more": 1}, "found"),
        ({"status": "found", "record": {"name": [" x "]}}, "found"),
        ({"status": "found", "record": {}}, "invalid"),
        ({"status": "found", "record": {"name": "  "}}, "invalid"),
        ({"status": "found", "record": {"name": ["x", "y"]}}, "invalid"),
        ({"status": "found", "record": {"name": 5}}, "invalid"),
        ({"status": "found", "record": {"name": "长" * 301}}, "invalid"),
        ({"status": "found", "record": {"name": None, "uscc": USCC, "secret": {"a": 1}}}, "found"),
        ({"status": "found", "record": []}, "invalid"),
        ({"status": "down"}, "invalid"),
        ({"status": "perhaps"}, "invalid"),
        ({"record": {"name": "x"}}, "invalid"),
        ({"status": "partial"}, "partial"),
        ({"status": "not_found", "record": {"name": "x"}}, "not_found"),
        ([], "invalid"),
    ],
)
def test_an_answer_is_believed_only_in_the_agreed_form(body: object, status: str) -> None:
    transport = answering(json.dumps(body).encode())
    with HttpSharing(SharingSettings("http://office"), transport=transport) as sharing:
        lookup = sharing.look_up(LICENCE)
    assert lookup.status == status
    assert set(lookup.record) <= {"name", "uscc"}
    if status != "found":
        assert not lookup.record


def test_deep_nesting_and_compressed_bodies_are_refused() -> None:
    deep = b'{"status":"found","record":' + b"[" * 20000 + b"]" * 20000 + b"}"
    for transport in (answering(deep), answering(b"\x1f\x8b", {"Content-Encoding": "gzip"})):
        with HttpSharing(SharingSettings("http://office"), transport=transport) as sharing:
            assert sharing.look_up(LICENCE).status == "invalid"


# --- in the check of a case -------------------------------------------------------------------------


def codes(server: Server, mode: str, *, with_paper: bool) -> tuple[str, dict[int, str], set[str]]:
    server.mode = mode
    files = [scan("z.pdf", document("lease_contract"))]
    if with_paper:
        files.append(scan("l.jpg", document("business_license")))
    outcome = check_case(
        company(), files, received_at=RECEIVED, settings=Settings(sharing=SharingSettings(server.url, seconds=0.6))
    )
    return outcome.verdict, {r.row: r.status for r in outcome.rows}, {f.code for f in outcome.findings}


@pytest.mark.parametrize(
    ("mode", "with_paper", "verdict", "status", "finding"),
    [
        ("ok", False, "accept", "auto", None),
        ("ok", True, "accept", "auto", None),
        ("down", True, "accept", "satisfied", None),
        ("down", False, "correct", "missing", "sharing_down"),
        ("slow", False, "correct", "missing", "sharing_slow"),
        ("garbage", False, "correct", "missing", "sharing_invalid"),
        ("partial", False, "correct", "missing", "sharing_partial"),
        ("contradicting", True, "review", "review", "sharing_differs"),
    ],
)
def test_each_failure_is_a_finding_and_never_an_error(
    server: Server, mode: str, with_paper: bool, verdict: str, status: str, finding: str | None
) -> None:
    found_verdict, rows, found = codes(server, mode, with_paper=with_paper)
    assert (found_verdict, rows[5]) == (verdict, status)
    assert finding is None or finding in found


def test_each_record_is_asked_for_once_and_only_where_a_row_needs_it(server: Server) -> None:
    case = replace(company("road"), matters=("lv_nonresident", "road"), fetched=frozenset())
    options = Settings(sharing=SharingSettings(server.url))
    check_case(case, [], received_at=RECEIVED, settings=options)
    assert [path for path, _ in server.asked] == ["/v1/licence"]
    server.asked.clear()
    check_case(replace(case, fetched=frozenset({5, 9})), [], received_at=RECEIVED, settings=options)
    assert server.asked == []
    check_case(resident(), [], received_at=RECEIVED, settings=options)
    assert [path for path, _ in server.asked] == ["/v1/identity"]


def test_nothing_is_asked_without_an_address(server: Server) -> None:
    check_case(resident(), [], received_at=RECEIVED)
    assert server.asked == []


def test_the_check_command_asks_where_the_office_says(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f'[sharing]\nurl = "{server.url}"\n', "utf-8")
    assert settings_file.load(file).sharing == SharingSettings(server.url)
    monkeypatch.setenv("BAOZHUANG_SETTINGS", str(file))
    case = tmp_path / "CASE.json"
    applicant = {"type": "resident", "name": NAME, "id_number": ID_NUMBER}
    form = {"install_address": ADDRESS}
    data = {
        "district": "浉河区",
        "channel": "online",
        "applicant": applicant,
        "matters": ["lv_resident"],
        "application": form,
    }
    case.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    check(case, [], json=True, on="2026-11-23T10:00")
    report = json.loads(capsys.readouterr().out)
    assert report["rows"][0]["status"] == "auto"
    assert [row["status"] for row in report["rows"][1:]] == ["missing"] * 3
