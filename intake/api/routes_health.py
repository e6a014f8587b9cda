"""Whether the service is well, for people, load balancers and Prometheus. No case and no person is in it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest
from pydantic import BaseModel

from intake.api import metrics, who
from intake.errors import IntakeError
from intake.office_work.health import Health, health
from intake.office_work.office import Office
from intake.office_work.people import Person

router = APIRouter(tags=["运行状态"])


class QueueView(BaseModel):
    """识别队列"""

    waiting: int
    running: int
    parked: int
    oldest_seconds: float | None


class HealthView(BaseModel):
    """`ok` 正常，`no_workers` 没有识别进程"""

    status: Literal["ok", "no_workers"]
    workers: int
    queue: QueueView
    page_seconds: float | None


class DownView(BaseModel):
    """数据库不可用"""

    status: Literal["down"]
    code: str


@router.get(
    "/health",
    summary="运行状态",
    response_model=HealthView,
    responses={503: {"model": DownView, "description": "不能受理请求"}},
)
def read_health(request: Request, _by: Annotated[Person, Depends(who.needs("health"))]) -> JSONResponse:
    """200：可以受理请求、保存文件；503：不能。"""
    office: Office = request.app.state.office
    try:
        found = health(office)
    except IntakeError as error:
        return JSONResponse({"status": "down", "code": error.code}, 503)
    return JSONResponse(_plain(found), 200)


@router.get("/metrics", summary="运行指标（Prometheus）", response_class=PlainTextResponse)
def read_metrics(request: Request, _by: Annotated[Person, Depends(who.needs("health"))]) -> Response:
    """数字取自数据库，各进程给出的相同；其后是本进程答复的请求数和用时。"""
    found = health(request.app.state.office)
    registry = CollectorRegistry()
    figures = {
        "baozhuang_jobs_waiting": ("Jobs that wait for a worker", found.queue.waiting),
        "baozhuang_jobs_running": ("Jobs that are being done", found.queue.running),
        "baozhuang_jobs_parked": ("Jobs that were given up", found.queue.parked),
        "baozhuang_queue_age_seconds": ("How long the first job has waited", found.queue.oldest_seconds or 0.0),
        "baozhuang_workers": ("Workers seen within 15 seconds", found.workers),
        "baozhuang_page_seconds_mean": ("Mean time of a page over the last hour", found.page_seconds or 0.0),
    }
    for name, (words, value) in figures.items():
        Gauge(name, words, registry=registry).set(value)
    steps = Gauge("baozhuang_cases", "Cases by step", ["step"], registry=registry)
    for step, count in found.cases.items():
        steps.labels(step).set(count)
    return Response(generate_latest(registry) + metrics.text(), media_type=CONTENT_TYPE_LATEST)


def _plain(found: Health) -> dict[str, Any]:
    return {
        "status": "ok" if found.workers else "no_workers",
        "workers": found.workers,
        "queue": {
            "waiting": found.queue.waiting,
            "running": found.queue.running,
            "parked": found.queue.parked,
            "oldest_seconds": found.queue.oldest_seconds,
        },
        "page_seconds": found.page_seconds,
    }
