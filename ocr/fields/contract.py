"""What contracts about a place have in common: parties, term, amounts, the day of signing."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.capture import Span
from ocr.fields.patterns import DATE, DATE_OR_OPEN, ID_NUMBER, LEVEL, ORG, PERSON, SPACE
from ocr.paper import Found, Paper, cut

_BAY = r"(?:停车位|停车泊位|机动车位|车位|泊位|车库)"


def find_party(paper: Paper, field: str, words: str) -> Iterator[Found]:
    """A party named in a sentence: 出租方（甲方）：…，"""
    pattern = rf"(?:{words})(?:（[^）]{{1,6}}）)?(?:姓名|名称)?[：:]?({ORG}|{PERSON})(?=[，。（身证统联电住地]|$)"
    for span in paper.search(pattern, 1):
        yield Found(field, span, 0.6)


def find_id_near(paper: Paper, field: str, words: str) -> Iterator[Found]:
    """The ID number that follows a party's name rather than the other party's."""
    for span in paper.search(rf"(?:{words})(?:(?!甲方|出租|出卖|转让方|卖方|丙方)[\s\S]){{0,80}}?({ID_NUMBER})", 1):
        yield Found(field, span, 1.1)
    for span in paper.search(ID_NUMBER):
        yield Found(field, span, 0.5)


def find_space(paper: Paper, field: str = "space_no") -> Iterator[Found]:
    """A bay number in a sentence, before or after the word for bay."""
    before = rf"({SPACE})(?:地下|机械|固定|普通|人防|产权)?{_BAY}"
    after = rf"{_BAY}(?:编号|号码|号|位置)?(?:为|是|：|（)*(?:{LEVEL})?[-，]?第?({SPACE})"
    for pattern, score in ((after, 0.8), (before, 0.85)):
        for span in paper.search(pattern, 1):
            yield Found(field, span, score)


def find_term(
    paper: Paper, first: str, last: str, words: str = "租赁期限|租期|使用期限|期限|有效期"
) -> Iterator[Found]:
    """Both ends of a period: 自…起至…止, wherever its sentence stands."""
    joint = rf"({DATE})(?:起|零时|开始)?(?:，)?(?:至|到|-|—|止)+(?:({DATE_OR_OPEN}))"
    for head, score in ((rf"(?:{words}).{{0,24}}?", 0.95), ("自|从|由", 0.8), ("", 0.5)):
        pattern = rf"(?:{head}){joint}"
        for start, end in zip(paper.search(pattern, 1), paper.search(pattern, 2), strict=False):
            yield Found(first, start, score)
            yield Found(last, end, score)


def find_signing_date(paper: Paper, field: str = "sign_date") -> Iterator[Found]:
    """The last date of the paper that is no end of a period."""
    spans = [
        span for text in paper.running_text for span in text.search(rf"(?<![自从至到起])({DATE})(?!起|止|至|前)", 1)
    ]
    for rank, span in enumerate(reversed(spans)):
        yield Found(field, span, 0.7 - 0.2 * min(rank, 2))


COMMUNITY = (
    r"[\u4e00-\u9fffA-Z0-9。]{2,14}?(?:小区|花园|家园|家苑|苑|府邸|公馆|新城|华庭|名邸|名苑|雅居|雅苑|庭院|新村|社区|国际城|国际|广场|花城|御府"
    r"|华府|学府|城|府|湾|居|庭|里|园|郡|都|轩|阁|台|院|墅|寓|区|坊|邸|村)"
)
_AFTER_COMMUNITY = rf"(?=小区|项目|住宅|业主|物业|内|[A-Z]?\d+(?:号楼|栋|幢|#)|{LEVEL}|第|[A-Z]\d*区|[A-Z]-?\d|车位|车库|停车|的|，|。|（)"
_LEADING = r"^(?:兹有|兹证明|证明|我单位|我|本|该|位于|坐落于|座落于|坐落|在|为|甲方|开发的|管理的|服务的|经核实|现有|系|于|的|业主)+"


def find_community(paper: Paper, field: str = "community") -> Iterator[Found]:
    """The name of a residential area: quoted, beside 小区, or at the end of an address."""
    place = r"(?:位于|坐落于|座落于|坐落在|坐落|在)[^，。；\n]{0,30}?"
    for pattern, score in (
        (r"\"([\u4e00-\u9fffA-Z0-9。]{2,12})\"(?:项目|小区|住宅|花园)?", 0.85),
        (rf"(?:小区名称|项目名称|所在小区)(?:为|：)?({COMMUNITY})", 0.9),
        (rf"{place}(?:\d号院?|区|县|市|镇|路|街|道)({COMMUNITY}){_AFTER_COMMUNITY}", 0.8),
        (rf"(?:兹有|兹证明|证明|开发的|管理的|服务的|现有|我|本|位于|在|^)({COMMUNITY}){_AFTER_COMMUNITY}", 0.75),
        (rf"({COMMUNITY})(?=小区)", 0.6),
        (rf"(?:\d号|区|县|镇|街道)({COMMUNITY})(?={LEVEL}|\d+(?:号楼|栋|幢))", 0.6),
    ):
        for span in paper.search(pattern, 1):
            name = _without_address(span)
            if name is not None:
                yield Found(field, name, score)


def _without_address(span: Span) -> Span | None:
    """Drop the words, road and house number in front of the name; None where nothing like a name is left."""
    rest = (
        cut(
            span,
            rf"(?:.*(?:系我|是我|为我|开发的|位于|管理的|坐落于|座落于|销售的|所属的))?(?:{_LEADING})?(?:.*(?:\d号院?|[路街道巷镇乡](?=[^小]{{2}})|[县市](?=.{{2}})|[一-龥]区(?=.{{2}})))?(.+)",
            1,
        )
        or span
    )
    rest = cut(rest, rf"(?:{_LEADING})?(.+)", 1) or rest
    name = rest.plain
    if (
        len(name) < 2
        or any(word in name for word in ("号楼", "单元", "业主", "室", "（", "）", "\n"))
        or name in ("小区", "社区", "本小区", "住宅小区", "该小区", "地区", "城区")
    ):
        return None
    return rest
