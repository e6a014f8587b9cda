"""Green land and trees: notes of how things stand, and applications to occupy, move or fell."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.rowan_common import Page, Rows, a_work, boxed, hand, plain, sealed, somebody, when
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table


def rowan_green_questions(job: Job) -> Drawn:
    """A form of questions about the green land, each answered below it."""
    work = a_work(job)
    page = Page(job, Style("song", 12), top=24, leading=1.6, gap=2.2)
    page.title("涉绿涉树情况说明（问答式）", Style("hei_bold", 18))
    ask = Style("hei_bold", 11.5)
    trees = "，".join(f"{kind}{count}棵" for kind, count in work.trees)
    page.line("问：谁要施工？做什么工程？", style=ask)
    page.line(["答：", Run(work.applicant, "applicant"), f"，做{work.project}。"])
    page.line("问：要动到哪里的绿地？", style=ask)
    page.line(["答：", Run(work.green_place, "place"), "。"])
    page.line("问：这块绿地归哪一类？", style=ask)
    page.line(["答：", Run(work.green_kind, "nature"), "，草皮和灌木为主。"])
    page.line("问：动多大面积？", style=ask)
    page.line(["答：", Run(plain(work.area), "area_m2"), "平方米，按沟槽实际边线量取。"])
    page.line("问：涉及几棵树？怎么处理？", style=ask)
    page.line(["答：一共", Run(str(work.tree_count), "tree_count"), f"棵，其中{trees}，就近移栽，养护两年。"])
    page.line("问：有没有古树名木？地下有无自来水喷灌管？", style=ask)
    page.line("答：没有古树名木；喷灌管已请养护班组现场指认，手工开挖。")
    page.line("问：完工以后怎样恢复？", style=ask)
    page.line(f"答：完工后{job.rng.choice(['十', '十五', '二十'])}天内回填种植土，补种同类草皮。")
    page.y += 5
    page.line(f"答复经办：{work.handler.name}　　核对：{somebody(job)}")
    page.y += 6
    top = page.y
    page.right(["说明方：", work.applicant])
    page.right(when(work.signed, job.date_form("plain", "dot"), "issue_date"), inset=12)
    sealed(page.sheet, 148, top + 5, work.applicant)
    values: dict[str, Value] = {
        "applicant": work.applicant,
        "place": work.green_place,
        "nature": work.green_kind,
        "area_m2": plain(work.area),
        "tree_count": str(work.tree_count),
        "issue_date": work.signed.isoformat(),
    }
    return drawn("green_situation_note", "rowan_green_questions", page.sheets, values)


def rowan_green_village(job: Job) -> Drawn:
    """A village secretary types three lines on half a sheet."""
    work, rng = a_work(job), job.rng
    village = job.facts.home.community.village_committee
    count = rng.randrange(2, 12)
    place = rng.choice([f"{work.road}村口花坛", f"村部南边{work.road}旁花坛"])
    kind = rng.choice(["村庄公共绿地", "路边绿化带", "街旁绿地"])
    page = Page(job, Style("song", 14), size=(210, 148), left=22, top=20, leading=1.8)
    page.title("关于装充电桩动用花坛和树木的说明", Style("hei_bold", 17), after=9)
    page.para(
        [
            "为方便群众充电，我村要在",
            Run(place, "place"),
            "装桩走线，得占",
            Run(kind, "nature"),
            Run(plain(work.area), "area_m2"),
            "平方米，有",
            Run(str(count), "tree_count"),
            f"棵{rng.choice(['樟树', '桂花树', '女贞'])}挡着沟，准备挪到村部门口。"
            "都是前几年村里自己栽的，没有登记在册的老树，"
            "开会时群众也没有不同意见。",
        ]
    )
    page.para("线埋好以后把土填平，花重新栽上。以上属实。")
    page.y = max(page.y + 8, 108.0)
    top = page.y
    page.right(Run(village, "applicant"))
    page.right(when(work.signed, "plain", "issue_date"), inset=12)
    sealed(page.sheet, 144, top + 4, village, diameter=36)
    values: dict[str, Value] = {
        "applicant": village,
        "place": place,
        "nature": kind,
        "area_m2": plain(work.area),
        "tree_count": str(count),
        "issue_date": work.signed.isoformat(),
    }
    return drawn("green_situation_note", "rowan_green_village", page.sheets, values)


def rowan_green_boxes(job: Job) -> Drawn:
    """A form of boxes for 占绿; what is asked is printed on the form."""
    work, pen = a_work(job), hand(job, 11.5)
    sheet = job.sheet()
    sheet.text(105, 18, f"信阳市{work.district}园林绿化服务中心", Style("hei", 11), align="c")
    sheet.text(105, 27, "城市绿地使用及树木处置申请表", Style("hei_bold", 19), align="c", spacing=0.1)
    sheet.text(22, 41, "【填表一律使用黑色或蓝色签字笔】", Style("song", 9.5))
    form = job.date_form("plain", "dot")

    def said(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    bottom = boxed(
        sheet,
        22,
        48,
        [
            (17, [(166, "申请方", said(work.applicant, "applicant"))]),
            (
                17,
                [
                    (56, "具体办事人", said(work.handler.name, "handler")),
                    (56, "手机号", said(work.handler.phone, "phone")),
                    (54, "是否市重点工程", said("否")),
                ],
            ),
            (17, [(166, "绿地坐落", said(work.green_place, "place"))]),
            (17, [(70, "申请类型", said("临时占用绿地", "nature")), (96, "绿地类别", said(work.green_kind))]),
            (
                17,
                [
                    (56, "占绿长度（米）", said(plain(work.length), "length_m")),
                    (56, "占绿宽度（米）", said(plain(work.width), "width_m")),
                    (54, "占绿面积（平方米）", said(plain(work.area), "area_m2")),
                ],
            ),
            (
                17,
                [
                    (83, "占用自", said(when(work.starts, form).text, "period_from")),
                    (83, "占用至", said(when(work.ends, form).text, "period_to")),
                ],
            ),
            (20, [(166, "工程内容及恢复措施", said(f"{work.project}，完工后原样恢复草皮。"))]),
        ],
        label=Style("song", 8.5),
        value=Style("song", 11.5),
    )
    rows: Rows = [
        (34, [(34, "属地社区签注", True), (132, "", False)]),
        (38, [(34, "园林部门签注", True), (132, "", False)]),
    ]
    end = table(sheet, 22, bottom, rows, label=Style("song", 10.5), value=Style("song", 11))
    if job.chance(0.5):
        quarter = job.facts.home.community.residents_committee
        sheet.text(62, bottom + 6, Run("已到现场看过，居民无异议。", style=pen), pen)
        sheet.text(180, bottom + 25, Run(when(work.signed, "dot").text, style=pen), pen, align="r")
        sealed(sheet, 150, bottom + 17, quarter, diameter=32)
    sheet.text(22, end + 4, "监督电话：12345　　绿化补偿费按豫政规定标准收取。", Style("song", 9))
    values: dict[str, Value] = {
        "applicant": work.applicant,
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "place": work.green_place,
        "nature": "临时占用绿地",
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
    }
    return drawn("green_application", "rowan_green_boxes", [sheet], values)


def rowan_tree_request(job: Job) -> Drawn:
    """A request by hand to move or fell trees; the office answers on the same sheet."""
    work, rng, pen = a_work(job), job.rng, hand(job, 14)
    nature = rng.choice(["移植树木", "砍伐树木", "迁移树木"])
    page = Page(job, pen, left=26, top=26, leading=1.85)
    page.title(f"关于{nature}的请示", pen.sized(20), after=9)
    page.line(f"{work.district}园林绿化服务中心：")
    trees = "、".join(f"{kind}{count}株" for kind, count in work.trees)
    form = job.date_form("plain", "dot")
    page.para(
        [
            f"因{work.reason}，",
            Run(work.green_place, "place"),
            f"有{trees}压在管沟上，现申请",
            Run(nature, "nature"),
            "。作业地块长",
            Run(plain(work.length), "length_m"),
            "米、宽",
            Run(plain(work.width), "width_m"),
            "米，计",
            Run(plain(work.area), "area_m2"),
            "平方米。打算",
            when(work.starts, form, "period_from"),
            "开始，",
            when(work.ends, form, "period_to"),
            "结束。请派人现场看看，妥否请批示。",
        ]
    )
    page.para(["有事请找", Run(work.handler.name, "handler"), "，电话", Run(work.handler.phone, "phone"), "。"])
    page.y += 3
    top = page.y
    page.right(["申请：", Run(work.applicant, "applicant")])
    page.right(when(work.signed, "plain"), inset=10)
    sealed(page.sheet, 150, top + 6, work.applicant)
    reply = work.signed + timedelta(days=rng.randrange(1, 4))
    y = max(page.y + 14, 190.0)
    sheet, note = page.sheet, Style("song", 11.5)
    sheet.line(26, y - 4, 184, y - 4, width=0.4)
    sheet.text(28, y, "园林中心回复：", Style("hei", 12))
    pen_two = hand(job, 14)
    sheet.flow(
        28,
        y + 10,
        152,
        "经查看，情况属实。请先交恢复保证金，作业前通知养护班到场指导，补植同规格苗木。",
        pen_two,
        leading=1.8,
    )
    signature(sheet, 112, y + 34, somebody(job))
    sheet.text(180, y + 36, when(reply, "dot"), note, align="r")
    seals.put_stamp(sheet, 62, y + 42, [f"{work.district}园林绿化服务中心", "业务受理章"], width=50)
    values: dict[str, Value] = {
        "applicant": work.applicant,
        "handler": work.handler.name,
        "phone": work.handler.phone,
        "place": work.green_place,
        "nature": nature,
        "length_m": plain(work.length),
        "width_m": plain(work.width),
        "area_m2": plain(work.area),
        "period_from": work.starts.isoformat(),
        "period_to": work.ends.isoformat(),
    }
    return drawn("green_application", "rowan_tree_request", page.sheets, values)


LAYOUTS: Layouts = {
    "green_situation_note": {
        "rowan_green_questions": rowan_green_questions,
        "rowan_green_village": rowan_green_village,
    },
    "green_application": {"rowan_green_boxes": rowan_green_boxes, "rowan_tree_request": rowan_tree_request},
}
