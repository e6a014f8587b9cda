"""The papers of a case: documents of all files, cards put together from their two sides, quotes with place.

A quote is one statement of one paper; every finding is built from quotes, so that its evidence
(file, page, box, text) can never be forgotten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from intake.domain.dates import parse_date
from intake.domain.findings import CASE_FILE, Evidence, RowDocument
from ocr.readings import Box, DocumentReading, FieldCheck, FieldValue, FileReading, PageQuality, Seal, Signature

# Cards whose two sides are often photographed into two files: fields of the one side, fields of the other.
CARD_SIDES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = MappingProxyType(
    {
        "id_card": (
            frozenset({"name", "sex", "birth_date", "address", "id_number"}),
            frozenset({"issuer", "valid_from", "valid_to"}),
        ),
        "hmt_residence_permit": (
            frozenset({"name", "id_number"}),
            frozenset({"issuer", "valid_from", "valid_to"}),
        ),
    }
)
# Issues of a page on which a seal may be there and still not be seen.
_HIDES_SEALS = frozenset({"dark", "glare", "cropped"})


@dataclass(frozen=True, slots=True)
class Quote:
    """What one paper (or the form) says in one field. `sure` is False where the reading may be wrong."""

    name: str
    text: str
    value: str | bool | tuple[str, ...]
    place: Evidence
    confidence: float | None = 1.0
    check: FieldCheck = "none"

    def is_clear(self, threshold: float) -> bool:
        """May this be held against an applicant? Unknown confidence counts as low."""
        return self.confidence is not None and self.confidence >= threshold and self.check != "fail"

    @property
    def string(self) -> str:
        """The value as one string; lists are joined with 、."""
        return "、".join(self.value) if isinstance(self.value, tuple) else str(self.value)

    @property
    def strings(self) -> tuple[str, ...]:
        return self.value if isinstance(self.value, tuple) else (str(self.value),)


def form_quote(path: str, label: str, value: str) -> Quote:
    """A statement of the application form; `path` is its place in CASE.json."""
    return Quote(label, value, value, Evidence(CASE_FILE, text=f"{path}：{value}"))


@dataclass(frozen=True, slots=True)
class Part:
    """One document of one file. `partial`: other pages of that file could not be read. `number`: which of several
    documents of one kind on the same pages (two people's cards on one sheet).
    """

    file: str
    sha256: str
    document: DocumentReading
    quality: Mapping[int, PageQuality]
    partial: bool
    number: int = 0

    @property
    def key(self) -> tuple[str, tuple[int, ...], str, int]:
        return self.sha256, self.document.pages, self.document.kind, self.number

    def place(self, page: int, box: Box | None = None, text: str = "") -> Evidence:
        """A place on a page of this document; the whole page when no box is given."""
        quality = self.quality.get(page)
        if box is None and quality is not None:
            box = Box(0, 0, quality.width, quality.height)
        return Evidence(self.file, page, box, text)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper as a person thinks of it: usually one document, two for the sides of a card.

    `sides_unsure`: sides of several cards lie about and cannot be told apart.
    """

    kind: str
    parts: tuple[Part, ...]
    sides_unsure: bool = False
    _quotes: Mapping[str, Quote] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def key(self) -> tuple[tuple[str, tuple[int, ...], str, int], ...]:
        return tuple(part.key for part in self.parts)

    @property
    def confidence(self) -> float:
        return min(part.document.confidence for part in self.parts)

    @property
    def partial(self) -> bool:
        return any(part.partial for part in self.parts)

    @property
    def seals(self) -> tuple[tuple[Part, Seal], ...]:
        return tuple((part, seal) for part in self.parts for seal in part.document.seals)

    @property
    def signatures(self) -> tuple[tuple[Part, Signature], ...]:
        """The places to sign that were found, signed or not."""
        return tuple((part, place) for part in self.parts for place in part.document.signatures)

    @property
    def seals_unknowable(self) -> bool:
        """Could a seal be there unseen? On grey, dark, glaring, cropped or unknown pages, yes."""
        for part in self.parts:
            for page in part.document.pages:
                quality = part.quality.get(page)
                if quality is None or quality.grey or _HIDES_SEALS & set(quality.issues):
                    return True
        return self.partial

    def quote(self, name: str) -> Quote | None:
        """What the paper says in that field; None where nothing was read."""
        return self._quotes.get(name)

    def first(self, *names: str) -> Quote | None:
        """The first of these fields that was read."""
        return next((quote for name in names if (quote := self.quote(name)) is not None), None)

    def dated(self, name: str) -> tuple[Quote, date] | None:
        """What the paper says in that field, where it is a day; None for 长期 and for what is no day."""
        quote = self.quote(name)
        day = parse_date(quote.string) if quote is not None else None
        return (quote, day) if quote is not None and day is not None else None

    def quotes(self) -> Iterable[Quote]:
        return self._quotes.values()

    def whole(self) -> tuple[Evidence, ...]:
        """The first page of each part, as evidence of what is not on the paper."""
        return tuple(part.place(part.document.pages[0]) for part in self.parts if part.document.pages)

    def last_page(self) -> tuple[Evidence, ...]:
        """The page where a signature or a seal belongs."""
        part = self.parts[-1]
        return (part.place(part.document.pages[-1]),) if part.document.pages else ()

    def row_documents(self) -> tuple[RowDocument, ...]:
        return tuple(RowDocument(part.file, self.kind, part.document.pages) for part in self.parts)


def make_paper(parts: Sequence[Part], *, sides_unsure: bool = False) -> Paper:
    """Documents of one kind -> one paper; where two parts state a field, the more confident one speaks."""
    quotes: dict[str, Quote] = {}
    for part in parts:
        for name, value in part.document.fields.items():
            quote = _quote(part, name, value)
            held = quotes.get(name)
            if held is None or (quote.confidence or 0.0) > (held.confidence or 0.0):
                quotes[name] = quote
    return Paper(parts[0].document.kind, tuple(parts), sides_unsure, MappingProxyType(quotes))


def collect_papers(files: Sequence[FileReading]) -> tuple[Paper, ...]:
    """All papers of all files, whatever the order of the files; the same scan sent twice counts once."""
    parts: dict[tuple[str, tuple[int, ...], str, int], Part] = {}
    for file in sorted(files, key=lambda f: (f.sha256, f.name)):
        quality = {page.page: page for page in file.page_quality}
        seen: Counter[tuple[tuple[int, ...], str]] = Counter()
        for document in file.documents:
            place = document.pages, document.kind
            part = Part(file.name, file.sha256, document, quality, file.status == "partial", seen[place])
            parts.setdefault(part.key, part)
            seen[place] += 1
    papers: list[Paper] = []
    cards: dict[str, list[Part]] = {}
    for part in sorted(parts.values(), key=lambda p: p.key):
        if part.document.kind in CARD_SIDES:
            cards.setdefault(part.document.kind, []).append(part)
        else:
            papers.append(make_paper([part]))
    for kind, sides in cards.items():
        papers.extend(_join_cards(sides, *CARD_SIDES[kind]))
    return tuple(sorted(papers, key=lambda paper: paper.key))


def _join_cards(parts: Sequence[Part], front: frozenset[str], back: frozenset[str]) -> list[Paper]:
    """Put lone sides together: within a file first, then across files, each time only when unambiguous."""
    fronts = [p for p in parts if p.document.fields.keys() & front and not p.document.fields.keys() & back]
    backs = [p for p in parts if p.document.fields.keys() & back and not p.document.fields.keys() & front]
    lone = {p.key for p in (*fronts, *backs)}
    papers = [make_paper([p]) for p in parts if p.key not in lone]
    for file in sorted({p.sha256 for p in fronts}):
        here = [[p for p in side if p.sha256 == file] for side in (fronts, backs)]
        if len(here[0]) == len(here[1]) == 1:
            papers.append(make_paper([here[0][0], here[1][0]]))
            fronts.remove(here[0][0])
            backs.remove(here[1][0])
    if len(fronts) == len(backs) == 1:
        return [*papers, make_paper([fronts[0], backs[0]])]
    unsure = bool(fronts and backs)
    return [*papers, *(make_paper([p], sides_unsure=unsure) for p in (*fronts, *backs))]


def _quote(part: Part, name: str, value: FieldValue) -> Quote:
    place = part.place(value.page, value.box, value.text)
    confidence = value.confidence
    quality = part.quality.get(value.page)
    if confidence is None and quality is not None and quality.source == "text_layer":
        # No recogniser was involved: the text is the file's own, and the reader held it against the picture.
        confidence = 1.0
    return Quote(name, value.text, value.value, place, confidence, value.check)
