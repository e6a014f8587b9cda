"""租赁合同 of houses: a city's model text, a shop's one-page form, an office with a sheet of key terms."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts, money
from samples.layouts_seventh.new_common import begin, footer, ink, price_runs, signed, torn, whole
from samples.people import a_day, years_later
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


@dataclass(frozen=True, slots=True)
class Lease:
    lessor: str
    lessee: str
    location: str
    area: str
    first: date
    last: date
    rent: Decimal
    day: date

    def values(self) -> dict[str, Value]:
        return {
            "lessor": self.lessor,
            "lessee": self.lessee,
            "location": self.location,
            "area_m2": self.area,
            "lease_from": self.first.isoformat(),
            "lease_to": self.last.isoformat(),
            "rent": money(self.rent),
            "sign_date": self.day.isoformat(),
        }


def some_lease(job: Job, lessor: str, lessee: str, location: str, area: str, rent: int) -> Lease:
    first = a_day(job.rng, date(2023, 1, 1), date(2026, 10, 30))
    last = years_later(first, job.rng.choice([3, 5, 6, 10])) - timedelta(days=1)
    day = first - timedelta(days=job.rng.randrange(0, 20))
    return Lease(lessor, lessee, location, area, first, last, Decimal(rent), day)


def model_text(job: Job) -> Drawn:
    """A city's model text for houses: boxes to tick, blanks to fill, two or three pages."""
    facts = begin(job)
    used = ink(job, 11.5)
    place, owner, firm = facts.home.community, facts.landlord, job.variant.holder_is == "company"
    lessee = facts.company.org.name if firm else facts.person.name
    number = facts.company.org.uscc if firm else facts.person.id_number
    where = f"信阳市{place.district}{place.street}{place.name}{facts.home.room_text}"
    lease = some_lease(
        job, owner.name, lessee, where, f"{job.rng.uniform(70, 160):.2f}", job.rng.randrange(8, 36) * 100
    )
    paper = Writer(job, Style("song", 11.5), leading=1.8)
    paper.sheet.text(
        185, 15, f"合同编号：XYZL{lease.day:%Y%m}{job.rng.randrange(9999):04d}", Style("song", 9.5), align="r"
    )
    paper.title("房屋租赁合同", Style("song_bold", 20), after=3)
    paper.sheet.text(105, paper.y, "（2022版　自行成交）", Style("song", 11), align="c")
    paper.y += 10
    paper.line(["出租人（甲方）：", used(lease.lessor, "lessor", 12), "　证件号码：", used(owner.id_number)])
    paper.line(["承租人（乙方）：", used(lease.lessee, "lessee", 12), "　证件号码：", used(number)])
    paper.para(
        "依据《中华人民共和国民法典》及有关法律、法规的规定，甲乙双方在平等、自愿的基础上，就房屋租赁"
        "的有关事宜达成协议如下："
    )
    bold = Style("hei", 11.5)
    paper.para("第一条　房屋基本情况", indent=0, style=bold)
    paper.para(
        ["（一）房屋坐落于", used(lease.location, "location"), "，建筑面积", used(lease.area, "area_m2"), "平方米。"]
    )
    paper.para(
        "（二）房屋权属状况：甲方持有（■不动产权证书 / □房屋买卖合同 / □其他房屋来源证明文件），房屋"
        "（□是 / ■否）已设定抵押。"
    )
    paper.para("第二条　租赁用途及期限", indent=0, style=bold)
    paper.para(
        [
            "租赁用途：■居住 □办公 □经营。租赁期自",
            *torn(lease.first, "lease_from", used),
            "至",
            *torn(lease.last, "lease_to", used),
            "。甲方应于租赁期首日将房屋按约定条件交付给乙方。",
        ]
    )
    paper.para("第三条　租金及押金", indent=0, style=bold)
    paper.para(
        [
            "（一）租金标准及支付方式：每月",
            *price_runs(job, lease.rent, "rent", used),
            "，支付方式：押",
            used("一"),
            "付",
            used("三"),
            "，应于每期届满前十日支付下期租金。",
        ]
    )
    paper.para(
        "（二）押金：按一个月租金标准支付。租赁期满或合同解除后，押金除抵扣应由乙方承担的费用外，剩余部分如数返还乙方。"
    )
    paper.para("第四条　其他相关费用的承担方式", indent=0, style=bold)
    paper.para(
        "租赁期内的水费、电费、燃气费、物业管理费、网络费、取暖费由乙方承担；房屋租赁税费由甲方承担。"
        "乙方垫付应由甲方支付的费用的，甲方应凭票据向乙方返还。"
    )
    paper.para("第五条　房屋维护及维修", indent=0, style=bold)
    paper.para(
        "甲方应保证房屋的建筑结构和设备设施符合安全条件。乙方经甲方同意可以对房屋进行装修、安装充电设"
        "施，费用自理，租赁期满不得要求补偿。"
    )
    paper.para("第六条　转租与合同解除", indent=0, style=bold)
    paper.para(
        "除甲乙双方另有约定外，乙方须事先征得甲方书面同意，方可将房屋转租他人。经双方协商一致可以解除"
        "本合同；因不可抗力导致合同无法履行的，合同自行解除。"
    )
    paper.para("第七条　违约责任", indent=0, style=bold)
    paper.para(
        "租赁期内甲方需提前收回房屋的，或乙方需提前退租的，应提前三十日通知对方，并按月租金的100%支付"
        "违约金；甲方还应退还相应的租金。"
    )
    paper.para("本合同经双方签字盖章后生效。本合同一式二份，甲乙双方各执一份，另附《房屋交割清单》。")
    paper.room(38)
    y, sheet, style = paper.y + 6, paper.sheet, Style("song", 11.5)
    sheet.text(25, y, "出租人签章：", style)
    signed(sheet, 52, y - 2, owner.name)
    sheet.text(112, y, "承租人签章：", style)
    if firm:
        put_round(sheet, 152, y + 8, SealText(lessee), diameter=38)
    else:
        signed(sheet, 139, y - 2, lessee)
    sheet.text(25, y + 18, ["签订日期：", *torn(lease.day, "sign_date", used)], style)
    paper.number_pages("{}")
    return drawn("lease_contract", "new_model_text", paper.sheets, lease.values())


def shop_form(job: Job) -> Drawn:
    """A bought one-page form for a shop, mostly filled in by hand; rent by the year."""
    facts = begin(job)
    used = ink(job, 12)
    place, tenant = facts.home.community, facts.person
    shop = job.rng.choice(["临街门面", "一层商铺", "沿街门面房"])
    where = f"{place.district}{place.street}{shop}{job.rng.randrange(1, 9)}间"
    owner = facts.landlord.name
    lease = some_lease(
        job, owner, tenant.name, where, f"{job.rng.randrange(30, 300)}", job.rng.randrange(12, 90) * 1000
    )
    paper = Writer(job, Style("song", 12), leading=1.9)
    paper.title(job.rng.choice(["门面房租赁合同", "商铺租赁协议", "房屋租赁协议书"]), Style("hei_bold", 20), after=8)
    paper.line(["甲方（出租方）：", used(owner, "lessor", 10), "　电话：", used(facts.landlord.phone)])
    paper.line(["乙方（承租方）：", used(tenant.name, "lessee", 10), "　电话：", used(tenant.phone)])
    paper.para("经甲乙双方友好协商，甲方自愿将门面房出租给乙方使用，达成以下协议，共同遵守：")
    paper.para(
        ["一、房屋位置：", used(where, "location"), "，使用面积约", used(lease.area, "area_m2"), "平方米，水电齐全。"]
    )
    form = job.rng.choice(["plain", "dot", "padded"])
    start, end = (numbers.written_date(one, form=form) for one in (lease.first, lease.last))
    paper.para(["二、租期：从", used(start, "lease_from"), "起到", used(end, "lease_to"), "止。"])
    paper.para(
        [
            "三、租金：每年",
            *price_runs(job, lease.rent, "rent", used),
            "，乙方一次性交清当年租金，以后每年提前一个月交下年租金，先交后用。",
        ]
    )
    paper.para(["四、押金", used("2000"), "元，合同期满，乙方结清水、电费用后，甲方如数退还。"])
    paper.para(
        "五、乙方在经营期间的工商、税务、卫生、水、电等费用由乙方自理，遵纪守法，安全用电，如发生安全事故由乙方负责。"
    )
    paper.para("六、乙方可根据需要对房屋进行装修，但不得改变房屋主体结构，合同期满固定装修不得拆除，归甲方所有。")
    paper.para(
        "七、合同期内，乙方如需转让，须经甲方同意。甲方如需收回房屋，应提前两个月告知乙方并退还剩余租"
        "金。如遇政府拆迁，合同终止，租金按实际天数结算，装修补偿归乙方。"
    )
    paper.para("八、乙方需要安装电表、充电设备的，甲方应提供房产手续复印件予以配合。")
    paper.para("九、本协议一式两份，双方各执一份，签字生效，未尽事宜协商解决。")
    y, sheet, style = paper.y + 8, paper.sheet, Style("song", 12)
    if y > 250:
        paper.new_page()
        y, sheet = paper.y, paper.sheet
    sheet.text(25, y, "甲方（签字）：", style)
    signed(sheet, 55, y - 2, owner)
    sheet.text(112, y, "乙方（签字）：", style)
    signed(sheet, 142, y - 2, tenant.name)
    sheet.text(112, y + 16, torn(lease.day, "sign_date", used), style)
    return drawn("lease_contract", "new_shop_form", paper.sheets, lease.values())


def office_terms(job: Job) -> Drawn:
    """An office let by a firm: a sheet of key terms in two languages, then the general terms with the seals."""
    facts = begin(job)
    lessor, lessee = facts.developer, facts.company.org
    place = facts.home.community
    room = f"{job.rng.randrange(3, 26)}层{job.rng.randrange(1, 20):02d}单元"
    where = f"信阳市{place.district}{place.street}{place.name.split('·')[0]}商务楼{room}"
    area = f"{job.rng.uniform(80, 900):.2f}"
    lease = some_lease(job, lessor.name, lessee.name, where, area, job.rng.randrange(60, 400) * 100)
    sheet, second = job.sheet(), job.sheet()
    sheet.text(105, 20, "商务条款表", Style("hei_bold", 18), align="c")
    sheet.text(105, 30, "SCHEDULE OF KEY TERMS", Style("song", 11), align="c")
    form = Form(Style("song", 10.5), label_mm=44, width_mm=170, left_mm=20, label=Style("hei", 10))
    form.row(12, ("合同名称\nContract", "写字楼租赁合同 / Office Lease"))
    form.row(12, ("出租方\nLandlord", form.value(lessor.name, "lessor")))
    form.row(12, ("承租方\nTenant", form.value(lessee.name, "lessee")))
    form.row(12, ("统一社会信用代码\nTenant's USCC", lessee.uscc))
    form.row(14, ("租赁物业\nPremises", form.value(where, "location")))
    form.row(12, ("计租面积\nLettable Area", [form.value(area, "area_m2"), " 平方米（m²）"]))
    form.row(
        12,
        (
            "租赁期限\nLease Term",
            [
                form.value(whole(job, lease.first, "plain", "dash"), "lease_from"),
                " 至 ",
                form.value(whole(job, lease.last, "plain", "dash"), "lease_to"),
            ],
        ),
    )
    form.row(12, ("月租金（含税）\nMonthly Rent", ["人民币 ", form.value(f"{lease.rent:,.2f}", "rent"), " 元"]))
    deposit = lease.rent * 2
    form.row(12, ("租赁保证金\nDeposit", f"人民币 {deposit:,.2f} 元（两个月租金）"))
    form.row(12, ("物业管理费\nManagement Fee", "每平方米每月 3.50 元，由承租方直接向物业公司支付"))
    form.row(12, ("付款方式\nPayment", "按季度预付，每季度首月五日前"))
    form.row(12, ("用途\nUse", "办公"))
    bottom = form.put(sheet, 40)
    sheet.flow(
        20,
        bottom + 5,
        170,
        "本表为写字楼租赁合同的组成部分，与合同条款不一致的，以本表为准。",
        Style("song", 10),
        leading=1.6,
    )
    second.text(105, 20, "写字楼租赁合同条款", Style("hei_bold", 16), align="c")
    y = 34.0
    for number, text in enumerate(
        (
            "出租方应于起租日前向承租方交付租赁物业，双方签署交接书。",
            "承租方应按商务条款表约定支付租金，逾期的每日按应付金额的万分之五支付违约金。",
            "承租方装修应事先将图纸提交出租方及物业公司审批，不得影响消防设施的正常使用。",
            "承租方可以在配属车位安装电动汽车充电设备，具体事宜由承租方与物业公司另行签署协议，出租方予以配合。",
            "未经出租方书面同意，承租方不得转租、分租或者以其他方式允许第三方使用租赁物业。",
            "租赁期满前三个月，承租方应书面告知是否续租，同等条件下享有优先承租权。",
            "租赁期满，承租方应将租赁物业恢复至交付时的状况，正常损耗除外。",
            "本合同自双方盖章之日起生效，一式四份，双方各执两份。",
        ),
        1,
    ):
        y = second.flow(20, y, 170, f"{number}、{text}", Style("song", 11), leading=1.75) + 2
    style = Style("song", 11)
    second.text(24, y + 12, "出租方（盖章）：", style)
    second.text(24, y + 26, f"授权代表：{lessor.legal_person}", style)
    second.text(114, y + 12, "承租方（盖章）：", style)
    second.text(114, y + 26, f"授权代表：{lessee.legal_person}", style)
    second.text(24, y + 44, ["签署日期：", Run(whole(job, lease.day, "plain", "dash", "chinese"), "sign_date")], style)
    put_round(second, 66, y + 22, SealText(lessor.name, "合同专用章"), diameter=40)
    put_round(second, 158, y + 22, SealText(lessee.name), diameter=39)
    for number, one in enumerate((sheet, second)):
        put_edge(one, 120, SealText(lessee.name), number, 2)
        footer(one, f"第 {number + 1} 页，共 2 页")
    return drawn("lease_contract", "new_office_terms", [sheet, second], lease.values())


LAYOUTS: Layouts = {
    "lease_contract": {
        "new_model_text": model_text,
        "new_shop_form": shop_form,
        "new_office_terms": office_terms,
    }
}
