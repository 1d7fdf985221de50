"""English: a no that names no candidate list and no decision: who has the job instead, and what became of it."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_OTHER = (
    r"(?:another|(?:one of )?the other|some other|a different|a second|an? (?:internal|external|local|stronger)"
    r"|two other"
    r"|other) (?:candidate|applicant|person|finalist|contender|interviewee|name|colleague)s?"
)
_KIN = (
    r"(?:nephew|niece|son|daughter|grandson|granddaughter|brother|sister|cousin|wife|husband|son-in-law|father|mother"
    r"|dad|mum|mom|neighbou?r|apprentice|friend|mate|buddy|fella|lad|lass)"
)
_WORK = r"(?:job|spot|place|work|post|position|role|shifts?|hours|gig)"

PLAIN: dict[Act, Phrases] = {
    Act.REJECTS: Phrases(
        (
            (
                rf"{_OTHER} (?:\S+ )?(?:was|were|is|are|has been|have been|had been) (?:\S+ )?"
                r"(?:judged|deemed|felt|found|considered|thought|ranked|scored|rated|chosen|selected|preferred"
                r"|appointed"
                r"|given|offered)"
            ),
            (
                rf"{_OTHER} ... (?:more closely|pipped|beat you|edged (?:it|you|ahead)|(?:stronger|better|closer)"
                r" (?:fit|match))"
            ),
            rf"(?:preferred|favou?red|went for|opted for|plumped for|settled on) {_OTHER}",
            (
                r"not (?:be )?(?:asking|calling|having|bringing|seeing|needing|requiring|requesting"
                r"|inviting) (?:\S+ )?you"
                r" (?:to (?:come|attend|meet|interview|join)|in|back|any further|further|on|this time)"
            ),
            r"not (?:be )?(?:taking|carrying|putting) (?:your|this|it) (?:\S+ )?(?:any )?(?:further|forward)",
            r"not (?:be )?(?:going to be )?you(?: this time| i am afraid|$)",
            r"you (?:did not|have not) (?:\S+ )?(?:get|got|make|made) (?:it|the (?:job|post|position|role|nod|vote))",
        ),
        (r"\?|if |until|before|unless",),
    ),
    Act.FILLED: Phrases(
        (
            (
                rf"{_KIN} (?:\S+ ){{0,2}}?(?:has|have|got|gets|took|takes|is taking|will take|is doing|wants)"
                rf" (?:(?:the|that|this|your) {_WORK}|it(?= (?:shook|now|already|from|since|instead)|$))"
            ),
            (
                rf"{_KIN} ... (?:is|are|he is|she is|going to be|will be) (?:going to be |starting as )?(?:my"
                r"|our) (?:new )?\S+"
            ),
            rf"(?:promised|gave|given|handed) (?:it|the {_WORK}) to (?:a|an|my|our|his|her|one|the)",
            r"shook (?:hands )?on it|gave my word to|already spoken for",
            r"(?:i am|we are) (?:\S+ )?all set (?:until|til|till|for (?:now|staff|help|people|hands))",
            rf"(?:{_WORK}|contract|project) (?:\S+ )?(?:is|are) (?:not|no longer) happening",
            (
                r"(?:can|could|will|are|am|may) not (?:\S+ )?(?:be )?"
                r"(?:(?:take|taking|bring|bringing|put|putting) (?:on )?(?:anyone|anybody|more (?:people|staff"
                r"|hands)) ?(?:on)?"
                r"|(?:hire|hiring|employ|employing|recruit|recruiting) (?:anyone|anybody|more (?:people|staff|hands)))"
            ),
            (
                r"(?:client|company|firm|shop|business|contractor|employer|restaurant)(?:'s| is| has| have)? (?:\S+ )?"
                r"(?:gone (?:under|bust|bankrupt|into (?:administration|liquidation|receivership))|went (?:under|bust)"
                r"|folded|shut (?:down|up shop)|closing (?:down|its doors|for good))"
            ),
            r"(?:pulled|walked away from|lost) the (?:contract|project|client)",
        ),
        (r"\?|if |until (?:he|she|they|we|you)|before|unless|when|not yet|once",),
    ),
}
