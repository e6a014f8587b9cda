"""交通安全防护措施 and 交通安全承诺书."""

from __future__ import annotations

from samples import numbers, works
from samples.draw import Run
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, day, headed, pen, sealed, span, st
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, signature, table

_GOODS = (
    ("水马围挡", "1.8m×1.0m，红色", "个"),
    ("锥形交通路标", "75cm，带反光膜", "个"),
    ("爆闪警示灯", "太阳能，红蓝双面", "盏"),
    ("施工标志牌", "前方施工300m/100m", "块"),
    ("导向标志牌", "左、右向各半", "块"),
    ("反光背心", "荧光黄", "件"),
    ("铺路钢板", "20mm厚", "块"),
)


def measures_plan(job: Job) -> Drawn:
    """Cover and chapters of a plan, list of goods, approval block inside the cover."""
    this, facts, rng = works.some_works(job), job.facts, job.rng
    made, author = this.signed, this.builder.name
    writer = Writer(job, st(12), top=27)
    cover = writer.sheet
    cover.flow(28, 62, 154, Run(this.project, "project"), st(22, "hei_bold"), align="c", leading=1.4)
    cover.text(105, 96, "占道施工交通安全防护措施", st(24, "hei_bold"), align="c")
    label = st(12)
    posts = (("编制人", facts.spouse.name), ("审核人", facts.landlord.name), ("批准人", facts.dealer.legal_person))
    rows: Rows = [(12, [(32, post, True), (58, "", False)]) for post, _ in posts]
    table(cover, 60, 134, rows, label=label, value=label)
    for at, (_, name) in enumerate(posts):
        signature(cover, 104, 136 + at * 12, name)
    cover.text(105, 224, ["编制单位：", Run(author, "author")], st(15, "song_bold"), align="c")
    cover.text(105, 236, day(made, "issue_date", job.date_form("plain", "chinese")), st(14), align="c")
    sealed(cover, 122, 230, author, diameter=41)
    writer.new_page()
    lane = rng.choice(["一条非机动车道", "人行道全幅", "最外侧机动车道"])
    paras = [
        "*一、工程简介",
        f"本工程位于{this.place}，由{this.applicant}建设，开挖长度{plain(this.length)}米，占用{lane}，计划工期{this.days}天（{numbers.written_date(this.period_from)}至{numbers.written_date(this.period_to)}）。",
        "*二、编制依据",
        "《道路交通安全法》《道路交通标志和标线 第4部分：作业区》（GB 5768.4）以及本工程交通组织方案。",
        "*三、作业区布设",
        "作业区由警告区、上游过渡区、缓冲区、工作区、下游过渡区和终止区组成。警告区起点设“前方施工”标志，过渡区以锥形路标按2米间距渐变布设，工作区四周以水马连续封闭并灌水稳固。",
        "夜间及雨雾天气，围挡顶部每隔3米设置一盏警示灯，围挡迎车面粘贴反光膜，照度不足时增设照明。",
        "*四、行人与非机动车保护",
        "设置净宽不小于1.5米的临时便道，便道与沟槽之间设1.2米高防护栏杆；单位、住户出入口铺设防滑钢板，保证车辆进出。",
        "*五、人员防护",
        f"现场设专职安全员{rng.randrange(1, 3)}名、交通协管员{rng.randrange(2, 5)}名，全部穿反光背心上岗。",
        f"安全负责人：{facts.developer.legal_person}，电话{facts.developer.phone}；24小时值班电话{facts.spouse.phone}。",
        "*六、检查与撤除",
        "每日开工前、收工后各检查一次防护设施，发现缺损立即补齐。完工后先清场、再由下游向上游依次撤除设施，恢复交通。",
    ]
    for text in paras:
        if text.startswith("*"):
            writer.line(Run(text[1:], "", st(13, "hei_bold")))
        else:
            writer.para(text)
    goods: Rows = [
        (9, [(18, "序号", True), (48, "名称", True), (56, "规格", True), (18, "单位", True), (20, "数量", True)])
    ]
    for at, (name, spec, unit) in enumerate(rng.sample(_GOODS, 5), 1):
        goods.append(
            (
                9,
                [
                    (18, str(at), True),
                    (48, name, False),
                    (56, spec, False),
                    (18, unit, True),
                    (20, str(rng.randrange(2, 60)), True),
                ],
            )
        )
    writer.room(9 * len(goods) + 14)
    writer.line(Run("七、防护设施配备", "", st(13, "hei_bold")))
    table(writer.sheet, 25, writer.y + 2, goods, label=st(11), value=st(11))
    headed(writer, "占道施工交通安全防护措施", first=1)
    values: dict[str, Value] = {"project": this.project, "author": author, "issue_date": made.isoformat()}
    return drawn("traffic_protection_measures", "soy_measures_plan", writer.sheets, values)


def measures_memo(job: Job) -> Drawn:
    """One page to the traffic police, numbered measures, signed by both firms."""
    this, facts, rng = works.some_works(job), job.facts, job.rng
    made, author = a_day(rng, this.signed, this.signed), this.builder.name
    writer = Writer(job, st(13), top=30, leading=1.6)
    sheet = writer.sheet
    writer.title("涉路施工安全防护措施", st(19, "song_bold"), after=7)
    head: Rows = [
        (10, [(30, "工程名称", True), (130, Run(this.project, "project"), False)]),
        (
            10,
            [(30, "建设单位", True), (60, this.applicant, False), (26, "联系人", True), (44, this.handler.name, False)],
        ),
        (10, [(30, "施工地点", True), (130, this.place, False)]),
    ]
    writer.y = table(sheet, 25, writer.y, head, label=st(11), value=st(11)) + 5
    writer.line("信阳市公安局交通警察支队：")
    writer.para("为保证施工期间道路安全，我公司将落实以下防护措施：")
    for text in (
        f"1. 施工路段两端各{rng.choice([50, 80, 100])}米处设置施工警告、限速{rng.choice([20, 30])}公里和车道变窄标志。",
        "2. 沟槽全部用硬质围挡封闭，高度不低于1.8米，转角处用通透网片，防止遮挡视线。",
        f"3. 围挡上安装警示灯不少于{rng.randrange(6, 20)}盏，日落前开启，安排夜间巡查。",
        f"4. 早晚高峰（7:30—8:30、17:30—18:30）停止占用车道作业，安排{rng.randrange(2, 5)}名疏导员协助通行。",
        "5. 施工车辆从指定出入口进出，出场前冲洗轮胎，渣土当日清运。",
        "6. 未回填的沟槽夜间加盖钢板，钢板与路面搭接不少于30厘米并固定。",
        f"7. 安全员{facts.spouse.name}（{facts.spouse.phone}）全程在岗，遇紧急情况立即停工并报告。",
    ):
        writer.para(text)
    writer.room(48)
    writer.y += 8
    sheet = writer.sheet
    sheet.text(28, writer.y, "建设单位（章）：", st(12))
    if this.applicant.endswith("公司"):
        sheet.text(28, writer.y + 9, this.applicant, st(12))
        sealed(sheet, 56, writer.y + 10, this.applicant, diameter=38)
    else:
        signature(sheet, 60, writer.y - 2, this.applicant)
    sheet.text(112, writer.y, "编制单位（章）：", st(12))
    sheet.text(112, writer.y + 9, Run(author, "author"), st(12))
    sheet.text(112, writer.y + 20, day(made, "issue_date", job.date_form("plain", "spaced")), st(12))
    sealed(sheet, 148, writer.y + 12, author, diameter=39)
    values: dict[str, Value] = {"project": this.project, "author": author, "issue_date": made.isoformat()}
    return drawn("traffic_protection_measures", "soy_measures_memo", writer.sheets, values)


def commitment_letter(job: Job) -> Drawn:
    """A printed letter of a company with its legal representative's hand and seal."""
    this, facts, rng = works.some_works(job), job.facts, job.rng
    org = this.applicant.endswith("公司")
    promisor = this.applicant if org else this.builder.name
    signer = facts.company.org.legal_person if org else facts.dealer.legal_person
    writer = Writer(job, st(14), top=30, leading=1.7)
    writer.title("道路交通安全承诺书", st(22, "song_bold"), after=9)
    writer.line(rng.choice(["信阳市公安局交通警察支队：", "信阳市公安局交警支队秩序科："]))
    owner = f"（施工单位：{this.builder.name}）" if org else f"（建设单位：{this.applicant}）"
    writer.para(
        [
            "因",
            Run(this.project, "project"),
            "施工需要",
            owner,
            "，我单位拟",
            *span(this.period_from, this.period_to),
            "占用",
            Run(this.road, "road"),
            f"（{this.section}）部分路面。为保障施工期间道路交通安全、有序、畅通，现郑重承诺如下：",
        ]
    )
    for text in (
        "一、严格遵守《中华人民共和国道路交通安全法》及相关法规，未经批准不擅自扩大占用范围、延长占用时间。",
        "二、按照批准的交通组织方案设置围挡、标志、标线和夜间警示照明，并安排专人维护。",
        f"三、指定{facts.landlord.name}（电话：{facts.landlord.phone}）为现场交通安全负责人，服从民警指挥。",
        "四、因防护不到位造成交通事故的，由我单位依法承担全部责任。",
        "五、施工结束后立即清除障碍物，恢复路面及交通设施，并报请验收。",
    ):
        writer.para(text)
    writer.room(56)
    writer.y += 8
    sheet = writer.sheet
    sheet.text(84, writer.y, ["承诺单位（公章）：", Run(promisor, "promisor", st(12.5))], st(13))
    sheet.text(84, writer.y + 13, "法定代表人（签字）：", st(13))
    sheet.text(130, writer.y + 11, Run(signer, "signer"), pen(job, 17))
    sheet.text(
        84, writer.y + 26, ["承诺日期：", day(this.signed, "issue_date", job.date_form("plain", "padded"))], st(13)
    )
    sealed(sheet, 152, writer.y + 9, promisor, diameter=41)
    values: dict[str, Value] = {
        "promisor": promisor,
        "project": this.project,
        "road": this.road,
        "period_from": this.period_from.isoformat(),
        "period_to": this.period_to.isoformat(),
        "signer": signer,
        "issue_date": this.signed.isoformat(),
    }
    return drawn("traffic_commitment", "soy_commitment_letter", writer.sheets, values)


def commitment_form(job: Job) -> Drawn:
    """A sheet of the police with a table on top and a pen in the open places."""
    sheet, this, facts, rng = job.sheet(), works.some_works(job), job.facts, job.rng
    ink = pen(job, 12.5)
    person = not this.applicant.endswith("公司")
    signer = this.applicant if person else this.handler.name

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    sheet.text(105, 18, "占道施工交通安全承诺书", st(20, "hei_bold"), align="c")
    rows: Rows = [
        (12, [(34, "承诺人", True), (136, v(this.applicant, "promisor"), False)]),
        (12, [(34, "施工项目", True), (136, v(this.project, "project"), False)]),
        (
            12,
            [
                (34, "占用道路", True),
                (60, v(this.road, "road"), False),
                (28, "辖区大队", True),
                (48, v(rng.choice(["一大队", "二大队", "四大队"])), False),
            ],
        ),
        (
            12,
            [
                (34, "施工起止日期", True),
                (
                    136,
                    [
                        day(this.period_from, "period_from", "dot", ink),
                        " — ",
                        day(this.period_to, "period_to", "dot", ink),
                    ],
                    False,
                ),
            ],
        ),
        (
            12,
            [
                (34, "施工队伍", True),
                (60, v(this.builder.name), False),
                (28, "工地电话", True),
                (48, v(facts.spouse.phone), False),
            ],
        ),
    ]
    y = table(sheet, 20, 32, rows, label=st(11.5), value=st(11.5)) + 8
    sheet.text(22, y, "本承诺人保证做到：", st(12.5, "hei"))
    y += 9
    for text in (
        "（一）占道施工前在现场公示许可文件、施工时间和投诉电话；",
        "（二）围挡牢固整齐，来车方向设置警示、限速、导向标志，夜间开启警示灯；",
        "（三）不在道路上乱停施工车辆，不堆放超出批准范围的材料；",
        "（四）学校上下学、早晚高峰时段主动让出通行空间；",
        "（五）发生事故或者严重拥堵时立即停工，撤出机具，并拨打122报警；",
        "（六）违反上述承诺的，自愿接受依法处罚并停止施工，承担相应民事责任。",
    ):
        y = sheet.flow(22, y, 166, text, st(12), leading=1.6, indent=1) + 1.5
    y += 8
    sheet.text(96, y, "承诺人（负责人）签名：", st(12.5))
    sheet.text(147, y - 2, Run(signer, "signer"), ink.sized(17))
    sheet.text(96, y + 14, "（单位盖章）", st(11))
    sheet.text(132, y + 14, day(this.signed, "issue_date", "plain", ink), st(12.5))
    if not person:
        sealed(sheet, 138, y + 12, this.applicant, diameter=40)
    sheet.line(20, 248, 190, 248, width=0.2)
    filed = numbers.written_date(this.signed, form="spaced")
    taken = filed if job.chance(0.3) else "　　年　　月　　日"
    sheet.text(
        22,
        251,
        f"接收民警：　　　　　　　　接收日期：{taken}",
        st(10.5),
    )
    sheet.text(22, 259, "本承诺书一式两份，交警部门存档一份，承诺人留存一份。", st(9.5))
    values: dict[str, Value] = {
        "promisor": this.applicant,
        "project": this.project,
        "road": this.road,
        "period_from": this.period_from.isoformat(),
        "period_to": this.period_to.isoformat(),
        "signer": signer,
        "issue_date": this.signed.isoformat(),
    }
    return drawn("traffic_commitment", "soy_commitment_form", [sheet], values)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"soy_measures_plan": measures_plan, "soy_measures_memo": measures_memo},
    "traffic_commitment": {"soy_commitment_letter": commitment_letter, "soy_commitment_form": commitment_form},
}
