"""不动产登记证明: advance notices of parking spaces and flats, a mortgage, booklet and newer editions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from samples import numbers
from samples.draw import Runs, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import GREY, Told, copy_stamp, foot, hei, prep, song
from samples.layouts_eighth.next_titles import certificate_no, registry_of, ruled, statement_page, unit_number
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn

BANKS = ("砚池银行股份有限公司信阳分行", "铜壶农村商业银行股份有限公司", "罗盘银行股份有限公司信阳羊山支行")
_TEXT = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列不动产权利或登记事项，"
    "经审查核实，准予登记，颁发此证明。"
)


def _place(job: Job, *, space: bool) -> str:
    home = job.facts.home
    spot = home.community
    head = f"信阳市{spot.district}{spot.street}{spot.name}"
    if space:
        return f"{head}地下车库{job.rng.choice(('-1层', '负二层', '地下一层'))}{home.space_no}"
    return f"{head}{home.building}号楼{home.unit}单元{home.room}号"


def _rows(
    t: Told, job: Job, right: str, holders: Sequence[str], obligor: str, *, space: bool, other: str, tall: float = 1.0
) -> list[tuple[str, float, Runs]]:
    return [
        ("证明权利或事项", 13 * tall, t("proved_right", right)),
        ("权利人（申请人）", 14 * tall, t("holders", "、".join(holders), tuple(holders))),
        ("义务人", 13 * tall, t("obligor", obligor)),
        ("坐落", 14 * tall, t("location", _place(job, space=space))),
        ("不动产单元号", 12 * tall, unit_number(job)),
        ("其他", 34 * tall, other),
        ("附记", 30 * tall, ""),
    ]


def next_notice_spread(job: Job) -> Drawn:
    """The booklet opened: statement left, table right; advance notice of a bought space or flat."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2017, 1, 1), date(2026, 10, 1))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 6, 6, 140, 198, (214, 226, 236), paper=(247, 250, 252))
    guilloche(sheet, 150, 6, 141, 198, (214, 226, 236), paper=(247, 250, 252))
    statement_page(t, job, sheet, 6, 140, registry_of(facts, True), day, proof=True)
    number = certificate_no(t, job, day, proof=True)
    sheet.text(158, 16, t("cert_no", number), song(12))
    other = f"预告登记种类：预售商品房买卖预告登记\n房屋建筑面积：{Decimal(job.rng.randrange(1200, 4000)) / 100}㎡"
    right = job.rng.choice(("预告登记", "预售商品房买卖预告登记"))
    rows = _rows(t, job, right, [facts.person.name], facts.developer.name, space=True, other=other)
    ruled(sheet, 156, 26, 129, 34, rows, 11)
    return t.done("realestate_reg_proof", "next_notice_spread", [sheet])


def next_proof_sheet(job: Job) -> Drawn:
    """One upright page of the newer edition, with a code."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2021, 2, 1), date(2026, 11, 1))
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (216, 228, 234), waves=36, paper=(249, 252, 252))
    emblem(sheet, 105, 26, 16)
    sheet.text(105, 40, "不动产登记证明", Style("song_bold", 26), align="c", spacing=0.25)
    sheet.flow(30, 58, 150, _TEXT, song(11), indent=2)
    number = certificate_no(t, job, day, proof=True)
    sheet.text(182, 80, t("cert_no", number), song(12), align="r")
    both = job.chance(0.5)
    names = [facts.person.name, facts.spouse.name] if both else [facts.person.name]
    other = "登记原因：预购商品房\n合同编号：" + f"{day.year}{job.rng.randrange(10**7):07d}" + "\n规划用途：车位"
    rows = _rows(t, job, "预购商品房预告登记", names, facts.developer.name, space=True, other=other, tall=0.9)
    bottom = ruled(sheet, 24, 88, 162, 40, rows, 11)
    qr_code(sheet, 28, bottom + 8, 26)
    sheet.text(110, bottom + 12, "登记机构（章）", song(12))
    sheet.text(110, bottom + 24, numbers.written_date(day, form="padded"), song(12))
    put_round(sheet, 144, bottom + 18, SealText(registry_of(facts, False), "不动产登记专用章"), diameter=40)
    return t.done("realestate_reg_proof", "next_proof_sheet", [sheet])


def next_bank_pledge(job: Job) -> Drawn:
    """A mortgage proof handed in for the bank's customer; cover and table on two pages."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2018, 1, 1), date(2026, 8, 1))
    cover, inner = job.sheet(), job.sheet()
    cover.fill(0, 0, 210, 297, (166, 52, 48))
    gold = (240, 206, 120)
    emblem(cover, 105, 80, 40, colour=(186, 60, 50))
    cover.text(105, 120, "中华人民共和国", Style("song_bold", 26, gold), align="c", spacing=0.3)
    cover.text(105, 142, "不动产登记证明", Style("song_bold", 34, gold), align="c", spacing=0.2)
    number = certificate_no(t, job, day, proof=True)
    inner.text(30, 26, t("cert_no", number), song(13))
    bank = job.rng.choice(BANKS)
    amount = f"{job.rng.randrange(20, 180)}万元"
    other = f"担保债权的数额：{amount}\n抵押方式：一般抵押\n债务履行期限：{day.year}年3月1日至{day.year + 20}年3月1日"
    owners = facts.person.name if job.chance(0.5) else f"{facts.person.name}、{facts.spouse.name}"
    if "、" in owners:
        t.also["obligor"] = tuple(owners.split("、"))
    right = job.rng.choice(("抵押权", "一般抵押权"))
    rows = _rows(t, job, right, [bank], owners, space=False, other=other, tall=1.25)
    ruled(inner, 24, 36, 162, 40, rows, 12)
    copy_stamp(inner, 134, 232, ["此复印件仅供办理", "用电报装使用"])
    return t.done("realestate_reg_proof", "next_bank_pledge", [cover, inner])


def next_pledge_notice(job: Job) -> Drawn:
    """An advance notice of a mortgage on a flat still to be built; photograph of the right-hand page."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2019, 1, 1), date(2026, 6, 1))
    sheet = job.sheet(176, 240)
    sheet.fill(0, 0, 176, 240, (126, 122, 116))
    guilloche(sheet, 9, 9, 158, 222, (212, 224, 232), waves=30, paper=(246, 248, 250))
    number = certificate_no(t, job, day, proof=True)
    sheet.text(18, 18, t("cert_no", number), song(12))
    other = f"最高债权额：{job.rng.randrange(20, 90)}0000元\n预告登记权利人顺位：1"
    right = "预购商品房抵押权预告登记"
    rows = _rows(t, job, right, [job.rng.choice(BANKS)], facts.person.name, space=False, other=other, tall=1.15)
    bottom = ruled(sheet, 17, 28, 142, 38, rows, 11.5)
    put_round(sheet, 128, bottom + 20 if bottom < 190 else 206, SealText(registry_of(facts, True), "不动产登记专用章"))
    sheet.text(96, 212, numbers.written_date(day, form="spaced"), song(12))
    return t.done("realestate_reg_proof", "next_pledge_notice", [sheet])


def next_proof_download(job: Job) -> Drawn:
    """The electronic proof downloaded from the province's app."""
    facts, t = prep(job), Told()
    day = a_day(job.rng, date(2022, 1, 1), date(2026, 11, 10))
    sheet = job.sheet()
    watermark(sheet, "电子证照 与纸质证照具有同等法律效力", colour=(224, 228, 230), size_mm=7, rows=3)
    sheet.rect(14, 14, 182, 268, line=0.6, fill=(120, 150, 170))
    sheet.text(105, 24, "不 动 产 登 记 证 明", Style("hei", 22), align="c")
    sheet.text(105, 36, "（电子证照）", hei(12), align="c")
    number = certificate_no(t, job, day, proof=True)
    sheet.text(22, 50, [t("cert_no", number)], hei(11))
    qr_code(sheet, 166, 22, 24)
    other = f"业务件号：{day:%Y%m%d}-{job.rng.randrange(10**5):05d}；转让原因：新建商品房买卖；用途：车位"
    owner = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    rows = _rows(
        t,
        job,
        "预告登记（预告权利类型：国有建设用地使用权及房屋所有权）",
        [owner],
        facts.developer.name,
        space=True,
        other=other,
    )
    t.also["proved_right"] = ("预告登记",)
    bottom = ruled(sheet, 20, 60, 170, 42, rows, 11.5)
    issuer = registry_of(facts, True)
    sheet.text(184, bottom + 12, f"登记机构：{issuer}", song(12), align="r")
    sheet.text(184, bottom + 24, f"登簿时间：{numbers.written_date(day, form='dash')} 15:32:08", song(12), align="r")
    put_round(sheet, 152, bottom + 20, SealText(issuer, "不动产登记专用章"), diameter=38)
    foot(sheet, f"证照标识：1.2.156.3005.2.{job.rng.randrange(10**15):015d}", y=274, size=8)
    sheet.text(22, 268, "打印时间以系统记录为准", hei(8, GREY))
    return t.done("realestate_reg_proof", "next_proof_download", [sheet])


LAYOUTS: Layouts = {
    "realestate_reg_proof": {
        "next_notice_spread": next_notice_spread,
        "next_proof_sheet": next_proof_sheet,
        "next_bank_pledge": next_bank_pledge,
        "next_pledge_notice": next_pledge_notice,
        "next_proof_download": next_proof_download,
    }
}
