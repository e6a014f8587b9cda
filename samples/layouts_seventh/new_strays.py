"""Papers handed in by mistake: a driving licence, a car insurance policy, a tax proof, a receipt, a fitter's offer."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, footer, hand, room_of, whole
from samples.layouts_seventh.words import WORDS
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import years_later
from samples.seals import SealText, put_oval, put_round, put_square
from samples.truth import Drawn, drawn


def driving_licence(job: Job) -> Drawn:
    """A driving licence, main page and copy page, copied on one sheet."""
    person, rng = begin(job).person, job.rng
    sheet = job.sheet()
    ink: Colour = (60, 90, 130)
    label, latin, value = Style("song", 9, ink), Style("song", 5.6, ink), Style("hei", 10.5)
    first = person.id_from - timedelta(days=rng.randrange(300, 3000))
    for top in (40.0, 142.0):
        guilloche(sheet, 38, top, 134, 92, (212, 226, 232), waves=20, paper=(246, 249, 248))
        sheet.rect(38, top, 134, 92, line=0.2, fill=(150, 156, 160))
    sheet.text(105, 45, "中华人民共和国机动车驾驶证", Style("song_bold", 14, ink), align="c", spacing=0.1)
    sheet.text(105, 52, "Driving License of the People's Republic of China", latin.sized(7), align="c")
    rows = [
        (58.0, 42.0, "证号", "License No.", person.id_number, 62.0),
        (67.0, 42.0, "姓名", "Name", person.name, 54.0),
        (67.0, 92.0, "性别", "Sex", person.sex, 102.0),
        (67.0, 122.0, "国籍", "Nationality", "中国", 138.0),
        (76.0, 42.0, "住址", "Address", person.address, 54.0),
        (90.0, 66.0, "出生日期", "Date of Birth", f"{person.birth:%Y-%m-%d}", 92.0),
        (99.0, 66.0, "初次领证日期", "Date of First Issue", f"{first:%Y-%m-%d}", 98.0),
        (108.0, 66.0, "准驾车型", "Class", rng.choice(["C1", "C2", "B2"]), 92.0),
    ]
    for y, x, words, english, text, at in rows:
        sheet.text(x, y, words, label)
        sheet.text(x, y + 3.8, english, latin)
        sheet.cell((at, y - 1.5, 170 - at, 8), text, value, pad=0)
    sheet.text(42, 122, "有效期限", label)
    last = years_later(person.id_from, 10)
    sheet.text(62, 121.7, f"{person.id_from:%Y-%m-%d} 至 {last:%Y-%m-%d}", value)
    put_square(sheet, 53, 102, ("河南省信阳", "市公安局交", "通警察支队"), side=20)
    portrait(sheet, 146, 88, 22, 30)
    sheet.text(105, 147, "中华人民共和国机动车驾驶证副页", Style("song_bold", 13, ink), align="c")
    for y, words, text in (
        (160.0, "证号", person.id_number),
        (170.0, "姓名", person.name),
        (180.0, "档案编号", f"4115{rng.randrange(10**8):08d}"),
        (190.0, "记录", f"自{person.id_from:%Y年%m月%d日}至有效起始日期有效。"),
    ):
        sheet.text(44, y, words, label)
        sheet.text(68, y, text, value)
    return drawn("other", "new_drivers_two_pages", [sheet], {})


def insurance_policy(job: Job) -> Drawn:
    """A compulsory car insurance policy, electronic, printed on A4."""
    facts, rng = begin(job), job.rng
    car, person = facts.vehicle, facts.person
    insurer = f"{rng.choice(['棋盘', '哨山', '泥塘'])}财产保险股份有限公司信阳中心支公司"
    sheet = job.sheet()
    sheet.text(20, 14, insurer, Style("hei_bold", 12, (170, 40, 40)))
    sheet.text(105, 26, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16), align="c")
    start = car.bought
    end = years_later(start, 1)
    sheet.text(190, 38, f"保险单号：PDZA{start:%Y}4115{rng.randrange(10**9):09d}", Style("song", 10), align="r")
    form = Form(Style("song", 10), label_mm=32, width_mm=172, left_mm=19, label=Style("song", 10))
    form.row(9, ("被保险人", person.name))
    form.row(9, ("被保险人身份证号码", person.id_number))
    form.row(9, ("地址", person.address), ("联系电话", person.phone))
    form.row(9, ("号牌号码", car.plate), ("机动车种类", "客车"))
    form.row(9, ("使用性质", "家庭自用汽车"), ("发动机号码", car.engine_no))
    form.row(9, ("识别代码（车架号）", car.vin), ("厂牌型号", car.model))
    form.row(9, ("核定载客", "5人"), ("登记日期", f"{start:%Y-%m-%d}"))
    form.row(9, ("死亡伤残赔偿限额", "180000元"), ("医疗费用赔偿限额", "18000元"))
    form.row(9, ("财产损失赔偿限额", "2000元"), ("与道路交通安全违法行为和事故相联系的浮动比率", "0%"))
    form.row(9, ("保险费合计（大写）", "玖佰伍拾元整　（¥：950.00元）"))
    form.row(9, ("保险期间", f"自{whole(job, start, 'plain')}零时起至{whole(job, end, 'plain')}二十四时止"))
    form.row(9, ("代收车船税", "新能源汽车免征"), ("保险合同争议解决方式", "诉讼"))
    bottom = form.put(sheet, 45)
    text = (
        "重要提示：请详细阅读保险条款，特别是责任免除和投保人、被保险人义务。收到本保险单后，"
        "请立即核对，如有不符或疏漏，请及时通知保险人并办理变更手续。"
    )
    y = sheet.flow(19, bottom + 4, 172, text, Style("song", 9.5), leading=1.6)
    sheet.text(19, y + 8, f"保险人：{insurer}", Style("song", 10))
    sheet.text(
        19,
        y + 16,
        f"签单日期：{start:%Y-%m-%d}　　核保：自动核保　　制单：CX0{rng.randrange(99):02d}",
        Style("song", 10),
    )
    put_round(sheet, 152, y + 14, SealText(insurer, "保单专用章"), diameter=40)
    qr_code(sheet, 20, y + 28, 22)
    return drawn("other", "new_insurance_policy", [sheet], {})


def purchase_tax_proof(job: Job) -> Drawn:
    """A tax payment certificate for a car's purchase tax, in the tax office's pale green."""
    facts, rng = begin(job), job.rng
    car, dealer = facts.vehicle, facts.dealer
    sheet = job.sheet(241, 140)
    frame: Colour = (60, 120, 90)
    guilloche(sheet, 6, 6, 229, 128, (224, 238, 228), waves=22)
    label, value = Style("song", 10, frame), Style("song", 10)
    sheet.text(120, 12, "中华人民共和国", Style("song_bold", 13, frame), align="c")
    sheet.text(120, 20, "税 收 完 税 证 明", Style("song_bold", 18, frame), align="c")
    sheet.text(226, 14, f"No. 34115{rng.randrange(10**13):013d}", value, align="r")
    sheet.text(
        20,
        32,
        f"填发日期：{whole(job, car.bought, 'spaced')}　　税务机关：国家税务总局信阳市税务局车辆购置税征收管理分局",
        label,
    )
    heads = (
        ("税种", 34.0),
        ("品目名称", 40.0),
        ("税款所属时期", 56.0),
        ("入（退）库日期", 36.0),
        ("实缴（退）金额", 39.0),
    )
    rows = [
        [words for words, _ in heads],
        ["车辆购置税", "汽车", f"{car.bought:%Y-%m-%d}至{car.bought:%Y-%m-%d}", f"{car.bought:%Y-%m-%d}", "0.00"],
        ["", "", "", "", ""],
    ]
    sheet.text(20, 40, f"纳税人识别号：{facts.person.id_number}　　纳税人名称：{facts.person.name}", value)
    y = 48.0
    for number, row in enumerate(rows):
        x = 18.0
        for text, (_, width) in zip(row, heads, strict=True):
            sheet.rect(x, y, width, 9, fill=frame)
            sheet.cell((x, y, width, 9), text, label if number == 0 else value, align="c")
            x += width
        y += 9
    sheet.rect(18, y, 205, 9, fill=frame)
    sheet.text(22, y + 2.5, "金额合计（大写）　零元整　　　　　　¥0.00　　（依法免征）", value)
    sheet.rect(18, y + 9, 205, 22, fill=frame)
    sheet.flow(
        22,
        y + 11,
        150,
        f"备注：车辆识别代号：{car.vin}；厂牌型号：{car.model}；发动机号：{car.engine_no}；销售单位：{dealer.name}；计税价格：{car.price_without_tax}元",
        value,
        leading=1.5,
    )
    sheet.text(22, y + 35, "妥善保管，手写无效", label)
    put_oval(sheet, 190, y + 22, SealText("国家税务总局信阳市税务局", "", "征税专用章"), width=42, height=30)
    return drawn("other", "new_purchase_tax_proof", [sheet], {})


def fee_receipt(job: Job) -> Drawn:
    """A property company's receipt for fees, a small pre-printed slip filled in by hand."""
    facts, rng = begin(job), job.rng
    manager = facts.home.community.manager
    sheet = job.sheet(190, 92)
    ink: Colour = (50, 70, 140)
    label, written = Style("song", 10.5, ink), hand(job, 12)
    amount = Decimal(rng.randrange(600, 3600)) + Decimal("0.50")
    sheet.text(95, 8, "收　款　收　据", Style("song_bold", 18, ink), align="c")
    sheet.text(176, 10, f"№ {rng.randrange(10**7):07d}", Style("hei", 12, (190, 40, 40)), align="r")
    sheet.text(14, 22, f"日期：{whole(job, facts.consent_date, 'spaced')}", label)
    sheet.text(14, 32, "今收到", label)
    sheet.text(32, 31, f"{facts.person.name}　（{room_of(job)}）", written)
    sheet.text(14, 42, "交　来", label)
    sheet.text(32, 41, f"2026年度物业费、车位管理费（{facts.home.space_no}）", written)
    sheet.text(14, 52, "人民币（大写）", label)
    sheet.text(46, 51, numbers.amount_in_words(amount), written)
    sheet.text(128, 52, f"¥ {amount:.2f}", written)
    for y in (37.5, 47.5, 57.5):
        sheet.line(14, y, 176, y, width=0.2, fill=ink)
    sheet.text(14, 63, "收款方式：□现金　■微信　□刷卡", label)
    sheet.text(14, 76, "收款单位：", label)
    sheet.text(100, 76, "收款人：", label)
    sheet.text(116, 75, "锣婷", written)
    put_round(sheet, 62, 70, SealText(manager.name, "财务专用章"), diameter=36)
    sheet.column((180, 14, 7, 62), "第二联交付款人", Style("song", 8, ink))
    return drawn("other", "new_fee_receipt", [sheet], {})


def fitters_offer(job: Job) -> Drawn:
    """A fitter's offer for a charger: a table of parts and labour, then a page of warnings and warranty."""
    facts, rng = begin(job), job.rng
    firm = f"信阳{rng.choice(WORDS.firms)}机电安装有限公司"
    first, second = job.sheet(), job.sheet()
    first.text(105, 20, "家用充电桩安装报价单", Style("hei_bold", 19), align="c")
    first.text(20, 36, f"客户：{facts.person.name}　　电话：{facts.person.phone}", Style("song", 11))
    first.text(
        20,
        44,
        f"地址：{facts.home.community.name}{room_of(job)}　　报价日期：{whole(job, facts.consent_date, 'dash')}",
        Style("song", 11),
    )
    widths = (14.0, 62.0, 34.0, 18.0, 20.0, 24.0)
    items = [
        ("1", "交流充电桩", "7kW 蓝牙版", "台", 1, 1680),
        ("2", "铜芯电缆", "YJV 3×6", "米", rng.randrange(15, 60), 26),
        ("3", "PVC线管及管件", "φ25", "米", rng.randrange(15, 60), 5),
        ("4", "配电箱（含漏保）", "40A 2P", "套", 1, 180),
        ("5", "立柱及基础", "镀锌", "套", 1, 260),
        ("6", "人工及调试", "", "项", 1, 600),
    ]
    rows: list[tuple[str, ...]] = [("序号", "名称", "规格型号", "单位", "数量", "金额（元）")]
    rows += [
        (number, name, kind, unit, f"{count}", f"{count * price}") for number, name, kind, unit, count, price in items
    ]
    total = sum(count * price for *_, count, price in items)
    rows.append(("", "合计", "", "", "", f"{total}"))
    y = 54.0
    for row in rows:
        x = 19.0
        for text, width in zip(row, widths, strict=True):
            first.rect(x, y, width, 9.5)
            first.cell((x, y, width, 9.5), text, Style("song", 10.5), align="c")
            x += width
        y += 9.5
    first.text(20, y + 6, f"大写：{numbers.amount_in_words(Decimal(total), unit='圆')}", Style("song", 11))
    first.flow(
        20,
        y + 16,
        170,
        "说明：以上报价不含电力公司装表及开挖破路费用，电缆长度以现场实测为准；报价有效期15天。",
        Style("song", 10.5),
        leading=1.7,
    )
    first.text(120, y + 40, firm, Style("song", 11))
    put_round(first, 150, y + 42, SealText(firm), diameter=38)
    second.text(105, 20, "安装与使用须知", Style("hei_bold", 16), align="c")
    y = 34.0
    for number, text in enumerate(
        (
            "安装前请确认车位使用权及物业是否允许施工，我司不代办用电报装手续。",
            "充电桩应安装在通风、干燥处，距易燃物一米以上，室外安装须加装防雨罩。",
            "请勿自行拆卸充电桩，出现异味、异响、冒烟时应立即断开上级开关并联系售后。",
            "保修期：整机三年，安装质量一年，人为损坏、雷击、水浸不在保修范围。",
            "每月按动漏电保护器试验按钮一次，检查是否可靠动作。",
        ),
        1,
    ):
        y = second.flow(20, y, 170, f"{number}. {text}", Style("song", 11), leading=1.7) + 2
    footer(second, f"服务热线：0376-{rng.randrange(6000000, 6999999)}")
    _page(first, "1/2")
    _page(second, "2/2")
    return drawn("other", "new_fitters_offer", [first, second], {})


def _page(sheet: Sheet, text: str) -> None:
    sheet.text(190, 290, text, Style("song", 8, GREY), align="r")


LAYOUTS: Layouts = {
    "other": {
        "new_drivers_two_pages": driving_licence,
        "new_insurance_policy": insurance_policy,
        "new_purchase_tax_proof": purchase_tax_proof,
        "new_fee_receipt": fee_receipt,
        "new_fitters_offer": fitters_offer,
    }
}
