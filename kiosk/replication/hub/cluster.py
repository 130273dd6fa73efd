"""A private PostgreSQL cluster in a folder, from the binaries of the system."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.text.messages import Sentence
from kiosk.replication.hub.certificate import new_certificate

DEFAULT_PORT = 47310
DATABASE = OWNER = "forum_kiosk"
_DEBIAN = Path("/usr/lib/postgresql")
_OLDEST = 14
# The path of a Unix socket has at most 107 bytes.
_LONGEST_FOLDER = 80
_SERVER_USERS = ("postgres", "nobody")
_START_S = 60
_SETTINGS = """
listen_addresses = '*'
port = {port}
max_connections = 200
unix_socket_directories = '{folder}'
unix_socket_permissions = 0700
password_encryption = 'scram-sha-256'
ssl = on
ssl_cert_file = '{folder}/certificate.pem'
ssl_key_file = '{folder}/hub-key.pem'
ssl_min_protocol_version = 'TLSv1.3'
# Statements hold personal data: none of them goes into the log.
log_min_error_statement = 'panic'
log_parameter_max_length_on_error = 0
"""
# Whoever may open the socket in this folder is the owner of the files, or root.
_LOGINS = f"""
local all {OWNER} trust
host all {OWNER} all reject
hostssl {DATABASE} all all scram-sha-256
"""


class HubNotStarted(Exception):
    """The cluster cannot be made or started; `sentence` says why and what to do."""

    def __init__(self, id_: str, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, values)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster in a folder; `user` runs it, empty for the user of this program."""

    folder: Path
    binaries: Path
    user: str = ""

    @property
    def data(self) -> Path:
        """The folder of PostgreSQL itself."""
        return self.folder / "data"

    @property
    def exists(self) -> bool:
        """Whether the cluster was made completely."""
        return (self.folder / "certificate.pem").exists()

    @property
    def certificate(self) -> str:
        """The certificate in PEM."""
        return (self.folder / "certificate.pem").read_text("ascii")

    @property
    def port(self) -> int:
        """The port on which it listens."""
        return int((self.folder / "port").read_text("ascii"))

    def is_running(self) -> bool:
        """Whether the server runs."""
        return self._run("pg_ctl", "status", "-D", self.data).returncode == 0

    def make(self, port: int) -> None:
        """Make the cluster, which must not exist. Raises HubNotStarted and OSError."""
        if self.data.exists():  # what was cut off earlier has no facts yet
            shutil.rmtree(self.data)
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._own(self.folder)
        words = ("-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "-k")
        self._check(self._run("initdb", "-D", self.data, *words))
        folder = str(self.folder).replace("'", "''")
        self._write(self.data / "postgresql.auto.conf", _SETTINGS.format(port=port, folder=folder))
        self._write(self.data / "pg_hba.conf", _LOGINS)
        self._write(self.folder / "port", str(port))
        key, certificate = new_certificate()
        self._write(self.folder / "hub-key.pem", key.decode())
        self._write(self.folder / "certificate.pem", certificate.decode())

    def start(self) -> None:
        """Start the server, which goes on after this program. Raises HubNotStarted."""
        if self.is_running():
            return
        check_port(self.port)
        words = ("-D", self.data, "-w", "-t", str(_START_S), "-l", self.folder / "log")
        self._check(self._run("pg_ctl", "start", *words))

    def stop(self) -> None:
        """Stop the server. Raises HubNotStarted."""
        self._check(self._run("pg_ctl", "stop", "-D", self.data, "-m", "fast", "-w"))

    def _run(self, program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
        user = {"user": self.user, "group": pwd.getpwnam(self.user).pw_gid} if self.user else {}
        with (self.folder / "output").open("w+", encoding="utf-8", errors="replace") as output:
            # Not a pipe: the server that pg_ctl starts would keep it open.
            done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs
                [self.binaries / program, *words],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
                check=False,
                extra_groups=[] if user else None,
                **user,  # type: ignore[call-overload]  # a name and a number
            )
            output.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, output.read())

    def _check(self, done: subprocess.CompletedProcess[str]) -> None:
        if done.returncode:
            lines = [line for line in done.stdout.splitlines() if line.strip()]
            said = " ".join(lines[-2:])
            raise HubNotStarted("hub.failed", folder=self.folder, said=said)

    def _write(self, path: Path, text: str) -> None:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "w", encoding="utf-8") as opened:
            opened.write(text)
        self._own(path)

    def _own(self, path: Path) -> None:
        if self.user:
            shutil.chown(path, self.user, pwd.getpwnam(self.user).pw_gid)


def cluster_in(folder: Path) -> Cluster:
    """The cluster of a folder, which need not exist. Raises HubNotStarted."""
    folder = folder.absolute()
    if len(os.fsencode(folder)) > _LONGEST_FOLDER:
        raise HubNotStarted("hub.folder_long", folder=folder, most=_LONGEST_FOLDER)
    return Cluster(folder, _binaries(), _server_user())


def check_port(port: int) -> None:
    """Raise HubNotStarted where another program listens on the port."""
    try:
        socket.create_server(("", port)).close()
    except OSError as error:
        raise HubNotStarted("hub.port", port=port) from error


def _binaries() -> Path:
    """The folder of the newest PostgreSQL of this machine. Raises HubNotStarted."""
    found = [one.parent for one in _DEBIAN.glob("*/bin/initdb")]
    versions = {int(one.parent.name): one for one in found if one.parent.name.isdigit()}
    if versions and max(versions) >= _OLDEST:
        return versions[max(versions)]
    if initdb := shutil.which("initdb"):
        return Path(initdb).resolve().parent
    raise HubNotStarted("hub.missing", oldest=_OLDEST)


def _server_user() -> str:
    """The user who runs the server, which PostgreSQL refuses to root."""
    if os.geteuid() != 0:
        return ""
    for name in _SERVER_USERS:
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    raise HubNotStarted("hub.root")
