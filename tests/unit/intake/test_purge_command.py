"""`baozhuang purge`: says what is due, or takes it away; and its settings."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from intake import settings as installation
from intake.cli.main import app
from intake.office_work import opening, purging
from intake.office_work.opening import OpenCase
from intake.service_settings import Retention
from intake.settings import SettingsFileError
from tests import api_office
from tests.unit.office_work.counter import APPLICANT

FORM = {
    "district": "浉河区",
    "channel": "online",
    "applicant": {"type": "resident", "name": "张测试"},
    "matters": ["lv_resident"],
}


def run(folder: Path, *options: str) -> dict[str, object]:
    result = CliRunner().invoke(app, ["purge", "--data", str(folder), "--json", *options])
    assert result.exit_code == 0, result.output
    told: dict[str, object] = json.loads(result.stdout)
    return told


def test_what_is_due_is_told_first_and_taken_away_when_asked(tmp_path: Path) -> None:
    with api_office.office(tmp_path, now=lambda: datetime.now(UTC) - timedelta(days=40)) as office:
        opening.open_case(office, APPLICANT, OpenCase(FORM))
    assert run(tmp_path, "--dry-run")["drafts"] == 1
    assert run(tmp_path, "--dry-run")["drafts"] == 1
    assert run(tmp_path)["drafts"] == 1
    assert run(tmp_path, "--dry-run")["drafts"] == 0
    with api_office.office(tmp_path / "copy") as other:
        assert purging.outlook(replace(other)).last is None


def test_people_are_told_in_words_and_where_nothing_is(tmp_path: Path) -> None:
    with api_office.office(tmp_path / "data"):
        pass
    told = CliRunner().invoke(app, ["purge", "--data", str(tmp_path / "data"), "--dry-run"])
    assert "未提交的申请" in told.output
    nowhere = CliRunner().invoke(app, ["purge", "--data", str(tmp_path / "nowhere")])
    assert nowhere.exit_code == 2
    assert not (tmp_path / "nowhere").exists()


def test_days_are_settings(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[service.retention]\nended_days = 0\ndraft_days = 7\n", "utf-8")
    assert installation.load(file).service.retention == Retention(draft_days=7, ended_days=0)
    file.write_text("[service.retention]\nended_days = -1\n", "utf-8")
    with pytest.raises(SettingsFileError, match=r"service\.retention\.ended_days"):
        installation.load(file)
