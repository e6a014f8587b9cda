"""Which candidate becomes the value, and how sure it may be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.page_job import PageResult
from ocr.readings import PageQuality, PageText, Value
from tests.unit.ocr.typed_pages import Line, read, result, text_line

ID_HEAD: list[Line] = [
    (200, 100, "姓名"),
    (300, 100, "张测试"),
    (200, 160, "性别男民族汉"),
    (200, 220, "出生1990年1月1日"),
]
LICENCE: list[Line] = [
    (600, 60, "营业执照"),
    (200, 200, "统一社会信用代码91411599MA9TEXT00M"),
    (200, 260, "类型：有限责任公司"),
]


def values(*lines: Line) -> dict[str, Value]:
    [document] = read(result(*lines))
    return {name: field.value for name, field in document.fields.items()}


def test_failed_check_digit_is_told_and_lowers_the_confidence() -> None:
    [document] = read(result(*ID_HEAD, (200, 400, "公民身份号码411599199001010015")))
    number = document.fields["id_number"]
    assert (number.value, number.check) == ("411599199001010015", "fail")
    assert number.confidence is not None
    assert number.confidence <= 0.6


def test_number_that_checks_out_wins_over_one_that_does_not() -> None:
    found = values(*ID_HEAD, (200, 400, "公民身份号码411599199001010015"), (200, 460, "另见：411599199001010014"))
    assert found["id_number"] == "411599199001010014"


def consent(*day: Line) -> list[Line]:
    return [
        (500, 100, "关于业主加装充电设施的意见"), (200, 180, "国网信阳供电公司："),
        (200, 240, "样例花园9栋业主王测试（证件号411599199001010014）想在自己的B1-236号车位装充电桩。"),
        (200, 300, "经研究，我公司同意安装，请贵公司给予办理。"), (800, 420, "信阳样例物业管理有限公司"), *day,
    ]  # fmt: skip


def test_a_year_with_a_stroke_amiss_is_read_and_doubted() -> None:
    for text, least, most in (("二〇二五年五月二十日", 0.95, 1.0), ("三〇二五年五月二十日", 0.0, 0.85)):
        [document] = read(result(*consent((800, 480, text))))
        day = document.fields["issue_date"]
        assert day.value == "2025-05-20"
        assert day.confidence is not None
        assert least <= day.confidence <= most


def test_a_name_is_given_without_a_lone_quotation_mark() -> None:
    found = values(
        (500, 100, "交通组织方案"),
        (200, 200, "工程名称：“样例街电力排管工程"),
        (200, 260, "占用道路：样例街"),
        (200, 320, "编制单位：信阳样例路桥工程有限公司"),
        (200, 380, "施工时间：2026年4月20日至2026年6月5日"),
    )
    assert found["project"] == "样例街电力排管工程"


def test_a_party_may_be_set_over_two_rows_and_is_not_its_role() -> None:
    found = values(
        (600, 100, "租房协议"),
        (300, 200, "房东（以下简称甲方）：张测试，租户（以下简称乙方）：信阳样例新能源"),
        (220, 275, "科技有限公司。"),
        (300, 350, "1.甲方把自己位于信阳市浉河区样例路54号的院坝租给乙方，面积共计320平方米。"),
        (300, 425, "2.租期五年，从2025年7月1日起，到2030年6月30日止。"),
        (300, 500, "3.每年租金57600元。"),
    )
    assert (found["lessor"], found["lessee"]) == ("张测试", "信阳样例新能源科技有限公司")


def test_nothing_is_derived_from_the_number() -> None:
    found = values(
        (200, 100, "姓名"), (300, 100, "张测试"), (200, 250, "住址"), (200, 400, "公民身份号码411599199001010014")
    )
    assert "birth_date" not in found
    assert "sex" not in found


def test_line_read_with_no_certainty_gives_no_value() -> None:
    [document] = read(result(*ID_HEAD, (200, 400, "公民身份号码411599199001010014")))
    assert "id_number" in document.fields
    from dataclasses import replace

    page = result(*ID_HEAD, (200, 400, "公民身份号码411599199001010014"))
    lines = (*page.text.lines[:-1], replace(page.text.lines[-1], confidence=0.3))
    [document] = read(replace(page, text=replace(page.text, lines=lines)))
    assert "id_number" not in document.fields


def test_open_end_and_both_ends_of_a_period() -> None:
    assert values(*LICENCE, (200, 320, "营业期限2015年3月5日至长期"))["valid_to"] == "长期"
    found = values(*LICENCE, (200, 320, "营业期限2015年3月5日至2035年3月4日"))
    assert (found["valid_from"], found["valid_to"]) == ("2015-03-05", "2035-03-04")


def test_end_of_a_period_is_not_taken_for_its_beginning() -> None:
    found = values(*LICENCE, (200, 320, "营业期限2015年多少日至2035年3月4日"))
    assert found.get("valid_from") is None
    assert found["valid_to"] == "2035-03-04"


def test_amount_in_words_and_figures_check_each_other() -> None:
    head: list[Line] = [
        (600, 60, "机动车销售统一发票"),
        (200, 160, "发票代码141002524151"),
        (900, 160, "发票号码17428925"),
    ]
    [document] = read(
        result(*head, (200, 300, "价税合计"), (400, 300, "⊗壹拾叁万玖仟玖佰圆整"), (1000, 300, "小写¥139900.00"))
    )
    assert (document.fields["total"].value, document.fields["total"].check) == ("139900.00", "pass")
    [document] = read(
        result(*head, (200, 300, "价税合计"), (400, 300, "⊗壹拾叁万玖仟玖佰圆整"), (1000, 300, "小写¥189900.00"))
    )
    assert document.fields["total"].check == "fail"


def test_amounts_without_labels_are_known_by_their_sum() -> None:
    head: list[Line] = [
        (600, 60, "机动车销售统一发票"),
        (200, 160, "发票代码141002524151"),
        (900, 160, "发票号码17428925"),
    ]
    found = values(*head, (200, 300, "价税合计（小写）¥139900.00"), (300, 400, "¥16094.69"), (300, 460, "¥123805.31"))
    assert (found["tax"], found["price_without_tax"]) == ("16094.69", "123805.31")


def test_misread_district_is_a_proposal_with_little_confidence() -> None:
    [document] = read(
        result(
            *ID_HEAD,
            (200, 280, "住址"),
            (300, 280, "河南省信阳市洲河区样例路1号"),
            (200, 400, "公民身份号码411599199001010014"),
        )
    )
    address = document.fields["address"]
    assert address.value == "河南省信阳市浉河区样例路1号"
    assert address.text == "河南省信阳市洲河区样例路1号"
    assert address.confidence is not None
    assert address.confidence <= 0.6


def test_next_label_is_not_taken_for_the_name() -> None:
    [document] = read(
        result(
            (600, 60, "车位租赁合同"),
            (200, 200, "出租方（甲方）："),
            (200, 260, "承租方（乙方）：李承租"),
            (200, 320, "租赁期限自2026年1月1日起至2027年12月31日止"),
        )
    )
    assert "lessor" not in document.fields
    assert document.fields["lessee"].value == "李承租"


def test_a_value_is_as_sure_as_its_own_least_sure_character() -> None:
    name = replace(text_line(200, 100, "姓名张测试"), char_confidence=(0.4, 0.99, 0.98, 0.7, 0.97))
    rest = [text_line(*line) for line in (*ID_HEAD[2:], (200, 400, "公民身份号码411599199001010014"))]
    text = PageText(1654, 2339, (name, *rest))
    [document] = read(PageResult(1, text, (), PageQuality(1, "ocr", 1654, 2339, 0, False)))
    assert document.fields["name"].confidence == 0.7
    assert document.fields["id_number"].confidence == 0.99


def test_two_holders_in_one_cell_are_two() -> None:
    cert = [(700.0, 60.0, "不动产权证书"), (200.0, 200.0, "共有情况"), (420.0, 200.0, "共同共有"), (200.0, 260.0, "坐落"),
            (420.0, 260.0, "信阳市平桥区样例路1号"), (200.0, 320.0, "权利类型"), (420.0, 320.0, "房屋所有权")]  # fmt: skip
    for written in ("张测试、李样例", "张测试　　李样例", "张测试 李样例"):
        assert values(*cert, (200, 140, "权利人"), (420, 140, written))["holders"] == ("张测试", "李样例")
    [document] = read(result(*cert, (200, 140, "权利人"), (420, 140, "张测试李样例")))
    holders = document.fields["holders"]
    assert holders.value == ("张测试", "李样例")
    assert holders.confidence is not None
    assert holders.confidence <= 0.6


def test_a_name_with_a_character_more_likely_wrong_than_right_is_not_given() -> None:
    def name_read_with(confidence: float) -> bool:
        text = replace(text_line(500, 300, "孙样埙"), char_confidence=(0.99, 0.99, confidence))
        page = PageText(1654, 2339, (text_line(200, 200, "房屋租赁合同"), text_line(200, 300, "承租方："), text))
        [document] = read(PageResult(1, page, (), PageQuality(1, "ocr", 1654, 2339, 0, False)))
        return "lessee" in document.fields

    assert name_read_with(0.9)
    assert not name_read_with(0.3)


@pytest.mark.parametrize(
    ("sure", "apart", "area", "doubted"),
    [(0.63, 12.0, "215.6", True), (0.99, 12.0, "215.62", False), (0.63, 0.0, "215.62", True)],
)
def test_the_2_left_of_a_square_metre_is_no_figure(sure: float, apart: float, area: str, doubted: bool) -> None:
    line = text_line(520, 260, "215.62")
    *edges, (x0, x1) = line.char_x
    line = replace(line, char_x=(*edges, (x0 + apart, x1 + apart)), char_confidence=(*(0.99,) * 5, sure))
    lines = [text_line(600, 60, "房屋租赁合同"), text_line(200, 160, "出租人：张测试　承租人：李样例")]
    lines += [text_line(200, 260, "建筑面积"), line, text_line(200, 360, "租期：自2026-08-15起至2028-08-14止")]
    quality = PageQuality(1, "ocr", 1654, 2339, 0, False)
    [document] = read(PageResult(1, PageText(1654, 2339, tuple(lines)), (), quality))
    value = document.fields["area_m2"]
    assert (value.value, (value.confidence or 1.0) < 0.9) == (area, doubted)
