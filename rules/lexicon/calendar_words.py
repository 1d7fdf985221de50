"""The names of week-days and months in the four languages, as they stand in sentences."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

DAYS = wordlist("""
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
sundays mon tue tues wed weds thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles miercoles jueves viernes sábado sabado domingo
""")
MONTHS = wordlist("""
january february march april june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
januar jänner februar märz mai juni juli oktober dezember
janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
""")
