"""Phrases that seals of one sort share."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.seal_phrases import invoice_supervision, purpose, tax_office
from ocr.seal_strips import without_rules


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("合同专用章", "合同专用章"),
        ("今同专用产", "合同专用章"),
        ("发栗专用章", "发票专用章"),
        ("不动产登记专甲", "不动产登记专甲"),  # without 用 it may be anything
        ("不动产登记专用", "不动产登记专用章"),
        ("品检验专用", "产品检验专用章"),
        ("专用章", "专用章"),
        ("停车专用章", "停车专用章"),  # like none more than like another
        ("X用章", "X用章"),
        ("特种作业专用章", "特种作业专用章"),
        ("4115990001234", "4115990001234"),
    ],
)
def test_what_a_seal_is_for_is_mended_where_it_can_be_no_other(read: str, meant: str) -> None:
    assert purpose(read) == meant


@pytest.mark.parametrize(
    ("rim", "rows", "words"),
    [
        ("全国统一发票监制章", ["河南省", "国家税务总局"], "全国统一发票监制章河南省国家税务总局"),
        ("国统一发要监制章", ["河南省", "国家税务总同"], "全国统一发票监制章河南省国家税务总局"),
        ("八劲车销", ["四川省", "国家税务总局"], "全国统一发票监制章四川省国家税务总局"),
        ("2票", ["河北省", "务登监需口"], "全国统一发票监制章河北省"),
        ("全国统一发票监制章", ["国家税务总局", "河南省税务局"], "全国统一发票监制章国家税务总局河南省税务局"),
        ("全国统一发票监制章", ["湖北省税务局", "国家税务总人"], "全国统一发票监制章湖北省税务局国家税务总局"),
        ("国全国统一发票监制章", ["河南省税务局"], "全国统一发票监制章河南省税务局"),
        ("全知发影章", ["动平地", "河南省税务局"], "全国统一发票监制章河南省税务局"),
        ("八劲车销", ["河南省税务局"], ""),
        ("八劲车销", ["国家税务总局"], ""),  # it may be another of the authority's
        ("八劲车销", ["国家税务总局", "河南省税务局"], ""),
        ("河南省样例汽车销售有限公司", ["河南省", "发票专用章"], ""),
        ("财政票据监制章", ["河南省财政厅"], ""),
        ("全国统一财政票据监制章", [], ""),
        ("中国统一发票公司", ["发票专用章"], ""),
        ("", [], ""),
    ],
)
def test_the_seal_of_the_tax_authority_on_invoices(rim: str, rows: list[str], words: str) -> None:
    assert invoice_supervision(rim, rows) == words


def test_the_tax_authority_is_named_by_a_row_that_is_nearly_its_name() -> None:
    assert tax_office(["国家税务总周"]) == "国家税务总局"
    assert tax_office(["城市管理局"]) == ""


def test_a_rule_of_a_form_is_taken_out_and_a_rim_stays() -> None:
    ink = np.zeros((60, 100), np.float32)
    ink[30:32] = 1  # a rule
    ink[10, 35:65] = 1  # the flat top of a rim
    cleared = without_rules(ink)
    assert cleared[30:32].max() == 0
    assert cleared[10, 35:65].min() == 1
