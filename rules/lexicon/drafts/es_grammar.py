"""Spanish dates and noun phrases."""

from __future__ import annotations

from rules.lexicon.drafts.phrasebook import LATER, Called, Dates, Grammar, Noun
from rules.policy import Stage

_DATES = Dates(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    short_weekdays=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    short_months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    date="{n} de {month}",
    date_with_year="{n} de {month} de {year}",
    attribution="El {weekday}, {n} {month} {year} a las {time}, {who} escribió:",
    on="el {date}",
    held="del {date}",
    held_lately="del {weekday}",
    sent="del {date}",
    by="para el {weekday} {date}",
    around="hacia el {date}",
    before="antes del {weekday} {date}",
    week_of="en la semana del {date}",
    week_end="antes de que acabara la semana del {date}",
)  # fmt: skip

_FOR, _ABOUT = "para el {opening}", "sobre el {opening}"
_TALK = Noun("nuestra conversación", _ABOUT)
_CALL = Noun("nuestra llamada", _ABOUT)

_MASCULINE = (
    r"^(?:hospital|ayuntamiento|colegio|instituto|centro|banco|museo|restaurante|hotel|teatro|ministerio|despacho"
    r"|bufete|conservatorio|laboratorio|astillero|departamento)\b"
)
_FEMININE = (
    r"^(?:universidad|clínica|fundación|escuela|librería|panadería|farmacia|biblioteca|agencia|asociación"
    r"|cooperativa|imprenta|consejería|diputación)\b"
)

GRAMMAR = Grammar(
    dates=_DATES,
    role="puesto de {role}",
    roles=((r"^(?:puesto|cargo|empleo)\b", "{role}"),),
    nobody="puesto",
    definite="el {opening}",
    at="en {company}",
    institutions=(
        (_MASCULINE, "en el {company}"),
        (_FEMININE, "en la {company}"),
    ),
    called=(
        Called(r"(?:turno|día|jornada) de prueba", Noun("la jornada de prueba", _FOR)),
        Called(r"segunda entrevista|segunda ronda", Noun("la segunda entrevista", _FOR), LATER),
        Called(r"entrevista final|última entrevista", Noun("la entrevista final", _FOR), LATER),
        Called(r"entrevista telefónica", Noun("la entrevista telefónica", _FOR)),
        Called(r"entrevista", Noun("la entrevista", _FOR), tells=1),
        Called(r"videollamada", Noun("nuestra videollamada", _ABOUT), tells=0),
        Called(r"llamada|llam(?:o|aré|ar)", _CALL, tells=0),
        Called(r"reunión", Noun("nuestra reunión", _ABOUT), tells=0),
        Called(r"charla|conversación|hablar", _TALK, tells=0),
    ),
    generic=dict.fromkeys(Stage, _TALK),
    call=_CALL,
    application=Noun("mi candidatura", "al {opening}"),
    message=Noun("mi mensaje", _ABOUT),
    their_message=Noun("el mensaje", _ABOUT),
    confirmed=", cuya recepción se confirmó {on}",
    papers=(
        (r"\breferencias?\b", "mis referencias"),
        (r"\b(?:portfolio|portafolio)\b", "mi portafolio"),
        (r"\b(?:títulos?|certificados?|diplomas?)\b", "mis certificados"),
        (r"\b(?:cv|curr[ií]culum)\b", "mi currículum"),
        (r"", "los documentos solicitados"),
    ),
)
