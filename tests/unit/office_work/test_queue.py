"""The queue: who sees which cases, in which order, and what is counted."""

from __future__ import annotations

from datetime import timedelta

from intake.office_work import concluding, deciding
from intake.office_work.changing import ChangeCase, change_case
from intake.office_work.people import Person
from intake.office_work.queue import QueueFilter, queue
from tests.factories import OTHER_ID, PHONE, company, document, resident, resident_files
from tests.unit.office_work.counter import CLERK, SUPPLY, Counter

OF_PINGQIAO = Person("clerk", "e" * 32, districts=frozenset({"平桥区"}))


def test_a_clerk_sees_the_own_districts_only(desk: Counter) -> None:
    desk.open(resident(), resident_files())
    other = desk.open(resident(district="平桥区"), resident_files())
    seen = queue(desk.office, OF_PINGQIAO, QueueFilter())
    assert [line.id for line in seen.lines] == [other.id]
    assert (seen.total, seen.districts, seen.by_step) == (1, ("平桥区",), {"checked": 1})
    assert queue(desk.office, OF_PINGQIAO, QueueFilter(district="浉河区")).lines == ()
    assert queue(desk.office, CLERK, QueueFilter()).total == 2


def test_filters_narrow_the_list_and_leave_the_counts(desk: Counter) -> None:
    resident_case = desk.open(resident(), resident_files())
    firm = desk.open(company("lv_nonresident"), [])
    change_case(desk.office, CLERK, ChangeCase(firm.id, "withdraw"))
    asked = {
        "matter": QueueFilter(matter="lv_resident"),
        "step": QueueFilter(step="checked"),
        "number": QueueFilter(number=resident_case.number[-4:]),
        "waiting": QueueFilter(waiting="decision"),
    }
    for what, wanted in asked.items():
        seen = queue(desk.office, CLERK, wanted)
        assert [line.id for line in seen.lines] == [resident_case.id], what
        assert (seen.decisions, dict(seen.by_step)) == (1, {"checked": 1, "withdrawn": 1})
    assert queue(desk.office, CLERK, QueueFilter(number="%")).total == 0


def test_the_most_urgent_comes_first_and_is_said_to_be_late(desk: Counter) -> None:
    first = desk.open(resident(), resident_files())
    desk.at += timedelta(days=4)
    second = desk.open(resident(), resident_files(id_card=document("id_card", id_number=OTHER_ID)))
    desk.at += timedelta(days=5)
    seen = queue(desk.office, CLERK, QueueFilter())
    assert [(line.id, line.risk) for line in seen.lines] == [(first.id, "over"), (second.id, "soon")]
    assert queue(desk.office, CLERK, QueueFilter(waiting="risk")).total == seen.at_risk == 2


def test_a_department_sees_cases_with_a_part_for_it(desk: Counter) -> None:
    case = desk.open(resident(), resident_files())
    police = Person("department", "p" * 32, department="市公安局")
    assert queue(desk.office, SUPPLY, QueueFilter()).total == 0
    concluding.accept(desk.office, CLERK, case.id)
    concluding.forward(desk.office, CLERK, case.id)
    seen = queue(desk.office, SUPPLY, QueueFilter(waiting="decision"))
    assert [(line.id, line.outcome) for line in seen.lines] == [(case.id, "open")]
    assert queue(desk.office, police, QueueFilter()).total == 0
    change_case(desk.office, SUPPLY, ChangeCase(case.id, "approve"))
    assert queue(desk.office, SUPPLY, QueueFilter(waiting="decision")).total == 0
    assert queue(desk.office, SUPPLY, QueueFilter()).total == 1


def test_open_doubts_are_shown_until_they_are_settled(desk: Counter) -> None:
    misread = document("id_card", id_number=OTHER_ID, unsure=("id_number",))
    case = desk.open(resident(), resident_files(id_card=misread))
    assert queue(desk.office, CLERK, QueueFilter()).lines[0].open_doubts == len(desk.doubts(case.id)) > 0
    for code in desk.doubts(case.id):
        deciding.decide_finding(desk.office, CLERK, case.id, desk.key(case.id, code), "dismiss", why="已看原件")
    assert queue(desk.office, CLERK, QueueFilter()).lines[0].open_doubts == 0


def test_a_phone_finds_the_own_cases_of_each_role(desk: Counter) -> None:
    view = desk.open(resident(), resident_files())
    asked = QueueFilter(phone=PHONE)
    assert [line.id for line in queue(desk.office, CLERK, asked).lines] == [view.id]
    assert queue(desk.office, CLERK, QueueFilter(phone="13900000009")).lines == ()
    assert queue(desk.office, OF_PINGQIAO, asked).lines == ()
    assert queue(desk.office, SUPPLY, asked).lines == ()
    concluding.accept(desk.office, CLERK, view.id)
    concluding.forward(desk.office, CLERK, view.id)
    assert [line.id for line in queue(desk.office, SUPPLY, asked).lines] == [view.id]
    missed = queue(desk.office, SUPPLY, QueueFilter(phone="13900000009"))
    assert (missed.lines, missed.decisions) == ((), 1)
