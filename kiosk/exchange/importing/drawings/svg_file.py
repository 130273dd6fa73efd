"""The elements of an SVG file; active content and references to other files are refused."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from kiosk.exchange.importing.refusals import InvalidCell

MOST_ELEMENTS = 100_000
_DEEPEST = 200
_ACTIVE = frozenset(
    "script foreignobject image feimage a iframe object embed audio video animate set "
    "animatetransform animatemotion handler listener".split()
)
_OUTWARD = re.compile(
    r"@import|url\(\s*[\"']?(?!\s*[\"']?#)|javascript:|expression\(", re.IGNORECASE
)
_REFERENCES = ("href", "src", "data", "base")


def read_svg_tree(path: Path) -> Element:
    """The root of an SVG file, tags and attributes without namespaces.

    Raises InvalidCell for damage, no SVG, scripts, links, entities and references to other files.
    """
    reading = _SvgReading()
    try:
        with path.open("rb") as stream:
            reading.parser.ParseFile(stream)
        root = reading.builder.close()
    except (expat.ExpatError, AssertionError) as error:
        raise InvalidCell("import.drawing.damaged") from error
    if root.tag != "svg":
        raise InvalidCell("import.file.markup")
    return root


class _SvgReading:
    """A parser that builds the tree and checks each element before it is taken in."""

    def __init__(self) -> None:
        self.builder = TreeBuilder()
        self._elements = self._depth = 0
        self._styles = False
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._entity
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _doctype(self, _name: str, _system: object, _public: object, has_subset: bool) -> None:
        # The document type of SVG 1.1 is only named; its file is never read.
        if has_subset:
            raise InvalidCell("import.drawing.active", what="<!DOCTYPE […]>")

    def _entity(self, *_: object) -> None:
        raise InvalidCell("import.drawing.active", what="<!ENTITY>")

    def _instruction(self, target: str, _data: str) -> None:
        raise InvalidCell("import.drawing.active", what=f"<?{target[:20]}>")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = _local(name)
        self._elements += 1
        self._depth += 1
        if self._elements > MOST_ELEMENTS or self._depth > _DEEPEST:
            raise InvalidCell("import.drawing.many_parts", most=MOST_ELEMENTS)
        if tag.casefold() in _ACTIVE:
            raise InvalidCell("import.drawing.active", what=f"<{tag}>")
        known = {_local(key): value for key, value in attributes.items()}
        for key, value in known.items():
            self._check(key, value)
        self._styles = tag == "style"
        self.builder.start(tag, known)

    def _check(self, key: str, value: str) -> None:
        outward = key in _REFERENCES and not value.strip().startswith("#")
        if outward or key.casefold().startswith("on") or _OUTWARD.search(value):
            raise InvalidCell("import.drawing.active", what=f"{key}=“{value[:30]}”")

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._styles = False
        self.builder.end(_local(name))

    def _text(self, text: str) -> None:
        if self._styles and _OUTWARD.search(text):
            raise InvalidCell("import.drawing.active", what="<style>")
        self.builder.data(text)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
