"""What folders are called where the server does not say what they are for. Lower case."""

from __future__ import annotations

SENT = frozenset({
    "sent", "sent mail", "sent items", "sent messages", "sent-mail", "sentmail",
    "gesendet", "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "postausgang",
    "envoyés", "messages envoyés", "éléments envoyés", "courrier envoyé", "objets envoyés",
    "enviados", "elementos enviados", "mensajes enviados", "correo enviado", "enviadas", "itens enviados",
    "mensagens enviadas", "e-mails enviados",
    "inviata", "posta inviata", "inviati", "elementi inviati", "messaggi inviati",
    "verzonden", "verzonden items", "verzonden berichten", "verzonden objecten",
    "skickat", "skickade", "skickade objekt", "sendt", "sendte elementer", "sendt post", "lähetetyt",
    "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané", "elküldött", "elküldött elemek",
    "trimise", "отправленные", "надіслані", "gönderilmiş öğeler", "gönderilenler", "απεσταλμένα",
    "送信済み", "送信済みメール", "送信済みアイテム", "已发送", "已发送邮件",
    "已傳送", "寄件備份", "보낸편지함", "보낸 메일함",
})  # fmt: skip

DRAFTS = frozenset({
    "drafts", "draft", "draft messages",
    "entwürfe", "entwurf",
    "brouillons", "brouillon",
    "borradores", "borrador", "rascunhos", "rascunho",
    "bozze", "bozza",
    "concepten", "concept",
    "utkast", "kladder", "kladde", "luonnokset",
    "szkice", "wersje robocze", "kopie robocze", "koncepty", "rozepsané", "piszkozatok", "ciorne",
    "черновики", "чернетки", "taslaklar", "πρόχειρα",
    "下書き", "草稿", "草稿箱", "임시보관함",
})  # fmt: skip

ARCHIVE = frozenset({
    "archive", "archives", "archived",
    "archiv", "archivio", "archivo", "archivos", "arquivo", "arquivos", "archief", "arkiv", "arkisto",
    "archiwum", "archív", "arhiva", "архив", "архів", "arşiv", "αρχείο", "アーカイブ", "归档", "存档", "封存", "보관함",
})  # fmt: skip
