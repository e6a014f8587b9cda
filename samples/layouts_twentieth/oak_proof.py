"""不动产登记证明: of advance notice, of mortgages, of other rights; booklet page, sheet, electronic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import a_spot, said, torn
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)
_GREEN: Colour = (70, 120, 100)
_BANKS = ("信阳百鱼湖农村商业银行股份有限公司", "灯花银行股份有限公司信阳分行", "豫南金算盘村镇银行股份有限公司")


@dataclass(frozen=True, slots=True)
class Proof:
    """What the register proves."""

    cert_no: str
    right: str
    holders: tuple[str, ...]
    obligor: str
    location: str
    unit_no: str
    rest: tuple[str, ...]
    issuer: str
    day: date

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "proved_right": self.right,
            "holders": self.holders,
            "obligor": self.obligor,
            "location": self.location,
        }


def _proof(job: Job, rights: tuple[str, ...] = ()) -> Proof:
    facts, rng = job.facts, job.rng
    home, district = facts.home, facts.home.community.district
    place = district if district.endswith("县") else "信阳市"
    day = a_day(rng, date(2021, 2, 1), date(2026, 10, 15))
    mortgage = job.variant.mortgage if job.variant.mortgage is not None else job.chance(0.35)
    advance = ("预购商品房预告登记", "预告登记", "预告登记（预购商品房）", "国有建设用地使用权及房屋所有权预告登记")
    right = rng.choice(rights or (("抵押权", "预购商品房抵押权预告登记") if mortgage else advance))
    buyers = (facts.person.name,) if job.chance(0.6) else (facts.person.name, facts.spouse.name)
    spot = a_spot(rng, level=False).number
    space = f"{rng.choice(['地下车库', '地下一层', '地下室'])}{spot}{'' if '区' in spot else '号'}车位"
    flat = f"{home.building}号楼{home.unit}单元{home.room}室"
    location = f"{district}{home.community.street}{home.community.name}{rng.choice([space, space, flat])}"
    price = f"{facts.space_price:.2f}"
    end = day.replace(year=day.year + 10, day=1)
    if "抵押" in right:
        holders: tuple[str, ...] = (rng.choice(_BANKS),)
        obligor = facts.person.name
        rest: tuple[str, ...] = (
            "担保方式：一般抵押",
            f"被担保主债权数额：{price}元",
            f"债务履行期限：{said(job, day, 'padded')}起{said(job, end, 'padded')}止",
        )
    else:
        holders, obligor = buyers, facts.developer.name
        rest = (
            f"取得价格：{price}元",
            f"商品房买卖合同备案号：{day.year}{rng.randrange(10**6):06d}",
            "登记原因：预购商品房",
        )
    return Proof(
        cert_no=f"豫（{day.year}）{place}不动产证明第{rng.randrange(1, 90000):07d}号",
        right=right,
        holders=holders,
        obligor=obligor,
        location=location,
        unit_no=f"411599{rng.randrange(10**6):06d}GB{rng.randrange(10**5):05d}F{rng.randrange(10**8):08d}",
        rest=rest,
        issuer=f"{place}自然资源和规划局" if place == "信阳市" else f"{place}自然资源局",
        day=day,
    )


def _cells(
    proof: Proof, tall: float, label: float, value: float, *, rest: str = "其他", note: str = ""
) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
    holders: list[str | Run] = []
    for number, name in enumerate(proof.holders):
        holders += [*(["，"] if number else []), Run(name, "holders")]
    rows: list[tuple[str, Runs, float]] = [
        ("证明权利或事项", Run(proof.right, "proved_right"), 1.0),
        ("权利人（申请人）", holders, 1.0),
        ("义务人", Run(proof.obligor, "obligor"), 1.0),
        ("坐落", Run(proof.location, "location"), 1.1),
        ("不动产单元号", proof.unit_no, 1.0),
        (rest, "\n".join(proof.rest), 2.6),
        ("附记", note or "以下空白", 1.8),
    ]
    return [(tall * high, [(label, name, True), (value, runs, False)]) for name, runs, high in rows]


def _statement(sheet: Sheet, x: float, y: float, width: float, proof: Proof, size: float) -> None:
    """The paragraph, the office's seal and the date."""
    below = sheet.flow(x, y, width, _LAW, Style("song", size), leading=1.8, indent=2)
    step = size * 0.9
    sheet.text(x + width * 0.45, below + step, "登记机构（章）", Style("song", size))
    day = torn(proof.day, "", Style("song", size), line=False)
    sheet.text(
        x + width * 0.45,
        below + step * 2,
        [Run(part.text) if isinstance(part, Run) else part for part in day],
        Style("song", size),
    )
    put_round(
        sheet,
        x + width * 0.68,
        below + step * 1.5,
        SealText(proof.issuer, "不动产登记专用章"),
        diameter=min(42.0, width * 0.5),
    )


def standard(job: Job) -> Drawn:
    """The national form on one sheet: emblem, statement above, table below."""
    sheet, proof = job.sheet(), _proof(job)
    guilloche(sheet, 10, 10, 190, 277, (216, 232, 224), waves=36, paper=(248, 252, 249))
    emblem(sheet, 105, 26, 16)
    sheet.text(105, 37, "不动产登记证明", Style("song_bold", 22), align="c", spacing=0.15)
    sheet.text(26, 54, Run(proof.cert_no, "cert_no"), Style("song", 12))
    rows = _cells(proof, 12.5, 36, 122)
    bottom = table(sheet, 26, 62, rows, label=Style("hei", 10.5), value=Style("song", 11), frame=_GREEN)
    _statement(sheet, 30, bottom + 8, 150, proof, 11.5)
    return drawn("realestate_reg_proof", "oak_proof_standard", [sheet], proof.values())


def folded(job: Job) -> Drawn:
    """The folded sheet opened: statement on the left half, table on the right."""
    sheet, proof = job.sheet(297, 210), _proof(job)
    guilloche(sheet, 6, 6, 285, 198, (216, 232, 224), waves=30, paper=(248, 252, 249))
    emblem(sheet, 76, 34, 20)
    sheet.text(76, 48, "中华人民共和国", Style("song_bold", 14), align="c", spacing=0.2)
    sheet.text(76, 58, "不动产登记证明", Style("song_bold", 20), align="c", spacing=0.15)
    _statement(sheet, 20, 84, 112, proof, 12)
    sheet.text(20, 184, f"编号 No D{job.rng.randrange(41100000000, 41199999999)}", Style("song", 11))
    sheet.text(156, 20, Run(proof.cert_no, "cert_no"), Style("song", 11))
    note = job.rng.choice(["", f"权利人证件号码：{job.facts.person.id_number}"])
    rows = _cells(proof, 15.0, 33, 96, note=note)
    table(sheet, 154, 29, rows, label=Style("hei", 10), value=Style("song", 10.5), frame=_GREEN)
    return drawn("realestate_reg_proof", "oak_proof_folded", [sheet], proof.values())


def two_sides(job: Job) -> Drawn:
    """Front with the statement and back with the table, scanned as two small pages."""
    proof = _proof(job)
    front, back = job.sheet(182, 257), job.sheet(182, 257)
    for sheet in (front, back):
        guilloche(sheet, 5, 5, 172, 247, (232, 222, 208), waves=34, paper=(253, 250, 244))
    emblem(front, 91, 44, 26)
    front.text(91, 64, "不 动 产 登 记 证 明", Style("song_bold", 22), align="c")
    _statement(front, 26, 100, 130, proof, 13)
    front.text(156, 236, f"编号 No D{job.rng.randrange(41100000000, 41199999999)}", Style("song", 11), align="r")
    back.text(20, 22, Run(proof.cert_no, "cert_no"), Style("song", 11.5))
    table(
        back,
        20,
        32,
        _cells(proof, 17.0, 36, 106),
        label=Style("song", 11),
        value=Style("song", 11),
        frame=(150, 110, 80),
    )
    return drawn("realestate_reg_proof", "oak_proof_two_sides", [front, back], proof.values())


def electronic(job: Job) -> Drawn:
    """The electronic licence printed from the province's service app, with code and small print."""
    sheet, proof = job.sheet(), _proof(job)
    watermark(sheet, "电子证照", colour=(232, 236, 234), size_mm=14, rows=3)
    sheet.text(105, 24, "中华人民共和国不动产登记证明（电子证照）", Style("hei_bold", 17), align="c")
    qr_code(sheet, 166, 36, 24)
    sheet.text(22, 44, "证明号：", Style("hei", 11))
    sheet.text(38, 44, Run(proof.cert_no, "cert_no"), Style("song", 11))
    sheet.text(22, 52, f"登记机构：{proof.issuer}", Style("hei", 11))
    sheet.text(22, 60, f"登簿日期：{said(job, proof.day, 'dash', 'plain')}", Style("hei", 11))
    bottom = table(
        sheet,
        20,
        70,
        _cells(proof, 14.0, 40, 130, rest="其他状况"),
        label=Style("hei", 10.5),
        value=Style("song", 10.5),
    )
    put_round(sheet, 156, bottom + 16, SealText(proof.issuer, "电子证照专用章"), diameter=38)
    notes = [
        "说明：1.本电子证照与纸质证明具有同等法律效力。",
        "2.扫描二维码可核验证照的最新状态，打印件信息以系统查询为准。",
    ]
    for number, text in enumerate(notes):
        sheet.text(22 + (9 if number else 0), bottom + 8 + number * 7, text, Style("song", 9))
    return drawn("realestate_reg_proof", "oak_proof_electronic", [sheet], proof.values())


def copied_page(job: Job) -> Drawn:
    """A black and white copy of the table alone with the archive's note and a clerk's lines by hand."""
    sheet = job.sheet()
    proof = _proof(job, ("抵押权",) if job.variant.mortgage else ("预告登记", "预购商品房预告登记"))
    sheet.text(36, 42, Run(proof.cert_no, "cert_no"), Style("song", 12))
    bottom = table(sheet, 34, 52, _cells(proof, 13.5, 36, 110), label=Style("hei", 10.5), value=Style("song", 11))
    sheet.text(36, bottom + 8, "本件与档案原件核对无误，仅供办理用电手续使用。", Style("kai", 12))
    sheet.text(110, bottom + 20, f"{proof.issuer}档案室", Style("kai", 12))
    sheet.text(120, bottom + 29, said(job, job.facts.consent_date, "plain", "dot"), Style("kai", 12))
    put_round(sheet, 140, bottom + 24, SealText(proof.issuer, "查档专用章"), diameter=36)
    return drawn("realestate_reg_proof", "oak_proof_copied", [sheet], proof.values())


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "oak_proof_standard": standard,
        "oak_proof_folded": folded,
        "oak_proof_two_sides": two_sides,
        "oak_proof_electronic": electronic,
        "oak_proof_copied": copied_page,
    }
}
