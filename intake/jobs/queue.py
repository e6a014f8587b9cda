"""Asking for work: a row of ours and a workflow of the engine, written in the caller's transaction.

The web process needs no more of the engine than this. Nothing but ids is handed over: workers look everything else up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from dbos import DBOSClient, EnqueueOptions
from sqlalchemy.orm import Session

from intake.jobs.engine import APPLICATION, SCHEMA, VERSION, serializer
from intake.store import jobs
from intake.store.database import Database
from intake.store.records import Job, JobKind

PAGES, CHORES = "pages", "chores"
"""Two queues: a worker reads one page at a time, and does one of the short things beside it."""
QUEUE_OF: Mapping[JobKind, str] = {
    "open_file": CHORES,
    "read_page": PAGES,
    "join_file": CHORES,
    "judge_case": CHORES,
}


class DurableQueue:
    """`JobQueue` on DBOS. One for a process."""

    def __init__(self, database: Database) -> None:
        """Raises what the engine raises when its tables are not there (`jobs.engine.prepare` makes them)."""
        self._client = DBOSClient(
            system_database_url=database.url_with_secret,
            dbos_system_schema=SCHEMA,
            serializer=serializer(),
            application_name=APPLICATION,
            retry_connection_errors=False,
            lazy=True,
        )

    def ask(self, session: Session, job: Job, *, at: datetime) -> None:
        if not jobs.add(session, job, at=at):
            return
        options: EnqueueOptions = {
            "workflow_name": job.kind,
            "queue_name": QUEUE_OF[job.kind],
            "workflow_id": job.id,
            "app_version": VERSION,
            "priority": job.priority,
        }
        self._client.enqueue_in_transaction(session, options, job.id)

    def withdraw(self, job_ids: Iterable[str]) -> None:
        wanted = list(job_ids)
        if wanted:
            self._client.cancel_workflows(wanted)

    def forget(self, job_ids: Iterable[str]) -> None:
        over = list(job_ids)
        if over:
            self._client.delete_workflows(over)

    def close(self) -> None:
        self._client.destroy()
