"""Papers of no kind that look like rights to a space or a firm's consent: a receipt for a reservation, a notice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import RED, Runs, Style
from samples.job import Job, Layouts, in_words
from samples.layouts_held.opal_common import GREY, earlier, other_name, pen, seal_at, veil
from samples.truth import Drawn, drawn
from samples.writing import Writer, table

KIND = "other"


def queue_receipt(job: Job) -> Drawn:
    """A receipt for 诚意金 with a number in the queue for choosing a space: no space and no right yet."""
    facts, rng, sheet = job.facts, job.rng, job.sheet(210, 118)
    home, person, firm, ink = facts.home, facts.person, facts.developer, pen(job, 12, share=0.7)
    day, amount = earlier(rng, facts.consent_date, 5, 90), rng.choice([2000, 5000, 10000])
    sheet.text(105, 10, f"{home.community.name}车位意向登记单", Style("hei_bold", 17), align="c")
    sheet.text(196, 19, f"No {rng.randrange(10**7):07d}", Style("song", 11, RED), align="r")
    sheet.text(14, 20, numbers.written_date(day, form="spaced"), ink.sized(11))
    words = in_words(Decimal(amount))
    rows: list[tuple[float, list[tuple[float, Runs, bool]]]] = [
        (11, [(28, "登记人", True), (60, person.name, False), (28, "身份证", True), (66, person.id_number, False)]),
        (11, [(28, "房号", True), (60, home.room_text, False), (28, "电话", True), (66, person.phone, False)]),
        (
            11,
            [
                (28, "选位顺序号", True),
                (60, f"第{rng.randrange(2, 300)}号", False),
                (28, "意向区域", True),
                (66, home.space_floor, False),
            ],
        ),
        (11, [(28, "收款事由", True), (154, "车位诚意金（可退）", False)]),
        (11, [(28, "金额", True), (154, f"人民币{words}　¥{amount}.00", False)]),
    ]
    y = table(sheet, 14, 28, rows, label=Style("song", 10.5), value=ink)
    open_day = numbers.written_date(day + timedelta(days=rng.randrange(20, 60)))
    note = f"说明：集中选位时间暂定{open_day}，以短信通知为准。本单不作为车位购买合同或使用权证明，选位不成全额退还。"
    sheet.flow(14, y + 3, 182, note, Style("song", 9.5), leading=1.5)
    sheet.text(16, y + 18, f"收款人：{other_name(job)}", Style("song", 10.5))
    sheet.text(70, y + 18, f"复核：{other_name(job)}", Style("song", 10.5))
    sheet.text(120, y + 18, f"收款单位：{firm.name}", Style("song", min(10.5, 240 / len(firm.name))))
    seal_at(job, sheet, 172, y + 10, firm.name, centre="财务专用章", wide=34)
    return drawn(KIND, "opal_queue_receipt", [sheet], {})


def notice_to_owners(job: Job) -> Drawn:
    """A property firm tells all owners how charging piles may be put up: it consents to nobody's."""
    facts, rng = job.facts, job.rng
    home, firm = facts.home, facts.home.community.manager
    issued = facts.consent_date
    writer = Writer(job, Style(rng.choice(["song", "hei"]), 13), left=26, width=158, top=28, leading=1.75)
    writer.title(rng.choice(["温馨提示", "通　知", "公　告"]), Style("hei_bold", 26), after=6)
    about = rng.choice(["关于规范小区充电桩安装的通知", "关于地下车库充电桩安装流程的告知"])
    writer.sheet.text(105, writer.y, about, Style("hei", 14), align="c")
    writer.y += 13
    writer.line(f"尊敬的{home.community.name}各位业主、住户：")
    writer.para("近期咨询安装新能源汽车充电桩的业主较多。为保障用电及消防安全，现将有关事项告知如下：")
    points = (
        "申请条件：须有产权车位或租期一年以上的固定车位，公共临停车位、人防通道口车位暂不受理。",
        "所需资料：身份证、车位权属证明、购车发票或行驶证复印件各一份，到客服中心领取申请表。",
        "勘查：工程部三个工作日内现场查看，符合条件的出具同意安装证明，不符合的书面说明原因。",
        f"报装：业主持证明通过网上国网APP或{rng.choice(['政务服务大厅专窗', '供电营业厅'])}申请，功率一般不超过7kW。",
        "施工：须由具备资质的单位施工，严禁私拉乱接、飞线充电，违者将予断电并报消防部门处理。",
    )
    for number, point in enumerate(points, 1):
        writer.para(f"{number}、{point}")
    writer.para(
        f"本通知自{numbers.written_date(issued + timedelta(days=5))}起执行，"
        f"客服热线：{firm.phone}。感谢您的理解与配合！"
    )
    sheet, y = writer.sheet, writer.y + 18
    sheet.text(182, y, firm.name, writer.style, align="r")
    sheet.text(182, y + 9, f"{home.community.name}服务中心", writer.style, align="r")
    sheet.text(
        182, y + 18, numbers.written_date(issued, form=job.date_form("plain", "chinese")), writer.style, align="r"
    )
    seal_at(job, sheet, 152, y + 8, firm.name)
    sheet.text(26, 282, "张贴处：各单元大堂、车库出入口", Style("song", 9, GREY))
    veil(job, sheet)
    return drawn(KIND, "opal_notice_to_owners", writer.sheets, {})


LAYOUTS: Layouts = {KIND: {"opal_queue_receipt": queue_receipt, "opal_notice_to_owners": notice_to_owners}}
