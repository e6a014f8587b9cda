"""The papers by which the rows are judged, once each row has one: what rules across rows may look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from intake.domain.matching import Sameness
from intake.domain.materials import Requirement
from intake.domain.papers import Paper, Quote

T = TypeVar("T")
_WORST_FIRST = ("different", "unclear")


@dataclass(frozen=True, slots=True)
class Held:
    """The paper a row (or a slot of row 22) is judged by. `requirement.kinds` is the slot's kind for a slot."""

    requirement: Requirement
    paper: Paper

    @property
    def row(self) -> int:
        """The number by which rules know it."""
        return self.requirement.judged_as


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
    """Of two statements that do not agree, the odd one is that with which fewer agree (on a tie, the later one).

    Each odd statement is told once, against the one it differs from most. The finding is about the paper that is
    odd; where the form is, about the paper it was held against.
    """
    results = [[compare(one.said, other.said) for other in statements] for one in statements]
    standing = [(row.count("same"), -number) for number, row in enumerate(results)]
    for number, odd in enumerate(statements):
        against = [
            (_WORST_FIRST.index(result), -standing[other][0], other)
            for other, result in enumerate(results[number])
            if result != "same" and standing[other] > standing[number]
        ]
        if against:
            _, _, other = min(against)
            usual = statements[other]
            about = odd.held or usual.held
            if about is not None:
                yield Outlier(about, odd, usual, results[number][other])
