"""Logs of the web process: one JSON object a line. Of an exception the kind and the places, never the words: they may
hold what somebody sent in.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

_FRAMES = 12


class JsonLines(logging.Formatter):
    """Formats records; line breaks and control characters are escaped by JSON."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["message"] = "exception"
            told |= _exception(record.exc_info[1], record.exc_info[2])
        else:
            told["message"] = record.getMessage()
        told |= getattr(record, "told", {})
        return json.dumps(told, ensure_ascii=True, default=str)


def set_up(level: int = logging.WARNING) -> None:
    """Send everything that is logged in this process to standard error, in this form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)


def _exception(error: BaseException, trace: TracebackType | None) -> dict[str, object]:
    kinds, cause = [type(error).__name__], error.__cause__ or error.__context__
    while cause is not None and len(kinds) < _FRAMES:
        kinds.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return {"error": kinds, "where": [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]}
