"""Papers that people hand in by mistake: readable, and none of the kinds known."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers
from samples.draw import Run, Style
from samples.forms import Form
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import begin, ink, pen, room, signed, someone
from samples.layouts_sixth.words import WORDS
from samples.ornaments import guilloche, portrait, qr_code
from samples.people import years_later
from samples.seals import SealText, put_round, put_square
from samples.truth import Drawn, drawn
from samples.writing import Writer


def insurance(job: Job) -> Drawn:
    """A policy of the compulsory motor insurance."""
    facts = begin(job)
    rng, car, person = job.rng, facts.vehicle, facts.person
    firm = f"{rng.choice(WORDS.firms)}财产保险股份有限公司"
    sheet = job.sheet()
    guilloche(sheet, 12, 12, 186, 273, (226, 234, 240), waves=44, paper=(252, 253, 254))
    sheet.text(105, 20, firm, Style("hei", 13), align="c")
    sheet.text(105, 30, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16), align="c")
    sheet.text(190, 42, f"保险单号：PDZA2026411599{rng.randrange(10**8):08d}", Style("song", 10), align="r")
    form = Form(Style("song", 10), label_mm=30, label=Style("song", 10))
    form.row(10, ("被保险人", person.name), ("证件号码", person.id_number))
    form.row(10, ("地址", person.address))
    form.row(10, ("号牌号码", car.plate), ("机动车种类", "六座以下客车"))
    form.row(10, ("发动机号码", car.engine_no), ("识别代码", car.vin))
    form.row(10, ("厂牌型号", car.model), ("使用性质", "家庭自用"))
    form.row(14, ("责任限额", "死亡伤残180000元　医疗费用18000元　财产损失2000元"))
    form.row(
        10, ("保险费合计", f"人民币大写：玖佰伍拾元整（￥950.00元）　救助基金（2%）￥{rng.randrange(15, 20)}.00元")
    )
    start = numbers.written_date(car.bought)
    end = numbers.written_date(years_later(car.bought, 1) - timedelta(days=1))
    form.row(10, ("保险期间", f"自{start}零时起至{end}二十四时止"))
    form.row(
        24, ("特别约定", "1.本保单为新车投保。2.代收车船税：免征（新能源）。3.请于签收后四十八小时内核对保单内容。")
    )
    y = form.put(sheet, 48)
    sheet.text(19, y + 8, f"保险人：{firm}信阳中心支公司　客服电话：95000", Style("song", 10))
    sheet.text(19, y + 16, f"签单日期：{car.bought}", Style("song", 10))
    put_round(sheet, 150, y + 16, SealText(firm, "承保专用章"))
    qr_code(sheet, 20, y + 26, 24)
    return drawn("other", "fresh_other_insurance", [sheet], {})


def driving_licence(job: Job) -> Drawn:
    """A driver's licence: not the car's."""
    person = begin(job).person
    sheet = job.sheet(210, 150)
    x, y, zoom = 30.0, 20.0, 1.7
    guilloche(sheet, x, y, 88 * zoom, 60 * zoom, (206, 222, 214), waves=24, paper=(247, 251, 248))
    sheet.rect(x, y, 88 * zoom, 60 * zoom)
    sheet.text(x + 44 * zoom, y + 4, "中华人民共和国机动车驾驶证", Style("song_bold", 16), align="c")
    sheet.text(
        x + 44 * zoom, y + 11, "Driving License of the People's Republic of China", Style("song", 7.5), align="c"
    )
    label, value = Style("song", 10), Style("hei", 12.5)
    rows = (
        ("证号", person.id_number),
        ("姓名", f"{person.name}　　性别　{person.sex}　　国籍　中国"),
        ("住址", person.address),
    )
    top = y + 18
    for name, text in rows:
        sheet.text(x + 5, top, name, label)
        sheet.flow(x + 20, top - 0.5, 122, text, value, leading=1.3)
        top += 13 if name == "住址" else 10
    put_square(sheet, x + 22, y + 76, ["河南省信", "阳市公安", "局交通警", "察支队"], side=30)
    for number, (name, text) in enumerate(
        (
            ("出生日期", f"{person.birth}"),
            ("初次领证日期", f"{years_later(person.birth, 20)}"),
            ("准驾车型", job.rng.choice(["C1", "C2", "B2"])),
        )
    ):
        sheet.text(x + 44, y + 54 + number * 9, name, label)
        sheet.text(x + 72, y + 53.5 + number * 9, text, value)
    sheet.text(x + 44, y + 84, f"有效期限　{person.id_from} 至 长期", label)
    portrait(sheet, x + 112, y + 50, 32, 42)
    return drawn("other", "fresh_other_driving_licence", [sheet], {})


def electricity_bill(job: Job) -> Drawn:
    """A household's electricity bill."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    used = rng.randrange(120, 480)
    sheet = job.sheet(210, 148.5)
    sheet.text(105, 12, "国网信阳供电公司电费账单", Style("hei_bold", 17), align="c")
    form = Form(Style("song", 10.5), label_mm=30, label=Style("song", 10.5))
    form.row(10, ("户号", f"4115{rng.randrange(10**9):09d}"), ("户名", person.name))
    form.row(10, ("用电地址", f"{place.district}{place.street}{place.name}{room(job)}"))
    form.row(10, ("账期", "2026年10月"), ("抄表方式", "远程自动采集"))
    form.row(10, ("上期示数", f"{rng.randrange(9000)}.00"), ("用电量", f"{used} 千瓦时"))
    form.row(10, ("第一档", "0.56元/千瓦时"), ("第二档", "0.61元/千瓦时"))
    form.row(10, ("应缴电费", f"￥{used * 0.56:.2f}"), ("缴费截止", "2026年11月25日"))
    y = form.put(sheet, 28)
    sheet.text(19, y + 6, "温馨提示：请关注“网上国网”查询用电明细。服务热线：95598", Style("song", 10))
    qr_code(sheet, 166, y + 4, 22)
    return drawn("other", "fresh_other_electricity_bill", [sheet], {})


def fee_receipt(job: Job) -> Drawn:
    """A property company's receipt for management fees."""
    facts = begin(job)
    rng, person, manager = job.rng, facts.person, facts.home.community.manager
    sheet = job.sheet(190, 100)
    sheet.fill(0, 0, 190, 100, rng.choice([(252, 240, 240), (240, 246, 252)]))
    sheet.text(95, 10, "收　款　收　据", Style("song_bold", 19), align="c")
    sheet.text(178, 12, f"No {rng.randrange(10**7):07d}", Style("hei", 12, (190, 40, 40)), align="r")
    style, used = Style("song", 11.5), pen(job, 12)
    total = facts.monthly_rent * 4
    sheet.text(14, 26, ["今收到　", used(f"{person.name}（{room(job)}）", "", 22)], style)
    sheet.text(
        14, 38, ["交　来　", used(rng.choice(["2026年度物业服务费", "2026年下半年物业费、公摊水电费"]), "", 26)], style
    )
    sheet.text(
        14, 50, ["人民币（大写）", used(numbers.amount_in_words(total), "", 16), "　￥", used(f"{total:.2f}")], style
    )
    sheet.text(14, 64, "收款单位：" + manager.name, style)
    sheet.text(14, 78, ["收款人：", Run(someone(job), style=ink(job, 14)), "　　交款方式：微信"], style)
    sheet.text(130, 78, numbers.written_date(facts.consent_date), style)
    put_round(sheet, 140, 64, SealText(manager.name, "财务专用章"), diameter=36)
    return drawn("other", "fresh_other_fee_receipt", [sheet], {})


def notice(job: Job) -> Drawn:
    """A notice put up in the estate."""
    facts = begin(job)
    place = facts.home.community
    writer = Writer(job, Style("song", 15), leading=1.95, left=27, width=156, top=34)
    writer.title(job.rng.choice(["温馨提示", "通　知", "告业主书"]), Style("hei_bold", 26))
    writer.line("尊敬的各位业主：")
    text = job.rng.choice(
        [
            "为保障生活用水安全，我公司定于本周六上午八时至下午四时对二次供水水箱进行清洗消毒，届时将暂停供水，请提前储水，由此带来的不便敬请谅解。",
            "近期发现部分业主在楼道内停放电动自行车并私拉电线充电，存在严重火灾隐患，请自觉将车辆停放至非机动车棚集中充电，共同维护小区安全。",
            "秋冬季节风干物燥，请勿在阳台堆放易燃杂物，外出时关闭电器、燃气阀门，家中老人小孩请多加照看。",
        ]
    )
    writer.para(text)
    writer.para("如有疑问，请致电客户服务中心，感谢您的理解与支持！")
    sheet, y = writer.sheet, writer.y + 14
    style = Style("song", 14)
    sheet.text(184, y, place.manager.name, style, align="r")
    sheet.text(184, y + 10, numbers.written_date(facts.consent_date), style, align="r")
    put_round(sheet, 158, y + 6, SealText(place.manager.name))
    return drawn("other", "fresh_other_notice", writer.sheets, {})


def resume(job: Job) -> Drawn:
    """Somebody's curriculum vitae."""
    facts = begin(job)
    rng, person = job.rng, facts.person
    sheet = job.sheet()
    sheet.text(105, 20, "个 人 简 历", Style("hei_bold", 22), align="c")
    form = Form(Style("song", 11), label_mm=26, width_mm=136)
    form.row(12, ("姓名", person.name), ("性别", person.sex))
    form.row(12, ("出生年月", f"{person.birth.year}年{person.birth.month}月"), ("民族", person.ethnicity))
    form.row(12, ("学历", rng.choice(["大专", "本科", "高中"])), ("手机", person.phone))
    form.put(sheet, 38)
    portrait(sheet, 160, 38, 28, 36)
    y = 84.0
    school = f"{rng.choice(WORDS.firms)}职业技术学院"
    for head, lines in (
        ("求职意向", ("汽车销售顾问 / 售后服务专员，期望工作地点：信阳",)),
        ("教育经历", (f"2012.09—2015.06　{school}　汽车检测与维修专业",)),
        (
            "工作经历",
            (
                f"2015.07—2020.03　{facts.dealer.name}　销售助理",
                f"2020.05—至今　{facts.company.org.name}　主管，负责团队管理与客户回访",
            ),
        ),
        ("自我评价", ("性格开朗，吃苦耐劳，具有较强的沟通协调能力和责任心，能熟练使用办公软件。",)),
    ):
        sheet.text(19, y, head, Style("hei_bold", 13))
        sheet.line(19, y + 7, 191, y + 7, width=0.3)
        y += 11
        for line in lines:
            y = sheet.flow(22, y, 166, line, Style("song", 11.5), leading=1.6) + 2
        y += 7
    return drawn("other", "fresh_other_resume", [sheet], {})


def check_up(job: Job) -> Drawn:
    """A hospital's laboratory report."""
    facts = begin(job)
    rng, person = job.rng, facts.person
    hospital = f"信阳市{rng.choice(WORDS.firms)}医院"
    sheet = job.sheet(210, 148.5)
    sheet.text(105, 10, hospital + "检验报告单", Style("hei_bold", 16), align="c")
    style = Style("song", 10.5)
    age = 2026 - person.birth.year
    sheet.text(
        16,
        22,
        f"姓名：{person.name}　性别：{person.sex}　年龄：{age}岁　科别：体检中心　样本号：{rng.randrange(10**6):06d}",
        style,
    )
    sheet.line(16, 29, 194, 29, width=0.4)
    rows = (
        ("项目", "结果", "单位", "参考区间"),
        ("白细胞计数", f"{rng.uniform(4, 9):.2f}", "10^9/L", "3.5-9.5"),
        ("红细胞计数", f"{rng.uniform(4, 5.5):.2f}", "10^12/L", "4.3-5.8"),
        ("血红蛋白", f"{rng.randrange(118, 165)}", "g/L", "130-175"),
        ("空腹血糖", f"{rng.uniform(4.2, 6.4):.2f}", "mmol/L", "3.9-6.1"),
        ("总胆固醇", f"{rng.uniform(3.2, 6):.2f}", "mmol/L", "<5.18"),
        ("尿酸", f"{rng.randrange(210, 460)}", "μmol/L", "208-428"),
    )
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.text(18 + column * 46, 33 + number * 10, text, Style("hei" if number == 0 else "song", 10.5))
    sheet.line(16, 104, 194, 104, width=0.4)
    sheet.text(16, 108, f"报告时间：{facts.consent_date} 10:24　　检验者：", style)
    signed(sheet, 92, 106, someone(job), size=14)
    sheet.text(16, 118, "本报告仅对所检样本负责，如有疑问请在三日内联系检验科。", Style("song", 9.5))
    return drawn("other", "fresh_other_check_up", [sheet], {})


LAYOUTS: Layouts = {
    "other": {
        "fresh_other_insurance": insurance,
        "fresh_other_driving_licence": driving_licence,
        "fresh_other_electricity_bill": electricity_bill,
        "fresh_other_fee_receipt": fee_receipt,
        "fresh_other_notice": notice,
        "fresh_other_resume": resume,
        "fresh_other_check_up": check_up,
    }
}
