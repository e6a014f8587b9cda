"""Traffic while a road is dug: how it is led, what is promised, how the place is guarded."""

from __future__ import annotations

from datetime import timedelta

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, Rows, Work, a_work, hand, sealed, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def _plan_values(work: Work, author: str) -> dict[str, Value]:
    return {
        "project": work.project,
        "road": work.road,
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
        "author": author,
        "issue_date": work.signed.isoformat(),
    }


def rowan_plan_chapters(job: Job) -> Drawn:
    """A plan by an adviser: a cover, then chapters."""
    work, rng = a_work(job), job.rng
    page = Page(job, Style("song", 12.5), top=25, leading=1.75)
    cover = page.sheet
    cover.flow(25, 70, 160, Run(work.project, "project"), Style("song_bold", 21), align="c", leading=1.5)
    cover.text(105, 106, "施工期交通组织方案", Style("hei_bold", 27), align="c", spacing=0.15)
    cover.text(105, 124, "（送交警大队审查稿）", Style("song", 13), align="c")
    cover.text(105, 226, ["编写：", Run(work.adviser, "author")], Style("song", 14), align="c")
    cover.text(
        105, 240, when(work.signed, job.date_form("chinese", "plain"), "issue_date"), Style("song", 14), align="c"
    )
    sealed(cover, 152, 231, work.adviser, diameter=42)
    page.turn()
    head, form = Style("hei_bold", 13.5), job.date_form("plain", "dot")
    page.line("第一章　占道概况", style=head)
    page.para(
        [
            "占用的是",
            Run(work.road, "road"),
            f"靠{rng.choice(['南', '北'])}一侧的慢行道，西起{work.cross}口。",
            when(work.starts, form, "period_from"),
            "封闭，",
            when(work.ends, form, "period_to"),
            f"放开，共{work.days}天，由{work.builder}施工。",
        ]
    )
    page.line("第二章　交通现状", style=head)
    survey = work.signed - timedelta(days=rng.randrange(8, 20))
    page.para(
        f"{when(survey, form).text}调查，早高峰7:30至8:30机动车{rng.randrange(400, 900)}辆/小时，"
        f"非机动车{rng.randrange(300, 800)}"
        "辆/小时，路段无公交专用道。"
    )
    page.line("第三章　组织措施", style=head)
    page.para("1. 保留双向两条机动车道，限速30公里/小时，禁止在施工段及前后50米内停车。")
    page.para(f"2. 非机动车与行人共用3米宽临时通道，往{work.cross}方向的货车提前分流。")
    page.para("3. 上游100米处设“前方施工”标志，80米处设限速标志，渐变段摆锥桶，间距2米。")
    page.line("第四章　人员与应急", style=head)
    page.para(
        f"现场设交通协管员{rng.randrange(2, 5)}名，7:00至20:00在岗；"
        f"值班负责人{somebody(job)}，电话{job.facts.spouse.phone}。"
    )
    page.para("遇急救、消防车辆，十分钟内打开围挡放行；拥堵超过200米时暂停施工并报告交警。")
    page.sheet.text(105, 283, "- 1 -", Style("song", 9), align="c")
    values = _plan_values(work, work.adviser)
    return drawn("traffic_plan", "rowan_plan_chapters", page.sheets, values)


def rowan_plan_summary(job: Job) -> Drawn:
    """A plan on one landscape sheet: particulars, then what is done at each stretch."""
    work = a_work(job)
    sheet = job.sheet(297, 210)
    sheet.text(148, 16, "占道作业交通疏导方案简表", Style("hei_bold", 19), align="c", spacing=0.15)
    form = job.date_form("dash", "dot", "padded")
    rows: Rows = [
        (
            12,
            [
                (30, "项目名称", True),
                (110, Run(work.project, "project"), False),
                (30, "涉及道路", True),
                (95, Run(work.road, "road"), False),
            ],
        ),
        (
            12,
            [
                (30, "占道开始", True),
                (50, when(work.starts, form, "period_from"), False),
                (30, "占道结束", True),
                (50, when(work.ends, form, "period_to"), False),
                (30, "每日时段", True),
                (75, "9:00—17:00，夜间加盖钢板放行", False),
            ],
        ),
        (
            12,
            [
                (30, "方案编制单位", True),
                (110, Run(work.builder, "author"), False),
                (30, "编制日期", True),
                (95, when(work.signed, form, "issue_date"), False),
            ],
        ),
        (10, [(50, "区段", True), (70, "机动车", True), (75, "非机动车、行人", True), (70, "设施", True)]),
        (
            18,
            [
                (50, "来车方向100米", False),
                (70, "减速并道，禁止超车", False),
                (75, "正常通行", False),
                (70, "施工标志、限速牌各1块", False),
            ],
        ),
        (
            18,
            [
                (50, "作业区", False),
                (70, "占用一条慢行道，机动车道不断", False),
                (75, "改走围挡外侧2.5米通道", False),
                (70, "水马围挡、爆闪灯", False),
            ],
        ),
        (
            18,
            [
                (50, f"{work.cross}路口", False),
                (70, "按信号灯通行，不掉头", False),
                (75, "由协管员引导过街", False),
                (70, "锥桶20只、指路牌2块", False),
            ],
        ),
        (
            18,
            [
                (50, "去车方向50米", False),
                (70, "恢复原车道", False),
                (75, "恢复原通道", False),
                (70, "解除限速标志", False),
            ],
        ),
    ]
    bottom = table(sheet, 16, 30, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.text(
        16,
        bottom + 5,
        f"现场联络：{work.handler.name} {work.handler.phone}　交警值班：0376-6699122",
        Style("song", 10.5),
    )
    sheet.text(180, bottom + 16, "编制单位盖章：", Style("song", 11))
    sealed(sheet, 222, bottom + 20, work.builder, diameter=36)
    return drawn("traffic_plan", "rowan_plan_summary", [sheet], _plan_values(work, work.builder))


def _promise_values(work: Work, signer: str, promisor: str) -> dict[str, Value]:
    return {
        "promisor": promisor,
        "project": work.project,
        "road": work.road,
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
        "signer": signer,
        "issue_date": work.signed.isoformat(),
    }


def rowan_pledge_pen(job: Job) -> Drawn:
    """A foreman's promise by hand, half a sheet tall."""
    work, pen, signer = a_work(job), hand(job, 14), somebody(job)
    page = Page(job, pen, size=(182, 257), left=22, top=24, leading=1.85)
    page.title("保证书", pen.sized(22), after=5, spacing=0.5)
    page.title("（施工交通安全）", pen.sized(13), after=8)
    page.line("交警大队：")
    form = job.date_form("plain", "dot")
    page.para(
        [
            "我公司（",
            Run(work.builder, "promisor"),
            "）承建的",
            Run(work.project, "project"),
            "，需要在",
            Run(work.road, "road"),
            "上挖沟，",
            when(work.starts, form, "period_from"),
            "开挖，",
            when(work.ends, form, "period_to"),
            "填好。我们保证：",
        ]
    )
    page.para(
        "沟边拉警戒带、放锥桶，晚上挂红灯，沟上铺钢板让人走；上下学时候不动挖机，不把土堆到机动车道；专门留两个人看路。"
    )
    page.para("要是没做到，堵了路、伤了人，我们自己负责，听交警处理。")
    page.y += 6
    top = page.y
    page.right(["负责人签名：", Run(signer, "signer")], inset=8)
    page.right(f"（{work.builder}）", inset=2, style=pen.sized(12))
    page.right(when(work.signed, "plain", "issue_date"), inset=8)
    sealed(page.sheet, 126, top + 12, work.builder, diameter=36)
    values = _promise_values(work, signer, work.builder)
    return drawn("traffic_commitment", "rowan_pledge_pen", page.sheets, values)


_TICKS = (
    "不超出批准的范围和时段占用车道、人行道",
    "围挡整齐牢固，夜间有灯，缺口处有人看守",
    "上路人员一律穿反光背心，不在车流中穿行",
    "渣土当日清运，不带泥上路，不在路口堆料",
    "发现标志被碰倒、井盖移位，半小时内复原",
)


def rowan_pledge_ticks(job: Job) -> Drawn:
    """A printed pledge of a firm or a person: particulars in a table, points ticked one by one."""
    work, pen = a_work(job), hand(job, 12)
    firm = work.applicant.endswith("公司")
    signer = job.facts.company.org.legal_person if firm else work.applicant
    sheet = job.sheet()
    sheet.text(105, 20, "道路交通安全责任承诺", Style("hei_bold", 20), align="c", spacing=0.15)
    form = job.date_form("dash", "slash", "plain")
    rows: Rows = [
        (12, [(34, "承诺单位（人）", True), (130, Run(work.applicant, "promisor"), False)]),
        (12, [(34, "工程名称", True), (130, Run(work.project, "project"), False)]),
        (12, [(34, "占用道路", True), (130, Run(work.road, "road"), False)]),
        (
            12,
            [
                (34, "施工期限", True),
                (130, [when(work.starts, form, "period_from"), "　至　", when(work.ends, form, "period_to")], False),
            ],
        ),
    ]
    y = table(sheet, 23, 34, rows, label=Style("hei", 11), value=Style("song", 11.5)) + 8
    sheet.text(23, y, "请在做得到的各项前打勾：", Style("song", 11.5))
    y += 11
    for tick in _TICKS:
        sheet.rect(25, y, 5, 5)
        sheet.text(25.4, y - 0.4, Run("√", style=pen), pen)
        sheet.text(33, y, tick, Style("song", 12))
        y += 11
    sheet.flow(
        23,
        y + 3,
        164,
        "上述各项如有一项未落实，由承诺方按《道路交通安全法》第一百零四条、第一百零五条承担责任，并停工整改。",
        Style("song", 11.5),
        leading=1.7,
    )
    y = sheet.height_mm - 96
    end = sheet.text(23, y, "承诺方负责人签名：", Style("song", 12))
    signature(sheet, end + 3, y - 2, "")
    sheet.text(end + 3, y - 2, Run(signer, "signer"), Style("kai", 17, jitter=0.05))
    sheet.text(23, y + 14, ["签署于 ", when(work.signed, form, "issue_date")], Style("song", 12))
    sheet.text(120, y + 14, "（公章）" if firm else "", Style("song", 11))
    sealed(sheet, 138, y + 8, work.applicant)
    sheet.text(23, y + 40, f"见证：{work.district}交警大队秩序中队　{somebody(job)}", Style("song", 10))
    values = _promise_values(work, signer, work.applicant)
    return drawn("traffic_commitment", "rowan_pledge_ticks", [sheet], values)


def rowan_guard_list(job: Job) -> Drawn:
    """Measures in order, from the barriers to the first aid, on one sheet of A4."""
    work, rng = a_work(job), job.rng
    page = Page(job, Style("song", 12), top=24, leading=1.65)
    page.title("道路施工围护与行人车辆防护措施", Style("hei_bold", 18), after=7)
    page.line(["用于工程：", Run(work.project, "project")])
    points = (
        "围护：用1.8米彩钢板封闭沟槽，转角处改用网片，保证看得见来车；每10米挂一盏警示灯。",
        "行人：围护外侧留1.5米以上便道，高差处做坡，设扶手，盲道断开处铺临时盲道砖。",
        f"车辆：{work.road}机动车道不封，沟槽横过处铺20毫米厚钢板，板边用沥青砂顺接。",
        "沿街门面：每隔一户留一处进出口，桥板宽不小于1.2米，早晚由专人清扫。",
        "管线：开挖前探沟，遇燃气管两侧各1米内只许人工挖。",
        f"人员：安全员{rng.randrange(1, 3)}名、看守{rng.randrange(2, 4)}名，分两班，交接时清点标志。",
        "抢险：备沙袋60只、水泵1台、急救箱1个，最近的医院为市中心医院。",
    )
    for number, point in enumerate(points, 1):
        page.para(f"（{number}）{point}")
    page.y += 3
    page.line(f"值班电话：{job.facts.landlord.phone}（{somebody(job)}），消防119，急救120。")
    page.y += 8
    top = page.y
    page.right(["制定单位：", Run(work.builder, "author")])
    page.right(when(work.signed, job.date_form("plain", "chinese", "padded"), "issue_date"), inset=10)
    sealed(page.sheet, 150, top + 5, work.builder)
    values: dict[str, Value] = {
        "project": work.project,
        "author": work.builder,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "rowan_guard_list", page.sheets, values)


def rowan_guard_table(job: Job) -> Drawn:
    """Dangers, what is done about each and who looks after it, in a landscape table."""
    work = a_work(job)
    sheet = job.sheet(297, 210)
    sheet.text(148, 16, "交通安全防护措施一览表", Style("hei_bold", 20), align="c", spacing=0.25)
    sheet.text(18, 30, ["项目：", Run(work.project, "project")], Style("song", 11.5))
    sheet.text(279, 30, ["日期：", when(work.signed, "dash", "issue_date")], Style("song", 11.5), align="r")
    dangers = (
        ("车辆驶入作业区", "来车方向设防撞桶、导向板，后方停放警示车"),
        ("行人跌入沟槽", "围栏双道横杆，沟边0.8米内不堆土，夜间红灯"),
        ("机械回转伤人", "挖机作业半径内清场，设指挥一人，佩戴口哨"),
        ("路口视线受阻", "路口20米内改用透明围挡，高度不超过0.8米"),
        ("雨后路面湿滑", "铺防滑垫，及时排水，必要时撒砂"),
    )
    rows: Rows = [
        (10, [(14, "序号", True), (62, "危险情形", True), (125, "防护措施", True), (60, "责任人", True)]),
    ]
    for number, (danger, measure) in enumerate(dangers, 1):
        rows.append(
            (17, [(14, str(number), True), (62, danger, False), (125, measure, False), (60, somebody(job), False)])
        )
    bottom = table(sheet, 18, 39, rows, label=Style("hei", 10.5), value=Style("song", 11))
    check = work.signed + timedelta(days=2)
    sheet.text(
        18, bottom + 5, f"上述设施应在开工前到位，拟于{when(check, 'plain').text}会同监理检查。", Style("song", 10.5)
    )
    sheet.text(18, bottom + 18, ["编制单位：", Run(work.builder, "author")], Style("song", 11.5))
    sealed(sheet, 92, bottom + 27, work.builder, diameter=36)
    values: dict[str, Value] = {
        "project": work.project,
        "author": work.builder,
        "issue_date": work.signed.isoformat(),
    }
    return drawn("traffic_protection_measures", "rowan_guard_table", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_plan": {"rowan_plan_chapters": rowan_plan_chapters, "rowan_plan_summary": rowan_plan_summary},
    "traffic_commitment": {"rowan_pledge_pen": rowan_pledge_pen, "rowan_pledge_ticks": rowan_pledge_ticks},
    "traffic_protection_measures": {"rowan_guard_list": rowan_guard_list, "rowan_guard_table": rowan_guard_table},
}
