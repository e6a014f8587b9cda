"""Load on a running service: `python -m tests.benchmarks.service_load`. The last line is one JSON object.

Requests come at a fixed rate, whether the ones before are answered or not, so that a slow answer does not slow the
questions. Uploads of 1 MB each are pages that the workers really read meanwhile. Times are counted from the moment a
request was due, so that waiting in the generator counts too.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import queue
import random
import statistics
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator import service as documents
from tests.databases import server
from tests.service import RunningService

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "samples/cases/01-resident-complete/scan-01.jpg"
UPLOAD_BYTES = 1_000_000
PORTALS, FILES_OF_A_CASE = 4, 20
UPLOADS_A_SECOND, READS_A_SECOND = 20.0, 20.0
SOAK_UPLOADS_A_SECOND = 3.0
_SENDERS = 24
_FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "张测试", "id_number": "411599199001010014"},
    "matters": ["lv_resident"],
}


@dataclass
class Timed:
    """Answers of one kind: seconds of each, and what was not as it should be."""

    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def told(self, name: str) -> dict[str, float]:
        """Milliseconds at some ranks."""
        if len(self.seconds) < 2:
            return {f"{name}_count": len(self.seconds), f"{name}_wrong": len(self.wrong)}
        ranks = statistics.quantiles(self.seconds, n=100, method="inclusive")
        return {
            f"{name}_count": len(self.seconds),
            f"{name}_p50_ms": round(ranks[49] * 1000, 1),
            f"{name}_p95_ms": round(ranks[94] * 1000, 1),
            f"{name}_p99_ms": round(ranks[98] * 1000, 1),
            f"{name}_wrong": len(self.wrong),
        }


class Caller:
    """One kept connection; reconnects where it was cut."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._connection: http.client.HTTPConnection | None = None

    def ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[int, bytes]:
        if self._connection is None:
            self._connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        try:
            self._connection.request(method, path, body, headers)
            response = self._connection.getresponse()
            return response.status, response.read()
        except (OSError, http.client.HTTPException) as error:
            self.close()
            return 0, type(error).__name__.encode()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


Request = Callable[[Caller], tuple[int, bytes]]


def at_rate(
    port: int,
    rate: float,
    seconds: float,
    make: Callable[[int], Request],
    good: tuple[int, ...],
    *,
    senders: int = _SENDERS,
    made: bool = False,
) -> Timed:
    """Requests at a fixed rate for so long; `make`: the request of each number. `made`: all of them before the first is
    sent, so that making them takes no time from the service.
    """
    count = int(rate * seconds)
    ready = [make(number) for number in range(count)] if made else []
    waiting: queue.SimpleQueue[tuple[float, Request] | None] = queue.SimpleQueue()
    result, lock = Timed(), threading.Lock()

    def send() -> None:
        caller = Caller(port)
        while (item := waiting.get()) is not None:
            due, request = item
            status, body = request(caller)
            took = time.monotonic() - due
            with lock:
                result.seconds.append(took)
                if status not in good:
                    result.wrong.append(f"{status} {body[:200].decode('utf-8', 'replace')}")
        caller.close()

    sending = [threading.Thread(target=send, daemon=True) for _ in range(senders)]
    for sender in sending:
        sender.start()
    began = time.monotonic()
    try:
        for number in range(count):
            due = began + number / rate
            request = ready[number] if made else make(number)
            time.sleep(max(0.0, due - time.monotonic()))
            waiting.put((due, request))
    finally:
        for _ in sending:
            waiting.put(None)
        for sender in sending:
            sender.join()
    return result


def page_of_its_own(page: bytes, chance: random.Random) -> bytes:
    """The same page as 1 MB that no other upload has: comments after the beginning of a JPEG."""
    filling = bytearray()
    left = UPLOAD_BYTES - len(page)
    while left > 4:
        size = min(left - 2, 65_535)
        filling += b"\xff\xfe" + struct.pack(">H", size) + chance.randbytes(size - 2)
        left -= size + 2
    return page[:2] + bytes(filling) + page[2:]


class Load:
    """Cases of some portals on a running service, and what is asked of them."""

    def __init__(self, service: RunningService) -> None:
        self.service = service
        self._page = PAGE.read_bytes()
        self._chance = random.Random(20261126)
        self.portals = [
            {"Authorization": f"Bearer {service.portal_key(f'压力测试{number}')}"} for number in range(PORTALS)
        ]
        self.cases: list[tuple[str, dict[str, str]]] = []

    def open_case(self) -> None:
        headers = self.portals[len(self.cases) % PORTALS]
        answer = self.service.post_json("/api/v1/cases", _FORM, **headers)
        assert answer is not None
        assert answer.status == 201, answer
        self.cases.append((answer.body["id"], headers))

    def upload(self, number: int) -> Request:
        case_id, headers = self.cases[number // (FILES_OF_A_CASE * PORTALS) * PORTALS + number % PORTALS]
        data = page_of_its_own(self._page, self._chance)
        told = {**headers, "Content-Type": "image/jpeg", "Idempotency-Key": f"load-{number}"}
        return lambda caller: caller.ask("POST", f"/api/v1/cases/{case_id}/files/raw?name=a.jpg", data, told)

    def read(self, number: int) -> Request:
        case_id, headers = self.cases[self._chance.randrange(len(self.cases))]
        return lambda caller: caller.ask("GET", f"/api/v1/cases/{case_id}", None, headers)

    def compose(self, number: int) -> Request:
        kinds = [info.id for info in documents.documents()]
        kind = kinds[number % len(kinds)]
        body = json.dumps(dict(documents.example(kind)), ensure_ascii=False).encode()
        told = {**self.portals[number % PORTALS], "Content-Type": "application/json"}
        return lambda caller: caller.ask("POST", f"/api/v1/documents/{kind}", body, told)


def uploads_and_reads(load: Load, seconds: float, rate: float = UPLOADS_A_SECOND) -> dict[str, Any]:
    """Uploads and reads of cases at the same time."""
    found: dict[str, Timed] = {}
    for _ in range((int(rate * seconds) // (FILES_OF_A_CASE * PORTALS) + 1) * PORTALS):
        load.open_case()

    def run(name: str, rate: float, make: Callable[[int], Request], good: tuple[int, ...]) -> None:
        found[name] = at_rate(load.service.port, rate, seconds, make, good, made=True)

    jobs = [
        threading.Thread(target=run, args=("upload", rate, load.upload, (202,))),
        threading.Thread(target=run, args=("read_case", READS_A_SECOND, load.read, (200,))),
    ]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()
    told: dict[str, Any] = {}
    for name, timed in found.items():
        told |= timed.told(name)
        for line in sorted(set(timed.wrong))[:5]:
            print(f"{name}: {line}")
    return told


def soak(load: Load, seconds: float, *, every: float = 10.0, rate: float = SOAK_UPLOADS_A_SECOND) -> dict[str, Any]:
    """Uploads, reads of cases and documents, for long; memory of each kind of process from time to time."""
    for _ in range((int(rate * seconds) // (FILES_OF_A_CASE * PORTALS) + 1) * PORTALS):
        load.open_case()
    found: dict[str, Timed] = {}

    def run(name: str, rate: float, make: Callable[[int], Request], good: tuple[int, ...]) -> None:
        found[name] = at_rate(load.service.port, rate, seconds, make, good, senders=4)

    jobs = [
        threading.Thread(target=run, args=("upload", rate, load.upload, (202,))),
        threading.Thread(target=run, args=("read_case", 2 * rate, load.read, (200,))),
        threading.Thread(target=run, args=("document", rate, load.compose, (200,))),
    ]
    for job in jobs:
        job.start()
    memory: dict[str, list[float]] = {"web": [], "workers": []}
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(every, left))
        memory["web"].append(memory_mb(load.service, "intake.api.server"))
        memory["workers"].append(memory_mb(load.service, "intake.jobs.worker"))
        at = {name: values[-1] for name, values in memory.items()}
        print(json.dumps({"minutes": round((seconds - left) / 60, 1), **at}), file=sys.stderr, flush=True)
    for job in jobs:
        job.join()
    told: dict[str, Any] = {name: _course(values) for name, values in memory.items()}
    for name, timed in found.items():
        told |= timed.told(name)
    return told


def _course(values: list[float]) -> dict[str, float]:
    """Megabytes: the median of the second tenth of the time, when everything is loaded, and of the last tenth."""
    tenth = max(1, len(values) // 10)
    early, late = statistics.median(values[tenth : 2 * tenth] or values), statistics.median(values[-tenth:])
    return {"early_mb": early, "late_mb": late, "highest_mb": max(values)}


def composing(load: Load, seconds: float, *, callers: int = 4) -> dict[str, float]:
    """Documents a second, asked for by some callers, each as fast as it is answered."""
    bodies = [load.compose(number) for number in range(45)]
    until = time.monotonic() + seconds
    counts, wrong = [0] * callers, [0] * callers

    def run(own: int) -> None:
        caller, number = Caller(load.service.port), own
        while time.monotonic() < until:
            status, _ = bodies[number % len(bodies)](caller)
            counts[own] += status == 200
            wrong[own] += status != 200
            number += callers
        caller.close()

    began = time.monotonic()
    threads = [threading.Thread(target=run, args=(own,)) for own in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {"documents_a_second": round(sum(counts) / (time.monotonic() - began), 1), "documents_wrong": sum(wrong)}


def memory_mb(service: RunningService, module: str) -> float:
    """Resident memory of the processes of one kind."""
    kilobytes = 0
    for pid in service.processes(module):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                kilobytes += int(line.split()[1])
    return round(kilobytes / 1024, 1)


def weigh_alike(service: RunningService) -> None:
    """Linux weighs sessions against each other, whatever runs in them: that of the service counts as much as ours."""
    with contextlib.suppress(OSError):
        own = Path("/proc/self/autogroup").read_text().rsplit(" ", 1)[1]
        Path(f"/proc/{service.pid}/autogroup").write_text(own)


def main() -> int:
    """0; 1 where an answer was not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30, help="of uploads and reads")
    parser.add_argument("--rate", type=float, default=UPLOADS_A_SECOND, help="uploads a second")
    parser.add_argument("--engine", default="paddle")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--soak", type=float, default=0, metavar="MINUTES", help="instead: memory over so long")
    parser.add_argument("--postgresql", action="store_true")
    arguments = parser.parse_args()
    if arguments.postgresql:
        with server() as running:
            result = _measure(arguments, running.new_database())
    else:
        result = _measure(arguments, "")
    print(json.dumps(result, ensure_ascii=False))
    return 1 if any(value for name, value in result.items() if name.endswith("_wrong")) else 0


def _measure(arguments: argparse.Namespace, database: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="bz-load-") as folder:
        service = RunningService(Path(folder), database, engine=arguments.engine, workers=arguments.workers)
        service.start()
        weigh_alike(service)
        try:
            service.wait_until_well(workers=arguments.workers > 0)
            load = Load(service)
            if arguments.soak:
                return soak(load, 60 * arguments.soak)
            composing(load, 2)  # templates are compiled on first use
            result: dict[str, Any] = {"web_mb_before": memory_mb(service, "intake.api.server")}
            result |= composing(load, 10)
            result |= uploads_and_reads(load, arguments.seconds, arguments.rate)
            result["web_mb_after"] = memory_mb(service, "intake.api.server")
            result["pages_read"] = pages_read(service)
        finally:
            service.stop()
    return result


def pages_read(service: RunningService) -> dict[str, Any]:
    """What the workers got done meanwhile."""
    answer = service.ask("GET", "/health")
    return {} if answer is None else dict(answer.body["queue"])


if __name__ == "__main__":
    sys.exit(main())
