"""Who may use a piece of ground: a village's consent, an agreement on a yard, a reply of the land office."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.poplar_common import Quill, a_plot, at, chop, fig, folio, mobile, plain, says, scrawl, someone
from samples.people import years_later
from samples.truth import Drawn, Value, drawn


def village_consent(job: Job) -> Drawn:
    """A village committee lets a firm use vacant collective ground."""
    plot = a_plot(job)
    village = job.facts.home.community.village_committee
    body = Style("song", job.rng.choice((14, 15, 16)))
    quill = Quill(job, body, left=28, width=154, top=38, leading=1.9)
    quill.sheet.text(105, quill.y, "同意使用场地的证明", Style("song_bold", 22), align="c", spacing=0.1)
    quill.y += 24
    side = job.rng.choice(("东侧", "南侧", "北侧"))
    place = f"{plot.district}{plot.road}{plot.gate}{side}空地"
    area = Decimal(job.rng.randrange(18, 130) * 10)
    met = plot.signed - timedelta(days=job.rng.randrange(5, 30))
    quill.say("信阳市城市管理局：", indent=0)
    quill.say(
        "位于", Run(place, "place"), "，约", fig(area, "area_m2"), "平方米，权属为我村集体所有，四至清楚，无争议。"
    )
    quill.say(
        f"{says(met)}我村召开村民代表会议，应到{job.rng.randrange(30, 42)}人，实到{job.rng.randrange(24, 30)}人，"
        "经表决，",
        Run("同意", "consent"),
        "将该地块交由",
        Run(plot.firm, "holder"),
        f"用作电动汽车充电站建设用地，使用期{job.rng.choice(('十', '八', '十五'))}年，"
        "施工中涉及的绿化苗木由该公司依规办理手续。",
    )
    quill.say("特此证明。")
    quill.y += 16
    low = quill.y
    quill.end(Run(village, "grantor"), inset=0, drop=12)
    quill.end("村主任：　　　　　　", inset=0, drop=12)
    scrawl(quill.sheet, 156, quill.y - 13, someone(job))
    quill.end(at(plot.signed, "issue_date", job.date_form("plain", "chinese")))
    quill.sheet.text(28, quill.y + 14, f"联系电话：{mobile(job)}（村文书）", Style("song", 12))
    chop(job, quill.sheet, 148, low + 14, village, across=40)
    truth: dict[str, Value] = {
        "holder": plot.firm,
        "grantor": village,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("site_right_evidence", "poplar_village_consent", quill.sheets, truth)


def yard_agreement(job: Job) -> Drawn:
    """An agreement between the owner of a yard and the firm that puts up chargers there, on two pages."""
    plot = a_plot(job)
    owner = job.facts.home.community.manager
    if owner.name == plot.firm:
        owner = job.facts.dealer
    body = Style("song", 12)
    quill = Quill(job, body, left=25, width=160, top=26, leading=1.8)
    quill.sheet.text(105, quill.y, "充电场站场地使用协议书", Style("hei_bold", 20), align="c")
    quill.y += 17
    quill.say("甲方（场地提供方）：", Run(owner.name, "grantor"), indent=0)
    quill.say(f"统一社会信用代码：{owner.uscc}　　　电话：{owner.phone}", indent=0)
    quill.say("乙方（场地使用方）：", Run(plot.firm, "holder"), indent=0)
    quill.say(f"统一社会信用代码：{plot.firm_code}　　　电话：{plot.mobile}", indent=0)
    quill.y += 3
    quill.say("双方就乙方使用甲方场地建设、运营电动汽车充电设施一事，平等协商，订立本协议。")
    heading = Style("hei_bold", 12)
    place = f"信阳市{plot.district}{plot.road}{plot.gate}院内停车场"
    area = Decimal(job.rng.randrange(120, 900)) + job.rng.choice((0, Decimal("0.6"), Decimal("0.25")))
    bays = job.rng.randrange(8, 40)
    quill.head("第一条　场地情况", heading)
    quill.say("1.1　场地坐落：", Run(place, "place"), "。")
    quill.say("1.2　使用面积：", fig(area, "area_m2"), f"平方米，划设充电车位{bays}个。")
    quill.say("1.3　甲方对上述场地拥有合法使用权，未设抵押、查封，不存在权属纠纷。")
    quill.head("第二条　使用方式", heading)
    quill.say(
        "2.1　甲方",
        Run("同意", "consent"),
        "乙方在场地内安装充电桩、箱式变电站，开挖电缆沟，并配合办理报装、绿化占用等手续。",
    )
    until = years_later(plot.signed, job.rng.choice((6, 8, 10))) - timedelta(days=1)
    quill.say(f"2.2　使用期自{says(plot.signed)}起至{says(until)}止，期满经双方协商可续签。")
    quill.say("2.3　乙方未经书面许可，不得将场地转交第三方使用。")
    quill.head("第三条　收益分配", heading)
    share = job.rng.choice((15, 20, 25, 30))
    quill.say(
        f"3.1　甲方不另收场地费，双方按充电服务费净收入{share}%（甲方）、{100 - share}%（乙方）分成，按季度结算。"
    )
    quill.say("3.2　电费由乙方独立报装、独立缴纳，与甲方原有用电户无关。")
    quill.head("第四条　安全责任", heading)
    quill.say("4.1　设备的运行、检修、消防由乙方负责，乙方应投保公众责任险，保额不低于200万元。")
    quill.say("4.2　施工损坏地面、管线、苗木的，乙方负责恢复原状。")
    quill.head("第五条　其他", heading)
    quill.say("5.1　因规划调整、征收致使协议不能履行的，互不担责，地上设备由乙方自行拆除。")
    quill.say("5.2　争议协商不成的，向场地所在地人民法院起诉。")
    quill.say("5.3　本协议一式四份，双方各执两份，自双方签章之日起生效。")
    quill.need(62)
    quill.y += 8
    sheet, y = quill.sheet, quill.y
    for x, side, boss in ((25.0, "甲方（盖章）：", owner.legal_person), (110.0, "乙方（盖章）：", plot.firm_boss)):
        sheet.text(x, y, side, body)
        sheet.text(x, y + 16, "代表人（签字）：", body)
        scrawl(sheet, x + 34, y + 14, boss)
    chop(job, sheet, 62, y + 12, owner.name)
    chop(job, sheet, 148, y + 12, plot.firm)
    sheet.text(25, y + 36, ["签订日期：", at(plot.signed, "issue_date", job.date_form("plain", "spaced"))], body)
    folio(quill.sheets, "第 {} 页 / 共 {} 页")
    truth: dict[str, Value] = {
        "holder": plot.firm,
        "grantor": owner.name,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("site_right_evidence", "poplar_yard_agreement", quill.sheets, truth)


def land_reply(job: Job) -> Drawn:
    """The land office answers a firm's request for a plot, under a red heading."""
    plot = a_plot(job)
    rng = job.rng
    office = "信阳市自然资源和规划局"
    body = Style("song", 15)
    quill = Quill(job, body, left=28, width=154, top=36, leading=1.85)
    sheet = quill.sheet
    sheet.text(105, 34, office + job.rng.choice(("", "文件")), Style("song_bold", 30, RED), align="c", spacing=0.05)
    number = f"信自然资函〔{plot.signed.year}〕{rng.randrange(20, 400)}号"
    sheet.text(105, 56, number, Style("kai", 14), align="c")
    sheet.line(26, 65, 184, 65, width=0.7, fill=RED)
    quill.y = 78
    title = Style("song_bold", 20)
    project = f"{plot.road}公共充电站"
    quill.y = sheet.flow(35, quill.y, 140, f"关于{project}项目用地的批复", title, align="c", leading=1.4) + 8
    area = Decimal(rng.randrange(60, 500) * 10) + rng.choice((0, Decimal("4.5"), Decimal("7.36")))
    place = f"{plot.district}{plot.road}与{plot.cross}交叉口{rng.choice(('东北角', '西南角', '东南角'))}"
    asked = plot.signed - timedelta(days=rng.randrange(12, 50))
    quill.say(Run(plot.firm, "holder"), "：", indent=0)
    quill.say(f"你公司{says(asked)}报来的《关于申请{project}项目建设用地的请示》及附件收悉。经审查，现批复如下：")
    quill.say(
        "一、",
        Run("同意", "consent"),
        "你公司使用",
        Run(place, "place"),
        "国有土地",
        fig(area, "area_m2"),
        "平方米，用于建设公共充电站，土地用途为公用设施用地。",
    )
    quill.say("二、供地方式为协议出让，具体以出让合同约定为准。")
    quill.say("三、项目应按照批准的规划条件建设，涉及占用绿地、迁移树木的，须另行办理审批手续。")
    quill.say("四、本批复自印发之日起两年内有效。")
    quill.y += 14
    quill.need(50)
    low = quill.y
    quill.end(Run(office, "grantor"))
    quill.end(at(plot.signed, "issue_date"), inset=10)
    chop(job, quill.sheet, 150, low + 7, office, across=42)
    last = quill.sheets[-1]
    last.line(28, 262, 182, 262, width=0.3)
    last.text(28, 264, "抄送：市城市管理局，市住房和城乡建设局，国网信阳供电公司。", Style("song", 11))
    last.line(28, 270, 182, 270, width=0.3)
    truth: dict[str, Value] = {
        "holder": plot.firm,
        "grantor": office,
        "place": place,
        "area_m2": plain(area),
        "consent": True,
        "issue_date": plot.signed.isoformat(),
    }
    return drawn("site_right_evidence", "poplar_land_reply", quill.sheets, truth)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "poplar_village_consent": village_consent,
        "poplar_yard_agreement": yard_agreement,
        "poplar_land_reply": land_reply,
    },
}
