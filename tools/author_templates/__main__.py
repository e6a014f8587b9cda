"""`python -m tools.author_templates`: writes templates/*.docx and their checksums into the manifest."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.author_templates import (
    acceptance_notice,
    contract_high_voltage,
    contract_low_voltage,
    contract_resident,
    correction_list,
    deferral_notice,
    joint_application,
    rejection_notice,
    supply_plan,
)

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
AUTHORS: Mapping[str, Callable[[], bytes]] = {
    "joint_application": joint_application.author,
    "correction_list": correction_list.author,
    "acceptance_notice": acceptance_notice.author,
    "deferral_notice": deferral_notice.author,
    "rejection_notice": rejection_notice.author,
    "supply_plan": supply_plan.author,
    "contract_resident": contract_resident.author,
    "contract_low_voltage": contract_low_voltage.author,
    "contract_high_voltage": contract_high_voltage.author,
}


def main() -> int:
    """Write every template; a changed one needs a higher `version` in the manifest, set by hand."""
    manifest = TEMPLATES / "manifest.toml"
    text = manifest.read_text("utf-8")
    for document, author in AUTHORS.items():
        data = author()
        (TEMPLATES / f"{document}.docx").write_bytes(data)
        checksum = hashlib.sha256(data).hexdigest()
        pattern = rf'(file = "{document}\.docx"\n(?:(?!\n\n)[\s\S])*?sha256 = ")[^"]*(")'
        text, count = re.subn(pattern, rf"\g<1>{checksum}\g<2>", text)
        if count != 1:
            print(f"manifest.toml has no entry with file and sha256 for {document}", file=sys.stderr)
            return 1
    manifest.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
