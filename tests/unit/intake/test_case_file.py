"""CASE.json: what is accepted, what is refused and how the place is named."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from intake import case_file
from intake.errors import CaseFileError, UnreadablePathError
from intake.material_file import materials

FULL: dict[str, Any] = {
    "case_no": "XY-2026-000123",
    "district": "浉河区",
    "channel": "online",
    "applicant": {
        "type": "enterprise",
        "name": "信阳样例充电服务有限公司",
        "id_number": "411599199001010014",
        "uscc": "91411599MA9TEXT00M",
        "phone": "13800000000",
        "contact": "李样本",
        "tenure": None,
    },
    "matters": ["hv", "road"],
    "flags": {
        "heavy_traffic_impact": False,
        "large_project": False,
        "dig": True,
        "occupy": True,
        "no_property_company": False,
    },
    "fetched": {"7": True, "9": False},
    "application": {
        "enterprise_name": "信阳样例充电服务有限公司",
        "tenure": "leased",
        "contact_person": "李样本",
        "contact_phone": "13800000000",
        "install_address": "信阳市浉河区样例大道100号",
        "business_type": "existing_building",
        "survey_date": "2026-11-25",
        "survey_session": "am",
        "power": {
            "enterprise": {"category": "commercial", "capacity_kva": 315},
            "resident": {"capacity_kva": 7.5},
            "expected_date": "2026-12-20",
        },
        "project": {
            "code": "",
            "address": "",
            "applicant_unit": "信阳样例充电服务有限公司",
            "uscc": "91411599MA9TEXT00M",
            "legal_representative": "王示范",
            "legal_representative_id": "",
            "handler": "",
            "phone": "",
            "construction_unit": "",
            "construction_uscc": "",
            "construction_contact": "",
            "construction_phone": "",
        },
        "request": {
            "external_line": "",
            "occupation_reason": "敷设电缆",
            "occupation_from": "",
            "occupation_to": "",
            "delivery": "online",
        },
        "roads": [{"class": "trunk", "name": "样例大道", "address": ""}],
        "green": {"address": "", "nature": "", "length_m": 0, "width_m": 0, "area_m2": 0},
    },
}
LEAST: dict[str, Any] = {
    "district": "浉河区",
    "channel": "window",
    "applicant": {"type": "resident", "name": "张测试"},
    "matters": ["lv_resident"],
}


def changed(**changes: Any) -> dict[str, Any]:
    return deepcopy(LEAST) | changes


def test_the_whole_contract_is_understood() -> None:
    case = case_file.validate(FULL, materials())
    assert case.fetched == frozenset({7})
    assert case.flags.dig
    assert case.tenure == "leased"
    assert case.application.survey_date == date(2026, 11, 25)
    assert case.application.power.enterprise_capacity_kva == Decimal(315)
    assert case.application.roads[0].road_class == "trunk"
    assert case.application.project.code is None
    assert case.application.request.occupation_from is None


@pytest.mark.parametrize("data", [FULL, LEAST])
def test_writing_a_case_and_reading_it_again_changes_nothing(data: dict[str, Any]) -> None:
    case = case_file.validate(data, materials())
    written = json.loads(json.dumps(case_file.to_json(case), ensure_ascii=False))
    assert case_file.validate(written, materials()) == case


@pytest.mark.parametrize(
    ("data", "fields", "words"),
    [
        (changed(chanel="online"), ("chanel",), "channel"),
        (changed(channel="fax"), ("channel",), "online、window"),
        (changed(matters=[]), ("matters",), "不能为空"),
        (changed(matters=["gas"]), ("matters[0]",), "lv_resident"),
        (changed(matters=["hv", "hv"]), ("matters",), "两次"),
        (changed(applicant={"type": "resident"}), ("applicant.name",), "缺少必填项"),
        (changed(applicant={"type": "resident", "name": " "}), ("applicant.name",), "不能为空"),
        (changed(applicant={"type": "resident", "name": 5}), ("applicant.name",), "文字"),
        (changed(flags={"dig": "yes"}), ("flags.dig",), "true 或 false"),
        (changed(fetched={"3": True}), ("fetched.3",), "第1、5、6"),
        (changed(fetched={"x": True}), ("fetched.x",), "第1、5、6"),
        (changed(application={"survey_date": "25/11"}), ("application.survey_date",), "日期"),
        (changed(application={"roads": [{"class": "sky"}]}), ("application.roads[0].class",), "trunk"),
        (
            changed(application={"power": {"resident": {"capacity_kva": "many"}}}),
            ("application.power.resident.capacity_kva",),
            "数字",
        ),
        (
            changed(application={"power": {"resident": {"capacity_kva": -7}}}),
            ("application.power.resident.capacity_kva",),
            "范围",
        ),
        ([], ("（整个文件）",), "对象"),
        (changed(channel="fax", matters=[]), ("channel", "matters"), "online"),
    ],
)
def test_every_wrong_field_is_named_in_chinese(data: Any, fields: tuple[str, ...], words: str) -> None:
    with pytest.raises(CaseFileError) as caught:
        case_file.validate(data, materials())
    assert set(caught.value.fields) == set(fields)
    assert words in caught.value.message


def test_errors_never_repeat_what_was_written() -> None:
    with pytest.raises(CaseFileError) as caught:
        case_file.validate(changed(applicant={"type": "person", "name": ["411599199001010014"]}), materials())
    assert "4115" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "第1行"),
        ("{}".encode("utf-16"), "UTF-8"),
        (b"[" * 100_000, "CASE.json"),
        (b"", "第1行"),
    ],
)
def test_broken_files_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(CaseFileError, match=words):
        case_file.parse(data, materials())


def test_a_byte_order_mark_is_forgiven() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(LEAST).encode()
    assert case_file.parse(data, materials()).applicant.name == "张测试"


def test_absent_and_oversized_files(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePathError, match="无法打开"):
        case_file.load(tmp_path / "none.json", materials())
    big = tmp_path / "big.json"
    big.write_bytes(b" " * (case_file.MAX_BYTES + 1))
    with pytest.raises(CaseFileError, match="1 MB"):
        case_file.load(big, materials())
