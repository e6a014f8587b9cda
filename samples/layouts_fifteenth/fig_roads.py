"""Road fee receipts, registers of municipal facilities taken up for a time, applications about green land."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifteenth.fig_common import Dig, Rows, a_dig, blank, day, num, office, side_label, somebody
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_RED: Colour = (186, 40, 44)


def _fee(made: Dig) -> tuple[Decimal, str]:
    """The fee and its rate."""
    rate = "0.5" if made.area > 60 else "1.2"
    return (made.area * made.days * Decimal(rate)).quantize(Decimal("0.01")), rate


def receipt_electronic(job: Job) -> Drawn:
    """财政电子票据: codes at the head, one item in a table, the finance office's and the payee's seals."""
    rng, made = job.rng, a_dig(job)
    total, rate = _fee(made)
    payee = office(job, rng.choice(["城市管理局", "市政设施管理处"]))
    code, number = (
        f"41{rng.choice(['03', '01'])}0{rng.randrange(1, 4)}{made.papers.year % 100}",
        f"{rng.randrange(10**10):010d}",
    )
    item = rng.choice(["城市道路占用费", "城市道路占用挖掘修复费", "城市道路占用费（临时占道）"])
    sheet = job.sheet(241, 140)
    sheet.text(120, 9, "河南省非税收入统一票据（电子）", Style("song_bold", 18, _RED), align="c", spacing=0.05)
    sheet.line(66, 18, 174, 18, width=0.3, fill=_RED)
    qr_code(sheet, 12, 8, 20)
    seals.put_oval(sheet, 120, 21, seals.SealText("财政票据监制章", "", "河南省财政厅"), width=34, height=22)
    small = Style("song", 9.5)
    sheet.text(14, 33, ["票据代码：", Run(code, "bill_code")], small)
    sheet.text(160, 33, ["票据号码：", Run(number, "bill_no")], small)
    sheet.text(14, 39.5, f"交款人统一社会信用代码：{made.owner.uscc}", small)
    sheet.text(160, 39.5, f"校验码：{rng.randrange(16**6):06x}", small)
    sheet.text(14, 46, ["交款人：", Run(made.owner.name, "payer")], small)
    sheet.text(160, 46, ["开票日期：", day(made.papers, "issue_date", job.date_form("plain", "dash"))], small)
    label, value = Style("song", 9.5, _RED), Style("song", 9.5)
    rows: Rows = [
        (7, [(34, "项目编码", True), (68, "项目名称", True), (18, "单位", True), (24, "数量", True), (28, "标准", True), (28, "金额（元）", True), (14, "备注", True)]),
        (9, [(34, f"1030{rng.randrange(10**5):05d}", False), (68, Run(item, "item"), False), (18, "㎡·天", True), (24, num(made.area * made.days), False), (28, rate, False), (28, f"{total:,.2f}", False), (14, "", False)]),
        (9, [(34, "", False), (68, "", False), (18, "", False), (24, "", False), (28, "", False), (28, "", False), (14, "", False)]),
        (8, [(112, f"金额合计（大写）{numbers.amount_in_words(total)}", False), (102, ["（小写）", Run(f"{total:.2f}", "total")], False)]),
        (15, [(14, "其他\n信息", True), (200, f"占道位置：{made.place}；占用期{made.days}天；缴款识别码：4115{rng.randrange(10**16):016d}", False)]),
    ]  # fmt: skip
    y = table(sheet, 13, 53, rows, label=label, value=value, frame=_RED) + 5
    sheet.text(14, y, ["收款单位（章）：", Run(payee, "payee")], small)
    sheet.text(118, y, f"复核人：{somebody(job)}", small)
    sheet.text(172, y, f"收款人：{somebody(job)}", small)
    seals.put_round(sheet, 70, y + 4, seals.SealText(payee, "财务专用章"), diameter=32)
    values: dict[str, Value] = {
        "bill_code": code,
        "bill_no": number,
        "payer": made.owner.name,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": made.papers.isoformat(),
    }
    return drawn("road_fee_receipt", "fig_receipt_electronic", [sheet], values)


def receipt_bank(job: Job) -> Drawn:
    """非税收入一般缴款书 of five sheets, the one that goes back to the payer, stamped by the bank."""
    rng, made = job.rng, a_dig(job)
    total, rate = _fee(made)
    payee = office(job, "城市管理局")
    number = f"{rng.randrange(10**9):09d}"
    item = rng.choice(["占道费", "城市道路占用费", "临时占用道路费"])
    fill = job.fill_style(10.5)
    sheet = job.sheet(216, 128)
    guilloche(sheet, 6, 6, 204, 116, (232, 240, 232), waves=34, paper=(251, 253, 250))
    green = (36, 96, 70)
    sheet.text(108, 10, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 16, green), align="c")
    sheet.text(198, 19, ["№ ", Run(number, "bill_no", Style("hei", 12, _RED))], Style("hei", 12, _RED), align="r")
    label, value = Style("song", 9.5, green), Style("song", 9.5)
    sheet.text(14, 26, ["填制日期：", day(made.papers, "issue_date", "spaced", fill)], label)
    sheet.text(92, 26, ["执收单位名称：", Run(payee, "payee", fill)], label)
    sheet.text(14, 32, f"执收单位编码：{rng.randrange(100000, 999999)}", label)
    sheet.text(92, 32, f"组织机构代码：{rng.randrange(10**8):08d}-{rng.randrange(9)}", label)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    bank = rng.choice(["中国工商银行信阳分行营业部", "中原银行信阳分行", "信阳农村商业银行营业部"])
    head: Rows = [
        (8, [(18, "全　称", True), (70, val(made.owner.name, "payer"), False), (18, "全　称", True), (63, val(rng.choice(["信阳市财政局", "信阳市财政国库支付中心"])), False)]),
        (8, [(18, "账　号", True), (70, val(f"41050176{rng.randrange(10**11):011d}"), False), (18, "账　号", True), (63, val(f"17180201{rng.randrange(10**11):011d}"), False)]),
        (8, [(18, "开户银行", True), (70, val(f"中国农业银行信阳{rng.choice(['浉河', '平桥', '羊山'])}支行"), False), (18, "开户银行", True), (63, val(bank), False)]),
    ]  # fmt: skip
    y = table(sheet, 20, 38, [(height, cells[:2]) for height, cells in head], label=label, value=value, frame=green)
    table(sheet, 115, 38, [(height, cells[2:]) for height, cells in head], label=label, value=value, frame=green)
    side_label(sheet, 13, 38, 7, y - 38, "付款人", label)
    side_label(sheet, 108, 38, 7, y - 38, "收款人", label)
    rows: Rows = [
        (7, [(83, f"币种：人民币　　缴款方式：{rng.choice(['■转账　□现金', '□转账　■现金'])}", False), (100, f"缴款期限：{numbers.written_date(made.papers + timedelta(days=15))}前", False)]),
        (7, [(30, "收入项目编码", True), (53, "收入项目名称", True), (20, "单位", True), (22, "数量", True), (24, "收缴标准", True), (34, "金额（元）", True)]),
        (8, [(30, val(f"03042{rng.randrange(100, 999)}"), False), (53, val(item, "item"), False), (20, val("㎡/日"), False), (22, val(num(made.area * made.days)), False), (24, val(rate), False), (34, val(f"{total:.2f}", "total"), False)]),
        (8, [(30, "金额（大写）", True), (153, val(f"{numbers.amount_in_words(total)}"), False)]),
        (9, [(30, "备　注", True), (153, val(f"{made.road}占道施工，{made.days}天"), False)]),
    ]  # fmt: skip
    y = table(sheet, 13, y, rows, label=label, value=value, frame=green) + 4
    sheet.text(14, y, "执收单位（盖章）", label)
    sheet.text(78, y, f"经办人：{somebody(job)}", label)
    sheet.text(136, y, "银行收讫（盖章）　校验码：" + f"{rng.randrange(10**4):04d}", label)
    sheet.column((204, 40, 8, 70), "第四联执收单位给缴款人的收据"[:14], Style("song", 7, green), leading=1.2)
    seals.put_round(sheet, 46, y - 2, seals.SealText(payee, "财务专用章"), diameter=34)
    seals.put_stamp(sheet, 170, y - 8, [bank[:10], numbers.written_date(made.papers, form="dot"), "业务清讫"], width=32)
    values: dict[str, Value] = {
        "bill_no": number,
        "payer": made.owner.name,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": made.papers.isoformat(),
    }
    return drawn("road_fee_receipt", "fig_receipt_bank", [sheet], values)


_THINGS = ("人行道", "人行道及路缘石", "道路绿化带旁人行道板", "雨水检查井", "非机动车道", "路灯杆及人行道")


def register_form(job: Job) -> Drawn:
    """One case to a sheet: ruled, merged side labels, a promise to restore, opinions left open."""
    rng, made, sheet = job.rng, a_dig(job), job.sheet()
    fill, thing = job.fill_style(11), rng.choice(_THINGS)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 19), align="c", spacing=0.06)
    sheet.text(190, 37, f"登记编号：{made.papers.year}（占）{rng.randrange(1, 200):03d}", Style("song", 10), align="r")
    label = Style("song", 10.5)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    form = job.date_form("plain", "spaced", "dot")
    period: Runs = [
        day(made.begins, "period_from", form, fill),
        " 至 ",
        day(made.ends, "period_to", form, fill),
        f"　计 {made.days} 天",
    ]
    blocks: list[tuple[str, Rows]] = [
        (
            "登记人",
            [
                (11, [(30, "占用单位\n（个人）", True), (132, val(made.owner.name, "applicant"), False)]),
                (11, [(30, "单位地址", True), (62, val(made.owner.address[3:]), False), (26, "法定代表人", True), (44, val(made.owner.legal_person), False)]),
                (11, [(30, "现场负责人", True), (62, val(made.handler.name), False), (26, "手机", True), (44, val(made.handler.phone), False)]),
            ],
        ),
        (
            "占用情况",
            [
                (11, [(30, "设施名称", True), (62, val(thing, "facility"), False), (26, "设施现状", True), (44, val(rng.choice(["完好", "完好，局部有裂纹"])), False)]),
                (12, [(30, "所在位置", True), (132, val(made.place, "place"), False)]),
                (11, [(30, "占用尺寸", True), (132, ["长", blank(num(made.length), "length_m", fill, 3), "米 × 宽", blank(num(made.width), "width_m", fill, 3), "米，合计面积", blank(num(made.area), "area_m2", fill, 3), "平方米"], False)]),
                (11, [(30, "占用起止日期", True), (132, period, False)]),
                (14, [(30, "占用用途", True), (132, val(f"{made.project}施工，设置围挡并临时堆放电缆盘、管材"), False)]),
                (11, [(30, "施工单位", True), (62, val(made.builder.name), False), (26, "原批准文号", True), (44, val("无"), False)]),
            ],
        ),
        (
            "承诺",
            [(34, [(162, "登记单位（个人）承诺：按登记的位置、面积和期限占用，不损坏井盖、路灯等附属设施；期满自行清场并恢复原状，造成损坏的照价赔偿。\n\n\n", False)])],
        ),
        (
            "核查",
            [
                (22, [(30, "市政设施养护\n单位意见", True), (132, "", False)]),
                (22, [(30, "主管部门意见", True), (132, "", False)]),
                (10, [(30, "恢复验收", True), (132, "□已恢复　□未恢复　　验收人：　　　　　　　年　　月　　日", False)]),
            ],
        ),
    ]  # fmt: skip
    y = 45.0
    for title, rows in blocks:
        bottom = table(sheet, 28, y, rows, label=label, value=Style("song", 10.5))
        side_label(sheet, 20, y, 8, bottom - y, title, Style("hei", 10.5))
        if title == "承诺":
            sheet.text(112, bottom - 8, ["登记单位（章）　　", day(made.papers)], label)
            seals.put_round(sheet, 128, bottom - 12, seals.SealText(made.owner.name), diameter=36)
        y = bottom
    sheet.text(20, y + 4, "注：本表一式两份，登记单位、市政设施管理部门各存一份。", Style("song", 9.5))
    values = _register_values(made, thing)
    return drawn("facility_occupy_register", "fig_register_form", [sheet], values)


def _register_values(made: Dig, thing: str) -> dict[str, Value]:
    return {
        "applicant": made.owner.name,
        "facility": thing,
        "place": made.place,
        "length_m": num(made.length),
        "width_m": num(made.width),
        "area_m2": num(made.area),
        "period_from": made.begins.isoformat(),
        "period_to": made.ends.isoformat(),
    }


def register_list(job: Job) -> Drawn:
    """Landscape: a list with a wide head row, one line filled, the others empty."""
    rng, made, sheet = job.rng, a_dig(job), job.sheet(297, 210)
    fill, thing = job.fill_style(10), rng.choice(_THINGS)
    sheet.text(148, 20, "临时占用市政设施情况登记表", Style("song_bold", 20), align="c", spacing=0.2)
    body = Style("song", 11)
    sheet.text(18, 37, ["申请单位（盖章）：", blank(made.owner.name, "applicant", fill)], body)
    sheet.text(158, 37, ["联系人及电话：", blank(f"{made.handler.name} {made.handler.phone}", "", fill)], body)
    top, head = 46.0, Style("hei", 10)
    columns = ((12, "序号"), (36, "设施种类"), (62, "具体地点"), (60, "占用范围"), (52, "占用时间"), (39, "备注"))
    left = 18.0
    for width, title in columns:
        if title in ("占用范围", "占用时间"):
            sheet.rect(left, top, width, 9)
            sheet.cell((left, top, width, 9), title, head, align="c")
            parts = ("长(m)", "宽(m)", "面积(㎡)") if title == "占用范围" else ("起", "止")
            for place, part in enumerate(parts):
                share = width / len(parts)
                sheet.rect(left + place * share, top + 9, share, 8)
                sheet.cell((left + place * share, top + 9, share, 8), part, head, align="c")
        else:
            sheet.rect(left, top, width, 17)
            sheet.cell((left, top, width, 17), title, head, align="c")
        left += width
    form = job.date_form("dot", "dash")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    filled: list[tuple[float, Runs, bool]] = [
        (12, "1", True),
        (36, val(thing, "facility"), False),
        (62, val(made.place, "place"), False),
        (20, val(num(made.length), "length_m"), False),
        (20, val(num(made.width), "width_m"), False),
        (20, val(num(made.area), "area_m2"), False),
        (26, day(made.begins, "period_from", form, fill), False),
        (26, day(made.ends, "period_to", form, fill), False),
        (39, val(rng.choice(["夜间施工，白天恢复通行", "围挡施工", "分段占用"])), False),
    ]
    empty: Rows = [
        (14, [(width, str(place) if position == 0 else "", True) for position, (width, _, _) in enumerate(filled)])
        for place in (2, 3)
    ]
    rows: Rows = [(20, filled), *empty]
    y = table(sheet, 18, top + 17, rows, label=Style("song", 10), value=Style("song", 10))
    tail: Rows = [
        (20, [(48, "占用原因", True), (213, val(f"因{made.project}需要，经现场踏勘确需临时占用上列市政设施"), False)]),
        (24, [(48, "管理单位现场核实情况", True), (213, "", False)]),
    ]
    y = table(sheet, 18, y, tail, label=Style("hei", 10), value=Style("song", 10)) + 6
    sheet.text(18, y, "填表人：", body)
    signature(sheet, 34, y - 1.5, made.handler.name)
    sheet.text(110, y, f"施工单位：{made.builder.name}", body)
    sheet.text(279, y, day(made.papers, "", "plain", fill), body, align="r")
    seals.put_round(sheet, 70, 38, seals.SealText(made.owner.name), diameter=36)
    return drawn("facility_occupy_register", "fig_register_list", [sheet], _register_values(made, thing))


def _green(job: Job, made: Dig) -> tuple[str, str, dict[str, Value]]:
    place = f"{made.road}{job.rng.choice(['东侧', '西侧', '北侧'])}{made.cross}口{job.rng.choice(['道路绿化带', '街头绿地', '行道树池处'])}"
    nature = job.rng.choice(["公共绿地", "道路绿地", "单位附属绿地", "防护绿地", "居住区绿地"])
    values: dict[str, Value] = {
        "applicant": made.owner.name,
        "handler": made.handler.name,
        "phone": made.handler.phone,
        "place": place,
        "nature": nature,
        "length_m": num(made.length),
        "width_m": num(made.width),
        "area_m2": num(made.area),
        "period_from": made.begins.isoformat(),
        "period_to": made.ends.isoformat(),
    }
    return place, nature, values


def green_window(job: Job) -> Drawn:
    """The window's form: side labels, tree table, boxes to tick, promise and opinions."""
    rng, made, sheet = job.rng, a_dig(job), job.sheet()
    place, nature, values = _green(job, made)
    fill, label = job.fill_style(10.5), Style("song", 10)
    sheet.text(105, 16, "工程建设涉及城市绿地、树木申请表", Style("hei_bold", 18), align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    trees = rng.sample(["香樟", "悬铃木", "广玉兰", "石楠球", "红叶李", "国槐"], 2)
    way = "移植至附近绿地，养护期一年"
    planted: Rows = [(8, [(34, val(tree), False), (32, val(str(rng.randrange(6, 24))), False), (32, val(str(rng.randrange(1, 7))), False), (64, val(way), False)]) for tree in trees]  # fmt: skip
    blocks: list[tuple[str, Rows]] = [
        (
            "申请人信息",
            [
                (9, [(34, "申请单位（个人）", True), (64, val(made.owner.name, "applicant"), False), (28, "法定代表人", True), (36, val(made.owner.legal_person), False)]),
                (9, [(34, "统一社会信用代码\n（身份证号）", True), (64, val(made.owner.uscc), False), (28, "单位电话", True), (36, val(made.owner.phone), False)]),
                (9, [(34, "委托经办人", True), (64, val(made.handler.name, "handler"), False), (28, "经办人手机", True), (36, val(made.handler.phone, "phone"), False)]),
                (9, [(34, "工程名称", True), (128, val(made.project), False)]),
            ],
        ),
        (
            "申请内容",
            [
                (9, [(34, "申请类别", True), (128, "■临时占用绿地　□永久占用绿地　■移植树木　□砍伐树木　□修剪树木", False)]),
                (9, [(34, "占用绿地地址", True), (128, val(place, "place"), False)]),
                (9, [(34, "绿地性质", True), (64, val(nature, "nature"), False), (28, "绿地权属单位", True), (36, val("市园林绿化中心"), False)]),
                (9, [(34, "占用面积", True), (128, ["长 ", val(num(made.length), "length_m"), " 米，宽 ", val(num(made.width), "width_m"), " 米，面积 ", val(num(made.area), "area_m2"), " 平方米"], False)]),
                (9, [(34, "占用期限", True), (128, ["自 ", day(made.begins, "period_from", "plain", fill), " 至 ", day(made.ends, "period_to", "plain", fill)], False)]),
            ],
        ),
        (
            "树木情况",
            [
                (8, [(34, "树种", True), (32, "胸径（cm）", True), (32, "数量（株）", True), (64, "处理方式", True)]),
                *planted,
            ],
        ),
        ("申请理由", [(28, [(162, val(f"我单位建设{made.project}，电缆通道需穿越上述绿地，工期较紧，特申请临时占用，完工后十日内按原状恢复。\n\n"), False)])]),
        ("审核意见", [(22, [(34, "园林绿化养护\n单位意见", True), (128, "", False)]), (22, [(34, "行政审批科\n意见", True), (128, "", False)]), (22, [(34, "主管领导\n审批", True), (128, "", False)])]),
    ]  # fmt: skip
    y = 32.0
    for title, rows in blocks:
        bottom = table(sheet, 28, y, rows, label=label, value=Style("song", 10))
        side_label(sheet, 20, y, 8, bottom - y, title, Style("hei", 9.5))
        if title == "申请理由":
            sheet.text(186, bottom - 7, ["申请单位（盖章）　　　", day(made.papers)], label, align="r")
            seals.put_round(sheet, 142, bottom - 9, seals.SealText(made.owner.name), diameter=36)
        y = bottom
    sheet.text(
        20, y + 4, "填表说明：1.本表一式三份；2.附现场彩色照片、占用范围图及工程建设许可材料。", Style("song", 9)
    )
    return drawn("green_application", "fig_green_window", [sheet], values)


def green_lines(job: Job) -> Drawn:
    """No table: headed parts with blanks on lines, filled in, signed below; a sketch of the spot behind."""
    rng, made, sheet, second = job.rng, a_dig(job), job.sheet(), job.sheet()
    place, nature, values = _green(job, made)
    fill, body, head = job.fill_style(12), Style("song", 12), Style("hei_bold", 12)
    sheet.text(105, 24, "工程建设涉及城市绿地、树木", Style("song_bold", 20), align="c")
    sheet.text(105, 35, "审 批 申 请 表", Style("song_bold", 20), align="c")
    form = job.date_form("plain", "padded")
    lines: list[tuple[Runs, Style]] = [
        ("一、申请人", head),
        (["名称：", blank(made.owner.name, "applicant", fill, 30)], body),
        (["住所：", blank(made.owner.address, "", fill, 30)], body),
        (["经办人：", blank(made.handler.name, "handler", fill, 8), "　联系电话：", blank(made.handler.phone, "phone", fill, 10)], body),
        (["工程施工单位：", blank(made.builder.name, "", fill), " 电话：", blank(made.builder.phone, "", fill)], body),
        ("二、拟占用绿地", head),
        (["位置：", blank(place, "place", fill, 30)], body),
        (["绿地类型：", blank(nature, "nature", fill, 10), "　管护单位：", blank(f"{made.road}绿化养护队", "", fill)], body),
        (["占用范围：长", blank(num(made.length), "length_m", fill, 4), "m　宽", blank(num(made.width), "width_m", fill, 4), "m　占用绿地面积", blank(num(made.area), "area_m2", fill, 4), "m²"], body),
        (["占用时间：", day(made.begins, "period_from", form, fill), "—", day(made.ends, "period_to", form, fill), f"（共{made.days}日）"], body),
        ("三、涉及树木", head),
        (["乔木", blank(str(rng.randrange(1, 9)), "", fill, 3), "株，灌木", blank(str(rng.randrange(5, 40)), "", fill, 3), "株，地被草坪", blank(num(made.area), "", fill, 3), "m²；其中古树名木", blank("0", "", fill, 3), "株。"], body),
        (["处置方式：□砍伐　", "√移植　□修剪　□就地保护"], body),
        ("四、恢复措施", head),
        (["工程完工后", blank("15", "", fill, 3), "日内回填种植土（厚度不小于40cm），按原品种、原规格补植，养护至成活。"], body),
    ]  # fmt: skip
    y = 54.0
    for runs, style in lines:
        y = sheet.flow(24, y, 164, runs, style, leading=1.75) + (1.5 if style is body else 0.6)
    y += 6
    sheet.text(100, y, "申请人（签章）：", body)
    sheet.text(100, y + 12, ["申请日期：", day(made.papers, "", "plain", fill)], body)
    seals.put_round(sheet, 150, y + 6, seals.SealText(made.owner.name), diameter=40)
    sheet.line(24, y + 28, 188, y + 28, width=0.2)
    sheet.text(
        24, y + 32, "以下由审批机关填写　　受理编号：　　　　　　　受理日期：　　　年　　月　　日", Style("song", 10)
    )
    second.text(105, 24, "占用绿地位置示意图", Style("hei_bold", 16), align="c")
    second.rect(24, 40, 162, 120)
    for height in (88, 96, 120, 128):
        second.line(24, height, 186, height, width=0.4)
    second.text(105, 104, made.road, Style("hei", 13), align="c", spacing=1)
    second.text(40, 64, made.cross, Style("hei", 11))
    second.fill(88, 89, 40, 6.5, (196, 226, 190))
    second.rect(88, 89, 40, 6.5, line=0.5)
    second.text(108, 80, "拟占用绿地", Style("song", 10), align="c")
    second.text(28, 150, "图例：绿色为占用范围；比例示意", Style("song", 9))
    return drawn("green_application", "fig_green_lines", [sheet, second], values)


LAYOUTS: Layouts = {
    "road_fee_receipt": {"fig_receipt_electronic": receipt_electronic, "fig_receipt_bank": receipt_bank},
    "facility_occupy_register": {"fig_register_form": register_form, "fig_register_list": register_list},
    "green_application": {"fig_green_window": green_window, "fig_green_lines": green_lines},
}
