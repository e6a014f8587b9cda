"""交通组织方案 and 交通安全承诺书 for works in the road.

Plan: author is the 编制单位; where none is named, the builder that signs and seals at the end (the client beside it
is tolerated). Road: as first named with
its stretch in brackets; the bare name is tolerated, and the other way round where a label gives the bare name.
Commitment: promisor is the 承诺单位 or 承诺人, signer whoever signs for it. Dates: of the signature; a cover that
names only year and month gives no date.
"""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, filled
from samples.layouts_fourth.held_base import Works, a_man, box, grid, hand, period, plain, some_works
from samples.numbers import written_date
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def _plan_values(works: Works, road: str, author: str) -> dict[str, Value]:
    return {
        "project": works.project,
        "road": road,
        "period_from": works.start.isoformat(),
        "period_to": works.end.isoformat(),
        "author": author,
        "issue_date": works.applied.isoformat(),
    }


def _sketch(sheet: Sheet, x: float, y: float, works: Works) -> None:
    """A road from above: carriageways, the fenced strip, signs with distances."""
    sheet.rect(x, y, 160, 82)
    for edge, width in ((20, 0.5), (38, 0.25), (56, 0.5)):
        sheet.line(x + 6, y + edge, x + 154, y + edge, width=width)
    sheet.text(x + 80, y + 26, works.road, Style("song", 11), align="c")
    sheet.rect(x + 54, y + 57, 54, 10, line=0.4)
    sheet.text(x + 81, y + 59.5, "施工区（围挡）", Style("song", 9.5), align="c")
    for dx, words in ((12, "前方施工"), (30, "减速慢行"), (118, "解除限速")):
        sheet.rect(x + dx, y + 60, 16, 7)
        sheet.text(x + dx + 8, y + 61.8, words, Style("hei", 7.5), align="c")
    sheet.text(x + 14, y + 70, "警告区 50m", Style("song", 8.5))
    sheet.text(x + 66, y + 70, f"作业区 {plain(works.length)}m", Style("song", 8.5))
    sheet.text(x + 120, y + 70, "终止区 20m", Style("song", 8.5))


def plan_with_cover(job: Job) -> Drawn:
    """Cover with the units and the month, numbered chapters, a sketch on the last page."""
    works = some_works(job, always_company=True)
    values = _plan_values(works, works.stretch, works.builder)
    sheet = job.sheet()
    sheet.flow(25, 62, 160, Run(works.project, "project"), Style("hei_bold", 22), leading=1.5, align="c")
    sheet.text(105, 100, "交通组织方案", Style("hei_bold", 28), align="c", spacing=0.2)
    label = Style("song", 15)
    for y, name, run in (
        (186.0, "建设单位：", Run(works.applicant)),
        (200.0, "编制单位：", Run(works.builder, "author")),
    ):
        sheet.text(44, y, [name, run], label)
    sheet.text(105, 236, f"{works.applied.year}年{works.applied.month}月", label, align="c")
    if job.variant.seal:
        seals.put_round(sheet, 112, 200, seals.SealText(works.builder), diameter=42)
    writer = Writer(job, Style("song", 13), leading=1.8)
    head = Style("hei_bold", 13.5)
    begins, ends = period(job, works, "plain")
    parts: tuple[tuple[str, tuple[Runs, ...]], ...] = (
        (
            "一、工程概况",
            (
                [
                    f"本工程由{works.applicant}投资建设，{works.builder}施工。施工路段为",
                    Run(works.stretch, "road"),
                    f"，施工内容为敷设电缆，占用{works.part}，占道长{plain(works.length)}米、宽{plain(works.width)}米。",
                ],
            ),
        ),
        (
            "二、施工时间",
            (
                [
                    "占道施工时间自",
                    begins,
                    "起至",
                    ends,
                    f"止，共{works.days}天，每日施工时段为9：00—17：00，避开早晚高峰。",
                ],
            ),
        ),
        (
            "三、道路交通现状",
            (
                f"{works.road}为城市{job.rng.choice(('主干道', '次干道', '支路'))}，双向四车道，高峰小时流量约"
                f"{job.rng.randrange(600, 1800)}辆，沿线有公交线路2条、公交站点1处。",
            ),
        ),
        (
            "四、交通组织措施",
            (
                "（一）机动车：保留双向通行，施工侧压缩一条车道，限速30公里/小时。",
                f"（二）绕行：往{works.far}方向车辆可由{works.cross}绕行。",
                "（三）非机动车和行人：设置宽度不小于1.5米的临时通道，用水马与机动车道隔离。",
            ),
        ),
        (
            "五、交通设施设置",
            (
                "施工区来车方向50米外设置“前方施工、减速慢行”标志，作业区四周设2.0米高围挡，夜间悬挂红色警示灯，"
                "两端各设交通疏导员一名。",
            ),
        ),
        (
            "六、组织机构及应急",
            (
                f"项目负责人{works.builder_chief}（{works.builder_phone}）为交通保障第一责任人；遇拥堵或者事故，立即停止作业，"
                "报告交警并协助疏导。",
            ),
        ),
    )
    for title, paragraphs in parts:
        writer.para(title, style=head, indent=0)
        for runs in paragraphs:
            writer.para(runs)
    writer.room(128)
    writer.line("附图：施工期间交通组织示意图")
    _sketch(writer.sheet, 25, writer.y, works)
    y = writer.y + 90
    writer.sheet.text(180, y, works.builder, Style("song", 13), align="r")
    issued = Run(written_date(works.applied, form="plain"), "issue_date")
    writer.sheet.text(180, y + 10, issued, Style("song", 13), align="r")
    writer.number_pages("- {} -")
    return drawn("traffic_plan", "plan_with_cover", [sheet, *writer.sheets], values, tolerated={"road": (works.road,)})


def plan_short_two_seals(job: Job) -> Drawn:
    """A short plan in one or two pages, builder and client seal at the end; no 编制单位, the builder signs."""
    works = some_works(job, always_company=True)
    values = _plan_values(works, works.road, works.builder)
    writer = Writer(job, Style("song", 12.5), leading=1.7)
    title = job.rng.choice(("占道施工交通组织方案", "施工期间交通疏导方案"))
    writer.title(title, Style("hei_bold", 20))
    writer.para(["工程名称：", Run(works.project, "project")], indent=0)
    writer.para(["施工道路：", Run(works.road, "road")], indent=0)
    writer.para(
        [f"施工位置：{works.cross}至{works.far}{works.part}，长{plain(works.length)}m，宽{plain(works.width)}m"],
        indent=0,
    )
    begins, ends = period(job, works, "plain", "dot")
    writer.para(["施工工期：", begins, "至", ends], indent=0)
    for number, text in enumerate(
        (
            "占道范围内采用钢板围挡封闭，围挡高度1.8米，外侧张贴反光膜，转角处设爆闪灯。",
            "施工路段前后各100米设置施工标志、限速标志、导向标志及锥形交通路标，标志设置符合GB 5768.4的规定。",
            "施工期间保证至少一条机动车道和一条非机动车道畅通，材料运输车辆安排在22：00至次日6：00进出。",
            "公交站点临时前移30米，并提前三日张贴告示，告知沿线单位和居民。",
            "现场配备疏导员四名，分两班值守，统一着反光背心，服从交警指挥。",
            "开挖路面当日加盖钢板恢复通行，不留坑槽；雨雪天气停止施工。",
            "施工结束后24小时内拆除围挡及临时标志，恢复原有交通设施。",
        ),
        1,
    ):
        writer.para(f"{number}．{text}")
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 6
    style = Style("song", 12.5)
    sheet.text(27, y, f"建设单位（章）：{works.applicant}", style)
    sheet.text(27, y + 24, ["施工单位（章）：", Run(works.builder, "author")], style)
    form = job.date_form("plain", "chinese")
    sheet.text(120, y + 44, Run(written_date(works.applied, form=form), "issue_date"), style)
    if job.variant.seal:
        seals.put_round(sheet, 84, y + 2, seals.SealText(works.applicant), diameter=38)
        seals.put_round(sheet, 132, y + 30, seals.SealText(works.builder), diameter=38)
    tolerated = {"author": (works.applicant,)}
    return drawn("traffic_plan", "plan_short_two_seals", writer.sheets, values, tolerated=tolerated)


def plan_with_particulars(job: Job) -> Drawn:
    """A plan that begins with a ruled sheet of particulars, then measures and a sketch."""
    works = some_works(job, always_company=True)
    author = works.designer
    values = _plan_values(works, works.stretch, author)
    sheet = job.sheet()
    sheet.text(105, 20, "道路施工交通组织设计方案", Style("song_bold", 20), align="c")
    label, shown = Style("hei", 11), Style("song", 11.5)
    begins, ends = period(job, works, "dash", "plain")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (13, [(34, "项目名称"), (136, Run(works.project, "project"))]),
        (13, [(34, "建设单位"), (51, works.applicant), (34, "施工单位"), (51, works.builder)]),
        (13, [(34, "方案编制单位"), (136, Run(author, "author"))]),
        (13, [(34, "占用路段"), (136, Run(works.stretch, "road"))]),
        (
            13,
            [
                (34, "占用部位、面积"),
                (136, f"{works.part}，{plain(works.length)}×{plain(works.width)}={plain(works.area)}㎡"),
            ],
        ),
        (13, [(34, "施工起止日期"), (136, [begins, " 至 ", ends])]),
        (
            13,
            [
                (34, "编制人"),
                (51, a_man(job)),
                (34, "编制日期"),
                (51, Run(written_date(works.applied, form="dash"), "issue_date")),
            ],
        ),
    ]
    y = grid(sheet, 20, 34, rows, label, shown)
    box(sheet, (20, y, 170, 8), "交通组织措施", label, align="c")
    y += 8
    sheet.rect(20, y, 170, 58)
    top = y + 4
    for text in (
        "1. 分流：提前发布施工公告，引导过境车辆由平行道路绕行。",
        "2. 渠化：利用锥桶、水马设置上游过渡区30米、缓冲区10米。",
        "3. 行人：在围挡外侧设1.5米宽人行通道，铺设防滑板。",
        "4. 公交：与公交公司对接，站点临时迁移并设置引导牌。",
        "5. 值守：安排持证疏导员，高峰时段配合交警指挥。",
    ):
        top = sheet.flow(24, top, 162, text, shown, leading=1.75)
    y += 58
    sheet.text(24, y + 4, "交通组织平面示意图", label)
    _sketch(sheet, 25, y + 12, works)
    sheet.rect(20, y, 170, 98)
    if job.variant.seal:
        seals.put_round(sheet, 158, 63, seals.SealText(author, "方案专用章"), diameter=36)
    return drawn("traffic_plan", "plan_with_particulars", [sheet], values, tolerated={"road": (works.road,)})


def _promise_values(works: Works, road: str, promisor: str, signer: str) -> dict[str, Value]:
    return {
        "promisor": promisor,
        "project": works.project,
        "road": road,
        "period_from": works.start.isoformat(),
        "period_to": works.end.isoformat(),
        "signer": signer,
        "issue_date": works.applied.isoformat(),
    }


_CLAUSES = (
    "严格遵守《中华人民共和国道路交通安全法》等法律法规，未经批准不占道施工，不擅自扩大占道范围、延长施工时间。",
    "按照经批准的交通组织方案设置围挡、交通标志、警示灯和反光设施，并安排专人每日巡查维护。",
    "施工现场配备足够的交通疏导人员，穿着反光背心，自觉服从公安交警部门的指挥和管理。",
    "施工车辆按指定路线行驶，不超载、不遗撒，夜间作业保证照明，不影响来往车辆和行人安全。",
    "因施工安全措施不到位造成交通事故的，由我单位承担全部法律责任和经济赔偿责任。",
    "工程完工后及时清理现场，修复损坏的道路和交通设施，经验收合格后恢复通行。",
)


def promise_to_police(job: Job) -> Drawn:
    """A letter to the traffic police: facts in the opening sentence, clauses, seal and signature."""
    works = some_works(job, always_company=True)
    by_builder = job.chance(0.6)
    promisor = works.builder if by_builder else works.applicant
    signer = works.builder_chief if by_builder else works.chief
    values = _promise_values(works, works.stretch, promisor, signer)
    begins, ends = period(job, works, "plain")
    writer = Writer(job, Style("song", 13), leading=1.75)
    writer.title("交通安全承诺书", Style("hei_bold", 22), spacing=0.15)
    writer.line("信阳市公安局交通警察支队：")
    writer.para(
        [
            "我单位承担",
            Run(works.project, "project"),
            "施工任务，需占用",
            Run(works.stretch, "road"),
            f"{works.part}进行施工，施工时间为",
            begins,
            "至",
            ends,
            "。为确保施工期间道路交通安全、有序、畅通，现郑重承诺如下：",
        ]
    )
    for number, text in zip("一二三四五六", _CLAUSES, strict=True):
        writer.para(f"{number}、{text}")
    writer.room(52)
    sheet, y, style = writer.sheet, writer.y + 8, Style("song", 13)
    sheet.text(70, y, ["承诺单位（盖章）：", Run(promisor, "promisor")], style)
    sheet.text(70, y + 13, "负责人（签字）：", style)
    sheet.text(108, y + 11.5, Run(signer, "signer"), Style("kai", 17, jitter=0.06))
    form = job.date_form("plain", "spaced", "chinese")
    sheet.text(70, y + 27, Run(written_date(works.applied, form=form), "issue_date"), style)
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 10, seals.SealText(promisor), diameter=42)
    return drawn("traffic_commitment", "promise_to_police", writer.sheets, values, tolerated={"road": (works.road,)})


def promise_form_by_hand(job: Job) -> Drawn:
    """A printed form: particulars on lines filled by hand above, the clauses printed small, signature below."""
    works = some_works(job)
    signer = works.chief if works.company else works.applicant
    values = _promise_values(works, works.road, works.applicant, signer)
    fill = hand(job, 14)
    begins, ends = period(job, works, "plain", style=fill)
    writer = Writer(job, Style("song", 13), leading=1.85, left=24, width=162)
    writer.title("占道施工交通安全承诺书", Style("song_bold", 20))
    writer.line(["承诺单位（人）：", filled(works.applicant, "promisor", fill)])
    writer.line(["工程名称：", filled(works.project, "project", fill)])
    writer.line(["占用道路名称：", filled(works.road, "road", fill)])
    writer.line([f"具体路段：{works.cross}至{works.far}，{works.part}"])
    writer.line(["占用期限：", begins, " 至 ", ends])
    writer.line(["现场安全员：", filled(a_man(job), "", fill), "　联系电话：", filled(works.builder_phone, "", fill)])
    small = Style("song", 11)
    writer.para("本单位（人）在占道施工期间自愿作出以下承诺：", style=small)
    for number, text in enumerate(_CLAUSES[:5], 1):
        writer.para(f"{number}. {text.replace('我单位', '承诺人')}", style=small)
    writer.para("以上承诺如有违反，自愿接受公安交警部门依法处理，并立即停工整改。", style=small)
    writer.room(50)
    sheet, y, style = writer.sheet, writer.y + 8, Style("song", 13)
    sheet.text(26, y, "法定代表人（或本人）签名：", style)
    sheet.text(88, y - 2, Run(signer, "signer"), Style("kai", 18, jitter=0.06))
    sheet.text(26, y + 14, "（单位盖章）", style)
    sheet.text(120, y + 26, Run(written_date(works.applied, form="plain"), "issue_date", fill), style)
    if works.company and job.variant.seal:
        seals.put_round(sheet, 132, y + 14, seals.SealText(works.applicant), diameter=41)
    return drawn("traffic_commitment", "promise_form_by_hand", writer.sheets, values)


def promise_headed_by_table(job: Job) -> Drawn:
    """A promise whose head names the promising unit in a table; the site's head signs for it."""
    works = some_works(job, always_company=True)
    signer = works.builder_chief
    values = _promise_values(works, works.stretch, works.builder, signer)
    sheet = job.sheet()
    sheet.text(105, 24, "涉路施工交通安全承诺书", Style("hei_bold", 20), align="c")
    label, shown = Style("hei", 11.5), Style("song", 11.5)
    begins, ends = period(job, works, "plain", "dot")
    rows: list[tuple[float, list[tuple[float, Runs]]]] = [
        (12, [(34, "承诺单位"), (136, Run(works.builder, "promisor"))]),
        (12, [(34, "工程名称"), (136, Run(works.project, "project"))]),
        (12, [(34, "施工路段"), (136, Run(works.stretch, "road"))]),
        (12, [(34, "施工期限"), (136, [begins, " 至 ", ends])]),
    ]
    y = grid(sheet, 20, 40, rows, label, shown) + 8
    for number, text in enumerate(_CLAUSES, 1):
        y = sheet.flow(22, y, 166, f"（{number}）{text}", Style("song", 12.5), leading=1.75, indent=2) + 1.5
    y += 10
    style = Style("song", 12.5)
    sheet.text(24, y, "承诺单位（公章）：", style)
    sheet.text(112, y, "项目负责人（签名）：", style)
    sheet.text(158, y - 2, Run(signer, "signer"), Style("kai", 17, jitter=0.06))
    sheet.text(
        112,
        y + 18,
        ["承诺日期：", Run(written_date(works.applied, form=job.date_form("dash", "plain")), "issue_date")],
        style,
    )
    if job.variant.seal:
        seals.put_round(sheet, 74, y + 10, seals.SealText(works.builder), diameter=42)
    return drawn("traffic_commitment", "promise_headed_by_table", [sheet], values, tolerated={"road": (works.road,)})


LAYOUTS: Layouts = {
    "traffic_plan": {
        "plan_with_cover": plan_with_cover,
        "plan_short_two_seals": plan_short_two_seals,
        "plan_with_particulars": plan_with_particulars,
    },
    "traffic_commitment": {
        "promise_to_police": promise_to_police,
        "promise_form_by_hand": promise_form_by_hand,
        "promise_headed_by_table": promise_headed_by_table,
    },
}
