"""Green land: notes about it, and asking for it."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.flint_common import Gig, Said, a_gig, day, pen, plain, sealed, sizes_truth, span, span_truth
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

_TREES = ("香樟", "桂花", "女贞", "法桐", "栾树", "石楠球", "紫薇")


def _spot(job: Job, gig: Gig) -> str:
    tail = job.rng.choice(("东北角绿化带", "西侧绿化带", "东侧街头游园边"))
    return f"信阳市{gig.district}{gig.road}与{gig.cross}交叉口{tail}"


def chat(job: Job) -> Drawn:
    """A note as somebody types it on a phone: small page, short lines, no address to anybody."""
    gig, rng = a_gig(job), job.rng
    place, trees = _spot(job, gig), rng.randrange(2, 15)
    nature = rng.choice(("公共绿地", "道路附属绿地", "防护绿地"))
    sheet = job.sheet(148, 210)
    body = Style("hei", 12)
    sheet.text(74, 16, "涉绿情况的几句说明", Style("hei_bold", 15), align="c")
    y = (
        sheet.flow(
            14,
            32,
            120,
            [
                "领导您好，我是",
                Run(gig.owner.name, "applicant"),
                "，报装充电桩，电缆要从路边过，绿化这块跟您汇报一下。",
            ],
            body,
            leading=1.8,
        )
        + 4
    )
    y = (
        sheet.flow(
            14,
            y,
            120,
            ["1、碰到的绿地在", Run(place, "place"), "，归类是", Run(nature, "nature"), "。"],
            body,
            leading=1.8,
        )
        + 2
    )
    y = (
        sheet.flow(
            14,
            y,
            120,
            ["2、要动的面积大概", Run(plain(gig.area), "area_m2"), "平米，都是草皮和地被。"],
            body,
            leading=1.8,
        )
        + 2
    )
    y = (
        sheet.flow(
            14,
            y,
            120,
            [
                "3、范围里一共",
                Run(str(trees), "tree_count"),
                f"棵树，都是{rng.choice(_TREES)}，我们绕开走，实在绕不开的由绿化队移走再种回来。",
            ],
            body,
            leading=1.8,
        )
        + 2
    )
    y = (
        sheet.flow(
            14,
            y,
            120,
            f"4、活由{gig.builder}干，三五天就完，完了草皮补齐。没有古树，也没有挂牌的名木。",
            body,
            leading=1.8,
        )
        + 6
    )
    sheet.text(14, y, f"物业那边{gig.handler.name}经理知道这事（{gig.handler.phone}）。", body)
    sheet.text(134, y + 18, day(gig.signed, "issue_date", "dot"), body, align="r")
    truth = {
        "applicant": gig.owner.name,
        "place": place,
        "nature": nature,
        "area_m2": plain(gig.area),
        "tree_count": str(trees),
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("green_situation_note", "flint_chat", [sheet], truth)


def answers(job: Job) -> Drawn:
    """Questions printed, answers filled in."""
    gig, rng = a_gig(job), job.rng
    place, trees = _spot(job, gig), rng.randrange(1, 22)
    nature = rng.choice(("道路绿化带", "小区外公共绿地", "街旁绿地"))
    writer = Writer(job, Style("song", 12), left=24, width=162, leading=1.65, gap=1)
    ink = pen(job, 13)
    writer.title("工程涉及绿化状况问答单", Style("hei_bold", 19), spacing=0.1)
    sheet = writer.sheet
    sheet.line(24, writer.y - 5, 186, writer.y - 5, width=0.5)
    for number, (ask, said) in enumerate(
        (
            ("填写单位是谁？", [Run(gig.client.name, "applicant", ink)]),
            ("工程叫什么、为何碰到绿地？", [Run(f"{gig.project}，电缆穿越绿带", "", ink)]),
            ("绿地在哪里？", [Run(place, "place", ink)]),
            ("属于哪一类绿地？", [Run(nature, "nature", ink)]),
            ("动用多少平方米？", [Run(plain(gig.area), "area_m2", ink), Run(" 平方米", "", ink)]),
            (
                "范围内有几株乔木？",
                [Run(str(trees), "tree_count", ink), Run(f" 株，树种为{rng.choice(_TREES)}", "", ink)],
            ),
            ("有无古树名木？", [Run("没有", "", ink)]),
            ("恢复由谁负责、保活多久？", [Run(f"{gig.builder}负责，保活两年", "", ink)]),
        ),
        1,
    ):
        writer.para(f"问{number}　{ask}", indent=0, style=Style("hei", 11.5))
        writer.para(["答　", *said], indent=0)
        writer.y += 3
    writer.y += 8
    y = writer.y
    writer.sheet.text(24, y, "以上所答属实，如有隐瞒愿承担责任。", Style("song", 11))
    writer.sheet.text(24, y + 14, ["答题人：", Run(gig.handler.name, "", ink)], Style("song", 11))
    writer.sheet.text(
        104,
        y + 14,
        ["填单日期：", Run(f"{gig.signed.year}年{gig.signed.month}月{gig.signed.day}日", "issue_date", ink)],
        Style("song", 11),
    )
    sealed(job, writer.sheet, 130, y + 8, gig.client.name, diameter=38)
    truth = {
        "applicant": gig.client.name,
        "place": place,
        "nature": nature,
        "area_m2": plain(gig.area),
        "tree_count": str(trees),
        "issue_date": gig.signed.isoformat(),
    }
    return drawn("green_situation_note", "flint_answers", writer.sheets, truth)


def ticked(job: Job) -> Drawn:
    """A form with boxes to tick; the ticked one is what is asked for."""
    gig, rng = a_gig(job), job.rng
    place = _spot(job, gig)
    kinds = ("临时占用绿地", "移植树木", "砍伐树木", "修剪树木")
    nature = rng.choice(kinds[:2])
    mend = (
        "电缆沟经过处有树，移出后栽到同一绿带空档，" if nature == kinds[1] else "完工后回填种植土三十厘米，铺同种草皮，"
    )
    sheet, ink, head = job.sheet(), job.fill_style(12), Style("song", 11)
    sheet.text(105, 20, "园林绿化事项申办表", Style("hei_bold", 21), align="c", spacing=0.2)
    sheet.text(20, 34, f"收件编号：YL{gig.signed:%Y%m}{rng.randrange(100, 999)}", Style("song", 10))
    sheet.rect(20, 41, 170, 14)
    sheet.cell((20, 41, 34, 14), "申办类别", head, align="c")
    sheet.line(54, 41, 54, 55)
    x = 58.0
    for kind in kinds:
        sheet.rect(x, 46.3, 3.6, 3.6, line=0.3)
        if kind == nature:
            sheet.line(x + 0.5, 48, x + 1.6, 49.6, width=0.5)
            sheet.line(x + 1.6, 49.6, x + 4.4, 45.2, width=0.5)
        end = sheet.text(x + 5, 46, Run(kind, "nature" if kind == nature else ""), head)
        x = end + 5
    y = table(
        sheet,
        20,
        55,
        [
            (13, [(34, "申办主体", True), (136, Run(gig.client.name, "applicant", ink), False)]),
            (
                13,
                [
                    (34, "承办人", True),
                    (51, Run(gig.handler.name, "handler", ink), False),
                    (34, "承办人电话", True),
                    (51, Run(gig.handler.phone, "phone", ink), False),
                ],
            ),
            (15, [(34, "绿地所在", True), (136, Run(place, "place", ink), False)]),
            (
                13,
                [
                    (22, "东西长", True),
                    (35, [Run(plain(gig.length), "length_m", ink), " m"], False),
                    (22, "南北宽", True),
                    (35, [Run(plain(gig.width), "width_m", ink), " m"], False),
                    (22, "计", True),
                    (34, [Run(plain(gig.area), "area_m2", ink), " m²"], False),
                ],
            ),
            (
                13,
                [
                    (34, "动工日", True),
                    (51, day(gig.start, "period_from", "plain"), False),
                    (34, "还绿日", True),
                    (51, day(gig.end, "period_to", "plain"), False),
                ],
            ),
            (30, [(34, "事由及补救", True), (136, f"为{gig.project}敷设电缆。{mend}并委托原养护单位管护。", False)]),
            (46, [(34, "养护单位会签", True), (136, "", False)]),
            (46, [(34, "主管科室签办", True), (136, "", False)]),
        ],
        label=head,
        value=Style("song", 11.5),
    )
    sheet.text(60, y - 84, f"无异议。　会签人：{job.facts.spouse.name}", pen(job, 13))
    sheet.text(20, y + 4, "填表须知：类别只勾一项；面积按占地外缘量算。", Style("song", 9.5))
    sheet.text(112, y + 14, "申办主体（章）", head)
    sealed(job, sheet, 160, y + 20, gig.client.name, diameter=36)
    truth = {
        "applicant": gig.client.name,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "place": place,
        "nature": nature,
    }
    return drawn("green_application", "flint_ticked", [sheet], truth | sizes_truth(gig) | span_truth(gig))


def reply_below(job: Job) -> Drawn:
    """A resident's asking above a line, the garden office's answer below."""
    gig = a_gig(job)
    place = _spot(job, gig)
    writer = Writer(job, Style("song", 13), leading=1.8)
    writer.title("城区绿地借用请求", Style("hei_bold", 18), spacing=0.05)
    writer.line(f"{gig.district}园林绿化中心：")
    nature = "临时借用绿地"
    said: Said = [
        "本人",
        Run(gig.owner.name, "applicant"),
        "，给自家充电车位接电，须",
        Run(nature, "nature"),
        "一块，地在",
        Run(place, "place"),
        "。借用部分南北",
        Run(plain(gig.length), "length_m"),
        "米，东西",
        Run(plain(gig.width), "width_m"),
        "米，一共",
        Run(plain(gig.area), "area_m2"),
        "平方米。",
    ]
    writer.para(said)
    writer.para(["工期打算从", *span(gig, "plain", "干到"), "，期间用彩钢板围好。草皮揭下来另存，完工当周铺回。"])
    writer.para(
        [
            "跑手续的是",
            Run(gig.handler.name, "handler"),
            "，找他打",
            Run(gig.handler.phone, "phone"),
            "；本人电话" + gig.owner.phone + "。",
        ]
    )
    writer.y += 4
    sheet = writer.sheet
    sheet.text(120, writer.y, ["申请人签字　", Run(gig.owner.name, "", pen(job, 16))], writer.style)
    sheet.text(120, writer.y + 11, f"{gig.signed.year}.{gig.signed.month}.{gig.signed.day}", writer.style)
    y = writer.y + 26
    sheet.line(25, y, 185, y, width=0.5)
    sheet.text(25, y + 5, "答复栏", Style("hei", 12))
    sheet.flow(
        25,
        y + 15,
        160,
        "经踏勘，情况属实，拟同意，揭下的草皮由中心代管，请申请人交恢复保证金后开工。",
        Style("song", 12.5),
        leading=1.7,
        indent=2,
    )
    sheet.text(110, y + 42, f"{gig.district}园林绿化中心（盖章）", Style("song", 12))
    sealed(job, sheet, 148, y + 44, f"{gig.district}园林绿化中心", diameter=38)
    truth = {
        "applicant": gig.owner.name,
        "handler": gig.handler.name,
        "phone": gig.handler.phone,
        "place": place,
        "nature": nature,
    }
    return drawn(
        "green_application",
        "flint_reply_below",
        writer.sheets,
        truth | sizes_truth(gig) | span_truth(gig),
        tolerated={"phone": (gig.owner.phone,)},
    )


LAYOUTS: Layouts = {
    "green_situation_note": {"flint_chat": chat, "flint_answers": answers},
    "green_application": {"flint_ticked": ticked, "flint_reply_below": reply_below},
}
