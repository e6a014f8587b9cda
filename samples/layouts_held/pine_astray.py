"""Papers handed in by mistake: an insurance policy, a power bill, a fee receipt, a pile's warranty card."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.pine_common import (
    Page,
    Rows,
    body,
    comma,
    day_text,
    hand,
    head,
    later,
    masked,
    passer,
    seal,
    some_day,
)
from samples.ornaments import qr_code
from samples.people import RECEIVED, years_later
from samples.seals import SealText, put_oval
from samples.truth import Drawn, drawn
from samples.writing import table


def pen_run(text: str, pen: Style) -> Run:
    """Handwriting of no field."""
    return Run(text, "", pen)


def astray_policy(job: Job) -> Drawn:
    """A compulsory motor insurance policy."""
    facts, car, sheet = job.facts, job.facts.vehicle, job.sheet()
    start = later(car.bought, 1)
    insurer = f"{facts.dealer.name[2:4]}财产保险股份有限公司信阳中心支公司"
    sheet.text(105, 16, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16), align="c")
    number = f"PDZA{start.year}4115{job.rng.randrange(10**10):010d}"
    sheet.text(20, 29, f"保险单号：{number}", Style("hei", 9.5))
    qr_code(sheet, 172, 10, 18)
    rows: Rows = [
        (9, [head(34, "被保险人"), body(136, facts.person.name)]),
        (9, [head(34, "身份证号码"), body(66, masked(facts.person.id_number)), head(26, "联系电话"),
             body(44, f"138****{facts.person.phone[-4:]}")]),
        (9, [head(34, "号牌号码"), body(66, car.plate), head(26, "使用性质"), body(44, "家庭自用")]),
        (9, [head(34, "厂牌型号"), body(66, car.model), head(26, "核定载客"), body(44, "5人")]),
        (9, [head(34, "识别代码（车架号）"), body(66, car.vin), head(26, "发动机号"), body(44, car.engine_no)]),
        (9, [head(34, "死亡伤残赔偿限额"), body(66, "180000元"), head(26, "无责任"), body(44, "18000元")]),
        (9, [head(34, "医疗费用赔偿限额"), body(66, "18000元"), head(26, "无责任"), body(44, "1800元")]),
        (9, [head(34, "财产损失赔偿限额"), body(66, "2000元"), head(26, "无责任"), body(44, "100元")]),
        (11, [head(34, "保险费合计"), body(136, "（人民币大写）：玖佰伍拾元整　（￥：950.00元）")]),
        (11, [head(34, "保险期间"),
              body(136, f"自{day_text(start)}0时0分起至{day_text(years_later(start, 1))}0时0分止")]),
        (11, [head(34, "代收车船税"), body(136, "新能源汽车　免征")]),
        (24, [head(34, "特别约定"), body(136, "1．请通过本公司网站或客服电话核实保单信息。2．发生事故请及时报案。"
              "3．本保单不承保充电桩及其附属线路的损失，如有需要请另行投保。")]),
    ]  # fmt: skip
    bottom = table(sheet, 20, 36, rows, label=Style("hei", 9.5), value=Style("song", 9.5))
    sheet.text(20, bottom + 5, f"保险人：{insurer}", Style("song", 10))
    sheet.text(
        20, bottom + 12, f"核保：自动核保　制单：{passer(job)}　签单日期：{day_text(car.bought)}", Style("song", 10)
    )
    sheet.text(20, bottom + 19, "客户服务热线：95500", Style("song", 10))
    seal(job, sheet, 154, bottom + 16, insurer, diameter=38, centre="承保专用章")
    return drawn("other", "pine_astray_policy", [sheet], {})


def astray_power_bill(job: Job) -> Drawn:
    """A month's power bill of a flat."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, green = job.sheet(210, 148), (0, 104, 96)
    month = some_day(job, RECEIVED - timedelta(days=150), RECEIVED - timedelta(days=30))
    used = job.rng.randrange(120, 640)
    fee = (Decimal(used) * Decimal("0.568")).quantize(Decimal("0.01"))
    old = job.rng.randrange(2000, 19000)
    sheet.fill(0, 0, 210, 17, (224, 240, 236))
    sheet.text(14, 5, "居民电费账单", Style("hei_bold", 16, green))
    sheet.text(196, 6.5, f"账期：{month.year}年{month.month:02d}月", Style("hei", 10.5, green), align="r")
    first: list[Runs] = [
        f"户号：{job.rng.randrange(10**9, 10**10)}",
        f"户名：{facts.person.name[0]}**",
        f"用电地址：信阳市{place.district}{place.street}{place.name}{home.room_text}",
        f"用电类别：城镇居民生活用电　　电压等级：交流220V　　抄表日期：{day_text(month, 'dash')}",
    ]
    page = Page(sheet, Style("song", 10.5), 14, 22, 182, leading=1.7, gap=0.4)
    for line in first:
        page.flat(line)
    rows: Rows = [
        (9, [head(30, "电表资产号"), head(30, "上月示数"), head(30, "本月示数"), head(24, "倍率"),
             head(30, "电量（千瓦时）"), head(38, "电费（元）")]),
        (10, [body(30, f"{job.rng.randrange(10**8, 10**9)}"), body(30, str(old)), body(30, str(old + used)),
              body(24, "1"), body(30, str(used)), body(38, comma(fee))]),
    ]  # fmt: skip
    bottom = table(sheet, 14, page.y + 2, rows, label=Style("hei", 10), value=Style("song", 10.5))
    page.y = bottom + 5
    page.flat(f"本期应交：{comma(fee)}元（{in_words(fee)}）　　上期结余：0.00元", style=Style("hei_bold", 11.5))
    page.flat("阶梯用量：第一档180千瓦时/月，第二档181—260千瓦时/月，第三档261千瓦时以上/月。")
    page.flat("温馨提示：您可以通过网上国网App查询用电、交纳电费、申请居民充电桩用电。")
    page.flat(f"供电服务电话：95598　　台区经理：{passer(job)}　{facts.landlord.phone}")
    qr_code(sheet, 172, 112, 24)
    return drawn("other", "pine_astray_power_bill", [sheet], {})


def astray_fee_receipt(job: Job) -> Drawn:
    """A management firm's receipt for fees, on a narrow slip."""
    facts, home, place = job.facts, job.facts.home, job.facts.home.community
    sheet, pen = job.sheet(200, 95), hand(job, 11.5)
    day, months = some_day(job, facts.consent_date - timedelta(days=200), facts.consent_date), job.rng.choice((6, 12))
    service, cars = Decimal(job.rng.randrange(700, 2400)), Decimal(50 * months)
    sheet.text(100, 6, "收　款　收　据", Style("song_bold", 17), align="c")
    sheet.text(14, 15, f"项目：{place.name}", Style("song", 10))
    sheet.text(100, 15.5, f"{day.year} 年 {day.month} 月 {day.day} 日", pen.sized(11), align="c")
    sheet.text(186, 15, f"№ {job.rng.randrange(10**6, 10**7)}", Style("hei", 11, (200, 30, 36)), align="r")
    rows: Rows = [
        (9, [head(28, "交款人"), body(52, pen_run(facts.person.name, pen)), head(24, "房号"),
             body(68, pen_run(f"{home.building}-{home.unit}-{home.room}", pen))]),
        (8, [head(60, "收费项目"), head(44, "计费期间"), head(28, "单价"), head(40, "金额（元）")]),
        (9, [body(60, "物业服务费"), body(44, pen_run(f"{months}个月", pen)), body(28, "1.60元/㎡"),
             body(40, pen_run(comma(service), pen))]),
        (9, [body(60, "车位管理费"), body(44, pen_run(f"{months}个月", pen)), body(28, "50元/月"),
             body(40, pen_run(comma(cars), pen))]),
        (9, [head(28, "合计大写"), body(104, pen_run(in_words(service + cars), pen)),
             body(40, pen_run(f"￥{comma(service + cars)}", pen))]),
    ]  # fmt: skip
    bottom = table(sheet, 14, 22, rows, label=Style("song", 10), value=Style("song", 10))
    sheet.text(14, bottom + 5, f"收款单位：{place.manager.name}", Style("song", 10))
    sheet.text(118, bottom + 5, f"收款人：{passer(job)}", Style("song", 10))
    sheet.text(156, bottom + 5, "第二联　收据联", Style("song", 9))
    put_oval(sheet, 92, bottom + 6, SealText(place.manager.name, "", "财务专用章"), width=38, height=26)
    return drawn("other", "pine_astray_fee_receipt", [sheet], {})


def astray_warranty(job: Job) -> Drawn:
    """The warranty card which comes with a charging pile."""
    facts, home, sheet = job.facts, job.facts.home, job.sheet(148, 210)
    pen, day = hand(job, 11), some_day(job, facts.consent_date - timedelta(days=60), facts.consent_date)
    maker = f"{facts.company.org.name[2:4]}电气科技（郑州）有限公司"
    sheet.text(74, 14, "交流充电桩产品保修卡", Style("hei_bold", 18), align="c")
    sheet.text(74, 24, "请妥善保管，维修时请出示", Style("song", 10), align="c")
    rows: Rows = [
        (10, [head(30, "用户姓名"), body(94, pen_run(facts.person.name, pen))]),
        (10, [head(30, "联系电话"), body(94, pen_run(facts.person.phone, pen))]),
        (10, [head(30, "安装地址"), body(94, pen_run(f"{home.community.name}{home.space_no}", pen))]),
        (10, [head(30, "产品型号"), body(94, f"AC-{facts.power_kw}K-{job.rng.choice(('W', 'S', 'B'))}")]),
        (10, [head(30, "额定功率"), body(94, f"{facts.power_kw}kW　AC 220V/32A　50Hz")]),
        (10, [head(30, "出厂编号"), body(94, f"{day.year - 1}{job.rng.randrange(10**8):08d}")]),
        (10, [head(30, "安装日期"), body(94, pen_run(day_text(day, "dot"), pen))]),
        (10, [head(30, "安装人员"), body(94, pen_run(passer(job), pen))]),
    ]
    bottom = table(sheet, 12, 33, rows, label=Style("hei", 10), value=Style("song", 10))
    page = Page(sheet, Style("song", 9.5), 12, bottom + 5, 124, leading=1.6, gap=0.6)
    page.flat("保修条款", style=Style("hei_bold", 11))
    for line in (
        "1. 整机保修两年，充电枪线保修一年，自安装之日起计算。",
        "2. 下列情况不在免费保修范围：人为损坏、私自拆改、雷击或者电压异常造成的故障。",
        "3. 报修时请说明出厂编号和故障指示灯状态，我们将在48小时内上门。",
        "4. 本卡须加盖销售单位印章方为有效。",
    ):
        page.flat(line)
    page.flat(f"制造商：{maker}")
    page.flat(f"销售单位：{facts.dealer.name}")
    page.flat("全国服务热线：400-000-0163")
    seal(job, sheet, 112, 184, facts.dealer.name, diameter=32)
    return drawn("other", "pine_astray_warranty", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "pine_astray_policy": astray_policy,
        "pine_astray_power_bill": astray_power_bill,
        "pine_astray_fee_receipt": astray_fee_receipt,
        "pine_astray_warranty": astray_warranty,
    }
}
