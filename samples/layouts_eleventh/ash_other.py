"""Papers handed in by mistake: a driving licence, an insurance, a fee receipt, an ordinary e-invoice, a tax proof."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    begin,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper,
    paper_on,
    room_words,
    table_top,
    words_of,
)
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn
from samples.writing import table

_KIND = "other"
_MAROON: Colour = (128, 58, 36)
_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _done(name: str, sheets: list[Sheet]) -> Drawn:
    return paper(_KIND, name, sheets, {})


def ash_ot_driving_licence(job: Job) -> Drawn:
    """The driving licence instead of the vehicle's, main and copy page on one copy."""
    world = begin(job)
    person = world.person
    sheet = job.sheet()
    z, x, y = 1.15, 50.0, 46.0
    first = a_day(job.rng, person.birth + timedelta(days=365 * 19), person.birth + timedelta(days=365 * 22))
    for top in (y, y + 76 * z):
        guilloche(sheet, x, top, 88 * z, 60 * z, (214, 222, 236), waves=22, paper=(244, 247, 252))
        sheet.rect(x, top, 88 * z, 60 * z, line=0.2, fill=(120, 120, 124))
    title = Style("song_bold", 9.4 * z)
    sheet.text(x + 44 * z, y + 2.6 * z, "中华人民共和国机动车驾驶证", title, align="c", spacing=0.14)
    sheet.text(
        x + 44 * z, y + 7 * z, "Driving License of the People's Republic of China", Style("song", 4.4 * z), align="c"
    )
    label, shown = Style("song", 6 * z), Style("hei", 7.4 * z)
    until = years_later(first, 20)
    rows = (
        (3, 11, "证号", person.id_number, 12),
        (3, 17.5, "姓名", person.name, 12),
        (36, 17.5, "性别", person.sex, 9),
        (56, 17.5, "国籍", "中国", 9),
        (3, 24, "住址", "", 12),
        (32, 34, "出生日期", f"{person.birth:%Y-%m-%d}", 15),
        (32, 40, "初次领证日期", f"{first:%Y-%m-%d}", 18),
        (32, 46, "准驾车型", "C1", 15),
        (3, 53, "有效期限", f"{first:%Y-%m-%d} 至 {until:%Y-%m-%d}", 14),
    )
    for dx, dy, name, value, gap in rows:
        sheet.text(x + dx * z, y + dy * z, name, label)
        sheet.text(x + (dx + gap) * z, y + (dy - 0.3) * z, value, shown)
    sheet.flow(x + 15 * z, y + 23.6 * z, 70 * z, person.address, shown.sized(6.8 * z), leading=1.2)
    portrait(sheet, x + 66 * z, y + 32 * z, 17 * z, 20 * z)
    low = y + 76 * z
    sheet.text(x + 44 * z, low + 3 * z, "中华人民共和国机动车驾驶证副页", title, align="c", spacing=0.1)
    for dy, text in (
        (13, f"证号　{person.id_number}"),
        (20, f"姓名　{person.name}"),
        (27, f"档案编号　4115{digits(job.rng, 8)}"),
    ):
        sheet.text(x + 4 * z, low + dy * z, text, shown)
    sheet.text(
        x + 4 * z,
        low + 38 * z,
        "记录　请于每个记分周期结束后三十日内接受审验，无记分的免予本次审验。",
        Style("song", 5.2 * z),
    )
    text = f"{world.place.province}{world.place.city}公安局交通警察支队"
    size = -(-len(text) // 4)
    seals.put_square(
        sheet, x + 16 * z, y + 42.5 * z, [text[at : at + size] for at in range(0, len(text), size)], side=18 * z
    )
    return _done("ash_ot_driving_licence", [sheet])


def ash_ot_insurance(job: Job) -> Drawn:
    """The compulsory traffic insurance, the policy and a page of its clauses."""
    world = begin(job)
    car, person = world.facts.vehicle, world.person
    sheet, clauses = job.sheet(), job.sheet()
    insurer = f"雪梨财产保险股份有限公司{world.place.stem}中心支公司"
    sheet.text(105, 18, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16), align="c")
    sheet.text(20, 30, f"保险单号：PDZA2026{digits(job.rng, 14)}", Style("song", 10.5))
    qr_code(sheet, 168, 8, 20)
    start = job.facts.consent_date
    label = Style("song", 10.5)
    rows: _Rows = [
        (10, [(34, "被保险人", True), (136, person.name, False)]),
        (
            10,
            [
                (34, "身份证号码", True),
                (70, person.id_number, False),
                (26, "联系电话", True),
                (40, person.phone, False),
            ],
        ),
        (10, [(34, "地　址", True), (136, person.address, False)]),
        (10, [(34, "号牌号码", True), (51, car.plate, False), (34, "机动车种类", True), (51, "客车", False)]),
        (
            10,
            [
                (34, "发动机号码", True),
                (51, car.engine_no, False),
                (34, "识别代码（车架号）", True),
                (51, car.vin, False),
            ],
        ),
        (10, [(34, "厂牌型号", True), (51, car.model, False), (34, "核定载客", True), (51, "5人", False)]),
        (
            10,
            [
                (34, "使用性质", True),
                (51, "家庭自用", False),
                (34, "登记日期", True),
                (51, day_text(car.bought, "dash"), False),
            ],
        ),
        (
            10,
            [
                (34, "死亡伤残赔偿限额", True),
                (51, "180000元", False),
                (34, "医疗费用赔偿限额", True),
                (51, "18000元", False),
            ],
        ),
        (10, [(34, "保险费合计", True), (136, "人民币大写：玖佰伍拾元整（￥：950.00元）", False)]),
        (
            10,
            [
                (34, "保险期间", True),
                (136, f"自{day_text(start)}0时0分起至{day_text(years_later(start, 1))}0时0分止", False),
            ],
        ),
        (
            26,
            [
                (34, "特别约定", True),
                (136, "1.尊敬的客户：投保次日起可通过本公司网站、热线核实保单信息。\n2.新能源汽车。", False),
            ],
        ),
        (12, [(34, "保险人", True), (136, f"{insurer}　签单日期：{day_text(start, 'dash')}", False)]),
    ]
    end = table(sheet, 20, 38, rows, label=label, value=label, frame=(40, 80, 60))
    sheet.text(24, end + 8, "核保：自动核保　　制单：网销　　经办：网销", Style("song", 10))
    seals.put_round(sheet, 150, end + 14, seals.SealText(insurer, "承保专用章"), diameter=42)
    clauses.text(105, 22, "机动车交通事故责任强制保险条款（节选）", Style("hei", 14), align="c")
    y = 38.0
    for text in (
        "第一条　根据《中华人民共和国道路交通安全法》《中华人民共和国保险法》"
        "《机动车交通事故责任强制保险条例》等制定本条款。",
        "第四条　交强险合同中的被保险人是指投保人及其允许的合法驾驶人。",
        "第八条　在中华人民共和国境内，被保险人在使用被保险机动车过程中发生交通事故，致使受害人遭受人身伤亡"
        "或者财产损失，依法应当由被保险人承担的损害赔偿责任，保险人按照交强险合同的约定负责赔偿。",
        "第十条　下列损失和费用，交强险不负责赔偿和垫付：（一）因受害人故意造成的交通事故的损失；"
        "（二）被保险人所有的财产及被保险机动车上的财产遭受的损失。",
        "第十九条　发生保险事故后，被保险人应当积极协助保险人进行现场查勘和事故调查。",
    ):
        y = clauses.flow(22, y, 166, text, Style("song", 10.5), leading=1.7, indent=2) + 2
    return _done("ash_ot_insurance", [sheet, clauses])


def ash_ot_fee_receipt(job: Job) -> Drawn:
    """The property firm's receipt for the yearly fee, by hand, photographed."""
    world = begin(job)
    sheet = table_top(job, 216, 118)
    paper_on(sheet, 8, 8, 200, 100, (252, 246, 246))
    ink = by_hand(job, 13, blue=True)
    red: Colour = (176, 50, 50)
    sheet.text(108, 14, "收　款　收　据", Style("song_bold", 19, red), align="c")
    sheet.text(200, 16, f"№ {digits(job.rng, 7)}", Style("hei", 12, red), align="r")
    sheet.text(108, 27, day_text(job.facts.consent_date, "spaced"), ink.sized(12), align="c")
    sheet.rect(16, 35, 184, 44, line=0.3, fill=red)
    amount = Decimal(job.rng.randrange(90, 400) * 10)
    label = Style("song", 12, red)
    rows: list[Runs] = [
        ["今收到　", Run(f"{world.estate} {room_words(job)} {world.person.name}", "", ink)],
        ["交　来　", Run(f"{job.facts.consent_date.year}年物业费、公摊电费", "", ink)],
        ["金额（大写）　", Run(words_of(amount), "", ink), "　　￥ ", Run(f"{amount:.2f}", "", ink)],
    ]
    for number, row in enumerate(rows):
        sheet.text(22, 39 + number * 14, row, label)
        sheet.line(22, 47 + number * 14, 194, 47 + number * 14, width=0.15, fill=red)
    sheet.text(18, 86, "收款单位（盖章）", label)
    sheet.text(104, 86, ["收款人　", Run(world.facts.landlord.name, "", ink)], label)
    sheet.text(154, 86, ["交款人　", Run(world.person.name, "", ink)], label)
    seals.put_round(sheet, 74, 86, seals.SealText(world.manager.name, "财务专用章"), diameter=36)
    return _done("ash_ot_fee_receipt", [sheet])


def ash_ot_plain_einvoice(job: Job) -> Drawn:
    """An ordinary electronic invoice for a charger and its fitting."""
    world = begin(job)
    rng, seller = job.rng, world.facts.company.org
    sheet = job.sheet(210, 140)
    ink, shown = Style("song", 9, _MAROON), Style("song", 9)
    qr_code(sheet, 9, 7, 19)
    sheet.text(105, 9, "电子发票（普通发票）", Style("kai", 18, _MAROON), align="c")
    sheet.line(66, 18, 144, 18, width=0.3, fill=_MAROON)
    sheet.line(66, 19, 144, 19, width=0.3, fill=_MAROON)
    seals.put_oval(
        sheet, 105, 17, seals.SealText("全国统一发票监制章", world.place.province, "国家税务总局"), width=27, height=17
    )
    day = job.facts.consent_date
    sheet.text(148, 18, ["发票号码：", Run(f"{day:%y}412{digits(rng, 15)}", "", shown)], ink)
    sheet.text(148, 24, ["开票日期：", Run(day_text(day, "padded"), "", shown)], ink)
    price = Decimal(rng.randrange(900, 2600))
    net = (price / Decimal("1.13")).quantize(Decimal("0.01"))
    frame: Colour = _MAROON
    for x, side, name, code in (
        (8, "购买方信息", world.person.name, ""),
        (105, "销售方信息", seller.name, numbers.uscc(rng)),
    ):
        sheet.rect(x, 32, 97, 22, line=0.25, fill=frame)
        sheet.line(x + 7, 32, x + 7, 54, width=0.25, fill=frame)
        sheet.column((x, 32, 7, 22), side, ink.sized(7.5))
        sheet.text(x + 10, 35, ["名称：", Run(name, "", shown)], ink)
        sheet.text(x + 10, 45, ["统一社会信用代码/纳税人识别号：", Run(code, "", shown.sized(7.5))], ink.sized(7.5))
    sheet.rect(8, 54, 194, 46, line=0.25, fill=frame)
    columns = (
        (12, "项目名称"),
        (66, "规格型号"),
        (92, "单位"),
        (106, "数量"),
        (122, "单价"),
        (146, "金额"),
        (166, "税率/征收率"),
        (190, "税额"),
    )
    values = ("*配电控制设备*交流充电桩", "7kW", "台", "1", f"{net}", f"{net}", "13%", f"{price - net}")
    for (x, name), value in zip(columns, values, strict=True):
        sheet.text(x, 56, name, ink.sized(8.5))
        sheet.text(x, 63, value, shown.sized(8))
    sheet.text(20, 93, "合　　计", ink)
    sheet.text(144, 93, f"¥{net}", shown)
    sheet.text(184, 93, f"¥{price - net}", shown)
    sheet.rect(8, 100, 194, 9, line=0.25, fill=frame)
    sheet.text(14, 102.5, ["价税合计（大写）　", Run("⊗" + words_of(price, "圆"), "", shown)], ink)
    sheet.text(140, 102.5, ["（小写）", Run(f"¥{price:.2f}", "", shown)], ink)
    sheet.rect(8, 109, 194, 18, line=0.25, fill=frame)
    sheet.column((8, 109, 7, 18), "备注", ink)
    sheet.text(20, 131, "开票人：" + world.facts.landlord.name, ink)
    return _done("ash_ot_plain_einvoice", [sheet])


def ash_ot_tax_proof(job: Job) -> Drawn:
    """The proof that the purchase tax was paid."""
    world = begin(job)
    car = world.facts.vehicle
    sheet = job.sheet(241, 140)
    frame: Colour = (40, 70, 120)
    sheet.text(120, 10, "中 华 人 民 共 和 国", Style("song", 11, frame), align="c")
    sheet.text(120, 17, "税收完税证明", Style("song_bold", 19, frame), align="c", spacing=0.3)
    sheet.text(222, 18, f"№ 341{digits(job.rng, 13)}", Style("hei", 10.5), align="r")
    office = f"国家税务总局{world.place.city}{world.place.district}税务局"
    sheet.text(
        16,
        30,
        f"填发日期：{day_text(car.bought + timedelta(days=4), 'spaced')}　　税务机关：{office}",
        Style("song", 10),
    )
    label = Style("song", 9.5)
    paid = (car.price_without_tax / 10).quantize(Decimal("0.01"))
    day = day_text(car.bought + timedelta(days=4), "dash")
    rows: _Rows = [
        (
            9,
            [
                (36, "纳税人识别号", True),
                (70, world.person.id_number, False),
                (30, "纳税人名称", True),
                (73, world.person.name, False),
            ],
        ),
        (
            9,
            [(42, one, True) for one in ("原凭证号", "税种", "品目名称", "税款所属时期")]
            + [(41.0, "入（退）库日期", True)],
        ),
        (
            10,
            [(42, one, True) for one in (f"4411{digits(job.rng, 12)}", "车辆购置税", "新能源汽车", day)]
            + [(41.0, day, True)],
        ),
        (16, [(84, "", False), (125, "", False)]),
        (9, [(36, "金额合计", True), (100, "（大写）人民币" + words_of(paid), False), (73, f"￥{paid}", False)]),
        (16, [(36, "备　注", True), (173, f"车辆厂牌型号：{car.model}　车架号：{car.vin}", False)]),
    ]
    end = table(sheet, 16, 38, rows, label=label, value=label, frame=frame)
    sheet.text(20, end + 6, "税务机关（盖章）", label)
    sheet.text(110, end + 6, "填票人：电子税务局", label)
    sheet.text(222, end + 6, "妥善保管、手写无效", label, align="r")
    office_seal(sheet, 66, end + 4, office, "征税专用章", size=38)
    return _done("ash_ot_tax_proof", [sheet])


LAYOUTS: Layouts = {
    _KIND: {
        "ash_ot_driving_licence": ash_ot_driving_licence,
        "ash_ot_insurance": ash_ot_insurance,
        "ash_ot_fee_receipt": ash_ot_fee_receipt,
        "ash_ot_plain_einvoice": ash_ot_plain_einvoice,
        "ash_ot_tax_proof": ash_ot_tax_proof,
    }
}
