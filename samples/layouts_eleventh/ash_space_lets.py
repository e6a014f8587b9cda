"""车位租赁, two more: a civil-defence space for years, and a renewal."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    a_pen,
    day_text,
    digits,
    office_seal,
    signed,
    words_of,
)
from samples.layouts_eleventh.ash_space_lease import KIND, Let
from samples.people import years_later
from samples.truth import Drawn
from samples.writing import Writer


def ash_pl_civil_defence(job: Job) -> Drawn:
    """A civil-defence space let for years by the developer, several pages, money for the whole term."""
    let = Let(job, years=job.rng.choice([10, 15, 20]))
    world, pen = let.world, a_pen(job, 12)
    facts, person, space = world.facts, world.person, world.space
    let.lessor = facts.developer.name
    let.rent = facts.space_price
    writer = Writer(job, Style("song", 12), top=26, leading=1.8)
    writer.title("地下人防车位租赁合同", Style("hei_bold", 20))
    writer.sheet.text(185, 16, f"编号：RF-{digits(job.rng, 5)}", Style("song", 10.5), align="r")
    writer.line(["出租人：", pen(let.lessor, "lessor")])
    writer.line(["统一社会信用代码：", pen(facts.developer.uscc)])
    writer.line(["地　址：", pen(facts.developer.address)])
    writer.line(["承租人：", pen(person.name, "lessee")])
    writer.line(["公民身份号码：", pen(person.id_number, "lessee_id")])
    writer.line(["联系电话：", pen(person.phone)])
    writer.para(
        "鉴于出租人对所开发项目内平时用作停车的人防工程享有使用、管理和收益的权利，双方依据《中华人民共和国人民防空法》《中华人民共和国民法典》订立本合同。"
    )
    writer.para(
        [
            "第一条　租赁物：",
            pen(world.estate, "community"),
            "人防工程",
            pen(space.level or "地下二层"),
            "编号",
            pen(space.number, "space_no"),
            "的停车位壹个，仅供平时停放车辆使用。",
        ]
    )
    writer.para(
        [
            "第二条　租赁期限：自",
            *pen.day(let.start, "lease_from"),
            "至",
            *pen.day(let.end, "lease_to"),
            "。法律规定租赁期限不得超过二十年的，从其规定。",
        ]
    )
    writer.para(
        [
            "第三条　租金：上述期限租金合计人民币（大写）",
            pen(words_of(let.rent, "圆"), "rent"),
            "（小写：¥",
            pen(f"{let.rent:,.2f}", "rent"),
            "），承租人应于签订本合同之日一次性支付。",
        ]
    )
    for clause in (
        "第四条　承租人已知晓租赁物属人防工程，不能办理不动产权登记，"
        "战时或遇紧急情况须无条件服从人民防空主管部门统一调配使用。",
        "第五条　承租人不得擅自拆改人防工程主体结构及防护设备，不得在车位内安装固定隔断。"
        "确需安装充电设施的，不得穿越防护密闭墙体。",
        "第六条　物业服务费用由承租人按月向物业服务人交纳，收费标准以公示为准。",
        "第七条　租赁期限内，承租人转让该项目内房屋的，本合同权利义务可一并转让给房屋受让人，但应书面通知出租人。",
        "第八条　租赁期满，同等条件下承租人享有优先承租权。",
        "第九条　出租人未按期交付租赁物的，每逾期一日按已付租金的万分之一支付违约金。",
        "第十条　本合同履行中发生争议的，由双方协商；协商不成的，向租赁物所在地人民法院起诉。",
        "第十一条　本合同一式三份，出租人执二份，承租人执一份，自双方签章之日起生效。",
    ):
        writer.para(clause)
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出租人（盖章）：", writer.style)
    sheet.text(112, y, "承租人（签字）：", writer.style)
    signed(sheet, 146, y - 3, person.name)
    sheet.text(25, y + 13, "授权代表：", writer.style)
    sheet.text(25, y + 28, ["签订日期：", *pen.day(let.day, "sign_date")], writer.style)
    office_seal(sheet, 66, y + 8, let.lessor, "合同专用章")
    writer.number_pages("{}/{}")
    return let.done("ash_pl_civil_defence", writer.sheets)


def ash_pl_renewal(job: Job) -> Drawn:
    """A renewal of an earlier lease, the firm's head above, in numbered short lines; a company lets."""
    let = Let(job, years=job.rng.choice([1, 2, 3]))
    world = let.world
    person, space = world.person, world.space
    let.lessor = world.facts.company.org.name
    writer = Writer(job, Style("song", 13), top=44, leading=1.8)
    sheet = writer.sheet
    sheet.text(105, 20, let.lessor, Style("song_bold", 16), align="c", spacing=0.1)
    sheet.line(25, 31, 185, 31, width=0.5)
    writer.title("停车位续租协议书", Style("song_bold", 19))
    form = job.date_form("plain", "padded", "chinese")
    earlier = years_later(let.start, -1)
    writer.line(["甲　　方：", Run(let.lessor, "lessor")])
    writer.line(["乙　　方：", Run(person.name, "lessee"), "　（身份证号：", Run(person.id_number, "lessee_id"), "）"])
    writer.para(f"甲乙双方于{day_text(earlier)}签订的停车位租赁协议即将到期，现双方同意续租，约定如下：")
    writer.para(
        ["1．续租车位：", Run(world.estate, "community"), f"停车场{space.level}", Run(space.number, "space_no"), "号。"]
    )
    writer.para(
        [
            "2．续租期：",
            Run(day_text(let.start, form), "lease_from"),
            "至",
            Run(day_text(let.end, form), "lease_to"),
            "。",
        ]
    )
    writer.para(
        [
            "3．月租金：￥",
            Run(f"{let.month:.2f}", "rent"),
            "元（",
            Run(words_of(let.month), "rent"),
            "），每半年交纳一次。",
        ]
    )
    writer.para("4．原协议押金转为本协议押金，其余条款按原协议执行。")
    writer.para("5．甲方同意乙方在所租车位上安装充电桩，并配合办理用电手续。")
    writer.para("6．本协议经双方签字盖章生效，一式两份。")
    writer.y += 14
    y = writer.y
    sheet.text(25, y, "甲方：（公章）", writer.style)
    sheet.text(112, y, "乙方：", writer.style)
    signed(sheet, 128, y - 3, person.name)
    sheet.text(112, y + 14, Run(day_text(let.day, form), "sign_date"), writer.style)
    office_seal(sheet, 62, y + 6, let.lessor)
    return let.done("ash_pl_renewal", writer.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "ash_pl_civil_defence": ash_pl_civil_defence,
        "ash_pl_renewal": ash_pl_renewal,
    }
}
