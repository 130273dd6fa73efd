"""The command `guide`: a page for each who prepares and runs an event."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import Force, check_ending, check_free
from kiosk.exchange.guides.guide_pages import GuideRole, guide_text, write_guide


def guide(
    role: Annotated[GuideRole, typer.Argument(help="Who it is for.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PDF", help="As a page to print, with pictures.")
    ] = None,
    force: Force = False,
) -> None:
    """Show what to do: the organiser a week before, a volunteer at 08:00, the technician."""
    language = terminal.texts().language
    if out is None:
        from rich.console import Console
        from rich.markdown import Markdown

        steps = [line for line in guide_text(role, language).splitlines() if line[:2] != "!["]
        Console().print(Markdown("\n".join(steps)))
        return
    check_ending(out, ("pdf",))
    check_free(out, force=force)
    write_guide(out, role, language)
    terminal.say("guide.written", path=out)
