"""What the folders and labels of mail programs mean, in the languages that they are written in."""

from __future__ import annotations

import csv

from daemon.mime.charset import words
from rules.message import Place

# Gmail's labels as Takeout writes them, and the folder names of common programs, lower case.
INBOX = frozenset(
    {"inbox", "posteingang", "boîte de réception", "recibidos", "bandeja de entrada", "posta in arrivo"}
    | {"caixa de entrada", "postvak in", "eingang"}
)
SENT = frozenset(
    {"sent", "sent mail", "sent items", "sent messages", "gesendet", "gesendete elemente", "gesendete objekte"}
    | {"messages envoyés", "éléments envoyés", "envoyés", "enviados", "elementos enviados", "mensajes enviados"}
    | {"inviati", "posta inviata", "enviadas", "verzonden", "outbox.sent"}
)
DRAFTS = frozenset(
    {"drafts", "draft", "entwürfe", "entwurf", "brouillons", "borradores", "bozze", "rascunhos", "concepten"}
)
REFUSE = frozenset(
    {"spam", "junk", "junk e-mail", "junk email", "bulk mail", "trash", "deleted items", "deleted messages", "bin"}
    | {"papierkorb", "gelöschte elemente", "corbeille", "papelera", "cestino", "lixeira", "prullenbak", "chat"}
    | {"indésirables", "courrier indésirable", "correo no deseado", "éléments supprimés", "elementos eliminados"}
)


def of_labels(value: str) -> Place | None:
    """Return the place of a message with these labels (X-Gmail-Labels); None for junk, trash and chats."""
    labels = next(csv.reader([words(value)], skipinitialspace=True), [])
    return _of({label.strip().lower() for label in labels})


def of_folder(name: str) -> Place | None:
    """Return the place of a folder of that name ('Sent', '.INBOX.Sent', 'Sent.mbox'); None for junk and trash."""
    bare = name.removesuffix(".mbox").strip(". ")
    parts = bare.replace("/", ".").lower().split(".")
    return _of({bare.lower(), parts[-1].strip("[]")})


def _of(names: set[str]) -> Place | None:
    if names & REFUSE:
        return None
    # A message to oneself is both: that the owner wrote it says more.
    for place, known in ((Place.DRAFTS, DRAFTS), (Place.SENT, SENT), (Place.INBOX, INBOX)):
        if names & known:
            return place
    return Place.OTHER
