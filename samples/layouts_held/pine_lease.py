"""Rooms and grounds let: an agency's flat lease, ground for a charging station, a shop's key terms, public housing."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bare,
    body,
    comma,
    hand,
    head,
    on,
    passer,
    seal,
    signed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "lease_contract"


def lease_flat(job: Job) -> Drawn:
    """A flat let through an agency: two parties, blanks filled in, rent by the month, a deposit beside it."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen = job.sheet(), job.fill_style(11)
    rent = Decimal(job.rng.randrange(16, 42) * 50)
    area = bare(Decimal(job.rng.randrange(560, 1420)) / 10)
    where = f"信阳市{place.district}{place.street}{place.name}{home.room_text}"
    made = facts.lease_from - timedelta(days=job.rng.randrange(1, 10))
    agency = f"信阳{facts.dealer.name[2:4]}房产经纪有限公司"
    sheet.text(22, 12, f"{agency}　居间合同文本", Style("hei", 8.5))
    page = Page(sheet, Style("song", 11), 22, 22, 166, leading=1.75, gap=0.9)
    page.title("房屋租赁合同", Style("song_bold", 20), after=7, spacing=0.15)
    texts: list[Runs] = [
        ["出租人（甲方）：", filled(facts.landlord.name, "lessor", pen), "　证件号：",
         filled(facts.landlord.id_number, "", pen)],
        ["承租人（乙方）：", filled(facts.person.name, "lessee", pen), "　证件号：",
         filled(facts.person.id_number, "", pen)],
    ]  # fmt: skip
    for text in texts:
        page.flat(text)
    terms: list[Runs] = [
        [
            "一、甲方将位于", filled(where, "location", pen), "的房屋出租给乙方居住使用，建筑面积",
            filled(area, "area_m2", pen), "平方米，随房屋一并使用的有停车位一个、家具家电一批（见清单）。",
        ],
        ["二、租赁期自", *dated(facts.lease_from, "lease_from", pen), "至",
         *dated(facts.lease_to, "lease_to", pen), "。"],
        [
            "三、租金为每月人民币", filled(bare(rent), "rent", pen), "元，付款方式为押一付三，"
            "乙方应提前七日支付下一期租金。押金", filled(bare(rent), "", pen), "元，合同终止且费用结清后退还。",
        ],
        "四、租赁期内水、电、燃气、物业、网络等费用由乙方承担，取暖费用双方另行约定。",
        "五、乙方不得改变房屋结构。经甲方同意，乙方可以在随房屋使用的车位安装充电桩，甲方配合提供产权证件。",
        "六、甲方应当保证房屋及设施处于安全可用状态，非乙方过错造成的损坏由甲方维修。",
        "七、任何一方提前解除合同，应提前三十日通知对方，并支付一个月租金作为违约金。",
        f"八、居间费用{bare(rent / 2)}元由乙方向{agency}支付。",
        "九、本合同一式三份，甲、乙双方及居间方各执一份。",
    ]  # fmt: skip
    for term in terms:
        page.para(term)
    y = page.y + 10
    for left, label, name, phone in (
        (22.0, "甲方", facts.landlord.name, facts.landlord.phone),
        (80.0, "乙方", facts.person.name, facts.person.phone),
    ):
        sheet.text(left, y, f"{label}：", Style("song", 11))
        signed(sheet, left + 14, y - 2, name, size=15)
        sheet.text(left, y + 9, f"电话：{phone}", Style("song", 10.5))
    sheet.text(138, y, "居间方（章）：", Style("song", 11))
    sheet.text(138, y + 9, f"经纪人：{passer(job)}", Style("song", 10.5))
    seal(job, sheet, 164, y + 12, agency, diameter=34)
    sheet.text(22, y + 21, ["签订日期：", on(made, "sign_date", "dash", pen)], Style("song", 11))
    truth: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": facts.person.name,
        "location": where,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": made.isoformat(),
    }
    return drawn(_KIND, "pine_lease_flat", [sheet], truth)


def lease_ground(job: Job) -> Drawn:
    """A village lets ground to a firm for a charging station, by the year; two pages with a numbered foot."""
    facts, place = job.facts, job.facts.home.community
    first, last = job.sheet(), job.sheet()
    firm, owner = facts.company.org, place.village_committee
    area, yearly = str(job.rng.randrange(12, 60) * 50), Decimal(job.rng.randrange(20, 110) * 1000)
    where = f"信阳市{place.district}{place.street}{job.rng.choice(('东侧', '西侧', '北侧'))}空地"
    made = facts.lease_from - timedelta(days=job.rng.randrange(3, 25))
    page = Page(first, Style("song", 12.5), 26, 32, 158, leading=1.8)
    page.title("场 地 租 赁 合 同", Style("hei_bold", 22), after=12)
    page.flat(["出租方：", Run(owner, "lessor")])
    page.flat(f"负责人：{passer(job)}　　　联系电话：{facts.landlord.phone}")
    page.flat(["承租方：", Run(firm.name, "lessee")])
    page.flat(f"法定代表人：{firm.legal_person}　　统一社会信用代码：{firm.uscc}")
    page.y += 3
    texts: list[Runs] = [
        "经村民代表会议讨论通过，出租方将集体所有的场地出租给承租方建设电动汽车充电站，双方订立合同如下。",
        [
            "第一条　场地位置及面积。场地位于", Run(where, "location"), "，东西宽约40米，面积为",
            Run(area, "area_m2"), "平方米，四至界线以双方现场指认并签字的示意图为准。",
        ],
        ["第二条　租赁期限。自", on(facts.lease_from, "lease_from"), "起，到",
         on(facts.lease_to, "lease_to"), "结束。"],
        [
            "第三条　租金。每年租金为人民币", Run(comma(yearly), "rent"), f"元（大写{in_words(yearly)}），"
            "承租方应于每年度开始前十日内汇入出租方账户。另交履约保证金10000元，期满无息退还。",
        ],
        "第四条　用途。承租方只能将场地用于建设、经营充电设施及配套的车棚、休息室，不得从事其他经营。",
        "第五条　出租方应协助承租方办理用电报装、规划备案等手续，保证场地通行条件。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    rest = Page(last, Style("song", 12.5), 26, 30, 158, leading=1.8)
    for line in (
        "第六条　承租方投资建设的设备归承租方所有，合同期满后三个月内自行拆除，恢复场地原状。",
        "第七条　合同期内遇国家征收、征用的，土地补偿归出租方，地上设备补偿归承租方，剩余租金按实际天数退还。",
        "第八条　承租方拖欠租金超过两个月的，出租方有权解除合同；出租方无故收回场地的，按年租金的两倍赔偿。",
        "第九条　承租方应当落实安全生产责任，配备灭火器材，发生事故由承租方依法承担责任。",
        "第十条　本合同一式四份，双方各执一份，报镇政府备案一份，办理用电报装提交一份。",
    ):
        rest.para(line)
    y = rest.y + 16
    last.text(26, y, "出租方（盖章）", Style("song", 12.5))
    last.text(112, y, "承租方（盖章）", Style("song", 12.5))
    signed(last, 30, y + 12, passer(job))
    signed(last, 118, y + 12, firm.legal_person)
    seal(job, last, 72, y + 12, owner, diameter=40)
    seal(job, last, 158, y + 12, firm.name, diameter=40)
    last.text(112, y + 38, on(made, "sign_date", job.date_form("plain", "chinese")), Style("song", 12.5))
    for number, sheet in enumerate((first, last), 1):
        sheet.text(184, 284, f"第 {number} 页 / 共 2 页", Style("song", 9), align="r")
    truth: dict[str, Value] = {
        "lessor": owner,
        "lessee": firm.name,
        "location": where,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(yearly),
        "sign_date": made.isoformat(),
    }
    return drawn(_KIND, "pine_lease_ground", [first, last], truth)


def lease_shop(job: Job) -> Drawn:
    """A developer lets a shop to a firm: a table of the key terms, the general terms in small type below."""
    facts, place = job.facts, job.facts.home.community
    sheet, firm, owner = job.sheet(), facts.company.org, facts.developer
    area, rent = bare(Decimal(job.rng.randrange(4000, 32000)) / 100), Decimal(job.rng.randrange(20, 180) * 100)
    where = f"信阳市{place.district}{place.street}{place.name}{job.rng.randrange(1, 9)}号商铺"
    made = facts.lease_from - timedelta(days=job.rng.randrange(2, 30))
    sheet.text(105, 18, "商业用房租赁合同", Style("hei_bold", 20), align="c")
    sheet.text(105, 29, "第一部分　商务条款", Style("hei", 12), align="c")
    rows: Rows = [
        (11, [head(30, "出租方"), body(140, Run(owner.name, "lessor"))]),
        (11, [head(30, "承租方"), body(140, Run(firm.name, "lessee"))]),
        (11, [head(30, "承租方联系人"), body(60, passer(job)), head(26, "电话"), body(54, firm.phone)]),
        (12, [head(30, "房屋坐落"), body(140, Run(where, "location"))]),
        (11, [head(30, "建筑面积"), body(60, [Run(area, "area_m2"), " ㎡"]), head(26, "用途"),
              body(54, "办公、充电服务经营")]),
        (11, [head(30, "租赁起始日"), body(60, on(facts.lease_from, "lease_from", "dash")), head(26, "租赁终止日"),
              body(54, on(facts.lease_to, "lease_to", "dash"))]),
        (11, [head(30, "月租金"), body(60, [Run(comma(rent), "rent"), " 元"]), head(26, "免租期"), body(54, "一个月")]),
        (11, [head(30, "租赁保证金"), body(60, f"{comma(rent * 2)} 元"), head(26, "物业费"), body(54, "3.5元/㎡·月")]),
        (11, [head(30, "签约日期"), body(60, on(made, "sign_date", "dash")), head(26, "签约地点"), body(54, "信阳市")]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 38, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.text(105, bottom + 6, "第二部分　通用条款", Style("hei", 12), align="c")
    page = Page(sheet, Style("song", 9.5), 20, bottom + 15, 170, leading=1.55, gap=0.5)
    for line in (
        "1. 承租方应按月支付租金，每月25日前支付下月租金，逾期每日按应付金额的千分之一支付违约金。",
        "2. 承租方装修、增设用电设备应当事先将方案报出租方审核，用电容量以供电企业批复为准。",
        "3. 出租方同意承租方在门前自有场地设置充电桩，数量不超过六台，由承租方办理报装并承担费用。",
        "4. 承租方不得擅自转租、分租。出租方出售房屋的，应提前通知承租方，承租方享有优先购买权。",
        "5. 租赁期满承租方应将房屋清空交还，固定装修归出租方所有，不予补偿。",
        "6. 商务条款与通用条款不一致的，以商务条款为准。",
    ):
        page.para(line)
    y = page.y + 10
    sheet.text(24, y, "出租方签章：", Style("song", 11))
    sheet.text(112, y, "承租方签章：", Style("song", 11))
    seal(job, sheet, 66, y + 10, owner.name)
    seal(job, sheet, 156, y + 10, firm.name)
    truth: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": firm.name,
        "location": where,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": made.isoformat(),
    }
    return drawn(_KIND, "pine_lease_shop", [sheet], truth)


def lease_public(job: Job) -> Drawn:
    """A public rental flat let by the housing centre: form sentences, handwriting, the household beside it."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen = job.sheet(182, 257), hand(job, 11.5)
    centre = f"信阳市{place.district}住房保障服务中心"
    area, rent = bare(Decimal(job.rng.randrange(3500, 6000)) / 100), facts.monthly_rent
    where = f"{place.district}{place.street}{place.name}{home.room_text}"
    made = facts.lease_from
    sheet.text(162, 14, f"合同编号：GZ{made.year}{job.rng.randrange(10**4):04d}", Style("song", 9.5), align="r")
    page = Page(sheet, Style("song", 11.5), 20, 24, 142, leading=1.85, gap=1)
    page.title("公共租赁住房租赁合同", Style("hei_bold", 18), after=8)
    texts: list[Runs] = [
        ["甲方（出租单位）：", Run(centre, "lessor")],
        ["乙方（承租人）：", filled(facts.person.name, "lessee", pen), "　保障人口：",
         filled(f"{job.rng.randrange(2, 5)}", "", pen), "人"],
        ["共同承租人：", filled(facts.spouse.name, "", pen), "　与承租人关系：", filled("配偶", "", pen)],
    ]  # fmt: skip
    for text in texts:
        page.flat(text)
    terms: list[Runs] = [
        ["一、房屋坐落：", filled(where, "location", pen), "，建筑面积", filled(area, "area_m2", pen), "平方米。"],
        ["二、租赁期限：", on(facts.lease_from, "lease_from", "plain", pen),
         "至", on(facts.lease_to, "lease_to", "plain", pen),
         "。期满需要继续承租的，应提前三个月申请，经审核符合条件的续签合同。"],
        ["三、租金标准：每月", filled(bare(rent), "rent", pen), "元，按季度由银行代扣。"],
        "四、乙方不得转租、转借、空置，连续六个月以上未居住的，甲方有权收回住房。",
        "五、乙方安装空调、充电桩等设备应事先告知甲方管理站，不得破坏主体结构和外立面。",
        "六、乙方家庭收入、住房等情况发生变化的，应在三十日内如实申报。",
    ]  # fmt: skip
    for term in terms:
        page.para(term)
    y = page.y + 8
    sheet.text(20, y, "甲方（盖章）", Style("song", 11.5))
    sheet.text(98, y, "乙方（签字）", Style("song", 11.5))
    sheet.text(124, y - 2, facts.person.name, pen.sized(16))
    sheet.text(98, y + 12, ["签订日期：", on(made, "sign_date", "dot", pen)], Style("song", 11))
    sheet.text(20, y + 12, f"经办人：{passer(job)}", Style("song", 11))
    seal(job, sheet, 70, y + 8, centre, diameter=36)
    truth: dict[str, Value] = {
        "lessor": centre,
        "lessee": facts.person.name,
        "location": where,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": made.isoformat(),
    }
    return drawn(_KIND, "pine_lease_public", [sheet], truth)


LAYOUTS: Layouts = {
    _KIND: {
        "pine_lease_flat": lease_flat,
        "pine_lease_ground": lease_ground,
        "pine_lease_shop": lease_shop,
        "pine_lease_public": lease_public,
    }
}
