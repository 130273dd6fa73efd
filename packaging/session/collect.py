"""Lays out the package forum-kiosk-session: packaging/session/collect.py TREE SOURCE VERSION."""

from __future__ import annotations

import gzip
import shutil
import sys
from pathlib import Path

PACKAGE = "forum-kiosk-session"
# Where each file goes; a place that ends with a slash keeps the file's name.
_PLACES = {
    "forum-kiosk@.service": "usr/lib/systemd/user/",
    "forum-kiosk-session.service": "usr/lib/systemd/system/",
    "greetd.toml": "usr/lib/forum-kiosk-session/",
    "sway.conf": "usr/lib/forum-kiosk-session/",
    "splash.png": "usr/lib/forum-kiosk-session/",
    "logind.conf": "usr/lib/systemd/logind.conf.d/forum-kiosk-session.conf",
    "sleep.conf": "usr/lib/systemd/sleep.conf.d/forum-kiosk-session.conf",
    "sysusers.conf": "usr/lib/sysusers.d/forum-kiosk-session.conf",
    "forum-kiosk-setup": "usr/bin/",
    "forum-kiosk-wipe": "usr/bin/",
    "postinst": "DEBIAN/",
    "prerm": "DEBIAN/",
}
_PROGRAMS = frozenset({"forum-kiosk-setup", "forum-kiosk-wipe", "postinst", "prerm"})


def main(tree: Path, source: Path, version: str) -> None:
    """Copy the session's files below `tree`, with the control file and the documents."""
    own = source / "packaging" / "session"
    for name, place in _PLACES.items():
        target = tree / (f"{place}{name}" if place.endswith("/") else place)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(own / name, target)
        target.chmod(0o755 if name in _PROGRAMS else 0o644)
    documents = tree / "usr" / "share" / "doc" / PACKAGE
    documents.mkdir(parents=True)
    shutil.copyfile(source / "LICENSE", documents / "copyright")
    shutil.copyfile(source / "resources" / "manual" / "machine.md", documents / "machine.md")
    with gzip.GzipFile(documents / "changelog.gz", "wb", mtime=0) as packed:
        packed.write((source / "packaging" / "deb" / "changelog").read_bytes())
    control = (own / "control").read_text("utf-8").format(version=version)
    (tree / "DEBIAN" / "control").write_text(control, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
