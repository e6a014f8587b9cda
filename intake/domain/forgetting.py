"""What is left of a case's events when the case is forgotten: enough to count it, nothing of anybody.

Texts that are not words of ours (codes, days, departments, districts) become numbers, the same text the same number.
So the events still follow from each other, and figures of past years stay what they were. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from intake.domain.events import Actor, Event, JsonValue

_OUR_WORDS = frozenset(
    {
        *("applicant", "matters", "district", "notice", "in_force", "grounds", "channel"),
        *("code", "waived", "check", "kind", "new_kind", "field"),
        *("department", "due", "expired"),
    }
)
"""Keys whose texts are ids, codes, days and names of authorities; what is not named here is taken to be somebody's."""
_LEFT_OUT = frozenset({"document", "application"})
"""Blocks that hold nothing but data of people and projects: they stay as empty objects."""


@dataclass
class _Numbers:
    """Texts in the order they come up."""

    given: dict[str, str] = field(default_factory=dict)

    def of(self, text: str) -> str:
        return self.given.setdefault(text, f"#{len(self.given) + 1}") if text.strip() else text


def without_people(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events of one case without what people said, wrote, handed in or are called."""
    numbers = _Numbers()
    return tuple(_without(event, numbers) for event in events)


def _without(event: Event, numbers: _Numbers) -> Event:
    data = {key: _value(key, value, numbers) for key, value in event.data.items()}
    by = Actor(event.by.role, numbers.of(event.by.id), event.by.department)
    return replace(event, by=by, why=numbers.of(event.why), data=data)


def _value(key: str, value: JsonValue, numbers: _Numbers) -> JsonValue:
    if isinstance(value, str):
        return value if key in _OUR_WORDS else numbers.of(value)
    if isinstance(value, Mapping):
        if key in _LEFT_OUT:
            return {}
        return {name: _value(name, each, numbers) for name, each in value.items()}
    if isinstance(value, Sequence):
        return [_value(key, each, numbers) for each in value]
    return value
