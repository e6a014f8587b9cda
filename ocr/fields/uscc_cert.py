"""统一社会信用代码证书 of offices and mass organisations, of committees of residents and villages, of village
collectives."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.registration import find_registration
from ocr.paper import Found, Paper

_OFFICE = (
    "机构编制委员会办公室|编制委员会办公室|机构编制委员会|委编办|编办|民政局|民政和社会保障局|农业农村局|农业农村和水利局|农业农村委员会|农业局|社会事业局"
    "|行政审批局|人民政府|总工会"
)


def find(paper: Paper) -> Iterator[Found]:
    yield from find_registration(paper, _OFFICE)
