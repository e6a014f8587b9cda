"""城市道路占用费缴纳证明, 临时占用市政设施情况登记表 and 工程建设涉及城市绿地、树木申请表."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, dated, money
from samples.layouts_seventeenth.rye_common import (
    TREES,
    Rows,
    Site,
    a_site,
    bureau,
    on,
    plain,
    ruled,
    someone,
    upright,
    zone,
)
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_ITEMS = ("城市道路占用费", "城市道路占用挖掘修复费", "城市道路占用、挖掘修复费", "临时占用城市道路费")


def _fee(job: Job, site: Site) -> tuple[Decimal, Decimal, date]:
    """Rate of a square metre, total, the day of payment."""
    rate = Decimal(job.rng.choice(["0.30", "0.50", "0.80", "120.00", "260.00"]))
    quantity = site.area * site.days if rate < 2 else site.area
    return rate, (rate * quantity).quantize(Decimal("0.01")), a_day(job.rng, date(2026, 10, 9), date(2026, 11, 20))


def fee_electronic(job: Job) -> Drawn:
    """The treasury's electronic bill: head with codes, a table of items, sum in words, seals of treasury and payee."""
    rng, site = job.rng, a_site(job)
    person = job.variant.holder_is == "person" and job.chance(0.3)
    payer, code = (
        (job.facts.person.name, job.facts.person.id_number) if person else (site.client.name, site.client.uscc)
    )
    rate, total, when = _fee(job, site)
    item = rng.choice(_ITEMS)
    payee = rng.choice(
        ["信阳市城市管理局", f"信阳市{zone(job)}城市管理局", "信阳市市政工程管理处", "信阳市市政设施服务中心"]
    )
    bill_code, bill_no = f"4106{rng.choice(['01', '02'])}{when:%y}", f"{rng.randrange(10**10):010d}"
    sheet = job.sheet(240, 140)
    ink: Colour = (150, 40, 40)
    sheet.text(120, 10, rng.choice(["河南省非税收入票据（电子）", "河南省非税收入统一票据（电子）"]), Style("song_bold", 18, ink), align="c", spacing=0.12)  # fmt: skip
    sheet.line(66, 20, 174, 20, width=0.3, fill=ink)
    sheet.line(66, 21.2, 174, 21.2, width=0.3, fill=ink)
    label, value = Style("song", 9.5, ink), Style("song", 9.5)
    qr_code(sheet, 13, 7, 19)
    head: list[tuple[float, float, str, Runs]] = [
        (13, 29, "票据代码：", Run(bill_code, "bill_code")),
        (160, 29, "票据号码：", Run(bill_no, "bill_no")),
        (13, 35, "交款人统一社会信用代码：", code),
        (160, 35, "校验码：", f"{rng.randrange(16**6):06x}"),
        (13, 41, "交款人：", Run(payer, "payer")),
        (160, 41, "开票日期：", on(when, "issue_date", "dash")),
    ]
    for x, y, title, runs in head:
        end = sheet.text(x, y, title, label)
        sheet.text(end, y, runs, value)
    quantity = f"{plain(site.area * site.days)}" if rate < 2 else plain(site.area)
    columns: tuple[tuple[float, str, Runs], ...] = (
        (32, "项目编码", f"{rng.choice(['103044201', '103043310'])}"),
        (56, "项目名称", Run(item, "item")),
        (20, "单位", rng.choice(["㎡·天", "平方米·日"]) if rate < 2 else "平方米"),
        (22, "数量", quantity),
        (24, "标准", f"{rate}"),
        (28, "金额（元）", f"{total:,.2f}"),
        (32, "备注", ""),
    )
    x = 13.0
    for width, title, runs in columns:
        sheet.rect(x, 48, width, 8, fill=ink)
        sheet.cell((x, 48, width, 8), title, label, align="c")
        sheet.rect(x, 56, width, 30, fill=ink)
        if runs:
            sheet.cell((x, 57, width, 9), runs, value, align="c", pad=0.8)
        x += width
    rows: Rows = [
        (9, [(54, "金额合计（大写）", True), (82, numbers.amount_in_words(total), False), (24, "（小写）", True), (54, Run(f"{total:.2f}", "total"), False)]),
        (18, [(18, "其他\n信息", True), (196, f"占用地点：{site.place}　占用面积：{plain(site.area)}平方米　占用{site.days}天　缴款码：4115{rng.randrange(10**16):016d}", False)]),
    ]  # fmt: skip
    y = table(sheet, 13, 86, rows, label=label, value=value, frame=ink) + 6
    end = sheet.text(13, y, "收款单位（章）：", label)
    sheet.text(end, y, Run(payee, "payee"), value)
    sheet.text(120, y, ["复核人：", Run(someone(job), style=value)], label)
    sheet.text(176, y, ["收款人：", Run(someone(job), style=value)], label)
    seals.put_oval(
        sheet, 120, 17, seals.SealText("全国统一财政票据监制章", "河南省", "财政部监制"), width=32, height=21
    )
    seals.put_round(sheet, 58, y - 2, seals.SealText(payee, "财务专用章"), diameter=30)
    values: dict[str, Value] = {
        "bill_code": bill_code,
        "bill_no": bill_no,
        "payer": payer,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": when.isoformat(),
    }
    return drawn("road_fee_receipt", "rye_fee_electronic", [sheet], values)


def fee_payment_slip(job: Job) -> Drawn:
    """非税收入一般缴款书, the receipt copy: payer and payee in two halves, printed by needle, bank's stamp."""
    rng, site = job.rng, a_site(job)
    payer = site.client.name
    rate, total, when = _fee(job, site)
    item = rng.choice(_ITEMS)
    payee = bureau(job, rng.choice(["城市管理局", "住房和城乡建设局"]))
    bill_code, bill_no = f"4107{rng.choice(['03', '05'])}{when:%y}", f"{rng.randrange(10**10):010d}"
    sheet = job.sheet(210, 128)
    sheet.text(105, 9, "河南省非税收入一般缴款书（收据）", Style("song_bold", 16), align="c", spacing=0.08)
    label, value = Style("song", 9), Style("kai", 10.5)
    form = rng.choice(["plain", "spaced", "dot"])
    sheet.text(14, 21, ["票据代码：", Run(bill_code, "bill_code", value)], label)
    sheet.text(105, 21, ["填制日期：", on(when, "issue_date", form, value)], label, align="c")
    sheet.text(196, 21, ["No. ", Run(bill_no, "bill_no", Style("hei", 12, (190, 40, 40)))], label, align="r")
    sheet.text(14, 27, ["执收单位编码：", Run(f"{rng.randrange(300, 400)}001", style=value)], label)
    sheet.text(105, 27, ["执收单位名称：", Run(payee, "payee", value)], label, align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, value)

    upright(sheet, (14, 33, 8, 27), "付款人", label)
    upright(sheet, (105, 33, 8, 27), "收款人", label)
    left: Rows = [
        (9, [(18, "全　称", True), (65, val(payer, "payer"), False)]),
        (9, [(18, "账　号", True), (65, val(f"1718{rng.randrange(10**12):012d}"), False)]),
        (9, [(18, "开户银行", True), (65, val(rng.choice(["工行信阳分行营业部", "中行信阳浉河支行", "信阳珠江村镇银行"])), False)]),
    ]  # fmt: skip
    right: Rows = [
        (9, [(18, "全　称", True), (65, val(payee, "payee"), False)]),
        (9, [(18, "账　号", True), (65, val(f"4100{rng.randrange(10**12):012d}"), False)]),
        (9, [(18, "开户银行", True), (65, val(rng.choice(["建行信阳分行", "农行信阳平桥支行"])), False)]),
    ]
    table(sheet, 22, 33, left, label=label, value=value)
    table(sheet, 113, 33, right, label=label, value=value)
    quantity = f"{plain(site.area * site.days)}" if rate < 2 else plain(site.area)
    rows: Rows = [
        (9, [(50, "币种：人民币　金额（大写）", True), (80, val(numbers.amount_in_words(total, unit="圆")), False), (20, "（小写）", True), (32, val(f"¥{total:,.2f}", "total"), False)]),
        (8, [(30, "项目编码", True), (58, "收入项目名称", True), (22, "单位", True), (20, "数量", True), (22, "收缴标准", True), (30, "金　额", True)]),
        (9, [(30, val("050301"), True), (58, val(item, "item"), True), (22, val("㎡/天" if rate < 2 else "㎡"), True), (20, val(quantity), True), (22, val(f"{rate}"), True), (30, val(f"{total:.2f}"), True)]),
        (8, [(30, "", True), (58, "", True), (22, "", True), (20, "", True), (22, "", True), (30, "", True)]),
    ]  # fmt: skip
    y = table(sheet, 14, 60, rows, label=label, value=value)
    sheet.rect(14, y, 60, 24)
    sheet.rect(74, y, 122, 24)
    sheet.text(16, y + 3, "执收单位（盖章）", label)
    sheet.text(16, y + 17, f"经办人（盖章）：{someone(job)}", label)
    sheet.text(76, y + 3, "备注：", label)
    sheet.flow(
        87,
        y + 2.6,
        66,
        f"{site.road}占道{site.days}天，限{numbers.written_date(when + timedelta(days=10))}前缴清",
        value.sized(9.5),
        leading=1.4,
    )
    sheet.column((197, 40, 8, 60), "第四联执收单位给缴款人的收据", Style("song", 7.5))
    sheet.text(14, y + 26, "校验码：" + f"{rng.randrange(10**4):04d}　　本缴款书付款期为10天（到期日遇节假日顺延），过期无效", Style("song", 8))  # fmt: skip
    seals.put_round(sheet, 50, y + 11, seals.SealText(payee, rng.choice(["财务专用章", "收费专用章"])), diameter=30)
    seals.put_stamp(sheet, 172, y + 13, (rng.choice(["中国工商银行信阳分行", "中国建设银行信阳分行"]), numbers.written_date(when, form="dot"), rng.choice(["转讫", "收讫"])), width=36)  # fmt: skip
    values: dict[str, Value] = {
        "bill_code": bill_code,
        "bill_no": bill_no,
        "payer": payer,
        "item": item,
        "total": money(total),
        "payee": payee,
        "issue_date": when.isoformat(),
    }
    return drawn("road_fee_receipt", "rye_fee_payment_slip", [sheet], values)


_FACILITIES = ("人行道、路缘石", "人行道及检查井盖", "路灯杆2基", "道路护栏", "非机动车道", "雨水口、人行道板")


def _occupied(site: Site, applicant: str, facility: str) -> dict[str, Value]:
    return {
        "applicant": applicant,
        "facility": facility,
        "place": site.place,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def occupy_ledger(job: Job) -> Drawn:
    """A landscape ledger with columns, one line filled in, the rest empty; registrar and seal at the foot."""
    rng, site = job.rng, a_site(job)
    applicant, facility = site.client.name, rng.choice(_FACILITIES)
    fill, sheet = job.fill_style(9.5), job.sheet(297, 210)
    sheet.text(148.5, 18, "临时占用市政设施情况登记表", Style("hei_bold", 20), align="c", spacing=0.12)
    office = bureau(job, rng.choice(["城市管理局", "市政设施管理处"]))
    sheet.text(18, 34, f"管理单位：{office}", Style("song", 10.5))
    sheet.text(279, 34, f"{site.written.year}年度　　第{rng.randrange(1, 30)}页", Style("song", 10.5), align="r")
    label = Style("hei", 9.5)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    form = job.date_form("dot", "plain", "dash")
    period: Runs = [on(site.start, "period_from", form, fill), "\n至\n", on(site.end, "period_to", form, fill)]
    columns: tuple[tuple[float, str, Runs], ...] = (
        (11, "序号", val("1")),
        (38, "占用单位\n（个人）", val(applicant, "applicant")),
        (29, "占用设施\n名　　称", val(facility, "facility")),
        (50, "占用地点", val(site.place, "place")),
        (15, "长(m)", val(plain(site.length), "length_m")),
        (15, "宽(m)", val(plain(site.width), "width_m")),
        (18, "面积(㎡)", val(plain(site.area), "area_m2")),
        (30, "占用期限", period),
        (33, "用　途", val(rng.choice(["充电桩电缆敷设", "堆放施工材料、围挡", "箱变基础施工"]))),
        (22, "恢复情况", ""),
    )
    x = 18.0
    for width, title, runs in columns:
        sheet.rect(x, 42, width, 14)
        sheet.cell((x, 42, width, 14), title, label, align="c", pad=0.5)
        sheet.rect(x, 56, width, 24)
        if runs:
            sheet.cell((x, 56, width, 24), runs, fill, align="c", pad=0.8)
        for place in range(4):
            sheet.rect(x, 80 + place * 16, width, 16)
        if title == "序号":
            for place in range(4):
                sheet.text(x + width / 2, 86 + place * 16, str(place + 2), label, align="c")
        x += width
    body = Style("song", 10.5)
    sheet.text(18, 150, "登记单位（盖章）：", body)
    sheet.text(52, 150, val(applicant, "applicant"), fill)
    sheet.text(120, 150, ["登记人：", val(site.agent.name), "　　电话：", val(site.agent.phone)], body)
    sheet.text(279, 150, ["登记日期：", on(site.written, "", form, fill)], body, align="r")
    seals.put_round(sheet, 74, 152, seals.SealText(applicant), diameter=38)
    sheet.text(
        18,
        178,
        "填表说明：1.本表由占用单位如实填写；2.面积按长×宽计算，单位平方米；3.占用期满后5日内申请恢复验收，由管理人员填写“恢复情况”栏。",
        Style("song", 9),
    )
    return drawn("facility_occupy_register", "rye_occupy_ledger", [sheet], _occupied(site, applicant, facility))


def occupy_form(job: Job) -> Drawn:
    """An upright form in three blocks with side labels: who, what and how long, undertakings; filled on blanks."""
    rng, site = job.rng, a_site(job)
    person = job.variant.holder_is == "person" and job.chance(0.35)
    applicant = job.facts.person.name if person else site.client.name
    facility = rng.choice(_FACILITIES)
    fill, sheet = job.fill_style(11), job.sheet()
    label, body = Style("song", 10.5), Style("song", 10.5)
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("song_bold", 20), align="c")
    sheet.text(184, 36, ["填表时间：", *dated(site.written, "", fill)], Style("song", 10), align="r")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    top: Rows = [
        (11, [(32, "申请人", True), (58, val(applicant, "applicant"), False), (28, "性　质", True), (40, "□单位　■个人" if person else "■单位　□个人", False)]),
        (11, [(32, "证件号码", True), (58, val(job.facts.person.id_number if person else site.client.uscc), False), (28, "联系电话", True), (40, val(site.agent.phone), False)]),
        (11, [(32, "施工单位", True), (126, val(site.builder.name), False)]),
    ]  # fmt: skip
    y = table(sheet, 26, 44, top, label=label, value=body)
    upright(sheet, (18, 44, 8, y - 44), "申请人", label)
    start = y
    middle: Rows = [
        (12, [(32, "设施名称", True), (126, val(facility, "facility"), False)]),
        (14, [(32, "所在位置", True), (126, val(site.place, "place"), False)]),
        (12, [(32, "占用尺寸", True), (126, ["长", val(f" {plain(site.length)} ", "length_m"), "米，宽", val(f" {plain(site.width)} ", "width_m"), "米，占用面积", val(f" {plain(site.area)} ", "area_m2"), "平方米"], False)]),
        (12, [(32, "占用时间", True), (126, ["自", *dated(site.start, "period_from", fill), "至", *dated(site.end, "period_to", fill), "止"], False)]),
        (14, [(32, "占用事由", True), (126, val(rng.choice(["新建充电站外线电缆敷设，需临时开挖并堆放材料", "充电桩电源引入施工，临时设置围挡"])), False)]),
        (12, [(32, "设施现状", True), (126, f"■完好　□破损（描述：{'　' * 12}）", False)]),
    ]  # fmt: skip
    y = table(sheet, 26, start, middle, label=label, value=body)
    upright(sheet, (18, start, 8, y - start), "占用情况", label)
    sheet.rect(18, y, 166, 56)
    sheet.text(22, y + 4, "承诺：", Style("song_bold", 10.5))
    sheet.flow(22, y + 11, 158, "1. 按照登记的范围、期限占用，不擅自扩大面积、延长时间；2. 保证市政设施安全，损坏的按价赔偿或者恢复原状；3. 占用期间设置警示标志，保持环境整洁；4. 期满及时清理现场并通知管理单位验收。", body, leading=1.6)  # fmt: skip
    sheet.text(96, y + 38, "申请人（签章）：" if person else "申请单位（盖章）：", body)
    if person:
        signature(sheet, 128, y + 36, applicant)
    else:
        sheet.text(130, y + 38, val(applicant, "applicant"), fill)
        seals.put_round(sheet, 154, y + 40, seals.SealText(applicant), diameter=38)
    sheet.text(96, y + 47, f"经办人：{site.agent.name}", body)
    y += 56
    tail: Rows = [
        (24, [(40, "市政管理单位\n现场核查意见", True), (126, "\n\n核查人：　　　　　　　　　年　　月　　日", False)]),
        (24, [(40, "城市管理局\n审批意见", True), (126, "\n\n（盖章）　　　　　　　　　年　　月　　日", False)]),
    ]
    y = table(sheet, 18, y, tail, label=label, value=body)
    sheet.text(18, y + 4, "本表一式两份，登记后申请人与管理单位各存一份。", Style("song", 9))
    return drawn("facility_occupy_register", "rye_occupy_form", [sheet], _occupied(site, applicant, facility))


_NATURES = ("道路附属绿地", "公共绿地", "居住区绿地", "防护绿地", "单位附属绿地", "公园绿地")


def _greened(site: Site, applicant: str, nature: str, place: str) -> dict[str, Value]:
    return {
        "applicant": applicant,
        "handler": site.agent.name,
        "phone": site.agent.phone,
        "place": place,
        "nature": nature,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def green_window_form(job: Job) -> Drawn:
    """The form of the government hall: one crowded page, boxes for kinds of requests, a table of trees, opinions empty."""
    rng, site = job.rng, a_site(job)
    applicant, nature = site.client.name, rng.choice(_NATURES)
    place = f"信阳市{zone(job)}{site.road}{rng.choice(['北侧绿化带', '中央分隔带', '东侧行道树带', '与' + site.near + '交叉口绿岛'])}"
    fill, sheet, label = job.fill_style(10.5), job.sheet(), Style("song", 10)
    sheet.text(105, 18, "工程建设涉及城市绿地、树木审批申请表", Style("song_bold", 18), align="c")
    sheet.text(18, 31, "受理编号：", Style("song", 10))
    form = job.date_form("plain", "dash", "dot")
    sheet.text(192, 31, ["申请日期：", on(site.written, "", form, fill)], Style("song", 10), align="r")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (10, [(30, "申请单位", True), (82, val(applicant, "applicant"), False), (24, "法定代表人", True), (38, val(site.client.legal_person), False)]),
        (10, [(30, "信用代码", True), (82, val(site.client.uscc), False), (24, "单位电话", True), (38, val(site.client.phone), False)]),
        (10, [(30, "委托代理人", True), (28, val(site.agent.name, "handler"), False), (16, "手机", True), (38, val(site.agent.phone, "phone"), False), (20, "身份证号", True), (42, Run(site.agent.id_number, "", fill.sized(9)), False)]),
        (10, [(30, "项目名称", True), (144, val(site.project), False)]),
        (10, [(30, "申请事项", True), (144, "■临时占用城市绿地　□砍伐城市树木　■移植城市树木　□迁移古树名木", False)]),
        (12, [(30, "绿地位置", True), (144, val(place, "place"), False)]),
        (10, [(30, "绿地类别", True), (50, val(nature, "nature"), False), (30, "管护单位", True), (64, val(bureau(job, "园林绿化中心")), False)]),
        (10, [(30, "占用规模", True), (144, ["长 ", val(plain(site.length), "length_m"), " m　×　宽 ", val(plain(site.width), "width_m"), " m　＝　", val(plain(site.area), "area_m2"), " m²"], False)]),
        (10, [(30, "占用期限", True), (144, [on(site.start, "period_from", form, fill), " 起　", on(site.end, "period_to", form, fill), f" 止（共 {site.days} 日）"], False)]),
    ]  # fmt: skip
    y = table(sheet, 18, 37, rows, label=label, value=Style("song", 10))
    upright(sheet, (18, y, 12, 32), "树木", label)
    kinds = rng.sample(TREES, 2)
    trees: Rows = [
        (8, [(42, "树种", True), (40, "胸径（cm）", True), (30, "数量（株）", True), (50, "处理方式", True)]),
        *[ruled(8.0, [(42.0, val(kind), True), (40.0, val(str(rng.randrange(8, 26))), True), (30.0, val(str(rng.randrange(1, 9))), True), (50.0, val(rng.choice(["移植至苗圃", "就近移植"])), True)]) for kind in kinds],
        (8, [(42, "", True), (40, "", True), (30, "", True), (50, "", True)]),
    ]  # fmt: skip
    y = table(sheet, 30, y, trees, label=label, value=label)
    more: Rows = [
        (18, [(30, "占用理由", True), (144, val(rng.choice(["充电站10kV电缆沿绿化带敷设，需开挖管沟，完工后回填种植土并补植。", "建设充电设施分支箱及电缆井，需临时占用绿地，已优化线位减少占用。"])), False)]),
        (14, [(30, "恢复措施", True), (144, val("施工结束后15日内恢复绿地原貌，补植同规格苗木，养护期一年。"), False)]),
    ]  # fmt: skip
    y = table(sheet, 18, y, more, label=label, value=label)
    half = 87.0
    for left, title in ((18.0, "申请单位（公章）"), (18 + half, "审批机关意见")):
        sheet.rect(left, y, half, 40)
        sheet.text(left + 3, y + 3, title, label)
    sheet.text(24, y + 14, Run(applicant, "applicant"), label)
    sheet.text(60, y + 31, on(site.written, "", form, fill), label, align="c")
    sheet.text(152, y + 31, "年　　月　　日", label)
    seals.put_round(sheet, 62, y + 21, seals.SealText(applicant), diameter=38)
    sheet.text(
        18, y + 43, "随表提交：场地使用权佐证材料、情况说明（附树木位置图、照片）、工程建设许可材料。", Style("song", 9)
    )
    return drawn("green_application", "rye_green_window_form", [sheet], _greened(site, applicant, nature, place))


def green_two_pages(job: Job) -> Drawn:
    """An application of two pages: first a cover sheet of particulars without rules, then the text with table and signatures."""
    rng, site = job.rng, a_site(job)
    person = job.variant.holder_is == "person" and job.chance(0.3)
    applicant = job.facts.person.name if person else site.client.name
    nature, place = rng.choice(_NATURES), site.place.replace("人行道及非机动车道", "绿化带").replace("人行道", "绿化带")
    fill = job.fill_style(13)
    first, second = job.sheet(), job.sheet()
    first.text(105, 52, "工程建设涉及城市绿地、", Style("hei_bold", 24), align="c", spacing=0.08)
    first.text(105, 66, "树木申请表", Style("hei_bold", 24), align="c", spacing=0.2)
    body = Style("song", 14)
    lines: list[tuple[str, Runs]] = [
        ("申请人", Run(applicant, "applicant", fill)),
        ("项目名称", Run(site.project, "", fill.sized(11.5))),
        ("经办人", Run(site.agent.name, "handler", fill)),
        ("联系方式", Run(site.agent.phone, "phone", fill)),
        ("填报日期", on(site.written, "", "plain", fill)),
    ]
    y = 120.0
    for title, runs in lines:
        first.text(34, y, title, body, spread=24)
        first.text(59, y, "：", body)
        y = first.flow(66, y, 112, runs, body, leading=1.4)
        first.line(65, y, 178, y, width=0.2)
        y += 9
    first.text(105, 250, f"{rng.choice(['信阳市城市管理局', '信阳市园林绿化中心'])}制", body, align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill.sized(11.5))

    label, cell = Style("song", 11), Style("song", 11)
    kinds = rng.sample(TREES, 2)
    rows: Rows = [
        (14, [(34, "占用绿地地址", True), (132, val(place, "place"), False)]),
        (12, [(34, "绿地性质", True), (49, val(nature, "nature"), False), (34, "涉及树木", True), (49, val(f"{kinds[0]}{rng.randrange(1, 6)}株、{kinds[1]}{rng.randrange(1, 6)}株"), False)]),
        (12, [(34, "占用长度（米）", True), (49, val(plain(site.length), "length_m"), False), (34, "占用宽度（米）", True), (49, val(plain(site.width), "width_m"), False)]),
        (12, [(34, "占用面积（㎡）", True), (132, [val(plain(site.area), "area_m2"), Run(f"（其中草坪{plain(site.area / 2)}）", style=Style("song", 10))], False)]),
        (12, [(34, "开始时间", True), (49, on(site.start, "period_from", "plain", fill.sized(11.5)), False), (34, "结束时间", True), (49, on(site.end, "period_to", "plain", fill.sized(11.5)), False)]),
        (12, [(34, "施工单位", True), (132, val(site.builder.name), False)]),
    ]  # fmt: skip
    y = table(second, 22, 26, rows, label=label, value=cell)
    second.rect(22, y, 166, 46)
    second.text(25, y + 4, "申请理由：", label)
    second.flow(25, y + 12, 160, f"因{site.project}建设需要，电缆管沟须穿越{site.road}绿化带。经比选，现方案占用绿地最少、不涉及古树名木。施工完成后由我方负责恢复或者按规定缴纳补偿费用，敬请审批。", fill.sized(11.5), leading=1.6, indent=2)  # fmt: skip
    y += 46
    second.rect(22, y, 166, 40)
    second.text(25, y + 4, "申请人承诺以上内容及所附材料真实有效，愿承担相应法律责任。", label)
    second.text(96, y + 17, "申请人（签字）：" if person else "申请人（盖章）：", label)
    if person:
        signature(second, 128, y + 15, applicant)
    else:
        second.text(126, y + 17, Run(applicant, "applicant", Style("song", 10.5)), label)
        seals.put_round(second, 150, y + 20, seals.SealText(applicant), diameter=38)
    second.text(150, y + 31, on(site.written, "", "plain", fill.sized(11.5)), label, align="c")
    y += 40
    tail: Rows = [
        (30, [(34, "绿地管护单位\n意　　见", True), (132, "\n\n\n（盖章）　　　　　　年　月　日", False)]),
        (30, [(34, "主管部门\n意　　见", True), (132, "\n\n\n（盖章）　　　　　　年　月　日", False)]),
    ]
    table(second, 22, y, tail, label=label, value=cell)
    return drawn("green_application", "rye_green_two_pages", [first, second], _greened(site, applicant, nature, place))


LAYOUTS: Layouts = {
    "road_fee_receipt": {"rye_fee_electronic": fee_electronic, "rye_fee_payment_slip": fee_payment_slip},
    "facility_occupy_register": {"rye_occupy_ledger": occupy_ledger, "rye_occupy_form": occupy_form},
    "green_application": {"rye_green_window_form": green_window_form, "rye_green_two_pages": green_two_pages},
}
