"""Evidence of the right to use a site: letter of consent, agreement on use, reply on the land.

Holder: who may use the site; grantor: who grants it. Place: the phrase that names the site. Consent: 同意.
Issue date: that of the letter or reply, of an agreement the day of signing.
"""

from __future__ import annotations

from decimal import Decimal

from samples import seals
from samples.draw import Run, Style
from samples.job import Job, Layouts, filled
from samples.layouts_fourth.held_base import a_firm, a_man, day_run, hand, some_works, two_places
from samples.numbers import written_date
from samples.people import years_later
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer, signature


def site_letter_of_owner(job: Job) -> Drawn:
    """同意函 of the unit that owns or keeps the site, to the office."""
    rng, works = job.rng, some_works(job, always_company=True)
    grantor = rng.choice(("信阳市子虚公园管理处", "信阳市幻山园林绿化中心", a_firm(job, "城市建设投资有限公司")))
    district = job.facts.home.community.district
    place = f"信阳市{district}{works.road}与{works.cross}交叉口{rng.choice(('东北', '西南', '东南'))}角地块"
    area = works.area
    writer = Writer(job, Style("song", 15), leading=1.9, top=34)
    writer.title(
        rng.choice(("关于场地使用的同意函", "同 意 函", "场地使用权证明")), Style("song_bold", 21), spacing=0.1
    )
    writer.line("信阳市城市管理局：")
    writer.para(
        [
            Run(works.applicant, "holder"),
            f"因建设{works.project}，需使用我单位管理的位于",
            Run(place, "place"),
            "，面积约",
            Run(two_places(area), "area_m2"),
            "平方米。该场地权属清晰，无争议。经研究，我单位",
            Run("同意", "consent"),
            f"其自开工之日起使用上述场地，用于{rng.choice(('敷设电缆及设置箱式变电站', '安装充电设备及配套设施'))}。",
        ]
    )
    writer.para("使用期间由使用单位负责场地安全和环境卫生，竣工后按原标准恢复绿化及铺装。")
    writer.para("特此函告。")
    writer.y += 12
    sheet, y = writer.sheet, writer.y
    sheet.text(176, y, Run(grantor, "grantor"), Style("song", 15), align="r")
    form = job.date_form("plain", "chinese", "spaced")
    issued = Run(written_date(works.applied, form=form), "issue_date")
    sheet.text(176, y + 12, issued, Style("song", 15), align="r")
    sheet.text(25, y + 34, f"（联系人：{a_man(job)}　电话：{works.builder_phone}）", Style("song", 13))
    if job.variant.seal:
        seals.put_round(sheet, 146, y + 8, seals.SealText(grantor), diameter=44)
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": f"{area}",
        "consent": True,
        "issue_date": works.applied.isoformat(),
    }
    return drawn("site_right_evidence", "site_letter_of_owner", writer.sheets, values)


def site_agreement_of_two(job: Job) -> Drawn:
    """场地使用协议 without rent, in clauses; blanks filled by hand."""
    rng, works = job.rng, some_works(job)
    community = job.facts.home.community
    grantor = rng.choice((community.manager.name, community.village_committee, a_firm(job, "商业管理有限公司")))
    spot = rng.choice(("南门东侧", "地面停车场西北角", "北侧围墙内"))
    place = f"{community.district}{community.street}{community.name}{spot}空地"
    area = Decimal(rng.randrange(18, 240))
    fill = hand(job, 13.5) if rng.random() < 0.6 else Style("song", 12.5)
    writer = Writer(job, Style("song", 12.5), leading=1.85)
    writer.title(rng.choice(("场地使用协议", "充电设施建设场地使用协议书")), Style("song_bold", 20))
    writer.line(["甲方（场地提供方）：", filled(grantor, "grantor", fill)])
    writer.line(["乙方（场地使用方）：", filled(works.applicant, "holder", fill)])
    writer.para("为支持新能源汽车充电基础设施建设，甲乙双方经友好协商，就场地使用事宜达成如下协议：")
    writer.para(
        [
            "一、甲方",
            Run("同意", "consent"),
            "将其享有使用权的位于",
            filled(place, "place", fill),
            "，面积",
            filled(f"{area}", "area_m2", fill),
            "平方米的场地提供给乙方，用于建设充电桩及配套供配电设施。",
        ]
    )
    years = rng.choice((3, 5, 8))
    last = written_date(years_later(works.applied, years), form="plain")
    writer.para(
        f"二、使用期限为{years}年，自{written_date(works.applied, form='plain')}起至{last}止。期满经双方同意可以续签。"
    )
    for clause in (
        "三、甲方不收取场地租金，充电服务费收益由双方另行约定分成。",
        "四、甲方应协助乙方办理用电报装、占道施工、绿化占用等手续，保证场地水平整、道路通行。",
        "五、乙方负责设施的投资、建设、运营和维护，因设施原因造成人身财产损害的，由乙方依法承担责任。",
        "六、因城市规划调整需要收回场地的，双方互不承担违约责任，乙方自行拆除设施并恢复原状。",
        "七、本协议一式四份，双方各执两份，自签字盖章之日起生效。未尽事宜另行协商，补充协议具有同等效力。",
    ):
        writer.para(clause)
    writer.room(56)
    sheet, y = writer.sheet, writer.y + 8
    style = Style("song", 12.5)
    sheet.text(27, y, "甲方（盖章）：", style)
    sheet.text(112, y, "乙方（盖章）：" if works.company else "乙方（签字）：", style)
    sheet.text(27, y + 13, "代表人：", style)
    signature(sheet, 48, y + 11, a_man(job))
    sheet.text(112, y + 13, "代表人：" if works.company else "联系电话：" + works.phone, style)
    signature(
        sheet,
        142 if works.company else 144,
        y + 11 if works.company else y - 2,
        works.chief if works.company else works.applicant,
    )
    issued = day_run(job, works.applied, "issue_date", "plain", "spaced", style=fill)
    sheet.text(112, y + 28, ["签订日期：", issued], style)
    if job.variant.seal:
        seals.put_round(sheet, 62, y + 12, seals.SealText(grantor), diameter=40)
        if works.company:
            seals.put_round(sheet, 154, y + 14, seals.SealText(works.applicant), diameter=40)
    writer.number_pages("第 {} 页 共 {} 页")
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": f"{area}",
        "consent": True,
        "issue_date": works.applied.isoformat(),
    }
    return drawn("site_right_evidence", "site_agreement_of_two", writer.sheets, values)


def site_reply_on_land(job: Job) -> Drawn:
    """A red-headed reply of the land office or the government on temporary use of land."""
    rng, works = job.rng, some_works(job, always_company=True)
    community = job.facts.home.community
    grantor = rng.choice(("信阳市自然资源和规划局", f"信阳市{community.district}人民政府"))
    short = "信自然资用" if "自然" in grantor else f"信{community.district[0]}政文"
    area = Decimal(rng.randrange(30000, 420000)) / 100
    side, other = rng.choice(("东侧", "西侧", "南侧")), rng.choice(("北侧", "南侧"))
    place = f"{community.district}{works.road}{side}、{works.cross}{other}"
    sheet = job.sheet()
    red = (205, 30, 36)
    sheet.text(105, 36, grantor + "文件", Style("song_bold", 27, red), align="c", spacing=0.05)
    sheet.text(105, 66, f"{short}〔{works.applied.year}〕{rng.randrange(1, 300)}号", Style("song", 14), align="c")
    sheet.line(25, 75, 185, 75, width=0.7, fill=red)
    title = f"关于{works.project}用地的批复"
    y = sheet.flow(35, 90, 140, title, Style("song_bold", 18), leading=1.5, align="c") + 8
    style = Style("song", 14.5)
    sheet.text(27, y, [Run(works.applicant, "holder"), "："], style)
    y += 10
    y = sheet.flow(
        27,
        y,
        156,
        f"你单位《关于{works.project}用地的请示》收悉。经研究，批复如下：",
        style,
        leading=1.85,
        indent=2,
    )
    y = sheet.flow(
        27,
        y,
        156,
        [
            "一、",
            Run("同意", "consent"),
            "你单位使用位于",
            Run(place, "place"),
            "的国有建设用地",
            Run(f"{area:.2f}", "area_m2"),
            "平方米（具体界线以勘测定界图为准），用于公共充电设施建设。",
        ],
        style,
        leading=1.85,
        indent=2,
    )
    for clause in (
        "二、请严格按照批准的用途和范围使用土地，不得擅自改变用途或者扩大用地面积。",
        "三、涉及占用道路、绿地的，应依法另行办理相关审批手续。",
    ):
        y = sheet.flow(27, y, 156, clause, style, leading=1.85, indent=2)
    sheet.text(172, y + 20, Run(grantor, "grantor"), style, align="r")
    issued = Run(written_date(works.applied, form=job.date_form("plain", "chinese")), "issue_date")
    sheet.text(172, y + 32, issued, style, align="r")
    if job.variant.seal:
        seals.put_round(sheet, 148, y + 27, seals.SealText(grantor), diameter=44)
    values: dict[str, Value] = {
        "holder": works.applicant,
        "grantor": grantor,
        "place": place,
        "area_m2": f"{area}",
        "consent": True,
        "issue_date": works.applied.isoformat(),
    }
    return drawn("site_right_evidence", "site_reply_on_land", [sheet], values)


LAYOUTS: Layouts = {
    "site_right_evidence": {
        "site_letter_of_owner": site_letter_of_owner,
        "site_agreement_of_two": site_agreement_of_two,
        "site_reply_on_land": site_reply_on_land,
    }
}
