"""How the owner takes a no: words that show that one was said, whether or not it was understood, or came by phone."""

from __future__ import annotations

from rules.lexicon.wording import Wording

# Nobody writes this to an employer who has not said no.
TAKES_A_NO = Wording(
    r"(?<!not )(?<!not be )(?<!never )\bdisappointed\b(?! if)"
    r"|\b(?:thanks?|thank you|cheers|ta|appreciate it) (?:\S+ )?(?:anyway|anyhow|all the same|just the same"
    r"|regardless)\b"
    r"|\b(?:she|he|they|it)(?: is|'s| are| sounds?| seems?)? (?:\S+ ){0,3}?(?:the )?right (?:choice|pick|person|one)"
    r" for you"
    r"|\b(?:glad|happy|pleased|good) (?:to hear )?(?:that )?you (?:have )?found (?:someone|somebody|your|the right)"
    r"|\b(?:(?:best of |good )?luck|all the best|congrat\w*|well done) (?:to|with) (?:him|her|them|whoever"
    r"|(?:the|your) new \S+)"
    r"|\b(?:lucky|deserving) (?:lad|lass|man|woman|girl|guy|fella|person|so-and-so|devil)\b"
    r"|\bsorry (?:it|this|that) (?:did not|could not|will not|is not going to) (?:work|happen|be)\b"
)
# The same words may answer a delay: they count where the other side's word may have been a no.
MAY_TAKE_A_NO = Wording(
    r"\b(?:if|should|when(?:ever)?) (?:anything|something|owt|anyone|another|any|a) (?:\S+ ){0,3}?(?:else |similar )?"
    r"(?:\S+ )?(?:comes?|turns?|opens?|pops?|changes?|arises?)\b"
    r"|\bkeep me (?:in mind|on (?:file|the list|your (?:list|books)))\b|\bthink of me\b|\bmaybe (?:next|another) "
    r"(?:time|year|season)\b|\b(?:next|another) time(?: then)?$|\b(?:none taken|no hard feelings)\b"
    r"|\bsorry to hear\b|\bgutted\b|\b(?:a )?(?:shame|pity)\b|\boh well\b|\bah well\b|\bfair (?:enough|play)\b"
    r"|\b(?:thanks?|thank you|cheers|ta|appreciate|kind of) (?:\S+ )?(?:for )?(?:you )?(?:\S+ )?"
    r"(?:letting me know|telling me|being (?:so )?(?:straight|honest|upfront|frank|kind|decent)"
    r"|the (?:honesty|candou?r))\b"
    r"|\bif (?:he|she|it|they) (?:\S+ )?(?:does|do|did|should) not (?:\S+ )?(?:work|last|show|take)\b"
    r"|\byou (?:have|know) (?:my number|where (?:i am|to find me))\b"
    r"|\bappreciate (?:you|your) (?:letting|telling|honesty)\b"
)
