"""What shows the right to use a site: an owner's letter of consent, an office's reply on land for a time."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from samples.draw import BLACK, RED, Run, Style
from samples.job import Job, Layouts
from samples.layouts_thirteenth.fir_common import a_task, blank, lines, said, shown
from samples.layouts_thirteenth.words import WORDS
from samples.people import a_day
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer


def owner_letter(job: Job) -> Drawn:
    """同意函 of the owner or keeper of the ground: to whom, where, how large, for what, on which terms."""
    rng, task, home = job.rng, a_task(job), job.facts.home
    district = home.community.district
    grantor = rng.choice(
        [
            job.facts.developer.name,
            home.community.manager.name,
            f"信阳市{district}{rng.choice(WORDS.firms)}街道{rng.choice(WORDS.firms)}社区居民委员会",
            f"{district}{rng.choice(WORDS.firms)}镇{rng.choice(WORDS.firms)}村村民委员会",
        ]
    )
    holder = task.applicant
    area = Decimal(rng.randrange(60, 2600)) + Decimal(rng.choice(["0", "0", "0.5", "0.86"]))
    place = rng.choice(
        [
            f"{district}{task.road}{rng.randrange(2, 200)}号院内空地",
            f"信阳市{district}{task.road}与{task.section[: task.section.index('至')]}交叉口东南角",
            f"{home.community.name}南门停车场",
            f"{task.road}{task.section}路南停车场",
        ]
    )
    writer = Writer(job, Style("song", 14), leading=1.85, top=34)
    writer.title(
        rng.choice(["场地使用同意函", "同意使用场地证明", "关于同意使用场地的函"]), Style("song_bold", 21), after=14
    )
    writer.line([Run(holder, "holder"), "："])
    aim = rng.choice(["电动汽车充电站及配套供电设施", "新能源汽车充电桩", "充电站箱式变压器及电缆通道"])
    used = job.fill_style(14) if job.chance(0.4) else writer.style
    writer.para(
        [
            "贵单位关于使用场地建设充电设施的申请收悉。经研究，我单位同意将位于",
            blank(place, "place", used) if used is not writer.style else Run(place, "place"),
            "的场地提供给贵单位使用，使用面积约",
            blank(shown(area), "area_m2", used) if used is not writer.style else Run(shown(area), "area_m2"),
            rng.choice(["平方米", "㎡"]),
            f"，用于建设{aim}。",
        ]
    )
    years = rng.choice(["三", "五", "十"])
    writer.para(f"该场地产权清晰，无权属争议，未设定抵押。使用期限为{years}年，具体事项由双方另行签订协议约定。")
    writer.para("施工期间请做好安全防护，涉及绿地、道路及地下管线的，由贵单位依法办理相关手续。")
    writer.para(rng.choice(["特此函告。", "特此证明。", "此函。"]))
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(186, y, Run(grantor, "grantor"), writer.style.sized(13.5), align="r")
    form = rng.choice(["plain", "chinese", "padded"])
    sheet.text(178, y + 12, Run(said(job, task.signed, form), "issue_date"), writer.style, align="r")
    put_round(sheet, 152, y + 8, SealText(grantor), diameter=42)
    sheet.text(
        28, y + 40, f"联系人：{job.facts.landlord.name}　联系电话：{job.facts.landlord.phone}", Style("song", 12)
    )
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": grantor,
        "place": place,
        "area_m2": shown(area),
        "issue_date": task.signed.isoformat(),
    }
    return drawn("site_right_evidence", "fir_owner_letter", [sheet], values, implied={"consent": (True, "place")})


def land_reply(job: Job) -> Drawn:
    """批复 of the office of natural resources: red head, number, title, points, seal, copies, two pages when long."""
    rng, task, home = job.rng, a_task(job), job.facts.home
    district = home.community.district
    office = rng.choice(["信阳市自然资源和规划局", f"{district}自然资源局", f"信阳市{district}人民政府"])
    short = {"局": "自然资", "府": "政文"}[office[-1]]
    day = a_day(rng, task.signed - timedelta(days=300), task.signed)
    holder = job.rng.choice([task.applicant, job.facts.developer.name])
    area = Decimal(rng.randrange(30000, 900000)) / 100
    place = rng.choice(
        [
            f"{district}{task.road}东侧、{task.section[: task.section.index('至')]}南侧",
            f"{district}{rng.choice(WORDS.firms)}街道{rng.choice(WORDS.firms)}社区",
            f"信阳市{district}{task.road}{rng.randrange(3, 200)}号",
        ]
    )
    temporary = job.chance(0.5)
    what = "临时用地" if temporary else "建设用地"
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.85, top=40)
    sheet = writer.sheet
    sheet.text(105, 38, f"{office}文件", Style("song_bold", 27, RED), align="c", spacing=0.12)
    sheet.text(105, 64, f"信{short}〔{day.year}〕{rng.randrange(3, 260)}号", Style("song", 14), align="c")
    sheet.line(27, 73, 183, 73, width=0.8, fill=RED)
    writer.y = 84
    subject = f"关于{holder}充电站项目{what}的批复"
    writer.y = sheet.flow(36, writer.y, 138, subject, Style("hei_bold", 18), leading=1.4, align="c") + 7
    writer.line([Run(holder, "holder"), "："])
    writer.para(
        f"你单位报来的《关于充电站项目{what}的请示》及有关材料收悉。根据《中华人民共和国土地管理法》等有关规定，经研究，批复如下："
    )
    writer.para(
        [
            "一、同意你单位使用位于",
            Run(place, "place"),
            "的",
            rng.choice(["国有", "集体"]),
            "土地",
            Run(f"{area:.2f}", "area_m2"),
            "平方米，作为",
            rng.choice(["充电站及配套供电设施用地", "公共充电站建设用地"]),
            "，四至以附图为准。",
        ]
    )
    last = (
        "二、临时用地使用期限为两年，自批复之日起计算。期满后应及时拆除临时建筑物，恢复土地原状。"
        if temporary
        else ("二、请据此办理规划、建设等相关手续，自批复之日起两年内未动工建设的，本批复自行失效。")
    )
    writer.para(last)
    writer.para("三、项目建设涉及城市道路、绿地和地下管线的，应当征得主管部门同意并依法办理审批手续。")
    writer.room(40)
    sheet, y = writer.sheet, writer.y + 16
    sheet.text(176, y, Run(office, "grantor"), writer.style, align="r")
    date_text = said(job, day, "plain", "plain", "chinese")
    sheet.text(172, y + 11, Run(date_text, "issue_date"), writer.style, align="r")
    put_round(sheet, 150, y + 7, SealText(office), diameter=42)
    sheet.line(27, 258, 183, 258, width=0.3, fill=BLACK)
    lines(sheet, 29, 260.5, ["抄送：市城市管理局、市住房和城乡建设局、国网信阳供电公司。"], Style("song", 11))
    sheet.line(27, 267, 183, 267, width=0.3, fill=BLACK)
    sheet.text(29, 269.5, f"{office}办公室", Style("song", 11))
    sheet.text(181, 269.5, f"{day.year}年{day.month}月{day.day}日印发", Style("song", 11), align="r")
    values: dict[str, Value] = {
        "holder": holder,
        "grantor": office,
        "place": place,
        "area_m2": f"{area:.2f}",
        "issue_date": day.isoformat(),
    }
    return drawn("site_right_evidence", "fir_land_reply", writer.sheets, values, implied={"consent": (True, "place")})


LAYOUTS: Layouts = {"site_right_evidence": {"fir_owner_letter": owner_letter, "fir_land_reply": land_reply}}
