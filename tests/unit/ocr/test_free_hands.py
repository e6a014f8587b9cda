"""Rules that four hands' free papers taught: heads above values, ragged prose, clauses as labels, words that overturn."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from ocr import classify
from ocr.capture import LabelledPage
from ocr.kind_words import Told
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.normalise_measures import spoken_size, whole_number
from ocr.paper import RunningText
from ocr.readings import Box, PageText
from tests.unit.ocr.typed_contracts import ID_A, ID_B, read_typed, typed, values_of
from tests.unit.ocr.typed_pages import Line, layout, paragraph, read, result, text_line

FORM = Lexicon({"applicant": ("申请单位",), "phone": ("手机号码",), "place": ("地点",)})


def _values(text: str) -> tuple[str, dict[str, object]]:
    (document,) = read_typed(typed(text))
    return document.kind, dict(values_of(document))


def _beside(field: str, *lines: Line, value_type: str = "text") -> list[str]:
    return [captured.span.text for captured in LabelledPage(layout(*lines), FORM).values(field, value_type)]


def test_a_row_of_heads_has_its_values_below_though_not_all_are_known() -> None:
    heads: list[Line] = [(100, 100, "申请单位"), (600, 100, "经手某人"), (900, 100, "手机号码")]
    values: list[Line] = [(100, 180, "信阳样例有限公司"), (600, 180, "钱样例"), (900, 180, "13800000000")]
    assert _beside("applicant", *heads, *values) == ["信阳样例有限公司"]
    assert _beside("phone", *heads, *values) == ["13800000000"]


def test_labels_and_values_in_turn_are_no_row_of_heads() -> None:
    rows: list[Line] = [(100, 100, "申请单位"), (600, 100, "云杉花园"), (100, 180, "楼栋房号"), (600, 180, "29号楼1室")]
    assert _beside("applicant", *rows)[0] == "云杉花园"


def test_a_label_behind_a_speck_is_a_label_below_a_value_too() -> None:
    rows: list[Line] = [(100, 100, "申请单位"), (600, 100, "云杉花园")]
    rows += [(100, 180, "·手机号码"), (600, 180, "13800000000")]
    assert _beside("applicant", *rows)[0] == "云杉花园"


def test_a_row_of_ruled_cells_that_are_all_heads_has_its_values_below() -> None:
    edges = (80.0, 580.0, 880.0, 1300.0)
    cells = tuple(Box(left, top, right, top + 100) for top in (80.0, 180.0) for left, right in pairwise(edges))
    words = [(100, 110, "申请单位"), (600, 110, "经手某人"), (900, 110, "手机号码")]
    words += [(100, 210, "信阳样例有限公司"), (600, 210, "钱样例"), (900, 210, "13800000000")]
    page = lay_out(1, PageText(1654, 2339, tuple(text_line(*word) for word in words), cells))
    found = LabelledPage(page, FORM)
    assert [captured.span.text for captured in found.values("applicant", "text")] == ["信阳样例有限公司"]


def test_a_clause_of_its_own_is_a_label() -> None:
    assert _beside("place", (100, 100, "三、地点"), (100, 180, "云杉路12号")) == ["云杉路12号"]
    assert _beside("place", (100, 100, "三、地点由双方商定")) == []


@pytest.mark.parametrize(
    ("upper", "lower", "joined"),
    [
        ("业主钱样例已按约定取得，使用期到2026年12", "月21日为止，期满续签", "2026年12月21日"),
        ("该户符合条件，已取得本小区负一层A156号", "停车位的使用权，期限五年。", "A156号停车位"),
        ("本单位因", "云杉路充电站电缆沟工程施工，需要占用道路。", "因云杉路"),
    ],
)
def test_a_sentence_set_ragged_goes_on(upper: str, lower: str, joined: str) -> None:
    wide = "第一行把这一页的右边写到头，好让下面两行显得短，它们没有写到右边的边上去，中间空着一大块地方。"
    page = layout(*paragraph(100, wide), *paragraph(200, upper, lower))
    assert joined in RunningText.of(page).key


def test_rows_of_a_form_stay_apart() -> None:
    wide = "第一行把这一页的右边写到头，好让下面两行显得短，它们没有写到右边的边上去，中间空着一大块地方。"
    page = layout(*paragraph(100, wide), *paragraph(200, "申请人：钱样例，男", "住址：云杉路12号，一楼"))
    assert "男\n住址" in RunningText.of(page).key


def test_words_that_are_sure_overturn_a_kind_that_names_itself_in_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "授权委托书",
        "我叫钱样例，住22号楼2单元601室。因本人在外地上班，现委托我丈夫孙样例",
        "（身份证号411599198803120015）替我到供电营业厅申请安装充电桩电表。",
        "他签的字我都认可，同意由他办理充电桩安装，责任由我本人来负。",
    )
    page = layout(*paragraph(200, *text))
    monkeypatch.setattr(classify, "told", lambda _: Told("authorization_letter", 0.97))
    assert classify.classify(page).kind == "authorization_letter"


def test_words_do_not_overturn_a_title_with_a_kind_that_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    page = layout((600, 100, "营业执照"), (200, 200, "名称：信阳样例有限公司"), (200, 260, "统一社会信用代码"))
    monkeypatch.setattr(classify, "told", lambda _: Told("uscc_cert", 0.99))
    assert classify.classify(page).kind == "business_license"


def test_a_title_set_wide_is_one() -> None:
    letters = "占用城市绿地申请表"
    lines: list[Line] = [(200 + 90 * place, 100, letter) for place, letter in enumerate(letters)]
    lines += [(200, 220, "申请人：钱样例"), (200, 280, "绿地性质：道路绿地")]
    page = layout(*lines)
    assert classify._by_rules(page).kind == "green_application"
    assert classify._by_rules(page).title


def test_enclosures_named_in_a_row_are_no_titles() -> None:
    rows = [(200.0, 100.0 + 60 * row, f"第{row}行的内容写在这里") for row in range(10)]
    page = layout(*rows, (200, 800, "情况说明"), (700, 800, "位置图"))
    assert not classify._by_rules(page).scores["green_situation_note"].title


def test_who_signs_next_is_no_party() -> None:
    lines: list[Line] = [(500, 100, "机动车位租用协议"), (200, 200, "租用人"), (500, 200, "钱样例")]
    lines += [(200, 280, "租用起日"), (500, 280, "2026.07.29"), (800, 280, "租用止日"), (1100, 280, "2029.07.28")]
    lines += [(200, 500, "出租人（章）："), (800, 500, "租用人签字：钱样例"), (200, 560, "信阳样例物业管理有限公司")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert values.get("lessor") == "信阳样例物业管理有限公司"
    assert (values.get("lease_from"), values.get("lease_to")) == ("2026-07-29", "2029-07-28")


def test_a_number_in_brackets_below_who_bears_it() -> None:
    _, values = _values(
        f"""
# 卖车位协议书
卖方林样例（{ID_A}）和买方钱样例
（{ID_B}）同是云杉家园的住户。现卖方把负二层C区14号车位卖给买方，说定以下几条：
一、价钱：壹拾肆万贰仟元整（142000元），当天付清。
卖方：林样例
买方：钱样例
2024年2月14日
"""
    )
    assert (values.get("buyer"), values.get("buyer_id")) == ("钱样例", ID_B)
    assert values.get("community") == "云杉家园"


def test_the_rest_of_an_address_on_a_row_of_its_own() -> None:
    _, values = _values(
        """
# 租房合同
房东：林样例
租房人：信阳样例充电服务有限公司
房子地址：
河南省信阳市潢川县云杉路106号云杉安置区18号楼2单元
601室
房东把上述房屋（连同门前小院）租给租房人使用，双方说好以下几条：
1、时间：2025/12/10至2030/12/9。
2、房租：一年壹万肆仟伍佰元整，一年一付。
2025/12/5
"""
    )
    assert str(values.get("location")).endswith("18号楼2单元601室")


def test_a_price_for_each_square_metre_whose_unit_was_lost_is_no_rent() -> None:
    _, values = _values(
        """
# 商业物业租赁合同
出租方：信阳样例置业有限公司
承租方：钱样例
租赁物位置：河南省信阳市浉河区云杉路110号裙楼一层
月租金：26.8元//月，月租金合计11,280.12元（含税）
租赁期限：2026年2月8日至2031年2月7日
"""
    )
    assert values.get("rent") == "11280.12"


@pytest.mark.parametrize(
    ("opinion", "expected"), [("不同意。该位置离消防栓太近。", False), ("情况属实，同意安装。", True)]
)
def test_an_answer_below_an_application_without_a_word_for_it(opinion: str, *, expected: bool) -> None:
    kind, values = _values(
        f"""
# 关于安装充电桩的申请
尊敬的信阳样例物业服务有限公司：
我是云杉丽苑27号楼1单元2204室业主钱样例，今年购买了新能源汽车一辆，想在我的停车位（编号：C区49）安装自用充电桩。
请予批准，谢谢！
申请人：钱样例
电话：13800009043
2026年8月15日
{opinion}
林样例 2026年8月19日
"""
    )
    assert (kind, values.get("consent")) == ("property_consent", expected)


def test_a_title_parted_between_two_rows_leaves_its_project() -> None:
    lines: list[Line] = [(300, 100, "云杉路中段公交充电站10千伏接入工程道路交通安全防"), (700, 150, "护措施")]
    lines += paragraph(
        260, "为确保占道作业期间行人、车辆和施工人员安全，制定如下防护措施。", "一、围挡隔离：作业区连续设置围挡。"
    )
    lines += [(900, 600, "信阳样例建设工程有限公司"), (900, 660, "2026年11月10日")]
    (document,) = read(result(*lines))
    assert document.kind == "traffic_protection_measures"
    assert values_of(document).get("project") == "云杉路中段公交充电站10千伏接入工程"


def test_where_works_end_is_not_what_they_are_on() -> None:
    lines: list[Line] = [(400, 100, "占道施工交通疏导方案")]
    lines += paragraph(
        200,
        "工程位于银杏大道至云杉路段，由样例公司建设，需占用藕粉街人行道及外侧车道，占用长度60米。",
        "施工现场设置引导员，机动车借道通行，非机动车绕行。",
    )
    (document,) = read(result(*lines))
    assert values_of(document).get("road") == "藕粉街"


def test_trees_are_counted_in_words() -> None:
    lines: list[Line] = [(500, 100, "绿地及树木现状说明"), (200, 200, "绿地在哪里：云杉路161号院墙外")]
    lines += [(200, 260, "有哪些树：法桐8株，胸径10厘米；女贞3株，胸径9厘米。共十一棵")]
    (document,) = read(result(*lines))
    assert values_of(document).get("tree_count") == "11"


def test_a_tree_that_is_not_touched_is_none_that_is() -> None:
    lines: list[Line] = [(500, 100, "绿地及树木现状说明"), (200, 200, "绿地在哪里：云杉路161号院墙外")]
    lines += [(200, 260, "挖沟占草坪大约15个平方，不动一棵树。")]
    (document,) = read(result(*lines))
    assert document.kind == "green_situation_note"
    assert "tree_count" not in document.fields


def test_a_form_of_names_in_other_characters_is_the_same_name() -> None:
    lines: list[Line] = [(500, 100, "车位使用权证明卡"), (200, 200, "持卡人/HOLDER"), (600, 200, "证件号码/ID NO")]
    lines += [(200, 260, "黃样例"), (600, 260, "411599198803120015"), (200, 330, "车位/SPACE NO"), (200, 390, "B2-455")]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("holder"), values.get("space_no")) == ("黄样例", "B2-455")


def test_a_place_of_which_only_the_word_for_it_was_read_is_none() -> None:
    lines: list[Line] = [(500, 100, "城市道路挖掘申请表"), (200, 200, "申请单位："), (500, 200, "信阳样例有限公司")]
    lines += [(200, 260, "挖掘地点位于"), (200, 320, "具体位置："), (500, 320, "浉河区云杉路12号门前")]
    (document,) = read(result(*lines))
    assert values_of(document).get("place") == "浉河区云杉路12号门前"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("一百二十", 120),
        ("四百三十", 430),
        ("一千零五", 1005),
        ("三千二", 3200),
        ("十二", 12),
        ("两千", 2000),
        ("三千二百一十五", 3215),
        ("零", None),
        ("万", None),
    ],
)
def test_whole_numbers_in_words(words: str, number: int | None) -> None:
    assert whole_number(words) == number


def test_an_area_in_words() -> None:
    _, values = _values(
        """
# 租房协议书
出租人：林样例（以下称甲方）
承租人：钱样例（以下称乙方）
甲方愿将自有的浉河区云杉路89号临街门面后院租给乙方停车、安装充电桩使用，面积约一百二十平方米。
一、租期五年，从二〇二五年八月一日到二〇三〇年七月三十一日。
二、每年租金肆万柒仟元整。
二〇二五年七月二十日
"""
    )
    assert values.get("area_m2") == "120"


def test_whose_bay_it_is_now() -> None:
    lines: list[Line] = [(500, 100, "车位使用权更名确认单"), (200, 200, "项目：云杉嘉园二期")]
    lines += [(200, 280, "内容"), (500, 280, "原使用权人（转让方）"), (1000, 280, "现使用权人（受让方）")]
    lines += [(200, 350, "姓名"), (500, 350, "林样例"), (1000, 350, "钱样例")]
    lines += [
        (200, 420, "证件号码"),
        (500, 420, ID_A),
        (1000, 420, ID_B),
        (200, 490, "车位"),
        (500, 490, "A-278号车位"),
    ]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (document.kind, values.get("holder"), values.get("holder_id")) == ("parking_use_right_cert", "钱样例", ID_B)


def test_a_notice_to_all_residents_is_no_consent() -> None:
    text = """
# 公告
尊敬的云杉里各位业主、住户：
近期，不少业主购买了新能源汽车并咨询充电桩安装问题。经与业主委员会、供电部门沟通，现将有关事项通知如下：
一、登记地点：物业服务中心一楼前台。
二、需携带：业主身份证、车位产权证。资料齐全的，物业公司在三个工作日内出具同意安装的证明。
信阳样例物业服务有限公司
2026年8月14日
"""
    assert _values(text)[0] == "other"


def test_a_branch_below_its_company_is_one_name() -> None:
    lines: list[Line] = [(500, 100, "充电桩安装同意书"), (200, 200, "兹同意云杉小区业主钱样例在A483号车位安装充电桩。")]
    lines += [(900, 500, "信阳样例物业服务集团有限公司"), (900, 550, "信阳分公司"), (900, 620, "2026年10月26日")]
    (document,) = read(result(*lines))
    assert values_of(document).get("issuer") == "信阳样例物业服务集团有限公司信阳分公司"


def test_labels_that_ask() -> None:
    lines: list[Line] = [(400, 100, "工程建设涉及城市绿地、树木申请表")]
    lines += [(200, 200, "1.谁提出申请（单位全称或姓名）"), (200, 250, "信阳样例新能源有限公司")]
    lines += [(200, 320, "2.具体办事人"), (800, 320, "3.联系方式"), (200, 370, "钱样例"), (800, 370, "13800009612")]
    lines += [(200, 440, "4.拟占用的绿地在哪里"), (200, 490, "云杉巷72号路口转角绿地")]
    lines += [(200, 560, "9.何时开始占用"), (800, 560, "10.何时归还")]
    lines += [
        (200, 610, "2026年12月23日"),
        (800, 610, "2027年1月1日"),
        (200, 700, "11.为什么要占用"),
        (200, 750, "更换老旧电缆"),
    ]
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("applicant"), values.get("handler")) == ("信阳样例新能源有限公司", "钱样例")
    assert values.get("place") == "云杉巷72号路口转角绿地"
    assert (values.get("period_from"), values.get("period_to")) == ("2026-12-23", "2027-01-01")


def test_who_wrote_a_paper_and_when_in_brackets_below_its_title() -> None:
    lines: list[Line] = [(300, 100, "云杉新村电缆敷设工程"), (300, 150, "交通突发事件应急处置预案")]
    lines += [(350, 220, "（信阳样例物流有限公司2026年10月15日印发）")]
    lines += paragraph(320, "第一条为快速处置云杉巷施工期间可能发生的交通事故、道路坍塌、拥堵等事件，制定本预案。")
    (document,) = read(result(*lines))
    values = values_of(document)
    assert (values.get("author"), values.get("issue_date")) == ("信阳样例物流有限公司", "2026-10-15")


def test_the_heading_of_reasons_for_a_refusal_refuses_nothing() -> None:
    _, values = _values(
        """
# 居民小区充电设施安装条件确认单
现有云杉丽苑住户：钱样例
申请在其B1-357号车位安装充电桩，额定功率：7kW
我方意见（勾选一项）：
同意安装 ☐不同意安装
不同意的原因：无
物业服务人（盖章）：信阳样例物业服务有限公司
日期：2026年8月20日
"""
    )
    assert values.get("consent") is None, "which of the two was ticked cannot be seen"


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("十六米", "16"),
        ("一米五", "1.5"),
        ("一米二五", "1.25"),
        ("三点五米", "3.5"),
        ("零点八米", "0.8"),
        ("半米", "0.5"),
        ("壹拾贰米", "12"),
        ("二十四平方米", "24"),
        ("三十平", "30"),
        ("一点五米五", None),
        ("三天", None),
        ("米", None),
    ],
)
def test_sizes_in_words(words: str, size: str | None) -> None:
    assert spoken_size(words) == (None if size is None else Decimal(size))


def test_stars_of_an_engine_number_are_part_of_it() -> None:
    kind, values = _values("""中华人民共和国机动车登记证书
机动车所有人：钱样例
机动车登记编号：豫SD12345
车辆类型：小型轿车
车辆型号：YC7000BEV
车辆识别代号/车架号：LTEST0004R0000001
发动机号：LAF*182330951*
燃料种类：电
""")
    assert kind == "vehicle_reg_cert"
    assert values["engine_no"] == "LAF*182330951*"


def test_name_of_a_designer_goes_on_behind_a_bracket() -> None:
    _, values = _values("""充电桩工程设计说明
工程名称：云杉花园充电桩工程
设计单位：样例电力设计院（信阳）有限公司
编制日期：2026年3月1日
一、设计依据
二、工程概况
""")
    assert values["designer"] == "样例电力设计院（信阳）有限公司"
