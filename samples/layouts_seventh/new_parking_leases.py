"""车位租赁合同: articles, a property company's sheet, a note by hand."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_seventh.new_common import (
    begin,
    hand,
    ink,
    price_runs,
    room_of,
    signed,
    space_of,
    torn,
    whole,
)
from samples.people import Facts, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def lease_values(facts: Facts, lessor: str, first: date, last: date, rent: str, day: date) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": first.isoformat(),
        "lease_to": last.isoformat(),
        "rent": rent,
        "sign_date": day.isoformat(),
    }


def in_articles(job: Job) -> Drawn:
    """A printed contract between two people, blanks filled in, articles over two pages."""
    facts = begin(job)
    used = ink(job, 12)
    tenant, owner, place, space = facts.person, facts.landlord, facts.home.community, space_of(facts)
    first, last = facts.lease_from, facts.lease_to
    day = first - timedelta(days=job.rng.randrange(0, 12))
    monthly = facts.monthly_rent
    paper = Writer(job, Style("song", 12), leading=1.85)
    paper.title("车 位 租 赁 合 同", Style("song_bold", 20), after=9)
    paper.line(["出租方（甲方）：", used(owner.name, "lessor", 10), "　联系电话：", used(owner.phone)])
    paper.line(["身份证号：", used(owner.id_number)])
    paper.line(["承租方（乙方）：", used(tenant.name, "lessee", 10), "　联系电话：", used(tenant.phone)])
    paper.line(["身份证号：", used(tenant.id_number, "lessee_id"), "　车牌号码：", used(facts.vehicle.plate)])
    paper.para("根据《中华人民共和国民法典》及相关规定，甲乙双方在平等、自愿的基础上，就车位租赁事宜达成如下协议：")
    level = [space.level] if space.level else []
    paper.para(
        [
            "第一条　甲方将其位于",
            used(place.name, "community"),
            "小区地下停车场",
            *level,
            "第",
            used(space.number, "space_no"),
            "号车位出租给乙方，仅供乙方停放小型汽车使用。甲方保证对该车位拥有合法的所有权或使用权。",
        ]
    )
    term: list[str | Run] = ["自", *torn(first, "lease_from", used), "起至", *torn(last, "lease_to", used), "止"]
    paper.para(["第二条　租赁期限", *term, "。租赁期满，乙方在同等条件下享有优先续租权，但须提前一个月通知甲方。"])
    paper.para(
        [
            "第三条　租金为每月",
            *price_runs(job, monthly, "rent", used),
            "，按【月】【季】【半年】【√年】支付，乙方应于每期开始前五日内交清。",
        ]
    )
    paper.para(
        ["第四条　乙方于签订本合同时向甲方交纳押金", used("500"), "元，合同终止且无欠费、无损坏的，甲方无息退还。"]
    )
    paper.para(
        "第五条　车位管理费由【甲方】【√乙方】承担。租赁期内车辆的保险、看管责任由乙方自负，甲方不承"
        "担车辆丢失、损坏的赔偿责任。"
    )
    paper.para(
        "第六条　甲方同意乙方在该车位上安装电动汽车充电桩，乙方自行向供电公司申请报装，费用由乙方承担"
        "。合同终止时乙方应拆除充电桩并恢复车位原状，或与甲方协商折价。"
    )
    paper.para(
        "第七条　乙方不得将车位转租、转借，不得存放易燃、易爆物品。任何一方提前解除合同，须提前三十日"
        "书面通知对方，并支付一个月租金作为违约金。"
    )
    paper.para("第八条　本合同一式两份，双方各执一份，经双方签字后生效。未尽事宜，由双方另行协商。")
    paper.room(40)
    y, sheet, style = paper.y + 8, paper.sheet, Style("song", 12)
    sheet.text(25, y, "甲方签字：", style)
    signed(sheet, 50, y - 2, owner.name)
    sheet.text(115, y, "乙方签字：", style)
    signed(sheet, 140, y - 2, tenant.name)
    sheet.text(25, y + 16, ["签约日期：", *torn(day, "sign_date", used)], style)
    paper.number_pages("{}/{}")
    return drawn(
        "parking_lease_contract",
        "new_in_articles",
        paper.sheets,
        lease_values(facts, owner.name, first, last, money(monthly), day),
        tolerated=space.tolerated,
    )


def managers_sheet(job: Job) -> Drawn:
    """A property company's one-page sheet: table of who and where, charges with the year's sum, small rules below."""
    facts = begin(job)
    tenant, place, space = facts.person, facts.home.community, space_of(facts)
    manager = place.manager
    first = facts.lease_from.replace(day=1)
    last = years_later(first, job.rng.choice([1, 2])) - timedelta(days=1)
    day = first - timedelta(days=job.rng.randrange(0, 9))
    sheet = job.sheet()
    sheet.text(105, 20, Run(manager.name, "lessor"), Style("hei_bold", 15), align="c")
    sheet.text(
        105,
        31,
        job.rng.choice(["固定停车位租用协议", "机动车停车位租用协议书", "停车场车位长租协议"]),
        Style("hei_bold", 18),
        align="c",
        spacing=0.1,
    )
    sheet.text(188, 43, f"协议编号：TC{day:%y%m}{job.rng.randrange(999):03d}", Style("song", 10), align="r")
    form = Form(job.fill_style(11), label_mm=27, width_mm=168, left_mm=21)
    form.row(10.5, ("租用人", form.value(tenant.name, "lessee")), ("联系电话", form.value(tenant.phone)))
    form.row(10.5, ("身份证号", form.value(tenant.id_number, "lessee_id")), ("房号", form.value(room_of(job))))
    form.row(
        10.5,
        ("小区名称", form.value(place.name, "community")),
        ("车位编号", [space.level, form.value(space.number, "space_no")]),
    )
    form.row(10.5, ("车牌号码", form.value(facts.vehicle.plate)), ("车辆型号", form.value(facts.vehicle.brand)))
    if job.chance(0.5):
        term: Runs = [form.value(f"{first:%Y.%m.%d}", "lease_from"), " 至 ", form.value(f"{last:%Y.%m.%d}", "lease_to")]
    else:
        term = [
            "自",
            form.value(whole(job, first, "plain"), "lease_from"),
            "至",
            form.value(whole(job, last, "plain"), "lease_to"),
        ]
    form.row(10.5, ("租用期限", term))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    total = facts.monthly_rent * months
    form.row(
        10.5,
        ("租金标准", [form.value(f"{facts.monthly_rent:.0f}", "rent"), " 元/月·个"]),
        ("缴费方式", "□现金 ■转账 □扫码"),
    )
    form.row(10.5, ("应缴合计", f"{total:.2f} 元　大写：{numbers.amount_in_words(total)}"))
    y = form.put(sheet, 50) + 5
    sheet.text(21, y, "租用须知：", Style("hei", 11))
    y += 7
    for text in (
        "1. 租用人须按划定车位停放车辆，不得跨位、占道，进出车库限速5公里/小时。",
        "2. 车位租金为场地占用费，不含车辆保管费；车内请勿放置贵重物品。",
        "3. 租用期满前十日内办理续租手续，逾期未办理的视为放弃，本公司有权另行安排。",
        "4. 租用人需安装充电桩的，须凭本协议、供电部门答复单及消防承诺书到服务中心备案。",
        "5. 租用人中途退租的，已缴租金按实际使用月份结算，不足一月按一月计。",
        "6. 因不可抗力、消防抢险、设备检修需要临时腾让车位的，租用人应予配合。",
    ):
        y = sheet.flow(21, y, 168, text, Style("song", 10.5), leading=1.55) + 1
    style = Style("song", 11)
    sheet.text(24, y + 12, "出租方（公章）：", style)
    sheet.text(24, y + 25, f"经办人：{job.rng.choice(['棋珊', '锣婷'])}", style)
    sheet.text(118, y + 12, "租用人（签字）：", style)
    signed(sheet, 148, y + 9, tenant.name)
    sheet.text(118, y + 25, Run(whole(job, day, "spaced", "dash", "plain"), "sign_date"), style)
    put_round(sheet, 68, y + 18, SealText(manager.name), diameter=40)
    tolerated = {**space.tolerated, "rent": (money(total),)}
    return drawn(
        "parking_lease_contract",
        "new_managers_sheet",
        [sheet],
        lease_values(facts, manager.name, first, last, money(facts.monthly_rent), day),
        tolerated=tolerated,
    )


def note_by_hand(job: Job) -> Drawn:
    """A short agreement written by hand; rent by the year."""
    facts = begin(job)
    tenant, owner, place, space = facts.person, facts.landlord, facts.home.community, space_of(facts)
    first = facts.lease_from
    last = years_later(first, job.rng.choice([1, 2, 3]))
    rent = facts.monthly_rent * 12
    style = hand(job, 14)
    form = job.rng.choice(["plain", "dot", "padded"])
    sheet = job.sheet()
    sheet.text(
        105, 28, job.rng.choice(["租车位协议", "车位出租协议", "车位租用协议"]), style.sized(21), align="c", spacing=0.3
    )

    def day(one: date, name: str) -> Run:
        return Run(numbers.written_date(one, form=form), name)

    y = 50.0
    lines: list[list[str | Run]] = [
        ["　　甲方：", Run(owner.name, "lessor"), f"（{owner.id_number}）"],
        ["　　乙方：", Run(tenant.name, "lessee"), "（", Run(tenant.id_number, "lessee_id"), "）"],
        [
            "　　甲方有车位一个，在",
            Run(place.name, "community"),
            space.level,
            "，编号",
            Run(space.number, "space_no"),
            "，现租给乙方停车用，经双方商量，约定如下：",
        ],
        ["　　1、租期从", day(first, "lease_from"), "到", day(last, "lease_to"), "。"],
        [
            "　　2、租金一年",
            Run(f"{rent:.0f}", "rent"),
            "元，大写",
            Run(numbers.amount_in_words(rent), "rent"),
            "，一年一付，先付后用。",
        ],
        ["　　3、乙方可以装充电桩，用电自己申请，出了事故乙方负责，不租了自己拆走。"],
        ["　　4、物业费、停车管理费由乙方交。租期内甲方不得随意收回，也不得涨价。"],
        ["　　5、本协议一式贰份，签字生效。"],
    ]
    for runs in lines:
        y = sheet.flow(22, y, 166, runs, style, leading=1.9) + 2.5
    y += 12
    sheet.text(30, y, f"甲方：{owner.name}", style)
    sheet.text(112, y, f"乙方：{tenant.name}", style)
    sheet.text(30, y + 12, f"电话：{owner.phone}", style)
    sheet.text(112, y + 12, f"电话：{tenant.phone}", style)
    sheet.text(112, y + 27, day(first, "sign_date"), style)
    return drawn(
        "parking_lease_contract",
        "new_note_by_hand",
        [sheet],
        lease_values(facts, owner.name, first, last, money(rent), first),
        tolerated=space.tolerated,
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "new_in_articles": in_articles,
        "new_managers_sheet": managers_sheet,
        "new_note_by_hand": note_by_hand,
    }
}
