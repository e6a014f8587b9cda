"""Place names of the city that the engines misread. 浉 is rare outside 浉河区 and comes out as a look-alike."""

from __future__ import annotations

import re

_LOOK_ALIKES = "洲濒狮师淅浙渐浠沥泖湉溮筛蛳狎浉"
_DISTRICT = re.compile(rf"(?:(?<=信阳市)|(?<=信阳)|(?<=）)|^)[{_LOOK_ALIKES}]河区")


def propose_places(text: str) -> str:
    """The text with 浉河区 where a look-alike of it stands in a place where only that district can."""
    return _DISTRICT.sub("浉河区", text)
