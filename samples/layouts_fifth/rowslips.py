"""Papers handed in by mistake that are bills, receipts and slips of everyday life."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import Rows, begin, cells, day_text, foot, home_text, ink
from samples.ornaments import qr_code
from samples.seals import SealText, put_oval, put_round
from samples.truth import Drawn, drawn
from samples.writing import table

_KIND = "other"


def new_utility_bill(job: Job) -> Drawn:
    """A bill of the water works, or of the power company, with readings and the household's number."""
    facts, rng = begin(job), job.rng
    day = facts.consent_date
    water = job.chance(0.5)
    firm = "信阳榫卯供水集团有限公司" if water else "国网信阳供电公司"
    sheet = job.sheet(210, 148)
    sheet.text(105, 12, firm, Style("hei", 12), align="c")
    sheet.text(105, 20, "水费通知单" if water else "电费账单", Style("hei_bold", 19), align="c", spacing=0.3)
    month = f"{day.year}年{day.month:02d}月"
    sheet.text(20, 33, f"户号：{rng.randrange(10**10):010d}　　账单月份：{month}", Style("song", 10.5))
    last = rng.randrange(200, 9000)
    used = rng.randrange(8, 30) if water else rng.randrange(80, 400)
    price = Decimal("2.95") if water else Decimal("0.56")
    rows: Rows = [
        cells(10, 28, "户　名", 57, facts.person.name, 28, "用户类别", 57, "居民生活"),
        cells(10, 28, "水表地址" if water else "用电地址", 142, f"{facts.home.community.name}{home_text(job)}"),
        cells(10, 28, "上期示数", 57, f"{last}", 28, "本期示数", 57, f"{last + used}"),
        cells(10, 28, "用　量", 57, f"{used}{'吨' if water else '千瓦时'}", 28, "单　价", 57, f"{price}元"),
        cells(10, 28, "应缴金额", 142, f"¥{used * price:.2f}　{numbers.amount_in_words(used * price)}"),
        cells(10, 28, "缴费截止", 57, day_text(job, day + timedelta(days=15), "dash"), 28, "账户余额", 57, "0.00"),
    ]
    y = table(sheet, 20, 40, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    qr_code(sheet, 24, y + 6, 20)
    text = "温馨提示：请在截止日期前通过手机应用、营业厅或自助终端缴费，逾期将按规定收取违约金。"
    sheet.flow(52, y + 8, 130, text, Style("song", 9.5), leading=1.6)
    sheet.text(52, y + 21, f"客服热线：{'0376-6200000' if water else '95598'}　抄表员：橹工", Style("song", 9.5))
    return drawn(_KIND, "new_utility_bill", [sheet], {})


def new_management_fee_receipt(job: Job) -> Drawn:
    """A receipt from a block for the manager's fees: several lines, sum in words, the finance seal."""
    facts, rng = begin(job), job.rng
    manager = facts.home.community.manager
    red: Colour = (176, 40, 44)
    hand = ink(job, 12.5)
    sheet = job.sheet(190, 105)
    sheet.text(95, 9, rng.choice(["收 款 收 据", "收　据", "物业费专用收据"]), Style("song_bold", 19, red), align="c")
    sheet.line(64, 19, 126, 19, width=0.5, fill=red)
    sheet.text(176, 13, f"№ {rng.randrange(10**7):07d}", Style("song", 12, red), align="r")
    sheet.text(
        95, 22, Run(day_text(job, facts.consent_date, "spaced"), "", hand.sized(11)), Style("song", 11), align="c"
    )
    label = Style("song", 11, red)
    sheet.text(
        14, 31, ["今收到　", Run(f"{home_text(job)}　{facts.person.name}", "", hand, underline=True, min_em=22)], label
    )
    items = (
        (f"{facts.consent_date.year}年度物业服务费", rng.randrange(80, 220) * 10),
        ("公共照明及电梯费", rng.randrange(10, 40) * 10),
        ("装修垃圾清运费", 300),
    )
    total = sum(amount for _, amount in items)
    y = 40.0
    for text, amount in items:
        sheet.rect(14, y, 120, 8.4, line=0.2, fill=red)
        sheet.rect(134, y, 42, 8.4, line=0.2, fill=red)
        sheet.cell((14, y, 120, 8.4), Run(text, "", hand), hand)
        sheet.cell((134, y, 42, 8.4), Run(f"{amount}.00", "", hand), hand, align="r")
        y += 8.4
    sheet.rect(14, y, 162, 9, line=0.2, fill=red)
    sheet.text(17, y + 2.5, ["合计人民币（大写）　", Run(numbers.amount_in_words(Decimal(total)), "", hand)], label)
    sheet.text(140, y + 2.5, ["¥ ", Run(f"{total}.00", "", hand)], label)
    sheet.text(
        14,
        y + 14,
        [
            "收款单位（盖章）：　　　　　　　　　　收款人：",
            Run(" 小筝", "", hand),
            "　　　　交款人：",
            Run(f" {facts.person.name}", "", hand),
        ],
        label,
    )
    put_oval(sheet, 62, y + 14, SealText(manager.name, "", "财务专用章"), width=36, height=26)
    sheet.column((179, 34, 8, 40), "第二联客户", Style("song", 8, red), leading=1.5)
    return drawn(_KIND, "new_management_fee_receipt", [sheet], {})


def new_transfer_on_phone(job: Job) -> Drawn:
    """A phone's picture of a bank transfer to the dealer."""
    facts, rng = begin(job), job.rng
    sheet = job.sheet(92, 190)
    sheet.fill(0, 0, 92, 190, (242, 244, 247))
    sheet.text(6, 5, f"{rng.randrange(8, 22):02d}:{rng.randrange(60):02d}", Style("hei", 8))
    sheet.text(86, 5, f"5G　{rng.randrange(20, 99)}%", Style("hei", 8), align="r")
    sheet.text(46, 15, "转账详情", Style("hei_bold", 12), align="c")
    sheet.fill(5, 26, 82, 142, (255, 255, 255))
    sheet.text(46, 36, "转账成功", Style("hei", 12, (20, 140, 80)), align="c")
    amount = facts.vehicle.total / 2
    sheet.text(46, 47, f"¥{amount:,.2f}", Style("hei_bold", 21), align="c")
    label, shown = Style("hei", 9, (130, 134, 140)), Style("hei", 9)
    day = day_text(job, facts.vehicle.bought, "dash")
    rows = (
        ("收款人", facts.dealer.name[:12]),
        ("收款账号", f"6228 **** **** {rng.randrange(10**4):04d}"),
        ("收款银行", "榫卯农商银行"),
        ("付款人", facts.person.name),
        ("付款账户", f"储蓄卡（{rng.randrange(10**4):04d}）"),
        ("附言", rng.choice(["购车款", "车款定金", "尾款"])),
        ("交易时间", f"{day} 10:{rng.randrange(60):02d}:{rng.randrange(60):02d}"),
        ("流水号", f"{rng.randrange(10**16):016d}"),
    )
    for row, (text, value) in enumerate(rows):
        sheet.text(10, 66 + row * 11, text, label)
        sheet.text(82, 66 + row * 11, value, shown, align="r")
    sheet.line(10, 62, 82, 62, width=0.2, fill=(220, 222, 226))
    sheet.text(46, 156, "电子回单　|　再转一笔　|　分享", Style("hei", 9, (40, 90, 190)), align="c")
    sheet.text(46, 176, "如有疑问请拨打客服热线", Style("hei", 8, (150, 152, 156)), align="c")
    return drawn(_KIND, "new_transfer_on_phone", [sheet], {})


def new_pile_warranty(job: Job) -> Drawn:
    """A charging pile's certificate of quality and warranty card: technical data, seal of the inspector."""
    facts, rng = begin(job), job.rng
    maker = "河南萤桥充电设备制造有限公司"
    sheet = job.sheet()
    sheet.text(105, 24, "产品合格证 / 保修卡", Style("hei_bold", 20), align="c")
    sheet.text(105, 36, maker, Style("hei", 12), align="c")
    rows: Rows = [
        cells(11, 36, "产品名称", 134, "交流充电桩（单枪壁挂式）"),
        cells(11, 36, "产品型号", 49, f"YQ-AC{facts.power_kw}K", 36, "额定功率", 49, f"{facts.power_kw}kW"),
        cells(11, 36, "额定电压", 49, "AC 220V" if facts.power_kw == "7" else "AC 380V", 36, "防护等级", 49, "IP65"),
        cells(
            11,
            36,
            "出厂编号",
            49,
            f"YQ26{rng.randrange(10**7):07d}",
            36,
            "生产日期",
            49,
            day_text(job, facts.consent_date, "dot"),
        ),
        cells(11, 36, "执行标准", 134, "GB/T 18487.1　NB/T 33002　GB/T 20234.2"),
        cells(11, 36, "检验结论", 134, "经检验，本产品符合标准要求，准予出厂。"),
        cells(11, 36, "用户姓名", 49, facts.person.name, 36, "联系电话", 49, facts.person.phone),
        cells(11, 36, "保修期限", 134, "自购买之日起整机质保贰年"),
    ]
    y = table(sheet, 20, 46, rows, label=Style("song", 11), value=Style("song", 11)) + 8
    text = "保修说明：凭本卡及购买凭证享受保修服务；因私自拆装、雷击、浸水、外力造成的损坏不在保修范围内。"
    y = sheet.flow(20, y, 170, text, Style("song", 10.5), leading=1.7, indent=2) + 8
    sheet.text(24, y, "检验员：砚02", Style("song", 12))
    put_round(sheet, 150, y + 10, SealText(maker, "检验专用章"), diameter=38)
    foot(sheet, "售后服务热线：400-000-0000", size=10)
    return drawn(_KIND, "new_pile_warranty", [sheet], {})


LAYOUTS: Layouts = {
    _KIND: {
        "new_utility_bill": new_utility_bill,
        "new_management_fee_receipt": new_management_fee_receipt,
        "new_transfer_on_phone": new_transfer_on_phone,
        "new_pile_warranty": new_pile_warranty,
    }
}
