"""Acceptance, deferral and rejection: legal basis per matter, masked numbers, and no notice that contradicts itself."""

from __future__ import annotations

from typing import Any

import pytest

from generator import service
from generator.errors import InvalidDataError
from tests.unit.generator.templates import read_all

NOTICES = ["acceptance_notice", "deferral_notice", "rejection_notice"]
RESIDENT = {"type": "resident", "name": "张测试", "id_number": "411599199001010014", "uscc": ""}


def text_of(document: str, **changes: Any) -> str:
    return read_all(service.render(document, {**service.example(document), **changes}))


def code_of(document: str, **changes: Any) -> tuple[str, str]:
    with pytest.raises(InvalidDataError) as caught:
        text_of(document, **changes)
    problem = caught.value.problems[0]
    assert any("\u4e00" <= character <= "\u9fff" for character in problem.message)
    return problem.code, problem.path.split("（")[0]


@pytest.mark.parametrize("document", NOTICES)
def test_a_persons_number_is_masked(document: str) -> None:
    text = text_of(document, applicant=RESIDENT)
    assert "411599********0014" in text
    assert "411599199001010014" not in text


@pytest.mark.parametrize("document", NOTICES)
def test_seal_signature_delivery_and_copies_are_there(document: str) -> None:
    text = text_of(document)
    for words in ("（专用章）", "承办人：", "送达方式：", "申请人（签收）", "一式2份"):
        assert words in text


def supply_only() -> dict[str, Any]:
    limits = [{"matter": "lv_resident", "promised": "即办件", "due": "2026-11-24"}]
    return {"matters": ["lv_resident"], "limits": limits}


def test_supply_matters_get_a_receipt_without_licence_law() -> None:
    text = text_of("acceptance_notice", **supply_only())
    assert "用电申请受理回执" in text
    assert "受理通知书" not in text
    assert "行政许可法" not in text
    assert "《中华人民共和国民法典》第六百四十八条" in text


def test_licence_matters_are_accepted_by_article_32() -> None:
    text = text_of("acceptance_notice")
    assert "受理通知书" in text
    assert "占用、挖掘城市道路审批：《中华人民共和国行政许可法》第三十二条第一款第五项、第二款" in text
    assert "低压非居民新装：《中华人民共和国民法典》" in text
    assert "第八十二条" in text


def test_acceptance_names_every_matter_with_its_limit() -> None:
    example = service.example("acceptance_notice")
    assert code_of("acceptance_notice", limits=example["limits"][:1]) == ("limits_of_matters", "limits")
    assert code_of("acceptance_notice", limits=example["limits"] * 2) == ("limits_of_matters", "limits")


def test_acceptance_is_not_before_the_application() -> None:
    assert code_of("acceptance_notice", accepted_on="2026-11-22") == ("accepted_before_applied", "accepted_on")


def test_deferral_lists_what_is_missing_twice_notice_and_undertaking() -> None:
    text = text_of("deferral_notice")
    assert text.count("城市道路占用费缴纳证明") == 2
    assert text.count("2026年12月8日") == 2
    assert "《河南省优化营商环境条例》第三十五条" in text
    for words in ("真实意思表示", "真实、准确、完整", "由承诺人承担", "法定代表人（签字）", "授权委托书附后"):
        assert words in text


def test_deferral_may_not_contradict_itself() -> None:
    example = service.example("deferral_notice")
    both = [*example["present"], {"row": 12, "material": "城市道路占用费缴纳证明"}]
    assert code_of("deferral_notice", present=both) == ("present_and_deferred", "deferred")
    early = [{**example["deferred"][0], "due": "2026-11-23"}]
    assert code_of("deferral_notice", deferred=early) == ("due_before_accepted", "deferred")
    unnamed = {**example["undertaking"], "agent": " "}
    assert code_of("deferral_notice", undertaking=unnamed) == ("agent_missing", "undertaking")


@pytest.mark.parametrize("matter", ["lv_resident", "lv_nonresident", "hv"])
def test_supply_can_not_be_refused_by_this_notice(matter: str) -> None:
    assert code_of("rejection_notice", matters=[matter]) == ("literal_error", "matters[0]")


def test_rejection_gives_reason_other_organ_and_remedies() -> None:
    text = text_of("rejection_notice")
    assert "第三十二条第一款第二项" in text
    assert "第三十八条" in text
    assert "请向信阳市样例公路事业发展中心提出申请。" in text
    assert "60日内向信阳市样例区人民政府申请行政复议" in text
    assert "6个月内向信阳市样例区人民法院提起行政诉讼" in text


def test_rejection_for_want_of_need_names_no_other_organ() -> None:
    text = text_of("rejection_notice", ground="not_required", competent_organ="")
    assert "第三十二条第一款第一项" in text
    assert "依法不需要取得行政许可" in text


def test_rejection_is_complete_and_signed_by_a_person() -> None:
    assert code_of("rejection_notice", competent_organ="")[0] == "competent_organ_missing"
    assert code_of("rejection_notice", ground="not_required")[0] == "competent_organ_missing"
    assert code_of("rejection_notice", draft=False) == ("unsigned_refusal", "draft")
    assert "草稿" not in text_of("rejection_notice", draft=False, clerk="王示范", issued_on="2026-11-24")
