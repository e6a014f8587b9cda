"""The number of a case on applications and contracts that come back, as this service and other offices write it."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_pages import Line, read, result


def contract(line: str) -> list[Line]:
    return [
        (500, 100, "低压居民供用电合同"), (200, 180, line), (200, 240, "合同编号：HT2026-0099"),
        (200, 300, "用电户号：4115990012345"), (200, 360, "供电人：国网信阳样例供电公司"), (200, 420, "用电人：张测试"),
        (200, 480, "第一条用电地址：信阳市浉河区样例路1号"), (200, 540, "第二条供电人以低压交流220V供电"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("办件编号", "20261126-0007"),
        ("办件编号", "BZ-2026-000123"),
        ("申请编号", "202611260012"),
        ("用电申请编号", "XY2026112600015"),
        ("业务受理号", "411500261126000045"),
        ("报装办件编号", "XY-CDZ-20261126-014"),
        ("办件编号", "XD20263256-154"),
        ("办件编号", "XY-BZ-2026-1126-07"),
    ],
)
def test_numbers_of_applications_stand_on_contracts(label: str, number: str) -> None:
    (paper,) = read(result(*contract(f"{label}：{number}")))
    assert paper.kind == "supply_contract"
    assert paper.fields["case_no"].value == number


def test_other_numbers_of_a_contract_are_not_its_cases() -> None:
    (paper,) = read(result(*contract("报装容量：7kW")))
    assert "case_no" not in paper.fields
