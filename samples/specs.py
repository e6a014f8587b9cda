"""Which samples are drawn: random ones of a set by seed and number."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import import_module

from samples.degrade import degrade
from samples.fonts import faces_for, vector_faces
from samples.job import Job, Layouts, Variant
from samples.people import some_facts
from samples.truth import Drawn

SETS = (
    "build",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twentyfirst",
    "twentysecond",
    "texts",
    "held",
)
RELABELLED = "relabelled"  # to learn values from, beside the sets
# Share of refusal letters, unsealed letters and company-owned papers among random samples.
_REFUSED, _UNSEALED, _COMPANY = 0.15, 0.15, 0.12
_DIGITAL = ("vehicle_sales_einvoice",)  # often handed in as the PDF they were issued as
_MAY_LACK_SEAL = ("property_consent", "parking_use_right_cert")


@dataclass(frozen=True, slots=True)
class Sample:
    """One drawn and degraded document; `number` from 1."""

    number: int
    document: Drawn


def layouts_of(set_name: str) -> Layouts:
    if set_name not in (*SETS, RELABELLED):
        raise KeyError(set_name)
    package = import_module("samples.layouts" if set_name == SETS[0] else f"samples.layouts_{set_name}")
    layouts: Layouts = package.all_layouts()
    return layouts


def draw_one(set_name: str, kind: str, layout: str, seed: int, *, digital: bool = False, dpi: int = 300) -> Drawn:
    """A clean drawing of one layout, all values from `seed`. `digital`: to be written as a text PDF."""
    rng = random.Random(f"{set_name}/{kind}/{layout}/{seed}")
    facts = some_facts(rng, set_name=set_name)
    variant = Variant(
        refuse=kind == "property_consent" and rng.random() < _REFUSED,
        seal=kind not in _MAY_LACK_SEAL or rng.random() >= _UNSEALED,
        holder_is="company" if rng.random() < _COMPANY else "person",
    )
    faces = vector_faces(set_name) if digital else faces_for(set_name, rng)
    document = layouts_of(set_name)[kind][layout](Job(facts, faces, rng, variant, dpi))
    return replace(document, digital=digital)


def samples(set_name: str, *, seed: int, count: int, how: str, kinds: tuple[str, ...] = ()) -> Iterator[Sample]:
    """`count` documents: every kind in turn, its layouts in turn. `how` as in `degrade`, or "none"."""
    available = layouts_of(set_name)
    chosen = [kind for kind in available if not kinds or kind in kinds]
    if not chosen:
        raise ValueError(f"set {set_name} has none of the kinds {', '.join(kinds)}; it has {', '.join(available)}")
    for number in range(count):
        kind = chosen[number % len(chosen)]
        names = list(available[kind])
        layout = names[number // len(chosen) % len(names)]
        digital = kind in _DIGITAL and how == "clean" and number // len(chosen) % 2 == 0
        document = draw_one(set_name, kind, layout, seed * 1000 + number, digital=digital)
        if how != "none":
            document = degrade(document, how, random.Random(f"{how}/{seed}/{number}"))
        yield Sample(number + 1, document)
