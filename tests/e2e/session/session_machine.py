"""A machine of its own that boots the session: systemd of a user, sway without a screen, the kiosk.

It runs in a mount and a process namespace, so nothing of it outlives the test. As root; sway and
all that it starts run as a user without rights.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

CLONE = Path(__file__).parents[3]
SESSION = CLONE / "packaging" / "session"
USER = 65534
"""The user `nobody`, who has no rights."""
_TOOLS = ("sway", "swaymsg", "grim", "systemctl", "unshare", "setpriv", "nsenter")
_INSTALLED = "/usr/lib/forum-kiosk-session"
_PATIENCE_S = 120.0
_ROOT = Path("/")

needs_session = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or not all(map(shutil.which, _TOOLS)),
    reason=f"needs root and {', '.join(_TOOLS)}",
)

# Python may be in a folder that only root may enter: all else of that folder is hidden.
_OPEN_PYTHON = """
mkdir /run/systemd/python && mount --bind {python} /run/systemd/python
mount -t tmpfs -o mode=755 none {closed} && mkdir -p {python}
mount --bind /run/systemd/python {python}
"""
# Own groups of processes, as systemd keeps the processes of a unit in one.
_BOOT = """
mount --make-rprivate /
{mounts}
mkdir -p {root}/run/systemd && mount -t tmpfs none {root}/run/systemd
mkdir {root}/run/systemd/system
{open_python}
for groups in /sys/fs/cgroup/systemd /sys/fs/cgroup/unified /sys/fs/cgroup; do
    [ -f $groups/cgroup.procs ] || continue
    mkdir -p $groups/{group} && chown -R {user} $groups/{group}
    echo 0 >$groups/{group}/cgroup.procs
done
exec chroot {root}/ setpriv --reuid {user} --regid {user} --clear-groups \
    env -i {environment} sh -c '
        /lib/systemd/systemd --user >{home}/systemd.log 2>&1 &
        until [ -S $XDG_RUNTIME_DIR/systemd/private ]; do sleep 0.05; done
        exec sway --config {config} >{home}/sway.log 2>&1'
"""
# The disk of the event is one that can be pulled out.
_DISK = "mkdir -p {home}/disk && mount --bind {home}/content {home}/disk"
# A folder of the same name in both roots holds the sockets; processes are those of the namespace.
_OTHER_ROOT = """
mkdir -p {root}{home} && mount --bind {home} {root}{home}
mount -t proc proc {root}/proc && mount --rbind /sys {root}/sys
"""


class SessionMachine:
    """The running session; `home` is a folder of its user, `user` the number of that."""

    def __init__(self, home: Path, process: subprocess.Popen[bytes], user: int = USER) -> None:
        self.home, self._process, self._user = home, process, str(user)
        self.runtime = home / "run"

    def control(self, *words: str) -> str:
        """The output of `systemctl --user`."""
        if not (first := _first_child(self._process)):  # the namespaces are being made
            return ""
        user = ["setpriv", "--reuid", self._user, "--regid", self._user, "--clear-groups"]
        command = [*_enter(first), *user, "systemctl", "--user", *words]
        environment = {"XDG_RUNTIME_DIR": str(self.runtime), "PATH": os.environ["PATH"]}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def pull_disk(self) -> None:
        """Take the disk of the event out while it is in use."""
        command = [*_enter(_first_child(self._process)), "umount", "--lazy"]
        subprocess.run([*command, self.home / "disk"], check=True)

    def put_disk_back(self) -> None:
        """Put the disk of the event back, with what stood on it."""
        command = [*_enter(_first_child(self._process)), "mount", "--bind"]
        subprocess.run([*command, self.home / "content", self.home / "disk"], check=True)

    def shown(self, unit: str, name: str) -> str:
        """A property of a unit of the user."""
        return self.control("show", unit, "--property", name, "--value")

    def sway(self, *words: str) -> Any:
        """What sway answers to `swaymsg`."""
        socket = next(iter(self.runtime.glob("sway-ipc.*")), None)
        if socket is None:
            return None
        command = ["swaymsg", "--raw", "--socket", str(socket), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def windows(self) -> list[dict[str, Any]]:
        """The windows that sway shows."""
        return list(_windows(self.sway("--type", "get_tree") or {}))

    def picture(self, path: Path) -> Path:
        """What stands on all screens, as a PNG."""
        display = next(one for one in self.runtime.glob("wayland-*") if one.is_socket())
        environment = {"XDG_RUNTIME_DIR": str(self.runtime), "WAYLAND_DISPLAY": display.name}
        subprocess.run(["grim", str(path)], env=os.environ | environment, check=True)
        return path

    def until(self, what: str, check: Callable[[], object]) -> float:
        """Wait until `check` is true; returns the seconds that it took."""
        began = time.monotonic()
        while not check():
            assert time.monotonic() - began < _PATIENCE_S, f"never: {what}\n{self._logs()}"
            time.sleep(0.05)
        return time.monotonic() - began

    def _logs(self) -> str:
        files = [*self.home.glob("*.log"), *self.home.glob("logs/*.log")]
        return "\n".join(
            f"{one.name}: {one.read_text('utf-8', 'replace')[-1500:]}" for one in files
        )


def _windows(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if node.get("app_id"):
        yield node
    for below in (*node.get("nodes", ()), *node.get("floating_nodes", ())):
        yield from _windows(below)


@contextmanager
def session_machine(home: Path, settings: str) -> Iterator[SessionMachine]:
    """Boot the session with the settings file of its user, below the folder `home`.

    What is in `home/content` before is then on a disk at `home/disk`.
    """
    _fill(home, settings)
    own = {"HOME": str(home), "PATH": f"{home / 'bin'}:{os.environ['PATH']}"}
    with _booted(home, _ROOT, USER, home / "sway.conf", own) as machine:
        yield machine


@contextmanager
def installed_machine(
    root: Path, home: Path, user: int, user_home: Path
) -> Iterator[SessionMachine]:
    """Boot the session that the package laid down in another root, for a user set up there.

    The new folder `home` outside that root holds sockets and logs.
    """
    (home / "run").mkdir(parents=True)
    for one in (home, home / "run"):
        os.chown(one, user, user)
    (home / "run").chmod(0o700)
    own = {"HOME": str(user_home), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    with _booted(home, root, user, Path(_INSTALLED) / "sway.conf", own) as machine:
        yield machine


@contextmanager
def _booted(
    home: Path, root: Path, user: int, config: Path, own: dict[str, str]
) -> Iterator[SessionMachine]:
    group = f"kiosk-test-{os.getpid()}"
    environment = own | {
        "XDG_RUNTIME_DIR": str(home / "run"),
        "LANG": "C.UTF-8",
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    is_other = root != _ROOT
    script = _BOOT.format(
        group=group,
        user=user,
        root=root if is_other else "",
        home=home,
        environment=" ".join(f"{name}='{value}'" for name, value in environment.items()),
        config=config,
        mounts=(_OTHER_ROOT if is_other else _DISK).format(root=root, home=home),
        open_python="" if is_other else _open_python(Path(sys.base_prefix)),
    )
    command = ["unshare", "--mount", "--pid", "--fork", "--mount-proc"]
    with subprocess.Popen([*command, "sh", "-c", script]) as process:
        try:
            yield SessionMachine(home, process, user)
        finally:
            # The end of the first process of a namespace is that of all its processes.
            if first := _first_child(process):
                os.kill(int(first), signal.SIGKILL)
            process.wait()
            _remove_groups(group)


def _enter(first: str) -> list[str]:
    """Begins a command that runs beside the first process of a namespace."""
    return ["nsenter", "--target", first, "--mount", "--pid", "--root", "--wd", "--"]


def _first_child(process: subprocess.Popen[bytes]) -> str:
    """The process of the namespace that a process has made, empty before that."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii")
    return next(iter(children.split()), "")


def _remove_groups(group: str) -> None:
    """Remove the groups once their processes, which are being killed, are gone."""
    for hierarchy in ("systemd", "unified", ""):
        folder = Path("/sys/fs/cgroup") / hierarchy / group
        ends = time.monotonic() + _PATIENCE_S
        while any(one.read_text("ascii") for one in folder.glob("**/cgroup.procs")):
            assert time.monotonic() < ends, f"processes stay in {folder}"
            time.sleep(0.05)
        for one in sorted(folder.glob("**/"), reverse=True):
            one.rmdir()


def _open_python(python: Path) -> str:
    closed = [one for one in reversed(python.parents) if not one.stat().st_mode & 0o001]
    return _OPEN_PYTHON.format(python=python, closed=closed[0]) if closed else ""


def _fill(home: Path, settings: str) -> None:
    """What the package and `kiosk setup` lay down, for the clone's own program."""
    units = home / ".config" / "systemd" / "user"
    config = home / ".config" / "forum-kiosk"
    for folder in (home / "bin", home / "run", units, config):
        folder.mkdir(parents=True)
    sway = (SESSION / "sway.conf").read_text("utf-8")
    assert _INSTALLED in sway
    (home / "sway.conf").write_text(sway.replace(_INSTALLED, str(SESSION)), "utf-8")
    program = home / "bin" / "kiosk"
    program.write_text(
        f'#!/bin/sh\ncd {CLONE} && exec {sys.executable} -m tests.e2e.session.hanging_kiosk "$@"\n'
    )
    program.chmod(0o755)
    unit = (SESSION / "forum-kiosk@.service").read_text("utf-8")
    assert "/usr/bin/kiosk" in unit
    # A hung window is found three times as fast as on a real machine, for a short test.
    unit = unit.replace("/usr/bin/kiosk", str(program)).replace("WatchdogSec=15", "WatchdogSec=5")
    (units / "forum-kiosk@.service").write_text(unit)
    (config / "settings.toml").write_text(settings, "utf-8")
    for one in (home, *home.rglob("*")):
        os.chown(one, USER, USER)
    (home / "run").chmod(0o700)
