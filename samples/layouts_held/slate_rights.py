"""The right to use a bay: a street office, a register, a card, questions answered."""

from __future__ import annotations

from samples import ornaments, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.slate_common import Runs, after, before, grid, landline, said, say, someone
from samples.people import years_later
from samples.truth import Drawn, Value, drawn


def _cert(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "holder": job.facts.person.name,
        "holder_id": job.facts.person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
    }


def office_letter(job: Job) -> Drawn:
    """A street office's red-head letter on who may use a bay in a resettlement estate."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    place = home.community
    office = f"信阳市{place.district}{job.rng.choice(['麦芽糖', '蒸笼', '粽叶'])}街道办事处"
    body, day = Style("song", 15), facts.consent_date
    sheet.text(105, 30, office, Style("song_bold", 30, RED), align="c", spread=162)
    sheet.text(105, 50, f"办函〔{day.year}〕{job.rng.randrange(3, 140)}号", Style("song", 13), align="c")
    sheet.line(24, 60, 186, 60, width=0.9, fill=RED)
    y = sheet.flow(
        35,
        72,
        140,
        f"关于确认{facts.person.name}同志停车泊位使用权的函",
        Style("song_bold", 20),
        align="c",
        leading=1.4,
    )
    sheet.text(26, y + 8, "国网河南省电力公司信阳供电公司：", body)
    begin = before(job, facts.lease_from, 200, 900)
    end = years_later(begin, 20)
    runs: Runs = [
        "辖区居民",
        Run(facts.person.name, "holder"),
        "（公民身份号码",
        Run(facts.person.id_number, "holder_id"),
        "）因旧城改造房屋征收，于回迁时分得",
        Run(place.name, "community"),
        "内",
        Run(home.space_no, "space_no"),
        "号停车泊位的使用权。经查阅回迁安置台账（",
        say(before(job, begin, 60, 300), "plain"),
        "造册），使用年限二十年，自",
        said(begin, "valid_from"),
        "至",
        said(end, "valid_to"),
        "，泊位权属无争议。请贵公司按照《关于进一步提升电动汽车充电基础设施服务保障能力的实施意见》予以办理充电设施用电业务。",
    ]
    y = sheet.flow(26, y + 20, 158, runs, body, leading=1.85, indent=2)
    y = sheet.flow(26, y + 2, 158, "专此函达。", body, indent=2)
    sheet.text(180, y + 26, Run(office, "issuer"), body, align="r")
    sheet.text(172, y + 37, said(day, "issue_date", job.date_form("plain", "chinese")), body, align="r")
    seals.put_round(sheet, 148, y + 32, seals.SealText(office), diameter=42)
    sheet.text(26, y + 52, f"（联系人：{someone(job).name}，{landline(job)}）", Style("song", 13))
    values = _cert(job, office) | {
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "slate_office_letter", [sheet], values)


def ledger_extract(job: Job) -> Drawn:
    """A landscape page out of a register: an ended entry, and the entry that holds."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(297, 210)
    firm = home.community.manager.name
    begin = before(job, facts.lease_from, 30, 700)
    end = years_later(begin, job.rng.choice([3, 5, 10]))
    earlier, day = someone(job), facts.consent_date
    first = before(job, begin, 900, 1500)
    sheet.text(148, 20, "人防车位使用权登记册（单位摘抄页）", Style("hei_bold", 18), align="c")
    sheet.text(
        20,
        36,
        [
            "所在住宅区：",
            Run(home.community.name, "community"),
            f"　　库层：{home.space_floor}　　册号：第{job.rng.randrange(1, 7)}册",
        ],
        Style("song", 11),
    )
    head: list[str | Run | Runs] = [
        "登记\n顺序",
        "泊位编码",
        "使用权人",
        "公民身份号码",
        "权利起算",
        "权利届满",
        "登记\n状态",
        "备注",
    ]
    rows: list[tuple[float, list[str | Run | Runs]]] = [
        (13, head),
        (
            14,
            [
                "1",
                home.space_no,
                earlier.name,
                earlier.id_number,
                say(first, "dot"),
                say(before(job, begin, 1, 20), "dot"),
                "注销",
                "退租",
            ],
        ),
        (
            14,
            [
                "2",
                Run(home.space_no, "space_no"),
                Run(facts.person.name, "holder"),
                Run(facts.person.id_number, "holder_id"),
                said(begin, "valid_from", "dot"),
                said(end, "valid_to", "dot"),
                "现行",
                "准装充电桩",
            ],
        ),
        (14, [""] * 8),
        (14, [""] * 8),
    ]
    y = grid(sheet, 20, 46, (16, 32, 32, 60, 34, 34, 19, 30), rows, Style("hei", 10.5), Style("song", 11))
    y = sheet.flow(
        20,
        y + 6,
        257,
        "抄录说明：本页系从登记册抄出，第2顺序现行有效，第1顺序已经注销，仅留痕备考。人防车位战时服从统一征用。",
        Style("song", 11),
        leading=1.6,
    )
    sheet.text(20, y + 14, f"抄录：{someone(job).name}　　　校对：{someone(job).name}", Style("kai", 12, jitter=0.02))
    sheet.text(262, y + 14, ["登记管理单位：", Run(firm, "issuer")], Style("song", 12), align="r")
    sheet.text(262, y + 24, ["抄录出具日：", said(day, "issue_date", "dot")], Style("song", 12), align="r")
    if job.variant.seal:
        seals.put_round(sheet, 226, y + 20, seals.SealText(firm), diameter=38)
    values = _cert(job, firm) | {
        "valid_from": begin.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "slate_ledger_extract", [sheet], values)


def framed_card(job: Job) -> Drawn:
    """A framed certificate on landscape A5, no ID number of the holder's family, no clauses."""
    facts, home = job.facts, job.facts.home
    sheet = job.sheet(210, 148)
    owner, day = facts.developer.name, before(job, facts.consent_date, 100, 900)
    ornaments.guilloche(sheet, 8, 8, 194, 132, (236, 226, 204), paper=(253, 250, 241))
    sheet.rect(8, 8, 194, 132, line=0.9, fill=(150, 110, 40))
    sheet.rect(10.5, 10.5, 189, 127, line=0.25, fill=(150, 110, 40))
    sheet.text(105, 19, "车位使用权益凭证", Style("song_bold", 24, (130, 30, 30)), align="c", spacing=0.3)
    label, value = Style("kai", 12.5), Style("hei", 12.5)
    sheet.text(196, 34, f"No. {job.rng.randrange(10**6):06d}", Style("hei", 10, RED), align="r")
    end = years_later(day, 70)
    lines: list[tuple[str, Run | Runs]] = [
        ("权 益 人", Run(facts.person.name, "holder")),
        ("身份号码", Run(facts.person.id_number, "holder_id")),
        ("车位坐落", [Run(home.community.name, "community"), f"　{home.space_floor}"]),
        ("车位标号", Run(home.space_no, "space_no")),
        ("权益期间", [said(day, "valid_from", "padded"), " — ", said(end, "valid_to", "padded")]),
    ]
    y = 42.0
    for name, runs in lines:
        sheet.text(24, y, name, label)
        sheet.text(52, y, runs, value)
        sheet.line(50, y + 6, 150, y + 6, width=0.15, fill=(150, 110, 40))
        y += 11.5
    ornaments.qr_code(sheet, 166, 44, 24)
    sheet.text(178, 70, "扫码核验", Style("hei", 8), align="c")
    sheet.text(
        24, 106, "凭本证可在上述泊位停放机动车并按规定装设充电设备；转让、遗失请到客服中心办理。", Style("song", 9.5)
    )
    sheet.text(24, 120, ["签发：", Run(owner, "issuer")], label)
    sheet.text(24, 128, ["签发日：", said(day, "issue_date", "padded")], label)
    if job.variant.seal:
        seals.put_round(sheet, 150, 119, seals.SealText(owner), diameter=32)
    values = _cert(job, owner) | {
        "valid_from": day.isoformat(),
        "valid_to": end.isoformat(),
        "issue_date": day.isoformat(),
    }
    return drawn("parking_use_right_cert", "slate_framed_card", [sheet], values)


def query_answer(job: Job) -> Drawn:
    """Questions and answers: a firm's reply to an enquiry about a bay."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet()
    firm, day = home.community.manager, facts.consent_date
    end = after(job, day, 300, 1600)
    asked = before(job, day, 2, 6)
    sheet.text(24, 22, "车位归谁使用？——查询回单", Style("hei_bold", 19))
    sheet.text(
        24,
        34,
        f"查询方式：客服前台　受理时间：{say(asked, 'slash')}　工单：GD{asked:%m%d}{job.rng.randrange(100):02d}",
        Style("hei", 9.5, (100, 100, 104)),
    )
    sheet.line(24, 40, 186, 40, width=0.5)
    question, answer = Style("hei_bold", 12), Style("song", 13)
    asks: list[tuple[str, Runs]] = [
        (
            "问：查的是哪里的哪个车位？",
            [Run(home.community.name, "community"), "，", home.space_floor, "，", Run(home.space_no, "space_no"), "。"],
        ),
        (
            "问：现在归谁使用？",
            [
                Run(facts.person.name, "holder"),
                "，身份证",
                Run(facts.person.id_number, "holder_id"),
                f"，房号{home.room_text}。",
            ],
        ),
        ("问：是买的还是租的？", ["购买了使用权，不是产权车位，也不是临停。"]),
        ("问：能用到什么时候？", ["用到", said(end, "valid_to"), "为止，到期可以续。"]),
        ("问：有没有抵押、被别人占用或者打官司？", ["本公司档案里没有这类记录。"]),
        ("问：这个回单做什么用？", ["查询人说用来报装充电桩；其他用途无效。"]),
    ]
    y = 48.0
    for ask, reply in asks:
        sheet.text(24, y, ask, question)
        y = sheet.flow(32, y + 8, 152, ["答：", *reply], answer, leading=1.6) + 5
    y += 8
    sheet.text(186, y, Run(firm.name, "issuer"), Style("song", 12), align="r")
    sheet.text(
        186, y + 9, [said(day, "issue_date", job.date_form("plain", "slash")), " 答复"], Style("song", 12), align="r"
    )
    sheet.text(24, y + 9, f"答复人：{someone(job).name}　{firm.phone}", Style("song", 11))
    if job.variant.seal:
        seals.put_oval(sheet, 150, y + 4, seals.SealText(firm.name, "", "客服专用章"), width=42, height=30)
    values = _cert(job, firm.name) | {"valid_to": end.isoformat(), "issue_date": day.isoformat()}
    return drawn("parking_use_right_cert", "slate_query_answer", [sheet], values)


LAYOUTS: Layouts = {
    "parking_use_right_cert": {
        "slate_office_letter": office_letter,
        "slate_ledger_extract": ledger_extract,
        "slate_framed_card": framed_card,
        "slate_query_answer": query_answer,
    },
}
