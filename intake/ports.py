"""What intake needs from outside, as protocols. Adapters stand beside this module; tests bring their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from intake.domain.shared import Lookup, Query


class DataSharing(Protocol):
    """The city's data sharing: answers one question at a time."""

    def look_up(self, query: Query) -> Lookup:
        """The answer. Never raises: a system that is down, slow or not to be understood is an answer too
        (`Lookup.status`). Safe to call from several threads.
        """
        ...


class Outbox(Protocol):
    """What goes out to people: short messages of the office's own system."""

    def send_code(self, phone: str, code: str, minutes: int) -> None:
        """Send a code that is good for so many minutes. Never raises, never logs either: a clerk can read it too."""
        ...


class NoOutbox:
    """No messages are sent: the clerk reads codes from the screen and tells the applicant."""

    def send_code(self, phone: str, code: str, minutes: int) -> None:
        """Nothing to do."""


@dataclass(frozen=True, slots=True)
class SharingSettings:
    """Where the data sharing of the office is. `seconds`: for one question, retries included. `ca_file`: the
    certificate authority of a private network. Files hold one secret or certificate each.
    """

    url: str
    token_file: Path | None = None
    ca_file: Path | None = None
    seconds: float = 5.0


CODE_WORDS = "【报装】验证码 {code}，{minutes} 分钟内有效，用于查询办件进度。请勿告诉他人。"


@dataclass(frozen=True, slots=True)
class MessageSettings:
    """How codes reach phones: `url` of the office's message system, or `file` that messages are written to. `words`:
    with {code} and {minutes}. `seconds`: for one try. Files hold one secret or certificate each.
    """

    url: str = ""
    file: Path | None = None
    token_file: Path | None = None
    ca_file: Path | None = None
    seconds: float = 5.0
    words: str = CODE_WORDS
