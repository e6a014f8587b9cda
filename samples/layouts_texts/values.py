"""Made-up values for the places of a text, and what is true of them."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

from ocr.kinds import catalogue
from ocr.normalise import parse_value
from samples import numbers
from samples.job import in_words, money
from samples.layouts_texts.parsing import Place
from samples.people import (
    DISTRICTS,
    RECEIVED,
    Words,
    a_community,
    a_day,
    a_name,
    a_person,
    a_phone,
    a_space_no,
    an_org,
    words_for,
)
from samples.truth import Value

_WORDS_OF = ("build", "second", "third", "fourth", "fifth", "eleventh", "fourteenth", "nineteenth", "twentieth")
_FIRMS = (
    "建设工程有限公司",
    "商贸有限公司",
    "新能源科技有限公司",
    "市政工程有限公司",
    "物业服务有限公司",
    "电力安装有限公司",
    "置业有限公司",
    "汽车销售服务有限公司",
)
_OFFICES = ("城市管理局", "住房和城乡建设局", "自然资源和规划局", "财政局", "人民政府", "园林绿化中心", "交通警察支队")
_DATES = ("plain", "plain", "plain", "padded", "spaced", "dash", "dot", "slash", "chinese")
_AMOUNTS = ("{:.2f}", "{:,.2f}", "{:.0f}", "{:.0f}")
_AS_WRITTEN = ("text", "bool", "address", "person", "org", "org_or_person", "space")
_REFUSING = "不未拒否反"
_FIRST, _LAST = date(2024, 6, 1), RECEIVED - timedelta(days=2)
_BY_OFFICE = {"municipal_approval": "issuer", "site_right_evidence": "grantor", "road_fee_receipt": "payee"}


class Values:
    """The values of one paper: the same one wherever a field is written again. `truth`: those of its fields so far."""

    def __init__(self, kind: str, rng: random.Random) -> None:
        self.truth: dict[str, Value] = {}
        self._kind, self._rng = kind, rng
        self._words: Words = words_for(rng.choice(_WORDS_OF))
        self._form = rng.choice(_DATES)
        self._amount = rng.choice(_AMOUNTS)
        self._day = a_day(rng, _FIRST, _LAST)
        self._made: dict[str, Value] = {}
        self._shown: dict[str, str] = {}

    def field_of(self, place: Place) -> str:
        """The field whose value a place holds; empty for strays, and for words that are no value: 2027年8月底."""
        if place.stray:
            return ""
        item_type = catalogue()[self._kind].fields[place.name].item_type
        return "" if place.literal and _literal_value(place, item_type) is None else place.name

    def show(self, place: Place) -> str:
        """What to print at a place. Raises KeyError for a field or a type that there is none of."""
        if place.stray:
            return self._print(self._of_type(place.name, place.name), place.name)
        spec = catalogue()[self._kind].fields[place.name]
        if place.literal:
            self._take_literal(place, spec.item_type)
            return place.literal
        if place.name not in self._made:
            item_type = place.form if place.form in ("org", "person") else spec.item_type
            self._made[place.name] = self._of_type(item_type, place.name)
            self._shown[place.name] = self._print(self._made[place.name], item_type)
        value = self._made[place.name]
        self.truth[place.name] = (str(value),) if spec.type.startswith("list:") else value
        if place.form == "words":
            return in_words(Decimal(str(value)))
        return self._shown[place.name]

    def _take_literal(self, place: Place, item_type: str) -> None:
        if item_type == "bool":
            self.truth[place.name] = not any(char in place.literal for char in _REFUSING)
        elif place.name == "parts":
            known = self.truth.get("parts", ())
            parts = {*(known if isinstance(known, tuple) else ()), place.literal.removesuffix("表")}
            self.truth["parts"] = tuple(sorted(parts))
        elif (value := _literal_value(place, item_type)) is not None:
            self.truth.setdefault(place.name, value)

    def _of_type(self, item_type: str, name: str) -> Value:
        rng, words = self._rng, self._words
        match item_type:
            case "person":
                return a_name(rng, words)
            case "org_or_person":
                return a_name(rng, words) if rng.random() < 0.45 else self._of_type("org", name)
            case "org":
                return self._org(name)
            case "id":
                return a_person(rng, words).id_number
            case "uscc":
                return numbers.uscc(rng)
            case "vin":
                return numbers.vin(rng)
            case "plate":
                return numbers.plate(rng)
            case "phone":
                return a_phone(rng) if rng.random() < 0.7 else f"0376-{rng.randrange(6000000, 6999999)}"
            case "space":
                return a_space_no(rng)
            case "date":
                return self._date(name).isoformat()
            case "money":
                return money(Decimal(rng.choice([rng.randrange(3, 90) * 10, rng.randrange(1000, 200000)])))
            case "decimal" | "number":
                return self._figure(name)
            case "address":
                return self._address()
            case "community":
                return a_community(rng, words).name
        return rng.choice(words.estates) if name == "community" else self._number()

    def _org(self, name: str) -> str:
        rng, district = self._rng, self._rng.choice(DISTRICTS[:3])
        if name == _BY_OFFICE.get(self._kind) and rng.random() < 0.7:
            return f"信阳市{district}{rng.choice(_OFFICES)}"
        if name == "issuer" and rng.random() < 0.6:
            estate = a_community(rng, self._words)
            bodies = (
                estate.manager.name,
                estate.residents_committee,
                estate.owners_committee,
                estate.village_committee,
            )
            return rng.choice(bodies)
        return an_org(rng, self._words, rng.choice(_FIRMS), district=district).name

    def _date(self, name: str) -> date:
        rng = self._rng
        if name.endswith("_from"):
            return self._day + timedelta(days=rng.randrange(0, 20))
        if name.endswith("_to"):
            return self._day + timedelta(days=rng.choice([30, 60, 365, 730, 1825]) + rng.randrange(20))
        if name in ("issue_date", "sign_date"):
            return self._day
        return a_day(rng, _FIRST, _LAST)

    def _figure(self, name: str) -> str:
        rng = self._rng
        if name == "power_kw":
            return rng.choice(["7", "7", "11", "21", "3.5", "6.6"])
        if name in ("tree_count", "number"):
            return str(rng.randrange(1, 60))
        return rng.choice([str(rng.randrange(1, 400)), f"{rng.randrange(10, 3000) / 10:.1f}"])

    def _address(self) -> str:
        rng, words = self._rng, self._words
        street = f"{rng.choice(words.streets)}{rng.randrange(1, 300)}号"
        before = rng.choice(["河南省信阳市", "信阳市", "", ""])
        room = f"{rng.randrange(1, 30)}号楼{rng.randrange(1, 4)}单元{rng.randrange(101, 3304)}室"
        home = f"{rng.choice(words.estates)}{room}"
        return f"{before}{rng.choice(DISTRICTS[:3])}{street}{rng.choice(['', '', home, '院内', '东侧空地', '门前'])}"

    def _number(self) -> str:
        rng = self._rng
        letters = "".join(rng.choice("ABCDHLSXYZ") for _ in range(rng.randrange(1, 4)))
        year, count = rng.randrange(2023, 2027), rng.randrange(1, 9999)
        ways = (f"{letters}{year}{count:04d}", f"{letters}-{year}-{count}", f"{year}{count:05d}", f"{count:08d}")
        return rng.choice(ways)

    def _print(self, value: Value, item_type: str) -> str:
        if item_type == "date":
            return numbers.written_date(date.fromisoformat(str(value)), form=self._form)
        if item_type == "money":
            return self._amount.format(Decimal(str(value)))
        return str(value)


def _literal_value(place: Place, item_type: str) -> Value | None:
    """What a writer's own words mean as a value of a type; None where they are none."""
    if item_type in _AS_WRITTEN:
        return place.literal
    parsed = parse_value(item_type, place.literal)
    return parsed.value if parsed is not None else None
