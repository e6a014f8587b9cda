"""Pictures (JPEG, PNG, TIFF, WebP, BMP, HEIC) to upright RGB pages. Runs only inside the parser child.

Declared sizes are checked before anything is decoded. Large pictures are reduced while they are converted,
band by band, so that no second full copy is ever held.
"""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageFile, UnidentifiedImageError

from ocr.decoded import DecodedPage, Decoder, RefusedFileError, RefusedPageError
from ocr.file_types import webp_size
from ocr.limits import Limits
from ocr.pixels import has_colour, to_rgb

_FORMATS = {"jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WEBP", "bmp": "BMP", "heic": "HEIF"}
_HEAVY = frozenset(["webp", "heic"])
_ORIENTATION_TAG, _SUBFILE_TAG = 274, 254
_REDUCED_COPY = 1  # bit of the TIFF subfile type: a thumbnail of another page
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def open_picture(data: bytes, file_type: str, limits: Limits) -> Decoder:
    """The decoder for the file. Raises RefusedFileError."""
    warnings.simplefilter("ignore")  # notes on odd metadata; what matters is checked here
    Image.MAX_IMAGE_PIXELS = None  # checked here, with our own limit and code
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    if file_type == "heic":
        import pi_heif

        pi_heif.register_heif_opener(decode_threads=1, thumbnails=False, depth_images=False, aux_images=False)
    if file_type == "webp":
        _check_size(webp_size(data) or (0, 0), limits, heavy=True)
    picture = _open_picture(data, file_type)
    if file_type == "tiff":
        return TiffDecoder(picture, limits)
    _check_size(picture.size, limits, heavy=file_type in _HEAVY)
    if file_type in ("png", "webp") and getattr(picture, "is_animated", False):
        raise RefusedFileError("animation_not_supported")
    return PictureDecoder(picture, limits)


class PictureDecoder:
    """A file that is one page. Of a HEIC with several pictures and of a phone's MPO it is the primary one."""

    def __init__(self, picture: Image.Image, limits: Limits) -> None:
        self.page_count = 1
        self._picture = picture
        self._limits = limits

    def decode(self, index: int) -> DecodedPage:
        del index  # there is only one
        if self._picture.format in ("JPEG", "MPO"):
            side = self._limits.max_page_side
            self._picture.draft(None, (side, side))  # whole eighths are left out already while decoding
        return _page(self._picture, self._limits)


class TiffDecoder:
    """A TIFF file: one page for each picture that is not the thumbnail of another."""

    def __init__(self, picture: Image.Image, limits: Limits) -> None:
        self._picture = picture
        self._limits = limits
        self._frames = self._find_pages()
        self.page_count = len(self._frames)

    def decode(self, index: int) -> DecodedPage:
        try:
            self._picture.seek(self._frames[index])
        except (EOFError, OSError, ValueError, SyntaxError) as error:
            raise RefusedPageError("page_damaged") from error
        try:
            _check_size(self._picture.size, self._limits, heavy=False)
        except RefusedFileError as error:
            raise RefusedPageError("page_too_large") from error
        return _page(self._picture, self._limits)

    def _find_pages(self) -> list[int]:
        """Walks the chain of pictures; Pillow ends it where it comes back to a picture seen before."""
        pages: list[int] = []
        thumbnails: list[int] = []
        frame = 0
        while len(pages) <= self._limits.max_pages and frame <= 2 * self._limits.max_pages:
            try:
                self._picture.seek(frame)
            except EOFError:
                break
            except (OSError, ValueError, SyntaxError, KeyError, TypeError):
                pages.append(frame)  # the chain is broken here: a page that cannot be read, not no page
                break
            kind = self._picture.tag_v2.get(_SUBFILE_TAG, 0)  # type: ignore[attr-defined]  # of TiffImageFile
            (thumbnails if isinstance(kind, int) and kind & _REDUCED_COPY else pages).append(frame)
            frame += 1
        return pages or thumbnails


def _open_picture(data: bytes, file_type: str) -> Image.Image:
    try:
        return Image.open(BytesIO(data), formats=[_FORMATS[file_type]])
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, KeyError, TypeError) as error:
        raise RefusedFileError("file_damaged") from error


def _check_size(size: tuple[int, int], limits: Limits, *, heavy: bool) -> None:
    pixels = limits.max_heavy_picture_pixels if heavy else limits.max_picture_pixels
    if max(size) > limits.max_picture_side or size[0] * size[1] > pixels:
        raise RefusedFileError("picture_too_large")


def _page(picture: Image.Image, limits: Limits) -> DecodedPage:
    orientation = _orientation(picture)
    try:
        picture.load()
    except MemoryError:
        raise
    except Exception as error:  # Pillow's plugins raise OSError, SyntaxError, struct.error, IndexError ...
        raise RefusedPageError("page_damaged") from error
    rgb = to_rgb(picture, max_side=limits.max_page_side)
    if orientation in _TURNS:
        rgb = rgb.transpose(_TURNS[orientation])
    return DecodedPage(rgb.width, rgb.height, rgb.tobytes(), grey=not has_colour(rgb))


def _orientation(picture: Image.Image) -> int:
    """EXIF orientation 1-8 that is still to be applied; Pillow turns TIFF and HEIC by itself."""
    if picture.format in ("TIFF", "HEIF"):
        return 1
    try:
        orientation = picture.getexif().get(_ORIENTATION_TAG, 1)
    except Exception:  # noqa: BLE001  (damaged metadata must not cost a readable picture)
        return 1
    return orientation if isinstance(orientation, int) else 1
