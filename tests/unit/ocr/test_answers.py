"""Forms that ask in whole questions: what is answered, by what the question is about."""

from __future__ import annotations

import pytest

from ocr.fields.answers import find_answers
from ocr.kinds import catalogue
from ocr.paper import Paper
from tests.unit.ocr.typed_pages import Line, layout, paragraph


def _answers(kind: str, *lines: Line) -> dict[str, str]:
    return {found.field: found.span.text for found in find_answers(Paper(catalogue()[kind], (layout(*lines),)))}


def _below(question: str, *answer: str) -> list[Line]:
    return paragraph(200, question, *answer)


@pytest.mark.parametrize(
    ("question", "answer", "field", "value"),
    [
        ("问1*由谁提出挖路请求？（写全称）", "答：样例物业有限公司", "applicant", "样例物业有限公司"),
        ("2.谁来办理手续？", "答：钱样例", "handler", "钱样例"),
        ("由哪个施工队伍开挖？", "样例路桥有限公司", "builder", "样例路桥有限公司"),
        ("5、挖的是哪条路？", "答：样例大道", "road", "样例大道"),
        ("具体挖在什么位置？", "答：样例大道12号对面人行道。", "place", "样例大道12号对面人行道"),
        ("为什么非挖不可？", "答：为充电桩敷设电缆", "reason", "为充电桩敷设电缆"),
    ],
)
def test_an_answer_below_is_of_what_the_question_is_about(question: str, answer: str, field: str, value: str) -> None:
    assert _answers("road_dig_application", *_below(question, answer)) == {field: value}


def test_an_answer_may_stand_behind_the_question() -> None:
    assert _answers("road_dig_application", (100, 200, "挖哪条路？样例大道")) == {"road": "样例大道"}


def test_a_telephone_beside_the_name_is_none_of_it() -> None:
    lines: list[Line] = [(200, 200, "谁来办手续，手机是多少？"), (200, 245, "答：钱样例"), (700, 245, "13800000001")]
    assert _answers("road_dig_application", *lines) == {"handler": "钱样例"}


def test_an_answer_goes_on_in_the_next_row_only_where_the_first_is_full() -> None:
    full = "答：样例大道12号样例花园大门外慢车道，东起样例街口西至样例"
    rows = _below("挖在什么位置？", full, "巷口", "以上回答均属实，愿意接受监督")
    assert _answers("road_dig_application", *rows) == {"place": full[2:] + "巷口"}


@pytest.mark.parametrize(
    "rows",
    [("挖哪条路？", "", "挖多深？"), ("路面谁恢复？", "答：养护部门"), ("挖哪条路", "答：样例大道")],
    ids=["not answered", "of no field", "no question"],
)
def test_nothing_is_answered_otherwise(rows: tuple[str, ...]) -> None:
    lines = [line for line in paragraph(200, *rows) if line[2]]
    assert _answers("road_dig_application", *lines) == {}


def test_a_kind_has_answers_to_its_own_fields_only() -> None:
    assert _answers("green_application", *_below("挖的是哪条路？", "答：样例大道")) == {}
