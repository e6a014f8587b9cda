"""Articles a correction notice rests on, per matter. Only articles whose text was read stand here.

Sources: 行政许可法 (2019) art. 32; 优化营商环境条例 (国务院令第722号) arts. 36, 44; 城市道路管理条例 (2019)
arts. 30, 31, 33; 城市绿化条例 (2017) arts. 19, 20; 道路交通安全法 (2021) art. 32; 河南省优化营商环境条例
(2020) art. 35. Supply matters are no administrative licences, so they do not cite 行政许可法.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.contexts.base import Matter

MATERIALS_LIST = "信电〔2024〕141号附件2《“充电桩报装一件事”联办事项清单》"
DEFERRAL = "《河南省优化营商环境条例》第三十五条"

_SUPPLY = "《优化营商环境条例》第三十六条、第四十四条"
_LICENCE = "《中华人民共和国行政许可法》第三十二条第一款第四项"

BASIS: Mapping[Matter, str] = {
    "lv_resident": _SUPPLY,
    "lv_nonresident": _SUPPLY,
    "hv": _SUPPLY,
    "road": f"{_LICENCE}；《城市道路管理条例》第三十条、第三十一条、第三十三条",
    "green": f"{_LICENCE}；《城市绿化条例》第十九条、第二十条",
    "traffic": f"{_LICENCE}；《中华人民共和国道路交通安全法》第三十二条",
}
