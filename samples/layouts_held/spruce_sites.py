"""The right to use a site (a village's note, minutes of a meeting), and green land: notes and applications."""

from __future__ import annotations

from decimal import Decimal

from samples.draw import BLACK, Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.spruce_common import Rows, a_case, lab, num, on, paras, plain, row, seal, show, sign, val
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def village_lines(job: Job) -> Drawn:
    """Three lines by a village secretary, handwritten on half a sheet."""
    case, sheet = a_case(job), job.sheet(185, 140)
    village, person = job.facts.home.community.village_committee, job.facts.person
    pen = Style("kai", 15, BLACK, jitter=0.04)
    area = Decimal(job.rng.randrange(9, 60))
    place = f"村部东侧{job.rng.choice(('空地', '晒场南头', '老仓库门前空地'))}"
    sheet.text(92, 16, "用 地 证 明", Style("kai", 22, jitter=0.03), align="c")
    said: list[str | Run] = [
        "今有",
        Run(person.name, "holder"),
        "因安装汽车充电桩，需用我村",
        Run(place, "place"),
        "，面积",
        num(area, "area_m2"),
        "平方米。经村两委商量，",
        Run("同意", "consent"),
        "其使用，不收费用。若村里有公用，须无条件让出。",
    ]
    y = sheet.flow(20, 36, 146, said, pen, leading=2.0, indent=2)
    sheet.flow(20, y + 2, 146, "特此证明", pen, indent=2)
    sheet.text(166, 104, Run(village, "grantor"), pen.sized(13), align="r")
    sheet.text(160, 115, on(case.signed, "issue_date", job.date_form("plain", "points")), pen.sized(14), align="r")
    seal(job, sheet, 124, 108, village, diameter=38)
    truth: dict[str, Value] = {
        "holder": person.name,
        "grantor": village,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": case.signed.isoformat(),
    }
    return drawn("site_right_evidence", "spruce_village_lines", [sheet], truth, tolerated={"place": (f"我村{place}",)})


def land_contract(job: Job) -> Drawn:
    """An agreement of two parties drawn up by a lawyer; both sign at the foot."""
    case, sheet = a_case(job), job.sheet()
    owner, user = job.facts.developer, job.facts.company.org
    body = Style("song", 12)
    area = Decimal(job.rng.randrange(30, 400)) + job.rng.choice((0, Decimal("0.5")))
    place = f"信阳市{case.district}{case.road}{case.number}院内北侧地块"
    rent = job.rng.randrange(6, 60) * 1000
    sheet.text(105, 24, "场地使用协议", Style("hei_bold", 21), align="c", spacing=0.3)
    sheet.text(25, 44, ["甲方（提供方）：", Run(owner.name, "grantor")], body)
    sheet.text(25, 53, ["乙方（使用方）：", Run(user.name, "holder")], body)
    clauses: list[Runs] = [
        "依照《中华人民共和国民法典》及有关规定，双方就充电场站用地事宜协商一致，订立本协议。",
        ["第一条　场地位置：", Run(place, "place"), "。"],
        ["第二条　场地面积：", num(area, "area_m2"), "平方米，以双方现场指认的界桩为准。"],
        [
            "第三条　甲方",
            Run("同意", "consent"),
            "乙方在上述场地建设、运营电动汽车充电设施，并配合乙方办理用电报装手续。未经甲方书面认可，乙方不得改变用途。",
        ],
        f"第四条　使用期限三年，自{show(case.start)}起算。使用费每年{rent}元，先付后用。",
        "第五条　乙方自行承担施工及运营期间的安全责任；期满不续签的，乙方应在三十日内拆除设备并恢复原状。",
        "第六条　因本协议发生争议，由场地所在地人民法院管辖。",
        "第七条　本协议一式肆份，双方各执贰份，签字盖章之日起生效。",
    ]
    y = paras(sheet, 25, 68, 160, clauses, body, leading=1.9) + 8
    sheet.text(25, y, "甲方（盖章）", body)
    sheet.text(112, y, "乙方（盖章）", body)
    sheet.text(25, y + 12, "代表：", body)
    sheet.text(112, y + 12, "代表：", body)
    sign(sheet, 42, y + 10, owner.legal_person, "")
    sign(sheet, 129, y + 10, user.legal_person, "")
    sheet.text(25, y + 26, ["签订日期：", on(case.signed, "issue_date")], body)
    seal(job, sheet, 62, y + 6, owner.name)
    seal(job, sheet, 150, y + 6, user.name)
    truth: dict[str, Value] = {
        "holder": user.name,
        "grantor": owner.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": case.signed.isoformat(),
    }
    return drawn("site_right_evidence", "spruce_land_contract", [sheet], truth)


def typed_note(job: Job) -> Drawn:
    """A note as somebody types it on a telephone: short lines, no form."""
    case, sheet = a_case(job), job.sheet(182, 257)
    person = job.facts.person
    trees = job.rng.randrange(2, 9)
    body = Style("hei", 13)
    place = f"{case.estate}{job.facts.home.building}号楼西侧绿地"
    nature = job.rng.choice(("居住区绿地", "小区附属绿地", "居住区附属绿地"))
    sheet.text(91, 26, "占用绿地情况说明", Style("hei_bold", 18), align="c")
    lines: list[Runs] = [
        f"{case.district}园林绿化中心：",
        ["我是", Run(person.name, "applicant"), f"，住{case.estate}，因为装充电桩要走一段电缆，涉及绿地，说明如下："],
        ["位置：", Run(place, "place")],
        ["性质：", Run(nature, "nature")],
        ["占地：", num(case.area, "area_m2"), "平方米"],
        ["树木：涉及红叶石楠球共", Run(str(trees), "tree_count"), "株，请绿化公司移到旁边，完工后移回。"],
        "施工挖的土当天运走，草皮先起后铺，不会黄土露天。",
        f"邻居{job.facts.spouse.name}、{job.facts.landlord.name}都看过现场，没有意见。",
        "以上属实，有问题打我电话 " + person.phone + "。",
    ]
    y = 46.0
    for line in lines:
        y = sheet.flow(22, y, 138, line, body, leading=1.6) + 4
    sheet.text(100, y + 10, "签名：", body)
    sign(sheet, 117, y + 8, person.name, "")
    sheet.text(100, y + 24, on(case.signed, "issue_date", job.date_form("points", "plain", "dash")), body)
    truth: dict[str, Value] = {
        "applicant": person.name,
        "place": place,
        "nature": nature,
        "area_m2": plain(case.area),
        "tree_count": str(trees),
        "issue_date": case.signed.isoformat(),
    }
    return drawn("green_situation_note", "spruce_typed_note", [sheet], truth)


def asked_and_answered(job: Job) -> Drawn:
    """Questions of the office, answers of the firm; trees kind by kind in a table."""
    case, sheet = a_case(job), job.sheet()
    counts = [job.rng.randrange(1, 9) for _ in range(3)]
    nature = job.rng.choice(("道路附属绿地", "城市道路绿地", "道路绿地"))
    place = f"{case.road}南侧（{case.crossing}口以东）分车绿带"
    ask, answer = Style("hei_bold", 12), Style("song", 12)
    sheet.text(105, 22, "工程涉绿事项说明", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(105, 34, f"——{case.project}", Style("kai", 13), align="c")
    said: list[tuple[str, list[str | Run]]] = [
        ("1. 说明单位是谁？", [Run(case.firm, "applicant")]),
        ("2. 施工动用的绿地在哪里？", [Run(place, "place")]),
        ("3. 属于哪一类绿地？", [Run(nature, "nature")]),
        ("4. 动用多少面积？", [num(case.area, "area_m2"), " ㎡，其中草坪、地被均予恢复。"]),
        ("5. 是否涉及古树名木？", ["不涉及。"]),
        ("6. 影响哪些树木？", ["如下表："]),
    ]
    y = 48.0
    for question, reply in said:
        sheet.text(25, y, question, ask)
        sheet.text(31, y + 7.5, reply, answer)
        y += 17.5
    kinds = job.rng.sample(("香樟", "女贞", "紫薇", "桂花", "法桐"), 3)
    rows: Rows = [row(9, lab(50, "树种"), lab(35, "数量/株"), lab(35, "胸径/cm"), lab(40, "处置方式"))]
    for kind, count in zip(kinds, counts, strict=True):
        cells = (val(50, kind), val(35, str(count)), val(35, str(job.rng.randrange(8, 25))), val(40, "移植"))
        rows.append(row(9, *cells))
    rows.append(row(9, lab(50, "合计"), val(35, Run(str(sum(counts)), "tree_count")), val(35, ""), val(40, "")))
    y = table(sheet, 25, y, rows, label=Style("hei", 11), value=Style("song", 11)) + 7
    sheet.flow(25, y, 160, "苗木移至区苗圃假植，养护期一年，死亡的按同规格补栽。", answer)
    sheet.text(182, 236, f"填报人：{case.handler}", answer, align="r")
    sheet.text(
        182, 246, ["填报日期：", on(case.signed, "issue_date", job.date_form("plain", "padded"))], answer, align="r"
    )
    seal(job, sheet, 140, 238, case.firm)
    truth: dict[str, Value] = {
        "applicant": case.firm,
        "place": place,
        "nature": nature,
        "area_m2": plain(case.area),
        "tree_count": str(sum(counts)),
        "issue_date": case.signed.isoformat(),
    }
    return drawn("green_situation_note", "spruce_asked_and_answered", [sheet], truth)


def green_form(job: Job) -> Drawn:
    """A form of the parks office with ticks, filled in by hand."""
    case, sheet = a_case(job), job.sheet()
    pen = job.fill_style(12)
    nature = job.rng.choice(("临时占用绿地", "移植树木", "砍伐树木"))
    place = f"{case.district}{case.road}{case.number}{case.estate}东侧绿地"
    sheet.text(105, 22, "城市绿化事项申请表", Style("song_bold", 20), align="c", spacing=0.12)
    rows: Rows = [
        row(13, lab(34, "申请事项"), val(136, Run(nature, "nature", pen))),
        row(13, lab(34, "申请单位\n（个人）"), val(136, Run(case.firm, "applicant", pen))),
        row(
            13,
            lab(34, "经 办 人"),
            val(51, Run(case.handler, "handler", pen)),
            lab(34, "手　　机"),
            val(51, Run(case.phone, "phone", pen)),
        ),
        row(13, lab(34, "绿地地点"), val(136, Run(place, "place", pen))),
        row(
            13,
            lab(34, "绿地规格"),
            val(
                136,
                [
                    "长 ",
                    num(case.length, "length_m", pen),
                    " 米，宽 ",
                    num(case.width, "width_m", pen),
                    " 米，面积 ",
                    num(case.area, "area_m2", pen),
                    " 平方米",
                ],
            ),
        ),
        row(
            13,
            lab(34, "实施时间"),
            val(136, ["从", *dated(case.start, "period_from", pen), "到", *dated(case.end, "period_to", pen)]),
        ),
        row(24, lab(34, "申请理由"), val(136, Run("安装电动汽车充电桩，电缆沟须穿过该处绿地，无法避让。", "", pen))),
        row(34, lab(34, "绿地管护\n单位意见"), val(136, "")),
        row(34, lab(34, "审批意见"), val(136, "")),
    ]
    bottom = table(sheet, 20, 38, rows, label=Style("song", 11.5), value=Style("song", 11.5))
    sheet.text(20, bottom + 5, "附：现场照片、绿地恢复方案、树木权属证明。受理电话 0376-6000035", Style("song", 9.5))
    sheet.text(190, bottom + 14, f"填表日期：{show(case.signed, 'dash')}", Style("song", 10.5), align="r")
    truth: dict[str, Value] = {
        "applicant": case.firm,
        "handler": case.handler,
        "phone": case.phone,
        "place": place,
        "nature": nature,
        **case.sizes,
        **case.period,
    }
    return drawn("green_application", "spruce_green_form", [sheet], truth)


def green_plea(job: Job) -> Drawn:
    """A letter of an owner, with everything in one sentence after another."""
    case, sheet = a_case(job), job.sheet()
    person = job.facts.person
    place = f"{case.estate}{job.facts.home.building}号楼南侧绿化带"
    body = Style("kai", 14)
    sheet.text(105, 34, "使用绿地申请书", Style("hei_bold", 21), align="c", spacing=0.1)
    sheet.text(28, 56, f"{case.bureau}园林科：", body)
    said: list[Runs] = [
        [
            "申请人",
            Run(person.name, "applicant"),
            f"，家住{case.estate}，新购一辆电动汽车，电力公司已现场勘查并答复供电方案。",
        ],
        [
            "现申请",
            Run("临时占用绿地", "nature"),
            "一处，位于",
            Run(place, "place"),
            "，长",
            num(case.length, "length_m"),
            "米，宽",
            num(case.width, "width_m"),
            "米，共",
            num(case.area, "area_m2"),
            "平方米，用于直埋充电桩电缆。",
        ],
        ["占用时间从", on(case.start, "period_from"), "到", on(case.end, "period_to"), "，到期保证恢复草皮。"],
        ["此事委托", Run(case.handler, "handler"), "办理，联系电话", Run(case.phone, "phone"), "。"],
        "恳请批准。",
    ]
    paras(sheet, 28, 70, 154, said, body, leading=2.0)
    sheet.text(118, 220, "申请人：", body)
    sign(sheet, 140, 218.5, person.name, "")
    sheet.text(118, 234, show(case.signed, job.date_form("plain", "points")), body)
    truth: dict[str, Value] = {
        "applicant": person.name,
        "handler": case.handler,
        "phone": case.phone,
        "place": place,
        "nature": "临时占用绿地",
        **case.sizes,
        **case.period,
    }
    return drawn("green_application", "spruce_green_plea", [sheet], truth)


LAYOUTS: Layouts = {
    "site_right_evidence": {"spruce_village_lines": village_lines, "spruce_land_contract": land_contract},
    "green_situation_note": {"spruce_typed_note": typed_note, "spruce_asked_and_answered": asked_and_answered},
    "green_application": {"spruce_green_form": green_form, "spruce_green_plea": green_plea},
}
