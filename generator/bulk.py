"""Many documents in one call: a ZIP, written as the documents are made, so that memory stays the same however many.

File names hold a number and the document's id, nothing of its contents: `0001-joint_application.docx`. One that cannot
be made does not stop the others; what happened to each stands in `结果.json`, the last file of the ZIP.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from generator import service
from generator.errors import GeneratorError, InvalidDataError, PdfError, Problem
from generator.validation import read_json

MAX_JOBS_BYTES = 256 * 2**20
MAX_JOBS = 20_000
RESULT = "结果.json"
_AT_ONCE = 50
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Job:
    """One line of JOBS.jsonl."""

    document: str
    data: Mapping[str, object]


def read_jobs(text: bytes) -> list[Job]:
    """Each line {"document": id, "data": {…}}. Raises InvalidDataError naming each line that is not."""
    if len(text) > MAX_JOBS_BYTES:
        raise InvalidDataError([Problem("", f"文件超过 {MAX_JOBS_BYTES // 2**20} MB", "jobs_too_large")])
    jobs: list[Job] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            raw = read_json(line)
        except InvalidDataError as error:
            problems += [Problem(f"第{number}行", problem.line(), problem.code) for problem in error.problems]
            continue
        document, data = raw.get("document"), raw.get("data")
        if set(raw) != {"document", "data"} or not isinstance(document, str) or not isinstance(data, Mapping):
            words = '应为 {"document": "文书名称", "data": {…}}'
            problems.append(Problem(f"第{number}行", words, "job_invalid"))
            continue
        jobs.append(Job(document, data))
    if not jobs and not problems:
        problems.append(Problem("", "文件中没有要生成的文书", "jobs_empty"))
    if len(jobs) > MAX_JOBS:
        problems.append(Problem("", f"一次最多 {MAX_JOBS} 份", "jobs_too_many"))
    if problems:
        raise InvalidDataError(problems)
    return jobs


def write_zip(
    target: BinaryIO,
    jobs: Sequence[Job],
    *,
    pdf: bool,
    own: Path | None,
    progress: Callable[[int], None],
) -> int:
    """Returns how many could not be made. `progress` is told the number of jobs done."""
    results: list[dict[str, Any]] = []
    done = 0
    with zipfile.ZipFile(target, "w") as archive:
        for group in _groups(jobs):
            made = []
            for number, job in group:
                result, produced = _produce(number, job, own)
                results.append(result)
                if produced is not None:
                    _put(archive, result["file"], produced.docx)
                    made.append((result, produced))
                done += 1
                progress(done)
            if pdf and made:
                _add_pdfs(archive, made)
        failed = sum("error" in result for result in results)
        text = json.dumps({"total": len(jobs), "failed": failed, "documents": results}, ensure_ascii=False, indent=1)
        _put(archive, RESULT, text.encode())
    return failed


def _groups(jobs: Sequence[Job]) -> list[list[tuple[int, Job]]]:
    numbered = list(enumerate(jobs, 1))
    return [numbered[start : start + _AT_ONCE] for start in range(0, len(numbered), _AT_ONCE)]


def _produce(number: int, job: Job, own: Path | None) -> tuple[dict[str, Any], service.Produced | None]:
    result: dict[str, Any] = {"number": number, "document": job.document}
    try:
        produced = service.produce(job.document, job.data, own=own)
    except InvalidDataError as error:
        problems = [{"path": p.path, "code": p.code, "message": p.message} for p in error.problems]
        return {**result, "error": error.code, "problems": problems}, None
    except GeneratorError as error:
        return {**result, "error": error.code, "message": error.message}, None
    mark = produced.mark.text()
    return {**result, "file": f"{number:04}-{job.document}.docx", "mark": mark}, produced


def _add_pdfs(archive: zipfile.ZipFile, made: Sequence[tuple[dict[str, Any], service.Produced]]) -> None:
    """One run for the group; where that fails, one run each, so that one bad document does not cost the others."""
    try:
        pdfs = service.to_pdfs([produced for _, produced in made])
    except PdfError:
        pdfs = [_one_pdf(produced) for _, produced in made]
    for (result, _), pdf in zip(made, pdfs, strict=True):
        if isinstance(pdf, PdfError):
            result |= {"error": pdf.code, "message": pdf.message}
        else:
            result["pdf"] = result["file"].removesuffix(".docx") + ".pdf"
            _put(archive, result["pdf"], pdf)


def _one_pdf(produced: service.Produced) -> bytes | PdfError:
    try:
        return service.to_pdf(produced.docx, values=produced.values)
    except PdfError as error:
        return error


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Stored: a Word file and a PDF are packed already."""
    archive.writestr(zipfile.ZipInfo(name, date_time=_FIXED_TIME), content)
