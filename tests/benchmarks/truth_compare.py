"""Holds what was read against what was drawn. Own canonical forms: nothing of `ocr.normalise` is used here.

Counting rules
    kind    right when the document read on (most of) the drawn document's pages has its kind
    exact   of the fields printed on the paper: given, and equal in canonical form
    false   of the fields given: unequal to the paper, or not printed on it
    sure    of the fields given with a confidence of 0.95 and more (or from a text layer): as under false
    placed  of the fields exact: their box touches the place where the value was drawn
    seals   of the seals on colour pages (paging seals apart): a seal was found there
Fields that only a seal's text shows count neither as missing nor, when right, as false.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher
from typing import Any, TypeAlias

Canonical: TypeAlias = str | bool | Decimal | tuple[str, ...]
Json: TypeAlias = Mapping[str, Any]

_SPACE = re.compile(r"\s+")
_LOOKALIKES = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "—": "-",
        "–": "-",
        "−": "-",
        "－": "-",
        "~": "-",
        "～": "-",
        "、": ",",
        "【": "(",
        "】": ")",
        "〔": "(",
        "〕": ")",
        "⊗": "",
        "·": "",
        "•": "",
    }
)
_SPACE_NO = re.compile(r"^(?:第|车位|编号)+|(?:号|车位)+$")
_SEAL_LIKENESS = 0.85
SURE = 0.95


@dataclass(slots=True)
class Tally:
    """Counts of one group of documents; tallies add up."""

    documents: int = 0
    kinds_right: int = 0
    pages_right: int = 0
    printed: int = 0
    exact: int = 0
    given: int = 0
    false: int = 0
    sure: int = 0
    sure_false: int = 0
    placed: int = 0
    seals: int = 0
    seals_found: int = 0
    seals_named: int = 0
    seals_invented: int = 0

    def add(self, other: Tally) -> None:
        for item in fields(self):
            setattr(self, item.name, getattr(self, item.name) + getattr(other, item.name))


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing that went wrong. `what`: kind, missing, false, seal (not found) or seal text."""

    file: str
    kind: str
    layout: str
    what: str
    field: str = ""
    wanted: object = None
    got: object = None


@dataclass(slots=True)
class FileScore:
    """The tallies of one file by the kind drawn, what went wrong, and how surely each value was given (1.0 for a text
    layer) with whether it is false."""

    by_kind: dict[str, Tally] = field(default_factory=dict)
    slips: list[Slip] = field(default_factory=list)
    believed: list[tuple[float, bool]] = field(default_factory=list)


def canonical(value: object, field_type: str) -> Canonical:
    """A value in the form in which two are compared. Unparsable numbers stay text, and so are unequal."""
    if isinstance(value, bool):
        return value
    if isinstance(value, list | tuple):
        item_type = field_type.removeprefix("list:")
        return tuple(sorted(str(canonical(item, item_type)) for item in value))
    text = unicodedata.normalize("NFKC", str(value)).translate(_LOOKALIKES)
    text = _SPACE.sub("", text).upper().rstrip(".,;:。，；：")
    if field_type in ("money", "decimal"):
        try:
            return Decimal(text.replace(",", "")).normalize()
        except InvalidOperation:
            return text
    if field_type == "space":
        return _SPACE_NO.sub("", text)
    return text


def compare_file(truth: Json, reading: Json, types: Mapping[str, Mapping[str, str]]) -> FileScore:
    """Score one file: `truth` as in truth.json, `reading` as in `baozhuang read --json`.

    `types`: kind -> field -> type, from the catalogue. Raises KeyError for a kind the catalogue lacks.
    """
    score = FileScore()
    read = list(reading["documents"])
    for document in truth["documents"]:
        tally = score.by_kind.setdefault(document["kind"], Tally())
        found = _matching(document, read)
        tally.documents += 1
        tally.pages_right += found is not None and list(found["pages"]) == list(document["pages"])
        right = found is not None and found["kind"] == document["kind"]
        tally.kinds_right += right
        if not right:
            score.slips.append(
                _slip(truth, document, "kind", wanted=document["kind"], got=found["kind"] if found else None)
            )
        _compare_fields(truth, document, found if right else None, types[document["kind"]], tally, score)
        if found is not None and right:
            tally.placed += _placed(truth, document, found, reading, types[document["kind"]])
        if found is not None and not right:
            # Values under a wrong kind are values the paper does not have.
            tally.given += len(found["fields"])
            tally.false += len(found["fields"])
            doubtless = sum(_sure(item) for item in found["fields"].values())
            tally.sure += doubtless
            tally.sure_false += doubtless
            score.believed += [(_confidence(item), True) for item in found["fields"].values()]
    _compare_seals(truth, reading, score)
    return score


def _matching(document: Json, read: Sequence[Json]) -> Json | None:
    """The document read that shares most pages with the one drawn, of several on one page the one that says most of the
    same; None when none shares any.
    """
    pages, wanted = set(document["pages"]), document["fields"].items()

    def likeness(one: Json) -> tuple[float, bool, int]:
        given = one["fields"]
        same = sum(name in given and given[name]["value"] == item["value"] for name, item in wanted)
        return _overlap(pages, set(one["pages"])), one["kind"] == document["kind"], same

    best = max(read, key=likeness, default=None)
    return best if best is not None and _overlap(pages, set(best["pages"])) > 0 else None


def _overlap(first: set[int], second: set[int]) -> float:
    return len(first & second) / len(first | second)


def _compare_fields(
    truth: Json, document: Json, found: Json | None, types: Mapping[str, str], tally: Tally, score: FileScore
) -> None:
    printed: Json = document["fields"]
    given: Json = found["fields"] if found is not None else {}
    tally.printed += sum(not item.get("seal_only", False) for item in printed.values())
    for name, item in given.items():
        tally.given += 1
        tally.sure += _sure(item)
        expected = printed.get(name)
        kind_type = types.get(name, "text")
        got = canonical(item["value"], kind_type)
        false = False
        if expected is not None and got == canonical(expected["value"], kind_type):
            tally.exact += not expected.get("seal_only", False)
        elif got not in {canonical(value, kind_type) for value in document.get("tolerated", {}).get(name, ())}:
            false = True
            tally.false += 1
            tally.sure_false += _sure(item)
            score.slips.append(
                _slip(truth, document, "false", name, expected["value"] if expected else None, item["value"])
            )
        score.believed.append((_confidence(item), false))
    if found is not None:
        for name, item in printed.items():
            if name not in given and not item.get("seal_only", False):
                score.slips.append(_slip(truth, document, "missing", name, item["value"]))


def _sure(item: Json) -> bool:
    return _confidence(item) >= SURE


def _confidence(item: Json) -> float:
    confidence = item.get("confidence")
    return 1.0 if confidence is None else float(confidence)


def _placed(truth: Json, document: Json, found: Json, reading: Json, types: Mapping[str, str]) -> int:
    """How many of the exact values have their box on what was drawn."""
    drawn_pages = {page["page"]: page for page in truth["pages"]}
    sizes = {page["page"]: (page["width"], page["height"]) for page in reading["page_quality"]}
    count = 0
    for name, item in found["fields"].items():
        expected = document["fields"].get(name)
        kind_type = types.get(name, "text")
        if expected is None or canonical(item["value"], kind_type) != canonical(expected["value"], kind_type):
            continue
        if expected.get("seal_only", False):
            continue
        page = drawn_pages[expected["page"]]
        count += item.get("page") == expected["page"] and _same_place(
            expected["box"], item["box"], page, sizes.get(expected["page"]), least=0.05
        )
    return count


def _compare_seals(truth: Json, reading: Json, score: FileScore) -> None:
    """Seals by place, page for page, whatever document they were put in."""
    sizes = {page["page"]: (page["width"], page["height"]) for page in reading["page_quality"]}
    read = [(seal, document) for document in reading["documents"] for seal in document["seals"]]
    shown = {page["page"]: page for page in truth["pages"]}
    taken: set[int] = set()
    for document in truth["documents"]:
        tally = score.by_kind[document["kind"]]
        for seal in document["seals"]:
            page = shown[seal["page"]]
            if page["grey"]:
                continue
            counted = seal["shape"] != "edge"
            hits = [
                place
                for place, (one, _) in enumerate(read)
                if one["page"] == seal["page"] and _same_place(seal["box"], one["box"], page, sizes.get(one["page"]))
            ]
            taken.update(hits)
            if not counted:
                continue
            tally.seals += 1
            tally.seals_found += bool(hits)
            named = any(alike(seal["text"], read[hit][0]["text"]) for hit in hits)
            tally.seals_named += named
            if not named:
                texts = [read[hit][0]["text"] for hit in hits]
                what = "seal text" if hits else "seal"
                score.slips.append(_slip(truth, document, what, wanted=seal["text"], got=texts or None))
        pages = {page for page in document["pages"] if not shown[page]["grey"]}
        for place, (one, _) in enumerate(read):
            if place not in taken and one["page"] in pages and not _any_near(document["seals"], one, shown, sizes):
                taken.add(place)
                tally.seals_invented += 1


def alike(wanted: str, got: str) -> bool:
    """Is the text read from a seal near enough to tell whose it is? Parts below the star may be missing."""
    if not got:
        return False
    want, have = str(canonical(wanted, "text")), str(canonical(got, "text"))
    matched = sum(block.size for block in SequenceMatcher(None, want, have, autojunk=False).get_matching_blocks())
    return matched / min(len(want), max(len(have), 4)) >= _SEAL_LIKENESS and matched >= 4


def _same_place(
    drawn: Sequence[float], read: Sequence[float], page: Json, size: tuple[int, int] | None, *, least: float = 0.2
) -> bool:
    """Do the boxes overlap well once the read one is brought to the drawn page's size?"""
    across, down = (page["width"] / size[0], page["height"] / size[1]) if size else (1.0, 1.0)
    box = (read[0] * across, read[1] * down, read[2] * across, read[3] * down)
    wide = min(drawn[2], box[2]) - max(drawn[0], box[0])
    high = min(drawn[3], box[3]) - max(drawn[1], box[1])
    if wide <= 0 or high <= 0:
        return False
    areas = [(one[2] - one[0]) * (one[3] - one[1]) for one in (drawn, box)]
    return wide * high / (sum(areas) - wide * high) >= least


def _any_near(
    seals: Sequence[Json], one: Json, shown: Mapping[int, Json], sizes: Mapping[int, tuple[int, int]]
) -> bool:
    return any(
        seal["page"] == one["page"] and _same_place(seal["box"], one["box"], shown[one["page"]], sizes.get(one["page"]))
        for seal in seals
    )


def _slip(
    truth: Json, document: Json, what: str, field_id: str = "", wanted: object = None, got: object = None
) -> Slip:
    return Slip(truth["name"], document["kind"], document["layout"], what, field_id, wanted, got)
