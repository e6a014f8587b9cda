"""结婚证: the book laid open, and the electronic one."""

from __future__ import annotations

from datetime import date

from samples import numbers
from samples.draw import Run, Runs, Sheet
from samples.job import Job, Layouts
from samples.layouts_fifteenth.elm_common import digits, sealed, st
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import Person, a_day
from samples.truth import Drawn, Value, drawn


def _couple(job: Job) -> tuple[Person, Person, date, str]:
    facts, rng = job.facts, job.rng
    wed = a_day(
        rng,
        max(date(1998, 1, 1), date(max(facts.person.birth.year, facts.spouse.birth.year) + 23, 1, 1)),
        date(2026, 10, 30),
    )
    return facts.person, facts.spouse, wed, f"J4115{job.rng.randrange(2, 29):02d}-{wed.year}-{digits(job, 6)}"


def _values(holder: Person, spouse: Person, number: str) -> dict[str, Value]:
    return {"holder": holder.name, "spouse": spouse.name, "cert_no": number}


def _block(sheet: Sheet, x: float, y: float, one: Person, name: str, step: float, size: float) -> None:
    label, value = st(size), st(size, "hei")
    lines: list[tuple[str, Runs]] = [
        ("姓　　名", Run(one.name, name)),
        ("国　　籍", "中国"),
        ("身份证件号", one.id_number),
    ]
    pairs = (("性　　别", one.sex), ("出生日期", numbers.written_date(one.birth, form="padded")))
    for number, (said, runs) in enumerate(lines):
        sheet.text(x, y + number * step, said, label)
        sheet.text(x + size * 2.2, y + number * step, runs, value)
    for number, (said, text) in enumerate(pairs):
        sheet.text(x + size * 5.2, y + number * step, said, label)
        sheet.text(x + size * 7, y + number * step, text, value)


def opened_book(job: Job) -> Drawn:
    """The red book laid open: photo, holder, date, number on the left, both persons on the right."""
    sheet = job.sheet(176, 125)
    holder, spouse, wed, number = _couple(job)
    guilloche(sheet, 2, 2, 172, 121, (250, 222, 226), waves=24, paper=(255, 247, 247))
    sheet.line(88, 2, 88, 123, width=0.3, fill=(214, 170, 170))
    portrait(sheet, 26, 12, 19, 26)
    portrait(sheet, 45, 12, 19, 26)
    sealed(sheet, 66, 36, "信阳市浉河区民政局", "婚姻登记专用章", diameter=30)
    facts: list[tuple[str, Runs]] = [
        ("持证人", Run(holder.name, "holder")),
        ("登记日期", numbers.written_date(wed, form="padded")),
        ("结婚证字号", Run(number, "cert_no")),
        ("备注", "/"),
    ]
    for place, (label, runs) in enumerate(facts):
        sheet.text(12, 62 + place * 11, label, st(9.5), spread=18)
        sheet.text(34, 62 + place * 11, runs, st(10.5, "hei"))
        sheet.line(33, 67 + place * 11, 82, 67 + place * 11, width=0.15, fill=(190, 130, 130))
    sheet.text(12, 112, "婚姻登记员：", st(8.5))
    sheet.text(32, 110, job.facts.landlord.name, st(12, "kai", jitter=0.05))
    first, second = (holder, spouse) if holder.male else (spouse, holder)
    for y, one in ((16, first), (66, second)):
        name = "holder" if one is holder else "spouse"
        entries: list[tuple[str, Runs]] = [
            ("姓　名", Run(one.name, name)),
            ("性　别", one.sex),
            ("国　籍", "中国"),
            ("出生日期", numbers.written_date(one.birth, form="padded")),
            ("身份证件号", one.id_number),
        ]
        for place, (label, runs) in enumerate(entries):
            sheet.text(94, y + place * 9, label, st(9))
            sheet.text(114, y + place * 9, runs, st(10, "hei"))
    return drawn("marriage_cert", "elm_opened_book", [sheet], _values(holder, spouse, number))


def electronic(job: Job) -> Drawn:
    """电子结婚证: one portrait page with a QR code, printed by the couple themselves."""
    sheet = job.sheet()
    holder, spouse, wed, number = _couple(job)
    guilloche(sheet, 22, 40, 166, 196, (250, 226, 222), waves=36, paper=(255, 250, 248))
    sheet.rect(22, 40, 166, 196, line=0.8, fill=(196, 50, 50))
    sheet.text(105, 26, "河南省电子证照", st(11, "hei", (120, 120, 120)), align="c")
    sheet.text(105, 52, "中华人民共和国", st(15, "song_bold", (176, 30, 34)), align="c", spacing=0.3)
    sheet.text(105, 63, "结　婚　证", st(28, "song_bold", (176, 30, 34)), align="c")
    portrait(sheet, 146, 84, 16, 22)
    portrait(sheet, 162, 84, 16, 22)
    rows: list[tuple[str, Runs]] = [
        ("持　证　人：", Run(holder.name, "holder")),
        ("登 记 日 期：", numbers.written_date(wed, form=job.date_form("plain", "dash"))),
        ("结婚证字号：", Run(number, "cert_no")),
        ("登 记 机 关：", "信阳市平桥区民政局"),
    ]
    for place, (label, runs) in enumerate(rows):
        sheet.text(34, 86 + place * 10, label, st(12))
        sheet.text(62, 86 + place * 10, runs, st(12, "hei"))
    for y, one, name in ((132, holder, "holder"), (166, spouse, "spouse")):
        sheet.line(30, y - 5, 180, y - 5, width=0.2, fill=(220, 150, 150))
        _block(sheet, 34, y, one, name, 9.5, 12)
    sealed(sheet, 150, 204, "信阳市平桥区民政局", "婚姻登记专用章")
    qr_code(sheet, 34, 198, 28)
    sheet.text(34, 229, "扫描二维码核验证照信息", st(8))
    sheet.text(
        24,
        244,
        f"打印时间：2026-11-{job.rng.randrange(10, 22)} 10:{job.rng.randrange(10, 59)}"
        "　　仅限办理业务使用，以核验结果为准",
        st(9, "hei", (110, 110, 110)),
    )
    return drawn("marriage_cert", "elm_electronic", [sheet], _values(holder, spouse, number))


LAYOUTS: Layouts = {
    "marriage_cert": {"elm_opened_book": opened_book, "elm_electronic": electronic},
}
