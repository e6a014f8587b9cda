"""车位租赁合同 that are printed forms of a car park: a ruled sheet and a torn-off one."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Rows,
    Told,
    bold,
    foot,
    hand,
    hei,
    home_of,
    prep,
    signed,
    song,
    words_of,
)
from samples.ornaments import watermark
from samples.people import years_later
from samples.seals import SealText, put_oval, put_round
from samples.truth import Drawn
from samples.writing import table

KIND = "parking_lease_contract"


def next_ruled_head(job: Job) -> Drawn:
    """A ruled sheet of facts above, small print in the second page: a car park company's contract."""
    facts, home = prep(job), job.facts.home
    t = Told(job.fill_style(11))
    firm = home.community.manager.name.replace("物业", "停车")
    sheet, back = job.sheet(), job.sheet()
    signing = facts.lease_from - timedelta(days=3)
    sheet.text(20, 14, firm, hei(10))
    sheet.text(190, 14, f"表单编号：TC-{job.rng.randrange(100):02d}-{signing:%Y}", hei(9), align="r")
    sheet.line(20, 20, 190, 20)
    sheet.text(105, 28, "固定车位租用合同", bold(20), align="c", spacing=0.15)
    sheet.text(188, 42, f"合同号：{signing:%Y%m%d}{job.rng.randrange(999):03d}", song(11), align="r")
    rent = facts.monthly_rent
    rows: Rows = [
        (12.0, [(34.0, "出租单位", True), (136.0, t("lessor", firm), False)]),
        (
            12.0,
            [
                (34.0, "承租人", True),
                (51.0, t("lessee", facts.person.name), False),
                (34.0, "手机号码", True),
                (51.0, facts.person.phone, False),
            ],
        ),
        (12.0, [(34.0, "证件号码", True), (136.0, t("lessee_id", facts.person.id_number), False)]),
        (
            12.0,
            [
                (34.0, "停车场/小区", True),
                (51.0, t("community", home.community.name), False),
                (34.0, "车位号", True),
                (51.0, t("space_no", home.space_no), False),
            ],
        ),
        (
            12.0,
            [
                (34.0, "车牌号码", True),
                (51.0, facts.vehicle.plate, False),
                (34.0, "车辆类别", True),
                (51.0, "小型新能源汽车", False),
            ],
        ),
        (
            12.0,
            [
                (34.0, "租用期限", True),
                (
                    136.0,
                    [t.day("lease_from", facts.lease_from, "dash"), " 至 ", t.day("lease_to", facts.lease_to, "dash")],
                    False,
                ),
            ],
        ),
        (
            12.0,
            [
                (34.0, "租金（元/月）", True),
                (51.0, t.money("rent", rent, f"{rent:.2f}", line=False), False),
                (34.0, "付款周期", True),
                (51.0, "□月 □季 ■年", False),
            ],
        ),
        (12.0, [(34.0, "押金（元）", True), (51.0, "300.00", False), (34.0, "门禁卡", True), (51.0, "1张", False)]),
    ]
    y = table(sheet, 20, 50, rows, label=song(11), value=song(11)) + 8
    y = sheet.flow(
        20, y, 170, "承租人已阅读并同意背面《停车须知》全部条款。备注：本车位允许加装充电桩。", song(11), leading=1.6
    )
    sheet.text(24, y + 10, "出租单位（章）：", song())
    sheet.text(114, y + 10, "承租人签名：", song())
    signed(sheet, 142, y + 8, facts.person.name)
    sheet.text(114, y + 24, ["签订日期：", t.day("sign_date", signing, "dash")], song())
    put_round(sheet, 60, y + 18, SealText(firm, "合同专用章"))
    back.text(105, 24, "停 车 须 知", bold(15), align="c")
    y = 40.0
    for number, text in enumerate(
        (
            "承租人凭门禁卡或车牌识别进出停车场，一位一车，不得一位多车。",
            "进入停车场限速5公里/小时，按箭头方向行驶，服从管理人员指挥。",
            "本合同为车位租用合同，不构成车辆保管合同。贵重物品请随身携带。",
            "租金到期前7日内续交，逾期未交的，出租单位有权将车位另行出租，车辆按临停收费。",
            "提前退租的，已交租金按实际使用月份结算，不足一月按一月计算。",
            "禁止携带易燃、易爆物品入场，禁止在车场内洗车、修车、试刹车。",
            "充电设施由承租人自行投保，因充电设施引起的损失由承租人承担。",
        ),
        1,
    ):
        y = back.flow(24, y, 162, f"{number}. {text}", song(11.5), leading=1.8) + 2
    foot(back, "（背面）")
    return t.done(KIND, "next_ruled_head", [sheet, back])


def next_receipt_style(job: Job) -> Drawn:
    """A small printed agreement of half a page, as a car park's office tears off; with an oval seal."""
    facts, home = prep(job), job.facts.home
    t = Told(hand(job, 11))
    manager = home.community.manager.name
    sheet = job.sheet(210, 148)
    if job.variant.watermark or job.chance(0.3):
        watermark(sheet, "业主留存", colour=(226, 226, 230), size_mm=12, rows=1)
    sheet.text(105, 10, "业主车位月租（年租）协议", bold(16), align="c")
    sheet.text(194, 20, f"No {job.rng.randrange(10**7):07d}", Style("hei", 11, (190, 40, 44)), align="r")
    w, style = 176.0, song(11)
    y = sheet.flow(
        17, 28, w, ["甲方：", t.blank("lessor", manager), "　乙方：", t.blank("lessee", facts.person.name)], style
    )
    y = sheet.flow(
        17,
        y + 2,
        w,
        [
            "乙方证件号：",
            t.blank("lessee_id", facts.person.id_number),
            "　楼栋房号：",
            Run(home_of(job), "", t.pen, underline=True),
        ],
        style,
    )
    y = sheet.flow(
        17,
        y + 2,
        w,
        [
            "一、乙方租用",
            t.blank("community", home.community.name),
            "车位壹个，位号",
            t.blank("space_no", home.space_no),
            "，车牌",
            facts.vehicle.plate,
            "。",
        ],
        style,
    )
    last = years_later(facts.lease_from, 1) - timedelta(days=1)
    y = sheet.flow(
        17, y + 2, w, ["二、租用时间：", *t.torn("lease_from", facts.lease_from), "—", *t.torn("lease_to", last)], style
    )
    total = facts.monthly_rent * Decimal(12)
    t.also["rent"] = (f"{total:.2f}",)
    y = sheet.flow(
        17,
        y + 2,
        w,
        [
            "三、租金：",
            t.money("rent", facts.monthly_rent, f"{facts.monthly_rent:.0f}"),
            "元/月，共计12个月，合计",
            f"{total:.0f}元，大写：{words_of(total)}。",
        ],
        style,
    )
    y = sheet.flow(17, y + 2, w, "四、乙方安装充电桩须书面申请；车辆刮擦、丢失由责任人承担，甲方协助调取监控。", style)
    y = sheet.flow(17, y + 2, w, "五、到期不续，甲方收回车位。", style)
    sheet.text(17, y + 8, "甲方（章）：", style)
    sheet.text(110, y + 8, "乙方：", style)
    signed(sheet, 122, y + 6, facts.person.name, size=15)
    signing = facts.lease_from
    sheet.text(110, y + 20, t.torn("sign_date", signing), style)
    put_oval(sheet, 58, y + 12, SealText(manager, numbers.uscc(job.rng), "收费专用章"), width=42, height=28)
    return t.done(KIND, "next_receipt_style", [sheet])


LAYOUTS: Layouts = {
    KIND: {
        "next_ruled_head": next_ruled_head,
        "next_receipt_style": next_receipt_style,
    }
}
