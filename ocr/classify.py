"""What a page is: titles that stand alone, printed labels, and words that speak against a kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from statistics import median
from typing import Any

from ocr import kind_words
from ocr.kind_words import Told, told
from ocr.kinds import Kind, catalogue
from ocr.labels import Lexicon
from ocr.layout import CELL_GAP, PageLayout, Row, match_key
from ocr.memory import keep_for_good
from ocr.printed_words import printed_words
from ocr.tagger import table_of

_TITLE, _TITLE_IN_LINE, _MENTION, _ANCHOR, _PATTERN = 3.0, 2.0, 0.6, 0.6, 2.0
_AGAINST_TITLE, _AGAINST = -3.0, -1.2
_ANCHORS_COUNTED = 7
_DEFAULT_NEED = 3.0
# What a scanner's program or a printer puts on a page that is empty otherwise.
NO_TEXT = re.compile(
    r"[-_ ·]*第?\d{0,3}页?(?:[，/ ]?(?:共|/)\d{1,3}页?)?[-_ ·]*|."
    r"|.{0,8}(?:扫描全能王|CAMSCANNER|扫描王|全能扫描|扫描宝).{0,8}"
    r"|(?:公文|专用)?(?:信[笺纸]|便[笺签]|稿纸|备忘录)|[本此]页(?:以下)?(?:无正文|空白)|（.{0,4}(?:无正文|空白).{0,4}）|以下空白"
)
_SHADOW_ROWS, _LEGIBLE, _GUESSED = 6, 0.75, 0.5
# What the words alone say goes to a person. They speak where the rules are silent, and more surely against a kind that
# the rules found or against words that papers of theirs do not have (docs/measurements.md).
_BY_WORDS, _WORDS_SURE, _SURE_OF_FORM, _CERTAIN = 0.45, 0.9, 0.97, 0.99
# How sure words must be against a kind that the rules tell without a title and by few more words than it takes.
_AGAINST_BARE, _BARELY = 0.8, 1.3
# Where they are not heard but tell another kind than the rules, the rules are wrong more often than right, and one in
# twenty kinds that they tell below `_WORDS_SURE` is wrong: no value of such a paper is sure (docs/measurements.md).
CONTESTED, _CONTESTS = 0.4, 0.5
# Where the rules find half of a kind, words that are sure of it tell it against one that the paper names itself.
_HALF_OF_NEED = 0.5
# Where they find nearly all of one kind and enough of no other, words need not be surer of it than this.
_NEARLY, _AS_LIKELY_AS_NOT = 0.8, 0.5
_SURE_BY_RULES = 2.0  # times what a kind needs
_NAMED_LEAD = 1.5  # a paper that names itself is what it says, though another kind's words fit a little better
_RUN_GAP = 2.5
_SHORT_TITLE = 2  # characters
_HEADS = 3
_PIECE_OF_TITLE = 3  # characters
_SPECKED_TITLE = 7  # characters of one behind which dirt may be read as a mark
_ASKS = re.compile("恳请|[请望盼](?:贵|予|批|领导|给予)|为盼|特此申请|申请(?:人|单位)[（：签]|予以(?:批准|审批|办理)")
_COPY = re.compile(r"（?(?:复印件|原件|原件及复印件|扫描件)）?(?:[1-9一二三两]份)?$")  # of a paper handed in
_NOTE, _ROWS_OF_NAMES = re.compile("（[^（）]*）"), 3
_ROWS_OF_TITLES, _LARGE = 6, 1.2
_ROWS_OF_LETTERHEAD, _MOST_OF_TITLE, _STEP_OF_TITLE = 8, 3, 2.6
_BARE, _BOOKLET = 6, 1.0  # rows of a cover at most, and what its title alone adds
_HEADING = 5  # characters of 说明：, 意见：, which head a part of a page further down
_ENCLOSED = re.compile(r"(?:情况|现场|补充|相关)?(?:说明|证明|申请|承诺书?|方案)(?:材料)?")
_AROUND = "《》。，：\"'-_ "
_NUMBERED = re.compile(
    r"[一二三四五六七八九十]{1,3}[、，。：]|（[一二三四五六七八九十\d]{1,3}）|第[一二三四五六七八九十\d]{1,3}[章节条]"
    r"|\d{1,2}[、，。）](?!\d)|\d{1,2}(?:。\d{1,2}){1,3}(?![\d年月])"
)


@dataclass(frozen=True, slots=True)
class KindScore:
    """How well a page fits a kind. `title`: the paper names itself on this page; `alone`: by a whole line of it.
    `against`: words are there that papers of the kind do not have; `named_else`: as the title of another paper.
    """

    kind: str
    score: float
    title: bool
    need: float
    alone: bool = False
    against: bool = False
    named_else: bool = False

    @property
    def enough(self) -> bool:
        return self.score >= self.need

    @property
    def sure(self) -> bool:
        return self.score >= _SURE_BY_RULES * self.need


@dataclass(frozen=True, slots=True)
class Verdict:
    """The kind of a page, `other` or `blank`, with a confidence and the fit of every kind that was near.

    `by_rules`: what the rules say, where the words told another kind.
    """

    kind: str
    confidence: float
    title: bool
    scores: Mapping[str, KindScore]
    by_rules: Verdict | None = None


def classify(page: PageLayout) -> Verdict:
    """The best fitting kind of a page, by the rules and by its words where they leave it open."""
    verdict = _by_rules(page)
    own = verdict.scores.get(verdict.kind)
    words = None if verdict.kind == "blank" else told(page)
    if words is None or words.kind == verdict.kind:
        return verdict
    if _are_heard(words, own, verdict.scores, page):
        confidence = _BY_WORDS if words.probability >= _WORDS_SURE else CONTESTED
        return Verdict(words.kind, confidence, False, verdict.scores, verdict)
    if words.kind == "other" and words.probability >= _WORDS_SURE and own is not None and not (own.title or own.sure):
        return Verdict("other", CONTESTED, False, verdict.scores, verdict)
    contested = words.probability >= _CONTESTS and not (own is not None and own.sure)
    return replace(verdict, confidence=min(verdict.confidence, CONTESTED)) if contested else verdict


def _are_heard(words: Told, own: KindScore | None, scores: Mapping[str, KindScore], page: PageLayout) -> bool:
    """Whether words tell a page's kind against what the rules say, of which `own` is the fit."""
    score = scores.get(words.kind)
    if score is None:
        return False
    recognise = catalogue()[words.kind].recognise
    named = own is None and score.alone  # by a whole line: what other papers' names are in is no title
    if score.named_else and not (named and words.probability >= _SURE_OF_FORM):
        # A permit, the refusal of one and the application for it have the same words: there the rules know better,
        # but for an application with the answer written below it.
        answered = "consent" in catalogue()[words.kind].fields and _says_so(recognise, page)
        return own is None and answered and words.probability >= _CERTAIN
    sure = words.probability >= _WORDS_SURE
    half = sure and score.score >= _HALF_OF_NEED * score.need and not score.against
    alone = recognise.get("by_words")
    if alone is None:
        known_form = half and words.probability >= _SURE_OF_FORM
        return known_form and (own is None or not own.alone or score.alone)
    if not _says_so(recognise, page):
        # Words that leave no doubt count beside half of a rule, but on a paper that asks for what such papers grant, or
        # where papers of the kind differ from others by nothing else: bills of the treasury for other fees.
        plain = not recognise.get("by_words_never_else") and own is None and half and words.probability >= _SURE_OF_FORM
        return plain and not _ASKS.search(_text_of(page))
    if own is None and (named or (score.score >= _NEARLY * score.need and not score.against)):
        return words.probability >= _AS_LIKELY_AS_NOT
    if own is not None and own.title and own.sure:
        return half and not own.alone
    barely = own is None or (
        not own.title
        and own.score < _BARELY * own.need
        and words.probability >= _AGAINST_BARE
        and table_of(own.kind) == "bays"  # what drawings and plans look like says more than their few words
    )
    return sure or (barely and not score.against and words.probability >= alone)


def _says_so(recognise: Mapping[str, Any], page: PageLayout) -> bool:
    """Whether a page says what papers of a kind must say before words alone may tell it (`by_words_if`)."""
    patterns = recognise.get("by_words_if", ())
    return not patterns or any(re.search(pattern, _text_of(page)) for pattern in patterns)


def _by_rules(page: PageLayout) -> Verdict:
    if not any(len(row.text) > 1 for row in page.rows):
        return Verdict("blank", 0.99, False, {})
    if all(NO_TEXT.fullmatch(row.key) for row in page.rows):
        return Verdict("blank", 0.95, False, {})
    if len(page.rows) <= _SHADOW_ROWS and not any(_is_read(row) for row in page.rows):
        return Verdict("blank", 0.7, False, {})  # what is printed on the other side shines through
    words = _words_of(page)
    scores = {kind.id: _score(words, kind) for kind in catalogue().values() if kind.recognise}
    fitting = sorted((s for s in scores.values() if s.enough), key=lambda s: -s.score)
    if not fitting:
        nearest = max((s.score / s.need for s in scores.values()), default=0.0)
        return Verdict("other", round(max(0.5, 0.95 - 0.4 * max(0.0, nearest)), 2), False, scores)
    lead = max(s.score - s.need for s in fitting)
    near = [
        s
        for s in fitting
        if s.title and (s.score > fitting[0].score - _NAMED_LEAD or (s.alone and s.score - s.need >= lead))
    ]
    best = max(near, key=lambda s: s.alone, default=fitting[0])
    rival = max((s.score for s in scores.values() if s.kind != best.kind), default=0.0)
    confidence = 0.6 + 0.08 * (best.score - best.need) + 0.06 * (best.score - rival)
    return Verdict(best.kind, round(min(0.99, max(0.5, confidence)), 2), best.title, scores)


def _is_read(row: Row) -> bool:
    """Whether a row holds words that were read, not shapes that hardly look like characters."""
    return any(len(glyph.line.text) > 1 and (glyph.line.confidence or 1.0) >= _LEGIBLE for glyph in row.glyphs)


def _is_worth_a_word(row: Row) -> bool:
    """Whether a row is more than what an emblem or a pattern was taken for."""
    return any((glyph.line.confidence or 1.0) >= _GUESSED for glyph in row.glyphs)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of a row without a wide gap. `bare`: without marks around them. `named`: they name a paper that is wanted
    or handed in. `heads`: they may be a title that is known by a pattern only."""

    key: str
    bare: str
    named: bool
    heads: bool


@dataclass(frozen=True, slots=True)
class _PageWords:
    """What every kind is looked for in, worked out once for a page.

    `first`: the first rows without marks around them; `joined`: titles of several rows; `text`: all rows that are
    words; `runs_text`: the runs, each on a line; `by_length`: the runs by the length of what they are without marks;
    `patterned`: the runs that may be a title and are one by a pattern of some kind; `bare`: few words and no sentence.
    """

    rows: tuple[Row, ...]
    runs: tuple[_Run, ...]
    first: tuple[str, ...]
    joined: tuple[_Run, ...]
    text: str
    runs_text: str
    by_length: Mapping[int, Sequence[_Run]]
    patterned: tuple[str, ...]
    bare: bool

    def that_may_hold(self, title: str) -> Sequence[_Run]:
        """The runs that may be a title, or hold it."""
        return self.runs if title in self.runs_text else self.by_length.get(len(title), ())


def _text_of(page: PageLayout) -> str:
    return "".join(row.key for row in page.rows if _is_worth_a_word(row))


def _words_of(page: PageLayout) -> _PageWords:
    runs = tuple(run for index, row in enumerate(page.rows) for run in _runs_of(index, row))
    by_length: dict[int, list[_Run]] = {}
    for run in runs:
        by_length.setdefault(len(run.bare), []).append(run)
    return _PageWords(
        page.rows,
        runs,
        tuple(_stripped(row.key) for row in page.rows[:_ROWS_OF_TITLES]),
        tuple(_Run(one, _stripped(one), False, True) for one in _titles_of_rows(page)),
        # A word against the kind inside the kind's own title is none (电子发票 in 电子发票（机动车销售统一发票）).
        _text_of(page),
        "\n".join(run.key for run in runs),
        by_length,
        tuple({run.bare: None for run in runs if run.heads and _any_title_pattern().fullmatch(run.bare)}),
        _is_bare(page),
    )


def _runs_of(index: int, row: Row) -> Iterator[_Run]:
    listed = _is_listed(row)
    columns = len(row.runs(gap=CELL_GAP)) >= _HEADS  # of a table: 数值 | 单位 | 说明
    runs = row.runs(gap=_RUN_GAP)
    for start, end in runs:
        run = row.key[start:end]
        heading = index >= _ROWS_OF_TITLES and run.endswith("：") and len(run) <= _HEADING
        # （营业执照） below the label of a cell says which number is wanted, or which paper is to be handed in.
        note = index >= _ROWS_OF_NAMES and _NOTE.fullmatch(run) is not None
        # 情况说明 | 位置图 further down are what is handed in with the paper.
        enclosed = index >= _ROWS_OF_LETTERHEAD and len(runs) > 1 and _ENCLOSED.fullmatch(run) is not None
        named = listed or note or enclosed or _COPY.search(run) is not None
        # 意见 alone further down is the label of a cell.
        label = len(run) <= _SHORT_TITLE and (columns or index >= _ROWS_OF_TITLES)
        ends = run.endswith(("。", "；", "，")) and len(run) > _SPECKED_TITLE  # 个工作日内出具同意安装的证明。
        yield _Run(run, _stripped(run), named, not (heading or named or label or ends or _NUMBERED.match(run)))


def score_of(page: PageLayout, kind: Kind) -> KindScore:
    """How well a page fits one kind."""
    return _score(_words_of(page), kind)


def _score(page: _PageWords, kind: Kind) -> KindScore:
    recognise = _compiled(kind.id)
    title = title_in_line = mention = against_title = against = named_else = False
    for word in recognise.titles:
        for run in page.that_may_hold(word):
            fit = _title_fit(word, run)
            fit = "mention" if fit and run.named else fit
            title, title_in_line = title or fit == "alone", title_in_line or fit == "in_line"
            mention = mention or fit == "mention"
    title = title or any(pattern.fullmatch(bare) for pattern in recognise.title_patterns for bare in page.patterned)
    for word in recognise.against:
        against = against or word in page.runs_text
    for word in (*recognise.against, *recognise.against_titles):
        if word in page.runs_text:
            against_title = against_title or any(_is_title_of(word, run.key) for run in page.runs)
            named_else = named_else or any(row.endswith(word) for row in page.first[:_ROWS_OF_NAMES])
    if not title and not title_in_line:
        against_title = against_title or any(_names_itself(page, pattern) for pattern in recognise.other_titles)
    for joined in page.joined:
        title = title or any(_title_fit(word, joined) == "alone" for word in recognise.titles)
        title = title or any(pattern.fullmatch(joined.bare) for pattern in recognise.title_patterns)
    fitting = sum(pattern.search(page.text) is not None for pattern in recognise.patterns)
    if fitting and not title and not any(pattern.search(page.text) for pattern in recognise.open_unless):
        title = any(_names_itself(page, pattern) for pattern in recognise.open_titles)
    anchors = {hit.label.key for hits in recognise.lexicon.find_whole(page.rows) for hit in hits}
    score = _TITLE if title else _TITLE_IN_LINE if title_in_line else _MENTION if mention else 0.0
    score += _ANCHOR * min(_ANCHORS_COUNTED, len(anchors))
    score += _PATTERN * min(2, fitting)
    if any(pattern.search(page.text) for pattern in recognise.despite):
        against = against_title = named_else = False
    score += _AGAINST_TITLE if against_title else _AGAINST if against else 0.0
    if title and recognise.booklet and page.bare:
        score += _BOOKLET  # the cover of a certificate has nothing but its title
    return KindScore(
        kind.id,
        score,
        title or title_in_line,
        recognise.need,
        title,
        against or against_title,
        against_title or named_else,
    )


def _is_bare(page: PageLayout) -> bool:
    """Whether a page has a few words and no sentence, as the cover of a certificate."""
    rows = [row.key for row in page.rows if _is_worth_a_word(row)]
    return len(rows) <= _BARE and not any("，" in row or row.endswith("。") or re.search("：.", row) for row in rows)


def _is_listed(row: Row) -> bool:
    """Whether a row is one of a numbered list, as of the papers handed in: 2 | 施工方案 | 1份."""
    runs = row.runs(gap=CELL_GAP)
    return len(runs) > 1 and re.fullmatch(r"\d{1,2}", row.key[slice(*runs[0])]) is not None


def _names_itself(page: _PageWords, pattern: re.Pattern[str]) -> bool:
    """Whether one of the first rows is a title that many papers have (证明, 情况说明)."""
    return any(pattern.fullmatch(row) for row in page.first)


def _titles_of_rows(page: PageLayout) -> list[str]:
    """Titles that no run of a row is."""
    return [*_titles_of_two_rows(page), *_titles_set_apart(page), *_titles_set_wide(page)]


def _titles_set_wide(page: PageLayout) -> list[str]:
    """Rows near the top whose characters stand so far apart that they make several runs."""
    wide = []
    for row in page.rows[:_ROWS_OF_TITLES]:
        runs = row.runs(gap=CELL_GAP)
        if len(runs) > _HEADS and all(end - start <= _PIECE_OF_TITLE for start, end in runs):
            wide.append(row.key)
    return wide


def _titles_of_two_rows(page: PageLayout) -> list[str]:
    """What two large rows near the top, one centred below the other, say together: 人防工程停车位 / 使用权证."""
    rows = page.rows[:_ROWS_OF_TITLES]
    if len(page.rows) < 2:
        return []
    usual = median(row.height for row in page.rows)
    joined = []
    for row, below in pairwise(rows):
        centres = [(one.glyphs[0].x0 + one.glyphs[-1].x1) / 2 for one in (row, below)]
        large = min(row.height, below.height) > _LARGE * usual and max(row.height, below.height) < 1.6 * min(
            row.height, below.height
        )
        near = below.y - row.y < 3 * row.height and abs(centres[0] - centres[1]) < 1.5 * row.height
        if large and near and all(len(one.runs(gap=_RUN_GAP)) == 1 for one in (row, below)):
            joined.append(row.key + below.key)
    return joined


def _titles_set_apart(page: PageLayout) -> list[str]:
    """What two or three rows near the top say together that stand in the middle of the text with as much free space
    on either side, as the title of a letter does that is hardly larger than its text: 关于…场地 / 建设…的复函."""
    rows = page.rows[:_ROWS_OF_LETTERHEAD]
    left, right = min(row.glyphs[0].x0 for row in page.rows), max(row.glyphs[-1].x1 for row in page.rows)
    cover = _is_bare(page)  # it has no text that its title might stand in the middle of
    free = -1.0 if cover else 1.0

    def apart(row: Row) -> bool:
        before, behind = row.glyphs[0].x0 - left, right - row.glyphs[-1].x1
        centred = min(before, behind) > free * row.height and abs(before - behind) < row.height
        return centred and len(row.runs(gap=_RUN_GAP)) == 1

    joined = []
    for first, row in enumerate(rows):
        words = row.key
        for above, below in pairwise(rows[first : first + _MOST_OF_TITLE]):
            alike = (0.6 if cover else 0.75) < below.height / above.height < (1.7 if cover else 1.33)
            if not (apart(above) and apart(below) and alike and below.y - above.y < _STEP_OF_TITLE * above.height):
                break
            words += below.key
            joined.append(words)
    return joined


def _is_title_of(word: str, run: str) -> bool:
    # The end of a sentence is none, nor is what stands in brackets below another: 停车位使用凭证 / （分配通知单）; and
    # what is left blank for an answer is headed 批复栏.
    ends = run.endswith(("。", "，", "；", "栏", "栏：", "栏】"))
    return word in run and len(run) <= len(word) + 4 and not ends and not run.startswith("（")


def _title_fit(word: str, run: _Run) -> str:
    """`alone`: the line is the title; `in_line`: with little around it; `mention`: within other text."""
    bare = run.bare
    # 仓库租赁合同 is not a misread 车库租赁合同: a line that is some paper's own title or label is read as it stands.
    if len(bare) == len(word) and (
        bare == word or (len(word) >= 5 and _is_one_off(word, bare) and bare not in printed_words())
    ):
        return "alone"
    if word not in run.key:
        return ""
    if _NUMBERED.match(bare):
        return "mention"  # 六、应急预案: a chapter of another paper
    rest = len(bare) - len(word)
    if rest <= 2 or (run.key.rstrip("）。").endswith(word) and rest <= 16):
        return "in_line"
    if run.key.startswith(word) and rest <= 8 and "（" in run.key:
        return "in_line"
    return "mention"


def _stripped(run: str) -> str:
    """Without marks around it; a bracket that closes or opens within it stays: 汽车买卖合同（示范文本）."""
    text = run.strip(_AROUND)
    while text.startswith("（") and (text.endswith("）") or "）" not in text):
        text = text[1:].removesuffix("）").strip(_AROUND)
    return text.removesuffix("）").strip(_AROUND) if text.endswith("）") and "（" not in text else text


def _is_one_off(a: str, b: str) -> bool:
    """Whether words of one length differ in a single character at most."""
    half = len(a) // 2  # most words differ in both halves, which is told at once
    return (a[:half] == b[:half] or a[half:] == b[half:]) and sum(x != y for x, y in zip(a, b, strict=True)) <= 1


@dataclass(frozen=True, slots=True)
class _Recognise:
    titles: tuple[str, ...]
    title_patterns: tuple[re.Pattern[str], ...]
    open_titles: tuple[re.Pattern[str], ...]
    open_unless: tuple[re.Pattern[str], ...]
    against: tuple[str, ...]
    against_titles: tuple[str, ...]
    other_titles: tuple[re.Pattern[str], ...]
    despite: tuple[re.Pattern[str], ...]
    patterns: tuple[re.Pattern[str], ...]
    lexicon: Lexicon
    need: float
    booklet: bool


@cache
def prepare() -> None:
    """Build now what every page is compared with: some 0.2 s, which the first page waits for otherwise."""
    for kind in catalogue().values():
        if kind.recognise:
            _compiled(kind.id)
    _any_title_pattern()
    kind_words.prepare()
    keep_for_good()


@cache
def _any_title_pattern() -> re.Pattern[str]:
    """Matches what a title pattern of any kind matches: most rows of a page are none of theirs."""
    patterns = [each for kind in catalogue().values() for each in kind.recognise.get("title_patterns", ())]
    return re.compile("|".join(f"(?:{each})" for each in patterns) or "(?!)")


@cache
def _compiled(kind_id: str) -> _Recognise:
    data = catalogue()[kind_id].recognise
    return _Recognise(
        titles=tuple(map(_stripped, _keys(data.get("titles", ())))),
        title_patterns=_patterns(data.get("title_patterns", ())),
        open_titles=_patterns(data.get("open_titles", ())),
        open_unless=_patterns(data.get("open_unless", ())),
        against=_keys(data.get("against", ())),
        against_titles=_keys(data.get("against_titles", ())),
        other_titles=_patterns(data.get("other_titles", ())),
        despite=_patterns(data.get("despite", ())),
        patterns=_patterns(data.get("patterns", ())),
        lexicon=Lexicon({"anchor": data.get("anchors", ())}, tight=bool(data.get("tight", False)), anywhere=True),
        need=float(data.get("need", _DEFAULT_NEED)),
        booklet=bool(data.get("sides")),
    )


def _patterns(texts: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(text) for text in texts)


def _keys(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(match_key(word) for word in words)
