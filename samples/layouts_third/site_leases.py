"""房屋、场地租赁合同: a shop over several pages, a flat as a form, a village's yard, a short paper between people.

Conventions: `location` is the place of what is let as the clause prints it, without 位于; `area_m2` in square metres
(亩 is no area here); `rent` is one period's rent as first named, later years' and totals tolerated; `sign_date` is the
day at the foot.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, money
from samples.layouts_third.common import (
    Pen,
    begin,
    day_runs,
    hand,
    home_words,
    pen,
    signed,
    sum_runs,
    term_runs,
    thumb,
)
from samples.people import THIRD_WORDS, a_name
from samples.seals import SealText
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KIND = "lease_contract"


def _tenant(job: Job) -> tuple[str, str]:
    """Name and number of who rents."""
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(0.5):
        return facts.company.org.name, facts.company.org.uscc
    return facts.person.name, facts.person.id_number


def _signed_on(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(0, 12))


def _values(job: Job, lessor: str, lessee: str, place: str, area: str, rent: Decimal, day: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


def _address(job: Job, end: str) -> str:
    place = job.facts.home.community
    head = job.rng.choice(["河南省信阳市", "信阳市", ""])
    return f"{head}{place.district}{place.street}{end}"


def shop_in_articles(job: Job) -> Drawn:
    """商铺租赁合同: 第一条 … in articles with sub-numbers over pages, rent rising from the third year, paging seal."""
    facts = begin(job)
    owner = facts.developer.name if job.chance(0.5) else facts.landlord.name
    tenant, tenant_id = _tenant(job)
    used, day = pen(job, 12), _signed_on(job)
    place = _address(job, f"{facts.home.community.name}{facts.home.building}号楼{job.rng.randrange(101, 130)}号")
    area, rent = f"{job.rng.randrange(3200, 48000) / 100:.2f}", Decimal(job.rng.randrange(12, 96) * 500)
    writer = Writer(job, Style("song", 12), top=26, leading=1.85)
    writer.title("商 铺 租 赁 合 同", Style("song_bold", 20), spacing=0)
    writer.line(["出租方（以下简称甲方）：", used(owner, "lessor")])
    writer.line(["承租方（以下简称乙方）：", used(tenant, "lessee")])
    writer.line(["证件号码：", used(tenant_id), "  电话：", used(facts.person.phone)])
    writer.para("根据《中华人民共和国民法典》及相关法律法规，甲乙双方在平等自愿的基础上，就商铺租赁事宜订立本合同。")
    later = (rent * Decimal("1.05")).quantize(Decimal("0.01"))
    articles: list[list[Runs]] = [
        [
            "第一条　租赁标的",
            ["1.1 甲方将位于", used(place, "location"), "的商铺出租给乙方使用。"],
            ["1.2 商铺建筑面积为", used(area, "area_m2"), "平方米，产权证载明用途为商业。"],
        ],
        [
            "第二条　租赁期限",
            ["2.1 ", *term_runs(job, facts.lease_from, facts.lease_to, used), "。"],
            f"2.2 装修免租期为{job.rng.choice(['十五', '三十'])}天，免租期内水电费由乙方承担。",
        ],
        [
            "第三条　租金与支付",
            ["3.1 第一、二年租金为每月", *sum_runs(job, rent, "rent", used), "。"],
            f"3.2 自第三年起租金在上年基础上递增百分之五，即每月{later}元，以此类推。",
            ["3.3 乙方按季度支付租金，履约保证金为人民币", used(f"{rent * 2:.0f}"), "元。"],
        ],
        [
            "第四条　用电与设施",
            "4.1 乙方需增加用电容量或者安装新能源汽车充电设施的，甲方同意并配合提供产权证明等资料，费用由乙方承担。",
            "4.2 租赁期满，乙方安装的可移动设施归乙方所有，固定装修归甲方所有。",
        ],
        [
            "第五条　双方的义务",
            "5.1 甲方保证商铺产权清晰，交付时主体结构、给排水、供电设施完好。",
            "5.2 乙方应合法经营，按时交纳水、电、物业等费用，未经甲方书面同意不得转租。",
        ],
        [
            "第六条　违约与解除",
            "6.1 乙方逾期支付租金超过三十日的，甲方有权解除合同并不予退还保证金。",
            "6.2 甲方提前收回商铺的，应退还剩余租金，并按两个月租金赔偿乙方。",
        ],
        ["第七条　本合同一式肆份，双方各执贰份，自双方签字盖章之日起生效。争议由商铺所在地人民法院管辖。"],
    ]
    for article in articles:
        for number, runs in enumerate(article):
            writer.para(runs, style=Style("hei", 12) if number == 0 and len(article) > 1 else None)
    writer.room(50)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（签章）：", writer.style)
    sheet.text(112, y, "乙方（签章）：", writer.style)
    sheet.text(112, y + 24, ["签订日期：", *day_runs(job, day, "sign_date", used)], writer.style)
    for x, name in ((56, owner), (144, tenant)):
        if len(name) <= 10:
            signed(sheet, x, y - 2, name)
        elif job.variant.seal:
            seals.put_round(sheet, x + 6, y + 6, SealText(name), diameter=40)
    writer.number_pages("第{}页/共{}页")
    values = _values(job, owner, tenant, place, area, rent, day)
    tolerated = {"rent": (money(later), money(rent * 12))}
    return drawn(_KIND, "shop_in_articles", writer.sheets, values, tolerated=tolerated)


def flat_form(job: Job) -> Drawn:
    """房屋租赁合同 as an agency's form: everything in a ruled table, clauses in small type below."""
    facts = begin(job)
    tenant, tenant_id = facts.person.name, facts.person.id_number
    used, day = Pen(job.fill_style(11), underline=False), _signed_on(job)
    place = _address(job, facts.home.community.name + home_words(job))
    area, rent = f"{job.rng.randrange(4500, 16000) / 100:.1f}", Decimal(job.rng.randrange(8, 42) * 100)
    sheet = job.sheet()
    sheet.text(105, 18, "房屋租赁合同", Style("hei_bold", 20), align="c", spacing=0.2)
    sheet.text(189, 29, f"（中介编号：FW{job.rng.randrange(10**6):06d}）", Style("song", 9.5), align="r")
    day_form = job.date_form("plain", "dash", "dot")
    first, last = (numbers.written_date(one, form=day_form) for one in (facts.lease_from, facts.lease_to))
    term: Runs = [used(first, "lease_from"), "  至  ", used(last, "lease_to")]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(26, "出租人", True), (58, used(facts.landlord.name, "lessor"), False), (26, "身份证号", True)]),
        (11, [(26, "承租人", True), (58, used(tenant, "lessee"), False), (26, "身份证号", True)]),
        (11, [(26, "房屋坐落", True), (142, used(place, "location"), False)]),
        (11, [(26, "建筑面积", True), (58, [used(area, "area_m2"), "㎡"], False), (26, "用  途", True)]),
        (11, [(26, "租赁期限", True), (142, term, False)]),
        (11, [(26, "租  金", True), (142, ["每月", *sum_runs(job, rent, "rent", used)], False)]),
        (11, [(26, "付款方式", True), (58, "□月付 ■季付 □半年付 □年付", False), (26, "押  金", True)]),
    ]
    for row, runs in ((0, used(facts.landlord.id_number)), (1, used(tenant_id)), (3, used("居住"))):
        rows[row][1].append((58, runs, False))
    rows[6][1].append((58, [used(f"{rent:.0f}"), "元"], False))
    y = table(sheet, 21, 36, rows, label=Style("hei", 10.5), value=Style("song", 10.5)) + 4
    for clause in (
        "1．出租人应保证房屋及附属设施处于正常可使用状态；承租人应合理使用，不得擅自改变房屋结构和用途。",
        "2．租赁期间水、电、燃气、物业、宽带等费用由承租人承担，承租人应按时足额缴纳。",
        "3．随房屋附带的车位一并交付承租人使用，承租人可在车位安装自用充电桩，出租人配合办理用电手续。",
        "4．承租人需转租的，须经出租人书面同意。一方提前解除合同的，应提前三十日通知对方并支付一个月租金作为违约金。",
        "5．本合同经双方签字后生效，一式三份，出租人、承租人、居间方各执一份。",
    ):
        y = sheet.flow(21, y, 168, clause, Style("song", 10), leading=1.55) + 0.8
    y += 9
    sheet.text(24, y, "出租人：", Style("song", 12))
    signed(sheet, 44, y - 2, facts.landlord.name)
    sheet.text(88, y, "承租人：", Style("song", 12))
    signed(sheet, 108, y - 2, tenant)
    sheet.text(24, y + 16, ["签约日：", *day_runs(job, day, "sign_date", used)], Style("song", 12))
    sheet.text(112, y + 16, "居间方：", Style("song", 12))
    agency = "信阳乌有房产经纪有限公司"
    if job.variant.seal:
        seals.put_round(sheet, 156, y + 18, SealText(agency, "合同专用章"), diameter=38)
    values = _values(job, facts.landlord.name, tenant, place, area, rent, day)
    return drawn(_KIND, "flat_form", [sheet], values)


def village_yard(job: Job) -> Drawn:
    """场地租赁协议 of a village committee: yearly rent, area in 亩 beside square metres, neighbours named."""
    facts = begin(job)
    owner = facts.home.community.village_committee
    tenant, tenant_id = _tenant(job)
    used, day = pen(job, 13), _signed_on(job)
    mu = job.rng.randrange(2, 14)
    area, rent = f"{mu * 667}", Decimal(mu * job.rng.randrange(12, 40) * 100)
    place = f"{owner.removesuffix('村民委员会')}{job.rng.choice(['南侧原砖厂院内', '312国道北侧空地', '村部东侧晒场'])}"
    writer = Writer(job, Style("song", 13), top=28, leading=1.85, left=26, width=158)
    writer.title("场 地 租 赁 协 议 书", Style("song_bold", 20), spacing=0)
    writer.line(["甲方（出租）：", used(owner, "lessor")])
    writer.line(["乙方（承租）：", used(tenant, "lessee")])
    writer.line(["乙方证件号：", used(tenant_id)])
    writer.para("为盘活集体资产，经村“两委”会议和村民代表会议讨论通过，甲方将集体场地租给乙方使用，双方达成如下协议：")
    neighbours = "东至村道，西至水渠，南至农田，北至公路"
    clauses: list[Runs] = [
        [
            "一、场地位置及面积：场地位于",
            used(place, "location"),
            f"，四至为{neighbours}，面积约{mu}亩（",
            used(area, "area_m2"),
            "平方米）。",
        ],
        "二、用途：乙方用于建设汽车充电站及停车场，不得改作他用，不得破坏耕地。",
        ["三、租赁期限：", *term_runs(job, facts.lease_from, facts.lease_to, used), "。"],
        [
            "四、租金：每年",
            *sum_runs(job, rent, "rent", used),
            "，每年",
            used(f"{facts.lease_from.month}"),
            "月底前一次付清当年租金。",
        ],
        "五、甲方负责协调周边村民关系，保证道路畅通，同意乙方以自己的名义申请用电。",
        "六、如遇国家征收征用，地上附着物补偿归乙方，土地补偿归甲方，本协议自行终止。",
        "七、本协议一式三份，甲、乙双方及镇政府各一份，签字盖章后生效。",
    ]
    for runs in clauses:
        writer.para(runs)
    writer.room(44)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(28, y, "甲方（章）：", writer.style)
    sheet.text(28, y + 12, "代表人：", writer.style)
    signed(sheet, 50, y + 10, a_name(job.rng, THIRD_WORDS), size=16)
    sheet.text(114, y, "乙方：", writer.style)
    if len(tenant) <= 10:
        signed(sheet, 130, y - 2, tenant)
        thumb(sheet, 144, y - 5)
    elif job.variant.seal:
        seals.put_round(sheet, 150, y + 4, SealText(tenant), diameter=40)
    sheet.text(114, y + 26, day_runs(job, day, "sign_date", used), writer.style)
    if job.variant.seal:
        seals.put_round(sheet, 64, y + 4, SealText(owner), diameter=40)
    return drawn(_KIND, "village_yard", writer.sheets, _values(job, owner, tenant, place, area, rent, day))


def short_private(job: Job) -> Drawn:
    """租房协议 on one page, written by hand or plainly typed: no headings, rent by year in words and figures."""
    facts = begin(job)
    ink = hand(job, 13.5) if job.chance(0.6) else Style("song", 13.5)
    used, day = Pen(ink, underline=False), facts.lease_from
    tenant, tenant_id = facts.person.name, facts.person.id_number
    place = facts.home.community.street + job.rng.choice(
        ["临街门面房两间", "院内一楼仓库", f"{facts.home.building}号院平房"]
    )
    area, rent = f"{job.rng.randrange(40, 320)}", Decimal(job.rng.randrange(6, 60) * 1000)
    writer = Writer(job, ink, top=32, leading=1.95, left=27, width=156)
    writer.title("租 房 协 议", ink.sized(20), spacing=0.1)
    writer.line(["房东：", used(facts.landlord.name, "lessor"), f"    电话：{facts.landlord.phone}"])
    writer.line(["租户：", used(tenant, "lessee"), "    身份证号：", tenant_id])
    writer.para(
        [
            "房东将",
            used(place, "location"),
            "（约",
            used(area, "area_m2"),
            "平方米）租给租户使用，",
            *term_runs(job, facts.lease_from, facts.lease_to, used),
            "。",
        ]
    )
    words = numbers.amount_in_words(rent, unit="元")
    writer.para(
        ["租金一年", used(words, "rent"), "（￥", used(f"{rent:.0f}", "rent"), "），半年一付，水电费租户自理。"]
    )
    writer.para("租户可在门前安装充电桩，用电手续由租户自己办，房东给予配合。到期不租提前一个月说，房屋恢复原样。")
    writer.para("以上经双方同意，签字生效，各执一份。")
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(30, y, "房东：", ink)
    signed(sheet, 48, y - 2, facts.landlord.name)
    thumb(sheet, 60, y - 4)
    sheet.text(108, y, "租户：", ink)
    signed(sheet, 126, y - 2, tenant)
    form = job.date_form("plain", "dot", "chinese", "slash")
    sheet.text(108, y + 18, Run(numbers.written_date(day, form=form), "sign_date"), ink)
    return drawn(_KIND, "short_private", [sheet], _values(job, facts.landlord.name, tenant, place, area, rent, day))


LAYOUTS: Layouts = {
    _KIND: {
        "shop_in_articles": shop_in_articles,
        "flat_form": flat_form,
        "village_yard": village_yard,
        "short_private": short_private,
    }
}
