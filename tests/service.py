"""A running service for tests: its real processes, started by its own command, spoken to over HTTP."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intake import bootstrap
from intake import settings as installation
from intake.accounts import portals
from intake.accounts.rights import SCOPES
from intake.office_work.people import MACHINE

_START_SECONDS = 180.0  # some seconds on a machine of its own
_COMMAND = "from intake.cli.main import run; run()"


@dataclass
class Answer:
    """What came back. `body` is None where it is no JSON."""

    status: int
    body: Any
    headers: dict[str, str]


@dataclass
class RunningService:
    """`serve` on a folder and a database. `killed` counts what was ended by force."""

    folder: Path
    database: str = ""
    engine: str = "null"
    workers: int = 2
    page_tries: int = 50
    port: int = 0
    extra: str = ""
    killed: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def settings_file(self) -> Path:
        return self.folder / "settings.toml"

    @property
    def pid(self) -> int:
        """Of the process that watches the others."""
        assert self._process is not None
        return self._process.pid

    def start(self, *, wait: bool = True) -> None:
        spare = self.folder / "tmp"  # a process that is killed leaves the folder of its parser there
        spare.mkdir(parents=True, exist_ok=True)
        lines = ["[service]", 'data_folder = "data"', f"page_tries = {self.page_tries}"]
        if self.database:
            lines.append(f'database = "{self.database}"')
        self.settings_file.write_text("\n".join([*lines, self.extra]), "utf-8")
        self.port = self.port or free_port()
        command = [sys.executable, "-c", _COMMAND, "serve", "--port", str(self.port)]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, "--workers", str(self.workers), "--engine", self.engine],
                env=_environment() | {"BAOZHUANG_SETTINGS": str(self.settings_file), "TMPDIR": str(spare)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        if wait:
            self.wait_until_well()

    def wait_until_well(self, *, workers: bool = False) -> None:
        """Until it answers; with `workers`, until somebody reads."""
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            answer = self.ask("GET", "/health")
            if answer is not None and answer.status == 200 and (not workers or answer.body["workers"]):
                return
            assert self._process is None or self._process.poll() is None, self.log()
            time.sleep(0.05)
        raise AssertionError(f"the service did not come up: {self.log()}")

    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8", "replace")[-4000:]

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer | None:
        """None when there was no answer: nobody knows then whether it was done."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            raw = response.read()
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()
        told: Any = None
        with contextlib.suppress(ValueError):
            told = json.loads(raw)
        return Answer(response.status, told, dict(response.headers))

    def post_json(self, path: str, value: object, **headers: str) -> Answer | None:
        return self.ask("POST", path, json.dumps(value).encode(), {"Content-Type": "application/json", **headers})

    def upload(
        self, case_id: str, name: str, data: bytes, *, key: str = "", headers: dict[str, str] | None = None
    ) -> Answer | None:
        boundary = uuid.uuid4().hex
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        body = f"{head}Content-Type: image/png\r\n\r\n".encode() + data + f"\r\n--{boundary}--\r\n".encode()
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}", **(headers or {})}
        if key:
            headers["Idempotency-Key"] = key
        return self.ask("POST", f"/api/v1/cases/{case_id}/files", body, headers)

    def portal_key(self, name: str) -> str:
        """A new portal's key with every right a portal can have, made beside the running service."""
        with bootstrap.office(installation.load(self.settings_file)) as office:
            portal = portals.add_portal(office, MACHINE, name)
            return portals.add_key(office, MACHINE, portal.id, tuple(SCOPES)).secret

    def processes(self, module: str) -> list[int]:
        """The process ids of one kind: `intake.api.server`, `intake.jobs.worker`; of this service only."""
        if self._process is None:
            return []
        return [pid for pid in _children(self._process.pid) if module in _command(pid)]

    def kill(self, module: str, *, most: int | None = None) -> int:
        """SIGKILL for the processes of one kind, all or at most so many; how many."""
        found = self.processes(module)[:most]
        for pid in found:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.killed += len(found)
        return len(found)

    def kill_everything(self) -> None:
        """SIGKILL for the parent: its children have to notice by themselves."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self._process = None
        self.killed += 1

    def stop(self) -> int | None:
        """End it as an operator would; its exit status."""
        if self._process is None:
            return None
        self._process.terminate()
        try:
            return self._process.wait(60)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            raise
        finally:
            self._process = None


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port: int = trial.getsockname()[1]
        return port


def _environment() -> dict[str, str]:
    """Ours, but compiled modules are kept: processes that are started again and again must not compile them anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _children(parent: int) -> list[int]:
    try:
        return [int(pid) for pid in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
    except FileNotFoundError:
        return []


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
