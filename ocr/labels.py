"""Printed labels found on rows: a lexicon per kind, tolerant of stretched, torn and misread labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TypeAlias

from ocr.layout import Row, match_key

# Two characters of a label such as 名　　称 may stand this many row heights apart.
_MAX_STRETCH = 6.0
# A label with a wider gap than this somewhere has one between all its characters.
_UNEVEN = 2.0
# A label that begins a new column has at least this much free space before it, in row heights.
_COLUMN_GAP = 0.7
# A shorter second row of a label may as well be a value.
_SHORTEST_TAIL = 3
_LONG_HEAD = 6  # behind that much of a label a single character is its end
_SHORTEST_HEAD = 3
_VALUE_GAP = 0.35
_SHORTEST_BEFORE_VALUE = 4  # characters of a label that is read whole, before what another one ends with
_LEAST_ALONE = 4  # characters of a label that begins a line without free space before it
_OPENERS = "：；（|_-/\"'1234567890"
# Words before 单位名称, 负责人电话 that make it another party's label; 建设项目名称 is a project's all the same.
_OF_ANOTHER = re.compile(
    "(?:举办|主办|开办|主管|上级|登记|管理|发证|审批|批准|监理|设计|勘察|施工|建设|委托|代理|担保|开户|收款|付款"
    "|产权|权属|出租|承租|转[入人]|转出|原)$"
)
_OF_A_PARTY = re.compile("单位|机构|机关|部门|企业|公司|人|方|负责|联系|法定|统一")
_MARKS = "。，、；：）】"
_CLAUSE = re.compile(r"[一二三四五六七八九十]{1,3}[、，]|（[一二三四五六七八九十]{1,3}）[、，]?")  # 三、车位号
_DIRT = "。，、·-_|"  # what dirt on the paper is read as
_TICKS = "☑☐□■"  # and what it is taken for between the characters of a stretched label
_SPECKS = _DIRT + _TICKS
_DOT = "·"
_OF_CARDS = ("住址",)  # known behind dirt without a colon too: no sentence begins so
_SPECKLED = 4  # a label of so many characters is known in spite of a speck between them
_END_OF_COMPANY = re.compile("限(?:责任)?公司|任公司")
_ASKS = re.compile("[一-鿿][谁哪何]")
_UNIT_NOTE = re.compile(r"（(?:平方米|平方|㎡|M[2²]?|米|元|万元)）$")
_OF_A_DRAWING = re.compile("(?:示意|平面|分布|现场)图|图(?=[；。，、]|$)")
_TOLD_HOW = re.compile("按(?!时|期|揭)|须|应[当按填]|不得|请[按填]|填写(?!人[：签]|人$|单位|日期|时间)")
_REST_OF_TITLE = re.compile("[一-鿿]{0,8}(?:申请|登记|审批|申报|呈批|备案)[表书单卡](?:（[^（）]*）)?")
_WHERE, _NOT_OF_THE_THING = re.compile("地点|地址"), ("签订", "签署", "签约", "订立", "交货", "交付", "履行")
_OF_A_PART = re.compile("(?:专有|分摊|公摊|套内|独用|宗地)(?:建筑|使用|土地)?$")
_NUMBERED = re.compile(r"(?<![\dA-Z])\d{1,2}[。、，·]$")  # 12.燃料种类, of which the dot may be read as ·
_BOX_NUMBER = re.compile(r"\d{1,2}[一-鿿]{2}")


@dataclass(frozen=True, slots=True)
class Label:
    """One printed wording. `field` is None for a label that only ends the value before it."""

    key: str
    field: str | None
    continued: bool = False

    @property
    def translation(self) -> bool:
        """A label in Latin letters, printed below or behind the Chinese one, or the second row of a label."""
        return self.field is None and (self.continued or self.key.replace("。", "").isascii())


@dataclass(frozen=True, slots=True)
class Hit:
    """A label on a row: characters `start` to `end`. `tail`: row and end of the part of it printed a row below."""

    label: Label
    start: int
    end: int
    errors: int
    tail: tuple[int, int] | None = None


# A label, its characters, and how many of them may be missing where it still is one.
_Needed: TypeAlias = tuple[Label, frozenset[str], int]


class Lexicon:
    """The labels of one kind. `tight`: values follow each other without space, as on an ID card;
    `sentences`: the paper has running text, in which a label's words may stand by chance; `anywhere`: the words tell
    what a paper is, wherever they stand."""

    def __init__(
        self,
        fields: Mapping[str, Iterable[str]],
        stops: Iterable[str] = (),
        *,
        tight: bool = False,
        sentences: bool = False,
        anywhere: bool = False,
    ):
        labels = [Label(_key(word), field) for field, words in fields.items() for word in words]
        labels += [Label(_key(word), None) for word in stops]
        # Longest first: 购买方名称 is not the label 名称, and 套内建筑面积 none that is called 建筑面积（㎡）.
        self.labels = sorted(labels, key=lambda label: (-len(_UNIT_NOTE.sub("", label.key)), -len(label.key)))
        self.known = frozenset(label.key for label in labels)
        self._needed: list[_Needed] = [(one, frozenset(one.key), _wrong_allowed(one.key)) for one in self.labels]
        self.tight, self.sentences, self.anywhere = tight, sentences, anywhere

    def find_all(self, rows: Sequence[Row]) -> list[list[Hit]]:
        """The labels of each row of a page, those that wrap over two rows and damaged ones included."""
        hits = self.find_whole(rows)
        for index, row in enumerate(rows):
            for other in range(index + 1, min(index + 4, len(rows))):
                if 0.35 * min(row.height, rows[other].height) < rows[other].y - row.y < 1.6 * row.height:
                    self._join_wrapped(rows, hits, index, other)
        columns = [
            edge
            for row, found in zip(rows, hits, strict=True)
            for hit in found
            for edge in (row.glyphs[hit.start].x0, row.glyphs[hit.end - 1].x0)
        ]
        for index, (row, found) in enumerate(zip(rows, hits, strict=True)):
            above = _values_on(rows[index - 1], hits[index - 1]) if index else []
            found += self._damaged(row, found, columns, above)
            found.sort(key=lambda hit: hit.start)
        return hits

    def _join_wrapped(self, rows: Sequence[Row], hits: list[list[Hit]], upper: int, lower: int) -> None:
        """A label whose end stands below its beginning: the value may be beside either row."""
        for start, end in rows[lower].runs(gap=_COLUMN_GAP):
            for label, split in self._splits(rows[lower].key[start:end]):
                head, end = label.key[:split], start + len(label.key) - split
                place = rows[upper].key.find(head)
                if place < 0 or not _stacked(rows[upper], place, place + len(head), rows[lower], start, end):
                    continue
                inside = [hit for hit in hits[upper] if hit.start < place + len(head) and hit.end > place]
                if any(hit.end - hit.start > len(head) for hit in inside):
                    continue
                if label.key[split:] in self.known and _is_within_word(rows[upper], place):
                    continue  # 共同认购人 above 车位编号
                hits[upper] = [hit for hit in hits[upper] if hit not in inside]
                hits[upper].append(Hit(label, place, place + len(head), 0, (lower, end)))
                hits[upper].sort(key=lambda hit: hit.start)
                hits[lower] = [hit for hit in hits[lower] if not (hit.start < end and hit.end > start)]
                hits[lower].append(Hit(Label(label.key[split:], None, continued=True), start, end, 0))
                hits[lower].sort(key=lambda hit: hit.start)
                return

    def _splits(self, run: str) -> list[tuple[Label, int]]:
        """Labels whose end, from a split on, stands at the start of a run; two labels one below the other are two."""
        return [(label, split) for label, split in self._tails.get(run[:1], ()) if run.startswith(label.key[split:])]

    @cached_property
    def _longer_by_one(self) -> dict[int, list[Label]]:
        """The labels by their length without one character."""
        labels: dict[int, list[Label]] = {}
        for label in self.labels:
            labels.setdefault(len(label.key) - 1, []).append(label)
        return labels

    @cached_property
    def _heads(self) -> dict[str, list[Label]]:
        """The labels that are known without their last character too, by their first one."""
        heads: dict[str, list[Label]] = {}
        for label in self.labels:
            if len(label.key) > _SHORTEST_HEAD and label.key[:-1] not in self.known:
                heads.setdefault(label.key[0], []).append(label)
        return heads

    @cached_property
    def _tails(self) -> dict[str, list[tuple[Label, int]]]:
        """Every label that may wrap, and the split, by the first character of what then stands below."""
        tails: dict[str, list[tuple[Label, int]]] = {}
        for label in self.labels:
            for split in range(2, len(label.key)):
                head, tail = label.key[:split], label.key[split:]
                if len(tail) >= (_SHORTEST_TAIL if split < _LONG_HEAD else 1) and not {head, tail} <= self.known:
                    tails.setdefault(tail[0], []).append((label, split))
        return tails

    def _damaged(
        self, row: Row, found: Sequence[Hit], columns: Sequence[float], above: Sequence[tuple[float, float]]
    ) -> list[Hit]:
        """A run that is a label but for one character that was not read, in line with other labels.

        `above`: from where to where values reach on the row before; one character below a value is its end
        (…349 / 号), no 编号, and so is what begins where a value does (…西区7 / 号楼3单元).
        """
        out = []
        runs = row.runs(gap=_COLUMN_GAP)
        for (start, end), following in zip(runs, [*runs[1:], None], strict=True):
            if any(hit.start < end and hit.end > start for hit in found):
                continue
            run = row.key[start:end]
            if not any(abs(row.glyphs[start].x0 - x) < row.height for x in columns):
                continue
            if end - start == 1 and any(x0 <= row.glyphs[start].x0 <= x1 for x0, x1 in above):
                continue
            under = any(abs(row.glyphs[start].x0 - x0) < 0.5 * row.height for x0, _ in above)
            tail = None if under else self._tail_only(row, start, end, columns)
            if tail is not None:
                out.append(tail)
                continue
            head = self._head_only(row, start, found)
            if head is not None:
                out.append(head)
                continue
            if end - start == 1 and following is not None and following[1] - following[0] == 1:
                continue  # 路　段: another label, set wide
            near = {
                label.field: label for label in self._longer_by_one.get(len(run), ()) if _one_missing(run, label.key)
            }
            if len(near) == 1 and (start, end) != (0, len(row.key)):
                label = next(iter(near.values()))
                # 名 and far from it 称, glued to the value: what was missing of the label is its end.
                apart = label.key == run + row.key[end : end + 1]
                out.append(Hit(label, start, end + apart, 1))
        return out

    def _tail_only(self, row: Row, start: int, end: int, columns: Sequence[float]) -> Hit | None:
        """住　　址 of which only 址 was seen, glued to its value, below the ends of other stretched labels."""
        if _END_OF_COMPANY.match(row.key, start) or _ASKS.match(row.key, start) or row.key[start].isascii():
            return None  # …建设有 / 限公司: no 期限; 由谁施工: no 事由; 238.11: no M2
        if row.key[start] in "因由" and "，" in row.key[start:end]:
            return None  # 因充电车棚扩容，原有容量不足…: a sentence, no 原因
        if start > 0 or end - start < 3 or not any(abs(row.glyphs[start].x0 - x) < 0.8 * row.height for x in columns):
            return None
        near = [label for label in self.labels if len(label.key) == 2 and label.key[1] == row.key[start]]
        return Hit(near[0], start, start + 1, 1) if len({label.field for label in near}) == 1 else None

    def _head_only(self, row: Row, start: int, found: Sequence[Hit]) -> Hit | None:
        """A stretched label such as 经　营　范　围 of which the last character was lost, before a value set apart."""
        for label in self._heads.get(row.key[start], ()):
            head, end = label.key[:-1], start + len(label.key) - 1
            if not row.key.startswith(head, start):
                continue
            apart = end < len(row.key) and row.gap_before(end) > _COLUMN_GAP
            if (
                apart
                and self._plausible(row, start, end, 1)
                and not any(hit.start < end and hit.end > start for hit in found)
            ):
                return Hit(label, start, end, 1)
        return None

    def find_whole(self, rows: Sequence[Row]) -> list[list[Hit]]:
        """The labels that stand whole on a row, of each row: left to right, none overlapping."""
        # Most labels of most kinds stand nowhere on a page.
        near = _of_characters(frozenset().union(*(row.characters for row in rows)), self._needed)
        return [self._find(row, near) if near else [] for row in rows]

    def _find(self, row: Row, near: Sequence[_Needed]) -> list[Hit]:
        taken = [False] * len(row.key)
        hits = []
        for label, _, _ in _of_characters(row.characters, near):
            for start, end, errors in _occurrences(label.key, row.key):
                if any(taken[start:end]) or not self._plausible(row, start, end, errors):
                    continue
                if errors and row.key[start:end] in self.known:
                    continue  # 受托人姓名 is no misread 委托人姓名
                if errors > 1 and self._is_label_and_value(label.key, row.key, start):
                    continue
                taken[start:end] = [True] * (end - start)
                hits.append(Hit(label, start, end, errors))
        return sorted(hits, key=lambda hit: hit.start)

    def _is_label_and_value(self, label: str, key: str, start: int) -> bool:
        """Whether what would be a misread label is a shorter one with its value: 卖方单位/个人|倪珊, no …个人住址."""
        same = next(place for place, (a, b) in enumerate(zip(label, key[start:], strict=False)) if a != b)
        return same >= _SHORTEST_BEFORE_VALUE and label[:same] in self.known

    def _plausible(self, row: Row, start: int, end: int, errors: int) -> bool:
        if end < len(row.key) and row.key[end] == "的" and row.gap_before(end) < _VALUE_GAP:
            return False  # 土地使用者的合法权益: no value begins with 的
        if _OF_A_DRAWING.match(row.key, end) and row.gap_before(end) < _VALUE_GAP:
            return False  # 附件：1.位置示意图
        if _REST_OF_TITLE.fullmatch(row.key, end):
            return False  # 城市道路掘路申请表
        if _TOLD_HOW.match(row.key, end) and row.gap_before(end) < _VALUE_GAP:
            return False  # 设施名称按道路、桥涵等分类填写
        if _WHERE.match(row.key, start) and row.key[:start].endswith(_NOT_OF_THE_THING):
            return False  # 签订地点：某市 says where an agreement was signed
        if row.key[start:end].endswith("面积") and _OF_A_PART.search(row.key, 0, start):
            return False  # 专有建筑面积 is no 建筑面积
        if start and row.key[start - 1] == "（" and row.key[end : end + 1] in ("，", "、", "或", "及", "/"):
            return False  # 35（长，米）: it says what the number before it is
        gaps = [row.gap_before(i) for i in range(start + 1, end)]
        if max(gaps, default=0.0) > _MAX_STRETCH or (max(gaps, default=0.0) > _UNEVEN and min(gaps) < 0.3 * max(gaps)):
            return False  # characters are set apart evenly: 品牌 and 型号 in neighbouring cells are no 品牌型号
        parted = end == len(row.key) or row.key[end] == "：" or row.gap_before(end) > _VALUE_GAP
        begins = row.gap_before(start) > _COLUMN_GAP or start == 0 or row.key[start - 1] in _OPENERS
        begins = begins or _NUMBERED.search(row.key[max(0, start - 3) : start]) is not None
        begins = begins or not row.key[:start].strip(_DIRT) or (parted and bool(_CLAUSE.fullmatch(row.key[:start])))
        # What was found as a line of its own, close to or across the value before it: 非营运|品牌型号某某牌….
        first = start > 0 and row.glyphs[start].line is not row.glyphs[start - 1].line
        begins = begins or (first and not self.sentences and not errors and end - start >= _LEAST_ALONE)
        if not begins and (place := number_before(row, 0, start)) < start:
            begins = row.gap_before(place) > _COLUMN_GAP  # behind a value's last letters: …BEV10　6.车辆识别代号
        if errors:
            # The characters of a title stand apart as well: 车位使用权证明 is no 车位使用人 with its value.
            wide = end < len(row.key) and row.key[end] != "：" and row.gap_before(end) < 1.5 * max(gaps, default=0.0)
            return begins and parted and not wide
        if self.tight or begins or (self.anywhere and end - start >= 4):
            return True
        # Behind a value without free space: only a change of script or a colon tells label from sentence.
        if (end < len(row.key) and row.key[end] == "：") or row.key[start - 1].isascii() or row.key[start].isascii():
            return True
        # Behind a value and with nothing behind itself it is the value's end: …充电站工程项目.
        followed = end < len(row.key) and not self.sentences
        # Chinese characters close to it on both sides make a sentence: 对所有权人申请登记的房产.
        spoken = followed and not parted and "\u4e00" <= row.key[end] <= "\u9fff" and row.key[start - 1] not in _MARKS
        another = _OF_A_PARTY.match(row.key, start) and _OF_ANOTHER.search(row.key[:start])
        return followed and not spoken and not another and end - start >= 4


def _is_within_word(row: Row, place: int) -> bool:
    """Whether a Chinese character stands right before a place."""
    return place > 0 and "一" <= row.key[place - 1] <= "鿿" and row.gap_before(place) < _VALUE_GAP


def _of_characters(there: frozenset[str], labels: Sequence[_Needed]) -> list[_Needed]:
    """The labels that characters are enough for, misread ones allowed for."""
    return [one for one in labels if one[1] <= there or (one[2] and len(one[1] - there) <= one[2])]


def _key(word: str) -> str:
    return match_key(word).replace(" ", "")  # rows have no spaces


def number_before(row: Row, start: int, label: int) -> int:
    """Where a label's own number (12.燃料种类) begins behind a value that starts at `start`, else the label's place."""
    match = _NUMBERED.search(row.key[start:label])
    if match is None:
        # Behind a value that ends in figures only the space between the two tells the number: …639434 10.国产/进口.
        for place in (label - 2, label - 1):
            alone = start <= place and row.gap_before(place) > _COLUMN_GAP and row.gap_before(label) < _VALUE_GAP
            if alone and row.key[place:label].isdigit() and _BOX_NUMBER.match(row.key):
                return place  # 9占用事由　10长度/m: the boxes of the row are counted
        for place in (label - 3, label - 2):
            digits, apart = row.key[place : label - 1], place > start and row.gap_before(place) > _VALUE_GAP
            if apart and digits.isdigit() and row.key[label - 1] in "。、，·":
                return place
        return label
    place = start + match.start()
    # A dot as numbers have it, behind a Chinese character: …有限公司19.轮胎数 in neighbouring cells.
    dotted = row.glyphs[label - 1].char in ".．·" and place > start and "\u4e00" <= row.key[place - 1] <= "\u9fff"
    return place if place == start or dotted or row.gap_before(place) > _VALUE_GAP else label


def _values_on(row: Row, found: Sequence[Hit]) -> list[tuple[float, float]]:
    """From where to where the runs of a row reach that hold no label."""
    return [
        (row.glyphs[start].x0, row.glyphs[end - 1].x1)
        for start, end in row.runs(gap=_COLUMN_GAP)
        if not any(hit.start < end and hit.end > start for hit in found)
    ]


def _one_missing(run: str, label: str) -> bool:
    return len(run) == len(label) - 1 and any(run == label[:i] + label[i + 1 :] for i in range(len(label)))


def _stacked(upper: Row, a: int, b: int, lower: Row, c: int, d: int) -> bool:
    """True when characters c to d of a row stand below characters a to b of another."""
    number = _NUMBERED.search(upper.key[max(0, a - 3) : a])
    x0, x1 = upper.glyphs[a - len(number[0]) if number else a].x0, upper.glyphs[b - 1].x1
    u0, u1 = lower.glyphs[c].x0, lower.glyphs[d - 1].x1
    return min(x1, u1) - max(x0, u0) > 0.6 * min(x1 - x0, u1 - u0)


def _occurrences(label: str, key: str) -> Iterable[tuple[int, int, int]]:
    """Places of a label in a row: exact ones, else (for long labels) ones with few wrong characters."""
    found = False
    start = key.find(label)
    while start >= 0:
        found = True
        yield start, start + len(label), 0
        start = key.find(label, start + len(label))
    if not found and (place := _with_speck(label, key)) is not None:
        yield *place, 0
        return
    allowed = _wrong_allowed(label)
    if found or not allowed or not any(part in key for part in _parts(label, allowed + 1)):
        return
    for start in range(len(key) - len(label) + 1):
        pairs = [(a, b) for a, b in zip(label, key[start : start + len(label)], strict=True) if a != b]
        if len(pairs) <= allowed and all(b.isalnum() for _, b in pairs):
            yield start, start + len(label), len(pairs)
            return


@lru_cache(maxsize=4096)
def _parts(label: str, count: int) -> tuple[str, ...]:
    """A label in so many parts: with fewer characters wrong than there are parts, one of them stands whole."""
    edges = [len(label) * place // count for place in range(count + 1)]
    return tuple(label[start:end] for start, end in pairwise(edges))


def _wrong_allowed(label: str) -> int:
    """How many characters of a label may have been misread."""
    return 0 if len(label) < 5 else 1 if len(label) < 9 else 2


def _with_speck(label: str, key: str) -> tuple[int, int] | None:
    """Where a label stands with one speck of dirt among its characters: 成立·日期."""
    text, places = _without_specks(key)
    at = text.find(label) if len(text) < len(key) else -1
    if at < 0:
        return None
    start, end = places[at], places[at + len(label) - 1] + 1
    if end - start != len(label) + 1:
        return None
    ticked = any(char in _TICKS for char in key[start:end])
    first = not key[:start].strip(_SPECKS)
    # 名·称：, 坐·落 and 住，址 on a card; 用。途 may end one sentence and begin another.
    alone = first and (key[end : end + 1] == "：" or label in _OF_CARDS or (_DOT in key[start:end] and start == 0))
    return (start, end) if ticked or alone or len(label) >= _SPECKLED else None


@lru_cache(maxsize=1024)
def _without_specks(key: str) -> tuple[str, tuple[int, ...]]:
    """A row without marks that may be dirt, and the place of each character that is left."""
    places = tuple(place for place, char in enumerate(key) if char not in _SPECKS)
    return "".join(key[place] for place in places), places
