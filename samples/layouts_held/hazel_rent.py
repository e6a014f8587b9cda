"""Renting a bay: a note typed on a phone, a bilingual sheet of boxes, a half sheet with blanks, a village's paper."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.hazel_common import GREY, Said, before, day, framed, mobile, pen, sign, somebody
from samples.truth import Drawn, Value, drawn

KIND = "parking_lease_contract"


def _values(job: Job, lessor: str, rent: Decimal, signed: str) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed,
    }


def phone_note(job: Job) -> Drawn:
    facts, home = job.facts, job.facts.home
    sheet = job.sheet()
    signed = before(job, facts.lease_from, 9)
    body = Style("hei", 13)
    sheet.text(24, 28, "租车位，咱俩说定的几条", Style("hei_bold", 17))
    sheet.line(24, 38, 186, 38, width=0.2, fill=GREY)
    lines: list[Said] = [
        ["① 房东：", Run(facts.landlord.name, "lessor"), f"，电话{facts.landlord.phone}"],
        ["② 租的人：", Run(facts.person.name, "lessee"), "，身份证 ", Run(facts.person.id_number, "lessee_id")],
        [
            "③ 哪个车位：",
            Run(home.community.name, "community"),
            f"{home.space_floor}，柱子上写着 ",
            Run(home.space_no, "space_no", solid=True),
            " 的那个",
        ],
        [
            "④ 租多久：",
            Run(day(facts.lease_from, "bare"), "lease_from", solid=True),
            " 到 ",
            Run(day(facts.lease_to, "bare"), "lease_to", solid=True),
        ],
        ["⑤ 钱：一个月 ", Run(f"{facts.monthly_rent}", "rent"), " 块，一季度一转，微信转就行，转账记录当收据"],
        ["⑥ 物业管理费房东自己交，地锁遥控器给租的人两个，丢了赔80"],
        ["⑦ 租的人想装充电桩房东没意见，材料需要签字就签；不租了把桩拆走，地面恢复好"],
        ["⑧ 谁要提前不租，早一个月吱一声，剩下的钱退一半"],
    ]
    y = 45.0
    for runs in lines:
        y = sheet.flow(24, y, 162, runs, body, leading=1.7) + 3
    y = sheet.flow(24, y + 3, 162, "以上两边都看过，同意，打出来签个名：", body, leading=1.7)
    for place, (label, who, name) in enumerate(
        (("房东签名", facts.landlord.name, "lessor"), ("租的人签名", facts.person.name, "lessee"))
    ):
        sheet.text(24 + 84 * place, y + 10, label, Style("hei", 11, GREY))
        sign(sheet, 50 + 84 * place, y + 8, who, name)
    sheet.text(24, y + 26, ["签的日子：", Run(day(signed, "bare"), "sign_date", pen(job, 14))], body)
    values = _values(job, facts.landlord.name, facts.monthly_rent, signed.isoformat())
    return drawn(KIND, "hazel_rent_phone_note", [sheet], values)


def bilingual(job: Job) -> Drawn:
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet()
    signed = before(job, facts.lease_from, 12)
    firm, year = home.community.manager, facts.monthly_rent * 12
    small, value = Style("hei", 7.5, GREY), job.fill_style(12)
    sheet.text(20, 18, "PARKING BAY TENANCY AGREEMENT", Style("hei_bold", 13))
    sheet.text(20, 26, "泊位租用合约", Style("hei_bold", 19), spacing=0.1)
    sheet.text(190, 27, f"No. {rng.randrange(10**6):06d}", Style("song", 12, (190, 40, 40)), align="r")
    sheet.line(20, 36, 190, 36, width=0.8, fill=(30, 60, 110))
    boxes: list[tuple[float, float, float, str, Run | str]] = [
        (20, 40, 110, "出租方 Landlord", Run(firm.name, "lessor")),
        (130, 40, 60, "电话 Tel.", firm.phone),
        (20, 57, 60, "租用人 Tenant", Run(facts.person.name, "lessee")),
        (80, 57, 110, "租用人证件 ID No.", Run(facts.person.id_number, "lessee_id")),
        (20, 74, 80, "屋苑 Estate", Run(home.community.name, "community")),
        (100, 74, 30, "层 Level", home.space_floor),
        (130, 74, 60, "泊位 Bay", Run(home.space_no, "space_no")),
        (20, 91, 56, "起租 From", Run(day(facts.lease_from, "short"), "lease_from")),
        (76, 91, 54, "止租 To", Run(day(facts.lease_to, "short"), "lease_to")),
        (130, 91, 60, "车牌 Plate", facts.vehicle.plate),
        (20, 108, 85, "年租 Annual rent (RMB)", Run(f"{year:,.2f}", "rent")),
        (105, 108, 85, "押金 Deposit (RMB)", f"{rng.choice([200, 300, 500])}.00"),
    ]
    for x, y, width, label, runs in boxes:
        framed(sheet, (x, y, width, 17), label, runs, small, value)
    y = 131.0
    for chinese, english in (
        ("1. 年租须于每个租用年度首日前缴付，逾期十五日视为退租。", "Rent is payable yearly in advance."),
        ("2. 泊位只限停泊上列车辆，换车须到客服中心登记。", "Only the registered vehicle may be parked."),
        ("3. 租用人加装充电设备，应先取得出租方书面同意。", "No charging equipment without written consent."),
        ("4. 出租方只提供场地，不负保管车辆之责。", "The landlord is not a bailee of the vehicle."),
        ("5. 期满不续，租用人应清空泊位；押金于七个工作日内无息退还。", "Deposit is refunded within 7 working days."),
    ):
        sheet.text(20, y, chinese, Style("song", 11))
        sheet.text(24, y + 6, english, Style("song", 9, GREY))
        y += 13.5
    sheet.text(20, 212, "出租方代表 For the Landlord", small)
    sheet.text(22, 219, somebody(job), Style("kai", 15, jitter=0.05))
    sheet.text(112, 212, "租用人签署 Signed by the Tenant", small)
    sign(sheet, 114, 218, facts.person.name, "lessee")
    sheet.text(112, 233, ["签署日 Date：", Run(day(signed, "short"), "sign_date", value)], Style("song", 11))
    seals.put_round(sheet, 72, 226, seals.SealText(firm.name, "合同专用章"))
    values = _values(job, firm.name, year, signed.isoformat())
    return drawn(KIND, "hazel_rent_bilingual", [sheet], values)


def half_sheet(job: Job) -> Drawn:
    """Half of A4, landscape, blanks on lines."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(210, 148)
    signed = before(job, facts.lease_from, 6)
    firm, body, fill = home.community.manager, Style("song", 10.5), job.fill_style(11)
    sheet.text(105, 11, "固定车位月租协议（单页）", Style("hei_bold", 15), align="c")
    sheet.text(194, 20, "第一联　客户留存", Style("song", 8.5, GREY), align="r")
    said: Said = [
        filled(facts.person.name, "lessee", fill),
        "（证号",
        filled(facts.person.id_number, "lessee_id", fill),
        "，电话",
        filled(facts.person.phone, "", fill),
        "）因停车需要，向我公司租用",
        filled(home.community.name, "community", fill),
        "内",
        filled(home.space_no, "space_no", fill),
        "号车位，停放",
        filled(facts.vehicle.plate, "", fill),
        "号车辆。租用时间从",
        *dated(facts.lease_from, "lease_from", fill),
        "起，至",
        *dated(facts.lease_to, "lease_to", fill),
        "止，每月收费",
        filled(f"{facts.monthly_rent}", "rent", fill),
        "元（大写",
        filled(in_words(facts.monthly_rent), "rent", fill),
        "），按半年预交。",
    ]
    y = sheet.flow(16, 26, 178, said, body, leading=2.0, indent=2)
    for clause in (
        "1、车辆进出刷牌，租用人不得将车位转租；　2、车内贵重物品自行保管；",
        "3、逾期十天未续交的，我公司可收回车位；　4、检修、消防演练时请按通知移车；",
        "5、协议经双方签章后生效，遗失本联不补。",
    ):
        y = sheet.flow(16, y, 178, clause, Style("song", 9.5), leading=1.65)
    y += 7
    sheet.text(16, y, ["出租单位：", Run(firm.name, "lessor")], body)
    sheet.text(16, y + 10, f"收费员：{somebody(job)}　　监督电话：{firm.phone}", Style("song", 9.5))
    sheet.text(128, y, "租用人：", body)
    sheet.text(144, y - 1.5, Run(facts.person.name, "lessee"), Style("kai", 15, jitter=0.06))
    sheet.text(128, y + 10, ["办理日期：", *dated(signed, "sign_date", fill)], body)
    seals.put_round(sheet, 66, y + 2, seals.SealText(firm.name), diameter=36)
    values = _values(job, firm.name, facts.monthly_rent, signed.isoformat())
    return drawn(KIND, "hazel_rent_half_sheet", [sheet], values)


def villagers(job: Job) -> Drawn:
    """A village lets a bay of its yard, rent by the year in words."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet = job.sheet()
    signed = before(job, facts.lease_from, 15)
    village, rent = home.community.village_committee, Decimal(rng.randrange(8, 30) * 100)
    body = Style("kai", 15)
    sheet.text(105, 36, "停车点位出租约据", Style("song_bold", 22), align="c", spacing=0.2)
    said: Said = [
        "经村“两委”商议，村里将",
        Run(home.community.name, "community"),
        "停车场",
        Run(home.space_no, "space_no", solid=True),
        "号点位租给",
        Run(facts.person.name, "lessee"),
        "（身份证号码",
        Run(facts.person.id_number, "lessee_id", solid=True),
        "）停车用。租期",
        Run(day(facts.lease_from, "chinese"), "lease_from", solid=True),
        "开始，",
        Run(day(facts.lease_to, "chinese"), "lease_to", solid=True),
        "到头。租金每年",
        Run(in_words(rent), "rent"),
        "，每年开头一次交到村会计处，由会计开条。",
    ]
    y = sheet.flow(28, 62, 154, said, body, leading=2.0, indent=2)
    y = sheet.flow(
        28,
        y,
        154,
        "点位上不准堆粮食、柴草。遇到村里修路、办红白喜事占用场地，提前一天打招呼，承租户挪车，不另减租金。",
        body,
        leading=2.0,
        indent=2,
    )
    y = sheet.flow(28, y, 154, "本约据两份，村里、承租户各存一份。", body, leading=2.0, indent=2) + 12
    sheet.text(28, y, ["出租：", Run(village, "lessor")], Style("kai", 14))
    sheet.text(
        28, y + 12, ["承租户：", Run(facts.person.name, "lessee", Style("kai", 17, jitter=0.06))], Style("kai", 14)
    )
    sheet.text(28, y + 24, f"会计：{somebody(job)}　{mobile(job)}", Style("kai", 12))
    sheet.text(180, y + 24, Run(day(signed, "chinese"), "sign_date"), Style("kai", 14), align="r")
    seals.put_round(sheet, 142, y + 8, seals.SealText(village), diameter=40)
    values = _values(job, village, rent, signed.isoformat())
    return drawn(KIND, "hazel_rent_villagers", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "hazel_rent_phone_note": phone_note,
        "hazel_rent_bilingual": bilingual,
        "hazel_rent_half_sheet": half_sheet,
        "hazel_rent_villagers": villagers,
    }
}
