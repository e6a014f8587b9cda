"""What an office may set for the check. Every figure names its source, or says that the office has to confirm it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from decimal import Decimal
from typing import Annotated, get_type_hints

TO_CONFIRM = "通知未规定，由窗口确认"
OUR_OWN = "识别程序自定，可按实际调整"


@dataclass(frozen=True, slots=True)
class About:
    """What a setting is, and where its default comes from, in words for the office."""

    what: str
    source: str


@dataclass(frozen=True, slots=True)
class ProtectedRoad:
    """A road that may not be dug without the government's approval until that day (城市道路管理条例 art. 33)."""

    name: str
    until: date


@dataclass(frozen=True, slots=True)
class Wording:
    """The office's own words for one code of `phrases_*.py`; "" keeps those of the program. The severity stays."""

    code: str
    message: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """Settings of the check. None: the office has not fixed it, and nothing is dated or demanded by it."""

    threshold: Annotated[float, About("可据以要求补正的最低识别置信度", OUR_OWN)] = 0.90
    kind_threshold: Annotated[float, About("可据以要求补正的最低材料种类置信度", OUR_OWN)] = 0.50
    seal_similarity: Annotated[float, About("印章文字与出具单位名称的最低相似度", OUR_OWN)] = 0.85
    districts: Annotated[
        tuple[str, ...],
        About(
            "本窗口受理的区县；申请写了其他的只提示，清空则不限",
            f"信阳市行政区划（两区八县）和两个管理区；{TO_CONFIRM}",
        ),
    ] = (
        "浉河区",
        "平桥区",
        "羊山新区",
        "高新区",
        "罗山县",
        "光山县",
        "新县",
        "商城县",
        "固始县",
        "潢川县",
        "淮滨县",
        "息县",
    )
    lease_min_months: Annotated[
        int,
        About("租赁剩余期限不足几个月时提示", f"发改能源〔2016〕1611号（固定车位租期一年以上）；{TO_CONFIRM}"),
    ] = 12
    consent_max_months: Annotated[int, About("物业证明超过几个月时提示（不要求补正）", TO_CONFIRM)] = 6
    resident_kva: Annotated[
        tuple[int, int], About("居民新装供电容量的常见范围（千伏安）", f"常见充电桩功率；{TO_CONFIRM}")
    ] = (1, 30)
    lv_max_kva: Annotated[int, About("低压新装容量超过多少千伏安时提示", f"发改能源规〔2020〕1479号；{TO_CONFIRM}")] = (
        160
    )
    hv_min_kva: Annotated[int, About("高压新装容量不足多少千伏安时提示", TO_CONFIRM)] = 100
    measure_tolerance: Annotated[
        float, About("面积与长乘宽、各表面积之间允许的相对误差", f"四舍五入造成的差异；{OUR_OWN}")
    ] = 0.01
    road_fee_rate: Annotated[
        Decimal | None, About("城市道路占用费标准（元/平方米·日），不设则不核算金额", TO_CONFIRM)
    ] = None
    protected_roads: Annotated[
        tuple[ProtectedRoad, ...],
        About("限制挖掘的新建、大修道路及截止日期", "《城市道路管理条例》第三十三条；名单由市城管局提供"),
    ] = ()
    wordings: Annotated[
        tuple[Wording, ...],
        About("窗口自己的措辞（代码、问题、补正要求），不改变轻重", "默认措辞见规则一览；由窗口按需改写"),
    ] = ()
    closes: Annotated[time, About("窗口下班时间，当日收件的期限到此时为止", TO_CONFIRM)] = time(17, 30)
    correction_working_days: Annotated[
        int | None, About("补正期限（工作日，自出具补正清单次日起算），不设则不写期限", TO_CONFIRM)
    ] = None
    notice_warn_working_days: Annotated[
        int, About("一次性告知期限还剩几个工作日时开始提醒", f"期限见行政许可法第三十二条；{OUR_OWN}")
    ] = 2
    deferral_working_days: Annotated[
        int | None, About("第12项容缺补齐期限（工作日），不设则由工作人员填写", TO_CONFIRM)
    ] = None


def documented() -> Mapping[str, tuple[object, About]]:
    """Setting -> (default, what it is and where the default comes from), for the pages that list them."""
    hints = get_type_hints(CheckOptions, include_extras=True)
    return {each.name: (each.default, hints[each.name].__metadata__[0]) for each in fields(CheckOptions)}
