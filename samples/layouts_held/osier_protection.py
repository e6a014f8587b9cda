"""Traffic safety and protection measures: a table of dangers and a firm's bilingual memo."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.osier_common import PEN, Row, Scene, lab, on, scene, sealed, short, val
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table


def _values(work: Scene, author: str) -> dict[str, Value]:
    return {"project": work.project, "author": author, "issue_date": work.signed.isoformat()}


def danger_table(job: Job) -> Drawn:
    """Dangers, what is done, who sees to it."""
    work, facts, sheet = scene(job), job.facts, job.sheet()
    sheet.text(105, 20, "交通安全防护措施一览", Style("hei_bold", 20), align="c", spacing=0.12)
    body = Style("song", 11.5)
    sheet.text(18, 38, ["适用工程：", Run(work.project, "project")], body)
    sheet.text(18, 47, f"施工地点：{work.place}", body)
    rows: list[Row] = [(11, [lab(12, "序"), lab(40, "风险点"), lab(92, "防护做法"), lab(30, "盯守人")])]
    for number, (danger, measure, who) in enumerate(
        (
            ("车辆闯入作业区", "迎车面设防撞桶，上游100米起摆锥筒，夜间加导向灯带。", work.handler),
            ("行人跌入沟槽", "沟边1.2米高硬质护栏连续封闭，人行便道铺5厘米厚钢板。", work.chief),
            ("吊车回转碰撞", "专人指挥，作业半径内封闭一条车道，吊完即放行。", facts.developer.legal_person),
            ("渣土遗撒打滑", "出口设洗车槽，覆盖运输，每日收工前冲洗路面。", facts.dealer.legal_person),
            ("夜间照明不足", "每20米一盏36V警示灯，配电箱上锁并设漏电保护。", work.handler),
        ),
        1,
    ):
        rows.append((22, [val(12, str(number)), val(40, danger), val(92, measure), val(30, who)]))
    bottom = table(sheet, 18, 57, rows, label=Style("hei", 11.5), value=body)
    sheet.text(18, bottom + 6, "以上各项由安全员每日开工前逐条检查，不合格不得开工。", body)
    sheet.text(18, bottom + 22, ["拟定单位：", Run(work.builder, "author")], body)
    sheet.text(18, bottom + 33, ["拟定日期：", on(work.signed, "issue_date", "padded")], body)
    sheet.text(130, bottom + 33, ["安全员：", Run(work.chief, style=PEN)], body)
    sealed(sheet, job, 92, bottom + 27, work.builder)
    return drawn("traffic_protection_measures", "osier_danger_table", [sheet], _values(work, work.builder))


def safety_memo(job: Job) -> Drawn:
    """A bigger firm's memo under a bilingual head, paragraphs with small heads."""
    work = scene(job)
    author, green = work.builder, (20, 110, 70)
    writer = Writer(job, Style("song", 12), leading=1.75, top=44)
    sheet = writer.sheet
    sheet.fill(25, 14, 4, 16, green)
    sheet.text(33, 14, author, Style("hei_bold", 15, green))
    sheet.text(33, 23, "HEALTH & SAFETY MEMORANDUM　安全备忘", Style("hei", 10, green))
    sheet.line(25, 34, 185, 34, width=0.4, fill=green)
    writer.line(["主题 SUBJECT：占道期间交通防护安全措施"])
    writer.line(["工程 WORKS：", Run(work.project, "project")])
    writer.line([f"发往 TO：{work.owner}；抄送现场各班组"])
    writer.y += 4
    for head, text in (
        (
            "围护",
            "全段采用1.8米高装配式围挡，转角处换成镂空网板，保证司机看得见行人；围挡根部压沙袋，大风预警时加斜撑。",
        ),
        ("警示", "进入工区前设“前方施工”“道路变窄”“限速30”三块牌，间距50米；天黑前半小时开启频闪灯。"),
        ("通行", f"{work.road}侧留出不小于1.5米的人行通道，设坡道方便轮椅和婴儿车；公交站临时前移30米并贴告示。"),
        ("人员", "每班配两名交通协管，持证上岗，配对讲机；进场前做一次交通安全教育并签到。"),
        ("检查", f"安全主管{work.chief}每天两次巡查，留影像记录；{work.signed.year - 1}年度同类工地事故案例作为教材。"),
        ("应急", f"现场备急救箱和备用锥筒；事故先报122、120，再报项目部 {job.facts.landlord.phone}。"),
    ):
        writer.para([Run(f"【{head}】", style=Style("hei", 12)), text], indent=0)
    writer.room(40)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(182, y, Run(author, "author"), Style("song", 12), align="r")
    sheet.text(182, y + 9, short(work.signed, "issue_date"), Style("song", 12), align="r")
    sealed(sheet, job, 152, y + 4, author)
    return drawn("traffic_protection_measures", "osier_safety_memo", writer.sheets, _values(work, author))


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"osier_danger_table": danger_table, "osier_safety_memo": safety_memo},
}
