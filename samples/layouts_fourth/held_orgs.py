"""Certificates of bodies that are no enterprises: 事业单位, 社会组织, 机关, villages and their collectives.

Issuer: 登记管理机关, 发证机关 or 赋码机关 where printed; where only the seal names it, the value is from the seal.
Legal person: 法定代表人, on certificates of offices 负责人.
"""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_fourth.held_base import ROADS, a_man, box
from samples.numbers import written_date
from samples.ornaments import emblem, guilloche, qr_code, watermark
from samples.people import DISTRICTS, a_day, years_later
from samples.truth import Drawn, Value, drawn


def _address(job: Job, district: str) -> str:
    return f"河南省信阳市{district}{job.rng.choice(ROADS)}{job.rng.randrange(1, 200)}号"


def _term(job: Job, years: int) -> tuple[date, date]:
    first = a_day(job.rng, date(2022, 1, 10), date(2026, 8, 30))
    return first, years_later(first, years) - timedelta(days=1)


def _ground(sheet: Sheet, colour: Colour, paper: Colour) -> None:
    width, height = sheet.width_mm, sheet.height_mm
    guilloche(sheet, 6, 6, width - 12, height - 12, colour, waves=48, paper=paper)
    sheet.rect(9, 9, width - 18, height - 18, line=0.9, fill=(176, 138, 70))
    sheet.rect(11.5, 11.5, width - 23, height - 23, line=0.25, fill=(176, 138, 70))


def _list(
    sheet: Sheet, x: float, y: float, lead: float, width: float, rows: list[tuple[str, Runs]], size: float, gap: float
) -> float:
    """Label and value by lines, labels spread to one width."""
    label, shown = Style("song_bold", size), Style("song", size)
    for name, runs in rows:
        sheet.text(x, y, name, label, spread=lead - 6)
        y = sheet.flow(x + lead, y, width, runs, shown, leading=1.45) + gap
    return y


def _institution(job: Job) -> tuple[dict[str, Value], date, date]:
    rng = job.rng
    district = rng.choice(DISTRICTS[:2])
    suffix = rng.choice(("中学", "医院", "文化馆", "公共交通服务中心", "图书馆"))
    name = f"信阳市{rng.choice(('幻山', '子虚', '乌有', '空蒙'))}{suffix}"
    first, last = _term(job, 5)
    values: dict[str, Value] = {
        "uscc": numbers.uscc(rng, prefix="12"),
        "name": name,
        "address": _address(job, district),
        "legal_person": a_man(job),
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": "信阳市事业单位登记管理局",
    }
    return values, first, last


def _institution_rows(job: Job, values: dict[str, Value], first: date, last: date) -> list[tuple[str, Runs]]:
    rng = job.rng
    form = job.date_form("plain", "padded")
    term: Runs = [
        "自",
        Run(written_date(first, form=form), "valid_from"),
        "至",
        Run(written_date(last, form=form), "valid_to"),
    ]
    return [
        ("名称", Run(str(values["name"]), "name")),
        (
            "宗旨和业务范围",
            rng.choice(
                ("提供公益服务，促进社会事业发展。承担相关公共服务的具体实施工作。", "实施教育教学、培训等公益服务。")
            ),
        ),
        ("住所", Run(str(values["address"]), "address")),
        ("法定代表人", Run(str(values["legal_person"]), "legal_person")),
        ("经费来源", rng.choice(("财政补助收入", "财政全额拨款", "财政差额补助"))),
        ("开办资金", f"￥{rng.randrange(20, 900)}万元"),
        ("举办单位", rng.choice(("信阳市教育体育局", "信阳市卫生健康委员会", "信阳市交通运输局"))),
        ("有效期", term),
    ]


def institution_wide_with_code(job: Job) -> Drawn:
    """事业单位法人证书, landscape: credit code top left, code of squares top right, office printed at the foot."""
    values, first, last = _institution(job)
    sheet = job.sheet(297, 210)
    _ground(sheet, (236, 226, 206), (254, 252, 246))
    emblem(sheet, 148, 27, 18)
    sheet.text(148, 40, "事业单位法人证书", Style("song_bold", 27), align="c", spacing=0.2)
    sheet.text(148, 54, "（副　本）" if job.chance(0.6) else "（正　本）", Style("song", 12), align="c")
    sheet.text(24, 30, "统一社会信用代码", Style("song_bold", 11))
    sheet.text(24, 37, Run(str(values["uscc"]), "uscc"), Style("song", 13))
    qr_code(sheet, 248, 24, 26)
    rows = _institution_rows(job, values, first, last)
    left = [rows[0], rows[1], rows[2], rows[3]]
    _list(sheet, 26, 68, 36, 88, left, 12, 5)
    y = _list(sheet, 158, 68, 32, 88, rows[4:], 12, 5)
    sheet.text(158, y + 8, "登记管理机关", Style("song_bold", 12))
    sheet.text(190, y + 8, Run(str(values["issuer"]), "issuer"), Style("song", 12))
    sheet.text(190, y + 20, written_date(first, form="plain"), Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 212, y + 14, seals.SealText(str(values["issuer"])), diameter=40)
    sheet.text(148, 193, "国家事业单位登记管理局监制", Style("song", 9), align="c")
    return drawn("public_institution_cert", "institution_wide_with_code", [sheet], values)


def institution_upright_seal_only(job: Job) -> Drawn:
    """事业单位法人证书 upright, a copy: the office is named by its seal alone."""
    values, first, last = _institution(job)
    issuer = str(values.pop("issuer"))
    sheet = job.sheet()
    _ground(sheet, (232, 220, 220), (254, 250, 249))
    sheet.text(105, 34, "中华人民共和国", Style("song_bold", 15), align="c", spacing=0.3)
    sheet.text(105, 46, "事业单位法人证书", Style("song_bold", 25), align="c", spacing=0.15)
    sheet.text(105, 64, ["统一社会信用代码：", Run(str(values["uscc"]), "uscc")], Style("song", 13), align="c")
    y = _list(sheet, 28, 80, 40, 112, _institution_rows(job, values, first, last), 12.5, 5)
    sheet.text(120, y + 12, "登记管理机关（印章）", Style("song_bold", 12.5))
    if job.variant.seal:
        seals.put_round(sheet, 142, y + 22, seals.SealText(issuer), diameter=42)
    note = "请于每年3月31日前向登记管理机关报送上一年度的年度报告"
    sheet.text(105, 272, note, Style("song", 9.5), align="c")
    if job.chance(0.5):
        watermark(sheet, "仅供充电站报装使用，再复印无效", size_mm=6, rows=2)
    return drawn(
        "public_institution_cert", "institution_upright_seal_only", [sheet], values, from_seal={"issuer": issuer}
    )


def _society(job: Job, prefix: str, names: tuple[str, ...]) -> tuple[dict[str, Value], date, date]:
    rng = job.rng
    district = rng.choice(DISTRICTS[:2])
    first, last = _term(job, rng.choice((4, 5)))
    values: dict[str, Value] = {
        "uscc": numbers.uscc(rng, prefix=prefix),
        "name": f"信阳市{rng.choice(('幻山', '子虚', '乌有', '空蒙', '海市'))}{rng.choice(names)}",
        "address": _address(job, district),
        "legal_person": a_man(job),
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": rng.choice(("信阳市民政局", f"信阳市{district}民政局")),
    }
    return values, first, last


def society_upright(job: Job) -> Drawn:
    """社会团体法人登记证书: upright, office printed above the date."""
    values, first, last = _society(job, "51", ("电动汽车用户协会", "餐饮业商会", "书法家协会", "物业管理协会"))
    rng = job.rng
    sheet = job.sheet()
    _ground(sheet, (214, 224, 238), (250, 252, 255))
    emblem(sheet, 105, 30, 20)
    sheet.text(105, 46, "社会团体法人登记证书", Style("song_bold", 24), align="c", spacing=0.1)
    sheet.text(105, 60, rng.choice(("（正本）", "（副本）")), Style("song", 12), align="c")
    sheet.text(190, 70, ["统一社会信用代码　", Run(str(values["uscc"]), "uscc")], Style("song", 11.5), align="r")
    form = job.date_form("plain", "chinese")
    rows: list[tuple[str, Runs]] = [
        ("名称", Run(str(values["name"]), "name")),
        (
            "业务范围",
            rng.choice(
                ("宣传政策、行业自律、信息交流、咨询服务、承办委托事项", "学术交流、展览展示、专业培训、公益活动")
            ),
        ),
        ("住所", Run(str(values["address"]), "address")),
        ("法定代表人", Run(str(values["legal_person"]), "legal_person")),
        ("活动地域", "信阳市"),
        ("注册资金", rng.choice(("叁万元整", "伍万元整", "拾万元整"))),
        ("业务主管单位", rng.choice(("信阳市工商业联合会", "信阳市工业和信息化局", "信阳市住房和城乡建设局"))),
        (
            "有效期限",
            [
                "自",
                Run(written_date(first, form=form), "valid_from"),
                "至",
                Run(written_date(last, form=form), "valid_to"),
            ],
        ),
    ]
    y = _list(sheet, 30, 84, 40, 112, rows, 13, 5.5)
    sheet.text(118, y + 10, ["发证机关：", Run(str(values["issuer"]), "issuer")], Style("song", 12.5))
    sheet.text(118, y + 20, f"发证日期：{written_date(first, form='plain')}", Style("song", 12.5))
    if job.variant.seal:
        seals.put_round(sheet, 150, y + 16, seals.SealText(str(values["issuer"])), diameter=42)
    return drawn("social_org_cert", "society_upright", [sheet], values)


def private_unit_wide(job: Job) -> Drawn:
    """民办非企业单位登记证书（法人）: landscape in two columns, office only in the seal."""
    values, first, last = _society(job, "52", ("幼儿园", "培训学校", "养老服务中心", "康复医院"))
    issuer = str(values.pop("issuer"))
    rng = job.rng
    sheet = job.sheet(297, 210)
    _ground(sheet, (222, 236, 222), (251, 254, 250))
    sheet.text(148, 26, "民办非企业单位登记证书", Style("song_bold", 25), align="c", spacing=0.12)
    sheet.text(148, 42, "（法人）", Style("song", 13), align="c")
    left: list[tuple[str, Runs]] = [
        ("统一社会信用代码", Run(str(values["uscc"]), "uscc")),
        ("名称", Run(str(values["name"]), "name")),
        ("住所", Run(str(values["address"]), "address")),
        ("法定代表人（负责人）", Run(str(values["legal_person"]), "legal_person")),
    ]
    dot = job.date_form("plain", "dot")
    right: list[tuple[str, Runs]] = [
        ("开办资金", f"{rng.randrange(10, 200)}万元"),
        ("业务范围", "学前教育、照护服务、健康咨询"),
        ("业务主管单位", f"信阳市{rng.choice(DISTRICTS[:2])}教育体育局"),
        (
            "有效期限",
            [Run(written_date(first, form=dot), "valid_from"), " 至 ", Run(written_date(last, form=dot), "valid_to")],
        ),
    ]
    _list(sheet, 24, 62, 46, 76, left, 12, 6)
    y = _list(sheet, 156, 62, 34, 86, right, 12, 6)
    sheet.text(190, y + 10, "发证机关（印章）", Style("song_bold", 12))
    sheet.text(190, y + 22, written_date(first, form="spaced"), Style("song", 12))
    if job.variant.seal:
        seals.put_round(sheet, 214, y + 16, seals.SealText(issuer), diameter=42)
    sheet.text(148, 192, "中华人民共和国民政部监制", Style("song", 9), align="c")
    return drawn("social_org_cert", "private_unit_wide", [sheet], values, from_seal={"issuer": issuer})


def foundation_ruled(job: Job) -> Drawn:
    """基金会法人登记证书: upright and ruled, office and day in the last row."""
    values, first, last = _society(job, "53", ("慈善基金会", "教育基金会"))
    rng = job.rng
    sheet = job.sheet()
    sheet.rect(14, 14, 182, 269, line=1.0, fill=(176, 50, 44))
    emblem(sheet, 105, 34, 20)
    sheet.text(105, 50, "基金会法人登记证书", Style("hei_bold", 24), align="c", spacing=0.1)
    form = job.date_form("plain", "dot", "padded")
    term: Runs = [
        Run(written_date(first, form=form), "valid_from"),
        " 至 ",
        Run(written_date(last, form=form), "valid_to"),
    ]
    rows: tuple[tuple[str, Runs], ...] = (
        ("统一社会信用代码", Run(str(values["uscc"]), "uscc")),
        ("名　　称", Run(str(values["name"]), "name")),
        ("类　　型", rng.choice(("非公募基金会", "具有公开募捐资格的基金会"))),
        ("法定代表人", Run(str(values["legal_person"]), "legal_person")),
        ("住　　所", Run(str(values["address"]), "address")),
        ("原始基金数额", "贰佰万元"),
        ("业务主管单位", "信阳市民政局"),
        ("有效期限", term),
        ("登记机关", Run(str(values["issuer"]), "issuer")),
        ("发证日期", written_date(first, form=form)),
    )
    label, shown = Style("song", 12.5), Style("song_bold", 12.5)
    y = 70.0
    for name, runs in rows:
        box(sheet, (26, y, 46, 16), name, label, align="c")
        box(sheet, (72, y, 112, 16), runs, shown)
        y += 16
    if job.variant.seal:
        seals.put_round(sheet, 152, y - 14, seals.SealText(str(values["issuer"])), diameter=42)
    qr_code(sheet, 28, y + 6, 26)
    return drawn("social_org_cert", "foundation_ruled", [sheet], values)


LAYOUTS: Layouts = {
    "public_institution_cert": {
        "institution_wide_with_code": institution_wide_with_code,
        "institution_upright_seal_only": institution_upright_seal_only,
    },
    "social_org_cert": {
        "society_upright": society_upright,
        "private_unit_wide": private_unit_wide,
        "foundation_ruled": foundation_ruled,
    },
}
