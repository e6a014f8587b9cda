"""What shows that the fee for occupying a road was paid: an electronic bill, a letter of payment of the bank."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_thirteenth.fir_common import Rows, a_task, said, shown
from samples.layouts_thirteenth.words import WORDS
from samples.ornaments import qr_code
from samples.people import a_day
from samples.seals import SealText, put_oval, put_round, put_stamp
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_BILL: Colour = (150, 70, 60)
_ITEMS = ("城市道路占用费", "城市道路占用挖掘费", "城市道路占用、挖掘修复费", "临时占道费", "城市道路挖掘修复费")


def electronic_bill(job: Job) -> Drawn:
    """A 财政电子票据 of half a sheet: codes above, one or two items, the sum in words, the offices' seals."""
    rng, task = job.rng, a_task(job)
    sheet = job.sheet(241, 140)
    day = a_day(rng, task.signed, task.start)
    code = f"4106{rng.randrange(1, 9):02d}{day.year % 100}"
    number = f"{rng.randrange(10**10):010d}"
    item = rng.choice(_ITEMS)
    rate = Decimal(rng.choice(["0.5", "0.8", "1.2", "60", "120"]))
    count = task.area * (task.days if rate < 10 else 1)
    total = (count * rate).quantize(Decimal("0.01"))
    payee = rng.choice(["信阳市城市管理局", "信阳市市政管理处", "信阳市市政工程养护中心"])
    small, value = Style("song", 9.5), Style("song", 9.5)
    sheet.text(120, 9, "河南省非税收入统一票据（电子）", Style("song_bold", 17, _BILL), align="c", spacing=0.08)
    sheet.line(66, 19, 174, 19, width=0.3, fill=_BILL)
    sheet.line(66, 20, 174, 20, width=0.3, fill=_BILL)
    qr_code(sheet, 14, 6, 18)
    lines: list[tuple[float, float, Runs]] = [
        (14, 27, ["票据代码：", Run(code, "bill_code")]),
        (164, 27, ["票据号码：", Run(number, "bill_no")]),
        (14, 33.5, ["交款人统一社会信用代码：", task.code]),
        (164, 33.5, ["校验码：", f"{rng.randrange(16**6):06x}"]),
        (14, 40, ["交款人：", Run(task.applicant, "payer")]),
        (164, 40, ["开票日期：", Run(said(job, day, "dash", "dash", "padded"), "issue_date")]),
    ]
    for x, y, runs in lines:
        sheet.text(x, y, runs, small)
    rows: Rows = [
        (
            7,
            [
                (32, "项目编码", True),
                (62, "项目名称", True),
                (18, "单位", True),
                (24, "数量", True),
                (24, "标准", True),
                (27, "金额（元）", True),
                (26, "备注", True),
            ],
        ),
        (
            9,
            [
                (32, f"103044{rng.randrange(10**4):04d}", False),
                (62, Run(item, "item"), False),
                (18, "平方米", False),
                (24, shown(count), False),
                (24, f"{rate:.2f}", False),
                (27, f"{total:.2f}", False),
                (26, "", False),
            ],
        ),
    ]
    rows += [(7.5, [(w, "", False) for w in (32, 62, 18, 24, 24, 27, 26)]) for _ in range(2)]
    words = numbers.amount_in_words(total, unit=rng.choice(["元", "圆"]))
    sum_cells: list[tuple[float, Runs, bool]] = [
        (140, ["金额合计（大写）　", words], False),
        (73, ["（小写）　", Run(rng.choice([f"{total:.2f}", f"¥{total:.2f}"]), "total")], False),
    ]
    rows.append((9, sum_cells))
    bottom = table(sheet, 14, 47, rows, label=small, value=value, frame=_BILL, line=0.2)
    sheet.rect(14, bottom, 213, 15, line=0.2, fill=_BILL)
    note = rng.choice(
        [f"占用地点：{task.road}{task.section}", f"业务流水号：{rng.randrange(10**12):012d}", "缴款渠道：银行柜面"]
    )
    sheet.text(16, bottom + 2, f"其他信息：{note}", small)
    y = bottom + 19
    sheet.text(14, y, ["收款单位（章）：", Run(payee, "payee")], small)
    sheet.text(112, y, f"复核人：{job.facts.landlord.name}", small)
    sheet.text(172, y, f"收款人：{job.facts.spouse.name}", small)
    put_oval(sheet, 120, 18, SealText("河南省财政票据", "", "监制章"), width=30, height=20)
    put_round(sheet, 54, y - 2, SealText(payee, "财务专用章"), diameter=32)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": task.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "fir_electronic_bill", [sheet], values)


def payment_letter(job: Job) -> Drawn:
    """非税收入一般缴款书（收据）: payer and payee abreast with their accounts, the item, the bank's stamp."""
    rng, task = job.rng, a_task(job)
    sheet = job.sheet(241, 150)
    day = a_day(rng, task.signed, task.start)
    code = f"41{rng.randrange(10**6):06d}"
    number = f"{rng.randrange(10**9):010d}"
    item = rng.choice(_ITEMS)
    total = Decimal(rng.randrange(300, 22000)) + Decimal(rng.choice(["0", "0", "0.5", "0.8"]))
    office, payee = "信阳市城市管理局", rng.choice(["信阳市财政局非税收入汇缴结算户", "信阳市非税收入管理局"])
    sheet.text(120, 10, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 17), align="c", spacing=0.06)
    small, value = Style("song", 9.5), Style("song", 9.5)
    sheet.text(228, 12, "4", Style("song", 12), align="r")
    sheet.text(176, 21, [Run("№ "), Run(number, "bill_no", Style("hei", 13, (190, 40, 44)))], Style("hei", 12))
    sheet.text(14, 23, ["票据代码：", Run(code, "bill_code")], small)
    sheet.text(14, 30, ["执收单位名称：", office], small)
    sheet.text(82, 30, f"执收单位编码：{rng.randrange(100000, 999999)}", small)
    sheet.text(142, 30, ["填制日期：", Run(said(job, day, "plain", "spaced", "padded"), "issue_date")], small)
    account = f"4100 {rng.randrange(10**4):04d} {rng.randrange(10**4):04d} {rng.randrange(10**4):04d}"
    own = f"6222{rng.randrange(10**12):012d}"
    lender, keeper = (f"{firm}银行信阳分行" for firm in rng.sample(WORDS.firms, 2))
    bank = rng.choice(["新区支行", "营业室", "城关支行"])
    rows: Rows = [
        (
            9,
            [
                (10, "付", True),
                (22, "全　　称", True),
                (75, Run(task.applicant, "payer"), False),
                (10, "收", True),
                (22, "全　　称", True),
                (74, Run(payee, "payee"), False),
            ],
        ),
        (
            9,
            [
                (10, "款", True),
                (22, "账　　号", True),
                (75, own, False),
                (10, "款", True),
                (22, "账　　号", True),
                (74, account, False),
            ],
        ),
        (
            9,
            [
                (10, "人", True),
                (22, "开户银行", True),
                (75, f"{lender}{bank}", False),
                (10, "人", True),
                (22, "开户银行", True),
                (74, f"{keeper}营业部", False),
            ],
        ),
    ]
    words = numbers.amount_in_words(total, unit=rng.choice(["元", "圆"]))
    rows.append(
        (
            10,
            [
                (140, f"币种：人民币　　金额（大写）{words}", False),
                (73, ["（小写）", Run(rng.choice([f"¥{total:.2f}", f"￥{total:,.2f}"]), "total")], False),
            ],
        )
    )
    widths = (30.0, 63.0, 18.0, 24.0, 38.0, 40.0)
    heads = ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金　额")
    rows.append((8, [(w, t, True) for w, t in zip(widths, heads, strict=True)]))
    first: tuple[Runs, ...] = (f"4301{rng.randrange(100, 999)}", Run(item, "item"), "元", "1", "按文件", f"{total:.2f}")
    rows.append((9, [(w, t, False) for w, t in zip(widths, first, strict=True)]))
    rows.append((8, [(w, "", False) for w in widths]))
    bottom = table(sheet, 14, 37, rows, label=small, value=value, line=0.2)
    sheet.rect(14, bottom, 106, 26, line=0.2)
    sheet.rect(120, bottom, 107, 26, line=0.2)
    sheet.text(17, bottom + 3, "执收单位（盖章）", small)
    sheet.text(17, bottom + 18, f"经办人：{job.facts.landlord.name}", small)
    sheet.text(123, bottom + 3, "上列款项已收妥并划转收款单位账户。", small)
    sheet.text(123, bottom + 18, "银行（盖章）　　　　　　复核　　　　　　记账", small)
    sheet.text(14, bottom + 29, "第四联　执收单位盖章后交缴款人作收据", Style("song", 8.5))
    put_round(sheet, 74, bottom + 10, SealText(office, "财务专用章"), diameter=34)
    put_stamp(sheet, 176, bottom + 12, [keeper, f"{day:%Y.%m.%d}", "转　讫"], width=38)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": task.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": day.isoformat(),
    }
    return drawn("road_fee_receipt", "fir_payment_letter", [sheet], values, tolerated={"payee": (office,)})


LAYOUTS: Layouts = {"road_fee_receipt": {"fir_electronic_bill": electronic_bill, "fir_payment_letter": payment_letter}}
