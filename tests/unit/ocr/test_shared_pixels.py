"""Pages lent to other processes: seen as they are, in memory that is used again and that nobody else holds."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from ocr.shared_pixels import Lender, Loan, borrowed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere pages go through a pipe")


def _picture(seed: int, height: int = 60) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.random.default_rng(seed).integers(0, 256, (height, 40, 3), dtype=np.uint8)


def _digest(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> str:
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def _seen(loan: Loan) -> str:
    return _digest(borrowed(loan))


def _writes(loan: Loan) -> None:
    borrowed(loan)[:] = 0


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.fixture(scope="module")
def another_process() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        yield pool


@pytest.fixture
def lender() -> Iterator[Lender]:
    lender = Lender()
    yield lender
    lender.close()


def _lent(lender: Lender, pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Loan:
    loan = lender.lend(pixels)
    assert loan is not None
    return loan


def test_another_process_sees_the_same_pixels(lender: Lender, another_process: ProcessPoolExecutor) -> None:
    for seed in range(3):
        picture = _picture(seed, height=60 - seed)  # a smaller page after a larger one
        loan = _lent(lender, picture)
        assert another_process.submit(_seen, loan).result() == _digest(picture)
        lender.take_back(loan)


def test_two_pages_lent_at_once_do_not_meet(lender: Lender, another_process: ProcessPoolExecutor) -> None:
    pictures = [_picture(seed) for seed in range(2)]
    loans = [_lent(lender, picture) for picture in pictures]
    assert [another_process.submit(_seen, loan).result() for loan in loans] == [_digest(one) for one in pictures]


def test_memory_is_used_again_and_given_up_at_the_end(lender: Lender) -> None:
    before = _open_files()
    lender.take_back(_lent(lender, _picture(0)))
    once = _open_files()
    for seed in range(5):
        lender.take_back(_lent(lender, _picture(seed)))
    assert _open_files() == once > before
    lender.close()
    assert _open_files() == before


def test_a_borrower_may_only_look(lender: Lender, another_process: ProcessPoolExecutor) -> None:
    with pytest.raises(ValueError, match="read-only"):
        another_process.submit(_writes, _lent(lender, _picture(1))).result()


def test_what_is_given_up_is_gone(another_process: ProcessPoolExecutor) -> None:
    lender = Lender()
    loans = [_lent(lender, _picture(seed)) for seed in range(9)]  # more than the other process may have mapped
    lender.close()
    with pytest.raises(FileNotFoundError):
        another_process.submit(_seen, loans[-1]).result()


def test_a_very_large_page_is_not_lent(lender: Lender) -> None:
    assert lender.lend(np.zeros((4000, 3000, 3), np.uint8)) is None


@pytest.mark.parametrize("missing", ["memfd_create", "ftruncate", "open"])
def test_where_the_system_cannot_lend_the_page_is_sent(
    lender: Lender, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    before = _open_files()

    def fails(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(os, missing, fails)
    assert lender.lend(_picture(1)) is None
    monkeypatch.undo()
    assert _open_files() == before
