"""Answers kept under the key of a call, for calls whose use case keeps none itself (`store.repeats`)."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from intake.errors import IntakeError
from intake.office_work.office import Office
from intake.office_work.opening import KEYS_ARE_KEPT
from intake.office_work.people import Person
from intake.office_work.refusals import RepeatedKeyError
from intake.store import repeats
from intake.store.repeats import SavedAnswer as Answer

__all__ = ["Answer", "CallUnderWayError", "give_back", "keep", "sweep", "take"]

_AT_WORK = 0


class CallUnderWayError(IntakeError):
    """A call with this key is being worked on, or was cut short: what became of it is to be looked up."""

    code = "call_under_way"

    def __init__(self) -> None:
        super().__init__("同一个幂等键的请求正在处理，或曾中断。", "请稍后查看结果；没有生效的，请换一个幂等键重试。")


def take(office: Office, by: Person, key: str, request_sha256: str) -> Answer | None:
    """The answer this call got before; None when it is new, and the key is taken for it then.

    Raises RepeatedKeyError when the key was used for another request, CallUnderWayError while it has no answer.
    """
    at, name = office.now(), _name(key)
    try:
        with office.database.writing() as session:
            saved = repeats.find(session, by.id, name, at=at)
            if saved is None:
                at_work = Answer(request_sha256, _AT_WORK, {}, b"")
                repeats.save(session, by.id, name, at_work, at=at, expires_at=at + KEYS_ARE_KEPT)
                return None
    except IntegrityError as error:
        raise CallUnderWayError from error
    if saved.request_sha256 != request_sha256:
        raise RepeatedKeyError
    if saved.status == _AT_WORK:
        raise CallUnderWayError
    return saved


def keep(office: Office, by: Person, key: str, answer: Answer) -> None:
    """Keep the answer under the key taken before."""
    at, name = office.now(), _name(key)
    with office.database.writing() as session:
        repeats.remove(session, by.id, name)
        repeats.save(session, by.id, name, answer, at=at, expires_at=at + KEYS_ARE_KEPT)


def give_back(office: Office, by: Person, key: str) -> None:
    """The call did nothing: its key is free again."""
    with office.database.writing() as session:
        repeats.remove(session, by.id, _name(key))


def sweep(office: Office) -> None:
    """Forget answers that are too old to be asked for again."""
    with office.database.writing() as session:
        repeats.sweep(session, at=office.now())


def _name(key: str) -> str:
    return f"call {key}"
