"""物业证明, further: a village's proof and a company's list of facts."""

from __future__ import annotations

from samples.draw import BLACK, Run, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import (
    begin,
    ink,
    pen,
    room,
    rubber,
    signed,
    someone,
)
from samples.layouts_sixth.fresh_consents import finish, foot, issuer_of, numbers_phone, verdict
from samples.truth import Drawn
from samples.writing import Writer


def village_proof(job: Job) -> Drawn:
    """A village's paper for a yard of one's own: no estate, no space."""
    facts = begin(job)
    rng, person = job.rng, facts.person
    issuer = issuer_of(job, "村委会")
    style = ink(job, 16) if job.chance(0.4) else Style("song", 15)
    writer = Writer(job, style, left=28, width=154, leading=2.0, top=34)
    writer.title(rng.choice(["村委会证明", "证明信", "证　　明"]), Style("song_bold", 24))
    writer.line(rng.choice(["供电所：", "国网供电所：", "县供电公司："]))
    shown = rng.choice(["五组", "上湾组", "塘埂组"])
    writer.para(
        [
            f"我村{shown}村民",
            Run(person.name, "applicant"),
            f"，{person.sex}，{person.ethnicity}族，身份证号码为：",
            Run(person.id_number, "applicant_id", solid=True),
            "。该同志于今年购买电动小汽车一辆，需要在",
            rng.choice(["自家院内", "其宅基地院内车库", "本人住宅东侧自留空地"]),
            "安装一台",
            Run(facts.power_kw, "power_kw"),
            "千瓦充电桩，供自家使用。",
        ]
    )
    if job.variant.refuse:
        writer.para(
            [
                "因该处占用村内公共道路，影响其他村民出行，经村两委商议",
                verdict(job, "", "不同意安装", "不同意在此处安装"),
                "。",
            ]
        )
    else:
        writer.para(
            [
                "该处权属清楚，四邻无争议，村委会",
                verdict(job, rng.choice(["同意安装", "同意其安装"])),
                "，请贵单位给予办理为盼。",
            ]
        )
    writer.para("情况属实，特此证明。")
    writer.y += 4
    chief = someone(job)
    writer.line(["村负责人："])
    signed(writer.sheet, 58, writer.y - 9, chief, size=17)
    writer.line(["电话：", Run(person.phone, "phone")])
    foot(job, writer, issuer[0])
    if job.chance(0.4):
        rubber(writer.sheet, 30, 250, ["情况属实", "包村干部签字："], BLACK)
        signed(writer.sheet, 64, 259, someone(job), size=14)
    return finish(
        job,
        "fresh_consent_village_proof",
        writer.sheets,
        issuer,
        "community",
        "space_no",
        phone=person.phone,
        power_kw=facts.power_kw,
    )


def listed_proof(job: Job) -> Drawn:
    """Numbered labels, one to a line, then one sentence of the company."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "物业", "物业", "居委会")
    writer = Writer(job, Style("hei", 13), left=30, width=150, leading=2.0, top=34)
    writer.title(
        rng.choice(["居民充电桩报装物业证明", "充电桩用电申请物业证明", "个人充电桩安装证明"]), Style("hei_bold", 20)
    )
    used = pen(job, 13)
    lines: tuple[tuple[str, Run], ...] = (
        ("1.用电地址（小区）：", used(place.name, "community", 16)),
        ("2.楼栋房号：", used(room(job), "", 12)),
        ("3.用电户名：", used(person.name, "applicant", 8)),
        ("4.证件号码：", used(person.id_number, "applicant_id", 14)),
        ("5.车位编号：", used(facts.home.space_no, "space_no", 8)),
        ("6.充电桩额定功率（kW）：", used(facts.power_kw, "power_kw", 5)),
    )
    for label, run in lines:
        writer.line([label, run])
    writer.y += 4
    if job.variant.refuse:
        writer.para(
            ["上述车位不满足消防及用电安全要求，", verdict(job, "", "我单位不同意安装", "暂不同意安装充电桩"), "。"]
        )
    else:
        writer.para(
            ["上述内容经我单位核对无误，", verdict(job, "我单位同意安装充电桩"), "，并允许供电公司及施工人员进场施工。"]
        )
    phone = rng.choice([place.manager.phone, numbers_phone(job)])
    writer.y += 4
    writer.line(["物业经办人：", used(someone(job), "", 6), "　经办电话：", used(phone, "phone", 9)])
    foot(job, writer, issuer[0])
    writer.sheet.text(30, 272, "注：本证明涂改无效，复印件须加盖公章。", Style("song", 10))
    return finish(job, "fresh_consent_listed_proof", writer.sheets, issuer, phone=phone, power_kw=facts.power_kw)


LAYOUTS: Layouts = {
    "property_consent": {
        "fresh_consent_village_proof": village_proof,
        "fresh_consent_listed_proof": listed_proof,
    }
}
