"""不动产登记证明: advance notice and mortgage, booklet page, sheet and electronic edition."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_tenth.even_common import begin, house_place, seal, space_place
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "realestate_reg_proof"


@dataclass(frozen=True, slots=True)
class Proof:
    cert_no: str
    right: str
    holders: tuple[str, ...]
    obligor: str
    place: str
    unit: str
    other: str
    note: str
    issuer: str
    issued: date


def some_proof(job: Job) -> Proof:
    """An advance notice of the sale of a space or home, or a bank's mortgage on it."""
    facts = begin(job)
    rng = job.rng
    mortgage = job.variant.mortgage if job.variant.mortgage is not None else rng.random() < 0.25
    buyers = (facts.person.name, facts.spouse.name) if rng.random() < 0.3 else (facts.person.name,)
    if job.variant.holder_is == "company":
        buyers = (facts.company.org.name,)
    issued = a_day(rng, date(2021, 3, 1), date(2026, 9, 30))
    place = space_place(facts) if rng.random() < 0.6 else house_place(facts)
    unit = f"411599{rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d}GB{rng.randrange(1, 99999):05d}F"
    unit += f"{rng.randrange(1, 60):04d}{rng.randrange(1, 400):04d}"
    if mortgage:
        right = rng.choice(["抵押权", "预购商品房抵押权预告登记"])
        holders: tuple[str, ...] = ("信阳磬信农村商业银行股份有限公司蓼汀支行",)
        obligor = buyers[0]
        other = f"担保债权的数额：{facts.space_price:.0f}元\n"
        other += f"债务履行期限：{issued.year}年起{issued.year + 20}年止\n抵押方式：一般抵押"
    else:
        right = rng.choice(["预告登记", "预购商品房预告登记", "预告登记（预购商品房）"])
        holders, obligor = buyers, facts.developer.name
        other = f"预告登记种类：预购商品房预告登记\n预购合同编号：{issued.year}{rng.randrange(10**7):07d}\n"
        other += f"取得价格：{facts.space_price:.0f}元"
    return Proof(
        cert_no=f"豫（{issued.year}）信阳市不动产证明第{rng.randrange(100, 99999):07d}号",
        right=right,
        holders=holders,
        obligor=obligor,
        place=place,
        unit=unit,
        other=other,
        note=f"业务件号：{issued.year}{rng.randrange(10**8):08d}",
        issuer=rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心"]),
        issued=issued,
    )


def values_of(proof: Proof) -> dict[str, Value]:
    return {
        "cert_no": proof.cert_no,
        "proved_right": proof.right,
        "holders": proof.holders,
        "obligor": proof.obligor,
        "location": proof.place,
    }


def proof_rows(proof: Proof, *, gap: str = "、") -> list[tuple[str, Runs, float]]:
    return [
        ("证明权利或事项", Run(proof.right, "proved_right"), 12),
        ("权利人（申请人）", Run(gap.join(proof.holders), "holders"), 12),
        ("义 务 人", Run(proof.obligor, "obligor"), 12),
        ("坐    落", Run(proof.place, "location"), 14),
        ("不动产单元号", proof.unit, 12),
        ("其    他", proof.other, 42),
        ("附    记", proof.note, 42),
    ]


def put_proof(sheet: Sheet, x: float, y: float, wide: float, proof: Proof, *, size: float = 10.5) -> float:
    cells = [(high, [(36.0, label, True), (wide - 36.0, runs, False)]) for label, runs, high in proof_rows(proof)]
    return table(sheet, x, y, cells, label=Style("song", size), value=Style("song", size), frame=(90, 110, 100))


LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)


def even_proof_folded(job: Job) -> Drawn:
    """The folded sheet opened: statement and seal on the left, the table on the right."""
    proof = some_proof(job)
    sheet = job.sheet(364, 257)
    guilloche(sheet, 6, 6, 352, 245, (226, 238, 230), waves=42, paper=(251, 253, 250))
    sheet.text(92, 40, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.2)
    sheet.flow(28, 78, 128, LAW, Style("song", 14), leading=2.0, indent=2)
    sheet.text(92, 172, "登记机构（章）", Style("song", 13))
    sheet.text(92, 188, numbers.written_date(proof.issued, form="spaced"), Style("song", 12.5))
    seal(sheet, 122, 178, proof.issuer, "登记专用章", diameter=42)
    sheet.text(92, 232, f"编号 № D{job.rng.randrange(10**11):011d}", Style("song", 10.5), align="c")
    sheet.text(268, 26, Run(proof.cert_no, "cert_no"), Style("song", 11.5), align="c")
    put_proof(sheet, 192, 40, 152, proof)
    return drawn(KIND, "even_proof_folded", [sheet], values_of(proof))


def even_proof_electronic(job: Job) -> Drawn:
    """The electronic edition printed on A4: emblem, number, table, code and a seal from the screen."""
    proof = some_proof(job)
    sheet = job.sheet()
    emblem(sheet, 105, 26, 20)
    sheet.text(105, 42, "不动产登记证明", Style("hei_bold", 22), align="c", spacing=0.15)
    sheet.text(105, 54, "（电子证照）", Style("song", 11), align="c")
    sheet.text(188, 64, Run(proof.cert_no, "cert_no"), Style("song", 11), align="r")
    y = put_proof(sheet, 22, 72, 166, proof)
    qr_code(sheet, 24, y + 8, 24)
    sheet.text(54, y + 14, "电子证照标识及登记簿信息以查验结果为准。", Style("song", 8.5))
    sheet.text(120, y + 24, ["登记机构：", proof.issuer], Style("song", 11))
    sheet.text(120, y + 33, ["登记时间：", numbers.written_date(proof.issued, form="dash")], Style("song", 11))
    seal(sheet, 160, y + 28, proof.issuer, diameter=38)
    return drawn(KIND, "even_proof_electronic", [sheet], values_of(proof))


LAYOUTS: Layouts = {KIND: {"even_proof_folded": even_proof_folded, "even_proof_electronic": even_proof_electronic}}
