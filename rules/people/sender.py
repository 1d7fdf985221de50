"""Who or what is speaking in a message: the owner, a human, a machine that means something, or one that does not."""

from __future__ import annotations

import re

from rules.letter import Origin
from rules.lexicon.applicant_systems import NO_REPLY, applicant_system
from rules.message import Message, Method, Owner

_POSTMASTER = re.compile(r"^(?:mailer-?daemon|postmaster|mail-?delivery|maildelivery)", re.IGNORECASE)
_BOUNCE_SUBJECT = re.compile(
    r"undeliver|delivery (?:status notification|has failed|failure|incomplete)|returned (?:mail|to "
    r"sender)|failure notice"
    r"|mail delivery (?:failed|system|subsystem)|message not delivered|unzustellbar|zustellung fehlgeschlagen"
    r"|non remis|[ée]chec de (?:la )?remise|no entregado|no se (?:ha )?(?:pudo|podido) entregar|devuelto al remitente",
    re.IGNORECASE,
)
_DELAYED = re.compile(r"delay|verz[öo]ger|retard|retras|warning: could not send|still being retried", re.IGNORECASE)
_AUTO_SUBJECT = re.compile(
    r"^\W*(?:re:\s*)?(?:automatic reply|auto[- ]?reply|auto(?:matic|mated)? ?response|autoreply|out "
    r"of (?:the )?office|ooo\b"
    r"|away from|on (?:vacation|leave|holiday)\b"
    r"|automatische antwort|abwesenheit|abwesend|nicht im (?:b[üu]ro|hause)|urlaub\b"
    r"|r[ée]ponse automatique|absence|absent|message d'absence|en cong[ée]s?\b"
    r"|respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia|ausente)",
    re.IGNORECASE,
)
_ABSENT_BODY = re.compile(
    r"\b(?:i am|i'm|i will be|i'll be|currently) (?:\w+ )?(?:out of (?:the )?office|away from (?:the "
    r"office|my desk|e-?mail)"
    r"|on (?:annual |parental |maternity |sick |medical )?leave|on vacation)\b.{0,400}\b(?:limited "
    r"access|urgent|immediate assistance|please contact)"
    r"|ich bin (?:derzeit|zur ?zeit|bis).{0,40}(?:nicht im b[üu]ro|abwesend|nicht erreichbar)"
    r"|je suis (?:actuellement )?(?:absente?|en cong[ée]s?).{0,120}(?:jusqu|retour|en cas d'urgence)"
    r"|(?:estoy|estar[ée]) (?:fuera de la oficina|de vacaciones|ausente).{0,120}(?:hasta|urgente)"
    r"|this is an automat(?:ed|ic) (?:reply|response)|dies ist eine automatische antwort"
    r"|ceci est une r[ée]ponse automatique|esta es una respuesta autom[áa]tica",
    re.IGNORECASE | re.DOTALL,
)
_TICKET = re.compile(
    (
        r"\b(?:ticket|case|request|vorgang|anfrage)\s*(?:id|no\.?|nr\.?|number)?\s*[#:\[]+\s*[\w-]*\d|"
        r"\[#\d+\]|\bticket received\b"
    ),
    re.IGNORECASE,
)
_ALERT = re.compile(
    r"\bjob ?alerts?\b|\bnew jobs?\b|\bjobs? (?:for you|you may|matching|near you|in your)|"
    r"\b(?:recommended|matching) jobs\b|\bjobs? (?:we think|like)\b"
    r"|\d+\+? (?:new )?(?:jobs|roles|openings|stellen|offres|empleos)\b|\bunsubscribe from (?:these "
    r")?job alerts|newsletter|weekly digest|talent (?:community|network)"
    r"|webinar|jobangebote f[üu]r|stellenalarm|neue stellen|offres d'emploi pour|alerte emploi|"
    r"empleos (?:para|nuevos)|alerta de empleo"
    r"|\bviewed your profile|appeared in \d+ search|people are looking at",
    re.IGNORECASE,
)
_SURVEY = re.compile(
    r"\bsurvey\b|\bhow (?:did we do|was your (?:experience|interview|application))|rate your|your "
    r"(?:feedback|opinion) (?:matters|counts|is)"
    r"|tell us (?:about your|how)|candidate experience|umfrage|enqu[êe]te de satisfaction|encuesta",
    re.IGNORECASE,
)
_COMPANYISH = re.compile(
    r"\b(?:team|recruit\w*|talent|careers?|hr|jobs?|hiring|human resources|notifications?|support|"
    r"no-?reply|system|people|info|staffing"
    r"|inc|llc|gmbh|ag|ltd|group|bewerbung\w*|karriere|personal\w*|recrutement|rrhh|via|alerts?|"
    r"service|news\w*|accounts?)\b",
    re.IGNORECASE,
)
_CLOSING_WORDS = 4_000


def origin(message: Message, owner: Owner) -> Origin:
    """Return who or what is speaking. Headers decide before the subject, the subject before the body."""
    if owner.wrote(message.envelope):
        return Origin.OWNER
    if message.envelope.sender.email in owner.addresses:  # anyone can claim so: nobody's word, theirs as little
        return Origin.BULK
    if _is_bounce(message):
        return Origin.BOUNCE
    if _is_auto_reply(message):
        return Origin.AUTO_REPLY
    if _is_bulk(message):
        return Origin.BULK
    return Origin.SYSTEM if _is_machine(message) else Origin.HUMAN


def is_no_reply(email: str) -> bool:
    """Tell whether nobody reads what is written to this address: a no-reply or a notification sender."""
    return re.search(NO_REPLY, email.partition("@")[0], re.IGNORECASE) is not None


def _is_bounce(message: Message) -> bool:
    envelope = message.envelope
    kind = (envelope.header("content-type") or "").lower()
    report = "multipart/report" in kind and "delivery-status" in kind  # RFC 3464
    failed = bool(message.content.failed) or envelope.header("x-failed-recipients") is not None
    if failed:
        return True
    daemon = _POSTMASTER.match(envelope.sender.email) is not None
    null_path = (envelope.header("return-path") or "").strip() == "<>"  # RFC 5321, 4.5.5: so that no loop begins
    told = _BOUNCE_SUBJECT.search(envelope.subject) is not None
    return (report or daemon or null_path) and (told or daemon) and not _DELAYED.search(envelope.subject)


def _is_auto_reply(message: Message) -> bool:
    envelope = message.envelope
    submitted = (envelope.header("auto-submitted") or "no").split(";")[0].strip().lower()
    if submitted.startswith("auto-replied"):  # RFC 3834, 5
        return True
    if envelope.header("x-autoreply") or (envelope.header("precedence") or "").lower() == "auto_reply":
        return True
    invites = message.content.invites
    if invites and all(invite.method is Method.REPLY for invite in invites):
        return True
    if _AUTO_SUBJECT.search(envelope.subject) or _POSTMASTER.match(envelope.sender.email):
        return True
    words = _own(message)
    if _TICKET.search(envelope.subject) and re.search(r"received|eingegangen|re[çc]u|recibid", words, re.IGNORECASE):
        return True
    return _ABSENT_BODY.search(words) is not None


def _is_bulk(message: Message) -> bool:
    envelope, words = message.envelope, _own(message)
    heading = f"{envelope.subject}\n{envelope.sender.name}"
    addressed = _is_personal(message) and bool(envelope.references)
    machine = _is_machine(message)
    if machine and (_ALERT.search(heading) or _SURVEY.search(envelope.subject)):
        return True
    if machine and _SURVEY.search(words) and "interview" not in envelope.subject.lower() and len(words) < 800:
        return not re.search(r"unfortunately|regret|invite|application", words, re.IGNORECASE)
    if addressed or applicant_system(envelope.sender.domain) is not None:
        return False
    precedence = (envelope.header("precedence") or "").lower()
    listed = envelope.header("list-id") is not None or precedence in {"bulk", "list", "junk"}
    return listed or (envelope.header("list-unsubscribe") is not None and not _is_personal(message))


def _is_machine(message: Message) -> bool:
    envelope = message.envelope
    submitted = (envelope.header("auto-submitted") or "no").split(";")[0].strip().lower()
    if submitted not in {"no", ""} or is_no_reply(envelope.sender.email):
        return True
    return applicant_system(envelope.sender.domain) is not None and not _is_personal(message)


def _is_personal(message: Message) -> bool:
    name = message.envelope.sender.name
    words = [word for word in re.split(r"[\s,]+", name) if word]
    return 2 <= len(words) <= 4 and not _COMPANYISH.search(name) and not is_no_reply(message.envelope.sender.email)


def _own(message: Message) -> str:
    """Return the words above what is quoted, roughly: enough for forms that stand at the top."""
    lines = [line for line in message.content.text.split("\n") if not line.startswith(">")]
    return "\n".join(lines)[:_CLOSING_WORDS]
