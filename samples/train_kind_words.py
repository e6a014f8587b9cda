"""`python -m samples.train_kind_words`: learns `ocr/data/kind_words.npz` anew from drawn papers (some ten minutes).

All sets but *held*, which stays unseen. `--without SET` leaves one out, prints how many of its pages the table then
tells rightly, and writes nothing: that is how much it knows of papers by hands it has not seen.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ocr.kind_words import FILE, SHORT, pieces_of
from ocr.layout import lay_out
from samples import specs
from samples.typed_pages import typed

_SEEDS, _DPI = 2, 100
# Pieces kept for each kind, and how closely their weights follow the papers: of 239 free papers by six hands that
# nothing was learned from, 120 and 30 told 219, 300 and 100 told 227, 600 and 100 told 236.
_PER_KIND, _STIFFNESS = 600, 100.0
_LEAST_LAYOUTS, _LEAST_HANDS, _LEAST_OF_KIND = 3, 2, 2  # what fewer hands wrote says more of a hand than of a kind
_ROUNDS = 200
_LOST_LINES, _MISREAD = 0.02, 0.01
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Page:
    set_name: str
    hand: str
    kind: str
    layout: str
    pieces: frozenset[str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", choices=specs.SETS, default="")
    left_out: str = parser.parse_args().without
    sets = [name for name in specs.SETS if name != "held"]
    pages = [page for name in sets for page in _pages(name)]
    kinds = sorted({page.kind for page in pages})
    learned = [page for page in pages if page.set_name != left_out]
    pieces = _telling(learned, kinds)
    weights, bias = _learn(_matrix(learned, pieces), np.array([kinds.index(page.kind) for page in learned]), len(kinds))
    scale = float(np.abs(weights).max()) / 127
    small = np.round(weights / scale).astype(np.int8)
    if left_out:
        tried = [page for page in pages if page.set_name == left_out]
        best = (_matrix(tried, pieces) @ (small * np.float32(scale)) + bias).argmax(axis=1)
        right = sum(kinds[index] == page.kind for index, page in zip(best, tried, strict=True))
        print(f"{left_out}: {right} of {len(tried)} pages")
        return 0
    np.savez_compressed(
        Path(__file__).resolve().parents[1] / "ocr" / FILE,
        pieces=_bytes(pieces),
        kinds=_bytes(kinds),
        weights=small,
        scale=np.float32(scale),
        bias=bias,
    )
    print(f"{len(pages)} pages, {len(pieces)} pieces, {len(kinds)} kinds")
    return 0


def _pages(set_name: str) -> Iterator[_Page]:
    for kind, layouts in specs.layouts_of(set_name).items():
        if kind == "blank":
            continue  # an empty form has the words of its kind: that nothing is filled in is for the rules
        for name in layouts:
            for seed in range(_SEEDS):
                rng = random.Random(f"{set_name}/{kind}/{name}/{seed}")
                for page in specs.draw_one(set_name, kind, name, seed, dpi=_DPI).pages:
                    yield _Page(
                        set_name,
                        name.rpartition("_")[0] if set_name == "texts" else set_name,
                        kind,
                        name,
                        frozenset(
                            map(
                                sys.intern,
                                pieces_of(lay_out(1, typed(page, rng, lost_lines=_LOST_LINES, misread=_MISREAD))),
                            )
                        ),
                    )


def _telling(pages: Sequence[_Page], kinds: Sequence[str]) -> list[str]:
    """The pieces that tell most of each kind: on many of its layouts, on few of the others."""
    layouts: dict[str, set[tuple[str, str]]] = {kind: set() for kind in kinds}
    seen: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)
    for page in pages:
        layouts[page.kind].add((page.hand, page.layout))
        for piece in page.pieces:
            seen[piece].add((page.kind, page.hand, page.layout))
    everything = sum(map(len, layouts.values()))
    found: dict[str, list[tuple[float, str]]] = {kind: [] for kind in kinds}
    for piece, places in seen.items():
        if len(places) < _LEAST_LAYOUTS or len({hand for _, hand, _ in places}) < _LEAST_HANDS:
            continue
        for kind in {kind for kind, _, _ in places}:
            here, own = sum(one[0] == kind for one in places), len(layouts[kind])
            worth = (here / own) ** 0.5 - ((len(places) - here) / (everything - own)) ** 0.5
            if here >= _LEAST_OF_KIND and worth > 0:
                found[kind].append((-worth, piece))
    return sorted({piece for best in found.values() for _, piece in sorted(best)[:_PER_KIND]})


def _matrix(pages: Sequence[_Page], pieces: Sequence[str]) -> Floats:
    """One row a page, of length 1 but for short ones: a long page says no more than another."""
    places = {piece: place for place, piece in enumerate(pieces)}
    matrix = np.zeros((len(pages), len(pieces)), np.float32)
    for row, page in zip(matrix, pages, strict=True):
        row[[places[piece] for piece in page.pieces if piece in places]] = 1
    return np.asarray(matrix / np.sqrt(SHORT + matrix.sum(axis=1, keepdims=True)), np.float32)


def _learn(pages: Floats, truth: NDArray[np.int64], kinds: int) -> tuple[Floats, Floats]:
    """Logistic regression by Nesterov's steps; frequent kinds count less than in proportion."""
    count, width = pages.shape
    each = 1 / np.sqrt(np.bincount(truth, minlength=kinds)[truth])
    share = np.asarray(each / each.sum(), np.float32)
    wanted = np.eye(kinds, dtype=np.float32)[truth]
    stiff = np.float32(1 / (_STIFFNESS * count))
    step = np.float32(1 / (0.5 * _largest(pages, share) + stiff))
    weights = ahead = np.zeros((width, kinds), np.float32)
    bias = bias_ahead = np.zeros(kinds, np.float32)
    for index in range(_ROUNDS):
        sums = pages @ ahead + bias_ahead
        odds = np.exp(sums - sums.max(axis=1, keepdims=True))
        wrong = (odds / odds.sum(axis=1, keepdims=True) - wanted) * share[:, None]
        following = ahead - step * (pages.T @ wrong + stiff * ahead)
        bias_following = bias_ahead - step * np.float32(0.5) * wrong.sum(axis=0)
        momentum = np.float32(index / (index + 3))
        ahead, bias_ahead = (
            following + momentum * (following - weights),
            bias_following + momentum * (bias_following - bias),
        )
        weights, bias = following, bias_following
    return weights, bias


def _largest(pages: Floats, share: Floats) -> float:
    """The largest eigenvalue of the pages' second moments, which bounds the step."""
    vector = np.full(pages.shape[1], pages.shape[1] ** -0.5, np.float32)
    size = 1.0
    for _ in range(30):
        vector = pages.T @ (share * (pages @ vector))
        size = float(np.linalg.norm(vector))
        vector = vector / np.float32(size)
    return size


def _bytes(words: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


if __name__ == "__main__":
    sys.exit(main())
