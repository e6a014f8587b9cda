"""Bays let: a typed message, a property firm's monthly form, a clause agreement with blanks."""

from __future__ import annotations

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_held.aspen_common import Rows, Said, before, day, mobile, page, passer_by
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "parking_lease_contract"


def message(job: Job) -> Drawn:
    """Typed in a chat, printed, signed by both."""
    facts, home = job.facts, job.facts.home
    owner, tenant = facts.landlord, facts.person
    signed = before(job, facts.lease_from, 1, 9)
    paper = page(job, Style("hei", 12.5), size=(148, 210), margin=14, top=18, leading=1.6, gap=1.0)
    paper.line("【车位出租约定】", style=Style("hei_bold", 14))
    lines: list[Said] = [
        ["咱俩聊好的内容我打出来，两边签个字，省得以后扯皮："],
        ["1、出租的是", Run(owner.name, "lessor"), "，租的是", Run(tenant.name, "lessee"), "；"],
        [
            "2、地方：",
            Run(home.community.name, "community"),
            f"，{home.space_floor}电梯口往左，地上写着",
            Run(home.space_no, "space_no"),
            "那个；",
        ],
        [
            "3、从",
            day(facts.lease_from, "lease_from", "points"),
            "租到",
            day(facts.lease_to, "lease_to", "points"),
            "，到期要续提前半个月说；",
        ],
        ["4、每月", Run(f"{facts.monthly_rent}块", "rent"), "，半年一转，押金300，退租退押金；"],
        ["5、物业那边的停车管理费我出，你只管停车；不许转给别人停；"],
        ["6、可以装充电桩，电表挂你自己名下，拆的时候把墙补好；"],
        ["7、谁的车蹭了找谁的保险，跟车位没关系。"],
        [f"我电话{owner.phone}，你电话{tenant.phone}，换号互相说一声。"],
    ]
    for line in lines:
        paper.line(line)
    paper.y += 6
    sheet = paper.sheet
    sheet.text(14, paper.y, "房东签：", paper.style)
    signature(sheet, 33, paper.y - 1, owner.name)
    sheet.text(80, paper.y, "租客签：", paper.style)
    signature(sheet, 99, paper.y - 1, tenant.name)
    paper.y += 14
    sheet.text(80, paper.y, day(signed, "sign_date", "plain", style=Style("kai", 13)), paper.style)
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_message", [sheet], values)


def monthly_form(job: Job) -> Drawn:
    """The firm's form: particulars in a grid, rules below, sealed."""
    facts, home = job.facts, job.facts.home
    firm, tenant = home.community.manager, facts.person
    signed = before(job, facts.lease_from, 0, 6)
    fill, label = job.fill_style(11), Style("hei", 10.5)
    sheet = job.sheet()
    sheet.text(20, 15, firm.name, Style("kai", 11, (20, 90, 70)))
    sheet.line(20, 21, 190, 21, width=0.6, fill=(20, 90, 70))
    sheet.text(105, 29, "产权泊位承租登记暨协议", Style("hei_bold", 19), align="c")
    span: Said = [day(facts.lease_from, "lease_from", "plain"), " 至 ", day(facts.lease_to, "lease_to", "plain")]
    rows: Rows = [
        (
            11,
            [
                (28, "承租户", True),
                (42, Run(tenant.name, "lessee", fill), False),
                (30, "身份证件", True),
                (70, Run(tenant.id_number, "lessee_id", fill), False),
            ],
        ),
        (
            11,
            [
                (28, "联络手机", True),
                (42, Run(tenant.phone, "", fill), False),
                (30, "车牌", True),
                (70, Run(facts.vehicle.plate, "", fill), False),
            ],
        ),
        (
            11,
            [
                (28, "服务项目", True),
                (42, Run(home.community.name, "community", fill), False),
                (30, "所租泊位", True),
                (70, [f"{home.space_floor}　", Run(home.space_no, "space_no", fill)], False),
            ],
        ),
        (11, [(28, "起止日期", True), (142, span, False)]),
        (
            11,
            [
                (28, "月租标准", True),
                (42, [Run(f"{facts.monthly_rent:.2f}", "rent", fill), " 元/月"], False),
                (30, "门禁卡押金", True),
                (70, "50.00 元（凭收据退还）", False),
            ],
        ),
        (11, [(28, "紧急联系人", True), (142, Run(f"{facts.spouse.name}　{facts.spouse.phone}", "", fill), False)]),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=Style("song", 11), frame=(20, 90, 70)) + 5
    for number, rule in enumerate(
        (
            "泊位由本公司受产权人委托统一出租，仅限登记车辆停放，一位一车，不得转租、互换。",
            "租金按季预交，逾期十日未交的，本公司可停用门禁卡并收回泊位。",
            "承租户装设充电设施前应另行书面申请，经同意并办妥用电手续后方可施工。",
            "泊位租用不构成车辆保管关系，贵重物品请勿留在车内。",
            f"停车场二十四小时值班电话：{firm.phone}；投诉电话：{mobile(job)}。",
        ),
        1,
    ):
        y = sheet.flow(22, y, 166, f"（{number}）{rule}", Style("song", 11), leading=1.65) + 1
    y += 9
    sheet.text(22, y, "承租户签名：", Style("song", 11.5))
    signature(sheet, 47, y - 2, tenant.name)
    sheet.text(94, y, ["出租管理方：", Run(firm.name, "lessor")], Style("song", 11))
    sheet.text(22, y + 14, f"前台受理：{passer_by(job, tenant.name)}", Style("song", 11))
    sheet.text(94, y + 14, ["办理日期：", day(signed, "sign_date", "spaced")], Style("song", 11))
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 8, seals.SealText(firm.name))
    values: dict[str, Value] = {
        "lessor": firm.name,
        "lessee": tenant.name,
        "lessee_id": tenant.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_monthly_form", [sheet], values)


def blanks(job: Job) -> Drawn:
    """An agreement from a stationer's, its blanks filled in."""
    facts, home = job.facts, job.facts.home
    owner, tenant = facts.landlord, facts.person
    signed = before(job, facts.lease_from, 2, 20)
    fill = job.fill_style(12)
    paper = page(job, Style("song", 12), margin=23, top=24, leading=1.72, gap=1.2)
    paper.title("私家车位租用协议", Style("song_bold", 21), after=8)
    paper.line(["车位所有权人：", filled(owner.name, "lessor", fill), "　证号：", filled(owner.id_number, "", fill)])
    paper.line(
        ["车位使用人：", filled(tenant.name, "lessee", fill), "　证号：", filled(tenant.id_number, "lessee_id", fill)]
    )
    paper.para("经双方友好协商，就车位租用一事约定如下，以资共同遵守：")
    paper.para(
        [
            "一、所有权人将自有的位于",
            filled(home.community.name, "community", fill),
            "地下车库、车位号为",
            filled(home.space_no, "space_no", fill),
            "的车位租给使用人停放小型客车（号牌",
            filled(facts.vehicle.plate, "", fill),
            "）。",
        ]
    )
    paper.para(
        [
            "二、租用期自",
            *dated(facts.lease_from, "lease_from", fill),
            "开始，到",
            *dated(facts.lease_to, "lease_to", fill),
            "结束。期满自动终止，使用人有优先续租权。",
        ]
    )
    paper.para(
        [
            "三、租费按月计算，每月人民币",
            filled(in_words(facts.monthly_rent), "rent", fill),
            "（￥",
            filled(f"{facts.monthly_rent}", "rent", fill),
            "），于每月5日前以转账方式支付。",
        ]
    )
    paper.para("四、租用期内车位所涉管理服务费由□所有权人　□使用人承担（未勾选的由所有权人承担）。")
    paper.para("五、使用人征得所有权人书面同意，可自费安装充电设施，期满后自行拆除或者协商作价。")
    paper.para("六、任何一方需提前解约的，应提前三十日告知对方，并多付一个月租费作为补偿。")
    paper.para("七、协议未尽之处，双方另行商议；商议不成的，提交信阳仲裁委员会仲裁。")
    paper.para("八、本协议两份，各存一份，签字即生效。")
    paper.y += 6
    sheet, y = paper.sheet, paper.y
    sheet.text(23, y, "所有权人：", paper.style)
    signature(sheet, 46, y - 2, owner.name)
    sheet.text(110, y, "使用人：", paper.style)
    signature(sheet, 129, y - 2, tenant.name)
    sheet.text(23, y + 12, f"电话：{owner.phone}", paper.style)
    sheet.text(110, y + 12, f"电话：{tenant.phone}", paper.style)
    sheet.text(187, y + 26, ["签约时间：", *dated(signed, "sign_date", fill)], paper.style, align="r")
    issued = numbers.written_date(before(job, signed, 400, 900), form="dash")[:7]
    sheet.text(105, 283, f"本文本仅供参考　{issued}版", Style("song", 8.5), align="c")
    values: dict[str, Value] = {
        "lessor": owner.name,
        "lessee": tenant.name,
        "lessee_id": tenant.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }
    return drawn(KIND, "aspen_blanks", [sheet], values)


LAYOUTS: Layouts = {KIND: {"aspen_message": message, "aspen_monthly_form": monthly_form, "aspen_blanks": blanks}}
