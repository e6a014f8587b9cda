"""施工图纸技术设计材料 and 工程建设涉及城市绿地、树木情况说明."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import day_run, running, sealed, st
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer, signature, table

_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _design(works: Works) -> dict[str, Value]:
    return {"project": works.project, "designer": works.designer.name, "issue_date": works.signed.isoformat()}


def design_book(job: Job) -> Drawn:
    """An institute's volume: cover, then the design notes in numbered sections."""
    works, facts = some_works(job), job.facts
    writer = Writer(job, st(11.5), leading=1.7)
    cover = writer.sheet
    cover.text(28, 28, f"设计编号：{works.signed.year}-D{job.rng.randrange(100, 999)}", st(11))
    cover.text(105, 70, Run(works.project, "project"), st(21, "hei_bold"), align="c")
    cover.text(105, 90, "施 工 图 设 计", st(26, "song_bold"), align="c", spacing=0.2)
    cover.text(105, 110, "第一册　技术设计说明书", st(16), align="c")
    for number, (role, name) in enumerate(
        (("院　　长", facts.dealer.legal_person), ("总工程师", facts.spouse.name), ("项目负责人", works.handler.name))
    ):
        cover.text(66, 160 + number * 12, role, st(13), spread=26)
        cover.text(100, 159 + number * 12, name, st(14, "kai", jitter=0.05))
    cover.text(105, 226, Run(works.designer.name, "designer"), st(17, "song_bold"), align="c")
    cover.text(105, 237, "工程设计资质证书：乙级　A241099999", st(10.5), align="c")
    cover.text(105, 247, day_run(works.signed, "issue_date", job.date_form("plain", "spaced")), st(13), align="c")
    sealed(cover, 140, 230, works.designer.name, "出图专用章")
    writer.new_page()
    head = st(12.5, "hei_bold")
    sections: tuple[tuple[str, tuple[str, ...]], ...] = (
        (
            "一、设计依据",
            (
                f"1.{works.applicant}提供的设计委托书（2026年9月）；",
                "2.现场实测1:500地形图及地下管线探测成果；",
                "3.《电力工程电缆设计标准》GB 50217-2018、"
                "《城市工程管线综合规划规范》GB 50289-2016、《电动汽车充电站设计规范》GB 50966-2014。",
            ),
        ),
        (
            "二、工程概述",
            (
                f"本工程位于{works.place}，{works.reason}。管沟全长{plain(works.length)}m，开挖宽度{plain(works.width)}m，深{plain(works.depth)}m。",
                "电源由就近环网柜引出，采用ZC-YJV22-8.7/15-3×120电缆，末端接入630kVA箱式变电站。",
            ),
        ),
        (
            "三、平面与断面设计",
            (
                "管线沿人行道外侧敷设，距侧石边线1.0m；与给水、燃气管平行净距分别不小于0.5m、1.0m。",
                "标准横断面采用两孔φ160 MPP管并排，C20混凝土包封，顶面敷设警示带。",
            ),
        ),
        ("四、管线综合", ("与既有管线交叉处采用人工开挖，垂直净距不足0.5m时加设钢套管保护。",)),
        ("五、路面恢复", ("沟槽分层夯实，压实度不小于93%；基层采用20cm厚水泥稳定碎石，面层按原结构恢复。",)),
        ("六、施工注意事项", ("开挖前联系各管线产权单位现场交底；雨天停止开挖；夜间设警示灯。",)),
    )
    for title, paragraphs in sections:
        writer.room(22)
        writer.para(title, indent=0, style=head)
        for paragraph in paragraphs:
            writer.para(paragraph)
    heads: _Rows = [(8, [(14, "序号", True), (70, "材料名称及规格", True), (24, "单位", True), (24, "数量", True)])]
    goods = (("电缆 ZC-YJV22-3×120", "m", plain(works.length + 30)), ("MPP管 φ160×10", "m", plain(works.length * 2)))
    for number, (name, unit, count) in enumerate((*goods, ("箱式变电站 630kVA", "台", "1")), 1):
        heads.append((8, [(14, str(number), True), (70, name, True), (24, unit, True), (24, count, True)]))
    writer.room(48)
    writer.para("七、主要材料表", indent=0, style=head)
    writer.y = table(writer.sheet, 38, writer.y, heads, label=st(10.5), value=st(10.5)) + 4
    running(writer, "施工图设计　技术设计说明书", "{}")
    return drawn("technical_design_docs", "elm_design_book", writer.sheets, _design(works))


def design_form(job: Job) -> Drawn:
    """A technical design sheet of a firm: a ruled head, sections in cells, signatures in the foot."""
    works, sheet, facts = some_works(job), job.sheet(), job.facts
    sheet.rect(14, 12, 182, 273, line=0.6)
    sheet.text(105, 19, "道路管线施工技术设计说明", st(19, "song_bold"), align="c", spacing=0.1)
    rows: _Rows = [
        (
            10,
            [
                (28, "工程名称", True),
                (90, Run(works.project, "project"), False),
                (22, "专业", True),
                (38, "电气/道路", False),
            ],
        ),
        (
            10,
            [
                (28, "设计单位", True),
                (90, Run(works.designer.name, "designer"), False),
                (22, "阶段", True),
                (38, "施工图", False),
            ],
        ),
        (10, [(28, "委托单位", True), (90, works.applicant, False), (22, "委托日期", True), (38, "2026.09.08", False)]),
    ]
    y = table(sheet, 16, 32, rows, label=st(10.5), value=st(10.5, "hei"))
    parts = (
        ("工程内容", 34, f"{works.road}（{works.section}）{works.reason}。位置：{works.place}。"),
        (
            "技术参数",
            38,
            f"① 沟槽：长{plain(works.length)}m，宽{plain(works.width)}m，深{plain(works.depth)}m；\n"
            "② 保护管：CPVC φ175，壁厚8mm；\n"
            "③ 覆土：人行道不小于0.7m，车行道不小于1.0m；\n④ 接地电阻：不大于4Ω。",
        ),
        (
            "结构做法",
            46,
            "沟底夯实后铺100mm厚C15混凝土垫层，管道就位后中粗砂回填至管顶200mm，其上素土分层夯实，每层不大于300mm。"
            "穿越车行道段采用C25钢筋混凝土包封。检查井为砖砌直通井，井盖采用D400级球墨铸铁防盗井盖。",
        ),
        ("路面恢复", 30, "沥青路面：4cm细粒式+6cm中粒式+20cm水稳碎石；人行道：6cm彩砖+3cm砂浆+15cm混凝土。"),
        ("质量验收", 30, "按《城镇道路工程施工与质量验收规范》CJJ 1-2008、GB 50168-2018执行，隐蔽工程须经监理签证。"),
    )
    for label, height, text in parts:
        sheet.rect(16, y, 28, height)
        sheet.cell((16, y, 28, height), label, st(11, "hei"), align="c")
        sheet.rect(44, y, 150, height)
        sheet.cell((44, y, 150, height), text, st(11), leading=1.5, pad=3)
        y += height
    names = (("设计", works.handler.name), ("校对", facts.dealer.legal_person), ("审核", facts.spouse.name))
    for number, (role, name) in enumerate(names):
        sheet.text(20 + number * 42, y + 7, role, st(10.5))
        sheet.text(32 + number * 42, y + 5.5, name, st(13, "kai", jitter=0.05))
    sheet.text(20, y + 20, ["出图日期：", day_run(works.signed, "issue_date", job.date_form("dot", "dash"))], st(10.5))
    sealed(sheet, 168, y + 17, works.designer.name, "设计专用章", diameter=36)
    return drawn("technical_design_docs", "elm_design_form", [sheet], _design(works))


def _green(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "place": works.green_place,
        "nature": works.green_nature,
        "area_m2": plain(works.area),
        "tree_count": str(works.tree_count),
        "issue_date": works.signed.isoformat(),
    }


def green_letter(job: Job) -> Drawn:
    """An account in sentences to the garden office."""
    works = some_works(job)
    company = works.applicant.endswith("公司")
    own = "我公司" if company else "本人"
    writer = Writer(job, st(14), leading=1.8, top=30)
    sheet = writer.sheet
    sheet.text(105, 30, "关于工程建设涉及城市绿地、树木的", st(19, "song_bold"), align="c")
    sheet.text(105, 40, "情况说明", st(19, "song_bold"), align="c", spacing=0.3)
    writer.y = 58
    writer.line("信阳市城市管理局园林绿化科：")
    trees = "、".join(f"{kind}{count}株" for kind, count in works.trees)
    writer.para(
        [f"{own}实施的{works.project}，因{works.reason}，施工范围涉及部分城市绿地和树木，现将有关情况说明如下："]
    )
    writer.para(
        [
            "一、绿地位置及性质。涉及绿地位于",
            Run(works.green_place, "place"),
            "，属",
            Run(works.green_nature, "nature"),
            "，由市园林部门管护。",
        ]
    )
    writer.para(
        [
            f"二、占用情况。临时占用绿地长{plain(works.length)}米、宽{plain(works.width)}米，面积",
            Run(plain(works.area), "area_m2"),
            "平方米，现状为草坪及麦冬地被。",
        ]
    )
    writer.para(
        [
            f"三、树木情况。施工范围内有{trees}，共计",
            Run(str(works.tree_count), "tree_count"),
            "株，胸径6至14厘米，均拟就近移植，不涉及古树名木。",
        ]
    )
    writer.para(
        f"四、恢复措施。工程计划{works.period_from.month}月{works.period_from.day}日开工，"
        "完工后十五日内按原貌恢复绿地，移植树木养护一年，死亡的按同规格补植。"
    )
    writer.para("以上情况属实，特此说明。")
    writer.room(40)
    writer.y += 10
    sheet, y = writer.sheet, writer.y
    if company:
        sheet.text(180, y, Run(works.applicant, "applicant"), st(14), align="r")
        sealed(sheet, 146, y + 5, works.applicant)
    else:
        sheet.text(112, y, "申请人：", st(14))
        sheet.text(134, y - 1, Run(works.applicant, "applicant"), st(17, "kai", jitter=0.05))
    sheet.text(174, y + 12, day_run(works.signed, "issue_date", job.date_form("plain", "chinese")), st(14), align="r")
    return drawn("green_situation_note", "elm_green_letter", writer.sheets, _green(works))


def green_table(job: Job) -> Drawn:
    """A ruled account with a list of the trees, and a sheet for the photographs."""
    works, sheet, photos, rng = some_works(job), job.sheet(), job.sheet(), job.rng
    fill = job.fill_style(11)
    sheet.text(105, 20, "涉及城市绿地、树木情况说明表", st(19, "hei_bold"), align="c", spacing=0.05)
    wide = 172.0

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: _Rows = [
        (12, [(36, "申请单位（人）", True), (136, value(works.applicant, "applicant"), False)]),
        (12, [(36, "工程名称", True), (136, value(works.project), False)]),
        (12, [(36, "绿地地址", True), (136, value(works.green_place, "place"), False)]),
        (
            12,
            [
                (36, "绿地性质", True),
                (60, value(works.green_nature, "nature"), False),
                (34, "占用面积（㎡）", True),
                (42, value(plain(works.area), "area_m2"), False),
            ],
        ),
        (24, [(36, "占用原因", True), (136, value(works.reason), False)]),
        (9, [(wide, "树木清单", True)]),
        (
            9,
            [
                (20, "序号", True),
                (46, "树种", True),
                (36, "胸径（cm）", True),
                (30, "数量（株）", True),
                (40, "处置方式", True),
            ],
        ),
    ]
    for number, (kind, count) in enumerate(works.trees, 1):
        cells = (
            (20.0, str(number)),
            (46.0, kind),
            (36.0, str(rng.randrange(5, 18))),
            (30.0, str(count)),
            (40.0, "移植"),
        )
        rows.append((9, [(width, value(text), True) for width, text in cells]))
    rows.append((9, [(102, "合　　计", True), (30, value(str(works.tree_count), "tree_count"), True), (40, "", True)]))
    said = "□ 涉及古树名木　　■ 不涉及古树名木\n施工结束后清运渣土、回填种植土，按原品种、原规格恢复，并移交管护单位。"
    rows.append((34, [(36, "恢复及\n保护措施", True), (136, said, False)]))
    rows.append((46, [(36, "申请单位\n签　　章", True), (136, "", False)]))
    y = table(sheet, 19, 34, rows, label=st(11), value=st(11))
    if works.applicant.endswith("公司"):
        sealed(sheet, 120, y - 23, works.applicant)
    else:
        signature(sheet, 100, y - 28, works.applicant)
    form = job.date_form("spaced", "plain")
    sheet.text(186, y - 9, day_run(works.signed, "issue_date", form, fill), st(11), align="r")
    sheet.text(19, y + 4, "附：绿地现状照片、位置示意图", st(10))
    photos.text(105, 18, "附件：绿地、树木现状照片", st(14, "hei"), align="c")
    for top, name in ((32, "照片一　绿地现状（由西向东）"), (152, "照片二　拟移植树木")):
        photos.fill(30, top, 150, 100, (196, 212, 226))
        photos.fill(30, top + 58, 150, 42, (128, 162, 104))
        for place in range(4):
            photos.fill(48 + place * 34, top + 34, 3, 36, (104, 82, 60))
            photos.fill(39 + place * 34, top + 14, 21, 26, (76, 122, 70))
        photos.text(105, top + 103, name, st(10.5), align="c")
    taken = numbers.written_date(works.signed.replace(day=1), form="dash")
    photos.text(180, 270, f"拍摄日期：{taken}", st(9.5), align="r")
    return drawn("green_situation_note", "elm_green_table", [sheet, photos], _green(works))


LAYOUTS: Layouts = {
    "technical_design_docs": {"elm_design_book": design_book, "elm_design_form": design_form},
    "green_situation_note": {"elm_green_letter": green_letter, "elm_green_table": green_table},
}
