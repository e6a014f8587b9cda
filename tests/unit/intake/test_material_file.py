"""The materials list: what the notice says, and every way the file can be wrong, found at start-up."""

from __future__ import annotations

import tomllib
from copy import deepcopy
from dataclasses import replace
from datetime import date
from importlib import resources
from typing import Any

import pytest

from intake.domain.case import Flags
from intake.domain.materials import ListVersion
from intake.errors import MaterialFileError
from intake.material_file import CURRENT, in_order, materials, parse, version, versions
from ocr.kinds import catalogue

DATA = tomllib.loads(resources.files("intake").joinpath("data", CURRENT).read_text("utf-8"))


def parsed(change: Any) -> None:
    data = deepcopy(DATA)
    change(data)
    parse(data, catalogue(), name="list.toml")


def test_the_list_is_that_of_the_notice() -> None:
    table = materials()
    assert table.notice == "信电〔2024〕141号"
    assert {matter.id: [row.row for row in matter.rows] for matter in table.matters} == {
        "lv_resident": [1, 2, 3, 4],
        "lv_nonresident": [5, 6],
        "hv": [7, 8],
        "road": list(range(9, 18)),
        "green": [18, 19, 20, 21],
        "traffic": [22],
    }
    assert {m.id: (m.department, m.time_limit) for m in table.matters} == {
        "lv_resident": ("供电公司", "即办件"),
        "lv_nonresident": ("供电公司", "即办件"),
        "hv": ("供电公司", "即办件"),
        "road": ("市城管局", "1个工作日"),
        "green": ("市城管局", "1个工作日"),
        "traffic": ("市公安局", "即办件"),
    }
    rows = {row.row: row for matter in table.matters for row in matter.rows}
    assert {n for n, row in rows.items() if row.fetchable} == {1, 5, 6, 7, 8, 9, 11}
    assert [n for n, row in rows.items() if row.deferrable] == [12]
    assert rows[3].source == "original"
    assert rows[4].source == "electronic"
    assert {n: row.when for n, row in rows.items() if row.when} == {
        13: "dig",
        14: "occupy",
        15: "occupy",
        16: "large_project",
        17: "large_project",
    }
    assert len(rows[22].slots_needed(Flags())) == 3
    assert len(rows[22].slots_needed(Flags(heavy_traffic_impact=True))) == 6


def test_only_licence_matters_cite_the_licence_law() -> None:
    for matter in materials().matters:
        assert ("行政许可法" in matter.correction_basis) == (matter.authority == "licence")


def test_kinds_of_a_row_come_from_the_catalogue() -> None:
    for matter in materials().matters:
        for row in matter.rows:
            assert set(row.kinds) == {kind.id for kind in catalogue().values() if row.row in kind.rows}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda d: d["matters"][0]["rows"][1].update(sorce="original"), r"matters\[0\]\.rows\[1\]\.sorce"),
        (lambda d: d["matters"][0]["rows"][1].update(source="copy"), r"matters\[0\]\.rows\[1\]\.source"),
        (lambda d: d["matters"][3]["rows"][4].update(when="digging"), r"matters\[3\]\.rows\[4\]\.when"),
        (lambda d: d["matters"][0]["rows"][0].pop("material"), r"matters\[0\]\.rows\[0\]\.material"),
        (lambda d: d["notice"].pop("number"), r"notice\.number"),
        (lambda d: d["matters"][1]["rows"][0].update(row=2), "第2项出现两次"),
        (lambda d: d["matters"][1].update(id="hv"), "hv 出现两次"),
        (lambda d: d["matters"][0]["rows"][0].update(row=99), "第99项"),
        (lambda d: d["matters"][5]["rows"][0]["slots"][0].update(kind="id_card"), "id_card"),
        (lambda d: d["matters"][5]["rows"][0]["slots"].pop(), "traffic_emergency_measures"),
        (lambda d: d["matters"][0]["rows"].pop(), "没有第4项"),
        (lambda d: d["matters"][0]["rows"][0].update(kinds=["id_kard"]), "第1项 kinds：没有种类 id_kard"),
        (lambda d: d["matters"][5]["rows"][0]["slots"][0].update(parallel=["rode"]), "第22项 parallel：没有事项 rode"),
        (lambda d: d["matters"][0]["rows"][0].update(like=2), "第2项 like：另有一项也按第2项核验"),
        (lambda d: d["matters"][0]["rows"][0].update(like=-1), r"matters\[0\]\.rows\[0\]\.like"),
    ],
)
def test_a_wrong_list_is_refused_naming_the_entry(change: Any, named: str) -> None:
    with pytest.raises(MaterialFileError, match=named):
        parsed(change)


def test_the_list_in_force_on_the_day_is_taken() -> None:
    assert materials(date(2024, 10, 29)) == materials()
    with pytest.raises(MaterialFileError, match="尚无生效的材料清单"):
        materials(date(2024, 10, 28))


def test_a_case_keeps_the_list_it_was_filed_under() -> None:
    assert version(ListVersion("信电〔2024〕141号", date(2024, 10, 29))) == materials()
    with pytest.raises(MaterialFileError, match="没有信电"):
        version(ListVersion("信电〔2024〕141号", date(2025, 10, 29)))


def test_lists_follow_each_other_by_date_and_never_share_one() -> None:
    (first,) = versions()
    later = replace(first, notice="示例〔2027〕1号", in_force=date(2027, 1, 1))
    assert in_order([later, first]) == (first, later)
    with pytest.raises(MaterialFileError, match="同日"):
        in_order([first, replace(later, in_force=first.in_force)])
    with pytest.raises(MaterialFileError, match="没有任何材料清单"):
        in_order([])


def test_a_later_list_may_name_the_kinds_of_a_row_itself() -> None:
    data = deepcopy(DATA)
    data["matters"][0]["rows"][0]["kinds"] = ["id_card", "other"]
    table = parse(data, catalogue(), name="list.toml")
    assert table.requirement(1).kinds == ("id_card", "other")
    for matter in data["matters"]:
        for row in matter["rows"]:
            row["kinds"] = list(table.requirement(row["row"]).kinds)
    del data["matters"][0]["rows"][3]
    shorter = parse(data, catalogue(), name="list.toml")
    assert [row.row for row in shorter.matter("lv_resident").rows] == [1, 2, 3]
