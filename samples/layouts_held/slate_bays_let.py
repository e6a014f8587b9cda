"""Parking bays let: a chat, a property firm, a lawyer."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.slate_common import Runs, before, landline, pen, said, someone
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature


def chat_terms(job: Job) -> Drawn:
    """Typed in a chat and printed: short points, no legal words."""
    facts, home = job.facts, job.facts.home
    sheet, body = job.sheet(), Style("hei", 13)
    signed = before(job, facts.lease_from, 0, 9)
    form = job.rng.choice(["short", "plain"])
    sheet.text(24, 24, "租车位，咱们这样说定：", Style("hei_bold", 18))
    lines: list[Runs] = [
        [
            "1、车位在",
            Run(home.community.name, "community"),
            f"{home.space_floor}，地上写着",
            Run(home.space_no, "space_no"),
            "，靠柱子那个",
        ],
        [
            "2、车位是",
            Run(facts.landlord.name, "lessor"),
            "的，租给",
            Run(facts.person.name, "lessee"),
            f"停车，车牌{facts.vehicle.plate}",
        ],
        [
            "3、从",
            said(facts.lease_from, "lease_from", form),
            "租到",
            said(facts.lease_to, "lease_to", form),
            "，到期再谈",
        ],
        ["4、每个月", Run(f"{facts.monthly_rent}", "rent"), "块，半年一转，物业的管理费我（房东）交"],
        ["5、可以装充电桩，电表用租车位的人的名字报，线走桥架，退租时自己拆走、墙补好"],
        ["6、押金500，钥匙扣（门禁）1个，丢了赔30"],
        ["7、中途谁不想租了，提前一个月在微信上讲一声"],
    ]
    y = 42.0
    for runs in lines:
        y = sheet.flow(24, y, 162, runs, body, leading=1.7) + 3
    y += 8
    sheet.text(24, y, ["租的人身份证：", Run(facts.person.id_number, "lessee_id")], body)
    sheet.text(24, y + 10, f"房东电话：{facts.landlord.phone}　　租的人电话：{facts.person.phone}", body)
    sheet.text(24, y + 28, "签个名：", body)
    signature(sheet, 46, y + 26, facts.landlord.name)
    signature(sheet, 96, y + 27, facts.person.name)
    sheet.text(150, y + 28, said(signed, "sign_date", "short"), Style("kai", 14, jitter=0.04))
    values: dict[str, Value] = {
        "lessor": facts.landlord.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "slate_chat_terms", [sheet], values)


def monthly_form(job: Job) -> Drawn:
    """A property firm's pre-printed form on B5, filled in with a pen."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(182, 257)
    body, fill = Style("song", 11.5), pen(job, 12.5)
    firm, signed = home.community.manager, before(job, facts.lease_from, 0, 6)
    total = facts.monthly_rent * 12
    sheet.text(16, 12, firm.name, Style("hei", 10, (40, 70, 140)))
    sheet.text(166, 12, "第二联：住户留存", Style("hei", 9), align="r")
    sheet.line(16, 18, 166, 18, width=0.6, fill=(40, 70, 140))
    sheet.text(91, 27, "固定泊位租用协议（包年）", Style("hei_bold", 17), align="c")
    y = 44.0
    parts: list[Runs] = [
        ["出租管理方：", Run(firm.name, "lessor")],
        [
            "承租车主：",
            filled(facts.person.name, "lessee", fill),
            "　身份证号：",
            filled(facts.person.id_number, "lessee_id", fill),
        ],
        ["车牌号码：", filled(facts.vehicle.plate, "", fill), "　房号：", filled(home.room_text, "", fill)],
    ]
    for runs in parts:
        y = sheet.flow(16, y, 150, runs, body, leading=1.9) + 1
    clauses: list[Runs] = [
        [
            "一、管理方将",
            filled(home.community.name, "community", fill),
            "车库内",
            filled(home.space_no, "space_no", fill),
            "号固定泊位交承租车主使用。",
        ],
        [
            "二、租用期自",
            *dated(facts.lease_from, "lease_from", fill),
            "起，至",
            *dated(facts.lease_to, "lease_to", fill),
            "止。",
        ],
        ["三、租用费每年人民币", filled(f"{total}", "rent", fill), "元，按年预缴，先缴后停；代收卫生费每年60元另计。"],
        ["四、泊位内不得堆放杂物、洗车、维修。加装充电设备须另行提交申请，经管理方查看线路后施工。"],
        ["五、车内贵重物品请自行保管，本协议不构成车辆保管关系（参见《民法典》第八百八十八条以下）。"],
        ["六、逾期三十日未缴费的，管理方可收回泊位另行安排。"],
    ]
    for runs in clauses:
        y = sheet.flow(16, y, 150, runs, body, leading=1.85, indent=2) + 0.8
    y += 8
    sheet.text(16, y, "管理方（章）", body)
    sheet.text(100, y, "车主签字", body)
    signature(sheet, 120, y - 2, facts.person.name)
    sheet.text(16, y + 30, f"收费员：{someone(job).name}", body)
    sheet.text(100, y + 14, dated(signed, "sign_date", fill), body)
    sheet.text(16, 245, f"24小时服务电话 {firm.phone}　投诉 {landline(job)}", Style("hei", 8.5))
    seals.put_round(sheet, 58, y + 6, seals.SealText(firm.name), diameter=36)
    values: dict[str, Value] = {
        "lessor": firm.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(total),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "slate_monthly_form", [sheet], values)


def drafted_lease(job: Job) -> Drawn:
    """A lawyer's lease of a bay, over as many pages as it takes."""
    facts, home = job.facts, job.facts.home
    owner, signed = facts.landlord, before(job, facts.lease_from, 2, 20)
    firm = f"河南{job.rng.choice(['青团', '醪糟', '春卷'])}律师事务所"
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.sheet.text(25, 14, f"{firm}　拟稿", Style("kai", 10))
    writer.title("机动车停车泊位租赁合约", Style("hei_bold", 20))
    writer.line(["甲方：", Run(owner.name, "lessor"), f"，{owner.sex}，公民身份号码{owner.id_number}"])
    writer.line(
        [
            "乙方：",
            Run(facts.person.name, "lessee"),
            f"，{facts.person.sex}，公民身份号码",
            Run(facts.person.id_number, "lessee_id"),
        ]
    )
    writer.para(
        "鉴于甲方合法拥有标的泊位之使用、收益权能，乙方有意承租，双方本于平等自愿，依据《中华人民共和国民法典》合同编第十四章之规定，缔约如下："
    )
    rent = Decimal(facts.monthly_rent) * 3
    words: list[Runs] = [
        [
            "第一条　标的　本合约之标的为",
            Run(home.community.name, "community"),
            f"项目{home.space_floor}编号",
            Run(home.space_no, "space_no"),
            "之机动车泊位一个，以现状出租。",
        ],
        [
            "第二条　租赁期间　自",
            said(facts.lease_from, "lease_from", "chinese"),
            "始，至",
            said(facts.lease_to, "lease_to", "chinese"),
            "届满。届满前三十日内乙方得书面请求续租，同等条件下享有优先权。",
        ],
        [
            "第三条　租金　租金按季计付，每季人民币",
            Run(in_words(rent), "rent"),
            "（￥",
            Run(money(rent), "rent"),
            "），乙方应于每季首月五日前汇入甲方指定账户。履约保证金为人民币壹仟元整，期满无违约情事时无息返还。",
        ],
        [
            "第四条　充电设施　甲方同意乙方以自己名义向供电企业申请装设自用充电桩，"
            "施工须符合《电动汽车分散充电设施工程技术标准》（GB/T 51313—2018）；设施所有权归乙方。"
        ],
        [
            "第五条　使用限制　未经甲方书面同意，乙方不得转租、分租或变更用途。"
            "因乙方使用不当致第三人损害者，由乙方负责。"
        ],
        ["第六条　费用负担　物业服务费由甲方负担，电费由乙方负担。"],
        ["第七条　违约责任　一方迟延履行逾十五日，经催告仍不履行者，他方得解除本合约，并请求相当于一季租金之违约金。"],
        ["第八条　送达　双方以本合约首部所载联络方式为有效送达地址，变更时应于三日内通知对方。"],
        ["第九条　争议解决　因本合约所生争议，协商不成时，提交泊位所在地人民法院管辖。"],
        ["第十条　附则　本合约一式三份，双方各执一份，余一份送物业服务人备查，自双方签署之日起生效。"],
    ]
    for runs in words:
        writer.para(runs)
    writer.room(48)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方签署：", writer.style)
    sheet.text(110, y, "乙方签署：", writer.style)
    signature(sheet, 48, y - 2, owner.name)
    signature(sheet, 133, y - 2, facts.person.name)
    sheet.text(25, y + 12, f"联络电话：{owner.phone}", writer.style)
    sheet.text(110, y + 12, f"联络电话：{facts.person.phone}", writer.style)
    sheet.text(25, y + 26, ["缔约日期：", said(signed, "sign_date", "chinese")], writer.style)
    writer.number_pages("- {} / {} -")
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": signed.isoformat(),
    }
    return drawn("parking_lease_contract", "slate_drafted_lease", writer.sheets, values)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "slate_chat_terms": chat_terms,
        "slate_monthly_form": monthly_form,
        "slate_drafted_lease": drafted_lease,
    },
}
