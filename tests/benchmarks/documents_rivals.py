"""Other fillers of Word templates on an equal template and data: plain docxtpl, and two npm packages.

The npm packages are fetched into a folder outside the project; where node, npm or the packages are not to be had, the
figure is None and the reason is said. Their template is our joint application with the marks in their notation and the
ticked boxes worked out beforehand, so that they have less to do than we.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import jinja2
from docxtpl import DocxTemplate

from generator import library, service
from generator.archive import read_parts, write_parts
from generator.filters import FILTERS
from generator.validation import validate
from generator.views import leaves

DOCUMENT = "joint_application"
PACKAGES = {"docxtemplater": "3.71.0", "pizzip": "3.3.0", "docx-templates": "4.15.0"}
_RUNNER = Path(__file__).with_name("documents_rivals.mjs")
_MARK = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*(?:\|\s*(\w+))?\s*\}\}")
_INSTALL_S, _RUN_S = 180, 300


def view_of(document: str) -> dict[str, Any]:
    view = validate(service.context_model(document), service.example(document)).view()
    return {**view, "mark": {"words": "办件编号 XY-2026-000123"}}


def plain_docxtpl(document: str) -> Callable[[], bytes]:
    """A function that fills the document the way docxtpl's manual shows, without any check."""
    entry = library.library().entry(document)
    path, view = str(entry.folder / entry.file), view_of(document)

    def fill() -> bytes:
        template = DocxTemplate(path)
        environment = jinja2.Environment(autoescape=True)
        environment.filters.update(FILTERS)
        template.render(view, environment)
        written = BytesIO()
        template.save(written)
        return written.getvalue()

    return fill


def node_rivals(count: int) -> dict[str, float] | str:
    """Median seconds for a document with each npm package; or, in words, why there is no figure."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return "node and npm are not installed"
    with tempfile.TemporaryDirectory(prefix="baozhuang-rivals-") as name:
        folder = Path(name)
        packages = [f"{package}@{version}" for package, version in PACKAGES.items()]
        command = [npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", *packages]
        (folder / "package.json").write_text('{"private": true}')
        try:
            installed = subprocess.run(command, cwd=folder, capture_output=True, timeout=_INSTALL_S, check=False)
        except subprocess.TimeoutExpired:
            return "npm did not answer in time"
        if installed.returncode != 0:
            return "npm cannot fetch the packages"
        template, data = _for_npm()
        (folder / "template.docx").write_bytes(template)
        (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False))
        runner = folder / "run.mjs"
        runner.write_bytes(_RUNNER.read_bytes())
        done = subprocess.run(
            [node, str(runner), str(count)], cwd=folder, capture_output=True, timeout=_RUN_S, check=False
        )
        if done.returncode != 0:
            return f"the npm packages failed: {done.stderr.decode(errors='replace').strip().splitlines()[-1:]}"
        return dict(json.loads(done.stdout))


def _for_npm() -> tuple[bytes, dict[str, str]]:
    """Our template with flat names, and the texts for them."""
    entry = library.library().entry(DOCUMENT)
    parts = read_parts(library.template_bytes(entry))
    view = view_of(DOCUMENT)
    data = {_flat(path): text for path, text in leaves(view)}

    def flat(mark: re.Match[str]) -> str:
        name = _flat(mark[1])
        if mark[2]:
            value: Any = view
            for key in mark[1].split("."):
                value = value[key]
            data[name] = FILTERS[mark[2]](value)
        return f"{{{{{name}}}}}"

    for name, blob in parts.items():
        if name.endswith(".xml"):
            parts[name] = _MARK.sub(flat, blob.decode()).encode()
    return write_parts(parts), data


def _flat(path: str) -> str:
    return re.sub(r"\W", "_", path)
