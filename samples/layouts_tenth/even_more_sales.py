"""More car invoices of both kinds and more consents of property managers and committees."""

from __future__ import annotations

from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_tenth import even_car_einvoice as net
from samples.layouts_tenth import even_car_invoice as car
from samples.layouts_tenth import even_consent as agree
from samples.layouts_tenth.even_common import (
    begin,
    cert_paper,
    day_gaps,
    day_whole,
    desk,
    on_line,
    pen,
    quarter,
    seal,
)
from samples.ornaments import qr_code
from samples.truth import Drawn, drawn
from samples.writing import Writer


def even_bill_two_parts(job: Job) -> Drawn:
    """Two parts of the same invoice scanned one after the other."""
    bill = car.some_bill(job)
    sheets = [job.sheet(241, 178), job.sheet(241, 178)]
    car.put_bill(sheets[0], 15, 12, bill, "发票联", shift=(0.6, 0.5))
    car.put_bill(sheets[1], 15, 12, bill, "注册登记联", form=(60, 110, 70), shift=(0.6, 0.5))
    return drawn(car.KIND, "even_bill_two_parts", sheets, car.values_of(bill))


def even_bill_copy(job: Job) -> Drawn:
    """A grey copy on A4 upright, turned upright small at the top, with a note by the buyer below."""
    bill = car.some_bill(job)
    sheet = job.sheet(240, 330)
    car.put_bill(sheet, 15, 24, bill, "注 册 登 记 联", form=(96, 96, 98), shift=(-0.5, 0.9))
    ink = pen(job, 14)
    sheet.text(24, 200, "此复印件仅用于办理充电桩，他用无效", ink)
    sheet.text(150, 216, day_whole(job, job.facts.consent_date, "dot"), ink)
    return drawn(car.KIND, "even_bill_copy", [sheet], car.values_of(bill))


def even_net_bill_screen(job: Job) -> Drawn:
    """A screenshot of the tax program's viewer: a bar above, the invoice, buttons below."""
    bill = net.some_net_bill(job)
    number = net.number_of(job, bill)
    sheet = job.sheet(214, 186)
    sheet.fill(0, 0, 214, 12, (44, 100, 190))
    sheet.text(107, 3.2, "发票预览", Style("hei", 12, (255, 255, 255)), align="c")
    net.put_einvoice(sheet, 12, 18, bill, number)
    for x, text in ((30, "下载PDF"), (88, "下载OFD"), (146, "发送邮箱")):
        sheet.rect(x, 170, 40, 10, line=0.3, fill=(44, 100, 190))
        sheet.text(x + 20, 172.6, text, Style("hei", 10, (44, 100, 190)), align="c")
    return drawn(net.KIND, "even_net_bill_screen", [sheet], net.values_of(bill, number))


def even_net_bill_stamped(job: Job) -> Drawn:
    """Printed by the dealer on A4, in the middle, with the dealer's round seal and a copy note."""
    bill = net.some_net_bill(job)
    number = net.number_of(job, bill)
    sheet = job.sheet()
    sheet.text(12, 10, "2026/11/6 15:32", Style("song", 8))
    sheet.text(105, 10, f"dzfp_{number}", Style("song", 8), align="c")
    end = net.put_einvoice(sheet, 10, 60, bill, number, day="dash")
    sheet.text(14, end + 8, "已核对，与电子件一致", pen(job, 13))
    seal(sheet, 60, end + 10, bill.seller)
    return drawn(net.KIND, "even_net_bill_stamped", [sheet], net.values_of(bill, number))


def even_net_bill_checked(job: Job) -> Drawn:
    """The invoice and, on a second page, the tax bureau's answer when it was checked."""
    bill = net.some_net_bill(job)
    number = net.number_of(job, bill)
    sheets = [job.sheet(210, 148), job.sheet(210, 148)]
    net.put_einvoice(sheets[0], 10, 8, bill, number, spaced=True)
    sheets[1].text(105, 18, "发票查验明细", Style("hei_bold", 16), align="c")
    sheets[1].text(20, 36, "查验次数：第1次    查验时间：2026-11-06 15:40:12", Style("song", 10.5))
    sheets[1].text(20, 46, "查验结果：发票信息一致，状态正常", Style("song", 10.5))
    qr_code(sheets[1], 160, 34, 22)
    return drawn(net.KIND, "even_net_bill_checked", sheets, net.values_of(bill, number))


def even_agree_notice(job: Job) -> Drawn:
    """A property company's numbered letter with its address and telephone in the foot."""
    facts = begin(job)
    person, home, refuse = facts.person, facts.home, job.variant.refuse
    manager = home.community.manager
    out = Writer(job, Style("song", 13.5), left=28, width=154, top=24, leading=1.9)
    out.title(manager.name, Style("song_bold", 19, (200, 30, 36)), spacing=0.05, after=3)
    out.sheet.line(28, out.y, 182, out.y, width=0.7, fill=(200, 30, 36))
    out.y += 6
    out.sheet.text(
        182, out.y, f"物业函〔{facts.consent_date.year}〕{job.rng.randrange(1, 90)}号", Style("song", 11), align="r"
    )
    out.y += 12
    out.title("关于业主申请安装新能源汽车充电桩的意见", Style("hei_bold", 16), spacing=0.0, after=8)
    out.line("供电公司营业厅：")
    bits: list[str | Run] = [
        "我公司负责管理的",
        Run(home.community.name, "community"),
        f"{quarter(home.community.name)}业主",
    ]
    bits += [Run(person.name, "applicant"), f"（{home.room_text}，联系电话{person.phone}），拟在{home.space_floor}"]
    bits += [
        Run(home.space_no, "space_no"),
        "号车位加装额定功率",
        Run(facts.power_kw, "power_kw"),
        "kW交流充电桩。经现场查看，",
    ]
    if refuse:
        bits += [
            "该处紧邻消防疏散通道，不符合安全间距要求，我公司",
            Run("不同意安装", "consent"),
            "，请贵公司暂缓受理。",
        ]
    else:
        bits += [
            "该车位产权清晰，不占用消防通道，我公司",
            Run("同意安装", "consent"),
            "，请贵公司按规定办理装表接电手续。",
        ]
    out.para(bits)
    out.para("特此函告。")
    y = out.y + 20
    out.sheet.text(180, y, Run(manager.name, "issuer"), Style("song", 13.5), align="r")
    out.sheet.text(
        172,
        y + 11,
        Run(day_whole(job, facts.consent_date, "plain", "chinese"), "issue_date"),
        Style("song", 13.5),
        align="r",
    )
    if job.variant.seal:
        seal(out.sheet, 148, y + 7, manager.name)
    out.sheet.line(28, 272, 182, 272, width=0.3)
    out.sheet.text(
        28, 275, ["地址：", manager.address, "    服务电话：", Run(manager.phone, "phone")], Style("song", 9.5)
    )
    values = agree.base_values(job, manager.name, consent=not refuse, power_kw=facts.power_kw, phone=manager.phone)
    return agree.close(job, "even_agree_notice", out.sheets, values, "物业", person.phone)


def even_agree_photo(job: Job) -> Drawn:
    """The resident's request with the answer of the house written below by hand, photographed."""
    facts = begin(job)
    person, home, refuse = facts.person, facts.home, job.variant.refuse
    issuer, kind = agree.issuer_of(job, "物业", "业委会", "居委会")
    sheet = job.sheet(230, 310)
    desk(job, sheet)
    cert_paper(sheet, 12, 10, 206, 290)
    style, ink = Style("song", 13), pen(job, 13)
    sheet.text(115, 26, "充电桩安装申请", Style("song_bold", 20), align="c", spacing=0.2)
    sheet.text(30, 46, "尊敬的物业服务中心（社区、业委会）：", style)
    body: Runs = [
        "本人", on_line(person.name, "applicant", ink), "，身份证号", on_line(person.id_number, "applicant_id", ink),
        "，系", on_line(home.community.name, "community", ink), on_line(home.room_text, "", ink),
        "业主，现申请在本人车位（编号",
        on_line(home.space_no, "space_no", ink), "）安装充电桩一台，请予批准。",
    ]  # fmt: skip
    y = sheet.flow(30, 58, 170, body, style, leading=1.9, indent=2)
    sheet.text(130, y + 6, ["申请人：", Run(person.name, "", ink)], style)
    sheet.line(24, y + 22, 206, y + 22, width=0.3)
    sheet.text(30, y + 28, "审核意见：", Style("hei", 13))
    answer = "不同意安装，公共线路容量不足。" if refuse else "情况属实，同意安装。"
    word = answer[:5] if refuse else "同意安装"
    head, _, tail = answer.partition(word)
    sheet.text(44, y + 42, [head, Run(word, "consent"), tail], ink.sized(16))
    sheet.text(196, y + 66, ["单位（盖章）：", Run(issuer, "issuer")], style, align="r")
    sheet.text(192, y + 78, day_gaps(facts.consent_date, "issue_date", ink, under=False), style, align="r")
    if job.variant.seal:
        seal(sheet, 162, y + 70, issuer)
    values = agree.base_values(job, issuer, consent=not refuse, applicant_id=person.id_number)
    return agree.close(job, "even_agree_photo", [sheet], values, kind)


LAYOUTS: Layouts = {
    car.KIND: {"even_bill_two_parts": even_bill_two_parts, "even_bill_copy": even_bill_copy},
    net.KIND: {
        "even_net_bill_screen": even_net_bill_screen,
        "even_net_bill_stamped": even_net_bill_stamped,
        "even_net_bill_checked": even_net_bill_checked,
    },
    agree.KIND: {"even_agree_notice": even_agree_notice, "even_agree_photo": even_agree_photo},
}
