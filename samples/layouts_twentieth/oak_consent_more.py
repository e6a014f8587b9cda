"""物业证明, continued: a consent with conditions over two pages."""

from __future__ import annotations

from samples.draw import Run, Style
from samples.job import Job, Layouts
from samples.layouts_twentieth.oak_common import Parts, a_spot, lines, room_of, said, signed
from samples.layouts_twentieth.oak_consent import BOLD, an_issuer, finished
from samples.seals import SealText, put_round
from samples.truth import Drawn
from samples.writing import Writer


def two_pages(job: Job) -> Drawn:
    """A consent with conditions and duties of both sides over two pages, sealed at the end."""
    facts, spot, issuer = job.facts, a_spot(job.rng), an_issuer(job, "物业", "业委会")
    style, ink, person, refuse = Style("song", 13), job.fill_style(13), facts.person, job.variant.refuse
    writer = Writer(job, style, leading=1.95)
    writer.title("电动汽车充电设施安装" + ("意见书" if refuse else "同意书"), BOLD, spacing=0.1)
    rows: list[Parts] = [
        ["小区名称：", Run(facts.home.community.name, "community", ink)],
        ["申 请 人：", Run(person.name, "applicant", ink), "　　　住址：", Run(room_of(facts.home, job.rng), "", ink)],
        ["证件号码：", Run(person.id_number, "applicant_id", ink)],
        ["联系方式：", Run(person.phone, "", ink), "　　　车牌号：", Run(facts.vehicle.plate, "", ink)],
        [
            "安装位置：",
            spot.level,
            Run(spot.number, "space_no", ink),
            "　　　额定功率：",
            Run(facts.power_kw, "power_kw", ink),
            "kW",
        ],
    ]
    for row in rows:
        writer.line(row)
    if refuse:
        writer.para(
            ["经审核申请人提交的材料并实地勘察，我单位认为该位置", Run("暂不具备安装条件", "consent"), "，理由如下："]
        )
        points = [
            "1．该车位为公共车位，未与申请人签订一年以上的使用协议；",
            "2．车库桥架空间不足，敷设线路需穿越人防区，应先取得主管部门的意见；",
            "3．申请人可待小区统一建设充电设施后优先使用。",
        ]
    else:
        writer.para(
            [
                "经审核申请人提交的材料并实地勘察，我单位",
                Run("同意", "consent"),
                "申请人在上述位置安装电动汽车充电设施，并约定如下：",
            ]
        )
        points = [
            "1．充电设施及线路由申请人投资，产权归申请人所有，日常维护由申请人负责；",
            "2．施工前申请人应到我单位办理施工手续，领取出入证，施工时间为工作日8:00至18:00；",
            "3．线路走向应服从车库统一规划，沿桥架敷设，穿墙孔洞做好防火封堵；",
            "4．申请人应当购买充电设施第三者责任保险，发现隐患及时整改；",
            "5．申请人出售、退租车位的，应负责拆除或者办理过户；",
            "6．因不当使用引发的事故，由申请人承担全部责任；",
            "7．供电企业现场勘查、装表接电时，我单位提供必要的协助，不收取任何费用；",
            "8．小区配电设施改造时，申请人应予以配合。",
        ]
    for text in points:
        writer.para(text)
    writer.para("本" + ("意见书" if refuse else "同意书") + "一式三份，申请人、我单位、供电企业各执一份。")
    writer.room(62) if refuse else writer.new_page()
    sheet, y = writer.sheet, writer.y + 6
    lines(sheet, 27, y, ["申请人（签名）：", "（申请人已阅读并同意以上内容）"], style, step=13)
    signed(sheet, 67, y - 2, person.name)
    sheet.text(76, y + 32, ["出具单位（盖章）：", Run(issuer[0], "issuer", Style("song", 11.5))], Style("song", 11.5))
    sheet.text(76, y + 46, ["出具日期：", Run(said(job, facts.consent_date), "issue_date", ink)], style)
    if job.variant.seal:
        put_round(sheet, 140, y + 40, SealText(issuer[0]))
    writer.number_pages("第 {} 页 / 共 {} 页")
    return finished(job, "oak_consent_two_pages", writer.sheets, spot, issuer, power=True)


LAYOUTS: Layouts = {
    "property_consent": {
        "oak_consent_two_pages": two_pages,
    },
}
