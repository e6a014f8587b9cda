"""Places of a page where the first look was doubtful, to be looked at again more closely.

A stamp, a rule or a fold across small print makes the detector cut lines in pieces or join two of them; at a larger
scale it keeps them apart. Pure geometry: detecting and reading are the caller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from ocr.engine import Quad
from ocr.imageops import quad_size
from ocr.readings import Box, TextLine

_UNSURE = 0.85  # of a line's confidence
_TALL = 1.7  # of the usual height: two lines, or a line with a piece of a stamp
_SURE = 0.97  # a tall line read as surely as this is a heading
_AROUND = (5.0, 2.0)  # usual heights that are looked at left and right, above and below of a doubtful place
_MOST_PLACES, _MOST_AREA = 4, 0.4  # of the page
_TEXT_HEIGHT = 36.0  # pixels of a line at which it is looked at again
_BETTER = 1.03


def doubtful_places(lines: Sequence[TextLine | None], quads: Sequence[Quad], width: int, height: int) -> list[Box]:
    """Boxes worth a second look, none overlapping another. `lines`: what was read of each quad, None for nothing."""
    heights = [min(quad_size(quad)) for quad in quads]
    if not heights:
        return []
    usual = median(heights)
    places: list[Box] = []
    for line, quad, tall in zip(lines, quads, heights, strict=True):
        if not _is_doubtful(line, tall / usual):
            continue
        (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
        across, down = (room * usual for room in _AROUND)
        box = Box(max(0.0, x0 - across), max(0.0, y0 - down), min(width, x1 + across), min(height, y1 + down))
        places = _joined(places, _around_whole_lines(box, quads))
    chosen = sorted(places, key=lambda box: -box.width * box.height)[:_MOST_PLACES]
    return chosen if sum(box.width * box.height for box in chosen) <= _MOST_AREA * width * height else []


def looking_side(place: Box, quads: Sequence[Quad], *, largest: int) -> int:
    """The longer side, in pixels, at which a place is looked at again."""
    usual = median(min(quad_size(quad)) for quad in quads)
    return int(min(largest, max(place.width, place.height) * max(1.0, _TEXT_HEIGHT / max(1.0, usual))))


def is_better(new: Sequence[TextLine], old: Sequence[TextLine]) -> bool:
    """Whether more was read, and as surely."""
    return _worth(new) > _BETTER * _worth(old) or (
        _worth(new) >= 0.97 * _worth(old) and _surety(new) > _surety(old) + 0.02
    )


def _around_whole_lines(box: Box, quads: Sequence[Quad]) -> Box:
    """The box with the whole of every line that reaches into it."""
    edges = [(*quad.min(axis=0), *quad.max(axis=0)) for quad in quads]
    near = [one for one in edges if one[0] < box.x1 and one[2] > box.x0 and one[1] < box.y1 and one[3] > box.y0]
    x0, y0 = min(box.x0, *(one[0] for one in near)), min(box.y0, *(one[1] for one in near))
    x1, y1 = max(box.x1, *(one[2] for one in near)), max(box.y1, *(one[3] for one in near))
    return Box(max(0.0, float(x0)), max(0.0, float(y0)), float(x1), float(y1))


def _is_doubtful(line: TextLine | None, height: float) -> bool:
    if line is None or line.confidence is None:
        return True
    return line.confidence < _UNSURE or (height > _TALL and line.confidence < _SURE)


def _joined(places: Sequence[Box], box: Box) -> list[Box]:
    """The places with one more, those that overlap it made one with it."""
    kept = []
    for place in places:
        if min(place.x1, box.x1) > max(place.x0, box.x0) and min(place.y1, box.y1) > max(place.y0, box.y0):
            box = Box(min(place.x0, box.x0), min(place.y0, box.y0), max(place.x1, box.x1), max(place.y1, box.y1))
        else:
            kept.append(place)
    if len(kept) < len(places):
        return _joined(kept, box)
    return [*kept, box]


def _worth(lines: Sequence[TextLine]) -> float:
    return sum((line.confidence or 0.0) ** 2 * len(line.text) for line in lines)


def _surety(lines: Sequence[TextLine]) -> float:
    length = sum(len(line.text) for line in lines)
    return sum((line.confidence or 0.0) * len(line.text) for line in lines) / length if length else 0.0
