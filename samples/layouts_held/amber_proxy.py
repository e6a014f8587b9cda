"""Powers of attorney: a hall's form, a firm's letter of appointment, a few lines by hand."""

from __future__ import annotations

from datetime import timedelta

from samples import people, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.amber_common import Pen, bystander, ink, on
from samples.truth import Drawn, Value, drawn
from samples.writing import signature, table

KIND = "authorization_letter"


def _values(principal: str, agent: str, matter: str) -> dict[str, Value]:
    return {"principal": principal, "agent": agent, "matter": matter}


def hall_form(job: Job) -> Drawn:
    """A service hall's form: principal at the left, agent at the right, the matter in a box."""
    facts, sheet = job.facts, job.sheet()
    mine, yours = facts.person, facts.spouse
    fill = ink(job, 12.5)
    begin = facts.consent_date
    end = begin + timedelta(days=job.rng.choice([30, 60, 90, 180]))
    matter = job.rng.choice(
        [
            "办理个人充电桩用电报装全部手续",
            "代为申请低压充电桩新装用电并签订供用电合同",
            "递交充电设施报装材料、领取答复单",
        ]
    )
    sheet.text(105, 20, "供电营业厅代办委托登记", Style("hei_bold", 20), align="c")
    sheet.text(20, 34, f"窗口：{job.rng.randrange(1, 9)}号　受理员：{bystander(job)}", Style("song", 10))
    rows: list[tuple[float, list[tuple[float, str | Run | list[str | Run], bool]]]] = [
        (10, [(26, "", True), (72, "委托的人（户主）", True), (72, "跑腿的人（代办）", True)]),
        (
            12,
            [
                (26, "姓名", True),
                (72, Run(mine.name, "principal", fill), False),
                (72, Run(yours.name, "agent", fill), False),
            ],
        ),
        (
            12,
            [
                (26, "身份证", True),
                (72, Run(mine.id_number, "", fill), False),
                (72, Run(yours.id_number, "", fill), False),
            ],
        ),
        (12, [(26, "手机", True), (72, Run(mine.phone, "", fill), False), (72, Run(yours.phone, "", fill), False)]),
        (12, [(26, "相互关系", True), (144, "■夫妻　□父母子女　□朋友　□其他", False)]),
        (26, [(26, "托办何事", True), (144, Run(matter, "matter", fill), False)]),
        (
            14,
            [
                (26, "管用时间", True),
                (144, ["从 ", on(begin, "valid_from", style=fill), " 到 ", on(end, "valid_to", style=fill)], False),
            ],
        ),
    ]
    y = table(sheet, 20, 41, rows, label=Style("hei", 11), value=Style("song", 11.5))
    pen = Pen(sheet, 20, y + 6, 170, Style("song", 11), 1.65)
    pen.para("户主声明：代办人在上述时间内为办成此事所签的文件、所交的材料，我都认账，由此产生的后果由我承担。")
    pen.para("代办人声明：我已核对户主证件，保证不作他用。不得再转托他人。")
    y = pen.y + 12
    sheet.text(22, y, "户主签名：", Style("song", 12))
    signature(sheet, 46, y - 2, mine.name)
    sheet.text(112, y, "代办人签名：", Style("song", 12))
    signature(sheet, 140, y - 2, yours.name)
    sheet.text(20, y + 22, "供电服务热线95598；本登记表由营业厅留存两年。", Style("song", 9.5))
    values = _values(mine.name, yours.name, matter)
    values |= {"valid_from": begin.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "amber_hall_form", [sheet], values)


def appointment(job: Job) -> Drawn:
    """A firm's letter of appointment, its letterhead in two languages."""
    facts, sheet = job.facts, job.sheet()
    firm, agent = facts.company.org, facts.spouse
    begin = facts.consent_date - timedelta(days=job.rng.randrange(0, 20))
    end = begin + timedelta(days=job.rng.choice([90, 180, 364]))
    place = facts.home.community
    matter = f"{place.district}{place.street}充电站高压新装用电的申请、验收及送电手续"
    teal = (0, 104, 120)
    sheet.text(105, 15, firm.name, Style("hei_bold", 19, teal), align="c")
    sheet.text(105, 25, "XINYANG · LETTER OF APPOINTMENT", Style("song", 10, teal), align="c", spacing=0.1)
    sheet.line(20, 32, 190, 32, width=0.7, fill=teal)
    sheet.line(20, 33.4, 190, 33.4, width=0.2, fill=teal)
    sheet.text(190, 38, f"发文号 FW-{begin.year}-{job.rng.randrange(10, 99)}", Style("song", 10), align="r")
    sheet.text(105, 48, "委派代表函", Style("song_bold", 21), align="c", spacing=0.3)
    pen = Pen(sheet, 26, 68, 158, Style("song", 13), 1.85, 1.5)
    pen.line("致：国网河南省电力公司信阳供电公司")
    pen.para(
        [
            "现由我司",
            Run(firm.name, "principal"),
            "（统一社会信用代码" + firm.uscc + "）委派职员",
            Run(agent.name, "agent"),
            f"（{agent.sex}，身份证号{agent.id_number}）为全权代表，前往贵处经办",
            Run(matter, "matter"),
            "。",
        ]
    )
    form = job.date_form("plain", "chinese")
    pen.para("代表权限：提交与补正资料、签收书面文件、确认供电方案、缴纳相关费用；不含对外借款和处分公司资产。")
    pen.para(
        [
            "本函生效日为",
            on(begin, "valid_from", form=form),
            "，失效日为",
            on(end, "valid_to", form=form),
            "，期间如需更换人选，我司另函告知。",
        ]
    )
    pen.para(f"代表联系手机：{agent.phone}；我司总机：{firm.phone}。")
    y = pen.y + 18
    sheet.text(184, y, "公司印鉴：　　　　　　　　　　", pen.style, align="r")
    sheet.text(184, y + 12, "法定代表人签章：" + firm.legal_person, pen.style, align="r")
    sheet.text(105, 280, firm.address, Style("hei", 8.5, teal), align="c")
    seals.put_round(sheet, 158, y + 4, seals.SealText(firm.name))
    values = _values(firm.name, agent.name, matter)
    values |= {"valid_from": begin.isoformat(), "valid_to": end.isoformat()}
    return drawn(KIND, "amber_appointment", [sheet], values)


def by_hand(job: Job) -> Drawn:
    """An owner far from home writes a few lines; no term."""
    facts = job.facts
    sheet = job.sheet(148, 210)
    mine, yours = facts.person, facts.landlord
    style = ink(job, 14)
    matter = job.rng.choice(["到供电所办电动车充电桩开户", "交充电桩报装的材料和拿回执", "签充电桩装表的单子"])
    far = job.rng.choice(["在东莞打工", "在部队服役", "在苏州带孩子", "住院做手术"])
    sheet.text(74, 22, "托付书", style.sized(22), align="c", spacing=0.5)
    pen = Pen(sheet, 16, 44, 116, style, 1.85)
    pen.para(
        [
            "我",
            Run(mine.name, "principal"),
            f"{far}，一时回不来，把",
            Run(matter, "matter"),
            "这件事托付给",
            Run(yours.name, "agent"),
            "去跑。",
        ]
    )
    pen.para(f"我的身份证号{mine.id_number}，{yours.name}的身份证号{yours.id_number}。")
    pen.para("他签的字跟我签的一样算数，办完为止。" if yours.male else "她签的字跟我签的一样算数，办完为止。")
    pen.y += 6
    sheet.text(132, pen.y, mine.name, style, align="r")
    sheet.text(132, pen.y + 11, on(facts.consent_date, form=job.date_form("plain", "dot")), style, align="r")
    sheet.text(16, pen.y + 26, f"村干部见证：{bystander(job)}　{people.a_phone(job.rng)}", style.sized(12))
    if job.chance(0.5):
        seals.put_name(sheet, 112, pen.y + 4, mine.name, side=13)
    return drawn(KIND, "amber_proxy_hand", [sheet], _values(mine.name, yours.name, matter))


LAYOUTS: Layouts = {KIND: {"amber_hall_form": hall_form, "amber_appointment": appointment, "amber_proxy_hand": by_hand}}
