"""Where comparing turns from one answer to the next: the bounds of `matching.py` and `roads.py`, from both sides."""

from __future__ import annotations

import pytest

from intake.domain.matching import (
    compare_addresses,
    compare_communities,
    compare_names,
    compare_orgs,
    compare_persons,
    compare_projects,
    is_org,
    parse_space,
    seal_matches,
    similarity,
    space_in_address,
)
from intake.domain.roads import compare_roads, names_road, parse_roads


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("张测试", "张测", "unclear"),  # one character lost
        ("张测小试", "张测试", "unclear"),  # lost in the middle
        ("张测试", "李样本人", "different"),
        ("张测", "李测", "unclear"),
        ("张", "李", "different"),
        ("张", "张测", "different"),
        ("张测试", "张样本", "different"),
        ("张测", "张样本", "different"),
        ("张测试一二", "张测试", "different"),
    ],
)
def test_persons(one: str, other: str, expected: str) -> None:
    assert compare_persons(one, other) == expected
    assert compare_persons(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("信阳样例充电服务有限公司", "信阳样例充电服务有限公司浉河分公司", "unclear"),
        ("信阳样例充电服务有限公司", "信阳样例充电服务有限公司浉河分店", "unclear"),
        ("郑州他处贸易有限公司", "信阳样例充电服务有限公司浉河分公司", "different"),
        ("信阳样例充电服务有限公司", "信阳样例充电服务有限公司工会", "unclear"),
        ("甲乙丙丁戊己庚辛壬厂", "甲乙丙丁戊己庚辛癸厂", "unclear"),  # nine in ten
        ("甲乙丙丁戊己庚辛厂", "甲乙丙丁戊己庚癸厂", "different"),  # eight in nine
        ("", "信阳样例分公司", "different"),
        ("信阳样例充电服务有限公司", "信阳样例充电服务站运营维护管理中心", "different"),
    ],
)
def test_organisations(one: str, other: str, expected: str) -> None:
    assert compare_orgs(one, other) == expected
    assert compare_orgs(other, one) == expected


def test_a_name_is_compared_as_an_organisations_where_either_reads_like_one() -> None:
    assert compare_names("信阳样例充电服务有限公司", "信阳样例充电服务有限公司（分）") == "unclear"
    assert compare_names("信阳样例充电服务有限公司（分）", "信阳样例充电服务有限公司") == "unclear"
    assert compare_names("张测试", "张测式") == "unclear"


@pytest.mark.parametrize(("name", "expected"), [("信阳某公司", True), ("某某公司", False), ("样例学校队员", False)])
def test_what_reads_like_an_organisation(name: str, expected: bool) -> None:
    assert is_org(name) is expected


@pytest.mark.parametrize(
    ("seal", "issuer", "expected"),
    [
        ("", "信阳样例物业服务有限公司", False),
        ("信阳样例物业服务有限公司", "", False),
        ("", "", False),
        ("信阳样例物业服务有限公司合同专用章", "信阳样例物业服务有限公司", True),
        ("样例物业服务", "信阳样例物业服务有限公司", True),  # six characters of it
        ("样例物业服", "信阳样例物业服务有限公司", False),  # five
        ("信阳样列物业服务有限公司专用章", "信阳样例物业服务有限公司", True),
        ("郑州他处物业服务有限公司", "信阳样例物业服务有限公司", False),
    ],
)
def test_seals(seal: str, issuer: str, expected: bool) -> None:
    assert seal_matches(seal, issuer, at_least=0.85) is expected


def test_a_seal_exactly_as_alike_as_asked_will_do() -> None:
    assert similarity("甲乙丙丁", "甲乙丙戊") == 0.75
    assert seal_matches("甲乙丙丁", "甲乙丙戊", at_least=0.75)
    assert not seal_matches("甲乙丙丁", "甲乙丙戊", at_least=0.76)


def test_long_texts_are_compared_in_full() -> None:
    text = "样例大道示范路" * 40
    assert similarity(text, "东" + text) > 0.99
    assert similarity("甲", "") == 0
    assert similarity("甲乙", "乙甲") == similarity("乙甲", "甲乙")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例花园", "信阳市浉河区样例大道88号样例花园3栋", "same"),
        ("样例花圆", "信阳市浉河区样例大道88号样例花园3栋", "unclear"),  # best where it stands, not at the start
        ("甲乙丙丁戊", "甲乙丙子丑", "unclear"),  # six in ten
        ("万象龙城国际花园", "信阳市平桥区新华大街7号万象龙诚国际花园", "same"),  # best at the very end
        ("甲乙丙丁戊己庚", "甲乙丙丁子丑寅", "different"),
        ("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午东西南", "same"),  # 17 in 20
        ("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳北东西南", "unclear"),
        ("样例园", "西区样例园三期", "same"),
        ("样例", "西区样例园三期", "unclear"),  # too short to say
        ("样例", "样例小区", "same"),
        ("样例园", "演习里三期", "different"),
    ],
)
def test_communities(one: str, other: str, expected: str) -> None:
    assert compare_communities(one, other) == expected
    assert compare_communities(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例园", "演习里八八号大厦旁空地", "unclear"),  # three characters name no place
        ("样例花园", "样例花园东侧地下停车场二层西北角落一带空地", "same"),  # four, and within the other
        ("样例园", "样例园东侧地下停车场二层西北角落一带空地", "unclear"),
        ("样例花园东侧空地", "演习广场西侧车库", "different"),
        ("样例大道88号", "演练路88号", "unclear"),  # one number, two roads
        ("样例大道88号", "信阳市浉河区样例大道88号院内", "same"),
        ("样例大道88号", "样例大道89号", "different"),
        ("甲乙家园3栋地下室", "丙丁小院3号楼旁车库", "same"),
        ("甲乙家园3栋地下室", "甲乙家园5栋地下室", "different"),
        ("甲乙家园1单元502室", "甲乙家园1单元503室", "different"),
        ("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚子丑寅", "same"),  # seven in ten
        ("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己子丑寅卯", "unclear"),
        ("甲乙丙丁戊己庚辛壬癸", "甲乙丙丁子丑寅卯辰巳", "unclear"),  # four in ten
        ("甲乙丙丁戊己庚辛壬癸", "甲乙丙子丑寅卯辰巳午", "different"),
        ("东半样例大道5号", "西半样例大道5号", "same"),  # half of the name is one name
        ("样例大道88号幸福里小区东侧入口", "老城样例大道88号旁", "same"),
        ("甲乙丙路88号幸福里小区东侧入口", "甲丁戊路88号旁空地一块", "same"),  # half of four
        ("子甲乙丙路88号幸福里小区东侧入口", "丑甲丁戊路88号旁空地一块", "same"),  # the last four count
        ("甲乙丙路88号幸福里小区东侧入口", "子丁戊路88号旁空地一块", "different"),
    ],
)
def test_addresses(one: str, other: str, expected: str) -> None:
    assert compare_addresses(one, other) == expected
    assert compare_addresses(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例广场站", "信阳样例广场站外线工程", "same"),
        ("样例站", "信阳样例站外线", "unclear"),  # three characters are too few
        ("样例广场一期", "样例广场二期", "unclear"),
        ("甲乙丙丁", "甲乙子丑", "unclear"),  # half
        ("甲乙丙丁戊", "甲乙子丑寅", "different"),
    ],
)
def test_projects(one: str, other: str, expected: str) -> None:
    assert compare_projects(one, other) == expected
    assert compare_projects(other, one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("样例路", "样列路", "unclear"),  # one character of three
        ("北环路", "环路", "unclear"),  # two characters may be the end of any name
        ("北环大道", "环大道", "same"),
        ("样例大道", "样列大道", "unclear"),
        ("样例路", "演练路", "different"),
        ("东路", "西路", "different"),  # two characters are too few to be a slip
        ("样例路（甲乙路至丙丁路）", "样列路（戊己路至庚辛路）", "unclear"),
        ("样例大道（示范路至演习路）", "样例大道（演习路至示范路）", "same"),
        ("样例大道（示范路至演习路）", "样例大道（示范路）", "same"),
        ("样例大道（示范路至演习路）", "样例大道", "same"),
        ("样例大道（示范路至演习路）", "样例大道（甲乙路至丙丁路）", "different"),
        ("样例大道（示范路至演习路）", "样例大道（示范路至丙丁路）", "unclear"),
        ("样例大道88号", "样例大道102号", "unclear"),
        ("样例大道88号", "样例大道（示范路）", "unclear"),
        ("示范路与样例大道交叉口", "样例大道", "unclear"),
        ("示范路", "样例大道与演习路交叉口", "different"),
        ("样例大道、演习路", "演习路", "same"),
        ("某处空地", "样例大道", "unclear"),
        ("某处空地", "某处空地", "same"),
    ],
)
def test_roads(one: str, other: str, expected: str) -> None:
    assert compare_roads(one, other) == expected
    assert compare_roads(other, one) == expected


def test_roads_of_a_place() -> None:
    assert names_road("样例大道与示范路交叉口", "示范路") == "same"
    assert names_road("样例广场", "示范路") == "unclear"
    assert names_road("样例大道", "") == "unclear"
    assert [road.name for road in parse_roads("河南省信阳市浉河区样例大道，平桥区演习路")] == ["样例大道", "演习路"]


@pytest.mark.parametrize(
    ("text", "level"),
    [("B5-12", -5), ("B6-12", None), ("地下五层12", -5), ("负三A12号", -3), ("-1-12", -1), ("12号", None)],
)
def test_levels(text: str, level: int | None) -> None:
    space = parse_space(text)
    assert space is not None
    assert space.level == level


def test_a_space_is_looked_for_behind_the_name_of_the_community() -> None:
    space = space_in_address("信阳市浉河区样例大道88号样例花园5号楼地下车库12号车位")
    assert space is not None
    assert (space.block, space.number) == ("", "12")
