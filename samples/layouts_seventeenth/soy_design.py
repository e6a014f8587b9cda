"""施工图纸技术设计材料: a bound statement of several pages, and a table-like technical sheet."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, works
from samples.draw import Run
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, day, digits, headed, sealed, st
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.works import plain
from samples.writing import Writer, signature, table

_GOODS = (
    ("电力电缆", "ZC-YJV22-8.7/15kV-3×120", "米"),
    ("电缆保护管", "MPP Φ175×12", "米"),
    ("电缆工作井", "直线井 2.0×1.3×1.5", "座"),
    ("欧式箱变", "630kVA", "台"),
    ("冷缩终端头", "10kV 3×120", "套"),
    ("标志桩", "混凝土预制", "个"),
)


def design_bound(job: Job) -> Drawn:
    """Cover, page of signatures, then chapters with running header."""
    job_works, rng, facts = works.some_works(job), job.rng, job.facts
    made = a_day(rng, date(2026, 7, 1), date(2026, 11, 12))
    project, maker = job_works.project, job_works.designer.name
    writer = Writer(job, st(11.5), top=28)
    cover = writer.sheet
    cover.text(25, 24, f"工程编号：XD{made.year}-{rng.randrange(10, 400):03d}S", st(11))
    cover.text(185, 24, "第一卷　第一册", st(11), align="r")
    cover.flow(30, 70, 150, Run(project, "project"), st(23, "song_bold"), align="c", leading=1.4)
    cover.text(105, 104, "（施工图设计阶段）", st(14), align="c")
    cover.text(105, 124, "技 术 设 计 说 明 书", st(25, "hei_bold"), align="c")
    cover.text(105, 214, Run(maker, "designer"), st(16, "song_bold"), align="c")
    cover.text(105, 225, f"设计证书编号：A241{digits(job, 6)}", st(11), align="c")
    cover.text(105, 236, day(made, "issue_date", job.date_form("plain", "chinese")), st(14), align="c")
    sealed(cover, 118, 224, maker, "出图专用章" if job.chance(0.5) else "", diameter=41)
    writer.new_page()
    writer.title("签　署　页", st(16, "hei_bold"))
    names = (facts.landlord.name, facts.spouse.name, facts.dealer.legal_person, facts.developer.legal_person)
    for post, name in zip(("批　准：", "审　核：", "校　核：", "设　计："), names, strict=True):
        writer.sheet.text(60, writer.y, post, st(14))
        writer.sheet.line(84, writer.y + 6.4, 140, writer.y + 6.4)
        signature(writer.sheet, 92, writer.y - 1, name)
        writer.y += 17
    writer.sheet.text(60, writer.y + 4, f"委托单位：{job_works.applicant}", st(12))
    writer.new_page()
    length, width, depth = (plain(one) for one in (job_works.length, job_works.width, job_works.depth))
    paras = [
        "*1　总的部分",
        "1.1　设计依据",
        f"（1）{facts.company.org.name}出具的设计委托书；",
        "（2）《电力工程电缆设计标准》GB 50217—2018；",
        "（3）《城市电力电缆线路设计技术规定》DL/T 5221—2016；",
        f"（4）国网信阳供电公司《供电方案答复单》（{numbers.written_date(made - timedelta(days=40))}）。",
        "1.2　工程规模",
        f"本工程由{job_works.road}10kV环网柜新出一回电缆，沿{job_works.section}敷设至用户箱变，线路路径长约{length}m。",
        "1.3　设计范围",
        "电源点至用户箱式变电站高压侧的电缆线路、土建及接地；充电设施本体由设备厂家负责，不在本设计范围内。",
        "*2　路径及土建",
        f"路径位于{job_works.place}，采用开挖排管方式，沟槽底宽{width}m，管顶覆土不小于{depth}m。穿越车行道处采用C25混凝土包封。",
        "开挖前应向市政、燃气、给排水、通信等管线产权单位核实地下管线，与热力管平行净距不小于2m，与其他管线净距按规范执行。",
        "沟槽回填应分层夯实，压实系数不小于0.93。人行道按原结构恢复：60mm厚透水砖、30mm厚干硬性水泥砂浆、150mm厚C20混凝土基层。",
        "*3　电缆及附件",
        "电缆选用交联聚乙烯绝缘钢带铠装阻燃型，导体为铜芯。终端采用冷缩型，接地采用两端直接接地方式。",
        "*4　防雷与接地",
        "箱变设闭合接地网，水平接地体用-50×5热镀锌扁钢，接地电阻不大于4Ω，不满足时增设垂直接地极。",
        "*5　施工注意事项",
        "施工单位进场后应先设置围挡和警示标志。遇古树名木须停止开挖并通知园林部门。设计变更须经原设计单位书面同意。",
    ]
    for text in paras:
        if text.startswith("*"):
            writer.line(Run(text[1:], "", st(13, "hei_bold")))
        else:
            writer.para(text)
    writer.y += 3
    writer.line(f"附：主要设备材料表、路径平面图（图号D-0{rng.randrange(1, 5)}）")
    headed(writer, "技术设计说明书", first=2)
    values: dict[str, Value] = {"project": project, "designer": maker, "issue_date": made.isoformat()}
    return drawn("technical_design_docs", "soy_design_bound", writer.sheets, values)


def design_table(job: Job) -> Drawn:
    """A technical sheet: head in a table, short numbered notes, material list, signatures at the foot."""
    sheet, job_works, rng, facts = job.sheet(), works.some_works(job), job.rng, job.facts
    made = a_day(rng, date(2026, 6, 1), date(2026, 11, 18))
    project, maker = job_works.project, job_works.designer.name
    sheet.text(105, 16, "道路开挖及管线施工图设计技术资料", st(17, "hei_bold"), align="c")
    label, value = st(10.5), st(10.5)
    rows: Rows = [
        (10, [(30, "设计项目", True), (140, Run(project, "project"), False)]),
        (10, [(30, "建设单位", True), (60, job_works.applicant, False), (26, "设计阶段", True), (54, "施工图", False)]),
        (
            10,
            [
                (30, "编制单位", True),
                (60, Run(maker, "designer"), False),
                (26, "资质等级", True),
                (54, "工程设计（电力）乙级", False),
            ],
        ),
        (
            10,
            [
                (30, "出图日期", True),
                (60, day(made, "issue_date", "dash"), False),
                (26, "档案号", True),
                (54, f"DG-{digits(job, 5)}", False),
            ],
        ),
        (
            10,
            [
                (30, "设计负责人", True),
                (60, facts.landlord.name, False),
                (26, "联系电话", True),
                (54, job_works.designer.phone, False),
            ],
        ),
    ]
    y = table(sheet, 20, 30, rows, label=label, value=value) + 4
    length, width = plain(job_works.length), plain(job_works.width)
    surface = rng.choice(["沥青混凝土", "水泥混凝土", "透水砖人行道"])
    notes = [
        f"一、路面结构：{surface}，开挖长{length}米、宽{width}米，位于{job_works.road}。",
        "二、管材：MPP电力管，热熔连接，环刚度不小于SN24；管沟底铺100mm厚中砂垫层。",
        f"三、与{rng.choice(['DN300给水管', '中压燃气管', '通信排管'])}交叉处，垂直净距不小于0.5米，并加设保护套管。",
        "四、路面恢复：水泥稳定碎石基层300mm，粘层油，AC-20中面层60mm，AC-13上面层40mm；两侧各加宽切缝0.3米。",
        "五、检查井盖采用球墨铸铁D400级，井盖顶面与路面平齐，高差不大于5mm。",
        f"六、本资料与{rng.choice(['DLS-01～06', 'PD-01～08'])}施工图纸配套使用，若有不符以图纸为准。",
    ]
    for note in notes:
        y = sheet.flow(22, y, 166, note, st(11), leading=1.5) + 1.4
    y += 2
    sheet.text(22, y, "七、主要材料表", st(11, "hei_bold"))
    goods: Rows = [
        (
            8.5,
            [
                (14, "序号", True),
                (40, "名称", True),
                (62, "规格型号", True),
                (18, "单位", True),
                (18, "数量", True),
                (18, "备注", True),
            ],
        )
    ]
    for at, (name, spec, unit) in enumerate(rng.sample(_GOODS, 5), 1):
        count = str(rng.randrange(20, 400) if unit == "米" else rng.randrange(1, 9))
        goods.append(
            (
                8.5,
                [
                    (14, str(at), True),
                    (40, name, False),
                    (62, spec, False),
                    (18, unit, True),
                    (18, count, True),
                    (18, "", True),
                ],
            )
        )
    y = table(sheet, 20, y + 7, goods, label=st(10), value=st(10)) + 8
    people = (
        (22, "设计", facts.spouse.name),
        (78, "校核", facts.dealer.legal_person),
        (134, "审定", facts.developer.legal_person),
    )
    for x, post, name in people:
        sheet.text(x, y + 2, f"{post}：", st(11))
        signature(sheet, x + 15, y, name)
    sheet.text(186, y + 18, ["（盖章）", Run(maker, "designer")], st(11.5), align="r")
    sealed(sheet, 152, y + 20, maker, diameter=40)
    values: dict[str, Value] = {"project": project, "designer": maker, "issue_date": made.isoformat()}
    return drawn("technical_design_docs", "soy_design_table", [sheet], values)


LAYOUTS: Layouts = {"technical_design_docs": {"soy_design_bound": design_bound, "soy_design_table": design_table}}
