"""Papers of persons: temporary identity cards, residence permits, passports, household registers, marriage certificates."""

from __future__ import annotations

import pytest

from ocr.fields.passport import check_digit
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.typed_pages import paragraph, read, result
from tests.unit.ocr.wordings_persons import HOUSEHOLDS, MARRIAGES, OTHERS, PASSPORTS, PERMITS, TEMPORARY

_BACK = [(360.0, 1000.0, "中华人民共和国"), (360.0, 1080.0, "居民身份证"), (280.0, 1400.0, "签发机关样川市公安局")]
PAPERS = [*TEMPORARY, *PERMITS, *PASSPORTS, *HOUSEHOLDS, *MARRIAGES]


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text))
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: f"{one.kind}-{one.name}")
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    assert [values_of(document) for document in read_typed(torn(typed(wording.text)))] == [dict(wording.fields)]


@pytest.mark.parametrize("name", OTHERS)
def test_papers_near_to_these_are_none_of_them(name: str) -> None:
    assert [document.kind for document in read_typed(typed(OTHERS[name]))] == ["other"]


def test_an_identity_card_is_no_temporary_one() -> None:
    text = TEMPORARY[0].text.replace("临时", "").replace("2026.10.08-2027.01.08", "2016.10.08-2036.10.08")
    (document,) = read_typed(typed(text))
    assert document.kind == "id_card"
    assert document.fields["valid_to"].value == "2036-10-08"


def test_check_digits_of_the_machine_readable_lines() -> None:
    # The specimen of ICAO 9303.
    assert check_digit("L898902C3") == "6"
    assert check_digit("740812") == "2"
    assert check_digit("120415") == "9"


def test_a_machine_readable_value_that_fails_its_digit_is_not_given() -> None:
    text = PASSPORTS[3].text.replace("7408122", "7408125").replace("P UTO X9900011", "")
    (document,) = read_typed(typed(text))
    assert "birth_date" not in document.fields
    assert document.fields["passport_no"].check == "pass"


def test_each_card_of_a_household_is_a_paper_of_its_own() -> None:
    first, second = (paper.text.strip("\n") for paper in HOUSEHOLDS[:2])
    read = [values_of(document)["name"] for document in read_typed(typed(f"{first}\n---\n{second}"))]
    assert read == ["李样本", "张测试"]


def test_an_identity_card_whose_small_labels_were_not_read_is_read_by_what_its_number_says() -> None:
    rows = [
        (100.0, 100.0, "姓名例试源"),
        (230.0, 200.0, "男"),
        (420.0, 200.0, "民族汉"),
        (230.0, 300.0, "1968年2月9日"),
        (230.0, 400.0, "例北省试山土家族自治州样川市"),
        (230.0, 470.0, "都例街道21号"),
        (100.0, 620.0, "公民身份号码"),
        (460.0, 620.0, "411599196802093178"),
        *_BACK,
    ]
    (document,) = read(result(*rows))
    assert document.kind == "id_card"
    assert {name: value.value for name, value in document.fields.items()} == {
        "name": "例试源",
        "sex": "男",
        "birth_date": "1968-02-09",
        "address": "例北省试山土家族自治州样川市都例街道21号",
        "id_number": "411599196802093178",
        "issuer": "样川市公安局",
    }


def test_what_an_identity_card_does_not_say_of_itself_is_not_taken_from_it() -> None:
    """Neither a day that is not that of the number, nor the other sex."""
    rows = [
        (100.0, 100.0, "姓名例试源"),
        (230.0, 200.0, "女"),
        (230.0, 300.0, "1968年2月8日"),
        (230.0, 400.0, "例北省样川市都例街道21号"),
        (100.0, 620.0, "公民身份号码"),
        (460.0, 620.0, "411599196802093178"),
        *_BACK,
    ]
    (document,) = read(result(*rows))
    assert document.kind == "id_card"
    assert not {"sex", "birth_date", "address"} & document.fields.keys()


def test_the_first_page_of_a_register_and_a_card_with_an_empty_table_of_changes_are_one_paper() -> None:
    first = paragraph(
        200, "居民户口簿", "户别非农业家庭户口", "户主姓名例树林", "户号004110937", "住址例阳市光例县正大街四组17号"
    )
    first += paragraph(900, "住址变动登记", "变动后的住址变动日期承办人签章")
    card = paragraph(
        200,
        "常住人口登记卡",
        "姓名例晓雯",
        "户主或与户主关系女",
        "曾用名性别女",
        "出生地例阳市",
        "公民身份证件编号411599199803162642",
    )
    card += paragraph(900, "登记事项变更和更正记载", "项目变更、更正后的内容变更、更正日期承办人签章")
    documents = read(result(*first), result(*card, number=2))
    assert [(document.kind, document.pages) for document in documents] == [("household_register", (1, 2))]
    assert documents[0].fields["householder"].value == "例树林"


def test_the_card_of_the_head_of_a_household_names_him() -> None:
    card = paragraph(
        200,
        "常住人口登记卡",
        "姓名例树林",
        "户主或与户主关系户主",
        "曾用名性别男",
        "公民身份证件编号411599199803162642",
    )
    (document,) = read(result(*card))
    assert document.fields["householder"].value == document.fields["name"].value == "例树林"
