"""What the rules read and what the tagger tells, weighed against each other for every field of a paper.

The two know nothing of each other. Where they agree a value stands as it was read; where they do not, a person should
look: the value given then claims no more than `DOUBTFUL`, or `UNSUPPORTED` where the tagger has nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ocr.complete import DOUBTFUL, add_part_of_total, complete, limited
from ocr.contradictions import doubt_contradictions
from ocr.day_pairs import lone_period
from ocr.extract import choose, extract
from ocr.fields.amounts import times_printed
from ocr.kinds import FieldSpec
from ocr.layout import CELL_GAP, match_key
from ocr.normalise_dates import parse_date
from ocr.paper import Found, Paper, lacks_a_numeral
from ocr.readings import Box, FieldValue
from ocr.surnames import is_ordinary_word
from ocr.tagger import Tag, tags_of
from ocr.told_bounds import DAYS_OF_PAPER, bounded
from ocr.told_context import words_before

# Measured on papers of hands that neither had seen (docs/measurements.md, decision 0052).
_TELLS, _CONTRADICTS, _TELLS_SURELY = 0.5, 0.5, 0.6
_GUESSED = 0.6  # of what was told less surely, or where another value of the field was told as well
UNSUPPORTED = 0.94  # below what counts as sure: of what the rules alone read so, one in ten was wrong
_FOUND = 0.95  # how much it is worth that the tagger found a value, as `Found.score`
_NOT_WEIGHED = ("bool",)  # what a word means is for the rules
_BY_WORDS = ("text", "address")
_NAMES = ("person", "org", "org_or_person")
# How probable another value must be to stand instead of the one that the rules read: where one of the two was right, on
# papers of four hands, it was the tagger in 31 of 38. Numbers, days and amounts are told less surely.
_OVERTURNS, _NAME_OVERTURNS, _WORDS_OVERTURN = 0.9, 0.75, 0.6
# Words told behind the rules': on ten hands all four values without them were wrong, told less surely none of three.
_TELLS_MORE = 0.7
# Where one ends, which is told least surely, rules look for: of twelve told so, eleven were right.
_TELLS_PLACES = 0.4
# What reads like a place by itself: a road, and what lies where on it.
_TELLS_FULL_PLACES = 0.25
_FULL_PLACE = re.compile(
    r"^(?![在于对沿占将把为就因经由从至向及和与的该本此我其位]).*[一-鿿](?:路|街|巷|大道)(?!径|线).*(?:[东西南北内外]侧|[侧旁角口]|绿[地带]|空地|场地|地块|边角地|广场|停车场?(?:[东西南北]区)?|[院楼门][前后内外]|号院?)$"
)
_ESTATE, _IN_REGION = "community", re.compile("^(?:[一-鿿]{2,3}省)?(?:[一-鿿]{2,3}市)?[一-鿿]{1,3}[区县](?!小区)")
_PROJECT, _ROAD, _ISSUER_TYPE = "project", "road", "issuer_type"  # a word for the sort of issuer, not printed as such
_TOLD_DAY, _OTHER_DAY = 0.95, 0.8  # one day told so surely stands against the rules' that was told less surely
_DESIGNS = re.compile("设计|勘[察测]|规划|咨询|研究院")
_TWO_SIDES = (("lessee", "lessor"), ("buyer", "seller"), ("agent", "principal"))  # of which there are no others
_SIDES = (
    *_TWO_SIDES,
    ("holder", "grantor"),
    ("applicant", "builder"),
    ("applicant", "handler"),
    ("applicant", "designer"),
    ("payer", "payee"),
)
_OTHER_PARTIES = {
    name: tuple(other for pair in _SIDES for one, other in (pair, pair[::-1]) if one == name)
    for name in {name for pair in _SIDES for name in pair}
}
_NUMBERS = ("_no", "_code")
_BEGINS, _ENDS, _TWO = "_from", "_to", 2
_NEAR_NAME = 6.0  # line heights from a name down to its number
_NUMBER_OF, _BEHIND_NAME = "_id", 20  # lessee_id is the number of the lessee; characters between the two at most
_LEADS = re.compile("[在于对沿占将把为就因经由从至向及和与的该本此我其位]")  # to a place: no character of its name
_MAKE = re.compile("[一-鿿]{1,8}牌")
_LETTERS, _WHOSE = re.compile("[A-Z]{1,3}"), re.compile("[一-鿿]{1,4}")
_ENDS_PLACE = "省市区县镇乡村路街道巷"
_WORKS = re.compile("(?:工程|项目|改造|建设|施工|安装|充电站|充电桩)$")
_BEGINS_IN_BRACKET = re.compile("[^（(]*[）)]")  # B2区车位）装充电桩的手续
# 安徽江 of 安徽江淮某某公司; 施工方 before a name is none of it.
_PART_OF_NAME = re.compile("[一-鿿]{0,2}(?![方人位构者门关商])[一-鿿]")
_STUMP = re.compile("(?:限|股份|有限|责任)+公司")  # of an organisation's name


def read_fields(paper: Paper) -> dict[str, FieldValue]:
    """The fields of a paper by id, in the order of the catalogue: those that could be read by rules or by tags."""
    by_rules, tags = extract(paper), tags_of(paper)
    add_part_of_total(by_rules, paper)
    if not tags:
        return by_rules
    fields: dict[str, FieldValue] = {}
    for spec in paper.kind.fields.values():
        mine = [tag for tag in tags if tag.field == spec.id and not _is_other_party(tag, tags, by_rules)]
        mine = [tag for tag in mine if not (spec.id.endswith(_NUMBERS) and _is_part_of_number(tag, by_rules))]
        mine = [tag for tag in mine if spec.type != "date" or not _is_other_day(tag, by_rules)]
        person = fields.get(spec.id.removesuffix(_NUMBER_OF)) if spec.id.endswith(_NUMBER_OF) else None
        read = by_rules.get(spec.id)
        if spec.id.endswith(_ENDS):
            first = fields.get(spec.id.removesuffix(_ENDS) + _BEGINS)
            mine = [tag for tag in mine if not _is_before(tag, first) and not _is_first(tag, first, read)]
        if spec.id.endswith(_ENDS) and read is None and not mine and lone_period(paper) is None:
            mine = _later_of_two(tags, spec)
        value = weighed(spec, read, _of_person(mine, read, person, paper), paper)
        if value is not None:
            fields[spec.id] = value
    _add_other_sides(fields, tags, paper)
    complete(fields, paper)
    return doubt_contradictions(fields)


def _is_other_party(tag: Tag, tags: Sequence[Tag], by_rules: Mapping[str, FieldValue]) -> bool:
    """Whether a name that was told is one that the rules read for another side, and another is known for this one."""
    mine = by_rules.get(tag.field)
    others = [by_rules[name] for name in _OTHER_PARTIES.get(tag.field, ()) if name in by_rules]
    told = match_key(tag.span.plain)
    if not any(told == match_key(str(other.value)) for other in others):
        return False
    if mine is not None:
        return told != match_key(str(mine.value))
    return any(other.field == tag.field and match_key(other.span.plain) != told for other in tags)


def _add_other_sides(fields: dict[str, FieldValue], tags: Sequence[Tag], paper: Paper) -> None:
    """Of two names told for one side of a contract the one that is not that side's, where the other side is unknown:
    放租人 was taken for another word for 求租人.
    """
    for known, missing in (pair for side in _TWO_SIDES for pair in (side, side[::-1])):
        spec = paper.kind.fields.get(missing)
        if spec is None or missing in fields or known not in fields:
            continue
        taken = {match_key(str(value.value)) for value in fields.values()}
        told = _told(spec, [tag for tag in tags if tag.field == known and tag.probability >= _TELLS], paper, None)
        others = {str(value.value): value for value, _ in told if match_key(str(value.value)) not in taken}
        if len(others) == 1:
            [value] = others.values()
            fields[missing] = limited(value, _GUESSED)


def _is_other_day(tag: Tag, by_rules: Mapping[str, FieldValue]) -> bool:
    """Whether a day that was told stands where the rules read that on which the paper was written."""
    written = [by_rules[name] for name in DAYS_OF_PAPER if name in by_rules and name != tag.field]
    return any(one.page == tag.span.page and _covers(one.box, tag.span.box) for one in written)


def _is_before(tag: Tag, first: FieldValue | None) -> bool:
    """Whether a day that was told is before the first one of its period, as that of the signature is."""
    day = parse_date(tag.span.text)
    return day is not None and first is not None and day < str(first.value)


def _is_first(tag: Tag, first: FieldValue | None, last: FieldValue | None) -> bool:
    """Whether a day that was told as the last one of a period is its first, and the rules read a later one."""
    if first is None or last is None or str(last.value) <= str(first.value):
        return False
    return parse_date(tag.span.text) == first.value


def _is_part_of_number(tag: Tag, by_rules: Mapping[str, FieldValue]) -> bool:
    """Whether figures that were told are all, or a part, of a number that the rules read for another field."""
    told = match_key(tag.span.plain)
    return any(
        name != tag.field and one.page == tag.span.page and _covers(one.box, tag.span.box) and told in one.text
        for name, one in by_rules.items()
        if isinstance(one.value, str)
    )


def _covers(box: Box, other: Box) -> bool:
    x, y = other.centre
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _later_of_two(tags: Sequence[Tag], spec: FieldSpec) -> list[Tag]:
    """Of two days told as the first of a period the later one: its last, which nothing else was told as."""
    begins = spec.id.removesuffix(_ENDS) + _BEGINS
    days: dict[str, Tag] = {}
    for tag in tags:
        if tag.field == begins and (day := parse_date(tag.span.text)) is not None:
            days.setdefault(day, tag)
    return [days[max(days)]] if len(days) == _TWO else []


def _of_person(numbers: list[Tag], by_rules: FieldValue | None, person: FieldValue | None, paper: Paper) -> list[Tag]:
    """Of the numbers told for a person's, those right behind that person's name, where such a one was told or read."""
    if person is None or (len(numbers) < 2 and by_rules is None):
        return numbers
    if by_rules is not None and any(_is_beside(tag, person, by_rules) for tag in numbers):
        return [tag for tag in numbers if not _is_beside(tag, person, by_rules)]
    name = match_key(str(person.value))
    behind = [tag for tag in numbers if name in words_before(tag.span, paper, _BEHIND_NAME)]
    read = by_rules is not None and any(
        paper.search(rf"{re.escape(name)}[^\n]{{0,{_BEHIND_NAME}}}?{re.escape(str(by_rules.value))}")
    )
    return behind if behind or read else numbers


def _is_beside(tag: Tag, person: FieldValue, by_rules: FieldValue) -> bool:
    """Whether of two numbers on a row the one that the rules read stands below the person's name, the other elsewhere:
    two parties in columns side by side, whose numbers follow each other in the text.
    """
    told, read = tag.span.box, by_rules.box
    level = abs(told.centre[1] - read.centre[1]) < read.height / 2
    under = person.page == by_rules.page and 0 < read.y0 - person.box.y0 < _NEAR_NAME * read.height
    apart = told.x1 <= read.x0 or read.x1 <= told.x0
    return level and under and apart and _same_column(person.box, read) and not _same_column(person.box, told)


def _same_column(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1


def weighed(spec: FieldSpec, by_rules: FieldValue | None, tags: Sequence[Tag], paper: Paper) -> FieldValue | None:
    """The value of one field by what the rules read and what was told; None where neither says anything."""
    if spec.type in _NOT_WEIGHED or spec.id == _ISSUER_TYPE or spec.type.startswith("list:"):
        return by_rules
    told = _told(spec, tags, paper, by_rules)
    if by_rules is None:
        if not told or told[0][1] < _least(spec, told[0][0]):
            return None
        others = [probability for value, probability in told if value.value != told[0][0].value]
        guessed = told[0][1] < _TELLS_SURELY or max(others, default=0.0) >= _TELLS_SURELY
        return limited(told[0][0], _GUESSED if guessed else DOUBTFUL)
    if not told:
        return limited(by_rules, UNSUPPORTED)
    best, probability = told[0]
    if _says_the_same(spec, by_rules, best):
        longer = spec.type in _BY_WORDS and len(str(best.value)) > len(str(by_rules.value))
        return limited(by_rules, UNSUPPORTED) if longer and probability >= _TELLS_MORE else by_rules
    same = max((sure for value, sure in told if _says_the_same(spec, by_rules, value)), default=0.0)
    if same and not (spec.type == "date" and probability >= _TOLD_DAY and same < _OTHER_DAY):
        return limited(by_rules, DOUBTFUL)  # one of several, such as the rows of a register
    if probability < _CONTRADICTS:
        return limited(by_rules, UNSUPPORTED)
    overturned = _overturns(spec, by_rules, best, probability) and not _printed_more(spec, by_rules, best, paper)
    overturned = overturned or _printed_more(spec, best, by_rules, paper)
    overturned = overturned and not _is_cut_from_run(spec, by_rules, best, paper)
    return limited(best if overturned else by_rules, DOUBTFUL)


def _least(spec: FieldSpec, value: FieldValue) -> float:
    """How probable a value must be that the rules do not read."""
    if spec.type == "address" and _FULL_PLACE.search(str(value.value)):
        return _TELLS_FULL_PLACES
    return _TELLS_PLACES if spec.type == "address" or spec.id == _PROJECT else _TELLS


def _printed_more(spec: FieldSpec, value: FieldValue, other: FieldValue, paper: Paper) -> bool:
    """Whether an amount is printed more often than another one: in figures and in words."""
    one, another = (times_printed(paper, str(each.value)) if spec.type == "money" else 0 for each in (value, other))
    return one > max(1, another)


def _is_cut_from_run(spec: FieldSpec, by_rules: FieldValue, best: FieldValue, paper: Paper) -> bool:
    """Whether a name that was told is the end of one that stands by itself on the paper, as names below a letter do."""
    whole, end = match_key(str(by_rules.value)), match_key(str(best.value))
    if spec.type not in _NAMES or not whole.endswith(end) or not _PART_OF_NAME.fullmatch(whole.removesuffix(end)):
        return False
    rows = (row for page in paper.pages if page.page == by_rules.page for row in page.rows)
    return any(row.key[start:stop] == whole for row in rows for start, stop in row.runs(gap=CELL_GAP))


def _says_the_same(spec: FieldSpec, by_rules: FieldValue, value: FieldValue) -> bool:
    """Whether a value that was told is the one that the rules read, or that one cut short or with a word more."""
    if value.value == by_rules.value:
        return True
    whole, words = str(by_rules.value), str(value.value)
    if whole.startswith((words, words.removesuffix("）"))) or (spec.type == "space" and whole.endswith(words)):
        return True  # cut short; or without its level, which belongs to a bay's number
    if whole.endswith(words) and _LETTERS.fullmatch(whole.removesuffix(words)):
        return True  # G-WX-03 of NG-WX-03; 5000 is another amount than 15000
    if spec.id == "model" and whole.endswith(words) and _MAKE.fullmatch(whole.removesuffix(words)):
        return True  # its code alone of 样例牌QX7000BEV1
    if spec.id.endswith(_NUMBERS) and whole.endswith(words) and _WHOSE.fullmatch(whole.removesuffix(words)):
        return True  # 2026-031 of 试挖2026-031
    if whole.endswith(words) and words.count("）") > words.count("（"):
        return True  # without the bracket that opens it
    if whole.endswith(words.removesuffix("小区")) and whole.partition("·")[2] == words.removesuffix("小区"):
        return True  # 虚谷里 of 建业·虚谷里
    if spec.id == _ESTATE and _IN_REGION.sub("", words, count=1).removesuffix("小区") == whole.removesuffix("小区"):
        return True  # 某县锦绣新苑小区 is the estate 锦绣新苑
    if spec.type in _BY_WORDS and whole[1:] == words and "一" <= whole[0] <= "鿿" and not _LEADS.match(whole):
        return True  # 云北路 of 试云北路
    if spec.type == "address" and whole.endswith(words) and whole[: -len(words)][-1:].isdigit():
        return True  # 米东侧人行道 of 样例路口北侧150米东侧人行道
    if spec.id == _ROAD and whole in words:
        return True  # 样例大道 of 某县样例大道中段
    if words[1:] == whole and words[0] in _ENDS_PLACE:
        return True  # 道溪山庭院, told behind 新五大
    return words.startswith(whole) and spec.type != "address"  # 青年里小区 is the estate 青年里


def _overturns(spec: FieldSpec, by_rules: FieldValue, best: FieldValue, probability: float) -> bool:
    """Whether the value that was told most surely is more likely right than another that the rules read."""
    if spec.id == _PROJECT and _WORKS.search(str(by_rules.value)) and not _WORKS.search(str(best.value)):
        return False  # what does not even end as one
    if _BEGINS_IN_BRACKET.match(str(best.value)):
        return False
    if spec.type in _BY_WORDS:
        return probability >= _WORDS_OVERTURN
    if spec.type not in _NAMES:
        return probability >= _OVERTURNS
    if is_ordinary_word(str(by_rules.value)):
        return True  # 车主 is nobody
    sure = by_rules.confidence is None or by_rules.confidence > DOUBTFUL
    cut = str(by_rules.value).endswith(str(best.value))  # 兹有某某公司, but also 某某花园业主委员会
    return probability >= (_OVERTURNS if cut and sure else _NAME_OVERTURNS)


def _told(
    spec: FieldSpec, tags: Sequence[Tag], paper: Paper, by_rules: FieldValue | None
) -> list[tuple[FieldValue, float]]:
    """The tags that are values of the field's type, with their probabilities, the most probable first."""
    told = []
    named = [*(tag.span.plain for tag in tags), *([str(by_rules.value)] if by_rules else [])]
    designs = spec.id == "designer" and any(_DESIGNS.search(name) for name in named)
    for tag in sorted(tags, key=lambda tag: -tag.probability):
        if designs and not _DESIGNS.search(tag.span.plain):
            continue  # whom it was designed for
        span = bounded(spec, tag.span, paper)
        if spec.type == "date" and tag.probability >= _TOLD_DAY and lacks_a_numeral(tag.span):
            break  # what was told less surely is another day
        value = choose(spec, [Found(spec.id, span, _FOUND)], paper) if span is not None else None
        none = value is None or (spec.type in _NAMES and _STUMP.fullmatch(str(value.value)))
        if value is not None and not none and not (spec.type == "person" and is_ordinary_word(str(value.value))):
            told.append((value, tag.probability))
    return told
