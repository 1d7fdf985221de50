"""How German names days and lengths of time."""

from __future__ import annotations

from rules.dates.holidays import Feast
from rules.dates.vocabulary import NOT_A_DAY, Language, numbers, pairs

GERMAN = Language(
    words=pairs(
        W="""montag montags montagabend montagmorgen montagnachmittag montagvormittag=0
        dienstag dienstags dienstagabend dienstagmorgen dienstagnachmittag dienstagvormittag=1
        mittwoch mittwuch mittwochs mittwochabend mittwochmorgen mittwochnachmittag mittwochvormittag=2
        donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagnachmittag donnerstagvormittag=3
        freitag freitags freitagabend freitagmorgen freitagmittag freitagnachmittag freitagvormittag=4
        mäntig mentig=0 zischtig ziischtig=1 dunnschtig donnschtig=3 friitig fritig=4 samschtig=5
        samstag samstags sonnabend samstagabend=5 sonntag sonntags sonntagabend=6""",
        V="mo=0 di=1 mi=2 do=3 fr=4 sa=5",
        M="""januar jänner jan=1 februar feber feb=2 märz maerz mär=3 april apr=4 mai=5 juni jun=6 juli jul=7
        august aug=8 september sept sep=9 oktober okt=10 november nov=11 dezember dez=12""",
        T="""heute heute_abend heute_nachmittag heute_vormittag heute_morgen heute_früh heute_noch hüt=0 morgen morn
        morgen_früh morgen_vormittag morgen_nachmittag morgen_abend morgen_mittag=1 übermorgen=2 gestern
        geschter gestern_abend=-1
        vorgestern neulich=-2""",
        E="feierabend dienstschluss büroschluss ende_des_tages tagesende geschäftsschluss=17",
        J="früh vormittag vormittags=9 mittags nachmittag nachmittags=13 abend abends=18",
        d="tag=1 tage tagen kalendertage kalendertagen=2",
        b="""werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen wochentage wochentagen
        bankarbeitstage
        bankarbeitstagen=1""",
        w="woche wuche wuchä=1 wochen wuchen wochn kalenderwochen=2",
        i="arbeitswoche arbeitswochen=1",
        m="monat monats=1 monate monaten=2",
        q="quartal quartals quartale quartalen=1",
        y="jahr jahre jahren jahres=1",
        h="stunde stunden std=1",
        e="wochenende wochenendes wochenenden=1",
        R="""diese diesen dieser dieses diesem=0 nächste nächsten nächster nächstes nächstem naechste naechsten=1
        folgende folgenden folgender folgendem darauffolgende darauffolgenden=4
        kommende kommenden kommender kommendes kommendem=3 übernächste übernächsten übernächster übernächstes=2
        letzte letzten letzter letztes vergangene vergangenen vorige vorigen voriger=-1 jene jenen selben=9""",
        P="""anfang beginn anfangs zu_beginn zu_anfang=0 mitte=1 spät=2 ende ausgang gegen_ende=5 erste_hälfte
        ersten_hälfte erster_hälfte=3 zweite_hälfte zweiten_hälfte=4""",
        o="erste ersten erster=1 zweite zweiten zweiter=2 dritte dritten dritter=3 vierte vierten vierter=4",
        L="""am an den zum zur=1 im in über während irgendwann irgendwann_im irgendwann_in um=2 innerhalb
        innerhalb_von innert binnen
        in_den im_laufe im_laufe_von in_etwa=3 spätestens spätestens_am spätestens_bis
        allerspätestens bis_spätestens bis_allerspätestens bis_spätestens_am bis_spätestens_zum=4
        bis_zur bis_einschließlich bis_inklusive=5 vor=6 nach ab_nach=7 ab ab_dem seit_ab von vom frühestens
        frühestens_ab=8 seit seit_dem=9 für=10""",
        F="der die das des dem",
        Z="kw kalenderwoche kw_nr=1",
        S="frühjahr frühling=0 sommer=1 herbst=2 winter=3",
        Q="""erstes_quartal ersten_quartal=1 zweites_quartal zweiten_quartal=2 drittes_quartal dritten_quartal=3
        viertes_quartal vierten_quartal=4""",
        Pm="monatsende monatsletzten monatsletzter=5",
        Pq="quartalsende=5",
        Py="jahresende=5",
        c="bis bis_zum=5",
        **{
            "|": "oder und beziehungsweise bzw",
            "+": "am_tag_danach am_tag_darauf tags_darauf einen_tag_später am_folgetag am_nächsten_tag=1",
        },
    ),
    feasts={
        "die feiertage": Feast.BREAK,
        "den feiertagen": Feast.BREAK,
        "der feiertage": Feast.BREAK,
        "den weihnachtsfeiertagen": Feast.BREAK,
        "weihnachtsferien": Feast.BREAK,
        "weihnachtspause": Feast.BREAK,
        "jahreswechsel": Feast.BREAK,
        "weihnachten": Feast.CHRISTMAS,
        "heiligabend": Feast.CHRISTMAS_EVE,
        "heilig abend": Feast.CHRISTMAS_EVE,
        "neujahr": Feast.NEW_YEAR,
        "silvester": Feast.NEW_YEARS_EVE,
        "im neuen jahr": Feast.NEW_YEAR_TURN,
        "ins neue jahr": Feast.NEW_YEAR_TURN,
        "dreikönig": Feast.EPIPHANY,
        "heilige drei könige": Feast.EPIPHANY,
        "ostern": Feast.EASTER,
        "osterfeiertage": Feast.EASTER,
        "osterferien": Feast.EASTER,
        "den osterfeiertagen": Feast.EASTER,
        "karfreitag": Feast.GOOD_FRIDAY,
        "karwoche": Feast.HOLY_WEEK,
        "christi himmelfahrt": Feast.ASCENSION,
        "himmelfahrt": Feast.ASCENSION,
        "auffahrt": Feast.ASCENSION,
        "pfingsten": Feast.PENTECOST,
        "fronleichnam": Feast.CORPUS_CHRISTI,
        "allerheiligen": Feast.ALL_SAINTS,
        "tag der arbeit": Feast.MAY_DAY,
        "maifeiertag": Feast.MAY_DAY,
        "tag der deutschen einheit": Feast.GERMAN_UNITY,
        "karneval": Feast.CARNIVAL,
        "fasching": Feast.CARNIVAL,
        "fasnacht": Feast.CARNIVAL,
    },
    numbers=numbers(
        """zwei zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 vierzehn=14
        zwanzig=20 dreißig=30 paar ein_paar einige einigen wenige wenigen=3-5 mehrere mehreren=3-6 anderthalb
        eineinhalb=1-2""",
        one="ein eine einem einer einen eins",
    ),
    months_that_are_names=frozenset({1}),
    ordinal_nouns=NOT_A_DAY | frozenset({"og", "stock", "ug"}),
    recalls=r"(?:wollten|hatten|sagten|erwähnten|angekündigt|meinten|sagtest|hattest|wolltest|meintest)",
    past=r"(?:gesprochen|getroffen|gemacht|gefreut|kennengelernt|telefoniert|unterhalten|geschickt|gesendet"
    r"|beworben|danke für|dank für|(?:telefonat|gespräch|bewerbung|mail|e-mail|nachricht|schreiben"
    r"|termin|unterlagen|treffen|vorstellungsgespräch|interview|code-gespräch|anruf|brief|angebot)(?: \w+)?(?= vom)"
    r"|hat mich gefreut|war (?:am|das)|hatten (?:wir )?(?:am|uns))",
    ahead=r"(?:werden?|wird|wollen|möchten?|können|könnten?|würden?|melden?|meldet|freue|planen|soll|sollen|sollte"
    r"|ist für)",
)
