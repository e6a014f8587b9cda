"""Evidence for a right to use a site: a village's note, owners' minutes, an office's reply, a landlord's agreement."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples import numbers
from samples.draw import RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_held.cedar_common import HAND, a_person_name, fig, on, sealed
from samples.truth import Drawn, drawn
from samples.writing import Writer

S10, S11, S12 = Style("song", 10), Style("song", 11), Style("song", 12)


def cedar_village_lines(job: Job) -> Drawn:
    """Three lines by the village's secretary on B5, written by hand."""
    facts, rng = job.facts, job.rng
    sheet = job.sheet(176, 250)
    village = facts.home.community.village_committee
    spot = rng.choice(["村口老晒谷场", "村部东边空坪", "原村小学操场西头", "三组水塘北边空地"])
    area = rng.randrange(18, 160)
    hand = Style("kai", 16, HAND.fill, jitter=0.05)
    for place in range(13):
        sheet.line(18, 41.5 + place * 12.2, 160, 41.5 + place * 12.2, width=0.15, fill=(190, 120, 120))
    sheet.text(88, 18, "条　子", hand.sized(22), align="c")
    who = facts.person.name
    sheet.flow(
        20,
        34.5,
        138,
        [
            "本村",
            Run(who, "holder"),
            "想装电动车充电桩，看中了",
            Run(spot, "place"),
            "，大约",
            Run(str(area), "area_m2"),
            "个平方。村两委碰过头，",
            Run("同意给他用", "consent"),
            "，不收钱，五年后再说。四邻没有意见，电线不要从路面上过。",
        ],
        hand,
        leading=12.2 / (16 / 72 * 25.4),
        indent=2,
    )
    sheet.text(156, 144, Run(village, "grantor", hand.sized(14)), hand, align="r")
    sheet.text(
        156,
        156,
        ["经手：", a_person_name(job), "　", on(facts.consent_date, "issue_date", "plain")],
        hand.sized(14),
        align="r",
    )
    sealed(sheet, 112, 152, village)
    values: dict[str, str | bool] = {
        "holder": who,
        "grantor": village,
        "place": spot,
        "area_m2": str(area),
        "consent": True,
        "issue_date": facts.consent_date.isoformat(),
    }
    return drawn("site_right_evidence", "cedar_village_lines", [sheet], values)


def cedar_owners_minutes(job: Job) -> Drawn:
    """Minutes of the owners' committee, two days: of the meeting and of the paper."""
    facts, rng = job.facts, job.rng
    home = facts.home.community
    body = Style("song", 12.5)
    writer = Writer(job, body, leading=1.75)
    refuse = rng.random() < 0.25
    met, day = facts.consent_date - timedelta(days=6), facts.consent_date
    holder = rng.choice([facts.company.org.name, facts.person.name])
    spot = f"{home.name}{rng.choice(['南门内侧', '3号楼北侧', '会所西侧', '消防泵房旁'])}公共空地"
    area = Decimal(rng.randrange(50, 400)) / 4
    writer.title("业委会议事纪要", Style("hei_bold", 22))
    writer.line(
        [f"时间：{numbers.written_date(met, form='plain')} 19:30　　地点：物业二楼活动室　　主持：{a_person_name(job)}"]
    )
    writer.line(
        f"到会：{a_person_name(job)}、{a_person_name(job)}、{a_person_name(job)}、{a_person_name(job)}　　缺席：1人"
    )
    writer.line(f"列席：{home.manager.name}{a_person_name(job)}")
    writer.line("议题一：楼道堆物清理（略）")
    writer.line("议题二：公共场地设充电桩")
    writer.para(
        [
            Run(holder, "holder"),
            "来函，要求使用",
            Run(spot, "place"),
            "（丈量面积 ",
            Run(fig(area), "area_m2"),
            " ㎡）布置充电设备。",
        ]
    )
    writer.para("讨论：有委员提出靠近居民窗户噪声大，也有委员认为可解决飞线充电。")
    if refuse:
        writer.para(["表决：赞成1票，反对4票。决议：", Run("不同意出借该场地", "consent"), "，请来函方另行选址。"])
    else:
        writer.para(
            [
                "表决：赞成4票，弃权1票。决议：",
                Run("同意出借该场地", "consent"),
                "，借期三年，场地费计入公共收益，每季度公示。",
            ]
        )
    writer.line("议题三：门禁卡换发（略）")
    writer.y += 6
    writer.line(f"记录：{a_person_name(job)}")
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 10
    sheet.text(180, y, [Run(home.owners_committee, "grantor")], body, align="r")
    sheet.text(180, y + 11, ["整理印发：", on(day, "issue_date", rng.choice(["plain", "dash"]))], body, align="r")
    sealed(sheet, 154, y + 4, home.owners_committee)
    values: dict[str, str | bool] = {
        "holder": holder,
        "grantor": home.owners_committee,
        "place": spot,
        "area_m2": fig(area),
        "consent": not refuse,
        "issue_date": day.isoformat(),
    }
    return drawn(
        "site_right_evidence",
        "cedar_owners_minutes",
        writer.sheets,
        values,
        tolerated={"issue_date": (met.isoformat(),)},
    )


def cedar_land_reply(job: Job) -> Drawn:
    """A red-head reply of the land office to a firm."""
    facts, rng = job.facts, job.rng
    home, day = facts.home.community, facts.consent_date
    office = f"信阳市自然资源和规划局{home.district}分局"
    holder = rng.choice([facts.company.org.name, facts.developer.name])
    spot = f"{home.district}{home.street}东南角储备地块"
    area = Decimal(rng.randrange(600, 9000)) / 10
    writer = Writer(job, Style("song", 14), leading=1.85, top=28)
    writer.title(office, Style("song_bold", 23, RED), spacing=0.02, after=8)
    writer.sheet.text(105, writer.y, f"自然资地复〔{day.year}〕{rng.randrange(3, 90)}号", S12, align="c")
    writer.sheet.line(25, writer.y + 8, 185, writer.y + 8, width=0.8, fill=RED)
    writer.y += 22
    writer.title("关于临时用地事项的复函", Style("song_bold", 20), after=9)
    writer.line([Run(holder, "holder"), "："])
    writer.para(
        "《关于办理充电场站临时用地的请示》"
        f"（{numbers.written_date(day - timedelta(days=15), form='plain')}）收悉。经审查，函复如下："
    )
    writer.para(
        [
            "一、",
            Run("同意你单位临时使用", "consent"),
            Run(spot, "place"),
            "，用地规模",
            Run(fig(area), "area_m2"),
            "平方米，权属为国有，用途为电动汽车充电场站，期限两年，不得修建永久性建（构）筑物。",
        ]
    )
    writer.para("二、依据《中华人民共和国土地管理法》第五十七条，期满须自行拆除并恢复原状，需要续用的提前三十日提出。")
    writer.para("三、动工前应办理施工、消防、用电等其他手续。")
    writer.para("此复。")
    writer.room(46)
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(178, y, Run(office, "grantor"), writer.style, align="r")
    sheet.text(168, y + 12, on(day, "issue_date", "plain"), writer.style, align="r")
    sealed(sheet, 146, y + 8, office, diameter=42)
    writer.sheet.text(25, 270, f"（经办股室：用地股　{a_person_name(job)}　0376-6{rng.randrange(10**6):06d}）", S10)
    values: dict[str, str | bool] = {
        "holder": holder,
        "grantor": office,
        "place": spot,
        "area_m2": fig(area),
        "consent": True,
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "cedar_land_reply", writer.sheets, values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "cedar_village_lines": cedar_village_lines,
        "cedar_owners_minutes": cedar_owners_minutes,
        "cedar_land_reply": cedar_land_reply,
    }
}
