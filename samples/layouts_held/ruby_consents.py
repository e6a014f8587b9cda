"""May the pile be put up: a reply under an application, minutes, a red head, three lines, a form to tick."""

from __future__ import annotations

from samples import seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.ruby_common import Pen, around, other_phone, passer_by, pen_ink, sealed, tick_box, when
from samples.truth import Drawn, Value, drawn
from samples.writing import table

KIND = "property_consent"


def _values(job: Job, issuer: str) -> dict[str, Value]:
    home = job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": job.facts.person.name,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": job.facts.consent_date.isoformat(),
    }


def reply_below(job: Job) -> Drawn:
    """A resident's typed request; the firm wrote its answer by hand under the line."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, firm = job.sheet(), facts.person, home.community.manager
    asked = around(rng, facts.consent_date, -15, -2)
    pen = Pen(sheet, 26, 26, 158, Style("song", 12.5), leading=1.85)
    pen.head("请 示", Style("hei_bold", 22), spacing=0.2, after=8)
    pen.line(f"{firm.name}项目经理：")
    pen.para(
        [
            "我是",
            Run(home.community.name, "community"),
            f"{home.room_text}的住户",
            Run(person.name, "applicant"),
            "，身份证为",
            Run(person.id_number, "applicant_id"),
            f"，今年刚买了一台{facts.vehicle.brand}新能源车，打算在自家{home.space_floor}",
            Run(home.space_no, "space_no"),
            "车位墙上挂一台",
            Run(facts.power_kw, "power_kw"),
            "千瓦的交流桩，线从电井单独拉，不占公共用电。听说供电所要物业先表态，特来请示，望批准为盼。",
        ]
    )
    pen.right(f"住户：{person.name}　{person.phone}", step=9)
    pen.right(when(asked), step=12)
    sheet.line(20, pen.y, 190, pen.y, width=0.5)
    pen.y += 4
    sheet.text(26, pen.y, "物业批复：", Style("hei", 12.5))
    pen.y += 12
    ink = pen_ink(job, 16)
    if job.variant.refuse:
        said: list[str | Run] = [
            Run("不同意", "consent"),
            "。该处靠近配电房和消防卷帘，消防上次检查已提出整改，等二期扩容后再说。",
        ]
    else:
        said = ["经研究，", Run("同意", "consent"), "。施工前来工程部登记，打孔处要封堵，出了问题自己负责。"]
    pen.para(said, style=ink)
    pen.y += 10
    pen.right(Run(firm.name, "issuer"), style=Style("song", 12.5), step=10)
    pen.right(Run(when(facts.consent_date, job.date_form("plain", "loose")), "issue_date"), style=ink)
    sealed(job, sheet, 148, pen.y - 12, firm.name)
    values = _values(job, firm.name) | {"applicant_id": person.id_number, "power_kw": facts.power_kw}
    return drawn(
        KIND,
        "ruby_reply_below",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def minutes(job: Job) -> Drawn:
    """Minutes of an owners' committee: one of three items is about the pile."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, issuer = job.sheet(), facts.person, home.community.owners_committee
    met, present = around(rng, facts.consent_date, -6, -1), [passer_by(job, person.name) for _ in range(4)]
    pen = Pen(sheet, 25, 24, 160, Style("song", 12), leading=1.75)
    pen.head(
        f"{rng.choice(['第三届', '第二届', '本届'])}业委会第{rng.choice('四五六七八九')}次例会决议",
        Style("song_bold", 19),
        after=8,
    )
    pen.line(f"会议时间：{when(met)}晚七点半　　地点：小区警务室二楼")
    pen.line(f"到会：{'、'.join(dict.fromkeys(present))}　　列席：物业客服部{passer_by(job, person.name)}")
    pen.line(["适用院落：", Run(home.community.name, "community")])
    pen.para("一、关于东门道闸更换。三家报价取最低价，费用从公共收益列支，表决通过。")
    runs: list[str | Run] = [
        "二、关于个人装桩。",
        f"住{home.room_text}的",
        Run(person.name, "applicant"),
        f"提出在{home.space_floor}",
        Run(home.space_no, "space_no"),
        "泊位加装充电桩（",
        Run(facts.power_kw, "power_kw"),
        "kW）。",
    ]
    if job.variant.refuse:
        runs += ["多数委员认为电缆桥架已满、该位紧邻疏散口，经表决", Run("不予同意", "consent"), "，由物业做好解释。"]
    else:
        runs += [
            "委员查看了图纸，认为不影响公共部位，经表决",
            Run("准予安装", "consent"),
            "，物业应当配合开门、指认电井。",
        ]
    pen.para(runs)
    pen.para("三、关于楼道杂物。限本月底前自行清走，过期由物业统一清运。")
    pen.para("以上决议自公示之日起执行，公示期三日，公示地点为各单元大堂。")
    pen.y += 12
    sheet.text(25, pen.y, "委员签名：", pen.style)
    for number, name in enumerate(dict.fromkeys(present)):
        sheet.text(48 + number * 26, pen.y - 1, name, pen_ink(job, 14))
    pen.y += 18
    pen.right(Run(issuer, "issuer"), step=9)
    pen.right(Run(when(facts.consent_date, job.date_form("chinese", "plain")), "issue_date"), inset=5)
    sealed(job, sheet, 150, pen.y - 11, issuer, diameter=36)
    values = _values(job, issuer) | {"power_kw": facts.power_kw}
    return drawn(
        KIND,
        "ruby_minutes",
        [sheet],
        values,
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"issue_date": (met.isoformat(),)},
    )


def red_head(job: Job) -> Drawn:
    """A residents' committee answers with a red head and a number."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, issuer = job.sheet(), facts.person, home.community.residents_committee
    head = Style("song_bold", 26, RED)
    while sheet.width_of(issuer, head) > 150:
        head = head.sized(head.size - 1)
    sheet.text(105, 30, issuer, head, align="c")
    sheet.text(105, 50, f"社居函〔{facts.consent_date.year}〕{rng.randrange(3, 60)}号", Style("song", 12), align="c")
    sheet.line(25, 59, 185, 59, width=0.8, fill=RED)
    pen = Pen(sheet, 27, 70, 156, Style("song", 14), leading=1.85, gap=1)
    verb = "暂缓安装" if job.variant.refuse else "准予安装"
    pen.head(f"关于{verb}个人充电设备的复函", Style("hei_bold", 18), after=9)
    pen.line([Run(person.name, "applicant"), f"{'先生' if person.male else '女士'}："])
    got = around(rng, facts.consent_date, -10, -3)
    runs: list[str | Run] = [
        f"你于{got.month}月{got.day}日递交的材料收悉。因",
        Run(home.community.name, "community"),
        "没有聘请物业企业，日常事务由我社区代管，现就你在",
        Run(home.space_no, "space_no"),
        "号车位（",
        home.space_floor,
        "）装设充电设备一事函复如下：",
    ]
    pen.para(runs)
    if job.variant.refuse:
        pen.para(["一、该院变压器负荷已近上限，我社区", Run("不同意", "consent"), "现阶段装设。"])
        pen.para("二、待供电部门增容完成后，你可再次提出。")
    else:
        pen.para(["一、我社区", Run("同意", "consent"), "你装设，所需电源由你向供电部门另行申请。"])
        pen.para("二、施工应避开午休和夜间，完工后清理现场，并接受消防检查。")
    phone = f"0376-{rng.randrange(6000000, 6999999)}"
    pen.para(["三、如有疑问，可与我社区联系，电话", Run(phone, "phone"), "。"])
    pen.y += 14
    pen.right(Run(issuer, "issuer"), step=11)
    pen.right(Run(when(facts.consent_date), "issue_date"), inset=10)
    sealed(job, sheet, 150, pen.y - 14, issuer, diameter=42)
    sheet.line(25, 270, 185, 270)
    sheet.text(27, 272, f"抄送：街道办事处城管办。　　经办：{passer_by(job, person.name)}", Style("song", 10.5))
    values = _values(job, issuer) | {"phone": phone}
    return drawn(KIND, "ruby_red_head", [sheet], values, implied={"issuer_type": ("居委会", "issuer")})


def three_lines(job: Job) -> Drawn:
    """The village secretary writes on half a sheet."""
    facts, home = job.facts, job.facts.home
    sheet, person, issuer = job.sheet(190, 132), facts.person, home.community.village_committee
    ink = pen_ink(job, 14)
    for row in range(8):
        sheet.line(12, 33 + row * 9.7, 178, 33 + row * 9.7, width=0.15, fill=(190, 120, 120))
    sheet.text(95, 13, "便 条", ink.sized(20), align="c")
    runs: list[str | Run] = [
        "供电所：",
        Run(person.name, "applicant"),
        "是俺村人，现住",
        Run(home.community.name, "community"),
        "，",
        Run(person.id_number, "applicant_id"),
        "是他的身份证号" if person.male else "是她的身份证号",
        "，他家" if person.male else "，她家",
        "停车的地方是",
        Run(home.space_no, "space_no"),
        "号，想装个电车充电的桩子。",
    ]
    if job.variant.refuse:
        runs += ["那地方挨着柴垛和老线路，村里", Run("不同意装", "consent"), "，等线改好了再装。"]
    else:
        runs += ["不挡路，不挨别家，村里", Run("没意见，同意装", "consent"), "，请给办。"]
    sheet.flow(15, 26.2, 160, runs, ink, leading=9.7 / sheet.em_mm(ink), indent=2)
    sheet.text(170, 84, Run(issuer, "issuer"), ink.sized(13), align="r")
    sheet.text(
        168, 94, Run(when(facts.consent_date, job.date_form("plain", "loose", "chinese")), "issue_date"), ink, align="r"
    )
    sheet.text(15, 94, f"写条人：{passer_by(job, person.name)}", ink.sized(12))
    if job.variant.seal:
        seals.put_round(sheet, 138, 92, seals.SealText(issuer), diameter=36)
    values = _values(job, issuer) | {"applicant_id": person.id_number}
    return drawn(KIND, "ruby_three_lines", [sheet], values, implied={"issuer_type": ("村委会", "issuer")})


def ticked(job: Job) -> Drawn:
    """A big firm's controlled form: every stage a row, the decision a tick."""
    facts, home, rng = job.facts, job.facts.home, job.rng
    sheet, person, firm = job.sheet(), facts.person, home.community.manager
    fill, small, body = job.fill_style(11), Style("hei", 10.5), Style("song", 11)
    sheet.text(20, 13, Run(firm.name, "issuer"), Style("song_bold", 12))
    sheet.text(190, 13, f"QR-KF-{rng.randrange(10, 99)}　A/{rng.randrange(0, 4)}版", Style("hei", 9), align="r")
    sheet.line(20, 20, 190, 20, width=0.6)
    sheet.text(105, 26, "私家充电设备进场会签表", Style("hei_bold", 19), align="c", spacing=0.05)
    y = table(
        sheet,
        20,
        42,
        [
            (
                11,
                [
                    (28, "报装业主", True),
                    (57, Run(person.name, "applicant", fill), False),
                    (28, "业主手机", True),
                    (57, person.phone, False),
                ],
            ),
            (11, [(28, "业主身份证", True), (142, Run(person.id_number, "applicant_id", fill), False)]),
            (
                11,
                [
                    (28, "服务中心", True),
                    (57, Run(home.community.name, "community", fill), False),
                    (28, "楼栋房间", True),
                    (57, home.room_text, False),
                ],
            ),
            (
                11,
                [
                    (28, "车位代码", True),
                    (57, [f"{home.space_floor} ", Run(home.space_no, "space_no", fill)], False),
                    (28, "额定功率", True),
                    (57, [Run(facts.power_kw, "power_kw", fill), " 千瓦"], False),
                ],
            ),
            (26, [(28, "工程部", True), (142, "", False)]),
            (26, [(28, "秩序部", True), (142, "", False)]),
            (52, [(28, "公司结论", True), (142, "", False)]),
        ],
        label=small,
        value=body,
    )
    ink = fill.fill
    looked = around(rng, facts.consent_date, -5, -1)
    sheet.text(
        51, y - 100, f"现场情况：{'余量不足，桥架已满' if job.variant.refuse else '电井有余量，路径约35米'}", body
    )
    sheet.text(51, y - 89, f"工程主管：{passer_by(job, person.name)}　{when(looked, 'dash')}", body)
    sheet.text(51, y - 74, "灭火器、监控点位已核对，动火须办证。", body)
    sheet.text(51, y - 63, f"秩序主管：{passer_by(job, person.name)}　{when(looked, 'dash')}", body)
    tick_box(sheet, 52, y - 46, 4, ticked=not job.variant.refuse, ink=ink)
    tick_box(sheet, 97, y - 46, 4, ticked=job.variant.refuse, ink=ink)
    yes, no = ("", "consent") if job.variant.refuse else ("consent", "")
    sheet.text(59, y - 46, Run("同意进场安装", yes), body)
    sheet.text(104, y - 46, Run("不同意进场安装", no), body)
    phone = firm.phone
    sheet.text(51, y - 34, ["客服热线：", Run(phone, "phone")], body)
    sheet.text(51, y - 22, f"项目经理：{passer_by(job, person.name)}", body)
    day = when(facts.consent_date, job.date_form("dash", "padded"))
    sheet.text(51, y - 11, ["结论日期：", filled(day, "issue_date", fill)], body)
    sealed(job, sheet, 158, y - 22, firm.name)
    sheet.text(
        20,
        y + 4,
        f"本表一式三份：业主、客服、工程各存。另咨询：{other_phone(job)}（充电桩厂家安装队）",
        Style("song", 9),
    )
    values = _values(job, firm.name) | {
        "applicant_id": person.id_number,
        "power_kw": facts.power_kw,
        "phone": phone,
    }
    return drawn(
        KIND,
        "ruby_ticked",
        [sheet],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (person.phone,)},
    )


LAYOUTS: Layouts = {
    KIND: {
        "ruby_reply_below": reply_below,
        "ruby_minutes": minutes,
        "ruby_red_head": red_head,
        "ruby_three_lines": three_lines,
        "ruby_ticked": ticked,
    }
}
