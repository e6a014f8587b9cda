"""房屋租赁, further: the housing office's form and a shop's terms."""

from __future__ import annotations

from samples import numbers
from samples.draw import Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import (
    date_runs,
    foot_date,
    money_runs,
    pen,
    signed,
    term_runs,
    thumb,
    two_columns,
)
from samples.layouts_sixth.fresh_leases import TERM, a_lease, finish, sign, tenant_of
from samples.truth import Drawn
from samples.writing import Writer


def filing_form(job: Job) -> Drawn:
    """A ruled form of the housing office: all facts in cells, signatures at the foot."""
    lease = a_lease(job)
    facts, rng = job.facts, job.rng
    owner = facts.landlord
    name, number, org = tenant_of(job)
    sheet = job.sheet()
    sheet.text(105, 18, "信阳市房屋租赁合同（备案用）", Style("hei_bold", 18), align="c")
    sheet.text(190, 31, f"备案编号：（2026）租备{rng.randrange(10**5):05d}", Style("song", 10), align="r")
    form = Form(pen(job, 11, lined=False).style, label_mm=33)
    form.row(11, ("出租人", form.value(owner.name, "lessor")), ("证件号码", form.value(owner.id_number)))
    form.row(11, ("承租人", form.value(name, "lessee")))
    form.row(11, ("证件号码", form.value(number)), ("联系电话", form.value(facts.person.phone)))
    form.row(13, ("房屋坐落", form.value(lease.place, "location")))
    form.row(
        11,
        ("建筑面积", [form.value(f"{lease.area}", "area_m2"), " 平方米"]),
        ("房屋用途", form.value(rng.choice(["住宅", "商业", "办公"]))),
    )
    shape = job.date_form("plain", "dash", "dot")
    start, end = (numbers.written_date(day, form=shape) for day in (facts.lease_from, facts.lease_to))
    form.row(11, ("租赁起始", form.value(start, "lease_from")), ("租赁终止", form.value(end, "lease_to")))
    form.row(
        11,
        ("月租金", [form.value(f"{lease.month:,.2f}", "rent"), " 元"]),
        ("年租金", [form.value(f"{lease.year:,.2f}"), " 元"]),
    )
    form.row(
        11,
        ("大写（月）", form.value(numbers.amount_in_words(lease.month), "rent")),
        ("押金", form.value(f"{lease.month:.0f}元")),
    )
    form.row(
        34,
        (
            "双方约定",
            "承租人按时支付租金，合理使用房屋，不得擅自改变结构和用途；出租人保证房屋安全并履行维修义务；期满续租另行协商；争议由房屋所在地人民法院管辖。",
        ),
    )
    form.row(16, ("备注", form.value(rng.choice(["同意承租人安装充电桩", "房屋权属证明见附件", "／"]))))
    y = form.put(sheet, 38) + 10
    two_columns(
        sheet,
        y,
        ["出租人（签字）：", ["日期：", *date_runs(job, lease.signed, "sign_date", pen(job, 11))]],
        ["承租人（签章）：", "备案机关（章）："],
        16,
    )
    signed(sheet, 58, y - 2, owner.name)
    sign(sheet, 146, y, name, org)
    return finish(job, "fresh_lease_filing_form", [sheet], lease, owner.name, name, lease.month, lease.year)


def shop_terms(job: Job) -> Drawn:
    """A shop between an owner and a tenant; rent of the first year, numbers in brackets, dense text."""
    lease = a_lease(job)
    facts, rng = job.facts, job.rng
    owner = facts.landlord
    name, number, org = tenant_of(job)
    used = pen(job, 11.5)
    writer = Writer(job, Style("song", 11.5), leading=1.7, left=23, width=164, top=22)
    writer.title(rng.choice(["商铺租赁合同", "门面房租赁协议", "房屋（门面）出租合同"]), Style("hei_bold", 20))
    writer.line(["甲　方：", used(owner.name, "lessor"), "　身份证号码：", used(owner.id_number), "　（以下称甲方）"])
    writer.line(["乙　方：", used(name, "lessee"), "　证件号码：", used(number), "　（以下称乙方）"])
    writer.para(
        [
            "（1）甲方自愿将其所有的位于",
            used(lease.place, "location"),
            "的房屋租给乙方作",
            used(rng.choice(["汽车修理", "充电站配套用房", "超市"])),
            "之用，面积为",
            used(f"{lease.area}", "area_m2"),
            rng.choice(["㎡", "平方米", "m²"]),
            "，乙方已现场查看并认可。",
        ]
    )
    years = facts.lease_to.year - facts.lease_from.year
    writer.para([f"（2）租期共{years}年，", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。"])
    writer.para(
        [
            "（3）第一年租金",
            *money_runs(job, lease.year, "rent", used),
            "，以后每两年按市场行情商定一次，涨幅不超过百分之五。",
        ]
    )
    writer.para(["（4）乙方另交履约保证金", used(f"{lease.month:.0f}"), "元，期满无违约时无息退还。"])
    for text in (
        "（5）房屋主体由甲方负责维修，乙方装修不得破坏承重结构；装修部分期满归甲方，可移动物品归乙方。",
        "（6）乙方自行办理营业执照、消防及用电增容手续，甲方提供产权证复印件。",
        "（7）乙方应守法经营，安全责任自负；因乙方原因发生火灾、触电等事故的，由乙方承担全部责任。",
        "（8）乙方逾期三十日不交租金的，甲方有权收回房屋。",
        "（9）本合同一式两份，双方签字（盖章）后生效，具有同等法律效力。",
    ):
        writer.para(text)
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 8
    two_columns(sheet, y, ["甲方签名：", ["手机：", owner.phone]], ["乙方签章：", ["手机：", facts.person.phone]], 12)
    signed(sheet, 50, y - 2, owner.name)
    thumb(sheet, 70, y + 4)
    sign(sheet, 136, y, name, org)
    sheet.text(105, y + 34, foot_date(job, lease.signed, "sign_date", Style("song", 12)), Style("song", 12), align="c")
    return finish(job, "fresh_lease_shop_terms", writer.sheets, lease, owner.name, name, lease.year)


LAYOUTS: Layouts = {
    "lease_contract": {
        "fresh_lease_filing_form": filing_form,
        "fresh_lease_shop_terms": shop_terms,
    }
}
