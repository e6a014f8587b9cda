"""不动产登记证明: the folded booklet, the single sheet, the printout from the web hall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.ivy_common import owner, purpose_note, stranger
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_WAVE: Colour = (214, 226, 220)
_OFFICE = "信阳市自然资源和规划局"
_BANKS = ("油纸伞村镇银行股份有限公司信阳分行", "大藕粉农村商业银行股份有限公司", "信阳市住房公积金管理中心")


@dataclass(frozen=True, slots=True)
class Proof:
    cert_no: str
    right: str
    holders: tuple[str, ...]
    obligor: str
    location: str
    unit_no: str
    other: str
    remark: str
    issued: date

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "proved_right": self.right,
            "holders": self.holders,
            "obligor": self.obligor,
            "location": self.location,
        }


def a_proof(job: Job) -> Proof:
    rng, facts, home = job.rng, job.facts, job.facts.home
    issued = a_day(rng, date(2018, 1, 1), date(2026, 9, 1))
    mortgage = job.chance(0.2) if job.variant.mortgage is None else job.variant.mortgage
    place = f"{home.community.district}{home.community.street}{home.community.name}"
    if job.variant.holder_is == "company":
        place += f"{home.building}号楼商铺1{rng.randrange(10, 40)}"
        name: tuple[str, ...] = (owner(job)[0],)
    else:
        place += rng.choice([f"{home.space_floor}{home.space_no}号车位", home.room_text, f"地下车库{home.space_no}号"])
        name = (facts.person.name, facts.spouse.name) if job.chance(0.35) else (facts.person.name,)
    holders: tuple[str, ...]
    if mortgage:
        right, holders, obligor = rng.choice(["抵押权", "抵押权登记"]), (rng.choice(_BANKS),), "、".join(name[:1])
        other = (
            f"担保债权数额：{rng.randrange(20, 90)}.00万元\n债务履行期限：{issued.year}年{issued.month}月10日起"
            f"{issued.year + 20}年{issued.month}月9日止\n担保范围：见合同"
        )
    else:
        right = rng.choice(["预告登记", "预售商品房买卖预告登记", "预购商品房预告登记"])
        holders, obligor = name, facts.developer.name
        other = (
            f"已有的不动产权证书号：豫（2017）信阳市不动产权第{rng.randrange(900):07d}号\n"
            f"预购商品房合同号：{issued.year - 1}{rng.randrange(10**6):06d}\n取得价格：{rng.randrange(60, 150)}000.00元"
        )
    return Proof(
        cert_no=f"豫（{issued.year}）{rng.choice(['信阳市', '信阳市', '平桥区'])}不动产证明"
        f"第{rng.randrange(200, 90000):07d}号",
        right=right,
        holders=holders,
        obligor=obligor,
        location=place,
        unit_no=f"411502 {rng.randrange(1, 30):03d}{rng.randrange(1, 20):03d} GB{rng.randrange(1, 900):05d} "
        f"F{rng.randrange(1, 40):04d}{rng.randrange(1, 900):04d}",
        other=other,
        remark=f"登簿人：{stranger(job)}\n受理号：{issued:%Y%m%d}-{rng.randrange(1, 99):03d}",
        issued=issued,
    )


def _pairs(job: Job, proof: Proof) -> list[tuple[str, Runs, float]]:
    between = job.rng.choice(["、", "，", " "])
    names: list[str | Run] = []
    for number, holder in enumerate(proof.holders):
        names += [between, Run(holder, "holders")] if number else [Run(holder, "holders")]
    return [
        ("证明权利或事项", Run(proof.right, "proved_right"), 1.0),
        ("权利人（申请人）", names, 1.0),
        ("义务人", Run(proof.obligor, "obligor"), 1.0),
        ("坐落", Run(proof.location, "location"), 1.15),
        ("不动产单元号", proof.unit_no, 1.0),
        ("其他", proof.other, 2.5),
        ("附记", proof.remark, 2.5),
    ]


def _grid(job: Job, sheet: Sheet, proof: Proof, x: float, y: float, width: float, tall: float, size: float) -> float:
    for name, runs, share in _pairs(job, proof):
        height = tall * share
        sheet.rect(x, y, 36, height, fill=(70, 90, 80))
        sheet.rect(x + 36, y, width - 36, height, fill=(70, 90, 80))
        sheet.cell((x, y, 36, height), name, Style("song", size), align="c", pad=1)
        sheet.cell((x + 36, y, width - 36, height), runs, Style("hei", size), pad=2)
        y += height
    return y


def _words(proof: Proof) -> str:
    law = "《中华人民共和国物权法》" if proof.issued.year < 2021 else "《中华人民共和国民法典》"
    return (
        f"根据{law}等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
        "经审查核实，准予登记，颁发此证明。"
    )


def folded(job: Job) -> Drawn:
    """The opened paper: words of law and seal left, entries right."""
    proof, sheet = a_proof(job), job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, _WAVE, waves=48, paper=(250, 253, 251))
    emblem(sheet, 74, 36, 24)
    sheet.text(74, 54, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.2)
    sheet.text(74, 64, "不动产登记证明", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.flow(22, 86, 104, _words(proof), Style("song", 12.5), indent=2, leading=1.8)
    sheet.text(50, 144, "登记机构（章）", Style("song", 12))
    sheet.text(56, 156, numbers.written_date(proof.issued, form="padded"), Style("song", 12))
    sheet.text(22, 188, f"编号 № {job.rng.randrange(10**10, 10**11)}", Style("song", 10.5))
    if job.variant.seal:
        seals.put_round(sheet, 76, 148, seals.SealText(_OFFICE, "不动产登记专用章"), diameter=40)
    sheet.text(214, 20, Run(proof.cert_no, "cert_no"), Style("song", 12.5), align="c")
    _grid(job, sheet, proof, 150, 32, 132, 15.5, 10.5)
    purpose_note(job, sheet, share=0.25)
    return drawn("realestate_reg_proof", "ivy_folded", [sheet], proof.values())


def one_sheet(job: Job) -> Drawn:
    """The newer sheet, upright, with a code and the seal over the day."""
    proof, sheet = a_proof(job), job.sheet()
    sheet.rect(12, 12, 186, 273, line=0.7, fill=(60, 110, 90))
    sheet.text(105, 26, "不动产登记证明", Style("song_bold", 26), align="c", spacing=0.3)
    sheet.text(188, 46, Run(proof.cert_no, "cert_no"), Style("hei", 11.5), align="r")
    y = _grid(job, sheet, proof, 22, 56, 166, 16, 11.5) + 8
    sheet.flow(22, y, 110, _words(proof), Style("song", 9.5), indent=2, leading=1.5)
    qr_code(sheet, 24, 250, 22)
    sheet.text(52, 262, "扫描二维码可查询登记信息", Style("song", 8.5))
    sheet.text(140, y + 10, "登记机构（盖章）", Style("song", 11))
    sheet.text(
        144, y + 22, numbers.written_date(proof.issued, form=job.date_form("plain", "padded")), Style("song", 11)
    )
    if job.variant.seal:
        seals.put_round(sheet, 160, y + 18, seals.SealText("信阳市不动产登记中心", "登记专用章"), diameter=38)
    purpose_note(job, sheet, share=0.25)
    return drawn("realestate_reg_proof", "ivy_one_sheet", [sheet], proof.values())


def web_printout(job: Job) -> Drawn:
    """Printed from a web hall: no ruling but hair lines, the browser's head and foot."""
    proof, sheet = a_proof(job), job.sheet()
    small = Style("hei", 8, (90, 90, 96))
    day = a_day(job.rng, date(2026, 9, 1), date(2026, 11, 20))
    sheet.text(14, 9, f"{day.year}/{day.month}/{day.day} {job.rng.randrange(9, 18)}:{job.rng.randrange(10, 60)}", small)
    sheet.text(105, 9, "河南省不动产登记“一网通办”服务平台 - 电子证照", small, align="c")
    sheet.fill(20, 22, 170, 14, (228, 240, 234))
    sheet.text(105, 25.5, "电子不动产登记证明", Style("hei_bold", 17), align="c", spacing=0.15)
    sheet.text(24, 44, ["证明号：", Run(proof.cert_no, "cert_no")], Style("hei", 11.5))
    y = 56.0
    for name, runs, share in _pairs(job, proof):
        sheet.line(22, y - 3, 188, y - 3, width=0.12, fill=(180, 190, 186))
        sheet.text(24, y, name, Style("hei", 10.5, (100, 110, 106)))
        y = max(sheet.flow(66, y, 120, runs, Style("hei", 10.5), leading=1.6), y + 7 * share) + 4
    sheet.line(22, y - 3, 188, y - 3, width=0.12, fill=(180, 190, 186))
    sheet.text(24, y + 2, "登记机构", Style("hei", 10.5, (100, 110, 106)))
    sheet.text(66, y + 2, _OFFICE, Style("hei", 10.5))
    sheet.text(24, y + 12, "登记时间", Style("hei", 10.5, (100, 110, 106)))
    sheet.text(66, y + 12, f"{proof.issued:%Y-%m-%d}", Style("hei", 10.5))
    if job.variant.seal:
        seals.put_round(sheet, 160, y + 12, seals.SealText(_OFFICE, "电子证照专用章"), diameter=38)
    qr_code(sheet, 24, y + 26, 26)
    sheet.flow(
        56,
        y + 34,
        126,
        "说明：1.本证明由登记机构电子签章，打印件仅供核对；2.权利状况以不动产登记簿记载为准。",
        small,
        leading=1.6,
    )
    sheet.text(14, 287, f"https://bdc.example.cn/cert/view?id={job.rng.randrange(10**9)}", small)
    sheet.text(196, 287, "1/1", small, align="r")
    purpose_note(job, sheet, share=0.2)
    return drawn("realestate_reg_proof", "ivy_web_printout", [sheet], proof.values())


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "ivy_folded": folded,
        "ivy_one_sheet": one_sheet,
        "ivy_web_printout": web_printout,
    }
}
