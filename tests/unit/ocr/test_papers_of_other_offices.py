"""Papers worded as other offices word them: what a label holds there, where a place ends, sheets and covers of words."""

from __future__ import annotations

import pytest

from ocr.capture import LabelledPage
from ocr.labels import Lexicon
from ocr.page_marks import begins_text
from ocr.proposals import propose_mouth, propose_places
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import layout, paragraph

_PERMIT = """
#临时占用城市道路许可证
编号：信城占许字第2026018号
占用单位：信阳例安建设有限公司
道路名称：试验街
占用面积：12平方米
{label}：{term}
>发证机关：信阳市城市管理局
>发证日期：2026年9月20日
"""


@pytest.mark.parametrize("label", ["许可时间", "批准时间", "审批日期", "批准日期"])
@pytest.mark.parametrize("term", ["2026年10月9日至2026年10月20日", "自2026年10月9日起至2026年10月20日止"])
def test_a_term_is_no_day_of_issue(label: str, term: str) -> None:
    (document,) = read_typed(typed(_PERMIT.format(label=label, term=term)))
    assert document.kind == "municipal_approval"
    assert document.fields["issue_date"].value == "2026-09-20"
    assert document.fields["issue_date"].confidence == pytest.approx(0.99)
    assert values_of(document)["period_to"] == "2026-10-20"


@pytest.mark.parametrize("sign", ["N", "No.", "N°", "NO：", "№"])
def test_the_sign_for_number_is_no_part_of_one(sign: str) -> None:
    text = f"""
#中华人民共和国机动车登记证书
编号：{sign}410099000017
注册登记摘要信息栏
1.机动车所有人/身份证明名称/号码|赵样楠/居民身份证/411599199001010014
2.登记机关|河南省试市公安局交通警察支队|3.登记日期|2025-03-04
4.机动车登记编号|豫SA1234
"""
    (document,) = read_typed(typed(text))
    assert document.fields["cert_no"].value == "410099000017"


@pytest.mark.parametrize(
    "works", ["埋设电缆", "挖沟", "进行顶管施工", "架设箱变", "拟砍伐行道树", "破除人行道", "迁移树木"]
)
def test_where_green_land_lies_ends_before_what_is_done_there(works: str) -> None:
    text = f"""
#关于试验街充电站外线工程涉及城市绿地的情况说明
信阳市城市管理局：
　　因试验街充电站外线工程施工需要，我单位拟在羊山新区建设路19号院墙外{works}、恢复路面，施工范围内涉及道路绿地约8.2平方米，涉及树木共3株。特此说明。
>信阳例安建设有限公司
>2026年9月20日
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "green_situation_note"
    assert document.fields["place"].value == "羊山新区建设路19号院墙外"


_SHEET = """
#{title}
一、工程概况　本次设计范围为试验街电力管沟，开挖长度9米。
二、路面恢复　沟槽分层回填，压实度不小于95%，面层采用沥青混凝土。
三、材料　电力保护管采用MPP管，混凝土强度等级C20。
四、施工要求　开挖前查明地下管线，半幅围挡。



信阳例新电力设计院有限公司|工程名称|试验街充电站电缆沟工程|设计阶段|施工图
审定|赵样楠|图名|{name}|比例|—
审核|李样本|校核|王示范|日期|2026.09.15
设计|钱样例|制图|钱样例|图号|{number}
"""


@pytest.mark.parametrize("title", ["施工图设计总说明", "电气施工设计说明", "道路恢复设计说明"])
def test_a_sheet_that_is_named_after_its_words_is_no_drawing(title: str) -> None:
    (document,) = read_typed(typed(_SHEET.format(title=title, name=title, number="DS-01"), wide=True), wide=True)
    assert document.kind == "technical_design_docs"
    assert values_of(document) == {
        "project": "试验街充电站电缆沟工程",
        "designer": "信阳例新电力设计院有限公司",
        "issue_date": "2026-09-15",
    }


def test_a_sheet_with_a_drawing_and_words_is_a_drawing() -> None:
    (document,) = read_typed(
        typed(_SHEET.format(title="平面图", name="电缆沟平面图", number="DS-02"), wide=True), wide=True
    )
    assert document.kind == "construction_drawings"


@pytest.mark.parametrize(
    "cover",
    [
        "#中华人民共和国\n\n#结婚证\n\n#中华人民共和国民政部监制",
        "#结婚证",
        "#中华人民共和国结婚证\n\n#河南省民政厅印制",
    ],
)
def test_the_cover_of_a_marriage_certificate_belongs_to_it(cover: str) -> None:
    inside = """
持证人|赵样楠
登记日期|2012年3月4日
结婚证字号|J410099-2012-000017
姓名　赵样楠|性别　女
国籍　中国|出生日期　1985年6月15日
身份证件号　411599198506152021
姓名　李样本|性别　男
国籍　中国|出生日期　1990年1月1日
身份证件号　411599199001010014
结婚申请，符合《中华人民共和国婚姻法》规定，予以登记，发给此证。
"""
    (document,) = read_typed(typed(f"{cover}\n---{inside}"))
    assert (document.kind, document.pages) == ("marriage_cert", (1, 2))
    assert values_of(document)["spouse"] == "李样本"


@pytest.mark.parametrize(
    "heading", ["1设计依据", "第一节　总则", "（一）工程概况", "第一部分　设计说明", "1.1依据", "一、概况"]
)
def test_text_begins_with_its_first_heading(heading: str) -> None:
    assert begins_text(layout(*paragraph(150, "技术设计说明书", heading, "建设单位的委托书。")))


@pytest.mark.parametrize("heading", ["2设计依据", "第二节　电缆", "（三）材料"])
def test_it_does_not_begin_with_a_later_one(heading: str) -> None:
    assert not begins_text(layout(*paragraph(150, "技术设计说明书", heading, "建设单位的委托书。")))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("样例区试验街12号老渡□佳苑3号楼", "样例区试验街12号老渡口佳苑3号楼"),
        ("试验街与样例路路☐", "试验街与样例路路口"),
        ("□试验街☐样例路", "□试验街☐样例路"),
        ("试验街☐□", "试验街☐□"),
    ],
)
def test_a_mouth_that_looks_like_a_box(read: str, meant: str) -> None:
    assert propose_mouth(read) == meant


def test_the_district_in_the_number_of_a_marriage() -> None:
    assert propose_places("豫信洲结字第202600001号") == "豫信浉结字第202600001号"
    assert propose_places("豫信浦结婚字第17号") == "豫信浉结婚字第17号"


def test_the_word_for_city_behind_its_name() -> None:
    assert propose_places("南阳币例街事业单位登记管理局") == "南阳市例街事业单位登记管理局"
    assert propose_places("信阳布艺有限公司") == "信阳布艺有限公司"


def test_a_form_of_green_land_may_ask_for_a_unit_or_a_person_far_from_its_label() -> None:
    text = """
#工程建设涉及城市绿地、树木情况说明
一、申请单位（人）：　　　　　　　　　　　　　　　　　　　　赵样楠
二、工程名称：试验街小区充电桩工程
三、占用绿地位置：样例区试验街19号门前
四、绿地性质：道路绿地　　占用面积：48平方米
>申请单位（人）签字：赵样楠
>日期：2026年9月18日
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "green_situation_note"
    assert document.fields["applicant"].value == "赵样楠"


@pytest.mark.parametrize(
    "listed", ["交通组织方案", "建设工程规划许可证（复印件）", "临时占用道路施工许可证", "交通安全承诺书"]
)
def test_a_paper_that_a_list_of_papers_names_is_none(listed: str) -> None:
    text = f"""
#城市道路挖掘申请表
申请单位|信阳例安建设有限公司|联系电话|13800001234
挖掘道路|试验街|挖掘原因|敷设电缆
挖掘地点|试验街19号门前人行道|挖掘时间|2026年10月9日至2026年10月20日
第1页共2页
---
材料清单
序号|材料名称|份数|是否提交
1|{listed}|1|√
2|委托书原件|1|√
申请人声明：所填内容及提交的材料真实、有效。
申请单位（盖章）：信阳例安建设有限公司
>2026年9月18日
第2页共2页
"""
    (document,) = read_typed(typed(text))
    assert (document.kind, document.pages) == ("road_dig_application", (1, 2))


def test_an_area_whose_unit_lost_its_letter_is_what_the_sides_give() -> None:
    text = """
#城市道路挖掘申请表
申请单位|信阳例安建设有限公司|联系电话|13800001234
挖掘道路|试验街|挖掘原因|敷设电缆
挖掘地点|试验街19号门前人行道
挖掘规模|长30m宽2m深1m面积60²
"""
    (document,) = read_typed(typed(text))
    assert document.fields["area_m2"].value == "60"


def test_a_name_that_tilt_parts_from_its_label_comes_before_what_stands_far_off() -> None:
    page = LabelledPage(
        layout(
            (20, 484, "住址"),
            (200, 500, "姓"),
            (260, 500, "名"),
            (340, 488, "赵样"),
            (600, 488, "性别"),
            (700, 500, "女"),
        ),
        Lexicon({"name": ["姓名"]}, ["性别"]),
    )
    assert "赵样" in [captured.span.text for captured in page.values("name", "person")]


@pytest.mark.parametrize("office", ["意见", "批复", "说明"])
def test_a_short_label_of_a_form_is_no_title(office: str) -> None:
    text = f"""
#城市道路临时占用申请表
甲表　申请人填写
申请人|信阳例安建设有限公司|申请日期|2026-09-18
联系人|赵样楠|电话|13800001234
占道位置|样例区试验街19号门前人行道，安装充电设施
占道时间|自2026年10月9日起至2026年10月20日止
占道长度|12米|占道宽度|0.6米
施工单位|信阳例新电力工程有限公司
乙表　审批部门填写
踏勘人员
{office}|
说明：经批准后凭许可占用，用于充电设施外线。
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "road_occupy_application"


@pytest.mark.parametrize(("second", "length"), [("2", "8.5"), ("2|沥青|6|1|6", None)])
def test_numbered_rows_of_which_one_is_filled_in_are_about_one_thing(second: str, length: str | None) -> None:
    text = f"""
#挖掘城市道路许可申请表
申请人名称|赵样楠|施工单位名称|信阳例新电力工程有限公司
挖掘道路名称|试验街
具体位置|样例区试验街19号至40号
计划施工日期|2026年10月9日至2026年10月20日
序号|路面类型|长度（m）|宽度（m）|面积（㎡）
1|彩砖|8.5|1|8.5
{second}
3
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "road_dig_application"
    assert values_of(document).get("length_m") == length
