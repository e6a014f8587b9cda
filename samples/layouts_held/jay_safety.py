"""Papers that go with works of heavy influence on traffic: protection measures and emergency measures."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.jay_common import a_site, closing, footer, heading, on, phone, plain, sealed, somebody, table
from samples.layouts_held.jay_traffic import cover
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def protection(job: Job) -> Drawn:
    """交通安全防护措施: label lines above, numbered measures, a table of devices, sealed at the end."""
    rng = job.rng
    site = a_site(job)
    author = site.builder.name
    style = Style("song", 12)
    writer = Writer(job, style, top=26, leading=1.66)
    writer.title(
        rng.choice(["交通安全防护措施", "施工现场交通安全防护措施", "占道施工交通安全防护方案"]),
        Style("hei_bold", 19),
        after=9,
    )
    writer.line(["工程名称：", Run(site.project, "project")])
    writer.line([rng.choice(["编制单位：", "施工单位："]), Run(author, "author")])
    writer.line(f"施工路段：{site.road}（{site.cross[0]}至{site.cross[1]}）")
    writer.y += 2
    heading(writer, "一、防护目标")
    writer.para("确保施工期间不发生因防护不到位引起的道路交通事故，行人、车辆通行有序，周边居民出行不受大的影响。")
    heading(writer, "二、作业区封闭与隔离")
    writer.para(
        f"1．沿作业区边线连续设置高度{rng.choice(['1.8', '2.0', '2.5'])}米的定型化围挡，底部设0.3"
        f"米挡水墩；路口视距三角区20米范围内改用{rng.choice(['0.8', '1.0'])}米以下的通透式围挡。"
    )
    writer.para(
        f"2．沟槽开挖长度{plain(site.length)}米，当日不能回填的，覆盖厚度不小于"
        f"{rng.choice([16, 20, 25])}毫米的钢板，四角焊固防滑。"
    )
    writer.para("3．行人通道与作业面之间设双道护栏，通道地面铺设防滑垫，雨后及时清扫。")
    heading(writer, "三、警示与照明设施")
    rows: list[tuple[float, list[Runs]]] = [(8, ["设施", "数量", "布设要求", "责任人"])]
    for name, ask in rng.sample(
        [
            ("防撞桶（注水）", "迎车方向间距2米"),
            ("黄色频闪灯", "围挡顶部间距10米"),
            ("太阳能导向牌", "上游过渡区起点"),
            ("LED照明灯", "夜间作业照度≥50lx"),
            ("反光锥", "渐变段间距3米"),
            ("减速提示标志", "上游120米"),
        ],
        4,
    ):
        rows.append((8, [name, f"{rng.randrange(2, 36)}个", ask, somebody(job)]))
    writer.room(44)
    writer.y = table(writer.sheet, 27, writer.y + 1, (44, 22, 60, 30), rows, style.sized(10.5)) + 4
    heading(writer, "四、人员防护与值守")
    writer.para(
        f"进入作业区人员须佩戴安全帽、穿反光背心；设专职交通安全员{rng.randrange(1, 4)}名、协管员"
        f"{rng.randrange(2, 6)}名，实行两班制。安全负责人：{site.foreman}，24小时值班电话："
        f"{phone(job)}。"
    )
    heading(writer, "五、机械与车辆管理")
    writer.para(
        "挖掘机、吊车作业半径不得侵入社会车道，回转作业时设专人指挥；材料运输车避开早晚高峰，进出口安排人员引导。"
    )
    heading(writer, "六、检查与整改")
    writer.para(
        "每日开工前、收工后各检查一次并填写记录；监理单位每周抽查，发现设施缺损的"
        f"{rng.choice(['30分钟', '1小时', '2小时'])}内补齐。"
    )
    heading(writer, "七、应急联动与其他")
    writer.para("1．与公安交管、路灯、供水、燃气等单位建立联络机制，施工前完成管线交底并做好现场标识。")
    writer.para(
        f"2．本措施自进场之日起执行，随施工进度动态完善，一式{rng.choice(['三', '四', '五'])}份，"
        "项目部、监理、交警部门各留存一份。"
    )
    closing(writer, Run(author, "author"), Run(on(job, site.signed), "issue_date"), author)
    footer(writer.sheets, "第{}页")
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_protection_measures", "jay_measures", writer.sheets, values)


def emergency(job: Job) -> Drawn:
    """交通应急处置措施 (应急预案) with a leading group and the telephones; a cover, or the date at the end."""
    rng = job.rng
    site = a_site(job)
    author = rng.choice([site.builder.name, site.builder.name, site.owner.name])
    style = Style("song", 12)
    title = rng.choice(["交通应急处置措施", "交通应急预案", "施工期间交通应急处置预案"])
    day: Runs = Run(on(job, site.signed, "plain", "spaced", "chinese"), "issue_date")
    bound = job.chance(0.4)
    sheets = [cover(job, site, title, author, day, label="编制单位：")] if bound else []
    writer = Writer(job, style, top=26, leading=1.66)
    if not bound:
        writer.title(title, Style("hei_bold", 19), after=8)
    writer.para(
        [
            "为及时、有效处置",
            Run(site.project, "project"),
            (
                f"施工期间{site.road}可能出现的交通突发情况，最大限度减少人员伤亡和交通延误，结合现场"
                f"实际，制定本{title[-2:]}。"
            ),
        ]
    )
    heading(writer, "1　组织机构与职责")
    rows: list[tuple[float, list[Runs]]] = [(8, ["岗位", "姓名", "电话", "职责"])]
    for post, person, duty in (
        ("组长", site.foreman, "全面指挥、对外联络"),
        ("副组长", somebody(job), "现场处置、资源调配"),
        ("疏导组", somebody(job), "分流引导、设置绕行"),
        ("救援组", somebody(job), "抢险、伤员转运"),
        ("后勤组", somebody(job), "物资、车辆、通信保障"),
    ):
        rows.append((8, [post, person, phone(job), duty]))
    writer.y = table(writer.sheet, 27, writer.y + 1, (24, 30, 40, 62), rows, style.sized(10.5)) + 4
    heading(writer, "2　风险分析")
    writer.para(
        f"主要风险：追尾、剐蹭等交通事故；{rng.choice(['早晚高峰', '上下学时段'])}严重拥堵；围挡倒"
        "伏、路面塌陷；挖断燃气、给水、通信管线；雨雪冰冻等恶劣天气。"
    )
    heading(writer, "3　响应程序")
    writer.para(
        "发现险情后，现场人员立即向组长报告，5分钟内启动预案，同时拨打110、120、119等报警电话；事"
        "件升级时逐级上报建设单位和公安交管部门。"
    )
    heading(writer, "4　分类处置")
    writer.para("4.1　交通事故：保护现场，开启双闪，上游50米外摆放警示标志，协助抢救伤员，引导车辆绕行。")
    writer.para(
        f"4.2　严重拥堵：暂停作业，收缩围挡，临时开放{rng.choice(['一条', '应急'])}车道；排队长度"
        f"超过{rng.choice([150, 200, 300])}米时，请求交警调整信号配时。"
    )
    writer.para("4.3　管线损坏或塌陷：封闭危险区域，疏散周边人员，通知权属单位抢修，未经确认不得恢复施工。")
    writer.para("4.4　恶劣天气：接到蓝色以上预警停止占道作业，加固围挡，清理排水口，保持夜间照明。")
    heading(writer, "5　保障措施")
    writer.para(
        f"现场储备锥桶{rng.randrange(30, 90)}个、钢板{rng.randrange(6, 20)}块、抽水泵"
        f"{rng.randrange(1, 4)}台、应急灯{rng.randrange(4, 16)}盏、应急车辆{rng.randrange(1, 3)}辆"
        "；开工前组织一次桌面推演和一次现场演练，演练记录存档。"
    )
    heading(writer, "6　信息报告与后期处置")
    writer.para("处置结束后24小时内形成书面报告，查明原因，落实整改；符合恢复条件的，经交警部门同意后恢复施工。")
    if not bound:
        closing(writer, Run(author, "author"), day, author, label=rng.choice(["", "编制单位："]))
    else:
        sealed(writer.sheet, 158, min(writer.y + 12, 258), author, "项目部", diameter=36)
    footer(writer.sheets)
    values: dict[str, Value] = {"project": site.project, "author": author, "issue_date": site.signed.isoformat()}
    return drawn("traffic_emergency_measures", "jay_plan_of_action", [*sheets, *writer.sheets], values)


LAYOUTS: Layouts = {
    "traffic_protection_measures": {"jay_measures": protection},
    "traffic_emergency_measures": {"jay_plan_of_action": emergency},
}
