"""Certificates of firms and bodies: business licence, institution, non-profit, village committee."""

from __future__ import annotations

from datetime import date

from samples import numbers, ornaments, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.quartz_common import (
    BUFF,
    GREEN,
    boxes,
    day_run,
    figures,
    firm,
    later,
    pen,
    rows,
    someone,
    street_of,
)
from samples.people import RECEIVED, a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def business_licence(job: Job) -> Drawn:
    """The upright issue of 2015: code at the top, labels spread to one width; now and then a branch's."""
    sheet, rng, firm_ = job.sheet(210, 297), job.rng, job.facts.company
    org, branch = firm_.org, job.chance(0.25)
    name = org.name + rng.choice(["羊山分公司", "平桥分公司", "固始分公司"]) if branch else org.name
    kind = "有限责任公司分公司" if branch else firm_.kind
    copy = f"{rng.randrange(1, 3)}-{rng.randrange(1, 3)}"
    sheet.rect(12, 12, 186, 272, line=1.2, fill=(150, 120, 60))
    sheet.rect(15, 15, 180, 266, line=0.3, fill=(150, 120, 60))
    ornaments.guilloche(sheet, 16, 60, 178, 200, (240, 236, 222), waves=22)
    ornaments.emblem(sheet, 105, 32, 22)
    sheet.text(105, 48, "营 业 执 照", Style("song_bold", 34), align="c", spacing=0.05)
    sheet.text(105, 63, "（副　本）", Style("song", 14), align="c")
    sheet.text(186, 63, f"（{copy}）", Style("song", 10), align="r")
    sheet.text(105, 73, ["统一社会信用代码　", Run(org.uscc, "uscc", Style("hei", 13))], Style("song", 12), align="c")
    label, value = Style("hei", 12), Style("song", 12.5)
    form = rng.choice(["padded", "plain"])
    start = numbers.written_date(firm_.established, form=form)
    open_end = firm_.valid_to is None
    end = "长期" if firm_.valid_to is None else numbers.written_date(firm_.valid_to, form=form)
    term: list[str | Run] = [Run(start, "valid_from"), "至", Run(end, "valid_to")]
    pairs: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        ("类型", Run(kind, "type")),
        ("营业场所" if branch else "住所", Run(org.address, "address")),
        ("负责人" if branch else "法定代表人", Run(org.legal_person, "legal_person")),
        *([] if branch else [("注册资本", Run(firm_.capital, "capital"))]),
        ("成立日期", Run(start, "established")),
        ("营业期限", term),
        ("经营范围", Run(firm_.scope, "scope")),
    ]
    rows(sheet, 30, 88, 152, pairs, label, value, label_w=34, gap=4.6, spread=25)
    sheet.text(112, 226, ["登记机关　", Run(firm_.licence_issuer, "issuer")], Style("hei", 11.5))
    sheet.text(128, 238, day_run(firm_.licence_date, "issue_date", "spaced"), value)
    seals.put_round(sheet, 152, 236, seals.SealText(firm_.licence_issuer), diameter=40)
    ornaments.qr_code(sheet, 30, 222, 24)
    sheet.flow(
        24,
        264,
        164,
        "提示：每年1月1日至6月30日通过企业信用信息公示系统（河南）报送并公示上一年度年度报告。",
        Style("song", 8.5),
    )
    sheet.text(24, 274, "中华人民共和国国家市场监督管理总局监制", Style("song", 8.5))
    if job.chance(0.5):
        sheet.text(40, 252, f"复印件与原件一致 {someone(job)} {RECEIVED:%Y.%m.%d}", pen(job, 12))
    values: dict[str, Value] = {
        "uscc": org.uscc,
        "name": name,
        "type": kind,
        "address": org.address,
        "legal_person": org.legal_person,
        "established": firm_.established.isoformat(),
        "valid_from": firm_.established.isoformat(),
        "valid_to": "长期" if open_end or firm_.valid_to is None else firm_.valid_to.isoformat(),
        "scope": firm_.scope,
        "issuer": firm_.licence_issuer,
        "issue_date": firm_.licence_date.isoformat(),
    }
    if not branch:
        values["capital"] = firm_.capital
    return drawn("business_license", "quartz_business_licence", [sheet], values)


def institution(job: Job) -> Drawn:
    """事业单位法人证书 on landscape A4: two pages of a folder, term as a sentence below the seal."""
    sheet, rng = job.sheet(297, 210), job.rng
    place = job.facts.home.community
    name = rng.choice(
        [
            f"信阳市{street_of(job)}小学",
            f"信阳市{place.district}园林绿化服务中心",
            f"信阳市{place.district}公共停车事务中心",
            f"信阳市{street_of(job)}社区卫生服务中心",
        ]
    )
    code, head = numbers.uscc(rng, prefix="12"), someone(job)
    start = a_day(rng, date(2022, 1, 10), date(2025, 10, 31))
    end = later(start, 5)
    address = f"河南省信阳市{place.district}{street_of(job)}{rng.randrange(1, 220)}号"
    issuer = rng.choice(["信阳市事业单位登记管理局", f"信阳市{place.district}事业单位登记管理局"])
    sheet.fill(8, 8, 281, 194, BUFF)
    ornaments.guilloche(sheet, 8, 8, 281, 194, (242, 234, 208), waves=24)
    sheet.line(148, 14, 148, 196, fill=(200, 190, 160))
    ornaments.emblem(sheet, 78, 38, 24)
    sheet.text(78, 60, "事业单位法人证书", Style("hei_bold", 23), align="c", spacing=0.1)
    sheet.text(78, 74, "（副本）", Style("song", 12), align="c")
    sheet.text(78, 92, ["统一社会信用代码 ", Run(code, "uscc", Style("hei", 12))], Style("song", 11), align="c")
    sheet.flow(
        24,
        112,
        108,
        "该单位经核准登记，具备事业单位法人资格。依据《事业单位登记管理暂行条例》颁发此证。",
        Style("song", 11),
        indent=2,
    )
    form = rng.choice(["plain", "padded", "spaced"])
    term: list[str | Run] = ["有效期　自", day_run(start, "valid_from", form), "至", day_run(end, "valid_to", form)]
    sheet.flow(24, 150, 112, term, Style("song", 11.5))
    sheet.text(24, 172, "请于每年3月31日前向登记管理机关报送年度报告", Style("song", 9))
    pairs: list[tuple[str, Runs]] = [
        ("名　　称", Run(name, "name")),
        ("宗旨业务范围", "承担规划、技术指导与日常服务，开展相关社会服务工作。"),
        ("住　　所", Run(address, "address")),
        ("法定代表人", Run(head, "legal_person")),
        ("经费来源", rng.choice(["财政全额拨款", "财政补助、事业收入", "非财政补助收入"])),
        ("开办资金", f"￥{rng.randrange(20, 900)}万元"),
        ("举办单位", rng.choice([f"信阳市{place.district}人民政府", "信阳市城市管理局", "信阳市教育体育局"])),
        ("登记管理机关", Run(issuer, "issuer")),
    ]
    rows(sheet, 158, 30, 122, pairs, Style("song", 11), Style("kai", 12.5), label_w=34, gap=6)
    seals.put_round(sheet, 246, 168, seals.SealText(issuer), diameter=38)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("public_institution_cert", "quartz_institution", [sheet], values)


def social_org(job: Job) -> Drawn:
    """社会团体 or 民办非企业单位 certificate on B5: boxes with small labels above the value."""
    sheet, rng = job.sheet(182, 257), job.rng
    place, society = job.facts.home.community, job.chance(0.45)
    core = firm(job, "").name.removeprefix("信阳")
    name = (
        f"信阳市{core}{rng.choice(['商会', '志愿者协会', '棋类协会'])}"
        if society
        else f"信阳市{place.district}{core}{rng.choice(['幼儿园', '老年公寓', '培训学校'])}"
    )
    code, head = numbers.uscc(rng, prefix="51" if society else "52"), someone(job)
    start = a_day(rng, date(2022, 1, 10), date(2025, 12, 1))
    end = later(start, rng.choice([4, 5]))
    issuer = "信阳市民政局" if society else f"信阳市{place.district}民政局"
    address = f"信阳市{place.district}{street_of(job)}{rng.randrange(1, 200)}号院内{rng.randrange(1, 6)}楼"
    sheet.fill(6, 6, 170, 245, GREEN)
    ornaments.guilloche(sheet, 6, 6, 170, 245, (218, 236, 222), waves=30)
    sheet.rect(10, 10, 162, 237, line=0.9, fill=(60, 120, 80))
    title = "社会团体法人登记证书" if society else "民办非企业单位登记证书"
    sheet.text(91, 24, title, Style("song_bold", 20), align="c", spacing=0.12)
    sheet.text(
        91,
        35,
        rng.choice(["（正　本）", "（副　本）"] if society else ["（法人）副本", "（法人）正本"]),
        Style("song", 12),
        align="c",
    )
    form = rng.choice(["plain", "dot", "dash"])
    term: list[str | Run] = [day_run(start, "valid_from", form), " 至 ", day_run(end, "valid_to", form)]
    bottom = boxes(
        sheet,
        20,
        48,
        [
            (16, [(142, "统一社会信用代码", Run(code, "uscc", Style("hei", 13)))]),
            (16, [(142, "名称", Run(name, "name"))]),
            (
                16,
                [
                    (71, "法定代表人", Run(head, "legal_person")),
                    (71, "开办资金" if not society else "注册资金", f"{rng.choice(['叁', '伍', '拾', '贰拾'])}万元整"),
                ],
            ),
            (16, [(142, "住所", Run(address, "address"))]),
            (26, [(142, "业务范围", "学术交流、咨询服务、公益活动。（涉及行政许可的，凭许可证开展活动）")]),
            (
                16,
                [
                    (
                        142,
                        "业务主管单位",
                        rng.choice([f"信阳市{place.district}教育体育局", "信阳市工商业联合会", "信阳市民政局"]),
                    )
                ],
            ),
            (16, [(142, "有效期限", term)]),
        ],
        Style("song", 8.5, (60, 110, 80)),
        Style("song_bold", 11.5),
        frame=(110, 150, 120),
    )
    sheet.text(104, bottom + 12, ["发证机关　", Run(issuer, "issuer")], Style("song", 11))
    sheet.text(104, bottom + 22, f"发证日期　{numbers.written_date(start, form='plain')}", Style("song", 11))
    seals.put_round(sheet, 138, bottom + 18, seals.SealText(issuer), diameter=36)
    sheet.text(20, bottom + 40, f"中华人民共和国民政部制　No.{figures(job, 8)}", Style("song", 8.5))
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": start.isoformat(),
        "valid_to": end.isoformat(),
        "issuer": issuer,
    }
    return drawn("social_org_cert", "quartz_social_org", [sheet], values)


def code_cert(job: Job) -> Drawn:
    """统一社会信用代码证书 on landscape A5; of an office, or of a residents' or village committee."""
    sheet, rng, place = job.sheet(210, 148), job.rng, job.facts.home.community
    committee = job.chance(0.55)
    if committee:
        name, kind = rng.choice(
            [(place.residents_committee, "社区居民委员会"), (place.village_committee, "村民委员会")]
        )
        title, issuer, prefix = "基层群众性自治组织特别法人统一社会信用代码证书", f"信阳市{place.district}民政局", "55"
    else:
        name, kind = (
            f"信阳市{place.district}{rng.choice(['水利局', '城市管理局', '司法局', '粮食和物资储备中心'])}",
            "机关",
        )
        title, issuer, prefix = "统一社会信用代码证书", f"中共信阳市{place.district}委机构编制委员会办公室", "11"
    code, head = numbers.uscc(rng, prefix=prefix), someone(job)
    issued = a_day(rng, date(2018, 3, 1), date(2026, 8, 30))
    address = f"河南省信阳市{place.district}{street_of(job)}{rng.randrange(1, 180)}号"
    sheet.rect(7, 7, 196, 134, line=1.0, fill=(176, 52, 44))
    ornaments.guilloche(sheet, 9, 9, 192, 130, (250, 234, 228), waves=18)
    ornaments.emblem(sheet, 24, 24, 17)
    sheet.text(112, 19, title, Style("hei_bold", 16 if committee else 22), align="c", spacing=0.03)
    sheet.text(105, 32, ["统一社会信用代码：", Run(code, "uscc", Style("hei", 13))], Style("song", 11.5), align="c")
    bottom = table(
        sheet,
        18,
        44,
        [
            (13, [(36, "名　　称" if committee else "机构名称", True), (138, Run(name, "name"), False)]),
            (
                11,
                [
                    (36, "类　　型" if committee else "机构性质", True),
                    (51, kind, False),
                    (36, "法定代表人" if committee else "负责人", True),
                    (51, Run(head, "legal_person"), False),
                ],
            ),
            (13, [(36, "住　　所" if committee else "机构地址", True), (138, Run(address, "address"), False)]),
        ],
        label=Style("song", 11),
        value=Style("kai", 12.5),
        frame=(176, 52, 44),
    )
    sheet.flow(
        18,
        bottom + 4,
        110,
        "注：以上信息发生变化的，应到赋码机关更新信息、换领新证。因未及时更新造成二维码失效的，责任自负。",
        Style("song", 8.5),
    )
    word = "发证机关" if committee else "赋码机关"
    sheet.text(70, bottom + 22, [f"{word}：", Run(issuer, "issuer")], Style("song", 11))
    form = rng.choice(["chinese", "plain", "dash"])
    sheet.text(70, bottom + 32, ["颁发日期：", day_run(issued, "issue_date", form)], Style("song", 11))
    seals.put_round(sheet, 152, bottom + 26, seals.SealText(issuer), diameter=38)
    ornaments.qr_code(sheet, 22, bottom + 20, 24)
    values: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "issuer": issuer,
        "issue_date": issued.isoformat(),
    }
    return drawn("uscc_cert", "quartz_code_cert", [sheet], values)


LAYOUTS: Layouts = {
    "business_license": {"quartz_business_licence": business_licence},
    "public_institution_cert": {"quartz_institution": institution},
    "social_org_cert": {"quartz_social_org": social_org},
    "uscc_cert": {"quartz_code_cert": code_cert},
}
