"""Words that are the same on every seal of a sort: what a seal is for, and the whole of the tax office's on invoices.

A seal's small letters are often cut or crossed by print. Where what was read of such a phrase can be no other one, the
phrase is given. Names are never mended: whose seal it is must have been read.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

_PURPOSES = tuple(
    f"{word}专用章"
    for word in (
        *(
            "合同",
            "发票",
            "财务",
            "业务",
            "行政审批",
            "行政许可",
            "不动产登记",
            "土地登记",
            "房屋登记",
            "户口",
            "婚姻登记",
        ),
        *("出图", "审图", "承保", "收费", "档案", "资料", "报价", "投标", "检验", "产品检验", "电子发票", "销售合同"),
        *("物业管理", "证明", "查询", "办事", "预售", "售后服务", "公证", "临时居住证", "出入境证件"),
    )
)
_SUPERVISION = "全国统一发票监制章"
_TAX_OFFICES = ("国家税务总局", "国家税务局", "地方税务局", "税务局监制", "税务总局监制", "国家税务总局监制")
_PROVINCES = (
    *("北京市", "天津市", "上海市", "重庆市", "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省"),
    *(
        "安徽省",
        "福建省",
        "江西省",
        "山东省",
        "河南省",
        "湖北省",
        "湖南省",
        "广东省",
        "海南省",
        "四川省",
        "贵州省",
        "云南省",
    ),
    *("陕西省", "甘肃省", "青海省", "广西", "内蒙古", "西藏", "宁夏", "新疆"),
)
_LIKE, _APART = 0.6, 0.08  # likeness of a phrase, and how much less alike the next one must be
_OFFICE_LIKE, _OFFICE_SURE, _PROVINCE_LIKE, _PROVINCE_LONGEST = 0.55, 0.8, 0.6, 4
_LOCAL = "税务局"  # of a province
_RIM_SURE, _RIM_LEAST = 4, 2  # letters of the nine, in order; the fewer with an office of the tax authority below


def purpose(row: str) -> str:
    """A row of a seal, its purpose (…专用章) mended where it can be no other."""
    if row in _PURPOSES or "用" not in row:
        return row
    holding = [phrase for phrase in _PURPOSES if row in phrase]
    if len(holding) == 1 and len(row) > len("专用章"):
        return holding[0]
    longer = (phrase for phrase in _PURPOSES if len(phrase) >= len(row))  # letters are lost or taken for others
    likest = sorted(((_likeness(row, phrase), phrase) for phrase in longer), reverse=True)
    (best, phrase), (next_best, _) = (*likest, (0.0, ""), (0.0, ""))[:2]
    return phrase if best >= _LIKE and best - next_best >= _APART else row


def is_purpose(row: str) -> bool:
    """Is it one of the usual phrases?"""
    return row in _PURPOSES


def invoice_supervision(rim: str, rows: Sequence[str]) -> str:
    """The words of the tax authority's oval seal on invoices (发票监制章), or nothing where this may be another seal.

    By enough letters of its rim in their order, or by few of them or none and both of its rows: the province and the
    authority.
    """
    if "公司" in rim or set("财政据") & set(rim):
        return ""  # a company's seal; the treasury's on receipts (财政票据监制章)
    in_order = _in_order(rim)
    office = _likest(rows, _TAX_OFFICES, _OFFICE_LIKE)
    province = _likest([row for row in rows if len(row) <= _PROVINCE_LONGEST], _PROVINCES, _PROVINCE_LIKE)
    taxes = any(set(row) & set("税务") for row in rows)
    if (
        in_order >= _RIM_SURE
        or ((office or _local(rows)) and (in_order >= _RIM_LEAST or province))
        or (province in rows and taxes)
    ):
        return _SUPERVISION + "".join(_offices(rows, province, office))
    return ""


def supervises(rim: str) -> bool:
    """Whether the words of a rim are those of the seal on invoices, whatever stands in its middle."""
    return _in_order(rim) >= _RIM_SURE


def _in_order(rim: str) -> int:
    """How many of the phrase's letters were read, in their order."""
    matcher = SequenceMatcher(None, rim, _SUPERVISION, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def _local(rows: Sequence[str]) -> list[str]:
    """Rows that name a province's office: it stands alone, or beside the authority of the whole country."""
    return [row for row in rows if row.endswith(_LOCAL) and row not in _TAX_OFFICES]


def _offices(rows: Sequence[str], province: str, office: str) -> list[str]:
    """Province and authority; or the authority and the province's office, which is given as it was read, as printed."""
    local = _local(rows)
    if len(local) != 1 or province:
        return [province, office]
    if not office:
        return local
    central = max(range(len(rows)), key=lambda number: _likeness(rows[number], office))
    return [office, *local] if central < rows.index(local[0]) else [*local, office]


def tax_office(rows: Sequence[str]) -> str:
    """The tax authority a row names, its letters mended; empty where none is named."""
    return _likest(rows, _TAX_OFFICES, _OFFICE_SURE)


def _likest(rows: Sequence[str], phrases: Sequence[str], least: float) -> str:
    best, phrase = max(
        ((_likeness(row, phrase), phrase) for row in rows if row for phrase in phrases), default=(0.0, "")
    )
    return phrase if best >= least else ""


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
