"""Whether a page goes on with the paper before it, and how sure that is: one rule after the other, the surest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ocr.classify import Verdict
from ocr.kinds import Kind, catalogue
from ocr.layout import PageLayout
from ocr.own_numbers import (
    differ,
    is_same_sheet,
    labelled_numbers,
    nearly_same,
    numbers_of,
    own_value,
    parts,
    same_number,
    says,
)
from ocr.page_marks import (
    PageNumber,
    begins_text,
    clauses,
    closes,
    counts_on,
    ends_letter,
    goes_with_first,
    has_headline,
    has_notes_head,
    has_running_head,
    in_report,
    is_annex,
    is_annex_of,
    is_answer,
    is_cover,
    is_sheet_of_names,
    is_signing_page,
    notes_of,
    page_number,
    repeats,
    runs_on,
    sheet_letter,
)

SURE, LIKELY, FAIR = 0.97, 0.9, 0.75
_HALF, _FEW_FIELDS = 0.5, 1  # of what a kind needs; nothing but a number of the case is read from such a form
DOUBTFUL = 0.45  # below what a claim against an applicant may rest on: a person looks
_CONTENTS, _HEAD_ROWS, _LEAST_ENTRIES = re.compile("目[录次]"), 3, 3
_ANNOUNCES = re.compile(r"附件|附图|^附：?\d?[。、]?[一-鿿]{0,4}图")  # a page that speaks of its annex
_LEADERS = re.compile(r"[。.…·—\- ]*\d*$")  # behind an entry, up to its page
# A cover that says so holds words, whatever its signature page looks like.
_WORDS_OF_DESIGN = re.compile(r"设计(?:总)?说明|技术设计")


@dataclass(frozen=True, slots=True)
class Joint:
    """The place between two pages: whether one paper goes on there, and how sure that is (0 to 1).

    `names`: the paper is of the kind that this page says, for its first page does not tell.
    """

    joins: bool
    confidence: float
    names: bool = False


@dataclass(frozen=True)
class Meeting:
    """A page and the paper that lies before it (`kind`, `pages`)."""

    kind: str
    pages: Sequence[PageLayout]
    page: PageLayout
    verdict: Verdict

    @cached_property
    def known(self) -> Kind:
        return catalogue()[self.kind]

    @cached_property
    def many_pages(self) -> bool:
        return bool(self.known.recognise.get("many_pages", False))

    @cached_property
    def last(self) -> PageLayout:
        return self.pages[-1]

    @cached_property
    def number(self) -> PageNumber | None:
        return page_number(self.page)

    @cached_property
    def number_before(self) -> PageNumber | None:
        return page_number(self.last)

    @cached_property
    def same_kind(self) -> bool:
        return self.verdict.kind == self.kind

    @cached_property
    def numbers_before(self) -> Mapping[str, str]:
        return numbers_of(self.kind, self.pages)

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        return numbers_of(self.verdict.kind, [self.page])


def joint(meeting: Meeting) -> Joint:
    """What the first rule says that has something to say."""
    return next(_rulings(meeting))


def joint_across(meeting: Meeting) -> Joint:
    """The same where empty pages lie between: they part papers, unless the page says that it goes on."""
    number, before = meeting.number, meeting.number_before
    if number and before and number.total and number.follows(before) and not _names_itself(meeting):
        return Joint(True, FAIR)
    if meeting.many_pages and not meeting.verdict.title and counts_on(meeting.last, meeting.page):
        return Joint(True, FAIR)
    return Joint(False, SURE)


def takes_up(meeting: Meeting) -> bool:
    """Whether a page goes on with a paper that does not lie right before it: by its number, its clauses, or as the
    annex that the paper speaks of."""
    if meeting.verdict.title or not meeting.many_pages or meeting.verdict.kind not in ("other", meeting.kind):
        return False
    if meeting.number and meeting.number_before:
        return meeting.number.follows(meeting.number_before)
    announced = is_annex(meeting.page) and any(
        _ANNOUNCES.search(row.key) for page in meeting.pages for row in page.rows
    )
    return announced or counts_on(meeting.last, meeting.page)


def _rulings(at: Meeting) -> Iterator[Joint]:
    if _begins_contents(at) and not _names_itself(at):
        yield Joint(True, LIKELY)  # where pages are counted anew as a rule
    yield from _by_page_numbers(at)
    if is_annex(at.page) and at.verdict.kind in ("other", at.kind):
        yield Joint(True, LIKELY)
    if is_annex_of(at.page, (at.known.name, *at.known.recognise.get("titles", ()))):
        yield Joint(True, LIKELY)
    goes_on = closes(at.page) or goes_with_first(at.page) or ends_letter(at.last, at.page)
    if goes_on and at.verdict.kind in ("other", at.kind) and not at.verdict.title:
        yield Joint(True, LIKELY)
    if _covered(at):
        yield Joint(True, LIKELY, names=True)
    if _behind_cover(at):
        yield Joint(True, LIKELY, names=not _is_of_design(at))
    if at.kind == "other" and "consent" in catalogue()[at.verdict.kind].fields and is_answer(at.last, at.page):
        yield Joint(True, FAIR, names=True)
    if at.known.recognise.get("chapters", False):
        goes_on = in_report(at.pages, at.kind, at.page, at.verdict)
        yield Joint(goes_on and not (at.number and at.number.number == 1 and at.number_before), LIKELY)
    if at.same_kind and at.kind != "other":
        yield from _of_one_kind(at)
    if not at.verdict.title or has_notes_head(at.page):
        yield from _without_title(at)
    yield Joint(False, LIKELY if at.verdict.title or at.verdict.kind != "other" else FAIR)


def _by_page_numbers(at: Meeting) -> Iterator[Joint]:
    if at.number is None:
        return
    before, number = at.number_before, at.number
    if number.number > 1 and not _names_itself(at):
        if before is not None and number.follows(before):
            yield Joint(True, SURE if number.total else LIKELY)
        if before is None and at.verdict.kind in ("other", at.kind):
            yield Joint(True, LIKELY if number.number == 2 else FAIR)
    if number.number == 1 and before is not None:
        yield Joint(False, SURE)


def _names_itself(at: Meeting) -> bool:
    """True for a page that bears the title of another kind of paper."""
    return at.verdict.title and not at.same_kind


def _behind_cover(at: Meeting) -> bool:
    """True for the page on which the text begins behind a cover; the title may stand there once more."""
    if not is_cover(at.pages[0]) or not all(map(is_sheet_of_names, at.pages[1:])):
        return False
    if at.kind == "other":
        score = at.verdict.scores.get(at.verdict.kind)
        return score is not None and not at.verdict.title and repeats(at.pages, at.page) > 1
    if at.known.recognise.get("sides") and at.same_kind and not at.verdict.title:
        return True  # a booklet, whose inner pages do not bear its title
    said = repeats(at.pages, at.page)
    inner = at.same_kind and is_cover(at.page) and said > 0
    return at.many_pages and not _names_itself(at) and (begins_text(at.page) or said > 1 or inner)


def _begins_contents(at: Meeting) -> bool:
    """True for the page that begins with the first entry of the table of contents before it."""
    rows = [row.key for row in at.last.rows]
    heads = [index for index, key in enumerate(rows[:_HEAD_ROWS]) if _CONTENTS.fullmatch(key)]
    if not heads or len(rows) <= heads[0] + _LEAST_ENTRIES:
        return False
    first = _LEADERS.sub("", rows[heads[0] + 1])
    return len(first) >= _LEAST_ENTRIES and any(row.key.startswith(first) for row in at.page.rows[:_HEAD_ROWS])


def _covered(at: Meeting) -> bool:
    """True for the first page behind a cover that is like those of another kind: drawings behind 施工图设计."""
    may_cover = len(at.pages) == 1 and not at.verdict.title and covers(at.verdict.kind, at.kind)
    return may_cover and not _is_of_design(at) and is_cover(at.last)


def _is_of_design(at: Meeting) -> bool:
    return any(_WORDS_OF_DESIGN.search(row.key) for row in at.last.rows)


def covers(kind: str, other: str) -> bool:
    """Whether papers of a kind may have covers that look like those of another one."""
    return other in catalogue()[kind].recognise.get("covers", ()) if kind in catalogue() else False


def _has_labels_of_before(at: Meeting) -> bool:
    """True for a further page of a form of many matters, which looks like the form of one of them."""
    score = at.verdict.scores.get(at.kind)
    return len(at.known.fields) <= _FEW_FIELDS and score is not None and score.score >= _HALF * score.need


def _of_one_kind(at: Meeting) -> Iterator[Joint]:
    """Two pages of a known kind: of one paper when they bear its number, of two when they bear two."""
    same = same_number(at.numbers_before, at.numbers)
    if same is not False and 0 < sheet_letter(at.last) == sheet_letter(at.page) - 1:
        yield Joint(True, LIKELY)  # sheet B of a form, which bears the form's title too
    if same:
        twice = is_same_sheet(at.last, at.page) and parts(at.last) == parts(at.page)
        yield Joint(not twice, FAIR if twice or at.verdict.title else LIKELY)
    if same is False and (at.verdict.title or not at.many_pages):
        yield Joint(False, DOUBTFUL if nearly_same(at.numbers_before, at.numbers) else SURE)
    if at.many_pages and counts_on(at.last, at.page):
        yield Joint(True, LIKELY)  # its title is a running one
    first = at.number is not None and at.number.number == 1
    # What heads a paper's first page is its title; a further page that is headed so as well has a running head.
    if at.many_pages and not first and len(at.pages) > 1 and has_running_head(at.last, at.page):
        yield Joint(True, FAIR)
    if at.verdict.title or not at.many_pages:
        return
    if first:
        yield Joint(False, LIKELY)
    if counts_on(at.last, at.page) or is_signing_page(at.page):
        yield Joint(True, LIKELY)
    if (differ(at.numbers_before, at.numbers) and not clauses(at.page)) or has_headline(at.page):
        yield Joint(False, FAIR)
    yield Joint(True, FAIR)


def _without_title(at: Meeting) -> Iterator[Joint]:
    """A page that does not say what it is."""
    if at.many_pages and (counts_on(at.last, at.page) or is_signing_page(at.page)):
        yield Joint(at.number is None or at.number.number > 1, LIKELY)
    notes = notes_of(at.page, at.pages, at.known.name)
    of_another = at.verdict.kind not in ("other", at.kind)
    if not of_another and (notes == "named" or (notes == "any" and not at.known.recognise.get("card"))):
        yield Joint(True, FAIR)
    if at.verdict.kind != "other":
        if at.many_pages and _has_labels_of_before(at):
            yield Joint(True, FAIR)
        return
    own = own_value(at.numbers_before)
    if own is not None and says(at.page, own) and not has_headline(at.page):
        yield Joint(True, FAIR)
    if at.kind == "other":
        if labelled_numbers(at.last) & labelled_numbers(at.page):
            yield Joint(True, FAIR)
        if counts_on(at.last, at.page) and not has_headline(at.page):
            yield Joint(True, FAIR)
    if runs_on(at.last, at.page):
        yield Joint(True, FAIR)
    if at.many_pages and not has_headline(at.page):
        yield Joint(False, DOUBTFUL)
