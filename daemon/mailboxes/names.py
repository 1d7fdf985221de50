"""What mail programs and providers call their folders, where nothing else says what these are for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from unicodedata import normalize

# The likeliest first: en, de, fr, es and pt, it, nl, sv da nb fi, pl cs sk hu ro, ru uk tr el, ja zh ko.
SENT = (
    "sent", "sent mail", "sent items", "sent messages", "sent-mail", "sentmail",
    "gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "postausgang",
    "envoyés", "messages envoyés", "éléments envoyés", "courrier envoyé", "objets envoyés", "envoyes",
    "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "enviadas", "itens enviados",
    "mensagens enviadas", "e-mails enviados",
    "inviata", "posta inviata", "inviati", "elementi inviati", "messaggi inviati",
    "verzonden", "verzonden items", "verzonden berichten", "verzonden objecten",
    "skickat", "skickade", "skickade objekt", "sendt", "sendte", "sendte elementer", "sendt post", "lähetetyt",
    "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané", "elküldött", "elküldött elemek", "trimise",
    "отправленные", "надіслані", "gönderilmiş öğeler", "gönderilenler", "απεσταλμένα",
    "送信済み", "送信済みメール", "送信済みアイテム", "已发送", "已发送邮件", "已傳送", "寄件備份",
    "보낸편지함", "보낸 메일함",
)  # fmt: skip

DRAFTS = (
    "drafts", "draft", "draft messages", "entwürfe", "entwurf", "brouillons", "brouillon",
    "borradores", "borrador", "rascunhos", "rascunho", "bozze", "bozza", "concepten", "concept",
    "utkast", "kladder", "kladde", "luonnokset",
    "szkice", "wersje robocze", "kopie robocze", "robocze", "koncepty", "rozepsané", "piszkozatok", "ciorne",
    "черновики", "чернетки", "taslaklar", "πρόχειρα", "下書き", "草稿", "草稿箱", "임시보관함",
    "postponed",  # mutt and Pine
)  # fmt: skip

JUNK = (
    "junk", "spam", "junk e-mail", "junk email", "junk mail", "junkmail", "bulk", "bulk mail", "probably spam",
    "spamverdacht", "junk-e-mail", "unerwünscht", "unerwünschte werbung", "werbung",
    "indésirables", "courrier indésirable", "pourriel",
    "correo no deseado", "correo basura", "lixo eletrônico", "lixo electrónico",
    "posta indesiderata", "indesiderata", "ongewenste e-mail", "ongewenst",
    "skräppost", "skräp", "uønsket e-post", "uønsket mail", "søppelpost", "roskaposti",
    "wiadomości-śmieci", "niechciane", "nevyžádaná pošta", "nevyžiadaná pošta", "levélszemét",
    "спам", "нежелательная почта", "небажана пошта", "gereksiz", "gereksiz e-posta", "istenmeyen", "ανεπιθύμητα",
    "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸", "스팸메일함", "정크 메일",
)  # fmt: skip

TRASH = (
    "trash", "deleted", "deleted items", "deleted messages", "bin", "wastebasket",
    "papierkorb", "gelöscht", "gelöschte elemente", "gelöschte objekte", "gelöschte nachrichten",
    "corbeille", "éléments supprimés", "messages supprimés", "supprimés",
    "papelera", "papelera de reciclaje", "elementos eliminados", "mensajes eliminados", "eliminados",
    "lixeira", "lixo", "itens excluídos", "itens eliminados",
    "cestino", "posta eliminata", "elementi eliminati", "prullenbak", "prullenmand", "verwijderde items",
    "papperskorgen", "borttaget", "papirkurv", "papirkurven", "slettet post", "slettede elementer", "roskakori",
    "kosz", "elementy usunięte", "koš", "kôš", "odstraněná pošta", "odstránená pošta", "kuka", "törölt elemek",
    "coș de gunoi", "корзина", "удаленные", "удалённые", "кошик", "видалені", "çöp kutusu", "çöp", "silinmiş öğeler",
    "κάδος", "διαγραμμένα", "ゴミ箱", "削除済みアイテム", "已删除", "已删除邮件", "垃圾桶", "刪除的郵件",
    "휴지통", "지운 편지함",
)  # fmt: skip

# What lies there was not sent, or not yet, and no header says so.
UNSENT = (
    "templates", "vorlagen", "modèles", "plantillas", "modelos", "modelli", "sjablonen", "mallar", "skabeloner",
    "szablony", "šablony", "шаблоны",
    "outbox", "unsent messages", "boîte d'envoi", "bandeja de salida", "caixa de saída", "posta in uscita",
    "postvak uit", "utkorgen", "udbakke", "utboks",
)  # fmt: skip

# Where providers put their own folders, other than at the top.
_HOMES = frozenset({"inbox", "[gmail]", "[google mail]"})


def _folded(name: str) -> str:
    return normalize("NFC", name).casefold()  # a Mac writes umlauts as two characters


_REFUSE = frozenset(map(_folded, (*JUNK, *TRASH, *UNSENT)))
_SENT, _DRAFTS = ({_folded(name): rank for rank, name in enumerate(names)} for names in (SENT, DRAFTS))


class Kind(Enum):
    """What a folder is for. REFUSE: junk, trash, templates, the outbox: never looked at."""

    SENT = auto()
    DRAFTS = auto()
    REFUSE = auto()


def kind(parts: Sequence[str]) -> Kind | None:
    """Return what a folder is for by its path ('INBOX', 'Sent'), or None: it is the owner's own.

    What lies below drafts or refuse is the same. Not so below sent mail: letters of others may be filed there.
    """
    first, *below = _bare(parts)
    if first in _REFUSE:
        return Kind.REFUSE
    if first in _DRAFTS:
        return Kind.DRAFTS
    return Kind.SENT if first in _SENT and not below else None


def rank(parts: Sequence[str]) -> int:
    """Return how usual the name of a folder of that path is for what it is for: 0 most, nested ones last."""
    first, *below = _bare(parts)
    return _SENT.get(first, _DRAFTS.get(first, len(SENT))) + len(SENT) * len(below)


def _bare(parts: Sequence[str]) -> tuple[str, ...]:
    folded = tuple(map(_folded, parts)) or ("",)
    while len(folded) > 1 and folded[0] in _HOMES:
        folded = folded[1:]
    return folded
