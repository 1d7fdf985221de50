"""English: what the owner says."""

from __future__ import annotations

from rules.lexicon.act import Act
from rules.lexicon.phrases import Phrases

MINE: dict[Act, Phrases] = {
    Act.NUDGES: Phrases(
        (
            (
                r"(?:checking (?:whether|if|in)|checking in|check in|check-in|checking back|check back|check on|"
                r"checking on|following up|"
                r"follow up|follow-up|following-up|circling back|circle back|touching base|touch base|chasing|"
                r"chase|nudg\w+|bump\w*|pinging|ping|prod|poke)"
            ),
            (
                r"(?:any|some|have|got|there|more) (?:\S+ )?(?:news|updates?|word|read|sign|verdict|"
                r"movement|decision|feedback|"
                r"developments?|progress|thoughts|joy|luck)"
            ),
            (
                r"(?:wondering|wondered|curious|hoping|wanted to see|wanted to ask|wanted to know|like to know|"
                r"love to know|asking|ask) (?:\S+ ){0,3}?(?:if|whether|where|how|when|what|about|to hear)"
            ),
            (
                r"(?:have|did) you (?:\S+ )?(?:had a chance|have a chance|get a chance|had time|got|get|been able|"
                r"made|make|decide|decided|reached|heard|hear|manage|managed|see|seen|received|receive)"
            ),
            (
                r"(?:not|never|nothing|yet to) (?:\S+ ){0,2}?(?:heard|hear|received|gotten|got) (?:\S+ "
                r"){0,3}?(?:back|from|anything|since|yet|a reply|an answer|your)"
            ),
            (
                r"(?:where|how) (?:\S+ )?(?:things|it|that|this|everything|we|you|the \S+) (?:\S+ )?(?:stand|"
                r"stands|is going|are going|going|coming|is coming|are looking|is looking|are|came out|turned out)"
            ),
            r"(?:status|timeline|timing|next steps?) (?:\S+ ){0,3}?(?:of|on|for|is|are|look|\?)",
            (
                r"still (?:\S+ ){0,3}?(?:interested|keen|hoping|waiting|available|open|on|alive|hiring|looking|"
                r"want|love|like|eager|excited|very much|in the running|being considered|under consideration|"
                r"recruiting|here|need|the case|up for|a possibility|live|of interest|undecided|deciding|in play)"
            ),
            (
                r"(?:left|leave|leaving|sent|dropped) (?:\S+ ){0,2}?(?:a )?(?:voicemail|voice mail|message|vm|msg|"
                r"note|email|mail) (?:\S+ ){0,4}?(?:yesterday|today|this|on|last|earlier|with|for|monday|tuesday|"
                r"wednesday|thursday|friday|and|so)"
            ),
            (
                r"(?:voicemail|tried (?:calling|ringing|phoning|to call|to reach|you|your|the)|rang|tried you|"
                r"called (?:you|the|your|yesterday|on))"
            ),
            (
                r"(?:floating this|float this|bringing (?:this|it) (?:back|up|to)|resurfac\w+|top of your inbox|"
                r"gentle reminder|friendly reminder|"
                r"quick reminder|reminder|in case (?:it|this|my|you missed)|got buried|slipped|fell through)"
            ),
            (
                r"(?:has|have) (?:there|the \S+|anything|a decision|they|you|your \S+|things) (?:\S+ "
                r"){0,3}?(?:been|decided|met|made|moved|changed|come)"
            ),
            (
                r"(?:know|say|tell me) (?:\S+ ){0,3}?(?:when|if|whether) (?:\S+ ){0,3}?(?:decision|hear|decide|"
                r"know|there is)"
            ),
            r"(?:first|second|third|last|final) (?:\S+ )?(?:note|message|email|nudge|time i)",
            (
                r"you (?:had )?(?:mentioned|said|thought|expected|hoped|were (?:hoping|expecting|going|aiming)) "
                r"(?:\S+ ){0,6}?(?:would|to|by|hear|decide|decision|know|be|this week|last week)"
            ),
            (
                r"(?:try|trying|tried|writing|knocking|asking) (?:\S+ ){0,2}?(?:once more|again|one more time"
                r"|one last time)"
            ),
            r"(?:last|final|one more|another) (?:hello|word|try|knock|go|shout|line|wave|hi)(?: from| about| before|$)",
            r"(?:it is |only |just )?me again|third time lucky|once more (?:about|from me|regarding|on)|one last time",
            r"do you (?:\S+ )?(?:know|have) (?:\S+ ){0,3}?(?:when|timeline|yet|an idea|any idea|idea|a sense|sense)",
        ),
        (
            (
                r"^(?:\S+ )?(?:thanks|thank you) for (?:following|checking|the follow|the update|getting|letting|"
                r"the news)|i will (?:\S+ )?(?:follow|check|circle)|i need to check|let me check"
            ),
        ),
    ),
    Act.COMMITS: Phrases(
        (
            (
                r"(?:i will|i shall|will|i am going to|going to|i can|i plan to|i hope to|i intend to|i should be "
                r"able to|i should) (?:\S+ ){0,3}?(?:send|forward|email|e-mail|share|let you (?:both |all )?know|"
                r"get back|get (?:it|that|them|those|these|this|the|you|my|your)|confirm|provide|complete|fill|"
                r"submit|revert|come back|have (?:it|them|that|those|an answer|the \S+|my \S+|a (?:decision|draft|"
                r"version)|everything)|put together|dig (?:it|them|that|those|up)|scan|sort|write (?:back|you|it)|"
                r"report back|reply|respond|sign|return|upload|look (?:it|that|this|them|into|over|through|at)|"
                r"check|ask|decide|know (?:by|more)|find out|finish|do (?:it|that|them|this|the)|drop|pop (?:it|"
                r"them)|pull|text you|be in touch|circle back|follow with|tell you|think (?:it|about)|talk (?:it|"
                r"to|with)|speak (?:to|with)|chase|track|work on|make|prepare|turn it)"
            ),
            r"^(?:\S+ ){0,3}?will do",
            (
                r"(?:let me|i need to|need to|i have to|have to|i must|want to|i would like to|i want to|got to) "
                r"(?:\S+ ){0,2}?(?:check|look (?:at|into|over)|think|see (?:if|what|whether|when)|talk|speak|get "
                r"back|sleep|ask|discuss|confirm|find|dig|run|consult|read)"
            ),
            (
                r"(?:give me|need|allow me|can i have|could i have|may i have|grant me) (?:\S+ ){0,3}?(?:until|"
                r"till|a (?:day|few (?:days|hours)|couple (?:of )?(?:days|hours)|bit|little|moment|week)|the week|"
                r"\d+ (?:days|hours)|(?:one|two|three|some|another) (?:more )?(?:days?|hours?|time|week)|"
                r"overnight|more time)"
            ),
            (
                r"(?:coming|on (?:its|their) way|follow|to follow|will follow|sending|you will have|you shall "
                r"have|expect (?:it|them)) (?:\S+ ){0,4}?(?:tonight|tomorrow|later|shortly|soon|this|by|monday|"
                r"tuesday|wednesday|thursday|friday|saturday|sunday|next|when|as soon|separately|end of)"
            ),
            (
                r"(?:tomorrow|tonight|by monday|by tuesday|by wednesday|by thursday|by friday|this weekend|later "
                r"today|end of day|once i|as soon as i|when i) (?:\S+ ){0,4}?(?:i will|you will have|i can)"
            ),
        ),
        (
            (
                r"if (?:anything|something|that|it|you|plans|i (?:think|have|need))|in case|should (?:anything|"
                r"something|that)|unless|whatever|look(?:ing)? forward|\?|happy to|glad to|be happy|i can (?:also "
                r")?(?:send|share|provide|do) (?:\S+ ){0,4}?(?:if|references|whatever|more)|would love|would like|"
                r"whatever you need|check in|check back|follow up|circle back|ask (?:only|one|about)"
            ),
            (
                r"(?:let you know) (?:if|should)|i will (?:wait|be there|be|see|bring|keep|take|miss|always|call "
                r"you|ring you|come|arrive|find (?:it|you)|park|wear|leave|make (?:it|sure|a good)|accept|talk to "
                r"you|speak to you|speak with you|look out|watch|read (?:it|them|up))\b(?! (?:\S+ ){0,3}?(?:back "
                r"to you|send))|make (?:it|that|monday|tuesday|wednesday|thursday|friday|any)|need to (?:make|ask "
                r"you)|i can (?:do|make)|speak (?:to you|with you|then)|talk (?:to you|then)|thank(?:s| you) for"
            ),
        ),
    ),
    Act.DELIVERS: Phrases(
        (
            (
                r"(?:attached|attaching|enclosed|enclosing|attachment|here (?:is|are|they|it|you)|please find|as "
                r"(?:promised|requested|discussed|asked)|i have (?:attached|sent|filled|completed|signed|"
                r"submitted|uploaded|emailed|finished|done|booked|picked|chosen|put|added)|just (?:sent|submitted|"
                r"completed|uploaded|signed|booked|finished|did)|sent (?:it|them|over|the|my|you)|signed (?:and|"
                r"copy|it)|submitted|completed|below (?:is|are)|sending (?:it|them|you|over|the|my|along|two|"
                r"three)|find below|it is done|all done|uploaded|link to my|my references are|references:|booked)"
            ),
        ),
        (
            (
                r"i will (?:send|get|have)|will be (?:attached|sent)|here are (?:a few|some) (?:dates|times)|"
                r"(?:sent|send) (?:it|them|this) (?:tomorrow|tonight|later|by)"
            ),
        ),
    ),
    Act.APPLIES: Phrases(
        (
            (
                r"(?:apply|applying|applied|application|interest|interested|candidate|consider(?:ed)?) (?:\S+ "
                r"){0,3}?(?:for|to|in) (?:\S+ ){0,8}?(?:role|position|job|post|opening|vacancy|apprenticeship|"
                r"internship|traineeship|contract|place|spot|opportunity|work|shifts?|hours)"
            ),
            (
                r"(?:my|attached|find|a|the) (?:\S+ ){0,3}?(?:resume|résumé|cv|c\.v\.|cover letter|curriculum|"
                r"portfolio|clips|reel|showreel|book|card|headshot|work history|writing samples?)"
            ),
            (
                r"(?:looking for|look for|seeking|after|need|searching for|want) (?:\S+ ){0,3}?(?:work|job|"
                r"position|role|shifts?|hours|gig|employment|apprenticeship|internship|placement|opportunity)"
            ),
            (
                r"(?:are you|you are|yall are|if you are|you all|you|whether you are|still) (?:\S+ "
                r"){0,3}?(?:hiring|short|looking for|need|needing|taking on|searching|recruiting|after)"
            ),
            (
                r"(?:saw|seen|read|found|noticed|spotted|heard) (?:\S+ ){0,6}?(?:sign|ad|advert|posting|listing|"
                r"opening|vacancy|notice|window|hiring|looking for|need)"
            ),
            (
                r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:\+ )?(?:yrs?|"
                r"years|seasons|summers) (?:\S+ )?(?:\S+ )?(?:as|in|of|at|with|on|doing|running|teaching|working|"
                r"mostly|experience|behind)"
            ),
            r"(?:throw|throwing|threw|put|putting) (?:\S+ )?(?:my )?(?:hat|name) (?:\S+ )?(?:in|forward)",
            (
                r"(?:refer|referred|recommended|suggested|told|mentioned|said) (?:\S+ ){0,6}?(?:write|contact|"
                r"reach|get in touch|apply|you (?:might|may|were|are) (?:\S+ )?(?:looking|hiring|needing|in need|"
                r"short))"
            ),
            (
                r"(?:i|would|'d) (?:\S+ ){0,3}?(?:like|love|want|be keen|be glad|be happy) to (?:\S+ "
                r"){0,2}?(?:work (?:for|with|at|there)|join (?:you|your|the)|be considered|apply|throw|come "
                r"(?:and )?work|do the job)"
            ),
        ),
        (r"your (?:resume|cv|application|cover letter)",),
    ),
    Act.WITHDRAWS: Phrases(
        (
            (
                r"(?:withdraw|withdrawing|withdrawn|pull|pulling|take|taking|remove|removing|bow|bowing|step|"
                r"stepping|drop|dropping|pulled) (?:\S+ ){0,3}?(?:my (?:application|name|candidacy|hat|cv|resume|"
                r"interest)|myself|out|back|aside|away|from (?:the|your|this))"
            ),
            (
                r"(?:accepted|taken|take|signed|taking|accepting|said yes to|gone with|going with|decided on|committed "
                r"to) (?:\S+ ){0,3}?(?:another|a different|an offer|a position|a role|a job|offer elsewhere|job "
                r"elsewhere|something else|the other|elsewhere)"
            ),
            (
                r"(?:no longer|not) (?:\S+ )?(?:interested|pursuing|available|looking|going to pursue|continuing|"
                r"going forward|able to continue|on the market|proceed\w*)"
            ),
            r"(?:not|isn't) (?:\S+ )?(?:the )?(?:right|a good|a|the) (?:\S+ )?(?:fit|match|time|move|step) for me",
            (
                r"(?:going|decided|have|need|want|like) to (?:pass|bow out|withdraw|step back|stay (?:put|where|"
                r"with)|decline)"
            ),
        ),
        (
            (
                r"\?|if |not (?:going to )?withdraw|not to withdraw|have not accepted|before (?:i|accepting)|"
                r"unless|taking a step back from"
            ),
        ),
    ),
    Act.DECLINES: Phrases(
        (
            (
                r"(?:decline|declining|turn down|turning down|turned down|can not accept|not accept|unable to "
                r"accept|not be accepting|not be taking|not take (?:it|the)|"
                r"(?:have to|going to|must|will) pass(?: on)?|say no|"
                r"have to say no|must "
                r"say no)"
            ),
        ),
        (r"\?|if |have not declined",),
    ),
    Act.ACCEPTS: Phrases(
        (
            (
                r"(?:i accept|happy to accept|pleased to accept|delighted to accept|glad to accept|thrilled to "
                r"accept|accept (?:your|the|this) (?:\S+ )?(?:offer|position|role|job)|accepting (?:your|the)|"
                r"formally accept|gladly accept|excited to accept|yes to the (?:offer|job)|i am in(?: if .*)?$|i "
                r"will take (?:it|the job)|count me in|i would be (?:delighted|thrilled|honou?red|happy) to "
                r"(?:join|accept|take)|signed (?:\S+ ){0,4}?(?:offer|contract|letter|copy|agreement|it)|(?:offer|"
                r"contract|letter|agreement) (?:\S+ ){0,3}?signed|see you on (?:my )?(?:first|day)|can not wait "
                r"to (?:start|join))"
            ),
            r"^(?:\S+ ){0,2}?yes(?: please| i (?:want|will|would|am|accept|do)| with| to|$)",
            r"i (?:\S+ )?want (?:it|the (?:job|role|desk|position|place|spot))",
        ),
        (
            (
                r"\?|if |before (?:i|we) |prior to (?:signing|accepting)|able to accept|not accept|unable"
                r"|(?:once|when|until) (?:i|we) (?:have )?(?:sign|accept|say)|(?:like|love|want|hope) to say yes"
            ),
        ),
    ),
    Act.ASKS: Phrases(
        (
            r"(?:can|could|would|will|may|might) (?:you|i|we) (?:\S+ ){0,3}?\w+ (?:\S+ )*?\?",
            (
                r"let me know (?:\S+ ){0,3}?(?:which|what|when|how|whether|where|if (?:that|this|it|either|any of|"
                r"one of|there)|your)"
            ),
            r"(?:please|kindly) (?:\S+ ){0,2}?(?:send|confirm|let|advise|tell|share|say)",
            r"(?:would|must|have to|like to) (?:kindly )?(?:request|ask|beg|urge) (?:you|that)",
        ),
    ),
}
