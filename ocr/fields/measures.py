"""Length, width and area of what an application occupies or digs up, however the form writes them.

One cell may say all (20m×1.5m=30㎡; 长20米，宽1.5米，面积30平方米), or each has a cell of its own. Of several
stretches (车行道 10×2, 人行道 20×1.5) neither length nor width is the paper's; only a total area is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ocr.fields.letter import letter_text
from ocr.fields.site_forms import Form
from ocr.layout import CELL_GAP, PageLayout, match_key
from ocr.normalise_measures import parse_length, plain_decimal, spoken_size, whole_number
from ocr.paper import Found, cut
from ocr.span import Captured, Span

_NUMBER = r"(?<![\d。A-Z+Φ-])(?!0+(?![\d。]))(\d{1,3}(?:，\d{3})+(?:。\d+)?|\d{1,6}(?:。\d{1,4})?)(?![\d]|。\d)"
_METRE = r"(?:米|M(?![2²M])|公尺)?"
# Behind a number of a printed line to fill in: 120（长，米）×0.8（宽，米）=96（平方米）.
_LONG, _WIDE = (rf"(?:（{side}[，、/]?(?:米|M)?）|（(?:米|M)）|（[^（）\d]{{2,6}}）|{side})?" for side in "长宽")
_SQUARE = r"(?:个?平方米|个平方|平方M|平米|平方|㎡|M2|M²|²|（(?:平方米|㎡|M2|M²)）?)"
_NOTE = r"(?:（[^（）\d]{1,6}）)?"
_GAP = r"[：，、；大概约为是共按的 /]{0,4}"
# In 9米长、两米宽 the word belongs to the number before it.
_LENGTH = rf"(?<![周增延队校班])长(?!(?<=[米M\d]长)[，、])[度边]?{_NOTE}{_GAP}"
_WIDTH = rf"(?:宽度?|短边|进深){_NOTE}{_GAP}"
_NOT_A_CABLE = r"(?!MM|CM|孔|根|芯|KV|厘|毫)"
_TIMES = r"[×X*✕＊乘]"
_PAIRS = (
    re.compile(
        rf"(?:{_LENGTH})?{_NUMBER}{_METRE}{_LONG}{_TIMES}(?:{_WIDTH})?{_NUMBER}{_NOT_A_CABLE}{_METRE}{_WIDE}"
        rf"(?:{_TIMES}(?:[深高]度?{_GAP})?\d+(?:。\d+)?{_METRE}(?:（[深高]）)?)?(?:(?:=|等于)(?:面积)?{_NUMBER}{_SQUARE}?)?"
    ),
    re.compile(
        rf"{_LENGTH}{_NUMBER}{_METRE}{_NOTE}[，、；×X* 。]{{0,2}}(?:平均|东西|南北)?\n?(?:沟槽?|[槽坑]|开口|路面)?{_WIDTH}{_NUMBER}{_NOT_A_CABLE}{_METRE}()"
    ),
)
_REVERSED = re.compile(rf"{_WIDTH}{_NUMBER}{_METRE}{_NOTE}[，、；×X* 。]{{0,2}}{_LENGTH}{_NUMBER}{_METRE}")
_TOTAL = re.compile(
    rf"(?:合计|总计|共计|总面积|小计|共)[^\d。；\n]{{0,8}}{_NUMBER}{_SQUARE}?(?!天|日|个|处|株|棵|段|米|M)"
)
_AREA = re.compile(rf"{_NUMBER}{_SQUARE}|面积{_NOTE}{_GAP}{_NUMBER}(?!年|天|元|处|[×X*]|（[长宽])")
_ALONE = re.compile(rf"{_GAP}{_NUMBER}(?:{_SQUARE}|[平M²]|（）)?[。；，]?")  # 平 at the end of a row
_CELL = re.compile(rf"{_NUMBER}(?:{_METRE}|{_SQUARE})")
_DIRT = re.compile(r"(?<=[长宽深高度])。(?=\d+。\d)")  # 宽.1.5米: no number has two points
_NUMERALS = "[零一二两三四五六七八九十百千点半壹贰叁肆伍陆柒捌玖拾佰仟]"
_SPOKEN = {
    "length_m": rf"{_LENGTH}({_NUMERALS}{{1,8}}米{_NUMERALS}{{0,2}})(?=[，、；。×乘（宽]|\n|$)",
    "width_m": rf"{_WIDTH}({_NUMERALS}{{1,8}}米{_NUMERALS}{{0,2}})(?=[，、；。×乘（深长合共计算的]|\n|$)",
    "area_m2": rf"(?:面积|合计?|总计|共计?|计){_GAP}({_NUMERALS}{{1,8}}(?:个?平方米|平米|平方|平))(?=[，、；。（）]|\n|$)",
}
_STROKES = frozenset("一丨|Il")
_SIDES = 2
_STACK = 8  # rows below a column's head that may belong to it


@dataclass(frozen=True, slots=True)
class Sizes:
    """What one stretch of text says; `pairs`: how many stretches of road or land it measures."""

    length: Span | None = None
    width: Span | None = None
    area: Span | None = None
    pairs: int = 0


def find_sizes(form: Form) -> Iterator[Found]:
    """Candidates of length_m, width_m and area_m2 of a form."""
    said = [(sizes_in(captured.span), 1.1 - 0.2 * captured.below) for captured in form.values("size")]
    lengths, widths = _column(form, "length"), _column(form, "width")
    if not any(sizes.pairs for sizes, _ in said) and not (lengths and widths):
        whole = [sizes_in(Span(text.page, text.glyphs)) for text in letter_text(form.paper)]
        said += [(replace(sizes, area=None) if not sizes.pairs else sizes, 0.8) for sizes in whole]
    measured = {
        (match_key(sizes.length.plain), match_key(sizes.width.plain))
        for sizes, _ in said
        if sizes.length is not None and sizes.width is not None
    }
    several = all(len({match_key(span.plain) for span in sides}) > 1 for sides in (lengths, widths))
    one_stretch = len(measured) <= 1 and all(sizes.pairs <= 1 for sizes, _ in said) and not several
    # A row headed 面积 over 长, 宽 and 平方米 is no area by itself; one metre wide, an area is as large as its length.
    sides_read = {_decimal(match_key(span.plain)) for span in (*lengths, *widths)}
    for sizes, score in said:
        if sizes.area is not None and not (
            len(sides_read) > 1 and Decimal(1) not in sides_read and _decimal(match_key(sizes.area.plain)) in sides_read
        ):
            yield Found("area_m2", sizes.area, score)
        if one_stretch and sizes.length is not None and sizes.width is not None:
            yield Found("length_m", sizes.length, score)
            yield Found("width_m", sizes.width, score)
    if one_stretch:
        yield from (Found("length_m", span, 1.0) for span in lengths)
        yield from (Found("width_m", span, 1.0) for span in widths)
        if len(lengths) == 1 and not widths:
            yield from _one_metre(form, lengths[0], [sizes.area for sizes, _ in said if sizes.area is not None])
        sides = measured or {(match_key(a.plain), match_key(b.plain)) for a in lengths for b in widths}
        if len(sides) == 1:
            yield from _product(form, *next(iter(sides)))
    if not measured and not (lengths and widths):
        yield from _that_multiply(form)
        yield from _cells_that_multiply(form)
        yield from _in_words(form)
        yield from _in_front(form)
        yield from _lone_area(form)
    yield from _in_parts_of_a_metre(form)
    yield from _with_tenths(form)


def _in_parts_of_a_metre(form: Form) -> Iterator[Found]:
    """A side in another unit: 宽60公分, 开挖宽度1200mm, 60公分宽."""
    small = rf"((?:{_NUMBER}|{_NUMERALS}{{1,4}})(?:公分|厘米|CM|毫米|MM))"
    for text in letter_text(form.paper):
        for field, before, behind in (("length_m", _LENGTH, "长"), ("width_m", _WIDTH, "宽")):
            for words in (rf"(?<![米M]){before}{small}", rf"{small}{behind}"):
                for match in re.finditer(words, text.key):
                    if (size := _small_size(match[1])) is not None:
                        span = Span(text.page, text.glyphs[slice(*match.span(1))])
                        yield Found(field, span, 1.05, plain_decimal(size.normalize()))


def _with_tenths(form: Form) -> Iterator[Found]:
    """A side said as 宽1米5."""
    for text in letter_text(form.paper):
        for field, before in (("length_m", _LENGTH), ("width_m", _WIDTH)):
            for match in re.finditer(rf"{before}(\d{{1,3}}米\d)(?![\d。米])", text.key):
                if (side := _side(match[1])) is not None:
                    yield Found(field, Span(text.page, text.glyphs[slice(*match.span(1))]), 1.2, plain_decimal(side))


def _side(words: str) -> Decimal | None:
    """Metres of 六米五, 6.5米, 六十公分."""
    if words.endswith(("公分", "厘米")):
        return _small_size(words)
    words = re.sub(r"^(\d+)米(\d)$", r"\1.\2米", words)  # 7米5
    return spoken_size(words) or parse_length(words.replace("。", "."))


def _small_size(words: str) -> Decimal | None:
    """Metres of 60公分, 六十公分, 1200MM."""
    number = re.match(rf"{_NUMERALS}+(?=公分|厘米)", words)
    if number is not None:
        whole = whole_number(number[0])
        return Decimal(whole) / 100 if whole is not None else None
    return parse_length(words.replace("。", ".").replace("，", ""))


def _in_words(form: Form) -> Iterator[Found]:
    """Sizes in Chinese numerals, each behind its own word: 长十六米，宽一米五，合计二十四平方米."""
    for text in letter_text(form.paper):
        said: dict[str, Decimal] = {}
        for field, words in _SPOKEN.items():
            for match in re.finditer(words, text.key):
                if (size := spoken_size(match[1])) is not None:
                    said[field] = size
                    span = Span(text.page, text.glyphs[slice(*match.span(1))])
                    yield Found(field, span, 0.8, plain_decimal(size))
        # 长二十五米，宽二米五，计62.5平米: what the two come to stands there in figures.
        for match in re.finditer(rf"{_NUMBER}{_SQUARE}", text.key) if len(said) == _SIDES else ():
            if _decimal(match[1]) == math.prod(said.values()):
                yield Found("area_m2", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.8)


def _in_front(form: Form) -> Iterator[Found]:
    """Sizes whose words stand behind them: 9米长、两米宽; 挖25米长、半米宽."""
    size = rf"((?:{_NUMBER}|{_NUMERALS}{{1,6}})(?:米(?:{_NUMERALS}{{1,2}}|\d(?=[长宽]))?|公分|厘米))"
    for text in letter_text(form.paper):
        # 东西向二十五米，南北向1.2米; 横过路面九米，沟宽半米
        along = rf"(?:东西|南北)向?长?约?{size}[，、]?(?:东西|南北)向?宽?约?{size}|横[过穿跨](?:路面|马路|道路|街面)?{size}[，、](?:沟|槽)?宽{size}"
        for match in re.finditer(along, text.key):
            spans = [Span(text.page, text.glyphs[slice(*match.span(n))]) for n in (1, 3, 5, 7) if match[n]]
            sides = [_side(match[n]) for n in (1, 3, 5, 7) if match[n]]
            if len(sides) == _SIDES and None not in sides:
                order = sorted(range(_SIDES), key=lambda n: -(sides[n] or 0))
                for field, n in zip(("length_m", "width_m"), order, strict=True):
                    yield Found(field, spans[n], 0.85, plain_decimal(sides[n] or Decimal(0)))
        for match in re.finditer(rf"{size}长[，、]?{size}宽|{size}[乘×]{size}(?=[，、；。（]|\n|$)", text.key):
            long, wide = (1, 3) if match[1] else (5, 7)
            for field, group in (("length_m", long), ("width_m", wide)):
                side = _side(match[group])
                if side is not None:
                    span = Span(text.page, text.glyphs[slice(*match.span(group))])
                    yield Found(field, span, 0.9, plain_decimal(side))


def _lone_area(form: Form) -> Iterator[Found]:
    """The one area that is named, of what has no sides: 口子总共约3.6平方."""
    for text in letter_text(form.paper):
        areas = list(re.finditer(rf"{_NUMBER}{_SQUARE}", text.key))
        spoken = list(re.finditer(rf"(?<!{_NUMERALS})({_NUMERALS}{{1,8}}{_SQUARE})", text.key))
        whole = next((area for area in areas if re.match("[，（]其中", text.key[area.end() :])), None)
        if whole is not None:
            yield Found("area_m2", Span(text.page, text.glyphs[slice(*whole.span(1))]), 0.9)
        elif len({match[1] for match in (*areas, *spoken)}) == 1:
            [one, *_] = (*areas, *spoken)
            size = spoken_size(one[1].replace("个", ""))
            value = plain_decimal(size) if spoken and size is not None else None
            yield Found("area_m2", Span(text.page, text.glyphs[slice(*one.span(1))]), 0.5, value)


def _product(form: Form, length: str, width: str) -> Iterator[Found]:
    """The area that is the one length times the one width, without its unit or with a 2 left of it: 面积：151.22."""
    long, wide = _decimal(length), _decimal(width)
    one_wide = long * wide in (long, wide)  # the same number is a side: only its unit makes it the area
    for text in letter_text(form.paper):
        for match in re.finditer(_NUMBER, text.key):
            start, end = match.span(1)
            said = _decimal(match[1])
            squared = re.match(_SQUARE, text.key[end:]) is not None
            before = text.key[max(0, start - 8) : start]
            # 长8米，宽2.5米，计20m: only the product can be meant, whatever became of the small 2.
            counted = (
                not one_wide and re.search(r"(?:合计|共计|总计|[计共合]|=)(?:占[用地]|使用)?\n?$", before) is not None
            )
            beside = ("面积" in before and (squared or not one_wide)) or counted
            if said == long * wide and (
                beside or squared or not (one_wide or re.match("米|M(?![2²M])", text.key[end:]))
            ):
                yield Found("area_m2", Span(text.page, text.glyphs[start:end]), 1.15 if beside else 0.9)
            elif said == long * wide and not one_wide and said not in (long, wide):
                yield Found("area_m2", Span(text.page, text.glyphs[start:end]), 0.7)
            elif beside and match[1].endswith("2") and len(match[1]) > 1 and _decimal(match[1][:-1]) == long * wide:
                yield Found("area_m2", Span(text.page, text.glyphs[start : end - 1]), 1.15)
        # 长15米宽5米，一共七十五平方米
        for match in re.finditer(rf"(?<!{_NUMERALS})({_NUMERALS}{{1,8}}{_SQUARE})", text.key):
            size = spoken_size(match[1].replace("个", ""))
            if size is not None and size == long * wide:
                yield Found("area_m2", Span(text.page, text.glyphs[slice(*match.span(1))]), 0.9, plain_decimal(size))


def _decimal(number: str) -> Decimal:
    return Decimal(number.replace("，", "").replace("。", "."))


def _that_multiply(form: Form) -> Iterator[Found]:
    """A sentence that names only one side: 护栏24米，宽度0.5米，面积12平方米. The other is what gives the area."""
    for text in letter_text(form.paper):
        side = re.search(rf"{_WIDTH}{_NUMBER}(?:米|M(?![2²M]))", text.key)
        area = re.search(rf"面积{_NOTE}{_GAP}{_NUMBER}{_SQUARE}", text.key)
        if side is None or area is None:
            continue
        for other in re.finditer(rf"{_NUMBER}(?:米|M(?![2²M]))", text.key):
            wide, size, long = (_decimal(m[1]) for m in (side, area, other))
            if other.start(1) != side.start(1) and wide * long == size:
                for field, match in (("length_m", other), ("width_m", side), ("area_m2", area)):
                    yield Found(field, Span(text.page, text.glyphs[slice(*match.span(1))]), 0.75)
                break


def _cells_that_multiply(form: Form) -> Iterator[Found]:
    """Three numbers side by side, each in a cell of its own, of which one is the product of the two before it."""
    found: list[tuple[Span, Span, Span]] = []
    for page in form.paper.pages:
        numbers = [
            Span(page.page, row.glyphs[start + match.start(1) : start + match.end(1)])
            for row in page.rows
            for start, end in row.runs(gap=CELL_GAP)
            if (match := _CELL.fullmatch(row.key[start:end])) is not None
        ]
        for length, width, area in zip(numbers, numbers[1:], numbers[2:], strict=False):
            long, wide, size = (_decimal(match_key(span.plain)) for span in (length, width, area))
            if long * wide == size and 1 not in (long, wide):
                found.append((length, width, area))
    if len(found) == 1:
        for field, span in zip(("length_m", "width_m", "area_m2"), found[0], strict=True):
            yield Found(field, span, 0.85)


def sizes_in(span: Span) -> Sizes:
    """The sizes a stretch of text gives; of several stretches only a total."""
    key = _DIRT.sub("：", match_key(span.plain))
    pairs = [match for pattern in _PAIRS for match in pattern.finditer(key)]
    turned = list(_REVERSED.finditer(key))
    distinct = {(match[1], match[2]) for match in pairs} | {(match[2], match[1]) for match in turned}
    area = _area(span, key, pairs, len(distinct))
    if len(distinct) != 1:
        return Sizes(area=area, pairs=len(distinct))
    match, first, second = (pairs[0], 1, 2) if pairs else (turned[0], 2, 1)
    return Sizes(span.part(*match.span(first)), span.part(*match.span(second)), area, 1)


def _area(span: Span, key: str, pairs: Sequence[re.Match[str]], stretches: int) -> Span | None:
    totals = list(_TOTAL.finditer(key))
    if totals:
        return span.part(*totals[-1].span(1))
    if stretches > 1:
        return None
    results = [match for match in pairs if match[3]]
    if results:
        return span.part(*results[0].span(3))
    if product := _product_of_pair(key, pairs):
        return span.part(*product)
    areas = list(_AREA.finditer(key))
    values = {match[1] or match[2] for match in areas}
    if len(values) == 1:
        return span.part(*areas[0].span(1 if areas[0][1] else 2))
    alone = _ALONE.fullmatch(key) if not values else None
    return span.part(*alone.span(1)) if alone else None


def _product_of_pair(key: str, pairs: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    """Where the product of the one pair of sides stands, whatever became of its unit: 36米×0.9米，合计32.4m."""
    if len(pairs) != 1 or not (size := _decimal(pairs[0][1]) * _decimal(pairs[0][2])):
        return None
    sides = {_decimal(pairs[0][1]), _decimal(pairs[0][2])}
    behind = (match for match in re.finditer(_NUMBER, key) if match.start() >= pairs[0].end())
    return next((match.span(1) for match in behind if _decimal(match[1]) == size and size not in sides), None)


def _column(form: Form, role: str) -> list[Span]:
    """The one number beside or below 长 or 宽; none where several stand below each other."""
    found = []
    for captured in form.values(role):
        number = cut(captured.span, rf"^{_GAP}{_NUMBER}{_METRE}$", 1)
        if number is None:
            number = cut(captured.span, rf"^{_GAP}{_NUMBER}(?:米|M(?![2²M])|公尺)(?=[，、；。]|$)", 1)
        if number is None:  # 四十五米（45m）
            number = cut(captured.span, rf"^{_NUMERALS}{{1,8}}米{_NUMERALS}{{0,2}}（{_NUMBER}{_METRE}）?$", 1)
        if number is not None and not _stacked(form.paper.pages, captured):
            found.append(number)
    return found


def _one_metre(form: Form, length: Span, areas: Sequence[Span]) -> Iterator[Found]:
    """A lone 1 read as a stroke in the column 宽, where the area is as large as the length is long."""
    if any(_decimal(match_key(area.plain)) == _decimal(match_key(length.plain)) for area in areas):
        for captured in form.values("width"):
            if captured.span.plain in _STROKES:
                yield Found("width_m", captured.span, 0.9, "1")


def _stacked(pages: Sequence[PageLayout], captured: Captured) -> bool:
    """True for a number below its label that has further numbers below itself."""
    if not captured.below:
        return False
    glyphs = captured.span.glyphs
    x0, x1, y = glyphs[0].x0, glyphs[-1].x1, glyphs[0].line.box.centre[1]
    for page in pages:
        if page.page != captured.span.page:
            continue
        lower = [row for row in page.rows if row.y > y + 0.5 * row.height][:_STACK]
        for row in lower:
            for start, end in row.runs(gap=1.0):
                within = x0 < row.glyphs[end - 1].x1 and row.glyphs[start].x0 < x1
                if within and re.match(r"[一-鿿]{2}", row.key[start:end]):
                    return False  # the next label ends the column
                across = min(x1, row.glyphs[end - 1].x1) - max(x0, row.glyphs[start].x0)
                if across > 0 and re.fullmatch(rf"{_NUMBER}{_METRE}", row.key[start:end]):
                    return True
    return False
