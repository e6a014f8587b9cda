"""What makes two cases the same application: the person, the car, the parking space. Plain values to keep."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CaseKeys:
    """The keys of one case. `case_no` is how a clerk finds it; `spaces`: (community or place, space as written)."""

    case_no: str
    identities: frozenset[str] = frozenset()
    vins: frozenset[str] = frozenset()
    spaces: frozenset[tuple[str, str]] = frozenset()
