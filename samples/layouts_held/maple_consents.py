"""Consent or refusal to a charging pile: a reply under an application, minutes, a red-head letter, ticked boxes."""

from __future__ import annotations

from samples.draw import RED, Run, Style
from samples.job import Job, Layouts, dated, filled
from samples.layouts_held.maple_common import (
    before,
    floor_of,
    grid,
    head,
    landline,
    mobile,
    pen,
    say,
    sealed,
    somebody,
    tick,
)
from samples.truth import Drawn, Value, drawn
from samples.writing import signature


def _kind(job: Job, *usual: str) -> tuple[str, str]:
    """(issuer, type): as the variant has it, else one of the usual."""
    place = job.facts.home.community
    names = {
        "物业": place.manager.name,
        "居委会": place.residents_committee,
        "业委会": place.owners_committee,
        "村委会": place.village_committee,
    }
    kind = job.variant.issuer_type or job.rng.choice(usual)
    return names[kind], kind


def _values(job: Job, issuer: str, *, consent: bool) -> dict[str, Value]:
    facts, home = job.facts, job.facts.home
    return {
        "issuer": issuer,
        "community": home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": home.space_no,
        "consent": consent,
        "issue_date": facts.consent_date.isoformat(),
    }


def maple_ok_under_request(job: Job) -> Drawn:
    """The owner's request above, the manager's reply in pen at its foot."""
    facts, home = job.facts, job.facts.home
    issuer, kind = _kind(job, "物业", "物业", "业委会")
    person, yes = facts.person, not job.variant.refuse
    sheet = job.sheet()
    body, hand = Style("song", 12.5), pen(job, 14)
    asked = before(job, facts.consent_date, 15)
    head(sheet, 24, "请求在自用车位装充电桩的申请", Style("song_bold", 18), spacing=0.05)
    y = sheet.flow(24, 42, 160, "业委会各位委员：" if kind == "业委会" else f"{issuer}：", body) + 1
    y = sheet.flow(
        24,
        y,
        160,
        [
            "我是",
            Run(home.community.name, "community"),
            home.room_text,
            "的",
            Run(person.name, "applicant"),
            "，证件号为",
            Run(person.id_number, "applicant_id"),
            f"。今年家里换了{facts.vehicle.brand}电动车，出门充电很不方便，想在自家{floor_of(home)}的",
            Run(home.space_no, "space_no"),
            "车位上装一个",
            Run(facts.power_kw, "power_kw"),
            "千瓦的充电桩，用电向供电公司单独报装，线走公共桥架。设备、施工和以后维修的费用都由我自己负担，请予批准。",
        ],
        body,
        leading=1.8,
        indent=2,
    )
    sheet.text(180, y + 5, f"申请人：{person.name}（{person.phone}）", body, align="r")
    sheet.text(180, y + 14, say(asked, "plain"), body, align="r")
    y += 30
    sheet.line(24, y, 186, y, width=0.4)
    sheet.text(24, y + 4, "批复栏", Style("hei_bold", 13))
    if yes:
        said: list[str | Run] = ["情况属实，", Run("可以安装", "consent"), "。进场前到工程部登记，找有电工证的师傅做。"]
    else:
        said = [
            "看过现场，桥架已满，且离燃气调压箱太近，",
            Run("暂不同意安装", "consent"),
            "，请申请人使用南门公共充电桩。",
        ]
    y = sheet.flow(34, y + 18, 144, said, hand, leading=1.9, indent=1) + 10
    signature(sheet, 118, y, somebody(job))
    sheet.text(176, y + 13, Run(issuer, "issuer"), body, align="r")
    sheet.text(176, y + 23, dated(facts.consent_date, "issue_date", hand), body, align="r")
    sealed(job, sheet, 148, y + 16, issuer)
    values = _values(job, issuer, consent=yes) | {"power_kw": facts.power_kw}
    return drawn(
        "property_consent",
        "maple_ok_under_request",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"phone": (person.phone,)},
    )


def maple_ok_minutes(job: Job) -> Drawn:
    """An owners' committee meets and decides; a roll of names and votes below."""
    facts, home = job.facts, job.facts.home
    issuer, kind = _kind(job, "业委会", "业委会", "居委会")
    person, yes = facts.person, not job.variant.refuse
    sheet = job.sheet()
    body = Style("hei", 11.5)
    met = before(job, facts.consent_date, 4)
    head(sheet, 24, "碰头会记录与决定事项", Style("hei_bold", 18))
    y = sheet.flow(
        22,
        40,
        166,
        f"时间：{met.year}年{met.month}月{met.day}日晚七点半　　地点：小区议事厅　　主持：{somebody(job)}　　记录：{somebody(job)}",  # noqa: E501
        body,
        leading=1.7,
    )
    y = sheet.flow(
        22,
        y + 2,
        166,
        [
            "议题一：",
            Run(home.community.name, "community"),
            "住户",
            Run(person.name, "applicant"),
            "（身份证：",
            Run(person.id_number, "applicant_id"),
            "）要求在",
            Run(home.space_no, "space_no"),
            "号停车位架设电动车充电设备一事。",
        ],
        body,
        leading=1.75,
    )
    y = sheet.flow(
        22,
        y + 1,
        166,
        f"讨论：{somebody(job)}担心变压器负荷；{somebody(job)}提出走线要避开消防卷帘；物业列席人员介绍了已装7户的情况。",
        body,
        leading=1.75,
    )
    end = ["决定：到会委员举手，"]
    runs: list[str | Run] = list(end)
    if yes:
        runs += ["五票赞成、零票反对，", Run("同意", "consent"), "该户架设，须购买责任险，不得对外经营。"]
    else:
        runs += ["一票赞成、四票反对，", Run("不同意", "consent"), "该户架设，待小区统一增容后再议。"]
    y = sheet.flow(22, y + 1, 166, runs, Style("hei_bold", 11.5), leading=1.75)
    y = sheet.flow(22, y + 2, 166, "议题二：楼道堆物清理，定于下周六进行，各楼栋长负责通知。", body, leading=1.75) + 4
    rows: list[list[str | Run]] = [["到会委员", "所住楼栋", "议题一表决", "签名"]]
    members: list[str] = []
    while len(members) < 5:
        name = somebody(job)
        members += [] if name in members else [name]
    for number, name in enumerate(members):
        vote = "赞成" if (yes or number == 2) else "反对"
        rows.append([name, f"{job.rng.randrange(1, 25)}号楼", vote, Run(name, "", Style("kai", 13, jitter=0.05))])
    y = grid(sheet, 22, y, (40, 40, 40, 46), rows, Style("song", 11), head_style=Style("hei", 11), height=9.5)
    sheet.text(186, y + 18, Run(issuer, "issuer"), body, align="r")
    sheet.text(182, y + 28, say(facts.consent_date, "dot", "issue_date"), body, align="r")
    sealed(job, sheet, 158, y + 23, issuer)
    values = _values(job, issuer, consent=yes)
    return drawn(
        "property_consent",
        "maple_ok_minutes",
        [sheet],
        values,
        implied={"issuer_type": (kind, "issuer")},
        tolerated={"issue_date": (met.isoformat(),)},
    )


def maple_ok_redhead(job: Job) -> Drawn:
    """A committee's red-head letter with a number, to the street office's grid firm."""
    facts, home = job.facts, job.facts.home
    issuer, kind = _kind(job, "居委会", "村委会")
    person, yes = facts.person, not job.variant.refuse
    sheet = job.sheet()
    body, we = Style("song", 14), "我司" if kind == "物业" else "我委"
    day = facts.consent_date
    phone = landline(job)
    mark = {"村委会": "村", "居委会": "社"}.get(kind, "业")
    size = min(28.0, 160 / len(issuer) / 25.4 * 72 * 0.98)
    head(sheet, 30, issuer, Style("song_bold", size, RED), spacing=0.0)
    sheet.text(105, 48, f"{mark}函〔{day.year}〕{job.rng.randrange(2, 60)}号", Style("song", 12), align="c")
    sheet.line(22, 57, 188, 57, width=0.7, fill=RED)
    title = "关于居民自建充电设施意见的函" if yes else "关于居民自建充电设施不予支持的函"
    head(sheet, 68, title, Style("song_bold", 19), spacing=0.03)
    y = sheet.flow(24, 86, 162, "国网信阳供电公司：", body) + 2
    y = sheet.flow(
        24,
        y,
        162,
        [
            "辖区居民",
            Run(person.name, "applicant"),
            "（居民身份号码",
            Run(person.id_number, "applicant_id"),
            "）现居",
            Run(home.community.name, "community"),
            f"{home.room_text}，其使用的停车位标号",
            Run(home.space_no, "space_no"),
            "，拟自建充电设施，申报功率",
            Run(facts.power_kw, "power_kw"),
            "kW。按照国家发展改革委等部门2022年1月10日印发的《关于进一步提升电动汽车充电基础设施服务保障能力的实施意见》，经入户了解，",
            *(
                [f"四邻无异议，{we}", Run("支持并同意建设", "consent"), "。"]  # type: ignore[list-item]
                if yes
                else [f"该院线路老化、邻里反映强烈，{we}", Run("不同意建设", "consent"), "，请贵公司暂缓受理。"]
            ),
        ],
        body,
        leading=1.9,
        indent=2,
    )
    y = sheet.flow(24, y + 1, 162, "专此函达。", body, indent=2)
    sheet.text(28, y + 6, [f"（联系人：{somebody(job)}，电话：", Run(phone, "phone"), "）"], body)
    sheet.text(184, y + 30, Run(issuer, "issuer"), body, align="r")
    sheet.text(178, y + 42, say(day, "plain", "issue_date"), body, align="r")
    sealed(job, sheet, 146, y + 36, issuer, diameter=42)
    sheet.line(22, 272, 188, 272, width=0.3)
    sheet.text(24, 274, f"{issuer}　　　　{day.year}年{day.month}月{day.day}日印", Style("song", 10))
    values = _values(job, issuer, consent=yes) | {"power_kw": facts.power_kw, "phone": phone}
    return drawn("property_consent", "maple_ok_redhead", [sheet], values, implied={"issuer_type": (kind, "issuer")})


def maple_ok_boxes(job: Job) -> Drawn:
    """A management office's check list: each point ticked, then the verdict ticked. A5 upright."""
    facts, home = job.facts, job.facts.home
    issuer, kind = _kind(job, "物业")
    person, yes = facts.person, not job.variant.refuse
    sheet = job.sheet(176, 250)
    fill, lab = pen(job, 12.5), Style("song", 11)
    phone = mobile(job)
    head(sheet, 18, "充电桩进场会签单", Style("hei_bold", 18), spacing=0.15)
    sheet.text(160, 29, f"流水号 {job.rng.randrange(100, 999)}-{job.rng.randrange(10, 99)}", Style("hei", 9), align="r")
    y = 38.0
    for label, run in (
        ("项目点", filled(home.community.name, "community", fill, min_em=9)),
        ("报装人", filled(person.name, "applicant", fill, min_em=9)),
        ("证件号", filled(person.id_number, "applicant_id", fill)),
        ("车　位", filled(home.space_no, "space_no", fill, min_em=9)),
        ("桩功率", filled(f"{facts.power_kw} kW", "power_kw", fill, min_em=9)),
    ):
        sheet.text(18, y, [label, "：", run], lab)
        y += 10.5
    y += 2
    sheet.text(18, y, "现场核对（√）", Style("hei_bold", 11))
    for text, good in (
        ("车位为报装人固定使用", True),
        ("桥架、线槽尚有余量", yes),
        ("与消火栓、疏散门距离满足要求", yes or job.chance(0.5)),
        ("手机信号覆盖，可远程断电", True),
    ):
        y += 9
        sheet.text(22, y, text, lab)
        x = tick(sheet, 112, y, "是", lab, on=good)
        tick(sheet, x + 4, y, "否", lab, on=not good)
    y += 15
    sheet.text(18, y, "会签结论：", Style("hei_bold", 12))
    x = tick(sheet, 48, y, "同意进场安装", lab, on=yes, name="consent" if yes else "")
    tick(sheet, x + 6, y, "不同意进场安装", lab, on=not yes, name="" if yes else "consent")
    y += 13
    for post in ("工程", "秩序"):
        end = sheet.text(18 if post == "工程" else 92, y, f"{post}主管：", lab)
        signature(sheet, end + 1, y - 2, somebody(job))
    y += 16
    sheet.text(18, y, ["管理单位：", Run(issuer, "issuer")], lab)
    sheet.text(18, y + 11, ["值班经理手机：", Run(phone, "phone", fill)], lab)
    sheet.text(18, y + 22, ["会签日：", say(facts.consent_date, "dash", "issue_date", fill)], lab)
    sealed(job, sheet, 122, y + 14, issuer, diameter=36)
    values = _values(job, issuer, consent=yes) | {"power_kw": facts.power_kw, "phone": phone}
    return drawn("property_consent", "maple_ok_boxes", [sheet], values, implied={"issuer_type": (kind, "issuer")})


LAYOUTS: Layouts = {
    "property_consent": {
        "maple_ok_under_request": maple_ok_under_request,
        "maple_ok_minutes": maple_ok_minutes,
        "maple_ok_redhead": maple_ok_redhead,
        "maple_ok_boxes": maple_ok_boxes,
    }
}
