"""Traffic during works: plans with stages or a sketch, promises in pen or ticked, measures listed or told."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import (
    Row,
    Said,
    Site,
    a_mobile,
    a_site,
    autograph,
    box,
    lines,
    on,
    pen,
    sealed,
    tick,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, table


def _plan_values(site: Site) -> dict[str, Value]:
    return {
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "author": site.adviser,
        "issue_date": site.signed.isoformat(),
    }


def stages(job: Job) -> Drawn:
    """A consultant's paper: what is there, what is done in which stage, who watches."""
    rng, site = job.rng, a_site(job)
    writer = Writer(job, Style("song", 12), leading=1.65)
    writer.title("作业期间车流人流疏解设计", Style("hei_bold", 21), spacing=0.12, after=6)
    writer.line(["所属工程　", Run(site.project, "project")])
    writer.line(["疏解道路　", Run(site.road, "road")])
    span: Said = [
        "疏解时段　",
        on(site.start, "period_from"),
        "（零时）起，",
        on(site.end, "period_to"),
        "（二十四时）止",
    ]
    writer.line(span)
    writer.y += 3
    peak = rng.randrange(320, 900)
    counted = numbers.written_date(site.signed - timedelta(days=13))
    writer.para(
        f"（一）现况。双向四车道，设中央护栏。{counted}观测，早高峰断面流量{peak}辆/小时，"
        f"饱和度0.{rng.randrange(42, 71)}。"
    )
    writer.para(f"（二）思路。压缩人行道与慢车道各一部分，机动车不断流；公交停靠站外移{rng.randrange(3, 9) * 10}米。")
    writer.para("（三）分步安排如下表。")
    third = site.days // 3
    marks = [site.start, site.start + timedelta(days=max(1, third)), site.start + timedelta(days=max(2, third * 2))]
    rows: list[Row] = [(9, [(22, "步骤", True), (34, "开始", True), (52, "围挡范围", True), (52, "通行办法", True)])]
    for step, day in enumerate(marks):
        where = (f"北侧{plain(site.length)}米", "横过路口半幅", "南侧井位")[step]
        how = ("行人改走内侧便道", "半幅放行，专人旗语", "慢行借用右侧车道")[step]
        cells: list[tuple[float, Runs, bool]] = [
            (22, f"第{'一二三'[step]}步", False),
            (34, f"{day:%m-%d}", False),
            (52, where, False),
            (52, how, False),
        ]
        rows.append((9, cells))
    writer.y = table(writer.sheet, 25, writer.y, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 5
    writer.para("（四）标志设置。上游150米起依次立“前方施工”“限速30”“车道变窄”牌，夜间加闪光灯。")
    writer.para(f"（五）看护。每班协管2名，带班{site.foreman}（{a_mobile(job)}），遇堵即拨122并开放应急口。")
    writer.para(f"（六）绕行。货车经{site.cross}绕行，提示牌立在两端路口。")
    writer.room(44)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, ["编写方　", Run(site.adviser, "author")], writer.style)
    sheet.text(
        25, y + 10, ["定稿日　", on(site.signed, "issue_date", job.date_form("plain", "dot", "chinese"))], writer.style
    )
    sheet.text(25, y + 20, f"送阅：{site.applicant}", writer.style)
    sealed(job, sheet, 140, y + 10, site.adviser)
    return drawn("traffic_plan", "juniper_traffic_stages", writer.sheets, _plan_values(site))


def sketch(job: Job) -> Drawn:
    """One landscape sheet: a sketch of the closed lane, particulars in boxes below."""
    site, sheet = a_site(job), job.sheet(297, 210)
    small, value = Style("hei", 8), Style("hei", 11)
    orange: Colour = (220, 120, 30)
    sheet.text(148, 10, "占道点交通导改一张图", Style("hei_bold", 19), align="c", spacing=0.15)
    for y in (34.0, 62.0, 90.0, 118.0):
        sheet.line(14, y, 283, y, width=0.4)
    for step in range(26):
        for y in (48.0, 104.0):
            sheet.line(18 + step * 10, y, 23 + step * 10, y, width=0.3)
    sheet.rect(110, 92, 80, 24, line=0.6, fill=orange)
    sheet.text(150, 101, "作业区", Style("hei_bold", 13, orange), align="c")
    for step in range(8):
        sheet.line(68 + step * 5.4, 117 - step * 3.2, 71 + step * 5.4, 117 - step * 3.2, width=1.2, fill=orange)
    for x, text in ((30.0, "施工"), (52.0, "限30"), (206.0, "解除")):
        sheet.rect(x, 120, 16, 9, line=0.4, fill=orange)
        sheet.text(x + 8, 122.4, text, Style("hei", 9), align="c")
        sheet.line(x + 8, 129, x + 8, 134, width=0.4)
    sheet.text(18, 38, "← 往南", Style("hei", 10))
    sheet.text(262, 109, "往北 →", Style("hei", 10))
    sheet.text(
        150,
        73,
        f"上游过渡区30米　缓冲区15米　工作区{plain(site.length)}米　下游过渡区10米",
        Style("hei", 10),
        align="c",
    )
    box(sheet, (14, 140, 120, 16), "哪项工程", Run(site.project, "project"), small, value)
    box(sheet, (134, 140, 60, 16), "导改路名", Run(site.road, "road"), small, value)
    form = job.date_form("dot", "dash")
    span: Runs = [on(site.start, "period_from", form), " — ", on(site.end, "period_to", form)]
    box(sheet, (194, 140, 89, 16), "导改起讫", span, small, value)
    box(sheet, (14, 156, 120, 16), "制图单位", Run(site.adviser, "author"), small, value)
    box(sheet, (134, 156, 60, 16), "制图日", on(site.signed, "issue_date", form), small, value)
    watch = f"{site.foreman} {a_mobile(job)}"
    box(sheet, (194, 156, 89, 16), "现场值守", watch, small, value)
    notes = "说明：锥桶间距不大于2米；7:00—9:00、17:00—19:00不占机动车道；应急车辆到场时5分钟内让出通道。"
    sheet.text(14, 177, notes, Style("hei", 10))
    sheet.text(14, 186, f"实施：{site.builder}", Style("hei", 10))
    sealed(job, sheet, 150, 186, site.adviser, diameter=36)
    return drawn("traffic_plan", "juniper_traffic_sketch", [sheet], _plan_values(site))


def _promised(site: Site, who: str, signer: str) -> dict[str, Value]:
    return {
        "promisor": who,
        "project": site.project,
        "road": site.road,
        "period_from": site.start.isoformat(),
        "period_to": site.end.isoformat(),
        "signer": signer,
        "issue_date": site.signed.isoformat(),
    }


def vow_in_pen(job: Job) -> Drawn:
    """A small builder's or owner's promise, in pen on B5."""
    site, sheet = a_site(job), job.sheet(176, 250)
    who = site.builder
    ink, signer = pen(job, 14.5), site.foreman
    sheet.text(88, 22, "路上施工守规保证", ink.sized(21), align="c", spacing=0.1)
    year = site.start.year == site.end.year
    until = f"{site.end.month}月{site.end.day}日" if year else numbers.written_date(site.end)
    said: list[Runs] = [
        f"{site.district}交警大队：",
        [
            "干",
            Run(site.project, "project"),
            "这个活，要用",
            Run(site.road, "road"),
            "的一段路边，日子是",
            on(site.start, "period_from"),
            "到",
            Run("同年" if year else "", ""),
            Run(until, "period_to"),
            "。",
            Run(who, "promisor"),
            "向交警同志保证：",
        ],
        "工人一律穿反光背心，不在车道上歇脚；机器出入有人看着，倒车有人喊。",
        "锥筒、护栏天天检查，倒了马上扶；天黑亮灯，下雨盖板。",
        "放学、上班那会儿停工让路，救护车、消防车来了立刻腾开。",
        "出了事先救人、打122，不跑不推。做不到，停我们的工，罚我们的款。",
    ]
    y = lines(sheet, 20, 40, 136, said[:1], ink, leading=1.8, indent=0.0)
    y = lines(sheet, 20, y, 136, said[1:], ink, leading=1.8)
    y = min(y + 8, 205)
    sheet.text(20, y, "保证单位负责人：", ink)
    autograph(job, sheet, 66, y - 0.5, Run(signer, "signer"), 18)
    sheet.text(20, y + 13, on(site.signed, "issue_date", job.date_form("plain", "dot")), ink)
    sheet.text(20, y + 25, f"值班手机{a_mobile(job)}", ink.sized(12))
    sealed(job, sheet, 130, y + 10, who)
    return drawn("traffic_commitment", "juniper_vow_pen", [sheet], _promised(site, who, signer))


def vow_ticked(job: Job) -> Drawn:
    """A printed card of promises, each ticked; particulars in a table on top."""
    site, sheet = a_site(job), job.sheet()
    ink, who = job.fill_style(12), site.applicant if site.is_org else site.builder
    signer = site.handler
    sheet.fill(18, 14, 174, 18, (250, 236, 206))
    sheet.text(105, 18.5, "涉路作业安全守信卡", Style("hei_bold", 21), align="c", spacing=0.2)
    form = job.date_form("plain", "dash", "padded")
    rows: list[Row] = [
        (13, [(36, "守信主体", True), (138, Run(who, "promisor", ink), False)]),
        (13, [(36, "作业名称", True), (138, Run(site.project, "project", ink), False)]),
        (
            13,
            [
                (36, "作业道路", True),
                (138, Run(site.road, "road", ink), False),
            ],
        ),
        (
            13,
            [
                (36, "首日", True),
                (51, on(site.start, "period_from", form, ink), False),
                (36, "末日", True),
                (51, on(site.end, "period_to", form, ink), False),
            ],
        ),
    ]
    y = table(sheet, 18, 38, rows, label=Style("hei", 11), value=Style("song", 12)) + 6
    sheet.text(18, y, "逐条阅读并在方框内涂黑，未涂黑视为不予履行：", Style("song", 11))
    y += 10
    for text in (
        "只在批准的时段和范围内封闭车道，收工后当日撤除多余锥桶。",
        "标志、标线、警示灯按GB 5768.4布设，缺损两小时内补齐。",
        "车辆进出作业区走指定开口，渣土车不抛洒、不逆行。",
        "给行人、轮椅留出不小于1.5米的连续通道，盲道改线有提示。",
        "每日班前讲一次交通安全，新到人员未经培训不上路。",
        "造成事故或长时间拥堵的，先行处置、如实报告、依法赔偿。",
    ):
        sheet.text(20, y, tick(True), Style("hei", 13))
        y = sheet.flow(30, y, 160, text, Style("song", 12), leading=1.6) + 3.5
    sheet.text(20, y, tick(False), Style("hei", 13))
    sheet.text(30, y, "自愿接受社会监督员每周一次暗访（选做）。", Style("song", 12))
    y += 18
    sheet.text(20, y, "主体负责人亲笔：", Style("song", 12))
    autograph(job, sheet, 58, y - 1.5, Run(signer, "signer"), 18)
    sheet.text(116, y, ["签卡日：", on(site.signed, "issue_date", form)], Style("song", 12))
    sheet.text(20, y + 14, f"收卡民警：{job.facts.spouse.name}　　收卡日：", Style("song", 11))
    got = site.signed + timedelta(days=1)
    sheet.text(88, y + 14, f"{got:%Y.%m.%d}", Style("song", 11))
    sealed(job, sheet, 150, y + 6, who)
    return drawn("traffic_commitment", "juniper_vow_ticked", [sheet], _promised(site, who, signer))


def _measures(site: Site, author: str) -> dict[str, Value]:
    return {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}


def listed(job: Job) -> Drawn:
    """Dangers and what is done about them, in a ruled table with amounts of equipment."""
    site, sheet = a_site(job), job.sheet(297, 210)
    author = site.builder
    sheet.text(16, 14, "路面作业交通防护配置清单", Style("song_bold", 19), spacing=0.1)
    head: Said = ["用于：", Run(site.project, "project")]
    sheet.text(16, 27, head, Style("song", 12))
    rng = job.rng
    heads = ("类", "隐患", "防护办法", "器材及数量", "责任人")
    widths = (20.0, 56.0, 92.0, 58.0, 38.0)
    people = (site.foreman, job.facts.spouse.name, job.facts.landlord.name)
    said = (
        (
            "车",
            "社会车辆误入沟槽",
            "迎车面设注水隔离墩，首墩贴反光膜并装爆闪灯",
            f"隔离墩{rng.randrange(12, 40)}个、爆闪灯4盏",
        ),
        ("人", "行人跌落、绊倒", "沟边1米外立钢围挡，过人处铺钢板加扶手", f"围挡{plain(site.length * 2)}米、钢板3块"),
        ("夜", "视线不良", "围挡顶挂串灯，每10米一盏，专人巡灯", f"串灯{rng.randrange(6, 20)}盏"),
        ("机", "吊臂越界、倒车碰撞", "设指挥员，吊臂旋转限位，装倒车影像", "对讲机3部、指挥旗2面"),
        ("雨", "积水塌边", "备泵备沙袋，雨前覆盖，雨后先查后干", f"水泵1台、沙袋{rng.randrange(5, 15) * 10}只"),
    )
    rows: list[Row] = [(10, [(width, text, True) for width, text in zip(widths, heads, strict=True)])]
    for place, line in enumerate(said):
        texts = (*line, people[place % 3])
        rows.append((18, [(width, text, False) for width, text in zip(widths, texts, strict=True)]))
    y = table(sheet, 16, 36, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.text(16, y + 6, f"器材进场核对于{site.start:%Y.%m.%d}前完成；值守电话{a_mobile(job)}。", Style("song", 11))
    sheet.text(16, y + 18, ["拟定单位：", Run(author, "author")], Style("song", 12))
    sheet.text(
        16,
        y + 28,
        ["拟定日期：", on(site.signed, "issue_date", job.date_form("plain", "dash", "spaced"))],
        Style("song", 12),
    )
    sheet.text(170, y + 28, "批准：", Style("song", 12))
    autograph(job, sheet, 186, y + 26, job.facts.dealer.legal_person)
    sealed(job, sheet, 112, y + 24, author, diameter=38)
    return drawn("traffic_protection_measures", "juniper_protect_listed", [sheet], _measures(site, author))


def told(job: Job) -> Drawn:
    """Measures in plain clauses under a firm's printed head, with a list of those who were told."""
    site, sheet = a_site(job), job.sheet()
    author, body = site.builder, Style("song", 11.5)
    blue: Colour = (24, 70, 130)
    sheet.text(20, 12, Run(author, "author"), Style("hei_bold", 14, blue))
    sheet.text(20, 19.5, "Safety First · Keep the Road Open", Style("hei", 8.5, blue))
    sheet.line(20, 25, 190, 25, width=0.8, fill=blue)
    sheet.text(105, 34, "保畅通、防事故施工防护办法", Style("hei_bold", 18), align="c", spacing=0.1)
    said: list[Runs] = [
        [
            "围绕",
            Run(site.project, "project"),
            "在路上的作业，结合现场车多路窄的实际，定下防护办法，全体人员照此执行。",
        ],
        "第一　先防护后动工。锥桶、限速牌、导向牌按从上游到下游的次序摆，收工按相反次序收。",
        "第二　围挡连续封闭，转角做圆弧并装广角镜，距路口停止线20米内只用网片，不遮视线。",
        "第三　便道口铺防滑垫，坡度不大于1:12；沟槽过夜必须盖板，板边贴警示带。",
        "第四　交通协管两人一组，戴袖标持停车牌，每两小时换岗，不得离岗看手机。",
        "第五　材料随用随运，路面遗落的石子、油污由当班清净，洒水不得结冰。",
        "第六　风力六级以上、能见度不足200米时撤离路面；每月第一个周一演练一次。",
        f"第七　接到投诉由{site.handler}一小时内回话，电话{site.phone}。",
    ]
    y = lines(sheet, 20, 50, 170, said, body, leading=1.7, gap=1.6)
    sheet.text(20, y + 4, "已听讲人员签名", Style("hei", 11))
    names = (job.facts.spouse.name, job.facts.person.name, job.facts.dealer.legal_person, site.foreman)
    for place, name in enumerate(names):
        sheet.rect(20 + place * 42.5, y + 12, 42.5, 13, line=0.2)
        autograph(job, sheet, 28 + place * 42.5, y + 15, name, 16)
    form = job.date_form("plain", "chinese", "padded")
    sheet.text(20, y + 34, ["发布日：", on(site.signed, "issue_date", form)], body)
    sheet.text(20, y + 44, f"施行：自{numbers.written_date(site.start)}进场之日", body)
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 42, seals.SealText(author, "项目部"))
    return drawn("traffic_protection_measures", "juniper_protect_told", [sheet], _measures(site, author))


LAYOUTS: Layouts = {
    "traffic_plan": {"juniper_traffic_stages": stages, "juniper_traffic_sketch": sketch},
    "traffic_commitment": {"juniper_vow_pen": vow_in_pen, "juniper_vow_ticked": vow_ticked},
    "traffic_protection_measures": {"juniper_protect_listed": listed, "juniper_protect_told": told},
}
