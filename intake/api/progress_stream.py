"""Live progress of a case as Server-Sent Events, out of the database: any web process can answer, after any break."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable

from starlette.concurrency import run_in_threadpool

from intake.accounts import access
from intake.errors import IntakeError
from intake.office_work.applicant_case import news_after
from intake.office_work.office import Office
from intake.office_work.people import Person

POLL_SECONDS = 0.5
BEAT_SECONDS = 15.0
CHECK_RIGHT_SECONDS = 30.0
LASTS_SECONDS = 600.0
_RETRY = b"retry: 2000\n\n"
_BEAT = b": beat\n\n"


async def progress_stream(
    office: Office, by: Person, case_id: str, after: int, *, now: Callable[[], float]
) -> AsyncIterator[bytes]:
    """News of a case after a number, as they come. Ends when its time is over, or the right to see the case is."""
    began = beaten = checked = now()
    yield _RETRY
    while now() - began < LASTS_SECONDS:
        try:
            if now() - checked > CHECK_RIGHT_SECONDS:
                checked = now()
                await run_in_threadpool(access.expect_case, office, by, "case.read", case_id)
            found = await run_in_threadpool(news_after, office, case_id, after)
        except IntakeError:
            return
        for news in found:
            after = news.id
            told = json.dumps({"at": news.at.isoformat(), **news.data}, ensure_ascii=False)
            yield f"id: {news.id}\nevent: {news.kind}\ndata: {told}\n\n".encode()
        if found:
            beaten = now()
        elif now() - beaten > BEAT_SECONDS:
            beaten = now()
            yield _BEAT
        await asyncio.sleep(POLL_SECONDS)
