"""Municipal approvals, and the papers about traffic round a work."""

from __future__ import annotations

from dataclasses import replace

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.mint_common import Said, lines, paras, seal, site, size, span, truth, when
from samples.ornaments import guilloche, qr_code
from samples.truth import Drawn, drawn
from samples.writing import signature, table

_APPROVED = "holder project road period_from period_to issue_date"
_PLAN = "project road period_from period_to author issue_date"


def approval_red(job: Job) -> Drawn:
    """A red-head answer of a district office."""
    w, sheet = site(job), job.sheet()
    district = job.facts.home.community.district
    issuer = f"信阳市{district}城市管理局"
    number = f"信{district[0]}城管批〔2026〕{job.rng.randrange(11, 190)}号"
    sheet.text(105, 26, f"{issuer}文件", Style("song_bold", 26, RED), align="c", spacing=0.05)
    sheet.text(105, 48, Run(number, "doc_no"), Style("kai", 14), align="c")
    sheet.line(25, 57, 185, 57, width=0.8, fill=RED)
    y = sheet.flow(25, 68, 160, f"关于{w.road}施工占掘道路的批复", Style("song_bold", 18), align="c", leading=1.4)
    body = Style("song", 14)
    said: list[str | Run | Said] = [
        [Run(w.applicant, "holder"), "："],
    ]
    y = paras(sheet, 25, y + 6, 160, said, body, leading=1.8)
    said = [
        [
            "报来材料已审。为支持",
            Run(w.project, "project"),
            "建设，准许你方在",
            Run(w.road, "road"),
            f"占用、挖掘路面{size(w.area)}平方米。批准时限自",
            *span(w),
            "，逾期须重新报批。",
        ],
        "施工中应落实围挡、降尘和夜间警示，保护地下管线，会同交警部门做好疏导。完工次日报请验收，质量保修一年。",
        "本批复依据《城市道路管理条例》（1996年6月4日国务院令第198号发布）作出。",
    ]
    y = paras(sheet, 25, y, 160, said, body, leading=1.8, indent=2)
    sheet.text(180, y + 14, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, y + 25, when(w.signed, "issue_date", "plain"), body, align="r")
    seal(job, sheet, 150, y + 20, issuer, diameter=42)
    sheet.line(25, 268, 185, 268)
    sheet.text(25, 271, f"抄送：交警大队，{w.builder.name}", Style("song", 11))
    return drawn(
        "municipal_approval", "mint_approval_red", [sheet], truth(w, _APPROVED) | {"doc_no": number, "issuer": issuer}
    )


def approval_permit(job: Job) -> Drawn:
    """A permit to hang at the site, A4 lying flat, framed."""
    w, sheet = site(job), job.sheet(297, 210)
    issuer = job.rng.choice(("信阳市城市管理局", "信阳市行政审批和政务信息管理局"))
    number = f"市政许字（2026）第{job.rng.randrange(10**4):04d}号"
    guilloche(sheet, 12, 10, 273, 190, (224, 238, 228), waves=22)
    sheet.rect(12, 10, 273, 190, line=1.0, fill=(60, 120, 80))
    sheet.text(148, 22, "市政工程占道准许证", Style("song_bold", 28), align="c", spacing=0.2)
    sheet.text(148, 38, Run(number, "doc_no"), Style("song", 13), align="c")
    label, value = Style("hei", 13), Style("song", 14)
    pairs: list[tuple[str, str | Run | Said]] = [
        ("持证方", Run(w.applicant, "holder")),
        ("准许项目", Run(w.project, "project")),
        ("准许路名", Run(w.road, "road")),
        ("准许规模", f"{size(w.length)}米×{size(w.width)}米"),
        ("有效时间", span(w, "plain", "　至　")),
        ("现场负责", f"{w.handler.name}　{w.handler.phone}"),
    ]
    y = 54.0
    for name, runs in pairs:
        sheet.text(34, y, name, label, spread=24)
        sheet.text(64, y, runs, value)
        y += 14
    sheet.text(34, 145, "本证须悬挂于工地明显处，不得转借、涂改。", Style("song", 11))
    qr_code(sheet, 34, 156, 26)
    sheet.text(262, 158, ["核发：", Run(issuer, "issuer")], value, align="r")
    sheet.text(262, 172, ["核发之日：", when(w.signed, "issue_date", "padded")], value, align="r")
    seal(job, sheet, 220, 168, issuer, diameter=42)
    return drawn(
        "municipal_approval",
        "mint_approval_permit",
        [sheet],
        truth(w, _APPROVED) | {"doc_no": number, "issuer": issuer},
    )


def plan_book(job: Job) -> Drawn:
    """Two pages: a cover with the particulars, then measures and a table of signs."""
    w, cover = site(job), job.sheet()
    cover.fill(0, 0, 210, 30, (36, 70, 120))
    cover.text(105, 64, "施工期交通组织方案", Style("hei_bold", 28), align="c")
    cover.flow(30, 90, 150, ["——", Run(w.project, "project")], Style("song", 16), align="c")
    lines(
        cover,
        48,
        190,
        12,
        [
            ["编制：", Run(w.builder.name, "author")],
            ["编成时间：", when(w.signed, "issue_date", "chinese")],
            "送审对象：交警支队秩序科",
        ],
        Style("song", 14),
    )
    seal(job, cover, 140, 196, w.builder.name)
    page = job.sheet()
    body = Style("song", 12)
    said: list[str | Run | Said] = [
        "1 基本情况",
        [
            "本工程在",
            Run(w.road, "road"),
            "上实施，该路双向四车道，设计时速40公里。施工期为",
            *span(w, "padded", "—"),
            f"，合计{w.days}天。",
        ],
        "2 占道形式",
        f"占用外侧{size(w.width)}米宽，长{size(w.length)}米，保留一条机动车道通行，非机动车与行人合并走人行道。",
        "3 疏导安排",
        f"7:00—9:00、17:00—19:00停止占道作业。设疏导员3名，班长{job.facts.spouse.name}（{job.facts.spouse.phone}）。",
        "4 设施配置",
    ]
    y = 24.0
    for runs in said:
        head = isinstance(runs, str) and len(runs) < 8
        y = (
            page.flow(24, y, 162, runs, Style("hei_bold", 13) if head else body, leading=1.75, indent=0 if head else 2)
            + 1.5
        )
    rows = [(9.0, [(20, "序", True), (70, "设施", True), (36, "规格", True), (36, "数目", True)])]
    for number, (kind, spec, unit) in enumerate(
        (
            ("前方施工标志", "1200×400", "块"),
            ("锥形交通路标", "70cm", "个"),
            ("爆闪灯", "太阳能", "盏"),
            ("水马", "1.4m", "个"),
        ),
        1,
    ):
        rows.append(
            (
                9.0,
                [
                    (20, str(number), False),
                    (70, kind, False),
                    (36, spec, False),
                    (36, f"{job.rng.randrange(2, 40)}{unit}", False),
                ],
            )
        )
    y = table(page, 24, y + 2, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    page.flow(24, y + 6, 162, "发生事故先救人后挪车，十分钟内报122；遇雨雪停工撤场。", body, indent=2)
    return drawn("traffic_plan", "mint_plan_book", [cover, page], truth(w, _PLAN))


def plan_table(job: Job) -> Drawn:
    """One page for a small work: all in a table, a sketch of the lanes below."""
    w, sheet = site(job), job.sheet()
    value = Style("song", 11.5)
    sheet.text(105, 18, "占道作业导改与绕行方案（简表）", Style("hei_bold", 18), align="c")
    y = table(
        sheet,
        18,
        34,
        [
            (12, [(32, "工程叫什么", True), (142, Run(w.project, "project"), False)]),
            (
                12,
                [
                    (32, "在哪条路", True),
                    (54, Run(w.road, "road"), False),
                    (32, "占道宽", True),
                    (56, f"{size(w.width)}米", False),
                ],
            ),
            (
                12,
                [
                    (32, "哪天开始", True),
                    (54, when(w.period_from, "period_from", "dash"), False),
                    (32, "哪天结束", True),
                    (56, when(w.period_to, "period_to", "dash"), False),
                ],
            ),
            (12, [(32, "方案谁编的", True), (142, Run(w.builder.name, "author"), False)]),
            (
                24,
                [
                    (32, "车怎么走", True),
                    (142, "占右侧一道，左道双向交替放行，由旗手指挥；大货车请从外围绕行。", False),
                ],
            ),
            (24, [(32, "人怎么走", True), (142, "人行道留足1.5米，搭钢板过桥，夜里有照明。", False)]),
            (
                18,
                [
                    (32, "谁来管", True),
                    (142, f"旗手{job.facts.spouse.name}、{job.facts.landlord.name}，证件齐全，带反光背心。", False),
                ],
            ),
        ],
        label=Style("hei", 11),
        value=value,
    )
    sheet.rect(18, y + 4, 174, 60)
    sheet.line(22, y + 18, 188, y + 18, width=0.5)
    sheet.line(22, y + 50, 188, y + 50, width=0.5)
    for part in range(12):
        sheet.line(24 + part * 14, y + 34, 31 + part * 14, y + 34, width=0.3)
    sheet.rect(86, y + 36, 40, 13, line=0.5)
    sheet.text(106, y + 40, "围挡区", Style("kai", 11), align="c")
    sheet.text(30, y + 24, "→ 交替放行", Style("kai", 11))
    sheet.text(192, y + 70, ["制表日 ", when(w.signed, "issue_date", "plain")], value, align="r")
    seal(job, sheet, 150, y + 84, w.builder.name, diameter=34)
    return drawn("traffic_plan", "mint_plan_table", [sheet], truth(w, _PLAN))


def promise_person(job: Job) -> Drawn:
    """One person's pledge by hand."""
    home = job.facts.home
    project = f"{home.community.name}{home.building}号楼自用充电桩进线工程"
    w, sheet = replace(site(job, who="person"), project=project), job.sheet(182, 257)
    pen = Style("kai", 15, jitter=0.03)
    sheet.text(91, 24, "保证道路安全的承诺", pen.sized(21), align="c")
    said: list[str | Run | Said] = [
        "交警同志：",
        [
            f"我是{home.community.name}的业主",
            Run(w.applicant, "promisor"),
            "，家里要办",
            Run(w.project, "project"),
            "，得用一下",
            Run(w.road, "road"),
            "的路边，日子是",
            *span(w, "plain", "到"),
            "。",
        ],
        "我说到做到：摆好反光锥，天黑点警示灯；不堵消防车，不抢上下学时间；渣土不过夜。",
        f"请来干活的是{w.builder.name}，出了事故我先负责，绝不推给别人。",
    ]
    y = paras(sheet, 20, 46, 142, said, pen, leading=1.95)
    sheet.text(78, y + 12, "立字人：", pen)
    sheet.text(100, y + 10.5, Run(w.applicant, "signer"), Style("kai", 18, jitter=0.06))
    sheet.text(78, y + 24, when(w.signed, "issue_date", "plain"), pen)
    values = truth(w, "promisor project road period_from period_to issue_date") | {"signer": w.applicant}
    return drawn("traffic_commitment", "mint_promise_person", [sheet], values)


def promise_card(job: Job) -> Drawn:
    """A firm's pledge: a strip of particulars, ten short rules in two columns, signature."""
    w, sheet = site(job, who="org"), job.sheet()
    body, label = Style("song", 11.5), Style("hei", 10.5)
    firm, signer = w.builder.name, job.facts.landlord.name
    sheet.text(105, 18, "文明施工与交通安全责任承诺", Style("hei_bold", 19), align="c")
    sheet.text(105, 27, "Road Safety Pledge", Style("song", 10), align="c")
    y = table(
        sheet,
        18,
        36,
        [
            (9, [(74, "承建内容", True), (36, "途经道路", True), (64, "作业起讫", True)]),
            (
                16,
                [
                    (74, Run(w.project, "project"), False),
                    (36, Run(w.road, "road"), False),
                    (64, span(w, "dot", "~"), False),
                ],
            ),
        ],
        label=label,
        value=body,
    )
    y = sheet.flow(18, y + 6, 174, "我们向公安交管部门和全体交通参与者承诺遵守下列十条：", body)
    rules = (
        "不超范围占道",
        "不在高峰作业",
        "不遮挡信号灯",
        "不占盲道堆料",
        "不夜间裸坑",
        "有人值守指挥",
        "有灯有锥有牌",
        "有洒水有苫盖",
        "有应急通道",
        "有事故即报",
    )
    for number, rule in enumerate(rules):
        sheet.text(
            26 + 84 * (number // 5), y + 6 + 9 * (number % 5), f"第{'一二三四五六七八九十'[number]}条　{rule}", body
        )
    y += 62
    sheet.flow(18, y, 174, f"违反任一条，自愿停工整改并接受处罚。建设方{w.applicant}对此知情。", body)
    y = lines(
        sheet,
        96,
        y + 22,
        12,
        [["承诺企业：", Run(firm, "promisor")], "企业代表签名：", ["立诺日：", when(w.signed, "issue_date", "spaced")]],
        body,
    )
    sheet.text(130, y - 25.5, Run(signer, "signer"), Style("kai", 17, jitter=0.06))
    seal(job, sheet, 134, y - 30, firm)
    values = truth(w, "project road period_from period_to issue_date") | {"promisor": firm, "signer": signer}
    return drawn("traffic_commitment", "mint_promise_card", [sheet], values)


def guard_measures(job: Job) -> Drawn:
    """Measures in numbered prose, the author and day at the head."""
    w, sheet = site(job), job.sheet()
    body = Style("song", 12.5)
    sheet.flow(25, 22, 160, Run(w.project, "project"), Style("song_bold", 17), align="c")
    sheet.text(105, 36, "道路交通安全防护措施", Style("song_bold", 17), align="c")
    sheet.text(
        105,
        48,
        [Run(w.builder.name, "author"), "　", when(w.signed, "issue_date", "plain")],
        Style("kai", 12),
        align="c",
    )
    said: list[str | Run | Said] = [
        "一、上游过渡段不短于30米，渐变摆放锥桶，间距2米；作业区四周连续围挡，高1.8米，底部设防撞沿。",
        "二、距作业区150米、100米、50米处依次立“前方施工”“车道变窄”“限速20”标志，反光膜为三级。",
        "三、沟槽跨越出入口处铺20毫米厚钢板，四角焊限位，板面防滑；未盖板的沟槽当日收工前全部覆盖。",
        f"四、夜间每10米一盏警示灯，箱变吊装时封闭半幅，由安全员{job.facts.spouse.name}在场指挥。",
        f"五、应急：常备铁锹、沙袋、急救箱；值班电话{w.builder.phone}；遇管线破损即停工并通知产权单位。",
        "六、工人上岗前接受一小时交通安全教育，签到表留存备查。",
    ]
    paras(sheet, 25, 62, 160, said, body, leading=1.85, indent=2)
    seal(job, sheet, 128, 50, w.builder.name, diameter=34)
    return drawn("traffic_protection_measures", "mint_guard_measures", [sheet], truth(w, "project author issue_date"))


def guard_checklist(job: Job) -> Drawn:
    """A checklist in rows: hazard, protection, who; signed below."""
    w, sheet = site(job), job.sheet(297, 210)
    value = Style("song", 11)
    sheet.text(148, 14, "占路施工防护措施对照清单", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(18, 28, ["所属工程　", Run(w.project, "project")], value)
    rows = [
        (
            10.0,
            [(16, "项", True), (56, "险情", True), (124, "怎么防护", True), (34, "责任人", True), (32, "到位", True)],
        )
    ]
    people = (job.facts.spouse.name, job.facts.landlord.name, job.facts.company.org.legal_person)
    items = (
        ("车辆闯入作业面", "水马灌水相连成墙，迎车面设防撞桶与导向牌"),
        ("行人跌入沟槽", "硬质护栏加密目网，过桥两侧设扶手"),
        ("夜间看不清", "爆闪灯、反光条、轮廓灯带，光控自启"),
        ("吊装碰线碰车", "警戒半径8米，专人持旗，停放车辆先行挪移"),
        ("路面塌陷", "降低堆载，槽边1米内不放料，雨后先查后干"),
        ("拥堵", "分两幅轮流施工，错峰运输"),
    )
    for number, (risk, guard) in enumerate(items, 1):
        rows.append(
            (
                14.0,
                [
                    (16, str(number), False),
                    (56, risk, False),
                    (124, guard, False),
                    (34, people[number % 3], False),
                    (32, "√", False),
                ],
            )
        )
    y = table(sheet, 18, 37, rows, label=Style("hei", 11), value=value)
    sheet.text(18, y + 8, ["编订单位：", Run(w.builder.name, "author")], value)
    sheet.text(150, y + 8, ["编订日期：", when(w.signed, "issue_date", "dash")], value)
    sheet.text(18, y + 18, "监理抽查：", value)
    signature(sheet, 40, y + 16, people[1])
    seal(job, sheet, 104, y + 14, w.builder.name, diameter=36)
    return drawn("traffic_protection_measures", "mint_guard_checklist", [sheet], truth(w, "project author issue_date"))


LAYOUTS: Layouts = {
    "municipal_approval": {"mint_approval_red": approval_red, "mint_approval_permit": approval_permit},
    "traffic_plan": {"mint_plan_book": plan_book, "mint_plan_table": plan_table},
    "traffic_commitment": {"mint_promise_person": promise_person, "mint_promise_card": promise_card},
    "traffic_protection_measures": {
        "mint_guard_measures": guard_measures,
        "mint_guard_checklist": guard_checklist,
    },
}
