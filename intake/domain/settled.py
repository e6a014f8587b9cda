"""The papers by which the rows are judged, once each row has one: what rules across rows may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from intake.domain.matching import Sameness
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Held:
    """The paper a row (or a slot of row 22) is judged by. `requirement.kinds` is the slot's kind for a slot."""

    requirement: Requirement
    paper: Paper

    @property
    def row(self) -> int:
        return self.requirement.row


@dataclass(frozen=True, slots=True)
class Settled:
    """All of them, by row and slot. `spare`: papers of a row that another paper made unnecessary."""

    held: tuple[Held, ...]
    spare: tuple[Held, ...] = ()

    def at(self, *rows: int) -> Iterator[Held]:
        """The papers of these rows, in the order asked for."""
        for row in rows:
            yield from (one for one in self.held if one.row == row)

    def of(self, kind: str) -> Held | None:
        """The paper of that kind."""
        return next((one for one in self.held if one.paper.kind == kind), None)


@dataclass(frozen=True, slots=True)
class Statement(Generic[T]):
    """What one paper says about something all papers should agree on. `held` None: the form says it."""

    held: Held | None
    said: T
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Outlier(Generic[T]):
    """A statement that does not agree with the one most papers agree with."""

    about: Held
    odd: Statement[T]
    usual: Statement[T]
    result: Sameness

    @property
    def quotes(self) -> tuple[Quote, ...]:
        return (*self.odd.quotes, *self.usual.quotes)


def outliers(statements: Sequence[Statement[T]], compare: Callable[[T, T], Sameness]) -> Iterable[Outlier[T]]:
    """Hold all statements against the one that most agree with (the first of them on a tie).

    The finding is about the paper that disagrees; where the form disagrees, about the paper it was held against.
    """
    if len(statements) < 2:
        return
    usual = max(statements, key=lambda one: sum(compare(one.said, other.said) == "same" for other in statements))
    for odd in statements:
        if odd is usual:
            continue
        result = compare(odd.said, usual.said)
        about = odd.held or usual.held
        if result != "same" and about is not None:
            yield Outlier(about, odd, usual, result)
