"""Labels on rows: stretched, torn, damaged, wrapped ones are found; chance words in sentences are not."""

from __future__ import annotations

from ocr.capture import LabelledPage
from ocr.labels import Lexicon
from tests.unit.ocr.typed_pages import Line, layout

CARD = Lexicon({"name": ["姓名"], "sex": ["性别"], "address": ["住址"]}, ["民族"], tight=True)
FORM = Lexicon(
    {
        "name": ["名称"],
        "type": ["类型"],
        "address": ["住所"],
        "buyer": ["购买方名称"],
        "number": ["纳税人识别号/统一社会信用代码/身份证明号码"],
        "issue_date": ["发证日期"],
        "register_date": ["注册日期"],
    },
    ["电话", "Register Date"],
)
LETTER = Lexicon({"holder": ["使用权人"], "phone": ["联系电话"]}, sentences=True)


def values(lexicon: Lexicon, field: str, *lines: Line, value_type: str = "text") -> list[str]:
    return [captured.span.text for captured in LabelledPage(layout(*lines), lexicon).values(field, value_type)]


def test_values_of_a_card_are_parted_by_the_labels_between_them() -> None:
    row = (100, 100, "性别男民族汉")
    assert values(CARD, "sex", row) == ["男"]


def test_longer_label_wins_over_the_one_inside_it() -> None:
    assert values(FORM, "name", (100, 100, "购买方名称"), (400, 100, "样例公司")) == []
    assert values(FORM, "buyer", (100, 100, "购买方名称"), (400, 100, "样例公司")) == ["样例公司"]


def test_stretched_label_is_one_label() -> None:
    assert values(FORM, "name", (100, 100, "名"), (250, 100, "称"), (400, 100, "样例公司")) == ["样例公司"]


def test_value_glued_to_its_label_is_found() -> None:
    assert values(FORM, "name", (100, 100, "名称：样例公司")) == ["样例公司"]


def test_next_label_behind_a_date_ends_the_date() -> None:
    row = (100, 100, "注册日期2024-02-21发证日期2024-03-01")
    assert values(FORM, "register_date", row, value_type="date")[0] == "2024-02-21"
    assert values(FORM, "issue_date", row, value_type="date")[0] == "2024-03-01"


def test_translation_below_a_label_is_no_value() -> None:
    lines: list[Line] = [(100, 100, "注册日期"), (400, 100, "2024-02-21"), (100, 135, "Register Date")]
    assert values(FORM, "register_date", *lines, value_type="date")[-1] == "2024-02-21"


def test_label_over_two_rows_has_its_value_beside_either() -> None:
    head: Line = (800, 100, "纳税人识别号/统一社会信用代码/")
    tail: Line = (900, 126, "身份证明号码")
    for y in (100, 113, 126):
        assert "91411599MA9TEXT00M" in values(FORM, "number", head, tail, (1400, y, "91411599MA9TEXT00M"))


def test_label_that_lost_a_character_is_known_by_its_place() -> None:
    lines: list[Line] = [
        (100, 100, "名"), (250, 100, "称"), (400, 100, "样例公司"),
        (250, 200, "型"), (400, 200, "有限责任公司"),
    ]  # fmt: skip
    assert values(FORM, "type", *lines) == ["有限责任公司"]


def test_misread_character_in_a_long_label_is_tolerated() -> None:
    assert values(FORM, "buyer", (100, 100, "购卖方名称"), (400, 100, "样例公司")) == ["样例公司"]


def test_words_of_a_label_inside_a_sentence_are_none() -> None:
    assert values(LETTER, "holder", (100, 100, "本车位使用权人可以安装充电设施")) == []
    assert values(LETTER, "phone", (100, 100, "联系人：白某联系电话：13800000000")) == ["13800000000"]


def test_wrapped_value_is_joined_and_stops_at_the_next_label() -> None:
    lines: list[Line] = [
        (100, 100, "住所"), (400, 100, "信阳市浉河区样例路88号样本花园"),
        (400, 140, "3号楼2单元"),
        (100, 220, "类型"), (400, 220, "有限责任公司"),
    ]  # fmt: skip
    assert values(FORM, "address", *lines, value_type="address")[0] == "信阳市浉河区样例路88号样本花园3号楼2单元"


def test_label_level_with_the_second_line_of_its_value() -> None:
    lines: list[Line] = [
        (400, 100, "信阳市浉河区样例路88号样本花园"),
        (100, 130, "住所"), (400, 130, "3号楼2单元"),
    ]  # fmt: skip
    assert values(FORM, "address", *lines, value_type="address")[0] == "信阳市浉河区样例路88号样本花园3号楼2单元"


def test_value_below_its_label_is_a_second_choice() -> None:
    page = LabelledPage(layout((400, 100, "名称"), (380, 150, "样例公司")), FORM)
    [captured] = page.values("name", "text")
    assert (captured.span.text, captured.below) == ("样例公司", True)


def test_field_is_seen_without_a_value() -> None:
    page = LabelledPage(layout((100, 100, "名称"), (100, 200, "类型")), FORM)
    assert page.fields_seen() == {"name", "type"}
    assert list(page.values("type", "text")) == []


def test_two_labels_one_below_the_other_are_no_wrapped_label() -> None:
    form = Lexicon({"contact": ["联系人"], "phone": ["联系电话", "联系人联系电话"]})
    lines: list[Line] = [
        (100, 100, "联系人"), (400, 100, "李样本"),
        (100, 140, "联系电话"), (400, 140, "13800000000"),
    ]  # fmt: skip
    assert values(form, "contact", *lines)[0] == "李样本"
    assert values(form, "phone", *lines)[0] == "13800000000"


def test_stretched_label_without_its_last_character_is_known_in_its_column() -> None:
    lines: list[Line] = [
        (100, 100, "发证日期"), (400, 100, "2024-03-01"),
        (100, 200, "注"), (180, 200, "册"), (260, 200, "日"), (400, 200, "2024-02-21"),
    ]  # fmt: skip
    assert values(FORM, "register_date", *lines, value_type="date") == ["2024-02-21"]


def test_speck_between_the_characters_of_a_label_does_not_hide_it() -> None:
    assert values(FORM, "issue_date", (100, 100, "发证·日期2024-03-01"), value_type="date") == ["2024-03-01"]
    assert values(FORM, "issue_date", (100, 100, "未发，证。日期2024-03-01"), value_type="date") == []


def test_unit_in_brackets_behind_a_label_is_part_of_it() -> None:
    form = Lexicon({"rent": ["租金"], "deposit": ["押金"]})
    row: list[Line] = [(100, 100, "租金（元/月）"), (500, 100, "510.00"), (800, 100, "押金(元)"), (1000, 100, "500")]
    assert values(form, "rent", *row, value_type="money") == ["510.00"]


def test_labels_with_a_wrong_character_are_found_wherever_it_stands() -> None:
    label = "纳税人识别号/统一社会信用代码/身份证明号码"
    for place in range(len(label)):
        damaged = label[:place] + ("口" if label[place] != "/" else "/") + label[place + 1 :]
        assert values(FORM, "number", (100, 100, damaged), (900, 100, "411599")) == ["411599"]


def test_an_answer_is_the_value_below_its_question() -> None:
    assert values(FORM, "name", (100, 100, "名称？"), (100, 145, "答：样例公司")) == ["样例公司"]


def test_a_label_with_a_short_value_is_no_misread_longer_one() -> None:
    form = Lexicon({"seller": ["卖方单位/个人"], "home": ["卖方单位/个人住址"]})
    assert values(form, "seller", (100, 100, "卖方单位/个人"), (400, 100, "倪样")) == ["倪样"]
    assert values(form, "home", (100, 100, "卖方单位/个人住坵"), (400, 100, "样例路1号")) == ["样例路1号"]


def test_a_label_that_begins_a_line_of_its_own_needs_no_space_before_it() -> None:
    licence = Lexicon({"use": ["使用性质"], "model": ["品牌型号"]})
    lines: list[Line] = [(100, 100, "使用性质"), (230, 100, "非营运"), (316, 100, "品牌型号样例牌YL7000BEV")]
    assert values(licence, "use", *lines) == ["非营运"]
    assert values(licence, "model", *lines) == ["样例牌YL7000BEV"]
