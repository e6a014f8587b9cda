"""Premises let: a shop by clauses, a village's yard, a flat in the landlord's own hand."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.cherry_common import Pen, Row, dots, grouped, row, signed, someone, whole
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "lease_contract"


def _values(
    lessor: str, lessee: str, place: str, area: str, term: tuple[date, date], rent: Decimal
) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": lessee,
        "location": place,
        "area_m2": area,
        "lease_from": term[0].isoformat(),
        "lease_to": term[1].isoformat(),
        "rent": money(rent),
    }


def shop(job: Job) -> Drawn:
    """商铺租赁合同: numbered clauses with blanks, rent by the month."""
    facts, owner, fill = job.facts, job.facts.landlord, job.fill_style(12)
    by_firm = job.variant.holder_is == "company"
    lessee = facts.company.org.name if by_firm else facts.person.name
    street = f"信阳市{facts.home.community.district}{facts.home.community.street}"
    place = f"{street}临街{job.rng.randrange(1, 20)}号商铺"
    area = f"{job.rng.randrange(30, 160)}.{job.rng.randrange(1, 10)}"
    rent, term = Decimal(job.rng.randrange(16, 80) * 100), (facts.lease_from, facts.lease_to)
    day = facts.lease_from - timedelta(days=job.rng.randrange(3, 20))
    writer = Writer(job, Style("song", 12), left=24, width=162, top=24, leading=1.75)
    writer.title("商 铺 租 赁 合 同", Style("hei_bold", 20), spacing=0.05, after=9)
    writer.line(["出租人：", filled(owner.name, "lessor", fill), f"　身份证号码：{owner.id_number}"])
    code = f"统一社会信用代码：{facts.company.org.uscc}" if by_firm else f"身份证号码：{facts.person.id_number}"
    writer.line(["承租人：", filled(lessee, "lessee", fill), "　", code])
    writer.para("双方经自愿协商，订立本合同：")
    writer.para(
        [
            "1．商铺坐落于",
            filled(place, "location", fill),
            "，建筑面积",
            filled(area, "area_m2", fill),
            "平方米，产权清晰，无抵押、查封。承租人用于日用百货零售，门前可停放车辆两台。",
        ]
    )
    begin, end = (numbers.written_date(one) for one in term)
    writer.para(["2．租期自", filled(begin, "lease_from", fill), "至", filled(end, "lease_to", fill), "。"])
    writer.para(
        [
            "3．月租金为人民币",
            filled(whole(rent), "rent", fill),
            "元（大写",
            filled(in_words(rent), "rent", fill),
            "），每半年支付一次，先付后用。另交履约押金贰仟元，期满无违约全额退还，不计利息。",
        ]
    )
    writer.para("4．水、电、燃气、卫生、网络费用由承租人承担；商铺主体结构的维修由出租人负责。")
    writer.para(
        "5．承租人因经营需要增加用电容量或者安装充电设施的，出租人同意并提供产权证明配合办理，费用由承租人承担。"
    )
    writer.para("6．未经出租人书面同意，承租人不得转租。承租人拖欠租金超过三十日的，出租人有权解除合同、收回商铺。")
    writer.para("7．期满承租人继续租用的，应提前两个月提出，同等条件下享有优先承租权。")
    writer.para("8．未尽事宜按《中华人民共和国民法典》租赁合同的规定执行。本合同两份，各持一份，签字生效。")
    writer.room(46)
    writer.y += 9
    sheet, y, body = writer.sheet, writer.y, Style("song", 12)
    end_x = sheet.text(24, y, "出租人签字：", body)
    signed(sheet, end_x + 3, y - 2, owner.name, "lessor")
    sheet.text(24, y + 12, f"手机：{owner.phone}", body)
    end_x = sheet.text(104, y, "承租人签字：" if not by_firm else "承租人盖章：", body)
    if by_firm:
        sheet.text(104, y + 12, Run(lessee, "lessee"), Style("song", 11))
        seals.put_round(sheet, 146, y + 8, seals.SealText(lessee))
    else:
        signed(sheet, end_x + 3, y - 2, lessee, "lessee")
        sheet.text(104, y + 12, f"手机：{facts.person.phone}", body)
    sheet.text(24, y + 26, ["订立日期：", Run(numbers.written_date(day, form="padded"), "sign_date")], body)
    values = _values(owner.name, lessee, place, area, term, rent) | {"sign_date": day.isoformat()}
    return drawn(KIND, "cherry_let_shop", writer.sheets, values, tolerated={"location": (street,)})


def yard(job: Job) -> Drawn:
    """A village committee lets its yard to a firm: particulars in a table, terms beneath."""
    facts, firm, sheet = job.facts, job.facts.company.org, job.sheet()
    lessor = facts.home.community.village_committee
    village = lessor.removesuffix("村民委员会")
    site = job.rng.choice(["村部东侧旧粮库院", "村小学旧址院内", "村口公路北侧打谷场"])
    place, area = village + site, str(job.rng.randrange(6, 40) * 100)
    rent, term = Decimal(job.rng.randrange(8, 60) * 1000), (facts.lease_from, facts.lease_to)
    day, secretary = facts.lease_from - timedelta(days=job.rng.randrange(2, 15)), someone(job)
    met = day - timedelta(days=job.rng.randrange(7, 20))
    sheet.text(105, 24, "村集体场地出租协议", Style("song_bold", 21), align="c", spacing=0.1)
    sheet.text(105, 36, f"（{met.year}年{met.month}月{met.day}日村民代表会议通过）", Style("kai", 12), align="c")
    widths = (34, 130)
    rows: list[Row] = [
        row(12, widths, "发租方", Run(lessor, "lessor")),
        row(12, widths, "租用方", Run(firm.name, "lessee")),
        row(15, widths, "场地所在", Run(place, "location")),
        row(12, widths, "场地大小", [Run(area, "area_m2"), " 平方米（以现场围墙为界）"]),
        row(
            12,
            widths,
            "租用年限",
            [
                Run(numbers.written_date(term[0]), "lease_from"),
                "起，",
                Run(numbers.written_date(term[1]), "lease_to"),
                "止",
            ],
        ),
        row(
            15,
            widths,
            "每年租金",
            [Run(in_words(rent), "rent"), "（￥", Run(grouped(rent), "rent"), "），于每年首月打入村集体账户"],
        ),
    ]
    bottom = table(sheet, 23, 46, rows, label=Style("hei", 12), value=Style("song", 12))
    pen = Pen(sheet, Style("song", 12), 23, 164, bottom + 6, leading=1.75)
    pen.para("一、租用方用于停放车辆、堆放货物和安装充电设备，不得搞污染项目，不得建永久性房屋。")
    pen.para("二、租用方自行办理用电、消防等手续，村里给予出具证明，用电户头由租用方自己立。")
    pen.para("三、遇国家征收，土地补偿归村集体，租用方自建设施的补偿归租用方，剩余租金据实退还。")
    pen.para("四、逾期两个月不交租金的，村里收回场地，设备限期一个月搬走。")
    pen.para("五、本协议一式四份，报镇政府农经站备案一份。")
    y, body = pen.y + 8, Style("song", 12)
    sheet.text(23, y, "发租方（公章）", body)
    sheet.text(23, y + 10, f"村主任：{secretary}", body)
    sheet.text(112, y, "租用方（公章）", body)
    sheet.text(112, y + 10, f"负责人：{firm.legal_person}", body)
    sheet.text(105, y + 30, Run(numbers.written_date(day, form="chinese"), "sign_date"), body, align="c")
    seals.put_round(sheet, 66, y + 12, seals.SealText(lessor))
    seals.put_round(sheet, 158, y + 13, seals.SealText(firm.name))
    values = _values(lessor, firm.name, place, area, term, rent) | {"sign_date": day.isoformat()}
    near = {"location": (place.removesuffix("院内"), site)}
    return drawn(KIND, "cherry_let_yard", [sheet], values, tolerated=near)


def room(job: Job) -> Drawn:
    """A landlord's own lines about a flat with a yard, B5, by hand; the year's rent once."""
    facts, home, owner, person = job.facts, job.facts.home, job.facts.landlord, job.facts.person
    sheet = job.sheet(176, 250)
    place = f"信阳市{home.community.district}{home.community.street}{home.community.name}{home.room_text}"
    area, rent = str(job.rng.randrange(62, 140)), Decimal(job.rng.randrange(80, 240) * 100)
    until = years_later(facts.lease_from, 1) - timedelta(days=1)
    day = facts.lease_from - timedelta(days=job.rng.randrange(0, 5))
    hand = Style("kai", 13.5, jitter=0.03)
    pen = Pen(sheet, hand, 20, 136, 22, leading=1.9, gap=0.8)
    pen.head("房屋出租字据", hand.sized(20), after=8)
    pen.para(
        "立字据人",
        Run(owner.name, "lessor"),
        "，现把自己位于",
        Run(place, "location"),
        "的房子（约",
        Run(area, "area_m2"),
        "平方米，三家电齐全）租给",
        Run(person.name, "lessee"),
        "一家居住。",
    )
    pen.para(
        "时间是",
        Run(dots(facts.lease_from), "lease_from"),
        "到",
        Run(dots(until), "lease_to"),
        "，到期再商量。一年房租",
        Run(whole(rent), "rent"),
        "元，入住当天付清。押金1000元，房子、家电没有损坏退还。",
    )
    pen.para("水电气和物业费租户自己交，家里有人做客、养宠物不要影响邻居。楼下可以停电动车，装充电桩要先跟我讲一声。")
    pen.para("口说无凭，写此为据，两人各留一张。")
    y = max(pen.y + 8, 176)
    for place_no, (label, name, field) in enumerate(
        (("房主", owner.name, "lessor"), ("租房人", person.name, "lessee"))
    ):
        end = sheet.text(30, y + 14 * place_no, f"{label}：", hand)
        signed(sheet, end + 3, y + 14 * place_no - 1.5, name, field)
        sheet.text(96, y + 14 * place_no, owner.phone if place_no == 0 else person.phone, hand)
    sheet.text(150, y + 34, Run(numbers.written_date(day, form="plain"), "sign_date"), hand, align="r")
    values = _values(owner.name, person.name, place, area, (facts.lease_from, until), rent)
    return drawn(KIND, "cherry_let_room", [sheet], values | {"sign_date": day.isoformat()})


LAYOUTS: Layouts = {KIND: {"cherry_let_shop": shop, "cherry_let_yard": yard, "cherry_let_room": room}}
