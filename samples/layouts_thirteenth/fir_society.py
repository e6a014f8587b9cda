"""Registration certificates of private non-enterprise units and of associations."""

from __future__ import annotations

from datetime import date, timedelta

from samples import numbers
from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import said, torn
from samples.layouts_thirteenth.words import WORDS
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, a_name, years_later
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, Value, drawn

_GOLD: Colour = (178, 142, 72)


def _field(sheet: Sheet, x: float, y: float, label: str, run: Run, width: float, value: Style, spread: float) -> float:
    """A label and its value, which may take several lines; returns the y below."""
    sheet.text(x, y, label, Style("hei", value.size), spread=spread)
    return sheet.flow(x + spread + 6, y, width, run, value, leading=1.4) + 4.5


def unit_certificate(job: Job) -> Drawn:
    """民办非企业单位登记证书 upright in a gilt frame: the code above, the entries, the office's seal below."""
    rng, home = job.rng, job.facts.home
    sheet = job.sheet()
    guilloche(sheet, 12, 12, 186, 273, (240, 232, 212), waves=30, paper=(254, 252, 246))
    sheet.rect(14, 14, 182, 269, line=1.2, fill=_GOLD)
    sheet.rect(17, 17, 176, 263, line=0.3, fill=_GOLD)
    emblem(sheet, 105, 40, 24)
    sheet.text(105, 58, "民办非企业单位登记证书", Style("song_bold", 27), align="c", spacing=0.08)
    sheet.text(105, 72, rng.choice(["（法人）", "（副　本）", "（正　本）"]), Style("song", 14), align="c")
    code = numbers.uscc(rng, prefix="52")
    sheet.text(105, 84, ["统一社会信用代码：", Run(code, "uscc")], Style("song", 13), align="c")
    firm = rng.choice(WORDS.firms)
    kind, scope, above = rng.choice(
        [
            ("幼儿园", "学前教育（3周岁至6周岁幼儿保育和教育）", "信阳市浉河区教育体育局"),
            ("养老服务中心", "老年人生活照料、康复护理、文化娱乐", "信阳市平桥区民政局"),
            ("职业培训学校", "中短期职业技能培训", "信阳市人力资源和社会保障局"),
            ("社会工作服务中心", "社区服务、青少年服务、志愿者培训", "信阳市民政局"),
        ]
    )
    place = rng.choice(["信阳市", f"信阳市{home.community.district}"])
    name, legal = f"{place}{firm}{kind}", a_name(rng, WORDS)
    address = f"{place}{home.community.street}"
    value = Style("kai", 14)
    y, rows = (
        100.0,
        (
            ("名称", Run(name, "name")),
            ("法定代表人", Run(legal, "legal_person")),
            ("开办资金", Run(rng.choice(["叁万元", "拾万元整", "伍拾万元", "人民币壹佰万元"]))),
            ("业务范围", Run(scope)),
            ("住所", Run(address, "address")),
            ("业务主管单位", Run(above)),
        ),
    )
    for label, run in rows:
        y = _field(sheet, 30, y, label, run, 108, value, 32)
    first = a_day(rng, date(2022, 1, 5), date(2026, 6, 30))
    last = years_later(first, rng.choice([4, 5])) - timedelta(days=1)
    form = rng.choice(["plain", "padded"])
    sheet.text(30, y, "有效期限", Style("hei", 14), spread=32)
    runs: Runs = ["自", Run(said(job, first, form), "valid_from"), "至", Run(said(job, last, form), "valid_to")]
    sheet.text(68, y, runs, value.sized(13))
    issuer = rng.choice(["信阳市民政局", f"信阳市{home.community.district}民政局", "信阳市平桥区行政审批局"])
    sheet.text(112, y + 28, ["发证机关：", Run(issuer, "issuer")], Style("song", 13))
    sheet.text(126, y + 42, said(job, first, "plain", "chinese"), Style("song", 13))
    put_round(sheet, 146, y + 36, SealText(issuer), diameter=42)
    qr_code(sheet, 30, y + 24, 24)
    sheet.text(105, 271, "中华人民共和国民政部监制", Style("song", 11), align="c")
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": legal,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "fir_unit_certificate", [sheet], values)


def association_copy(job: Job) -> Drawn:
    """社会团体法人登记证书, the copy that lies across, its right half with the stamps of the yearly inspections."""
    rng, home = job.rng, job.facts.home
    sheet = job.sheet(297, 210)
    guilloche(sheet, 10, 10, 277, 190, (234, 222, 220), waves=24, paper=(254, 250, 249))
    sheet.rect(12, 12, 273, 186, line=0.9, fill=(170, 60, 60))
    sheet.line(176, 20, 176, 190, width=0.2, fill=(190, 150, 150))
    sheet.text(94, 24, "社会团体法人登记证书", Style("song_bold", 22), align="c", spacing=0.06)
    sheet.text(94, 35, "（副　本）", Style("song", 12), align="c")
    code = numbers.uscc(rng, prefix="51")
    firm = rng.choice(WORDS.firms)
    place = rng.choice(["信阳市", f"信阳市{home.community.district}"])
    ending = rng.choice(["茶产业协会", "商会", "新能源汽车行业协会", "志愿者协会", "钓鱼协会", "书法家协会"])
    name = f"{place}{firm}{ending}"
    legal = a_name(rng, WORDS)
    address = f"{place}{home.community.street}{home.community.name}{rng.randrange(1, 20)}号楼"
    first = a_day(rng, date(2021, 6, 1), date(2026, 5, 30))
    last = years_later(first, rng.choice([4, 5]))
    issuer = rng.choice(["信阳市民政局", f"信阳市{home.community.district}民政局"])
    value = Style("song", 12)
    y = 50.0
    for label, run in (
        ("统一社会信用代码", Run(code, "uscc")),
        ("名　　称", Run(name, "name")),
        ("业务范围", Run("行业交流、业务培训、信息咨询、承办政府委托事项")),
        ("住　　所", Run(address, "address")),
        ("注册资金", Run(rng.choice(["叁万元整", "伍万元整", "拾万元整"]))),
        ("法定代表人", Run(legal, "legal_person")),
        ("活动地域", Run(place)),
        ("业务主管单位", Run(rng.choice(["信阳市工商业联合会", "信阳市商务局", "信阳市文化广电和旅游局"]))),
    ):
        sheet.text(22, y, f"{label}：", Style("hei", 12))
        y = sheet.flow(62, y, 106, run, value, leading=1.35) + 3.2
    sheet.text(22, y, "有效期限：", Style("hei", 12))
    used = Style("song", 12)
    runs = ["自 ", *torn(first, "valid_from", used), " 至 ", *torn(last, "valid_to", used)]
    sheet.text(62, y, runs, used.sized(11.5))
    sheet.text(90, y + 22, ["登记管理机关：", Run(issuer, "issuer")], Style("song", 12))
    sheet.text(112, y + 34, said(job, first, "plain", "padded"), Style("song", 12))
    put_round(sheet, 140, y + 28, SealText(issuer), diameter=40)
    sheet.text(230, 24, "年度检查记录", Style("song_bold", 15), align="c", spacing=0.3)
    for row in range(3):
        sheet.rect(186, 40 + row * 48, 88, 44, line=0.2, fill=(190, 150, 150))
    year = max(2021, first.year)
    if job.chance(0.7):
        put_stamp(sheet, 230, 60, [issuer, f"{year}年度年检合格"], width=52)
    sheet.text(188, 187, "说明：本证不得涂改、转让、出借；有效期届满前应办理换证手续。", Style("song", 8.5))
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": legal,
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "fir_association_copy", [sheet], values)


LAYOUTS: Layouts = {
    "social_org_cert": {"fir_unit_certificate": unit_certificate, "fir_association_copy": association_copy}
}
