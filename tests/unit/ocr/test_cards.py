"""Several cards on one page become several papers; the sides of one card do not."""

from __future__ import annotations

import pytest

from ocr.readings import Box, Seal
from tests.unit.ocr.test_segment import EMBLEM, LEASE, OTHER_PORTRAIT, PORTRAIT
from tests.unit.ocr.typed_pages import Line, read, result

OTHER_EMBLEM: list[Line] = [
    (300, 100, "中华人民共和国"), (300, 180, "居民身份证"), (200, 300, "签发机关"), (400, 300, "罗山县公安局"),
    (200, 360, "有效期限"), (400, 360, "2021.05.06-长期"),
]  # fmt: skip
LICENCE: list[Line] = [
    (300, 60, "中华人民共和国机动车行驶证"), (200, 120, "号牌号码"), (360, 120, "豫SD12345"), (600, 120, "车辆类型"), (760, 120, "小型轿车"),
    (200, 180, "所有人"), (360, 180, "张测试"), (200, 240, "使用性质"), (360, 240, "非营运"), (600, 240, "品牌型号"), (760, 240, "样驰牌YC7000BEV"),
    (200, 300, "车辆识别代号"), (420, 300, "LTEST0004R0000001"), (200, 360, "注册日期"), (360, 360, "2025-03-01"), (600, 360, "发证日期"), (760, 360, "2025-03-02"),
]  # fmt: skip


def moved(lines: list[Line], dx: float, dy: float) -> list[Line]:
    return [(x + dx, y + dy, text) for x, y, text in lines]


def test_sides_of_one_card_on_a_page_are_one_paper() -> None:
    [document] = read(result(*PORTRAIT, *moved(EMBLEM, 0, 600)))
    assert document.kind == "id_card"
    assert document.fields["id_number"].value == "411599199001010014"
    assert document.fields["issuer"].value == "信阳市公安局"


@pytest.mark.parametrize(("dx", "dy"), [(0, 500), (900, 0)])
def test_two_portrait_sides_are_two_papers(dx: float, dy: float) -> None:
    documents = read(result(*PORTRAIT, *moved(OTHER_PORTRAIT, dx, dy), width=2400))
    assert [document.kind for document in documents] == ["id_card", "id_card"]
    assert [document.fields["name"].value for document in documents] == ["张测试", "李样本"]
    assert [document.pages for document in documents] == [(1,), (1,)]
    second = documents[1].fields["name"].box
    assert second.x0 >= dx
    assert second.y0 >= dy


def test_both_sides_of_two_cards_on_a_page() -> None:
    page = [*PORTRAIT, *moved(EMBLEM, 900, 0), *moved(OTHER_PORTRAIT, 0, 700), *moved(OTHER_EMBLEM, 900, 700)]
    documents = read(result(*page, width=2400))
    assert [document.kind for document in documents] == ["id_card", "id_card"]
    assert [document.fields["issuer"].value for document in documents] == ["信阳市公安局", "罗山县公安局"]
    assert [document.fields["name"].value for document in documents] == ["张测试", "李样本"]


def test_words_across_the_sheet_part_no_card() -> None:
    head, foot = (
        (200.0, 40.0, "夫妻双方居民身份证正反面复印件，仅供办理充电桩报装使用，再次复印无效，仅限本次业务" * 2),
        (800.0, 1400.0, "与原件核对无误经办人签名"),
    )
    page = [head, *moved(PORTRAIT, 0, 100), *moved(OTHER_PORTRAIT, 900, 100), foot]
    documents = read(result(*page, width=2400))
    assert [document.fields["name"].value for document in documents] == ["张测试", "李样本"]


def test_card_and_driving_licence_on_one_page_with_its_seal() -> None:
    seal = Seal(1, Box(700, 1000, 800, 1100), "信阳市公安局交通警察支队")
    documents = read(result(*PORTRAIT, *moved(LICENCE, 0, 700), seals=(seal,), width=1654))
    assert [(document.kind, len(document.seals)) for document in documents] == [("id_card", 0), ("vehicle_license", 1)]
    assert documents[0].fields["name"].value == "张测试"
    assert documents[1].fields["owner"].value == "张测试"
    assert documents[1].fields["plate"].value == "豫SD12345"


def test_contract_that_names_card_numbers_stays_whole() -> None:
    [document] = read(result(*LEASE))
    assert document.kind == "parking_lease_contract"


def test_address_below_the_day_whose_label_was_lost() -> None:
    front: list[Line] = [
        (265, 100, "张测试"), (265, 160, "男"), (465, 160, "汉"), (200, 220, "出生1990年1月1日"), (265, 280, "河南省信阳市浉河区样例路1号"),
        (265, 340, "云杉花园3号楼1单元101室"), (200, 440, "公民身份号码"), (450, 440, "411599199001010014"),
    ]  # fmt: skip
    [document] = read(result(*front, *moved(EMBLEM, 0, 600)))
    assert document.fields["birth_date"].value == "1990-01-01"
    assert document.fields["address"].value == "河南省信阳市浉河区样例路1号云杉花园3号楼1单元101室"


@pytest.mark.parametrize(
    ("row", "more"), [("试验村甲庄组5号", "试验村甲庄组5号"), ("使用", ""), ("41159919900101001", ""), ("签发机关", "")]
)
def test_address_goes_on_down_to_the_number_though_out_of_its_column(row: str, more: str) -> None:
    front: list[Line] = [
        (200, 100, "姓名"), (300, 100, "张测试"), (200, 160, "性别男民族汉"), (200, 220, "出生1990年1月1日"),
        (200, 280, "住址"), (330, 280, "河南省信阳市平桥区样例镇"), (240, 340, row), (200, 400, "公民身份号码411599199001010014"),
    ]  # fmt: skip
    [document] = read(result(*front))
    assert document.fields["address"].value == f"河南省信阳市平桥区样例镇{more}"
