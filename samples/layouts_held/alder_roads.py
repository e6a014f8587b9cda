"""alder: receipts for road fees, applications for digging, registers of occupied facilities."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.alder_common import Rows, Said, a_work, box_below, pen, plain, seal, span, wd
from samples.truth import Drawn, drawn
from samples.writing import Writer, signature, table


def fee_bank_slip(job: Job) -> Drawn:
    """A bank's receipt: payer on the left, payee on the right, then what for."""
    work, sheet = a_work(job), job.sheet(210, 140)
    total = Decimal(job.rng.randrange(30000, 900000)) / 100
    item = job.rng.choice(["城市道路占用费", "城市道路挖掘修复费", "占道费"])
    small, label = Style("song", 10), Style("hei", 9.5)
    sheet.text(16, 12, "信阳农村商业银行", Style("hei_bold", 14), spacing=0.1)
    sheet.text(105, 22, "代收非税款项客户回单", Style("song_bold", 16), align="c", spacing=0.1)
    sheet.text(16, 33, ["入账日期：", Run(wd(work.signed, "dash"), "issue_date")], small)
    sheet.text(194, 33, f"交易流水 {job.rng.randrange(10**11):011d}", small, align="r")
    account = f"6229{job.rng.randrange(10**8):08d}"
    rows: Rows = [
        (
            12,
            [
                (8, "", True),
                (20, "户名", True),
                (61, Run(work.applicant, "payer"), False),
                (8, "", True),
                (20, "户名", True),
                (61, Run(work.office, "payee"), False),
            ],
        ),
        (
            9,
            [
                (8, "", True),
                (20, "账号", True),
                (61, account, False),
                (8, "", True),
                (20, "账号", True),
                (61, f"4115{job.rng.randrange(10**8):08d}", False),
            ],
        ),
        (
            9,
            [
                (8, "", True),
                (20, "开户行", True),
                (61, f"本行{work.district}支行", False),
                (8, "", True),
                (20, "开户行", True),
                (61, "本行营业部（财政专户）", False),
            ],
        ),
        (
            11,
            [
                (28, "金额", True),
                (150, ["人民币（大写）" + in_words(total) + "　　小写：￥", Run(f"{total:,.2f}", "total")], False),
            ],
        ),
        (
            9,
            [(28, "款项内容", True), (61, Run(item, "item"), False), (28, "交易渠道", True), (61, "柜面转账", False)],
        ),
        (
            9,
            [
                (28, "摘要", True),
                (150, f"{work.road}占道 {wd(work.start, 'dot')}起 {(work.end - work.start).days + 1}天", False),
            ],
        ),
    ]
    bottom = table(sheet, 16, 40, rows, label=label, value=small)
    for x, word in ((16, "付款方"), (105, "收款方")):
        sheet.fill(x + 0.3, 40.3, 7.4, 29.4, (255, 255, 255))
        sheet.column((x, 40, 8, 30), word, label)
    sheet.text(16, bottom + 4, "经办柜员 0376  复核 0215　　本回单不作为发货依据，请勿重复记账。", Style("song", 8.5))
    sheet.text(194, bottom + 4, f"打印时间 {wd(work.signed, 'dash')} 15:42", Style("song", 8.5), align="r")
    seals.put_stamp(sheet, 160, bottom + 18, ["信阳农商银行", wd(work.signed, "dot"), "业务清讫"], width=36)
    values = work.values("issue_date", payer=work.applicant, payee=work.office, item=item, total=money(total))
    return drawn("road_fee_receipt", "alder_fee_bank_slip", [sheet], values)


def fee_carbon(job: Job) -> Drawn:
    """A receipt of three carbon leaves, filled in by hand."""
    work, sheet, ink = a_work(job), job.sheet(200, 105), pen(job, 11.5)
    days = (work.end - work.start).days + 1
    total = (work.area * days * Decimal("0.6")).quantize(Decimal("0.01"))
    code, number = f"41159{job.rng.randrange(10**3):03d}", f"{job.rng.randrange(10**8):08d}"
    item, black = "道路占用费", Style("song", 10.5)
    sheet.text(100, 9, "市政公用收费专用票据", Style("song_bold", 17), align="c", spacing=0.15)
    sheet.line(62, 17.5, 138, 17.5, width=0.4)
    sheet.text(14, 11, ["代码 ", Run(code, "bill_code")], black)
    sheet.text(186, 11, ["№ ", Run(number, "bill_no", Style("hei", 12, RED))], black, align="r")
    sheet.text(14, 22, ["今收到：", filled(work.applicant, "payer", ink)], black)
    sheet.text(186, 22, dated(work.signed, "issue_date", ink), black, align="r")
    rows: Rows = [
        (
            9,
            [
                (48, "收费项目", True),
                (30, "计费面积", True),
                (22, "天数", True),
                (36, "单价", True),
                (36, "金额", True),
            ],
        ),
        (
            11,
            [
                (48, Run(item, "item", ink), False),
                (30, Run(f"{plain(work.area)}㎡", "", ink), False),
                (22, Run(str(days), "", ink), False),
                (36, Run("0.60元/㎡·天", "", ink), False),
                (36, Run(money(total), "", ink), False),
            ],
        ),
        (10, [(48, "", False), (30, "", False), (22, "", False), (36, "", False), (36, "", False)]),
        (
            11,
            [
                (48, "总计（大写）", True),
                (88, Run(in_words(total), "", ink), False),
                (36, ["￥", Run(money(total), "total", ink)], False),
            ],
        ),
    ]
    bottom = table(sheet, 14, 30, rows, label=black, value=black)
    sheet.column((187.5, 32, 6, 44), "第二联收据交款人留存", Style("song", 7.5))
    sheet.text(14, bottom + 6, ["执收单位：", Run(work.office, "payee")], black)
    sheet.text(112, bottom + 6, ["开票：", Run(work.handler, "", ink)], black)
    sheet.text(150, bottom + 6, ["审核：", Run(job.facts.dealer.legal_person, "", ink)], black)
    seals.put_oval(sheet, 62, bottom + 8, seals.SealText(work.office, "", "收费专用章"), width=40, height=28)
    values = work.values(
        "issue_date",
        bill_code=code,
        bill_no=number,
        payer=work.applicant,
        item=item,
        total=money(total),
        payee=work.office,
    )
    return drawn("road_fee_receipt", "alder_fee_carbon", [sheet], values)


def dig_questions(job: Job) -> Drawn:
    """A form of questions, as self-service counters hand out; answers by hand."""
    work, sheet, ink = a_work(job), job.sheet(), pen(job, 13)
    ask = Style("hei", 11.5)
    sheet.text(105, 20, "挖路事项自填问答单", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(105, 30, "（请逐条作答，字迹清楚；办理：城区道路掘动）", Style("song", 10), align="c")
    questions: list[tuple[str, Said]] = [
        ("哪家单位（或哪位市民）要挖路？", [Run(work.applicant, "applicant", ink)]),
        ("谁来办理手续？", [Run(work.handler, "handler", ink)]),
        ("办理人的手机号是多少？", [Run(work.phone, "phone", ink)]),
        ("由哪个施工队伍开挖？", [Run(work.builder, "builder", ink)]),
        ("挖哪条路？", [Run(work.road, "road", ink)]),
        ("具体挖在什么位置？", [Run(work.place, "place", ink)]),
        ("为什么要挖？", [Run(work.reason, "reason", ink)]),
        (
            "沟槽多长、多宽、合多少平方米？",
            [
                "长 ",
                Run(plain(work.length), "length_m", ink),
                " 米，宽 ",
                Run(plain(work.width), "width_m", ink),
                " 米，合 ",
                Run(plain(work.area), "area_m2", ink),
                " 平方米",
            ],
        ),
        ("哪天动工、哪天回填完？", [*span(work, "plain", " 动工， ", ink), " 回填完"]),
        ("路面谁恢复？", [Run("由市政养护部门恢复，费用我方承担", "", ink)]),
    ]
    y = 42.0
    for number, (question, answer) in enumerate(questions, 1):
        sheet.text(22, y, f"{number}. {question}", ask)
        sheet.text(29, y + 8, ["答：", *answer], Style("song", 11.5))
        sheet.line(36, y + 14, 188, y + 14, width=0.15)
        y += 19.5
    sheet.text(22, y + 4, "以上回答均属实，愿按《城市道路管理条例》接受监督。", Style("song", 11))
    sheet.text(22, y + 14, "窗口咨询电话：0376-6366012　受理人：" + job.facts.dealer.legal_person, Style("song", 10))
    if work.applicant.endswith("公司"):
        seal(sheet, 160, y + 14, work.applicant)
    names = ("applicant", "handler", "phone", "builder", "road", "place", "reason", "length_m", "width_m", "area_m2")
    return drawn(
        "road_dig_application", "alder_dig_questions", [sheet], work.values(*names, "period_from", "period_to")
    )


def dig_letter(job: Job) -> Drawn:
    """A firm's letter on its own paper, all in sentences."""
    work = a_work(job)
    body = Style("song", 13.5)
    writer = Writer(job, body, top=46, leading=1.85)
    sheet = writer.sheet
    sheet.text(105, 16, work.applicant, Style("hei_bold", 18, (20, 70, 130)), align="c", spacing=0.25)
    sheet.line(25, 27, 185, 27, width=0.6, fill=(20, 70, 130))
    sheet.text(105, 29, f"总机 0376-{job.rng.randrange(6200000, 6299999)}　　邮编 464000", Style("song", 9), align="c")
    writer.title("关于申请开挖城市道路的函", Style("song_bold", 19), spacing=0.05, after=8)
    writer.line(f"{work.office}：")
    writer.para(
        [
            Run(work.applicant, "applicant"),
            "现因",
            Run(work.reason, "reason"),
            "，须破挖",
            Run(work.road, "road"),
            "路面，开挖点为",
            Run(work.place, "place"),
            "。开槽长度",
            Run(plain(work.length), "length_m"),
            "m、宽度",
            Run(plain(work.width), "width_m"),
            "m，破路面积共",
            Run(plain(work.area), "area_m2"),
            "㎡。",
        ]
    )
    writer.para(
        [
            "开挖作业委托",
            Run(work.builder, "builder"),
            "承担，计划自",
            *span(work, "plain", "起，至"),
            "止完成回填压实。",
        ]
    )
    writer.para("我司将提前与燃气、供水、通信等管线单位会签，并按贵局核定标准缴纳挖掘修复费。妥否，请函复。")
    writer.y += 3
    writer.para(["（承办人：", Run(work.handler, "handler"), "，手机", Run(work.phone, "phone"), "）"])
    writer.para(f"附：1.管线会签表；2.委托书（{wd(work.earlier)}签订）")
    sheet.text(180, writer.y + 24, wd(work.signed, "chinese"), body, align="r")
    seal(sheet, 158, writer.y + 22, work.applicant)
    names = ("applicant", "handler", "phone", "builder", "road", "place", "reason", "length_m", "width_m", "area_m2")
    return drawn(
        "road_dig_application",
        "alder_dig_letter",
        writer.sheets,
        work.values(*names, "period_from", "period_to"),
        tolerated={"reason": (work.reason + "，须破挖" + work.road + "路面",)},
    )


def facility_ledger(job: Job) -> Drawn:
    """A page of a ledger, broad: heads above, one line written, the others empty."""
    work, sheet, ink = a_work(job), job.sheet(297, 210), pen(job, 10.5)
    facility = job.rng.choice(["人行道", "路灯杆及灯座", "人行道盲道砖", "雨水篦子及侧石"])
    sheet.text(148, 16, "市政设施临占登记簿", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(15, 30, f"登记部门：{work.office}市政股", Style("song", 10.5))
    sheet.text(282, 30, "第 37 页", Style("song", 10.5), align="r")
    heads = ("序", "占用人", "设施名称", "占用地点", "长/m", "宽/m", "面积/㎡", "占用起", "占用止", "登记人")
    widths = (10.0, 52.0, 30.0, 54.0, 15.0, 13.0, 17.0, 28.0, 28.0, 20.0)
    cells = (
        ("1", ""),
        (work.applicant, "applicant"),
        (facility, "facility"),
        (work.place, "place"),
        (plain(work.length), "length_m"),
        (plain(work.width), "width_m"),
        (plain(work.area), "area_m2"),
        (wd(work.start, "dot"), "period_from"),
        (wd(work.end, "dot"), "period_to"),
        (job.facts.dealer.legal_person, ""),
    )
    rows: Rows = [(10, [(width, head, True) for width, head in zip(widths, heads, strict=True)])]
    rows.append((19, [(width, Run(text, name, ink), False) for width, (text, name) in zip(widths, cells, strict=True)]))
    rows += [(13, [(width, "", False) for width in widths]) for _ in range(8)]
    bottom = table(sheet, 15, 38, rows, label=Style("hei", 10), value=Style("song", 10.5))
    sheet.text(15, bottom + 4, "填表须知：一事一行；临占期满由登记部门现场销号。", Style("song", 9.5))
    names = ("applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to")
    return drawn("facility_occupy_register", "alder_facility_ledger", [sheet], work.values(*names, facility=facility))


def facility_card(job: Job) -> Drawn:
    """A small card of boxes, each with its label in the corner."""
    work, sheet = a_work(job), job.sheet(148, 210)
    value = job.fill_style(11.5)
    facility = job.rng.choice(["人行道板", "路缘石", "雨水检查井及井周人行道", "路灯电缆井"])
    sheet.text(74, 13, "占用市政设施情况登记卡", Style("hei_bold", 16), align="c", spacing=0.1)
    sheet.text(136, 24, f"卡号 SZ-{job.rng.randrange(100, 999)}", Style("song", 9), align="r")
    box_below(sheet, 12, 30, 124, 17, "使用单位/个人", Run(work.applicant, "applicant"), value)
    box_below(sheet, 12, 47, 62, 17, "涉及设施", Run(facility, "facility"), value)
    box_below(sheet, 74, 47, 62, 17, "权属", "市政维护中心", value)
    box_below(sheet, 12, 64, 124, 19, "所在地点", Run(work.place, "place"), value)
    box_below(sheet, 12, 83, 41, 17, "占用长度", [Run(plain(work.length), "length_m"), " 米"], value)
    box_below(sheet, 53, 83, 41, 17, "占用宽度", [Run(plain(work.width), "width_m"), " 米"], value)
    box_below(sheet, 94, 83, 42, 17, "占用面积", [Run(plain(work.area), "area_m2"), " 平方米"], value)
    box_below(sheet, 12, 100, 62, 17, "占用开始日期", Run(wd(work.start), "period_from"), value)
    box_below(sheet, 74, 100, 62, 17, "占用结束日期", Run(wd(work.end), "period_to"), value)
    box_below(sheet, 12, 117, 124, 22, "用途", f"{work.reason}，完工后原样复原", value)
    sheet.rect(12, 139, 124, 44)
    sheet.text(14, 141, "现场核对", Style("hei", 7.5))
    sheet.cell((12, 146, 124, 10), "核对：设施完好，拍照3张存档。", Style("song", 11))
    signature(sheet, 92, 160, job.facts.dealer.legal_person)
    sheet.text(92, 173, wd(work.signed, "dot"), Style("kai", 11))
    seals.put_stamp(sheet, 45, 168, [work.office, "已登记"], width=50)
    names = ("applicant", "place", "length_m", "width_m", "area_m2", "period_from", "period_to")
    return drawn("facility_occupy_register", "alder_facility_card", [sheet], work.values(*names, facility=facility))


LAYOUTS: Layouts = {
    "road_fee_receipt": {"alder_fee_bank_slip": fee_bank_slip, "alder_fee_carbon": fee_carbon},
    "road_dig_application": {"alder_dig_questions": dig_questions, "alder_dig_letter": dig_letter},
    "facility_occupy_register": {"alder_facility_ledger": facility_ledger, "alder_facility_card": facility_card},
}
