"""Names of people and organisations, free text and addresses. Pure; never mends a character."""

from __future__ import annotations

import re

from ocr.characters import HAS_CHINESE, close_chinese, half_width, unify, without_spaces
from ocr.parsed import Parsed

_DOTS = re.compile(r"(?<=[一-鿿])\s*[·•‧∙⋅・･．.●]\s*(?=[一-鿿])")
_TITLE = re.compile(r"(?<=[一-鿿]{2})(?:先生|女士|小姐)$")
_CHINESE_PERSON = re.compile(r"[一-鿿㐀-䶿\U00020000-\U0003ffff]+(?:·[一-鿿㐀-䶿\U00020000-\U0003ffff]+)*")
_LATIN_PERSON = re.compile(r"[A-Za-z][A-Za-z ,.'\-]*[A-Za-z]")
_EDGE = " \t\r\n:：,，。;；、_|丨*#/／"
_STAR = "*"
_SEAL_NOTE = re.compile(
    r"[(（](?:[一-鿿]{0,6}专用章|公章|盖章|章|印|印章|签章|签字|盖公章|签名|签字或盖章|加盖公章)[)）]$"
)
ORG_ENDINGS = (
    "公司", "厂", "店", "行", "部", "社", "站", "院", "所", "校", "园", "中心", "委员会", "居委会", "村委会",
    "业委会", "局", "厅", "处", "队", "办公室", "办事处", "政府", "合作社", "商行", "经营部", "工作室", "协会",
    "学会", "基金会", "事务所", "银行", "支行", "医院", "学校", "大学", "中学", "小学",
    "集团", "企业", "户", "村民组", "居民组", "小组", "管理组", "科", "场", "馆", "城", "宫",
    "中专", "职高", "高中", "设计室", "工会", "公寓", "之家", "俱乐部", "商会", "促进会", "研究会", "联合会", "总会",
    "团",
)  # fmt: skip
_IN_SENTENCES = re.compile(r"[,，。;；!！?？]|^[一二三四五六七八九十\d]{1,2}、")
# 我公司某某公司: the writer speaks of itself before the name begins.
_OURS = re.compile("^(?:我|本)(?:公司|单位|司|行|院|校|村|厂|局|处)(?=[一-鿿]{5})")
# 发证机信阳市民政局: a label that a seal or a fold has cut stands close before the name.
_CUT_LABEL = re.compile("^(?:发证|颁证|登记|审批|批准|赋码|颁发|核发|签发|填发)机关?(?=[一-鿿]{4})")
_PLACE = re.compile("(?:河南省|信阳市|[一-鿿]{1,2}[县区])[一-鿿]")
_LONGEST_ECHO = 6
# What is left of a name whose own part was not read.
_NOBODYS = re.compile(
    "(?:有限|责任|股份|小区|集团|总公司|分公司|公司|物业|服务|管理|房地产|开发|置业|委员会|居民|业主|村民|中心|管理处|社区|居委会|村委会|业委会|企业)+"
)
_ADDRESS_WORDS = re.compile(r"[省市县区镇乡村街路道巷号栋幢弄组]")
# From one crossing to another; a long dash is read as 一 too, but 路一中门口 is the gate of a school.
_TO = re.compile(
    r"(?<=[一-鿿）])[–—―─]+(?=[一-鿿])"
    r"|(?<=[路街道巷桥]口)一(?![中小高院号期段组楼厂区巷街路])(?=[一-鿿]{2,10}(?:[路街道巷桥]口?|口)(?:[）)]|段|$))"
)
_SPECK = re.compile("(?<=[、，；（）])·|·(?=[、，；（）])")  # of dirt: no name begins or ends with a dot
_PUNCTUATION = str.maketrans({"(": "（", ")": "）", ",": "，", ";": "；", "[": "［", "]": "］"})


def parse_person(text: str) -> Parsed | None:
    """2-20 Chinese characters (`·` inside the names of minorities), or a name in Latin letters.

    None for digits, a single character and anything longer; a title (先生) is no part of the name.
    """
    name = _tidy(_DOTS.sub("·", close_chinese(unify(text))))
    name = _TITLE.sub("", without_spaces(name) if HAS_CHINESE.search(name) else name)
    if _CHINESE_PERSON.fullmatch(name):
        return Parsed(name, "pass") if 2 <= len(name) <= 20 else None
    name = half_width(name)
    return Parsed(re.sub(r"\s+", " ", name)) if _LATIN_PERSON.fullmatch(name) else None


def parse_org(text: str) -> Parsed | None:
    """The name with full-width brackets and without blanks; passes where it ends as organisations do.

    None for less than four characters, for numbers and dates, and for words of a sentence.
    """
    name = close_chinese(unify(text))
    if HAS_CHINESE.search(name):
        name = without_spaces(half_width(name)).replace("(", "（").replace(")", "）")
    name = _CUT_LABEL.sub("", _OURS.sub("", _tidy(_SEAL_NOTE.sub("", _tidy(name)))))
    name = _without_echo(name)
    if (
        len(name) < 4
        or _IN_SENTENCES.search(name)
        or _NOBODYS.fullmatch(name)
        or re.fullmatch(r"[\d\W_年月日〇○零一二三四五六七八九十廿卅]+", name)
    ):
        return None
    ending = name[: name.rfind("（")] if name.endswith("）") else name  # …中心（有限合伙）
    return Parsed(name, "pass" if ending.endswith(ORG_ENDINGS) else "none")


def _without_echo(name: str) -> str:
    """Without words of a seal's rim that were read before the name they are part of: 市民政信阳市民政局."""
    for length in range(2, min(_LONGEST_ECHO, len(name) - 4) + 1):
        if name[:length] in name[length:] and _PLACE.match(name, length) and not _PLACE.match(name):
            return name[length:]
    return name


def parse_org_or_person(text: str) -> Parsed | None:
    """An organisation where the words say so, else a person where the length allows it."""
    org, person = parse_org(text), parse_person(text)
    if person is None or (org is not None and (org.check == "pass" or len(str(org.value)) > 4)):
        is_minority_name = person is not None and "·" in str(person.value)
        return person if is_minority_name else org
    return person


def parse_text(text: str) -> Parsed | None:
    """Free text: blanks beside Chinese dropped, look-alike code points unified, nothing else."""
    words = close_chinese(unify(text))
    value = _tidy(words)
    if _STAR in value:
        value = words.strip(_EDGE.replace(_STAR, ""))  # LAF*182330951*: those at its ends are as much part of it
    return Parsed(value) if value else None


# Words of the law that a certificate prints beside its places.
_OF_LAW = re.compile("^(?:根据|依据|依照|按照)|《|法律法规|民法典")


def parse_address(text: str) -> Parsed | None:
    """An address without blanks; digits and letters half width, punctuation full width. A dash between two roads stays
    one; beside figures it is a hyphen.
    """
    value = _TO.sub("—", without_spaces(half_width(text)))
    value = re.sub(r"[‐‑‒–―−－─﹣]+|—+(?![一-鿿])|(?<![一-鿿）])—+", "-", value)
    if HAS_CHINESE.search(value):
        value = value.translate(_PUNCTUATION)
    value = _SPECK.sub("", re.sub("[•‧∙⋅・･]", "·", value)).strip(_EDGE)
    if len(value) < 2 or _OF_LAW.search(value):
        return None
    return Parsed(value, "pass" if _ADDRESS_WORDS.search(value) else "none")


def _tidy(text: str) -> str:
    return text.strip(_EDGE)
