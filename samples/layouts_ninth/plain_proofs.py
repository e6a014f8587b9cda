"""不动产登记证明: advance notices of purchase and mortgages, in the booklet, on one sheet, and electronic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.plain_common import a_spot, begin, grid, home_address, round_seal, space_address
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对申请人申请登记的本证明所列"
    "不动产权利或登记事项，经审查核实，准予登记，颁发此证明。"
)
Pairs = list[tuple[str, float, str | Run | list[str | Run]]]


@dataclass(frozen=True, slots=True)
class Proof:
    """What one proof of registration says."""

    cert_no: str
    right: str
    holders: tuple[str, ...]
    obligor: str
    location: str
    unit_no: str
    issued: date
    issuer: str
    other: str
    note: str

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "proved_right": self.right,
            "holders": self.holders,
            "obligor": self.obligor,
            "location": self.location,
        }

    def pairs(self, row: float) -> Pairs:
        names: list[str | Run] = [part for name in self.holders for part in (Run(name, "holders"), "，")][:-1]
        return [
            ("证明权利或事项", row, Run(self.right, "proved_right")),
            ("权利人（申请人）", row, names),
            ("义务人", row, Run(self.obligor, "obligor")),
            ("坐落", row * 1.2, Run(self.location, "location")),
            ("不动产单元号", row, self.unit_no),
            ("其他", row * 3.4, self.other),
            ("附记", row * 3.4, self.note),
        ]


def a_proof(job: Job, *, mortgage: bool | None = None) -> Proof:
    facts, rng = begin(job), job.rng
    pawn = mortgage if mortgage is not None else bool(job.variant.mortgage)
    issued = a_day(rng, date(2021, 2, 1), date(2026, 10, 20))
    district = facts.home.community.district
    place = district if district.endswith("县") else rng.choice(("信阳市", district))
    owners = (facts.person.name,) if rng.random() < 0.6 else (facts.person.name, facts.spouse.name)
    location = home_address(job) if pawn else space_address(job, a_spot(rng))
    price = facts.space_price
    if pawn:
        bank = rng.choice(("橹舟农村商业银行股份有限公司", "釉川银行股份有限公司信阳分行"))
        return Proof(
            f"豫（{issued.year}）{place}不动产证明第{rng.randrange(900, 90000):07d}号",
            "抵押权",
            (bank,),
            owners[0],
            location,
            _unit(job),
            issued,
            f"{place}自然资源和规划局",
            f"不动产权证号：豫（{issued.year - 1}）{place}不动产权第{rng.randrange(9000, 90000):07d}号\n"
            "抵押方式：一般抵押\n"
            f"担保债权的数额：{price * 4:.2f}元\n债务履行期限：{issued.year}年01月15日起{issued.year + 20}年01月15日止",
            f"抵押人身份证号：{facts.person.id_number}",
        )
    right = rng.choice(("预购商品房预告登记", "预告登记（预购商品房预告登记）", "预告登记", "预购商品房买卖预告登记"))
    return Proof(
        f"豫（{issued.year}）{place}不动产证明第{rng.randrange(900, 90000):07d}号",
        right,
        owners,
        facts.developer.name,
        location,
        _unit(job),
        issued,
        rng.choice((f"{place}自然资源和规划局", f"{place}不动产登记中心")),
        f"用途：车位\n建筑面积：{Decimal(rng.randrange(1200, 3400)) / 100}㎡\n取得价格：{price / 10000:.4f}万元",
        "\n".join(f"{name} 身份证号 {number}" for name, number in zip(owners, _ids(job), strict=False)),
    )


def _ids(job: Job) -> tuple[str, str]:
    return job.facts.person.id_number, job.facts.spouse.id_number


def _unit(job: Job) -> str:
    rng = job.rng
    place = f"411599 {rng.randrange(1, 99):03d}{rng.randrange(1, 99):03d}"
    return f"{place} GB{rng.randrange(1, 900):05d} F{rng.randrange(1, 10**8):08d}"


def proof_table(sheet: Sheet, x: float, y: float, width: float, proof: Proof, *, row: float, size: float) -> float:
    wide = 33.0
    rows = [(high, [(wide, name, True), (width - wide, runs, False)]) for name, high, runs in proof.pairs(row)]
    return grid(sheet, x, y, rows, label=Style("song", size), value=Style("song", size), frame=(92, 92, 110))


def _office(sheet: Sheet, x: float, y: float, proof: Proof) -> None:
    day = proof.issued
    sheet.text(x, y, "登记机构（章）", Style("song", 12))
    sheet.text(x, y + 13, f"{day.year} 年 {day.month} 月 {day.day} 日", Style("song", 12))
    round_seal(sheet, x + 26, y + 6, proof.issuer, "不动产登记专用章")


def plain_proof_sheet(job: Job) -> Drawn:
    """The official landscape sheet: statement and seal at the left, the table at the right."""
    proof = a_proof(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, (222, 232, 240), waves=50, paper=(246, 250, 252))
    emblem(sheet, 76, 30, 16)
    sheet.text(76, 44, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.flow(22, 66, 108, LAW, Style("song", 12), leading=1.9, indent=2)
    _office(sheet, 78, 132, proof)
    sheet.text(24, 178, "中华人民共和国自然资源部监制", Style("song", 10))
    sheet.text(24, 187, f"编号 NO 41{job.rng.randrange(10**9, 10**10)}", Style("song", 10))
    sheet.text(212, 20, Run(proof.cert_no, "cert_no"), Style("song", 12), align="c")
    proof_table(sheet, 148, 32, 132, proof, row=12.2, size=10)
    return drawn("realestate_reg_proof", "plain_proof_sheet", [sheet], proof.values())


def plain_proof_two_pages(job: Job) -> Drawn:
    """The small booklet, its two pages scanned one by one."""
    proof = a_proof(job)
    sheets = [job.sheet(176, 240), job.sheet(176, 240)]
    sheets[0].text(88, 34, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheets[0].text(88, 46, "不动产登记证明", Style("song_bold", 24), align="c", spacing=0.15)
    sheets[0].flow(24, 78, 128, LAW, Style("song", 13), leading=2.0, indent=2)
    _office(sheets[0], 96, 160, proof)
    sheets[1].text(88, 20, Run(proof.cert_no, "cert_no"), Style("song", 13), align="c")
    proof_table(sheets[1], 16, 36, 144, proof, row=14, size=11)
    return drawn("realestate_reg_proof", "plain_proof_two_pages", sheets, proof.values())


def plain_proof_electronic(job: Job) -> Drawn:
    """The electronic proof printed upright."""
    proof = a_proof(job)
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (226, 230, 240), waves=60, paper=(250, 251, 254))
    sheet.text(105, 24, "中华人民共和国不动产登记证明", Style("song_bold", 20), align="c")
    sheet.text(105, 36, "（电子证照）", Style("song", 12), align="c")
    sheet.text(186, 48, ["", Run(proof.cert_no, "cert_no")], Style("song", 11.5), align="r")
    bottom = proof_table(sheet, 22, 56, 166, proof, row=14, size=11.5)
    qr_code(sheet, 26, bottom + 8, 26)
    sheet.text(60, bottom + 14, "扫描二维码核验证照信息", Style("song", 9))
    _office(sheet, 122, bottom + 10, proof)
    return drawn("realestate_reg_proof", "plain_proof_electronic", [sheet], proof.values())


def plain_proof_mortgage(job: Job) -> Drawn:
    """A bank's mortgage on the flat, copied in grey for the customer with the bank's stamp on it."""
    proof = a_proof(job, mortgage=True)
    sheet = job.sheet()
    sheet.text(105, 26, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.2)
    sheet.text(105, 42, Run(proof.cert_no, "cert_no"), Style("song", 12), align="c")
    bottom = proof_table(sheet, 20, 54, 170, proof, row=13.5, size=11)
    sheet.text(24, bottom + 10, "复印件与原件核对无误", Style("hei", 13, (70, 70, 74)))
    _office(sheet, 124, bottom + 14, proof)
    return drawn("realestate_reg_proof", "plain_proof_mortgage", [sheet], proof.values())


def plain_proof_photo(job: Job) -> Drawn:
    """The table alone, photographed on a car's seat, the day of entry below the number."""
    proof = a_proof(job)
    sheet = job.sheet(210, 250)
    sheet.fill(0, 0, 210, 250, (74, 76, 82))
    guilloche(sheet, 9, 10, 190, 230, (222, 232, 240), waves=60, paper=(244, 248, 250))
    sheet.text(104, 22, Run(proof.cert_no, "cert_no"), Style("song", 13), align="c")
    sheet.text(104, 32, "登记日期：" + numbers.written_date(proof.issued, form="dash"), Style("song", 10), align="c")
    proof_table(sheet, 20, 42, 168, proof, row=14, size=11.5)
    return drawn("realestate_reg_proof", "plain_proof_photo", [sheet], proof.values())


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        layout.__name__: layout
        for layout in (
            plain_proof_sheet,
            plain_proof_two_pages,
            plain_proof_electronic,
            plain_proof_mortgage,
            plain_proof_photo,
        )
    }
}
