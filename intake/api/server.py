"""The process that answers requests, started by `intake.jobs.supervisor` with its order on standard input."""

from __future__ import annotations

import gc
import socket
import sys
from dataclasses import replace

import uvicorn

from intake import bootstrap
from intake.api import logs
from intake.api.app import create_app
from intake.api.background import Background
from intake.jobs.order import SWITCH_SECONDS, read_order
from intake.text_messages import outbox


def main() -> int:
    """Answer until told to end. Addresses are not logged: ids in them are keys to cases."""
    logs.set_up()
    sys.setswitchinterval(SWITCH_SECONDS)
    order = read_order()
    with (
        bootstrap.office(order.settings) as bare,
        outbox(order.settings.messages) as messages,
        Background(bare),
    ):
        server = uvicorn.Server(
            uvicorn.Config(
                create_app(replace(bare, outbox=messages)),
                access_log=False,
                log_config=None,
                server_header=False,
                timeout_keep_alive=15,
                timeout_graceful_shutdown=10,
                h11_max_incomplete_event_size=64 * 1024,
            )
        )
        gc.collect()
        gc.freeze()  # what is loaded by now stays: looking through it again and again would hold up answers
        server.run(sockets=[listening_socket(order.listen)])
    return 0


def listening_socket(descriptor: int) -> socket.socket:
    """The socket inherited under this descriptor, as what it is. Given the bare descriptor, the server takes it for a
    local one and leaves Nagle's waiting on: every answer then comes some 40 ms late.
    """
    return socket.socket(fileno=descriptor)
