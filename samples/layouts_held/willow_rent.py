"""Hand "willow": papers of renting a parking bay."""

from __future__ import annotations

from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.willow_common import (
    A5,
    Row,
    before,
    desk_phone,
    floor_of,
    neighbour,
    other_phone,
    pen,
    said,
    sealed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

_TEAL: Colour = (20, 96, 104)


def chat_note(job: Job) -> Drawn:
    """A note typed on a telephone and printed: short numbered lines without set labels."""
    facts, home = job.facts, job.facts.home
    day = before(job, facts.lease_from, 0, 6)
    sheet, body = job.sheet(*A5), Style("hei", 11)
    sheet.text(14, 16, "车位出租，说定的几件事", Style("hei_bold", 15))
    sheet.line(14, 24.5, 134, 24.5, width=0.4)
    lines: list[Runs] = [
        [
            "① 地方：",
            Run(home.community.name, "community"),
            f"，{floor_of(job)}，靠近{home.building}号楼电梯口，柱子上写着",
            Run(home.space_no, "space_no"),
        ],
        [
            "② 房主 ",
            Run(facts.landlord.name, "lessor"),
            f"（电话 {facts.landlord.phone}）把车位给 ",
            Run(facts.person.name, "lessee"),
            " 停车用",
        ],
        ["③ 用车位的人身份证 ", Run(facts.person.id_number, "lessee_id"), f"，车牌 {facts.vehicle.plate}"],
        ["④ 从 ", said(facts.lease_from, "lease_from", "dot"), " 用到 ", said(facts.lease_to, "lease_to", "dot")],
        ["⑤ 每月 ", Run(f"{facts.monthly_rent}", "rent"), " 元，半年一给，微信转账，备注写“车位”"],
        "⑥ 物业每月的车位管理费由房主交，和停车的人无关",
        "⑦ 可以自己装充电桩，电费自己出；不租了桩子拆走，墙上的眼补好",
        f"⑧ 有事先在群里说，说不通找楼长{neighbour(job)}（{other_phone(job)}）评理",
    ]
    y = 30.0
    for line in lines:
        y = sheet.flow(14, y, 120, line, body, leading=1.55) + 2.6
    y = sheet.flow(14, y + 2, 120, "以上都看过，没意见，签名就算数。", body, leading=1.55) + 8
    signature(sheet, 22, y, facts.landlord.name)
    signature(sheet, 80, y, facts.person.name)
    sheet.text(80, y + 14, said(day, "sign_date", job.date_form("dot", "slash", "plain")), pen(job, 13))
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_lease_contract", "willow_rent_chat_note", [sheet], truth)


def bilingual(job: Job) -> Drawn:
    """A big property firm's stationery: labels in Chinese and English, terms beneath."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager
    day = before(job, facts.lease_from, 1, 12)
    sheet, fill = job.sheet(), job.fill_style(11)
    sheet.fill(0, 0, 210, 5, _TEAL)
    sheet.text(20, 12, firm.name, Style("hei_bold", 12, _TEAL))
    sheet.text(190, 12.5, f"客服 {firm.phone}", Style("hei", 9, _TEAL), align="r")
    sheet.line(20, 20, 190, 20, width=0.5, fill=_TEAL)
    sheet.text(105, 28, "固定车位使用租约", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(105, 38, "Parking Bay Tenancy", Style("hei", 11), align="c")
    rows: list[Row] = [
        (
            13,
            [
                (40, "业主/住户\nTenant", True),
                (45, Run(facts.person.name, "lessee", fill), False),
                (35, "车牌\nPlate No.", True),
                (50, facts.vehicle.plate, False),
            ],
        ),
        (13, [(40, "有效证件\nID No.", True), (130, Run(facts.person.id_number, "lessee_id", fill), False)]),
        (
            13,
            [
                (40, "小区\nEstate", True),
                (45, Run(home.community.name, "community", fill), False),
                (35, "车位\nBay No.", True),
                (50, Run(home.space_no, "space_no", fill), False),
            ],
        ),
        (
            13,
            [
                (40, "起租\nFrom", True),
                (45, said(facts.lease_from, "lease_from", "dash", fill), False),
                (35, "届满\nUntil", True),
                (50, said(facts.lease_to, "lease_to", "dash", fill), False),
            ],
        ),
        (
            13,
            [
                (40, "月费\nMonthly Fee", True),
                (45, ["RMB ", Run(money(facts.monthly_rent), "rent", fill)], False),
                (35, "押金\nDeposit", True),
                (50, ["RMB ", Run("500.00", "", fill)], False),
            ],
        ),
        (13, [(40, "出租单位\nLandlord", True), (130, Run(firm.name, "lessor"), False)]),
    ]
    y = table(sheet, 20, 50, rows, label=Style("hei", 9.5), value=Style("song", 11), frame=_TEAL)
    sheet.text(20, y + 6, "条款 Terms", Style("hei_bold", 11, _TEAL))
    terms = (
        "一、车位仅供登记车辆停放，不得转租、堆物或从事维修、洗车等活动。",
        "二、月费按季预缴，逾期十五日未缴的，本公司可停用道闸权限并收回车位。",
        "三、本公司提供的是场地使用服务，不构成对车辆及车内财物的保管。",
        "四、届满前三十日未办理续租手续的，视为放弃续租；押金无息退还。",
        "五、申请加装新能源充电设备的，另行填写申请表，经工程部现场查验后办理。",
        "六、遇消防检修、管网抢修等需临时腾空车位时，住户应予配合。",
    )
    y += 14
    for term in terms:
        y = sheet.flow(20, y, 170, term, Style("song", 10.5), leading=1.55) + 1
    y += 8
    sheet.text(20, y, "出租单位盖章 Stamp", Style("song", 10.5))
    end = sheet.text(115, y, "住户签字 Signature", Style("song", 10.5))
    signature(sheet, end + 3, y - 2, facts.person.name)
    sheet.text(115, y + 14, ["签约日 Date　", said(day, "sign_date", "dash", fill)], Style("song", 10.5))
    sheet.text(20, y + 14, f"经办人 Handled by　{neighbour(job)}", Style("song", 10.5))
    sheet.text(20, 284, f"投诉监督 {desk_phone(job)}　　表单版本 PK-07 / 2024-06-01 启用", Style("song", 8.5))
    sealed(job, sheet, 70, y + 10, firm.name)
    truth: dict[str, Value] = {
        "lessor": firm.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": day.isoformat(),
    }
    return drawn("parking_lease_contract", "willow_rent_bilingual", [sheet], truth)


def articles(job: Job) -> Drawn:
    """A printed form from a stationer's: 第一条 to 第九条, blanks filled in; rent by the year in words."""
    facts, home = job.facts, job.facts.home
    day = before(job, facts.lease_from, 0, 9)
    yearly = facts.monthly_rent * 12
    fill = job.fill_style(12.5)
    writer = Writer(job, Style("song", 12.5), leading=1.8)
    writer.title("私家车位租用合约", Style("song_bold", 22), spacing=0.3)
    writer.para(
        [
            "供位人 ",
            filled(facts.landlord.name, "lessor", fill, min_em=6),
            " 与用位人 ",
            filled(facts.person.name, "lessee", fill, min_em=6),
            " 就车位租用一事商定九条，共同遵守。",
        ]
    )
    writer.para(
        [
            "第一条　所租车位在 ",
            filled(home.community.name, "community", fill),
            f" {floor_of(job)}第 ",
            filled(home.space_no, "space_no", fill),
            " 号，供位人保证有权出租。",
        ]
    )
    writer.para(
        [
            "第二条　用位人身份证号：",
            filled(facts.person.id_number, "lessee_id", fill),
            "，停放车辆以该人名下车辆为限。",
        ]
    )
    writer.para(
        [
            "第三条　租用起讫：",
            *dated(facts.lease_from, "lease_from", fill),
            " 起，",
            *dated(facts.lease_to, "lease_to", fill),
            " 止。",
        ]
    )
    writer.para(
        [
            "第四条　租价：每年人民币（大写）",
            filled(in_words(yearly), "", fill),
            "，即￥",
            filled(f"{yearly}", "rent", fill),
            "元，先付后用，一年一付。",
        ]
    )
    writer.para("第五条　用位人应按线停放，不得占用消防通道和他人车位，不得存放汽油、烟花等易燃易爆物品。")
    writer.para("第六条　租用期间卖出车位的，供位人须提前两个月告知，用位人在同等价钱下可以先买。")
    writer.para("第七条　供位人同意用位人自费装设充电桩，并在供电公司来人时到场签字；退租时由用位人拆除。")
    writer.para("第八条　中途退租的，剩余租价按月折算，扣一个月后退还。")
    writer.para("第九条　未尽事宜当面商量。本合约一式两份，签字后生效。")
    writer.room(50)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    end = sheet.text(25, y, "供位人签名：", writer.style)
    signature(sheet, end + 2, y - 2, facts.landlord.name)
    end = sheet.text(110, y, "用位人签名：", writer.style)
    signature(sheet, end + 2, y - 2, facts.person.name)
    sheet.text(25, y + 12, f"电话：{facts.landlord.phone}", writer.style)
    sheet.text(110, y + 12, f"电话：{facts.person.phone}", writer.style)
    sheet.text(110, y + 26, dated(day, "sign_date", fill), writer.style)
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(yearly),
        "sign_date": day.isoformat(),
    }
    near = {"space_no": (f"{floor_of(job)}第{home.space_no}号",)}
    return drawn("parking_lease_contract", "willow_rent_articles", writer.sheets, truth, tolerated=near)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "willow_rent_chat_note": chat_note,
        "willow_rent_bilingual": bilingual,
        "willow_rent_articles": articles,
    }
}
