"""Receipts for the use of a street: a torn-off slip and a page printed from a look-up of electronic bills."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import ornaments, seals
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.juniper_common import Row, Said, a_site, autograph, box, on, pen, some_area
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import table

GREEN: Colour = (40, 104, 74)
_ITEMS = ("城市道路占用费", "占用城市道路使用费", "临时占道收费", "城市道路占用、挖掘修复费")


def _amount(job: Job) -> Decimal:
    return Decimal(job.rng.randrange(240, 9800)) + Decimal(job.rng.choice(["0", "0", "0.5", "0.86"]))


def slip(job: Job) -> Drawn:
    """A slip torn from a receipt book, printed in green and filled in by pen."""
    rng, site, sheet = job.rng, a_site(job), job.sheet(195, 102)
    total, ink = _amount(job), pen(job, 13)
    printed, small = Style("song", 11.5, GREEN), Style("song", 8.5, GREEN)
    code, number, item = f"{rng.randrange(4100, 4199)}{rng.randrange(10**4):04d}", f"{rng.randrange(10**7):07d}", ""
    item = rng.choice(_ITEMS)
    payee = f"信阳市{site.district}市政设施管护中心"
    sheet.text(97, 9, "占道（破路）款项交讫凭据", Style("hei_bold", 18, GREEN), align="c", spacing=0.2)
    sheet.line(58, 18, 137, 18, width=0.3, fill=GREEN)
    sheet.line(58, 19, 137, 19, width=0.3, fill=GREEN)
    sheet.text(97, 20.5, "第二联　交款者留底", small, align="c")
    sheet.text(12, 10, ["批次代码 ", Run(code, "bill_code", Style("hei", 10))], small)
    sheet.text(152, 10, ["№ ", Run(number, "bill_no", Style("hei", 15, (190, 40, 40)))], Style("song", 13, GREEN))
    sheet.text(183, 20.5, on(site.signed, "issue_date", "spaced", ink.sized(11.5)), small, align="r")
    sheet.rect(12, 27, 171, 56, line=0.4, fill=GREEN)
    rows: list[tuple[str, Run]] = [
        ("今由", Run(site.applicant, "payer", ink)),
        ("付来", Run(item, "item", ink)),
    ]
    y = 31.0
    for head, run in rows:
        end = sheet.text(17, y, head, printed)
        sheet.text(end + 4, y - 0.5, run, ink)
        sheet.line(end + 2, y + 6.2, 178, y + 6.2, width=0.15, fill=GREEN)
        y += 12
    end = sheet.text(17, y, "计款（大写）", printed)
    sheet.text(end + 3, y - 0.5, in_words(total, unit="圆" if job.chance(0.5) else "元"), ink)
    sheet.line(end + 2, y + 6.2, 130, y + 6.2, width=0.15, fill=GREEN)
    sheet.text(133, y, ["￥", Run(f"{total:.2f}", "total", ink)], printed)
    y += 12
    size = f"面积{plain(site.area)}平方米，{site.days}天"
    sheet.text(17, y, ["附记　", Run(f"{site.road}，{size}", "", ink.sized(11))], printed)
    sheet.text(12, 87, ["收款机构（印）　", Run(payee, "payee", Style("song", 11.5))], printed)
    sheet.text(122, 87, "复核", printed)
    autograph(job, sheet, 132, 86, job.facts.home.community.manager.legal_person, 14)
    sheet.text(153, 87, "经收", printed)
    autograph(job, sheet, 163, 86, job.facts.spouse.name, 14)
    sheet.column((185, 27, 7, 56), "白存根绿收据红记账", Style("song", 8, GREEN), leading=1.5)
    if job.variant.seal:
        seals.put_oval(sheet, 96, 76, seals.SealText(payee, "", "收费专用章"), width=44, height=30)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": site.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "juniper_fee_slip", [sheet], values)


def looked_up(job: Job) -> Drawn:
    """What a site of electronic bills prints for one of them: boxes with the label on top, the lines of the bill."""
    rng, site, sheet = job.rng, a_site(job), job.sheet(182, 257)
    small, value = Style("hei", 8.5, (110, 116, 126)), Style("hei", 12)
    grey: Colour = (190, 194, 200)
    count, rate = Decimal(rng.randrange(20, 400)), Decimal(rng.choice(["0.4", "0.6", "0.8", "1.2"]))
    total = count * rate * 10
    code, number = f"4105{rng.randrange(10**4):04d}", f"{rng.randrange(10**10):010d}"
    item = rng.choice(_ITEMS[:3])
    payee = f"信阳市{site.district}综合行政执法局"
    printed_on = site.signed + timedelta(days=rng.randrange(2, 9))
    sheet.text(15, 14, "财政电子票据真伪核对回执", Style("hei_bold", 19))
    stamp = f"{printed_on:%Y/%m/%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}"
    sheet.text(15, 24, f"打印时刻 {stamp}　　核对结论：票面信息一致", small)
    ornaments.qr_code(sheet, 144, 11, 22)
    y, at = 40.0, site.signed
    pairs: list[tuple[str, Run, str, Run]] = [
        ("电子票代码", Run(code, "bill_code"), "电子票编号", Run(number, "bill_no")),
        (
            "出票日",
            on(at, "issue_date", rng.choice(["dash", "slash", "dot"])),
            "校验码",
            Run(f"{rng.randrange(16**6):06x}"),
        ),
    ]
    for left, first, right, second in pairs:
        box(sheet, (15, y, 76, 15), left, first, small, value, frame=grey)
        box(sheet, (91, y, 76, 15), right, second, small, value, frame=grey)
        y += 15
    box(sheet, (15, y, 152, 16), "缴费方", Run(site.applicant, "payer"), small, value, frame=grey)
    y += 16
    box(sheet, (15, y, 152, 16), "开票机构（收取方）", Run(payee, "payee"), small, value, frame=grey)
    y += 24
    sheet.text(15, y, "票面明细", Style("hei_bold", 12))
    body: list[Row] = [
        (9, [(20, "编号", True), (58, "收费名目", True), (22, "数量", True), (22, "单价", True), (30, "小计", True)]),
        (
            11,
            [
                (20, f"{rng.randrange(10**5, 10**6)}", False),
                (58, Run(item, "item"), False),
                (22, f"{plain(count)}㎡", False),
                (22, f"{rate}×10天", False),
                (30, f"{total:,.2f}", False),
            ],
        ),
    ]
    y = table(sheet, 15, y + 8, body, label=Style("hei", 9.5), value=Style("hei", 10.5), frame=grey)
    summed: Said = ["合　计　", Run(f"￥{total:,.2f}", "total", Style("hei_bold", 14)), f"　（{in_words(total)}）"]
    sheet.text(167, y + 4, summed, Style("hei", 10.5), align="r")
    y += 20
    notes = [
        f"占用位置：{site.place}",
        f"经办窗口：{site.district}政务大厅{rng.randrange(2, 40)}号窗　操作员：{job.facts.spouse.name}",
        "本回执由系统生成，不代替票据入账；如需报销，请下载带有监制章的版式文件。",
        f"咨询电话：{job.facts.developer.phone}　使用面积以许可文书为准，延期另行计收约{some_area(job, 40, 90)}元。",
    ]
    for note in notes:
        y = sheet.flow(15, y, 152, note, Style("hei", 9.5, (70, 74, 82)), leading=1.7) + 1
    if job.variant.seal:
        seals.put_stamp(sheet, 140, 200, ["已核对", f"{printed_on:%Y.%m.%d}", "财政票据服务"], width=38)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": site.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": at.isoformat(),
    }
    return drawn("road_fee_receipt", "juniper_fee_looked_up", [sheet], values)


LAYOUTS: Layouts = {"road_fee_receipt": {"juniper_fee_slip": slip, "juniper_fee_looked_up": looked_up}}
