"""Applications and explanations for works that touch green land and trees."""

from __future__ import annotations

from PIL import ImageDraw

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond import lime_common as lime
from samples.ornaments import qr_code
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain
from samples.writing import Writer, table


def _application(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "place": works.green_place,
        "nature": works.green_nature,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def grouped_form(job: Job) -> Drawn:
    """A bureau's form, its groups named downwards at the left edge."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet()
    fill, label = job.fill_style(10.5), Style("song", 10.5)
    title = rng.choice(["工程建设涉及城市绿地、树木审批申请表", "临时占用绿地、迁移修剪树木申请表"])
    sheet.text(105, 17, title, Style("song_bold", 17), align="c")
    received = f"收件编号：{rng.randrange(10**6):06d}　　　　　　　信阳市城市管理局印制"
    sheet.text(18, 29, received, Style("song", 9))

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    def group(y: float, name: str, rows: list[tuple[float, list[tuple[float, Runs, bool]]]]) -> float:
        bottom = table(sheet, 30, y, rows, label=label, value=label)
        sheet.rect(18, y, 12, bottom - y)
        sheet.column((18, y, 12, bottom - y), name, label)
        return bottom

    handler = works.handler
    y = group(
        36,
        "申请人情况",
        [
            (11, [(32, "名称（姓名）", True), (130, value(works.applicant, "applicant"), False)]),
            (11, [(32, "证照号码", True), (130, value(works.applicant_code), False)]),
            (
                11,
                [
                    (32, "具体经办人", True),
                    (40, value(handler.name, "handler"), False),
                    (32, "移动电话", True),
                    (58, value(handler.phone, "phone"), False),
                ],
            ),
        ],
    )
    shape = job.date_form("plain", "padded")
    period: lime.Said = [lime.on(works.period_from, "period_from", shape, fill), "起，"]
    period += [lime.on(works.period_to, "period_to", shape, fill), "止"]
    kinds = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    y = group(
        y,
        "占绿涉树情况",
        [
            (11, [(32, "工程名称", True), (130, value(works.project), False)]),
            (11, [(32, "占用地段", True), (130, value(works.green_place, "place"), False)]),
            (11, [(32, "绿地类别", True), (130, value(works.green_nature, "nature"), False)]),
            (
                11,
                [
                    (18, "长(m)", True),
                    (32, value(plain(works.length), "length_m"), False),
                    (18, "宽(m)", True),
                    (32, value(plain(works.width), "width_m"), False),
                    (24, "面积(㎡)", True),
                    (38, value(plain(works.area), "area_m2"), False),
                ],
            ),
            (11, [(32, "占用期间", True), (130, period, False)]),
            (13, [(32, "涉及树木", True), (130, value(f"{kinds}，拟移植至苗圃假植"), False)]),
            (13, [(32, "恢复方案", True), (130, value("完工后十日内按原品种、原密度恢复，保活养护一年"), False)]),
        ],
    )
    y = group(
        y,
        "审核意见",
        [
            (24, [(32, "管护单位", True), (130, "　　　　　　　　　　　　签字：　　　　　　年　月　日", False)]),
            (24, [(32, "现场踏勘", True), (130, "　　　　　　　　　　　　签字：　　　　　　年　月　日", False)]),
            (24, [(32, "主管领导", True), (130, "　　　　　　　　　　　　签字：　　　　　　年　月　日", False)]),
        ],
    )
    sheet.text(18, y + 5, "申请人（签章）：", Style("song", 11))
    if lime.is_org(works.applicant):
        lime.seal(job, sheet, 70, y + 14, works.applicant)
    else:
        lime.sign(sheet, 52, y + 3, works.applicant, "applicant")
    sheet.text(120, y + 5, ["填表日期：", lime.on(works.signed)], Style("song", 11))
    return drawn("green_application", "lime_grouped_form", [sheet], _application(works))


def web_print(job: Job) -> Drawn:
    """What a service site prints of an application filed on line: grey labels above their values, two columns."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet()
    blue, grey = (24, 92, 170), Style("hei", 9, lime.PALE)
    sheet.text(14, 9, f"{works.signed:%Y/%m/%d} 09:{rng.randrange(10, 60)}", Style("hei", 7.5))
    sheet.text(105, 9, "政务服务网-我的办件-申请表打印", Style("hei", 7.5), align="c")
    sheet.fill(14, 16, 182, 14, blue)
    sheet.text(20, 20, "涉及城市绿地、树木事项申请表", Style("hei_bold", 15, (255, 255, 255)))
    qr_code(sheet, 172, 34, 22)
    sheet.text(18, 36, f"申报流水：4115{works.signed:%y%m%d}{rng.randrange(10**5):05d}　状态：待受理", grey)
    y = 46.0

    def card(title: str, items: list[tuple[str, Runs]]) -> None:
        nonlocal y
        sheet.fill(14, y + 0.5, 1.6, 6, blue)
        sheet.text(19, y + 1, title, Style("hei_bold", 12))
        y += 11
        for number, (name, runs) in enumerate(items):
            x = 19 + number % 2 * 90
            sheet.text(x, y, name, grey)
            sheet.flow(x, y + 5.2, 84, runs, Style("hei", 11), leading=1.25)
            if number % 2 or number == len(items) - 1:
                y += 18
                sheet.line(18, y - 2.2, 194, y - 2.2, width=0.15, fill=(210, 214, 220))
        y += 2

    handler = works.handler
    card(
        "申请主体",
        [
            ("申请人", Run(works.applicant, "applicant")),
            ("证件号", works.applicant_code),
            ("办理人姓名", Run(handler.name, "handler")),
            ("联系手机", Run(handler.phone, "phone")),
        ],
    )
    card(
        "申请内容",
        [
            ("占用绿地位置", Run(works.green_place, "place")),
            ("绿地性质", Run(works.green_nature, "nature")),
            ("占用长度（米）", Run(plain(works.length), "length_m")),
            ("占用宽度（米）", Run(plain(works.width), "width_m")),
            ("占用面积（平方米）", Run(plain(works.area), "area_m2")),
            ("迁移/砍伐数量（株）", f"{works.tree_count} / 0"),
            ("占用开始时间", lime.on(works.period_from, "period_from", "dash")),
            ("占用结束时间", lime.on(works.period_to, "period_to", "dash")),
            ("申请理由", works.reason),
            ("恢复方式", rng.choice(["自行恢复", "委托园林部门恢复", "缴纳恢复补偿费"])),
        ],
    )
    card("附件", [("情况说明", "qksm.pdf（已上传）"), ("位置图", "wzt.jpg（已上传）")])
    told = "本人（单位）承诺所填内容真实有效，愿意承担虚假申报的法律责任。"
    sheet.text(19, y + 2, told, Style("hei", 10))
    sheet.text(19, y + 12, "申请人签章：", Style("hei", 10))
    if lime.is_org(works.applicant):
        lime.seal(job, sheet, 72, y + 27, works.applicant, size=36)
    else:
        lime.sign(sheet, 44, y + 10, works.applicant, "applicant")
    sheet.text(105, 286, "1 / 1", Style("hei", 7.5), align="c")
    return drawn("green_application", "lime_web_print", [sheet], _application(works))


def _note(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def explained(job: Job) -> Drawn:
    """A letter that explains, with the list of trees in its middle."""
    rng, works = job.rng, lime.scene(job)
    firm = lime.is_org(works.applicant)
    we = rng.choice(["我公司", "我单位"]) if firm else "本人"
    writer = Writer(job, Style("song", 13), leading=1.75)
    title = rng.choice(["涉及绿地、树木情况的说明", "情况说明", "关于施工占用绿地及移栽树木的情况说明"])
    writer.title(title, Style("song_bold", 20), after=8)
    writer.line("信阳市城市管理局：")
    writer.para([Run(works.applicant, "applicant"), f"因{works.reason}，无法避让现状绿化，现将有关情况说明如下："])
    writer.para(
        [
            "一、拟占用的绿化位于",
            Run(works.green_place, "place"),
            "，属于",
            Run(works.green_nature, "nature"),
            "，占用面积",
            Run(plain(works.area), "area_m2"),
            "平方米，主要为麦冬、红叶石楠地被，无古树名木，不涉及绿线调整。",
        ]
    )
    writer.para(
        ["二、施工范围内共有树木", Run(str(works.tree_count), "tree_count"), "株，全部就近移栽，不砍伐。清单："]
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []
    widths = (20.0, 45.0, 30.0, 35.0, 30.0)
    cells: list[tuple[Runs, ...]] = [("序号", "树种", "胸径(cm)", "数量（株）", "处置")]
    for number, (kind, count) in enumerate(works.trees, 1):
        cells.append((str(number), kind, str(rng.randrange(6, 28)), str(count), "移栽"))
    for row in cells:
        rows.append((8.5, [(wide, text, True) for wide, text in zip(widths, row, strict=True)]))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("song", 11), value=Style("song", 11)) + 4
    writer.para(f"三、移栽由具备资质的园林队伍实施，土球直径不小于胸径的八倍，成活率低于95%的由{we}补栽。")
    writer.para(f"四、完工后{rng.choice(['七', '十五'])}日内按原标准恢复绿地，并养护一年，经验收合格后移交管护单位。")
    writer.para("以上情况属实，如有不实，愿承担相应责任。附：位置图、现场照片、移栽方案各一份。")
    writer.room(46)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    if firm:
        sheet.text(180, y, Run(works.applicant, "applicant"), writer.style, align="r")
        lime.seal(job, sheet, 150, y + 6, works.applicant)
    else:
        sheet.text(110, y, "说明人：", writer.style)
        lime.sign(sheet, 132, y - 2, works.applicant, "applicant")
    day = lime.on(works.signed, "issue_date", job.date_form("plain", "chinese"))
    sheet.text(180, y + 11, day, writer.style, align="r")
    return drawn("green_situation_note", "lime_explained", writer.sheets, _note(works))


def _picture(sheet: Sheet, x: float, y: float, wide: float, high: float) -> None:
    """A snapshot of sorts: sky, grass, a few crowns on trunks."""
    rng, canvas = sheet.rng, ImageDraw.Draw(sheet.image)
    sheet.fill(x, y, wide, high * 0.55, (206, 222, 234))
    sheet.fill(x, y + high * 0.55, wide, high * 0.45, (150, 176, 120))
    sheet.fill(x, y + high * 0.86, wide, high * 0.14, (150, 150, 150))
    for place in range(rng.choice([2, 3, 4])):
        middle = x + wide * (0.16 + 0.22 * place + rng.uniform(-0.04, 0.04))
        base, reach = y + high * 0.72, wide * rng.uniform(0.07, 0.11)
        sheet.line(middle, base, middle, base - high * 0.3, width=1.0, fill=(96, 74, 56))
        box = (middle - reach, base - high * 0.62, middle + reach, base - high * 0.26)
        green = rng.choice([(70, 110, 60), (92, 128, 66), (60, 96, 72)])
        left, top, right, bottom = (sheet.px(edge) for edge in box)
        canvas.ellipse((left, top, right, bottom), fill=green)


def survey_sheet(job: Job) -> Drawn:
    """A sheet of answers with photographs: questions at the left, what was found at the right."""
    rng, works, sheet = job.rng, lime.scene(job), job.sheet()
    fill, label = job.fill_style(11), Style("hei", 10.5)
    title = rng.choice(["绿地树木现状情况说明表", "建设项目涉绿涉树情况说明", "占用绿地现场情况说明（附照片）"])
    sheet.text(105, 16, title, Style("hei_bold", 19), align="c", spacing=0.1)

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    kinds = "，".join(f"{kind}{count}株" for kind, count in works.trees)
    area = plain(works.area)
    asked: list[tuple[float, str, Runs]] = [
        (11, "1. 谁来说明", value(works.applicant, "applicant")),
        (11, "2. 什么工程", value(works.project)),
        (11, "3. 绿化在哪里", value(works.green_place, "place")),
        (11, "4. 是什么绿地", value(works.green_nature, "nature")),
        (
            11,
            "5. 占多大面积",
            [value(f"{plain(works.length)}米×{plain(works.width)}米，合计"), value(area, "area_m2"), value("㎡")],
        ),
        (11, "6. 有多少树", [value(f"{kinds}，总计"), value(str(works.tree_count), "tree_count"), value("株")]),
        (11, "7. 有无古树名木", value("没有，已向园林中心核查")),
        (16, "8. 为什么要占", value(works.reason + "，比选三条路径后此方案占绿最少")),
        (16, "9. 怎样恢复", value("苗木移到苗圃假植，完工后原址回栽；草坪更换新草皮，保活期一年")),
    ]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (high, [(42, question, False), (130, answer, False)]) for high, question, answer in asked
    ]
    y = table(sheet, 19, 30, rows, label=label, value=label) + 5
    for number, caption in enumerate(("照片1　全景（由东向西）", "照片2　拟移栽树木")):
        x = 19 + number * 88
        _picture(sheet, x, y, 84, 52)
        sheet.text(x + 42, y + 54, caption, Style("song", 9), align="c")
    y += 66
    sheet.text(19, y, "以上说明和照片均由申请方提供并对真实性负责。", Style("song", 11))
    sheet.text(19, y + 12, "说明单位（人）签章：", Style("song", 11))
    if lime.is_org(works.applicant):
        lime.seal(job, sheet, 80, y + 20, works.applicant)
    else:
        lime.sign(sheet, 60, y + 10, works.applicant, "applicant")
    shape = job.date_form("dash", "spaced", "dot")
    sheet.text(120, y + 12, ["日期：", lime.on(works.signed, "issue_date", shape, fill)], Style("song", 11))
    return drawn("green_situation_note", "lime_survey_sheet", [sheet], _note(works))


LAYOUTS: Layouts = {
    "green_application": {"lime_grouped_form": grouped_form, "lime_web_print": web_print},
    "green_situation_note": {"lime_explained": explained, "lime_survey_sheet": survey_sheet},
}
