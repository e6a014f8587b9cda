"""The vetted words of every finding: one entry per code, nothing is worded anywhere else.

Messages say what is wrong, remedies say what makes it right, in words an applicant understands. They name
no other person and quote no identity number: those stand in the evidence, which only clerks see.
Placeholders: {row} {material} {choice} {paper} come from the row and the paper; the rest from the rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from intake.domain.phrases_company import COMPANY_PHRASES
from intake.domain.phrases_form import FORM_PHRASES
from intake.domain.phrases_papers import PAPER_PHRASES
from intake.domain.phrases_resident import RESIDENT_PHRASES
from intake.domain.phrases_shared import SHARED_PHRASES
from intake.domain.phrases_site import SITE_PHRASES
from intake.domain.wording import NOT_CHOSEN, UNSURE, Phrase, Problem

__all__ = ["NOT_CHOSEN", "PHRASES", "UNSURE", "Phrase", "Problem"]

PHRASES: Mapping[str, Phrase] = MappingProxyType(
    {
        **PAPER_PHRASES,
        **RESIDENT_PHRASES,
        **COMPANY_PHRASES,
        **SITE_PHRASES,
        **FORM_PHRASES,
        **SHARED_PHRASES,
    }
)
