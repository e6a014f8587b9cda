"""Numbers that identify a person are shown in part only, and in full only for a reason that is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from intake.office_work import revealing
from intake.office_work.masking import mask_text, mask_value
from intake.office_work.refusals import NotFoundError
from intake.office_work.revealing import ReasonMissingError
from tests.factories import ID_NUMBER, PHONE, resident, resident_files
from tests.unit.office_work.counter import CLERK, OTHER_CLERK, Counter

_CHINESE = st.text(st.sampled_from("姓名住址电话，。：（） "), max_size=20)


@given(
    before=_CHINESE, after=_CHINESE, number=st.from_regex(r"411599(19|20)\d{2}[01]\d[0-3]\d\d{3}[\dX]", fullmatch=True)
)
def test_an_identity_number_never_leaves_a_text_whole(before: str, after: str, number: str) -> None:
    shown = mask_text(f"{before}{number}{after}")
    assert number not in shown
    assert number[6:14] not in shown
    assert shown.startswith(before)
    assert shown.endswith(after)


@given(number=st.from_regex(r"1[3-9]\d{9}", fullmatch=True))
def test_a_phone_keeps_its_ends(number: str) -> None:
    assert mask_text(f"电话{number}。") == f"电话{number[:3]}****{number[-4:]}。"


@given(value=st.text(st.characters(codec="ascii", categories=("Lu", "Nd")), min_size=1, max_size=20))
@example(value="0000000000")
def test_a_number_that_was_misread_is_masked_all_the_same(value: str) -> None:
    shown = mask_value(value, field="id_number", field_type="id")
    assert len(shown) == len(value)
    assert shown.count("*") >= len(value) / 3


def test_what_identifies_nobody_stays() -> None:
    for text in (
        "豫（2021）信阳市不动产权第0001234号",
        "2026-11-26",
        "LTEST0004R0000001",
        "91411599MA9TEXT00M",
        "123456.00",
    ):
        assert mask_text(text) == text
    assert mask_value("张测试", field="name", field_type="person") == "张测试"
    assert mask_text(f"身份证{ID_NUMBER}，电话{PHONE}") == "身份证411599********0014，电话138****0000"


def test_full_numbers_need_a_reason_and_leave_an_entry(desk: Counter) -> None:
    from sqlalchemy import select

    from intake.store.models_service import AuditRow

    case = desk.open(resident(), resident_files()).id
    with pytest.raises(ReasonMissingError):
        revealing.reveal(desk.office, CLERK, case, "想看看")
    with pytest.raises(NotFoundError):
        revealing.reveal(desk.office, CLERK, "0" * 32, "compare")
    given_pass = revealing.reveal(desk.office, CLERK, case, "compare")
    with desk.office.database.reading() as session:
        entries = session.execute(select(AuditRow).where(AuditRow.action == "values_revealed")).scalars().all()
    assert [(entry.object_id, entry.detail["reason"]) for entry in entries] == [(case, "compare")]
    assert revealing.may_see(desk.office, CLERK, case, given_pass)
    assert not revealing.may_see(desk.office, OTHER_CLERK, case, given_pass)
    assert not revealing.may_see(desk.office, CLERK, "1" * 32, given_pass)
    until, _, seal = given_pass.partition(".")
    assert not revealing.may_see(desk.office, CLERK, case, f"{int(until) + 60}.{seal}")
    assert not revealing.may_see(desk.office, CLERK, case, "")
    desk.at += timedelta(minutes=16)
    assert not revealing.may_see(desk.office, CLERK, case, given_pass)
