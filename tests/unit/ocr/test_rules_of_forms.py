"""Rules that hold for forms and letters of several kinds, each in wordings of its own."""

from __future__ import annotations

import pytest

from ocr.layout import Glyph
from ocr.leftovers import without_leftovers
from ocr.span import Span
from tests.unit.ocr.typed_contracts import read_typed, typed, values_of
from tests.unit.ocr.typed_pages import text_line

ID_A, USCC = "411599199001010014", "91411599MAW7NPN019"


def read(text: str) -> dict[str, object]:
    [document] = read_typed(typed(text))
    return dict(values_of(document))


def test_an_office_that_keeps_the_register_is_no_applicant() -> None:
    values = read("""
# 临时占用市政设施情况登记表
登记单位：试县市政设施养护中心|编号：12
占用单位|信阳样例新能源科技有限公司
经办人|张测试|电话|13800000001
占用设施名称|路灯杆
占用位置|信阳市浉河区样例路12号门前
""")
    assert values["applicant"] == "信阳样例新能源科技有限公司"


@pytest.mark.parametrize(
    "size", ["35（长，米）×1.2（宽，米）=42（平方米）", "35（米）×1.2（米）=42（㎡）", "35（长）×1.2（宽）=42平方米"]
)
def test_numbers_of_a_printed_line_are_read_with_the_words_behind_them(size: str) -> None:
    values = read(f"""
# 工程建设涉及城市绿地、树木申请表
申请单位|信阳样例充电服务有限公司
委托代理人|张测试|联系电话|13800000001
涉及绿地位置|平桥区试验路北侧绿化带
占用面积|{size}
占用事由|敷设电缆
""")
    assert (values["length_m"], values["width_m"], values["area_m2"]) == ("35", "1.2", "42")


def test_who_is_addressed_is_not_who_may_use_the_site_and_our_village_is_no_address() -> None:
    values = read(f"""
# 场地使用证明
国网信阳供电公司：
　　兹证明信阳样例商贸有限公司（统一社会信用代码：{USCC}）拟在我村试验街18号东侧空地建设电动汽车充电桩，占地约120平方米。同意其使用该场地。
经办人：张测试
证明单位：信阳市平桥区样例镇试验村村民委员会
2026年9月12日
""")
    assert values["holder"] == "信阳样例商贸有限公司"
    assert values["place"] == "试验街18号东侧空地"


def test_a_number_that_begins_with_its_year_and_the_bearer_of_a_permit() -> None:
    values = read("""
# 城市道路占用、挖掘许可证
（2026）占挖字第0031号
单位（个人）|李样本
工程名称|样例小区充电设施配电线路工程
路名|试验大道
批准期限|自2026年12月12日起至2027年1月10日止
施工单位|信阳样例市政工程有限公司
　　　　　　　　发证机关：信阳市城市管理局
持证人：李样本|2026年11月18日
""")
    assert (values["doc_no"], values["holder"]) == ("（2026）占挖字第0031号", "李样本")


def test_the_project_for_which_something_is_applied() -> None:
    values = read("""
# 准予行政许可决定书
信城管许准〔2026〕178号
信阳样例商贸有限公司：
　　你单位于2026年10月14日就样例花园充电设施配电线路工程提出的临时占用城市道路申请，本机关已依法受理。经审查，决定准予许可。
一、许可内容：在试验大道挖掘人行道。
信阳市城市管理局
2026年10月18日
""")
    assert values["project"] == "样例花园充电设施配电线路工程"


def test_both_names_of_a_marriage_stand_in_blocks_with_a_heading_each() -> None:
    values = read(f"""
# 结婚证
持证人|张测试|登记日期|2022-01-21
结婚证字号|J411522-2022-606379
男方|姓名|张测试|国籍|中国
证件类型|居民身份证
证件号码|{ID_A}
女方|姓名|李样本|国籍|中国
证件类型|居民身份证
证件号码|411599198506152021
登记机关：试县民政局婚姻登记处
""")
    assert (values["holder"], values["spouse"]) == ("张测试", "李样本")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("信阳市自然资源和规划局五、本证所需附图", "信阳市自然资源和规划局"),
        ("试县人民政府二、未取得本证的", "试县人民政府"),
        ("信阳市第三中学", "信阳市第三中学"),
    ],
)
def test_an_offices_name_ends_where_a_numbered_clause_begins(words: str, name: str) -> None:
    line = text_line(100, 100, words)
    span = Span(1, tuple(Glyph(char, *edges, line) for char, edges in zip(words, line.char_x, strict=True)))
    assert without_leftovers("org", span).plain == name
