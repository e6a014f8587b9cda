"""Leases of a shop, a yard and a flat: by hand, by a village, by an agency's bilingual summary."""

from __future__ import annotations

from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.acorn_common import Book, before, commas, floor_of, pen, someone, whole, written
from samples.truth import Drawn
from samples.writing import Writer, signature, table

KIND = "lease_contract"


def shop(job: Job) -> Drawn:
    """门面房 let by its owner, all in his hand on B5."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(182, 257), pen(job, 13.5)
    signed, first = before(job, facts.lease_from, 1, 14), facts.landlord
    company = job.variant.holder_is == "company"
    second = facts.company.org.name if company else facts.person.name
    area = str(job.rng.randrange(28, 160))
    rent = facts.monthly_rent * 10
    place = f"信阳市{home.community.district}{home.community.street}附{job.rng.randrange(1, 20)}号门面房"
    sheet.text(91, 20, "门面房出租协议", ink.sized(22), align="c", spacing=0.15)
    y = 40.0
    paras: list[list[str | Run]] = [
        [
            "房主",
            book.put("lessor", first.name),
            "把自己的",
            book.put("location", place),
            "（上下水齐全，使用面积",
            book.put("area_m2", area),
            "平方）租给",
            book.put("lessee", second),
            "做生意用，两方商定以下几条：",
        ],
        [
            "一、从",
            book.day("lease_from", facts.lease_from, "plain"),
            "租到",
            book.day("lease_to", facts.lease_to, "plain"),
            "，到期优先续租，房租随行就市。",
        ],
        [
            "二、月租金",
            book.sum("rent", rent, whole(rent)),
            f"元（{in_words(rent)}），三个月一交，先交后用，另收押金2000元，退房时水电结清，押金原数退还。",
        ],
        ["三、门口停车、装充电桩、挂招牌由租方自己跑手续，房主出房产证复印件配合。"],
        ["四、房屋漏雨由房主修，门窗玻璃坏了由租方修。租方不得存放烟花爆竹。"],
        ["五、中途不租的，提前一个月讲明，押金抵作一个月房租。"],
    ]
    for runs in paras:
        y = sheet.flow(20, y, 142, runs, ink, leading=1.7, indent=2) + 1
    y += 8
    sheet.text(20, y, ["房主签字按印：", Run(first.name, style=ink.sized(16))], ink)
    sheet.text(20, y + 10, f"身份证：{first.id_number}", ink)
    if company:
        sheet.text(20, y + 20, "租方：见盖章", ink)
        seals.put_round(sheet, 118, y + 26, seals.SealText(second), diameter=38)
    else:
        sheet.text(20, y + 20, ["租方签字按印：", Run(second, style=ink.sized(16))], ink)
    sheet.text(160, y + 34, ["", book.day("sign_date", signed, job.date_form("plain", "short"))], ink, align="r")
    return book.done(KIND, "acorn_shop", [sheet], tolerated={"location": (place.removesuffix("门面房"),)})


def yard(job: Job) -> Drawn:
    """A village's idle yard let to a firm: articles, a vote, yearly rent, two seals."""
    facts, home, book = job.facts, job.facts.home, Book()
    writer = Writer(job, Style("song", 13), leading=1.75)
    village, firm = home.community.village_committee, facts.company.org
    signed = before(job, facts.lease_from, 3, 25)
    area = f"{job.rng.randrange(40, 320) * 10}"
    rent = Decimal(job.rng.randrange(12, 90) * 1000)
    quarter = village.removeprefix(f"信阳市{home.community.district}").removesuffix("村民委员会")
    place = (
        f"信阳市{home.community.district}{quarter}原{job.rng.choice(('村小学', '粮管所', '砖瓦厂', '供销社'))}院内空场"
    )
    writer.title("村集体闲置场地租用合同", Style("song_bold", 20))
    writer.line(["发租方：", book.put("lessor", village)])
    writer.line(["承用单位：", book.put("lessee", firm.name), f"（信用代码{firm.uscc}）"])
    writer.para(
        f"按照“四议两公开”程序，经{written(before(job, signed, 10, 30))}村民代表会议到会三分之二以上代表举手通过，"
        "发租方将集体闲置场地交承用单位建设经营汽车充电站，特立此合同。"
    )
    articles: tuple[list[str | Run], ...] = (
        [
            "场地四至：",
            book.put("location", place),
            "，东至机耕路，西至排水沟，南、北均至围墙，经丈量面积",
            book.put("area_m2", area),
            "㎡，以勘界图为准。",
        ],
        [
            "用期：",
            book.day("lease_from", facts.lease_from),
            "至",
            book.day("lease_to", facts.lease_to),
            "。期满地上可移动设备归承用单位，硬化地面无偿留归集体。",
        ],
        [
            "年租金：人民币",
            book.sum("rent", rent, commas(rent)),
            f"元，大写{in_words(rent)}，每年首月十日前打入村集体“三资”账户，不得以现金交付个人。",
        ],
        ["发租方保证场地无权属纠纷，协助办理用电报装，不得在用期内另租他人。"],
        ["承用单位应当依法经营，服从环保、消防检查，用工优先考虑本村村民。"],
        ["遇国家征收，地面附属物补偿归承用单位，土地补偿归集体，剩余租金按月退还。"],
        ["本合同一式四份，双方各一份，报镇农经站、包村干部各一份。"],
    )
    for number, runs in zip("一二三四五六七", articles, strict=True):
        writer.para([number + "、", *runs])
    writer.room(58)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    body = Style("song", 12.5)
    sheet.text(25, y, "发租方代表：", body)
    signature(sheet, 52, y - 2, someone(job))
    sheet.text(112, y, "承用单位代表：", body)
    signature(sheet, 144, y - 2, firm.legal_person)
    sheet.text(25, y + 14, "监督委员会主任：" + someone(job), body)
    sheet.text(112, y + 28, ["立约日 ", book.day("sign_date", signed, job.date_form("chinese", "plain"))], body)
    seals.put_round(sheet, 62, y + 10, seals.SealText(village))
    seals.put_round(sheet, 150, y + 10, seals.SealText(firm.name))
    return book.done(
        KIND, "acorn_yard", writer.sheets, tolerated={"location": (f"{place}，东至机耕路，西至排水沟，南、北均至围墙",)}
    )


def particulars(job: Job) -> Drawn:
    """An agency's bilingual summary of a flat's lease: a table of particulars, then terms in small type."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, value = job.sheet(), Style("hei", 11)
    signed, first, second = before(job, facts.lease_from, 0, 12), facts.landlord, facts.person
    area = f"{job.rng.randrange(52, 138)}.{job.rng.randrange(1, 100):02d}".rstrip("0").rstrip(".")
    rent = facts.monthly_rent * 5
    place = f"信阳市{home.community.district}{home.community.street}{home.community.name}{home.room_text}"
    sheet.text(20, 16, "满堂居房产经纪", Style("hei_bold", 15, (0, 100, 80)))
    sheet.text(190, 17, "HOME TENANCY SERVICE", Style("hei", 10, (0, 100, 80)), align="r")
    sheet.line(20, 24, 190, 24, width=0.7, fill=(0, 100, 80))
    sheet.text(105, 30, "住宅租约主要条款表", Style("hei_bold", 18), align="c")
    sheet.text(105, 39, "Tenancy Particulars", Style("song", 12), align="c")
    form = job.date_form("dash", "slash", "plain")
    rows: list[tuple[str, list[str | Run]]] = [
        ("业主\nLandlord", [book.put("lessor", first.name), f"　　证件 {first.id_number}"]),
        ("租客\nTenant", [book.put("lessee", second.name), f"　　证件 {second.id_number}"]),
        ("物业地址\nPremises", [book.put("location", place)]),
        ("建筑面积\nFloor Area", [book.put("area_m2", area), " 平方米（产权证载）"]),
        ("起租日\nCommencement", [book.day("lease_from", facts.lease_from, form)]),
        ("届满日\nExpiry", [book.day("lease_to", facts.lease_to, form)]),
        ("月租\nMonthly Rent", ["RMB ", book.sum("rent", rent, commas(rent)), f"（{in_words(rent)}）"]),
        ("押金\nDeposit", [f"RMB {commas(rent)}，退租交验后七日内无息退回"]),
        ("附属\nIncluded", [f"家电清单另附；随房车位一个（{floor_of(home)} {home.space_no}），可自费装桩"]),
        ("经纪人\nAgent", [f"{someone(job)}　{numbers.written_date(signed, form='dash')[:4]}-门店07"]),
    ]
    y = table(
        sheet,
        20,
        49,
        [(13.5, [(40, name, True), (130, runs, False)]) for name, runs in rows],
        label=Style("hei", 10),
        value=value,
        frame=(120, 120, 120),
    )
    y = sheet.flow(
        20,
        y + 4,
        170,
        "双方同意：租客按时付租、爱护设施，不得擅自分租；业主保证对该物业有权出租，租期内非经租客同意不得收回；"
        "水、电、燃气、网络及物业费自起租日起由租客承担；任何一方提前终止，应提前三十日书面告知并付一个月租金作为补偿；"
        "本表连同房屋交割单共同构成完整租约，三方各持一份。",
        Style("song", 10),
        leading=1.55,
    )
    sheet.text(20, y + 7, "业主 Signature", value)
    signature(sheet, 52, y + 5, first.name)
    sheet.text(112, y + 7, "租客 Signature", value)
    signature(sheet, 144, y + 5, second.name)
    sheet.text(20, y + 21, ["订约日 Dated：", book.day("sign_date", signed, form)], value)
    if job.chance(0.6):
        seals.put_round(sheet, 160, y + 24, seals.SealText("信阳满堂居房地产经纪有限公司", "居间合同章"), diameter=36)
    return book.done(KIND, "acorn_particulars", [sheet])


LAYOUTS: Layouts = {KIND: {"acorn_shop": shop, "acorn_yard": yard, "acorn_particulars": particulars}}
