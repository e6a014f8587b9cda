"""Leases of a shop, a yard house and a site for charging."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.hazel_common import Said, before, day, mobile, pen, sign, somebody
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def _place(job: Job) -> str:
    """A house number in the town, of its own."""
    street = job.facts.company.org.address.removeprefix("河南省").rstrip("0123456789号")
    return f"{street}{job.rng.randrange(201, 398)}号"


def _values(
    job: Job, lessor: str, lessee: str, location: str, area: str, rent: Decimal, signed: str
) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": location,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed,
    }


def shop(job: Job) -> Drawn:
    facts, rng = job.facts, job.rng
    signed = before(job, facts.lease_from, 20)
    firm = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    area, rent = f"{rng.randrange(4500, 19000) / 100:.2f}", Decimal(rng.randrange(24, 160) * 100)
    place = f"{_place(job)}附{rng.randrange(1, 20)}号门面房"
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.7)
    writer.title("临街商铺租赁合同书", Style("hei_bold", 20))
    writer.line(["出租人：", Run(facts.landlord.name, "lessor"), f"　　身份证号：{facts.landlord.id_number}"])
    writer.line(["承租人：", Run(firm, "lessee"), f"　　联系方式：{facts.person.phone}"])
    writer.para("双方本着平等自愿的原则，就商铺租赁事项议定如下：")
    writer.para(
        ["一、商铺坐落：", Run(place, "location"), "，建筑面积", Run(area, "area_m2"), "平方米，毛坯交付，水电到户。"]
    )
    writer.para(
        [
            "二、租期：",
            Run(day(facts.lease_from, "padded"), "lease_from", solid=True),
            "起至",
            Run(day(facts.lease_to, "padded"), "lease_to", solid=True),
            "止。其中前十五天为装修期，不另计租。",
        ]
    )
    writer.para(
        [
            "三、租金：月租金人民币",
            Run(f"{rent}.00", "rent"),
            "元（",
            Run(in_words(rent), "rent"),
            "），押一付三，先付后用。出租人收款户名须与本人一致。",
        ]
    )
    for clause in (
        "四、用途：承租人用于正当经营，证照自行办理；改变用途须出租人书面同意。",
        "五、费用：水、电、燃气、垃圾清运费由承租人按表缴纳；房产税由出租人承担。",
        "六、装修：承租人不得拆改承重结构；门头招牌须经城管部门备案；门前自有停车处可加装充电桩，费用自理。",
        "七、转租：未经出租人同意不得转租、分租。",
        "八、退出：期满前两个月提出续租，同等条件下原承租人优先。固定装修归出租人，不作补偿。",
        "九、违约：拖欠租金满三十日的，出租人可以收回商铺；出租人中途收回的，赔偿三个月租金。",
        "十、争议由信阳仲裁委员会仲裁。本合同一式二份，具有同等效力。",
    ):
        writer.para(clause)
    writer.room(44)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(26, y, "出租人签名：", writer.style)
    sign(sheet, 54, y - 1.5, facts.landlord.name, "lessor")
    sheet.text(110, y, "承租人签章：", writer.style)
    if firm.endswith("公司"):
        seals.put_round(sheet, 148, y + 8, seals.SealText(firm))
    else:
        sign(sheet, 138, y - 1.5, firm, "lessee")
    sheet.text(26, y + 16, ["签约时间：", Run(day(signed, "padded"), "sign_date")], writer.style)
    sheet.text(26, y + 27, f"中介见证：{somebody(job)}　{mobile(job)}", writer.style)
    values = _values(job, facts.landlord.name, firm, place, area, rent, signed.isoformat())
    return drawn(KIND, "hazel_lease_shop", writer.sheets, values)


def yard(job: Job) -> Drawn:
    """The landlord writes it himself."""
    facts, rng = job.facts, job.rng
    sheet = job.sheet(195, 270)
    signed = before(job, facts.lease_from, 5)
    area, rent = str(rng.randrange(60, 240)), Decimal(rng.randrange(60, 300) * 100)
    place = f"{_place(job)}院内平房"
    ink = pen(job, 14.5)
    sheet.text(97, 24, "赁 房 条 子", ink.sized(21), align="c")
    said: Said = [
        "本人",
        Run(facts.landlord.name, "lessor"),
        "有房在",
        Run(place, "location"),
        "，连院子共",
        Run(area, "area_m2"),
        "平方，现赁给",
        Run(facts.person.name, "lessee"),
        "住家用，从",
        Run(day(facts.lease_from, "plain"), "lease_from", solid=True),
        "赁到",
        Run(day(facts.lease_to, "plain"), "lease_to", solid=True),
        "。一年赁钱",
        Run(in_words(rent), "rent"),
        "（",
        Run(f"{rent}元", "rent", solid=True),
        "），每年开头给齐。水费电费赁户照表交。",
    ]
    y = sheet.flow(22, 44, 152, said, ink, leading=1.9, indent=2)
    y = sheet.flow(
        22,
        y,
        152,
        "院里能停一辆车，赁户要安充电桩可以安，我配合签字，不赁的时候自己拆走。房顶漏雨归我修，门窗玻璃坏了归赁户修。",
        ink,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(22, y, 152, "哪一方要变卦，提前两个月讲清楚，不讲的赔对方一个月赁钱。", ink, leading=1.9, indent=2)
    y += 12
    sheet.text(30, y, ["房主：", Run(facts.landlord.name, "lessor")], ink)
    sheet.text(104, y, ["赁户：", Run(facts.person.name, "lessee")], ink)
    sheet.text(30, y + 12, facts.landlord.phone, ink.sized(12))
    sheet.text(104, y + 12, facts.person.phone, ink.sized(12))
    sheet.text(104, y + 26, Run(day(signed, "plain"), "sign_date"), ink)
    sheet.text(30, y + 26, f"邻居作证：{somebody(job)}", ink.sized(12.5))
    seals.put_name(sheet, 72, y + 4, facts.landlord.name, side=13)
    return drawn(
        KIND,
        "hazel_lease_yard",
        [sheet],
        _values(job, facts.landlord.name, facts.person.name, place, area, rent, signed.isoformat()),
        tolerated={"location": (f"{place}院子", place.removesuffix("院内平房"))},
    )


def site(job: Job) -> Drawn:
    """A firm takes a piece of ground for a charging station: a table of particulars, then clauses."""
    facts, rng = job.facts, job.rng
    sheet = job.sheet()
    signed = before(job, facts.lease_from, 25)
    lessor, lessee = facts.home.community.village_committee, facts.company.org
    area, rent = str(rng.randrange(300, 2600)), Decimal(rng.randrange(20, 140) * 1000)
    place = f"{_place(job)}东侧空地"
    label, value = Style("hei", 11), Style("song", 11)
    sheet.text(105, 22, "充电站建设用场地租赁协议", Style("hei_bold", 19), align="c")
    sheet.text(105, 33, "要　素　表", Style("hei", 13), align="c")
    y = table(
        sheet,
        22,
        42,
        [
            (12, [(34, "供地方", True), (132, Run(lessor, "lessor"), False)]),
            (12, [(34, "用地方", True), (132, Run(lessee.name, "lessee"), False)]),
            (
                12,
                [
                    (34, "用地方代码", True),
                    (66, lessee.uscc, False),
                    (26, "代表", True),
                    (40, lessee.legal_person, False),
                ],
            ),
            (14, [(34, "场地位置", True), (132, Run(place, "location"), False)]),
            (
                12,
                [
                    (34, "场地面积", True),
                    (66, [Run(area, "area_m2"), "㎡"], False),
                    (26, "用途", True),
                    (40, "建充电站", False),
                ],
            ),
            (
                12,
                [
                    (34, "开始用地", True),
                    (49, Run(day(facts.lease_from, "dash"), "lease_from"), False),
                    (34, "到期交还", True),
                    (49, Run(day(facts.lease_to, "dash"), "lease_to"), False),
                ],
            ),
            (
                12,
                [
                    (34, "年租金", True),
                    (132, [Run(f"{rent:,.2f}", "rent"), "元　", Run(in_words(rent), "rent")], False),
                ],
            ),
            (12, [(34, "履约保证金", True), (132, f"{rng.choice([5000, 10000])}元，期满无违约全额退回", False)]),
        ],
        label=label,
        value=value,
    )
    y += 6
    for number, clause in enumerate(
        (
            "供地方保证场地权属清楚，经村民代表会议表决同意对外出租；因权属引起的纠纷由供地方出面解决。",
            "用地方自行办理报建、报装手续，变压器、充电桩等设备归用地方所有，期满六十日内拆除。",
            "年租金于每个用地年度开始前十日内转入供地方对公账户，不得以现金收付。",
            "遇国家征收，地上设备补偿归用地方，土地补偿归供地方，未到期租金按日退还。",
            "本协议连同要素表一式四份，双方各两份，盖章之日生效。",
        ),
        1,
    ):
        y = sheet.flow(22, y, 166, f"{number}．{clause}", Style("song", 11.5), leading=1.65) + 1
    y += 8
    sheet.text(22, y, "供地方（盖章）", value)
    sheet.text(112, y, "用地方（盖章）", value)
    sheet.text(22, y + 10, f"经办：{somebody(job)}", value)
    sheet.text(112, y + 10, f"经办：{somebody(job)}", value)
    sheet.text(22, y + 24, ["协议签订：", Run(day(signed, "dash"), "sign_date")], value)
    seals.put_round(sheet, 66, y + 9, seals.SealText(lessor), diameter=42)
    seals.put_round(sheet, 156, y + 9, seals.SealText(lessee.name), diameter=40)
    values = _values(job, lessor, lessee.name, place, area, rent, signed.isoformat())
    return drawn(KIND, "hazel_lease_site", [sheet], values)


LAYOUTS: Layouts = {KIND: {"hazel_lease_shop": shop, "hazel_lease_yard": yard, "hazel_lease_site": site}}
