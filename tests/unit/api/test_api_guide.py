"""docs/api.zh-CN.md: its table is the table of rights, its limits are those that hold, its programs run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2 as httpx
import pytest
import uvicorn

from intake.accounts import lockout, portals, rates
from intake.accounts.rights import RIGHTS, ROLE_NAMES, SCOPES
from intake.api import edge, routes_files, throttle
from intake.api.problems import STATUS
from intake.office_work import courier
from tests.api_office import ADMIN
from tests.unit.api.conftest import World

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
GUIDE = Path(__file__).parents[3] / "docs/api.zh-CN.md"
ROLES = ("applicant", "clerk", "department", "manager", "administrator", "portal")
_REACHES = {None: "", "own": "自己的", "all": "全部"}


def rights_table() -> str:
    """The table as the guide has to show it."""
    lines = ["| 操作 | 任何人 | " + " | ".join(ROLE_NAMES[role] for role in ROLES) + " | 平台须有 |"]
    lines.append("|---" * (len(ROLES) + 3) + "|")
    for right in RIGHTS.values():
        reaches = [_REACHES[right.roles.get(role)] for role in ROLES]
        scope = f"`{right.scope}`" if right.scope and "portal" in right.roles else ""
        lines.append(f"| {right.words} | {'可以' if right.anyone else ''} | {' | '.join(reaches)} | {scope} |")
    return "\n".join(lines)


def test_the_guide_shows_the_table_of_rights() -> None:
    shown = re.search(r"<!-- rights: .*? -->\n(.*?)\n<!-- /rights -->", GUIDE.read_text("utf-8"), re.DOTALL)
    assert shown is not None
    assert shown[1] == rights_table()


def test_the_guide_names_every_scope_and_the_limits_that_hold() -> None:
    text = GUIDE.read_text("utf-8")
    for scope in SCOPES:
        assert f"| `{scope}` |" in text
    for told in (
        f"每分钟 {rates.UPLOADS_A_MINUTE} 次、每天 {rates.BYTES_A_DAY // 1024**3} GB",
        f"平台和窗口为 {rates.PORTAL_FACTOR} 倍",
        f"每个密钥每分钟 {throttle.PROGRAMS} 次，每个登录每分钟 {throttle.PEOPLE} 次",
        f"JSON | {edge.JSON_BYTES // 1024**2} MB；一批文书 {edge.MANY_BYTES // 1024**2} MB、200 份",
        f"{routes_files.MAX_PARTS} 个部分；非文件字段 {routes_files.MAX_FIELD_BYTES // 1024} KB",
        f"{edge.SILENCE_SECONDS:.0f} 秒没有内容，或 {edge.SLOW_AFTER_SECONDS:.0f} 秒后平均低于每秒 "
        f"{edge.SLOWEST_BYTES_A_SECOND // 1024} KB",
        f"15 分钟内错 {lockout.ALLOWED['password']} 次",
        f"重发 {len(courier.WAITS)} 次",
    ):
        assert told in text, told
    for status in sorted({*STATUS.values()} - {500}):
        assert str(status) in text, status


@pytest.fixture(scope="module")
def running(world: World) -> Iterator[tuple[str, str]]:
    """The service on loopback, and a portal's key."""
    portal = portals.add_portal(world.callers.office, ADMIN, "说明文档的平台")
    key = portals.add_key(world.callers.office, ADMIN, portal.id, tuple(SCOPES)).secret
    server = uvicorn.Server(uvicorn.Config(world.callers.app, port=0, log_config=None, lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}", key
    server.should_exit = True
    thread.join(10)


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8 a photo")
    return tmp_path


def run(command: list[str], folder: Path, running: tuple[str, str]) -> str:
    said = {"BASE": running[0], "KEY": running[1], "PYTHONIOENCODING": "utf-8"}
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(command, cwd=folder, env={**kept, **said}, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode() + done.stdout.decode()
    return done.stdout.decode()


@pytest.mark.skipif(shutil.which("curl") is None or shutil.which("bash") is None, reason="curl is not on this machine")
def test_the_curl_lines_run(running: tuple[str, str], folder: Path) -> None:
    (script,) = blocks("bash")
    told = run(["bash", "-eu", "-o", "pipefail", "-c", script], folder, running)
    assert '"name":"身份证.jpg"' in told
    assert '"step":"draft"' in told
    assert (folder / "application.docx").read_bytes()[:2] == b"PK"


def test_the_python_example_runs(running: tuple[str, str], folder: Path) -> None:
    program = blocks("python")[0]
    told = run([sys.executable, "-c", program], folder, running)
    assert "现在： 已提交" in told


def test_the_python_check_of_signatures_agrees_with_ours() -> None:
    names: dict[str, object] = {}
    exec(blocks("python")[1], names)  # noqa: S102 - our own guide
    verify = names["verify"]
    secret, body, at = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", '{"a": 1}', int(time.time())
    headers = {
        "webhook-id": "m1",
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,xxx {courier.signature(secret, 'm1', at, body)}",
    }
    assert verify(secret, headers, body.encode())  # type: ignore[operator]
    assert not verify(secret, headers, b'{"a": 2}')  # type: ignore[operator]
    assert not verify(secret, {**headers, "webhook-timestamp": str(at - 600)}, body.encode())  # type: ignore[operator]


def test_live_progress_over_http_goes_on_where_it_broke_off(running: tuple[str, str]) -> None:
    base, key = running
    form = {
        "district": "浉河区",
        "channel": "online",
        "matters": ["lv_resident"],
        "applicant": {"type": "resident", "name": "甲"},
    }
    with httpx.Client(base_url=base, headers={"Authorization": f"Bearer {key}"}, timeout=60) as client:
        path = f"/api/v1/cases/{client.post('/api/v1/cases', json=form).json()['id']}"
        client.post(f"{path}/files/raw", content=b"x")

        def listen(count: int, **headers: str) -> list[str]:
            with client.stream("GET", f"{path}/events", headers=headers) as answer:
                assert answer.headers["content-type"].startswith("text/event-stream")
                lines = answer.iter_lines()
                return [next(lines) for _ in range(count)]

        told = listen(9)
        ids = [line.removeprefix("id: ") for line in told if line.startswith("id: ")]
        assert [line for line in told if line.startswith("event: ")] == ["event: case_opened", "event: file_received"]
        assert listen(3, **{"Last-Event-ID": ids[0]})[2] == f"id: {ids[1]}"
