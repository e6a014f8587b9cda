"""Hand "willow": papers saying that somebody has the right to use a bay."""

from __future__ import annotations

from datetime import date, timedelta

from samples import ornaments, people
from samples.draw import Colour, Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.willow_common import (
    A4_WIDE,
    A5_WIDE,
    Row,
    desk_phone,
    floor_of,
    neighbour,
    plain,
    said,
    sealed,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_GREEN: Colour = (30, 104, 62)


def _term(job: Job, years: int) -> tuple[date, date]:
    start = people.a_day(job.rng, date(2024, 3, 1), date(2026, 6, 30))
    return start, people.years_later(start, years) - timedelta(days=1)


def card(job: Job) -> Drawn:
    """A certificate with a waved ground and a green frame, boxes with the label above the value."""
    facts, home = job.facts, job.facts.home
    start, end = _term(job, job.rng.choice((10, 20)))
    day = start + timedelta(days=job.rng.randint(0, 20))
    sheet = job.sheet(*A5_WIDE)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (222, 238, 226), waves=18)
    sheet.rect(7, 7, 196, 134, line=1.1, fill=_GREEN)
    sheet.rect(9.5, 9.5, 191, 129, line=0.3, fill=_GREEN)
    sheet.text(105, 16, "车 位 使 用 凭 证", Style("song_bold", 22, _GREEN), align="c")
    sheet.text(192, 29, f"No. {job.rng.randrange(10**6):06d}", Style("hei", 9, (180, 30, 30)), align="r")
    label, value = Style("hei", 8.5, _GREEN), job.fill_style(13)
    boxes: list[tuple[float, float, float, str, Runs]] = [
        (18, 36, 56, "车位使用人", Run(facts.person.name, "holder", value)),
        (76, 36, 116, "使用人身份号码", Run(facts.person.id_number, "holder_id", value)),
        (18, 56, 88, "所在住宅区", Run(home.community.name, "community", value)),
        (108, 56, 84, "位号", Run(home.space_no, "space_no", value)),
        (18, 76, 88, "启用日", said(start, "valid_from", "plain", value)),
        (108, 76, 84, "失效日", said(end, "valid_to", "plain", value)),
    ]
    for x, y, width, head, runs in boxes:
        sheet.rect(x, y, width, 18, fill=_GREEN)
        sheet.text(x + 2, y + 1.8, head, label)
        sheet.text(x + 5, y + 8.4, runs, value)
    note = (
        "一、凭证限本人使用，转借无效；二、遗失须登报声明后补发；三、车位号以现场地面喷涂为准；四、凭证不作产权证明。"
    )
    sheet.flow(18, 98, 100, note, Style("song", 8.5), leading=1.5)
    sheet.text(192, 102, ["发证：", Run(facts.developer.name, "issuer")], Style("song", 11), align="r")
    sheet.text(
        192, 112, ["填发于", said(day, "issue_date", job.date_form("plain", "chinese"))], Style("song", 11), align="r"
    )
    sheet.text(18, 128, f"查询电话 {desk_phone(job)}", Style("song", 8.5))
    sealed(job, sheet, 160, 114, facts.developer.name, diameter=38)
    truth: dict[str, Value] = {
        "issuer": facts.developer.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "willow_right_card", [sheet], truth)


def register(job: Job) -> Drawn:
    """An extract of a register, landscape: neighbours' rows blanked with stars, the holder's in full."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager.name
    start, end = _term(job, job.rng.choice((3, 5)))
    sheet = job.sheet(*A4_WIDE)
    sheet.text(148, 18, "地下车库泊位使用人登记簿（摘抄）", Style("hei_bold", 18), align="c", spacing=0.08)
    body = Style("song", 11)
    sheet.text(20, 33, ["小区：", Run(home.community.name, "community")], body)
    sheet.text(277, 33, f"登记簿第{job.rng.randrange(2, 30)}页　共{job.rng.randrange(31, 60)}页", body, align="r")
    widths = (14.0, 38.0, 34.0, 62.0, 34.0, 34.0, 41.0)
    heads = ("序", "泊位", "登记使用人", "身份证明编号", "使用始", "使用止", "备考")
    rows: list[Row] = [(11, [(width, head, True) for width, head in zip(widths, heads, strict=True)])]
    mine, first = job.rng.randrange(1, 5), job.rng.randrange(11, 300)
    for row in range(6):
        cells: list[Runs]
        if row == mine:
            cells = [
                str(first + row),
                Run(home.space_no, "space_no"),
                Run(facts.person.name, "holder"),
                Run(facts.person.id_number, "holder_id"),
                said(start, "valid_from", "dot"),
                said(end, "valid_to", "dot"),
                f"{home.room_text}",
            ]
        else:
            cells = [
                str(first + row),
                "***",
                neighbour(job)[0] + "**",
                "4115**********" + f"{job.rng.randrange(10**4):04d}",
                "****",
                "****",
                "与本次摘抄无关",
            ]
        rows.append((12, [(width, cell, False) for width, cell in zip(widths, cells, strict=True)]))
    y = table(sheet, 20, 42, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    day = people.a_day(job.rng, date(2026, 8, 1), date(2026, 11, 20))
    y = sheet.flow(
        20,
        y + 7,
        257,
        f"以上内容摘自本公司保存的登记簿，与原簿核对一致。登记簿第{first + mine}行所列之人"
        "在所载期限内对该泊位享有使用权，摘抄件供其办理充电设施用电手续，他用无效。",
        body,
        leading=1.7,
        indent=2,
    )
    sheet.text(20, y + 12, f"抄录：{neighbour(job)}　　　核对：{neighbour(job)}", body)
    sheet.text(277, y + 12, ["保管单位：", Run(firm, "issuer")], body, align="r")
    sheet.text(277, y + 23, ["摘抄日期：", said(day, "issue_date", "plain")], body, align="r")
    sealed(job, sheet, 236, y + 18, firm)
    truth: dict[str, Value] = {
        "issuer": firm,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "willow_right_register", [sheet], truth)


def explain(job: Job) -> Drawn:
    """A property firm's letter to the power company in sentences; the ground is an allotment of an earlier year."""
    facts, home = job.facts, job.facts.home
    firm = home.community.manager
    start, end = _term(job, job.rng.choice((5, 10)))
    day = people.a_day(job.rng, date(2026, 8, 1), date(2026, 11, 20))
    sheet, body = job.sheet(), Style("song", 14)
    fill = job.fill_style(14)
    sheet.text(105, 40, "车位归谁使用的情况核实函", Style("hei_bold", 21), align="c", spacing=0.08)
    y = sheet.flow(27, 66, 156, "致供电营业厅：", body) + 3
    y = sheet.flow(
        27,
        y,
        156,
        [
            "贵方来人了解的",
            filled(home.space_no, "space_no", fill),
            f"号停车位，位于我司服务的{home.community.district}",
            filled(home.community.name, "community", fill),
            f"{floor_of(job)}。查车位分配底册，该停车位经{start.year - 1}年第{job.rng.randrange(1, 4)}次公开选位，由",
            filled(facts.person.name, "holder", fill),
            "（证件号",
            filled(facts.person.id_number, "holder_id", fill),
            f"，住{home.room_text}）选得，可以使用的时间是",
            said(start, "valid_from", "plain", fill),
            "到",
            said(end, "valid_to", "plain", fill),
            "，其间由其一家专用，他人无权占用。",
        ],
        body,
        leading=1.95,
        indent=2,
    )
    y = sheet.flow(
        27, y + 1, 156, "上述情况经我司与业主委员会核对无误，如有不实，由我司承担责任。", body, leading=1.95, indent=2
    )
    y = max(y + 22, 190)
    sheet.text(183, y, Run(firm.name, "issuer"), body, align="r")
    sheet.text(183, y + 12, said(day, "issue_date", job.date_form("plain", "chinese", "padded")), body, align="r")
    sheet.text(
        27, y + 34, f"（承办：客服部{neighbour(job)}　{firm.phone}　底册日期{plain(start, 'dot')}）", Style("song", 11)
    )
    sealed(job, sheet, 150, y + 6, firm.name)
    truth: dict[str, Value] = {
        "issuer": firm.name,
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "willow_right_explain", [sheet], truth)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "willow_right_card": card,
        "willow_right_register": register,
        "willow_right_explain": explain,
    }
}
