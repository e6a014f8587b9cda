"""Bays rented: a typed note between two people, a property firm's form with boxes, a bilingual tenancy."""

from __future__ import annotations

from datetime import date, timedelta

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, in_words, money
from samples.layouts_held.amber_common import Pen, bare, boxed, bystander, ink, on, short_dot, yuan
from samples.truth import Drawn, Value, drawn
from samples.writing import signature

KIND = "parking_lease_contract"


def _values(job: Job, lessor: str, signed: date) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(facts.monthly_rent),
        "sign_date": signed.isoformat(),
    }


def _signed(job: Job) -> date:
    return job.facts.lease_from - timedelta(days=job.rng.randrange(1, 12))


def typed_note(job: Job) -> Drawn:
    """Typed in a telephone and printed on A5: numbered remarks, plain speech."""
    facts, signed = job.facts, _signed(job)
    sheet = job.sheet(148, 210)
    home, me, you = facts.home, facts.landlord, facts.person
    pen = Pen(sheet, 14, 15, 120, Style("hei", 11), 1.6, 1.6)
    pen.line("租车位，咱们说好这几条", style=Style("hei_bold", 15))
    pen.y += 3
    pen.line(
        [
            "①车位在",
            Run(home.community.name, "community"),
            f"{home.space_floor}，地上喷的号是",
            Run(home.space_no, "space_no"),
            "，靠近电梯口。",
        ]
    )
    pen.line(
        [
            "②车位是",
            Run(me.name, "lessor"),
            f"的（电话{me.phone}），租给",
            Run(you.name, "lessee"),
            f"停自家车，车牌{facts.vehicle.plate}。",
        ]
    )
    pen.line(["③租客身份证号 ", Run(you.id_number, "lessee_id"), "，复印件另附。"])
    pen.line(
        [
            "④从",
            short_dot(facts.lease_from, "lease_from"),
            "租到",
            short_dot(facts.lease_to, "lease_to"),
            "，到期想续提前一个月说。",
        ]
    )
    pen.line(
        [
            "⑤一个月",
            Run(bare(facts.monthly_rent) + "块", "rent"),
            "，半年一给，微信转账就行；物业那边的管理费租客自己交。",
        ]
    )
    pen.line("⑥可以装充电桩，电表用租客的名字报，不租了自己拆走，墙面补好。")
    pen.line("⑦不许转给别人停。刮了蹭了找物业调监控，跟房东没关系。")
    pen.line("没别的了，签了字就算数，一人一张。")
    pen.y += 6
    sheet.text(14, pen.y, "房东：", pen.style)
    signature(sheet, 27, pen.y - 1.5, me.name)
    sheet.text(76, pen.y, "租客：", pen.style)
    signature(sheet, 89, pen.y - 1.5, you.name)
    sheet.text(134, pen.y + 15, short_dot(signed, "sign_date", ink(job, 14)), pen.style, align="r")
    return drawn(KIND, "amber_typed_note", [sheet], _values(job, me.name, signed))


def box_form(job: Job) -> Drawn:
    """A property firm's form: numbers in little boxes, choices ticked, rules in small print."""
    facts, signed = job.facts, _signed(job)
    sheet = job.sheet()
    home, firm, person = facts.home, facts.home.community.manager, facts.person
    fill = ink(job, 13)
    head, body = Style("hei", 11), Style("song", 11)
    sheet.text(105, 20, firm.name, Style("hei", 14), align="c")
    sheet.text(105, 31, "月租泊位租用单（住户联）", Style("hei_bold", 19), align="c")
    sheet.rect(18, 46, 174, 124, line=0.5)
    sheet.text(22, 51, "服务项目", head)
    sheet.text(50, 50.5, Run(home.community.name, "community", fill), body)
    sheet.text(118, 51, "泊位", head)
    sheet.text(132, 50.5, Run(home.space_no, "space_no", fill), body)
    sheet.text(22, 63, "租用人", head)
    sheet.text(50, 62.5, Run(person.name, "lessee", fill), body)
    sheet.text(118, 63, "房号", head)
    sheet.text(132, 62.5, Run(home.room_text, "", fill), body)
    sheet.text(22, 76, "身份证号", head)
    boxed(sheet, 50, 74.5, person.id_number, "lessee_id", fill)
    sheet.text(22, 90, "车　　牌", head)
    boxed(sheet, 50, 88.5, facts.vehicle.plate, "", fill)
    sheet.text(22, 104, "泊位位置", head)
    deep = "■" if home.space_floor == "负二层" else "□"
    sheet.text(50, 104, f"□地面　{'□' if deep == '■' else '■'}地下一层　{deep}地下二层　□机械车库", body)
    for row, (label, day, name) in enumerate(
        (("起租日", facts.lease_from, "lease_from"), ("止租日", facts.lease_to, "lease_to"))
    ):
        y = 116.5 + row * 14
        sheet.text(22, y + 1.5, label, head)
        x = 50.0
        for figures, unit in ((f"{day.year}", "年"), (f"{day.month:02d}", "月"), (f"{day.day:02d}", "日")):
            x = boxed(sheet, x, y, figures, name, fill) + 1.5
            x = sheet.text(x, y + 1.5, Run(unit, name), body) + 2
    sheet.text(22, 148, "每月租费", head)
    sheet.text(
        50, 147.5, [Run("￥" + bare(facts.monthly_rent), "rent", fill), " 元　　卡押金 50 元（退卡时退还）"], body
    )
    sheet.text(22, 160, "充电设施", head)
    sheet.text(50, 160, "■拟自行安装，另办手续　　□不安装", body)
    pen = Pen(sheet, 18, 176, 174, Style("song", 9.5), 1.55, 0.6)
    pen.line("租用须知：1.本单即为出租方与租用人之间的租用约定，双方不另签合同。2.租费按季预交，逾期十日系统自动停卡。")
    pen.line("3.泊位只供登记车辆停放，不得加装地锁、堆放杂物。4.出租方仅提供场地，不承担车辆保管责任。")
    pen.line(f"5.办公时间8:30—18:00，客服电话{firm.phone}；收费依据为信发改价〔2018〕46号文件。")
    sheet.text(20, 214, ["出租方：", Run(firm.name, "lessor")], body)
    sheet.text(20, 225, "受理人：" + bystander(job), body)
    sheet.text(118, 214, "租用人签认：", body)
    signature(sheet, 144, 212, person.name)
    sheet.text(118, 225, ["办理日期：", on(signed, "sign_date", style=fill)], body)
    seals.put_round(sheet, 78, 226, seals.SealText(firm.name), diameter=38)
    return drawn(KIND, "amber_box_form", [sheet], _values(job, firm.name, signed))


def bilingual(job: Job) -> Drawn:
    """Particulars in a schedule with Chinese and English names, terms below, a yearly rent."""
    facts, signed = job.facts, _signed(job)
    sheet = job.sheet()
    home, firm, person = facts.home, facts.developer, facts.person
    yearly = facts.monthly_rent * 12
    sheet.text(105, 18, "CAR PARK TENANCY AGREEMENT", Style("song_bold", 15), align="c")
    sheet.text(105, 27, "车库泊位租赁合约", Style("hei_bold", 18), align="c", spacing=0.2)
    sheet.line(20, 38, 190, 38, width=0.5)
    sheet.text(20, 42, "第一部分　要项表　Schedule of Particulars", Style("hei", 11))
    form = job.date_form("dot", "slash", "plain")
    rows: list[tuple[str, str, str | Run | list[str | Run]]] = [
        ("业主方", "Landlord", Run(firm.name, "lessor")),
        ("承租户", "Tenant", Run(person.name, "lessee")),
        ("证件号", "I.D. No.", Run(person.id_number, "lessee_id")),
        ("物业名称", "Estate", Run(home.community.name, "community")),
        ("泊位号码", "Bay No.", [f"{home.space_floor} ", Run(home.space_no, "space_no")]),
        (
            "租期",
            "Term",
            ["自 ", on(facts.lease_from, "lease_from", form=form), " 至 ", on(facts.lease_to, "lease_to", form=form)],
        ),
        (
            "年租",
            "Annual Rent",
            ["RMB ", Run(yuan(yearly), "rent"), "（", Run(in_words(yearly, unit="圆"), "rent"), "）"],
        ),
        ("车辆", "Vehicle", f"{facts.vehicle.plate}　{facts.vehicle.vehicle_type}"),
        ("通知电话", "Tel.", person.phone),
    ]
    y = 50.0
    for number, (chinese, english, runs) in enumerate(rows, 1):
        sheet.rect(20, y, 10, 10)
        sheet.rect(30, y, 50, 10)
        sheet.rect(80, y, 110, 10)
        sheet.cell((20, y, 10, 10), str(number), Style("song", 10.5), align="c")
        sheet.cell((30, y, 50, 10), [chinese, Run("  " + english, "", Style("song", 9))], Style("hei", 10.5))
        sheet.cell((80, y, 110, 10), runs, Style("song", 11))
        y += 10
    pen = Pen(sheet, 20, y + 6, 170, Style("song", 11), 1.6, 1.2)
    pen.line("第二部分　条款　Terms", style=Style("hei", 11))
    pen.line("2.1　年租于每租约年度首日前缴付，逾期按日加收万分之五。")
    pen.line("2.2　承租户应遵守车库限速、限高（2.1米）及消防规定，不得在泊位内洗车、修车。")
    pen.line("2.3　承租户经物业管理处核准并取得供电部门受理回执后，可在泊位旁安装一台充电桩。")
    pen.line("2.4　租期届满未续租的，承租户应于三日内腾空泊位；中途退租，已缴租金不退。")
    pen.line("2.5　中英文文义不一致时，以中文为准。The Chinese text shall prevail.")
    y = max(pen.y + 10, 222)
    sheet.text(20, y, "业主方签章 For Landlord", Style("song", 10.5))
    sheet.text(116, y, "承租户签署 Tenant", Style("song", 10.5))
    signature(sheet, 122, y + 8, person.name)
    sheet.text(20, y + 22, "代表：" + firm.legal_person, Style("song", 10.5))
    sheet.text(116, y + 22, ["签约日 Date：", on(signed, "sign_date", form=form)], Style("song", 10.5))
    seals.put_round(sheet, 62, y + 18, seals.SealText(firm.name))
    values = _values(job, firm.name, signed) | {"rent": money(yearly)}
    return drawn(KIND, "amber_bilingual", [sheet], values)


LAYOUTS: Layouts = {KIND: {"amber_typed_note": typed_note, "amber_box_form": box_form, "amber_bilingual": bilingual}}
