"""English: what the employer's side says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.en_verdicts import VERDICTS
from rules.lexicon.phrases import Phrases

_TELL = (
    r"(?:get back|getting back|come back|circle back|write back|report back|be back|back to you|be in "
    r"touch|in touch|be in contact|contact|let you know|letting you know"
    r"|know more|know by|know for sure|have (?:\S+ ){0,4}?(?:answers?|news|feedback|decisions?|"
    r"updates?|word|something|anything|outcomes?|responses?|results?|more|clarity|information|idea|"
    r"info|yes or no|verdict|numbers?)"
    r"|update you|keep you (?:posted|updated|in the loop)|follow up|follow-up|reach out|touch base|"
    r"call you|give you a (?:call|ring|shout|bell|buzz)"
    r"|phone you|ring you|text you|write to you|write you|write again|email you|e-mail you|mail you|"
    r"drop you|decide|make a decision|make a call|make our decision|make up our|tell you"
    r"|be deciding|be making|revert|notify|inform you|respond|reply to you|send you|shoot you|share|"
    r"have it (?:sorted|settled|decided)|pick (?:someone|one|a)|choose|speak again|talk again|be "
    r"reviewing"
    r"|finali[sz]e|wrap (?:it )?up|get you (?:an|a|the|some)|sort (?:it|this) out|hear (?:back )?from|"
    r"confirm (?:either|with you|next)|be able to (?:say|tell|confirm)|say (?:yes|more))"
)
_WILL = (
    r"(?:will|shall|should|would|going to|hope to|hoping to|hopefully|expect to|expecting to|aim to|"
    r"aiming to|plan to|planning to|intend to"
    r"|want to|like to|try to|trying to|can|might|may|ought to|promise to|let me|let us|'ll|looking "
    r"to|shooting to|able to|due to|be able to|need to)"
)
_NEWS = (
    r"(?:decisions?|answers?|word|feedback|outcome|results?|news|updates?|verdict|response|reply|yes "
    r"or no|offer letter|paperwork|contract|shortlist|list)"
)

THEIRS: dict[Act, Phrases] = {
    **VERDICTS,
    Act.HANDS_OVER: Phrases(
        (
            (
                r"(?:i am|i have|i will be|i) (?:\S+ ){0,3}?(?:picking up|taken over|taking over|took over|"
                r"inherited|inheriting|stepping in|covering)"
            ),
            (
                r"(?:cc'?d|ccing|cc'?ing|copying|copied|looping in|looped in|introduc\w+ you to|connecting you|"
                r"connect you|meet) (?:\S+ ){0,3}?(?:who|our|my)"
            ),
            (
                r"(?:\S+ )(?:will|is going to) (?:\S+ ){0,2}?(?:take (?:it|this|things) from here|be your (?:new "
                r")?(?:point of )?contact|be your point person)"
            ),
        ),
    ),
    Act.HELD: Phrases(
        (
            r"(?:as|per|like) (?:we )?(?:discussed|spoken|spoke|talked|our (?:call|conversation|discussion|chat))",
            r"^(?:\S+ ){0,2}?(?:you|we) (?:met|spoke|talked|came)(?: with| to| in)?",
            r"good talkin\b",
            r"appreciate(?:d)? (?:you|your|everyone) (?:\S+ )?(?:making|coming|taking|time|trip|driving|meeting)",
            (
                r"(?:thanks|thank you|thankyou|thx|many thanks) (?:\S+ ){0,3}?(?:for|again for) (?:\S+ "
                r"){0,3}?(?:coming|talking|speaking|chatting|meeting|taking|making the|sitting|visiting|stopping|"
                r"joining|interviewing|dropping|your time|(?:the|a|your|two|all the|that|such a|an|our) (?:\S+ "
                r"){0,2}?(?:calls?|chat|conversation|time|interview|talk|meeting|tour|visit|days?|hours?|hour|"
                r"morning|afternoon|evening|lunch|coffee|breakfast|dinner|beer|ride|tea|drink|shift|session|trial|"
                r"walk|welcome)|today|yesterday|this (?:morning|afternoon)|last (?:night|week)|driving|cooking|"
                r"teaching|the trial|the shift|your visit|hopping)"
            ),
            (
                r"(?:good|great|nice|lovely|wonderful|awesome|amazing|cool|class|ace|super|enjoyed|enjoy|pleasure|"
                r"fun|fantastic|super|brilliant|delighted|glad|loved|terrific|a joy|really liked) (?:\S+ "
                r"){0,3}?(?:talking|speaking|chatting|meeting|to (?:meet|talk|speak|chat)|seeing|conversation|"
                r"having you|to have (?:you|met|spoken)|our (?:chat|call|talk|conversation|time|meeting|visit)|"
                r"the (?:chat|call|talk|conversation|visit|interview)|hearing)"
            ),
            (
                r"(?:as|like) we (?:\S+ )?(?:discussed|talked about|spoke about|agreed) (?:\S+ ){0,4}?(?:on the "
                r"phone|yesterday|today|earlier|this morning)"
            ),
            r"(?:when|since|after) (?:we|you) (?:spoke|met|talked|came in|visited|were here|chatted|interviewed)",
            (
                r"(?:everyone|the team|we all|they all|all) (?:\S+ ){0,2}?(?:enjoyed|liked|loved|was impressed|"
                r"were impressed) (?:\S+ ){0,2}?(?:you|meeting|talking|your)"
            ),
        ),
        (
            (
                r"look(?:ing)? forward|will be|would be|would love|would like|like to (?:meet|talk|speak)|next "
                r"week|tomorrow|hope to|\?|hearing from you|would (?:\S+ )?(?:be )?(?:good|great|nice|lovely)|can "
                r"we|could we|let us|if we|before (?:we|you)|for (?:reaching|applying)|hear (?:from|back)|your "
                r"(?:message|email|note|interest|application)$"
            ),
        ),
    ),
    Act.FORBIDS: Phrases(
        (
            (
                r"(?:do not|please do not|no need to|kindly do not|ask that you not|ask you not to|refrain from|"
                r"rather you did not|not necessary to|without your) (?:\S+ ){0,4}?(?:follow(?:ing)? up|follow-up|"
                r"chas\w+|call(?:ing)?(?: us| the| our| me)?|contact(?:ing)? (?:us|the|our|me)|check(?:ing)? in|"
                r"enquir\w+|inquir\w+|ring|phone|email(?:ing)? us|writ(?:e|ing) (?:to )?us|nudg\w+)"
            ),
            r"(?:do not|don't) (?:call|ring|contact|chase|phone|write) us",
            r"we will (?:contact|call|ring|phone) you",
            (
                r"(?:ask|asking|request|beg|prefer|rather|appreciate it if|grateful if|obliged if) (?:\S+ ){0,6}?"
                r"(?:not to|do not|did not|not) (?:\S+ )?(?:follow|chase|ring|write|call|phone|e-?mail|contact"
                r"|telephone"
                r"|enquire|inquire|be in touch|get in touch|check in|visit|approach)"
            ),
            r"no (?:phone )?calls(?: or| and)?(?: e-?mails?| letters| visits)?(?: please| about|$)",
            r"no follow-?ups?(?: please|$)",
            r"(?:we will be|we are) the ones? to (?:reach|call|write|contact|get)",
        ),
        (
            (
                r"hesitate|we will (?:contact|call|ring|phone) you (?:\S+ ){0,6}?(?:on|by|at|tomorrow|monday|"
                r"tuesday|wednesday|thursday|friday|today|within|next|this|in)\b|if you (?:have|need)|do not reply"
            ),
        ),
    ),
    Act.PROMISES: Phrases(
        (
            (
                rf"(?:we|i|they|he|she|someone|somebody|it|the \S+|our \S+|you|i and \S+|[a-z]+) {_WILL} (?:\S+ "
                rf"){{0,8}}?{_TELL}"
            ),
            (
                rf"(?:hope|aim|plan|expect|intend|want|try|need|going|due|looking|shooting|promise|likely|set) to "
                rf"(?:\S+ ){{0,5}}?{_TELL}"
            ),
            r"(?:back (?:to|with) you|in touch|touch base)",
            (
                r"(?:let me|let us|need to|have to|got to|want to|going to|will|i'd like to) (?:\S+ )?(?:sleep on"
                r"|mull|chew"
                r" (?:on|over|it)|ponder|think (?:it|this|about|on)|have a (?:think|natter|word|chat|confab)"
                r"|(?:do|run|check)"
                r" (?:my|our|the) (?:sums|numbers|figures)|put (?:our|their) heads together|talk (?:it"
                r"|this) (?:over|through)"
                r"|weigh (?:it|this) up|sit with)"
            ),
            r"leave it with (?:me|us)",
            (
                r"you (?:will|should|can expect to|shall|are going to|would|'ll|may|might|can|ought to) (?:\S+ "
                r"){0,3}?(?:hear|have|get|know|receive|see|find out|be (?:told|contacted|informed|notified|"
                r"hearing)|expect)"
            ),
            (
                r"(?:expect|anticipate) (?:\S+ ){0,5}?(?:to hear|hear|call|email|word|news|decision|answer|"
                r"response|update|from us|from me)"
            ),
            (
                rf"{_NEWS} (?:\S+ ){{0,6}}?(?:by|on|within|in|this|next|before|after|until|till|for|early|mid|late|"
                rf"end|around|tomorrow|today|soon|monday|tuesday|wednesday|thursday|friday)"
            ),
            (
                r"(?:give|allow|grant|bear with|need|take|takes|will take|be|another|about) (?:us|me|them|her|him|"
                r"it)? ?(?:\S+ ){0,3}?(?:until|till|til|through|to|a|an|another|the|one|two|three|\d+|some|couple|"
                r"few|about)"
            ),
            (
                r"(?:committee|board|panel|council|team|partners|group|faculty|owners?|directors?|trustees|dean|"
                r"boss|management|leadership|governors|manager|department|everyone|all of us|we|they|he|she) "
                r"(?:\S+ ){0,3}?(?:meets?|is meeting|are meeting|sits?|convenes?|decides?|is deciding|are "
                r"deciding|votes?|reviews?|back|returns?|gets? (?:together|back)|debriefs?|regroups?|discuss\w*|"
                r"reconvenes?|looks? at|goes through)"
            ),
            (
                r"(?:decide|deciding|finish|finishing|wrap|wrapping|finali[sz]\w+|conclud\w+|complet\w+|made|make|"
                r"making|seeing|see|interviewing|talking|speaking|meeting|through with|done with|going through|"
                r"read|reading|reviewing|review|shortlist\w*) (?:\S+ ){0,8}?(?:by|until|till|on|through|this|next|"
                r"within|before|after|end|in|early|mid|late|tomorrow)"
            ),
            r"(?:timeline|timing|time ?frame|process) (?:\S+ ){0,5}?(?:is|takes|of|looks|should|will|runs|about)",
            (
                r"(?:speak|talk|more|touch base|connect|news|chat|in touch|hear|back) (?:\S+ ){0,3}?(?:soon|then|"
                r"on|by|after|next week|this week|early|monday|tuesday|wednesday|thursday|friday|tomorrow|in a)"
            ),
        ),
    ),
    Act.CANCELS: Phrases(
        (
            (
                r"(?:need|have|had|going|forced|has|want|got) to (?:\S+ ){0,3}?(?:cancel|call off|scrap|scratch|"
                r"drop|postpone|reschedule)"
            ),
            (
                r"(?:cancel|cancelling|canceling|cancelled|canceled|call off|called off|postponed?|postponing) "
                r"(?:\S+ ){0,3}?(?:interview|meeting|call|chat|visit|tomorrow|today|our|the|it|monday|tuesday|"
                r"wednesday|thursday|friday|on)"
            ),
            (
                r"(?:interview|meeting|call|chat|visit|session|appointment|it|this|we) (?:\S+ ){0,4}?(?:is|are|"
                r"been|was|be) (?:\S+ )?(?:cancell?ed|called off|postponed|off)$"
            ),
            (
                r"(?:can not|will not be able to|not going to be able to|unable to|will not) (?:\S+ "
                r"){0,2}?(?:make|do|meet|keep|see you|host) (?:\S+ ){0,3}?(?:today|tomorrow|monday|tuesday|"
                r"wednesday|thursday|friday|it|our|the|this|time|after all)"
            ),
            r"something (?:\S+ )?(?:has )?(?:come|came) up",
        ),
        (
            (
                r"if you (?:can not|need|have)|need to cancel or|to reschedule or cancel|cancellation|if (?:\S+ "
                r")?(?:this|that|something|anything)"
            ),
        ),
    ),
    Act.MOVES: Phrases(
        (
            (
                r"(?:mov|push|shift|bump|reschedul|bring|chang|swap|slid|nudg|resched|put)(?:e|ed|ing|t|ging)? "
                r"(?:\S+ ){0,5}?(?:to|until|till|back|forward|instead|for|up|by)"
            ),
            r"instead(?: of)?",
            r"new (?:time|date|slot|day)",
            r"reschedul\w+",
        ),
        (
            (
                r"(?:moving|move|moved|push|pushing|bring you|put you|putting you|putting) (?:\S+ )?(?:forward|"
                r"ahead|you)|application|need to reschedule or"
            ),
        ),
    ),
}
