"""交通安全防护措施 and 交通安全承诺书 for works on a road."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs
from samples.job import Job, Layouts, filled
from samples.layouts_fifteenth.elm_common import day_run, running, sealed, st
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, signature, table


def _measures(works: Works) -> dict[str, Value]:
    return {"project": works.project, "author": works.builder.name, "issue_date": works.signed.isoformat()}


def measures_book(job: Job) -> Drawn:
    """A bound book: cover with those who wrote and checked it, then numbered chapters with a table."""
    works, facts = some_works(job), job.facts
    writer = Writer(job, st(12), leading=1.75)
    cover = writer.sheet
    title = st(26 if len(works.project) < 15 else 20, "hei_bold")
    cover.text(105, 62, Run(works.project, "project"), title, align="c")
    cover.text(105, 84, "交通安全防护措施", st(30, "song_bold"), align="c", spacing=0.2)
    for number, (role, name) in enumerate(
        (("编　制", works.handler.name), ("审　核", facts.spouse.name), ("批　准", facts.company.org.legal_person))
    ):
        cover.text(70, 150 + number * 14, f"{role}：", st(14))
        cover.text(96, 149 + number * 14, name, st(15, "kai", jitter=0.05))
        cover.line(92, 156 + number * 14, 140, 156 + number * 14)
    cover.text(105, 232, Run(works.builder.name, "author"), st(16, "song_bold"), align="c")
    cover.text(105, 244, day_run(works.signed, "issue_date", job.date_form("plain", "chinese")), st(14), align="c")
    sealed(cover, 118, 236, works.builder.name)
    writer.new_page()
    head = st(13, "hei_bold")

    def chapter(text: str, *paragraphs: Runs) -> None:
        writer.room(26)
        writer.para(text, indent=0, style=head)
        for paragraph in paragraphs:
            writer.para(paragraph)

    start, end = (numbers.written_date(day, form="plain") for day in (works.period_from, works.period_to))
    chapter(
        "1　工程概况",
        f"本工程位于{works.place}，由{works.applicant}建设，{works.designer.name}设计。主要内容为{works.reason}。",
        f"占道范围长{plain(works.length)}m、宽{plain(works.width)}m，计划工期{start}至{end}，共{works.days}天。",
    )
    chapter(
        "2　编制依据",
        "《中华人民共和国道路交通安全法》《城市道路管理条例》《道路交通标志和标线》（GB 5768）"
        "《城市道路施工作业交通组织规范》（GA/T 900-2010）及现场踏勘资料。",
    )
    chapter(
        "3　防护分区布置",
        "3.1　警告区：在施工点来车方向60m处设“前方施工”标志，40m处设限速20km/h标志。",
        "3.2　过渡区：以锥形桶渐变导流，间距不大于2m，首尾设爆闪灯。",
        "3.3　作业区：四周设1.8m高彩钢围挡，底部设黄黑警示带，转角处改用通透网片，保证行车视距。",
        "3.4　行人通道：净宽不小于1.5m，铺设防滑钢板，夜间有照明。",
    )
    writer.para("4　防护设施配备", indent=0, style=head)
    goods = (
        ("施工警告标志", "块", 6),
        ("锥形交通桶", "个", 40),
        ("彩钢围挡", "m", 2 * int(works.length) + 10),
        ("太阳能爆闪灯", "盏", 8),
        ("反光背心", "件", 12),
        ("防护钢板", "块", 6),
    )
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (9, [(16, "序号", True), (64, "名称", True), (25, "单位", True), (25, "数量", True), (30, "备注", True)])
    ]
    for number, (name, unit, count) in enumerate(goods, 1):
        cells = [(16.0, str(number)), (64.0, name), (25.0, unit), (25.0, str(count)), (30.0, "")]
        rows.append((8, [(width, text, True) for width, text in cells]))
    writer.room(70)
    writer.y = table(writer.sheet, writer.left, writer.y, rows, label=st(10.5), value=st(10.5)) + 5
    chapter(
        "5　人员职责",
        f"项目经理{facts.spouse.name}为交通安全第一责任人；专职安全员{facts.dealer.legal_person}负责每日早晚两次巡查并做记录；"
        "高峰时段（7:30—8:30、17:30—18:30）安排交通协管员两名，服从交警指挥。",
    )
    chapter(
        "6　夜间与恶劣天气",
        "夜间施工须保证围挡警示灯全部点亮；遇大雾、暴雨、冰雪天气立即停止作业，沟槽覆盖钢板并加密警示设施。",
    )
    chapter("7　撤除与恢复", "完工后由内向外依次撤除设施，清扫路面，经交警、市政部门确认后恢复通行。")
    running(writer, f"{works.builder.name}　　交通安全防护措施", "第 {} 页")
    return drawn("traffic_protection_measures", "elm_measures_book", writer.sheets, _measures(works))


def measures_sheet(job: Job) -> Drawn:
    """Two pages without a cover: a box of facts on top, the measures as a list, signed below."""
    works, facts = some_works(job), job.facts
    writer = Writer(job, st(12.5), leading=1.65, top=24)
    writer.title("占道施工交通安全防护措施", st(20, "song_bold"), after=7)
    fill = st(11, "kai")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10, [(30, "工程名称", True), (130, Run(works.project, "project", fill), False)]),
        (10, [(30, "施工路段", True), (130, Run(f"{works.road}（{works.section}）", "", fill), False)]),
        (10, [(30, "建设单位", True), (130, Run(works.applicant, "", fill), False)]),
        (
            10,
            [
                (30, "施工时间", True),
                (60, Run(f"{works.period_from:%Y.%m.%d}—{works.period_to:%m.%d}", "", fill), False),
                (26, "现场联系人", True),
                (44, Run(f"{works.handler.name} {works.handler.phone}", "", fill.sized(9.5)), False),
            ],
        ),
    ]
    writer.y = table(writer.sheet, 25, writer.y, rows, label=st(11), value=st(11)) + 6
    writer.para("为保障施工期间过往车辆、行人和作业人员安全，我单位制定以下防护措施，并指派专人落实：")
    for item in (
        "（一）围挡封闭。沿占道边线连续设置硬质围挡，围挡外侧贴反光条，不留缺口，材料和机具一律放在围挡内。",
        "（二）标志齐全。按规范在上、下游分别摆放施工标志、车道变窄标志、改道指示牌，每天开工前检查一遍，缺损的当场补齐。",
        "（三）夜间警示。围挡四角和中部安装频闪灯、红色警示灯，天黑前开启，安排值班人员看护到天亮。",
        "（四）人车分离。在人行道一侧留出临时通道，两头设引导牌；靠近学校、小区出入口处加派一名疏导员。",
        "（五）沟槽防护。当天开挖当天回填，不能回填的用钢板盖严、焊接牢固，周边设临边护栏。",
        "（六）车辆管理。渣土车、吊车进出由专人指挥，不得逆行、掉头，避开早晚高峰。",
        "（七）个人防护。上路作业人员一律穿反光背心、戴安全帽，未经安全交底不得上岗。",
        "（八）联络报告。发生交通事故或严重拥堵，立即停工撤场，拨打110、122，并向辖区交警大队报告。",
        "（九）验收撤场。完工后拆除全部临时设施，冲洗路面，书面报告交警大队。",
    ):
        writer.para(item)
    writer.para(f"交通安全负责人：{facts.spouse.name}　　专职安全员：{facts.dealer.legal_person}　{facts.dealer.phone}")
    writer.room(34)
    writer.y += 10
    sheet = writer.sheet
    sheet.text(182, writer.y, ["编制单位：", Run(works.builder.name, "author")], st(12.5), align="r")
    form = job.date_form("spaced", "padded")
    sheet.text(172, writer.y + 10, ["编制日期：", day_run(works.signed, "issue_date", form)], st(12.5), align="r")
    sealed(sheet, 145, writer.y + 6, works.builder.name)
    return drawn("traffic_protection_measures", "elm_measures_sheet", writer.sheets, _measures(works))


def _promise(works: Works, signer: str) -> dict[str, Value]:
    return {
        "promisor": works.applicant,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }


def _signer(job: Job, works: Works) -> str:
    return job.facts.company.org.legal_person if works.applicant.endswith("公司") else works.applicant


def promise_letter(job: Job) -> Drawn:
    """To the traffic police, in sentences with the first person, signed at the foot."""
    works = some_works(job)
    signer = _signer(job, works)
    company = works.applicant.endswith("公司")
    own = "我公司" if company else "本人"
    writer = Writer(job, st(14), leading=1.75, top=28)
    writer.title("道路施工交通安全承诺书", st(22, "song_bold"))
    writer.line(
        f"信阳市公安局交通警察支队{job.facts.home.community.district.removesuffix('区').removesuffix('新')}大队："
    )
    start, end = day_run(works.period_from, "period_from"), day_run(works.period_to, "period_to")
    writer.para(
        [
            f"因{works.reason}，{own}拟于",
            start,
            "至",
            end,
            "在",
            Run(works.road, "road"),
            "实施",
            Run(works.project, "project"),
            f"，需占用{works.place}长{plain(works.length)}米。为确保施工期间道路交通安全畅通，{own}郑重承诺：",
        ]
    )
    for item in (
        "1.严格按照交警部门审核的时间、地点和交通组织方案施工，绝不擅自扩大占道范围、延长占道时间。",
        "2.开工前三日在现场公示施工信息，施工区域全封闭围挡，标志标牌、警示灯具按国家标准配齐。",
        f"3.委托{works.builder.name}组织施工，并对其安全管理负全部责任，所有上路人员经培训后上岗。",
        "4.主动配合民警指挥疏导，遇重大活动、特殊勤务，无条件停工让路。",
        "5.因防护不到位引发交通事故的，依法承担相应的法律和经济责任。",
    ):
        writer.para(item)
    writer.room(52)
    writer.y += 8
    sheet = writer.sheet
    sheet.text(84, writer.y, ["承诺单位：" if company else "承 诺 人：", Run(works.applicant, "promisor")], st(14))
    sheet.text(84, writer.y + 13, "法定代表人：" if company else "签　　字：", st(14))
    ink = st(17, "kai", jitter=0.05)
    sheet.text(118, writer.y + 12, Run(signer, "signer"), ink)
    sheet.text(84, writer.y + 26, day_run(works.signed, "issue_date", job.date_form("plain", "chinese")), st(14))
    if company:
        sealed(sheet, 158, writer.y + 18, works.applicant)
    return drawn("traffic_commitment", "elm_promise_letter", writer.sheets, _promise(works, signer))


def promise_form(job: Job) -> Drawn:
    """A printed form with blanks to fill in, the police's note below, the builder as witness."""
    works, fill, facts = some_works(job), job.fill_style(12), job.facts
    signer = _signer(job, works)
    writer = Writer(job, st(12), leading=1.85, top=22)
    writer.sheet.rect(17, 14, 176, 268, line=0.4)
    writer.title("交 通 安 全 承 诺 书", st(22, "hei_bold"), after=6)
    writer.sheet.text(105, writer.y, "（占用道路施工作业）", st(11), align="c")
    writer.y += 10
    writer.line(["承诺人（单位）：", filled(works.applicant, "promisor", fill, min_em=22)])
    writer.line(["施工项目名称：", filled(works.project, "project", fill, min_em=22)])
    writer.line(
        ["占用道路：", filled(works.road, "road", fill, min_em=9), "　具体位置：", filled(works.section, "", fill)]
    )
    form = job.date_form("plain", "dash")
    start, end = (numbers.written_date(day, form=form) for day in (works.period_from, works.period_to))
    writer.line(["施工期限：自", filled(start, "period_from", fill), "起至", filled(end, "period_to", fill), "止"])
    writer.line(
        ["施工单位：", filled(works.builder.name, "", fill), "　联系电话：", filled(works.builder.phone, "", fill)]
    )
    writer.para("本承诺人已知悉《中华人民共和国道路交通安全法》第三十二条、第一百零四条之规定，自愿承诺如下：")
    for item in (
        "一、未经道路主管部门和公安交管部门同意，不开工、不占道；",
        "二、在距施工地点来车方向安全距离处设置明显的安全警示标志，采取防护措施；",
        "三、施工车辆停放在围挡以内，不占用公交站台、消防通道、盲道；",
        "四、现场配备不少于两名交通疏导员，遇拥堵及时分流；",
        "五、施工完毕，迅速清除道路上的障碍物，消除安全隐患，经验收合格后恢复通行；",
        "六、如违反承诺，愿接受处罚并列入失信记录。",
    ):
        writer.para(item)
    writer.y += 5
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "负责人签名：", st(12))
    sheet.text(52, y - 1.5, Run(signer, "signer"), st(17, "kai", jitter=0.05))
    sheet.text(108, y, "（盖章）", st(12))
    sheet.text(25, y + 12, ["承诺日期：", day_run(works.signed, "issue_date", "dash", fill)], st(12))
    if works.applicant.endswith("公司"):
        sealed(sheet, 146, y + 6, works.applicant)
    sheet.line(17, y + 26, 193, y + 26, width=0.3)
    sheet.text(21, y + 30, "见证单位（施工方）经办人：", st(10.5))
    signature(sheet, 70, y + 28, facts.spouse.name)
    sheet.text(188, y + 30, "交警部门接收人：　　　　　　　　年　　月　　日", st(10.5), align="r")
    return drawn("traffic_commitment", "elm_promise_form", writer.sheets, _promise(works, signer))


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"elm_measures_book": measures_book, "elm_measures_sheet": measures_sheet},
    "traffic_commitment": {"elm_promise_letter": promise_letter, "elm_promise_form": promise_form},
}
