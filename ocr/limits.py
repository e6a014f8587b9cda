"""Every limit put on an uploaded file, with its reason. No limit is written anywhere else.

The defaults hold for a city hall; tests and small machines pass their own `Limits`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

MAX_FILE_BYTES = 50 * 1024 * 1024  # a 300-page office scan is 20-40 MB; what comes next is a mistake
MAX_PAGES = 300  # the longest set (a road matter with drawings) is about 100 pages
MAX_PICTURE_PIXELS = 100_000_000  # A3 at 600 dpi is 70 Mpx
MAX_PICTURE_SIDE = 20_000  # pixels; beyond it nothing is a photo or a scan of a sheet of paper
# These decoders need two to three whole copies of the picture; phones make at most 48 Mpx in them.
MAX_HEAVY_PICTURE_PIXELS = 50_000_000
MAX_PAGE_SIDE = 4_000  # pixels of the image handed on; small print of an A4 photo is still 15 px high
MIN_RENDERED_SIDE = 1_600  # pixels; a PDF page the size of a card still gives readable characters
RENDER_DPI = 200  # A4 -> 1654 x 2339, what office scanners use

CHILD_MEMORY_BYTES = 1536 * 1024 * 1024  # address space; about 1 GiB of it is real memory at the worst
CHILD_CPU_SECONDS_PER_PAGE = 30
CHILD_CPU_SECONDS_PER_FILE = 600
OPEN_SECONDS = 60.0  # wall clock until the page count is known
PAGE_SECONDS = 60.0  # wall clock for one page, on a machine busy with other work
TEXT_LAYER_SECONDS = 10  # after that the picture of the page has to do
MAX_RESTARTS = 3  # how many pages of one file may bring the parser down before the rest is given up


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one call. Pixels, bytes and seconds as named."""

    max_file_bytes: int = MAX_FILE_BYTES
    max_pages: int = MAX_PAGES
    max_picture_pixels: int = MAX_PICTURE_PIXELS
    max_picture_side: int = MAX_PICTURE_SIDE
    max_heavy_picture_pixels: int = MAX_HEAVY_PICTURE_PIXELS
    max_page_side: int = MAX_PAGE_SIDE
    min_rendered_side: int = MIN_RENDERED_SIDE
    render_dpi: int = RENDER_DPI
    child_memory_bytes: int = CHILD_MEMORY_BYTES
    child_cpu_seconds_per_page: int = CHILD_CPU_SECONDS_PER_PAGE
    child_cpu_seconds_per_file: int = CHILD_CPU_SECONDS_PER_FILE
    open_seconds: float = OPEN_SECONDS
    page_seconds: float = PAGE_SECONDS
    text_layer_seconds: int = TEXT_LAYER_SECONDS
    max_restarts: int = MAX_RESTARTS

    def as_json(self) -> dict[str, int | float]:
        """Plain numbers for the child process; `Limits(**value)` gives the same limits back."""
        return asdict(self)


DEFAULT_LIMITS = Limits()
