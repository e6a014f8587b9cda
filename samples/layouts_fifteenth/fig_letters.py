"""授权委托书 of a firm and of a person, and two papers by which a site may be used."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from PIL import Image, ImageDraw

from samples import seals
from samples.draw import RED, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_fifteenth.fig_common import Rows, a_dig, blank, day, district, num, running, somebody
from samples.layouts_fifteenth.words import WORDS
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def mandate_firm(job: Job) -> Drawn:
    """A firm's letter with parties in a small table, powers to tick and a place for the agent's card."""
    rng, facts = job.rng, job.facts
    org, agent = facts.company.org, facts.landlord
    fill, body = job.fill_style(11), Style("song", 11.5)
    begins = a_day(rng, facts.consent_date - timedelta(days=20), facts.consent_date)
    ends = begins + timedelta(days=rng.choice([89, 179, 364]))
    matter = rng.choice(
        [
            "充电站用电新装及占用城市道路审批",
            "充电桩用电报装、合同签订和装表接电",
            "“充电桩报装一件事”联合申报",
            "挖掘城市道路和临时占用绿地的申请",
        ]
    )
    sheet = job.sheet()
    sheet.text(
        105, 22, rng.choice(["单位授权委托书", "授权委托书（单位）"]), Style("hei_bold", 20), align="c", spacing=0.1
    )
    rows: Rows = [
        (10, [(32, "委托单位", True), (132, Run(org.name, "principal", fill), False)]),
        (10, [(32, "信用代码", True), (62, Run(org.uscc, "", fill), False), (28, "负责人", True), (42, Run(org.legal_person, "", fill), False)]),
        (10, [(32, "受托人姓名", True), (62, Run(agent.name, "agent", fill), False), (28, "所在部门", True), (42, Run(rng.choice(["工程部", "综合办公室", "项目部"]), "", fill), False)]),
        (10, [(32, "受托人证件号", True), (62, Run(agent.id_number, "", fill), False), (28, "移动电话", True), (42, Run(agent.phone, "", fill), False)]),
    ]  # fmt: skip
    y = table(sheet, 23, 40, rows, label=Style("hei", 10.5), value=Style("song", 11)) + 8
    form = job.date_form("plain", "padded", "spaced")
    parts: list[Runs] = [
        ["我单位现委托上述人员为代理人，办理下列事项：", blank(matter, "matter", fill), "。"],
        "代理权限：√ 提交和补正材料　√ 接受现场勘查　√ 签收文书　□ 签订合同",
        ["代理期限自", day(begins, "valid_from", form), "至", day(ends, "valid_to", form), "，受托人不得转委托。"],
        "受托人在上述权限和期限内实施的行为，其法律后果由我单位承担。",
    ]
    for runs in parts:
        y = sheet.flow(23, y, 164, runs, body, leading=1.8, indent=2) + 1.5
    y += 6
    sheet.text(92, y, "委托单位（公章）：", body)
    sheet.text(92, y + 12, "负责人（签字）：", body)
    signature(sheet, 126, y + 10, org.legal_person)
    sheet.text(92, y + 24, ["出具日期：", day(begins - timedelta(days=1))], body)
    seals.put_round(sheet, 140, y + 10, seals.SealText(org.name), diameter=40)
    sheet.rect(23, y + 40, 80, 50, line=0.2, fill=(120, 120, 120))
    sheet.rect(107, y + 40, 80, 50, line=0.2, fill=(120, 120, 120))
    grey = Style("song", 10, (120, 120, 120))
    sheet.text(63, y + 62, "受托人身份证复印件（人像面）粘贴处", grey, align="c")
    sheet.text(147, y + 62, "受托人身份证复印件（国徽面）粘贴处", grey, align="c")
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": begins.isoformat(),
        "valid_to": ends.isoformat(),
    }
    return drawn("authorization_letter", "fig_mandate_firm", [sheet], values)


def mandate_hand(job: Job) -> Drawn:
    """A page all written by hand on lined paper, thumbprint and all."""
    rng, facts = job.rng, job.facts
    who, agent = facts.person, rng.choice([facts.spouse, facts.landlord])
    pen = Style("kai", 15, (30, 40, 120) if job.chance(0.6) else (25, 25, 28), jitter=0.05)
    begins = a_day(rng, facts.consent_date - timedelta(days=30), facts.consent_date)
    ends = begins + timedelta(days=rng.choice([30, 60, 92]))
    matter = rng.choice(
        [f"申请安装{facts.home.space_no}号车位充电桩的用电手续", "到供电公司办理充电桩电表的新装手续", "提交充电桩报装材料并签收供电方案"]
    )  # fmt: skip
    with_start = job.chance(0.5)
    sheet = job.sheet()
    for row in range(22):
        sheet.line(20, 48 + row * 10.4, 190, 48 + row * 10.4, width=0.15, fill=(200, 120, 120))
    sheet.text(105, 28, "委 托 书", pen.sized(22), align="c")
    kin = "配偶" if agent is facts.spouse else "同事"
    until: list[str | Run] = ["委托有效期到", day(ends, "valid_to", "plain", pen), "为止。"]
    if with_start:
        until = ["委托时间从", day(begins, "valid_from", "plain", pen), "到", day(ends, "valid_to", "plain", pen), "。"]
    paragraphs: list[Runs] = [
        ["我叫", Run(who.name, "principal", pen), f"，{who.sex}，身份证号{who.id_number}，家住{who.address}。"],
        [f"因本人近期{rng.choice(['出差在外', '住院治疗', '上班走不开'])}，现委托我的{kin}", Run(agent.name, "agent", pen), f"（身份证号{agent.id_number}，电话{agent.phone}）替我", Run(matter, "matter", pen), "。"],
        until,
        "受托人签的字、交的材料我都认可，有什么责任由我本人承担。",
    ]  # fmt: skip
    y = 50.2
    step = 10.4 / (15 / 72 * 25.4)
    for runs in paragraphs:
        y = sheet.flow(22, y, 164, runs, pen, leading=step, indent=2)
    y += 10.4
    sheet.text(116, y, f"委托人：{who.name}", pen)
    sheet.text(116, y + 10.4, f"被委托人：{agent.name}", pen)
    sheet.text(116, y + 20.8, day(begins, "", "plain", pen), pen)
    size = (round(sheet.px(7)), round(sheet.px(10)))
    thumb = Image.new("RGBA", size, (226, 90, 84, 0))
    for inset in range(0, size[0] // 2, max(2, size[0] // 9)):
        edge = (inset, inset * 1.3, size[0] - inset, size[1] - inset * 1.3)
        ImageDraw.Draw(thumb).ellipse(edge, outline=(226, 90, 84, 255), width=max(1, size[0] // 14))
    sheet.stamp(thumb, 158, y - 2)
    values: dict[str, Value] = {
        "principal": who.name,
        "agent": agent.name,
        "matter": matter,
        "valid_to": ends.isoformat(),
    }
    if with_start:
        values["valid_from"] = begins.isoformat()
    return drawn("authorization_letter", "fig_mandate_hand", [sheet], values)


def _area(job: Job) -> Decimal:
    return Decimal(job.rng.choice(["120", "260.5", "48", "860", "1500", "35.6", "96"]))


def site_reply(job: Job) -> Drawn:
    """A body's letter under a red head with a number: it answers the firm's request, mostly with yes."""
    rng, facts, made = job.rng, job.facts, a_dig(job)
    grantor = rng.choice(
        [
            f"信阳市{district(job)}{made.cross.rstrip('段南北')}街道办事处",
            f"信阳市{district(job)}公共停车管理中心",
            facts.home.community.village_committee,
            f"信阳市{district(job)}园林绿化中心",
        ]
    )
    holder, area = facts.company.org.name, _area(job)
    refused = rng.random() < 0.15
    place = f"{made.road}{rng.choice(['东', '西', '南', '北'])}侧、{made.cross}口的{rng.choice(['闲置空地', '停车场地块', '绿化带边角地'])}"
    writer = Writer(job, Style("song", 14.5), leading=1.85, top=28)
    sheet = writer.sheet
    sheet.text(105, 30, grantor, Style("song_bold", 24 if len(grantor) < 16 else 18, RED), align="c", spread=0.0)
    sheet.line(25, 47, 185, 47, width=0.9, fill=RED)
    sheet.text(
        185,
        51,
        f"{rng.choice(['函', '场函', '办函'])}〔{made.papers.year}〕{rng.randrange(2, 90)}号",
        Style("song", 13),
        align="r",
    )
    writer.y = 70
    answer = "不同意" if refused else "同意"
    writer.title(f"关于{made.project}", Style("hei_bold", 16), spacing=0, after=3)
    writer.title("使用场地的复函", Style("hei_bold", 16), spacing=0, after=8)
    writer.line([Run(holder, "holder"), "："])
    writer.para(
        [
            f"你公司《关于申请使用场地的报告》（{made.papers.month}月{max(1, made.papers.day - 8)}日送达）收悉。经研究并现场查看，函复如下："
        ]
    )
    reason = "该地块已列入近期绿化提升计划，" if refused else ""
    writer.para(["一、", reason, Run(answer, "consent"), "你公司在", Run(place, "place"), "建设电动汽车充电设施及配套电力管线，涉及场地面积", Run(num(area), "area_m2"), "平方米。"])  # fmt: skip
    if refused:
        writer.para("二、请你公司另行选址，我单位将协助提供辖区内可利用场地的情况。")
    else:
        writer.para(
            f"二、使用期限暂定{rng.choice(['三', '五', '八'])}年，自进场之日起计算，期间如遇城市建设需要，应无条件配合迁移。"
        )
        writer.para("三、施工前应依法办理规划、道路占用等手续，不得损毁树木和公共设施，施工垃圾日产日清。")
    writer.para("此函。")
    writer.y += 16
    writer.room(40)
    sheet, y = writer.sheet, writer.y
    sheet.text(178, y, Run(grantor, "grantor"), Style("song", 14), align="r")
    sheet.text(
        170, y + 11, day(made.papers, "issue_date", job.date_form("plain", "chinese")), Style("song", 14), align="r"
    )
    seals.put_round(sheet, 146, y + 8, seals.SealText(grantor), diameter=42)
    sheet.text(
        25, y + 30, f"（联系人：{somebody(job)}　　电话：0376-{rng.randrange(6000000, 6999999)}）", Style("song", 12)
    )
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": num(area),
        "consent": not refused,
        "issue_date": made.papers.isoformat(),
    }
    return drawn("site_right_evidence", "fig_site_reply", writer.sheets, values)


def site_pact(job: Job) -> Drawn:
    """A pact of two parties on a site for charging posts, shared revenue, several clauses."""
    rng, facts, fill = job.rng, job.facts, job.fill_style(12)
    owner, holder, area = facts.developer, facts.company.org, _area(job)
    if job.chance(0.5):
        owner = facts.home.community.manager
    road, cross = rng.sample(WORDS.streets, 2)
    place = f"信阳市{district(job)}{road}{rng.randrange(1, 260)}号{rng.choice(['地面停车场', '院内北侧场地', '商业广场南侧停车区'])}"
    signed = a_day(rng, facts.consent_date - timedelta(days=200), facts.consent_date)
    begins = signed + timedelta(days=rng.randrange(5, 30))
    ends = years_later(begins, rng.choice([5, 8, 10])) - timedelta(days=1)
    head = Style("hei_bold", 12)
    writer = Writer(job, Style("song", 12), leading=1.8)
    writer.y = 32
    writer.title(rng.choice(["充电设施场地使用协议", "场地使用协议书"]), Style("hei_bold", 21), after=10)
    writer.line(["甲方（场地提供方）：", blank(owner.name, "grantor", fill, 22)])
    writer.line(["地址：", blank(owner.address, "", fill), " 电话：", blank(owner.phone, "", fill)])
    writer.line(["乙方（场地使用方）：", blank(holder.name, "holder", fill, 22)])
    writer.line(["地址：", blank(holder.address, "", fill), " 电话：", blank(holder.phone, "", fill)])
    writer.para("为合理利用停车资源，方便新能源汽车充电，甲乙双方在自愿、平等、互利的基础上达成如下协议。")
    clauses: list[tuple[str, list[Runs]]] = [
        ("一、场地情况", [["甲方将其享有合法使用权的位于", blank(place, "place", fill), f"（东邻{cross}，证载总用地面积{rng.randrange(3000, 9000)}平方米）的部分场地提供给乙方，使用面积", blank(num(area), "area_m2", fill, 5), f"平方米，共{rng.randrange(6, 40)}个车位，四至见附图。"]]),
        ("二、使用期限", [["自", day(begins), "起至", day(ends), "止。期满乙方享有同等条件下的优先续用权。"]]),
        ("三、用途", [["甲方", Run("同意", "consent"), "乙方在该场地建设、运营充电桩，并配合乙方向供电部门申请用电，提供产权证明复印件。"]]),
        ("四、费用", [[f"乙方按充电服务费收入的{rng.choice(['百分之八', '百分之十', '百分之十五'])}向甲方支付场地使用费，每季度结算一次；保证金人民币{rng.choice(['壹万', '贰万', '伍仟'])}元整，于本协议签订后五日内交纳。"]]),
        ("五、双方责任", ["甲方保证场地无权属争议，负责车位日常秩序；乙方负责充电设备的安全管理、消防器材配置和电费缴纳。", "未经甲方书面许可，乙方不得将场地转交他人使用或者改作他用。"]),
        ("六、违约和争议", ["一方违约给对方造成损失的应当赔偿。争议由双方协商，协商不成的提交信阳仲裁委员会仲裁。"]),
        ("七、其他", ["本协议一式四份，双方各执两份，自双方盖章之日起生效。"]),
    ]  # fmt: skip
    for title, paragraphs in clauses:
        writer.room(24)
        writer.para(title, style=head, indent=0)
        for runs in paragraphs:
            writer.para(runs)
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 8
    form = job.date_form("plain", "spaced", "dot")
    for left, who, mark in ((25, owner, "issue_date"), (110, holder, "")):
        sheet.text(left, y, f"{'甲' if left == 25 else '乙'}方（盖章）：", Style("song", 12))
        sheet.text(left, y + 11, "代表人：", Style("song", 12))
        signature(sheet, left + 20, y + 9, who.legal_person)
        sheet.text(left, y + 24, ["签订日期：", day(signed, mark, form)], Style("song", 12))
        seals.put_round(sheet, left + 48, y + 14, seals.SealText(who.name), diameter=38)
    running(writer.sheets, "场地使用协议", "第 {} 页")
    values: dict[str, Value] = {
        "holder": holder.name,
        "grantor": owner.name,
        "place": place,
        "area_m2": num(area),
        "consent": True,
        "issue_date": signed.isoformat(),
    }
    return drawn("site_right_evidence", "fig_site_pact", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"fig_mandate_firm": mandate_firm, "fig_mandate_hand": mandate_hand},
    "site_right_evidence": {"fig_site_reply": site_reply, "fig_site_pact": site_pact},
}
