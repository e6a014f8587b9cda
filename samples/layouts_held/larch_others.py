"""Papers of no kind that lie in the same drawers: a fee reminder, a decoration permit, furniture sold, a notice."""

from __future__ import annotations

from decimal import Decimal

from samples import ornaments, seals
from samples.draw import RED, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.larch_common import (
    GREY,
    Pen,
    Rows,
    after,
    before,
    box,
    bystander,
    level,
    other_phone,
    pen_ink,
    said,
)
from samples.truth import Drawn, drawn
from samples.writing import table

KIND = "other"


def larch_fee_reminder(job: Job) -> Drawn:
    """车位管理费催交提示: what a property firm hangs on the door."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, firm, body = job.sheet(148, 210), home.community.manager, Style("song", 12)
    day = facts.consent_date
    sheet.text(74, 18, "车位管理费催交提示", Style("hei_bold", 17), align="c")
    pen = Pen(sheet, body, 18, 36, 112, leading=1.75)
    months = job.rng.randrange(3, 14)
    pen.line(f"{home.room_text}　{person.name}　业主：")
    pen.para(
        f"您家{level(job)}{home.space_no}车位的管理费已欠交{months}个月，每月60元，合计{months * 60}元。"
        f"请您在{said(after(day, 10))}前到{home.community.name}客服前台或扫码交纳。"
    )
    pen.para("如您已经交纳，请忽略本提示。逾期仍未交的，车牌将转为临时车辆计费。")
    pen.para("感谢您的理解和支持！")
    ornaments.qr_code(sheet, 18, 122, 26)
    sheet.text(18, 151, f"收费电话 {firm.phone}", Style("song", 10))
    sheet.text(130, 164, firm.name, body, align="r")
    sheet.text(126, 174, said(day), body, align="r")
    seals.put_round(sheet, 104, 168, seals.SealText(firm.name, "财务专用章"), diameter=36)
    return drawn(KIND, "larch_fee_reminder", [sheet], {})


def larch_decoration_permit(job: Job) -> Drawn:
    """装修施工许可牌: to be stuck on the door, with the dates of the work."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    sheet, firm = job.sheet(210, 148), home.community.manager
    start = before(facts.consent_date, 20)
    small, value = Style("hei", 8, GREY), Style("song", 12)
    sheet.rect(8, 8, 194, 132, line=1.0, fill=RED)
    sheet.text(105, 14, "装修施工许可牌", Style("hei_bold", 21, RED), align="c", spacing=0.2)
    sheet.text(194, 27, f"编号 {job.rng.randrange(1000):03d}", Style("hei", 9), align="r")
    cells = [
        (62, "小区", home.community.name),
        (62, "房号", home.room_text),
        (62, "业主", f"{person.name}　{person.phone}"),
        (62, "施工单位", job.rng.choice(["自找工人", "佳居装饰工程部", "美嘉装饰信阳店"])),
        (62, "现场负责人", f"{bystander(job)}　{other_phone(job)}"),
        (62, "装修押金", "2000元（已收）"),
        (124, "许可施工期限", f"{said(start)}至{said(after(start, 90))}"),
        (62, "施工人数", f"{job.rng.randrange(2, 8)}人"),
    ]
    left, top = 12.0, 33.0
    for width, label, text in cells:
        box(sheet, (left, top, width, 16), label, text, small=small, value=value)
        left += width
        if left > 190:
            left, top = 12.0, top + 16
    pen = Pen(sheet, Style("song", 10), 12, 86, 186, leading=1.5, gap=0.3)
    pen.line("同意按申报内容装修。禁止拆改承重墙、外移燃气管道；禁止在12:00—14:30及18:00后进行有噪声的施工；")
    pen.line("改动电路须由持证电工操作，配电箱以上线路不得动；建筑垃圾袋装后放到指定地点。")
    sheet.text(192, 112, f"发证：{firm.name}", value, align="r")
    sheet.text(188, 122, said(start), value, align="r")
    seals.put_round(sheet, 160, 119, seals.SealText(firm.name, "工程部"), diameter=34)
    return drawn(KIND, "larch_decoration_permit", [sheet], {})


def larch_furniture_list(job: Job) -> Drawn:
    """屋内家电家具作价单: goods sold with a flat, signed by two people."""
    facts, home = job.facts, job.facts.home
    seller, buyer = facts.landlord, facts.person
    sheet, cell = job.sheet(), Style("song", 11.5)
    day = before(facts.consent_date, job.rng.randrange(5, 90))
    sheet.text(105, 24, "屋内家电家具作价单", Style("hei_bold", 19), align="c")
    sheet.flow(
        22,
        42,
        166,
        f"{seller.name}卖掉{home.community.name}{home.room_text}，下列旧物一并作价留给{buyer.name}，当面点过：",
        Style("song", 13),
        leading=1.7,
    )
    goods = ("双门冰箱", "挂式空调", "滚筒洗衣机", "实木餐桌椅", "三人沙发", "1.8米床", "热水器", "窗帘")
    rows: Rows = [(10, [(20, "序", True), (70, "物品", True), (30, "件数", True), (46, "作价（元）", True)])]
    total = 0
    for number, thing in enumerate(goods, 1):
        count, price = job.rng.randrange(1, 4), job.rng.randrange(2, 22) * 50
        total += price
        rows.append((10, [(20, str(number), True), (70, thing, False), (30, str(count), True), (46, str(price), True)]))
    rows.append((10, [(120, "合计", True), (46, str(total), True)]))
    y = table(sheet, 22, 62, rows, label=cell, value=cell) + 7
    pen = Pen(sheet, Style("song", 12), 22, y, 166)
    pen.line(f"以上共{in_words(Decimal(total))}，已随房款一起付清。旧物不包修，燃气灶、橱柜已算在房价里，不另算。")
    sheet.text(22, 206, "出让：", cell)
    sheet.text(35, 203.5, seller.name, pen_ink(job, 17))
    sheet.text(90, 206, "接收：", cell)
    sheet.text(103, 203.5, buyer.name, pen_ink(job, 17))
    sheet.text(22, 220, f"中介在场：{bystander(job)}", cell)
    sheet.text(188, 220, said(day, job.date_form("plain", "dots")), cell, align="r")
    return drawn(KIND, "larch_furniture_list", [sheet], {})


def larch_street_notice(job: Job) -> Drawn:
    """A street office's red-head notice on charging in basements: about everybody, consenting to nothing."""
    facts, place = job.facts, job.facts.home.community
    sheet, body = job.sheet(), Style("song", 14)
    office = place.residents_committee.removesuffix("社区居民委员会") + "街道办事处"
    red = (200, 30, 36)
    sheet.text(105, 28, f"{office}文件", Style("song_bold", 23, red), align="c")
    number = f"{job.rng.choice(['东街办', '街发', '浉街'])}〔{facts.consent_date.year}〕{job.rng.randrange(5, 90)}号"
    sheet.text(105, 46, number, Style("song", 13), align="c")
    sheet.line(24, 54, 186, 54, width=0.9, fill=red)
    sheet.text(105, 64, "关于排查整治小区地下空间", Style("hei_bold", 18), align="c")
    sheet.text(105, 74, "电动车辆充电隐患的通知", Style("hei_bold", 18), align="c")
    pen = Pen(sheet, body, 26, 92, 158, leading=1.8)
    pen.line("各社区、各物业服务企业：")
    pen.para(
        f"近期，{place.name}等小区发生私拉电线充电引发的险情。为落实市消防安全委员会部署，"
        f"定于{said(after(facts.consent_date, 3))}至{said(after(facts.consent_date, 33))}开展排查。"
        "现将有关事项通知如下："
    )
    pen.para("一、逐个车位登记现有充电桩的安装人、功率和接电方式，未经供电部门装表的限期整改。")
    pen.para("二、物业服务企业不得以任何理由阻挠业主依规安装自用充电设施，也不得放任飞线充电。")
    pen.para(f"三、排查结果于月底前报街道应急管理办公室，联系人：{bystander(job)}，电话：{other_phone(job)}。")
    sheet.text(178, 222, office, body, align="r")
    sheet.text(172, 234, said(facts.consent_date), body, align="r")
    seals.put_round(sheet, 146, 228, seals.SealText(office), diameter=42)
    return drawn(KIND, "larch_street_notice", [sheet], {})


LAYOUTS: Layouts = {
    KIND: {
        "larch_fee_reminder": larch_fee_reminder,
        "larch_decoration_permit": larch_decoration_permit,
        "larch_furniture_list": larch_furniture_list,
        "larch_street_notice": larch_street_notice,
    }
}
