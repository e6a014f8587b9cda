"""Plans, reports and measures about traffic, and design notes: covers, tables of contents, chapters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layout, Layouts
from samples.layouts.road_forms import period
from samples.people import Org
from samples.truth import Drawn, Value, drawn
from samples.works import Works, some_works
from samples.writing import Writer

BODY = Style("song", 12.5)
HEAD = Style("hei_bold", 14)


@dataclass(frozen=True, slots=True)
class Genre:
    """A kind of report. `names`: what its cover may call it; `author`: the field and label of its author."""

    kind: str
    names: tuple[str, ...]
    chapters: tuple[tuple[str, tuple[str, ...]], ...]
    author: Callable[[Works], Org]
    author_field: str = "author"
    author_labels: tuple[str, ...] = ("编制单位", "编写单位")


_SITE = (
    "施工区域两端设置施工标志、限速标志和导向标志，夜间开启警示灯。",
    "施工区采用二点五米高装配式围挡封闭，转角处采用通透式围挡。",
)
_PEOPLE = ("安排两名专职交通疏导员，早晚高峰各增加一名，统一着反光背心。", "材料运输避开七时至九时、十七时至十九时。")
_URGENT = (
    "成立应急小组，配备抢险车辆一台、锥筒五十个。",
    "发生交通事故时立即停止作业、保护现场并拨打报警电话，疏导车辆绕行。",
)
_NOW = ("现状道路为双向四车道，高峰小时交通量约九百辆，公交线路三条。", "施工影响范围内有路口两处、公交站一处。")

PLAN = Genre(
    "traffic_plan",
    ("交通组织方案", "占道施工交通组织方案", "施工期间交通疏导方案", "交通导改方案"),
    (
        ("交通现状与影响分析", _NOW),
        ("交通组织设计", ("占用非机动车道施工，机动车道保持通行，非机动车借用人行道。", *_PEOPLE)),
        ("交通安全防护措施", _SITE),
        ("交通应急处置措施", _URGENT),
    ),
    lambda works: works.builder,
)
IMPACT = Genre(
    "traffic_impact_report",
    ("交通影响评价报告", "施工期交通影响评估报告", "交通影响分析报告"),
    (
        ("评价范围与依据", ("评价范围为项目周边一公里内的道路。", "依据《建设项目交通影响评价技术标准》。")),
        ("交通现状", _NOW),
        ("交通影响分析", ("施工期间路段饱和度由零点六二升至零点七一，服务水平下降一级。",)),
        ("交通组织方案", _PEOPLE),
        ("结论与建议", ("施工期间对周边交通的影响可以接受。", "建议优化信号配时并加强疏导。")),
    ),
    lambda works: works.adviser,
    author_labels=("评价单位", "评估单位", "编制单位"),
)
PROTECTION = Genre(
    "traffic_protection_measures",
    ("交通安全防护措施", "占道施工安全防护方案", "施工交通安全保障措施"),
    (("围挡与隔离", _SITE), ("人员与车辆", _PEOPLE), ("应急处置", _URGENT)),
    lambda works: works.builder,
)
EMERGENCY = Genre(
    "traffic_emergency_measures",
    ("交通应急处置措施", "占道施工交通应急预案", "交通突发事件应急处置预案"),
    (("组织机构与职责", _URGENT), ("处置程序", _PEOPLE), ("安全防护措施", _SITE)),
    lambda works: works.builder,
)
DESIGN = Genre(
    "technical_design_docs",
    ("施工图设计说明", "施工图设计说明书", "技术设计说明书"),
    (
        (
            "设计依据",
            ("业主提供的设计委托书及现场测量资料。", "《城市工程管线综合规划规范》《电力工程电缆设计标准》。"),
        ),
        ("管线断面", ("排管采用二乘三孔布置，管顶覆土不小于零点七米。",)),
        ("路面恢复", ("车行道恢复采用细粒式沥青混凝土，人行道恢复采用彩砖。",)),
        ("施工注意事项", _SITE),
    ),
    lambda works: works.designer,
    author_field="designer",
    author_labels=("设计单位", "编制单位"),
)


def _values(genre: Genre, works: Works) -> dict[str, Value]:
    values: dict[str, Value] = {
        "project": works.project,
        genre.author_field: genre.author(works).name,
        "issue_date": works.signed.isoformat(),
    }
    if genre.kind == "traffic_plan":
        values["road"] = works.road
        values["period_from"] = works.period_from.isoformat()
        values["period_to"] = works.period_to.isoformat()
    return values


def _overview(job: Job, writer: Writer, genre: Genre, works: Works, *, marked: bool = True) -> None:
    """工程概况: the project, and for plans the road and the time."""
    plan = genre.kind == "traffic_plan"
    writer.line([job.rng.choice(["工程名称：", "项目名称："]), Run(works.project, "project" if marked else "")])
    if plan:
        writer.line([job.rng.choice(["施工路段：", "占用道路："]), Run(works.road, "road"), f"（{works.section}）"])
        writer.line([job.rng.choice(["施工时间：", "占道期限：", "计划工期："]), *period(job, works, BODY)])
    writer.para(f"本工程位于{works.place}附近，主要内容为{works.reason}。")


def _chapters(writer: Writer, genre: Genre, *, first: int, form: str) -> None:
    for number, (name, sentences) in enumerate(genre.chapters, first):
        writer.room(30)
        figure = "一二三四五六七八九"[number - 1]
        writer.y += 2
        writer.para(form.format(figure, number) + name, indent=0, style=HEAD)
        for place, sentence in enumerate(sentences, 1):
            writer.para(f"{place}、{sentence}")


def with_cover(genre: Genre) -> Layout:
    """Cover with project, name, author and day; contents; chapters on pages of their own with page numbers."""

    def draw(job: Job) -> Drawn:
        works, name = some_works(job), job.rng.choice(genre.names)
        author, label = genre.author(works), job.rng.choice(genre.author_labels)
        cover = job.sheet()
        cover.text(105, 70, Run(works.project, "project"), Style("hei_bold", 20), align="c")
        cover.text(105, 86, name, Style("hei_bold", 26), align="c", spacing=0.1)
        if job.chance(0.6):
            cover.text(62, 196, f"建设单位：{works.applicant}", Style("song", 14))
        cover.text(62, 208, [f"{label}：", Run(author.name, genre.author_field)], Style("song", 14))
        form = job.date_form("plain", "padded", "chinese")
        day = Run(numbers.written_date(works.signed, form=form), "issue_date")
        cover.text(105, 228, day, Style("song", 14), align="c")
        if job.variant.seal:
            seals.put_round(cover, 128, 212, seals.SealText(author.name))
        contents = job.sheet()
        contents.text(105, 34, "目　录", Style("hei_bold", 18), align="c")
        for number, chapter in enumerate(("工程概况", *(name for name, _ in genre.chapters)), 1):
            figure = "一二三四五六七八九"[number - 1]
            contents.text(30, 44 + 11 * number, f"{figure}、{chapter}" + "…" * 24 + str(number), Style("song", 12.5))
        writer = Writer(job, BODY, leading=1.8)
        writer.para("一、工程概况", indent=0, style=HEAD)
        _overview(job, writer, genre, works, marked=False)
        writer.new_page()
        _chapters(writer, genre, first=2, form="{}、")
        if job.chance(0.5):
            writer.number_pages("第{}页")
        values = _values(genre, works)
        return drawn(genre.kind, "with_cover", [cover, contents, *writer.sheets], values)

    return draw


def on_one_page(genre: Genre) -> Layout:
    """Name and project in one line, the text below it, the author and the day at the end."""

    def draw(job: Job) -> Drawn:
        works, name = some_works(job), job.rng.choice(genre.names)
        author = genre.author(works)
        writer = Writer(job, Style("song", 12), leading=1.6)
        writer.title(name, Style("hei_bold", 20), spacing=0.1)
        _overview(job, writer, genre, works)
        _chapters(writer, genre, first=2, form="{}、")
        writer.room(44)
        writer.y += 8
        sheet, y = writer.sheet, writer.y
        label = job.rng.choice(["", f"{genre.author_labels[0]}：", f"{genre.author_labels[0]}（盖章）："])
        sheet.text(180, y, [label, Run(author.name, genre.author_field)], BODY, align="r")
        form = job.date_form("plain", "spaced", "padded")
        day = Run(numbers.written_date(works.signed, form=form), "issue_date")
        sheet.text(176, y + 11, day, BODY, align="r")
        if job.variant.seal:
            seals.put_round(sheet, 146, y + 5, seals.SealText(author.name))
        return drawn(genre.kind, "on_one_page", writer.sheets, _values(genre, works))

    return draw


def with_long_title(genre: Genre) -> Layout:
    """The project is part of a title over two lines; numbered chapters follow on the same page; a running head."""

    def draw(job: Job) -> Drawn:
        works, name = some_works(job), job.rng.choice(genre.names)
        author = genre.author(works)
        writer = Writer(job, BODY, leading=1.9, top=30)
        big = Style("hei_bold", 18)
        writer.sheet.text(105, writer.y, Run(works.project, "project"), big, align="c")
        writer.sheet.text(105, writer.y + 10, name, big, align="c")
        writer.y += 26
        writer.para("第一章　工程概况", indent=0, style=HEAD)
        _overview(job, writer, genre, works, marked=False)
        writer.new_page()
        _chapters(writer, genre, first=2, form="第{}章　")
        writer.room(44)
        writer.y += 10
        sheet, y = writer.sheet, writer.y
        sheet.text(100, y, [f"{genre.author_labels[0]}：", Run(author.name, genre.author_field)], BODY)
        day = Run(numbers.written_date(works.signed, form=job.date_form("plain", "dash", "dot")), "issue_date")
        sheet.text(100, y + 11, ["编制日期：", day], BODY)
        if job.variant.seal:
            seals.put_round(sheet, 150, y + 5, seals.SealText(author.name))
        for page in writer.sheets:
            page.text(105, 15, f"{works.project}{name}", Style("song", 9), align="c")
        return drawn(genre.kind, "with_long_title", writer.sheets, _values(genre, works))

    return draw


LAYOUTS: Layouts = {
    genre.kind: {
        "with_cover": with_cover(genre),
        "on_one_page": on_one_page(genre),
        "with_long_title": with_long_title(genre),
    }
    for genre in (PLAN, IMPACT, PROTECTION, EMERGENCY, DESIGN)
}
