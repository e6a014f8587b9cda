"""城市道路掘动申请表: the one-page form of a city, and another city's application in numbered parts on two pages."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.yew_common import WORDS, Parts, Rows, blank, foot, hand, lab, signed, ticks, torn, val
from samples.people import a_name
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.works import Works, plain, some_works
from samples.writing import table

_PLACES = ("车行道", "非机动车道", "人行道", "绿化带")
_SURFACES = ("沥青混凝土", "水泥混凝土", "彩砖", "花岗岩")


def _is_firm(works: Works) -> bool:
    return works.applicant.endswith("公司")


def _values(works: Works) -> dict[str, Value]:
    return {
        "applicant": works.applicant,
        "handler": works.handler.name,
        "phone": works.handler.phone,
        "builder": works.builder.name,
        "road": works.road,
        "place": works.place,
        "reason": works.reason,
        "length_m": plain(works.length),
        "width_m": plain(works.width),
        "area_m2": plain(works.area),
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
    }


def form(job: Job) -> Drawn:
    """One page: applicant, works, road, size and time; the offices' opinions left empty."""
    rng, works = job.rng, some_works(job)
    pen = hand(job, 11.5) if job.chance(0.55) else Style("song", 11)
    sheet = job.sheet()
    sheet.text(105, 20, "城市道路掘动申请表", Style("song_bold", 21), align="c", spacing=0.1)
    shown = numbers.written_date(works.signed, form=rng.choice(["plain", "spaced"]))
    sheet.text(190, 33, ["填报日期：", Run(shown, "", pen)], Style("song", 10.5), align="r")
    head = job.facts.company.org.legal_person if _is_firm(works) else works.applicant
    size: Parts = ["长 ", blank(plain(works.length), "length_m", pen, least=3), " m　宽 "]
    size += [blank(plain(works.width), "width_m", pen, least=3), " m　深 ", blank(plain(works.depth), "", pen, least=3)]
    size += [" m　面积 ", blank(plain(works.area), "area_m2", pen, least=3), " ㎡"]
    period: Parts = ["自", *torn(works.period_from, "period_from", pen), "至"]
    period += [*torn(works.period_to, "period_to", pen), "，共 ", blank(str(works.days), "", pen), " 天"]
    where = next((place for place, one in enumerate(_PLACES) if one in works.place + works.reason), 2)
    marks = rng.choice([("√", "□"), ("■", "□")])
    rows: Rows = [
        (
            10,
            [
                lab(32, "申请单位（个人）"),
                val(54, Run(works.applicant, "applicant", pen)),
                lab(31, "统一社会信用代码\n（身份证号码）"),
                val(55, Run(works.applicant_code, "", pen)),
            ],
        ),
        (
            10,
            [
                lab(32, "法定代表人"),
                val(54, Run(head, "", pen)),
                lab(31, "单位地址"),
                val(55, Run(f"信阳市{job.facts.home.community.district}", "", pen)),
            ],
        ),
        (
            10,
            [
                lab(32, "经 办 人"),
                val(54, Run(works.handler.name, "handler", pen)),
                lab(31, "联系电话"),
                val(55, Run(works.handler.phone, "phone", pen)),
            ],
        ),
        (
            10,
            [
                lab(32, "施工单位"),
                val(54, Run(works.builder.name, "builder", pen)),
                lab(31, "施工负责人"),
                val(55, Run(a_name(rng, WORDS), "", pen)),
            ],
        ),
        (
            10,
            [
                lab(32, "道路名称"),
                val(54, Run(works.road, "road", pen)),
                lab(31, "起止路段"),
                val(55, Run(works.section, "", pen)),
            ],
        ),
        (11, [lab(32, "掘动地点"), val(140, Run(works.place, "place", pen))]),
        (10, [lab(32, "掘动部位"), val(140, ticks(_PLACES, where, marks=marks))]),
        (13, [lab(32, "掘动原因"), val(140, Run(works.reason, "reason", pen))]),
        (11, [lab(32, "掘动规模"), val(140, size)]),
        (10, [lab(32, "路面结构"), val(140, ticks(_SURFACES, rng.randrange(4), marks=marks))]),
        (11, [lab(32, "掘动时间"), val(140, period)]),
        (
            10,
            [
                lab(32, "恢复方式"),
                val(140, ticks(("自行恢复", "委托恢复", "缴纳修复费"), rng.randrange(3), marks=marks)),
            ],
        ),
    ]
    label = Style("song", 10.5)
    y = table(sheet, 19, 40, rows, label=label, value=label.sized(11))
    y = _opinions(sheet, y, works)
    foot(sheet, "注：本表一式三份，市政、交警、申请单位各存一份。随表附施工图纸、平面位置图。", y=y + 4)
    return drawn("road_dig_application", "yew_dig_form", [sheet], _values(works))


def _opinions(sheet: Sheet, y: float, works: Works) -> float:
    """The applicant's undertaking with seal or signature, then empty rows for the offices."""
    label = Style("song", 10.5)
    sheet.rect(19, y, 32, 32)
    sheet.cell((19, y, 32, 32), "申请单位\n（个人）承诺", label, align="c")
    sheet.rect(51, y, 140, 32)
    text = "我单位（本人）承诺按批准的位置、面积、时间施工，做好安全围挡，按期恢复路面，并承担由此产生的一切责任。"
    sheet.flow(53, y + 2, 136, text, label, leading=1.5, indent=2)
    day = numbers.written_date(works.signed, form="spaced")
    sheet.text(112, y + 17, "（签章）", label)
    sheet.text(150, y + 24, day, label)
    if _is_firm(works):
        put_round(sheet, 138, y + 17, SealText(works.applicant), diameter=38)
    else:
        signed(sheet, 128, y + 14.5, works.applicant)
    y += 32
    for who in ("市政设施管理\n单 位 意 见", "公安交警部门\n意　　　见", "审 批 机 关\n意　　　见"):
        sheet.rect(19, y, 32, 18)
        sheet.cell((19, y, 32, 18), who, label, align="c")
        sheet.rect(51, y, 140, 18)
        sheet.text(188, y + 12, "（盖章）　　　　年　　月　　日", label, align="r")
        y += 18
    return y


def parts(job: Job) -> Drawn:
    """挖掘城市道路许可申请表 of another city: numbered parts over two pages, a list of segments, the signature last."""
    rng, works = job.rng, some_works(job)
    pen = Style("song", 11) if job.chance(0.6) else hand(job, 11)
    first, second = job.sheet(), job.sheet()
    first.text(105, 22, "挖掘城市道路许可申请表", Style("hei_bold", 20), align="c", spacing=0.05)
    first.text(22, 36, f"受理编号：（{works.signed.year}）　　　　　号", Style("song", 10.5))
    first.text(188, 36, "（由受理窗口填写）", Style("song", 10.5), align="r")
    label, head = Style("song", 10.5), Style("hei_bold", 12)
    org = job.facts.company.org
    first.text(22, 46, "一、申请人基本情况", head)
    about: Rows = [
        (11, [lab(30, "申请人名称"), val(136, Run(works.applicant, "applicant", pen))]),
        (
            11,
            [
                lab(30, "证照号码"),
                val(62, Run(works.applicant_code, "", pen)),
                lab(26, "法定代表人"),
                val(48, Run(org.legal_person if _is_firm(works) else "/", "", pen)),
            ],
        ),
        (
            11,
            [
                lab(30, "委托代理人"),
                val(62, Run(works.handler.name, "handler", pen)),
                lab(26, "手机号码"),
                val(48, Run(works.handler.phone, "phone", pen)),
            ],
        ),
        (11, [lab(30, "施工单位名称"), val(136, Run(works.builder.name, "builder", pen))]),
    ]
    y = table(first, 22, 53, about, label=label, value=label)
    first.text(22, y + 6, "二、挖掘道路情况", head)
    form_of = rng.choice(["plain", "dash", "dot"])
    start, end = (numbers.written_date(day, form=form_of) for day in (works.period_from, works.period_to))
    digs: Rows = [
        (11, [lab(30, "工程项目名称"), val(136, Run(works.project, "", pen))]),
        (16, [lab(30, "挖掘事由"), val(136, Run(works.reason, "reason", pen))]),
        (11, [lab(30, "挖掘道路名称"), val(136, Run(works.road, "road", pen))]),
        (12, [lab(30, "具体位置"), val(136, Run(works.place, "place", pen))]),
        (
            11,
            [
                lab(30, "计划施工日期"),
                val(136, [Run(start, "period_from", pen), " 至 ", Run(end, "period_to", pen), f"（共{works.days}日）"]),
            ],
        ),
    ]
    y = table(first, 22, y + 13, digs, label=label, value=label)
    first.text(22, y + 6, "三、挖掘明细", head)
    surface = rng.choice(_SURFACES)
    rest: list[tuple[float, str, str]] = [
        (14, "1", ""),
        (30, surface, ""),
        (24, plain(works.length), "length_m"),
        (24, plain(works.width), "width_m"),
        (24, plain(works.depth), ""),
        (26, plain(works.area), "area_m2"),
        (24, "", ""),
    ]
    titles = ("序号", "路面类型", "长度（m）", "宽度（m）", "深度（m）", "面积（㎡）", "备注")
    detail: Rows = [(10, [lab(wide, title) for (wide, _, _), title in zip(rest, titles, strict=True)])]
    detail.append((10, [(wide, Run(text, field, pen), True) for wide, text, field in rest]))
    for number in ("2", "3"):
        detail.append((9, [lab(wide, number if place == 0 else "") for place, (wide, _, _) in enumerate(rest)]))
    table(first, 22, y + 13, detail, label=label, value=label)
    foot(first, "第 1 页 共 2 页")
    _second_page(second, works, job)
    return drawn("road_dig_application", "yew_dig_parts", [first, second], _values(works))


def _second_page(sheet: Sheet, works: Works, job: Job) -> None:
    """Papers handed in, declaration and signature, the office's part empty."""
    label, head = Style("song", 11), Style("hei_bold", 12)
    sheet.text(22, 24, "四、提交材料清单", head)
    papers = (
        "建设工程规划许可证（复印件）",
        "施工图设计文件及施工组织方案",
        "地下管线查询材料",
        "交通组织方案",
        "申请人身份证明、授权委托书",
    )
    rows: Rows = [(9, [lab(14, "序号"), lab(112, "材料名称"), lab(20, "份数"), lab(20, "是否提交")])]
    for number, paper in enumerate(papers, 1):
        rows.append((9, [lab(14, str(number)), val(112, paper), lab(20, "1"), lab(20, job.rng.choice(["√", "√", ""]))]))
    y = table(sheet, 22, 31, rows, label=label.sized(10.5), value=label.sized(10.5))
    sheet.text(22, y + 8, "五、申请人声明", head)
    text = (
        "本申请人保证所填内容及提交的材料真实、有效，复印件与原件一致。取得许可后，严格按照核准的范围和期限挖掘，"
        "遵守《城市道路管理条例》有关规定，设置警示标志，保护地下管线，竣工后及时清理现场并申请验收。如有违反，愿承担法律责任。"
    )
    y = sheet.flow(22, y + 16, 166, text, label, leading=1.7, indent=2)
    sheet.text(96, y + 10, "申请人（签字或盖章）：", label)
    if _is_firm(works):
        sheet.text(96, y + 19, works.applicant, label)
        put_round(sheet, 152, y + 16, SealText(works.applicant), diameter=40)
    else:
        signed(sheet, 138, y + 7.5, works.applicant)
    sheet.text(140, y + 28, numbers.written_date(works.signed, form=job.rng.choice(["plain", "dot"])), label)
    sheet.text(22, y + 46, "六、审查意见（以下由行政机关填写）", head)
    rows = [
        (26, [lab(34, "现场踏勘意见"), val(132)]),
        (26, [lab(34, "审核意见"), val(132)]),
        (26, [lab(34, "批准意见"), val(132)]),
    ]
    table(sheet, 22, y + 53, rows, label=label.sized(10.5), value=label)
    foot(sheet, "第 2 页 共 2 页")


LAYOUTS: Layouts = {"road_dig_application": {"yew_dig_form": form, "yew_dig_parts": parts}}
