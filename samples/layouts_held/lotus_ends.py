"""The signed joint application and supply contract, a paper handed in by mistake, and a form left empty."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.lotus_common import Rows, Text, row, seal, sign, stranger, tag, told, val
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.works import plain, some_works
from samples.writing import table


def joint(job: Job) -> Drawn:
    """附件3 as it comes back from the applicant: printed values, a signature, a firm's seal."""
    facts, works, sheet = job.facts, some_works(job), job.sheet()
    firm, typed = facts.company.org, Style("song", 10)
    home = facts.home.community
    sheet.text(20, 12, "附件3", Style("hei", 11))
    sheet.text(105, 18, "信阳市充电桩报装“一件事”申请表", Style("song_bold", 18), align="c")
    sheet.text(20, 31, ["办件编号：", Run(works.case_no, "case_no")], typed)
    sheet.text(190, 31, f"申请日期：{told(works.signed)}", typed, align="r")
    place = f"信阳市{home.district}{home.street}{home.name}"
    rows: Rows = [
        row(8, tag(170, "企业基本信息")),
        row(9, tag(28, "企业名称"), val(72, firm.name), tag(26, "产权类型"), val(44, "□自有　■租赁")),
        row(9, tag(28, "联系人"), val(72, works.handler.name), tag(26, "联系电话"), val(44, works.handler.phone)),
        row(8, tag(170, "报装事项基本信息")),
        row(9, tag(28, "报装详细地址"), val(142, place)),
        row(9, tag(28, "业务种类"), val(142, "■企业新装　□居民新装")),
        row(
            12,
            tag(28, "联合报装事项"),
            val(142, "■用电报装　■占用、挖掘城市道路审批　□工程建设涉及城市绿地、树木审批　■影响交通安全占道施工审核"),
        ),
        row(9, tag(28, "期望勘察时间"), val(142, f"{told(works.signed)}　□上午　■下午")),
        row(8, tag(170, "用电报装（选填）")),
        row(
            9,
            tag(28, "企业新装"),
            val(72, "■商业　□普通工业　□非工业　□其他"),
            tag(26, "供电容量"),
            val(44, f"{job.rng.choice((200, 315, 400, 630))} kVA"),
        ),
        row(9, tag(28, "居民新装"), val(72, "□居民生活用电"), tag(26, "供电容量"), val(44, "　　　kVA")),
        row(8, tag(170, "项目基本信息")),
        row(9, tag(28, "项目名称代码"), val(142, works.project)),
        row(9, tag(28, "项目建设地址"), val(142, works.place)),
        row(9, tag(28, "申请单位"), val(72, firm.name), tag(26, "社会统一代码证"), val(44, firm.uscc)),
        row(9, tag(28, "法人代表"), val(72, firm.legal_person), tag(26, "经办人"), val(44, works.handler.name)),
        row(9, tag(28, "施工单位"), val(142, works.builder.name)),
        row(8, tag(170, "申请事项")),
        row(14, tag(28, "占用、挖掘\n原因"), val(142, works.reason)),
        row(9, tag(28, "占用、挖掘时间"), val(142, f"{told(works.period_from)}至{told(works.period_to)}")),
        row(
            9,
            tag(28, "占用面积"),
            val(142, f"长{plain(works.length)}米　宽{plain(works.width)}米　面积{plain(works.area)}平方米"),
        ),
        row(9, tag(28, "送达方式"), val(142, "■窗口领取　□邮寄　□电子送达")),
    ]
    y = table(sheet, 20, 37, rows, label=Style("hei", 9.5), value=typed)
    sheet.text(
        20, y + 4, "申请人承诺：所填信息和提交材料真实、有效，如有虚假，愿承担相应法律责任。", Style("song", 9.5)
    )
    sheet.text(100, y + 15, "申请单位（盖章）：", typed)
    sheet.text(100, y + 27, "经办人（签字）：", typed)
    sign(sheet, 130, y + 25, works.handler.name)
    seal(job, sheet, 160, y + 18, firm.name, across=36)
    qr_code(sheet, 22, y + 12, 20)
    return drawn("joint_application", "lotus_annex_three", [sheet], {"case_no": works.case_no})


def supply(job: Job) -> Drawn:
    """A supply contract with a resident, two pages, signed by both sides."""
    facts, works, rng = job.facts, some_works(job), job.rng
    user, home = facts.person, facts.home
    firm = "国网河南省电力公司信阳供电公司"
    text = Text(job, Style("song", 12), y=74, leading=1.75)
    sheet = text.sheet
    sheet.text(
        184, 14, f"合同编号：XYGD-{works.signed.year}-{rng.randrange(1, 99999):05d}", Style("song", 9.5), align="r"
    )
    sheet.text(184, 20, ["办件编号：", Run(works.case_no, "case_no")], Style("song", 9.5), align="r")
    sheet.text(105, 34, "低压居民供用电合同", Style("hei_bold", 22), align="c", spacing=0.1)
    sheet.text(105, 48, "（电动汽车自用充电桩）", Style("song", 12), align="c")
    sheet.text(26, 60, f"供电人：{firm}", text.style)
    sheet.text(26, 67, f"用电人：{user.name}　　身份证号：{user.id_number}", text.style)
    text.y = 78.0
    meter = f"4115{rng.randrange(10**8):08d}"
    clauses = (
        (
            "第一条　用电地址与容量",
            f"用电地址：{home.community.district}{home.community.street}{home.community.name}{home.space_no}号车位。"
            f"用电容量{facts.power_kw}千瓦，供电电压{'220' if facts.power_kw == '7' else '380'}伏，"
            "用电性质为居民生活用电（充电桩单独计量）。",
        ),
        ("第二条　计量", f"供电人在用电侧安装电能计量装置一套，资产编号{meter}，作为电费结算依据。"),
        (
            "第三条　电价与电费",
            "按照政府价格主管部门批准的居民合表电价执行，用电人可自愿选择分时电价。电费按月结算，每月15日前交清。",
        ),
        ("第四条　产权分界", "产权分界点为电能表出线端，分界点电源侧由供电人维护，负荷侧由用电人维护并承担安全责任。"),
        ("第五条　供电人义务", "按国家标准供电；计划检修提前七日公告；故障报修电话95598，城区四十五分钟内到达。"),
        (
            "第六条　用电人义务",
            "充电桩应符合国家标准并装设漏电保护；不得私自转供电、改变用电性质；变更用电须到营业窗口办理。",
        ),
        (
            "第七条　违约责任",
            "逾期交费的，按欠费总额每日千分之一支付违约金；窃电或违约用电的，按《供电营业规则》处理。",
        ),
        (
            "第八条　期限",
            "本合同自双方签字盖章之日起生效，有效期五年，期满双方无异议的自动续期。一式两份，双方各执一份。",
        ),
    )
    for title, clause in clauses:
        text.room(24)
        text.line(title, style=Style("hei", 12))
        text.para(clause)
    text.room(64)
    y = text.y + 12
    sheet = text.sheet
    sheet.text(28, y, "供电人（盖章）：", text.style)
    sheet.text(116, y, "用电人（签字）：", text.style)
    sign(sheet, 148, y - 2, user.name)
    sheet.text(28, y + 14, f"签约人：{stranger(job)}", text.style)
    sheet.text(28, y + 28, f"日期：{told(works.signed)}", text.style)
    sheet.text(116, y + 28, f"日期：{told(works.signed)}", text.style)
    seals.put_round(sheet, 72, y + 12, seals.SealText(firm, "供用电合同专用章"), diameter=40)
    text.feet("第{}页 共{}页")
    return drawn("supply_contract", "lotus_resident_supply", text.sheets, {"case_no": works.case_no})


def mistaken(job: Job) -> Drawn:
    """A receipt for estate fees, handed in by mistake."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(190, 110)
    pen, body = job.fill_style(11.5), Style("song", 10.5)
    amount = Decimal(rng.randrange(6, 30) * 100) + rng.choice((Decimal(0), Decimal("0.50")))
    manager, home = facts.home.community.manager, facts.home
    day = facts.consent_date
    sheet.text(95, 12, "收　款　收　据", Style("song_bold", 18, (40, 80, 60)), align="c")
    sheet.text(95, 24, told(day, "spaced"), body, align="c")
    sheet.text(174, 14, f"No {rng.randrange(10**6, 10**7)}", Style("hei", 12, (190, 40, 40)), align="r")
    cells: list[tuple[str, Runs, str, str]] = [
        ("物业服务费", f"{home.room_text} 全年", f"{amount - 120:.2f}", "1.2元/㎡·月"),
        ("公共照明费", "全年", "120.00", ""),
        ("", "", "", ""),
    ]
    rows: Rows = [
        row(
            9,
            tag(22, "交款人"),
            val(52, Run(facts.person.name, "", pen)),
            tag(24, "小区"),
            val(64, home.community.name),
        ),
        row(8, tag(50, "收费项目"), tag(52, "所属期间"), tag(30, "金额（元）"), tag(30, "备注")),
    ]
    rows += [row(8, tag(50, a), tag(52, b), tag(30, c), tag(30, d)) for a, b, c, d in cells]
    rows.append(row(9, tag(30, "合计（大写）"), val(84, in_words(amount)), tag(14, "￥"), val(34, f"{amount:.2f}")))
    y = table(sheet, 14, 32, rows, label=body, value=body, frame=(40, 80, 60))
    sheet.text(16, y + 6, "收款单位（章）", body)
    sheet.text(100, y + 6, f"收款人：{stranger(job)}", body)
    sheet.text(146, y + 6, "■微信 □现金", body)
    seals.put_round(sheet, 56, y + 4, seals.SealText(manager.name, "财务专用章"), diameter=32)
    sheet.column((178, 34, 6, 56), "第二联交付款人", Style("song", 7.5))
    return drawn("other", "lotus_estate_fee", [sheet], {})


def empty(job: Job) -> Drawn:
    """A letter form for an estate's agreement, downloaded and never filled in."""
    sheet = job.sheet()
    body = Style("song", 14)
    line = Run("", underline=True, min_em=8)
    short = Run("", underline=True, min_em=4)
    sheet.text(105, 40, "同意安装充电桩证明", Style("hei_bold", 22), align="c")
    text = Text(job, body, y=72, leading=2.2, sheets=[sheet])
    text.line([Run("", underline=True, min_em=10), "供电公司："])
    text.para(
        [
            "兹有我小区业主",
            line,
            "（身份证号：",
            Run("", underline=True, min_em=11),
            "），在本小区拥有固定车位，位于",
            line,
            "，车位号为",
            short,
            "。经审核，同意该业主在上述车位安装电动汽车充电桩",
            short,
            "台，功率",
            short,
            "千瓦。",
        ]
    )
    text.para("特此证明。")
    text.line(["联系人：", line, "　　联系电话：", line])
    sheet.text(110, 206, "物业服务企业（盖章）", body)
    sheet.text(122, 222, "　　　年　　月　　日", body)
    if job.chance(0.5):
        sheet.text(26, 262, "注：无物业服务企业的小区，由居民委员会或业主委员会出具。", Style("song", 10))
    return drawn("blank", "lotus_unfilled_letter", [sheet], {})


LAYOUTS: Layouts = {
    "joint_application": {"lotus_annex_three": joint},
    "supply_contract": {"lotus_resident_supply": supply},
    "other": {"lotus_estate_fee": mistaken},
    "blank": {"lotus_unfilled_letter": empty},
}
