"""Further papers typed as pages: every field is read, none invented, whole or with labels torn from their values."""

from __future__ import annotations

import pytest

from ocr.layout import lay_out
from ocr.proposals import propose_ending, propose_marks, propose_places
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.typed_pages import page_text
from tests.unit.ocr.wordings_further import FURTHER_PAPERS


@pytest.mark.parametrize("wording", FURTHER_PAPERS, ids=lambda one: one.name)
def test_every_field_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", FURTHER_PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text)))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("样例街与试验路交叉☐东南角", "样例街与试验路交叉口东南角"),
        ("小区出入□西侧", "小区出入口西侧"),
        ("样例路☐以东", "样例路口以东"),
        ("☑人行道☐车行道", "☑人行道☐车行道"),
        ("□主干道□次干道□支路□其他", "□主干道□次干道□支路□其他"),
        ("☐是", "☐是"),
    ],
)
def test_mouth_read_as_a_box_is_told_from_boxes(read: str, meant: str) -> None:
    [row] = lay_out(1, page_text((100, 100, read))).rows
    assert row.text == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("试验胡同（样例路一示范街）电力排管工程", "试验胡同（样例路—示范街）电力排管工程"),
        ("样例路（试验街一例新路段）", "样例路（试验街—例新路段）"),
        ("建设路一巷3号", "建设路一巷3号"),
        ("样例街一号院", "样例街一号院"),
        ("建筑面积：1071m，地上1层", "建筑面积：1071m²，地上1层"),
        ("电缆长度1071m，管径150mm", "电缆长度1071m，管径150mm"),
    ],
)
def test_marks_between_roads_and_of_areas(read: str, meant: str) -> None:
    assert propose_marks(read) == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("2026年洲河区公交充电场站工程", "2026年浉河区公交充电场站工程"),
        ("洲集用（1997）第0549号", "浉集用（1997）第0549号"),
        ("信房权证狮字第94465021号", "信房权证浉字第94465021号"),
        ("浙江路师范学校", "浙江路师范学校"),
        ("平桥区清河区间路", "平桥区清河区间路"),
        ("光山市场监督管理局", "光山县市场监督管理局"),
        ("滨县住房和城乡建设局", "淮滨县住房和城乡建设局"),
        ("商城市场二期", "商城市场二期"),
    ],
)
def test_the_district_that_engines_do_not_know(read: str, meant: str) -> None:
    assert propose_places(read) == meant


def test_centre_whose_end_lies_under_a_seal() -> None:
    assert propose_ending("信阳市市政工程服务中") == "信阳市市政工程服务中心"
    assert propose_ending("信阳市样例高中") == "信阳市样例高中"
