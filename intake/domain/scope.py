"""What a rule may look at, and the only way to word a finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.decisions import Decision, decided
from intake.domain.findings import Evidence, Finding
from intake.domain.matching import Sameness, compare_codes, compare_names
from intake.domain.materials import MaterialTable, Requirement
from intake.domain.options import CheckOptions
from intake.domain.papers import Paper, Quote, form_quote
from intake.domain.phrases import PHRASES, UNSURE
from intake.domain.shared import Lookup
from intake.domain.working_days import WorkCalendar
from ocr.readings import FileReading

__all__ = ["CheckOptions", "Scope", "best_code_match", "best_match"]

_BEST_FIRST = ("same", "unclear", "different")


@dataclass(frozen=True, slots=True)
class Scope:
    """One check: the case, the list, all papers, and the papers already settled as the applicant's own.

    `identity`: the paper chosen for row 1 (or 11); `licence`: the one chosen for row 5, 7 or 9.
    `others`: what the other cases that are still open are about. `decisions`: what persons decided, by finding.
    `shared`: what data sharing answered. `newer`: the files (SHA-256) that came after the last notice.
    """

    case: Case
    table: MaterialTable
    options: CheckOptions
    received: date
    files: tuple[FileReading, ...]
    papers: tuple[Paper, ...]
    identity: Paper | None = None
    licence: Paper | None = None
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
    others: tuple[CaseKeys, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    shared: tuple[Lookup, ...] = ()
    newer: frozenset[str] = frozenset()

    def knowing(self, *, identity: Paper | None = None, licence: Paper | None = None) -> Scope:
        """The same scope once these papers are settled."""
        return replace(self, identity=identity or self.identity, licence=licence or self.licence)

    def finding(
        self,
        code: str,
        requirement: Requirement | None,
        paper: Paper | None = None,
        quotes: Sequence[Quote] = (),
        /,
        *,
        evidence: Sequence[Evidence] = (),
        **words: object,
    ) -> Finding:
        """Word a finding. One unclear quote, or a doubtful kind of paper, turns `correct` into `review`,
        whatever the rule says; a person's decision about it comes last.
        """
        phrase = PHRASES[code]
        known: dict[str, object] = {"hint": "", **words}
        if requirement is not None:
            known |= {
                "row": requirement.row,
                "material": requirement.material,
                "purpose": requirement.material,
            }
            if "{choice}" in phrase.remedy:  # an office's own words can only use what these use
                known["choice"] = self._choice(requirement)
        if paper is not None:
            known["paper"] = self.table.kind_name(paper.kind)
        own = next((wording for wording in self.options.wordings if wording.code == code), None)
        severity, message = phrase.severity, ((own and own.message) or phrase.message).format_map(known)
        unsure = paper is not None and paper.confidence < self.options.kind_threshold
        unsure = unsure or not all(quote.is_clear(self.options.threshold) for quote in quotes)
        if severity == "correct" and unsure:
            severity, message = "review", message + UNSURE
        finding = Finding(
            code,
            severity,
            requirement.row if requirement else None,
            message,
            ((own and own.remedy) or phrase.remedy).format_map(known),
            self._basis(requirement) if severity == "correct" else self._row_basis(requirement),
            (*(quote.place for quote in quotes), *evidence),
        )
        return decided(finding, self.decisions, self._basis(requirement)) if self.decisions else finding

    def field_name(self, paper: Paper, quote: Quote) -> str:
        return self.table.field_name(paper.kind, quote.name)

    def kinds_of(self, *rows: int) -> frozenset[str]:
        """The kinds that satisfy these rows, as rules number them, in the matters of the case."""
        asked = [row for matter in self.case.matters for row in self.table.matter(matter).rows]
        return frozenset(kind for row in asked if row.judged_as in rows for kind in row.kinds)

    @property
    def applicant_names(self) -> tuple[Quote, ...]:
        """What the applicant is called: on the form, and on the identity paper or licence once settled."""
        quotes = [form_quote("applicant.name", "用电人", self.case.applicant.name)]
        if self.case.applicant.type == "enterprise":
            path = "application.enterprise_name" if self.case.application.enterprise_name else "applicant.name"
            quotes = [form_quote(path, "企业名称", self.case.subject_name)]
            own = self.licence.quote("name") if self.licence else None
        else:
            own = self.identity.quote("name") if self.identity else None
        return (own, *quotes) if own is not None else tuple(quotes)

    @property
    def applicant_ids(self) -> tuple[Quote, ...]:
        """The applicant's identity numbers, from the paper and from the form."""
        quotes: list[Quote] = []
        own = self.identity.first("id_number", "passport_no") if self.identity else None
        if own is not None:
            quotes.append(own)
        if self.case.applicant.id_number:
            quotes.append(form_quote("applicant.id_number", "身份证件号码", self.case.applicant.id_number))
        return tuple(quotes)

    def _choice(self, requirement: Requirement) -> str:
        """What satisfies the row, as a sentence."""
        names = [self.table.kind_name(kind) for kind in requirement.kinds]
        what = f"请提交以下任意一种：{'、'.join(names)}。" if len(names) > 1 else f"请提交《{names[0]}》。"
        return what + (f"{requirement.note}。" if requirement.note else "")

    def _row_basis(self, requirement: Requirement | None) -> str:
        return f"{self.table.notice}{self.table.annex}第{requirement.row}项" if requirement else ""

    def _basis(self, requirement: Requirement | None) -> str:
        if requirement is None:
            return f"{self.table.notice}附件3"
        return f"{self._row_basis(requirement)}；{self.table.matter(requirement.matter).correction_basis}"


def best_match(said: Quote, known: Sequence[Quote]) -> tuple[Sameness, Quote]:
    """How well a name (or one of a list of names) agrees with any known name, and the one it was held against."""
    results = [(compare_names(name, other.string), other) for other in known for name in said.strings]
    return min(results, key=lambda result: _BEST_FIRST.index(result[0]))


def best_code_match(said: Quote, known: Sequence[Quote]) -> tuple[Sameness, Quote]:
    """The same for numbers."""
    for other in known:
        if compare_codes(said.string, other.string) == "same":
            return "same", other
    return "different", known[0]
