"""What the `flint_` papers share: one small works, who does it, and the ends of letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job
from samples.people import Org, Person

Said = list[str | Run]


@dataclass(frozen=True, slots=True)
class Gig:
    """A trench, an enclosure or a plot, in one street."""

    client: Org
    owner: Person
    handler: Person
    builder: str
    builder_boss: str
    designer: str
    bureau: str
    police: str
    project: str
    district: str
    road: str
    cross: str
    place: str
    length: Decimal
    width: Decimal
    start: date
    end: date
    signed: date

    @property
    def area(self) -> Decimal:
        return self.length * self.width


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _word(name: str) -> str:
    found = re.match(r"信阳(.+?)(物业|置业|汽车|新能源|商贸|充电|物流)", name)
    return found[1] if found else "穗岚"


def _street(address: str) -> str:
    bare = re.sub(r"\d+号.*$", "", address)
    return re.sub(r"^河南省信阳市(羊山新区|.+?[区县])", "", bare)


def a_gig(job: Job) -> Gig:
    facts, rng = job.facts, job.rng
    home = facts.home.community
    road = _street(home.street)
    others = [_street(one.address) for one in (facts.developer, facts.dealer, home.manager, facts.company.org)]
    cross = next((one for one in others if one and one != road), "滨溪路")
    start = facts.consent_date + timedelta(days=rng.randrange(9, 40))
    tails = ("充电桩外电源接入工程", "充电车位低压配套工程", "电动汽车充电站10kV接入工程", "公用充电设施建设工程")
    spots = ("南侧人行道", "门前非机动车道", "东侧人行道", "西出入口外路面")
    return Gig(
        client=facts.company.org,
        owner=facts.person,
        handler=facts.landlord,
        builder=f"信阳{_word(facts.dealer.name)}{rng.choice(('市政工程', '电力安装', '建设工程', '管线工程'))}有限公司",
        builder_boss=facts.dealer.legal_person,
        designer=f"信阳{_word(facts.developer.name)}{rng.choice(('电力设计', '工程设计咨询', '规划勘测设计'))}有限公司",
        bureau=f"信阳市{home.district}城市管理局",
        police=f"信阳市公安局交通警察支队{home.district.removesuffix('新区').removesuffix('区')}大队",
        project=home.name + rng.choice(tails),
        district=home.district,
        road=road,
        cross=cross,
        place=f"信阳市{home.district}{home.street}{rng.choice(spots)}",
        length=Decimal(rng.randrange(12, 260)) / (2 if rng.random() < 0.4 else 1),
        width=Decimal(rng.choice(("0.6", "0.8", "1", "1.2", "1.5", "2", "2.5", "3"))),
        start=start,
        end=start + timedelta(days=rng.randrange(4, 60)),
        signed=facts.consent_date,
    )


def day(when: date, name: str, form: str) -> Run:
    return Run(numbers.written_date(when, form=form), name)


def span(gig: Gig, form: str, between: str = "至") -> Said:
    return [day(gig.start, "period_from", form), between, day(gig.end, "period_to", form)]


def span_truth(gig: Gig) -> dict[str, str]:
    return {"period_from": gig.start.isoformat(), "period_to": gig.end.isoformat()}


def sizes_truth(gig: Gig) -> dict[str, str]:
    return {"length_m": plain(gig.length), "width_m": plain(gig.width), "area_m2": plain(gig.area)}


def sealed(job: Job, sheet: Sheet, x: float, y: float, name: str, *, diameter: float = 40.0) -> None:
    if job.variant.seal:
        seals.put_round(sheet, x, y, seals.SealText(name), diameter=diameter)


def pen(job: Job, size: float) -> Style:
    """Ink by hand, blue or black."""
    blue = job.chance(0.5) if job.variant.blue_ink is None else job.variant.blue_ink
    return Style("kai", size, (28, 48, 140) if blue else (25, 25, 28), jitter=0.045)


def heads(
    sheet: Sheet, x: float, y: float, widths: list[float], height: float, texts: Sequence[Runs], style: Style
) -> None:
    """One ruled row of centred cells."""
    for width, text in zip(widths, texts, strict=True):
        sheet.rect(x, y, width, height)
        if text:
            sheet.cell((x, y, width, height), text, style, align="c", pad=1.0)
        x += width
