"""Values over several rows: what belongs to one, and what stands beside another label."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.readings import Box, Value
from tests.unit.ocr.typed_pages import Line, read, result

_LICENCE = [(600.0, 100.0, "营业执照"), (200.0, 200.0, "统一社会信用代码"), (520.0, 200.0, "91411599MA00000000"),
            (200.0, 270.0, "名称"), (520.0, 270.0, "信阳样例商贸有限公司"), (200.0, 340.0, "住所"), (520.0, 340.0, "信阳市样例区测试路1号")]  # fmt: skip
_SCOPE = [
    "一般项目：物业管理；住房租赁；非居住房地产租赁；",
    "园林绿化工程施工；家政服务；专业保洁；",
    "餐饮服务；食品销售；充电桩销售；",
    "汽车充电设施运营；停车场服务；",
    "新能源汽车整车销售。",
]


def _fields(*lines: Line) -> dict[str, Value]:
    [document] = read(result(*lines))
    return {name: field.value for name, field in document.fields.items()}


@pytest.mark.parametrize("label_at", [0, 1, 2])
def test_a_label_may_stand_beside_any_line_of_the_upper_half_of_its_value(label_at: int) -> None:
    rows = [(520.0, 480.0 + 34 * number, text) for number, text in enumerate(_SCOPE)]
    label = (200.0, 480.0 + 34 * label_at, "经营范围")
    fields = _fields(*_LICENCE, *rows, label)
    assert fields["scope"] == "".join(_SCOPE).rstrip("。")
    assert fields["address"] == "信阳市样例区测试路1号"


def test_an_address_goes_on_behind_the_translation_of_its_label_and_not_into_the_next_field() -> None:
    fields = _fields(
        (400, 60, "中华人民共和国机动车行驶证"),
        (100, 150, "号牌号码"), (260, 150, "豫SD00000"), (600, 150, "车辆类型"), (760, 150, "小型轿车"),
        (100, 190, "所有人"), (260, 190, "张测试"),
        (100, 250, "址"), (260, 250, "河南省信阳市样例区无有南路98号样例花园9号楼2单元"),
        (100, 288, "Address"), (260, 290, "1403室"),
        (260, 342, "非营运"), (100, 330, "使用性质"),
        (600, 330, "品牌型号"), (760, 330, "样例牌YL7000"),
    )  # fmt: skip
    assert fields["address"] == "河南省信阳市样例区无有南路98号样例花园9号楼2单元1403室"


def _in_cells(lines: list[Line], *cells: tuple[float, float, float, float]) -> dict[str, Value]:
    page = result(*lines)
    page = replace(page, text=replace(page.text, cells=tuple(Box(*cell) for cell in cells)))
    [document] = read(page)
    return {name: field.value for name, field in document.fields.items()}


def test_a_label_over_three_rows_of_its_cell_is_not_read_as_its_first_words_and_a_value() -> None:
    fields = _in_cells(
        [(600, 60, "机动车销售统一发票"), (110, 200, "购买方名称及身份证号"), (110, 240, "码/组织机构代码"), (520, 200, "汤样例"),
         (520, 240, "411599198206250236"), (110, 320, "车辆类型"), (520, 320, "轿车"), (1000, 320, "厂牌型号"), (1200, 320, "样例牌YL7000")],
        (100, 180, 500, 290), (504, 180, 980, 290), (100, 294, 500, 370), (504, 294, 980, 370), (984, 294, 1180, 370), (1184, 294, 1500, 370),
    )  # fmt: skip
    assert (fields["buyer"], fields["buyer_id"]) == ("汤样例", "411599198206250236")


def test_a_label_s_translation_in_its_cell_is_no_value() -> None:
    fields = _in_cells(
        [(600, 60, "房屋租赁合同"), (110, 200, "租赁物业"), (110, 240, "Premises"), (520, 220, "信阳市样例区测试路117号15层19单元"),
         (110, 320, "月租金（含税）"), (110, 360, "Monthly Rent"), (520, 340, "人民币35,000.00元")],
        (100, 180, 500, 290), (504, 180, 1500, 290), (100, 294, 500, 400), (504, 294, 1500, 400),
    )  # fmt: skip
    assert (fields["location"], fields["rent"]) == ("信阳市样例区测试路117号15层19单元", "35000.00")


def test_words_below_a_label_that_look_like_no_name_are_none() -> None:
    head = [(600.0, 60.0, "房屋租赁合同"), (200.0, 200.0, "承租方")]
    assert "lessee" not in _fields(*head, (200.0, 250.0, "装修图纸提交物业"))
    assert _fields(*head, (200.0, 250.0, "信阳样例商贸有限公司"))["lessee"] == "信阳样例商贸有限公司"


def test_an_address_in_the_right_column_goes_on_beside_the_next_label_s_value() -> None:
    fields = _fields(
        *_LICENCE[:5],
        (200, 340, "类型"), (520, 340, "有限责任公司"), (1000, 340, "住所"), (1120, 340, "信阳市样例区测试大道东侧样"),
        (200, 386, "经营范围"), (340, 386, "充电桩销售；停车场服务。"), (1120, 386, "例国际B座9层906室"),
    )  # fmt: skip
    assert fields["address"] == "信阳市样例区测试大道东侧样例国际B座9层906室"


def test_an_address_goes_on_below_its_label_where_it_has_not_ended() -> None:
    fields = _fields(
        (500, 100, "中华人民共和国临时居民身份证"),
        (200, 200, "姓名张测试"), (200, 250, "性别男"), (400, 250, "民族汉"), (200, 300, "出生2003年5月18日"),
        (200, 350, "住址河南省样山县宝例街道行例大道西"), (200, 400, "段老干局家属院3排2号"),
        (200, 450, "公民身份号码411599200305182531"), (200, 500, "签发机关样山县公安局"),
        (200, 550, "有效期限2024.10.08-2025.01.08"),
    )  # fmt: skip
    assert fields["address"] == "河南省样山县宝例街道行例大道西段老干局家属院3排2号"


def test_a_row_with_room_left_is_not_gone_on_with_by_a_longer_one() -> None:
    fields = _fields(
        (500, 100, "交通疏导方案"),
        (200, 200, "项目：样滨县桂例大道充电桩电缆敷设"),
        (290, 246, "桂例大道由北向南开始施工，每天晚上十点到第二天早上六点干活，白天把路让开。"),
    )  # fmt: skip
    assert fields["project"] == "样滨县桂例大道充电桩电缆敷设"


def test_the_sex_below_a_name_is_none_of_it() -> None:
    fields = _fields(
        (640, 100, "中华人民共和国"), (640, 150, "居民身份证"),
        (200, 300, "姓名张测试"), (260, 346, "男"), (200, 400, "出生1955年11月2日"),
        (200, 450, "住址河南省样山县弦例街道15号"), (200, 550, "公民身份号码411599195511020177"),
    )  # fmt: skip
    assert (fields["name"], fields["sex"]) == ("张测试", "男")
