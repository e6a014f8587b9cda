"""Fonts of the sets, and drawing faces that never show an empty box.

The sets share no font. A face is a list of font files: a character that the first lacks comes from the next,
as word processors do it (浉 is missing from old GB 2312 fonts).
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

_NOTO = Path("/usr/share/fonts/opentype/noto")
_TRUETYPE = Path("/usr/share/fonts/truetype")
_PUNCTUATION = frozenset("，。、；：！？")
_MISSING = "\U0010fffd"

PACKAGES = (
    "fonts-noto-cjk fonts-arphic-uming fonts-arphic-ukai fonts-wqy-zenhei fonts-wqy-microhei "
    "fonts-droid-fallback fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-lxgw-wenkai "
    "fonts-noto-cjk-extra fonts-babelstone-han fonts-cns11643-kai fonts-cns11643-sung"
)


class FontsMissingError(RuntimeError):
    """A font that drawing needs is not installed. The message names the packages."""


@dataclass(frozen=True, slots=True)
class FontFile:
    path: Path
    index: int = 0
    punctuation: bool = True  # False: its commas and stops sit as in Taiwan; take them from the next font


NOTO_SANS = FontFile(_NOTO / "NotoSansCJK-Regular.ttc", 2)
NOTO_SANS_BOLD = FontFile(_NOTO / "NotoSansCJK-Bold.ttc", 2)
NOTO_SERIF = FontFile(_NOTO / "NotoSerifCJK-Regular.ttc", 2)
NOTO_SERIF_BOLD = FontFile(_NOTO / "NotoSerifCJK-Bold.ttc", 2)
UMING = FontFile(_TRUETYPE / "arphic/uming.ttc", punctuation=False)
UKAI = FontFile(_TRUETYPE / "arphic/ukai.ttc", punctuation=False)
ZENHEI = FontFile(_TRUETYPE / "wqy/wqy-zenhei.ttc")
MICROHEI = FontFile(_TRUETYPE / "wqy/wqy-microhei.ttc")
DROID = FontFile(_TRUETYPE / "droid/DroidSansFallbackFull.ttf")
SUNG_GB = FontFile(_TRUETYPE / "arphic-gbsn00lp/gbsn00lp.ttf")
KAI_GB = FontFile(_TRUETYPE / "arphic-gkai00mp/gkai00mp.ttf")
BABELSTONE = FontFile(_TRUETYPE / "babelstone/BabelStoneHan.ttf")
TW_KAI = FontFile(_TRUETYPE / "cns11643/TW-Kai-98_1.ttf", punctuation=False)
WENKAI_MONO = FontFile(_TRUETYPE / "lxgw-wenkai/LXGWWenKaiMono-Light.ttf")
NOTO_SANS_LIGHT = FontFile(_NOTO / "NotoSansCJK-DemiLight.ttc", 2)
NOTO_SANS_MEDIUM = FontFile(_NOTO / "NotoSansCJK-Medium.ttc", 2)
NOTO_SERIF_MEDIUM = FontFile(_NOTO / "NotoSerifCJK-Medium.ttc", 2)
NOTO_SERIF_HEAVY = FontFile(_NOTO / "NotoSerifCJK-SemiBold.ttc", 2)
NOTO_SANS_THIN = FontFile(_NOTO / "NotoSansCJK-Light.ttc", 2)
NOTO_SANS_HEAVY = FontFile(_NOTO / "NotoSansCJK-Black.ttc", 2)
NOTO_SERIF_THIN = FontFile(_NOTO / "NotoSerifCJK-Light.ttc", 2)
NOTO_SERIF_BLACK = FontFile(_NOTO / "NotoSerifCJK-Black.ttc", 2)
TW_SUNG = FontFile(_TRUETYPE / "cns11643/TW-Sung-98_1.ttf", punctuation=False)
WENKAI_LIGHT = FontFile(_TRUETYPE / "lxgw-wenkai/LXGWWenKai-Light.ttf")
WENKAI_BOLD = FontFile(_TRUETYPE / "lxgw-wenkai/LXGWWenKai-Bold.ttf")
WENKAI = FontFile(_TRUETYPE / "lxgw-wenkai/LXGWWenKai-Regular.ttf")

Face = tuple[FontFile, ...]


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces one paper is set in: body (song), headings (hei), handwriting and forms (kai)."""

    song: Face
    song_bold: Face
    hei: Face
    hei_bold: Face
    kai: Face

    def named(self, name: str) -> Face:
        face: Face = getattr(self, name)
        return face


_BUILD = (
    Faces((NOTO_SERIF,), (NOTO_SERIF_BOLD,), (NOTO_SANS,), (NOTO_SANS_BOLD,), (WENKAI, NOTO_SERIF)),
    Faces((UMING, NOTO_SERIF), (NOTO_SERIF_BOLD,), (ZENHEI, NOTO_SANS), (NOTO_SANS_BOLD,), (WENKAI, NOTO_SERIF)),
    Faces((UMING, NOTO_SERIF), (ZENHEI, NOTO_SANS), (ZENHEI, NOTO_SANS), (ZENHEI, NOTO_SANS), (WENKAI, NOTO_SERIF)),
)
_SECOND = (
    Faces((SUNG_GB, UKAI, MICROHEI), (MICROHEI,), (MICROHEI,), (MICROHEI,), (KAI_GB, UKAI, MICROHEI)),
    Faces((SUNG_GB, UKAI, MICROHEI), (DROID, MICROHEI), (DROID, MICROHEI), (DROID, MICROHEI), (UKAI, MICROHEI)),
    Faces((KAI_GB, UKAI, MICROHEI), (MICROHEI,), (DROID, MICROHEI), (MICROHEI,), (UKAI, MICROHEI)),
)
_THIRD = (
    Faces((BABELSTONE,), (NOTO_SERIF_HEAVY,), (NOTO_SANS_LIGHT,), (NOTO_SANS_MEDIUM,), (TW_KAI, BABELSTONE)),
    Faces(
        (NOTO_SERIF_MEDIUM,), (NOTO_SERIF_HEAVY,), (NOTO_SANS_LIGHT,), (NOTO_SANS_MEDIUM,), (WENKAI_MONO, BABELSTONE)
    ),
    Faces((WENKAI_MONO,), (NOTO_SERIF_HEAVY,), (NOTO_SANS_MEDIUM,), (NOTO_SANS_MEDIUM,), (TW_KAI, BABELSTONE)),
)
_FIFTH = (
    Faces((NOTO_SERIF_THIN,), (NOTO_SERIF_BLACK,), (NOTO_SANS_THIN,), (NOTO_SANS_HEAVY,), (WENKAI_LIGHT,)),
    Faces((TW_SUNG, NOTO_SERIF_THIN), (NOTO_SERIF_BLACK,), (NOTO_SANS_THIN,), (NOTO_SANS_HEAVY,), (WENKAI_BOLD,)),
    Faces((NOTO_SANS_THIN,), (NOTO_SANS_HEAVY,), (NOTO_SANS_THIN,), (NOTO_SANS_HEAVY,), (WENKAI_LIGHT,)),
)

# For born-digital pages only TrueType outlines can be embedded, so no Noto here.
_UMING_ALONE = FontFile(UMING.path)
_VECTOR = {
    "build": Faces((_UMING_ALONE, WENKAI), (ZENHEI, WENKAI), (ZENHEI, WENKAI), (ZENHEI, WENKAI), (WENKAI,)),
    "second": Faces((SUNG_GB, UKAI, MICROHEI), (MICROHEI,), (MICROHEI,), (MICROHEI,), (KAI_GB, UKAI, MICROHEI)),
    "third": Faces((BABELSTONE,), (BABELSTONE,), (WENKAI_MONO,), (WENKAI_MONO,), (TW_KAI, BABELSTONE)),
    "fourth": Faces((BABELSTONE,), (BABELSTONE,), (WENKAI_MONO,), (WENKAI_MONO,), (TW_KAI, BABELSTONE)),
}
_LATER_VECTOR = Faces((TW_SUNG, WENKAI_LIGHT), (WENKAI_BOLD,), (WENKAI_LIGHT,), (WENKAI_BOLD,), (WENKAI_LIGHT,))


def vector_faces(set_name: str) -> Faces:
    """Faces that `digital.py` can embed."""
    return _VECTOR.get(set_name, _LATER_VECTOR)


def faces_for(set_name: str, rng: random.Random) -> Faces:
    every = {"build": _BUILD, "second": _SECOND, "third": _THIRD, "fourth": _THIRD}
    return rng.choice(every.get(set_name, _FIFTH))


@cache
def load(font: FontFile, size_px: int) -> ImageFont.FreeTypeFont:
    """Raises FontsMissingError when the file is not installed."""
    try:
        return ImageFont.truetype(str(font.path), size_px, index=font.index, layout_engine=ImageFont.Layout.BASIC)
    except OSError as error:
        raise FontsMissingError(f"{font.path.name} 未安装；绘制样例需要：apt install {PACKAGES}") from error


@cache
def has_glyph(font: FontFile, char: str) -> bool:
    """True when the font draws the character as something other than its empty box."""
    face = load(font, 40)
    return bytes(face.getmask(char)) != bytes(face.getmask(_MISSING)) or char.isspace()


@cache
def font_for(face: Face, char: str) -> FontFile:
    """The first font of the face that has the character. Raises ValueError when none has."""
    for font in face:
        if has_glyph(font, char) and (font.punctuation or char not in _PUNCTUATION):
            return font
    raise ValueError(f"no font of {[font.path.name for font in face]} draws {char!r} (U+{ord(char):04X})")
