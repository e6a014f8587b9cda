"""建设工程规划许可证 of the older and the electronic edition, and 施工图 with a corner block or behind a cover."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date

from samples import seals
from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import Rows, Site, a_site, day, district, pen, somebody, street, written
from samples.layouts_sixteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def _planned(job: Job) -> tuple[str, str, str, str, str]:
    """Holder, project, location, scale, issuer."""
    rng, facts = job.rng, job.facts
    estate = facts.home.community.name
    holder = rng.choice([facts.company.org.name, facts.developer.name])
    project = rng.choice([f"{estate}电动汽车充电站", f"{street(job)}公共充电站及配套设施", f"{estate}停车楼及充电设施建设项目", f"{street(job)}10kV电力管线工程"])  # fmt: skip
    one, other = rng.sample(WORDS.streets, 2)
    location = f"信阳市{district(job)}{one}{rng.choice(['东侧', '南侧', '西侧'])}、{other}北侧"
    scale = (
        rng.choice([f"管线长度{rng.randrange(200, 2800)}米", f"总长{rng.randrange(2, 60) * 50}m"])
        if "管线" in project
        else rng.choice([f"总建筑面积{rng.randrange(300, 9000)}.{rng.randrange(10, 99)}平方米", f"{rng.randrange(300, 9000)}平方米（地上{rng.randrange(1, 4)}层）", f"充电车位{rng.randrange(12, 90)}个，建筑面积{rng.randrange(90, 900)}㎡"])
    )  # fmt: skip
    name = district(job)
    issuer = rng.choice(
        ["信阳市自然资源和规划局", f"信阳市自然资源和规划局{name}分局" if name.endswith("区") else f"{name}自然资源局"]
    )
    return holder, project, location, scale, issuer


def permit_two_leaves(job: Job) -> Drawn:
    """Edition before 2019: the statement on one upright leaf, the table and what must be kept on another; copies."""
    rng = job.rng
    holder, project, location, scale, _ = _planned(job)
    when = a_day(rng, date(2011, 3, 1), date(2019, 8, 30))
    issuer = rng.choice(["信阳市城乡规划局", "信阳市规划局", "信阳市城乡规划局羊山分局"])
    number = f"建字第{411500 + rng.randrange(1, 4)}{when.year}{rng.randrange(1, 400):05d}号"
    first, second = job.sheet(), job.sheet()
    red: Colour = (170, 40, 40)
    for sheet in (first, second):
        sheet.rect(12, 12, 186, 273, line=0.8, fill=red)
        sheet.rect(14, 14, 182, 269, line=0.2, fill=red)
    first.text(105, 44, "中华人民共和国", Style("song_bold", 20), align="c", spacing=0.4)
    first.text(105, 62, "建设工程规划许可证", Style("song_bold", 30), align="c", spacing=0.1)
    first.text(160, 86, Run(number, "permit_no"), Style("song", 14), align="r")
    first.flow(34, 108, 142, "根据《中华人民共和国城乡规划法》第四十条规定，经审核，本建设工程符合城乡规划要求，颁发此证。", Style("song", 17), leading=2.0, indent=2)  # fmt: skip
    first.text(96, 200, ["发证机关　", Run(issuer, "issuer")], Style("song", 15))
    first.text(96, 216, ["日　　期　", day(when, "issue_date", rng.choice(["plain", "chinese"]))], Style("song", 15))
    seals.put_round(first, 146, 208, seals.SealText(issuer, rng.choice(["", "规划审批专用章"])), diameter=44)
    label, value = Style("song", 13), Style("song", 13)
    rows: Rows = [
        (20, [(48, "建设单位（个人）", True), (108, Run(holder, "holder"), False)]),
        (20, [(48, "建设项目名称", True), (108, Run(project, "project"), False)]),
        (20, [(48, "建 设 位 置", True), (108, Run(location, "location"), False)]),
        (20, [(48, "建 设 规 模", True), (108, Run(scale, "scale"), False)]),
        (16, [(156, "附图及附件名称", True)]),
        (30, [(156, f"1.总平面图（{job.facts.developer.name[2:4]}设字{rng.randrange(10, 99)}号）；2.建筑单体方案；3.《建设用地规划许可证》（地字第{rng.randrange(10**8, 10**9)}号）复印件", False)]),
    ]  # fmt: skip
    y = table(second, 27, 30, rows, label=label, value=value) + 10
    y = second.flow(27, y, 156, "遵守事项", Style("song_bold", 14), align="c") + 2
    for text in (
        "一、本证是经城乡规划主管部门依法审核，建设工程符合城乡规划要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法建设。",
        "三、未经发证机关许可，本证的各项规定不得随意变更。",
        "四、城乡规划主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图与附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = second.flow(27, y, 156, text, Style("song", 11), leading=1.7, indent=0) + 1
    if job.chance(0.5):
        ink = pen(job, 14)
        second.text(106, 254, "与原件一致", ink)
        seals.put_round(second, 138, 256, seals.SealText(job.facts.company.org.name), diameter=38)
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("planning_permit", "nut_permit_two_leaves", [first, second], values)


def permit_electronic(job: Job) -> Drawn:
    """The electronic edition across on one sheet: statement at the left, table at the right, a code, a flat seal."""
    rng = job.rng
    holder, project, location, scale, issuer = _planned(job)
    when = a_day(rng, date(2023, 6, 1), date(2026, 11, 10))
    number = f"建字第411599{when.year}GG{rng.randrange(1, 9999999):07d}号"
    sheet = job.sheet(297, 210)
    guilloche(sheet, 5, 5, 287, 200, (226, 230, 214), waves=48, paper=(253, 253, 248))
    sheet.rect(9, 9, 279, 192, line=0.9, fill=(150, 120, 60))
    emblem(sheet, 78, 32, 20)
    sheet.text(78, 48, "中华人民共和国", Style("song_bold", 16), align="c", spacing=0.4)
    sheet.text(78, 61, "建设工程规划许可证", Style("song_bold", 24), align="c")
    sheet.text(78, 79, Run(number, "permit_no"), Style("song", 12), align="c")
    sheet.flow(22, 94, 114, "根据《中华人民共和国土地管理法》《中华人民共和国城乡规划法》和国家有关规定，经审核，本建设工程符合国土空间规划和用途管制要求，颁发此证。", Style("song", 13.5), leading=1.8, indent=2)  # fmt: skip
    form = rng.choice(["plain", "padded", "dash"])
    sheet.text(50, 154, ["发证机关：", Run(issuer, "issuer")], Style("song", 12.5))
    sheet.text(50, 166, ["日　　期：", day(when, "issue_date", form)], Style("song", 12.5))
    seals.put_round(sheet, 96, 160, seals.SealText(issuer), diameter=40)
    qr_code(sheet, 20, 166, 26)
    label, value = Style("song", 11.5), Style("song", 11.5)
    rows: Rows = [
        (15, [(38, "建设单位（个人）", True), (94, Run(holder, "holder"), False)]),
        (15, [(38, "建设项目名称", True), (94, Run(project, "project"), False)]),
        (17, [(38, "建设位置", True), (94, Run(location, "location"), False)]),
        (15, [(38, "建设规模", True), (94, Run(scale, "scale"), False)]),
        (26, [(38, "附图及附件名称", True), (94, f"建设工程设计方案总平面图；建设工程规划许可证附件（{when.year}-{rng.randrange(1, 300):03d}）", False)]),
    ]  # fmt: skip
    y = table(sheet, 150, 22, rows, label=label, value=value) + 6
    sheet.text(216, y, "遵守事项", Style("song_bold", 12), align="c", spacing=0.4)
    y += 8
    for text in (
        "一、本证是经自然资源主管部门依法审核，建设工程符合国土空间规划和用途管制要求的法律凭证。",
        "二、未取得本证或不按本证规定进行建设的，均属违法行为。",
        "三、未经发证机关审核同意，本证的各项规定不得随意变更。",
        "四、自然资源主管部门依法有权查验本证，建设单位（个人）有责任提交查验。",
        "五、本证所需附图及附件由发证机关依法确定，与本证具有同等法律效力。",
    ):
        y = sheet.flow(150, y, 132, text, Style("song", 10), leading=1.5) + 0.6
    sheet.text(216, 192, f"中华人民共和国自然资源部监制　　打印时间：{written(date(2026, 11, rng.randrange(11, 22)), 'dash')}", Style("song", 8.5), align="c")  # fmt: skip
    values: dict[str, Value] = {
        "permit_no": number,
        "holder": holder,
        "project": project,
        "location": location,
        "scale": scale,
        "issuer": issuer,
        "issue_date": when.isoformat(),
    }
    return drawn("planning_permit", "nut_permit_electronic", [sheet], values)


def _trench(sheet: Sheet, site: Site, x: float, y: float, wide: float) -> None:
    """A plan of the street with the cable along it, in lines and small figures."""
    small = Style("hei", 8)
    for step in (0, 14, 44, 58):
        sheet.line(x, y + step, x + wide, y + step, width=0.5 if step in (14, 44) else 0.2)
    place = x
    while place < x + wide - 8:
        sheet.line(place, y + 29, place + 5, y + 29, width=0.3)
        place += 9
    sheet.line(x + wide * 0.1, y + 7, x + wide * 0.86, y + 7, width=0.9, fill=(180, 30, 30))
    for number in range(4):
        left = x + wide * (0.1 + 0.25 * number)
        sheet.rect(left - 2, y + 5, 4, 4)
        sheet.text(left, y - 5, f"J{number + 1}", small, align="c")
    sheet.text(x + wide / 2, y + 21, site.road, Style("hei", 11), align="c", spacing=1.2)
    sheet.text(x + wide * 0.35, y + 9, f"排管 4×Φ175　L={site.length}m", small)
    sheet.text(x + 2, y + 61, f"至{site.first}", small)
    sheet.text(x + wide - 2, y + 61, f"至{site.last}", small, align="r")


def _section(sheet: Sheet, site: Site, x: float, y: float) -> None:
    small = Style("hei", 8)
    sheet.rect(x, y, 44, 34, line=0.4)
    sheet.line(x - 10, y, x + 54, y, width=0.5)
    for row in range(2):
        for column in range(2):
            sheet.rect(x + 10 + column * 14, y + 14 + row * 9, 7, 7)
    sheet.text(x + 22, y + 38, f"{site.width}m", small, align="c")
    sheet.text(x + 48, y + 14, "1.0m", small)
    sheet.text(x + 22, y + 45, "1-1 断面图　1:20", small, align="c")


def _names(job: Job) -> tuple[str, str, str]:
    """Name, number and scale of a drawing."""
    rng = job.rng
    name = rng.choice(
        ["电缆路径平面图", "10kV电缆敷设平面布置图", "充电站总平面布置图", "管线平面图（一）", "电缆沟平面及断面图"]
    )
    number = rng.choice([f"D{rng.randrange(1000, 9999)}S-D0101-{rng.randrange(1, 20):02d}", f"电施-{rng.randrange(1, 20):02d}", f"XL-{rng.randrange(1, 30):02d}", f"S2026-{rng.randrange(10, 99)}-D-{rng.randrange(1, 9):02d}"])  # fmt: skip
    return name, number, rng.choice(["1:500", "1:200", "1:1000", "1:300"])


def drawing_corner(job: Job) -> Drawn:
    """A large sheet across with the block in the lower right corner, notes above it, a legend at the left."""
    rng, site = job.rng, a_site(job)
    name, number, scale = _names(job)
    sheet = job.sheet(420, 297, dpi=200)
    sheet.rect(5, 5, 410, 287, line=0.2)
    sheet.rect(25, 10, 385, 277, line=0.8)
    _trench(sheet, site, 40, 60, 340)
    _section(sheet, site, 60, 170)
    notes = Style("hei", 10)
    sheet.text(250, 150, "说明：", Style("hei_bold", 11))
    y = 158.0
    for text in (
        f"1. 本图尺寸除注明外均以米计，开挖宽度{site.width}m，开挖长度{site.length}m。",
        "2. 电缆采用ZC-YJV22-8.7/15kV-3×120，穿MPP管敷设，埋深不小于0.7m。",
        f"3. 与{site.first}雨污水管道交叉处净距不小于0.5m。",
        "4. 人行道恢复做法参见《城市道路挖掘修复技术规程》。",
    ):
        y = sheet.flow(250, y, 150, text, notes, leading=1.5) + 0.5
    label, value = Style("hei", 8.5), Style("hei", 10)
    head = 232
    sheet.rect(230, head, 180, 12, line=0.5)
    sheet.cell((230, head, 180, 12), Run(site.designer.name, "designer"), Style("hei_bold", 13), align="c")
    y = head + 12
    form = rng.choice(["dot", "dots", "dash"])
    small = Style("kai", 10, jitter=0.05)
    staff: list[tuple[str, str]] = [(role, somebody(job)) for role in ("审定", "审核", "校核", "设计", "制图")]
    for place, (role, who) in enumerate(staff):
        top = y + place * 8.6
        sheet.rect(230, top, 14, 8.6)
        sheet.cell((230, top, 14, 8.6), role, label, align="c")
        sheet.rect(244, top, 30, 8.6)
        sheet.cell((244, top, 30, 8.6), Run(who, "", small), small, align="c")
    rows: Rows = [
        (12, [(18, "工程名称", True), (118, Run(site.project, "project"), False)]),
        (12, [(18, "图　名", True), (64, Run(name, "drawing_name"), False), (18, "设计阶段", True), (36, rng.choice(["施工图", "施工图设计"]), False)]),
        (9.5, [(18, "比　例", True), (64, Run(scale, "scale"), False), (18, "日　期", True), (36, day(site.written, "issue_date", form), False)]),
        (9.5, [(18, "图　号", True), (64, Run(number, "drawing_no"), False), (18, "专　业", True), (36, "电气", False)]),
    ]  # fmt: skip
    table(sheet, 274, y, rows, label=label, value=value)
    if job.chance(0.7):
        seals.put_stamp(
            sheet, 200, 262, [site.designer.name, "出图专用章", f"证书编号A{rng.randrange(10**8, 10**9)}"], width=52
        )
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("construction_drawings", "nut_drawing_corner", [sheet], values)


def drawing_behind_cover(job: Job) -> Drawn:
    """A cover with project and firm, then a smaller sheet across whose block is a narrow table of two columns."""
    rng, site = job.rng, a_site(job)
    name, number, scale = _names(job)
    cover, sheet = job.sheet(), job.sheet(297, 210)
    cover.flow(25, 66, 160, Run(site.project, "project"), Style("hei_bold", 26), align="c", leading=1.5)
    cover.text(105, 112, rng.choice(["施 工 图 设 计", "施工图设计文件", "施 工 图"]), Style("hei_bold", 22), align="c")
    cover.text(105, 128, "第一册　电气及土建部分", Style("song", 14), align="c")
    cover.text(105, 150, f"建设单位：{site.client.name}", Style("song", 13), align="c")
    cover.text(105, 226, Run(site.designer.name, "designer"), Style("song_bold", 17), align="c")
    cover.text(
        105, 238, f"工程设计资质证书：A{rng.randrange(10**8, 10**9)}（电力行业乙级）", Style("song", 11), align="c"
    )
    months = "一二三四五六七八九十"
    month = months[site.written.month - 1] if site.written.month <= 10 else "十" + months[site.written.month - 11]
    cover.text(105, 250, f"二〇二六年{month}月", Style("song", 14), align="c")
    seals.put_round(cover, 126, 232, seals.SealText(site.designer.name, "出图专用章"), diameter=40)
    sheet.rect(10, 8, 279, 194, line=0.6)
    _trench(sheet, site, 22, 30, 250)
    _section(sheet, site, 40, 118)
    sheet.text(30, 182, "图例：━━ 新建电缆　□ 检查井　╌╌ 道路中线", Style("hei", 9))
    if job.chance(0.4):
        sheet.text(100, 120, "设备材料见《主要设备材料清册》，图号另编。", Style("hei", 9))
    label, value = Style("song", 8.5), Style("song", 9.5)
    form = rng.choice(["dash", "dot", "plain"])
    who = [somebody(job) for _ in range(6)]
    rows: Rows = [
        (9, [(110, Run(site.designer.name, "designer"), True)]),
        (11, [(18, "项　目", True), (92, Run(site.project, "project"), False)]),
        (8, [(18, "批　准", True), (37, who[0], False), (18, "设　计", True), (37, who[1], False)]),
        (8, [(18, "审　核", True), (37, who[2], False), (18, "描　图", True), (37, who[3], False)]),
        (8, [(18, "校　对", True), (37, who[4], False), (18, "项目负责", True), (37, who[5], False)]),
        (8, [(18, "比　例", True), (37, Run(scale, "scale"), False), (18, "出图日期", True), (37, day(site.written, "issue_date", form), False)]),
        (11, [(18, "图纸名称", True), (92, Run(name, "drawing_name"), False)]),
        (8, [(18, "图纸编号", True), (55, Run(number, "drawing_no"), False), (37, f"第{rng.randrange(1, 4)}张 共{rng.randrange(4, 9)}张", True)]),
    ]  # fmt: skip
    table(sheet, 179, 131, rows, label=label, value=value)
    values: dict[str, Value] = {
        "project": site.project,
        "drawing_name": name,
        "drawing_no": number,
        "scale": scale,
        "designer": site.designer.name,
        "issue_date": site.written.isoformat(),
    }
    return drawn("construction_drawings", "nut_drawing_behind_cover", [cover, sheet], values)


LAYOUTS: Layouts = {
    "planning_permit": {"nut_permit_two_leaves": permit_two_leaves, "nut_permit_electronic": permit_electronic},
    "construction_drawings": {
        "nut_drawing_corner": drawing_corner,
        "nut_drawing_behind_cover": drawing_behind_cover,
    },
}
