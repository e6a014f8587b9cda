"""交通安全承诺书: a firm's typed letter, and the police's form with lines left open."""

from __future__ import annotations

from samples import numbers
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts, filled
from samples.layouts_nineteenth.dew_common import another, day, firm_head, round_seal, signed_name
from samples.truth import Drawn, Value, drawn
from samples.works import plain, some_works
from samples.writing import Writer


def commitment_letter(job: Job) -> Drawn:
    """Typed on the firm's paper: whom it is for, ten promises, the legal representative's hand and the seal."""
    works = some_works(job)
    company = job.facts.company.org
    writer = Writer(job, Style("song", 13.5), leading=1.7)
    writer.y = firm_head(writer.sheet, company.name, f"地址：{company.address}　电话：{company.phone}") + 4
    writer.title("涉路施工交通安全承诺书", Style("hei_bold", 20), spacing=0.05)
    writer.line("信阳市公安局交通警察支队：")
    road = f"{works.road}{works.section}"
    form = job.date_form("plain", "padded")
    writer.para(
        [
            "因",
            Run(works.project, "project"),
            "施工需要，我公司拟于",
            day(works.period_from, "period_from", form),
            "至",
            day(works.period_to, "period_to", form),
            "期间占用",
            Run(road, "road"),
            f"部分路面（约{plain(works.area)}平方米）。为保障道路交通安全、有序、畅通，我公司郑重承诺：",
        ]
    )
    for line in (
        "1. 严格遵守《中华人民共和国道路交通安全法》及其实施条例，服从公安交警部门的管理和指挥。",
        "2. 严格按照经审核的交通组织方案施工，不擅自扩大占道范围、延长占道时间。",
        "3. 在施工路段来车方向安全距离处设置施工标志、限速标志、导向标志和防撞桶，夜间开启警示灯。",
        "4. 安排不少于2名交通协管员在施工两端疏导交通，协管员穿反光背心、佩戴口哨。",
        "5. 早晚高峰（7:00—9:00、17:00—19:00）不进行影响通行的作业。",
        "6. 施工车辆按指定地点停放，不逆行、不抛洒、不占用应急通道。",
        "7. 开挖沟槽当日不能回填的，加盖钢板并围挡，保证行人安全通过。",
        "8. 发生交通事故或拥堵时，立即停止作业，启动应急预案并报告122。",
        "9. 施工完毕立即清除障碍物，消除安全隐患，经验收合格后恢复通行。",
        "10. 因我公司未履行上述承诺造成的一切后果和法律责任，由我公司承担。",
    ):
        writer.para(line)
    writer.room(62)
    sheet, y = writer.sheet, writer.y + 12
    sheet.text(90, y, ["承诺单位（盖章）：", Run(company.name, "promisor", Style("song", 12))], Style("song", 12))
    sheet.text(90, y + 13, "法定代表人（签字）：", Style("song", 12))
    signed_name(sheet, 132, y + 11, company.legal_person, "signer")
    sheet.text(90, y + 26, ["承诺日期：", day(works.signed, "issue_date", form)], Style("song", 12))
    round_seal(job, sheet, 160, y + 20, company.name)
    writer.number_pages("第 {} 页 / 共 {} 页")
    values: dict[str, Value] = {
        "promisor": company.name,
        "project": works.project,
        "road": road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": company.legal_person,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "dew_letter", writer.sheets, values, tolerated={"road": (works.road,)})


def commitment_form(job: Job) -> Drawn:
    """One page, the same for all who dig or stand on a road: blanks filled in, the builder promises."""
    works, sheet = some_works(job), job.sheet()
    fill = job.fill_style(12.5)
    body = Style("song", 12.5)
    sheet.text(105, 24, "占用、挖掘道路施工", Style("song_bold", 18), align="c", spacing=0.1)
    sheet.text(105, 34, "交通安全责任承诺书", Style("song_bold", 22), align="c", spacing=0.1)
    y = 54.0

    def write(runs: Runs, *, indent: float = 2.0) -> None:
        nonlocal y
        y = sheet.flow(24, y, 162, runs, body, leading=1.72, indent=indent) + 1.4

    form = job.date_form("plain", "spaced")
    write(["工程名称：", filled(works.project, "project", fill, min_em=24)], indent=0)
    write(["施工路段：", filled(works.road, "road", fill, min_em=24)], indent=0)
    write(
        [
            "施工时间：",
            filled(numbers.written_date(works.period_from, form=form), "period_from", fill),
            "至",
            filled(numbers.written_date(works.period_to, form=form), "period_to", fill),
            "（共",
            filled(str(works.days), "", fill),
            "日）",
        ],
        indent=0,
    )
    write(["建设单位：", filled(works.applicant, "", fill, min_em=24)], indent=0)
    y += 3
    write(["我单位（人）", filled(works.builder.name, "promisor", fill), "在上述道路施工期间，自愿作出如下承诺："])
    for line in (
        "一、明确专人负责施工现场交通安全，未经培训不上岗。",
        "二、围挡连续封闭，高度不低于1.8米，转角处通透设置，不遮挡信号灯、标志和监控设备。",
        "三、作业区按照GB 5768.4的要求设置警告区、上游过渡区、缓冲区、工作区、下游过渡区和终止区。",
        "四、保证消防车、救护车等特种车辆优先通行。",
        "五、接受公安机关交通管理部门监督检查，对指出的隐患立即整改；拒不整改的，自愿接受停工处理。",
        "六、本承诺自签字之日起生效，至道路恢复交通之日止。",
    ):
        write(line)
    y += 10
    sheet.text(24, y, "承诺单位（公章）：", body)
    round_seal(job, sheet, 76, y + 14, works.builder.name)
    sheet.text(112, y, "项目负责人（签名）：", body)
    signer = another(job)
    signed_name(sheet, 156, y - 2, signer, "signer")
    sheet.text(112, y + 14, f"联系电话：{works.builder.phone}", body)
    sheet.text(112, y + 28, Run(numbers.written_date(works.signed, form="spaced"), "issue_date", fill), body)
    sheet.text(24, 272, "此承诺书一式二份，公安交警大队、承诺单位各存一份。", Style("song", 9.5))
    values: dict[str, Value] = {
        "promisor": works.builder.name,
        "project": works.project,
        "road": works.road,
        "period_from": works.period_from.isoformat(),
        "period_to": works.period_to.isoformat(),
        "signer": signer,
        "issue_date": works.signed.isoformat(),
    }
    return drawn("traffic_commitment", "dew_form", [sheet], values)


LAYOUTS: Layouts = {"traffic_commitment": {"dew_letter": commitment_letter, "dew_form": commitment_form}}
