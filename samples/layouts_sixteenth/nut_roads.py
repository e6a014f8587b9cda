"""占用费缴纳证明, 临时占用市政设施情况登记表, 绿地树木申请表."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_sixteenth.nut_common import (
    Parts,
    Rows,
    Site,
    a_site,
    blank,
    day,
    district,
    num,
    office,
    pen,
    somebody,
    street,
    upright,
)
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

_ITEMS = ("城市道路占用费", "城市道路占用挖掘修复费", "城市道路占用、挖掘费", "占道费", "城市道路临时占用费")


def _payer(job: Job, site: Site) -> tuple[str, str]:
    """Who pays or applies, with number: a firm, or now and then a person."""
    if job.chance(0.25):
        return job.facts.person.name, job.facts.person.id_number
    return site.client.name, site.client.uscc


def fee_ticket(job: Job) -> Drawn:
    """The printed ticket of the province, in several parts, across: items with price and number, the total in words."""
    rng, site = job.rng, a_site(job)
    payer, code = _payer(job, site)
    price = Decimal(rng.choice(["0.5", "0.8", "1.2", "35", "80", "120"]))
    amount = (site.area * price * (site.days if price < 5 else 1)).quantize(Decimal("0.01"))
    item, payee = rng.choice(_ITEMS), office(job, rng.choice(["城市管理局", "市政工程管理处", "市政设施服务中心"]))
    bill_code, bill_no = (
        f"4106{rng.randrange(10, 99)}{rng.choice(['24', '25', '26'])}",
        f"{rng.randrange(10**7, 10**9):010d}",
    )
    sheet = job.sheet(241, 140)
    brown: Colour = (130, 70, 40)
    label, value = Style("song", 10, brown), Style("song", 10.5)
    sheet.text(120, 9, rng.choice(["河南省政府非税收入统一票据", "河南省行政事业性收费票据", "河南省非税收入通用票据"]), Style("song_bold", 17, brown), align="c", spacing=0.12)  # fmt: skip
    sheet.line(74, 18, 167, 18, width=0.3, fill=brown)
    sheet.line(74, 19, 167, 19, width=0.3, fill=brown)
    sheet.text(16, 22, ["票据代码：", Run(bill_code, "bill_code", value)], label)
    sheet.text(225, 22, ["No. ", Run(bill_no, "bill_no", Style("hei", 12, (190, 40, 40)))], label, align="r")
    form = rng.choice(["plain", "dash", "spaced"])
    sheet.text(120, 22, ["填制日期：", day(site.written, "issue_date", form, value)], label, align="c")
    sheet.text(16, 30, ["缴款人（单位）：", Run(payer, "payer", value)], label)
    sheet.text(225, 30, ["缴款人代码：", Run(code, "", value)], label, align="r")
    rows: Rows = [
        (9, [(22, "项目编码", True), (70, "收入项目名称", True), (18, "单位", True), (26, "数量", True), (34, "收缴标准", True), (39, "金额（元）", True)]),
        (10, [(22, Run(f"10304{rng.randrange(1000, 9999)}", "", value), False), (70, Run(item, "item", value), False), (18, Run("平方米" + ("·天" if price < 5 else ""), "", value), False), (26, Run(num(site.area * (site.days if price < 5 else 1)), "", value), False), (34, Run(f"{price:.2f}", "", value), False), (39, Run(f"{amount:.2f}", "", value), False)]),
        (10, [(22, "", False), (70, "", False), (18, "", False), (26, "", False), (34, "", False), (39, "", False)]),
        (10, [(22, "", False), (70, "", False), (18, "", False), (26, "", False), (34, "", False), (39, "", False)]),
        (10, [(40, "合计（大写）", True), (96, Run("人民币" + numbers.amount_in_words(amount), "", value), False), (34, "（小写）", True), (39, Run(f"¥{amount:.2f}", "total", value), False)]),
        (12, [(22, "备注", True), (187, Run(f"{site.place}，临时占用{site.days}天", "", value), False)]),
    ]  # fmt: skip
    y = table(sheet, 16, 37, rows, label=label, value=value, frame=brown) + 5
    sheet.text(16, y, ["执收单位（公章）：", Run(payee, "payee", value)], label)
    sheet.text(122, y, ["复核：", Run(somebody(job), "", value)], label)
    sheet.text(172, y, ["经手人：", Run(somebody(job), "", value)], label)
    sheet.column((227, 40, 8, 60), "第一联收据联", Style("song", 9, brown))
    sheet.text(120, y + 12, "本票据手写无效，涂改无效，一年内兑换有效", Style("song", 8.5, brown), align="c")
    seals.put_round(sheet, 74, y - 2, seals.SealText(payee, rng.choice(["财务专用章", "收费专用章"])), diameter=36)
    values: dict[str, Value] = {
        "bill_code": bill_code,
        "bill_no": bill_no,
        "payer": payer,
        "item": item,
        "total": money(amount),
        "payee": payee,
        "issue_date": site.written.isoformat(),
    }
    return drawn("road_fee_receipt", "nut_fee_ticket", [sheet], values)


def fee_payment_form(job: Job) -> Drawn:
    """一般缴款书 printed on a full sheet: accounts of payer and payee, a code to scan, the bank's stamp, no ticket code at times."""
    rng, site = job.rng, a_site(job)
    payer, code = _payer(job, site)
    amount = (site.area * Decimal(rng.choice([30, 55, 90, 150]))).quantize(Decimal("0.01"))
    item, payee = rng.choice(_ITEMS), office(job, rng.choice(["城市管理局", "住房和城乡建设局"]))
    with_code = job.chance(0.6)
    bill_code, bill_no = f"4101{rng.randrange(10, 99)}26", f"{rng.randrange(10**8, 10**10):010d}"
    sheet = job.sheet()
    label, value = Style("song", 10), Style("hei", 10)
    sheet.text(105, 20, "河南省政府非税收入一般缴款书", Style("song_bold", 17), align="c")
    sheet.text(105, 30, rng.choice(["（收据）", "（电子）", "（回单联）"]), Style("song", 12), align="c")
    head: Parts = ["票据代码：", Run(bill_code, "bill_code", value), "　　"] if with_code else []
    sheet.text(18, 40, [*head, "缴款码：", Run(f"411500{rng.randrange(10**13, 10**14)}", "", value)], label)
    sheet.text(18, 47, ["票据号码：", Run(bill_no, "bill_no", value)], label)
    sheet.text(192, 47, ["开票日期：", day(site.written, "issue_date", rng.choice(["dash", "padded", "plain"]), value)], label, align="r")  # fmt: skip
    bank = rng.choice(["中国工商银行信阳分行营业部", "中原银行信阳分行", "信阳农村商业银行"])
    rows: Rows = [
        (10, [(26, "全　　称", True), (53, Run(payer, "payer"), False), (26, "全　　称", True), (53, Run(payee, "payee"), False)]),
        (10, [(26, "账号/证件号", True), (53, code, False), (26, "账　　号", True), (53, f"{rng.randrange(10**15, 10**16)}", False)]),
        (10, [(26, "开户银行", True), (53, "", False), (26, "开户银行", True), (53, bank, False)]),
    ]  # fmt: skip
    top = 55.0
    y = table(sheet, 26, top, [(height, cells[:2]) for height, cells in rows], label=label, value=value)
    table(sheet, 113, top, [(height, cells[2:]) for height, cells in rows], label=label, value=value)
    upright(sheet, 18, top, 8, y - top, "付款人", label)
    upright(sheet, 105, top, 8, y - top, "收款人", label)
    rows = [
        (10, [(104, ["币种：人民币　金额（大写）：", Run(numbers.amount_in_words(amount), "", value)], False), (70, ["（小写）：", Run(f"{amount:,.2f}", "total", value)], False)]),
        (9, [(26, "项目编码", True), (64, "收费项目名称", True), (16, "单位", True), (20, "数量", True), (22, "标准", True), (26, "金额", True)]),
        (10, [(26, f"1030419{rng.randrange(10, 99)}", False), (64, Run(item, "item"), False), (16, "㎡", False), (20, num(site.area), False), (22, f"{amount / site.area:.2f}", False), (26, f"{amount:.2f}", False)]),
        (10, [(26, "", False), (64, "", False), (16, "", False), (20, "", False), (22, "", False), (26, "", False)]),
        (14, [(90, ["执收单位（盖章）：\n", Run(payee, "payee")], False), (84, f"经办人：{somebody(job)}　　复核：{somebody(job)}", False)]),
        (14, [(174, f"备注：{site.project}，占用地点：{site.road}。本缴款书逾期15日未缴款的，按规定加收滞纳金。", False)]),
    ]  # fmt: skip
    y = table(sheet, 18, y, rows, label=label, value=value) + 6
    sheet.text(18, y, "校验码：" + "".join(rng.choice("0123456789abcdef") for _ in range(6)), label)
    sheet.text(18, y + 8, "说明：扫描右侧二维码或登录河南省财政票据公共服务平台可查验真伪。", Style("song", 9))
    qr_code(sheet, 164, y, 24)
    stamp_y = y - 24
    seals.put_round(sheet, 66, stamp_y + 2, seals.SealText(payee, "票据专用章"), diameter=34)
    seals.put_stamp(
        sheet, 146, stamp_y + 2, [bank[:12], f"{site.written:%Y.%m.%d}", rng.choice(["收讫", "转讫"])], width=34
    )
    values: dict[str, Value] = {
        "bill_no": bill_no,
        "payer": payer,
        "item": item,
        "total": money(amount),
        "payee": payee,
        "issue_date": site.written.isoformat(),
    }
    if with_code:
        values["bill_code"] = bill_code
    return drawn("road_fee_receipt", "nut_fee_payment_form", [sheet], values)


_FACILITIES = (
    "人行道",
    "人行道、路缘石",
    "雨水检查井",
    "路灯杆及电缆井",
    "非机动车道",
    "人行道及无障碍设施",
    "道路隔离护栏",
)


def register_across(job: Job) -> Drawn:
    """A register sheet across: whose, what, where in cells of unequal width, filled in by hand, the office's part empty."""
    rng, site = job.rng, a_site(job)
    applicant, code = _payer(job, site)
    fill = pen(job, 12) if job.chance(0.6) else Style("song", 11)
    label = Style("song", 11)
    facility = rng.choice(_FACILITIES)
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 16, rng.choice(["临时占用市政设施情况登记表", "城市市政设施临时占用情况登记表"]), Style("song_bold", 19), align="c", spacing=0.1)  # fmt: skip
    sheet.text(24, 30, f"登记单位：{office(job, '市政设施管理处')}", label)
    sheet.text(273, 30, f"编号：信政占〔2026〕{rng.randrange(1, 400):03d}", label, align="r")
    form = rng.choice(["plain", "dots"])

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (12, [(40, "占用单位（个人）", True), (96, val(applicant, "applicant"), False), (40, "信用代码/身份证号", True), (73, val(code), False)]),
        (12, [(40, "经办人", True), (34, val(site.handler.name), False), (22, "电话", True), (40, val(site.handler.phone), False), (40, "施工单位", True), (73, val(site.builder.name), False)]),
        (12, [(40, "占用设施名称", True), (96, val(facility, "facility"), False), (40, "设施现状", True), (73, val(rng.choice(["完好", "局部破损", "良好，无沉陷"])), False)]),
        (12, [(40, "占用位置", True), (209, val(site.place, "place"), False)]),
        (12, [(40, "占用规模", True), (209, ["长 ", Run(num(site.length), "length_m", fill), " 米　　宽 ", Run(num(site.width), "width_m", fill), " 米　　面积 ", Run(num(site.area), "area_m2", fill), " 平方米"], False)]),
        (12, [(40, "占用期限", True), (209, ["自 ", day(site.begins, "period_from", form, fill), " 至 ", day(site.ends, "period_to", form, fill), f"（共 {site.days} 天）"], False)]),
        (14, [(40, "占用原因", True), (209, val(rng.choice([f"{site.project}施工围挡、堆放管材", "充电桩电源电缆敷设，开挖接头井", "安装箱式变压器，吊装作业占用"])), False)]),
        (26, [(40, "恢复承诺", True), (209, "占用期满，我单位（本人）负责清理现场，按原结构、原标准恢复市政设施，并通知管理单位验收；造成损坏的照价赔偿。", False)]),
        (24, [(40, "巡查人员意见", True), (84, "", False), (40, "管理单位意见", True), (85, "", False)]),
    ]  # fmt: skip
    y = table(sheet, 24, 38, rows, label=label, value=label) + 5
    sheet.text(26, y, "登记人（签名）：", label)
    signature(sheet, 56, y - 2, site.handler.name)
    sheet.text(150, y, ["占用单位（盖章）　　　　　", day(site.written, "", form)], label)
    if applicant == site.client.name:
        seals.put_round(sheet, 182, y - 6, seals.SealText(applicant), diameter=36)
    values: dict[str, Value] = {
        "applicant": applicant,
        "facility": facility,
        "place": site.place,
        "length_m": num(site.length),
        "width_m": num(site.width),
        "area_m2": num(site.area),
        "period_from": site.begins.isoformat(),
        "period_to": site.ends.isoformat(),
    }
    return drawn("facility_occupy_register", "nut_register_across", [sheet], values)


def register_with_check(job: Job) -> Drawn:
    """Upright form of numbered lines with blanks; below, the check of the facility before and after; measures at times only as area."""
    rng, site = job.rng, a_site(job)
    applicant, code = _payer(job, site)
    fill = job.fill_style(12)
    facility = rng.choice(_FACILITIES)
    body = Style("song", 12)
    only_area = job.chance(0.35)
    sheet = job.sheet()
    sheet.text(105, 22, "临时占用市政设施情况登记表", Style("hei_bold", 20), align="c")
    sheet.text(187, 34, ["登记日期：", day(site.written, "", "plain", fill)], Style("song", 11), align="r")
    y = 46.0
    size: Runs = ["六、占用面积：", blank(num(site.area), "area_m2", fill, 6), "㎡"] if only_area else ["六、占用尺寸：长", blank(num(site.length), "length_m", fill, 5), "m，宽", blank(num(site.width), "width_m", fill, 5), "m，合计面积", blank(num(site.area), "area_m2", fill, 5), "㎡"]  # fmt: skip
    form = rng.choice(["plain", "dash", "padded"])
    lines: list[Runs] = [
        ["一、申请人（单位）：", blank(applicant, "applicant", fill, 20)],
        ["二、证件号码：", blank(code, "", fill, 16)],
        ["三、联系人：", blank(site.handler.name, "", fill, 6), "　联系电话：", blank(site.handler.phone, "", fill, 8)],
        ["四、占用的市政设施：", blank(facility, "facility", fill, 14)],
        ["五、占用地点：", blank(site.place, "place", fill, 18)],
        size,
        ["七、占用时间：", day(site.begins, "period_from", form, fill), " 起，", day(site.ends, "period_to", form, fill), " 止"],
        ["八、占用用途：", blank(rng.choice(["充电桩电源线路施工", "电缆沟开挖堆土", "设备运输吊装"]), "", fill, 12)],
        ["九、相邻设施产权单位：", blank(rng.choice(["国网信阳供电公司", "信阳市路灯管理处", "无"]), "", fill, 10), "（已告知）"],
    ]  # fmt: skip
    for runs in lines:
        y = sheet.flow(24, y, 164, runs, body, leading=1.7) + 3.5
    y += 2
    label = Style("song", 10.5)
    rows: Rows = [
        (9, [(36, "检查项目", True), (42, "占用前", True), (42, "占用后", True), (42, "验收人", True)]),
        (9, [(36, "路面（砖）", True), (42, rng.choice(["完好", "有裂缝"]), True), (42, "", True), (42, "", True)]),
        (9, [(36, "井盖、井圈", True), (42, "完好", True), (42, "", True), (42, "", True)]),
        (9, [(36, "路灯、护栏", True), (42, rng.choice(["完好", "无"]), True), (42, "", True), (42, "", True)]),
        (22, [(36, "管理单位\n意　　见", True), (126, rng.choice(["", "情况属实，同意登记。"]), False)]),
    ]
    y = table(sheet, 24, y, rows, label=label, value=label) + 5
    y = sheet.flow(24, y, 162, "本人（单位）承诺以上内容真实，占用期间服从市政管理人员的监督检查，期满自行恢复原状。", Style("song", 10.5), leading=1.5) + 6  # fmt: skip
    firm_pays = applicant == site.client.name
    sheet.text(24, y, "申请人（签章）：", body)
    if firm_pays:
        sheet.text(58, y, Run(applicant, "applicant"), body.sized(11))
        seals.put_round(sheet, 80, y + 3, seals.SealText(applicant), diameter=38)
    else:
        signature(sheet, 58, y - 2, applicant)
    sheet.text(186, y + 8, f"登记经办：{somebody(job)}", Style("song", 11), align="r")
    values: dict[str, Value] = {
        "applicant": applicant,
        "facility": facility,
        "place": site.place,
        "area_m2": num(site.area),
        "period_from": site.begins.isoformat(),
        "period_to": site.ends.isoformat(),
    }
    if not only_area:
        values |= {"length_m": num(site.length), "width_m": num(site.width)}
    return drawn("facility_occupy_register", "nut_register_with_check", [sheet], values)


_GREENS = ("道路附属绿地", "防护绿地", "公共绿地", "居住区附属绿地", "行道树绿带", "街旁绿地")
_TREES = ("香樟", "女贞", "桂花", "广玉兰", "紫薇", "国槐", "银杏", "红叶石楠")


def _green_place(job: Job, site: Site) -> str:
    return job.rng.choice(
        [
            f"{district(job)}{site.road}{job.rng.choice('东西南北')}侧绿化带（{site.first}口）",
            f"信阳市{district(job)}{site.road}{job.rng.randrange(1, 300)}号门前绿地",
            f"{job.facts.home.community.street}{job.facts.home.community.name}门口",
        ]
    )


def _green_values(site: Site, applicant: str, place: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": applicant,
        "handler": site.handler.name,
        "phone": site.handler.phone,
        "place": place,
        "nature": nature,
        "length_m": num(site.length),
        "width_m": num(site.width),
        "area_m2": num(site.area),
        "period_from": site.begins.isoformat(),
        "period_to": site.ends.isoformat(),
    }


def green_ruled(job: Job) -> Drawn:
    """A window's form in a ruled table: applicant, the green ground, a list of trees, four departments' opinions."""
    rng, site = job.rng, a_site(job)
    applicant, code = _payer(job, site)
    place, nature = _green_place(job, site), rng.choice(_GREENS)
    fill, label = job.fill_style(11), Style("song", 10.5)
    form = rng.choice(["plain", "dots", "padded"])
    sheet = job.sheet()
    sheet.text(105, 18, rng.choice(["工程建设涉及城市绿地、树木审批申请表", "工程建设涉及城市绿地、树木申请表"]), Style("hei_bold", 17), align="c")  # fmt: skip
    sheet.text(190, 30, ["填表日期：", day(site.written, "", form, fill)], label, align="r")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    trees = rng.sample(_TREES, 2)
    kinds = f"移植{trees[0]}{rng.randrange(1, 9)}株（胸径{rng.randrange(8, 24)}cm）、{trees[1]}{rng.randrange(2, 20)}株"
    rows: Rows = [
        (11, [(34, "申请单位（个人）", True), (74, val(applicant, "applicant"), False), (24, "法定代表人", True), (40, val(site.client.legal_person if applicant == site.client.name else "／"), False)]),
        (11, [(34, "证照号码", True), (74, val(code), False), (24, "邮　编", True), (40, val("464000"), False)]),
        (11, [(34, "委托代理人", True), (40, val(site.handler.name, "handler"), False), (34, "联系电话", True), (64, val(site.handler.phone, "phone"), False)]),
        (11, [(34, "工程名称", True), (138, val(site.project), False)]),
        (11, [(34, "施工单位", True), (74, val(site.builder.name), False), (24, "电　话", True), (40, val(site.builder.phone), False)]),
        (11, [(34, "涉及绿地位置", True), (138, val(place, "place"), False)]),
        (11, [(34, "绿地类别", True), (52, val(nature, "nature"), False), (34, "管护单位", True), (52, val(rng.choice(["信阳市园林绿化中心", "社区物业"])), False)]),
        (11, [(34, "占用面积", True), (138, [Run(num(site.length), "length_m", fill), "（长，米）×", Run(num(site.width), "width_m", fill), "（宽，米）＝", Run(num(site.area), "area_m2", fill), "（平方米）"], False)]),
        (11, [(34, "占用时限", True), (138, [day(site.begins, "period_from", form, fill), " — ", day(site.ends, "period_to", form, fill)], False)]),
        (11, [(34, "涉及树木", True), (138, val(kinds), False)]),
        (16, [(34, "占用事由", True), (138, val("敷设充电站电源电缆，需临时占用绿地开挖电缆沟，无法避让。"), False)]),
        (16, [(34, "恢复方案", True), (138, val(rng.choice(["回填种植土30厘米，原样恢复草坪及灌木，管养三个月。", "按原品种、原规格恢复，委托园林专业队伍施工。"])), False)]),
        (20, [(34, "管护单位意见", True), (138, "", False)]),
        (20, [(34, "现场勘查意见", True), (138, "", False)]),
        (20, [(34, "审批机关意见", True), (138, "", False)]),
    ]  # fmt: skip
    y = table(sheet, 19, 37, rows, label=label, value=label) + 4
    sheet.text(22, y + 3, "申请人（盖章或签字）：", label)
    if applicant == site.client.name:
        sheet.text(64, y + 3, Run(applicant, "applicant"), label)
        seals.put_round(sheet, 88, y + 4, seals.SealText(applicant), diameter=36)
    else:
        signature(sheet, 64, y + 1, applicant)
    sheet.text(19, y + 18, "注：本表一式三份；附绿地平面位置图、现状照片及《工程建设许可》材料。", Style("song", 9))
    return drawn("green_application", "nut_green_ruled", [sheet], _green_values(site, applicant, place, nature))


def green_two_leaves(job: Job) -> Drawn:
    """Two leaves: a cover-like first leaf with the applicant, a second with ground and term, the days in words of the form."""
    rng, site = job.rng, a_site(job)
    applicant, code = _payer(job, site)
    place, nature = _green_place(job, site), rng.choice(_GREENS)
    fill, label = job.fill_style(12), Style("song", 11.5)
    first, second = job.sheet(), job.sheet()
    first.text(105, 52, "信阳市工程建设涉及城市绿地、树木", Style("song_bold", 20), align="c")
    first.text(105, 66, "申　请　表", Style("song_bold", 26), align="c")
    y = 120.0
    lines: list[tuple[str, Runs]] = [
        ("申请单位：", blank(applicant, "applicant", fill, 22)),
        ("统一社会信用代码（身份证号）：", blank(code, "", fill, 13)),
        ("项目名称：", blank(site.project, "", fill, 22)),
        ("经 办 人：", blank(site.handler.name, "handler", fill, 22)),
        ("联系方式：", blank(site.handler.phone, "phone", fill, 22)),
        ("填报日期：", blank(f"{site.written.year}年{site.written.month}月{site.written.day}日", "", fill, 22)),
    ]
    for title, runs in lines:
        first.text(38, y, [title, *([runs] if isinstance(runs, Run) else [])], Style("song", 14))
        y += 15
    first.text(105, 252, f"{office(job, '城市管理局')}制", Style("song", 14), align="c")
    if applicant == site.client.name:
        seals.put_round(first, 104, 126, seals.SealText(applicant), diameter=40)
    form = rng.choice(["plain", "dash"])
    second.text(105, 20, "一、占用绿地、移植（砍伐）树木情况", Style("hei_bold", 13), align="c")

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    trees = rng.sample(_TREES, 3)
    tree_rows: Rows = [(9.0, [(30.0, val(kind), True), (30.0, val(f"Φ{rng.randrange(6, 26)}cm"), True), (30.0, val(str(rng.randrange(1, 12))), True), (30.0, val(rng.choice(["移植", "保留", "修剪"])), True), (50.0, val(rng.choice(["苗圃", "原地", f"{street(job)}绿地"])), True)]) for kind in trees]  # fmt: skip
    rows: Rows = [
        (13, [(30, "地　　点", True), (140, val(place, "place"), False)]),
        (13, [(30, "绿地性质", True), (55, val(nature, "nature"), False), (30, "绿地权属", True), (55, val(rng.choice(["市属", "区属", "小区共有"])), False)]),
        (12, [(30, "长　度（m）", True), (27, val(num(site.length), "length_m"), False), (30, "宽　度（m）", True), (26, val(num(site.width), "width_m"), False), (30, "面　积（㎡）", True), (27, val(num(site.area), "area_m2"), False)]),
        (12, [(30, "开始时间", True), (55, day(site.begins, "period_from", form, fill), False), (30, "结束时间", True), (55, day(site.ends, "period_to", form, fill), False)]),
        (9, [(30, "树　种", True), (30, "规格", True), (30, "株数", True), (30, "处理方式", True), (50, "去　向", True)]),
        *tree_rows,
        (24, [(30, "申请理由", True), (140, val("因充电设施供电线路建设需要，经现场踏勘，管线走廊需穿越上述绿地，采取临时占用方式施工。"), False)]),
    ]  # fmt: skip
    y = table(second, 20, 32, rows, label=label, value=label) + 8
    second.text(105, y, "二、审核意见", Style("hei_bold", 13), align="c")
    rows = [
        (30, [(30, "受理窗口", True), (140, "", False)]),
        (30, [(30, "承办科室", True), (140, "", False)]),
        (30, [(30, "分管领导", True), (140, "", False)]),
    ]
    y = table(second, 20, y + 9, rows, label=label, value=label) + 4
    second.flow(20, y, 170, f"填表说明：1.占用期满应及时恢复；2.涉及古树名木的不予受理；3.咨询电话0376-{rng.randrange(6000000, 6999999)}。", Style("song", 9.5))  # fmt: skip
    return drawn("green_application", "nut_green_two_leaves", [first, second], _green_values(site, applicant, place, nature))  # fmt: skip


LAYOUTS: Layouts = {
    "road_fee_receipt": {"nut_fee_ticket": fee_ticket, "nut_fee_payment_form": fee_payment_form},
    "facility_occupy_register": {
        "nut_register_across": register_across,
        "nut_register_with_check": register_with_check,
    },
    "green_application": {"nut_green_ruled": green_ruled, "nut_green_two_leaves": green_two_leaves},
}
