"""Green land: a typed message, an inventory of trees, an application answered at its foot, a form with ticks."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import (
    Row,
    Said,
    Site,
    a_mobile,
    a_site,
    autograph,
    lines,
    on,
    pen,
    sealed,
    tick,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table

_LAND = ("行道树绿带", "街头游园绿地", "分车绿带", "小区内公用绿地", "河岸防护林带", "路侧绿带")


def _verge(job: Job, site: Site) -> str:
    rng = job.rng
    return rng.choice(
        [
            f"{site.road}{rng.randrange(2, 260)}号围墙外绿化带",
            f"{site.road}与{site.cross}口{rng.choice(['东', '西'])}侧花坛",
            f"{site.district}{site.road}{rng.randrange(2, 260)}号路边草坪",
        ]
    )


def message(job: Job) -> Drawn:
    """A few lines typed on a telephone and printed, no title to speak of."""
    rng, site, sheet = job.rng, a_site(job, person=0.6), job.sheet(148, 210)
    where, land = _verge(job, site), rng.choice(_LAND)
    body, grey = Style("hei", 12), Style("hei", 8.5, (130, 130, 136))
    trees, area = rng.randrange(2, 14), plain(site.area)
    sheet.text(
        74,
        12,
        f"{site.signed.month}月{site.signed.day}日 {rng.randrange(8, 20)}:{rng.randrange(10, 60)}",
        grey,
        align="c",
    )
    bubble: Colour = (238, 240, 242)
    sheet.fill(12, 20, 124, 130, bubble)
    said: list[Runs] = [
        f"{job.facts.developer.legal_person}老师好，把绿化现场的情况跟您说一下：",
        ["报告的是", Run(site.applicant, "applicant"), "。"],
        ["位置就是", Run(where, "place"), "，问过园林所，算", Run(land, "nature"), "。"],
        [
            "拉皮尺量了，要动",
            Run(area, "area_m2"),
            "平方，里头大小树",
            Run(str(trees), "tree_count"),
            "棵，都不是古树。",
        ],
        "草皮揭下来先养在边上，装完充电箱变再铺回去，树请专业队移，活不了我们补栽。",
        f"照片昨天已发，另外{site.cross}那边不用动。",
    ]
    y = lines(sheet, 17, 26, 114, said, body, leading=1.75, indent=0.0, gap=2.6)
    sheet.text(
        131,
        max(y + 4, 132),
        ["发自 ", site.applicant, "　", on(site.signed, "issue_date")],
        Style("hei", 10),
        align="r",
    )
    sheet.text(12, 158, "（以上文字打印后由本人签认，作为情况说明使用）", Style("song", 10))
    sheet.text(12, 170, "签认：", Style("song", 12))
    if site.is_org:
        autograph(job, sheet, 28, 168, site.handler)
        sealed(job, sheet, 104, 176, site.applicant, diameter=36)
    else:
        autograph(job, sheet, 28, 168, site.applicant)
    values: dict[str, Value] = {
        "applicant": site.applicant,
        "place": where,
        "nature": land,
        "area_m2": area,
        "tree_count": str(trees),
        "issue_date": site.signed.isoformat(),
    }
    return drawn("green_situation_note", "juniper_green_message", [sheet], values)


def inventory(job: Job) -> Drawn:
    """A typed statement round a list of every kind of tree, counted at its foot."""
    rng, site = job.rng, a_site(job, person=0.0)
    where, land, area = _verge(job, site), rng.choice(_LAND), plain(site.area)
    kinds = rng.sample(["石楠", "紫薇", "广玉兰", "乌桕", "红叶李", "垂柳", "枇杷", "国槐"], rng.choice([3, 4]))
    counts = [rng.randrange(1, 12) for _ in kinds]
    writer = Writer(job, Style("song", 12.5), leading=1.7)
    writer.title("施工触及绿化的现状陈述", Style("hei_bold", 20), spacing=0.1, after=8)
    writer.para(
        [
            "本陈述针对",
            Run(where, "place"),
            "。该处在园林台账上列为",
            Run(land, "nature"),
            f"，因{site.project}布设箱变与电缆井，需动用其中",
            Run(area, "area_m2"),
            "平方米。栽植物经逐株点数，结果列下：",
        ]
    )
    rows: list[Row] = [(9, [(34, "种类", True), (30, "株数", True), (38, "地径（厘米）", True), (58, "去向", True)])]
    for kind, count in zip(kinds, counts, strict=True):
        goes = rng.choice(["移往苗圃假植", "原地避让", "移至对侧空穴"])
        size = f"{rng.randrange(4, 12)}～{rng.randrange(13, 24)}"
        rows.append((8.5, [(34, kind, False), (30, str(count), False), (38, size, False), (58, goes, False)]))
    total = str(sum(counts))
    rows.append(
        (9, [(34, "总数", True), (30, Run(total, "tree_count"), False), (96, "均非名木，胸径不足25厘米", False)])
    )
    writer.y = table(writer.sheet, 25, writer.y + 1, rows, label=Style("hei", 11), value=Style("song", 11)) + 6
    survey = numbers.written_date(site.signed - timedelta(days=6))
    writer.para(
        f"点数由{job.facts.spouse.name}、{site.foreman}于{survey}完成，影像存于项目部。地被麦冬完工后原样补铺。"
    )
    writer.para("如与实际不符，愿按《城市绿化条例》第二十六条承担后果。")
    writer.room(46)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(95, y, ["陈述方　", Run(site.applicant, "applicant")], writer.style)
    form = job.date_form("chinese", "plain", "padded")
    sheet.text(95, y + 11, ["日　期　", on(site.signed, "issue_date", form)], writer.style)
    sealed(job, sheet, 150, y + 8, site.applicant)
    values: dict[str, Value] = {
        "applicant": site.applicant,
        "place": where,
        "nature": land,
        "area_m2": area,
        "tree_count": total,
        "issue_date": site.signed.isoformat(),
    }
    return drawn("green_situation_note", "juniper_green_inventory", writer.sheets, values)


def _asked_values(site: Site, where: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": site.applicant,
        "handler": site.handler,
        "phone": site.phone,
        "place": where,
        "nature": nature,
        "length_m": plain(site.length),
        "width_m": plain(site.width),
        "area_m2": plain(site.area),
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
    }


def answered(job: Job) -> Drawn:
    """A letter of request; the garden office has written its reply below a line."""
    site, sheet = a_site(job), job.sheet()
    where, nature, body = (
        _verge(job, site),
        job.rng.choice(["临时占用绿地", "借用城市绿地", "临时使用绿化用地"]),
        Style("song", 13),
    )
    sheet.text(105, 24, f"关于{nature}的请示", Style("song_bold", 20), align="c", spacing=0.1)
    sheet.text(24, 44, f"{site.district}园林绿化管理中心：", body)
    said: list[Runs] = [
        [
            "为配合充电设施供电，",
            Run(site.applicant, "applicant"),
            "请求",
            Run(nature, "nature"),
            "一处，坐落于",
            Run(where, "place"),
            "，长边",
            Run(plain(site.length), "length_m"),
            "米，短边",
            Run(plain(site.width), "width_m"),
            "米，折合",
            Run(plain(site.area), "area_m2"),
            "㎡。",
        ],
        [
            "使用时段从",
            on(site.start, "period_from", "plain"),
            "起，到",
            on(site.end, "period_to", "plain"),
            f"止，计{site.days}天。期满清运余土、翻松土层、补种同品种草皮，经贵中心查看后交还。",
        ],
        ["往来事宜由", Run(site.handler, "handler"), "承担（手机", Run(site.phone, "phone"), "）。妥否，请批示。"],
    ]
    y = lines(sheet, 24, 55, 162, said, body, leading=1.8, gap=1.5)
    sheet.text(180, y + 8, site.applicant, body, align="r")
    sheet.text(176, y + 18, numbers.written_date(site.signed, form="plain"), body, align="r")
    if site.is_org:
        sealed(job, sheet, 146, y + 14, site.applicant)
    y += 44
    sheet.line(24, y, 186, y, width=0.4)
    sheet.text(24, y + 4, "批　复　栏", Style("hei", 11))
    hand = pen(job, 14.5)
    reply = "经查该处无大树，同意按所请面积使用，请先缴恢复保证金，逾期须另报。"
    low = sheet.flow(30, y + 14, 150, reply, hand, leading=1.7, indent=2)
    answer_day = site.signed + timedelta(days=5)
    autograph(job, sheet, 112, low + 6, job.facts.developer.legal_person)
    sheet.text(144, low + 8, f"{answer_day.month}月{answer_day.day}日", hand.sized(13))
    sealed(job, sheet, 140, low + 12, f"信阳市{site.district}园林绿化管理中心", diameter=40)
    return drawn("green_application", "juniper_green_answered", [sheet], _asked_values(site, where, nature))


def ticked(job: Job) -> Drawn:
    """A form in three blocks; the kind of request is ticked among others."""
    site, sheet = a_site(job), job.sheet(210, 285)
    where, options = _verge(job, site), ("占用绿地（临时）", "砍伐树木", "移植树木", "修剪树木")
    nature, ink = job.rng.choice((options[0], options[2])), job.fill_style(12)
    sheet.text(105, 15, "绿地、树木审批事项申报单", Style("hei_bold", 20), align="c", spacing=0.12)
    sheet.text(190, 27, f"申报号 LH{site.signed:%Y%m}{job.rng.randrange(1000):03d}", Style("hei", 9.5), align="r")
    y = _block(sheet, 34, "申报种类（只选一项）", 16)
    said: Said = []
    for option in options:
        chosen = option == nature
        said += [tick(chosen), " ", Run(option, "nature") if chosen else option, "　　"]
    sheet.text(24, y + 4, said, Style("song", 12))
    y = _block(sheet, y + 18, "申报者", 34)
    for place, (label, run) in enumerate(
        (
            ("名　称", Run(site.applicant, "applicant", ink)),
            ("具办人", Run(site.handler, "handler", ink)),
            ("手　机", Run(site.phone, "phone", ink)),
        )
    ):
        sheet.text(24, y + 3 + place * 10, [label, "："], Style("song", 11.5))
        sheet.text(46, y + 2.5 + place * 10, run, ink)
        sheet.line(44, y + 9 + place * 10, 150, y + 9 + place * 10, width=0.15)
    y = _block(sheet, y + 38, "现场与时限", 44)
    first: Said = ["地点：", Run(where, "place", ink)]
    second: Said = [
        "长 ",
        Run(plain(site.length), "length_m", ink),
        " m × 宽 ",
        Run(plain(site.width), "width_m", ink),
        " m ＝ ",
        Run(plain(site.area), "area_m2", ink),
        " m²",
    ]
    form = job.date_form("dash", "slash", "dot")
    third: Said = ["时限：", on(site.start, "period_from", form, ink), " ～ ", on(site.end, "period_to", form, ink)]
    for place, row in enumerate((first, second, third)):
        sheet.text(24, y + 4 + place * 13, row, Style("song", 12))
    y = _block(sheet, y + 48, "申报者声明", 40)
    vow = "所占区域内的植物由具备资格的绿化企业起挖、假植、回栽；不足一年死亡的，等量补植。"
    sheet.flow(24, y + 4, 162, vow, Style("song", 11), leading=1.6)
    sheet.text(24, y + 26, f"声明日 {numbers.written_date(site.signed, form='dash')}", Style("song", 11))
    sheet.text(100, y + 26, "签章", Style("song", 11))
    if site.is_org:
        sealed(job, sheet, 134, y + 24, site.applicant, diameter=37)
    else:
        autograph(job, sheet, 114, y + 24, site.applicant)
    office = f"窗口收件：{job.facts.spouse.name}　　窗口电话：{job.facts.dealer.phone}　　备用：{a_mobile(job)}"
    sheet.text(20, y + 48, office, Style("song", 10))
    if job.chance(0.5):
        seals.put_stamp(sheet, 165, y + 50, ["园林窗口", "收件章"], width=28)
    return drawn("green_application", "juniper_green_ticked", [sheet], _asked_values(site, where, nature))


def _block(sheet: Sheet, y: float, head: str, height: float) -> float:
    """A shaded head and a frame below it. Returns the y of the frame."""
    sheet.fill(20, y, 170, 7.5, (222, 236, 222))
    sheet.rect(20, y, 170, 7.5, line=0.2)
    sheet.text(23, y + 1.7, head, Style("hei_bold", 10.5))
    sheet.rect(20, y + 7.5, 170, height, line=0.2)
    return y + 7.5


LAYOUTS: Layouts = {
    "green_situation_note": {"juniper_green_message": message, "juniper_green_inventory": inventory},
    "green_application": {"juniper_green_answered": answered, "juniper_green_ticked": ticked},
}
