"""Papers people add that none of the kinds asks for."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_fourth.own_base import a_spot, home_address, room_of, seal_of, signed, someone
from samples.numbers import written_date
from samples.ornaments import portrait, qr_code
from samples.people import years_later
from samples.truth import Drawn, drawn
from samples.writing import table


def _other(layout: str, *sheets: Sheet) -> Drawn:
    return drawn("other", layout, sheets, {})


def tax_paid(job: Job) -> Drawn:
    """车辆购置税完税证明（电子版）."""
    facts, sheet = job.facts, job.sheet(210, 148)
    sheet.rect(10, 10, 190, 128, line=0.4)
    sheet.text(105, 17, "中华人民共和国", Style("song", 13), align="c")
    sheet.text(105, 25, "车辆购置税完税证明（电子版）", Style("song_bold", 18), align="c")
    qr_code(sheet, 172, 14, 20)
    size = Style("song", 11)
    rows = (
        f"完税证明号码：4115{job.rng.randrange(10**10):010d}",
        f"纳税人名称：{facts.person.name}",
        f"证件号码：{facts.person.id_number}",
        f"车辆厂牌型号：{facts.vehicle.model}",
        f"车辆识别代号（车架号）：{facts.vehicle.vin}",
        f"发动机号码：{facts.vehicle.engine_no}",
        f"征免税情况：{job.rng.choice(('免税', '征税', '减半征收'))}",
        f"开具日期：{written_date(facts.vehicle.bought + timedelta(days=3))}",
    )
    for number, text in enumerate(rows):
        sheet.text(24, 46 + number * 10, text, size)
    sheet.text(134, 112, "税务机关（印章）", size)
    seal_of(sheet, 158, 112, "国家税务总局信阳市税务局", centre="征税专用章", diameter=38)
    return _other("tax_paid", sheet)


def fee_bill(job: Job) -> Drawn:
    """A property service's bill for its charges and the space's."""
    facts, sheet, size = job.facts, job.sheet(210, 148), Style("song", 11)
    manager = facts.home.community.manager.name
    sheet.text(105, 14, manager, Style("hei", 14), align="c")
    sheet.text(105, 24, "物业费缴费通知单", Style("hei_bold", 18), align="c")
    sheet.text(22, 38, f"房号：{facts.home.community.name}{room_of(job)}　　业主：{facts.person.name}", size)
    fee, car = job.rng.randrange(900, 2400), job.rng.choice((360, 600, 720))
    spans = f"{facts.consent_date.year}年1月至12月"
    body = [
        (10.0, [(50.0, "收费项目", True), (50.0, "计费期间", True), (30.0, "金额（元）", True), (36.0, "备注", True)]),
        (10.0, [(50.0, "物业服务费", False), (50.0, spans, False), (30.0, f"{fee}.00", False), (36.0, "", False)]),
        (
            10.0,
            [
                (50.0, "车位管理费", False),
                (50.0, spans, False),
                (30.0, f"{car}.00", False),
                (36.0, a_spot(job).no, False),
            ],
        ),
        (10.0, [(50.0, "合　计", True), (50.0, "", False), (30.0, f"{fee + car}.00", False), (36.0, "", False)]),
    ]
    y = table(sheet, 22, 46, body, label=size, value=size)
    sheet.flow(22, y + 6, 166, "请您于收到本通知之日起10日内到物业服务中心缴纳，逾期将按合同约定收取滞纳金。", size)
    sheet.text(186, y + 30, written_date(facts.consent_date), size, align="r")
    if job.chance(0.6):
        seals.put_stamp(
            sheet, 150, y + 20, (manager[:9], written_date(facts.consent_date, form="dot"), "收费专用章"), width=40
        )
    return _other("fee_bill", sheet)


def survey_sheet(job: Job) -> Drawn:
    """An installer's survey sheet of a place for a pile."""
    facts, sheet, size = job.facts, job.sheet(), Style("song", 11)
    sheet.text(105, 20, "家用充电桩现场勘测单", Style("hei_bold", 19), align="c")
    long = job.rng.randrange(12, 80)
    pairs = (
        ("客户姓名", facts.person.name, "联系方式", facts.person.phone),
        ("安装地址", f"{facts.home.community.name}{a_spot(job).no}", "车辆品牌", facts.vehicle.brand),
        ("充电桩功率", f"{facts.power_kw}kW", "取电方式", job.rng.choice(("国网报装", "物业取电"))),
        ("电缆规格", "YJV 3×6mm²", "预估线长", f"{long}米"),
        ("敷设方式", "桥架+PVC管", "超出套包", f"{max(0, long - 30)}米"),
        ("勘测人员", someone(job), "勘测日期", written_date(facts.consent_date, form="dash")),
    )
    rows = [
        (13.0, [(32.0, one, True), (54.0, two, False), (32.0, three, True), (54.0, four, False)])
        for one, two, three, four in pairs
    ]
    y = table(sheet, 19, 38, rows, label=size, value=size)
    sheet.rect(19, y, 172, 70)
    sheet.text(22, y + 3, "走线示意图：", size)
    for x0, y0, x1, y1 in ((40, 20, 40, 50), (40, 50, 130, 50), (130, 50, 130, 34)):
        sheet.line(x0, y + y0, x1, y + y1, width=0.5, fill=(40, 60, 150))
    sheet.text(30, y + 14, "配电箱", Style("kai", 11, jitter=0.04))
    sheet.text(120, y + 27, "车位", Style("kai", 11, jitter=0.04))
    sheet.text(19, y + 78, "客户确认：以上勘测内容属实，超出套包部分费用由客户承担。", size)
    sheet.text(120, y + 92, "客户签字：", size)
    signed(sheet, 142, y + 90, facts.person.name)
    return _other("survey_sheet", sheet)


def goods_einvoice(job: Job) -> Drawn:
    """电子发票（普通发票） of a charging pile bought apart from the car."""
    facts, sheet, rng = job.facts, job.sheet(210, 140), job.rng
    red = (150, 52, 40)
    label, size = Style("song", 9, red), Style("song", 9.5)
    sheet.text(105, 10, "电子发票（普通发票）", Style("song", 17, red), align="c")
    qr_code(sheet, 8, 7, 19)
    sheet.text(
        152, 12, [f"发票号码：{facts.consent_date.year % 100}41{rng.randrange(10**16):016d}"], Style("song", 8.5)
    )
    sheet.text(152, 19, f"开票日期：{written_date(facts.consent_date, form='padded')}", Style("song", 8.5))
    for x, title, name, code in (
        (10, "购买方信息", facts.person.name, ""),
        (105, "销售方信息", facts.dealer.name, facts.dealer.uscc),
    ):
        sheet.rect(x, 30, 95, 20, fill=red)
        sheet.column((x, 30, 6, 20), title, Style("song", 8, red), leading=1.05)
        sheet.line(x + 6, 30, x + 6, 50, fill=red)
        sheet.text(x + 8, 34, ["名称：", name], size)
        sheet.text(x + 8, 43, ["统一社会信用代码/纳税人识别号：", code], Style("song", 8.2))
    price = rng.randrange(9, 30) * 100
    net = round(price / 1.13, 2)
    sheet.rect(10, 50, 190, 50, fill=red)
    heads = (
        ("项目名称", 14),
        ("规格型号", 64),
        ("单位", 92),
        ("数量", 106),
        ("金额", 132),
        ("税率/征收率", 148),
        ("税额", 182),
    )
    values = (
        "*配电控制设备*交流充电桩",
        f"AC-{facts.power_kw}kW",
        "台",
        "1",
        f"{net:.2f}",
        "13%",
        f"{price - net:.2f}",
    )
    for (head, x), text in zip(heads, values, strict=True):
        sheet.text(x, 53, head, label)
        sheet.text(x, 61, text, Style("song", 8.6))
    sheet.rect(10, 100, 190, 10, fill=red)
    sheet.text(
        14,
        103,
        ["价税合计（大写）　", in_words(facts.space_price.__class__(price), unit="圆"), f"　　（小写）¥{price}.00"],
        size,
    )
    sheet.rect(10, 110, 190, 14, fill=red)
    sheet.text(14, 115, "备注", label)
    sheet.text(20, 128, f"开票人：{someone(job)}", size)
    return _other("goods_einvoice", sheet)


def pad_receipt(job: Job) -> Drawn:
    """收款收据 from a pad: deposit of a fitting-out, written with a pen."""
    facts, sheet = job.facts, job.sheet(190, 92)
    blue, pen = (30, 60, 140), Style("kai", 13, jitter=0.05)
    label = Style("song", 11, blue)
    sheet.text(95, 8, "收 款 收 据", Style("song_bold", 19, blue), align="c")
    sheet.text(178, 10, f"No {job.rng.randrange(10**7):07d}", Style("hei", 11, (190, 40, 40)), align="r")
    sheet.rect(12, 22, 166, 50, fill=blue)
    amount = facts.space_price.__class__(job.rng.randrange(1, 12) * 500)
    rows = (
        ("今收到", f"{facts.person.name}（{room_of(job)}）"),
        ("交　来", job.rng.choice(("装修押金", "门禁卡押金", "车位管理费"))),
        ("金额（大写）", f"{in_words(amount)}　￥{amount}"),
    )
    for number, (name, text) in enumerate(rows):
        sheet.text(17, 27 + number * 15, name, label)
        sheet.text(46, 26 + number * 15, text, pen)
        sheet.line(44, 33 + number * 15, 172, 33 + number * 15, width=0.2, fill=blue)
    sheet.text(17, 77, "收款单位（盖章）", label)
    sheet.text(100, 77, ["收款人："], label)
    sheet.text(116, 76, someone(job), pen)
    sheet.text(140, 77, written_date(facts.consent_date), label)
    seal_of(sheet, 62, 72, facts.home.community.manager.name, centre="财务专用章", diameter=34)
    return _other("pad_receipt", sheet)


def living_card(job: Job) -> Drawn:
    """居住证 of somebody registered elsewhere: neither an identity card nor any other kind."""
    person, sheet = job.facts.person, job.sheet(130, 90)
    sheet.fill(0, 0, 130, 90, (214, 210, 204))
    sheet.fill(8, 8, 114, 72, (232, 242, 248))
    label, size = Style("hei", 9, (60, 100, 150)), Style("hei", 10)
    sheet.text(65, 12, "中华人民共和国居住证", Style("hei_bold", 14), align="c")
    pairs = (
        ("姓名", person.name),
        ("性别", person.sex),
        ("民族", person.ethnicity),
        ("出生", written_date(person.birth)),
    )
    for number, (name, text) in enumerate(pairs):
        sheet.text(14, 22 + number * 6.6, name, label)
        sheet.text(28, 22 + number * 6.6, text, size)
    sheet.text(14, 49, "住址", label)
    sheet.flow(28, 49, 56, home_address(job), size, leading=1.3)
    sheet.text(14, 70, ["公民身份号码　", person.id_number], size)
    portrait(sheet, 92, 24, 24, 32)
    return _other("living_card", sheet)


def notice_on_door(job: Job) -> Drawn:
    """A property service's 温馨提示 to all owners: about charging, yet no consent to anybody."""
    facts, sheet = job.facts, job.sheet()
    size = Style("song", 15)
    sheet.text(105, 30, "关于规范小区电动汽车充电的温馨提示", Style("hei_bold", 19), align="c")
    y = sheet.flow(27, 52, 156, f"尊敬的{facts.home.community.name}业主：", size, leading=1.9)
    for text in (
        "为维护小区用电秩序，消除安全隐患，现就电动汽车充电有关事项提示如下：",
        "一、严禁私拉乱接电线为车辆充电；",
        "二、需安装充电桩的业主，请到物业服务中心领取申请表并提交车位证明、购车发票等材料；",
        "三、电动自行车请到集中充电棚充电，禁止进楼入户；",
        "四、发现违规充电行为的，请及时拨打物业服务电话。",
        "感谢您的理解与支持！",
    ):
        y = sheet.flow(27, y + 1, 156, text, size, leading=1.9, indent=2)
    sheet.text(182, y + 20, facts.home.community.manager.name, size, align="r")
    sheet.text(178, y + 32, written_date(facts.consent_date), size, align="r")
    seal_of(sheet, 150, y + 26, facts.home.community.manager.name, diameter=42)
    return _other("notice_on_door", sheet)


def bank_transfer(job: Job) -> Drawn:
    """A bank's slip of a transfer, as its application prints it."""
    facts, sheet = job.facts, job.sheet(210, 148)
    amount = facts.space_price
    sheet.text(105, 14, "电子回单", Style("hei_bold", 18), align="c")
    sheet.text(20, 28, "信阳纸上农村商业银行", Style("hei", 12, (30, 90, 160)))
    size = Style("song", 11)
    until = years_later(facts.consent_date, 0)
    rows = [
        (
            11.0,
            [
                (30.0, "付款人户名", True),
                (55.0, facts.person.name, False),
                (30.0, "收款人户名", True),
                (55.0, facts.developer.name, False),
            ],
        ),
        (
            11.0,
            [
                (30.0, "付款账号", True),
                (55.0, f"6229****{job.rng.randrange(10**4):04d}", False),
                (30.0, "收款账号", True),
                (55.0, f"4115****{job.rng.randrange(10**4):04d}", False),
            ],
        ),
        (
            11.0,
            [
                (30.0, "金额（小写）", True),
                (55.0, f"¥{amount:,.2f}", False),
                (30.0, "币　种", True),
                (55.0, "人民币", False),
            ],
        ),
        (11.0, [(30.0, "金额（大写）", True), (140.0, in_words(amount), False)]),
        (
            11.0,
            [
                (30.0, "附　言", True),
                (55.0, "车位款", False),
                (30.0, "交易时间", True),
                (55.0, f"{until:%Y-%m-%d} 10:26:31", False),
            ],
        ),
    ]
    y = table(sheet, 20, 38, rows, label=size, value=size, frame=(120, 150, 190))
    sheet.text(20, y + 8, "本回单仅供参考，不作为收款方入账凭证。", Style("song", 9.5, (110, 110, 116)))
    seal_of(sheet, 158, y + 14, "信阳纸上农村商业银行", centre="电子回单专用章", diameter=36)
    return _other("bank_transfer", sheet)


LAYOUTS: Layouts = {
    "other": {
        "tax_paid": tax_paid,
        "fee_bill": fee_bill,
        "survey_sheet": survey_sheet,
        "goods_einvoice": goods_einvoice,
        "pad_receipt": pad_receipt,
        "living_card": living_card,
        "notice_on_door": notice_on_door,
        "bank_transfer": bank_transfer,
    }
}
