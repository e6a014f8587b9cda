"""附件3: the printed words are the notice's own, every box can be ticked, nothing given is lost."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from docx import Document

from generator import service
from generator.contexts.joint_application import blank_application
from tests.unit.generator.templates import read_all

# Row by row as the notice prints the form; a line break inside a box is written \n.
LABELS = [
    ["企业\n基本\n信息", "企业名称", "产权类型", "☐ 自有　☐ 租赁"],
    ["联系人", "联系电话"],
    ["报装\n事项\n基本\n信息", "报装详细地址"],
    ["业务种类", "☐ 新建（改建、扩建）充电桩报装\n☐ 既有建筑新增充电桩需求报装"],
    [
        "联合报装事项",
        "☑ 用电报装　　☐ 影响交通安全占道施工审核\n☐ 占用、挖掘城市道路审批\n☐ 工程建设涉及城市绿地、树木审批",
    ],
    ["期望现场踏勘\n时间", "____年____月____日（非节假日）　☐ 上午　☐ 下午"],
    ["☑ 用电报装（选填）"],
    [
        "☐ 企业新装（选填）\n　　业务类型：☐ 商业　☐ 普通工业　☐ 非工业　☐ 其他\n　　供电容量：____ kVA（千伏安）\n"
        "☐ 居民新装（选填）\n　　业务类型：☐ 居民生活用电\n　　供电容量：____ kVA（千伏安）\n"
        "期望用电时间：____年____月____日"
    ],
    ["项目基本信息"],
    ["项目名称代码"],
    ["项目建设地址"],
    ["申请单位"],
    ["社会统一代码证\n（营业执照）", "法人代表\n（身份证）"],
    ["经办人", "联系电话"],
    ["施工单位\n（营业执照）", "联系人\n（联系方式）"],
    ["申请事项"],
    ["外线施工联审\n（备案）申请内容"],
    ["临时占用、\n挖掘原因", "临时占用、\n挖掘时间"],
    ["送达方式", "☐ 系统推送（网上下载）　☐ 窗口领取　☐ 邮寄送达（费用自理）"],
    ["类型", "☐ 高速", "道路名称"],
    ["☐ 普通国省道", "道路地址"],
    ["☐ 农村公路", "道路名称"],
    ["☐ 快速路", "道路地址"],
    ["☐ 主干道", "道路地址"],
    ["☐ 次干道", "道路地址"],
    ["☐ 支路", "道路地址"],
    ["☐ 支小路", "道路地址"],
    ["☐ 绿地", "占用绿地地址", "绿地性质"],
    ["占用面积", "长 ____ 米，　宽 ____ 米，　面积 ____ 平方"],
]


def blank_data() -> dict[str, Any]:
    return {
        "case_no": "",
        "applicant": {"type": "enterprise", "name": "信阳样例有限公司", "id_number": "", "phone": ""},
        "matters": ["lv_nonresident"],
        "application": blank_application(),
    }


def rows(data: dict[str, Any]) -> list[list[str]]:
    """Texts of the boxes row by row; a box that goes on from the row above is left out."""
    table = Document(BytesIO(service.render("joint_application", data))).tables[0]
    result = []
    for row in table._tbl.tr_lst:
        cells = [cell for cell in row.tc_lst if cell.vMerge != "continue"]
        result.append(["\n".join(_paragraph(p) for p in cell.p_lst) for cell in cells])
    return result


def _paragraph(element: Any) -> str:
    from docx.text.paragraph import Paragraph

    return Paragraph(element, None).text


def boxes(data: dict[str, Any]) -> str:
    return "\n".join("\n".join(row) for row in rows(data))


def test_blank_form_is_the_form_of_the_notice() -> None:
    printed = [[text for text in row if text] for row in rows(blank_data())]
    assert printed == LABELS


def test_title_and_heading() -> None:
    text = read_all(service.render("joint_application", blank_data()))
    assert text.startswith("附件 3\n“充电桩报装一件事”联办申请表\n")


@pytest.mark.parametrize(
    ("place", "value", "ticked"),
    [
        (("tenure",), "owned", "☑ 自有　☐ 租赁"),
        (("tenure",), "leased", "☐ 自有　☑ 租赁"),
        (("business_type",), "new_build", "☑ 新建（改建、扩建）充电桩报装"),
        (("business_type",), "existing_building", "☑ 既有建筑新增充电桩需求报装"),
        (("survey_session",), "am", "☑ 上午　☐ 下午"),
        (("survey_session",), "pm", "☐ 上午　☑ 下午"),
        (("request", "delivery"), "online", "☑ 系统推送（网上下载）"),
        (("request", "delivery"), "window", "☑ 窗口领取"),
        (("request", "delivery"), "post", "☑ 邮寄送达（费用自理）"),
        (("power", "enterprise"), {"category": "commercial", "capacity_kva": 315}, "☑ 商业"),
        (("power", "enterprise"), {"category": "industrial", "capacity_kva": 315}, "☑ 普通工业"),
        (("power", "enterprise"), {"category": "non_industrial", "capacity_kva": 315}, "☑ 非工业"),
        (("power", "enterprise"), {"category": "other", "capacity_kva": 315}, "☑ 其他"),
        (("power", "enterprise"), {"category": "", "capacity_kva": ""}, "☑ 企业新装（选填）"),
        (("power", "resident"), {"capacity_kva": "7"}, "☑ 居民生活用电\n　　供电容量：7 kVA（千伏安）"),
        (("power", "expected_date"), "2026-12-20", "期望用电时间：2026年12月20日"),
        (("survey_date",), "2026-11-25", "2026年11月25日（非节假日）"),
        (("roads",), [{"class": "expressway", "name": "样例高速", "address": ""}], "☑ 高速\n道路名称\n样例高速"),
        (("roads",), [{"class": "fast", "name": "", "address": "样例快速路口"}], "☑ 快速路\n道路地址\n样例快速路口"),
        (
            ("roads",),
            [{"class": "branch", "name": "样例支路", "address": ""}],
            "☑ 支路\n道路地址\n（道路名称：样例支路）",
        ),
        (
            ("roads",),
            [{"class": "rural", "name": "甲路", "address": "甲村"}, {"class": "rural", "name": "乙路", "address": ""}],
            "道路名称\n甲路（道路地址：甲村）\n乙路",
        ),
        (
            ("green",),
            {"address": "样例绿地", "nature": "公园绿地", "length_m": 2, "width_m": "1.50", "area_m2": 3},
            "☑ 绿地\n占用绿地地址\n样例绿地\n绿地性质\n公园绿地\n占用面积\n长 2 米，　宽 1.5 米，　面积 3 平方",
        ),
        (("request", "occupation_from"), "2026-12-01", "自 2026年12月1日 起\n至 ____年____月____日 止"),
    ],
)
def test_each_choice_and_value_has_its_place(place: tuple[str, ...], value: object, ticked: str) -> None:
    data = blank_data()
    part = data["application"]
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    assert ticked in boxes(data)


@pytest.mark.parametrize(
    ("matters", "ticked"),
    [
        (["hv"], "☑ 用电报装"),
        (["lv_resident"], "☑ 用电报装"),
        (["traffic"], "☑ 影响交通安全占道施工审核"),
        (["road"], "☑ 占用、挖掘城市道路审批"),
        (["green"], "☑ 工程建设涉及城市绿地、树木审批"),
    ],
)
def test_matters_tick_their_boxes_and_no_other(matters: list[str], ticked: str) -> None:
    data = blank_data()
    data["matters"] = matters
    row = next(row for row in rows(data) if "联合报装事项" in row)
    assert ticked in row[-1]
    assert row[-1].count("☑") == 1


def resident_data() -> dict[str, Any]:
    data = blank_data()
    data["applicant"] = {
        "type": "resident",
        "name": "张测试",
        "id_number": "411599199001010014",
        "phone": "13800000000",
    }
    data["matters"] = ["lv_resident"]
    return data


def test_resident_fills_contact_handler_and_representative_but_no_enterprise_name() -> None:
    printed = {label: row[position + 1] for row in rows(resident_data()) for position, label in enumerate(row[:-1])}
    assert printed["企业名称"] == ""
    assert printed["联系人"] == "张测试"
    assert printed["联系电话"] == "13800000000"
    assert printed["经办人"] == "张测试"
    assert printed["法人代表\n（身份证）"] == "张测试\n411599199001010014"
    assert printed["申请单位"] == ""


def test_what_a_resident_wrote_is_kept() -> None:
    data = resident_data()
    data["application"]["contact_person"] = "李样本"
    data["application"]["project"]["legal_representative"] = "王示范"
    text = boxes(data)
    assert "李样本" in text
    assert "王示范" in text
    assert "411599199001010014" not in text  # the number belongs to the applicant, not to 王示范


def test_an_enterprise_is_given_no_default() -> None:
    text = boxes(blank_data())
    assert "信阳样例有限公司" not in text


def test_every_text_box_takes_any_text() -> None:
    data = service.example("joint_application")
    texts: list[str] = []

    def fill(part: Any) -> None:
        for key, value in part.items() if isinstance(part, dict) else enumerate(part):
            if isinstance(value, dict | list):
                fill(value)
            elif isinstance(value, str) and key not in KEPT:
                texts.append(f"甲&乙<{len(texts)}>]]>{{{{7*7}}}}")
                part[key] = texts[-1]

    fill(data["application"])
    text = read_all(service.render("joint_application", data))
    assert len(texts) > 20
    for value in texts:
        assert value in text


KEPT = {
    "tenure",
    "business_type",
    "survey_date",
    "survey_session",
    "category",
    "expected_date",
    "occupation_from",
    "occupation_to",
    "delivery",
    "class",
}
