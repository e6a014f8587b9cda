"""Born-digital pages: read from their text layer where the picture bears it out. What recurs is looked at once: seals,
and words by which the layer is checked."""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeAlias, TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from ocr.engine import EngineError, OcrEngine, Picture
from ocr.imageops import crop_box
from ocr.page_lines import OrientedPage
from ocr.pages import PageImage
from ocr.readings import Box, TextLine
from ocr.ruling import ruled_cells
from ocr.seal_text import read_seal
from ocr.seals import SealPlace, find_seals
from ocr.unwritten import shows_more

_SPOTS = (("[\u4e00-\u9fff]", 2), ("[0-9A-Za-z]", 1))  # what they hold, and how many: one font may lie, another not
_SPOT_LENGTH = 4  # characters
_MISREAD = 6  # one character in so many may be misread, and none of fewer
_LEAST_LINES = 4  # beside a picture that may hold more text
# The recogniser brings a strip to 48 pixels of height and takes time by its width. Text of 26 is plain among others,
# but of four figures alone one in six was lost, with 32 none.
_STRIP, _TEXT, _APART = 48, 32, 24
_COLOURED = 24  # of 255, between the strongest and the weakest channel
_KEPT = 32  # pages, and seals, that are remembered

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class _Recent(Generic[_Key, _Value]):
    """The last few answers of a question that costs much."""

    def __init__(self) -> None:
        self._answers: OrderedDict[_Key, _Value] = OrderedDict()

    def get(self, key: _Key, ask: Callable[[], _Value]) -> _Value:
        if not self.knows(key):
            self.keep(key, ask())
        return self._answers[key]

    def knows(self, key: _Key) -> bool:
        if key in self._answers:
            self._answers.move_to_end(key)
        return key in self._answers

    def keep(self, key: _Key, value: _Value) -> None:
        self._answers[key] = value
        if len(self._answers) > _KEPT:
            self._answers.popitem(last=False)


_places: _Recent[bytes, tuple[SealPlace, ...]] = _Recent()
_words: _Recent[tuple[str, bytes, SealPlace], tuple[str, float]] = _Recent()
_Piece: TypeAlias = tuple[str, str, bytes]  # who reads, what the layer says there, the pixels
_read_before: _Recent[_Piece, None] = _Recent()  # characters of a layer that were read exactly so


def from_text_layer(engine: OcrEngine, page: PageImage) -> OrientedPage | None:
    """The page by its text layer, when a spot check against the picture agrees with it and that shows no more."""
    lines = page.text_lines
    if not lines or (page.has_picture and len(lines) < _LEAST_LINES) or not _agrees(engine, page.pixels, lines):
        return None
    if shows_more(page.pixels, lines):
        return None
    height, width = page.pixels.shape[:2]
    read = tuple(line for line in lines if line.text.strip())
    cells = ruled_cells(page.pixels, drawn=True)
    return OrientedPage(
        page.pixels, 0, read, width, height, cells=cells, seals=() if page.grey else _seals(page.pixels)
    )


def seal_words(engine: OcrEngine, picture: Picture, place: SealPlace) -> tuple[str, float]:
    """As `seal_text.read_seal`; a seal drawn with the same pixels in the same place as before is not read again."""
    ink = _coloured(crop_box(picture, place.box))
    return _words.get((engine.name, ink, place), lambda: read_seal(engine, picture, place))


def _seals(picture: Picture) -> tuple[SealPlace, ...]:
    """As `find_seals`: invoices of one office bear the same seal in the same place, between other values in black."""
    size = (max(1, picture.shape[1] // 2), max(1, picture.shape[0] // 2))  # every other pixel shows where one is
    fewer = cv2.resize(picture, size, interpolation=cv2.INTER_NEAREST).astype(np.uint8, copy=False)
    return _places.get(_coloured(fewer), lambda: tuple(find_seals(picture)))


def _coloured(picture: Picture) -> bytes:
    """A digest of what is coloured on a picture, and where."""
    red, green, blue = (cv2.extractChannel(picture, channel) for channel in range(3))
    spread = cv2.subtract(cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green, red), blue, red))
    where = np.flatnonzero(np.asarray(spread) > _COLOURED)
    digest = hashlib.sha256(repr(picture.shape).encode())
    digest.update(where.data)
    digest.update(np.take(picture.reshape(-1, 3), where, axis=0).data)
    return digest.digest()


def _agrees(engine: OcrEngine, picture: Picture, lines: Sequence[TextLine]) -> bool:
    """Whether a few characters of the longest lines are read as the layer has them, all in one go.

    Where the same pixels were read so before, on another page of the same form, they are not read again; unless the
    rest is read otherwise: a few figures by themselves are misread more easily than among other words, where none of
    them may be then.
    """
    pieces = {}
    for text, box in _spots(lines):
        piece = crop_box(picture, box, margin=1)
        pieces[engine.name, text, hashlib.sha256(repr(piece.shape).encode() + piece.tobytes()).digest()] = piece
    new = {key: piece for key, piece in pieces.items() if not _read_before.knows(key)}
    return not new or _read_as_told(engine, new) or (len(new) < len(pieces) and _read_as_told(engine, pieces, most=0))


def _read_as_told(engine: OcrEngine, pieces: Mapping[_Piece, Picture], most: int | None = None) -> bool:
    """Whether no more characters than `most` are read otherwise; by default one of `_MISREAD`."""
    try:
        [read] = engine.recognise([_strip(list(pieces.values()))])
    except EngineError:
        return False
    said, seen = _plain("".join(text for _, text, _ in pieces)), _plain(read.text)
    if said == seen:
        for key in pieces:
            _read_before.keep(key, None)
    alike = sum(block.size for block in SequenceMatcher(None, said, seen, autojunk=False).get_matching_blocks())
    differ = max(len(said), len(seen)) - alike
    return said != "" and differ <= (len(said) // _MISREAD if most is None else most)  # nothing bears out marks alone


def _spots(lines: Sequence[TextLine]) -> list[tuple[str, Box]]:
    """Some characters of the lines that have most of a script and where they stand: enough to compare, quickly read."""
    spots = []
    for script, count in _SPOTS:
        pattern = re.compile(script)
        most = sorted(lines, key=lambda line: -len(pattern.findall(line.text)))[:count]
        spots += [_spot(line, pattern) for line in most if pattern.search(line.text)]
    return spots or [(line.text, line.box) for line in lines[:1]]


def _spot(line: TextLine, script: re.Pattern[str]) -> tuple[str, Box]:
    if len(line.char_x) != len(line.text):
        return line.text, line.box
    starts = range(max(1, len(line.text) - _SPOT_LENGTH + 1))
    middle = len(starts) // 2
    start = max(starts, key=lambda at: (len(script.findall(line.text[at : at + _SPOT_LENGTH])), -abs(at - middle)))
    edges = line.char_x[start : start + _SPOT_LENGTH]
    return line.text[start : start + _SPOT_LENGTH], Box(edges[0][0], line.box.y0, edges[-1][1], line.box.y1)


def _strip(pieces: Sequence[Picture]) -> Picture:
    """Pieces of text side by side as one line, each on a ground of its own paper's colour."""
    parts: list[npt.NDArray[np.uint8]] = []
    for piece in pieces:
        width = max(1, round(piece.shape[1] * _TEXT / piece.shape[0]))
        small = cv2.resize(piece, (width, _TEXT), interpolation=cv2.INTER_AREA)
        ground = np.median(piece.reshape(-1, 3), axis=0).astype(np.uint8)
        part = np.empty((_STRIP, width + _APART, 3), np.uint8)
        part[:] = ground
        top, left = (_STRIP - _TEXT) // 2, _APART // 2
        part[top : top + _TEXT, left : left + width] = small
        parts.append(part)
    return np.hstack(parts)


def _plain(text: str) -> str:
    """Letters and figures: a speck behind the last of them is read as a full stop."""
    return re.sub(r"\W", "", text)
