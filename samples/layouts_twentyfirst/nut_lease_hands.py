"""房屋/场地租赁合同 filled in or written by hand: a house agent's blanks, a note of hand for a yard."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words
from samples.layouts_twentyfirst.nut_common import Note, before, day_run, pen, place_of, signed
from samples.layouts_twentyfirst.nut_lease_deal import KIND, Deal, renter_of, sign_for
from samples.truth import Drawn, drawn
from samples.writing import Writer


def house_blanks(job: Job) -> Drawn:
    """A stationer's blanks for a house, filled in by hand: rent by the month."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    renter, is_company = renter_of(job, 0.0)
    start, end = facts.lease_from, facts.lease_to
    tens = rng.randrange(80, 360)
    deal = Deal(
        lessor=facts.landlord.name,
        lessee=renter,
        location=f"{place_of(job)}{home.community.name}{home.room_text}",
        area=f"{rng.randrange(6200, 14800) / 100:.2f}" if job.chance(0.6) else str(rng.randrange(60, 150)),
        start=start,
        end=end,
        rent=Decimal(tens * 10),
        sign=before(job, start, 12),
    )
    fill, body = pen(job, 12.5), Style("song", 12)
    writer = Writer(job, body, left=22, width=166, top=20, leading=1.95, gap=0.6)
    writer.title("住 房 出 租 协 议", Style("hei_bold", 20), spacing=0.0, after=8)
    writer.line(
        [
            "房主：",
            filled(deal.lessor, "lessor", fill, min_em=8),
            "　证件号码：",
            filled(facts.landlord.id_number, "", fill),
            "（以下简称甲方）",
        ]
    )
    code = facts.company.org.uscc if is_company else facts.person.id_number
    writer.line(
        [
            "租客：",
            filled(deal.lessee, "lessee", fill, min_em=8),
            "　证件号码：",
            filled(code, "", fill),
            "（以下简称乙方）",
        ]
    )
    writer.para("甲、乙双方就房屋出租事宜，自愿达成协议如下：")
    writer.para(
        [
            "1、甲方房屋坐落在",
            Run(deal.location, "location", fill, underline=True),
            "，建筑面积",
            filled(deal.area, "area_m2", fill),
            "平方米，",
            filled(rng.choice(["三室一厅", "两室两厅", "一室一厅"]), "", fill),
            "，随房带",
            filled(f"{home.space_no}", "", fill),
            "号停车位一个，租给乙方",
            filled(rng.choice(["居住", "自住及办公"]), "", fill),
            "使用。",
        ]
    )
    writer.para(["2、期限从", *dated(deal.start, "lease_from", fill), "到", *dated(deal.end, "lease_to", fill), "。"])
    writer.para(
        [
            "3、租金每月",
            filled(f"{deal.rent:.0f}", "rent", fill),
            "元（大写",
            filled(in_words(deal.rent), "rent", fill),
            "），按",
            filled(rng.choice(["季", "半年", "年"]), "", fill),
            "交付，提前",
            filled("10", "", fill),
            "天付下一期。",
        ]
    )
    deposit = str(tens * 10)
    writer.para(["4、押金", filled(deposit, "", fill), "元，退房时房屋设施无损坏、水电气物业费结清后全额退还。"])
    meters = [str(rng.randrange(100, 9000)) for _ in range(3)]
    writer.para(
        [
            "5、交房时表底：水",
            filled(meters[0], "", fill),
            "吨，电",
            filled(meters[1], "", fill),
            "度，气",
            filled(meters[2], "", fill),
            "方。",
        ]
    )
    writer.para(
        "6、乙方不得改变房屋结构，不得转租；确需在车位安装充电桩的，甲方应当提供房产资料予以配合，费用由乙方承担，"
        "退租时可以拆走。"
    )
    writer.para(
        "7、乙方应当注意防火防盗，因使用不当造成的人身财产损失自行负责。任何一方提前退租，应提前一个月告知对方，"
        "并赔偿对方一个月租金。"
    )
    writer.para(
        [
            "8、其他：",
            filled(
                rng.choice(["空调两台、热水器一台、床两张", "家具家电见清单", "不得饲养大型犬"]), "", fill, min_em=26
            ),
        ]
    )
    writer.para("9、此协议一式两份，甲乙双方各一份，签字即生效。")
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(24, y, "甲方签名：", body)
    signed(job, sheet, 46, y - 2, deal.lessor, "lessor")
    sheet.text(110, y, "乙方签名：", body)
    sign_for(job, sheet, 134, y - 2, deal.lessee, "lessee", company=is_company)
    sheet.text(24, y + 12, f"手机：{facts.landlord.phone}", body)
    sheet.text(110, y + 12, f"手机：{facts.person.phone}", body)
    sheet.text(110, y + 26, dated(deal.sign, "sign_date", fill), body)
    return drawn(KIND, "nut_house_blanks", writer.sheets, deal.values())


def yard_note(job: Job) -> Drawn:
    """Two villagers' note of hand about a yard or shop front, dates and sums in Chinese figures."""
    rng, facts = job.rng, job.facts
    renter, is_company = renter_of(job, 0.2)
    start, end = facts.lease_from, facts.lease_to
    corner = facts.landlord.address.removeprefix("河南省").split("号")[0] + "号"
    deal = Deal(
        lessor=facts.landlord.name,
        lessee=renter,
        location=f"{corner}{rng.choice(['临街门面后院', '自家院子', '老粮站院内南半边', '门前空地'])}",
        area=str(rng.randrange(8, 60) * 10),
        start=start,
        end=end,
        rent=Decimal(rng.randrange(6, 60) * 1000),
        sign=before(job, start, 15),
    )
    note = Note(job.sheet(), pen(job, 15), top=42, step=11)
    note.rule((170, 184, 204), margin=True)
    note.sheet.text(105, 22, rng.choice(["租 院 子 的 协 议", "租 地 协 议"]), Style("kai", 22), align="c")
    note.write(
        [
            "房东",
            Run(deal.lessor, "lessor"),
            "把自己的院子租给",
            Run(deal.lessee, "lessee"),
            "安充电桩、停电动车用，两家当面说定，写下这几条：",
        ]
    )
    note.write(
        [
            "一、院子在",
            Run(deal.location, "location"),
            "，大约",
            Run(deal.area, "area_m2"),
            "平方米，界线以现有院墙为准。",
        ]
    )
    note.write(
        [
            "二、租用时间：",
            day_run(deal.start, "lease_from", "chinese"),
            "到",
            day_run(deal.end, "lease_to", "chinese"),
            "。",
        ]
    )
    note.write(["三、每年租金", Run(in_words(deal.rent), "rent"), "，头一年的签字当天给清，往后每年提前半个月给。"])
    note.write("四、装电表、拉线的钱由租院子的出，房东帮着到供电所跑手续。期满了机器自己搬走，水泥地不用恢复。")
    note.write("五、谁反悔谁赔对方半年租金。遇到修路拆迁，按实际用的天数算账。")
    note.skip(0.5)
    note.write(["房东：", "　　　　　　　　　租用人："], indent=0)
    y = note.y - note.step
    signed(job, note.sheet, note.left + 18, y - 1, deal.lessor, "lessor")
    sign_for(job, note.sheet, note.left + 88, y - 1, deal.lessee, "lessee", company=is_company)
    note.write(f"证明人：{facts.spouse.name}", indent=0)
    note.right(day_run(deal.sign, "sign_date", "chinese"))
    if job.variant.seal and job.chance(0.5):
        seals.put_name(note.sheet, 74, y + 3, deal.lessor, side=14)
    return drawn(KIND, "nut_yard_note", [note.sheet], deal.values())


LAYOUTS: Layouts = {KIND: {"nut_house_blanks": house_blanks, "nut_yard_note": yard_note}}
