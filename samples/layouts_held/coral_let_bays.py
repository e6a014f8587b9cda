"""Renting a bay: a typed note, a form of captions, an agreement in articles."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.coral_common import (
    Pen,
    Rich,
    bystander,
    cash,
    hand,
    on,
    tick,
)
from samples.truth import Drawn, drawn


def coral_plc_chat(job: Job) -> Drawn:
    """A note typed on a phone and printed."""
    f, s = job.facts, job.sheet(148, 210)
    home = f.home
    sign = f.lease_from - timedelta(days=job.rng.randrange(1, 9))
    rent = f.monthly_rent
    pen = Pen(s, Style("hei", 11), 16, 116, 18, 1.75)
    pen.flat("租车位说好的几条（打印出来两人签个名）", style=Style("hei_bold", 13), after=5)
    items: tuple[Rich, ...] = (
        ["出租的人：", Run(f.landlord.name, "lessor"), "，微信同手机 ", f.landlord.phone],
        ["租的人：", Run(f.person.name, "lessee"), "，身份证 ", Run(f.person.id_number, "lessee_id")],
        [
            "车位在",
            Run(home.community.name, "community"),
            "，",
            home.space_floor,
            "，墙上喷的号是",
            Run(home.space_no, "space_no"),
        ],
        ["从", on(f.lease_from, "lease_from", "bare"), "用到", on(f.lease_to, "lease_to", "bare"), "，中间不涨价"],
        ["一个月", Run(cash(rent, "whole"), "rent"), "块，半年一转账，押一百块钱门禁卡"],
        ["只停自己的车，装充电桩要先跟物业打招呼，线路自己出钱，走的时候拆不拆都行"],
        ["房东要收回的话提前一个月在微信里说，没用完的钱退"],
    )
    for number, item in enumerate(items, 1):
        pen.flat([f"{number}、", *item])
    pen.y += 6
    pen.at(16, ["房东签：", Run(f.landlord.name, "", hand(15))])
    pen.at(76, ["租客签：", Run(f.person.name, "", hand(15))], step=12)
    pen.at(16, ["签的日子：", on(sign, "sign_date", "bare", hand(13))])
    s.text(132, 198, "来自 文件传输助手", Style("hei", 7, (140, 140, 140)), align="r")
    return drawn(
        "parking_lease_contract",
        "coral_plc_chat",
        [s],
        {
            "lessor": f.landlord.name,
            "lessee": f.person.name,
            "lessee_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(rent),
            "sign_date": sign.isoformat(),
        },
    )


def coral_plc_boxes(job: Job) -> Drawn:
    """The property firm's B5 form: captions in small type above each value, choices ticked."""
    f, s = job.facts, job.sheet(182, 257)
    home, firm = f.home, f.home.community.manager
    sign = f.lease_from - timedelta(days=job.rng.randrange(0, 12))
    fill, cap = job.fill_style(12), Style("hei", 8, (70, 90, 110))
    s.fill(0, 0, 182, 16, (222, 232, 240))
    s.text(12, 4.5, Run(firm.name, "lessor"), Style("hei_bold", 13))
    s.text(170, 6, "服务热线 " + firm.phone, Style("hei", 9), align="r")
    s.text(91, 23, "固定泊位长租办理单", Style("hei_bold", 19), align="c", spacing=0.2)
    s.text(91, 32, "（客户联 · 兼作租用合同）", Style("hei", 9), align="c")

    def field(x: float, y: float, w: float, caption: str, runs: Run | Rich) -> None:
        s.rect(x, y, w, 16, line=0.2, fill=(120, 140, 160))
        s.text(x + 1.5, y + 1.2, caption, cap)
        s.cell((x, y + 4.5, w, 11), runs, fill)

    field(12, 40, 58, "承租业主 / 住户", Run(f.person.name, "lessee", fill))
    field(70, 40, 100, "证件号码", Run(f.person.id_number, "lessee_id", fill))
    field(12, 56, 88, "服务项目（楼盘）", Run(home.community.name, "community", fill))
    field(100, 56, 30, "区域", Run(home.space_floor, "", fill))
    field(130, 56, 40, "泊位", Run(home.space_no, "space_no", fill))
    field(12, 72, 52, "起租", on(f.lease_from, "lease_from", "slash", fill))
    field(64, 72, 52, "到期", on(f.lease_to, "lease_to", "slash", fill))
    field(116, 72, 54, "租金标准（元/月·个）", Run(cash(f.monthly_rent, "plain"), "rent", fill))
    field(12, 88, 52, "车牌", Run(f.vehicle.plate, "", fill))
    field(64, 88, 52, "联系手机", Run(f.person.phone, "", fill))
    field(116, 88, 54, "门禁卡押金（元）", Run("50.00", "", fill))
    s.text(12, 109, "缴费：", Style("hei", 10))
    pick = job.rng.randrange(3)
    for n, word in enumerate(("按月", "按季", "按年")):
        tick(s, 28 + n * 26, 109, 3.4, n == pick)
        s.text(33 + n * 26, 109, word, Style("hei", 10))
    pen = Pen(s, Style("song", 9.5), 12, 158, 118, 1.65)
    pen.flat("租用须知", style=Style("hei_bold", 10))
    for n, clause in enumerate(
        (
            "一卡一车，临时更换车辆须到前台登记；泊位不得转租、堆物、占用消防通道。",
            "租金不含地面临停费用；到期前十五日未续费的，系统自动释放泊位，恕不另行通知。",
            "租用人申请加装充电设备的，须另行递交申请并经现场查勘，本单不视为同意安装。",
            "车内贵重物品请自行保管，物业方仅提供停放秩序维护服务。",
            "收费标准依据本市住宅区停放服务收费管理办法（2021年7月1日起执行）公示。",
        ),
        1,
    ):
        pen.flat(f"{n}）{clause}", after=0.5)
    pen.y += 12
    pen.at(12, ["租用人：", Run(f.person.name, "", hand(14))], style=Style("hei", 10.5))
    pen.at(66, "经办：" + bystander(job), style=Style("hei", 10.5))
    pen.at(112, ["签订：", on(sign, "sign_date", "padded", fill)], style=Style("hei", 10.5))
    if job.variant.seal:
        seals.put_round(s, 134, pen.y + 2, seals.SealText(firm.name, "业务专用章"), diameter=36)
    return drawn(
        "parking_lease_contract",
        "coral_plc_boxes",
        [s],
        {
            "lessor": firm.name,
            "lessee": f.person.name,
            "lessee_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(f.monthly_rent),
            "sign_date": sign.isoformat(),
        },
    )


def coral_plc_owner(job: Job) -> Drawn:
    """A typed agreement whose values stand in the articles; yearly rent."""
    f, s = job.facts, job.sheet()
    home, yearly = f.home, f.monthly_rent * Decimal(12)
    sign = f.lease_from - timedelta(days=job.rng.randrange(2, 25))
    fill = job.fill_style(13)
    pen = Pen(s, Style("song", 12.5), 28, 154, 30, 1.8)
    pen.head("地库泊车位有偿借用协议", Style("song_bold", 20), after=10)
    pen.flat(["车位提供方（简称甲）：", filled(f.developer.name, "lessor", fill)])
    pen.flat(["车位使用方（简称乙）：", filled(f.person.name, "lessee", fill)])
    pen.flat(["乙之身份证件：居民身份证，", filled(f.person.id_number, "lessee_id", fill)], after=4)
    pen.p(
        [
            "一、甲将其开发的",
            filled(home.community.name, "community", fill),
            f"，位于{home.space_floor}的未售车位一处（标号",
            filled(home.space_no, "space_no", fill),
            "）交由乙停放小型汽车，乙不得用于经营。",
        ]
    )
    pen.p(
        [
            "二、借用自",
            *dated(f.lease_from, "lease_from", fill),
            "起，至",
            *dated(f.lease_to, "lease_to", fill),
            "止，期满自行失效。",
        ]
    )
    pen.p(
        [
            "三、每年租金",
            filled(in_words(yearly), "rent", fill),
            "（",
            filled(cash(yearly) + "元", "rent", fill),
            "），乙先付后用；另收遥控器工本费叁拾元。",
        ]
    )
    pen.p("四、借用期内甲若将该车位售出，乙在同等价格下可以先买；乙不买的，甲退还剩余月份的租金，乙应在十日内腾空。")
    pen.p("五、乙加装充电桩须经供电部门核准，费用自理；因私拉电线发生事故的，由乙承担全部责任。")
    pen.p("六、未尽事宜双方协商，协商不成交由浉河区人民法院裁决。", after=14)
    y = pen.y
    pen.at(28, "甲（盖章）")
    pen.at(112, "乙（签名）", step=10)
    pen.at(28, "代表：" + f.developer.legal_person)
    pen.at(116, Run(f.person.name, "", hand(17)), step=14)
    pen.at(28, ["本协议于", on(sign, "sign_date", job.rng.choice(["plain", "chinese"])), "在信阳签订。"])
    if job.variant.seal:
        seals.put_round(s, 70, y + 8, seals.SealText(f.developer.name))
    return drawn(
        "parking_lease_contract",
        "coral_plc_owner",
        [s],
        {
            "lessor": f.developer.name,
            "lessee": f.person.name,
            "lessee_id": f.person.id_number,
            "community": home.community.name,
            "space_no": home.space_no,
            "lease_from": f.lease_from.isoformat(),
            "lease_to": f.lease_to.isoformat(),
            "rent": money(yearly),
            "sign_date": sign.isoformat(),
        },
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "coral_plc_chat": coral_plc_chat,
        "coral_plc_boxes": coral_plc_boxes,
        "coral_plc_owner": coral_plc_owner,
    },
}
