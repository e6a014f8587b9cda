"""Fields of one paper: candidates from labels and from the kind's own module, the best one of each kept.

Nothing is guessed: a candidate counts only when its text is a value of the field's type.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec

from ocr.amount_cells import amount_in_column, amount_of
from ocr.contradictions import doubt_contradictions
from ocr.document_numbers import same_brackets
from ocr.fields.patterns import DATE_OR_OPEN, PERIODS
from ocr.kinds import FieldSpec
from ocr.layout import Glyph, match_key
from ocr.narrowing import APART, LONGEST_NAME, NAMES, left_square_out, narrow
from ocr.normalise import Parsed, parse_value
from ocr.paper import Found, Paper, all_cuts, cut, has_a_stroke_amiss, is_cut_short, lacks_a_numeral, lacks_a_zero
from ocr.printed_words import printed_words
from ocr.proposals import (
    PROPOSED,
    propose_city,
    propose_closing,
    propose_ending,
    propose_in_text,
    propose_marks,
    propose_mouth,
    propose_places,
    propose_simplified,
    propose_words,
)
from ocr.readings import FieldValue
from ocr.rim_names import made_whole
from ocr.seal_names import heard_by_seals
from ocr.span import Span
from ocr.spellings import RESPELLED, of_family, respelled
from ocr.surnames import is_ordinary_word, starts_with_surname

# A line read less surely than this says nothing: its characters are as good as guessed.
_UNREAD = 0.5
# What a repaired or failing value may still claim: below any threshold of belief.
_DOUBTFUL = 0.6
# A value found by its place alone, beside no label and in no sentence that must mean it, and what it may claim.
_GUESS, _GUESSED = 0.6, 0.85
_GUESS_OF_WORDS = 0.7  # nothing about words in a sentence tells where a project or a matter begins and ends
_AS_SURELY = 0.05
_MENDED = 0.3  # less for a value that had to be set right
_NEARLY = 0.1  # another value whose rank is no lower than this below the best leaves a doubt
_OPPOSED = 0.3  # the same for what says the opposite
# Below a label, or behind one in the middle of a sentence, words count only where they look like what is wanted.
_WELL_PLACED, _OF_A_FORM = 0.9, ("address", "org", "org_or_person")
_WRAPPING = ("address", "org", "org_or_person", "text")  # types whose values go on in the next row
_KNOWN_BY_FORM = ("org", "org_or_person", "address")
_OF_WORDS = ("matter", "reason", "project", "facility")
_LABEL_AND_VALUE = re.compile("[一-鿿]{2,6}：.")  # 窗口号：85, below a label that nobody filled in
_SELF_PROVING = ("id", "uscc", "vin", "plate")
_NO_NAME = re.compile("申请|安装|签订|签署|车位|业主|身份|购买|居住|电话|单元|提出|·.*[申系为于拟因]$")
# Words of a clause that stand behind 甲方 as a name does: 甲方将位于…的房屋.
_OF_CLAUSES = re.compile(
    "^可|委员|大会|决议|解除|终止|将位|位于|坐落|使用|合理使|应当|应按|负责|保证|同意|承担|有权|不得|按照|按时|支付|缴纳|交纳|提供|遵守|自行|违约|归还|允许|自愿|申请|可以|如需|须经"
)
_SIGN_OF_NUMBER = re.compile(r"^N(?:[º°][.。]?|o[.。:：]?(?=[A-Z0-9])|[oO]?[.。]? (?=[A-Z]))")  # of №, set apart
_PROSE, _SENTENCE = 8, 14  # characters beside a name; before it
# Before the day on which a photograph was taken, a copy made or a register asked: it dates no paper.
_OF_A_COPY = re.compile(
    "(?:拍摄|摄影|打印|复印|下载|查询|扫描|截图|核验|验证|导出|测量|测绘|采集|刷新|收[卡件]|接收)(?:日期|时间|日|于|自[一-鿿]{2,6})?[：为]*$"
    "|原件[^：]{0,6}(?:一致|无误|相符)[，：]*$"
)
_TRUE_COPY, _COPYS_DAY = re.compile("原件[^：]{0,6}(?:一致|无误|相符)"), 0.5
_ADDRESS = (
    r"^[就于在为是：]*(?:自[己已]的|自家的?|本人的|我家的|名下的)?([^，。；]+?(?:，(?:[距离][^，；]{2,16}?处|[^，。；：\d]{2,16}(?:路口|交叉口|以[东西南北]|[东西南北]{1,2}侧|对面|门前|旁|楼下|院内|附近)(?=[，。；（]|$)|[路街道巷][东西南北](?=[，。；（]|$)))?)(?=（(?:[^）]*[，。；]|以下|下称)|(?:约|共)?\d+(?:。\d+)?平"
    r"|的(?:房屋|场地|商铺|厂房|门面|停车|土地|车位|地下|固定|住宅)|[这那]一?[块片处段](?:地方?|空地)?(?:$|[，。；])|[，。；]|$)"
)
_SIGNED_BY = re.compile("[一-鿿]{2,8}(?:签字|签名|签章|盖章|（[签盖][^（）]{0,6}）)：")
_SIGNING = re.compile("(?:代表)?(?:签[署名字章收]|盖章|签名盖章|签字盖章)")
# Who signs where two may: 申请人（代办人）签字：某某 names whichever of them came.
_SIGNS_FOR = re.compile("（或?(?:委托)?(?:代办|代理|经办|受托|办理)人）?(?:签[字名章]|盖章|签名或盖章)?：?$")
_OTHERS_NAME = 0.3
_FIGURES_ALONE = re.compile(r"^([\d ]{9,})号$")  # without 第 before them
_UNIT_NO = "unit_no"
# Who signs for an applicant that a box of the form names.
_APPLICANT, _SIGNED_BY_APPLICANT = "applicant", re.compile("申请[人方者]?（?(?:签[字名章]|盖章)）?：?$")
_ACT_FOR_OTHERS = ("agent", "handler")
_LABEL_OF_PERSON = re.compile("[一-鿿]{0,3}(?:证件|证号|号码|电话|手机|地址|身份证?|日期|编号|姓名|关系)")
_OF_SENTENCE = re.compile("(?:将|把)(?:其|自|本|所|位于|坐落)|(?:经办|联系|代理|代表|负责|委托)人$|有效$")
_USUAL_GAP = 6.0  # row heights between a label and its value in forms
_SIZE_ALONE = re.compile(r"\d{3,}\.\d{2}")
_ROLE = re.compile(
    r"(?:基本)?(?:信息|情况|资料|概况)|（?(?:盖章|签字|签章|公章|签名).{0,2}|.*(?:甲方|乙方|丙方|出租[方人]|承租[方人]|出卖[方人]|买受[方人]|转让[方人]|受让[方人]|姓名|名称|签字|盖章|身份证.{0,3}|联系.{0,2}|电话"
    r"|.*(?:号码|代码|证件号|证号|名称)|租用[方人]|租赁[方人]|认购[方人]|地址|日期|签名|编号|号码|小区|车位|使用|法定代表人?|委托代理人?|负责维修|付款凭证）?)"
)
# 单位/个人, （项目法人）: words for what kind of name is wanted.
_NO_NAMES = re.compile(
    r".{1,3}的|自[有用]|租[户客]|房[客东主]|[业车]主|都(?:清楚|知道|同意|认可|签字|在场|可以|没有?|愿意|赞成)|"
    r".*(?:(?=[A-Z]*\d)[0-9A-Z]{9}|社会信用|身份证|联系电话|联系方式).*|（[^（）]*）|(?:单位|个人|企业|公司|机构|法人|自然人|组织|团体|名称|姓名|全称)(?:[/或、（）]*(?:单位|个人|企业|公司|机构|法人|自然人|组织|团体|名称|姓名|全称))*）?"
)
# What is left of a label in a longer wording than the known one: 车型代码, 工程编号.
_END_OF_LABEL = re.compile("代码|编码|编号|号码|名称|类型|类别|种类|序号")
_NOTE_OF_BEARER = re.compile("（[^（）]*(?:未成年|监护人|代理人|身份证|曾用名|占|份额|[%％]|分之)[^（）]*）")
_SHARE = re.compile(
    r"(?:占|份额：?|占比：?)?\d{1,3}(?:。\d+)?[%％](?:的?份额)?|(?:占|份额：?)\d+/\d+(?:的?份额)?"
)  # of who owns it, 占60%
_SPLIT_PEOPLE = r"[^，、；,;/]+"


@dataclass(frozen=True, slots=True)
class _Candidate:
    found: Found
    parsed: Parsed
    order: int
    item_type: str

    @property
    def rank(self) -> tuple[float, int]:
        # Amounts in words and figures that contradict each other tell more than either of them alone.
        bonus = {"pass": 0.5, "none": 0.0, "fail": 0.3 if self.item_type == "money" else -0.4}[self.parsed.check]
        name = self.found.span.plain
        unlike = self.item_type == "person" and _unlike_a_person(name)
        return self.found.score + bonus - _MENDED * self.mended - 0.4 * unlike, -self.order

    @property
    def mended(self) -> bool:
        """In free text only a mark was set right, in a name a character's form: no other candidate is better for it."""
        return self.parsed.repaired and self.item_type not in ("text", "person", "org_or_person")


def _unlike_a_person(name: str) -> bool:
    """Whether characters that could be a name look like none: no family name, too many, words of a sentence."""
    if _NO_NAME.search(name) or is_ordinary_word(name):
        return True
    return "·" not in name and (not starts_with_surname(name) or len(name) > LONGEST_NAME)


def _is_of_clause(span: Span) -> bool:
    return len(span.plain) <= LONGEST_NAME + 2 and _OF_CLAUSES.search(span.plain) is not None


def _is_too_long(span: Span) -> bool:
    """Whether Chinese characters are too many for a name: four at most, but for parts joined by dots."""
    return re.fullmatch(r"[一-鿿]{6,}", span.plain) is not None


def _is_cut_from_prose(whole: Span, part: Span) -> bool:
    """Whether a name stands in the midst of words, behind a label that is a word of a sentence: 分租或以 is none."""
    if whole.glyphs[0] is part.glyphs[0] or part.glyphs[0] not in whole.glyphs:
        return False
    before = match_key(whole.plain[: whole.glyphs.index(part.glyphs[0])])
    if len(before) > _SENTENCE or re.search("[，；。]", before):
        return True
    words = len(whole.plain) - len(part.plain) > _PROSE
    return words and len(part.plain) <= LONGEST_NAME and not starts_with_surname(part.plain)


def _is_of_the_form(span: Span) -> bool:
    """Whether words are printed on the form itself, as another label beside the name's own."""
    key = match_key(span.plain)
    printed = key in printed_words() or key.endswith(("监制", "印制"))  # some office 监制: who made the form
    return printed or _SIGNING.fullmatch(key) is not None or _LABEL_OF_PERSON.fullmatch(key) is not None


def _is_guessed_name(span: Span) -> bool:
    """Whether a person's name holds a character that is more likely wrong than right; nothing tells what it is."""
    return len(span.plain) <= LONGEST_NAME and span.confidence is not None and span.confidence < _UNREAD


def extract(paper: Paper, only: Container[str] | None = None) -> dict[str, FieldValue]:
    """The fields of a paper that could be read, by id, in the order of the catalogue; `only` these where given."""
    own = list(kind_module(paper.kind.id)(paper))
    fields = {}
    for spec in paper.kind.fields.values():
        if only is not None and spec.id not in only:
            continue
        founds = [*(found for found in own if found.field == spec.id), *_beside_labels(paper, spec)]
        value = choose(spec, founds, paper)
        if value is not None:
            fields[spec.id] = value
    return doubt_contradictions(fields)


@cache
def kind_module(kind: str) -> Callable[[Paper], Iterator[Found]]:
    """`find` of `ocr.fields.<kind>`; a kind without a module lives on its labels alone."""
    name = f"ocr.fields.{kind}"
    if find_spec(name) is None:
        return _nothing
    finder: Callable[[Paper], Iterator[Found]] = importlib.import_module(name).find
    return finder


def _nothing(_: Paper) -> Iterator[Found]:
    return iter(())


def _beside_labels(paper: Paper, spec: FieldSpec) -> Iterator[Found]:
    """Values beside the field's own labels; the far end of a period stands beside its near end's label as well."""
    sources = [spec.id, spec.id.removesuffix("_to") + "_from"] if spec.id.endswith("_to") else [spec.id]
    for source in sources:
        if source in paper.kind.fields:
            yield from _beside_labels_of(paper, spec, source)


def _beside_labels_of(paper: Paper, spec: FieldSpec, source: str) -> Iterator[Found]:
    for captured in paper.by_label(source, spec.item_type):
        score = 1.0 - 0.05 * captured.errors - (0.25 if captured.below else 0.0)
        score -= min(0.3, 0.015 * max(0.0, captured.gap - _USUAL_GAP))
        score -= 0.15 * captured.glued
        span: Span | None = captured.span
        if spec.item_type in NAMES and _SIGNED_BY.match(match_key(captured.span.plain)):
            continue  # 出租人（章）： | 租用人签字：某某: the next label, which nobody has listed
        if spec.item_type in NAMES and _OF_SENTENCE.match(match_key(captured.span.plain)):
            continue  # 出租人将其投资建设的…
        if spec.item_type == "date" and not _is_end(spec.id) and _is_period(captured.span):
            continue  # 许可时间 is the day of the permit on one form, its term on another
        if source != spec.id or spec.id.endswith("_from"):
            span = _end_of_period(captured.span, last=source != spec.id)
        if span is None or (captured.glued and spec.item_type.startswith("org") and not _is_named(spec, span)):
            continue  # 向登记机关报送年度报告, 由土地使用者申请，经调查: the label is a word of a sentence
        yield Found(spec.id, span, score)


def _is_end(field: str) -> bool:
    return field.endswith(("_from", "_to"))


def _is_period(span: Span) -> bool:
    key = match_key(span.plain)
    return any(re.match(rf"(?:[自从由]|起止：?)*{period}", key) for period in PERIODS)


def _is_named(spec: FieldSpec, span: Span) -> bool:
    """Whether words are names that look like names, each of them where they are several."""
    listed = spec.type.startswith("list:")
    names = re.split("[、，,;；]", span.text) if listed else [(narrow(spec, span) or span).text]
    found = [parse_value(spec.item_type, name) for name in names]
    return all(one is not None and one.check == "pass" and not is_ordinary_word(str(one.value)) for one in found)


def _looks_its_part(spec: FieldSpec, parsed: Parsed) -> bool:
    """Whether a name or an address, each of several, looks like one."""
    values = (parsed.value,) if isinstance(parsed.value, str) else parsed.value
    found = [parse_value(spec.item_type, str(value)) for value in values] if isinstance(values, tuple) else []
    return all(one is not None and one.check == "pass" for one in found)


def _are_names(parsed: Parsed) -> bool:
    """Whether each of several names is longer than a person's or begins with a family name: 注报 is a scrap."""
    values = parsed.value if isinstance(parsed.value, tuple) else (parsed.value,)
    return all(len(str(value)) > LONGEST_NAME or starts_with_surname(str(value)) for value in values)


def _end_of_period(span: Span, *, last: bool) -> Span | None:
    """The first or the last date of a period. A single date behind 至 is its end, whatever was lost before it."""
    dates = all_cuts(span, DATE_OR_OPEN)
    if len(dates) > 1:
        return dates[1] if last else dates[0]
    if not dates:
        return None
    [date] = dates
    before = span.plain[: span.glyphs.index(date.glyphs[0])]
    is_end = any(word in date.plain for word in ("长", "永", "无")) or any(
        word in before for word in ("至", "到", "止")
    )
    return date if is_end == last else None


def choose(spec: FieldSpec, founds: Sequence[Found], paper: Paper) -> FieldValue | None:
    """The best candidate that is a value of the field's type. `paper`: where rare characters are looked for."""
    candidates = [
        _Candidate(
            Found(found.field, span, found.score - _signed_for(spec, span, paper) - _copied_on(spec, span, paper)),
            parsed,
            order,
            spec.item_type,
        )
        for order, found in enumerate(founds)
        if (span := narrow(spec, found.span)) is not None
        if span.line_confidence is None or span.line_confidence >= _UNREAD
        if not (spec.id in _OF_WORDS and _LABEL_AND_VALUE.match(match_key(span.plain)))
        if not (spec.item_type == "person" and _is_too_long(span))
        if not (spec.item_type in ("person", "org_or_person") and (_is_of_clause(span) or _is_guessed_name(span)))
        if not (spec.item_type in NAMES and _is_of_the_form(span))
        if not (spec.type == "date" and (lacks_a_numeral(span) or _OF_A_COPY.search(paper.words_before(span))))
        if not (spec.item_type in ("person", "org_or_person") and _is_cut_from_prose(found.span, span))
        if (parsed := _meaning(found) or _parse(spec, span) or _in_column(spec, span, paper)) is not None
        if parsed.check != "none" or found.score >= _WELL_PLACED or not _has_a_form(spec, span)
    ]
    if spec.type.startswith("list:") and spec.item_type in NAMES:
        candidates = [one for one in candidates if _are_names(one.parsed)] or candidates
    if not candidates:
        return None
    best = max(candidates, key=lambda candidate: candidate.rank)
    if spec.item_type == "address":
        best = _fullest(best, candidates)
    span, parsed = best.found.span, best.parsed
    confidence = span.confidence
    if confidence is not None and (parsed.repaired or parsed.check == "fail"):
        confidence = min(confidence, _DOUBTFUL)
    if confidence is not None and spec.type == "date" and (lacks_a_zero(span) or has_a_stroke_amiss(span)):
        confidence = min(confidence, _GUESSED)
    if confidence is not None and parsed.check != "pass" and is_cut_short(span):
        confidence = min(confidence, _GUESSED)
    if confidence is not None and spec.item_type in _KNOWN_BY_FORM and not _looks_its_part(spec, parsed):
        confidence = min(confidence, _GUESSED)  # cut off, or something else
    if confidence is not None and (further := _unread_rest(spec, founds, span)) is not None:
        confidence = min(confidence, further)
    if confidence is not None and spec.id.endswith("_m2") and left_square_out(span):
        confidence = min(confidence, _GUESSED)
    if confidence is not None and _is_contested(best, candidates):
        confidence = min(confidence, _GUESSED)
    guess = _GUESS_OF_WORDS if spec.item_type == "text" else _GUESS
    if confidence is not None and best.found.score < guess and spec.item_type not in _SELF_PROVING:
        confidence = min(confidence, _GUESSED)
    if confidence is not None and spec.type == "person" and not _is_card(paper) and _unlike_a_person(span.plain):
        confidence = min(confidence, _GUESSED)
    value = FieldValue(parsed.value, span.text, span.page, span.box, confidence, parsed.check)
    if spec.item_type in ("org", "org_or_person"):
        value = _of_whole_city(made_whole(paper, heard_by_seals(paper, value, span), span), paper)
    if spec.item_type in ("person", "org_or_person"):
        value = of_family(value)
    return respelled(paper, value, span) if spec.item_type in RESPELLED else value


def _signed_for(spec: FieldSpec, span: Span, paper: Paper) -> float:
    """How much less a name counts that may be of somebody who signed for another."""
    if spec.item_type not in ("person", "org_or_person") or spec.id in _ACT_FOR_OTHERS:
        return 0.0
    words = paper.words_before(span)
    signs = _SIGNS_FOR.search(words) or (spec.id == _APPLICANT and _SIGNED_BY_APPLICANT.search(words))
    return _OTHERS_NAME * (signs is not None)


def _of_whole_city(value: FieldValue, paper: Paper) -> FieldValue:
    """An office's name with its city, see `propose_city`."""
    if not isinstance(value.value, str) or value.confidence is None:
        return value
    whole = propose_city(value.value, paper.printed)
    return value if whole == value.value else replace(value, value=whole, confidence=min(value.confidence, PROPOSED))


def _copied_on(spec: FieldSpec, span: Span, paper: Paper) -> float:
    """How much less a day counts below words that say a copy is true to its original: it was copied then."""
    if spec.type != "date" or spec.id.endswith(("_from", "_to")):
        return 0.0
    return _COPYS_DAY * any(_TRUE_COPY.search(words) for words in paper.heads_of(span))


def _fullest(best: _Candidate, candidates: Sequence[_Candidate]) -> _Candidate:
    """The address that goes on where another one, found as surely, ends: a road alone and the house on it."""
    fuller = [
        candidate
        for candidate in candidates
        if candidate.rank[0] + _MENDED * candidate.mended > best.rank[0] - _AS_SURELY
        and (
            candidate.found.score >= best.found.score or candidate.found.span.glyphs[0] is not best.found.span.glyphs[0]
        )
        and len(str(candidate.parsed.value)) > len(str(best.parsed.value))
        and str(candidate.parsed.value).startswith(str(best.parsed.value))
    ]
    return max(fuller, key=lambda candidate: candidate.rank, default=best)


def _unread_rest(spec: FieldSpec, founds: Sequence[Found], span: Span) -> float | None:
    """How surely the rest of a value was read whose further rows were left out as unreadable; None where none were."""
    wholes = (found.span for found in founds if found.span.glyphs[0] is span.glyphs[0])
    rests = [
        whole.line_confidence
        for whole in wholes
        if len(whole.glyphs) > len(span.glyphs) and whole.line_confidence is not None
    ]
    unread = [sure for sure in rests if sure < _UNREAD]
    return min(unread) if unread and spec.item_type in _WRAPPING else None


def _is_card(paper: Paper) -> bool:
    """Whether a paper is a card of the police, which has nothing but a name beside 姓名, however it is built."""
    return bool(paper.kind.recognise.get("tight", False))


def _is_contested(best: _Candidate, candidates: Sequence[_Candidate]) -> bool:
    """Whether another value stands nearly as well: another name, number or day, not more or less of the same words."""
    if isinstance(best.parsed.value, bool):  # consent and refusal on one paper
        others = (one for one in candidates if one.parsed.value is not best.parsed.value)
        return any(one.rank[0] > best.rank[0] - _OPPOSED for one in others)
    if not isinstance(best.parsed.value, str):
        return False
    return any(
        candidate.rank[0] > best.rank[0] - _NEARLY
        and isinstance(candidate.parsed.value, str)
        and candidate.parsed.value not in best.parsed.value
        and best.parsed.value not in candidate.parsed.value
        for candidate in candidates
    )


def _has_a_form(spec: FieldSpec, span: Span) -> bool:
    """Whether a field's values are known by their form; several names in one field are not."""
    return spec.type in _OF_A_FORM and not re.search("[、，,;；]", span.plain)


def _meaning(found: Found) -> Parsed | None:
    return None if found.value is None else Parsed(found.value, found.check)


def _in_column(spec: FieldSpec, span: Span, paper: Paper) -> Parsed | None:
    return amount_in_column(span, paper) if spec.type == "money" else None


def _parse(spec: FieldSpec, span: Span) -> Parsed | None:
    if spec.type.startswith("list:"):
        return _parse_list(spec.item_type, span)
    if spec.type == "money":
        return amount_of(span)
    if spec.type == "address":
        # In a sentence the address begins after 坐落于 and ends with its clause.
        span = cut(span, _ADDRESS, 1) or span
    if spec.item_type in NAMES and (_ROLE.fullmatch(key := match_key(span.plain)) or _NO_NAMES.fullmatch(key)):
        return None  # an empty form, or the first of two labels: the next one stands where the name should
    if spec.type == "text" and _END_OF_LABEL.fullmatch(span.plain):
        return None
    if spec.type == "text":
        span = _balanced(span)
    parsed = _proposed(spec.item_type, parse_value(spec.type, span.text), span)
    if spec.type == "text" and parsed is not None and _SIZE_ALONE.fullmatch(span.text) and is_cut_short(span):
        return Parsed(f"{parsed.value}㎡", parsed.check, repaired=True)  # the sign was seen, and not read
    if parsed is not None and spec.id == _UNIT_NO and isinstance(parsed.value, str) and "." in parsed.value:
        return Parsed(parsed.value.replace(".", "").replace(" ", ""), parsed.check, repaired=True)  # a speck
    if parsed is not None and spec.id.endswith("_no") and isinstance(parsed.value, str):
        number = _FIGURES_ALONE.sub(r"\1", _SIGN_OF_NUMBER.sub("", parsed.value))
        # Numbers are read in groups, and mean the same.
        return replace(parsed, value=same_brackets(number.replace(" ", "")))
    return parsed


def _balanced(span: Span) -> Span:
    """Without a bracket or quotation mark whose other one stands elsewhere: （编号：XY-1）, 编制“某某工程”的方案."""
    key = match_key(span.plain)
    if key.endswith("）") and key.count("）") > key.count("（"):
        return span.part(0, len(key) - 1)
    if key.count('"') == 1 and len(key) > 1 and (key.startswith('"') or key.endswith('"')):
        return span.part(1, len(key)) if key.startswith('"') else span.part(0, len(key) - 1)
    return span


def _proposed(item_type: str, parsed: Parsed | None, span: Span) -> Parsed | None:
    """The value with a misread place name or character set right: a proposal, so it counts as repaired."""
    if parsed is None or not isinstance(parsed.value, str) or span.is_written:
        return parsed
    value = propose_places(parsed.value, span.sure)
    if item_type in (*NAMES, "text", "address"):
        value = propose_simplified(value)
    if item_type in NAMES:
        value = propose_places(propose_words(propose_ending(value)), span.sure)
    if item_type in (*NAMES, "address"):
        value = propose_mouth(value)
    if item_type == "text":
        value = propose_in_text(value)
    if item_type == "address":
        value = propose_words(propose_closing(value))
    if item_type in ("text", "address"):
        value = propose_marks(value)
    if value == parsed.value:
        return parsed
    again = (
        parse_value(item_type, value) if item_type in (*NAMES, "address") else None
    )  # an office's last sign makes it one
    return Parsed(value, again.check if again is not None else parsed.check, repaired=True)


def _parse_list(item_type: str, span: Span) -> Parsed | None:
    parts, split = [], False
    for part in all_cuts(_without_notes(span), _SPLIT_PEOPLE):
        if item_type in NAMES and _SHARE.fullmatch(match_key(part.plain)):
            continue
        pieces = _set_apart(item_type, part)
        two = _two_names(pieces[0]) if len(pieces) == 1 and item_type in ("person", "org_or_person") else None
        parts += two or pieces
        split = split or two is not None
    items = [_proposed(item_type, parse_value(item_type, part.text), part) for part in parts]
    values = tuple(item.value for item in items if item is not None and isinstance(item.value, str))
    if not values or len(values) != len(items):
        return None
    return Parsed(values, "none", repaired=split or any(item.repaired for item in items if item is not None))


def _without_notes(span: Span) -> Span:
    """Without what brackets say of a bearer: 张测试（未成年人，监护人：李样例）."""
    key, end = match_key(span.plain), 0
    glyphs: list[Glyph] = []
    for note in _NOTE_OF_BEARER.finditer(key):
        glyphs += span.glyphs[end : note.start()]
        end = note.end()
    return Span(span.page, (*glyphs, *span.glyphs[end:])) if end else span


def _set_apart(item_type: str, span: Span) -> list[Span]:
    """Several people's names that only free space or the end of a line parts: 张测试　李样例."""
    if item_type not in ("person", "org_or_person"):
        return [span]
    glyphs = span.glyphs
    starts = [
        index
        for index in range(1, len(glyphs))
        if glyphs[index].line is not glyphs[index - 1].line
        or glyphs[index].x0 - glyphs[index - 1].x1 > APART * max(1.0, glyphs[index].line.box.height)
    ]
    pieces = [span.part(a, b) for a, b in zip([0, *starts], [*starts, len(glyphs)], strict=True)]
    names = all(2 <= len(piece.plain) <= 4 and starts_with_surname(piece.plain) for piece in pieces)
    return pieces if len(pieces) > 1 and names else [span]


def _two_names(span: Span) -> list[Span] | None:
    """Two people's names run together where the space between them was lost: five or six characters are no one name.

    None where they are no two names, or might be parted in two ways.
    """
    text = span.plain
    if len(text) not in (5, 6) or "·" in text or (org := parse_value("org", text)) is None or org.check == "pass":
        return None
    ways = [
        place
        for place in (2, 3, 4)
        if 2 <= len(text) - place <= 3 and starts_with_surname(text[:place]) and starts_with_surname(text[place:])
    ]
    usual = [place for place in ways if place == 3 or len(text) == 5]
    return [span.part(0, usual[0]), span.part(usual[0], len(text))] if len(usual) == 1 else None
