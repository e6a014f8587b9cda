"""Sheets of names, annexes, page numbers and labels in instructions: what pages of a paper say besides its values."""

from __future__ import annotations

import pytest

from ocr.fields.filled_in import without_marks
from ocr.kinds import catalogue
from ocr.labels import Lexicon
from ocr.page_marks import PageNumber, is_sheet_of_names, notes_of, page_number
from ocr.paper import Paper
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import layout

COVER_AND_NAMES = """
# 样例路充电站配套电源建设项目
# 施工图设计说明及工程量清单
# 信阳样例工程设计有限公司
# 二〇二六年九月
---
# 样例路充电站配套电源建设项目
批准：韩虚构
审核：文样本
校核：郭测试
项目负责人：郝虚拟
---
信阳样例工程设计有限公司施工图设计说明书
# 设计说明
1工程概况
本工程位于信阳市浉河区样例路，新建电力管道路径长32.5米，沟槽宽1.5米，开挖深度1米，设计说明如下。
2设计依据
《城市电力规划规范》等现行规范，详见设计说明附录。
第1页共1页
"""
PERMIT_AND_ANNEX = """
# 中华人民共和国
# 建筑工程施工许可证
编号　411599202607170020
建设单位|信阳样例商贸有限公司
工程名称|样例路停车场充电站配套电源建设项目
建设地址|信阳市平桥区样例路245号
合同价格|687.35万元
施工单位|信阳样例建设有限公司
监理单位|信阳样例监理有限公司
---
# 建筑工程施工许可证附件
工程编号：411599202607170020
序号|单项工程名称|建筑面积|合同价格
1|充电雨棚|355平方米|71.34
2|配电室|52平方米|31.02
注：本附件与《建筑工程施工许可证》同时使用方为有效。
"""


@pytest.mark.parametrize(
    ("text", "kind"), [(COVER_AND_NAMES, "technical_design_docs"), (PERMIT_AND_ANNEX, "construction_permit")]
)
def test_what_lies_behind_a_first_page_is_of_its_paper(text: str, kind: str) -> None:
    assert [document.kind for document in read_typed(typed(text))] == [kind]


def test_annex_of_one_permit_is_none_of_another_paper_before_it() -> None:
    licence = "# 营业执照\n名称|信阳样例有限公司\n类型|有限责任公司\n法定代表人|张测试\n---\n"
    annex = PERMIT_AND_ANNEX.split("---\n")[1]
    assert len(read_typed(typed(licence + annex))) == 2


def test_sheet_of_names_has_no_sentence() -> None:
    names = ((200.0, 200.0, "批准：韩虚构"), (200.0, 260.0, "审核：文样本"), (200.0, 320.0, "校核：郭测试"))
    assert is_sheet_of_names(layout(*names))
    assert not is_sheet_of_names(layout(*names, (200.0, 400.0, "本工程位于样例路，管道长32米。")))
    assert not is_sheet_of_names(layout(*names[:2]))


@pytest.mark.parametrize(
    ("foot", "number"),
    [("-1/2-", PageNumber(1, 2)), ("—2/2—", PageNumber(2, 2)), ("- 2 -", PageNumber(2)), ("3/2", None)],
)
def test_page_number_may_stand_between_dashes(foot: str, number: PageNumber | None) -> None:
    page = layout((200.0, 200.0, "合同条款"), (800.0, 2250.0, foot))
    assert page_number(page) == number


def test_records_on_both_pages_of_a_booklet_are_of_the_certificate_before() -> None:
    page = layout((200.0, 200.0, "年度报告记录"), (1000.0, 200.0, "年度报告记录"), (200.0, 400.0, "年　月　日"))
    before = layout((700.0, 200.0, "事业单位法人证书"))
    assert notes_of(page, [before], "事业单位法人证书") == "any"


def test_label_that_says_how_to_fill_in_is_none() -> None:
    lexicon = Lexicon({"facility": ("设施名称",)})
    told, filled = layout((200.0, 200.0, "1.设施名称按道路、桥涵分类填写")), layout((200.0, 200.0, "设施名称：人行道"))
    assert lexicon.find_whole(told.rows[:1]) == [[]]
    assert [hit.label.field for hit in lexicon.find_whole(filled.rows[:1])[0]] == ["facility"]


def test_year_in_heavy_brackets_stays_and_brackets_of_model_texts_go() -> None:
    page = layout((200.0, 200.0, "样城管【2026】218号"), (200.0, 300.0, "自【2026】年【1】月起租【样例充电站】"))
    rows = without_marks(Paper(catalogue()["municipal_approval"], (page,))).pages[0].rows
    assert [row.text for row in rows] == ["样城管【2026】218号", "自2026年1月起租样例充电站"]


LETTER = """
# 授权委托书
本授权书声明：注册于河南省信阳市浉河区样例路96号的信阳样例充电服务有限公司的法定代表人张虚构（职务：董事长）代表本公司授权李样本为公司的合法代理人，以本公司名义办理充电桩报装业务。
本授权书有效期自2026年11月7日起至2027年2月5日止，特此声明。
委托单位（公章）：信阳样例充电服务有限公司
法定代表人（签字或盖章）：张虚构
日期：2026年11月7日
"""
PROMISE = """
# 涉路施工交通安全承诺书
承诺单位：|信阳样例市政工程有限公司
施工项目：|样例中路停车场充电站电缆沟工程
施工道路：|样例中路
现场负责人：|陆虚构
一、占用道路施工应当征得公安机关交通管理部门同意。
二、违反上述承诺，自愿接受处理，并承担相应法律责任。
承诺单位（公章）：信阳样例市政工程有限公司
负责人签字：汤样本
2026年11月17日
"""
ROAD = """
# 道路交通安全承诺书
信阳市公安局交通警察支队：
因样例巷东路停车场充电站外线工程施工需要，我公司拟于2026年12月8日至2026年12月12日在样例巷东路占道施工。为保障施工期间交通安全，我公司郑重承诺：按批准的路段和时间施工。
承诺人：信阳样例市政工程有限公司
2026年11月17日
"""
DRAWINGS = """
# 样例三路停车场充电站外线工程
# 施工图设计
# 信阳样例规划设计研究院
---
沥青面层恢复
信阳样例规划设计研究院|样例三路停车场充电站外线工程
批准|诸葛虚构|校核|郑样本|路面恢复结构图
审查|何测试|设计|顾虚拟|阶段|施工图设计
比例|1:25|张次|1/1|图号|电施-05
日期|2026.11.1
"""
RECEIPT = """
# 河南省非税收入缴款书
票据代码：41012434|N0337943096
缴款人：信阳样例有限公司|收款人：信阳市城市管理局
收费项目：城市道路占用费
金额合计（小写）：￥1200.00
"""


@pytest.mark.parametrize(
    ("text", "kind", "field", "value"),
    [
        (LETTER, "authorization_letter", "principal", "信阳样例充电服务有限公司"),
        (PROMISE, "traffic_commitment", "signer", "汤样本"),
        (ROAD, "traffic_commitment", "road", "样例巷东路"),
        (DRAWINGS, "construction_drawings", "project", "样例三路停车场充电站外线工程"),
        (DRAWINGS, "construction_drawings", "drawing_name", "路面恢复结构图"),
        (RECEIPT, "road_fee_receipt", "bill_no", "0337943096"),
        (RECEIPT.replace("N0337943096", "No33794309"), "road_fee_receipt", "bill_no", "33794309"),
    ],
)
def test_value_is_taken_from_where_it_is_said(text: str, kind: str, field: str, value: str) -> None:
    [document] = read_typed(typed(text))
    assert document.kind == kind
    assert values_of(document)[field] == value
