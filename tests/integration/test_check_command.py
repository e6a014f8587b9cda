"""`baozhuang check` from the outside: exit codes, streams, JSON. Files are read by the null engine."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from typer.testing import CliRunner

from intake.cli.check import check
from intake.cli.main import app
from intake.material_file import versions
from tests.unit.intake.test_later_list import later_list

CASE: dict[str, Any] = {
    "district": "浉河区",
    "channel": "window",
    "applicant": {"type": "resident", "name": "张测试", "phone": "13800000000"},
    "matters": ["lv_resident"],
}
MOMENT = "2026-11-23T10:00"


def write_case(folder: Path, **changes: Any) -> Path:
    path = folder / "CASE.json"
    path.write_text(json.dumps(CASE | changes, ensure_ascii=False), "utf-8")
    return path


def picture(folder: Path, name: str = "paper.png") -> Path:
    stream = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(stream, "PNG")
    path = folder / name
    path.write_bytes(stream.getvalue())
    return path


def test_json_is_one_value_on_stdout_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write_case(tmp_path), [], json=True, on=MOMENT) == 1
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert err == ""
    assert report["verdict"] == "correct"
    assert [row["status"] for row in report["rows"]] == ["missing"] * 4
    assert report["deadlines"][0]["due"] == "2026-11-30T17:30"


def test_accepted_case_exits_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = write_case(tmp_path, matters=["lv_nonresident"], fetched={"5": True, "6": True})
    assert check(case, [], json=False, on=MOMENT) == 0
    assert "可以受理" in capsys.readouterr().out


def test_words_for_people_name_rows_remedies_and_the_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write_case(tmp_path), [], json=False, on=MOMENT) == 1
    out = capsys.readouterr().out
    for words in ("需要补正", "物业证明", "缺少", "怎样才算合格"):
        assert words in out
    assert "暂定" not in out


def test_due_times_of_a_year_without_announced_holidays_are_called_provisional(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write_case(tmp_path), [], json=False, on="2027-03-01T10:00") == 1
    assert "暂定" in capsys.readouterr().out


def test_a_day_before_any_list_was_in_force_is_an_error_that_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write_case(tmp_path), [], json=True, on="2024-10-28T10:00") == 2
    assert "尚无生效的材料清单" in capsys.readouterr().err


def test_the_list_of_the_day_of_receipt_is_taken_also_from_the_folder_of_the_office(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lists").mkdir()
    later = tmp_path / "lists" / "materials-2027.toml"
    later.write_text(later_list(), "utf-8")
    (tmp_path / "settings.toml").write_text('materials_folder = "lists"\n', "utf-8")
    monkeypatch.setenv("BAOZHUANG_SETTINGS", str(tmp_path / "settings.toml"))
    materials = {}
    for day in ("2027-02-28", "2027-03-01"):
        assert check(write_case(tmp_path), [], json=True, on=day) == 1
        materials[day] = [row["material"] for row in json.loads(capsys.readouterr().out)["rows"]]
    assert materials["2027-02-28"][2] == "物业证明"
    assert materials["2027-03-01"] == ["用电人有效身份证件", "新能源汽车购车证明", "固定车位使用证明", "安装位置说明"]
    later.write_text(later_list().replace("row = 2", "row = 1"), "utf-8")
    versions.cache_clear()
    assert check(write_case(tmp_path), [], json=True, on=MOMENT) == 2
    assert "材料清单 materials-2027.toml：第1项出现两次" in capsys.readouterr().err


def test_a_correction_stands_with_its_basis(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write_case(tmp_path), [], json=False, on=MOMENT) == 1
    assert "依据：" in capsys.readouterr().out


@pytest.mark.parametrize("files", [["paper.png"], ["paper.png", "broken.pdf"]])
def test_files_are_read_and_a_broken_one_does_not_stop_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], files: list[str]
) -> None:
    picture(tmp_path)
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    paths = [tmp_path / name for name in files]
    assert check(write_case(tmp_path), paths, json=True, on=MOMENT, engine="null") == 1
    report = json.loads(capsys.readouterr().out)
    unreadable = [f["evidence"][0]["file"] for f in report["findings"] if f["code"] == "file_unreadable"]
    assert unreadable == files[1:]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"channel": "fax"}, "channel"),
        ({"applicant": {"type": "resident"}}, "applicant.name"),
        ({"flags": {"digg": True}}, "flags.digg"),
    ],
)
def test_invalid_case_exits_2_naming_the_field(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], changes: dict[str, Any], words: str
) -> None:
    assert check(write_case(tmp_path, **changes), [], json=True, on=MOMENT) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.count("\n") == 1


def test_absent_files_and_wrong_moments_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = write_case(tmp_path)
    assert check(tmp_path / "none.json", [], json=True, on=MOMENT) == 2
    assert "none.json" in capsys.readouterr().err
    assert check(case, [tmp_path / "none.jpg"], json=True, on=MOMENT) == 2
    assert "none.jpg" in capsys.readouterr().err
    assert check(case, [], json=True, on="soon") == 2
    assert "--on" in capsys.readouterr().err


def test_a_moment_with_a_zone_is_put_on_chinas_clock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = write_case(tmp_path, fetched={"1": True})
    assert check(case, [], json=True, on="2026-11-22T23:00:00+00:00") == 1
    # 23:00 on Sunday in Greenwich is Monday morning here.
    assert json.loads(capsys.readouterr().out)["deadlines"][0]["due"] == "2026-11-30T17:30"


def test_the_command_is_wired(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["check", str(write_case(tmp_path)), "--json", "--on", MOMENT])
    assert result.exit_code == 1
    assert json.loads(result.stdout)["verdict"] == "correct"


def test_the_settings_of_the_installation_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[check]\ncloses = 16:00:00\n", "utf-8")
    monkeypatch.setenv("BAOZHUANG_SETTINGS", str(path))
    assert check(write_case(tmp_path), [], json=True, on=MOMENT) == 1
    assert json.loads(capsys.readouterr().out)["deadlines"][0]["due"] == "2026-11-30T16:00"
    path.write_text("[check]\ncloses = 'late'\n", "utf-8")
    assert check(write_case(tmp_path), [], json=True, on=MOMENT) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "closes" in err
