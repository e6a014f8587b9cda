"""The layouts of set "third": drawn for measuring by a hand that knew neither rules nor other sets, then looked at."""

from __future__ import annotations

from types import ModuleType

from samples.job import Layouts
from samples.layouts_third import (
    business_licences,
    car_einvoices,
    car_invoices,
    car_licences,
    consent_forms,
    consent_letters,
    estate_certs,
    estate_proofs,
    id_cards,
    parking_leases,
    parking_presales,
    parking_rights,
    parking_sales,
    site_leases,
    unfilled,
    unlisted_papers,
)

# Each module has LAYOUTS: kind -> name -> layout. A kind may be spread over several modules.
_MODULES: tuple[ModuleType, ...] = (
    id_cards,
    estate_certs,
    estate_proofs,
    parking_sales,
    parking_presales,
    parking_leases,
    parking_rights,
    consent_letters,
    consent_forms,
    car_invoices,
    car_einvoices,
    car_licences,
    business_licences,
    site_leases,
    unlisted_papers,
    unfilled,
)


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    every: Layouts = {}
    for module in _MODULES:
        part: Layouts = module.LAYOUTS
        for kind, layouts in part.items():
            every.setdefault(kind, {}).update(layouts)
    return every
