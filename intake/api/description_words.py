"""Chinese words for the description: of schemas and their properties, from `intake/data/api-words.toml`.

What the models say themselves stays. Most schemas are dataclasses of the use cases, which know nothing of the API and
whose docstrings are for developers.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from importlib import resources
from typing import Any

_HAN = re.compile("[\u4e00-\u9fff]")


def lexicon() -> dict[str, Any]:
    """The tables of the file: `schemas`, `properties`, `of` (properties of one schema), `parameters` (examples)."""
    return tomllib.loads(resources.files("intake").joinpath("data", "api-words.toml").read_text("utf-8"))


def is_chinese(text: str) -> bool:
    return _HAN.search(text) is not None


def put_words(document: Mapping[str, Any], words: Mapping[str, Any]) -> None:
    """Describe the schemas that are not described in Chinese, and the properties that are not described at all."""
    for name, schema in document["components"]["schemas"].items():
        if not is_chinese(schema.get("description", "")) and name in words["schemas"]:
            schema["description"] = words["schemas"][name]
        told = {**words["properties"], **words["of"].get(name, {})}
        for field, described in schema.get("properties", {}).items():
            if field in told:
                described.setdefault("description", told[field])
