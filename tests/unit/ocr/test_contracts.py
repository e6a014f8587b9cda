"""Contracts in many wordings: sides, numbers, places, terms and amounts, whole and damaged."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import ID_A, ID_B, USCC, Wording, misread, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_last import LAST
from tests.unit.ocr.wordings_lease import LEASES
from tests.unit.ocr.wordings_more import MORE
from tests.unit.ocr.wordings_parking_lease import PARKING_LEASES
from tests.unit.ocr.wordings_purchase import PURCHASES
from tests.unit.ocr.wordings_wider import WIDER
from tests.unit.ocr.wordings_widest import WIDEST

CONTRACTS = [
    *PURCHASES, *PARKING_LEASES, *LEASES, *(one for one in MORE if one.kind.endswith("contract")), *LAST, *WIDER, *WIDEST
]  # fmt: skip
_LEAST_OF_DAMAGED = 0.9
_MOST_FALSE_OF_DAMAGED = 0.03


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", CONTRACTS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text)))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_misread_words_around_the_values_cost_fields_but_rarely_give_false_ones(seed: int) -> None:
    right = wrong = wanted = 0
    for wording in CONTRACTS:
        pages = typed(wording.text)
        printed = [field.text for document in read_typed(pages) for field in document.fields.values()]
        documents = read_typed(misread(pages, printed, seed=seed))
        read = {name: value for document in documents for name, value in values_of(document).items()}
        wanted += len(wording.fields)
        right += sum(read.get(name) == value for name, value in wording.fields.items())
        wrong += sum(wording.fields.get(name) != value for name, value in read.items())
    assert right / wanted >= _LEAST_OF_DAMAGED
    assert wrong / (right + wrong) <= _MOST_FALSE_OF_DAMAGED


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("甲方（出租方）：张样例　身份证号：<A>\n乙方（承租方）：李样本　身份证号：<B>", ID_B),
        ("乙方（承租方）：李样本　身份证号：<B>\n甲方（出租方）：张样例　身份证号：<A>", ID_B),
        ("出租方：张样例|承租方：李样本\n身份证号：<A>|身份证号：<B>", ID_B),
        ("出租方：张样例|承租方：李样本\n电话：13800000000|身份证号：<B>", ID_B),
        ("出租方：张样例\n身份证号：<A>\n承租方：李样本\n电话：13800000000", None),
        ("出租方：信阳样例物业服务有限公司\n承租方：李样本\n　　承租方身份证号码为<B>，现住信阳市。", ID_B),
        ("甲方（承租方）：李样本\n身份证号：<B>\n乙方（出租方）：张样例\n身份证号：<A>", ID_B),
    ],
)
def test_an_id_number_belongs_to_the_side_whose_block_it_stands_in(block: str, expected: str | None) -> None:
    text = f"# 车位租赁合同\n{block}\n　　一、出租方将样例花园小区A-12号车位出租给承租方，租金每年2000元。"
    (document,) = read_typed(typed(text))
    assert values_of(document).get("lessee_id") == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("租金每月300元，押金600元。", "300.00"),
        ("乙方交押金600元，租金每月300元。", "300.00"),
        ("租金标准为每年人民币叁仟陆佰元整（¥3,600.00）。", "3600.00"),
        ("租金为3600元/年（大写：叁仟陆佰元整），逾期支付违约金500元。", "3600.00"),
        ("车位物业管理费每月50元，违约金1000元。", None),
        ("年租金（元）：3600", "3600.00"),
        ("租金每月人民币贰佰伍拾元整。", "250.00"),
    ],
)
def test_deposits_fees_and_penalties_are_no_rent(clause: str, expected: str | None) -> None:
    text = f"# 车位租赁合同\n出租方：张样例\n承租方：李样本\n一、车位：样例花园小区A-12号车位。\n二、{clause}"
    (document,) = read_typed(typed(text))
    assert values_of(document).get("rent") == expected


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("出租方：张样例|承租方：李样本\n2024年5月6日|2024年5月6日", "2024-05-06"),
        ("出租方：张样例\n承租方：李样本\n二〇二四年五月六日", "2024-05-06"),
        ("签订日期：2024.5.6", "2024-05-06"),
        ("出租方：张样例|承租方：李样本\n日期：2024年5月6日|日期：2024年5月9日", None),
        ("出租方：张样例|承租方：李样本\n年　月　日", None),
        ("出租方：张样例|承租方：李样本\n　　出租方应于2024年7月1日前交付车位，逾期承担违约责任。", None),
    ],
)
def test_the_day_of_signing_stands_at_the_signatures_and_not_in_a_clause(ending: str, expected: str | None) -> None:
    text = f"# 车位租赁合同\n甲方（出租方）：张样例\n乙方（承租方）：李样本\n一、租金每年2000元。\n二、其他。\n{ending}"
    (document,) = read_typed(typed(text))
    assert values_of(document).get("sign_date") == expected


@pytest.mark.parametrize(
    ("clause", "begins", "ends"),
    [
        ("租赁期限自2024年3月1日起至2026年2月28日止", "2024-03-01", "2026-02-28"),
        ("租期贰年，从2024年3月1日到2026年2月28日", "2024-03-01", "2026-02-28"),
        ("租期两年，2024年3月1日起，2026年2月28日止", "2024-03-01", "2026-02-28"),
        ("租赁期限：2024.3.1—2026.2.28", "2024-03-01", "2026-02-28"),
        ("免租期自2024年2月1日至2024年2月29日，租赁期自2024年3月1日至2026年2月28日", "2024-03-01", "2026-02-28"),
        ("租期两年，自2024年3月1日起计算", "2024-03-01", None),
        ("租期自二〇二四年三月一日起至二〇二六年二月二十八日止", "2024-03-01", "2026-02-28"),
        ("租赁期为2024年3月1日至12月31日", "2024-03-01", "2024-12-31"),
    ],
)
def test_both_ends_of_the_term_as_printed(clause: str, begins: str, ends: str | None) -> None:
    text = f"# 车位租赁合同\n甲方（出租方）：张样例\n乙方（承租方）：李样本\n一、{clause}。\n二、租金每年2000元。"
    (document,) = read_typed(typed(text))
    values = values_of(document)
    assert (values.get("lease_from"), values.get("lease_to")) == (begins, ends)


@pytest.mark.parametrize(
    ("place", "community", "space"),
    [
        ("信阳市浉河区湖东大道样品花园小区地下车库A-125号车位", "样品花园", "A-125"),
        ("试点小区地面第036号车位", "试点小区", "036"),
        ("信阳市平桥区平西路66号试点新城负一层125号停车位", "试点新城", "负一层125"),
        ("“样例雅苑”项目地下二层C区088号车位", "样例雅苑", "C区088"),
        ("羊山新区新七大道样本城市花园项目地下一层编号为M-066的车位", "样本城市花园", "M-066"),
        ("样例国际小区地下停车场，车位编号：B1-0456", "样例国际", "B1-0456"),
    ],
)
def test_residential_area_and_bay_in_a_clause(place: str, community: str, space: str) -> None:
    text = f"# 车位租赁合同\n甲方（出租方）：张样例\n乙方（承租方）：李样本\n一、甲方将位于{place}出租给乙方使用。"
    (document,) = read_typed(typed(text))
    values = values_of(document)
    assert (values.get("community"), values.get("space_no")) == (community, space)


@pytest.mark.parametrize(
    "line",
    [
        f"出租方（甲方）：信阳样例物业服务有限公司　统一社会信用代码：{USCC}",
        "甲方：信阳样例物业服务有限公司（出租方）",
        "甲方（出租方）|信阳样例物业服务有限公司",
        "出租人：信阳样例物业服务有限公司（以下简称甲方）",
        "出租方信阳样例物业服务有限公司",
        "甲　方：__信阳样例物业服务有限公司__",
    ],
)
def test_a_company_behind_its_role_in_any_dress(line: str) -> None:
    text = f"# 车位租赁合同\n{line}\n乙方（承租方）：李样本\n身份证号：{ID_A}\n一、租金每年2000元。"
    (document,) = read_typed(typed(text))
    values = values_of(document)
    assert values.get("lessor") == "信阳样例物业服务有限公司"
    assert (values.get("lessee"), values.get("lessee_id")) == ("李样本", ID_A)
