"""不动产权证书: opened booklet, three pages of a booklet, the edition on one sheet, the electronic certificate."""

from __future__ import annotations

from datetime import date

from samples.draw import Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.own_base import Paper, Rows, paper, seal_of
from samples.layouts_fourth.own_estate_world import Estate, an_estate
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.truth import Drawn
from samples.writing import table

_ROSE, _CREAM = (240, 222, 212), (253, 249, 242)
_STATEMENT = (
    "　　根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的"
    "本证所列不动产权利，经审查核实，准予登记，颁发此证。"
)
_STATEMENT_OLD = _STATEMENT.replace("民法典", "物权法")


def number_line(note: Paper, estate: Estate, *, spaced: bool) -> list[str | Run]:
    """豫（2021）信阳市不动产权第0001234号, printed into the gaps of the form or at one go."""
    year, place, serial = estate.issued.year, estate.district, estate.number
    value = f"豫（{year}）{place}不动产权第{serial}号"
    if spaced:
        return [note.put("cert_no", f"豫（ {year} ）{place} 不动产权第 {serial} 号", value)]
    return [note.put("cert_no", value)]


def rows(note: Paper, estate: Estate, heights: tuple[float, ...], label: float, width: float) -> Rows:
    """The ten rows of the table as `table` draws them."""
    note.values["holders"] = estate.holders
    mark = note.job.rng.choice(("，", "、", " "))
    names: list[str | Run] = []
    for place, holder in enumerate(estate.holders):
        names += [mark] if place else []
        names.append(Run(holder, "holders", solid=len(holder) < 12))
    land = note.job.rng.choice(
        ("共有宗地面积：{}㎡/房屋建筑面积：", "宗地面积{}㎡\n建筑面积", "土地使用权面积：{}㎡ / 建筑面积：")
    )
    own, floors = round(float(estate.area) * 0.83, 2), note.job.rng.randrange(7, 34)
    other = (
        f"房屋结构：钢筋混凝土结构\n所在层：{'-1' if estate.is_space else '6'}　总层数：{floors}\n"
        f"专有建筑面积：{own:.2f}㎡，分摊建筑面积：{float(estate.area) - own:.2f}㎡"
    )
    cells: tuple[tuple[str, Runs], ...] = (
        ("权利人", names),
        ("共有情况", note.put("co_ownership", estate.shared)),
        ("坐　落", note.put("location", estate.location)),
        ("不动产单元号", note.put("unit_no", estate.unit_no, estate.unit_no.replace(" ", ""))),
        ("权利类型", note.put("right_type", estate.right_type)),
        ("权利性质", note.put("right_nature", estate.right_nature)),
        ("用　途", note.put("usage", estate.usage)),
        ("面　积", [land.format(estate.land_area), note.put("area_m2", estate.area), "㎡"]),
        ("使用期限", _term(note, estate)),
        ("权利其他状况", other),
    )
    return [
        (height, [(label, name, True), (width - label, runs, False)])
        for height, (name, runs) in zip(heights, cells, strict=True)
    ]


def _term(note: Paper, estate: Estate) -> Run:
    for head in ("国有建设用地使用权 ", "土地使用期限："):
        if estate.term.startswith(head):
            note.also("term", estate.term.removeprefix(head))
    return note.put("term", estate.term)


def statement(note: Paper, sheet: Sheet, estate: Estate, x: float, y: float, width: float) -> None:
    """The page with the law, the office's seal, the day and the form's number."""
    old = estate.issued.year < 2021
    sheet.flow(x, y, width, _STATEMENT_OLD if old else _STATEMENT, Style("song", 13.5), leading=1.9)
    sheet.text(x + width - 62, y + 82, "登记机构（章）", Style("song", 13))
    day = f"{estate.issued.year} 年 {estate.issued.month:02d} 月 {estate.issued.day:02d} 日"
    note.values["issue_date"] = estate.issued.isoformat()
    sheet.text(x + width - 68, y + 100, Run(day, "issue_date"), Style("song", 13))
    seal_of(sheet, x + width - 42, y + 90, estate.office, centre="不动产登记专用章", diameter=42)
    maker = "中华人民共和国国土资源部监制" if estate.issued.year < 2018 else "中华人民共和国自然资源部监制"
    sheet.text(x, y + 138, maker, Style("hei", 10.5))
    sheet.text(x, y + 147, f"编号 № D41{note.job.rng.randrange(10**9):09d}", Style("hei", 11.5))


def opened_booklet(job: Job) -> Drawn:
    """The booklet open at the table: table on the left, notes on the right; no page with the office."""
    note, estate, sheet = paper(job), an_estate(job), job.sheet(297, 210)
    guilloche(sheet, 6, 6, 285, 198, _ROSE, waves=50, paper=_CREAM)
    sheet.line(148.5, 6, 148.5, 204, width=0.3, fill=(206, 186, 172))
    sheet.text(17, 17, number_line(note, estate, spaced=True), Style("song", 11.5))
    heights = (13.0, 11.0, 19.0, 13.0, 13.0, 13.0, 13.0, 16.0, 18.0, 38.0)
    size, ink = Style("song", 10.5), (70, 66, 64)
    table(sheet, 15, 26, rows(note, estate, heights, 27, 124), label=size, value=size, frame=ink)
    sheet.text(222, 18, "附　记", Style("song", 13), align="c")
    sheet.rect(159, 26, 124, 167, line=0.25, fill=ink)
    extra = ["业务类型：转移登记"]
    if job.variant.holder_is == "person":
        extra.append(f"权利人身份证明号码：{job.facts.person.id_number}")
    if not estate.is_space:
        extra.append(f"附属设施：地下室{job.rng.randrange(1, 90)}号储藏间")
    for number, text in enumerate(extra):
        sheet.flow(163, 32 + number * 12, 116, text, Style("song", 10.5), leading=1.5)
    if job.variant.watermark or job.chance(0.25):
        watermark(sheet, "仅供办理用电业务", rows=2)
    return note.done("realestate_cert", "opened_booklet", [sheet])


def three_pages(job: Job) -> Drawn:
    """Statement, table and plan, each a page of its own as they came from the scanner."""
    note, estate = paper(job), an_estate(job)
    sheets = [job.sheet(182, 257) for _ in range(3)]
    for sheet in sheets:
        guilloche(sheet, 4, 4, 174, 249, _ROSE, waves=60, paper=_CREAM)
    emblem(sheets[0], 91, 36, 20)
    statement(note, sheets[0], estate, 26, 62, 130)
    sheets[1].text(20, 24, number_line(note, estate, spaced=job.chance(0.6)), Style("song", 13))
    heights = (15.0, 13.0, 22.0, 15.0, 15.0, 15.0, 15.0, 18.0, 20.0, 46.0)
    size = Style("song", 12)
    table(sheets[1], 18, 34, rows(note, estate, heights, 34, 146), label=size, value=size, line=0.2)
    sheets[2].text(91, 20, "附　图　页", Style("song", 15), align="c")
    sheets[2].rect(18, 32, 146, 196)
    for step in range(5):
        sheets[2].rect(40 + step * 19, 100, 19, 40, line=0.3)
        sheets[2].text(49.5 + step * 19, 118, str(step + 11), Style("hei", 9), align="c")
    sheets[2].text(91, 150, "分户图　1:200", Style("song", 10), align="c")
    return note.done("realestate_cert", "three_pages", sheets, from_seal={"issuer": estate.office})


def single_sheet_upright(job: Job) -> Drawn:
    """The edition on one sheet: title, code, table with the notes as its last row, the office below."""
    note, estate, sheet = paper(job), an_estate(job, since=date(2023, 1, 5)), job.sheet()
    guilloche(sheet, 5, 5, 200, 287, (226, 232, 238), waves=70, paper=(251, 252, 253))
    emblem(sheet, 105, 24, 15)
    sheet.text(105, 35, "中华人民共和国", Style("song_bold", 17), align="c", spacing=0.2)
    sheet.text(105, 44.5, "不动产权证书", Style("song_bold", 25), align="c", spacing=0.2)
    qr_code(sheet, 168, 20, 21)
    sheet.text(105, 58, number_line(note, estate, spaced=False), Style("song", 12.5), align="c")
    heights = (12.0, 10.5, 15.0, 11.0, 11.0, 11.0, 11.0, 14.0, 14.0, 26.0)
    size = Style("song", 11)
    y = table(sheet, 19, 67, rows(note, estate, heights, 36, 172), label=size, value=size, line=0.3)
    y = table(
        sheet,
        19,
        y,
        [(24.0, [(36.0, "附　记", True), (136.0, "此证为首次领取。", False)])],
        label=size,
        value=size,
        line=0.3,
    )
    sheet.text(128, y + 10, "登记机构：", Style("song", 12))
    sheet.text(128, y + 22, ["登记日期：", *note.day("issue_date", estate.issued, "padded")], Style("song", 12))
    seal_of(sheet, 160, y + 18, estate.office, centre="不动产登记专用章", diameter=40)
    return note.done("realestate_cert", "single_sheet_upright", [sheet], from_seal={"issuer": estate.office})


def licence_file(job: Job) -> Drawn:
    """The electronic certificate, printed: its own head line, values in a table without verticals."""
    note, estate, sheet = paper(job), an_estate(job, since=date(2021, 3, 1)), job.sheet(297, 210)
    sheet.rect(9, 9, 279, 192, line=0.8, fill=(150, 40, 46))
    sheet.rect(11, 11, 275, 188, line=0.2, fill=(150, 40, 46))
    sheet.text(148.5, 17, "不动产权证书（电子证照）", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(148.5, 29, number_line(note, estate, spaced=False), Style("song", 12), align="c")
    heights = (11.0, 10.0, 14.0, 11.0, 11.0, 11.0, 11.0, 14.0, 14.0, 25.0)
    size = Style("hei", 10.5)
    pale = (190, 170, 168)
    table(sheet, 17, 38, rows(note, estate, heights, 36, 200), label=size, value=size, line=0.2, frame=pale)
    qr_code(sheet, 232, 44, 40)
    sheet.text(252, 87, "扫码核验真伪", Style("hei", 9), align="c")
    right = Style("hei", 10.5)
    sheet.text(222, 108, "登记机构：", right)
    sheet.flow(222, 115, 62, note.put("issuer", estate.office), right)
    sheet.text(222, 134, "发证日期：", right)
    sheet.text(222, 141, note.day("issue_date", estate.issued, "dash"), right)
    seal_of(sheet, 252, 126, estate.office, centre="电子证照专用章", diameter=38)
    sheet.text(17, 186, "本证照由系统生成，与纸质证书具有同等法律效力。", Style("hei", 9, (90, 90, 94)))
    return note.done("realestate_cert", "licence_file", [sheet])


LAYOUTS: Layouts = {
    "realestate_cert": {
        "opened_booklet": opened_booklet,
        "three_pages": three_pages,
        "single_sheet_upright": single_sheet_upright,
        "licence_file": licence_file,
    }
}
