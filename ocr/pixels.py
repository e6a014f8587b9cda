"""Pixel formats to plain RGB, and the question whether a picture has colour. Runs inside the parser child."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageCms

_BAND_ROWS = 512
_WIDE_GREY = frozenset(["I;16", "I;16L", "I;16B", "I;16N"])
_NUMBERS = frozenset(["I", "F"])

# Colour is looked for on a picture averaged down to this size: sensor noise and the colour fringes of
# JPEG average out, a seal (4 cm) still measures about 150 pixels.
_COLOUR_SIDE = 1_000
_FIRST_LOOK_SIDE = 400
_COLOUR_DIFFERENCE = 24  # between the strongest and the weakest channel, 0-255
_COLOUR_SHARE = 0.0002  # about a pen stroke; a seal is twenty times that
# A colour sensor never sees black and white as exactly grey; a grey scan saved as RGB is exactly that.
_TRACE_DIFFERENCE = 3
_TRACE_SHARE = 0.005


def to_rgb(picture: Image.Image, *, max_side: int) -> Image.Image:
    """An RGB copy whose longest side is at most `max_side`; transparency is laid on white paper."""
    factor = max(1, max(picture.size) // max_side)
    scale = _number_scale(picture)
    rows = _BAND_ROWS * factor
    small = Image.new("RGB", (-(-picture.width // factor), -(-picture.height // factor)), "white")
    for top in range(0, picture.height, rows):
        band = picture.crop((0, top, picture.width, min(top + rows, picture.height)))
        band = _band_to_rgb(band, scale)
        small.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    if max(small.size) > max_side:
        small.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
    return small


def has_colour(picture: Image.Image, *, drawn: bool = False) -> bool:
    """Whether an RGB or RGBX picture carries colour information: coloured ink somewhere, or a tint all over.

    Pictures from grey scans and copies saved as RGB have none, whatever JPEG did to them. `drawn`: by a program, with
    no noise that must be averaged out.
    """
    side = max(picture.size)
    # Averaging only takes colour away: what is plain on a much smaller picture need not be counted on a larger one.
    if side > _FIRST_LOOK_SIDE and _coloured_shares(_first_look(picture, drawn))[0] > _COLOUR_SHARE:
        return True
    if side > _COLOUR_SIDE:
        picture = picture.reduce(max(1, side // _COLOUR_SIDE))
    strong, traces = _coloured_shares(picture)
    return strong > _COLOUR_SHARE or traces > _TRACE_SHARE


def _first_look(picture: Image.Image, drawn: bool) -> Image.Image:
    factor = max(picture.size) // _FIRST_LOOK_SIDE
    if not drawn:
        return picture.reduce(factor)
    # Every so many pixels of a drawing tell as much as their averages, in a tenth of the time.
    size = (max(1, picture.width // factor), max(1, picture.height // factor))
    return picture.resize(size, Image.Resampling.NEAREST)


def _coloured_shares(picture: Image.Image) -> tuple[float, float]:
    """Shares of the pixels that are clearly coloured, and that are at all."""
    red, green, blue = picture.split()[:3]
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    weakest = ImageChops.darker(ImageChops.darker(red, green), blue)
    counts = ImageChops.subtract(strongest, weakest).histogram()
    pixels = sum(counts)
    return sum(counts[_COLOUR_DIFFERENCE:]) / pixels, sum(counts[_TRACE_DIFFERENCE:]) / pixels


def _number_scale(picture: Image.Image) -> tuple[float, float]:
    """(factor, offset) that brings a picture of wide numbers to 0-255."""
    if picture.mode not in _NUMBERS:
        return 1 / 256, 0.0
    low, high = picture.getextrema()
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        raise TypeError(picture.mode)  # these modes have one channel
    factor = 255 / (high - low) if high > low else 1.0
    return factor, -low * factor


def _band_to_rgb(band: Image.Image, scale: tuple[float, float]) -> Image.Image:
    if band.mode in _WIDE_GREY or band.mode in _NUMBERS:
        wide = band.convert("I") if band.mode in _WIDE_GREY else band
        factor, offset = scale
        return wide.point(lambda value: value * factor + offset).convert("L").convert("RGB")
    if "transparency" in band.info or band.mode in ("RGBA", "RGBa", "LA", "La", "PA"):
        seen = band.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("RGB")
    if band.mode == "LAB":
        lab, screen = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(band, lab, screen, outputMode="RGB")
        if converted is not None:
            return converted
    return band if band.mode == "RGB" else band.convert("RGB")
