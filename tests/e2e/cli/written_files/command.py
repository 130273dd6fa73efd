"""The command line as these tests run it."""

from __future__ import annotations

from typer.testing import CliRunner, Result

from kiosk.cli.commands import app

CODE = "EVT-7Q4K9M2XA1B2C3D4"


def run(*words: object, given: str = "") -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=given)
