"""Settings: defaults, what a file may say, every way it can be wrong, and the page of open questions."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from intake import settings
from intake.domain.options import CheckOptions, ProtectedRoad, Wording, documented
from intake.errors import UnreadablePathError
from intake.office import Office
from intake.ports import SharingSettings
from intake.service import check_case
from intake.settings import Settings, SettingsFileError
from tests.factories import company, document, resident, resident_files, scan

QUESTIONS = Path(__file__).parents[3] / "docs" / "open-questions.zh-CN.md"
FILE = """
calendar_file = "calendar.toml"
materials_folder = "lists"
[check]
districts = ["羊山新区"]
lease_min_months = 6
threshold = 0.8
resident_kva = [1, 50]
road_fee_rate = 1.5
closes = 17:00:00
deferral_working_days = 10
[[check.protected_roads]]
name = "样例大道"
until = 2028-06-30
[[check.wordings]]
code = "seal_missing"
remedy = "请到物业服务中心加盖公章。"
[sharing]
url = "https://sharing.example/api"
token_file = "sharing.token"
[office]
consult_phone = "0376-0000000"
"""


def test_an_empty_file_is_the_defaults(tmp_path: Path) -> None:
    assert settings.parse("", name="s.toml", folder=tmp_path) == Settings()


def test_what_a_file_says(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text(FILE, "utf-8")
    assert settings.load(path) == Settings(
        CheckOptions(
            districts=("羊山新区",),
            lease_min_months=6,
            threshold=0.8,
            resident_kva=(1, 50),
            road_fee_rate=Decimal("1.5"),
            closes=time(17, 0),
            deferral_working_days=10,
            protected_roads=(ProtectedRoad("样例大道", date(2028, 6, 30)),),
            wordings=(Wording("seal_missing", "", "请到物业服务中心加盖公章。"),),
        ),
        tmp_path / "calendar.toml",
        tmp_path / "lists",
        SharingSettings("https://sharing.example/api", tmp_path / "sharing.token"),
        Office(consult_phone="0376-0000000"),
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[check", "格式有误"),
        ("[chek]", "chek"),
        ("[check]\nlease_months = 3", r"check\.lease_months"),
        ("[check]\nlease_min_months = -1", r"check\.lease_min_months"),
        ("[check]\nthreshold = 90", r"check\.threshold"),
        ("[check]\nresident_kva = [1]", r"check\.resident_kva"),
        ('[check]\ndistricts = ["县"]', r"check\.districts\.0"),
        ("[check]\nroad_fee_rate = 0", r"check\.road_fee_rate"),
        ('[check]\ncloses = "late"', r"check\.closes"),
        ("[office]\ncopies = 0", r"office\.copies"),
        ('[office]\norgan = ""', r"office\.organ"),
        ('[sharing]\nurl = "ftp://x"', r"sharing\.url"),
        ('[sharing]\nurl = "https://x/?token=1"', r"sharing\.url"),
        ('[sharing]\nurl = "https://x"\nseconds = 0', r"sharing\.seconds"),
        ("[sharing]", r"sharing\.url"),
        ('[[check.wordings]]\ncode = "seal_lost"', "没有代码 seal_lost"),
        ('[[check.wordings]]\ncode = "seal_missing"\nremedy = "{holder}"', "不能用 holder"),
        ('[[check.wordings]]\ncode = "seal_missing"\nremedy = "{"', r"check\.wordings\.0"),
        ('[[check.wordings]]\ncode = "seal_missing"\nmessage = "{}"', r"check\.wordings\.0"),
        ('[[check.protected_roads]]\nname = ""\nuntil = 2028-01-01', r"check\.protected_roads\.0\.name"),
    ],
)
def test_a_wrong_file_is_refused_naming_the_key(text: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsFileError, match=named):
        settings.parse(text, name="s.toml", folder=tmp_path)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePathError):
        settings.load(tmp_path / "none.toml")
    (tmp_path / "gbk.toml").write_bytes("# 设置".encode("gbk"))
    with pytest.raises(SettingsFileError, match="UTF-8"):
        settings.load(tmp_path / "gbk.toml")


def test_settings_reach_the_check(tmp_path: Path) -> None:
    (tmp_path / "calendar.toml").write_text("[office]\nclosures = [2026-11-23]", "utf-8")
    (tmp_path / "lists").mkdir()
    known = replace(settings.parse(FILE, name="s.toml", folder=tmp_path), sharing=None)
    moment = datetime(2026, 11, 23, 10, 0)
    short = document("parking_lease_contract", lease_to="2027-08-01")
    files = resident_files(realestate_cert=short)
    assert check_case(resident(), files, received_at=moment).verdict == "review"
    outcome = check_case(resident(), files, received_at=moment, settings=known)
    assert outcome.verdict == "accept"
    assert {d.what: d.due for d in outcome.deadlines} == {
        "notice": datetime(2026, 11, 30, 17, 0),
        "decision": datetime(2026, 11, 24, 17, 0),
    }
    case = company("road", fetched=frozenset({9, 11}))
    permit = [scan("permit.pdf", document("planning_permit"))]
    deferred = check_case(case, permit, received_at=moment, settings=known)
    assert {d.what for d in deferred.deadlines} == {"notice", "decision", "deferral"}


def test_every_setting_says_what_it_is_and_where_its_default_comes_from() -> None:
    assert documented().keys() == {each.name for each in fields(CheckOptions)}
    for name, (_, about) in documented().items():
        assert about.what, name
        assert about.source, name


def test_the_page_of_open_questions_names_real_settings_with_their_defaults() -> None:
    page = QUESTIONS.read_text("utf-8")
    assert re.findall(r"^## (\d+)\.", page, re.M) == [str(n) for n in range(1, 16)]
    listed = dict(re.findall(r"^\| `([a-z_]+)` \|[^|]*\| ([^|]+?) \|", page, re.M))
    assert listed.keys() == documented().keys()
    for name, shown in listed.items():
        assert shown == render(documented()[name][0]), name


def render(default: object) -> str:
    if default is None or default == ():
        return "不设"
    if isinstance(default, tuple):
        if isinstance(default[0], str):
            return "、".join(default)
        return "至".join(map(str, default))
    return f"{default:%H:%M}" if isinstance(default, time) else str(default)


def test_the_environment_names_the_file_of_this_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.toml"
    path.write_text(FILE, "utf-8")
    monkeypatch.delenv(settings.VARIABLE, raising=False)
    assert settings.from_environment() == Settings()
    monkeypatch.setenv(settings.VARIABLE, " ")
    assert settings.from_environment() == Settings()
    monkeypatch.setenv(settings.VARIABLE, str(path))
    assert settings.from_environment() == settings.load(path)
    monkeypatch.setenv(settings.VARIABLE, str(tmp_path / "none.toml"))
    with pytest.raises(UnreadablePathError):
        settings.from_environment()


def test_an_office_may_word_a_finding_its_own_way_but_not_weigh_it() -> None:
    files = resident_files(property_consent=document("property_consent", seal=None), vehicle_sales_invoice=None)
    moment = datetime(2026, 11, 23, 10, 0)
    own = CheckOptions(
        wordings=(
            Wording("seal_missing", remedy="请到物业服务中心加盖公章。"),
            Wording("material_missing", message="还缺《{material}》。"),
        )
    )
    before, after = (check_case(resident(), files, received_at=moment, settings=o) for o in (None, own))
    told = {f.code: f for f in after.findings}
    known = {f.code: f for f in before.findings}
    assert told["seal_missing"].remedy == "请到物业服务中心加盖公章。"
    assert told["seal_missing"].message == known["seal_missing"].message
    assert told["material_missing"].message == "还缺《用电人新能源汽车购车证明》。"
    assert told["material_missing"].remedy == known["material_missing"].remedy
    assert [f.severity for f in after.findings] == [f.severity for f in before.findings]
    plain = check_case(resident(), files, received_at=moment, settings=replace(own, wordings=own.wordings[::-1]))
    assert plain == after


def test_the_page_of_open_questions_lists_what_an_office_prints() -> None:
    page = QUESTIONS.read_text("utf-8")
    listed = dict(re.findall(r"^\| `office\.([a-z_]+)` \|[^|]*\| ([^|]+?) \|", page, re.M))
    assert listed == {each.name: str(each.default) or "不设" for each in fields(Office)}
