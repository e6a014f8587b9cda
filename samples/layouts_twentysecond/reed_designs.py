"""Technical design papers: a bound 设计说明书 with its cover, and a short note with a section of the trench."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond.reed_common import day, grid, put_seal
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _values(works: Works) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer.name, "issue_date": works.signed.isoformat()}


def bound_report(job: Job) -> Drawn:
    """A cover with the date in Chinese numerals, then chapters."""
    facts, rng, works = job.facts, job.rng, some_works(job)
    cover = job.sheet()
    number = f"D{rng.randrange(100, 999)}-S-{rng.randrange(1, 9):02d}"
    cover.text(30, 28, f"检索号：{number}", Style("song", 11))
    cover.text(180, 28, "阶段：施工图", Style("song", 11), align="r")
    y = cover.flow(30, 72, 150, Run(works.project, "project"), Style("song_bold", 26), align="c", leading=1.5)
    name = rng.choice(["施工图设计说明书", "技术设计说明书", "施工图技术设计文件"])
    cover.text(105, y + 10, name, Style("hei_bold", 22), align="c", spacing=0.25)
    cover.text(105, y + 26, "第一卷　第一册　总说明", Style("song", 14), align="c")
    cover.text(105, 222, Run(works.designer.name, "designer"), Style("song", 17), align="c")
    cover.text(
        105,
        231,
        f"工程设计资质证书：电力行业（送变电）丙级　A24{rng.randrange(10**7):07d}",
        Style("song", 10),
        align="c",
    )
    form = rng.choice(["chinese", "plain"])
    cover.text(105, 243, day(works.signed, "issue_date", form), Style("song", 15), align="c")
    put_seal(job, cover, 142, 226, works.designer.name)
    writer = Writer(job, Style("song", 12), left=26, width=158, leading=1.75)
    head = Style("hei_bold", 14)

    def chapter(title: str, *paragraphs: str) -> None:
        writer.room(22)
        writer.para(title, indent=0, style=head)
        for text in paragraphs:
            writer.para(text)

    length, width, depth = plain(works.length), plain(works.width), plain(works.depth)
    earlier = numbers.written_date(works.signed - timedelta(days=rng.randrange(20, 60)), form="plain")
    writer.para("一、设计依据", indent=0, style=head)
    writer.para([f"1.建设单位{works.applicant}{earlier}签发的设计委托书；"])
    writer.para("2.《电力工程电缆设计标准》（GB 50217-2018）、《城市工程管线综合规划规范》（GB 50289-2016）；")
    writer.para("3.《城镇道路工程施工与质量验收规范》（CJJ 1-2008）；4.现场测量资料及物探成果。")
    chapter(
        "二、工程规模",
        f"本工程位于{works.place}，新建电缆通道{length}米，采用{rng.choice(['6孔', '8孔', '4孔'])}直径175mm"
        f"MPP管直埋敷设，沟槽开挖宽度{width}米、深度{depth}米，设直线井{rng.choice(['1', '2', '3'])}座。",
    )
    chapter(
        "三、平面与断面",
        f"管线平行于{works.road}路缘石布置，净距1.0米。管顶覆土不小于0.7米，穿越车行道处采用C25混凝土包封。"
        "与给水管交叉时垂直净距不小于0.5米，与燃气管线交叉时不小于0.15米并加设套管。",
    )
    writer.para("四、管线综合", indent=0, style=head)
    sheet = writer.sheet
    writer.y = grid(
        sheet,
        26,
        writer.y + 1,
        (20, 38, 34, 33, 33),
        [
            ["序号", "管线名称", "规格", "埋深（m）", "净距（m）"],
            ["1", "给水", "DN300", "1.4", "1.5"],
            ["2", "燃气", "DN160", "1.1", "1.2"],
            ["3", "通信", "6孔", "0.8", "0.6"],
        ],
        Style("song", 10.5),
        height=7.5,
    )
    writer.y += 5
    chapter(
        "五、路面恢复",
        "沟槽采用级配砂石分层夯实，压实度不低于95%。人行道恢复结构自下而上为15cm水泥稳定碎石、3cm干硬性砂浆、"
        "6cm透水砖；车行道按原结构恢复，新旧接缝处铺设玻纤格栅。",
    )
    chapter("六、施工注意事项", "开挖前须复核地下管线，人工开挖样洞；雨季施工做好排水；夜间设警示灯。")
    people = (facts.spouse.name, facts.developer.legal_person, facts.home.community.manager.legal_person)
    writer.room(14)
    writer.line(f"批准：{people[1]}　　审核：{people[2]}　　设计：{people[0]}")
    for page, each in enumerate(writer.sheets, 1):
        each.text(26, 15, Run(works.designer.name, "designer"), Style("song", 9))
        each.text(184, 15, f"{number}　第{page}页", Style("song", 9), align="r")
        each.line(26, 19.5, 184, 19.5, width=0.2)
    return drawn("technical_design_docs", "reed_bound_report", [cover, *writer.sheets], _values(works))


def _trench(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """Cross-section of the trench, with its measures."""
    sheet.line(x, y, x + 74, y, width=0.5)
    for place in range(0, 74, 5):
        sheet.line(x + place, y + 3, x + place + 3, y, width=0.15)
    sheet.line(x + 20, y, x + 24, y + 44, width=0.35)
    sheet.line(x + 54, y, x + 50, y + 44, width=0.35)
    sheet.line(x + 24, y + 44, x + 50, y + 44, width=0.35)
    for row in range(2):
        for column in range(3):
            sheet.rect(x + 27 + column * 7, y + 28 + row * 7, 5, 5, line=0.3)
    small = Style("song", 8)
    sheet.text(x + 37, y - 7, f"B={plain(works.width)}m", small, align="c")
    sheet.text(x + 57, y + 18, f"H={plain(works.depth)}m", small)
    sheet.text(x + 57, y + 30, "MPP175", small)
    sheet.text(x + 57, y + 39, "砂垫层100", small)
    sheet.text(x + 37, y + 48, "电缆沟槽断面示意", Style("hei", 9), align="c")


def short_note(job: Job) -> Drawn:
    """One sheet of a consultant: a heading table, two columns of decimal sections, a drawing, signatures in boxes."""
    facts, rng, works, sheet = job.facts, job.rng, some_works(job), job.sheet()
    label, value = Style("hei", 9), Style("song", 10)
    sheet.rect(14, 12, 182, 270, line=0.5)
    title = rng.choice(["施工图纸技术设计材料", "技术设计要点", "管线及路面恢复技术设计"])
    sheet.cell((14, 12, 182, 16), title, Style("song_bold", 17), align="c")
    sheet.line(14, 28, 196, 28)
    names = rng.choice(
        [("工程名称", "设计单位", "出图日期"), ("项目", "编制单位", "完成日期"), ("工程", "设计", "日期")]
    )
    sheet.cell((14, 28, 24, 14), names[0], label, align="c")
    sheet.cell((38, 28, 60, 14), Run(works.project, "project"), value)
    sheet.cell((98, 28, 24, 14), names[1], label, align="c")
    sheet.cell((122, 28, 74, 14), Run(works.designer.name, "designer"), value)
    sheet.line(14, 42, 196, 42)
    sheet.cell((14, 42, 24, 10), "委托方", label, align="c")
    sheet.cell((38, 42, 60, 10), works.applicant, value)
    sheet.cell((98, 42, 24, 10), names[2], label, align="c")
    form = rng.choice(["dot", "dash", "slash"])
    sheet.cell((122, 42, 74, 10), day(works.signed, "issue_date", form), value)
    sheet.line(14, 52, 196, 52)
    for upright in (38, 98, 122):
        sheet.line(upright, 28, upright, 52)
    body, head = Style("song", 9.5), Style("hei_bold", 10.5)
    left = (
        ("1　概述", f"1.1 本次设计范围为{works.section}电缆管道，起点在{works.place}。"),
        ("", f"1.2 路由长{plain(works.length)}m，沟宽{plain(works.width)}m，沟深{plain(works.depth)}m。"),
        ("2　主要技术标准", "2.1 电缆型号ZC-YJV22-8.7/15kV-3×120，载流量按土壤温度25℃校核。"),
        ("", "2.2 管道坡度不小于0.3%，坡向工作井；井盖荷载等级D400。"),
        ("3　结构", "3.1 混凝土强度C25，钢筋HRB400，保护层35mm。"),
        ("", "3.2 地基承载力特征值不小于120kPa，遇软弱土换填300mm厚碎石。"),
    )
    right = (
        ("4　路面恢复", "4.1 人行道：透水砖60mm＋中砂30mm＋C20混凝土150mm。"),
        ("", "4.2 非机动车道：AC-13细粒式沥青40mm＋AC-20C中粒式60mm＋水稳碎石360mm。"),
        ("5　排水与防护", "5.1 沟底设集水坑，坑内积水及时抽排，不得直接排入绿化带。"),
        ("", "5.2 沟深超过1.2m时采用钢板桩支护。"),
    )
    bottoms = []
    for x, items in ((18.0, left), (108.0, right)):
        y = 57.0
        for name, text in items:
            if name:
                sheet.text(x, y, name, head)
                y += 6.5
            y = sheet.flow(x, y, 84, text, body, leading=1.6) + 1.2
        bottoms.append(y)
    _trench(sheet, 112, bottoms[1] + 14, works)
    quantity = [
        ["项目", "单位", "数量"],
        ["沟槽土方", "立方米", plain((works.area * works.depth).quantize(works.depth))],
        ["路面恢复", "㎡", plain(works.area)],
        ["MPP管", "m", plain(works.length * 6)],
        ["电缆", "m", plain(works.length + 15)],
    ]
    sheet.text(18, bottoms[0] + 5, "主要工程量", head)
    grid(sheet, 18, bottoms[0] + 12, (36, 20, 26), quantity, body, height=7)
    y = 252.0
    people = (facts.spouse.name, facts.developer.legal_person, facts.home.community.manager.legal_person)
    for number, role in enumerate(("审定", "校核", "设计")):
        left_mm = 14.0 + number * 40
        sheet.rect(left_mm, y, 14, 12)
        sheet.rect(left_mm + 14, y, 26, 12)
        sheet.cell((left_mm, y, 14, 12), role, label, align="c")
        sheet.text(left_mm + 17, y + 3, people[number], Style("kai", 14, jitter=0.06))
    sheet.rect(134, y, 62, 30)
    sheet.cell((14, 264, 120, 18), "本页加盖设计单位出图专用章有效，未经许可不得复制用于其他工程。", Style("song", 8.5))
    put_seal(job, sheet, 165, 266, works.designer.name, centre=rng.choice(["出图专用章", ""]), diameter=34)
    return drawn("technical_design_docs", "reed_short_note", [sheet], _values(works))


LAYOUTS: Layouts = {"technical_design_docs": {"reed_bound_report": bound_report, "reed_short_note": short_note}}
