"""Papers of no listed kind that resemble those of parking spaces: a fee receipt and a notice about the garage."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentysecond.pear_common import comma, sealed, someone
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"
_BLUE = (40, 70, 140)


def parking_fee_receipt(job: Job) -> Drawn:
    """收款收据 of a property firm for the management of a parking space and other fees."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(200, 105)
    person, home, firm, day = facts.person, facts.home, facts.home.community.manager, facts.consent_date
    fill = job.fill_style(11)
    sheet.text(
        100, 8, rng.choice(["收　款　收　据", "收　　据", "物业费用收据"]), Style("song_bold", 19, _BLUE), align="c"
    )
    sheet.line(66, 18, 134, 18, width=0.5, fill=_BLUE)
    sheet.line(66, 19, 134, 19, width=0.2, fill=_BLUE)
    sheet.text(188, 10, f"№ {rng.randrange(10**7):07d}", Style("hei", 12, (200, 40, 40)), align="r")
    sheet.text(100, 21, numbers.written_date(day, form="spaced"), fill, align="c")
    sheet.text(12, 27, ["交款人：", Run(f"{person.name}　{home.room_text}", "", fill)], Style("song", 11, _BLUE))
    fee, months = Decimal(rng.choice([50, 60, 70, 80])), rng.choice([6, 12])
    water, card = Decimal(rng.randrange(300, 1800)) / 10, Decimal(20)
    items = [(f"车位管理费（{home.space_no}）", months, fee), ("代收水费", 1, water), ("门禁卡", 1, card)]
    head: list[tuple[float, Runs, bool]] = [
        (70, "收费项目", True),
        (30, "数量", True),
        (32, "单价（元）", True),
        (42, "金额（元）", True),
    ]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [(8, head)]
    for name, count, price in items:
        cells: list[tuple[float, Runs, bool]] = [
            (70, Run(name, "", fill), False),
            (30, Run(str(count), "", fill), False),
            (32, Run(comma(price), "", fill), False),
            (42, Run(comma(price * count), "", fill), False),
        ]
        rows.append((8.5, cells))
    total = sum((price * count for _, count, price in items), Decimal(0))
    rows.append(
        (
            9,
            [
                (42, "合计（大写）", True),
                (90, Run(in_words(total, unit="圆"), "", fill), False),
                (42, Run(f"￥{comma(total)}", "", fill), False),
            ],
        )
    )
    rows.append((8.5, [(42, "备　注", True), (132, Run(f"收费区间{day.year}年1月起{months}个月", "", fill), False)]))
    y = table(sheet, 10, 34, rows, label=Style("song", 10.5, _BLUE), value=Style("song", 10.5), frame=_BLUE)
    sheet.text(12, y + 6, f"收款单位（盖章）：{firm.name}", Style("song", 10, _BLUE))
    sheet.text(124, y + 6, f"收款：{someone(job)}　　开票：{someone(job)}", Style("song", 10, _BLUE))
    sheet.column((188, 36, 7, 50), rng.choice(["第二联　交付款人", "第一联　存根"]), Style("song", 8.5, _BLUE))
    if job.variant.seal:
        seals.put_round(sheet, 84, y - 1, seals.SealText(firm.name, "财务专用章"), diameter=36)
    return drawn(KIND, "pear_parking_fee_receipt", [sheet], {})


def garage_notice(job: Job) -> Drawn:
    """A notice put up in the garage: works on the lighting, cars and chargers out of use for some days."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    place, day = facts.home.community, facts.consent_date
    body, firm = Style("song", 14), place.manager
    start = day + timedelta(days=rng.randrange(3, 9))
    end = start + timedelta(days=rng.randrange(1, 5))
    area = rng.choice(["A区", "B区", "负一层东半部", "负二层"])
    sheet.text(105, 26, rng.choice(["温馨提示", "通　　知", "告业主书"]), Style("hei_bold", 28), align="c", spacing=0.2)
    sheet.text(
        105,
        44,
        rng.choice(["——关于地下车库检修期间停车安排", "（地库照明及消防设施检修）"]),
        Style("song", 13),
        align="c",
    )
    y = sheet.flow(24, 60, 162, f"尊敬的{place.name}各位业主、住户：", body)
    y = sheet.flow(
        24,
        y,
        162,
        f"为保障地下车库消防及照明设施正常运行，我公司定于{numbers.written_date(start)}至{numbers.written_date(end)}对地库"
        f"{area}进行检修改造。现将有关事项通知如下：",
        body,
        leading=1.8,
        indent=2,
    )
    low = rng.randrange(1, 90)
    for text in (
        f"一、请车位编号{low:03d}至{low + 60:03d}的车主于检修前一日20时前将车辆移出，"
        "临时停放在小区北门外地面停车场，凭业主卡免费。",
        "二、检修期间上述区域停电，已安装充电桩的车位不能充电，请提前安排。公共充电站位于东门岗亭旁，正常使用。",
        "三、请勿在消防通道、楼宇出入口停车；电动自行车严禁进入地库和电梯充电。",
        "四、近期有业主咨询私人充电桩安装手续，请携带购车发票、车位证明到客服中心领取申请表，由工程部统一现场查看后答复。",
        f"五、咨询电话：{firm.phone}（8:00-20:00），夜间值班：{facts.landlord.phone}。",
    ):
        y = sheet.flow(24, y, 162, text, body, leading=1.8, indent=2)
    y = sheet.flow(24, y, 162, "因此给您带来的不便，敬请谅解！", body, leading=1.8, indent=2)
    sheet.text(184, y + 18, firm.name, body, align="r")
    sheet.text(176, y + 29, numbers.written_date(day), body, align="r")
    sealed(job, sheet, 148, y + 25, firm.name, size=42)
    return drawn(KIND, "pear_garage_notice", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "pear_parking_fee_receipt": parking_fee_receipt,
        "pear_garage_notice": garage_notice,
    }
}
