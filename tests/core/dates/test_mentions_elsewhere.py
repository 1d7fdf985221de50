"""German, French and Spanish timelines."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

import pytest

from rules.dates import When, mentions
from rules.workdays import Workdays

TUESDAY = datetime(2026, 3, 3, 10, tzinfo=timezone(timedelta(hours=1)))

LAST_DAYS = [
    ("de", "bis Ende nächster Woche", "2026-03-13"),
    ("de", "bis Monatsende", "2026-03-31"),
    ("de", "bis zum Quartalsende", "2026-03-31"),
    ("de", "i zwei Wuche", "2026-03-17"),
    ("de", "am Mittwuch", "2026-03-04"),
    ("de", "in zwei bis drei Wochen", "2026-03-24"),
    ("de", "Mitte Juni", "2026-06-15"),
    ("de", "in KW 24", "2026-06-12"),
    ("de", "Am 20. sitzen wir zusammen, danach wissen Sie Bescheid.", "2026-03-20"),
    ("de", "am 14. April", "2026-04-14"),
    ("de", "im Laufe der nächsten Woche", "2026-03-13"),
    ("de", "spätestens bis zum 15. März", "2026-03-15"),
    ("de", "übermorgen", "2026-03-05"),
    ("de", "nach Ostern", "2026-04-06"),
    ("de", "innerhalb von 5 Werktagen", "2026-03-10"),
    ("de", "in 14 Tagen", "2026-03-17"),
    ("de", "Ende des Monats", "2026-03-31"),
    ("de", "kommende Woche", "2026-03-13"),
    ("de", "Anfang nächster Woche", "2026-03-10"),
    ("de", "im neuen Jahr", "2027-01-31"),
    ("de", "vom 3. bis 5. April", "2026-04-05"),
    ("de", "Dienstag, 29.9., 16 Uhr", "2026-09-29"),
    ("de", "übernächste Woche", "2026-03-20"),
    ("de", "übernächsten Freitag", "2026-03-20"),
    ("de", "KW 24 bis 25", "2026-06-19"),
    ("de", "i zwei Wuche", "2026-03-17"),
    ("de", "am Mittwuch", "2026-03-04"),
    ("de", "morn", "2026-03-04"),
    ("fr", "jusqu'au mois de mai", "2026-05-31"),
    ("es", "hasta el mes de mayo", "2026-05-31"),
    ("es", "en el mes de abril", "2026-04-30"),
    ("fr", "d'ici vendredi", "2026-03-06"),
    ("fr", "la semaine prochaine", "2026-03-13"),
    ("fr", "sous quinzaine", "2026-03-17"),
    ("fr", "à la fin du mois", "2026-03-31"),
    ("fr", "disons le lundi 15 au plus tard", "2026-06-15"),
    ("fr", "en congés du 4 au 8", "2026-03-08"),
    ("fr", "d'ici la fin de la semaine prochaine", "2026-03-13"),
    ("fr", "d'ici deux à trois semaines", "2026-03-24"),
    ("fr", "courant mai", "2026-05-31"),
    ("fr", "mi-juin", "2026-06-15"),
    ("fr", "sous 48h", "2026-03-05"),
    ("fr", "dans les 10 jours ouvrés", "2026-03-17"),
    ("fr", "jeudi prochain", "2026-03-05"),
    ("fr", "avant le 15 avril", "2026-04-14"),
    ("fr", "lundi 1er juin", "2026-06-01"),
    ("es", "a finales de mes", "2026-03-31"),
    ("es", "la próxima semana", "2026-03-13"),
    ("es", "la semana que viene", "2026-03-13"),
    ("es", "en un par de semanas", "2026-03-17"),
    ("es", "el jueves 12", "2026-03-12"),
    ("es", "después de Semana Santa", "2026-04-05"),
    ("es", "vota el 28 y por la noche te llamo", "2026-03-28"),
    ("es", "el 1 de septiembre", "2026-09-01"),
    ("es", "antes del 25 de mayo", "2026-05-24"),
    ("es", "en 10 días hábiles", "2026-03-17"),
    ("es", "a mediados de junio", "2026-06-15"),
    ("es", "en dos o tres semanas", "2026-03-24"),
    ("es", "mañana por la tarde", "2026-03-04"),
]


def only(words: str, language: str) -> When:
    found = mentions(words, said=TUESDAY, language=language, workdays=Workdays(frozenset()))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("language", "words", "last"), LAST_DAYS, ids=[f"{code}: {said}" for code, said, _ in LAST_DAYS]
)
def test_a_timeline_ends_on_its_last_day(language: str, words: str, last: str) -> None:
    assert only(words, language).last == date.fromisoformat(last)


CLOCKS = [
    ("de", "Dienstag 14 Uhr", "14:00", None),
    ("de", "am Do, 5.3. um 9.30 Uhr", "09:30", None),
    ("de", "Samstag nach Ladenschluss, so 13.30", "13:30", None),
    ("de", "Freitag um halb drei", "14:30", None),
    ("fr", "mercredi 26 à 18h", "18:00", None),
    ("fr", "jeudi à 14h30", "14:30", None),
    ("fr", "lundi entre 9h et 11h", "09:00", "11:00"),
    ("es", "el viernes 6 a las 18", "18:00", None),
    ("es", "el martes 10 a las 16:30 a tomar un café", "16:30", None),
    ("es", "el jueves a las 5", "17:00", None),
    ("es", "el martes a las dos y media", "14:30", None),
    ("es", "el martes a las dos y cuarto", "14:15", None),
]


@pytest.mark.parametrize(
    ("language", "words", "at", "until"), CLOCKS, ids=[f"{code}: {said}" for code, said, *_ in CLOCKS]
)
def test_a_clock_time_belongs_to_its_day(language: str, words: str, at: str, until: str | None) -> None:
    when = only(words, language)
    assert (when.at, when.until) == (time.fromisoformat(at), time.fromisoformat(until) if until else None)


NO_DAYS = [
    ("de", "die 2. Runde mit 3 Personen"),
    ("de", "So machen wir das, wo die Kollegen sind"),
    ("de", "75 % wären gut machbar"),
    ("de", "in KW 60"),
    ("fr", "Oui, à 80 % environ"),
    ("fr", "j'ai vu la mer et mon frère"),
    ("fr", "Mon numéro : 06 55 50 14 81."),
    ("es", "para la vacante de tutora de 4.º"),
    ("es", "hola, soy Ruben, 655 550 123"),
]


@pytest.mark.parametrize(("language", "words"), NO_DAYS, ids=[f"{code}: {said}" for code, said in NO_DAYS])
def test_what_is_no_timeline_names_no_day(language: str, words: str) -> None:
    assert mentions(words, said=TUESDAY, language=language, workdays=Workdays(frozenset())) == ()


def test_slots_share_the_hour_behind_them() -> None:
    words = "lundi 23, mercredi 25 ou jeudi 26, vers 19h"
    found = mentions(words, said=TUESDAY, language="fr", workdays=Workdays(frozenset()))
    assert [(when.first.day, when.at) for when in found] == [(23, time(19)), (25, time(19)), (26, time(19))]


def test_a_language_nobody_taught_us_is_read_as_english() -> None:
    (when,) = mentions("by Thursday", said=TUESDAY, language="sv", workdays=Workdays(frozenset()))
    assert when.last == date(2026, 3, 5)
