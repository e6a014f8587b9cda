"""不动产权证书: booklet, single sheet, electronic; of a parking space, a house, a shop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, copy_stamp, foot, hei, prep, song
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import Facts, a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import table

_LAW = (
    "根据《中华人民共和国{}》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，"
    "经审查核实，准予登记，颁发此证。"
)
_FRAME: Colour = (150, 96, 60)
Rows = Sequence[tuple[str, float, Runs]]


def registry_of(facts: Facts, rng_pick: bool) -> str:
    """The office that registers."""
    district = facts.home.community.district
    if district.endswith("县"):
        return f"{district}自然资源局"
    return "信阳市自然资源和规划局" if rng_pick else "信阳市不动产登记中心"


def unit_number(job: Job) -> str:
    rng = job.rng
    head = f"411599{rng.randrange(1, 20):03d}{rng.randrange(1, 60):03d}"
    return f"{head} GB{rng.randrange(1, 400):05d} F{rng.randrange(1, 60):04d}{rng.randrange(1, 9999):04d}"


def ruled(sheet: Sheet, x: float, y: float, width: float, label_mm: float, rows: Rows, size: float = 11.0) -> float:
    """Labels on the left, values on the right."""
    cells = [(height, [(label_mm, label, True), (width - label_mm, runs, False)]) for label, height, runs in rows]
    return table(sheet, x, y, cells, label=song(size), value=Style("song", size), frame=_FRAME)


def certificate_no(t: Told, job: Job, day: date, *, proof: bool = False) -> str:
    number = f"{job.rng.randrange(1, 99999):07d}"
    place = "信阳市" if job.chance(0.6) else job.facts.home.community.district
    place = place if place.endswith(("县", "市")) else "信阳市"
    what = "不动产证明" if proof else "不动产权"
    shown = f"豫（{day.year}）{place}{what}第{number}号"
    t.values["cert_no"] = shown
    return shown


def statement_page(
    t: Told, job: Job, sheet: Sheet, x: float, width: float, issuer: str, day: date, *, proof: bool = False
) -> None:
    """The page with the law, the office's seal, its day and the printed number."""
    law = "民法典" if day >= date(2021, 1, 1) else "物权法"
    text = _LAW.format(law)
    if proof:
        text = text.replace("不动产权利人合法", "申请人合法").replace(
            "对不动产权利人申请登记的本证所列不动产权利", "对"
        )
        text = text.replace("，对，", "，对申请人申请登记的本证明所列不动产权利或登记事项，").replace("此证", "此证明")
    middle = x + width / 2
    emblem(sheet, middle, 36, 18)
    sheet.flow(x + 18, 66, width - 36, text, song(13), leading=2.0, indent=2)
    sheet.text(middle - 8, 138, "登记机构（章）", song(13))
    if not proof:
        t.values["issue_date"] = day.isoformat()
        sheet.text(middle - 8, 152, t.torn("issue_date", day, line=False, two=job.chance(0.5)), song(13))
    else:
        sheet.text(middle - 8, 152, numbers.written_date(day, form="spaced"), song(13))
    put_round(sheet, middle + 14, 144, SealText(issuer, "不动产登记专用章"), diameter=42, face="song_bold")
    sheet.text(x + 14, 182, "中华人民共和国自然资源部监制", song(10))
    sheet.text(x + width - 14, 182, f"编号 № D 4100{job.rng.randrange(10**7):07d}", song(10), align="r")


def _term(job: Job, *, house: bool) -> str:
    first = a_day(job.rng, date(2009, 1, 1), date(2019, 12, 31))
    last = first.replace(year=first.year + (70 if house else 40), day=min(first.day, 28))
    form = job.date_form("padded", "plain")
    start, end = (numbers.written_date(one, form=form) for one in (first, last))
    return job.rng.choice((f"国有建设用地使用权 {start}起{end}止", f"{start}起{end}止", f"国有建设用地使用权：{end}止"))


def _place(job: Job, *, house: bool) -> str:
    home = job.facts.home
    spot = home.community
    head = job.rng.choice(("", "信阳市")) + spot.district + spot.street + spot.name
    if house:
        return f"{head}{home.building}幢{home.unit}单元{home.room}室"
    return f"{head}地下室{job.rng.choice(('负一层', '-1层', '1层'))}{home.space_no}号车位"


def _area(job: Job, low: int, high: int) -> str:
    return f"{Decimal(job.rng.randrange(low * 100, high * 100)) / 100:.2f}"


def _rows(t: Told, job: Job, *, house: bool, holders: Sequence[str], share: str, tall: float = 1.0) -> Rows:
    nature = "出让/市场化商品房" if house or job.chance(0.5) else "出让/其他"
    usage = (
        "城镇住宅用地/成套住宅"
        if house
        else job.rng.choice(("城镇住宅用地/车位", "其它商服用地/车库", "住宅用地/车位"))
    )
    ground = f"{_area(job, 20000, 60000)}㎡"
    area = _area(job, 78, 160) if house else _area(job, 12, 46)
    return (
        ("权利人", 11 * tall, t("holders", "、".join(holders), tuple(holders))),
        ("共有情况", 11 * tall, t("co_ownership", share)),
        ("坐落", 13 * tall, t("location", _place(job, house=house))),
        ("不动产单元号", 11 * tall, _unit(t, job)),
        ("权利类型", 11 * tall, t("right_type", "国有建设用地使用权/房屋所有权")),
        ("权利性质", 11 * tall, t("right_nature", nature)),
        ("用途", 11 * tall, t("usage", usage)),
        ("面积", 12 * tall, [f"共有宗地面积{ground}/房屋建筑面积", t("area_m2", area), "㎡"]),
        ("使用期限", 13 * tall, t("term", _term(job, house=house))),
    )


def _unit(t: Told, job: Job) -> Runs:
    shown = unit_number(job)
    t.also["unit_no"] = (shown,)
    return t("unit_no", shown, shown.replace(" ", ""))


def next_open_booklet(job: Job) -> Drawn:
    """The booklet copied as two spreads: statement page first, then table and notes."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2016, 6, 1), date(2026, 9, 30))
    first, second = job.sheet(297, 210), job.sheet(297, 210)
    guilloche(first, 150, 8, 140, 194, (238, 214, 206), paper=(253, 249, 246))
    statement_page(t, job, first, 150, 140, registry_of(facts, day.year > 2018), day)
    guilloche(second, 6, 8, 142, 194, (240, 218, 210), paper=(253, 249, 246))
    number = certificate_no(t, job, day)
    second.text(14, 18, t("cert_no", number), song(12))
    house = job.chance(0.2)
    floor = f"{job.rng.randrange(1, 33)}" if house else "-1"
    rows = _rows(t, job, house=house, holders=[facts.person.name], share="单独所有")
    bottom = ruled(second, 12, 28, 130, 30, rows)
    other = f"房屋结构：钢筋混凝土结构\n专有建筑面积：{_area(job, 9, 12)}㎡"
    other += f"\n房屋总层数：33层，所在层：{floor}层\n房屋竣工时间：2018年"
    second.rect(12, bottom, 130, 46, fill=_FRAME)
    second.line(42, bottom, 42, bottom + 46, fill=_FRAME)
    second.cell((12, bottom, 30, 46), "权利其他状况", song(11), align="c")
    second.cell((42, bottom, 100, 46), other, song(10.5))
    second.text(222, 18, "附  记", song(14), align="c")
    second.rect(156, 28, 132, 160, fill=_FRAME)
    second.flow(160, 34, 122, f"业务编号：{day:%Y%m}{job.rng.randrange(10**6):06d}\n取得方式：商品房购买", song(11))
    return t.done("realestate_cert", "next_open_booklet", [first, second], from_seal=_issuer(first))


def _issuer(sheet: Sheet) -> dict[str, str]:
    return {"issuer": sheet.seals[0].text.removesuffix("不动产登记专用章")}


def next_one_sheet(job: Job) -> Drawn:
    """The single-sheet edition: code on the left, table in the middle, seal at the foot."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2023, 3, 1), date(2026, 10, 30))
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (236, 218, 208), waves=40, paper=(253, 250, 247))
    emblem(sheet, 105, 24, 15)
    sheet.text(105, 36, "中华人民共和国", song(15), align="c", spacing=0.3)
    sheet.text(105, 45, "不动产权证书", Style("song_bold", 24), align="c", spacing=0.3)
    sheet.flow(28, 60, 154, _LAW.format("民法典"), song(10.5), indent=2)
    number = certificate_no(t, job, day)
    sheet.text(26, 78, t("cert_no", number), song(11))
    rows = _rows(t, job, house=False, holders=[facts.person.name], share="单独所有", tall=1.05)
    bottom = ruled(sheet, 24, 85, 162, 34, rows)
    bottom = ruled(sheet, 24, bottom, 162, 34, [("权利其他状况", 22, ""), ("附记", 18, "规划用途：机动车停车位")])
    qr_code(sheet, 28, bottom + 6, 24)
    sheet.text(116, bottom + 10, "登记机构（章）：", song(11))
    sheet.text(116, bottom + 20, ["登簿日期：", t.day("issue_date", day, "padded")], song(11))
    put_round(sheet, 150, bottom + 16, SealText(registry_of(facts, True), "不动产登记专用章"), diameter=40)
    foot(sheet, "扫描二维码可查验证书信息", y=281, size=8)
    return t.done("realestate_cert", "next_one_sheet", [sheet], from_seal=_issuer(sheet))


def next_electronic(job: Job) -> Drawn:
    """The electronic certificate printed from the office's site."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2021, 5, 1), date(2026, 11, 1))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (220, 228, 222), waves=30, paper=(250, 252, 250))
    watermark(sheet, "电子证照", colour=(222, 224, 226), size_mm=16, rows=1)
    sheet.text(148, 16, "不动产权证书（电子证照）", Style("hei", 20), align="c")
    number = certificate_no(t, job, day)
    sheet.text(20, 30, t("cert_no", number), hei(11))
    sheet.text(277, 30, f"电子证照编码：4115{job.rng.randrange(10**12):012d}", hei(8, GREY), align="r")
    couple = job.chance(0.5)
    names = [facts.person.name, facts.spouse.name] if couple else [facts.person.name]
    rows = _rows(t, job, house=False, holders=names, share="共同共有" if couple else "单独所有", tall=0.95)
    bottom = ruled(sheet, 18, 38, 170, 32, rows, 10.5)
    ruled(
        sheet,
        18,
        bottom,
        170,
        32,
        [("附记", 24, f"房屋编码：{job.rng.randrange(10**8):08d}  交易方式：首次转移登记")],
        10.5,
    )
    sheet.rect(192, 38, 88, 80, fill=_FRAME)
    sheet.text(236, 42, "附图页（略）", hei(10), align="c")
    issuer = registry_of(facts, True)
    sheet.text(194, 130, ["登记机构：", t("issuer", issuer)], song(11))
    sheet.text(194, 142, ["登记时间：", t.day("issue_date", day, "dash")], song(11))
    put_round(sheet, 236, 142, SealText(issuer, "不动产登记电子专用章"), diameter=38)
    qr_code(sheet, 254, 166, 26)
    return t.done("realestate_cert", "next_electronic", [sheet])


def next_house_with_space(job: Job) -> Drawn:
    """The table page of a couple's house photographed; the space stands among the notes."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2017, 1, 1), date(2026, 5, 30))
    sheet = job.sheet(180, 250)
    sheet.fill(0, 0, 180, 250, (168, 150, 128))
    guilloche(sheet, 10, 10, 160, 230, (238, 216, 208), waves=30, paper=(252, 248, 244))
    number = certificate_no(t, job, day)
    sheet.text(22, 20, t("cert_no", number), song(12.5))
    shares = "按份共有 " + f"{facts.person.name}50%，{facts.spouse.name}50%"
    share = shares if job.chance(0.4) else "共同共有"
    if share == shares:
        t.also["co_ownership"] = ("按份共有",)
    rows = _rows(t, job, house=True, holders=[facts.person.name, facts.spouse.name], share=share, tall=1.1)
    bottom = ruled(sheet, 18, 30, 144, 32, rows)
    note = f"分摊建筑面积：{_area(job, 14, 28)}㎡；房屋总层数：26层，所在层："
    note += f"{job.rng.randrange(2, 26)}层\n附属设施：地下车位一个"
    ruled(sheet, 18, bottom, 144, 32, [("权利其他状况", 56, note)])
    return t.done("realestate_cert", "next_house_with_space", [sheet])


def next_copied_shop(job: Job) -> Drawn:
    """A firm's or person's shop or garage: two pages upright, stamped by the office as a true copy."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2016, 3, 1), date(2025, 12, 30))
    owner = facts.company.org.name if job.variant.holder_is == "company" else facts.landlord.name
    first, second = job.sheet(), job.sheet()
    statement_page(t, job, first, 20, 170, registry_of(facts, job.chance(0.5)), day)
    number = certificate_no(t, job, day)
    second.text(30, 30, t("cert_no", number), song(13))
    place = job.facts.home.community
    rows: Rows = (
        ("权 利 人", 14, t("holders", owner, (owner,))),
        ("共有情况", 12, t("co_ownership", "单独所有")),
        (
            "坐    落",
            14,
            t("location", f"信阳市{place.district}{place.street}{place.name}商业{job.rng.randrange(1, 9)}幢101号"),
        ),
        ("不动产单元号", 12, _unit(t, job)),
        ("权利类型", 12, t("right_type", "国有建设用地使用权/房屋（构筑物）所有权")),
        ("权利性质", 12, t("right_nature", "出让/自建房" if owner.endswith("公司") else "出让/市场化商品房")),
        (
            "用    途",
            12,
            t("usage", job.rng.choice(("批发零售用地/商业服务", "商务金融用地/办公", "城镇住宅用地/车库"))),
        ),
        (
            "面    积",
            14,
            [f"宗地面积：{_area(job, 3000, 9000)}㎡；房屋建筑面积：", t("area_m2", _area(job, 60, 900)), "㎡"],
        ),
        ("使用期限", 14, t("term", _term(job, house=False))),
        ("权利其他状况", 50, "房屋结构：混合结构；总层数：6层；所在层数：第1层"),
    )
    ruled(second, 24, 40, 162, 36, rows, 12)
    copy_stamp(second, 130, 240, ["复印件与原件一致", "仅供用电报装使用"], (196, 40, 44))
    return t.done("realestate_cert", "next_copied_shop", [first, second], from_seal=_issuer(first))


LAYOUTS: Layouts = {
    "realestate_cert": {
        "next_open_booklet": next_open_booklet,
        "next_one_sheet": next_one_sheet,
        "next_electronic": next_electronic,
        "next_house_with_space": next_house_with_space,
        "next_copied_shop": next_copied_shop,
    }
}
