"""Papers about green land and trees: notes of the situation, and applications."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_held.laurel_common import Line, Site, a_site, day, paras, plain, sealed, works_values
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

_LANDS = ("道路绿化带", "街头游园绿地", "小区配套绿地", "行道树树池", "河岸防护绿地")
_TREES = ("桂花", "石楠", "紫薇", "枫杨", "悬铃木", "广玉兰")


def _trees(job: Job) -> tuple[list[tuple[str, int]], int]:
    trees = [(kind, job.rng.randrange(2, 12)) for kind in job.rng.sample(_TREES, 2)]
    return trees, sum(count for _, count in trees)


def _note(site: Site, place: str, nature: str, count: int) -> dict[str, Value]:
    return {
        "applicant": site.applicant,
        "place": place,
        "nature": nature,
        "area_m2": plain(site.area),
        "tree_count": str(count),
        "issue_date": site.signed.isoformat(),
    }


def green_answers(job: Job) -> Drawn:
    """Questions printed by the office, answers under each."""
    site, sheet = a_site(job), job.sheet()
    trees, count = _trees(job)
    nature, fill = job.rng.choice(_LANDS), job.fill_style(12.5)
    ask = Style("hei_bold", 11.5)
    sheet.text(105, 22, "施工涉绿情况问答说明", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(105, 33, "（请逐项如实作答，供园林部门核查）", Style("song", 10.5), align="c")
    asked: list[tuple[str, Line]] = [
        ("问1　谁要动这块绿地？", [Run(site.applicant, "applicant", fill)]),
        ("问2　绿地在什么地方？", [Run(site.place, "place", fill)]),
        ("问3　属于哪一类绿地？", [Run(nature, "nature", fill)]),
        ("问4　涉及绿地多大？", [Run(plain(site.area), "area_m2", fill), "平方米，其中草坪约占八成。"]),
        (
            "问5　涉及多少棵树，什么树？",
            [
                "一共",
                Run(str(count), "tree_count", fill),
                "棵，" + "、".join(f"{kind}{n}棵" for kind, n in trees) + "，胸径都不超过18厘米。",
            ],
        ),
        ("问6　有没有古树名木？", ["没有，已由林业站核对名录（2025年版）。"]),
        ("问7　为什么绕不开？", [f"{site.reason}，两侧均为燃气管与自来水管，仅此一处可走。"]),
        ("问8　怎么恢复？", ["树木就近假植，完工后原地栽回并养护一年；草皮重新铺植。"]),
    ]
    y = 46.0
    for question, answer in asked:
        sheet.text(24, y, question, ask)
        y = sheet.flow(32, y + 7.5, 152, ["答：", *answer], Style("song", 12), leading=1.6) + 5
    y += 4
    sheet.text(100, y, "作答人（签章）：", Style("song", 12))
    if site.is_person:
        signature(sheet, 136, y - 2, site.applicant)
    else:
        sealed(sheet, 150, y + 5, site.applicant)
    sheet.text(
        180, y + 14, day(site.signed, "issue_date", job.date_form("spaced", "plain")), Style("song", 12), align="r"
    )
    return drawn("green_situation_note", "laurel_green_answers", [sheet], _note(site, site.place, nature, count))


def green_message(job: Job) -> Drawn:
    """Typed on a telephone and printed: short lines, no stationery, no seal but a name."""
    site, sheet = a_site(job), job.sheet(182, 257)
    trees, count = _trees(job)
    nature = job.rng.choice(_LANDS)
    text = Style("hei", 12.5)
    sheet.text(20, 24, "【关于绿地和树的情况】", Style("hei_bold", 15))
    y = paras(
        sheet,
        20,
        40,
        142,
        [
            "园林处各位老师好，我把现场情况讲一下：",
            ["▪ 报的人：", Run(site.applicant, "applicant")],
            [f"▪ 项目：{site.project}"],
            ["▪ 地点就在", Run(site.place, "place"), "，那一片是", Run(nature, "nature"), "，不是耕地也不是林地"],
            [
                "▪ 量过了，要挖的绿地有",
                Run(plain(site.area), "area_m2"),
                f"个平方（{plain(site.length)}米×{plain(site.width)}米）",
            ],
            [
                "▪ 树：" + "，".join(f"{kind} {n} 株" for kind, n in trees) + "，加一起",
                Run(str(count), "tree_count"),
                "株，都能挪不用砍",
            ],
            f"▪ 挪树找的是{site.names[0]}的苗圃，电话{site.phones[0]}，挪走先养着，过完年再栽回来",
            "▪ 灌木和草皮不算在上面的株数里，挖之前先起出来浇水",
            "照片9张已发群里，麻烦抽空看下，谢谢！",
        ],
        text,
        indent=0,
        leading=1.6,
        gap=3,
    )
    sheet.text(160, y + 10, [f"{site.handler.name}（代发） ", day(site.signed, "issue_date", "short")], text, align="r")
    return drawn("green_situation_note", "laurel_green_message", [sheet], _note(site, site.place, nature, count))


def green_boxes(job: Job) -> Drawn:
    """A form of the garden office; what is asked is ticked among four."""
    site, sheet = a_site(job), job.sheet()
    fill = job.fill_style(11.5)
    kinds = ["临时占用绿地", "移植树木", "砍伐树木", "修剪树木"]
    nature = job.rng.choice(kinds[:2])
    sheet.text(105, 20, "占绿、动树事项申办表", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(20, 34, "表号：园办-03", Style("song", 9.5))
    sheet.text(191, 34, ["填报日：", day(site.signed, "", "dash")], Style("song", 9.5), align="r")
    ticks: Line = []
    for kind in kinds:
        ticks += [Run("■" if kind == nature else "□"), Run(kind, "nature" if kind == nature else ""), "　"]
    form = Form(fill, label_mm=33)
    form.row(12, ("申办事项", ticks))
    form.row(13, ("申办单位／个人", form.value(site.applicant, "applicant")))
    form.row(
        12,
        ("具体经手人", form.value(site.handler.name, "handler")),
        ("经手人手机", form.value(site.handler.phone, "phone")),
    )
    form.row(13, ("绿地（树木）所在", form.value(site.place, "place")))
    form.row(
        12,
        ("占地长度", [form.value(plain(site.length), "length_m"), "米"]),
        ("占地宽度", [form.value(plain(site.width), "width_m"), "米"]),
    )
    form.row(
        12, ("占地面积", [form.value(plain(site.area), "area_m2"), "平方米"]), ("绿地等级", form.value("二级养护"))
    )
    form.row(
        12,
        ("何日起", day(site.start, "period_from", "plain", fill)),
        ("何日止", day(site.end, "period_to", "plain", fill)),
    )
    form.row(22, ("理由", f"{site.project}经过该处，{site.reason}。"))
    form.row(12, ("养护单位", form.value("园林绿化养护二所")), ("所长电话", form.value(site.phones[1])))
    form.row(32, ("养护单位意见", f"情况属实，请按程序报批。　　{site.names[0]}"))
    form.row(32, ("审批科室意见", ""))
    y = form.put(sheet, 40)
    sheet.text(19, y + 5, "须知：擅自占绿、毁树的，按《城市绿化条例》第二十六条处理。", Style("song", 9.5))
    if not site.is_person:
        sealed(sheet, 150, y + 12, site.applicant, diameter=38)
    names = ("applicant", "handler", "phone", "place", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = {name: works_values(site)[name] for name in names} | {"nature": nature}
    return drawn("green_application", "laurel_green_boxes", [sheet], values)


def green_replied(job: Job) -> Drawn:
    """A request with the office's answer written below it, on the same page."""
    site, sheet = a_site(job), job.sheet()
    body, pen = Style("song", 13), Style("kai", 14, (35, 40, 90), jitter=0.04)
    nature = job.rng.choice(["临时占用绿地", "移植树木", "临时占用城市绿地"])
    me = "我" if site.is_person else "我公司"
    sheet.text(105, 24, "用绿请示", Style("song_bold", 22), align="c", spacing=0.4)
    y = sheet.flow(25, 44, 160, f"{site.office}园林绿化科：", body) + 2
    y = paras(
        sheet,
        25,
        y,
        160,
        [
            [
                f"{me}承办{site.project}，现申请",
                Run(nature, "nature"),
                "。地点：",
                Run(site.place, "place"),
                "；范围：",
                Run(plain(site.length), "length_m"),
                "米长、",
                Run(plain(site.width), "width_m"),
                "米宽，即",
                Run(plain(site.area), "area_m2"),
                "平方米；时间：",
                day(site.start, "period_from", "spoken"),
                "开始，",
                day(site.end, "period_to", "spoken"),
                "结束。",
            ],
            "作业前对乔木主干缠草绳保护，开挖避开树冠投影，弃土日产日清；如有损毁，照价赔偿并补植同规格苗木。",
            ["具体事务请找", Run(site.handler.name, "handler"), "（", Run(site.handler.phone, "phone"), "）。"],
        ],
        body,
        leading=1.85,
    )
    sheet.text(184, y + 8, ["请示者：", Run(site.applicant, "applicant")], body, align="r")
    sheet.text(184, y + 18, day(site.signed, "", "plain"), body, align="r")
    if not site.is_person:
        sealed(sheet, 156, y + 13, site.applicant)
    y += 40
    sheet.line(25, y, 185, y, width=0.5)
    sheet.text(25, y + 4, "【批复栏】", Style("hei_bold", 12))
    replied = min(site.signed + timedelta(days=3), site.signed.replace(month=11, day=21))
    sheet.flow(30, y + 15, 150, "拟准。请养护所派员旁站，回栽期不得晚于植树节，恢复后报科里验收。", pen, leading=1.7)
    sheet.text(180, y + 38, [f"{site.names[1]}　", day(replied, "", "short")], pen, align="r")
    sheet.text(
        25, y + 52, f"附：现状照片2页；科室电话0376-{job.rng.randrange(6000000, 6999999)}。", Style("song", 10.5)
    )
    names = ("applicant", "handler", "phone", "place", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = {name: works_values(site)[name] for name in names} | {"nature": nature}
    return drawn("green_application", "laurel_green_replied", [sheet], values)


LAYOUTS: Layouts = {
    "green_situation_note": {"laurel_green_answers": green_answers, "laurel_green_message": green_message},
    "green_application": {"laurel_green_boxes": green_boxes, "laurel_green_replied": green_replied},
}
