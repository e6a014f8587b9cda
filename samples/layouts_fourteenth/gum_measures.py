"""Measures that protect traffic while works go on."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_fourteenth.gum_common import Rows, foot, lab, said, val
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer, table


def measures_report(job: Job) -> Drawn:
    """A document with a cover page."""
    works = some_works(job)
    day = works.signed
    writer = Writer(job, Style("song", 12), top=28)
    cover = writer.sheet
    cover.flow(28, 72, 154, Run(works.project, "project"), Style("hei_bold", 23), align="c", leading=1.5)
    cover.text(105, 112, "交通安全防护措施", Style("hei_bold", 26), align="c", spacing=0.15)
    for row, (role, name) in enumerate(
        (("编制人", works.handler.name), ("审核人", job.facts.spouse.name), ("批准人", job.facts.person.name))
    ):
        cover.text(70, 166 + row * 13, f"{role}：", Style("song", 14))
        cover.text(98, 164.5 + row * 13, name, Style("kai", 17, jitter=0.05))
        cover.line(92, 173 + row * 13, 140, 173 + row * 13)
    cover.text(105, 230, Run(works.builder.name, "author"), Style("song_bold", 16), align="c")
    cover.text(105, 243, Run(said(job, day, "plain", "chinese"), "issue_date"), Style("song", 14), align="c")
    put_round(cover, 120, 234, SealText(works.builder.name), diameter=42)
    writer.new_page()
    for head, texts in (
        (
            "一、工程概况",
            (
                f"本工程施工地点为{works.place}，{works.reason}，工期{works.days}天，占用道路宽度{plain(works.width)}米。",
            ),
        ),
        (
            "二、围挡防护",
            (
                "1、作业区四周采用1.8米高装配式围挡全封闭，围挡底部设置30厘米砖砌或水马基础，路口20米范围内采用通透式围挡。",
                "2、围挡迎车面粘贴反光膜，每隔10米安装一盏红色频闪警示灯，夜间常亮。",
            ),
        ),
        (
            "三、标志设置",
            (
                "1、来车方向依次设置前方施工、道路变窄、限速30、向左（右）改道标志，警告区长度不小于40米。",
                "2、上游过渡区按1米间距摆放交通锥，终止区设置解除限速标志。",
            ),
        ),
        (
            "四、人员防护",
            ("作业人员统一佩戴安全帽、反光背心。每个作业面设安全员1名、交通协管员2名，配备对讲机和指挥棒。",),
        ),
        (
            "五、沟槽与车辆防护",
            (
                "1、沟槽临边设置双道防护栏杆，行人通行处铺设钢板，钢板边缘做坡道处理。",
                "2、土方当日外运，车辆冲洗后上路，车身四周悬挂安全标识。",
            ),
        ),
        (
            "六、检查与维护",
            ("项目部每日早、中、晚三次巡查防护设施，发现倒伏、缺失、污损的，半小时内恢复，并作好记录。",),
        ),
    ):
        writer.line(Run(head, "", Style("hei_bold", 13)))
        for text in texts:
            writer.para(text)
    for number, sheet in enumerate(writer.sheets[1:], 1):
        foot(sheet, f"{number}")
    values: dict[str, Value] = {
        "project": works.project,
        "author": works.builder.name,
        "issue_date": day.isoformat(),
    }
    return drawn("traffic_protection_measures", "gum_measures_report", writer.sheets, values)


def measures_note(job: Job) -> Drawn:
    """A single page with a list of what is put up on the site."""
    rng, works = job.rng, some_works(job)
    sheet = job.sheet()
    sheet.text(105, 22, "施工期间交通安全防护措施", Style("song_bold", 19), align="c")
    style = Style("song", 11.5)
    y = sheet.flow(22, 38, 166, ["工程名称：", Run(works.project, "project")], style)
    y = sheet.flow(22, y + 1, 166, ["施工路段：", works.section], style)
    y = sheet.flow(22, y + 1, 166, ["编制单位：", Run(works.builder.name, "author")], style) + 2
    for text in (
        "1. 开工前三日在施工路段两端张贴公告，提示过往车辆绕行。",
        "2. 作业区按上游过渡区、缓冲区、工作区、下游过渡区布置，占道宽度不超过批准范围。",
        "3. 人行道施工时利用绿道或搭设临时通道保证行人通行。",
        "4. 雨雾天气和夜间增加警示灯具，必要时停止作业。",
        "5. 防护设施配置见下表，由专职安全员负责摆放和回收。",
    ):
        y = sheet.flow(22, y, 166, text, style, leading=1.6, indent=2) + 1.5
    rows: Rows = [(10, [lab(16, "序号"), lab(60, "名　称"), lab(40, "规　格"), lab(25, "数　量"), lab(25, "备　注")])]
    for number, (name, size, unit) in enumerate(
        (
            ("施工警告标志牌", "三角形 900mm", "块"),
            ("限速标志牌", "φ800mm 30km/h", "块"),
            ("交通锥", "高700mm 反光", "个"),
            ("注水隔离墩", "1500×800mm", "个"),
            ("爆闪警示灯", "太阳能 双面", "盏"),
            ("反光背心", "均码", "件"),
        ),
        1,
    ):
        count = f"{rng.randrange(2, 40)}{unit}"
        rows.append((9, [lab(16, str(number)), val(60, name), val(40, size), lab(25, count), lab(25, "")]))
    y = table(sheet, 22, y + 3, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(104, y + 14, ["负责人：", works.handler.name], style)
    sheet.text(104, y + 24, ["日　期：", Run(said(job, works.signed, "plain", "dash", "dot"), "issue_date")], style)
    put_round(sheet, 140, y + 22, SealText(works.builder.name, "项目部" if job.chance(0.4) else ""), diameter=38)
    values: dict[str, Value] = {
        "project": works.project,
        "author": works.builder.name,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "gum_measures_note", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"gum_measures_report": measures_report, "gum_measures_note": measures_note},
}
