"""English: how the employer's side says no, not now, and yes."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

_NO = r"(?:not|no longer|never|unable to|nor)"
_ELSE = (
    r"(?:another|other|others|someone|somebody|a different|different|an internal|internal|the other|"
    r"two others|a more|a candidate"
    r"|candidates?|applicants?|people|a person|an applicant|the person|our own)"
)
_JOB = (
    r"(?:role|position|job|post|spot|opening|vacancy|seat|place|slot|chair|requisition|req|search|"
    r"headcount|hire|contract|vacancies|bench|line)"
)

VERDICTS: dict[Act, Phrases] = {
    Act.REJECTS: Phrases(
        (
            (
                rf"{_NO} ... (?:mov|tak|go|progress|proceed|continu|advanc|pursu|bring|carry)(?:e|ing|ed|es|en|y)? "
                rf"(?:\S+ ){{0,3}}?(?:forward|further|ahead|with (?:you|your)|on with|to the next|your "
                rf"(?:application|candidacy))"
            ),
            (
                rf"{_NO} (?:be )?(?:\S+ )?(?:proceed|progress|continu|advanc|mov)(?:ing|e|ed)? (?:\S+ "
                rf"){{0,3}}?(?:application|candidacy|candidature|this time|this occasion|forward)"
            ),
            (
                rf"{_NO} (?:be )?(?:able to |in a position to |going to |been )?(?:offer|offering|offered) you "
                rf"(?:\S+ )?(?:\S+ )?(?:{_JOB}|interview|employment|work|anything|it)"
            ),
            (
                rf"(?:unable|not able|not in a position) to offer (?:you )?(?:an? |the |this |any )?(?:\S+ "
                rf")?(?:{_JOB}|employment|interview|work)"
            ),
            (
                rf"(?:mov|go|went|gone|proceed|press|push|run|stay|stick|sid|progress)(?:e|ing|ed|es)? (?:\S+ "
                rf"){{0,3}}?with (?:\S+ ){{0,2}}?{_ELSE}"
            ),
            (
                r"(?:went|going|go|gone|headed|heading|decided to go|moved?|moving) (?:\S+ )?(?:another|a "
                r"different|in another|in a different|in a slightly different|the other) (?:way|direction|route)"
            ),
            (
                r"(?:chose|chosen|choose|choosing|selected|select|picked|pick|hired|hire|hiring|appointed|appoint|"
                r"offered|gave|given|giving|taken|preferred|decided on|settled on|decided for) (?:\S+ "
                r"){0,5}?(?:another|someone else|somebody else|someone (?:\S+ )?(?:with|who|whose|closer|"
                r"already|from|inside)|somebody (?:with|who|whose)|other (?:candidates?|applicants?)|(?:an "
                r")?internal|a different|candidates? (?:who|whose|with)|applicants? (?:who|whose|with)|the other)"
            ),
            rf"{_JOB} (?:\S+ )?(?:went|goes|has gone|is going|gone|was offered|has been offered|was given) to",
            r"(?:not|un) ?(?:been |be |were |was )?successful (?:on|this|in|with|at|for)",
            r"unsuccessful (?:on this|this time|in|for|at|with|application)",
            r"application (?:has been |was |is |were )?(?:unsuccessful|not successful|declined|rejected)",
            (
                r"(?:have |has |were |was |are |been )not (?:been )?(?:selected|shortlisted|short-listed|chosen|"
                r"successful|appointed|retained|advanced)"
            ),
            (
                rf"{_NO} (?:be )?(?:\S+ )?(?:shortlist|short-list|select|invit|hir|interview|pursu|consider)(?:e|"
                rf"ing|ed)? (?:you|your)(?! (?:\S+ )?(?:until|before))"
            ),
            (
                rf"{_NO} (?:be )?(?:quite |exactly |really )?(?:the |a |an )?(?:right |best |good |great |strong |"
                rf"close |quite right )+(?:fit|match|one|person|candidate|time) (?:for|to|with|this|at)"
            ),
            r"(?:decided|choosing|chosen|chose|going|have|had|will) (?:\S+ )?to pass(?: on)?",
            r"(?:we|i|they|he|she) (?:\S+ )?(?:are|is|am|will be|will) passing",
            (
                r"(?:wish|wishing) you (?:\S+ ){0,6}?(?:search|endeavou?rs|job hunt|hunt|career|next (?:role|step|"
                r"chapter)|looking|wherever|future)"
            ),
            (
                r"(?:luck|success|best) (?:in|with|for) (?:your|the) (?:\S+ )?(?:job )?(?:search|hunt|job hunt|"
                r"endeavou?rs)"
            ),
            (
                r"keep (?:your|you) (?:\S+ ){0,4}?(?:on file|on record|in our (?:files?|database|system|talent)|"
                r"in mind for (?:\S+ )?(?:future|other|the next))"
            ),
            (
                r"(?:it is|that is|this is|is|so it is|the answer is|answer was|it was) a (?:sad |reluctant |hard "
                r")?no(?: from| for| this| on)?"
            ),
            r"the answer is no",
            (
                r"(?:we|they|i) (?:have )?(?:gone|went|are going) with (?!you\b|plan|option|monday|tuesday|wednesday|"
                r"thursday|friday|\d)\S+"
            ),
            r"not (?:\S+ )?(?:going to |gonna )?work out(?: this time| for| with|$)",
            r"(?:gave|given|giving) it to (?:a|an|the|our|his|her|my|one|someone|somebody)",
            r"(?:pursue|pursuing|consider|considering) (?:only )?other (?:candidates|applicants)",
            r"^(?:\S+ ){0,2}?not this time",
            r"not (?:be )?(?:able to )?(?:bring|take|taking|bringing) you on",
            (
                r"(?:first choice|(?:other|another) (?:candidate|finalist|applicant)|someone else) (?:\S+ "
                r"){0,2}?(?:signed|accepted|said yes)"
            ),
            r"not (?:this time|on this occasion|this round|this year)$",
            r"(?:do|did|does) not (?:\S+ )?(?:make|made) (?:it|the (?:cut|shortlist|final|list|next))",
            r"(?:ended|ends|end) up (?:bringing|taking|keeping|with|going|hiring|offering|choosing|picking|giving)",
            (
                r"(?:can|could|will|do|did) not (?:\S+ )?(?:have|find|see|offer) (?:a |the |any )?(?:place|spot|"
                r"role|seat|fit|opening|position) for you"
            ),
            (
                r"(?:other|another|someone else's|others'|the other) (?:candidate|applicant|finalist)s?(?:'s)? "
                r"(?:\S+ ){0,2}?(?:more closely|better|stronger|closer|edged|accepted|got|has accepted|was "
                r"(?:chosen|selected|offered))"
            ),
            r"more closely (?:match|align|fit|suit)\w*",
            (
                r"(?:regret|sorry|sadly|unfortunately|afraid|regretfully|disappointing) ... (?:not be (?:mov|"
                r"invit|tak|offer|progress|continu|proceed|hir|going)\w+|other candidates?|another candidate|"
                r"someone else|not you\b|not (?:be )?able to offer you)"
            ),
            (
                r"(?:has|have|had) (?:decided|chosen|opted|elected) not to (?:move|go|proceed|continue|take|"
                r"pursue|hire|fill|extend|offer)"
            ),
            (
                r"no longer (?:being considered|under consideration|in consideration|considering|in the running|"
                r"be considering)"
            ),
            (
                r"(?:we|they) (?:\S+ ){0,2}?(?:found|have found|hired|have hired|have now hired|filled) (?:our |"
                r"their |someone|somebody|the right|a candidate|the person)"
            ),
            r"not (?:be )?(?:needing|need) you",
        ),
        (
            (
                r"until|unless|not yet|assume|if we|if i|once we|still|whether|before we (?:can|move|go|make)|"
                r"someone else (?:will|is going|would|to|from|can|may)"
            ),
            r"(?:more|any) questions",
            r"(?:hurdle|rounds?) .{0,20}behind",
        ),
    ),
    Act.FILLED: Phrases(
        (
            (
                r"(?:we are|we have|we have got|got) (?:\S+ ){0,2}?(?:covered|fully staffed|full up|staffed up|"
                r"enough (?:hands|people|staff))"
            ),
            r"(?:have|has|had|we|they|\S+) filled (?:it|this one|that one)",
            rf"{_JOB}(?:'s| is) (?:\S+ )?(?:gone|filled|taken|closed|his|hers|theirs)",
            (
                rf"{_JOB} (?:\S+ ){{0,5}}?(?:has|have|was|is|are|been|got|were) (?:\S+ ){{0,3}}?(?:filled|"
                rf"cancelled|canceled|withdrawn|eliminated|taken|gone|pulled|closed|scrapped|cut|suspended "
                rf"indefinitely|discontinued|axed)"
            ),
            (
                rf"(?:filled|closed|cancelled|canceled|pulled|eliminated|withdrawn|withdrew|scrapped|cut|closing|"
                rf"pulling|killed) (?:\S+ ){{0,2}}?{_JOB}"
            ),
            (
                r"(?:no longer|not) (?:\S+ )?(?:hiring|recruiting|filling|going to (?:hire|fill|recruit)|be "
                r"hiring|be filling|be recruiting)"
            ),
            (
                rf"{_JOB} (?:is |are )?(?:no longer|not) (?:\S+ )?(?:available|open|exist\w*|going ahead|being "
                rf"filled|funded|approved)"
            ),
            r"(?:lost|pulled|cut) (?:\S+ ){0,3}?(?:funding|budget|headcount)",
            (
                r"there (?:is|are) (?:\S+ )?no (?:\S+ )?(?:hours|openings?|positions?|vacanc\w+|work|place|spot|"
                r"room)(?: for you)?"
            ),
        ),
        (
            r"until|if|once|when|\?|not (?:been|yet)|before|still open|whether|as soon as|of course",
            r"applications (?:close|closed)|account|hard to fill|gets? filled|deadline",
        ),
    ),
    Act.HOLDS: Phrases(
        (
            (
                r"(?:put|putting|place|placing|placed|is|are|been|go|gone|went|everything|hiring|search|process|"
                r"it|things|role|position|remains?|still) (?:\S+ ){0,4}?on (?:hold|pause|ice|the back burner|the "
                r"shelf)"
            ),
            (
                r"(?:hiring|headcount|budget|recruitment|recruiting|spending|requisition|position|role|search) "
                r"(?:\S+ ){0,3}?(?:freeze|frozen|paused|stalled|suspended|deferred|postponed)"
            ),
            (
                r"(?:paused|pausing|froze|frozen|freezing|suspended|postponed|deferred|pause|postpone|defer) "
                r"(?:\S+ ){0,3}?(?:hiring|search|process|recruitment|role|position|hire|start|everything|decision)"
            ),
            r"hiring freeze",
            (
                r"(?:everything|it|things|decision|hire|start)(?:'s| is| has| have| are)? (?:been |being "
                r")?(?:pushed|delayed|put off|held up) (?:back )?(?:to|until|till|into)"
            ),
            (
                r"(?:decision|hire|search|role|position|start|everything|it|this|things) (?:\S+ ){0,3}?(?:pushed|"
                r"slipped|delayed|moved) (?:back |out )?(?:to|until|till|into|past)"
            ),
            r"(?:nothing|not much) (?:\S+ )?(?:will|is going to|can|going to) (?:happen|move) (?:until|till|before)",
        ),
        (r"\?|please hold|no longer on hold|off hold|hold on",),
    ),
    Act.OFFERS: Phrases(
        (
            (
                rf"(?:offer|offering|offered) you (?:\S+ ){{0,4}}?(?:{_JOB}|work|employment|shifts?|hours|salary|"
                rf"it|full[- ]?time|part[- ]?time|internship|fellowship|\d\S*)"
            ),
            (
                r"(?:make|making|made|extend|extending|extended|send|sending|give|giving|put together|prepare|"
                r"preparing|have) you (?:\S+ ){0,3}?(?:offer|contract)"
            ),
            (
                r"(?:extend|extending|make|making|present|presenting) (?:\S+ ){0,3}?(?:an|the|our|a formal|a "
                r"written|a verbal) (?:\S+ )?offer"
            ),
            (
                r"(?:your|the|our|an|a formal|a written|verbal|written|formal|attached|revised|updated) (?:\S+ "
                r")?offer (?:letter|is attached|attached|package|details|below|stands|of employment|is|from|for "
                r"you|on)"
            ),
            r"offer letter",
            r"(?:job|position|role|spot|it|place|chair|bench|post) (?:is|it is|would be) (?:\S+ )?yours",
            r"you (?:have )?got (?:the )?(?:job|it|gig|part|position|role|spot)",
            (
                r"(?:we would|we would all|i would|we|i|they|everyone|the team|would|we all) (?:\S+ "
                r"){0,2}?(?:love|like|want|be thrilled|be delighted|be happy|pleased) (?:for )?(?:to have )?you "
                r"(?:to )?(?:join|start|come (?:and )?work|on board|on the (?:team|crew)|to be our|take|be our|"
                r"have the)"
            ),
            (
                r"(?:would like|want|love|happy|pleased|delighted|like) to (?:have you (?:join|start|on (?:board|"
                r"staff|the team|our team))|bring you (?:on|aboard)|take you on|hire you|appoint you)"
            ),
            r"^(?:so )?(?:do )?you (?:want (?:it|in|the job)|in|up for it) \?",
            r"would you (?:be|become|join us as|come on as|like to be) (?:our|my|the)",
            r"welcome (?:aboard|to the (?:team|crew|family|firm))",
            r"you are (?:hired|our (?:first choice|pick|top choice)|the one we want|in if you want)",
            r"(?:when|how soon) (?:can|could|would|are) you (?:\S+ )?(?:able to )?start",
            r"if you (?:\S+ )?(?:want|will have|would have|would like|would take|will take) (?:it|us|the \S+)$",
            r"(?:would|if) you (?:would |will |do )?(?:take|have) (?:it|us|the (?:job|role|post|position|desk|spot))",
            (
                r"(?:love|like|delighted|thrilled|happy|lucky) to have you(?! (?:\S+ )?(?:in|over|back|for|come|by|up|"
                r"down|out|visit|at|meet|join us|to|do|complete|send|on campus|here for|along|talk|speak|present))"
            ),
            r"want you (?:\S+ )?(?:as|on (?:board|staff|the team|our team|the crew))",
            (
                r"(?:contract|offer|agreement) (?:\S+ ){0,3}?(?:attached|enclosed|for your signature|to sign|for "
                r"you to sign)"
            ),
            r"(?:is|are|be) yours",
            (
                r"(?:committee|board|partners|council|panel) (?:\S+ ){0,3}?(?:voted|approved|agreed) (?:\S+ "
                r"){0,4}?(?:you|your appointment|to hire|to appoint)"
            ),
        ),
        (
            (
                r"unable|not able|regret|unfortunately|can not offer|not (?:be )?offer|if we|should we|whether|"
                r"(?:\S+ )?could offer|offer you (?:\S+ ){0,2}?(?:coffee|tea|slot|time|call|feedback|interview|"
                r"lunch|advice|parking|chat|conversation|meeting|visit|tour|trial|date|look|appointment|second|phone)"
                r"|(?:know|wonder\w*|see|ask\w*|curious|find out) (?:if|whether) you"
            ),
            (
                r"in a position to offer|before we (?:can )?(?:make|extend)|not (?:going to )?(?:make|extend)|"
                r"other offers?|competing offer|any offers?|decline\w*|offer (?:stage|goes|went|round)|special "
                r"offer|limited"
            ),
            (
                r"(?:expected|desired|current) (?:pay|salary|wage|rate)|(?:pay|salary|wage|rate) (?:expect\w+"
                r"|requirements?)|"
                r"(?:made|extended|gave) (?:an|the|our) offer to|hypothetically|what if|if it were|offer to "
                r"(?:another|someone|the other|one)|accepted (?:our|the) offer"
            ),
        ),
    ),
}
