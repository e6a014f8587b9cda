"""What the new title deeds and registration proofs share: numbers, places, registrars, ruled pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples.draw import BLACK, Colour, Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Facts, a_day

PINK: Colour = (246, 226, 228)
STATEMENT = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
    "经审查核实，准予登记，颁发此证。"
)
OLD_STATEMENT = STATEMENT.replace("《中华人民共和国民法典》", "《中华人民共和国物权法》")
PROOF_STATEMENT = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)


@dataclass(frozen=True, slots=True)
class Register:
    """An entry: number, place, registrar and day. `area_name` stands in the number."""

    area_name: str
    serial: str
    issuer: str
    day: date
    unit: str

    def number(self, word: str, *, gaps: bool = False) -> str:
        gap = " " if gaps else ""
        year = f"{gap}{self.day.year}{gap}"
        return f"豫（{year}）{gap}{self.area_name}{gap}{word}第{gap}{self.serial}{gap}号"

    def unit_text(self, gaps: bool) -> str:
        if not gaps:
            return self.unit
        return f"{self.unit[:6]} {self.unit[6:12]} {self.unit[12:19]} {self.unit[19:]}"


def register(job: Job, first: date, last: date) -> Register:
    rng, district = job.rng, job.facts.home.community.district
    area_name = rng.choice(["信阳市", district if district.endswith("县") else "信阳市", "信阳市" + district])
    issuer = rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心", "信阳市自然资源局"])
    if area_name != "信阳市":
        issuer = rng.choice([f"信阳市自然资源和规划局{district}分局", f"{district}自然资源局"])
    day = a_day(rng, first, last)
    if day < date(2019, 3, 1):
        issuer = "信阳市国土资源局" if area_name == "信阳市" else f"信阳市国土资源局{district}分局"
    unit = f"411599{rng.randrange(1, 30):03d}{rng.randrange(1, 60):03d}GB{rng.randrange(1, 99999):05d}F"
    serial = f"{rng.randrange(1, 99999):07d}" if rng.random() < 0.8 else f"{rng.randrange(10**7, 10**8)}"
    unit += f"{rng.randrange(1, 60):04d}{rng.randrange(1, 900):04d}"
    return Register(area_name, serial, issuer, day, unit)


def house_place(job: Job, facts: Facts) -> str:
    home, place = facts.home, facts.home.community
    return job.rng.choice(
        [
            f"信阳市{place.district}{place.street}{place.name}{home.building}号楼{home.unit}单元{home.room}号",
            f"{place.district}{place.street}{place.name}{home.building}幢{home.unit}单元{home.room}室",
            f"信阳市{place.street}（{place.name}）{home.building}幢{home.room}",
        ]
    )


def space_place(job: Job, facts: Facts) -> str:
    home, place = facts.home, facts.home.community
    level = home.space_floor or ("" if home.space_no[0] in "负-B" else "负一层")
    return job.rng.choice(
        [
            f"信阳市{place.district}{place.street}{place.name}地下车库{home.space_no}号车位",
            f"{place.district}{place.street}{place.name}{home.building}号楼{level}{home.space_no}车位",
            f"信阳市{place.district}{place.name}D{home.building}幢{level}{home.space_no}号（机动车位）",
        ]
    )


def listed(names: tuple[str, ...], field: str, between: str) -> list[str | Run]:
    runs: list[str | Run] = []
    for name in names:
        runs += [between, Run(name, field)] if runs else [Run(name, field)]
    return runs


@dataclass(frozen=True, slots=True)
class Ruled:
    """A page's table: label column, colours, type."""

    label_mm: float
    frame: Colour
    label: Style
    value: Style

    def put(self, sheet: Sheet, x: float, y: float, width: float, rows: list[tuple[float, str, Runs]]) -> float:
        for height, label, runs in rows:
            sheet.rect(x, y, self.label_mm, height, line=0.3, fill=self.frame)
            sheet.rect(x + self.label_mm, y, width - self.label_mm, height, line=0.3, fill=self.frame)
            if len(label) <= 5:
                spread = self.label_mm - 9 if len(label) > 1 else 0.0
                top = y + height / 2 - sheet.em_mm(self.label) / 2
                middle = x + (self.label_mm - spread) / 2
                if spread and sheet.width_of(label, self.label) < spread:
                    sheet.text(middle, top, label, self.label, spread=spread)
                else:
                    sheet.text(x + self.label_mm / 2, top, label, self.label, align="c")
            else:
                sheet.cell((x, y, self.label_mm, height), label, self.label, align="c")
            sheet.cell((x + self.label_mm, y, width - self.label_mm, height), runs, self.value, pad=2.5)
            y += height
        return y


def notes(sheet: Sheet, x: float, y: float, width: float, height: float, lines: list[str], frame: Colour) -> None:
    """The 附记 page: a frame and what the registrar typed into it."""
    sheet.rect(x, y, width, height, line=0.3, fill=frame)
    sheet.text(x + width / 2, y - 10, "附　记", Style("song_bold", 14), align="c")
    top = y + 6
    for line in lines:
        top = sheet.flow(x + 5, top, width - 10, line, Style("song", 10, BLACK), leading=1.6) + 1.5
