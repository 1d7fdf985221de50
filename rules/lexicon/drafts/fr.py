"""French drafts. Nothing in them tells the writer's or the reader's gender."""

from __future__ import annotations

from rules.draft import Kind
from rules.lexicon.drafts.fr_grammar import GRAMMAR
from rules.lexicon.drafts.phrasebook import Manner, Phrasebook, Texts, ways

_TEXTS = Texts(
    manner=Manner(
        closing="Bien cordialement,",
        promise="Vous m’aviez indiqué que je pouvais espérer une réponse {when}",
        promise_indirect="J’avais compris que je pouvais espérer une réponse {when}",
        promise_open="Vous m’aviez indiqué que vous reviendriez vers moi",
        promise_open_indirect="J’avais compris que vous reviendriez vers moi",
        promise_undated="Vous m’aviez indiqué que vous reviendriez vers moi dès qu’il y aurait du nouveau",
        promise_undated_indirect="J’avais compris que vous reviendriez vers moi dès qu’il y aurait du nouveau",
    ),
    openings={
        Kind.APPLICATION: ways("""
            Je me permets de revenir vers vous concernant {{ matter }}. J’imagine que les demandes ne manquent pas,
            et je ferai donc court.

            J’espère que vous allez bien. Je vous écris de nouveau concernant {{ matter }}.

            Je reviens vers vous concernant {{ matter }}. Je sais qu’un recrutement demande du temps et de
            l’attention.
        """),
        Kind.SCREENING: ways("""
            Merci encore d’avoir pris le temps d’échanger avec moi. Je reviens vers vous concernant {{ matter }}.

            Je me permets de revenir vers vous concernant {{ matter }}. J’ai beaucoup apprécié d’en apprendre
            davantage sur ce que vous recherchez.
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Merci encore pour {{ thanked_matter }}. J’y ai beaucoup repensé depuis, et j’ai apprécié tout ce que
            j’ai pu y apprendre.

            Je me permets de revenir vers vous concernant {{ matter }}. J’en retiens une idée bien plus précise du
            poste, et je vous en remercie.

            J’espère que vous allez bien. Je vous écris concernant {{ matter }}. J’en garde un très bon souvenir, et
            j’ai apprécié le temps qui y a été consacré.
        """),
        Kind.LATER_INTERVIEW: ways("""
            Merci encore pour {{ thanked_matter }}. Je sais combien de temps demande cette étape, et je vous en
            remercie.

            J’espère que vous allez bien. Je reviens vers vous concernant {{ matter }}, et remercie toutes les
            personnes qui y ont consacré du temps.
        """),
        Kind.PROMISE: ways("""
            Je me permets de revenir vers vous concernant {{ matter }}. {{ they_said }}, et j’espère donc que le
            moment est bien choisi.

            J’espère que vous allez bien. Je vous écris concernant {{ matter }}. {{ they_said }}, et je sais que ces
            décisions prennent souvent un peu plus de temps que prévu.
        """),
        Kind.RETURN: ways("""
            J’ai lu dans votre réponse automatique que vous {% if back %}seriez de retour {{ back }}{% else
            %}n’étiez pas disponible{% endif %}, et j’ai donc attendu un peu avant de vous écrire. Je reviens vers
            vous concernant {{ matter }}.

            J’espère que votre retour se passe bien. Mon dernier message vous est parvenu pendant votre absence, et
            je me permets donc de revenir vers vous concernant {{ matter }}.
        """),
        Kind.TIMES: ways("""
            Je reviens vers vous concernant {{ matter }}. Les créneaux que je vous avais proposés {{ last_message }}
            sont maintenant passés, mais j’aimerais toujours échanger avec vous.

            J’espère que vous allez bien. Les disponibilités de mon message {{ last_message_of }} étant
            désormais passées, je me permets de revenir vers vous concernant {{ matter }}. J’aimerais
            toujours beaucoup échanger avec vous.
        """),
        Kind.PAPERS: ways("""
            Je me permets de revenir vers vous concernant {{ matter }}. Je vous ai envoyé {{ papers }} {{
            last_message }}, et j’espère que tout vous est bien parvenu.

            J’espère que vous allez bien. Je vous ai transmis {{ papers }} {{ last_message }}, et je
            reviens aujourd’hui vers vous concernant {{ matter }}.
        """),
        Kind.ANSWERED: ways("""
            Merci pour votre message {{ their_last }}. Je me permets de revenir vers vous concernant {{
            matter }}.

            Je vous remercie de votre réponse {{ their_last }}. Je vous écris de nouveau concernant {{
            matter }}.
        """),
        Kind.SECOND: ways("""
            Je vous ai écrit {{ last_note }} et me permets de revenir une nouvelle fois vers vous concernant {{
            matter }}. Je comprends qu’une telle décision demande du temps.

            J’espère que vous allez bien. Après mon message {{ last_note_of }}, je vous adresse encore quelques
            lignes concernant {{ matter }}, car je souhaite garder le contact.
        """),
        Kind.LAST: ways("""
            Je vous écris une dernière fois concernant {{ matter }}, après mon message {{ last_note_of }}. Je sais
            que les priorités peuvent vite changer.

            Mon dernier message date {{ last_note_of }}, et je comprends que d’autres sujets aient pu passer avant.
            Voici donc un dernier mot concernant {{ matter }}.
        """),
        Kind.THANK_YOU: ways("""
            Merci beaucoup pour {{ thanked }}. J’y ai pris plaisir, et j’en retiens une idée plus
            précise {% if opening %}du {{ opening }}{% else %}du travail{% endif %}.

            Je tiens à vous remercier pour {{ thanked }}. J’ai apprécié d’en apprendre davantage sur {% if opening
            %}le {{ opening }}{% else %}le travail{% endif %}, et je mesure le temps qui y a été consacré.
        """),
    },
    questions={
        Kind.APPLICATION: ways("""
            Pourriez-vous me dire quelle est la prochaine étape, et quand je peux espérer une réponse ?

            Puis-je vous demander quand vous pensez décider de la suite ?
        """),
        Kind.SCREENING: ways("""
            Pourriez-vous me dire quelle serait la prochaine étape, et quand elle aurait lieu ?

            Puis-je vous demander quand vous pensez décider de la suite ?
        """),
        Kind.FIRST_INTERVIEW: ways("""
            Pourriez-vous me dire où en est le recrutement, et quelle serait la suite ?

            Puis-je vous demander quand vous pensez décider de la suite ?
        """),
        Kind.LATER_INTERVIEW: ways("""
            Puis-je vous demander quand vous pensez prendre votre décision ?

            Pourriez-vous me dire de combien de temps vous avez encore besoin pour décider ?
        """),
        Kind.PROMISE: ways("""
            Pourriez-vous me dire quand je peux désormais espérer une réponse ?

            Pourriez-vous me dire où en est le recrutement ?
        """),
        Kind.RETURN: ways("""
            Pourriez-vous me dire, dès que vous en aurez le temps, quelle serait la suite ?

            Lorsque vous aurez un moment, pourriez-vous me dire où en est le recrutement ?
        """),
        Kind.TIMES: ways("""
            Souhaitez-vous que je vous propose quelques nouveaux créneaux ?

            Puis-je vous envoyer de nouvelles disponibilités, ou préférez-vous me proposer une date ?
        """),
        Kind.PAPERS: ways("""
            Avez-vous besoin d’autre chose de ma part pour la suite du recrutement ?

            Vous manque-t-il encore quelque chose, ou pouvez-vous déjà me dire quelle sera la suite ?
        """),
        Kind.ANSWERED: ways("""
            Y a-t-il du nouveau depuis ?

            Pourriez-vous me dire où vous en êtes à présent ?
        """),
        Kind.SECOND: ways("""
            Pourriez-vous me dire si le poste est toujours ouvert, et quand vous pensez décider ?

            Pourriez-vous me dire où en est le recrutement, même si rien n’est encore décidé ?
        """),
        Kind.LAST: ways("""
            Le poste est-il toujours ouvert, ou avez-vous fait un autre choix ?

            Pourriez-vous me dire en un mot si ma candidature est encore à l’étude ?
        """),
        Kind.THANK_YOU: ways("""
            {% if not timing_known and not contact_known %}Pourriez-vous me dire quand je peux espérer une réponse,
            et à qui je peux m’adresser directement d’ici là ?{% elif not timing_known %}Pourriez-vous me dire quand
            je peux espérer une réponse, ou à partir de quand je peux vous relancer ?{% elif not contact_known
            %}Pourriez-vous me dire à qui je peux m’adresser directement en cas de question ?{% else %}J’espère avoir
            bientôt de vos nouvelles.{% endif %}
        """),
    },
    before=ways("""
        Mon intérêt reste entier, et je vous parlerais volontiers plus en détail de mon expérience.

        Ce poste m’attire beaucoup, et j’aimerais échanger avec vous sur ce que je pourrais y apporter.

        Ce poste correspond bien à ce que je recherche, et j’aurais plaisir à en parler avec vous.
    """),
    after=ways("""
        Mon intérêt reste entier, et j’aimerais beaucoup vous rejoindre.

        Mon intérêt n’a fait que grandir, et je me verrais très bien travailler avec vous.

        Ce que j’ai appris jusqu’ici me donne vraiment envie de vous rejoindre.
    """),
    thanked=ways("""
        Cela a confirmé mon intérêt, et j’aimerais beaucoup poursuivre.

        Mon intérêt n’en est que plus grand, et j’aimerais beaucoup passer à l’étape suivante.
    """),
    endings=ways("""
        S’il vous manque quoi que ce soit de ma part, n’hésitez pas à me le dire. Je vous remercie de votre temps.

        Je vous enverrai volontiers tout complément utile. Merci beaucoup de votre attention.

        Si un document ou une précision vous manque, dites-le-moi simplement. Merci de votre temps.
    """),
    last_endings=ways("""
        L’une ou l’autre réponse me convient, et une ligne suffit. Si une occasion se présente plus tard, j’aurai
        plaisir à vous lire. Je vous remercie de votre temps.

        Si le choix s’est porté sur une autre personne, je le comprends, et je garderai volontiers le contact ; vous
        pouvez me joindre à cette adresse à tout moment. Merci de votre attention.
    """),
    thank_endings=ways("""
        S’il vous manque quoi que ce soit de ma part, n’hésitez pas à me le dire.

        Je vous enverrai volontiers tout complément utile.
    """),
    short_endings=ways("""
        Je vous remercie de votre temps.

        Merci beaucoup de votre attention.
    """),
)

FRENCH = Phrasebook(
    grammar=GRAMMAR,
    polite=_TEXTS,
    familiar=_TEXTS,
    closings=r"(?:bien |très )?cordialement|bien à vous|(?:meilleures|sincères) salutations|salutations cordiales",
)
