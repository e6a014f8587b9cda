"""Renting a bay: a typed chat-like note, a property firm's half-sheet slip, a lawyer's contract."""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, dated, in_words
from samples.layouts_held.acorn_common import Book, before, commas, floor_of, pen, someone, whole
from samples.truth import Drawn
from samples.writing import Writer, signature, table

KIND = "parking_lease_contract"


def typed_note(job: Job) -> Drawn:
    """说好的事情 one below another, as typed on a telephone and printed on B5."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, body = job.sheet(176, 250), Style("hei", 12)
    signed = before(job, facts.lease_from, 1, 9)
    first, second = facts.landlord, facts.person
    sheet.text(20, 20, "车位出租说明（双方确认版）", Style("hei_bold", 16))
    form = job.date_form("plain", "short", "dash")
    lines: list[list[str | Run]] = [
        ["1、车位是谁的：", book.put("lessor", first.name), f"，电话{first.phone}"],
        ["2、租给谁用：", book.put("lessee", second.name), "，身份证 ", book.put("lessee_id", second.id_number)],
        [
            "3、哪个车位：",
            book.put("community", home.community.name),
            f"，{floor_of(home)}，",
            book.put("space_no", home.space_no),
            "号，靠柱子那个",
        ],
        [
            "4、租多久：",
            book.day("lease_from", facts.lease_from, form),
            " 到 ",
            book.day("lease_to", facts.lease_to, form),
        ],
        [
            "5、多少钱：一个月 ",
            book.sum("rent", facts.monthly_rent, whole(facts.monthly_rent)),
            " 块，每半年微信转一次，物业的停车管理费租客自己交",
        ],
        ["6、可以装充电桩，费用租客出，租期到了桩子自己拆走，墙上的洞补好"],
        ["7、不能转租，停别人的车提前说一声；车位前面不要堆东西"],
        ["8、押金不收了，都是邻居"],
        ["9、房东要卖车位的话提前两个月讲，剩下的租金按天退"],
    ]
    y = 36.0
    for runs in lines:
        y = sheet.flow(20, y, 136, runs, body, leading=1.65) + 2
    y = sheet.flow(20, y + 3, 136, "以上都看过没问题，打印两份签名留存。", body, leading=1.65)
    sheet.text(20, y + 8, "房东：", body)
    signature(sheet, 36, y + 6, first.name)
    sheet.text(90, y + 8, "租客：", body)
    signature(sheet, 106, y + 6, second.name)
    sheet.text(90, y + 22, book.day("sign_date", signed, form), body)
    return book.done(KIND, "acorn_typed_note", [sheet])


def slip(job: Job) -> Drawn:
    """固定泊位租用单 on a half sheet: boxes, the year's charge, a cashier, the firm's seal."""
    facts, home, book = job.facts, job.facts.home, Book()
    sheet, ink = job.sheet(210, 148), pen(job, 12)
    manager, person = home.community.manager, facts.person
    signed = before(job, facts.lease_from, 0, 6)
    total = facts.monthly_rent * (
        (facts.lease_to.year - facts.lease_from.year) * 12
        + facts.lease_to.month
        - facts.lease_from.month
        + (1 if facts.lease_to.day >= facts.lease_from.day - 1 and facts.lease_from.day == 1 else 0)
    )
    total = total if total > 0 else facts.monthly_rent * Decimal(24)
    sheet.text(105, 10, manager.name, Style("hei", 12), align="c")
    sheet.text(105, 17, "固定泊位租用单", Style("song_bold", 18), align="c", spacing=0.3)
    sheet.text(16, 20, f"流水 {job.rng.randrange(10**6):06d}", Style("hei", 10))
    sheet.text(194, 20, "第二联：租用人留存", Style("song", 9.5), align="r")
    y = table(
        sheet,
        16,
        30,
        [
            (
                10,
                [
                    (28, "租用人", True),
                    (44, book.put("lessee", person.name, style=ink), False),
                    (26, "身份证", True),
                    (80, book.put("lessee_id", person.id_number, style=ink), False),
                ],
            ),
            (
                10,
                [
                    (28, "园区", True),
                    (70, book.put("community", home.community.name, style=ink), False),
                    (26, "泊位代码", True),
                    (54, book.put("space_no", home.space_no, style=ink), False),
                ],
            ),
            (
                10,
                [
                    (28, "车牌", True),
                    (44, Run(facts.vehicle.plate, style=ink), False),
                    (26, "起止", True),
                    (
                        80,
                        [
                            book.day("lease_from", facts.lease_from, "dot", ink),
                            " — ",
                            book.day("lease_to", facts.lease_to, "dot", ink),
                        ],
                        False,
                    ),
                ],
            ),
            (
                10,
                [
                    (28, "租金合计", True),
                    (44, ["￥", book.sum("rent", total, commas(total), ink)], False),
                    (26, "大写", True),
                    (80, Run(in_words(total), style=ink), False),
                ],
            ),
            (
                22,
                [
                    (28, "约定", True),
                    (
                        150,
                        "①限停登记车辆，换车须办变更；②人防区域泊位战时无条件腾退；③请妥善保管贵重物品，"
                        "本单所收为场地租用款，不含车辆保管；④安装充电设备另行书面申请；⑤提前退租扣除一个月款项。",
                        False,
                    ),
                ],
            ),
        ],
        label=Style("hei", 10.5),
        value=Style("song", 10.5),
    )
    sheet.text(
        16,
        y + 5,
        ["收款：", Run(someone(job), style=ink), "　　复核：", Run(someone(job), style=ink)],
        Style("song", 11),
    )
    sheet.text(16, y + 16, ["租用人签名：", Run(person.name, style=ink.sized(15))], Style("song", 11))
    sheet.text(194, y + 5, ["出租单位：", book.put("lessor", manager.name)], Style("song", 11), align="r")
    sheet.text(
        194,
        y + 16,
        ["开单日期：", book.day("sign_date", signed, job.date_form("plain", "dash"))],
        Style("song", 11),
        align="r",
    )
    seals.put_oval(sheet, 116, y + 14, seals.SealText(manager.name, "", "收费专用章"))
    return book.done(KIND, "acorn_slip", [sheet])


def lawyer(job: Job) -> Drawn:
    """A long contract with recitals and numbered articles, over two pages, Chinese dates."""
    facts, home, book = job.facts, job.facts.home, Book()
    writer = Writer(job, Style("song", 12), leading=1.75)
    signed = before(job, facts.lease_from, 2, 30)
    first, second = facts.landlord, facts.person
    by_firm = job.variant.holder_is == "company"
    lessor = facts.developer.name if by_firm else first.name
    writer.title("机动车停放位有偿使用协议", Style("song_bold", 19), spacing=0.1)
    writer.line(["提供方（以下称“甲方”）：", book.put("lessor", lessor)])
    writer.line(f"信用代码：{facts.developer.uscc}" if by_firm else f"公民身份号码：{first.id_number}")
    writer.line(["承用方（以下称“乙方”）：", book.put("lessee", second.name)])
    writer.line(["公民身份号码：", book.put("lessee_id", second.id_number), f"　住所：{second.address}"])
    writer.para("鉴于：")
    writer.para(
        [
            "（A）甲方对坐落于信阳市" + home.community.district,
            book.put("community", home.community.name),
            f"{floor_of(home)}之第",
            book.put("space_no", home.space_no),
            "号停放位享有合法、完整的权利，不存在抵押或查封；",
        ]
    )
    writer.para("（B）乙方已实地查看该停放位，知悉其现状并愿意承租。")
    writer.para("双方依据《中华人民共和国民法典》第七百零三条及有关规定，经平等协商，订立条款如下：")
    used = Style("song", 12)
    ink = pen(job, 12)
    articles: list[list[str | Run]] = [
        [
            "第一条　租赁期限",
            "自",
            *dated(facts.lease_from, "lease_from", ink),
            "起，至",
            *dated(facts.lease_to, "lease_to", ink),
            "止。",
        ],
        [
            "第二条　对价",
            "乙方每月应付甲方租金人民币",
            book.sum("rent", facts.monthly_rent, commas(facts.monthly_rent)),
            f"元（大写：{in_words(facts.monthly_rent)}），按季度预付，于每季度首月五日前汇入甲方指定账户。",
        ],
        ["第三条　用途", "该停放位仅用于停放乙方号牌为" + facts.vehicle.plate + "的小型汽车，不得堆放易燃、易爆物品。"],
        [
            "第四条　充电设施",
            "乙方可依《电力供应与使用条例》自费申请用电并安装充电设备，甲方应于收到书面请求后五日内出具所需材料。"
            "设备所有权归乙方，期满后由乙方拆除并恢复原状。",
        ],
        ["第五条　税费", "物业服务企业收取的车位管理费由乙方负担，因出租产生的税款由甲方负担。"],
        ["第六条　转让与优先", "甲方于租期内转让停放位的，应提前三十日通知乙方，乙方在同等条件下享有优先购买的权利。"],
        [
            "第七条　解除",
            "乙方拖欠租金逾三十日，或擅自改变用途经催告仍不改正的，甲方有权解除本协议；甲方未能保证乙方正常使用的，"
            "乙方有权解除并请求退还剩余款项。",
        ],
        [
            "第八条　违约责任",
            "任何一方违约的，应向守约方支付相当于两个月租金的违约金；造成损失超出违约金的，据实补足。",
        ],
        ["第九条　争议", "协商不成的，提交停放位所在地人民法院诉讼解决。"],
        ["第十条　其他", "本协议自双方签署之日生效，正本两份，各方各执一份。附件：停放位平面图一张。"],
    ]
    for head, *rest in articles:
        writer.para([Run(str(head), style=Style("song_bold", 12)), "　", *rest], style=used)
    book.values |= {"lease_from": facts.lease_from.isoformat(), "lease_to": facts.lease_to.isoformat()}
    writer.room(52)
    writer.y += 8
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方（签署）：", used)
    sheet.text(110, y, "乙方（签署）：", used)
    if by_firm:
        sheet.text(25, y + 9, lessor, Style("song", 11))
        seals.put_round(sheet, 60, y + 8, seals.SealText(lessor, "合同专用章"))
    else:
        signature(sheet, 53, y - 2, lessor)
    signature(sheet, 138, y - 2, second.name)
    sheet.text(25, y + 22, ["签署于", book.day("sign_date", signed, "chinese"), "　信阳"], used)
    writer.number_pages("- {} / {} -")
    return book.done(KIND, "acorn_lawyer", writer.sheets)


LAYOUTS: Layouts = {KIND: {"acorn_typed_note": typed_note, "acorn_slip": slip, "acorn_lawyer": lawyer}}
