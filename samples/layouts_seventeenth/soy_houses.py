"""房屋所有权证 in two editions, as copied on A4 sheets."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs
from samples.job import Job, Layouts
from samples.layouts_seventeenth.soy_common import Rows, digits, frame, sealed, st
from samples.ornaments import emblem, guilloche
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_RED: Colour = (176, 60, 56)


def _place(job: Job) -> str:
    home = job.facts.home
    estate = f"{home.community.district}{home.community.street}{home.community.name}"
    return f"{estate}{home.building}号楼{home.unit}单元{home.room}"


def house_single(job: Job) -> Drawn:
    """The edition of 2008, upright page with the table, two rows of rooms, a note of a pledge and a plan page."""
    sheet, plan, facts, rng = job.sheet(), job.sheet(), job.facts, job.rng
    registered = a_day(rng, date(2008, 10, 1), date(2015, 11, 20))
    company = job.variant.holder_is == "company"
    holders = [facts.company.org.name] if company else [facts.person.name]
    if not company and job.chance(0.35):
        holders.append(facts.spouse.name)
    cert = f"信阳市房权证{facts.home.community.district}字第{digits(job, 8)}号"
    usage = rng.choice(["商业服务", "办公"]) if company else rng.choice(["住宅", "住宅", "车库"])
    area = f"{rng.randrange(2800, 16000) / 100:.2f}"
    label, value = st(10.5), st(11, "hei")
    guilloche(sheet, 22, 24, 166, 226, (248, 226, 222), waves=44, paper=(255, 250, 248))
    sheet.text(30, 32, Run(cert, "cert_no"), st(12.5, "song_bold"))
    names: list[str | Run] = []
    for at, holder in enumerate(holders):
        names += ["，"] * bool(at) + [Run(holder, "holders")]
    rows: Rows = [
        (13, [(36, "房屋所有权人", True), (114, names, False)]),
        (11, [(36, "共有情况", True), (114, "共同共有" if len(holders) > 1 else "单独所有", False)]),
        (14, [(36, "房屋坐落", True), (114, Run(_place(job), "location"), False)]),
        (11, [(36, "登记时间", True), (114, f"{registered:%Y-%m-%d}", False)]),
        (11, [(36, "房屋性质", True), (114, rng.choice(["市场化商品房", "房改房", "经济适用住房"]), False)]),
        (11, [(36, "规划用途", True), (114, Run(usage, "usage"), False)]),
    ]
    y = table(sheet, 30, 44, rows, label=label, value=value, frame=_RED)
    heads = ("总层数", "建筑面积（m²）", "套内建筑面积（m²）", "其　他")
    cells: list[Runs] = [
        str(rng.randrange(6, 33)),
        Run(area, "area_m2"),
        f"{float(area) * 0.8:.2f}",
        f"所在层：{rng.randrange(1, 6)}",
    ]
    sheet.rect(30, y, 12, 36, fill=_RED)
    sheet.column((30, y, 12, 36), "房屋状况", label)
    y = table(
        sheet,
        42,
        y,
        [
            (12, [(34.5, head, True) for head in heads]),
            (12, [(34.5, cell, True) for cell in cells]),
            (12, [(34.5, "以下空白", True), *[(34.5, "", True)] * 3]),
        ],
        label=st(9.5),
        value=value,
        frame=_RED,
    )
    sheet.rect(30, y, 12, 30, fill=_RED)
    sheet.column((30, y, 12, 30), "土地状况", label)
    y = table(
        sheet,
        42,
        y,
        [
            (12, [(46, "地　号", True), (46, "土地取得方式", True), (46, "土地使用年限", True)]),
            (
                18,
                [
                    (46, f"{digits(job, 3)}-{digits(job, 3)}-{digits(job, 4)}", True),
                    (46, "出让", True),
                    (46, f"{registered.year - 5}年6月1日至{registered.year + 65}年5月31日", True),
                ],
            ),
        ],
        label=st(9.5),
        value=value,
        frame=_RED,
    )
    sheet.rect(30, y, 150, 36, fill=_RED)
    sheet.text(33, y + 3, "附　记", label)
    notes = rng.choice(
        [
            f"1、原产权人：{facts.landlord.name}，买卖转移。2、储藏室面积{rng.randrange(600, 1500) / 100:.2f}平方米。",
            f"该房产已设定抵押，抵押权人为信阳惠民农村商业银行，他项权证号：{digits(job, 8)}。",
            "交易确认书号：" + digits(job, 10),
        ]
    )
    sheet.flow(33, y + 11, 142, notes, st(10, "hei"), leading=1.5)
    sheet.text(32, 242, "填发单位（盖章）：信阳市房产管理局", st(9.5))
    sealed(sheet, 82, 236, "信阳市房产管理局", "房屋登记专用章", diameter=37)
    plan.text(105, 22, "房 产 平 面 图", st(15, "song_bold"), align="c", spacing=0.2)
    plan.rect(34, 38, 142, 170, line=0.4)
    for box in ((60, 70, 44, 50), (104, 70, 40, 30), (104, 100, 40, 50), (60, 120, 44, 30)):
        plan.rect(*box, line=0.6)
    plan.text(70, 92, "客厅", st(10))
    plan.text(116, 82, "卧室", st(10))
    plan.text(38, 196, f"幢号 {facts.home.building}　比例 1:200　制图 {facts.dealer.legal_person}", st(9.5))
    plan.text(150, 44, "北↑", st(10))
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": tuple(holders),
        "location": _place(job),
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "soy_house_single", [sheet, plan], values)


def house_spread(job: Job) -> Drawn:
    """The older book copied open on a landscape sheet: number and seal left, entries by printer or pen right."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    fill = job.fill_style(11)
    made = a_day(rng, date(1999, 5, 1), date(2008, 6, 30))
    owner = facts.company.org.name if job.variant.holder_is == "company" else facts.person.name
    cert = f"信市房字第{rng.choice(['', '0'])}{digits(job, 6)}号"
    usage, area = rng.choice(["住宅", "成套住宅", "商业", "仓储"]), f"{rng.randrange(3300, 19000) / 100:.2f}"
    sheet.line(148.5, 10, 148.5, 200, width=0.25, fill=(160, 160, 160))
    frame(sheet, 14, 16, 126, 178, _RED)
    emblem(sheet, 77, 40, 22)
    sheet.text(77, 56, "中华人民共和国", st(15, "song_bold"), align="c", spacing=0.35)
    sheet.text(77, 68, "房屋所有权证", st(23, "song_bold"), align="c", spacing=0.2)
    said = (
        "为保护房屋所有权人的合法权益，根据《中华人民共和国城市房地产管理法》，"
        "对所有权人申请登记的本证所列房产，经审查属实，特发此证。"
    )
    sheet.flow(26, 92, 102, said, st(12), leading=1.7, indent=2)
    number = cert.removeprefix("信市房字第").removesuffix("号")
    parts: list[str | Run] = [Run("信市房字第", "cert_no"), Run(number, "cert_no", fill), Run("号", "cert_no")]
    sheet.text(77, 128, parts, st(12), align="c")
    sheet.text(72, 152, "发证机关（盖章）", st(11))
    sheet.text(72, 162, numbers.written_date(made, form=job.date_form("chinese", "plain")), st(11))
    sealed(sheet, 96, 154, "信阳市房产管理局", diameter=38)
    home = facts.home

    def v(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (13, [(30, "所 有 权 人", True), (100, v(owner, "holders"), False)]),
        (
            13,
            [
                (30, "所有权性质", True),
                (35, v("私有" if owner == facts.person.name else "集体"), False),
                (30, "共有人", True),
                (35, v("无"), False),
            ],
        ),
        (15, [(30, "房 屋 坐 落", True), (100, v(_place(job), "location"), False)]),
        (
            11,
            [
                (20, "丘（地）号", True),
                (45, v(f"{digits(job, 2)}-{digits(job, 3)}"), False),
                (30, "房屋建成年份", True),
                (35, v(str(made.year - rng.randrange(1, 9))), False),
            ],
        ),
        (
            11,
            [
                (20, "幢号", True),
                (23, v(home.building), False),
                (20, "房号", True),
                (24, v(home.room), False),
                (20, "结构", True),
                (23, v("砖混"), False),
            ],
        ),
        (
            11,
            [
                (20, "总层数", True),
                (23, v("6"), False),
                (20, "所在层", True),
                (24, v(str(rng.randrange(1, 7))), False),
                (20, "间数", True),
                (23, v("/"), False),
            ],
        ),
        (
            12,
            [
                (36, "建筑面积（平方米）", True),
                (29, v(area, "area_m2"), False),
                (30, "设计用途", True),
                (35, v(usage, "usage"), False),
            ],
        ),
        (
            12,
            [
                (36, "其中：分摊面积", True),
                (29, v(f"{float(area) * 0.09:.2f}"), False),
                (30, "土地使用证号", True),
                (35, v(f"信国用{digits(job, 5)}"), False),
            ],
        ),
        (
            42,
            [
                (14, "附记", True),
                (116, v(f"{made.year}年由{facts.landlord.name}名下购得，契证第{digits(job, 5)}号。"), False),
            ],
        ),
    ]
    y = table(sheet, 154, 22, rows, label=st(10), value=st(10.5), frame=_RED)
    sheet.text(156, y + 6, f"填发人：{facts.spouse.name}　　校对：{facts.dealer.legal_person}", st(10))
    sheet.text(156, y + 16, "注意：本证不得涂改，凡涂改者一律无效。", st(9))
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": (owner,),
        "location": _place(job),
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "soy_house_spread", [sheet], values)


LAYOUTS: Layouts = {"house_ownership_cert_old": {"soy_house_single": house_single, "soy_house_spread": house_spread}}
