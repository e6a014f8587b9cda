"""Papers of no kind of the list: a driving licence's copy, a compulsory insurance policy, a chat put on paper."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Align, Colour, Runs, Sheet, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_twentyfirst.yew_common import GREY, digits, grid, phone, purpose_note, said_day, stranger
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, drawn


def driving_licence(job: Job) -> Drawn:
    """机动车驾驶证, both pages on an A4 copy."""
    person, sheet, rng = job.facts.person, job.sheet(), job.rng
    grey = job.chance(0.5)
    ink: Colour = GREY if grey else (70, 80, 130)
    zoom, x = 1.25, rng.uniform(40, 56)
    first = a_day(
        rng, person.birth.replace(day=1) + timedelta(days=6800), person.birth.replace(day=1) + timedelta(days=8000)
    )
    label, tiny, value = Style("song", 6.6 * zoom, ink), Style("song", 4 * zoom, ink), Style("hei", 7.4 * zoom)
    start = years_later(first, 6)
    for number in range(2):
        y = 34 + number * 96.0
        tint: Colour = (228, 228, 230) if grey else (232, 222, 232)
        guilloche(sheet, x, y, 88 * zoom, 60 * zoom, tint, waves=18, paper=(251, 250, 251))
        sheet.rect(x, y, 88 * zoom, 60 * zoom, line=0.2, fill=(165, 165, 170))
        title = "中华人民共和国机动车驾驶证" + ("副页" if number else "")
        sheet.text(x + 44 * zoom, y + 3 * zoom, title, Style("song_bold", 9 * zoom, ink), align="c")

        def item(y: float, dx: float, dy: float, name: str, english: str, text: str, to: float) -> None:
            sheet.text(x + dx * zoom, y + dy * zoom, name, label)
            sheet.text(x + dx * zoom, y + (dy + 3) * zoom, english, tiny)
            sheet.text(x + to * zoom, y + (dy + 0.2) * zoom, text, value)

        if number:
            item(y, 4, 11, "证号", "License No.", person.id_number, 20)
            item(y, 4, 20, "姓名", "Name", person.name, 20)
            item(y, 46, 20, "档案编号", "File No.", f"4115{digits(job, 8)}", 60)
            item(y, 4, 30, "记录", "Record", f"请于{years_later(start, 10):%Y年%m月%d日}前九十日内申请换领新证。", 16)
            sheet.text(x + 4 * zoom, y + 52 * zoom, f"*41{digits(job, 11)}*", Style("hei", 7 * zoom))
            continue
        sheet.text(x + 44 * zoom, y + 7.4 * zoom, "Driving License of the People's Republic of China", tiny, align="c")
        item(y, 4, 12, "证号", "License No.", person.id_number, 20)
        item(y, 4, 19, "姓名", "Name", person.name, 14)
        item(y, 36, 19, "性别", "Sex", person.sex, 44)
        item(y, 58, 19, "国籍", "Nationality", "中国", 70)
        sheet.text(x + 4 * zoom, y + 26 * zoom, "住址", label)
        sheet.flow(x + 14 * zoom, y + 26 * zoom, 68 * zoom, person.address, value, leading=1.2)
        item(y, 27, 34, "出生日期", "Date of Birth", f"{person.birth:%Y-%m-%d}", 42)
        item(y, 27, 40.5, "初次领证日期", "First Issue", f"{first:%Y-%m-%d}", 46)
        item(y, 27, 47, "准驾车型", "Class", rng.choice(["C1", "C2", "B2", "C1D"]), 42)
        portrait(sheet, x + 66 * zoom, y + 32.5 * zoom, 16 * zoom, 20 * zoom)
        item(y, 4, 53.5, "有效期限", "Valid Period", f"{start:%Y-%m-%d} 至 {years_later(start, 10):%Y-%m-%d}", 18)
        seals.put_square(
            sheet, x + 14 * zoom, y + 43 * zoom, ["河南省信阳", "市公安局交", "通警察支队"], side=18 * zoom
        )
    if job.chance(0.5):
        purpose_note(sheet, 50, 236, job, size=14)
    return drawn("other", "yew_driving_licence", [sheet], {})


def compulsory_policy(job: Job) -> Drawn:
    """机动车交通事故责任强制保险单, electronic, a dense ruled form."""
    facts, sheet, rng = job.facts, job.sheet(), job.rng
    person, car = facts.person, facts.vehicle
    green: Colour = (30, 110, 80)
    firm = f"豫南{rng.choice(['醪糟', '粽叶', '五更粥'])}财产保险股份有限公司信阳中心支公司"
    start = car.bought + timedelta(days=rng.randrange(1, 9))
    sheet.text(105, 14, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16, green), align="c")
    sheet.text(20, 26, firm, Style("song", 9.5))
    sheet.text(190, 26, f"保险单号：PDZA{start.year}4115{digits(job, 10)}", Style("song", 9.5), align="r")
    label, value = Style("song", 9, green), Style("song", 9.5)

    def row(high: float, *cells: tuple[float, str]) -> tuple[float, list[tuple[float, Runs, Style, Align]]]:
        made: list[tuple[float, Runs, Style, Align]] = []
        for place, (wide, text) in enumerate(cells):
            made.append((wide, text, label if place % 2 == 0 else value, "c" if place % 2 == 0 else "l"))
        return high, made

    fee = rng.choice(["855.00", "950.00", "665.00", "1100.00"])
    tax = "0.00"
    rows = [
        row(9, (30, "被保险人"), (140, person.name)),
        row(9, (30, "证件号码"), (68, person.id_number), (24, "联系电话"), (48, person.phone)),
        row(9, (30, "地　址"), (140, person.address)),
        row(9, (30, "号牌号码"), (55, rng.choice(["*-*", car.plate])), (30, "机动车种类"), (55, "家庭自用汽车")),
        row(9, (30, "发动机号码"), (55, car.engine_no), (30, "识别代码(车架号)"), (55, car.vin)),
        row(9, (30, "厂牌型号"), (55, car.model), (30, "核定载客"), (55, "5人")),
        row(10, (30, "死亡伤残赔偿限额"), (55, "180000元"), (30, "医疗费用赔偿限额"), (55, "18000元")),
        row(9, (30, "财产损失赔偿限额"), (55, "2000元"), (30, "无责任限额"), (55, "18000/1800/100元")),
        row(9, (30, "保险费合计"), (140, f"人民币大写：{in_words(Decimal(fee))}　（¥：{fee} 元）")),
        row(
            9,
            (30, "保险期间"),
            (140, f"自 {said_day(start)} 0时0分起至 {said_day(years_later(start, 1) - timedelta(days=1))} 24时0分止"),
        ),
        row(9, (30, "代收车船税"), (55, f"当年应缴 {tax} 元"), (30, "纳税类型"), (55, "免税（新能源）")),
    ]
    y = grid(sheet, 20, 33, rows, frame=green)
    sheet.rect(20, y, 170, 34, line=0.25, fill=green)
    notes = (
        "特别约定：1．本保单为电子保单，与纸质保单具有同等法律效力。2．出险后请立即拨打服务热线报案。"
        "3．尊敬的客户：您可以通过本公司官网或微信公众号查询保单信息，若对查询结果有异议，请及时与我们联系。"
    )
    sheet.flow(23, y + 3, 164, notes, Style("song", 9), leading=1.6)
    y += 40
    sheet.text(20, y, f"出单机构：{firm}", Style("song", 9.5))
    sheet.text(20, y + 7, f"核保：{stranger(job)}　制单：{stranger(job)}　经办：{stranger(job)}", Style("song", 9.5))
    sheet.text(
        20, y + 14, f"签单日期：{said_day(start - timedelta(days=1))}　服务电话：{phone(job)}", Style("song", 9.5)
    )
    qr_code(sheet, 24, y + 24, 22)
    seals.put_round(sheet, 156, y + 16, seals.SealText(firm, "保单专用章"), diameter=40)
    return drawn("other", "yew_compulsory_policy", [sheet], {})


_TALK = (
    ("我", "您好，我是{room}的业主，想在车位装个充电桩，要什么手续？"),
    ("她", "您好，先填申请表，带身份证、车位合同、购车发票复印件到客服中心。"),
    ("我", "发票还没开出来，4S店说{day}才能拿到，行驶证可以吗？"),
    ("她", "可以先收，我们出同意书要经理签字盖章，周{week}上午来拿。"),
    ("我", "好的。电缆从配电室走到{space}大概多少米？"),
    ("她", "电工量过类似的，五六十米吧，具体以供电公司现场勘查为准。"),
    ("我", "收费吗？"),
    ("她", "物业不收费，安装押金{fee}元，验收后退。"),
    ("我", "明白了，谢谢！我的电话{phone}。"),
    ("她", "不客气，来之前打我电话就行。"),
)


def chat_printout(job: Job) -> Drawn:
    """A chat with the property office photographed off a telephone, two pictures printed on one landscape page."""
    facts, sheet, rng = job.facts, job.sheet(297, 210), job.rng
    words = {
        "room": facts.home.room_text,
        "day": f"{facts.vehicle.bought.month}月{facts.vehicle.bought.day}号",
        "week": rng.choice("二三四五"),
        "space": facts.home.space_no,
        "fee": rng.choice(["500", "1000", "2000"]),
        "phone": facts.person.phone,
    }
    name = rng.choice([f"{facts.home.community.name}客服小{stranger(job)[0]}", f"物业{stranger(job)[0]}管家"])
    for picture in range(2):
        x = 46.0 + 112 * picture
        sheet.fill(x, 12, 92, 184, (237, 237, 240))
        sheet.rect(x, 12, 92, 184, line=0.2, fill=(180, 180, 184))
        sheet.text(x + 46, 16, name, Style("hei_bold", 10.5), align="c")
        sheet.line(x, 24, x + 92, 24, width=0.15, fill=(200, 200, 204))
        clock = (
            f"{facts.consent_date.month}月{facts.consent_date.day}日 下午{rng.randrange(2, 6)}:{rng.randrange(10, 59)}"
        )
        sheet.text(x + 46, 28, clock, Style("hei", 7.5, GREY), align="c")
        y = 36.0
        for who, text in _TALK[5 * picture : 5 * picture + 5]:
            y = _bubble(sheet, x, y, text.format(**words), mine=who == "我")
        sheet.fill(x, 186, 92, 10, (248, 248, 250))
        sheet.text(x + 8, 188.5, "按住 说话", Style("hei", 8.5, GREY))
    if job.chance(0.5):
        sheet.text(46, 201, f"打印日期：{said_day(facts.consent_date + timedelta(days=1))}", Style("song", 8, GREY))
    return drawn("other", "yew_chat_printout", [sheet], {})


def _bubble(sheet: Sheet, x: float, y: float, text: str, *, mine: bool) -> float:
    style = Style("hei", 9.5)
    wide = min(58.0, sheet.width_of(text, style) + 1)
    lines = int(sheet.width_of(text, style) / (wide - 3)) + 1
    high = lines * sheet.em_mm(style) * 1.35 + 4
    left = x + 92 - 14 - wide - 4 if mine else x + 14
    sheet.fill(x + 80 if mine else x + 3, y, 9, 9, (150, 180, 200) if mine else (210, 170, 140))
    sheet.fill(left, y, wide + 4, high, (160, 226, 120) if mine else (255, 255, 255))
    sheet.flow(left + 2, y + 2.2, wide, text, style, leading=1.35)
    return y + high + 5.5


LAYOUTS: Layouts = {
    "other": {
        "yew_driving_licence": driving_licence,
        "yew_compulsory_policy": compulsory_policy,
        "yew_chat_printout": chat_printout,
    }
}
