"""事业单位法人证书, certificates of associations, schools and foundations, 统一社会信用代码证书."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_ninth.more_world import Inline, copy_mark, seal, written
from samples.layouts_ninth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import DISTRICTS, a_day, a_name, years_later
from samples.truth import Drawn, Value, drawn

_GOLD = (168, 128, 52)


@dataclass(frozen=True, slots=True)
class _Body:
    name: str
    uscc: str
    address: str
    head: str
    first: date
    last: date
    issuer: str
    district: str

    @property
    def values(self) -> dict[str, Value]:
        return {
            "uscc": self.uscc,
            "name": self.name,
            "address": self.address,
            "legal_person": self.head,
            "valid_from": self.first.isoformat(),
            "valid_to": self.last.isoformat(),
            "issuer": self.issuer,
        }


def _body(job: Job, prefix: str, names: tuple[str, ...], issuers: tuple[str, ...], years: tuple[int, ...]) -> _Body:
    """`names` and `issuers` with {d} for a district, {w} for an invented word, {s} for a street's name."""
    rng = job.rng
    district, street = rng.choice(DISTRICTS), rng.choice(WORDS.streets)
    words = {"d": f"信阳市{district}" if district.endswith("区") else district, "w": rng.choice(WORDS.firms)}
    words["s"] = street.rstrip("路街巷")
    first = a_day(rng, date(2021, 4, 1), date(2026, 9, 30))
    return _Body(
        name=rng.choice(names).format(**words),
        uscc=numbers.uscc(rng, prefix=prefix),
        address=rng.choice(["河南省信阳市", "信阳市", ""]) + f"{district}{street}{rng.randrange(1, 260)}号",
        head=a_name(rng, WORDS),
        first=first,
        last=years_later(first, rng.choice(years)),
        issuer=rng.choice(issuers).format(**words),
        district=district,
    )


def _term(body: _Body, form: str) -> Inline:
    start, end = (written(day, form=form) for day in (body.first, body.last))
    return ["自", Run(start, "valid_from"), "至", Run(end, "valid_to")]


def _lines(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    parts: list[tuple[str, Runs]],
    label: Style,
    shown: Style,
    gap: float,
) -> float:
    """Labels spread to one width, values after them, wrapped; a line each."""
    wide = max(sheet.width_of(name, label) for name, _ in parts)
    for name, runs in parts:
        sheet.text(x, y, name, label, spread=wide)
        used = sheet.flow(x + wide + 6, y - 0.3, width - wide - 6, runs, shown, leading=1.4)
        y = max(y + gap, used + gap * 0.35)
    return y


_SCHOOLS = (
    "{d}{w}实验小学",
    "{d}{s}街道社区卫生服务中心",
    "信阳市{w}职业中等专业学校",
    "{d}{w}图书馆",
    "信阳市{s}幼儿园",
)
_REGISTRARS = ("信阳市事业单位登记管理局", "{d}事业单位登记管理局", "中共{d}委机构编制委员会办公室")


def institution_landscape(job: Job) -> Drawn:
    """正本 on a landscape sheet with gold frame."""
    body = _body(job, "12", _SCHOOLS, _REGISTRARS, (5,))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 10, 10, 277, 190, (244, 234, 208), waves=30, paper=(254, 252, 244))
    sheet.rect(12, 12, 273, 186, line=1.2, fill=_GOLD)
    emblem(sheet, 148, 30, 20)
    sheet.text(148, 44, "事业单位法人证书", Style("song_bold", 30), align="c", spacing=0.15)
    sheet.text(148, 58, job.rng.choice(["（正本）", "（副本）"]), Style("song", 12), align="c")
    sheet.text(148, 67, ["统一社会信用代码　", Run(body.uscc, "uscc", Style("hei", 13))], Style("song", 12), align="c")
    aim = job.rng.choice(["实施小学义务教育，促进基础教育发展。", "提供基本医疗卫生服务。开展预防保健、健康教育。"])
    money = f"￥{job.rng.randrange(10, 3000)}万元"
    label, shown = Style("hei_bold", 11.5), Style("song", 12)
    left: list[tuple[str, Runs]] = [
        ("名称", Run(body.name, "name")),
        ("宗旨和业务范围", aim),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
    ]
    right: list[tuple[str, Runs]] = [
        ("经费来源", job.rng.choice(["财政补助收入", "财政全额拨款", "非财政补助"])),
        ("开办资金", money),
        ("举办单位", f"{body.district}教育体育局"),
        ("登记管理机关", Run(body.issuer, "issuer")),
    ]
    _lines(sheet, 30, 86, 124, left, label, shown, 17)
    _lines(sheet, 166, 86, 106, right, label, shown, 17)
    form = job.rng.choice(["padded", "plain"])
    sheet.text(30, 168, ["有效期　", *_term(body, form)], shown)
    seal(sheet, 232, 156, body.issuer, diameter=40)
    sheet.text(148, 188, "国家事业单位登记管理局监制", Style("song", 9.5), align="c")
    return drawn("public_institution_cert", "new_institution_landscape", [sheet], body.values)


def institution_upright(job: Job) -> Drawn:
    """副本 on an upright page, code with bars and QR code; the registrar named beside its seal only."""
    body = _body(job, "12", _SCHOOLS, _REGISTRARS, (5, 1))
    sheet = job.sheet()
    guilloche(sheet, 14, 14, 182, 268, (226, 220, 236), waves=36, paper=(252, 251, 254))
    emblem(sheet, 105, 36, 22)
    sheet.text(105, 54, "事业单位法人证书（副本）", Style("hei_bold", 20), align="c")
    qr_code(sheet, 160, 66, 24)
    label, shown = Style("song", 12), Style("song_bold", 12)
    sheet.text(26, 74, ["统一社会信用代码：", Run(body.uscc, "uscc", shown)], label)
    parts: list[tuple[str, Runs]] = [
        ("名　　称", Run(body.name, "name")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("宗旨和业务范围", "承担公益服务、技术推广及有关社会服务工作。"),
        ("住　　所", Run(body.address, "address")),
        ("经费来源", "财政补助"),
        ("开办资金", f"{job.rng.randrange(5, 900)}万元"),
        ("举办单位", f"{body.district}人民政府"),
        ("有 效 期", _term(body, "plain")),
    ]
    y = 98.0
    for name, runs in parts:
        sheet.text(28, y, name, label)
        sheet.flow(66, y, 118, runs, shown, leading=1.4)
        sheet.line(64, y + 8, 184, y + 8, width=0.15, fill=(150, 150, 170))
        y += 16
    sheet.text(112, y + 12, "登记管理机关（盖章）", label)
    sheet.text(112, y + 22, Run(body.issuer, "issuer"), label)
    seal(sheet, 146, y + 20, body.issuer, diameter=40)
    copy_mark(job, sheet)
    return drawn("public_institution_cert", "new_institution_upright", [sheet], body.values)


def association(job: Job) -> Drawn:
    """社会团体法人登记证书, landscape, all on labelled lines."""
    names = ("{d}{w}商会", "信阳市{w}协会", "信阳市新能源汽车{w}促进会", "{d}{s}志愿者联合会")
    body = _body(job, "51", names, ("信阳市民政局", "{d}民政局"), (4, 5))
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, (232, 222, 206), waves=32, paper=(254, 252, 247))
    sheet.text(148, 24, "社会团体法人登记证书", Style("song_bold", 27), align="c", spacing=0.12)
    sheet.text(148, 40, "（法人登记）", Style("song", 11), align="c")
    label, shown = Style("song", 13), Style("song_bold", 13)
    parts: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("名称", Run(body.name, "name")),
        ("业务范围", "行业交流、咨询服务、业务培训、承办政府委托事项"),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("注册资金", job.rng.choice(["叁万元整", "拾万元整", "30000元"])),
        ("业务主管单位", job.rng.choice(["无", f"{body.district}工商业联合会"])),
        ("活动地域", body.district),
    ]
    _lines(sheet, 34, 54, 180, parts, label, shown, 13)
    sheet.text(34, 168, ["有效期限：", *_term(body, job.rng.choice(["plain", "padded"]))], label)
    sheet.text(232, 140, "登记管理机关", label, align="c")
    sheet.text(232, 152, Run(body.issuer, "issuer"), label, align="c")
    sheet.text(232, 164, written(body.first, form="plain"), label, align="c")
    seal(sheet, 236, 154, body.issuer, diameter=42)
    sheet.text(148, 190, "中华人民共和国民政部监制", Style("song", 10), align="c")
    copy_mark(job, sheet)
    return drawn("social_org_cert", "new_association", [sheet], body.values)


def private_school(job: Job) -> Drawn:
    """民办非企业单位登记证书, upright, two blocks; dates with points."""
    names = ("{d}{w}幼儿园", "信阳市{w}养老服务中心", "{d}{w}职业培训学校", "{d}{s}社区助残服务站")
    body = _body(job, "52", names, ("{d}民政局", "{d}行政审批局", "信阳市民政局"), (4, 5))
    sheet = job.sheet()
    sheet.rect(12, 12, 186, 273, line=1.4, fill=(150, 40, 40))
    sheet.rect(15, 15, 180, 267, line=0.3, fill=(150, 40, 40))
    sheet.text(105, 34, "民办非企业单位登记证书", Style("song_bold", 23, (150, 30, 30)), align="c", spacing=0.1)
    sheet.text(105, 48, job.rng.choice(["（法人）", "（副本）"]), Style("song", 12), align="c")
    label, shown = Style("hei", 12), Style("kai", 13)
    parts: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("名　　称", Run(body.name, "name")),
        ("住　　所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("业务范围", "学前教育、托育服务（依法须经批准的，经批准后开展活动）"),
        ("开办资金", "人民币伍万元"),
        ("业务主管单位", f"{body.district}教育体育局"),
        ("发证机关", Run(body.issuer, "issuer")),
        ("发证日期", written(body.first, form="dot")),
        ("有效期限", [Run(f"{body.first:%Y.%m.%d}", "valid_from"), " — ", Run(f"{body.last:%Y.%m.%d}", "valid_to")]),
    ]
    _lines(sheet, 28, 68, 154, parts, label, shown, 16)
    seal(sheet, 146, 226, body.issuer, "登记专用章", diameter=42)
    sheet.text(105, 268, "年检情况见副本背面", Style("song", 9), align="c")
    return drawn("social_org_cert", "new_private_school", [sheet], body.values)


def foundation(job: Job) -> Drawn:
    """基金会法人登记证书: labels in colour, the term as figures with strokes."""
    names = ("河南省{w}慈善基金会", "信阳市{w}公益基金会", "河南{w}教育发展基金会")
    body = _body(job, "53", names, ("河南省民政厅", "信阳市民政局"), (4, 5))
    ink: Colour = (40, 70, 120)
    sheet = job.sheet(297, 210)
    sheet.rect(10, 10, 277, 190, line=1.0, fill=ink)
    sheet.text(148, 22, "基金会法人登记证书", Style("hei_bold", 25, ink), align="c", spacing=0.1)
    qr_code(sheet, 246, 22, 26)
    label, shown = Style("hei", 12, ink), Style("song", 12.5)
    left: list[tuple[str, Runs]] = [
        ("统一社会信用代码：", Run(body.uscc, "uscc")),
        ("基金会名称：", Run(body.name, "name")),
        ("类型：", "非公募"),
        ("法定代表人：", Run(body.head, "legal_person")),
        ("原始基金数额：", "贰佰万元人民币"),
        ("住所：", Run(body.address, "address")),
        ("业务范围：", "资助贫困学生、奖励优秀教师、改善办学条件"),
    ]
    y = 56.0
    for name, runs in left:
        end = sheet.text(28, y, name, label)
        y = max(y + 14, sheet.flow(end + 2, y, 200, runs, shown))
    start, end_day = (written(day, form="dash") for day in (body.first, body.last))
    sheet.text(28, y, ["有效期：", Run(start, "valid_from"), " 至 ", Run(end_day, "valid_to")], label)
    sheet.text(206, 160, ["登记机关：", Run(body.issuer, "issuer")], label)
    sheet.text(206, 172, written(body.first, form="chinese"), shown)
    seal(sheet, 238, 164, body.issuer, diameter=40)
    return drawn("social_org_cert", "new_foundation", [sheet], body.values)


def institution_photo(job: Job) -> Drawn:
    """The certificate in its frame on a wall, photographed; the term split into two lines."""
    body = _body(job, "12", _SCHOOLS, _REGISTRARS, (5,))
    sheet = job.sheet(250, 190)
    sheet.fill(0, 0, 250, 190, job.rng.choice([(196, 190, 176), (214, 218, 222)]))
    sheet.fill(8, 8, 234, 174, (120, 78, 44))
    sheet.fill(16, 16, 218, 158, (254, 252, 244))
    sheet.text(125, 26, "事业单位法人证书", Style("song_bold", 24, (160, 40, 30)), align="c", spacing=0.12)
    label, shown = Style("song", 11), Style("kai", 12)
    sheet.text(125, 42, ["统一社会信用代码：", Run(body.uscc, "uscc", Style("hei", 11))], label, align="c")
    parts: list[tuple[str, Runs]] = [
        ("名 称", Run(body.name, "name")),
        ("住 所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("经费来源", "全额拨款"),
        ("开办资金", f"￥{job.rng.randrange(8, 400)}万元"),
        ("举办单位", f"{body.district}卫生健康委员会"),
    ]
    _lines(sheet, 30, 56, 128, parts, label, shown, 13.5)
    start, end = (written(when, form="padded") for when in (body.first, body.last))
    sheet.text(170, 62, "有效期", label)
    sheet.text(170, 71, ["自", Run(start, "valid_from")], shown)
    sheet.text(170, 80, ["至", Run(end, "valid_to")], shown)
    sheet.text(168, 112, "登记管理机关", label)
    sheet.flow(168, 121, 62, Run(body.issuer, "issuer"), label, leading=1.3)
    seal(sheet, 196, 126, body.issuer, diameter=36)
    return drawn("public_institution_cert", "new_institution_photo", [sheet], body.values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "new_institution_landscape": institution_landscape,
        "new_institution_upright": institution_upright,
        "new_institution_photo": institution_photo,
    },
    "social_org_cert": {
        "new_association": association,
        "new_private_school": private_school,
        "new_foundation": foundation,
    },
}
