"""车位买卖合同: a developer's subscription form, two residents' own agreement, a long transfer contract."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from samples import seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled, in_words, money
from samples.layouts_twentyfirst.nut_common import Note, day_run, pen, place_of, seal, signed
from samples.people import a_day
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, table

KIND = "parking_purchase_contract"


def _values(job: Job, seller: str, price: Decimal, sign: date, **more: Value) -> dict[str, Value]:
    home, person = job.facts.home, job.facts.person
    return {
        "seller": seller,
        "buyer": person.name,
        "buyer_id": person.id_number,
        "community": home.community.name,
        "space_no": home.space_no,
        "price": money(price),
        "sign_date": sign.isoformat(),
        **more,
    }


def subscription(job: Job) -> Drawn:
    """A sales office's one-page subscription: a table with payment by parts, terms below."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, maker, price = facts.person, facts.developer, facts.space_price
    day = a_day(rng, date(2023, 1, 10), date(2026, 11, 8))
    number = f"{rng.choice(['CW', 'RG', 'TCK'])}{day:%Y%m%d}{rng.randrange(1, 60):03d}"
    sheet, fill = job.sheet(), job.fill_style(11)
    sheet.text(20, 14, f"{home.community.name}营销中心", Style("hei", 10, (110, 110, 114)))
    sheet.text(190, 14, ["NO.", Run(number, "contract_no")], Style("hei", 11, (180, 40, 40)), align="r")
    sheet.text(105, 24, "机动车位认购书", Style("hei_bold", 21), align="c", spacing=0.15)
    label, rows = Style("hei", 10.5), list[tuple[float, list[tuple[float, Runs, bool]]]]()

    def value(text: str, name: str = "") -> Run:
        return Run(text, name, fill)

    def line(*cells: tuple[str, Runs], height: float = 10.5) -> None:
        wide = 170 / len(cells) - 28
        rows.append((height, [part for name, said in cells for part in ((28.0, name, True), (wide, said, False))]))

    line(("出卖单位", value(maker.name, "seller")))
    line(("认购人", value(person.name, "buyer")), ("联系电话", value(person.phone)))
    line(("证件号码", value(person.id_number, "buyer_id")))
    line(("通讯地址", value(person.address)), height=12)
    line(("项目名称", value(home.community.name, "community")), ("所购房号", value(home.room_text)))
    line(("车位编号", value(home.space_no, "space_no")), ("所在楼层", value(home.space_floor)))
    line(
        (
            "成交总价",
            ["人民币", Run(in_words(price), "price", fill), "（￥", Run(f"{price:,.0f}", "price", fill), "）"],
        ),
        height=12,
    )
    first = Decimal(rng.choice([5000, 10000, 20000]))
    line(("定　金", value(f"￥{first:,.0f}")), ("余　款", value(f"￥{price - first:,.0f}")))
    y = table(sheet, 20, 38, rows, label=label, value=Style("song", 10.5)) + 6
    for term in (
        "认购须知：",
        "（1）认购人已现场查看所选车位，对其位置、净高、柱网及周边管线情况无异议。",
        f"（2）余款应于签订本认购书之日起{rng.choice(['七', '十五', '三十'])}日内付清，"
        "逾期视为放弃，定金不予退还，出卖单位可另行出售。",
        "（3）款项付清后，本认购书即为双方买卖车位的正式合同文件，不再另签；出卖单位开具收据并移交车位。",
        "（4）具备办理不动产登记条件的，税费按国家规定各自承担。",
        "（5）认购人安装充电桩须自行向供电部门报装，出卖单位已预留桥架。",
    ):
        y = sheet.flow(20, y, 170, term, Style("song", 10.5), leading=1.65) + 0.6
    y += 8
    body = Style("song", 11)
    sheet.text(20, y, "认购人签字：", body)
    signed(job, sheet, 46, y - 2, person.name, "buyer")
    sheet.text(112, y, "出卖单位（章）：", body)
    sheet.text(20, y + 12, f"置业顾问：{facts.spouse.name}", body)
    sheet.text(20, y + 24, ["认购日期：", day_run(day, "sign_date", rng.choice(["plain", "dash"]))], body)
    seal(job, sheet, 160, y + 14, maker.name)
    return drawn(
        KIND,
        "nut_subscription",
        [sheet],
        _values(job, maker.name, price, day, contract_no=number),
        tolerated={"community": (f"{home.community.name}营销中心",)},
    )


def residents_own(job: Job) -> Drawn:
    """One resident sells to another: written by themselves on lined paper, no number, a receipt in the text."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, owner = facts.person, facts.landlord
    price, day = facts.space_price, a_day(rng, date(2022, 1, 10), date(2026, 11, 8))
    form = rng.choice(["chinese", "plain"])
    note = Note(job.sheet(), pen(job, 15), top=44, step=11.2)
    if job.chance(0.6):
        note.rule((160, 190, 170))
    note.sheet.text(105, 24, rng.choice(["转 让 车 位 协 议", "车 位 转 卖 协 议"]), Style("kai", 23), align="c")
    note.write(["卖车位的人：", Run(owner.name, "seller"), f"，身份证{owner.id_number}"], indent=0)
    note.write(["买车位的人：", Run(person.name, "buyer"), "，身份证", Run(person.id_number, "buyer_id")], indent=0)
    note.write(
        [
            "我们都是",
            Run(home.community.name, "community"),
            f"的住户。{owner.name[0]}家把",
            home.space_floor,
            "的",
            Run(home.space_no, "space_no"),
            "号车位卖断给",
            person.name[0],
            "家，讲好价钱",
            Run(in_words(price), "price"),
            "，微信转账",
            f"{rng.choice(['5000', '10000'])}元做定金，其余银行卡一次付清，款清交位。",
        ]
    )
    note.write(
        "车位当初从开发商手里买的合同和发票原件一并交给买方。以后谁家涨价、拆迁都与卖方无关，卖方家里人也不得反悔。"
    )
    note.write("物业费从交接当月起由买方交。买方要装充电桩，卖方出面到物业签字。")
    note.write("口说无凭，立字为证。一家一张。")
    note.skip(0.6)
    y = note.y
    note.sheet.text(note.left, y, "卖方：", note.style)
    signed(job, note.sheet, note.left + 18, y - 1, owner.name, "seller")
    note.sheet.text(note.left + 84, y, "买方：", note.style)
    signed(job, note.sheet, note.left + 102, y - 1, person.name, "buyer")
    note.skip()
    note.write(f"中间人：{facts.spouse.name}", indent=0)
    note.right(day_run(day, "sign_date", form))
    return drawn(KIND, "nut_residents_own", [note.sheet], _values(job, owner.name, price, day))


def transfer_long(job: Job) -> Drawn:
    """A developer's numbered contract of two or three pages with a paging seal; labels above their values."""
    rng, facts, home = job.rng, job.facts, job.facts.home
    person, maker, price = facts.person, facts.developer, facts.space_price
    day = a_day(rng, date(2021, 4, 1), date(2026, 10, 30))
    number = f"{maker.name[2:4]}库转字（{day.year}）第{rng.randrange(1, 999):04d}号"
    fill = job.fill_style(12.5)
    writer = Writer(job, Style("song", 12.5), left=26, width=156, top=26, leading=1.85, gap=1.0)
    bold = Style("song_bold", 12.5)
    cover, big = writer.sheet, Style("song", 14)
    cover.text(182, 24, Run(number, "contract_no"), Style("song", 11), align="r")
    cover.text(105, 66, "地下车库停车位", Style("song_bold", 26), align="c", spacing=0.2)
    cover.text(105, 82, "出 让 合 同", Style("song_bold", 30), align="c", spacing=0.3)
    for step, (name, said) in enumerate(
        (
            ("出让人", Run(maker.name, "seller")),
            ("受让人", Run(person.name, "buyer")),
            ("项　目", Run(home.community.name, "community")),
        )
    ):
        cover.text(62, 140 + step * 20, name, Style("hei", 11, (90, 90, 94)))
        cover.text(62, 146.5 + step * 20, said, big)
        cover.line(62, 153.5 + step * 20, 150, 153.5 + step * 20, width=0.2)
    cover.text(105, 236, day_run(day, "sign_date", "chinese"), big, align="c")
    writer.new_page()
    writer.para(
        [
            "受让人",
            filled(person.name, "buyer", fill),
            "系出让人开发建设之物业的买受业主，身份证件号",
            filled(person.id_number, "buyer_id", fill),
            "，住",
            filled(person.address, "", fill),
            "。",
        ]
    )
    head = ("标的", "价款与支付", "交付", "使用规则", "权利限制", "违约", "其他")
    clauses: tuple[list[Runs], ...] = (
        [
            [
                "出让标的为",
                place_of(job),
                Run(home.community.name, "community"),
                "地下车库",
                filled(home.space_no, "space_no", fill),
                "号车位，具体位置详见附图。该车位面积不作计价依据，按个计价。",
            ]
        ],
        [
            [
                "本车位出让价款计人民币",
                filled(f"{price:,.2f}", "price", fill),
                "元（大写：",
                filled(in_words(price, unit=rng.choice(["元", "圆"])), "price", fill),
                "）。",
            ],
            "受让人应于签约当日一次性汇入出让人指定账户，出让人出具增值税普通发票。",
        ],
        [
            f"出让人于收齐款项后{rng.choice(['十', '十五', '二十'])}个工作日内"
            "书面通知受让人验收，逾期未验收视为已经交付。"
        ],
        [
            "受让人应当遵守临时管理规约，每月按时缴纳停车管理服务费，不得将车位用于堆放杂物。",
            "受让人需安装自用充电设施的，应使用合格产品并委托有资质单位施工，出让人及物业服务人予以协助。",
        ],
        ["受让人仅可将车位转让给本小区业主，且应与受让方共同至物业服务中心备案。"],
        ["受让人逾期付款的，每日按应付未付款的万分之二计付违约金；出让人逾期交付的，按同等标准承担责任。"],
        [
            "本合同未尽事宜由双方签订补充协议，补充协议与本合同不一致的，以补充协议为准。",
            "本合同自双方签署之日起成立，一式三份，出让人执二份、受让人执一份。",
        ],
    )
    for place, (name, parts) in enumerate(zip(head, clauses, strict=True)):
        writer.para(f"{'一二三四五六七'[place]}、{name}", indent=0, style=bold)
        for part in parts:
            writer.para(part)
    writer.room(54)
    sheet, y = writer.sheet, writer.y + 6
    body = Style("song", 12.5)
    sheet.text(26, y, "出让人（公章）", body)
    sheet.text(112, y, "受让人（签名）", body)
    sheet.text(26, y + 9, Run(maker.name, "seller"), body)
    signed(job, sheet, 118, y + 10, person.name, "buyer")
    sheet.text(112, y + 30, day_run(day, "sign_date", "plain", fill), body)
    seal(job, sheet, 62, y + 14, maker.name)
    if job.variant.seal:
        for turn, page in enumerate(writer.sheets):
            seals.put_edge(page, 120, seals.SealText(maker.name), turn, len(writer.sheets))
    return drawn(KIND, "nut_transfer_long", writer.sheets, _values(job, maker.name, price, day, contract_no=number))


LAYOUTS: Layouts = {
    KIND: {
        "nut_subscription": subscription,
        "nut_residents_own": residents_own,
        "nut_transfer_long": transfer_long,
    }
}
