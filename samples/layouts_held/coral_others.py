"""Papers of no kind that look near: fee reminder, decoration permit, sale of furniture, meter slip, estate notice."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import BLUE_INK, Style
from samples.job import Job, Layouts
from samples.layouts_held.coral_common import Pen, bystander, cash, hand, on
from samples.truth import Drawn, drawn
from samples.writing import table


def coral_other_arrears(job: Job) -> Drawn:
    f, s = job.facts, job.sheet(210, 140)
    home, firm = f.home, f.home.community.manager
    months = job.rng.randrange(3, 9)
    pen = Pen(s, Style("song", 12.5), 22, 166, 16, 1.75)
    pen.head("车位管理费催交提醒", Style("hei_bold", 19), after=7)
    pen.flat(f"{home.room_text} {f.person.name} 业主：")
    pen.p(
        f"截至本提醒发出之日，您名下{home.community.name}{home.space_floor}{home.space_no}车位的管理费已有{months}个月未交，"
        f"每月{f.monthly_rent / 5:.2f}元，共计{cash(f.monthly_rent / 5 * months)}元。"
        "请于十日内到前台或通过公众号缴清，逾期将按约定计收滞纳金。"
    )
    pen.p("已经交费的请忽略，并请携带票据与财务核对。")
    pen.y += 6
    pen.at(186, firm.name, align="r", step=9)
    pen.at(182, [on(f.consent_date)], align="r", step=9)
    pen.at(22, f"财务：{bystander(job)}　{firm.phone}", style=Style("song", 10))
    if job.variant.seal:
        seals.put_round(s, 152, pen.y - 10, seals.SealText(firm.name, "财务专用章"), diameter=36)
    return drawn("other", "coral_other_arrears", [s], {})


def coral_other_fitout(job: Job) -> Drawn:
    f, s = job.facts, job.sheet(210, 148)
    home, firm = f.home, f.home.community.manager
    s.rect(8, 8, 194, 132, line=1.0, fill=(20, 120, 60))
    s.text(105, 16, "室内装饰装修施工许可牌", Style("hei_bold", 24, (20, 120, 60)), align="c", spacing=0.1)
    val = job.fill_style(13)
    y = table(
        s,
        18,
        34,
        [
            (12, [(34, "楼盘房号", True), (140, f"{home.community.name}　{home.room_text}", False)]),
            (12, [(34, "业主", True), (53, f.person.name, False), (34, "业主电话", True), (53, f.person.phone, False)]),
            (
                12,
                [
                    (34, "施工负责人", True),
                    (53, bystander(job), False),
                    (34, "进场人数", True),
                    (53, f"{job.rng.randrange(3, 9)}人", False),
                ],
            ),
            (
                12,
                [
                    (34, "许可期限", True),
                    (140, [on(f.lease_from), " 至 ", on(f.lease_from + timedelta(days=90))], False),
                ],
            ),
            (12, [(34, "装修押金", True), (53, "2000.00元", False), (34, "垃圾清运费", True), (53, "600.00元", False)]),
        ],
        label=Style("hei", 11),
        value=val,
    )
    s.flow(
        18,
        y + 5,
        110,
        "本牌贴于入户门外。禁止拆改承重墙、私改燃气；施工时间8:00—12:00，14:30—18:30，节假日停工。停车请走西门临停区。",
        Style("song", 10),
        leading=1.6,
    )
    s.text(192, y + 14, firm.name, Style("song", 10.5), align="r")
    s.text(192, y + 21, [on(f.lease_from - timedelta(days=2), "", "dot")], Style("song", 10.5), align="r")
    if job.variant.seal:
        seals.put_round(s, 168, y + 18, seals.SealText(firm.name), diameter=34)
    return drawn("other", "coral_other_fitout", [s], {})


def coral_other_furniture(job: Job) -> Drawn:
    f, s = job.facts, job.sheet()
    ink = hand(15, BLUE_INK if job.chance(0.5) else (25, 25, 28))
    pen = Pen(s, ink, 28, 154, 30, 1.9)
    pen.head("家具家电作价清单", hand(22, ink.fill), after=9)
    pen.p(
        f"{f.landlord.name}搬家，把{f.home.community.name}{f.home.room_text}屋里的东西作价卖给{f.person.name}（身份证{f.person.id_number}），房子和车位不在内，单说东西："
    )
    total = 0
    for thing in job.rng.sample(
        [
            "三门冰箱一台",
            "布艺沙发一套",
            "实木餐桌带六把椅子",
            "1.5匹空调两台",
            "滚筒洗衣机一台",
            "双人床带床垫",
            "书柜两组",
        ],
        5,
    ):
        price = job.rng.randrange(3, 25) * 100
        total += price
        pen.flat(f"· {thing}，{price}元", after=0)
    pen.p(f"合计{total}元，微信已转。东西当面看过，好坏不找后账，三天内搬完。")
    pen.y += 10
    pen.flat(f"卖东西的：{f.landlord.name}　　买东西的：{f.person.name}")
    pen.flat(f"在场：{bystander(job)}")
    pen.at(180, [on(f.consent_date, "", "bare")], align="r")
    return drawn("other", "coral_other_furniture", [s], {})


def coral_other_reading(job: Job) -> Drawn:
    f, s = job.facts, job.sheet(110, 170)
    home, rng = f.home, job.rng
    old = rng.randrange(800, 6000)
    used = rng.randrange(60, 420)
    rate = 0.56
    mono = Style("hei", 10)
    s.text(55, 9, "抄 表 结 算 小 票", Style("hei_bold", 14), align="c")
    s.text(55, 17, home.community.manager.name, Style("hei", 8.5), align="c")
    y = 25.0
    for left, right in (
        ("户名", f.person.name),
        ("位置", f"{home.space_floor} {home.space_no}车位"),
        ("表号", f"{rng.randrange(10**10):010d}"),
        ("上次示数", f"{old}.00"),
        ("本次示数", f"{old + used}.00"),
        ("用量(度)", f"{used}.00"),
        ("单价(元)", f"{rate:.4f}"),
        ("电费(元)", f"{used * rate:.2f}"),
        ("账户余额", f"{rng.randrange(5, 300)}.{rng.randrange(10, 99)}"),
        ("抄表员", bystander(job)),
    ):
        s.text(10, y, left, mono)
        s.text(100, y, right, mono, align="r")
        s.line(10, y + 6, 100, y + 6, width=0.1, fill=(150, 150, 150))
        y += 10
    s.text(
        10,
        y + 3,
        ["抄表时间 ", on(f.consent_date, "", "dash"), f" {rng.randrange(8, 18):02d}:{rng.randrange(60):02d}"],
        Style("hei", 9),
    )
    s.text(55, y + 13, "— 谢谢，请核对后保存 —", Style("hei", 8.5), align="c")
    return drawn("other", "coral_other_reading", [s], {})


def coral_other_notice(job: Job) -> Drawn:
    f, s = job.facts, job.sheet()
    home, place = f.home, f.home.community
    first = f.consent_date + timedelta(days=4)
    pen = Pen(s, Style("song", 15), 28, 154, 34, 1.9)
    pen.head("温馨告示", Style("hei_bold", 30), spacing=0.3, after=12)
    pen.flat("各位邻居：")
    pen.p(
        [
            "因地库环氧地坪翻新，",
            on(first),
            "至",
            on(first + timedelta(days=6)),
            f"期间{home.space_floor}分段封闭，{home.space_no}等车位的车辆请提前挪至地面临停区，充电桩同步断电。",
        ]
    )
    pen.p(
        "翻新期间临停免费，月租顺延七天。老人小孩请勿进入施工区；若有电动汽车急需充电，可到东门外公共充电站，凭业主卡享受服务费八折。"
    )
    pen.p(f"联系人：工程主管{bystander(job)}，{place.manager.phone}。感谢大家理解与支持！")
    pen.y += 14
    pen.at(180, place.manager.name, align="r", step=12)
    pen.at(176, [on(f.consent_date, "", "chinese")], align="r")
    if job.variant.seal:
        seals.put_round(s, 148, pen.y - 4, seals.SealText(place.manager.name))
    return drawn("other", "coral_other_notice", [s], {})


LAYOUTS: Layouts = {
    "other": {
        "coral_other_arrears": coral_other_arrears,
        "coral_other_fitout": coral_other_fitout,
        "coral_other_furniture": coral_other_furniture,
        "coral_other_reading": coral_other_reading,
        "coral_other_notice": coral_other_notice,
    }
}
