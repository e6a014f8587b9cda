"""Contracts and orders for a car, in any wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.amounts import PRICE, find_amount
from ocr.fields.contract import SALE, find_contract_date
from ocr.fields.parties import Parties, Roles
from ocr.fields.vehicle import find_vin
from ocr.paper import Found, Paper

_CAR = Roles(
    first=f"{SALE.first}|供方|供货方|销售方|销售商|经销商|售车方|销售单位|售方",
    second=f"{SALE.second}|需方|订车人|购车人|购车方|订购人|订购方|定购人|定车人|预订人|客户名称|客户姓名|客户|车主",
)
_PRICE = replace(
    PRICE,
    wanted="总价|车价|车款|价款|价格|成交价|总额|总金额|总计|合计|售价|合同价|购车款|全款|单价|实际成交|开票价",
    other=PRICE.other.replace("|单价", "")
    + "|购置税|上牌|牌照|装潢|装饰|精品|优惠|指导价|补贴|置换|首期|按揭|月供|延保|服务包|意向金|预付款|转账|逾期",
    whole="总价|成交|总额|总金额|合计|总计|合同价|全款",
    part="首付|定金|分期|第一期|单价|裸车",
)


def find(paper: Paper) -> Iterator[Found]:
    parties = Parties(paper, _CAR)
    yield from parties.find_name("seller", 1)
    yield from parties.find_name("buyer", 2)
    yield from parties.find_id("buyer_id", 2)
    yield from find_amount(paper, "total", _PRICE)
    yield from find_contract_date(paper)
    yield from find_vin(paper)
    labelled = r"(?:厂牌型号|品牌型号|品牌及型号|车辆型号|车型名称|车型及配置|车型|型号)[：为]+"
    for span in paper.search(
        rf"{labelled}([^，。；、：\n（]{{2,30}}?)(?=[，。；、\n（]|车架|车身|颜色|外观|内饰|发动机|数量)", 1
    ):
        yield Found("model", span, 1.05)
    makes = r"(?:购买|订购|定购|购置|出售|销售|的|为|：|一辆|一台|款)((?!的|[一壹两二]|下|该)[\u4e00-\u9fff]{1,5}牌[A-Z0-9][A-Z0-9-]{4,18})"
    for span in paper.search(makes, 1):
        yield Found("model", span, 0.8)
