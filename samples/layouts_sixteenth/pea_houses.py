"""房屋所有权证 (the book copied on one sheet; the county's own book with a plan) and 结婚证."""

from __future__ import annotations

from datetime import date

from samples.draw import Colour, Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_sixteenth.pea_common import Rows, bold, digits, grid, pen, say, seal, ty
from samples.ornaments import emblem, guilloche, portrait, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_RED: Colour = (186, 40, 44)


def _place(job: Job) -> str:
    rng, home = job.rng, job.facts.home
    spot = f"{home.community.district}{home.community.street}{home.community.name}"
    return spot + rng.choice(
        [
            f"{home.building}号楼{home.unit}单元{home.room}号",
            f"{home.building}幢{home.unit}-{home.room}",
            f"第{home.building}栋{home.room}室",
        ]
    )


def book_on_a_sheet(job: Job) -> Drawn:
    """Statement page above, entries page below, copied on an upright sheet with the copier's note."""
    sheet, rng, facts = job.sheet(), job.rng, job.facts
    on = a_day(rng, date(2009, 1, 5), date(2016, 3, 30))
    company = job.variant.holder_is == "company"
    shared = not company and job.chance(0.5)
    owner = facts.company.org.name if company else facts.person.name
    holders = (owner, facts.spouse.name) if shared else (owner,)
    usage = rng.choice(["商业服务", "办公", "工业"]) if company else rng.choice(["住宅", "住宅", "成套住宅", "车库"])
    cert = f"信阳市房权证{facts.home.community.district}字第{digits(rng, 8)}号"
    area = f"{rng.randrange(4100, 22000) / 100:.2f}"
    location = _place(job)
    sheet.rect(24, 14, 162, 98, line=0.3)
    emblem(sheet, 64, 36, 20, colour=(120, 120, 120))
    sheet.text(64, 52, "中华人民共和国", ty(13, "song_bold"), align="c")
    sheet.text(64, 62, "房屋所有权证", ty(18, "song_bold"), align="c")
    law = rng.choice(["《中华人民共和国物权法》", "《中华人民共和国城市房地产管理法》"])
    sheet.flow(
        108,
        26,
        70,
        f"根据{law}，房屋所有权证书是权利人享有房屋所有权的证明。登记机构依法对房屋所有权人申请登记的房屋予以登记，颁发此证。",
        ty(10.5, "kai"),
        leading=1.6,
        indent=2,
    )
    sheet.text(112, 82, "登记机构（章）", ty(10))
    sheet.text(150, 98, say(on, "spaced"), ty(10), align="c")
    seal(sheet, 148, 90, "信阳市住房保障和房产管理局", "房产登记专用章", diameter=34)
    sheet.text(30, 104, f"№ 0{digits(rng, 7)}", ty(9, "hei"))
    sheet.rect(24, 118, 162, 132, line=0.3)
    sheet.text(105, 122, Run(cert, "cert_no"), ty(11), align="c")
    value = ty(10, rng.choice(["song", "hei"]))
    owners: list[str | Run] = []
    for place, one in enumerate(holders):
        owners += ["　"] * bool(place) + [Run(one, "holders")]
    rows: Rows = [
        (10, [(30, "房屋所有权人", True), (124, owners, False)]),
        (
            9,
            [
                (30, "共有情况", True),
                (47, "共同共有" if shared else "单独所有", False),
                (30, "登记时间", True),
                (47, say(on, "dash"), False),
            ],
        ),
        (12, [(30, "房屋坐落", True), (124, Run(location, "location"), False)]),
        (
            9,
            [
                (30, "房屋性质", True),
                (47, "市场化商品房", False),
                (30, "规划用途", True),
                (47, Run(usage, "usage"), False),
            ],
        ),
        (
            9,
            [
                (30, "总层数", True),
                (47, str(rng.randrange(6, 30)), False),
                (30, "所在层", True),
                (47, str(rng.randrange(1, 7)), False),
            ],
        ),
        (
            9,
            [
                (30, "建筑面积（㎡）", True),
                (47, Run(area, "area_m2"), False),
                (30, "套内建筑面积（㎡）", True),
                (47, f"{float(area) * 0.8:.2f}", False),
            ],
        ),
        (
            9,
            [
                (30, "地　号", True),
                (47, f"{rng.randrange(1, 9)}-{digits(rng, 4)}", False),
                (30, "土地取得方式", True),
                (47, "出让", False),
            ],
        ),
        (9, [(30, "土地使用年限", True), (124, f"{on.year - 3}年4月20日 至 {on.year + 67}年4月19日止", False)]),
    ]
    y = grid(sheet, 28, 130, rows, size=9.5, value=value)
    sheet.rect(28, y, 154, 36)
    sheet.text(30, y + 2, "附记", ty(9.5))
    sheet.text(30, y + 9, f"总价：{rng.randrange(18, 96)}万元；共有权证号：{digits(rng, 8)}", value)
    ink = pen(job, 13)
    sheet.text(28, 258, "与原件核对一致", ink)
    sheet.text(28, 268, f"核对人：{facts.landlord.name}　{say(facts.consent_date, 'dot')}", ink)
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": holders,
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "pea_book_on_a_sheet", [sheet], values)


def county_book(job: Job) -> Drawn:
    """The book of a county: entries written into a wide page, then rights of others and the plan."""
    page, plan, rng, facts = job.sheet(250, 176), job.sheet(250, 176), job.rng, job.facts
    on = a_day(rng, date(1999, 2, 1), date(2008, 8, 30))
    fill = pen(job, 11)
    county, short = rng.choice([("罗山县", "罗"), ("光山县", "光"), ("潢川县", "潢"), ("息县", "息")])
    company = job.variant.holder_is == "company"
    owner = facts.company.org.name if company else facts.person.name
    number = digits(rng, 5)
    cert = f"{short}房字第{number}号"
    lane = facts.home.community.street
    location = f"{county}城关镇{lane}" + rng.choice(["", f"{facts.home.building}号楼{facts.home.room}室"])
    floors = rng.randrange(2, 6)
    area = f"{rng.randrange(6200, 31000) / 100:.2f}"
    usage = rng.choice(["住宅", "商住", "营业用房"]) if not company else rng.choice(["办公用房", "仓库"])
    for one in (page, plan):
        guilloche(one, 3, 3, 244, 170, (250, 226, 220), waves=24, paper=(255, 251, 248))
    page.text(125, 9, "房 屋 所 有 权 证", ty(18, "song_bold", _RED), align="c", spacing=0.1)
    page.text(
        236,
        22,
        [Run(short, "cert_no"), Run("房字第", "cert_no"), Run(number, "cert_no", fill), Run("号", "cert_no")],
        ty(11),
        align="r",
    )
    rows: Rows = [
        (
            11,
            [
                (30, "所有权人", True),
                (83, Run(owner, "holders", fill), False),
                (30, "所有权性质", True),
                (83, Run("股份制企业房产" if company else "私产", "", fill), False),
            ],
        ),
        (11, [(30, "房屋坐落", True), (196, Run(location, "location", fill), False)]),
        (
            9,
            [
                (24, "幢号", True),
                (24, "房号", True),
                (28, "结构", True),
                (28, "房屋总层数", True),
                (28, "所在层数", True),
                (46, "建筑面积（平方米）", True),
                (48, "设计用途", True),
            ],
        ),
        (
            12,
            [
                (24, Run("1", "", fill), True),
                (24, Run("/", "", fill), True),
                (28, Run(rng.choice(["砖混", "钢混"]), "", fill), True),
                (28, Run(str(floors), "", fill), True),
                (28, Run(f"1-{floors}", "", fill), True),
                (46, Run(area, "area_m2", fill), True),
                (48, Run(usage, "usage", fill), True),
            ],
        ),
        (
            9,
            [
                (24, "", True),
                (24, "", True),
                (28, "", True),
                (28, "", True),
                (28, "", True),
                (46, "", True),
                (48, "", True),
            ],
        ),
        (
            10,
            [
                (30, "四　至", True),
                (
                    196,
                    Run(
                        f"东：巷道　南：{lane[:2]}街　西：{facts.landlord.name}　北：{facts.spouse.name[0]}家宅",
                        "",
                        fill,
                    ),
                    False,
                ),
            ],
        ),
        (
            10,
            [
                (30, "共有人", True),
                (83, Run("无", "", fill), False),
                (30, "土地证号", True),
                (83, Run(f"{short}国用（{on.year}）第{digits(rng, 4)}号", "", fill), False),
            ],
        ),
        (
            18,
            [
                (30, "附　记", True),
                (
                    196,
                    Run(
                        f"该房建于{on.year - 2}年，占地{rng.randrange(6000, 19000) / 100:.1f}平方米，系自建。", "", fill
                    ),
                    False,
                ),
            ],
        ),
    ]
    y = grid(page, 12, 30, rows, size=10)
    page.text(16, y + 8, "填证机关：", ty(10))
    page.text(168, y + 8, f"{county}房产管理局", ty(11))
    page.text(168, y + 17, say(on, "chinese"), ty(11))
    seal(page, 190, y + 14, f"{county}房产管理局", diameter=38)
    page.text(16, y + 26, "注：本证不得涂改，遗失应及时登报声明并申请补发。", ty(8.5))
    plan.text(62, 12, "设定他项权利摘要", ty(12, "song_bold"), align="c")
    others: Rows = [
        (10, [(26, "权利人", True), (26, "权利种类", True), (26, "设定日期", True), (26, "约定期限", True)])
    ]
    for _ in range(6):
        others.append((14, [(26, "", True), (26, "", True), (26, "", True), (26, "", True)]))
    grid(plan, 10, 24, others, size=9.5)
    plan.text(186, 12, "房 屋 平 面 图", ty(12, "song_bold"), align="c")
    plan.rect(130, 24, 110, 130)
    plan.rect(150, 50, 62, 70, line=0.6)
    plan.line(150, 85, 212, 85, width=0.4)
    plan.line(184, 50, 184, 120, width=0.4)
    plan.text(166, 64, "卧室", fill)
    plan.text(194, 64, "厨房", fill)
    plan.text(166, 100, "堂屋", fill)
    plan.text(181, 43, f"{rng.randrange(80, 130) / 10:.1f}", fill, align="c")
    plan.text(225, 28, "北↑", ty(11))
    plan.text(134, 146, f"比例 1:200　　测绘：{facts.spouse.name}", ty(9))
    values: dict[str, Value] = {
        "cert_no": cert,
        "holders": (owner,),
        "location": location,
        "usage": usage,
        "area_m2": area,
    }
    return drawn("house_ownership_cert_old", "pea_county_book", [page, plan], values)


def _couple(sheet: Sheet, job: Job, x: float, y: float, step: float, size: float, *, spouse_first: bool) -> float:
    """Both persons' entries, each name marked."""
    one, other = job.facts.person, job.facts.spouse
    order = [(other, "spouse"), (one, "holder")] if spouse_first else [(one, "holder"), (other, "spouse")]
    label, value = ty(size), ty(size, "hei")
    for person, name in order:
        entries: list[tuple[str, Runs]] = [
            ("姓　　名", [Run(person.name, name), f"　　性别　{person.sex}"]),
            ("国　　籍", "中国"),
            ("出生日期", say(person.birth, "padded")),
            ("身份证件号", person.id_number),
        ]
        for said, runs in entries:
            sheet.text(x, y, said, label)
            sheet.text(x + 24, y, runs, value)
            y += step
        y += step * 0.6
    return y


def marriage_book(job: Job) -> Drawn:
    """The booklet open at its inner pages, copied on a sheet with the cover above."""
    sheet, rng, facts = job.sheet(), job.rng, job.facts
    on = a_day(rng, date(2005, 5, 1), date(2025, 4, 30))
    area = rng.choice(["411502", "411503", "411521"])
    cert = f"J{area}-{on.year}-{digits(rng, 6)}"
    office = f"信阳市{facts.home.community.district}民政局"
    sheet.rect(69, 12, 72, 98, line=0.3)
    sheet.text(105, 40, "中华人民共和国", ty(12, "song_bold"), align="c")
    emblem(sheet, 105, 62, 20, colour=(110, 110, 110))
    sheet.text(105, 82, "结 婚 证", ty(20, "song_bold"), align="c")
    x, y, w, h = 14.0, 122.0, 182.0, 126.0
    guilloche(sheet, x, y, w, h, (250, 220, 222), waves=24, paper=(255, 249, 249))
    sheet.line(x + w / 2, y, x + w / 2, y + h, width=0.3, fill=(200, 170, 170))
    sheet.rect(x, y, w, h, line=0.3, fill=(180, 150, 150))
    portrait(sheet, x + 24, y + 8, 22, 30)
    portrait(sheet, x + 46, y + 8, 22, 30)
    seal(sheet, x + 66, y + 38, office, "婚姻登记专用章", diameter=34)
    label, value = ty(10.5), ty(10.5, "hei")
    entries: list[tuple[str, Runs]] = [
        ("持 证 人", Run(facts.person.name, "holder")),
        ("登记日期", say(on, "padded")),
        ("结婚证字号", Run(cert, "cert_no")),
        ("备　　注", "补发" if job.chance(0.2) else ""),
    ]
    top = y + 66
    for said, runs in entries:
        sheet.text(x + 10, top, said, label)
        sheet.text(x + 36, top, runs, value)
        top += 10
    sheet.text(x + 10, top + 4, ["登记机关　", Run(office, "", ty(9.5, "hei"))], label)
    _couple(sheet, job, x + w / 2 + 8, y + 12, 9.5, 10, spouse_first=job.chance(0.4))
    sheet.text(x + w / 2 + 8, y + 112, f"婚姻登记员：{facts.landlord.name}", ty(9.5))
    sheet.text(105, 262, "结婚证复印件　　用于办理车位及充电桩相关业务", pen(job, 12), align="c")
    values: dict[str, Value] = {"holder": facts.person.name, "spouse": facts.spouse.name, "cert_no": cert}
    return drawn("marriage_cert", "pea_marriage_book", [sheet], values)


def marriage_printout(job: Job) -> Drawn:
    """The electronic certificate printed out: entries in a table, code and seal of the office below."""
    sheet, rng, facts = job.sheet(), job.rng, job.facts
    on = a_day(rng, date(2012, 5, 1), date(2026, 9, 30))
    cert = f"J4115{rng.choice(['02', '03', '22', '25'])}-{on.year}-{digits(rng, 6)}"
    district = facts.home.community.district
    office = f"信阳市{district}民政局婚姻登记处"
    sheet.text(105, 22, "河南省电子证照", ty(11, "kai"), align="c")
    emblem(sheet, 105, 44, 20)
    sheet.text(105, 60, "结婚证（电子证照）", bold(20), align="c")
    rows: Rows = [
        (
            11,
            [
                (34, "结婚证字号", True),
                (61, Run(cert, "cert_no"), False),
                (28, "登记日期", True),
                (41, say(on, "dash"), False),
            ],
        ),
        (
            11,
            [
                (34, "持证人", True),
                (61, Run(facts.person.name, "holder"), False),
                (28, "证照状态", True),
                (41, "有效", False),
            ],
        ),
    ]
    value = ty(11, "hei")
    y = grid(sheet, 23, 80, rows, size=11, value=value)
    wife, husband = (facts.spouse, facts.person) if facts.person.male else (facts.person, facts.spouse)
    for head, one in (("男方", husband), ("女方", wife)):
        name = "holder" if one is facts.person else "spouse"
        sheet.rect(23, y, 14, 44)
        sheet.column((23, y, 14, 44), head, ty(12))
        body: Rows = [
            (11, [(28, "姓　名", True), (53, Run(one.name, name), False), (28, "国　籍", True), (41, "中国", False)]),
            (
                11,
                [
                    (28, "出生日期", True),
                    (53, say(one.birth, "dash"), False),
                    (28, "民　族", True),
                    (41, one.ethnicity, False),
                ],
            ),
            (11, [(28, "证件类型", True), (122, "居民身份证", False)]),
            (11, [(28, "证件号码", True), (122, one.id_number, False)]),
        ]
        y = grid(sheet, 37, y, body, size=11, value=value)
    sheet.rect(23, y, 164, 16)
    sheet.text(
        26,
        y + 5,
        f"备注：本证照与纸质结婚证具有同等效力。电子证照标识：1.2.156.3005.2.11100000MB03271699.{digits(rng, 6)}",
        ty(8),
    )
    sheet.text(98, y + 34, f"登记机关：{office}", ty(11))
    sheet.text(
        98,
        y + 44,
        f"打印时间：{say(facts.consent_date, 'dash')} 0{rng.randrange(8, 10)}:{rng.randrange(10, 59)}",
        ty(11),
    )
    qr_code(sheet, 28, y + 26, 28)
    sheet.text(42, y + 57, "扫码验真", ty(9), align="c")
    seal(sheet, 146, y + 38, f"信阳市{district}民政局", "婚姻登记专用章")
    values: dict[str, Value] = {"holder": facts.person.name, "spouse": facts.spouse.name, "cert_no": cert}
    return drawn("marriage_cert", "pea_marriage_printout", [sheet], values)


LAYOUTS: Layouts = {
    "house_ownership_cert_old": {"pea_book_on_a_sheet": book_on_a_sheet, "pea_county_book": county_book},
    "marriage_cert": {"pea_marriage_book": marriage_book, "pea_marriage_printout": marriage_printout},
}
