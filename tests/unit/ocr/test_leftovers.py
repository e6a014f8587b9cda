"""Names and addresses without the words of their label before them and of their sentence behind them."""

from __future__ import annotations

import pytest

from ocr.kinds import catalogue
from ocr.layout import Glyph
from ocr.leftovers import without_leftovers
from ocr.narrowing import narrow
from ocr.span import Span
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import text_line


@pytest.mark.parametrize(
    ("item_type", "taken", "kept"),
    [
        ("org_or_person", "信阳例安建设有限公司由于样例街站内管线改造", "信阳例安建设有限公司"),
        ("org", "信阳例安建设有限公司拟在样例街开挖", "信阳例安建设有限公司"),
        ("org", "信阳例安建设有限公司试县分公司承建的管沟", "信阳例安建设有限公司试县分公司"),
        ("org", "信阳例安建设有限公司在线服务中心", "信阳例安建设有限公司在线服务中心"),
        ("org_or_person", "信阳市顺例管道疏通服务部工头例师傅", "信阳市顺例管道疏通服务部"),
        ("org", "信阳市顺例管道工程队，现场负责人例师傅", "信阳市顺例管道工程队"),
        ("org_or_person", "赵样楠拟实施试验路充电站", "赵样楠"),
        ("org_or_person", "欧阳样现就试验路充电站", "欧阳样"),
        ("org_or_person", "赵样楠", "赵样楠"),
        ("org_or_person", "罗山县拟林工程管理中心", "罗山县拟林工程管理中心"),
        ("org_or_person", "云陵市拟安充电科技有限公司", "云陵市拟安充电科技有限公司"),
        ("org", "保证单位（公章信阳例安建设有限公司", "信阳例安建设有限公司"),
        ("org", "（盖章）：信阳例安建设有限公司", "信阳例安建设有限公司"),
        ("org", "称信阳市样例街小学", "信阳市样例街小学"),
        ("org_or_person", "赵样楠系信阳例安建设有限公司", "信阳例安建设有限公司"),
        ("org_or_person", "郑州体系质量认证服务有限公司", "郑州体系质量认证服务有限公司"),
        ("person", "名赵样楠", "赵样楠"),
        ("person", "名样楠", "名样楠"),
        ("address", "址河南省信阳市样例街1号", "河南省信阳市样例街1号"),
        ("address", "所前街1号", "所前街1号"),
        ("text", "名赵样楠", "名赵样楠"),
    ],
)
def test_what_is_no_part_of_a_value_is_left_out(item_type: str, taken: str, kept: str) -> None:
    line = text_line(0, 0, taken)
    span = Span(1, tuple(Glyph(char, *edges, line) for char, edges in zip(taken, line.char_x, strict=True)))
    assert without_leftovers(item_type, span).plain == kept


@pytest.mark.parametrize("name", ["信阳例安建设有限公司", "赵样楠"])
def test_who_promises_in_the_sentence_that_begins_the_letter(name: str) -> None:
    text = f"""道路施工交通安全承诺书
承诺单位（个人）{name}由于试验街充电场站电缆接入工程需要，占用试验街施工，施工时间2026年10月9日至2026年10月20日。
一、按规定设置围挡和警示标志，派人指挥交通，保证行人安全。
二、夜间开启警示灯，完工后恢复道路交通。

2026年9月30日
"""
    (document,) = read_typed(typed(text))
    assert document.kind == "traffic_commitment"
    assert values_of(document)["promisor"] == name


@pytest.mark.parametrize(
    ("read", "address"),
    [
        ("例阳市平桥区例石桥路4号例南省例阳市公安局交通警", "例阳市平桥区例石桥路4号"),
        ("例阳市平桥区例石桥路4号公安局家属院2号楼", "例阳市平桥区例石桥路4号公安局家属院2号楼"),
        ("例阳市平桥区例石桥路4号", "例阳市平桥区例石桥路4号"),
    ],
)
def test_an_address_on_a_licence_ends_before_the_seal_printed_below_it(read: str, address: str) -> None:
    line = text_line(100, 100, read)
    glyphs = tuple(Glyph(char, *edges, line) for char, edges in zip(line.text, line.char_x, strict=True))
    found = narrow(catalogue()["vehicle_license"].fields["address"], Span(1, glyphs))
    assert found is not None
    assert found.text == address


@pytest.mark.parametrize(
    ("taken", "kept"),
    [
        ("赵样楠　男", "赵样楠"),
        ("赵样　女", "赵样"),
        ("赵　样　男", "赵样男"),
        ("赵样男", "赵样男"),
        ("样例旅社　女", "样例旅社"),
    ],
)
def test_the_sex_set_apart_behind_a_name_is_no_part_of_it(taken: str, kept: str) -> None:
    line = text_line(0, 0, taken)
    glyphs = tuple(Glyph(char, *edges, line) for char, edges in zip(taken, line.char_x, strict=True) if char != "　")
    span = narrow(catalogue()["road_occupy_application"].fields["applicant"], Span(1, glyphs))
    assert span is not None
    assert span.plain == kept
