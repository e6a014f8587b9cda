"""Bays rented: a typed agreement from a chat, a property firm's printed form, a counter slip."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.cherry_common import (
    Pen,
    Row,
    bays,
    dots,
    entries,
    grouped,
    heads,
    level,
    row,
    signed,
    someone,
    whole,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "parking_lease_contract"


def _signing(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(1, 12))


def _values(job: Job, lessor: str, rent: Decimal, until: date, day: date) -> dict[str, Value]:
    facts, home = job.facts, job.facts.home
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": until.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


def chat(job: Job) -> Drawn:
    """What two people agreed on WeChat, typed out and signed, on A5."""
    facts, home, person, owner = job.facts, job.facts.home, job.facts.person, job.facts.landlord
    sheet, day = job.sheet(148, 210), _signing(job)
    floor = level(home)
    pen = Pen(sheet, Style("hei", 11), 14, 120, 18, leading=1.7, gap=1.2)
    pen.head("租车位的约定", Style("hei_bold", 15), after=6)
    pen.item("微信上已经说好，打印出来双方签个字，以这张为准：")
    pen.item("① 谁租给谁：", Run(owner.name, "lessor"), " 的车位租给 ", Run(person.name, "lessee"), " 停车用")
    pen.item("（租车位人身份证 ", Run(person.id_number, "lessee_id"), "）")
    pen.item("② 哪个车位：", Run(home.community.name, "community"), f" {floor} ", Run(home.space_no, "space_no"), " 号")
    pen.item(
        "③ 租多久：",
        Run(dots(facts.lease_from), "lease_from"),
        " 开始，",
        Run(dots(facts.lease_to), "lease_to"),
        " 到期",
    )
    pen.item("④ 多少钱：一个月 ", Run(whole(facts.monthly_rent), "rent"), " 元，每三个月转一次，月初转")
    pen.item("⑤ 物业那边的停车服务费谁停谁交")
    pen.item("⑥ 可以装充电桩，线路、电表自己找供电公司办，不租了自己拆走，地面恢复原样")
    pen.item("⑦ 中途不租提前一个月说，多转的钱按天退")
    pen.y += 6
    body, y = Style("hei", 11), pen.y
    sheet.text(14, y, "房东：", body)
    signed(sheet, 28, y - 1.5, owner.name, "lessor", size=15)
    sheet.text(78, y, "租客：", body)
    signed(sheet, 92, y - 1.5, person.name, "lessee", size=15)
    sheet.text(14, y + 12, f"电话 {owner.phone}", body)
    sheet.text(78, y + 12, f"电话 {person.phone}", body)
    sheet.text(78, y + 23, Run(dots(day), "sign_date"), Style("kai", 14, jitter=0.05))
    values = _values(job, owner.name, facts.monthly_rent, facts.lease_to, day)
    near = {"space_no": (*bays(home.space_no, floor, "号"), f"{floor} {home.space_no}", f"{floor} {home.space_no} 号")}
    return drawn(KIND, "cherry_rent_chat", [sheet], values, tolerated=near)


def form(job: Job) -> Drawn:
    """固定停车位租用合同: a property firm's stock form, blanks filled in."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm, day, fill = home.community.manager, _signing(job), job.fill_style(12)
    sheet, floor = job.sheet(), level(home)
    pen = Pen(sheet, Style("song", 12), 24, 162, 24, leading=1.75, gap=1.3)
    pen.head("固定停车位租用合同", Style("song_bold", 20), spacing=0.15, after=10)
    pen.item("提供方（甲方）：", filled(firm.name, "lessor", fill))
    pen.item(
        "租用方（乙方）：",
        filled(person.name, "lessee", fill),
        "　身份证号：",
        filled(person.id_number, "lessee_id", fill),
    )
    pen.item("乙方房号：", filled(home.room_text, "", fill), "　车牌：", filled(facts.vehicle.plate, "", fill))
    pen.para("为加强地下车库管理，规范车辆停放秩序，甲乙双方就固定车位租用有关事项约定如下：")
    pen.para(
        "一、甲方将",
        filled(home.community.name, "community", fill),
        "地库",
        filled(floor, "", fill),
        "第",
        filled(home.space_no, "space_no", fill),
        "号车位提供给乙方固定停放车辆，甲方不承担车辆保管责任。",
    )
    pen.para(
        "二、租用期限自",
        *dated(facts.lease_from, "lease_from", fill),
        "起至",
        *dated(facts.lease_to, "lease_to", fill),
        "止。期满前十五日内乙方可申请续租，同等条件下优先。",
    )
    pen.para(
        "三、租用费标准为每月人民币",
        filled(whole(facts.monthly_rent), "rent", fill),
        "元，按季预交，先交费后使用。另收出入卡工本费20元/张，遗失补办同价。",
    )
    pen.para("四、乙方须遵守车库限高、限速规定，不得在车位内洗车、堆放物品，不得私自转租。")
    pen.para("五、乙方需安装充电设施的，应另行提出申请，经甲方核实并经供电部门受理后方可施工，费用自理。")
    pen.para("六、乙方逾期三十日未交费的，甲方可收回车位。本合同一式贰份，双方各执壹份，签章后生效。")
    y = pen.y + 10
    body = Style("song", 12)
    sheet.text(24, y, "甲方（章）：", body)
    sheet.text(24, y + 9, Run(firm.name, "lessor"), body)
    sheet.text(24, y + 20, f"经办人：{someone(job)}　客服电话：{firm.phone}", Style("song", 10.5))
    sheet.text(122, y, "乙方（签字）：", body)
    signed(sheet, 153, y - 2, person.name, "lessee")
    sheet.text(122, y + 20, ["签约时间：", Run(numbers.written_date(day, form="padded"), "sign_date")], body)
    seals.put_round(sheet, 66, y + 8, seals.SealText(firm.name))
    values = _values(job, firm.name, facts.monthly_rent, facts.lease_to, day)
    near = {"space_no": bays(home.space_no, "第", "号")}
    return drawn(KIND, "cherry_rent_form", [sheet], values, tolerated=near)


def slip(job: Job) -> Drawn:
    """A counter slip that is itself the agreement: column heads above one row, a year's rent."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm, day = home.community.manager, _signing(job)
    until = years_later(facts.lease_from, 1) - timedelta(days=1)
    rent = facts.monthly_rent * 12
    sheet = job.sheet(210, 120)
    mono, label = Style("hei", 10), Style("hei", 9)
    sheet.text(105, 9, Run(firm.name, "lessor"), Style("hei_bold", 13), align="c")
    sheet.text(105, 17, "车位包年协议单", Style("hei_bold", 15), align="c", spacing=0.2)
    sheet.text(14, 25, f"流水号 {day:%Y%m%d}{job.rng.randrange(1, 90):04d}", label)
    sheet.text(196, 25, ["办理日期 ", Run(f"{day:%Y-%m-%d}", "sign_date")], label, align="r")
    widths = (40, 22, 48, 26, 46)
    rows: list[Row] = [
        heads(8, widths, "车场/小区", "车位", "包年起止", "包年费(元)", "备注"),
        entries(
            13,
            widths,
            Run(home.community.name, "community"),
            Run(home.space_no, "space_no"),
            [
                Run(f"{facts.lease_from:%Y-%m-%d}", "lease_from"),
                " 至\n",
                Run(f"{until:%Y-%m-%d}", "lease_to"),
            ],
            Run(grouped(rent), "rent"),
            f"车牌 {facts.vehicle.plate}",
        ),
        row(9, (40, 142), "大写金额", Run(in_words(rent), "rent")),
    ]
    y = table(sheet, 14, 30, rows, label=label, value=mono)
    y = table(
        sheet,
        14,
        y,
        [row(9, (40, 48, 26, 68), "租用人", Run(person.name, "lessee"), "证件", Run(person.id_number, "lessee_id"))],
        label=label,
        value=mono,
    )
    pen = Pen(sheet, Style("song", 9), 14, 182, y + 3, leading=1.5, gap=0.5)
    pen.item(
        "约定：1.出租方将上列车位租给租用人专用；2.租金按年一次付清，中途退租按实际月数结算；3.租用人可自费安装充电桩，"
        "退租时自行拆除；4.本单双方签章即为车位租赁协议，第一联存根，第二联交租用人。"
    )
    y = pen.y + 9
    sheet.text(14, y, f"收银员：{someone(job)}　复核：{someone(job)}", label)
    sheet.text(86, y, "出租方（盖章）", label)
    sheet.text(142, y, "租用人签字：", label)
    signed(sheet, 162, y - 2, person.name, "lessee", size=14)
    seals.put_oval(sheet, 113, y + 5, seals.SealText(firm.name, "", "业务专用章"), width=38, height=26)
    values = _values(job, firm.name, rent, until, day)
    return drawn(KIND, "cherry_rent_slip", [sheet], values)


LAYOUTS: Layouts = {KIND: {"cherry_rent_chat": chat, "cherry_rent_form": form, "cherry_rent_slip": slip}}
