"""Where a told value begins and ends, on typed papers: names of works that begin with a house, places behind one."""

from __future__ import annotations

import re

import pytest

from ocr.kinds import catalogue
from ocr.layout import match_key
from ocr.narrowing import narrow
from ocr.paper import Paper
from ocr.span import Span
from ocr.told_bounds import bounded
from tests.unit.ocr.typed_contracts import ID_B
from tests.unit.ocr.typed_pages import layout


def _bounded(kind: str, field: str, text: str, told: str) -> str | None:
    page = layout(*((100, 100 + 60 * row, line) for row, line in enumerate(text.split("\n"))))
    paper = Paper(catalogue()[kind], (page,))
    [span] = list(paper.search(told))
    whole = bounded(paper.kind.fields[field], span, paper)
    return None if whole is None else whole.text


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("准许项目样例大街216号院充电车棚安装工程", "充电车棚安装工程", "样例大街216号院充电车棚安装工程"),
        (
            "家里要办云杉花园26号楼自用\n充电桩进线工程，得用路边",
            "自用\n?充电桩进线工程",
            "云杉花园26号楼自用充电桩进线工程",
        ),
        ("我公司在样例路12号建设充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("样例路12号，充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
        ("身份证号12\n充电车棚安装工程", "充电车棚安装工程", "充电车棚安装工程"),
    ],
)
def test_works_are_named_from_the_house_they_are_joined_to(text: str, told: str, whole: str) -> None:
    assert _bounded("traffic_commitment", "project", text, told) == whole


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("地方在平桥区样例路55号门口花坛。", "平桥区样例路55号", "平桥区样例路55号门口花坛"),
        ("使用我中心管理的平桥区样例路55号建设", "样例路55号", "平桥区样例路55号"),
        ("位于云样市石样县样例路55号建设", "石样县样例路55号", "云样市石样县样例路55号"),
        ("位于云样市石样新区样例路55号建设", "样例路55号", "云样市石样新区样例路55号"),
        ("位于样例小区样例路55号建设", "样例路55号", "样例路55号"),
        ("位于样例路55号院\n后空地，约60平方米", "样例路55号院", "样例路55号院后空地"),
        ("管理的样例路55号某某公寓南侧围\n墙内空地，面积8平方米", "样例路55号", "样例路55号某某公寓南侧围墙内空地"),
        ("位于样例路55号某某公寓南侧的住户", "样例路55号", "样例路55号某某公寓南侧"),
        ("位于样例路55号某某公寓三楼", "样例路55号", "样例路55号"),
        ("位于样例路55号，门口花坛不动", "样例路55号", "样例路55号"),
        ("位于样例路55号的花坛", "样例路55号", "样例路55号"),
        ("位于样例路55号门口花坛边上住户家里", "样例路55号", "样例路55号"),
    ],
)
def test_a_place_goes_on_to_what_lies_there(text: str, told: str, whole: str) -> None:
    assert _bounded("green_situation_note", "place", text, told) == whole


def test_the_address_on_a_letterhead_is_no_place() -> None:
    text = "地址 信阳市样例大道173号 电话 0376-6137897\n同意使用样例大街156号"
    assert _bounded("site_right_evidence", "place", text, "信阳市样例大道173号") is None
    assert _bounded("site_right_evidence", "place", text, "样例大街156号") == "样例大街156号"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("我是张样例，住14号楼2单元801室，要占绿地", "14号楼2单元801室"),
        ("受理部门\n信阳市样例区城市管理局", "信阳市样例区城市管理局"),
    ],
)
def test_where_somebody_lives_and_an_office_are_no_places(text: str, told: str) -> None:
    assert _bounded("green_application", "place", text, told) is None


def test_a_district_is_no_estate() -> None:
    text = "位于样例市城北区文昌路88号样例家园小区地下二层"
    assert _bounded("parking_lease_contract", "community", text, "样例市城") is None
    assert _bounded("parking_lease_contract", "community", text, "样例家园") == "样例家园"
    assert _bounded("property_consent", "community", "地址：样例市试样区丰和北路8号", "样例市试样区") is None


def test_the_label_of_a_person_is_nobody() -> None:
    assert _bounded("green_application", "handler", "主体名称　代办人　手机号", "代办人") is None
    assert _bounded("green_application", "handler", "代办人　代人样", "代人样") == "代人样"


@pytest.mark.parametrize(
    ("told", "road"),
    [
        ("样例大道（双井巷口附近）", "样例大道"),
        ("样例南街东侧人行道", "样例南街"),
        ("样例路中段", "样例路中段"),
        ("东侧路", "东侧路"),
    ],
)
def test_a_road_is_told_without_its_part(told: str, road: str) -> None:
    assert _bounded("municipal_approval", "road", f"所涉道路　{told}", re.escape(told)) == road


@pytest.mark.parametrize(
    ("kind", "field", "text", "told", "whole"),
    [
        ("vehicle_purchase_contract", "model", "所售为全新样例牌GBR7001CBEV23一辆", "全新样例牌GBR7001CBEV23", "样例牌GBR7001CBEV23"),
        ("vehicle_purchase_contract", "model", "选购样例牌ZLQ7000BBEV12小型轿车", "样例牌ZLQ7000BBEV12小型轿车", "样例牌ZLQ7000BBEV12"),
        ("vehicle_purchase_contract", "model", "选购样例秦荣耀版轿车", "样例秦荣耀版轿车", "样例秦荣耀版轿车"),
        ("authorization_letter", "matter", "事务为：高压新装报装及现场\n查勘签认。代表人", "高压新装报装", "高压新装报装及现场查勘签认"),
        ("authorization_letter", "matter", "事务为：高压新装报装，及时回报", "高压新装报装", "高压新装报装"),
        ("authorization_letter", "matter", "代为办理充电桩报装手续。", "充电桩报装手续", "办理充电桩报装手续"),
        ("authorization_letter", "matter", "授权办理　　充电桩报装手续", "充电桩报装手续", "充电桩报装手续"),
        ("authorization_letter", "matter", "办理\n充电桩报装手续", "充电桩报装手续", "充电桩报装手续"),
        ("parking_purchase_contract", "contract_no", "选定书号XR2512-041①选购人", "XR2512-041.", "XR2512-041"),
        ("parking_purchase_contract", "price", "让售价款　39，888。00", "39，888。00", "39，888。00"),
    ],
)  # fmt: skip
def test_what_leads_to_a_value_and_what_follows_is_none_of_it(
    kind: str, field: str, text: str, told: str, whole: str
) -> None:
    assert _bounded(kind, field, text, told) == whole


def test_of_two_cells_told_together_the_first_counts() -> None:
    page = layout((100, 100, "让售价款"), (500, 100, "其中首付"), (100, 160, "39,888.00"), (500, 160, "19,944.00"))
    paper = Paper(catalogue()["parking_purchase_contract"], (page,))
    [row] = [row for row in page.rows if row.key.startswith("39")]
    whole = bounded(paper.kind.fields["price"], Span(1, row.glyphs), paper)
    assert whole is not None
    assert whole.text == "39,888.00"


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("占在哪里　　云杉新苑北门外样例路东侧", "新苑北门外样例路东侧", "云杉新苑北门外样例路东侧"),
        ("占用地点新苑北门外样例路东侧", "新苑北门外样例路东侧", "新苑北门外样例路东侧"),
        ("挖的是新苑北门外样例路东侧", "新苑北门外样例路东侧", "新苑北门外样例路东侧"),
        ("样例大街西侧（10号对面）", "样例大街西侧（10号对面", "样例大街西侧（10号对面）"),
        ("样例路63号云杉花园大门外慢车道", "样例路63号", "样例路63号云杉花园大门外慢车道"),
        ("样例路63号，云杉花园大门外慢车道", "样例路63号", "样例路63号"),
        ("自己的样例大街55号院", "自.的样例大街55号院", "样例大街55号院"),
    ],
)
def test_a_place_is_whole_in_its_cell_and_nobodys(text: str, told: str, whole: str) -> None:
    assert _bounded("road_occupy_application", "place", text, told) == whole


def test_the_address_of_an_applicant_is_no_place() -> None:
    assert _bounded("green_application", "place", "联系地址 信阳市样例路83号", "信阳市样例路83号") is None


def test_a_number_ends_where_it_is_full() -> None:
    text = f"您的身份证号？{ID_B}\n4。怎样联系您？13800006600"
    told = f"{ID_B}\n?4"
    assert _bounded("property_consent", "applicant_id", text, told) == ID_B


@pytest.mark.parametrize(
    ("field", "text", "told", "whole"),
    [
        ("buyer", "顾客钱样例，向本店购置", "顾客钱样例", "钱样例"),
        ("buyer", "钱样例办理，手机如下", "钱样例办理", "钱样例办理"),
        ("seller", "列席：样例物业有限公司", "样例物业有限公司", None),
        ("seller", "信阳市样例区样例镇样例村村民委员会", "员会", "信阳市样例区样例镇样例村村民委员会"),
        ("seller", "由信阳市样例区样例镇样例村村民委员会", "员会", "员会"),
    ],
)
def test_a_name_is_whole_and_of_a_side(field: str, text: str, told: str, whole: str | None) -> None:
    assert _bounded("vehicle_purchase_contract", field, text, told) == whole


def test_a_person_is_named_without_what_the_person_does() -> None:
    assert _bounded("road_dig_application", "handler", "由我司钱样例跟办", "钱样例跟办") == "钱样例"


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("green_application", "管辖单位：样例区市政养护处", "样例区市政养护处"),
        ("traffic_commitment", "请来干活的是样例电力工程有限公司", "样例电力工程有限公司"),
    ],
)
def test_an_office_and_who_is_hired_are_somebody_else(kind: str, text: str, told: str) -> None:
    field = "applicant" if kind == "green_application" else "promisor"
    assert _bounded(kind, field, text, told) is None


@pytest.mark.parametrize("lead", ["约定提车 ", "最迟缴费日："])
def test_a_day_of_something_else_is_not_the_papers(lead: str) -> None:
    assert _bounded("vehicle_purchase_contract", "sign_date", f"{lead}2026年8月7日", "2026年8月7日") is None
    assert _bounded("vehicle_purchase_contract", "sign_date", "订购日：2026年8月7日", "2026年8月7日") == "2026年8月7日"


def test_works_are_named_to_their_end() -> None:
    text = "你方为实施云杉花园充电设施低压改造工程使用样例路"
    assert _bounded("municipal_approval", "project", text, "云杉花园充电设施低压改造") == "云杉花园充电设施低压改造工程"


@pytest.mark.parametrize("text", ["送阅：样例新能源有限公司", "实施：样例管道有限公司"])
def test_who_reads_and_who_builds_did_not_write_the_plan(text: str) -> None:
    assert _bounded("traffic_plan", "author", text, text[3:]) is None


def test_a_lane_is_no_road() -> None:
    assert _bounded("traffic_plan", "road", "慢行借用右侧车道", "右侧车道") is None


def test_a_road_to_go_round_by_is_not_the_road() -> None:
    assert _bounded("traffic_plan", "road", "在样例路右转绕行样例大街", "样例路右转绕行样例大街") is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("施工原因　　为充电车棚敷设电缆", "为充电车棚敷设电缆"),
        ("答：为充电车棚敷设电缆。", "为充电车棚敷设电缆"),
        ("为充电车棚敷设电缆，我公司申请占道。", "充电车棚敷设电缆"),
        ("施工原因　　充电车棚敷设电缆", "充电车棚敷设电缆"),
    ],
)
def test_a_reason_has_the_why_that_its_cell_begins_with(text: str, whole: str) -> None:
    assert _bounded("road_dig_application", "reason", text, "充电车棚敷设电缆") == whole


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("占道点位　样例街南侧（试验路口向东60米）", "样例街南侧（试验路口向东", "样例街南侧（试验路口向东60米）"),
        ("占道点位　样例街南侧（试验路口向东。60米）", "样例街南侧（试验路口向东", "样例街南侧（试验路口向东"),
        (
            "地点在样例街与试验路口东南角街头绿地，属于公园",
            "样例街与试验路口东南角街头",
            "样例街与试验路口东南角街头绿地",
        ),
        ("我家样例路28号院内东南角空地有35平方", "样例路28号院内", "样例路28号院内东南角空地"),
        ("样例街南侧（试验巷口以东）分车绿带", "样例街南侧（试验巷口以东", "样例街南侧（试验巷口以东）分车绿带"),
        ("位置　　样例街东侧（试验花园围墙外）", "样例街东侧", "样例街东侧（试验花园围墙外）"),
        ("位置　　样例街东侧（以下简称用地）", "样例街东侧", "样例街东侧"),
        ("样例街南侧（试验巷口以东）由我公司占用", "样例街南侧（试验巷口以东", "样例街南侧（试验巷口以东）"),
    ],
)
def test_a_place_ends_with_its_bracket_or_with_what_lies_there(text: str, told: str, whole: str) -> None:
    assert _bounded("road_dig_application", "place", text, re.escape(told)) == whole


def test_where_two_roads_meet_is_no_road() -> None:
    crossing = "样例路与试验中路交叉口西北角人行道"
    assert _bounded("road_dig_application", "road", f"开挖点为{crossing}。", crossing) is None


@pytest.mark.parametrize(
    ("kind", "field", "text", "told", "whole"),
    [
        ("parking_purchase_contract", "price", "标价(元)　　91,500.00　　成交价(元)　　85,500.00", "91，500。00", None),
        ("parking_purchase_contract", "price", "标价(元)　　91,500.00　　成交价(元)　　85,500.00", "85，500。00", "85,500.00"),
        ("parking_purchase_contract", "sign_date", "成交日　　　　　打印日\n2024-04-11　　　2024-04-14", "2024-04-14", None),
        ("parking_purchase_contract", "sign_date", "成交日　　　　　打印日\n2024-04-11　　　2024-04-14", "2024-04-11", "2024-04-11"),
        ("parking_use_right_cert", "valid_from", "登记时间　　2022.01.08", "2022。01。08", None),
        ("parking_use_right_cert", "valid_from", "使用时间　　2022.01.08", "2022。01。08", "2022.01.08"),
        ("parking_use_right_cert", "valid_to", "登记时间\n2022.01.07\n2022.01.08", "2022。01。08", None),
        ("parking_use_right_cert", "valid_to", "使用止日\n2022.01.07\n2022.01.08", "2022。01。08", "2022.01.08"),
        ("vehicle_purchase_contract", "total", "不含税价Net　　CNY76,460.18", "76，460。18", None),
        ("vehicle_purchase_contract", "total", "增值税VAT13%　　CNY9,939.82", "9，939。82", None),
        ("vehicle_purchase_contract", "total", "价税合计Total　　CNY86,400.00", "86，400。00", "86,400.00"),
        ("lease_contract", "rent", "建筑面积(平方米)\n124.30", "124。30", None),
        ("lease_contract", "rent", "月租金(元)\n1240.00", "1240。00", "1240.00"),
        ("authorization_letter", "matter", "办理事项　　☐更名√充电桩新装☐销户", "□更名.充电桩新装□销户", "充电桩新装"),
        ("vehicle_purchase_contract", "model", "购买样例牌YLP7000BEV小型轿车", "样例牌YLP7000BEV小型", "样例牌YLP7000BEV"),
    ],
)  # fmt: skip
def test_what_heads_a_cell_may_say_that_it_is_something_else(
    kind: str, field: str, text: str, told: str, whole: str | None
) -> None:
    assert _bounded(kind, field, text, told) == whole


@pytest.mark.parametrize(
    ("kind", "field", "text", "told"),
    [
        ("lease_contract", "lessee", "用地单位联系人　李试样　电话　13800006016", "李试样"),
        ("parking_purchase_contract", "buyer", "销售代表　李试样　财务复核　王试验", "李试样"),
        ("site_right_evidence", "grantor", "到会代表签名：\n张样例　李试样", "张样例"),
        ("facility_occupy_register", "applicant", "权属单位：试验区市政工程养护中心", "试验区市政工程养护中心"),
        ("green_application", "place", "样例市试验区样例路中段114号总机0376-6122264", "样例市试验区样例路中段114号"),
    ],
)
def test_who_or_where_somebody_else_is_is_no_value(kind: str, field: str, text: str, told: str) -> None:
    assert _bounded(kind, field, text, told) is None


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("工程　　　豆样嘉园二期配电工程", "样嘉园二期配电工程", "豆样嘉园二期配电工程"),
        ("我公司承建的样例小区充电站外线施工，须在某路占道", "样例小区充电站外线", "样例小区充电站外线施工"),
    ],
)
def test_works_are_told_from_the_beginning_of_their_cell_to_their_end(text: str, told: str, whole: str) -> None:
    assert _bounded("traffic_commitment", "project", text, told) == whole


@pytest.mark.parametrize(
    ("kind", "field", "text", "told", "whole"),
    [
        (
            "site_right_evidence",
            "place",
            "同意你公司使用平桥大道与前例路交叉口东北角街旁绿\n地，使用面积186平方米",
            "平桥大道与前例路交叉口东北角街旁绿",
            "平桥大道与前例路交叉口东北角街旁绿地",
        ),
        (
            "lease_contract",
            "location",
            "将其经营管理的例庆市九龙坡区石例路77号地面停车场西区提供给乙方",
            "龙坡区石例路77号",
            "例庆市九龙坡区石例路77号地面停车场西区",
        ),
        ("road_dig_application", "road", "位于例山街道正例大街西段", "例山街道正例大街西段", "正例大街西段"),
        (
            "traffic_commitment",
            "project",
            "平桥区阿例汽车美容店因门店充电桩基础施工",
            "平桥区阿例汽车美容店因门店充电桩基础施工",
            "门店充电桩基础施工",
        ),
    ],
)
def test_what_was_told_in_part_is_given_in_whole(kind: str, field: str, text: str, told: str, whole: str) -> None:
    assert _bounded(kind, field, text, told) == whole


def test_who_stands_for_a_firm_by_law_does_not_handle_its_matter() -> None:
    assert _bounded("green_application", "handler", "法定代表人：董例东", "董例东") is None


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("租赁面积共计1,860平方米", "860", "1,860"),
        ("建筑面积2,315.80平方米", "315.80", "2,315.80"),
        ("建筑面积86.5平方米", "86.5", "86.5"),
        ("一层、二层，860平方米", "860", "860"),
    ],
)
def test_a_number_is_told_whole(text: str, told: str, whole: str) -> None:
    assert _bounded("lease_contract", "area_m2", text, re.escape(match_key(told))) == whole


@pytest.mark.parametrize(
    ("cell", "whole"),
    [
        ("路灯基座2处、雨水井1座、护栏14米", "路灯基座2处、雨水井1座、护栏14米"),
        ("路灯基座、占用期间由我公司看护", "路灯基座"),
    ],
)
def test_things_that_a_cell_counts_are_told_together(cell: str, whole: str) -> None:
    page = layout((100, 100, "占的啥"), (400, 100, cell))
    paper = Paper(catalogue()["facility_occupy_register"], (page,))
    [span] = list(paper.search("路灯基座"))
    told = bounded(paper.kind.fields["facility"], span, paper)
    assert told is not None
    assert told.text == whole


def test_the_end_of_a_label_above_a_value_is_none_of_it() -> None:
    assert _bounded("road_dig_application", "road", "开挖道路\n样例路", "道路\n?样例路") == "样例路"
    assert _bounded("road_occupy_application", "handler", "联系方式\n卢样例", "方式\n?卢样例") == "卢样例"


def test_a_measure_is_told_with_its_unit_and_a_depth_is_no_width() -> None:
    assert _bounded("road_dig_application", "width_m", "沟宽60公分，深1米", "60") == "60公分"
    assert _bounded("road_dig_application", "width_m", "半米宽、0.8米深，埋管", "0。8") is None
    assert _bounded("road_dig_application", "width_m", "宽0.8米深1米", "0。8") == "0.8"


def test_what_a_party_is_called_is_none_of_its_name() -> None:
    text = "施工的是样例安装有限公司（下称乙方），由其负责"
    assert _bounded("road_dig_application", "builder", text, "样例安装有限公司（下称乙方）") == "样例安装有限公司"


def test_a_link_before_a_value_is_none_of_it() -> None:
    paper = Paper(catalogue()["road_dig_application"], (layout((100, 100, "施工的是样例安装有限公司，由其负责")),))
    [span] = paper.search("是样例安装有限公司")
    named = narrow(paper.kind.fields["builder"], span)
    assert named is not None
    assert named.text == "样例安装有限公司"


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("电缆须经北样大街与测试路交叉口东侧的绿地", "样大街与测试路交叉口东侧", "北样大街与测试路交叉口东侧"),
        (
            "需破除样例路东门至西门之间的人行道及慢车道。",
            "样例路东门至西门之间的人行道",
            "样例路东门至西门之间的人行道及慢车道",
        ),
        ("同意将样例村文化广场北侧空闲场地提供给", "样例村文化广场北侧空闲", "样例村文化广场北侧"),
    ],
)
def test_a_place_has_its_road_whole_and_both_lanes(text: str, told: str, whole: str) -> None:
    assert _bounded("road_dig_application", "place", text, told) == whole


def test_a_word_for_a_place_is_no_road() -> None:
    assert _bounded("road_occupy_application", "road", "占道具体位置", "占道具体位置") is None


def test_a_matter_begins_with_what_is_joined_to_it() -> None:
    text = "可代表我校：递交及补正材料、签收文书"
    assert _bounded("authorization_letter", "matter", text, "补正材料、签收文书") == "递交及补正材料、签收文书"
