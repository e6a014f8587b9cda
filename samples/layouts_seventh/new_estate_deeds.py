"""不动产权证书: booklets, single sheets and electronic certificates of several years."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, fold, on_table, rubber
from samples.layouts_seventh.new_estate_world import (
    OLD_STATEMENT,
    PINK,
    STATEMENT,
    Register,
    Ruled,
    house_place,
    listed,
    notes,
    register,
    space_place,
)
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_FRAME = (150, 92, 96)
_RIGHT = "国有建设用地使用权/房屋（构筑物）所有权"


def _term(start: date, years: int, *, form: str) -> str:
    end = years_later(start, years)
    return form.format(
        f"{start.year}年{start.month:02d}月{start.day:02d}日", f"{end.year}年{end.month:02d}月{end.day:02d}日"
    )


def _rows(
    values: dict[str, Value], place: Runs, area: Runs, unit: str, other: str, tall: float
) -> list[tuple[float, str, Runs]]:
    holders = values["holders"]
    assert isinstance(holders, tuple)

    def run(name: str) -> Run:
        return Run(str(values[name]), name)

    return [
        (tall, "权利人", listed(holders, "holders", "、")),
        (tall, "共有情况", run("co_ownership")),
        (tall * 1.35, "坐落", place),
        (tall, "不动产单元号", Run(unit, "unit_no")),
        (tall, "权利类型", run("right_type")),
        (tall, "权利性质", run("right_nature")),
        (tall, "用途", run("usage")),
        (tall, "面积", area),
        (tall * 1.1, "使用期限", run("term")),
        (tall * 2.2, "权利其他状况", other),
    ]


def _statement(sheet: Sheet, x: float, width: float, entry: Register, *, old: bool, qr: bool) -> None:
    """The page with the legal words, the registrar's seal and the day, and the form's own number."""
    middle = x + width / 2
    emblem(sheet, middle, 32, 20)
    sheet.flow(x + 12, 58, width - 24, OLD_STATEMENT if old else STATEMENT, Style("song", 14), leading=2.0, indent=2)
    if qr:
        qr_code(sheet, x + 14, 128, 24)
    sheet.text(middle - 8, 132, "登记机构（章）", Style("song", 13))
    day = f"{entry.day.year} 年 {entry.day.month:02d} 月 {entry.day.day:02d} 日"
    sheet.text(middle - 8, 150, Run(day, "issue_date"), Style("song", 13))
    put_round(sheet, middle + 16, 140, SealText(entry.issuer, "", "不动产登记专用章"), diameter=42)
    sheet.text(
        x + 12,
        176,
        f"中华人民共和国{'国土' if entry.day < date(2019, 3, 1) else '自然'}资源部监制",
        Style("song", 10.5),
    )
    sheet.text(x + 12, 184, f"编号 № D41{sheet.rng.randrange(10**9):09d}", Style("song", 11))


def _number(sheet: Sheet, x: float, y: float, entry: Register, *, gaps: bool, size: float = 12) -> None:
    sheet.text(x, y, Run(entry.number("不动产权", gaps=gaps), "cert_no"), Style("song", size))


def _tolerated(entry: Register) -> dict[str, tuple[str, ...]]:
    return {"cert_no": (entry.number("不动产权", gaps=True),), "unit_no": (entry.unit_text(True),)}


def spread_and_statement(job: Job) -> Drawn:
    """Two scans of a booklet: the statement page, then the spread with table and 附记; a couple's flat."""
    facts = begin(job)
    entry = register(job, date(2021, 1, 5), date(2026, 5, 30))
    holders = (facts.person.name, facts.spouse.name) if job.chance(0.7) else (facts.person.name,)
    area = f"{job.rng.uniform(78, 168):.2f}"
    start = date(entry.day.year - job.rng.randrange(2, 9), job.rng.randrange(1, 13), job.rng.randrange(1, 28))
    values: dict[str, Value] = {
        "cert_no": entry.number("不动产权"),
        "holders": holders,
        "co_ownership": "共同共有" if len(holders) > 1 else "单独所有",
        "location": house_place(job, facts),
        "unit_no": entry.unit,
        "right_type": _RIGHT,
        "right_nature": "出让/市场化商品房",
        "usage": job.rng.choice(["城镇住宅用地/住宅", "住宅用地/成套住宅"]),
        "area_m2": area,
        "term": _term(start, 70, form="国有建设用地使用权 {}起 {}止"),
        "issue_date": entry.day.isoformat(),
    }
    gaps = job.chance(0.5)
    first, second = job.sheet(150, 210), job.sheet(297, 210)
    guilloche(first, 4, 4, 142, 202, PINK, waves=24)
    _statement(first, 0, 150, entry, old=False, qr=True)
    guilloche(second, 4, 4, 289, 202, PINK, waves=24)
    fold(second, 148.5, 2, 206)
    _number(second, 14, 16, entry, gaps=gaps)
    ruled = Ruled(27, _FRAME, Style("song", 10.5), Style("song", 10))
    land = f"{job.rng.uniform(9000, 68000):.2f}"
    size: Runs = [f"共有宗地面积：{land}㎡/房屋建筑面积：", Run(area, "area_m2"), "㎡"]
    floor = job.rng.randrange(2, 30)
    inner = float(area) * 0.79
    other = (
        f"房屋结构：钢筋混凝土结构\n专有建筑面积：{inner:.2f}㎡，分摊建筑面积：{float(area) - inner:.2f}㎡"
        f"\n总层数：33 层，所在层：{floor} 层"
    )
    rows = _rows(values, Run(str(values["location"]), "location"), size, entry.unit_text(gaps), other, 14)
    ruled.put(second, 14, 26, 126, rows)
    words = [f"权利人：{facts.person.name}　证件号：{facts.person.id_number}"]
    if len(holders) > 1:
        words.append(f"权利人：{facts.spouse.name}　证件号：{facts.spouse.id_number}")
    notes(
        second,
        158,
        26,
        125,
        165,
        [*words, "业务编号：" + f"{job.rng.randrange(10**10):010d}", "该房屋已缴纳维修资金。"],
        _FRAME,
    )
    from_seal = {"issuer": entry.issuer}
    return drawn(
        "realestate_cert",
        "new_spread_and_statement",
        [first, second],
        values,
        from_seal=from_seal,
        tolerated=_tolerated(entry),
    )


def electronic(job: Job) -> Drawn:
    """An electronic certificate printed on A4: code, all entries in one table, the registrar's flat seal."""
    facts = begin(job)
    entry = register(job, date(2023, 1, 5), date(2026, 9, 30))
    person = job.variant.holder_is == "person"
    owner = facts.person.name if person else facts.company.org.name
    area = f"{job.rng.uniform(12, 16.9):.2f}"
    values: dict[str, Value] = {
        "cert_no": entry.number("不动产权"),
        "holders": (owner,),
        "co_ownership": "单独所有",
        "location": space_place(job, facts),
        "unit_no": entry.unit,
        "right_type": "国有建设用地使用权/房屋所有权",
        "right_nature": "出让/其它",
        "usage": job.rng.choice(["城镇住宅用地/车位", "其他商服用地/车库", "城镇住宅用地/停车位"]),
        "area_m2": area,
        "term": _term(date(2017, job.rng.randrange(1, 13), 16), 70, form="{} 至 {}"),
        "issuer": entry.issuer,
        "issue_date": entry.day.isoformat(),
    }
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (226, 236, 240), waves=30)
    sheet.rect(10, 10, 190, 277, line=0.9, fill=(120, 150, 160))
    emblem(sheet, 105, 29, 18)
    sheet.text(105, 41, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(105, 50, "不动产权电子证书", Style("song_bold", 22), align="c", spacing=0.15)
    _number(sheet, 22, 66, entry, gaps=False)
    qr_code(sheet, 166, 48, 22)
    ruled = Ruled(34, (120, 150, 160), Style("hei", 10.5), Style("song", 10.5))
    number = facts.person.id_number if person else facts.company.org.uscc
    rows = _rows(
        values,
        Run(str(values["location"]), "location"),
        ["房屋建筑面积 ", Run(area, "area_m2"), " 平方米"],
        entry.unit,
        f"所在层：-1；总层数：{job.rng.randrange(18, 34)}",
        12.5,
    )
    rows.insert(1, (10.0, "证件号码", number))
    bottom = ruled.put(
        sheet,
        22,
        75,
        166,
        [*rows, (30.0, "附记", "本证书与纸质不动产权证书具有同等法律效力。\n车位仅限本小区业主使用。")],
    )
    sheet.text(108, bottom + 8, ["登记机构：", Run(entry.issuer, "issuer")], Style("song", 11.5))
    sheet.text(108, bottom + 17, ["登簿日期：", Run(f"{entry.day:%Y-%m-%d}", "issue_date")], Style("song", 11.5))
    put_round(sheet, 171, bottom + 11, SealText(entry.issuer, "", "电子证照专用章"), diameter=38)
    sheet.text(22, 281, "扫描二维码可查验本证书真伪　　打印时间以查验为准", Style("song", 8.5, GREY))
    return drawn("realestate_cert", "new_electronic", [sheet], values, tolerated=_tolerated(entry))


def booklet_photo(job: Job) -> Drawn:
    """A photograph of the open booklet of a parking space: table page and 附记, no statement page."""
    facts = begin(job)
    entry = register(job, date(2016, 4, 5), date(2024, 5, 30))
    area = f"{job.rng.uniform(24, 41):.2f}"
    pair = job.chance(0.5)
    values: dict[str, Value] = {
        "cert_no": entry.number("不动产权"),
        "holders": (facts.person.name, facts.landlord.name) if pair else (facts.person.name,),
        "co_ownership": "按份共有，各占50%" if pair else "单独所有",
        "location": space_place(job, facts),
        "unit_no": entry.unit,
        "right_type": "国有建设用地使用权/房屋所有权",
        "right_nature": "出让/商品房",
        "usage": job.rng.choice(["住宅用地/地下车位", "城镇住宅用地/车位"]),
        "area_m2": area,
        "term": _term(date(2009, job.rng.randrange(1, 13), 8), 70, form="国有建设用地使用权：{}-{}"),
    }
    sheet = on_table(job, 262, 184, edge=11)
    sheet.fill(11, 11, 262, 184, (252, 246, 244))
    guilloche(sheet, 13, 13, 258, 180, PINK, waves=22)
    fold(sheet, 142, 11, 184)
    _number(sheet, 20, 21, entry, gaps=True, size=11)
    ruled = Ruled(24, _FRAME, Style("song", 9.5), Style("song", 9))
    size: Runs = ["房屋建筑面积", Run(area, "area_m2"), "平方米"]
    rows = _rows(values, Run(str(values["location"]), "location"), size, entry.unit, "登记时间与证书记载日期一致", 12.6)
    ruled.put(sheet, 20, 30, 114, rows)
    notes(
        sheet,
        150,
        36,
        114,
        148,
        ["1、此车位为产权车位，随房屋一并转让。", f"2、身份证号：{facts.person.id_number}"],
        _FRAME,
    )
    return drawn("realestate_cert", "new_booklet_photo", [sheet], values, tolerated=_tolerated(entry))


def single_sheet(job: Job) -> Drawn:
    """A single folded sheet: statement and seal on the left, table and 附记 on the right; a firm's workshop."""
    facts = begin(job)
    entry = register(job, date(2016, 4, 5), date(2026, 5, 30))
    org = facts.company.org
    area = f"{job.rng.uniform(900, 9000):.2f}"
    values: dict[str, Value] = {
        "cert_no": entry.number("不动产权"),
        "holders": (org.name,),
        "co_ownership": "单独所有",
        "location": org.address,
        "unit_no": entry.unit,
        "right_type": "国有建设用地使用权/房屋所有权",
        "right_nature": "出让/自建房",
        "usage": job.rng.choice(["工业用地/工业", "工业用地/厂房", "批发零售用地/商业服务"]),
        "area_m2": area,
        "term": _term(date(2010, job.rng.randrange(1, 13), 22), 50, form="国有建设用地使用权{}起{}止"),
        "issue_date": entry.day.isoformat(),
    }
    sheet = job.sheet(297, 210)
    guilloche(sheet, 4, 4, 289, 202, (240, 230, 220), waves=26)
    _statement(sheet, 4, 138, entry, old=entry.day < date(2021, 1, 1), qr=False)
    sheet.line(148.5, 8, 148.5, 202, width=0.2, fill=(190, 170, 160))
    _number(sheet, 156, 14, entry, gaps=False, size=11)
    ruled = Ruled(25, _FRAME, Style("song", 9.5), Style("song", 9.5))
    size: Runs = [f"宗地面积{float(area) * 2.4:.2f}㎡/房屋建筑面积", Run(area, "area_m2"), "㎡"]
    rows = _rows(
        values, Run(str(values["location"]), "location"), size, entry.unit_text(True), "总层数：3层；钢结构", 11.6
    )
    ruled.put(sheet, 156, 22, 132, [*rows, (30.0, "附记", f"统一社会信用代码：{org.uscc}")])
    return drawn(
        "realestate_cert",
        "new_single_sheet",
        [sheet],
        values,
        from_seal={"issuer": entry.issuer},
        tolerated=_tolerated(entry),
    )


def village_house(job: Job) -> Drawn:
    """A village house's deed, a grey copy on two pages: table, then the plan; family members in the 附记."""
    facts = begin(job)
    entry = register(job, date(2019, 4, 5), date(2026, 5, 30))
    area = f"{job.rng.uniform(120, 320):.2f}"
    unit = entry.unit.replace("GB", "JC")
    values: dict[str, Value] = {
        "cert_no": entry.number("不动产权"),
        "holders": (facts.person.name,),
        "co_ownership": job.rng.choice(["共同共有", "单独所有"]),
        "location": facts.home.community.village_committee.removesuffix("村民委员会")
        + job.rng.choice(["东湾组", "四组"]),
        "unit_no": unit,
        "right_type": "宅基地使用权/房屋（构筑物）所有权",
        "right_nature": "批准拨用/自建房",
        "usage": "农村宅基地/住宅",
        "area_m2": area,
        "term": "/",
    }
    del values["term"]
    first, second = job.sheet(), job.sheet()
    pale = (120, 120, 122)
    _number(first, 24, 24, entry, gaps=True)
    ruled = Ruled(32, pale, Style("song", 11.5), Style("song", 11))
    size: Runs = ["宗地面积：166.70㎡\n房屋建筑面积：", Run(area, "area_m2"), "㎡"]
    other = "房屋结构：砖混结构；房屋总层数：2层；竣工时间：2008年"
    shown = _rows({**values, "term": "—"}, Run(str(values["location"]), "location"), size, unit, other, 15.5)
    shown[8] = (12.0, "使用期限", "／")
    bottom = ruled.put(first, 24, 34, 162, shown)
    sheet_notes = [f"宅基地使用权人家庭成员：{facts.spouse.name}（配偶）", "本宗地为农民集体所有。"]
    top = bottom + 14
    notes(first, 24, top, 162, 48, sheet_notes, pale)
    second.text(105, 22, "附 图 页", Style("song_bold", 15), align="c")
    second.rect(24, 34, 162, 220, line=0.4, fill=pale)
    second.rect(60, 90, 80, 60, line=0.5)
    second.rect(60, 150, 80, 34, line=0.5)
    for x, y, text in ((100, 85, "12.50"), (52, 120, "9.60"), (92, 118, "混 2"), (94, 165, "院落"), (166, 44, "北↑")):
        second.text(x, y, text, Style("song", 10), align="c")
    second.text(30, 246, "比例尺 1:200　　绘图员：哨国强", Style("song", 9.5))
    if job.chance(0.6):
        rubber(first, 120, 14, ["复印件与原件一致"])
    return drawn(
        "realestate_cert",
        "new_village_house",
        [first, second],
        values,
        tolerated={"cert_no": _tolerated(entry)["cert_no"]},
    )


LAYOUTS: Layouts = {
    "realestate_cert": {
        "new_spread_and_statement": spread_and_statement,
        "new_electronic": electronic,
        "new_booklet_photo": booklet_photo,
        "new_single_sheet": single_sheet,
        "new_village_house": village_house,
    }
}
