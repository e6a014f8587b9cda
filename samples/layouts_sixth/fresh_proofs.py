"""不动产登记证明: the book's leaf, a portrait sheet, and the electronic one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import Parts, begin
from samples.layouts_sixth.fresh_titles import a_unit, number_runs, unit_text
from samples.layouts_sixth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_INK: Colour = (40, 92, 120)
_NOTE = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)


@dataclass(frozen=True, slots=True)
class Proof:
    number: str
    right: str
    holders: tuple[str, ...]
    obligor: str
    location: str
    unit: str
    other: str
    office: str
    day: date


def some_proof(job: Job) -> Proof:
    rng, facts = job.rng, job.facts
    place, space = facts.home.community, facts.home.space_no
    county = place.district if place.district.endswith("县") else "信阳市"
    day = a_day(rng, date(2022, 1, 5), date(2026, 10, 20))
    mortgage = job.variant.mortgage if job.variant.mortgage is not None else rng.random() < 0.25
    person = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    holders: tuple[str, ...] = (person,)
    if mortgage:
        bank = f"信阳{rng.choice(WORDS.firms)}农村商业银行股份有限公司{rng.choice(['', '营业部'])}"
        right, holders, obligor = rng.choice(["抵押权", "预购商品房抵押预告登记"]), (bank,), person
        other = f"抵押方式：一般抵押　担保债权数额：{rng.randrange(8, 60)}万元　债务履行期限：10年"
    else:
        right = rng.choice(["预告登记", "预购商品房预告登记", "预售商品房买卖预告登记"])
        both = rng.random() < 0.3 and person == facts.person.name
        if both:
            holders = (person, facts.spouse.name)
        obligor = facts.developer.name
        area = rng.randrange(1200, 1600) / 100
        other = f"预告登记种类：预售商品房买卖　取得价格：{facts.space_price:.0f}元　建筑面积：{area}㎡"
    unit = a_unit(rng)
    location = rng.choice(
        [
            f"{place.district}{place.street}{place.name}地下车库{space}车位",
            f"信阳市{place.district}{place.street}{place.name}负一层车位{space}",
        ]
    )
    number = f"豫（{day.year}）{county}不动产证明第{rng.randrange(1, 99999):07d}号"
    return Proof(number, right, holders, obligor, location, unit, other, f"{county}不动产登记中心", day)


def proof_rows(job: Job, proof: Proof) -> list[tuple[str, float, Parts]]:
    people: Parts = []
    for number, holder in enumerate(proof.holders):
        people += [*(["，"] if number else []), Run(holder, "holders")]
    return [
        ("证明权利或事项", 1.0, [Run(proof.right, "proved_right")]),
        ("权利人（申请人）", 1.0, people),
        ("义务人", 1.0, [Run(proof.obligor, "obligor")]),
        ("坐落", 1.3, [Run(proof.location, "location")]),
        ("不动产单元号", 1.0, [unit_text(job, proof.unit)]),
        ("其他", 2.4, [proof.other]),
        ("附记", 2.4, [job.rng.choice(["", "本证明仅作为已办理登记的凭证，不得转让、出借。", "/"])]),
    ]


def rows_put(
    sheet: Sheet,
    box: tuple[float, float, float, float],
    rows: list[tuple[str, float, Parts]],
    style: Style,
    frame: Colour,
) -> None:
    x, y, width, height = box
    label = width * 0.27
    unit = height / sum(share for _, share, _ in rows)
    for name, share, value in rows:
        sheet.rect(x, y, label, unit * share, fill=frame)
        sheet.rect(x + label, y, width - label, unit * share, fill=frame)
        sheet.cell((x, y, label, unit * share), name, style, align="c")
        sheet.cell((x + label, y, width - label, unit * share), value, style)
        y += unit * share


def _values(proof: Proof) -> dict[str, Value]:
    return {
        "cert_no": proof.number,
        "proved_right": proof.right,
        "holders": proof.holders,
        "obligor": proof.obligor,
        "location": proof.location,
    }


def leaf(job: Job) -> Drawn:
    """Landscape: statement, seal and date at the left, the table at the right."""
    begin(job)
    proof = some_proof(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (206, 222, 230), waves=40, paper=(248, 251, 252))
    sheet.text(76, 22, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.flow(20, 46, 112, _NOTE, Style("song", 13), leading=1.9, indent=2)
    sheet.text(66, 116, "登记机构（章）", Style("song", 12.5))
    sheet.text(66, 130, numbers.written_date(proof.day, form="spaced"), Style("song", 12.5))
    put_round(sheet, 90, 122, SealText(proof.office, "登记专用章"), diameter=40)
    sheet.text(20, 188, f"编号№ D41{job.rng.randrange(10**8):08d}", Style("song", 11))
    sheet.text(219, 20, number_runs(job, proof.number), Style("song", 12), align="c")
    rows_put(sheet, (154, 30, 130, 162), proof_rows(job, proof), Style("song", 10.5), _INK)
    return drawn("realestate_reg_proof", "fresh_proof_leaf", [sheet], _values(proof))


def upright(job: Job) -> Drawn:
    """Portrait: number and table in the upper part, office and date below."""
    begin(job)
    proof = some_proof(job)
    sheet = job.sheet()
    sheet.rect(14, 14, 182, 269, line=0.9, fill=_INK)
    emblem(sheet, 105, 34, 20)
    sheet.text(105, 50, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(105, 60, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.15)
    sheet.text(105, 78, number_runs(job, proof.number), Style("song", 13), align="c")
    rows_put(sheet, (24, 90, 162, 122), proof_rows(job, proof), Style("song", 12), _INK)
    sheet.flow(26, 218, 158, _NOTE, Style("song", 10), leading=1.6, indent=2)
    sheet.text(120, 246, ["登记机构：", proof.office], Style("song", 11))
    sheet.text(120, 258, ["登记日期：", numbers.written_date(proof.day, form="dash")], Style("song", 11))
    put_round(sheet, 150, 252, SealText(proof.office, "登记专用章"), diameter=38)
    return drawn("realestate_reg_proof", "fresh_proof_upright", [sheet], _values(proof))


def online(job: Job) -> Drawn:
    """A print from the platform: plain lines, a code, no background."""
    begin(job)
    proof = some_proof(job)
    sheet = job.sheet()
    sheet.text(20, 14, "信阳市不动产登记“一网通办”平台", Style("hei", 9, (110, 110, 116)))
    sheet.text(105, 30, "不动产登记电子证明", Style("hei_bold", 20), align="c")
    qr_code(sheet, 166, 20, 24)
    sheet.text(22, 52, ["证明号：", number_runs(job, proof.number)], Style("hei", 12))
    y = 64.0
    style = Style("hei", 11)
    for name, share, value in proof_rows(job, proof)[:6]:
        tall = 13.0 * min(share, 1.5)
        sheet.line(22, y, 188, y, width=0.15, fill=(160, 160, 166))
        sheet.text(24, y + tall / 2 - 2, name, style)
        sheet.cell((66, y, 122, tall), value, style)
        y += tall
    sheet.line(22, y, 188, y, width=0.15, fill=(160, 160, 166))
    sheet.text(24, y + 10, f"生成时间：{proof.day:%Y-%m-%d} 10:2{job.rng.randrange(10)}:17", Style("hei", 9.5))
    sheet.text(112, y + 12, proof.office, style)
    put_round(sheet, 140, y + 14, SealText(proof.office, "电子证照专用章"), diameter=40)
    return drawn("realestate_reg_proof", "fresh_proof_online", [sheet], _values(proof))


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "fresh_proof_leaf": leaf,
        "fresh_proof_upright": upright,
        "fresh_proof_online": online,
    }
}
