"""交通影响评估: a consultant's bound report (cover, people, body) and a report form in ruled tables."""

from __future__ import annotations

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.cob_common import (
    Row,
    any_day_form,
    before,
    day_text,
    grid,
    kv,
    page_header,
    sign,
    staff,
)
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer

_LEVELS = "ABCDEF"


def bound_report(job: Job) -> Drawn:
    """Cover, the sheet of people who answer for it, and the first pages of the body."""
    rng, works = job.rng, some_works(job)
    author, day = works.adviser.name, before(job, works)
    kind = rng.choice(["交通影响评价报告", "交通影响评估报告", "占道施工交通影响评价报告"])
    names = staff(job, 6)
    cover = job.sheet()
    cover.text(
        25,
        26,
        f"报告编号：{rng.choice(['JP', 'TIA', 'XYJT'])}-{day.year}-{rng.randrange(1, 120):03d}",
        Style("song", 11),
    )
    cover.fill(25, 60, 3, 52, (40, 90, 150))
    cover.text(34, 64, Run(works.project, "project"), Style("hei_bold", 22))
    cover.text(34, 86, kind, Style("hei_bold", 28), spacing=0.08)
    cover.text(34, 104, rng.choice(["（报批稿）", "（送审稿）", "（备案稿）"]), Style("kai", 15))
    cover.text(34, 196, f"委托单位：{works.applicant}", Style("song", 14))
    cover.text(34, 210, ["编制单位：", Run(author, "author")], Style("song", 14))
    cover.text(
        34,
        224,
        ["编制日期：", Run(day_text(day, rng.choice(("chinese", "plain", "dot"))), "issue_date")],
        Style("song", 14),
    )
    seals.put_round(cover, 112, 214, seals.SealText(author), diameter=41)
    people = job.sheet()
    people.text(105, 34, "项目责任表", Style("hei_bold", 19), align="c", spacing=0.2)
    titles = ("法定代表人", "技术负责人", "项目负责人", "审　　核", "编制人员", "编制人员")
    ranks = ("总经理", "高级工程师", "工程师", "高级工程师", "助理工程师", "工程师")
    rows: list[Row] = [(11, [(44, "职　务", "k"), (44, "姓　名", "k"), (40, "职　称", "k"), (40, "签　字", "k")])]
    rows += [
        (13, [(44, title, "c"), (44, who, "c"), (40, rank, "c"), (40, "", "c")])
        for title, who, rank in zip(titles, names, ranks, strict=True)
    ]
    top = 52.0
    grid(people, 21, top, rows, label=Style("hei", 12), value=Style("song", 12))
    for at, who in enumerate(names[1:], 1):
        sign(people, 156, top + 14 + at * 13, who, size=14)
    people.text(
        21,
        160,
        f"咨询资信：{rng.choice(['乙', '丙'])}级（公路、市政公用工程）　证书编号：{rng.randrange(10**7):08d}",
        Style("song", 11),
    )
    people.text(21, 170, f"地址：{works.adviser.address}　电话：{works.adviser.phone}", Style("song", 11))
    page = Writer(job, Style("song", 12), left=26, width=158, top=28, leading=1.68)
    head, sub = Style("hei", 14), Style("hei", 12)
    page.line(Run("第一章　概述", style=head))
    page.line(Run("1.1　项目背景", style=sub))
    page.para(
        f"为满足新能源汽车充电用电需求，{works.applicant}拟在{works.road}实施{works.project}，{works.reason}。"
        "受建设单位委托，我公司对工程施工期间的交通影响进行分析评价，并提出改善措施。"
    )
    page.line(Run("1.2　评价依据", style=sub))
    for text in (
        "（1）《中华人民共和国道路交通安全法》及其实施条例；",
        "（2）《城市道路管理条例》；",
        "（3）《建设项目交通影响评价技术标准》（CJJ/T 141-2010）；",
        "（4）《城市道路施工作业交通组织规范》（GA/T 900-2010）。",
    ):
        page.para(text)
    page.line(Run("1.3　评价范围与时段", style=sub))
    page.para(
        f"评价范围为{works.road}（{works.section}）及两端相邻交叉口。评价时段为施工期工作日早高峰7"
        ":30—8:30、晚高峰17:30—18:30。"
        f"施工期自{day_text(works.period_from, 'plain')}至{day_text(works.period_to, 'plain')}。"
    )
    page.line(Run("第二章　现状交通分析", style=head))
    page.para(f"{works.road}红线宽度{rng.randrange(24, 50)}米，双向四车道，调查日各路段高峰小时交通量见表2-1。")
    page.room(60)
    page.sheet.text(105, page.y, "表2-1　路段现状服务水平", Style("hei", 10.5), align="c")
    table: list[Row] = [
        (8, [(58, "路段", "k"), (34, "流量（pcu/h）", "k"), (30, "饱和度", "k"), (36, "服务水平", "k")])
    ]
    for side in ("东向西", "西向东", "南进口", "北进口"):
        load = rng.randrange(30, 82)
        table.append(
            (
                7.5,
                [
                    (58, f"{works.road}{side}", "c"),
                    (34, str(load * 16), "c"),
                    (30, f"0.{load}", "c"),
                    (36, f"{_LEVELS[min(5, load // 20)]}级", "c"),
                ],
            )
        )
    page.y = grid(page.sheet, 26, page.y + 6, table, label=Style("hei", 10), value=Style("song", 10)) + 5
    page.line(Run("第三章　施工影响与改善措施", style=head))
    page.para(
        f"施工占用道路长{plain(works.length)}米、宽{plain(works.width)}米，占用期间饱和度增加约0."
        f"{rng.randrange(3, 15):02d}。"
    )
    page.para(
        "建议采用半幅施工方式，避开早晚高峰，设置完善的临时标志和隔离设施，安排专人疏导，并通过媒体提前发布绕行信息。"
    )
    page.line(Run("第四章　评价结论", style=head))
    page.para(
        f"综上，{works.project}施工期间对周边道路交通的影响"
        f"{rng.choice(['在可接受范围内', '为一般影响', '总体可控'])}，落实各项改善措施后，项目可行"
        "。"
    )
    for one in page.sheets:
        page_header(one, kind, author, x0=26, x1=184)
    page.number_pages("{}")
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": day.isoformat()}
    return drawn("traffic_impact_report", "cob_bound_report", [cover, people, *page.sheets], values)


def report_form(job: Job) -> Drawn:
    """交通影响评估报告表: two sheets of tables, the conclusion in a large cell with the assessor's seal."""
    rng, works = job.rng, some_works(job)
    author, day = works.adviser.name, before(job, works)
    names = staff(job, 3)
    label, value = Style("hei", 10.5), Style("song", 10.5)
    first = job.sheet()
    title = rng.choice(["涉路施工交通影响评估报告表", "占道施工交通影响评价报告表"])
    first.text(105, 20, title, Style("song_bold", 21), align="c", spacing=0.1)
    form = any_day_form(rng)
    wide = (32, 54, 32, 54)
    rows: list[Row] = [
        (9, [(172, "一、项目基本情况", "k")]),
        kv(12, (32, 140), "项目名称", Run(works.project, "project")),
        kv(12, wide, "建设单位", works.applicant, "施工单位", works.builder.name),
        kv(12, wide, "评估单位", Run(author, "author"), "评估日期", Run(day_text(day, form), "issue_date")),
        kv(11, wide, "施工地点", works.section, "所在道路", works.road),
        kv(11, wide, "占道尺寸", f"{plain(works.length)}m×{plain(works.width)}m", "施工天数", f"{works.days}天"),
        kv(18, (32, 140), "施工内容", f"{works.reason}；开挖深度{plain(works.depth)}m。"),
        (9, [(172, "二、现状交通调查", "k")]),
        (
            9,
            [
                (52, "路段（方向）", "k"),
                (30, "车道数", "k"),
                (30, "通行能力", "k"),
                (30, "高峰流量", "k"),
                (30, "V/C", "k"),
            ],
        ),
    ]
    for side in ("上行", "下行"):
        load = rng.randrange(35, 80)
        rows.append(
            (
                9,
                [
                    (52, f"{works.road}{side}", "c"),
                    (30, "2", "c"),
                    (30, "1600", "c"),
                    (30, str(load * 16), "c"),
                    (30, f"0.{load}", "c"),
                ],
            )
        )
    rows += [
        (9, [(172, "三、施工期影响预测", "k")]),
        kv(
            18,
            (32, 140),
            "机动车",
            (
                f"施工期剩余{rng.randrange(1, 4)}条车道通行，预测高峰饱和度0.{rng.randrange(60, 89)}，"
                f"延误增加{rng.randrange(5, 30)}秒/车。"
            ),
        ),
        kv(14, (32, 140), "非机动车及行人", "占用部分人行道，需设置不小于1.5m的临时通道。"),
        kv(14, (32, 140), "公交及停车", rng.choice(["不涉及公交站台迁移。", "占用路内停车泊位6个，施工后恢复。"])),
        kv(14, (32, 140), "周边单位出入口", "沿线设钢板便桥，保证单位和居民车辆出入。"),
    ]
    grid(first, 19, 34, rows, label=label, value=value)
    first.text(105, 284, "第1页　共2页", Style("song", 9), align="c")
    second = job.sheet()
    y = grid(second, 19, 22, [(9, [(172, "四、交通改善措施", "k")])], label=label, value=value)
    second.rect(19, y, 172, 74)
    measures = (
        "1. 采用分段、半幅施工，单段长度不超过50米，当日开挖当日恢复或覆盖钢板。",
        "2. 早晚高峰7:00—9:00、17:00—19:00停止作业。",
        "3. 按照GB 5768.4设置作业区标志，夜间设置爆闪灯和照明。",
        f"4. 安排{rng.randrange(2, 6)}名疏导员协助交警维护秩序。",
        "5. 提前三日在现场及媒体发布施工公告。",
    )
    line = y + 5
    for text in measures:
        line = second.flow(23, line, 164, text, value, leading=1.6) + 2.5
    y = grid(second, 19, y + 74, [(9, [(172, "五、评估结论", "k")])], label=label, value=value)
    second.rect(19, y, 172, 70)
    level = rng.choice(["较小", "一般", "可接受"])
    second.flow(
        23,
        y + 5,
        164,
        (
            f"　　经评估，该工程施工期间对{works.road}及周边路网的交通影响{level}，在落实交通组织方案"
            "和上述改善措施的前提下，同意实施。"
        ),
        Style("song", 11.5),
        leading=1.7,
    )
    second.text(96, y + 40, "评估单位（盖章）：", value)
    second.text(96, y + 54, f"项目负责人：{names[0]}", value)
    sign(second, 150, y + 52, names[0], size=13)
    seals.put_round(second, 148, y + 42, seals.SealText(author), diameter=40)
    rows = [
        (9, [(172, "六、专家或主管部门意见", "k")]),
        (60, [(172, "", "t")]),
    ]
    grid(second, 19, y + 70, rows, label=label, value=value)
    second.text(180, y + 130, "年　　月　　日", value, align="r")
    second.text(
        19, 276, f"编制人：{names[1]}　　复核：{names[2]}　　联系电话：{works.adviser.phone}", Style("song", 10)
    )
    second.text(105, 284, "第2页　共2页", Style("song", 9), align="c")
    values: dict[str, Value] = {"project": works.project, "author": author, "issue_date": day.isoformat()}
    return drawn("traffic_impact_report", "cob_report_form", [first, second], values)


LAYOUTS: Layouts = {"traffic_impact_report": {"cob_bound_report": bound_report, "cob_report_form": report_form}}
