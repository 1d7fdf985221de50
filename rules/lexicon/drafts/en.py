"""English drafts."""

from __future__ import annotations

from dataclasses import replace

from rules.draft import Kind
from rules.lexicon.drafts.phrasebook import (
    FIRST,
    LATER,
    SCREENING,
    Called,
    Dates,
    Grammar,
    Manner,
    Noun,
    Phrasebook,
    Texts,
    ways,
)
from rules.policy import Stage

_DATES = Dates(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    date="{n} {month}",
    date_with_year="{n} {month} {year}",
    month_first="{month} {n}",
    month_first_with_year="{month} {n}, {year}",
    attribution="On {weekday}, {n} {month} {year} at {time}, {who} wrote:",
    on="on {date}",
    held="on {date}",
    held_lately="on {weekday}",
    sent="of {date}",
    by="by {weekday}, {date}",
    around="around {date}",
)  # fmt: skip

_FOR, _ABOUT = "for the {opening}", "about the {opening}"

_GRAMMAR = Grammar(
    dates=_DATES,
    role="{role} role",
    roles=((r"\b(?:role|position|post|job|opening|vacancy|\w+ships?)$", "{role}"), (r",", "role of {role}")),
    nobody="role",
    definite="the {opening}",
    at="at {company}",
    institutions=(
        (
            r"(?:city|county|town|village|borough|university|college|state|port|diocese|parish|church) of\b",
            "with the {company}",
        ),
        (r"(?:department|ministry|office|institute|museum|school|house|bureau) (?:of|for)\b", "at the {company}"),
    ),
    called=(
        Called(r"trial shift", Noun("the trial shift", _FOR)),
        Called(r"(?:trial|working) day|work(?:ing)? trial", Noun("the trial day", _FOR)),
        Called(r"final (?:round|interview|conversation)", Noun("the final interview", _FOR), LATER),
        Called(r"third (?:round|interview)|round (?:3|three)", Noun("the third interview", _FOR), LATER),
        Called(
            r"(?:second|2nd)(?:[- ]round)? interview|second round|round (?:2|two)",
            Noun("the second interview", _FOR),
            LATER,
        ),
        Called(r"panel(?: interview)?", Noun("the panel interview", _FOR)),
        Called(r"on-?site(?: interview| visit| day)?", Noun("the on-site visit", _FOR)),
        Called(r"(?:phone|telephone) screen(?:ing)?", Noun("the phone screen", _FOR), SCREENING | FIRST),
        Called(r"(?:phone|telephone) interview", Noun("the phone interview", _FOR)),
        Called(r"video interview", Noun("the video interview", _FOR)),
        Called(r"interview", Noun("the interview", _FOR), tells=1),
        Called(r"coffee", Noun("our coffee", _ABOUT), tells=0),
        Called(r"(?:video|zoom|phone|intro(?:ductory)?|screening)? ?call", Noun("our call", _ABOUT), tells=0),
        Called(r"chat|conversation|talk", Noun("our conversation", _ABOUT), tells=0),
    ),
    generic={
        Stage.APPLIED: Noun("our conversation", _ABOUT),
        Stage.SCREENING: Noun("our conversation", _ABOUT),
        Stage.FIRST_INTERVIEW: Noun("our meeting", _ABOUT),
        Stage.LATER_INTERVIEW: Noun("our meeting", _ABOUT),
    },
    call=Noun("our call", _ABOUT),
    application=Noun("my application", _FOR),
    message=Noun("my message", _ABOUT),
    their_message=Noun("your message", _ABOUT),
    confirmed=", which you confirmed {on}",
)

_TEXTS = Texts(
    manner=Manner(
        closing="Best regards,",
        promise="You mentioned that I could expect to hear from you {when}",
        promise_indirect="I had understood that I could expect to hear {when}",
        promise_undated="You mentioned that you would be in touch once there was something to share",
        promise_undated_indirect="I had understood that you would be in touch once there was something to share",
    ),
    openings={
        Kind.APPLICATION: ways("""
            I hope your week is going well. I am writing to follow up on {{ matter }}.

            I would like to follow up on {{ matter }}. I can imagine how full your days are, and I appreciate
            any time that you can give it.

            I wanted to come back to {{ matter }}. I know that many things ask for your attention, so I will
            keep this short.
        """),
        Kind.SCREENING: ways("""
            Thank you again for taking the time to talk to me. I am writing to follow up on {{ matter }}.

            I hope your week is going well. I wanted to follow up on {{ matter }}, and to say how much I
            appreciated learning more.

            I am writing to follow up on {{ matter }}. It helped me to understand what you are looking for,
            and I have thought about it since.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Thank you again for {{ thanked_matter }}. I have thought about it a good deal since, and I
            appreciated how much I could learn.

            I hope your week is going well. I wanted to follow up on {{ matter }}. It gave me a much clearer
            picture of the work.

            I am writing to follow up on {{ matter }}. I appreciated the time that was given to it, and have
            come back to it in my mind since.
        """),
        Kind.LATER_INTERVIEW: ways("""
            Thank you again for {{ thanked_matter }}. I know how much time goes into this stage, and I
            appreciate it.

            I hope you are well. I wanted to follow up on {{ matter }}, and to thank everyone who has given
            their time to it.

            I am writing to follow up on {{ matter }}. Each conversation so far has given me a better idea of
            the work, and I am grateful for that.
        """),
        Kind.PROMISE: ways("""
            I hope your week is going well. I am writing to follow up on {{ matter }}. {{ they_said }}, so I
            hope that this is a good moment to ask.

            I wanted to follow up on {{ matter }}. {{ they_said }}; I know that these things often take a
            little longer than planned.
        """),
        Kind.RETURN: ways("""
            Your automatic reply {% if back %}said that you would be back {{ back }}{% else %}told me that you
            were away{% endif %}, so I have waited a little before writing again. I would like to follow up on
            {{ matter }}.

            I hope you have had an easy start{% if back %} after your return {{ back }}{% else %} after your
            time away{% endif %}. My last message reached you while you were out, so I would like to come back
            to {{ matter }}.
        """),
        Kind.SECOND: ways("""
            I wrote to you {{ last_note }} regarding {{ matter }}, and would like to try once more. I
            understand that there is a lot to weigh up, and that it takes time.

            I hope you are well. This is a short note after my message {{ last_note_of }} regarding {{ matter
            }}, as I would be sorry to lose contact.
        """),
        Kind.LAST: ways("""
            I have written to you regarding {{ matter }}, most recently {{ last_note }}. I know how quickly
            plans can change, and I will leave it with you after this.

            I would like to write one last time regarding {{ matter }}. My previous note went out {{ last_note
            }}, and other things may well have come first since.
        """),
        Kind.THANK_YOU: ways("""
            Thank you for {{ thanked }}. I enjoyed it, and came away with a clearer picture of {% if opening
            %}the {{ opening }}{% else %}the work{% endif %}.

            I would like to thank you for {{ thanked }}. It was good to learn more about {% if opening %}the
            {{ opening }}{% else %}the work{% endif %}, and I appreciate the time and thought that went into
            it.

            Thank you very much for {{ thanked }}. I appreciated the time and attention, and I now have a
            better idea of {% if opening %}the {{ opening }}{% else %}the work{% endif %}.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            Could you tell me what the next step is, and when I might expect to hear?

            May I ask when you expect to decide on the next step?
        """),
        Kind.SCREENING: ways("""
            Could you let me know what the next step would be, and when it might take place?

            May I ask when you expect to decide on the next step?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Could you let me know where things stand, and what the next step would be?

            May I ask when you expect to decide on the next step?
        """),
        Kind.LATER_INTERVIEW: ways("""
            May I ask when you expect to make a decision?

            Could you let me know how much longer the decision is likely to take?
        """),
        Kind.PROMISE: ways("""
            Could you let me know when I might now expect to hear?

            Could you give me an idea of where things stand now?
        """),
        Kind.RETURN: ways("""
            Could you let me know, once you have caught up, what the next step would be?

            When you have had time to catch up, could you let me know where things stand?
        """),
        Kind.SECOND: ways("""
            Could you let me know whether the position is still open, and when you expect to decide?

            Could you give me an idea of where things stand, even if nothing has been decided?
        """),
        Kind.LAST: ways("""
            Is the position still open, or have you decided to go another way?

            Could you let me know in a line whether I am still being considered?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}Could you tell me when I may expect to hear, and
            whom I can contact directly until then?{% elif not timing_known %}Could you tell me when I may
            expect to hear, or when it would be fine to ask?{% elif not contact_known %}Could you tell me whom
            I can contact directly if a question comes up?{% else %}I look forward to hearing from you.{%
            endif %}
        """),
    },
    before=ways("""
        I remain very interested, and would be glad to tell you more about my experience.

        The work appeals to me, and I would welcome the chance to talk about what I could bring to it.

        I am still very interested, and would be happy to talk at a time that suits you.
    """),
    after=ways("""
        I remain very interested, and would very much like to join you.

        My interest has only grown, and I would be very glad to continue.

        I would still very much like to do this work, and am confident that I could do it well.
    """),
    thanked=ways("""
        It has confirmed my interest, and I would be very glad to continue.

        I am more interested than before, and would be glad to go on.
    """),
    endings=ways("""
        If there is anything else I can send in the meantime, please let me know. Thank you for your time.

        I am happy to send anything else that would be helpful. Many thanks for your time.

        Please let me know if you need anything else from me. Thank you for your help.
    """),
    last_endings=ways("""
        Either answer is fine, and a line is enough. Should something suitable come up later, I would be glad
        to hear from you. Thank you for your time.

        If it has gone to someone else, I understand, and would be happy to stay in touch; you can reach me
        here at any time. Thank you for your consideration.
    """),
    thank_endings=ways("""
        If there is anything else I can send you, please let me know.

        I am happy to send anything else that would be useful to you.
    """),
)

ENGLISH = Phrasebook(
    grammar=_GRAMMAR,
    polite=_TEXTS,
    familiar=replace(_TEXTS, manner=replace(_TEXTS.manner, closing="Best,")),
    closings=r"(?:all (?:the |my )?)?(?:best|kind|kindest|warm|warmest)(?: regards| wishes)?|regards|sincerely"
    r"|yours (?:sincerely|truly)|cheers|warmly|respectfully",
    familiar_words=r"(?i)\A(?:hi|hey|hello|hiya)\b",
    polite_words=r"(?i)\A(?:dear|good (?:morning|afternoon|day))\b",
)
