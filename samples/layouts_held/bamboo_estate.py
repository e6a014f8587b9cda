"""Certificates of real estate: a bay in the booklet, a firm's electronic certificate, a village house on one sheet."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    BROWN,
    DARK_RED,
    GREY,
    Rows,
    card,
    estate_address,
    figures,
    grouped,
    iso,
    lab,
    storey,
    unit_number,
    val,
    wide,
)
from samples.numbers import written_date
from samples.ornaments import emblem, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_OFFICE = "信阳市自然资源和规划局"


def _number(job: Job, year: int, place: str = "信阳市") -> str:
    return f"豫（{year}）{place}不动产权第{job.rng.randrange(1, 90000):07d}号"


def _rows(cells: list[tuple[str, Runs, float]], left: float, right: float) -> Rows:
    return [(height, [lab(left, label), val(right, runs)]) for label, runs, height in cells]


def spread_bay(job: Job) -> Drawn:
    """The open booklet: statement, seal and number on the left page, the table of a parking bay on the right."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    issued = a_day(rng, date(2017, 3, 1), date(2026, 9, 30))
    number, unit = _number(job, issued.year), unit_number(job)
    both = job.chance(0.4)
    holders: tuple[str, ...] = (facts.person.name, facts.spouse.name) if both else (facts.person.name,)
    shared = rng.choice(("共同共有", "按份共有")) if both else "单独所有"
    location = f"{estate_address(job)}地下车库{storey(job)}{facts.home.space_no}号车位"
    area = f"{rng.randrange(1150, 1480) / 100:.2f}"
    right, usage = "国有建设用地使用权/房屋所有权", rng.choice(("城镇住宅用地/车位", "车位", "其它商服用地/车库"))
    nature = rng.choice(("出让/市场化商品房", "出让/商品房", "出让/其它"))
    begin = a_day(rng, date(2008, 1, 1), date(2015, 12, 31))
    term = f"国有建设用地使用权 {written_date(begin)}起{written_date(years_later(begin, 70))}止"
    card(sheet, 0, 0, 297, 210, ground=(253, 246, 240), wave=(246, 228, 216))
    sheet.line(148.5, 0, 148.5, 210, width=0.3, fill=(210, 190, 180))
    emblem(sheet, 74, 34, 22)
    law = "中华人民共和国民法典" if issued >= date(2021, 1, 1) else "中华人民共和国物权法"
    body = Style("song", 14)
    sheet.flow(
        22,
        62,
        106,
        f"根据《{law}》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
        "经审查核实，准予登记，颁发此证。",
        body,
        leading=1.9,
        indent=2,
    )
    sheet.text(64, 136, "登记机构（章）", body)
    sheet.text(64, 152, Run(wide(issued), "issue_date"), body)
    seals.put_round(sheet, 88, 142, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=42)
    sheet.text(24, 180, "中华人民共和国自然资源部监制", Style("song", 9.5))
    sheet.text(24, 188, f"编号 № 4100{figures(rng, 7)}", Style("song", 12))
    sheet.text(222, 14, Run(number, "cert_no"), Style("hei", 12.5), align="c")
    people: list[str | Run] = [Run(holders[0], "holders")]
    if both:
        people += ["、", Run(holders[1], "holders")]
    inside: Runs = [f"共有宗地面积{rng.randrange(9000, 60000)}㎡/房屋建筑面积", Run(area, "area_m2"), "㎡"]
    rows = _rows(
        [
            ("权 利 人", people, 12),
            ("共有情况", Run(shared, "co_ownership"), 12),
            ("坐　　落", Run(location, "location"), 16),
            ("不动产单元号", Run(grouped(unit), "unit_no"), 12),
            ("权利类型", Run(right, "right_type"), 12),
            ("权利性质", Run(nature, "right_nature"), 12),
            ("用　　途", Run(usage, "usage"), 12),
            ("面　　积", inside, 14),
            ("使用期限", Run(term, "term"), 16),
            (
                "权利其他状况",
                f"房屋结构：钢筋混凝土结构\n专有建筑面积：{area}㎡，分摊建筑面积：0㎡\n"
                f"总层数：{rng.randrange(18, 34)}层，所在层：-1层",
                42,
            ),
        ],
        28,
        104,
    )
    table(sheet, 156, 24, rows, label=Style("song", 11), value=Style("song", 11), frame=BROWN)
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": holders,
        "co_ownership": shared,
        "location": location,
        "unit_no": unit,
        "right_type": right,
        "right_nature": nature,
        "usage": usage,
        "area_m2": area,
        "term": term,
        "issue_date": iso(issued),
    }
    fair = {"term": (term.removeprefix("国有建设用地使用权 "),), "unit_no": (grouped(unit),)}
    return drawn("realestate_cert", "bamboo_spread_bay", [sheet], truth, from_seal={"issuer": _OFFICE}, tolerated=fair)


def electronic_firm(job: Job) -> Drawn:
    """An electronic certificate printed on A4: a firm's shop or plant, land and building apart."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    firm = facts.company.org
    issued = a_day(rng, date(2021, 2, 1), date(2026, 10, 10))
    number, unit = _number(job, issued.year), unit_number(job)
    location = f"{firm.address.removeprefix('河南省')}{rng.choice(('1幢', '厂区2号楼', '综合楼1层101号'))}"
    area = f"{rng.randrange(20000, 900000) / 100:.2f}"
    usage = rng.choice(("工业用地/工业", "商务金融用地/商业服务", "批发零售用地/商业服务"))
    right, nature = "国有建设用地使用权/房屋（构筑物）所有权", rng.choice(("出让/自建房", "出让/市场化商品房"))
    begin = a_day(rng, date(2009, 1, 1), date(2019, 12, 31))
    term = f"{written_date(begin, form='dash')}起至{written_date(years_later(begin, 40), form='dash')}止"
    card(sheet, 8, 8, 194, 281, ground=(252, 248, 244), wave=(242, 226, 220), edge=DARK_RED)
    emblem(sheet, 105, 30, 20)
    sheet.text(105, 46, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.2)
    sheet.text(105, 56, "不动产权证书", Style("song_bold", 26), align="c", spacing=0.2)
    sheet.text(105, 68, "（电子证照）", Style("song", 12), align="c")
    qr_code(sheet, 170, 20, 24)
    sheet.text(182, 45.5, "扫码查验", Style("hei", 8), align="c")
    sheet.text(20, 79, Run(number, "cert_no"), Style("hei", 12))
    rows = _rows(
        [
            ("权利人", Run(firm.name, "holders"), 11),
            ("共有情况", Run("单独所有", "co_ownership"), 11),
            ("坐落", Run(location, "location"), 13),
            ("不动产单元号", Run(unit, "unit_no"), 11),
            ("权利类型", Run(right, "right_type"), 11),
            ("权利性质", Run(nature, "right_nature"), 11),
            ("用途", Run(usage, "usage"), 11),
            (
                "面积",
                [f"土地使用权面积：{rng.randrange(2000, 9000)}.00㎡/房屋建筑面积：", Run(area, "area_m2"), "㎡"],
                11,
            ),
            ("使用期限", Run(term, "term"), 11),
            (
                "权利其他状况",
                [f"统一社会信用代码：{firm.uscc}\n房屋结构：钢筋混凝土结构；房屋总层数：3层\n登记原因：首次登记"],
                24,
            ),
            (
                "附记",
                f"业务编号：{issued:%Y%m%d}{figures(rng, 6)}\n原证号：信市国用（2012）第{figures(rng, 5)}号，已收回。",
                22,
            ),
        ],
        32,
        138,
    )
    y = table(sheet, 20, 87, rows, label=Style("hei", 10.5), value=Style("song", 10.5), frame=GREY)
    sheet.text(122, y + 9, ["登记机构：", Run(_OFFICE, "issuer")], Style("song", 11))
    sheet.text(122, y + 17, ["登记日期：", Run(written_date(issued), "issue_date")], Style("song", 11))
    seals.put_round(sheet, 158, y + 15, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=38)
    sheet.flow(
        20,
        y + 10,
        92,
        "本电子证照与纸质不动产权证书具有同等法律效力，可扫描二维码或登录河南政务服务网查验真伪。",
        Style("song", 9),
        leading=1.5,
    )
    sheet.text(20, 278, "自然资源部监制", Style("song", 9))
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (firm.name,),
        "co_ownership": "单独所有",
        "location": location,
        "unit_no": unit,
        "right_type": right,
        "right_nature": nature,
        "usage": usage,
        "area_m2": area,
        "term": term,
        "issuer": _OFFICE,
        "issue_date": iso(issued),
    }
    return drawn("realestate_cert", "bamboo_electronic_firm", [sheet], truth)


def _plan(sheet: Sheet, x: float, y: float) -> None:
    """A little parcel plan: house, yard, north arrow."""
    sheet.rect(x, y, 84, 96, line=0.3)
    sheet.rect(x + 18, y + 24, 46, 50, line=0.4)
    sheet.rect(x + 24, y + 30, 30, 26, line=0.4)
    sheet.text(x + 39, y + 41, "混2", Style("song", 10), align="c")
    sheet.text(x + 41, y + 66, f"JC{sheet.rng.randrange(10, 400):05d}", Style("song", 8), align="c")
    for dx, dy, text in ((34, 19, "12.50"), (65, 46, "14.20"), (34, 76, "12.50"), (7, 46, "14.20")):
        sheet.text(x + dx, y + dy, text, Style("song", 7.5))
    sheet.line(x + 76, y + 8, x + 76, y + 20, width=0.4)
    sheet.text(x + 76, y + 3, "北", Style("song", 8), align="c")
    sheet.text(x + 42, y + 90, "1:200", Style("song", 8), align="c")


def village_house(job: Job) -> Drawn:
    """One sheet of the newer kind: a village house on its homestead, with the parcel plan beside it."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    county, person = rng.choice(("罗山县", "光山县", "息县", "潢川县")), facts.person
    issued = a_day(rng, date(2019, 6, 1), date(2026, 8, 30))
    number, unit = _number(job, issued.year, county), unit_number(job, village=True)
    office = f"{county}自然资源局"
    village = facts.home.community.village_committee.split("区")[-1].removesuffix("村民委员会")
    location = f"{county}{village}{rng.choice(('东湾', '李洼', '上河', '老庄'))}组{rng.randrange(2, 90)}号"
    area = f"{rng.randrange(9000, 32000) / 100:.2f}"
    right = "宅基地使用权/房屋所有权"
    nature = rng.choice(("批准拨用/自建房", "批准拨用宅基地/自建房"))
    usage = rng.choice(("农村宅基地/住宅", "农村宅基地/成套住宅"))
    term = rng.choice(("／", "长期", "无"))
    named = term == "长期"
    sheet.rect(8, 8, 281, 194, line=0.8, fill=BROWN)
    sheet.text(20, 14, "不动产权证书", Style("hei_bold", 20, DARK_RED))
    sheet.text(190, 17, Run(number, "cert_no"), Style("song_bold", 13), align="r")
    big = Style("kai", 11)
    rows = _rows(
        [
            ("权利人", [Run(person.name, "holders"), f"（{person.id_number}）"], 12),
            ("共有情况", Run("单独所有", "co_ownership"), 11),
            ("坐落", Run(location, "location"), 14),
            ("不动产单元号", Run(unit, "unit_no"), 11),
            ("权利类型", Run(right, "right_type"), 11),
            ("权利性质", Run(nature, "right_nature"), 11),
            ("用途", Run(usage, "usage"), 11),
            ("面积", [f"宗地面积：{rng.randrange(120, 200)}.00㎡　房屋建筑面积：", Run(area, "area_m2"), "㎡"], 12),
            ("使用期限", Run(term, "term" if named else ""), 11),
            ("权利其他状况", "房屋结构：混合结构　总层数：2\n所在层：1-2　竣工时间：2011年", 18),
            ("附记", f"户内成员：{facts.spouse.name}", 14),
        ],
        30,
        146,
    )
    y = table(sheet, 14, 28, rows, label=Style("hei", 10), value=big, frame=BROWN, line=0.3)
    sheet.text(14, y + 4, f"编号：D 4115{figures(rng, 8)}", Style("song", 10))
    sheet.text(120, y + 4, "登记机构（章）：", Style("song", 11))
    sheet.text(120, y + 13, Run(written_date(issued, form="padded"), "issue_date"), Style("song", 11))
    seals.put_round(sheet, 164, y + 6, seals.SealText(office, "不动产登记专用章"), diameter=36)
    sheet.text(240, 22, "不动产附图", Style("hei", 12), align="c")
    _plan(sheet, 198, 32)
    qr_code(sheet, 198, 140, 24)
    sheet.flow(
        226, 142, 56, "扫描二维码可查询登记信息。权利内容以不动产登记簿记载为准。", Style("song", 9), leading=1.6
    )
    truth: dict[str, Value] = {
        "cert_no": number,
        "holders": (person.name,),
        "co_ownership": "单独所有",
        "location": location,
        "unit_no": unit,
        "right_type": right,
        "right_nature": nature,
        "usage": usage,
        "area_m2": area,
        "issue_date": iso(issued),
        **({"term": term} if named else {}),
    }
    fair = {} if named else {"term": ("／", "/", "无")}
    return drawn(
        "realestate_cert", "bamboo_village_house", [sheet], truth, from_seal={"issuer": office}, tolerated=fair
    )


LAYOUTS: Layouts = {
    "realestate_cert": {
        "bamboo_spread_bay": spread_bay,
        "bamboo_electronic_firm": electronic_firm,
        "bamboo_village_house": village_house,
    }
}
