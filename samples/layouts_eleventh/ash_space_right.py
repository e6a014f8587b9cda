"""车位使用权证明: a developer's letter, printed certificates, a village's proof, a property firm's slip."""

from __future__ import annotations

from datetime import date, timedelta

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eleventh.ash_common import (
    Parts,
    Pen,
    World,
    begin,
    by_hand,
    day_text,
    digits,
    office_seal,
    paper,
    paper_on,
    room_words,
    table_top,
)
from samples.ornaments import guilloche
from samples.people import a_day, years_later
from samples.truth import Drawn, Value
from samples.writing import Writer, table

_KIND = "parking_use_right_cert"
_RED: Colour = (170, 34, 38)


class _Right:
    def __init__(self, job: Job, issuer: str = "") -> None:
        self.world: World = begin(job)
        facts = self.world.facts
        self.issuer = issuer or facts.developer.name
        self.day = a_day(job.rng, date(2020, 1, 1), date(2026, 11, 15))
        self.start = self.day - timedelta(days=job.rng.choice([0, 0, 10, 45]))
        self.end = years_later(self.start, job.rng.choice([5, 10, 20])) - timedelta(days=1)
        self.endless = False

    def values(self) -> dict[str, Value]:
        person = self.world.person
        return {
            "issuer": self.issuer,
            "holder": person.name,
            "holder_id": person.id_number,
            "community": self.world.estate,
            "space_no": self.world.space.number,
            "valid_from": self.start.isoformat(),
            "valid_to": "长期" if self.endless else self.end.isoformat(),
            "issue_date": self.day.isoformat(),
        }

    def done(self, name: str, sheets: list[Sheet], **more: tuple[str, ...]) -> Drawn:
        return paper(_KIND, name, sheets, self.values(), tolerated={**self.world.space.tolerated, **more})


def ash_pu_developers_letter(job: Job) -> Drawn:
    """The developer's letter that the owner has the use of a space."""
    right = _Right(job)
    world, person, space = right.world, right.world.person, right.world.space
    writer = Writer(job, Style("song", 15), top=42, leading=1.95)
    writer.title("车位使用证明", Style("song_bold", 24), after=16)
    runs: Parts = [
        "兹证明",
        Run(person.name, "holder"),
        "（身份证号码：",
        Run(person.id_number, "holder_id"),
        "）系我公司开发的",
    ]
    runs += [
        Run(world.estate, "community"),
        f"{room_words(job)}业主，其所使用的{space.level}",
        Run(space.number, "space_no"),
        "号停车位，",
    ]
    runs += ["由其本人于签订车位协议时取得使用权。"]
    writer.para(runs)
    form = job.date_form("plain", "padded")
    writer.para(
        [
            "使用期限自",
            Run(day_text(right.start, form), "valid_from"),
            "起至",
            Run(day_text(right.end, form), "valid_to"),
            "止。",
        ]
    )
    writer.para("该车位为固定车位，目前未设定抵押，无权属纠纷。本证明仅用于办理充电桩用电报装。")
    writer.para("特此证明！")
    writer.y += 18
    sheet = writer.sheet
    sheet.text(180, writer.y, Run(right.issuer, "issuer"), writer.style, align="r")
    sheet.text(172, writer.y + 12, Run(day_text(right.day, form), "issue_date"), writer.style, align="r")
    if job.variant.seal:
        office_seal(sheet, 148, writer.y + 6, right.issuer)
    return right.done("ash_pu_developers_letter", writer.sheets)


def ash_pu_printed_certificate(job: Job) -> Drawn:
    """A certificate with an ornamental border, number and table, photographed."""
    right = _Right(job)
    world, person, space = right.world, right.world.person, right.world.space
    ink = Pen(job.fill_style(12), False)
    sheet = table_top(job, 285, 210)
    paper_on(sheet, 14, 12, 257, 186, (253, 248, 240))
    guilloche(sheet, 18, 16, 249, 178, (246, 230, 214), waves=40)
    sheet.rect(20, 18, 245, 174, line=1.2, fill=_RED)
    sheet.rect(23, 21, 239, 168, line=0.3, fill=_RED)
    sheet.text(142, 30, "车位使用权证书", Style("song_bold", 27, _RED), align="c", spacing=0.2)
    sheet.text(252, 46, f"证书编号：{right.day:%Y}第{digits(job.rng, 4)}号", Style("song", 10.5), align="r")
    label = Style("song", 12)
    form = job.date_form("plain", "dot")
    term: Runs = [ink(day_text(right.start, form), "valid_from"), "　至　", ink(day_text(right.end, form), "valid_to")]
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            13,
            [
                (34, "使用权人", True),
                (70, ink(person.name, "holder"), False),
                (34, "身份证号", True),
                (80, ink(person.id_number, "holder_id"), False),
            ],
        ),
        (
            13,
            [
                (34, "项目名称", True),
                (70, ink(world.estate, "community"), False),
                (34, "车位编号", True),
                (80, [ink(space.level), ink(space.number, "space_no")], False),
            ],
        ),
        (13, [(34, "使用期限", True), (184, term, False)]),
        (
            13,
            [
                (34, "车位类型", True),
                (70, ink(job.rng.choice(["标准车位", "子母车位", "微型车位"])), False),
                (34, "面　积", True),
                (80, ink("约12.5㎡"), False),
            ],
        ),
    ]
    end = table(sheet, 33, 54, rows, label=label, value=label, frame=_RED)
    text = "凭本证书可在上述车位停放机动车辆。本证书不得涂改，遗失应及时到本公司登记补办。"
    sheet.flow(36, end + 6, 212, text, Style("song", 11.5), leading=1.7, indent=2)
    sheet.text(150, end + 28, ["发证单位：", Run(right.issuer, "issuer")], Style("song", 12))
    sheet.text(150, end + 39, ["发证日期：", Run(day_text(right.day, form), "issue_date")], Style("song", 12))
    if job.variant.seal:
        office_seal(sheet, 206, end + 35, right.issuer)
    return right.done("ash_pu_printed_certificate", [sheet])


def ash_pu_village_proof(job: Job) -> Drawn:
    """A village or residents' committee: the space in front of the house or in the old yard, no end."""
    right = _Right(job)
    world, person = right.world, right.world.person
    places = world.facts.home.community
    village = job.chance(0.5)
    right.issuer = places.village_committee if village else places.residents_committee
    writer = Writer(job, Style("song", 16), top=44, leading=2.0)
    writer.title("证　　明", Style("song_bold", 26), after=16)
    runs: Parts = [
        "我村村民" if village else "我社区居民",
        Run(person.name, "holder"),
        "，身份证号",
        Run(person.id_number, "holder_id"),
    ]
    if village:
        runs += [
            "，在自家宅基地院内建有车位壹个（自编",
            Run(world.space.number, "space_no"),
            "号），由其本人长期使用，",
        ]
    else:
        runs += [
            "，在",
            Run(world.estate, "community"),
            "院内有固定停车位壹个，划线编号",
            Run(world.space.number, "space_no"),
            "，由其本人长期使用，",
        ]
    runs += ["与四邻无争议。情况属实。"]
    writer.para(runs)
    writer.para("特此证明")
    writer.y += 22
    sheet = writer.sheet
    sheet.text(180, writer.y, Run(right.issuer, "issuer"), Style("song", 14.5), align="r")
    sheet.text(
        172,
        writer.y + 12,
        Run(day_text(right.day, job.date_form("plain", "chinese")), "issue_date"),
        Style("song", 14.5),
        align="r",
    )
    if job.variant.seal:
        office_seal(sheet, 146, writer.y + 4, right.issuer, size=42)
    return right.done("ash_pu_village_proof", writer.sheets, valid_to=("长期",))


def ash_pu_managers_slip(job: Job) -> Drawn:
    """Half a page from the property firm's pad, filled by hand, with the stub's edge."""
    right = _Right(job)
    world, person, space = right.world, right.world.person, right.world.space
    right.issuer = world.manager.name
    sheet = job.sheet(210, 148)
    pen = Pen(by_hand(job, 12.5), True)
    for dash in range(24):
        sheet.line(22, 4 + dash * 6, 22, 7 + dash * 6, width=0.25, fill=(120, 120, 120))
    sheet.column((8, 30, 8, 88), "存根联另存", Style("song", 10))
    sheet.text(116, 16, "固定车位使用权证明", Style("hei_bold", 18), align="c")
    sheet.text(196, 28, f"№ {digits(job.rng, 6)}", Style("hei", 11, _RED), align="r")
    style = Style("song", 12.5)
    rows: list[Runs] = [
        ["　　业主", pen(person.name, "holder"), "，身份证号", pen(person.id_number, "holder_id"), "，"],
        ["系", pen(world.estate, "community"), pen(room_words(job)), "住户，对本小区"],
        [pen(space.level or "地下停车场"), pen(space.number, "space_no"), "号车位享有使用权。使用期自"],
        [*pen.day(right.start, "valid_from"), "至", *pen.day(right.end, "valid_to"), "。"],
        "　　特此证明。",
    ]
    y = 40.0
    for row in rows:
        sheet.text(32, y, row, style)
        y += 11.5
    sheet.text(200, y + 6, ["物业单位（盖章）：", Run(right.issuer, "issuer")], Style("song", 11), align="r")
    sheet.text(124, y + 18, pen.day(right.day, "issue_date"), style)
    sheet.text(32, y + 18, "经手人：" + world.facts.landlord.name[:1] + "经理", Style("song", 11))
    if job.variant.seal:
        office_seal(sheet, 164, y + 14, right.issuer, size=38)
    return right.done("ash_pu_managers_slip", [sheet])


def ash_pu_with_rules(job: Job) -> Drawn:
    """Two pages: the certificate and, on its back, the rules of use and the transfer record."""
    right = _Right(job)
    world, person, space = right.world, right.world.person, right.world.space
    right.endless = job.chance(0.4)
    front, back = job.sheet(182, 257), job.sheet(182, 257)
    front.rect(9, 9, 164, 239, line=0.8, fill=(40, 90, 70))
    front.text(91, 30, world.estate, Style("hei", 15), align="c", spacing=0.2)
    front.text(91, 42, "停车位使用权证", Style("hei_bold", 25), align="c", spacing=0.1)
    style = Style("song", 13)
    form = job.date_form("plain", "padded")
    until = Run("长期", "valid_to") if right.endless else Run(day_text(right.end, form), "valid_to")
    rows: list[tuple[str, Runs]] = [
        ("持 证 人", Run(person.name, "holder")),
        ("证件号码", Run(person.id_number, "holder_id")),
        ("房　　号", room_words(job)),
        ("所属小区", Run(world.estate, "community")),
        ("车位位置", space.level or "地下车库"),
        ("车位编号", Run(space.number, "space_no")),
        ("有效期限", [Run(day_text(right.start, form), "valid_from"), "—", until]),
    ]
    y = 74.0
    for name, runs in rows:
        front.text(24, y, name + "：", style)
        front.text(54, y, runs, style)
        front.line(52, y + 6, 160, y + 6, width=0.15, fill=(120, 140, 130))
        y += 14
    front.text(158, y + 16, Run(right.issuer, "issuer"), style, align="r")
    front.text(152, y + 27, Run(day_text(right.day, form), "issue_date"), style, align="r")
    if job.variant.seal:
        office_seal(front, 128, y + 20, right.issuer, size=40)
    back.text(91, 24, "使用须知", Style("hei_bold", 16), align="c")
    y = 40.0
    for rule in (
        "一、本证为车位使用凭证，请妥善保管。",
        "二、车位仅供停放机动车，不得改作他用，不得影响相邻车位使用。",
        "三、持证人转让使用权的，应携本证到开发企业办理变更登记。",
        "四、持证人应按时交纳车位服务费，服从物业管理。",
        "五、安装充电设施按供电企业及物业的规定办理。",
    ):
        y = back.flow(20, y, 142, rule, Style("song", 11.5), leading=1.7) + 2
    back.text(91, y + 12, "变 更 登 记", Style("hei", 13), align="c")
    blank: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(46, name, True) for name in ("变更日期", "受让人", "经办人（章）")])
    ]
    for _ in range(4):
        blank.append((13, [(46, "", False), (46, "", False), (46, "", False)]))
    table(back, 22, y + 22, blank, label=Style("song", 11), value=Style("song", 11))
    return right.done("ash_pu_with_rules", [front, back])


LAYOUTS: Layouts = {
    _KIND: {
        "ash_pu_developers_letter": ash_pu_developers_letter,
        "ash_pu_printed_certificate": ash_pu_printed_certificate,
        "ash_pu_village_proof": ash_pu_village_proof,
        "ash_pu_managers_slip": ash_pu_managers_slip,
        "ash_pu_with_rules": ash_pu_with_rules,
    }
}
