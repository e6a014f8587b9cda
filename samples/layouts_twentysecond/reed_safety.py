"""交通安全防护措施 and 交通应急处置措施 of builders and consultants."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond.reed_common import GREY, Said, chief_of, day, grid, put_seal, signed_by
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _values(works: Works, author: str) -> dict[str, Value]:
    return {"project": works.project, "author": author, "issue_date": works.signed.isoformat()}


def protection_prose(job: Job) -> Drawn:
    """Typed by the builder's office: the project in the heading, clauses in brackets, seal and date at the end."""
    rng, works = job.rng, some_works(job)
    author = works.builder.name
    writer = Writer(job, Style("song", 13), left=27, width=156, top=26, leading=1.75)
    name = rng.choice(["交通安全防护措施", "占道施工安全防护专项措施", "道路交通安全防护措施"])
    runs: Said = [Run(works.project, "project"), name]
    style = Style("song_bold", 18)
    writer.y = writer.sheet.flow(30, writer.y, 150, runs, style, align="c", leading=1.5) + 8
    writer.para(
        f"为确保{works.road}（{works.section}）占道作业期间行人、车辆和施工人员安全，依据GB 5768.4—2017、"
        "GA/T 900—2010，制定如下防护措施。"
    )
    sections = (
        (
            "一、围挡隔离",
            "（一）作业区四周连续设置1.8米高钢质围挡，底部设0.3米高挡水砖，围挡间不留缝隙。",
            "（二）转角处采用网状通透围挡，保证驾驶人视线。",
        ),
        (
            "二、警示标志",
            f"（一）上游{rng.choice([50, 80, 100])}米起依次设置“前方施工”“车道减少”“限速30”标志。",
            "（二）锥形桶间距不大于2米，夜间套戴反光圈；围挡顶部每隔5米设置一盏红色警示灯。",
        ),
        (
            "三、沟槽防护",
            f"（一）沟槽深度{plain(works.depth)}米，两侧堆土距沟边不小于1米，高度不超过1.5米。",
            "（二）过街处铺设20毫米厚钢板，四角固定，上覆防滑垫。",
        ),
        (
            "四、人员防护",
            "（一）作业人员佩戴安全帽，穿反光背心，禁止跨越围挡进入车道。",
            "（二）专职安全员全程旁站，每日开工前进行班前教育并记录。",
        ),
        ("五、检查维护", "安全员每两小时巡查一次，发现标志倾倒、灯具损坏的立即更换；雨雪天加密巡查。"),
    )
    for head, *texts in sections:
        writer.room(20)
        writer.para(head, style=Style("hei", 13))
        for text in texts:
            writer.para(text)
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(140, y, Run(author, "author"), writer.style, align="c")
    form = rng.choice(["plain", "chinese", "spaced"])
    sheet.text(140, y + 10, day(works.signed, "issue_date", form), writer.style, align="c")
    put_seal(job, sheet, 140, y + 4, author)
    if rng.random() < 0.5:
        writer.number_pages("－{}－")
    return drawn("traffic_protection_measures", "reed_protection_prose", writer.sheets, _values(works, author))


def protection_list(job: Job) -> Drawn:
    """A consultant's list across the page: what is put up, how many, where, who looks after it."""
    rng, works, facts, sheet = job.rng, some_works(job), job.facts, job.sheet(297, 210)
    author = works.adviser.name
    sheet.fill(0, 0, 297, 20, (226, 234, 244))
    sheet.text(15, 6, rng.choice(["安全防护设施配置表", "交通安全防护措施一览表"]), Style("hei_bold", 18))
    sheet.text(282, 8, Run(author, "author"), Style("hei", 11), align="r")
    label, value = Style("hei", 9.5, GREY), Style("hei", 11)
    sheet.text(15, 26, "所属工程", label)
    sheet.text(15, 31, Run(works.project, "project"), value)
    sheet.text(140, 26, "施工单位", label)
    sheet.text(140, 31, works.builder.name, value)
    sheet.text(228, 26, rng.choice(["版本日期", "编制日期", "提交日期"]), label)
    form = rng.choice(["dash", "dot", "plain"])
    sheet.text(228, 31, day(works.signed, "issue_date", form), value)
    keepers = (facts.spouse.name, facts.landlord.name, chief_of(job))
    items = (
        ("施工标志牌", "1200×600mm，IV类反光膜", "块", rng.randrange(4, 9), "警告区起点、中段"),
        ("限速标志", "直径800mm，30km/h", "块", 2, "上游过渡区前"),
        ("锥形交通标", "高700mm，三道反光条", "个", rng.randrange(40, 90), "过渡区、缓冲区，间距2m"),
        ("注水隔离墩", "1500×900mm，注水量不少于60%", "只", rng.randrange(20, 60), "作业区与机动车道之间"),
        ("钢板围挡", "高1.8m，单片长2m", "片", rng.randrange(10, 40), "作业区四周"),
        ("频闪警示灯", "太阳能，双面红蓝", "盏", rng.randrange(6, 14), "围挡顶部及转角"),
        ("导向箭头灯", "LED，车载式", "台", 1, "上游过渡区"),
        ("防撞垫", "TB级", "组", 1, "缓冲区前端"),
        ("盖板", "20mm厚花纹钢板", "块", rng.randrange(4, 16), "人行横道、出入口"),
        ("反光背心", "GB 20653 二级", "件", rng.randrange(10, 25), "全体现场人员"),
    )
    rows: list[list[str | Run]] = [["序", "设施名称", "规格要求", "单位", "数量", "布设部位", "责任人"]]
    rows += [
        [str(number), name, size, unit, str(count), place, keepers[number % 3]]
        for number, (name, size, unit, count, place) in enumerate(items, 1)
    ]
    y = grid(
        sheet,
        15,
        42,
        (12, 40, 74, 16, 18, 77, 30),
        rows,
        Style("hei", 9.5),
        height=9,
        head=Style("hei_bold", 10),
    )
    notes = (
        f"说明：1. 本表适用于{works.road}{works.section}，占道宽度{plain(works.width)}米。"
        "2. 设施按自上游至下游顺序布设，撤除顺序相反。"
        "3. 风力六级以上停止作业，加固或放倒标志牌。4. 每日开工前、收工后由责任人清点并签字。"
    )
    y = sheet.flow(15, y + 4, 267, notes, Style("hei", 9), leading=1.6)
    sheet.text(15, y + 6, "编写：", value)
    signed_by(sheet, 28, y + 4, facts.home.community.manager.legal_person)
    sheet.text(80, y + 6, "复核：", value)
    signed_by(sheet, 93, y + 4, facts.developer.legal_person)
    put_seal(job, sheet, 230, 182, author, diameter=38)
    return drawn("traffic_protection_measures", "reed_protection_list", [sheet], _values(works, author))


def emergency_plan(job: Job) -> Drawn:
    """A plan with a leading group, telephone list and grades of response; author and date in a box at the head."""
    rng, works, facts = job.rng, some_works(job), job.facts
    author = rng.choice([works.builder.name, works.adviser.name])
    writer = Writer(job, Style("song", 12), left=25, width=160, top=24, leading=1.75)
    name = rng.choice(["交通应急处置措施", "交通突发事件应急预案", "占道施工交通应急处置预案"])
    writer.title(name, Style("hei_bold", 20), after=8)
    sheet, y = writer.sheet, writer.y
    sheet.rect(25, y, 160, 30, line=0.2)
    sheet.text(29, y + 3, ["适用工程：", Run(works.project, "project")], Style("kai", 12))
    sheet.text(29, y + 12, ["编制单位：", Run(author, "author")], Style("kai", 12))
    form = rng.choice(["plain", "padded", "dot"])
    sheet.text(29, y + 21, ["发布日期：", day(works.signed, "issue_date", form)], Style("kai", 12))
    sheet.text(125, y + 21, f"版次：第{rng.choice(['一', '二'])}版", Style("kai", 12))
    writer.y = y + 36
    head = Style("hei_bold", 12.5)
    writer.para("一、组织机构", indent=0, style=head)
    writer.y = grid(
        sheet,
        25,
        writer.y + 1,
        (34, 36, 50, 40),
        [
            ["职务", "姓名", "职责", "电话"],
            ["组长", chief_of(job), "总指挥、信息上报", works.builder.phone],
            ["副组长", facts.landlord.name, "现场处置", facts.landlord.phone],
            ["组员", facts.spouse.name, "疏导、救护", facts.spouse.phone],
            ["组员", facts.person.name, "物资保障", facts.person.phone],
        ],
        Style("song", 10.5),
        height=8,
    )
    writer.y += 5
    writer.room(24)
    writer.para("二、响应分级", indent=0, style=head)
    writer.para(
        "Ⅲ级：排队长度100至200米，由现场疏导员指挥放行；Ⅱ级：排队长度200至400米，停止作业并打开备用车道；"
        "Ⅰ级：发生人员伤亡或交通中断，全部撤场，报请交警实施交通管制。"
    )
    writer.room(24)
    writer.para("三、处置程序", indent=0, style=head)
    for text in (
        "1.交通事故：立即拨打122、120，在来车方向设置警示标志，抢救伤员，保护现场，等候民警处理。",
        "2.严重拥堵：疏导员到上游路口分流，清除部分围挡，恢复一条车道通行。",
        f"3.管线破坏：立即停工，疏散50米内人员，通知产权单位抢修，{rng.choice(['燃气', '供水', '通信'])}管线优先处置。",
        "4.恶劣天气：收到蓝色及以上预警即停工，加固围挡，抽排积水。",
        "5.特种车辆通行：消防、救护车辆到达前三分钟内移开水马，让出通道。",
    ):
        writer.para(text)
    writer.room(24)
    writer.para("四、应急物资", indent=0, style=head)
    writer.para("应急照明灯4盏，担架1副，急救箱2个，灭火器8具，备用锥桶30个，抽水泵2台，皮卡车1辆，存放于现场值班室。")
    writer.room(24)
    writer.para("五、报告时限", indent=0, style=head)
    writer.para("突发情况10分钟内口头报告辖区交警大队，1小时内书面报告，处置结束后24小时内提交总结。")
    writer.room(20)
    put_seal(job, writer.sheets[0], 160, y + 18, author)
    writer.number_pages("第 {} 页 / 共 {} 页")
    return drawn("traffic_emergency_measures", "reed_emergency_plan", writer.sheets, _values(works, author))


def emergency_card(job: Job) -> Drawn:
    """A card to hang on site: a matrix of what happens and what is done."""
    rng, works, facts, sheet = job.rng, some_works(job), job.facts, job.sheet(297, 210)
    author = works.builder.name
    red = (176, 30, 30)
    sheet.rect(8, 8, 281, 194, line=1.2, fill=red)
    title = rng.choice(["交通应急处置卡", "现场交通应急处置措施", "交通应急处置明白卡"])
    sheet.text(148.5, 14, title, Style("hei_bold", 22, red), align="c", spacing=0.3)
    sheet.text(148.5, 27, ["（", Run(works.project, "project"), "）"], Style("song", 12), align="c")
    columns = (36.0, 52.0, 118.0, 62.0)
    rows: list[list[str | Run]] = [
        ["情形", "判断标准", "现场怎么办", "责任人及电话"],
        [
            "车辆碰撞",
            "有人受伤或车辆不能移动",
            "停工—放警示牌—报122、120—救人—拍照—撤离到护栏外",
            f"{facts.landlord.name} {facts.landlord.phone}",
        ],
        [
            "车辆积压",
            "连续两个信号周期不能通过",
            "收锥桶，开放作业车道；人工指挥交替放行",
            f"{facts.spouse.name} {facts.spouse.phone}",
        ],
        [
            "行人闯入",
            "有人翻越或钻过围挡",
            "吹哨制止，停机械，送出作业区，补齐围挡",
            f"{facts.spouse.name} {facts.spouse.phone}",
        ],
        [
            "坑槽坍塌",
            "沟边开裂、路面下沉",
            "撤人撤机，扩大警戒范围至10米，回填砂石，通知市政",
            f"{chief_of(job)} {works.builder.phone}",
        ],
        [
            "管线泄漏",
            "闻到异味或有水涌出",
            "禁火断电，疏散周围人员，拨打抢修电话",
            f"{chief_of(job)} {works.builder.phone}",
        ],
        [
            "停电黑灯",
            "夜间警示灯熄灭",
            "启用备用电瓶灯，疏导员持荧光棒站位",
            f"{facts.person.name} {facts.person.phone}",
        ],
    ]
    y = grid(
        sheet,
        14.5,
        38,
        columns,
        rows,
        Style("song", 11),
        height=16.5,
        head=Style("hei_bold", 12),
    )
    sheet.text(15, y + 5, "报告电话：交警122　急救120　火警119　市政12319　供电95598", Style("hei_bold", 12, red))
    sheet.text(15, y + 14, f"有效范围：{works.place}　占用{plain(works.length)}米", Style("song", 10.5))
    label = rng.choice(["制卡单位", "编写单位", "施工单位"])
    sheet.text(15, y + 23, [f"{label}　", Run(author, "author")], Style("song", 11))
    sheet.text(
        130, y + 23, [rng.choice(["制卡时间　", "日期　"]), day(works.signed, "issue_date", "plain")], Style("song", 11)
    )
    put_seal(job, sheet, 240, 178, author, diameter=38)
    sheet.text(
        284,
        203.5,
        f"复印于{numbers.written_date(works.period_from, form='dot')[:7]}",
        Style("song", 7, GREY),
        align="r",
    )
    return drawn("traffic_emergency_measures", "reed_emergency_card", [sheet], _values(works, author))


LAYOUTS: Layouts = {
    "traffic_protection_measures": {
        "reed_protection_prose": protection_prose,
        "reed_protection_list": protection_list,
    },
    "traffic_emergency_measures": {"reed_emergency_plan": emergency_plan, "reed_emergency_card": emergency_card},
}
