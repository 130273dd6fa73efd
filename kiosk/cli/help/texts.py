"""The help of commands and options in the terminal's language.

The code has it in English, where it describes; the catalogue `help` has both languages, by ids that
are made of the English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.domain.text.messages import Texts

if TYPE_CHECKING:
    import typer

_LONGEST = 60
_LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)\s*")
DATA_LANGUAGE = "en"


def help_id(english: str) -> str:
    """The id of a help text: `help.the_event_s_store_one_file`."""
    words = re.sub(r"[^a-z0-9]+", "_", english.lower()).strip("_")
    return f"help.{words[:_LONGEST].strip('_')}"


def help_text(english: str, texts: Texts) -> str:
    """A help text in a language; the English where there is none."""
    if texts.language == DATA_LANGUAGE:
        return english
    id_ = help_id(english)
    return texts.say(id_) if texts.has(id_) else english


def in_paragraphs(text: str) -> str:
    """A help text in which every paragraph is a line, which the terminal's width breaks."""
    return _LINE_BREAK.sub(" ", text)


def command_in(app: typer.Typer, texts: Texts) -> Any:
    """The command of an application with its help, and that of all below it, in a language."""
    from typer.main import get_command

    command = get_command(app)
    _prepare_layout(texts)
    _translate(command, texts)
    return command


def _prepare_layout(texts: Texts) -> None:
    """Let Typer draw panels with titles in a language, and without cutting what is in them."""
    from typer import rich_utils

    from kiosk.cli.help.layout import FoldedTable, folded_columns

    vars(rich_utils).update(Table=FoldedTable, Columns=folded_columns)
    rich_utils.ARGUMENTS_PANEL_TITLE = texts.say("help.title.arguments")
    rich_utils.OPTIONS_PANEL_TITLE = texts.say("help.title.options")
    rich_utils.COMMANDS_PANEL_TITLE = texts.say("help.title.commands")
    rich_utils.DEFAULT_STRING = texts.say("help.title.default").replace("…", "{}")
    rich_utils.REQUIRED_LONG_STRING = texts.say("help.title.required")


def _translate(command: Any, texts: Texts) -> None:
    """Translate one command, its options, and the commands below it."""
    command.help = command.help and in_paragraphs(help_text(command.help, texts))
    for parameter in command.params:
        english = getattr(parameter, "help", None)
        if english:
            parameter.help = help_text(english, texts)
    option_of, usage_of = command.get_help_option, command.get_usage

    def help_option(context: Any) -> Any:
        option = option_of(context)
        if option is not None:
            option.help = texts.say("help.title.help")
        return option

    def usage(context: Any) -> str:
        return str(usage_of(context)).replace("Usage:", texts.say("help.title.usage"), 1)

    command.get_help_option, command.get_usage = help_option, usage
    for below in getattr(command, "commands", {}).values():
        _translate(below, texts)
