"""不动产登记证明: booklet page, electronic, on a desk, of a bank's mortgage, cover and table apart."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import day_text, digits, paper, paper_on, table_top
from samples.layouts_eleventh.ash_realestate import RED, Land, some_land
from samples.ornaments import emblem, guilloche, qr_code
from samples.truth import Drawn, Value
from samples.writing import table

_KIND = "realestate_reg_proof"
_LAW = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列"
    "不动产权利或登记事项，经审查核实，准予登记，颁发此证明。"
)


class _Proof:
    """What such a proof says of the land: which right, whose, against whom."""

    def __init__(self, job: Job, *, mortgage: bool | None = None) -> None:
        self.land: Land = some_land(job)
        rng, land = job.rng, self.land
        facts, place = land.world.facts, land.world.place
        given = job.variant.mortgage if mortgage is None else mortgage
        self.mortgage = rng.random() < 0.15 if given is None else given
        self.cert_no = land.cert_no.replace("不动产权第", "不动产证明第")
        amount = rng.randrange(8, 90)
        if self.mortgage:
            bank = f"{place.stem}雪梨农村商业银行股份有限公司"
            self.right = rng.choice(["抵押权", "一般抵押权", "预购商品房抵押权预告登记"])
            self.holders: tuple[str, ...] = (bank,)
            self.obligor = land.holders[0]
            self.other = (
                f"担保范围：详见合同\n被担保主债权数额：{amount}万元\n债务履行期限：{day_text(land.day)}起240个月"
            )
        else:
            self.right = rng.choice(
                ["预告登记", "预购商品房预告登记", "预告登记（预购商品房买卖）", "预购商品房买卖预告登记"]
            )
            self.holders = land.holders
            self.obligor = facts.developer.name
            self.other = f"预告登记种类：预售商品房买卖预告登记\n合同备案号：{land.day:%Y}{digits(rng, 7)}"
            self.other += f"\n取得价格：{amount}万元"

    @property
    def law(self) -> str:
        return _LAW if self.land.day.year > 2020 else _LAW.replace("民法典", "物权法")

    def values(self) -> dict[str, Value]:
        return {
            "cert_no": self.cert_no,
            "proved_right": self.right,
            "holders": self.holders,
            "obligor": self.obligor,
            "location": self.land.location,
        }

    def rows(self, tall: float, right: float, remark: str) -> list[tuple[float, list[tuple[float, Runs, bool]]]]:
        names: list[str | Run] = []
        for place, name in enumerate(self.holders):
            names += ["、"] if place else []
            names.append(Run(name, "holders", solid=True))
        lines: list[tuple[str, Runs, float]] = [
            ("证明权利或事项", Run(self.right, "proved_right"), 1.0),
            ("权利人(申请人)", names, 1.0),
            ("义 务 人", Run(self.obligor, "obligor"), 1.0),
            ("坐　　落", Run(self.land.location, "location"), 1.4),
            ("不动产单元号", self.land.spaced_unit, 1.0),
            ("其　　他", self.other, 3.0),
            ("附　　记", remark, 3.4),
        ]
        return [(tall * part, [(32.0, name, True), (right, runs, False)]) for name, runs, part in lines]


def _seal(sheet: Sheet, x: float, y: float, proof: _Proof) -> None:
    seals.put_round(sheet, x, y, seals.SealText(proof.land.office, "不动产登记专用章"), diameter=39)


def ash_rp_booklet_page(job: Job) -> Drawn:
    """The printed blank, landscape: law and seal left, number and table right."""
    proof = _Proof(job)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 10, 10, 277, 190, (244, 230, 226), waves=44, paper=(253, 249, 246))
    sheet.rect(10, 10, 277, 190, line=0.5, fill=RED)
    sheet.text(76, 34, "中华人民共和国", Style("song_bold", 14, RED), align="c", spacing=0.2)
    sheet.text(76, 46, "不动产登记证明", Style("song_bold", 21, RED), align="c", spacing=0.15)
    sheet.flow(28, 74, 96, proof.law, Style("song", 12), leading=1.85, indent=2)
    sheet.text(54, 134, "登记机构（章）", Style("song", 12))
    sheet.text(62, 150, day_text(proof.land.day, "spaced"), Style("song", 12))
    _seal(sheet, 82, 142, proof)
    sheet.text(30, 184, f"编号 № Z 41{digits(job.rng, 9)}", Style("song", 10.5))
    sheet.text(208, 22, Run(proof.cert_no, "cert_no"), Style("song", 12.5), align="c")
    shown = Style("song", 11)
    table(sheet, 140, 34, proof.rows(13, 106, "无"), label=shown, value=shown, frame=RED)
    return paper(_KIND, "ash_rp_booklet_page", [sheet], proof.values())


def ash_rp_electronic(job: Job) -> Drawn:
    """The electronic proof, upright, with code and seal."""
    proof = _Proof(job)
    sheet = job.sheet()
    sheet.rect(10, 10, 190, 277, line=0.5, fill=(160, 130, 90))
    emblem(sheet, 105, 28, 18)
    sheet.text(105, 41, "不动产登记证明", Style("song_bold", 23), align="c", spacing=0.15)
    sheet.text(105, 54, "（电子证照）", Style("song", 11), align="c")
    sheet.text(24, 64, Run(proof.cert_no, "cert_no"), Style("song", 12.5))
    shown = Style("song", 11.5)
    remark = f"业务号：{digits(job.rng, 12)}"
    end = table(sheet, 24, 74, proof.rows(12.5, 130, remark), label=shown, value=shown)
    qr_code(sheet, 28, end + 8, 24)
    sheet.text(112, end + 12, f"登记机构：{proof.land.office}", Style("song", 11.5))
    sheet.text(112, end + 22, f"登记时间：{day_text(proof.land.day, 'dash')}", Style("song", 11.5))
    _seal(sheet, 152, end + 20, proof)
    return paper(_KIND, "ash_rp_electronic", [sheet], proof.values())


def ash_rp_on_a_desk(job: Job) -> Drawn:
    """The table page alone, photographed on a desk."""
    proof = _Proof(job)
    sheet = table_top(job, 170, 220)
    paper_on(sheet, 12, 10, 146, 200, (252, 246, 242))
    guilloche(sheet, 15, 13, 140, 194, (246, 230, 226), waves=44)
    sheet.text(85, 22, Run(proof.cert_no, "cert_no"), Style("kai", 12), align="c")
    shown = Style("song", 10.5)
    table(sheet, 20, 34, proof.rows(12, 98, "按合同约定办理房屋所有权登记。"), label=shown, value=shown, frame=RED)
    return paper(_KIND, "ash_rp_on_a_desk", [sheet], proof.values())


def ash_rp_for_a_bank(job: Job) -> Drawn:
    """The bank's proof of its mortgage, a plain copy with the law below the table."""
    proof = _Proof(job, mortgage=True)
    sheet = job.sheet()
    sheet.text(105, 28, "不动产登记证明", Style("hei_bold", 20), align="c", spacing=0.3)
    sheet.text(188, 42, Run(proof.cert_no, "cert_no"), Style("song", 11.5), align="r")
    shown = Style("song", 11.5)
    remark = f"抵押方式：一般抵押\n不动产权证号：{proof.land.cert_no}"
    end = table(sheet, 22, 50, proof.rows(13, 134, remark), label=shown, value=shown)
    end = sheet.flow(22, end + 8, 166, proof.law, Style("song", 11), leading=1.7, indent=2)
    sheet.text(120, end + 10, "登记机构（章）", shown)
    sheet.text(128, end + 20, day_text(proof.land.day, "padded"), shown)
    _seal(sheet, 148, end + 14, proof)
    return paper(_KIND, "ash_rp_for_a_bank", [sheet], proof.values())


def ash_rp_cover_and_table(job: Job) -> Drawn:
    """Two pages: the cover with its law, seal and date; the table after it."""
    proof = _Proof(job, mortgage=False)
    cover = job.sheet(148, 210)
    guilloche(cover, 6, 6, 136, 198, (244, 230, 226), waves=44, paper=(252, 248, 246))
    emblem(cover, 74, 34, 20)
    cover.text(74, 50, "中华人民共和国", Style("song_bold", 14, RED), align="c", spacing=0.2)
    cover.text(74, 61, "不动产登记证明", Style("song_bold", 20, RED), align="c", spacing=0.15)
    cover.flow(22, 86, 104, proof.law, Style("song", 11.5), leading=1.8, indent=2)
    cover.text(56, 150, "登记机构（章）", Style("song", 11.5))
    cover.text(66, 164, day_text(proof.land.day, "spaced"), Style("song", 11.5))
    _seal(cover, 90, 156, proof)
    inner = job.sheet(148, 210)
    writer_style = Style("song", 10.5)
    inner.text(74, 18, Run(proof.cert_no, "cert_no"), Style("song", 11.5), align="c")
    table(inner, 12, 30, proof.rows(13, 92, "本证明不作为房屋所有权证使用。"), label=writer_style, value=writer_style)
    return paper(_KIND, "ash_rp_cover_and_table", [cover, inner], proof.values())


LAYOUTS: Layouts = {
    _KIND: {
        "ash_rp_booklet_page": ash_rp_booklet_page,
        "ash_rp_electronic": ash_rp_electronic,
        "ash_rp_on_a_desk": ash_rp_on_a_desk,
        "ash_rp_for_a_bank": ash_rp_for_a_bank,
        "ash_rp_cover_and_table": ash_rp_cover_and_table,
    }
}
