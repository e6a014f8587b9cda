"""Born-digital pages: the text layer is believed where the picture bears it out, a recurring seal is read once."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

import numpy as np
import pytest

from ocr import drawn_pages
from ocr.drawn_pages import from_text_layer
from ocr.engine import OcrEngine, Picture, Quad, ReadText
from ocr.engines.registry import create
from ocr.page_job import PageResult, read_one
from ocr.pages import PageImage, open_pages
from ocr.seal_text import read_seal
from ocr.seals import find_seals
from samples import specs
from samples.digital import digital_pdf
from samples.draw import Op, TextOp
from samples.truth import PageImage as Drawing

_KIND = "vehicle_sales_einvoice"
_ALIKE = 0.85  # of a seal that counts as read


class _Counting:
    """The engine, and how many pieces it was given to read."""

    def __init__(self, engine: OcrEngine) -> None:
        self._engine, self.pieces = engine, 0
        self.name, self.version = engine.name, engine.version

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        return self._engine.detect(picture, side=side)

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        self.pieces += len(crops)
        return self._engine.recognise(crops)


class _Watching(_Counting):
    """The engine, and how wide the strips were that it was given."""

    def __init__(self, engine: OcrEngine) -> None:
        super().__init__(engine)
        self.widths: list[int] = []

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        self.widths += [crop.shape[1] for crop in crops]
        return super().recognise(crops)


class _Adding(_Counting):
    """The engine, with something more at the end of what it reads, one after another."""

    def __init__(self, engine: OcrEngine, *more: str) -> None:
        super().__init__(engine)
        self._more = list(more)

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        more = self._more.pop(0)
        return [replace(read, text=read.text + more) for read in super().recognise(crops)]


@pytest.fixture(scope="module")
def engine() -> OcrEngine:
    return create("rapid")


def _invoice(layout: str = "electronic", seed: int = 5) -> Drawing:
    return specs.draw_one("build", _KIND, layout, seed, digital=True).pages[0]


def _decoded(*pages: Drawing) -> list[PageImage]:
    with open_pages(digital_pdf(pages)) as stream:
        return [page for page in stream if isinstance(page, PageImage)]


def _with_other_figures(page: Drawing, seed: int) -> Drawing:
    rng = random.Random(seed)

    def other(op: Op) -> Op:
        return replace(op, text=rng.choice("0123456789")) if isinstance(op, TextOp) and op.text.isdigit() else op

    return replace(page, ops=tuple(map(other, page.ops)))


def test_layer_that_the_picture_bears_out_is_read(engine: OcrEngine) -> None:
    [page] = _decoded(_invoice())
    oriented = from_text_layer(engine, page)
    assert oriented is not None
    assert oriented.lines == page.text_lines
    assert len(oriented.cells) > 20


def test_layer_that_lacks_what_the_picture_shows_is_not(engine: OcrEngine) -> None:
    [page] = _decoded(_invoice())
    [*_, longest] = sorted(page.text_lines or (), key=lambda line: line.box.width)
    lines = tuple(line for line in page.text_lines or () if line is not longest)
    assert from_text_layer(engine, replace(page, text_lines=lines)) is None


@pytest.mark.parametrize("share", [1.0, 0.6])
def test_layer_that_says_something_else_than_the_picture_is_not(engine: OcrEngine, share: float) -> None:
    [page] = _decoded(_invoice())
    rng = random.Random(3)

    def lied(text: str) -> str:
        return "".join(chr(ord(char) + 77) if rng.random() < share and ord(char) > 0x4E00 else char for char in text)

    lines = tuple(replace(line, text=lied(line.text)) for line in page.text_lines or ())
    assert from_text_layer(engine, replace(page, text_lines=lines)) is None


def test_a_layer_of_marks_alone_is_not_believed(engine: OcrEngine) -> None:
    """A scan whose layer holds specks only would be read as an empty page."""
    [page] = _decoded(_invoice())
    blank = page.pixels.copy()
    blank[:] = 255
    marks = tuple(replace(line, text="·" * len(line.text)) for line in page.text_lines or ())
    assert from_text_layer(engine, replace(page, pixels=blank, text_lines=marks)) is None


def test_of_four_characters_none_may_be_another(engine: OcrEngine) -> None:
    [page] = _decoded(_invoice(seed=9))
    line = next(line for line in page.text_lines or () if line.text == "发票号码：" or line.text.startswith("购买方"))
    rows = np.s_[int(line.box.y0) : int(line.box.y1) + 1, int(line.box.x0) : int(line.box.x1) + 1]
    alone = np.full_like(page.pixels, 255)
    alone[rows] = page.pixels[rows]
    page = replace(page, pixels=alone)
    assert from_text_layer(engine, replace(page, text_lines=(line,))) is not None
    [(spot, _)] = drawn_pages._spots([line])
    lied = line.text.replace(spot, "甲" + spot[1:])
    assert from_text_layer(engine, replace(page, text_lines=(replace(line, text=lied),))) is None


def test_words_borne_out_on_a_page_before_do_not_vouch_for_other_figures(engine: OcrEngine) -> None:
    page = _invoice(seed=7)
    first, second = _decoded(page, _with_other_figures(page, 4))
    assert from_text_layer(engine, first) is not None
    assert from_text_layer(engine, second) is not None
    lines = first.text_lines or ()  # the words of the second page too, but not its figures
    assert from_text_layer(engine, replace(second, text_lines=lines)) is None


@pytest.mark.parametrize(
    ("more", "believed"), [(["."], True), (["7", ""], True), (["7", "7"], False), (["7", "."], True)]
)
def test_a_few_figures_read_otherwise_by_themselves_are_read_again_among_others(
    engine: OcrEngine, monkeypatch: pytest.MonkeyPatch, more: list[str], believed: bool
) -> None:
    """Of 200 invoices of one office four were read by their picture: the last of four figures came with a full stop."""
    monkeypatch.setattr(drawn_pages, "_read_before", drawn_pages._Recent())
    page = _invoice(seed=7)
    first, second = _decoded(page, _with_other_figures(page, 6))
    assert from_text_layer(engine, first) is not None
    assert (from_text_layer(_Adding(engine, *more), second) is not None) is believed


def test_words_that_recur_in_the_same_place_are_read_once(engine: OcrEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawn_pages, "_read_before", drawn_pages._Recent())
    page = _invoice(seed=8)
    first, second = _decoded(page, _with_other_figures(page, 5))
    watched = _Watching(engine)
    for one in (first, second):
        assert from_text_layer(watched, one) is not None
    before, after = watched.widths
    assert after <= 0.6 * before


def test_seal_that_recurs_between_other_figures_is_read_once(engine: OcrEngine) -> None:
    counting = _Counting(engine)
    page = _invoice(seed=6)
    first, second = (_read(counting, one) for one in _decoded(page, _with_other_figures(page, 9)))
    spent = counting.pieces
    assert [seal.text for seal in second.seals] == [seal.text for seal in first.seals] != []
    assert first.text.lines != second.text.lines
    _read(counting, *_decoded(_with_other_figures(page, 10)))
    assert counting.pieces == spent + 1  # the spot check


def test_seal_of_another_office_in_the_same_place_is_read_for_itself(engine: OcrEngine) -> None:
    drawn = [specs.draw_one("eleventh", _KIND, "ash_vei_file", seed, digital=True) for seed in range(20, 28)]
    pages = _decoded(*(one.pages[0] for one in drawn))
    read = [[seal.text for seal in _read(engine, page).seals] for page in pages]
    alone = [[read_seal(engine, page.pixels, place)[0] for place in find_seals(page.pixels)] for page in pages]
    assert len({seal.text for one in drawn for seal in one.seals}) > 1
    assert read == alone


def _read(engine: OcrEngine, page: PageImage) -> PageResult:
    result = read_one(engine, page, picture_file=None)
    assert result.quality.source == "text_layer"
    return result


def test_text_is_believed_and_seals_are_read_at_the_size_pages_are_drawn(engine: OcrEngine) -> None:
    layouts = [
        (name, layout) for name in ("build", "eleventh", "twentyfirst") for layout in specs.layouts_of(name)[_KIND]
    ]
    drawn = [specs.draw_one(name, _KIND, layout, 41, digital=True) for name, layout in layouts]
    drawn = [one for one in drawn if one.seals]
    alike = []
    for one in drawn:
        (seal,) = _read(engine, _decoded(one.pages[0])[0]).seals[:1]
        alike.append(max(SequenceMatcher(None, seal.text, truth.text).ratio() for truth in one.seals))
    assert len(alike) > 3
    assert sum(share >= _ALIKE for share in alike) >= 0.6 * len(alike)
