"""What follows a check becomes valid data of the notices; what is not decided gives none."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from generator.contexts.acceptance_notice import AcceptanceNotice
from generator.contexts.deferral_notice import DeferralNotice
from generator.contexts.rejection_notice import RejectionNotice
from intake.case_documents import acceptance_notice, deferral_notice, rejection_notice
from intake.documents import Issue, NotReadyError
from intake.domain.case import Flags, Request
from intake.domain.options import CheckOptions
from intake.office import Office
from intake.settings import Settings
from tests.factories import COMPANY, NAME, company, document, resident, resident_files, scan
from tests.unit.intake.case_run import CLERK, MACHINE, Run

ISSUE = Issue(date(2026, 11, 24), "承办人甲", doc_no="信报装受〔2026〕1号")
FIVE = Settings(CheckOptions(deferral_working_days=5))
COURTS = Settings(office=Office(reconsideration_organ="信阳市样例区人民政府", court="信阳市样例区人民法院"))


def as_json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)


def road(settings: Settings = FIVE) -> Run:
    """A road case with everything fetched or dismissed but the fee, which may follow."""
    case = replace(company("road"), fetched=frozenset({9, 11}))
    run = Run(case, [scan("permit.pdf", document("planning_permit"))], settings=settings).submit().read()
    return run.accept(undertaking=True)


def test_a_residents_acceptance_is_a_receipt_with_papers_and_limits() -> None:
    case = resident()
    case = replace(case, application=replace(case.application, request=Request(delivery="window")))
    run = Run(case, resident_files()).submit().read().accept()
    data = acceptance_notice(run.review(), run.state, issue=ISSUE)
    printed = AcceptanceNotice.model_validate_json(as_json(data))
    assert (printed.draft, printed.clerk, printed.issued_on) == (False, "承办人甲", date(2026, 11, 24))
    assert [(m.row, m.form) for m in printed.materials] == [
        (1, "electronic"),
        (2, "electronic"),
        (3, "original"),
        (4, "electronic"),
    ]
    assert [(x.matter, x.promised, x.due) for x in printed.limits] == [("lv_resident", "即办件", date(2026, 11, 23))]
    assert printed.not_counted == ("现场勘查、外线工程施工",)
    assert (printed.collection, printed.delivery) == ("窗口领取", "window")
    assert (printed.applied_on, printed.accepted_on) == (date(2026, 11, 23), date(2026, 11, 23))
    draft = acceptance_notice(run.review(), run.state)
    assert (draft["draft"], draft["issued_on"], draft["doc_no"]) == (True, None, "")


def test_an_acceptance_names_fetched_papers_and_the_time_of_waiting() -> None:
    case = company(fetched=frozenset({5}))
    run = Run(case, []).submit().read().issue()
    run.hand_in(scan("z.pdf", document("lease_contract")), at=datetime(2026, 11, 25, 9, 0)).accept()
    printed = AcceptanceNotice.model_validate_json(as_json(acceptance_notice(run.review(), run.state)))
    assert [(m.row, m.form) for m in printed.materials] == [(5, "shared"), (6, "electronic")]
    assert printed.not_counted[1] == "等待申请人补正或恢复办理的时间"
    assert printed.accepted_on == date(2026, 11, 25)
    assert printed.limits[0].due == date(2026, 11, 25)
    assert printed.collection == ""


def test_acceptance_by_law_is_dated_back_to_receipt() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None)).submit().read()
    run.do("accept_by_law", MACHINE, datetime(2026, 12, 1, 8, 0), expired="2026-11-30")
    data = acceptance_notice(run.review(), run.state)
    assert data["accepted_on"] == "2026-11-23"
    assert [m["row"] for m in data["materials"]] == [1, 2, 3]


def test_a_provisional_day_is_left_open() -> None:
    run = Run(company("road", flags=Flags()), []).submit(datetime(2026, 12, 31, 9, 0)).read()
    run.do("accept", CLERK, doubts=0, corrections=0)
    assert acceptance_notice(run.review(), run.state)["limits"][0]["due"] is None
    assert acceptance_notice(run.review(), run.state)["not_counted"] == []


def test_papers_to_follow_stand_on_the_notice_with_their_day_and_an_undertaking() -> None:
    run = road()
    data = deferral_notice(run.review(), run.state, settings=FIVE, issue=ISSUE)
    printed = DeferralNotice.model_validate_json(as_json(data))
    assert [(d.row, d.due) for d in printed.deferred] == [(12, date(2026, 11, 30))]
    assert [p.row for p in printed.present] == [9, 10, 11]
    assert (printed.undertaking.signer, printed.undertaking.authorization) == (COMPANY, "none")


def test_no_deferral_without_a_day_and_none_where_nothing_follows() -> None:
    dated = road()
    assert dated.state.acceptance is not None
    undated = replace(dated.state, acceptance=replace(dated.state.acceptance, due=None))
    with pytest.raises(NotReadyError) as caught:
        deferral_notice(dated.review(), undated)
    assert caught.value.fields == ("check.deferral_working_days",)
    whole = Run(resident(), resident_files()).submit().read().accept()
    with pytest.raises(NotReadyError, match="没有容缺"):
        deferral_notice(whole.review(), whole.state)


def test_nothing_is_printed_before_it_happened() -> None:
    run = Run(resident(), resident_files()).submit().read()
    for make in (acceptance_notice, deferral_notice):
        with pytest.raises(NotReadyError, match="尚未受理"):
            make(run.review(), run.state)
    with pytest.raises(NotReadyError, match="没有拟定"):
        rejection_notice(run.review(), run.state, reason="x")


def test_a_refusal_is_a_draft_until_a_person_decided() -> None:
    run = Run(company("road", flags=Flags())).submit().read()
    run.do("draft_refusal", MACHINE, grounds="not_competent", organ="信阳市样例公路事业发展中心")
    reason = "拟占用的路段为公路，不属于城市道路。"
    draft = rejection_notice(run.review(), run.state, reason=reason, settings=COURTS, issue=ISSUE)
    assert RejectionNotice.model_validate_json(as_json(draft)).draft
    run.do("refuse", CLERK, why=reason, grounds="not_competent", organ="信阳市样例公路事业发展中心")
    data = rejection_notice(run.review(), run.state, reason=reason, settings=COURTS, issue=ISSUE)
    printed = RejectionNotice.model_validate_json(as_json(data))
    assert (printed.draft, printed.ground, printed.competent_organ) == (
        False,
        "not_competent",
        "信阳市样例公路事业发展中心",
    )
    assert (printed.reconsideration_days, printed.lawsuit_months) == (60, 6)
    with pytest.raises(NotReadyError) as caught:
        rejection_notice(run.review(), run.state, reason=reason)
    assert caught.value.fields == ("office.reconsideration_organ", "office.court")


def test_a_refusal_is_about_licences_only() -> None:
    run = Run(company(matters=("lv_nonresident", "road"), flags=Flags())).submit().read()
    run.do("draft_refusal", MACHINE, grounds="not_required", organ="别处")
    data = rejection_notice(run.review(), run.state, reason="x", settings=COURTS)
    assert (data["matters"], data["competent_organ"]) == (["road"], "")
    supply = Run(resident(), resident_files()).submit().read()
    supply.do("draft_refusal", MACHINE, grounds="not_required")
    with pytest.raises(NotReadyError, match="不是行政许可"):
        rejection_notice(supply.review(), supply.state, reason="x", settings=COURTS)


def test_a_person_signs_for_himself() -> None:
    both = replace(resident(), matters=("lv_resident", "road"), fetched=frozenset({9, 11}))
    run = Run(both, [*resident_files(), scan("p.pdf", document("planning_permit"))], settings=FIVE).submit().read()
    run.accept(undertaking=True)
    data = deferral_notice(run.review(), run.state, settings=FIVE)
    assert (data["undertaking"]["signer"], data["undertaking"]["representative"]) == (NAME, "")
