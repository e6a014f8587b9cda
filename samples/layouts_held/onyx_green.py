"""Green land: the application as a form with side captions and as questions; the note as a letter and a list."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.onyx_common import Said, box, han, is_org, on, pick, sealed, signed, span, told
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer

_NATURES = ("公共绿地", "道路附属绿地", "防护绿地", "居住区绿地", "单位附属绿地")


def green_form(job: Job) -> Drawn:
    """A form with vertical captions at the side; the nature of the land is ticked among others."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(10.5), job.sheet()
    label = Style("song", 10.5)
    title = rng.choice(["工程建设涉及城市绿地、树木审批申请表", "占用城市绿地、迁移树木申请表"])
    sheet.text(105, 18, title, Style("song_bold", 18), align="c")
    sheet.text(16, 31, "收件号：　　　　　　　", label)
    sheet.text(194, 31, ["填表日期：", on(works.signed, "", "dot")], label, align="r")
    y, left, wide = 38.0, 30.0, 164.0

    def row(height: float, *cells: tuple[str, Said]) -> None:
        nonlocal y
        each = wide / len(cells)
        for number, (name, runs) in enumerate(cells):
            box(sheet, left + number * each, y, 27, height, name, label)
            box(sheet, left + number * each + 27, y, each - 27, height, runs, fill, align="l")
        y += height

    def side(top: float, text: str) -> None:
        box(sheet, 16, top, 14, y - top, "", label)
        sheet.column((16, top, 14, y - top), text, label)

    def value(text: str, field: str = "") -> Said:
        return [Run(text, field, fill)]

    row(12, ("申请单位\n（个人）", value(works.applicant, "applicant")), ("证照号码", value(works.applicant_code)))
    row(12, ("承办人", value(works.handler.name, "handler")), ("手机", value(works.handler.phone, "phone")))
    side(38, "申请人")
    top = y
    row(14, ("项目名称", value(works.project)))
    row(14, ("绿地地点", value(works.green_place, "place")))
    natures: Said = []
    for nature in dict.fromkeys((*_NATURES, works.green_nature)):
        chosen = nature == works.green_nature
        natures += ["√" if chosen else "□", Run(nature, "nature" if chosen else ""), "　"]
    row(16, ("绿地性质", natures))
    size: Said = [
        "长",
        *value(plain(works.length), "length_m"),
        "米　×　宽",
        *value(plain(works.width), "width_m"),
        "米",
    ]
    row(12, ("占用尺寸", size), ("占用面积", [*value(plain(works.area), "area_m2"), " 平方米"]))
    row(13, ("占用时间", span(works, rng.choice(["plain", "dot", "dash"]), " 起至 ", fill)))
    trees = "；".join(f"{kind}{count}株（胸径{rng.randrange(8, 25)}厘米）" for kind, count in works.trees)
    row(14, ("涉及树木", value(trees)))
    row(16, ("补偿方案", value(rng.choice(["完工后原样恢复，缴纳绿地补偿费", "树木移至苗圃假植，完工后回栽"]))))
    side(top, "占用情况")
    top = y
    box(sheet, left, y, wide, 32, "以上填报内容真实有效，如有虚假，愿承担法律责任。", label, align="l", top=True)
    sheet.text(34, y + 14, "申请人（签章）：", label)
    if is_org(works.applicant):
        sealed(job, sheet, 96, y + 15, works.applicant, 36)
    else:
        signed(sheet, 66, y + 12, works.applicant, "applicant")
    y += 32
    side(top, "承诺")
    for name in ("勘查意见", "审批意见"):
        top = y
        box(sheet, left, y, wide, 26, "", label)
        sheet.text(120, y + 18, "签字：　　　　　年　　月　　日", label)
        y += 26
        side(top, name)
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = pick(works, *names) | {"place": works.green_place, "nature": works.green_nature}
    return drawn("green_application", "onyx_green_form", [sheet], values)


def green_blanks(job: Job) -> Drawn:
    """A sheet of questions with the answers on the line below each, as a municipal service window gives it out."""
    works, rng, fill, sheet = told(job), job.rng, job.fill_style(13), job.sheet(216, 280)
    ask, grey = Style("hei", 10, (70, 90, 80)), (140, 150, 144)
    sheet.text(20, 18, "城市绿化行政审批", Style("hei", 11, (20, 110, 60)))
    sheet.text(
        20, 25, rng.choice(["工程建设涉及城市绿地、树木申请表", "临时占用城市绿地申请表"]), Style("hei_bold", 19)
    )
    sheet.line(20, 36, 196, 36, width=1.0, fill=(20, 110, 60))
    y = 42.0

    def asked(question: str, runs: Said, x: float = 20, wide: float = 176) -> None:
        sheet.text(x, y, question, ask)
        sheet.text(x + 2, y + 6.5, runs, fill)
        sheet.line(x, y + 13.5, x + wide, y + 13.5, width=0.2, fill=grey)

    asked("1. 谁提出申请（单位全称或姓名）", [Run(works.applicant, "applicant")])
    y += 19
    asked("2. 具体办事人", [Run(works.handler.name, "handler")], 20, 80)
    asked("3. 联系方式", [Run(works.handler.phone, "phone")], 110, 86)
    y += 19
    asked("4. 拟占用的绿地在哪里", [Run(works.green_place, "place")])
    y += 19
    asked("5. 绿地类别", [Run(works.green_nature, "nature")], 20, 80)
    asked("6. 占用面积（㎡）", [Run(plain(works.area), "area_m2")], 110, 86)
    y += 19
    asked("7. 长（m）", [Run(plain(works.length), "length_m")], 20, 80)
    asked("8. 宽（m）", [Run(plain(works.width), "width_m")], 110, 86)
    y += 19
    form = rng.choice(["plain", "slash", "dot"])
    asked("9. 何时开始占用", [on(works.period_from, "period_from", form)], 20, 80)
    asked("10. 何时归还", [on(works.period_to, "period_to", form)], 110, 86)
    y += 19
    asked("11. 为什么要占用", [works.reason])
    y += 19
    kinds = "、".join(f"{kind}{han(count)}棵" for kind, count in works.trees)
    asked("12. 是否移植、砍伐树木", [f"移植{kinds}，不砍伐"])
    y += 21
    tell = "我（单位）知道：擅自占用绿地的，限期退还、恢复原状并赔偿损失；古树名木一律不得移植。本表所填属实。"
    y = sheet.flow(20, y, 176, tell, Style("song", 10.5), leading=1.6) + 5
    sheet.text(20, y, "申请人签名或盖章", ask)
    if is_org(works.applicant):
        sealed(job, sheet, 80, y + 14, works.applicant, 38)
    else:
        signed(sheet, 60, y + 2, works.applicant, "applicant")
    sheet.text(130, y, "递交日期", ask)
    sheet.text(130, y + 7, on(works.signed), fill)
    names = ("applicant", "handler", "phone", "length_m", "width_m", "area_m2", "period_from", "period_to")
    values = pick(works, *names) | {"place": works.green_place, "nature": works.green_nature}
    return drawn("green_application", "onyx_green_blanks", [sheet], values)


def green_letter(job: Job) -> Drawn:
    """A 情况说明 in prose to the parks office, the number of trees in Chinese numerals."""
    works, rng, sheet, body = told(job), job.rng, job.sheet(), Style("song", 15)
    sheet.text(105, 30, rng.choice(["情况说明", "关于占用绿地、移植树木的情况说明"]), Style("song_bold", 22), align="c")
    sheet.text(27, 52, f"信阳市{job.facts.home.community.district}城市管理局：", body)
    runs: Said = [f"因{works.reason}，", Run(works.applicant, "applicant"), "拟在", Run(works.green_place, "place")]
    runs += ["占用", Run(works.green_nature, "nature"), Run(plain(works.area), "area_m2", solid=True), "平方米。"]
    y = sheet.flow(27, 64, 156, runs, body, leading=1.85, indent=2)
    (first, one), (second, two) = works.trees
    runs = [f"该处现有灌木和草皮长势一般，需移植{first}{han(one)}株、{second}{han(two)}株，共计"]
    runs += [Run(han(works.tree_count), "tree_count"), "株，均非古树名木，胸径在八至二十厘米之间。"]
    y = sheet.flow(27, y, 156, runs, body, leading=1.85, indent=2)
    rest = rng.choice(
        [
            "我方已比选两条线路，另一条须横穿燃气主管，风险较大，故该处绿地确实无法避让。",
            "线路已尽量沿硬化路面布置，仅在接入井处不得不经过该绿化带。",
        ]
    )
    y = sheet.flow(27, y, 156, rest, body, leading=1.85, indent=2)
    rest = (
        "移植工作委托专业绿化队伍实施，土球直径不小于胸径的八倍，移至附近苗圃养护；"
        "完工后一个月内补植同规格苗木并恢复草坪，养护期一年。"
    )
    y = sheet.flow(27, y, 156, rest, body, leading=1.85, indent=2)
    y = sheet.flow(27, y, 156, "特此说明。", body, leading=1.85, indent=2) + 14
    if is_org(works.applicant):
        sheet.text(178, y, Run(works.applicant, "applicant"), body, align="r")
    else:
        sheet.text(118, y, "说明人：", body)
        signed(sheet, 142, y - 1, works.applicant, "applicant")
    sheet.text(172, y + 11, on(works.signed, "issue_date", rng.choice(["chinese", "plain"])), body, align="r")
    sealed(job, sheet, 146, y + 5, works.applicant)
    values = pick(works, "applicant", "area_m2", "issue_date")
    more: dict[str, Value] = {
        "place": works.green_place,
        "nature": works.green_nature,
        "tree_count": str(works.tree_count),
    }
    return drawn("green_situation_note", "onyx_green_letter", [sheet], values | more)


def green_list(job: Job) -> Drawn:
    """A note in headed sections with a list of the trees, a sketch and places for photographs on a second page."""
    works, rng, fill = told(job), job.rng, job.fill_style(11.5)
    writer = Writer(job, Style("hei", 11.5), left=22, width=166, top=20, leading=1.7)
    head = Style("hei_bold", 12.5)
    writer.title("工程建设涉及城市绿地、树木情况说明", Style("hei_bold", 18), spacing=0.05, after=8)
    writer.para("【一】基本信息", indent=0, style=head)
    writer.line(["说明单位（人）  ", filled(works.applicant, "applicant", fill)])
    writer.line(["建设项目　　　  ", filled(works.project, "", fill)])
    writer.line(["绿地所在位置　  ", filled(works.green_place, "place", fill)])
    writer.line(["绿地属性　　　  ", filled(works.green_nature, "nature", fill)])
    writer.para("【二】占用规模", indent=0, style=head)
    runs: Said = [
        f"东西向约{plain(works.length)}米，南北向约{plain(works.width)}米，合",
        Run(plain(works.area), "area_m2", fill),
    ]
    writer.para([*runs, "㎡，其中乔木下层地被约占三分之一，其余为草坪。"], indent=0)
    writer.para("【三】树木清单", indent=0, style=head)
    sheet, y, widths = writer.sheet, writer.y, (16, 40, 30, 34, 46)
    rows: list[tuple[Run, ...]] = [tuple(Run(name) for name in ("序号", "树种", "株数", "胸径/cm", "处置方式"))]
    for number, (kind, count) in enumerate(works.trees, 1):
        ways = rng.choice(["移植至苗圃", "就近移栽", "假植后回迁"])
        texts = (str(number), kind, str(count), f"{rng.randrange(8, 14)}—{rng.randrange(15, 26)}", ways)
        rows.append(tuple(Run(text, "", fill) for text in texts))
    rows.append((Run(""), Run("合　计"), Run(str(works.tree_count), "tree_count", fill), Run("/"), Run("")))
    for line, row in enumerate(rows):
        x = 22.0
        for run, wide in zip(row, widths, strict=True):
            box(sheet, x, y + line * 9, wide, 9, run, writer.style)
            x += wide
    writer.y = y + len(rows) * 9 + 5
    writer.para("【四】理由与恢复", indent=0, style=head)
    writer.para(f"{works.reason}，经现场踏勘无其他路由。施工结束后三十日内按原标准恢复，接受绿化部门验收。", indent=0)
    writer.y += 6
    issued = [*dated(works.signed, "issue_date", fill)] if job.chance(0.5) else [on(works.signed, "issue_date", "dash")]
    writer.line([f"经办：{works.handler.name}　　　　日期：", *issued])
    sealed(job, writer.sheet, 160, writer.y - 8, works.applicant)
    second = job.sheet()
    second.text(22, 18, "附件一　绿地位置示意图", head)
    second.rect(22, 28, 166, 100)
    for place in (62, 74):
        second.line(22, place, 188, place, width=0.6)
    second.text(30, 65.5, "车行道　→", writer.style)
    second.rect(96, 80, 44, 14, line=0.7, fill=(40, 130, 60))
    second.text(118, 84.5, "拟占用绿地", Style("hei", 10, (40, 130, 60)), align="c")
    second.text(178, 34, "北↑", writer.style, align="r")
    second.text(22, 138, "附件二　现场照片", head)
    for number, shade in enumerate(((150, 176, 140), (166, 172, 150))):
        second.fill(22 + number * 86, 148, 80, 60, shade)
        second.fill(22 + number * 86, 188, 80, 20, (128, 124, 118))
        second.fill(52 + number * 80, 162, 5, 28, (94, 74, 58))
        second.text(62 + number * 86, 211, ("由东向西拍摄", "由南向北拍摄")[number], Style("hei", 10), align="c")
    values = pick(works, "applicant", "area_m2", "issue_date")
    more: dict[str, Value] = {
        "place": works.green_place,
        "nature": works.green_nature,
        "tree_count": str(works.tree_count),
    }
    return drawn("green_situation_note", "onyx_green_list", [*writer.sheets, second], values | more)


LAYOUTS: Layouts = {
    "green_application": {"onyx_green_form": green_form, "onyx_green_blanks": green_blanks},
    "green_situation_note": {"onyx_green_letter": green_letter, "onyx_green_list": green_list},
}
