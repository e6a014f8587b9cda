"""Fern: green land and trees: what a work concerns, and asking leave."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.fern_common import (
    SMALL,
    case,
    city_office,
    day,
    other,
    pen,
    period_values,
    seal,
    span,
    tel,
    we,
)
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain

_LAND = ("道路绿地", "街头公共绿地", "单位附属绿地", "居住区附属绿地")


def _note(works: Works, land: str) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": land,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def fern_green_questions(job: Job) -> Drawn:
    """Questions and answers, an answer under each."""
    works, sheet, land = case(job), job.sheet(), job.rng.choice(_LAND)
    hand, ask = job.fill_style(12.5), Style("hei", 11.5)
    sheet.text(105, 22, "施工涉绿问询答复单", Style("hei_bold", 20), align="c", spacing=0.12)
    sheet.text(25, 38, f"对应工程：{works.project}", Style("song", 11))
    pairs: list[tuple[str, list[str | Run]]] = [
        ("问：答复的是哪一方？", [Run(works.applicant, "applicant", hand)]),
        ("问：动到的绿地在什么地方？", [Run(works.green_place, "place", hand)]),
        ("问：这块绿地属于什么性质？", [Run(land, "nature", hand)]),
        ("问：要用掉多少绿地？", [Run(plain(works.area), "area_m2", hand), " 平方米"]),
        (
            "问：有没有树？一共几棵？",
            [
                "有，共 ",
                Run(str(works.tree_count), "tree_count", hand),
                " 棵，其中" + "、".join(f"{kind}{count}棵" for kind, count in works.trees),
            ],
        ),
        ("问：有没有古树名木？", ["没有"]),
        ("问：完工后怎么办？", ["移走的树假植养护，草皮原样补种，保活两年"]),
    ]
    y = 50.0
    for question, answer in pairs:
        sheet.text(25, y, question, ask)
        sheet.text(31, y + 9, ["答：", *answer], Style("song", 12))
        sheet.line(25, y + 17.5, 185, y + 17.5, width=0.12)
        y += 22
    sheet.text(25, y + 6, f"问询人：{other(job)}", Style("song", 11.5))
    sheet.text(105, y + 6, "答复方签章：", Style("song", 11.5))
    sheet.text(
        105,
        y + 18,
        ["答复日期：", Run(day(works.signed, job.date_form("plain", "bare", "dash")), "issue_date", hand)],
        Style("song", 11.5),
    )
    seal(job, sheet, 148, y + 12, works.applicant)
    return drawn("green_situation_note", "fern_green_questions", [sheet], _note(works, land))


def fern_green_memo(job: Job) -> Drawn:
    """A typed note as one sends it by phone: short lines, no frame."""
    works, sheet, land = case(job), job.sheet(148, 210), job.rng.choice(_LAND)
    body = Style("hei", 12)
    me = we(works.applicant)
    sheet.text(16, 20, "【绿化影响说明】", Style("hei_bold", 14))
    y = sheet.flow(
        16, 33, 116, f"园林科{other(job)[0]}科长您好，按您昨天电话里的要求，把情况说一下：", body, leading=1.75
    )
    lines: list[list[str | Run]] = [
        ["①地方：", Run(works.green_place, "place")],
        ["②绿地类别：", Run(land, "nature")],
        ["③占的面积不大，", Run(plain(works.area), "area_m2"), "㎡左右"],
        [
            "④要挪",
            Run(str(works.tree_count), "tree_count"),
            "棵树（" + "、".join(f"{kind}{count}" for kind, count in works.trees) + "），都是小树",
        ],
        [f"⑤工期{works.days}天，干完{me}出钱恢复"],
    ]
    for runs in lines:
        y = sheet.flow(16, y + 2, 116, runs, body, leading=1.7)
    y = sheet.flow(16, y + 5, 116, f"现场照片另发。有问题打{tel(job)}找{other(job)}。谢谢！", body, leading=1.7)
    sheet.text(132, y + 14, ["—— ", Run(works.applicant, "applicant")], body, align="r")
    sheet.text(
        132, y + 24, Run(day(works.signed, job.date_form("slash", "bare", "plain")), "issue_date"), body, align="r"
    )
    seal(job, sheet, 104, y + 18, works.applicant, diameter=34)
    return drawn("green_situation_note", "fern_green_memo", [sheet], _note(works, land))


def _asked(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "place": works.green_place,
        "nature": works.green_nature,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        **period_values(works),
    }


def fern_green_with_reply(job: Job) -> Drawn:
    """An application by letter, the office's reply written below it."""
    works, sheet = case(job), job.sheet()
    body, office = Style("song", 13), city_office(job)
    me = we(works.applicant)
    sheet.text(105, 22, "涉绿施工申请", Style("song_bold", 22), align="c", spacing=0.2)
    sheet.text(25, 42, f"{office}：", body)
    y = sheet.flow(
        25,
        53,
        160,
        [
            f"{me}建设充电站，电缆要从绿地经过，特申请",
            Run(works.green_nature, "nature"),
            "，地点为",
            Run(works.green_place, "place"),
            "，范围东西长",
            Run(plain(works.length), "length_m"),
            "米，南北宽",
            Run(plain(works.width), "width_m"),
            "米，计",
            Run(plain(works.area), "area_m2"),
            "平方米；时间自",
            *span(works, job.date_form("plain", "dash"), "起，至"),
            "止。",
        ],
        body,
        leading=1.85,
        indent=2,
    )
    y = sheet.flow(
        25, y + 2, 160, "施工中保护周边乔木根系，完工清场后十日内复绿，请予批准。", body, leading=1.85, indent=2
    )
    sheet.text(
        25,
        y + 8,
        ["办理人：", Run(works.handler.name, "handler"), "，可拨", Run(works.handler.phone, "phone"), "联系"],
        body,
    )
    sheet.text(185, y + 24, Run(works.applicant, "applicant"), body, align="r")
    sheet.text(185, y + 34, day(works.signed), body, align="r")
    seal(job, sheet, 152, y + 28, works.applicant)
    top = max(y + 56, 182)
    sheet.line(25, top, 185, top, width=0.4)
    sheet.text(25, top + 5, "以下由园林部门批注", Style("hei", 10))
    hand = pen(job, 15)
    sheet.flow(32, top + 17, 150, "经现场查看情况属实，请养护所派员到场监督，按原样恢复。", hand, leading=1.8)
    sheet.text(120, top + 46, other(job), hand.sized(18))
    sheet.text(150, top + 47, day(works.signed + timedelta(days=2), "bare"), hand)
    return drawn("green_application", "fern_green_with_reply", [sheet], _asked(works))


def fern_green_ticks(job: Job) -> Drawn:
    """A form with little boxes to tick, one numbered block under another."""
    works, sheet = case(job), job.sheet(182, 257)
    value, label, body = job.fill_style(11.5), Style("hei", 10.5), Style("song", 11)
    sheet.text(91, 14, "园林绿化行政许可事项申报表", Style("hei_bold", 17), align="c")
    kinds = ["临时占用绿地", "砍伐树木", "移植树木", "修剪树木"]
    ticks: list[str | Run] = []
    for kind in kinds:
        chosen = kind == works.green_nature
        ticks += ["■" if chosen else "□", Run(kind, "nature") if chosen else kind, "　"]
    blocks: list[tuple[str, list[list[str | Run]]]] = [
        ("一、办理事项（勾选一项）", [ticks]),
        (
            "二、申报方",
            [
                ["单位名称或姓名：", Run(works.applicant, "applicant", value)],
                [
                    "委托代办：",
                    Run(works.handler.name, "handler", value),
                    "　　　代办人电话：",
                    Run(works.handler.phone, "phone", value),
                ],
                [f"法人/本人固话：0376-{job.rng.randrange(6000000, 6999999)}"],
            ],
        ),
        (
            "三、绿地（树木）所在",
            [["坐落：", Run(works.green_place, "place", value)], ["管护责任方：" + city_office(job)]],
        ),
        (
            "四、规模",
            [
                [
                    "长：",
                    Run(plain(works.length), "length_m", value),
                    " 米　　宽：",
                    Run(plain(works.width), "width_m", value),
                    " 米　　面积：",
                    Run(plain(works.area), "area_m2", value),
                    " 平方米",
                ],
            ],
        ),
        (
            "五、时段",
            [
                [
                    "开始：",
                    Run(day(works.period_from, "dash"), "period_from", value),
                    "　　　结束：",
                    Run(day(works.period_to, "dash"), "period_to", value),
                ]
            ],
        ),
    ]
    y = 28.0
    for head, lines in blocks:
        height = 9 + 10 * len(lines)
        sheet.fill(14, y, 154, 7, (232, 240, 228))
        sheet.rect(14, y, 154, height)
        sheet.text(16, y + 1.6, head, label)
        for row, runs in enumerate(lines):
            sheet.cell((15, y + 7.5 + row * 10, 152, 10), runs, body)
        y += height
    sheet.rect(14, y, 154, 44)
    sheet.text(16, y + 2, "六、申报方签章", label)
    sheet.text(16, y + 34, f"交表日：{day(works.signed, 'dot')}", body)
    seal(job, sheet, 120, y + 22, works.applicant, diameter=36)
    sheet.text(14, y + 48, "附：红线图、现状照片、补植方案。本表涂改无效。", SMALL)
    if job.variant.seal and job.chance(0.4):
        seals.put_stamp(sheet, 62, y + 22, ["园林窗口", "材料收讫"], width=26)
    return drawn("green_application", "fern_green_ticks", [sheet], _asked(works))


LAYOUTS: Layouts = {
    "green_situation_note": {"fern_green_questions": fern_green_questions, "fern_green_memo": fern_green_memo},
    "green_application": {"fern_green_with_reply": fern_green_with_reply, "fern_green_ticks": fern_green_ticks},
}
