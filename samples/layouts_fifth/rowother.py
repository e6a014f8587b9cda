"""Papers that people hand in by mistake: cards, policies and certificates that are none of the listed kinds."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import RED, Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import Rows, begin, cells, day_text, foot, home_text
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import a_day, years_later
from samples.seals import SealText, put_oval, put_round, put_square
from samples.truth import Drawn, drawn
from samples.writing import table

_KIND = "other"
_GREEN: Colour = (50, 84, 66)


def new_driving_licence(job: Job) -> Drawn:
    """A driver's licence, main and copy page one above the other."""
    person = begin(job).person
    rng = job.rng
    sheet = job.sheet()
    zoom = rng.choice([1.0, 1.3])
    x = 105 - 44 * zoom
    label, shown = Style("hei", 6.4 * zoom, _GREEN), Style("hei", 7.6 * zoom)
    for page in range(2):
        y = 40 + page * 66 * zoom
        guilloche(sheet, x, y, 88 * zoom, 60 * zoom, (226, 226, 206), waves=14, paper=(250, 250, 244))
        sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(150, 150, 140))
        heading = "中华人民共和国机动车驾驶证" + ("" if page == 0 else "副页")
        sheet.text(x + 44 * zoom, y + 2.5 * zoom, heading, Style("song_bold", 9.4 * zoom), align="c")
        rows = (
            (("证号", person.id_number),),
            (("姓名", person.name), ("性别", person.sex), ("国籍", "中国")) if page == 0 else (("姓名", person.name),),
            (("住址", person.address[:20]),) if page == 0 else (("档案编号", f"4115{rng.randrange(10**8):08d}"),),
            (("出生日期", person.birth.isoformat()),)
            if page == 0
            else (("记录", "实习期至" + day_text(job, person.id_from, "plain")),),
        )
        for row, parts in enumerate(rows):
            for place, (text, value) in enumerate(parts):
                left = x + (4 + place * 28) * zoom
                sheet.text(left, y + (11 + row * 7) * zoom, text, label)
                sheet.text(left + len(text) * 2.6 * zoom + 2, y + (10.6 + row * 7) * zoom, value, shown)
        if page == 0:
            first = a_day(rng, date(2005, 1, 1), date(2020, 1, 1))
            sheet.text(x + 25 * zoom, y + 39 * zoom, f"初次领证日期　{first.isoformat()}", label)
            sheet.text(x + 25 * zoom, y + 45 * zoom, f"准驾车型　{rng.choice(['C1', 'C2', 'B2', 'A2'])}", shown)
            span = f"{person.id_from.isoformat()}至{years_later(person.id_from, 10).isoformat()}"
            sheet.text(x + 25 * zoom, y + 51 * zoom, f"有效期限　{span}", label)
            portrait(sheet, x + 68 * zoom, y + 28 * zoom, 17 * zoom, 24 * zoom)
            put_square(sheet, x + 13 * zoom, y + 48 * zoom, ("河南省信阳", "市公安局交", "通警察支队"), side=17 * zoom)
    return drawn(_KIND, "new_driving_licence", [sheet], {})


def new_compulsory_insurance(job: Job) -> Drawn:
    """A policy of compulsory traffic insurance: it has plate, engine and frame numbers, and proves no purchase."""
    facts, rng = begin(job), job.rng
    car, person = facts.vehicle, facts.person
    start = a_day(rng, date(2025, 12, 1), date(2026, 11, 1))
    end = years_later(start, 1) - timedelta(days=1)
    sheet = job.sheet()
    sheet.text(105, 16, "鲸涛财产保险股份有限公司", Style("hei_bold", 14, (30, 70, 140)), align="c")
    sheet.text(105, 26, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 17), align="c")
    sheet.text(20, 38, f"保险单号：PDZA{start:%Y}4115{rng.randrange(10**10):010d}", Style("song", 10.5))
    rows: Rows = [
        cells(10, 30, "被保险人", 140, person.name),
        cells(10, 30, "身份证号码", 70, person.id_number, 24, "联系电话", 46, person.phone),
        cells(10, 30, "地　　址", 140, person.address),
        cells(10, 30, "号牌号码", 40, car.plate, 24, "机动车种类", 26, "客车", 24, "使用性质", 26, "非营业"),
        cells(10, 30, "发动机号码", 50, car.engine_no, 32, "识别代码（车架号）", 58, car.vin),
        cells(10, 30, "厂牌型号", 50, car.model, 32, "核定载客", 58, "5 人"),
        cells(10, 30, "死亡伤残赔偿限额", 55, "180000元", 40, "医疗费用赔偿限额", 45, "18000元"),
        cells(10, 30, "保险费合计", 140, "人民币（大写）：玖佰伍拾元整　（¥：950.00元）"),
        cells(
            10,
            30,
            "保险期间",
            140,
            f"自{day_text(job, start, 'plain')}0时0分起至{day_text(job, end, 'plain')}24时0分止",
        ),
        cells(12, 30, "代收车船税", 55, "新能源车辆免征", 40, "完税凭证号", 45, "——"),
        cells(16, 30, "特别约定", 140, "尊敬的客户：请妥善保管保单，出险后及时报案，报案电话 955000。"),
    ]
    y = table(sheet, 20, 47, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(22, y + 6, f"签单日期：{day_text(job, start - timedelta(days=3), 'dash')}", Style("song", 10.5))
    sheet.text(22, y + 14, "核保：系统　　制单：砚秋　　经办：陶舷", Style("song", 10.5))
    put_round(sheet, 160, y + 16, SealText("鲸涛财产保险股份有限公司", "承保专用章"))
    qr_code(sheet, 24, y + 26, 22)
    return drawn(_KIND, "new_compulsory_insurance", [sheet], {})


def new_purchase_tax_certificate(job: Job) -> Drawn:
    """A certificate that the purchase tax of a car is paid (or not due)."""
    facts, rng = begin(job), job.rng
    car = facts.vehicle
    sheet = job.sheet(210, 148)
    guilloche(sheet, 0, 0, 210, 148, (226, 234, 244), waves=18, paper=(251, 253, 255))
    sheet.text(105, 13, "中华人民共和国", Style("song_bold", 13), align="c", spacing=0.2)
    sheet.text(
        105,
        21,
        rng.choice(["车辆购置税完税证明", "税收完税证明（电子）"]),
        Style("song_bold", 19),
        align="c",
        spacing=0.15,
    )
    sheet.text(190, 34, f"（{car.bought.year}）411{rng.randrange(10**8):08d}", Style("song", 10.5, RED), align="r")
    rows: Rows = [
        cells(11, 34, "纳税人名称", 56, facts.person.name, 34, "证件号码", 50, facts.person.id_number),
        cells(11, 34, "厂牌型号", 56, car.model, 34, "发动机号", 50, car.engine_no),
        cells(11, 34, "车辆识别代号", 56, car.vin, 34, "免税条件", 50, "新能源汽车"),
        cells(
            11,
            34,
            "计税价格",
            56,
            f"{car.price_without_tax}",
            34,
            "实缴税额",
            50,
            rng.choice(["0.00", f"{car.price_without_tax * Decimal('0.05'):.2f}"]),
        ),
        cells(11, 34, "征收机关", 140, "国家税务总局信阳市税务局车辆购置税征收管理分局"),
    ]
    y = table(sheet, 18, 42, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(24, y + 8, "填开日期：" + day_text(job, car.bought + timedelta(days=4), "plain"), Style("song", 10.5))
    sheet.text(24, y + 17, "妥善保管、手写无效", Style("song", 9))
    put_round(sheet, 156, y + 14, SealText("国家税务总局信阳市税务局", "征税专用章"), diameter=36)
    return drawn(_KIND, "new_purchase_tax_certificate", [sheet], {})


def new_vat_invoice_of_pile(job: Job) -> Drawn:
    """An ordinary electronic VAT invoice over a charging pile and its fitting: no invoice of a car."""
    facts, rng = begin(job), job.rng
    day = facts.consent_date
    tint: Colour = (128, 52, 40)
    label, shown = Style("song", 9, tint), Style("song", 9.5)
    sheet = job.sheet(210, 140)
    qr_code(sheet, 12, 8, 20)
    sheet.text(105, 10, "电子发票（普通发票）", Style("song_bold", 17, tint), align="c", spacing=0.1)
    put_oval(sheet, 105, 20, SealText("全国统一发票监制章", "国家税务总局", "河南省税务局"), width=30, height=20)
    number = f"{day:%y}41{rng.randrange(10**16):016d}"
    sheet.text(140, 20, ["发票号码：", Run(number, "", shown)], label)
    sheet.text(140, 26, ["开票日期：", Run(day_text(job, day, "padded"), "", shown)], label)
    for left, heading, name, code in (
        (10, "购买方信息", facts.person.name, ""),
        (105, "销售方信息", facts.dealer.name, facts.dealer.uscc),
    ):
        sheet.rect(left, 34, 7, 22, line=0.25, fill=tint)
        sheet.rect(left + 7, 34, 88, 22, line=0.25, fill=tint)
        sheet.column((left, 34, 7, 22), heading, label.sized(8), leading=1.15)
        sheet.text(left + 9, 38, ["名称：", Run(name, "", shown)], label)
        sheet.text(left + 9, 47, ["统一社会信用代码/纳税人识别号：", Run(code, "", shown)], label)
    price = Decimal(rng.randrange(12, 49) * 100)
    net = (price / Decimal("1.13")).quantize(Decimal("0.01"))
    sheet.rect(10, 56, 190, 42, line=0.25, fill=tint)
    for left, heading, value in (
        (12, "项目名称", "*配电控制设备*交流充电桩"),
        (70, "规格型号", f"AC-{rng.choice(['7', '11'])}KW"),
        (98, "单位", "台"),
        (112, "数量", "1"),
        (126, "金额", f"{net}"),
        (152, "税率/征收率", "13%"),
        (178, "税额", f"{price - net}"),
    ):
        sheet.text(left, 58, heading, label)
        sheet.text(left, 65, value, shown)
    sheet.text(12, 72, "*建筑服务*安装费（含30米电缆）　　　　　　　　　　赠送", shown)
    sheet.rect(10, 98, 190, 10, line=0.25, fill=tint)
    sheet.text(14, 101, ["价税合计（大写）　", Run(f"⊗{numbers.amount_in_words(price, unit='圆')}", "", shown)], label)
    sheet.text(140, 101, ["（小写）", Run(f"¥{price:.2f}", "", shown)], label)
    sheet.rect(10, 108, 190, 16, line=0.25, fill=tint)
    sheet.text(14, 111, "备注：", label)
    sheet.text(28, 111, f"安装地址：{facts.home.community.name}{home_text(job)}车位", shown)
    sheet.text(20, 128, ["开票人：", Run("麦铎", "", shown)], label)
    return drawn(_KIND, "new_vat_invoice_of_pile", [sheet], {})


def new_income_letter(job: Job) -> Drawn:
    """A letter of employment and income with a company's seal, in the shape of any other letter of proof."""
    facts, rng = begin(job), job.rng
    person, company = facts.person, facts.company.org
    style = Style("song", 14)
    sheet = job.sheet()
    sheet.text(
        105, 36, rng.choice(["在职证明", "收 入 证 明", "工作收入证明"]), Style("song_bold", 22), align="c", spacing=0.2
    )
    text = (
        f"兹证明{person.name}（身份证号：{person.id_number}）为我单位正式员工，"
        f"自{rng.randrange(2010, 2024)}年起在我单位"
        f"{rng.choice(['工程部', '销售部', '财务部', '仓储部'])}工作，"
        f"现任{rng.choice(['主管', '职员', '技术员'])}职务，近一年平均月收入为人民币"
        f"{rng.randrange(38, 120) * 100}元（税前）。"
    )
    y = sheet.flow(25, 62, 160, text, style, leading=2.0, indent=2)
    y = sheet.flow(
        25,
        y,
        160,
        "我单位对上述内容的真实性负责，本证明仅用于办理个人贷款，不作其他用途。特此证明。",
        style,
        leading=2.0,
        indent=2,
    )
    sheet.text(182, y + 18, f"单位名称（盖章）：{company.name}", style, align="r")
    sheet.text(182, y + 29, f"联系电话：{company.phone}", style, align="r")
    sheet.text(176, y + 40, day_text(job, facts.consent_date), style, align="r")
    put_round(sheet, 148, y + 26, SealText(company.name, rng.choice(["", "人事专用章"])))
    foot(sheet, f"单位地址：{company.address}", size=10)
    return drawn(_KIND, "new_income_letter", [sheet], {})


LAYOUTS: Layouts = {
    _KIND: {
        "new_driving_licence": new_driving_licence,
        "new_compulsory_insurance": new_compulsory_insurance,
        "new_purchase_tax_certificate": new_purchase_tax_certificate,
        "new_vat_invoice_of_pile": new_vat_invoice_of_pile,
        "new_income_letter": new_income_letter,
    }
}
