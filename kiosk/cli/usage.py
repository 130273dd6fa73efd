"""Usage errors of the command line as messages."""

from __future__ import annotations

from typing import Any

from kiosk.domain.text.messages import Sentence


def usage_error_sentence(error: Any) -> Sentence:
    """The message for a usage error of Typer, with the command whose help to read."""
    command = error.ctx.command_path if error.ctx else "kiosk"
    return Sentence("cli.usage", {"what": _what(error), "command": command})


def _what(error: Any) -> Sentence:
    # The classes are private to Typer; their names are those of Click and stable.
    match type(error).__name__:
        case "MissingParameter":
            return Sentence("cli.usage.missing", {"name": _name(error.param)})
        case "NoSuchOption":
            return Sentence("cli.usage.option", {"name": error.option_name})
        case "BadOptionUsage":
            id_ = "cli.usage.value" if "requires" in error.message else "cli.usage.no_value"
            return Sentence(id_, {"name": error.option_name})
        case "BadParameter" if error.param:
            return _value(error.param)
    if commands := getattr(getattr(error.ctx, "command", None), "commands", None):
        return Sentence("cli.usage.command", {"known": ", ".join(commands)})
    return Sentence("cli.usage.words")


def _value(param: Any) -> Sentence:
    """Which values an option takes: one of a list, or a number in its range."""
    values = {"name": _name(param)}
    if choices := param.type_descriptor.choices:
        return Sentence("cli.usage.choice", values | {"known": ", ".join(map(str, choices))})
    least, most = param.min, param.max
    if least is None or most is None:
        return Sentence("cli.usage.number", values)
    id_ = "cli.usage.range" if isinstance(least, int) else "cli.usage.decimal"
    return Sentence(id_, values | {"least": str(least), "most": str(most)})


def _name(param: Any) -> str:
    return str(param.get_error_hint()).replace("'", "")
