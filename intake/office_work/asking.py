"""Asking data sharing for a case, and remembering what it said: checking again asks only what was not answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from intake import service
from intake.domain.case import Case
from intake.domain.materials import MaterialTable
from intake.domain.shared import Lookup, Query
from intake.ports import DataSharing
from intake.settings import Settings
from ocr.readings import FileReading

_ANSWERED = frozenset({"found", "partial", "not_found"})
_Question: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]


def ask(
    form: Case,
    readings: Sequence[FileReading],
    table: MaterialTable,
    settings: Settings,
    *,
    before: Iterable[Mapping[str, Any]] = (),
) -> tuple[Lookup, ...]:
    """What data sharing says about this case; nothing where the office has none. `before`: earlier answers, as
    `to_json` wrote them. Raises UnreadablePathError when a file named in the settings cannot be read.
    """
    if settings.sharing is None:
        return ()
    # Only here, so that nothing about networks is loaded where no data sharing is set.
    from intake.sharing_http import HttpSharing

    with HttpSharing(settings.sharing) as http:
        return service.look_up(form, readings, table, settings, sharing=_Remembering(http, before))


def to_json(lookup: Lookup) -> dict[str, Any]:
    """An answer as it is kept beside the check that used it."""
    record = {name: list(value) if isinstance(value, tuple) else value for name, value in lookup.record.items()}
    return {
        "kind": lookup.query.kind,
        "about": dict(lookup.query.about),
        "status": lookup.status,
        "record": record,
        "source": lookup.source,
        "as_of": lookup.as_of,
    }


class _Remembering:
    """Data sharing that is asked only for what it has not answered yet."""

    def __init__(self, source: DataSharing, before: Iterable[Mapping[str, Any]]) -> None:
        self._source = source
        self._known: dict[_Question, Mapping[str, Any]] = {
            (raw["kind"], tuple(sorted(raw["about"].items()))): raw for raw in before if raw["status"] in _ANSWERED
        }

    def look_up(self, query: Query) -> Lookup:
        raw = self._known.get((query.kind, tuple(sorted(query.about.items()))))
        if raw is None:
            return self._source.look_up(query)
        record = {name: tuple(value) if isinstance(value, list) else value for name, value in raw["record"].items()}
        return Lookup(query, raw["status"], MappingProxyType(record), raw["source"], raw["as_of"])
