"""物业证明: letters, the grid's forms, a notice of several offices, a committee's reply; some of them refuse."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_held.next_common import Told, bold, foot, hand, hei, home_of, prep, signed, song
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn
from samples.writing import Writer, table

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
    rows = [
        (11.0, [(34.0, "申请人姓名", True), (51.0, t("applicant", facts.person.name), False), (34.0, "联系电话", True),
                (51.0, Run(facts.person.phone, "", t.pen), False)]),
        (11.0, [(34.0, "身份证号码", True), (136.0, t("applicant_id", facts.person.id_number), False)]),
        (11.0, [(34.0, "小区名称", True), (51.0, t("community", home.community.name), False), (34.0, "楼栋房号", True),
                (51.0, Run(home_of(job), "", t.pen), False)]),
        (11.0, [(34.0, "车位编号", True), (51.0, t("space_no", home.space_no), False), (34.0, "车位性质", True),
                (51.0, job.rng.choice(("■产权 □租赁", "□产权 ■租赁")), False)]),
        (11.0, [(34.0, "充电桩功率", True), (51.0, [t("power_kw", facts.power_kw), "kW"], False), (34.0, "充电桩数量", True),
                (51.0, Run("1台", "", t.pen), False)]),
    ]
    y = table(sheet, 20, 44, rows, label=label, value=label)
    sheet.rect(20, y, 170, 84)
    sheet.line(54, y, 54, y + 84)
    sheet.cell((20, y, 34, 84), "物业单位\n（业委会、\n居委会）\n意见", label, align="c")
    answer = _consent(t, job, "同意该业主在上述车位安装充电桩，并配合供电公司现场勘查、施工。",
                      "经核实，小区配电容量及消防条件不满足，暂不同意安装。")
    sheet.flow(58, y + 6, 128, answer, song(12), leading=1.8)
    sheet.text(60, y + 48, ["单位（盖章）：", t("issuer", issuer)], song(11))
    sheet.text(60, y + 60, ["联系电话：", t("phone", home.community.manager.phone)], song(11))
    sheet.text(60, y + 72, ["日期：", *t.torn("issue_date", facts.consent_date, line=False)], song(11))
    _seal(job, sheet, 150, y + 58, SealText(issuer))
    y += 92
    for text in ("填表说明：", "1. 本表由申请人填写，物业服务企业签署意见；无物业服务企业的，由业主委员会或社区居民委员会签署。",
                 "2. 本表自签署之日起六个月内有效。"):
        y = sheet.flow(22, y, 166, text, song(10), leading=1.6)
    return t.done(KIND, "next_grid_form", [sheet], implied={"issuer_type": (kind, "issuer")})


def next_plain_letter(job: Job) -> Drawn:
    """A property company's letter on white paper, some values on lines."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, MANAGER)
    t = Told(job.fill_style(14))
    sheet = job.sheet()
    body = song(14)
    sheet.text(105, 40, job.rng.choice(("同意安装充电桩证明", "小区充电桩安装证明", "物业同意施工证明")), bold(22), align="c", spacing=0.1)
    sheet.text(26, 64, job.rng.choice(("国网河南省电力公司信阳供电公司：", "信阳供电公司营业厅：", "致供电公司：")), body)
    runs = ["兹有", t.blank("community", home.community.name), t.blank("", home_of(job)), "业主", t.blank("applicant", facts.person.name),
            "，身份证号", t.blank("applicant_id", facts.person.id_number), "，因购买新能源汽车，申请在其位于地下车库的",
            t.blank("space_no", home.space_no), "号车位安装", t.blank("power_kw", facts.power_kw), "kW交流充电桩一台。"]
    y = sheet.flow(26, 78, 158, runs, body, leading=1.95, indent=2)
    answer = _consent(t, job, "我单位同意其安装", "鉴于地下车库消防设施正在整改，我单位不同意其安装")
    tail = "，请贵公司予以办理。" if not job.variant.refuse else "，待整改完成后再行申请。"
    y = sheet.flow(26, y + 2, 158, [answer, tail], body, leading=1.95, indent=2)
    y = sheet.flow(26, y + 2, 158, "特此证明。", body, indent=2) + 20
    sheet.text(182, y, t("issuer", issuer), body, align="r")
    sheet.text(182, y + 12, t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese", "padded", "dot")), body, align="r")
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
    runs = ["辖区", t("community", home.community.name), "为", job.rng.choice(("老旧小区", "单位家属院", "自管小区")),
            "，无物业服务企业。居民", t("applicant", facts.person.name), "（身份证号：", t("applicant_id", facts.person.id_number),
            "，住该小区", home_of(job), "）申请在自有的", t("space_no", home.space_no), "号停车位安装家用充电桩。"]
    y = sheet.flow(28, 82, 154, runs, body, leading=1.95, indent=2)
    answer = _consent(t, job, "同意安装", "目前不具备安装条件，不予同意")
    y = sheet.flow(28, y + 2, 154, ["经社区工作人员现场查看并征求相邻住户意见，", answer, "。施工应避开地下管网，用电安全由安装人负责。" if not
                                   job.variant.refuse else "，建议使用周边公共充电站。"], body, leading=1.95, indent=2)
    y += 24
    sheet.text(180, y, t("issuer", issuer), body, align="r")
    sheet.text(180, y + 12, t.day("issue_date", facts.consent_date, job.date_form("plain", "chinese")), body, align="r")
    _seal(job, sheet, 148, y + 8, SealText(issuer))
    if kind != OWNERS and job.chance(0.5):
        put_stamp(sheet, 56, y + 22, ["情况属实", "此证明不作产权依据"], width=38)
    return t.done(KIND, "next_committee_reply", [sheet], implied={"issuer_type": (kind, "issuer")})


def next_two_page_agreement(job: Job) -> Drawn:
    """Application by the owner, then the duties of both sides; the company's consent at the end."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, MANAGER)
    t = Told(hand(job, 12))
    t.also["phone"] = (facts.person.phone,)
    w = Writer(job, song(12.5), leading=1.8)
    w.title("业主安装新能源汽车充电桩申请及承诺书", Style("hei_bold", 18))
    w.line([t.blank("issuer", issuer), "："])
    w.para(["本人", t.blank("applicant", facts.person.name), "，系", t.blank("community", home.community.name), t.blank("", home_of(job)),
            "业主，身份证号码", t.blank("applicant_id", facts.person.id_number), "，联系电话", t.blank("", facts.person.phone),
            "，现申请在本人", job.rng.choice(("产权", "租赁")), "车位（车位号：", t.blank("space_no", home.space_no),
            "）安装充电桩，额定功率", t.blank("power_kw", facts.power_kw), "千瓦。本人承诺："])
    for number, text in enumerate(
        (
            "充电桩及配套电缆采用符合国家标准并经强制性产品认证的产品，由具备承装（修、试）电力设施许可证的单位施工。",
            "施工前将施工方案、施工单位资质、施工人员名单报物业服务中心备案，并交纳装修押金。",
            "电缆走线沿现有桥架敷设，穿越防火分区处用防火材料封堵，不破坏公共设施、不占用消防通道。",
            "充电桩仅供本人车辆使用，不对外经营；定期检查维护，发现漏电、破损立即停用。",
            "为充电桩购买第三者责任保险，因充电桩造成的人身、财产损失由本人承担。",
            "车位转让、退租时，负责拆除充电桩或与受让人办理变更手续。",
            "小区进行公共改造需要拆移充电桩时，无条件配合。",
        ),
        1,
    ):
        w.para(f"{number}．{text}")
    w.line(["申请人（签字）：", Run(facts.person.name, "", Style("kai", 16, jitter=0.05)), "　　　　",
            f"{facts.consent_date.year}年{facts.consent_date.month}月"])
    w.new_page()
    w.line("物业服务中心审核意见：")
    answer = _consent(t, job, "情况属实，同意安装。", "该车位系临时车位，不同意安装。")
    w.para(answer)
    w.para("安装过程中请严格遵守《装修管理规定》及上述承诺，施工时间为8:00—12:00、14:30—18:00。")
    sheet, y = w.sheet, w.y + 16
    sheet.text(30, y, "工程部：", song())
    signed(sheet, 48, y - 2, "小敏", size=14)
    sheet.text(100, y, "项目经理：", song())
    signed(sheet, 122, y - 2, "靳烛波", size=14)
    sheet.text(100, y + 20, "（盖章）", song())
    sheet.text(100, y + 36, t.torn("issue_date", facts.consent_date), song())
    _seal(job, sheet, 132, y + 24, SealText(issuer))
    w.number_pages("{}/{}")
    return t.done(KIND, "next_two_page_agreement", w.sheets, implied={"issuer_type": (kind, "issuer")})


def next_tick_boxes(job: Job) -> Drawn:
    """A vehicle maker's confirmation of the charging conditions: boxes ticked by the property company."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, job.rng.choice((MANAGER, MANAGER, OWNERS)))
    t = Told(hand(job, 11.5))
    sheet = job.sheet()
    sheet.text(22, 16, f"{facts.vehicle.brand}汽车 · 充电服务", hei(10))
    sheet.line(20, 22, 190, 22, width=0.5)
    sheet.text(105, 30, "新能源汽车自用充电设施安装条件确认书", Style("hei_bold", 17), align="c")
    label = song(11.5)
    y = sheet.flow(22, 46, 166, ["用户姓名：", t.blank("applicant", facts.person.name), "　证件号码：",
                                 t.blank("applicant_id", facts.person.id_number)], label)
    y = sheet.flow(22, y + 4, 166, ["小区/单位：", t.blank("community", home.community.name), "　车位号：",
                                    t.blank("space_no", home.space_no)], label)
    y = sheet.flow(22, y + 4, 166, ["车辆型号：", facts.vehicle.model, "　设备功率：", t.blank("power_kw", facts.power_kw), "KW"], label)
    y = sheet.flow(22, y + 8, 166, "以下由车位所在小区管理单位填写：", Style("hei", 12))
    yes, no = ("□", "■") if job.variant.refuse else ("■", "□")
    y = sheet.flow(26, y + 4, 160, "1. 车位归属：■用户固定车位　□公共车位　□其他", label, leading=1.8)
    t.values["consent"] = not job.variant.refuse
    chosen, other = (f"{no}不同意安装", f"{yes}同意安装") if job.variant.refuse else (f"{yes}同意安装", f"{no}不同意安装")
    first, second = (Run(chosen, "consent"), other) if not job.variant.refuse else (other, Run(chosen, "consent"))
    y = sheet.flow(26, y + 2, 160, ["2. 是否同意用户在上述车位安装充电设施：", first, "　", second], label, leading=1.8)
    y = sheet.flow(26, y + 2, 160, "3. 电源引接：■供电公司单独装表　□小区配电室　□其他", label, leading=1.8)
    y = sheet.flow(26, y + 2, 160, "4. 管线路由：■沿车库桥架明敷　□暗敷　□需开挖路面", label, leading=1.8)
    y += 14
    sheet.text(26, y, ["确认单位：", t("issuer", issuer)], label)
    sheet.text(26, y + 14, ["联系人：", Run("小桐", "", t.pen), "　　联系电话：", t("phone", home.community.manager.phone)], label)
    sheet.text(26, y + 28, ["确认日期：", *t.torn("issue_date", facts.consent_date)], label)
    _seal(job, sheet, 134, y + 16, SealText(issuer))
    y += 50
    y = sheet.flow(22, y, 166, "说明：本确认书为用户购车随车充电桩安装服务使用，须加盖管理单位公章，复印件无效。", song(10), leading=1.6)
    foot(sheet, f"{facts.vehicle.brand}汽车客户服务热线 400-000-0000", y=280)
    return t.done(KIND, "next_tick_boxes", [sheet], implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "next_grid_form": next_grid_form,
        "next_plain_letter": next_plain_letter,
        "next_committee_reply": next_committee_reply,
        "next_two_page_agreement": next_two_page_agreement,
        "next_tick_boxes": next_tick_boxes,
    }
}
