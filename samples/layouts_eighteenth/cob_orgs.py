"""社会组织法人登记证书 (association; private non-enterprise unit) and 授权委托书 (a company's letter; a form)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from samples import numbers, seals
from samples.draw import BLUE_INK, Colour, Run, Runs, Style
from samples.job import Job, Layouts, dated
from samples.layouts_eighteenth.cob_common import (
    Row,
    any_day_form,
    copy_mark,
    day_text,
    grid,
    kv,
    office_seal,
    page_header,
    recent,
    sign,
    staff,
)
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, words_for, years_later
from samples.truth import Drawn, Value, drawn
from samples.works import some_works
from samples.writing import Writer

_GOLD: Colour = (182, 142, 60)
_SAND: Colour = (240, 228, 196)
_MINT: Colour = (206, 228, 216)


@dataclass(frozen=True, slots=True)
class Society:
    uscc: str
    name: str
    address: str
    legal_person: str
    since: date
    until: date
    issuer: str

    @property
    def values(self) -> dict[str, Value]:
        return {
            "uscc": self.uscc,
            "name": self.name,
            "address": self.address,
            "legal_person": self.legal_person,
            "valid_from": self.since.isoformat(),
            "valid_to": self.until.isoformat(),
        }


def _society(job: Job, prefix: str, endings: tuple[str, ...], years: int) -> Society:
    rng, facts = job.rng, job.facts
    firm = rng.choice(words_for("eighteenth").firms)
    district = facts.home.community.district
    seat = rng.choice(["信阳市", f"信阳市{district}"])
    since = a_day(rng, date(2022, 12, 1), date(2026, 8, 30))
    return Society(
        uscc=numbers.uscc(rng, prefix=prefix),
        name=f"{seat}{firm}{rng.choice(endings)}",
        address=facts.company.org.address + rng.choice(["", "3楼305室", "院内"]),
        legal_person=staff(job, 1)[0],
        since=since,
        until=years_later(since, years) - timedelta(days=rng.choice([0, 1])),
        issuer="信阳市民政局" if seat == "信阳市" or district == "羊山新区" else f"信阳市{district}民政局",
    )


def association(job: Job) -> Drawn:
    """社会团体法人登记证书（副本）: portrait with a gilt frame; the office only in the seal."""
    rng = job.rng
    one = _society(
        job, "51", ("电动汽车行业协会", "新能源汽车充电设施协会", "汽车流通行业协会", "物流商会"), rng.choice([4, 5])
    )
    sheet = job.sheet()
    guilloche(sheet, 10, 10, 190, 277, _SAND, waves=66, paper=(254, 252, 245))
    for inset, width in ((11.0, 1.4), (14.0, 0.4)):
        sheet.rect(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line=width, fill=_GOLD)
    emblem(sheet, 105, 36, 24)
    sheet.text(105, 56, "社会团体法人登记证书", Style("song_bold", 29), align="c", spacing=0.1)
    sheet.text(105, 73, "（副　本）", Style("song", 14), align="c")
    sheet.text(105, 84, ["统一社会信用代码：", Run(one.uscc, "uscc")], Style("hei", 13), align="c")
    label, value = Style("hei", 13), Style("song", 13)
    form = rng.choice(("padded", "plain"))
    scope = "行业调研、信息交流、业务培训、技术咨询、会展服务，承办政府部门委托事项"
    items: list[tuple[str, Runs]] = [
        ("名称", Run(one.name, "name")),
        ("业务范围", scope),
        ("住所", Run(one.address, "address")),
        ("法定代表人", Run(one.legal_person, "legal_person")),
        ("活动地域", rng.choice(["信阳市", "河南省信阳市"])),
        ("注册资金", rng.choice(["叁万元整", "伍万元整", "拾万元整"])),
        ("业务主管单位", rng.choice(["信阳市工业和信息化局", "信阳市商务局", "无（已脱钩）"])),
        (
            "有效期限",
            ["自", Run(day_text(one.since, form), "valid_from"), "至", Run(day_text(one.until, form), "valid_to")],
        ),
    ]
    y = 102.0
    for name, runs in items:
        sheet.text(30, y, name, label, spread=30)
        y = sheet.flow(68, y, 112, runs, value, leading=1.5) + 5.4
    sheet.text(112, 226, "发证机关", label, spacing=0.3)
    sheet.text(112, 242, f"{numbers.written_date(one.since, form='spaced')}", value)
    office_seal(sheet, 152, 234, one.issuer, diameter=42)
    qr_code(sheet, 30, 224, 26)
    sheet.text(30, 254, "扫码查询登记信息", Style("song", 8.5))
    sheet.text(105, 275, "中华人民共和国民政部印制", Style("song", 10), align="c", spacing=0.2)
    copy_mark(job, sheet, 60, 268)
    return drawn("social_org_cert", "cob_association", [sheet], one.values, from_seal={"issuer": one.issuer})


def private_unit(job: Job) -> Drawn:
    """民办非企业单位登记证书: landscape, ruled cells, the office printed; yearly inspection on the second page."""
    rng = job.rng
    one = _society(job, "52", ("职业技能培训学校", "养老服务中心", "社会工作服务中心", "艺术培训学校", "康复护理院"), 4)
    sheet = job.sheet(297, 210)
    guilloche(sheet, 8, 8, 281, 194, _MINT, waves=46, paper=(249, 253, 250))
    sheet.rect(11, 11, 275, 188, line=1.0, fill=(70, 130, 100))
    sheet.text(148.5, 22, "民办非企业单位登记证书", Style("song_bold", 27), align="c", spacing=0.14)
    sheet.text(148.5, 38, f"（法人）　{rng.choice(['正本', '副本'])}", Style("kai", 14), align="c")
    form = any_day_form(rng)
    rows: list[Row] = [
        kv(13, (42, 82, 42, 83), "统一社会信用代码", Run(one.uscc, "uscc"), "登记管理机关", Run(one.issuer, "issuer")),
        kv(13, (42, 207), "名　　称", Run(one.name, "name")),
        kv(13, (42, 207), "住　　所", Run(one.address, "address")),
        kv(
            13,
            (42, 82, 42, 83),
            "法定代表人",
            Run(one.legal_person, "legal_person"),
            "开办资金",
            rng.choice(["30万元", "叁拾万元", "50万元"]),
        ),
        kv(
            13,
            (42, 207),
            "业务主管单位",
            rng.choice(["信阳市教育体育局", "信阳市人力资源和社会保障局", "信阳市民政局"]),
        ),
        kv(20, (42, 207), "业务范围", "开展与登记名称相符的非营利性服务活动（涉及许可的凭许可证开展）"),
        kv(
            13,
            (42, 207),
            "有 效 期 限",
            [Run(day_text(one.since, form), "valid_from"), " 至 ", Run(day_text(one.until, form), "valid_to")],
        ),
    ]
    y = grid(sheet, 24, 50, rows, label=Style("hei", 11.5), value=Style("song", 12), colour=(70, 130, 100), pad=3)
    sheet.text(30, y + 12, f"证书编号：豫信民证字第{rng.randrange(10000, 99999):06d}号", Style("song", 11))
    sheet.text(190, y + 8, "发证机关（印章）", Style("song", 12))
    sheet.text(190, y + 19, f"发证日期：{day_text(one.since, 'plain')}", Style("song", 12))
    office_seal(sheet, 228, y + 14, one.issuer, diameter=40)
    sheets = [sheet]
    if job.chance(0.5):
        back = job.sheet(297, 210)
        guilloche(back, 8, 8, 281, 194, _MINT, waves=46, paper=(249, 253, 250))
        back.text(148.5, 22, "年 度 检 查 记 录", Style("song_bold", 20), align="c")
        for at in range(3):
            back.rect(24 + at * 83, 40, 83, 130, fill=(70, 130, 100))
            back.text(65 + at * 83, 46, f"{one.since.year + at}年度", Style("song", 12), align="c")
        stamp = [one.issuer, f"{one.since.year}年度检查合格", "社会组织年检专用章"]
        seals.put_stamp(back, 65, 100, stamp, width=56)
        sheets.append(back)
    copy_mark(job, sheet, 120, 184)
    return drawn("social_org_cert", "cob_private_unit", sheets, one.values | {"issuer": one.issuer})


def company_letter(job: Job) -> Drawn:
    """法定代表人授权委托书 typed on a firm's own paper, sealed and signed."""
    rng, facts = job.rng, job.facts
    org, agent = facts.company.org, facts.landlord
    works = some_works(job)
    day = recent(job)
    since, until = day, day + timedelta(days=rng.choice([90, 180, 365]))
    form = rng.choice(("plain", "dash", "shortdot"))
    matter = rng.choice(
        [
            f"办理{works.project}用电报装、占用挖掘城市道路审批的相关事宜",
            f"办理我单位位于{facts.home.community.name}充电站的用电新装申请、签订供用电合同等事宜",
            "办理信阳市“充电桩报装一件事”联合报装业务",
        ]
    )
    page = Writer(job, Style("song", 14), left=27, width=156, top=42, leading=1.95)
    page_header(page.sheet, org.name, f"电话：{org.phone}", x0=27, x1=183, y=16)
    page.title(rng.choice(["法定代表人授权委托书", "授 权 委 托 书", "授权委托书"]), Style("hei_bold", 22), after=13)
    page.line(f"致：{rng.choice(['国网信阳供电公司', '信阳市政务服务中心“高效办成一件事”专窗', '信阳市城市管理局'])}")
    page.para(
        [
            "本授权书声明：注册于",
            f"{org.address}的",
            Run(org.name, "principal"),
            f"的法定代表人{org.legal_person}（职务：{rng.choice(['执行董事', '总经理', '董事长'])}）代表本公司授权",
            Run(agent.name, "agent"),
            f"（{agent.sex}，身份证号：{agent.id_number}，联系电话：{agent.phone}）为公司的合法代理人，以本公司名义",
            Run(matter, "matter"),
            "。",
        ]
    )
    page.para(
        "代理人在授权范围内签署的一切文件和处理的一切有关事务，本公司均予以承认，其法律后果由本公"
        "司承担。代理人无转委托权。"
    )
    page.para(
        [
            "本授权书有效期自",
            Run(day_text(since, form), "valid_from"),
            "起至",
            Run(day_text(until, form), "valid_to"),
            "止，特此声明。",
        ]
    )
    sheet, y = page.sheet, page.y + 12
    sheet.text(76, y, f"委托单位（公章）：{org.name}", Style("song", 13))
    sheet.text(76, y + 13, "法定代表人（签字或盖章）：", Style("song", 13))
    sign(sheet, 140, y + 11, org.legal_person, size=18)
    sheet.text(76, y + 26, "代理人（签字）：", Style("song", 13))
    sign(sheet, 120, y + 24, agent.name, size=17, colour=BLUE_INK)
    sheet.text(76, y + 39, f"日期：{day_text(day, 'plain')}", Style("song", 13))
    seals.put_round(sheet, 148, y + 4, seals.SealText(org.name), diameter=40)
    sheet.text(27, 272, "附：法定代表人及代理人身份证复印件各一份", Style("song", 11))
    values: dict[str, Value] = {
        "principal": org.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": since.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn(
        "authorization_letter",
        "cob_company_letter",
        page.sheets,
        values,
        tolerated={"matter": (matter.removeprefix("办理"),)},
    )


def personal_form(job: Job) -> Drawn:
    """委托书 as a window's form: two blocks of people, the matter, boxes, the term on underlines, thumbprint place."""
    rng, facts = job.rng, job.facts
    who, agent, home = facts.person, rng.choice([facts.spouse, facts.landlord]), facts.home
    pen = job.fill_style(11.5)
    day = recent(job)
    until = day + timedelta(days=rng.choice([30, 60, 90, 180]))
    matter = rng.choice(
        [
            f"{home.community.name}{home.space_no}号车位充电桩用电报装",
            f"低压居民充电桩新装（{home.community.name}{home.room_text}）",
            "办理个人充电桩报装及装表接电手续",
        ]
    )

    def ink(text: str, name: str = "") -> Run:
        return Run(text, name, pen)

    sheet = job.sheet()
    sheet.text(105, 24, "个人业务授权委托书", Style("song_bold", 21), align="c", spacing=0.12)
    sheet.text(21, 38, "（用于供电营业厅、政务服务大厅办理业务）", Style("song", 10))
    wide = (30, 54, 30, 54)
    rows: list[Row] = [
        (9, [(168, "委　托　人", "k")]),
        kv(12, wide, "姓　　名", ink(who.name, "principal"), "联系电话", ink(who.phone)),
        kv(12, (30, 138), "证件号码", ink(who.id_number)),
        kv(13, (30, 138), "住　　址", ink(who.address)),
        (9, [(168, "受　托　人", "k")]),
        kv(12, wide, "姓　　名", ink(agent.name, "agent"), "联系电话", ink(agent.phone)),
        kv(
            12,
            wide,
            "证件号码",
            Run(agent.id_number, "", pen.sized(9.5)),
            "与委托人关系",
            ink(rng.choice(["亲属", "朋友", "同事"])),
        ),
        kv(14, (30, 138), "委托事项", ink(matter, "matter")),
        kv(
            20,
            (30, 138),
            "委托权限",
            "■代为提交和领取申请材料　■代为签署申请表、供电方案\n■代为签订供用电合同　□代为变更、注销　□其他：________",
        ),
        kv(14, (30, 138), "委托期限", ["自", *dated(day, "valid_from", pen), "至", *dated(until, "valid_to", pen)]),
    ]
    y = grid(sheet, 21, 45, rows, label=Style("hei", 11), value=Style("song", 10.5))
    text = (
        "　　委托人因故不能亲自办理上述业务，特委托受托人代为办理。受托人在委托权限内的行为，委托"
        "人均予以认可，并承担由此产生的"
        "法律责任。双方承诺所提供的资料真实、有效。"
    )
    y = sheet.flow(21, y + 5, 168, text, Style("song", 11), leading=1.7)
    sheet.text(24, y + 10, "委托人（签字并捺印）：", Style("song", 11.5))
    sign(sheet, 68, y + 8, who.name)
    sheet.text(112, y + 10, "受托人（签字）：", Style("song", 11.5))
    sign(sheet, 146, y + 8, agent.name)
    sheet.text(24, y + 24, f"{numbers.written_date(day, form='spaced')}", Style("song", 11.5))
    sheet.text(112, y + 24, f"{numbers.written_date(day, form='spaced')}", Style("song", 11.5))
    sheet.line(21, 262, 189, 262, width=0.15)
    sheet.text(
        21, 265, "以下由受理人员填写：　身份核验：□人证一致　　受理人：　　　　　　受理日期：", Style("song", 9.5)
    )
    values: dict[str, Value] = {
        "principal": who.name,
        "agent": agent.name,
        "matter": matter,
        "valid_from": day.isoformat(),
        "valid_to": until.isoformat(),
    }
    return drawn("authorization_letter", "cob_personal_form", [sheet], values)


LAYOUTS: Layouts = {
    "social_org_cert": {"cob_association": association, "cob_private_unit": private_unit},
    "authorization_letter": {"cob_company_letter": company_letter, "cob_personal_form": personal_form},
}
