"""房屋、场地租赁合同: houses, shops, workshops and sites for charging stations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts, money
from samples.layouts_sixth.fresh_common import (
    TOWNS,
    VILLAGES,
    begin,
    date_runs,
    foot_date,
    money_runs,
    pen,
    signed,
    term_runs,
    thumb,
    two_columns,
)
from samples.layouts_sixth.words import WORDS
from samples.people import Org
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

TERM = ("lease_from", "lease_to")


@dataclass(frozen=True, slots=True)
class Lease:
    place: str
    area: Decimal
    month: Decimal
    signed: date

    @property
    def year(self) -> Decimal:
        return self.month * 12


def a_lease(job: Job, *, site: bool = False) -> Lease:
    rng, facts = job.rng, begin(job)
    road = f"{facts.home.community.district}{rng.choice(WORDS.streets)}{rng.randrange(1, 300)}号"
    if site:
        place = rng.choice(
            [
                f"信阳市{road}院内东侧空地",
                f"{facts.home.community.district}{rng.choice(TOWNS)}{rng.choice(VILLAGES)}村部北侧场地",
                f"{road}停车场",
            ]
        )
        area = Decimal(rng.randrange(300, 4200))
    else:
        place = rng.choice(
            [
                f"信阳市{road}{rng.choice(WORDS.estates)}{rng.randrange(1, 9)}号商铺",
                f"{road}{rng.randrange(1, 12)}幢{rng.randrange(101, 1203)}室",
                f"河南省信阳市{road}临街门面房",
            ]
        )
        area = Decimal(rng.randrange(3600, 48000)) / 100
    month = Decimal(rng.randrange(12, 120) * 100)
    return Lease(place, area, month, facts.lease_from - timedelta(days=rng.randrange(0, 16)))


def finish(
    job: Job, name: str, sheets: list[Sheet], lease: Lease, lessor: str, lessee: str, rent: Decimal, *also: Decimal
) -> Drawn:
    facts = job.facts
    values: dict[str, Value] = {
        "lessor": lessor,
        "lessee": lessee,
        "location": lease.place,
        "area_m2": f"{lease.area}",
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": lease.signed.isoformat(),
    }
    tolerated = {"rent": tuple(money(one) for one in also)} if also else None
    return drawn("lease_contract", name, sheets, values, tolerated=tolerated)


def tenant_of(job: Job) -> tuple[str, str, Org | None]:
    """Name, number and, of a company, the org."""
    facts = job.facts
    if job.variant.holder_is == "company" or job.chance(0.35):
        return facts.company.org.name, facts.company.org.uscc, facts.company.org
    return facts.person.name, facts.person.id_number, None


def sign(sheet: Sheet, x: float, y: float, name: str, org: Org | None) -> None:
    if org:
        put_round(sheet, x + 14, y + 6, SealText(org.name))
    else:
        signed(sheet, x, y - 2, name)


def agency(job: Job) -> Drawn:
    """An agency's form with blanks between two private people; the agency as third party."""
    lease = a_lease(job)
    facts, rng = job.facts, job.rng
    owner, tenant = facts.landlord, facts.person
    used = pen(job, 12, lined=True)
    writer = Writer(job, Style("song", 12), leading=1.75)
    writer.title(rng.choice(["房屋租赁合同", "房屋租赁合同（经纪机构居间）"]), Style("hei_bold", 21))
    writer.line(["出租方（甲方）：", used(owner.name, "lessor"), "　身份证号：", used(owner.id_number)])
    writer.line(["承租方（乙方）：", used(tenant.name, "lessee"), "　身份证号：", used(tenant.id_number)])
    broker = f"信阳{rng.choice(WORDS.firms)}房产经纪有限公司"
    writer.line(["居间方（丙方）：", used(broker)])
    writer.para(
        [
            "一、甲方将坐落于",
            used(lease.place, "location"),
            "的房屋出租给乙方使用，建筑面积",
            used(f"{lease.area}", "area_m2"),
            "平方米，用途为",
            used(rng.choice(["居住", "经营", "办公"])),
            "。",
        ]
    )
    writer.para(["二、租赁期限：", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。"])
    writer.para(
        [
            "三、月租金为",
            *money_runs(job, lease.month, "rent", used),
            "，付款方式为押一付",
            used(rng.choice(["三", "六", "十二"])),
            "，押金",
            used(f"{lease.month:.0f}"),
            "元。",
        ]
    )
    for text in (
        "四、租赁期间水、电、燃气、物业、网络等费用由乙方承担，甲方交付时应结清此前费用。",
        "五、未经甲方同意，乙方不得转租、改变房屋结构。乙方安装充电设施等用电设备的，甲方应提供产权证明并予协助。",
        "六、房屋及附属设施的自然损坏由甲方维修，人为损坏由乙方赔偿。",
        "七、任何一方提前解约的，应提前一个月书面通知，并支付相当于一个月租金的违约金。",
        "八、丙方促成本合同成立，佣金由甲乙双方各付一半。本合同一式三份，三方各执一份。",
    ):
        writer.para(text)
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 6
    two_columns(sheet, y, ["甲方（签字）：", ["电话：", owner.phone]], ["乙方（签字）：", ["电话：", tenant.phone]], 11)
    signed(sheet, 56, y - 2, owner.name)
    signed(sheet, 143, y - 2, tenant.name)
    sheet.text(25, y + 26, "丙方（盖章）：", Style("song", 11.5))
    put_round(sheet, 64, y + 30, SealText(broker), diameter=36)
    sheet.text(112, y + 26, ["签订日期：", *date_runs(job, lease.signed, "sign_date", used)], Style("song", 11.5))
    return finish(job, "fresh_lease_agency", writer.sheets, lease, owner.name, tenant.name, lease.month)


def station_site(job: Job) -> Drawn:
    """A company rents a yard for a charging station: a long contract over pages with paging seals."""
    lease = a_lease(job, site=True)
    facts, rng = job.facts, job.rng
    lessor = rng.choice([facts.developer, facts.home.community.manager])
    tenant = facts.company.org
    used = pen(job, 12, lined=job.chance(0.5))
    writer = Writer(job, Style("song", 12), leading=1.8)
    writer.title(rng.choice(["充电站场地租赁合同", "场地租赁合同书", "停车场场地租赁协议"]), Style("hei_bold", 21))
    for side, org, field in (("甲方（出租方）：", lessor, "lessor"), ("乙方（承租方）：", tenant, "lessee")):
        writer.line([side, used(org.name, field)])
        writer.line(["统一社会信用代码：", used(org.uscc)])
        writer.line(["法定代表人：", used(org.legal_person), "　联系电话：", used(org.phone)])
    writer.para(
        "依据《中华人民共和国民法典》的有关规定，甲乙双方在自愿、平等、互利的基础上，就乙方租赁甲方场地建设、运营电动汽车充电站事宜，订立本合同。"
    )
    head = Style("hei_bold", 12)
    writer.line([Run("第一条　租赁场地", style=head)])
    writer.para(["1.1 场地位置：", used(lease.place, "location"), "。"])
    writer.para(
        [
            "1.2 场地面积：约",
            used(f"{lease.area}", "area_m2"),
            "㎡（以双方现场确认的红线图为准），规划充电车位",
            f"{rng.randrange(10, 60)}个。",
        ]
    )
    writer.line([Run("第二条　租赁期限", style=head)])
    writer.para(
        ["租期", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。免租建设期三个月，含在租期内。"]
    )
    writer.line([Run("第三条　租金及支付", style=head)])
    writer.para(["3.1 租金标准为每年", *money_runs(job, lease.year, "rent", used), "（含税），自第三年起每年递增3%。"])
    writer.para("3.2 乙方于每年度开始前十个工作日内支付当年租金，甲方开具增值税专用发票。")
    writer.line([Run("第四条　甲方义务", style=head)])
    writer.para("4.1 甲方保证对场地享有合法的出租权，提供产权或使用权证明，配合乙方办理用电报装、规划及消防手续。")
    writer.para("4.2 甲方负责协调场地周边关系，保证车辆二十四小时通行。")
    writer.line([Run("第五条　乙方义务", style=head)])
    writer.para("5.1 乙方自行投资建设变配电设施、充电设备及雨棚，资产归乙方所有，并对施工、运营安全负责。")
    writer.para("5.2 租期届满，乙方应在三十日内拆除设备并恢复场地原状，双方续签的除外。")
    writer.line([Run("第六条　违约责任", style=head)])
    writer.para("任何一方违约致使合同目的不能实现的，应赔偿对方直接损失；乙方逾期付款的，按日万分之五计付违约金。")
    writer.line([Run("第七条　其他", style=head)])
    writer.para(
        "如遇政府征收、拆迁，土地补偿归甲方，设备搬迁补偿归乙方。本合同一式陆份，双方各执叁份，自双方盖章之日起生效。"
    )
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 8
    two_columns(sheet, y, ["甲方（盖章）：", "授权代表："], ["乙方（盖章）：", "授权代表："], 14)
    sheet.text(25, y + 30, ["签订日期：", *date_runs(job, lease.signed, "sign_date", used)], Style("song", 12))
    put_round(sheet, 68, y + 10, SealText(lessor.name))
    put_round(sheet, 156, y + 10, SealText(tenant.name, "合同专用章"))
    for part, page in enumerate(writer.sheets):
        put_edge(page, 150, SealText(lessor.name), part, len(writer.sheets))
    writer.number_pages("第{}页/共{}页")
    return finish(job, "fresh_lease_station_site", writer.sheets, lease, lessor.name, tenant.name, lease.year)


def village_yard(job: Job) -> Drawn:
    """A village lets out a yard or an old school, in plain words."""
    lease = a_lease(job, site=True)
    facts, rng = job.facts, job.rng
    lessor = facts.home.community.village_committee
    name, number, org = tenant_of(job)
    used = pen(job, 14)
    writer = Writer(job, Style("song", 14), leading=1.85, left=26, width=158)
    writer.title(rng.choice(["集体场地出租合同", "村集体资产租赁合同", "租地协议"]), Style("song_bold", 22))
    writer.line(["发包（出租）方：", used(lessor, "lessor")])
    writer.line(["承租方：", used(name, "lessee"), "，证件号码：", used(number)])
    writer.para(
        [
            "经村民代表会议讨论同意，将",
            used(lease.place, "location"),
            "租给承租方使用，面积",
            used(f"{lease.area}", "area_m2"),
            "平方米，四至以现场界桩为准。",
        ]
    )
    writer.para(["租期：", *term_runs(job, facts.lease_from, facts.lease_to, used, TERM), "。"])
    writer.para(["租金每年", *money_runs(job, lease.year, "rent", used), "，每年元月十日前交村账户，不得拖欠。"])
    writer.para("承租方可以建设停车棚、充电桩等非永久设施，不得取土、倾倒垃圾。用电报装由承租方办理，村里出具证明。")
    writer.para("合同期满同等条件下承租方优先。国家建设需要征用时，双方服从，互不追究。")
    writer.para("此合同一式三份，双方及镇三资管理办公室各一份。")
    writer.room(52)
    sheet, y = writer.sheet, writer.y + 6
    style = Style("song", 13)
    sheet.text(26, y, "出租方（章）：", style)
    sheet.text(26, y + 13, "负责人：", style)
    sheet.text(112, y, "承租方：", style)
    signed(sheet, 46, y + 11, facts.landlord.name)
    sign(sheet, 132, y, name, org)
    if not org:
        thumb(sheet, 154, y + 5)
    sheet.text(184, y + 30, foot_date(job, lease.signed, "sign_date", style), style, align="r")
    put_round(sheet, 66, y + 6, SealText(lessor))
    return finish(job, "fresh_lease_village_yard", writer.sheets, lease, lessor, name, lease.year)


LAYOUTS: Layouts = {
    "lease_contract": {
        "fresh_lease_agency": agency,
        "fresh_lease_station_site": station_site,
        "fresh_lease_village_yard": village_yard,
    }
}
