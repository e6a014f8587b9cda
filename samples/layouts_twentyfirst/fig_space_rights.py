"""车位使用权: a developer's card, a village's note, a slip, a page of a ledger, a decision, a booklet."""

from __future__ import annotations

from samples.draw import Colour, Run, Runs, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentyfirst.fig_common import GREY, PALE, day, official, pen, polite, someone, tenure
from samples.ornaments import guilloche, qr_code
from samples.people import a_name, a_phone, words_for
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table

KIND = "parking_use_right_cert"
_BROWN: Colour = (140, 92, 44)
_GREEN: Colour = (30, 96, 72)


def _who(job: Job) -> dict[str, Value]:
    facts = job.facts
    return {
        "holder": facts.person.name,
        "holder_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
    }


def _with_floor(job: Job) -> dict[str, tuple[str, ...]]:
    home = job.facts.home
    return {"space_no": (home.space_floor + home.space_no,)}


def deed_card(job: Job) -> Drawn:
    """A developer's card on tinted paper: labels above their values, a sketch of the spaces at the right."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 20, 40, 70)
    sheet, form = job.sheet(210, 140), job.date_form("dot", "padded")
    guilloche(sheet, 7, 7, 196, 126, (236, 226, 208), waves=22, paper=(254, 252, 246))
    sheet.rect(7, 7, 196, 126, line=0.9, fill=_BROWN)
    sheet.rect(9.5, 9.5, 191, 121, line=0.2, fill=_BROWN)
    sheet.text(18, 16, "车 位 使 用 卡", Style("hei_bold", 21, _BROWN))
    sheet.text(192, 17, f"No.{job.rng.randrange(10**6):06d}", Style("hei", 11, (190, 40, 40)), align="r")
    sheet.text(18, 26, "请妥善保管，遗失须登报声明后补办", Style("song", 8, GREY))
    small, value = Style("hei", 7.5, _BROWN), Style("kai", 13)

    def pair(x: float, y: float, label: str, runs: Runs, wide: float) -> None:
        sheet.text(x, y, label, small)
        sheet.text(x, y + 4.2, runs, value)
        sheet.line(x, y + 10, x + wide, y + 10, width=0.15, fill=_BROWN)

    pair(18, 35, "持卡人", Run(facts.person.name, "holder"), 30)
    pair(52, 35, "证件号码", Run(facts.person.id_number, "holder_id"), 62)
    pair(18, 50, "项目", Run(home.community.name, "community"), 58)
    pair(80, 50, "对应房号", f"{home.building}-{home.unit}-{home.room}", 34)
    pair(18, 65, "车位", [f"{home.space_floor}  ", Run(home.space_no, "space_no")], 58)
    pair(80, 65, "车位类型", job.rng.choice(["标准车位", "微型车位", "子母车位"]), 34)
    pair(18, 80, "起", day(term.start, "valid_from", form), 46)
    pair(68, 80, "止", day(term.end, "valid_to", form), 46)
    note = "持卡人对上述车位享有占有、使用、收益的权利；不单独办理不动产登记。需加装充电设备的，应向物业服务中心报备。"
    sheet.flow(18, 94, 96, note, Style("song", 8), leading=1.5)
    sheet.text(18, 113, ["发卡：", Run(facts.developer.name, "issuer")], Style("song", 10.5))
    sheet.text(18, 120, ["日期：", day(term.issued, "issue_date", form)], Style("song", 10.5))
    for place in range(5):
        sheet.rect(124 + place * 14, 36, 14, 28, line=0.2, fill=_BROWN)
        sheet.rect(124 + place * 14, 80, 14, 28, line=0.2, fill=_BROWN)
    sheet.text(159, 70, "车 道", Style("song", 9, _BROWN), align="c")
    sheet.fill(152.5, 36.5, 13, 27, (238, 214, 170))
    sheet.cell((152, 36, 14, 28), Run(home.space_no, "space_no"), Style("hei", 8.5), align="c", pad=0.4)
    official(sheet, job, 92, 113, facts.developer.name, diameter=34)
    values = _who(job) | {
        "issuer": facts.developer.name,
        "valid_from": term.start.isoformat(),
        "valid_to": term.end.isoformat(),
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_deed_card", [sheet], values, tolerated=_with_floor(job))


def village_lot(job: Job) -> Drawn:
    """A village accountant's note on who drew which space: prose, years in Chinese numerals, no end."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 10)
    village = home.community.village_committee
    writer = Writer(job, Style("song", 15), leading=2.0, left=28, width=154, top=38)
    writer.title("分车位情况说明", Style("song_bold", 22), after=14)
    number = job.rng.randrange(60, 240)
    writer.para(
        [
            f"{term.start.year - 1}年腊月，村两委和村民代表在",
            job.rng.choice(["村部", "老学校", "活动室"]),
            "开会抓阄，把",
            Run(home.community.name, "community"),
            f"地下的{number}个车位分到各户。{home.building}号楼{home.room}室",
            Run(facts.person.name, "holder"),
            "（身份证",
            Run(facts.person.id_number, "holder_id", solid=True),
            "）抓到的是",
            Run(home.space_no, "space_no", solid=True),
            "号。",
        ]
    )
    writer.para(
        [
            "从",
            day(term.start, "valid_from", "chinese"),
            "起，这个车位归该户用，期限是",
            Run("长期", "valid_to", solid=True),
            "，但不能卖给外村人。房子过户的，车位跟着房子走。",
        ]
    )
    writer.para("该户申请用电要用这个证明，村委会查了分车位的底册，姓名、编号都对得上。情况属实，特此说明。")
    sheet, y = writer.sheet, writer.y + 14
    sheet.text(182, y, Run(village, "issuer"), Style("song", 14), align="r")
    sheet.text(182, y + 11, day(term.issued, "issue_date", "chinese"), Style("song", 14), align="r")
    sheet.text(28, y + 24, f"村会计：{someone(job)}　　电话：{a_phone(job.rng)}", Style("song", 12))
    official(sheet, job, 152, y + 4, village, diameter=42)
    values = _who(job) | {
        "issuer": village,
        "valid_from": term.start.isoformat(),
        "valid_to": "长期",
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_village_lot", writer.sheets, values)


def system_slip(job: Job) -> Drawn:
    """A narrow slip from a property firm's car park system: one thing a line, values set right."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 1, 2, 3, 5)
    firm, sheet = home.community.manager.name, job.sheet(104, 196)
    sheet.text(52, 10, Run(firm, "issuer"), Style("hei", 9.5), align="c")
    sheet.text(52, 17, "固定车位信息查询单", Style("hei_bold", 15), align="c")
    sheet.text(8, 27, "- " * 43, Style("hei", 6, GREY))
    label, value = Style("hei", 9.5, GREY), Style("hei", 9.5)
    form = job.date_form("dash", "slash")
    rows: list[tuple[str, Runs]] = [
        ("查询流水", f"CW{term.issued:%Y%m%d}{job.rng.randrange(10**5):05d}"),
        ("停车场", Run(home.community.name, "community")),
        ("区域", home.space_floor),
        ("车位", Run(home.space_no, "space_no")),
        ("使用人", Run(facts.person.name, "holder")),
        ("证件", Run(facts.person.id_number, "holder_id")),
        ("房产", home.room_text),
        ("绑定车牌", facts.vehicle.plate),
        ("授权方式", job.rng.choice(["业主自有（使用权）", "开发商赠与使用", "一次性买断使用"])),
        ("生效", day(term.start, "valid_from", form)),
        ("失效", day(term.end, "valid_to", form)),
        ("车位状态", "正常　无欠费"),
    ]
    y = 32.0
    for name, runs in rows:
        sheet.text(8, y, name, label)
        sheet.text(96, y, runs, value, align="r")
        y += 8.4
    sheet.text(8, y, "- " * 43, Style("hei", 6, GREY))
    sheet.flow(
        8,
        y + 5,
        88,
        "本单由车场管理系统打印，证明上列车位现由该使用人固定使用。加盖项目部印章有效，涂改无效。",
        label.sized(8),
    )
    clerk = f"{someone(job)}（工号{job.rng.randrange(100, 999)}）"
    sheet.text(8, y + 20, f"打印：{clerk}", value)
    sheet.text(8, y + 27, ["打印日：", day(term.issued, "issue_date", form)], value)
    qr_code(sheet, 8, y + 35, 16)
    official(sheet, job, 70, y + 27, firm, diameter=34)
    values = _who(job) | {
        "issuer": firm,
        "valid_from": term.start.isoformat(),
        "valid_to": term.end.isoformat(),
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_system_slip", [sheet], values, tolerated=_with_floor(job))


def ledger_page(job: Job) -> Drawn:
    """One page of the register of spaces, landscape; the neighbours' names are hidden."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 5, 10, 20)
    sheet, firm = job.sheet(297, 210), home.community.manager.name
    sheet.text(148, 18, "车位使用权人名册（节选）", Style("song_bold", 19), align="c")
    sheet.text(20, 32, ["小区：", Run(home.community.name, "community")], Style("song", 11))
    sheet.text(277, 32, f"第{job.rng.randrange(2, 9)}册　第{job.rng.randrange(3, 60)}页", Style("song", 11), align="r")
    head, written = Style("hei", 10), job.fill_style(10)
    widths = (14.0, 30.0, 30.0, 52.0, 38.0, 34.0, 34.0, 25.0)
    names = ("序", "车位编号", "姓名", "身份证号码", "房号", "使用起", "使用止", "备注")
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (10, [(wide, name, True) for wide, name in zip(widths, names, strict=True)])
    ]
    words, first, mine = words_for("held"), job.rng.randrange(20, 80), job.rng.randrange(1, 5)
    for place in range(6):
        if place == mine:
            cells: list[Runs] = [
                str(first + place),
                Run(home.space_no, "space_no", written),
                Run(facts.person.name, "holder", written),
                Run(facts.person.id_number, "holder_id", written),
                Run(f"{home.building}-{home.unit}-{home.room}", "", written),
                day(term.start, "valid_from", "dot", written),
                day(term.end, "valid_to", "dot", written),
                "本人",
            ]
        else:
            hidden = a_name(job.rng, words)[0] + "＊＊"
            cells = [str(first + place), "＊＊＊", hidden, "＊" * 10, "＊＊＊", "＊＊＊", "＊＊＊", ""]
        rows.append((12, [(wide, runs, False) for wide, runs in zip(widths, cells, strict=True)]))
    y = table(sheet, 20, 40, rows, label=head, value=Style("song", 10))
    body = Style("song", 11)
    said = "摘自我公司存档名册，与原件一致。其他使用权人信息已遮盖。"
    said += f"本页应第{first + mine}号使用权人要求摘出，仅供其申请用电之用。"
    sheet.flow(20, y + 7, 250, said, body)
    sheet.text(165, y + 26, ["摘录单位：", Run(firm, "issuer")], body)
    sheet.text(165, y + 35, ["摘录日期：", day(term.issued, "issue_date", "plain")], body)
    sheet.text(20, y + 26, f"摘录人：{someone(job)}　　核对人：{someone(job)}", body)
    official(sheet, job, 232, y + 30, firm)
    values = _who(job) | {
        "issuer": firm,
        "valid_from": term.start.isoformat(),
        "valid_to": term.end.isoformat(),
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_ledger_page", [sheet], values)


def owners_decision(job: Job) -> Drawn:
    """The owners' committee writes to one owner which space is his from now on."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 3, 5)
    committee, estate = home.community.owners_committee, home.community.name
    writer = Writer(job, Style("song", 13), leading=1.85, top=30)
    number = f"业委〔{term.issued.year}〕{job.rng.randrange(2, 30)}号"
    writer.sheet.text(105, writer.y, "固定车位分配结果通知", Style("hei_bold", 20), align="c")
    writer.sheet.text(105, writer.y + 11, number, Style("song", 11), align="c")
    writer.y += 24
    writer.line([Run(facts.person.name, "holder"), f"{polite(facts.person)}（{home.room_text}业主）："])
    writer.para(
        [
            "您报名参加的",
            Run(estate, "community"),
            f"共有车位轮候已经结束。按得分由高到低，您排第{job.rng.randrange(1, 40)}位，分得",
            f"{home.space_floor}",
            Run(home.space_no, "space_no", solid=True),
            "号车位。现将有关事项告知如下：",
        ]
    )
    writer.para(
        [
            "1．本轮使用期从",
            day(term.start, "valid_from", "plain"),
            "算起，到",
            day(term.end, "valid_to", "plain"),
            "为止，期满重新轮候。",
        ]
    )
    writer.para(f"2．车位占用费每月{job.rng.randrange(6, 20) * 10}元，按季交到业委会共有资金账户，逾期两个月收回。")
    writer.para("3．车位属全体业主共有，只准本人使用，不得转租；可以自费安装自用充电桩，装前须报物业看现场。")
    writer.para(["4．登记的身份证号：", Run(facts.person.id_number, "holder_id", solid=True), "，有误请三日内更正。"])
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(140, y, Run(committee, "issuer"), Style("song", 13), align="c")
    sheet.text(140, y + 10, day(term.issued, "issue_date", "plain"), Style("song", 13), align="c")
    official(sheet, job, 140, y + 4, committee, diameter=38)
    sheet.text(25, y + 28, f"抄送：{home.community.manager.name}", Style("song", 10.5))
    sheet.line(25, y + 26, 185, y + 26)
    values = _who(job) | {
        "issuer": committee,
        "valid_from": term.start.isoformat(),
        "valid_to": term.end.isoformat(),
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_owners_decision", writer.sheets, values, tolerated=_with_floor(job))


def _open_book(job: Job) -> Sheet:
    sheet = job.sheet(250, 176)
    sheet.fill(0, 0, 250, 176, (247, 251, 247))
    sheet.line(125, 4, 125, 172, width=0.3, fill=PALE)
    sheet.rect(6, 6, 114, 164, line=0.3, fill=_GREEN)
    sheet.rect(130, 6, 114, 164, line=0.3, fill=_GREEN)
    return sheet


def shelter_book(job: Job) -> Drawn:
    """A booklet for a space in a civil defence shelter: rules on the left page, blanks filled in on the right."""
    facts, home, term = job.facts, job.facts.home, tenure(job, 1, 3, 10, 20)
    sheet, fill, plain = _open_book(job), pen(job, 12), Style("song", 10.5)
    issuer = job.rng.choice([facts.developer.name, home.community.manager.name])
    sheet.text(63, 18, "须　知", Style("song_bold", 15, _GREEN), align="c")
    rules = (
        "一、人防工程平时由投资者使用管理、收益，战时无条件服从统一调度。",
        "二、本证不是产权证书，不得抵押、买卖。",
        "三、使用人变更的，应持本证到原发证处换发新证。",
        "四、不得擅自改动防护门、通风孔，不得在车位内堆放易燃物品。",
        "五、安装充电设施不得在防护密闭墙上打孔，线缆敷设方案须经人防维护单位认可。",
        f"六、监督电话：0376-{job.rng.randrange(6000000, 6999999)}。",
    )
    y = 32.0
    for rule in rules:
        y = sheet.flow(14, y, 98, rule, Style("song", 10), leading=1.65) + 2
    sheet.text(187, 16, "人防车位平时使用证", Style("song_bold", 17, _GREEN), align="c")
    serial = f"（{term.issued.year}）人防车字第{job.rng.randrange(1, 900):04d}号"
    sheet.text(187, 26, serial, Style("song", 9.5), align="c")
    rows: list[tuple[str, str, str]] = [
        ("工程所在", home.community.name, "community"),
        ("车位序号", home.space_no, "space_no"),
        ("使　用　人", facts.person.name, "holder"),
        ("公民身份号码", facts.person.id_number, "holder_id"),
        ("房　　号", home.room_text, ""),
    ]
    y = 40.0
    for label, text, name in rows:
        sheet.text(138, y, label, plain, spread=24)
        sheet.text(166, y - 0.4, Run(text, name, fill), fill)
        sheet.line(164, y + 5.4, 236, y + 5.4, width=0.18)
        y += 12
    sheet.text(138, y, "使用时间", plain, spread=24)
    for of, name, word in ((term.start, "valid_from", "起"), (term.end, "valid_to", "止")):
        figures: list[str | Run] = []
        for figure, unit in ((of.year, "年"), (of.month, "月"), (of.day, "日")):
            figures += [Run(f" {figure} ", name, fill), Run(unit, name, plain)]
        sheet.text(166, y, [*figures, word], plain)
        sheet.line(164, y + 5.4, 236, y + 5.4, width=0.18)
        y += 11
    sheet.text(138, y + 6, ["发证：", Run(issuer, "issuer")], plain)
    figures = []
    for figure, unit in ((term.issued.year, "年"), (term.issued.month, "月"), (term.issued.day, "日")):
        figures += [Run(f" {figure} ", "issue_date", fill), Run(unit, "issue_date", plain)]
    sheet.text(232, y + 18, figures, plain, align="r")
    signature(sheet, 142, y + 22, someone(job))
    sheet.text(138, y + 18, "经办：", Style("song", 9))
    official(sheet, job, 206, y + 14, issuer, diameter=36)
    values = _who(job) | {
        "issuer": issuer,
        "valid_from": term.start.isoformat(),
        "valid_to": term.end.isoformat(),
        "issue_date": term.issued.isoformat(),
    }
    return drawn(KIND, "fig_shelter_book", [sheet], values)


LAYOUTS: Layouts = {
    KIND: {
        "fig_deed_card": deed_card,
        "fig_village_lot": village_lot,
        "fig_system_slip": system_slip,
        "fig_ledger_page": ledger_page,
        "fig_owners_decision": owners_decision,
        "fig_shelter_book": shelter_book,
    }
}
