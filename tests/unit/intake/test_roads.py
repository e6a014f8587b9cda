"""Roads, projects, measures and periods: when two papers say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import calendar_file
from intake.domain.case_keys import CaseKeys
from intake.domain.checks import check
from intake.domain.duplicates import keys_of
from intake.domain.matching import compare_projects
from intake.domain.measures import Period, near, number, plain_number
from intake.domain.papers import collect_papers, form_quote
from intake.domain.roads import RoadPlace, compare_roads, names_road, parse_roads
from intake.material_file import materials
from tests.factories import ID_NUMBER, OTHER_ID, OTHER_NAME, company, document, resident, resident_files, scan
from tests.unit.intake.case_table import Example, bases


def road(name: str, *stretch: str) -> RoadPlace:
    return RoadPlace(name, frozenset(stretch))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("样例大道", [road("样例大道")]),
        ("河南省信阳市浉河区样例大道（示范路至演习路段）", [road("样例大道", "示范路", "演习路")]),
        ("样例大道自示范路至演习路", [road("样例大道", "示范路", "演习路")]),
        ("样例大道示范路-演习路", [road("样例大道", "示范路", "演习路")]),
        ("样例大道与示范路交叉口", [road("样例大道", "示范路")]),
        ("和平路和自由路交叉口", [road("和平路", "自由路")]),
        ("样例大道、示范路", [road("样例大道"), road("示范路")]),
        ("新六大道及新七大道", [road("新六大道"), road("新七大道")]),
        ("样例大道88号至120号", [road("样例大道", "88", "120")]),
        ("羊山新区样例大道K1+200至K1+300", [road("样例大道", "K1+200", "K1+300")]),
        ("G312国道", [road("G312国道")]),
        ("S224线", [road("S224线")]),
        ("样例大道东侧人行道", [road("样例大道")]),
        ("样例路路段", [road("样例路")]),
        ("示范路段", [road("示范路")]),
        ("样例街", [road("样例街")]),
        ("铁路街", [road("铁路街")]),
        ("样例街道办事处门前", []),
        ("样例花园", []),
        ("", []),
    ],
)
def test_reading_roads(text: str, expected: list[RoadPlace]) -> None:
    assert list(parse_roads(text)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例大道", "信阳市浉河区样例大道（示范路至演习路段）", "same"),
        ("样例大道（示范路至演习路）", "样例大道（演习路至示范路）", "same"),
        ("样例大道（示范路至演习路）", "样例大道（示范路）", "same"),
        ("样例大道（示范路至演习路）", "样例大道（示范路至试点路）", "unclear"),
        ("样例大道（示范路至演习路）", "样例大道（试验路至试点路）", "different"),
        ("样例大道88号", "样例大道90号", "unclear"),
        ("样例大道（示范路）", "样例大道88号", "unclear"),
        ("样例大道", "示范路", "different"),
        ("样例大道", "样列大道", "unclear"),
        ("新六大道", "新七大道", "unclear"),
        ("样例大道与示范路交叉口", "示范路", "unclear"),
        ("312国道", "G312国道", "same"),
        ("羊山样例大道", "样例大道", "same"),
        ("某处", "样例大道", "unclear"),
        ("某处", "某 处", "same"),
        ("样例大道、示范路", "示范路", "same"),
    ],
)
def test_comparing_roads(one: str, other: str, expected: str) -> None:
    assert compare_roads(one, other) == expected
    assert compare_roads(other, one) == expected


@pytest.mark.parametrize(
    ("place", "name", "expected"),
    [
        ("浉河区样例大道与示范路交叉口", "示范路", "same"),
        ("浉河区样例大道5号", "样例大道（示范路至演习路段）", "same"),
        ("浉河区演练路5号", "样例大道", "different"),
        ("样例广场", "样例大道", "unclear"),
        ("样例大道", "样例广场", "unclear"),
        ("样列大道", "样例大道", "unclear"),
    ],
)
def test_a_place_on_a_road(place: str, name: str, expected: str) -> None:
    assert names_road(place, name) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例广场充电站外线工程", "样例广场充电站外线建设工程", "same"),
        ("样例广场充电站外线工程", "信阳市样例广场充电站外线项目", "same"),
        ("样例广场一期工程", "样例广场二期工程", "unclear"),
        ("样例广场充电站外线工程", "新城污水处理厂改造", "different"),
        ("甲工程", "甲乙丙工程", "unclear"),
    ],
)
def test_projects(one: str, other: str, expected: str) -> None:
    assert compare_projects(one, other) == expected
    assert compare_projects(other, one) == expected


WORDS = st.text(alphabet="样例示范大道路街至与、（）段K1+2号G新", max_size=14)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_comparing_roads_is_symmetric_and_reflexive(one: str, other: str) -> None:
    assert compare_roads(one, other) == compare_roads(other, one)
    assert compare_roads(one, one) == "same"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("124.80", Decimal("124.80")), ("0", None), ("-3", None), ("x", None), ("NaN", None), ("Infinity", None)],
)
def test_a_measure_is_a_number_above_zero(text: str, expected: Decimal | None) -> None:
    assert number(form_quote("x", "x", text)) == expected
    assert number(None) is None


def test_near_is_within_one_part_in_a_hundred_of_the_larger() -> None:
    assert near(Decimal(99), Decimal(100), 0.01)
    assert near(Decimal(100), Decimal(99), 0.01)
    assert not near(Decimal("98.9"), Decimal(100), 0.01)
    assert not near(Decimal(100), Decimal("98.9"), 0.01)
    assert plain_number(Decimal("124.80")) == "124.8"
    assert plain_number(Decimal(100)) == "100"


def period(start: str | None, end: str | None) -> Period:
    return Period(date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None, ())


@pytest.mark.parametrize(
    ("one", "other", "differs", "leaves"),
    [
        (("2026-12-01", "2026-12-10"), ("2026-12-01", "2026-12-10"), False, False),
        (("2026-12-01", "2026-12-10"), ("2026-12-01", "2026-12-11"), True, False),
        (("2026-12-01", "2026-12-10"), ("2026-11-30", "2026-12-10"), True, False),
        (("2026-12-01", "2026-12-10"), ("2026-12-02", "2026-12-10"), True, True),
        (("2026-12-01", "2026-12-10"), ("2026-12-01", "2026-12-09"), True, True),
        (("2026-12-01", None), (None, "2026-12-09"), False, False),
        ((None, "2026-12-10"), ("2026-12-01", "2026-12-10"), False, False),
    ],
)
def test_periods(
    one: tuple[str | None, str | None], other: tuple[str | None, str | None], differs: bool, leaves: bool
) -> None:
    assert period(*one).differs(period(*other)) is differs
    assert period(*one).leaves(period(*other)) is leaves


def test_a_period_in_words() -> None:
    assert period("2026-12-01", None).words() == "2026年12月1日至（未写明）"
    assert period(None, "2026-12-10").words() == "（未写明）至2026年12月10日"


# --- other cases ------------------------------------------------------------------------------------


def test_keys_of_a_resident_are_the_own_ones() -> None:
    family = scan("wife.jpg", document("id_card", name=OTHER_NAME, id_number=OTHER_ID))
    case = replace(resident(), case_no="XY1")
    assert keys_of(case, collect_papers([*resident_files(), family])) == CaseKeys(
        "XY1",
        frozenset({ID_NUMBER}),
        frozenset({"LTEST0004R0000001"}),
        frozenset(
            {
                ("样例花园", "A-125"),
                (
                    "河南省信阳市浉河区样例大道88号样例花园地下室-1层A125号车位",
                    "河南省信阳市浉河区样例大道88号样例花园地下室-1层A125号车位",
                ),
            }
        ),
    )
    assert keys_of(company(), collect_papers([family])) == CaseKeys("")


def test_a_case_is_found_by_the_keys_of_the_same_papers() -> None:
    keys = replace(keys_of(resident(), collect_papers(resident_files())), case_no="XY9")
    outcome = check(resident(), resident_files(), materials(), datetime(2026, 11, 23, 10), others=[keys])
    assert sorted((f.code, f.message) for f in outcome.findings) == [
        ("duplicate_case", f"本件的{what}与在办件XY9相同，可能重复申请。")
        for what in ("身份证件号码", "车位", "车辆识别代号")
    ]


def test_unnumbered_cases_are_told_too_and_in_order() -> None:
    others = [CaseKeys("B", identities=frozenset({ID_NUMBER})), CaseKeys("", identities=frozenset({ID_NUMBER}))]
    outcome = check(resident(), resident_files(), materials(), datetime(2026, 11, 23, 10), others=others)
    assert [f.message for f in outcome.findings] == [
        "本件的身份证件号码与在办件B相同，可能重复申请。",
        "本件的身份证件号码与在办件（未编号）相同，可能重复申请。",
    ]


# --- time -------------------------------------------------------------------------------------------


def test_forty_papers_of_every_matter_take_a_moment() -> None:
    import time

    papers = [file for base in bases() if base.source in ("road", "green", "traffic", "company") for file in base.files]
    copies = [replace(file, name=f"{n}-{file.name}", sha256=f"{n}-{file.sha256}") for n in range(3) for file in papers]
    case = replace(Example("", {"base": "road"}).case, matters=("road", "green", "traffic", "lv_nonresident"))
    received, calendar = datetime(2026, 11, 23, 10), calendar_file.load()
    check(case, copies[:40], materials(), received, calendar=calendar)
    started = time.process_time()
    check(case, copies[:40], materials(), received, calendar=calendar)
    # 10 ms on the machine this was written on; the target is 20 ms. Wide, so that a busy machine does not fail.
    assert time.process_time() - started < 0.1
