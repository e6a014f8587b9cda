"""不动产登记证明: advance notices, mortgages, both. `holders` and `obligor` as printed in their own rows.

The certificate's number under 其他 is another paper's and no field.
"""

from __future__ import annotations

from dataclasses import dataclass

from samples import numbers, seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_third.estate_world import Holding, a_holding, holder_runs
from samples.ornaments import emblem, guilloche, qr_code
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BANKS = ("信阳子虚农村商业银行股份有限公司", "乌有银行股份有限公司信阳浉河支行", "信阳市住房公积金管理中心")
_FRAME = (84, 96, 84)


@dataclass(frozen=True, slots=True)
class Proof:
    holding: Holding
    right: str
    holders: tuple[str, ...]
    obligor: str
    other: str

    @property
    def number(self) -> str:
        return f"豫（{self.holding.year}）{self.holding.place}不动产证明第{self.holding.serial}号"


def a_proof(job: Job) -> Proof:
    """What is proved decides who stands as holder and who as obligor."""
    holding, rng = a_holding(job), job.rng
    mortgage = job.chance(0.3) if job.variant.mortgage is None else job.variant.mortgage
    contract = f"买卖合同编号：{rng.randrange(10**12):012d}"
    if mortgage:
        right = rng.choice(["抵押权", "预购商品房抵押权预告登记"])
        other = (
            f"不动产权证书号：豫（{holding.year}）{holding.place}不动产权第{rng.randrange(10**7):07d}号\n"
            f"担保债权数额：{rng.randrange(20, 90)}万元\n抵押方式：一般抵押"
        )
        return Proof(holding, right, (rng.choice(_BANKS),), holding.holders[0], other)
    right = rng.choice(["预告登记", "预购商品房预告登记", "国有建设用地使用权及房屋所有权预告登记"])
    return Proof(
        holding,
        right,
        holding.holders,
        job.facts.developer.name,
        f"{contract}\n取得价格：{rng.randrange(6, 90)}.{rng.randrange(10)}万元",
    )


def proof_values(proof: Proof) -> dict[str, Value]:
    return {
        "cert_no": proof.number,
        "proved_right": proof.right,
        "holders": proof.holders,
        "obligor": proof.obligor,
        "location": proof.holding.location,
    }


def _rows(job: Job, proof: Proof) -> list[tuple[str, Runs]]:
    return [
        ("证明权利或事项", Run(proof.right, "proved_right")),
        ("权利人（申请人）", holder_runs(proof.holders, job.rng.choice(["、", "，"]))),
        ("义务人", Run(proof.obligor, "obligor")),
        ("坐落", Run(proof.holding.location, "location")),
        ("不动产单元号", proof.holding.unit_no),
        ("其他", proof.other),
        ("附记", job.rng.choice(["", f"建筑面积：{proof.holding.area}㎡", "本证明不作为不动产权属证书使用。"])),
    ]


def _grid(
    sheet: Sheet, rows: list[tuple[str, Runs]], x: float, y: float, width: float, row: float, size: float
) -> float:
    lines: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (row * (2.2 if label in ("其他", "附记") else 1), [(width * 0.27, label, True), (width * 0.73, runs, False)])
        for label, runs in rows
    ]
    return table(sheet, x, y, lines, label=Style("song", size), value=Style("song", size), frame=_FRAME, line=0.2)


def _law(proof: Proof) -> str:
    law = "民法典" if proof.holding.year >= 2021 else "物权法"
    return (
        f"根据《中华人民共和国{law}》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
        "经审查核实，准予登记，颁发此证明。"
    )


def proof_opened(job: Job) -> Drawn:
    """The folded sheet opened: statement and seal on the left, number and table on the right."""
    proof = a_proof(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 5, 5, 287, 200, (218, 232, 220), waves=38, paper=(248, 252, 248))
    sheet.line(148.5, 5, 148.5, 205, width=0.15, fill=(190, 204, 192))
    emblem(sheet, 77, 34, 20)
    sheet.text(77, 52, "不动产登记证明", Style("song_bold", 20), align="c", spacing=0.15)
    sheet.flow(24, 74, 106, _law(proof), Style("song", 12.5), leading=1.9, indent=2)
    sheet.text(86, 138, "登记机构（章）", Style("song", 12), align="c")
    sheet.text(86, 154, numbers.written_date(proof.holding.day, form="spaced"), Style("song", 12), align="c")
    if job.variant.seal:
        seals.put_round(sheet, 88, 147, SealText(proof.holding.office, "不动产登记专用章"), diameter=42)
    sheet.text(24, 192, f"编号№ {job.rng.randrange(10**11):011d}", Style("song", 9))
    sheet.text(222, 22, Run(proof.number, "cert_no"), Style("song", 12), align="c")
    _grid(sheet, _rows(job, proof), 158, 32, 126, 15, 10.5)
    return drawn("realestate_reg_proof", "proof_opened", [sheet], proof_values(proof))


def proof_a4(job: Job) -> Drawn:
    """A copy on upright A4: title, number set wide at the right, table, organ below."""
    proof = a_proof(job)
    sheet = job.sheet()
    sheet.text(105, 26, "不 动 产 登 记 证 明", Style("song_bold", 22), align="c")
    wide = proof.number.replace("（", "（ ").replace("）", " ） ").replace("第", "第 ").replace("号", " 号")
    sheet.text(186, 42, Run(wide, "cert_no"), Style("song", 11.5), align="r")
    bottom = _grid(sheet, _rows(job, proof), 24, 50, 162, 16, 11.5)
    sheet.flow(24, bottom + 6, 162, _law(proof), Style("song", 10.5), indent=2)
    sheet.text(130, bottom + 30, "登记机构（章）：", Style("song", 11.5))
    sheet.text(130, bottom + 40, numbers.written_date(proof.holding.day, form="padded"), Style("song", 11.5))
    if job.variant.seal:
        seals.put_round(sheet, 150, bottom + 36, SealText(proof.holding.office, "不动产登记专用章"), diameter=40)
    return drawn("realestate_reg_proof", "proof_a4", [sheet], proof_values(proof))


def proof_on_screen(job: Job) -> Drawn:
    """The electronic proof as an application shows it: label above value, QR code at the foot."""
    proof = a_proof(job)
    sheet = job.sheet(120, 200)
    sheet.fill(0, 0, 120, 200, (240, 244, 242))
    sheet.text(60, 7, "电子证照", Style("hei", 11), align="c")
    sheet.fill(6, 18, 108, 172, (255, 255, 255))
    sheet.text(60, 24, "中华人民共和国不动产登记证明", Style("hei_bold", 12), align="c")
    grey = Style("hei", 8.5, (120, 126, 130))
    sheet.text(12, 36, "证明号", grey)
    sheet.flow(12, 41, 96, Run(proof.number, "cert_no"), Style("hei", 10))
    y = 51.0
    for label, runs in _rows(job, proof)[:5]:
        sheet.text(12, y, label, grey)
        y = sheet.flow(12, y + 4.8, 96, runs, Style("hei", 10), leading=1.35) + 3.4
    sheet.text(12, y, "登记时间", grey)
    sheet.text(12, y + 4.8, numbers.written_date(proof.holding.day, form="dash"), Style("hei", 10))
    qr_code(sheet, 48, 160, 24)
    if job.variant.seal:
        seals.put_round(sheet, 92, 150, SealText(proof.holding.office, "不动产登记专用章"), diameter=30)
    return drawn("realestate_reg_proof", "proof_on_screen", [sheet], proof_values(proof))


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "proof_opened": proof_opened,
        "proof_a4": proof_a4,
        "proof_on_screen": proof_on_screen,
    }
}
