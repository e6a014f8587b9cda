"""房屋、场地租赁合同."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.capture import Span
from ocr.fields.amounts import RENT, find_amount
from ocr.fields.contract import LEASE, find_contract_date, find_lease_term
from ocr.fields.parties import Parties
from ocr.paper import Found, Paper

_AT = re.compile(
    r"(?:坐落于|座落于|坐落在|座落在|坐落为|座落为|坐落|座落|[位仕]于|(?:场地|房屋|租赁|商铺|厂房|租赁物|标的)[一-鿿]{0,2}?(?:位置|地址|地点))[：为在于是]*(?:(?<=于)\n)?"
    r"|(?:甲方|房东|出租[方人])(?:同意|自愿)?将(?:其|自有|名下|所有|的)*|(?:同意|决定|自愿)，?将\n?"
)
_PLACE = re.compile(
    r"(?:(?!甲方|乙方|承租|出租|[位仕]于|坐落|座落|租给|租赁给|建筑面积|（(?:约|共|建筑|面积|以下|下称)?\d)[一-鿿A-Z0-9（）#、·-]){4,70}?"
    r"(?=的|，|。|；|\n|（(?:约|共|合|计|即|建筑|面积|以下|下称)|（\d+(?:。\d+)?(?:平|㎡|M)|\d{1,2}。\d|[一二三四五六七八九十]、|房屋[一-鿿]?租|出租|租给|租赁给|建筑面积|甲方|乙方|$)"
)
_AREA = r"(?:建筑面积|租赁面积|场地面积|使用面积|占地面积|面积)[^0-9。；\n]{0,10}?(\d[\d，]*(?:。\d+)?)"
_SQUARE_METRES = r"(?:余|左右)?(?:平方|平米|㎡|M2|M²|M)"


def find(paper: Paper) -> Iterator[Found]:
    parties = Parties(paper, LEASE)
    yield from parties.find_name("lessor", 1)
    yield from parties.find_name("lessee", 2)
    yield from find_lease_term(paper, "lease_from", "lease_to")
    yield from find_amount(paper, "rent", RENT)
    yield from find_contract_date(paper)
    yield from find_location(paper)
    for pattern, score in (
        (_AREA + _SQUARE_METRES, 1.2),
        (rf"面积[^；\n]{{0,14}}?（(?:约合|约为|折合|合计|约|合|即)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 1.1),
        (
            rf"(?:间|层|套|栋|处|地|院|铺|房|库)[^，。；\n]{{0,4}}（(?:约|共|合计|计|即)?(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}",
            1.0,
        ),
        (rf"亩（?(?:约|合|即|折){{0,2}}(\d[\d，]*(?:。\d+)?){_SQUARE_METRES}", 1.0),
        (_AREA + "(?!亩|元|公顷)", 0.7),
    ):
        for span in paper.search(pattern, 1):
            yield Found("area_m2", span, score)


def find_location(paper: Paper) -> Iterator[Found]:
    """Where the leased place is; the addresses of the parties stand in their blocks, this one in a clause."""
    for text in paper.running_text:
        for order, at in enumerate(_AT.finditer(text.key)):
            place = _PLACE.match(text.key, at.end())
            if place is None or not re.search(r"[市区县镇乡村路街道巷号院]", place.group()):
                continue
            exact = len(re.findall(r"[市区县镇村路街道号]", place.group()))
            span = Span(text.page, text.glyphs[place.start() : place.end()])
            torn = text.key[place.end() : place.end() + 1] in ("\n", "")  # it may go on in its cell's next row
            yield Found("location", span, 1.2 - 0.7 * torn + 0.04 * min(exact, 4) - 0.02 * min(order, 5))
