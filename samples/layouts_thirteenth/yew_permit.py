"""建筑工程施工许可证: the paper certificate of 2014 and after, and the electronic one with a code to scan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS, Rows, lab, val
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, a_name
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import table

_RED: Colour = (176, 44, 44)
_LAW = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
_CARE = (
    "本证放置施工现场，作为准予施工的凭证。",
    "未经发证机关许可，本证的各项内容不得变更。",
    "住房城乡建设行政主管部门可以对本证进行查验。",
    "本证自发证之日起三个月内应予施工，逾期应办理延期手续，不办理延期或延期次数、时间超过法定时间的，本证自行废止。",
    "在建的建筑工程因故中止施工的，建设单位应当自中止之日起一个月内向发证机关报告，并按照规定做好建筑工程的维护管理工作。",
    "凡未取得本证擅自施工的属违法建设，将按《中华人民共和国建筑法》的规定予以处罚。",
)


@dataclass(frozen=True, slots=True)
class _Permit:
    number: str
    holder: str
    project: str
    place: str
    size: str
    price: str
    surveyor: str
    designer: str
    builder: str
    supervisor: str
    issuer: str
    day: date
    days: int

    @property
    def values(self) -> dict[str, Value]:
        return {
            "permit_no": self.number,
            "holder": self.holder,
            "project": self.project,
            "location": self.place,
            "builder": self.builder,
            "issuer": self.issuer,
            "issue_date": self.day.isoformat(),
        }


def _a_permit(job: Job, *, first: date) -> _Permit:
    rng, facts, works = job.rng, job.facts, some_works(job)
    estate, district = rng.choice(WORDS.estates), facts.home.community.district
    firms = rng.sample(WORDS.firms, 4)
    day = a_day(rng, first, date(2026, 10, 30))
    road, other = rng.sample(WORDS.streets, 2)
    place = f"{rng.choice(['信阳市', ''])}{district}{road}与{other}交叉口{rng.choice(['东南角', '西北角', '东侧'])}"
    issuers = [f"信阳市{one}住房和城乡建设局" for one in ("", district)]
    square = rng.randrange(1800, 64000)
    charging = rng.random() < 0.4
    project = (
        works.project
        if charging
        else estate + rng.choice(["1#、2#楼及地下车库", "3#、5#、6#楼", "充电场站及配套用房", "综合楼"])
    )
    kinds = ["建筑工程有限公司", "建设集团有限公司", "电力安装有限公司"]
    size = f"新建充电车位{rng.randrange(8, 60)}个，箱变{rng.randrange(1, 4)}台" if charging else f"{square}平方米"
    return _Permit(
        number=f"4115{rng.choice(['02', '03', '02'])}{day:%Y%m%d}{rng.randrange(1, 4):02d}01",
        holder=rng.choice([facts.developer.name, facts.company.org.name]),
        project=project,
        place=place,
        size=size,
        price=f"{rng.randrange(90, 9800)}.{rng.randrange(10, 99)}",
        surveyor=f"河南{firms[0]}岩土工程勘察有限公司",
        designer=f"河南{firms[1]}建筑设计研究院有限公司",
        builder=f"{rng.choice(['河南', '信阳'])}{firms[2]}{rng.choice(kinds)}",
        supervisor=f"{firms[3]}工程管理咨询有限公司",
        issuer=rng.choice([*issuers, "信阳市行政审批和政务信息管理局"]),
        day=day,
        days=rng.choice([90, 120, 180, 365, 540]),
    )


def certificate(job: Job) -> Drawn:
    """The certificate with its table to the right of the statement, as the ministry's form of 2014 has it."""
    rng, one = job.rng, _a_permit(job, first=date(2015, 3, 1))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (244, 228, 226), waves=44, paper=(254, 251, 249))
    sheet.rect(8, 8, 281, 194, line=1.2, fill=_RED)
    emblem(sheet, 76, 32, 18)
    sheet.text(76, 47, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.1)
    sheet.text(76, 58, "建筑工程施工许可证", Style("song_bold", 23), align="c", spacing=0.04)
    shown = f"{one.number[:6]} {one.number[6:14]} {one.number[14:]}" if job.chance(0.15) else one.number
    sheet.text(132, 76, ["编号 ", Run(shown, "permit_no", Style("hei", 12))], Style("song", 12), align="r")
    y = sheet.flow(22, 92, 110, _LAW, Style("song", 14), leading=2.0, indent=2)
    sheet.text(22 + 10, y + 2, "特发此证", Style("song", 14))
    sheet.text(40, 150, ["发证机关　", Run(one.issuer, "issuer")], Style("song", 12))
    date_text = numbers.written_date(one.day, form=rng.choice(["plain", "spaced", "chinese"]))
    sheet.text(40, 163, ["发证日期　", Run(date_text, "issue_date")], Style("song", 12))
    put_round(sheet, 88, 156, SealText(one.issuer), diameter=41)
    wide, label, value = 138.0, Style("song", 10.5), Style("song", 10.5)
    rows: Rows = [
        (11, [lab(26, "建 设 单 位"), val(wide - 26, Run(one.holder, "holder"))]),
        (11, [lab(26, "工 程 名 称"), val(wide - 26, Run(one.project, "project"))]),
        (11, [lab(26, "建 设 地 址"), val(wide - 26, Run(one.place, "location"))]),
        (11, [lab(26, "建 设 规 模"), val(60, one.size), lab(24, "合同价格"), val(wide - 110, f"{one.price} 万元")]),
        (10, [lab(26, "勘 察 单 位"), val(wide - 26, one.surveyor)]),
        (10, [lab(26, "设 计 单 位"), val(wide - 26, one.designer)]),
        (10, [lab(26, "施 工 单 位"), val(wide - 26, Run(one.builder, "builder"))]),
        (10, [lab(26, "监 理 单 位"), val(wide - 26, one.supervisor)]),
        (
            10,
            [
                lab(38, "勘察单位项目负责人"),
                val(31, a_name(rng, WORDS)),
                lab(38, "设计单位项目负责人"),
                val(31, a_name(rng, WORDS)),
            ],
        ),
        (
            10,
            [
                lab(38, "施工单位项目负责人"),
                val(31, a_name(rng, WORDS)),
                lab(38, "总监理工程师"),
                val(31, a_name(rng, WORDS)),
            ],
        ),
        (10, [lab(26, "合 同 工 期"), val(wide - 26, f"{one.days} 天")]),
        (12, [lab(26, "备　　注"), val(wide - 26, "")]),
    ]
    y = table(sheet, 142, 22, rows, label=label, value=value)
    sheet.text(142, y + 2.5, "注意事项：", Style("hei_bold", 9))
    y += 7
    for place, text in enumerate(_CARE):
        y = sheet.flow(142, y, wide, f"{'一二三四五六'[place]}、{text}", Style("song", 7.5), leading=1.3) + 0.4
    return drawn("construction_permit", "yew_permit_certificate", [sheet], one.values)


def electronic(job: Job) -> Drawn:
    """The electronic certificate printed by the builder: upright, the table below, codes for checking."""
    rng, one = job.rng, _a_permit(job, first=date(2021, 6, 1))
    sheet = job.sheet()
    sheet.rect(10, 10, 190, 277, line=1.0, fill=(196, 150, 90))
    sheet.rect(12, 12, 186, 273, line=0.25, fill=(196, 150, 90))
    emblem(sheet, 105, 28, 16)
    sheet.text(105, 40, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(105, 51, "建筑工程施工许可证", Style("song_bold", 24), align="c", spacing=0.08)
    sheet.text(186, 67, ["编号：", Run(one.number, "permit_no")], Style("song", 12), align="r")
    qr_code(sheet, 18, 18, 24)
    y = sheet.flow(24, 78, 162, _LAW + "特发此证。", Style("song", 12.5), leading=1.8, indent=2)
    date_text = numbers.written_date(one.day, form=rng.choice(["plain", "padded", "dash"]))
    sheet.text(112, y + 6, ["发证机关：", Run(one.issuer, "issuer")], Style("song", 12))
    sheet.text(112, y + 16, ["发证日期：", Run(date_text, "issue_date")], Style("song", 12))
    put_round(sheet, 152, y + 13, SealText(one.issuer, "电子证照专用章"), diameter=40)
    _electronic_table(sheet, y + 36, one, job)
    sheet.text(18, 274, "扫描二维码可查验证书信息。本证书为电子证照，与纸质证书具有同等法律效力。", Style("song", 8.5))
    return drawn("construction_permit", "yew_permit_electronic", [sheet], one.values)


def _electronic_table(sheet: Sheet, y: float, one: _Permit, job: Job) -> None:
    rng = job.rng
    label = Style("hei", 10)
    end = one.day + timedelta(days=one.days)
    named: list[tuple[str, Runs, str]] = [
        ("勘察单位", one.surveyor, a_name(rng, WORDS)),
        ("设计单位", one.designer, a_name(rng, WORDS)),
        ("施工单位", Run(one.builder, "builder"), a_name(rng, WORDS)),
        ("监理单位", one.supervisor, a_name(rng, WORDS)),
    ]
    rows: Rows = [
        (11, [lab(28, "建设单位"), val(146, Run(one.holder, "holder"))]),
        (11, [lab(28, "工程名称"), val(146, Run(one.project, "project"))]),
        (11, [lab(28, "建设地址"), val(146, Run(one.place, "location"))]),
        (11, [lab(28, "建设规模"), val(146, one.size)]),
        (
            11,
            [
                lab(28, "合同工期"),
                val(59, f"{one.day:%Y-%m-%d} 至 {end:%Y-%m-%d}"),
                lab(28, "合同价格"),
                val(59, f"{one.price}万元"),
            ],
        ),
        (9, [lab(28, "参建单位"), lab(88, "单位名称"), lab(58, "项目负责人")]),
    ]
    rows += [(10, [lab(28, role), val(88, runs), val(58, head)]) for role, runs, head in named]
    rows.append((20, [lab(28, "备注"), val(146, rng.choice(["", "", "本证不含消防、人防工程。"]))]))
    table(sheet, 18, y, rows, label=label, value=Style("song", 10.5))


LAYOUTS: Layouts = {"construction_permit": {"yew_permit_certificate": certificate, "yew_permit_electronic": electronic}}
