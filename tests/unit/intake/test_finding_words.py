"""The words of a finding fit what was found: sides, parts, choices, numbers, the odd one out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from intake import calendar_file
from intake.domain.case import Application, Case, Project
from intake.domain.checks import check
from intake.domain.findings import Evidence, Finding
from intake.domain.papers import Quote
from intake.domain.scope import best_code_match, best_match
from intake.domain.settled import Held, Statement, outliers
from intake.material_file import materials
from ocr.readings import FileReading
from tests.factories import (
    ADDRESS,
    COMPANY,
    ID_NUMBER,
    NAME,
    OTHER_ID,
    OTHER_NAME,
    company,
    document,
    resident,
    resident_files,
    scan,
)

TABLE = materials()
MOMENT = datetime(2026, 11, 23, 10, 0)


def found(case: Case, files: list[FileReading], code: str) -> Finding:
    outcome = check(case, files, TABLE, MOMENT, calendar=calendar_file.load())
    return next(finding for finding in outcome.findings if finding.code == code)


def quote(said: str) -> Quote:
    return Quote("x", said, said, Evidence("a"))


@pytest.mark.parametrize(
    ("only", "have", "lack"),
    [
        (("name", "id_number", "birth_date", "address"), "人像面", "国徽面"),
        (("issuer", "valid_from", "valid_to"), "国徽面", "人像面"),
    ],
)
def test_the_side_that_is_there_and_the_side_that_is_not(only: tuple[str, ...], have: str, lack: str) -> None:
    finding = found(resident(), resident_files(id_card=document("id_card", only=only)), "card_side_missing")
    assert finding.severity == "correct"
    assert finding.message.index(have) < finding.message.index(lack)


@pytest.mark.parametrize(
    ("unsure", "severity"),
    [(("name",), "correct"), (("name", "id_number", "birth_date", "address"), "review")],
)
def test_a_missing_side_is_held_against_nobody_where_the_other_was_hardly_read(
    unsure: tuple[str, ...], severity: str
) -> None:
    card = document("id_card", only=("name", "id_number", "birth_date", "address"), unsure=unsure)
    assert found(resident(), resident_files(id_card=card), "card_side_missing").severity == severity
    unknown = document("id_card", only=("name", "id_number"), confidence=None)
    assert found(resident(), resident_files(id_card=unknown), "card_side_missing").severity == "review"


@pytest.mark.parametrize(("parts", "have", "lack"), [(("A",), "A表", "B表"), (("b表",), "B表", "A表")])
def test_the_part_that_is_there_and_the_part_that_is_not(parts: tuple[str, ...], have: str, lack: str) -> None:
    case = company("road", flags=replace(company().flags, occupy=True))
    form = scan("f.pdf", document("road_occupy_application", applicant=COMPANY, parts=parts))
    finding = found(case, [form], "form_part_missing")
    assert finding.message.endswith(f"仅提交{have}，缺少{lack}。")
    both = scan("f.pdf", document("road_occupy_application", applicant=COMPANY, parts=("A", "B")))
    with pytest.raises(StopIteration):
        found(case, [both], "form_part_missing")


def test_what_may_be_handed_in_is_said_with_the_note_of_the_row() -> None:
    several = found(resident(), resident_files(vehicle_sales_invoice=None), "material_missing")
    assert several.remedy.startswith("请提交以下任意一种：")
    single = found(resident(), resident_files(property_consent=None), "material_missing")
    assert single.remedy.startswith("请提交《物业同意证明》。无物业的由居委会、业委会出具。")
    slot = found(company("traffic"), [], "slot_missing")
    assert "注" not in slot.remedy


def test_the_applicant_is_called_as_on_the_form_and_on_the_paper_that_proves_it() -> None:
    named = company(application=Application(enterprise_name="信阳样例充电服务有限责任公司"))
    unnamed = company(application=Application())
    for case, path in ((named, "application.enterprise_name"), (unnamed, "applicant.name")):
        files = [scan("z.pdf", document("lease_contract", lessee="郑州他处贸易有限公司"))]
        evidence = found(case, files, "property_holder_mismatch").evidence
        assert any(place.text.startswith(path) for place in evidence)
    married = resident_files(realestate_cert=document("realestate_cert", holders=(OTHER_NAME,)))
    evidence = found(resident(), married, "holder_mismatch").evidence
    assert {place.file for place in evidence} == {"realestate_cert.jpg", "id_card.jpg"}


def test_a_number_is_held_against_the_one_it_equals_or_else_the_first() -> None:
    first, second = quote(ID_NUMBER), quote(OTHER_ID)
    assert best_code_match(quote(OTHER_ID), [first, second]) == ("same", second)
    assert best_code_match(quote("x"), [first, second]) == ("different", first)
    assert best_match(quote(NAME), [quote(OTHER_NAME), quote("张测式"), quote(NAME)])[0] == "same"
    assert best_match(quote(NAME), [quote(OTHER_NAME), quote("张测式")])[0] == "unclear"


def test_the_odd_one_is_told_against_the_one_it_differs_from_most() -> None:
    papers = [Held(TABLE.requirement(row), paper) for row, paper in zip((13, 14, 15), [None] * 3, strict=True)]  # type: ignore[arg-type]

    def compare(a: int, b: int) -> str:
        return "same" if a == b else "unclear" if abs(a - b) == 1 else "different"

    def told(*said: int, form: int | None = None) -> list[tuple[int, int, int, str]]:
        statements = [Statement(held, value, ()) for held, value in zip(papers, said, strict=False)]
        if form is not None:
            statements.append(Statement(None, form, ()))
        return [(o.about.row, o.odd.said, o.usual.said, o.result) for o in outliers(statements, compare)]  # type: ignore[arg-type]

    assert told(1, 1, 1) == []
    assert told(1, 1, 5) == [(15, 5, 1, "different")]
    assert told(5, 1, 1) == [(13, 5, 1, "different")]
    assert told(1, 5) == [(14, 5, 1, "different")]  # a tie: the later one is odd
    assert told(1, 2, 5) == [(14, 2, 1, "unclear"), (15, 5, 1, "different")]
    assert told(1, 1, form=5) == [(13, 5, 1, "different")]  # the form is odd: about the paper it was held against
    assert told(1, 1, 2) == [(15, 2, 1, "unclear")]


def test_a_credit_code_is_shown_from_the_box_that_says_it() -> None:
    stated = company()
    in_project = replace(
        stated,
        applicant=replace(stated.applicant, uscc=None),
        application=replace(stated.application, project=Project(uscc="91411599MA9TEXT00M")),
    )
    licence = [scan("l.jpg", document("business_license", uscc="92411599MA9TEXT19F"))]
    for case, path in ((stated, "applicant.uscc"), (in_project, "application.project.uscc")):
        assert [place.text.split("：")[0] for place in found(case, licence, "uscc_mismatch").evidence][1] == path


def test_a_space_is_named_without_the_whole_address_around_it() -> None:
    case = resident(application=Application(install_address=ADDRESS.replace("A125", "A130")))
    told = found(case, resident_files(), "space_form_mismatch").message
    assert told == "《不动产权证书》的车位“-1层A125”与申请表的报装详细地址不一致。"
    other = resident_files(property_consent=document("property_consent", space_no="地下A区126号"))
    told = found(resident(), other, "space_mismatch").message
    assert told == "《不动产权证书》的车位为“-1层A125”，《物业同意证明》的车位为“地下A区126号”，两者不一致。"


def test_somebody_elses_card_is_told_once_with_both_its_signs() -> None:
    card = document("id_card", name=OTHER_NAME, id_number=OTHER_ID, birth_date="1985-05-05")
    told = found(resident(), resident_files(id_card=card), "id_name_mismatch")
    assert told.message == "《居民身份证》上的姓名、号码与申请表填写的用电人不一致。"
    assert [place.text for place in told.evidence][-1].endswith(ID_NUMBER)
    unnumbered = replace(resident(), applicant=replace(resident().applicant, id_number=None))
    told = found(unnumbered, resident_files(id_card=card), "id_name_mismatch")
    assert told.message == "《居民身份证》上的姓名与申请表填写的用电人不一致。"


def test_a_field_is_called_as_the_paper_calls_it() -> None:
    invoice = document("vehicle_sales_invoice", buyer=OTHER_NAME)
    told = found(resident(), resident_files(vehicle_sales_invoice=invoice), "buyer_mismatch").message
    assert told == f"《机动车销售统一发票》上的{TABLE.field_name('vehicle_sales_invoice', 'buyer')}与用电人不一致。"
    assert "buyer" not in told
    assert TABLE.field_name("no_such_kind", "buyer") == "buyer"
