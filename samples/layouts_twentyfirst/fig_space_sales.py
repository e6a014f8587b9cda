"""车位 sold: a developer's contract of two pages, a deed between two residents, a firm order, an e-signed sheet."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentyfirst.fig_common import GREY, PALE, comma, day, official, pen, someone
from samples.ornaments import qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "parking_purchase_contract"
_TEAL: Colour = (16, 110, 120)


def _signed(job: Job) -> date:
    return a_day(job.rng, date(2021, 5, 1), date(2026, 10, 31))


def _sold(job: Job, seller: str, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "seller": seller,
        "buyer": facts.person.name,
        "buyer_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "price": money(facts.space_price),
        "sign_date": signed.isoformat(),
    }


def _floored(job: Job) -> dict[str, tuple[str, ...]]:
    home = job.facts.home
    return {"space_no": (home.space_floor + home.space_no,)}


def garage_contract(job: Job) -> Drawn:
    """A developer's own contract over two pages, articles numbered in Chinese, facts scattered among them."""
    facts, home, signed = job.facts, job.facts.home, _signed(job)
    firm, price, person = facts.developer, facts.space_price, facts.person
    writer = Writer(job, Style("song", 12), leading=1.72, left=26, width=158, top=28)
    number = f"{job.rng.choice(['DXCK', 'CWXS', 'CK'])}-{signed:%Y%m}-{job.rng.randrange(1, 900):04d}"
    writer.sheet.text(184, 17, ["编号：", Run(number, "contract_no")], Style("song", 10.5), align="r")
    writer.title("地下车库停车位销售协议", Style("hei_bold", 20), spacing=0.1, after=9)
    writer.line(["卖　　方：", Run(firm.name, "seller")])
    writer.line([f"法定代表人：{firm.legal_person}　　电话：{firm.phone}"])
    writer.line(["买　　方：", Run(person.name, "buyer"), "　　性别：", person.sex])
    writer.line(["证件及号码：居民身份证　", Run(person.id_number, "buyer_id", solid=True)])
    writer.line(f"联络地址：{person.address}　　电话：{person.phone}")
    writer.para(
        "卖方依法取得车库所在宗地的国有建设用地使用权并建成地下车库，买方为该项目业主。双方经协商，订立条款如下。"
    )
    head = Style("hei_bold", 12)
    writer.para("第一条　标的", style=head, indent=0)
    writer.para(
        [
            "买方所购车位在",
            Run(home.community.name, "community"),
            f"（{home.community.district}{home.community.street}）",
            f"地下车库{home.space_floor}，编号为",
            Run(home.space_no, "space_no", solid=True),
            "，位置以附图为准，长约",
            f"{job.rng.choice(['5.1', '5.3', '6.0'])}米、宽约{job.rng.choice(['2.4', '2.5'])}米。",
        ]
    )
    writer.para("第二条　价格与付款", style=head, indent=0)
    deposit = Decimal(job.rng.choice([5000, 10000, 20000]))
    writer.para(
        [
            "车位不按面积、按个计价。总价（含税）人民币",
            Run(in_words(price), "price"),
            "（￥",
            Run(comma(price), "price", solid=True),
            f"）。买方已交定金{comma(deposit)}元，签约当日自动转作价款，",
            f"余款{comma(price - deposit)}元于签约后七日内一次付清。",
        ]
    )
    writer.para(f"收款户名：{firm.name}，账号：4100{job.rng.randrange(10**12):012d}，开户行：信阳分行营业部。")
    writer.para("第三条　交付", style=head, indent=0)
    given = signed + timedelta(days=job.rng.randrange(20, 120))
    writer.para(["卖方应于", day(given, "", "plain"), "前将车位交付买方使用，交付时双方共同查验划线、照明、通风。"])
    writer.para("第四条　登记", style=head, indent=0)
    writer.para(
        "具备办证条件后卖方协助买方办理不动产登记，税费各自承担；因政策原因不能办证的，不影响买方依本协议享有的权利。"
    )
    writer.para("第五条　管理", style=head, indent=0)
    fee = job.rng.randrange(40, 90)
    writer.para(f"自交付次月起，买方按每月{fee}元向{home.community.manager.name}交纳车位服务费，遵守车场管理规定。")
    writer.para("买方可以自费安装充电设备，电源由买方自行向供电企业申请，卖方及物业予以配合，不另收费。")
    writer.para("第六条　违约", style=head, indent=0)
    writer.para(
        "一方逾期付款或逾期交付的，每逾期一日按应付款项万分之二向对方支付违约金；逾期超过六十日，守约方可以解除协议。"
    )
    writer.para("第七条　其他", style=head, indent=0)
    writer.para("争议提交车库所在地人民法院处理。本协议一式肆份，卖方执叁份，买方执壹份，自双方签章之日起生效。")
    writer.room(48)
    sheet, y, body = writer.sheet, writer.y + 8, Style("song", 12)
    sheet.text(26, y, ["卖方（公章）：", Run(firm.name, "seller")], body.sized(11))
    sheet.text(26, y + 12, f"委托代理人：{someone(job)}", body)
    sheet.text(118, y, "买方（签名）：", body)
    signature(sheet, 148, y - 2, person.name)
    sheet.text(26, y + 26, ["签订日期：", day(signed, "sign_date", job.date_form("plain", "padded"))], body)
    if job.variant.seal:
        seals.put_round(sheet, 72, y + 8, seals.SealText(firm.name, "合同专用章"))
        for part, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(firm.name), part, len(writer.sheets))
    writer.number_pages("- {} / {} -")
    values = _sold(job, firm.name, signed) | {"contract_no": number}
    return drawn(KIND, "fig_garage_contract", writer.sheets, values, tolerated=_floored(job))


def between_residents(job: Job) -> Drawn:
    """One resident lets another have his space for good: a single page of prose with blanks filled in by pen."""
    facts, home, signed = job.facts, job.facts.home, _signed(job)
    seller, buyer, price = facts.landlord, facts.person, facts.space_price
    ink, writer = pen(job, 13), Writer(job, Style("song", 12.5), leading=2.0, left=24, width=162, top=28)
    writer.title(job.rng.choice(["卖车位协议", "车位买断协议"]), Style("song_bold", 20), after=10)
    writer.para(
        [
            "一、",
            filled(seller.name, "seller", ink),
            "（身份证",
            filled(seller.id_number, "", ink),
            "）名下在",
            filled(home.community.name, "community", ink),
            "的车位，号码",
            filled(home.space_no, "space_no", ink),
            "，自愿卖给",
            filled(buyer.name, "buyer", ink),
            "（身份证",
            filled(buyer.id_number, "buyer_id", ink),
            "）。",
        ],
        indent=0,
    )
    words = in_words(price)
    writer.para(
        [
            "二、两家商定，价钱共",
            filled(words, "price", ink),
            "，即",
            filled(f"{price:.0f}", "price", ink),
            f"元，{job.rng.choice(['银行转账', '微信转账', '现金点清'])}，当天付清，另写收条。",
        ],
        indent=0,
    )
    writer.para(
        "三、原来从开发商处买车位时的合同、发票、收据全部交给买的一方，以后能办证时卖的一方出面签字。", indent=0
    )
    writer.para(f"四、物业费以前的由卖的一方结清，之后归买的一方。{home.community.manager.name}已过户登记。", indent=0)
    writer.para("五、装充电桩、租给别人、再卖，都由买的一方自己做主，卖的一方和家里人不再过问。", indent=0)
    writer.para("六、谁反悔谁赔对方总价的百分之二十。协议两份，一家一份，另有见证人在场。", indent=0)
    sheet, y, body = writer.sheet, writer.y + 10, Style("song", 12.5)
    for place, (label, name) in enumerate(
        (("卖的一方", seller.name), ("买的一方", buyer.name), ("见证人", someone(job)))
    ):
        sheet.text(24, y + place * 16, f"{label}：", body)
        signature(sheet, 54, y + place * 16 - 1.5, name)
        phone = (seller.phone, buyer.phone, "")[place]
        if phone:
            sheet.text(100, y + place * 16, f"电话：{phone}", body)
    figures: list[str | Run] = []
    for figure, unit in ((signed.year, "年"), (signed.month, "月"), (signed.day, "日")):
        figures += [Run(f" {figure} ", "sign_date", ink), Run(unit, "sign_date")]
    sheet.text(186, y + 50, figures, body, align="r")
    return drawn(KIND, "fig_between_residents", writer.sheets, _sold(job, seller.name, signed))


def _plan(price: Decimal, signed: date) -> list[tuple[str, str, str]]:
    first = (price / 5).quantize(Decimal("1"))
    return [
        ("首期", f"{signed:%Y.%m.%d}", comma(first)),
        ("二期", f"{signed + timedelta(days=30):%Y.%m.%d}", comma((price - first) / 2)),
        ("尾款", f"{signed + timedelta(days=60):%Y.%m.%d}", comma(price - first - (price - first) / 2)),
    ]


def order_sheet(job: Job) -> Drawn:
    """A sales office's order on one ruled page: who, what, the instalments, and rules in small type."""
    facts, home, signed = job.facts, job.facts.home, _signed(job)
    person, price, sheet = facts.person, facts.space_price, job.sheet()
    fill = job.fill_style(11)
    number = f"{job.rng.randrange(10**7):07d}"
    sheet.text(105, 18, Run(facts.developer.name, "seller"), Style("song_bold", 14), align="c")
    sheet.text(105, 27, "车位认购书", Style("hei_bold", 20), align="c", spacing=0.3)
    sheet.text(
        190,
        38,
        ["认购书号 ", Run(number, "contract_no", Style("hei", 13, (190, 36, 40)))],
        Style("song", 11),
        align="r",
    )

    def cells(*parts: tuple[float, str, str, bool]) -> list[tuple[float, Runs, bool]]:
        return [(wide, text if title else Run(text, name, fill), title) for wide, text, name, title in parts]

    label = Style("song", 11)
    rows = [
        (
            11,
            cells(
                (28, "认购人", "", True),
                (50, person.name, "buyer", False),
                (28, "联系方式", "", True),
                (64, person.phone, "", False),
            ),
        ),
        (11, cells((28, "身份证", "", True), (142, person.id_number, "buyer_id", False))),
        (
            11,
            cells(
                (28, "楼盘", "", True),
                (50, home.community.name, "community", False),
                (28, "所购房屋", "", True),
                (64, home.room_text, "", False),
            ),
        ),
        (
            11,
            cells(
                (28, "车位", "", True),
                (50, home.space_no, "space_no", False),
                (28, "层　　位", "", True),
                (64, home.space_floor, "", False),
            ),
        ),
    ]
    y = table(sheet, 20, 46, rows, label=label, value=label)
    listed = price + Decimal(job.rng.choice([5000, 8000, 10000]))
    money_rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            11,
            [
                (28, "表价", True),
                (50, Run(comma(listed), "", fill), False),
                (28, "优惠", True),
                (64, Run(f"车位节立减{listed - price:.0f}元", "", fill), False),
            ],
        ),
        (
            13,
            [
                (28, "成交价", True),
                (142, [Run(comma(price), "price", fill), "　大写：", Run(in_words(price), "price", fill)], False),
            ],
        ),
    ]
    y = table(sheet, 20, y, money_rows, label=label, value=label)
    for name, when, amount in _plan(price, signed):
        y = table(
            sheet,
            20,
            y,
            [(9, [(28, name, True), (50, when, False), (28, "应交", True), (64, Run(amount, "", fill), False)])],
            label=label,
            value=label,
        )
    small = Style("song", 9.5)
    rules = (
        "1. 本认购书即为双方买卖该车位的合同，认购人付清全款后另发使用手册及门禁，不再另签。",
        "2. 认购人逾期十五日未付清的，出卖人有权另售，首期款不退。",
        "3. 车位仅售予本楼盘业主。认购人须自行核对车位尺寸、柱位、管线高度，签字即视为认可现状。",
        "4. 充电条件以供电公司现场答复为准，出卖人不作承诺，但同意配合提供图纸。",
    )
    y += 5
    for rule in rules:
        y = sheet.flow(20, y, 170, rule, small, leading=1.6) + 1
    sheet.text(20, y + 12, "认购人签字：", label)
    signature(sheet, 46, y + 10, person.name)
    sheet.text(110, y + 12, ["出卖人：", Run(facts.developer.name, "seller")], label)
    sheet.text(20, y + 26, f"置业顾问：{someone(job)}　　案场经理：{someone(job)}", label)
    sheet.text(110, y + 26, ["认购日：", day(signed, "sign_date", "dot", fill)], label)
    official(sheet, job, 150, y + 20, facts.developer.name)
    values = _sold(job, facts.developer.name, signed) | {"contract_no": number}
    return drawn(KIND, "fig_order_sheet", [sheet], values, tolerated={"space_no": (home.space_floor + home.space_no,)})


def signed_online(job: Job) -> Drawn:
    """Print of a contract signed on a phone: facts in two columns of small type, seals as pictures, a trail below."""
    facts, home, signed = job.facts, job.facts.home, _signed(job)
    firm, person, price, sheet = facts.developer, facts.person, facts.space_price, job.sheet()
    number = f"{signed:%Y%m%d}{job.rng.randrange(10**10):010d}"
    sheet.fill(0, 0, 210, 13, (236, 244, 245))
    sheet.text(15, 4.5, ["电子合同 ", Run(number, "contract_no")], Style("hei", 9, _TEAL))
    sheet.text(195, 4.5, "1/1", Style("hei", 9, _TEAL), align="r")
    sheet.text(15, 22, "停车位买卖电子合同", Style("hei_bold", 19))
    label, value = Style("hei", 8, GREY), Style("hei", 10.5)

    def stack(x: float, y: float, title: str, runs: Runs, wide: float = 82) -> None:
        sheet.text(x, y, title, label)
        sheet.flow(x, y + 4.4, wide, runs, value, leading=1.3)

    stack(15, 38, "转出方", Run(firm.name, "seller"))
    stack(113, 38, "受让方", Run(person.name, "buyer"))
    stack(15, 52, "统一社会信用代码", firm.uscc)
    stack(113, 52, "公民身份号码", Run(person.id_number, "buyer_id"))
    stack(15, 66, "标的所在", [Run(home.community.name, "community"), f"  {home.space_floor}"])
    stack(113, 66, "标的编号", Run(home.space_no, "space_no"))
    stack(15, 80, "对价（元）", Run(comma(price), "price"))
    stack(113, 80, "对价（大写）", Run("人民币" + in_words(price), "price"), 84)
    sheet.line(15, 95, 195, 95, width=0.2, fill=PALE)
    clauses = (
        "受让方已实地看过车位，对其位置、净高、与立柱距离没有异议。",
        "受让方于合同生效后三日内通过线上收银台支付全部对价，支付成功页面为付款凭证。",
        "转出方收款后即在车场系统中开通受让方车牌，视为交付。灭失风险自交付起转移。",
        "车位使用年限随土地使用年限，土地续期的，车位同步顺延，需缴费用由受让方承担。",
        "受让方安装充电桩的，转出方在收到通知后五日内出具安装所需的图纸与说明。",
        "任一方违约，按对价的百分之十支付违约金。双方同意以电子签名方式订立，与纸质合同效力相同。",
    )
    columns, body = (15.0, 108.0), Style("song", 10)
    y = [101.0, 101.0]
    for place, clause in enumerate(clauses):
        side = place // 3
        y[side] = sheet.flow(columns[side], y[side], 87, f"{place + 1}  {clause}", body, leading=1.6) + 2
    low = max(y) + 6
    sheet.line(15, low, 195, low, width=0.2, fill=PALE)
    sheet.text(15, low + 5, "签署栏", Style("hei_bold", 11, _TEAL))
    sheet.text(15, low + 14, ["转出方  ", Run(firm.name, "seller")], value)
    sheet.text(113, low + 14, "受让方  ", value)
    signature(sheet, 132, low + 12, person.name)
    form = job.date_form("dash", "slash")
    for x in (15, 113):
        clock = f" {job.rng.randrange(9, 19):02d}:{job.rng.randrange(60):02d}:{job.rng.randrange(60):02d}"
        sheet.text(x, low + 23, ["签署时间  ", day(signed, "sign_date", form), clock], value)
    official(sheet, job, 66, low + 20, firm.name, diameter=36)
    trail = f"存证哈希 {''.join(job.rng.choice('0123456789abcdef') for _ in range(40))}"
    sheet.text(15, low + 46, trail, Style("hei", 7, GREY))
    sheet.text(15, low + 51, "意愿认证方式：人脸识别　证书颁发：测试用数字证书", Style("hei", 7, GREY))
    qr_code(sheet, 175, low + 40, 18)
    values = _sold(job, firm.name, signed) | {"contract_no": number}
    return drawn(KIND, "fig_signed_online", [sheet], values, tolerated=_floored(job))


LAYOUTS: Layouts = {
    KIND: {
        "fig_garage_contract": garage_contract,
        "fig_between_residents": between_residents,
        "fig_order_sheet": order_sheet,
        "fig_signed_online": signed_online,
    }
}
