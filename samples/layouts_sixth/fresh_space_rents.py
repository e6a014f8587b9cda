"""车位租赁, further: a note by hand and a model contract."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import (
    Parts,
    Pen,
    begin,
    date_runs,
    foot_date,
    ink,
    money_runs,
    pen,
    signed,
    term_runs,
    thumb,
    two_columns,
)
from samples.layouts_sixth.fresh_space_leases import TERM, finish, signed_on
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer


def rent_note(job: Job) -> Drawn:
    """Half a page by hand: a receipt and lease in one, without the identity number of the lessee."""
    facts = begin(job)
    rng, person, place, owner = job.rng, facts.person, facts.home.community, facts.landlord
    style = ink(job, 16)
    used = Pen(style, lined=False)
    sheet = job.sheet(210, 148.5)
    sheet.text(105, 14, rng.choice(["租车位协议", "车位租用字据", "车位租约"]), style.sized(24), align="c")
    total = facts.monthly_rent * 12
    said: Parts = [
        Run(owner.name, "lessor"),
        "把",
        Run(place.name, "community"),
        facts.home.space_floor,
        Run(facts.home.space_no, "space_no"),
        "车位租给",
        Run(person.name, "lessee"),
        "停车，",
        *term_runs(job, facts.lease_from, facts.lease_to, used, TERM),
        "，一年租金",
        *money_runs(job, total, "rent", used),
        "，已收第一年的钱。同意对方装充电桩。",
    ]
    y = sheet.flow(24, 34, 162, said, style, leading=1.9, indent=2) + 6
    sheet.text(84, y, "出租人：", style)
    signed(sheet, 108, y - 1, owner.name)
    sheet.text(84, y + 12, "承租人：", style)
    signed(sheet, 108, y + 11, person.name)
    thumb(sheet, 128, y + 6)
    sheet.text(140, y + 24, foot_date(job, signed_on(facts), "sign_date", style), style)
    return finish(job, "fresh_rent_note", [sheet], owner.name, total, "lessee_id")


def booklet_lease(job: Job) -> Drawn:
    """A model contract of two pages with clauses to choose from and a schedule of payments."""
    facts = begin(job)
    rng, person, place, owner = job.rng, facts.person, facts.home.community, facts.developer
    used = pen(job, 11.5)
    writer = Writer(job, Style("song", 11.5), leading=1.7, left=24, width=162)
    writer.sheet.text(
        186, 14, f"合同编号：{place.district[:2]}租（车）{rng.randrange(1000):04d}", Style("song", 10), align="r"
    )
    writer.title(
        rng.choice(["信阳市停车位租赁合同（示范文本）", "产权车位租赁合同书"]), Style("hei_bold", 19), spacing=0.05
    )
    writer.line(["出租人：", used(owner.name, "lessor"), "　　法定代表人：", used(owner.legal_person)])
    writer.line(
        ["承租人：", used(person.name, "lessee"), "　　证件名称及号码：身份证", used(person.id_number, "lessee_id")]
    )
    head = Style("hei_bold", 11.5)
    writer.line([Run("一、租赁车位", style=head)])
    writer.para(
        [
            "坐落：",
            used(place.district + place.street),
            "；小区（项目）：",
            used(place.name, "community"),
            "；车位号：",
            used(facts.home.space_floor + "") if facts.home.space_floor else "",
            used(facts.home.space_no, "space_no", 5),
            "；类型：□地上　√地下　□机械。",
        ]
    )
    writer.line([Run("二、租赁期限", style=head)])
    writer.para(
        [
            "租赁期限",
            *term_runs(job, facts.lease_from, facts.lease_to, used, TERM),
            "，租期届满前一个月，承租人有意续租的应书面提出。",
        ]
    )
    writer.line([Run("三、租金及保证金", style=head)])
    writer.para(
        [
            "（1）租金：",
            *money_runs(job, facts.monthly_rent, "rent", used),
            "/月。（2）支付周期：□按月　√按季　□按年，每期首月5日前支付。（3）保证金：",
            used(f"{facts.monthly_rent * 2:.0f}"),
            "元。",
        ]
    )
    writer.line([Run("四、双方的权利和义务", style=head)])
    for text in (
        "1．出租人保证对车位享有合法的出租权利，交付时车位完好，无权利瑕疵。",
        "2．承租人依约使用车位，不得改变用途；经出租人同意，可以装设充电设施，用电手续由承租人办理。",
        "3．车辆进出应遵守物业服务人的管理，车位租金不包含停车服务费。",
        "4．因承租人原因造成车位及配套设施损坏的，应予修复或赔偿。",
    ):
        writer.para(text)
    writer.line([Run("五、合同的解除", style=head)])
    writer.para(
        "承租人未按约定支付租金达两期的，出租人可以解除合同并没收保证金；出租人提前收回车位的，应双倍返还保证金。"
    )
    writer.line([Run("六、争议处理", style=head)])
    writer.para("本合同争议由车位所在地人民法院管辖。本合同自双方签章之日起生效，一式二份。附件：车位平面位置图。")
    writer.room(50)
    sheet, y = writer.sheet, writer.y + 6
    two_columns(
        sheet,
        y,
        ["出租人（章）：", "委托代理人：", ["签约时间：", *date_runs(job, signed_on(facts), "sign_date", used)]],
        ["承租人（签字）：", ["电话：", person.phone]],
        12,
    )
    signed(sheet, 146, y - 2, person.name)
    put_round(sheet, 68, y + 10, SealText(owner.name, "合同专用章"))
    writer.number_pages()
    return finish(job, "fresh_rent_booklet", writer.sheets, owner.name, facts.monthly_rent)


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "fresh_rent_note": rent_note,
        "fresh_rent_booklet": booklet_lease,
    }
}
