"""附件3 联办申请表: box by box and word by word as the notice 信电〔2024〕141号 prints it."""

from __future__ import annotations

from itertools import pairwise

from tools.author_templates.package import Page, write_template
from tools.author_templates.wml import (
    HEADING,
    TITLE,
    Cell,
    Spacing,
    Type,
    label,
    paragraph,
    row,
    table,
    value,
)

NAME = "“充电桩报装一件事”联办申请表"

_PAGE = Page(22, 25, 20, 25)
# Left edges of the columns; the last is the right edge of the table.
_EDGES = (0, 950, 1900, 2750, 4050, 4880, 6350, 9070)
_WIDTHS = tuple(right - left for left, right in pairwise(_EDGES))
_ROW = 510
_SECTION = Type(HEADING, 11)
# Class of road and which of 道路名称 / 道路地址 the notice prints in its row.
_ROADS = (
    ("expressway", "高速", "道路名称"),
    ("national_provincial", "普通国省道", "道路地址"),
    ("rural", "农村公路", "道路名称"),
    ("fast", "快速路", "道路地址"),
    ("trunk", "主干道", "道路地址"),
    ("secondary", "次干道", "道路地址"),
    ("branch", "支路", "道路地址"),
    ("minor", "支小路", "道路地址"),
)


def author() -> bytes:
    body = (
        paragraph("附件 3", Type(HEADING, 16), Spacing(align="left"))
        + paragraph(NAME, Type(TITLE, 20), Spacing(align="center", before=60, after=80))
        + paragraph("办件编号：{{ case_no }}", Type(size_pt=10.5), Spacing(align="right", after=40))
        + table(_WIDTHS, [*_enterprise(), *_matter(), *_power(), *_project(), *_request(), *_roads(), *_green()])
        + _signature()
    )
    return write_template(body, title=NAME, page=_PAGE)


def _label(text: str, left: int, right: int, *, merge: str = "") -> Cell:
    """A cell of printed words between two edges."""
    return label(text, right - left, span=_span(left, right), merge=merge)


def _value(text: str, left: int, right: int) -> Cell:
    """A cell to be filled between two edges."""
    return value(text, right - left, span=_span(left, right))


def _full(content: str, *, shade: str = "") -> Cell:
    """A cell over the whole width."""
    return Cell(content, _EDGES[-1], len(_WIDTHS), shade=shade)


def _span(left: int, right: int) -> int:
    return _EDGES.index(right) - _EDGES.index(left)


def _block(text: str, merge: str) -> Cell:
    return _label(text if merge == "restart" else "", 0, 950, merge=merge)


def _section(text: str) -> str:
    content = paragraph(text, _SECTION, Spacing(align="center", keep_next=True))
    return row([_full(content, shade="F2F2F2")], height=420)


def _enterprise() -> list[str]:
    return [
        row(
            [
                _block("企业\n基本\n信息", "restart"),
                _label("企业名称", 950, 2750),
                _value("{{ enterprise_name }}", 2750, 4880),
                _label("产权类型", 4880, 6350),
                _value("[tenure.owned] 自有　[tenure.leased] 租赁", 6350, 9070),
            ],
            height=_ROW,
        ),
        row(
            [
                _block("", "continue"),
                _label("联系人", 950, 2750),
                _value("{{ contact_person }}", 2750, 4880),
                _label("联系电话", 4880, 6350),
                _value("{{ contact_phone }}", 6350, 9070),
            ],
            height=_ROW,
        ),
    ]


def _matter() -> list[str]:
    rows = (
        ("报装详细地址", "{{ install_address }}"),
        (
            "业务种类",
            "[business_type.new_build] 新建（改建、扩建）充电桩报装\n"
            "[business_type.existing_building] 既有建筑新增充电桩需求报装",
        ),
        (
            "联合报装事项",
            "[joint.supply] 用电报装　　[joint.traffic] 影响交通安全占道施工审核\n"
            "[joint.road] 占用、挖掘城市道路审批\n[joint.green] 工程建设涉及城市绿地、树木审批",
        ),
        (
            "期望现场踏勘\n时间",
            "{{ survey_date }}（非节假日）　[survey_session.am] 上午　[survey_session.pm] 下午",
        ),
    )
    return [
        row(
            [
                _block("报装\n事项\n基本\n信息", "continue" if number else "restart"),
                _label(name, 950, 2750),
                _value(text, 2750, 9070),
            ],
            height=_ROW,
        )
        for number, (name, text) in enumerate(rows)
    ]


def _power() -> list[str]:
    lines = (
        "[power.enterprise.chosen] 企业新装（选填）",
        "　　业务类型：[power.enterprise.category.commercial] 商业　"
        "[power.enterprise.category.industrial] 普通工业　"
        "[power.enterprise.category.non_industrial] 非工业　[power.enterprise.category.other] 其他",
        "　　供电容量：{{ power.enterprise.capacity_kva }} kVA（千伏安）",
        "[power.resident.chosen] 居民新装（选填）",
        "　　业务类型：[power.resident.chosen] 居民生活用电",
        "　　供电容量：{{ power.resident.capacity_kva }} kVA（千伏安）",
        "期望用电时间：{{ power.expected_date }}",
    )
    content = "".join(paragraph(line, Type(), Spacing(align="left", line_pt=17)) for line in lines)
    return [
        _section("[joint.supply] 用电报装（选填）"),
        row([_full(content)], height=2500),
    ]


def _project() -> list[str]:
    wide = (
        ("项目名称代码", "{{ project.code }}"),
        ("项目建设地址", "{{ project.address }}"),
        ("申请单位", "{{ project.applicant_unit }}"),
    )
    pairs = (
        ("社会统一代码证\n（营业执照）", "project.uscc", "法人代表\n（身份证）", "project.legal_representative"),
        ("经办人", "project.handler", "联系电话", "project.phone"),
        ("施工单位\n（营业执照）", "project.construction_unit", "联系人\n（联系方式）", "project.construction_contact"),
    )
    return [
        _section("项目基本信息"),
        *(row([_label(name, 0, 1900), _value(text, 1900, 9070)], height=_ROW) for name, text in wide),
        *(
            row(
                [
                    _label(left, 0, 1900),
                    _value(f"{{{{ {left_path} }}}}", 1900, 4880),
                    _label(right, 4880, 6350),
                    _value(f"{{{{ {right_path} }}}}", 6350, 9070),
                ],
                height=_ROW,
            )
            for left, left_path, right, right_path in pairs
        ),
    ]


def _request() -> list[str]:
    return [
        _section("申请事项"),
        row(
            [
                _label("外线施工联审\n（备案）申请内容", 0, 1900),
                _value("{{ request.external_line }}", 1900, 9070),
            ],
            height=1250,
        ),
        row(
            [
                _label("临时占用、\n挖掘原因", 0, 1900),
                _value("{{ request.occupation_reason }}", 1900, 4880),
                _label("临时占用、\n挖掘时间", 4880, 6350),
                _value("{{ request.period }}", 6350, 9070),
            ],
            height=1000,
        ),
        row(
            [
                _label("送达方式", 0, 1900),
                _value(
                    "[request.delivery.online] 系统推送（网上下载）　[request.delivery.window] 窗口领取　"
                    "[request.delivery.post] 邮寄送达（费用自理）",
                    1900,
                    9070,
                ),
            ],
            height=_ROW,
        ),
    ]


def _roads() -> list[str]:
    return [
        row(
            [
                _block("类型", "continue" if number else "restart"),
                _value(f"[roads.{road}.chosen] {name}", 950, 2750),
                _label(asked, 2750, 4050),
                _value(f"{{{{ roads.{road}.text }}}}", 4050, 9070),
            ],
            height=_ROW,
        )
        for number, (road, name, asked) in enumerate(_ROADS)
    ]


def _green() -> list[str]:
    return [
        row(
            [
                _block("[green.chosen] 绿地", "restart"),
                _label("占用绿地地址", 950, 2750),
                _value("{{ green.address }}", 2750, 4880),
                _label("绿地性质", 4880, 6350),
                _value("{{ green.nature }}", 6350, 9070),
            ],
            height=_ROW,
        ),
        row(
            [
                _block("", "continue"),
                _label("占用面积", 950, 2750),
                _value(
                    "长 {{ green.length_m }} 米，　宽 {{ green.width_m }} 米，　面积 {{ green.area_m2 }} 平方",
                    2750,
                    9070,
                ),
            ],
            height=_ROW,
        ),
    ]


def _signature() -> str:
    """Below the form, outside its boxes: the notice prints no place to sign, and a paper form needs one."""
    return paragraph(
        "申请人（签字或盖章）：__________________　　日期：________年____月____日",
        Type(size_pt=10.5),
        Spacing(align="right", before=360),
    )
