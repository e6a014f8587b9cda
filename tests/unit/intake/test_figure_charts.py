"""Charts of the figures: the page only draws them, so that words, order and lengths are right here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import calendar_file
from intake.domain.figures import CaseHistory, Defect, Figures, by_district, figures
from intake.figure_charts import Bar, Chart, charts, duration, percent, tiles
from tests.factories import company, resident, resident_files
from tests.unit.intake.case_run import SUPPLY, TABLE, Run

CALENDAR = calendar_file.load()
FIRST, LAST = date(2026, 11, 23), date(2026, 11, 30)
NOW = datetime(2026, 12, 1, 12, 0)


def histories() -> list[CaseHistory]:
    """One accepted at once, one with a correction list, one in another district that nobody has looked at in time."""
    good = Run(resident(), resident_files()).submit(datetime(2026, 11, 23, 9)).read().accept().forward()
    good.do("approve", SUPPLY, good.at + timedelta(hours=3))
    told = (
        Run(resident(), resident_files(property_consent=None, id_card=None)).submit(datetime(2026, 11, 23, 10)).read()
    )
    told.issue(datetime(2026, 11, 25, 10))
    late = Run(company(district="平桥区")).submit(datetime(2026, 11, 24, 9)).read()
    return [CaseHistory(str(number), tuple(run.events)) for number, run in enumerate((good, told, late))]


def made(first: date = FIRST, last: date = LAST) -> Figures:
    return figures(histories(), first, last, NOW, CALENDAR)


def chart(found: Sequence[Chart], name: str) -> Chart:
    return next(each for each in found if each.id == name)


def labels(one: Chart) -> list[tuple[str, str]]:
    return [(bar.label, bar.words) for bar in one.bars]


def test_the_head_says_counts_rates_and_what_is_late() -> None:
    told = {tile.id: tile for tile in tiles(made())}
    assert told["received"].words == "3 件"
    assert told["pass_rate"].words == "50.0%"
    assert told["pass_rate"].note == "已作出处理 2 件，其中一次通过 1 件"
    assert told["at_risk"].words == "0 个期限"
    assert told["at_risk"].note == "另有 1 个即将到期或今日到期"
    assert not told["at_risk"].warns
    assert told["satisfied"].words == "—"
    over = {tile.id: tile for tile in tiles(figures(histories(), FIRST, LAST, NOW + timedelta(days=3), CALENDAR))}
    assert (over["at_risk"].words, over["at_risk"].warns) == ("1 个期限", True)


def test_receipts_are_columns_of_days_weeks_or_months_with_the_empty_ones() -> None:
    days = chart(charts(made(), TABLE), "received")
    assert (days.title, days.form, len(days.bars)) == ("每日收件", "columns", 8)
    assert labels(days)[:3] == [("11月23日", "2 件"), ("11月24日", "1 件"), ("11月25日", "0 件")]
    assert [bar.share for bar in days.bars[:3]] == [1.0, 0.5, 0.0]
    assert days.summary == "共 3 件，最多的是11月23日，2 件。"
    weeks = chart(charts(made(date(2026, 10, 28), LAST), TABLE), "received")
    assert weeks.title == "每周收件"
    assert labels(weeks) == [
        ("10月28日起", "0 件"),
        ("11月2日起", "0 件"),
        ("11月9日起", "0 件"),
        ("11月16日起", "0 件"),
        ("11月23日起", "3 件"),
        ("11月30日起", "0 件"),
    ]
    months = chart(charts(made(date(2026, 1, 1), date(2026, 12, 31)), TABLE), "received")
    assert (months.title, len(months.bars)) == ("每月收件", 12)
    assert labels(months)[10] == ("2026年11月", "3 件")


@pytest.mark.parametrize(("days", "title"), [(31, "每日收件"), (32, "每周收件"), (183, "每周收件"), (184, "每月收件")])
def test_where_days_become_weeks_and_weeks_months(days: int, title: str) -> None:
    found = charts(made(LAST - timedelta(days=days - 1), LAST), TABLE)
    assert chart(found, "received").title == title


def test_counts_have_the_words_of_the_office_and_steps_their_order() -> None:
    found = charts(made(), TABLE)
    assert labels(chart(found, "by_matter")) == [("低压居民新装", "2 件"), ("低压非居民新装", "1 件")]
    assert labels(chart(found, "by_applicant")) == [("居民", "2 件"), ("企业", "1 件")]
    assert labels(chart(found, "by_step")) == [("待窗口审核", "1 件"), ("待补正", "1 件"), ("并联审批中", "1 件")]


def test_defects_name_the_material_and_the_problem_the_rarest_left_out() -> None:
    defects = chart(charts(made(), TABLE), "defects")
    assert labels(defects) == [("第1项 用电人有效身份证件：缺少", "1 件"), ("第3项 物业证明：缺少", "1 件")]
    many = replace(made(), defects=tuple(Defect("material_missing", row, 20 - row) for row in range(1, 13)))
    cut = chart(charts(many, TABLE), "defects")
    assert len(cut.bars) == 10
    assert cut.summary == "最多的是第1项 用电人有效身份证件：缺少，19 件。另有 2 种较少见。"
    gone = replace(made(), defects=(Defect("material_missing", 99, 1), Defect("survey_not_working_day", None, 1)))
    assert [bar.label for bar in chart(charts(gone, TABLE), "defects").bars] == ["第99项：缺少", "申请表：内容不一致"]


def test_time_at_each_step_says_the_middle_and_how_long_most_took() -> None:
    steps = chart(charts(made(), TABLE), "step_hours")
    names = [bar.label for bar in steps.bars]
    assert names == ["已提交", "识别核验中", "待窗口审核", "已受理"]
    checked = steps.bars[2]
    assert (checked.words, checked.share) == ("24.0 小时", 1.0)
    assert checked.note == "九成不超过 48.0 小时，最长 48.0 小时，共 2 次"
    assert steps.summary.startswith("用时最长的步骤是“待窗口审核”")


def test_deadlines_show_what_is_over_first() -> None:
    risks = chart(charts(made(), TABLE), "at_risk")
    assert [(bar.label, bar.value, bar.warns) for bar in risks.bars] == [
        ("已超期", 0, False),
        ("今日到期", 1, False),
        ("即将到期", 0, False),
    ]
    late = figures(histories(), FIRST, LAST, NOW + timedelta(days=3), CALENDAR)
    assert [bar.warns for bar in chart(charts(late, TABLE), "at_risk").bars] == [True, False, False]


def test_districts_are_compared_where_there_are_several() -> None:
    parts = by_district(histories(), FIRST, LAST, NOW, CALENDAR)
    found = charts(made(), TABLE, parts)
    assert labels(chart(found, "by_district")) == [("浉河区", "2 件"), ("平桥区", "1 件")]
    rates = chart(found, "pass_rate_by_district")
    assert rates.bars == (Bar("浉河区", 50.0, "50.0%", 0.5, "已作出处理 2 件"),)
    alone = charts(made(), TABLE, {"浉河区": parts["浉河区"]})
    assert not {"by_district", "pass_rate_by_district"} & {each.id for each in alone}


def test_satisfaction_shows_every_score() -> None:
    one = made()
    given_scores = replace(
        one.satisfaction, count=3, mean=4.0, satisfied=2 / 3, scores={"1": 0, "2": 0, "3": 1, "4": 1, "5": 1}
    )
    shown = chart(charts(replace(one, satisfaction=given_scores), TABLE), "satisfaction")
    assert labels(shown)[1:3] == [("2分", "0 件"), ("3分", "1 件")]
    assert shown.summary == "3 件评价，平均 4.0 分，满意率 66.7%。"


def test_nothing_is_drawn_and_said_where_there_is_nothing() -> None:
    found = charts(figures([], FIRST, LAST, NOW, CALENDAR), TABLE, {})
    assert all(each.bars == () and each.summary == "" and each.empty for each in found)
    assert chart(found, "at_risk").empty == "没有将到期的期限。"
    assert {tile.words for tile in tiles(figures([], FIRST, LAST, NOW, CALENDAR))} == {"0 件", "—", "0 个期限"}


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.0, "0 分钟"), (0.5, "30 分钟"), (0.99, "59 分钟"), (1.0, "1.0 小时"), (47.9, "47.9 小时"), (48.0, "2.0 天")],
)
def test_durations_are_said_as_people_say_them(hours: float, words: str) -> None:
    assert duration(hours) == words


def test_a_rate_of_none_is_not_a_rate_of_nothing() -> None:
    assert (percent(None), percent(0.0), percent(1.0)) == ("—", "0.0%", "100.0%")


@settings(deadline=None, max_examples=25)
@given(st.dates(date(2026, 9, 1), date(2026, 12, 31)), st.integers(0, 400))
def test_columns_add_up_and_lengths_are_shares(first: date, days: int) -> None:
    told = made(first, first + timedelta(days=days))
    found = charts(told, TABLE, by_district(histories(), told.first_day, told.last_day, NOW, CALENDAR))
    assert sum(bar.value for bar in chart(found, "received").bars) == told.received
    assert len({each.id for each in found}) == len(found)
    for each in found:
        assert len({bar.label for bar in each.bars}) == len(each.bars)
        for bar in each.bars:
            assert 0 <= bar.share <= 1
            assert bar.words.startswith(str(int(bar.value))) or each.unit in ("小时", "%")
        assert bool(each.summary) == bool(each.bars)
