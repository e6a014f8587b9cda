"""The one-time notice (补正材料一次性告知书): what goes on it, when it is frozen, and what a second one may hold.

It is composed from a check of all papers after a person has decided every doubt, and frozen when issued: version, time,
who. 行政许可法 art. 32 (四) allows one notice; a second may only speak of what was handed in after the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from intake.domain.decisions import key_of, undecided
from intake.domain.events import Actor, Data, JsonValue
from intake.domain.findings import CASE_FILE, CheckOutcome, Finding
from intake.domain.refusals import ChangeRefusedError
from intake.domain.working_days import WorkCalendar, add_working_days
from ocr.readings import FileReading

_MISSING = frozenset({"material_missing", "slot_missing", "slot_pending"})


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """One correction. `row` None: a mistake of the form, put right on the spot. `places`: (file, page) that show it;
    `files`: the SHA-256 of those files; `form`: the application form is one of the places.
    """

    key: str
    code: str
    row: int | None
    message: str
    remedy: str
    basis: str
    places: tuple[tuple[str, int | None], ...] = ()
    files: frozenset[str] = frozenset()
    form: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice as issued; nothing in it ever changes. `due`: None where the office has fixed no period.

    `known`: the SHA-256 of every file handed in by then; `deferred`: rows that may follow later. `form`: a fingerprint
    of the application form as it then was. `document`: DATA of the printed list.
    """

    version: int
    issued_at: datetime
    issued_by: Actor
    reason: str
    lines: tuple[NoticeLine, ...]
    deferred: tuple[int, ...]
    due: date | None
    known: frozenset[str]
    form: str
    document: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be issued now. `barred`: found, but too late to be asked for (the former notice was silent about it);
    `outstanding`: asked for by a former notice and still open, so in force without being said again.
    """

    lines: tuple[NoticeLine, ...]
    barred: tuple[NoticeLine, ...] = ()
    outstanding: tuple[NoticeLine, ...] = ()
    deferred: tuple[int, ...] = ()


def lines_of(outcome: CheckOutcome, files: Iterable[FileReading] = ()) -> tuple[NoticeLine, ...]:
    """Every correction of a check, in its order; no doubt is among them. `files`: to tell which file a name means."""
    by_name: dict[str, set[str]] = {}
    for file in files:
        by_name.setdefault(file.name, set()).add(file.sha256)
    return tuple(_line(finding, by_name) for finding in outcome.findings if finding.severity == "correct")


def compose(
    outcome: CheckOutcome, files: Sequence[FileReading], former: Sequence[Notice] = (), *, form: str = ""
) -> Draft:
    """What a notice may hold today. `files`: everything handed in; `former`: the notices already issued; `form`: a
    fingerprint of the application form as it is now.

    Raises ChangeRefusedError `doubts_open` while a doubt has not been decided: once the notice is out it could not be
    raised any more, and no doubt reaches paper without a person.
    """
    doubts = len(undecided(outcome.findings))
    if doubts:
        raise ChangeRefusedError(
            "doubts_open",
            f"还有{doubts}条待人工核对，一次性告知前须逐条确认或排除。",
            "请在办件页面逐条处理后再出具补正清单。",
        )
    lines = lines_of(outcome, files)
    deferred = tuple(row.row for row in outcome.rows if row.status == "deferred")
    if not former:
        return Draft(lines, deferred=deferred)
    new, barred, outstanding = [], [], []
    for line in lines:
        if is_new(line, former, form):
            new.append(line)
        elif _was_told(line, former):
            outstanding.append(line)
        else:
            barred.append(line)
    return Draft(tuple(new), tuple(barred), tuple(outstanding), deferred)


def is_new(line: NoticeLine, former: Sequence[Notice], form: str) -> bool:
    """Does the line speak of something handed in after the last of these notices: a file, the changed form itself, a
    material that is missing only because of what the form now says?
    """
    if line.files - former[-1].known:
        return True
    if form == former[-1].form:
        return False
    return line.form or (line.code in _MISSING and not _was_told(line, former))


def _was_told(line: NoticeLine, former: Iterable[Notice]) -> bool:
    told = (one for notice in former for one in notice.lines)
    return any((one.code, one.row, one.message) == (line.code, line.row, line.message) for one in told)


def correction_due(issued: date, working_days: int | None, calendar: WorkCalendar) -> date | None:
    """The last day for corrections, the day of issue not counted. None where the office has fixed no period, and where
    the day is provisional: it must not be printed as if it were certain.
    """
    if working_days is None:
        return None
    due = add_working_days(issued, working_days, calendar)
    return None if due.provisional else due.day


def to_data(
    draft: Draft,
    *,
    version: int,
    due: date | None,
    known: Iterable[str],
    form: str,
    document: Mapping[str, JsonValue],
) -> dict[str, JsonValue]:
    """The data of the event `issue_notice`."""
    return {
        "version": version,
        "due": due.isoformat() if due is not None else None,
        "known": sorted(known),
        "deferred": list(draft.deferred),
        "form": form,
        "document": document,
        "lines": [
            {
                "key": line.key,
                "code": line.code,
                "row": line.row,
                "message": line.message,
                "remedy": line.remedy,
                "basis": line.basis,
                "places": [[file, page] for file, page in line.places],
                "files": sorted(line.files),
                "form": line.form,
            }
            for line in draft.lines
        ],
    }


def from_data(data: Mapping[str, JsonValue], *, at: datetime, by: Actor, reason: str) -> Notice:
    """The notice an event froze. Raises EventError."""
    read = Data(data, "issue_notice")
    return Notice(
        read.number("version"),
        at,
        by,
        reason,
        tuple(_read_line(each) for each in read.each("lines")),
        read.numbers("deferred"),
        read.day("due"),
        frozenset(read.texts("known")),
        read.text("form"),
        read.inner("document").raw,
    )


def _read_line(read: Data) -> NoticeLine:
    row = None if read.raw.get("row") is None else read.number("row")
    return NoticeLine(
        read.text("key"),
        read.text("code"),
        row,
        read.text("message"),
        read.text("remedy"),
        read.text("basis"),
        read.places("places"),
        frozenset(read.texts("files")),
        read.flag("form"),
    )


def _line(finding: Finding, by_name: Mapping[str, set[str]]) -> NoticeLine:
    places = tuple(dict.fromkeys((e.file, e.page) for e in finding.evidence if e.file != CASE_FILE))
    # Of two files with one name it cannot be said which is meant: neither may count as newly handed in.
    known = [by_name.get(name, set()) for name, _ in places]
    files = frozenset(sha for shas in known for sha in shas if len(shas) == 1)
    return NoticeLine(
        key_of(finding),
        finding.code,
        finding.row,
        finding.message,
        finding.remedy,
        finding.basis,
        places,
        files,
        any(e.file == CASE_FILE for e in finding.evidence),
    )
