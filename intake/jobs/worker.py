"""A worker process: takes work from the queues, one page at a time, and does nothing else.

It ends when the process that started it is gone, so that no orphan works beside its successor. Whatever it was doing
when it was killed is begun again by its successor, or by another worker when none comes.
"""

from __future__ import annotations

import logging
import signal
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from dbos import DBOS, DBOSClient
from sqlalchemy.exc import DBAPIError

from intake import bootstrap
from intake.blobs import BlobStoreUnavailableError
from intake.jobs import engine
from intake.jobs.liveness import Locks, locks
from intake.jobs.order import SWITCH_SECONDS, read_order
from intake.jobs.priority import step_back
from intake.jobs.queue import CHORES, PAGES, QUEUE_OF
from intake.office_work import purging
from intake.office_work.office import Office
from intake.office_work.reading import WORK, Desk, give_up
from intake.store import jobs
from intake.store.records import Job, JobKind
from ocr.service import EngineUnavailable, PageReader, reader_version

POLL_SECONDS = 0.2
SWEEP_SECONDS = 2.0
LOOK_FOR_PURGE_SECONDS = 900.0
FINISH_SECONDS = 20  # a page under way is finished before an orderly end
_FAULTS = 3
_LONGEST_PAUSE = 15.0
_TRANSIENT = (BlobStoreUnavailableError, DBAPIError, EngineUnavailable)
GROWN = 75
"""Exit status of a worker that makes room for a fresh one."""

log = logging.getLogger(__name__)


class Worker:
    """One worker in this process. `slot` makes its name the same after every restart of this place."""

    def __init__(self, office: Office, slot: int) -> None:
        self.office = office
        self.name = f"{socket.gethostname()}-{slot}"
        service = office.settings.service
        self.reader = PageReader(service.engine)
        self.desk = Desk(office, self.reader, reader_version(service.engine))
        self.locks: Locks = locks(office.database, service.data_folder / "workers")
        self.started = office.now()
        self._ending = threading.Event()
        self._next_purge = 0.0

    def run(self) -> int:
        """Work until told to end; the exit status."""
        while not self.locks.hold(self.name):
            if self._ending.wait(POLL_SECONDS):
                return 0
        self.reader.warm()
        self._launch()
        try:
            self._mind()
        finally:
            DBOS.destroy(workflow_completion_timeout_sec=FINISH_SECONDS)
            self.locks.release()
        return GROWN if self.reader.has_grown else 0

    def end(self, *_: object) -> None:
        """Finish what is under way, then end."""
        self._ending.set()

    def _launch(self) -> None:
        engine.quiet()
        DBOS(config=engine.config(self.office.database, self.name))
        for kind in WORK:
            _workflow(kind, self._do)
        DBOS.launch()
        for queue in (PAGES, CHORES):
            DBOS.register_queue(queue, worker_concurrency=1, polling_interval_sec=POLL_SECONDS)

    def _do(self, job_id: str) -> None:
        """One job, until it is done or given up. Nothing is raised: what failed is written on the job, and while the
        database or the files cannot be reached, there is nothing better to do than to wait."""
        faults, pause = 0, 0.5
        job: Job | None = None
        while True:
            try:
                with self.office.database.reading() as session:
                    job = jobs.get(session, job_id)
                if job is not None:
                    WORK[job.kind](self.desk, job)
                return
            except _TRANSIENT as error:
                log.warning("job waits: %s", type(error).__name__)
                time.sleep(pause)
                pause = min(_LONGEST_PAUSE, 2 * pause)
            except Exception as error:  # noqa: BLE001  (a fault of ours must not stop the queue)
                log.error("job failed: %s", _where(error))
                faults += 1
                if faults == _FAULTS:
                    if job is not None:
                        give_up(self.desk, job)
                    return

    def _mind(self) -> None:
        """Until the end: show that this worker is there, and hand back what dead ones left behind."""
        client = DBOSClient(
            system_database_url=self.office.database.url_with_secret,
            dbos_system_schema=engine.SCHEMA,
            serializer=engine.serializer(),
            application_name=engine.APPLICATION,
        )
        try:
            while not self._ending.is_set():
                if self.reader.has_grown or not self.locks.still_held():
                    return
                try:
                    self._seen(self.office.now())
                    hand_back(client, self.locks, own=self.name)
                except DBAPIError as error:
                    log.warning("no sweep: %s", type(error).__name__)
                self._purge()
                self._ending.wait(SWEEP_SECONDS)
        finally:
            client.destroy()

    def _purge(self) -> None:
        """Once a day by one of all workers; looked for every quarter of an hour."""
        if time.monotonic() < self._next_purge:
            return
        self._next_purge = time.monotonic() + LOOK_FOR_PURGE_SECONDS
        try:
            purging.purge_when_due(self.office)
        except Exception as error:  # noqa: BLE001  (reading must go on; the next day tries again)
            log.error("purge failed: %s", _where(error))

    def _seen(self, at: datetime) -> None:
        with self.office.database.writing() as session:
            jobs.seen(session, self.name, self.desk.version, started_at=self.started, at=at)


def hand_back(client: DBOSClient, known: Locks, *, own: str) -> int:
    """Queue again what workers that are gone were doing; how many jobs."""
    pending = client.list_workflows(status="PENDING", load_input=False, load_output=False)
    gone = {name for name in {each.executor_id for each in pending} if name and name != own and known.is_free(name)}
    handed = 0
    for queue in sorted({QUEUE_OF[each.name] for each in pending if each.name in QUEUE_OF}):  # type: ignore[index]
        ids = [each.workflow_id for each in pending if each.executor_id in gone and QUEUE_OF.get(each.name) == queue]  # type: ignore[call-overload]
        if ids:
            client.resume_workflows(ids, queue_name=queue)
            handed += len(ids)
    return handed


def _where(error: BaseException) -> str:
    """The kind of fault and its place in the program. Never its message: it may hold what a paper says."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def _workflow(kind: JobKind, do: Callable[[str], None]) -> None:
    """A workflow of one step: what it does is written so that it may be begun again."""

    @DBOS.step(name=f"{kind}_step")
    def step(job_id: str) -> None:
        do(job_id)

    @DBOS.workflow(name=kind)
    def workflow(job_id: str) -> None:
        step(job_id)


def main() -> int:
    """Started by `intake.jobs.supervisor`, by way of `intake.jobs.child`."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    order = read_order()
    sys.setswitchinterval(SWITCH_SECONDS)
    step_back()
    with bootstrap.office(order.settings) as office:
        worker = Worker(office, order.slot)
        signal.signal(signal.SIGTERM, worker.end)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent tells us
        return worker.run()
