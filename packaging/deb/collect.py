"""Collects what the Debian package holds; each step is one command of `packaging/build`.

interpreter PREFIX           copies the running Python and its standard library
prune PREFIX                 removes what the program does not use, most of it Qt
metadata TREE SOURCE V ARCH  writes control files, launchers, changelog, licences of all parts
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distributions
from pathlib import Path

PACKAGE = "forum-kiosk"
# Of the standard library: what only developers use, and what has a window of its own.
_STDLIB_LEFT_OUT = (
    "EXTERNALLY-MANAGED", "__pycache__", "config-*", "dist-packages", "ensurepip", "idlelib",
    "lib2to3", "pydoc_data", "site-packages", "sitecustomize.py", "test", "tkinter",
    "turtledemo", "_tkinter.*", "_dbm.*", "_gdbm.*", "readline.*", "nis.*", "_crypt.*",
)  # fmt: skip
_PYSIDE_KEPT = frozenset({"Qt", "QtQml", "__init__.py", "_config.py", "_git_pyside_version.py"})
# Folders of PySide6/Qt/plugins that are loaded by name; the rest is for developers.
_PLUGINS = frozenset(
    "egldeviceintegrations generic iconengines imageformats multimedia platforminputcontexts "
    "platforms tls wayland-decoration-client wayland-graphics-integration-client "
    "wayland-shell-integration xcbglintegrations virtualkeyboard networkinformation".split()
)
# Folders of PySide6/Qt/qml that our QML imports, and what those import.
_QML_KEPT = frozenset(
    "QtQml QtQuick Qt/labs/folderlistmodel Qt/labs/settings Qt/labs/platform QtMultimedia".split()
)
_QML_LEFT_OUT = (
    "QtQuick/Scene3D", "QtQuick/Scene2D", "QtQuick/Pdf", "QtQuick/Studio*", "QtQuick/Timeline",
    "QtQuick/tooling", "QtQuick/Controls/designer", "QtQuick/Controls/Fusion",
    "QtQuick/Controls/Imagine", "QtQuick/Controls/Material", "QtQuick/Controls/Universal",
    "QtQuick/Controls/FluentWinUI3", "QtQuick/Controls/macOS", "QtQuick/Controls/iOS",
    "QtQuick/VectorImage", "QtQuick/Particles", "QtQuick/NativeStyle", "QtQuick/LocalStorage",
)  # fmt: skip
# What a module of Python needs from the system beside the list in packaging/set-up.
_PYTHON_LIBRARIES = ("libbz2-1.0", "libc6", "libexpat1", "libffi8", "liblzma5", "libssl3", "zlib1g")
_SYSTEM_LIBRARIES = re.compile(r"^system_libraries='\n(.*?)\n'$", re.DOTALL | re.MULTILINE)


def copy_interpreter(prefix: Path) -> None:
    """Copy the running interpreter to PREFIX/bin and its standard library to PREFIX/lib."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    library = prefix / "lib" / version
    shutil.copytree(
        sysconfig.get_path("stdlib"), library, ignore=shutil.ignore_patterns(*_STDLIB_LEFT_OUT)
    )
    (prefix / "bin").mkdir()
    shutil.copy2(Path(sys.executable).resolve(), prefix / "bin" / version)
    (prefix / "bin" / "python3").symlink_to(version)


def prune(prefix: Path) -> None:
    """Remove files that the program never loads."""
    packages = _site_packages(prefix)
    for folder in ("shiboken6_generator", "pip", "setuptools"):
        shutil.rmtree(packages / folder, ignore_errors=True)
    for script in (prefix / "bin").iterdir():
        if not script.name.startswith("python3"):
            script.unlink()
    # Where Debian's Python installs to; the scripts name the folder in which the package was built.
    for folder in ("bin", "share"):
        shutil.rmtree(prefix / "local" / folder, ignore_errors=True)
    for record in packages.glob("*.dist-info"):
        for name in ("RECORD", "REQUESTED", "INSTALLER", "direct_url.json"):
            (record / name).unlink(missing_ok=True)
    for tests in [*packages.glob("numpy/**/tests"), *packages.glob("babel/../*/tests")]:
        shutil.rmtree(tests, ignore_errors=True)
    for folder in ("Cryptodome/SelfTest", "pycountry/locales"):
        shutil.rmtree(packages / folder)
    _prune_languages(packages)
    _prune_qt(packages, packages / "PySide6")


def _prune_languages(packages: Path) -> None:
    """Keep of Babel's languages those that guests are spoken to in, and what all inherit from."""
    spoken = (packages / "kiosk" / "resources" / "i18n").glob("attendee_*.ts")
    kept = {"root", *(one.stem.partition("_")[2] for one in spoken)}
    for one in (packages / "babel" / "locale-data").glob("*.dat"):
        if one.stem.partition("_")[0] not in kept:
            one.unlink()


def _site_packages(prefix: Path) -> Path:
    found = next(prefix.glob("**/PySide6"), None)
    if found is None:
        sys.exit(f"{prefix} holds no PySide6: were the Python packages installed there?")
    return found.parent


def _prune_qt(packages: Path, pyside: Path) -> None:
    """Keep the modules that the program imports, its plugins and QML, and their libraries."""
    modules = _imported_modules(packages / "kiosk")
    for entry in pyside.iterdir():
        stem = entry.name.split(".")[0]
        if entry.name in _PYSIDE_KEPT or entry.name.startswith("libpyside6"):
            continue
        if stem not in modules or entry.suffix == ".pyi":
            _remove(entry)
    qt = pyside / "Qt"
    for entry in qt.iterdir():
        if entry.name not in {"lib", "plugins", "qml"}:
            _remove(entry)
    for entry in (qt / "plugins").iterdir():
        if entry.name not in _PLUGINS:
            _remove(entry)
    for entry in sorted((qt / "qml").rglob("*")):
        path = entry.relative_to(qt / "qml").as_posix()
        kept = any(f"{path}/".startswith(f"{one}/") or f"{one}/".startswith(f"{path}/")
                   for one in _QML_KEPT)  # fmt: skip
        left_out = any(entry.relative_to(qt / "qml").match(one) for one in _QML_LEFT_OUT)
        if entry.exists() and (not kept or left_out):
            _remove(entry)
    _remove_unused_libraries(pyside)


def _imported_modules(program: Path) -> set[str]:
    """The modules of PySide6 that the program imports, and those they import themselves."""
    pattern = re.compile(r"from PySide6(?:\.(\w+)| import (\w+))")
    found = {"QtCore", "QtGui", "QtQml", "QtNetwork", "QtOpenGL"}
    for source in program.rglob("*.py"):
        for module, name in pattern.findall(source.read_text("utf-8")):
            found.add(module or name)
    return found


def _remove_unused_libraries(pyside: Path) -> None:
    """Remove plugins whose libraries are missing here, then libraries that nothing needs."""
    libraries = {entry.name: entry for entry in (pyside / "Qt" / "lib").glob("*.so*")}
    starts = [*pyside.glob("*.so*"), *(pyside / "Qt" / "plugins").rglob("*.so"),
              *(pyside / "Qt" / "qml").rglob("*.so")]  # fmt: skip
    needed: set[str] = set()
    waiting = [name for start in starts for name in _needed_by(start)]
    while waiting:
        name = waiting.pop()
        if name in libraries and name not in needed:
            needed.add(name)
            waiting += _needed_by(libraries[name])
    for name, entry in libraries.items():
        if name not in needed:
            entry.unlink()


def _needed_by(library: Path) -> list[str]:
    """The names in DT_NEEDED of an ELF file, as objdump prints them."""
    printed = subprocess.run(
        ["objdump", "-p", library], capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", printed, re.MULTILINE)


def _remove(entry: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink()


def write_metadata(tree: Path, source: Path, version: str, architecture: str) -> None:
    """Write what Debian asks of a package: control files, launchers, changelog, copyright."""
    own = source / "packaging" / "deb"
    launchers = tree / "usr" / "bin"
    launchers.mkdir(parents=True)
    shutil.copyfile(own / PACKAGE, launchers / PACKAGE)
    (launchers / PACKAGE).chmod(0o755)
    (launchers / "kiosk").symlink_to(PACKAGE)
    documents = tree / "usr" / "share" / "doc" / PACKAGE
    documents.mkdir(parents=True)
    with gzip.GzipFile(documents / "changelog.gz", "wb", mtime=0) as packed:
        packed.write((own / "changelog").read_bytes())
    (documents / "copyright").write_text(_licences(tree, source), "utf-8")
    files = sorted(entry for entry in tree.rglob("*") if entry.is_file() and not entry.is_symlink())
    control = tree / "DEBIAN"
    control.mkdir()
    shutil.copyfile(own / "preinst", control / "preinst")
    (control / "preinst").chmod(0o755)
    (control / "control").write_text(
        (own / "control").read_text("utf-8").format(
            version=version,
            architecture=architecture,
            kilobytes=sum(entry.stat().st_size for entry in files) // 1024,
            depends=", ".join(_depends(source)),
        ),
        "utf-8",
    )  # fmt: skip
    (control / "md5sums").write_text(
        "".join(
            f"{hashlib.md5(entry.read_bytes(), usedforsecurity=False).hexdigest()}  "
            f"{entry.relative_to(tree)}\n"
            for entry in files
        ),
        "utf-8",
    )


def _depends(source: Path) -> list[str]:
    """The Debian packages of the list in `packaging/set-up`, and those of Python's own modules."""
    listed = _SYSTEM_LIBRARIES.search((source / "packaging" / "set-up").read_text("utf-8"))
    if listed is None:
        sys.exit("packaging/set-up has no list system_libraries='…'")
    return sorted({*(line.split()[1] for line in listed[1].splitlines()), *_PYTHON_LIBRARIES})


def _licences(tree: Path, source: Path) -> str:
    """One text with the licence of the program and of every part that the package holds."""
    packages = next(tree.rglob("PySide6")).parent
    parts = sorted(
        (one for one in distributions(path=[str(packages)])), key=lambda one: one.name.lower()
    )
    lines = ["Forum Kiosk is licensed under GPL-3.0-or-later (its LICENSE file follows last).", ""]
    lines += ["It is shipped with these parts:", ""]
    lines += [f"  {one.name} {one.version}: {_licence_name(one)}" for one in parts]
    lines += [f"  Python {sys.version.split()[0]}: PSF-2.0", "  Fonts: OFL-1.1", ""]
    for one in parts:
        for name, text in _licence_texts(one):
            lines += ["-" * 78, f"{one.name}: {name}", "", text.rstrip(), ""]
    for file in sorted((source / "resources" / "fonts").glob("*LICENSE*")):
        lines += ["-" * 78, file.name, "", file.read_text("utf-8").rstrip(), ""]
    lines += ["-" * 78, "Forum Kiosk", "", (source / "LICENSE").read_text("utf-8").rstrip(), ""]
    return "\n".join(lines)


def _licence_name(part: Distribution) -> str:
    told = part.metadata.get("License-Expression") or ""
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in part.metadata.get_all("Classifier") or []
        if line.startswith("License ::")
    ]
    short = (part.metadata.get("License") or "").strip()
    return told or ", ".join(classifiers) or short.split("\n")[0] or "see its licence text"


def _licence_texts(part: Distribution) -> list[tuple[str, str]]:
    """Name and text of each licence file, in order."""
    folder = Path(str(part.locate_file(""))) / f"{_folder_name(part)}"
    names = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
    found = sorted(entry for entry in folder.rglob("*") if entry.is_file())
    return [
        (entry.relative_to(folder).as_posix(), entry.read_text("utf-8", "replace"))
        for entry in found
        if names.search(entry.name)
    ]


def _folder_name(part: Distribution) -> str:
    return Path(str(part._path)).name  # type: ignore[attr-defined]  # noqa: SLF001 - no other way


def main(arguments: list[str]) -> None:
    """Run one step."""
    match arguments:
        case ["interpreter", prefix]:
            copy_interpreter(Path(prefix))
        case ["prune", prefix]:
            prune(Path(prefix))
        case ["metadata", tree, source, version, architecture]:
            write_metadata(Path(tree), Path(source), version, architecture)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    os.umask(0o022)
    main(sys.argv[1:])
