"""施工图纸技术设计材料: a set's cover with its explanation, and a design explanation that begins at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS, Rows, foot, lab, signed, val
from samples.people import a_name
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, table

_LEVEL = ("乙级", "丙级", "甲级")


def _values(works: Works, day: date) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer.name, "issue_date": day.isoformat()}


def _staff(sheet: Sheet, x: float, y: float, job: Job) -> None:
    """The people of the design with their signatures."""
    label = Style("song", 12)
    for row, role in enumerate(("批　准", "审　核", "校　核", "设　计")):
        sheet.text(x, y + row * 11, f"{role}：", label)
        signed(sheet, x + 22, y - 1.5 + row * 11, a_name(job.rng, WORDS), size=15)


def cover_and_text(job: Job) -> Drawn:
    """A cover (施工图设计说明书) with the design firm, its grade, the people and the month; then the text."""
    rng, works = job.rng, some_works(job)
    day = works.signed
    cover = job.sheet()
    cover.text(
        186, 28, f"工程编号：{rng.choice('SDHX')}{day.year}-{rng.randrange(3, 180):03d}S", Style("song", 12), align="r"
    )
    cover.text(186, 36, "设计阶段：施工图", Style("song", 12), align="r")
    cover.flow(25, 70, 160, Run(works.project, "project"), Style("hei_bold", 24), leading=1.5, align="c")
    cover.text(
        105,
        104,
        rng.choice(["施工图设计说明书", "施工图技术设计说明"]),
        Style("song_bold", 26),
        align="c",
        spacing=0.15,
    )
    cover.text(105, 119, f"第{rng.choice('一二')}卷　第{rng.choice('一二三')}册", Style("song", 14), align="c")
    _staff(cover, 78, 146, job)
    cover.text(105, 214, Run(works.designer.name, "designer"), Style("song_bold", 17), align="c", spacing=0.06)
    grade = f"工程设计资质证书：{rng.choice(_LEVEL)}　编号：A241{rng.randrange(10**6):06d}"
    cover.text(105, 225, grade, Style("song", 11), align="c")
    shown = numbers.written_date(day, form=rng.choice(["plain", "chinese"]))
    cover.text(105, 238, Run(shown, "issue_date"), Style("song", 14), align="c")
    put_round(cover, 140, 218, SealText(works.designer.name, "出图专用章"), diameter=42)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title("设计说明", Style("hei_bold", 17), spacing=0.3, after=8)
    for title, paragraphs in _sections(works, job):
        writer.line(Run(title, "", Style("hei_bold", 12.5)))
        for one in paragraphs:
            writer.para(one)
    for number, sheet in enumerate(writer.sheets, 1):
        sheet.line(25, 20, 185, 20, width=0.2)
        sheet.text(25, 15, f"{works.project}施工图设计", Style("song", 8.5))
        foot(sheet, f"- {number} -")
    return drawn("technical_design_docs", "yew_design_cover", [cover, *writer.sheets], _values(works, day))


def _sections(works: Works, job: Job) -> list[tuple[str, Sequence[Runs]]]:
    rng = job.rng
    cable = rng.choice(["ZC-YJV22-8.7/15kV-3×120", "ZC-YJLV22-8.7/15kV-3×240", "YJV22-0.6/1kV-4×150+1×70"])
    pipe = rng.choice(["MPP 150", "CPVC 167", "MPP 175"])
    return [
        (
            "1　设计依据",
            (
                f"1.1　{works.applicant}设计委托书及供电方案答复单。",
                "1.2　《城市电力电缆线路设计技术规定》（DL/T 5221）、《电力工程电缆设计标准》（GB 50217）、"
                "《城镇道路工程施工与质量验收规范》（CJJ 1）等现行规程规范。",
                "1.3　现场踏勘资料及建设单位提供的地下管线资料。",
            ),
        ),
        (
            "2　工程概况",
            (
                f"本工程位于{works.place}，建设内容为：{works.reason}。线路沿{works.road}敷设，新建电缆通道长{plain(works.length)}米，"
                f"开挖宽度{plain(works.width)}米，埋深不小于{plain(works.depth)}米。",
            ),
        ),
        (
            "3　主要技术方案",
            (
                f"3.1　电缆选用{cable}，穿{pipe}保护管敷设，管顶覆土不小于0.7米，过路段采用混凝土包封。",
                "3.2　沟槽采用机械与人工配合开挖，遇既有管线时人工开挖，并采取悬吊保护措施。管底铺100毫米厚中砂垫层。",
                "3.3　回填应分层夯实，压实系数不小于0.94，上铺电缆警示带。路面按原结构恢复，接缝平顺。",
                "3.4　与燃气、给水、通信管线交叉时，净距应符合GB 50217的规定；不能满足时应加隔离措施。",
            ),
        ),
        (
            "4　施工注意事项",
            (
                "4.1　施工前应与管线权属单位联系确认管线位置，办理占（挖）路手续后方可开工。",
                "4.2　施工期间应设置围挡、警示灯及绕行标志，保障行人和车辆安全。",
                "4.3　未尽事宜按现行国家及行业规范执行，如与现场不符，请及时与设计单位联系。",
            ),
        ),
    ]


def at_once(job: Job) -> Drawn:
    """A text that begins at once: a table of the works, sections, the bill of quantities, the firm below."""
    rng, works = job.rng, some_works(job)
    day, label = works.signed, Style("song", 10.5)
    writer = Writer(job, Style("song", 11.5), leading=1.65, left=23, width=164)
    sheet = writer.sheet
    title = rng.choice(["道路开挖及恢复技术设计说明", "电力管沟技术设计文件", "管线施工技术设计材料"])
    sheet.text(105, 24, title, Style("hei_bold", 18), align="c", spacing=0.05)
    rows: Rows = [
        (10, [lab(28, "工程名称"), val(136, Run(works.project, "project"))]),
        (10, [lab(28, "建设单位"), val(60, works.applicant), lab(24, "设计阶段"), val(52, "施工图")]),
        (
            10,
            [
                lab(28, "设计单位"),
                val(60, Run(works.designer.name, "designer")),
                lab(24, "专　　业"),
                val(52, "电气、土建"),
            ],
        ),
    ]
    writer.y = table(sheet, 23, 38, rows, label=label, value=label) + 7
    made: list[tuple[str, Sequence[Runs]]] = [
        (
            "一、概况",
            (
                f"拟在{works.place}开挖管沟，{works.reason}。管沟全长{plain(works.length)}m，"
                f"沟宽{plain(works.width)}m，深{plain(works.depth)}m。",
            ),
        ),
        (
            "二、管位与横断面",
            (
                "管线中心距道路侧石内侧0.8m，采用2×2排管，管间距0.05m，C20混凝土包封，厚0.1m。直线段每50m设检查井一座，井盖采用防沉降球墨铸铁井盖。",
            ),
        ),
        (
            "三、沟槽开挖与支护",
            (
                "开挖前用切割机切缝，破除路面后装车外运。沟深大于1.0m时采用木板密撑支护，槽边1m内不得堆土。地下水位较高时设集水坑明排。",
            ),
        ),
        (
            "四、路面恢复",
            (
                "基层采用C15素混凝土200mm，面层按原路面材料恢复，人行道铺装与既有图案一致，无障碍设施同步恢复。质量保修期一年。",
            ),
        ),
    ]
    for head, paragraphs in made:
        writer.line(Run(head, "", Style("hei_bold", 12)))
        for one in paragraphs:
            writer.para(one)
    writer.line(Run("五、主要工程数量", "", Style("hei_bold", 12)))
    writer.room(92)
    volume = works.length * works.width * works.depth
    bill: Rows = [(8, [lab(16, "序号"), lab(70, "项　目"), lab(24, "单位"), lab(28, "数量"), lab(26, "备注")])]
    items = (
        ("破除路面", "㎡", plain(works.area)),
        ("沟槽土方开挖", "m³", f"{volume:.1f}"),
        ("排管敷设", "m", plain(works.length * 4)),
        ("检查井", "座", str(rng.randrange(1, 4))),
        ("路面恢复", "㎡", plain(works.area)),
    )
    for number, (item, unit, amount) in enumerate(items, 1):
        bill.append((8, [lab(16, str(number)), val(70, item), lab(24, unit), lab(28, amount), val(26)]))
    y = table(writer.sheet, 23, writer.y + 1, bill, label=label, value=label) + 9
    sheet = writer.sheet
    sheet.text(27, y, f"项目负责人：{a_name(rng, WORDS)}", label)
    sheet.text(27, y + 8, f"编　　　制：{a_name(rng, WORDS)}", label)
    sheet.text(182, y, works.designer.name, Style("song", 12), align="r")
    shown = numbers.written_date(day, form=rng.choice(["plain", "dot", "padded"]))
    sheet.text(176, y + 9, Run(shown, "issue_date"), Style("song", 12), align="r")
    put_round(sheet, 152, y + 5, SealText(works.designer.name), diameter=40)
    writer.number_pages("第 {} 页　共 {} 页")
    return drawn("technical_design_docs", "yew_design_text", writer.sheets, _values(works, day))


LAYOUTS: Layouts = {"technical_design_docs": {"yew_design_cover": cover_and_text, "yew_design_text": at_once}}
