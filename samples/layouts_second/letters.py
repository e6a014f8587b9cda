"""物业证明 and 车位使用权证明, worded and arranged otherwise than in set build."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.people import RECEIVED, a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_TEXT = Style("song", 13.5)


def _issuer(job: Job) -> tuple[str, str]:
    place = job.facts.home.community
    kind = job.variant.issuer_type or job.rng.choice(["物业", "物业", "居委会", "业委会", "村委会"])
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    return names[kind], kind


def _values(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": job.facts.person.name,
        "applicant_id": job.facts.person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }


def confirmation(job: Job) -> Drawn:
    """新能源小客车购车充电条件确认书: a form whose lines are filled in, the body's opinion last."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = _issuer(job)
    person = facts.person
    pen = Style("kai", 13)
    sheet.text(105, 28, "新能源小客车购车充电条件确认书", Style("hei_bold", 19), align="c")
    lines: list[Runs] = [
        [
            "购车人姓名：",
            Run(person.name, "applicant", pen, underline=True, min_em=10),
            "　证件号码：",
            Run(person.id_number, "applicant_id", pen, underline=True, min_em=13),
        ],
        [
            "居住小区：",
            Run(home.community.name, "community", pen, underline=True, min_em=12),
            "　楼栋房号：",
            Run(home.room_text, "", pen, underline=True, min_em=12),
        ],
        [
            "固定车位号：",
            Run(home.space_no, "space_no", pen, underline=True, min_em=9),
            "　拟装充电桩功率：",
            Run(f"{facts.power_kw}kW", "power_kw", pen, underline=True, min_em=7),
        ],
    ]
    y = 52.0
    for runs in lines:
        y = sheet.flow(24, y, 164, runs, _TEXT, leading=1.9) + 3
    y = sheet.flow(
        24,
        y + 4,
        162,
        "购车人确认上述车位为本人自有或者长期租用，承诺按照用电安全规范安装使用充电设施。",
        _TEXT,
        leading=1.9,
        indent=2,
    )
    sheet.text(24, y + 6, "物业服务企业（或居委会、业委会）意见：", Style("hei", 13))
    opinion: list[str | Run] = (
        [Run("该车位不具备安装充电桩条件，不予同意", "consent", pen), "。"]
        if job.variant.refuse
        else [Run("该车位具备充电桩安装条件，同意安装", "consent", pen), "。"]
    )
    sheet.flow(24, y + 18, 160, opinion, _TEXT, indent=2)
    y += 46
    sheet.text(92, y, ["确认单位：", Run(issuer, "issuer")], Style("song", 12))
    phone = job.rng.choice(["13800000001", home.community.manager.phone])
    sheet.text(92, y + 11, ["联系电话：", Run(phone, "phone")], Style("song", 12))
    sheet.text(
        92,
        y + 22,
        [
            "确认日期：",
            Run(numbers.written_date(facts.consent_date, form=job.date_form("plain", "dot", "spaced")), "issue_date"),
        ],
        Style("song", 12),
    )
    if job.variant.seal:
        seals.put_round(sheet, 156, y + 14, seals.SealText(issuer))
    values = _values(job, issuer) | {"phone": phone, "power_kw": facts.power_kw}
    return drawn("property_consent", "confirmation", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def reply(job: Job) -> Drawn:
    """A letter to the applicant's supplier: 我公司对…无异议, or 不能同意."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = _issuer(job)
    person = facts.person
    refuse = job.variant.refuse
    sheet.text(
        105, 34, "关于申请安装充电桩的复函" if refuse else "允许安装充电设施的证明", Style("hei_bold", 21), align="c"
    )
    y = sheet.flow(26, 60, 100, "信阳供电公司：", _TEXT) + 4
    runs: list[str | Run] = [
        "我单位管理的",
        Run(home.community.name, "community"),
        "（",
        home.community.street,
        "）",
        home.room_text,
        "业主",
        Run(person.name, "applicant"),
        "，身份证号",
        Run(person.id_number, "applicant_id"),
        "，来函申请在其名下的",
        Run(home.space_no, "space_no"),
        "号停车位上加装新能源汽车充电桩。",
    ]
    if refuse:
        runs += [
            "因小区地下车库消防验收尚未完成，",
            Run("目前暂不能同意其安装申请", "consent"),
            "，待条件具备后另行通知。",
        ]
    else:
        runs += ["我单位对此", Run("无异议，允许其安装", "consent"), "，请贵公司予以办理用电手续。"]
    sheet.flow(26, y, 158, runs, _TEXT, leading=2.0, indent=2)
    sheet.text(180, 184, Run(issuer, "issuer"), _TEXT, align="r")
    form = job.date_form("chinese", "plain", "padded")
    sheet.text(174, 197, Run(numbers.written_date(facts.consent_date, form=form), "issue_date"), _TEXT, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, 192, seals.SealText(issuer))
    return drawn("property_consent", "reply", [sheet], _values(job, issuer), implied={"issuer_type": (kind, "issuer")})


def opinion_table(job: Job) -> Drawn:
    """充电设施安装意见表: wide table, the opinion ticked by words."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    issuer, kind = _issuer(job)
    person, pen = facts.person, Style("kai", 12)
    sheet.text(105, 24, "电动汽车充电设施安装意见表", Style("hei_bold", 19), align="c")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            14,
            [
                (28, "业主姓名", True),
                (40, Run(person.name, "applicant", pen), False),
                (34, "居民身份证号码", True),
                (72, Run(person.id_number, "applicant_id", pen), False),
            ],
        ),
        (
            14,
            [
                (28, "所在小区", True),
                (40, Run(home.community.name, "community", pen), False),
                (34, "车位编号", True),
                (72, Run(home.space_no, "space_no", pen), False),
            ],
        ),
        (
            14,
            [
                (28, "充电功率", True),
                (40, [Run(facts.power_kw, "power_kw", pen), " 千瓦"], False),
                (34, "业主电话", True),
                (72, Run(person.phone, "", pen), False),
            ],
        ),
        (60, [(28, "物业（居委会、业委会）意见", True), (146, "", False)]),
    ]
    bottom = table(sheet, 18, 42, rows, label=Style("hei", 11), value=Style("song", 11.5))
    text = "经核查，该车位电源接入困难，不同意安装。" if job.variant.refuse else "经核查，情况属实，同意安装。"
    key = "不同意安装" if job.variant.refuse else "同意安装"
    head, _, tail = text.partition(key)
    sheet.text(52, bottom - 50, [head, Run(key, "consent", pen), tail], pen)
    sheet.text(60, bottom - 24, ["单位名称（盖章）：", Run(issuer, "issuer")], Style("song", 11))
    sheet.text(
        126,
        bottom - 11,
        Run(numbers.written_date(facts.consent_date, form="spaced"), "issue_date"),
        Style("song", 11.5),
    )
    if job.variant.seal:
        seals.put_round(sheet, 132, bottom - 22, seals.SealText(issuer), diameter=38)
    values = _values(job, issuer) | {"power_kw": facts.power_kw}
    return drawn(
        "property_consent",
        "opinion_table",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def village_letter(job: Job) -> Drawn:
    """车位使用权证明 of a village or residents' committee for its own ground."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    person, place = facts.person, home.community
    issuer = job.rng.choice([place.village_committee, place.residents_committee, place.manager.name])
    start = a_day(job.rng, RECEIVED.replace(year=2021), RECEIVED.replace(year=2025))
    end = years_later(start, job.rng.choice([3, 5, 10])) - timedelta(days=1)
    form = job.date_form("plain", "dash")
    sheet.text(105, 36, "关于车位使用权的证明", Style("hei_bold", 22), align="c", spacing=0.1)
    runs: list[str | Run] = [
        "今有我辖区居民",
        Run(person.name, "holder"),
        "（公民身份号码",
        Run(person.id_number, "holder_id"),
        "），自",
        Run(numbers.written_date(start, form=form), "valid_from"),
        "至",
        Run(numbers.written_date(end, form=form), "valid_to"),
        "期间，固定使用",
        Run(place.name, "community"),
        "内编号为",
        Run(home.space_no, "space_no"),
        "的停车位，该车位权属清楚，无争议。",
    ]
    y = sheet.flow(26, 66, 158, runs, _TEXT, leading=2.0, indent=2)
    sheet.flow(26, y + 3, 158, "情况属实，特此证明。", _TEXT, indent=2)
    sheet.text(182, 176, ["证明单位：", Run(issuer, "issuer")], _TEXT, align="r")
    sheet.text(
        176,
        190,
        Run(numbers.written_date(facts.consent_date, form=job.date_form("plain", "chinese")), "issue_date"),
        _TEXT,
        align="r",
    )
    if job.variant.seal:
        seals.put_round(sheet, 150, 184, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn("parking_use_right_cert", "village_letter", [sheet], values)


def right_table(job: Job) -> Drawn:
    """机动车位使用权证书: a table on a landscape half sheet."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(210, 148)
    person, place = facts.person, home.community
    issuer = facts.developer.name
    start = a_day(job.rng, RECEIVED.replace(year=2015), RECEIVED.replace(year=2023))
    end = years_later(start, job.rng.choice([20, 50])) - timedelta(days=1)
    value = Style("song", 11.5)
    sheet.text(105, 14, "机动车位使用权证书", Style("hei_bold", 20), align="c", spacing=0.2)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (
            13,
            [
                (32, "权利人", True),
                (50, Run(person.name, "holder"), False),
                (32, "身份证号码", True),
                (66, Run(person.id_number, "holder_id"), False),
            ],
        ),
        (
            13,
            [
                (32, "项目名称", True),
                (50, Run(place.name, "community"), False),
                (32, "车位编号", True),
                (66, Run(home.space_no, "space_no"), False),
            ],
        ),
        (
            13,
            [
                (32, "使用年限", True),
                (
                    148,
                    [Run(numbers.written_date(start), "valid_from"), "至", Run(numbers.written_date(end), "valid_to")],
                    False,
                ),
            ],
        ),
        (18, [(32, "备　注", True), (148, "本车位仅限停放机动车，可安装自用充电设施。", False)]),
    ]
    table(sheet, 15, 34, rows, label=Style("hei", 11), value=value)
    sheet.text(100, 106, ["发证单位（盖章）：", Run(issuer, "issuer")], value)
    sheet.text(100, 119, ["发证时间：", Run(numbers.written_date(start, form="plain"), "issue_date")], value)
    if job.variant.seal:
        seals.put_round(sheet, 164, 114, seals.SealText(issuer), diameter=38)
    values: dict[str, Value] = {
        "issuer": issuer,
        "holder": person.name,
        "holder_id": person.id_number,
        "community": place.name,
        "space_no": home.space_no,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": start.isoformat(),
    }
    return drawn("parking_use_right_cert", "right_table", [sheet], values)


LAYOUTS: Layouts = {
    "property_consent": {"confirmation": confirmation, "reply": reply, "opinion_table": opinion_table},
    "parking_use_right_cert": {"village_letter": village_letter, "right_table": right_table},
}
