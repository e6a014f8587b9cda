"""Result types of reading. Frozen values; no engine object, array or database row crosses the package.

Coordinates: pixels of the upright page image, origin top left, x to the right, y down. The size of that
image is in `PageQuality.width` and `height`, so that any viewer can draw a box after scaling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal, TypeAlias

FieldCheck: TypeAlias = Literal["pass", "fail", "none"]
FileStatus: TypeAlias = Literal["ok", "partial", "rejected"]
SignatureState: TypeAlias = Literal["present", "absent", "unknown"]
PageSource: TypeAlias = Literal["ocr", "text_layer"]
QualityIssue: TypeAlias = Literal["blur", "dark", "glare", "low_resolution", "cropped", "skew"]
Value: TypeAlias = str | bool | tuple[str, ...]


def as_text(value: Value) -> str:
    """A value as people write it: 是 or 否, names in a list with 、 between them."""
    if isinstance(value, bool):
        return "是" if value else "否"
    return value if isinstance(value, str) else "、".join(value)


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; `x1` and `y1` are exclusive."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def centre(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def union(self, other: Box) -> Box:
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )

    def scaled(self, factor_x: float, factor_y: float) -> Box:
        return Box(self.x0 * factor_x, self.y0 * factor_y, self.x1 * factor_x, self.y1 * factor_y)


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text as the engine saw it.

    `char_x` holds, for each character of `text`, its (left, right) edge in page pixels; engines that
    cannot say give an equal division of the box. `confidence` is None where the engine does not know;
    `char_confidence` holds that of each character, or nothing.
    `slope` is the rise of the baseline (dy/dx): `box` is upright and encloses a slanted line.
    """

    text: str
    box: Box
    confidence: float | None
    char_x: tuple[tuple[float, float], ...] = ()
    slope: float = 0.0
    char_confidence: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class PageText:
    """What an engine read on one upright page image, in reading order. `cells`: those of ruled tables."""

    width: int
    height: int
    lines: tuple[TextLine, ...]
    cells: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldValue:
    """One value of a document, with the place that shows it.

    `value` is normalised by the field's type (date: ISO, money: "123456.00", bool, list: tuple);
    `text` is what the paper says. `check` is the verdict of a check digit or of a grammar:
    a signal for people, never a reason to alter the value.
    """

    value: Value
    text: str
    page: int
    box: Box
    confidence: float | None
    check: FieldCheck = "none"


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal seen on a colour page. `text` is empty where it could not be read; `confidence` is that of the text.

    `colour`: red or blue; `shape`: round, oval, square, or edge for the part of a paging seal; empty where unknown.
    """

    page: int
    box: Box
    text: str = ""
    colour: str = "red"
    confidence: float | None = None
    shape: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign and whether something is written there; whose hand it is, is for people."""

    page: int
    box: Box
    state: SignatureState


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code and what it says."""

    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """One paper: its kind, the pages of the file it covers (from 1), and what it says."""

    kind: str
    confidence: float
    pages: tuple[int, ...]
    fields: Mapping[str, FieldValue] = field(default_factory=lambda: MappingProxyType({}))
    seals: tuple[Seal, ...] = ()
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class PageQuality:
    """How a page was read. On a grey page seals are unknown, not absent."""

    page: int
    source: PageSource
    width: int
    height: int
    rotation: Literal[0, 90, 180, 270]
    grey: bool
    issues: tuple[QualityIssue, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """Something that could not be read. `page` is None when it concerns the whole file."""

    code: str
    message: str
    next_step: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class FileReading:
    """All that was read from one file. `name` is for people and may be anything the sender chose."""

    name: str
    sha256: str
    pages: int
    status: FileStatus
    documents: tuple[DocumentReading, ...] = ()
    page_quality: tuple[PageQuality, ...] = ()
    errors: Sequence[ReadProblem] = ()
