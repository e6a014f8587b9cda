"""The layouts of set "build": those whoever writes an extractor may look at."""

from __future__ import annotations

from samples.job import Layouts
from samples.layouts import (
    approvals,
    authorization,
    business_license,
    car_books,
    car_certificates,
    car_contracts,
    code_certs,
    consent,
    construction_permits,
    drawings,
    family,
    fee_receipts,
    green_forms,
    id_card,
    institutions,
    invoice,
    lease_contract,
    old_houses,
    old_lands,
    other_cards,
    own_papers,
    parking,
    parking_purchase,
    parking_rights,
    passports,
    planning_permits,
    realestate,
    road_forms,
    site_letters,
    site_rights,
    traffic_plans,
    unrelated,
    used_cars,
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
        planning_permits,
        construction_permits,
        fee_receipts,
        site_rights,
        approvals,
        other_cards,
        passports,
        family,
        authorization,
        old_houses,
        old_lands,
        used_cars,
        car_books,
        car_certificates,
        car_contracts,
        drawings,
        green_forms,
        own_papers,
        road_forms,
        site_letters,
        traffic_plans,
    ):
        merged.update(module.LAYOUTS)
    return merged
