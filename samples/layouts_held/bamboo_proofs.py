"""Proofs of registration: an advance notice on paper and an electronic mortgage."""

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import (
    DARK_RED,
    GREEN,
    Rows,
    card,
    estate_address,
    figures,
    grouped,
    lab,
    storey,
    unit_number,
    val,
    wide,
)
from samples.numbers import written_date
from samples.ornaments import qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_OFFICE = "信阳市自然资源和规划局"


def _proof_no(job: Job, year: int) -> str:
    return f"豫（{year}）信阳市不动产证明第{job.rng.randrange(1, 90000):07d}号"


def advance_notice(job: Job) -> Drawn:
    """不动产登记证明 of an advance notice (预告登记), a bay or flat still being built; statement and table on A4."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    day = a_day(rng, date(2019, 1, 1), date(2026, 9, 30))
    number, right = _proof_no(job, day.year), rng.choice(("预购商品房预告登记", "预告登记", "预售商品房买卖预告登记"))
    both = job.chance(0.35)
    holders: tuple[str, ...] = (facts.person.name, facts.spouse.name) if both else (facts.person.name,)
    people: list[str | Run] = [Run(holders[0], "holders")]
    if both:
        people += ["，", Run(holders[1], "holders")]
    end = f"{storey(job)}{facts.home.space_no}号车位" if job.chance(0.6) else facts.home.room_text
    location = estate_address(job) + end
    card(sheet, 12, 12, 186, 273, ground=(250, 250, 244), wave=(226, 234, 220), edge=GREEN)
    sheet.text(105, 28, "不动产登记证明", Style("song_bold", 28), align="c", spacing=0.2)
    sheet.text(105, 46, Run(number, "cert_no"), Style("song", 13), align="c")
    rows: Rows = [
        (14, [lab(46, "证明权利或事项"), val(124, Run(right, "proved_right"))]),
        (14, [lab(46, "权利人（申请人）"), val(124, people)]),
        (14, [lab(46, "义 务 人"), val(124, Run(facts.developer.name, "obligor"))]),
        (16, [lab(46, "坐　　落"), val(124, Run(location, "location"))]),
        (14, [lab(46, "不动产单元号"), val(124, grouped(unit_number(job)))]),
        (
            26,
            [
                lab(46, "其　　他"),
                val(
                    124,
                    f"建筑面积：{rng.randrange(1200, 1500) / 100:.2f}㎡\n合同备案号：XYYS{figures(rng, 8)}\n"
                    f"取得价格：{facts.space_price}元",
                ),
            ],
        ),
        (
            26,
            [
                lab(46, "附　　记"),
                val(124, f"权利人证件号码：{facts.person.id_number}\n办理本登记不产生物权变动的效力。"),
            ],
        ),
    ]
    y = table(sheet, 20, 58, rows, label=Style("song", 12), value=Style("song", 11.5), frame=GREEN)
    law = "中华人民共和国民法典" if day >= date(2021, 1, 1) else "中华人民共和国物权法"
    y = sheet.flow(
        22,
        y + 8,
        166,
        f"根据《{law}》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
        "经审查核实，准予登记，颁发此证明。",
        Style("song", 12.5),
        leading=1.8,
        indent=2,
    )
    sheet.text(112, y + 10, "登记机构（章）", Style("song", 12.5))
    sheet.text(112, y + 20, wide(day), Style("song", 12.5))
    seals.put_round(sheet, 138, y + 14, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=40)
    sheet.text(22, 275, f"编号 № 41{figures(rng, 9)}", Style("song", 10))
    truth: dict[str, Value] = {
        "cert_no": number,
        "proved_right": right,
        "holders": holders,
        "obligor": facts.developer.name,
        "location": location,
    }
    fair = {"proved_right": ("预告登记",)} if right != "预告登记" else None
    return drawn("realestate_reg_proof", "bamboo_advance_notice", [sheet], truth, tolerated=fair)


def mortgage(job: Job) -> Drawn:
    """不动产登记证明 of a mortgage, electronic, landscape: the bank is the holder."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    day = a_day(rng, date(2020, 1, 1), date(2026, 9, 30))
    number, right = _proof_no(job, day.year), rng.choice(("抵押权", "抵押权登记", "一般抵押权"))
    district = facts.home.community.district.removesuffix("区").removesuffix("新")
    bank = f"信阳{rng.choice(('豫谷', '淮上', '稻田'))}农村商业银行股份有限公司{district}支行"
    location = estate_address(job) + facts.home.room_text
    loan = rng.randrange(20, 120) * 10000
    until = years_later(day, 20)
    sheet.text(148.5, 14, "中华人民共和国", Style("song", 14), align="c", spacing=0.3)
    sheet.text(148.5, 22, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.15)
    sheet.text(24, 38, Run(number, "cert_no"), Style("hei", 12))
    sheet.text(240, 38, "电子证照", Style("hei", 11, DARK_RED), align="r")
    qr_code(sheet, 249, 14, 24)
    rows: Rows = [
        (
            13,
            [
                lab(40, "证明权利或事项"),
                val(84, Run(right, "proved_right")),
                lab(30, "不动产单元号"),
                val(95, unit_number(job)),
            ],
        ),
        (13, [lab(40, "权利人(申请人)"), val(209, Run(bank, "holders"))]),
        (13, [lab(40, "义务人"), val(209, Run(facts.person.name, "obligor"))]),
        (13, [lab(40, "坐落"), val(209, Run(location, "location"))]),
        (
            34,
            [
                lab(40, "其他"),
                val(
                    209,
                    f"不动产权证书号：豫（{day.year - 1}）信阳市不动产权第{figures(rng, 7)}号\n"
                    f"抵押方式：一般抵押　　被担保债权数额：{loan}.00元\n"
                    f"债务履行期限：{written_date(day)}起{written_date(until)}止\n担保范围：见抵押合同",
                ),
            ],
        ),
        (18, [lab(40, "附记"), val(209, f"借款合同编号：XD{day.year}{figures(rng, 6)}；抵押权注销后本证明失效。")]),
    ]
    y = table(sheet, 24, 46, rows, label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(190, y + 10, f"登记机构：{_OFFICE}", Style("song", 11))
    sheet.text(190, y + 19, f"登记日期：{written_date(day)}", Style("song", 11))
    seals.put_round(sheet, 238, y + 16, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=36)
    sheet.text(24, y + 12, "本证明由不动产登记系统自动生成，打印件仅供参考，以登记簿为准。", Style("song", 9.5))
    truth: dict[str, Value] = {
        "cert_no": number,
        "proved_right": right,
        "holders": (bank,),
        "obligor": facts.person.name,
        "location": location,
    }
    fair = {"proved_right": ("抵押权",)} if right != "抵押权" else None
    return drawn("realestate_reg_proof", "bamboo_mortgage", [sheet], truth, tolerated=fair)


LAYOUTS: Layouts = {
    "realestate_reg_proof": {"bamboo_advance_notice": advance_notice, "bamboo_mortgage": mortgage},
}
