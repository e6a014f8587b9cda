"""Every layout of every set draws, inside its page, what its truth says, in the catalogue's words."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest

from ocr.kinds import catalogue
from samples import specs
from samples.fonts import faces_for, vector_faces
from samples.truth import Drawn, Value
from tests.unit.samples.fonts_needed import needs_fonts

pytestmark = needs_fonts
STEP = 1 if os.environ.get("BAOZHUANG_EVERY_LAYOUT") else 16
"""Layouts once drawn seldom change: one in sixteen, or all where that is asked for (after drawing new ones)."""
CHECKED = [
    (set_name, kind, layout)
    for set_name in specs.SETS
    for kind, layout in [(kind, layout) for kind, layouts in specs.layouts_of(set_name).items() for layout in layouts][
        :: 1 if set_name == "build" else STEP
    ]
]


@pytest.fixture(scope="module", params=CHECKED, ids=lambda one: "/".join(one))
def document(request: pytest.FixtureRequest) -> Drawn:
    set_name, kind, layout = request.param
    return specs.draw_one(set_name, kind, layout, seed=7, dpi=100)


def test_fields_are_those_of_the_catalogue_in_its_types(document: Drawn) -> None:
    known = catalogue()[document.kind].fields
    assert set(document.fields) <= set(known)
    for name, item in document.fields.items():
        _check_type(known[name].type, item.value)


def test_boxes_lie_on_their_page_and_show_the_value(document: Drawn) -> None:
    for item in document.fields.values():
        page = document.pages[item.page - 1].image
        left, top, right, bottom = item.box
        assert 0 <= left < right <= page.width
        assert 0 <= top < bottom <= page.height
        extrema = page.crop((round(left), round(top), round(right), round(bottom))).convert("L").getextrema()
        assert extrema[1] - extrema[0] > 60, "nothing is drawn where the truth says a value is"


def test_seals_lie_on_their_page(document: Drawn) -> None:
    for seal in document.seals:
        page = document.pages[seal.page - 1].image
        assert 0 <= seal.box[0] < seal.box[2] <= page.width
        assert 0 <= seal.box[1] < seal.box[3] <= page.height


def test_every_kind_has_layouts_to_write_for_and_others_of_another_hand() -> None:
    assert set(specs.layouts_of("build")) == set(catalogue())
    later = [set(specs.layouts_of(name)) for name in specs.SETS[1:]]
    assert set().union(*later) == set(catalogue())


def test_every_kind_is_held_for_measuring() -> None:
    assert set(specs.layouts_of("held")) == set(catalogue())


def test_the_sets_share_no_layout() -> None:
    sets = [specs.layouts_of(name) for name in specs.SETS]
    for one, other in combinations(sets, 2):
        for kind in set(one) & set(other):
            assert not set(one[kind]) & set(other[kind]), f"{kind}: a layout stands in two sets"


def test_the_sets_share_no_font() -> None:
    used = {}
    for set_name in specs.SETS:
        faces = [faces_for(set_name, _Chosen(number)) for number in range(3)] + [vector_faces(set_name)]
        used[set_name] = {font.path for one in faces for name in one.__slots__ for font in one.named(name)}
    assert not used["build"] & used["second"]
    assert not (used["build"] | used["second"]) & (used["third"] | used["fourth"])
    earlier = used["build"] | used["second"] | used["third"] | used["fourth"]
    later = [used[name] for name in specs.SETS[4:]]
    assert not earlier & set().union(*later)


def test_the_same_seed_draws_the_same_paper() -> None:
    first, second = (specs.draw_one("build", "property_consent", "letter", seed=3) for _ in range(2))
    assert first.fields == second.fields
    assert first.pages[0].image.tobytes() == second.pages[0].image.tobytes()


def test_another_seed_draws_another_paper() -> None:
    first, second = (specs.draw_one("build", "id_card", "both_on_one", seed=seed) for seed in (3, 4))
    assert first.fields["id_number"].value != second.fields["id_number"].value


class _Chosen:
    """Stands in for random numbers: always the choice of this number."""

    def __init__(self, number: int) -> None:
        self._number = number

    def choice(self, options):  # type: ignore[no-untyped-def]  # any sequence, as random.Random has it
        return options[self._number % len(options)]


def _check_type(field_type: str, value: Value) -> None:
    if field_type.startswith("list:"):
        assert isinstance(value, tuple)
        assert value
        return
    if field_type == "bool":
        assert isinstance(value, bool)
        return
    assert isinstance(value, str)
    assert value == value.strip() != ""
    if field_type == "date":
        assert value == "长期" or date.fromisoformat(value)
    if field_type == "money":
        assert Decimal(value).as_tuple().exponent == -2
    if field_type == "decimal":
        assert Decimal(value) > 0
