"""Consent to a charging pile by the management firm: a letter, an approval form, and a refusal."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    bay_read,
    body,
    estate_read,
    hand,
    head,
    later,
    level,
    on,
    passer,
    seal,
    signed,
)
from samples.people import a_phone
from samples.truth import Drawn, Value, drawn
from samples.writing import table

_KIND = "property_consent"


def consent_firm_letter(job: Job) -> Drawn:
    """A letter on the firm's paper with red head, one paragraph and three conditions."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day, firm, red = job.sheet(), facts.consent_date, place.manager, (196, 30, 34)
    sheet.text(105, 22, firm.name, Style("song_bold", 20, red), align="c")
    sheet.line(24, 34, 186, 34, width=0.7, fill=red)
    page = Page(sheet, Style("song", 13.5), 26, 48, 158, leading=1.85)
    page.title("同意安装充电桩的证明", Style("hei_bold", 19), after=9)
    page.flat("信阳供电公司营业厅：")
    texts: list[Runs] = [
        [
            "我公司为", Run(place.name, "community"), "的物业服务企业。该小区", home.room_text, "业主",
            Run(facts.person.name, "applicant"), "（身份证号", Run(facts.person.id_number, "applicant_id"),
            f"）购有新能源汽车一辆（{facts.vehicle.plate}），现申请在其", level(job), Run(home.space_no, "space_no"),
            "号车位安装", Run(facts.power_kw, "power_kw"), "kW交流充电桩一台。经我公司现场查看，",
            Run(job.rng.choice(("同意其安装", "同意安装", "同意该业主安装")), "consent"), "，并要求做到：",
        ],
        "（一）电源线沿桥架敷设，不得从消火栓、风管处穿越；",
        "（二）施工前一日通知我公司工程部，施工时间为8:30至17:30；",
        "（三）充电桩的日常维护和安全责任由业主本人承担。",
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    page.y += 4
    page.flat(["项目经理：", passer(job), "　　　联系电话：", Run(firm.phone, "phone")])
    y = page.y + 16
    sheet.text(182, y, Run(firm.name, "issuer"), Style("song", 13.5), align="r")
    sheet.text(178, y + 10, on(day, "issue_date", job.date_form("plain", "padded")), Style("song", 13.5), align="r")
    seal(job, sheet, 142, y + 6, firm.name, diameter=40)
    truth: dict[str, Value] = {
        "issuer": firm.name,
        "community": place.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": home.space_no,
        "consent": True,
        "power_kw": facts.power_kw,
        "phone": firm.phone,
        "issue_date": day.isoformat(),
    }
    return drawn(
        _KIND,
        "pine_consent_firm_letter",
        [sheet],
        truth,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


def consent_firm_form(job: Job) -> Drawn:
    """An approval form in two halves: what the owner fills in, and what the firm writes below."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen, office, day = job.sheet(), hand(job, 12), hand(job, 13), facts.consent_date
    asked, phone = later(day, -job.rng.randrange(1, 7)), a_phone(job.rng)
    sheet.text(105, 20, "小区充电设施安装申请审批表", Style("hei_bold", 19), align="c")
    sheet.text(22, 34, ["小区名称：", filled(place.name, "community", pen)], Style("song", 11))
    sheet.text(188, 34, f"表号：KF-{job.rng.randrange(10, 40)}", Style("song", 10), align="r")
    rows: Rows = [
        (12, [head(28, "申请业主"), body(56, Run(facts.person.name, "applicant", pen)), head(26, "房　　号"),
              body(56, Run(f"{home.building}栋{home.unit}单元{home.room}", "", pen))]),
        (12, [head(28, "身份证号"), body(82, Run(facts.person.id_number, "applicant_id", pen)), head(22, "车位号"),
              body(34, Run(home.space_no, "space_no", pen))]),
        (12, [head(28, "车牌/车型"), body(82, Run(f"{facts.vehicle.plate}　{facts.vehicle.brand}", "", pen)),
              head(22, "充电功率"), body(34, [Run(facts.power_kw, "power_kw", pen), " 千瓦"])]),
        (12, [head(28, "安装单位"), body(138, Run(facts.dealer.name, "", pen))]),
        (36, [head(28, "申请人承诺"), body(138, "本人保证使用合格产品，由具备资质的单位施工，"
              "不擅自从公共照明、动力线路取电。"
              "因安装、使用充电桩造成他人损失的，由本人依法承担责任。")]),
    ]  # fmt: skip
    bottom = table(sheet, 22, 43, rows, label=Style("hei", 11), value=Style("song", 11))
    sheet.text(60, bottom - 7.5, ["申请人签名：", Run(facts.person.name, "", pen.sized(14))], Style("song", 11))
    sheet.text(184, bottom - 7, on(asked, "", "dot", pen), Style("song", 11), align="r")
    sheet.rect(22, bottom, 166, 34)
    sheet.text(26, bottom + 3, "工程部勘查意见：", Style("hei", 11))
    remark = job.rng.choice(("桥架有余量，可从三号电表间引线。", "车位旁墙面可固定，线路约35米。", "现场具备条件。"))
    sheet.text(34, bottom + 13, remark, office)
    sheet.text(110, bottom + 26, ["勘查人：", Run(passer(job), "", office)], Style("song", 11))
    low = bottom + 34
    sheet.rect(22, low, 166, 62)
    sheet.text(26, low + 3, "物业服务中心意见：", Style("hei", 11))
    words = job.rng.choice(("同意安装。", "同意安装，请按规范施工。", "情况属实，同意。"))
    sheet.text(34, low + 15, Run(words, "consent", office.sized(16)), office)
    keeper: Runs = ["经办：", Run(passer(job), "", office), "　电话：", Run(phone, "phone", office)]
    sheet.text(34, low + 30, keeper, Style("song", 11))
    sheet.text(70, low + 41, ["单位（盖章）：", Run(place.manager.name, "issuer")], Style("song", 11))
    sheet.text(110, low + 51, ["日期：", on(day, "issue_date", "plain", office)], Style("song", 11))
    seal(job, sheet, 128, low + 40, place.manager.name, diameter=38)
    sheet.text(22, low + 66, "说明：本表一式两份，物业服务中心存档一份，业主报装用电时提交一份。", Style("song", 9.5))
    truth: dict[str, Value] = {
        "issuer": place.manager.name,
        "community": place.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": home.space_no,
        "consent": True,
        "power_kw": facts.power_kw,
        "issue_date": day.isoformat(),
        "phone": phone,
    }
    return drawn(
        _KIND,
        "pine_consent_firm_form",
        [sheet],
        truth,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"space_no": bay_read(job)},
    )


def consent_refused(job: Job) -> Drawn:
    """A firm's written answer to an owner: not for now, with its reasons."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, day = job.sheet(), facts.consent_date
    asked = later(day, -job.rng.randrange(4, 16))
    sheet.text(24, 18, f"{place.name}客户服务中心", Style("hei", 11))
    sheet.text(186, 18, f"编号：{day.year}-复-{job.rng.randrange(2, 80):03d}", Style("hei", 10), align="r")
    page = Page(sheet, Style("song", 13), 25, 36, 160, leading=1.85)
    page.title("关于充电桩安装申请的回复", Style("song_bold", 20), after=10)
    page.flat(["尊敬的", Run(facts.person.name, "applicant"), f"{'先生' if facts.person.male else '女士'}："])
    why = job.rng.choice(
        (
            "该区域车库为人防工程，顶板管线密集，新增线路无法满足消防间距要求",
            "地下车库配电间剩余容量不足，暂时无法提供新增回路的敷设通道",
            "该车位紧邻消防水泵房和安全出口，不符合充电设施布置的安全要求",
        )
    )
    refusal = job.rng.choice(
        ("暂不同意您在该车位安装充电桩", "不同意在该车位安装充电桩", "暂不具备安装条件，不能同意您的申请")
    )
    texts: list[Runs] = [
        [
            f"您于{asked.year}年{asked.month}月{asked.day}日提交的申请已收悉。您申请在", Run(place.name, "community"),
            level(job), Run(home.space_no, "space_no"), "号车位安装", Run(facts.power_kw, "power_kw"),
            "千瓦充电桩一台。收到申请后，我们安排工程人员到现场进行了查看。",
        ],
        ["经核实，", why, "。经研究，", Run(refusal, "consent"), "，敬请谅解。"],
        "小区南门地面停车场已建有公共充电桩六台，您可以扫码使用。待车库电力改造完成后，我们将另行通知各位业主重新申报。",
        ["如有疑问，请与客户服务中心联系，电话：", Run(place.manager.phone, "phone"), "。"],
    ]  # fmt: skip
    for text in texts:
        page.para(text)
    y = page.y + 22
    sheet.text(182, y, Run(place.manager.name, "issuer"), Style("song", 13), align="r")
    sheet.text(178, y + 10, on(day, "issue_date"), Style("song", 13), align="r")
    seal(job, sheet, 144, y + 6, place.manager.name)
    sheet.text(25, 262, "签收人：", Style("song", 11))
    signed(sheet, 41, 260.5, facts.person.name)
    truth: dict[str, Value] = {
        "issuer": place.manager.name,
        "community": place.name,
        "applicant": facts.person.name,
        "space_no": home.space_no,
        "consent": False,
        "power_kw": facts.power_kw,
        "phone": place.manager.phone,
        "issue_date": day.isoformat(),
    }
    return drawn(
        _KIND,
        "pine_consent_refused",
        [sheet],
        truth,
        implied={"issuer_type": ("物业", "issuer")},
        tolerated={"space_no": bay_read(job), "community": estate_read(job)},
    )


LAYOUTS: Layouts = {
    _KIND: {
        "pine_consent_firm_letter": consent_firm_letter,
        "pine_consent_firm_form": consent_firm_form,
        "pine_consent_refused": consent_refused,
    }
}
