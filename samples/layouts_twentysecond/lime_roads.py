"""Digging applications and receipts of the road fee."""

from __future__ import annotations

from decimal import Decimal

from samples import people, seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentysecond import lime_common as lime
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table


def _dig(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def dig_letter(job: Job) -> Drawn:
    """An application in sentences with blanks, as a district's counter hands it out; a stub for opinions below."""
    rng, works = job.rng, lime.scene(job)
    fill, body = job.fill_style(12.5), Style("song", 12.5)
    writer = Writer(job, body, left=22, width=166, leading=2.0, top=22)
    writer.title(
        rng.choice(["城市道路掘动申请表", "掘路申请书", "道路掘动申请（审批）表"]), Style("song_bold", 22), after=8
    )
    writer.line(f"信阳市{job.facts.home.community.district}市政设施管理所：")
    shape = job.date_form("plain", "spaced")

    def day(of: Run) -> Run:
        return Run(of.text, of.field, fill, underline=True)

    writer.para(
        [
            "兹有",
            filled(works.applicant, "applicant", fill),
            "因",
            filled(works.reason, "reason", fill),
            "，需掘动",
            filled(works.road, "road", fill),
            "，具体位置在",
            filled(works.place, "place", fill),
            "。",
        ]
    )
    writer.para(
        [
            "掘动长",
            filled(plain(works.length), "length_m", fill),
            "米、宽",
            filled(plain(works.width), "width_m", fill),
            "米、深",
            filled(plain(works.depth), "", fill),
            "米，计",
            filled(plain(works.area), "area_m2", fill),
            "平方米，路面为",
            filled(rng.choice(["沥青", "水泥", "透水砖"]), "", fill),
            "结构。",
        ]
    )
    writer.para(
        [
            "工期自",
            day(lime.on(works.period_from, "period_from", shape)),
            "开工，至",
            day(lime.on(works.period_to, "period_to", shape)),
            "完工，由",
            filled(works.builder.name, "builder", fill),
            "负责施工。请予批准。",
        ]
    )
    writer.para(
        [
            "经办人",
            filled(works.handler.name, "handler", fill, min_em=6),
            "联系方式",
            filled(works.handler.phone, "phone", fill, min_em=9),
        ]
    )
    sheet, y = writer.sheet, writer.y + 5
    sheet.text(100, y, "申请方（盖章或签名）", body)
    if lime.is_org(works.applicant):
        lime.seal(job, sheet, 160, y + 7, works.applicant, size=38)
    else:
        lime.sign(sheet, 146, y - 2, works.applicant, "applicant")
    sheet.text(100, y + 13, lime.on(works.signed, "", "spaced"), body)
    lime.dashes(sheet, 18, 192, y + 27)
    sheet.text(105, y + 30, "以下由管理部门填写", Style("song", 9), align="c")
    y += 37
    for name in ("管理所意见", "交警意见"):
        sheet.rect(22, y, 166, 21)
        sheet.rect(22, y, 12, 21)
        sheet.column((22, y, 12, 21), name, Style("song", 9.5), leading=1.05)
        sheet.text(184, y + 14, "年　　月　　日", Style("song", 10), align="r")
        y += 21
    sheet.text(22, y + 2, "说明：紧急抢修可先行破路，24小时内补办手续。", Style("song", 9))
    return drawn("road_dig_application", "lime_dig_letter", writer.sheets, _dig(works))


def dig_slip(job: Job) -> Drawn:
    """A wide slip of a carbon set, labels in a row with the values below them."""
    rng, works = job.rng, lime.scene(job)
    sheet = job.sheet(260, 185)
    ink = rng.choice([(30, 60, 130), (25, 25, 28), (120, 30, 40)])
    fill, label = job.fill_style(11), Style("song", 10, ink)
    sheet.text(126, 12, "城市道路掘动申请表", Style("song_bold", 20, ink), align="c", spacing=0.4)
    part = rng.choice(["第一联　审批存档", "第二联　申请人", "第三联　现场备查"])
    sheet.column((246, 40, 8, 100), part, Style("song", 9, ink))
    sheet.text(12, 25, f"No {rng.randrange(10**7):07d}", Style("hei", 12, RED))
    sheet.text(240, 26, ["申请日期　", Run(lime.on(works.signed).text, "", fill)], label, align="r")
    shape = job.date_form("dot", "dash", "plain")
    y = 33.0

    def band(high: float, *cells: tuple[float, str, Runs]) -> None:
        """Labels above, values below."""
        nonlocal y
        x = 12.0
        for wide, name, runs in cells:
            sheet.rect(x, y, wide, 6.5, fill=ink)
            sheet.cell((x, y, wide, 6.5), name, label.sized(9), align="c")
            sheet.rect(x, y + 6.5, wide, high, fill=ink)
            if runs:
                sheet.cell((x, y + 6.5, wide, high), runs, fill, align="c")
            x += wide
        y += high + 6.5

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    handler = works.handler
    band(
        12,
        (88, "申请单位或个人", value(works.applicant, "applicant")),
        (34, "经手人", value(handler.name, "handler")),
        (42, "手机号码", value(handler.phone, "phone")),
        (64, "证照号", value(works.applicant_code)),
    )
    band(
        12,
        (56, "路名", value(works.road, "road")),
        (108, "掘动具体地点", value(works.place, "place")),
        (64, "路面种类", value(rng.choice(["沥青混凝土", "预制砖", "水泥混凝土"]))),
    )
    band(14, (128, "掘动事由", value(works.reason, "reason")), (100, "施工队伍", value(works.builder.name, "builder")))
    band(
        11,
        (32, "长度(米)", value(plain(works.length), "length_m")),
        (32, "宽度(米)", value(plain(works.width), "width_m")),
        (32, "深度(米)", value(plain(works.depth))),
        (32, "面积(平方米)", value(plain(works.area), "area_m2")),
        (50, "自何日起", lime.on(works.period_from, "period_from", shape, fill)),
        (50, "至何日止", lime.on(works.period_to, "period_to", shape, fill)),
    )
    band(24, (76, "申请人签章", ""), (76, "市政主管部门", ""), (76, "公安交管部门", ""))
    if lime.is_org(works.applicant):
        lime.seal(job, sheet, 50, y - 10, works.applicant, size=38)
    else:
        lime.sign(sheet, 36, y - 16, works.applicant, "applicant")
    sheet.text(
        12, y + 10, "注意事项：挖掘前须核实地下管线；未经批准不得变更位置、扩大面积、延长时间。", Style("song", 9, ink)
    )
    return drawn("road_dig_application", "lime_dig_slip", [sheet], _dig(works))


def _charge(job: Job, works: Works) -> tuple[str, Decimal, Decimal]:
    """The item, the rate and the sum."""
    rate = Decimal(job.rng.choice(["0.5", "0.8", "1", "1.2"]))
    item = job.rng.choice(["城市道路占用费", "临时占道费", "城市道路占用挖掘修复费"])
    return item, rate, (works.area * works.days * rate).quantize(Decimal("0.01"))


def payment_book(job: Job) -> Drawn:
    """非税收入一般缴款书: the paper form with payer and payee in facing blocks."""
    rng, works = job.rng, lime.scene(job)
    sheet = job.sheet(240, 135)
    ink = rng.choice([(150, 60, 40), (40, 80, 60), (60, 60, 120)])
    label, value = Style("song", 9, ink), Style("song", 10)
    item, rate, total = _charge(job, works)
    code, number = f"4101{rng.randrange(10**4):04d}", f"{rng.randrange(10**9, 10**10)}"
    payee = rng.choice(["信阳市城市管理局", "信阳市市政设施事务中心", "信阳市浉河区城市管理局"])
    sheet.text(120, 8, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 16, ink), align="c", spacing=0.1)
    sheet.text(12, 20, ["票据代码：", Run(code, "bill_code", value)], label)
    sheet.text(228, 20, ["票据号码：", Run(number, "bill_no", Style("hei", 11, RED))], label, align="r")
    shape = job.date_form("plain", "dash", "spaced")
    sheet.text(12, 27, ["填制日期：", lime.on(works.signed, "issue_date", shape, value)], label)
    sheet.text(228, 27, f"执收单位编码：{rng.randrange(100000, 999999)}　组织机构代码：", label, align="r")
    bank = f"信阳{rng.choice(people.words_for('held').firms)}农村商业银行"

    def account() -> str:
        return f"6{rng.randrange(10**15):015d}"

    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            9,
            [
                (9, "", True),
                (16, "全称", True),
                (83, Run(works.applicant, "payer"), False),
                (9, "", True),
                (16, "全称", True),
                (83, Run(payee, "payee"), False),
            ],
        )
    ]
    for name, left, right in (("账号", account(), account()), ("开户行", bank + "营业部", bank)):
        rows.append(
            (
                8,
                [
                    (9, "", True),
                    (16, name, True),
                    (83, left, False),
                    (9, "", True),
                    (16, name, True),
                    (83, right, False),
                ],
            )
        )
    y = table(sheet, 12, 34, rows, label=label, value=value, frame=ink)
    for x, name in ((12, "付款人"), (120, "收款人")):
        sheet.fill(x + 0.4, 34.4, 8.2, 24.2, (255, 255, 255))
        sheet.column((x, 34, 9, 25), name, label)
    rows = [
        (8, [(36, "项目编码", True), (76, "收入项目名称", True), (22, "单位", True), (24, "数量", True)]),
        (9, [(36, f"1030{rng.randrange(10**5):05d}", True), (76, Run(item, "item"), False), (22, "㎡·天", True)]),
    ]
    rows[0][1].extend([(28, "收缴标准", True), (30, "金额", True)])
    rows[1][1].extend([(24, plain(works.area * works.days), True), (28, plain(rate), True)])
    rows[1][1].append((30, Run(money(total), "total", value), True))
    y = table(sheet, 12, y, rows, label=label, value=value, frame=ink)
    sums: Runs = [f"{in_words(total)}　　　（小写）￥", Run(money(total), "total")]
    y = table(
        sheet, 12, y, [(9, [(36, "金额（大写）", True), (180, sums, False)])], label=label, value=value, frame=ink
    )
    sheet.rect(12, y, 216, 22, fill=ink)
    sheet.text(15, y + 3, "执收单位（盖章）", label)
    sheet.text(88, y + 3, "经办人（盖章）", label)
    sheet.text(88, y + 11, lime.someone(job), value)
    sheet.text(150, y + 3, f"备注：{works.road}", label)
    lime.seal(job, sheet, 58, y + 12, payee, centre="财务专用章", size=36)
    if job.chance(0.6):
        seals.put_stamp(sheet, 196, y + 12, [bank.removeprefix("信阳"), f"{works.signed:%Y.%m.%d}", "转 讫"], width=32)
    sheet.text(12, y + 25, "第四联　执收单位给缴款人的收据　　本缴款书付款期为7天，到期日遇节假日顺延", label.sized(8))
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "lime_payment_book", [sheet], values)


def bank_slip(job: Job) -> Drawn:
    """A bank's printed receipt of the transfer: no bill code, the purpose in one line, the amount in words."""
    rng, works = job.rng, lime.scene(job)
    sheet = job.sheet(210, 148) if job.chance(0.5) else job.sheet()
    item, _, total = _charge(job, works)
    bank = f"{rng.choice(people.words_for('held').firms)}银行"
    payee = rng.choice(["信阳市市政管理处", "信阳市财政局非税收入专户", "信阳市城市管理综合执法支队"])
    colour = rng.choice([(170, 30, 40), (20, 90, 150), (20, 120, 90)])
    sheet.text(16, 12, bank, Style("hei_bold", 17, colour))
    sheet.text(
        105, 13, rng.choice(["网上银行电子回单", "业务回单（付款）", "客户回单"]), Style("hei_bold", 16), align="c"
    )
    slip_no = f"{works.signed:%Y%m%d}{rng.randrange(10**8):08d}"
    body, small = Style("song", 10.5), Style("song", 9)
    sheet.text(16, 25, f"回单编号：{slip_no}", small)
    sheet.text(194, 25, f"第{rng.choice('12')}次打印", small, align="r")
    sheet.line(16, 31, 194, 31, width=0.5, fill=colour)
    y = 36.0
    payer_no, payee_no = f"62{rng.randrange(10**14):014d}", f"{rng.randrange(10**15, 10**16)}"
    shape = job.date_form("padded", "dash", "slash")
    lines: list[tuple[str, Runs, str, Runs]] = [
        ("付款户名", Run(works.applicant, "payer"), "收款户名", Run(payee, "payee")),
        ("付款账号", payer_no, "收款账号", payee_no),
        ("付款行", f"{bank}信阳分行", "收款行", f"{bank}信阳{job.facts.home.community.district}支行"),
        ("交易日期", lime.on(works.signed, "issue_date", shape), "币种", "人民币"),
    ]
    for left, one, right, two in lines:
        for x, name, runs in ((16, left, one), (107, right, two)):
            sheet.text(x, y, f"{name}：", small)
            sheet.flow(x + 19, y, 68, runs, body, leading=1.15)
        y += 10.5
    sheet.text(16, y, "金额（小写）：", small)
    grouped = f"{total:,.2f}"
    sheet.text(42, y - 0.6, ["CNY ", Run(grouped, "total")], Style("hei", 12))
    y += 9
    sheet.text(16, y, f"金额（大写）：{in_words(total, unit=rng.choice(['元', '圆']))}", body)
    y += 9
    sheet.text(16, y, ["用途：", Run(item, "item")], body)
    pay_code = f"4115{rng.randrange(10**16):016d}"
    sheet.text(107, y, f"缴款识别码：{pay_code}", small)
    y += 9
    sheet.text(16, y, f"附言：{works.road}{works.days}天", body)
    y += 10
    sheet.line(16, y, 194, y, width=0.2, fill=colour)
    verify = "".join(rng.choice("0123456789ABCDEF") for _ in range(12))
    sheet.text(16, y + 4, f"柜员：{rng.randrange(10**5):05d}　验证码：{verify}", small)
    sheet.text(16, y + 10, "提示：本回单不作为收款方发货依据，请勿重复记账。", small)
    if job.variant.seal:
        seals.put_oval(sheet, 165, y + 2, seals.SealText(f"{bank}信阳分行", "", "电子回单专用章"), width=40, height=28)
    values: dict[str, Value] = {
        "payer": works.applicant,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": works.signed.isoformat(),
    }
    tolerated = {"bill_no": (slip_no, pay_code), "bill_code": (pay_code,)}
    return drawn("road_fee_receipt", "lime_bank_slip", [sheet], values, tolerated=tolerated)


LAYOUTS: Layouts = {
    "road_dig_application": {"lime_dig_letter": dig_letter, "lime_dig_slip": dig_slip},
    "road_fee_receipt": {"lime_payment_book": payment_book, "lime_bank_slip": bank_slip},
}
