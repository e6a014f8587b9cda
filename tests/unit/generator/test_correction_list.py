from __future__ import annotations

import json
import re

import pytest

from generator import service
from generator.contexts.correction_list import mask_identity_numbers
from generator.errors import InvalidDataError
from tests.unit.generator.templates import read_all

DOCUMENT = "correction_list"


def text_of(**changes: object) -> str:
    return read_all(service.render(DOCUMENT, {**service.example(DOCUMENT), **changes}))


def test_identity_number_is_masked_everywhere() -> None:
    data = service.example(DOCUMENT)
    number = data["applicant"]["id_number"]
    data["items"][0]["detail"] = f"《物业证明》载明身份证号为{number}，《身份证》为41159919900101002X。"
    data["on_the_spot"] = [f"号码{number}多一空格"]
    text = read_all(service.render(DOCUMENT, data))
    assert number not in text
    assert "41159919900101002X" not in text
    assert text.count("411599********0014") == 3
    assert "411599********002X" in text


def test_credit_code_is_not_masked() -> None:
    person = {"type": "enterprise", "name": "信阳样例有限公司", "id_number": "", "uscc": "91411599MA9TEXT00M"}
    text = text_of(applicant=person)
    assert "统一社会信用代码\n91411599MA9TEXT00M" in text


@pytest.mark.parametrize("text", ["12411599415900019X", "票号4115991990010100140", "9141159919900101001"])
def test_other_long_numbers_stay(text: str) -> None:
    assert mask_identity_numbers(text) == text


def test_every_defect_stands_in_the_list_with_its_remedy() -> None:
    data = service.example(DOCUMENT)
    text = read_all(service.render(DOCUMENT, data))
    for item in data["items"]:
        for field in ("material", "detail", "remedy", "alternatives", "basis"):
            assert item[field] in text
    assert "【缺盖章或签字】" in text
    assert "【缺少】" in text
    assert "共有2项内容需要补正" in text


@pytest.mark.parametrize(
    ("matter", "law", "others"),
    [
        ("lv_resident", "《优化营商环境条例》第三十六条", ["行政许可法"]),
        ("hv", "《优化营商环境条例》第三十六条", ["行政许可法"]),
        ("road", "《中华人民共和国行政许可法》第三十二条第一款第四项；《城市道路管理条例》", ["《优化营商环境条例》"]),
        ("green", "《城市绿化条例》第十九条、第二十条", ["《优化营商环境条例》", "城市道路管理条例"]),
        ("traffic", "《中华人民共和国道路交通安全法》第三十二条", ["《优化营商环境条例》"]),
    ],
)
def test_each_matter_rests_on_its_own_articles(matter: str, law: str, others: list[str]) -> None:
    data = service.example(DOCUMENT)
    items = [{**item, "matter": matter} for item in data["items"]]
    text = text_of(matters=[matter], items=items)
    assert law in text
    for other in others:
        assert other not in text


def test_one_article_is_cited_once_for_matters_that_share_it() -> None:
    text = text_of(matters=["lv_resident", "hv"])
    assert "低压居民新装、高压新装：《优化营商环境条例》" in text


def test_deferrable_material_brings_its_own_basis() -> None:
    entry = {"row": 12, "material": "城市道路占用费缴纳证明", "due": None}
    text = text_of(deferrable=[entry])
    assert "12\n城市道路占用费缴纳证明\n____年____月____日" in text
    assert "《河南省优化营商环境条例》第三十五条" in text
    assert "河南省优化营商环境条例" not in text_of()


def test_what_is_open_is_visible() -> None:
    text = text_of(doc_no="", due=None, issued_on=None, clerk="", delivery=None, consult_phone="")
    assert "请于____年____月____日前" in text
    assert "承办人：________" in text
    assert "咨询电话：________" in text
    assert "送达方式：☐ 系统推送　☐ 当面领取　☐ 邮寄送达" in text


def test_a_list_without_anything_to_correct_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="不能都为空"):
        text_of(items=[], on_the_spot=[])


def test_mistakes_of_the_form_alone_make_a_list_without_a_table() -> None:
    text = text_of(items=[], on_the_spot=["期望现场踏勘时间不是工作日，请改填。"])
    assert "材料齐全，申请表中有内容需要更正" in text
    assert "期望现场踏勘时间不是工作日，请改填。" in text
    assert "项内容需要补正" not in text
    assert "存在的问题" not in text
    assert "补齐上述材料" not in text


def test_row_must_be_one_of_the_list() -> None:
    data = service.example(DOCUMENT)
    data["items"][0]["row"] = 23
    with pytest.raises(InvalidDataError, match=re.escape("items[0].row")):
        service.render(DOCUMENT, data)


def test_draft_carries_the_watermark_and_the_issued_list_does_not() -> None:
    from generator.archive import read_parts

    for draft in (True, False):
        docx = service.render(DOCUMENT, {**service.example(DOCUMENT), "draft": draft})
        assert ('string="草稿"'.encode() in read_parts(docx)["word/header1.xml"]) is draft


def test_two_hundred_defects_and_long_quotes_are_all_printed() -> None:
    data = service.example(DOCUMENT)
    item = data["items"][0]
    data["items"] = [{**item, "detail": f"问题{number}：" + "引文" * 300} for number in range(200)]
    text = read_all(service.render(DOCUMENT, json.loads(json.dumps(data))))
    assert all(f"问题{number}：" in text for number in range(200))
