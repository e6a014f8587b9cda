"""Proposals set right what only one reading of the context allows, and leave everything else as it was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.layout import Glyph
from ocr.proposals import (
    places_of,
    propose_city,
    propose_closing,
    propose_list_marks,
    propose_model,
    propose_places,
    propose_printed_place,
    propose_simplified,
    propose_words,
)
from ocr.span import Span
from tests.unit.ocr.typed_pages import text_line


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("信阳市丰山新区样例路1号", "信阳市羊山新区样例路1号"),
        ("信阳市桥区市场监督管理局", "信阳市平桥区市场监督管理局"),
        ("阳市浉河区市场监督管理局", "信阳市浉河区市场监督管理局"),
        ("信阳市洲河区", "信阳市浉河区"),
        ("信阳样例物业服务有限公司狮河分公司", "信阳样例物业服务有限公司浉河分公司"),
        ("阳市市场监督管理局羊山新区分局", "信阳市市场监督管理局羊山新区分局"),
        ("豫（2025）固始具不动产权第0081810号", "豫（2025）固始县不动产权第0081810号"),
        ("师河城管审〔2026〕190号", "浉河城管审〔2026〕190号"),
        ("狮河住建许字2026第12号", "浉河住建许字2026第12号"),
    ],
)
def test_place_with_one_wrong_or_lost_character(read: str, meant: str) -> None:
    assert propose_places(read) == meant


@pytest.mark.parametrize(
    "read",
    [
        "信阳市新县",
        "信阳市息县样例路",
        "信阳市平桥区",
        "郑州市金水区",
        "信阳县人民政府",
        "信阳县公安局",
        "信阳市高新区",
        "南阳市宛城区",
        "淮河城管审〔2026〕190号",
        "洛河水务〔2026〕3号",
        "豫（2025）信阳市不动产权第1号",
    ],
)
def test_other_places_stay(read: str) -> None:
    assert propose_places(read) == read


@pytest.mark.parametrize(("sure", "meant"), [("", "罗山县"), ("罗", "罗山县"), ("罗出县", "罗出县")])
def test_a_character_that_was_read_beyond_doubt_stays(sure: str, meant: str) -> None:
    assert propose_places("信阳市罗出县样例路", frozenset(sure)) == f"信阳市{meant}样例路"
    assert propose_places("信阳市洲河区", frozenset("洲")) == "信阳市浉河区"  # what the rare 浉 is taken for


def test_a_text_layer_is_left_as_it_is() -> None:
    words = "信阳市丰山新区样例路1号"
    read, written = (replace(text_line(0, 0, words, confidence=0.9), confidence=sure) for sure in (0.9, None))
    spans = [
        Span(1, tuple(Glyph(char, *edges, line) for char, edges in zip(words, line.char_x, strict=True)))
        for line in (read, written)
    ]
    assert [places_of(span, words) for span in spans] == ["信阳市羊山新区样例路1号", words]


def test_traditional_characters_are_set_simplified_and_a_name_s_own_are_kept() -> None:
    assert propose_simplified("黃粱家園（東區）地下車庫") == "黄粱家园（东区）地下车库"
    assert propose_simplified("第三小學青嵐分校") == "第三小学青岚分校"
    assert propose_simplified("甯喆堃昇濛") == "甯喆堃昇濛"


def test_marks_of_a_long_list_are_alike_but_behind_its_headings() -> None:
    read = "许可项目：餐饮服务：食品销售：烟草制品零售（依法须经批准的项目）一般项目：日用品销售；停车场服务"
    meant = "许可项目：餐饮服务；食品销售；烟草制品零售（依法须经批准的项目）一般项目：日用品销售；停车场服务"
    assert propose_list_marks(read) == meant


def test_a_nought_in_the_makers_code_of_a_model_is_a_letter() -> None:
    assert propose_model("样鸿牌SH06008BEV") == "样鸿牌SHO6008BEV"
    assert propose_model("样鸿牌SH700OBEV1") == "样鸿牌SH7000BEV1"
    for text in ("样鸿牌SHO6008BEV", "BYD7005BEV", "LZ6420", "E06008BEV", "X06008", "第AB06008C号"):
        assert propose_model(text) == text


def test_a_closing_bracket_lost_at_the_end_is_set_again_and_none_where_none_was_opened() -> None:
    assert propose_closing("有限责任公司(自然人投资或控股") == "有限责任公司(自然人投资或控股)"
    assert (
        propose_closing("充电（依法须经批准的项目，方可开展经营活动") == "充电（依法须经批准的项目，方可开展经营活动）"
    )
    assert propose_closing("充电场站建设项目（一期") == "充电场站建设项目（一期）"
    assert propose_closing("例筑设计研究院（有限合伙") == "例筑设计研究院（有限合伙）"
    for text in ("有限责任公司（自然人独资）", "有限责任公司", "个体（", "甲）乙", "工程（南"):
        assert propose_closing(text) == text


def test_short_or_plain_texts_keep_their_colons() -> None:
    for text in (
        "国有建设用地使用权：2004-05-24起2044-05-24止",
        "共有宗地面积：84578.10平方米/房屋建筑面积：110.41平方米",
    ):
        assert propose_list_marks(text) == text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("样例充电场站接人工程", "样例充电场站接入工程"),
        ("10千伏接人线路改造", "10千伏接入线路改造"),
        ("木船广宿舍充电桩项目", "木船厂宿舍充电桩项目"),
        ("公安部出人境管理局", "公安部出入境管理局"),
        ("非税收人专户", "非税收入专户"),
        ("收人员名单", "收人员名单"),
        ("原砖瓦广院内空场", "原砖瓦厂院内空场"),
        ("木材广北门", "木材厂北门"),
        ("木材广场", "木材广场"),
        ("样例广场宿舍", "样例广场宿舍"),
        ("车站接人通道", "车站接人通道"),
        ("广西街公交站", "广西街公交站"),
        ("信阳样例物亚管理有限公司", "信阳样例物业管理有限公司"),
    ],
)
def test_look_alikes_that_only_one_word_allows(read: str, meant: str) -> None:
    assert propose_words(read) == meant


@pytest.mark.parametrize(
    ("seal", "printed", "words"),
    [
        ("云样疗自然资源和规划局", "坐落云样市测试路1号", "云样市自然资源和规划局"),
        ("石样其市场监督管理局", "住所云样市石样县测试路1号", "石样县市场监督管理局"),
        ("云样疗自然资源和规划局", "坐落石样市测试路1号", "云样疗自然资源和规划局"),  # nothing else says which
        ("云样区自然资源局", "坐落云样市测试路1号", "云样区自然资源局"),  # a district may be named like its city
        ("云样物业服务有限公司", "坐落云样市测试路1号", "云样物业服务有限公司"),
    ],
)
def test_the_place_of_an_office_in_a_seal_is_that_which_the_paper_prints(seal: str, printed: str, words: str) -> None:
    assert propose_printed_place(seal, printed) == words


@pytest.mark.parametrize(
    ("read", "printed", "whole"),
    [
        ("市自然资源和规划局", "坐落：云样市测试路1号", "云样市自然资源和规划局"),
        ("局市自然资源和规划局", "豫省云样市测试路1号", "云样市自然资源和规划局"),
        ("云住房和城乡建设局", "云样市测试路1号", "云样市住房和城乡建设局"),
        ("市自然资源和规划局", "坐落：云样市测试路1号，石样市", "市自然资源和规划局"),  # of which of the two?
        ("市自然资源和规划局", "坐落：测试路1号", "市自然资源和规划局"),
        ("石样市自然资源和规划局", "坐落：云样市测试路1号", "石样市自然资源和规划局"),
        ("样区市场监督管理局", "坐落：云样市测试路1号", "样区市场监督管理局"),
        ("自然资源和规划局", "坐落：云样市测试路1号", "自然资源和规划局"),
        ("样县住房和城乡建设局", "建设单位：豫省石样县测试路1号", "石样县住房和城乡建设局"),
        ("样县住房和城乡建设局", "坐落：石样县测试路1号，云样县", "样县住房和城乡建设局"),
        ("样县住房和城乡建设局", "坐落：云例县测试路1号", "样县住房和城乡建设局"),
    ],
)
def test_the_city_of_an_office_is_whole_where_the_paper_names_only_one(read: str, printed: str, whole: str) -> None:
    assert propose_city(read, printed) == whole
