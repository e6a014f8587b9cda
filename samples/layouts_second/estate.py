"""不动产权证书 and 不动产登记证明, other arrangements and wordings than set build."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

Entry: TypeAlias = dict[str, Value]
_ROSE: Colour = (246, 222, 216)
_OFFICES = ("信阳市自然资源和规划局", "信阳市不动产登记中心", "固始县自然资源局")


def _entry(job: Job, *, shares: bool) -> tuple[Entry, date, str, str]:
    """(values, day, land area, office) of one unit."""
    rng, facts = job.rng, job.facts
    home, place = facts.home, facts.home.community
    company = job.variant.holder_is == "company"
    day = a_day(rng, date(2016, 6, 1), date(2026, 10, 20))
    start = a_day(rng, date(2003, 1, 1), date(2015, 12, 31))
    holders: tuple[str, ...] = (facts.company.org.name,) if company else (facts.person.name,)
    together = "单独所有"
    if shares and not company:
        holders = (facts.person.name, facts.spouse.name)
        together = rng.choice(["共同共有", "按份共有 各占50%"])
    number = home.space_no.removesuffix("号")
    spot = rng.choice([f"地下{number}号车位", f"{home.space_floor}车位{number}", f"地下车库{number}"])
    end = years_later(start, 40 if company else 70)
    term = rng.choice(
        [
            f"{start:%Y-%m-%d}起{end:%Y-%m-%d}止",
            f"国有建设用地使用权：{numbers.written_date(start)}起至{numbers.written_date(end)}止",
            f"{start:%Y年%m月%d日}至{end:%Y年%m月%d日}",
        ]
    )
    values: Entry = {
        "cert_no": (
            f"豫({day.year}){rng.choice(['信阳市', '平桥区', '浉河区', '固始县'])}"
            f"不动产权第{rng.randrange(1000, 99999):07d}号"
        ),
        "holders": holders,
        "co_ownership": together,
        "location": f"河南省信阳市{place.district}{place.street}{place.name}{'8号楼102商铺' if company else spot}",
        "unit_no": (
            f"41150{rng.randrange(2, 4)}{rng.randrange(1, 99):03d}{rng.randrange(1, 99):03d}GB"
            f"{rng.randrange(1, 99999):05d}"
            f"F{rng.randrange(1, 9999):04d}{rng.randrange(1, 9999):04d}"
        ),
        "right_type": rng.choice(["国有建设用地使用权/房屋（构筑物）所有权", "国有建设用地使用权/房屋所有权"]),
        "right_nature": rng.choice(["出让/商品房", "出让/市场化商品房", "划拨/自建房"]),
        "usage": "商服用地/商业"
        if company
        else rng.choice(["城镇住宅用地/机动车库", "住宅用地/车位", "城镇住宅用地/地下车位"]),
        "area_m2": f"{rng.randrange(5000, 50000) / 100:.2f}" if company else f"{rng.randrange(1150, 3900) / 100:.2f}",
        "term": term,
    }
    return values, day, f"{rng.randrange(900000, 8800000) / 100:.2f}", rng.choice(_OFFICES)


def _rows(
    values: Entry, land: str, *, label_width: float, value_width: float, height: float
) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
    holders = values["holders"]
    assert isinstance(holders, tuple)
    area: list[str | Run] = [
        "共有宗地面积：",
        land,
        "平方米／房屋建筑面积：",
        Run(str(values["area_m2"]), "area_m2"),
        "平方米",
    ]
    shown: list[tuple[str, Runs]] = [
        ("权利人", Run("，".join(holders), "holders")),
        ("共有情况", Run(str(values["co_ownership"]), "co_ownership")),
        ("坐　落", Run(str(values["location"]), "location")),
        ("不动产单元号", Run(str(values["unit_no"]), "unit_no")),
        ("权利类型", Run(str(values["right_type"]), "right_type")),
        ("权利性质", Run(str(values["right_nature"]), "right_nature")),
        ("用　途", Run(str(values["usage"]), "usage")),
        ("面　积", area),
        ("使用期限", Run(str(values["term"]), "term")),
    ]
    return [(height, [(label_width, name, True), (value_width, runs, False)]) for name, runs in shown]


def spread(job: Job) -> Drawn:
    """The open booklet on one landscape page: statement left, table right."""
    values, day, land, office = _entry(job, shares=job.chance(0.4))
    sheet = job.sheet(350, 248)
    guilloche(sheet, 0, 0, 350, 248, _ROSE, waves=44, paper=(254, 249, 247))
    sheet.line(175, 0, 175, 248, width=0.3, fill=(220, 200, 196))
    law = "《中华人民共和国民法典》" if day.year >= 2021 else "《中华人民共和国物权法》"
    sheet.flow(
        28,
        58,
        120,
        f"根据{law}等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的本证所列不动产权利，经审查核实，准予登记，颁发此证。",
        Style("kai", 16),
        leading=1.9,
        indent=2,
    )
    sheet.text(90, 150, "登记机构（章）", Style("kai", 14))
    sheet.text(90, 170, Run(f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", "issue_date"), Style("song", 13))
    seals.put_round(sheet, 112, 154, seals.SealText(office, foot="不动产登记专用章"), diameter=44)
    sheet.text(28, 222, f"编号№ D 41{job.rng.randrange(10**9):09d}", Style("song", 11))
    sheet.text(334, 16, Run(str(values["cert_no"]), "cert_no"), Style("song", 12.5), align="r")
    rows = _rows(values, land, label_width=30, value_width=118, height=14)
    bottom = table(sheet, 188, 26, rows, label=Style("kai", 12), value=Style("song", 11))
    note = "1.房屋结构：框剪　2.总层数：26　3.所在层：-1\n4.分摊土地面积：3.21平方米"
    table(
        sheet,
        188,
        bottom,
        [
            (44, [(30, "权利其他状况", True), (118, note, False)]),
            (34, [(30, "附　记", True), (118, "业务编号：" + str(job.rng.randrange(10**11)), False)]),
        ],
        label=Style("kai", 12),
        value=Style("song", 10.5),
    )
    full = values | {"issue_date": day.isoformat()}
    return drawn("realestate_cert", "spread", [sheet], full, from_seal={"issuer": office})


def electronic(job: Job) -> Drawn:
    """电子证照: portrait A4, title, certificate number under it, table, QR code and e-seal at the foot."""
    values, day, land, office = _entry(job, shares=job.chance(0.3))
    sheet = job.sheet()
    sheet.rect(12, 12, 186, 273, line=0.8, fill=(170, 120, 110))
    sheet.text(105, 22, "中华人民共和国不动产权证书", Style("hei_bold", 21), align="c")
    sheet.text(105, 34, "（电子证照）", Style("song", 13), align="c")
    sheet.text(105, 46, ["证号：", Run(str(values["cert_no"]), "cert_no")], Style("song", 12), align="c")
    rows = _rows(values, land, label_width=38, value_width=132, height=14.5)
    bottom = table(sheet, 20, 58, rows, label=Style("hei", 11), value=Style("song", 11), frame=(120, 90, 84))
    qr_code(sheet, 26, bottom + 14, 30)
    sheet.text(108, bottom + 20, ["登记机构：", Run(office, "issuer")], Style("song", 12))
    sheet.text(108, bottom + 34, ["登记日期：", Run(numbers.written_date(day), "issue_date")], Style("song", 12))
    seals.put_round(sheet, 150, bottom + 26, seals.SealText(office), diameter=40)
    full = values | {"issue_date": day.isoformat(), "issuer": office}
    return drawn("realestate_cert", "electronic", [sheet], full)


def _proof(
    job: Job, sheet: Sheet, *, left: float, top: float, label_width: float, value_width: float, height: float
) -> Entry:
    values, _, _, _ = _entry(job, shares=False)
    mortgage = job.chance(0.4) if job.variant.mortgage is None else job.variant.mortgage
    owner = values["holders"]
    assert isinstance(owner, tuple)
    bank = "中国测试银行股份有限公司信阳分行"
    proved = (
        job.rng.choice(["抵押权", "抵押权（最高额抵押）"])
        if mortgage
        else job.rng.choice(["预告登记", "预购商品房买卖预告登记"])
    )
    holders: tuple[str, ...] = (bank,) if mortgage else owner
    obligor = owner[0] if mortgage else job.facts.developer.name
    cert_no = str(values["cert_no"]).replace("不动产权", "不动产证明")
    other = "被担保主债权数额：35万元；债务履行期限：20年" if mortgage else "预告登记权利人已付清全部购房款"
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (height, [(label_width, name, True), (value_width, runs, False)])
        for name, runs in (
            ("证明权利或事项", Run(proved, "proved_right")),
            ("权利人（申请人）", Run(holders[0], "holders")),
            ("义 务 人", Run(obligor, "obligor")),
            ("坐　　落", Run(str(values["location"]), "location")),
            ("不动产单元号", str(values["unit_no"])),
            ("其　　他", other),
            ("附　　记", ""),
        )
    ]
    sheet.text(left + label_width + value_width, top - 9, Run(cert_no, "cert_no"), Style("song", 12), align="r")
    table(sheet, left, top, rows, label=Style("song", 11), value=Style("song", 11))
    return {
        "cert_no": cert_no,
        "proved_right": proved,
        "holders": holders,
        "obligor": obligor,
        "location": values["location"],
    }


def proof_portrait(job: Job) -> Drawn:
    """不动产登记证明 as a portrait page: table above, statement and seal below."""
    sheet = job.sheet(176, 250)
    guilloche(sheet, 0, 0, 176, 250, (214, 230, 236), waves=60, paper=(248, 252, 253))
    values = _proof(job, sheet, left=14, top=28, label_width=40, value_width=108, height=17)
    sheet.flow(
        18,
        158,
        140,
        "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，经审查核实，准予登记，颁发此证明。",
        Style("kai", 12),
        leading=1.7,
        indent=2,
    )
    sheet.text(92, 204, "登记机构（章）", Style("song", 12))
    sheet.text(92, 220, numbers.written_date(date(2024, 5, 17), form="padded"), Style("song", 12))
    seals.put_round(sheet, 118, 210, seals.SealText("信阳市自然资源和规划局", foot="不动产登记专用章"), diameter=40)
    return drawn("realestate_reg_proof", "proof_portrait", [sheet], values)


def proof_spread(job: Job) -> Drawn:
    """The folded certificate on a landscape page: title and statement left, table right."""
    sheet = job.sheet(297, 210)
    guilloche(sheet, 0, 0, 297, 210, (206, 232, 222), waves=50, paper=(247, 253, 250))
    sheet.text(72, 40, "不动产登记证明", Style("hei_bold", 24), align="c", spacing=0.12)
    sheet.flow(
        20,
        72,
        104,
        "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，经审查核实，准予登记，颁发此证明。",
        Style("song", 12.5),
        leading=1.8,
        indent=2,
    )
    sheet.text(62, 140, "登记机构（章）", Style("song", 12))
    sheet.text(62, 156, numbers.written_date(date(2023, 8, 2), form="spaced"), Style("song", 12))
    seals.put_round(sheet, 88, 146, seals.SealText("信阳市自然资源和规划局"), diameter=40)
    values = _proof(job, sheet, left=142, top=30, label_width=38, value_width=104, height=18)
    return drawn("realestate_reg_proof", "proof_spread", [sheet], values)


LAYOUTS: Layouts = {
    "realestate_cert": {"spread": spread, "electronic": electronic},
    "realestate_reg_proof": {"proof_portrait": proof_portrait, "proof_spread": proof_spread},
}
