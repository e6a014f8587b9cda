"""房屋、场地租赁合同: a city's model text, firms' contracts, a village's ground, a shop, an agency's form."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import (
    Rows,
    Told,
    bold,
    foot,
    hand,
    hei,
    prep,
    signed,
    song,
    thumb,
    words_of,
)
from samples.people import Facts, a_day, years_later
from samples.seals import SealText, put_name, put_round
from samples.truth import Drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def _tenant(job: Job, facts: Facts, *, firm: bool | None = None) -> tuple[str, str, str]:
    """Name, number and what the number is called."""
    is_firm = job.variant.holder_is == "company" if firm is None else firm
    if is_firm:
        return facts.company.org.name, facts.company.org.uscc, "统一社会信用代码"
    return facts.person.name, facts.person.id_number, "身份证号码"


def _area(job: Job, low: int, high: int) -> str:
    return f"{Decimal(job.rng.randrange(low * 10, high * 10)) / 10}"


def _number(shown: str) -> str:
    return f"{Decimal(shown).normalize() + 0:f}"


def _term(job: Job, years: tuple[int, ...]) -> tuple[date, date]:
    first = a_day(job.rng, date(2024, 6, 1), date(2026, 11, 1))
    return first, years_later(first, job.rng.choice(years)) - timedelta(days=1)


def next_city_model(job: Job) -> Drawn:
    """The housing authority's model lease with blanks, two or three pages, between two persons."""
    facts, spot = prep(job), job.facts.home.community
    t = Told(job.fill_style(12))
    first, last = _term(job, (1, 2, 3))
    name, code, called = _tenant(job, facts)
    w = Writer(job, song(12), leading=1.72)
    w.title("房屋租赁合同", Style("song_bold", 22))
    w.line(
        [
            "出租人（甲方）：",
            t.blank("lessor", facts.landlord.name),
            "　身份证号码：",
            t.blank("", facts.landlord.id_number),
        ]
    )
    w.line(["承租人（乙方）：", t.blank("lessee", name), f"　{called}：", t.blank("", code)])
    w.para(
        "依据《中华人民共和国民法典》《商品房屋租赁管理办法》等有关规定，甲乙双方在平等自愿的基础上，就房屋租赁的有关事宜达成"
        "协议如下："
    )
    w.line("第一条　房屋基本情况")
    place = f"信阳市{spot.district}{spot.street}{spot.name}{facts.home.room_text}"
    area = _area(job, 60, 160)
    w.para(
        [
            "（一）房屋坐落于",
            t.blank("location", place),
            "，建筑面积",
            t.blank("area_m2", area, _number(area)),
            "平方米。",
        ]
    )
    w.para("（二）房屋权属状况：甲方持有不动产权证书，房屋未设定抵押。")
    w.line("第二条　租赁期限")
    after = last + timedelta(days=1)
    months = (after.year - first.year) * 12 + after.month - first.month
    w.para(
        [
            "（一）租赁期自",
            *t.torn("lease_from", first),
            "起至",
            *t.torn("lease_to", last),
            "止，共计",
            f"{months}个月。",
        ]
    )
    rent = Decimal(job.rng.randrange(8, 40) * 100)
    w.line("第三条　租金及押金")
    w.para(
        [
            "（一）租金标准为人民币",
            t.money("rent", rent, f"{rent:.0f}"),
            "元／月，大写：",
            words_of(rent),
            "，支付方式：□月付 ■季付 □半年付。",
        ]
    )
    w.para(
        ["（二）押金", f"{rent:.0f}元，租赁期满或合同解除后，押金除抵扣应由乙方承担的费用外，剩余部分如数返还乙方。"]
    )
    w.line("第四条　其他费用")
    w.para("租赁期内，水费、电费、燃气费、物业服务费、网络费由乙方承担；供暖费、房屋租赁税费由甲方承担。")
    w.line("第五条　房屋的使用与维修")
    w.para(
        "乙方应合理使用房屋及附属设施，不得擅自改变房屋结构和用途。甲方同意乙方在随房车位加装电动汽车充电设施，费用由乙方承担。"
    )
    w.line("第六条　转租与合同解除")
    w.para("未经甲方书面同意，乙方不得转租。乙方拖欠租金达30日以上的，甲方有权解除合同并收回房屋。")
    w.line("第七条　其他约定")
    w.para("本合同一式三份，甲方执一份，乙方执一份，房屋租赁登记备案机构一份，自双方签字（盖章）之日起生效。")
    w.room(46)
    sheet, y = w.sheet, w.y + 8
    sheet.text(28, y, "甲方（签章）：", song())
    signed(sheet, 58, y - 2, facts.landlord.name)
    sheet.text(112, y, "乙方（签章）：", song())
    if name.endswith("公司"):
        put_round(sheet, 150, y + 8, SealText(name))
    else:
        signed(sheet, 142, y - 2, name)
    sheet.text(28, y + 18, f"联系电话：{facts.landlord.phone}", song())
    signing = first - timedelta(days=job.rng.randrange(0, 9))
    sheet.text(112, y + 30, ["签约日期：", *t.torn("sign_date", signing)], song())
    w.number_pages("—{}—")
    return t.done(KIND, "next_city_model", w.sheets)


def next_shop_front(job: Job) -> Drawn:
    """A one-page shop lease, its blanks written out by hand."""
    facts, spot = prep(job), job.facts.home.community
    t = Told(hand(job, 13))
    first, last = _term(job, (1, 2, 3, 5))
    name, code, called = _tenant(job, facts)
    w = Writer(job, song(13), leading=1.7, top=20)
    w.title("门面房出租合同", bold(22), after=8)
    w.line(["甲方（房东）：", t.blank("lessor", facts.landlord.name), "　电话：", facts.landlord.phone])
    w.line(["乙方（租户）：", t.blank("lessee", name), f"　{called}：", code])
    place = f"{spot.district}{spot.street}"
    area = _area(job, 20, 120)
    w.para(
        [
            "甲方自愿将坐落在",
            t.blank("location", place),
            "的门面房",
            job.rng.choice("一二两"),
            "间（面积",
            t.blank("area_m2", area, _number(area)),
            "㎡）租给乙方经营使用。双方议定：",
        ]
    )
    rent = Decimal(job.rng.randrange(10, 80) * 1000)
    w.para(["一、租期自", t.day("lease_from", first), "至", t.day("lease_to", last), "。"])
    w.para(
        [
            "二、年租金",
            t.money("rent", rent, f"{rent:.0f}"),
            "元，一年一付，先交钱后用房。另交水电押金1000元，退房时结清水电费后退还。",
        ]
    )
    w.para("三、乙方装修不得损坏承重墙体，到期不得拆走固定装修。")
    w.para("四、门前充电桩由乙方安装，报装手续乙方自办，甲方提供房产证复印件。")
    w.para("五、乙方合法经营，一切债权债务与甲方无关。")
    w.para("六、如一方违约，赔偿对方违约金5000元。本合同一式两份，签字有效。")
    sheet, y = w.sheet, w.y + 12
    sheet.text(30, y, "甲方：", song(13))
    signed(sheet, 46, y - 2, facts.landlord.name)
    thumb(sheet, 56, y - 4)
    sheet.text(114, y, "乙方：", song(13))
    if name.endswith("公司"):
        put_round(sheet, 146, y + 6, SealText(name))
    else:
        signed(sheet, 130, y - 2, name)
        thumb(sheet, 142, y - 4)
    signing = first - timedelta(days=job.rng.randrange(0, 20))
    sheet.text(178, y + 34, t.day("sign_date", signing, job.date_form("dot", "plain", "chinese")), song(13), align="r")
    return t.done(KIND, "next_shop_front", w.sheets)


def next_agency_table(job: Job) -> Drawn:
    """A factory or office lease headed by a ruled table of its terms; conditions on the second page."""
    facts, spot = prep(job), job.facts.home.community
    t = Told(job.fill_style(11))
    first, last = _term(job, (2, 3, 5))
    name, code, called = _tenant(job, facts, firm=True)
    owner = facts.developer
    sheet, back = job.sheet(), job.sheet()
    sheet.text(105, 20, job.rng.choice(("厂房（仓库）租赁合同", "写字楼租赁合同书")), Style("hei_bold", 20), align="c")
    sheet.text(190, 34, f"NO：{job.rng.randrange(10**6):06d}", hei(10), align="r")
    area = _area(job, 100, 2000)
    day_rate = Decimal(job.rng.randrange(6, 20)) / 10
    rent = (Decimal(area) * day_rate * 30).quantize(Decimal("0.01"))
    place = (
        f"信阳市{spot.district}{spot.street}{spot.name}{job.rng.randrange(1, 9)}号{job.rng.choice(('厂房', '楼3层'))}"
    )
    rows: Rows = [
        (12.0, [(36.0, "出租方", True), (134.0, t("lessor", owner.name), False)]),
        (12.0, [(36.0, "承租方", True), (134.0, t("lessee", name), False)]),
        (12.0, [(36.0, called, True), (134.0, code, False)]),
        (13.0, [(36.0, "租赁物位置", True), (134.0, t("location", place), False)]),
        (
            12.0,
            [
                (36.0, "计租面积（㎡）", True),
                (49.0, t("area_m2", area, _number(area)), False),
                (36.0, "用途", True),
                (49.0, "办公、仓储及充电设施", False),
            ],
        ),
        (
            12.0,
            [
                (36.0, "租赁期限", True),
                (134.0, [t.day("lease_from", first, "dash"), " 至 ", t.day("lease_to", last, "dash")], False),
            ],
        ),
        (
            12.0,
            [
                (36.0, "租金单价", True),
                (49.0, f"{day_rate}元/㎡/天", False),
                (36.0, "月租金（元）", True),
                (49.0, t.money("rent", rent, f"{rent:.2f}", line=False), False),
            ],
        ),
        (
            12.0,
            [
                (36.0, "保证金（元）", True),
                (49.0, f"{rent * 2:.2f}", False),
                (36.0, "付款周期", True),
                (49.0, "押二付三", False),
            ],
        ),
    ]
    y = table(sheet, 20, 44, rows, label=song(11), value=song(11)) + 8
    y = sheet.flow(
        22, y, 166, "双方确认以上条款及背面通用条款为本合同的组成部分，承租方已充分阅读并理解。", song(11), leading=1.6
    )
    sheet.text(24, y + 10, "出租方（盖章）：", song())
    sheet.text(112, y + 10, "承租方（盖章）：", song())
    signing = first - timedelta(days=job.rng.randrange(1, 15))
    sheet.text(112, y + 44, ["签订日期：", t.day("sign_date", signing, "dash")], song())
    put_round(sheet, 66, y + 24, SealText(owner.name, "合同专用章"))
    put_round(sheet, 156, y + 24, SealText(name))
    put_name(sheet, 96, y + 38, owner.legal_person[:3], side=15)
    back.text(105, 22, "通 用 条 款", bold(14), align="c")
    y = 36.0
    clauses = (
        "租赁物以现状交付，承租方已实地查看。免租期内承租方仍应承担水电费及物业服务费。",
        "承租方应于每期届满前10日支付下期租金，逾期每日按应付金额的千分之一支付滞纳金。",
        "承租方用电需增容的，由承租方向供电部门申请，出租方予以配合，增容费用由承租方承担。",
        "承租方不得存放危险化学品，不得占用消防通道，应配备足额消防器材。",
        "合同期满前2个月，双方协商续租，同等条件下承租方享有优先承租权。",
        "合同解除或终止后5日内，承租方应腾空租赁物并办理工商地址迁出。",
    )
    for number, text in enumerate(clauses, 1):
        y = back.flow(24, y, 162, f"{number}、{text}", song(12), leading=1.8) + 2
    foot(back, "第2页 共2页")
    foot(sheet, "第1页 共2页")
    return t.done(KIND, "next_agency_table", [sheet, back])


LAYOUTS: Layouts = {
    KIND: {
        "next_city_model": next_city_model,
        "next_shop_front": next_shop_front,
        "next_agency_table": next_agency_table,
    }
}
