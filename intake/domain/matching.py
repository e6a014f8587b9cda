"""When do two papers say the same? Names, organisations, addresses, communities, parking spaces.

Every function is pure and symmetric. They answer `same`, `unclear` or `different`: only `different`
may be held against an applicant; `unclear` is for a person.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from operator import ne
from typing import Literal, TypeAlias

from intake.domain.characters import TO_SIMPLIFIED

Sameness: TypeAlias = Literal["same", "unclear", "different"]

_DROPPED = re.compile(r"[\s·•‧∙・.．。,，、:：;；\"'“”‘’_]+")
_BRACKETS = re.compile(r"[()\[\]{}<>〔〕【】《》〈〉]")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−－~～", "-"))
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Full width to half width, traditional to simplified, no spaces, dots or quotes, upper case."""
    folded = unicodedata.normalize("NFKC", text).translate(_DASHES).translate(TO_SIMPLIFIED)
    return _DROPPED.sub("", folded).upper()


def compare_persons(one: str, other: str) -> Sameness:
    """Names of people: exact after `plain`. One character apart is `unclear`: rare characters are misread."""
    a, b = plain(one), plain(other)
    if a == b:
        return "same"
    if len(a) == len(b) and len(a) > 1 and sum(map(ne, a, b)) == 1:
        return "unclear"
    if min(len(a), len(b)) > 1 and _is_one_dropped(a, b):
        return "unclear"
    return "different"


def compare_orgs(one: str, other: str) -> Sameness:
    """Names of organisations: brackets and 有限责任公司 / 有限公司 do not matter.

    A branch against its head office, and names nine tenths alike, are `unclear`.
    """
    a, b = _org(one), _org(other)
    if a == b:
        return "same"
    short, long = sorted((a, b), key=len)
    if short and long.startswith(short.removesuffix("有限公司")) and long.endswith(("分公司", "分店", "支行")):
        return "unclear"
    return "unclear" if similarity(a, b) >= 0.9 else "different"


def compare_names(one: str, other: str) -> Sameness:
    """People or organisations, whichever the texts are."""
    if is_org(one) or is_org(other):
        return compare_orgs(one, other)
    return compare_persons(one, other)


def is_org(name: str) -> bool:
    """Does the name read like an organisation's?"""
    text = plain(name)
    return len(text) > 4 and text.endswith(
        (
            "公司",
            "厂",
            "店",
            "部",
            "院",
            "局",
            "会",
            "中心",
            "合作社",
            "企业",
            "学校",
            "集团",
            "所",
            "商行",
            "银行",
            "站",
            "合伙)",
        )
    )


def compare_codes(one: str, other: str) -> Sameness:
    """Identity numbers, credit codes, VINs, plates: exact without spaces, dots and dashes."""
    return "same" if plain(one).replace("-", "") == plain(other).replace("-", "") else "different"


@lru_cache(maxsize=4096)
def similarity(one: str, other: str) -> float:
    """0 to 1: how alike two texts are after `plain`, whichever comes first."""
    a, b = sorted((plain(one), plain(other)))
    return SequenceMatcher(None, a, b, autojunk=False).ratio()


def seal_matches(seal_text: str, issuer: str, *, at_least: float) -> bool:
    """Does the text of a seal name the issuer? The seal may add words (合同专用章) or a number."""
    seal, name = _org(seal_text), _org(issuer)
    if not seal or not name:
        return False
    if name in seal or (len(seal) >= 6 and seal in name):
        return True
    return max(similarity(seal, name), similarity(seal[: len(name)], name)) >= at_least


# --- parking spaces ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Space:
    """A parking space. `level`: -1 for the first floor below ground, None where not said; `block`: A in A125."""

    level: int | None
    block: str
    number: str

    @property
    def words(self) -> str:
        """As a clerk would say it: -1层A125."""
        return f"{'' if self.level is None else f'{self.level}层'}{self.block}{self.number}"


_NUMERAL = r"(?:[0-9]|[一二三四五])"
_LEVEL = re.compile(
    rf"(?:负|地下|B|(?<![0-9A-Z])-)({_NUMERAL})(?:层|楼|F)"  # 负一层 地下1层 B1层 -1层
    rf"|(?:负|地下)({_NUMERAL})(?=[^0-9]|$)"  # 负一 地下一
    rf"|(?<![A-Z0-9])B([1-5])(?=-[A-Z0-9])"  # B1-125
    rf"|(?<![A-Z0-9])-([1-5])(?=-[A-Z])"  # -1-A346
    rf"|^-([1-5])(?=-[0-9])"  # -1-346; elsewhere 3号-1-20 may be anything
)
_CODE = re.compile(r"([A-Z]{0,3})[-区座]{0,2}([0-9]{1,5})(?=[^0-9]*$)")
_HOUSE_PARTS = re.compile(r"[0-9A-Z一二三四五六七八九十]+(?:号楼|栋|幢|单元|室|期)")
_SPACE_WORDS = re.compile(r"车位|车库|泊位|车场")


@lru_cache(maxsize=4096)
def parse_space(text: str) -> Space | None:
    """`A-125`, `负一层A区125号`, `B1-A125`, `地下室-1层A125号车位` -> Space; None where no number is found."""
    rest = _HOUSE_PARTS.sub("", plain(text))
    level: int | None = None
    found = _LEVEL.search(rest)
    if found:
        digit = next(group for group in found.groups() if group)
        level = -int(digit.translate(_DIGITS))
        rest = rest[: found.start()] + rest[found.end() :]
    code = _CODE.search(rest)
    if not code:
        return None
    return Space(level, code.group(1), code.group(2).lstrip("0") or "0")


def space_in_address(text: str) -> Space | None:
    """The space named at the end of an address; None when the address names no parking space."""
    folded = plain(text)
    if not _SPACE_WORDS.search(folded):
        return None
    community = re.search(r".*(?:小区|花园|家园|苑|园|城|府|湾|庭|里|号院|社区|村)(?=[^号]*[0-9])", folded)
    return parse_space(folded[community.end() :] if community else folded)


def compare_spaces(one: Space, other: Space) -> Sameness:
    """Numbers that differ are `different`; a block or level said on one side only leaves it `unclear`
    for the block and `same` for the level."""
    if one.number != other.number:
        return "different"
    if one.level is not None and other.level is not None and one.level != other.level:
        return "different"
    if one.block != other.block:
        return "different" if one.block and other.block else "unclear"
    return "same"


# --- places -----------------------------------------------------------------------------------------

# A text this short (车位, 3栋) names no place: it can neither confirm nor contradict an address.
_SAYS_LITTLE = 3
_REGION = re.compile(
    r"^(?:中国)?(?:河南省?)?(?:信阳市?)?(?:[^市区县]{1,4}(?:区|县))?(?=.)",
)
_LEVEL_WORDS = (
    (r"-1层|负1层|负一层|地下一层|地下1层|B1层|地下一楼|负一楼", "-1层"),
    (r"-2层|负二层|地下二层|B2层", "-2层"),
)
_COMMUNITY_TAIL = re.compile(r"(?:小区|社区|住宅区|项目|地块)$")
_ROAD = re.compile(r"([一-鿿]{1,8}?(?:大道|大街|路|街|巷|道))([0-9]+)号")
_BUILDING = re.compile(r"([0-9]+|[A-Z])栋")
_ROOM = re.compile(r"(?:([0-9]+)单元)?([0-9]{3,4})(?:室|号房)")


@lru_cache(maxsize=4096)
def plain_address(text: str) -> str:
    """`plain`, without province, city and district, with one word for buildings (栋) and for levels."""
    address = _BRACKETS.sub("", plain(text))
    for pattern, word in _LEVEL_WORDS:
        address = re.sub(pattern, word, address)
    address = re.sub(r"号楼|幢|座(?=[0-9一二三四五六七八九十])", "栋", address)
    return _REGION.sub("", address)


def compare_communities(one: str, other: str) -> Sameness:
    """A community's name against another's, or against an address that should contain it."""
    a, b = (_COMMUNITY_TAIL.sub("", plain_address(text)) for text in (one, other))
    short, long = sorted((a, b), key=lambda text: (len(text), text))
    if len(short) < _SAYS_LITTLE:
        return "same" if a == b else "unclear"
    if short in long:
        return "same"
    windows = (long[i : i + len(short)] for i in range(len(long) - len(short) + 1))
    best = max(similarity(short, window) for window in windows)
    return "same" if best >= 0.85 else "unclear" if best >= 0.6 else "different"


def compare_addresses(one: str, other: str) -> Sameness:
    """Two addresses by the parts both of them name: road and number, building, room."""
    a, b = plain_address(one), plain_address(other)
    if a != b and min(len(a), len(b)) <= _SAYS_LITTLE:
        return "unclear"
    if a in b or b in a:
        return "same"
    agreed = False
    for pattern in (_ROAD, _BUILDING, _ROOM):
        left, right = pattern.search(a), pattern.search(b)
        if not left or not right:
            continue
        if pattern is _ROAD:
            if left.group(2) != right.group(2):
                return "different"
            agreed = agreed or similarity(left.group(1)[-4:], right.group(1)[-4:]) >= 0.5
        elif left.groups() != right.groups():
            return "different"
        else:
            agreed = True
    if agreed or similarity(a, b) >= 0.7:
        return "same"
    return "unclear" if similarity(a, b) >= 0.4 else "different"


@lru_cache(maxsize=4096)
def _org(name: str) -> str:
    text = _BRACKETS.sub("", plain(name)).replace("有限责任公司", "有限公司")
    return text.replace("有限责任", "有限")


def _is_one_dropped(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


_PROJECT_TAIL = re.compile(r"(?:建设)?(?:工程|项目)+$")


def compare_projects(one: str, other: str) -> Sameness:
    """Names of projects: one may leave out the place or the words 建设工程 at the end."""
    a, b = (_PROJECT_TAIL.sub("", _BRACKETS.sub("", plain(text))) for text in (one, other))
    if a == b or (min(len(a), len(b)) > _SAYS_LITTLE and (a in b or b in a)):
        return "same"
    return "unclear" if similarity(a, b) >= 0.5 else "different"  # 一期 and 二期 are nearly alike
