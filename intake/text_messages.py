"""Codes to phones: over HTTP to the office's own message system, or into a file where there is none to be had yet.

Sending happens in a thread of its own: the answer to whoever asked for a code must not take longer for a phone that
belongs to the case. Nothing is raised and no number or code is logged: a clerk can read the code too.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import httpx2 as httpx

from intake.errors import UnreadablePathError
from intake.ports import MessageSettings, NoOutbox, Outbox

TEMPLATE = "follow_code"
_WAITING = 200
_TRIES = 3
_PAUSE_SECONDS = 1.0
_LAST_SECONDS = 10.0
_BUSY = frozenset({408, 429, 500, 502, 503, 504})
_log = logging.getLogger("baozhuang.messages")


@dataclass(frozen=True, slots=True)
class Message:
    """One message. `id` is the same in every try, so that a system that repeats can tell."""

    phone: str = field(repr=False)
    code: str = field(repr=False)
    minutes: int
    text: str = field(repr=False)
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    def body(self) -> dict[str, object]:
        """What is sent and written."""
        params = {"code": self.code, "minutes": self.minutes}
        return {"id": self.id, "phone": self.phone, "text": self.text, "template": TEMPLATE, "params": params}


Carry = Callable[[Message], str]
"""Takes a message away; "" or a word for why not."""


class QueuedOutbox:
    """`Outbox` that hands messages to a thread. What is too much is dropped; close it with `with`."""

    def __init__(self, carry: Carry, words: str) -> None:
        self._carry, self._words = carry, words
        self._waiting: queue.Queue[Message | None] = queue.Queue(_WAITING)
        self._thread = threading.Thread(target=self._run, name="messages", daemon=True)

    def __enter__(self) -> QueuedOutbox:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._waiting.put(None, timeout=_LAST_SECONDS)
            self._thread.join(_LAST_SECONDS)
        except queue.Full:
            _log.warning("messages dropped at the end")

    def send_code(self, phone: str, code: str, minutes: int) -> None:
        """See `intake.ports.Outbox`."""
        try:
            self._waiting.put_nowait(Message(phone, code, minutes, self._words.format(code=code, minutes=minutes)))
        except queue.Full:
            _log.warning("message dropped: too many waiting")

    def _run(self) -> None:
        while (message := self._waiting.get()) is not None:
            try:
                fault = self._carry(message)
            except Exception as error:  # noqa: BLE001  (one message must not stop the others)
                fault = type(error).__name__
            if fault:
                _log.warning("message not sent: %s", fault)


def to_file(path: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Carry:
    """Each message as a line of JSON in a file only the service may read: for trying out and for a system that collects
    files. It holds numbers and codes.
    """

    def carry(message: Message) -> str:
        line = json.dumps({"at": now().isoformat(timespec="seconds"), **message.body()}, ensure_ascii=False)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as stream:
            stream.write(line + "\n")
        return ""

    return carry


def over_http(client: httpx.Client, url: str, pause: Callable[[float], None] = time.sleep) -> Carry:
    """POST of `Message.body()`; any 2xx is sent. Tried again where the system is busy or cannot be reached."""

    def carry(message: Message) -> str:
        fault = ""
        for attempt in range(_TRIES):
            if attempt:
                pause(_PAUSE_SECONDS * attempt)
            try:
                # The body of the answer is not wanted: closed unread, however long it is.
                with client.stream("POST", url, json=message.body()) as answer:
                    status = answer.status_code
            except httpx.TransportError as error:
                fault = type(error).__name__
                continue
            if 200 <= status < 300:
                return ""
            fault = str(status)
            if status not in _BUSY:
                break
        return fault

    return carry


@contextmanager
def outbox(settings: MessageSettings | None) -> Iterator[Outbox]:
    """The outbox the settings ask for. Raises UnreadablePathError for a token or certificate that cannot be read."""
    if settings is None:
        yield NoOutbox()
    elif settings.file is not None:
        with QueuedOutbox(to_file(settings.file), settings.words) as made:
            yield made
    else:
        with _client(settings) as client, QueuedOutbox(over_http(client, settings.url), settings.words) as made:
            yield made


def _client(settings: MessageSettings) -> httpx.Client:
    headers = {}
    try:
        if settings.token_file is not None:
            headers["Authorization"] = f"Bearer {settings.token_file.read_text('utf-8').strip()}"
        if settings.ca_file is None:
            return httpx.Client(headers=headers, trust_env=False, timeout=settings.seconds)
        verify = httpx.create_ssl_context(verify=str(settings.ca_file))
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadablePathError(
            "短信接口的密钥或证书文件打不开", "请检查设置 [messages] 中的文件名和权限。"
        ) from error
    return httpx.Client(headers=headers, trust_env=False, timeout=settings.seconds, verify=verify)
