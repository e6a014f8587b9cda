"""Why something may not be done to a case: a stable code for programs, words and a next step for people."""

from __future__ import annotations


class ChangeRefusedError(Exception):
    """A change the case does not allow now. `message` and `next_step` are Chinese, and hold no name and no number."""

    def __init__(self, code: str, message: str, next_step: str = "") -> None:
        super().__init__(f"{message} {next_step}".strip())
        self.code, self.message, self.next_step = code, message, next_step


class EventError(ValueError):
    """A stored event that cannot be read. The message names the place, never the value."""
