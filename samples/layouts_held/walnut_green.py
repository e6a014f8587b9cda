"""Green land: an answered questionnaire, a typed message, a form with a reply, a system's print-out."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, ornaments
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.walnut_common import GREY, figures, pen, press, scene, span, when, write
from samples.truth import Drawn, drawn
from samples.works import plain
from samples.writing import signature, table

_ASK = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")


def questions(job: Job) -> Drawn:
    """Questions printed, answers below them."""
    work, sheet = scene(job), job.sheet()
    ink, ask = job.fill_style(12.5), Style("hei", 11)
    sheet.text(105, 18, "涉绿涉树问询单", Style("hei_bold", 20), align="c", spacing=0.3)
    sheet.text(190, 32, f"园林科存　{figures(job.rng, 4)}号", Style("hei", 9), align="r")
    kinds = "、".join(f"{name}{count}棵" for name, count in work.trees)
    pairs: list[tuple[str, Runs]] = [
        ("问：哪家单位或个人的工程碰到绿地？", ["答：", Run(work.applicant, "applicant", ink)]),
        ("问：绿地在哪里？", ["答：", Run(work.green_place, "place", ink)]),
        ("问：属于哪一类绿地？", ["答：", Run(work.green_kind, "nature", ink)]),
        ("问：碰到多少面积？", ["答：约 ", Run(work.area, "area_m2", ink), " 平方米"]),
        ("问：里面有多少棵树要动？", ["答：总共 ", Run(str(work.tree_count), "tree_count", ink), f" 棵，其中{kinds}"]),
        ("问：有没有古树名木？", "答：没有。最近的一株登记古树在四百米以外。"),
        ("问：做完怎么恢复？", "答：换填种植土三十厘米，按原品种补植，养护满一年。"),
        ("问：附近居民知道吗？", f"答：{work.estate}门口已贴告知，居民{work.other}来问过，已当面说明。"),
    ]
    y = 42.0
    for question, answer in pairs:
        sheet.text(20, y, question, ask)
        sheet.cell((20, y + 6, 170, 9), answer, Style("song", 12), pad=3)
        y += 21
    sheet.text(20, y + 4, "以上回答属实，愿负责任。", ask)
    sheet.text(96, y + 16, ["答问方（章／签字）"], ask)
    sheet.text(96, y + 28, ["日期 ", when(job, work.signed, "issue_date", "plain", "dash", "short", style=ink)], ask)
    if work.is_firm:
        press(job, sheet, 156, y + 20, work.applicant)
    else:
        signature(sheet, 140, y + 13, work.applicant)
    truth = work.truth(
        "applicant",
        "area_m2",
        "issue_date",
        place=work.green_place,
        nature=work.green_kind,
        tree_count=str(work.tree_count),
    )
    return drawn("green_situation_note", "walnut_questions", [sheet], truth)


def message(job: Job) -> Drawn:
    """A loosely typed message printed out; colloquial, values out of order."""
    work, sheet = scene(job), job.sheet(148, 210)
    body = Style("hei", 12)
    sheet.text(12, 14, "【绿化情况说明】", Style("hei_bold", 15))
    paragraphs: list[list[str | Run]] = [
        [f"{work.third}科长您好，电话里问的几件事，我这边写一下。"],
        [
            "要动的树一共",
            Run(str(work.tree_count), "tree_count"),
            "株，",
            "、".join(f"{name}{count}株" for name, count in work.trees),
            "，胸径都在15公分以内，准备就近移栽，不砍。",
        ],
        [
            "地方就在",
            Run(work.green_place, "place"),
            "，要占的绿地大概",
            Run(work.area, "area_m2"),
            "个平方，查了图，性质是",
            Run(work.green_kind, "nature"),
            "，没有古树。",
        ],
        [f"做的是“{work.project}”，{work.start.month}月份开工，做完把草皮铺回去。旁边{work.cross}那片绿地不碰。"],
        ["照片另外发您，麻烦看看还缺什么材料。谢谢！"],
    ]
    y = 30.0
    for runs in paragraphs:
        y = sheet.flow(12, y, 124, runs, body, leading=1.7) + 4
    sheet.text(136, y + 8, Run(work.applicant, "applicant"), body, align="r")
    sheet.text(136, y + 17, when(job, work.signed, "issue_date", "short", "slash", "plain"), body, align="r")
    if work.is_firm and job.chance(0.6):
        press(job, sheet, 112, y + 14, work.applicant, size=36)
    truth = work.truth(
        "applicant",
        "area_m2",
        "issue_date",
        place=work.green_place,
        nature=work.green_kind,
        tree_count=str(work.tree_count),
    )
    return drawn("green_situation_note", "walnut_message", [sheet], truth)


def with_reply(job: Job) -> Drawn:
    """A green application whose lower third is the office's reply by hand."""
    work, sheet, rng = scene(job), job.sheet(), job.rng
    nature = rng.choice(["临时占用绿地", "移植树木", "临时借用绿地并移栽乔木", "修剪并移植行道树"])
    ink = job.fill_style(12)
    sheet.text(105, 16, "城市绿化事项申办书", Style("song_bold", 20), align="c", spacing=0.2)
    full: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(34, "申办主体", True), (136, Run(work.applicant, "applicant", ink), False)]),
        (
            12,
            [
                (34, "具体办理人", True),
                (51, Run(work.handler, "handler", ink), False),
                (34, "联系方式", True),
                (51, Run(work.phone, "phone", ink), False),
            ],
        ),
        (12, [(34, "办理内容", True), (136, Run(nature, "nature", ink), False)]),
        (12, [(34, "绿地（树木）坐落", True), (136, Run(work.green_place, "place", ink), False)]),
        (
            12,
            [
                (34, "涉绿范围", True),
                (
                    136,
                    [
                        "长",
                        Run(plain(work.length), "length_m", ink),
                        "米，宽",
                        Run(plain(work.width), "width_m", ink),
                        "米，计",
                        Run(work.area, "area_m2", ink),
                        "平方米",
                    ],
                    False,
                ),
            ],
        ),
        (12, [(34, "起止期", True), (136, span(job, work, " ～ ", style=ink), False)]),
        (22, [(34, "缘由", True), (136, f"{work.project}：{work.reason}。", False)]),
        (
            26,
            [
                (34, "复绿保证", True),
                (136, "期满十五日内清场，换土整地，按原有品种规格补栽，未成活的负责补齐，并承担绿化补偿费。", False),
            ],
        ),
    ]
    below = table(sheet, 20, 32, full, label=Style("hei", 10), value=Style("song", 11.5))
    sheet.text(22, below + 6, f"{write(work.signed, 'plain')}　递交", Style("song", 11))
    if work.is_firm:
        press(job, sheet, 160, below - 4, work.applicant)
    else:
        signature(sheet, 140, below + 4, work.applicant)
    sheet.line(20, below + 20, 190, below + 20, width=0.5)
    sheet.text(20, below + 24, "回复（由园林绿化主管部门填写）", Style("hei_bold", 11))
    hand = pen(job, 14)
    tail = "请与园林二所对接移栽地点" if "移" in nature else "不得超出所报范围"
    sheet.flow(
        24, below + 34, 160, f"经踏勘，情况与所报相符，可以办理。{tail}，开工前一日电话告知。", hand, leading=1.8
    )
    signature(sheet, 140, below + 58, work.third)
    sheet.text(140, below + 70, write(work.signed + timedelta(days=rng.randrange(2, 7)), "short"), hand.sized(12))
    truth = work.truth(*_ASK, place=work.green_place, nature=nature)
    return drawn("green_application", "walnut_with_reply", [sheet], truth)


def print_out(job: Job) -> Drawn:
    """A system's print-out: field names with colons in two columns, print date in the foot."""
    work, sheet, rng = scene(job), job.sheet(), job.rng
    nature = rng.choice(["临时占用城市绿地", "砍伐树木", "移植城市树木", "迁移乔木"])
    mono, label = Style("hei", 10.5), Style("hei", 9.5, GREY)
    sheet.text(18, 14, "政务服务事项在线申报 · 园林绿化", Style("hei_bold", 15))
    sheet.text(18, 23, f"申报流水 {work.signed:%Y%m%d}{figures(rng, 6)}　　状态：待预审", label)
    ornaments.qr_code(sheet, 170, 10, 18)
    groups: list[tuple[str, list[tuple[str, Runs]]]] = [
        (
            "申报人信息",
            [
                ("申报人名称", Run(work.applicant, "applicant")),
                ("申报人类型", "法人" if work.is_firm else "自然人"),
                ("代理人姓名", Run(work.handler, "handler")),
                ("代理人电话", Run(work.phone, "phone")),
                ("短信接收号", job.facts.landlord.phone if not work.is_firm else job.facts.person.phone),
                ("邮编", "464000"),
            ],
        ),
        (
            "申报事项信息",
            [
                ("申报类别", Run(nature, "nature")),
                ("涉及地点", Run(work.green_place, "place")),
                ("关联工程", work.project),
                ("主管部门", f"{work.district}园林绿化中心"),
            ],
        ),
        (
            "数量与时限",
            [
                ("占绿长度（米）", Run(f"{work.length:.1f}", "length_m")),
                ("占绿宽度（米）", Run(f"{work.width:.1f}", "width_m")),
                ("占绿面积（㎡）", Run(work.area, "area_m2")),
                ("总天数", str(work.days)),
                ("开始日期", when(job, work.start, "period_from", "dash")),
                ("结束日期", when(job, work.end, "period_to", "dash")),
            ],
        ),
    ]
    y = 38.0
    for head, pairs in groups:
        sheet.fill(18, y, 174, 8, (230, 240, 232))
        sheet.text(21, y + 2, head, Style("hei_bold", 11))
        y += 12
        for place, (name, runs) in enumerate(pairs):
            x = 20 + place % 2 * 88
            sheet.text(x, y, name, label)
            sheet.cell((x + 28, y - 3, 58, 10), runs, mono, pad=1)
            if place % 2 or place == len(pairs) - 1:
                y += 13
        y += 4
    sheet.text(18, y, "已上传附件", Style("hei_bold", 11))
    for place, name in enumerate(("现场照片.jpg", "绿地平面图.pdf", "委托书.pdf"), 1):
        sheet.text(22, y + place * 7, f"{place}. {name}　　{rng.randrange(120, 4800)} KB", mono)
    sheet.line(18, 276, 192, 276, fill=GREY)
    sheet.text(
        18, 279, f"打印于 {numbers.written_date(work.signed, form='dash')} 16:2{rng.randrange(10)}　第1页/共1页", label
    )
    truth = work.truth(*_ASK, place=work.green_place, nature=nature)
    texts = job.facts.person.phone if work.is_firm else job.facts.landlord.phone
    return drawn("green_application", "walnut_print_out", [sheet], truth, tolerated={"phone": (texts,)})


LAYOUTS: Layouts = {
    "green_situation_note": {"walnut_questions": questions, "walnut_message": message},
    "green_application": {"walnut_with_reply": with_reply, "walnut_print_out": print_out},
}
