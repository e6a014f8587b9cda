"""The papers of a file as a person divided its pages: what each is said to be, read as that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ocr.assemble import document_of
from ocr.classify import classify
from ocr.layout import PageLayout, lay_out
from ocr.page_job import PageResult
from ocr.readings import DocumentReading, ReadProblem
from ocr.segment import Group

_SAID_BY_A_PERSON = 1.0
_SAY_NOTHING = frozenset({"other", "blank"})


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages that make one paper. `kind`: what it is, "" where the machine is to say."""

    pages: tuple[int, ...]
    kind: str = ""


def arrange(
    results: Mapping[int, PageResult], papers: Sequence[Pages], faults: list[ReadProblem] | None = None
) -> tuple[DocumentReading, ...]:
    """The papers in the order given. Pages that could not be read stay with their paper and say nothing.

    `faults`: as in `assemble`.
    """
    layouts = {number: lay_out(number, result.text) for number, result in results.items()}
    groups = []
    for paper in papers:
        read = [layouts[number] for number in sorted(paper.pages) if number in layouts]
        kind, confidence = (paper.kind, _SAID_BY_A_PERSON) if paper.kind else _kind_of(read)
        groups.append(Group(kind, confidence, read))
    made = []
    for paper, group in zip(papers, groups, strict=True):
        document = document_of(group, groups, dict(results), faults) if group.pages else _unread(group)
        made.append(replace(document, pages=tuple(sorted(paper.pages))))
    return tuple(made)


def _kind_of(pages: Sequence[PageLayout]) -> tuple[str, float]:
    """What most pages say, of those that say anything; the first of equals."""
    verdicts = [classify(page) for page in pages]
    telling = [verdict for verdict in verdicts if verdict.kind not in _SAY_NOTHING] or verdicts
    if not telling:
        return "other", 0.0
    kind = Counter(verdict.kind for verdict in telling).most_common(1)[0][0]
    return kind, max(verdict.confidence for verdict in telling if verdict.kind == kind)


def _unread(group: Group) -> DocumentReading:
    return DocumentReading(group.kind, group.confidence, ())
