"""Articles the notices rest on, per matter. Only articles whose text was read stand here.

Sources: 行政许可法 (2019) arts. 32, 38, 82; 优化营商环境条例 (国务院令第722号) arts. 36, 44; 民法典 art. 648;
城市道路管理条例 (2019) arts. 30, 31, 33; 城市绿化条例 (2017) arts. 19, 20; 道路交通安全法 (2021) art. 32;
河南省优化营商环境条例 (2020) art. 35. Supply matters are no administrative licences, so they do not cite 行政许可法.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.contexts.base import MATTER_NAMES, Matter

MATERIALS_LIST = "信电〔2024〕141号附件2《“充电桩报装一件事”联办事项清单》"
DEFERRAL = "《河南省优化营商环境条例》第三十五条"
WORKING_DAYS = "《中华人民共和国行政许可法》第八十二条"
REASONS_AND_REMEDIES = "第三十八条"
SUPPLY_MATTERS: frozenset[Matter] = frozenset({"lv_resident", "lv_nonresident", "hv"})

_LICENCE = "《中华人民共和国行政许可法》第三十二条"
_OF_THE_MATTER: Mapping[Matter, str] = {
    "road": "《城市道路管理条例》第三十条、第三十一条、第三十三条",
    "green": "《城市绿化条例》第十九条、第二十条",
    "traffic": "《中华人民共和国道路交通安全法》第三十二条",
}


def _per_matter(licence_item: str, supply: str) -> Mapping[Matter, str]:
    return {
        matter: supply if matter in SUPPLY_MATTERS else f"{_LICENCE}{licence_item}；{_OF_THE_MATTER[matter]}"
        for matter in MATTER_NAMES
    }


CORRECTION = _per_matter("第一款第四项", "《优化营商环境条例》第三十六条、第四十四条")
ACCEPTANCE = _per_matter("第一款第五项、第二款", "《中华人民共和国民法典》第六百四十八条")
REFUSAL: Mapping[str, str] = {
    "not_required": f"{_LICENCE}第一款第一项、第二款",
    "not_competent": f"{_LICENCE}第一款第二项、第二款",
}


def basis_lines(articles: Mapping[Matter, str], matters: Iterable[Matter]) -> list[str]:
    """One line for all matters that rest on the same articles, in the order of the matters."""
    lines: dict[str, list[str]] = {}
    for matter in dict.fromkeys(matters):
        lines.setdefault(articles[matter], []).append(MATTER_NAMES[matter])
    return [f"{'、'.join(names)}：{text}。" for text, names in lines.items()]
