"""English: what both sides say to arrange things."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_MEET = (
    r"(?:talk|chat|speak|meet|call|phone|zoom|teams|hop on|jump on|connect|come (?:in|by|over|down|up|"
    r"see|out|and|along)|stop by|drop by|swing by|sit down|interview|coffee|visit|catch up|discuss|"
    r"lunch"
    r"|walk|trial|shadow|see you|have you (?:in|back|over|up|down)|get together|video|join us|spend "
    r"(?:a|the|an)|show you)"
)
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    r"tomorrow|today|then|there|\d{1,2}(?:st|nd|rd|th)?|at \d\S*|next week|bright)"
)

BOTH: dict[Act, Phrases] = {
    Act.AFFIRMS: Phrases(
        (
            (
                r"^(?:hi |hello |hey |ok |okay |oh |ah |great |thanks |thank you |absolutely |sure |yes |yep "
                r")*(?:yes|yep|yeah|yup|sure|ok|okay|absolutely|definitely|of course|perfect|great|confirmed?|"
                r"deal|done|agreed|excellent|brilliant|wonderful|lovely|fantastic|certainly|gladly|happy to|no "
                r"worries|no problem|will do|sounds|works|awesome|super|fine|cool|grand|aye|understood|noted|you "
                r"bet|count me in|roger)"
            ),
            (
                r"(?:works|work|suits|suit|fits|is good|is great|is fine|is perfect|would be (?:good|great|fine|"
                r"perfect|lovely|ideal)|sounds (?:good|great|perfect|fine|lovely|right)|is ok|is okay|is no "
                r"problem|good for me|great for me|fine by me|fine with me|does the trick|that's good|all good|"
                r"will be fine|is ideal|would suit|would work|can work|am free|am available|can do|can make|could "
                r"do|could make|is best|am off)"
            ),
            (
                rf"(?:see|speak to|talk to|speak with|talk with|meet|catch|call) (?:you|yall|you all|y'all|you "
                rf"both) (?:\S+ ){{0,3}}?{_DAY}"
            ),
            (
                r"(?:see you|i will be there|be there|looking forward to (?:it|meeting|seeing|talking|speaking|"
                r"our)|till then|until then|i will take|i accept|count on me|i will come|i will be on|booked|"
                r"accepted)"
            ),
            (
                rf"^(?:\S+ ){{0,2}}?{_DAY} (?:\S+ ){{0,4}}?(?:then|it is|please|no worries|works|good|fine|great|"
                rf"perfect|thanks|thank you)"
            ),
        ),
        (
            (
                r"(?:do|does|is|will|would|can|could|am) not (?:\S+ ){0,2}?(?:work|make|suit|good|available|free|"
                r"do|be able)|unfortunately|afraid|if (?:that|it|this|any of)|not (?:available|free)|works? best|"
                r"let me know|\?"
            ),
        ),
    ),
    Act.REFUSES: Phrases(
        (
            (
                r"(?:do|does|will|would|can|could|am|is|are) not (?:\S+ ){0,3}?(?:work|make|suit|good|available|"
                r"free|do|be able)"
            ),
            (
                r"(?:unavailable|(?:booked|fully) (?:up|solid|out|booked)|not available|tied up|not free|"
                r"out of town|travelling|traveling|in "
                r"surgery|on shift)"
            ),
        ),
        (r"\?|if (?:that|it|this|any|none)",),
    ),
    Act.CONFIRMS: Phrases(
        (
            (
                r"(?:confirmed|confirming|confirm|booked|scheduled|all set|set for|set up for|locked in|penciled|"
                r"pencilled|down for|on the calendar|in the (?:diary|calendar)|on for|see you|expect you|"
                r"expecting you|looking forward to (?:seeing|meeting|speaking|talking|having|our)|will see you|we "
                r"are on|you are on|it is on|got you|invite (?:is|sent|coming|to follow|attached|just)|calendar|"
                r"dial-in|zoom link|teams link|join link|meeting link|here is the (?:invite|link))"
            ),
            rf"(?:speak|talk|until|till|meet|chat) (?:you )?{_DAY}",
            (
                r"(?:will|is going to|going to) (?:\S+ )?(?:call|ring|phone|meet|see|interview|pick you up|be "
                r"expecting) you"
            ),
            (
                r"(?:your|the|our) (?:\S+ ){0,3}?(?:interview|call|meeting|visit|appointment|trial|screen) (?:\S+ "
                r"){0,4}?(?:is|will be|takes place|with) (?:\S+ ){0,4}?(?:on|at|for|scheduled|tomorrow|monday|"
                r"tuesday|wednesday|thursday|friday)"
            ),
            (
                r"(?:let us (?:do|say|go with|go for)|we will (?:do|say|take|go with)|go with|(?:monday|tuesday|"
                r"wednesday|"
                r"thursday|friday|saturday|sunday|\d\S*) it is)"
            ),
        ),
        (
            (
                r"\?|please confirm|could you confirm|can you confirm|to confirm (?:your|receipt|that we)|confirm "
                r"(?:your|receipt|whether|if|which|that you)|not (?:yet )?(?:confirmed|scheduled)|will be "
                r"(?:scheduled|booked)|if"
            ),
        ),
    ),
    Act.PROPOSES: Phrases(
        (
            (
                r"^(?:\S+ ){0,3}?(?:come|pop|stop|swing|drop|meet|join|visit|ring|call) (?:\S+ )?(?:by|in|over|"
                r"out|up|down|"
                r"round|along|see|have|to|me|us|and)"
            ),
            (
                r"(?:can|could|would|will|might) you (?:\S+ ){0,2}?(?:come|make it|join|stop|drop|pop|talk|speak|meet|"
                r"chat|visit|spend|teach|cook|play|show)"
            ),
            (
                rf"(?:can|could|would|may|might|shall|how about|what about|are|do|does|like to|love to|want to|"
                rf"happy to|ok if|okay if|let us|free (?:for|to)|available (?:for|to)|time (?:for|to)|up for|fancy|"
                rf"worth|good time|invite you|set up|arrange|schedule|have you) ... {_MEET}"
            ),
            (
                rf"{_MEET} (?:\S+ ){{0,6}}?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
                rf"today|next week|this week|at \d|on the \d)"
            ),
            (
                r"(?:like|love|delighted|happy|glad|pleased|want|looking forward) to (?:\S+ )?(?:see|seeing|meet|"
                r"meeting|welcome|welcoming|have you|host|show)"
            ),
            (
                r"(?:does|do|would|will|is|are|can|could) (?:\S+ ){0,5}?(?:work|suit|fit|good|ok|okay|free|"
                r"available|possible|convenient) (?:\S+ ){0,3}?\?"
            ),
        ),
        (r"thank(?:s| you) for|enjoyed|great (?:to|meeting|talking|speaking)|nice (?:to|meeting|talking|speaking)",),
    ),
    Act.SEEKS_TIMES: Phrases(
        (
            (
                r"(?:when|what (?:time|day|date|times|days|dates)|which (?:day|time|date|slot|of|one)|what (?:is|"
                r"does|are|do) your (?:\S+ )?(?:availability|schedule|diary|calendar|week|afternoon|morning|next "
                r"week))"
            ),
            (
                r"(?:your|some|few|three|two|couple of|couple|several|any|times|dates|days|windows|slots) (?:\S+ "
                r"){0,3}?(?:availability|availabilities|windows|slots|times|dates|options|that (?:work|suit))"
            ),
            r"(?:pick|choose|select|grab|book|schedule|find) (?:\S+ ){0,4}?(?:time|slot|date|interview|call|day)",
        ),
        (
            (
                r"when (?:we|you) (?:met|spoke|talked)|know more|hear back|when i (?:know|hear|have)|thank(?:s| "
                r"you) for|i will book|start date"
            ),
        ),
    ),
    Act.RECEIVED: Phrases(
        (
            r"(?:we|i|have|has|been|safely|your \S+) (?:\S+ ){0,3}?(?:received|got|reached us|arrived|in hand|on file)",
            r"(?:we|i) (?:now )?have (?:your|it|them|both|everything)",
            (
                r"(?:will|going to|let me|shall) (?:\S+ ){0,2}?(?:pass|forward|share|relay|run it|run this|check "
                r"with|look at|read|take a look|review)"
            ),
            r"under (?:review|consideration)",
            (
                r"(?:thanks|thank you) (?:\S+ )?for (?:(?:the|your) (?:\S+ )?(?:portfolio|resume|cv|samples|reel|"
                r"clips|form)|your (?:application|interest|message|email|note|patience|"
                r"cv|resume|submission)|applying|getting|writing|sending|the (?:note|update|email|references|"
                r"documents|message))"
            ),
        ),
    ),
    Act.THANKS: Phrases((r"(?:thanks|thank|thankyou|cheers|appreciate|appreciated|grateful|much obliged|ta)",)),
    Act.PRAISES: Phrases(
        (
            (
                r"(?:enjoyed|loved|liked|pleasure|fun|blast|great|good|lovely|wonderful|fantastic|brilliant|"
                r"terrific|nice|happy|joy|impressed)"
            ),
        ),
        (r"would be|will be|looking forward|hope",),
    ),
    Act.REOPENS: Phrases(
        (
            (
                r"(?:reopen\w*|re-open\w*|back open|opened (?:back )?up|open again|has opened|another (?:opening|"
                r"role|position|spot|vacancy)|new (?:opening|role|position|vacancy|req|spot)|changed our minds?|"
                r"second chance|still interested|still available|still looking|reconsider\w*|fell through|thought "
                r"of you|something (?:else )?(?:has )?come up that)"
            ),
        ),
    ),
}
