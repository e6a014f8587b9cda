"""Leases of parking spaces: a property firm's form with rules, neighbours' prose, a firm's numbered clauses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_held.opal_common import (
    GREY,
    day_run,
    earlier,
    in_chinese,
    other_name,
    pen,
    seal_at,
    signed,
    veil,
    whole,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_lease_contract"


def truth(job: Job, lessor: str, sign: date, rent: Decimal) -> dict[str, Value]:
    facts = job.facts
    return {
        "lessor": lessor,
        "lessee": facts.person.name,
        "lessee_id": facts.person.id_number,
        "community": facts.home.community.name,
        "space_no": facts.home.space_no,
        "lease_from": facts.lease_from.isoformat(),
        "lease_to": facts.lease_to.isoformat(),
        "rent": money(rent),
        "sign_date": sign.isoformat(),
    }


def months(job: Job) -> int:
    return (job.facts.lease_to.year - job.facts.lease_from.year) * 12


def desk_form(job: Job) -> Drawn:
    """固定车位租用登记协议: a table filled in at the desk, rules in two columns of small type below."""
    facts, rng, sheet = job.facts, job.rng, job.sheet()
    home, person, firm, ink = facts.home, facts.person, facts.home.community.manager, pen(job, 11, share=0.6)
    sign, rent, form = earlier(rng, facts.lease_from, 0, 6), facts.monthly_rent, job.date_form("dot", "dash", "plain")
    title = rng.choice(["固定车位租用协议", "车位月租登记协议", "停车位租赁服务协议"])
    sheet.text(105, 20, [Run(home.community.name, "community"), title], Style("hei_bold", 17), align="c")
    sheet.text(19, 33, ["签订日期：", day_run(sign, "sign_date", form, ink)], Style("song", 10))
    sheet.text(191, 33, f"卡号：{rng.randrange(10**6):06d}", Style("song", 10), align="r")

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, ink)

    till: Runs = [
        day_run(facts.lease_from, "lease_from", form, ink),
        "～",
        day_run(facts.lease_to, "lease_to", form, ink),
    ]
    total = rent * months(job)
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "出租单位", True), (144, value(firm.name, "lessor"), False)]),
        (
            11,
            [
                (28, "租用人", True),
                (50, value(person.name, "lessee"), False),
                (28, "房号", True),
                (66, value(home.room_text), False),
            ],
        ),
        (
            11,
            [
                (28, "身份证", True),
                (66, value(person.id_number, "lessee_id"), False),
                (26, "电话", True),
                (52, value(person.phone), False),
            ],
        ),
        (
            11,
            [
                (28, "车牌", True),
                (50, value(facts.vehicle.plate), False),
                (28, "车型", True),
                (66, value(facts.vehicle.brand), False),
            ],
        ),
        (
            11,
            [
                (28, "车位", True),
                (50, value(home.space_no, "space_no"), False),
                (28, "区域", True),
                (66, value(home.space_floor), False),
            ],
        ),
        (11, [(28, "租期", True), (144, till, False)]),
        (
            11,
            [
                (28, "租费", True),
                (50, [value(f"{rent}", "rent"), "元/月"], False),
                (28, "本次实收", True),
                (66, value(f"{total}元"), False),
            ],
        ),
    ]
    y = table(sheet, 19, 39, rows, label=Style("song", 10.5), value=Style("song", 11)) + 6
    sheet.text(105, y, "租用须知", Style("hei", 12), align="c")
    rules = (
        "一、车位仅供停放登记车辆，更换车辆请到客服中心变更。",
        "二、车位服务费不含车辆保管费，贵重物品请勿留置车内。",
        "三、请提前十日续费，逾期视为退租，本公司可另行出租。",
        "四、中途退租的，按实际使用月份结算，不足一月按一月计。",
        "五、租用人可申请安装充电桩，须提供购车凭证并签安全承诺。",
        "六、退租时充电桩由租用人拆除并恢复墙面、地面原状。",
        "七、禁止在车位堆放杂物、洗车、修车、加装地锁。",
        "八、因停电、检修、消防演习暂停使用的，本公司提前公告。",
    )
    down = [y + 10, y + 10]
    for number, rule in enumerate(rules):
        side = number // 4
        down[side] = sheet.flow(19 + 88 * side, down[side], 82, rule, Style("song", 10), leading=1.65) + 2
    y = max(down) + 10
    sheet.text(19, y, ["出租单位盖章：", Run(firm.name, "lessor")], Style("song", 10.5))
    sheet.text(120, y, "租用人签字：", Style("song", 10.5))
    signed(sheet, 144, y - 2, person.name, "lessee")
    sheet.text(19, y + 12, f"经办：{other_name(job)}　收费：{other_name(job)}", Style("song", 10.5))
    seal_at(job, sheet, 70, y + 6, firm.name, wide=38)
    veil(job, sheet)
    values = truth(job, firm.name, sign, rent)
    return drawn(KIND, "opal_desk_form", [sheet], values, tolerated={"rent": (money(total),)})


def neighbours(job: Job) -> Drawn:
    """A typed page between two owners: a yearly rent in words, no blanks and no seal."""
    facts, rng = job.facts, job.rng
    home, person, owner = facts.home, facts.person, facts.landlord
    rent, ink = facts.monthly_rent * 12, pen(job, 13, share=0.35)
    sign, form = earlier(rng, facts.lease_from, 1, 12), rng.choice(["chinese", "plain", "padded"])
    writer = Writer(job, ink, left=27, width=156, top=30, leading=1.9)
    writer.title(rng.choice(["车位出租协议", "租 车 位 协 议", "关于出租车位的约定"]), ink.sized(20), after=10)
    writer.para(
        [
            "本人",
            whole(owner.name, "lessor"),
            f"（身份证号：{owner.id_number}）是",
            whole(home.community.name, "community"),
            "业主，名下",
            whole(home.space_no, "space_no"),
            f"号车位（{home.space_floor}，靠近{home.building}号楼电梯口）长期闲置，现租给",
            whole(person.name, "lessee"),
            "（身份证号：",
            whole(person.id_number, "lessee_id"),
            f"，车号{facts.vehicle.plate}）使用。",
        ]
    )
    years = in_chinese(months(job) // 12)
    span: list[str | Run] = [
        day_run(facts.lease_from, "lease_from", form),
        "到",
        day_run(facts.lease_to, "lease_to", form),
    ]
    writer.para(["时间：", *span, f"，共{years}年。"])
    writer.para(
        ["价钱：每年", whole(in_words(rent), "rent"), "，年初一次交清，微信转账即可。押金贰佰元，钥匙遥控器一把。"]
    )
    writer.para("管理费：每月物业收的车位管理费由我出；充电的电费由租的人出。")
    writer.para("充电桩：我同意在车位上装桩，需要房产证、车位合同复印件我来提供，不租了把桩拆走。")
    writer.para("其他：我要卖车位的话提前两个月说，剩下的租金退还；不许转租给别人。两人各留一张。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(30, y, "出租：", ink)
    signed(sheet, 48, y - 1, owner.name, "lessor")
    sheet.text(30, y + 11, owner.phone, ink)
    sheet.text(110, y, "承租：", ink)
    signed(sheet, 128, y - 1, person.name, "lessee")
    sheet.text(110, y + 11, person.phone, ink)
    sheet.text(110, y + 26, day_run(sign, "sign_date", form), ink)
    veil(job, sheet)
    return drawn(KIND, "opal_neighbours", writer.sheets, truth(job, owner.name, sign, rent))


def public_company(job: Job) -> Drawn:
    """A developer's standard contract with clauses 1.1 and on, blanks in the text, two pages."""
    facts, rng = job.facts, job.rng
    home, person, firm, ink = facts.home, facts.person, facts.developer, job.fill_style(11.5)
    rent, sign = facts.monthly_rent, earlier(rng, facts.lease_from, 1, 20)
    total, form = rent * months(job), job.date_form("plain", "padded", "dash")
    turn, account = rng.choice(["季度", "半年", "年"]), rng.randrange(10**9, 10**10)
    writer = Writer(job, Style(rng.choice(["song", "hei"]), 11.5), left=24, width=162, top=24, leading=1.75)
    writer.sheet.text(24, 14, f"{firm.name}资产管理部", Style("song", 9, GREY))
    writer.sheet.text(186, 14, f"ZC-CW-{sign.year}-{rng.randrange(1000):03d}", Style("song", 9, GREY), align="r")
    writer.title(rng.choice(["机动车停车位租赁合同", "停车位（场）租赁合同书"]), Style("song_bold", 20), after=8)
    writer.line(["Ａ　出租人名称", filled(firm.name, "lessor", ink)])
    writer.line(f"　　住所　{firm.address}")
    writer.line(
        [
            "Ｂ　承租人姓名",
            filled(person.name, "lessee", ink),
            "　公民身份号码",
            filled(person.id_number, "lessee_id", ink),
        ]
    )
    writer.line(f"　　手机　{person.phone}　　紧急联系人　{facts.spouse.name}　{facts.spouse.phone}")
    bold = Style("hei_bold", 12)
    parts: list[tuple[str, list[list[str | Run]]]] = [
        (
            "1　租赁标的",
            [
                [
                    "1.1　车位坐落于",
                    filled(home.community.name, "community", ink),
                    f"（{home.community.district}{home.community.street}）{home.space_floor}，编号为",
                    filled(home.space_no, "space_no", ink),
                    "。",
                ],
                ["1.2　出租人应交付平整、划线清晰、照明正常的车位，数量壹个。"],
            ],
        ),
        (
            "2　期限",
            [
                [
                    f"2.1　租赁期限{months(job)}个月，即",
                    day_run(facts.lease_from, "lease_from", form, ink),
                    "至",
                    day_run(facts.lease_to, "lease_to", form, ink),
                    "。",
                ],
                ["2.2　任何一方不再续租的，应于届满前一个月书面告知对方；默示续租的转为不定期租赁。"],
            ],
        ),
        (
            "3　租金",
            [
                [
                    "3.1　租金标准为每车位每月",
                    filled(f"{rent}.00", "rent", ink),
                    "元（人民币",
                    whole(in_words(rent), "rent", ink),
                    "），含税。",
                ],
                [f"3.2　租赁期内租金合计{total}元；按{turn}支付，转账至出租人账户{account}。"],
                ["3.3　押金叁佰元，退租结清费用后无息退还。"],
            ],
        ),
        (
            "4　使用",
            [
                ["4.1　承租人不得改变车位用途，不得擅自转租、搭建、私拉电线。"],
                ["4.2　承租人自用新能源汽车需要安装充电桩的，出租人予以同意，安装须经物业服务企业及供电企业勘查确认。"],
                ["4.3　承租人应自行为车辆及充电设施投保，发生车损、失窃的由承租人向责任人或保险公司索赔。"],
            ],
        ),
        (
            "5　违约及终止",
            [
                ["5.1　承租人拖欠租金满三十日，出租人可单方解除合同、锁闭门禁并清理车辆。"],
                ["5.2　出租人提前收回车位的，退还剩余租金并按一个月租金补偿。"],
                ["5.3　合同终止之日起七日内承租人应移走车辆、拆除自设设备。"],
            ],
        ),
        (
            "6　附则",
            [
                ["6.1　送达地址以本合同所载为准。争议提交出租人所在地有管辖权的人民法院。"],
                ["6.2　本合同正本贰份，双方各执壹份，自双方签署之日起生效。"],
            ],
        ),
    ]
    for head, clauses in parts:
        writer.para(head, indent=0, style=bold)
        for clause in clauses:
            writer.para(clause, indent=0)
    writer.room(48)
    sheet, y = writer.sheet, writer.y + 8
    sheet.text(26, y, "出租人（公章）", writer.style)
    sheet.text(26, y + 9, Run(firm.name, "lessor"), writer.style.sized(10.5))
    sheet.text(112, y, "承租人（签名）", writer.style)
    signed(sheet, 142, y - 2, person.name, "lessee")
    sheet.text(26, y + 22, "授权代表：" + firm.legal_person, writer.style)
    sheet.text(112, y + 22, ["签署日 ", day_run(sign, "sign_date", form)], writer.style)
    seal_at(job, sheet, 66, y + 14, firm.name, centre=rng.choice(["", "合同专用章"]))
    writer.number_pages(rng.choice(["{} / {}", "第 {} 页 共 {} 页"]))
    veil(job, writer.sheets[0])
    values = truth(job, firm.name, sign, rent)
    return drawn(KIND, "opal_public_company", writer.sheets, values, tolerated={"rent": (money(total),)})


LAYOUTS: Layouts = {
    KIND: {"opal_desk_form": desk_form, "opal_neighbours": neighbours, "opal_public_company": public_company}
}
