"""Papers of no kind of the catalogue that people hand in by mistake, and pages with nothing filled in."""

from __future__ import annotations

from collections.abc import Sequence

from samples.draw import Colour, Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import Rows, capital, hand, lines, room_of, said
from samples.ornaments import guilloche, qr_code
from samples.seals import SealText, put_round, put_stamp
from samples.truth import Drawn, drawn
from samples.writing import Writer, table


def _other(name: str, sheets: Sequence[Sheet]) -> Drawn:
    return drawn("other", name, sheets, {})


def fee_receipt(job: Job) -> Drawn:
    """A receipt of the property company for the management fee."""
    facts, sheet, ink = job.facts, job.sheet(190, 100), hand(job, 12)
    manager = facts.home.community.manager
    red: Colour = (170, 50, 50)
    sheet.text(95, 10, "收　款　收　据", Style("song_bold", 19, red), align="c")
    sheet.text(178, 13, f"No {job.rng.randrange(10**7):07d}", Style("song", 12, red), align="r")
    sheet.text(95, 22, said(job, facts.consent_date, "spaced"), ink, align="c")
    amount = facts.monthly_rent
    rows: Rows = [
        (
            12,
            [
                (30, "交款单位（人）", True),
                (136, Run(f"{facts.person.name}　{room_of(facts.home, job.rng)}", "", ink), False),
            ],
        ),
        (
            12,
            [
                (30, "收款事由", True),
                (136, Run(job.rng.choice(["物业费及公摊水电费", "全年物业服务费", "装修垃圾清运费"]), "", ink), False),
            ],
        ),
        (
            12,
            [
                (30, "人民币大写", True),
                (96, Run(capital(amount, job.rng), "", ink), False),
                (40, Run(f"¥{amount:.2f}", "", ink), False),
            ],
        ),
    ]
    y = table(sheet, 12, 31, rows, label=Style("song", 11, red), value=ink, frame=red)
    lines(sheet, 14, y + 6, ["收款单位（公章）："], Style("song", 11, red))
    sheet.text(120, y + 6, ["收款人：", Run(facts.landlord.name, "", ink)], Style("song", 11, red))
    put_round(sheet, 64, y + 8, SealText(manager.name, "财务专用章"), diameter=36)
    return _other("oak_other_receipt", [sheet])


def driver_licence(job: Job) -> Drawn:
    """A driver's licence instead of the car's."""
    person, sheet = job.facts.person, job.sheet(110, 78)
    sheet.fill(0, 0, 110, 78, (200, 198, 190))
    guilloche(sheet, 8, 8, 94, 62, (220, 232, 222), waves=18, paper=(248, 251, 248))
    ink = (40, 90, 70)
    sheet.text(55, 11, "中华人民共和国机动车驾驶证", Style("song_bold", 10.5, ink), align="c")
    sheet.text(55, 15.6, "Driving License of the People's Republic of China", Style("song", 5.4, ink), align="c")
    start = person.id_from
    rows = [
        ("证号", person.id_number),
        ("姓名", f"{person.name}　　性别　{person.sex}　　国籍　中国"),
        ("住址", person.address[:22]),
        ("", person.address[22:]),
        ("出生日期", person.birth.isoformat()),
        ("初次领证日期", start.isoformat()),
        ("准驾车型", job.rng.choice(["C1", "C2", "B2", "C1D"])),
        ("有效期限", f"{start.isoformat()} 至 {start.year + 6}-{start.month:02d}-{min(start.day, 28):02d}"),
    ]
    for number, (label, value) in enumerate(rows):
        y = 20.5 + number * 5.9
        sheet.text(12, y, label, Style("song", 7, ink))
        sheet.text(29, y - 0.2, value, Style("song", 8.2))
    return _other("oak_other_driver", [sheet])


def insurance(job: Job) -> Drawn:
    """A compulsory motor insurance policy of two pages."""
    facts, first, second = job.facts, job.sheet(), job.sheet()
    first.text(105, 20, "南风财产保险股份有限公司", Style("hei", 13), align="c")
    first.text(105, 30, "机动车交通事故责任强制保险单（电子保单）", Style("hei_bold", 16), align="c")
    first.text(188, 42, f"保险单号：{job.rng.randrange(10**17, 10**18)}", Style("song", 10), align="r")
    day = facts.vehicle.bought
    rows: Rows = [
        (11, [(30, "被保险人", True), (144, facts.person.name, False)]),
        (11, [(30, "号牌号码", True), (57, facts.vehicle.plate, False), (30, "机动车种类", True), (57, "客车", False)]),
        (
            11,
            [
                (30, "发动机号码", True),
                (57, facts.vehicle.engine_no, False),
                (30, "识别代码", True),
                (57, facts.vehicle.vin, False),
            ],
        ),
        (11, [(30, "厂牌型号", True), (57, facts.vehicle.model, False), (30, "核定载客", True), (57, "5人", False)]),
        (
            16,
            [
                (30, "责任限额", True),
                (144, "死亡伤残赔偿限额180000元　医疗费用赔偿限额18000元　财产损失赔偿限额2000元", False),
            ],
        ),
        (11, [(30, "保险费合计", True), (144, "（人民币大写）：玖佰伍拾元整　　￥：950.00元", False)]),
        (
            11,
            [
                (30, "保险期间", True),
                (
                    144,
                    f"自{day.year}年{day.month}月{day.day}日0时起至{day.year + 1}年{day.month}月{day.day}日0时止",
                    False,
                ),
            ],
        ),
        (22, [(30, "特别约定", True), (144, "本保单为电子保单，投保人可登录本公司网站查询验真。", False)]),
    ]
    y = table(first, 18, 50, rows, label=Style("song", 10.5), value=Style("song", 10.5))
    first.text(20, y + 6, f"签单日期：{said(job, day, 'dash')}　　核保：自动核保　　制单：系统", Style("song", 10))
    put_round(first, 158, y + 16, SealText("南风财产保险股份有限公司", "承保专用章"), diameter=38)
    second.text(105, 24, "投保人声明及重要提示", Style("hei_bold", 14), align="c")
    for number, text in enumerate(
        (
            "1．请详细阅读保险条款，特别是责任免除和投保人、被保险人义务。",
            "2．收到本保险单后，请立即核对，如有不符或疏漏，请及时通知保险人并办理变更手续。",
            "3．被保险人应当在交通事故发生后及时通知保险人。",
            "4．被保险机动车改装、加装或改变使用性质的，应及时办理批改手续。",
        )
    ):
        second.flow(24, 42 + number * 14, 162, text, Style("song", 11), leading=1.5)
    return _other("oak_other_insurance", [first, second])


def charger_order(job: Job) -> Drawn:
    """The delivery note of a charging box ordered online."""
    facts, sheet = job.facts, job.sheet(148, 210)
    sheet.text(74, 16, "发货清单", Style("hei_bold", 17), align="c", spacing=0.3)
    day = facts.consent_date
    rows = [
        f"订单编号：{day:%Y%m%d}{job.rng.randrange(10**8):08d}",
        f"下单时间：{day.isoformat()} 20:1{job.rng.randrange(10)}",
        f"收货人：{facts.person.name}　{facts.person.phone[:3]}****{facts.person.phone[-4:]}",
        f"收货地址：{facts.home.community.district}{facts.home.community.street}",
    ]
    y = lines(sheet, 16, 32, rows, Style("song", 10.5), step=8)
    cells: Rows = [
        (10, [(58, "商品名称", True), (20, "数量", True), (38, "金额", True)]),
        (12, [(58, f"家用交流充电桩{facts.power_kw}kW 壁挂", True), (20, "1", True), (38, "1,299.00", True)]),
        (12, [(58, "充电枪线 5米", True), (20, "1", True), (38, "0.00（赠）", True)]),
        (12, [(58, "上门安装服务（30米内）", True), (20, "1", True), (38, "600.00", True)]),
    ]
    y = table(sheet, 16, y + 4, cells, label=Style("song", 10.5), value=Style("song", 10.5))
    sheet.text(132, y + 6, "实付款：¥1,899.00", Style("hei_bold", 12), align="r")
    sheet.flow(
        16,
        y + 20,
        116,
        "温馨提示：安装前请先向当地供电公司申请电表，并取得物业同意。质保期两年，请妥善保管本清单。",
        Style("song", 10),
        leading=1.6,
    )
    qr_code(sheet, 58, y + 44, 30)
    return _other("oak_other_delivery", [sheet])


def power_bill(job: Job) -> Drawn:
    """An electricity bill or a notice in the lobby: both are read well and prove nothing."""
    facts, sheet = job.facts, job.sheet()
    day = facts.consent_date
    if job.chance(0.5):
        sheet.text(105, 26, "电费通知单", Style("hei_bold", 20), align="c", spacing=0.3)
        rows: Rows = [
            (
                11,
                [
                    (34, "户号", True),
                    (53, f"{job.rng.randrange(10**9, 10**10)}", False),
                    (34, "户名", True),
                    (53, facts.person.name, False),
                ],
            ),
            (11, [(34, "用电地址", True), (140, f"{facts.home.community.name}{room_of(facts.home, job.rng)}", False)]),
            (
                11,
                [
                    (34, "抄表周期", True),
                    (53, f"{day.year}年{day.month:02d}月", False),
                    (34, "电量（千瓦时）", True),
                    (53, f"{job.rng.randrange(80, 480)}", False),
                ],
            ),
            (
                11,
                [
                    (34, "应缴电费（元）", True),
                    (53, f"{job.rng.randrange(4500, 26000) / 100:.2f}", False),
                    (34, "缴费截止日", True),
                    (53, f"{day.isoformat()}", False),
                ],
            ),
        ]
        y = table(sheet, 18, 48, rows, label=Style("song", 11), value=Style("song", 11))
        sheet.flow(
            20,
            y + 8,
            170,
            "请您在截止日前缴费，可通过手机应用、银行代扣等方式办理。逾期将按规定收取违约金。服务热线：95598。",
            Style("song", 11),
            leading=1.7,
        )
        put_stamp(sheet, 150, y + 40, ["信阳供电公司", "营业厅", "已查询"])
        return _other("oak_other_power", [sheet])
    writer = Writer(job, Style("song", 15), leading=2.0)
    writer.y += 12
    writer.title("通　　知", Style("hei_bold", 26))
    writer.line("各位业主：")
    writer.para(
        f"因配电设施检修，定于{said(job, day, 'plain')}8:00至17:00对部分楼栋停电，"
        "请大家提前做好准备，电动汽车请错峰充电。给您带来不便，敬请谅解。"
    )
    manager = facts.home.community.manager.name
    writer.sheet.text(180, writer.y + 16, f"{manager}客服中心", Style("song", 14), align="r")
    writer.sheet.text(176, writer.y + 28, said(job, day, "plain"), Style("song", 14), align="r")
    return _other("oak_other_power", writer.sheets)


LAYOUTS: Layouts = {
    "other": {
        "oak_other_receipt": fee_receipt,
        "oak_other_driver": driver_licence,
        "oak_other_insurance": insurance,
        "oak_other_delivery": charger_order,
        "oak_other_power": power_bill,
    },
}
