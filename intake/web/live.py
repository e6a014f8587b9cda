"""Live news of a case to a browser (Server-Sent Events): that something happened, so that a page asks anew.

The news are read from the database, so that every process can tell them; no thread waits between two looks.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator

from fastapi import Request
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from intake.office_work.applicant_case import news_after
from intake.office_work.office import Office

LOOK_SECONDS = 0.7
BEAT_SECONDS = 15.0
LASTS_SECONDS = 300.0
"""Then the browser asks again, and its right to look is checked again."""


def live(request: Request, office: Office, case_id: str, *, after: int) -> StreamingResponse:
    """The answer that goes on. `after`: the number of the last news the browser has, 0 for none."""
    return StreamingResponse(
        _lines(request, office, case_id, after),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _lines(request: Request, office: Office, case_id: str, after: int) -> AsyncIterator[str]:
    seen = after
    began = beat = time.monotonic()
    yield f"retry: 2000\nid: {seen}\nevent: ready\ndata: {{}}\n\n"
    while time.monotonic() - began < LASTS_SECONDS and not await request.is_disconnected():
        news = await run_in_threadpool(news_after, office, case_id, seen)
        if news:
            seen = news[-1].id
            kinds = sorted({one.kind for one in news})
            yield f"id: {seen}\ndata: {json.dumps({'kinds': kinds})}\n\n"
            beat = time.monotonic()
        elif time.monotonic() - beat > BEAT_SECONDS:
            yield ": still here\n\n"
            beat = time.monotonic()
        await asyncio.sleep(LOOK_SECONDS)
