"""Certificates of bodies that are no firms: a public institution, a social organisation, an organ of the state."""

from __future__ import annotations

from datetime import date

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.bamboo_common import BROWN, DARK_RED, Rows, figures, iso, known, lab, shift, val, wide
from samples.ornaments import emblem, guilloche, qr_code
from samples.people import a_day, years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import table


def institution(job: Job) -> Drawn:
    """事业单位法人证书, the duplicate, landscape: labels and values in one column, term and office at the foot."""
    sheet, facts, rng = job.sheet(297, 210), job.facts, job.rng
    district = facts.home.community.district
    code = numbers.uscc(rng, prefix="12")
    quarter = facts.home.community.residents_committee.removeprefix(f"信阳市{district}").removesuffix("社区居民委员会")
    name = f"信阳市{district}{quarter}{rng.choice(('小学', '卫生院', '文化馆', '敬老院', '中心幼儿园'))}"
    address = f"信阳市{district}{facts.home.community.street}"
    start = a_day(rng, date(2021, 12, 1), date(2026, 4, 30))
    end = shift(years_later(start, 5), -1)
    office = rng.choice((f"信阳市{district}事业单位登记管理局", "信阳市事业单位登记管理局"))
    head = facts.developer.legal_person
    guilloche(sheet, 10, 10, 277, 190, (236, 226, 206), waves=22, paper=(254, 250, 240))
    sheet.rect(10, 10, 277, 190, line=1.0, fill=BROWN)
    emblem(sheet, 42, 32, 20)
    sheet.text(148.5, 20, "事业单位法人证书", Style("song_bold", 30, DARK_RED), align="c", spacing=0.15)
    sheet.text(148.5, 36, "（ 副 本 ）", Style("song", 14), align="c")
    sheet.text(148.5, 46, ["统一社会信用代码　", Run(code, "uscc", Style("hei", 13))], Style("song", 12), align="c")
    pairs: list[tuple[str, Runs]] = [
        ("名称", Run(name, "name")),
        (
            "宗旨和业务范围",
            rng.choice(("为本辖区居民提供公益服务。相关业务的开展与社会服务。", "开展教育教学及相关公益活动。")),
        ),
        ("住所", Run(address, "address")),
        ("法定代表人", Run(head, "legal_person")),
        ("经费来源", rng.choice(("财政补助收入", "财政全额拨款", "非财政补助"))),
        ("开办资金", f"￥{rng.randrange(10, 900)}万元"),
        ("举办单位", f"信阳市{district}{rng.choice(('教育体育局', '卫生健康委员会', '民政局'))}"),
    ]
    y = 60.0
    for label, runs in pairs:
        sheet.text(28, y, label, Style("song", 12.5), spread=42)
        y = max(y + 13, sheet.flow(80, y, 130, runs, Style("kai", 13.5)) + 4)
    sheet.text(28, 160, "登记管理机关", Style("song", 12.5))
    seals.put_round(sheet, 84, 166, seals.SealText(office), diameter=40)
    term: Runs = ["有效期　自 ", Run(wide(start), "valid_from"), " 至 ", Run(wide(end), "valid_to")]
    sheet.text(128, 172, term, Style("song", 12))
    qr_code(sheet, 232, 64, 34)
    sheet.text(249, 100, "扫码查看年度报告", Style("song", 9), align="c")
    sheet.text(277, 190, "国家事业单位登记管理局监制", Style("song", 9.5), align="r")
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": iso(start),
        "valid_to": iso(end),
    }
    return drawn("public_institution_cert", "bamboo_institution", [sheet], truth, from_seal={"issuer": office})


def non_enterprise(job: Job) -> Drawn:
    """民办非企业单位登记证书（法人）or 社会团体法人登记证书, upright, with the supervising office."""
    sheet, facts, rng = job.sheet(), job.facts, job.rng
    district = facts.home.community.district
    society = job.chance(0.4)
    code = numbers.uscc(rng, prefix="51" if society else "52")
    firm = facts.dealer.name.removeprefix("信阳").split("汽车")[0].split("新能源")[0]
    title = "社会团体法人登记证书" if society else "民办非企业单位登记证书"
    tail = (
        ("商会", "志愿者协会", "电动车行业协会")
        if society
        else ("养老服务中心", "职业培训学校", "社会工作服务中心", "幼儿园")
    )
    name = f"信阳市{district}{firm}{rng.choice(tail)}"
    address = f"信阳市{district}{facts.home.community.street}{rng.choice(('2楼', '院内', ''))}"
    start = a_day(rng, date(2022, 12, 1), date(2026, 5, 20))
    end = years_later(start, rng.choice((4, 5)))
    office = rng.choice((f"信阳市{district}民政局", f"信阳市{district}行政审批服务局"))
    head = facts.landlord.name
    sheet.rect(14, 14, 182, 269, line=1.4, fill=DARK_RED)
    sheet.rect(17, 17, 176, 263, line=0.3, fill=DARK_RED)
    emblem(sheet, 105, 40, 24)
    sheet.text(105, 60, title, Style("song_bold", 25), align="c", spacing=0.12)
    sheet.text(
        105,
        74,
        rng.choice(("（法 人）　副本", "（副 本）")) if not society else "（副 本）",
        Style("song", 13),
        align="c",
    )
    sheet.text(105, 85, ["统一社会信用代码：", Run(code, "uscc")], Style("hei", 12.5), align="c")
    rows: Rows = [
        (15, [lab(38, "名　　称"), val(122, Run(name, "name"))]),
        (
            22,
            [
                lab(38, "业务范围"),
                val(
                    122,
                    "为会员单位提供交流、培训、咨询服务。"
                    if society
                    else "开展与登记名称相符的社会服务活动（涉及行政许可的凭许可证开展）。",
                ),
            ],
        ),
        (15, [lab(38, "住　　所"), val(122, Run(address, "address"))]),
        (
            15,
            [
                lab(38, "法定代表人"),
                val(52, Run(head, "legal_person")),
                lab(30, "注册资金" if society else "开办资金"),
                val(40, f"{rng.choice(('叁', '伍', '拾'))}万元整"),
            ],
        ),
        (
            15,
            [
                lab(38, "业务主管单位"),
                val(122, f"信阳市{district}{rng.choice(('工商业联合会', '教育体育局', '民政局'))}"),
            ],
        ),
        (15, [lab(38, "有效期限"), val(122, ["自", Run(wide(start), "valid_from"), "至", Run(wide(end), "valid_to")])]),
    ]
    y = table(sheet, 25, 98, rows, label=Style("song", 12.5), value=Style("kai", 13))
    sheet.text(104, y + 18, ["发证机关：", Run(office, "issuer")], Style("song", 13))
    sheet.text(104, y + 29, ["发证日期：", numbers.written_date(start)], Style("song", 13))
    seals.put_round(sheet, 152, y + 26, seals.SealText(office), diameter=40)
    sheet.text(25, 262, f"证书编号 0{figures(rng, 7)}", Style("song", 10))
    sheet.text(185, 268, "中华人民共和国民政部监制", Style("song", 10), align="r")
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "valid_from": iso(start),
        "valid_to": iso(end),
        "issuer": office,
    }
    return drawn("social_org_cert", "bamboo_non_enterprise", [sheet], truth)


def organ(job: Job) -> Drawn:
    """统一社会信用代码证书 of an office of the state, landscape, the coding office named above its seal."""
    sheet, facts, rng = job.sheet(260, 185), job.facts, job.rng
    district = facts.home.community.district
    code = numbers.uscc(rng, prefix="11")
    quarter = facts.home.community.residents_committee.removeprefix(f"信阳市{district}").removesuffix("社区居民委员会")
    name = rng.choice(
        (
            f"信阳市{district}人民政府{quarter}街道办事处",
            f"信阳市{district}{quarter}镇人民政府",
            f"信阳市{district}{rng.choice(('水利局', '农业农村局', '交通运输局'))}",
        )
    )
    address = f"河南省信阳市{district}{facts.home.community.street}"
    council = f"信阳市{district}" if "新区" in district else f"中共信阳市{district}委"
    office = f"{council}机构编制委员会办公室"
    day = known(a_day(rng, date(2018, 1, 10), date(2026, 9, 30)))
    head = facts.landlord.name
    guilloche(sheet, 8, 8, 244, 169, (232, 222, 214), waves=22, paper=(254, 251, 248))
    sheet.rect(8, 8, 244, 169, line=1.1, fill=DARK_RED)
    emblem(sheet, 130, 26, 20)
    sheet.text(130, 40, "统一社会信用代码证书", Style("song_bold", 26), align="c", spacing=0.15)
    sheet.text(130, 55, ["统一社会信用代码　", Run(code, "uscc", Style("hei_bold", 13))], Style("hei", 12), align="c")
    pairs: list[tuple[str, Runs]] = [
        ("机构名称", Run(name, "name")),
        ("机构性质", "机关"),
        ("机构地址", Run(address, "address")),
        ("负责人", Run(head, "legal_person")),
        ("赋码机关", Run(office, "issuer")),
    ]
    y = 70.0
    for label, runs in pairs:
        sheet.text(34, y, label, Style("song", 13), spread=26)
        sheet.flow(70, y, 110, runs, Style("song", 13))
        y += 14
    sheet.text(34, 148, "注：以上信息如发生变化，应到赋码机关更新信息，换领新证。", Style("song", 10))
    sheet.text(34, 155, "因未及时更新造成二维码与证书记载信息不一致，责任自负。", Style("song", 10))
    sheet.text(156, 146, ["颁发日期　", Run(wide(day), "issue_date")], Style("song", 12.5))
    seals.put_round(sheet, 206, 132, seals.SealText(office), diameter=42)
    qr_code(sheet, 200, 66, 30)
    sheet.text(246, 169, "中央机构编制委员会办公室监制", Style("song", 9), align="r")
    truth: dict[str, Value] = {
        "uscc": code,
        "name": name,
        "address": address,
        "legal_person": head,
        "issuer": office,
        "issue_date": iso(day),
    }
    return drawn("uscc_cert", "bamboo_organ", [sheet], truth)


LAYOUTS: Layouts = {
    "public_institution_cert": {"bamboo_institution": institution},
    "social_org_cert": {"bamboo_non_enterprise": non_enterprise},
    "uscc_cert": {"bamboo_organ": organ},
}
