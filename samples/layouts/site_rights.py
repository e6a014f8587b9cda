"""Evidence of the right to a site: a reply that grants land, agreements on use, consents of owners and keepers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts.public_bodies import STREETS, a_recent_day, district_of, office_of
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_BODY = Style("song", 14)


@dataclass(frozen=True, slots=True)
class Site:
    """A place somebody may use."""

    holder: str
    place: str
    area: Decimal
    issued: date


def a_site(job: Job) -> Site:
    rng, district = job.rng, district_of(job)
    first, second = rng.sample(STREETS, 2)
    return Site(
        holder=job.facts.company.org.name,
        place=rng.choice(
            [
                f"信阳市{district}{first}{rng.randrange(1, 200)}号",
                f"信阳市{district}{first}与{second}交叉口西北角",
                f"{district}{first}南侧{job.facts.home.community.name}北门外",
            ]
        ),
        area=Decimal(rng.randrange(300, 24000)) / 10,
        issued=a_recent_day(job, years=1),
    )


def _values(site: Site, grantor: str, *, consent: bool = True) -> dict[str, Value]:
    return {
        "holder": site.holder,
        "grantor": grantor,
        "place": site.place,
        "area_m2": f"{site.area}",
        "consent": consent,
        "issue_date": site.issued.isoformat(),
    }


def land_reply(job: Job) -> Drawn:
    """用地批复: red head with number, title on two lines, addressee, numbered paragraphs."""
    site, sheet = a_site(job), job.sheet()
    grantor = office_of(job, job.rng.choice(["自然资源和规划局", "自然资源局"]))
    sheet.text(105, 26, f"{grantor}文件", Style("song_bold", 26, (200, 30, 36)), align="c")
    sheet.text(105, 48, f"信自然资〔{site.issued.year}〕{job.rng.randrange(1, 90)}号", Style("song", 13), align="c")
    sheet.line(24, 58, 186, 58, width=0.7, fill=(200, 30, 36))
    sheet.text(105, 70, grantor, Style("song_bold", 19), align="c")
    sheet.text(105, 82, f"关于{job.facts.company.org.name[2:]}充电站项目用地的批复", Style("song_bold", 19), align="c")
    y = sheet.flow(26, 102, 158, [Run(site.holder, "holder"), "："], _BODY, leading=1.9)
    paragraphs: list[Runs] = [
        "你公司报送的充电站项目用地申请材料收悉。经研究，批复如下：",
        [
            "一、",
            Run("同意", "consent"),
            "你公司使用位于",
            Run(site.place, "place"),
            "的国有建设用地，面积",
            Run(f"{site.area}", "area_m2"),
            "平方米，用于公共充电站建设。",
        ],
        "二、你公司应按照批准的用途和范围使用土地，不得擅自改变。",
        "此复。",
    ]
    for runs in paragraphs:
        y = sheet.flow(26, y, 158, runs, _BODY, leading=1.9, indent=2)
    sheet.text(180, 226, Run(grantor, "grantor"), _BODY, align="r")
    sheet.text(176, 238, Run(numbers.written_date(site.issued), "issue_date"), _BODY, align="r")
    seals.put_round(sheet, 152, 232, seals.SealText(grantor))
    return drawn("site_right_evidence", "land_reply", [sheet], _values(site, grantor))


def use_agreement(job: Job) -> Drawn:
    """场地使用协议 over two pages, both sides' seals at the end."""
    site = a_site(job)
    grantor = job.facts.developer.name
    writer = Writer(job, Style("song", 14))
    writer.title(job.rng.choice(["场地使用协议", "场地合作协议书", "充电站场地使用协议"]), Style("hei_bold", 22))
    writer.line(["甲方（提供方）：", Run(grantor, "grantor")])
    writer.line(["乙方（使用方）：", Run(site.holder, "holder")])
    writer.para("甲乙双方本着平等自愿、互利共赢的原则，就甲方提供场地供乙方建设充电站事宜达成如下协议：")
    writer.para(["一、场地位置：", Run(site.place, "place"), "。"])
    writer.para(["二、场地面积：", Run(f"{site.area}", "area_m2"), "平方米，具体范围以附图为准。"])
    writer.para(["三、", Run("甲方同意", "consent"), "乙方在上述场地建设、运营电动汽车充电设施及配套设施。"])
    until = years_later(site.issued, 8) - timedelta(days=1)
    writer.para(f"四、合作期限自{numbers.written_date(site.issued)}起至{numbers.written_date(until)}止，期满可续签。")
    for clause in (
        "五、甲方不收取场地费，充电服务费收入按甲方三成、乙方七成分成，每季度结算一次。",
        "六、乙方负责设备投资、安装、运行和维护，设备产权归乙方所有。",
        "七、甲方保证对场地拥有合法的权利，如因权属纠纷影响乙方经营的，由甲方负责处理。",
        "八、乙方应遵守消防和安全规定，因乙方原因造成损失的由乙方承担。",
        "九、本协议未尽事宜由双方协商解决，协商不成的，向场地所在地人民法院起诉。",
        "十、本协议一式两份，双方各执一份，自双方盖章之日起生效。",
    ):
        writer.para(clause)
    writer.room(60)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(26, y, f"甲方（盖章）：{grantor}", Style("song", 11.5))
    sheet.text(108, y, f"乙方（盖章）：{site.holder}", Style("song", 11.5))
    sheet.text(26, y + 14, ["签订日期：", Run(numbers.written_date(site.issued), "issue_date")], Style("song", 12.5))
    seals.put_round(sheet, 60, y + 6, seals.SealText(grantor))
    seals.put_round(sheet, 148, y + 6, seals.SealText(site.holder))
    return drawn("site_right_evidence", "use_agreement", writer.sheets, _values(site, grantor))


def owners_consent(job: Job) -> Drawn:
    """The owner of a site agrees (or, seldom, does not) to a charging station on it."""
    site, sheet, refused = a_site(job), job.sheet(), job.chance(0.2)
    grantor = job.rng.choice(
        [
            office_of(job, "农机服务中心"),
            f"信阳{job.facts.developer.name[2:4]}商业管理有限公司",
            f"{district_of(job)}样例镇人民政府",
        ]
    )
    sheet.text(
        105,
        40,
        job.rng.choice(["关于使用场地建设充电设施的复函", "关于商请使用场地的复函"])
        if refused
        else "关于同意使用场地建设充电设施的函",
        Style("hei_bold", 20),
        align="c",
    )
    y = sheet.flow(26, 64, 158, [Run(site.holder, "holder"), "："], _BODY, leading=2.0)
    where: list[str | Run] = ["我单位位于", Run(site.place, "place"), "的场地"]
    if refused:
        runs = [
            "贵公司来函收悉。因",
            *where,
            "已列入改造计划，经研究，",
            Run("不同意", "consent"),
            "贵公司在该场地建设充电站。",
        ]
    else:
        runs = [
            "贵公司来函收悉。经研究，",
            Run("同意", "consent"),
            "贵公司使用",
            *where,
            "建设公共充电站，使用面积约",
            Run(f"{site.area}", "area_m2"),
            "平方米，使用期限五年。请贵公司按规定办理相关审批手续。",
        ]
    y = sheet.flow(26, y, 158, runs, _BODY, leading=2.0, indent=2)
    sheet.flow(26, y, 158, "特此函复。", _BODY, leading=2.0, indent=2)
    sheet.text(180, 176, Run(grantor, "grantor"), _BODY, align="r")
    sheet.text(
        176,
        189,
        Run(numbers.written_date(site.issued, form=job.date_form("plain", "chinese")), "issue_date"),
        _BODY,
        align="r",
    )
    seals.put_round(sheet, 152, 182, seals.SealText(grantor))
    values = _values(site, grantor, consent=not refused)
    if refused:
        del values["area_m2"]
    return drawn("site_right_evidence", "owners_consent", [sheet], values)


def keepers_consent(job: Job) -> Drawn:
    """The keeper of green land, to the office: a form with a box for its opinion."""
    site, sheet = a_site(job), job.sheet()
    grantor = office_of(job, job.rng.choice(["园林绿化中心", "园林绿化管理处", "园林服务中心"]))
    sheet.text(105, 32, "占用绿地同意书", Style("hei_bold", 22), align="c", spacing=0.1)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (13, [(36, "使用单位", True), (126, Run(site.holder, "holder"), False)]),
        (13, [(36, "占用绿地地址", True), (126, Run(site.place, "place"), False)]),
        (
            13,
            [
                (36, "占用面积", True),
                (45, [Run(f"{site.area}", "area_m2"), "平方米"], False),
                (36, "绿地性质", True),
                (45, "道路绿地", False),
            ],
        ),
        (13, [(36, "占用原因", True), (126, "充电站外线电缆敷设", False)]),
        (56, [(36, "管护单位意见", True), (126, "", False)]),
    ]
    bottom = table(sheet, 24, 52, rows, label=Style("hei", 12), value=Style("song", 12.5))
    opinion: list[str | Run] = [
        "经现场查看，我单位",
        Run("同意", "consent"),
        "上述单位临时占用该处绿地，施工结束后由其按原标准恢复。",
    ]
    sheet.cell((60, bottom - 54, 126, 24), opinion, Style("song", 12.5), top=True, leading=1.6)
    sheet.text(92, bottom - 24, ["管护单位（公章）：", Run(grantor, "grantor")], Style("song", 11.5))
    sheet.text(128, bottom - 11, Run(numbers.written_date(site.issued), "issue_date"), Style("song", 12))
    seals.put_round(sheet, 152, bottom - 22, seals.SealText(grantor), diameter=38)
    return drawn("site_right_evidence", "keepers_consent", [sheet], _values(site, grantor))


def use_certificate(job: Job) -> Drawn:
    """场地使用证明 of a village: land of the collective, given free of charge."""
    site, sheet = a_site(job), job.sheet()
    grantor = job.facts.home.community.village_committee
    sheet.text(105, 42, "场地使用证明", Style("hei_bold", 24), align="c", spacing=0.2)
    until = years_later(site.issued, 10) - timedelta(days=1)
    runs: list[str | Run] = [
        "兹证明位于",
        Run(site.place, "place"),
        "的场地（面积：",
        Run(f"{site.area}", "area_m2"),
        "平方米）属我村集体所有，现无偿提供给",
        Run(site.holder, "holder"),
        f"使用，用于建设公共充电站，使用期限自{numbers.written_date(site.issued)}至{numbers.written_date(until)}，我村对此",
        Run("无异议", "consent"),
        "。",
    ]
    y = sheet.flow(28, 70, 154, runs, Style("song", 15), leading=2.0, indent=2)
    sheet.flow(28, y, 154, "特此证明。", Style("song", 15), leading=2.0, indent=2)
    sheet.text(180, 176, Run(grantor, "grantor"), Style("song", 13.5), align="r")
    sheet.text(176, 189, Run(numbers.written_date(site.issued), "issue_date"), Style("song", 13.5), align="r")
    seals.put_round(sheet, 146, 182, seals.SealText(grantor))
    return drawn("site_right_evidence", "use_certificate", [sheet], _values(site, grantor))


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "land_reply": land_reply,
        "use_agreement": use_agreement,
        "owners_consent": owners_consent,
        "keepers_consent": keepers_consent,
        "use_certificate": use_certificate,
    }
}
