"""Papers for the city managers: the road fee, the register of occupied facilities."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers, seals
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_nineteenth.fog_common import (
    CITY,
    Cell,
    Told,
    boxes,
    grid,
    lab,
    mid,
    pen,
    seal_on,
    top,
    typed_or_pen,
    val,
)
from samples.people import a_day
from samples.truth import Drawn
from samples.works import plain, some_works

_FEES = ("城市道路占用费", "城市道路占用挖掘费", "城市道路占用、挖掘修复费", "占道费")


def payment_slip(job: Job) -> Drawn:
    """政府非税收入一般缴款书: the multi-part slip, one part of it, printed by needle in its boxes."""
    told, rng, works = Told("road_fee_receipt", "fog_payment_slip"), job.rng, some_works(job)
    sheet = job.sheet(241, 140)
    day = a_day(rng, works.signed, works.signed + timedelta(days=6))
    brown = rng.choice([(150, 60, 40), (40, 60, 130), (25, 25, 28)])
    pre, value = Style("song", 9, brown), Style(rng.choice(["song", "kai", "hei"]), 10)
    sheet.text(118, 9, "河南省政府非税收入一般缴款书（收据）", Style("song_bold", 17, brown), align="c")
    code = f"41{rng.choice(['01', '02', '03'])}{rng.choice(['02', '01'])}{day:%y}"
    sheet.text(16, 20, ["票据代码：", told.say("bill_code", code, value)], pre)
    sheet.text(
        224, 20, ["№ ", told.say("bill_no", f"{rng.randrange(10**10):010d}", Style("hei", 12, RED))], pre, align="r"
    )
    office = f"{CITY}{rng.choice(['城市管理局', '市政工程管理处', '城市综合执法局'])}"
    sheet.text(16, 27, f"执收单位编码：{rng.randrange(10**6):06d}　　执收单位名称：{office}", pre)
    sheet.text(
        224,
        27,
        ["填制日期：", told.day("issue_date", day, rng.choice(["plain", "spaced", "dash"]), value)],
        pre,
        align="r",
    )
    payee = f"{CITY}财政局{rng.choice(['', '非税收入汇缴专户'])}"
    total = (
        works.area * Decimal(rng.choice(["0.5", "0.8", "1.5", "2"])) * works.days + Decimal(rng.randrange(20, 300))
    ).quantize(Decimal("0.01"))
    fee = rng.choice(_FEES)
    bank = rng.choice(["样行信阳分行营业部", "农商行平桥支行", "城商行羊山支行"])
    widths = [9.0, 22.0, 73.0, 9.0, 22.0, 73.0]
    rows: list[tuple[float, list[Cell]]] = [
        (
            8.5,
            [
                lab("付"),
                lab("全　称"),
                val(told.say("payer", works.applicant, value)),
                lab("收"),
                lab("全　称"),
                val(told.say("payee", payee, value)),
            ],
        ),
        (8.5, [lab("款"), lab("账　号"), val(""), lab("款"), lab("账　号"), val(f"4115{rng.randrange(10**13):013d}")]),
        (8.5, [lab("人"), lab("开户银行"), val(rng.choice(["", "现金"])), lab("人"), lab("开户银行"), val(bank)]),
    ]
    told.also("payee", office)
    y = grid(sheet, 16, 34, widths, rows, pre, value, ink=brown)
    y = grid(
        sheet,
        16,
        y,
        [208],
        [
            (
                9.0,
                [
                    val(
                        [
                            "币种：人民币　　金额（大写）",
                            Run(in_words(total)),
                            "　　　（小写）￥",
                            told.say("total", money(total), value),
                        ]
                    )
                ],
            )
        ],
        pre,
        value,
        ink=brown,
    )
    widths = [32.0, 70.0, 20.0, 24.0, 28.0, 34.0]
    items: list[tuple[float, list[Cell]]] = [
        (7.5, [lab(one) for one in ("项目编码", "收入项目名称", "单位", "数量", "收缴标准", "金额")]),
        (
            8.5,
            [
                mid(f"{rng.randrange(103042000, 103043999)}"),
                mid(told.say("item", fee, value)),
                mid("元"),
                mid("1"),
                mid("按规定"),
                mid(money(total)),
            ],
        ),
        (8.5, [mid("")] * 6),
        (8.5, [mid("")] * 6),
    ]
    y = grid(sheet, 16, y, widths, items, pre, value, ink=brown)
    y = grid(
        sheet,
        16,
        y,
        [104, 104],
        [(19.0, [top("执收单位（盖章）\n\n经办人：" + job.facts.landlord.name), top("备注：" + works.place)])],
        pre,
        Style("song", 9),
        ink=brown,
    )
    sheet.column(
        (226, 34, 8, 80),
        rng.choice(["第一联执收单位给缴款人的收据", "第四联收款人银行退执收单位"]),
        Style("song", 8, brown),
    )
    sheet.text(
        16,
        y + 3,
        "本缴款书付款期为10天（到期日遇节假日顺延），过期无效。　校验码：" + f"{rng.randrange(10**6):06d}",
        Style("song", 8, brown),
    )
    seal_on(job, sheet, 78, y - 8, office, "财务专用章", size=34)
    if job.chance(0.7):
        seals.put_stamp(sheet, 190, y - 7, [bank[:8], f"{day:%Y.%m.%d}", rng.choice(["转讫", "收讫"])], width=26)
    return told.done([sheet])


def fee_letter(job: Job) -> Drawn:
    """城市道路占用费缴纳证明: a typed letter by the office that took the money."""
    told, rng, works = Told("road_fee_receipt", "fog_fee_letter"), job.rng, some_works(job)
    office = rng.choice(
        [f"{CITY}城市管理局", f"{CITY}市政设施管理中心", f"{CITY}{job.facts.home.community.district}城市管理局"]
    )
    sheet, body = job.sheet(), Style("song", 15)
    day = a_day(rng, works.signed, works.signed + timedelta(days=6))
    paid = day - timedelta(days=rng.randrange(0, 4))
    total = (
        works.area * Decimal(rng.choice(["0.6", "1", "1.2"])) * works.days + Decimal(rng.randrange(30, 400))
    ).quantize(Decimal("1"))
    fee = rng.choice(_FEES[:3])
    sheet.text(
        105,
        42,
        rng.choice(["城市道路占用费缴纳证明", "道路占用费缴费证明", "缴　费　证　明"]),
        Style("song_bold", 23),
        align="c",
        spacing=0.1,
    )
    fill = typed_or_pen(job, 15)
    runs: list[str | Run] = [
        "兹证明",
        told.say("payer", works.applicant, fill),
        f"因“{works.project}”施工需要，临时占用{works.place}，占用面积{plain(works.area)}平方米，"
        f"占用时间{works.days}天，"
        f"已于{numbers.written_date(paid)}向我{'局' if office.endswith('局') else '中心'}缴清",
        told.say("item", fee, fill),
        "人民币（大写）",
        in_words(total),
        "（￥",
        told.say("total", f"{total}.00" if job.chance(0.5) else f"{total}", fill, value=money(total)),
        "元）。",
    ]
    y = sheet.flow(28, 66, 154, runs, body, leading=2.0, indent=2)
    if job.chance(0.65):
        y = sheet.flow(
            28,
            y,
            154,
            ["缴款方式：银行转账，财政票据号码：", told.say("bill_no", f"{rng.randrange(10**10):010d}", fill), "。"],
            body,
            leading=2.0,
            indent=2,
        )
    y = sheet.flow(
        28, y, 154, "本证明仅用于办理城市道路占用、挖掘审批手续，不作报销凭证。", body, leading=2.0, indent=2
    )
    y = sheet.flow(28, y, 154, "特此证明。", body, leading=2.0, indent=2) + 18
    sheet.text(176, y, [rng.choice(["收款单位：", ""]), told.say("payee", office)], body, align="r")
    sheet.text(170, y + 12, told.day("issue_date", day, rng.choice(["plain", "chinese"])), body, align="r")
    seal_on(job, sheet, 146, y + 8, office, rng.choice(["", "收费专用章"]), size=42)
    sheet.text(
        28,
        262,
        f"经办人：{job.facts.landlord.name}　　联系电话：0376-{rng.randrange(6000000, 6999999)}",
        Style("song", 11),
    )
    return told.done([sheet])


_FACILITIES = (
    "人行道（彩砖）",
    "城市道路人行道",
    "路灯、人行道",
    "雨水检查井及人行道",
    "非机动车道",
    "公共护栏、人行道",
    "路缘石、盲道",
)


def register_form(job: Job) -> Drawn:
    """临时占用市政设施情况登记表 as a printed form filled in with a pen."""
    told, rng, works, facts = Told("facility_occupy_register", "fog_register_form"), job.rng, some_works(job), job.facts
    sheet, ink, label = job.sheet(), pen(job, 11), Style("song", 11)
    sheet.text(105, 24, "临时占用市政设施情况登记表", Style("song_bold", 21), align="c")
    sheet.text(20, 38, f"登记编号：〔{works.signed.year}〕　{rng.randrange(1, 200)}　号", label)
    sheet.text(190, 38, ["登记日期：", Run(numbers.written_date(works.signed), style=ink)], label, align="r")
    rows: list[tuple[float, list[Cell]]] = [
        (12.0, [lab("占用单位（个人）"), val(told.say("applicant", works.applicant, ink), 3)]),
        (
            12.0,
            [
                lab("联 系 人"),
                val(Run(works.handler.name, style=ink)),
                lab("联系电话"),
                val(Run(works.handler.phone, style=ink)),
            ],
        ),
        (12.0, [lab("占用设施名称"), val(told.say("facility", rng.choice(_FACILITIES), ink), 3)]),
        (14.0, [lab("占用地点"), val(told.say("place", works.place, ink), 3)]),
        (
            14.0,
            [
                lab("占用尺寸"),
                val(
                    [
                        "长 ",
                        told.say("length_m", plain(works.length), ink),
                        " 米　　　宽 ",
                        told.say("width_m", plain(works.width), ink),
                        " 米　　　面积 ",
                        told.say("area_m2", plain(works.area), ink),
                        " 平方米",
                    ],
                    3,
                ),
            ],
        ),
        (
            14.0,
            [
                lab("占用期限"),
                val(
                    [
                        "自 ",
                        told.day("period_from", works.period_from, "plain", ink),
                        " 起至 ",
                        told.day("period_to", works.period_to, "plain", ink),
                        f" 止，共 {works.days} 天",
                    ],
                    3,
                ),
            ],
        ),
        (20.0, [lab("占用事由"), top(Run(works.reason, style=ink), 3)]),
        (
            18.0,
            [
                lab("设施现状"),
                val(f"{boxes(('完好', '基本完好', '破损'), rng.choice(['完好', '基本完好']))}　　照片：　张", 3),
            ],
        ),
        (
            26.0,
            [lab("恢复承诺"), top("占用期满，本单位（人）负责清理现场，将市政设施恢复原状；造成损坏的，照价赔偿。", 3)],
        ),
        (
            32.0,
            [lab("市政设施管理\n部门意见"), top("\n\n　　　　　　　　　　　　　　（盖章）　　　　年　　月　　日", 3)],
        ),
        (20.0, [lab("期满验收情况"), val("", 3)]),
    ]
    y = grid(sheet, 20, 46, [36, 52, 28, 54], rows, label, label)
    sheet.text(22, y + 5, ["占用单位（签章）：", Run(works.handler.name, style=ink.sized(15))], label)
    sheet.text(
        120,
        y + 5,
        f"登记人：{facts.landlord.name if works.handler is not facts.landlord else facts.spouse.name}",
        label,
    )
    if works.applicant != facts.person.name:
        seal_on(job, sheet, 76, y + 8, works.applicant, size=38)
    return told.done([sheet])


def ledger(job: Job) -> Drawn:
    """The same register kept as a wide table in Word: one occupied thing a line, the rest empty."""
    told, rng, works = Told("facility_occupy_register", "fog_ledger"), job.rng, some_works(job)
    sheet = job.sheet(297, 210)
    sheet.text(
        148,
        18,
        rng.choice(["临时占用市政设施情况登记表", "城市道路及附属市政设施临时占用情况登记表"]),
        Style("hei_bold", 19),
        align="c",
    )
    sheet.text(16, 33, ["申报单位：", told.say("applicant", works.applicant)], Style("song", 11))
    sheet.text(281, 33, f"工程名称：{works.project}", Style("song", 11), align="r")
    label, value = Style("hei", 10), Style("song", 10)
    widths = [12.0, 36.0, 58.0, 18.0, 18.0, 22.0, 29.0, 29.0, 23.0, 20.0]
    heads = (
        "序号",
        "占用设施",
        "位　置",
        "长(m)",
        "宽(m)",
        "面积(㎡)",
        "占用开始日期",
        "占用结束日期",
        "恢复方式",
        "备注",
    )
    form = rng.choice(["dash", "dot", "slash", "plain"])
    rows: list[tuple[float, list[Cell]]] = [(12.0, [lab(one) for one in heads])]
    rows.append(
        (
            20.0,
            [
                mid("1"),
                val(told.say("facility", rng.choice(_FACILITIES))),
                val(told.say("place", works.place)),
                mid(told.say("length_m", plain(works.length))),
                mid(told.say("width_m", plain(works.width))),
                mid(told.say("area_m2", plain(works.area))),
                mid(told.day("period_from", works.period_from, form)),
                mid(told.day("period_to", works.period_to, form)),
                mid(rng.choice(["自行恢复", "委托恢复"])),
                mid(rng.choice(["", "夜间施工", "无移交"])),
            ],
        )
    )
    rows += [(10.0, [mid("")] * 10) for _ in range(6)]
    rows.append((10.0, [lab("合计", 5), mid(plain(works.area)), mid("", 4)]))
    y = grid(sheet, 16, 41, widths, rows, label, value)
    y = (
        sheet.flow(
            16,
            y + 3,
            265,
            "填表说明：1.占用设施填写人行道、车行道、检查井、雨水箅、路灯、护栏、公交站台等；"
            "2.面积=长×宽，保留两位小数；3.本表随占用城市道路申请一并提交。",
            Style("song", 9),
            leading=1.5,
        )
        + 5
    )
    sheet.text(18, y, f"填表人：{works.handler.name}　　电话：{works.handler.phone}", Style("song", 11))
    sheet.text(150, y, f"单位负责人：　　　　　　　　填表日期：{numbers.written_date(works.signed)}", Style("song", 11))
    if works.applicant != job.facts.person.name:
        seal_on(job, sheet, 196, y - 2, works.applicant, size=38)
    return told.done([sheet])


LAYOUTS: Layouts = {
    "road_fee_receipt": {"fog_payment_slip": payment_slip, "fog_fee_letter": fee_letter},
    "facility_occupy_register": {"fog_register_form": register_form, "fog_ledger": ledger},
}
