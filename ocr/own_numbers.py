"""By what two pages are told to be of the same paper, or of two: numbers and names that are its own, and its parts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ocr.extract import extract
from ocr.kinds import catalogue
from ocr.layout import PageLayout
from ocr.paper import Paper

# Numbers that no two papers of a kind share, the strictest first.
_OWN = ("invoice_no", "cert_no", "permit_no", "contract_no", "bill_no", "doc_no", "passport_no", "case_no", "uscc")
# Numbers of whom or what a paper is about: two that differ are of two papers, but one person has several papers.
_ABOUT = ("vin", "plate", "id_number", "holder_id", "applicant_id", "buyer_id", "lessee_id", "owner_id", "space_no")
_PART = re.compile(r"正本|副本|(?:发票|抵扣|报税|注册登记|登记|记账|存根|收执|通知|回执)联|第[一二三四五六七八]联")
_LABELLED = re.compile(r"(?:编号|单号|合同号|协议号|NO。?)：?([A-Z0-9][A-Z0-9\-]{6,})")
_NOT_OWN = re.compile(r"身份|证件|信用|纳税|电话|手机|账号|车架|识别|发动机|户号|统一")
_SAME_SHEET = 0.6  # of the lines of the shorter page that stand word for word on the other
_LONG_LINE = 4  # characters


def numbers_of(kind: str, pages: Sequence[PageLayout]) -> Mapping[str, str]:
    """The numbers that pages of a kind show: by field, as read."""
    if len(pages) == 1:  # one that begins a paper is asked again at the next page
        return pages[0].once(kind, lambda: _numbers_of(kind, pages))
    return _numbers_of(kind, pages)


def _numbers_of(kind: str, pages: Sequence[PageLayout]) -> Mapping[str, str]:
    known = catalogue()[kind]
    if not any(name in known.fields for name in (*_OWN, *_ABOUT)):
        return {}
    try:
        found = extract(Paper(known, tuple(pages)), only=(*_OWN, *_ABOUT))
    except Exception:  # noqa: BLE001  (a rule's fault is told where the paper is read; it must not part or join papers)
        return {}
    return {name: str(found[name].value) for name in (*_OWN, *_ABOUT) if name in found}


def same_number(one: Mapping[str, str], other: Mapping[str, str]) -> bool | None:
    """Whether two pages of a kind bear the same own number; None where that is not said on both."""
    for name in _OWN:
        if name in one and name in other:
            return one[name] == other[name]
    return None


def differ(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """True where numbers of the same meaning differ and none agrees."""
    shared = one.keys() & other.keys()
    return bool(shared) and all(one[name] != other[name] for name in shared)


def nearly_same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """True where numbers differ in a single character, which may be misread."""
    return any(
        len(one[name]) == len(other[name]) and sum(a != b for a, b in zip(one[name], other[name], strict=True)) <= 1
        for name in one.keys() & other.keys()
    )


def own_value(numbers: Mapping[str, str]) -> str | None:
    """The strictest own number among those of a page, in the spelling that stands on it."""
    return next((numbers[name] for name in _OWN if name in numbers), None)


def says(page: PageLayout, number: str) -> bool:
    """True where a number stands on a page."""
    return len(number) >= _LONG_LINE and number in "".join(row.key for row in page.rows)


def labelled_numbers(page: PageLayout) -> frozenset[str]:
    """Numbers of a paper of unknown kind that are called its number: 编号, 单号; those of people and cars are none."""
    found = set()
    for row in page.rows:
        for match in _LABELLED.finditer(row.key):
            if not _NOT_OWN.search(row.key[max(0, match.start() - 6) : match.start(1)]):
                found.add(match[1])
    return frozenset(found)


def parts(page: PageLayout) -> frozenset[str]:
    """Which part of a paper issued in several a page calls itself: 正本, 副本, 发票联, 抵扣联."""
    return frozenset(_PART.findall("".join(row.key for row in page.rows)))


def is_same_sheet(one: PageLayout, other: PageLayout) -> bool:
    """True where two pages say the same, line for line: one sheet scanned twice."""
    lines, others = (
        {row.key[start:end] for row in page.rows for start, end in row.runs(gap=1.0) if end - start >= _LONG_LINE}
        for page in (one, other)
    )
    fewer = min(len(lines), len(others))
    return fewer > 0 and len(lines & others) >= _SAME_SHEET * max(len(lines), len(others))
