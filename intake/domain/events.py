"""What happened to a case: a list of events, each with who, when and why. Everything else is computed from it.

Events are plain values that JSON can hold (`to_json`, `from_json`). `at` is China's wall clock without zone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal, TypeAlias, TypeVar, cast, get_args

from intake.domain.refusals import EventError

Role: TypeAlias = Literal["applicant", "clerk", "department", "machine"]
JsonValue: TypeAlias = bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None

T = TypeVar("T")
_NOTHING: Mapping[str, JsonValue] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it: the id of an account, never a name. `department`: that of a department's officer, as the
    materials list calls it.
    """

    role: Role
    id: str
    department: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one case. `change`: an id of the table in `steps.py`; `data`: what that change says."""

    change: str
    at: datetime
    by: Actor
    why: str = ""
    data: Mapping[str, JsonValue] = field(default_factory=lambda: _NOTHING)


def to_json(event: Event) -> dict[str, JsonValue]:
    """The event as JSON holds it; `from_json` gives the same event again."""
    by: dict[str, JsonValue] = {"role": event.by.role, "id": event.by.id}
    if event.by.department:
        by["department"] = event.by.department
    return {"change": event.change, "at": event.at.isoformat(), "by": by, "why": event.why, "data": dict(event.data)}


def from_json(raw: object) -> Event:
    """JSON data -> Event. Raises EventError naming the place that is wrong."""
    top = Data(_mapping(raw, "event"), "event")
    by = top.inner("by")
    role = by.text("role")
    if role not in get_args(Role):
        raise EventError(f"event.by.role is none of {get_args(Role)}")
    at = top.moment("at")
    if at.tzinfo is not None:
        raise EventError("event.at has a zone; China's wall clock without zone is expected")
    actor = Actor(cast(Role, role), by.text("id"), by.text("department", ""))
    return Event(top.text("change"), at, actor, top.text("why", ""), MappingProxyType(dict(top.inner("data").raw)))


def _mapping(raw: object, place: str) -> Mapping[str, JsonValue]:
    if not isinstance(raw, Mapping) or not all(isinstance(key, str) for key in raw):
        raise EventError(f"{place} is not an object")
    return raw


@dataclass(frozen=True, slots=True)
class Data:
    """Reads the data of an event. Every method raises EventError naming the place when a value is not what it
    should be; a default is given only where the value may be left out.
    """

    raw: Mapping[str, JsonValue]
    place: str

    def text(self, key: str, default: str | None = None) -> str:
        return self._read(key, str, default)

    def number(self, key: str, default: int | None = None) -> int:
        value = self._read(key, int, default)
        if isinstance(value, bool):
            raise self.wrong(key)
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        return self._read(key, bool, default)

    def texts(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        found = self._list(key, default)
        if not all(isinstance(each, str) for each in found):
            raise self.wrong(key)
        return tuple(str(each) for each in found)

    def numbers(self, key: str, default: Sequence[int] | None = None) -> tuple[int, ...]:
        found = self._list(key, default)
        if not all(isinstance(each, int) and not isinstance(each, bool) for each in found):
            raise self.wrong(key)
        return tuple(cast(int, each) for each in found)

    def moment(self, key: str) -> datetime:
        try:
            return datetime.fromisoformat(self.text(key))
        except ValueError as error:
            raise self.wrong(key) from error

    def day(self, key: str) -> date | None:
        """A day, or None where none is fixed; the key must be there."""
        if self.raw.get(key, "") is None:
            return None
        try:
            return date.fromisoformat(self.text(key))
        except ValueError as error:
            raise self.wrong(key) from error

    def inner(self, key: str) -> Data:
        return Data(_mapping(self.raw.get(key), f"{self.place}.{key}"), f"{self.place}.{key}")

    def each(self, key: str) -> tuple[Data, ...]:
        """A list of objects."""
        found = self._list(key, None)
        return tuple(
            Data(_mapping(one, f"{self.place}.{key}[{n}]"), f"{self.place}.{key}[{n}]") for n, one in enumerate(found)
        )

    def places(self, key: str) -> tuple[tuple[str, int | None], ...]:
        """A list of pairs: a file, and a page or None for the whole file."""
        found = []
        for place in self._list(key, None):
            file, page = place if isinstance(place, Sequence) and len(place) == 2 else (None, None)
            if not isinstance(file, str) or isinstance(page, bool) or not isinstance(page, int | None):
                raise self.wrong(key)
            found.append((file, page))
        return tuple(found)

    def wrong(self, key: str) -> EventError:
        return EventError(f"{self.place}.{key} is missing or not what it should be")

    def _list(self, key: str, default: Sequence[JsonValue] | None) -> Sequence[JsonValue]:
        value = self.raw.get(key, default)
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self.wrong(key)
        return value

    def _read(self, key: str, kind: type[T], default: T | None) -> T:
        value = self.raw.get(key, default)
        if not isinstance(value, kind):
            raise self.wrong(key)
        return value
