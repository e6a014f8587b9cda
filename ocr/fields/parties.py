"""Who stands on which side of a contract, and which lines speak of whom.

A party is named behind a role word (甲方（出租人）：…), in a table cell beside or below it, or before
（以下简称甲方）. The lines below a role word are its block up to the next one; where both sides are printed
next to each other the page is parted between them. So an ID number belongs to the party of its block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from ocr.cells import CellGrid
from ocr.fields.party_mentions import find_id_by_mention
from ocr.fields.patterns import DOTTED_NAME, ID_NUMBER, ORG, ORG_END
from ocr.layout import Glyph, PageLayout, Row, line_y, match_key
from ocr.paper import Found, Paper
from ocr.span import Span
from ocr.surnames import starts_with_surname

_SAME = str.maketrans({"祖": "租", "曱": "甲", "申": "甲"})
_NOTE = r"（[^（）：]{0,14}）"
_BROKER = re.compile("经纪|中介|居间")  # who seals beside the two sides is none of them
_SIGNS = r"(?:签字|签章|盖章|公章|签名|签署|手印|或|/|、|单位|姓名|名称|全称)"
_SEPARATORS = "：、。，（_-\"' 　"
_END_OF_NAME = re.compile(
    r"[，。；：\"_、（）]|身份|居民(?!委|小组)|统一社会|信用代码|证件|证号|电话|联系|手机|地址|住址|住所|通讯|法定|法人|负责人|性别|国籍|民族|签字|签章"
    r"|盖章|签名|日期|经办|代表人|委托|代理|以下|下称|房号|项目名称|小区(?!(?:第[一二三四五六七八九十]届)?(?:业主|业委|物业|居民委))|(?<=[一-鿿]{2})(?:先生|女士|小姐|同志)(?![一-鿿]{2,16}(?:公司|中心|店|厂))|(?<=[一-鿿]{2})[男女]$|(?<=[一-鿿]{2})住|\d{4,}|[12]\d{3}年"
)
# Behind its role word an organisation is known by the sort of its last word; elsewhere by `ORG_END` alone.
_ANY_ORG_END = rf"{ORG_END}|联合社|供销社|经济社|管理所|办公室|嘎查|社区|管理区|储备库|市场|菜场|管理人|(?<=[一-鿿]{{5}})[社处室局所站队场馆园行校坊府厅组院]"
_ORG_WITH_BRACKETS = re.compile(rf"[一-鿿A-Z0-9]{{2,20}}（[一-鿿]{{2,8}}）[一-鿿]{{0,24}}(?:{ORG_END})")
_REPRESENTED = re.compile("（(?:负责人|法定代表人|法人|经营者|代表|经办|统一社会|信用代码)")
_DOT_IN_NAME = re.compile(r"(?<=[一-鿿]{2})[.．](?=[一-鿿])")
_ENDS_AS_ORG = re.compile(rf"(?:{_ANY_ORG_END})$")
_NOT_NAMES = re.compile(
    r"^税号|^开户|^账号|^[可若如]|^应[保按当在于将向对承支提配负]|逾期|[的将须]|(?<=.)应|解除|终止|甲方|乙方|丙方|双方|本合同|协议|合同|车位|车库|房屋|租金|责任|义务|权利|支付|承担|负责|同意|承诺|保证|提供|签|盖|章|身份|电话|姓名|名称|地址"
    r"|代表|编号|日期|小区|项目"
)
_OF_CLAUSES = re.compile("[将把给]|出租(?!汽?车)|承租|[路道街巷]\\d|\\d号|有(?!限)|租期|租给|自愿")
_NAME_LABEL = re.compile(r"^(?:姓名/名称|名称/姓名|姓名（名称）|名称（姓名）|单位名称|企业名称|姓名|名称)[：]?")
_CLAUSE = re.compile(
    r"^(?:第[一二三四五六七八九十\d]{1,3}[条章]|[一二三四五六七八九十]{1,3}[、，。]|\d{1,2}[、。，]|（[一二三四五六七八九十\d]{1,2}）|根据|依据|依照|按照|鉴于|为[^：]{6,}|经[^：]{4,}"
    r"|兹|甲[、，]?乙|双方|买卖双方|备注|为了)|达成|如下(?:协议|合同|条款)|协议如下|合同如下"
)
_ROLE_BEGINS = re.compile(r"[甲乙丙]方|[一-鿿]{1,4}[方人](?=[：（]|$)")
_PERSON = r"[一-鿿]{2,4}?"
_ORG_NAME = rf"[一-鿿（）]{{4,40}}(?:{ORG_END})"
_GIVES = re.compile(
    rf"(?:^|[，。；：\n]|今有|现有|兹有|今|兹)(?:我|本人)?(?P<first>{_PERSON})(?:（[^（）]{{0,8}}\d{{17}}[\dX]）)?(?:(?:自愿|同意|现)?[将把]|名下)[^。；]{{4,80}}?(?:出租给|租给|租与|卖给|卖与|售给|售与|转让给|出售给|转给)"
    rf"(?P<second>{_PERSON})(?=使用|用|停|居住|住|经营|[，。（；\n]|$)",
    re.MULTILINE,
)
_SEALED = rf"^（?({_ORG_NAME})(?:财务|合同|销售|业务|发票|收款)*专用章）?$"
_TALL = 2.2  # row heights of a cell that stands before several rows
_LONG_NAME = 8
_LINED = 0.5  # row heights
_HEAD_ROWS = 2
_NEXT_ROW = 2.5  # row heights: what is set wider apart is no longer one paragraph
_BLOCK_ROWS = 9
_VALUE_GAP = 0.3
_NAME_GAP = 1.6
_CELL_GAP = 0.9
_COLUMN_ROWS = 4
_COLUMN = 1.5


@dataclass(frozen=True, slots=True)
class Roles:
    """The words for the two sides of a kind of contract; 甲方 is the first side unless the paper says otherwise."""

    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Head:
    """A role word on a row: the text of its party runs from `start` to `end`.

    `side` 1 or 2; `top`: before the clauses.
    """

    page: PageLayout
    row: int
    place: int
    start: int
    end: int
    side: int
    top: bool
    colon: bool

    @property
    def x0(self) -> float:
        return self.page.rows[self.row].glyphs[self.place].x0


@dataclass(frozen=True, slots=True)
class Named:
    """A party's name. `score`: 1 behind its role word above the clauses."""

    side: int
    span: Span
    score: float


def _column_start(head: Head, height: float, *, behind: float = 0.0) -> float:
    """Where the column of a head begins: at what stands right below it and reaches to its left, where it is centred.

    `behind`: where the head of the column before ends; labels that stand in a line behind it begin the column.
    """
    start, rows = head.x0, head.page.rows[head.row + 1 : head.row + 1 + _COLUMN_ROWS]
    runs = [(row.glyphs[first].x0, row.glyphs[last - 1].x1) for row in rows for first, last in row.runs(gap=0.7)]
    for x0, x1 in runs:
        if x0 < head.x0 - 0.5 * height and x1 > head.x0:
            start = min(start, x0)
    labels = [x0 for x0, _ in runs if behind < x0 < start]
    lined = [x for x in labels if sum(abs(x - other) < height for other in labels) >= _COLUMN_ROWS - 1]
    return min([start, *lined]) if behind else start


class Parties:
    """The two sides of one paper."""

    def __init__(self, paper: Paper, roles: Roles):
        self.paper = paper
        self._role = re.compile(rf"(?P<first>{roles.first})|(?P<second>{roles.second})|(?P<a>甲方)|(?P<b>[乙Z]方)")
        word = rf"(?:{roles.first}|{roles.second}|甲方|[乙Z]方)"
        self._head = re.compile(
            rf"{word}(?P<other>[/、]?{word})?(?:/个人|或个人)?(?:{_NOTE}|{_SIGNS})*）?(?P<colon>：)?"
        )
        heads = [head for page in paper.pages for head in self._heads(page)]
        self.heads = self._sided(heads)
        self.names = [
            *self._names(),
            *self._named_before_role(word),
            *self._named_in_sentence(word),
            *self._named_together(word),
            *self._named_as(word),
            *self._named_in_clause(),
        ]
        letters = self._letters()
        self._words = {1: f"{roles.first}|{letters[1]}", 2: f"{roles.second}|{letters[2]}"}

    def _known(self, side: int) -> list[str]:
        """The names found for a side, as patterns, the longest first."""
        names = {match_key(named.span.plain) for named in self.names if named.side == side}
        return [re.escape(name) for name in sorted(names, key=len, reverse=True)]

    def _letters(self) -> dict[int, str]:
        """甲方 and 乙方 by the side they stand for on this paper."""
        first = next(
            (head for head in self.heads if "甲方" in _key(head.page.rows[head.row])[head.place : head.start]), None
        )
        return {1: "乙方", 2: "甲方"} if first is not None and first.side == 2 else {1: "甲方", 2: "乙方"}

    def _heads(self, page: PageLayout) -> Iterator[Head]:
        clauses_begin = next((i for i, row in enumerate(page.rows) if _CLAUSE.search(_key(row))), len(page.rows))
        if page is not self.paper.pages[0]:
            clauses_begin = 0
        for index, row in enumerate(page.rows):
            key, found = _key(row), []
            for match in self._role_words(row, key):
                # 原出租方: who let the bay to the one who lets it now.
                if _begins(row, match.start()) and not key.endswith("原", 0, match.start()):
                    found.append(match)
            heads = [match for match in found if self._is_head(row, key, match)]
            for match, following in zip(heads, [*heads[1:], None], strict=False):
                end = following.start() if following else len(key)
                side = self._side(match.group() + _note_behind(key[match.end() : end]))
                top = index < clauses_begin
                yield Head(page, index, match.start(), match.end(), end, side, top, bool(match["colon"]))

    def _role_words(self, row: Row, key: str) -> Iterator[re.Match[str]]:
        """The role words of a row; 转出方 and 受让方 at the heads of two columns are two."""
        place = 0
        while match := self._head.search(key, place):
            apart = match["other"] is not None and row.gap_before(match.start("other")) > _NAME_GAP
            alone = self._head.match(key, match.start(), match.start("other")) if apart else None
            match = alone or match
            yield match
            place = match.end()

    @staticmethod
    def _is_head(row: Row, key: str, match: re.Match[str]) -> bool:
        """A role word that names a party, not one within a sentence: something parts it from what follows."""
        bracketed = key.endswith("（", 0, match.start()) and match.group().endswith("）")
        if bracketed and _ENDS_AS_ORG.search(key[: match.start() - 1]):
            return False  # 某某公司（购车方）与…: it is said of the name before it
        if match["colon"] or match.end() == len(key) or row.gap_before(match.end()) > _VALUE_GAP:
            return True
        return match.group().endswith("）") or _whole_name(key[match.end() :])

    def _side(self, words: str) -> int:
        """1 or 2 by a named role, -1 or -2 where only 甲方 or 乙方 is said."""
        letter = 0
        for match in self._role.finditer(words):
            if match["first"] or match["second"]:
                return 1 if match["first"] else 2
            letter = letter or (-1 if match["a"] else -2)
        return letter

    def _sided(self, heads: list[Head]) -> list[Head]:
        """甲方 and 乙方 as the sides the paper gives them elsewhere (甲方（承租方）)."""
        swapped = 0
        for head in heads:
            key = _key(head.page.rows[head.row])[head.place : head.end]
            letters = [match.lastgroup for match in self._role.finditer(key) if match.lastgroup in ("a", "b")]
            if head.side > 0 and letters:
                swapped += 1 if (letters[0] == "a") != (head.side == 1) else -1
        turn = swapped > 0
        return [
            replace(head, side=(-head.side if not turn else 3 + head.side) if head.side < 0 else head.side)
            for head in heads
        ]

    def _names(self) -> Iterator[Named]:
        for head in self.heads:
            row = head.page.rows[head.row]
            worth = 1.0 if head.top else 0.75
            span = _name_on(row, head.start, head.end, head.page, head.row)
            if span is not None:
                yield Named(head.side, span, worth)
            elif head.top and not _text(row, head.start, head.end):
                if (beside := self._name_in_block_of_cell(head)) is not None:
                    yield Named(head.side, beside, worth)
                elif (below := self._name_below(head)) is not None:
                    yield Named(head.side, below, worth - 0.2)

    def _name_in_block_of_cell(self, head: Head) -> Span | None:
        """The name beside its own label in one of the rows that a role word's cell stands before: 承租人 | 姓名/名称 | …."""
        page, rows, first = head.page, head.page.rows, head.page.rows[head.row].glyphs[head.place]
        x = (first.x0 + first.x1) / 2
        cell = page.once(CellGrid, lambda: CellGrid(page.cells)).at(x, line_y(first.line, x))
        if cell is None or page.cells[cell].height <= _TALL * rows[head.row].height:
            return None
        box = page.cells[cell]
        for index, row in enumerate(rows):
            place = next((i for i, glyph in enumerate(row.glyphs) if glyph.x0 > box.x1), None)
            if place is None or not box.y0 < line_y(row.glyphs[place].line, row.glyphs[place].x0) < box.y1:
                continue
            if label := _NAME_LABEL.match(_key(row)[place:]):
                return _name_on(row, place + label.end(), len(row.glyphs), page, index)
        return None

    def _name_below(self, head: Head) -> Span | None:
        """The name in the column under a role word that heads it."""
        for index, start, end in self._block(head):
            row = head.page.rows[index]
            if index == head.row:
                continue
            key = _key(row)[start:end]
            label = _NAME_LABEL.match(key)
            first = head.page.rows[head.row]
            # On a cover a role word is a row of its own, and the name the next one, at the same margin.
            alone = len(first.key) == head.end - head.place and index == head.row + 1
            lined = abs(row.glyphs[0].x0 - head.x0) < _LINED * first.height
            if label or self._columns(head) or (alone and lined):
                return _name_on(row, start + (label.end() if label else 0), end, head.page, index)
        return None

    def _named_before_role(self, word: str) -> Iterator[Named]:
        """信阳…公司（以下简称甲方）."""
        name = rf"(?P<name>[一-鿿A-Z0-9]{{2,30}}?(?:{ORG_END})|(?<![一-鿿·])(?:{DOTTED_NAME}|[一-鿿]{{2,4}}))"
        pattern = rf"(?:由(?=[一-鿿]{{6}}))?{name}（(?:以下|下)(?:简称|称)[：为]?[\"']?(?P<role>{word})[\"']?）"
        for text in self.paper.running_text:
            for match in re.finditer(pattern, text.key):
                span = Span(text.page, text.glyphs[match.start("name") : match.end("name")])
                side = abs(self._side(match["role"]))
                if side and (_ENDS_AS_ORG.search(span.plain) or _is_person(span.plain)):
                    yield Named(side, span, 0.7)

    def _named_in_sentence(self, word: str) -> Iterator[Named]:
        """A role word and a name in a sentence that goes on with the number of the bearer: 今收到买方…（身份证…）."""
        for text in self.paper.running_text:
            for match in re.finditer(
                rf"(?P<role>{word})(?P<name>{_PERSON})[，（](?:[男女]，)?(?:公民)?(?:身份|证件)", text.key
            ):
                if (side := abs(self._side(match["role"]))) and _is_person(match["name"]):
                    yield Named(side, Span(text.page, text.glyphs[slice(*match.span("name"))]), 0.6)

    def _named_together(self, word: str) -> Iterator[Named]:
        """Both sides in the sentence that an agreement begins with: 供方某公司与需方某公司就…达成协议, or
        某公司（供方）与某公司（需方）于….
        """
        one = rf"(?P<role>{word})[：（]?(?P<name>{ORG}|{_PERSON})"
        behind = rf"(?P<name>{ORG}|{_PERSON})（(?P<role>{word})）?"
        other, other_behind = (each.replace("<role>", "<role2>").replace("<name>", "<name2>") for each in (one, behind))
        together = (
            rf"{one}(?:（[^（）]{{1,40}}）)?[与和同]{other}(?=[（，就因经为对在于根依本])",
            rf"(?<![一-鿿]){behind}(?:[与和同向从]|[今现]?在){other_behind}",
        )
        for text in self.paper.running_text:
            for match in chain.from_iterable(re.finditer(pattern, text.key) for pattern in together):
                sides = [abs(self._side(match[role])) for role in ("role", "role2")]
                whole = all(_ENDS_AS_ORG.search(match[name]) or _is_person(match[name]) for name in ("name", "name2"))
                if sorted(sides) == [1, 2] and whole:
                    for side, name in zip(sides, ("name", "name2"), strict=True):
                        yield Named(side, Span(text.page, text.glyphs[slice(*match.span(name))]), 0.6)

    def _named_as(self, word: str) -> Iterator[Named]:
        """Who is what, in a list of the two sides: （1）某某公司，作为场地提供方（“业主方”）."""
        for text in self.paper.running_text:
            for match in re.finditer(
                rf"(?:^|[）。，；：])(?P<name>(?![\d（）]){ORG}|{_PERSON})[，（]作为[一-鿿]{{0,6}}?(?P<role>{word}|提供方|使用方)",
                text.key,
                re.MULTILINE,
            ):
                side = {"提供方": 1, "使用方": 2}.get(match["role"]) or abs(self._side(match["role"]))
                if side and (_ENDS_AS_ORG.search(match["name"]) or _is_person(match["name"])):
                    yield Named(side, Span(text.page, text.glyphs[slice(*match.span("name"))]), 0.6)

    def _named_in_clause(self) -> Iterator[Named]:
        """Both sides of a paper without role words: 今有…把自家车位租给…用."""
        if self.heads:
            return
        for text in self.paper.running_text:
            for match in _GIVES.finditer(text.key):
                if _is_person(match["first"]) and _is_person(match["second"]):
                    for side, group in ((1, "first"), (2, "second")):
                        yield Named(side, Span(text.page, text.glyphs[slice(*match.span(group))]), 0.7)

    def _columns(self, head: Head) -> tuple[float, float] | None:
        """Left and right edge of a head's column where both sides stand next to each other."""
        row_heads = [other for other in self.heads if other.page is head.page and other.row == head.row]
        if len(row_heads) != 2 or head.row + 1 >= len(head.page.rows):
            return None
        height = head.page.rows[head.row].height
        start, edge = row_heads[0].x0, row_heads[1].x0
        row = head.page.rows[head.row]
        if not any(_text(row, one.start, one.end) for one in row_heads):
            # Heads alone on their row may be centred above their columns.
            ends = next(row.glyphs[b - 1].x1 for a, b in row.runs(gap=0.7) if a <= row_heads[0].place < b)
            start, edge = _column_start(row_heads[0], height), _column_start(row_heads[1], height, behind=ends)
        for below in head.page.rows[head.row + 1 : head.row + 3]:
            if any(abs(below.glyphs[a].x0 - edge) < _COLUMN * height for a, _ in below.runs(gap=0.7)):
                first = head.x0 == row_heads[0].x0
                left = start - height
                return (left, edge - 0.5 * height) if first else (edge - 0.5 * height, float("inf"))
        return None

    def _block(self, head: Head) -> Iterator[tuple[int, int, int]]:
        """(row, start, end) of the stretches that speak of a head's party."""
        yield head.row, head.start, head.end
        columns = self._columns(head)
        if columns is None and any(
            o.page is head.page and o.row == head.row and o.place > head.place for o in self.heads
        ):
            return
        heads_on = {other.row for other in self.heads if other.page is head.page}
        for index in range(head.row + 1, min(head.row + _BLOCK_ROWS, len(head.page.rows))):
            row = head.page.rows[index]
            if index in heads_on or _CLAUSE.search(_key(row)):
                return
            if columns is None:
                yield index, 0, len(row.glyphs)
                continue
            inside = [i for i, glyph in enumerate(row.glyphs) if columns[0] <= glyph.x0 < columns[1]]
            if inside:
                yield index, inside[0], inside[-1] + 1

    def find_name(self, field: str, side: int) -> Iterator[Found]:
        """A party's name; what stands beside its role word comes before any other finding."""
        other = {named.span.text for named in self.names if named.side != side and named.score == 1.0}
        for named in self.names:
            if named.side == side and (named.score == 1.0 or named.span.text not in other):
                yield Found(field, named.span, 0.6 + named.score)
        if not any(named.side == side for named in self.names) and side == 1:
            yield from self._who_prints(field, other)

    def find_third(self, field: str) -> Iterator[Found]:
        """The third party, whom a contract between companies names as the one who gets the bay (由丙方购买)."""
        for span in self.paper.search(rf"丙方(?:（[^（）]{{1,10}}）)?：({_PERSON})(?=[，。；（\n]|身份|$)", 1):
            if _is_person(span.plain):
                yield Found(field, span, 0.65)

    def _who_prints(self, field: str, other: set[str]) -> Iterator[Found]:
        """For a first side that only seals: the name in its seal, or at the head of its own form."""
        for span in self.paper.search(rf"^业主(?:签署|签字)?：({_PERSON})(?=先生|女士|小姐|[，。；（\n]|$)", 1):
            if span.text not in other and _is_person(span.plain):
                yield Found(field, span, 0.62)
        for span in self.paper.search(_SEALED, 1):
            if span.text not in other:
                yield Found(field, span, 0.58)
        for span in self.paper.seal_words(_ORG_NAME):
            if span.text not in other and not _BROKER.search(span.text):
                yield Found(field, span, 0.5)
        for row in self.paper.pages[0].rows[:_HEAD_ROWS]:
            if re.fullmatch(_ORG_NAME, _key(row)) and row.text not in other and not _BROKER.search(row.text):
                yield Found(field, Span(row.page, row.glyphs), 0.55)

    def find_id(self, field: str, side: int) -> Iterator[Found]:
        """The ID number behind a mention of a party or in its block; one in nobody's only where it can be no other's."""
        sides = {number: "|".join([*self._known(number), roles]) for number, roles in self._words.items()}
        yield from find_id_by_mention(self.paper, field, sides, side)
        placed = {1: 0, 2: 0}
        for head in self.heads:
            for index, start, end in self._block(head):
                for span in _id_numbers(head.page, index, start, end):
                    placed[head.side] += 1
                    if head.side == side:
                        yield Found(field, span, 1.4 if head.top else 1.2)
        if placed[side]:
            return
        numbers = list(self.paper.search(ID_NUMBER))
        distinct = {span.text.upper() for span in numbers}
        # A seal may hide the end of a company's name; no person's is that long.
        orgs = {
            named.side
            for named in self.names
            if _ENDS_AS_ORG.search(named.span.plain) or len(named.span.plain) >= _LONG_NAME
        }
        if len(distinct) == 1 and not placed[3 - side] and (3 - side) in orgs:
            yield Found(field, numbers[0], 0.7)


def _id_numbers(page: PageLayout, index: int, start: int, end: int) -> Iterator[Span]:
    """ID numbers in a stretch of a row, those that go on in their cell's next row included."""
    row = page.rows[index]
    runs = [(max(a, start), min(b, end)) for a, b in row.runs(gap=_CELL_GAP)]
    for a, b in runs:  # the next column may begin with a figure: …8497 | 19号楼
        for match in re.finditer(ID_NUMBER, _key(row)[a:b]):
            yield Span(row.page, row.glyphs[a + match.start() : a + match.end()])
    if index + 1 < len(page.rows):
        below = page.rows[index + 1]
        yield from _torn_numbers(row, (start, end), below, (0, len(below.glyphs)))
    if index > 0:  # a cell of two rows beside one of a single row, which stands level with its middle
        above = page.rows[index - 1]
        yield from _torn_numbers(above, (0, len(above.glyphs)), row, (start, end))


def _torn_numbers(row: Row, part: tuple[int, int], below: Row, rest: tuple[int, int]) -> Iterator[Span]:
    """ID numbers that begin in a part of a row and end right below, in a part of the next one."""
    for match in re.finditer(r"(?<![\dA-Z])\d{10,17}(?![\dA-Z])", _key(row)[slice(*part)]):
        glyphs = row.glyphs[part[0] + match.start() : part[0] + match.end()]
        for a, b in below.runs(gap=0.7):
            aligned = rest[0] <= a and b <= rest[1] and abs(below.glyphs[a].x0 - glyphs[0].x0) < row.height
            if aligned and re.fullmatch(rf"\d{{{17 - len(glyphs)}}}[\dX]", _key(below)[a:b]):
                yield Span(row.page, (*glyphs, *below.glyphs[a:b]))


def _key(row: Row) -> str:
    """The row's key; a dot within a name, read as a full stop, is a middle dot (买合木提.某某)."""
    key = row.key.translate(_SAME)
    for match in _DOT_IN_NAME.finditer(row.text):
        key = key[: match.start()] + "·" + key[match.end() :]
    return key


def _begins(row: Row, place: int) -> bool:
    return place == 0 or row.gap_before(place) > 0.7 or row.key[place - 1] in '：；，。、（）"0123456789X一二三四五六'


def _text(row: Row, start: int, end: int) -> str:
    return row.key[start:end].strip(_SEPARATORS)


def _note_behind(rest: str) -> str:
    """A role said behind the name: 甲方：喻样品（出租方）."""
    match = re.match(r"：?[一-鿿A-Z]{2,30}(（[^（）]{2,8}）)", rest)
    return match[1] if match else ""


def _whole_name(text: str) -> bool:
    """A stretch that is a name and nothing else: the colon before it was not read."""
    stop = _END_OF_NAME.search(text)
    name = text[: stop.start()] if stop else text
    if len(name) > 5 and _REPRESENTED.match(text, len(name)) and not _OF_CLAUSES.search(name):
        return True
    return bool(re.search(rf"(?:{ORG_END})$", name) and len(name) > 5) or (
        _is_person(name) and starts_with_surname(name) and (stop is None or stop.group() in "（身证联电")
    )


def _is_person(text: str) -> bool:
    name = text.replace("·", "")
    return (
        2 <= len(name) <= (4 if name == text else 20)
        and re.fullmatch(r"[一-鿿]+", name) is not None
        and (_NOT_NAMES.search(name) is None and (starts_with_surname(name) or len(name) <= 3 or name != text))
    )


def _name_on(row: Row, start: int, end: int, page: PageLayout, index: int) -> Span | None:
    """The name at the beginning of a stretch of a row, with its continuation on the next row."""
    key = _key(row)
    while start < end and key[start] in _SEPARATORS:
        start += 1
    if start >= end:
        return None
    gaps = ((i, row.gap_before(i)) for i in range(start + 1, end))
    stop = next((i for i, gap in gaps if gap > (_NAME_GAP if i - start < 4 else _CELL_GAP)), end)
    bracketed = _ORG_WITH_BRACKETS.match(key[start:stop])
    if bracketed:
        return Span(row.page, row.glyphs[start : start + bracketed.end()])
    cut = _END_OF_NAME.search(key[start:stop])
    until = start + cut.start() if cut else stop
    name = key[start:until]
    glyphs = row.glyphs[start:until]
    if until == stop and len(name) >= 6 and not _NOT_NAMES.search(name):
        more = _continuation(page, index, row.glyphs[start].x0, name)
        if more:
            return Span(row.page, (*glyphs, *more))
    if 4 <= len(name) <= 45 and _ENDS_AS_ORG.search(name) and not _OF_CLAUSES.search(name):
        return Span(row.page, glyphs)
    return Span(row.page, glyphs) if _is_person(name) else None


def _continuation(page: PageLayout, index: int, left: float, name: str) -> tuple[Glyph, ...]:
    """The rest of an organisation's name on the row below, in line with its beginning or with the text's margin."""
    if index + 1 >= len(page.rows):
        return ()
    row, below = page.rows[index], page.rows[index + 1]
    if below.y - row.y > _NEXT_ROW * row.height or _ROLE_BEGINS.match(_key(below)):
        return ()
    complete = re.search(rf"(?:{ORG_END})$", name) is not None
    for a, b in below.runs(gap=0.7):
        aligned = abs(below.glyphs[a].x0 - left) < 1.2 * row.height
        wrapped = a == 0 and not complete
        words = re.match("[一-鿿（）]{1,28}", _key(below)[a:b])
        if words is None or not (aligned or wrapped):
            continue
        branch = re.fullmatch("(?:(?!公司).){1,24}(?:分公司|项目部)", words.group())  # no whole name of another one
        if branch or (not complete and re.search(rf"(?:{ORG_END})$", name + words.group())):
            return below.glyphs[a : a + words.end()]
    return ()
