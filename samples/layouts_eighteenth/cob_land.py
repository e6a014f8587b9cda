"""国有土地使用证 (opened spread; an old book filled by hand) and 场地使用权佐证 (a reply with red head; a form)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import (
    Row,
    any_day_form,
    copy_mark,
    day_text,
    grid,
    kv,
    office_seal,
    recent,
    red_head,
    sign,
    square,
    staff,
    two_places,
)
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

_ROSE: Colour = (240, 214, 208)
_CREAM: Colour = (251, 246, 232)


@dataclass(frozen=True, slots=True)
class Plot:
    cert_no: str
    holder: str
    location: str
    usage: str
    area: Decimal
    issued: date

    @property
    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "holders": (self.holder,),
            "location": self.location,
            "usage": self.usage,
            "area_m2": two_places(self.area),
        }


def _plot(job: Job, first: int, last: int, stem: str, usages: tuple[str, ...], *, own: bool) -> Plot:
    rng, facts = job.rng, job.facts
    place = facts.home.community
    issued = a_day(rng, date(first, 1, 5), date(last, 12, 20))
    small = Decimal(rng.randrange(9000, 29000)) / 100
    return Plot(
        cert_no=stem.format(issued.year, rng.randrange(1, 9999)),
        holder=facts.person.name if own else rng.choice([facts.company.org.name, facts.developer.name]),
        location=f"信阳市{place.district}{place.street}",
        usage=rng.choice(usages),
        area=small if own else Decimal(rng.randrange(60000, 3000000)) / 100,
        issued=issued,
    )


def spread(job: Job) -> Drawn:
    """Both inner pages of the 2000s booklet: statement with two seals left, the typed table right."""
    rng = job.rng
    plot = _plot(
        job,
        2003,
        2014,
        "信国用（{}）第{:05d}号",
        ("商业服务业", "住宅", "工业用地", "商务金融用地", "公用设施用地"),
        own=False,
    )
    sheet = job.sheet(297, 210)
    for left in (6, 150):
        guilloche(sheet, left, 6, 141, 198, _ROSE, waves=46, paper=(254, 249, 247))
    sheet.line(148.5, 4, 148.5, 206, width=0.5, fill=(190, 170, 165))
    text = (
        "　　根据《中华人民共和国宪法》、《中华人民共和国土地管理法》和《中华人民共和国城市房地产管理法》等法律法规，"
        "为保护土地使用权人的合法权益，对土地使用权人申请登记的本证所列土地权利，经审查核实，准予登记，颁发此证。"
    )
    sheet.flow(20, 30, 112, text, Style("song", 13), leading=1.9)
    sheet.text(84, 100, "信阳市人民政府（章）", Style("song", 12.5), align="c")
    sheet.text(84, 118, numbers.written_date(plot.issued, form="chinese"), Style("song", 12), align="c")
    office_seal(sheet, 92, 108, "信阳市人民政府", foot="土地登记专用章", diameter=42)
    sheet.text(20, 150, "登记机关", Style("song", 12))
    sheet.text(20, 158, "证书监制机关", Style("song", 12))
    office_seal(sheet, 70, 164, "信阳市国土资源局", diameter=40)
    sheet.text(20, 192, f"№ {rng.randrange(10**8):09d}", Style("song", 11))
    label, value = Style("song", 10.5), Style("hei", 10.5)
    sheet.text(286, 14, Run(plot.cert_no, "cert_no"), Style("song", 11.5), align="r")
    ends = years_later(plot.issued, 40 if plot.usage != "住宅" else 70)
    unit = square(rng)
    apart = job.chance(0.5)
    own_part = plot.area if apart else (plot.area * Decimal("0.82")).quantize(Decimal("0.01"))
    rows: list[Row] = [
        kv(13, (30, 104), "土地使用权人", Run(plot.holder, "holders")),
        kv(14, (30, 104), "座　落", Run(plot.location, "location")),
        kv(
            12,
            (30, 37, 30, 37),
            "地　号",
            f"{rng.randrange(1, 30):03d}-{rng.randrange(1, 40):03d}-{rng.randrange(1, 900)}",
            "图　号",
            f"{rng.randrange(3550, 3570)}.{rng.randrange(10, 90)}-{rng.randrange(500, 530)}",
        ),
        kv(
            12,
            (30, 37, 30, 37),
            "地类（用途）",
            Run(plot.usage, "usage"),
            "取得价格",
            rng.choice(["/", "285.6万元", ""]),
        ),
        kv(
            12,
            (30, 37, 30, 37),
            "使用权类型",
            rng.choice(["出让", "划拨"]),
            "终止日期",
            numbers.written_date(ends, form="plain"),
        ),
    ]
    y = grid(sheet, 152, 22, rows, label=label, value=value)
    sheet.rect(152, y, 30, 24)
    sheet.rect(182, y, 37, 24)
    sheet.cell((152, y, 30, 24), "使用权面积", label, align="c")
    sheet.cell((182, y, 37, 24), [Run(two_places(plot.area), "area_m2"), f" {unit}"], value)
    sheet.rect(219, y, 8, 24)
    sheet.column((219, y, 8, 24), "其中", label)
    more = [
        kv(12, (22, 37), "独用面积", f"{two_places(own_part)} {unit}"),
        kv(12, (22, 37), "分摊面积", "/" if apart else f"{two_places(plot.area - own_part)} {unit}"),
    ]
    y = grid(sheet, 227, y, more, label=label, value=value)
    sheet.rect(152, y, 134, 80)
    sheet.text(219, y + 4, "记　事", label, align="c", spacing=0.5)
    note = rng.choice(
        [
            f"该宗地地上建筑物已办理房屋所有权登记，登记日期{plot.issued.year}年。",
            "附宗地图一份。以下空白。",
            "原证已收回注销，换发新证。",
        ]
    )
    sheet.flow(156, y + 14, 126, note, value, leading=1.6)
    sheet.text(286, 198, "— 2 —", Style("song", 9), align="r")
    copy_mark(job, sheet, 112, 186)
    return drawn("land_use_cert_old", "cob_spread", [sheet], plot.values)


def hand_book(job: Job) -> Drawn:
    """A book of the 1990s: the form printed, the values in pen, boundaries of the four sides; a plot map behind."""
    rng = job.rng
    village = job.chance(0.5)
    kind = "集体土地" if village else "国有土地"
    plot = _plot(
        job,
        1991,
        2001,
        "信" + ("集用" if village else "国用") + "（{}）字第{:04d}号",
        ("住宅", "宅基地") if village else ("住宅", "商业", "仓储"),
        own=True,
    )
    pen = Style("kai", 13, rng.choice([BLUE_INK, BLACK]), jitter=0.04)
    sheet = job.sheet(185, 260)
    sheet.fill(0, 0, 185, 260, _CREAM)
    sheet.text(92, 16, f"{kind}使用证", Style("song_bold", 22), align="c", spacing=0.35)
    sheet.text(170, 32, Run(plot.cert_no, "cert_no", pen.sized(12)), Style("song", 12), align="r")
    far, near = staff(job, 4), ("东", "南", "西", "北")
    term = "长期" if village else f"{rng.choice([50, 70])}年"
    unit = square(rng)

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    rows: list[Row] = [
        kv(14, (38, 117), "土地使用者", ink(plot.holder, "holders")),
        kv(15, (38, 117), "土地座落", ink(plot.location, "location")),
        kv(
            12,
            (38, 40, 34, 43),
            "图　号",
            ink(f"I-{rng.randrange(2, 9)}-{rng.randrange(10, 60)}"),
            "地　号",
            ink(str(rng.randrange(100, 9000))),
        ),
        kv(12, (38, 40, 34, 43), "用　途", ink(plot.usage, "usage"), "土地等级", ink(rng.choice(["贰级", "叁级", ""]))),
        kv(
            13,
            (38, 40, 34, 43),
            "用地面积",
            [ink(two_places(plot.area), "area_m2"), unit],
            "其中建筑占地",
            [ink(two_places((plot.area * Decimal("0.6")).quantize(Decimal("0.01")))), unit],
        ),
        kv(12, (38, 40, 34, 43), "使用期限", ink(term), "批准文号", ink("")),
    ]
    y = grid(sheet, 15, 42, rows, label=Style("song", 11.5), value=Style("song", 11))
    sides = [
        kv(11, (16, 101), side, ink(f"{rng.choice(['至', '以墙为界邻', '邻'])}{who}{rng.choice(['宅', '院墙', '房'])}"))
        for side, who in zip(near, far, strict=True)
    ]
    sheet.rect(15, y, 38, 44)
    sheet.cell((15, y, 38, 44), "四　至", Style("song", 11.5), align="c")
    y = grid(sheet, 53, y, sides, label=Style("song", 11.5), value=Style("song", 11))
    sheet.rect(15, y, 155, 60)
    text = f"　　根据《中华人民共和国土地管理法》的规定，经审核，确认上述土地使用者的{kind}使用权，准予登记，特发此证。"
    sheet.flow(20, y + 5, 145, text, Style("song", 11.5), leading=1.7)
    office = rng.choice(["信阳市人民政府", "信阳县人民政府"])
    sheet.text(120, y + 34, "填发机关（盖章）", Style("song", 11.5), align="c")
    sheet.text(120, y + 45, ink(numbers.written_date(plot.issued, form="plain")), Style("song", 11.5), align="c")
    office_seal(sheet, 128, y + 36, office, diameter=40)
    sheet.text(20, y + 48, "填证人：", Style("song", 10.5))
    sign(sheet, 36, y + 46, far[0], size=13)
    back = job.sheet(185, 260)
    back.fill(0, 0, 185, 260, _CREAM)
    back.text(92, 20, "宗　地　图", Style("song_bold", 17), align="c", spacing=0.3)
    back.rect(18, 34, 149, 170, line=0.3)
    corners = [(52, 80), (130, 74), (136, 150), (56, 158)]
    shift = [(x + rng.randrange(-6, 6), y0 + rng.randrange(-6, 6)) for x, y0 in corners]
    for (x0, y0), (x1, y1) in zip(shift, [*shift[1:], shift[0]], strict=True):
        back.line(x0, y0, x1, y1, width=0.5)
        back.text((x0 + x1) / 2 + 1, (y0 + y1) / 2 + 1, f"{rng.randrange(800, 2600) / 100:.2f}", Style("song", 9))
    back.text(92, 112, plot.usage, Style("kai", 13), align="c")
    back.text(154, 40, "北↑", Style("hei", 12), align="r")
    back.text(92, 46, f"{near[3]}：{far[3]}", Style("kai", 11), align="c")
    back.text(20, 208, f"比例尺 1:{rng.choice([200, 500])}　　丈量员：{far[1]}　　绘图：{far[2]}", Style("song", 10.5))
    copy_mark(job, sheet, 60, 250)
    return drawn("land_use_cert_old", "cob_hand_book", [sheet, back], plot.values)


def reply(job: Job) -> Drawn:
    """A reply letter with a red head: the owner of a place lets a company build a charging station on it."""
    rng, facts = job.rng, job.facts
    place = facts.home.community
    user = facts.company.org.name
    owner = rng.choice([facts.developer.name, place.manager.name, place.village_committee])
    area = Decimal(rng.randrange(80, 2600)) + rng.choice([Decimal("0"), Decimal("0.5"), Decimal("0.36")])
    where = (
        f"信阳市{place.district}{place.street}"
        f"{rng.choice([place.name + '北门西侧空地', place.name + '地面停车场', '院内东侧停车场'])}"
    )
    day = recent(job)
    page = Writer(job, Style("song", 15), left=27, width=156, top=30, leading=1.85)
    number = f"{owner[2:4]}函〔{day.year}〕{rng.randrange(1, 90)}号"
    page.y = red_head(page.sheet, 30, owner + rng.choice(["", "文件"] if owner.endswith("公司") else [""]), number)
    page.title(
        f"关于{rng.choice(['使用场地建设充电设施', '提供充电站建设场地'])}的复函",
        Style("song_bold", 20),
        spacing=0.05,
        after=8,
    )
    page.line([Run(user, "holder"), "："])
    page.para(
        "你公司《关于申请使用场地建设新能源汽车充电站的函》收悉。经"
        f"{rng.choice(['公司办公会', '集体'])}研究，现函复如下："
    )
    years = rng.choice([5, 8, 10])
    page.para(
        [
            "一、",
            Run("同意", "consent"),
            "你公司使用位于",
            Run(where, "place"),
            "的场地，用地面积",
            Run(f"{area.normalize():f}", "area_m2"),
            f"{square(rng)}，用于建设新能源汽车充电站及配套变配电设施，使用期限{years}年。",
        ]
    )
    page.para("二、上述场地权属清晰，产权（使用权）归我方所有，无抵押、查封及权属争议，不占用消防通道。")
    page.para("三、建设前请依法办理用电报装、绿化及占道等审批手续，施工期间做好安全防护，竣工后恢复场地原貌。")
    page.para("特此复函。")
    sheet, y = page.sheet, page.y + 12
    sheet.text(176, y, Run(owner, "grantor"), page.style, align="r")
    sheet.text(170, y + 11, Run(day_text(day, rng.choice(("plain", "chinese"))), "issue_date"), page.style, align="r")
    office_seal(sheet, 146, y + 6, owner, diameter=42)
    sheet.text(27, min(y + 26, 270), f"（联系人：{staff(job, 1)[0]}　电话：{place.manager.phone}）", Style("song", 12))
    values: dict[str, Value] = {
        "holder": user,
        "grantor": owner,
        "place": where,
        "area_m2": f"{area.normalize():f}",
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "cob_reply", page.sheets, values)


def use_form(job: Job) -> Drawn:
    """场地使用证明 as a one-page form with opinions and two seals, filled by pen or machine."""
    rng, facts = job.rng, job.facts
    place, pen = facts.home.community, job.fill_style(11.5)
    user, owner = facts.company.org, facts.developer
    area = Decimal(rng.randrange(60, 900))
    where = f"{place.district}{place.street}{place.name}{rng.choice(['西侧', '院内', '1号楼东侧'])}"
    day = recent(job)
    since = a_day(rng, date(2024, 1, 1), date(2026, 6, 1))
    sheet = job.sheet()
    sheet.text(
        105,
        24,
        rng.choice(["场地使用证明", "充电设施建设场地使用权证明", "建设场地使用情况证明表"]),
        Style("hei_bold", 20),
        align="c",
        spacing=0.15,
    )
    sheet.text(188, 38, f"编号：{rng.randrange(1, 300):04d}", Style("song", 10.5), align="r")

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    wide = (32, 54, 32, 50)
    rows: list[Row] = [
        kv(13, (32, 136), "场地使用单位", ink(user.name, "holder")),
        kv(12, wide, "法定代表人", ink(user.legal_person), "联系电话", ink(facts.landlord.phone)),
        kv(13, (32, 136), "场地坐落", ink(where, "place")),
        kv(
            12,
            wide,
            "场地面积",
            [ink(f"{area:f}", "area_m2"), f" {square(rng)}"],
            "场地用途",
            ink(rng.choice(["充电站", "停车充电", "充电桩建设"])),
        ),
        kv(13, (32, 136), "产权单位（人）", ink(owner.name, "grantor")),
        kv(
            12,
            wide,
            "权属证明类别",
            "■不动产权证　□其他",
            "取得方式",
            rng.choice(["□自有　■租赁　□无偿", "□自有　□租赁　■无偿"]),
        ),
        kv(
            12,
            (32, 136),
            "使用期限",
            ink(f"{day_text(since, 'shortdot')} 至 {day_text(years_later(since, 5), 'shortdot')}"),
        ),
    ]
    y = grid(sheet, 21, 45, rows, label=Style("song", 11), value=Style("song", 10.5))
    form = any_day_form(rng)
    blocks = (("产权单位意见", owner.name), ("社区（村）意见", place.residents_committee))
    for at, (title, who) in enumerate(blocks):
        sheet.rect(21, y, 32, 50)
        sheet.rect(53, y, 136, 50)
        sheet.cell((21, y, 32, 50), title, Style("song", 11), align="c")
        if at == 0:
            runs: list[str | Run] = [
                ink("同意", "consent"),
                ink("上述单位使用该场地建设充电设施，我单位对产权真实性负责。"),
            ]
            sheet.cell((53, y + 2, 136, 18), runs, pen, top=True, pad=4, leading=1.5)
            sheet.text(100, y + 32, "单位（盖章）", Style("song", 10.5))
            sheet.text(186, y + 42, Run(day_text(day, form), "issue_date", pen), Style("song", 10.5), align="r")
        else:
            sheet.cell((53, y + 2, 136, 18), ink("情况属实。"), pen, top=True, pad=4)
            sheet.text(100, y + 32, "单位（盖章）", Style("song", 10.5))
            sheet.text(186, y + 42, ink(day_text(day, form)), Style("song", 10.5), align="r")
        seals.put_round(sheet, 140, y + 26, seals.SealText(who), diameter=38)
        y += 50
    notes = (
        "填表说明：1. 本证明仅用于办理充电设施用电报装及占用绿地、道路审批。2. 后附权属证书复印件并加"
        "盖公章。3. 涂改无效。"
    )
    sheet.flow(21, y + 3, 168, notes, Style("song", 9), leading=1.5)
    values: dict[str, Value] = {
        "holder": user.name,
        "grantor": owner.name,
        "place": where,
        "area_m2": f"{area:f}",
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "cob_use_form", [sheet], values)


LAYOUTS: Layouts = {
    "land_use_cert_old": {"cob_spread": spread, "cob_hand_book": hand_book},
    "site_right_evidence": {"cob_reply": reply, "cob_use_form": use_form},
}
