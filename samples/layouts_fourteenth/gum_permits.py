"""Construction permits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import SMALL, Rows, lab, val
from samples.ornaments import guilloche, qr_code
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import table

_GOLD = (176, 136, 70)


@dataclass(frozen=True, slots=True)
class Site:
    """What a construction permit is for."""

    owner: str
    project: str
    place: str
    builder: str
    issuer: str
    day: date
    scale: str
    price: Decimal


def _site(job: Job) -> Site:
    rng, facts = job.rng, job.facts
    place = facts.home.community
    project = rng.choice(
        [
            f"{place.name}{rng.randrange(1, 9)}#、{rng.randrange(9, 15)}#楼及地下车库",
            f"{place.name}二标段",
            f"信阳市{place.district}公共充电站及配套用房建设项目",
            f"{facts.company.org.name}仓储中心1号厂房",
        ]
    )
    return Site(
        facts.developer.name if place.name in project else facts.company.org.name,
        project,
        f"信阳市{place.district}{place.street}",
        some_works(job).builder.name,
        rng.choice(
            [f"信阳市{place.district}住房和城乡建设局", "信阳市住房和城乡建设局", "信阳市行政审批和政务信息管理局"]
        ),
        a_day(rng, date(2019, 3, 1), date(2026, 9, 30)),
        f"{rng.randrange(1200, 68000)}.{rng.randrange(100):02d}平方米",
        Decimal(rng.randrange(30000, 1900000)) / 100,
    )


def permit_upright(job: Job) -> Drawn:
    """The usual form of the two pages: the permission, and the table of what and who."""
    rng, facts = job.rng, job.facts
    front, sheet = job.sheet(), job.sheet()
    site = _site(job)
    number = f"4115{rng.randrange(100):02d}{site.day:%Y%m%d}{rng.randrange(10, 90)}01"
    front.rect(20, 22, 170, 250, line=0.9, fill=_GOLD)
    front.text(105, 44, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.3)
    front.text(105, 60, "建筑工程施工许可证", Style("song_bold", 27), align="c", spacing=0.15)
    front.text(118, 86, ["编号 ", Run(number, "permit_no", Style("hei", 12))], Style("song", 12))
    y = front.flow(
        38,
        108,
        134,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。",
        Style("song", 16),
        leading=2.1,
        indent=2,
    )
    front.flow(38, y + 4, 134, "特发此证", Style("song", 16), indent=2)
    front.text(92, 206, "发证机关", Style("song", 14))
    front.text(116, 206, Run(site.issuer, "issuer"), Style("song", 12.5))
    front.text(92, 222, "日　　期", Style("song", 14))
    front.text(116, 222, Run(numbers.written_date(site.day, form="padded"), "issue_date"), Style("song", 13))
    put_round(front, 142, 212, SealText(site.issuer), diameter=44)
    label, fill = Style("song", 11.5), Style("kai", 12)
    w = 166.0
    firm = some_works(job)

    def one(text: str, runs: Runs, high: float = 13.0) -> None:
        rows.append((high, [lab(36, text), val(w - 36, runs)]))

    def two(text: str, value: Runs, person: str) -> None:
        rows.append(
            (13, [lab(36, text), val(68, value), lab(26, "项目负责人"), (w - 130, Run(person, "", fill), False)])
        )

    rows: Rows = []
    one("建设单位", Run(site.owner, "holder", fill))
    one("工程名称", Run(site.project, "project", fill))
    one("建设地址", Run(site.place, "location", fill))
    rows.append(
        (
            13,
            [
                lab(36, "建设规模"),
                val(52, Run(site.scale, "", fill)),
                lab(26, "合同价格"),
                val(w - 114, Run(f"{site.price}万元", "", fill)),
            ],
        )
    )
    two("勘察单位", Run(firm.designer.name.replace("电力设计", "岩土勘察"), "", fill), facts.spouse.name)
    two("设计单位", Run(firm.designer.name, "", fill), facts.landlord.name)
    two("施工单位", Run(site.builder, "builder", fill), facts.person.name)
    two("监理单位", Run(firm.adviser.name.replace("交通", "工程监理"), "", fill), facts.spouse.name)
    one("合同工期", Run(f"{rng.randrange(90, 700)}天", "", fill))
    one("备　注", "", 18)
    y = table(sheet, 22, 30, rows, label=label, value=fill)
    sheet.text(22, y + 8, "注意事项：", Style("song_bold", 11.5))
    y += 17
    for note in (
        "一、本证放置施工现场，作为准予施工的凭证。",
        "二、未经发证机关许可，本证的各项内容不得变更。",
        "三、住房城乡建设行政主管部门可以对本证进行查验。",
        "四、本证自核发之日起三个月内应予施工，逾期应办理延期手续，不办理延期或延期次数、时间超过法定时间的，本证自行废止。",
        "五、在建的建筑工程因故中止施工的，建设单位应当自中止之日起一个月内向发证机关报告，并按照规定做好建筑工程的维护管理工作。",
        "六、凡未取得本证擅自施工的属违法建设，将按《中华人民共和国建筑法》的规定予以处罚。",
    ):
        y = sheet.flow(22, y, w, note, SMALL, leading=1.5)
    return drawn("construction_permit", "gum_permit_upright", [front, sheet], _site_values(site, number))


def _site_values(site: Site, number: str) -> dict[str, Value]:
    return {
        "permit_no": number,
        "holder": site.owner,
        "project": site.project,
        "location": site.place,
        "builder": site.builder,
        "issuer": site.issuer,
        "issue_date": site.day.isoformat(),
    }


def permit_electronic(job: Job) -> Drawn:
    """The electronic edition on one landscape page, with a code and the dates of the contract."""
    rng, facts = job.rng, job.facts
    sheet = job.sheet(297, 210)
    site = _site(job)
    number = f"4115{rng.randrange(100):02d}{site.day:%Y%m%d}{rng.randrange(1, 30):02d}01"
    guilloche(sheet, 8, 8, 281, 194, (222, 230, 214), waves=42, paper=(250, 252, 248))
    sheet.rect(11, 11, 275, 188, line=0.8, fill=(120, 150, 110))
    sheet.text(82, 30, "建筑工程施工许可证", Style("hei_bold", 22), align="c", spacing=0.05)
    sheet.text(82, 46, ["编号：", Run(number, "permit_no")], Style("hei", 12), align="c")
    y = sheet.flow(
        26,
        64,
        112,
        "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。",
        Style("song", 13),
        leading=1.9,
        indent=2,
    )
    sheet.flow(26, y + 3, 112, "特发此证。", Style("song", 13), indent=2)
    qr_code(sheet, 28, 140, 32)
    sheet.text(70, 146, "发证机关：", Style("song", 11.5))
    sheet.text(91, 146, Run(site.issuer, "issuer"), Style("song", 10.5))
    sheet.text(70, 160, ["发证日期：", Run(numbers.written_date(site.day), "issue_date")], Style("song", 11.5))
    put_round(sheet, 112, 152, SealText(site.issuer, "电子证照专用章"), diameter=38)
    label, fill = SMALL, Style("song", 10.5)
    firm = some_works(job)
    starts = site.day + timedelta(days=10)
    ends = starts + timedelta(days=rng.randrange(120, 700))
    x, w = 152.0, 128.0
    rows: Rows = []
    for text, value, name in (
        ("建设单位", site.owner, "holder"),
        ("工程名称", site.project, "project"),
        ("建设地址", site.place, "location"),
        ("建设规模", site.scale, ""),
        ("合同价格", f"{site.price} 万元", ""),
        ("勘察单位", firm.adviser.name.replace("交通", "地质"), ""),
        ("设计单位", firm.designer.name, ""),
        ("施工单位", site.builder, "builder"),
        ("监理单位", firm.adviser.name.replace("交通", "建设监理"), ""),
    ):
        rows.append((12, [lab(28, text), val(w - 28, Run(value, name, fill))]))
    rows.append(
        (
            12,
            [
                lab(28, "合同开工日期"),
                val(36, f"{starts:%Y-%m-%d}"),
                lab(28, "合同竣工日期"),
                val(w - 92, f"{ends:%Y-%m-%d}"),
            ],
        )
    )
    rows.append(
        (
            16,
            [
                lab(28, "备注"),
                val(w - 28, f"施工单位项目经理：{facts.person.name}  总监理工程师：{facts.landlord.name}"),
            ],
        )
    )
    y = table(sheet, x, 26, rows, label=label, value=fill)
    sheet.flow(
        x,
        y + 4,
        w,
        "注意事项：本证放置施工现场，作为准予施工的凭证；未经发证机关许可，本证的各项内容不得变更。",
        Style("song", 9),
    )
    return drawn("construction_permit", "gum_permit_electronic", [sheet], _site_values(site, number))


LAYOUTS: Layouts = {
    "construction_permit": {"gum_permit_upright": permit_upright, "gum_permit_electronic": permit_electronic},
}
