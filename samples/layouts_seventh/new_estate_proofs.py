"""不动产登记证明: advance notices, mortgages, a right of residence."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, fold, on_table, rubber
from samples.layouts_seventh.new_estate_world import (
    PROOF_STATEMENT,
    Register,
    Ruled,
    house_place,
    listed,
    register,
    space_place,
)
from samples.ornaments import emblem, guilloche, qr_code
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn

_GREEN = (214, 232, 218)
_FRAME = (96, 128, 104)
_BANKS = ("信阳哨山农村商业银行股份有限公司", "中原泥塘银行股份有限公司信阳分行", "棋盘山村镇银行股份有限公司")


def _values(entry: Register, right: str, holders: tuple[str, ...], obligor: str, place: str) -> dict[str, Value]:
    return {
        "cert_no": entry.number("不动产证明"),
        "proved_right": right,
        "holders": holders,
        "obligor": obligor,
        "location": place,
    }


def _rows(
    values: dict[str, Value], unit: str, other: str, notes: str, tall: float, *, between: str = "、"
) -> list[tuple[float, str, Runs]]:
    holders = values["holders"]
    assert isinstance(holders, tuple)

    def run(name: str) -> Run:
        return Run(str(values[name]), name)

    return [
        (tall, "证明权利或事项", run("proved_right")),
        (tall, "权利人（申请人）", listed(holders, "holders", between)),
        (tall, "义务人", run("obligor")),
        (tall * 1.2, "坐落", run("location")),
        (tall, "不动产单元号", unit),
        (tall * 2.2, "其他", other),
        (tall * 2.2, "附记", notes),
    ]


def _statement(sheet: Sheet, x: float, width: float, entry: Register, top: float) -> None:
    middle = x + width / 2
    emblem(sheet, middle, top, 18)
    sheet.flow(x + 12, top + 24, width - 24, PROOF_STATEMENT, Style("song", 13), leading=2.0, indent=2)
    sheet.text(middle - 4, top + 106, "登记机构（章）", Style("song", 12))
    sheet.text(
        middle - 4, top + 122, f"{entry.day.year}年{entry.day.month:02d}月{entry.day.day:02d}日", Style("song", 12)
    )
    put_round(sheet, middle + 18, top + 112, SealText(entry.issuer, "", "不动产登记专用章"), diameter=40)
    sheet.text(x + 12, top + 146, "中华人民共和国自然资源部监制", Style("song", 10))
    sheet.text(x + 12, top + 153, f"编号 № D41{sheet.rng.randrange(10**9):09d}", Style("song", 10.5))


def _number(sheet: Sheet, x: float, y: float, entry: Register, *, gaps: bool, size: float = 11.5) -> None:
    sheet.text(x, y, Run(entry.number("不动产证明", gaps=gaps), "cert_no"), Style("song", size))


def _tolerated(entry: Register) -> dict[str, tuple[str, ...]]:
    return {"cert_no": (entry.number("不动产证明", gaps=True),)}


def presale_notice(job: Job) -> Drawn:
    """The national form, an open leaf: words and seal left, table right; an advance notice for a bought flat."""
    facts = begin(job)
    entry = register(job, date(2021, 1, 5), date(2026, 8, 30))
    holders = (facts.person.name, facts.spouse.name) if job.chance(0.5) else (facts.person.name,)
    right = job.rng.choice(["预购商品房买卖预告登记", "预告登记", "预购商品房预告登记"])
    values = _values(entry, right, holders, facts.developer.name, house_place(job, facts))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 4, 4, 289, 202, _GREEN, waves=26)
    fold(sheet, 148.5, 2, 206)
    _statement(sheet, 6, 138, entry, 32)
    gaps = job.chance(0.5)
    _number(sheet, 157, 18, entry, gaps=gaps)
    ruled = Ruled(33, _FRAME, Style("song", 10.5), Style("song", 10))
    size, cost = job.rng.uniform(80, 150), job.rng.randrange(40, 120)
    other = f"房屋建筑面积：{size:.2f}㎡\n预告登记种类：{right}\n取得价格：{cost}.6万元"
    notes = f"权利人证件号码：{facts.person.id_number}\n商品房买卖合同备案号：{job.rng.randrange(10**9)}"
    ruled.put(sheet, 157, 28, 128, _rows(values, entry.unit_text(gaps), other, notes, 16.5))
    return drawn("realestate_reg_proof", "new_presale_notice", [sheet], values, tolerated=_tolerated(entry))


def electronic_mortgage(job: Job) -> Drawn:
    """An electronic proof of a mortgage, printed: the bank is the holder, the flat's owner the obligor."""
    facts = begin(job)
    entry = register(job, date(2022, 1, 5), date(2026, 8, 30))
    values = _values(entry, "抵押权", (job.rng.choice(_BANKS),), facts.person.name, house_place(job, facts))
    sheet = job.sheet()
    guilloche(sheet, 8, 8, 194, 281, (228, 234, 244), waves=30)
    sheet.rect(8, 8, 194, 281, line=0.8, fill=(110, 130, 170))
    emblem(sheet, 105, 28, 18)
    sheet.text(105, 40, "中华人民共和国不动产登记证明", Style("song_bold", 19), align="c", spacing=0.08)
    sheet.text(105, 50, "（电子证照）", Style("song", 12), align="c")
    _number(sheet, 20, 64, entry, gaps=False)
    qr_code(sheet, 168, 44, 22)
    ruled = Ruled(40, (110, 130, 170), Style("hei", 10.5), Style("song", 10.5))
    owed = job.rng.randrange(20, 130)
    other = (
        f"不动产权证书号：{entry.number('不动产权').replace(entry.serial, f'{int(entry.serial) // 2 + 1:07d}')}\n"
        f"抵押方式：一般抵押\n被担保主债权数额：{owed}.00万元\n债务履行期限：2022-01-10起2042-01-09止"
    )
    bottom = ruled.put(sheet, 20, 73, 170, _rows(values, entry.unit, other, "抵押物价值由双方自行约定", 17))
    sheet.text(104, bottom + 8, f"登记机构：{entry.issuer}", Style("song", 11))
    sheet.text(104, bottom + 17, f"登记日期：{entry.day:%Y年%m月%d日}", Style("song", 11))
    put_round(sheet, 172, bottom + 12, SealText(entry.issuer, "", "电子证照专用章"), diameter=37)
    sheet.text(20, 281, "请通过“豫事办”扫码核验本电子证照", Style("song", 8.5, GREY))
    return drawn("realestate_reg_proof", "new_electronic_mortgage", [sheet], values, tolerated=_tolerated(entry))


def space_notice_photo(job: Job) -> Drawn:
    """A photograph of the table page alone: an advance notice for a parking space."""
    facts = begin(job)
    entry = register(job, date(2019, 4, 5), date(2026, 8, 30))
    values = _values(
        entry, "预购商品房买卖预告登记", (facts.person.name,), facts.developer.name, space_place(job, facts)
    )
    sheet = on_table(job, 150, 210, edge=12)
    sheet.fill(12, 12, 150, 210, (246, 250, 246))
    guilloche(sheet, 15, 15, 144, 204, _GREEN, waves=24)
    _number(sheet, 22, 24, entry, gaps=True, size=11)
    ruled = Ruled(32, _FRAME, Style("song", 10), Style("song", 10))
    other = f"规划用途：车位\n房屋建筑面积：{job.rng.uniform(12, 35):.2f}㎡"
    rows = _rows(values, entry.unit_text(True), other, f"身份证：{facts.person.id_number}", 18)
    ruled.put(sheet, 22, 33, 130, rows)
    return drawn("realestate_reg_proof", "new_space_notice_photo", [sheet], values, tolerated=_tolerated(entry))


def right_of_residence(job: Job) -> Drawn:
    """Two pages: the words with the seal, then the table; a right of residence in a relative's flat."""
    facts = begin(job)
    entry = register(job, date(2021, 3, 5), date(2026, 8, 30))
    values = _values(entry, "居住权", (facts.landlord.name,), facts.person.name, house_place(job, facts))
    first, second = job.sheet(148, 210), job.sheet(148, 210)
    for sheet in (first, second):
        guilloche(sheet, 4, 4, 140, 202, _GREEN, waves=24)
    _statement(first, 0, 148, entry, 30)
    _number(second, 12, 16, entry, gaps=True, size=11)
    ruled = Ruled(31, _FRAME, Style("song", 10), Style("song", 10))
    other = "居住权期限：自登记之日起至居住权人死亡时止\n居住条件和要求：无偿居住"
    ruled.put(
        second, 12, 25, 124, _rows(values, entry.unit_text(True), other, "依合同设立居住权，不得转让、继承", 17.5)
    )
    return drawn("realestate_reg_proof", "new_right_of_residence", [first, second], values, tolerated=_tolerated(entry))


def grey_copy(job: Job) -> Drawn:
    """A grey copy of both halves under each other on A4, with the copy's stamp: a mortgage's advance notice."""
    facts = begin(job)
    entry = register(job, date(2019, 4, 5), date(2025, 8, 30))
    bank = job.rng.choice(_BANKS)
    values = _values(entry, "预购商品房抵押权预告登记", (bank,), facts.person.name, house_place(job, facts))
    if job.chance(0.4):
        values = _values(
            entry, "预购商品房买卖预告登记", (facts.person.name,), facts.developer.name, space_place(job, facts)
        )
    sheet = job.sheet()
    sheet.rect(22, 16, 166, 112, line=0.2, fill=GREY)
    emblem(sheet, 105, 28, 13, colour=(110, 110, 112))
    sheet.flow(32, 39, 146, PROOF_STATEMENT, Style("song", 12), leading=1.8, indent=2)
    sheet.text(96, 84, "登记机构（章）", Style("song", 12))
    sheet.text(96, 96, f"{entry.day:%Y}年{entry.day:%m}月{entry.day:%d}日", Style("song", 12))
    put_round(sheet, 124, 90, SealText(entry.issuer, "", "不动产登记专用章"), diameter=38)
    sheet.text(32, 117, f"编号 № {sheet.rng.randrange(10**11):011d}", Style("song", 10.5))
    sheet.rect(22, 134, 166, 150, line=0.2, fill=GREY)
    _number(sheet, 30, 139, entry, gaps=False)
    ruled = Ruled(38, GREY, Style("song", 10.5), Style("song", 10.5))
    ruled.put(sheet, 30, 147, 150, _rows(values, entry.unit, "担保范围：见合同", "业务件号：2019-XY-0071", 13.8))
    if job.chance(0.6):
        rubber(sheet, 138, 104, ["此件由本人提供", "与原件相符"])
    return drawn("realestate_reg_proof", "new_grey_copy", [sheet], values, tolerated=_tolerated(entry))


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "new_presale_notice": presale_notice,
        "new_electronic_mortgage": electronic_mortgage,
        "new_space_notice_photo": space_notice_photo,
        "new_right_of_residence": right_of_residence,
        "new_grey_copy": grey_copy,
    }
}
