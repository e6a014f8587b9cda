"""Which road, and which stretch of it: road names as forms, permits and plans write them.

`样例大道（示范路至演习路段）` is the road 样例大道 with the stretch {示范路, 演习路}; `样例大道与示范路交叉口`
is 样例大道 at {示范路}. House numbers (88号) and chainages (K1+200) are parts of a stretch too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from operator import ne

from intake.domain.matching import Sameness, plain, similarity

_LIST = re.compile(r"[、，,;；/]|及(?=[^至]{2,}[路街道巷])")
_REGION = re.compile(r"^(?:中国)?(?:河南省?)?(?:信阳市?)?(?:[^市区县路街道巷]{1,4}(?:区|县))?(?=.)")
# 和 and 自 stand inside names (和平路, 自由路): they divide only after the end of a name.
_DIVIDERS = re.compile(r"至|到|与|[-—~()\[\]]|(?<=[路道街巷线段])[和自从由起]|交叉口|交汇处|[|]")
_NAME = re.compile(r"[一-鿿A-Z0-9]{1,10}?(?:大道|大街|路(?:街|巷)?|街(?:巷)?|巷|道|高速(?:公路)?|国道|省道|县道|乡道)")
_NUMBERED = re.compile(
    r"(?<![A-Z0-9])[GSXY]?[0-9]{2,4}(?:国道|省道|县道|乡道|线)|(?<![A-Z0-9])[GSXY][0-9]{2,4}(?![0-9])"
)
_POINTS = re.compile(r"K[0-9]+\+[0-9]+|[0-9]+(?=号(?!线|楼|栋|院))")
# Parts and kinds of roads, which end like a road's name and are none.
_NO_NAMES = re.compile(r"(?<=[道路街巷])路段|非?机动车道|[人车]行道|[快慢]车道|道路|路面|绿道|管道|通道|街道")
_BEST_FIRST = ("same", "unclear", "different")


@dataclass(frozen=True, slots=True)
class RoadPlace:
    """A road and what bounds the stretch of it; an empty stretch: not said."""

    name: str
    stretch: frozenset[str] = frozenset()


@lru_cache(maxsize=2048)
def parse_roads(text: str) -> tuple[RoadPlace, ...]:
    """The roads a text names, each with its stretch; empty where it names none."""
    found: list[RoadPlace] = []
    for chunk in _LIST.split(plain_list(text)):
        words = _REGION.sub("", chunk)
        names = _names(words)
        if names:
            found.append(RoadPlace(names[0], frozenset(names[1:]) | frozenset(_POINTS.findall(words))))
    return tuple(dict.fromkeys(found))


def plain_list(text: str) -> str:
    """`plain`, but with the commas that divide a list."""
    return "、".join(plain(part) for part in re.split(r"[、，,;；/]", text) if part.strip())


def compare_roads(one: str, other: str) -> Sameness:
    """Do two texts name the same road, and the same stretch where both bound it?

    Several roads on one side: it is enough that one of them is meant. A text that names no road answers
    `unclear`; so do names one character apart, stretches that share one end only, and different numbers.
    """
    left, right = parse_roads(one), parse_roads(other)
    if not left or not right:
        return "same" if plain(one) == plain(other) else "unclear"
    return _best(_compare(a, b) for a in left for b in right)


def names_road(place: str, road: str) -> Sameness:
    """Does a place (地点, 建设位置, 项目名称) lie on that road? `unclear` where the place names no road."""
    wanted, said = parse_roads(road), parse_roads(place)
    if not wanted or not said:
        return "unclear"
    everywhere = {name for each in said for name in (each.name, *each.stretch)}
    return _best(_compare_names(each.name, name) for each in wanted for name in everywhere)


def _compare(a: RoadPlace, b: RoadPlace) -> Sameness:
    names = _compare_names(a.name, b.name)
    if names == "different":
        # 示范路与样例大道交叉口 against 样例大道: named the other way round.
        return "unclear" if a.name in b.stretch or b.name in a.stretch else "different"
    # A stretch within the other, and so one that is not said, contradicts nothing.
    if names == "unclear" or a.stretch <= b.stretch or b.stretch <= a.stretch:
        return names
    ends = [[end for end in place.stretch if _NAME.search(end)] for place in (a, b)]
    near = any(_compare_names(x, y) != "different" for x in ends[0] for y in ends[1])
    # House numbers and chainages that differ may still overlap: only a person can tell.
    return "different" if all(ends) and not near else "unclear"


def _compare_names(a: str, b: str) -> Sameness:
    if a == b or (min(len(a), len(b)) >= 3 and (a.endswith(b) or b.endswith(a))):
        return "same"
    if len(a) == len(b) and len(a) > 2 and sum(map(ne, a, b)) == 1:
        return "unclear"
    return "unclear" if similarity(a, b) >= 0.8 else "different"


def _names(text: str) -> list[str]:
    names: list[str] = []
    for piece in _DIVIDERS.split(_NO_NAMES.sub("|", text)):
        names += _NUMBERED.findall(piece) + _NAME.findall(_NUMBERED.sub("", piece))
    return list(dict.fromkeys(names))


def _best(results: Iterable[Sameness]) -> Sameness:
    return min(results, key=_BEST_FIRST.index)
