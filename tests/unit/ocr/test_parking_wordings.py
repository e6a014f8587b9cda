"""Bays and estates where further wordings put them, amounts with misread separators, pages that go with the first."""

from __future__ import annotations

import pytest

from ocr.fields.estate_names import without_yard
from ocr.normalise import parse_value
from ocr.page_marks import goes_with_first
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import layout

SALE = """
# 车位买卖合同
出卖人（甲方）：信阳样例置业有限公司
买受人（乙方）：杨虚构
身份证件号码：411599198004170573
第一条　甲方将其投资建设的“样例大院”负一层8-854号停车位的使用权转让给乙方。
第二条　该车位总价款为人民币132.888.00元（大写：壹拾叁万贰仟捌佰捌拾捌圆整），签订本合同当日一次性付清。
甲方（盖章）：信阳样例置业有限公司　乙方（签字）：杨虚构
签订日期：2026年9月19日
"""
FILED = """
# 商品房（车位）买卖合同（现售）
出卖人：信阳样例置业有限公司
买受人：丁虚构【√自然人】【法人】证号：411599198404055474
住址：河南省信阳市罗山县试验北路95号试验花园2号楼1单元2501室
1.该商品房为样例新苑【地下】104号【住宅】【商业】【√车位】【车库】。
2.该商品房建筑面积13.50平方米。
【√按套计算】该商品房总价款为【人民币】145000.00元（大写：壹拾肆万伍仟圆整）。
签订时间：2026年08月03日
"""
RENT = """
# 停车位租赁合同
出租方（甲方）：信阳样例物业管理有限公司
承租方（乙方）：赵虚构
身份证号：411599197906023523
为规范小区停车秩序，甲乙双方签订本合同：
第一条　甲方将样例厂宿舍-1F-477号车位出租给乙方使用。
第二条　租赁期3年，自2026年10月21日起至2029年10月20日止。
租金标准为490元/月。
甲方（盖章典|乙方（签字）：赵虚构
日期：2026年10月14日
"""
YARD = """
# 院落租赁协议
甲方：雷虚构　身份证号：411599198012110665
乙方：许样本　身份证号：411599196904041360
经双方协商，甲方将自己的房屋及场地（地址：平桥区样例路中段124号院内西北角）租给乙方使用，达成如下协议：
1.租期5年，2026.03.21——2031.03.20。
2.租金107,000.00元一年，每年租期开始时付当年租金。
2026年3月12日
"""
CERTIFICATE = """
# 电动汽车用户固定车位使用权证明
小区（单位）名称|样例纸伞郡
车位使用人|韩虚构
身份证件号码|411599196006203196
安装车位号|6-696
经核实，上述车位由该使用人固定使用。
信阳样例物业服务有限公司
2026年8月1日
"""


@pytest.mark.parametrize(
    ("text", "kind", "field", "value"),
    [
        (SALE, "parking_purchase_contract", "price", "132888.00"),
        (SALE, "parking_purchase_contract", "community", "样例大院"),
        (FILED, "parking_purchase_contract", "community", "样例新苑"),
        (FILED, "parking_purchase_contract", "space_no", "104"),
        (RENT, "parking_lease_contract", "community", "样例厂宿舍"),
        (RENT, "parking_lease_contract", "lessor", "信阳样例物业管理有限公司"),
        (YARD, "lease_contract", "location", "平桥区样例路中段124号院内西北角"),
        (YARD, "lease_contract", "rent", "107000.00"),
        (CERTIFICATE, "parking_use_right_cert", "community", "样例纸伞郡"),
        (CERTIFICATE, "parking_use_right_cert", "space_no", "6-696"),
    ],
)
def test_value_is_taken_from_where_it_is_said(text: str, kind: str, field: str, value: str) -> None:
    [document] = read_typed(typed(text))
    assert document.kind == kind
    assert values_of(document)[field] == value


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("132.888.00元", "132888.00"),
        ("1.132,888.00", "1132888.00"),
        ("132,888.00", "132888.00"),
        ("13.288.0元", None),
        ("132.88", "132.88"),
    ],
)
def test_dots_between_thousands_are_commas(text: str, amount: str | None) -> None:
    parsed = parse_value("money", text)
    assert (parsed.value if parsed else None) == amount


def test_amount_with_dots_for_commas_is_a_proposal_until_words_bear_it_out() -> None:
    alone = parse_value("money", "132.888.00元")
    assert alone is not None
    assert alone.repaired
    told = parse_value("money", "132.888.00元（大写：壹拾叁万贰仟捌佰捌拾捌圆整）")
    assert told is not None
    assert (told.check, told.repaired) == ("pass", False)


def test_amount_with_figures_behind_its_cents_is_none() -> None:
    [document] = read_typed(typed(YARD.replace("107,000.00元", "¥1.07000元")))
    assert "rent" not in values_of(document)


@pytest.mark.parametrize(
    ("name", "behind", "left"),
    [
        ("样例公馆院", "内已划线", "样例公馆"),
        ("样例家属院", "内", "样例家属院"),
        ("样例大院", "里", "样例大院"),
        ("样例公馆院", "地下", "样例公馆院"),
    ],
)
def test_yard_of_an_estate_is_no_part_of_its_name(name: str, behind: str, left: str) -> None:
    assert without_yard(name, behind) == left


def test_page_that_goes_with_the_first_one() -> None:
    rows = ((200.0, 200.0, "电子营业执照打印信息"), (200.0, 260.0, "打印用途：办理用电"))
    assert goes_with_first(layout(*rows, (200.0, 320.0, "本页与首页一并使用有效。")))
    assert not goes_with_first(layout(*rows, (200.0, 320.0, "本页复印无效。")))
