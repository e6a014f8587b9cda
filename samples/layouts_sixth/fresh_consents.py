"""物业证明: letters and short notes of property companies, committees and villages, agreeing or refusing."""

from __future__ import annotations

from samples.draw import Run, Sheet, Style
from samples.job import Job, Layouts
from samples.layouts_sixth.fresh_common import (
    Parts,
    begin,
    foot_date,
    ink,
    pen,
    room,
    signed,
    someone,
    with_level,
)
from samples.seals import SealText, put_round
from samples.truth import Drawn, Value, drawn
from samples.writing import Writer

KINDS = ("物业", "居委会", "业委会", "村委会")


def issuer_of(job: Job, *kinds: str) -> tuple[str, str]:
    """The issuer's name and type: the variant's where it says one, else one of `kinds`."""
    place = job.facts.home.community
    kind = job.variant.issuer_type or job.rng.choice(kinds)
    names = (place.manager.name, place.residents_committee, place.owners_committee, place.village_committee)
    return dict(zip(KINDS, names, strict=True))[kind], kind


def seal(job: Job, sheet: Sheet, x: float, y: float, name: str, *, centre: str = "") -> None:
    if job.variant.seal:
        put_round(sheet, x, y, SealText(name, centre), diameter=job.rng.choice([38.0, 40.0, 42.0]))


def foot(job: Job, writer: Writer, issuer: str) -> None:
    """Issuer and date at the right, the seal over both."""
    writer.room(46)
    y = writer.y + 8
    style = writer.style
    size = style.size
    while writer.sheet.width_of(issuer, style.sized(size)) > 110:
        size -= 0.5
    writer.sheet.text(184, y, Run(issuer, "issuer"), style.sized(size), align="r")
    writer.sheet.text(178, y + 10, foot_date(job, job.facts.consent_date, "issue_date", style), style, align="r")
    seal(job, writer.sheet, 152 + job.rng.uniform(-8, 8), y + 6, issuer)
    writer.y = y + 34


def verdict(job: Job, yes: str, *no: str) -> Run:
    """The words that agree or refuse."""
    return Run(job.rng.choice(no) if job.variant.refuse else yes, "consent")


def space_parts(job: Job, *, level: bool = True) -> Parts:
    home = job.facts.home
    return [home.space_floor if level else "", Run(home.space_no, "space_no")]


def finish(job: Job, name: str, sheets: list[Sheet], issuer: tuple[str, str], *without: str, **more: Value) -> Drawn:
    """Joins with the truth all these letters share; `without`: fields that this one does not print."""
    facts = job.facts
    values: dict[str, Value] = {
        "issuer": issuer[0],
        "community": facts.home.community.name,
        "applicant": facts.person.name,
        "applicant_id": facts.person.id_number,
        "space_no": facts.home.space_no,
        "consent": not job.variant.refuse,
        "issue_date": facts.consent_date.isoformat(),
        **more,
    }
    kept = {field: value for field, value in values.items() if field not in without}
    tolerated = with_level(facts) if "space_no" in kept else {}
    if facts.person.phone != more.get("phone") and "phone" in more:
        tolerated["phone"] = (facts.person.phone,)
    return drawn(
        "property_consent",
        name,
        sheets,
        kept,
        implied={"issuer_type": (issuer[1], "issuer")},
        tolerated=tolerated,
    )


def company_reply(job: Job) -> Drawn:
    """A company's letter under its head, with a number, to the power company."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "物业")
    writer = Writer(job, Style("song", 14), left=27, width=156, leading=1.9, top=22)
    head = Style("song_bold", 24, (196, 30, 34))
    while writer.sheet.width_of(issuer[0], head) > 150:
        head = head.sized(head.size - 1)
    writer.sheet.text(105, 22, issuer[0], head, align="c")
    writer.sheet.line(27, 37, 183, 37, width=0.8, fill=(196, 30, 34))
    short = place.name[:2]
    writer.sheet.text(27, 40, f"{short}物函〔2026〕{rng.randrange(1, 90)}号", Style("song", 12))
    writer.y = 56
    refuse = job.variant.refuse
    power: Parts = []
    if not refuse:
        power = ["，功率", Run(facts.power_kw, "power_kw"), rng.choice(["kW", "千瓦", "KW"])]
    writer.title(
        f"关于{'不' if refuse else ''}同意业主安装电动汽车充电桩的{'回复' if refuse else '复函'}",
        Style("hei_bold", 18),
        spacing=0.05,
    )
    writer.line(rng.choice(["国网信阳供电公司：", "国网河南省电力公司信阳供电公司：", "信阳市供电公司营业厅："]))
    writer.para(
        [
            "我公司系",
            Run(place.name, "community"),
            f"前期物业服务单位。现有本小区{room(job)}业主",
            Run(person.name, "applicant"),
            "（身份证号码：",
            Run(person.id_number, "applicant_id", solid=True),
            "）购置新能源汽车一辆，拟在其",
            rng.choice(["名下", "自有产权", "长期租用"]),
            "的",
            *space_parts(job),
            "号车位安装自用充电桩一台",
            *power,
            "。",
        ]
    )
    if refuse:
        writer.para(
            [
                "经我公司工程部现场踏勘，该车位紧邻消防疏散通道，且所在防火分区电缆桥架已无余量，",
                verdict(job, "", "不同意该业主在上述位置安装充电桩", "现阶段不予同意其安装申请", "我公司不能同意安装"),
                "，请贵公司不予受理其报装申请。",
            ]
        )
    else:
        writer.para(
            [
                "经核实，情况属实，现场具备安装条件。我公司",
                verdict(job, rng.choice(["同意", "无异议，同意", "原则同意"])),
                "其安装，并将配合贵公司完成现场勘查、敷设线缆及装表接电等工作。",
            ]
        )
    writer.para(rng.choice(["特此函复。", "专此函复，请予支持。", "此复。"]))
    manager = someone(job)
    writer.para([f"联系人：{manager}　　联系电话：", Run(place.manager.phone, "phone")])
    foot(job, writer, issuer[0])
    fields = {"phone": place.manager.phone} | ({} if refuse else {"power_kw": facts.power_kw})
    return finish(job, "fresh_consent_company_reply", writer.sheets, issuer, **fields)


def street_note(job: Job) -> Drawn:
    """A residents' committee's short note where no property company works; written by hand or typed."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "居委会")
    style = ink(job, 17) if job.chance(0.5) else Style("song", 16)
    writer = Writer(job, style, left=28, width=154, leading=2.0, top=38)
    writer.title(rng.choice(["证　明", "证 明", "情况证明"]), Style("hei_bold", 24))
    writer.para(
        [
            rng.choice(["兹证明", "今有", "兹有"]),
            "我社区居民",
            Run(person.name, "applicant"),
            "，",
            person.sex,
            "，身份证号",
            Run(person.id_number, "applicant_id", solid=True),
            "，家住",
            Run(place.name, "community"),
            room(job),
            "。因该小区为老旧小区，",
            rng.choice(["无物业公司", "没有物业管理", "物业已撤出"]),
            "，该户申请在楼下",
            Run(facts.home.space_no, "space_no"),
            "号固定停车位安装新能源汽车充电桩。",
        ]
    )
    if job.variant.refuse:
        writer.para(
            [
                "经征求楼栋居民意见，多数住户反对，",
                verdict(job, "", "我居委会不同意安装", "社区不同意其安装", "故不予同意"),
                "。",
            ]
        )
    else:
        writer.para(
            [
                "经社区工作人员上门核实并在楼道公示七日，无居民提出异议，",
                verdict(
                    job,
                    "同意安装",
                ),
                "，用电安全由其本人负责。",
            ]
        )
    writer.para("特此证明。")
    foot(job, writer, issuer[0])
    clerk, phone = someone(job), f"0376-{rng.randrange(6500000, 6599999)}"
    writer.sheet.text(28, 262, [f"经办人：{clerk}　　电话：", Run(phone, "phone")], Style("song", 12))
    return finish(job, "fresh_consent_street_note", writer.sheets, issuer, phone=phone)


def owners_resolution(job: Job) -> Drawn:
    """An owners' committee's paper with conditions, signed by several members."""
    facts = begin(job)
    rng, person, place = job.rng, facts.person, facts.home.community
    issuer = issuer_of(job, "业委会")
    refuse = job.variant.refuse
    writer = Writer(job, Style("song", 12.5), left=26, width=158, leading=1.75)
    writer.title(
        rng.choice(["关于业主安装充电设施的意见", "业主委员会意见书", "新能源汽车充电桩安装意见"]),
        Style("hei_bold", 19),
    )
    used = pen(job, 12.5)
    writer.line(["申请业主：", used(person.name, "applicant"), "　　房号：", used(room(job))])
    writer.line(
        ["公民身份号码：", used(person.id_number, "applicant_id"), "　　联系方式：", used(person.phone, "phone")]
    )
    writer.line(
        [
            "申请位置：",
            used(place.name, "community"),
            facts.home.space_floor,
            used(facts.home.space_no, "space_no"),
            "号车位",
        ]
    )
    writer.line(["拟装设备：交流充电桩", used(facts.power_kw, "power_kw", 3), "千瓦（220V□　380V□）"])
    writer.y += 3
    if refuse:
        writer.para(
            [
                "业主大会授权本业委会审议，表决结果为反对票过半，",
                verdict(job, "", "不同意该业主的安装申请", "本业委会不同意安装"),
                "。理由：",
            ]
        )
        for text in ("（1）该车位属全体业主共有，尚未确定使用人；", "（2）变压器负荷率已超过百分之八十。"):
            writer.para(text)
    else:
        writer.para(
            [
                "经本届业委会",
                f"第{rng.randrange(3, 19)}次会议讨论，",
                verdict(job, "同意该业主在上述车位安装充电设施"),
                "。安装使用中应当遵守下列约定：",
            ]
        )
        for text in (
            "一、施工由具备承装（修、试）电力设施许可证的单位进行，不得私拉电线、不得穿越人防密闭门；",
            "二、充电设施产权归业主本人，其维护、保险和拆除费用由业主承担；",
            "三、造成共用部位、共用设施损坏的，应当恢复原状并赔偿；",
            "四、房屋或车位转让时，业主应当告知受让人并办理电表过户。",
        ):
            writer.para(text)
    writer.y += 4
    writer.room(70)
    names = [someone(job) for _ in range(3)]
    writer.sheet.text(26, writer.y, "参会委员（签字）：", Style("song", 12.5))
    for number, name in enumerate(names):
        signed(writer.sheet, 66 + number * 32, writer.y - 1.5, name, size=15)
    writer.y += 10
    foot(job, writer, issuer[0])
    return finish(
        job, "fresh_consent_owners_resolution", writer.sheets, issuer, phone=person.phone, power_kw=facts.power_kw
    )


def numbers_phone(job: Job) -> str:
    """Another mobile number of nobody."""
    return f"1380000{job.rng.randrange(10**4):04d}"


LAYOUTS: Layouts = {
    "property_consent": {
        "fresh_consent_company_reply": company_reply,
        "fresh_consent_street_note": street_note,
        "fresh_consent_owners_resolution": owners_resolution,
    }
}
