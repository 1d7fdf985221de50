"""What is said in plain, short Spanish, by people who write no form letters."""

from __future__ import annotations

import pytest

from rules.lexicon import lexicon
from rules.lexicon.act import Act
from rules.lexicon.phrases import normal

THEIRS = [
    ("Me falta todavía tu carnet de manipulador.", Act.ASKS),
    ("Devuélveme el contrato firmado por los dos lados.", Act.ASKS),
    ("Dime algo antes del jueves.", Act.ASKS),
    ("Quedo pendiente de tu respuesta antes del viernes.", Act.ASKS),
    ("Date una vuelta por el taller el miércoles como a las cuatro.", Act.PROPOSES),
    ("¿Nos tomamos un café la semana que viene?", Act.PROPOSES),
    ("Me gustaría presentarte al jefe de cocina.", Act.PROPOSES),
    ("Vente una mañana a ver cómo trabajamos.", Act.PROPOSES),
    ("¿Cuándo andas libre?", Act.SEEKS_TIMES),
    ("¿Qué días te acomodan?", Act.SEEKS_TIMES),
    ("Pásame dos o tres huecos.", Act.SEEKS_TIMES),
    ("Sale, el jueves.", Act.AFFIRMS),
    ("Vale, el miércoles sin problema.", Act.AFFIRMS),
    ("Queda para el 8 a las 9.", Act.CONFIRMS),
    ("La esperamos el jueves a las 10 en recepción.", Act.CONFIRMS),
    ("Pues el viernes a las nueve y media en la tienda.", Act.CONFIRMS),
    ("¿Lo pasamos del lunes al martes?", Act.MOVES),
    ("Al final va a ser a las 16.", Act.MOVES),
    ("Tenemos que correr la entrevista una semana.", Act.MOVES),
    ("Tengo que anular lo de mañana, el jefe está malo.", Act.CANCELS),
    ("Se cayó la cita del jueves.", Act.CANCELS),
    ("La entrevista de mañana queda suspendida.", Act.CANCELS),
    ("Qué gusto haberte conocido el lunes.", Act.HELD),
    ("Gracias por venir ayer.", Act.HELD),
    ("Nos gustó mucho verte en el restaurante.", Act.HELD),
    ("Nos agradó platicar contigo ayer.", Act.HELD),
    ("Lo decidimos la semana que viene y te llamo.", Act.PROMISES),
    ("El viernes a más tardar tienes mi respuesta.", Act.PROMISES),
    ("Te busco el miércoles con lo que me digan.", Act.PROMISES),
    ("A fin de mes estará decidido.", Act.PROMISES),
    ("No es necesario que nos llame, nosotros le contactamos.", Act.FORBIDS),
    ("Le pedimos no llamar para preguntar por el estado.", Act.FORBIDS),
    ("Por ahora está todo parado aquí.", Act.HOLDS),
    ("La dirección ha frenado las contrataciones hasta nuevo aviso.", Act.HOLDS),
    ("Hasta primavera no se va a mover nada.", Act.HOLDS),
    ("Mientras no haya presupuesto no podemos contratar a nadie.", Act.HOLDS),
    ("Nos vamos con alguien con más experiencia.", Act.REJECTS),
    ("No va a salir esta vez, lo siento.", Act.REJECTS),
    ("Al final se queda el puesto uno de la casa.", Act.REJECTS),
    ("No tengo buenas noticias para ti.", Act.REJECTS),
    ("La plaza ya está dada.", Act.FILLED),
    ("Ya encontramos a alguien.", Act.FILLED),
    ("El puesto se cubrió con gente interna.", Act.FILLED),
    ("Han quitado el puesto.", Act.FILLED),
    ("Nos gustaría que te quedaras fijo con nosotros.", Act.OFFERS),
    ("Empiezas el lunes si quieres.", Act.OFFERS),
    ("El sitio es tuyo si te animas.", Act.OFFERS),
    ("Queremos incorporarla a partir de septiembre.", Act.OFFERS),
    ("A partir de ahora lleva tu proceso la Lic. Robles.", Act.HANDS_OVER),
    ("Diríjase mejor a la señora Seguí.", Act.HANDS_OVER),
    ("Mi compañero Hugo se encarga de lo que sigue.", Act.HANDS_OVER),
    ("Tu documentación llegó bien.", Act.RECEIVED),
    ("Leí tu mensaje y se lo paso al jefe.", Act.RECEIVED),
    ("Estamos revisando perfiles.", Act.RECEIVED),
    ("Al final se libera la plaza.", Act.REOPENS),
    ("¿Sigues buscando chamba?", Act.REOPENS),
    ("La persona elegida se echó para atrás.", Act.REOPENS),
    ("Perdona, vamos a tener que dejarlo para el lunes que viene.", Act.MOVES),
    ("Mañana al final no va a poder ser, mi compañero está enfermo.", Act.CANCELS),
    ("Gracias por tus papeles, los vemos con calma.", Act.RECEIVED),
]
NOT_THEIRS = [
    ("Denos dos semanas.", Act.ASKS),
    ("Enviado desde mi iPhone", Act.ASKS),
    ("Adjunto la descripción del puesto.", Act.ASKS),
    ("Hemos recibido tu solicitud y contestaremos pronto.", Act.ASKS),
    ("Perdóname el retraso.", Act.ASKS),
    ("Mañana al final no va a poder ser, estoy enfermo.", Act.REJECTS),
    ("Todavía no hemos elegido a otra persona.", Act.REJECTS),
    ("Si no avanzas a la siguiente etapa te avisaremos.", Act.REJECTS),
    ("El puesto aún no se ocupó.", Act.FILLED),
    ("Si el puesto se cubrió te aviso.", Act.FILLED),
    ("No podemos ofrecerte el puesto.", Act.OFFERS),
    ("Si todo va bien el puesto es tuyo.", Act.OFFERS),
    ("El proceso se ha aplazado.", Act.MOVES),
    ("El consejo pasó su sesión al martes 24.", Act.PROPOSES),
]
MINE = [
    ("Quería saber cómo va lo mío.", Act.NUDGES),
    ("¿Le puedo preguntar si ya se tomó una decisión?", Act.NUDGES),
    ("No he vuelto a saber nada desde que nos vimos.", Act.NUDGES),
    ("¿Se sabe algo de lo del puesto?", Act.NUDGES),
    ("El título se lo hago llegar antes del viernes.", Act.COMMITS),
    ("Lo hablo en casa y te escribo el fin de semana.", Act.COMMITS),
    ("Lo consulto con la almohada y mañana te digo.", Act.COMMITS),
    ("Esta noche tiene usted los papeles.", Act.COMMITS),
    ("Aquí va el certificado que me pidió.", Act.DELIVERS),
    ("Adjunto el cuestionario relleno.", Act.DELIVERS),
    ("Hasta el 1 de junio no puedo, mi jefe no me suelta antes.", Act.DELIVERS),
    ("Me encantaría trabajar con ustedes.", Act.APPLIES),
    ("¿Siguen buscando a alguien para la tienda?", Act.APPLIES),
    ("¿Vas a coger gente para la vendimia?", Act.APPLIES),
    ("¿Tendrías algo para mí?", Act.APPLIES),
    ("He tirado por otro lado.", Act.WITHDRAWS),
    ("Al final no es para mí.", Act.WITHDRAWS),
    ("Les pido que retiren mi solicitud.", Act.WITHDRAWS),
    ("Me quedo donde estoy.", Act.WITHDRAWS),
    ("Lamentablemente no puedo aceptar su oferta.", Act.DECLINES),
    ("No voy a firmar el contrato.", Act.DECLINES),
    ("Tengo que decirle que no.", Act.DECLINES),
    ("Después de pensarlo mucho, paso.", Act.DECLINES),
    ("Acepto el puesto encantada.", Act.ACCEPTS),
    ("¡Sí, me voy con vosotros!", Act.ACCEPTS),
    ("El contrato firmado va de camino.", Act.ACCEPTS),
    ("Trato hecho, empiezo el día uno.", Act.ACCEPTS),
    ("El martes a las 8 estoy ahí.", Act.AFFIRMS),
    ("Voy con mucho gusto.", Act.AFFIRMS),
    ("Ahi estare.", Act.AFFIRMS),
    ("Me queda perfecto.", Act.AFFIRMS),
    ("Gracias por recibirme esta mañana.", Act.HELD),
    ("Qué buena mañana pasé con ustedes.", Act.HELD),
    ("Gracias a los dos por lo de ayer.", Act.HELD),
    ("Gracias por enseñarme el taller.", Act.HELD),
]
NOT_MINE = [
    ("Le escribo para preguntar por el puesto.", Act.COMMITS),
    ("Ayer le mandé los papeles.", Act.COMMITS),
    ("Si acepto la oferta, ¿cuándo empiezo?", Act.ACCEPTS),
    ("No acepto el puesto.", Act.ACCEPTS),
    ("Si no puedo aceptar le aviso.", Act.DECLINES),
    ("Gracias de antemano por la charla.", Act.HELD),
]


@pytest.mark.parametrize(("text", "act"), THEIRS)
def test_their_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("es").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_THEIRS)
def test_their_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("es").theirs[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), MINE)
def test_the_owners_plain_words_are_understood(text: str, act: Act) -> None:
    assert lexicon("es").mine[act].found_in(normal(text))


@pytest.mark.parametrize(("text", "act"), NOT_MINE)
def test_the_owners_words_that_only_sound_so_are_not_taken_for_it(text: str, act: Act) -> None:
    assert not lexicon("es").mine[act].found_in(normal(text))
