"""Documents of a case whose data somebody of the office gives: plan and contracts, whose metering and prices no paper
of the applicant knows. Kept with the case like the others, so that a signed copy finds its way back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator import service as generator
from generator.errors import GeneratorError, InvalidDataError
from generator.origins import Origin, single_values
from intake import service
from intake.document_origins import TYPED
from intake.documents import NotReadyError
from intake.office_work.case_papers import DocumentFailedError, Kind, PaperView, keep
from intake.office_work.finding_cases import read_case
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import DataInvalidError
from intake.supplied_documents import SUPPLIED, is_of


def make_from_data(office: Office, by: Person, case_id: str, kind: Kind, data: Mapping[str, Any]) -> PaperView:
    """A plan or contract of a case from its data. Raises NotFoundError, NotReadyError for a document that this case has
    not or that comes from the case itself, DataInvalidError, DocumentFailedError.
    """
    case = read_case(office, case_id)
    matters = [str(matter) for matter in case.form["matters"]]
    if kind not in SUPPLIED:
        raise NotReadyError("这种文书由本件数据生成", fields=("data",), next_step="请不带 data 再试。")
    if not is_of(kind, matters):
        raise NotReadyError("本件没有这种文书所属的用电事项", fields=("matters",), next_step="请核对文书种类。")
    if data.get("case_no") != case.number:
        raise DataInvalidError([("case_no", "应为本件的办件编号")])
    at = office.now()
    moment = at.isoformat(timespec="minutes")
    origins = {
        path: Origin(source=TYPED, editor=by.id, at=moment)
        for path, value in single_values(data)
        if value not in (None, "")
    }
    try:
        made = generator.produce(
            kind,
            data,
            own=office.settings.templates_folder,
            on=service.wall_clock(at).date(),
            origins=origins,
        )
    except InvalidDataError as error:
        raise DataInvalidError([(problem.path, problem.message) for problem in error.problems]) from error
    except GeneratorError as error:
        raise DocumentFailedError("文书没有生成。", str(error)) from error
    return keep(office, by, case_id, made, data, at=at)
