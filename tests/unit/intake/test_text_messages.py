"""Codes to phones: what is sent and written, what happens when it does not go through, and what is never said."""

from __future__ import annotations

import json
import logging
import stat
import threading
import time
from pathlib import Path

import httpx2 as httpx
import pytest

from intake import settings as settings_file
from intake.errors import UnreadablePathError
from intake.ports import MessageSettings, NoOutbox
from intake.settings import SettingsFileError
from intake.text_messages import Message, QueuedOutbox, outbox, over_http

PHONE, CODE = "13800000000", "123456"


def sent_over(*statuses: int | Exception) -> tuple[list[httpx.Request], str]:
    """A message to a system that answers so; what it was asked, and what came of it."""
    asked: list[httpx.Request] = []
    answers = iter(statuses)

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        given = next(answers)
        if isinstance(given, Exception):
            raise given
        return httpx.Response(given)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        carry = over_http(client, "https://sms.example/send", lambda _seconds: None)
        return asked, carry(Message(PHONE, CODE, 10, "验证码"))


def test_number_and_code_travel_in_the_body_only() -> None:
    (request,), fault = sent_over(200)
    assert fault == ""
    assert str(request.url) == "https://sms.example/send"
    told = json.loads(request.content)
    assert (told["phone"], told["params"], told["template"]) == (PHONE, {"code": CODE, "minutes": 10}, "follow_code")


def test_a_busy_system_is_asked_again_with_the_same_id() -> None:
    asked, fault = sent_over(503, httpx.ConnectError("away"), 202)
    assert fault == ""
    assert len({json.loads(request.content)["id"] for request in asked}) == 1
    assert len(asked) == 3


@pytest.mark.parametrize(("statuses", "tries"), [((400,), 1), ((302,), 1), ((500, 500, 500), 3)])
def test_what_will_not_go_is_given_up(statuses: tuple[int, ...], tries: int) -> None:
    asked, fault = sent_over(*statuses)
    assert fault == str(statuses[-1])
    assert len(asked) == tries


def test_the_file_is_for_the_service_alone(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    with outbox(MessageSettings(file=path)) as made:
        made.send_code(PHONE, CODE, 10)
        made.send_code(PHONE, "654321", 10)
    first, second = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    assert CODE in first["text"]
    assert second["params"]["code"] == "654321"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_whoever_asks_does_not_wait_and_nothing_is_raised_or_said(caplog: pytest.LogCaptureFixture) -> None:
    waiting = threading.Event()

    def slow(_message: Message) -> str:
        waiting.wait(5)
        raise RuntimeError(PHONE)

    with caplog.at_level(logging.DEBUG), QueuedOutbox(slow, "{code}") as made:
        began = time.monotonic()
        for _ in range(500):
            made.send_code(PHONE, CODE, 10)
        assert time.monotonic() - began < 2
        waiting.set()
    assert "message not sent: RuntimeError" in caplog.messages
    assert PHONE not in caplog.text
    assert CODE not in caplog.text
    assert PHONE not in repr(Message(PHONE, CODE, 10, "验证码"))


def test_without_settings_nothing_is_sent() -> None:
    with outbox(None) as made:
        assert isinstance(made, NoOutbox)


def test_a_token_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePathError), outbox(MessageSettings("https://sms.example", None, tmp_path / "no")):
        pass


@pytest.mark.parametrize(
    "text",
    [
        "",
        'url = "https://sms.example"\nfile = "a"',
        'url = "ftp://sms.example"',
        'file = "a"\nwords = "{phone}"',
        'file = "a"\nwords = "没有"',
        'file = "a"\nwords = "{code"',
    ],
)
def test_settings_that_do_not_fit_are_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsFileError):
        settings_file.parse(f"[messages]\n{text}", name="s.toml", folder=tmp_path)


def test_files_lie_beside_the_settings(tmp_path: Path) -> None:
    made = settings_file.parse('[messages]\nfile = "m.jsonl"', name="s.toml", folder=tmp_path).messages
    assert made is not None
    assert made.file == tmp_path / "m.jsonl"
