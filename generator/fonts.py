"""Fonts: which a file names, which the machine has, and what stands in for those of official papers."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache

_NAMED = re.compile(rb"<w:rFonts\b[^>]*>")
_SLOT = re.compile(rb'w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"')

# What stands in for the fonts of official papers where a machine lacks them, best first.
SUBSTITUTES: dict[str, tuple[str, ...]] = {
    "方正小标宋简体": (
        "方正小标宋_GBK",
        "FZXiaoBiaoSong-B05S",
        "思源宋体",
        "Noto Serif CJK SC",
        "SimSun",
        "AR PL UMing CN",
    ),
    "仿宋_GB2312": ("仿宋", "FangSong", "FZFangSong-Z02S", "思源宋体", "Noto Serif CJK SC", "AR PL UMing CN"),
    "楷体_GB2312": ("楷体", "KaiTi", "AR PL UKai CN", "Noto Serif CJK SC"),
    "黑体": ("SimHei", "思源黑体", "Noto Sans CJK SC", "WenQuanYi Zen Hei"),
    "宋体": ("SimSun", "思源宋体", "Noto Serif CJK SC", "AR PL UMing CN"),
    "Segoe UI Symbol": ("Noto Sans Symbols2", "Noto Sans Symbols", "DejaVu Sans", "Noto Sans CJK SC"),
}


def named_fonts(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """Fonts that body, headers, footers and styles name, in alphabetical order."""
    names = {
        slot.decode("utf-8", "replace")
        for name, blob in parts.items()
        if name.startswith("word/") and name.endswith(".xml") and "fontTable" not in name and "theme" not in name
        for run in _NAMED.findall(blob)
        for slot in _SLOT.findall(run)
    }
    return tuple(sorted(names))


def missing_fonts(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """(font, stand-in or "") for each named font the machine lacks; nothing where its fonts cannot be listed."""
    installed = installed_fonts()
    if not installed:
        return
    for font in named_fonts(parts):
        if font not in installed:
            yield font, next((name for name in SUBSTITUTES.get(font, ()) if name in installed), "")


@cache
def installed_fonts() -> frozenset[str]:
    """Names of all fonts, in every language they have one; empty where the system cannot list them."""
    return _listed(":")


@cache
def has_chinese_font() -> bool:
    """False only where the system can list its fonts and lists none for Chinese."""
    return bool(_listed(":lang=zh-cn")) or not installed_fonts()


def _listed(pattern: str) -> frozenset[str]:
    lister = shutil.which("fc-list")
    if lister is None:
        return frozenset()
    try:
        listed = subprocess.run([lister, pattern, "family"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return frozenset()
    lines = listed.stdout.decode("utf-8", "replace").splitlines()
    return frozenset(name.strip().replace("\\-", "-") for line in lines for name in line.split(",") if name.strip())
