"""What the tagger tells on typed papers, and how rules and tagger are weighed against each other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pytest

from ocr import second_opinion
from ocr.extract import extract
from ocr.kinds import catalogue
from ocr.paper import Paper
from ocr.readings import Box, FieldCheck, FieldValue
from ocr.second_opinion import UNSUPPORTED, read_fields, weighed
from ocr.tagger import TABLES, Tag, tags_of, told
from tests.unit.ocr.typed_contracts import ID_A, ID_B
from tests.unit.ocr.typed_pages import layout

# Wordings that no rule was written for and no drawing holds.
RENTED = f"""车 位 借 用 单
车位是谁的：张样例
谁来停：李试样（证号{ID_B}）
停哪儿：云杉花园B2-136
讲好一个月 350元
从2026年1月1日停到2027年12月31日"""


def _paper(kind: str, text: str) -> Paper:
    page = layout(*((100, 100 + 60 * row, line) for row, line in enumerate(text.split("\n"))))
    return Paper(catalogue()[kind], (page,))


def _value(value: str, confidence: float | None = 0.99, check: FieldCheck = "none") -> FieldValue:
    return FieldValue(value, value, 1, Box(0, 0, 10, 10), confidence, check)


def _tag(paper: Paper, field: str, words: str, probability: float) -> Tag:
    (span,) = list(paper.search(words))[:1]
    return Tag(field, span, probability)


def test_values_are_told_where_no_label_is_known() -> None:
    paper = _paper("parking_lease_contract", RENTED)
    by_rules, fields = extract(paper), read_fields(paper)
    assert not {"lessee_id", "lease_to"} & set(by_rules)
    assert fields["lessee_id"].value == ID_B
    assert fields["lease_to"].value == "2027-12-31"


def test_what_the_tagger_alone_gives_is_not_given_as_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("parking_lease_contract", RENTED)
    by_both = read_fields(paper)
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: ())
    by_rules = read_fields(paper)
    alone = {name for name, value in by_both.items() if name not in by_rules or by_rules[name].value != value.value}
    assert alone, "the wording was meant to be unknown to the rules"
    for name in alone:
        assert (by_both[name].confidence or 0.0) < 0.95


def test_papers_are_told_in_threads_as_one_after_another() -> None:
    papers = [_paper("parking_lease_contract", RENTED.replace("350", str(350 + number))) for number in range(24)]
    alone = [[(tag.field, tag.span.text) for tag in tags_of(paper)] for paper in papers]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda paper: [(tag.field, tag.span.text) for tag in tags_of(paper)], papers))
    assert together == alone


def test_kinds_without_a_table_are_left_to_the_rules() -> None:
    assert tags_of(_paper("business_license", "名称 信阳样例有限公司")) == ()
    assert all(kind in catalogue() for kinds in TABLES.values() for kind in kinds)


def test_marks_become_values() -> None:
    marks = ["O", "B-rent", "I-rent", "B-rent", "O", "I-lessee", "I-lessee", "B-lessor"]
    assert list(told(marks)) == [("rent", 1, 3), ("rent", 3, 4), ("lessee", 5, 7), ("lessor", 7, 8)]
    assert list(told([])) == []


class TestWeighing:
    paper = _paper("parking_lease_contract", "云杉花园 青松苑 张样例 李试样 2026年1月1日 2025年2月2日 A136")
    lessee = catalogue()["parking_lease_contract"].fields["lessee"]
    community = catalogue()["parking_lease_contract"].fields["community"]
    lease_from = catalogue()["parking_lease_contract"].fields["lease_from"]
    space_no = catalogue()["parking_lease_contract"].fields["space_no"]

    def test_agreement_leaves_the_value_as_it_was_read(self) -> None:
        read = _value("张样例")
        assert weighed(self.lessee, read, [_tag(self.paper, "lessee", "张样例", 0.99)], self.paper) is read

    def test_a_value_told_surely_fills_a_gap_and_is_doubted(self) -> None:
        filled = weighed(self.lessee, None, [_tag(self.paper, "lessee", "张样例", 0.7)], self.paper)
        assert filled is not None
        assert filled.value == "张样例"
        assert (filled.confidence or 0) <= 0.85
        assert weighed(self.lessee, None, [_tag(self.paper, "lessee", "张样例", 0.4)], self.paper) is None

    @pytest.mark.parametrize("tags", [[], [("李试样", 0.3)]], ids=["nothing", "another one, hardly"])
    def test_what_only_the_rules_read_is_not_sure(self, tags: list[tuple[str, float]]) -> None:
        told_ones = [_tag(self.paper, "lessee", words, probability) for words, probability in tags]
        kept = weighed(self.lessee, _value("张样例"), told_ones, self.paper)
        assert kept is not None
        assert kept.value == "张样例"
        assert kept.confidence == UNSUPPORTED < 0.95

    def test_an_estate_told_surely_overturns_other_words(self) -> None:
        told_one = weighed(self.community, _value("认购"), [_tag(self.paper, "community", "青松苑", 0.97)], self.paper)
        assert told_one is not None
        assert told_one.value == "青松苑"

    @pytest.mark.parametrize(("probability", "day"), [(0.6, "2026-01-01"), (0.97, "2025-02-02")])
    def test_another_day_is_doubted_and_stands_where_it_was_told_surely(self, probability: float, day: str) -> None:
        tags = [_tag(self.paper, "lease_from", "2025年2月2日", probability)]
        kept = weighed(self.lease_from, _value("2026-01-01"), tags, self.paper)
        assert kept is not None
        assert kept.value == day
        assert kept.confidence == 0.85

    @pytest.mark.parametrize(("same", "day"), [(0.7, "2025-02-02"), (0.9, "2026-01-01")])
    def test_a_day_told_much_more_surely_than_the_rules_one_stands(self, same: float, day: str) -> None:
        tags = [
            _tag(self.paper, "lease_from", words, sure)
            for words, sure in (("2026年1月1日", same), ("2025年2月2日", 1.0))
        ]
        kept = weighed(self.lease_from, _value("2026-01-01"), tags, self.paper)
        assert kept is not None
        assert kept.value == day

    def test_a_place_is_believed_when_told_less_surely_than_a_name(self) -> None:
        paper = _paper("green_application", "样例大街55号院 张样例")
        place, handler = (catalogue()["green_application"].fields[name] for name in ("place", "handler"))
        assert weighed(place, None, [_tag(paper, "place", "样例大街55号院", 0.45)], paper) is not None
        assert weighed(handler, None, [_tag(paper, "handler", "张样例", 0.45)], paper) is None

    @pytest.mark.parametrize(("probability", "name"), [(0.6, "张样例"), (0.98, "李试样")])
    def test_another_name_is_doubted_and_stands_where_it_was_told_surely(self, probability: float, name: str) -> None:
        kept = weighed(self.lessee, _value("张样例"), [_tag(self.paper, "lessee", "李试样", probability)], self.paper)
        assert kept is not None
        assert kept.value == name
        assert kept.confidence == 0.85

    def test_a_name_of_an_estates_owners_is_not_cut(self) -> None:
        issuer = catalogue()["property_consent"].fields["issuer"]
        paper = _paper("property_consent", "青松苑B区业主委员会")
        whole = _value("青松苑B区业主委员会")
        kept = weighed(issuer, whole, [_tag(paper, "issuer", "B区业主委员会", 0.85)], paper)
        assert kept is not None
        assert kept.value == whole.value

    def test_a_row_of_a_register_is_doubted_where_another_was_told_more_surely(self) -> None:
        tags = [_tag(self.paper, "lessee", words, sure) for words, sure in (("张样例", 0.91), ("李试样", 0.93))]
        kept = weighed(self.lessee, _value("张样例"), tags, self.paper)
        assert kept is not None
        assert kept.value == "张样例"
        assert kept.confidence == 0.85

    def test_one_of_several_told_is_doubted_more(self) -> None:
        tags = [_tag(self.paper, "lessee", words, sure) for words, sure in (("张样例", 0.91), ("李试样", 0.93))]
        kept = weighed(self.lessee, None, tags, self.paper)
        assert kept is not None
        assert kept.confidence == 0.6

    def test_the_level_of_a_bay_is_no_contradiction(self) -> None:
        read = _value("负一层A136")
        assert weighed(self.space_no, read, [_tag(self.paper, "space_no", "A136", 0.99)], self.paper) is read

    @pytest.mark.parametrize(("probability", "sure"), [(0.9, False), (0.6, True)])
    def test_words_told_behind_those_that_were_read_are_a_doubt(self, probability: float, sure: bool) -> None:
        paper = _paper("parking_lease_contract", "云杉花园 青松苑小区")
        told_one = _tag(paper, "community", "青松苑小区", probability)
        kept = weighed(self.community, _value("青松苑"), [told_one], paper)
        assert kept is not None
        assert kept.value == "青松苑"
        assert ((kept.confidence or 0) >= 0.95) == sure

    def test_what_a_sentence_means_is_for_the_rules(self) -> None:
        consent = catalogue()["property_consent"].fields["consent"]
        assert weighed(consent, None, [_tag(self.paper, "consent", "青松苑", 0.99)], self.paper) is None


def test_of_two_numbers_the_one_behind_the_persons_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    other = "411599196304291390"
    text = f"张样例把车位租给李试样\n李试样的身份证：{ID_B}\n张样例的身份证：{other}"
    paper = _paper("parking_lease_contract", text)
    tags = (
        _tag(paper, "lessee", "李试样", 0.9),
        _tag(paper, "lessee_id", other, 1.0),
        _tag(paper, "lessee_id", ID_B, 0.9),
    )
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    assert read_fields(paper)["lessee_id"].value == ID_B


def test_the_day_of_writing_is_not_told_as_the_first_of_the_works(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("traffic_plan", "交通组织方案\n编制时间：2026年8月13日\n自2026年8月27日围挡")
    both = (_tag(paper, "period_from", "2026年8月13日", 0.8), _tag(paper, "period_from", "2026年8月27日", 0.6))
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: both)
    read = read_fields(paper)
    assert (read["issue_date"].value, read["period_from"].value) == ("2026-08-13", "2026-08-27")


def test_the_first_day_of_the_works_is_not_told_as_their_last(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("traffic_plan", "施工导行一览\n开工：2026年8月27日\n完工：2026年9月11日")
    first, last = (next(iter(paper.search(day))) for day in ("2026年8月27日", "2026年9月11日"))
    tags = (Tag("period_from", first, 0.9), Tag("period_to", first, 0.95), Tag("period_to", last, 0.77))
    by_rules = {"period_from": _value("2026-08-27"), "period_to": _value("2026-09-11")}
    monkeypatch.setattr(second_opinion, "extract", lambda _: by_rules)
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    assert read_fields(paper)["period_to"].value == "2026-09-11"


def test_an_amount_in_figures_and_in_words_is_not_overturned(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "车价 | 81500.00元\n应付总价：83200.00元\n合计大写：捌万叁仟贰佰元整"
    paper = _paper("vehicle_purchase_contract", text)
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: (_tag(paper, "total", "81500。00", 0.99),))
    assert read_fields(paper)["total"].value == "83200.00"


def test_who_designs_is_no_client(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("technical_design_docs", "服务对象　信阳样例置业有限公司\n编写机构　河南样例电力勘测设计有限公司")
    tags = (
        _tag(paper, "designer", "信阳样例置业有限公司", 1.0),
        _tag(paper, "designer", "河南样例电力勘测设计有限公司", 0.9),
    )
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    assert read_fields(paper)["designer"].value == "河南样例电力勘测设计有限公司"


@pytest.mark.parametrize(
    ("field", "text", "read", "words", "given"),
    [
        ("road", "占用试云北路施工", "试云北路", "云北路", "试云北路"),
        ("road", "占用在云北路施工", "在云北路", "云北路", "云北路"),
        ("project", "试云北路电缆敷设工程，由罗山县样石电力施工", "试云北路电缆敷设工程", "罗山县样", "试云北路电缆敷设工程"),
    ],
)  # fmt: skip
def test_words_that_were_told_less_whole_than_read_give_way(
    field: str, text: str, read: str, words: str, given: str
) -> None:
    paper = _paper("municipal_approval", text)
    value = weighed(paper.kind.fields[field], _value(read), [_tag(paper, field, words, 0.8)], paper)
    assert value is not None
    assert value.value == given


def test_a_word_that_looks_like_a_name_gives_way_to_a_name() -> None:
    paper = _paper("vehicle_purchase_contract", "车主确认：郝测样")
    spec = paper.kind.fields["buyer"]
    value = weighed(spec, _value("车主"), [_tag(paper, "buyer", "郝测样", 0.6)], paper)
    assert value is not None
    assert value.value == "郝测样"


def test_an_amount_printed_in_words_as_well_stands_against_the_rules() -> None:
    paper = _paper(
        "vehicle_purchase_contract",
        "订金2,000.00元，尾款135,800.00元。\n车价合计137,800.00元\n大写 壹拾叁万柒仟捌佰圆整",
    )
    total = catalogue()["vehicle_purchase_contract"].fields["total"]
    kept = weighed(total, _value("2000.00"), [_tag(paper, "total", "壹拾叁万柒仟捌佰圆整", 0.6)], paper)
    assert kept is not None
    assert kept.value == "137800.00"


def test_a_number_behind_the_name_is_not_exchanged_for_anothers(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("parking_lease_contract", f"出租人：钱样例 身份证{ID_A}\n承租人：李试样 身份证{ID_B}")
    tags = (_tag(paper, "lessee", "李试样", 0.99), _tag(paper, "lessee_id", ID_A, 0.99))
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    assert read_fields(paper)["lessee_id"].value == ID_B


def test_the_day_that_something_begins_on_is_told_as_no_last_one() -> None:
    valid_to = catalogue()["authorization_letter"].fields["valid_to"]
    for text, known in (("授权自2025年12月1日起生效，至验收合格止", False), ("授权至2025年12月1日", True)):
        paper = _paper("authorization_letter", text)
        told = weighed(valid_to, None, [_tag(paper, "valid_to", "2025年12月1日", 0.99)], paper)
        assert (told is not None) is known


def test_a_code_that_was_told_without_its_first_letter_is_the_one_that_was_read() -> None:
    paper = _paper("construction_drawings", "图号 NG-WX-S-03")
    drawing_no = paper.kind.fields["drawing_no"]
    value = weighed(drawing_no, _value("NG-WX-S-03"), [_tag(paper, "drawing_no", "G-WX-S-03", 0.99)], paper)
    assert value is not None
    assert (value.value, value.confidence) == ("NG-WX-S-03", _value("NG-WX-S-03").confidence)


def test_a_number_told_without_whose_it_is_is_the_one_that_was_read() -> None:
    paper = _paper("municipal_approval", "编号 试挖2026-031")
    doc_no = paper.kind.fields["doc_no"]
    value = weighed(doc_no, _value("试挖2026-031"), [_tag(paper, "doc_no", "2026-031", 0.9)], paper)
    assert value is not None
    assert (value.value, value.confidence) == ("试挖2026-031", _value("试挖2026-031").confidence)


def test_the_end_of_an_amount_is_another_amount() -> None:
    paper = _paper("parking_lease_contract", "先交5000.00元\n共15000.00元")
    value = weighed(paper.kind.fields["rent"], _value("15000.00"), [_tag(paper, "rent", "5000。00", 0.8)], paper)
    assert value is not None
    assert (value.confidence or 0.0) <= 0.85


@pytest.mark.parametrize("lead", ["接收日期：", "收卡日：", "打印自门店终端"])
def test_the_day_of_a_copy_or_receipt_is_not_told_as_the_papers(lead: str) -> None:
    sign_date = catalogue()["vehicle_purchase_contract"].fields["sign_date"]
    for words, known in ((lead, False), ("订购日：", True)):
        paper = _paper("vehicle_purchase_contract", f"{words}2026年8月7日")
        told_day = weighed(sign_date, None, [_tag(paper, "sign_date", "2026年8月7日", 0.99)], paper)
        assert (told_day is not None) is known


def test_who_is_told_for_the_side_that_is_known_is_the_other_side(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("lease_contract", "成交卡\n放租人　张样例\n求租人　李试样\n经纪人　王试验")
    tags = (_tag(paper, "lessee", "张样例", 0.6), _tag(paper, "lessee", "李试样", 0.7))
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    monkeypatch.setattr(second_opinion, "extract", lambda _: {"lessee": _value("李试样")})
    fields = read_fields(paper)
    assert {name: fields[name].value for name in ("lessor", "lessee")} == {"lessor": "张样例", "lessee": "李试样"}
    assert (fields["lessor"].confidence or 1.0) < UNSUPPORTED


def test_of_three_told_for_one_side_none_is_taken_for_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("lease_contract", "成交卡\n放租人　张样例\n求租人　李试样\n同住　王试验")
    tags = tuple(_tag(paper, "lessee", name, 0.7) for name in ("张样例", "李试样", "王试验"))
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    monkeypatch.setattr(second_opinion, "extract", lambda _: {"lessee": _value("李试样")})
    assert "lessor" not in read_fields(paper)


def test_who_builds_is_not_told_to_be_who_applies(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("road_occupy_application", "申请主体　样例物业有限公司\n施工方　试验市政有限公司")
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: (_tag(paper, "applicant", "试验市政有限公司", 0.99),))
    by_rules = {"applicant": _value("样例物业有限公司"), "builder": _value("试验市政有限公司")}
    monkeypatch.setattr(second_opinion, "extract", lambda _: by_rules)
    assert read_fields(paper)["applicant"].value == "样例物业有限公司"


def test_model_is_told_from_the_beginning_of_its_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = _paper("vehicle_purchase_contract", "购车速签单\n看中的车　　　油样牌YZS7001ABEV2\n落地总价　　　243600元")
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: (_tag(paper, "model", "样牌YZS7001ABEV2", 0.77),))
    monkeypatch.setattr(second_opinion, "extract", lambda _: {})
    assert read_fields(paper)["model"].value == "油样牌YZS7001ABEV2"


@pytest.mark.parametrize("told", ["other", "own"])
def test_of_two_parties_in_columns_each_keeps_the_number_below_its_name(
    monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    rows = [
        [(150, "出租人（甲方）"), (430, "钱样例"), (720, "承租人（乙方）"), (1000, "孙样例")],
        [(180, "身份证号"), (430, ID_A), (750, "身份证号"), (1000, ID_B)],
        [(160, "车位所在小区"), (430, "样例华府"), (750, "车位号"), (1000, "B1-231")],
    ]
    columns, heights = (140, 420, 710, 990, 1300), (170, 270, 370, 470)
    cells = tuple(Box(a + 2, y + 2, b - 2, z - 2) for y, z in pairwise(heights) for a, b in pairwise(columns))
    page = layout(*((x, 200 + 100 * row, text) for row, line in enumerate(rows) for x, text in line))
    paper = Paper(catalogue()["parking_lease_contract"], (replace(page, cells=cells),))
    tags = (_tag(paper, "lessee", "孙样例", 0.99), _tag(paper, "lessee_id", ID_A if told == "other" else ID_B, 0.99))
    monkeypatch.setattr(second_opinion, "tags_of", lambda _: tags)
    number = read_fields(paper)["lessee_id"]
    assert number.value == ID_B
    assert (number.confidence == 0.99) == (told == "own")


@pytest.mark.parametrize(
    ("row", "read", "told", "given"),
    [
        ("豫试江淮样例电力建设有限公司", "豫试江淮样例电力建设有限公司", "淮样例电力建设有限公司", "豫试江淮样例电力建设有限公司"),
        ("施工方样例电力建设有限公司", "施工方样例电力建设有限公司", "样例电力建设有限公司", "样例电力建设有限公司"),
        ("现有豫试样例电力建设有限公司进场", "有豫试样例电力建设有限公司", "豫试样例电力建设有限公司", "豫试样例电力建设有限公司"),
    ],
)  # fmt: skip
def test_a_name_by_itself_on_its_row_is_whole(row: str, read: str, told: str, given: str) -> None:
    paper = _paper("traffic_emergency_measures", row)
    value = weighed(paper.kind.fields["author"], _value(read), [_tag(paper, "author", told, 0.95)], paper)
    assert value is not None
    assert value.value == given
