"""车位使用权证明: certificates, letters, register cards and counterfoil forms that name who may use a space."""

from __future__ import annotations

from datetime import date

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fifth.rowkit import (
    Pen,
    Rows,
    Space,
    begin,
    cells,
    day_text,
    foot,
    home_text,
    signed,
    space_tolerated,
)
from samples.ornaments import guilloche, portrait
from samples.people import Facts, a_day, years_later
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "parking_use_right_cert"
_GREEN: Colour = (34, 96, 70)


def truth_of(
    facts: Facts, issuer: str, issued: date, term: tuple[date, date] | None = None, *, with_id: bool = True
) -> dict[str, Value]:
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": facts.person.name,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "issue_date": issued.isoformat(),
    }
    if with_id:
        values["holder_id"] = facts.person.id_number
    if term:
        values |= {"valid_from": term[0].isoformat(), "valid_to": term[1].isoformat()}
    return values


def other_spaces(facts: Facts) -> dict[str, tuple[str, ...]]:
    return space_tolerated(Space(facts.home.space_no, facts.home.space_floor))


def _term(job: Job, issued: date) -> tuple[date, date]:
    return issued, years_later(issued, job.rng.choice([1, 3, 10, 20]))


def sealed(job: Job, sheet: Sheet, x: float, y: float, issuer: str, centre: str = "") -> None:
    if job.variant.seal:
        put_round(sheet, x, y, SealText(issuer, centre))


def new_bordered_certificate(job: Job) -> Drawn:
    """A certificate in a patterned border, half a sheet wide: number, lines filled in, a portrait, the seal."""
    facts, rng = begin(job), job.rng
    issuer = facts.developer.name
    issued = a_day(rng, date(2018, 1, 1), date(2026, 9, 30))
    first, last = issued, years_later(issued, rng.choice([20, 40]))
    sheet = job.sheet(260, 184)
    guilloche(sheet, 0, 0, 260, 184, (222, 234, 226), waves=20, paper=(251, 253, 250))
    sheet.rect(9, 9, 242, 166, line=1.4, fill=_GREEN)
    sheet.rect(12, 12, 236, 160, line=0.4, fill=_GREEN)
    sheet.text(
        130,
        22,
        rng.choice(["车位使用权证", "停车位使用权证书", "车 位 使 用 证"]),
        Style("song_bold", 26, (168, 34, 30)),
        align="c",
        spacing=0.3,
    )
    sheet.text(
        238,
        40,
        f"证号：{rng.choice(['车使字', '停车证字'])}第{rng.randrange(10**5):05d}号",
        Style("song", 11),
        align="r",
    )
    fill = Pen(job.fill_style(13))
    style = Style("song", 13)
    left, y = 28.0, 52.0
    home = facts.home
    lines: list[list[str | Run]] = [
        [
            "使用权人：",
            fill(facts.person.name, "holder", min_em=8),
            "　身份证号：",
            fill(facts.person.id_number, "holder_id"),
        ],
        ["所在小区：", fill(home.community.name, "community", min_em=10), "　房号：", fill(home_text(job))],
        [
            "车位编号：",
            fill(home.space_no, "space_no", min_em=8),
            "　车位位置：",
            fill(home.space_floor or "地下车库", min_em=6),
        ],
        [
            "使用期限：",
            fill(day_text(job, first, "plain"), "valid_from"),
            " 起至 ",
            fill(day_text(job, last, "plain"), "valid_to"),
            " 止",
        ],
    ]
    for runs in lines:
        sheet.text(left, y, runs, style)
        y += 13
    text = "持证人对上述车位在使用期限内享有使用、收益的权利。本证不得涂改、转借，遗失应及时申请补办。"
    sheet.flow(left, y + 2, 150, text, Style("song", 11), leading=1.6, indent=2)
    portrait(sheet, 210, 108, 24, 32)
    sheet.text(left + 40, 140, "发证单位：", style)
    sheet.text(left + 64, 140, Run(issuer, "issuer"), style)
    sheet.text(left + 64, 152, Run(day_text(job, issued, "plain", "chinese"), "issue_date"), style)
    sealed(job, sheet, left + 106, 146, issuer)
    return drawn(
        _KIND,
        "new_bordered_certificate",
        [sheet],
        truth_of(facts, issuer, issued, (first, last)),
        tolerated=other_spaces(facts),
    )


def new_developer_letter(job: Job) -> Drawn:
    """A plain letter from the developer or manager, addressed to the power company."""
    facts, rng = begin(job), job.rng
    place = facts.home.community
    issuer = rng.choice([facts.developer.name, place.manager.name])
    issued = facts.consent_date
    fill = Pen(job.fill_style(14), line=job.chance(0.6))
    sheet = job.sheet()
    sheet.text(
        105,
        34,
        rng.choice(["车位使用证明", "固定车位证明", "车位情况说明", "证　　明"]),
        Style("song_bold", 22),
        align="c",
        spacing=0.2,
    )
    style = Style("song", 14)
    sheet.text(25, 58, rng.choice(["国网信阳供电公司：", "致供电公司：", "信阳供电公司营业厅："]), style)
    level = facts.home.space_floor
    pieces: list[str | Run] = [
        "兹有业主",
        fill(facts.person.name, "holder"),
        "（身份证号：",
        fill(facts.person.id_number, "holder_id"),
        "），系",
        fill(place.name, "community"),
        fill(home_text(job)),
        "业主，在本小区",
        level,
        "拥有固定停车位一个，车位号为",
        fill(facts.home.space_no, "space_no"),
        "，",
    ]
    with_term = job.chance(0.5)
    term = _term(job, issued) if with_term else None
    if term:
        pieces += [
            "使用期限从",
            fill(day_text(job, term[0], "plain"), "valid_from"),
            "至",
            fill(day_text(job, term[1], "plain"), "valid_to"),
            "，",
        ]
    pieces += ["该车位使用权归其本人所有，无争议。"]
    y = sheet.flow(25, 70, 160, pieces, style, leading=2.0, indent=2)
    y = sheet.flow(25, y + 3, 160, "情况属实，特此证明。", style, leading=2.0, indent=2)
    sheet.text(184, y + 18, Run(issuer, "issuer"), style, align="r")
    sheet.text(178, y + 29, Run(day_text(job, issued), "issue_date"), style, align="r")
    sealed(job, sheet, 152, y + 24, issuer)
    foot(sheet, f"经办人：{rng.choice(['王工', '李经理', '前台'])}　联系电话：{facts.developer.phone}", size=10)
    return drawn(
        _KIND, "new_developer_letter", [sheet], truth_of(facts, issuer, issued, term), tolerated=other_spaces(facts)
    )


def new_register_card(job: Job) -> Drawn:
    """A manager's register card in a grid: owner, car, space, term, rules on the back printed below."""
    facts, rng = begin(job), job.rng
    place = facts.home.community
    issuer = place.manager.name
    issued = a_day(rng, date(2022, 1, 1), date(2026, 11, 1))
    term = _term(job, issued)
    used = job.fill_style(11.5)

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    sheet = job.sheet()
    sheet.text(105, 24, issuer, Style("song", 13), align="c")
    sheet.text(
        105,
        33,
        rng.choice(["车位使用权登记卡", "车位使用权确认单", "业主车位使用权登记证明"]),
        Style("hei_bold", 19),
        align="c",
        spacing=0.1,
    )
    form = job.date_form("dash", "dot", "plain", "slash")
    span: list[str | Run] = [
        value(day_text(job, term[0], form), "valid_from"),
        "　至　",
        value(day_text(job, term[1], form), "valid_to"),
    ]
    rows: Rows = [
        cells(
            12,
            32,
            "小区/项目",
            53,
            value(place.name, "community"),
            32,
            "登记编号",
            53,
            value(f"{rng.randrange(10**4):04d}"),
        ),
        cells(
            12, 32, "使用权人", 53, value(facts.person.name, "holder"), 32, "联系电话", 53, value(facts.person.phone)
        ),
        cells(12, 32, "身份证号", 138, value(facts.person.id_number, "holder_id")),
        cells(
            12, 32, "房　　号", 53, value(home_text(job)), 32, "车位编号", 53, value(facts.home.space_no, "space_no")
        ),
        cells(
            12,
            32,
            "取得方式",
            53,
            value(rng.choice(["购买", "赠与", "分配", "长期租用"])),
            32,
            "车牌号码",
            53,
            value(facts.vehicle.plate),
        ),
        cells(12, 32, "有效期", 138, span),
        cells(
            20, 32, "备　　注", 138, value(rng.choice(["同意安装壁挂式充电桩", "标准车位，可充电", "含钥匙遥控器各一"]))
        ),
    ]
    y = table(sheet, 20, 46, rows, label=Style("song", 11.5), value=Style("song", 11.5)) + 10
    style = Style("song", 12)
    sheet.text(22, y, ["登记日期：", value(day_text(job, issued, form), "issue_date")], style)
    sheet.text(112, y, ["登记单位（章）：", Run("", "")], style)
    sheet.text(112, y + 10, Run(issuer, "issuer"), style)
    sealed(job, sheet, 150, y + 8, issuer, rng.choice(["", "客户服务部"]))
    sheet.text(22, y + 12, "登记人：", style)
    signed(sheet, 40, y + 10, rng.choice(["陈橹", "麦砚", "周筝"]), size=15)
    for number, text in enumerate(
        (
            "本卡一式两份，业主与登记单位各执一份。",
            "车位使用权变更时，须持本卡及双方身份证办理变更登记。",
            "到期后自动失效。",
        ),
        1,
    ):
        sheet.text(22, y + 34 + number * 7, f"{number}. {text}", Style("song", 10))
    return drawn(
        _KIND, "new_register_card", [sheet], truth_of(facts, issuer, issued, term), tolerated=other_spaces(facts)
    )


LAYOUTS: Layouts = {
    _KIND: {
        "new_bordered_certificate": new_bordered_certificate,
        "new_developer_letter": new_developer_letter,
        "new_register_card": new_register_card,
    }
}
