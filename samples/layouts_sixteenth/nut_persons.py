"""港澳台居民居住证 and 户口簿: cards copied on a sheet, books opened and page by page."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import Rows, district, pen, somebody, street, written
from samples.layouts_sixteenth.words import WORDS
from samples.ornaments import emblem, guilloche, portrait, watermark
from samples.people import Person, a_day, a_person, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


@dataclass(frozen=True, slots=True)
class _Card:
    taiwan: bool
    name: str
    male: bool
    birth: date
    address: str
    number: str
    issuer: str
    start: date
    end: date
    pass_no: str

    @property
    def values(self) -> dict[str, Value]:
        return {
            "name": self.name,
            "id_number": self.number,
            "issuer": self.issuer,
            "valid_from": self.start.isoformat(),
            "valid_to": self.end.isoformat(),
        }


def _card(job: Job, taiwan: bool) -> _Card:
    rng, person = job.rng, job.facts.person
    area = "830000" if taiwan else rng.choice(["810000", "820000"])
    first17 = f"{area}{person.birth:%Y%m%d}{rng.randrange(1, 499) * 2 + (1 if person.male else 0):03d}"
    start = a_day(rng, date(2022, 1, 10), date(2026, 10, 30))
    letter = "" if taiwan else "H" if area == "810000" else "M"
    return _Card(
        taiwan=taiwan,
        name=person.name,
        male=person.male,
        birth=person.birth,
        address=person.address,
        number=first17 + numbers.id_check_digit(first17),
        issuer=rng.choice(["信阳市公安局", person.id_issuer]),
        start=start,
        end=years_later(start, 5),
        pass_no=f"{letter}{rng.randrange(10**7, 10**8):08d}",
    )


def _front(sheet: Sheet, x: float, y: float, card: _Card, scale: float = 1.0, tint: Colour = (206, 224, 236)) -> None:
    wide, high = 85.6 * scale, 54 * scale
    guilloche(sheet, x, y, wide, high, tint, waves=18, paper=(245, 250, 252))
    sheet.rect(x, y, wide, high, line=0.2, fill=(150, 160, 170))
    label = Style("hei", 7.2 * scale, (60, 110, 160))
    value = Style("hei", 8.6 * scale)

    def at(left: float, top: float, runs: Runs, style: Style) -> None:
        sheet.text(x + left * scale, y + top * scale, runs, style)

    at(5, 6, "姓名", label)
    at(16, 5.6, Run(card.name, "name"), value.sized(9.6 * scale))
    at(5, 13.6, "性别", label)
    at(16, 13.2, "男" if card.male else "女", value)
    at(5, 20.6, "出生", label)
    at(16, 20.2, f"{card.birth.year}", value)
    at(25.6, 20.6, "年", label)
    at(30, 20.2, str(card.birth.month), value)
    at(34.6, 20.6, "月", label)
    at(38.6, 20.2, str(card.birth.day), value)
    at(43.2, 20.6, "日", label)
    at(5, 27.6, "住址", label)
    sheet.flow(x + 16 * scale, y + 27.2 * scale, 38 * scale, card.address, value, leading=1.3)
    at(5, 45.6, "公民身份号码", label)
    sheet.text(x + 28 * scale, y + 45, Run(card.number, "id_number"), Style("hei_bold", 10 * scale), spacing=0.06) if scale == 1 else at(28, 45, Run(card.number, "id_number"), Style("hei_bold", 10 * scale))  # fmt: skip
    portrait(sheet, x + 59 * scale, y + 7 * scale, 22 * scale, 30 * scale)


def _back(sheet: Sheet, x: float, y: float, card: _Card, scale: float = 1.0, tint: Colour = (206, 224, 236)) -> None:
    wide, high = 85.6 * scale, 54 * scale
    guilloche(sheet, x, y, wide, high, tint, waves=18, paper=(245, 250, 252))
    sheet.rect(x, y, wide, high, line=0.2, fill=(150, 160, 170))
    emblem(sheet, x + 14 * scale, y + 13 * scale, 15 * scale)
    sheet.text(x + 53 * scale, y + 6 * scale, "中华人民共和国", Style("song_bold", 12 * scale), align="c", spacing=0.2)
    title = "台湾居民居住证" if card.taiwan else "港澳居民居住证"
    sheet.text(x + 53 * scale, y + 14.5 * scale, title, Style("song_bold", 15 * scale), align="c", spacing=0.1)
    label, value = Style("hei", 7.2 * scale), Style("hei", 8.2 * scale)
    rows: list[tuple[str, Runs]] = [
        ("签发机关", Run(card.issuer, "issuer")),
        ("有效期限", [Run(f"{card.start:%Y.%m.%d}", "valid_from"), "-", Run(f"{card.end:%Y.%m.%d}", "valid_to")]),
        ("通行证号码", card.pass_no),
    ]
    for place, (name, runs) in enumerate(rows):
        top = y + (28 + place * 7.6) * scale
        sheet.text(x + 24 * scale, top, name, label, align="r")
        sheet.text(x + 28 * scale, top - 0.3, runs, value)
    sheet.text(x + 62 * scale, y + 43.2 * scale, "签发次数", label)
    sheet.text(x + 76 * scale, y + 42.9 * scale, "01", value)


def card_both_above(job: Job) -> Drawn:
    """Both sides one above the other on a sheet of an office's copier, a note by hand beside them."""
    rng = job.rng
    card = _card(job, job.chance(0.5))
    sheet = job.sheet()
    x = rng.uniform(50, 70)
    first, second = rng.choice([(_front, _back), (_back, _front)])
    first(sheet, x, 40, card)
    second(sheet, x, 112, card)
    if job.chance(0.7):
        ink = pen(job, 14)
        sheet.text(48, 186, "此复印件仅限办理充电桩用电报装，他用无效。", ink)
        sheet.text(48, 198, f"{card.name}　联系人：{somebody(job)}", ink)
    values = card.values
    return drawn("hmt_residence_permit", "nut_card_both_above", [sheet], values)


def card_large(job: Job) -> Drawn:
    """Two sides side by side, enlarged, on a sheet across with a printed head and a watermark."""
    rng = job.rng
    card = _card(job, job.chance(0.5))
    sheet = job.sheet(297, 210)
    sheet.text(148.5, 18, rng.choice(["申请人身份证件复印件", "证件复印件粘贴处", "附件二：用电人有效身份证明"]), Style("hei_bold", 16), align="c")  # fmt: skip
    sheet.rect(14, 34, 269, 120)
    tint = rng.choice([(232, 218, 228), (218, 230, 214), (206, 224, 236)])
    _front(sheet, 20, 52, card, 1.46, tint)
    _back(sheet, 152, 52, card, 1.46, tint)
    sheet.text(22, 140, "（正面）", Style("song", 10))
    sheet.text(154, 140, "（背面）", Style("song", 10))
    sheet.text(20, 162, "以上复印件与原件一致，如有虚假由提供人承担责任。", Style("song", 11))
    sheet.text(20, 174, f"提供人签名：　　　　　　　　受理人：{somebody(job)}　　　　日期：{written(a_day(rng, max(card.start, date(2026, 9, 1)), date(2026, 11, 20)), 'dots')}", Style("song", 11))  # fmt: skip
    if job.chance(0.5):
        watermark(sheet, "仅供充电桩报装使用", rows=2)
    return drawn("hmt_residence_permit", "nut_card_large", [sheet], card.values)


def _register_seal(sheet: Sheet, x: float, y: float, station: str, *, diameter: float = 30.0) -> None:
    seals.put_round(sheet, x, y, seals.SealText(station, "户口专用章"), diameter=diameter)


def _member(person: Person, relation: str, job: Job, *, modern: bool) -> Rows:
    """The card of one person, as rows 128 mm wide; all but name, relation and number is no field."""
    rng = job.rng
    ink = Style("song", 9.5)

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    birth = written(person.birth, "plain")
    home = f"河南省信阳市{district(job)}"
    number = "公民身份号码" if modern else "公民身份证件编号"
    return [
        (9, [(26, "姓　　名", True), (38, val(person.name, "name"), False), (30, "户主或与\n户主关系", True), (34, val(relation, "relation"), False)]),
        (9, [(26, "曾 用 名", True), (38, val(""), False), (30, "性　　别", True), (34, val(person.sex), False)]),
        (9, [(26, "出 生 地", True), (38, val(home), False), (30, "民　　族", True), (34, val(person.ethnicity + "族"), False)]),
        (9, [(26, "籍　　贯", True), (38, val(rng.choice(["河南省信阳市", "河南省罗山县", "湖北省孝感市"])), False), (30, "出生日期", True), (34, val(birth), False)]),
        (9, [(26, "本市（县）其他住址", True), (64, val(""), False), (16, "宗教信仰", True), (22, val(""), False)]),
        (9, [(26, number, True), (50, val(person.id_number, "id_number"), False), (14, "身高", True), (14, val(str(rng.randrange(155, 185))), False), (12, "血型", True), (12, val(rng.choice(["A", "B", "O", ""])), False)]),
        (9, [(26, "文化程度", True), (24, val(rng.choice(["大学本科", "高中", "初中", "大学专科"])), False), (22, "婚姻状况", True), (18, val("已婚"), False), (18, "兵役状况", True), (20, val(""), False)]),
        (9, [(26, "服务处所", True), (50, val(rng.choice(["", "个体", job.facts.company.org.name])), False), (18, "职业", True), (34, val(rng.choice(["", "职员", "粮农"])), False)]),
        (9, [(26, "何时由何地\n迁来本市", True), (102, val(rng.choice(["", f"{rng.randrange(1998, 2015)}年{rng.randrange(1, 12)}月由河南省新县迁来"])), False)]),
        (9, [(26, "何时由何地\n迁来本址", True), (102, val(rng.choice(["", f"{rng.randrange(2008, 2020)}年{rng.randrange(1, 12)}月由{street(job)}迁来"])), False)]),
    ]  # fmt: skip


def book_on_a_sheet(job: Job) -> Drawn:
    """First page and one member's card of the book, copied one above the other on a sheet."""
    rng, facts = job.rng, job.facts
    head = facts.person
    person = a_person(rng, WORDS, address=head.address)
    while person.male == head.male:
        person = a_person(rng, WORDS, address=head.address)
    relation = rng.choice(["妻", "妻", "配偶"]) if head.male else rng.choice(["夫", "丈夫"])
    station = f"{head.id_issuer}{rng.choice(['城关', '湖东', '老城', '五里'])}派出所"
    sheet = job.sheet()
    sheet.rect(34, 16, 144, 88, line=0.3, fill=(130, 130, 130))
    label, value = Style("song", 10), Style("song", 10.5)
    rows: Rows = [
        (13, [(24, "户　　别", True), (44, rng.choice(["非农业家庭户口", "家庭户", "居民家庭户口"]), False), (24, "户主姓名", True), (36, Run(head.name, "householder"), False)]),
        (13, [(24, "户　　号", True), (44, f"{rng.randrange(10**8, 10**9)}", False), (24, "住　　址", True), (36, "", False)]),
        (16, [(24, "住　　址", True), (104, head.address, False)]),
    ]  # fmt: skip
    rows[1] = (13, [(24, "户　　号", True), (104, f"{rng.randrange(10**8, 10**9)}", False)])
    table(sheet, 42, 26, rows, label=label, value=value)
    sheet.text(46, 74, f"{head.id_issuer}", value)
    sheet.text(46, 84, "户口登记机关户口专用章", Style("song", 9))
    sheet.text(120, 74, f"承办人签章：{somebody(job)}", value)
    since = a_day(rng, date(2009, 1, 1), date(2022, 12, 30))
    sheet.text(120, 84, written(since, "plain") + "签发", value)
    _register_seal(sheet, 66, 78, head.id_issuer)
    sheet.rect(34, 118, 144, 138, line=0.3, fill=(130, 130, 130))
    sheet.text(106, 124, "常 住 人 口 登 记 卡", Style("song_bold", 14), align="c")
    y = table(sheet, 42, 136, _member(person, relation, job, modern=False), label=Style("song", 8.5), value=value) + 4
    sheet.text(46, y, f"承办人签章：{somebody(job)}", value)
    sheet.text(120, y, "登记日期：" + written(since + timedelta(days=rng.randrange(0, 900)), "plain"), value)
    _register_seal(sheet, 84, y + 2, station, diameter=28)
    values: dict[str, Value] = {
        "householder": head.name,
        "name": person.name,
        "relation": relation,
        "id_number": person.id_number,
    }
    return drawn("household_register", "nut_book_on_a_sheet", [sheet], values)


def book_leaf_by_leaf(job: Job) -> Drawn:
    """Each leaf of the book on a small page of its own: the head of the family is the one who applies."""
    rng, facts = job.rng, job.facts
    head = facts.person
    station = f"{head.id_issuer}{rng.choice(['东关', '湖滨', '双井', '车站'])}派出所"
    pages = [job.sheet(145, 105), job.sheet(145, 125)]
    tint: Colour = (232, 226, 210)
    for sheet in pages:
        guilloche(sheet, 3, 3, sheet.width_mm - 6, sheet.height_mm - 6, tint, waves=30, paper=(254, 252, 246))
    first, second = pages
    label = Style("song", 11)
    first.text(72.5, 9, "居民户口簿", Style("song_bold", 14), align="c", spacing=0.3)
    first.text(12, 24, ["户别：", rng.choice(["家庭户", "居民家庭户口"])], label)
    first.text(78, 24, ["户主姓名：", Run(head.name, "householder")], label)
    first.text(12, 36, f"户号：{rng.randrange(10**8, 10**9)}", label)
    first.flow(12, 48, 118, ["住址：", head.address], label)
    first.text(12, 70, "省级公安机关户口专用章", Style("song", 9))
    first.text(80, 70, "户口登记机关户口专用章", Style("song", 9))
    since = a_day(rng, date(2012, 1, 1), date(2025, 5, 30))
    first.text(12, 92, f"承办人：{somebody(job)}", label)
    first.text(132, 92, written(since, rng.choice(["plain", "padded"])) + " 签发", label, align="r")
    _register_seal(first, 34, 80, "河南省公安厅")
    _register_seal(first, 106, 80, station)
    second.text(72.5, 8, "常住人口登记卡", Style("song_bold", 13), align="c", spacing=0.3)
    y = table(
        second, 8.5, 17, _member(head, "户主", job, modern=True), label=Style("song", 8), value=Style("song", 9.5)
    )
    second.text(12, y + 3, f"承办人签章：{somebody(job)}", Style("song", 9))
    second.text(134, y + 3, "登记日期：" + written(since, "plain"), Style("song", 9), align="r")
    _register_seal(second, 60, y - 2, station, diameter=26)
    values: dict[str, Value] = {
        "householder": head.name,
        "name": head.name,
        "relation": "户主",
        "id_number": head.id_number,
    }
    return drawn("household_register", "nut_book_leaf_by_leaf", pages, values)


LAYOUTS: Layouts = {
    "hmt_residence_permit": {"nut_card_both_above": card_both_above, "nut_card_large": card_large},
    "household_register": {"nut_book_on_a_sheet": book_on_a_sheet, "nut_book_leaf_by_leaf": book_leaf_by_leaf},
}
