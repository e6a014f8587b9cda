"""Filled applications (附件3) with invented values, of residents and firms, short and long, plain and rare."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

from generator.contexts.joint_application import blank_application

_NAMES = ("张测试", "李样本", "王示范", "赵样例", "孙示例", "欧阳试验", "司马样品", "买买提·阿卜杜·测试", "陈试")
_RARE_NAMES = ("张𠮷测", "李䶮试", "王㛃样", "赵堃垚")
_STREETS = ("样例路", "示范大道", "试验街", "样本巷", "测试北路", "样例一路与示范二路交叉口东南角")
_DISTRICTS = ("浉河区", "平桥区", "罗山县", "潢川县", "固始县", "商城县", "淮滨县", "息县", "光山县", "新县")
_SITES = ("样例花园", "示范小区（二期）", "试验家园A区", "样本名都·北苑", "测试新城")
_FIRMS = (
    "信阳样例充电服务有限公司",
    "信阳示范新能源科技股份有限公司",
    "河南试验物业管理有限公司潢川分公司",
    "信阳市平桥区样例国际新能源汽车充换电综合服务示范发展集团有限责任公司",
    "罗山县样本村股份经济合作社",
)
_BUILDERS = ("信阳样例电力工程有限公司", "河南示范送变电建设有限公司信阳分公司")
_LINES = (
    "自10千伏样例线12号杆新架电缆约180米至箱式变压器，穿越样例大道人行道。",
    "新建低压电缆一回，长65米，沿围墙直埋敷设。",
    "一、新立水泥杆3基；\n二、敷设YJV22-8.7/15-3×120电缆260米；\n三、新建环网柜1座。",
)
_REASONS = ("敷设电缆，挖掘人行道。", "安装箱式变压器，临时占用非机动车道。", "顶管穿越道路，占用绿化带约12平方米。")
_NATURES = ("道路防护绿地", "公园绿地", "居住区附属绿地")
_ROADS = ("expressway", "national_provincial", "rural", "fast", "trunk", "secondary", "branch", "minor")
_CODES = ("91411599MA9TEXT00M", "92411599MA9TEXT19F", "91411599MA9TEXT27D")
_NUMBERS = ("411599199001010014", "411599198502290038", "41159919750630002X")


def application(rng: random.Random) -> dict[str, Any]:
    """Data of `joint_application`, as an applicant fills it in."""
    firm = rng.random() < 0.6
    name = rng.choice(_RARE_NAMES if rng.random() < 0.12 else _NAMES)
    form = blank_application() | _common(rng, name, firm=firm)
    matters = ["lv_resident"]
    firm_name = rng.choice(_FIRMS)
    if firm:
        form["enterprise_name"] = firm_name
        form["project"] = _project(rng, name, firm_name)
        matters = [
            rng.choice(["hv", "lv_nonresident"]),
            *(m for m in ("road", "green", "traffic") if rng.random() < 0.6),
        ]
    if "road" in matters or "traffic" in matters:
        form["request"] = _request(rng)
        form["roads"] = [_road(rng, kind) for kind in rng.sample(_ROADS, rng.randint(1, 3))]
    if "green" in matters:
        length, width = rng.randint(3, 60), rng.choice([1.5, 2, 3.25])
        form["green"] = {
            "address": _place(rng),
            "nature": rng.choice(_NATURES),
            "length_m": length,
            "width_m": width,
            "area_m2": length * width,
        }
    return {
        "case_no": f"XY-2026-{rng.randint(0, 999999):06}",
        "applicant": {
            "type": "enterprise" if firm else "resident",
            "name": firm_name if firm else name,
            "id_number": "" if firm else rng.choice(_NUMBERS),
            "phone": _phone(rng),
        },
        "matters": matters,
        "application": form,
    }


def _common(rng: random.Random, name: str, *, firm: bool) -> dict[str, Any]:
    space = rng.choice([f"地下一层B1-{rng.randint(1, 400)}号车位", f"地面停车场东侧{rng.randint(1, 60)}号", "院内"])
    kinds = ["commercial", "industrial", "non_industrial", "other"]
    return {
        "tenure": rng.choice(["owned", "leased"]),
        "contact_person": name,
        "contact_phone": _phone(rng),
        "install_address": f"{_place(rng)}{rng.choice(_SITES)}{space}",
        "business_type": rng.choice(["new_build", "existing_building"]),
        "survey_date": _day(rng),
        "survey_session": rng.choice(["am", "pm"]),
        "power": {
            "enterprise": {"category": rng.choice(kinds), "capacity_kva": rng.choice([80, 160, 315, 630, 1250])}
            if firm
            else None,
            "resident": None if firm else {"capacity_kva": rng.choice([7, 7.04, 10.5, 21])},
            "expected_date": _day(rng),
        },
    }


def _project(rng: random.Random, name: str, firm: str) -> dict[str, Any]:
    return {
        "code": f"样例充电站2610-411599-04-01-{rng.randint(100000, 999999)}",
        "address": _place(rng),
        "applicant_unit": firm,
        "uscc": rng.choice(_CODES),
        "legal_representative": rng.choice(_NAMES),
        "legal_representative_id": rng.choice(_NUMBERS),
        "handler": name,
        "phone": _phone(rng),
        "construction_unit": rng.choice(_BUILDERS),
        "construction_uscc": rng.choice(_CODES),
        "construction_contact": rng.choice(_NAMES),
        "construction_phone": _phone(rng),
    }


def _request(rng: random.Random) -> dict[str, Any]:
    return {
        "external_line": rng.choice(_LINES),
        "occupation_reason": rng.choice(_REASONS),
        "occupation_from": _day(rng),
        "occupation_to": _day(rng),
        "delivery": rng.choice(["online", "window", "post"]),
    }


def _road(rng: random.Random, kind: str) -> dict[str, str]:
    name = rng.choice(_STREETS[:5])
    return {"class": kind, "name": name, "address": f"{name}{rng.randint(1, 300)}号门前"}


def _place(rng: random.Random) -> str:
    return f"信阳市{rng.choice(_DISTRICTS)}{rng.choice(_STREETS)}{rng.randint(1, 300)}号"


def _phone(rng: random.Random) -> str:
    return rng.choice([f"1380000{rng.randint(0, 9999):04}", f"0376-{rng.randint(6000000, 6999999)}"])


def _day(rng: random.Random) -> str:
    return (date(2026, 12, 1) + timedelta(days=rng.randrange(120))).isoformat()
