"""English: how something is asked for, and forms that ask nothing."""

from __future__ import annotations

from rules.lexicon.phrases import Phrases

_GIVE = (
    r"(?:send|share|forward|email|e-mail|confirm|provide|complete|fill|submit|sign|return|choose|pick|"
    r"select|book|schedule|reply|respond|upload|review and|let (?:me|us) know|advise|tell|give|answer|"
    r"add|drop|shoot|text|call|ring|phone|suggest|propose|indicate"
    r"|state|list|enter|click|use the|have a look|take a look|look over|think about|get (?:me|us|"
    r"back)|have your|write|attach|include|supply|ping|holler back|bring forward|check with|finish|do "
    r"the|arrange|set up|register|accept|acknowledge|get in touch|contact)"
)

ASKS = Phrases(
    (
        rf"please (?:\S+ ){{0,3}}?{_GIVE}",
        r"(?:can|could|would|will) you (?:\S+ ){0,3}?(?!find|see\b)\w+",
        (
            r"^(?:\S+ ){0,4}?(?:just |also |kindly |so |then |and |do )?(?:send|email|forward|text|shoot|"
            r"drop|give|tell|call|ring|phone) (?:me|us|it|over|them|your|\S+ at)(?! know (?:if (?:you have|"
            r"that does not|it does not|there|anything)|should))"
        ),
        (
            r"let (?:me|us|him|her|them|(?!you\b)[a-z]+) know (?:\S+ ){0,3}?(?:which|what|when|how|whether|"
            r"where|who|your|by|if (?:that|this|it|you|either|any of|the|one of|thursday|monday|tuesday|"
            r"wednesday|friday|tomorrow)|asap|either way|a|the|times|please|soon)"
        ),
        r"let (?:me|us) know$",
        r"^(?:please )?(?:complete|finish|submit|return|sign) (?:both|all|it|them|this)",
        r"(?:thing|things|step) we need (?:\S+ )?(?:is|are)",
        r"^(?:\S+ ){0,2}?(?:do|are|can|could|would|will|have|did) you",
        r"^(?:just |still |also |only )*(?:need|needing|missing) (?:your|the|a|one|two|three)",
        r"waiting (?:on|for) (?:your|the signed|you to)",
        (
            r"(?:he|she|they|we|who) (?:\S+ )?(?:wants?|needs?|asks? for|requires?|would need) (?:to (?:see|have) )?"
            r"(?:one|two|three|your|(?:a|an|some|the) (?!few|couple|bit|little|day|week|decision|moment|while|more))"
        ),
        r"kindly (?:revert|send|share|confirm|provide)",
        r"let (?:me|us) have(?! a (?:think|look))",
        (
            r"(?:are you|would you be|will you be) (?:\S+ ){0,2}?(?:available|free|able|interested|open|ok|"
            r"okay|happy|still|around|up for|willing|comfortable)"
        ),
        (
            r"(?:we|i|they|he|she) (?:\S+ )?(?:would |will |'ll |do |still |also |just )?(?:need|require|are "
            r"missing|am missing|are waiting (?:for|on)|am waiting (?:for|on)|look forward to receiving) "
            r"(?:\S+ ){0,3}?(?:you to|your|from you|a copy|two|three|the (?:names|signed|form|forms|"
            r"following)|proof|to know|an answer|references)"
        ),
        (
            r"(?:pick|choose|select|grab|book|schedule) (?:\S+ ){0,3}?(?:a|your|the|one|any) (?:\S+ )?(?:time|"
            r"slot|date|interview|call|day|window)"
        ),
        (
            r"(?:complete|finish|take|submit|fill (?:in|out)) (?:\S+ ){0,2}?(?:the|this|your|our|a|an|"
            r"attached|short) (?:\S+ ){0,3}?(?:assessment|test|form|questionnaire|application|exercise|"
            r"challenge|task|assignment|profile|check|survey|paperwork)"
        ),
        (
            r"(?:invite|inviting|like|ask|asking|need|want) you to (?:\S+ ){0,2}?(?:complete|schedule|book|"
            r"choose|pick|select|send|submit|record|take (?:the|our|a|an)|fill|sign|provide|prepare|confirm)"
        ),
        r"(?:rsvp|your reply|your answer|reply (?:to this|with|by)|sign and (?:return|send)|get back to (?:me|us))",
        r"wondering (?:if|whether|when|what|how) you",
        (
            r"(?:curious|like|love|need|want|interested|good) to (?:know|hear|see) (?:\S+ ){0,2}?(?:if|"
            r"whether|when|what|how|your|which|where|more about)"
        ),
    ),
    (),
)

COURTESY = Phrases(
    (
        r"(?:any|further|more|other|additional|have) (?:\S+ )?(?:questions?|queries|concerns)",
        r"questions \?",
        (
            r"(?:do not|not|never) hesitate|feel free|happy to (?:answer|help|chat|talk)|at any time|"
            r"(?:please )?(?:do )?reach out|just (?:shout|holler|ask|yell)"
        ),
        (
            r"let (?:me|us) know (?:\S+ ){0,2}?(?:if|should|in case) (?:\S+ ){0,3}?(?:anything|something|"
            r"there|need|you need|you have|changes?|not (?:work|suit|make)|can not|trouble|problems?|issues?|"
            r"we can help|i can help|help)"
        ),
        (
            r"(?:if|should|in case) (?:\S+ ){0,6}?(?:not work|does not|do not|can not|changes?|problem|need "
            r"(?:anything|to reschedule|to change|directions|any)|have any|anything|conflict|trouble|run late|"
            r"get lost|plans)"
        ),
        (
            r"how are (?:you|things)|how have you been|how was your|how is (?:it going|everything|your)|hope "
            r"(?:you|this|all|your)|what's up|how do you do"
        ),
        (
            r"please (?:do )?not (?:reply|respond)|do not reply|please (?:note|find|see|be aware|be advised|"
            r"be assured|bear|accept|remember|excuse|forgive|know|check (?:your|in)|allow|disregard|ignore|"
            r"say hi|give my|pass on|tell (?:him|her|them))"
        ),
        (
            r"remember to|^(?:please |just )?bring (?:your|a|an|two|some|photo)"
            r"|^(?:please |just |then )?(?:park|ring|buzz|come|go|ask) (?:at|in|to|round|around|for|through|the)"
        ),
        (
            r"(?:who knew|who knows|who would have|right|isn't it|is not it|was not it|no|eh|huh|remember|"
            r"funny|you know what) \?$"
        ),
        r"(?:log in|sign in|visit|check) (?:\S+ ){0,4}?(?:portal|status|site|website|account|page|careers)",
        r"(?:sorry|apologies) (?:\S+ ){0,3}?(?:for|about)",
        r"(?:forgive|pardon|excuse) (?:me|the|my)",
        (
            r"give (?:us|me) (?:\S+ )?(?:until|till|til|through|another|a (?:sec|second|bit|week|day|moment|"
            r"minute|little|month|fortnight)|(?:a )?(?:few|couple|couple of) (?:more )?(?:days|weeks|minutes|"
            r"hours)|some time|time|one more|two|three|\d+ |the (?:week|weekend|rest))"
        ),
        r"bear with",
        (
            r"take care|good luck|have a (?:great|good|nice|lovely)|enjoy (?:your|the)|happy (?:friday|monday|"
            r"new|holidays|thanksgiving)"
        ),
    ),
)

THEN = Phrases(
    (
        (
            r"(?:then|after that|afterwards?|that (?:day|evening|afternoon|morning|week)|shortly after|right "
            r"after|the (?:day|week|following day|next day) after|thereafter|once (?:that|it) (?:is|has)|"
            r"following that|by then|at that point|(?:when|once|as soon as) (?:i|we|he|she|they) (?:am|are|is|get"
            r"|gets|come"
            r"|comes|return|returns)(?: back)?(?= |$)|(?:on|upon|after) (?:my|our|his|her|their) return)"
        ),
    )
)
