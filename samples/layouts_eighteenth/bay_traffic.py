"""交通安全防护措施 and 交通安全承诺书."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import BLACK, BLUE_INK, Run, Runs, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_eighteenth.bay_common import Told, firm_head, grid, page_foot
from samples.people import a_name, a_phone, words_for
from samples.truth import Drawn
from samples.works import plain, some_works
from samples.writing import Writer, signature

Cell = tuple[float, Runs, str]


def guard_book(job: Job) -> Drawn:
    """A contractor's measures in chapters under a running head; who wrote them and when stand at the end."""
    told, works, rng = Told(), some_works(job), job.rng
    words = words_for("eighteenth")
    page = Writer(job, Style("song", 12), left=26, width=158, leading=1.75, gap=0.6, top=28)
    page.y = 34
    project = told("project", works.project)
    sheet = page.sheet
    page.y = sheet.flow(30, page.y, 150, project, Style("hei_bold", 18), leading=1.4, align="c") + 2
    sheet.text(
        105,
        page.y,
        rng.choice(("占道施工交通安全防护措施", "施工期间道路交通安全防护措施")),
        Style("hei_bold", 20),
        align="c",
    )
    page.y += 17
    period = f"{numbers.written_date(works.period_from)}至{numbers.written_date(works.period_to)}"
    speed = rng.choice((20, 30, 40))
    parts: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "一、基本情况",
            (
                f"工程位于{works.road}{works.section}，占用人行道及部分非机动车道，作业区长{plain(works.length)}米、宽{plain(works.width)}米，"
                f"施工时间{period}。建设单位：{works.applicant}。",
            ),
        ),
        (
            "二、防护目标",
            ("确保施工期间不发生因占道施工引发的人员伤亡和车辆碰撞事故，行人、非机动车通行不中断。",),
        ),
        (
            "三、作业区布置",
            (
                f"1.警告区：距作业区{rng.choice((30, 50, 80))}米处设“前方施工”“道路变窄”标志，限速{speed}公里/小时。",
                "2.上游过渡区：以锥形交通路标渐变布设，间距不大于2米，首端设导向标及爆闪警示灯。",
                "3.工作区：采用高度不低于1.8米的装配式围挡连续封闭，迎车面粘贴黄黑相间反光膜，内侧设防撞水马。",
                "4.下游过渡区及终止区：设解除限速标志，恢复正常通行。",
            ),
        ),
        (
            "四、行人和非机动车防护",
            (
                "沟槽两侧设1.2米高防护栏杆，跨沟处铺设宽度不小于1.5米的钢板便道，两侧安装扶手，盲道处设引导绕行标识。",
                "雨天及时抽排积水，夜间沿围挡每5米悬挂红色警示灯一盏，路口转角处保证安全视距。",
            ),
        ),
        (
            "五、车辆出入管理",
            (
                "运料车辆凭证进出，装卸作业安排专人指挥，避开早晚高峰（7:00-9:00、17:00-19:00），严禁车辆逆行、随意掉头。",
            ),
        ),
        (
            "六、人员配备",
            (
                f"现场设专职交通安全员{rng.choice(('2', '3', '4'))}名，统一穿反光背心，持指挥旗（棒），"
                "每日开工前进行安全交底并做好记录。",
            ),
        ),
        (
            "七、检查与维护",
            ("每日早、晚各巡查一次，标志标牌缺失、倾倒、污损的立即补齐；恶劣天气停止作业并加固围挡。",),
        ),
    )
    for title, texts in parts:
        page.room(20)
        page.sheet.text(26, page.y + 0.5, title, Style("hei", 12.5))
        page.y += 8.5
        for text in texts:
            page.para(text)
    page.room(56)
    page.y += 10
    sheet = page.sheet
    sheet.text(96, page.y, [rng.choice(("编制单位：", "施工单位：")), told("author", works.builder.name)], page.style)
    sheet.text(96, page.y + 9, "编 制 人：", page.style)
    signature(sheet, 120, page.y + 7, a_name(rng, words))
    form = rng.choice(("plain", "dot", "chinese"))
    sheet.text(96, page.y + 19, ["编制日期：", told.day("issue_date", works.signed, form)], page.style)
    seals.put_round(
        sheet,
        164,
        page.y + 10,
        seals.SealText(works.builder.name, centre=rng.choice(("", "项目部专用章"))),
        diameter=40,
    )
    for number, one in enumerate(page.sheets, 1):
        firm_head(one, works.builder.name, note="交通安全防护措施")
        page_foot(one, f"- {number} -")
    return told.done("traffic_protection_measures", "bay_guard_book", *page.sheets)


def guard_table(job: Job) -> Drawn:
    """One sheet across, a Word table: which hazard, what guard, how many, who minds it."""
    told, sheet, works, rng = Told(), job.sheet(297, 210), some_works(job), job.rng
    words = words_for("eighteenth")
    label, body = Style("hei", 10.5), Style("song", 10.5)
    sheet.text(148.5, 15, "道路交通安全防护措施一览表", Style("hei_bold", 19), align="c", spacing=0.05)
    form = job.date_form("dash", "padded", "dot")
    head: list[tuple[float, list[Cell]]] = [
        (
            10,
            [
                (32, "工程名称", "h"),
                (138, told("project", works.project), "l"),
                (32, "施工路段", "h"),
                (57, works.road, "l"),
            ],
        ),
        (
            10,
            [
                (32, "编制单位（公章）", "h"),
                (138, told("author", works.builder.name), "l"),
                (32, "编制日期", "h"),
                (57, told.day("issue_date", works.signed, form), "l"),
            ],
        ),
        (
            10,
            [
                (32, "建设单位", "h"),
                (138, works.applicant, "l"),
                (32, "施工工期", "h"),
                (57, f"{works.period_from:%Y.%m.%d}-{works.period_to:%m.%d}", "l"),
            ],
        ),
    ]
    y = grid(sheet, 19, 28, head, body, label=label)
    widths = (14.0, 40.0, 92.0, 34.0, 26.0, 53.0)
    titles = ("序号", "风险点", "防护措施", "设施规格", "数量", "布设位置")
    lines: list[tuple[float, list[Cell]]] = [(9, [(w, t, "h") for w, t in zip(widths, titles, strict=True)])]
    items = (
        (
            "机动车误闯作业区",
            "上游设施工预告、限速、窄路标志，防撞桶压重，夜间爆闪灯常亮",
            "Φ80标志牌",
            "6块",
            "来车方向50米起",
        ),
        (
            "行人跌落沟槽",
            "沟槽两侧硬质围挡连续封闭，不留缺口，下班前盖板全覆盖",
            "1.8米围挡",
            f"{rng.randrange(10, 60)}延米",
            "沟槽两侧",
        ),
        (
            "夜间视线不良",
            "围挡顶部设警示灯，迎车面贴反光膜，沿线保持路灯照明",
            "LED红闪灯",
            f"{rng.randrange(8, 30)}盏",
            "围挡顶部",
        ),
        (
            "非机动车与机动车混行",
            "用锥桶分隔出宽度不小于2.5米的非机动车临时通道",
            "70cm锥桶",
            f"{rng.randrange(20, 60)}个",
            works.section,
        ),
        ("车辆进出碰撞", "专人持旗指挥，限时进出，驾驶员安全交底", "指挥旗、哨", "2套", "作业区出入口"),
        ("路面抛洒、积泥", "出场冲洗轮胎，及时清扫洒水", "冲洗设备", "1台", "出入口"),
    )
    for number, cells in enumerate(items, 1):
        texts = (str(number), *cells)
        lines.append(
            (12.5, [(w, t, "l" if place == 2 else "c") for place, (w, t) in enumerate(zip(widths, texts, strict=True))])
        )
    y = grid(sheet, 19, y, lines, Style("song", 10), label=label)
    foot: list[tuple[float, list[Cell]]] = [
        (
            11,
            [
                (32, "安全负责人", "h"),
                (54, a_name(rng, words), "l"),
                (32, "联系电话", "h"),
                (52, a_phone(rng), "l"),
                (32, "交通协管员", "h"),
                (57, f"{rng.randrange(2, 5)}人", "l"),
            ],
        ),
    ]
    y = grid(sheet, 19, y, foot, body, label=label)
    for x, role in ((24, "编制："), (100, "审核："), (176, "批准：")):
        sheet.text(x, y + 7, role, body)
        signature(sheet, x + 14, y + 5, a_name(rng, words))
    seals.put_round(sheet, 240, y - 2, seals.SealText(works.builder.name), diameter=40)
    page_foot(sheet, "说明：本表一式三份，公安交警、城管、施工单位各存一份。", y=199, align="l")
    return told.done("traffic_protection_measures", "bay_guard_table", sheet)


def vow_letter(job: Job) -> Drawn:
    """A letter to the traffic police, typed, signed by the head of the firm."""
    told, works, rng = Told(), some_works(job), job.rng
    firm = works.applicant.endswith("公司")
    promisor = works.applicant if firm else works.builder.name
    signer = job.facts.company.org.legal_person if firm else a_name(rng, words_for("eighteenth"))
    page = Writer(
        job, Style(rng.choice(("song", "song", "kai")), 13.5), left=28, width=154, leading=1.75, gap=0.7, top=28
    )
    page.title(rng.choice(("交通安全承诺书", "占道施工交通安全承诺书")), Style("song_bold", 22), spacing=0.15, after=12)
    page.line("信阳市公安局交通警察支队：")
    form = job.date_form("plain", "padded")
    section = works.section if job.chance(0.6) else ""
    page.para(
        [
            "因",
            told("project", works.project),
            "施工需要，我公司拟于",
            told.day("period_from", works.period_from, form),
            "至",
            told.day("period_to", works.period_to, form),
            "在",
            told("road", works.road, also=(works.road + section,) if section else ()),
            f"{section}占道施工。为保障施工期间道路交通安全、有序、畅通，我公司郑重承诺如下：",
        ]
    )
    for text in (
        "1.严格遵守《中华人民共和国道路交通安全法》第三十二条等法律法规，未经许可不擅自扩大占道范围、延长占道时间。",
        "2.在施工路段来车方向安全距离处设置明显的安全警示标志，夜间设置警示灯，采取有效防护措施。",
        "3.安排专职人员疏导交通，服从公安交警的现场指挥和管理，高峰时段停止占用机动车道作业。",
        "4.施工车辆、机械在围挡内停放，不占用围挡以外道路堆放材料、渣土。",
        "5.施工完毕迅速清除道路上的障碍物，消除安全隐患，经验收合格后恢复通行。",
        "6.因我公司防护不到位引发交通事故的，由我公司依法承担全部责任。",
    ):
        page.para(text)
    page.room(52)
    page.y += 8
    sheet = page.sheet
    sheet.text(72, page.y, ["承诺单位（盖章）：", told("promisor", promisor)], page.style)
    sheet.text(72, page.y + 11, "法定代表人（签字）：", page.style)
    sheet.text(119, page.y + 8.8, told("signer", signer, style=Style("kai", 17, BLACK, jitter=0.06)), page.style)
    sheet.text(
        72, page.y + 22, told.day("issue_date", works.signed, rng.choice(("plain", "spaced", "chinese"))), page.style
    )
    seals.put_round(sheet, 166, page.y + 13, seals.SealText(promisor), diameter=41)
    return told.done("traffic_commitment", "bay_vow_letter", *page.sheets)


def vow_form(job: Job) -> Drawn:
    """A printed form of the police with blanks filled in by hand, clauses in small print, two columns at the foot."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    words = words_for("eighteenth")
    ink = Style("kai", 13, BLUE_INK if job.chance(0.6) else BLACK, jitter=0.04)
    body = Style("song", 12)
    builder = works.builder.name
    signer = a_name(rng, words)
    sheet.text(26, 16, "附件2", Style("hei", 12))
    sheet.text(105, 24, "涉路施工交通安全承诺书", Style("hei_bold", 21), align="c", spacing=0.05)
    sheet.text(105, 36, "（施工单位填写，一式两份）", Style("song", 10.5), align="c")
    y = 48.0
    lines: tuple[list[str | Run], ...] = (
        ["承诺单位：", told.line("promisor", builder, ink, min_em=20)],
        ["施工项目：", told.line("project", works.project, ink, min_em=20)],
        ["施工道路：", told.line("road", works.road, ink, min_em=8), "　起止：", filled(works.section, "", ink)],
        [
            "施工时段：",
            *_blanks(told, "period_from", works.period_from, ink),
            "至",
            *_blanks(told, "period_to", works.period_to, ink),
        ],
        [
            "现场负责人：",
            filled(works.handler.name, "", ink, min_em=6),
            "　联系电话：",
            filled(works.handler.phone, "", ink),
        ],
        ["业主单位：", filled(works.applicant, "", ink, min_em=20)],
    )
    for runs in lines:
        y = sheet.flow(26, y, 162, runs, body, leading=1.5) + 3.2
    y += 2
    sheet.line(26, y, 184, y, width=0.2)
    y += 4
    small = Style("song", 10.5)
    for text in (
        "一、占用道路施工应当征得公安机关交通管理部门同意，按批准的路段、时间、范围和方式进行。",
        "二、施工作业区按《道路交通标志和标线 第4部分：作业区》（GB 5768.4-2017）设置标志、渠化设施及照明。",
        "三、作业人员穿着反光服，禁止在作业区外活动；机械臂回转不得侵入通行车道上空。",
        "四、遇交通拥堵、重大活动或恶劣天气，服从交警指令立即停工让路。",
        "五、夜间停工后路面坑槽应回填或覆盖钢板，保证平整牢固。",
        "六、发生交通事故立即抢救伤员、保护现场并报警，四小时内书面报告。",
        "七、施工结束二十四小时内撤除全部临时设施，恢复原有标志标线。",
        "八、违反上述承诺，自愿接受停工整改、暂停后续占道施工审批等处理，并承担相应法律责任。",
    ):
        y = sheet.flow(26, y, 158, text, small, leading=1.6) + 1
    y += 8
    sheet.text(26, y, "承诺单位（公章）", body)
    sheet.text(
        26, y + 12, ["负责人签字：", told("signer", signer, style=Style("kai", 17, ink.fill, jitter=0.06))], body
    )
    sheet.text(26, y + 24, told.day_parts("issue_date", works.signed, ink), body)
    seals.put_round(sheet, 92, y + 8, seals.SealText(builder), diameter=40)
    sheet.rect(118, y - 3, 66, 36, line=0.2)
    sheet.text(121, y, "受理大队签收", small)
    sheet.text(121, y + 12, "签收人：", small)
    sheet.text(121, y + 24, "　　　　年　　月　　日", small)
    if job.chance(0.4):
        sheet.text(26, y + 40, "注：工期超过15日的，每15日提交一次交通安全自查情况。", Style("song", 9))
    return told.done("traffic_commitment", "bay_vow_form", sheet)


def _blanks(told: Told, name: str, day: date, ink: Style) -> list[str | Run]:
    told.day(name, day)
    return dated(day, name, ink)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"bay_guard_book": guard_book, "bay_guard_table": guard_table},
    "traffic_commitment": {"bay_vow_letter": vow_letter, "bay_vow_form": vow_form},
}
