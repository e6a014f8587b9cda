"""Papers of no kind that look near: a fee reminder, a fitting-out permit, furniture sold, keys handed over."""

from __future__ import annotations

from datetime import timedelta

from samples import people
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.amber_common import Pen, bare, bystander, dashes, ink, on, sealed
from samples.truth import Drawn, drawn
from samples.writing import signature, table

KIND = "other"


def fee_reminder(job: Job) -> Drawn:
    """A strip put behind the windscreen wiper: parking fees owed."""
    facts = job.facts
    sheet = job.sheet(148, 105)
    home, firm = facts.home, facts.home.community.manager
    owed = facts.monthly_rent * job.rng.randrange(2, 7)
    sheet.text(74, 8, "温馨提醒·车位服务费欠缴", Style("hei_bold", 15), align="c")
    pen = Pen(sheet, 10, 22, 128, Style("song", 11), 1.65)
    pen.line(f"尊敬的{home.room_text}住户 {facts.person.name}：")
    pen.para(
        f"您在{home.community.name}{home.space_floor}{home.space_no}车位的服务费已欠{bare(owed)}元，"
        f"请于{facts.consent_date.month}月30日前到前台或扫码缴纳，逾期道闸将按临停计费。已缴请忽略。"
    )
    pen.line(f"收费咨询：{firm.phone}（周一至周日 8:30—20:00）", style=Style("song", 10))
    sheet.text(138, 76, firm.name, Style("song", 11), align="r")
    sheet.text(138, 84, on(facts.consent_date), Style("song", 11), align="r")
    dashes(sheet, 4, 95, 144, 95)
    if job.chance(0.5):
        sealed(job, sheet, 112, 80, firm.name, diameter=28)
    return drawn(KIND, "amber_fee_reminder", [sheet], {})


def fitting_out(job: Job) -> Drawn:
    """A permit to fit out a flat, by the property firm."""
    facts, sheet = job.facts, job.sheet()
    home, firm, person = facts.home, facts.home.community.manager, facts.person
    fill = job.fill_style(11.5)
    begin = facts.consent_date
    sheet.text(105, 24, "室内装饰施工许可", Style("hei_bold", 24), align="c", spacing=0.2)
    sheet.text(190, 40, f"许可编号 ZX{begin:%y%m}{job.rng.randrange(100, 999)}", Style("song", 10.5), align="r")
    term: list[str | Run] = ["", on(begin, style=fill), " 至 ", on(begin + timedelta(days=90), style=fill)]
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (13, [(34, "小区／房号", True), (136, Run(f"{home.community.name} {home.room_text}", "", fill), False)]),
        (
            13,
            [
                (34, "业主", True),
                (51, Run(person.name, "", fill), False),
                (34, "电话", True),
                (51, Run(person.phone, "", fill), False),
            ],
        ),
        (13, [(34, "装饰公司", True), (136, Run("自请工队，领班 " + bystander(job), "", fill), False)]),
        (13, [(34, "施工内容", True), (136, Run("铺砖、刷墙、改水电、封阳台", "", fill), False)]),
        (13, [(34, "准许期间", True), (136, [part for part in term if part], False)]),
        (13, [(34, "押金", True), (51, "2000 元", False), (34, "垃圾清运", True), (51, "4 元/㎡", False)]),
    ]
    y = table(sheet, 20, 48, rows, label=Style("hei", 11), value=Style("song", 11.5))
    pen = Pen(sheet, 20, y + 7, 170, Style("song", 11), 1.7)
    pen.line("经审核，同意上述房屋进场装修。施工方须遵守：")
    pen.line("（1）不得拆改承重墙、烟道和燃气管道；（2）中午十二点至两点半及夜间不得有噪声作业；")
    pen.line("（3）装修垃圾装袋，存放在指定地点，不得占用车位和消防通道；")
    pen.line("（4）本许可张贴于入户门外，完工查验合格后退还押金。依据《住宅室内装饰装修管理办法》核发。")
    sheet.text(184, pen.y + 16, firm.name, Style("song", 12), align="r")
    sheet.text(184, pen.y + 27, on(begin), Style("song", 12), align="r")
    sealed(job, sheet, 150, pen.y + 20, firm.name)
    return drawn(KIND, "amber_fitting_out", [sheet], {})


def furniture(job: Job) -> Drawn:
    """The furniture of a flat sold by hand, with a list."""
    facts = job.facts
    sheet = job.sheet(176, 250)
    style = ink(job, 13)
    seller, buyer = facts.landlord, facts.person
    sheet.text(88, 20, "旧家具家电转手条", style.sized(20), align="c")
    things = [
        ("双门冰箱", 600),
        ("三人沙发", 450),
        ("实木餐桌带六椅", 700),
        ("滚筒洗衣机", 500),
        ("一米八床及床垫", 800),
    ]
    job.rng.shuffle(things)
    things = things[: job.rng.randrange(3, 6)]
    total = sum(price for _, price in things)
    pen = Pen(sheet, 18, 38, 140, style, 1.8)
    pen.para(f"{seller.name}搬家，把{facts.home.community.name}{facts.home.room_text}屋里的下列东西卖给{buyer.name}：")
    rows = [(10.0, [(20.0, "号", True), (78.0, "东西", True), (42.0, "作价(元)", True)])]
    for number, (thing, price) in enumerate(things, 1):
        rows.append((10.0, [(20.0, str(number), True), (78.0, thing, False), (42.0, str(price), False)]))
    pen.y = table(sheet, 18, pen.y, rows, label=style, value=style) + 5
    pen.para(f"合计{total}元（{in_words(facts.space_price * 0 + total)}），钱已付清，东西当面点过，旧货不包修。")
    pen.para("房子和车位不在里面，另外再说。")
    sheet.text(18, pen.y + 6, "卖：", style)
    signature(sheet, 28, pen.y + 5, seller.name)
    sheet.text(90, pen.y + 6, "买：", style)
    signature(sheet, 100, pen.y + 5, buyer.name)
    sheet.text(158, pen.y + 22, on(facts.consent_date, form=job.date_form("plain", "dot")), style, align="r")
    return drawn(KIND, "amber_furniture", [sheet], {})


def keys(job: Job) -> Drawn:
    """What is handed over with a flat and a bay: keys, cards and meter readings, ticked."""
    facts, sheet = job.facts, job.sheet()
    home, person, firm = facts.home, facts.person, facts.home.community.manager
    fill = ink(job, 12)
    sheet.text(105, 20, "收房物品及表底数交接清单", Style("hei_bold", 19), align="c")
    sheet.text(
        20, 36, f"项目 {home.community.name}　　房屋 {home.room_text}　　户主 {person.name}", Style("song", 11.5)
    )
    readings = [f"{job.rng.randrange(0, 60)}.{job.rng.randrange(0, 9)}" for _ in range(2)]
    items = [
        ("入户门钥匙", "5 把", "齐"),
        ("单元门禁卡", "3 张", "齐"),
        (f"车位遥控地锁（{home.space_no}）", "1 套", "未装，另约"),
        ("电表底数", readings[0] + " kWh", "抄见"),
        ("水表底数", readings[1] + " m³", "抄见"),
        ("燃气表底数", "0.0 m³", "未开通"),
        ("住宅使用说明书、质量保证书", "各 1 本", "齐"),
        ("可视对讲分机", "1 台", "屏幕有划痕"),
    ]
    rows: list[tuple[float, list[tuple[float, str | Run, bool]]]] = [
        (10, [(14, "序", True), (74, "名目", True), (36, "数量/读数", True), (46, "查看结果", True)])
    ]
    for number, (thing, count, state) in enumerate(items, 1):
        rows.append(
            (
                11,
                [
                    (14, str(number), True),
                    (74, thing, False),
                    (36, Run(count, "", fill), False),
                    (46, Run(state, "", fill), False),
                ],
            )
        )
    y = table(sheet, 20, 46, rows, label=Style("hei", 11), value=Style("song", 11.5))
    pen = Pen(sheet, 20, y + 6, 170, Style("song", 11), 1.65)
    pen.line("户主意见：阳台推拉门一扇关不严，请施工单位三日内上门。其余无异议，同意接收。", style=fill)
    pen.line(f"报修电话 {people.a_phone(job.rng)}　维修员 {bystander(job)}")
    y = pen.y + 10
    sheet.text(20, y, "交出：" + firm.name, Style("song", 11.5))
    sheet.text(20, y + 10, "陪验员：" + bystander(job), Style("song", 11.5))
    sheet.text(124, y, "接收：", Style("song", 11.5))
    signature(sheet, 137, y - 2, person.name)
    sheet.text(124, y + 10, on(facts.consent_date, style=fill), Style("song", 11.5))
    sealed(job, sheet, 70, y + 8, firm.name, diameter=36)
    return drawn(KIND, "amber_keys", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "amber_fee_reminder": fee_reminder,
        "amber_fitting_out": fitting_out,
        "amber_furniture": furniture,
        "amber_keys": keys,
    }
}
