"""The case: who applies, for what, and what the application form says. Plain values, no rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

ApplicantType: TypeAlias = Literal["resident", "enterprise"]
Channel: TypeAlias = Literal["online", "window"]
Tenure: TypeAlias = Literal["owned", "leased"]
Category: TypeAlias = Literal["commercial", "industrial", "non_industrial", "other"]
BusinessType: TypeAlias = Literal["new_build", "existing_building"]
Session: TypeAlias = Literal["am", "pm"]
Delivery: TypeAlias = Literal["online", "window", "post"]
RoadClass: TypeAlias = Literal[
    "expressway", "national_provincial", "rural", "fast", "trunk", "secondary", "branch", "minor"
]


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who the connection is for. `id_number` is the number of whatever identity paper the person holds."""

    type: ApplicantType
    name: str
    phone: str | None = None
    id_number: str | None = None
    uscc: str | None = None
    contact: str | None = None
    tenure: Tenure | None = None


@dataclass(frozen=True, slots=True)
class Flags:
    """Facts a person states about the work; they decide which conditional rows apply."""

    heavy_traffic_impact: bool = False
    large_project: bool = False
    dig: bool = False
    occupy: bool = False
    no_property_company: bool = False


@dataclass(frozen=True, slots=True)
class PowerRequest:
    """用电报装 of the form. Capacities in kVA."""

    enterprise_category: Category | None = None
    enterprise_capacity_kva: Decimal | None = None
    resident_capacity_kva: Decimal | None = None
    expected_date: date | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """项目基本信息 of the form."""

    code: str | None = None
    address: str | None = None
    applicant_unit: str | None = None
    uscc: str | None = None
    legal_representative: str | None = None
    legal_representative_id: str | None = None
    handler: str | None = None
    phone: str | None = None
    construction_unit: str | None = None
    construction_uscc: str | None = None
    construction_contact: str | None = None
    construction_phone: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """申请事项 of the form: outside line, temporary occupation, delivery of results."""

    external_line: str | None = None
    occupation_reason: str | None = None
    occupation_from: date | None = None
    occupation_to: date | None = None
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class Road:
    """One road the work touches."""

    road_class: RoadClass
    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Green:
    """Green land the work occupies. Lengths in metres, area in square metres."""

    address: str | None = None
    nature: str | None = None
    length_m: Decimal | None = None
    width_m: Decimal | None = None
    area_m2: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """What the applicant wrote in 附件3. None: left empty."""

    enterprise_name: str | None = None
    tenure: Tenure | None = None
    contact_person: str | None = None
    contact_phone: str | None = None
    install_address: str | None = None
    business_type: BusinessType | None = None
    survey_date: date | None = None
    survey_session: Session | None = None
    power: PowerRequest = field(default_factory=PowerRequest)
    project: Project = field(default_factory=Project)
    request: Request = field(default_factory=Request)
    roads: tuple[Road, ...] = ()
    green: Green = field(default_factory=Green)


@dataclass(frozen=True, slots=True)
class Case:
    """One application for one or more matters. `fetched`: rows whose material data sharing supplied."""

    applicant: Applicant
    matters: tuple[str, ...]
    district: str = ""
    channel: Channel = "window"
    case_no: str | None = None
    flags: Flags = field(default_factory=Flags)
    fetched: frozenset[int] = frozenset()
    application: Application = field(default_factory=Application)

    @property
    def tenure(self) -> Tenure | None:
        """What the form ticks for 产权类型."""
        return self.application.tenure or self.applicant.tenure

    @property
    def subject_name(self) -> str:
        """The name the papers must bear: the enterprise's on the form, else the applicant's."""
        if self.applicant.type == "enterprise":
            return self.application.enterprise_name or self.applicant.name
        return self.applicant.name

    @property
    def subject_uscc(self) -> str | None:
        return self.applicant.uscc or self.application.project.uscc
