"""建筑工程施工许可证 and the approvals of municipal works (市政工程审批文件)."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_eighteenth.bay_common import RED_HEAD, Told, double_frame, grid, page_foot, red_head
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import RECEIVED, a_name, words_for
from samples.truth import Drawn
from samples.works import Works, plain, some_works
from samples.writing import Writer


def _money(job: Job) -> str:
    return f"{job.rng.randrange(4000, 90000) / 100:.2f}万元"


def _location(job: Job) -> str:
    place = job.facts.home.community
    return f"{'河南省' if job.chance(0.3) else ''}信阳市{place.district}{place.street}"


def permit_sheet(job: Job) -> Drawn:
    """The sheet in force: emblem and statement above, the table below, with the persons in charge."""
    told, sheet, works, rng = Told(), job.sheet(), some_works(job), job.rng
    facts = job.facts
    guilloche(sheet, 12, 12, 186, 273, (224, 232, 214), waves=44, paper=(252, 253, 249))
    double_frame(sheet, 12, 12, 186, 273, (80, 120, 70))
    emblem(sheet, 105, 30, 18)
    sheet.text(105, 42, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.25)
    sheet.text(105, 52, "建筑工程施工许可证", Style("song_bold", 25), align="c", spacing=0.12)
    day = works.signed - timedelta(days=rng.randrange(1, 160))
    code = f"4115{rng.choice(('01', '02', '03', '99'))}{day:%Y%m%d}{rng.randrange(1, 10):02d}01"
    sheet.text(105, 67, ["编号：", told("permit_no", code, style=Style("hei", 12))], Style("song", 12), align="c")
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。特发此证。"
    sheet.flow(26, 77, 158, text, Style("song", 12), leading=1.6, indent=2)
    organ = rng.choice(("信阳市住房和城乡建设局", f"{facts.home.community.district}住房和城乡建设局"))
    sheet.text(90, 97, ["发证机关　", told("issuer", organ)], Style("song", 12))
    form = job.date_form("padded", "plain", "dash")
    sheet.text(90, 107, ["发证日期　", told.day("issue_date", day, form)], Style("song", 12))
    seals.put_round(
        sheet, 152, 102, seals.SealText(organ, centre="行政审批专用章" if job.chance(0.5) else ""), diameter=40
    )
    qr_code(sheet, 30, 92, 24)
    label, value = Style("hei", 10), Style("song", 10)
    words = words_for("eighteenth")
    area = rng.randrange(60000, 900000) / 100
    project = f"{works.project.removesuffix('建设项目')}项目" if job.chance(0.4) else works.project
    w = 166.0
    rows: list[tuple[float, list[tuple[float, str | Run, str]]]] = [
        (10, [(30, "建设单位", "h"), (w - 30, told("holder", facts.company.org.name), "l")]),
        (10, [(30, "工程名称", "h"), (w - 30, told("project", project), "l")]),
        (10, [(30, "建设地址", "h"), (w - 30, told("location", _location(job)), "l")]),
        (
            10,
            [
                (30, "建设规模", "h"),
                (w - 30, f"建筑面积{area:.2f}平方米，配电室1座，充电车位{rng.randrange(10, 80)}个", "l"),
            ],
        ),
        (
            10,
            [
                (30, "合同工期", "h"),
                (53, f"{rng.randrange(40, 300)}天", "l"),
                (30, "合同价格", "h"),
                (53, _money(job), "l"),
            ],
        ),
        (9, [(30, "参建单位", "h"), (83, "单位名称", "h"), (53, "项目负责人", "h")]),
        (
            9,
            [
                (30, "勘察单位", "h"),
                (83, works.adviser.name.replace("交通", "岩土勘察"), "l"),
                (53, a_name(rng, words), "c"),
            ],
        ),
        (9, [(30, "设计单位", "h"), (83, works.designer.name, "l"), (53, a_name(rng, words), "c")]),
        (9, [(30, "施工单位", "h"), (83, told("builder", works.builder.name), "l"), (53, a_name(rng, words), "c")]),
        (
            9,
            [
                (30, "监理单位", "h"),
                (83, facts.developer.name.replace("置业", "工程监理"), "l"),
                (53, a_name(rng, words), "c"),
            ],
        ),
        (9, [(30, "工程总承包单位", "h"), (83, "／", "c"), (53, "／", "c")]),
        (12, [(30, "备注", "h"), (w - 30, rng.choice(("", "本证自核发之日起三个月内应予施工。")), "l")]),
    ]
    y = grid(sheet, 22, 121, rows, value, label=label)
    small = Style("song", 8.5)
    sheet.text(24, y + 4, "注意事项：", Style("hei", 9))
    y += 9.5
    for text in (
        "一、本证放置施工现场，作为准予施工的凭证。",
        "二、未经发证机关许可，本证的各项内容不得变更。",
        "三、住房城乡建设行政主管部门可以对本证进行查验。",
        "四、本证自核发之日起三个月内应予施工，逾期应办理延期手续，不办理延期或延期次数、时间超过法定时间的，本证自行废止。",
        "五、凡未取得本证擅自施工的属违法建设，将按《中华人民共和国建筑法》的规定予以处罚。",
    ):
        y = sheet.flow(24, y, 162, text, small, leading=1.4)
    return told.done("construction_permit", "bay_permit_sheet", sheet)


def permit_book(job: Job) -> Drawn:
    """An older booklet laid open across: statement on the left half, the table on the right half, then the annex."""
    told, sheet, annex, works, rng = Told(), job.sheet(297, 210), job.sheet(), some_works(job), job.rng
    facts = job.facts
    guilloche(sheet, 7, 7, 283, 196, (236, 218, 206), waves=30, paper=(254, 250, 245))
    sheet.line(148.5, 7, 148.5, 203, width=0.25, fill=(190, 170, 160))
    sheet.text(77, 26, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.2)
    sheet.text(77, 38, "建筑工程施工许可证", Style("song_bold", 22), align="c", spacing=0.06)
    day = works.signed - timedelta(days=rng.randrange(20, 400))
    code = f"411599{day:%Y%m%d}{rng.randrange(1, 40):04d}"
    sheet.text(132, 54, ["编号　", told("permit_no", code)], Style("song", 11), align="r")
    body = Style("song", 13)
    text = "根据《中华人民共和国建筑法》第八条规定，经审查，本建筑工程符合施工条件，准予施工。"
    y = sheet.flow(24, 74, 108, text, body, leading=1.9, indent=2)
    sheet.text(24 + 9.2, y + 3, "特发此证", body)
    organ = rng.choice(("信阳市住房和城乡建设局", f"{facts.home.community.district}住房和城乡建设局"))
    sheet.text(42, 142, "发证机关", body)
    sheet.text(42, 164, ["日　　期　", told.day("issue_date", day, rng.choice(("chinese", "plain")))], body)
    # The seal alone names the office.
    seals.put_round(sheet, 92, 146, seals.SealText(organ), diameter=42)
    sheet.text(77, 194, "中华人民共和国住房和城乡建设部制", Style("song", 8.5), align="c")
    label, value = Style("song", 11), Style("kai", 11)
    start = day + timedelta(days=rng.randrange(5, 20))
    end = start + timedelta(days=rng.randrange(60, 300))
    w = 126.0
    period = f"{numbers.written_date(start, form='dot')}至{numbers.written_date(end, form='dot')}"
    rows: list[tuple[float, list[tuple[float, str | Run, str]]]] = [
        (13, [(28, "建设单位", "h"), (w - 28, told("holder", facts.company.org.name), "l")]),
        (15, [(28, "工程名称", "h"), (w - 28, told("project", works.project), "l")]),
        (15, [(28, "建设地址", "h"), (w - 28, told("location", _location(job)), "l")]),
        (
            13,
            [
                (28, "建设规模", "h"),
                (44, f"{rng.randrange(300, 9000)}平方米", "l"),
                (22, "合同价格", "h"),
                (32, _money(job), "l"),
            ],
        ),
        (13, [(28, "勘察单位", "h"), (w - 28, "／" if job.chance(0.4) else works.adviser.name, "l")]),
        (13, [(28, "设计单位", "h"), (w - 28, works.designer.name, "l")]),
        (13, [(28, "施工单位", "h"), (w - 28, told("builder", works.builder.name), "l")]),
        (13, [(28, "监理单位", "h"), (w - 28, facts.developer.name.replace("置业", "建设监理"), "l")]),
        (13, [(28, "合同工期", "h"), (w - 28, period, "l")]),
        (24, [(28, "备　　注", "h"), (w - 28, "附件：建筑工程施工许可证附件一份", "l")]),
    ]
    grid(sheet, 156, 24, rows, value, label=label)
    annex.text(105, 28, "建筑工程施工许可证附件", Style("hei_bold", 17), align="c", spacing=0.1)
    annex.text(26, 44, f"工程编号：{code}", Style("song", 11))
    head = ("序号", "单项（位）工程名称", "规模", "层数（地上/地下）", "合同价格（万元）")
    widths = (16.0, 58.0, 30.0, 28.0, 28.0)
    names = ("充电雨棚", "配电室", "电缆沟及管线", "场地硬化")
    lines = [(12.0, [(width, text, "h") for width, text in zip(widths, head, strict=True)])]
    for place, name in enumerate(names, 1):
        cells = (
            str(place),
            name,
            f"{rng.randrange(20, 900)}㎡",
            rng.choice(("1/0", "—")),
            f"{rng.randrange(500, 9000) / 100:.2f}",
        )
        lines.append((11.0, [(width, text, "c") for width, text in zip(widths, cells, strict=True)]))
    lines += [(11.0, [(width, "", "c") for width in widths])] * 5
    y = grid(annex, 25, 54, lines, Style("song", 10.5), label=Style("hei", 10.5))
    annex.text(26, y + 6, "注：本附件与《建筑工程施工许可证》同时使用方为有效。", Style("song", 10))
    return told.done("construction_permit", "bay_permit_book", sheet, annex, from_seal={"issuer": organ})


def _permit_words(works: Works, told: Told, form: str) -> list[str | Run]:
    return ["自", told.day("period_from", works.period_from, form), "至", told.day("period_to", works.period_to, form)]


def approval_letter(job: Job) -> Drawn:
    """红头批复: the office answers an application to dig up a road."""
    told, works, rng = Told(), some_works(job), job.rng
    page = Writer(job, Style("song", 13.5), left=27, width=156, leading=1.66, gap=0.5)
    place = job.facts.home.community.district
    organ = rng.choice(("信阳市城市管理局", f"信阳市{place}城市管理局", f"{place}住房和城市管理局"))
    short = {"浉河区": "浉", "平桥区": "平", "羊山新区": "羊"}.get(place, "信")
    number = f"信{short if organ != '信阳市城市管理局' else ''}城管{rng.choice(('〔', '【'))}2026"
    number += ("〕" if "〔" in number else "】") + f"{rng.randrange(20, 300)}号"
    page.y = red_head(page.sheet, organ + rng.choice(("文件", "")), told("doc_no", number))
    title = Style("song_bold", 19)
    width = page.sheet.width_of(f"关于同意{works.applicant}挖掘{works.road}的批复", title)
    lines = (
        [f"关于同意{works.applicant}", f"挖掘{works.road}的批复"]
        if width > 150
        else [f"关于同意{works.applicant}挖掘{works.road}的批复"]
    )
    for line in lines:
        page.sheet.text(105, page.y, line, title, align="c")
        page.y += 11
    page.y += 5
    page.line([told("holder", works.applicant), "："])
    page.para(
        [
            "你",
            "单位" if works.applicant.endswith("公司") else "",
            "《关于",
            told("project", works.project),
            "挖掘城市道路的申请》及相关材料收悉。依据《城市道路管理条例》第三十条、"
            "第三十三条之规定，经研究，批复如下：",
        ]
    )
    form = job.date_form("plain", "padded")
    section = f"（{works.section}）" if job.chance(0.5) else ""
    page.para(
        [
            "一、同意挖掘",
            told("road", works.road, also=(works.road + section,) if section else ()),
            f"{section}，挖掘长度{plain(works.length)}米，宽度{plain(works.width)}米，面积{plain(works.area)}平方米。",
        ]
    )
    page.para(
        ["二、挖掘期限", *_permit_words(works, told, form), f"，共{works.days}日。逾期未完工的，应提前办理延期手续。"]
    )
    page.para("三、施工前须到公安机关交通管理部门办理占道施工手续，现场按规定设置围挡、警示标志和夜间警示灯。")
    page.para("四、施工中应注意保护地下管线及市政设施，如有损坏照价赔偿；挖掘土方不得占压盲道、检查井，做到工完场清。")
    page.para("五、挖掘完成后须分层夯实回填，路面由我局委托专业队伍按原结构恢复，修复费用按标准缴纳。")
    page.para("此复。")
    if page.y > 228:
        page.new_page()
        page.line("（此页无正文）")
    page.y += 10
    sheet = page.sheet
    sheet.text(146, page.y, told("issuer", organ), Style("song", 14), align="c")
    day = min(works.signed + timedelta(days=rng.randrange(3, 9)), RECEIVED)
    sheet.text(
        146,
        page.y + 10,
        told.day("issue_date", day, rng.choice(("plain", "plain", "chinese"))),
        Style("song", 14),
        align="c",
    )
    seals.put_round(sheet, 147, page.y + 4, seals.SealText(organ), diameter=42)
    sheet = page.sheets[-1]
    sheet.line(27, 264, 183, 264, width=0.35)
    sheet.text(29, 266, "抄送：市公安局交通警察支队，市行政审批和政务信息管理局。", Style("song", 11))
    sheet.line(27, 272.5, 183, 272.5, width=0.2)
    sheet.text(29, 274, f"{organ}办公室", Style("song", 11))
    sheet.text(181, 274, f"{numbers.written_date(day)}印发", Style("song", 11), align="r")
    sheet.line(27, 280, 183, 280, width=0.35)
    if len(page.sheets) > 1:
        for count, one in enumerate(page.sheets, 1):
            page_foot(one, f"— {count} —", y=285, size=11)
    return told.done("municipal_approval", "bay_approval_letter", *page.sheets)


def approval_licence(job: Job) -> Drawn:
    """城市道路占用、挖掘许可证: a framed certificate with a table, hung up on the site."""
    told, sheet, works, rng = Told(), job.sheet(297, 210), some_works(job), job.rng
    sheet.fill(0, 0, 297, 210, (253, 251, 244))
    double_frame(sheet, 10, 10, 277, 190, RED_HEAD)
    kind = rng.choice(("挖掘", "占用、挖掘", "临时占用"))
    sheet.text(148.5, 24, f"城市道路{kind}许可证", Style("hei_bold", 28, RED_HEAD), align="c", spacing=0.2)
    number = f"信城{'占' if kind == '临时占用' else '掘'}许字（2026）第{rng.randrange(1, 400):03d}号"
    sheet.text(270, 42, told("doc_no", number), Style("song", 12), align="r")
    sheet.text(24, 42, "（正本 置于施工现场明显位置）", Style("song", 10.5))
    label, value = Style("hei", 12), Style("song", 12)
    form = job.date_form("plain", "dot", "dash")
    holder = told("holder", works.applicant)
    size = f"{plain(works.length)}m×{plain(works.width)}m，计{plain(works.area)}㎡"
    part = rng.choice(("人行道（透水砖）", "非机动车道（沥青）", "机动车道（沥青混凝土）"))
    w = 249.0
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], str]]]] = [
        (14, [(40, "被许可人", "h"), (100, holder, "l"), (40, "联系电话", "h"), (69, works.handler.phone, "l")]),
        (14, [(40, "工程名称", "h"), (w - 40, told("project", works.project), "l")]),
        (
            14,
            [
                (40, "道路名称", "h"),
                (100, told("road", works.road), "l"),
                (40, "起止地点", "h"),
                (69, works.section, "l"),
            ],
        ),
        (14, [(40, "部　　位", "h"), (100, part, "l"), (40, "长×宽、面积", "h"), (69, size, "l")]),
        (14, [(40, "事　　由", "h"), (w - 40, works.reason, "l")]),
        (14, [(40, "许可期限", "h"), (w - 40, _permit_words(works, told, form), "l")]),
        (
            14,
            [
                (40, "施工单位", "h"),
                (100, works.builder.name, "l"),
                (40, "现场负责人", "h"),
                (69, works.handler.name, "l"),
            ],
        ),
        (
            26,
            [
                (40, "注意事项", "h"),
                (
                    w - 40,
                    "1.按许可的位置、面积、期限占用、挖掘，需变更的应提前办理变更手续；2.现场悬挂本证，接受监督检查；"
                    "3.竣工后及时清理现场并通知我局验收；4.因特殊情况需要时，应服从主管部门提前终止的决定。",
                    "l",
                ),
            ],
        ),
    ]
    y = grid(sheet, 24, 52, rows, value, label=label)
    organ = rng.choice(("信阳市城市管理局", f"信阳市{job.facts.home.community.district}城市管理局"))
    day = min(works.signed + timedelta(days=rng.randrange(1, 8)), RECEIVED)
    sheet.text(190, y + 4, ["发证机关：", told("issuer", organ)], value)
    sheet.text(190, y + 12, ["发证日期：", told.day("issue_date", day, form)], value)
    seals.put_round(sheet, 228, y + 4, seals.SealText(organ, centre="行政许可专用章"), diameter=38)
    sheet.text(24, y + 8, "监督电话：0376-12319", Style("song", 10.5))
    return told.done("municipal_approval", "bay_approval_licence", sheet)


LAYOUTS: Layouts = {
    "construction_permit": {"bay_permit_sheet": permit_sheet, "bay_permit_book": permit_book},
    "municipal_approval": {"bay_approval_letter": approval_letter, "bay_approval_licence": approval_licence},
}
