"""Authority to act: a firm's letterhead, a husband's lines by hand, a form of boxes."""

from __future__ import annotations

from datetime import timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.acorn_common import Book, pen, someone, written
from samples.truth import Drawn
from samples.writing import signature, table

KIND = "authorization_letter"


def letterhead(job: Job) -> Drawn:
    """法定代表人授权书 on bilingual stationery."""
    facts, book = job.facts, Book()
    sheet, body, firm, agent = job.sheet(), Style("song", 13.5), job.facts.company.org, job.facts.person
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice((30, 60, 90, 180)))
    navy = (24, 50, 100)
    sheet.text(24, 16, firm.name, Style("hei_bold", 16, navy))
    sheet.text(24, 25, "XINYANG, HENAN, P.R. CHINA　Tel " + firm.phone, Style("hei", 9.5, navy))
    sheet.line(24, 31, 186, 31, width=0.6, fill=navy)
    sheet.text(105, 44, "法定代表人授权书", Style("hei_bold", 21), align="c", spacing=0.2)
    matter = job.rng.choice(("充电桩用电新装申请", "汽车充电站高压用电报装", "充电桩报装及增容手续"))
    y = sheet.flow(26, 64, 158, "致：国网信阳供电公司营业厅", body, leading=1.9)
    y = sheet.flow(
        26,
        y,
        158,
        [
            f"{firm.legal_person}系",
            book.put("principal", firm.name),
            "的法定代表人，现指派本公司职员",
            book.put("agent", agent.name),
            f"（{'男' if agent.male else '女'}，身份证{agent.id_number}，手机{agent.phone}）为全权代表，前往贵处办理",
            book.put("matter", matter),
            "，其在办理过程中签署的文件、领取的通知，本公司均予承认。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(
        26,
        y,
        158,
        [
            "授权自",
            book.day("valid_from", start),
            "起生效，至",
            book.day("valid_to", end),
            "自行失效，代表无权再行转托。",
        ],
        body,
        leading=1.9,
        indent=2,
    )
    y += 18
    sheet.text(26, y, "法定代表人（亲笔）：", body)
    signature(sheet, 74, y - 2, firm.legal_person)
    sheet.text(26, y + 13, "被指派人（亲笔）：", body)
    signature(sheet, 70, y + 11, agent.name)
    sheet.text(182, y + 30, written(start), body, align="r")
    seals.put_round(sheet, 154, y + 18, seals.SealText(firm.name))
    sheet.text(24, 280, f"地址 {firm.address}", Style("hei", 9, navy))
    return book.done(KIND, "acorn_letterhead", [sheet], tolerated={"matter": ("办理" + matter,)})


def by_hand(job: Job) -> Drawn:
    """代办条: a few lines to the wife or husband; the agent's relation, no seal."""
    facts, book = job.facts, Book()
    sheet, ink = job.sheet(210, 148), pen(job, 15)
    first, second = facts.person, facts.spouse
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice((15, 30, 45)))
    sheet.text(105, 16, "委 托 他 人 代 办 条", ink.sized(20), align="c")
    matter = job.rng.choice(("家里充电桩装表", "新装充电桩电表的手续", "车位充电桩的报装"))
    y = sheet.flow(
        20,
        34,
        170,
        [
            "本人",
            book.put("principal", first.name),
            f"（身份证{first.id_number}）在外地上班，回不来，",
            f"特让我{'爱人' if job.chance(0.5) else ('丈夫' if second.male else '妻子')}",
            book.put("agent", second.name),
            f"（身份证{second.id_number}）替我到营业厅办",
            book.put("matter", matter),
            "，她签的字我都认。" if not second.male else "，他签的字我都认。",
        ],
        ink,
        leading=1.75,
        indent=2,
    )
    y = sheet.flow(
        20,
        y,
        170,
        ["这张条子", book.day("valid_from", start), "开始用，", book.day("valid_to", end), "过后作废。"],
        ink,
        leading=1.75,
        indent=2,
    )
    sheet.text(110, y + 8, ["写条人：", Run(first.name, style=ink.sized(17))], ink)
    sheet.text(110, y + 20, "电话：" + first.phone, ink.sized(13))
    sheet.text(20, y + 8, ["代办人：", Run(second.name, style=ink.sized(17))], ink)
    tolerated = {"matter": ("办" + matter, "到营业厅办" + matter)}
    return book.done(KIND, "acorn_by_hand", [sheet], tolerated=tolerated)


def boxes(job: Job) -> Drawn:
    """用电业务授权委托书 in boxes: two columns for the two parties, ticks for what may be done."""
    facts, book = job.facts, Book()
    sheet, ink = job.sheet(), job.fill_style(11.5)
    first, second = facts.landlord, facts.person
    start = facts.consent_date
    end = start + timedelta(days=job.rng.choice((89, 179, 364)))
    matter = job.rng.choice(("低压居民充电桩新装", "个人充电桩用电申请", "充电桩新装（居民）"))
    sheet.text(105, 24, "用电业务授权委托书", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(105, 35, "（自然人客户使用，涂改无效）", Style("song", 10), align="c")
    y = table(
        sheet,
        20,
        44,
        [
            (9, [(85, "授 权 方", True), (85, "受 权 方", True)]),
            (
                11,
                [
                    (25, "户名", True),
                    (60, book.put("principal", first.name, style=ink), False),
                    (25, "姓名", True),
                    (60, book.put("agent", second.name, style=ink), False),
                ],
            ),
            (
                11,
                [
                    (25, "证号", True),
                    (60, Run(first.id_number, style=ink), False),
                    (25, "证号", True),
                    (60, Run(second.id_number, style=ink), False),
                ],
            ),
            (
                11,
                [
                    (25, "手机", True),
                    (60, Run(first.phone, style=ink), False),
                    (25, "手机", True),
                    (60, Run(second.phone, style=ink), False),
                ],
            ),
            (12, [(40, "委办业务", True), (130, book.put("matter", matter, style=ink), False)]),
            (
                26,
                [
                    (40, "权限范围", True),
                    (
                        130,
                        "√ 提交、补正申请材料　　√ 签收供电方案答复单\n√ 签订供用电合同　　　　√ 参加竣工检验\n"
                        "□ 变更户名　　　　　　　□ 领取退费",
                        False,
                    ),
                ],
            ),
            (
                12,
                [
                    (40, "效力期间", True),
                    (
                        130,
                        [book.day("valid_from", start, "dash", ink), " 至 ", book.day("valid_to", end, "dash", ink)],
                        False,
                    ),
                ],
            ),
            (
                24,
                [
                    (40, "声明", True),
                    (
                        130,
                        "授权方已知悉受权方在上述范围内的行为由授权方承担后果；受权方承诺提供的材料真实，"
                        "不利用本书从事其他活动。超出期间或范围的，供电企业有权不予受理。",
                        False,
                    ),
                ],
            ),
        ],
        label=Style("hei", 11),
        value=Style("song", 11),
    )
    sheet.text(24, y + 10, "授权方签名：", Style("song", 12))
    signature(sheet, 50, y + 8, first.name)
    sheet.text(110, y + 10, "受权方签名：", Style("song", 12))
    signature(sheet, 136, y + 8, second.name)
    sheet.text(
        24,
        y + 26,
        f"受理员填：核验人　{someone(job)}　　核验日　{written(start + timedelta(days=2), 'dash')}",
        Style("song", 10.5),
    )
    if job.chance(0.5):
        seals.put_stamp(sheet, 150, y + 32, ["原件已核验", written(start + timedelta(days=2), "dot")], width=34)
    return book.done(KIND, "acorn_boxes", [sheet])


LAYOUTS: Layouts = {KIND: {"acorn_letterhead": letterhead, "acorn_by_hand": by_hand, "acorn_boxes": boxes}}
