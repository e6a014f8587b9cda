"""Green land and trees: an application in upright blocks, one in two languages of boxes, and two situation notes."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Sheet, Style
from samples.forms import Form
from samples.job import Job, Layouts, filled
from samples.layouts_twentysecond import moss_common as moss
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

NATURES = ("道路绿化带", "街旁绿地", "小区集中绿地", "防护林带", "行道树绿带", "附属绿地")
TREES = ("国槐", "广玉兰", "紫薇", "枇杷", "悬铃木", "乌桕", "红叶石楠球", "银杏", "水杉", "垂柳")


def _spot(job: Job, site: moss.Site) -> str:
    rng = job.rng
    return f"{rng.choice((site.district, ''))}{site.road}{rng.randrange(1, 280)}号" + rng.choice(
        ("沿街绿地", "围墙外侧花坛", "公交站台后方", "对面绿化带内")
    )


def _values(site: moss.Site, place: str, nature: str) -> dict[str, Value]:
    return {
        "applicant": site.asks,
        "handler": site.handler.name,
        "phone": site.handler.phone,
        "place": place,
        "nature": nature,
        **moss.size_values(site),
        **moss.period_values(site),
    }


def upright_blocks(job: Job) -> Drawn:
    """A ruled form with the blocks' names set downwards at the left."""
    rng, site, sheet = job.rng, moss.a_site(job), job.sheet()
    place, nature = _spot(job, site), rng.choice(NATURES)
    form = Form(job.fill_style(11), label_mm=29, width_mm=163, left_mm=32, label=Style("song", 11))
    value = form.value
    moss.title(
        sheet,
        18,
        rng.choice(("工程建设涉及城市绿地、树木审批申请表", "工程建设涉及城市绿地、树木申请表")),
        Style("song_bold", 18),
    )
    sheet.text(15, 31, f"填报日期：{moss.when(site.signed, 'dash')}", Style("song", 10))
    y = 38.0

    def block(name: str, height: float) -> None:
        nonlocal y
        sheet.rect(15, y, 17, height)
        sheet.column((15, y, 17, height), name, Style("song_bold", 11))
        y = form.put(sheet, y)

    form.row(11, ("名称（姓名）", value(site.asks, "applicant")))
    form.row(11, ("证照号码", value(site.code)), ("负责人", value(site.chief)))
    form.row(11, ("具体办理人", value(site.handler.name, "handler")), ("手机号码", value(site.handler.phone, "phone")))
    block("申请者", 33)
    dates = rng.choice(("plain", "dot", "dash"))
    form.row(11, ("工程名称", value(site.project)))
    form.row(12, ("占用绿地地址", value(place, "place")))
    form.row(11, ("绿地性质", value(nature, "nature")), ("管护单位", value(f"{site.district}园林绿化中心")))
    form.row(
        11,
        (
            "占用面积",
            [
                "长",
                Run(moss.plain(site.length), "length_m", form.fill),
                "米，宽",
                Run(moss.plain(site.width), "width_m", form.fill),
                "米，面积",
                Run(moss.plain(site.area), "area_m2", form.fill),
                "平方",
            ],
        ),
    )
    form.row(11, ("占用期限", moss.from_to(site, dates, form.fill, between=rng.choice(("至", "—", " 到 ")))))
    block("占绿情况", 56)
    first, second = rng.sample(TREES, 2)
    form.row(11, ("移植", value(f"{first}{rng.randrange(1, 6)}株")), ("砍伐", value("0株")))
    form.row(11, ("修剪", value(f"{second}{rng.randrange(2, 9)}株")), ("地被", value(f"麦冬{moss.plain(site.area)}㎡")))
    form.row(15, ("补偿措施", value("按原标准恢复；移植成活率不足的，同规格补栽，并养护一年。")))
    block("树木及补偿", 37)
    form.row(34, ("申请者声明", "填报内容及所附材料真实有效。\n\n　　　　　　　　签字（盖章）："))
    form.row(22, ("管护单位意见", "经办：　　　　　负责人：　　　　　　年　月　日"))
    form.row(22, ("审批机关意见", "　　　　　　　　　　　　　　　　　　年　月　日"))
    block("签章与审批", 78)
    moss.signed_or_sealed(job, sheet, 168, y - 62, site)
    sheet.text(15, y + 3, "附：位置图、现状照片、树木清单、工程许可材料各一份。", Style("song", 9.5))
    values = _values(site, place, nature)
    return drawn("green_application", "moss_upright_blocks", [sheet], values)


def numbered_blanks(job: Job) -> Drawn:
    """A district's numbered list with blanks, as a web form prints it, values on the line below."""
    rng, site, sheet = job.rng, moss.a_site(job, person_share=0.4), job.sheet()
    place, nature = _spot(job, site), rng.choice(NATURES)
    fill, label = job.fill_style(12), Style("hei", 9.5, (70, 84, 76))
    sheet.fill(0, 0, 210, 24, (70, 128, 92))
    heading = rng.choice(
        ("临时占用城市绿地、移植树木申请表", "城市绿地占用及树木处置申请表", "占用绿地、迁移树木申请表")
    )
    sheet.text(18, 7.5, heading, Style("hei_bold", 18, (255, 255, 255)))
    y = 33.0
    form = rng.choice(("slash", "padded", "chinese"))
    items: list[tuple[str, moss.Said]] = [
        ("1　谁来申请（单位/个人）", [Run(site.asks, "applicant", fill)]),
        (
            "2　由谁办理、怎样联系",
            [Run(site.handler.name, "handler", fill), "　　", Run(site.handler.phone, "phone", fill)],
        ),
        ("3　绿地在哪里", [Run(place, "place", fill)]),
        ("4　属于哪一类绿地", [Run(nature, "nature", fill)]),
        (
            "5　占多大（米×米，平方米）",
            [
                Run(moss.plain(site.length), "length_m", fill),
                " × ",
                Run(moss.plain(site.width), "width_m", fill),
                "，共 ",
                Run(moss.plain(site.area), "area_m2", fill),
            ],
        ),
        ("6　从哪天占到哪天", moss.from_to(site, form, fill, between="　至　")),
        ("7　为什么占用", [Run(site.reason, "", fill)]),
        (
            "8　涉及哪些树木（树种、株数、胸径）",
            [Run(f"{rng.choice(TREES)}{rng.randrange(1, 5)}株，12—18厘米，就近移植", "", fill)],
        ),
        ("9　怎样恢复", [Run("回填种植土40厘米，补铺草皮，补栽同种苗木", "", fill)]),
    ]
    for name, runs in items:
        sheet.text(18, y, name, label)
        sheet.text(24, y + 6, runs, fill)
        sheet.line(23, y + 12.2, 192, y + 12.2, width=0.2, fill=(120, 150, 130))
        y += 17.5
    sheet.flow(
        18,
        y + 2,
        174,
        "告知：占用期满须恢复原状；擅自占用的，依《城市绿化条例》第二十七条责令限期退还、恢复原状，可以并处罚款。"
        "涉及古树名木的另行报批，不适用本表。",
        Style("hei", 9),
        leading=1.6,
    )
    sheet.text(18, y + 22, "本人（单位）已阅读并同意：", Style("hei", 11))
    moss.signed_or_sealed(job, sheet, 92, y + 27, site)
    sheet.text(132, y + 36, f"日期　{moss.when(site.signed, form)}", Style("hei", 10.5))
    sheet.text(
        18,
        284,
        f"申报号 {rng.randrange(10**9, 10**10)}　打印时间 {site.signed:%Y-%m-%d} 09:{rng.randrange(10, 59)}",
        Style("hei", 8),
    )
    return drawn("green_application", "moss_numbered_blanks", [sheet], _values(site, place, nature))


def _trees(job: Job) -> list[tuple[str, int, str]]:
    rng = job.rng
    return [(kind, rng.randrange(1, 12), f"{rng.randrange(6, 30)}") for kind in rng.sample(TREES, rng.choice((3, 4)))]


def letter_with_list(job: Job) -> Drawn:
    """A letter to the garden office, then a list of the trees with its total."""
    rng, site = job.rng, moss.a_site(job, person_share=0.15)
    writer = Writer(job, Style("song", 13.5), leading=1.75)
    place, nature, trees = _spot(job, site), rng.choice(NATURES), _trees(job)
    total = sum(count for _, count, _ in trees)
    writer.title(rng.choice(("关于涉及城市绿地、树木的情况说明", "涉绿情况说明")), Style("song_bold", 19), after=9)
    writer.line(f"{rng.choice(('信阳市城市管理局', '信阳市园林绿化中心', '信阳市' + site.district + '城市管理局'))}：")
    writer.para(
        [
            f"{site.project}由我{'公司' if site.is_company else '本人出资'}建设，电源自{site.other}环网柜引接。"
            "因道路两侧管位已满，电缆沟须穿过",
            Run(place, "place"),
            "，该处为",
            Run(nature, "nature"),
            "，占用",
            Run(moss.plain(site.area), "area_m2"),
            "平方米，涉及乔灌木",
            Run(str(total), "tree_count"),
            "株，无古树名木，不涉及公园绿地。",
        ]
    )
    writer.para(
        f"施工安排在{site.start.month}月，工期{site.days}天。移植委托有园林资质的单位实施，带土球直径不小于胸径的八倍，"
        "假植于市苗圃；完工后十五日内回植，并负责十二个月的养护。死亡的，按同等规格补栽。"
    )
    writer.line(rng.choice(("附：树木现状清单", "现场清点情况见下表：")))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            8.0,
            [
                (16.0, str(number), False),
                (44.0, kind, False),
                (30.0, Run(str(count)), False),
                (34.0, thick, False),
                (36.0, rng.choice(("移植", "修剪后保留", "移植")), False),
            ],
        )
        for number, (kind, count, thick) in enumerate(trees, 1)
    ]
    head: list[tuple[float, Runs, bool]] = [
        (16.0, "序号", True),
        (44.0, "树种", True),
        (30.0, "株数", True),
        (34.0, "胸径（厘米）", True),
        (36.0, "处置", True),
    ]
    last: list[tuple[float, Runs, bool]] = [
        (60.0, "合计", True),
        (30.0, Run(str(total), "tree_count"), False),
        (70.0, "经双方现场核对", False),
    ]
    writer.room(8 * (len(trees) + 2) + 45)
    y = table(
        writer.sheet,
        25,
        writer.y + 1,
        [(8.0, head), *rows, (8.0, last)],
        label=Style("hei", 10.5),
        value=Style("song", 11),
    )
    y += 10
    writer.sheet.text(
        178, y, ["说明人：" if not site.is_company else "", Run(site.asks, "applicant")], writer.style, align="r"
    )
    writer.sheet.text(
        172,
        y + 10,
        moss.day_run(site.signed, "issue_date", rng.choice(("plain", "spaced", "chinese"))),
        writer.style,
        align="r",
    )
    if site.is_company:
        moss.sealed(job, writer.sheet, 148, y + 6, site.asks)
    values: dict[str, Value] = {
        "applicant": site.asks,
        "place": place,
        "nature": nature,
        "area_m2": moss.plain(site.area),
        "tree_count": str(total),
        "issue_date": site.signed.isoformat(),
    }
    return drawn("green_situation_note", "moss_letter_with_list", writer.sheets, values)


def _photo(sheet: Sheet, x: float, y: float, width: float, height: float, number: int) -> None:
    rng = sheet.rng
    sheet.fill(x, y, width, height * 0.45, (206, 222, 232))
    sheet.fill(x, y + height * 0.45, width, height * 0.25, (rng.randrange(96, 130), 150, 104))
    sheet.fill(x, y + height * 0.7, width, height * 0.3, (168, 166, 162))
    for _ in range(4):
        left = x + rng.uniform(0.05, 0.85) * width
        sheet.fill(left + 2.4, y + height * 0.42, 1.4, height * 0.3, (110, 84, 60))
        sheet.fill(left, y + height * 0.16, 6.4, height * 0.32, (74, rng.randrange(110, 140), 78))
    sheet.rect(x, y, width, height, line=0.3)
    sheet.text(x + width / 2, y + height + 1.5, f"照片{number}", Style("kai", 9.5), align="c")


def photo_sheet(job: Job) -> Drawn:
    """A surveyor's sheet: facts at the left, photographs at the right, numbers in a strip."""
    rng, site, sheet = job.rng, moss.a_site(job, person_share=0.1), job.sheet(297, 210)
    place, nature, trees = _spot(job, site), rng.choice(NATURES), _trees(job)[:2]
    total, body, fill = sum(count for _, count, _ in trees), Style("hei", 11), job.fill_style(11.5)
    moss.title(
        sheet,
        12,
        rng.choice(("工程建设涉及绿地及树木现状说明", "占绿、移树情况说明表（附现场照片）")),
        Style("hei_bold", 17),
    )
    y = 26.0
    lines: list[tuple[str, str | moss.Said]] = [
        ("建设方", [filled(site.asks, "applicant", fill)]),
        ("工程", site.project),
        ("现状绿地位置", [filled(place, "place", fill)]),
        ("绿地类别", [filled(nature, "nature", fill)]),
        ("踏勘人", f"{moss.somebody(job)}、{moss.somebody(job)}（{site.designer.name}）"),
    ]
    for name, runs in lines:
        sheet.text(15, y, name, body.sized(9.5), spread=24)
        y = max(sheet.flow(42, y, 112, runs, body, leading=1.5), y + 6) + 3.5
    figures: list[tuple[str, Run, str]] = [
        ("影响绿地", Run(moss.plain(site.area), "area_m2"), "平方米"),
        ("影响树木", Run(str(total), "tree_count"), "棵"),
        ("其中移植", Run(str(rng.randrange(1, total + 1))), "棵"),
    ]
    for number, (name, run, unit) in enumerate(figures):
        x = 15 + number * 47
        sheet.rect(x, y + 2, 44, 24, line=0.4, fill=(70, 128, 92))
        sheet.text(x + 3, y + 4.5, name, body.sized(9))
        sheet.text(
            x + 22, y + 13, [Run(run.text, run.field, Style("hei_bold", 18)), " " + unit], body.sized(10), align="c"
        )
    y += 33
    detail = "；".join(f"{kind}{count}棵（胸径约{thick}cm）" for kind, count, thick in trees)
    y = sheet.flow(
        15,
        y,
        139,
        f"树木明细：{detail}。以上均为一般绿化树木，长势正常，无病虫害。施工后原位恢复，"
        f"恢复费用约{Decimal(rng.randrange(18, 160)) / 10}万元，已列入工程概算。",
        body,
        leading=1.6,
    )
    sheet.text(15, y + 8, "建设方盖章（签字）：", body)
    if site.is_company:
        moss.sealed(job, sheet, 74, y + 16, site.asks, diameter=38)
    else:
        signature(sheet, 58, y + 6, site.asks)
    noted = site.signed - timedelta(days=1)
    sheet.text(
        100,
        y + 24,
        ["出具日期：", moss.day_run(site.signed, "issue_date", rng.choice(("dash", "slash", "padded")))],
        body,
    )
    for number, (x, top) in enumerate(((164, 28), (227, 28), (164, 82), (227, 82)), 1):
        _photo(sheet, x, top, 58, 42, number)
    sheet.text(164, 136, f"拍摄：{noted:%Y.%m.%d}　天气：{rng.choice(('晴', '多云', '小雨'))}", Style("kai", 9.5))
    sheet.rect(164, 143, 121, 50, line=0.3)
    for level in (151, 176):
        sheet.line(168, level, 281, level, width=0.5)
    for step in range(6):
        sheet.rect(174 + step * 18, 178, 5, 5, line=0.3, fill=(70, 128, 92))
    sheet.text(224, 161, site.road, Style("kai", 11), align="c")
    sheet.text(224, 186, "位置示意（不按比例）", Style("kai", 9), align="c")
    values: dict[str, Value] = {
        "applicant": site.asks,
        "place": place,
        "nature": nature,
        "area_m2": moss.plain(site.area),
        "tree_count": str(total),
        "issue_date": site.signed.isoformat(),
    }
    return drawn("green_situation_note", "moss_photo_sheet", [sheet], values)


LAYOUTS: Layouts = {
    "green_application": {"moss_upright_blocks": upright_blocks, "moss_numbered_blanks": numbered_blanks},
    "green_situation_note": {"moss_letter_with_list": letter_with_list, "moss_photo_sheet": photo_sheet},
}
