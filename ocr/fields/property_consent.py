"""物业同意证明 of a property manager, 居委会, 业委会 or 村委会: letter or form, consent or refusal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.bay_numbers import find_bay_numbers
from ocr.fields.estates import find_by_place
from ocr.fields.issuers import find_issuer
from ocr.fields.letter import (
    find_bay,
    find_day,
    find_estate,
    find_number_of,
    find_person_named,
    is_name,
    letter_text,
    search,
)
from ocr.fields.patterns import PHONE
from ocr.normalise_measures import plain_decimal, spoken_size
from ocr.paper import Found, Paper
from ocr.span import Span

# What a choice printed on a form looks like when nobody has chosen.
_UNCHOSEN = r"(?<![□○口])(?<!是否)(?![^，。\n]{0,2}(?:□|○|/|或不|或者不))"
_TICK = r"[☑√✓✔■☒●]"
_AGREED = r"(?:同意|准许|准予|允许|许可)"
REFUSAL = (
    rf"{_UNCHOSEN}(?:(?<![无没/])(?<!没有)不同意(?!的?(?:原因|理由|说明|事由))|不予(?:以)?(?:同意|批准|支持|通过|安装|受理|许可)|(?:无法|不能|难以|暂不|暂无法|不便|拒绝)(?:予以|给予)?(?:同意|答应|批准|支持|安装|满足|提供|受理|办理|(?:[为向给][^，。\n]{{1,6}})?(?:(?:出具|开具|开出)[^，。\n]{{0,12}}?(?:同意|许可|准许|证明|手续|材料)|盖章))"
    r"|(?:暂时?|尚|目前|均)?(?:不|未|没有|无)(?:具备|符合|满足)(?:[^，。\n]{0,12}(?:条件|要求|规定)|安装)|不宜(?:安装|建设|加装)|不(?:允许|准许|准|得|可以?)(?:在[^，。\n]{0,16})?(?:安装|建设|加装)"
    r"|不(?:允许|准许|准)(?:其|该业主|该户|业主)[^，。\n]{0,16}?(?:安装|建设|加装|施工|进场)"
    r"|[我本](?:单位|公司|司|社区|村|物业|委员会)?不(?:允许|准许)(?:其(?!他)|该)"
    r"|(?:未|没有?)获?(?:得)?(?:通过|批准)|驳回|表示反对|不支持|暂缓(?:安装|办理))"
)
CONSENT = (
    rf"{_UNCHOSEN}(?:(?<![不未否无])(?<!不予)(?<!未经)同意(?![书函]|(?:安装|建设|施工)?[□○]|后|方可|，方|[^，。\n]{{0,12}}(?:证明|意见|的函)(?:\n|$))|(?:准予|准许|(?<!不)允许|许可)(?:其|该|业主|安装|施工|建设|[一-鿿]{{2,4}}在|[^，。\n]{{0,20}}(?:安装|施工|建设))"
    r"|(?<!不)(?:予以|给予|特此|特予)(?:许可|批准|准许|准予|同意)|(?<!不予)批准|(?:予以|表决|审议)通过(?!率|后)|赞成\d+票，反对[0零]票|无异议|不持异议|没有异议|一致赞成|(?:无|没有)不同意见|(?:本|我)(?:站|所|处|科|部|会|村|社区|中心|公司|单位)(?:予以|表示)?(?:准许|准予|允许|许可)(?=[。，；]|$)|(?:没有|无)意见|没(?:啥|什么)?意见|[我这]们?(?:这边|这里|边|处|司|方|村|会)没(?:有|啥|什么)?问题|赞同|(?<!不)认可|不(?:表示)?反对|(?:是否|意见)(?:予以)?(?:同意|许可|准许|允许)：+(?:许可|准许|准予|允许|可以))"
)
# Weaker: what a manager says who consents without the word for it.
_FAVOUR = r"(?:一律|全力|大力)支持|可以装(?![^，。\n]{0,4}的)|(?:现场|条件)[^，。\n]{0,6}可以(?:安装|建设|加装|装设)|(?<![不未无尚])(?:具备|符合|满足)[^，。\n]{0,16}(?:条件|要求|规定)|(?:给予|予以|表示|大力)(?:支持|配合|协助)|(?<!不)支持(?:其|该)|可以?(?:在[^，。\n]{0,16})?(?:安装|建设|加装)"
_IN_TITLE = r"(?<!不)(?:同意|允许|准许|许可)[^，。\n]{0,24}(?:证明|意见|函|书|单|证)$"
_HEAD = re.compile(
    "(?:关于)?(?:同意|允许|准许|准予)[^，。；：]{2,30}的?(?:决定|决议|批复|答复|复函|回复|函|证明|通知|意见)"
)
# A condition or a wish is no stance: 未经同意不得安装, 恳请贵公司同意, 不符合规范的.
_CONDITION = re.compile(
    r"(?:未经|须经|需经|应经|如|若|凡|否则|待|方可|此前|先前|曾经?|恳请|望贵|希望|征求|征得|经过?[^，。\n]{0,8}(?:产权人|相邻|邻居)|部分|个别)[^，。；\n]*$"
)
# （填“可以安装”或“不宜安装”）: what may be written there is no answer.
_TOLD_TO_FILL_IN = re.compile("（(?:请|注：?)?(?:填写?|选填?|勾选|注明|写明?)[^（）\n]*$")
_OF_THOSE_THAT = re.compile(r"[^，。\n]{0,4}的[，、]")

_ISSUER_TYPES = {
    r"居民委员会|居委会|社区": "居委会",
    r"业主委员会|业委会|业主大会|物业管理委员会|物管会|自管会|家委会": "业委会",
    r"村民委员会|村委会|村民小组": "村委会",
    r"公司|物业(?!管理委员会)|物管(?!会)|服务中心|管理处|客服中心|项目部": "物业",
}
_APPLICANT_WORDS = r"业主|车主|申请人|用户|住户|户主|居民|村民|本人|身份证|客户|用电人|先生|女士|同志"
_OFFICE_WORDS = r"物业|公司|单位|服务|热线|客服|项目部|工程部|联系人|经办人|负责人|居委|社区|村委|支书|书记|主任|经理|委员会|业委会|办公|出具|咨询"
_ROLE = re.compile(rf"(?P<applicant>{_APPLICANT_WORDS})|(?P<office>{_OFFICE_WORDS})")
_OF_NEIGHBOURS = re.compile("四?邻[居里]?意见|产权(?:单位|人)或?|业主意见|申请人(?:签|意见)")
_ADDRESSED_ROWS = 4
_LESS_SURE = 0.1  # than what a sentence of the usual build says
_OF_TICKS, _OF_WORDS, _SURE_TICK = 2.5, 1.0, 0.5
_NUMERALS = {
    word: str(number)
    for words in ("一二三四五六七八九十", "壹贰叁肆伍陆柒捌玖拾")
    for number, word in enumerate(words, 1)
}


def find(paper: Paper) -> Iterator[Found]:
    yield from find_issuer(paper)
    yield from find_addressee(paper)
    yield from find_issuer_type(paper)
    yield from find_person_named(paper, "applicant")
    for span in search(paper, r"(?:社区|小区|家属院|大院|村|楼)的([一-鿿]{2,4})(?=[是系]|，身份证)", 1):
        if is_name(span.plain):
            yield Found("applicant", span, 0.85)
    yield from find_number_of(paper, "applicant_id", "applicant")
    yield from find_bay(paper)
    yield from (replace(found, score=found.score - _LESS_SURE) for found in find_bay_numbers(paper))
    yield from find_estate(paper)
    yield from find_by_place(paper)
    yield from find_consent(paper)
    yield from find_power(paper)
    yield from find_phone(paper)
    yield from _find_day(paper)


def _find_day(paper: Paper) -> Iterator[Found]:
    """The day beside who issues it, not that on which neighbours agreed in a box of their own, above it or below."""
    after = rf"(?:{REFUSAL}|{CONSENT})(?![^，。\n]{{0,4}}的)"
    days, found = (
        [one for one in days if not any(_OF_NEIGHBOURS.search(words) for words in paper.heads_of(one.span))]
        for days in (find_day(paper, after=after), find_day(paper))
    )
    yield from days or (replace(one, score=one.score - 0.2) for one in found)


def find_consent(paper: Paper) -> Iterator[Found]:
    """A ticked choice decides; else a refusal anywhere outweighs consent, and either outweighs a title."""
    # Two boxes of which both seem to say 同意: the 不 of one of them was not read.
    doubtful = next(search(paper, rf"[□○]{_AGREED}"), None) and next(search(paper, rf"{_TICK}{_AGREED}"), None)
    # Boxes that nobody ticked outweigh a title and friendly words.
    unticked = next(search(paper, rf"[□○](?:不予?)?{_AGREED}"), None) and not next(
        search(paper, rf"{_TICK}(?:不予?)?{_AGREED}"), None
    )
    for pattern, score, value in (
        (rf"(?:{_TICK}|（{_TICK}）)不(?:予)?{_AGREED}|不(?:予)?{_AGREED}（?{_TICK}", 3.0, False),
        (rf"(?:{_TICK}|（{_TICK}）)(?:已)?{_AGREED}|(?<!不)(?<!不予){_AGREED}（?{_TICK}(?!不)", 3.0, True),
        (REFUSAL, 2.0, False),
        # A decision on several requests, or a letter that tells of another one, is headed by what it decides.
        (CONSENT, 2.2 if _is_headed_by_consent(paper) else 1.0, True),
        (_FAVOUR, 0.7, True),
        (_IN_TITLE, 0.5, True),
    ):
        for text in () if doubtful else letter_text(paper):
            for match in re.finditer(pattern, text.key, re.MULTILINE):
                span = Span(text.page, text.glyphs[slice(*match.span())])
                if score > _OF_TICKS:
                    said = span.confidence is None or span.confidence >= _SURE_TICK
                else:
                    said = not _conditional(text.key, match) and not (unticked and score < _OF_WORDS)
                if said:
                    yield Found("consent", span, score, value=value)


def _is_headed_by_consent(paper: Paper) -> bool:
    """Whether a title says that something is agreed to: 关于同意安装充电桩的决定."""
    return any(_HEAD.fullmatch(row.key) for page in paper.pages[:1] for row in page.rows[:_ADDRESSED_ROWS])


def _conditional(key: str, match: re.Match[str]) -> bool:
    before = re.split(r"[。；\n]", key[max(0, match.start() - 40) : match.start()])[-1]
    clause = before.rsplit("，", 1)[-1]
    asked = _TOLD_TO_FILL_IN.search(before) is not None
    return asked or bool(_CONDITION.search(clause) or _OF_THOSE_THAT.match(key, match.end()))


def find_issuer_type(paper: Paper) -> Iterator[Found]:
    """What the signing organisation is, by the last word for it in its name (…社区物业服务有限公司 is 物业)."""
    labelled = (Found("issuer_type", captured.span, 0.9) for captured in paper.by_label("issuer", "org"))
    for found in (*find_issuer(paper, "issuer_type"), *labelled, *find_addressee(paper)):
        if (typed := issuer_type_in(found.span, found.score)) is not None:
            yield typed


def issuer_type_in(issuer: Span, score: float) -> Found | None:
    """物业, 居委会, 业委会 or 村委会 by the last word for one in an issuer's name."""
    ends = {
        match.end(): (match.start(), meaning)
        for words, meaning in _ISSUER_TYPES.items()
        for match in re.finditer(words, issuer.plain)
    }
    if not ends:
        return None
    start, meaning = ends[max(ends)]
    return Found("issuer_type", issuer.part(start, max(ends)), score, value=meaning)


# The power of what all may use, or of what the mains allow, is none of the charger asked for.
_OF_OTHER_CHARGERS = r"(?:公共|快充|充电站|变压器|箱变|总负荷|总容量|剩余容量|限额)[^。；\n]*$"


def find_power(paper: Paper) -> Iterator[Found]:
    for text in letter_text(paper):
        for match in re.finditer(r"(?<![\d。])(\d{1,3}(?:。\d+)?)(?:KW(?!H)|千瓦(?!时))", text.key):
            if not re.search(_OF_OTHER_CHARGERS, text.key[max(0, match.start() - 24) : match.start()]):
                yield Found("power_kw", Span(text.page, text.glyphs[slice(*match.span(1))]), 1.1)
    for span in search(
        paper, r"(?<![一二三四五六七八九十])([一二三四五六七八九十]+点[一二三四五六七八九])千瓦(?!时)", 1
    ):
        if (power := spoken_size(f"{span.plain}米")) is not None:
            yield Found("power_kw", span, 0.9, value=plain_decimal(power))
    for span in search(
        paper,
        r"(?<![一二三四五六七八九十点壹贰叁肆伍陆柒捌玖拾])([一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾])千瓦(?!时)",
        1,
    ):
        yield Found("power_kw", span, 0.9, value=_NUMERALS[span.plain])


_ADDRESSED = re.compile(r"([一-鿿A-Z0-9（）·。]{4,40}(?:公司|委员会|服务中心|管理处|居委会|业委会|村委会))：?")
_ANSWERED = r"(?:答复|审核|审批|回复|物业|管理单位|服务中心|委员会)[^。；\n]{0,6}意见"


def find_addressee(paper: Paper) -> Iterator[Found]:
    """Who is asked on a resident's application answers below it: the one it is written to, for want of a name there."""
    if not any(True for _ in search(paper, _ANSWERED)):
        return
    for row in paper.pages[0].rows[:_ADDRESSED_ROWS]:
        if row.key.endswith("：") and (match := _ADDRESSED.fullmatch(row.key)):
            yield Found("issuer", Span(row.page, row.glyphs[: match.end(1)]), 0.45)


def find_phone(paper: Paper) -> Iterator[Found]:
    """The issuer's telephone; the applicant's, which stands beside the applicant's other particulars, for want of it."""
    for text in letter_text(paper):
        stance = re.search(rf"意见|{REFUSAL}|{CONSENT}", text.key, re.MULTILINE)
        for match in re.finditer(rf"{PHONE}|(?<=电话：)[2-8]\d{{6,7}}(?!\d)|(?<=热线：)[2-8]\d{{6,7}}(?!\d)", text.key):
            said = _whose(text.key[: match.start()])
            if said is None and (stance is None or match.start() < stance.start()):
                said = _whose(text.key[: match.start()], sentences=4)
            score = 0.55 if said == "applicant" else 0.9
            yield Found("phone", Span(text.page, text.glyphs[slice(*match.span())]), score)


def _whose(before: str, *, sentences: int = 1) -> str | None:
    """The nearest word before a number that says whose it is, in its sentence or row or in the ones before."""
    words = list(_ROLE.finditer("。".join(re.split(r"[。\n]", before[-80 * sentences :])[-sentences:])))
    return words[-1].lastgroup if words else None
