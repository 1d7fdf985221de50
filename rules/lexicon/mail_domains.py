"""Domains that say nothing about an employer, and suffixes under which anybody may register."""

from __future__ import annotations

from rules.lexicon.wordlist import wordlist

# Providers where each address is somebody else's. A match is the registrable domain, or its first label where
# the provider has one domain a country ("hotmail.fr", "yahoo.co.uk").
FREE_MAIL = wordlist(
    """
    gmail.com googlemail.com icloud.com me.com mac.com aol.com aim.com proton.me protonmail.com pm.me zoho.com
    fastmail.com fastmail.fm hey.com mail.com email.com inbox.com tutanota.com tuta.com tuta.io duck.com qq.com
    163.com 126.com naver.com daum.net hanmail.net rediffmail.com comcast.net verizon.net att.net sbcglobal.net
    bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net frontier.com windstream.net rogers.com
    shaw.ca telus.net sympatico.ca bell.net videotron.ca btinternet.com btopenworld.com sky.com talktalk.net
    virginmedia.com ntlworld.com blueyonder.co.uk bigpond.com bigpond.net.au optusnet.com.au iinet.net.au xtra.co.nz
    t-online.de web.de freenet.de arcor.de posteo.de mailbox.org 1und1.de magenta.de kabelmail.de vodafone.de
    bluewin.ch sunrise.ch hispeed.ch gmx.net gmx.de gmx.at gmx.ch a1.net aon.at chello.at orange.fr wanadoo.fr
    free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr skynet.be telenet.be proximus.be telefonica.net
    movistar.es terra.es terra.com.mx prodigy.net.mx libero.it tiscali.it virgilio.it tin.it alice.it ziggo.nl
    kpnmail.nl xs4all.nl seznam.cz wp.pl onet.pl o2.pl interia.pl mail.ru ya.ru eircom.net passport.com
    messagingengine.com sent.com mailbolt.com airpost.net ameritech.net pacbell.net email.cz example.com example.net
    example.org
    """
)  # RFC 2606: the last three are reserved, and name nobody
FREE_MAIL_LABELS = wordlist(
    """
    gmail googlemail hotmail outlook live msn yahoo ymail rocketmail gmx aol zoho windowslive myyahoo yandex posteo
    runbox tutanota
    """
)

# Second-level labels that registries of many countries give out names under (publicsuffix.org), and some more.
SHARED_LABELS = wordlist(
    """
    ac asso co com edu gob gouv gov govt gv id ltd me mil net nhs nic nom or org plc police sch school
    """
)

# Job boards write for many employers: their name is never the employer's.
JOB_BOARDS = wordlist(
    """
    apec careerbuilder dice glassdoor handshake hellowork indeed indeedapply infojobs jobcase joinhandshake jobs2careers
    jobteaser linkedin monster otta seek simplyhired snagajob stepstone talentcom totaljobs welcometothejungle wellfound
    xing ziprecruiter
    """
)
# Mailboxes that stand for an office and not for a person.
OFFICE_NAMES = wordlist(
    """
    accounts auditions bookings casting castings crew events kitchen orders sales service shop store studio volunteers
    admin admissions application applications bewerbung bewerbungen candidaturas candidature candidatures career
    careers contact contacto desk direccion direction direktion empleo enquiries feedback frontdesk help hello hi
    hiring hola hr humanresources info informacion inquiries interviews job jobs join kanzlei karriere kontakt mail
    mailbox management office ops oficina people personal personalabteilung praxis reception recruiter recruiting
    recruitment recrutement rh rrhh sekretariat secretaria secretariat seleccion staff staffing stellen support
    talent talentacquisition team trabajo verwaltung welcome work
    """
)
