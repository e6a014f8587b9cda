"""What an office prints on its papers: its names, addresses and phones. Part of the settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Office:
    """What an office prints on its papers. "" and None: left open on the paper.

    The defaults are the bodies the notice itself names; nothing else about them is known.
    """

    organ: str = "“高效办成一件事”专窗"
    supplier: str = "国网信阳供电公司"
    window_address: str = ""
    consult_phone: str = ""
    supervision_phone: str = ""
    after_due: str = "逾期未补正的，可重新申请。"
    copies: int = 2
    reconsideration_organ: str = ""
    court: str = ""
