"""车位租赁合同: between neighbours, with the property company, with the village."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_tenth.even_common import (
    begin,
    day_gaps,
    day_whole,
    figures,
    on_line,
    pen,
    quarter,
    seal,
    sign,
    space_also,
)
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KIND = "parking_lease_contract"


def signed_on(job: Job) -> date:
    return a_day(job.rng, job.facts.lease_from - timedelta(days=20), job.facts.lease_from)


def base_values(job: Job, signed: date, lessor: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }


def rent_also(job: Job, *sums: str) -> dict[str, tuple[str, ...]]:
    """The readings of space and rent that are no error."""
    return {**space_also(job.facts), "rent": sums}


def even_let_neighbours(job: Job) -> Drawn:
    """Owner to owner: a template from the web with gaps, filled in by hand, one page."""
    facts = begin(job)
    person, owner, home = facts.person, facts.landlord, facts.home
    signed = signed_on(job)
    ink = pen(job, 11.5)
    year = facts.monthly_rent * 12
    out = Writer(job, Style("song", 11.5), left=26, width=158, leading=1.75)
    out.title("小区车位租赁合同", Style("song_bold", 19))
    out.line(
        ["出租方（甲方）：", on_line(owner.name, "lessor", ink, 9), "身份证号：", on_line(owner.id_number, "", ink)]
    )
    out.line(
        [
            "承租方（乙方）：",
            on_line(person.name, "lessee", ink, 9),
            "身份证号：",
            on_line(person.id_number, "lessee_id", ink),
        ]
    )
    out.para("根据《中华人民共和国民法典》的有关规定，为明确甲乙双方的权利和义务，双方协商一致签订本合同。")
    out.para(
        [
            "一、甲方将位于",
            on_line(home.community.name, "community", ink),
            quarter(home.community.name),
            on_line(home.space_floor or "地下", "", ink),
            on_line(home.space_no, "space_no", ink, 5),
            "号车位出租给乙方停放车辆使用，车牌号",
            on_line(facts.vehicle.plate, "", ink),
            "。",
        ]
    )
    out.para(
        [
            "二、租赁期限：自",
            *day_gaps(facts.lease_from, "lease_from", ink),
            "起至",
            *day_gaps(facts.lease_to, "lease_to", ink),
            "止。",
        ]
    )
    out.para(
        [
            "三、租金为每月人民币",
            on_line(figures(job, facts.monthly_rent), "rent", ink),
            "元，按年支付，每年共计",
            on_line(f"{year:.0f}", "", ink),
            "元（大写：",
            on_line(in_words(year), "", ink),
            "）。乙方应于每年到期前十日内支付下一年度租金。",
        ]
    )
    out.para("四、车位的物业管理费由甲方承担，乙方承担使用期间产生的电费及其他费用。")
    out.para(
        "五、租赁期内，乙方可在该车位安装新能源汽车充电桩，安装费用由乙方承担，甲方应配合提供相关资料；合同终止时由乙方负责拆除并恢复原状。"
    )
    out.para(
        "六、乙方不得擅自将车位转租、转借他人，不得在车位上堆放杂物。车辆停放期间发生的损坏、丢失，甲方不承担责任。"
    )
    out.para("七、任何一方提前解除合同的，应提前三十日通知对方，并支付一个月租金作为违约金。")
    out.para("八、本合同一式两份，甲乙双方各执一份，自签字之日起生效。")
    y = out.y + 8
    for x, role, who, phone in ((28, "甲方", owner.name, owner.phone), (112, "乙方", person.name, person.phone)):
        out.sheet.text(x, y, f"{role}（签字）：", Style("song", 11.5))
        sign(out.sheet, x + 28, y - 2, who)
        out.sheet.text(x, y + 11, ["联系电话：", Run(phone, "", ink)], Style("song", 11.5))
    out.sheet.text(112, y + 22, day_gaps(signed, "sign_date", ink, under=False), Style("song", 11.5))
    return drawn(
        KIND,
        "even_let_neighbours",
        out.sheets,
        base_values(job, signed, owner.name),
        tolerated=rent_also(job, money(year)),
    )


def even_let_manager(job: Job) -> Drawn:
    """A property company's monthly parking agreement with a footer and several terms, typed."""
    facts = begin(job)
    person, home = facts.person, facts.home
    manager = home.community.manager
    signed = signed_on(job)
    out = Writer(job, Style("song", 11), left=25, width=160, leading=1.65)
    out.sheet.text(25, 15, manager.name, Style("song", 9))
    out.sheet.text(
        185, 15, "编号：WY-TC-" + f"{signed:%Y%m}-{job.rng.randrange(1, 300):03d}", Style("song", 9), align="r"
    )
    out.sheet.line(25, 20, 185, 20, width=0.3)
    out.title("机动车停车位租赁协议", Style("hei_bold", 18))
    out.line(["甲方（出租人）：", Run(manager.name, "lessor")])
    out.line(["乙方（承租人）：", Run(person.name, "lessee"), f"（{home.building}栋{home.unit}单元{home.room}业主）"])
    out.line(["乙方身份证号码：", Run(person.id_number, "lessee_id"), f"      电话：{person.phone}"])
    out.para(
        [
            "甲方受",
            Run(home.community.name, "community"),
            "建设单位委托，对小区地下停车场进行经营管理。经双方协商，就车位租赁事宜约定如下：",
        ]
    )
    out.para("1  租赁标的", style=Style("hei", 11), indent=0)
    out.para(
        [
            "1.1  车位位置及编号：",
            f"{home.space_floor or '地下车库'}",
            Run(home.space_no, "space_no"),
            f"。用途：停放小型客车（车牌：{facts.vehicle.plate}）。",
        ]
    )
    out.para("2  租赁期限", style=Style("hei", 11), indent=0)
    form = job.date_form("dash", "plain", "padded")
    first, last = day_whole(job, facts.lease_from, form), day_whole(job, facts.lease_to, form)
    out.para(
        [
            "2.1  租期自",
            Run(first, "lease_from"),
            "至",
            Run(last, "lease_to"),
            "。期满前30日，乙方未书面提出续租的，视为不再续租。",
        ]
    )
    out.para("3  租金及支付", style=Style("hei", 11), indent=0)
    out.para(
        [
            "3.1  租金标准为人民币",
            Run(f"{facts.monthly_rent:.0f}", "rent"),
            "元/月·个，按季度预交。停车服务费60元/月另行收取。",
        ]
    )
    out.para("3.2  乙方逾期缴费超过7日，甲方有权暂停车辆通行权限；逾期30日的，甲方可收回车位。")
    out.para("4  双方权利义务", style=Style("hei", 11), indent=0)
    for text in (
        "4.1  甲方负责停车场公共照明、消防、监控设施的维护，保证车辆正常出入。",
        "4.2  乙方应一位一车，按位停放，服从现场管理人员指挥，不得占用消防通道。",
        "4.3  甲方仅提供车位使用，不承担车辆及车内物品的保管责任。",
        "4.4  乙方加装充电设施的，须向甲方提出书面申请，经供电企业勘查后按规范施工。",
    ):
        out.para(text)
    out.para("5  附则", style=Style("hei", 11), indent=0)
    out.para("5.1  本协议一式两份，双方各执一份，经甲方盖章、乙方签字后生效。")
    y = out.y + 8
    out.sheet.text(27, y, "甲方（盖章）：", Style("song", 11))
    out.sheet.text(27, y + 10, "经办人：", Style("song", 11))
    sign(out.sheet, 44, y + 8, facts.spouse.name[:1] + "工", 14)
    out.sheet.text(115, y, "乙方（签名）：", Style("song", 11))
    sign(out.sheet, 142, y - 2, person.name)
    out.sheet.text(115, y + 14, ["签订时间：", Run(day_whole(job, signed, form), "sign_date")], Style("song", 11))
    seal(out.sheet, 62, y + 8, manager.name)
    out.sheet.text(105, 285, "第 1 页 共 1 页", Style("song", 9), align="c")
    return drawn(
        KIND, "even_let_manager", out.sheets, base_values(job, signed, manager.name), tolerated=space_also(facts)
    )


LAYOUTS: Layouts = {KIND: {"even_let_neighbours": even_let_neighbours, "even_let_manager": even_let_manager}}
