"""One page picture to oriented, read lines: lay it flat, detect, decide the rotation once, level it, recognise.

The per-line direction classifier of the engines is not used: it destroys lines on upright pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ocr.bends import Bend, find_bend, unbent
from ocr.cell_lines import unread_cells
from ocr.character_boxes import read_boxed
from ocr.doubles import without_doubles
from ocr.engine import OcrEngine, Picture, Quad, ReadText
from ocr.flatten import Matrix, enlarge, is_worth_flattening, lay_flat, level, move_quads, turn_back
from ocr.grey_seals import grey_rims, surer_of, without_pale
from ocr.imageops import (
    InkColour,
    QuarterTurn,
    coloured_ink,
    crop_box,
    crop_line,
    darkest_channel,
    line_to_read,
    move_quad,
    order_corners,
    quad_box,
    quad_size,
    quad_slope,
    turn,
    turn_quad,
    with_room,
    without_ink,
)
from ocr.line_detection import DETECT_SIDE_FINE, detect_lines
from ocr.line_ends import adds_marks, whole_line
from ocr.notes_across import NOTE_WORDS, is_paler, is_piece_of_note, joined, lines_aslant, rows_aslant, without_note
from ocr.one_bit import softened
from ocr.readings import Box, TextLine
from ocr.reread import settle_codes
from ocr.ruling import ruled_cells
from ocr.seal_ellipses import Ellipse
from ocr.seal_ink import small_page
from ocr.seals import SealPlace, find_seals, without_seals
from ocr.second_look import doubtful_places, is_better, looking_side
from ocr.sheets import Sheet, find_sheet

PROBE_LINES = 6
SURE_UPRIGHT = 0.86
_LEAST_WORDS, _DOTS = 3, 4  # characters of a line that is more than dots; and how many times as many marks make it one
INK_SHARE = 0.04  # of a line's box
LEAST_CHANGED = 0.02  # of a line's crop, by taking out the ink of a pale seal
_TAKEN = 16  # of 255: by how much a pixel is lighter without the ink
LEAST_SLOPE = 0.012  # 0.7 degrees: less is read just as well as it is
_HUGE, _FEW_LETTERS = 0.4, 3  # of the page's sides
_NO_DOUBT = 0.95  # of a character's confidence
_NOTES_READ = 3  # of the longest lines aslant: enough to know a note by
SMALL_PICTURE = 1000  # pixels of the longer side: smaller ones are enlarged


@dataclass(frozen=True, slots=True)
class OrientedPage:
    """An upright, flat page and its lines.

    The page as it was handed in is upright after `rotation` degrees clockwise and then `width` x `height` large.
    `to_page` takes pixels of `picture` to that upright page; None where they are the same. `bend`: how its lines ran
    before, on a page that did not lie flat; it comes before `to_page`. `sheet`: the sheet or card that was seen in the
    page as it was handed in. `cells`: those of ruled tables. `seals`: those of `picture` on a colour page;
    `rims`: of seals on a grey one.
    """

    picture: Picture
    rotation: QuarterTurn
    lines: tuple[TextLine, ...]
    width: int
    height: int
    to_page: Matrix | None = None
    bend: Bend | None = None
    sheet: Sheet | None = None
    cells: tuple[Box, ...] = ()
    seals: tuple[SealPlace, ...] = ()
    rims: tuple[Ellipse, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as its lines are read. `pale`: a grey one without the paler ink of its seals, where it has such.

    `blue`: where blue seals lie. Red ink counts anywhere, blue ink only there: people write with blue pens.
    `unmarked`: the page without its owner's note across it, where it bears one.
    """

    picture: Picture
    grey: bool
    pale: Picture | None
    blue: tuple[Box, ...] = ()
    unmarked: Picture | None = None

    def without_seals(self, place: Box) -> Picture:
        """A piece of the page as lines are looked for in it."""
        cleared = self.pale if self.unmarked is None else self.unmarked
        if cleared is not None:
            return crop_box(cleared, place)
        crop = crop_box(self.picture, place)
        if self.grey:
            return crop
        return without_ink(crop, "blue" if any(meets(place, seal) for seal in self.blue) else "red")

    def inks(self) -> tuple[InkColour, ...]:
        """The inks that may cross lines."""
        if self.grey:
            return ()
        return ("red", "blue") if self.blue else ("red",)

    def ink_share(self, place: Box, colour: InkColour) -> float:
        """How much of a place such ink covers, blue ink within its seals."""
        x0, y0 = int(place.x0), int(place.y0)
        area = self.picture[y0 : int(place.y1) + 1, x0 : int(place.x1) + 1]
        if not area.size:
            return 0.0
        ink = coloured_ink(area, colour)
        if colour == "red":
            return float(ink.mean())
        within = np.zeros_like(ink)
        for seal in self.blue:
            top, left = max(0, int(seal.y0) - y0), max(0, int(seal.x0) - x0)
            within[top : max(0, int(seal.y1) + 1 - y0), left : max(0, int(seal.x1) + 1 - x0)] = True
        return float((ink & within).mean())


def read_page(engine: OcrEngine, picture: Picture, *, grey: bool) -> OrientedPage:
    """Read a page that may lie on any side. Raises EngineError when the engine fails."""
    if grey:
        picture = softened(picture)
    sheet = find_sheet(picture)
    flat, back = _laid_flat(picture, sheet)
    small = small_page(flat)
    seals = [] if grey else find_seals(flat, small)
    rims = grey_rims(flat, small) if grey else []
    pale = without_pale(flat, rims) if grey else None
    first_look = flat
    quads = detect_lines(engine, without_seals(flat, seals) if pale is None else pale)
    flat_height, flat_width = flat.shape[:2]
    flat, rotation, quads, known = _orient(engine, flat, quads)
    height, width = picture.shape[:2]
    to_upright = np.linalg.inv(turn_back(rotation, width=width, height=height))
    to_page = to_upright @ back @ turn_back(rotation, width=flat_width, height=flat_height)
    note = _note_across(engine, flat, quads, known)
    slope = text_slope([quad for i, quad in enumerate(quads) if i not in note])
    if abs(slope) >= LEAST_SLOPE:
        flat, from_level = level(flat, slope)
        quads = move_quads(quads, np.linalg.inv(from_level))
        to_page = to_page @ from_level
    bend = find_bend(flat, [quad for i, quad in enumerate(quads) if i not in note])
    if bend is not None:
        flat = unbent(flat, bend)
    if flat is not first_look:
        small = small_page(flat)
        if rims:
            rims = grey_rims(flat, small)
            pale = without_pale(flat, rims)
        if not grey:
            seals = find_seals(flat, small)
    if bend is not None:
        quads, known = detect_lines(engine, without_seals(flat, seals) if pale is None else pale), {}
        note = _note_across(engine, flat, quads, known)
    unmarked = None
    across = [quads[i] for i in note] or rows_aslant(flat, quads, small)
    if across:
        unsealed = without_seals(flat, seals) if pale is None else pale
        unmarked = without_note(unsealed, across, [quad for i, quad in enumerate(quads) if i not in note])
        if unmarked is not None:
            both = joined(quads, note, across, detect_lines(engine, unmarked), unsealed, unmarked)
            quads = [quad for quad, _ in both]
            known = {new: known[old] for new, (_, old) in enumerate(both) if old is not None and old in known}
    cells = ruled_cells(flat)
    boxed, outside = read_boxed(engine, flat, cells, quads)
    if boxed:
        # The row of boxes is one value: none of them is a cell of a table.
        cells = tuple(cell for cell in cells if not any(_has_middle_of(line.box, cell) for line in boxed))
        quads, known = outside, {}
    quads = [*quads, *unread_cells(flat, cells, quads)]
    seen = Seen(flat, grey, pale, tuple(seal.box for seal in seals if seal.colour == "blue"), unmarked)
    lines = [*_look_again(engine, seen, quads, _read_lines(engine, seen, quads, known)), *boxed]
    if unmarked is not None:
        lines = [line for line in lines if not is_piece_of_note(line, flat, unmarked)]
    if rotation in (90, 270):
        width, height = height, width
    moved = to_page if not np.allclose(to_page, np.eye(3), atol=1e-6) else None
    ordered = _in_reading_order(without_doubles(lines))
    stamped = (tuple(seals), tuple(rims))
    return OrientedPage(flat, rotation, ordered, width, height, moved, bend, sheet, cells, *stamped)


def _laid_flat(picture: Picture, sheet: Sheet | None) -> tuple[Picture, Matrix]:
    """The picture of the page to work on, and the matrix from it to the picture handed in."""
    height, width = picture.shape[:2]
    if sheet is not None and is_worth_flattening(sheet, width, height):
        return lay_flat(picture, sheet)
    if max(width, height) < SMALL_PICTURE:
        return enlarge(picture, 2.0)
    return picture, np.eye(3)


def text_slope(quads: Sequence[Quad]) -> float:
    """Rise (dy/dx) of most of the text that lies; 0 where there are no lines long enough to tell."""
    sizes = [quad_size(quad) for quad in quads]
    long = [(quad_slope(quad), width) for quad, (width, height) in zip(quads, sizes, strict=True) if width > 4 * height]
    if not long:
        return 0.0
    slopes = np.array([slope for slope, _ in sorted(long)])
    weights = np.cumsum([width for _, width in sorted(long)])
    return float(slopes[int(np.searchsorted(weights, weights[-1] / 2))])


def _note_across(
    engine: OcrEngine, picture: Picture, quads: Sequence[Quad], known: Mapping[int, ReadText]
) -> frozenset[int]:
    """Which lines of an upright page are a note laid across it, by its words or by how pale it is."""
    aslant = lines_aslant(quads)
    unread = [i for i in aslant[:_NOTES_READ] if i not in known]
    reads = engine.recognise([line_to_read(picture, quads[i]) for i in unread])
    words = [read.text for read in (*reads, *(known[i] for i in aslant[:_NOTES_READ] if i in known))]
    others = [quad for i, quad in enumerate(quads) if i not in set(aslant)]
    told = any(NOTE_WORDS.search(text) for text in words)
    return frozenset(aslant if told or is_paler(picture, [quads[i] for i in aslant], others) else ())


def _look_again(
    engine: OcrEngine, page: Seen, quads: Sequence[Quad], read: Sequence[TextLine | None]
) -> list[TextLine]:
    """The lines read, those in doubtful places replaced by what a closer look shows there, where that is better."""
    height, width = page.picture.shape[:2]
    lines = [line for line in read if line is not None and not _fills_page(line, width, height)]
    for place in doubtful_places(read, quads, width, height):
        side = looking_side(place, quads, largest=DETECT_SIDE_FINE)
        found = [move_quad(order_corners(quad), place) for quad in engine.detect(page.without_seals(place), side=side)]
        closer = [line for line in _read_lines(engine, page, found, {}) if line is not None]
        there = [line for line in lines if _holds(place, line.box)]
        if is_better(closer, there):
            lines = [*(line for line in lines if not any(line is old for old in there)), *closer]
    return lines


def _fills_page(line: TextLine, width: int, height: int) -> bool:
    """Whether a page out of focus was taken for two or three huge letters."""
    large = line.box.width > _HUGE * width and line.box.height > _HUGE * height
    return large and len(line.text) <= _FEW_LETTERS


def meets(place: Box, box: Box) -> bool:
    """Whether two boxes have a place in common."""
    return place.x0 < box.x1 and box.x0 < place.x1 and place.y0 < box.y1 and box.y0 < place.y1


def _has_middle_of(place: Box, box: Box) -> bool:
    x, y = box.centre
    return place.x0 <= x < place.x1 and place.y0 <= y < place.y1


def _holds(place: Box, box: Box) -> bool:
    return place.x0 <= box.x0 and box.x1 <= place.x1 and place.y0 <= box.y0 and box.y1 <= place.y1


def _read_lines(
    engine: OcrEngine, page: Seen, quads: Sequence[Quad], known: Mapping[int, ReadText]
) -> list[TextLine | None]:
    """What each quad says, None for nothing; `known`: what was read of some already, by index of the quad."""
    picture = page.picture
    lines: list[TextLine | None] = []
    unmarked = [_without(engine, quad, picture, page.unmarked) for quad in quads]
    settled = {i: read for i, read in enumerate(unmarked) if read is not None and _is_beyond_doubt(read)}
    unread = [i for i in range(len(quads)) if i not in known and i not in settled]
    reads = engine.recognise([line_to_read(picture, quads[i]) for i in unread])
    as_it_is = {**known, **dict(zip(unread, reads, strict=True))}
    for index, (quad, cleared) in enumerate(zip(quads, unmarked, strict=True)):
        if index in settled:
            read = settled[index]
        else:
            read = as_it_is[index]
            for colour in page.inks():
                read = _read_under_ink(engine, page, quad, read, colour)
            for other in (_without(engine, quad, picture, page.pale), cleared):
                read = read if other is None else surer_of(read, other)
        longer = whole_line(picture, quad)
        if longer is not None:
            [whole] = engine.recognise([line_to_read(picture, longer)])
            if adds_marks(whole.text, read.text):
                read, quad = whole, longer
        read = settle_codes(engine, picture, quad, read)
        lines.append(_line(read, quad, picture) if read.text.strip() else None)
    return lines


def _without(engine: OcrEngine, quad: Quad, picture: Picture, cleared: Picture | None) -> ReadText | None:
    """What a line says without the paler ink that crosses it, a seal's on a grey page or a note's; None: none does."""
    if cleared is None:
        return None
    there, left = crop_line(picture, quad), crop_line(cleared, quad)
    # What only lost its colour is the same.
    taken = darkest_channel(left).astype(np.int16) - darkest_channel(there) > _TAKEN
    return engine.recognise([with_room(left)])[0] if taken.mean() >= LEAST_CHANGED else None


def _is_beyond_doubt(read: ReadText) -> bool:
    return bool(read.char_confidences) and min(read.char_confidences) >= _NO_DOUBT


def _in_reading_order(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """From top to bottom, and from left to right where the middles are less than half a line apart."""
    rows: list[list[TextLine]] = []
    for line in sorted(lines, key=lambda line: line.box.centre[1]):
        first = rows[-1][0] if rows else line
        if rows and line.box.centre[1] - first.box.centre[1] < 0.5 * min(line.box.height, first.box.height):
            rows[-1].append(line)
        else:
            rows.append([line])
    return tuple(line for row in rows for line in sorted(row, key=lambda line: line.box.x0))


def _orient(
    engine: OcrEngine, picture: Picture, quads: Sequence[Quad]
) -> tuple[Picture, QuarterTurn, list[Quad], dict[int, ReadText]]:
    """Turn the page upright. What was read while probing is handed on, by index of its quad."""
    base: QuarterTurn = 90 if _lines_stand(quads) else 0
    picture, turned = _turned(picture, list(quads), base)
    probes = _probe_indices(turned)
    reads = dict(zip(probes, engine.recognise([line_to_read(picture, turned[i]) for i in probes]), strict=True))
    if not probes or _mean_confidence(reads.values()) >= SURE_UPRIGHT:
        return picture, base, turned, reads
    flipped_picture, flipped = _turned(picture, turned, 180)
    crops = [line_to_read(flipped_picture, flipped[i]) for i in probes]
    flipped_reads = dict(zip(probes, engine.recognise(crops), strict=True))
    if _mean_confidence(flipped_reads.values()) <= _mean_confidence(reads.values()):
        return picture, base, turned, reads
    rotation: QuarterTurn = 270 if base == 90 else 180
    return flipped_picture, rotation, flipped, flipped_reads


def _turned(picture: Picture, quads: list[Quad], degrees: QuarterTurn) -> tuple[Picture, list[Quad]]:
    if degrees == 0:
        return picture, quads
    height, width = picture.shape[:2]
    return turn(picture, degrees), [turn_quad(q, degrees, width=width, height=height) for q in quads]


def _lines_stand(quads: Sequence[Quad]) -> bool:
    """True when most of the text runs up or down the picture, weighed by length."""
    standing = lying = 0.0
    for quad in quads:
        width, height = quad_size(quad)
        if height > 1.5 * width:
            standing += height
        elif width > 1.5 * height:
            lying += width
    return standing > lying


def _probe_indices(quads: Sequence[Quad]) -> list[int]:
    """The longest lines: more characters tell the direction more surely."""
    by_length = sorted(range(len(quads)), key=lambda i: -quad_size(quads[i])[0])
    return by_length[:PROBE_LINES]


def _mean_confidence(reads: Iterable[ReadText]) -> float:
    """How surely words were read. The dots that lead to a page's number in a table of contents tell no direction."""
    values = [0.0 if _is_row_of_dots(read.text) else read.confidence for read in reads]
    return float(np.mean(values)) if values else 0.0


def _is_row_of_dots(text: str) -> bool:
    words = sum(char.isalnum() for char in text)
    return words < _LEAST_WORDS and len(text) > _DOTS * max(1, words)


def _read_under_ink(engine: OcrEngine, page: Seen, quad: Quad, read: ReadText, colour: InkColour) -> ReadText:
    """Read a line again without the coloured ink that crosses it; the surer reading wins."""
    height, width = page.picture.shape[:2]
    if page.ink_share(quad_box(quad, width=width, height=height), colour) < INK_SHARE:
        return read
    [cleared] = engine.recognise([without_ink(line_to_read(page.picture, quad), colour)])
    # Coloured text (a seal's own words, a serial number) vanishes without its ink: keep what was read in colour.
    if len(cleared.text) < 0.6 * len(read.text) and read.confidence > 0.7:
        return read
    return cleared if cleared.confidence > read.confidence else read


def _line(read: ReadText, quad: Quad, picture: Picture) -> TextLine:
    height, width = picture.shape[:2]
    box = quad_box(quad, width=width, height=height)
    return TextLine(
        text=read.text,
        box=box,
        confidence=read.confidence,
        char_x=_char_edges(read, quad),
        slope=quad_slope(quad),
        char_confidence=read.char_confidences if len(read.char_confidences) == len(read.text) else (),
    )


def _char_edges(read: ReadText, quad: Quad) -> tuple[tuple[float, float], ...]:
    """Left and right edge of each character: halfway to its neighbours, at most half a line height away."""
    if not read.text:
        return ()
    x0 = float((quad[0, 0] + quad[3, 0]) / 2)
    x1 = float((quad[1, 0] + quad[2, 0]) / 2)
    span, half = x1 - x0, quad_size(quad)[1] * 0.5
    centres = read.centres
    if len(centres) != len(read.text):
        centres = tuple((i + 0.5) / len(read.text) for i in range(len(read.text)))
    xs = [x0 + span * share for share in centres]
    edges = []
    for i, x in enumerate(xs):
        left = x - half if i == 0 else max(x - half, (xs[i - 1] + x) / 2)
        right = x + half if i == len(xs) - 1 else min(x + half, (x + xs[i + 1]) / 2)
        edges.append((max(x0, left), min(x1, max(right, left + 1))))
    return tuple(edges)
