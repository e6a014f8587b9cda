"""A model is run with short numbers only where this machine is faster at them, and where it can be at all."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from ocr.engines.onnx_file import without_last_layer
from ocr.engines.short_numbers import Session, shorter
from ocr.engines.weights import RECOGNISER, wheel_models

TRIAL = {"x": np.zeros((1, 3, 48, 64), np.float32)}


class Answers:
    """Takes its time over every answer."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds

    def run(self, outputs: Sequence[str] | None, inputs: Mapping[str, NDArray[np.float32]]) -> Sequence[Any]:
        del outputs, inputs
        end = time.process_time() + self.seconds
        while time.process_time() < end:
            pass
        return []


@pytest.fixture(scope="module")
def model() -> bytes:
    return without_last_layer((wheel_models() / RECOGNISER).read_bytes())[0]


@pytest.fixture(scope="module")
def short(model: bytes) -> Session:
    """What is taken where the other one is as slow as can be."""
    session = shorter(Answers(1.0), model, TRIAL)
    if session is None:
        pytest.skip("this processor has no short numbers")
    return session


def test_quicker_one_is_kept(model: bytes) -> None:
    assert shorter(Answers(), model, TRIAL) is None


def test_without_the_library_all_is_read_as_elsewhere(model: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openvino", None)
    assert shorter(Answers(1.0), model, TRIAL) is None


def test_file_that_it_cannot_run_leaves_the_other_one_alone() -> None:
    assert shorter(Answers(1.0), b"no model", TRIAL) is None


@pytest.mark.parametrize("width", [64, 65, 639, 641, 1000])
def test_answers_for_every_column_of_any_width(short: Session, width: int) -> None:
    [answer] = short.run(None, {"x": np.zeros((1, 3, 48, width), np.float32)})
    assert answer.shape[0] == 1
    assert width / 8 <= answer.shape[1] <= (width + 64) / 8


def test_next_answer_does_not_change_the_last(short: Session) -> None:
    noise = np.random.default_rng(1).random((1, 3, 48, 64), np.float32)
    [first] = short.run(None, {"x": noise})
    kept = first.copy()
    short.run(None, TRIAL)
    assert np.array_equal(first, kept)


@pytest.mark.skipif(
    not hasattr(os, "sched_getaffinity"), reason="this system does not tell which cores a thread may use"
)
def test_workers_are_not_bound_to_one_core(short: Session) -> None:
    reader, before = threading.get_native_id(), os.sched_getaffinity(0)
    seen, done = [], threading.Event()

    def look() -> None:
        while not done.is_set():
            seen.append(os.sched_getaffinity(reader))
            time.sleep(0.001)

    looking = threading.Thread(target=look)
    looking.start()
    for _ in range(10):
        short.run(None, {"x": np.zeros((1, 3, 48, 640), np.float32)})
    done.set()
    looking.join()
    assert len(seen) > 10
    assert all(cores == before for cores in seen)
