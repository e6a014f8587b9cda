"""Pages to papers: which pages of a file belong together, judged by what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ocr.classify import CONTESTED, Verdict
from ocr.joints import DOUBTFUL, FAIR, LIKELY, SURE, Joint, Meeting, covers, joint, joint_across, takes_up
from ocr.kinds import catalogue
from ocr.layout import PageLayout
from ocr.own_numbers import differ, nearly_same, numbers_of
from ocr.page_marks import is_annex_of, is_cover, page_number, sides_of
from ocr.tagger import table_of

# A side that a paper of this kind has several of.
_REPEATED_SIDES = {"vehicle_reg_cert": "entries"}
_COUNTED_DOWN = 2  # page numbers, at least, of a stack that lies the other way round
_HALF = 0.5  # of what a page of a kind needs


@dataclass
class Group:
    """Pages taken to be one paper. `boundary`: how sure it is that just these pages belong together (0 to 1)."""

    kind: str
    confidence: float
    pages: list[PageLayout] = field(default_factory=list)
    sides: set[str] = field(default_factory=set)
    boundary: float = SURE

    def doubt(self, confidence: float) -> None:
        """Nothing is surer than its least sure part."""
        self.boundary = min(self.boundary, confidence)


def group_pages(pages: Sequence[tuple[PageLayout, Verdict]]) -> list[Group]:
    """Papers in the order of their first page, each with how sure its bounds are; its pages as they are to be read."""
    if _is_last_first([page for page, _ in pages]):
        return sorted(_grouped(pages[::-1]), key=lambda group: min(page.page for page in group.pages))
    return _grouped(pages)


def _is_last_first(pages: Sequence[PageLayout]) -> bool:
    """Whether a scanner that takes sheets from the top delivered a stack from its end: page numbers count down.

    Papers of two pages each count down once more or once less than up.
    """
    numbers = [(page_number(page), page_number(following)) for page, following in pairwise(pages)]
    both = [(one, other) for one, other in numbers if one is not None and other is not None]
    down, up = (sum(a.follows(b) for a, b in pairs) for pairs in (both, [pair[::-1] for pair in both]))
    return down >= _COUNTED_DOWN and down > up


def _grouped(pages: Sequence[tuple[PageLayout, Verdict]]) -> list[Group]:
    groups: list[Group] = []
    latest: Group | None = None  # the paper that got the page before
    for index, (page, verdict) in enumerate(pages):
        # A further page of the paper before need not have the words of a paper of its own.
        for said in (verdict.by_rules, verdict):
            if said is not None:
                home, found = _home(groups, latest, page, said, pages[index + 1 :])
                if home is not None and _begins_another(said, verdict, home, found):
                    home = None
                elif home is not None:
                    verdict = said
                    break
        if home is None:
            begun = Group(verdict.kind, verdict.confidence, [page], set(sides_of(verdict.kind, page)), found.confidence)
            if groups and found.confidence <= DOUBTFUL:
                groups[-1].doubt(found.confidence)
            groups.append(latest := begun)
            continue
        latest = home
        home.pages.append(page)
        home.doubt(found.confidence)
        if found.names and (
            home.kind == "other" or _looking_like(verdict.kind, home) or covers(verdict.kind, home.kind)
        ):
            home.kind, home.confidence = verdict.kind, verdict.confidence
            home.sides = {side for each in home.pages for side in sides_of(home.kind, each)}
        home.sides |= sides_of(home.kind, page)
    for group in groups:
        if _lacks_pages(group):
            group.doubt(DOUBTFUL)
    return groups


def _begins_another(said: Verdict, verdict: Verdict, home: Group, found: Joint) -> bool:
    """Whether a page in which the rules see no paper of its own is by its words surely one of another kind than `home`.

    Chapters of a report have words of their own, but not those of leases, letters and forms; and what counts a paper's
    pages or clauses on is stronger than words.
    """
    if said is verdict or said.kind != "other" or verdict.confidence <= CONTESTED or verdict.kind == home.kind:
        return False
    if _has_chapters(home.kind):
        return table_of(verdict.kind) is not None and not _has_chapters(verdict.kind) and found.confidence < SURE
    return found.confidence < LIKELY


def _has_chapters(kind: str) -> bool:
    return kind in catalogue() and bool(catalogue()[kind].recognise.get("chapters", False))


def _home(
    groups: Sequence[Group],
    latest: Group | None,
    page: PageLayout,
    verdict: Verdict,
    following: Sequence[tuple[PageLayout, Verdict]],
) -> tuple[Group | None, Joint]:
    """The paper that this page continues, or None when it begins one."""
    alone = Joint(False, SURE)
    if verdict.kind == "blank" or latest is None:
        return None, alone
    # A paper that goes on behind an empty page began before it.
    last = latest if groups[-1].kind == "blank" else groups[-1]
    if twin := _side_of_a_twin(groups, page, verdict, following):
        return twin
    if last.kind in catalogue() and is_annex_of(page, catalogue()[last.kind].recognise.get("titles", ())):
        return last, Joint(True, LIKELY)  # though it has a table as the paper itself has
    if sides := sides_of(verdict.kind, page):
        return _other_side(groups, page, verdict.kind, sides, following)
    before = next((group for group in reversed(groups) if group.kind != "blank"), None)
    between = before if last.kind == "blank" and before is not None else last
    if interrupted := _interrupted(groups, between, page, verdict):
        return interrupted, Joint(True, FAIR)
    if last.kind == "blank":
        found = joint_across(Meeting(before.kind, before.pages, page, verdict)) if before else alone
        return (before if found.joins else None), found
    begun = last.sides or (len(last.pages) == 1 and is_cover(last.pages[0]))  # of a booklet
    if begun and _may_be_of(last.kind, verdict) and (missing := sides_of(last.kind, page) - last.sides):
        last.sides |= missing
        return last, Joint(True, SURE if verdict.kind == "other" else LIKELY)
    found = joint(Meeting(last.kind, last.pages, page, verdict))
    return (last if found.joins else None), found


def _interrupted(groups: Sequence[Group], last: Group, page: PageLayout, verdict: Verdict) -> Group | None:
    """The paper that this page goes on with, where a card or a sheet lies between that has but one page."""
    if last.kind in ("blank", "other") or catalogue()[last.kind].recognise.get("many_pages", False):
        return None
    earlier = [group for group in groups if group is not last and group.kind not in ("blank", "other")]
    return next((one for one in reversed(earlier) if takes_up(Meeting(one.kind, one.pages, page, verdict))), None)


def _may_be_of(kind: str, verdict: Verdict) -> bool:
    """Whether a page that bears no title, and looks like something else or nothing, fits a kind by half at least."""
    score = verdict.scores.get(kind)
    half = score is not None and score.score >= _HALF * score.need
    return verdict.kind == "other" or (half and not verdict.title)


def _side_of_a_twin(
    groups: Sequence[Group],
    page: PageLayout,
    verdict: Verdict,
    following: Sequence[tuple[PageLayout, Verdict]],
) -> tuple[Group, Joint] | None:
    """The card before, where this page shows its other side, and one of the two looks like a side of another kind.

    The front of a temporary card is that of an identity card; only its back says what it is.
    """
    before = next((group for group in reversed(groups) if group.kind != "blank"), None)
    if before is None:
        return None
    sides = sides_of(verdict.kind, page)
    behind = _looking_like(verdict.kind, before)
    if behind and sides and not sides & behind:
        return before, Joint(True, LIKELY, names=True)
    front = Group(verdict.kind, verdict.confidence, [page], set(sides))
    missing = _looking_like(before.kind, front)
    if missing and not missing & before.sides and not _begins_pair(verdict.kind, sides, following):
        return before, Joint(True, LIKELY)
    return None


def _looking_like(kind: str, card: Group) -> set[str]:
    """The sides of a kind that look just like all that a card of another kind shows."""
    alike: dict[str, list[str]] = catalogue()[kind].recognise.get("looks_like", {})
    return {side for side, (other, shown) in alike.items() if card.kind == other and card.sides == {shown}}


def _other_side(
    groups: Sequence[Group],
    page: PageLayout,
    kind: str,
    sides: frozenset[str],
    following: Sequence[tuple[PageLayout, Verdict]],
) -> tuple[Group | None, Joint]:
    """The card that lacks the side which a page shows. The two sides may lie pages apart."""
    last = groups[-1]
    if _REPEATED_SIDES.get(kind) in sides and last.kind == kind and len(sides) == 1:
        return last, Joint(True, SURE)
    numbers = numbers_of(kind, [page])
    waiting = []
    for group in groups:
        if group.kind == kind and not group.sides & sides:
            theirs = numbers_of(kind, group.pages)
            if not differ(theirs, numbers) or nearly_same(theirs, numbers):
                waiting.append((group, bool(theirs.keys() & numbers.keys()) and not differ(theirs, numbers)))
    if not waiting:
        return None, Joint(False, SURE)
    proved = [group for group, agrees in waiting if agrees]
    if proved:
        return proved[-1], Joint(True, SURE)
    cards = [group for group, _ in waiting]
    if cards[-1].sides and _begins_pair(kind, sides, following):
        return None, Joint(False, DOUBTFUL)
    if len(cards) == 1:
        return cards[0], Joint(True, SURE)
    # First all portraits, then as many emblems: they come in the same order. Else a side goes to the card before it.
    more = 1 + len(_run_of(kind, sides, following))
    return (cards[-more] if 1 < more <= len(cards) else cards[-1]), Joint(True, DOUBTFUL)


def _begins_pair(kind: str, sides: frozenset[str], following: Sequence[tuple[PageLayout, Verdict]]) -> bool:
    """True for a first side whose second one follows, and would have no partner if this one went to the card before.

    Of a row of single sides each complete pair counts: 2 1 2 1 are two cards, but of 2 1 2 the last two are one.
    """
    order = list(catalogue()[kind].recognise["sides"])
    if order[0] not in sides:
        return False
    shown, length = sides, 1
    for page, verdict in following:
        next_sides = sides_of(kind, page)
        if verdict.kind != kind or not next_sides or next_sides & shown:
            break
        shown, length = next_sides, length + 1
    return length % 2 == 0


def _run_of(
    kind: str, sides: frozenset[str], following: Sequence[tuple[PageLayout, Verdict]]
) -> list[tuple[PageLayout, Verdict]]:
    """The pages that come next and show the same side of a kind."""
    run = []
    for page, verdict in following:
        if verdict.kind != kind or sides_of(kind, page) != sides:
            break
        run.append((page, verdict))
    return run


def _lacks_pages(group: Group) -> bool:
    """True where printed page numbers say that there are pages before, between or behind these."""
    numbers = [number for page in group.pages if (number := page_number(page)) is not None and number.total]
    if not numbers or len(numbers) < len(group.pages):
        return False
    seen = {number.number for number in numbers}
    return len(numbers) == len(group.pages) and seen != set(range(1, (numbers[0].total or 0) + 1))
