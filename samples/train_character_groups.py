"""`python -m samples.train_character_groups`: groups the recogniser's characters anew (some five minutes).

Reads drawn papers of all sets but *held* and keeps how the columns of their lines differ where they show no character;
by that measure like characters are put together (k-means). Needed when the weights change: the reading is the same with
any grouping, only slower. Prints how many of those columns the grouping settles, on pages it was not made from.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.engines.character_head import BLANK, FILE, CharacterHead, Floats, Groups
from ocr.engines.onnx_file import LastLayer, without_last_layer
from ocr.engines.paddle import PaddleEngine
from ocr.engines.weights import RECOGNISER, wheel_models
from ocr.page_job import read_one
from ocr.pages import PageImage
from ocr.pixels import has_colour
from samples import specs
from samples.degrade import degrade

_PAGES, _EVERY = 72, 4  # one of so many pages is kept to try the grouping on
_CONDITIONS = ("clean", "office", "phone", "clean", "office", "bad")
_GROUPS, _ROUNDS = 4096, 25
_LEAST_SPREAD = 1e-3  # in a direction in which no column was seen to differ


def main() -> int:
    _, layer = without_last_layer((wheel_models() / RECOGNISER).read_bytes())
    pages = list(_pages(layer))
    learned = np.concatenate([page for place, page in enumerate(pages) if place % _EVERY])
    tried = np.concatenate(pages[::_EVERY])
    measure = _measure(learned)
    groups = Groups(measure, _grouped(layer, measure))
    settled = 1 - CharacterHead(layer, groups).may_show(tried).mean()
    np.savez_compressed(
        Path(__file__).resolve().parents[1] / "ocr" / FILE,
        measure=measure.astype(np.float32),
        members=groups.members,
    )
    print(f"{len(pages)} pages, {len(learned)} columns; settled {settled:.1%} of {len(tried)} others")
    return 0


class _Listening(CharacterHead):
    """Works through the whole layer and keeps what it was given where the answer is no character."""

    def __init__(self, layer: LastLayer):
        super().__init__(layer, None)
        self.heard: list[Floats] = []

    def read(self, features: Floats) -> tuple[NDArray[np.intp], Floats]:
        likeliest, share = super().read(features)
        self.heard.append(features[likeliest == BLANK])
        return likeliest, share


def _pages(layer: LastLayer) -> Iterator[Floats]:
    """The columns without a character, page by page."""
    rng = random.Random("character groups")
    sets = [name for name in specs.SETS if name not in ("held", "texts")]
    listening = _Listening(layer)
    engine = PaddleEngine(lambda _: listening)
    for number in range(_PAGES):
        set_name = sets[number % len(sets)]
        kind, layouts = rng.choice(list(specs.layouts_of(set_name).items()))
        drawn = specs.draw_one(set_name, kind, rng.choice(list(layouts)), number)
        page = rng.choice(degrade(drawn, _CONDITIONS[number % len(_CONDITIONS)], rng).pages).image.convert("RGB")
        listening.heard.clear()
        read_one(engine, PageImage(1, np.asarray(page), not has_colour(page)), picture_file=None)
        if listening.heard:
            yield np.concatenate(listening.heard)


def _measure(columns: Floats) -> NDArray[np.float64]:
    """The root of the columns' second moments, the bias' constant feature with them."""
    whole = np.hstack([columns, np.ones((len(columns), 1), np.float32)]).astype(np.float64)
    spread, directions = np.linalg.eigh(whole.T @ whole / len(whole))
    measure: NDArray[np.float64] = (directions * np.sqrt(np.maximum(spread, _LEAST_SPREAD))) @ directions.T
    return measure


def _grouped(layer: LastLayer, measure: NDArray[np.float64]) -> NDArray[np.uint16]:
    weights = np.vstack([layer.weights, layer.bias]).T
    apart = (np.delete(weights, BLANK, axis=0) @ measure).astype(np.float32)
    cv2.setRNGSeed(1)
    rounds = (cv2.TERM_CRITERIA_MAX_ITER, _ROUNDS, 0)
    _, members, _ = cv2.kmeans(apart, _GROUPS, np.empty(0), rounds, 1, cv2.KMEANS_PP_CENTERS)
    groups: NDArray[np.uint16] = members[:, 0].astype(np.uint16)
    return groups


if __name__ == "__main__":
    sys.exit(main())
