"""场地租赁合同: ground for a charging station and a village's ground."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    TOWNS,
    VILLAGES,
    Told,
    figure,
    hei,
    prep,
    signed,
    song,
    thumb,
    words_of,
)
from samples.people import Facts, a_day, years_later
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn
from samples.writing import Writer

KIND = "lease_contract"


def _tenant(job: Job, facts: Facts, *, firm: bool | None = None) -> tuple[str, str, str]:
    """Name, number and what the number is called."""
    is_firm = job.variant.holder_is == "company" if firm is None else firm
    if is_firm:
        return facts.company.org.name, facts.company.org.uscc, "统一社会信用代码"
    return facts.person.name, facts.person.id_number, "身份证号码"


def _term(job: Job, years: tuple[int, ...]) -> tuple[date, date]:
    first = a_day(job.rng, date(2024, 6, 1), date(2026, 11, 1))
    return first, years_later(first, job.rng.choice(years)) - timedelta(days=1)


def next_station_ground(job: Job) -> Drawn:
    """A charging firm leases ground for a station: a cover, numbered clauses, both firms' seals, page seals."""
    facts, spot = prep(job), job.facts.home.community
    t = Told()
    first, last = _term(job, (5, 8, 10))
    name, code, _ = _tenant(job, facts, firm=True)
    owner = facts.developer
    signing = first - timedelta(days=job.rng.randrange(3, 30))
    w = Writer(job, song(12.5), leading=1.75)
    w.sheet.text(186, 22, f"合同编号：CD-{signing:%Y}-{job.rng.randrange(999):03d}", song(11), align="r")
    w.y = 80
    w.title("充电站场地租赁合同", Style("hei_bold", 28), after=50)
    w.line(["　　　出租方（甲方）：", t("lessor", owner.name)])
    w.line(["　　　承租方（乙方）：", t("lessee", name)])
    w.y += 40
    w.title(numbers.written_date(signing, form="chinese")[:-2].split("月")[0] + "月", song(14))
    w.new_page()
    w.line(f"甲方法定代表人：{owner.legal_person}　　统一社会信用代码：{owner.uscc}")
    w.line(f"乙方法定代表人：{facts.company.org.legal_person}　　统一社会信用代码：{code}")
    w.para("甲乙双方经友好协商，就乙方租用甲方场地建设、运营新能源汽车充电站事宜，订立本合同，共同信守。")
    area = f"{job.rng.randrange(8, 60) * 50}"
    place = f"信阳市{spot.district}{spot.street}" + job.rng.choice(("院内东侧停车场", "北侧空地", "地上停车区域"))
    w.para(
        [
            "1. 租赁场地：甲方将位于",
            t("location", place),
            "的场地出租给乙方，面积约",
            t("area_m2", area),
            "平方米（以附件红线图为准）。",
        ]
    )
    form = job.date_form("plain", "padded")
    w.para(
        [
            "2. 租赁期限：",
            f"{(last + timedelta(days=1)).year - first.year}年，自",
            t.day("lease_from", first, form),
            "起至",
            t.day("lease_to", last, form),
            "止。乙方享有3个月免租建设期。",
        ]
    )
    rent = Decimal(int(area) * job.rng.choice((40, 60, 96)))
    w.para(
        [
            "3. 租金：每年人民币",
            t.money("rent", rent, figure(job, rent), line=False),
            "元（大写：",
            words_of(rent),
            "），含税，按年支付，先付后用。第四年起每三年递增5%。",
        ]
    )
    w.para("4. 甲方应保证场地权属清晰，配合乙方办理电力增容、报装、规划、消防等手续，并提供所需的权属证明文件。")
    w.para("5. 乙方自行投资建设变压器、充电桩、雨棚等设施，产权归乙方所有。电费由乙方直接向供电企业交纳。")
    w.para("6. 乙方应当遵守安全生产规定，投保公众责任险；因乙方原因造成第三人损害的，由乙方承担责任。")
    w.para("7. 任何一方单方解除合同的，应赔偿对方损失并支付相当于一年租金的违约金；遇政府征收、规划调整的除外。")
    w.para("8. 争议由场地所在地人民法院管辖。本合同一式肆份，双方各执贰份，自双方加盖公章之日起生效。")
    w.para("（以下无正文，为签署页）")
    w.room(70)
    sheet, y = w.sheet, w.y + 10
    sheet.text(28, y, "甲方（盖章）：", song())
    sheet.text(110, y, "乙方（盖章）：", song())
    sheet.text(28, y + 16, "授权代表：", song())
    signed(sheet, 50, y + 14, "裴窑宁", size=15)
    sheet.text(110, y + 16, "授权代表：", song())
    signed(sheet, 132, y + 14, facts.company.org.legal_person, size=15)
    sheet.text(28, y + 34, "　　年　　月　　日", song())
    sheet.text(110, y + 34, t.torn("sign_date", signing, line=False), song())
    put_round(sheet, 62, y + 12, SealText(owner.name))
    put_round(sheet, 146, y + 12, SealText(name, "合同专用章"))
    for number, one in enumerate(w.sheets):
        put_edge(one, 140, SealText(name, "合同专用章"), number, len(w.sheets))
    w.number_pages("第 {} 页 / 共 {} 页")
    return t.done(KIND, "next_station_ground", w.sheets)


def next_village_ground(job: Job) -> Drawn:
    """A village group lets ground for years, area in mu and square metres, on the town's template."""
    facts, spot = prep(job), job.facts.home.community
    t = Told(Style("kai", 14))
    first, last = _term(job, (5, 10, 15))
    name, code, called = _tenant(job, facts)
    town, village = job.rng.choice(TOWNS), job.rng.choice(VILLAGES)
    owner = f"{spot.district}{town}{village}股份经济合作社"
    w = Writer(job, song(13), leading=1.7)
    w.line(Run(f"{town}农村集体资产资源租赁合同（样本）", "", hei(10)))
    w.title("集体土地（场地）租赁合同", Style("song_bold", 21))
    w.line(["出租方：", t.blank("lessor", owner)])
    w.line(["承租方：", t.blank("lessee", name), f"　{called}：", t.blank("", code)])
    mu = Decimal(job.rng.randrange(8, 60)) / 10
    area = f"{(mu * Decimal('666.67')).quantize(Decimal('1'))}"
    place = f"{town}{village}" + job.rng.choice(("村部东侧", "进村路口南侧", "原小学院内"))
    w.para(
        [
            "一、租赁标的：",
            t.blank("location", place),
            "集体建设用地一宗，面积",
            f"{mu}亩（",
            t.blank("area_m2", area),
            "平方米），东至水渠，西至村道，南至林地，北至农户。",
        ]
    )
    w.para(["二、用途：停车场及电动汽车充电站。"])
    w.para(["三、租期：从", *t.torn("lease_from", first), "起到", *t.torn("lease_to", last), "止。"])
    rent = (mu * job.rng.choice((800, 1000, 1500))).quantize(Decimal("1"))
    w.para(
        [
            "四、租金：每年",
            t.money("rent", rent, f"{rent:.0f}"),
            f"元，大写{words_of(rent)}，每年12月31日前缴纳下一年度租金。",
        ]
    )
    w.para("五、本合同经村民代表会议三分之二以上成员同意，并报镇人民政府备案。")
    w.para("六、承租方建设的用电设施由其自行报装、管护，不得转包、转租，不得改变土地用途。")
    w.para("七、合同期满，承租方应恢复场地原状；地上附着物补偿归承租方，土地补偿归集体。")
    w.para("八、本合同一式四份，自签字盖章之日起生效。")
    w.room(52)
    sheet, y = w.sheet, w.y + 8
    sheet.text(28, y, "出租方（章）：", song(13))
    sheet.text(114, y, "承租方：", song(13))
    if name.endswith("公司"):
        put_round(sheet, 148, y + 8, SealText(name))
    else:
        signed(sheet, 136, y - 2, name)
        thumb(sheet, 144, y - 4)
    sheet.text(28, y + 20, "负责人：", song(13))
    signed(sheet, 48, y + 18, "陆磨超", size=15)
    signing = first - timedelta(days=job.rng.randrange(2, 20))
    sheet.text(114, y + 34, ["签订时间：", *t.torn("sign_date", signing)], song(13))
    put_round(sheet, 64, y + 10, SealText(owner))
    return t.done(KIND, "next_village_ground", w.sheets)


LAYOUTS: Layouts = {
    KIND: {
        "next_station_ground": next_station_ground,
        "next_village_ground": next_village_ground,
    }
}
