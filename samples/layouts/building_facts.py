"""What permits to build speak of: an invented building, its builder and its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from samples.job import Job
from samples.layouts.public_bodies import STREETS, district_of
from samples.people import Org, a_day, an_org, words_for


@dataclass(frozen=True, slots=True)
class Building:
    """What is to be built, by whom, where."""

    holder: str
    project: str
    location: str
    scale: str
    builder: Org
    designer: str
    watcher: str
    issued: date


def a_building(job: Job, first: date, last: date) -> Building:
    rng, place, words = job.rng, job.facts.home.community, words_for("build")
    first_street, second_street = rng.sample(STREETS, 2)
    total, below = rng.randrange(1200, 48000), rng.randrange(100, 900)
    return Building(
        holder=rng.choice([job.facts.developer.name, job.facts.company.org.name]),
        project=rng.choice(
            [
                f"{place.name}{rng.randrange(1, 9)}#楼及地下车库",
                f"{first_street}公共充电站项目",
                f"{place.name}二期充电设施配套用房",
                f"{district_of(job)}新能源汽车充电服务中心",
            ]
        ),
        location=rng.choice(
            [
                f"信阳市{district_of(job)}{first_street}与{second_street}交叉口东北角",
                f"信阳市{district_of(job)}{first_street}{rng.randrange(1, 200)}号",
                f"信阳市{district_of(job)}{first_street}北侧、{second_street}西侧",
            ]
        ),
        scale=rng.choice(
            [
                f"总建筑面积{total}.{below % 90 + 10}平方米",
                f"地上{rng.randrange(1, 18)}层，地下1层，建筑面积{total}.5平方米",
                f"建筑面积：{total}平方米，其中地上{total - below}平方米，地下{below}平方米",
            ]
        ),
        builder=an_org(rng, words, rng.choice(["建设集团有限公司", "建筑工程有限公司"]), district=district_of(job)),
        designer=f"河南{rng.choice(words.firms)}建筑设计有限公司",
        watcher=f"信阳{rng.choice(words.firms)}工程监理有限公司",
        issued=a_day(rng, first, last),
    )


def region_of(job: Job) -> str:
    return {"浉河区": "411502", "平桥区": "411503"}.get(district_of(job), "411571")
