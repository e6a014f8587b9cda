"""工程建设涉及城市绿地、树木情况说明: a letter with a list of the trees, and a table with its annex of pictures."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_nineteenth.dew_common import another, day, feet, round_seal, signed_name
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

Cells = list[tuple[float, Runs, bool]]


def _values(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def _trees(job: Job, works: Works) -> list[tuple[str, str, str, str, str]]:
    lines = []
    for number, (kind, count) in enumerate(works.trees, 1):
        girth = job.rng.randrange(6, 28)
        lines.append(
            (str(number), kind, f"{girth}—{girth + 4}", str(count), job.rng.choice(("移植", "修剪避让", "移植")))
        )
    return lines


def note_letter(job: Job) -> Drawn:
    """Typed: why, where, how much green, which trees, how it is put right."""
    works = some_works(job)
    writer = Writer(job, Style("song", 14), leading=1.75)
    writer.title("关于" + works.project, Style("song_bold", 18), spacing=0.0, after=3)
    writer.title("涉及城市绿地、树木的情况说明", Style("song_bold", 18), spacing=0.0)
    writer.line("信阳市城市管理局：")
    writer.para(
        [
            Run(works.applicant, "applicant"),
            f"拟实施{works.project}，因{works.reason}，施工范围内涉及部分城市绿地和树木，现将情况说明如下：",
        ]
    )
    writer.para(
        [
            "一、涉及绿地位于",
            Run(works.green_place, "place"),
            "，属",
            Run(works.green_nature, "nature"),
            "，临时占用绿地面积共计",
            Run(plain(works.area), "area_m2"),
            f"平方米（长{plain(works.length)}米、宽{plain(works.width)}米）。",
        ]
    )
    writer.para(
        ["二、涉及树木共", Run(str(works.tree_count), "tree_count"), "株，均不属于古树名木及其后备资源，具体见下表："]
    )
    writer.room(50)
    widths = (16.0, 36.0, 36.0, 30.0, 40.0)
    heads = ("序号", "树种", "胸径（cm）", "数量（株）", "处置方式")
    rows: list[tuple[float, Cells]] = [(9, [(w, h, True) for w, h in zip(widths, heads, strict=True)])]
    rows += [(9, [(w, h, True) for w, h in zip(widths, line, strict=True)]) for line in _trees(job, works)]
    writer.y = table(writer.sheet, 26, writer.y + 1, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 4
    writer.para(
        f"三、占用期限为{numbers.written_date(works.period_from)}至{numbers.written_date(works.period_to)}，施工期间对保留树木设置围护。"
    )
    writer.para("四、工程完工后10日内，由我方委托专业绿化单位按原标准恢复绿地，移植树木养护期一年，确保成活。")
    writer.para("特此说明。")
    writer.line("　　附件：1.绿地位置图　2.现场照片")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(178, y, works.applicant, Style("song", 14), align="r")
    sheet.text(
        174, y + 10, day(works.signed, "issue_date", job.date_form("plain", "padded")), Style("song", 14), align="r"
    )
    if works.applicant == job.facts.person.name:
        signed_name(sheet, 122, y - 2, works.applicant)
    else:
        round_seal(job, sheet, 150, y + 6, works.applicant)
    feet(writer.sheets)
    return drawn("green_situation_note", "dew_letter", writer.sheets, _values(works))


def _picture(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A photograph of grass and trees, as a colour printer leaves it."""
    rng = sheet.rng
    sheet.fill(x, y, width, height * 0.5, (186, 206, 222))
    sheet.fill(x, y + height * 0.5, width, height * 0.3, (118, 158, 96))
    sheet.fill(x, y + height * 0.8, width, height * 0.2, (168, 168, 166))
    for _ in range(4):
        at = x + rng.uniform(0.08, 0.85) * width
        sheet.fill(at, y + height * 0.3, 2.0, height * 0.35, (98, 78, 60))
        sheet.fill(at - 5, y + height * 0.12, 12, height * 0.25, (70 + rng.randrange(30), 120, 66))
    sheet.rect(x, y, width, height, line=0.2)


def note_table(job: Job) -> Drawn:
    """情况说明表: boxes and ticks, filled in by hand; behind it the place on a map and photographs."""
    works = some_works(job)
    sheet, annex = job.sheet(), job.sheet()
    fill = job.fill_style(11.5)

    def put(text: str, field: str = "") -> Run:
        return Run(text, field, fill)

    label = Style("hei", 11)
    sheet.text(105, 24, "工程建设涉及城市绿地、树木情况说明表", Style("hei_bold", 18), align="c")
    half: float = 54
    trees = "；".join(f"{kind}{count}株" for kind, count in works.trees)
    rows: list[tuple[float, Cells]] = [
        (13, [(34, "申请单位/个人", True), (136, put(works.applicant, "applicant"), False)]),
        (13, [(34, "工程名称", True), (136, put(works.project), False)]),
        (
            13,
            [
                (34, "经办人", True),
                (half, put(works.handler.name), False),
                (28, "手机号码", True),
                (half, put(works.handler.phone), False),
            ],
        ),
        (13, [(34, "绿地地址", True), (136, put(works.green_place, "place"), False)]),
        (
            13,
            [
                (34, "绿地性质", True),
                (half, put(works.green_nature, "nature"), False),
                (28, "养护单位", True),
                (half, put("市园林绿化中心"), False),
            ],
        ),
        (
            13,
            [
                (34, "占用面积", True),
                (half, [put(plain(works.area), "area_m2"), " ㎡"], False),
                (28, "涉及树木", True),
                (half, ["合计 ", put(str(works.tree_count), "tree_count"), " 株"], False),
            ],
        ),
        (14, [(34, "树种及数量", True), (136, put(trees), False)]),
        (13, [(34, "胸径范围", True), (136, put(f"{job.rng.randrange(6, 12)}～{job.rng.randrange(13, 26)}cm"), False)]),
        (12, [(34, "是否古树名木", True), (136, "□是　　■否", False)]),
        (12, [(34, "处置方式", True), (136, "■临时占用　■移植　□砍伐　□修剪", False)]),
        (26, [(34, "情况说明", True), (136, put(f"{works.reason}，无法避让现状绿地，已优化路径减少占用。"), False)]),
        (24, [(34, "恢复方案", True), (136, put("完工后回填种植土30cm，补植同规格苗木，浇水养护一年。"), False)]),
        (42, [(34, "申请单位\n签　章", True), (136, "", False)]),
    ]
    y = table(sheet, 20, 38, rows, label=label, value=Style("song", 11))
    if works.applicant == job.facts.person.name:
        signed_name(sheet, 100, y - 32, works.applicant)
    else:
        round_seal(job, sheet, 112, y - 21, works.applicant)
    sheet.text(
        184, y - 10, Run(numbers.written_date(works.signed, form="spaced"), "issue_date", fill), label, align="r"
    )
    sheet.text(20, y + 4, f"受理人：{another(job)}　　（本表双面打印，附位置图和现场照片）", Style("song", 9))
    annex.text(105, 22, "位置示意图及现场照片", Style("hei_bold", 15), align="c")
    annex.rect(25, 36, 160, 90)
    annex.line(30, 70, 180, 70)
    annex.line(30, 92, 180, 92)
    annex.text(105, 78, works.road, Style("hei", 13), align="c", spacing=0.7)
    annex.fill(84, 96, 42, 10, (196, 224, 180))
    annex.rect(84, 96, 42, 10)
    annex.text(105, 109, f"占用绿地 {plain(works.length)}m×{plain(works.width)}m", Style("song", 10), align="c")
    annex.text(174, 40, "N↑", Style("hei", 12), align="r")
    _picture(annex, 25, 136, 78, 58)
    _picture(annex, 107, 136, 78, 58)
    annex.text(64, 197, "照片1　占用处由东向西", Style("song", 9.5), align="c")
    annex.text(146, 197, "照片2　占用处由西向东", Style("song", 9.5), align="c")
    feet([sheet, annex], "第 {} 页")
    return drawn("green_situation_note", "dew_table", [sheet, annex], _values(works))


LAYOUTS: Layouts = {"green_situation_note": {"dew_letter": note_letter, "dew_table": note_table}}
