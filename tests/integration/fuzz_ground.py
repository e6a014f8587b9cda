"""What requests made at random find in an office: cases at the step an operation wants, and bodies that are right.

Without these an operation meets refusals only (no such case, not at this step, unknown key), and what lies behind them
is never reached.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from sqlalchemy import delete

from intake.accounts import users
from intake.accounts.users import WantedUser
from intake.domain.decisions import key_of, undecided
from intake.office_work import concluding, deciding, steering
from intake.office_work.people import Person
from intake.store import cases, clerk_notes, files
from intake.store.models_people import LoginFailureRow
from intake.store.models_service import RateRow
from tests import api_office
from tests.api_scenario import MISREAD, UNSEALED, deferred_case, other_file, received_earlier, show_picture
from tests.factories import resident
from tests.signed_scans import note_codes
from tests.unit.api.conftest import SUPPLY, World, plain_form
from tests.unit.office_work.counter import CLERK

Things: TypeAlias = dict[str, str]
"""Values for the names in paths and queries, and what bodies of a case are made of."""
SUPPLIER = Person("department", "f" * 32, department=SUPPLY)
LOGIN, PASSWORD = "fuzz.one", "一句很长的 passphrase 42"
CASE = "/api/v1/cases/{case_id}"
USUAL = ("draft", "doubtful", "forwarded")
_WANTED: Mapping[str, str] = {
    f"PUT {CASE}/form": "draft",
    f"POST {CASE}/submission": "draft",
    f"DELETE {CASE}/files/{{file_id}}": "draft",
    f"POST {CASE}/files/{{file_id}}/reading": "parked",
    f"POST {CASE}/withdrawal": "doubtful",
    f"GET {CASE}/notice": "doubtful",
    f"POST {CASE}/notice": "lacking",
    f"POST {CASE}/waiting": "waiting",
    f"POST {CASE}/acceptance": "settled",
    f"POST {CASE}/acceptance-by-law": "late",
    f"POST {CASE}/rejection": "doubtful",
    f"POST {CASE}/approval": "accepted",
    f"POST {CASE}/approval/outcome": "forwarded",
    f"POST {CASE}/plan": "approved",
    f"POST {CASE}/contract/signature": "planned",
    f"POST {CASE}/connection": "signed",
    f"POST {CASE}/evaluation": "connected",
    f"POST {CASE}/works": "works",
    f"POST {CASE}/deferred-papers": "deferred",
    f"POST {CASE}/closure": "refused",
    f"POST {CASE}/reopening": "rejected",
}
_WITH_PAPERS = ("findings", "originals", "papers", "readings", "proposals", "picture", "documents", "signed-copies")
"""What is in the address of an operation that wants a case with papers that are read, before it is accepted."""


def right_bodies(world: World) -> Mapping[str, Callable[[Things], Any]]:
    """For an operation, what it takes."""
    form = plain_form(resident())
    example = world.callers.nobody().get("/api/v1/catalogue/documents/joint_application/example").json()
    why = {"why": "样例理由"}
    paper = f"{CASE}/files/{{file_id}}/papers/{{index}}"
    made: dict[str, Callable[[Things], Any]] = {
        "POST /api/v1/session": lambda _: {"login": LOGIN, "password": PASSWORD},
        "POST /api/v1/follow": lambda it: {"number": it["case_number"], "code": it["code"]},
        "POST /api/v1/follow/codes": lambda it: {"number": it["case_number"], "phone": "13800000000"},
        "POST /api/v1/cases": lambda _: form,
        f"PUT {CASE}/form": lambda _: form,
        f"PUT {paper}/fields/{{field}}": lambda _: {"value": "样例甲", "why": "照原件"},
        f"POST {paper}/fields/{{field}}/proposals": lambda _: {"value": "样例甲"},
        f"PUT {paper}/kind": lambda _: {"kind": "temp_id_card", "why": "照原件"},
        f"PUT {CASE}/files/{{file_id}}/papers": lambda _: {"papers": [{"pages": [1], "kind": "id_card"}], **why},
        f"POST {CASE}/findings": lambda it: {"code": "clerk_incomplete", "row": 2, "message": "缺第二页。",
                                             "remedy": "请补交。", "file_id": it["file_id"], "page": 1},
        f"POST {CASE}/findings/decision": lambda _: {"decision": "dismiss", "why": "已看原件"},
        f"POST {CASE}/notice": lambda _: {"clerk": "承办人甲", "doc_no": "信补〔2026〕1号"},
        f"POST {CASE}/rejection": lambda _: {"grounds": "not_competent", "organ": "样例局", **why},
        f"POST {CASE}/approval/outcome": lambda _: {"outcome": "approved"},
        f"POST {CASE}/evaluation": lambda _: {"score": 5},
        f"POST {CASE}/deferred-papers": lambda _: {"rows": [12]},
        f"PATCH {CASE}/documents/{{document}}/boxes": lambda _: {"values": {"metering.meter_type": "单相智能电能表"}},
        f"POST {CASE}/signed-copies/{{copy_id}}/decision": lambda it: {"decision": "file",
                                                                      "document": it["document_id"]},
        "POST /api/v1/documents/{document}": lambda _: example,
        "POST /api/v1/documents:batch": lambda _: {"documents": [{"document": "joint_application", "data": example}]},
        "POST /api/v1/users": lambda _: {"login": f"u{secrets.token_hex(4)}", "role": "clerk", "districts": ["浉河区"]},
        "POST /api/v1/webhooks": lambda _: {"url": "https://portal.example/hook"},
        "PATCH /api/v1/webhooks/{webhook_id}": lambda _: {"kinds": ["case_changed"]},
        "PUT /api/v1/webhook-hosts": lambda _: {"hosts": ["portal.example"]},
    }  # fmt: skip
    for change in ("closure", "reopening"):
        made[f"POST {CASE}/{change}"] = lambda _: why
    return made


_ODD = (
    None,
    True,
    -1,
    10**30,
    1e300,
    "",
    " ",
    "\x00",
    "\u202e",
    "９",
    "9999-12-31",
    "2026-02-30",
    [],
    {},
    [None],
    "长" * 600,
)


def nearly(right: Any, made_up: Any, turn: int) -> Any:
    """The right body, by turns as it is, with one value of it spoilt, and the made-up one in its place."""
    if turn % 3 == 0:
        return made_up
    body = deepcopy(right)
    if turn % 3 == 1:
        return body
    places = list(_places(body))
    values = [*_ODD, *(made_up.values() if isinstance(made_up, dict) else ())]
    at, name = places[turn // 3 % len(places)]
    at[name] = values[turn // 3 % len(values)]
    return body


def _places(body: Any) -> list[tuple[Any, Any]]:
    """Everything in a body that could be something else: holder and name, or number."""
    inside = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    return [place for name, value in inside for place in [(body, name), *_places(value)]]


@dataclass
class Ground:
    """The office with things in it, each made when it is first wanted.

    `rounds`: so many times a case that an operation has moved on is replaced by one that it may move. `others`: what is
    no part of a case.
    """

    world: World
    clients: Mapping[str, Any]
    rounds: int
    others: Things = field(default_factory=dict)
    _cases: dict[str, Things] = field(default_factory=dict)
    _left: dict[str, int] = field(default_factory=dict)

    def fresh(self) -> None:
        """Everything anew: what was tried before has ended some."""
        self._cases, self._left, self.others = {}, {}, self._other_things()

    def step_of(self, operation: str, turn: int) -> str:
        """The kind of case for the next request: mostly the one that the operation can do something with."""
        wanted = _WANTED.get(operation, "")
        if not wanted and any(part in operation for part in _WITH_PAPERS):
            wanted = "doubtful"
        return wanted if wanted and turn % 4 != 3 else USUAL[turn // 4 % len(USUAL)]

    def things(self, step: str) -> Things:
        """What there is in the case of this step, and beside it."""
        if step not in self._cases:
            self._cases[step] = self._in_case(self._case(step), step)
        return {"document": "joint_application", **self._cases[step], **self.others}

    def moved(self, operation: str, step: str) -> None:
        """A request was granted that may have ended what it was about: the next finds a new one, some times."""
        if "{case_id}" in operation:
            left = self._left.setdefault(step, self.rounds)
            self._left[step] = max(0, left - 1)
            if left:
                self._cases.pop(step, None)
        elif operation.startswith("DELETE"):
            self.others = self._other_things()

    def forgive(self) -> None:
        """Nobody stays locked out for wrong passwords or many uploads: that is tested elsewhere."""
        with self.world.callers.office.database.writing() as session:
            session.execute(delete(LoginFailureRow))
            session.execute(delete(RateRow))

    def _case(self, step: str) -> str:
        world, office, portal = self.world, self.world.callers.office, self.clients["portal"]
        match step:
            case "draft" | "parked":
                case_id = world.open(portal)
                made = portal.post(f"/api/v1/cases/{case_id}/files", files={"file": ("a.jpg", secrets.token_bytes(9))})
                if step == "parked":
                    with office.database.writing() as session:
                        files.change(session, made.json()["id"], status="parked")
                return case_id
            case "doubtful":
                return world.handed_in(portal, id_card=MISREAD, property_consent=UNSEALED)
            case "lacking" | "waiting":
                case_id = world.handed_in(portal, property_consent=UNSEALED)
                self._settle(case_id)
                if step == "waiting":
                    concluding.issue_notice(office, CLERK, case_id, clerk="承办人甲", doc_no="信补〔2026〕1号")
                    world.desk.bring(case_id, other_file())
                    portal.post(f"/api/v1/cases/{case_id}/submission", json={}, headers={"If-Match": "*"})
                    world.desk.judged(case_id)
                    self._settle(case_id)
                return case_id
            case "late":
                case_id = world.handed_in(portal)
                received_earlier(world, case_id)
                return case_id
            case "works" | "deferred":
                case_id = deferred_case(world, portal)
                if step == "deferred":
                    world.desk.bring(case_id, other_file())
                return case_id
            case "rejected":
                case_id = world.handed_in(portal)
                concluding.refuse(
                    office, CLERK, case_id, grounds="not_competent", organ="样例局", why="不属于本机关职权"
                )
                return case_id
        case_id = world.handed_in(portal)
        self._settle(case_id)
        for reached, go in (
            ("settled", lambda: None),
            ("accepted", lambda: concluding.accept(office, CLERK, case_id)),
            ("forwarded", lambda: concluding.forward(office, CLERK, case_id)),
            ("approved", lambda: self._decide(case_id, step)),
            ("refused", lambda: None),
            ("planned", lambda: steering.issue_plan(office, SUPPLIER, case_id)),
            ("signed", lambda: steering.sign(office, SUPPLIER, case_id)),
            ("connected", lambda: steering.connect(office, SUPPLIER, case_id)),
        ):
            go()
            if reached == step:
                break
        return case_id

    def _decide(self, case_id: str, step: str) -> None:
        outcome: Literal["refused", "approved"] = "refused" if step == "refused" else "approved"
        steering.decide_part(self.world.callers.office, SUPPLIER, case_id, outcome, why="样例理由")

    def _settle(self, case_id: str) -> None:
        """The same person applies more than once here, which is a doubt."""
        for key in {key_of(doubt) for doubt in undecided(self.world.desk.findings(case_id))}:
            deciding.decide_finding(self.world.callers.office, CLERK, case_id, key, "dismiss", why="样例")

    def _in_case(self, case_id: str, step: str) -> Things:
        clerk, path = self.clients["clerk"], f"/api/v1/cases/{case_id}"
        with self.world.callers.office.database.reading() as session:
            case = cases.get(session, case_id)
        assert case is not None
        made = clerk.post(f"{path}/documents/joint_application", json={}).json()
        papers_in = clerk.get(f"{path}/files").json()
        papers = clerk.get(f"{path}/readings").json()
        paper = next((paper for paper in papers if paper["kind"] == "id_card"), papers[0] if papers else {})
        file_id = paper.get("file_id") or (papers_in[0]["id"] if papers_in else "0" * 32)
        findings = clerk.get(f"{path}/findings").json() if papers else []
        things = {
            "case_id": case_id,
            "case_number": case.number,
            "code": case.follow_code,
            "document_id": made.get("id", "0" * 32),
            "file_id": file_id,
            "index": str(paper.get("index", 0)),
            "number": "1",
            "field": "id_number",
            "row": "3",
            "finding": findings[0]["key"] if findings else "",
        }
        if papers:
            show_picture(self.world, file_id)
        return things | (self._noted(case_id, things) if step == "doubtful" else {})

    def _noted(self, case_id: str, things: Things) -> Things:
        """A finding that a clerk added, and a signed paper whose code is of no document."""
        office, clerk = self.world.callers.office, self.clients["clerk"]
        body = {"code": "clerk_incomplete", "row": 2, "message": "缺第二页。", "remedy": "请补交。"}
        clerk.post(f"/api/v1/cases/{case_id}/findings", json=body, headers={"If-Match": "*"})
        with office.database.reading() as session:
            added = clerk_notes.findings(session, case_id)
        noted = {"finding_id": added[0].id} if added else {}
        if things["file_id"] != "0" * 32:
            note_codes(office, case_id, things["file_id"], "BZ1:JOINT.APPLICATION:1:0A1B2C3D4E5F:")
            if copies := clerk.get(f"/api/v1/cases/{case_id}/signed-copies").json():
                noted["copy_id"] = copies[0]["id"]
        return noted

    def _other_things(self) -> Things:
        admin, portal = self.clients["administrator"], self.clients["portal"]
        admin.put("/api/v1/webhook-hosts", json={"hosts": ["portal.example"]})
        for old in portal.get("/api/v1/webhooks").json():
            portal.delete(f"/api/v1/webhooks/{old['id']}")  # a portal has twenty at most
        webhook = portal.post("/api/v1/webhooks", json={"url": "https://portal.example/hook"}).json()["webhook"]["id"]
        ping = portal.post(f"/api/v1/webhooks/{webhook}/ping").json()["id"]
        login = f"u{secrets.token_hex(4)}"
        user = admin.post("/api/v1/users", json={"login": login, "role": "clerk"}).json()["user"]["id"]
        spare = admin.post("/api/v1/portals", json={"name": f"平台{secrets.token_hex(4)}"}).json()["id"]
        key = admin.post(f"/api/v1/portals/{spare}/keys", json={"scopes": ["cases:read"]}).json()["key"]["id"]
        return {"webhook_id": webhook, "delivery_id": ping, "user_id": user, "portal_id": spare, "key_id": key}


def somebody_signs_in(world: World) -> None:
    """An account whose name and password are known."""
    office = world.callers.office
    made = users.add_user(office, api_office.ADMIN, WantedUser(LOGIN, "clerk"))
    users.change_password(office, Person("clerk", made.user.id), made.password, PASSWORD)
