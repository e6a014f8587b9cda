"""Entry point of the `baozhuang` command."""

from __future__ import annotations

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False)


def run() -> None:
    """Run the command line."""
    app()
