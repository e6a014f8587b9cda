"""What the summary page shows, as plain values: one frozen dataclass per thing on the page.

Owns no rule and no wording of the checks. Links are relative to the page, so that the folder can be
carried anywhere. Coordinates are pixels of the upright page picture (see `ocr.readings`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["good", "wait", "bad", "info", "off"]
MarkStyle: TypeAlias = Literal["field", "doubt", "seal", "evidence"]


@dataclass(frozen=True, slots=True)
class Badge:
    """A word with a tone; the template adds a sign of its own per tone, so colour never speaks alone."""

    tone: Tone
    word: str


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Rectangle:
    """Left, top, width, height in page pixels, whole numbers."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A box drawn over a page picture. `tag`: the short text beside it; `target`: the entry it belongs to."""

    id: str
    style: MarkStyle
    label: str
    at: Rectangle
    tag: str = ""
    tag_at: Rectangle | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class FieldView:
    """One value read: `number` is the tag of its box; `mark` the id of the box; `sureness` in words."""

    id: str
    mark: str
    number: int
    name: str
    value: str
    text: str
    sureness: str
    check: Badge | None
    doubtful: bool


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """The values of one document that stand on one page."""

    kind: str
    confidence: str
    fields: tuple[FieldView, ...]
    seals: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class PageView:
    """One page picture with what was read on it. `picture` is empty where there is no picture."""

    id: str
    title: str
    file: str
    place: str
    picture: str
    alt: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    groups: tuple[FieldGroup, ...]
    notes: tuple[str, ...] = ()

    @property
    def tag_text_px(self) -> int:
        """Size of the text in the tags, in page pixels."""
        return max(14, round(self.width / 62))


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a page picture, shown as evidence."""

    picture: str
    page_width: int
    page_height: int
    at: Rectangle


@dataclass(frozen=True, slots=True)
class EvidenceView:
    link: Link
    quote: str
    crop: Crop | None


@dataclass(frozen=True, slots=True)
class FindingView:
    severity: Badge
    title: str
    message: str
    remedy: str
    basis: str
    code: str
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the materials list of 附件2."""

    number: int
    material: str
    status: Badge
    documents: tuple[Link, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class MatterView:
    name: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case. `facts` are label and value pairs under its heading."""

    id: str
    title: str
    verdict: Badge
    lead: str
    facts: tuple[tuple[str, str], ...]
    matters: tuple[MatterView, ...]
    hidden_rows: int
    findings: tuple[FindingView, ...]
    documents: tuple[DocumentView, ...]
    not_made: tuple[str, ...]
    pages: tuple[PageView, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentView:
    name: str
    href: str
    note: str


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """The whole page. `made_at` is for people, e.g. 2026年11月23日 10:00."""

    title: str
    note: str
    made_at: str
    cases: tuple[CaseView, ...]
