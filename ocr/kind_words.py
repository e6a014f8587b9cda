"""What the words of a page say it is: a learned table, a witness beside the rules of `ocr.classify`.

The rules know titles and labels that somebody listed; another office prints others. The table holds pieces of printed
words with what each says for every kind, learned from drawn papers (`python -m samples.train_kind_words`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from statistics import median

import numpy as np
from numpy.typing import NDArray

from ocr.layout import CELL_GAP, PageLayout

FILE = "data/kind_words.npz"
SHORT = 40  # known pieces: of fewer a page says little, however well they fit
_TOP_ROWS, _LARGE, _UPPER = 3, 1.25, 0.45
_WHOLE, _TITLE = 12, 40  # characters of a run that counts as a whole, and of one that may be a title
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Told:
    """The kind that the words fit best, `other` among them, and how probable it is by them."""

    kind: str
    probability: float


@dataclass(frozen=True, slots=True)
class _Table:
    places: Mapping[str, int]
    weights: NDArray[np.int8]  # piece, kind
    scale: float
    bias: NDArray[np.float32]
    kinds: tuple[str, ...]


def told(page: PageLayout) -> Told | None:
    """What the words of a page say; None where none of them is known."""
    table = _table()
    known = [place for piece in pieces_of(page) if (place := table.places.get(piece)) is not None]
    if not known:
        return None
    sums = table.weights[known].sum(axis=0, dtype=np.int32) * (table.scale / (len(known) + SHORT) ** 0.5) + table.bias
    odds = np.exp(sums - sums.max())
    best = int(odds.argmax())
    return Told(table.kinds[best], float(odds[best] / odds.sum()))


def prepare() -> None:
    """Read the table of words from its file now, not with the first page."""
    _table()


def pieces_of(page: PageLayout) -> set[str]:
    """Pairs and triples of characters, those of the page's head marked `^`, and short runs as a whole, marked `=`."""
    pieces: set[str] = set()
    usual = median(row.height for row in page.rows) if page.rows else 0.0
    for index, row in enumerate(page.rows):
        head = index < _TOP_ROWS or (row.height > _LARGE * usual and row.y < _UPPER * page.height)
        for start, end in row.runs(gap=CELL_GAP):
            run = _DIGIT.sub("0", row.key[start:end])
            parts = [run[at : at + size] for size in (2, 3) for at in range(len(run) - size + 1)]
            pieces.update(parts)
            if len(run) <= _WHOLE:
                pieces.add(f"={run}")
            if head and len(run) < _TITLE:
                pieces.update(f"^{part}" for part in parts)
    return pieces


@cache
def _table() -> _Table:
    with resources.files("ocr").joinpath(FILE).open("rb") as file, np.load(file, allow_pickle=False) as data:
        pieces, kinds = (bytes(data[name]).decode().split("\n") for name in ("pieces", "kinds"))
        places = {piece: place for place, piece in enumerate(pieces)}
        return _Table(places, data["weights"], float(data["scale"]), data["bias"], tuple(kinds))
