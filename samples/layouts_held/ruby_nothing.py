"""Papers of no kind that lie in the same drawer."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.ruby_common import (
    Pen,
    around,
    heads_and_rows,
    passer_by,
    pen_ink,
    sealed,
    when,
)
from samples.truth import Drawn, drawn
from samples.writing import table


def fee_reminder(job: Job) -> Drawn:
    """A slip under the wiper: the bay's fee is overdue."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, firm = job.sheet(148, 105), facts.person, home.community.manager
    pen = Pen(sheet, 12, 9, 124, Style("hei", 10.5), leading=1.65, gap=1)
    pen.head("车位服务费催交单", Style("hei_bold", 16), spacing=0.1, after=5)
    last = around(rng, facts.consent_date, -60, -10)
    months = rng.randrange(2, 7)
    pen.line(f"{home.community.name}　{home.room_text}　{person.name}：")
    pen.para(
        f"您名下{home.space_floor}{home.space_no}车位的服务费"
        f"已交至{when(last)}，现欠{months}个月，每月60元，共{months * 60}元。"
        "请在七日内到客服前台或扫码补交，逾期道闸将不再自动抬杆。如已交清请忽略。"
    )
    pen.line(f"客服：{firm.phone}　　管家：{passer_by(job, person.name)}")
    pen.y += 4
    pen.right(firm.name, step=6)
    pen.right(when(facts.consent_date, job.date_form("plain", "dash")))
    sealed(job, sheet, 112, pen.y - 8, firm.name, diameter=30)
    return drawn("other", "ruby_fee_reminder", [sheet], {})


def fitting_out(job: Job) -> Drawn:
    """A permit to decorate a flat, to be stuck on the door."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, firm = job.sheet(210, 148), facts.person, home.community.manager
    start = around(rng, facts.consent_date, 1, 6)
    sheet.rect(8, 8, 194, 132, line=0.8)
    sheet.text(105, 15, "室内装修开工许可牌", Style("hei_bold", 24), align="c", spacing=0.1)
    fill = job.fill_style(12)
    y = table(
        sheet,
        20,
        33,
        [
            (12, [(30, "房屋", True), (140, f"{home.community.name}{home.room_text}", False)]),
            (12, [(30, "业主", True), (55, person.name, False), (30, "电话", True), (55, person.phone, False)]),
            (
                12,
                [
                    (30, "施工队", True),
                    (55, f"{passer_by(job, person.name)}装修队", False),
                    (30, "现场人数", True),
                    (55, f"{rng.randrange(2, 8)}人", False),
                ],
            ),
            (12, [(30, "许可工期", True), (140, f"{when(start)} — {when(around(rng, start, 60, 120))}", False)]),
            (12, [(30, "许可内容", True), (140, "水电改造、铺贴、吊顶；同意用临时电，不同意拆改承重墙", False)]),
        ],
        label=Style("hei", 12),
        value=fill,
    )
    sheet.flow(
        20,
        y + 5,
        110,
        "作息：8:00—12:00，14:30—18:30，周日及法定节假日停工。装修垃圾袋装堆放指定点，车辆停地面临时位，不得占用他人车位。",
        Style("song", 10.5),
    )
    sheet.text(20, 128, f"核发人：{passer_by(job, person.name)}", Style("song", 11))
    sheet.text(190, 128, f"{firm.name}　{when(facts.consent_date, 'loose')}", Style("song", 11), align="r")
    sealed(job, sheet, 166, 115, firm.name, diameter=34)
    return drawn("other", "ruby_fitting_out", [sheet], {})


def meter_slip(job: Job) -> Drawn:
    """A meter reading of charging piles in a garage, one row a pile."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet(182, 128)
    sheet.text(91, 10, "车库充电桩分表抄见记录", Style("song_bold", 16), align="c")
    sheet.text(
        14,
        22,
        f"{home.community.name}　抄表日 {when(facts.consent_date, 'dash')}　抄表员 {passer_by(job)}",
        Style("song", 10),
    )
    ink, rows = pen_ink(job, 11), []
    for row in range(6):
        before = rng.randrange(100, 6000)
        used = rng.randrange(20, 480)
        name = facts.person.name if row == 2 else passer_by(job, facts.person.name)
        bay = home.space_no if row == 2 else f"E{rng.randrange(500, 900)}"
        rows.append((bay, name, str(before), str(before + used), str(used), f"{used * 0.62:.2f}"))
    y = heads_and_rows(
        sheet,
        14,
        30,
        (26, 28, 25, 25, 24, 26),
        ("桩位", "户名", "上次", "本次", "度数", "电费"),
        rows,
        head=Style("hei", 10),
        value=ink,
        height=10,
    )
    sheet.text(14, y + 5, "单价0.62元/度，月底前随物业费一并交纳；对读数有疑问请三日内提出。", Style("song", 9.5))
    return drawn("other", "ruby_meter_slip", [sheet], {})


def furniture(job: Job) -> Drawn:
    """What stays in the flat when its owner sells: a list with prices."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, seller, buyer = job.sheet(), facts.landlord, facts.person
    pen = Pen(sheet, 25, 28, 160, Style("kai", 13.5), leading=1.85)
    pen.head("家具家电作价清单", Style("hei_bold", 20), after=8)
    pen.para(
        f"{seller.name}将{home.community.name}{home.room_text}屋内下列旧物作价让与{buyer.name}，房屋与车位另有合同，不在此列。"
    )
    rows, total = [], 0
    for thing in ("双开门冰箱", "柜式空调", "实木餐桌连椅", "布艺沙发", "滚筒洗衣机"):
        price = rng.randrange(2, 22) * 100
        total += price
        rows.append((thing, f"{rng.randrange(1, 3)}", rng.choice(["八成新", "七成新", "有划痕"]), str(price)))
    pen.y = 6 + heads_and_rows(
        sheet,
        25,
        pen.y + 2,
        (60, 25, 40, 35),
        ("物件", "件", "成色", "作价"),
        rows,
        head=Style("hei", 11.5),
        value=Style("song", 11.5),
        height=10,
    )
    pen.para(f"合计{total}元，{in_words(Decimal(total))}。搬走之日点清，事后互不追究。")
    pen.y += 10
    pen.line(f"让出：{seller.name}　　接收：{buyer.name}　　作证：{passer_by(job, seller.name, buyer.name)}")
    pen.right(when(facts.consent_date, job.date_form("plain", "chinese")))
    return drawn("other", "ruby_furniture", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "ruby_fee_reminder": fee_reminder,
        "ruby_fitting_out": fitting_out,
        "ruby_meter_slip": meter_slip,
        "ruby_furniture": furniture,
    }
}
