"""Papers of invented people, a page each or several, that are read well by themselves: what stacks are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.unit.ocr.typed_pages import Line, paragraph

PEOPLE = (
    ("张测试", "411599199001010014", "A125"),
    ("李样本", "411599198802020036", "B208"),
    ("王试纸", "411599199203030058", "C316"),
)
FOOT = 2200.0
_TALL, _MIDDLE = 100.0, 600.0


@dataclass(frozen=True, slots=True)
class Typed:
    """One paper: what it is and its pages."""

    kind: str
    pages: tuple[list[Line], ...]


def numbered(pages: Sequence[list[Line]]) -> tuple[list[Line], ...]:
    """The pages with 第1页 共2页 below each."""
    return tuple([*page, (700.0, FOOT, f"第{n}页 共{len(pages)}页")] for n, page in enumerate(pages, 1))


def portrait(who: int) -> list[Line]:
    name, number, _ = PEOPLE[who]
    return [
        (200, 100, "姓名"), (300, 100, name), (200, 160, "性别男民族汉"), (200, 220, "出生1990年1月1日"),
        (200, 280, "住址"), (300, 280, "河南省信阳市浉河区样例路1号"), (200, 400, "公民身份号码"), (450, 400, number),
    ]  # fmt: skip


def emblem() -> list[Line]:
    return [
        (300, 100, "中华人民共和国"), (300, 180, "居民身份证"), (200, 300, "签发机关"), (400, 300, "信阳市公安局"),
        (200, 360, "有效期限"), (400, 360, "2019.03.01-2039.03.01"),
    ]  # fmt: skip


def id_card(who: int) -> Typed:
    return Typed("id_card", (portrait(who), emblem()))


def lease(who: int) -> Typed:
    name, number, space = PEOPLE[who]
    first = [
        (_MIDDLE, _TALL, "车位租赁合同"),
        *paragraph(
            200,
            "出租方（甲方）：赵出租",
            f"承租方（乙方）：{name}",
            f"身份证号：{number}",
            f"第一条甲方将{space}号车位出租给乙方。",
            "第二条租金每月300元。",
        ),
    ]
    second = paragraph(100, "第三条租赁期限自2026年1月1日起至2027年12月31日止。", "第四条本合同一式两份。")
    third = paragraph(100, "甲方（签字）：赵出租", f"乙方（签字）：{name}", "签订日期：2025年12月20日")
    return Typed("parking_lease_contract", (first, second, third))


def consent(who: int) -> Typed:
    name, number, space = PEOPLE[who]
    page = [
        (_MIDDLE, _TALL, "同意安装充电桩证明"),
        *paragraph(
            200,
            f"兹证明业主{name}（身份证号：{number}）系样例花园小区业主，",
            f"拥有{space}号车位。我公司同意其在该车位安装充电桩。",
            "特此证明。",
            "信阳样例物业服务有限公司",
            "2026年3月5日",
        ),
    ]
    return Typed("property_consent", (page,))


def invoice_part(who: int, part: str) -> list[Line]:
    name, number, _ = PEOPLE[who]
    rows = (
        (("发票代码", "141002612001"), ("发票号码", f"0012345{who}")),
        (("开票日期", "2026-02-03"), ("机打号码", f"0012345{who}")),
        (("购买方名称", name), ("身份证号码", number)),
        (("车辆类型", "纯电动轿车"), ("厂牌型号", f"样例牌YL700{who}BEV")),
        (("合格证号", f"YX66220890027{who}"), ("发动机号码", f"E34{who}M481172")),
        (("车辆识别代号/车架号码", f"LTESTC3E8PR29309{who}"), ("价税合计", "壹拾叁万零伍佰圆整")),
        (("销货单位名称", "信阳样例汽车销售有限公司"), ("纳税人识别号", "91411599MA40000012")),
        (("增值税税率或征收率", "13%"), ("增值税税额", "￥15013.27")),
        (("不含税价", "小写￥115486.73"), ("限乘人数", "5")),
    )
    lines: list[Line] = [(600.0, 60.0, "机动车销售统一发票"), (760.0, 120.0, part)]
    for index, pairs in enumerate(rows):
        for column, (label, value) in enumerate(pairs):
            left = 100.0 + 760 * column
            lines += [(left, 200.0 + 90 * index, label), (left + 360, 200.0 + 90 * index, value)]
    return lines


def invoice(who: int, *names: str) -> Typed:
    return Typed("vehicle_sales_invoice", tuple(invoice_part(who, name) for name in names or ("发票联", "抵扣联")))


_CODES = ("91411599MA40000012", "91411599MA4000002X", "91411599MA40000039")


def licence_sheet(which: int, part: str = "") -> list[Line]:
    return [
        (200, 100, "统一社会信用代码"), (500, 100, _CODES[which]), (700, 200, "营业执照"), (720, 300, part or "（正本）"),
        (200, 400, "名称"), (400, 400, f"信阳样例{'甲乙丙'[which]}充电服务有限公司"), (200, 460, "类型"), (400, 460, "有限责任公司"),
        (200, 520, "法定代表人"), (400, 520, PEOPLE[which][0]), (200, 580, "经营范围"), (400, 580, "充电设施的安装与维护"),
        (1000, 400, "注册资本"), (1200, 400, "壹佰万圆整"), (1000, 460, "成立日期"), (1200, 460, "2014年09月14日"),
        (1000, 800, "登记机关"), (1000, 900, "2021年01月27日"),
    ]  # fmt: skip


def licence(which: int, *, copy: bool = True) -> Typed:
    sheets = (licence_sheet(which), licence_sheet(which, "（副本）")) if copy else (licence_sheet(which),)
    return Typed("business_license", sheets)


def licence_with_notes(which: int) -> Typed:
    notes = [
        (700.0, _TALL, "电子营业执照使用说明"),
        *paragraph(300, "1.打印件须与电子执照文件核对一致后使用。", "2.有效期以系统查询结果为准。"),
    ]
    return Typed("business_license", (licence_sheet(which), notes))


def use_right_with_sketch(who: int) -> Typed:
    name, number, space = PEOPLE[who]
    letter = [
        (_MIDDLE, _TALL, "车位使用权证明"),
        *paragraph(
            300,
            f"兹证明{name}（身份证号：{number}）为样例花园小区业主，",
            f"对地下一层{space}号车位享有使用权。",
            "信阳样例置业有限公司",
            "2026年3月5日",
        ),
    ]
    sketch = [(600.0, _TALL, "附：车位位置示意图"), (700.0, 900.0, "车行通道"), (700.0, 1500.0, space)]
    return Typed("parking_use_right_cert", (letter, sketch))


def purchase_with_cover(who: int) -> Typed:
    name, number, space = PEOPLE[who]
    cover = [(_MIDDLE, 600.0, "车位买卖合同"), *paragraph(1300, "出卖人：信阳样例置业有限公司", f"买受人：{name}")]
    text = [
        (_MIDDLE, _TALL, "车位买卖合同"),
        *paragraph(
            200,
            "第一章合同当事人",
            "出卖人：信阳样例置业有限公司",
            f"买受人：{name}",
            f"身份证号：{number}",
            "第二章车位基本状况",
            f"第二条出卖人出售的车位为{space}号。",
            "第三条车位总价为人民币57000.00元。",
        ),
    ]
    return Typed("parking_purchase_contract", (cover, text))


def unknown(which: int) -> Typed:
    """A paper of no known kind whose pages are numbered."""
    first = [
        (_MIDDLE, _TALL, ("停水通知", "物业服务报告", "供货说明")[which]),
        *paragraph(200, "因管网检修，本月起分批停水，请提前储水。", "一、本月三日东区停水。", "二、本月五日西区停水。"),
    ]
    second = paragraph(100, "三、恢复供水的时间另行告知。", "样例供水公司")
    return Typed("other", numbered((first, second)))


def empty() -> Typed:
    return Typed("blank", ([],))
