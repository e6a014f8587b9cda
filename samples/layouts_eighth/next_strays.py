"""Papers handed in by mistake that belong to no kind."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Colour, Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    GREY,
    Rows,
    Told,
    bold,
    foot,
    hand,
    hei,
    home_of,
    prep,
    signed,
    song,
    words_of,
)
from samples.layouts_eighth.words import WORDS
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import years_later
from samples.seals import SealText, put_oval, put_round, put_square, put_stamp
from samples.truth import Drawn
from samples.writing import table

KIND = "other"
_BLUE: Colour = (44, 78, 130)
_RED: Colour = (158, 62, 36)


def next_driving_licence(job: Job) -> Drawn:
    """机动车驾驶证, both pages on a copy."""
    who, t, sheet = prep(job).person, Told(), job.sheet()
    z, x, y = 1.3, 46.0, 40.0
    guilloche(sheet, x, y, 88 * z, 60 * z, (212, 224, 236), waves=18, paper=(246, 249, 251))
    sheet.rect(x, y, 88 * z, 60 * z, line=0.2, fill=(150, 160, 176))
    sheet.text(x + 44 * z, y + 3 * z, "中华人民共和国机动车驾驶证", Style("hei_bold", 9 * z, _BLUE), align="c")
    sheet.text(
        x + 44 * z,
        y + 7.4 * z,
        "Driving License of the People's Republic of China",
        Style("hei", 4.4 * z, _BLUE),
        align="c",
    )
    label, ink = Style("hei", 5.6 * z, _BLUE), Style("song", 7.2 * z)
    first = who.id_from
    last = years_later(first, 10)
    rows = (
        (4, 11.0, "证号", who.id_number),
        (4, 17.5, "姓名", who.name),
        (38, 17.5, "性别", who.sex),
        (58, 17.5, "国籍", "中国"),
        (4, 31.0, "出生日期", f"{who.birth}"),
        (32, 37.5, "初次领证日期", f"{first}"),
        (32, 44.0, "准驾车型", job.rng.choice(("C1", "C2", "B2"))),
        (32, 51.0, "有效期限", f"{first} 至 {last}"),
    )
    for dx, dy, name, shown in rows:
        sheet.text(x + dx * z, y + dy * z, name, label)
        sheet.text(x + (dx + 2 + len(name) * 2.3) * z, y + (dy - 0.4) * z, shown, ink)
    sheet.text(x + 4 * z, y + 24 * z, "住址", label)
    sheet.flow(x + 12 * z, y + 23.6 * z, 72 * z, who.address, ink.sized(6.2 * z), leading=1.15)
    portrait(sheet, x + 68 * z, y + 33 * z, 15 * z, 17 * z)
    put_square(sheet, x + 17 * z, y + 46 * z, ["河南省信", "阳市公安", "局交通警", "察支队"], side=18 * z)
    y += 92
    sheet.rect(x, y, 88 * z, 60 * z, line=0.2, fill=(150, 160, 176))
    sheet.text(x + 44 * z, y + 4 * z, "中华人民共和国机动车驾驶证副页", Style("hei_bold", 8 * z, _BLUE), align="c")
    for dy, text in (
        (13, f"证号  {who.id_number}"),
        (20, f"姓名  {who.name}"),
        (27, f"档案编号  4115{job.rng.randrange(10**8):08d}"),
        (36, "记录"),
        (43, "请于每个记分周期结束后三十日内接受审验"),
    ):
        sheet.text(x + 5 * z, y + dy * z, text, ink)
    return t.done(KIND, "next_driving_licence", [sheet])


def next_insurance_policy(job: Job) -> Drawn:
    """The first two pages of a compulsory traffic insurance policy."""
    facts, t = prep(job), Told()
    car, who = facts.vehicle, facts.person
    first, second = job.sheet(), job.sheet()
    firm = f"{job.rng.choice(WORDS.firms)}财产保险股份有限公司"
    first.text(105, 14, firm, hei(12), align="c")
    first.text(105, 24, "机动车交通事故责任强制保险单（电子保单）", bold(17), align="c")
    first.text(190, 38, f"保险单号：PDAA2026411599{job.rng.randrange(10**8):08d}", hei(9.5), align="r")
    start = car.bought + timedelta(days=1)
    rows: Rows = [
        (10.0, [(34.0, "被保险人", True), (136.0, who.name, False)]),
        (10.0, [(34.0, "证件号码", True), (136.0, who.id_number, False)]),
        (10.0, [(34.0, "地址", True), (86.0, who.address, False), (20.0, "联系电话", True), (30.0, who.phone, False)]),
        (
            10.0,
            [
                (34.0, "号牌号码", True),
                (51.0, job.rng.choice(("新车", car.plate)), False),
                (34.0, "机动车种类", True),
                (51.0, "客车", False),
            ],
        ),
        (
            10.0,
            [
                (34.0, "发动机号码", True),
                (51.0, car.engine_no, False),
                (34.0, "识别代码（车架号）", True),
                (51.0, car.vin, False),
            ],
        ),
        (10.0, [(34.0, "厂牌型号", True), (51.0, car.model, False), (34.0, "核定载客", True), (51.0, "5人", False)]),
        (
            10.0,
            [
                (34.0, "死亡伤残赔偿限额", True),
                (51.0, "180000元", False),
                (34.0, "医疗费用赔偿限额", True),
                (51.0, "18000元", False),
            ],
        ),
        (10.0, [(34.0, "财产损失赔偿限额", True), (136.0, "2000元", False)]),
        (11.0, [(34.0, "保险费合计", True), (136.0, "（人民币大写）：玖佰伍拾元整　（¥：950.00元）", False)]),
        (
            11.0,
            [
                (34.0, "保险期间", True),
                (
                    136.0,
                    f"自{numbers.written_date(start)}零时起至"
                    f"{numbers.written_date(years_later(start, 1) - timedelta(days=1))}二十四时止",
                    False,
                ),
            ],
        ),
        (24.0, [(34.0, "代收车船税", True), (136.0, "纯电动车辆，免征车船税", False)]),
        (
            30.0,
            [
                (34.0, "特别约定", True),
                (
                    136.0,
                    "1.本车为新能源汽车。2.出险后请于48小时内报案。3.本保单为电子保单，与纸质保单具有同等效力。",
                    False,
                ),
            ],
        ),
    ]
    y = table(first, 20, 46, rows, label=song(9.5), value=song(9.5)) + 8
    first.text(22, y, f"保险人：{firm}信阳中心支公司", song(10))
    first.text(22, y + 8, f"签单日期：{numbers.written_date(car.bought)}", song(10))
    put_round(first, 150, y + 8, SealText(firm, "保单专用章"), diameter=38)
    second.text(105, 24, "机动车综合商业保险投保提示", bold(15), align="c")
    text = (
        "请您仔细阅读保险条款，特别是责任免除、投保人被保险人义务、赔偿处理等内容。保险标的转让的，应当及时通知保险人。"
    )
    second.flow(25, 42, 160, text, song(12), leading=1.8, indent=2)
    qr_code(second, 90, 90, 30)
    foot(second, "2 / 2")
    return t.done(KIND, "next_insurance_policy", [first, second])


def next_fee_receipt(job: Job) -> Drawn:
    """A property company's receipt for management fees, written by hand."""
    facts, t = prep(job), Told()
    firm = facts.home.community.manager.name
    sheet, ink = job.sheet(190, 95), hand(job, 12)
    sheet.text(95, 8, "收 款 收 据", Style("song_bold", 20, _RED), align="c")
    sheet.text(178, 12, f"No {job.rng.randrange(10**7):07d}", hei(12, (190, 40, 44)), align="r")
    label = Style("song", 11, _RED)
    day = facts.consent_date
    sheet.text(130, 22, f"{day.year} 年 {day.month} 月 {day.day} 日", ink, align="c")
    sheet.rect(12, 30, 166, 46, line=0.5, fill=_RED)
    amount = Decimal(job.rng.randrange(300, 2600))
    for row, (name, shown) in enumerate(
        (
            ("交款单位", f"{home_of(job)}  {facts.person.name}"),
            ("收款事由", job.rng.choice(("2026年物业费", "车位管理费（全年）", "装修押金"))),
            ("人民币（大写）", words_of(amount)),
        )
    ):
        sheet.text(16, 34 + row * 14, name, label)
        sheet.text(50, 33.6 + row * 14, shown, ink)
    sheet.text(128, 62, f"¥ {amount:.2f}", ink)
    sheet.text(16, 81, "收款人：", label)
    signed(sheet, 32, 79, "小娜", size=13)
    put_oval(sheet, 142, 76, SealText(firm, numbers.uscc(job.rng), "收款专用章"), width=40, height=28)
    return t.done(KIND, "next_fee_receipt", [sheet])


def next_pile_order(job: Job) -> Drawn:
    """A charging pile maker's on-site survey and installation sheet."""
    facts, t = prep(job), Told()
    sheet, ink = job.sheet(), hand(job, 11)
    brand = facts.vehicle.brand
    sheet.text(20, 14, f"{brand}充电", Style("hei_bold", 14, (30, 120, 90)))
    sheet.text(105, 26, "家用充电桩勘测及安装服务单", bold(18), align="c")
    sheet.text(190, 40, f"工单号：AZ{facts.consent_date:%Y%m%d}{job.rng.randrange(10**4):04d}", hei(9), align="r")

    def by_hand(text: str) -> Run:
        return Run(text, "", ink)

    rows: Rows = [
        (
            11.0,
            [
                (34.0, "客户姓名", True),
                (51.0, by_hand(facts.person.name), False),
                (34.0, "联系电话", True),
                (51.0, by_hand(facts.person.phone), False),
            ],
        ),
        (11.0, [(34.0, "安装地址", True), (136.0, by_hand(facts.home.community.name + home_of(job)), False)]),
        (
            11.0,
            [
                (34.0, "桩型号", True),
                (51.0, f"AC-{job.rng.choice((7, 11))}kW-{job.rng.randrange(100, 999)}", False),
                (34.0, "桩编码", True),
                (51.0, f"{job.rng.randrange(10**12):012d}", False),
            ],
        ),
        (
            11.0,
            [
                (34.0, "电缆规格", True),
                (51.0, "YJV 3×6mm²", False),
                (34.0, "敷设长度", True),
                (51.0, by_hand(f"{job.rng.randrange(15, 70)}米"), False),
            ],
        ),
        (11.0, [(34.0, "取电方式", True), (136.0, "■国网电表　□物业用电　□自家电表", False)]),
        (
            11.0,
            [
                (34.0, "接地电阻", True),
                (51.0, by_hand("3.2Ω"), False),
                (34.0, "绝缘电阻", True),
                (51.0, by_hand(">200MΩ"), False),
            ],
        ),
        (30.0, [(34.0, "增项明细", True), (136.0, by_hand("超出30米电缆，每米45元；立柱1根，350元"), False)]),
        (40.0, [(34.0, "现场照片", True), (136.0, "（粘贴处）", False)]),
    ]
    y = table(sheet, 20, 48, rows, label=song(10.5), value=song(10.5)) + 10
    sheet.text(24, y, "安装人员：", song())
    signed(sheet, 46, y - 2, "卫窑", size=14)
    sheet.text(108, y, "客户签字：", song())
    signed(sheet, 132, y - 2, facts.person.name, size=15)
    sheet.text(108, y + 14, f"日期：{numbers.written_date(facts.consent_date, form='dot')}", song())
    put_stamp(sheet, 66, y + 24, [f"{brand}充电服务", "安装合格"], width=40)
    return t.done(KIND, "next_pile_order", [sheet])


def next_goods_invoice(job: Job) -> Drawn:
    """电子发票（普通发票）for a charging pile and its installation."""
    facts, t = prep(job), Told()
    sheet = job.sheet(210, 140)
    label, ink = Style("song", 9, _RED), song(9)
    day = facts.consent_date
    sheet.text(105, 8, "电子发票（普通发票）", Style("song_bold", 17, _RED), align="c")
    sheet.line(68, 16, 142, 16, width=0.35, fill=_RED)
    qr_code(sheet, 8, 5, 19)
    sheet.text(150, 9, [Run("发票号码：", "", label), f"{day:%y}412{job.rng.randrange(10**15):015d}"], ink)
    sheet.text(150, 16, [Run("开票日期：", "", label), numbers.written_date(day, form="padded")], ink)
    for left, who, name, code in (
        (6, "购买方信息", facts.person.name, ""),
        (105, "销售方信息", f"信阳{WORDS.firms[3]}电气有限公司", numbers.uscc(job.rng)),
    ):
        sheet.rect(left, 28, 99, 22, fill=_RED)
        sheet.line(left + 7, 28, left + 7, 50, fill=_RED)
        sheet.column((left, 28, 7, 22), who, label.sized(8), leading=1.1)
        sheet.text(left + 10, 32, [Run("名称：", "", label), name], ink)
        sheet.text(left + 10, 41, [Run("统一社会信用代码/纳税人识别号：", "", label), code], ink)
    sheet.rect(6, 50, 198, 46, fill=_RED)
    total = Decimal(job.rng.randrange(1200, 4200))
    net = (total / Decimal("1.13")).quantize(Decimal("0.01"))
    heads = (
        (8, "项目名称"),
        (58, "规格型号"),
        (88, "单位"),
        (102, "数量"),
        (120, "单价"),
        (146, "金额"),
        (164, "税率/征收率"),
        (188, "税额"),
    )
    values = ("*配电控制设备*充电桩", "7kW", "台", "1", f"{net}", f"{net}", "13%", f"{total - net}")
    for (left, name), shown in zip(heads, values, strict=True):
        sheet.text(left, 53, name, label)
        sheet.text(left, 60, shown, ink)
    sheet.text(8, 88, "合　计", label)
    sheet.text(146, 88, f"¥{net}", ink)
    sheet.text(186, 88, f"¥{total - net}", ink)
    sheet.rect(6, 96, 198, 9, fill=_RED)
    sheet.text(
        10,
        98.5,
        [
            Run("价税合计（大写）　", "", label),
            words_of(total),
            Run("　　　　　　（小写）", "", label),
            f"¥{total:.2f}",
        ],
        ink,
    )
    sheet.rect(6, 105, 198, 18, fill=_RED)
    sheet.column((6, 105, 7, 18), "备注", label)
    sheet.text(16, 108, "含安装服务费", ink)
    sheet.text(16, 127, [Run("开票人：", "", label), "小荔"], ink)
    sheet.text(200, 132, "下载次数：1", Style("hei", 7, GREY), align="r")
    return t.done(KIND, "next_goods_invoice", [sheet])


LAYOUTS: Layouts = {
    KIND: {
        "next_driving_licence": next_driving_licence,
        "next_insurance_policy": next_insurance_policy,
        "next_fee_receipt": next_fee_receipt,
        "next_pile_order": next_pile_order,
        "next_goods_invoice": next_goods_invoice,
    }
}
