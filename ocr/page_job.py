"""The work on one page inside a worker process: picture in, small result out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np

from ocr.bends import Bend
from ocr.codes import find_codes
from ocr.drawn_pages import from_text_layer, seal_words
from ocr.engine import OcrEngine, Picture
from ocr.flatten import Matrix
from ocr.imageops import crop_box, turn
from ocr.page_lines import OrientedPage, meets, read_page
from ocr.pages import PageImage
from ocr.proposals import PROPOSED
from ocr.quality import page_issues
from ocr.readings import Box, Code, PageQuality, PageSource, PageText, QualityIssue, Seal, Signature, TextLine
from ocr.seal_text import read_grey_rim, read_seal
from ocr.seals import SealPlace
from ocr.signatures import find_signatures
from ocr.ticks import with_ticks

Rows: TypeAlias = tuple[tuple[float, ...], ...]

_COLOURED = 42  # of 255: by how much a seal's own channel is lighter than the others
_HIDING = frozenset({"blur", "dark", "glare", "low_resolution"})  # faults of a page that hide what is faintly written
_ISSUED = re.compile("(?:登记|发证|核发|签发|发照)(?:机关|单位)|许可证|证书|执照|产权证|登记证")
_ORGANISATION = re.compile("有限|公司|委员会|[居业村]委会|服务中心|管理处|[局厅院]$")
_PRINTED = 0.025  # share of a line's box that is dark where something is printed below a seal


@dataclass(frozen=True, slots=True)
class PageResult:
    """All that is kept of a page once it has been read.

    All boxes are in pixels of the flat picture the page was read on, where lines run level and columns stand upright.
    `to_page`, the rows of a 3x3 matrix, takes them to the upright page as it was handed in,
    whose size `quality` gives and on which boxes are shown; None where the two are the same. Before it comes `bend`,
    of a page that did not lie flat. `grey_words`: what seals on a grey page seem to say; they are no `seals`, which
    such a page cannot show.
    """

    number: int
    text: PageText
    seals: tuple[Seal, ...]
    quality: PageQuality
    to_page: Rows | None = None
    codes: tuple[Code, ...] = ()
    signatures: tuple[Signature, ...] = ()
    bend: Bend | None = None
    grey_words: tuple[Seal, ...] = ()

    def renumbered(self, number: int) -> PageResult:
        """The same for a page with the same picture elsewhere."""
        seals = tuple(replace(seal, page=number) for seal in self.seals)
        codes = tuple(replace(code, page=number) for code in self.codes)
        signatures = tuple(replace(one, page=number) for one in self.signatures)
        quality = replace(self.quality, page=number)
        words = tuple(replace(one, page=number) for one in self.grey_words)
        return replace(
            self, number=number, seals=seals, codes=codes, signatures=signatures, quality=quality, grey_words=words
        )


def read_one(engine: OcrEngine, page: PageImage, *, picture_file: Path | None) -> PageResult:
    """Read one page. Raises EngineError when the engine fails on it."""
    source: PageSource = "ocr"
    words = read_seal
    oriented = from_text_layer(engine, page)
    if oriented is not None:
        source, words = "text_layer", seal_words
    else:
        oriented = read_page(engine, page.pixels, grey=page.grey)
        stamped = [place.box for place in oriented.seals]
        oriented = replace(oriented, lines=with_ticks(oriented.picture, oriented.lines, stamped))
    found = tuple(_seal(page.number, place, *words(engine, oriented.picture, place)) for place in oriented.seals)
    height, width = oriented.picture.shape[:2]
    lines = tuple(line for line in oriented.lines if not _belongs_to_seal(line, found, oriented.picture))
    upright = turn(page.pixels, oriented.rotation)
    quality = PageQuality(
        page=page.number,
        source=source,
        width=oriented.width,
        height=oriented.height,
        rotation=oriented.rotation,
        grey=page.grey,
        issues=_issues(oriented, upright, page.enlarged) if source == "ocr" else (),
    )
    if picture_file is not None:
        _save(upright, picture_file)
    text = PageText(width, height, lines, oriented.cells)
    codes = find_codes(oriented.picture, page.number, drawn=source == "text_layer")
    poor = not _HIDING.isdisjoint(quality.issues)
    signatures = find_signatures(oriented.picture, lines, oriented.cells, found, page=page.number, poor=poor)
    to_page = _rows(oriented.to_page)
    grey = tuple(_grey_words(engine, page.number, oriented)) if source == "ocr" else ()
    return PageResult(page.number, text, found, quality, to_page, codes, signatures, oriented.bend, grey)


def _issues(oriented: OrientedPage, upright: Picture, enlarged: float) -> tuple[QualityIssue, ...]:
    return page_issues(
        oriented.picture,
        oriented.lines,
        page=upright,
        to_page=oriented.to_page,
        bend=oriented.bend,
        sheet=oriented.sheet,
        rotation=oriented.rotation,
        enlarged=enlarged,
    )


def _rows(matrix: Matrix | None) -> Rows | None:
    return None if matrix is None else tuple(tuple(float(value) for value in row) for row in matrix)


def _seal(number: int, place: SealPlace, text: str, confidence: float) -> Seal:
    return Seal(number, place.box, text, place.colour, confidence if text else None, place.shape)


def _grey_words(engine: OcrEngine, number: int, page: OrientedPage) -> Iterator[Seal]:
    """What seals on a grey page say, of papers whose issuer often stands in its seal alone, and where one lies over an
    organisation's name; never surely."""
    issued = any(_ISSUED.search(line.text) for line in page.lines)
    for rim in page.rims:
        wide, high = rim.half_size
        box = Box(rim.x - wide, rim.y - high, rim.x + wide, rim.y + high)
        named = (line for line in page.lines if _ORGANISATION.search(line.text))
        if not issued and not any(meets(line.box, box) for line in named):
            continue
        text, sure = read_grey_rim(engine, page.picture, rim)
        if text:
            yield Seal(number, box, text, "", min(sure, PROPOSED))


def _belongs_to_seal(line: TextLine, seals: tuple[Seal, ...], picture: Picture) -> bool:
    """True for words of a seal itself: inside its box and of its colour."""
    for seal in seals:
        if _share_inside(line.box, seal.box) > 0.75:
            area = crop_box(picture, line.box).astype(np.int16)
            ink = area.min(axis=2) < 140
            own, others = (0, (1, 2)) if seal.colour == "red" else (2, (0, 1))
            coloured = np.minimum(*(area[:, :, own] - area[:, :, other] for other in others)) > _COLOURED
            dark = ink & ~coloured
            if dark.sum() < 0.35 * max(1, coloured.sum()) and dark.mean() < _PRINTED:
                return True
    return False


def _share_inside(inner: Box, outer: Box) -> float:
    width = min(inner.x1, outer.x1) - max(inner.x0, outer.x0)
    height = min(inner.y1, outer.y1) - max(inner.y0, outer.y0)
    return max(0.0, width) * max(0.0, height) / max(1.0, inner.width * inner.height)


def _save(picture: Picture, file: Path) -> None:
    from PIL import Image

    image = Image.fromarray(picture)
    image.thumbnail((1800, 1800))
    image.save(file, "JPEG", quality=80)
