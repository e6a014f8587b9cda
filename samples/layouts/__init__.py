"""The layouts of set "build": those whoever writes an extractor may look at."""

from __future__ import annotations

from samples.job import Layouts
from samples.layouts import (
    business_license,
    code_certs,
    consent,
    drawings,
    green_forms,
    id_card,
    institutions,
    invoice,
    lease_contract,
    own_papers,
    parking,
    parking_purchase,
    parking_rights,
    realestate,
    road_forms,
    site_letters,
    traffic_plans,
    unrelated,
    vehicle_license,
)


def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    merged: Layouts = {}
    for module in (
        id_card,
        realestate,
        parking,
        parking_purchase,
        parking_rights,
        consent,
        invoice,
        vehicle_license,
        business_license,
        lease_contract,
        unrelated,
        institutions,
        code_certs,
        drawings,
        green_forms,
        own_papers,
        road_forms,
        site_letters,
        traffic_plans,
    ):
        merged.update(module.LAYOUTS)
    return merged
