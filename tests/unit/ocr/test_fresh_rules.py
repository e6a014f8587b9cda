"""Headings over columns, words of sentences that look like labels, pages without a title, days and names that sign."""

from __future__ import annotations

import pytest

from ocr.capture import LabelledPage
from ocr.classify import classify
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.page_marks import sides_of
from ocr.readings import Box, DocumentReading, PageText
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import Line, layout, paragraph, read, result, text_line

_TABLE = Lexicon(
    {"place": ["占用地点"], "period": ["占用时间"], "length": ["长（m）"], "width": ["宽（m）"]}, ["备注", "设施名称"]
)


def _two_heads() -> LabelledPage:
    """占用地点 | 占用规模 over 长 and 宽 | 占用时间 over two columns of days | 备注."""
    edges = {"name": (100, 300), "place": (300, 700), "size": (700, 1000), "time": (1000, 1400), "note": (1400, 1600)}
    cells = [Box(*edges[head][:1], 100, edges[head][1], 220) for head in ("name", "place", "note")]
    cells += [Box(edges[head][0], 100, edges[head][1], 160) for head in ("size", "time")]
    halves = [(700, 850), (850, 1000), (1000, 1200), (1200, 1400)]
    cells += [Box(left, 160, right, 220) for left, right in halves]
    cells += [Box(left, 220, right, 280) for left, right in [edges["name"], edges["place"], *halves, edges["note"]]]
    lines: list[Line] = [
        (110, 145, "设施名称"), (310, 145, "占用地点"), (710, 115, "占用规模"), (1010, 115, "占用时间"), (1410, 145, "备注"),
        (710, 175, "长（m）"), (860, 175, "宽（m）"), (1040, 175, "自"), (1240, 175, "到"),
        (110, 235, "护栏"), (310, 235, "样例路东侧12号门前"), (710, 235, "6"), (860, 235, "2"),
        (1010, 235, "2026.5.1"), (1210, 235, "2026.5.9"),
    ]  # fmt: skip
    page = lay_out(1, PageText(1654, 2339, tuple(text_line(*line) for line in lines), tuple(cells)))
    return LabelledPage(page, _TABLE)


def test_a_heading_over_labels_is_no_value_of_the_label_beside_it() -> None:
    assert [captured.span.text for captured in _two_heads().values("place", "address")] == ["样例路东侧12号门前"]


def test_columns_that_a_label_heads_are_told_apart() -> None:
    assert [[span.text for span in spans] for spans in _two_heads().table.columns_under("period")] == [
        ["2026.5.1", "2026.5.9"]
    ]


@pytest.mark.parametrize("said", ["维护土地权利人的合法权益", "登记土地权利人的名称", "由土地权利人的代理人办理"])
def test_a_word_of_a_sentence_is_no_label(said: str) -> None:
    page = layout((200, 100, said))
    assert not list(LabelledPage(page, Lexicon({"holder": ["土地权利人"]})).values("holder", "org_or_person"))


def test_a_statement_gives_no_holder() -> None:
    text = """
# 国有土地使用证
息国用（1998）第0077号
为保护土地使用者的合法权益，由土地使用者申请，经审查确认，准予登记，发给此证。
息县人民政府
1998年4月5日
"""
    (document,) = read_typed(typed(text))
    assert "holders" not in values_of(document)


def test_the_head_of_a_column_is_no_title() -> None:
    lines: list[Line] = [(600, 100, "样例指标表"), (200, 160, "序号"), (500, 160, "数值"), (800, 160, "说明")]
    lines += paragraph(240, "1.充电桩与主体工程同步建设，业主李样例不得占用消防车道。")
    scores = classify(layout(*lines)).scores
    assert not scores["property_consent"].title


def test_a_page_that_names_itself_is_not_taken_for_one_whose_words_merely_fit() -> None:
    text = """
# 占道施工交通应急处置措施
项目名称|样例街排水管道工程
制定单位|信阳样例建设有限公司
施工路段|样例街|施工日期|2026年3月1日
1|发生事故立即设置警示，占用道路时保证交通通行，恢复通行
2|围挡倒塌时专人看守道路，施工人员引导行人，保证施工安全
建设单位（章）|施工单位（章）
负责人：张测试|负责人：李样例
制定日期：2026年2月20日
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "traffic_emergency_measures"


def _kinds(*pages: list[Line]) -> list[tuple[str, tuple[int, ...]]]:
    documents: tuple[DocumentReading, ...] = read(*(result(*p, number=n) for n, p in enumerate(pages, 1)))
    return [(document.kind, document.pages) for document in documents]


def test_two_rows_together_say_no_side_where_a_row_says_one() -> None:
    card = layout((600, 100, "常住人口登记卡"), (700, 200, "户主或与"), (200, 220, "姓名"), (700, 240, "户主关系"))
    assert sides_of("household_register", card) == {"card"}


_PERMIT = [
    (500.0, 100.0, "建设工程规划许可证"),
    *paragraph(
        200,
        "建字第411502202600456号",
        "经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。",
        "建设单位（个人）信阳样例置业有限公司",
        "建设项目名称样例花园",
        "建设位置信阳市样例路",
        "建设规模12000平方米",
        "发证机关信阳市自然资源和规划局",
        "日期2026年1月9日",
    ),
]


@pytest.mark.parametrize("head", ["建设工程规划许可证附件", "建设工程规划许可证附图", "建设工程规划许可证副页"])
def test_a_page_headed_as_the_annex_of_the_paper_before_belongs_to_it(head: str) -> None:
    annex = [(500.0, 100.0, head), *paragraph(200, "1.业主安装充电桩，须经同意。", "2.充电设施同步建设。")]
    assert _kinds(_PERMIT, annex) == [("planning_permit", (1, 2))]


def test_the_text_of_a_report_begins_behind_its_cover_whatever_its_running_head_says() -> None:
    cover = [
        (400.0, 600.0, "样例街电力排管工程"), (400.0, 800.0, "占道施工交通影响评价报告"),
        (400.0, 1700.0, "河南样例交通咨询有限公司"), (600.0, 1800.0, "2026年4月8日"),
    ]  # fmt: skip
    names = [(600.0, 200.0, "编制人员名单"), (200.0, 400.0, "项目负责人"), (500.0, 400.0, "张测试")]
    body = [
        (600.0, 100.0, "样例街施工交通影响评价"),
        *paragraph(200, "1工程概况", "样例街电力排管工程占用样例街慢车道，施工期七天。", "2现状", "双向两车道。"),
    ]
    assert _kinds(cover, names, body) == [("traffic_impact_report", (1, 2, 3))]


@pytest.mark.parametrize("scraps", [[], [(900.0, 1745.0, "之李")]])
@pytest.mark.parametrize("before", ["", "印"])
def test_the_day_below_the_name_that_signs_counts_more_than_days_of_those_who_wrote(
    scraps: list[Line], before: str
) -> None:
    cover = [
        (400.0, 500.0, "样例街给水管道工程"), (400.0, 640.0, "交通组织方案"),
        (250.0, 1100.0, "编制"), (450.0, 1100.0, "张测试"), (800.0, 1100.0, "日期"), (1000.0, 1100.0, "2026.03.01"),
        (250.0, 1200.0, "审核"), (450.0, 1200.0, "李样例"), (800.0, 1200.0, "日期"), (1000.0, 1200.0, "2026.03.04"),
        (500.0, 1700.0, "信阳样例市政工程有限公司"), *scraps, (580.0, 1790.0, f"{before}2026年3月6日"),
    ]  # fmt: skip
    body = paragraph(100, "一、工程概况", "施工路段为样例街。", "二、交通组织", "设置围挡。")
    (document,) = read(result(*cover, number=1), result(*body, number=2))
    assert document.fields["issue_date"].value == "2026-03-06"


def test_a_strip_along_the_foot_names_project_and_drawing_without_labels() -> None:
    lines: list[Line] = [
        (700, 400, "检查井详图"), (300, 900, "新建电缆沟"), (1500, 300, "序号"), (1700, 300, "材料"), (1900, 300, "数量"),
        (1500, 350, "1"), (1700, 350, "电缆"), (1900, 350, "20"), (1500, 400, "2"), (1700, 400, "井盖"), (1900, 400, "4"),
        (60, 1500, "河南样例电力设计有限公司"), (470, 1500, "样例路充电站外线工程"), (830, 1500, "电缆沟平面布置图"),
        (1150, 1500, "设计"), (1230, 1500, "张测试"), (1370, 1500, "审核"), (1450, 1500, "李样例"),
        (1590, 1500, "比例"), (1670, 1500, "1:200"), (1790, 1500, "图号"), (1870, 1500, "DS-02"),
        (1990, 1500, "日期"), (2070, 1500, "2026.06.12"),
    ]  # fmt: skip
    (document,) = read(result(*lines, width=2339))
    read_values = values_of(document)
    assert read_values["project"] == "样例路充电站外线工程"
    assert read_values["drawing_name"] == "电缆沟平面布置图"


def test_an_organisation_that_does_not_end_as_one_is_doubtful() -> None:
    text = """
# 非税收入通用票据
票据代码：41060126|票据号码：0012345678
交款人：信阳样例有限公司
项目名称：城市道路占用费
金额合计：￥300.00
收款单位（章）：信阳市样例
开票日期：2026年7月1日
"""
    (document,) = read_typed(typed(text))
    payee = document.fields.get("payee")
    assert payee is None or (payee.confidence or 0.0) <= 0.85


@pytest.mark.parametrize("end", ["工程", "管道迁改工程", "线路改造项目"])
def test_a_project_on_two_rows_of_a_title_block_is_one(end: str) -> None:
    beginning = "样例大街停车场充电站电力"
    left = 1200 + 15 * (len(beginning) - len(end))
    lines: list[Line] = [
        (100, 100, "说明："), (100, 150, "1.图中尺寸以米计。"), (900, 1400, "河南样例规划设计院有限公司"),
        (900, 1460, "批准"), (1000, 1460, "张测试"), (900, 1520, "审核"), (1000, 1520, "李样例"),
        (900, 1580, "校核"), (1000, 1580, "王示范"), (900, 1640, "设计"), (1000, 1640, "赵演示"),
        (1200, 1460, beginning), (left, 1505, end), (1240, 1580, "电缆沟断面图"),
        (1200, 1640, "图号DS-13"), (1200, 1700, "日期2026.07.27"), (1420, 1700, "比例1:50"),
    ]  # fmt: skip
    (document,) = read(result(*lines))
    assert values_of(document)["project"] == beginning + end


def test_the_end_of_a_number_is_no_area() -> None:
    text = """
# 工程建设涉及城市绿地、树木申请表
申请单位|信阳样例有限公司
占用绿地位置|样例路东侧绿化带
占用面积|0平方米
占用期限|2026.9.1-2026.9.20
"""
    (document,) = read_typed(typed(text))
    assert "area_m2" not in values_of(document)


@pytest.mark.parametrize(("label", "found"), [("", "张测试"), ("姓名", "张测试")])
@pytest.mark.parametrize("sex", ["男", "女"])
def test_the_name_of_a_card_is_read_where_its_label_is_too_faint(label: str, found: str, sex: str) -> None:
    lines: list[Line] = [
        (300, 100, "张测试"), (200, 160, "性别"), (300, 160, sex), (400, 160, "民族"), (480, 160, "汉"),
        (200, 220, "出生"), (300, 220, "1990年1月1日"), (200, 280, "住址"), (300, 280, "河南省信阳市浉河区样例路1号"),
        (200, 400, "公民身份号码"), (450, 400, "411599199001010014"),
    ]  # fmt: skip
    lines += [(200, 100, label)] if label else []
    (document,) = read(result(*lines))
    assert document.fields["name"].value == found
    assert label or (document.fields["name"].confidence or 0.0) <= 0.85


def test_the_day_on_which_a_copy_was_certified_is_no_day_of_issue() -> None:
    lines: list[Line] = [(600, 100, "营业执照"), (200, 300, "名　　称"), (500, 300, "信阳样例充电服务有限公司")]
    lines += [(900, 900, "登记机关"), (900, 960, "2020年11月8日"), (300, 1020, "复印件与原件一致 钱样例 2026.11.23")]
    (document,) = read(result(*lines))
    assert values_of(document).get("issue_date") != "2026-11-23"


def test_the_end_of_an_address_under_its_beginning_is_no_label() -> None:
    lines: list[Line] = [(500, 60, "房屋所有权证"), (200, 200, "房屋所有权人"), (500, 200, "钱样例")]
    lines += [(200, 300, "房屋坐落"), (500, 300, "浉河区云杉路165号云杉小区西区7"), (500, 345, "号楼3单元901室")]
    lines += [(200, 450, "丘（地）号"), (500, 450, "100862"), (200, 520, "建筑面积"), (500, 520, "119.73")]
    (document,) = read(result(*lines))
    assert values_of(document).get("location") == "浉河区云杉路165号云杉小区西区7号楼3单元901室"


def test_the_plate_of_a_transfer_is_read_under_its_short_label() -> None:
    lines: list[Line] = [(500, 60, "机动车登记证书"), (200, 160, "注册登记摘要信息栏")]
    lines += [(200, 220, "机动车所有人/身份证明名称/号码"), (800, 220, "钱样例/居民身份证/411599199001011234")]
    lines += [(200, 280, "登记日期"), (450, 280, "2025-12-16"), (800, 280, "登记编号"), (1050, 280, "豫SD64023")]
    lines += [(200, 360, "转移登记摘要信息栏")]
    lines += [(200, 420, "机动车所有人/身份证明名称/号码"), (800, 420, "孙样例/居民身份证/411599198506081753")]
    lines += [(200, 480, "登记日期"), (450, 480, "2026-08-01"), (800, 480, "登记编号"), (1050, 480, "豫SF79157")]
    (document,) = read(result(*lines))
    assert values_of(document).get("plate") == "豫SF79157"
