"""Papers of no known kind (`other`), and pages without content (`blank`)."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.ornaments import guilloche, portrait
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, drawn
from samples.writing import table

BODY = Style("song", 13)


def driving_licence(job: Job) -> Drawn:
    """机动车驾驶证: near to a 行驶证 in words and looks, but no proof of a car."""
    person, sheet = job.facts.person, job.sheet()
    x, y = 40.0, 60.0
    label, shown = Style("song", 8, (50, 60, 70)), Style("hei", 10)
    guilloche(sheet, x, y, 130, 88, (226, 226, 214), waves=26, paper=(248, 248, 243))
    sheet.rect(x, y, 130, 88, line=0.2, fill=(170, 170, 170))
    sheet.text(x + 65, y + 4, "中华人民共和国机动车驾驶证", Style("song_bold", 14), align="c", spacing=0.1)
    sheet.text(x + 65, y + 10, "Driving License of the People's Republic of China", Style("song", 6), align="c")
    issued = a_day(job.rng, RECEIVED.replace(year=2020), RECEIVED)
    rows = (
        (6, 17, "证号", person.id_number),
        (6, 26, "姓名", person.name),
        (46, 26, "性别", person.sex),
        (78, 26, "国籍", "中国"),
        (6, 35, "住址", ""),
        (32, 52, "出生日期", f"{person.birth:%Y-%m-%d}"),
        (32, 60, "初次领证日期", f"{issued:%Y-%m-%d}"),
        (32, 68, "准驾车型", "C1"),
        (6, 78, "有效期限", f"{issued:%Y-%m-%d}至{years_later(issued, 6):%Y-%m-%d}"),
    )
    for dx, dy, name, text in rows:
        sheet.text(x + dx, y + dy, name, label)
        sheet.text(x + dx + (26 if dx == 32 else 18), y + dy - 0.5, text, shown)
    sheet.flow(x + 24, y + 34, 98, person.address, shown, leading=1.3)
    seals.put_square(sheet, x + 18, y + 62, ("河南省信", "阳市公安", "局交通警", "察支队印"), side=22)
    portrait(sheet, x + 96, y + 46, 24, 30)
    return drawn("other", "driving_licence", [sheet], {})


def water_bill(job: Job) -> Drawn:
    facts, sheet = job.facts, job.sheet(210, 148)
    sheet.text(105, 14, "信阳样例自来水有限公司水费通知单", Style("hei_bold", 17), align="c")
    used = job.rng.randrange(6, 40)
    fee = Decimal(used) * Decimal("3.15")
    rows = (
        ("户　　号", f"{job.rng.randrange(10**9):09d}", "户　　名", facts.person.name),
        (
            "用水地址",
            f"{facts.home.community.name}{facts.home.room_text}",
            "抄表日期",
            numbers.written_date(facts.consent_date, form="dash"),
        ),
        ("上期止码", str(job.rng.randrange(100, 900)), "本期用量", f"{used} 吨"),
        ("水费单价", "3.15 元/吨", "应缴金额", f"{fee:.2f} 元"),
    )
    y = 34.0
    for cells in rows:
        for x, width, text in zip((14, 42, 120, 148), (28, 78, 28, 48), cells, strict=True):
            sheet.rect(x, y, width, 13)
            sheet.cell((x, y, width, 13), text, Style("song", 11), align="c" if width == 28 else "l")
        y += 13
    sheet.flow(
        14,
        y + 8,
        182,
        "请于收到通知后十五日内缴纳，逾期按规定加收违约金。客服热线：0376-6000000。",
        Style("song", 10.5),
    )
    return drawn("other", "water_bill", [sheet], {})


def letter(job: Job) -> Drawn:
    """A notice to residents that mentions cars and parking, but proves nothing."""
    facts, sheet = job.facts, job.sheet()
    place = facts.home.community
    sheet.text(105, 36, "关于小区停车场照明改造的通知", Style("hei_bold", 22), align="c")
    y = sheet.flow(26, 60, 158, "尊敬的各位业主：", BODY, leading=1.9)
    text = (
        f"为改善{place.name}地下停车场照明条件，我公司定于本月下旬对地下一层、二层灯具进行更换。施工期间部分区域将临时断电，请各位业主注意行车安全，"
        "并按照现场指引停放车辆。施工时间为每日上午九时至下午五时，预计十个工作日完成。由此给您带来的不便，敬请谅解。"
    )
    y = sheet.flow(26, y, 158, text, BODY, leading=1.9, indent=2)
    sheet.flow(26, y, 158, "特此通知。", BODY, leading=1.9, indent=2)
    sheet.text(182, 180, place.manager.name, BODY, align="r")
    sheet.text(178, 192, numbers.written_date(facts.consent_date), BODY, align="r")
    seals.put_round(sheet, 154, 186, seals.SealText(place.manager.name))
    return drawn("other", "letter", [sheet], {})


def vat_invoice(job: Job) -> Drawn:
    """电子发票（普通发票) for car accessories: an invoice, but not of a car's sale."""
    facts, sheet = job.facts, job.sheet(210, 140)
    red: Colour = (150, 50, 40)
    label, value = Style("song", 9, red), Style("song", 9)
    sheet.text(105, 8, "电子发票（普通发票）", Style("kai", 19, red), align="c")
    sheet.line(70, 17.5, 140, 17.5, fill=red)
    sheet.text(150, 10, ["发票号码：", Run(f"2641{job.rng.randrange(10**16):016d}", "", value)], label)
    sheet.text(150, 16, ["开票日期：", Run(numbers.written_date(facts.consent_date, form="padded"), "", value)], label)
    for x, head, name, code in (
        (10, "购买方信息", facts.person.name, ""),
        (105, "销售方信息", facts.dealer.name, facts.dealer.uscc),
    ):
        sheet.rect(x, 26, 95, 20, fill=red)
        sheet.line(x + 7, 26, x + 7, 46, fill=red)
        sheet.column((x, 26, 7, 20), head, Style("song", 7, red))
        sheet.text(x + 9, 29, ["名称：", Run(name, "", value)], label)
        sheet.text(x + 9, 38, ["统一社会信用代码/纳税人识别号：", Run(code, "", value)], Style("song", 8, red))
    sheet.rect(10, 46, 190, 52, fill=red)
    heads = ("项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率/征收率", "税额")
    places = (14, 58, 82, 96, 112, 134, 156, 182)
    price = Decimal(job.rng.randrange(20, 300) * 10)
    tax = (price * Decimal("0.13")).quantize(Decimal("0.01"))
    for x, head, text in zip(
        places,
        heads,
        ("*汽车装饰*车载地垫", "通用", "套", "1", f"{price:.2f}", f"{price:.2f}", "13%", f"{tax:.2f}"),
        strict=True,
    ):
        sheet.text(x, 48, head, Style("song", 8, red))
        sheet.text(x, 55, text, Style("song", 8))
    sheet.rect(10, 98, 190, 9, fill=red)
    sheet.text(
        14,
        100.5,
        [
            "价税合计（大写）　",
            Run("⊗" + numbers.amount_in_words(price + tax, unit="圆"), "", value),
            "　　　（小写）¥",
            Run(f"{price + tax:.2f}", "", value),
        ],
        label,
    )
    sheet.rect(10, 107, 190, 18, fill=red)
    sheet.column((10, 107, 7, 18), "备注", Style("song", 8, red))
    sheet.text(14, 128, ["开票人：", Run("样开票", "", value)], label)
    seals.put_oval(
        sheet,
        105,
        17,
        seals.SealText("全国统一发票监制章", centre="河南省税务局", foot="国家税务总局"),
        width=30,
        height=20,
    )
    return drawn("other", "vat_invoice", [sheet], {})


def empty(job: Job) -> Drawn:
    """A separator sheet: nothing but paper."""
    return drawn("blank", "empty", [job.sheet()], {})


def blank_consent(job: Job) -> Drawn:
    """A consent form downloaded and never filled in."""
    sheet = job.sheet()
    sheet.text(105, 38, "充电桩安装同意书", Style("hei_bold", 24), align="c", spacing=0.15)
    text = (
        "兹有______________小区____号楼____单元______室业主______________（身份证号码："
        "____________________________），在本小区拥有固定车位，车位号为__________。"
        "经研究，我单位同意其在上述车位安装电动汽车充电桩（功率______千瓦）。"
    )
    sheet.flow(26, 70, 158, text, Style("song", 14), leading=2.0, indent=2)
    sheet.text(100, 190, "单位（盖章）：", Style("song", 14))
    sheet.text(100, 206, "日期：　　　　年　　　月　　　日", Style("song", 14))
    return drawn("blank", "blank_consent", [sheet], {})


def blank_lease(job: Job) -> Drawn:
    """A parking lease form with its lines still open."""
    sheet = job.sheet()
    sheet.text(105, 28, "车位租赁合同", Style("hei_bold", 22), align="c", spacing=0.3)
    y = 50.0
    for text in (
        "出租方（甲方）：____________________________",
        "承租方（乙方）：____________________________",
        "身份证号：________________________________",
        "一、甲方将位于________________小区______号车位出租给乙方使用。",
        "二、租赁期限自______年____月____日起至______年____月____日止。",
        "三、租金每月人民币__________元（大写：__________________）。",
        "四、乙方不得擅自改变车位用途。",
        "五、本合同一式两份，双方各执一份。",
    ):
        y = sheet.flow(26, y, 158, text, BODY, leading=1.9) + 2
    sheet.text(26, y + 24, "甲方（签字）：", BODY)
    sheet.text(112, y + 24, "乙方（签字）：", BODY)
    sheet.text(112, y + 40, "签订日期：　　　年　　月　　日", BODY)
    return drawn("blank", "blank_lease", [sheet], {})


def blank_form(job: Job) -> Drawn:
    """The consent form with its table, every box still empty."""
    sheet = job.sheet()
    sheet.text(105, 26, "居民充电桩安装同意书", Style("hei_bold", 21), align="c", spacing=0.15)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(32, "申请人", True), (53, "", False), (32, "联系电话", True), (53, "", False)]),
        (12, [(32, "身份证号", True), (138, "", False)]),
        (12, [(32, "小区名称", True), (53, "", False), (32, "房号", True), (53, "", False)]),
        (12, [(32, "车位编号", True), (53, "", False), (32, "充电桩功率", True), (53, "　　　　kW", False)]),
        (26, [(32, "申请事项", True), (138, "", False)]),
        (70, [(32, "管理单位意见", True), (138, "", False)]),
    ]
    bottom = table(sheet, 20, 44, rows, label=Style("hei", 11), value=Style("song", 11.5))
    sheet.text(60, bottom - 30, "单位（公章）：", Style("song", 11.5))
    sheet.text(112, bottom - 16, "　　　年　　月　　日", Style("song", 11.5))
    return drawn("blank", "blank_form", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "driving_licence": driving_licence,
        "water_bill": water_bill,
        "letter": letter,
        "vat_invoice": vat_invoice,
    },
    "blank": {"empty": empty, "blank_consent": blank_consent, "blank_form": blank_form, "blank_lease": blank_lease},
}
