"""车位租赁: parking spaces let by operators, owners, developers of civil defence works, and managers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Style
from samples.job import Job, Layouts, money
from samples.layouts_fifth.rowkit import (
    Pen,
    Rows,
    Space,
    before,
    begin,
    cells,
    day_runs,
    day_text,
    foot,
    home_text,
    ink,
    money_text,
    pen,
    signed,
    space_tolerated,
    sum_runs,
    thumb,
)
from samples.people import Facts
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

_KIND = "parking_lease_contract"


def _truth(facts: Facts, lessor: str, rent: Decimal, day: date) -> dict[str, Value]:
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": day.isoformat(),
    }


def _tolerated(facts: Facts, *sums: Decimal) -> dict[str, tuple[str, ...]]:
    """Sums for other spans of time stand beside the rent."""
    others = {"rent": tuple(money(one) for one in sums)} if sums else {}
    return space_tolerated(Space(facts.home.space_no, facts.home.space_floor)) | others


def term(job: Job, used: Pen) -> list[str | Run]:
    """The span of a lease, both days in the same form."""
    first, last = job.facts.lease_from, job.facts.lease_to
    if job.chance(0.5):
        runs: list[str | Run] = ["自"]
        for day, name, after in ((first, "lease_from", "起至"), (last, "lease_to", "止")):
            for figure, unit in ((day.year, "年"), (day.month, "月"), (day.day, "日")):
                runs += [used(str(figure), name, min_em=2.2), Run(unit, name)]
            runs.append(after)
        return runs
    form = job.date_form("plain", "dot", "dash", "short", "padded")
    start, end = day_text(job, first, form), day_text(job, last, form)
    joint = job.rng.choice(["至", " — ", "起到", "——"])
    return [used(start, "lease_from"), joint, used(end, "lease_to"), "止" if joint == "起到" else ""]


def new_operator_contract(job: Job) -> Drawn:
    """A parking operator's or manager's contract in numbered articles, monthly rent, sum in words."""
    facts, rng = begin(job), job.rng
    place, person = facts.home.community, facts.person
    lessor, rent = place.manager, facts.monthly_rent
    day = before(facts.lease_from, rng.randrange(0, 9))
    fill = pen(job, 12)
    writer = Writer(job, Style("song", 12), top=22)
    heading = rng.choice(["机动车停车位租赁合同", "固定车位租用合同", "停车位有偿使用租赁协议"])
    writer.title(heading, Style("song_bold", 20))
    writer.line(["出租方（甲方）：", fill(lessor.name, "lessor")])
    writer.line(["承租方（乙方）：", fill(person.name, "lessee"), "　房号：", fill(home_text(job))])
    writer.line(["有效证件号码：", fill(person.id_number, "lessee_id"), "　手机：", fill(person.phone)])
    writer.line(["车牌号码：", fill(facts.vehicle.plate), "　品牌型号：", fill(facts.vehicle.brand)])
    writer.para("为规范小区停车秩序，明确双方权利义务，甲、乙双方经平等协商，就车位租赁事宜达成如下条款：")
    level = [fill(facts.home.space_floor)] if facts.home.space_floor else []
    number = fill(facts.home.space_no, "space_no")
    writer.para(
        ["第一条　租赁标的：甲方将", fill(place.name, "community"), *level, number, "号车位出租给乙方停放上述车辆。"]
    )
    writer.para(["第二条　租赁期限：", *term(job, fill), "，期满自动终止，续租应提前十五日提出。"])
    yearly = rent * 12
    writer.para(
        [
            "第三条　租金标准：每月",
            *sum_runs(job, rent, "rent", fill),
            "，按年缴纳，每年合计",
            fill(f"{yearly}"),
            "元。",
        ]
    )
    writer.para(
        "第四条　甲方负责停车场的照明、保洁、消防设施维护和车辆进出管理，本合同为车位租赁关系，不构成车辆保管。"
    )
    writer.para(
        "第五条　乙方应按位停放，不得私拉电线充电；经甲方同意并经供电部门验收合格的，可在车位上安装自用充电桩。"
    )
    writer.para("第六条　乙方拖欠租金超过一个月的，甲方有权收回车位，所交押金不予退还。")
    writer.para("第七条　本合同壹式贰份，双方各持壹份，自签字盖章之日起生效。")
    writer.room(46)
    y, sheet, style = writer.y + 8, writer.sheet, writer.style
    sheet.text(26, y, "甲方盖章：", style)
    put_round(sheet, 64, y + 6, SealText(lessor.name, rng.choice(["", "合同专用章", "业务专用章"])))
    sheet.text(116, y, "乙方签字：", style)
    signed(sheet, 140, y - 2, person.name)
    sheet.text(92, y + 16, ["签订日期：", *day_runs(job, day, "sign_date", fill)], style)
    return drawn(
        _KIND,
        "new_operator_contract",
        writer.sheets,
        _truth(facts, lessor.name, rent, day),
        tolerated=_tolerated(facts, yearly),
    )


def new_owner_lets(job: Job) -> Drawn:
    """An owner lets the space to a neighbour: half a page, plain words, thumb prints."""
    facts, rng = begin(job), job.rng
    place, person, owner = facts.home.community, facts.person, facts.landlord
    day = before(facts.lease_from, rng.randrange(0, 5))
    fill = pen(job, 13)
    rent = facts.monthly_rent * 12
    writer = Writer(job, Style(rng.choice(["song", "kai"]), 13), top=28, leading=1.85)
    writer.title(rng.choice(["车位出租协议", "租车位合同", "车 位 租 赁 协 议 书"]), Style("hei_bold", 20))
    writer.line(["甲方（房东）：", fill(owner.name, "lessor"), "身份证：", fill(owner.id_number)])
    writer.line(["乙方（租户）：", fill(person.name, "lessee"), "身份证：", fill(person.id_number, "lessee_id")])
    level = facts.home.space_floor
    writer.para(
        [
            "甲方有",
            fill(place.name, "community"),
            f"{level}车位一个，" if level else "车位一个，",
            "编号",
            fill(facts.home.space_no, "space_no"),
            "，现租给乙方使用。经双方同意，定以下几条：",
        ]
    )
    writer.para(["一、租期：", *term(job, fill), "。"])
    writer.para(
        ["二、租金一年", *sum_runs(job, rent, "rent", fill), "，签字时付清，以后每年提前一个月交下一年的租金。"]
    )
    writer.para("三、物业收取的车位管理费由乙方交，车位漏水、地坪损坏等由甲方找物业处理。")
    writer.para("四、甲方同意乙方在车位上安装充电桩，电表以乙方名字申请，到期不租了由乙方自己拆走并恢复原样。")
    writer.para("五、租期内甲方不能提前收回，乙方不能转租给别人。")
    writer.para("六、协议一式两份，签字后有效。")
    writer.room(52)
    y, sheet, style = writer.y + 8, writer.sheet, writer.style
    for left, label, one in ((28, "甲方签名", owner), (114, "乙方签名", person)):
        sheet.text(left, y, f"{label}：", style)
        signed(sheet, left + 26, y - 2, one.name)
        thumb(sheet, left + 48, y + 5)
        sheet.text(left, y + 13, f"电　话：{one.phone}", style)
    written = day_text(job, day, "plain", "short", "chinese", "spaced")
    sheet.text(114, y + 28, Run(written, "sign_date", ink(job, 13)), style)
    return drawn(
        _KIND,
        "new_owner_lets",
        writer.sheets,
        _truth(facts, owner.name, rent, day),
        tolerated=_tolerated(facts),
    )


def new_civil_defence_lease(job: Job) -> Drawn:
    """A developer lets a space in civil defence works, year by year, over two pages with page numbers."""
    facts, rng = begin(job), job.rng
    place, person, lessor = facts.home.community, facts.person, facts.developer
    day = before(facts.lease_from, rng.randrange(1, 20))
    fill = pen(job, 12.5)
    rent = facts.monthly_rent * 12
    writer = Writer(job, Style("song", 12.5), top=30, leading=1.9)
    writer.sheet.text(25, 16, lessor.name, Style("hei", 10))
    writer.sheet.text(185, 16, f"合同编号：RF-{day:%Y}-{rng.randrange(900) + 100}", Style("song", 10), align="r")
    writer.sheet.line(25, 22, 185, 22, width=0.3)
    writer.title("人防工程停车位租赁合同", Style("song_bold", 21))
    writer.line(["出租人：", fill(lessor.name, "lessor")])
    writer.line(["地　址：", fill(lessor.address), "　电话：", fill(lessor.phone)])
    writer.line(["承租人：", fill(person.name, "lessee")])
    writer.line(["身份证号码：", fill(person.id_number, "lessee_id")])
    writer.line(["联系地址：", fill(person.address)])
    writer.para(
        "根据《中华人民共和国人民防空法》“平战结合”的原则及《人民防空工程平时开发利用管理办法》的规定，"
        "人民防空工程平时由投资者使用管理，"
        "收益归投资者所有。双方就人防工程内停车位的租赁达成协议如下："
    )
    writer.para(
        [
            "1、出租人将其投资建设的",
            fill(place.name, "community"),
            "地下人防工程内第",
            fill(facts.home.space_no, "space_no"),
            "号停车位租赁给承租人使用。承租人已知悉该车位属人防工程，无产权证。",
        ]
    )
    writer.para(["2、租赁期：", *term(job, fill), "。租赁期届满，同等条件下承租人享有优先承租权。"])
    writer.para(["3、年租金：", *sum_runs(job, rent, "rent", fill), "。承租人应于每年度开始前一次性支付。"])
    writer.para(
        "4、战时或人防主管部门依法征用、演练时，承租人应无条件服从并在规定时限内腾空车位，出租人退还剩余租金，互不承担违约责任。"
    )
    writer.para(
        "5、承租人不得改变人防工程主体结构，不得在人防门、密闭通道、通风口附近堆放杂物或停放车辆；不得擅自打孔、开槽。"
    )
    writer.para("6、安装充电设施须采用明敷方式，不得穿越人防围护结构，并事先取得出租人和物业服务人的书面同意。")
    writer.para("7、因本合同发生的争议，双方协商解决；协商不成的，任何一方可向车位所在地人民法院提起诉讼。")
    writer.para("8、本合同自双方签字、盖章之日起生效，一式叁份，出租人贰份，承租人壹份。")
    writer.line("（以下无正文）")
    writer.room(50)
    y, sheet, style = writer.y + 4, writer.sheet, writer.style
    sheet.text(25, y, "出租人（章）：", style)
    put_round(sheet, 70, y + 9, SealText(lessor.name))
    sheet.text(112, y, "承租人：", style)
    signed(sheet, 134, y - 2, person.name)
    sheet.text(25, y + 26, day_runs(job, day, "sign_date", fill), style)
    writer.number_pages(rng.choice(["- {} -", "{} / {}", "第{}页 共{}页"]))
    return drawn(
        _KIND,
        "new_civil_defence_lease",
        writer.sheets,
        _truth(facts, lessor.name, rent, day),
        tolerated=_tolerated(facts),
    )


def new_rental_form(job: Job) -> Drawn:
    """A manager's form: particulars in a ruled table, rules of use in small type, seal and signature."""
    facts, rng = begin(job), job.rng
    place, person, lessor = facts.home.community, facts.person, facts.home.community.manager
    day = before(facts.lease_from, rng.randrange(0, 6))
    rent = facts.monthly_rent
    used = job.fill_style(11.5)
    sheet = job.sheet()

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, used)

    sheet.text(
        105,
        22,
        rng.choice(["车位租赁登记协议", "月租车位协议书", "停车位租用协议（业主联）"]),
        Style("hei_bold", 19),
        align="c",
    )
    sheet.text(20, 36, ["出租单位：", Run(lessor.name, "lessor")], Style("song", 11.5))
    form = job.date_form("dash", "slash", "plain", "short")
    span: list[str | Run] = [
        value(day_text(job, facts.lease_from, form), "lease_from"),
        " 至 ",
        value(day_text(job, facts.lease_to, form), "lease_to"),
    ]
    rows: Rows = [
        cells(11, 30, "承租人", 55, value(person.name, "lessee"), 30, "联系方式", 55, value(person.phone)),
        cells(11, 30, "身份证号", 140, value(person.id_number, "lessee_id")),
        cells(11, 30, "小区名称", 55, value(place.name, "community"), 30, "楼栋房号", 55, value(home_text(job))),
        cells(
            11, 30, "车位号", 55, value(facts.home.space_no, "space_no"), 30, "车牌号", 55, value(facts.vehicle.plate)
        ),
        cells(11, 30, "租用期限", 140, span),
        cells(
            11,
            30,
            "租金（元/月）",
            55,
            value(money_text(job, rent), "rent"),
            30,
            "押金（元）",
            55,
            value(f"{rng.choice([100, 200, 500])}"),
        ),
        cells(
            11,
            30,
            "缴费方式",
            140,
            value(rng.choice(["☑微信　□支付宝　□现金　□转账", "年付", "季付（提前五日）"]).replace("☑", "√")),
        ),
    ]
    y = table(sheet, 20, 45, rows, label=Style("song", 11), value=Style("song", 11)) + 5
    sheet.text(20, y, "使用须知：", Style("hei", 11))
    y += 7
    for number, text in enumerate(
        (
            "承租人凭车牌自动识别出入，一位一车，不得占用他人车位、通道及消防登高面。",
            "租金按自然月计算，不足一月按一月收取；逾期七日未续费的，系统自动转为临时停车。",
            "贵重物品请勿留在车内，如有遗失出租单位不承担赔偿责任。",
            "新能源车辆充电请使用正规充电设施，严禁飞线充电；安装自用桩须另行提交申请资料。",
            "承租人变更车辆、转让房屋的，应于三日内到客服中心办理变更。",
        ),
        1,
    ):
        y = sheet.flow(20, y, 170, f"（{number}）{text}", Style("song", 10.5), leading=1.7)
    y += 12
    style = Style("song", 12)
    sheet.text(22, y, "出租单位（盖章）：", style)
    put_round(sheet, 70, y + 10, SealText(lessor.name, rng.choice(["", "停车收费专用章"])), diameter=38)
    sheet.text(114, y, "承租人（签字）：", style)
    signed(sheet, 148, y - 2, person.name)
    sheet.text(114, y + 18, ["办理日期：", value(day_text(job, day), "sign_date")], style)
    foot(sheet, f"{place.name}客户服务中心　服务热线：{lessor.phone}")
    return drawn(_KIND, "new_rental_form", [sheet], _truth(facts, lessor.name, rent, day), tolerated=_tolerated(facts))


LAYOUTS: Layouts = {
    _KIND: {
        "new_operator_contract": new_operator_contract,
        "new_owner_lets": new_owner_lets,
        "new_civil_defence_lease": new_civil_defence_lease,
        "new_rental_form": new_rental_form,
    }
}
