"""租赁合同 of sites: ground for a charging station let by a firm, and a village's land with its area in mu."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_seventh.new_common import begin, ink, price_runs, signed, torn, whole
from samples.layouts_seventh.new_leases import some_lease
from samples.seals import SealText, put_edge, put_round
from samples.truth import Drawn, drawn
from samples.writing import Writer


def charging_ground(job: Job) -> Drawn:
    """Ground for a charging station, firm to firm, cover words, articles, edge seals."""
    facts = begin(job)
    used = ink(job, 12)
    lessor, lessee, place = facts.developer, facts.company.org, facts.home.community
    where = f"信阳市{place.district}{place.street}{job.rng.choice(['院内西侧空地', '北侧停车场', '物流园南门停车区'])}"
    area = f"{job.rng.randrange(300, 6000)}"
    lease = some_lease(job, lessor.name, lessee.name, where, area, job.rng.randrange(20, 160) * 1000)
    paper = Writer(job, Style("song", 12), leading=1.85)
    paper.title(
        job.rng.choice(["充电站场地租赁合同", "场地租赁合同书", "停车场地租赁合同"]), Style("hei_bold", 20), after=8
    )
    paper.line(["出租方（甲方）：", used(lessor.name, "lessor", 18)])
    paper.line(["统一社会信用代码：", used(lessor.uscc)])
    paper.line(["承租方（乙方）：", used(lessee.name, "lessee", 18)])
    paper.line(["统一社会信用代码：", used(lessee.uscc), "　法定代表人：", used(lessee.legal_person)])
    paper.para("甲乙双方本着平等互利的原则，就乙方租用甲方场地建设新能源汽车充电站事宜，签订本合同。")
    paper.para(
        [
            "一、场地位置及面积：甲方将位于",
            used(where, "location"),
            "的场地出租给乙方，面积为",
            used(area, "area_m2"),
            "㎡（四至范围见附件一平面图），拟建充电车位",
            used(f"{int(area) // 30}"),
            "个。",
        ]
    )
    paper.para("二、场地用途：用于投资、建设、运营电动汽车充电设施及其配套的配电、雨棚、休息室。")
    form = job.rng.choice(["plain", "padded", "spaced"])
    start, end = (numbers.written_date(one, form=form) for one in (lease.first, lease.last))
    paper.para(
        [
            "三、租赁期限：自",
            used(start, "lease_from"),
            "起至",
            used(end, "lease_to"),
            "止。免租建设期为三个月，自甲方交付场地之日起计算。",
        ]
    )
    paper.para(
        [
            "四、租金及支付：年租金为",
            *price_runs(job, lease.rent, "rent", used),
            "，每半年支付一次，甲方收款前开具增值税发票。租金每三年递增百分之五。",
        ]
    )
    paper.para(
        "五、甲方保证对场地享有合法的使用权，无权属争议，并负责提供不动产权证书等办理用电报装所需的证"
        "明材料，同意乙方以自己的名义申请用电。"
    )
    paper.para(
        "六、乙方负责充电站的立项备案、用电报装、施工、验收和安全运营，依法缴纳税费；充电设施及配电设"
        "施的产权归乙方所有。"
    )
    paper.para("七、充电服务费由乙方收取。场地内原有停车秩序由甲方管理，燃油车占用充电车位的，由甲方协助疏导。")
    paper.para("八、因政府征收、征用致使合同不能履行的，合同终止；地上设施的补偿归乙方，土地补偿归甲方。")
    paper.para("九、任何一方违反本合同约定，致使合同目的不能实现的，守约方有权解除合同，违约方应赔偿由此造成的损失。")
    paper.para("十、合同期满，乙方可优先续租；不再续租的，应在六十日内拆除设备、恢复场地平整。")
    paper.para("十一、本合同一式肆份，甲乙双方各执贰份，自双方法定代表人或授权代表签字并加盖公章之日起生效。")
    paper.room(46)
    y, sheet, style = paper.y + 8, paper.sheet, Style("song", 12)
    sheet.text(25, y, "甲方（公章）：", style)
    sheet.text(25, y + 13, "代表人：", style)
    signed(sheet, 42, y + 11, lessor.legal_person, size=14)
    sheet.text(112, y, "乙方（公章）：", style)
    sheet.text(112, y + 13, "代表人：", style)
    signed(sheet, 129, y + 11, lessee.legal_person, size=14)
    sheet.text(25, y + 28, ["签约时间：", Run(whole(job, lease.day, "plain", "dash", "chinese"), "sign_date")], style)
    put_round(sheet, 66, y + 8, SealText(lessor.name), diameter=41)
    put_round(sheet, 154, y + 8, SealText(lessee.name), diameter=41)
    for number, one in enumerate(paper.sheets):
        put_edge(one, 118, SealText(lessor.name), number, max(2, len(paper.sheets)))
    paper.number_pages()
    return drawn("lease_contract", "new_charging_ground", paper.sheets, lease.values())


def village_land(job: Job) -> Drawn:
    """Collective land let by a village committee; the area in mu and in square metres, a witness from the town."""
    facts = begin(job)
    used = ink(job, 12.5)
    firm = job.variant.holder_is == "company" or job.chance(0.4)
    lessor = facts.home.community.village_committee
    lessee = facts.company.org.name if firm else facts.person.name
    village = lessor.removesuffix("村民委员会")
    where = f"{village}{job.rng.choice(['村部东侧', '312国道南侧', '老砖厂', '小学旧址'])}"
    mu = job.rng.choice(["1.5", "2.4", "3", "4.5", "6"])
    area = f"{float(mu) * 2000 / 3:.0f}"
    lease = some_lease(job, lessor, lessee, where, area, job.rng.randrange(3, 40) * 500)
    paper = Writer(job, Style("song", 12.5), leading=1.95)
    paper.title(
        job.rng.choice(["土地租赁合同", "集体场地租赁协议", "集体土地出租合同"]), Style("hei_bold", 20), after=8
    )
    paper.line(["甲方（出租方）：", used(lessor, "lessor", 16)])
    number = facts.company.org.uscc if firm else facts.person.id_number
    paper.line(["乙方（承租方）：", used(lessee, "lessee", 10)])
    paper.line(["证件号码：", used(number)])
    paper.para(
        "为盘活村集体闲置土地，增加集体经济收入，经村民代表会议讨论通过，甲方将集体土地出租给乙方使用"
        "，双方订立如下协议："
    )
    paper.para(
        [
            "一、甲方将位于",
            used(where, "location"),
            "的集体土地",
            used(mu),
            "亩（约合",
            used(area, "area_m2"),
            "平方米）租给乙方，东至路，西至沟，南至田埂，北至围墙，用于停车及建设充电站。",
        ]
    )
    paper.para(
        ["二、租赁期限自", *torn(lease.first, "lease_from", used), "起至", *torn(lease.last, "lease_to", used), "止。"]
    )
    paper.para(
        [
            "三、租金为每年",
            *price_runs(job, lease.rent, "rent", used),
            "，乙方于每年元月底前一次付清，汇入甲方集体经济账户。",
        ]
    )
    paper.para("四、乙方应依法使用土地，不得擅自改变土地用途，不得在租赁地上建设永久性建筑，不得荒废。")
    paper.para("五、甲方负责协调周边村民关系，保证道路畅通，协助乙方办理接电、用水手续，所需费用由乙方承担。")
    paper.para("六、租赁期间遇国家征地，土地补偿费归甲方，地上附着物补偿费归乙方，合同自行终止。")
    paper.para("七、违约责任：乙方逾期三个月不交租金，甲方有权收回土地；甲方无故收回土地，应赔偿乙方的实际损失。")
    paper.para("八、本合同一式三份，甲方、乙方各一份，镇农经站备案一份，签字盖章后生效。")
    paper.room(46)
    y, sheet, style = paper.y + 6, paper.sheet, Style("song", 12.5)
    sheet.text(25, y, "甲方（章）：", style)
    sheet.text(25, y + 13, "法人代表：偶建军", style)
    sheet.text(112, y, "乙方：", style)
    if firm:
        put_round(sheet, 146, y + 8, SealText(lessee), diameter=38)
    else:
        signed(sheet, 128, y - 2, lessee)
    sheet.text(112, y + 28, Run(whole(job, lease.day, "plain", "chinese", "spaced"), "sign_date"), style)
    put_round(sheet, 62, y + 9, SealText(lessor), diameter=41)
    paper.number_pages("- {} -")
    return drawn("lease_contract", "new_village_land", paper.sheets, lease.values())


LAYOUTS: Layouts = {
    "lease_contract": {
        "new_charging_ground": charging_ground,
        "new_village_land": village_land,
    }
}
