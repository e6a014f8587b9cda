"""The layouts of set "fourth": held back until 2026-11-26, material for developing since."""

from __future__ import annotations

from types import ModuleType

from samples.job import Layouts
from samples.layouts_fourth import (
    held_approval,
    held_carcontract,
    held_carpapers,
    held_codecerts,
    held_drawings,
    held_family,
    held_fee,
    held_green,
    held_joint,
    held_landcerts,
    held_mandates,
    held_oldcerts,
    held_orgs,
    held_permits,
    held_persons,
    held_roaddig,
    held_roadoccupy,
    held_siteright,
    held_supply,
    held_trafficplan,
    held_trafficreports,
    held_usedcar,
    own_cards,
    own_consent_forms,
    own_consents,
    own_driving,
    own_einvoices,
    own_estate,
    own_invoices,
    own_leases,
    own_licences,
    own_others,
    own_parking_rents,
    own_parking_sales,
    own_proofs,
    own_rights,
    own_unfilled,
)

# Each module has LAYOUTS: kind -> name -> layout. A kind may be spread over several modules.
_MODULES: tuple[ModuleType, ...] = (
    held_approval,
    held_carcontract,
    held_carpapers,
    held_codecerts,
    held_drawings,
    held_family,
    held_fee,
    held_green,
    held_joint,
    held_landcerts,
    held_mandates,
    held_oldcerts,
    held_orgs,
    held_permits,
    held_persons,
    held_roaddig,
    held_roadoccupy,
    held_siteright,
    held_supply,
    held_trafficplan,
    held_trafficreports,
    held_usedcar,
    own_cards,
    own_consent_forms,
    own_consents,
    own_driving,
    own_einvoices,
    own_estate,
    own_invoices,
    own_leases,
    own_licences,
    own_others,
    own_parking_rents,
    own_parking_sales,
    own_proofs,
    own_rights,
    own_unfilled,
)


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    every: Layouts = {}
    for module in _MODULES:
        part: Layouts = module.LAYOUTS
        for kind, layouts in part.items():
            every.setdefault(kind, {}).update(layouts)
    return every
