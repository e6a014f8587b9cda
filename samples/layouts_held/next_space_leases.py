"""车位租赁合同: property companies' forms, owners' agreements, village and company car parks."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.next_common import (
    Told,
    bold,
    foot,
    hand,
    hei,
    home_of,
    prep,
    signed,
    song,
    thumb,
    words_of,
)
from samples.ornaments import watermark
from samples.people import years_later
from samples.seals import SealText, put_oval, put_round
from samples.truth import Drawn
from samples.writing import Writer, table

KIND = "parking_lease_contract"


def next_manager_form(job: Job) -> Drawn:
    """A property company's Word form, blanks filled in by hand, one or two pages."""
    facts, home = prep(job), job.facts.home
    t = Told(hand(job, 12))
    manager = home.community.manager
    w = Writer(job, song(12), leading=1.7)
    w.title("停车位租赁协议", Style("hei_bold", 20))
    w.line(["出租方（甲方）：", t.blank("lessor", manager.name)])
    w.line(["承租方（乙方）：", t.blank("lessee", facts.person.name), "　房号：", t.blank("", home_of(job))])
    w.line(["身份证号：", t.blank("lessee_id", facts.person.id_number), "　电话：", t.blank("", facts.person.phone)])
    w.line(["车牌号：", t.blank("", facts.vehicle.plate), "　车型：", t.blank("", facts.vehicle.brand)])
    w.para("为规范小区车辆停放秩序，维护业主的共同利益，甲乙双方就车位租赁事宜达成如下协议：")
    w.para(["一、甲方将", t.blank("community", home.community.name), "地下停车场", t.blank("space_no", home.space_no),
            "号车位租赁给乙方停放车辆使用，乙方只能停放上述登记车辆。"])
    w.para(["二、租赁期限从", *t.torn("lease_from", facts.lease_from), "起至", *t.torn("lease_to", facts.lease_to),
            "止。期满后乙方如需续租，应提前15天到甲方客服中心办理手续，同等条件下享有优先权。"])
    rent = facts.monthly_rent
    w.para(["三、租金标准为每月人民币", t.money("rent", rent, f"{rent:.0f}"), "元，乙方按年一次性交纳，租金中已含车位管理服务费。"])
    w.para("四、甲方仅提供车位的有偿使用，不负责车辆及车内物品的保管责任，乙方应自行购买车辆保险。")
    w.para("五、乙方应按划定车位停放，不得占用消防通道及他人车位；不得在车位内堆放杂物，不得擅自加装地锁。")
    w.para(f"六、乙方可在该车位安装新能源汽车充电桩，功率不超过{facts.power_kw}千瓦，安装前应提交资料并经供电公司验收。")
    w.para("七、租赁期间乙方将房屋出售的，本协议自行终止，剩余租金据实退还。")
    w.para("八、本协议一式两份，双方各执一份，自签字盖章之日起生效。")
    w.room(48)
    sheet, y = w.sheet, w.y + 8
    sheet.text(28, y, "甲方（盖章）：", song())
    sheet.text(115, y, "乙方（签字）：", song())
    signed(sheet, 144, y - 2, facts.person.name)
    sheet.text(28, y + 20, "日期：　　　　", song())
    signing = facts.lease_from - timedelta(days=job.rng.randrange(0, 6))
    sheet.text(115, y + 20, ["日期：", *t.torn("sign_date", signing, line=False)], song())
    put_round(sheet, 62, y + 8, SealText(manager.name))
    return t.done(KIND, "next_manager_form", w.sheets)


def next_neighbours(job: Job) -> Drawn:
    """An owner lets his space to a neighbour; running text of few clauses, both numbers and fingerprints."""
    facts, home = prep(job), job.facts.home
    t = Told(hand(job, 12.5) if job.chance(0.6) else None)
    w = Writer(job, song(12.5))
    w.title(job.rng.choice(("车位出租协议", "私家车位租用协议书")), bold(21))
    w.line(["甲方（车位业主）：", t.blank("lessor", facts.landlord.name)])
    w.line(["身份证号码：", facts.landlord.id_number])
    w.line(["乙方（租车位人）：", t.blank("lessee", facts.person.name)])
    w.line(["身份证号码：", t("lessee_id", facts.person.id_number)])
    w.para(["经甲乙双方友好协商，甲方同意将其名下位于", t("community", home.community.name), "地下车库",
            job.rng.choice(("负一层", "负二层")), "的车位一个（编号", t("space_no", home.space_no), "）出租给乙方使用，具体约定如下："])
    form = job.date_form("plain", "dot", "padded", "chinese")
    w.para(["1、租期：", t.day("lease_from", facts.lease_from, form), "—", t.day("lease_to", facts.lease_to, form), "。"])
    year = facts.monthly_rent * 12
    t.also["rent"] = (f"{facts.monthly_rent:.2f}",)
    w.para(["2、租金：每年", t.money("rent", year, f"{year:.0f}"), f"元（折合每月{facts.monthly_rent:.0f}元），每年起租日前一次付清，"
            "逾期十天未付，甲方有权收回车位。"])
    w.para("3、物业收取的车位管理费由甲方承担，乙方不再另付。")
    w.para("4、甲方同意乙方在该车位安装充电桩，安装费、电费由乙方自理；租期届满乙方自行拆除并恢复原状，或者折价转给甲方。")
    w.para("5、乙方不得擅自转租。租期内甲方出卖车位的，应提前一个月通知乙方，乙方有优先购买权。")
    w.para("6、未尽事宜，双方协商解决。本协议双方签字生效，一式两份。")
    sheet, y = w.sheet, w.y + 14
    for left, who in ((30, facts.landlord), (116, facts.person)):
        sheet.text(left, y, "甲方：" if left == 30 else "乙方：", song(12.5))
        signed(sheet, left + 16, y - 2, who.name)
        thumb(sheet, left + 24, y - 4)
        sheet.text(left, y + 14, f"电话：{who.phone}", song(12.5))
    signing = facts.lease_from - timedelta(days=job.rng.randrange(0, 9))
    sheet.text(180, y + 32, t.day("sign_date", signing, form), song(12.5), align="r")
    return t.done(KIND, "next_neighbours", w.sheets)


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
    rows = [
        (12.0, [(34.0, "出租单位", True), (136.0, t("lessor", firm), False)]),
        (12.0, [(34.0, "承租人", True), (51.0, t("lessee", facts.person.name), False), (34.0, "手机号码", True),
                (51.0, facts.person.phone, False)]),
        (12.0, [(34.0, "证件号码", True), (136.0, t("lessee_id", facts.person.id_number), False)]),
        (12.0, [(34.0, "停车场/小区", True), (51.0, t("community", home.community.name), False), (34.0, "车位号", True),
                (51.0, t("space_no", home.space_no), False)]),
        (12.0, [(34.0, "车牌号码", True), (51.0, facts.vehicle.plate, False), (34.0, "车辆类别", True), (51.0, "小型新能源汽车", False)]),
        (12.0, [(34.0, "租用期限", True), (136.0, [t.day("lease_from", facts.lease_from, "dash"), " 至 ",
                t.day("lease_to", facts.lease_to, "dash")], False)]),
        (12.0, [(34.0, "租金（元/月）", True), (51.0, t.money("rent", rent, f"{rent:.2f}", line=False), False),
                (34.0, "付款周期", True), (51.0, "□月 □季 ■年", False)]),
        (12.0, [(34.0, "押金（元）", True), (51.0, "300.00", False), (34.0, "门禁卡", True), (51.0, "1张", False)]),
    ]
    y = table(sheet, 20, 50, rows, label=song(11), value=song(11)) + 8
    y = sheet.flow(20, y, 170, "承租人已阅读并同意背面《停车须知》全部条款。备注：本车位允许加装充电桩。", song(11), leading=1.6)
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


def next_village_yard(job: Job) -> Drawn:
    """A village committee lets a place in its yard; typed by a print shop, both seals or prints."""
    facts, home = prep(job), job.facts.home
    t = Told()
    village = home.community.village_committee
    w = Writer(job, Style("kai", 14), leading=1.75)
    w.title("停车场地（车位）租赁合同书", Style("song_bold", 22))
    w.line(["发包方：", t("lessor", village), "（以下简称甲方）"])
    w.line(["承租方：", t("lessee", facts.person.name), "（以下简称乙方）"])
    w.line(["乙方身份证号：", t("lessee_id", facts.person.id_number)])
    w.para("为盘活集体闲置场地，方便群众停车充电，经村“两委”会议研究并公示无异议，订立本合同。")
    w.para(["第一条　甲方将", t("community", home.community.name), "门前集体停车场内", t("space_no", home.space_no),
            "号停车位一处，出租给乙方停车及安装充电桩使用。"])
    last = years_later(facts.lease_from, 5) - timedelta(days=1)
    w.para(["第二条　租期伍年，自", t.day("lease_from", facts.lease_from), "起，至", t.day("lease_to", last), "止。"])
    rent = facts.monthly_rent * 6
    w.para(["第三条　租金每年", t.money("rent", rent, f"{rent:.0f}", line=False), f"元（大写：{words_of(rent)}），每年1月底前交村集体账户，"
            "甲方出具收据。"])
    w.para("第四条　租期内如遇国家征用、村庄规划调整，合同自行终止，甲方退还剩余租金，地上设施由乙方自行拆除。")
    w.para("第五条　乙方安装用电设施须经供电部门同意，注意用电安全，发生事故责任自负。")
    w.para("第六条　本合同一式三份，甲乙双方各一份，报镇“三资”中心备案一份。")
    sheet, y = w.sheet, w.y + 10
    sheet.text(30, y, "甲方（公章）：", Style("kai", 14))
    sheet.text(118, y, "乙方（签名按印）：", Style("kai", 14))
    signed(sheet, 160, y - 1, facts.person.name)
    thumb(sheet, 166, y - 3)
    sheet.text(30, y + 14, "代表：", Style("kai", 14))
    signed(sheet, 48, y + 12, "乔磨强", size=15)
    signing = facts.lease_from - timedelta(days=job.rng.randrange(1, 12))
    sheet.text(176, y + 36, t.day("sign_date", signing, job.date_form("chinese", "plain")), Style("kai", 14), align="r")
    put_round(sheet, 66, y + 10, SealText(village))
    return t.done(KIND, "next_village_yard", w.sheets)


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
    y = sheet.flow(17, 28, w, ["甲方：", t.blank("lessor", manager), "　乙方：", t.blank("lessee", facts.person.name)], style)
    y = sheet.flow(17, y + 2, w, ["乙方证件号：", t.blank("lessee_id", facts.person.id_number), "　楼栋房号：",
                                  Run(home_of(job), "", t.pen, underline=True)], style)
    y = sheet.flow(17, y + 2, w, ["一、乙方租用", t.blank("community", home.community.name), "车位壹个，位号",
                                  t.blank("space_no", home.space_no), "，车牌", facts.vehicle.plate, "。"], style)
    last = years_later(facts.lease_from, 1) - timedelta(days=1)
    y = sheet.flow(17, y + 2, w, ["二、租用时间：", *t.torn("lease_from", facts.lease_from), "—", *t.torn("lease_to", last)], style)
    total = facts.monthly_rent * Decimal(12)
    t.also["rent"] = (f"{total:.2f}",)
    y = sheet.flow(17, y + 2, w, ["三、租金：", t.money("rent", facts.monthly_rent, f"{facts.monthly_rent:.0f}"), "元/月，共计12个月，合计",
                                  f"{total:.0f}元，大写：{words_of(total)}。"], style)
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
        "next_manager_form": next_manager_form,
        "next_neighbours": next_neighbours,
        "next_ruled_head": next_ruled_head,
        "next_village_yard": next_village_yard,
        "next_receipt_style": next_receipt_style,
    }
}
