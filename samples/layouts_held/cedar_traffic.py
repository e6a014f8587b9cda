"""Traffic during a work on a road: plans, promises, measures of protection."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts, dated
from samples.layouts_held.cedar_common import HAND, World, a_person_name, fig, on, phone, sealed, world
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

S9, S10, S11, S12 = (Style("song", size) for size in (9, 10, 11, 12))
PERIOD = ("period_from", "period_to")


def _sketch(sheet: Sheet, w: World, y: float) -> None:
    sheet.rect(25, y, 160, 52, line=0.3)
    for down in (14, 40):
        sheet.line(30, y + down, 180, y + down, width=0.5)
    for step in range(12):
        sheet.line(32 + step * 12, y + 27, 39 + step * 12, y + 27, width=0.2)
    sheet.rect(82, y + 33, 44, 7, fill=(200, 80, 20))
    sheet.text(104, y + 34.5, "作业区", S9, align="c")
    for place, what in ((40, "前方施工"), (58, "限速30"), (140, "解除限速")):
        sheet.rect(place, y + 42, 16, 5)
        sheet.text(place + 8, y + 43, what, Style("song", 7), align="c")
    sheet.text(105, y + 5, f"{w.road}（{w.cross}口）示意　不按比例", S9, align="c")


def cedar_plan_stages(job: Job) -> Drawn:
    """Two or more pages: chapters, a sketch, a table of signs; the author at the end."""
    w, rng = world(job), job.rng
    day = w.day - timedelta(days=rng.randrange(1, 5))
    writer = Writer(job, S12, leading=1.7)
    head = Style("hei", 13)
    writer.title("占道施工期间交通导行方案", Style("hei_bold", 20), after=9)
    writer.para("1 概况", indent=0, style=head)
    writer.para(
        [
            "1.1 ",
            Run(w.project, "project"),
            "的管线沿",
            Run(w.road, "road"),
            f"布设，需占用靠边一条车道，占用长度{fig(w.length)}米。",
        ]
    )
    writer.para(
        [
            "1.2 导行期限：",
            on(w.since, "period_from", "plain"),
            "起，",
            on(w.until, "period_to", "plain"),
            "止，每日9:00至16:30作业。",
        ]
    )
    writer.para("1.3 现状：双向两车道，高峰小时约420辆，公交线路2条，沿线有小学一所。")
    writer.para("2 导行办法", indent=0, style=head)
    writer.para("2.1 机动车借对向车道单车道交替放行，两端各设一名疏导员，以对讲机联络。")
    writer.para(f"2.2 大货车绕行{w.cross}。行人走围挡外侧1.5米临时便道。")
    writer.para("2.3 公交站台向前移60米，提前三天张贴告示。")
    writer.room(62)
    _sketch(writer.sheet, w, writer.y + 2)
    writer.y += 60
    writer.para("3 设施数量", indent=0, style=head)
    writer.room(48)
    rows = [(8, [(20, "编号", True), (70, "设施", True), (35, "数量", True), (35, "位置", True)])]
    for place, (what, much, where) in enumerate(
        (
            ("施工预告牌", "2块", "前后100米"),
            ("反光锥", f"{rng.randrange(20, 60)}只", "沿线"),
            ("爆闪灯", "4盏", "围挡四角"),
        ),
        1,
    ):
        rows.append((8, [(20, str(place), False), (70, what, False), (35, much, False), (35, where, False)]))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=S10, value=S10) + 5
    writer.new_page()
    writer.para("4 应急", indent=0, style=head)
    writer.para(f"遇事故先抢救伤员，保护现场，拨打122；专职值守：{a_person_name(job)}，{phone(job)}。")
    writer.para("积水、塌陷时撤出人员，两端封路，并通知养护单位。大风、暴雨预警期间一律停工。")
    writer.para("5 恢复", indent=0, style=head)
    writer.para("路面恢复后清扫干净，拆除临时标志，补画标线，经交警大队和养护单位看过再放行。")
    writer.room(42)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(180, y, ["编制：", Run(w.builder, "author")], S12, align="r")
    sheet.text(176, y + 10, on(day, "issue_date", job.date_form("plain", "chinese")), S12, align="r")
    sealed(sheet, 146, y + 4, w.builder)
    writer.number_pages("- {} / {} -")
    values = w.values("project", "road", *PERIOD) | {"author": w.builder, "issue_date": day.isoformat()}
    return drawn("traffic_plan", "cedar_plan_stages", writer.sheets, values)


def cedar_plan_page(job: Job) -> Drawn:
    """One page: a grid of particulars with labels over values, then a sketch and short points."""
    w, rng = world(job), job.rng
    sheet = job.sheet()
    small, value = Style("hei", 8.5, (100, 100, 100)), Style("song", 11.5)
    sheet.text(20, 16, "施工交通疏解　一页通", Style("hei_bold", 19))
    sheet.text(190, 19, "Traffic Diversion Sheet", Style("hei", 9, (100, 100, 100)), align="r")
    sheet.line(20, 27, 190, 27, width=0.9)
    form = rng.choice(["dash", "dot", "plain"])

    def box(x: float, y: float, wide: float, what: str, runs: Run | str | list[str | Run]) -> None:
        sheet.rect(x, y, wide, 17, fill=(130, 130, 130))
        sheet.text(x + 2, y + 2, what, small)
        sheet.cell((x, y + 5.5, wide, 11), runs, value, pad=2)

    box(20, 32, 110, "哪个工程", Run(w.project, "project"))
    box(130, 32, 60, "影响道路", Run(w.road, "road"))
    box(20, 49, 110, "疏解时段", [on(w.since, "period_from", form), " ~ ", on(w.until, "period_to", form)])
    box(130, 49, 60, "高峰避让", "7:00-9:00　17:00-19:00")
    box(20, 66, 110, "方案出具", Run(w.builder, "author"))
    box(130, 66, 60, "出具日", on(w.day, "issue_date", form))
    box(20, 83, 57, "交通协管员", a_person_name(job))
    box(77, 83, 53, "协管电话", phone(job))
    box(130, 83, 60, "报备大队", "交警" + w.district.removesuffix("区") + "大队")
    sheet.text(20, 108, "疏解要点", Style("hei", 12))
    y = 117.0
    for mark, text in zip(
        "①②③④",
        (
            "由北向南车辆靠左缓行，作业面不越过道路中线。",
            "非机动车从人行道推行，路口处派人引导。",
            "夜间作业面加钢板覆盖，全宽恢复通车。",
            "救护、消防车到来时，三分钟内腾出车道。",
        ),
        strict=True,
    ):
        y = sheet.flow(20, y, 170, mark + " " + text, S12, leading=1.6) + 1.5
    _sketch(sheet, w, y + 6)
    if job.chance(0.7):
        sealed(sheet, 108, 80, w.builder, diameter=36)
    values = w.values("project", "road", *PERIOD, "issue_date") | {"author": w.builder}
    return drawn("traffic_plan", "cedar_plan_page", [sheet], values)


def cedar_promise_hand(job: Job) -> Drawn:
    """A person's or firm's promise by hand, A5 upright; the one who signs writes the firm above."""
    w = world(job)
    sheet = job.sheet(148, 210)
    hand = Style("kai", 14, HAND.fill, jitter=0.05)
    sheet.text(74, 16, "保 证 书", hand.sized(22), align="c")
    sheet.text(74, 27, "（占路施工注意交通安全）", hand.sized(12), align="c")
    y = sheet.flow(
        14,
        40,
        120,
        [
            "交警同志：",
        ],
        hand,
    )
    y = sheet.flow(
        14,
        y + 2,
        120,
        [
            "从",
            on(w.since, "period_from", "plain"),
            "到",
            on(w.until, "period_to", "plain"),
            "，我们要在",
            Run(w.road, "road"),
            "上干",
            Run(w.project, "project"),
            "。保证做到：路边摆锥筒，晚上亮红灯，车多的时候停工让路，工人都穿反光背心，不乱堆土。谁违反谁负责，出了事我们赔。",
        ],
        hand,
        leading=1.8,
        indent=2,
    )
    sheet.text(20, y + 10, ["保证单位：", Run(w.builder, "promisor")], hand.sized(13))
    end = sheet.text(20, y + 22, "负责人：", hand.sized(13))
    sheet.text(end + 2, y + 20.5, Run(w.boss, "signer"), Style("kai", 18, HAND.fill, jitter=0.07))
    sheet.text(20, y + 34, on(w.day, "issue_date", job.date_form("plain", "dot")), hand.sized(13))
    sheet.text(20, y + 46, f"在场人：{a_person_name(job)}", hand.sized(12))
    if job.chance(0.6):
        sealed(sheet, 96, y + 22, w.builder, diameter=34)
    values = w.values("project", "road", *PERIOD, "issue_date") | {"promisor": w.builder, "signer": w.boss}
    return drawn("traffic_commitment", "cedar_promise_hand", [sheet], values)


def cedar_promise_form(job: Job) -> Drawn:
    """A printed form: particulars in a table, clauses, a tear-off receipt for the office below."""
    w, rng = world(job), job.rng
    sheet, fill = job.sheet(), job.fill_style(11.5)
    sheet.text(105, 18, "涉路作业文明交通承诺卡", Style("song_bold", 20), align="c")
    sheet.text(190, 29, f"卡号：{w.day.year}-{rng.randrange(1000, 9999)}", S10, align="r")

    def f(text: str, name: str) -> Run:
        return Run(text, name, fill)

    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (12, [(36, "作出承诺的单位", True), (134, f(w.builder, "promisor"), False)]),
        (12, [(36, "所做工程", True), (134, f(w.project, "project"), False)]),
        (
            12,
            [(36, "作业道路", True), (64, f(w.road, "road"), False), (30, "占用车道", True), (40, "最外侧一条", False)],
        ),
        (
            12,
            [
                (36, "作业日期", True),
                (134, ["从 ", *dated(w.since, "period_from", fill), " 到 ", *dated(w.until, "period_to", fill)], False),
            ],
        ),
    ]
    y = table(sheet, 20, 35, rows, label=Style("hei", 10.5), value=S11) + 7
    for number, text in enumerate(
        (
            "按《道路交通安全法》第三十二条报公安交管部门同意后再进场。",
            "距来车方向不少于50米处设警告标志，雨雾天气加倍。",
            "渣土车不超载、不遗撒，出场冲洗轮胎。",
            "学校上下学时段暂停吊装。",
            "造成他人损害的，先行赔付，再行追偿。",
        ),
        1,
    ):
        y = sheet.flow(24, y, 162, f"（{number}）{text}", S12, leading=1.7) + 1
    sheet.flow(24, y + 2, 162, "以上各条已向全体作业人员宣读，签字即生效。", S12, indent=0)
    y += 20
    end = sheet.text(24, y, "承诺代表签署：", S12)
    sheet.text(end + 3, y - 1.5, Run(w.boss, "signer"), Style("kai", 17, HAND.fill, jitter=0.06))
    sheet.text(120, y, ["签署于 ", on(w.day, "issue_date", rng.choice(["plain", "dash", "dot"]), fill)], S12)
    sealed(sheet, 102, y + 10, w.builder)
    y += 34
    sheet.text(105, y - 2, "- - - - - - - - - - - - - 沿 此 线 撕 下 - - - - - - - - - - - - -", S9, align="c")
    sheet.text(
        24,
        y + 8,
        f"回执：承诺卡已收。接收民警：{a_person_name(job)}"
        f"　接收日期：{numbers.written_date(w.day + timedelta(days=1), form='plain')}",
        S11,
    )
    values = w.values("project", "road", *PERIOD, "issue_date") | {"promisor": w.builder, "signer": w.boss}
    return drawn("traffic_commitment", "cedar_promise_form", [sheet], values)


def cedar_measures_grid(job: Job) -> Drawn:
    """A table of risks and what is done about each; the author in the head, the day in the foot."""
    w, rng = world(job), job.rng
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 14, "施工现场交通防护措施清单", Style("hei_bold", 19), align="c")
    sheet.text(18, 28, ["项　目　", Run(w.project, "project")], S11)
    sheet.text(18, 36, ["编报方　", Run(w.builder, "author")], S11)
    sheet.text(279, 36, f"监理方　河南{rng.choice(['致尺', '恒矩'])}工程监理有限公司", S11, align="r")
    rows = [
        (
            10,
            [
                (14, "序号", True),
                (52, "危险点", True),
                (120, "怎样防护", True),
                (40, "器材", True),
                (35, "责任人", True),
            ],
        )
    ]
    for number, (risk, how, what) in enumerate(
        (
            ("沟槽临边", "两侧1.2米高护栏连续封闭，夜间每10米挂一盏警示灯", "护栏、警示灯"),
            ("车辆误入", "来车方向摆渐变段锥筒，端头放防撞桶，设导向牌", "锥筒、防撞桶"),
            ("行人坠落", "沟上搭1.5米宽便桥，桥面防滑，两侧扶手", "钢便桥"),
            ("机械回转", "挖掘机作业半径外拉警戒带，专人指挥", "警戒带、哨子"),
            ("路面污染", "每日收工清扫、洒水，遗撒随时处置", "洒水车"),
            ("雨天积水", "坑口设挡水坎，配水泵两台，暴雨预警时停工撤人", "水泵、沙袋"),
        ),
        1,
    ):
        rows.append(
            (
                17,
                [
                    (14, str(number), False),
                    (52, risk, False),
                    (120, how, False),
                    (40, what, False),
                    (35, a_person_name(job), False),
                ],
            )
        )
    y = table(sheet, 18, 44, rows, label=Style("hei", 10.5), value=S11)
    sheet.text(18, y + 6, f"每周一检查一次并留影像；检查记录保存至{w.until.year + 1}年底。", S10)
    sheet.text(
        279, y + 14, ["编报日期：", on(w.day, "issue_date", rng.choice(["plain", "dash", "spaced"]))], S11, align="r"
    )
    sealed(sheet, 215, y + 10, w.builder, diameter=36)
    values = w.values("project", "issue_date") | {"author": w.builder}
    return drawn("traffic_protection_measures", "cedar_measures_grid", [sheet], values)


def cedar_measures_prose(job: Job) -> Drawn:
    """A plain text in parts, with its author and day under the title."""
    w = world(job)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("保通保安全防护要求", Style("song_bold", 21), after=4)
    writer.sheet.text(105, writer.y, ["——", Run(w.project, "project")], Style("song", 13), align="c")
    writer.sheet.text(
        105,
        writer.y + 9,
        [Run(w.builder, "author"), "　", on(w.day, "issue_date", job.date_form("dot", "plain", "chinese"))],
        Style("kai", 12),
        align="c",
    )
    writer.y += 24
    for head, texts in (
        (
            "甲、封闭与警示",
            (
                f"{w.road}作业段用水马与彩钢板结合围封，路口20米内改用网状围挡，不挡视线。",
                "警告区、上游过渡区、缓冲区、作业区、终止区依次布置，长度按GB 5768.4取值。",
            ),
        ),
        (
            "乙、人员",
            (
                f"安全员{a_person_name(job)}全程在岗，持对讲机；疏导员两班轮换，每班不超过四小时。",
                "所有人员着二级以上反光服，严禁穿越车流取料。",
            ),
        ),
        ("丙、夜间", ("围挡顶部装红色频闪灯，作业灯向下照射，不得眩目。", "收工后井口、坑口加盖并锁定。")),
        ("丁、突发情况", ("发生剐蹭、坠坑等，立即停工，五分钟内报项目部与122，并在来车方向加设人员示警。",)),
    ):
        writer.para(head, indent=0, style=Style("hei", 13))
        for text in texts:
            writer.para(text)
    writer.y += 4
    writer.para(
        f"附：防护物资由{w.applicant}出资，{numbers.written_date(w.since - timedelta(days=1), form='plain')}前到场。",
        style=S11,
    )
    values = w.values("project", "issue_date") | {"author": w.builder}
    return drawn("traffic_protection_measures", "cedar_measures_prose", writer.sheets, values)


LAYOUTS: Layouts = {
    "traffic_plan": {"cedar_plan_stages": cedar_plan_stages, "cedar_plan_page": cedar_plan_page},
    "traffic_commitment": {"cedar_promise_hand": cedar_promise_hand, "cedar_promise_form": cedar_promise_form},
    "traffic_protection_measures": {
        "cedar_measures_grid": cedar_measures_grid,
        "cedar_measures_prose": cedar_measures_prose,
    },
}
