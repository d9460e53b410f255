"""Spanish: ties told of oneself, and words that leave a case to others beside one."""

_W = r"(?:[\w'-]+ ){0,3}"
KIN = (
    r"(?:(?:ex-?|medio ?|media ?)*(?:maridos?|espos[oa]s?|mujer|parejas?|novi[oa]s?|herman[oa]s?"
    r"|hermanastr[oa]s?|padres?|madres?|papa|mama"
    r"|hij[oa]s?|prim[oa]s?|ti[oa]s?|sobrin[oa]s?|cunad[oa]s?|suegr[oa]s?|yerno|nuera|abuel[oa]s?"
    r"|niet[oa]s?|prometid[oa]|concun[oa]d[oa])|ex"
    r"|amig[oa]s?|amiguisim[oa]|colegui\w+|companer[oa]s? de (?:piso|cuarto|habitacion|vida|clase|colegio)"
    r"|roomie|vecin[oa]s?|padrino|madrina"
    r"|ahijad[oa]s?|compadres?|comadres?|consuegr[oa]s?|gemel[oa]|melliz[oa]|intim[oa]s?|allegad[oa]s?"
    r"|canguro|ninera)"
)
_OURS = r"(?:mi|mis|nuestr[oa]s?|un[oa] de mis|una de nuestras)"
_CHILD = (
    r"(?:gemel[oa]s|melliz[oa]s|cri[oa]s|mayor|menor|pequen[oa]|nin[oa]s?|chic[oa]s?|familia|primogenit[oa]"
    r"|bebe)"
)
_THEM = (
    r"(?:el|ella|ellos|ellas|l[oa] denunciad[oa]|la denunciante|el denunciante|la persona|quien|el acusado"
    r"|la acusada|su \w+)"
)
_BE = r"\b(?:es|era|son|eran|fue|sera|seria|ser|resulta|trata de|reconoci a|reconozco a) "
_FIRM = (
    r"(?:empresa|compania|oficina|equipo|departamento|seccion|area|laboratorio|agencia|despacho|servicio"
    r"|turno|tienda|planta)"
)
_TEAM = rf"(?:mi|nuestr[oa]) (?:propi[oa] |mism[oa] )?{_FIRM}"
_FILED = (
    r"(?:expulse|borre|cerre|bloquee|silencie|suspendi|elimine|firme|modere|denuncie|sancione|veté|vete"
    r"|rechace|redacte|escribi|publique"
    r"|aprobe|retire su|quite su|mande callar|avise a|baneé|banee|autorice|ordene)"
)
_DONE = (
    r"(?:cerro|borro|expulso|bloqueo|elimino|firmo|suspendio|modero|silencio|baneo|escribio|redacto"
    r"|denuncio|respondio|retiro|dio|puso|hizo|ordeno|rechazo)"
)
_CASE = (
    r"(?:queja|denuncia|reporte|informe|reclamacion|expediente|relato|escrito|acusad\w+|senalad\w+"
    r"|denunciad\w+|implicad\w+|mencionad\w+|citad\w+)"
)

NEAR = (
    rf"{_BE}{_W}{_OURS} (?:[\w'-]+ ){{0,2}}{KIN}\b",
    rf"\b{KIN} (?:de|del|a) {_OURS} (?:[\w'-]+ ){{0,2}}(?:{KIN}|{_CHILD})\b",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:es|era|son) {_W}{KIN} (?:de|del|suy[oa])\b",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:vive|sale|vivia|salia|se casa|se va a casar|trabaja|esta saliendo"
    rf"|esta casad[oa]) (?:[\w'-]+ )?(?:con|para) {_THEM}\b",
    rf"\b(?:casarse con|casad[oa] con|casa con|sale con|saliendo con|vive con|novi[oa] de) {_OURS} {KIN}\b",
    r"\b(?:fui|he sido|soy|era|sere) (?:[\w'-]+ )?(?:testigo|padrino|madrina) (?:en|de|del) (?:su|sus"
    r"|la) (?:boda|bautizo|matrimonio|hij[oa]s?)\b"
    r"|\b(?:soy|fui) (?:el |la )?(?:padrino|madrina|ti[oa]|tutor\w*) de (?:su|sus) \w+",
    r"\b(?:sali|estuve saliendo|salia|tuve (?:una |algo|un)|convivi|vivi|estuve casad[oa]|estuve|me case"
    r"|fui novi[oa]) (?:[\w'-]+ ){0,2}(?:con|de) (?:el|ella)\b",
    r"\bl[oa] (?:he visto|vi) (?:crecer|nacer)\b|\bme llam\w+ (?:ti[oa]|padrino|madrina|abuel[oa])\b",
    r"\b(?:y yo|nosotr[oa]s)(?: nos| lo)? (?:[\w'-]+ ){0,2}(?:dejamos|separamos|divorciamos|casamos"
    r"|rompimos|vivimos|criamos|crecimos|conocemos|estuvimos"
    r"|fuimos|somos|compartimos|salimos|peleamos)\b|\b(?:el|ella|[a-z]+) y yo (?:[\w'-]+ ){0,3}(?:junt[oa]s"
    r"|pareja|novi[oa]s|casad[oa]s)\b",
)
_PERSONAL_TOO = (
    r"\b(?:comparto|compartimos|compartiamos|comparte) (?:[\w'-]+ )?(?:piso|casa|departamento|cuarto"
    r"|habitacion|apartamento|mesa|coche|carro)\b",
    r"\b(?:cenamos|comemos|jugamos|veraneamos|viajamos|salimos|corremos|quedamos|tomamos|entrenamos"
    r"|cantamos|estudiamos|fuimos|vamos|pasamos)"
    r" (?:[\w'-]+ ){0,5}(?:junt[oa]s|cada|tod[oa]s l[oa]s|misma clase)\b",
    r"\bnuestr[oa]s (?:hij[oa]s|famil\w+|padres|madres|mujeres|maridos|nin[oa]s|parejas|chic[oa]s) ",
    r"\bnos (?:conocemos|tratamos|queremos|llevamos|criamos|vemos) (?:[\w'-]+ ){0,3}(?:desde|hace|de|muy"
    r"|mucho|bien|mal|a menudo)\b",
    r"\b(?:le|l[oa]s?) (?:conozco|trato|aprecio|quiero|adoro|detesto|tengo (?:carino|mania"
    r"|aprecio))\b(?! (?:de nada|de vista|apenas|poco))",
    r"\bconozco (?:muy |demasiado )?(?:bien |de cerca |personalmente )?a (?:[\w'-]+ ){1,4}(?:desde|bien"
    r"|de toda|personalmente|hace|de cerca)",
    r"\b(?:vive|vivia|duerme|se aloja) (?:[\w'-]+ ){0,4}(?:mi casa|mi edificio|mi portal|al lado"
    r"|puerta con puerta|conmigo|encima|enfrente)\b",
    r"\b(?:amistad|relacion|historia|rollo|lio|aventura|confianza|noviazgo"
    r"|romance) (?:[\w'-]+ ){0,3}(?:con (?:el|ella|ellos)|entre nosotr|nuestr)"
    r"|\b(?:muy|bastante|tan) (?:amig[oa]s?|cercan[oa]s?|unid[oa]s?) (?:de|a|con|suy)\b"
    r"|\bamig[oa] (?:mi[oa]|suy[oa])\b",
    r"\b(?:en|de|al|a la) (?:colegio|escuela|instituto|universidad|facultad|guarderia|pueblo"
    r"|barrio) (?:[\w'-]+ )?(?:con (?:el|ella|ellos)|junt[oa]s)\b"
    r"|\bcuido (?:a |de )?(?:su|sus) \w+",
)
WORK = (
    rf"\b(?:dirige|lleva|manda en|gestiona|encabeza|coordina|supervisa) (?:el |la ){_W}{_FIRM} (?:donde"
    r"|en el que|en la que|en que|al que|a la que) (?:yo )?\w+",
    rf"\b(?:dirige|lleva|coordina|supervisa|gestiona) {_TEAM}\b|\bme (?:supervisa|dirige|coordina|manda"
    r"|contrato|ficho|evalua|paga)\b",
    r"\b(?:firma|aprueba|decide|paga|autoriza|fija) (?:mis|mi) (?:vacaciones|sueldo|salario|nomina|contrato"
    r"|aumento|ascenso|evaluacion|horas|turnos|permisos)",
    r"\b(?:le|les) (?:hago|firmo|hare|tengo que hacer|apruebo|llevo) (?:[\w'-]+ )?(?:evaluacion|nomina"
    r"|contrato|vacaciones|valoracion)\b"
    r"|\byo (?:mism[oa] )?(?:l[oa]|le) (?:contrate|fiche|forme|recomende|superviso|dirijo|evaluo)\b"
    r"|\bl[oa] (?:contrate|fiche|superviso|dirijo) (?:yo)?\b"
    r"|\b(?:esta|trabaja) a mis ordenes\b|\bdepende de mi\b|\bdependo de el(?:la)?\b",
    rf"\b(?:esta|trabaja|trabajaba|entro|acaba de entrar|empieza) (?:[\w'-]+ )?en {_TEAM}\b",
    r"\b(?:nos sentamos|se sienta|me siento|trabaj\w+|tenemos las mesas"
    r"|esta sentad[oa]) (?:[\w'-]+ ){0,4}(?:puerta con puerta|al lado|a mi lado|frente a mi|codo con codo"
    r"|enfrente"
    r"|junto a mi|mesa con mesa|mesa de al lado|lado a lado|contig\w+|a dos mesas|conmigo)\b"
    r"|\bmesa de al lado\b|\bescritorio (?:de al lado|contiguo|vecino)\b",
    r"\bsomos (?:[\w'-]+ )?(?:companer[oa]s|colegas)\b|\b(?:trabajamos|trabajabamos|curramos|laburamos"
    r"|chambeamos)\b(?! (?:esto|el caso|en esto|en el caso|en el borrador))",
    r"\b(?:estoy|sigo|entre|ando) (?:[\w'-]+ )?(?:en (?:la )?plantilla|en nomina|contratad[oa]|emplead[oa]"
    r"|de becari[oa]|de practicas)\b|\b(?:igual|lo mismo) que (?:el|ella)\b",
    r"\bmi (?:[\w'-]+ )?(?:jef[ea]|superior\w*|colega|companer[oa]|supervisor\w*|gerente|encargad[oa]"
    r"|director\w*|emplead[oa]|subordinad[oa]|becari[oa]|patron\w*)\b(?! de (?:tesis|piso))"
    r"(?=[.,;!:]|$| (?:de|en|desde|direct[oa]|es|actual)\b)",
    r"\b(?:mesa|escritorio|despacho|puesto) (?:contigu[oa]|vecin[oa]|de enfrente|pegad[oa]|junto)\b"
    r"|\b(?:mi mesa|mi despacho|mi escritorio) (?:esta|da|queda)\b",
)
INVOLVED = (
    rf"\b{_CASE}[^?.;]{{0,80}}[, ]soy (?:yo|justamente yo|precisamente yo)\b",
    r"\b(?:lleva|llevan|tiene) mi firma\b|\b(?:es|son|era|eran) (?:mi[oa]s?|de mi puno)\b(?=[.,;!]|$)"
    r"|\bla (?:firme|escribi|redacte|puse|ordene) yo\b|\bl[oa]s? \w+(?:e|i) yo\b",
    rf"\byo (?:mism[oa] |personalmente )?{_FILED}\b|\b{_FILED} yo\b|\bfui yo\b|\byo fui (?:quien|el que"
    r"|la que)\b|\bsoy yo (?:quien|el que|la que|a quien)\b"
    rf"|\bquien (?:l[oa]s? )?{_DONE} (?:[\w'-]+ ){{0,5}}(?:fui|soy|era) yo\b",
    r"\byo (?:tambien )?(?:estaba|estuve) (?:[\w'-]+ ){0,3}(?:sentad[oa]|en (?:esa|la|aquella) (?:mesa|sala"
    r"|fiesta|barra)|en el (?:coche|bar|grupo)|de guardia|con ell[oa]s|delante"
    r"|alli|ahi|presente)\b|\b(?:estaba|estuve) (?:sentad[oa]|presente|delante|de guardia|en (?:esa"
    r"|aquella) mesa)\b",
    r"\b(?:le|les) (?:conteste|grite|respondi|dije|solte|tire|lance|insulte|empuje)\b(?= (?:mal|de malas"
    r"|que se|cosas|a gritos|algo|fuerte|una|con))"
    r"|\b(?:discuti|me pelee|me enfrente|tuve (?:una|la) (?:discusion|pelea|bronca)) (?:con|por)?\b",
    r"\bme (?:grito|insulto|empujo|amenazo|agredio|acoso|pego|nombra|cita|menciona|acusa|senala"
    r"|denuncia|afecta|atane)\b|\b(?:fue|era) a mi\b"
    r"|\b(?:habla|trata|se queja|quejan|se refiere|se trata) (?:de|a) mi\b(?! \w)|\ba mi (?:me )?(?:grito"
    r"|insulto|empujo|amenazo)\b|\bcontra mi(?=[.,;!]|$)",
    r"\b(?:soy|era) (?:precisamente |justamente |yo )?(?:la otra|el otro|la segunda|el segundo|una de las"
    r"|uno de los|parte (?:interesada|implicada|del)|quien|aquell[oa]|el autor|la autora)\b",
    r"\b(?:moderador\w*|organizador\w*|persona|la|el) que [^?.;]{0,80}[, ](?:soy|era|fui) yo(?=[.,;!]|$)",
)
PRIVATE = (
    r"\bbajo (?:secreto|palabra|promesa|confidencialidad|llave)\b|\bsecreto (?:profesional|medico"
    r"|de confesion|absoluto)\b|\bdebo (?:callar|guardar)\w*\b|\btengo que callar\b",
    r"\bno (?:eran|era|iban|iba|estaban|son|estaba) (?:[\w'-]+ )?(?:para mi|dirigid\w+ a mi"
    r"|destinad\w+ a mi)\b|\bno (?:deberia|debia|tenia que|tendria que) (?:haber )?(?:ver|visto|leer|leido"
    r"|saber|sabido)\b",
    r"\b(?:me tope|me encontre|di|tropece|vi|lei|abri|descubri"
    r"|me cruce) (?:[\w'-]+ ){0,4}(?:con )?(?:[\w'-]+ )?(?:correos|mensajes|cartas?|diario|papeles|fotos"
    r"|documentos|historial|conversacion\w*"
    r"|chats?)\b(?= (?:[\w'-]+ ){0,4}(?:privad\w+|personal\w*|intim\w+|que no|por|ajen\w+|suy\w+|en su))",
    r"\b(?:vi|lei|oi|escuche|supe|me entere) (?:[\w'-]+ ){0,5}(?:por (?:accidente|casualidad|error|azar"
    r"|descuido)|sin querer|en privado)\b|\bvida privada\b|\bcartas privadas\b|\bcorreos privados\b"
    r"|\bmensajes privados\b",
    r"\bme (?:lo )?(?:ha |habia )?(?:conto|contado|confio|confiado|confeso|dijo"
    r"|explico) (?:[\w'-]+ ){0,2}(?:todo|toda|en (?:secreto|confianza|privado|confidencia)|cosas|su version"
    r"|llorando|bajo|entre)\b",
    r"\b(?:se|conozco|supe) (?:[\w'-]+ ){0,5}(?:por mi (?:trabajo|profesion|oficio)|que no (?:puedo|debo"
    r"|deberia)|de buena fuente|que nadie)\b|\bpor mi (?:trabajo|profesion) (?:de"
    r"|como) (?:[\w'-]+ )?(?:conozco|se)\b",
    r"\b(?:historia|historial|expediente|cuenta|extracto)s? (?:clinic\w+|medic\w+|bancari\w+"
    r"|personal\w*) [^?.;]{0,40}(?:manos|mis ojos|mi mesa|mi pantalla)\b",
)
OTHER = (
    r"\b(?:me|nos) (?:debe|deben|debia|adeuda)\b(?! (?:[\w'-]+ ){0,2}(?:disculp|respuesta|explicacion"
    r"|respeto))|\b(?:le|les) (?:debo|adeudo|presto|preste|vendi|compre|alquilo|alquile|arriendo|pago|rento"
    r"|doy clase)\b",
    r"\b(?:tengo|poseo|conservo|compre|tenemos|mi mujer tiene"
    r"|mi marido tiene) (?:[\w'-]+ ){0,3}(?:participaci\w+|acciones|parte del capital|intereses?"
    r"|inver\w+) (?:en|de|con)\b"
    r"|\bsoy (?:[\w'-]+ )?(?:accionista|soci[oa]|inversor\w*|acreedor\w*|benefici\w+)\b",
    r"\b(?:estamos|estoy|ando|andamos|sigo|tengo|tenemos|llevo) (?:[\w'-]+ ){0,3}(?:pleitos?|juicios?"
    r"|litigio|tribunales|juzgado|demanda)\b|\b(?:le|la|lo|los|me) (?:he |ha )?(?:demandad?[oae]|demande)\b",
    r"\b(?:mi|mis|nuestr[oa]) (?!trabajo|labor|oficio|profesion)(?:[\w'-]+ ){0,2}(?:clientes?|clienta|proveedor\w*"
    r"|inquilin[oa]|caser[oa]"
    r"|arrendador\w*|soci[oa]s?|patrocinador\w*|alumn[oa]s?|estudiantes?|doctorand[oa]"
    r"|profesor\w*|director\w* de tesis|tutor\w*|editor\w*|abogad[oa]|competidor\w*|rival|pacientes?"
    r"|terapeuta|psicolog[oa])\b(?! (?:nos|me|ha|dice))",
    r"\b(?:le )?(?:dirigi|dirijo|codirijo|evalue|corrijo|financio|tutorice) (?:la|su|el|sus) (?:tesis"
    r"|trabajo|proyecto|tfg|tfm|doctorado|beca)\b|\b(?:dirigio|dirige) mi tesis\b",
    r"\b(?:somos|soy|es|son) (?:[\w'-]+ ){0,3}(?:competencia|competidor\w*|rival\w*)\b|\bcompetimos\b"
    r"|\bmism[oa] (?:puesto|plaza|premio|beca|contrato|licitacion|concurso|cargo)\b",
    r"\b(?:paga|financia|renueva|sufraga|patrocina) (?:mi|mis|nuestr[oa]) (?:beca|tesis|proyecto|honorarios"
    r"|trabajo|plaza|asociacion|investigacion)\b|\bmi beca (?:la |l[ae] )?(?:paga|depende|viene)\b",
    r"\bsoy su (?!opini)\w+",
    r"\b(?:compre|vendi|alquile|traspase) [^?.;]{0,20}(?:casa|piso|coche|terreno|negocio|local"
    r"|finca)\b(?= (?:a|al|del?)\b)",
)
BONDS = (*NEAR, *WORK[:3], INVOLVED[0], r"\b(?:lleva|llevan) mi firma\b")
OWN = (*NEAR, *_PERSONAL_TOO, *WORK, *INVOLVED, *PRIVATE, *OTHER)
PERSONAL = (*NEAR, *_PERSONAL_TOO)

_OTHERS = (
    r"(?:otra persona|alguien mas|alguien|otr[oa] (?:miembro|companer[oa]|de vosotros|de ustedes)|otr[oa]s?"
    r"|algun otro|cualquier otr[oa]|un[oa] de (?:vosotr[oa]s|ustedes))"
)
_JUDGE = (
    r"(?:juzg\w+|juzgue|decid\w+|vot\w+|opin\w+|particip\w+|deliber\w+|interven\w+|intervengo|tram\w+"
    r"|gestion\w+|resolv\w+|trat\w+|examin\w+|valor\w+|revis\w+"
    r"|encarg\w+|ocup\w+|met\w+|toc\w+|toque|pronunci\w+|llev\w+|lleve|ser|estar|hacer\w*|coger\w*|tomar\w*"
    r"|leer\w*|seguir|dec\w+)"
)
HINTS = (
    rf"\b{_OTHERS} (?:[\w'-]+ ){{0,2}}(?:puede|podria|deberia|debe|tome|toma|coja|lleve|se (?:haga|encargue"
    r"|ocupe)|asuma|asume|decida|juzgue|lo|la|me (?:sustituya|releve|reemplace))",
    rf"\bque (?:lo|la|se) (?:[\w'-]+ ){{0,2}}(?:lleve|coja|tome|decida|haga|vea|resuelva|juzgue|ocupe"
    rf"|encargue) (?:[\w'-]+ )?{_OTHERS}|\b(?:pasen|pasad|dad|den|asignad|asignen|pasar) \w*(?:lo|sela|selo"
    rf"|la) a {_OTHERS}",
    r"\b(?:os|les|se lo|te) dejo\b|\blo dejo\b|\bdejo (?:que|el|la|esto|este)\b|\ben (?:vuestras|sus|tus"
    r"|otras) manos\b|\b(?:cedo|paso) (?:el|la|mi|de)\b|\bpaso(?: esta vez)?(?=[.,!]|$)",
    r"^(?:[\w']+,? )?(?:decid(?:id|an)|juzg(?:ad|uen)|vot(?:ad|en)|hac(?:ed|edlo)|haganlo|seguid|sigan"
    r"|resolv(?:ed|edlo)|vedlo|veanlo|decidanlo|decididlo|tratadlo)\b"
    r"|\b(?:decid\w+|juzg\w+|juzguen|vot\w+|hacedlo|haganlo|resolv\w+|resuelvan|sigan|seguid|va|vaya"
    r"|ira) (?:[\w'-]+ )?(?:entre (?:vosotr[oa]s|ustedes)|sin (?:mi|contar|mi voto|mi opinion))\b",
    r"\b(?:leere|leo|escuchare|mirare|miro|seguire|escucho|observare|estare|quedo"
    r"|quedare) (?:[\w'-]+ ){0,3}(?:pero|solo|callad[oa]|sin (?:voto|opinar|votar)|de oyente|en silencio"
    r"|mirando)\b|\bsolo (?:mirare|leere|miro|leo|escucho|observo|escuchare|de oyente)\b"
    r"|\bno dire nada\b|\bcomo (?:simple )?testigo\b",
    r"\b(?:contestare|respondere|contesto|respondo) (?:[\w'-]+ ){0,3}(?:preguntas|preguntéis|pregunt\w+)\b"
    r"|\bnada mas(?=[.,!]|$)",
    r"\bno me (?:lo |la )?(?:asigneis|asignen|deis|den|conteis|cuenten|pidais|pidan|pongais|pongan|mandeis"
    r"|manden|encargueis|encarguen|pasen|paseis)\b",
    r"\bno (?:me |l[oa]s? |le )?(?:puedo|podria|podre|pueda|quiero|quisiera|debo|deberia|voy a|me veo"
    r"|me siento|sabria|pienso"
    rf"|me corresponde|me toca) (?:[\w'-]+ ){{0,3}}{_JUDGE}\b|\bno (?:me |l[oa] |le )?\w+(?:are|ere|ire)\b"
    r"|\bno soy (?:yo )?(?:quien|la persona|el indicado|la indicada|nadie para)\b|\bno me corresponde\b"
    r"|\bno me toca\b|\bno (?:puedo|debo)(?=[.,;]|$| con)",
    r"\b(?:mejor|prefiero|preferiria|preferible|mas vale|mas limpio|mas sano|conviene|lo suyo)\b",
    r"\b(?:incomod[oa]|violent[oa]|mal sitio|opinion libre|no seria libre|parcial|de lado|al margen"
    r"|a un lado|fuera de)\b",
    r"\bsin (?:mi|mi voto|mi voz|contar (?:mi|conmigo)|mi participacion|mi opinion)\b(?! \w+o)|\bpaso\b"
    r"|\bno cuenten conmigo\b",
    r"\b(?:sustituidme|reemplacenme|relevenme|relevadme|dispensadme|eximanme|borradme|tachadme)\b"
    r"|\bme (?:bajo|desentiendo|planto|abstengo|quito|salgo|aparto|echo)\b",
    r"\bantes de (?:que )?(?:[\w'-]+ ){0,3}(?:repart\w+|asign\w+|encarg\w+)|\b(?:deb\w+|teneis que"
    r"|tienen que|conviene que) (?:saberlo|saber|sepais|sepan)\b",
    r"\ben otras manos\b|\ba (?:vosotr[oa]s|ustedes) (?:os|les) (?:toca|corresponde)\b|\balguien (?:con|mas"
    r"|menos) \w+|\bno (?:me veo|participo|voto|juzgo|opino|entro|me meto)\b",
)
LEAVES = (
    r"\bno me (?:asigneis|asignen|deis|den|encargueis|encarguen|paseis|pasen) (?:a mi )?(?:este|esta|el"
    r"|la)\b",
    r"\bno (?:deliberare|votare|intervendre|juzgare|participare|decidire|opinare)\b",
    r"\bme (?:bajo|salgo|desmarco|hago a un lado|quito de en medio) (?:de )?(?:esto|este|esta"
    r"|aqui)?(?=[.,;!]|$)",
    r"\bque (?:decidan|juzguen|lo (?:decidan|vean|lleven)) (?:otr[oa]s|los demas|las demas)\b",
)
ACTS = (
    r"\bmi (?:opinion|juicio|voto|criterio|mirada) no (?:seria|es|sera|puede ser) (?:[\w'-]+ )?(?:libre"
    r"|imparcial|neutral|objetiv\w+|fiable|limpi[oa])\b",
    r"\bsoy (?:yo )?parte (?:interesada|implicada|en (?:este|el) (?:caso|asunto))\b",
)
