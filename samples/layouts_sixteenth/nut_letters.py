"""授权委托书 and 场地使用权佐证: a firm's form with boxes, a person's letter, an office's reply, a village's note."""

# ruff: noqa: E501  (rows of papers are read more easily on one line)

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import seals
from samples.draw import BLACK, Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_sixteenth.nut_common import (
    Parts,
    Rows,
    a_site,
    day,
    district,
    firm,
    num,
    office,
    pen,
    red_head,
    somebody,
    street,
    upright,
)
from samples.layouts_sixteenth.words import WORDS
from samples.people import a_day, a_person
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature, table


def mandate_form(job: Job) -> Drawn:
    """A firm's form in a table: principal above, agent below, powers as boxes, the days of the term, both signatures."""
    rng, facts = job.rng, job.facts
    org, agent = facts.company.org, a_person(rng, WORDS)
    estate = facts.home.community.name
    matter = rng.choice(
        [
            f"{estate}充电站用电报装及相关行政审批手续",
            "充电基础设施报装“一件事”联合申报事宜",
            f"{street(job)}充电桩新装用电申请、占道施工审批手续",
            "办理低压非居民充电桩新装用电业务",
        ]
    )
    begins = a_day(rng, date(2026, 9, 10), date(2026, 11, 20))
    ends = begins + timedelta(days=rng.choice([60, 90, 180, 364]))
    sheet = job.sheet()
    fill, label = job.fill_style(11), Style("hei", 10.5)
    sheet.text(105, 24, rng.choice(["授权委托书", "法人授权委托书", "企业授权委托书"]), Style("hei_bold", 22), align="c", spacing=0.25)  # fmt: skip
    form = rng.choice(["plain", "dots", "dash"])

    def val(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    rows: Rows = [
        (11, [(32, "单位名称", True), (130, val(org.name, "principal"), False)]),
        (11, [(32, "统一社会信用代码", True), (55, val(org.uscc), False), (26, "法定代表人", True), (49, val(org.legal_person), False)]),
        (11, [(32, "住　　所", True), (130, val(org.address), False)]),
    ]  # fmt: skip
    y = table(sheet, 28, 44, rows, label=label, value=Style("song", 11))
    upright(sheet, 18, 44, 10, y - 44, "委托人", label)
    top = y
    rows = [
        (11, [(32, "姓　　名", True), (55, val(agent.name, "agent"), False), (26, "性　　别", True), (49, val(agent.sex), False)]),
        (11, [(32, "身份证号码", True), (55, val(agent.id_number), False), (26, "联系电话", True), (49, val(agent.phone), False)]),
        (11, [(32, "工作部门及职务", True), (130, val(rng.choice(["工程部经理", "综合部职员", "项目负责人"])), False)]),
    ]  # fmt: skip
    y = table(sheet, 28, y, rows, label=label, value=Style("song", 11))
    upright(sheet, 18, top, 10, y - top, "受托人", label)
    rows = [
        (16, [(42, "委 托 事 项", True), (130, val(matter, "matter"), False)]),
        (34, [(42, "委 托 权 限", True), (130, "■ 代为提交、补正、撤回申请材料\n■ 代为签收法律文书及各类通知\n■ 代为签署供用电合同及相关文书\n□ 代为办理退费　　□ 其他：", False)]),
        (13, [(42, "委 托 期 限", True), (130, ["自 ", day(begins, "valid_from", form, fill), " 起至 ", day(ends, "valid_to", form, fill), " 止"], False)]),
        (13, [(42, "转委托权", True), (130, "受托人无转委托权。", False)]),
    ]  # fmt: skip
    y = table(sheet, 18, y, rows, label=label, value=Style("song", 11)) + 5
    y = sheet.flow(18, y, 172, "受托人在上述权限和期限内所实施的行为，本单位均予以承认，并承担相应的法律责任。委托期限内变更受托人的，本单位将书面告知受理部门。", Style("song", 11), indent=2) + 6  # fmt: skip
    sheet.text(24, y, ["委托单位（盖章）：", Run(org.name, "principal")], Style("song", 11.5))
    sheet.text(24, y + 13, "法定代表人（签字）：", Style("song", 11.5))
    signature(sheet, 64, y + 11, org.legal_person)
    sheet.text(122, y + 13, "受托人（签字）：", Style("song", 11.5))
    signature(sheet, 154, y + 11, agent.name)
    sheet.text(122, y + 28, day(begins, "", "plain"), Style("song", 11.5))  # fmt: skip
    sheet.text(24, y + 40, "附：委托人营业执照复印件、受托人身份证复印件各一份", Style("song", 9.5))
    seals.put_round(sheet, 82, y + 5, seals.SealText(org.name), diameter=40)
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": begins.isoformat(),
        "valid_to": ends.isoformat(),
    }
    return drawn("authorization_letter", "nut_mandate_form", [sheet], values)


def mandate_letter(job: Job) -> Drawn:
    """A person writes that another may act: typed or by hand, the term often only until the matter is done."""
    rng, facts = job.rng, job.facts
    person, agent = facts.person, facts.landlord
    by_hand = job.chance(0.5)
    ink = pen(job, 14.5) if by_hand else Style("song", 14)
    home = f"{facts.home.community.name}{facts.home.space_no}号车位"
    matter = rng.choice(
        [f"{home}充电桩用电报装手续", "新能源汽车充电桩报装、签订供用电合同事宜", f"{home}安装充电桩的用电申请"]
    )
    begins = a_day(rng, date(2026, 9, 1), date(2026, 11, 20))
    dated = job.chance(0.55)
    ends = begins + timedelta(days=rng.choice([30, 60, 90, 182]))
    sheet = job.sheet()
    sheet.text(
        105,
        34,
        rng.choice(["委 托 书", "授 权 委 托 书"]),
        ink.sized(24) if by_hand else Style("song_bold", 22),
        align="c",
    )
    form = rng.choice(["plain", "chinese", "padded"])
    term: Runs = (
        ["委托期限：自", day(begins, "valid_from", form), "起，至", day(ends, "valid_to", form), "止。"]
        if dated
        else "委托期限：自本委托书签署之日起至上述事项办理完毕之日止。"
    )
    reason = rng.choice(["因本人长期在外地工作", "因本人工作繁忙，不便亲自前往", "因身体原因行动不便"])
    paras: list[tuple[Runs, float]] = [
        (["委托人：", Run(person.name, "principal"), f"，{person.sex}，身份证号：{person.id_number}，电话{person.phone}。"], 2),
        (["受托人：", Run(agent.name, "agent"), f"，{agent.sex}，身份证号：{agent.id_number}，电话{agent.phone}。"], 2),
        ([f"{reason}，现委托", Run(agent.name, "agent"), "为我的代理人，代表我到供电公司及政务服务大厅办理", Run(matter, "matter"), "。"], 2),
        ("代理人在办理过程中所签署的有关文件，我均予以认可，由此产生的法律后果由我本人承担。代理人无权转委托。", 2),
        (term, 2),
        ("特此委托。", 2),
    ]  # fmt: skip
    y = 58.0
    for runs, indent in paras:
        y = sheet.flow(28, y, 154, runs, ink, leading=1.85, indent=indent) + 2
    y += 14
    sheet.text(104, y, "委托人（签名、按印）：", ink)
    signature(sheet, 104 + sheet.width_of("委托人（签名、按印）：", ink), y - 1, person.name)
    sheet.text(104, y + 14, "受托人（签名）：", ink)
    signature(sheet, 104 + sheet.width_of("受托人（签名）：", ink), y + 13, agent.name)
    sheet.text(178, y + 30, day(begins, "", form), ink, align="r")
    if job.chance(0.6):
        sheet.text(28, y + 44, f"见证人：{somebody(job)}", ink)
    values: dict[str, Value] = {"principal": person.name, "agent": agent.name, "matter": matter}
    if dated:
        values |= {"valid_from": begins.isoformat(), "valid_to": ends.isoformat()}
    return drawn("authorization_letter", "nut_mandate_letter", [sheet], values)


def site_office_reply(job: Job) -> Drawn:
    """An office's reply under a red head: temporary use of a plot is agreed to, with conditions and copies."""
    rng, facts = job.rng, job.facts
    org, site = facts.company.org, a_site(job)
    what, short = rng.choice([("自然资源和规划局", "自然资"), ("城市管理局", "城管"), ("住房和城乡建设局", "住建")])
    issuer = office(job, what)
    when = site.written
    area = Decimal(rng.randrange(60, 2400)) + Decimal(rng.choice(["0", "0", "0.5", "0.36"]))
    sheet = job.sheet()
    y = red_head(job, sheet, issuer, f"信{short}函〔2026〕{rng.randrange(3, 300)}号", name="grantor")
    place = rng.choice([f"{district(job)}{site.road}与{site.first}交叉口东北侧地块", f"信阳市{district(job)}{site.road}{rng.randrange(1, 200)}号院内空地", f"{district(job)}{site.road}以北、{site.first}以西"])  # fmt: skip
    title = rng.choice(
        ["关于同意使用场地建设充电设施的批复", "关于临时使用国有土地的批复", "关于充电站项目临时用地的复函"]
    )
    y = sheet.flow(30, y + 4, 150, title, Style("song_bold", 19), align="c", leading=1.4) + 6
    body = Style("song", 14)
    y = sheet.flow(26, y, 158, [Run(org.name, "holder"), "："], body, leading=1.75) + 1
    paras: list[Runs] = [
        [f"你单位报来的《关于{site.project}用地的请示》收悉。经研究，现批复如下："],
        ["一、", Run("同意", "consent"), "你单位使用位于", Run(place, "place"), "的土地，用于建设电动汽车充电设施及箱式变压器，用地面积", Run(num(area), "area_m2"), f"平方米（合{area * Decimal('0.0015'):.2f}亩）。"],
        [f"二、使用期限{rng.choice(['两', '三', '五'])}年，自土地交付之日起计算。期满后需继续使用的，应提前三个月提出申请。"],
        [f"三、你单位应严格按照批准的范围、用途使用，不得修建永久性建筑物，不得转让、出租。建设中涉及城市绿地、地下管线的，须分别征得{office(job, '园林绿化中心')}和有关产权单位同意。"],
        ["四、因城市规划建设需要收回土地的，你单位应当无条件拆除、腾退。"],
        ["此复。"],
    ]  # fmt: skip
    for runs in paras:
        y = sheet.flow(26, y, 158, runs, body, leading=1.7, indent=2) + 0.5
    y = min(y + 10, 236)
    sheet.text(176, y, Run(issuer, "grantor"), body, align="r")
    sheet.text(170, y + 10, day(when, "issue_date", rng.choice(["plain", "chinese"])), body, align="r")
    seals.put_round(sheet, 148, y + 5, seals.SealText(issuer), diameter=42)
    sheet.line(26, 266, 184, 266)
    sheet.text(28, 268, "抄送：信阳市人民政府办公室，国网信阳供电公司。", Style("song", 11))
    sheet.line(26, 275, 184, 275)
    values: dict[str, Value] = {
        "holder": org.name,
        "grantor": issuer,
        "place": place,
        "area_m2": num(area),
        "consent": True,
        "issue_date": when.isoformat(),
    }
    return drawn("site_right_evidence", "nut_site_office_reply", [sheet], values)


def site_village_note(job: Job) -> Drawn:
    """The owner of a yard or a village writes who may use the ground: a letter, now and then a refusal; or an agreement."""
    rng, facts = job.rng, job.facts
    person = job.variant.holder_is == "person" and job.chance(0.5)
    holder = facts.person.name if person else facts.company.org.name
    community = facts.home.community
    village = job.chance(0.5)
    grantor = (
        community.village_committee
        if village
        else firm(job, "机械厂有限公司", "粮油贸易有限公司", "商业管理有限公司").name
    )
    when = a_day(rng, date(2026, 8, 10), date(2026, 11, 20))
    area = Decimal(rng.randrange(24, 900)) + Decimal(rng.choice(["0", "0", "0.6"]))
    place = rng.choice([f"{district(job)}{street(job)}{rng.randrange(1, 200)}号院内{rng.choice(['东', '西', '南', '北'])}侧停车场", f"{community.street}{rng.choice(['北侧空地', '路边停车场', '办公楼后院'])}"])  # fmt: skip
    agrees = not job.chance(0.14)
    fill = job.fill_style(14)
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.85)
    writer.y = 36
    titles = (
        ["场地使用证明", "场地使用情况说明", "同意使用场地的证明"]
        if agrees
        else ["关于场地使用的答复", "关于场地使用的回复"]
    )
    writer.title(rng.choice(titles), Style("song_bold", 22), after=12)
    target = rng.choice(["信阳市城市管理局：", "国网信阳供电公司：", "有关部门："])
    if job.chance(0.7):
        writer.line(target)
    who: Parts = [
        "兹证明" if agrees else "现就",
        Run(holder, "holder", fill),
        f"（{'身份证号：' + facts.person.id_number if person else '统一社会信用代码：' + facts.company.org.uscc}）",
        "拟在我" + ("村" if village else "公司"),
        Run(place, "place", fill),
        "建设电动汽车充电桩，",
        "占地约" if job.chance(0.4) else "占用场地面积",
        Run(num(area), "area_m2", fill),
        rng.choice(["平方米", "㎡"]),
    ]
    writer.para([*who, "。" if agrees else "一事，答复如下："])
    if agrees:
        writer.para([f"该场地系我{'村集体' if village else '公司自有'}土地，产权清晰，无权属争议，未设定抵押。经{'村民代表会议讨论' if village else '公司研究'}，", Run("同意", "consent"), f"其使用该场地，使用期限{rng.choice(['三年', '五年', '拾年'])}，并愿意配合办理用电、挖掘及绿化等相关手续。"])  # fmt: skip
        writer.para("施工期间应做好安全防护，完工后恢复地面原状。特此证明。")
    else:
        writer.para([f"因该场地已列入{rng.choice(['改造计划', '征收范围'])}，{'经村民代表会议' if village else '经我公司'}研究，", Run("不同意", "consent"), "在该处建设充电设施。请另行选址。"])  # fmt: skip
        writer.para("特此回复。")
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 14
    body = Style("song", 14)
    if job.chance(0.6):
        sheet.text(27, y, f"经办人：{somebody(job)}　电话：{facts.landlord.phone}", Style("song", 12))
        y += 12
    style = body if sheet.width_of(grantor, body) < 120 else body.sized(12)
    sheet.text(
        180, y, [Run("证明单位：" if agrees else "", "", Style("song", 12)), Run(grantor, "grantor")], style, align="r"
    )
    sheet.text(
        176, y + 12, day(when, "issue_date", rng.choice(["plain", "dots", "spaced", "chinese"])), body, align="r"
    )
    seals.put_round(sheet, 150, y + 7, seals.SealText(grantor), diameter=42)
    if village and agrees:
        sheet.text(27, y + 42, "情况属实。", Style("kai", 15, BLACK, jitter=0.05))
        town = grantor.split("镇")[0] + "镇人民政府"
        sheet.text(27, y + 52, town, Style("song", 13))
        seals.put_round(sheet, 62, y + 52, seals.SealText(town), diameter=40)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": num(area),
        "consent": agrees,
        "issue_date": when.isoformat(),
    }
    return drawn("site_right_evidence", "nut_site_village_note", writer.sheets, values)


LAYOUTS: Layouts = {
    "authorization_letter": {"nut_mandate_form": mandate_form, "nut_mandate_letter": mandate_letter},
    "site_right_evidence": {"nut_site_office_reply": site_office_reply, "nut_site_village_note": site_village_note},
}
