"""车位租赁: `rent` is the rent of one period as the rent clause gives it first; totals and deposits beside it are
tolerated only where the clause calls them rent too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_third.common import (
    Pen,
    Space,
    begin,
    day_runs,
    hand,
    pen,
    signed,
    space_tolerated,
    sum_runs,
    term_runs,
    thumb,
)
from samples.people import Facts
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def lease_values(job: Job, *, lessor: str, rent: Decimal, lessee_id: bool = True) -> dict[str, Value]:
    facts = job.facts
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": facts.person.name,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": facts.consent_date.isoformat(),
    }
    if lessee_id:
        values["lessee_id"] = facts.person.id_number
    return values


def _begin_lease(job: Job) -> Facts:
    """The facts with a day of signing shortly before the term begins, or on its first day."""
    facts = begin(job)
    job.facts = replace(facts, consent_date=facts.lease_from - timedelta(days=job.rng.choice([0, 0, 1, 3, 6, 11])))
    return job.facts


def _level_tolerated(job: Job) -> dict[str, tuple[str, ...]]:
    return space_tolerated(Space(job.facts.home.space_no, job.facts.home.space_floor))


def _years(job: Job) -> int:
    return job.facts.lease_to.year - job.facts.lease_from.year


def manager_form(job: Job) -> Drawn:
    """A property company's printed form: a table of parties and terms above numbered rules."""
    facts = _begin_lease(job)
    home, person, used = facts.home, facts.person, Pen(job.fill_style(11), underline=False)
    lessor = home.community.manager.name
    sheet = job.sheet()
    sheet.text(105, 20, "机动车停车位租赁合同", Style("hei_bold", 19), align="c", spacing=0.08)
    sheet.text(186, 31, f"合同号：TC{job.rng.randrange(10**6):06d}", Style("song", 10), align="r")
    total = facts.monthly_rent * 12 * _years(job)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11.0, [(32.0, "出租方（甲方）", True), (134.0, Run(lessor, "lessor"), False)]),
        (
            11.0,
            [
                (32.0, "承租方（乙方）", True),
                (50.0, used(person.name, "lessee"), False),
                (28.0, "联系电话", True),
                (56.0, used(person.phone), False),
            ],
        ),
        (11.0, [(32.0, "身份证号码", True), (134.0, used(person.id_number, "lessee_id"), False)]),
        (
            11.0,
            [
                (32.0, "小区名称", True),
                (50.0, Run(home.community.name, "community"), False),
                (28.0, "车位号", True),
                (56.0, used(home.space_no, "space_no"), False),
            ],
        ),
        (
            11.0,
            [
                (32.0, "车牌号码", True),
                (50.0, used(facts.vehicle.plate), False),
                (28.0, "车辆品牌", True),
                (56.0, used(facts.vehicle.brand), False),
            ],
        ),
        (11.0, [(32.0, "租赁期限", True), (134.0, term_runs(job, facts.lease_from, facts.lease_to, used), False)]),
        (
            11.0,
            [
                (32.0, "租金标准", True),
                (
                    134.0,
                    [
                        used(f"{facts.monthly_rent:.0f}", "rent"),
                        "元/月，按年收取，租期内合计",
                        used(f"{total:.2f}"),
                        "元",
                    ],
                    False,
                ),
            ],
        ),
    ]
    y = table(sheet, 22, 38, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 5
    for clause in (
        "1. 乙方应在每个交费周期开始前五日内交清租金，逾期超过十五日的，甲方有权收回车位另行出租。",
        "2. 甲方提供车位及公共区域的保洁、照明和秩序维护，不承担车辆及车内物品的保管责任。",
        "3. 乙方不得将车位转租、转借他人，不得堆放杂物，不得私拉电线。",
        "4. 经甲方书面同意，乙方可在承租车位安装一台自用充电桩，所用电量由供电公司单独装表计量，退租时自行拆除恢复。",
        "5. 租赁期满乙方需续租的，应提前一个月提出，同等条件下有优先权。",
        "6. 本合同一式两份，甲乙双方各执一份，签字盖章后生效。",
    ):
        y = sheet.flow(22, y, 166, clause, Style("song", 11), leading=1.6) + 1
    y += 10
    sheet.text(24, y, "甲方（盖章）：", Style("song", 12))
    sheet.text(110, y, "乙方（签名）：", Style("song", 12))
    signed(sheet, 140, y - 2, person.name)
    sheet.text(24, y + 20, ["签约日期：", *day_runs(job, facts.consent_date, "sign_date", used)], Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 60, y + 7, SealText(lessor), diameter=40)
    tolerated = {"rent": (money(total),)}
    values = lease_values(job, lessor=lessor, rent=facts.monthly_rent)
    return drawn("parking_lease_contract", "manager_form", [sheet], values, tolerated=tolerated)


def owners_agreement(job: Job) -> Drawn:
    """停车位租赁协议 of two private people: 一、… in running text, yearly rent, often by hand throughout."""
    facts = _begin_lease(job)
    home, person, owner = facts.home, facts.person, facts.landlord
    ink = hand(job, 12.5) if job.chance(0.5) else Style("song", 12.5)
    used = Pen(ink, underline=ink.face == "song" and job.chance(0.5))
    rent = facts.monthly_rent * 12
    writer = Writer(job, ink, top=26, leading=1.85, left=26, width=158)
    writer.title("停车位租赁协议", ink.sized(19))
    writer.line(["出租人：", used(owner.name, "lessor"), "（甲方）  电话：", owner.phone])
    writer.line(["承租人：", used(person.name, "lessee"), "（乙方）  身份证：", used(person.id_number, "lessee_id")])
    writer.para(
        [
            "一、甲方将",
            used(home.community.name, "community"),
            home.space_floor or "地下车库",
            used(home.space_no, "space_no"),
            "号停车位租给乙方停放电动汽车使用。",
        ]
    )
    writer.para(["二、租期", f"{_years(job)}年，", *term_runs(job, facts.lease_from, facts.lease_to, used), "。"])
    rent_words = sum_runs(job, rent, "rent", used)
    writer.para(["三、租金每年", *rent_words, "，每年一交，先交后用。另交押金500元，到期无欠费退还。"])
    writer.para("四、物业管理费由" + job.rng.choice(["甲方", "乙方"]) + "承担，其他费用由使用人承担。")
    writer.para("五、甲方同意乙方在车位上安装充电桩并以乙方名义向供电公司申请电表，安装费、电费均由乙方自理。")
    writer.para("六、租期内甲方不得提前收回车位，乙方不得转租。任何一方提前解约，赔偿对方两个月租金。")
    writer.para("七、本协议自双方签字之日起生效，一式二份。")
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(28, y, "甲方签字：", ink)
    signed(sheet, 54, y - 2, owner.name)
    sheet.text(110, y, "乙方签字：", ink)
    signed(sheet, 136, y - 2, person.name)
    if job.chance(0.5):
        thumb(sheet, 150, y - 4)
    form = job.date_form("plain", "dot", "chinese", "padded")
    sheet.text(110, y + 18, Run(numbers.written_date(facts.consent_date, form=form), "sign_date"), ink)
    values = lease_values(job, lessor=owner.name, rent=rent)
    return drawn("parking_lease_contract", "owners_agreement", writer.sheets, values, tolerated=_level_tolerated(job))


def articles_two_pages(job: Job) -> Drawn:
    """A developer's 地下车库车位租赁合同: 第一条 … over two pages, rent in words first, paging seal."""
    facts = _begin_lease(job)
    home, person, used = facts.home, facts.person, pen(job, 12)
    lessor = facts.developer
    rent = facts.monthly_rent * 6
    writer = Writer(job, Style("song", 12), top=26, leading=1.85)
    writer.title("地下车库车位租赁合同", Style("song_bold", 19), spacing=0.08)
    writer.line(["出租方：", used(lessor.name, "lessor")])
    writer.line(["住所地：", lessor.address])
    writer.line(["承租方：", used(person.name, "lessee", min_em=7), "  性别：", person.sex])
    writer.line(["公民身份号码：", used(person.id_number, "lessee_id")])
    writer.line(["住址：", used(person.address)])
    writer.para("出租方与承租方依照《中华人民共和国民法典》的规定，经平等协商，订立本合同，共同遵守。")
    clauses: list[list[str | Run]] = [
        [
            "第一条\u3000租赁物。出租方将位于",
            home.community.district,
            home.community.street,
            "的",
            used(home.community.name, "community"),
            "地下车库内编号为",
            used(home.space_no, "space_no"),
            "的车位出租给承租方，用于停放一辆小型客车。",
        ],
        ["第二条　租赁期限。", *term_runs(job, facts.lease_from, facts.lease_to, used), f"，共计{_years(job)}年。"],
        [
            "第三条\u3000租金及支付。每半年租金为",
            *sum_runs(job, rent, "rent", used),
            "，承租方应于每半年开始前十日内支付。",
            "出租方收款后开具收据。",
        ],
        [
            "第四条　履约保证金。签订本合同时承租方交纳履约保证金人民币",
            used("壹仟元整"),
            "，合同终止且无违约情形的，无息退还。",
        ],
        ["第五条　出租方的义务。保证车位权属清楚，能够正常使用；委托物业服务企业对车库进行日常管理。"],
        ["第六条　承租方的义务。遵守车库管理制度；车辆停放整齐；不得从事洗车、修车等活动；不得存放易燃易爆物品。"],
        [
            "第七条\u3000充电设施。承租方可在承租车位安装符合国家标准的充电桩，须事先将安装方案",
            "报物业服务企业备查，由具备资质的单位施工，",
            "使用中的安全责任由承租方承担。",
        ],
        [
            "第八条　合同的解除。承租方拖欠租金累计达一个月的，出租方有权解除合同。",
            "因不可抗力致使合同不能履行的，双方互不承担责任。",
        ],
        ["第九条　争议的解决。双方协商不成的，向车位所在地人民法院提起诉讼。"],
        ["第十条　本合同一式叁份，出租方贰份，承租方壹份，具有同等效力，自双方签字、盖章之日起生效。"],
    ]
    for runs in clauses:
        writer.para(runs)
    writer.room(48)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "出租方（公章）", writer.style)
    sheet.text(110, y, "承租方（签字）", writer.style)
    signed(sheet, 142, y - 2, person.name)
    sheet.text(25, y + 12, "代理人：", writer.style)
    sheet.text(25, y + 28, ["签订日期：", *day_runs(job, facts.consent_date, "sign_date", used)], writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 64, y + 8, SealText(lessor.name, "合同专用章"), diameter=42)
        for part, one in enumerate(writer.sheets):
            seals.put_edge(one, 120, SealText(lessor.name), part, len(writer.sheets))
    writer.number_pages("第 {} 页 共 {} 页")
    values = lease_values(job, lessor=lessor.name, rent=rent)
    return drawn("parking_lease_contract", "articles_two_pages", writer.sheets, values)


def half_page_receipt(job: Job) -> Drawn:
    """A short A5 lease slip of a courtyard: parties at the foot only, monthly rent, no identity number."""
    facts = _begin_lease(job)
    home, person, owner = facts.home, facts.person, facts.landlord
    sheet = job.sheet(210, 148)
    used = Pen(hand(job, 12.5), underline=True)
    sheet.text(105, 14, "车 位 出 租 协 议", Style("song_bold", 17), align="c")
    body: list[str | Run] = [
        "今有",
        used(home.community.name, "community"),
        "车位一个，编号",
        used(home.space_no, "space_no"),
        "，由出租方租给承租方使用，租期",
        *term_runs(job, facts.lease_from, facts.lease_to, used),
        "，租金每月",
        used(f"{facts.monthly_rent:.0f}", "rent"),
        "元，按季度交付。租用期间承租方可以安装充电桩，出租方应当配合出具手续；车位由承租方自行看管，"
        "如遇拆迁或道路改造，本协议自行终止，剩余租金按天退还。恐口无凭，立此为据。",
    ]
    y = sheet.flow(22, 30, 166, body, Style("song", 12.5), leading=2.0, indent=2) + 6
    sheet.text(24, y, ["出租方：", used(owner.name, "lessor", min_em=6)], Style("song", 12.5))
    sheet.text(112, y, ["承租方：", used(person.name, "lessee", min_em=6)], Style("song", 12.5))
    sheet.text(24, y + 12, ["电话：", used(owner.phone)], Style("song", 12.5))
    sheet.text(112, y + 12, ["电话：", used(person.phone)], Style("song", 12.5))
    thumb(sheet, 52, y - 5)
    sheet.text(112, y + 25, day_runs(job, facts.consent_date, "sign_date", used), Style("song", 12.5))
    values = lease_values(job, lessor=owner.name, rent=facts.monthly_rent, lessee_id=False)
    return drawn("parking_lease_contract", "half_page_receipt", [sheet], values)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "manager_form": manager_form,
        "owners_agreement": owners_agreement,
        "articles_two_pages": articles_two_pages,
        "half_page_receipt": half_page_receipt,
    }
}
