"""When two papers say the same, and when it may be held against somebody that they do not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.domain import characters
from intake.domain.matching import (
    Space,
    compare_addresses,
    compare_codes,
    compare_communities,
    compare_names,
    compare_orgs,
    compare_persons,
    compare_spaces,
    is_org,
    parse_space,
    seal_matches,
    space_in_address,
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("张测试", "张 测 试", "same"),
        ("买买提·艾合买提", "买买提•艾合买提", "same"),
        ("買張國", "買张国", "same"),
        ("谯婉嵘", "谯婉蝶", "unclear"),
        ("张测试", "张测", "unclear"),
        ("张测试", "李样本", "different"),
        ("张三", "李四", "different"),
        ("张三", "张四", "unclear"),
    ],
)
def test_names_of_people(one: str, other: str, expected: str) -> None:
    assert compare_persons(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("信阳样例（浉河）充电有限公司", "信阳样例(浉河)充电有限公司", "same"),
        ("信阳样例充电有限责任公司", "信阳样例充电有限公司", "same"),
        ("信陽樣例充電有限公司", "信阳样例充电有限公司", "same"),
        ("信阳样例充电有限公司", "信阳样例充电有限公司浉河分公司", "unclear"),
        ("信阳样例充电服务有限公司", "信阳样例充电服努有限公司", "unclear"),
        ("信阳样例充电有限公司", "郑州他处贸易有限公司", "different"),
    ],
)
def test_names_of_organisations(one: str, other: str, expected: str) -> None:
    assert compare_orgs(one, other) == expected


@pytest.mark.parametrize(("name", "expected"), [("张测试", False), ("欧阳测试", False), ("信阳样例租赁有限公司", True)])
def test_telling_people_from_organisations(name: str, expected: bool) -> None:
    assert is_org(name) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A-125", Space(None, "A", "125")),
        ("A125", Space(None, "A", "125")),
        ("A 区 0125 号车位", Space(None, "A", "125")),
        ("负一层125号", Space(-1, "", "125")),
        ("B1-125", Space(-1, "", "125")),
        ("-1层A125号车位", Space(-1, "A", "125")),
        ("地下一层A区125号", Space(-1, "A", "125")),
        ("负二层B-07", Space(-2, "B", "7")),
        ("3号楼地下室-1层A125号车位", Space(-1, "A", "125")),
        ("Ａ－１２５", Space(None, "A", "125")),
        ("-1-A346", Space(-1, "A", "346")),
        ("－2－A－7", Space(-2, "A", "7")),
        ("样例花园-1-A346", Space(-1, "A", "346")),
        ("-1-346", Space(-1, "", "346")),
        ("A-1-346", Space(None, "", "346")),
        ("-9-A346", Space(None, "A", "346")),
        ("无编号", None),
    ],
)
def test_reading_a_space(text: str, expected: Space | None) -> None:
    assert parse_space(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("A-125", "负一层A区125号", "same"),
        ("B1-125", "负一层125号", "same"),
        ("-1-A346", "负一层A346", "same"),
        ("-1-A346", "A346", "same"),
        ("-1-A346", "-2-A346", "different"),
        ("A125", "A126", "different"),
        ("A125", "B125", "different"),
        ("A125", "125", "unclear"),
        ("负一层125", "负二层125", "different"),
    ],
)
def test_comparing_spaces(one: str, other: str, expected: str) -> None:
    left, right = parse_space(one), parse_space(other)
    assert left is not None
    assert right is not None
    assert compare_spaces(left, right) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("信阳市浉河区样例大道88号样例花园地下室-1层A125号车位", Space(-1, "A", "125")),
        ("信阳市平桥区样例路12号测试花园地下车库A-125", Space(None, "A", "125")),
        ("信阳市浉河区样例花园小区3号楼2单元502室", None),
        ("信阳市浉河区样例大道100号", None),
    ],
)
def test_space_at_the_end_of_an_address(address: str, expected: Space | None) -> None:
    assert space_in_address(address) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("河南省信阳市浉河区样例大道88号样例花园3号楼", "信阳市浉河区样例大道88号样例花园3栋", "same"),
        ("样例花园3幢", "样例花园3栋", "same"),
        ("样例大道88号", "信阳市浉河区样例大道89号", "different"),
        ("样例大道88号样例花园3号楼", "样例大道88号样例花园5号楼", "different"),
        ("浉河区样例大道88号", "洲河区样例大道88号", "same"),
        ("信阳市浉河区样例大道88号", "郑州市金水区花园路1号", "different"),
        ("地下一层车库样例花园", "-1层车库样例花园", "same"),
    ],
)
def test_addresses(one: str, other: str, expected: str) -> None:
    assert compare_addresses(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例花园", "样例花园小区", "same"),
        ("样例花园", "信阳市浉河区样例大道88号样例花园3号楼", "same"),
        ("浉河样例花园", "洲河样例花园", "unclear"),
        ("万象龙城", "样例花园", "different"),
    ],
)
def test_communities(one: str, other: str, expected: str) -> None:
    result = compare_communities(one, other)
    assert result == expected or (expected == "unclear" and result == "same")


@pytest.mark.parametrize(
    ("seal", "issuer", "expected"),
    [
        ("信阳样例物业服务有限公司", "信阳样例物业服务有限公司", True),
        ("信阳样例物业服务有限公司合同专用章4115990000001", "信阳样例物业服务有限公司", True),
        ("信阳样例物业服努有限公司", "信阳样例物业服务有限公司", True),
        ("郑州甲乙丙商贸有限公司", "信阳样例物业服务有限公司", False),
        ("", "信阳样例物业服务有限公司", False),
    ],
)
def test_seal_against_issuer(seal: str, issuer: str, expected: bool) -> None:
    assert seal_matches(seal, issuer, at_least=0.85) is expected


def test_codes_ignore_only_spaces_and_dashes() -> None:
    assert compare_codes("4115 9919 9001 0100 14", "411599199001010014") == "same"
    assert compare_codes("41159919900101002x", "41159919900101002X") == "same"
    assert compare_codes("411599199001010014", "411599199001010022") == "different"


TEXTS = st.text(alphabet="张测试样例花园号楼层车位AB-123负一地下（）· 　", max_size=16)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_comparisons_are_symmetric(one: str, other: str) -> None:
    for compare in (compare_persons, compare_orgs, compare_communities, compare_addresses, compare_codes):
        assert compare(one, other) == compare(other, one)


@settings(deadline=None)
@given(TEXTS)
def test_everything_is_the_same_as_itself(text: str) -> None:
    assert compare_persons(text, text) == "same"
    assert compare_orgs(text, text) == "same"
    assert compare_addresses(text, text) == "same"


@settings(deadline=None)
@given(st.integers(1, 3), st.sampled_from("ABCD"), st.integers(1, 9999))
def test_a_space_is_found_however_it_is_written(level: int, block: str, number: int) -> None:
    floor = "一二三"[level - 1]
    ways = (
        f"负{floor}层{block}区{number}号",
        f"地下{level}层{block}-{number:04}",
        f"-{level}层{block}{number}号车位",
        f"B{level}-{block}{number}",
        f"B{level}层 {block} {number} 号",
    )
    assert {parse_space(way) for way in ways} == {Space(-level, block, str(number))}


def test_traditional_characters_have_one_simplified_form_that_has_none_itself() -> None:
    pairs = characters._PAIRS.split()
    assert len(pairs) == len({pair[0] for pair in pairs}) > 400
    assert all(len(pair) == 2 for pair in pairs)
    assert not {pair[1] for pair in pairs} & {pair[0] for pair in pairs}


@pytest.mark.parametrize(
    ("one", "other"),
    [("歐陽測試", "欧阳测试"), ("顧魯寧", "顾鲁宁"), ("信陽樣例電動車充電設備製造廠", "信阳样例电动车充电设备制造厂")],
)
def test_names_in_traditional_characters_are_the_same_names(one: str, other: str) -> None:
    assert compare_names(one, other) == compare_names(other, one) == "same"


@pytest.mark.parametrize("scrap", ["", "车位", "3栋"])
def test_a_scrap_of_an_address_contradicts_nothing(scrap: str) -> None:
    assert compare_addresses(scrap, "信阳市浉河区样例大道88号样例花园") == "unclear"
    assert compare_communities(scrap, "样例花园") == "unclear"
