"""The card of a bay that its estate gives out, and a village that lets a yard."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.lotus_common import (
    Text,
    bay_read,
    desk,
    level,
    on,
    seal,
    sign,
)
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn


def use_right(job: Job) -> Drawn:
    """A card of the estate's developer, landscape A5: the bay's number large, the rest in two columns."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 148)
    home, holder, issuer = facts.home, facts.person, facts.developer
    issued = a_day(rng, date(2018, 3, 1), date(2026, 10, 1))
    start = issued.replace(day=1)
    end = years_later(start, rng.choice((20, 50, 70))) - timedelta(days=1)
    sheet.rect(8, 8, 194, 132, line=0.8, fill=(40, 70, 130))
    sheet.rect(10.5, 10.5, 189, 127, line=0.2, fill=(40, 70, 130))
    sheet.text(105, 18, Run(home.community.name, "community"), Style("hei", 14), align="c")
    sheet.text(105, 28, "车 位 使 用 权 证", Style("hei_bold", 23), align="c")
    sheet.text(190, 44, f"证号：{issued.year}{rng.randrange(1, 900):04d}", Style("song", 9.5), align="r")
    sheet.rect(20, 52, 52, 40, line=0.3, fill=(40, 70, 130))
    sheet.text(46, 56, "车位编号", Style("song", 11), align="c")
    sheet.cell((20, 62, 52, 28), Run(home.space_no, "space_no"), Style("hei_bold", 26), align="c")
    sheet.text(46, 97, f"位置：{level(job)}", Style("song", 10.5), align="c")
    label, value = Style("song", 11), job.fill_style(12)
    entries: list[tuple[str, Runs]] = [
        ("权 利 人", Run(holder.name, "holder", value)),
        ("身份证号", Run(holder.id_number, "holder_id", value)),
        ("对应房号", Run(home.room_text, "", value)),
        ("使用期限", [on(start, "valid_from", "dots", value), " 至 ", on(end, "valid_to", "dots", value)]),
        ("发证单位", Run(issuer.name, "issuer")),
        ("发证日期", on(issued, "issue_date", "plain", value)),
    ]
    for place, (head, runs) in enumerate(entries):
        y = 52 + place * 10.4
        sheet.text(82, y, head, label)
        sheet.text(106, y, runs, label)
        sheet.line(104, y + 6, 194, y + 6, width=0.12)
    sheet.flow(
        20,
        119,
        120,
        f"注意：本证不得涂改、转借；转让车位应到{home.community.manager.name}办理变更登记。遗失请及时挂失，电话{desk(job)}。",
        Style("song", 9),
        leading=1.5,
    )
    seal(job, sheet, 166, 112, issuer.name, across=36)
    truth: dict[str, Value] = {
        "issuer": issuer.name,
        "holder": holder.name,
        "holder_id": holder.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": issued.isoformat(),
    }
    return drawn("parking_use_right_cert", "lotus_bay_card", [sheet], truth, tolerated={"space_no": bay_read(job)})


def site_lease(job: Job) -> Drawn:
    """A village's lease of a yard to a firm, two pages in a plain hand."""
    facts, rng = job.facts, job.rng
    place, lessee = facts.home.community, facts.company.org
    lessor, code = place.village_committee, facts.landlord.name
    area = Decimal(rng.randrange(300, 2600)) + rng.choice((Decimal(0), Decimal("0.5")))
    rent = Decimal(rng.randrange(12, 90) * 1000)
    start = facts.lease_from
    end = years_later(start, rng.choice((8, 10, 15))) - timedelta(days=1)
    signed = start - timedelta(days=rng.randrange(3, 20))
    location = f"{place.district}{place.street}北侧"
    text = Text(job, Style("song", 13), y=58, x=28, width=154, leading=1.9)
    text.sheet.text(105, 34, "场 地 租 赁 合 同", Style("song_bold", 22), align="c")
    text.line(["甲方（出租方）：", Run(lessor, "lessor")])
    text.line(["乙方（承租方）：", Run(lessee.name, "lessee")])
    text.para(
        "根据《中华人民共和国民法典》的有关规定，甲、乙双方在平等自愿的基础上，就场地租赁事宜签订本合同，共同遵守。"
    )
    space = f"{area:f}"
    paras: list[Runs] = [
        [
            "一、甲方将位于",
            Run(location, "location"),
            "的一块场地出租给乙方，面积为",
            Run(space, "area_m2"),
            "平方米。场地东至围墙，西至水沟，南至道路，北至农田，四至清楚，无权属争议。",
        ],
        "二、该场地由乙方用于建设电动汽车充电站及配套用房，乙方不得改变用途。",
        [
            "三、租赁期自",
            on(start, "lease_from"),
            "起至",
            on(end, "lease_to"),
            "止。期满后在同等条件下乙方有优先承租权。",
        ],
        [
            "四、租金为每年人民币",
            Run(f"{rent:.0f}", "rent"),
            "元（大写：",
            in_words(rent),
            "），每年第一个月内一次付清，先付后用。",
        ],
        f"五、乙方应于签约时向甲方交纳押金{rng.choice((5000, 8000, 10000))}元，合同期满、场地恢复原状后无息退还。",
        "六、乙方办理用电、消防、环保等手续需要甲方出具证明的，甲方应当协助。水电费由乙方自行承担。",
        "七、租赁期内场地遇国家征收的，地上附着物补偿归乙方，土地补偿归甲方，本合同自行终止，剩余租金退还。",
        "八、乙方不得拖欠租金，拖欠超过三个月的，甲方有权收回场地。甲方不得无故提前收回，否则按剩余租期一年租金赔偿。",
        "九、本合同经村民代表会议讨论通过，自双方签字盖章之日起生效。一式三份，甲方两份，乙方一份。",
    ]
    for para in paras:
        text.para(para)
    text.room(70)
    sheet, y = text.sheet, text.y + 12
    sheet.text(30, y, "甲方（盖章）", text.style)
    sheet.text(112, y, "乙方（盖章）", text.style)
    sheet.text(30, y + 16, "代表人：", text.style)
    sign(sheet, 52, y + 14, code)
    sheet.text(112, y + 16, "法定代表人：", text.style)
    sign(sheet, 142, y + 14, lessee.legal_person)
    sheet.text(
        105, y + 36, ["签订时间：", on(signed, "sign_date", job.date_form("plain", "chinese"))], text.style, align="c"
    )
    seal(job, sheet, 60, y + 8, lessor)
    seal(job, sheet, 152, y + 10, lessee.name)
    text.feet("第 {} 页　共 {} 页")
    truth: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee.name,
        "location": location,
        "area_m2": space,
        "lease_from": start.isoformat(),
        "lease_to": end.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("lease_contract", "lotus_village_yard", text.sheets, truth)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {"lotus_bay_card": use_right},
    "lease_contract": {"lotus_village_yard": site_lease},
}
