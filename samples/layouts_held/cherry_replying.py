"""Consent to a charging pile, longer papers: an owners' committee's resolution, a property group's letter."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cherry_common import Pen, bays, level, several, signed, someone
from samples.truth import Drawn, Value, drawn

KIND = "property_consent"


def resolution(job: Job) -> Drawn:
    """Minutes of an owners' committee: three matters, the second of them the charging pile."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    issuer, day, sheet = home.community.owners_committee, job.facts.consent_date, job.sheet()
    met = day - timedelta(days=job.rng.randrange(1, 4))
    members = several(job, 5)
    pen = Pen(sheet, Style("song", 12), 26, 158, 22, leading=1.8, gap=1.4)
    pen.head(issuer, Style("song_bold", 16), spacing=0.05, after=3)
    pen.head(f"{day.year}年第{'二三四五六'[job.rng.randrange(5)]}次会议决议", Style("song_bold", 16), after=8)
    hour = f"{job.rng.randrange(14, 20)}时30分"
    pen.item(f"会议时间：{numbers.written_date(met)}{hour}　　会议地点：小区门卫室二楼")
    pen.item(f"主持：{members[0]}　　到会委员：{'、'.join(members[1:])}　　记录：{members[4]}")
    pen.para("会议应到委员五人，到会人数符合议事规则。会议逐项讨论并形成决议如下：")
    pen.para("一、关于三号楼电梯维修。同意使用公共收益支付钢丝绳更换费用，由物业公司取得两家以上报价后公示。")
    floor = level(home)
    matter: list[str | Run] = [
        "二、关于车位安装充电桩。",
        Run(home.community.name, "community"),
        f"{home.room_text}业主",
        Run(person.name, "applicant"),
        f"书面提出，在其{floor}",
        Run(home.space_no, "space_no"),
        "车位安装一台额定功率",
        Run(facts.power_kw, "power_kw"),
        "kW的交流充电桩。",
    ]
    if job.variant.refuse:
        matter += [
            "委员认为该区域电缆桥架余量不足，加装后影响应急照明线路。表决：赞成一票，反对四票。决议：",
            Run("不同意该业主安装", "consent"),
            "，待车库增容改造后另行研究。",
        ]
    else:
        matter += [
            "委员现场看过走线位置，认为不影响消防和他人停车。表决：赞成五票，反对零票。决议：",
            Run("同意该业主安装", "consent"),
            "，安装及以后的维护、安全责任由业主自负。",
        ]
    pen.para(*matter)
    pen.para("三、关于西门快递柜。暂不续签，交下次会议再议。")
    pen.para("本决议在小区公告栏张贴五日，并抄送物业公司。")
    pen.y += 5
    pen.item("到会委员签字：")
    for place, name in enumerate(members):
        signed(sheet, 32 + 31 * place, pen.y, name, size=15)
    y = pen.y + 22
    sheet.text(184, y, Run(issuer, "issuer"), pen.style, align="r")
    form = job.date_form("plain", "chinese")
    sheet.text(180, y + 11, Run(numbers.written_date(day, form=form), "issue_date"), pen.style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 152, y + 6, seals.SealText(issuer))
    values: dict[str, Value] = {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": person.name,
        "space_no": home.space_no,
        "power_kw": facts.power_kw,
        "consent": not job.variant.refuse,
        "issue_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, floor), "issue_date": (met.isoformat(),)}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("业委会", "issuer")}
    return drawn(KIND, "cherry_agree_resolution", [sheet], values, implied=implied, tolerated=near)


def stationery(job: Job) -> Drawn:
    """A property firm's letter on printed paper: two-language head, reference, numbered conditions."""
    facts, home, person = job.facts, job.facts.home, job.facts.person
    firm, day, sheet = home.community.manager, job.facts.consent_date, job.sheet()
    teal = (18, 98, 112)
    sheet.fill(0, 0, 210, 5, teal)
    sheet.text(24, 13, Run(firm.name, "issuer"), Style("hei_bold", 15, teal))
    sheet.text(24, 21, "PROPERTY MANAGEMENT · RESIDENT SERVICE CENTER", Style("hei", 8, teal), spacing=0.1)
    sheet.line(24, 27, 186, 27, width=0.5, fill=teal)
    sheet.text(186, 31, f"文号：客服函〔{day.year}〕{job.rng.randrange(11, 290)}号", Style("song", 10), align="r")
    pen = Pen(sheet, Style("song", 12.5), 24, 162, 44, leading=1.85, gap=1.5)
    pen.head("充电设施报装事宜复函", Style("song_bold", 18), after=9)
    pen.item("尊敬的", Run(person.name, "applicant"), "先生：" if person.male else "女士：")
    received = day - timedelta(days=job.rng.randrange(4, 12))
    floor = level(home)
    pen.para(
        f"您于{received.month}月{received.day}日提交的来件（所附身份证号码",
        Run(person.id_number, "applicant_id"),
        "）收悉。关于您在我司服务的",
        Run(home.community.name, "community"),
        f"项目{floor}",
        Run(home.space_no, "space_no"),
        "号固定车位建设",
        Run(f"{facts.power_kw}千瓦", "power_kw"),
        "自用充电桩一事，答复如下：",
    )
    if job.variant.refuse:
        pen.para(
            "该车位属人防工程平战转换区域，墙体及顶板不得打孔固定设备，故我司",
            Run("不能同意", "consent"),
            "您在该处建桩。地面公共充电位已投入使用，欢迎您扫码充电。",
        )
    else:
        pen.para("我司", Run("同意", "consent"), "您在该车位建桩，并请您配合做好下列事项：")
        pen.para("（一）进场前到客户服务中心登记施工人员信息，遵守工作日8:30至18:00的施工时间；")
        pen.para("（二）管线明装，避开人防门、喷淋及排烟设施，穿墙处做防火封堵；")
        pen.para("（三）投用后按规定自行检查维护，出售或退租车位时一并处理设备。")
    pen.para("专此函复。")
    pen.y += 12
    y = pen.y
    pen.tail(Run(firm.name, "issuer"), back=4)
    pen.tail(Run(numbers.written_date(day, form="plain"), "issue_date"), back=10)
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 5, seals.SealText(firm.name))
    pen.y += 8
    pen.item(f"承办：{someone(job)}　　联系电话：", Run(firm.phone, "phone"), style=Style("song", 11))
    sheet.line(24, 276, 186, 276, width=0.3, fill=teal)
    sheet.text(105, 279, f"地址：{firm.address}　　邮编：464000", Style("hei", 8.5, teal), align="c")
    values: dict[str, Value] = {
        "issuer": firm.name,
        "community": home.community.name,
        "applicant": person.name,
        "applicant_id": person.id_number,
        "space_no": home.space_no,
        "consent": not job.variant.refuse,
        "power_kw": facts.power_kw,
        "phone": firm.phone,
        "issue_date": day.isoformat(),
    }
    near = {"space_no": bays(home.space_no, floor, "号")}
    implied: dict[str, tuple[Value, str]] = {"issuer_type": ("物业", "issuer")}
    return drawn(KIND, "cherry_agree_stationery", [sheet], values, implied=implied, tolerated=near)


LAYOUTS: Layouts = {KIND: {"cherry_agree_resolution": resolution, "cherry_agree_stationery": stationery}}
