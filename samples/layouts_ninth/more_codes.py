"""统一社会信用代码证书: of offices, committees of residents and villagers, and rural collectives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import copy_mark, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import guilloche, qr_code
from samples.people import DISTRICTS, a_day, a_name, years_later
from samples.truth import Drawn, Value, drawn

_TOWNS = ("子午镇", "长台乡", "柳浪街道", "磨盘山镇")
_VILLAGES = ("青蛙塘", "三棵树", "大磨盘", "石猴沟")


@dataclass(frozen=True, slots=True)
class _Holder:
    name: str
    uscc: str
    address: str
    head: str
    issuer: str
    when: date

    @property
    def values(self) -> dict[str, Value]:
        return {
            "uscc": self.uscc,
            "name": self.name,
            "address": self.address,
            "legal_person": self.head,
            "issuer": self.issuer,
            "issue_date": self.when.isoformat(),
        }


def _holder(job: Job, prefix: str, name: str, address: str, issuer: str) -> _Holder:
    when = a_day(job.rng, date(2016, 5, 1), date(2026, 10, 20))
    return _Holder(name, numbers.uscc(job.rng, prefix=prefix), address, a_name(job.rng, WORDS), issuer, when)


def office_code(job: Job) -> Drawn:
    """Of an office of government: the certificate of the coding authority, landscape."""
    rng = job.rng
    district = rng.choice(DISTRICTS)
    place = f"信阳市{district}" if district.endswith("区") else district
    names = (f"{place}城市管理局", f"{place}{rng.choice(_TOWNS)}人民政府", f"{place}总工会", f"中共{place}委老干部局")
    one = _holder(
        job,
        "11",
        rng.choice(names),
        f"{place}{rng.choice(WORDS.streets)}{rng.randrange(1, 200)}号",
        rng.choice([f"中共{place}委机构编制委员会办公室", f"{place}机构编制委员会办公室"]),
    )
    sheet = job.sheet(297, 210)
    guilloche(sheet, 9, 9, 279, 192, (214, 226, 240), waves=30, paper=(250, 252, 254))
    sheet.text(148, 26, "统一社会信用代码证书", Style("song_bold", 28), align="c", spacing=0.15)
    sheet.text(
        148, 46, ["统一社会信用代码  ", Run(one.uscc, "uscc", Style("hei_bold", 15))], Style("hei", 14), align="c"
    )
    label, shown = Style("hei", 13), Style("song", 13)
    parts: list[tuple[str, Runs]] = [
        ("机构名称", Run(one.name, "name")),
        ("机构性质", rng.choice(["机关", "机关法人", "群众团体", "其他机关"])),
        ("机构地址", Run(one.address, "address")),
        ("负 责 人", Run(one.head, "legal_person")),
    ]
    for place_no, (name, runs) in enumerate(parts):
        sheet.text(46, 72 + place_no * 16, name, label)
        sheet.text(86, 72 + place_no * 16, runs, shown)
    sheet.text(150, 144, ["赋码机关　", Run(one.issuer, "issuer", shown)], label)
    form = rng.choice(["padded", "plain"])
    sheet.text(150, 158, ["颁发日期　", Run(written(one.when, form=form), "issue_date", shown)], label)
    seal(sheet, 206, 152, one.issuer, diameter=42)
    notes = "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。因不及时更新造成二维码失效的，由持证者承担责任。"
    sheet.flow(46, 180, 200, notes, Style("song", 9), leading=1.5)
    qr_code(sheet, 50, 142, 28)
    copy_mark(job, sheet)
    return drawn("uscc_cert", "new_office_code", [sheet], one.values)


def committee_code(job: Job) -> Drawn:
    """Of a residents' or villagers' committee: the special legal person's certificate, with a term."""
    rng = job.rng
    district, town, village = rng.choice(DISTRICTS), rng.choice(_TOWNS), rng.choice(_VILLAGES)
    place = f"信阳市{district}" if district.endswith("区") else district
    urban = job.chance(0.5)
    name = f"{place}{town}{village}" + ("社区居民委员会" if urban else "村村民委员会")
    one = _holder(
        job, "54" if urban else "55", name, f"{place}{town}{village}{'社区' if urban else '村'}", f"{place}民政局"
    )
    sheet = job.sheet(297, 210)
    sheet.rect(10, 10, 277, 190, line=1.6, fill=(176, 40, 40))
    guilloche(sheet, 14, 14, 269, 182, (248, 230, 222), waves=26, paper=(255, 252, 249))
    sheet.text(148, 26, "基层群众性自治组织特别法人", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(148, 40, "统一社会信用代码证书", Style("song_bold", 25), align="c", spacing=0.15)
    label, shown = Style("song", 13), Style("song_bold", 13)
    until = years_later(one.when, 5)
    term = f"{written(one.when, form='padded')}至{written(until, form='padded')}"
    parts: list[tuple[str, Runs]] = [
        ("统一社会信用代码：", Run(one.uscc, "uscc", shown)),
        ("名　　　　　　称：", Run(one.name, "name", shown)),
        ("住　　　　　　所：", Run(one.address, "address", shown)),
        (
            rng.choice(["法 定 代 表 人 ：", "负　　责　　人：", "主　　　　　　任："]),
            Run(one.head, "legal_person", shown),
        ),
        ("有　　效　　期：", term),
    ]
    for row, (text, runs) in enumerate(parts):
        end = sheet.text(44, 68 + row * 15, text, label)
        sheet.text(max(end, 92), 68 + row * 15, runs, label)
    sheet.text(180, 154, ["发证机关：", Run(one.issuer, "issuer")], label)
    sheet.text(180, 166, ["发证日期：", Run(written(one.when, form="plain"), "issue_date")], label)
    seal(sheet, 222, 160, one.issuer, diameter=42)
    qr_code(sheet, 44, 150, 30)
    return drawn("uscc_cert", "new_committee_code", [sheet], one.values)


def collective_code(job: Job) -> Drawn:
    """农村集体经济组织登记证: an upright page; issued by the agriculture office."""
    rng = job.rng
    county, town, village = rng.choice(DISTRICTS), rng.choice(_TOWNS), rng.choice(_VILLAGES)
    place = f"信阳市{county}" if county.endswith("区") else county
    ending = rng.choice(["股份经济合作社", "经济合作社", "经济联合总社"])
    prefix = {"股份经济合作社": "N2", "经济合作社": "N2", "经济联合总社": "N1"}[ending]
    one = _holder(
        job,
        prefix,
        f"{place}{town}{village}村{ending}",
        f"河南省信阳市{county}{town}{village}村{rng.choice(['村部', '东组', '党群服务中心'])}",
        f"{place}农业农村局",
    )
    sheet = job.sheet()
    guilloche(sheet, 12, 12, 186, 273, (216, 234, 214), waves=40, paper=(251, 254, 250))
    sheet.rect(14, 14, 182, 269, line=0.9, fill=(60, 120, 60))
    sheet.text(105, 40, "农村集体经济组织登记证", Style("song_bold", 24), align="c", spacing=0.1)
    sheet.text(105, 56, rng.choice(["正　本", "副　本"]), Style("song", 13), align="c")
    label, shown = Style("hei", 12.5), Style("kai", 13.5)
    worth = f"{rng.randrange(30, 900)}.{rng.randrange(100):02d}万元"
    parts: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(one.uscc, "uscc", shown)),
        ("名　　称", Run(one.name, "name", shown)),
        ("类　　型", "农村集体经济组织"),
        ("住　　所", Run(one.address, "address", shown)),
        ("法定代表人", Run(one.head, "legal_person", shown)),
        ("资产情况", worth),
        ("业务范围", "经营管理集体资产、开发集体资源、发展集体经济、服务集体成员"),
        ("成立日期", written(date(2019, 8, rng.randrange(1, 29)), form="plain")),
    ]
    y = 76.0
    for name, runs in parts:
        sheet.text(28, y, name, label)
        y = max(y + 15, sheet.flow(72, y, 112, runs, shown, leading=1.4) + 4)
    sheet.text(108, y + 10, ["登记机关　", Run(one.issuer, "issuer")], label)
    form = rng.choice(["chinese", "plain"])
    sheet.text(132, y + 24, Run(written(one.when, form=form), "issue_date"), label)
    seal(sheet, 154, y + 18, one.issuer, diameter=42)
    sheet.text(105, 272, "中华人民共和国农业农村部监制", Style("song", 10), align="c")
    return drawn("uscc_cert", "new_collective_code", [sheet], one.values)


LAYOUTS: Layouts = {
    "uscc_cert": {
        "new_office_code": office_code,
        "new_committee_code": committee_code,
        "new_collective_code": collective_code,
    }
}
