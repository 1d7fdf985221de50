"""English drafts."""

from __future__ import annotations

from dataclasses import replace

from rules.draft import Kind
from rules.lexicon.drafts.en_grammar import GRAMMAR
from rules.lexicon.drafts.phrasebook import Manner, Phrasebook, Texts, ways

_TEXTS = Texts(
    manner=Manner(
        closing="Best regards,",
        promise="You mentioned that I would hear from you {when}",
        promise_indirect="I understood that I could expect to hear {when}",
        promise_open="You mentioned that I would be hearing from you",
        promise_open_indirect="I understood that I would be hearing from you",
        promise_undated="You mentioned that you would be in touch once there was something to share",
        promise_undated_indirect="I understood that you would be in touch once there was something to share",
    ),
    openings={
        Kind.APPLICATION: ways("""
            I wanted to follow up on {{ matter }}. I know that hiring takes time, so I will keep this
            short.

            I hope you are having a good week. I am writing to follow up on {{ matter }}.

            I imagine you have a lot on at the moment, so just a short note to follow up on {{ matter }}.

            I hope all is well with you. I am following up on {{ matter }}, as I would still love to be
            considered.
        """),
        Kind.SCREENING: ways("""
            Thank you again for taking the time to talk. I am writing to follow up on {{ matter }}.

            I hope you are having a good week. I wanted to follow up on {{ matter }}, which I enjoyed.

            Thank you again for {{ thanked_matter }}. It gave me a good sense of what you are looking for.

            I hope all is well with you. It was good to talk, and I wanted to follow up on {{ matter }}.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Thank you again for {{ thanked_matter }}. I enjoyed it, and it gave me a much better sense of
            the work.

            I hope you are having a good week. I wanted to follow up on {{ matter }}, which I very much
            enjoyed.

            I am writing to follow up on {{ matter }}. The more I think about what we discussed, the more
            it appeals to me.

            Thank you again for {{ thanked_matter }}. I appreciated the chance to learn more about the
            work.
        """),
        Kind.LATER_INTERVIEW: ways("""
            Thank you again for {{ thanked_matter }}. I know how much time this stage takes, and I
            appreciate it.

            I hope you are well. I wanted to follow up on {{ matter }}, and to thank everyone who took the
            time.

            I am writing to follow up on {{ matter }}. I appreciate all the time that has gone into this
            so far.

            Thank you again for {{ thanked_matter }}. It was time well spent, and I came away with a clear
            picture of the work.
        """),
        Kind.PROMISE: ways("""
            I hope you are having a good week. I am writing to follow up on {{ matter }}. {{ they_said }},
            so I hope this is a good time to ask.

            I wanted to follow up on {{ matter }}. {{ they_said }}; I know these things often take a
            little longer than planned.

            I hope all is well with you. {{ they_said }}, so I wanted to follow up on {{ matter }}.
        """),
        Kind.RETURN: ways("""
            Your automatic reply said that you {% if back %}would be back {{ back }}{% else %}were away{%
            endif %}, so I waited a little before writing again. I would like to follow up on {{ matter
            }}.

            I saw from your automatic reply that you {% if back %}would be back {{ back }}{% else %}were
            away{% endif %}, and I hope there was not too much waiting for you. I wanted to follow up on
            {{ matter }}.
        """),
        Kind.TIMES: ways("""
            I am writing to follow up on {{ matter }}. The times I sent you {{ last_message }} have passed by now, but
            I would still very much like to talk.

            I hope you are having a good week. The times from my message {{ last_message_of }} have gone
            by, but I would still very much like to talk about {{ matter }}.

            I hope you are well. The times I gave you {{ last_message }} are behind us now, so I am writing again
            about {{ matter }}.
        """),
        Kind.PAPERS: ways("""
            I wanted to follow up on {{ matter }}. I sent you {{ papers }} {{ last_message }}, and hope
            that everything arrived.

            I hope you are having a good week. Since sending you {{ papers }} {{ last_message }}, I have
            been looking forward to hearing more about {{ matter }}.

            I hope all is well with you. I sent {{ papers }} {{ last_message }}, and wanted to follow up
            on {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            Thank you for your message {{ their_last }}. I am writing again about {{ matter }}.

            Thank you for getting back to me. Since your message {{ their_last }}, I have been hoping to hear more
            about {{ matter }}.

            I appreciated your message {{ their_last }}, and hope you are having a good week. I wanted to
            follow up on {{ matter }}.
        """),
        Kind.SECOND: ways("""
            I wrote to you {{ last_note }} to follow up on {{ matter }}, and wanted to try once more. I
            understand that these decisions take time.

            I hope you are well. I wanted to follow up once more on {{ matter }}, after my message {{
            last_note_of }}.

            I imagine you have a lot on at the moment. I wrote {{ last_note }} to follow up on {{ matter
            }}, and did not want to lose touch.
        """),
        Kind.LAST: ways("""
            I last wrote to you {{ last_note }} to follow up on {{ matter }}. I know that plans change,
            and I will leave it with you after this.

            I wanted to follow up one last time on {{ matter }}, after my message {{ last_note_of }}.
            Other things may well have come first, and I understand that.
        """),
        Kind.THANK_YOU: ways("""
            Thank you for {{ thanked }}. I enjoyed it, and came away with a clearer picture of {% if
            opening %}the {{ opening }}{% else %}the work{% endif %}.

            Thank you for taking the time for {{ thanked }}. I enjoyed learning more about {% if opening
            %}the {{ opening }}{% else %}the work{% endif %}.

            Thank you very much for {{ thanked }}. It was good to hear more about {% if opening %}the {{
            opening }}{% else %}the work{% endif %}, and I appreciate the time it took.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            Could you tell me what the next steps are, and when I might hear?

            Do you know yet when you will be moving to the next step?

            Could you let me know what your timeline looks like?
        """),
        Kind.SCREENING: ways("""
            Could you let me know what the next step would be, and roughly when?

            Do you have a sense yet of what the next step will be?

            Could you tell me what your timeline looks like from here?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Could you let me know where things stand, and what the next step would be?

            Do you have a sense yet of the next steps, and of the timing?

            Could you tell me what your timeline looks like from here?
        """),
        Kind.LATER_INTERVIEW: ways("""
            Do you know yet when you expect to make a decision?

            Could you give me a sense of your timeline for a decision?

            Could you let me know where things stand, and when you hope to decide?
        """),
        Kind.PROMISE: ways("""
            Could you let me know when I might expect to hear?

            Could you give me an idea of where things stand?

            Is there anything you can tell me at this point?
        """),
        Kind.RETURN: ways("""
            When you have had a chance to catch up, could you let me know where things stand?

            Could you let me know what the next step would be, once you have caught up?
        """),
        Kind.TIMES: ways("""
            Would you like me to send some times for the coming days?

            Shall I send you a few new times, or would you rather suggest one?
        """),
        Kind.PAPERS: ways("""
            Do you need anything else from me before the next step?

            Is there anything else you need from me, or do you have a sense yet of the next step?
        """),
        Kind.ANSWERED: ways("""
            Has anything changed since then?

            Could you let me know where things stand now?

            Is there anything you can tell me yet about the next step?
        """),
        Kind.SECOND: ways("""
            Could you let me know whether the position is still open, and when you expect to decide?

            Could you give me an idea of where things stand, even if nothing has been decided yet?

            Could you let me know whether I am still being considered?
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
        I am still very interested, and would be happy to tell you more about my experience.

        The work sounds like a very good fit for me, and I would welcome the chance to talk.

        I am still very interested, and happy to talk at any time that suits you.

        It is the kind of work I would love to do, and I would be glad to talk about what I could bring to it.
    """),
    after=ways("""
        I am still very interested, and would love to join you.

        My interest has only grown since then, and I would very much like to take this further.

        It is work that I would really enjoy, and I am confident that I could do it well.

        I am as interested as ever, and would be glad to take the next step.
    """),
    thanked=ways("""
        I am more interested than ever, and would be glad to take the next step.

        It confirmed my interest, and I would love to continue.

        It made me even more interested, and I look forward to what comes next.
    """),
    endings=ways("""
        If there is anything else you need from me, please let me know. Thank you for your time.

        I am happy to send anything else that would help. Many thanks for your time.

        Please let me know if there is anything more I can send. Thank you for your help.

        Thank you for your time, and please tell me if you need anything else from me.
    """),
    last_endings=ways("""
        Either answer is fine, and a line is enough. If something suitable comes up later, I would be glad to
        hear from you. Thank you for your time.

        If you have chosen someone else, I understand, and would be happy to stay in touch. Thank you for your
        time and consideration.
    """),
    thank_endings=ways("""
        If there is anything else I can send you, please let me know.

        I am happy to send anything else that would be useful to you.

        Please let me know if you need anything else from me.
    """),
    short_endings=ways("""
        Thank you for your time.

        Many thanks for your help.

        Thank you for taking the time.
    """),
)

ENGLISH = Phrasebook(
    grammar=GRAMMAR,
    polite=_TEXTS,
    familiar=replace(_TEXTS, manner=replace(_TEXTS.manner, closing="Best,")),
    closings=r"(?:all (?:the |my )?)?(?:best|kind|kindest|warm|warmest)(?: regards| wishes)?|regards|sincerely"
    r"|yours (?:sincerely|truly)|cheers|warmly|respectfully",
    familiar_words=r"(?i)\A(?:hi|hey|hello|hiya)\b",
    polite_words=r"(?i)\A(?:dear|good (?:morning|afternoon|day))\b",
)
