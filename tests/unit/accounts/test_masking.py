"""Numbers of people are hidden in answers, wherever they stand; what only looks like one is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from intake.accounts.masking import masked

NUMBER, PHONE = "411599199001010014", "13800000000"


def test_numbers_are_hidden_by_name_by_field_and_by_shape() -> None:
    told = masked(
        {
            "applicant": {"id_number": NUMBER, "phone": "1380000", "name": "样例甲"},
            "fields": [{"field": "id_number", "value": "41159919900101OO14", "text": "公民身份号码 " + NUMBER}],
            "message": f"号码{NUMBER}与{PHONE}不一致",
            "none": None,
            "count": 3,
        }
    )
    assert told["applicant"]["name"] == "样例甲"
    assert told["applicant"]["phone"] != "1380000"
    assert told["fields"][0]["value"] != "41159919900101OO14"
    assert NUMBER not in str(told)
    assert PHONE not in str(told)
    assert (told["none"], told["count"]) == (None, 3)


@given(st.from_regex(r"[0-9a-f]{32}|[0-9a-f]{64}", fullmatch=True))
def test_ids_and_hashes_come_through_whole(opaque: str) -> None:
    assert masked({"id": opaque, "files": [{"sha256": opaque}]}) == {"id": opaque, "files": [{"sha256": opaque}]}


def test_an_id_with_a_phone_in_it_is_still_an_id() -> None:
    opaque = "ab" + PHONE + "c" * 19
    assert masked({"id": opaque}) == {"id": opaque}
