"""Signatures and disclaimers: where a writer's words end, and what hangs below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rules.message import Address

_DELIMITER = re.compile(r"\s*--\s*$")  # RFC 3676, 4.3: "-- "; clients lose the space
_CLIENT = re.compile(
    r"\s*(?:sent (?:from (?:my|mail|yahoo|outlook|proton|samsung|the)\b|via\b|with\b|using\b)|get outlook for\b"
    r"|gesendet (?:von|mit|über|aus)\b|von meinem \S{1,30}(?: \S{1,30})? gesendet|diese nachricht wurde von meinem\b"
    r"|envoyé (?:de|depuis|à partir)\b|téléchargez outlook|enviado (?:desde|con|mediante)\b|obtener outlook"
    r"|outlook für (?:ios|android)|verstuurd vanaf|hol(?:en sie sich)? outlook).{0,80}$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\s*(?:(?:with )?(?:all |my |the )?(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere)(?: regards?"
    r"| wishes| thanks)?"
    r"|regards|rgds|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly|aye))?|respectfully(?: yours)?"
    r"|cordially|thanks?(?: you)?(?: (?:so|very) much| again| in advance| and (?:best|kind) regards)?|thx|ta|talk soon"
    r"|take care|warmly|gratefully|all the best|in solidarity|br|kr|rgds"
    r"|(?:mit (?:den )?)?(?:freundliche[mnr]?|beste[nr]?|viele[nr]?|herzliche[mnr]?|liebe[nr]?|schöne[nr]?|sonnige)"
    r"(?: und \w{2,15})? (?:grü(?:ß|ss)(?:e|en)|gruß|gruss)(?: (?:aus|nach|an|und) [^.!?]{1,40})?"
    r"|mit (?:den )?(?:besten|herzlichen|guten|lieben) wünschen|hochachtungsvoll|mfg|lg|vg|glg|bg|grüße"
    r"|grü(?:ß|ss)e aus \w{2,30}|gruß|gruss|herzlichst|beste grüße"
    r"|(?:vielen )?dank"
    r"|bis (?:dann|bald)|ciao|freundliche grüsse|ihre?|dein|deine"
    r"|(?:bien |très )?(?:cordialement|sincèrement|respectueusement)(?: vôtre)?|bien à (?:vous|toi)|amicalement"
    r"|(?:meilleures|sincères) salutations|salutations(?: distinguées| cordiales)?|à bientôt|bonne (?:journée|soirée)"
    r"|(?:(?:je vous prie|veuillez|nous vous prions)[^.]{0,120}(?:salutations|sentiments|considération)[^.]{0,40})"
    r"|merci(?: d['’]avance| beaucoup| à vous)?|bises|bisous|votre bien dévoué[^.]{0,30}|cdlt|bav"
    r"|(?:un |muchos |cordiales? |atentos )?(?:saludos?|abrazos?)(?: cordial(?:es)?| y gracias)?|(?:muy )?atentamente"
    r"|cordialmente|(?:muchas )?gracias(?: de antemano)?|una abraçada|quedo (?:a la espera|atent[oa])[^.]{0,40}|besos)"
    r"\s*[,.!–—-]{0,3}\s*$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?\s?[:\-–—]?|nb:|n\.b\.)\s+\S|\s*p\.?s\.?:", re.IGNORECASE)
_NOTICE = re.compile(
    r"\s*(?:please )?(?:do not|don['’]t) reply to this|\s*replies to this|\s*this (?:is an|mailbox|inbox)",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"(?:(?:the|your|das|ihr|dein|l['’]équipe|el equipo)\s)?[^.!?]{0,60}\b(?:team|department|careers|recruiting"
    r"|acquisition"
    r"|resources|personalabteilung|admissions|équipe|equipo|service recrutement|hr)$",
    re.IGNORECASE,
)
_COMPANY_END = re.compile(
    r"\b(?:inc|ltd|co|corp|llc|e\.\s?v|gmbh|s\.a|s\.l|bros|ph\.d|m\.a|b\.a|st|ave|esq)\.$", re.IGNORECASE
)
_AFTER_A_NAME = re.compile(r"[,|·•\d+(/]|\s[-–—]\s")  # title, company, phone
_PHONE = re.compile(r"[\d\s()+./x–-]{7,25}$")
_WORD = re.compile(r"[^\W\d_]+")
_TITLES = frozenset(
    str.split(
        "dr prof mr mrs ms mx dipl ing phd md mba shrm cp rn cpa esq frau herr mag msc bsc x xx xo m mme mlle sra jr sr"
    )
)
_LONGEST = 90
_MOST_LINES = 14

_DISCLAIMER = re.compile(
    r"\s*\W{0,3}(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication"
    r"|transmission)\b.{0,160}"
    r"(?:confidential|intended|privileged|disclosure|subject to|public record|scanned|virus)"
    r"|confidentiality (?:notice|statement)|disclaimer\b|legal notice|notice of confidentiality"
    r"|(?:caution|warning|attention|achtung|vorsicht|caution externe?)\s?:.{0,60}(?:external|outside|extern"
    r"|organi[sz]ation)"
    r"|(?:this|the) (?:e-?mail|message) (?:originated|came|was sent) from (?:an external|outside)"
    r"|you don['’]t often get e-?mail from|sie erhalten nicht (?:oft|häufig) e-?mails? von|\[?external e-?mail\]?\s*$"
    r"|(?:please |bitte )?(?:consider the environment|denken sie an die umwelt|prüfen sie.{0,40}ausdruck)"
    r"|pensez à l['’]environnement|antes de imprimir|if you (?:are not|have received).{0,60}(?:recipient|in error"
    r"|mistake)"
    r"|diese (?:e-?mail|nachricht)\b.{0,120}(?:vertraulich|bestimmt|irrtümlich)|vertraulichkeitshinweis"
    r"|ce (?:message|courriel|mail)\b.{0,120}(?:confidentiel|destiné|destinataire)|avis de confidentialité"
    r"|est[ea] (?:mensaje|correo|e-?mail|comunicación)\b.{0,120}(?:confidencial|destinatario|dirigid)|aviso legal"
    r"|aviso de confidencialidad"
    r"|(?:geschäftsführer|geschäftsführung|registergericht|amtsgericht|sitz der gesellschaft|ust-?id|hrb \d)"
    r"|(?:registered (?:in england|office|charity)|company (?:number|no\.?|registration)))",
    re.IGNORECASE,
)
_WINDOW = 400  # what a disclaimer is, its first words say


def without_disclaimers(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines without legal notices and gateway banners, each with the rest of its paragraph."""
    kept: list[str] = []
    skipping = False
    for at, line in enumerate(lines):
        if not line.strip():
            skipping = False
        elif not skipping:
            opening = " ".join((line, *lines[at + 1 : at + 3]))[:_WINDOW]
            skipping = _DISCLAIMER.match(opening) is not None
        if not skipping:
            kept.append(line)
    return tuple(kept)


def cut_signature(lines: Sequence[str], *, writer: Address) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines with the writer's words, and those of the signature (none blank).

    Words that are nothing but a closing ('Thanks!') stay words. A postscript is words, wherever it stands.
    """
    app = [line.strip() for line in lines if _CLIENT.match(line)]
    rest = [line for line in lines if not _CLIENT.match(line)]
    cut = _where(rest, writer)
    if not any(line.strip() for line in rest[:cut]):
        cut = len(rest)
    postscript = next((at for at in range(cut, len(rest)) if _POSTSCRIPT.match(rest[at])), len(rest))
    below = [line.strip() for line in rest[cut:postscript] if line.strip() and not _DELIMITER.match(line)]
    words = [*rest[:cut], "", *rest[postscript:]] if postscript < len(rest) else rest[:cut]
    return tuple(words), (*below, *app)


@lru_cache(maxsize=512)  # the reading and the people ask the same of each last line
def is_writers_name(words: str, writer: Address) -> bool:
    """Tell whether the words are the name, a short form or the initials under which the writer signs."""
    tokens = [token.casefold() for token in _WORD.findall(_AFTER_A_NAME.split(words, maxsplit=1)[0])]
    names = _names(writer)
    if not tokens or len(tokens) > 5 or len(words) > _LONGEST:
        return False
    initials = "".join(name[0] for name in names[: len(writer.name.split())] if name not in _TITLES)
    known = [_same_name(token, names) for token in tokens]
    if any(known):
        return all(
            same or token in _TITLES or len(token) == 1 for same, token in zip(known, tokens, strict=True)
        ) and not words.rstrip().endswith("?")
    bare = "".join(token for token in tokens if token not in {"x", "xx", "xo"})
    return bool(bare) and len(bare) <= 3 and bare in (initials, initials[:1])


def _names(writer: Address) -> list[str]:
    local = writer.email.partition("@")[0]
    return [token.casefold() for token in (*_WORD.findall(writer.name), *_WORD.findall(local))]


def _same_name(token: str, names: Sequence[str]) -> bool:
    """Tell whether they are the same name, or one short for the other: Ben, Benjamin."""
    shortest = 3
    return any(
        token == name or (min(len(token), len(name)) >= shortest and (name.startswith(token) or token.startswith(name)))
        for name in names
    )


def _where(lines: Sequence[str], writer: Address) -> int:
    """Return the index of the first line of the signature; the number of lines where there is none."""
    delimiter = next((at for at, line in enumerate(lines) if _DELIMITER.match(line) and at), len(lines))
    last = [at for at in range(delimiter) if lines[at].strip() and not _POSTSCRIPT.match(lines[at])][-_MOST_LINES:]
    cut = delimiter
    tail = _tail(lines, last)
    while tail and _NOTICE.match(lines[tail[0]]):
        tail = tail[1:]
    closing = next((at for at in tail if _CLOSING.match(lines[at])), None)
    name = next((at for at in tail if is_writers_name(lines[at].strip(" ,.!-–—~*"), writer)), None)
    if closing is not None or name is not None:
        cut = min(at for at in (closing, name) if at is not None)
    elif tail and _signs(lines, tail):
        cut = tail[0]
    return cut


def _tail(lines: Sequence[str], last: Sequence[int]) -> list[int]:
    """Return the longest run of lines at the end which could all stand in a signature."""
    tail: list[int] = []
    for at in reversed(last):
        if not _could_sign(lines[at]):
            break
        tail.insert(0, at)
    return tail


def _could_sign(line: str) -> bool:
    words = line.strip()
    if _CLOSING.match(words) or _NOTICE.match(words):
        return True
    if len(words) > _LONGEST:
        return False
    return not re.search(r"[.!?…:;)]['\"”]?$", words) or _COMPANY_END.search(words) is not None or "@" in words


def _signs(lines: Sequence[str], tail: Sequence[int]) -> bool:
    """Tell whether an unknown name, or a team, stands at the end below a finished sentence."""
    first = lines[tail[0]].strip(" ,.-–—~*")
    if _PHONE.match(first):
        return True
    above = next((lines[at].strip() for at in range(tail[0] - 1, -1, -1) if lines[at].strip()), "")
    if not re.search(r"[.!?…:)]['\"”]?$", above) and lines[tail[0] - 1].strip():
        return False
    words = first.split()
    most = 4
    named = 0 < len(words) <= most and all(word[:1].isupper() for word in words) and first.replace(" ", "").isalpha()
    return named or (_TEAM.match(first) is not None and tail[0] > 0)
