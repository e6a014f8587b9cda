"""Receipts for the fee of occupying a road: a fiscal bill, a bank's slip, a notice stamped as paid."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.laurel_common import Rows, Site, a_site, day, paras, plain, sealed
from samples.truth import Drawn, Value, drawn
from samples.writing import table

MAROON = (128, 44, 40)


def _fee(job: Job, site: Site) -> tuple[Decimal, Decimal]:
    """(a day's fee per square metre, total)"""
    rate = Decimal(job.rng.choice(["0.5", "0.8", "1.2", "2"]))
    return rate, (rate * site.area * site.days).quantize(Decimal("0.01"))


def fiscal_bill(job: Job) -> Drawn:
    """A provincial non-tax bill on a narrow landscape slip, its frame in maroon."""
    site, rng = a_site(job), job.rng
    rate, total = _fee(job, site)
    sheet = job.sheet(210, 118)
    item = rng.choice(["城市道路占用费", "城市道路临时占用费", "占用城市道路收费"])
    code, number = f"4101{rng.randrange(10**4):04d}", f"{rng.randrange(10**10):010d}"
    lead, small = Style("kai", 10, MAROON), Style("song", 9.5)
    sheet.text(105, 8, "河南省非税收入一般缴款票据（电子）", Style("song_bold", 17, MAROON), align="c", spacing=0.08)
    sheet.line(62, 16.5, 148, 16.5, fill=MAROON)
    ornaments.qr_code(sheet, 14, 6, 15)
    sheet.text(16, 24, [Run("票据代码：", style=lead), Run(code, "bill_code")], small)
    sheet.text(122, 24, [Run("票据号码：", style=lead), Run(number, "bill_no")], small)
    sheet.text(16, 30, [Run("交款人：", style=lead), Run(site.applicant, "payer")], small)
    check = f"{rng.randrange(16**6):06x}"
    sheet.text(122, 30, [Run("校 验 码：", style=lead), check], small)
    sheet.text(122, 36, [Run("开票日期：", style=lead), day(site.signed, "issue_date", "dash")], small)
    sheet.text(
        16, 36, [Run("交款人代码：", style=lead), job.facts.company.org.uscc if not site.is_person else "—"], small
    )
    rows: Rows = [
        (
            7,
            [
                (26, "项目编码", True),
                (58, "项目名称", True),
                (18, "单位", True),
                (22, "数量", True),
                (26, "标准", True),
                (28, "金额（元）", True),
            ],
        ),
        (
            9,
            [
                (26, f"1030{rng.randrange(100):02d}", True),
                (58, Run(item, "item", small), True),
                (18, Run("㎡·天", style=small), True),
                (22, Run(plain(site.area * site.days), style=small), True),
                (26, Run(plain(rate), style=small), True),
                (28, Run(money(total), "total", small), True),
            ],
        ),
        (7, [(26, "", True), (58, "", True), (18, "", True), (22, "", True), (26, "", True), (28, "", True)]),
        (
            8,
            [
                (26, "金额合计", True),
                (98, ["（大写）", Run(in_words(total, unit=rng.choice(["元", "圆"])), "total", small)], False),
                (54, ["（小写）￥", Run(money(total), "total", small)], False),
            ],
        ),
        (
            15,
            [
                (26, "其他信息", True),
                (
                    152,
                    f"占用路段：{site.road}；缴款识别码 4115{rng.randrange(10**12):012d}；"
                    f"占用期 {site.start:%Y-%m-%d} 至 {site.end:%Y-%m-%d}",
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 16, 43, rows, label=lead, value=Style("song", 9), frame=MAROON)
    sheet.text(16, y + 5, [Run("收款单位（章）：", style=lead), Run(site.office, "payee")], small)
    sheet.text(110, y + 5, [Run("复核人：", style=lead), site.names[0]], small)
    sheet.text(155, y + 5, [Run("收款人：", style=lead), site.names[1]], small)
    seals.put_oval(sheet, 78, y + 2, seals.SealText(site.office, "财务专用章", ""), width=36, height=25)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": site.applicant,
        "item": item,
        "total": money(total),
        "payee": site.office,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "laurel_fiscal_bill", [sheet], values)


def bank_slip(job: Job) -> Drawn:
    """A bank's customer copy: two columns of payer and payee, amounts below, printed again later."""
    site, rng = a_site(job), job.rng
    _, total = _fee(job, site)
    sheet = job.sheet(210, 140)
    base, label = Style("song", 10), Style("hei", 9.5)
    again = min(site.signed + timedelta(days=rng.randrange(1, 4)), site.signed.replace(month=11, day=22))
    number = f"{rng.randrange(10**8):08d}"
    item = rng.choice(["占道费", "临时占用道路费用", "道路占用费（人行道）"])
    bank = rng.choice(["浉淮农商银行", "申城村镇银行", "南湾合作银行"])
    sheet.text(18, 10, f"{bank}　代收财政性资金回单", Style("hei_bold", 15))
    sheet.text(192, 11, "第二联　客户留存", label, align="r")
    sheet.line(18, 18.5, 192, 18.5, width=0.6)
    sheet.text(18, 21, ["交易日期：", day(site.signed, "issue_date", "slash")], base)
    sheet.text(78, 21, f"交易流水：{rng.randrange(10**11):011d}", base)
    sheet.text(192, 21, ["票据号：", Run(number, "bill_no")], base, align="r")
    rows: Rows = [
        (
            8,
            [
                (8, "付", True),
                (22, "全　　称", True),
                (57, Run(site.applicant, "payer"), False),
                (8, "收", True),
                (22, "全　　称", True),
                (57, Run(site.office, "payee"), False),
            ],
        ),
        (
            8,
            [
                (8, "款", True),
                (22, "账　　号", True),
                (57, f"6228{rng.randrange(10**12):012d}", False),
                (8, "款", True),
                (22, "账　　号", True),
                (57, f"4100{rng.randrange(10**11):011d}", False),
            ],
        ),
        (
            8,
            [
                (8, "方", True),
                (22, "开 户 行", True),
                (57, bank + "营业部", False),
                (8, "方", True),
                (22, "开 户 行", True),
                (57, "待报解预算收入专户", False),
            ],
        ),
        (
            10,
            [
                (30, "币种及金额", True),
                (87, ["人民币", Run(in_words(total), "total")], False),
                (57, ["RMB ", Run(f"{total:,.2f}", "total")], False),
            ],
        ),
        (10, [(30, "收费项目", True), (144, Run(item, "item"), False)]),
        (
            13,
            [
                (30, "附　　言", True),
                (
                    144,
                    f"{site.place}占用{site.days}天，手续费0.00元；经办柜员{rng.randrange(1000, 9999)}，"
                    f"代理人{site.handler.name}",
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 18, 28, rows, label=label, value=Style("song", 9.5))
    sheet.text(18, y + 4, "重要提示：本回单不作为收款方发货依据，请勿重复记账。", Style("song", 8))
    sheet.text(
        18, y + 9, ["补打日期：", day(again, "", "slash"), f"　补打次数：{rng.randrange(1, 3)}"], Style("song", 8)
    )
    sheet.text(18, y + 14, f"客服电话：0376-{rng.randrange(6000000, 6999999)}", Style("song", 8))
    seals.put_stamp(sheet, 160, y + 12, [bank, f"{site.signed:%Y.%m.%d}", "业务办讫章"], width=34)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": site.applicant,
        "item": item,
        "total": money(total),
        "payee": site.office,
        "issue_date": site.signed.isoformat(),
    }
    return drawn(
        "road_fee_receipt", "laurel_bank_slip", [sheet], values, tolerated={"issue_date": (again.isoformat(),)}
    )


def paid_notice(job: Job) -> Drawn:
    """A notice to pay, B5, with the cashier's stamp that the money came in; no code, one number."""
    site, rng = a_site(job), job.rng
    rate, total = _fee(job, site)
    total = total.quantize(Decimal("1")) + Decimal("0.00")
    sheet = job.sheet(176, 250)
    body = Style("song", 12.5)
    number = f"{rng.randrange(10**6):06d}"
    item = "城市道路占用补偿费"
    sheet.text(88, 24, "占道收费缴纳通知暨收据", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(152, 37, ["No ", Run(number, "bill_no", Style("hei", 13, (190, 30, 30)))], body, align="r")
    y = sheet.flow(24, 46, 128, [Run(site.applicant, "payer"), "："], body) + 2
    y = paras(
        sheet,
        24,
        y,
        128,
        [
            [
                f"你{'' if site.is_person else '单位'}所报{site.road}占用事宜已准。按每平方米每日{plain(rate)}元计，"
                f"面积{plain(site.area)}"
                f"平方米，期间{site.days}日，折尾后应缴",
                Run(item, "item"),
                "人民币",
                Run(in_words(total, unit="圆"), "total"),
                "（¥",
                Run(money(total), "total"),
                "）。",
            ],
            "请于见单后五个工作日内到一楼收费窗口缴纳，逾期按日加收千分之一滞纳金。依据为豫发改收费〔2019〕12号文件，"
            "该文件自2019年6月1日起执行。",
            "本单加盖现金收讫章后作收据用，请妥为保管，遗失不补。",
        ],
        body,
        leading=1.85,
    )
    y += 12
    sheet.text(152, y, Run(site.office, "payee"), body, align="r")
    sheet.text(150, y + 9, day(site.signed, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    sealed(sheet, 126, y + 5, site.office, diameter=38)
    seals.put_stamp(sheet, 52, y + 8, ["现金收讫", f"出纳：{site.names[0]}"], width=32)
    sheet.line(24, 222, 152, 222)
    sheet.text(24, 225, f"制单：{site.names[2]}　　窗口电话：{office_phone(job)}", Style("song", 9.5))
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": site.applicant,
        "item": item,
        "total": money(total),
        "payee": site.office,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "laurel_paid_notice", [sheet], values)


def office_phone(job: Job) -> str:
    return f"0376-{job.rng.randrange(6000000, 6999999)}"


LAYOUTS: Layouts = {
    "road_fee_receipt": {
        "laurel_fiscal_bill": fiscal_bill,
        "laurel_bank_slip": bank_slip,
        "laurel_paid_notice": paid_notice,
    }
}
