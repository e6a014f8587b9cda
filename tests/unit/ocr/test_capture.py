"""Values over several rows: what belongs to one, and what stands beside another label."""

from __future__ import annotations

import pytest

from ocr.readings import Value
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
