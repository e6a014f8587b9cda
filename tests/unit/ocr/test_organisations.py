"""Certificates of bodies other than companies: every edition whole and torn, and the papers that look like them."""

from __future__ import annotations

import pytest

from ocr.proposals import propose_ending
from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_organisations import CODES, INSTITUTIONS, SOCIAL, TRAPS

PAPERS = [*INSTITUTIONS, *SOCIAL, *CODES]


@pytest.mark.parametrize("wording", [*PAPERS, *TRAPS], ids=lambda one: one.name)
def test_every_field_of_an_edition_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text, wide=wording.wide)), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert [values_of(document) for document in documents] == [dict(wording.fields)]


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("信阳市事业革位登记管理局", "信阳市事业单位登记管理局"),
        ("平桥区在房和城乡建设局", "平桥区住房和城乡建设局"),
        ("信阳市住房和城建设局", "信阳市住房和城乡建设局"),
        ("信阳市住房城乡建设局", "信阳市住房城乡建设局"),
        ("信阳市城乡规划局", "信阳市城乡规划局"),
        ("信阳市住房和城乡建设局", "信阳市住房和城乡建设局"),
        ("信阳样例有限公", "信阳样例有限公司"),
        ("固始县目然资源局", "固始县自然资源局"),
        ("固始县市场监督管理所", "固始县市场监督管理所"),
        ("固始县住居和械乡建设局", "固始县住房和城乡建设局"),
        ("罗山县工商行政管理", "罗山县工商行政管理局"),
        ("信阳鸿例物业服务有司样花园项目部", "信阳鸿例物业服务有限公司样花园项目部"),
        ("信阳样例商贸限公司", "信阳样例商贸有限公司"),
        ("信阳样例市政工程省限公司", "信阳样例市政工程有限公司"),
        ("信阳样例能源公司", "信阳样例能源公司"),
        ("信阳样例商贸有公司", "信阳样例商贸有限公司"),
        ("信阳样例国有公司", "信阳样例国有公司"),
        ("信阳样例有限责任公司", "信阳样例有限责任公司"),
        ("样例街道向样社区居委员会", "样例街道向样社区居民委员会"),
        ("样例街道向样社区民委员会", "样例街道向样社区居民委员会"),
        ("样例街道向样社区居委会", "样例街道向样社区居委会"),
        ("样山县公安局交通警察大队", "样山县公安局交通警察大队"),
        ("河南例电充储技术有限公司信阳少公司", "河南例电充储技术有限公司信阳分公司"),
        ("河南例电充储技术有限公司信阳分公司", "河南例电充储技术有限公司信阳分公司"),
        ("信阳样例有限公司", "信阳样例有限公司"),
    ],
)
def test_an_office_with_one_character_under_its_seal_is_proposed_whole(read: str, meant: str) -> None:
    assert propose_ending(read) == meant
