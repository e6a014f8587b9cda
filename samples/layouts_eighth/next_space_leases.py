"""车位租赁合同: property companies' forms, owners' agreements, village and company car parks."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Told,
    bold,
    hand,
    home_of,
    prep,
    signed,
    song,
    thumb,
    words_of,
)
from samples.people import years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer

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
    w.para(
        [
            "一、甲方将",
            t.blank("community", home.community.name),
            "地下停车场",
            t.blank("space_no", home.space_no),
            "号车位租赁给乙方停放车辆使用，乙方只能停放上述登记车辆。",
        ]
    )
    w.para(
        [
            "二、租赁期限从",
            *t.torn("lease_from", facts.lease_from),
            "起至",
            *t.torn("lease_to", facts.lease_to),
            "止。期满后乙方如需续租，应提前15天到甲方客服中心办理手续，同等条件下享有优先权。",
        ]
    )
    rent = facts.monthly_rent
    w.para(
        [
            "三、租金标准为每月人民币",
            t.money("rent", rent, f"{rent:.0f}"),
            "元，乙方按年一次性交纳，租金中已含车位管理服务费。",
        ]
    )
    w.para("四、甲方仅提供车位的有偿使用，不负责车辆及车内物品的保管责任，乙方应自行购买车辆保险。")
    w.para("五、乙方应按划定车位停放，不得占用消防通道及他人车位；不得在车位内堆放杂物，不得擅自加装地锁。")
    w.para(
        f"六、乙方可在该车位安装新能源汽车充电桩，功率不超过{facts.power_kw}千瓦，安装前应提交资料并经供电公司验收。"
    )
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
    w.para(
        [
            "经甲乙双方友好协商，甲方同意将其名下位于",
            t("community", home.community.name),
            "地下车库",
            job.rng.choice(("负一层", "负二层")),
            "的车位一个（编号",
            t("space_no", home.space_no),
            "）出租给乙方使用，具体约定如下：",
        ]
    )
    form = job.date_form("plain", "dot", "padded", "chinese")
    w.para(
        ["1、租期：", t.day("lease_from", facts.lease_from, form), "—", t.day("lease_to", facts.lease_to, form), "。"]
    )
    year = facts.monthly_rent * 12
    t.also["rent"] = (f"{facts.monthly_rent:.2f}",)
    w.para(
        [
            "2、租金：每年",
            t.money("rent", year, f"{year:.0f}"),
            f"元（折合每月{facts.monthly_rent:.0f}元），每年起租日前一次付清，逾期十天未付，甲方有权收回车位。",
        ]
    )
    w.para("3、物业收取的车位管理费由甲方承担，乙方不再另付。")
    w.para(
        "4、甲方同意乙方在该车位安装充电桩，安装费、电费由乙方自理；租期届满乙方自行拆除并恢复原状，或者折价转给甲方。"
    )
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
    w.para(
        [
            "第一条　甲方将",
            t("community", home.community.name),
            "门前集体停车场内",
            t("space_no", home.space_no),
            "号停车位一处，出租给乙方停车及安装充电桩使用。",
        ]
    )
    last = years_later(facts.lease_from, 5) - timedelta(days=1)
    w.para(["第二条　租期伍年，自", t.day("lease_from", facts.lease_from), "起，至", t.day("lease_to", last), "止。"])
    rent = facts.monthly_rent * 6
    w.para(
        [
            "第三条　租金每年",
            t.money("rent", rent, f"{rent:.0f}", line=False),
            f"元（大写：{words_of(rent)}），每年1月底前交村集体账户，甲方出具收据。",
        ]
    )
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


LAYOUTS: Layouts = {
    KIND: {
        "next_manager_form": next_manager_form,
        "next_neighbours": next_neighbours,
        "next_village_yard": next_village_yard,
    }
}
