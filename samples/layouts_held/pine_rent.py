"""Parking bays let: a management firm's contract, a slip, a private agreement, a developer's long lease."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bare,
    bay_read,
    body,
    comma,
    day_text,
    estate_read,
    hand,
    head,
    level,
    on,
    passer,
    seal,
    signed,
)
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def rent_from_manager(job: Job) -> Drawn:
    """The management firm's contract: headed articles, a monthly rent, quarterly payment."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen, rent = job.sheet(), job.fill_style(11), facts.monthly_rent
    made = facts.lease_from - timedelta(days=job.rng.randrange(0, 6))
    page = Page(sheet, Style("song", 11), 23, 20, 164, leading=1.66, gap=0.8)
    page.title("停车位租赁合同", Style("hei_bold", 19), after=7, spacing=0.1)
    texts: list[Runs] = [
        ["出租方（甲方）：", filled(place.manager.name, "lessor", pen)],
        ["承租方（乙方）：", filled(facts.person.name, "lessee", pen), "　房号：", filled(home.room_text, "", pen)],
        ["身份证号：", filled(facts.person.id_number, "lessee_id", pen), "　电话：",
         filled(facts.person.phone, "", pen)],
    ]  # fmt: skip
    for text in texts:
        page.flat(text)
    articles: list[tuple[str, Runs]] = [
        ("一、租赁车位", [
            "甲方将", filled(place.name, "community", pen), "内", filled(level(job), "", pen),
            filled(home.space_no, "space_no", pen), "号车位租给乙方停放车辆，车牌号：",
            filled(facts.vehicle.plate, "", pen), "。",
        ]),
        ("二、租赁期限", ["自", *dated(facts.lease_from, "lease_from", pen), "起至",
                     *dated(facts.lease_to, "lease_to", pen), "止。"]),
        ("三、租金及支付", [
            "租金标准为每月人民币", filled(bare(rent), "rent", pen), "元（大写：",
            filled(in_words(rent), "", pen), "），按季交纳，每季度首月5日前交清。另收门禁卡押金50元，退卡时无息退还。",
        ]),
        ("四、双方义务", "甲方负责停车场照明、消防等公共设施的维护，保持通道畅通。乙方应按位停放，不得占用他人车位，"
         "不得在车位上维修车辆、堆放杂物。本合同为车位租赁合同，不构成车辆保管关系。"),
        ("五、充电设施", "乙方拟在车位上安装电动汽车充电桩的，应取得供电企业的用电许可，"
         "并按规范施工。合同终止时由乙方自行拆除，恢复原状。"),
        ("六、合同的解除", "乙方拖欠租金超过30日，或者擅自转租的，甲方可以解除合同，收回车位。"
         "乙方提前退租的，应提前15日书面告知甲方，剩余租金按月退还。"),
        ("七、其他", "本合同未尽事宜由双方协商。本合同一式两份，双方各执一份，自签订之日起生效。"),
    ]  # fmt: skip
    for name, text in articles:
        page.flat(name, style=Style("hei_bold", 11))
        page.para(text)
    y = page.y + 9
    sheet.text(23, y, "甲方：（章）", Style("song", 11.5))
    sheet.text(115, y, "乙方：（签字）", Style("song", 11.5))
    sheet.text(23, y + 10, f"经办人：{passer(job)}", Style("song", 11.5))
    sheet.text(115, y + 10, f"收费员：{passer(job)}", Style("song", 11.5))
    signed(sheet, 146, y - 2, facts.person.name)
    sheet.text(115, y + 20, ["签约日期：", on(made, "sign_date", job.date_form(), pen)], Style("song", 11.5))
    seal(job, sheet, 62, y + 10, place.manager.name)
    truth: dict[str, Value] = {
        "lessor": place.manager.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": made.isoformat(),
    }
    extra = {"space_no": bay_read(job), "community": estate_read(job)}
    return drawn("parking_lease_contract", "pine_rent_from_manager", [sheet], truth, tolerated=extra)


def rent_slip(job: Job) -> Drawn:
    """A landscape A5 slip in two copies' wording: a ruled table, written by hand, terms at the foot."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen, rent = job.sheet(210, 148), hand(job, 11.5), facts.monthly_rent
    sheet.text(105, 10, "小区车位租赁协议（简式）", Style("song_bold", 16), align="c")
    sheet.text(15, 21, f"№ {job.rng.randrange(1000, 9999)}", Style("hei", 10))
    sheet.text(195, 21, ["填写日期：", on(facts.lease_from, "sign_date", "dot", pen)], Style("song", 10), align="r")
    rows: Rows = [
        (10, [head(24, "出租单位"), body(86, Run(place.manager.name, "lessor", pen)), head(24, "小区"),
              body(46, Run(place.name, "community", pen))]),
        (10, [head(24, "承租人"), body(40, Run(facts.person.name, "lessee", pen)), head(22, "身份证号"),
              body(52, Run(facts.person.id_number, "lessee_id", pen)), head(16, "楼号"),
              body(26, Run(f"{home.building}-{home.unit}-{home.room}", "", pen))]),
        (10, [head(24, "车位编号"), body(40, Run(home.space_no, "space_no", pen)), head(22, "车牌号码"),
              body(52, Run(facts.vehicle.plate, "", pen)), head(16, "电话"),
              body(26, Run(facts.person.phone, "", pen.sized(9.5)))]),
        (10, [head(24, "租用期限"), body(156, [on(facts.lease_from, "lease_from", "plain", pen), Run("　至　", "", pen),
                                           on(facts.lease_to, "lease_to", "plain", pen)])]),
        (10, [head(24, "租　　金"), body(62, [Run(bare(rent), "rent", pen), " 元/月"]), head(24, "交费方式"),
              body(70, "□月交　■季交　□年交")]),
    ]  # fmt: skip
    bottom = table(sheet, 15, 28, rows, label=Style("hei", 10), value=Style("song", 10))
    page = Page(sheet, Style("song", 9), 15, bottom + 3, 180, leading=1.5, gap=0.3)
    for text in (
        "1．租用人应将车辆停放在指定车位，服从管理人员指挥，贵重物品请勿留在车内。",
        "2．车位仅供租用人本人使用，不得转借、转租；逾期10日未交费的，出租单位可另行安排。",
        "3．如需加装充电设备，应先向客服中心登记，线路走向以工程部核定为准。",
        "4．客服中心电话：" + place.manager.phone + "，二十四小时值班。",
    ):
        page.flat(text)
    sheet.text(15, 124, "出租单位（盖章）", Style("song", 11))
    sheet.text(118, 124, "租用人（签名）", Style("song", 11))
    sheet.text(148, 122, facts.person.name, pen.sized(17))
    sheet.text(15, 133, f"登记人：{passer(job)}", Style("song", 10))
    seal(job, sheet, 68, 124, place.manager.name, diameter=34)
    truth: dict[str, Value] = {
        "lessor": place.manager.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": facts.lease_from.isoformat(),
    }
    return drawn("parking_lease_contract", "pine_rent_slip", [sheet], truth, tolerated={"space_no": bay_read(job)})


def rent_private(job: Job) -> Drawn:
    """An owner lets the bay to a neighbour: a page of prose, a yearly rent paid at once."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, yearly = job.sheet(), facts.monthly_rent * 12
    made = facts.lease_from - timedelta(days=job.rng.randrange(1, 12))
    text_style = Style("song", 14) if job.chance(0.5) else Style("kai", 14)
    page = Page(sheet, text_style, 30, 36, 150, leading=1.95)
    page.title("租车位协议", Style("hei_bold", 22), after=12)
    owner, person = facts.landlord, facts.person
    page.flat(["甲方（车位业主）：", Run(owner.name, "lessor"), f"，身份证号{owner.id_number}"])
    page.flat(["乙方（租车位人）：", Run(person.name, "lessee"), "，身份证号", Run(person.id_number, "lessee_id")])
    page.y += 3
    texts: list[Runs] = [
        [
            "甲方把自己在", Run(place.name, "community"), f"{level(job)}的车位（车位号：",
            Run(home.space_no, "space_no"), "）租给乙方停车，双方商量好以下几条：",
        ],
        [
            "一、租期从", on(facts.lease_from, "lease_from"), "到", on(facts.lease_to, "lease_to"),
            "，到期乙方想续租的，提前一个月说明，同等条件下乙方优先。",
        ],
        ["二、租金每年", Run(bare(yearly), "rent"), "元，乙方在签协议时交清第一年的，以后每年提前半个月交下一年的。"],
        "三、物业公司收取的车位管理费（每月40元）由乙方承担。",
        "四、甲方同意乙方在该车位上安装充电桩，安装费和电费都由乙方出，退租时乙方可以拆走。",
        "五、租期内甲方要卖车位的，应提前告诉乙方，新业主应继续履行本协议。",
        f"六、本协议两份，甲乙双方各拿一份。甲方收款人：{owner.name}，微信或银行卡均可。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 10
    sheet.text(30, y, "甲方：", text_style)
    signed(sheet, 46, y - 1.5, owner.name, size=18)
    sheet.text(112, y, "乙方：", text_style)
    signed(sheet, 128, y - 1.5, person.name, size=18)
    sheet.text(30, y + 12, owner.phone, Style("kai", 13, jitter=0.04))
    sheet.text(112, y + 12, person.phone, Style("kai", 13, jitter=0.04))
    sheet.text(112, y + 25, on(made, "sign_date", job.date_form("plain", "dot")), text_style)
    truth: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": person.name,
        "lessee_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(yearly),
        "sign_date": made.isoformat(),
    }
    return drawn("parking_lease_contract", "pine_rent_private", [sheet], truth, tolerated={"space_no": bay_read(job)})


def rent_twenty_years(job: Job) -> Drawn:
    """A developer lets a civil defence bay for long, against one sum; a cover and a page of terms."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    cover, sheet = job.sheet(), job.sheet()
    start = facts.lease_from
    end = years_later(start, job.rng.choice((10, 15, 20))) - timedelta(days=1)
    made, whole = start - timedelta(days=job.rng.randrange(2, 20)), Decimal(facts.space_price)
    cover.text(105, 70, "人防车位租赁合同", Style("hei_bold", 30), align="c", spacing=0.12)
    cover.text(105, 94, f"（编号：RF{made.year}{job.rng.randrange(1, 999):03d}）", Style("song", 13), align="c")
    for row_no, (label, value) in enumerate(
        (("项　　目", place.name), ("出 租 人", facts.developer.name), ("承 租 人", facts.person.name))
    ):
        line_y = 160.0 + 15 * row_no
        cover.text(48, line_y, f"{label}：", Style("song", 15))
        cover.text(76, line_y, value, Style("song", 15))
        cover.line(74, line_y + 7, 168, line_y + 7)
    cover.text(105, 232, day_text(made, "chinese"), Style("song", 14), align="c")
    page = Page(sheet, Style("song", 11), 26, 24, 158, leading=1.7)
    texts: list[Runs] = [
        ["出租人：", Run(facts.developer.name, "lessor"), f"（法定代表人{facts.developer.legal_person}）"],
        [
            "承租人：",
            Run(facts.person.name, "lessee"),
            "（公民身份号码",
            Run(facts.person.id_number, "lessee_id"),
            "）",
        ],
    ]
    for text in texts:
        page.flat(text)
    page.y += 2
    terms: list[Runs] = [
        [
            "1. 租赁物。出租人将其投资建设的", Run(place.name, "community"), "人防地下室",
            Run(home.space_no, "space_no"), "号车位出租给承租人，用于停放小型客车。"
            "承租人知悉该车位属于人民防空工程，战时应服从统一调配。",
        ],
        [
            "2. 租期。租赁期限自", on(start, "lease_from", "padded"), "起，至", on(end, "lease_to", "padded"),
            "止。法律规定租赁期限不得超过二十年，期满后双方可以续签。",
        ],
        [
            "3. 租金。租赁期内租金总额为", Run(f"{comma(whole)}元", "rent"), f"（{in_words(whole)}），"
            "承租人于签约当日一次性付清，出租人开具发票。物业服务企业收取的停车服务费不在租金之内。",
        ],
        "4. 交付。出租人于租期起始日将车位交付承租人，以现场画线位置为准。",
        "5. 使用。承租人应遵守《人民防空法》的规定，不得拆改防护密闭门、管道等设施；"
        "需要安装充电设施的，应采用明装方式，并征得人防主管部门认可。",
        "6. 转租。承租人将房屋转让他人的，可以将本合同的权利义务一并转让，并到出租人处登记。",
        "7. 违约。出租人将车位重复出租的，应退还剩余租期的租金，并支付总额百分之十的违约金。",
        "8. 争议。由信阳仲裁委员会仲裁。",
    ]  # fmt: skip
    for text in terms:
        page.para(text)
    y = page.y + 14
    sheet.text(26, y, "出租人（公章）：", Style("song", 12))
    sheet.text(112, y, "承租人（签字）：", Style("song", 12))
    signed(sheet, 146, y - 2, facts.person.name)
    seal(job, sheet, 74, y + 6, facts.developer.name, diameter=40)
    sheet.text(112, y + 24, ["签署时间：", on(made, "sign_date", "plain")], Style("song", 12))
    sheet.text(105, 283, "1 / 1", Style("song", 9), align="c")
    truth: dict[str, Value] = {
        "lessor": facts.developer.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(whole),
        "sign_date": made.isoformat(),
    }
    extra = {"space_no": bay_read(job, "人防地下室", "人防")}
    return drawn("parking_lease_contract", "pine_rent_twenty_years", [cover, sheet], truth, tolerated=extra)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "pine_rent_from_manager": rent_from_manager,
        "pine_rent_slip": rent_slip,
        "pine_rent_private": rent_private,
        "pine_rent_twenty_years": rent_twenty_years,
    }
}
