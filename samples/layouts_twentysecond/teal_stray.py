"""Papers of no listed kind that look like parking papers: a fee receipt and an estate's notice to everybody."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentysecond.teal_common import figures, pen, seal, words
from samples.people import a_day, a_name, words_for
from samples.truth import Drawn, drawn
from samples.writing import Writer


def space_fee_receipt(job: Job) -> Drawn:
    """收款收据 of a carbon book: fees for a parking space, a name, a space number, dates and sums."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(190, 96)
    home, firm, ink = facts.home, facts.home.community.manager, pen(job, 12)
    paid = a_day(rng, date(2026, 1, 1), date(2026, 11, 18))
    months = rng.choice([3, 6, 12])
    monthly = Decimal(rng.choice([50, 60, 80, 120]))
    card = Decimal(rng.choice([0, 20, 50]))
    total = monthly * months + card
    red = (176, 40, 44)
    frame, label = Style("song", 11, red), Style("song", 10.5, red)
    sheet.text(95, 7, "收　款　收　据", Style("song_bold", 19, red), align="c")
    sheet.line(62, 15.5, 128, 15.5, width=0.3, fill=red)
    sheet.line(62, 16.5, 128, 16.5, width=0.3, fill=red)
    sheet.text(178, 9, f"№ {rng.randrange(10**7):07d}", Style("hei", 12, red), align="r")
    sheet.text(
        95,
        19,
        [
            Run(f"{paid.year}", "", ink),
            " 年 ",
            Run(f"{paid.month}", "", ink),
            " 月 ",
            Run(f"{paid.day}", "", ink),
            " 日",
        ],
        frame,
        align="c",
    )
    sheet.text(
        14, 27, ["交款单位（人）：", Run(f"{home.community.name}{home.room_text}　{facts.person.name}", "", ink)], frame
    )
    widths, heads = (70, 24, 26, 42), ("收 款 事 由", "数量", "单价", "金额")
    rows = [(f"{home.space_no}车位管理费", f"{months}个月", figures(monthly), f"{monthly * months:.2f}")]
    rows.append(
        (
            "门禁卡工本费" if card else "",
            "1" if card else "",
            figures(card) if card else "",
            f"{card:.2f}" if card else "",
        )
    )
    x = 14.0
    for width, head in zip(widths, heads, strict=True):
        sheet.rect(x, 34, width, 8, fill=red)
        sheet.cell((x, 34, width, 8), head, label, align="c")
        x += width
    for number in range(3):
        x, y = 14.0, 42 + number * 8.5
        for column, width in enumerate(widths):
            sheet.rect(x, y, width, 8.5, fill=red)
            if number < len(rows):
                sheet.cell(
                    (x, y, width, 8.5), Run(rows[number][column], "", ink), ink, align="l" if column == 0 else "c"
                )
            x += width
    sheet.rect(14, 67.5, 162, 9, fill=red)
    sheet.text(
        17, 70, ["合计人民币（大写）", Run(f"　{words(total)}", "", ink), "　　￥", Run(f"{total:.2f}", "", ink)], frame
    )
    book = a_name(rng, words_for("held"))
    sheet.text(14, 81, ["收款单位（盖章）：", firm.name], label)
    sheet.text(176, 81, ["收款人：", Run(book, "", ink)], label, align="r")
    sheet.column((179, 30, 6, 52), "第二联交款人", Style("song", 8.5, red), leading=1.5)
    seal(job, sheet, 92, 74, firm.name, "财务专用章", diameter=34)
    return drawn("other", "teal_space_fee_receipt", [sheet], {})


def notice_to_all(job: Job) -> Drawn:
    """A notice on the board: how to apply for a pile, what to bring. It consents to nobody's pile."""
    facts, rng = job.facts, job.rng
    home, firm = facts.home, facts.home.community.manager
    issued = facts.consent_date
    writer = Writer(job, Style("song", 14), leading=1.8, top=28)
    opening = issued + timedelta(days=rng.randrange(5, 12))
    writer.title(rng.choice(["温 馨 提 示", "通　　知", "公　　告"]), Style("hei_bold", 26), after=7)
    writer.sheet.text(105, writer.y, "——关于集中登记安装充电桩的事项", Style("hei", 14), align="c")
    writer.y += 14
    writer.line(f"尊敬的{home.community.name}各位业主、住户：")
    writer.para("近期，不少业主购买了新能源汽车并咨询充电桩安装问题。为规范管理、消除安全隐患，经与业主委员会、"
    "供电部门沟通，"
                "现将有关事项通知如下：")  # fmt: skip
    writer.para(
        f"一、登记时间：{numbers.written_date(opening)}起，每日9:00—17:30（节假日不休）。"
        "登记地点：物业服务中心一楼前台。"
    )
    writer.para("二、需携带：1. 业主身份证原件及复印件；2. 车位产权证、购买合同或一年以上租赁合同；3. 购车发票或订单。"
                "资料齐全的，物业公司在三个工作日内出具同意安装的证明。")  # fmt: skip
    writer.para(f"三、安装功率一般不超过{facts.power_kw}千瓦。无固定车位的，"
    f"可使用地面{rng.choice(['东门', '南门', '北区'])}的"
                f"{rng.randrange(4, 16)}个公共充电位，每度电{rng.choice(['0.95', '1.10', '0.80'])}元。")  # fmt: skip
    writer.para("四、严禁从家中或公区私拉电线为车辆充电，一经发现，物业公司有权制止并报告消防部门。")
    if job.chance(0.5):
        writer.para("五、人防车位、消防车道、坡道转弯处不具备安装条件，请勿自行施工。")
    writer.para(f"如有疑问，请致电{firm.phone}，联系人：{a_name(rng, words_for('held'))}。感谢您的理解与支持！")
    y = writer.y + 12
    writer.sheet.text(182, y, firm.name, Style("song", 13), align="r")
    writer.sheet.text(172, y + 10, numbers.written_date(issued), Style("song", 14), align="r")
    seal(job, writer.sheet, 148, y + 6, firm.name)
    return drawn("other", "teal_notice_to_all", writer.sheets, {})


LAYOUTS: Layouts = {"other": {"teal_space_fee_receipt": space_fee_receipt, "teal_notice_to_all": notice_to_all}}
