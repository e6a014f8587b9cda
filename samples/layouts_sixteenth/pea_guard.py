"""交通安全防护措施: a bound scheme of several pages, and a short paper with a table of gear."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import Rows, grid, heads, road_works, say, seal, sign, ty
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer


def scheme(job: Job) -> Drawn:
    """Cover with author and date, then numbered chapters under a running head."""
    rng, facts, works = job.rng, job.facts, road_works(job)
    on = a_day(rng, date(2026, 10, 8), date(2026, 11, 18))
    author = works.builder.name
    title = rng.choice(["施工期间交通安全防护措施", "占道施工交通安全防护措施", "道路交通安全防护专项措施"])
    writer = Writer(job, Style("song", 13), leading=1.75)
    cover = writer.sheet
    cover.flow(30, 60, 150, Run(works.project, "project"), ty(23, "song_bold"), leading=1.5, align="c")
    cover.text(105, 112, title, ty(24, "hei_bold"), align="c")
    names = (
        ("编 制 人", facts.spouse.name),
        ("审 核 人", facts.landlord.name),
        ("批 准 人", facts.dealer.legal_person),
    )
    for place, (post, name) in enumerate(names):
        cover.text(70, 158 + place * 14, f"{post}：", ty(14))
        cover.line(96, 165 + place * 14, 140, 165 + place * 14, width=0.2)
        sign(cover, 106, 156 + place * 14, name)
    cover.text(105, 222, ["编制单位：", Run(author, "author")], ty(15), align="c")
    cover.text(105, 235, Run(say(on, rng.choice(["plain", "chinese"])), "issue_date"), ty(14), align="c")
    seal(cover, 128, 228, author)
    writer.new_page()
    chapters: list[tuple[str, list[Runs]]] = [
        (
            "第一章　工程简况",
            [
                [
                    Run(works.project, "project"),
                    f"由{works.applicant}投资建设，",
                    Run(author, "author"),
                    f"负责施工。施工地点为{works.place}，占用宽度{plain(works.width)}米，"
                    f"施工时间{say(works.period_from, 'plain')}至{say(works.period_to, 'plain')}。",
                ],
                f"{works.road}为双向通行道路，早晚高峰车流较大，施工路段附近有公交站点和小区出入口。",
            ],
        ),
        (
            "第二章　围挡与隔离",
            [
                "施工区域四周采用高度不低于1.8米的装配式围挡全封闭，围挡下部设0.3米砖砌挡水；转角处20米范围内采用通透式围挡，保证视距。",
                "机动车与非机动车之间用水马连接隔离，水马注水不少于三分之二，连接处加锁。",
            ],
        ),
        (
            "第三章　标志、标线与照明",
            [
                "来车方向前方150米、100米、50米处依次设“前方施工”“道路变窄”“限速30公里”标志，终点设解除标志。",
                "围挡顶部每隔4米装一盏红色警示灯，转角处装黄色爆闪灯，夜间19时至次日6时开启，派专人巡查。",
                "临时标线采用热熔反光材料，完工后清除并恢复原标线。",
            ],
        ),
        (
            "第四章　人员防护",
            [
                "进入现场人员一律穿反光背心、戴安全帽，上下班高峰时段禁止机械进出围挡。",
                f"现场设交通协管员{rng.randrange(2, 7)}名，持停止牌、指挥旗上岗，"
                f"负责人{facts.spouse.name}，电话{facts.spouse.phone}。",
            ],
        ),
        (
            "第五章　行人与沿街单位保障",
            [
                "人行道断开处架设宽度不小于1.5米的钢板便桥，两侧设扶手和防滑条。",
                "提前三日在小区公告栏张贴施工告知书，预留消防与救护通道，宽度不小于4米。",
            ],
        ),
        (
            "第六章　检查与责任",
            [
                "每日开工前、收工后各检查一次防护设施，填写检查记录；缺损的立即补齐，不得带患施工。",
                "防护设施未经项目经理同意不得移动，违者按公司制度处罚；造成后果的依法承担责任。",
            ],
        ),
    ]
    for head, paragraphs in chapters:
        writer.room(30)
        writer.line(Run(head, "", ty(14.5, "hei_bold")))
        for one in paragraphs:
            writer.para(one)
    heads(writer, title, Run(author, "author"), first=1, form="第 {} 页")
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": on.isoformat()}
    return drawn("traffic_protection_measures", "pea_guard_scheme", writer.sheets, values)


def short_paper(job: Job) -> Drawn:
    """A short paper to the traffic police: lead, measures as list, a table of gear, seal at the end."""
    rng, facts, works = job.rng, job.facts, road_works(job)
    on = a_day(rng, date(2026, 10, 8), date(2026, 11, 18))
    author = facts.company.org.name if job.chance(0.5) else works.builder.name
    writer = Writer(job, Style("song", 12.5), left=24, width=162, top=24, leading=1.65)
    writer.title("交通安全防护措施", Style("hei_bold", 21), after=7)
    writer.line(f"信阳市公安局交通警察支队{rng.choice(['一大队', '二大队', '三大队'])}：")
    writer.para(
        [
            "为保证",
            Run(works.project, "project"),
            f"施工期间{works.road}（{works.section}）行人、车辆安全，经与{works.designer.name}共同踏勘，"
            "我单位制定以下安全防护措施，请审核。",
        ]
    )
    when = works.period_to - works.period_from + timedelta(days=1)
    measures = (
        f"封闭时间严格控制在批准的{when.days}天以内，分{rng.choice(['两', '三'])}段施工，完成一段恢复一段。",
        "上游过渡区长度不小于40米，用锥形筒渐变，间距2米，夜间加套反光膜。",
        "挖出的土方当日外运，当日不能回填的沟槽覆盖20毫米厚钢板，并与路面找平。",
        "施工车辆按指定出入口进出，倒车时有人指挥，不在路面上调头、停放。",
        "恶劣天气停止施工，检查加固围挡，保持警示灯正常。",
    )
    for number, said in enumerate(measures, 1):
        writer.para(f"（{'一二三四五'[number - 1]}）{said}")
    writer.line(Run("防护设施配置表", "", ty(12.5, "hei")))
    rows: Rows = [
        (8, [(14, "序号", True), (54, "名称", True), (40, "规格", True), (22, "数量", True), (32, "位置", True)])
    ]
    gear = (
        ("反光锥形筒", "高70cm", "个", "过渡区"),
        ("注水隔离墩（水马）", "1.5m×0.8m", "个", "作业区外侧"),
        ("施工警告标志牌", "三角形，边长90cm", "块", "来车方向"),
        ("太阳能爆闪灯", "双面四灯", "盏", "围挡转角"),
        ("反光背心", "荧光黄", "件", "作业人员"),
    )
    for number, (name, size, unit, place) in enumerate(gear, 1):
        count = f"{rng.randrange(2, 60)}{unit}"
        rows.append(
            (8, [(14, str(number), True), (54, name, False), (40, size, True), (22, count, True), (32, place, True)])
        )
    writer.room(52)
    writer.y = grid(writer.sheet, 24, writer.y, rows, size=10.5) + 4
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 4
    sheet.text(24, y, f"交通安全负责人：{facts.landlord.name}　联系电话：{facts.landlord.phone}", ty(11.5))
    sheet.text(178, y + 16, [Run(author, "author"), rng.choice(["（公章）", ""])], ty(13), align="r")
    written = Run(say(on, rng.choice(["plain", "short", "spaced"])), "issue_date")
    sheet.text(172, y + 27, written, ty(13), align="r")
    seal(sheet, 146, y + 23, author)
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": on.isoformat()}
    return drawn("traffic_protection_measures", "pea_guard_short_paper", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"pea_guard_scheme": scheme, "pea_guard_short_paper": short_paper},
}
