"""Words that close a letter, sheets with letters, heads with two things on one row, labels that are none."""

from __future__ import annotations

import pytest

from ocr.cells import CellGrid
from ocr.extract import choose
from ocr.kinds import catalogue
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.page_marks import closes, is_annex_of, notes_of, sheet_letter, sides_of
from ocr.paper import Found, Paper
from ocr.readings import Box, PageText, TextLine
from ocr.span import Span
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import layout

REPLY = """
# 信阳市公路事业发展中心文件
信公路〔2026〕142号
# 关于同意样例路充电桩接入工程占用、挖掘城市道路的批复
信阳样例新能源科技有限公司：
你单位《关于办理道路挖掘手续的请示》收悉。现批复如下：
一、同意实施样例路充电桩接入工程，施工路段为样例路，挖掘长度20.5米、宽度0.8米。
二、施工期限自2026年12月12日起至2026年12月14日止，共3天。
---
此复。
信阳市公路事业发展中心
2026年10月18日
（联系人：曾虚构　联系电话：0376-6811034）
"""
DIG = """
# 关于申请掘动城市道路的报告
信阳市城市管理局：
我方因埋设电力保护管及电缆，接入充电设施，拟在羊山新区样例北路与试验大街交叉口南侧130米处人行道掘动城市道路，现将有关情况报告如下。
一、申请人：信阳样例商贸有限公司。
二、掘动范围：长度8m，宽度0.8m，掘动面积6.4m²。
三、施工单位：信阳样例建设工程有限公司，具备市政公用工程施工总承包资质。
妥否，请批示。
联系人：沈虚构电话：13800000436
信阳样例商贸有限公司
2026年10月11日
"""
RECEIPT = """
# 道路占用费缴费证明
兹证明信阳样例商贸有限公司因样例路充电站施工需要，临时占用样例路人行道，已于2026年10月15日向我局缴清城市道路占用挖掘费人民币（大写）壹佰柒拾元整（￥170.00元）。
特此证明。
信阳市浉河区城市管理局
2026年10月16日
"""
BILL = """
# 河南省政府非税收入一般缴款书（收据）
41010126|No2446617712
执收单位名称：信阳市市政工程管理处|填制日期：2026-11-11
收费项目：城市道路占用费
金额合计（小写）：￥358.00
"""
ORDER = """
# 新车订购单
订单日期：2025.11.28
客户名称|康虚构
品牌|样例|车型代码|CHX6003APHEV27
成交价（含税）|￥296,300.00
客户签字：康虚构|销售方（盖章）：信阳样例汽车销售服务有限公司
"""
MANDATE = """
# 授权委托书
委托人：阎样本，女，身份证号411599198012260663
受托人：邹虚构，男，身份证号411599200211105746，系我丈夫
本人因出差不能亲自到场，特委托邹虚构代为代办充电桩装表接电手续。
2026年11月17日
"""
SITE = """
# 场地使用协议
甲方（场地提供方）：信阳市羊山新区样例社区居民委员会
乙方（场地使用方）：信阳样例商贸有限公司
第一条甲方同意将其管理的位于信阳市羊山新区样例路21号东侧空地的场地提供给乙方使用，面积约236㎡。
签订地点：信阳市羊山新区|签订日期：2026.09.29
"""
CERTIFICATE = """
河南样例汽车有限公司|编号：HG2024-880629
# 整车出厂合格证
产品名称|轿车|产品型号|TDV7003MBEV26
车架号码|LTESTG4E0MC330286
发证日期：2024.01.31
"""


def test_closing_words_at_the_head_of_a_page_belong_to_the_letter_before() -> None:
    [document] = read_typed(typed(REPLY))
    assert values_of(document)["issue_date"] == "2026-10-18"


@pytest.mark.parametrize(
    ("head", "closing"),
    [
        ("此复。", True),
        ("特此证明。", True),
        ("妥否，请批示。", True),
        ("（此页无正文）", True),
        ("此处建设充电桩。", False),
        ("证明", False),
    ],
)
def test_words_that_close_a_letter(head: str, closing: bool) -> None:
    assert closes(layout((200.0, 200.0, head), (900.0, 400.0, "2026年10月18日"))) is closing


def test_sheets_of_a_form_are_counted_by_letters() -> None:
    title = (600.0, 200.0, "临时占用城市道路申请表")
    heads = ["A表", "（表二）", "C表", "报表"]
    assert [sheet_letter(layout(title, (1400.0, 280.0, head))) for head in heads] == [1, 2, 3, 0]


def test_sheet_that_speaks_of_the_other_one_is_still_itself() -> None:
    a, b = layout((1400.0, 280.0, "A表"), (200.0, 400.0, "范围详见B表")), layout((1400.0, 280.0, "B表"))
    assert sides_of("road_occupy_application", a) == {"A"}
    assert sides_of("road_occupy_application", b) == {"B"}
    both = layout((300.0, 280.0, "A表"), (1400.0, 280.0, "B表"))
    assert sides_of("road_occupy_application", both) == {"A", "B"}


def test_open_booklet_is_no_annex_of_the_one_before() -> None:
    copy = layout((200.0, 280.0, "中华人民共和国机动车行驶证副页"))
    opened = layout((200.0, 280.0, "中华人民共和国机动车行驶证"), (900.0, 280.0, "中华人民共和国机动车行驶证副页"))
    assert is_annex_of(copy, ["机动车行驶证"])
    assert not is_annex_of(opened, ["机动车行驶证"])


def test_declaration_on_the_back_of_a_policy_is_of_the_policy() -> None:
    policy = layout((200.0, 200.0, "机动车交通事故责任强制保险单"))
    back = layout((200.0, 200.0, "投保人声明及重要提示"), (200.0, 260.0, "1.请仔细阅读条款，特别是责任免除。"))
    assert notes_of(back, [policy], "其他材料") == "any"


NOTICE = """
# 施工期间交通组织方案
1工程概况
样例路充电站电缆沟工程位于样例路，施工期间占用人行道，方案如下。
2交通组织
设置围挡、标志和安全员，保证行人通行。
---
使用权人|任虚构
身份证号码|411599197006046383
房号|21号楼1单元1202室
样例家园
# 车位使用权证
车位编号|地下室一层1-864
车位面积|12.21平方米
使用期限|2026年8月22日至2046年8月21日
注意事项
1.本证仅证明车位使用权，遗失应及时声明补办。
2.车位转让、继承须到发证单位办理变更登记。
信阳样例置业有限公司
发证日期：2026年10月20日
"""


def test_numbered_notes_make_no_certificate_a_chapter_of_the_plan_before() -> None:
    assert [document.kind for document in read_typed(typed(NOTICE))] == ["traffic_plan", "parking_use_right_cert"]


def test_plan_and_notes_on_a_spread_are_of_the_certificate_before() -> None:
    page = layout((300.0, 200.0, "宗地图"), (1000.0, 200.0, "注意事项"), (1000.0, 300.0, "本证由土地使用权人持有"))
    before = layout((700.0, 200.0, "国有土地使用证"))
    assert notes_of(page, [before], "国有土地使用证") == "any"
    alone = layout((300.0, 200.0, "宗地图"), (1000.0, 200.0, "营业执照"), (1000.0, 300.0, "本证由土地使用权人持有"))
    assert notes_of(alone, [before], "国有土地使用证") == ""


def test_wide_rules_part_cells_of_sheets_in_many_pixels() -> None:
    label, value, low = Box(0, 0, 200, 65), Box(215, 0, 900, 65), Box(0, 80, 200, 145)
    grid = CellGrid([label, value, low])
    assert (grid.beside(0), grid.below(0)) == ([1], 2)
    assert CellGrid([Box(0, 0, 200, 30), Box(215, 0, 900, 30)]).beside(0) == []


def test_label_in_an_instruction_and_place_of_signing_are_none() -> None:
    lexicon = Lexicon({"facility": ("占用设施",), "place": ("地点",)})
    rows = ["说明：1.占用设施填写人行道、车行道", "签订地点：信阳市", "占用设施：人行道", "地点：样例路"]
    fields = [[hit.label.field for hit in lexicon.find_whole(layout((200.0, 200.0, row)).rows[:1])[0]] for row in rows]
    assert fields == [[], [], ["facility"], ["place"]]


@pytest.mark.parametrize(
    ("text", "kind", "field", "value"),
    [
        (DIG, "road_dig_application", "reason", "埋设电力保护管及电缆，接入充电设施"),
        (DIG, "road_dig_application", "place", "羊山新区样例北路与试验大街交叉口南侧130米处人行道"),
        (DIG, "road_dig_application", "handler", "沈虚构"),
        (DIG, "road_dig_application", "phone", "13800000436"),
        (RECEIPT, "road_fee_receipt", "item", "城市道路占用挖掘费"),
        (BILL, "road_fee_receipt", "bill_code", "41010126"),
        (ORDER, "vehicle_purchase_contract", "model", "CHX6003APHEV27"),
        (MANDATE, "authorization_letter", "matter", "代办充电桩装表接电手续"),
        (SITE, "site_right_evidence", "place", "信阳市羊山新区样例路21号东侧空地"),
        (CERTIFICATE, "vehicle_conformity_cert", "maker", "河南样例汽车有限公司"),
        (CERTIFICATE, "vehicle_conformity_cert", "cert_no", "HG2024-880629"),
    ],
)
def test_value_is_taken_from_where_it_is_said(text: str, kind: str, field: str, value: str) -> None:
    [document] = read_typed(typed(text))
    assert document.kind == kind
    assert values_of(document)[field] == value


def test_address_whose_last_row_was_not_read_is_no_sure_one() -> None:
    def line(y: float, text: str, sure: float) -> TextLine:
        width = 36.0 * len(text)
        return TextLine(text, Box(300.0, y, 300.0 + width, y + 38.0), sure)

    page = lay_out(
        1, PageText(1200, 900, (line(100, "河南省信阳市样例路289号", 0.99), line(150, "样例花园22号楼", 0.3)))
    )
    paper = Paper(catalogue()["temp_id_card"], (page,))
    first, both = page.rows[0].glyphs, (*page.rows[0].glyphs, *page.rows[1].glyphs)
    founds = [Found("address", Span(1, both), 1.0), Found("address", Span(1, first), 1.0)]
    value = choose(paper.kind.fields["address"], founds, paper)
    assert value is not None
    assert value.confidence is not None
    assert value.confidence <= 0.3
    [sure] = [choose(paper.kind.fields["address"], founds[1:], paper)]
    assert sure is not None
    assert sure.confidence is not None
    assert sure.confidence > 0.9
