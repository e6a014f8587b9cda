"""居民身份证: copies and pictures as people hand them in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from samples.draw import BLACK, Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import GREY, begin, footer, hand, on_table, rubber, whole
from samples.ornaments import emblem, guilloche, portrait, qr_code, watermark
from samples.people import Person
from samples.truth import Drawn, Value, drawn

WIDE, HIGH = 85.6, 54.0
PORTRAIT = ("name", "sex", "birth_date", "address", "id_number")
EMBLEM = ("issuer", "valid_from", "valid_to")


def card_values(person: Person, names: tuple[str, ...] = PORTRAIT + EMBLEM) -> dict[str, Value]:
    every: dict[str, Value] = {
        "name": person.name,
        "sex": person.sex,
        "birth_date": person.birth.isoformat(),
        "address": person.address,
        "id_number": person.id_number,
        "issuer": person.id_issuer,
        "valid_from": person.id_from.isoformat(),
        "valid_to": person.id_to.isoformat() if person.id_to else "长期",
    }
    return {name: every[name] for name in names}


@dataclass(frozen=True, slots=True)
class Card:
    """How a card is shown: `zoom`, colours or grey, with the second script of an autonomous region or not."""

    zoom: float = 1.0
    grey: bool = False
    second: bool = False

    @property
    def label(self) -> Colour:
        return (88, 88, 92) if self.grey else (52, 96, 148)

    def front(self, sheet: Sheet, x: float, y: float, person: Person) -> None:
        zoom = self.zoom
        label, shown = Style("hei", 7.2 * zoom, self.label), Style("hei", 8.3 * zoom)
        wave, paper = ((214, 214, 216), (243, 243, 244)) if self.grey else ((206, 226, 236), (242, 248, 249))
        guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, wave, waves=18, paper=paper)
        sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(170, 178, 184))

        def put(dx: float, dy: float, runs: str | Run | list[str | Run], style: Style) -> None:
            sheet.text(x + dx * zoom, y + dy * zoom, runs, style)

        for dy, text in ((7.0, "姓 名"), (13.6, "性 别"), (20.0, "出 生"), (26.4, "住 址")):
            put(5.0, dy, text, label)
        if self.second:
            small = label.sized(4.3 * zoom)
            words = (
                (5.0, 5.0, "Singqmingz"),
                (5.0, 11.7, "Singqbied"),
                (24.6, 11.7, "Minzcuz"),
                (5.0, 18.2, "Seng"),
                (5.0, 24.6, "Dieg youq"),
                (5.0, 43.2, "Gunghminz Sinhfwn Hauhmaj"),
            )
            for dx, dy, text in words:
                put(dx, dy, text, small)
        put(15.0, 6.3, Run(person.name, "name"), shown.sized(9.8 * zoom))
        put(15.0, 13.2, Run(person.sex, "sex"), shown)
        put(24.6, 13.6, "民 族", label)
        put(33.6, 13.2, person.ethnicity, shown)
        birth: list[str | Run] = []
        for figure, unit in ((person.birth.year, "年"), (person.birth.month, "月"), (person.birth.day, "日")):
            birth += [Run(f"{figure}", "birth_date"), Run(f" {unit} ", "birth_date", label)]
        put(15.0, 19.7, birth, shown)
        width = 38.5 * zoom
        sheet.flow(x + 15 * zoom, y + 26.1 * zoom, width, Run(person.address, "address"), shown, leading=1.4)
        put(5.0, 45.4, "公民身份号码", label)
        put(28.2, 44.8, Run(person.id_number, "id_number"), shown.sized(9.6 * zoom))
        portrait(sheet, x + 57.5 * zoom, y + 7.5 * zoom, 23 * zoom, 30 * zoom)

    def back(self, sheet: Sheet, x: float, y: float, person: Person) -> None:
        zoom = self.zoom
        label, shown = Style("hei", 7.4 * zoom), Style("hei", 8.1 * zoom)
        wave, paper = ((216, 216, 217), (244, 244, 244)) if self.grey else ((236, 214, 216), (250, 246, 245))
        guilloche(sheet, x, y, WIDE * zoom, HIGH * zoom, wave, waves=18, paper=paper)
        sheet.rect(x, y, WIDE * zoom, HIGH * zoom, line=0.15, fill=(186, 178, 178))
        colour = (110, 110, 112) if self.grey else (196, 40, 38)
        emblem(sheet, x + 13.5 * zoom, y + 13.5 * zoom, 16 * zoom, colour=colour)
        middle = x + 54 * zoom
        if self.second:
            tiny = Style("hei", 6 * zoom)
            sheet.text(middle, y + 4.2 * zoom, "CUNGHVAZ YINZMINZ GUNGHOZGOZ", tiny, align="c")
            sheet.text(middle, y + 16.4 * zoom, "GIHMINZ SINHFWNCWNG", tiny, align="c")
        sheet.text(middle, y + 7.4 * zoom, "中华人民共和国", Style("song_bold", 12 * zoom), align="c", spacing=0.2)
        sheet.text(middle, y + 19.4 * zoom, "居民身份证", Style("song_bold", 16.5 * zoom), align="c", spacing=0.4)
        sheet.text(x + 19.5 * zoom, y + 37.6 * zoom, "签发机关", label)
        sheet.text(x + 36 * zoom, y + 37.3 * zoom, Run(person.id_issuer, "issuer"), shown)
        sheet.text(x + 19.5 * zoom, y + 45.2 * zoom, "有效期限", label)
        last = person.id_to.strftime("%Y.%m.%d") if person.id_to else "长期"
        term: list[str | Run] = [Run(person.id_from.strftime("%Y.%m.%d"), "valid_from"), "-", Run(last, "valid_to")]
        sheet.text(x + 36 * zoom, y + 44.9 * zoom, term, shown)


def window_scan(job: Job) -> Drawn:
    """The window's card scanner: both sides in life size on A4, the hall's stamp below."""
    person = begin(job).person
    sheet = job.sheet()
    card = Card(job.rng.choice([1.0, 1.1]))
    left = 105 - WIDE * card.zoom / 2
    card.front(sheet, left, 42, person)
    card.back(sheet, left, 112, person)
    if job.chance(0.5):
        rubber(sheet, 128, 182, ["复印件与原件核对无误", f"核对日期：{whole(job, job.facts.consent_date, 'dot')}"])
    if job.chance(0.5):
        watermark(sheet, "仅限充电设施用电报装，再次复印无效", colour=(214, 214, 220), size_mm=5.5, rows=2)
    return drawn("id_card", "new_window_scan", [sheet], card_values(person))


def two_scripts(job: Job) -> Drawn:
    """A card of an autonomous region, its labels in two scripts; emblem side to the left."""
    person = begin(job).person
    house = job.rng.randrange(1, 90)
    person = replace(person, ethnicity="壮", id_issuer="偶江市公安局哨山分局", address=f"偶江市哨山区积木路{house}号")
    sheet = job.sheet(210, 120)
    card = Card(1.08, second=True)
    card.back(sheet, 9, 28, person)
    card.front(sheet, 16 + WIDE * card.zoom, 28, person)
    sheet.text(105, 104, "（此复印件只用于安装充电桩）", hand(job, 12), align="c")
    return drawn("id_card", "new_two_scripts", [sheet], card_values(person))


def pasted_in_form(job: Job) -> Drawn:
    """A printed sheet with two frames to paste a grey copy in, a promise and a signature under them."""
    person = begin(job).person
    sheet = job.sheet()
    sheet.text(105, 22, "用户身份证明材料粘贴单", Style("hei_bold", 18), align="c", spacing=0.1)
    sheet.text(22, 36, f"受理编号：XD{job.rng.randrange(10**8):08d}", Style("song", 10.5))
    card = Card(1.12, grey=True)
    left = 105 - WIDE * card.zoom / 2
    for top, words in ((46, "人像面复印件粘贴处"), (130, "国徽面复印件粘贴处")):
        sheet.rect(22, top, 166, 78, line=0.35)
        sheet.text(105, top + 70, words, Style("song", 9, GREY), align="c")
    card.front(sheet, left, 51, person)
    card.back(sheet, left, 135, person)
    text = "本人声明以上复印件与原件相符，如有虚假，愿承担由此产生的一切责任。"
    sheet.flow(22, 218, 166, text, Style("song", 11), indent=2)
    used = hand(job, 14)
    sheet.text(112, 236, ["声明人（签字）：", Run(person.name, "", used)], Style("song", 11))
    sheet.text(
        112, 250, ["日　　　期：", Run(whole(job, job.facts.consent_date, "dot", "plain"), "", used)], Style("song", 11)
    )
    footer(sheet, "第 1 页  共 1 页")
    return drawn("id_card", "new_pasted_in_form", [sheet], card_values(person))


def two_photographs(job: Job) -> Drawn:
    """Two photographs, one of each side, the card lying on a table."""
    person = begin(job).person
    sheets = []
    card = Card(1.5)
    for side in (card.front, card.back):
        sheet = on_table(job, WIDE * 1.5, HIGH * 1.5, edge=job.rng.uniform(10, 18))
        edge = (sheet.width_mm - WIDE * 1.5) / 2
        side(sheet, edge, edge, person)
        sheets.append(sheet)
    return drawn("id_card", "new_two_photographs", sheets, card_values(person))


def scanning_app(job: Job) -> Drawn:
    """A phone app's card scan: sides under each other, small purpose words all over, the app's own line below."""
    person = begin(job).person
    sheet = job.sheet(210, 297)
    card = Card(1.3)
    left = 105 - WIDE * card.zoom / 2
    tops = (58, 152) if job.chance(0.6) else (152, 58)
    card.front(sheet, left, tops[0], person)
    card.back(sheet, left, tops[1], person)
    pale = Style("hei", 9, (188, 190, 198))
    for row in range(6):
        for column in range(2):
            sheet.text(32 + column * 84 + row % 2 * 12, 66 + row * 29, "仅供申请充电桩电表使用", pale)
    qr_code(sheet, 176, 262, 16)
    sheet.text(170, 268, "证件扫描 · 手机秒变扫描仪", Style("hei", 8.5, GREY), align="r")
    sheet.line(20, 256, 190, 256, width=0.2, fill=BLACK)
    return drawn("id_card", "new_scanning_app", [sheet], card_values(person))


LAYOUTS: Layouts = {
    "id_card": {
        "new_window_scan": window_scan,
        "new_two_scripts": two_scripts,
        "new_pasted_in_form": pasted_in_form,
        "new_two_photographs": two_photographs,
        "new_scanning_app": scanning_app,
    }
}
