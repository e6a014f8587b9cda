"""Papers of no kind that come along: a driving licence's copy, a car insurance policy, slips, bills and chats."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Colour, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentyfirst.ivy_common import comma, copy_note, purpose_note, stranger
from samples.layouts_twentyfirst.ivy_sale import Rows, grid
from samples.layouts_twentyfirst.words import WORDS
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, drawn

_KIND = "other"
_LABEL: Colour = (40, 96, 84)
_WIDE, _HIGH = 88.0, 60.0


def driving_licence(job: Job) -> Drawn:
    """机动车驾驶证, main and second page copied on one sheet, or side by side."""
    person, rng = job.facts.person, job.rng
    flat = job.chance(0.4)
    zoom = 1.3 if flat else rng.choice([1.0, 1.2, 1.4])
    sheet = job.sheet(_WIDE * zoom * 2 + 24, _HIGH * zoom + 18) if flat else job.sheet()
    x, y = (8.0, 9.0) if flat else (105 - _WIDE * zoom / 2, rng.uniform(28, 44))
    grey = not flat and job.chance(0.6)
    tint: Colour = (80, 80, 84) if grey else _LABEL
    label, english = Style("song", 6.8 * zoom, tint), Style("song", 4.8 * zoom, tint)
    value = Style("hei", 7.8 * zoom)
    second = (_WIDE * zoom + 16, y) if flat else (x, y + _HIGH * zoom + rng.uniform(4, 16))
    for left, top in ((x, y), second):
        paper: Colour = (252, 252, 250)
        guilloche(sheet, left, top, _WIDE * zoom, _HIGH * zoom, (230, 230, 232), waves=22, paper=paper)
        sheet.rect(left, top, _WIDE * zoom, _HIGH * zoom, line=0.3, fill=(150, 150, 154))

    def put(left: float, top: float, dx: float, dy: float, words: str, foreign: str, said: str, gap: float) -> None:
        sheet.text(left + dx * zoom, top + dy * zoom, words, label)
        sheet.text(left + dx * zoom, top + (dy + 2.8) * zoom, foreign, english)
        sheet.text(left + (dx + gap) * zoom, top + dy * zoom, said, value)

    middle = x + 44 * zoom
    sheet.text(middle, y + 2.2 * zoom, "中华人民共和国机动车驾驶证", Style("song_bold", 9.4 * zoom, tint), align="c")
    foreign = "Driving License of the People's Republic of China"
    sheet.text(middle, y + 6.4 * zoom, foreign, english, align="c")
    first = a_day(rng, max(date(2009, 1, 1), years_later(person.birth, 18)), date(2024, 6, 30))
    since = first if first.year > 2019 else years_later(first, 6)
    until = years_later(since, 6 if since == first else 10)
    put(x, y, 4, 9.4, "证号", "", person.id_number, 12)
    put(x, y, 4, 14.6, "姓名", "Name", person.name, 12)
    put(x, y, 40, 14.6, "性别", "Sex", person.sex, 10)
    put(x, y, 62, 14.6, "国籍", "Nationality", "中国", 12)
    put(x, y, 4, 21.4, "住址", "Address", "", 12)
    sheet.cell((x + 16 * zoom, y + 20.6 * zoom, 70 * zoom, 7 * zoom), person.address, value, pad=0, leading=1.1)
    put(x, y, 28, 29.4, "出生日期", "Date of Birth", f"{person.birth:%Y-%m-%d}", 18)
    put(x, y, 28, 36.4, "初次领证日期", "Date of First Issue", f"{first:%Y-%m-%d}", 22)
    put(x, y, 28, 43.4, "准驾车型", "Class", rng.choice(["C1", "C1", "C2", "B2", "A2"]), 18)
    put(x, y, 28, 50.8, "有效期限", "Valid Period", f"{since:%Y-%m-%d} 至 {until:%Y-%m-%d}", 14)
    portrait(sheet, x + 69 * zoom, y + 29 * zoom, 17 * zoom, 20.6 * zoom)
    seals.put_square(sheet, x + 14.5 * zoom, y + 41 * zoom, ["河南省信阳", "市公安局交", "通警察支队"], side=19 * zoom)
    left, top = second
    sheet.text(left + 44 * zoom, top + 2.4 * zoom, "中华人民共和国机动车驾驶证副页", label.sized(8 * zoom), align="c")
    put(left, top, 4, 9, "证号", "", person.id_number, 12)
    put(left, top, 4, 16, "姓名", "", person.name, 12)
    put(left, top, 44, 16, "档案编号", "", f"4115{rng.randrange(10**8):08d}", 14)
    put(
        left,
        top,
        4,
        23,
        "记录",
        "",
        rng.choice(["请于每个记分周期结束后三十日内接受审验", "自2021年起无需提交身体条件证明"]),
        12,
    )
    sheet.text(left + 4 * zoom, top + 53 * zoom, "实习期至  --", label)
    if not flat:
        if job.chance(0.5):
            copy_note(job, sheet, 54, min(270.0, second[1] + _HIGH * zoom + 14))
        purpose_note(job, sheet)
    return drawn(_KIND, "ivy_driving_licence", [sheet], {})


def insurance(job: Job) -> Drawn:
    """机动车交通事故责任强制保险单（电子保单）: insured, car, premium and term, an insurer's seal."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    car, person = facts.vehicle, facts.person
    insurer = rng.choice(["大地蒸饼", "中原糯米", "锦绣麦芽"]) + "财产保险股份有限公司信阳中心支公司"
    green: Colour = rng.choice([(24, 110, 90), (30, 74, 140), (150, 60, 40)])
    label, value = Style("song", 9, green), Style("hei", 9)
    sheet.text(20, 12, insurer, Style("hei_bold", 12, green))
    title = "机动车交通事故责任强制保险单（电子保单）"
    sheet.text(105, 22, title, Style("song_bold", 17, green), align="c")
    qr_code(sheet, 172, 30, 18)
    number = f"P{rng.choice(['DZA', 'DAA', 'ZMQ'])}{rng.randrange(10**15):015d}"
    sheet.text(20, 34, f"保险单号：{number}", value)
    start = car.bought + timedelta(days=rng.randrange(0, 4))
    span = f"自 {start:%Y}年{start.month}月{start.day}日0时起 至 {start.year + 1}年{start.month}月{start.day}日0时止"
    sheet.text(
        20,
        41,
        f"投保确认时间：{start - timedelta(days=1):%Y-%m-%d} 1{rng.randrange(10)}:{rng.randrange(60):02d}",
        value,
    )
    fee = Decimal(rng.choice([855, 950, 1100, 760, 665]))
    tax = Decimal(0)

    def row(high: float, *cells: tuple[float, Runs, bool]) -> tuple[float, list[tuple[float, Runs, bool]]]:
        return (high, list(cells))

    rows: Rows = [
        row(9, (26, "被保险人", True), (144, person.name, False)),
        row(9, (46, "被保险人身份证号码（统一社会信用代码）", True), (124, person.id_number, False)),
        row(9, (26, "地址", True), (90, person.address, False), (20, "联系电话", True), (34, person.phone, False)),
        row(9, (26, "号牌号码", True), (44, car.plate, False), (26, "机动车种类", True), (74, "六座以下客车", False)),
        row(
            9,
            (26, "发动机号码", True),
            (44, car.engine_no, False),
            (26, "识别代码（车架号）", True),
            (74, car.vin, False),
        ),
        row(9, (26, "厂牌型号", True), (64, car.model, False), (26, "核定载客", True), (54, "5 人", False)),
        row(
            9,
            (26, "使用性质", True),
            (64, "家庭自用", False),
            (26, "登记日期", True),
            (54, f"{car.bought:%Y-%m-%d}", False),
        ),
        row(8, (85, "死亡伤残赔偿限额", True), (85, "180,000 元", False)),
        row(8, (85, "医疗费用赔偿限额", True), (85, "18,000 元", False)),
        row(8, (85, "财产损失赔偿限额", True), (85, "2,000 元", False)),
        row(
            9,
            (56, "保险费合计（人民币大写）", True),
            (70, in_words(fee), False),
            (44, f"（￥：{comma(fee)} 元）", False),
        ),
        row(9, (26, "保险期间", True), (144, span, False)),
        row(
            9,
            (46, "代收车船税　当年应缴", True),
            (50, f"￥：{comma(tax)}", False),
            (30, "减免税证明", True),
            (44, "新能源免征", False),
        ),
        row(
            34,
            (20, "特别约定", True),
            (
                150,
                "1．本保单为电子保单，与纸质保单具有同等法律效力。2．充电设施损失不在本保险赔偿范围内，可投保附加险。"
                "3．发生保险事故请及时拨打客服电话并报警。4．行驶区域：中华人民共和国境内（不含港澳台）。",
                False,
            ),
        ),
        row(
            16,
            (20, "重要提示", True),
            (150, "请详细阅读保险条款，特别是责任免除和投保人、被保险人义务。收到本保险单后请立即核对。", False),
        ),
    ]
    below = grid(sheet, 20, 50, rows, label, value, frame=green, line=0.2)
    sheet.text(20, below + 5, f"保险人：{insurer}", value)
    sheet.text(
        20,
        below + 12,
        f"地址：信阳市羊山新区{rng.choice(WORDS.streets)}　　服务电话：0376-{rng.randrange(6000000, 6999999)}",
        value,
    )
    sheet.text(
        20,
        below + 19,
        f"签单日期：{start - timedelta(days=1):%Y年%m月%d日}　核保：自动　制单：{stranger(job)}　经办：{stranger(job)}",
        value,
    )
    seals.put_round(sheet, 158, below + 12, seals.SealText(insurer, "承保专用章"), diameter=40)
    purpose_note(job, sheet, share=0.2)
    return drawn(_KIND, "ivy_insurance", [sheet], {})


# -- slips, bills, chats ---------------------------------------------------------------------------


def _receipt(job: Job) -> Sheet:
    """收款收据, three-part slip filled in by pen."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(190, 100)
    ink = Style("kai", 13, rng.choice([BLACK, BLUE_INK]), jitter=0.05)
    red: Colour = rng.choice([(170, 50, 46), (46, 74, 140), (50, 50, 54)])
    label = Style("song", 11, red)
    day = a_day(rng, date(2026, 1, 5), RECEIVED - timedelta(days=2))
    amount = Decimal(rng.randrange(120, 3200))
    sheet.text(95, 8, "收　款　收　据", Style("song_bold", 19, red), align="c", spacing=0.2)
    sheet.line(60, 17, 130, 17, fill=red)
    sheet.text(178, 11, f"No {rng.randrange(10**6, 10**7)}", Style("hei", 12, (196, 40, 40)), align="r")
    sheet.text(95, 20, numbers.written_date(day, form="spaced"), ink.sized(12), align="c")
    reason = rng.choice(["物业服务费（半年）", "装修垃圾清运费", "停车管理费", "公共能耗分摊", "公共维修金补缴"])
    rows: list[tuple[str, str]] = [
        ("今 收 到", f"{facts.home.room_text} {facts.person.name}"),
        ("交　来", reason),
        ("金额（大写）", f"{in_words(amount)}　　￥ {comma(amount)}"),
        ("备　注", rng.choice(["现金", "微信", "转账", "2026年度"])),
    ]
    y = 30.0
    for words, said in rows:
        sheet.rect(12, y, 166, 11, fill=red)
        sheet.line(46, y, 46, y + 11, fill=red)
        sheet.cell((12, y, 34, 11), words, label, align="c")
        sheet.cell((46, y, 132, 11), said, ink, pad=3)
        y += 11
    sheet.column((180, 32, 6, 46), "第二联交款人", Style("song", 8, red), leading=1.5)
    sheet.text(14, 80, "收款单位（盖章）：", label)
    sheet.text(90, 80, ["会计：", stranger(job)], label)
    sheet.text(140, 80, ["经手人：", stranger(job)], label)
    seals.put_round(sheet, 52, 80, seals.SealText(facts.home.community.manager.name, "财务专用章"), diameter=34)
    return sheet


def _water_bill(job: Job) -> Sheet:
    """水费缴费通知单."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 148)
    month = date(2026, rng.randrange(3, 11), 1)
    last = month.month - 1
    used = rng.randrange(6, 28)
    before = rng.randrange(120, 900)
    price = Decimal("2.35")
    waste = Decimal("0.95")
    total = (price + waste) * used
    company = rng.choice(["信阳市糯米糍供水有限公司", "信阳青团自来水有限责任公司"])
    sheet.text(105, 12, company, Style("hei_bold", 15), align="c")
    sheet.text(105, 22, "水费缴费通知单", Style("song_bold", 18), align="c", spacing=0.2)
    value, label = Style("hei", 10), Style("song", 10)
    sheet.text(16, 34, f"户号：{rng.randrange(10**9, 10**10)}　　户名：{facts.person.name}", value)
    where = f"{facts.home.community.name}{facts.home.room_text}"
    sheet.text(16, 41, f"用水地址：信阳市{facts.home.community.district}{where}", value)
    sheet.text(194, 34, f"账期：2026年{last:02d}月—{month.month:02d}月", value, align="r")
    rows: Rows = [
        (
            8,
            [
                (30, "上期表数", True),
                (30, "本期表数", True),
                (30, "用水量（吨）", True),
                (30, "单价", True),
                (58, "费用项目", True),
            ],
        ),
        (
            8,
            [
                (30, str(before), False),
                (30, str(before + used), False),
                (30, str(used), False),
                (30, f"{price}", False),
                (58, "自来水费", False),
            ],
        ),
        (
            8,
            [
                (30, "", False),
                (30, "", False),
                (30, str(used), False),
                (30, f"{waste}", False),
                (58, "污水处理费", False),
            ],
        ),
        (8, [(90, "合计应缴（大写）", True), (88, in_words(total), False)]),
        (8, [(90, "小写", True), (88, f"￥{total:.2f}", False)]),
    ]
    below = grid(sheet, 16, 50, rows, label, value)
    due = month + timedelta(days=26)
    until = numbers.written_date(due, form="plain")
    notes = f"请于{until}前缴费，逾期按日加收0.5%违约金。营业厅、网上营业厅、代收银行均可缴费。"
    sheet.flow(16, below + 5, 150, notes, label)
    sheet.text(16, below + 22, f"抄表员：{stranger(job)}　　客服热线：0376-{rng.randrange(6000000, 6999999)}", label)
    qr_code(sheet, 172, below + 4, 20)
    return sheet


def _chat(job: Job) -> Sheet:
    """A telephone chat, saved as a picture and handed in."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(100, 200)
    other = rng.choice(["物业管家", f"{stranger(job)}（水电）", "小区业主群", "充电桩安装师傅"])
    sheet.fill(0, 0, 100, 200, (237, 237, 237))
    sheet.text(4, 3, f"{rng.randrange(7, 23)}:{rng.randrange(60):02d}", Style("hei_bold", 7.5))
    sheet.text(96, 3, "4G　68%", Style("hei", 7.5), align="r")
    sheet.text(50, 10, other, Style("hei_bold", 10.5), align="c")
    sheet.text(5, 10, "<", Style("hei", 11))
    sheet.line(0, 17, 100, 17, width=0.15, fill=(208, 208, 210))
    said = rng.choice(
        [
            (
                (0, "你好，我家想装个充电桩，物业这边要什么手续？"),
                (1, "要身份证、购车发票，我们开个证明，您去电力营业厅申请就行"),
                (0, f"车位是{facts.home.space_floor}的，离电表箱有点远"),
                (1, "先让师傅来看看走线，不能占消防通道"),
                (0, "好的，周六上午有人吗"),
                (1, "有人，九点以后来，带上业主卡"),
            ),
            (
                (1, "电缆按实际长度算，40米以内免费，超了每米38元"),
                (0, "7千瓦的够用吗"),
                (1, "够用，一晚上能充满。营业厅那边表装好了我再上门"),
                (0, "供电公司说资料不全，让补一份车位的证明"),
                (1, "那个找物业或者开发商开"),
                (0, "收到，谢谢"),
            ),
            (
                (1, "本周三上午8点到12点地下车库停电检修，请提前挪车"),
                (0, "收到"),
                (1, "另外报名装充电桩的业主请在接龙里登记房号"),
                (0, f"{facts.home.building}号楼登记一个"),
                (1, "好，统一报给供电公司，不代表已经批准"),
            ),
        ]
    )
    y, body = 24.0, Style("hei", 9)
    day = a_day(rng, date(2026, 8, 1), RECEIVED - timedelta(days=3))
    when = f"{day.month}月{day.day}日 {rng.choice(['上午', '下午'])}{rng.randrange(1, 12)}:{rng.randrange(60):02d}"
    sheet.text(50, y, when, Style("hei", 7, (150, 150, 152)), align="c")
    y += 8
    for mine, words in said:
        length = sheet.width_of(words, body)
        wide = min(length, 60.0) + 6
        lines = int(length / 59) + 1
        tall = lines * sheet.em_mm(body) * 1.45 + 4
        x = 88 - wide if not mine else 12
        colour: Colour = (149, 236, 105) if not mine else (255, 255, 255)
        sheet.fill(90 if not mine else 2, y, 8, 8, (120, 160, 200) if mine else (220, 170, 120))
        sheet.fill(x, y, wide, tall, colour)
        sheet.flow(x + 3, y + 2.4, wide - 5.6, words, body, leading=1.45)
        y += tall + 6
    sheet.fill(0, 187, 100, 13, (247, 247, 247))
    sheet.fill(14, 190, 62, 8, (255, 255, 255))
    return sheet


def slip(job: Job) -> Drawn:
    """One of: a receipt, a water bill, a chat."""
    drawing = job.rng.choice([_receipt, _water_bill, _chat])
    return drawn(_KIND, "ivy_slip", [drawing(job)], {})


LAYOUTS: Layouts = {_KIND: {"ivy_driving_licence": driving_licence, "ivy_insurance": insurance, "ivy_slip": slip}}
