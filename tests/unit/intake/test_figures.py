"""Figures for the office, worked out by hand for a few cases; and files that a spreadsheet opens safely."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake import calendar_file
from intake.domain.case import Application, Case, Flags
from intake.domain.events import Event
from intake.domain.figures import CaseHistory, Figures, by_district, figures
from intake.domain.refusals import ChangeRefusedError
from intake.figure_files import at_risk_csv, figures_csv, safe, to_json
from tests.factories import ADDRESS, company, document, resident, resident_files, scan
from tests.unit.intake.case_run import APPLICANT, CITY, CLERK, MACHINE, SUPPLY, TABLE, Run

CALENDAR = calendar_file.load()
FIRST, LAST = date(2026, 11, 23), date(2026, 11, 30)
NOW = datetime(2026, 11, 27, 12, 0)


def whole(name: str, case: Case, minutes: int = 60) -> CaseHistory:
    """A resident's case from application to evaluation; each of the later steps takes so many minutes."""
    run = Run(case, resident_files()).submit().read().accept().forward()
    start = run.at

    def later(n: int) -> datetime:
        return start + timedelta(minutes=minutes * n)

    run.do("approve", SUPPLY, later(1))
    run.do("issue_plan", SUPPLY, later(2))
    run.do("sign", APPLICANT, later(4))
    run.do("connect", SUPPLY, later(7))
    run.do("evaluate", APPLICANT, later(8), score=5 if minutes == 60 else 2, channel="phone")
    return CaseHistory(name, tuple(run.events))


def scored(score: int) -> CaseHistory:
    """The same, evaluated with that score, once on site and once by phone."""
    *before, last = whole("S", resident()).events
    channel = "on_site" if score == 3 else "phone"
    return CaseHistory("S", (*before, replace(last, data={"score": score, "channel": channel})))


def corrected(name: str) -> CaseHistory:
    run = Run(resident(district="平桥区"), resident_files(vehicle_sales_invoice=None)).submit().read()
    run.issue(datetime(2026, 11, 23, 16, 0))
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")), at=datetime(2026, 11, 25, 9, 0)).accept()
    return CaseHistory(name, tuple(run.events))


def waiting(name: str) -> CaseHistory:
    return CaseHistory(name, tuple(Run(company(district="平桥区")).submit(datetime(2026, 11, 24, 9, 0)).read().events))


def histories() -> list[CaseHistory]:
    return [whole("A-1", resident()), whole("A-2", resident(), 120), corrected("B-1"), waiting("B-2")]


def made(found: list[CaseHistory], **more: Any) -> Figures:
    return figures(found, FIRST, LAST, NOW, CALENDAR, **more)


def test_counts_and_first_time_passes() -> None:
    told = made(histories())
    assert (told.received, told.decided_first, told.passed_first, told.notices) == (4, 3, 2, 1)
    assert told.pass_rate == pytest.approx(2 / 3)
    assert dict(told.by_matter) == {"lv_resident": 3, "lv_nonresident": 1}
    assert dict(told.by_applicant) == {"resident": 3, "enterprise": 1}
    assert dict(told.by_step) == {"evaluated": 2, "accepted": 1, "checked": 1}
    assert list(told.by_step) == ["evaluated", "accepted", "checked"]
    assert [(d.code, d.row, d.cases) for d in told.defects] == [("material_missing", 4, 1)]
    assert told.accepted_by_law == told.unreadable == 0


def test_equal_counts_stand_in_the_order_of_their_names() -> None:
    found = [CaseHistory(one, tuple(Run(company(one)).submit().events)) for one in ("road", "hv", "lv_nonresident")]
    assert list(made(found).by_matter) == ["hv", "lv_nonresident", "road"]


def test_papers_added_before_the_first_decision_are_no_first_time_pass() -> None:
    run = Run(resident(), resident_files(vehicle_sales_invoice=None)).submit().read()
    run.hand_in(scan("i.jpg", document("vehicle_sales_invoice")), change="add_papers").accept()
    told = made([CaseHistory("C", tuple(run.events))])
    assert (told.decided_first, told.passed_first, told.pass_rate) == (1, 0, 0.0)


def test_the_first_decision_counts_and_not_a_later_one() -> None:
    run = Run(resident(), resident_files()).submit().read()
    run.do("refuse", CLERK, why="无需许可", grounds="not_required")
    run.do("reopen", CLERK, why="更正")
    run.hand_in(change="add_papers").accept()
    told = made([CaseHistory("C", tuple(run.events))])
    assert (told.decided_first, told.passed_first) == (1, 0)


def test_acceptance_by_law_is_counted_and_is_no_pass() -> None:
    run = Run(resident(), []).submit().read()
    run.do("accept_by_law", MACHINE, datetime(2026, 12, 1, 8), expired="2026-11-30")
    told = made([CaseHistory("C", tuple(run.events))])
    assert (told.accepted_by_law, told.decided_first, told.passed_first) == (1, 1, 0)


def test_a_defect_counts_once_a_case_the_most_frequent_first() -> None:
    found = []
    for missing in (("property_consent", "id_card"), ("property_consent", "id_card"), ("id_card",)):
        case = resident(application=Application(install_address=ADDRESS, survey_date=date(2026, 11, 28)))
        run = Run(case, resident_files(**dict.fromkeys(missing))).submit().read().issue()
        run.do("amend_form", APPLICANT, application={"survey_date": "2026-11-29"})
        run.hand_in().issue(why="改填的日期仍不是工作日")
        found.append(CaseHistory("C", tuple(run.events)))
    assert made(found).notices == 6
    assert [(d.code, d.row, d.cases) for d in made(found).defects] == [
        ("survey_not_working_day", None, 3),
        ("material_missing", 1, 3),
        ("material_missing", 3, 2),
    ]
    assert [line[2] for line in rows_of(figures_csv(made(found), TABLE)) if line[1] == "常见问题"] == [
        "申请表 内容不一致（survey_not_working_day）",
        "第1项 缺少（material_missing）",
        "第3项 缺少（material_missing）",
    ]


def test_time_at_each_step_and_on_the_whole() -> None:
    told = made(histories()[:2])
    signed = told.step_hours["signed"]
    assert (signed.count, signed.median, signed.p90, signed.longest) == (2, 4.5, 6.0, 6.0)
    assert told.step_hours["plan_issued"].median == 3.0
    assert "evaluated" not in told.step_hours
    assert told.step_hours["approval"].count == 2  # a decision within the step is no new visit
    assert told.hours_to_connection is not None
    assert told.hours_to_connection.longest == pytest.approx(14 + 5 / 60)
    assert told.hours_to_acceptance is not None
    assert told.hours_to_acceptance.count == 2
    assert made([waiting("B")]).hours_to_connection is None
    assert made([waiting("B")]).hours_to_acceptance is None


@pytest.mark.parametrize(("minutes", "median", "p90"), [([60], 1.0, 1.0), ([60, 120, 600], 2.0, 10.0)])
def test_middle_and_nine_tenths(minutes: list[int], median: float, p90: float) -> None:
    hours = made([whole(str(m), resident(), m) for m in minutes]).step_hours["connected"]
    assert (hours.median, hours.p90) == (median, p90)
    ten = made([whole(str(m), resident(), m) for m in range(60, 660, 60)]).step_hours["connected"]
    assert (ten.median, ten.p90, ten.longest, ten.count) == (5.5, 9.0, 10.0, 10)


def test_periods_about_to_end_are_named_with_their_case() -> None:
    told = made(histories())
    assert [(r.case_no, r.district, r.clock.kind, r.clock.due, r.clock.status) for r in told.at_risk] == [
        ("B-2", "平桥区", "notice", date(2026, 12, 1), "soon")
    ]
    assert made(histories(), warn_working_days=1).at_risk == ()


def test_late_decisions_of_departments() -> None:
    run = Run(company("road", flags=Flags(dig=True))).submit().read()
    run.do("accept", CLERK, doubts=0, corrections=0)
    run.forward()
    open_case = CaseHistory("O", tuple(run.events))
    run.do("approve", CITY, datetime(2026, 11, 24, 17, 31))
    assert dict(made([CaseHistory("L", tuple(run.events))]).late_decisions) == {"市城管局": 1}
    told = made([open_case])
    assert dict(told.late_decisions) == {}
    assert [(r.clock.kind, r.clock.status) for r in told.at_risk] == [("decision", "over")]
    in_time = CaseHistory("T", (*open_case.events, Event("approve", datetime(2026, 11, 24, 17, 30), CITY)))
    assert dict(made([in_time]).late_decisions) == {}


def test_no_department_is_called_late_by_a_day_nobody_has_announced() -> None:
    run = Run(company("road", flags=Flags(dig=True))).submit(datetime(2026, 12, 31, 9, 0)).read()
    run.do("accept", CLERK, doubts=0, corrections=0)
    run.forward()
    run.do("approve", CITY, datetime(2027, 1, 4, 9, 0))
    told = figures([CaseHistory("P", tuple(run.events))], FIRST, date(2026, 12, 31), datetime(2027, 1, 5), CALENDAR)
    assert run.state.packages[0].overdue(run.at)
    assert run.state.packages[0].provisional
    assert dict(told.late_decisions) == {}


def test_satisfaction() -> None:
    told = made(histories()).satisfaction
    assert (told.count, told.mean, told.satisfied) == (2, 3.5, 0.5)
    assert dict(told.scores) == {"1": 0, "2": 1, "3": 0, "4": 0, "5": 1}
    assert dict(told.channels) == {"phone": 2}
    four = figures([whole("A", resident()), scored(4), scored(3)], FIRST, LAST, NOW, CALENDAR).satisfaction
    assert four.satisfied == pytest.approx(2 / 3)
    assert list(four.channels) == ["phone", "on_site"]
    none = made([waiting("B")]).satisfaction
    assert (none.count, none.mean, none.satisfied) == (0, None, None)


def test_the_period_has_both_its_days_and_cases_not_handed_in_do_not_count() -> None:
    found = [*histories(), CaseHistory("draft", ())]
    assert figures(found, FIRST, FIRST, NOW, CALENDAR).received == 3
    assert figures(found, date(2026, 11, 24), date(2026, 11, 24), NOW, CALENDAR).received == 1
    assert figures(found, date(2026, 11, 25), LAST, NOW, CALENDAR).received == 0
    assert figures(found, date(2026, 11, 25), LAST, NOW, CALENDAR).pass_rate is None


def test_districts_add_up_to_the_whole() -> None:
    found = histories()
    parts = by_district(found, FIRST, LAST, NOW, CALENDAR)
    assert list(parts) == sorted(["浉河区", "平桥区"])
    assert sum(part.received for part in parts.values()) == made(found).received
    assert parts["平桥区"].at_risk == made(found).at_risk
    assert parts["平桥区"] == made(found, district="平桥区")
    assert list(by_district(found, date(2026, 11, 24), LAST, NOW, CALENDAR)) == ["平桥区"]
    assert list(by_district(found, FIRST, date(2026, 11, 23), NOW, CALENDAR)) == sorted(["浉河区", "平桥区"])
    assert list(by_district(found, FIRST, date(2026, 11, 22), NOW, CALENDAR)) == []
    assert by_district(found, FIRST, LAST, NOW, CALENDAR, warn_working_days=1)["平桥区"].at_risk == ()


def test_a_history_that_cannot_be_read_is_counted_and_left_out() -> None:
    broken = CaseHistory("X", (Event("accept", NOW, CLERK),))
    unread = CaseHistory("Y", (Event("submit", NOW, APPLICANT),))
    told = made([*histories(), broken, unread])
    assert (told.received, told.unreadable) == (4, 2)
    assert ["未计入", "记录有误的办件", "2"] in [line[1:4] for line in rows_of(figures_csv(told, TABLE))]


# --- files ---------------------------------------------------------------------------------------------


def rows_of(data: bytes) -> list[list[str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_holds_every_figure_in_words() -> None:
    found = histories()
    lines = rows_of(figures_csv(made(found), TABLE, by_district(found, FIRST, LAST, NOW, CALENDAR)))
    assert lines[0] == ["区县", "指标", "项目", "数值", "单位"]
    told = {(place, what, item): (value, unit) for place, what, item, value, unit in lines[1:]}
    assert told["全市", "收件", "合计"] == ("4", "件")
    assert told["平桥区", "收件", "合计"] == ("2", "件")
    assert told["全市", "首次提交", "一次通过率"] == ("66.7", "%")
    assert told["全市", "常见问题", "第4项 缺少（material_missing）"] == ("1", "件")
    assert told["全市", "步骤用时：合同已签订", "中位数"] == ("4.5", "小时")
    assert told["全市", "满意度", "平均分"] == ("3.5", "分")
    assert told["全市", "期限", "即将到期"] == ("1", "个")
    assert told["平桥区", "满意度", "平均分"] == ("", "分")
    assert told["全市", "收件（按事项）", "低压居民新装"] == ("3", "件")
    assert len(told) == len(lines) - 1
    # No other line ends than those of the file.
    assert figures_csv(made(found), TABLE).count(b"\n") == figures_csv(made(found), TABLE).count(b"\r\n")


def test_the_list_of_deadlines_names_cases_and_days() -> None:
    assert rows_of(at_risk_csv(made(histories()))) == [
        ["区县", "办件编号", "期限", "部门", "到期日", "状态", "剩余工作日"],
        ["平桥区", "B-2", "一次性告知", "", "2026-12-01", "即将到期", "2"],
    ]
    provisional = CaseHistory("P", tuple(Run(resident()).submit(datetime(2026, 12, 30, 9)).events))
    told = figures([provisional], date(2026, 12, 1), date(2026, 12, 31), datetime(2027, 1, 4), CALENDAR)
    assert rows_of(at_risk_csv(told))[1][4].endswith("（暂定）")


def test_json_is_plain_and_whole() -> None:
    found = histories()
    told = json.loads(json.dumps(to_json(made(found), by_district(found, FIRST, LAST, NOW, CALENDAR))))
    assert told["first_hand_in"] == {"decided": 3, "passed": 2, "pass_rate": 0.6667}
    assert told["period"] == {"from": "2026-11-23", "to": "2026-11-30"}
    assert told["districts"]["平桥区"]["received"] == 2
    assert told["at_risk"][0]["working_days_left"] == 2
    assert told["step_hours"]["signed"] == {"count": 2, "median": 4.5, "p90": 6.0, "longest": 6.0}
    assert "districts" not in to_json(made(found))
    assert to_json(made([]))["hours_to_connection"] is None
    assert set(told) >= set(Figures.__dataclass_fields__) - {"first_day", "last_day", "decided_first", "passed_first"}


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "＝1",
        "\t=1",
        " =1",
        "\u3000@x",
        "\r=1",
        "\n=1",
        "\ufeff=1",
        "\x1f=1",
        "\x1c\u200b+1",
    ],
)
def test_no_text_becomes_a_formula(text: str) -> None:
    assert safe(text) == "'" + text


@given(st.text(), st.integers(), st.floats(allow_nan=False))
def test_other_texts_and_numbers_stay_as_they_are(text: str, whole_number: int, number: float) -> None:
    kept = safe(text)
    assert kept in (text, "'" + text)
    assert not str(kept).strip().startswith(("=", "+", "-", "@"))
    assert safe(whole_number) == whole_number
    assert safe(number) == number


def test_a_hostile_case_number_or_district_is_harmless() -> None:
    events = Run(resident(district="=cmd|' /C calc'!A0")).submit(datetime(2026, 11, 24, 9, 0)).read().events
    told = made([CaseHistory('=HYPERLINK("http://x")', tuple(events))])
    line = rows_of(at_risk_csv(told))[1]
    assert line[0].startswith("'=")
    assert line[1].startswith("'=")
    assert rows_of(figures_csv(told, TABLE, {told.at_risk[0].district: told}))[-1][0].startswith("'=")


def test_nobody_is_named_in_the_figures() -> None:
    run = Run(resident(), resident_files(id_card=None)).submit().read().issue()
    run.do("withdraw", APPLICANT)
    with pytest.raises(ChangeRefusedError):
        run.do("evaluate", APPLICANT, score=5, channel="phone", comment="张测试很满意")
    told = made([CaseHistory("N", tuple(run.events)), *histories()])
    text = json.dumps(to_json(told), ensure_ascii=False) + figures_csv(told, TABLE).decode()
    assert "张测试" not in text
    assert "411599" not in text
