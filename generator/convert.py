"""Word document -> PDF by LibreOffice, an optional program of the machine.

Each run has its own profile and folder, no network where the system can take it away, a time limit, and is
killed with all its children. The result is opened before it is handed out: pages, fonts, every value and all words of
the document in its text.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from generator.archive import ArchiveError
from generator.errors import BrokenTemplateError, PdfError
from generator.fonts import SUBSTITUTES, has_chinese_font
from generator.office_layout import loosened, printed_words
from generator.safety import require_self_contained

TIME_LIMIT_S = 60.0
"""On a machine of its own. Where more programs want to run than there are processors, it is as many times longer."""
_MOST_CROWDED = 10.0
_LOOK_S = 5.0
BATCH = 50
_PROGRAMS = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
_HOW_TO_ENABLE = "安装 LibreOffice Writer 后即可（Debian/Ubuntu：sudo apt-get install libreoffice-writer-nogui）"


def to_pdf(
    docx: bytes,
    *,
    values: Iterable[tuple[str, str]] = (),
    program: str | None = None,
    time_limit_s: float | None = None,
) -> bytes:
    """The document as PDF. `values`: (path, text) of what must be found in its text. See `to_pdfs`."""
    (pdf,) = to_pdfs([docx], values=[tuple(values)], program=program, time_limit_s=time_limit_s)
    if isinstance(pdf, PdfError):
        raise pdf
    return pdf


def to_pdfs(
    documents: Sequence[bytes],
    *,
    values: Sequence[Iterable[tuple[str, str]]] = (),
    program: str | None = None,
    time_limit_s: float | None = None,
) -> list[bytes | PdfError]:
    """The documents as PDFs, in one run of the program. `values`: for each document, what must be found in its text.

    In place of a PDF that does not hold what it should stands its error; errors of the run itself are raised. A PDF
    that lacks words of its document is made once more with tables that may break anywhere (`generator.office_layout`).

    `program`: the LibreOffice executable, by default the one on the search path. `time_limit_s`: for a run, by default
    `TIME_LIMIT_S`; each further document adds a twentieth of it. Raises PdfError: pdf_unavailable (no LibreOffice),
    pdf_font_missing (no Chinese font, or one not embedded), pdf_refused (links to the outside), pdf_timeout, pdf_failed
    (no or empty result), pdf_value_lost.
    """
    executable = program or find_program()
    if executable is None:
        raise PdfError(f"PDF 未启用：本机没有 LibreOffice。{_HOW_TO_ENABLE}", code="pdf_unavailable")
    try:
        for docx in documents:
            require_self_contained(docx)
        words = [printed_words(docx) for docx in documents]
    except (BrokenTemplateError, ArchiveError) as error:
        raise PdfError("文件引用了外部内容或已损坏，不转换为 PDF", code="pdf_refused") from error
    if not has_chinese_font():
        raise PdfError(
            "PDF 未生成：本机没有中文字体，文字会变成方框。请安装中文字体（如 fonts-noto-cjk）",
            code="pdf_font_missing",
        )
    named: list[Sequence[tuple[str, str]]] = [tuple(each) for each in values] or [()] * len(documents)
    made = _converted(documents, executable, time_limit_s)
    checked = [_checked(*each) for each in zip(made, named, words, strict=True)]
    lost = [number for number, result in enumerate(checked) if _lacks_words(result)]
    if lost:
        with contextlib.suppress(PdfError):  # then the first result stands, and the other documents with it
            again = _converted([loosened(documents[number]) for number in lost], executable, time_limit_s)
            for number, pdf in zip(lost, again, strict=True):
                checked[number] = _checked(pdf, named[number], words[number])
    return checked


def find_program() -> str | None:
    """The LibreOffice executable, on the search path or in its usual place on a Mac; None without one."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


def _converted(documents: Sequence[bytes], executable: str, time_limit_s: float | None) -> list[bytes]:
    made: list[bytes] = []
    for start in range(0, len(documents), BATCH):
        batch = documents[start : start + BATCH]
        more = 1 + (len(batch) - 1) / 20
        with tempfile.TemporaryDirectory(prefix="baozhuang-pdf-") as folder:
            made += _convert(batch, Path(folder), executable, _Limit(time_limit_s, more))
    return made


def _checked(pdf: bytes, values: Iterable[tuple[str, str]], words: str) -> bytes | PdfError:
    from generator.pdf_check import check_pdf  # PDFium, needed only once a PDF has been made

    try:
        check_pdf(pdf, values, words=words)
    except PdfError as error:
        return error
    return pdf


def _lacks_words(result: bytes | PdfError) -> bool:
    return isinstance(result, PdfError) and result.code == "pdf_value_lost"


@dataclass(frozen=True, slots=True)
class _Limit:
    """How long a run may take. `given_s`: by the caller, None for our own limit, which grows with the crowd."""

    given_s: float | None
    more: float

    def seconds(self) -> float:
        if self.given_s is not None:
            return self.given_s * self.more
        return TIME_LIMIT_S * self.more * _crowd()

    def wait(self, process: subprocess.Popen[bytes]) -> None:
        """Raises TimeoutExpired. Looks again and again: the crowd may come after the start."""
        began = time.monotonic()
        while True:
            left = began + self.seconds() - time.monotonic()
            try:
                process.wait(max(0.0, min(left, _LOOK_S)))
            except subprocess.TimeoutExpired:
                if left <= _LOOK_S:
                    raise
            else:
                return


def _crowd() -> float:
    """How many programs want each processor, at least 1."""
    try:
        wanting = os.getloadavg()[0]
    except (AttributeError, OSError):  # not told on this system
        return 1.0
    return min(max(wanting / (os.cpu_count() or 1), 1.0), _MOST_CROWDED)


def _convert(documents: Sequence[bytes], folder: Path, executable: str, limit: _Limit) -> list[bytes]:
    out, profile = folder / "out", folder / "profile"
    out.mkdir()
    sources = [folder / f"document{number}.docx" for number in range(len(documents))]
    for source, docx in zip(sources, documents, strict=True):
        source.write_bytes(docx)
    fonts = folder / "fonts.conf"
    fonts.write_text(_fonts_conf(), "utf-8")
    command = [
        *_without_network(),
        executable,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(out),
        *map(str, sources),
    ]
    environment = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
        "FONTCONFIG_FILE": str(fonts),
    }
    try:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise PdfError(f"PDF 未生成：LibreOffice 无法启动。{_HOW_TO_ENABLE}", code="pdf_unavailable") from error
    try:
        limit.wait(process)
    except subprocess.TimeoutExpired:
        raise PdfError(
            f"PDF 未生成：转换超过 {limit.seconds():.0f} 秒已终止，请稍后重试或直接使用 Word 文件",
            code="pdf_timeout",
        ) from None
    finally:
        _kill_group(process)
    results = [out / source.with_suffix(".pdf").name for source in sources]
    # LibreOffice reports success even where it wrote nothing: only the files count.
    if not all(result.is_file() for result in results):
        raise PdfError("PDF 未生成：LibreOffice 没有给出结果，请直接使用 Word 文件", code="pdf_failed")
    return [result.read_bytes() for result in results]


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    """Ends the program and whatever it started; its group is its own, so nothing else is touched."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):  # all of the group has ended
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


@cache
def _without_network() -> tuple[str, ...]:
    """A prefix that takes the network away, where the system lets an ordinary user do so.

    Elsewhere the check that the document links to nothing outside is what protects.
    """
    unshare = shutil.which("unshare")
    if not sys.platform.startswith("linux") or unshare is None:
        return ()
    prefix = (unshare, "--user", "--map-root-user", "--net", "--")
    try:
        tried = subprocess.run([*prefix, "true"], capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return prefix if tried.returncode == 0 else ()


def _fonts_conf() -> str:
    """The system's font settings plus the substitutes. (Used where LibreOffice asks fontconfig: Linux.)"""
    aliases = "".join(
        f'<alias binding="same"><family>{escape(family)}</family><prefer><family>{escape(family)}</family>'
        + "".join(f"<family>{escape(name)}</family>" for name in names)
        + "</prefer></alias>"
        for family, names in SUBSTITUTES.items()
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include>{aliases}'
        '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
    )
