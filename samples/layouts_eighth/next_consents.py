"""物业证明: letters, the grid's forms, a notice of several offices, a committee's reply; some of them refuse."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import Rows, Told, bold, hand, home_of, prep, song
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn
from samples.writing import table

KIND = "property_consent"
MANAGER, RESIDENTS, OWNERS, VILLAGE = "物业", "居委会", "业委会", "村委会"


def _issuer(job: Job, usual: str) -> tuple[str, str]:
    """Name and type of the body that signs."""
    spot = job.facts.home.community
    kind = job.variant.issuer_type or usual
    names = {
        MANAGER: spot.manager.name,
        RESIDENTS: spot.residents_committee,
        OWNERS: spot.owners_committee,
        VILLAGE: spot.village_committee,
    }
    return names[kind], kind


def _consent(t: Told, job: Job, yes: str, no: str) -> Run:
    t.values["consent"] = not job.variant.refuse
    return Run(no if job.variant.refuse else yes, "consent", t.pen)


def _seal(job: Job, sheet: Sheet, x: float, y: float, text: SealText) -> None:
    if job.variant.seal:
        put_round(sheet, x, y, text)


def next_grid_form(job: Job) -> Drawn:
    """The power company's own form (居民充电桩报装): applicant above, the property company's opinion below."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, MANAGER)
    t = Told(hand(job, 11))
    t.also["phone"] = (facts.person.phone,)
    sheet = job.sheet()
    sheet.text(105, 20, "居民用户自用充电桩安装", bold(18), align="c")
    sheet.text(105, 29, "物业（业主委员会）意见表", bold(18), align="c")
    label = song(11)
    rows: Rows = [
        (
            11.0,
            [
                (34.0, "申请人姓名", True),
                (51.0, t("applicant", facts.person.name), False),
                (34.0, "联系电话", True),
                (51.0, Run(facts.person.phone, "", t.pen), False),
            ],
        ),
        (11.0, [(34.0, "身份证号码", True), (136.0, t("applicant_id", facts.person.id_number), False)]),
        (
            11.0,
            [
                (34.0, "小区名称", True),
                (51.0, t("community", home.community.name), False),
                (34.0, "楼栋房号", True),
                (51.0, Run(home_of(job), "", t.pen), False),
            ],
        ),
        (
            11.0,
            [
                (34.0, "车位编号", True),
                (51.0, t("space_no", home.space_no), False),
                (34.0, "车位性质", True),
                (51.0, job.rng.choice(("■产权 □租赁", "□产权 ■租赁")), False),
            ],
        ),
        (
            11.0,
            [
                (34.0, "充电桩功率", True),
                (51.0, [t("power_kw", facts.power_kw), "kW"], False),
                (34.0, "充电桩数量", True),
                (51.0, Run("1台", "", t.pen), False),
            ],
        ),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=label)
    sheet.rect(20, y, 170, 84)
    sheet.line(54, y, 54, y + 84)
    sheet.cell((20, y, 34, 84), "物业单位\n（业委会、\n居委会）\n意见", label, align="c")
    answer = _consent(
        t,
        job,
        "同意该业主在上述车位安装充电桩，并配合供电公司现场勘查、施工。",
        "经核实，小区配电容量及消防条件不满足，暂不同意安装。",
    )
    sheet.flow(58, y + 6, 128, answer, song(12), leading=1.8)
    sheet.text(60, y + 48, ["单位（盖章）：", t("issuer", issuer)], song(11))
    sheet.text(60, y + 60, ["联系电话：", t("phone", home.community.manager.phone)], song(11))
    sheet.text(60, y + 72, ["日期：", *t.torn("issue_date", facts.consent_date, line=False)], song(11))
    _seal(job, sheet, 150, y + 58, SealText(issuer))
    y += 92
    for text in (
        "填表说明：",
        "1. 本表由申请人填写，物业服务企业签署意见；无物业服务企业的，由业主委员会或社区居民委员会签署。",
        "2. 本表自签署之日起六个月内有效。",
    ):
        y = sheet.flow(22, y, 166, text, song(10), leading=1.6)
    return t.done(KIND, "next_grid_form", [sheet], implied={"issuer_type": (kind, "issuer")})


def next_plain_letter(job: Job) -> Drawn:
    """A property company's letter on white paper, some values on lines."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, MANAGER)
    t = Told(job.fill_style(14))
    sheet = job.sheet()
    body = song(14)
    sheet.text(
        105,
        40,
        job.rng.choice(("同意安装充电桩证明", "小区充电桩安装证明", "物业同意施工证明")),
        bold(22),
        align="c",
        spacing=0.1,
    )
    sheet.text(
        26, 64, job.rng.choice(("国网河南省电力公司信阳供电公司：", "信阳供电公司营业厅：", "致供电公司：")), body
    )
    runs: list[str | Run] = [
        "兹有",
        t.blank("community", home.community.name),
        t.blank("", home_of(job)),
        "业主",
        t.blank("applicant", facts.person.name),
        "，身份证号",
        t.blank("applicant_id", facts.person.id_number),
        "，因购买新能源汽车，申请在其位于地下车库的",
        t.blank("space_no", home.space_no),
        "号车位安装",
        t.blank("power_kw", facts.power_kw),
        "kW交流充电桩一台。",
    ]
    y = sheet.flow(26, 78, 158, runs, body, leading=1.95, indent=2)
    answer = _consent(t, job, "我单位同意其安装", "鉴于地下车库消防设施正在整改，我单位不同意其安装")
    tail = "，请贵公司予以办理。" if not job.variant.refuse else "，待整改完成后再行申请。"
    y = sheet.flow(26, y + 2, 158, [answer, tail], body, leading=1.95, indent=2)
    y = sheet.flow(26, y + 2, 158, "特此证明。", body, indent=2) + 20
    sheet.text(182, y, t("issuer", issuer), body, align="r")
    sheet.text(
        182,
        y + 12,
        t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese", "padded", "dot")),
        body,
        align="r",
    )
    _seal(job, sheet, 150, y + 8, SealText(issuer))
    if job.chance(0.6):
        sheet.text(26, y + 44, ["物业联系人：小荔　　电话：", t("phone", home.community.manager.phone)], song(12))
    return t.done(KIND, "next_plain_letter", [sheet], implied={"issuer_type": (kind, "issuer")})


def next_committee_reply(job: Job) -> Drawn:
    """A residents' or owners' committee answers, there being no property company; document number on top."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, job.rng.choice((RESIDENTS, OWNERS, VILLAGE)))
    t = Told()
    sheet = job.sheet()
    red = (196, 30, 36)
    sheet.text(105, 24, issuer, Style("song_bold", min(24, 420 / len(issuer)), red), align="c")
    sheet.text(105, 40, f"社证〔{facts.consent_date.year}〕{job.rng.randrange(1, 90)}号", song(12), align="c")
    sheet.line(24, 48, 186, 48, width=0.8, fill=red)
    body = Style("kai", 15)
    title = "关于居民安装电动汽车充电桩的" + ("复函" if job.variant.refuse else job.rng.choice(("意见", "情况说明")))
    sheet.text(105, 62, title, bold(19), align="c")
    runs: list[str | Run] = [
        "辖区",
        t("community", home.community.name),
        "为",
        job.rng.choice(("老旧小区", "单位家属院", "自管小区")),
        "，无物业服务企业。居民",
        t("applicant", facts.person.name),
        "（身份证号：",
        t("applicant_id", facts.person.id_number),
        "，住该小区",
        home_of(job),
        "）申请在自有的",
        t("space_no", home.space_no),
        "号停车位安装家用充电桩。",
    ]
    y = sheet.flow(28, 82, 154, runs, body, leading=1.95, indent=2)
    answer = _consent(t, job, "同意安装", "目前不具备安装条件，不予同意")
    y = sheet.flow(
        28,
        y + 2,
        154,
        [
            "经社区工作人员现场查看并征求相邻住户意见，",
            answer,
            "。施工应避开地下管网，用电安全由安装人负责。" if not job.variant.refuse else "，建议使用周边公共充电站。",
        ],
        body,
        leading=1.95,
        indent=2,
    )
    y += 24
    sheet.text(180, y, t("issuer", issuer), body, align="r")
    sheet.text(180, y + 12, t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese")), body, align="r")
    _seal(job, sheet, 148, y + 8, SealText(issuer))
    if kind != OWNERS and job.chance(0.5):
        put_stamp(sheet, 56, y + 22, ["情况属实", "此证明不作产权依据"], width=38)
    return t.done(KIND, "next_committee_reply", [sheet], implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "next_grid_form": next_grid_form,
        "next_plain_letter": next_plain_letter,
        "next_committee_reply": next_committee_reply,
    }
}
