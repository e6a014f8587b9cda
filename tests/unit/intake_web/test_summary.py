"""The summary page: what it shows, what it links to, and that it lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from intake.domain.findings import CheckOutcome, Finding, RowOutcome
from intake.web.contexts import DocumentView
from intake.web.summary import CheckedCase, build_summary, lead_sentence
from tests.unit.intake_web.factories import (
    CONSENT_SHA,
    checked_case,
    consent,
    id_card,
    material_table,
    outcome,
    page_of,
)


def tree(text: str) -> html.HtmlElement:
    return html.document_fromstring(text)


def words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_verdict_rows_findings_and_documents_are_shown() -> None:
    page = tree(page_of(checked_case()))
    assert "需要补正" in words(page.xpath("//*[contains(@class, 'verdict-word')]")[0])
    rows = [words(row) for row in page.xpath("//table//tbody/tr")]
    assert any("用电人有效身份证件" in row and "齐全" in row for row in rows)
    assert any("物业证明" in row and "需补正" in row for row in rows)
    finding = words(page.xpath("//ol[@class='findings']/li")[0])
    assert "未见印章" in finding
    assert "请加盖公章后重新提交。" in finding
    assert "附件2第3项" in finding
    assert page.xpath("//ul[@class='documents']//a/@href") == ["one/joint_application.docx"]
    assert "一次性告知最迟" in words(page)
    assert "（暂定）" in words(page)


def test_row_that_does_not_apply_is_counted_not_asked_for() -> None:
    page = tree(page_of(checked_case()))
    assert not [row for row in page.xpath("//table//tbody/tr") if "购车证明" in words(row)]
    assert "另有 1 项本次不涉及" in words(page)


def test_every_link_inside_the_page_leads_somewhere() -> None:
    page = tree(page_of(checked_case(), checked_case(title="另一件")))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in page.xpath("//@href") if href.startswith("#")}
    referred = set(page.xpath("//@data-mark")) | set(page.xpath("//@data-entry"))
    labelled = set(" ".join(page.xpath("//@aria-labelledby")).split())
    assert (inner | referred | labelled) <= set(ids)
    assert inner


def test_each_value_has_a_box_of_the_same_number_in_the_page_picture() -> None:
    page = tree(page_of(checked_case()))
    name = next(link for link in page.xpath("//a[@data-mark]") if "张测试" in words(link))
    box = page.get_element_by_id(name.get("data-mark"))
    assert box.get("data-entry") == name.get("id")
    assert words(box.xpath(".//text")[0]) == words(name.xpath(".//*[@class='n']")[0])
    rect = box.xpath("./rect[contains(@class, 'box')]")[0]
    assert abs(int(rect.get("x")) - 300) <= 5
    assert abs(int(rect.get("width")) - 120) <= 10
    overlay = box.getparent()
    assert overlay.get("viewbox") == "0 0 1000 640"
    # As the catalogue orders them, not as the extractor gave them.
    assert name.xpath(".//*[@class='n']")[0].text == "1"


def test_original_text_is_shown_where_it_differs_and_doubt_is_said_in_words() -> None:
    page = tree(page_of(checked_case()))
    number = next(link for link in page.xpath("//a[@data-mark]") if "411599199001010018" in words(link))
    assert "411599 19900101 0018" in words(number)
    assert "校验通过" in words(number)
    unsure = next(link for link in page.xpath("//a[@data-mark]") if "同意" in words(link))
    assert "60%" in words(unsure)
    assert "请核对" in words(unsure)


def test_evidence_shows_the_piece_of_the_page_and_leads_to_its_box() -> None:
    page = tree(page_of(checked_case()))
    first, on_form, whole_page = page.xpath("//figure[@class='evidence']")
    target = first.xpath(".//figcaption/a/@href")[0]
    assert target.startswith("#case-1-e")
    assert page.get_element_by_id(target[1:]).get("class") == "mark evidence"
    assert first.xpath(".//image/@href") == [f"pictures/{CONSENT_SHA}-2.jpg"]
    x, y, width, height = map(int, first.xpath(".//svg/@viewbox")[0].split())
    assert x <= 300
    assert y <= 200
    assert x + width >= 701
    assert y + height >= 241
    assert "申请信息·申请人" in words(on_form)
    assert "applicant.name" not in words(on_form)
    assert not on_form.xpath(".//a")
    assert whole_page.xpath(".//a/@href") == ["#case-1-f2-p1"]


def test_pages_without_picture_and_files_without_pages_still_tell_what_is_known() -> None:
    rejected = replace(consent(), status="rejected", pages=0, documents=(), page_quality=())
    text = build_summary(
        [checked_case(readings=(id_card(), rejected))],
        table=material_table(),
        picture_href=lambda sha256, page: "",
    )["index.html"]
    page = tree(text)
    assert not page.xpath("//img")
    assert "411599199001010018" in words(page)
    assert "文件末尾不完整。" in words(page)


def test_page_needs_nothing_from_elsewhere() -> None:
    page = tree(page_of(checked_case()))
    addresses = page.xpath("//@href | //@src")
    assert not [address for address in addresses if re.match(r"[a-z]+:(?!,)|//|/", address)]
    assert not page.xpath("//@style | //*[@onclick]")
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for element in ("style", "script"):
        source = page.xpath(f"//{element}")[0].text
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy


def test_page_is_chinese_has_one_heading_and_pictures_with_words() -> None:
    page = tree(page_of(checked_case()))
    assert page.get("lang") == "zh-CN"
    assert len(page.xpath("//h1")) == 1
    assert all(words for words in page.xpath("//*[@class='sheet']/img/@alt"))
    for link in page.xpath("//a[not(@aria-hidden)]"):
        assert words(link)


HOSTILE = "<script>alert(1)</script>\"'&{{ 7*7 }}]]></style>"


def test_words_of_papers_and_applicants_are_shown_as_text() -> None:
    hostile_finding = replace(outcome().findings[0], message=HOSTILE, remedy=HOSTILE)
    hostile_reading = replace(id_card(), name=HOSTILE)
    case = checked_case(
        title=HOSTILE,
        outcome=replace(outcome(), findings=(hostile_finding,)),
        readings=(hostile_reading, consent()),
        documents=(DocumentView(HOSTILE, "a.docx", HOSTILE),),
    )
    page = tree(page_of(case))
    assert len(page.xpath("//script")) == 1
    assert len(page.xpath("//style")) == 1
    assert words(page.xpath("//h2")[0]) == HOSTILE
    assert HOSTILE in words(page.xpath("//p[@class='message']")[0])


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40))
def test_any_title_comes_through_unchanged(title: str) -> None:
    case: CheckedCase = checked_case(title=title)
    text = page_of(case)
    assert text.count("<script") == 1
    if title.strip() and title.isprintable():
        assert words(tree(text).xpath("//h2")[0]) == " ".join(title.split())


@pytest.mark.parametrize(
    ("severities", "statuses", "complete", "said"),
    [
        ((), ("satisfied",), True, "应交材料齐全，未发现问题。"),
        (("info",), ("satisfied",), True, "应交材料齐全，未发现问题。"),
        ((), ("missing",), False, "材料尚不齐全，见材料清单。"),
        (("correct", "correct"), ("missing",), False, "2 项需要申请人补正。"),
        (("correct", "review"), ("deferred",), False, "1 项需要申请人补正，1 项请工作人员核实，1 项可容缺后补。"),
    ],
)
def test_lead_sentence_counts_what_has_to_be_done(
    severities: tuple[str, ...], statuses: tuple[str, ...], complete: bool, said: str
) -> None:
    findings = tuple(Finding("code", severity, 3, "说明") for severity in severities)
    rows = tuple(RowOutcome(3, "lv_resident", "物业证明", status) for status in statuses)
    assert lead_sentence(CheckOutcome(complete, "review", rows, findings, (), {})) == said
