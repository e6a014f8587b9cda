"""车位租赁合同: a property firm's order form, neighbours on lined paper, a management office's articles."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, dated, filled, in_words, money
from samples.layouts_twentyfirst.nut_common import Note, Said, before, day_run, pen, place_of, seal, signed
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_lease_contract"


def _values(
    job: Job, lessor: str, rent: Decimal, term: tuple[date, date], sign: date, **more: Value
) -> dict[str, Value]:
    home = job.facts.home
    return {
        "lessor": lessor,
        "lessee": job.facts.person.name,
        "community": home.community.name,
        "space_no": home.space_no,
        "lease_from": term[0].isoformat(),
        "lease_to": term[1].isoformat(),
        "rent": money(rent),
        "sign_date": sign.isoformat(),
        **more,
    }


def order_form(job: Job) -> Drawn:
    """A property firm's order for a fixed space, landscape: a table on the left, rules on the right."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, firm = facts.person, home.community.manager
    start = facts.lease_from
    end = years_later(start, rng.choice([1, 1, 2, 3])) - timedelta(days=1)
    rent, sign = facts.monthly_rent, before(job, start, 8)
    sheet, fill = job.sheet(297, 210), job.fill_style(11)
    sheet.text(148, 14, "固定停车位租用服务确认单", Style("hei_bold", 20), align="c", spacing=0.1)
    sheet.text(18, 28, f"流水号 {sign:%y%m}{rng.randrange(10**4):04d}", Style("hei", 10))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = []

    def line(name: str, said: Runs, height: float = 12) -> None:
        rows.append((height, [(34.0, name, True), (116.0, said, False)]))

    line("出租单位", Run(firm.name, "lessor", fill))
    line("租用业主", [Run(person.name, "lessee", fill), Run(f"（{home.room_text}）", "", fill)])
    line("身份证", Run(person.id_number, "lessee_id", fill))
    line("手机 / 车牌", Run(f"{person.phone} / {facts.vehicle.plate}", "", fill))
    line("小区名称", Run(home.community.name, "community", fill))
    line("车位", [Run(f"{home.space_floor} ", "", fill), Run(home.space_no, "space_no", fill)])
    line("租用起止", [day_run(start, "lease_from", "dot", fill), "～", day_run(end, "lease_to", "dot", fill)])
    line("租金标准", ["￥", Run(f"{rent:.2f}", "rent", fill), " 元/月　（不含物业管理费）"])
    line("缴费方式", Run(rng.choice(["按年预缴，微信支付", "按季预缴，刷卡", "半年一付，现金"]), "", fill))
    line("收卡押金", Run("￥50.00", "", fill))
    y = table(sheet, 18, 36, rows, label=Style("hei", 10.5), value=Style("song", 10.5))
    sheet.text(180, 38, "租用规则", Style("hei_bold", 12))
    top = 47.0
    for rule in (
        "本单经双方签章即构成车位租赁合同，到期前七天办理续租，逾期车位另行安排。",
        "车位仅供登记车辆停放，本处只提供泊位，不承担车辆及车内财物的保管责任。",
        "租用人可以安装自用充电桩，应先取得本处出具的书面意见，拆除时恢复原状。",
        "租用人卖房搬离的，凭房屋过户资料退还未到期的租金。",
        "如遇地库维修、人防演练，本处提前三日通知，租用人应予配合挪车。",
        "请勿占用他人车位，违者本处有权锁车。",
    ):
        top = sheet.flow(180, top, 98, f"◇ {rule}", Style("song", 10.5), leading=1.6) + 1.5
    body = Style("song", 11)
    sheet.text(180, 126, "租用人：", body)
    signed(job, sheet, 198, 124, person.name, "lessee")
    sheet.text(180, 142, "出租单位（盖章）", body)
    sheet.text(180, 160, ["签单日：", day_run(sign, "sign_date", rng.choice(["dash", "plain"]))], body)
    seal(job, sheet, 236, 148, firm.name, diameter=38)
    sheet.text(
        18, y + 6, f"收费员：{facts.spouse.name}　　服务电话：{firm.phone}　　白联存档 红联交业主", Style("song", 10)
    )
    values = _values(job, firm.name, rent, (start, end), sign, lessee_id=person.id_number)
    return drawn(KIND, "nut_order_form", [sheet], values)


def neighbours(job: Job) -> Drawn:
    """Two neighbours: a page of prose by hand, rent by the year, no numbers of identity for the owner."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, owner = facts.person, facts.landlord
    start, end = facts.lease_from, facts.lease_to
    rent, sign = facts.monthly_rent * 12, before(job, start, 10)
    with_id = job.chance(0.5)
    form = rng.choice(["plain", "chinese"])
    note = Note(job.sheet(182, 257), pen(job, 15), left=20, width=144, top=40, step=11.4)
    note.rule((190, 190, 196))
    note.sheet.text(91, 22, rng.choice(["车 位 借 租 约 定", "租 车 位 字 据"]), Style("kai", 22), align="c")
    who: Said = ["（身份证", Run(person.id_number, "lessee_id"), "）"] if with_id else []
    note.write(
        [
            "今有邻居",
            Run(person.name, "lessee"),
            *who,
            "买了新能源车没有地方充电，",
            Run(owner.name, "lessor"),
            "愿意把自己在",
            Run(home.community.name, "community"),
            home.space_floor,
            "的",
            Run(home.space_no, "space_no"),
            "车位租给",
            "他" if person.male else "她",
            "用。",
        ]
    )
    words = in_words(rent)
    note.write(
        [
            "租期：",
            day_run(start, "lease_from", form),
            "—",
            day_run(end, "lease_to", form),
            "，一年租金",
            Run(words if job.chance(0.5) else f"{rent:.0f}元", "rent"),
            "，每年这个时候付一次，不涨价。",
        ]
    )
    note.write("允许装充电桩，电表户头写租车位人的名字，电费自己交。房主卖车位要提前两个月打招呼，退剩下的钱。")
    note.write("损坏地坪、消防管道的照价赔。双方都是老邻居，互相体谅。")
    note.skip(0.6)
    y = note.y
    note.sheet.text(note.left, y, "车位主：", note.style)
    signed(job, note.sheet, note.left + 22, y - 1, owner.name, "lessor")
    note.skip()
    note.sheet.text(note.left, note.y, "租位人：", note.style)
    signed(job, note.sheet, note.left + 22, note.y - 1, person.name, "lessee")
    note.skip()
    note.right(day_run(sign, "sign_date", form))
    values = _values(job, owner.name, rent, (start, end), sign)
    if with_id:
        values["lessee_id"] = person.id_number
    return drawn(KIND, "nut_neighbours", [note.sheet], values)


def articles(job: Job) -> Drawn:
    """An estate company's articles with blanks: the whole term's rent and the deposit apart."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, maker = facts.person, facts.developer
    start = facts.lease_from
    years = rng.choice([1, 2, 3, 5])
    end = years_later(start, years) - timedelta(days=1)
    rent, sign = facts.monthly_rent, before(job, start, 20)
    fill, body = pen(job, 12.5), Style("song", 12)
    writer = Writer(job, body, left=25, width=160, top=22, leading=1.9, gap=0.8)
    writer.title("地下车库车位有偿使用合同", Style("hei_bold", 19), spacing=0.08, after=10)
    writer.line("甲　方（车位提供方）")
    writer.line([filled(maker.name, "lessor", fill, min_em=24)])
    writer.line("乙　方（车位承租方）")
    writer.line(
        [filled(person.name, "lessee", fill, min_em=8), "　公民身份号码", filled(person.id_number, "lessee_id", fill)]
    )
    writer.para(
        [
            "为规范",
            filled(home.community.name, "community", fill),
            "车辆停放秩序，满足乙方停车和充电需要，依照法律法规和本小区"
            "停车管理办法，甲、乙双方订立本合同，共同遵照执行。",
        ]
    )
    writer.para(
        [
            "（一）甲方将坐落于",
            place_of(job),
            "的地下车库内编号",
            filled(home.space_no, "space_no", fill),
            "的车位出租给乙方，停放车辆号牌为",
            filled(facts.vehicle.plate, "", fill),
            "。",
        ]
    )
    writer.para(
        [
            "（二）租赁期为",
            filled(str(years * 12), "", fill),
            "个月，即",
            *dated(start, "lease_from", fill),
            "至",
            *dated(end, "lease_to", fill),
            "。",
        ]
    )
    writer.para(
        [
            "（三）租金：每月",
            filled(f"{rent:.0f}", "rent", fill),
            "元，大写",
            filled(in_words(rent), "rent", fill),
            "，乙方应于每",
            filled(rng.choice(["季度首月5日", "年1月10日"]), "", fill),
            "前转账至甲方账户；另交保证金",
            filled(rng.choice(["200", "300", "500"]), "", fill),
            "元。",
        ]
    )
    writer.para("（四）乙方拟安装充电桩的，甲方同意配合提供权属证明材料；充电桩的维护、保险以及用电安全由乙方负责。")
    writer.para("（五）乙方不得将车位转租或者改作他用；累计欠费两个月，甲方可收回车位。")
    writer.para("（六）期限届满，乙方享有优先续租的权利，甲方对外出售车位时应书面告知乙方。")
    writer.para(
        f"（七）因本合同发生争议，可向{home.community.district}人民法院提起诉讼。本合同一式两份，具有同等法律效力。"
    )
    writer.y += 6
    writer.room(50)
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "甲方盖章：", body)
    sheet.text(112, y, "乙方签名：", body)
    signed(job, sheet, 136, y - 2, person.name, "lessee")
    sheet.text(25, y + 14, f"经办人：{facts.spouse.name}", body)
    sheet.text(112, y + 14, f"联系电话：{person.phone}", body)
    sheet.text(185, y + 30, dated(sign, "sign_date", fill), body, align="r")
    seal(job, sheet, 68, y + 8, maker.name)
    values = _values(job, maker.name, rent, (start, end), sign, lessee_id=person.id_number)
    return drawn(KIND, "nut_articles", writer.sheets, values)


LAYOUTS: Layouts = {KIND: {"nut_order_form": order_form, "nut_neighbours": neighbours, "nut_articles": articles}}
