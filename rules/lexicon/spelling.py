"""How German, French and Spanish are spelt where the keyboard has no accents, and a German word that looks English."""

from __future__ import annotations

import re

_PLAIN = str.maketrans("àâáçèéêëîïíìñôóòùûú", "aaaceeeeiiiinooouuu")
_ACCENTS = re.compile("[àâáçèéêëîïíìñôóòùûú]")
_WORD_OR_SET = re.compile(r"\[[^\]]*\]|\\\w|[a-zà-ÿœ]+")
_SHORT = 2  # letters; 'si' and 'sí' are two words
# The beginnings of words whose umlaut is written out as two letters; no English, French or Spanish word has them.
_WRITTEN_OUT = re.compile(
    r"\b(?:ge|be|ver|zu|vor|an|ab|auf|aus|nach|da|wo|hier|rueck|zurueck|weiter|aus?ge)?(?:fuer|fuehr|fuell|ueber|koenn"
    r"|moecht|moegl|wuerd|wuensch|waere?|haett|naechst|rueck|muess|spaet|hoer|spraech|gruess|fueg|staetig|stuetz|schoen"
    r"|laeuft|faell|erklaer|kuerz|frueh|schaeft|taetig|pruef|aender|staerk|waehr|traeg|loes|gefaell|kuemmer|kuendig"
    r"|guet|buero|kueche|baeck|gaert|faehig|taegl|noetig|ergaenz|schlaeg|plaetz|saemtl|schaetz|haeng|jaenner|maerz"
    r"|schluess|glueck|natuerl|hoeh|laenger|waehl|duerf|foerder|oeffn|gehoer|zwoelf|fuenf|taet|maess|eroeff|erhael|haelt"
    r")\w*"
)
_DIGRAPH = re.compile(r"(?<![aeqä])ue|oe|ae")
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_IM_A_NAME = re.compile(r"\b[Ii]m [A-ZÄÖÜ][\wäöüß-]+")  # German nouns have a capital; English ones have none
_IM_SOME = re.compile(
    r"\bim (?:\w+(?:ten|den|fenden) (?:januar|februar|märz|april|mai|ju[nl]i|august|september|oktober|november|dezember"
    r"|jahr|monat|moment)|moment|augenblick|anhang|team|haus|hause|büro|laden|betrieb|lager|service|verkauf|januar|jänner"
    r"|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter"
    r"|jahr|monat|gespräch|laufe?|rahmen|verfahren|urlaub|grunde|voraus|vorfeld|keller|hof|prozess|bereich)\b"
)


def with_umlauts(low: str) -> str:
    """Return a text in lower case with the umlauts that were written out: 'fuer' as 'für', 'koennen' as 'können'."""
    if "ue" not in low and "oe" not in low and "ae" not in low:
        return low
    return _WRITTEN_OUT.sub(lambda found: _DIGRAPH.sub(lambda pair: _UMLAUTS[pair.group()], found.group()), low)


def has_german_im(sentence: str) -> bool:
    """Tell whether 'im' is the German one, not "I'm" without its apostrophe. sentence: as it is written."""
    return _IM_A_NAME.search(sentence) is not None or _IM_SOME.search(sentence.lower()) is not None


def with_or_without_accents(pattern: str) -> str:
    """Return a pattern that finds its words without the accents of French and Spanish too; umlauts stay what they are.

    pattern: as `re` reads it, in lower case. Words of two letters keep their accents, for these tell them apart.
    """
    return _WORD_OR_SET.sub(lambda found: _loosened(found.group()), pattern)


def _loosened(word: str) -> str:
    if word[0] in "[\\" or len(word) <= _SHORT:
        return word
    return _ACCENTS.sub(lambda sign: f"[{sign.group()}{sign.group().translate(_PLAIN)}]", word)
