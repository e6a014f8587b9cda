"""车位租赁, continued: committees and developers."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts, money
from samples.layouts_twentieth.oak_common import (
    a_spot,
    capital,
    clause,
    figures,
    foot,
    lines,
    said,
    signed,
    torn,
)
from samples.layouts_twentieth.oak_rent import BOLD, day_of_signing, finished, years
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer


def village_land(job: Job) -> Drawn:
    """A residents' committee rents out a marked space of an old compound; the whole sum for the term is named."""
    facts, spot, day = job.facts, a_spot(job.rng, level=False), day_of_signing(job)
    style, ink, person = Style("song", 13), job.fill_style(13), facts.person
    lessor = facts.home.community.residents_committee
    total = facts.monthly_rent * 12 * years(job)
    writer = Writer(job, style, leading=1.85)
    writer.title("停车位租用合同", BOLD)
    writer.line(["出租单位：", Run(lessor, "lessor", ink), "（以下简称甲方）"])
    writer.line(["租用人：", Run(person.name, "lessee", ink), "（以下简称乙方）"])
    writer.line(["乙方身份证号码：", Run(person.id_number, "lessee_id", ink)])
    writer.para(
        [
            "经居民代表会议研究同意，甲方将",
            Run(facts.home.community.name, "community", ink),
            "院内已划线的地面停车位出租给本院住户使用。现就有关事项订立合同如下。",
        ]
    )
    writer.para(["一、车位号：", Run(spot.number, "space_no", ink), "。"])
    writer.para(
        [
            "二、租用时间：",
            *torn(facts.lease_from, "lease_from", ink),
            "至",
            *torn(facts.lease_to, "lease_to", ink),
            "。",
        ]
    )
    writer.para(
        [
            "三、租金：租用期内共计人民币",
            Run(capital(total, job.rng), "rent", ink),
            "（￥",
            Run(f"{total:.2f}", "rent", ink),
            "），签订合同时交清，甲方开具收据，租金用于院内公共设施维修。",
        ]
    )
    writer.para("四、乙方应按位停车，不得私设地锁，不得影响他人通行。")
    writer.para("五、乙方为新能源汽车安装充电设备的，应到供电部门办理用电手续，由专业人员安装，甲方不收取额外费用。")
    writer.para("六、遇政府拆迁、老旧小区改造等情况，本合同自行终止，甲方按剩余月份退还租金。")
    sheet, y = writer.sheet, writer.y + 12
    lines(sheet, 28, y, ["甲方（公章）：", "负责人："], style, step=14)
    lines(sheet, 114, y, ["乙方（签名）：", torn(day, "sign_date", ink, line=False)], style, step=14)
    signed(sheet, 146, y - 2, person.name)
    put_round(sheet, 62, y + 6, SealText(lessor))
    return finished(job, "oak_rent_committee", writer.sheets, spot, day, total, lessor=lessor)


def developer_long(job: Job) -> Drawn:
    """A developer's long contract: parties in two columns, a cover of its own, rent for the whole term."""
    facts, spot, day = job.facts, a_spot(job.rng), day_of_signing(job)
    style, ink, person, lessor = Style("song", 11.5), Style("song_bold", 11.5), facts.person, facts.developer
    total = facts.monthly_rent * 12 * years(job)
    writer = Writer(job, style, leading=1.8)
    writer.sheet.text(105, 90, facts.home.community.name, Style("song", 18), align="c", spacing=0.1)
    writer.sheet.text(105, 106, "机动车位租赁合同", Style("hei_bold", 28), align="c")
    writer.sheet.text(105, 240, lessor.name, Style("song", 14), align="c")
    writer.new_page()
    y = lines(
        writer.sheet,
        25,
        28,
        ["甲方（出租人）", Run(lessor.name, "lessor", ink), f"代码：{lessor.uscc}", f"电话：{lessor.phone}"],
        style,
        step=8.5,
    )
    lines(
        writer.sheet,
        115,
        28,
        [
            "乙方（承租人）",
            Run(person.name, "lessee", ink),
            ["证件号：", Run(person.id_number, "lessee_id", ink)],
            f"电话：{person.phone}",
        ],
        style,
        step=8.5,
    )
    writer.y = y + 3
    clause(
        writer,
        1,
        "标的",
        [
            [
                "乙方承租甲方所有的",
                Run(facts.home.community.name, "community", ink),
                "机动车位一个，位于",
                spot.level or "地下车库",
                "，编号：",
                Run(spot.number, "space_no", ink),
                "。",
            ]
        ],
    )
    clause(
        writer,
        2,
        "租期",
        [
            [
                "本车位租赁期限自",
                Run(said(job, facts.lease_from, "padded", "plain"), "lease_from", ink),
                "至",
                Run(said(job, facts.lease_to, "padded", "plain"), "lease_to", ink),
                "。租赁期满，本合同自然终止。",
            ]
        ],
    )
    clause(
        writer,
        3,
        "租金",
        [
            [
                "租赁期内租金总额为¥",
                Run(figures(total, job.rng), "rent", ink),
                "元，大写人民币",
                Run(capital(total, job.rng), "rent", ink),
                "。租金不因市场价格变动而调整。",
                f"折合每月{facts.monthly_rent:.0f}元。",
            ],
            "另交押金500元，租赁期满且无违约情形的，甲方于七日内无息退还。",
        ],
    )
    clause(
        writer,
        4,
        "使用约定",
        [
            "乙方应将车辆停放在车位线内，不得改变车位的结构和用途。",
            "经甲方及物业公司同意，乙方可自费安装电动汽车充电设备，设备产权归乙方所有。乙方因安装、使用该设备给他人造成损害的，由乙方承担责任。",
        ],
    )
    clause(writer, 5, "违约", ["任何一方提前解除合同的，应提前三十日书面通知对方，并支付相当于一个月租金的违约金。"])
    clause(writer, 6, "通知与送达", [f"乙方确认其送达地址为：{person.address}。"])
    clause(writer, 7, "生效", ["本合同经甲方盖章、乙方签字后生效，一式叁份，甲方执贰份，乙方执壹份。"])
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 26, y, ["甲方（盖章）：", "授权代表："], style, step=13)
    lines(sheet, 114, y, ["乙方（签字）：", ["签署日：", Run(said(job, day), "sign_date", ink)]], style, step=13)
    signed(sheet, 144, y - 2, person.name)
    put_round(sheet, 64, y + 7, SealText(lessor.name, "合同专用章"))
    for place, page in enumerate(writer.sheets[1:], 1):
        foot(page, f"{place}")
    return finished(
        job, "oak_rent_developer", writer.sheets, spot, day, total, money(facts.monthly_rent), lessor=lessor.name
    )


LAYOUTS: Layouts = {
    "parking_lease_contract": {
        "oak_rent_committee": village_land,
        "oak_rent_developer": developer_long,
    },
}
