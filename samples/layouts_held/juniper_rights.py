"""Who may use a piece of ground: minutes of a village meeting and a lender's note in pen."""

from __future__ import annotations

from datetime import timedelta

from samples import numbers, seals
from samples.draw import Run, Runs, Style
from samples.job import Job, Layouts
from samples.layouts_held.juniper_common import Said, a_site, autograph, lines, on, pen, sealed, some_area
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def minutes(job: Job) -> Drawn:
    """Extract from the minutes of a village meeting, given out some days after it."""
    rng, site, facts = job.rng, a_site(job, person=0.2), job.facts
    village, holder = facts.home.community.village_committee, site.applicant
    where = f"{site.district}{site.road}{rng.randrange(2, 180)}号{rng.choice(['老晒场', '原粮站院', '旧小学操场'])}"
    area, agreed = some_area(job, 60, 900), rng.random() > 0.18
    met = site.signed - timedelta(days=rng.randrange(3, 12))
    came = rng.randrange(17, 29)
    writer = Writer(job, Style("song", 12.5), leading=1.75)
    writer.title("村民代表会议记录（摘抄）", Style("song_bold", 21), spacing=0.12, after=8)
    for head, text in (
        ("开会时间", numbers.written_date(met) + "下午3点"),
        ("开会地点", "村部二楼会议室"),
        ("主持", facts.home.community.manager.legal_person),
        ("记录", facts.spouse.name),
        ("到会", f"代表应到{came + rng.randrange(1, 5)}人，实到{came}人，列席：包村干部{facts.landlord.name}"),
    ):
        writer.line([Run(head, "", Style("hei", 12)), "　", text])
    writer.y += 3
    writer.para("第一项　通报上季度卫生评比和自来水改造进度。（略）")
    asked: Said = [
        "第二项　讨论",
        Run(holder, "holder"),
        "来函要求用我村空闲场地建电动汽车充电场的事。场地在",
        Run(where, "place"),
        "，丈量下来有",
        Run(area, "area_m2"),
        "平方米，现无人耕种，也没有附着物。",
    ]
    writer.para(asked)
    writer.para(f"{facts.developer.legal_person}：进出车辆多，要把路口的坎修平。")
    writer.para(f"{facts.dealer.legal_person}：租金按年交，写到合同里，钱进集体账户，不能拖。")
    yes = came - rng.randrange(0, 3) if agreed else rng.randrange(2, 6)
    count = f"举手表决：赞成{yes}人，其余反对或弃权。结果："
    if agreed:
        writer.para(
            [count, Run("通过，同意提供场地", "consent"), f"，年限{rng.choice([5, 8, 10])}年，具体由村委会签合同。"]
        )
    else:
        writer.para([count, Run("未通过，不同意提供场地", "consent"), "，该场地留作秋收晒粮，来函退回。"])
    writer.para("第三项　布置防溺水巡查值班。（略）")
    writer.room(50)
    writer.y += 6
    sheet, y = writer.sheet, writer.y
    sheet.text(25, y, "以上抄自会议记录本，与原件一致。", writer.style)
    sheet.text(182, y + 14, Run(village, "grantor"), writer.style, align="r")
    sheet.text(
        178,
        y + 24,
        ["摘抄于 ", on(site.signed, "issue_date", job.date_form("plain", "chinese"))],
        writer.style,
        align="r",
    )
    sealed(job, sheet, 146, y + 20, village, diameter=42)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": village,
        "place": where,
        "area_m2": area,
        "consent": agreed,
        "issue_date": site.signed.isoformat(),
    }
    return drawn(
        "site_right_evidence",
        "juniper_site_minutes",
        writer.sheets,
        values,
        tolerated={"issue_date": (met.isoformat(),)},
    )


def lent(job: Job) -> Drawn:
    """A yard lent by its owner: a note in pen with thumb prints."""
    rng, site, facts, sheet = job.rng, a_site(job, person=0.4), job.facts, job.sheet(190, 265)
    owner, holder = facts.landlord, site.applicant
    where = f"{site.road}{rng.randrange(2, 180)}号{rng.choice(['院内南墙根', '临街门面房前', '后院停车棚'])}"
    area, ink = some_area(job, 12, 70), pen(job, 15)
    until = years_later(site.signed, rng.choice([3, 5, 6])) - timedelta(days=1)
    sheet.text(95, 24, "借 用 空 地 字 据", ink.sized(23), align="c")
    said: list[Runs] = [
        [
            "出借方",
            Run(owner.name, "grantor"),
            f"（身份证{owner.id_number}），今",
            Run("同意", "consent"),
            "把自家",
            Run(where, "place"),
            "的空地借给",
            Run(holder, "holder"),
            "装充电桩。量过尺寸，一共",
            Run(area, "area_m2"),
            "平方米。",
        ],
        f"一、用到{numbers.written_date(until)}为止，到时再商量。",
        f"二、每年给补贴{rng.randrange(6, 40) * 100}元，头一年的已当面点清。",
        "三、电费、修理由用的人出，不许堆易燃的东西，不许挡大门。",
        "四、若遇拆迁，设备归用的人搬走，地上补偿归出借方。",
        "空口无凭，立此为据，两家各留一张。",
    ]
    y = lines(sheet, 22, 46, 146, said, ink, leading=1.85, gap=0.5)
    y = min(y + 5, 205)
    sheet.text(22, y, "出借方：", ink)
    sheet.text(42, y, owner.name, ink)
    sheet.text(98, y, "借用方：", ink)
    if site.is_org:
        sheet.text(118, y, "（盖章）", ink)
        sealed(job, sheet, 138, y + 6, holder, diameter=38)
    else:
        sheet.text(118, y, holder, ink)
    sheet.text(22, y + 12, f"见证：{facts.dealer.legal_person}（邻居）", ink)
    sheet.text(22, y + 24, on(site.signed, "issue_date", job.date_form("plain", "chinese", "dot")), ink)
    if job.chance(0.7):
        seals.put_name(sheet, 58, y + 5, owner.name, side=11)
    autograph(job, sheet, 98, y + 24, f"电话{owner.phone}", 13)
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": owner.name,
        "place": where,
        "area_m2": area,
        "consent": True,
        "issue_date": site.signed.isoformat(),
    }
    tolerated = {"place": (where + "的空地",)}
    return drawn("site_right_evidence", "juniper_site_lent", [sheet], values, tolerated=tolerated)


LAYOUTS: Layouts = {"site_right_evidence": {"juniper_site_minutes": minutes, "juniper_site_lent": lent}}
