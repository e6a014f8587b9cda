"""Where the name of a housing estate begins and ends: phases, quarters, brackets, characters like 有 within it."""

from __future__ import annotations

import re

PHASE = r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})期"
_QUARTER = r"[东西南北中][区院苑]|[A-Z]区"
# A number behind a quarter makes it the quarter of a bay (东区342号), unless it is a building's.
_NOT_OF_A_BAY = r"(?!第?-?[A-Z]{0,2}-?\d{1,5}(?!\d|号楼|栋|幢|#|座|-\d))"
_PART = (
    rf"（?{PHASE}）?|（(?![^）]*[省市县路街巷])[一-鿿A-Z0-9]{{1,6}}[区期院苑园]）|[。·]?(?:{_QUARTER}){_NOT_OF_A_BAY}"
)
BARE_PART = re.compile(rf"（?{PHASE}）?|{_QUARTER}|[一二三四五六]区")
# For patterns: what may stand between a name and what follows it.
PART = rf"(?:{_PART})?"
_AFTER = re.compile(rf"(?:{_PART})+")
_NO_NAME = re.compile("[本该我此]?(?:小区|社区|院|项目)内?")
# What no estate is called, whatever stands around it: words of a sentence, lengths of time, yards and squares that
# every place has.
_OF_SENTENCES = re.compile(
    r"^年度|围墙|便[笺签]|信笺|收回|[租押定订]?金分$|^第?\d+号?$|建成|并建|通知单$|[联页]$|顾问|^[不没]|法院|管辖|^期限|^年限|^争议|所在地|靠近|出[入人]口|识别|权人$|费由|^位置$|^外出|房号$|[他她]家$|办公|二手|临时|全体|广大|各位|部分|保障|确保|赠送|免费|优惠|同[上前]|[如前上下]述|^(?:规范|加强|维护|改善|优化|提升|收回|完善|影响|支持|促进|推进|创建|美化|整治|治理)|如上|[下上左]列|其[他它]|任何|集体|个人|私人|自家|附近|周边|即日|现场|公共|公用|所有|随时|方便|按月|按年"
    r"|[一二三四五六七八九十两\d]日|村口|门口|^[本该此各其属]|[前后]院$|院[内里]$|中$|[市省县]$|[一二两三四五六七八九十半\d]个?(?:年|月|天|周|季度)$"
)
_OF_ANY_PLACE = re.compile(
    r"(?:老旧|开放式?|无物业|封闭式?|自管)?(?:小区|社区|楼栋|场院|大院|院子|院落|庭院|后院|车场|车棚|停车[场楼棚]|车库|车位)|(?:剩余)?(?:年限|期限)|认购|微型|标准|子母|超出|(?:立体|机械|平面|智能|智慧|权利|(?:教?职工|教工|员工|干部|居民|军官|人才)(?:专用)?)|(?:文化|人民|市民|健身|休闲|村民|体育|站前|村部|中心)?广场"
)
_YARD = re.compile("(?:家属|宿舍|职工|大|小|号|[东西南北前后中]|学|医|书|研究|法|本)院$")
_BARE_ENDING = re.compile(r".?|花园|家园|公馆|新城|嘉园|佳园|新村|华庭|雅苑|国际|广场|公寓|山庄")
# Characters that part a sentence from a name, but stand in names as well (乐有家园, 时在花园, 天为苑).
_WEAK = frozenset("有在系为是对由经从至归住于和与及就用")
_OF_ADDRESSES = frozenset("路街道巷市区县镇乡村")
_ADVERBS = frozenset(
    "现均曾仍就只都即并已将正居我他她其您你该此均家所拟需欲想愿要可请自没具享拥持原未今同房车户库院址室楼层号村厂店铺位"
)
_NEVER_AFTER = "于的买在住售发租"  # behind these 和 or 经 cannot be a word of the sentence: 位于和谐家园
_JOINING = frozenset("和与及经至从归由有为对就用")


def without_yard(name: str, behind: str) -> str:
    """样例公馆 of 样例公馆院内: what is within its yard; 家属院, 大院 are names of yards."""
    yard = name.endswith("院") and behind.startswith(("内", "里")) and not _YARD.search(name)
    return name[:-1] if yard else name


def is_no_estate(name: str) -> bool:
    """Whether words found where an estate is named are none: 保障全体, 赠送一年, 场院, 文化广场."""
    return _OF_SENTENCES.search(name) is not None or _OF_ANY_PLACE.fullmatch(name) is not None


def end_of_name(key: str, end: int) -> int:
    """Where a name that was found to end at `end` ends with its phase or quarter."""
    match = _AFTER.match(key, end)
    if match is None:
        return end
    return match.end() - 1 if match.group().endswith("）") and "（" not in match.group() else match.end()


def bounds(words: str, before_name: re.Pattern[str]) -> list[re.Match[str]]:
    """The places that part a sentence from a name at its end, without those that stand in the name itself."""
    found: list[re.Match[str]] = []
    for cut in before_name.finditer(words):
        if not _within_name(words, cut, found[-1] if found else None):
            found.append(cut)
    while found and len(found[-1].group()) == 1 and _BARE_ENDING.fullmatch(words, found[-1].end()):
        if found[-1].group() not in _JOINING | _OF_ADDRESSES:
            break
        found.pop()  # 样例和府, 海市新村: what is left would be no name
    return found


def _within_name(words: str, cut: re.Match[str], last: re.Match[str] | None) -> bool:
    """Whether what looks like a word before a name stands in it (兹有|乐有家园, but 现|住在|…)."""
    if cut.group() not in _WEAK or len(words) - cut.end() < 1:
        return False
    if cut.group() in "在住于" and _NO_NAME.fullmatch(words, cut.end()):
        return False
    bound = last.end() if last else 0
    if cut.start() == bound:
        return last is not None and cut.group() in _JOINING and last.group()[-1] in _NEVER_AFTER
    return cut.start() - bound == 1 and words[bound] not in _ADVERBS and words[bound] not in _WEAK
