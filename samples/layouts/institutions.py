"""事业单位法人证书 and the certificates of social organisations, in their editions."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts.public_bodies import (
    Body,
    a_body,
    a_person_name,
    an_address,
    district_of,
    item_list,
    office_of,
    term_of,
    term_runs,
)
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day
from samples.truth import Drawn, Value, drawn

_PALE: Colour = (232, 226, 204)
_GREEN: Colour = (70, 120, 90)
_INSTITUTIONS = ("信阳市{1}中学", "{0}{1}卫生服务中心", "信阳市{1}公共服务中心", "{0}{1}图书馆", "信阳{1}职业技术学校")
_SCOPES = ("为社会提供公共服务，相关技术推广与咨询", "实施义务教育，促进基础教育发展", "承担辖区预防保健与基本医疗服务")


def _border(sheet: Sheet, colour: Colour, *, margin: float = 10.0) -> None:
    wide, high = sheet.width_mm - 2 * margin, sheet.height_mm - 2 * margin
    guilloche(sheet, margin, margin, wide, high, _PALE, waves=60, paper=(253, 251, 244))
    for inset, width in ((0.0, 1.2), (2.6, 0.4)):
        sheet.rect(margin + inset, margin + inset, wide - 2 * inset, high - 2 * inset, line=width, fill=colour)


def _values(body: Body, first: date, last: date, *, code: bool = True) -> dict[str, Value]:
    values: dict[str, Value] = {
        "name": body.name,
        "address": body.address,
        "legal_person": body.head,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
    }
    return values | ({"uscc": body.uscc} if code else {})


def institution_landscape(job: Job) -> Drawn:
    """2016: landscape, code at the upper right, the registrar known from its seal."""
    body, sheet = a_body(job, "12", _INSTITUTIONS), job.sheet(297, 210)
    first, last = term_of(job, a_day(job.rng, date(2021, 1, 1), date(2026, 6, 1)))
    _border(sheet, (150, 90, 50))
    emblem(sheet, 148.5, 30, 20)
    sheet.text(148.5, 44, "事业单位法人证书", Style("song_bold", 32), align="c", spacing=0.25)
    sheet.text(148.5, 60, "（副　本）", Style("song", 13), align="c")
    sheet.text(270, 30, ["统一社会信用代码　", Run(body.uscc, "uscc")], Style("song", 12), align="r")
    items: list[tuple[str, Runs]] = [
        ("名称", Run(body.name, "name")),
        ("宗旨和业务范围", job.rng.choice(_SCOPES)),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("经费来源", "财政补助收入"),
        ("开办资金", f"￥{job.rng.randrange(20, 900)}万元"),
        ("举办单位", office_of(job, "教育体育局")),
    ]
    item_list(sheet, 30, 76, 150, items, label=Style("song_bold", 12), value=Style("song", 12), column=42, gap=4)
    sheet.text(196, 118, "登记管理机关", Style("song_bold", 13))
    registrar = office_of(job, "事业单位登记管理局")
    seals.put_round(sheet, 232, 136, seals.SealText(registrar), diameter=40)
    sheet.text(30, 176, ["有效期　", *_as_list(term_runs(first, last))], Style("song", 13))
    sheet.text(148.5, 190, "国家事业单位登记管理局监制", Style("song", 8), align="c")
    return drawn(
        "public_institution_cert",
        "institution_landscape",
        [sheet],
        _values(body, first, last),
        from_seal={"issuer": registrar},
    )


def _as_list(runs: Runs) -> list[str | Run]:
    return [runs] if isinstance(runs, str | Run) else list(runs)


def institution_portrait(job: Job) -> Drawn:
    """Portrait 副本, the registrar printed above its seal."""
    body, sheet = a_body(job, "12", _INSTITUTIONS), job.sheet()
    first, last = term_of(job, a_day(job.rng, date(2021, 1, 1), date(2026, 6, 1)))
    registrar = office_of(
        job, job.rng.choice(["事业单位登记管理局", "委机构编制委员会办公室"]).replace("委机构", "机构")
    )
    _border(sheet, (150, 90, 50))
    sheet.text(105, 36, "中华人民共和国", Style("song_bold", 18), align="c", spacing=0.3)
    sheet.text(105, 50, "事业单位法人证书", Style("song_bold", 28), align="c", spacing=0.2)
    sheet.text(105, 68, ["统一社会信用代码：", Run(body.uscc, "uscc")], Style("song", 13), align="c")
    items: list[tuple[str, Runs]] = [
        ("名称", Run(body.name, "name")),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("宗旨和业务范围", job.rng.choice(_SCOPES)),
        ("开办资金", f"{job.rng.randrange(20, 900)}万元"),
        ("经费来源", "财政补助"),
        ("举办单位", office_of(job, "卫生健康委员会")),
        ("有效期", term_runs(first, last, job.date_form("padded", "plain", "spaced"))),
    ]
    y = item_list(
        sheet,
        28,
        88,
        154,
        items,
        label=Style("hei", 12.5),
        value=Style("song", 12.5),
        column=40,
        spread=False,
        colon="：",
    )
    sheet.text(176, y + 14, "登记管理机关（章）", Style("song_bold", 13), align="r")
    sheet.text(176, y + 25, Run(registrar, "issuer"), Style("song", 13), align="r")
    seals.put_round(sheet, 150, y + 26, seals.SealText(registrar))
    values = _values(body, first, last) | {"issuer": registrar}
    return drawn("public_institution_cert", "institution_portrait", [sheet], values)


def institution_old(job: Job) -> Drawn:
    """Before the common code: 事证第…号, no credit code."""
    body, sheet = a_body(job, "12", _INSTITUTIONS), job.sheet(260, 185)
    first, last = term_of(job, a_day(job.rng, date(2009, 1, 1), date(2014, 6, 1)))
    registrar = office_of(job, "事业单位登记管理局")
    _border(sheet, _GREEN, margin=8)
    sheet.text(130, 26, "事业单位法人证书", Style("song_bold", 28), align="c", spacing=0.25)
    sheet.text(130, 42, f"事证第 1411500{job.rng.randrange(10**5):05d} 号", Style("song", 13), align="c")
    items: list[tuple[str, Runs]] = [
        ("单位名称", Run(body.name, "name")),
        ("宗旨和业务范围", job.rng.choice(_SCOPES)),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("经费来源", "财政全额拨款"),
        ("开办资金", f"{job.rng.randrange(20, 900)}万元"),
        ("举办单位", office_of(job, "文化局")),
        ("有效期限", term_runs(first, last, "plain")),
    ]
    item_list(
        sheet,
        26,
        58,
        210,
        items,
        label=Style("song", 12),
        value=Style("kai", 13),
        column=42,
        spread=False,
        colon="：",
        gap=4,
    )
    sheet.text(170, 148, "登记管理机关：", Style("song", 12))
    seals.put_round(sheet, 214, 146, seals.SealText(registrar), diameter=38)
    return drawn(
        "public_institution_cert",
        "institution_old",
        [sheet],
        _values(body, first, last, code=False),
        from_seal={"issuer": registrar},
    )


def association(job: Job) -> Drawn:
    """社会团体法人登记证书: landscape, office and day at the lower right."""
    body, sheet = a_body(job, "51", ("信阳市{1}行业协会", "{0}{1}商会", "信阳市{1}能源学会")), job.sheet(297, 210)
    first, last = term_of(job, a_day(job.rng, date(2021, 1, 1), date(2026, 6, 1)))
    issuer = office_of(job, "民政局")
    _border(sheet, (140, 60, 50))
    sheet.text(148.5, 32, "社会团体法人登记证书", Style("song_bold", 30), align="c", spacing=0.2)
    sheet.text(148.5, 48, "（副本）", Style("song", 13), align="c")
    items: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("名称", Run(body.name, "name")),
        ("业务范围", "行业自律、信息交流、业务培训、咨询服务"),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("活动地域", "信阳市"),
        ("注册资金", "叁万元整"),
        ("业务主管单位", office_of(job, "工业和信息化局")),
        ("有效期限", term_runs(first, last)),
    ]
    item_list(sheet, 32, 62, 160, items, label=Style("song_bold", 12), value=Style("song", 12), column=46, gap=3.6)
    sheet.text(204, 140, ["发证机关：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(204, 152, ["发证日期：", numbers.written_date(first, form="padded")], Style("song", 12))
    seals.put_round(sheet, 236, 144, seals.SealText(issuer), diameter=38)
    sheet.text(148.5, 190, "中华人民共和国民政部监制", Style("song", 8), align="c")
    return drawn("social_org_cert", "association", [sheet], _values(body, first, last) | {"issuer": issuer})


def private_school(job: Job) -> Drawn:
    """民办非企业单位（法人）登记证书: the title on two lines, the office known from its seal."""
    body, sheet = a_body(job, "52", ("{0}{1}幼儿园", "信阳{1}培训学校", "{0}{1}养老服务中心")), job.sheet()
    first, last = term_of(job, a_day(job.rng, date(2021, 1, 1), date(2026, 6, 1)))
    issuer = office_of(job, "民政局")
    _border(sheet, _GREEN)
    sheet.text(105, 34, "民办非企业单位（法人）", Style("song_bold", 22), align="c", spacing=0.1)
    sheet.text(105, 48, "登记证书", Style("song_bold", 28), align="c", spacing=0.5)
    sheet.text(105, 66, ["统一社会信用代码　", Run(body.uscc, "uscc")], Style("song", 12.5), align="c")
    items: list[tuple[str, Runs]] = [
        ("名称", Run(body.name, "name")),
        ("住所", Run(body.address, "address")),
        ("法定代表人", Run(body.head, "legal_person")),
        ("开办资金", "￥50万元"),
        ("业务范围", job.rng.choice(["学前教育", "非学历职业技能培训", "养老服务"])),
        ("业务主管单位", office_of(job, "教育体育局")),
        ("有效期限", term_runs(first, last, "padded")),
    ]
    y = item_list(sheet, 30, 88, 150, items, label=Style("song_bold", 13), value=Style("song", 13), column=42, gap=6)
    sheet.text(118, y + 16, "发证机关", Style("song_bold", 13))
    sheet.text(118, y + 34, numbers.written_date(first, form="spaced"), Style("song", 13))
    seals.put_round(sheet, 152, y + 26, seals.SealText(issuer))
    return drawn("social_org_cert", "private_school", [sheet], _values(body, first, last), from_seal={"issuer": issuer})


def foundation(job: Job) -> Drawn:
    """基金会法人登记证书 as an electronic certificate in a table."""
    body, sheet = a_body(job, "53", ("河南{1}公益基金会", "信阳市{1}教育基金会")), job.sheet(297, 210)
    first, last = term_of(job, a_day(job.rng, date(2022, 1, 1), date(2026, 6, 1)))
    issuer = job.rng.choice(["河南省民政厅", "信阳市民政局"])
    sheet.text(148.5, 24, "基金会法人登记证书", Style("hei_bold", 26), align="c", spacing=0.15)
    sheet.text(148.5, 38, "（电子证照）", Style("hei", 12), align="c")
    qr_code(sheet, 244, 22, 24)
    rows: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("基金会名称", Run(body.name, "name")),
        ("类　　型", "非公募基金会"),
        ("原始基金数额", "贰佰万元"),
        ("法定代表人", Run(body.head, "legal_person")),
        ("住　　所", Run(body.address, "address")),
        ("业务范围", "扶贫、助学、赈灾及其他公益活动"),
        ("有效期限", term_runs(first, last, "dash")),
        ("登记管理机关", Run(issuer, "issuer")),
    ]
    y = 52.0
    for name, runs in rows:
        sheet.rect(36, y, 56, 13)
        sheet.rect(92, y, 168, 13)
        sheet.cell((36, y, 56, 13), name, Style("hei", 11.5), align="c")
        sheet.cell((92, y, 168, 13), runs, Style("song", 12))
        y += 13
    seals.put_round(sheet, 226, 168, seals.SealText(issuer), diameter=36)
    return drawn("social_org_cert", "foundation", [sheet], _values(body, first, last) | {"issuer": issuer})


def partnership(job: Job) -> Drawn:
    """民办非企业单位登记证书（合伙）: a person in charge, labels with colons, issued under the regulation."""
    body = Body(
        f"{district_of(job)}样例老年公寓", numbers.uscc(job.rng, prefix="52"), an_address(job), a_person_name(job)
    )
    sheet = job.sheet(210, 285)
    first, last = term_of(job, a_day(job.rng, date(2019, 1, 1), date(2025, 6, 1)))
    issuer = office_of(job, "民政局")
    _border(sheet, (60, 90, 140))
    sheet.text(105, 34, "民办非企业单位登记证书", Style("song_bold", 26), align="c")
    sheet.text(105, 50, "（合　伙）", Style("song", 14), align="c")
    sheet.flow(
        30,
        64,
        150,
        "根据《民办非企业单位登记管理暂行条例》的规定，经审查，准予登记，特发此证。",
        Style("song", 12.5),
        indent=2,
    )
    items: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(body.uscc, "uscc")),
        ("单位名称", Run(body.name, "name")),
        ("负责人", Run(body.head, "legal_person")),
        ("住所", Run(body.address, "address")),
        ("业务范围", "养老服务"),
        ("业务主管单位", office_of(job, "民政局")),
        ("有效期限", term_runs(first, last, "plain")),
    ]
    y = item_list(
        sheet,
        30,
        92,
        150,
        items,
        label=Style("hei", 12),
        value=Style("song", 12.5),
        column=44,
        spread=False,
        colon="：",
    )
    sheet.text(172, y + 12, ["登记管理机关：", Run(issuer, "issuer")], Style("song", 12.5), align="r")
    sheet.text(166, y + 24, numbers.written_date(first, form="chinese"), Style("song", 12.5), align="r")
    seals.put_round(sheet, 146, y + 18, seals.SealText(issuer))
    return drawn("social_org_cert", "partnership", [sheet], _values(body, first, last) | {"issuer": issuer})


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "institution_landscape": institution_landscape,
        "institution_portrait": institution_portrait,
        "institution_old": institution_old,
    },
    "social_org_cert": {
        "association": association,
        "private_school": private_school,
        "foundation": foundation,
        "partnership": partnership,
    },
}
