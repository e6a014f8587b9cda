"""Houses, shops and yards let: a shop deed, a village yard, a key-terms table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.dusk_common import (
    GREY,
    NAVY,
    before,
    bold,
    comma,
    mark,
    neighbour,
    pen,
    plain_sum,
    said,
    some_id,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "lease_contract"


def values(job: Job, lessor: str, lessee: str, place: str, area: str, rent: Decimal, day: date) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": job.facts.lease_from.isoformat(),
        "lease_to": job.facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


_SHOP = (
    "五、水、电、燃气、网络等费用由租用一方按表缴纳；房屋主体维修由出房一方负责，门窗、卷帘等易损件由租用一方负责。",
    "六、租用一方可以按经营需要装修，但不得拆改承重结构；加装充电设备、招牌的，出房一方应提供产权材料配合办理手续。",
    "七、未经出房一方书面许可，不得转租、分租；租期届满同等条件下租用一方优先续租。",
    "八、拖欠租金满三十日，或者利用房屋从事违法活动的，出房一方可以解除合约并没收押金。",
    "九、遇拆迁或不可抗力致合约不能履行的，租金按实际使用天数结算，装修补偿归租用一方。",
    "十、合约一式两份，签字盖章后生效；未尽事宜另行书面补充。",
)


def shop(job: Job) -> Drawn:
    """A shop let by a person to a firm, ten clauses."""
    facts, place = job.facts, job.facts.home.community
    owner, firm, day = facts.landlord, facts.company.org, before(job, facts.lease_from, 2, 18)
    where = f"信阳市{place.district}{place.street}临街一层{job.rng.randrange(1, 30)}号门面"
    area = f"{job.rng.randrange(3500, 22000) / 100:.2f}".rstrip("0").rstrip(".")
    rent = facts.monthly_rent * 120
    writer = Writer(job, Style("song", 12.5), leading=1.72)
    writer.title("门面房租用合约", bold(22))
    writer.line(["出房一方：", Run(owner.name, "lessor"), f"　　身份证：{owner.id_number}"])
    writer.line(["租用一方：", Run(firm.name, "lessee")])
    writer.line(f"　　　　　　（信用代码 {firm.uscc}，法定代表人 {firm.legal_person}）")
    writer.para(["一、房屋位于", Run(where, "location"), "，房产证载面积", mark(area, "area_m2"), "平方米，现状交付。"])
    writer.para(
        [
            "二、租用期限从",
            mark(said(facts.lease_from), "lease_from"),
            "起，到",
            mark(said(facts.lease_to), "lease_to"),
            "止，开始十日为装修期，照收租金。",
        ]
    )
    writer.para(
        ["三、租金每年", mark(comma(rent), "rent"), "元（", Run(in_words(rent), "rent"), "），每年一付，先付后用。"]
    )
    writer.para(f"四、押金{comma(facts.monthly_rent * 10)}元，退房验收无损坏、无欠费的，三日内无息退还。")
    for clause in _SHOP:
        writer.para(clause)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(25, y, "出房一方（签字）：", writer.style)
    signature(sheet, 64, y - 2, owner.name)
    sheet.text(105, y, "租用一方（盖章）：", writer.style)
    sheet.text(25, y + 12, f"电话：{owner.phone}", writer.style)
    sheet.text(105, y + 12, f"经办：{neighbour(job)}　{firm.phone}", writer.style)
    sheet.text(
        25, y + 26, ["立约日期：", mark(said(day, job.date_form("plain", "chinese")), "sign_date")], writer.style
    )
    seals.put_round(sheet, 158, y + 6, seals.SealText(firm.name))
    return drawn(KIND, "dusk_shop", writer.sheets, values(job, owner.name, firm.name, where, area, rent, day))


def yard(job: Job) -> Drawn:
    """A village lets its yard to a firm: typed in large letters with blanks filled by hand."""
    facts, place = job.facts, job.facts.home.community
    village, firm = place.village_committee, facts.company.org
    day, hand, body = before(job, facts.lease_from, 1, 12), pen(job, 14), Style("song", 14)
    where = f"信阳市{place.district}{job.rng.choice(['老', '新', '东', '西'])}街南头原粮库院内"
    area, rent = str(job.rng.randrange(6, 40) * 50), facts.monthly_rent * 60
    sheet = job.sheet()
    sheet.text(105, 28, "场院出租协议", Style("song_bold", 24), align="c", spacing=0.2)
    y = 50.0
    paragraphs: list[list[str | Run]] = [
        [
            Run(village, "lessor"),
            "（以下称村方）把闲置场院租给",
            filled(firm.name, "lessee", hand),
            "（以下称厂方）停车、建充电站，经村民代表会议通过，写明如下：",
        ],
        [
            "场院在",
            filled(where, "location", hand),
            "，丈量为",
            filled(area, "area_m2", hand),
            "平方米，东邻公路，西邻渠，南北到院墙。",
        ],
        [
            "租用时间由",
            *dated(facts.lease_from, "lease_from", hand),
            "到",
            *dated(facts.lease_to, "lease_to", hand),
            "。每年租金",
            filled(plain_sum(rent), "rent", hand),
            "元整，头年签字时交，以后每年元月交清，交村账户，开收据。",
        ],
        ["场院只租不卖，厂方不得在院内盖永久房屋，电缆走向要报村方看过；租满后地上物由厂方自己搬走，院墙大门归村方。"],
        [f"村方监督人{neighbour(job)}，厂方现场负责人{neighbour(job)}，有事先商量，商量不成请镇司法所调解。"],
    ]
    for runs in paragraphs:
        y = sheet.flow(25, y, 160, runs, body, leading=1.9, indent=2) + 1
    sheet.text(25, y + 14, "村方代表：", body)
    signature(sheet, 52, y + 12, neighbour(job))
    sheet.text(112, y + 14, "厂方代表：", body)
    signature(sheet, 139, y + 12, firm.legal_person)
    seals.put_round(sheet, 66, y + 22, seals.SealText(village), diameter=41)
    seals.put_round(sheet, 152, y + 22, seals.SealText(firm.name), diameter=39)
    sheet.text(105, y + 44, mark(said(day, "chinese"), "sign_date"), body, align="c")
    return drawn(KIND, "dusk_yard", [sheet], values(job, village, firm.name, where, area, rent, day))


def key_terms(job: Job) -> Drawn:
    """A letting agent's page of key terms, three columns: no., item, what was agreed."""
    facts, place = job.facts, job.facts.home.community
    firm, renter, day = facts.developer, facts.person, before(job, facts.lease_from, 1, 10)
    where = f"河南省信阳市{place.district}{place.street}{place.name}{facts.home.room_text}"
    area, rent = f"{job.rng.randrange(600, 1400) / 10:.1f}".removesuffix(".0"), facts.monthly_rent * 5
    sheet, fill = job.sheet(182, 257), job.fill_style(11)
    sheet.fill(0, 0, 182, 14, NAVY)
    sheet.text(14, 4.5, "安居托管 · 签约中心", Style("hei_bold", 11, (255, 255, 255)))
    sheet.text(168, 5, f"房源码 FY{job.rng.randrange(10**6):06d}", Style("hei", 9, (255, 255, 255)), align="r")
    sheet.text(91, 22, "住宅租赁关键条款页", bold(18), align="c")
    sheet.text(91, 31, "（与通用条款具有同等效力，须双方签署）", Style("hei", 9, GREY), align="c")
    items: list[tuple[str, list[str | Run]]] = [
        ("房屋提供人", [Run(firm.name, "lessor", fill)]),
        ("承住人", [Run(renter.name, "lessee", fill)]),
        ("承住人证件", [Run(renter.id_number, "", fill)]),
        ("同住人", [Run(facts.spouse.name, "", fill)]),
        ("房屋地址", [Run(where, "location", fill)]),
        ("计租面积", [mark(area, "area_m2", fill), " ㎡"]),
        ("入住日", [mark(said(facts.lease_from, "dash"), "lease_from", fill)]),
        ("退租日", [mark(said(facts.lease_to, "dash"), "lease_to", fill)]),
        ("每月房租", [mark(f"¥{comma(rent)}", "rent", fill), "（押一付三）"]),
        ("装桩许可", ["可在随房车位加装充电桩，费用自付"]),
    ]
    rows = [(9.0, [(14.0, "序", True), (38.0, "条款", True), (102.0, "约定内容", True)])]
    lines: list[tuple[float, list[tuple[float, str | list[str | Run], bool]]]] = [
        (13.0, [(14.0, str(number), True), (38.0, name, True), (102.0, runs, False)])
        for number, (name, runs) in enumerate(items, 1)
    ]
    y = table(sheet, 14, 38, rows, label=Style("hei", 10), value=fill, frame=GREY)
    y = table(sheet, 14, y, lines, label=Style("hei", 10), value=Style("song", 10.5), frame=GREY)
    sheet.text(
        14, y + 7, f"管家：{neighbour(job)}（{some_id(job)[-4:]}）　紧急联系：{firm.phone}", Style("hei", 9, GREY)
    )
    sheet.text(14, y + 19, "房屋提供人（章）", Style("song", 11))
    sheet.text(96, y + 19, "承住人（签）", Style("song", 11))
    signature(sheet, 122, y + 17, renter.name)
    sheet.text(96, y + 32, ["签署日 ", mark(said(day, "dash"), "sign_date", fill)], Style("song", 11))
    seals.put_round(sheet, 52, y + 26, seals.SealText(firm.name, "合同专用章"), diameter=37)
    return drawn(KIND, "dusk_key_terms", [sheet], values(job, firm.name, renter.name, where, area, rent, day))


LAYOUTS: Layouts = {KIND: {"dusk_shop": shop, "dusk_yard": yard, "dusk_key_terms": key_terms}}
