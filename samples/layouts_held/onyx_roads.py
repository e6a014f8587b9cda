"""Digging: an old form and a print-out; fees: a slip and a bank's receipt; approvals: a letter and a permit."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.onyx_common import Said, box, is_org, on, pick, red_head, sealed, signed, span, told
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import plain

_DIG = ("applicant", "handler", "phone", "builder", "road", "place", "reason", "length_m", "width_m", "area_m2")


def dig_old(job: Job) -> Drawn:
    """An old ruled form, uneven columns, dates in Chinese numerals or figures, sizes in cells of their own."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(11), job.sheet()
    label = Style("song", 11)
    sheet.text(105, 20, "城市道路掘动申请表", Style("song_bold", 22), align="c", spacing=0.25)
    sheet.text(20, 34, "市政掘字第　　　　号", label)
    y = 41.0

    def row(height: float, *cells: tuple[float, str, str, str]) -> None:
        nonlocal y
        x = 20.0
        for wide, name, text, field in cells:
            box(sheet, x, y, 24, height, name, label)
            box(sheet, x + 24, y, wide - 24, height, Run(text, field, fill), fill, align="l")
            x += wide
        y += height

    row(13, (108, "掘路单位", works.applicant, "applicant"), (62, "经手人", works.handler.name, "handler"))
    row(13, (108, "施工队伍", works.builder.name, "builder"), (62, "电　话", works.handler.phone, "phone"))
    row(13, (60, "路　名", works.road, "road"), (110, "起讫地点", works.place, "place"))
    row(15, (170, "掘动事由", works.reason, "reason"))
    box(sheet, 20, y, 24, 24, "掘动面积", label)
    sizes = (("长（米）", "length_m"), ("宽（米）", "width_m"), ("深（米）", ""), ("平方米", "area_m2"))
    figures = (works.length, works.width, works.depth, works.area)
    for number, ((name, field), figure) in enumerate(zip(sizes, figures, strict=True)):
        box(sheet, 44 + number * 36.5, y, 36.5, 11, name, label)
        box(sheet, 44 + number * 36.5, y + 11, 36.5, 13, Run(plain(figure), field, fill), fill)
    y += 24
    box(sheet, 20, y, 24, 13, "掘动日期", label)
    box(sheet, 44, y, 146, 13, span(works, rng.choice(["chinese", "plain"]), "至", fill), fill, align="l")
    y += 13
    row(
        13,
        (85, "路面种类", rng.choice(["沥青混凝土", "彩色道板", "水泥混凝土"]), ""),
        (85, "修复单位", "市政养护处", ""),
    )
    box(sheet, 20, y, 24, 46, "掘路\n平面\n示意图", label)
    sheet.rect(44, y, 146, 46)
    for place in (12, 30):
        sheet.line(50, y + place, 184, y + place, width=0.5)
    sheet.rect(92, y + 33, 40, 4, line=0.5)
    sheet.text(112, y + 39, "掘动处", Style("kai", 10), align="c")
    y += 46
    for number, name in enumerate(("申请单位\n（盖章）", "交警部门\n（盖章）", "市政部门\n（盖章）")):
        box(sheet, 20 + number * 170 / 3, y, 170 / 3, 50, name, label, align="l", top=True)
    if is_org(works.applicant):
        sealed(job, sheet, 52, y + 28, works.applicant, 38)
    else:
        signed(sheet, 44, y + 20, works.applicant, "applicant")
    sheet.text(34, y + 43, on(works.signed, "", "dot"), label)
    sheet.text(20, y + 54, "注：掘动前应到管线单位会签；超期掘动按规定加收修复费。", Style("song", 9.5))
    return drawn("road_dig_application", "onyx_dig_old", [sheet], pick(works, *_DIG, "period_from", "period_to"))


def dig_print(job: Job) -> Drawn:
    """A print-out of an online application: grey captions, values below, two columns of cards."""
    works, rng, sheet = told(job), job.rng, job.sheet()
    caption, value, blue = Style("hei", 9, (120, 126, 136)), Style("hei", 11), (32, 90, 170)
    sheet.fill(0, 0, 210, 12, (32, 90, 170))
    sheet.text(14, 3.6, "政务服务网 · 城市管理", Style("hei", 10, (255, 255, 255)))
    sheet.text(14, 20, rng.choice(["挖掘城市道路申请表", "城市道路掘动申请表（网办）"]), Style("hei_bold", 18))
    sheet.text(14, 31, f"提交时间 {works.signed:%Y-%m-%d} {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}", caption)
    qr_code(sheet, 176, 16, 20)
    form = rng.choice(["dash", "slash"])
    groups: tuple[tuple[str, tuple[tuple[str, Said], ...]], ...] = (
        (
            "申请主体",
            (
                ("申请人名称", [Run(works.applicant, "applicant")]),
                ("证件号码", [works.applicant_code]),
                ("经办人姓名", [Run(works.handler.name, "handler")]),
                ("经办人手机号", [Run(works.handler.phone, "phone")]),
            ),
        ),
        (
            "施工信息",
            (
                ("施工单位", [Run(works.builder.name, "builder")]),
                ("施工负责人", [f"{job.facts.spouse.name} {job.facts.spouse.phone}"]),
                ("挖掘道路", [Run(works.road, "road")]),
                ("道路等级", [rng.choice(["主干路", "次干路", "支路"])]),
                ("具体位置", [Run(works.place, "place")]),
                ("挖掘用途", [Run(works.reason, "reason")]),
            ),
        ),
        (
            "挖掘规模与时间",
            (
                ("长度", [Run(plain(works.length), "length_m"), " m"]),
                ("宽度", [Run(plain(works.width), "width_m"), " m"]),
                ("总面积", [Run(plain(works.area), "area_m2"), " ㎡"]),
                ("开挖深度", [plain(works.depth), " m"]),
                ("开工日期", [on(works.period_from, "period_from", form)]),
                ("完工日期", [on(works.period_to, "period_to", form)]),
            ),
        ),
    )
    y = 42.0
    for title, fields in groups:
        sheet.fill(14, y, 1.6, 6, blue)
        sheet.text(18, y + 0.6, title, Style("hei_bold", 12, blue))
        y += 10
        for number, (name, runs) in enumerate(fields):
            x = 18 + number % 2 * 91
            sheet.text(x, y, name, caption)
            sheet.flow(x, y + 5, 84, runs, value, leading=1.3)
            if number % 2:
                y += 18
                sheet.line(18, y - 2, 196, y - 2, width=0.15, fill=(210, 214, 220))
        y += 4
    sheet.text(
        18, y, "申请材料：营业执照；建设工程规划许可证；施工图；管线保护协议（共4项，均已上传）", Style("hei", 9.5)
    )
    words = "申请人承诺：所填信息真实；按期完工并恢复道路；愿意缴纳挖掘修复费。"
    sheet.text(18, y + 8, words, Style("hei", 9.5))
    sheet.text(120, y + 22, "申请人签章：", value)
    if is_org(works.applicant):
        sealed(job, sheet, 164, y + 24, works.applicant)
    else:
        signed(sheet, 150, y + 20, works.applicant, "applicant")
    sheet.text(105, 286, "第 1 页 / 共 1 页　本页由系统生成", caption, align="c")
    return drawn("road_dig_application", "onyx_dig_print", [sheet], pick(works, *_DIG, "period_from", "period_to"))


def fee_slip(job: Job) -> Drawn:
    """非税收入一般缴款书 on its narrow slip, a serial number in red, the amount in words and figures."""
    works, rng, sheet = told(job), job.rng, job.sheet(241, 127)
    ink, small = Style("song", 10, (60, 40, 110)), Style("song", 9.5)
    print_style = Style("hei", 10)
    total = works.area * works.days * Decimal(rng.choice(["0.5", "0.8", "1.2"])) + Decimal(rng.randrange(20, 400))
    total = total.quantize(Decimal("0.01"))
    code, number = f"4100{rng.choice(['01', '02'])}26", f"{rng.randrange(10**10):010d}"
    payee = rng.choice(["信阳市城市管理局", f"信阳市{job.facts.home.community.district}市政设施管理处"])
    item = rng.choice(["城市道路占用费", "城市道路占用挖掘修复费"])
    sheet.text(120, 9, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 15, (60, 40, 110)), align="c")
    sheet.text(218, 8, "4", Style("hei_bold", 13, (60, 40, 110)))
    sheet.text(14, 19, ["票据代码：", Run(code, "bill_code", print_style)], ink)
    sheet.text(166, 19, ["No ", Run(number, "bill_no", Style("hei", 12, (200, 30, 36)))], ink)
    form = rng.choice(["spaced", "plain"])
    sheet.text(14, 26, ["填制日期：", on(works.signed, "issue_date", form, print_style)], ink)
    sheet.text(
        120, 26, ["执收单位编码：", Run(f"{rng.randrange(100, 999)}00{rng.randrange(10, 99)}", "", print_style)], ink
    )
    account = f"4115{rng.randrange(10**12):012d}"
    for side, name, who, field in ((14, "付款人", works.applicant, "payer"), (120, "收款人", payee, "payee")):
        box(sheet, side, 33, 9, 27, "", ink, colour=ink.fill)
        sheet.column((side, 33, 9, 27), name, ink)
        bank = "信阳商业银行营业部" if field == "payer" else "中原银行信阳分行"
        for line, (title, text) in enumerate(
            (("全　称", who), ("账　号", account[line_start(field) :]), ("开户行", bank))
        ):
            box(sheet, side + 9, 33 + line * 9, 20, 9, title, ink, colour=ink.fill)
            run = Run(text, field if line == 0 else "")
            box(
                sheet,
                side + 29,
                33 + line * 9,
                75 if side < 100 else 78,
                9,
                run,
                print_style,
                align="l",
                colour=ink.fill,
            )
    words = in_words(total, unit=rng.choice(["元", "圆"]))
    box(
        sheet,
        14,
        60,
        143,
        9,
        ["币种：人民币　金额（大写）　", Run(words, "total", print_style)],
        ink,
        align="l",
        colour=ink.fill,
    )
    box(
        sheet,
        157,
        60,
        70,
        9,
        ["（小写）￥", Run(f"{total:,.2f}", "total", print_style)],
        ink,
        align="l",
        colour=ink.fill,
    )
    columns = (("项目编码", 34), ("收入项目名称", 66), ("单位", 20), ("数量", 26), ("收缴标准", 30), ("金　额", 37))
    texts = (f"1030{rng.randrange(1000, 9999)}", item, "元", "1", "按文件", f"{total:.2f}")
    x = 14.0
    for (title, wide), text in zip(columns, texts, strict=True):
        box(sheet, x, 69, wide, 8, title, ink, colour=ink.fill)
        name = "item" if text == item else "total" if title == "金　额" else ""
        box(sheet, x, 77, wide, 10, Run(text, name), print_style, colour=ink.fill)
        x += wide
    box(sheet, 14, 87, 60, 28, "执收单位（盖章）\n\n经办人（盖章）", ink, align="l", colour=ink.fill, top=True)
    note = f"备注：{works.road}占道{works.days}天，{plain(works.area)}平方米"
    box(sheet, 74, 87, 153, 28, note, small, align="l", colour=ink.fill)
    if job.variant.seal:
        seals.put_round(sheet, 50, 99, seals.SealText(payee, "财务专用章"), diameter=30)
        lines = ("信阳商业银行", numbers.written_date(works.signed, form="dash"), "收　讫")
        seals.put_stamp(sheet, 196, 101, lines, width=32)
    sheet.text(
        14, 118, "第四联　执收单位给缴款人的收据　　本缴款书付款期为五天，过期无效", Style("song", 8.5, ink.fill)
    )
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": works.applicant,
        "payee": payee,
        "item": item,
        "total": money(total),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "onyx_fee_slip", [sheet], values)


def line_start(field: str) -> int:
    """The payer's account is shown whole, the payee's shortened."""
    return 0 if field == "payer" else 2


def bank_receipt(job: Job) -> Drawn:
    """A bank's electronic receipt on the upper half of a sheet, no rules, captions and values in turn."""
    works, rng, sheet = told(job), job.rng, job.sheet(210, 297)
    body, name_style = Style("hei", 10.5), Style("hei", 10.5, (90, 90, 96))
    total = (works.area * works.days * Decimal("0.6") + Decimal(rng.randrange(100, 900))).quantize(Decimal("0.01"))
    payee = f"信阳市{rng.choice(['', job.facts.home.community.district])}城市管理局"
    item = rng.choice(["城市道路占用费", "占道费", "临时占用城市道路费"])
    number = f"{works.signed:%Y%m%d}{rng.randrange(10**8):08d}"
    bank = rng.choice(["信阳商业银行", "信阳农村商业银行"])
    sheet.text(16, 16, bank, Style("hei_bold", 15, (150, 30, 40)))
    sheet.text(105, 26, rng.choice(["网上银行电子回单", "非税缴费业务回单（付款）"]), Style("hei_bold", 16), align="c")
    sheet.line(16, 36, 194, 36, width=0.5, fill=(150, 30, 40))
    day = numbers.written_date(works.signed, form=rng.choice(["dash", "plain", "slash"]))
    rows: tuple[tuple[tuple[str, Said], ...], ...] = (
        (("回单编号", [Run(number, "bill_no")]), ("交易日期", [Run(day, "issue_date")])),
        (("付款方户名", [Run(works.applicant, "payer")]), ("收款方户名", [Run(payee, "payee")])),
        (
            ("付款方账号", [f"6222****{rng.randrange(10**4):04d}"]),
            ("收款方账号", [f"4101****{rng.randrange(10**4):04d}"]),
        ),
        (("付款方行名", [f"{bank}营业部"]), ("收款方行名", ["中原银行信阳分行"])),
    )
    y = 41.0
    for row in rows:
        for place, (name, runs) in enumerate(row):
            sheet.text(16 + place * 92, y + 1, name, name_style)
            sheet.flow(40 + place * 92, y + 1, 64, runs, body, leading=1.2)
        y += 11
    sheet.text(16, y + 1, "交易金额", name_style)
    sheet.text(40, y + 1, ["人民币 ", Run(f"{total:,.2f}", "total"), " 元"], body)
    sheet.text(108, y + 1, "手续费", name_style)
    sheet.text(132, y + 1, "0.00", body)
    sheet.text(16, y + 12, "大写金额", name_style)
    sheet.text(40, y + 12, Run(in_words(total), "total"), body)
    sheet.text(16, y + 23, "缴费项目", name_style)
    sheet.text(40, y + 23, Run(item, "item"), body)
    sheet.text(16, y + 34, "附言", name_style)
    sheet.text(40, y + 34, f"{works.place}施工", body)
    sheet.line(16, y + 44, 194, y + 44, width=0.5, fill=(150, 30, 40))
    check = f"验证码：{rng.randrange(16**8):08X}　打印次数：1　重复打印无效，请勿重复入账"
    sheet.text(16, y + 47, check, Style("hei", 8.5, (110, 110, 116)))
    if job.variant.seal:
        seals.put_round(sheet, 164, y + 28, seals.SealText(bank, "电子回单专用章"), diameter=34)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": works.applicant,
        "payee": payee,
        "item": item,
        "total": money(total),
        "issue_date": works.signed.isoformat(),
    }
    return drawn("road_fee_receipt", "onyx_bank_receipt", [sheet], values)


def approval_letter(job: Job) -> Drawn:
    """A reply under a red letterhead that lets a project go ahead."""
    works, rng, sheet, body = told(job), job.rng, job.sheet(), Style("song", 14)
    district = job.facts.home.community.district
    office, sign = rng.choice(
        [
            (f"信阳市{district}住房和城乡建设局", "建审"),
            (f"信阳市{district}发展和改革委员会", "发改审"),
            ("信阳市城市管理局", "城管批"),
        ]
    )
    number = f"信{sign}〔2026〕{rng.randrange(5, 190)}号"
    y = red_head(sheet, 22, office, Run(number, "doc_no"), field="issuer", size=27, more="文件")
    title: Said = ["关于", Run(works.project, "project"), "的批复"]
    y = sheet.flow(30, y + 3, 150, title, Style("song_bold", 18), leading=1.5, align="c") + 6
    sheet.text(26, y, [Run(works.applicant, "holder"), "："], body)
    runs: Said = [f"{'你单位' if is_org(works.applicant) else '你'}报来的", "《关于实施", Run(works.project, "project")]
    y = sheet.flow(26, y + 11, 158, [*runs, "的请示》及有关材料收悉。经研究，批复如下："], body, leading=1.75, indent=2)
    runs = [
        "一、原则同意实施该项目。工程位于",
        Run(works.road, "road"),
        f"（{works.section}），主要内容为{works.reason}。",
    ]
    y = sheet.flow(26, y, 158, runs, body, leading=1.75, indent=2)
    runs = ["二、施工期限：", *span(works, rng.choice(["plain", "padded"])), "，逾期应当重新报批。"]
    y = sheet.flow(26, y, 158, runs, body, leading=1.75, indent=2)
    lines = (
        f"三、占用、开挖路面控制在{plain(works.area)}平方米以内，"
        "涉及公安交管、绿化、管线权属单位的，依法另行办理手续。",
        "四、严格落实安全生产主体责任和扬尘防治“六个百分之百”，按原标准恢复市政设施并报我单位验收。",
    )
    for text in lines:
        y = sheet.flow(26, y, 158, text, body, leading=1.75, indent=2)
    y += 16
    sheet.text(178, y, Run(office, "issuer"), body, align="r")
    sheet.text(172, y + 9, on(works.signed, "issue_date", rng.choice(["plain", "chinese"])), body, align="r")
    sealed(job, sheet, 146, y + 4, office, 42)
    sheet.line(24, 268, 186, 268)
    sheet.text(26, 270, "抄送：市公安局交警支队，市政设施养护中心。", Style("song", 11))
    sheet.line(24, 276, 186, 276)
    names = ("holder", "project", "road", "period_from", "period_to", "issue_date")
    return drawn(
        "municipal_approval",
        "onyx_approval_letter",
        [sheet],
        pick(works, *names) | {"doc_no": number, "issuer": office},
    )


def dig_permit(job: Job) -> Drawn:
    """A landscape permit with an ornamental frame, blanks filled in prose at the left, conditions at the right."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(13), job.sheet(297, 210)
    body, green = Style("kai", 13), (40, 110, 84)
    guilloche(sheet, 14, 14, 269, 182, (226, 240, 232), waves=18)
    sheet.rect(10, 10, 277, 190, line=1.4, fill=green)
    sheet.rect(13, 13, 271, 184, line=0.4, fill=green)
    title = rng.choice(["占用挖掘城市道路许可证", "城市道路挖掘施工许可证"])
    sheet.text(104, 24, title, Style("song_bold", 25, (160, 28, 34)), align="c", spacing=0.1)
    number = rng.choice([f"信市政掘〔2026〕第{rng.randrange(1, 400):03d}号", f"XYSZ2026{rng.randrange(10**4):04d}"])
    sheet.text(190, 42, ["证号：", Run(number, "doc_no")], Style("song", 12), align="r")
    issuer = f"信阳市{job.facts.home.community.district}城市管理局"
    runs: Said = ["根据国务院《城市道路管理条例》，准予", Run(works.applicant, "holder", fill, underline=True), "因"]
    runs += [Run(works.project, "project", fill, underline=True), "的需要，于"]
    runs += [
        on(works.period_from, "period_from", "plain", fill),
        "起至",
        on(works.period_to, "period_to", "plain", fill),
    ]
    runs += ["止，挖掘", Run(works.road, "road", fill, underline=True), "路面，挖掘面积"]
    runs += [Run(plain(works.area), "", fill, underline=True), "平方米，挖深不超过", plain(works.depth), "米。"]
    y = sheet.flow(22, 56, 164, runs, body, leading=2.0, indent=2)
    y = sheet.flow(22, y, 164, f"施工单位：{works.builder.name}", body, leading=2.0, indent=2)
    sheet.text(108, 156, ["发证机关：", Run(issuer, "issuer")], body)
    sheet.text(108, 168, ["发证日期：", on(works.signed, "issue_date", rng.choice(["plain", "chinese"]))], body)
    sealed(job, sheet, 158, 162, issuer, 42)
    qr_code(sheet, 24, 154, 24)
    sheet.line(198, 24, 198, 188, fill=green)
    sheet.text(239, 28, "遵 守 事 项", Style("song_bold", 15), align="c")
    y = 44.0
    for text in (
        "一、本证应悬挂在施工现场醒目处，不得涂改、转让、出借。",
        "二、施工现场设置明显标志和安全防围设施，夜间亮灯。",
        "三、与地下管线发生矛盾时立即停工，通知管线单位处理。",
        "四、需要移动位置、扩大面积、延长时间的，提前办理变更审批。",
        "五、竣工后及时清理现场，通知发证机关检查验收。",
        "六、不按规定施工的，发证机关可以收回本证并依法处罚。",
    ):
        y = sheet.flow(204, y, 72, text, Style("song", 11.5), leading=1.6) + 3
    names = ("holder", "project", "road", "period_from", "period_to", "issue_date")
    return drawn(
        "municipal_approval", "onyx_dig_permit", [sheet], pick(works, *names) | {"doc_no": number, "issuer": issuer}
    )


LAYOUTS: Layouts = {
    "road_dig_application": {"onyx_dig_old": dig_old, "onyx_dig_print": dig_print},
    "road_fee_receipt": {"onyx_fee_slip": fee_slip, "onyx_bank_receipt": bank_receipt},
    "municipal_approval": {"onyx_approval_letter": approval_letter, "onyx_dig_permit": dig_permit},
}
