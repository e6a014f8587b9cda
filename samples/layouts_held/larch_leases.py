"""Houses, shops and yards let: a landlord's agreement by hand, a village's yard, an agency's summary."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.larch_common import (
    GREY,
    Parts,
    Pen,
    Rows,
    before,
    box,
    bystander,
    masked,
    other_phone,
    pen_ink,
    said,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def _lessee(job: Job) -> str:
    return job.facts.company.org.name if job.variant.holder_is == "company" else job.facts.person.name


def _values(job: Job, lessor: str, lessee: str, location: str, area: str, rent: Decimal) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
    }


def larch_landlord_hand(job: Job) -> Drawn:
    """租房约: a landlord's agreement by hand, house with a yard."""
    facts, owner = job.facts, job.facts.landlord
    sheet, hand = job.sheet(), pen_ink(job, 15)
    lessee = facts.person.name
    community = facts.home.community
    location = f"信阳市{community.district}{community.street}"
    area, rent = str(job.rng.randrange(80, 260)), Decimal(job.rng.randrange(9, 40) * 1000)
    signed = before(facts.lease_from, job.rng.randrange(0, 8))
    sheet.text(105, 24, "租房约", hand.sized(25), align="c", spacing=0.4)
    pen = Pen(sheet, hand, 24, 46, 162, leading=1.75)
    pen.para(
        [
            "户主",
            Run(owner.name, "lessor"),
            "把",
            Run(location, "location"),
            "的房子连院子一处（",
            Run(area, "area_m2"),
            "平方米）租给",
            Run(lessee, "lessee"),
            "住和停车用。",
        ]
    )
    pen.para(
        [
            "租的时间：",
            Run(said(facts.lease_from), "lease_from"),
            "到",
            Run(said(facts.lease_to), "lease_to"),
            "。每年房租",
            Run(f"{rent:.0f}元", "rent"),
            f"（{in_words(rent)}），年初一次给齐；另压1000元水电押金。",
        ]
    )
    pen.para("水费、电费、卫生费租户按表出。房子漏雨归房东修，灯泡水龙头这些小毛病租户自己修。")
    pen.para("租户要在院里装充电桩可以装，不许拆墙。房子遇到政府征收，按实际住的月份算房租，剩下的退还。")
    pen.para("提前不租的提前一个月说。两家各存一张。")
    y = pen.y + 12
    sheet.text(30, y, f"房东：{owner.name}　{owner.phone}", hand)
    sheet.text(30, y + 13, f"租户：{lessee}　{facts.person.phone}", hand)
    sheet.text(30, y + 26, f"证人：{bystander(job)}", hand)
    form = job.date_form("plain", "dots", "chinese")
    sheet.text(176, y + 38, Run(said(signed, form), "sign_date"), hand, align="r")
    seals.put_name(sheet, 112, y + 4, owner.name, side=14)
    values = _values(job, owner.name, lessee, location, area, rent) | {"sign_date": signed.isoformat()}
    tolerated = {"location": (f"{location}的房子", f"{location}的房子连院子", f"{location}的房子连院子一处")}
    return drawn(KIND, "larch_landlord_hand", [sheet], values, tolerated=tolerated)


_YARD_CLAUSES = (
    "三、乙方只能将场地用于停放车辆、存放物资和建设充电设施，不得改作他用，不得开挖取土、倾倒垃圾。",
    "四、场地内原有水泥地坪、围墙归村集体所有，租期届满应保持完好；乙方添置的设备由乙方自行拆走。",
    "五、乙方用电应向供电部门申请独立电表，不得从村综合变台私接。",
    "六、遇国家建设征用，本协议自行终止，土地补偿归甲方，设备补偿归乙方，剩余租金退还。",
    "七、本协议经村民代表会议讨论通过（应到37人，实到33人，赞成31人），签字盖章后生效，一式三份，报镇经管站备案一份。",
)


def larch_village_yard(job: Job) -> Drawn:
    """集体场地出租协议: the village committee and a company (or a villager)."""
    facts = job.facts
    village = facts.home.community.village_committee
    firm = facts.company.org
    writer = Writer(job, Style("song", 13), leading=1.75)
    group = job.rng.choice(["新塘", "前湾", "大庙", "东岗"])
    place = f"{village.removesuffix('村民委员会')}{group}组村道北侧"
    area, rent = str(job.rng.randrange(4, 40) * 100), Decimal(job.rng.randrange(8, 60) * 1000)
    signed = before(facts.lease_from, job.rng.randrange(1, 25))
    mu = (Decimal(area) * 3 / 2000).quantize(Decimal("0.01"))
    writer.title("集体场地出租协议", Style("hei_bold", 21), spacing=0.1)
    writer.line(["甲方：", Run(village, "lessor")])
    writer.line(["乙方：", Run(firm.name, "lessee"), f"（负责人{firm.legal_person}，{firm.phone}）"])
    writer.para("为盘活村集体闲置资产，经甲方村民代表会议研究，现将村集体所有的场地租给乙方经营，双方商定：")
    writer.para(
        [
            "一、场地坐落于",
            Run(place, "location"),
            "，东至水塘，西至机耕路，南至村道，北至林地，面积",
            Run(area, "area_m2"),
            f"平方米（折合{mu}亩）。租用期限从",
            Run(said(facts.lease_from, "plain"), "lease_from"),
            "开始，到",
            Run(said(facts.lease_to, "plain"), "lease_to"),
            "结束。",
        ]
    )
    writer.para(
        [
            "二、租金按年计算，每年人民币",
            in_words(rent),
            "（",
            Run(f"{rent:.2f}", "rent"),
            "元），于每年租期开始前十日内汇入镇“三资”代管账户，不收现金。",
        ]
    )
    for clause in _YARD_CLAUSES:
        writer.para(clause)
    writer.room(50)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方盖章", writer.style)
    sheet.text(25, y + 11, ["村主任：", Run(bystander(job), "", pen_ink(job, 16))], writer.style)
    sheet.text(112, y, "乙方盖章", writer.style)
    sheet.text(112, y + 11, ["负责人：", Run(firm.legal_person, "", pen_ink(job, 16))], writer.style)
    form = job.date_form("chinese", "plain")
    sheet.text(178, y + 28, ["签约时间：", Run(said(signed, form), "sign_date")], writer.style, align="r")
    seals.put_round(sheet, 62, y + 8, seals.SealText(village), diameter=42)
    seals.put_round(sheet, 158, y + 8, seals.SealText(firm.name))
    values = _values(job, village, firm.name, place, area, rent) | {"sign_date": signed.isoformat()}
    return drawn(KIND, "larch_village_yard", writer.sheets, values)


def larch_agency_summary(job: Job) -> Drawn:
    """房屋租赁信息摘要 of a letting agency: boxes, small labels, printed from its system."""
    facts, owner = job.facts, job.facts.landlord
    sheet = job.sheet(210, 297)
    lessee, community = _lessee(job), facts.home.community
    location = f"信阳市{community.district}{community.street}{community.name}临街{job.rng.randrange(101, 128)}号商铺"
    area = f"{Decimal(job.rng.randrange(3200, 15000)) / 100:.2f}"
    rent = Decimal(job.rng.randrange(12, 90) * 100)
    signed = before(facts.lease_from, job.rng.randrange(1, 20))
    small, value = Style("hei", 8, GREY), Style("song", 11)
    sheet.fill(15, 16, 180, 14, (228, 234, 242))
    sheet.text(20, 19.5, "租赁合同摘要", Style("hei_bold", 17))
    sheet.text(190, 21, "房屋经纪专用", Style("hei", 9, GREY), align="r")
    form = job.date_form("dash", "slash", "dots")
    cells: list[tuple[float, str, Parts]] = [
        (90, "出租人", [Run(owner.name, "lessor")]),
        (90, "出租人证件号", [masked(owner)]),
        (90, "承租人", [Run(lessee, "lessee")]),
        (90, "承租人联系电话", [facts.person.phone]),
        (130, "房屋坐落", [Run(location, "location")]),
        (50, "用途", ["商业服务"]),
        (60, "建筑面积（平方米）", [Run(area, "area_m2")]),
        (60, "租期开始", [Run(said(facts.lease_from, form), "lease_from")]),
        (60, "租期结束", [Run(said(facts.lease_to, form), "lease_to")]),
        (60, "月租金（元）", [Run(f"{rent:,.2f}", "rent")]),
        (60, "押金（元）", [f"{rent * 2:,.2f}"]),
        (60, "租金支付", [job.rng.choice(["押二付三", "每季首月5日前", "半年付"])]),
        (60, "签约日", [Run(said(signed, form), "sign_date")]),
        (60, "物业费承担", ["承租人"]),
        (60, "经纪人", [f"{bystander(job)} {other_phone(job)}"]),
    ]
    left, top = 15.0, 36.0
    for width, name, runs in cells:
        box(sheet, (left, top, width, 17), name, runs, small=small, value=value, frame=GREY)
        left += width
        if left > 190:
            left, top = 15.0, top + 17
    pen = Pen(sheet, Style("song", 10), 15, top + 5, 180, leading=1.6, gap=0.8)
    pen.line("附记")
    pen.line("· 免租装修期15天已含在租期内，水、电、燃气自交房之日起由承租人缴纳。")
    pen.line("· 承租人可在门前自有停车场地安装充电设备，费用自理，退租时自行拆除。")
    pen.line("· 本摘要由系统根据双方已签合同生成，经双方签字确认，与合同正文具有同等效力。")
    sheet.text(15, pen.y + 10, "出租人签字：", value)
    sheet.text(41, pen.y + 7.5, owner.name, pen_ink(job, 17))
    sheet.text(110, pen.y + 10, "承租人签字（盖章）：", value)
    if lessee == facts.person.name:
        sheet.text(150, pen.y + 7.5, lessee, pen_ink(job, 17))
    else:
        seals.put_round(sheet, 164, pen.y + 14, seals.SealText(lessee))
    values = _values(job, owner.name, lessee, location, area, rent) | {"sign_date": signed.isoformat()}
    return drawn(KIND, "larch_agency_summary", [sheet], values)


def larch_plant_letting(job: Job) -> Drawn:
    """厂院租用合同 of two firms, blanks filled in, a table of what is let."""
    facts = job.facts
    lessor, lessee = facts.developer, facts.company.org
    fill = job.fill_style(11.5)
    writer = Writer(job, Style("song", 12), leading=1.75)
    location = f"{lessor.address}院内{job.rng.choice(['1号厂房', '东侧仓库', '3号库房及门前空地'])}"
    area = str(job.rng.randrange(300, 3000))
    rent = Decimal(job.rng.randrange(30, 180) * 100)
    signed = before(facts.lease_from, job.rng.randrange(2, 30))
    writer.title("厂院租用合同", Style("song_bold", 20), spacing=0.3, after=8)
    writer.line(["出租单位：", filled(lessor.name, "lessor", fill)])
    writer.line(["租用单位：", filled(lessee.name, "lessee", fill)])
    writer.para("双方就厂院租用一事协商一致，约定内容如下。租用标的及租金见下表：")
    rows: Rows = [
        (11, [(40, "地　　址", True), (120, Run(location, "location", fill), False)]),
        (
            11,
            [
                (40, "使用面积", True),
                (40, [Run(area, "area_m2", fill), " ㎡"], False),
                (40, "每月租金", True),
                (40, [Run(f"{rent:.0f}", "rent", fill), " 元"], False),
            ],
        ),
        (
            11,
            [
                (40, "租用起止", True),
                (
                    120,
                    [
                        Run(said(facts.lease_from), "lease_from", fill),
                        " — ",
                        Run(said(facts.lease_to), "lease_to", fill),
                    ],
                    False,
                ),
            ],
        ),
        (11, [(40, "供电容量", True), (40, "200 kVA", False), (40, "履约保证金", True), (40, "贰万元", False)]),
    ]
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("hei", 11), value=Style("song", 11.5)) + 5
    for clause in (
        "1、租用单位应合法经营，自行办理消防、环保手续，不得转租。",
        "2、租用单位可在院内建设自用充电车位，出租单位负责协调配电室并提供产权资料。",
        "3、水电费按抄见数每月结算；逾期交租超过20日，出租单位可停止供电并收回场地。",
        "4、一方违约，除赔偿损失外，向对方支付两个月租金作为违约金。",
        "5、合同自双方盖章之日起生效，未尽事宜另签补充协议。",
    ):
        writer.para(clause, indent=0)
    writer.room(46)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出租单位（印）", writer.style)
    sheet.text(112, y, "租用单位（印）", writer.style)
    sheet.text(25, y + 11, f"代表：{bystander(job)}", writer.style)
    sheet.text(112, y + 11, f"代表：{lessee.legal_person}", writer.style)
    form = job.date_form("spaced", "padded", "dash")
    sheet.text(25, y + 26, ["订立日期：", Run(said(signed, form), "sign_date", fill)], writer.style)
    seals.put_round(sheet, 72, y + 10, seals.SealText(lessor.name))
    seals.put_round(sheet, 160, y + 10, seals.SealText(lessee.name))
    values = _values(job, lessor.name, lessee.name, location, area, rent) | {"sign_date": signed.isoformat()}
    return drawn(KIND, "larch_plant_letting", writer.sheets, values)


LAYOUTS: Layouts = {
    KIND: {
        "larch_landlord_hand": larch_landlord_hand,
        "larch_village_yard": larch_village_yard,
        "larch_agency_summary": larch_agency_summary,
        "larch_plant_letting": larch_plant_letting,
    }
}
