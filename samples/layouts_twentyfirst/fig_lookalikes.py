"""Papers of no kind that speak of spaces and piles: a resident's promise to the firm, a receipt for space money."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentyfirst.fig_common import GREY, pen, someone
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table

_PINK: Colour = (196, 84, 104)


def resident_promise(job: Job) -> Drawn:
    """What a resident signs for the property firm before it gives its consent; the firm neither signs nor seals."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    writer = Writer(job, Style("song", 13), leading=1.85, top=30)
    writer.title(job.rng.choice(["安全用电保证", "自用桩安全责任保证"]), Style("song_bold", 21))
    writer.line(f"{home.community.manager.name}：")
    writer.para(
        f"我是{home.community.name}{home.room_text}的{person.name}，身份证{person.id_number}，准备在{home.space_floor}"
        f"{home.space_no}车位装自用充电桩。在贵司作出答复之前，我先保证做到："
    )
    promises = [
        "桩和电缆买有3C认证的，请有承装（修、试）电力设施许可证的队伍来装，不私拉电线。",
        "充电时不在车位堆纸箱、油漆，发现冒烟、异味立刻断电报警。",
        "每半年请厂家检查一次漏电保护，检查记录交物业备查。",
        "因充电桩引起火灾、触电、停电的，一切损失由我承担，与物业和其他业主无关。",
        "卖房、换车位时自行拆除或连同本保证一并移交。",
    ]
    job.rng.shuffle(promises)
    for place, promise in enumerate(promises[: job.rng.randrange(4, 6)], 1):
        writer.para(f"（{place}）{promise}")
    writer.para("以上如有违反，愿意接受拆除处理。")
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(112, y, "保证人：", Style("song", 13))
    signature(sheet, 134, y - 2, person.name)
    sheet.text(112, y + 12, f"手机：{person.phone}", Style("song", 13))
    sheet.text(112, y + 24, numbers.written_date(facts.consent_date, form=job.date_form("plain", "dot")), pen(job, 13))
    sheet.text(25, y + 40, f"（客服存档　收件：{someone(job)}）", Style("song", 9.5, GREY))
    return drawn("other", "fig_resident_promise", writer.sheets, {})


def money_receipt(job: Job) -> Drawn:
    """A numbered receipt from a carbon book: money got for a space, with a finance seal across the foot."""
    facts, home = job.facts, job.facts.home
    sheet, ink, label = job.sheet(190, 102), pen(job, 12.5), Style("song", 10.5, _PINK)
    amount = Decimal(job.rng.choice([5000, 10000, 20000, job.rng.randrange(20, 90) * 100]))
    sheet.text(95, 8, "收　　据", Style("song_bold", 20, _PINK), align="c")
    sheet.line(68, 17, 122, 17, width=0.3, fill=_PINK)
    sheet.line(68, 18, 122, 18, width=0.3, fill=_PINK)
    sheet.text(176, 10, f"№ {job.rng.randrange(10**7):07d}", Style("hei", 12, (190, 40, 40)), align="r")
    date = facts.consent_date
    sheet.text(95, 21, f"{date.year} 年 {date.month} 月 {date.day} 日", ink, align="c")
    item = job.rng.choice(["车位定金", "车位租金（半年）", "车位服务费（全年）", "车位余款"])
    way = job.rng.choice(["微信", "刷卡", "转账", "现金"])

    def row(high: float, *cells: tuple[float, str, bool]) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return high, [(wide, text, is_label) for wide, text, is_label in cells]

    rows = [
        row(11, (26, "交款人", True), (56, facts.person.name, False), (26, "房号", True), (54, home.room_text, False)),
        row(11, (26, "交来", True), (56, item, False), (26, "车位号", True), (54, home.space_no, False)),
        row(11, (26, "金额大写", True), (82, in_words(amount), False), (54, f"￥{amount:.2f}", False)),
        row(11, (26, "收款方式", True), (56, way, False), (26, "备注", True), (54, home.community.name, False)),
    ]
    y = table(sheet, 14, 29, rows, label=label, value=ink, frame=_PINK)
    for place, char in enumerate("二交款人"):
        sheet.text(179, 32 + place * 5, char, Style("song", 8.5, _PINK))
    firm = job.rng.choice([home.community.manager.name, facts.developer.name])
    sheet.text(14, y + 6, f"收款单位：{firm}", label)
    sheet.text(14, y + 14, f"会计：{someone(job)}", label)
    sheet.text(62, y + 14, f"收款人：{someone(job)}", label)
    if job.variant.seal:
        seals.put_round(sheet, 140, y + 6, seals.SealText(firm, "财务专用章"), diameter=34)
    return drawn("other", "fig_money_receipt", [sheet], {})


LAYOUTS: Layouts = {"other": {"fig_resident_promise": resident_promise, "fig_money_receipt": money_receipt}}
