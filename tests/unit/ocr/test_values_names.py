"""Names, addresses, free text, yes and no, lists; and the front `parse_value` itself."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.characters import close_chinese, half_width, unify
from ocr.kinds import SCALAR_TYPES
from ocr.normalise import parse_value
from ocr.parsed import Parsed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("张测试", Parsed("张测试", "pass")),
        ("张 三", Parsed("张三", "pass")),
        ("张　三", Parsed("张三", "pass")),
        ("：张测试，", Parsed("张测试", "pass")),
        ("阿依古丽•样例", Parsed("阿依古丽·样例", "pass")),
        ("阿依古丽．样例", Parsed("阿依古丽·样例", "pass")),
        ("张测试先生", Parsed("张测试", "pass")),
        ("谯婉嵘", Parsed("谯婉嵘", "pass")),
        ("𠮷测试", Parsed("𠮷测试", "pass")),
        ("ZHANG  Ceshi", Parsed("ZHANG Ceshi", "none")),
        ("⽅测试", Parsed("方测试", "pass")),
        ("张", None),
        ("张3", None),
        ("13800000000", None),
        ("", None),
        ("张" * 21, None),
    ],
)
def test_people(text: str, expected: Parsed | None) -> None:
    assert parse_value("person", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("信阳样例物业服务有限公司", Parsed("信阳样例物业服务有限公司", "pass")),
        ("信阳 样例 物业服务有限公司（公章）", Parsed("信阳样例物业服务有限公司", "pass")),
        ("样例(信阳)充电有限公司", Parsed("样例（信阳）充电有限公司", "pass")),
        ("样例充电中心(有限合伙)", Parsed("样例充电中心（有限合伙）", "pass")),
        ("样例社区居民委员会", Parsed("样例社区居民委员会", "pass")),
        ("浉河区样例小卖", Parsed("浉河区样例小卖", "none")),
        ("公司", None),
        ("有限责任公司", None),  # a torn name names nobody
        ("物业服务有限公司", None),
        ("责任公司", None),
        ("123456", None),
        ("", None),
    ],
)
def test_organisations(text: str, expected: Parsed | None) -> None:
    assert parse_value("org", text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("张测试", "张测试"),
        ("欧阳测试", "欧阳测试"),
        ("样例商店", "样例商店"),
        ("信阳样例置业有限公司", "信阳样例置业有限公司"),
        ("阿依古丽·样例", "阿依古丽·样例"),
    ],
)
def test_either(text: str, value: str) -> None:
    parsed = parse_value("org_or_person", text)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("河南省 信阳市 浉河区 样例路１８号", "河南省信阳市浉河区样例路18号"),
        ("样例小区3号楼—1单元(东户)", "样例小区3号楼-1单元（东户）"),
        ("浉河区样例路18号。", "浉河区样例路18号"),
        ("样例大道（试验路——示范路段）", "样例大道（试验路—示范路段）"),
        ("样例路K1+100—K1+200段", "样例路K1+100-K1+200段"),
    ],
)
def test_addresses(text: str, value: str) -> None:
    assert parse_value("address", text) == Parsed(value, "pass")


def test_free_text_loses_only_blanks_between_chinese() -> None:
    assert parse_value("text", "样例牌 Model  3 纯电动 轿车") == Parsed("样例牌Model 3纯电动轿车")
    assert parse_value("text", "　 ") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("同意", True),
        ("同 意 安装充电桩", True),
        ("不同意", False),
        ("我单位不予同意", False),
        ("暂不具备条件", False),
        ("是", True),
        ("否", False),
        ("√", True),
        ("×", False),
    ],
)
def test_yes_and_no(text: str, value: bool) -> None:
    assert parse_value("bool", text) == Parsed(value)


def test_neither_yes_nor_no() -> None:
    assert parse_value("bool", "安装充电桩") is None


def test_lists_are_whole_or_nothing() -> None:
    assert parse_value("list:org_or_person", "张测试、李样本") == Parsed(("张测试", "李样本"), "pass")
    assert parse_value("list:person", "张测试，李") is None
    assert parse_value("list:text", "、") is None


def test_unknown_type_is_named() -> None:
    with pytest.raises(ValueError, match="colour"):
        parse_value("colour", "red")


@given(st.sampled_from(sorted(SCALAR_TYPES)), st.text(max_size=60))
def test_every_type_of_the_catalogue_survives_any_text(field_type: str, text: str) -> None:
    parsed = parse_value(field_type, text)
    assert parsed is None or (parsed.value != "" and parsed.check in ("pass", "fail", "none"))
    parse_value(f"list:{field_type}", text)


_STABLE = ["person", "org", "id", "uscc", "vin", "plate", "phone", "text", "address", "date", "money", "space"]


@given(st.sampled_from(_STABLE), st.text(alphabet="张样例公司路号 0123456789.-AB豫S年月日¥,()（）·", max_size=24))
def test_a_value_is_its_own_normal_form(field_type: str, text: str) -> None:
    parsed = parse_value(field_type, text)
    if parsed is not None:
        again = parse_value(field_type, str(parsed.value))
        assert again is not None
        assert again.value == parsed.value


def test_look_alike_code_points() -> None:
    assert unify("⼈⽅⻋\u200b\ufeff") == "人方车"
    assert half_width("ＡＢ１２（）　") == "AB12() "
    assert close_chinese("张 三 Model  3") == "张三Model 3"


@pytest.mark.parametrize("field_type", sorted(SCALAR_TYPES))
@pytest.mark.parametrize(
    "piece", ["壹拾", "零", "1,234", "2024年1", "0376-", "样例（", " ", "张 ", "A-1", "A ", "负", "("]
)
def test_time_grows_no_faster_than_the_text(field_type: str, piece: str) -> None:
    started = time.process_time()
    parse_value(field_type, piece * 20_000 + "x")
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("市民政信阳市民政局", "信阳市民政局"),
        ("城市管信阳市浉河区城市管理局", "信阳市浉河区城市管理局"),
        ("发证机信阳市民政局", "信阳市民政局"),
        ("登记机关信阳市行政审批和政务信息管理局", "信阳市行政审批和政务信息管理局"),
        # Names that only look so.
        ("河南省信阳市第一中学", "河南省信阳市第一中学"),
        ("平桥区平桥镇人民政府", "平桥区平桥镇人民政府"),
        ("中共信阳市委机构编制委员会办公室", "中共信阳市委机构编制委员会办公室"),
        ("登记服务中心有限公司", "登记服务中心有限公司"),
    ],
)
def test_pieces_of_a_rim_or_a_label_before_an_offices_name_are_no_part_of_it(read: str, name: str) -> None:
    found = parse_value("org", read)
    assert found is not None
    assert found.value == name
