"""不动产登记证明: 预告登记 and 抵押权, in the editions that registries print."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowestate import Title, a_title, ruled, spread_unit
from samples.layouts_fifth.rowkit import foot, grey_copy
from samples.ornaments import guilloche, qr_code
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn


@dataclass(frozen=True, slots=True)
class _Proof:
    title: Title
    right: str
    holders: tuple[str, ...]
    obligor: str
    other: str


def _proof(job: Job) -> _Proof:
    title = a_title(job, "不动产证明")
    facts = job.facts
    mortgage = job.variant.mortgage if job.variant.mortgage is not None else job.chance(0.3)
    price = f"{facts.space_price / 10000:.2f}"
    if mortgage:
        bank = job.rng.choice(["鲸涛银行股份有限公司信阳分行", "信阳榫卯农村商业银行股份有限公司"])
        right = job.rng.choice(["抵押权", "预购商品房抵押权预告登记"])
        other = f"担保债权的数额：{price}万元\n抵押方式：一般抵押\n债务履行期限：详见合同"
        return _Proof(replace(title, co=""), right, (bank,), title.holders[0], other)
    right = job.rng.choice(["预告登记（预购商品房）", "预购商品房预告登记", "预告登记"])
    other = f"不动产单元用途：车位\n建筑面积：{title.area}㎡\n取得价格：{price}万元"
    return _Proof(title, right, title.holders, facts.developer.name, other)


def _proof_rows(proof: _Proof, *, gap: bool = False) -> list[tuple[str, Runs]]:
    holders: list[str | Run] = []
    for place, name in enumerate(proof.holders):
        holders += [*(["，"] if place else []), Run(name, "holders")]
    unit = proof.title.unit_no
    return [
        ("证明权利或事项", Run(proof.right, "proved_right")),
        ("权利人（申请人）", holders),
        ("义务人", Run(proof.obligor, "obligor")),
        ("坐落", Run(proof.title.location, "location")),
        ("不动产单元号", spread_unit(unit) if gap else unit),
        ("其他", proof.other),
        ("附记", f"业务宗号：{proof.title.issued:%Y%m%d}0{unit[-4:]}"),
    ]


def _proof_values(proof: _Proof) -> dict[str, Value]:
    return {
        "cert_no": proof.title.cert_no,
        "proved_right": proof.right,
        "holders": proof.holders,
        "obligor": proof.obligor,
        "location": proof.title.location,
    }


_LAW = (
    "等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)


def _plain_grant(sheet: Sheet, x: float, y: float, width: float, title: Title, *, size: float = 13.0) -> None:
    book = f"《中华人民共和国{'民法典' if title.issued.year >= 2021 else '物权法'}》"
    sheet.flow(x, y, width, "根据" + book + _LAW, Style("song", size), leading=1.9, indent=2)
    middle, below = x + width * 0.62, y + size * 4.6
    style = Style("song", size - 1)
    sheet.text(middle, below, "登记机构（章）", style, align="c")
    sheet.text(middle, below + 9, title.issuer, style, align="c")
    day = title.issued
    sheet.text(middle, below + 18, f"{day.year} 年 {day.month:02d} 月 {day.day:02d} 日", style, align="c")
    put_round(sheet, middle + 3, below + 10, SealText(title.issuer, "不动产登记专用章"), diameter=39)


def new_proof_unfolded(job: Job) -> Drawn:
    """The printed sheet unfolded: statement and seal on the left, table on the right."""
    proof = _proof(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 5, 5, 287, 200, (238, 232, 216), waves=24, paper=(254, 252, 246))
    sheet.text(78, 26, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.15)
    _plain_grant(sheet, 20, 48, 116, proof.title)
    sheet.text(20, 180, "中华人民共和国自然资源部监制", Style("song", 9.5))
    sheet.text(20, 188, f"编号№ {proof.title.serial}", Style("song", 9.5))
    sheet.text(216, 20, Run(proof.title.cert_no, "cert_no"), Style("song_bold", 12), align="c")
    ruled(sheet, (152, 30, 130), [17, 22, 16, 24, 15, 34, 28], _proof_rows(proof), 10)
    return drawn("realestate_reg_proof", "new_proof_unfolded", [sheet], _proof_values(proof))


def new_proof_on_portrait(job: Job) -> Drawn:
    """A later edition on one upright page: number and table above, statement and seal below."""
    proof = _proof(job)
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (230, 230, 240), waves=34, paper=(252, 252, 254))
    sheet.text(105, 22, "中华人民共和国", Style("song_bold", 15, (150, 34, 34)), align="c", spacing=0.2)
    sheet.text(105, 31, "不动产登记证明", Style("song_bold", 24, (150, 34, 34)), align="c", spacing=0.2)
    sheet.text(105, 47, Run(proof.title.cert_no, "cert_no"), Style("song", 13), align="c")
    bottom = ruled(sheet, (22, 58, 166), [15, 16, 14, 18, 13, 30, 20], _proof_rows(proof, gap=True), 11)
    _plain_grant(sheet, 28, bottom + 8, 154, proof.title, size=11.5)
    qr_code(sheet, 30, 250, 22)
    return drawn("realestate_reg_proof", "new_proof_on_portrait", [sheet], _proof_values(proof))


def new_proof_grey_half(job: Job) -> Drawn:
    """The table half alone as a grey copy, somewhat askew on the page."""
    proof = _proof(job)
    sheet = job.sheet()
    top = job.rng.uniform(30, 60)
    sheet.fill(34, top - 10, 146, 192, (238, 238, 238))
    sheet.text(107, top, Run(proof.title.cert_no, "cert_no"), Style("song", 12.5), align="c")
    ruled(sheet, (41, top + 11, 132), [17, 20, 15, 24, 15, 36, 30], _proof_rows(proof), 10.5)
    grey_copy(sheet)
    foot(sheet, "（复印件）", y=top + 196, size=11)
    return drawn("realestate_reg_proof", "new_proof_grey_half", [sheet], _proof_values(proof))


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "new_proof_unfolded": new_proof_unfolded,
        "new_proof_on_portrait": new_proof_on_portrait,
        "new_proof_grey_half": new_proof_grey_half,
    },
}
