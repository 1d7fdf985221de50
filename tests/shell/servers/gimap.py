"""A server that speaks IMAP as Gmail's does (X-GM-EXT-1), in this process: no other server has its folders of labels."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

from tests.shell.servers import gimap_folders as folders
from tests.shell.servers import gimap_messages as messages
from tests.shell.servers.gimap_client import Client, Gimap, No
from tests.shell.servers.gimap_mail import Mail
from tests.shell.servers.gimap_words import Command, read_command


def _idle(client: Client, _: Command) -> None:
    client.send("+ idling")
    ended = threading.Event()

    def listen() -> None:
        client.file.readline()
        ended.set()
        with client.mail.changed:
            client.mail.changed.notify_all()

    reader = threading.Thread(target=listen, daemon=True)
    reader.start()
    with client.mail.changed:
        while not ended.is_set():
            client.tell_news()
            client.mail.changed.wait(20)
    reader.join(5)


COMMANDS: Mapping[str, Callable[[Client, Command], str | None]] = {
    "CAPABILITY": folders.capability, "LOGIN": folders.login, "AUTHENTICATE": folders.authenticate, "ID": folders.introduce,
    "ENABLE": folders.enable, "NAMESPACE": folders.namespace, "NOOP": folders.noop, "LOGOUT": folders.logout,
    "LIST": folders.list_, "CREATE": folders.create, "DELETE": folders.delete, "STATUS": folders.status,
    "SELECT": folders.select, "EXAMINE": folders.examine, "UNSELECT": folders.unselect, "IDLE": _idle,
    "APPEND": messages.append, "EXPUNGE": messages.expunge, "UID FETCH": messages.uid_fetch,
    "UID STORE": messages.uid_store, "UID COPY": messages.uid_copy, "UID MOVE": messages.uid_move,
    "UID EXPUNGE": messages.uid_expunge, "UID SEARCH": messages.uid_search,
}  # fmt: skip


def _serve(client: Client) -> None:
    with suppress(OSError, ValueError):
        client.send("* OK Gimap ready for requests")
        while command := read_command(client.file.readline, client.file.read, lambda: client.send("+ go ahead")):
            if not _answer(client, command):
                break
    with suppress(OSError):
        client.line.shutdown(socket.SHUT_RDWR)
    client.file.close()
    client.line.close()


def _answer(client: Client, command: Command) -> bool:
    work = COMMANDS.get(command.name)
    if work is None:
        client.send(f"{command.tag} BAD Unknown command")
        return True
    try:
        if command.name in {"IDLE", "AUTHENTICATE"}:
            said = work(client, command)
        else:
            with client.mail.changed:
                said = work(client, command)
                client.tell_news()
    except No as refused:
        client.send(f"{command.tag} NO {refused}")
    except (KeyError, IndexError, AssertionError) as mistake:
        client.send(f"{command.tag} BAD Could not parse command ({type(mistake).__name__} {mistake})")
    else:
        client.send(f"{command.tag} OK {said or 'Success'}")
    return command.name != "LOGOUT"


@contextmanager
def gimap(user: str, password: str) -> Iterator[Gimap]:
    """Run a server with one owner's mail."""
    server = Gimap(user, password, Mail())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]
        lines: list[socket.socket] = []

        def accept() -> None:
            with suppress(OSError):
                while True:
                    line, _ = listener.accept()
                    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    lines.append(line)
                    threading.Thread(target=_serve, args=(Client(server, line),), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            for line in lines:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)
