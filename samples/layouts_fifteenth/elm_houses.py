"""房屋所有权证: the edition of 2008, and the red book of 1998 filled in by hand."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Runs
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import digits, sealed, st
from samples.ornaments import emblem, guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_SHORT = {"浉河区": "浉河", "平桥区": "平桥", "羊山新区": "羊山"}
_Rows = list[tuple[float, list[tuple[float, Runs, bool]]]]


def _location(job: Job) -> str:
    home = job.facts.home
    place = f"信阳市{home.community.district}{home.community.street}{home.community.name}"
    return f"{place}{home.building}幢{home.unit}单元{home.room}号"


def edition_2008(job: Job) -> Drawn:
    """Two facing pages: the statement with seals on the left, the ruled table on the right."""
    sheet, facts, rng = job.sheet(250, 176), job.facts, job.rng
    registered = a_day(rng, date(2008, 9, 1), date(2015, 10, 30))
    cert = f"信房权证{_SHORT[facts.home.community.district]}字第{registered.year}{digits(job, 6)}号"
    company = job.variant.holder_is == "company"
    together = not company and job.chance(0.4)
    holders = [facts.company.org.name] if company else [facts.person.name]
    if together:
        holders.append(facts.spouse.name)
    usage = "商业" if company else rng.choice(["住宅", "住宅", "车库", "成套住宅"])
    area = f"{rng.randrange(3200, 21000) / 100:.2f}"
    inner = f"{float(area) * 0.82:.2f}"
    guilloche(sheet, 4, 4, 242, 168, (248, 224, 222), waves=30, paper=(255, 249, 247))
    sheet.line(125, 4, 125, 172, width=0.3, fill=(200, 170, 170))
    emblem(sheet, 64, 30, 20)
    sheet.flow(
        20,
        52,
        88,
        "根据《中华人民共和国物权法》，房屋所有权证书是权利人享有房屋所有权的证明。",
        st(13, "kai"),
        leading=1.7,
        indent=2,
    )
    sheet.text(22, 100, "登记机构", st(12, "kai"))
    sealed(sheet, 72, 112, "信阳市房产管理局", "房屋登记专用章", diameter=38)
    sheet.text(38, 152, "中华人民共和国住房和城乡建设部监制", st(8))
    sheet.text(38, 158, f"建房注册号：410{digits(job, 2)}", st(8))
    sheet.text(186, 14, Run(cert, "cert_no"), st(12, "song_bold"), align="c")
    owners: list[str | Run] = []
    for number, holder in enumerate(holders):
        owners += ["、"] * bool(number) + [Run(holder, "holders")]
    date_text = numbers.written_date(registered, form=job.date_form("plain", "dash"))
    location = _location(job)
    rows: _Rows = [
        (11, [(28, "房屋所有权人", True), (80, owners, False)]),
        (9, [(28, "共有情况", True), (80, "共同共有" if together else "单独所有", False)]),
        (13, [(28, "房屋坐落", True), (80, Run(location, "location"), False)]),
        (9, [(28, "登记时间", True), (80, date_text, False)]),
        (9, [(28, "房屋性质", True), (80, rng.choice(["商品房", "房改房", "存量房"]), False)]),
        (9, [(28, "规划用途", True), (80, Run(usage, "usage"), False)]),
    ]
    label, value = st(9.5), st(10, "hei")
    y = table(sheet, 132, 22, rows, label=label, value=value)
    top = y
    heads = ["总层数", "建筑面积\n(㎡)", "套内建筑面积\n(㎡)", "其他"]
    figures: list[Runs] = [str(rng.randrange(6, 30)), Run(area, "area_m2"), inner, "钢混"]
    sheet.rect(132, top, 9, 27)
    sheet.column((132, top, 9, 27), "房屋状况", label)
    y = table(sheet, 141, y, [(11, [(24.75, head, True) for head in heads])], label=st(8.5), value=value)
    y = table(sheet, 141, y, [(16, [(24.75, figure, True) for figure in figures])], label=value, value=value)
    top = y
    sheet.rect(132, top, 9, 24)
    sheet.column((132, top, 9, 24), "土地状况", label)
    y = table(
        sheet,
        141,
        y,
        [(9, [(24, "地号", True), (27, "土地取得方式", True), (48, "土地使用年限", True)])],
        label=st(8.5),
        value=value,
    )
    years = f"{registered.year - 4}-06-18 至 {registered.year + 66}-06-17 止"
    y = table(
        sheet,
        141,
        y,
        [
            (
                15,
                [
                    (24, f"{rng.randrange(1, 9)}-{rng.randrange(10, 99)}-{digits(job, 3)}", True),
                    (27, "出让", True),
                    (48, years, True),
                ],
            )
        ],
        label=st(9, "hei"),
        value=value,
    )
    sheet.rect(132, y, 108, 22)
    sheet.text(134, y + 2, "附　记", st(9))
    note = "该房屋已办理抵押登记。" if job.chance(0.3) else f"产权来源：购买。原证号：{digits(job, 6)}（已注销）"
    sheet.text(134, y + 9, note, st(9, "hei"))
    sheet.text(186, 161, "填发单位（盖章）", st(9.5), align="c")
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": tuple(holders),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "elm_edition_2008", [sheet], values)


def red_book_1998(job: Job) -> Drawn:
    """The book of 1998: its cover with the number, then the wide table, both filled in with a pen."""
    cover, page, facts, rng = job.sheet(148, 105), job.sheet(210, 148), job.facts, job.rng
    fill = job.fill_style(11)
    registered = a_day(rng, date(1998, 3, 1), date(2008, 5, 30))
    number = digits(job, 6)
    cover.fill(0, 0, 148, 105, (252, 244, 240))
    cover.rect(6, 6, 136, 93, line=0.6, fill=(190, 60, 60))
    cover.text(74, 16, "中华人民共和国", st(13, "song_bold"), align="c", spacing=0.4)
    cover.text(74, 26, "房屋所有权证", st(22, "song_bold"), align="c", spacing=0.3)
    short = _SHORT[facts.home.community.district]
    cert = f"信{short}房权证字第{number}号"
    cert_runs = [
        Run("信", "cert_no"),
        Run(short, "cert_no", fill),
        Run("房权证字第", "cert_no"),
        Run(number, "cert_no", fill),
        Run("号", "cert_no"),
    ]
    cover.text(74, 42, cert_runs, st(11), align="c")
    said = (
        "根据《中华人民共和国宪法》《中华人民共和国城市房地产管理法》的规定，"
        "为保护房屋所有权人的合法权益，对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    cover.flow(16, 53, 116, said, st(9.5), leading=1.6, indent=2)
    cover.text(92, 82, "发证机关（盖章）", st(9))
    cover.text(92, 89, numbers.written_date(registered, form="plain"), st(9))
    sealed(cover, 106, 82, "信阳市房地产管理局", diameter=30)
    page.fill(0, 0, 210, 148, (253, 249, 244))
    owner = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    location, area = _location(job), f"{rng.randrange(3800, 18000) / 100:.2f}"
    usage = rng.choice(["住宅", "营业", "住宅", "车库"])
    home = facts.home
    rows: _Rows = [
        (10, [(28, "房屋所有权人", True), (158, Run(owner, "holders", fill), False)]),
        (11, [(28, "房屋坐落", True), (158, Run(location, "location", fill), False)]),
        (
            10,
            [
                (28, "丘（地）号", True),
                (65, Run(f"{rng.randrange(1, 9)}-{digits(job, 3)}", "", fill), False),
                (28, "产　　别", True),
                (65, Run("私有房产" if owner == facts.person.name else "企业房产", "", fill), False),
            ],
        ),
    ]
    label = st(9.5)
    y = table(page, 12, 10, rows, label=label, value=st(10))
    top, heads = y, ("幢　号", "房　号", "结　构", "房屋\n总层数", "所　在\n层　数", "建筑面积\n（平方米）", "设计用途")
    cells: list[Runs] = [
        Run(home.building, "", fill),
        Run(home.room, "", fill),
        Run("混合", "", fill),
        Run("7", "", fill),
        Run(str(rng.randrange(1, 8)), "", fill),
        Run(area, "area_m2", fill),
        Run(usage, "usage", fill),
    ]
    page.rect(12, top, 10, 34)
    page.column((12, top, 10, 34), "房屋状况", label)
    grid: _Rows = [
        (11, [(176 / 7, head, True) for head in heads]),
        (11.5, [(176 / 7, cell, True) for cell in cells]),
        (11.5, [(176 / 7, Run("—", "", fill), True) for _ in heads]),
    ]
    y = table(page, 22, y, grid, label=label, value=st(10))
    share: _Rows = [
        (
            9,
            [
                (28, "共　有　人", True),
                (50, ["　　　等　　人"], False),
                (40, "共有权证号自", True),
                (68, "　　　至　　　", False),
            ],
        ),
        (8, [(186, "土 地 使 用 情 况 摘 要", True)]),
        (
            10,
            [
                (28, "土地证号", True),
                (50, Run(f"信国用（{registered.year}）字第{digits(job, 5)}号", "", fill.sized(9)), False),
                (40, "使用面积（平方米）", True),
                (68, Run(f"{rng.randrange(700, 2600) / 100:.2f}", "", fill), False),
            ],
        ),
        (8, [(186, "设 定 他 项 权 利 摘 要", True)]),
        (
            8,
            [(31, head, True) for head in ("权利人", "权利种类", "权利范围", "权利价值（元）", "设定日期", "约定期限")],
        ),
        (9, [(31, "", True)] * 6),
    ]
    y = table(page, 12, y, share, label=label, value=st(9.5))
    page.text(14, y + 3, "填发单位（盖章）：信阳市房地产管理局", st(9))
    page.text(196, y + 3, f"填发日期：{numbers.written_date(registered, form='spaced')}", st(9), align="r")
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": (owner,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "elm_red_book_1998", [cover, page], values)


LAYOUTS: Layouts = {"house_ownership_cert_old": {"elm_edition_2008": edition_2008, "elm_red_book_1998": red_book_1998}}
