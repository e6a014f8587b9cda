"""Characters that look the same on paper but differ in the computer, brought to one form.

Pure; used by the text layer and by the values. Nothing here changes what a reader of the paper sees.
"""

from __future__ import annotations

import re
import unicodedata
from importlib.resources import files

# Invisible: zero-width, direction and soft-hyphen marks, byte order mark; control characters besides.
_INVISIBLE = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_RADICALS = ("\u2e80", "\u2fdf")  # PDF fonts write 人 as the radical ⼈
_COMPATIBLE = ("\uf900", "\ufaff")
_SUPPLEMENT = str.maketrans(
    "⺟⻁⻄⻅⻆⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻮⻰⻳⺠⺌⺩⻌", "母虎西见角车长门青页风飞食马鱼鸟黄齿龙龟民小王辶"
)
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_SPACES = re.compile(r"\s+")
_CHINESE = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff〇"
_CLOSED = rf"[{_CHINESE}，。、；：（）《》“”]"
_BESIDE_CHINESE = re.compile(rf"(?<={_CLOSED}) | (?={_CLOSED})")
HAS_CHINESE = re.compile(rf"[{_CHINESE}]")
# Forms the engines mix in where print is light; papers of the mainland are in simplified characters. Of OpenCC's table
# (Apache License 2.0) those that the recogniser knows and GB 2312 does not hold; names keep theirs (昇, 濛).
SIMPLIFIED = {
    ord(pair[0]): ord(pair[1]) for pair in (files("ocr") / "data" / "traditional.txt").read_text("utf-8").split()
}
PLAIN_NUMERALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
DASHES = "-‐‑‒–—―−－─﹣一~～〜至"


def unify(text: str) -> str:
    """Radicals and compatibility forms of Chinese characters to the usual ones; invisible marks dropped."""
    return "".join(map(_unify_one, _INVISIBLE.sub("", text))).translate(_SUPPLEMENT)


def half_width(text: str) -> str:
    """Full-width letters, digits, signs and the wide space to half width, after `unify`."""
    return unify(text).translate(_HALF_WIDTH)


def without_spaces(text: str) -> str:
    return _SPACES.sub("", text)


def close_chinese(text: str) -> str:
    """Spaces beside Chinese characters dropped, others single: `张 三` -> `张三`, `Model  3` -> `Model 3`."""
    return _BESIDE_CHINESE.sub("", _SPACES.sub(" ", text)).strip()


def _unify_one(character: str) -> str:
    if _RADICALS[0] <= character <= _RADICALS[1] or _COMPATIBLE[0] <= character <= _COMPATIBLE[1]:
        return unicodedata.normalize("NFKC", character)
    return character
