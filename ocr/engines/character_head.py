"""The recogniser's last layer: which of some 18,700 characters each column of a line shows.

For every 8 pixels of a line it gives a likelihood to every character, which takes a quarter of the recogniser's time,
and four columns of five show no character at all (CTC's blank). Those are known without the whole layer: the characters
are held in groups of like ones, and no member of a group can be likelier than the group's middle by more than its
reach. Where the blank is likelier than that of every group, it is the likeliest. The result is the layer's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from ocr.engines.onnx_file import LastLayer

FILE = "data/character_groups.npz"
BLANK = 0
_ROUNDING = 0.01  # far more than 32-bit sums differ by, far less than likelihoods of columns do
_AT_ONCE = 512  # columns: some 15 MB of scores, 40 at most; a dense page has 20,000 columns
_FAR_BELOW = 20.0  # of scores: e^-20 of the highest one's likelihood
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Groups:
    """How characters are grouped. A poor grouping costs time, never a character: bounds are worked out from weights."""

    measure: NDArray[np.float64]  # (features + 1) squared, symmetric: in which directions columns differ, and how far
    members: NDArray[np.uint16]  # the group of each character, the blank left out


def kept_groups() -> Groups:
    """The grouping learned for the weights in use (`samples/train_character_groups.py`)."""
    with files("ocr").joinpath(FILE).open("rb") as file, np.load(file, allow_pickle=False) as kept:
        return Groups(kept["measure"].astype(np.float64), kept["members"])


class CharacterHead:
    """Tells the likeliest class of each column and its share, as argmax and max of the layer's softmax would."""

    def __init__(self, layer: LastLayer, groups: Groups | None):
        self._weights, self._bias = layer.weights, layer.bias
        self._bounds: tuple[Floats, Floats] | None = None
        if groups is not None and groups.members.shape == (layer.weights.shape[1] - 1,):
            self._bounds = _bounds(layer, groups)

    def read(self, features: Floats) -> tuple[NDArray[np.intp], Floats]:
        """`features` is columns x features. Returns the class of each column and how likely it is, blanks as 0."""
        likeliest = np.full(len(features), BLANK, np.intp)
        share = np.zeros(len(features), np.float32)
        for start in range(0, len(features), _AT_ONCE):
            part = np.s_[start : start + _AT_ONCE]
            likeliest[part], share[part] = self._read(features[part])
        return likeliest, share

    def _read(self, features: Floats) -> tuple[NDArray[np.intp], Floats]:
        likeliest = np.full(len(features), BLANK, np.intp)
        share = np.zeros(len(features), np.float32)
        asked = np.flatnonzero(self.may_show(features))
        if not len(asked):
            return likeliest, share
        scores = features[asked] @ self._weights
        scores += self._bias
        best = scores.argmax(axis=1)
        likeliest[asked] = best
        shown = np.flatnonzero(best != BLANK)
        share[asked[shown]] = _shares(scores[shown], scores[shown, best[shown]])
        return likeliest, share

    def may_show(self, features: Floats) -> NDArray[np.bool_]:
        """For each column, whether it may show a character; where not, the blank is likelier than every other."""
        if self._bounds is None:
            return np.ones(len(features), np.bool_)
        measured, groups = self._bounds
        column = np.ones((len(features), groups.shape[0]), np.float32)
        column[:, : features.shape[1]] = features
        apart = column[:, :-1] @ measured
        column[:, -1] = np.sqrt(np.einsum("ij,ij->i", apart, apart))
        may: NDArray[np.bool_] = (column @ groups).max(axis=1) > -_ROUNDING
        return may


def _shares(scores: Floats, highest: Floats) -> Floats:
    """The softmax of each row's highest score. What is left out of its sum is less than 4e-5 for 18,700 classes."""
    rows, at = np.divmod(np.flatnonzero(scores > (highest - _FAR_BELOW)[:, None]), scores.shape[1])
    likelihoods = np.exp(scores[rows, at] - highest[rows])
    return (1 / np.bincount(rows, likelihoods, len(scores))).astype(np.float32)


def _bounds(layer: LastLayer, groups: Groups) -> tuple[Floats, Floats]:
    """What measures a column, and for each group its middle and its reach, all less the blank.

    With x a character's weights less the blank's, c its group's middle, h a column (its last feature 1, for the
    bias) and R the measure, x·h = c·h + (R(x-c))·(R⁻¹h) <= c·h + |R(x-c)| |R⁻¹h| (Cauchy and Schwarz). R evens out
    how far columns differ in each direction, so that the right side is not much larger.
    """
    all_weights = np.vstack([layer.weights, layer.bias]).T.astype(np.float64)
    apart = np.delete(all_weights, BLANK, axis=0) - all_weights[BLANK]
    order = np.argsort(groups.members, kind="stable")
    _, starts, counts = np.unique(groups.members[order], return_index=True, return_counts=True)
    middles = np.add.reduceat(apart[order], starts) / counts[:, None]
    distances = np.linalg.norm((apart[order] - np.repeat(middles, counts, axis=0)) @ groups.measure, axis=1)
    reach = np.maximum.reduceat(distances, starts)
    measured = np.linalg.inv(groups.measure)
    return measured.astype(np.float32), np.vstack([middles.T, reach]).astype(np.float32)
