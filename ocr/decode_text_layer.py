"""The text layer of a born-digital PDF page as lines in page pixels. Runs only inside the parser child.

Believed only so far as the picture bears it out: characters outside the page, drawn without ink, or of the
colour of what is behind them do not get in, and a layer that is mostly such things, or rubbish, is no layer.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from io import BytesIO
from types import FrameType
from typing import TYPE_CHECKING

from PIL import Image

from ocr.characters import unify
from ocr.decode_characters import MOST, Bounds, Written, is_upright
from ocr.limits import Limits
from ocr.text_lines import Character, join_characters

if TYPE_CHECKING:
    from ocr.decode_pdf import PageLayout

_RUBBISH_SHARE = 0.02  # private-use, replacement and unmapped characters
_HIDDEN_SHARE = 0.3  # outside the page or without ink
_SIDEWAYS_SHARE = 0.1
_RULE_CONTRAST = 40  # grey levels between the paper and a rule, of which drawing may make a soft grey
_INK_CONTRAST = 24  # grey levels between the lightest and the darkest pixel of a character's box


class TextLayerError(Exception):
    """The file's text cannot be read at all; the pictures of the pages have to do."""


def read_quickly(
    written: Sequence[Written], layout: PageLayout, picture: Image.Image
) -> list[dict[str, object]] | None:
    """Lines of what PDFium found written, as `DecodedPage.text_lines`; None when they cannot be believed."""
    turned = [Written(one.text, _turned(one.box, layout), one.upright) for one in written]
    return _lines(turned, layout, picture)


class TextLayer:
    """The text of one file by pdfplumber: slower, and a second opinion where PDFium cannot make sense of the fonts.

    Raises TextLayerError when it cannot be opened or takes too long.
    """

    def __init__(self, data: bytes, page_count: int, limits: Limits) -> None:
        import pdfplumber  # a tenth of a second that most files need not wait for

        self._seconds = limits.text_layer_seconds
        with _contained(self._seconds):
            self._pdf = pdfplumber.open(BytesIO(data))
            if len(self._pdf.pages) != page_count:
                raise TextLayerError  # the two libraries see different files

    def read(self, index: int, layout: PageLayout, picture: Image.Image) -> list[dict[str, object]] | None:
        """Lines of page `index`, as `DecodedPage.text_lines`; None when they cannot be believed."""
        with _contained(self._seconds):
            page = self._pdf.pages[index]
            shift = float(page.mediabox[0])  # pdfplumber adds the sheet's corner to x, though not to y0 and y1
            written = [
                Written(
                    char["text"],
                    (char["x0"] - shift, char["y0"], char["x1"] - shift, char["y1"]),
                    is_upright(char["matrix"][:4], 0),
                )
                for char in page.chars
                if char["text"].strip()
            ]
            page.close()
            return _lines(written, layout, picture)


def _lines(written: Sequence[Written], layout: PageLayout, picture: Image.Image) -> list[dict[str, object]] | None:
    """Lines of characters whose boxes are in pdfminer's turned units, see `_turned`."""
    if not 0 < len(written) <= MOST:
        return None
    if sum(_is_rubbish(one.text) for one in written) > _RUBBISH_SHARE * len(written):
        return None
    to_pixels = _mapping(layout)
    grey = picture.convert("L")
    levels = grey.tobytes()
    hidden_places = [_turned(bounds, layout) for bounds in layout.invisible_text]
    placed = []
    for one in written:
        if hidden_places and any(_inside(one.box, place) for place in hidden_places):
            continue
        character = Character(_unified(one.text), *to_pixels(one.box))
        if character.text and _has_ink(character, grey, levels):
            placed.append((character, one.upright))
    if len(written) - len(placed) > _HIDDEN_SHARE * len(written):
        return None
    upright = [character for character, stands in placed if stands]
    if len(placed) - len(upright) > _SIDEWAYS_SHARE * len(placed):
        return None
    lines = join_characters(upright, partial(_holds_rule, grey))
    return None if lines is None else [line.as_json() for line in lines]


_unified = lru_cache(maxsize=4096)(unify)  # a page has a few hundred different characters


@lru_cache(maxsize=4096)
def _is_rubbish(text: str) -> bool:
    return text.startswith("(cid:") or any(
        "\ue000" <= char <= "\uf8ff" or char == "\ufffd" or char >= "\U000f0000" for char in text
    )


def _mapping(layout: PageLayout) -> Callable[[Bounds], Bounds]:
    """From pdfminer's turned sheet (origin bottom left) to pixels of the drawn part (origin top left)."""
    left, bottom, right, top = _turned(layout.visible, layout)
    scale_x, scale_y = layout.width / (right - left), layout.height / (top - bottom)

    def to_pixels(box: Bounds) -> Bounds:
        x0, y0, x1, y1 = box
        return (x0 - left) * scale_x, (top - y1) * scale_y, (x1 - left) * scale_x, (top - y0) * scale_y

    return to_pixels


def _turned(bounds: Bounds, layout: PageLayout) -> Bounds:
    """Page units to pdfminer's: moved to the sheet's corner and turned by the page's rotation."""
    left, bottom, right, top = layout.sheet
    x0, y0, x1, y1 = bounds
    if layout.rotation == 90:
        return y0 - bottom, right - x1, y1 - bottom, right - x0
    if layout.rotation == 180:
        return right - x1, top - y1, right - x0, top - y0
    if layout.rotation == 270:
        return top - y1, x0 - left, top - y0, x1 - left
    return x0 - left, y0 - bottom, x1 - left, y1 - bottom


def _inside(box: Bounds, place: Bounds) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return place[0] <= x <= place[2] and place[1] <= y <= place[3]


def _has_ink(character: Character, grey: Image.Image, levels: bytes) -> bool:
    """`levels`: those of `grey`, row by row."""
    x, y = (character.x0 + character.x1) / 2, (character.y0 + character.y1) / 2
    if not (0 <= x < grey.width and 0 <= y < grey.height):
        return False
    # Most characters show on the row through their middle; only the others are looked at as a whole.
    across = int(y) * grey.width
    row = levels[across + max(0, int(character.x0)) : across + min(grey.width, int(character.x1) + 1)]
    if row and max(row) - min(row) >= _INK_CONTRAST:  # a box may be set the wrong way round
        return True
    box = (
        max(0, int(character.x0)),
        max(0, int(character.y0)),
        min(grey.width, max(int(character.x1) + 1, int(character.x0) + 1)),
        min(grey.height, max(int(character.y1) + 1, int(character.y0) + 1)),
    )
    low, high = grey.crop(box).getextrema()
    return bool(high - low >= _INK_CONTRAST)  # type: ignore[operator]  # a one-channel picture gives numbers


def _holds_rule(grey: Image.Image, x0: float, y0: float, x1: float, y1: float) -> bool:
    """Whether a column of the gap is dark from top to bottom: a table's vertical rule."""
    left, top = max(0, int(x0)), max(0, int(y0))
    gap = grey.crop((left, top, min(grey.width, max(int(x1) + 1, left + 1)), min(grey.height, int(y1) + 1)))
    darkest, lightest = gap.getextrema()
    if lightest - darkest < _RULE_CONTRAST:  # type: ignore[operator]  # one channel: numbers
        return False
    columns = gap.resize((gap.width, 1), Image.Resampling.BOX)
    return bool(lightest - columns.getextrema()[0] >= _RULE_CONTRAST)  # type: ignore[operator]


@contextmanager
def _contained(seconds: int) -> Iterator[None]:
    """Any failure of the text library, and any endless loop of it, becomes TextLayerError."""

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise TextLayerError

    previous = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(seconds)
    try:
        yield
    except TextLayerError:
        raise
    except Exception as error:
        raise TextLayerError from error
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)
