"""How Spanish names days and lengths of time."""

from __future__ import annotations

from rules.dates.holidays import Feast
from rules.dates.vocabulary import NOT_A_DAY, Language, numbers, pairs

SPANISH = Language(
    words=pairs(
        W="lunes=0 martes=1 miércoles miercoles=2 jueves=3 viernes=4 sábado sabado sábados=5 domingo domingos=6",
        V="lun=0 mié=2 jue=3 vie=4 sáb=5 dom=6",
        M="""enero ene=1 febrero feb=2 marzo=3 abril abr=4 mayo=5 junio jun=6 julio jul=7 agosto ago=8
        septiembre setiembre sept=9 octubre oct=10 noviembre nov=11 diciembre dic=12""",
        T="""hoy esta_tarde esta_noche esta_mañana hoy_mismo=0 mañana mañana_por_la_mañana mañana_por_la_tarde
        mañana_mismo=1
        pasado_mañana=2 ayer anoche ayer_por_la_tarde=-1 anteayer antier el_otro_día=-2""",
        E="final_del_día fin_del_día última_hora a_última_hora final_de_la_jornada al_final_del_día mediodía_de=17",
        J="""por_la_mañana de_la_mañana en_la_mañana=9 por_la_tarde de_la_tarde en_la_tarde tarde=13
        por_la_noche de_la_noche en_la_noche noche=18""",
        d="día dia=1 días dias días_naturales días_corridos=2",
        b="""día_hábil días_hábiles dias_habiles día_laborable días_laborables días_laborales días_de_trabajo=1""",
        w="semana semanita=1 semanas semanitas=2",
        g="quincena quincenas=1",
        m="mes=1 meses=2",
        q="trimestre trimestres=1",
        y="año años=1",
        h="hora horas h hs=1",
        e="fin_de_semana finde fines_de_semana=1",
        R="""este esta estos estas=0 próximo próxima próximos próximas proximo proxima=1 siguiente siguientes=4
        que_viene entrante que_entra que_entran=3 pasado pasada pasados pasadas último última últimos últimas=-1
        ese esa mismo misma=9""",
        P="""principio principios inicio inicios comienzo comienzos primeros primeros_días=0 mediado mediados mitad
        a_mitad=1
        final finales fin fines últimos_días finales_de=5 primera_quincena primera_mitad=3 segunda_quincena
        segunda_mitad=4""",
        o="primera primer=1 segunda segundo=2 tercera tercer=3 cuarta=4",
        L="""en en_el_mes_de por los sobre hacia=1 durante a_lo_largo_de a_lo_largo a_lo_largo_del=2 dentro_de
        en_un_plazo_de
        en_el_plazo_de en_el_transcurso_de en_los en_las=3 a_más_tardar a_más_tardar_el como_muy_tarde
        como_muy_tarde_el para para_el para_la para_los como_máximo no_más_tarde_del=4 hasta_el hasta_la
        hasta_el_mes_de=5
        antes_de antes_del antes_de_la antes_de_el=6 después_de después_del despues_de pasado_el tras tras_el tras_la
        luego_de=7
        a_partir_de a_partir_del desde desde_el desde_la=8 desde_hace=9 por_espacio_de=10""",
        F="de del la el los las l que",
        G="hace atrás antes",
        S="primavera=0 verano=1 otoño=2 invierno=3",
        Q="primer_trimestre=1 segundo_trimestre=2 tercer_trimestre=3 cuarto_trimestre último_trimestre=4",
        c="a al=1 hasta=5",
        **{"|": "o u y e", "+": "al_día_siguiente el_día_siguiente el_día_después al_otro_día=1"},
    ),
    feasts={
        "las fiestas": Feast.BREAK,
        "fiestas navideñas": Feast.BREAK,
        "vacaciones de navidad": Feast.BREAK,
        "las navidades": Feast.BREAK,
        "navidad": Feast.CHRISTMAS,
        "navidades": Feast.CHRISTMAS,
        "nochebuena": Feast.CHRISTMAS_EVE,
        "nochevieja": Feast.NEW_YEARS_EVE,
        "año nuevo": Feast.NEW_YEAR,
        "reyes": Feast.EPIPHANY,
        "semana santa": Feast.HOLY_WEEK,
        "pascua": Feast.EASTER,
        "viernes santo": Feast.GOOD_FRIDAY,
        "carnaval": Feast.CARNIVAL,
        "corpus": Feast.CORPUS_CHRISTI,
        "todos los santos": Feast.ALL_SAINTS,
        "día de muertos": Feast.ALL_SAINTS,
        "día del trabajo": Feast.MAY_DAY,
        "puente de mayo": Feast.MAY_DAY,
        "la hispanidad": Feast.HISPANIC_DAY,
        "puente de la constitución": Feast.CONSTITUTION_ES,
        "puente de diciembre": Feast.CONSTITUTION_ES,
        "la asunción": Feast.ASSUMPTION,
    },
    numbers=numbers(
        """dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20
        treinta=30 par par_de un_par_de un_par=2 pocos pocas unos unas unos_pocos unos_cuantos unas_pocas algunos
        algunas=3-5
        varios varias=3-6""",
        one="un una",
    ),
    months_that_are_names=frozenset({5}),
    ordinal_nouns=NOT_A_DAY
    | frozenset(["ronda", "entrevista", "piso", "planta", "fase", "personas", "candidatos", "por", "ciento"]),
    recalls=r"(?:dijo|dijiste|comentó|comentaste|mencionó|mencionaste|esperaban|iban a|habían)",
    past=r"(?:hablamos|platicamos|conocimos|vimos|reunimos|gracias por|envié|mandé|apliqué|postulé"
    r"|nuestra (?:conversación|llamada|charla) del?"
    r"|(?:mi|su|tu) (?:correo|mensaje|solicitud|candidatura|visita) del?|gustó|encantó)",
    ahead=r"(?:vamos a|voy a|va a|pod(?:emos|ría|emos)|puedes?|quer(?:emos|ría)|propon\w+|será|tendr\w+|esper\w+"
    r"|nos vemos|dir(?:é|emos))",
    bare_day=True,
    next_is_nearest=True,
)
