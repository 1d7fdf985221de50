"""How people speak of a meeting that took place: words of thanks or praise, and what a meeting may be called."""

from __future__ import annotations

from rules.lexicon.wording import Wording

_GLAD = (
    r"thanks|thank you|thx|cheers|ta|appreciate[ds]?|grateful|good|great|grand|nice|lovely|fine|fab|enjoyed|loved|liked"
    r"|brilliant|super|wonderful|pleasure|fun|impressed|solid|cracking|glad|delighted|awesome|interesting"
    r"|danke|dank|schönes?|nettes?|tolles?|angenehmes?|gutes|spannendes|interessantes|gefreut|bedanken"
    r"|merci|ravie?|plaisir|chouette|agréable|beau|belle|bel|remercie"
    r"|gracias|gusto|placer|encantad[oa]|agrad\w+|buena|bonita|linda"
)
_SURE = (
    r"chat|call|talk|conversation|tour|visit|coffee|lunch|breakfast|pint|beer|interview|meeting|trial|shift|rehearsal"
    r"|audition|lesson|presentation|demo|walk-?(?:round|around|through|about)|walk|catch-?up|natter|craic|ride-?along"
    r"|zoom|session|(?:weld|skills?|bench|driving|cooking|practical|typing|work) test|get-together|handshake|sit-?down"
    r"|gespräch|telefonat|kennenlernen|treffen|besuch|führung|probetag|probearbeiten|probeschicht|austausch|rundgang"
    r"|échange|entretien|rencontre|accueil|visite|essai|discussion|appel|rendez-vous"
    r"|charla|entrevista|reunión|llamada|visita|conversación|recorrido|plática"
)
# Words before a meeting that show that it is a certain one: "a chat" may still be to come, "the chat" took place.
_CERTAIN = (
    r"the|our|your|that|this|last|yesterday's|today's|this morning's|two|all the|good|great|lovely|nice|fine|wonderful"
    r"|das|unser|unserem|dem|den|der|die|ihr|ihren|schöne[sn]?|nette[sn]?|gute[sn]?|tolle[sn]?|angenehme[sn]?"
    r"|angeregte[sn]?|gestrige[sn]?|heutige[sn]?"
    r"|l'|le|la|notre|votre|ton|cet|cette|bel|belle|nos|la|el|nuestra|nuestro|su|tu|esta|este|esa|buena"
)
TOLD = Wording(
    rf"(?<![\w'])(?:{_GLAD}) (?:\S+ ){{0,4}}?(?:(?:{_CERTAIN}) )(?:\S+ ){{0,2}}?(?:{_SURE})s?(?![\w'])"
    rf"|(?<![\w'])(?:{_GLAD}) (?:\S+ ){{0,2}}?l'(?:échange|entretien|accueil|appel|essai)(?![\w'])"
    rf"|^(?:\S+ )?(?:good|great|lovely|nice|fine|solid|cracking|brilliant|grand) (?:\S+ )?(?:{_SURE})(?![\w'])"
    r"|(?:liked|loved|enjoyed|impressed (?:by|with)|taken with|took to) (?:you|having you|meeting|talking)(?![\w'])"
    rf"|(?:gave|had|did|nailed|showed|after|since|on top of|following|from) (?:\S+ )?(?:a|the|our|your|that|an)"
    rf" (?:\S+ ){{0,2}}?(?:{_SURE})(?! (?:on|in|at|next|this|that (?:you|i)))(?![\w'])"
)
# What shows that it is still to come, or that something else than the meeting is meant.
NOT_TOLD = Wording(
    r"\?|(?<!\w)(?:will|would|look(?:ing)? forward|next|tomorrow|hop(?:e|ing)|can|could|should|shall|let us|if|may"
    r"|might"
    r"|arrang\w+|schedul\w+|set up|setting up|invit\w+|confirm\w*|accept\w*|before|until|about (?:the|our|a)|details"
    r"|link|request\w*|organi\w+|book\w*|mov\w+|agree\w*|offer\w*|ahead of|prior to|for (?:a|an) (?:\S+ )?(?:chat|call)"
    r"|want|need|wish|plan\w*|prep\w*|ready|worth|no|not|never|call me|any|during|tell|apply\w*|after the interviews"
    r"|freue?n? (?:mich|uns)|werde\w*|würde\w*|morgen|nächste\w*|könn\w+|einlad\w+|termin|bestätig\w*|zum|sobald|wenn"
    r"|prochain\w*|demain|hâte|serai\w*|sera|pourr\w+|confirm\w+|propos\w+|avant|lors|quand|pour un"
    r"|próxim\w+|mañana|será|podr\w+|podemos|confirmar|invitaci\w+|propuesta|antes|cuando|para una)(?!\w)"
)
