"""Consent to a charging pile: red-head reply, answer under an application, resolution, form with boxes."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import BLUE_INK, RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.coral_common import Pen, Rich, bystander, hand, little_boxes, mobile, on, tick
from samples.truth import Drawn, Value, drawn


def _base(job: Job, issuer: str) -> dict[str, Value]:
    f = job.facts
    return {
        "issuer": issuer,
        "community": f.home.community.name,
        "applicant": f.person.name,
        "space_no": f.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": f.consent_date.isoformat(),
    }


def coral_pc_redhead(job: Job) -> Drawn:
    """A neighbourhood or village committee's red-head reply."""
    f, s = job.facts, job.sheet()
    place, home = f.home.community, f.home
    kind = job.rng.choice(["居委会", "村委会"])
    issuer = place.residents_committee if kind == "居委会" else place.village_committee
    size = min(30.0, 160 / 25.4 * 72 / len(issuer))
    s.text(105, 34, issuer, Style("song_bold", size, RED), align="c")
    s.text(105, 56, f"{kind[0]}字〔{f.consent_date.year}〕{job.rng.randrange(3, 60)}号", Style("song", 13), align="c")
    s.line(25, 64, 185, 64, width=0.9, fill=RED)
    pen = Pen(s, Style("song", 14), 27, 156, 76, 1.85)
    pen.head("关于居民自备充电设施事项的批复", Style("hei_bold", 18), after=10)
    pen.flat([Run(f.person.name, "applicant"), "："])
    pen.p(
        [
            "你报来的请求收悉。经网格员到",
            Run(place.name, "community"),
            "实地察看并征询左右车位使用人，现就你在",
            Run(home.space_no, "space_no"),
            "车位增设充电桩（额定",
            Run(f.power_kw, "power_kw"),
            "kW）一事答复如下：",
        ]
    )
    if job.variant.refuse:
        pen.p(["该处紧邻燃气调压箱，安全间距不够，", Run("不予准许", "consent"), "。建议使用院外公共充电站。"])
    else:
        pen.p(["一、", Run("准予安装", "consent"), "，电源由供电公司单独装表引接，不得从楼道取电。"])
        pen.p("二、施工不得破坏绿化、堵塞通道，完工后请网格员复看。")
    pen.p(
        "三、本批复仅就场地事项表态，不代替电力、消防部门的审查。"
        if not job.variant.refuse
        else "对答复有异议的，可向街道办事处反映。"
    )
    pen.y += 16
    pen.at(178, Run(issuer, "issuer"), align="r", step=11)
    pen.at(172, on(f.consent_date, "issue_date"), align="r")
    if job.variant.seal:
        seals.put_round(s, 146, pen.y - 4, seals.SealText(issuer))
    s.line(25, 262, 185, 262, width=0.3)
    s.text(27, 264, f"抄送：国网信阳供电公司营业厅。　　　　联系人：{bystander(job)}", Style("song", 11))
    s.line(25, 271, 185, 271, width=0.3)
    return drawn(
        "property_consent",
        "coral_pc_redhead",
        [s],
        _base(job, issuer) | {"power_kw": f.power_kw},
        implied={"issuer_type": (kind, "issuer")},
    )


def coral_pc_underneath(job: Job) -> Drawn:
    """A household's request by hand; the property firm answers in the space beneath."""
    f, s = job.facts, job.sheet()
    place, home = f.home.community, f.home
    firm = place.manager
    asked = f.consent_date - timedelta(days=job.rng.randrange(2, 15))
    ink = hand(15, BLUE_INK if job.chance(0.6) else (25, 25, 28))
    pen = Pen(s, ink, 26, 158, 22, 1.75)
    pen.head("申　请", hand(23, ink.fill), after=6)
    pen.flat("物业公司领导：")
    pen.p(
        [
            "我家住",
            Run(place.name, "community"),
            home.room_text,
            "，刚提了一辆电动车，想在自家",
            home.space_floor,
            Run(home.space_no, "space_no"),
            "号车位上装个",
            Run(f.power_kw, "power_kw"),
            "千瓦的充电桩，电费自己出，请物业给开个绿灯。",
        ]
    )
    pen.at(180, ["申请人：", Run(f.person.name, "applicant")], align="r", step=9)
    pen.at(180, ["身份证：", Run(f.person.id_number, "applicant_id")], align="r", step=9)
    pen.at(180, on(asked), align="r", step=14)
    s.line(20, pen.y, 190, pen.y, width=0.6)
    y = pen.y + 5
    s.text(26, y, "物业处理栏", Style("hei_bold", 14))
    pen = Pen(s, Style("song", 13), 26, 158, y + 11, 1.8)
    if job.variant.refuse:
        pen.p(
            [
                "工程部察看：该车位上方为消防喷淋主管，桥架无余量。答复：",
                Run("不能安装", "consent"),
                "，请业主等待公共充电区改造（预计2027年完成）。",
            ]
        )
    else:
        pen.p(
            [
                "工程部察看：车位属该户长期使用，桥架有余量。答复：",
                Run("可以安装", "consent"),
                "，施工队进场前到工程部交底，动火须办票。",
            ]
        )
    pen.p(f"工程部查勘人：{bystander(job)}　　　前台接件：{bystander(job)}")
    pen.y += 10
    pen.at(180, Run(firm.name, "issuer"), align="r", step=10)
    pen.at(180, ["客服专线 ", Run(firm.phone, "phone")], align="r", step=10)
    pen.at(176, on(f.consent_date, "issue_date", job.rng.choice(["plain", "dot"])), align="r")
    if job.variant.seal:
        seals.put_round(s, 136, pen.y - 8, seals.SealText(firm.name))
    values = _base(job, firm.name) | {"applicant_id": f.person.id_number, "power_kw": f.power_kw, "phone": firm.phone}
    return drawn(
        "property_consent",
        "coral_pc_underneath",
        [s],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={
            "space_no": (
                f"{home.space_floor}{home.space_no}",
                f"{home.space_no}号",
                f"{home.space_floor}{home.space_no}号",
            )
        },
    )


def coral_pc_resolution(job: Job) -> Drawn:
    """An owners' committee's resolution with votes."""
    f, s = job.facts, job.sheet()
    place, home, rng = f.home.community, f.home, job.rng
    issuer, refuse = place.owners_committee, job.variant.refuse
    names = [bystander(job) for _ in range(5)]
    yes = rng.randrange(1, 3) if refuse else rng.randrange(4, 6)
    met = f.consent_date - timedelta(days=rng.randrange(1, 6))
    pen = Pen(s, Style("song", 12.5), 26, 158, 24, 1.72)
    pen.head("业主委员会会议决议", Style("hei_bold", 21), after=3)
    pen.head(f"（本届第{rng.randrange(3, 30)}次例会）", Style("kai", 13), after=7)
    pen.flat(["会议时间：", on(met), "　晚七时三十分"])
    pen.flat("会议地点：物业办公楼二楼活动室")
    pen.flat(f"应到委员5人，实到5人：{'、'.join(names)}。主持：{names[0]}，记录：{names[3]}。", after=4)
    pen.flat("议题一：北门道闸维修费用（另见附表，动用公共收益2,860元）。通过。")
    pen.flat("议题二：私家车位充电桩", after=1)
    pen.p(
        [
            "提请人",
            Run(f.person.name, "applicant"),
            f"（{home.room_text}，身份证号",
            Run(f.person.id_number, "applicant_id"),
            "）提出，拟在",
            Run(place.name, "community"),
            "地下",
            Run(home.space_no, "space_no"),
            "车位装设交流充电桩1台，",
            Run(f.power_kw, "power_kw"),
            "千瓦。",
        ]
    )
    pen.p(f"讨论：{names[1]}提出应单独装表；{names[2]}提醒注意排烟；物业经理{bystander(job)}列席说明配电房情况。")
    pen.p(f"表决：赞成{yes}票，反对{5 - yes}票，弃权0票。")
    if refuse:
        pen.p(["结论：未过半数，", Run("本会不赞成安装", "consent"), "，待制定全区统一方案后再议。"])
    else:
        pen.p(["结论：", Run("本会赞成安装", "consent"), "，由提请人自担费用与安全责任。"])
    pen.flat("委员签名：", after=4)
    for n, name in enumerate(names):
        s.text(48 + n * 27, pen.y - 6, name, hand(15, BLUE_INK if n % 2 else (25, 25, 28)))
    pen.y += 14
    pen.at(180, Run(issuer, "issuer"), align="r", step=10)
    pen.at(180, ["决议公布日：", on(f.consent_date, "issue_date")], align="r", step=9)
    if job.variant.seal:
        seals.put_round(s, 152, pen.y - 12, seals.SealText(issuer), star=False)
    return drawn(
        "property_consent",
        "coral_pc_resolution",
        [s],
        _base(job, issuer) | {"applicant_id": f.person.id_number, "power_kw": f.power_kw},
        implied={"issuer_type": ("业委会", "issuer")},
        tolerated={"issue_date": (met.isoformat(),)},
    )


def coral_pc_boxform(job: Job) -> Drawn:
    """A big firm's stationery: characters in little boxes, choices to tick."""
    f, s = job.facts, job.sheet()
    place, home = f.home.community, f.home
    firm, refuse = place.manager, job.variant.refuse
    teal = (20, 110, 112)
    fill = job.fill_style(12)
    s.fill(0, 0, 210, 5, teal)
    s.text(20, 11, Run(firm.name, "issuer"), Style("hei_bold", 13, teal))
    s.text(190, 12, "表单 KF-QR-037 / B版", Style("hei", 8), align="r")
    s.line(20, 19, 190, 19, width=0.4, fill=teal)
    s.text(105, 26, "充电设施进场意见单", Style("hei_bold", 20), align="c", spacing=0.15)
    s.text(105, 35, "EV CHARGER ADMISSION SHEET", Style("hei", 9, teal), align="c")
    lab = Style("hei", 10.5)

    def row(y: float, caption: str, runs: Run | Rich | str) -> None:
        s.text(20, y, caption, lab)
        s.text(58, y - 0.6, runs, fill)
        s.line(57, y + 5.4, 190, y + 5.4, width=0.15)

    row(46, "A1 业户姓名", [Run(f.person.name, "applicant", fill), "　　手机 ", f.person.phone])
    s.text(20, 59, "A2 身份号码", lab)
    little_boxes(s, 58, 56.5, 7, f.person.id_number, "applicant_id", fill)
    row(71, "A3 服务中心", [Run(place.name, "community", fill), f"　{home.room_text}"])
    row(81, "A4 车位", [Run(home.space_no, "space_no", fill), f"　　（{home.space_floor}）"])
    row(91, "A5 设备功率", [Run(f.power_kw, "power_kw", fill), " kW　单相/三相以供电方案为准"])
    s.text(20, 103, "B 车位权属（勾选）", lab)
    pick = job.rng.randrange(3)
    for n, word in enumerate(("自购", "长租一年以上", "人防使用权")):
        tick(s, 62 + n * 40, 103, 3.8, n == pick, BLUE_INK)
        s.text(68 + n * 40, 103, word, lab)
    s.text(20, 113, "C 物业方意见（勾选）", lab)
    tick(s, 62, 113, 3.8, not refuse, BLUE_INK)
    s.text(68, 113, "同意" if refuse else Run("同意", "consent"), lab)
    tick(s, 102, 113, 3.8, refuse, BLUE_INK)
    s.text(108, 113, Run("不同意", "consent") if refuse else "不同意", lab)
    pen = Pen(s, Style("song", 10.5), 20, 170, 124, 1.7)
    pen.flat(
        [
            "说明：",
            Run("该区域变压器负载率已超过八成，暂缓。" if refuse else "走线沿既有桥架，穿墙处做防火封堵。", "", fill),
        ],
        after=4,
    )
    pen.flat("D 业户须知", style=lab)
    for c in (
        "1. 设备应有3C认证，外壳可靠接地，保护装置齐全。",
        "2. 施工时间工作日8:30—17:30，午间不得使用电锤。",
        "3. 车位转让、退租时应拆除设备或随同移交并来本中心变更。",
        "4. 本单自签发起九十日内有效，逾期未施工须重新办理。",
    ):
        pen.flat(c, after=0.3)
    pen.y += 10
    pen.at(20, ["业户签名：", Run(f.person.name, "", hand(15))], style=lab)
    pen.at(96, ["中心负责人：", Run(bystander(job), "", hand(14))], style=lab, step=12)
    pen.at(20, ["咨询电话：", Run(firm.phone, "phone")], style=lab)
    pen.at(96, ["签发日期：", on(f.consent_date, "issue_date", "dash", fill)], style=lab)
    s.text(105, 282, f"集团监督邮箱 jiandu@example.com　投诉手机 {mobile(job)}", Style("hei", 8, teal), align="c")
    if job.variant.seal:
        seals.put_round(s, 150, pen.y - 3, seals.SealText(firm.name, "客户服务中心"), diameter=38)
    values = _base(job, firm.name) | {"applicant_id": f.person.id_number, "power_kw": f.power_kw, "phone": firm.phone}
    return drawn(
        "property_consent",
        "coral_pc_boxform",
        [s],
        values,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"phone": (f.person.phone,)},
    )


LAYOUTS: Layouts = {
    "property_consent": {
        "coral_pc_redhead": coral_pc_redhead,
        "coral_pc_underneath": coral_pc_underneath,
        "coral_pc_resolution": coral_pc_resolution,
        "coral_pc_boxform": coral_pc_boxform,
    }
}
