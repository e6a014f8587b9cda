"""不动产权证书 (booklet, single sheet, electronic print) and 不动产登记证明 (booklet page, electronic, opened copy)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples import seals
from samples.draw import RED, Align, Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.yew_common import GREY, digits, garage, grid, said_day, seal_of, stranger, the_holder
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn

ROSE: Colour = (244, 214, 212)
STATEMENT = (
    "根据《中华人民共和国民法典》等法律法规，为保护不动产权利人合法权益，对不动产权利人申请登记的"
    "本证所列不动产权利，经审查核实，准予登记，颁发此证。"
)
PROOF = (
    "根据《中华人民共和国民法典》等法律法规，为保护申请人合法权益，对申请人申请登记的本证明所列"
    "不动产权利或登记事项，经审查核实，准予登记，颁发此证明。"
)


@dataclass(frozen=True, slots=True)
class Estate:
    """What a register says of one property."""

    cert_no: str
    holders: tuple[str, ...]
    shares: str
    location: str
    unit_no: str
    right_type: str
    nature: str
    usage: str
    area: str
    term: str
    issuer: str
    issued: date
    extra: str


def _estate(job: Job, *, house: bool = False) -> Estate:
    rng, facts, owner = job.rng, job.facts, the_holder(job)
    town = facts.home.community
    issued = a_day(rng, date(2021, 3, 1), date(2026, 6, 30))
    start = a_day(rng, date(2011, 1, 1), date(2019, 12, 31))
    place = rng.choice(["信阳市", town.district])
    pair = not owner.company and job.chance(0.35)
    holders = (owner.name, facts.spouse.name) if pair else (owner.name,)
    shares = rng.choice(["共同共有", "共同共有", "按份共有"]) if pair else "单独所有"
    if shares == "按份共有":
        shares = rng.choice(["按份共有 50%，50%", "按份共有 各占1/2"])
    area, inner = rng.randrange(1150, 1480) / 100, rng.randrange(900, 1100) / 100
    location, usage, nature = garage(job), rng.choice(["车位", "车库", "地下车位", "机动车停车位"]), "市场化商品房"
    if house:
        location = f"信阳市{town.district}{town.street}{town.name}{facts.home.room_text}"
        usage, area, inner = "住宅", rng.randrange(8600, 15600) / 100, rng.randrange(7000, 8500) / 100
    if owner.company:
        location = f"信阳市{town.district}{town.street}{rng.randrange(1, 9)}幢1层{rng.randrange(101, 120)}"
        usage, area, inner = rng.choice(["商业服务", "工业", "办公"]), rng.randrange(20000, 160000) / 100, 0.0
        nature = "自建房" if usage == "工业" else "市场化商品房"
    land = {"住宅": "城镇住宅用地", "工业": "工业用地"}.get(usage, "其他商服用地")
    years = 70 if usage == "住宅" else 50 if usage == "工业" else 40
    extra = f"房屋结构：钢筋混凝土结构\n房屋总层数：{rng.randrange(11, 33)}　所在层：{facts.home.space_floor}"
    return Estate(
        f"豫（{issued.year}）{place}不动产权第{rng.randrange(1, 99999):07d}号",
        holders,
        shares,
        location,
        f"4115{rng.choice(['02', '03'])}0{digits(job, 2)}0{digits(job, 2)}GB{digits(job, 5)}F{digits(job, 4)}"
        f"{rng.randrange(10, 4000):04d}",
        "国有建设用地使用权/房屋所有权",
        f"出让/{nature}",
        f"{land}/{usage}",
        f"{area:.2f}",
        f"国有建设用地使用权{said_day(start, 'padded')}起{said_day(years_later(start, years), 'padded')}止",
        rng.choice(["信阳市自然资源和规划局", "信阳市不动产登记中心"]),
        issued,
        f"{extra}\n专有建筑面积：{inner:.2f}㎡　分摊建筑面积：{area - inner:.2f}㎡" if inner else extra,
    )


def _names(estate: Estate, join: str = "、") -> list[str | Run]:
    runs: list[str | Run] = []
    for number, name in enumerate(estate.holders):
        runs += [join, Run(name, "holders")] if number else [Run(name, "holders")]
    return runs


def _values(estate: Estate, *, issued: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "cert_no": estate.cert_no,
        "holders": estate.holders,
        "co_ownership": estate.shares,
        "location": estate.location,
        "unit_no": estate.unit_no,
        "right_type": estate.right_type,
        "right_nature": estate.nature,
        "usage": estate.usage,
        "area_m2": estate.area,
        "term": estate.term,
    }
    return values | ({"issue_date": estate.issued.isoformat()} if issued else {})


def _area(job: Job, estate: Estate) -> list[str | Run]:
    shared = f"{job.rng.randrange(20000, 60000)}.{job.rng.randrange(10)}0"
    return [f"共有宗地面积：{shared}㎡/房屋建筑面积：", Run(estate.area, "area_m2"), "㎡"]


def _spaced_unit(number: str) -> str:
    return f"{number[:6]} {number[6:12]} {number[12:19]} {number[19:]}"


def booklet(job: Job) -> Drawn:
    """The booklet: the statement page under the office's seal, then the spread with the table and the notes."""
    estate = _estate(job, house=job.chance(0.3))
    cover, page = job.sheet(148, 205), job.sheet(250, 178)
    guilloche(cover, 8, 8, 132, 189, ROSE, waves=44, paper=(254, 249, 247))
    cover.flow(24, 46, 100, STATEMENT, Style("song", 14), leading=1.9, indent=2)
    cover.text(48, 126, "登记机构（章）", Style("song", 12))
    day: list[str | Run] = [
        Run(str(estate.issued.year), "issue_date"),
        " 年 ",
        Run(f"{estate.issued.month:02d}", "issue_date"),
        " 月 ",
    ]
    cover.text(62, 146, [*day, Run(f"{estate.issued.day:02d}", "issue_date"), " 日"], Style("song", 12))
    seal_of(cover, 88, 132, estate.issuer, job, size=42)
    qr_code(cover, 24, 158, 20)
    cover.text(20, 184, "中华人民共和国自然资源部监制", Style("song", 10))
    cover.text(128, 184, f"编号 № D411{digits(job, 8)}", Style("song", 9.5, RED), align="r")
    guilloche(page, 6, 6, 238, 166, ROSE, waves=36, paper=(254, 250, 248))
    page.text(12, 13, Run(estate.cert_no.replace("（", " （ ").replace("）", " ） "), "cert_no"), Style("song", 11.5))
    label, value = Style("song", 10.5), Style(job.rng.choice(["song", "kai"]), 10)
    spread: list[tuple[float, str, Runs]] = [
        (10, "权利人", _names(estate, "，")),
        (10, "共有情况", Run(estate.shares, "co_ownership")),
        (15, "坐　落", Run(estate.location, "location")),
        (11, "不动产单元号", Run(_spaced_unit(estate.unit_no), "unit_no")),
        (10, "权利类型", Run(estate.right_type, "right_type")),
        (10, "权利性质", Run(estate.nature, "right_nature")),
        (10, "用　途", Run(estate.usage, "usage")),
        (13, "面　积", _area(job, estate)),
        (15, "使用期限", Run(estate.term, "term")),
        (36, "权利其他状况", estate.extra),
    ]
    centre: Align = "c"
    grid(page, 12, 22, [(high, [(27, name, label, centre), (81, runs, value, "l")]) for high, name, runs in spread])
    page.line(125, 10, 125, 168, width=0.2, fill=(210, 190, 190))
    page.text(184, 14, "附　　记", Style("song", 13), align="c")
    page.rect(131, 22, 107, 140, line=0.25)
    note = f"业务号：{estate.issued:%Y%m%d}{digits(job, 5)}\n该不动产系{job.facts.developer.name}开发，购置价款已付清。"
    if job.variant.mortgage:
        note += f"\n{said_day(estate.issued)}办理抵押登记，抵押权人：信阳蒸笼农村商业银行股份有限公司。"
    page.cell((131, 22, 107, 60), note, Style("kai", 10), leading=1.6, top=True, pad=4)
    from_seal = {"issuer": estate.issuer} if job.variant.seal else {}
    return drawn("realestate_cert", "yew_booklet", [cover, page], _values(estate), from_seal=from_seal)


def single_sheet(job: Job) -> Drawn:
    """The single A4 edition: emblem and title, statement, and a table with two pairs in a row."""
    estate, sheet = _estate(job), job.sheet()
    guilloche(sheet, 10, 10, 190, 277, (246, 226, 208), waves=60, paper=(255, 252, 246))
    sheet.rect(12, 12, 186, 273, line=1.0, fill=(176, 60, 50))
    emblem(sheet, 105, 32, 22)
    sheet.text(105, 47, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.3)
    sheet.text(105, 57, "不动产权证书", Style("song_bold", 26), align="c", spacing=0.2)
    sheet.text(190, 72, Run(estate.cert_no, "cert_no"), Style("song", 11), align="r")
    label, value = Style("hei", 9.5), Style("song", 9.5)

    def cells(*pairs: tuple[str, Runs]) -> list[tuple[float, Runs, Style, Align]]:
        row: list[tuple[float, Runs, Style, Align]] = []
        for name, runs in pairs:
            row += [(26, name, label, "c"), (170 / len(pairs) - 26, runs, value, "l")]
        return row

    bottom = grid(
        sheet,
        20,
        79,
        [
            (12, cells(("权利人", _names(estate)), ("共有情况", Run(estate.shares, "co_ownership")))),
            (13, cells(("坐落", Run(estate.location, "location")))),
            (12, cells(("不动产单元号", Run(estate.unit_no, "unit_no")))),
            (
                13,
                cells(
                    ("权利类型", Run(estate.right_type, "right_type")), ("权利性质", Run(estate.nature, "right_nature"))
                ),
            ),
            (13, cells(("用途", Run(estate.usage, "usage")), ("使用期限", Run(estate.term, "term")))),
            (13, cells(("面积", _area(job, estate)))),
            (28, cells(("权利其他状况", estate.extra))),
            (18, cells(("附记", f"缮证号 {digits(job, 10)}　首次转移登记"))),
        ],
        frame=(150, 90, 80),
    )
    sheet.flow(22, bottom + 7, 112, STATEMENT, Style("kai", 10), leading=1.6, indent=2)
    qr_code(sheet, 24, bottom + 36, 22)
    sheet.text(108, bottom + 44, "登记机构：", Style("song", 11))
    sheet.text(128, bottom + 44, Run(estate.issuer, "issuer"), Style("song", 11))
    sheet.text(134, bottom + 54, Run(said_day(estate.issued), "issue_date"), Style("song", 11))
    seal_of(sheet, 150, bottom + 46, estate.issuer, job, size=40)
    sheet.text(190, 279, f"NO.41{digits(job, 9)}", Style("hei", 8, RED), align="r")
    return drawn("realestate_cert", "yew_single_sheet", [sheet], _values(estate) | {"issuer": estate.issuer})


def electronic(job: Job) -> Drawn:
    """A print of the electronic certificate: lines of label and value without rules, code and bar at the foot."""
    estate, sheet = _estate(job), job.sheet()
    sheet.fill(0, 0, 210, 26, (236, 242, 250))
    sheet.text(18, 9, "电子证照", Style("hei_bold", 13, (40, 90, 170)))
    sheet.text(
        192, 10, f"证照标识：1.2.156.3005.2.{digits(job, 14)}.{digits(job, 3)}", Style("hei", 7, GREY), align="r"
    )
    sheet.text(105, 36, "不动产权证书（电子证照）", Style("hei_bold", 22), align="c")
    if job.variant.watermark:
        watermark(sheet, "仅供办理充电桩报装使用")
    y = 56.0
    label, value = Style("hei", 10.5, (90, 96, 110)), Style("hei", 11.5)
    lines: list[tuple[str, Runs]] = [
        ("证书号", Run(estate.cert_no, "cert_no")),
        ("权利人", _names(estate, " ")),
        ("共有情况", Run(estate.shares, "co_ownership")),
        ("坐落", Run(estate.location, "location")),
        ("不动产单元号", Run(estate.unit_no, "unit_no")),
        ("权利类型", Run(estate.right_type, "right_type")),
        ("权利性质", Run(estate.nature, "right_nature")),
        ("用途", Run(estate.usage, "usage")),
        ("面积", ["房屋建筑面积 ", Run(estate.area, "area_m2"), " 平方米"]),
        ("使用期限", Run(estate.term, "term")),
        ("登记时间", Run(f"{estate.issued:%Y-%m-%d}", "issue_date")),
        ("登记机构", Run(estate.issuer, "issuer")),
    ]
    for name, runs in lines:
        sheet.text(24, y, name, label)
        low = sheet.flow(66, y, 120, runs, value, leading=1.45)
        y = max(y + 8.5, low + 2.8)
        sheet.line(24, y - 2.6, 186, y - 2.6, width=0.15, fill=(205, 210, 218))
    sheet.text(24, y + 3, "权利其他状况", label)
    sheet.flow(66, y + 3, 120, estate.extra, Style("hei", 10), leading=1.5)
    seal_of(sheet, 158, y - 4, estate.issuer, job, size=38)
    qr_code(sheet, 26, 240, 24)
    tail = "本电子证照与纸质证书具有同等法律效力，扫描左侧二维码或登录河南省政务服务网可核验真伪。"
    sheet.flow(56, 244, 126, tail, Style("hei", 8.5, GREY), leading=1.5)
    sheet.text(
        56,
        256,
        f"打印时间：{job.facts.consent_date:%Y-%m-%d}　打印终端：自助机{digits(job, 4)}",
        Style("hei", 8.5, GREY),
    )
    return drawn("realestate_cert", "yew_electronic", [sheet], _values(estate) | {"issuer": estate.issuer})


def _proof(job: Job) -> tuple[Estate, str, tuple[str, ...], str, str, dict[str, Value]]:
    """The facts of a 登记证明: register entry, right, holders, obligor, what 其他 says, truth."""
    estate, rng = _estate(job), job.rng
    mortgage = job.chance(0.3) if job.variant.mortgage is None else job.variant.mortgage
    cert_no = estate.cert_no.replace("不动产权第", "不动产证明第")
    holders: tuple[str, ...]
    if mortgage:
        right = rng.choice(["抵押权", "一般抵押权"])
        bank = rng.choice(["信阳万家粥农村商业银行股份有限公司", "豫南麦芽糖银行股份有限公司信阳分行"])
        holders, obligor = (bank,), estate.holders[0]
        older = estate.cert_no.split("第")[0] + f"第{rng.randrange(1, 99999):07d}号"
        other = f"不动产权证书号：{older}\n担保债权的数额：{rng.randrange(4, 40)}万元\n担保范围：借款本息"
    else:
        right = rng.choice(["预告登记", "预购商品房预告登记", "预购商品房买卖预告登记"])
        holders, obligor = estate.holders, job.facts.developer.name
        other = f"预告登记种类：预购商品房预告登记\n合同编号：YS{digits(job, 9)}\n取得价格：{job.facts.space_price}元"
    values: dict[str, Value] = {
        "cert_no": cert_no,
        "proved_right": right,
        "holders": holders,
        "obligor": obligor,
        "location": estate.location,
    }
    return estate, right, holders, obligor, other, values


def _holder_runs(holders: tuple[str, ...], join: str) -> list[str | Run]:
    runs: list[str | Run] = []
    for number, name in enumerate(holders):
        runs += [join, Run(name, "holders")] if number else [Run(name, "holders")]
    return runs


def _proof_rows(
    facts: tuple[Estate, str, tuple[str, ...], str, str, dict[str, Value]], note: str, label: Style, value: Style
) -> list[tuple[float, list[tuple[float, Runs, Style, Align]]]]:
    estate, right, holders, obligor, other, _ = facts
    rows: list[tuple[float, str, Runs]] = [
        (13, "证明权利或事项", Run(right, "proved_right")),
        (14, "权利人（申请人）", _holder_runs(holders, "、")),
        (13, "义务人", Run(obligor, "obligor")),
        (17, "坐　落", Run(estate.location, "location")),
        (13, "不动产单元号", estate.unit_no),
        (36, "其　他", other),
        (34, "附　记", note),
    ]
    return [(high, [(34, name, label, "c"), (84, runs, value, "l")]) for high, name, runs in rows]


def _statement_page(job: Job, sheet: Sheet, x: float, estate: Estate, ink: Colour) -> None:
    sheet.text(x, 42, "不动产登记证明", Style("song_bold", 22, ink), align="c", spacing=0.15)
    sheet.flow(x - 50, 66, 100, PROOF, Style("song", 13), leading=1.9, indent=2)
    sheet.text(x - 30, 136, "登记机构（章）", Style("song", 12))
    sheet.text(x - 12, 154, said_day(estate.issued, "spaced"), Style("song", 12))
    seal_of(sheet, x + 16, 142, estate.issuer, job)


def proof_page(job: Job) -> Drawn:
    """The table page of the paper proof alone, pale green, with its number at the head."""
    facts, sheet = _proof(job), job.sheet(148, 208)
    guilloche(sheet, 6, 6, 136, 196, (212, 232, 216), waves=44, paper=(248, 253, 248))
    number = str(facts[5]["cert_no"])
    sheet.text(15, 20, Run(number.replace("第", " 第 ").replace("号", " 号"), "cert_no"), Style("song", 11))
    note = f"登簿人：{stranger(job)}\n业务编号：{digits(job, 12)}"
    rows = _proof_rows(facts, note, Style("song", 10.5), Style(job.rng.choice(["kai", "song"]), 10))
    grid(sheet, 15, 30, rows, line=0.2, frame=(60, 90, 70))
    sheet.text(133, 184, f"编号 № D4100{digits(job, 7)}", Style("song", 9), align="r")
    return drawn("realestate_reg_proof", "yew_proof_page", [sheet], facts[5])


def proof_electronic(job: Job) -> Drawn:
    """Landscape print of an electronic proof: two columns of captions with the values on the line below."""
    facts, sheet = _proof(job), job.sheet(297, 210)
    estate, right, holders, obligor, other, values = facts
    sheet.rect(10, 10, 277, 190, line=0.6, fill=(60, 110, 170))
    sheet.text(148.5, 20, "不 动 产 登 记 证 明", Style("hei_bold", 22), align="c")
    sheet.text(148.5, 34, Run(str(values["cert_no"]), "cert_no"), Style("hei", 12), align="c")
    caption, value = Style("hei", 9, (70, 110, 160)), Style("song", 12)

    def item(x: float, y: float, name: str, runs: Runs) -> None:
        sheet.text(x, y, name, caption)
        sheet.flow(x, y + 5, 118, runs, value, leading=1.35)

    item(24, 52, "证明权利或事项", Run(right, "proved_right"))
    item(24, 74, "权利人（申请人）", _holder_runs(holders, "，"))
    item(24, 96, "义务人", Run(obligor, "obligor"))
    item(24, 118, "坐落", Run(estate.location, "location"))
    item(24, 144, "不动产单元号", estate.unit_no)
    item(156, 52, "其他", other)
    item(156, 96, "附记", f"电子证照编码 {digits(job, 16)}")
    sheet.flow(156, 118, 112, PROOF, Style("song", 9.5), leading=1.5, indent=2)
    sheet.text(160, 158, f"登记机构：{estate.issuer}", Style("song", 11))
    sheet.text(160, 168, f"登记日期：{estate.issued:%Y-%m-%d}", Style("song", 11))
    seal_of(sheet, 232, 160, estate.issuer, job, size=38)
    qr_code(sheet, 24, 166, 24)
    sheet.text(54, 182, "扫码核验", Style("hei", 9, GREY))
    return drawn("realestate_reg_proof", "yew_proof_electronic", [sheet], values)


def proof_opened(job: Job) -> Drawn:
    """A grey landscape copy of the proof laid open: the table left or right, the statement beside it."""
    facts, sheet = _proof(job), job.sheet(297, 210)
    estate = facts[0]
    table_left = job.chance(0.5)
    _statement_page(job, sheet, 222 if table_left else 76, estate, (40, 40, 44))
    x = 18.0 if table_left else 160.0
    sheet.text(x, 24, Run(str(facts[5]["cert_no"]), "cert_no"), Style("song", 11.5))
    rows = _proof_rows(facts, "限本次登记使用，涂改无效。", Style("song", 10.5), Style("song", 10.5))
    grid(sheet, x, 33, rows)
    sheet.line(148.5, 8, 148.5, 202, width=0.8, fill=(205, 205, 205))
    if job.chance(0.5):
        seals.put_stamp(
            sheet, 222 if table_left else 76, 190, ["复印件与原件核对无异", f"核对人：{stranger(job)}"], width=46
        )
    return drawn("realestate_reg_proof", "yew_proof_opened", [sheet], facts[5])


LAYOUTS: Layouts = {
    "realestate_cert": {"yew_booklet": booklet, "yew_single_sheet": single_sheet, "yew_electronic": electronic},
    "realestate_reg_proof": {
        "yew_proof_page": proof_page,
        "yew_proof_electronic": proof_electronic,
        "yew_proof_opened": proof_opened,
    },
}
