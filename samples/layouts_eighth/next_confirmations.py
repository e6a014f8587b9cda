"""物业证明: an owner's application with the consent at its end, and a maker's confirmation sheet."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_eighth.next_common import Told, foot, hand, hei, home_of, prep, signed, song
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer

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


def next_two_page_agreement(job: Job) -> Drawn:
    """Application by the owner, then the duties of both sides; the company's consent at the end."""
    facts, home = prep(job), job.facts.home
    issuer, kind = _issuer(job, MANAGER)
    t = Told(hand(job, 12))
    t.also["phone"] = (facts.person.phone,)
    w = Writer(job, song(12.5), leading=1.8)
    w.title("业主安装新能源汽车充电桩申请及承诺书", Style("hei_bold", 18))
    w.line([t.blank("issuer", issuer), "："])
    w.para(
        [
            "本人",
            t.blank("applicant", facts.person.name),
            "，系",
            t.blank("community", home.community.name),
            t.blank("", home_of(job)),
            "业主，身份证号码",
            t.blank("applicant_id", facts.person.id_number),
            "，联系电话",
            t.blank("", facts.person.phone),
            "，现申请在本人",
            job.rng.choice(("产权", "租赁")),
            "车位（车位号：",
            t.blank("space_no", home.space_no),
            "）安装充电桩，额定功率",
            t.blank("power_kw", facts.power_kw),
            "千瓦。本人承诺：",
        ]
    )
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
    w.line(
        [
            "申请人（签字）：",
            Run(facts.person.name, "", Style("kai", 16, jitter=0.05)),
            "　　　　",
            f"{facts.consent_date.year}年{facts.consent_date.month}月",
        ]
    )
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
    y = sheet.flow(
        22,
        46,
        166,
        [
            "用户姓名：",
            t.blank("applicant", facts.person.name),
            "　证件号码：",
            t.blank("applicant_id", facts.person.id_number),
        ],
        label,
    )
    y = sheet.flow(
        22,
        y + 4,
        166,
        ["小区/单位：", t.blank("community", home.community.name), "　车位号：", t.blank("space_no", home.space_no)],
        label,
    )
    y = sheet.flow(
        22,
        y + 4,
        166,
        ["车辆型号：", facts.vehicle.model, "　设备功率：", t.blank("power_kw", facts.power_kw), "KW"],
        label,
    )
    y = sheet.flow(22, y + 8, 166, "以下由车位所在小区管理单位填写：", Style("hei", 12))
    yes, no = ("□", "■") if job.variant.refuse else ("■", "□")
    y = sheet.flow(26, y + 4, 160, "1. 车位归属：■用户固定车位　□公共车位　□其他", label, leading=1.8)
    t.values["consent"] = not job.variant.refuse
    chosen, other = (
        (f"{no}不同意安装", f"{yes}同意安装") if job.variant.refuse else (f"{yes}同意安装", f"{no}不同意安装")
    )
    first, second = (Run(chosen, "consent"), other) if not job.variant.refuse else (other, Run(chosen, "consent"))
    y = sheet.flow(26, y + 2, 160, ["2. 是否同意用户在上述车位安装充电设施：", first, "　", second], label, leading=1.8)
    y = sheet.flow(26, y + 2, 160, "3. 电源引接：■供电公司单独装表　□小区配电室　□其他", label, leading=1.8)
    y = sheet.flow(26, y + 2, 160, "4. 管线路由：■沿车库桥架明敷　□暗敷　□需开挖路面", label, leading=1.8)
    y += 14
    sheet.text(26, y, ["确认单位：", t("issuer", issuer)], label)
    sheet.text(
        26,
        y + 14,
        ["联系人：", Run("小桐", "", t.pen), "　　联系电话：", t("phone", home.community.manager.phone)],
        label,
    )
    sheet.text(26, y + 28, ["确认日期：", *t.torn("issue_date", facts.consent_date)], label)
    _seal(job, sheet, 134, y + 16, SealText(issuer))
    y += 50
    y = sheet.flow(
        22,
        y,
        166,
        "说明：本确认书为用户购车随车充电桩安装服务使用，须加盖管理单位公章，复印件无效。",
        song(10),
        leading=1.6,
    )
    foot(sheet, f"{facts.vehicle.brand}汽车客户服务热线 400-000-0000", y=280)
    return t.done(KIND, "next_tick_boxes", [sheet], implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    KIND: {
        "next_two_page_agreement": next_two_page_agreement,
        "next_tick_boxes": next_tick_boxes,
    }
}
