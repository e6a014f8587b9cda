"""Contracts and orders for a car, in any wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ocr.fields.amounts import PRICE, find_amount
from ocr.fields.contract import SALE, find_contract_date
from ocr.fields.filled_in import without_marks
from ocr.fields.letter import is_name, search
from ocr.fields.parties import Parties, Roles
from ocr.fields.patterns import ID_NUMBER, ORG_END
from ocr.fields.vehicle import find_vin
from ocr.layout import match_key
from ocr.paper import Found, Paper, cut

_CAR = Roles(
    first=f"{SALE.first}|店方(?=：)|供车方|供车单位|卖车单位|售车单位|卖车方|供方|供货方|销售方|销售商|经销商|售车方|销售单位|售方",
    second=f"{SALE.second}|需方|提车方|提车人|买车方|买车人|签约人|订车客户|购车客户|订车人|购车人|购车方|订购人|订购方|定购人|定车人|预订人|预购人|购车意向人|意向人|客户名称|客户姓名|客户|车主",
)
_PRICE = replace(
    PRICE,
    wanted="总价|车价|车款|价款|价格|成交价|总额|总金额|总计|合计|售价|合同价|购车款|全款|单价|实际成交|开票价|(?:开票|购车|车辆|合同|成交|订单)金额|共计|一共|总共|统共|拢共|到手价|落地价|包牌价|打包价|一口价|净价",
    other=PRICE.other.replace("|单价", "")
    + "|购置税|上牌|牌照|装潢|装饰|精品|优惠|指导价|补贴|置换|首期|按揭|月供|延保|服务包|意向金|预付款|转账|逾期",
    whole="总价|成交|总额|总金额|合计|总计|共计|一共|总共|合同价|全款",
    part="首付|定金|分期|第一期|单价|裸车",
)
_SUMS = (
    "车辆净价",
    "成交净价",
    "应付合计",
    "合计应付",
    "合计应收",
    "应付总额",
    "应付总计",
    "实付合计",
    "车款合计",
    "费用合计",
    "合计金额",
    "总计金额",
)
_APART = 0.2  # row heights between make and model
_SELLER = rf"(?![向从在])[一-鿿A-Z0-9（）]{{4,30}}?(?:{ORG_END})"


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    parties = Parties(paper, _CAR)
    yield from parties.find_name("seller", 1)
    yield from parties.find_name("buyer", 2)
    yield from parties.find_id("buyer_id", 2)
    yield from find_amount(paper, "total", _PRICE)
    for captured in paper.by_label("total"):  # in a list of prices the columns are read one after the other
        alone = cut(captured.span, r"^[^0-9]*\d[\d，。]*[^0-9]*$") is not None
        if alone and captured.gap > 0 and not captured.glued and not captured.errors:
            yield Found("total", captured.span, 2.15)
    for captured in paper.beside(*_SUMS, value_type="money"):  # of the car and what comes with it
        if cut(captured.span, r"^[¥￥]?\d[\d，]*(?:。\d{1,2})?元?$") is not None and not captured.glued:
            yield Found("total", captured.span, 2.3)
    yield from find_contract_date(paper)
    yield from find_vin(paper)
    labelled = r"(?:品牌及(?:系列|车系)|厂牌型号|品牌型号|品牌及型号|车辆型号|车型名称|车型及配置|车型|型号)(?:[：为]+|(?=[A-Z]{2,3}\d))"
    for span in paper.search(
        rf"{labelled}([^，。；、：\n（]{{2,30}}?)(?=[，。；、\n（]|车架|车身|颜色|外观|内饰|发动机|数量)", 1
    ):
        yield Found("model", span, 1.05)
    yield from _in_sentences(paper)
    makes = r"(?:购买|订购|定购|购置|选购|预订|出售|销售|看中|相中|选定|展厅内?|店内|的|为|：|一辆|一台|款|^)((?!的|[一壹两二]|下|该|[轿小汽]?车|[全崭]新|新款|国产|进口|[一-鿿]{0,3}(?:展厅|店内|库存))[\u4e00-\u9fff]{1,5}牌[A-Z0-9][A-Z0-9-]{4,18})"
    named = r"(?:购买|订购|定购|购置|选购)(?:甲方|卖方|供方)?(?:的|一辆|一台)?((?!的|该|下)[\u4e00-\u9fff]{1,5}牌[\u4e00-\u9fffA-Z0-9+-]{2,16}?型)(?=汽车|轿车|电动|新能源|小|车)"
    for span in paper.search(named, 1):
        code = cut(span, r"^.*[A-Z0-9]{4}(?=[小微中大轻]?型$)")  # 某某牌CJW6004B 型轿车: what sort of thing it is
        yield Found("model", code or span, 0.8)
    # 提供某某牌 Q7 Pro 增程版 轿车壹辆: a make printed apart is no part of the model.
    counted = r"[\u4e00-\u9fff]{1,6}牌((?=[^，。；]{0,8}[A-Z0-9])[\u4e00-\u9fffA-Z0-9+-]{2,24}?)(?:插电式?|混合动力|新能源|纯电动|多用途|小型)*(?:轿车|汽车|乘用车|客车|越野车|电动车)[壹一1][辆台部]"
    for whole, span in zip(paper.search(counted), paper.search(counted, 1), strict=True):
        make = whole.glyphs[whole.glyphs.index(span.glyphs[0]) - 1]
        if span.glyphs[0].x0 - make.x1 > _APART * span.box.height:
            yield Found("model", span, 0.74)
    for span in paper.search(makes, 1):
        yield Found("model", span, 0.8)
    for span in paper.search(r"”牌([A-Z]{2,3}\d{4}[A-Z0-9]{0,12})(?![A-Z0-9])", 1):  # “某某”牌QX6480PHEV插电混动SUV一台
        yield Found("model", span, 0.6)


# Names of makes, which stand before the model: 比亚迪 秦PLUS EV, 长安启源A05. What is printed apart is no part of it.
_MAKES = (
    "比亚迪|长安|吉利|五菱|上汽|广汽|埃安|长城|欧拉|哈弗|魏牌|坦克|奇瑞|捷途|蔚来|小鹏|理想|零跑|哪吒|极氪|极狐|北汽|东风|岚图|江淮|荣威|名爵|大众|丰田|本田|日产|宝马|奔驰|奥迪|特斯拉"
    "|宝骏|红旗|奔腾|腾势|仰望|方程豹|领克|银河|几何|智[己已]|飞凡|阿维塔|深蓝|问界|赛力斯|小米|福田|江铃|海马|东南|众泰|云度|合创|创维|睿蓝|枫叶|思皓|雪佛兰|别克|凯迪拉克|沃尔沃|现代|起亚|福特"
)
_MODEL_CHARS = r"[一-鿿A-Z0-9+·。-]"
_MODEL_ENDS = r"(?=插电|增程|纯电|混动|混合动力|电动|新能源|轿车|SUV|MPV|越野|汽车|轻型|小型|微型|型|牌|一[台辆部]|[壹1][台辆部]|，|。|；|（|\n|$)"


def _in_sentences(paper: Paper) -> Iterator[Found]:
    """Orders in prose: 本人…向…公司购买某牌某型纯电动轿车壹辆."""
    for span in search(paper, rf"(?:向|从|在)({_SELLER})(?:处|门店|展厅)?(?:购买|订购|定购|预订|购置|购车)", 1):
        yield Found("seller", span, 0.9)
    # 本协议由销售方某某公司（以下简称“我们”）与上述车主（以下简称“您”）订立.
    sells = r"(?:销售方|卖方|出卖人|出卖方|供方|售车方|经销商)[：，]?"
    for span in search(paper, rf"(?:由|与|和|，|^){sells}({_SELLER})(?=（(?:以下|下)(?:简)?称|[与和同])", 1):
        yield Found("seller", span, 1.0)
    for span in search(
        paper, r"(?:本人|我叫|购车人|意向人)：?（?([一-鿿]{2,4})(?=[，（）、：]|身份|意向|自愿|向|现|于|欲|拟)", 1
    ):
        if is_name(span.plain):
            yield Found("buyer", span, 0.9)
    for span in search(
        paper,
        rf"(?:本人|我叫|购车人|意向人)：?[一-鿿]{{2,4}}[，（]*(?:[男女]，)?(?:公民)?身份证(?:件)?(?:号码?)?[：为]*({ID_NUMBER})",
        1,
    ):
        yield Found("buyer_id", span, 1.0)
    bought = r"(?:购买|订购|定购|购置|预订|选购)(?:的|了)?(?:[一壹1][台辆部])?"
    apart = rf"(?:{_MAKES})(?:牌|汽车)?"
    for span in search(paper, rf"{bought}{apart}({_MODEL_CHARS}{{2,20}}?){_MODEL_ENDS}", 1):
        yield Found("model", span, 0.75)
    for captured in paper.by_label("model"):
        key = match_key(captured.span.plain)
        if make := re.match(rf"(?:{_MAKES})(?:牌|汽车)?", key):
            rest = captured.span.part(make.end(), len(key))
            if rest.glyphs and rest.glyphs[0].x0 - captured.span.glyphs[make.end() - 1].x1 > _APART * rest.box.height:
                words = cut(rest, r"^[^，；：。（]{2,30}")
                if words is not None:
                    yield Found("model", words, 1.1 - 0.25 * captured.below)
