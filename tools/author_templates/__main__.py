"""`python -m tools.author_templates`: writes templates/*.docx and their checksums into the manifest."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.author_templates import contract_resident, correction_list, joint_application

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
AUTHORS: Mapping[str, Callable[[], bytes]] = {
    "joint_application": joint_application.author,
    "correction_list": correction_list.author,
    "contract_resident": contract_resident.author,
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
