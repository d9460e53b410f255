"""How people disclose a conflict of interest in Spanish, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages import es_back, es_exits, es_own, es_ties
from conductd.reading.languages.phrases import Phrases

_GAP = r"(?:(?!(?:no|nunca|ningun\w*|ni|sin|nada)\b)[\w'-]+,? ){0,6}"
_FEW = r"(?:(?!(?:no|nunca|ningun\w*|ni|sin)\b)[\w'-]+ ){0,3}"
_COI = r"conflictos? de interes(?:es)?"
_FAIR = r"(?:imparcial\w*|neutral\w*|objetiv\w+|just[oa]|ecuanime\w*|independiente)"
_KIN = (
    r"(?:(?:ex|medio |medi[oa] )*(?:marido|esposo|esposa|mujer|pareja|novi[oa]|herman[oa]s?|padre|madre"
    r"|padres"
    r"|hij[oa]s?|prim[oa]s?|ti[oa]s?|sobrin[oa]s?"
    r"|cunad[oa]s?|suegr[oa]s?|yerno|nuera|abuel[oa]s?|niet[oa]s?)|ex|amig[oa]s?|amiguisim[oa]"
    r"|companer[oa]s? (?:de piso|sentimental|de vida)|vecin[oa]s?"
    r"|padrin[oa]|madrina|ahijad[oa]|familia\w*|pariente|padrino|conocid[oa])"
)
_WORK = (
    r"(?:jef[ea]|jef[ea]s|superior\w*|supervisor\w*|colegas?|companer[oa]s?(?: de trabajo| de equipo"
    r"| de oficina"
    r"| de departamento)?|empleador\w*"
    r"|emplead[oa]s?|subordinad[oa]s?|encargad[oa]|director\w*|gerente|becari[oa])"
)
_DEAL = (
    r"(?:clientes?|clienta|proveedor\w*|inquilin[oa]s?|caser[oa]|arrendador\w*|patrocinador\w*|soci[oa]s?"
    r"|alumn[oa]s?|estudiantes?|doctorand[oa]|profesor\w*"
    r"|tutor\w*|director\w* de tesis|abogad[oa]|editor\w*|acreedor\w*|deudor\w*|competidor\w*|inversor\w*"
    r"|pacientes?|terapeuta|medic[oa]|mentor\w*)"
)
_MY = r"(?:mi|mis|nuestr[oa]s?|un[oa] de mis)"
_ADJ = r"(?:(?!no\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:es|era|son|eran|fue|ha sido|resulta ser) {_FEW}"
_AND_I = r"(?:y yo|yo y \w+|nosotr[oa]s|con (?:el|ella|ellos|[\w-]+))"
_PERSONAL = (
    rf"\b(?:soy|fui|he sido|era) su {_ADJ}{_KIN}\b"
    rf"|\bconozco (?:muy )?(?:bien )?a (?:[\w'-]+ ){{1,3}}(?:desde|bien"
    rf"|personalmente)",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:un|una|muy|buen|buena|gran|el|la)? ?{_ADJ}{_KIN} (?:mi[oa]|nuestr[oa]"
    r"|de (?:mi"
    rf"|mis|nuestra?) \w+))\b",
    r"\b(?:herman[oa]|madre|padre|hij[oa]|prim[oa]|ti[oa]|amig[oa]|marido|mujer|novi[oa]|pareja) de (?:mi"
    r"|mis"
    rf"|nuestr[oa]s?) {_KIN}\b|\bamig[oa] mi[oa]\b",
    rf"\b{_AND_I} (?:[\w'-]+ ){{0,4}}(?:casad[oa]s|amig[oa]s|pareja|vivimos|viviamos|salimos juntos|novi[oa]s"
    rf"|parientes|prim[oa]s|vecin[oa]s|crecimos"
    r"|nos conocemos desde|compartimos piso|estuvimos juntos|familia)\b",
    r"\b(?:vivimos|viviamos|crecimos|estuvimos|estudiamos) (?:[\w'-]+ ){0,2}junt[oa]s\b"
    r"|\bsomos (?:[\w'-]+ ){0,3}(?:amig[oa]s|prim[oa]s|pareja|vecin[oa]s|familia"
    r"|cunad[oa]s|intim[oa]s|cercan[oa]s)\b|\bfuimos (?:novi[oa]s|pareja)\b",
    r"\b(?:estoy|estuve|soy|he estado|salgo|vivo|convivo) (?:[\w'-]+ ){0,3}(?:casad[oa]|amig[oa]|pariente"
    r"|novi[oa]"
    r"|familia|prim[oa]|padrino|madrina|herman[oa]"
    r"|saliendo|con el|con ella)\b|\b(?:le|la|lo|los|las) conozco (?:muy |demasiado |bastante )?(?:bien"
    r"|personalmente|desde)\b",
    r"\b(?:relacion|vinculo|amistad|lazos?|trato) (?:[\w'-]+ )?(?:personal\w*|estrech\w+|familiar\w*|intim\w+"
    r"|cercan\w+|sentimental|de parentesco)\b|\bamistad con\b",
    r"\bmi (?:mujer|marido|herman[oa]|hij[oa]|pareja|novi[oa]|madre|padre) (?:es|esta|fue|puso|presento"
    r"|figura"
    r"|trabaja para) (?:[\w'-]+ ){0,3}(?:denunci\w+|acusad\w+"
    r"|queja|implicad\w+|afectad\w+|ell[oa]s|el)\b",
)
_EMPLOYER = (
    rf"\b(?:soy|fui|he sido|era) su {_ADJ}{_WORK}\b(?! de tesis)|\b(?:estoy|trabajo|soy|somos"
    rf"|estamos) (?:[\w'-]+ ){{0,6}}mism[oa] (?:empresa|compania|firma|empleador)",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:un|una)? ?{_ADJ}{_WORK} (?:mi[oa]|de mi \w+|directo))\b"
    r"|\b(?:companer[oa]"
    rf"|colega) (?:mi[oa]|de mi \w+)\b|\bmi jef[ea] direct[oa]\b",
    r"\b(?:misma|mismo) (?:[\w'-]+ )?(?:empresa|empleador\w*|compania|equipo|departamento|oficina|instituto"
    r"|laboratorio|jef[ea]|agencia|universidad|despacho|firma)\b",
    r"\b(?:trabajamos|trabajabamos|estamos emplead[oa]s|somos companer[oa]s|somos colegas"
    r"|compartimos (?:oficina"
    r"|despacho|jef[ea]|equipo|empresa))\b",
    r"\b(?:(?<!mi )(?<!su )(?<!el )(?<!un )trabajo|trabaje|trabajaba|estoy emplead[oa]|soy (?:emplead[oa]"
    r"|trabajador\w*|contratad[oa]|consultor\w*)"
    r"|empiezo|entro a trabajar) (?:[\w'-]+ ){0,3}(?:en|para|con el"
    r"|con ella|bajo|de|a las ordenes)\b(?! (?:el resumen|la cronologia|esto|este (?:caso|hilo)|ello"
    r"|borrador))",
    r"\bmi (?:empresa|empleador\w*) (?:es|le paga|tambien|lo emplea)|\bme paga el sueldo|\ben nomina\b"
    r"|\ba mi cargo\b|\bmi equipo\b|\b(?:trabaja|esta) (?:[\w'-]+ ){0,2}(?:conmigo"
    r"|para mi|bajo mi)\b|\bcompanero de (?:trabajo|oficina|equipo)\b",
)
_INVOLVED = (
    r"\b(?:yo )?(?:estaba|estuve|me encontraba|soy|fui|era) (?:[\w'-]+ ){0,4}(?:presente|en la (?:sala"
    r"|reunion"
    r"|llamada)|alli cuando|alli|testigo(?! (?:en|de|del) (?:su|sus|la) (?:boda|mat))|implicad[oa]"
    r"|parte (?:del|en|afectada|implicada)"
    r"|afectad[oa]|organizador\w*|moderador\w*|denunciad[oa]|mencionad[oa]|citad[oa]|una de las|uno de los"
    r"|quien"
    r"|el que|la que|victima|moderando)\b",
    r"\b(?:yo (?:mism[oa] )?(?:organice|modere|moderaba|expulse|denuncie|invite|rechace|cerre|borre|presidi"
    r"|aprobe"
    r"|presidia|organizaba|revise|bloquee))\b|\b(?:organice|modere|moderaba|expulse|denuncie"
    r"|presidi|bloquee) (?:yo|la|el|al|a|ese|esa|este|esta)\b|\bfui yo\b",
    r"\bme (?:ha |han |tambien |habia )?(?:amenaz\w+|insult\w+|acos\w+|agredi\w+|atac\w+|amenazo)\b"
    r"|\b(?:mi nombre"
    r"|contra mi|me nombra|me menciona|se refiere a mi)\b",
)
_PRIVATE = (
    r"\b(?:en (?:confianza|confidencia|privado|secreto)|confidencial\w*|me (?:confio|conto|ha contado"
    r"|ha confiado"
    r"|dijo|contaron)(?= (?:[\w'-]+ ){0,4}(?:confianza|privado|cosas|secreto|confidencia))"
    r"|informacion (?:privada|reservada|privilegiada)|secreto profesional|deber de (?:secreto"
    r"|confidencialidad)"
    r"|confidencias?)\b",
    r"\bse (?:[\w'-]+ ){0,3}(?:cosas|detalles|mas de lo)(?= que| sobre| de)|\bno puedo (?:revelar|contar"
    r"|compartir"
    r"|repetir)\b",
)
_OTHER = (
    rf"\b(?:soy|fui|he sido|era) su {_ADJ}{_DEAL}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:un|una) {_ADJ}{_DEAL} (?:mi[oa]|de mi \w+))\b|\bde (?:mi"
    rf"|mis) {_DEAL}\b",
    r"\b(?:licitacion|contrato|concurso|factura\w*|preste|prestamo|dinero|deuda|me debe|le debo"
    r"|acciones (?:de|en)"
    r"|participaciones|accionista|subvencion|beca|financ\w+|pleito|demanda judicial"
    r"|juicio|litigio|denuncia contra mi empresa|compet\w+|candidat\w+|solicite (?:un|el) (?:puesto|empleo)"
    r"|oferta de (?:trabajo|empleo)|invert\w+|patrocin\w+|alquil\w+|economic[oa]s?|comercial\w*"
    r"|negocia\w*|intereses? economic\w+|le doy clase|le alquilo)\b",
)
_DECIDE = (
    r"(?:(?:particip|vot|trat|opin|tramit|gestion|deliber|toc|pronunci|ocup|llev)(?:ar(?:me|lo)?|are|o|e)"
    r"|(?:interven|decid)(?:ir|ire|o|a|ga|go)|intervendre"
    r"|juzg(?:ar(?:lo|la|le)?|are|o)|juzgue|tom(?:ar|are|o|e) parte|formar? parte|resolver|conocer del?"
    r"|estar en (?:este|el|esto)|entrar en (?:este|esto|el)"
    r"|meterme|leer (?:este|mas|el))\b"
)

PHRASES = Phrases(
    contractions=((" d interes", " de interes"), ("¿", ", "), ("¡", " "), (" sí o sí", ""), (" sí ", " "),
                  (" sí,", ",")),
    courtesies=(r"\bsi (?:os|les|te|le|no os|no les) (?:parece|parece bien|importa|va bien),? ?",),
    acts=(
        *es_own.ACTS, *es_exits.ACTS,
        r"\bno (?:[\w-]+ ){0,2}(?:ser )?juez[a]? y parte\b",
        r"\b(?:sacad|saquen|quitad|quiten|retirad|retiren|sacar|excluid|excluyan)me (?:de|del)\b",
        r"\bno me (?:corresponde|toca|compete) (?:a mi )?(?:decidir|juzgar|opinar|votar)",
        rf"\b(?:me|debo|tengo que|quiero|prefiero|voy a|he de|he decidido|solicito|pido) {_FEW}(?:recus(?:o"
        r"|arme"
        rf"|ar me)|inhib(?:o|irme)|recuso)\b|\bme (?:recuso|inhibo)\b",
        r"\b(?:me declaro|me considero|declararme|considerarme|me siento|me veo|estoy"
        r"|me doy por) (?:[\w'-]+ )?(?:impedid[oa]|inhibid[oa]|recusad[oa]|incompatible|parcial|implicad[oa]"
        r"|condicionad[oa])\b",
        r"^(?:[\w-]+[,:] )?(?:recusacion|inhibicion|recusad[oa]|inhibid[oa]|abstencion)\b(?=[.,:!]|$"
        r"| (?:por mi parte|mia))|\bme excuso de (?:conocer|participar|este|intervenir|votar|decidir|tratar)",
        r"\b(?:tengo|declaro|declarar|comunico|comunicar|senalar|senalo|existe|hay|informar|informo|admito"
        r"|avisar"
        rf"|manifiesto|manifestar|veo|presento) {_GAP}(?:un|mi|este|cierto|de un) (?:[\w'-]+ )?{_COI}",
        rf"{_COI} (?:por mi parte|mio|en mi caso|de mi parte|para mi|conmigo)\b|\bmi {_COI}|\b(?:por mi parte"
        rf"|en mi caso),? (?:hay |existe |tengo )?(?:un )?{_COI}|\btengo conflicto\b"
        rf"|\btengo {_COI}|\bestoy en {_COI}|\b(?:por|debido a) (?:un )?{_COI}(?=[.,;]|$)",
        rf"^(?:hola,? |un |lo siento,? )?{_COI}\b(?! (?:es|son|surge|debe|de los|en|y|del))",
        rf"\bno (?:puedo|podria|podre|soy|seria|sere|creo|me veo|me siento|consigo|sabria"
        rf"|estoy en condiciones) (?:[\w'-]+ ){{0,6}}{_FAIR}\b|\b(?:dificil|imposible"
        rf"|incapaz) (?:[\w'-]+ ){{0,3}}(?:ser|juzgar) {_FAIR}",
        r"\b(?:mi imparcialidad|soy parcial|seria parcial|juez y parte|demasiado cerca"
        r"|demasiado cercan[oa])\b"
        r"|\btestigo y no juez\b|\bno juez\b",
        r"\bno seria (?:correcto|justo|apropiado|adecuado|etico) que (?:yo|decid|juzg|particip)"
        r"|\b(?:es mejor|mejor"
        r"|prefiero|sera mejor|lo mejor es|conviene|seria mejor|mas vale) que (?:yo )?(?:no |me "
        r"|quede |este fuera|otr[oa]s?|lo (?:decid|lleve))",
    ),
    leaves=(
        *es_own.LEAVES, *es_exits.LEAVES,
        r"\bno (?:contad|conteis|cuenten|cuentes) conmigo\b",
        r"\b(?:mantengo|mantenerme|quedo|quedarme) (?:al margen|fuera|aparte)\b",
        rf"\b(?:me|debo|quiero|prefiero|voy a|tengo que|deseo|he decidido|toca|querria) {_FEW}(?:abstengo"
        r"|abstenerme|aparto|apartarme|retiro|retirarme|excluyo|excluirme|desmarco|salgo|salirme"
        r"|quedo (?:fuera"
        rf"|al margen|aparte)"
        r"|quedarme (?:fuera|al margen|aparte)|mantengo (?:al margen|fuera)|mantenerme (?:al margen|fuera)"
        r"|hago a un lado|hacerme a un lado|echo a un lado|bajo de este|desvinculo|desentiendo|eximo)\b"
        r"(?! de (?:todo )?coment| de opinar sobre el tono)",
        r"^fuera[.!]?$|\b(?:sin mi|conmigo no|no (?:me )?cont(?:eis|en|ad) conmigo|yo paso|paso en este"
        r"|paso de este"
        r"|cedo (?:la presidencia|el caso|mi lugar|el puesto)|paso el (?:caso|testigo)|dejo (?:que"
        r"|a los demas"
        r"|a otros|la decision|el caso|este caso|esto en)"
        r"|estoy fuera|quedo fuera|quedar fuera|quedarme fuera|renuncio a (?:participar|votar|este|tratar"
        r"|llevar)"
        r"|declino)\b",
        r"\b(?:quitadme|sacadme|quitenme|saquenme|quitame|sacame|excluidme|excluyanme|apartadme|apartenme"
        r"|no me (?:incluyais|incluyan|pongais en copia|pongan en copia|mandeis|envien|copieis))\b"
        r"|\b(?:pido|solicito|ruego) (?:que )?(?:se me |me )?(?:ser )?(?:exclu\w+|apart\w+|retir\w+|saquen"
        r"|saqueis"
        r"|quiten|sustituyan|releven)",
        rf"\bno (?:debo|debo|deberia|puedo|voy a|quiero|pienso|creo que deba|me corresponde|tomare|me"
        r"|es apropiado que|procede que)? ?(?:yo )?(?:(?!(?:qui|pued|deb|va|pien|des|pud"
        rf"|quer)\w*)[\w'-]+ )?{_DECIDE}|\bprefiero no {_DECIDE}|\b(?:por eso"
        rf"|asi que) no {_DECIDE}"
        r"|\bno (?:formo|formare|tomare|tomo) parte\b",
        r"\bno soy (?:la persona|la|el) (?:adecuad[oa]|indicad[oa]|mas indicad[oa]|idone[oa])\b"
        r"|\b(?:otra persona"
        r"|otr[oa]s?|alguien mas|algun otro) (?:debe|deberia|tiene que|tendra que|que (?:lo"
        r"|se))\b(?! (?:revis|le[ea]|mir|correg|redact|firm|mand|envi|llam|prepar|escrib|contest|traduc))"
        r"|\bdecid(?:id"
        r"|an) (?:vosotros |ustedes )?sin mi\b",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER, *es_ties.OWN),
    hints=es_own.HINTS + es_exits.HINTS, own=es_own.OWN + es_ties.OWN,
    earlier=es_back.EARLIER + es_back.EARLIER_TOO, gone=es_back.GONE + es_back.GONE_TOO,
    returns=es_back.RETURNS + es_back.RETURNS_TOO,
    asks_back=es_back.ASKS_BACK, secrets=es_ties.SECRETS,
    bonds=(
        *es_own.BONDS, *es_ties.BONDS,
        *_PERSONAL[:2], _PERSONAL[4], _PERSONAL[7], *_EMPLOYER[:1], rf"{_IS}{_MY} {_ADJ}{_WORK}\b",
        _EMPLOYER[3], *_OTHER[:2], _INVOLVED[2],
    ),
    openings=(*es_exits.OPENINGS,
        r"\b(?:por transparencia|en aras de la transparencia|para (?:ser|mayor) transparen\w+|(?:debo"
        r"|tengo que"
        r"|quiero|quisiera) (?:deciros|decir|informar\w*|avisar\w*|declarar|comunicar\w*|senalar|aclarar"
        r"|mencionar"
        r"|advertir\w*)"
        r"|declaro|os aviso|que sepais|deben saber|teneis que saber|lo mismo (?:digo|para mi|en mi caso)"
        r"|yo tambien"
        r"|igual(?:mente)? yo|a mi tambien|idem)\b",
    ),
    away=(
        r"\b(?:dentista|medico|enferm[oa]|vacaciones|viaje|viajo|cita|tiempo|semana|lunes|martes|miercoles"
        r"|jueves"
        r"|viernes|sabado|domingo|manana|hoy|esta (?:tarde|noche)|gripe|hospital|tren|avion|ausente"
        r"|ocupad[oa]"
        r"|agobiad[oa]"
        r"|oficina|llamada|reunion|mudanza|fiebre|examenes|boda|experto|experta|conocimientos)\b",
    ),
    jokes=(r"\b(?:es broma|bromeo|jaja\w*|en serio|fuera de bromas|ahora en serio)\b",),
    harmless=(*es_exits.HARMLESS,
        r"\b(?:(?:ningun\w*|no (?:hay|tengo|veo|existe)) (?:[\w'-]+ )?(?:conflicto|problema|motivo|razon"
        r"|relacion"
        r"|vinculo)|(?<!no )puedo (?:leer\w*|empezar|encargarme|ocuparme)|no me afecta|no influye"
        r"|no cambia nada"
        r"|una sola vez|una vez"
        r"|no (?:me )?une nada|no (?:me|nos) convierte|leo con gusto)\b",
    ),
    withdrawals=(
        *es_back.WITHDRAWALS, *es_back.WITHDRAWALS_TOO,
        r"\b(?:retir\w+|anul\w+|revoc\w+|revoco|levant\w+|cancel\w+|retract\w+ de|me retracto de|rectific\w+"
        r"|ignor\w+|olvid\w+|dejo sin efecto|dejad sin efecto|deshag\w+) (?:mi|esa|la"
        r"|esta) (?:[\w'-]+ )?(?:recusacion|inhibicion|abstencion"
        r"|declaracion|renuncia|excusa|retirada|impedimento|conflicto)\b",
        rf"\bmi (?:[\w'-]+ )?(?:{_COI}|conflicto|impedimento|abstencion|inhibicion) (?:ya no"
        r"|ha (?:desaparecido"
        r"|terminado|cesado|acabado|dejado de)|desaparecio|termino|se (?:ha )?(?:resuelto|acabo)"
        r"|queda (?:sin"
        rf"|anulad)|quedo|esta resuelto)",
        rf"\bya no (?:tengo|existe|hay|estoy|soy) (?:[\w'-]+ ){{0,3}}(?:{_COI}|conflicto|impedid\w+"
        r"|impedimento"
        rf"|inhibid\w+|vinculo|parcial|implicad\w+)|\bno tengo ya (?:[\w'-]+ )?conflicto",
        r"\b(?:motivo|razon|causa) (?:de|por|para) (?:mi|el que|la que|lo que|la cual"
        r"|el cual) (?:[\w'-]+ ){1,5}(?:desapar\w+|ya no|termin\w+|ceso|cesado|acab\w+|resuelto)",
        r"\b(?:volver a incluirme|incluidme de nuevo|volved a incluirme|reincorpor\w+|volver al caso"
        r"|vuelvo al caso"
        r"|vuelvo a estar disponible|retomo (?:el|mi) (?:caso|lugar)|readmit\w+|anadidme de nuevo"
        r"|volver a participar|contad conmigo otra vez(?! para))\b",
    ),
    undone=(r"\b(?:no|nunca|ningun\w*|ni|sin|tampoco|en vez de|lejos de|rechazo|me niego a)\b [^,;:.]{0,30}$"
    r"|\b(?:no|ni|sin|nunca) $",),
    undone_after=(r"^ (?:alguno|alguna|ningun\w*|o no|es (?:un|una|cuando))\b",),
    unreal=(
        r"\b(?:podria(?! ser)|deberia|habria|tendria|por que|cuando|como|quiza|quizas|tal vez|piensa que"
        r"|opina que"
        r"|dice que|dijo que|pide que|quiere que|propongo)\b [^,;:.]{0,30}$",
        r"\b(?:podria|deberia|habria|tendria|por que|cuando|quiza|quizas|opina que|dice que) $",
    ),
    conditions=(*es_exits.CONDITIONS,
        r"(?<!como )\bsi (?!bien|hace falta|es necesario|quereis|necesit)|\b(?:en caso de|a menos|salvo que"
        r"|siempre que|quien tenga|todo miembro|un miembro"
        r"|los miembros|cualquiera|cada|guia|norma|normas|reglamento|codigo|segun (?:la|el)|alguien tiene"
        r"|quien de"
        r"|alguno de|si alguno"
        r"|propongo|debo abstenerme porque)\b",
    ),
    conditions_after=(
        r"^[^.;:]{0,60}\b(?<!decir )(?<!juzgar )(?<!saber )(?<!valorar )(?:si (?!bien|hace falta"
        r"|es necesario|quereis|necesit)|en caso de|salvo que|a menos)\b",
    ),
    elsewhere=(*es_exits.ELSEWHERE,
        r"\b(?:en el caso \w+,? me (?:abstuve|recuse|inhibi)|como jurado|el ano pasado|hace \w+ anos,? me"
        r"|otro caso"
        r"|conflicto de (?:horario|agenda|fusion)|restaurante|pastel|pizza|cafe(?=[.,]|$)|comentar el tono"
        r"|todo comentario|(?:sobre|en) (?:la aprobacion del|el) acta)\b",
    ),
    requests=(r"^,? ?(?:podeis|podriais|puedes|pueden|podrian|podrias)\b",),
    questions=(
        r"^(?:y |pero |o |[a-z]+, )?(?:debo|deberia|tengo|tendria|hay|puedo|podria|es|soy|quien|que|cual"
        r"|cuando"
        r"|como|por que|alguien|alguno|tienes|teneis|tienen|tu|vosotros|ustedes|cuenta|donde)\b",
    ),
    clause=r"[,;:()]| (?:pero|y|porque|asi que|por eso|ya que|aunque|pues|sino) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *es_own.INVOLVED, *es_ties.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *es_own.PERSONAL, *es_ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *es_own.WORK, *es_ties.WORK)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *es_own.PRIVATE, *es_ties.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *es_own.OTHER, *es_ties.OTHER)),
    ),
)  # fmt: skip
