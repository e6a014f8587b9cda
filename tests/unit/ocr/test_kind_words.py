"""The learned table of words: what it says, and how far it is believed beside the rules."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from ocr import classify, kind_words
from ocr.classify import CONTESTED, Verdict
from ocr.kind_words import Told, pieces_of, told
from ocr.kinds import catalogue
from ocr.layout import PageLayout
from ocr.segment import group_pages
from tests.unit.ocr.typed_pages import layout, paragraph

MEASURES = layout(
    *paragraph(
        200.0,
        "四、发现险情后，现场人员应立即停止作业，疏散周围人员，并向应急领导小组组长报告。",
        "五、抢险组接到报告后十分钟内赶到现场，设置警戒线，由专人指挥车辆绕行，防止二次事故。",
        "六、如有人员受伤，医疗救护组立即拨打120，并在救护车到来之前进行现场急救。",
        "七、应急物资：锥形桶40个、警示灯20盏、灭火器10具、急救箱2个，由后勤保障组保管，每月检查一次。",
        "八、占道施工期间发生交通拥堵或交通事故时，由交通疏导员引导车辆分流，并报交警部门处置。",
        "九、本项目每季度组织一次应急演练，演练情况记录存档。",
    )
)
RECIPE = layout(
    *paragraph(200.0, "信阳毛尖的冲泡方法", "水温以八十五度为宜，先注水三分之一，再投茶。", "静置片刻即可饮用。")
)
TITLED = layout(
    (600.0, 200.0, "营业执照"), (200.0, 400.0, "名称：信阳示例有限公司"), (200.0, 500.0, "类型：有限责任公司")
)


def test_what_pages_are_compared_with_is_built_before_there_is_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    for built in (classify.prepare, classify._compiled, classify._any_title_pattern, kind_words._table):
        built.cache_clear()
    classify.prepare()
    monkeypatch.setattr(re, "compile", lambda pattern: pytest.fail(f"built for a page: {pattern}"))
    monkeypatch.setattr(resources, "files", lambda package: pytest.fail(f"read for a page: {package}"))
    assert classify.classify(TITLED).kind == "business_license"


def _says(monkeypatch: pytest.MonkeyPatch, kind: str, probability: float) -> None:
    monkeypatch.setattr(classify, "told", lambda _: Told(kind, probability))


def test_a_page_that_names_nothing_is_told_by_its_words_for_a_person_to_see() -> None:
    assert classify._by_rules(MEASURES).kind == "other"
    verdict = classify.classify(MEASURES)
    assert verdict.kind == "traffic_emergency_measures"
    assert verdict.confidence < 0.5
    assert not verdict.title


@pytest.mark.parametrize(
    ("kind", "probability", "expected"),
    [
        ("traffic_plan", 0.75, "traffic_plan"),
        ("traffic_plan", 0.6, "other"),
        ("property_consent", 0.99, "other"),
        ("other", 0.99, "other"),
    ],
)
def test_words_are_believed_when_sure_and_not_of_kinds_that_other_papers_speak_of(
    monkeypatch: pytest.MonkeyPatch, kind: str, probability: float, expected: str
) -> None:
    _says(monkeypatch, kind, probability)
    assert classify.classify(RECIPE).kind == expected


def test_words_never_beat_a_title_that_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    _says(monkeypatch, "uscc_cert", 0.99)
    assert classify.classify(TITLED).kind == "business_license"


@pytest.mark.parametrize(("kind", "probability"), [("uscc_cert", 0.5), ("uscc_cert", 0.99), ("other", 0.6)])
def test_kind_that_the_words_contradict_is_for_a_person_to_see(
    monkeypatch: pytest.MonkeyPatch, kind: str, probability: float
) -> None:
    _says(monkeypatch, kind, probability)
    assert classify.classify(TITLED).confidence == CONTESTED < classify._by_rules(TITLED).confidence


@pytest.mark.parametrize(("kind", "probability"), [("uscc_cert", 0.45), ("business_license", 0.99)])
def test_words_that_hardly_say_anything_else_change_nothing(
    monkeypatch: pytest.MonkeyPatch, kind: str, probability: float
) -> None:
    _says(monkeypatch, kind, probability)
    assert classify.classify(TITLED) == classify._by_rules(TITLED)


def test_words_that_agree_with_the_rules_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    page = layout(
        *(
            (200.0, 200.0 + 90 * row, text)
            for row, text in enumerate(
                (
                    "户口簿内页常住人口登记卡索引",
                    "与户主关系：妻",
                    "何时由何地迁来本址：久居",
                    "登记日期：2020年1月1日",
                    "曾用名：无",
                    "本市其他住址：无",
                )
            )
        )
    )
    rules = classify._by_rules(page)
    assert rules.kind == "household_register"
    _says(monkeypatch, rules.kind, 0.99)
    assert classify.classify(page) == rules


def test_words_do_not_tell_a_kind_that_the_rules_speak_against(monkeypatch: pytest.MonkeyPatch) -> None:
    page = layout(
        (500.0, 200.0, "建设用地规划许可证"), *paragraph(500.0, "用地单位信阳示例有限公司", "用地面积1200平方米")
    )
    assert classify._by_rules(page).scores["planning_permit"].score < 0
    _says(monkeypatch, "planning_permit", 0.99)
    assert classify.classify(page).kind == "other"


def test_what_no_piece_is_known_of_is_not_told() -> None:
    assert told(layout((200.0, 200.0, "QXZJ"))) is None
    assert pieces_of(PageLayout(1, 100, 100, ())) == set()


def test_pieces_know_the_head_of_a_page_and_no_figures() -> None:
    page = layout(*((200.0, 200.0 + 100 * row, text) for row, text in enumerate(("甲乙丙", "一2", "三四", "丁戊3号"))))
    pieces = pieces_of(page)
    assert {"甲乙", "甲乙丙", "^甲乙丙", "=甲乙丙", "戊0", "=丁戊0号"} <= pieces
    assert "^丁戊" not in pieces


def test_the_table_is_small_and_speaks_of_known_kinds() -> None:
    file = resources.files("ocr").joinpath(kind_words.FILE)
    assert len(file.read_bytes()) < 600_000
    table = kind_words._table()
    assert set(table.kinds) <= set(catalogue())
    assert "blank" not in table.kinds
    assert table.weights.shape == (len(table.places), len(table.kinds))


def test_further_page_of_a_paper_stays_with_it_whatever_its_words_alone_would_make_of_it() -> None:
    first = Verdict("planning_permit", 0.9, True, {})
    alone = Verdict("other", 0.8, False, {})
    told_by_words = Verdict("planning_permit", 0.45, False, {}, alone)
    front = layout((500.0, 200.0, "建设工程规划许可证"), (200.0, 400.0, "附图及附件名称：建设工程规划许可证附件"))
    page = layout((500.0, 200.0, "建设工程规划许可证附件"), (200.0, 500.0, "建筑密度24%"), (200.0, 600.0, "绿地率26%"))
    [group] = group_pages([(front, first), (page, told_by_words)])
    assert (group.kind, len(group.pages)) == ("planning_permit", 2)


def test_page_that_its_words_alone_tell_begins_a_paper_behind_another_one() -> None:
    first = Verdict("business_license", 0.9, True, {})
    told_by_words = Verdict("traffic_plan", 0.45, False, {}, Verdict("other", 0.8, False, {}))
    groups = group_pages([(TITLED, first), (MEASURES, told_by_words)])
    assert [group.kind for group in groups] == ["business_license", "traffic_plan"]


def _letter(*rows: str) -> PageLayout:
    return layout((500.0, 100.0, rows[0]), *paragraph(200, *rows[1:]))


@pytest.mark.parametrize(("probability", "kind"), [(0.95, "parking_lease_contract"), (0.85, "parking_use_right_cert")])
def test_sure_words_stand_against_a_kind_that_names_itself_in_no_line(
    monkeypatch: pytest.MonkeyPatch, probability: float, kind: str
) -> None:
    page = _letter(
        "云杉花园停车一事",
        "钱样例对A-12号车位享有使用权，使用权归钱样例。",
        "使用期限一年，车位按月交费。",
        "特此证明。",
    )
    by_rules = classify._by_rules(page)
    assert by_rules.kind == "parking_use_right_cert"
    assert not by_rules.scores[by_rules.kind].alone
    _says(monkeypatch, "parking_lease_contract", probability)
    assert classify.classify(page).kind == kind


@pytest.mark.parametrize(
    ("title", "probability", "kind"),
    [
        ("占道一事", 0.95, "road_dig_application"),
        ("占道一事", 0.85, "other"),
        ("占道施工许可决定书", 0.99, "municipal_approval"),
    ],
)
def test_words_that_papers_of_a_kind_do_not_have_ask_for_sure_ones_and_as_a_title_forbid(
    monkeypatch: pytest.MonkeyPatch, title: str, probability: float, kind: str
) -> None:
    against = classify._compiled("road_dig_application").against
    assert "许可决定书" in against
    page = _letter(title, "已收到许可决定书一份。", "某某路口挖沟一条。")
    _says(monkeypatch, "road_dig_application", probability)
    assert classify.classify(page).kind == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("恳请贵公司同意安装充电桩为盼。", "other"),
        ("望予以批准在该车位装充电桩。", "other"),
        ("经研究，同意在该车位安装充电桩。", "property_consent"),
        ("该车位装充电桩一事，我处不同意。", "property_consent"),
    ],
)
def test_words_tell_a_consent_only_where_somebody_takes_a_stand(
    monkeypatch: pytest.MonkeyPatch, sentence: str, kind: str
) -> None:
    _says(monkeypatch, "property_consent", 0.99)
    assert classify.classify(_letter("关于一件事", "钱样例，云杉花园业主。", sentence)).kind == kind


def test_few_words_say_little_however_well_they_fit() -> None:
    short = told(_letter("收条", "今收到车位款壹万元整。"))
    assert short is None or short.probability < 0.65


@pytest.mark.parametrize(
    ("title", "rows", "probability", "kind"),
    [
        ("申请书", ("恳请在车位旁装充电桩。", "以下由物业填写", "收悉，同意在该车位安装。"), 0.995, "property_consent"),
        ("申请书", ("恳请在车位旁装充电桩。", "以下由物业填写", "收悉，同意在该车位安装。"), 0.95, "other"),
        ("申请书", ("恳请贵公司同意在车位旁装充电桩。",), 0.995, "other"),
    ],
)
def test_an_application_is_an_answer_only_where_one_is_written_on_it(
    monkeypatch: pytest.MonkeyPatch, title: str, rows: tuple[str, ...], probability: float, kind: str
) -> None:
    _says(monkeypatch, "property_consent", probability)
    assert classify.classify(_letter(title, *rows)).kind == kind


@pytest.mark.parametrize(("probability", "kind"), [(0.95, "other"), (0.85, "parking_use_right_cert")])
def test_sure_words_of_no_kind_stand_against_rules_that_are_not_sure(
    monkeypatch: pytest.MonkeyPatch, probability: float, kind: str
) -> None:
    page = _letter("云杉花园停车一事", "钱样例对A-12号车位享有使用权，使用权归钱样例。", "使用期限一年，车位按月交费。")
    by_rules = classify._by_rules(page)
    own = by_rules.scores[by_rules.kind]
    assert (by_rules.kind, own.title, own.sure) == ("parking_use_right_cert", False, False)
    _says(monkeypatch, "other", probability)
    assert classify.classify(page).kind == kind
