"""供电方案答复单: amounts agree, every source and metering point is printed, gaps are listed."""

from __future__ import annotations

from typing import Any

import pytest

from generator import service
from generator.errors import InvalidDataError
from tests.unit.generator.templates import read_all

DOCUMENT = "supply_plan"


def text_of(**changes: Any) -> str:
    return read_all(service.render(DOCUMENT, {**service.example(DOCUMENT), **changes}))


def fee(price: object, quantity: object, amount: object) -> dict[str, Any]:
    return {"name": "样例费", "unit_price": price, "quantity": quantity, "amount": amount, "basis": "样例价目表"}


def test_without_fees_it_says_so() -> None:
    text = text_of()
    assert "本次报装不收取费用。合计人民币零元整（¥0.00）。" in text


def test_fees_are_summed_in_figures_and_capitals() -> None:
    text = text_of(fees=[fee("640.25", 2, "1280.50"), fee(20, "0.5", 10)])
    assert "1,280.50" in text
    assert "人民币壹仟贰佰玖拾元零伍角整　（小写）¥1,290.50" in text
    assert "不收取费用" not in text


@pytest.mark.parametrize("amount", ["1280.48", 0, 1281])
def test_an_amount_that_does_not_follow_is_refused(amount: object) -> None:
    with pytest.raises(InvalidDataError) as caught:
        text_of(fees=[fee("640.25", 2, amount)])
    (problem,) = caught.value.problems
    assert (problem.code, problem.path.split("（")[0]) == ("amount_differs", "fees[0].amount")


def test_two_sources_stand_in_two_blocks() -> None:
    example = service.example(DOCUMENT)
    second = {**example["sources"][0], "role": "standby", "line": "10千伏备用线"}
    text = text_of(sources=[example["sources"][0], second])
    assert "电源1" in text
    assert "电源2" in text
    assert "10千伏备用线" in text


def test_customers_rights_validity_and_countersignature_are_there() -> None:
    text = text_of()
    for words in ("自主选择", "有效期至2027年2月23日", "客户（签字或盖章）", "签收日期", "（盖章）", "一式2份"):
        assert words in text


def test_open_places_are_listed() -> None:
    text = text_of(valid_until=None)
    listed = text.split("待填清单", 1)[1]
    for title in ("客户基本信息 · 户号", "计量点方案 · 1 · 电能表规格", "方案有效期至"):
        assert title in listed
    assert "有效期至____年____月____日" in text
