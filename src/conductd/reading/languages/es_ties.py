"""Spanish: ties told in a roundabout way, without the plain word for kin, colleague or witness."""

from conductd.reading.languages.es_own import KIN

_CLOSE = rf"(?:mama|papa|(?:mi|mis|nuestr[oa]s?) (?:[\w'-]+ )?{KIN})"

PERSONAL = (
    r"\b(?:comparti|compartimos|dividi) (?:[\w'-]+ ){0,2}(?:piso|departamento|apartamento|casa|cuarto|habitacion"
    r"|techo)\b",
    r"\bapellidos?\b[^.;?]{0,60}\b(?:el mio|los mios|mi|mio|nuestro)\b|\bmi (?:apellido|misma sangre|misma nariz)\b"
    r"|\b(?:mi|misma) nariz\b|\b(?:sangre de mi sangre|mismo adn|mismos genes)\b",
    r"\b(?:misma|nuestra) mesa\b|\b(?:navidad\w*|nochebuena|nochevieja|diciembre|almuerz\w*|comida\w*|cena\w*|doming\w+"
    r"|cumpleanos|vacaciones|verano|asado\w*|reyes)\b[^.;?]{0,40}\b(?:junt[oa]s|misma mesa|en familia|en (?:mi|su"
    r"|nuestra) casa|casa de (?:mi|la|los)|con (?:el|ella|ellos))\b",
    r"\bme (?:crio|ha criado|pario|cambio los panales|arropa|dio (?:a luz|el pecho)|sostuvo en brazos|trajo al mundo"
    r"|plancha|bautizo|cargo en brazos)\b|\b(?:l[oa] (?:crie|tuve en brazos|bautice|apadrine)|le cambie los panales)\b",
    r"\b(?:llevo|recojo|cuido|paseo|traigo|baño) (?:[\w'-]+ )?(?:a )?(?:su|sus) (?:hij[oa]s?|nin[oa]s?|cri[oa]s?"
    r"|perr[oa]s?"
    r"|gat[oa]s?|niet[oa]s?|peque\w*|guagua|chiquill\w+)\b",
    r"\b(?:media naranja|mi (?:costilla|senora|chico|chica|churri|amorcito|viej[oa]|ex)|padre de mis hijos"
    r"|madre de mis hijos|misma cama|mismo techo|mismo portal|mismo colchon)\b|\b(?:hombre|mujer|chico|chica|tipo|tio"
    r"|tia|persona|muchach[oa]|senora?|quien|la|el) (?:con (?:el|la|quien)|que|a quien)(?: que| cual)? (?:vivo|duermo"
    r"|salgo|convivo|me case|me caso|se casa|ame|amo|comparto|me crio|quiero|mi)\b",
    r"\bmi (?:boda|bautizo|divorcio|primera comunion|despedida de soler\w+)\b|\b(?:duermo|vivo|convivo|salgo"
    r"|comparto (?:piso|casa|cama)) con (?:el|ella|l[oa]s? \w+)\b|\btenemos (?:una|un|dos|tres) (?:[\w'-]+ )?(?:hij\w+"
    r"|hipoteca|nin[oa]s?)\b|\bme (?:dejo|abandono|planto|engano|puso los cuernos|rompio el corazon)\b|\bentre"
    r" nosotr[oa]s "
    r"(?:hubo|hay|paso)\b|\bhubo (?:algo|una historia|un lio) (?:entre|con)\b|\bfuimos (?:pareja|novi[oa]s)\b",
    r"\b(?:amig[oa]|amistad) (?:del alma|de la infancia|de (?:siempre|anos|toda la vida|veinte|treinta)|intim[oa]"
    r"|estrech[oa]|fraternal|carnal)\b|\bcomo (?:un hermano|una hermana|un padre|una madre|un hijo|una hija) para mi\b"
    r"|\bpara mi (?:es )?(?:como )?(?:un hermano|una hermana|un padre|una madre|un hijo|una hija|familia)\b|\bl[oa]"
    r" quiero "
    r"(?:mucho|un monton|como|demasiado)\b|\ba(?:l|unque) cuate\b|\bmi (?:cuate|parcer[oa]|pata|yunta|compinche)\b"
    r"|\bes (?:de la )?familia\b(?=[.,;]|$)|\bde mi familia\b",
    rf"\b(?:sobre|contra|trata de|habla de|hablan de|se refiere a|afecta a|en medio esta|acusa a|acusan a|juzgar a"
    rf"|defender a|denuncia a|denuncio|firmo|escribio|senala a|denunciado|queja de|relato de|caso de|carta de|sale"
    rf"|aparece|figura|esta|hay|de) "
    rf"{_CLOSE}\b|\b(?:el|la) {KIN} (?:es|era) (?:mi[oa]|mi \w+)\b|\b{_CLOSE} es (?:el acusado|la acusada"
    rf"|l[oa] denunciad\w|el denunciante|la denunciante|quien|el que|la que)\b|\b{_CLOSE} (?:se casa|va a casarse|vive"
    rf"|sale) con\b",
    r"\bsoy (?:su |el |la )?(?:padre|madre|papa|mama|marido|mujer|esposa|esposo|herman[oa]|hij[oa]|ti[oa]"
    r"|prim[oa]|abuel[oa]|cunad[oa]|suegr[oa]|yerno|nuera|sobrin[oa]|novi[oa]|pareja|ex)(?=[.,;:!]|$| de(?:l)?\b)",
)
WORK = (
    r"\b(?:cobramos|cobro|cobrabamos|recibimos) (?:[\w'-]+ )?(?:del mismo|de la misma|de [a-z]+(?=[.,]))\b",
    r"\b(?:me (?:paga|pagan|ingresa|ingresan|deposita|abona|transfiere)|cobro|recibo|percibo) (?:[\w'-]+"
    r" ){0,4}(?:nomina"
    r"|sueldo|salario|quincena|mensualidad|paga|cheque)\b|\b(?:mi|nuestra|nuestro) (?:nomina|sueldo|salario|quincena"
    r"|pan) (?:[\w'-]+ ){0,3}(?:viene|sale|paga|firma|depende|es)\b|\bpaga mi (?:sueldo|nomina)\b|\ben nomina\b",
    r"\bmism[oa]s? (?:tarjeta|gafete|credencial|pasillo|piso|comedor|cantina|logo|patron|obra|hospital|redaccion|banco"
    r"|ayuntamiento|ministerio|sucursal|sede|sala|maquina de cafe|turno|nomina|mesa de trabajo|tienda|editorial"
    r"|acreditacion|jef[ae]|oficina)\b(?! del juicio)",
    r"\b(?:fich(?:o|amos|aba)|checo tarjeta|marco tarjeta)\b|\b(?:gafete|tarjeta|credencial) (?:[\w'-]+ ){0,2}(?:azul"
    r"|verde|roj[oa]|amarill[oa]|gris|negr[oa]|de|al cuello|desde)\b",
    r"\b(?:yo tambien|tambien yo|a mi tambien|tambien) (?:ficho|trabajo|estoy en|soy de|curro|laburo|chambeo)\b"
    r"|\b(?:trabajo|curro|laburo|chambeo) (?:[\w'-]+ ){0,2}(?:con ellos|alli|ahi|alla|para ellos|ahi dentro)\b"
    r"|\b(?:curro"
    r"|laburo|chambeo) (?:en|para|con)\b|\b(?:estoy|soy|llevo) (?:en|de|\w+ anos en) (?:[\w-]+ ){1,3}(?:desde|hace)\b",
    r"\b(?:empresa|firma|cooperativa|compania|multinacional|banco|agencia|universidad|editorial) (?:que me (?:paga"
    r"|contrato)|donde (?:trabajo|trabajaba|estoy|ficho)|en la que (?:trabajo|estoy)|para la que trabajo)\b"
    r"|\b(?:empresa|firma|cooperativa|compania|editorial|oficina) (?:es|era|seria) (?:tambien )?la mia\b"
    r"|\bcompaner[oa] de (?:sala|mesa|seccion|equipo|turno|trabajo|despacho|oficina|cubiculo)\b",
)
INVOLVED = (
    r"\bl[oa]s? (?:conte|dije|hice|escribi|solte|publique|mande|pronuncie) yo\b",
    r"(?:\b(?:es|era|soy|fue|eran|menos|salvo|excepto|y|seria)|[:,]) (?:(?:justamente|precisamente|por desgracia) )?"
    r"(?:un servidor|una servidora|servidor|servidora|quien (?:os|les) (?:escribe|habla)|el que suscribe|la que"
    r" suscribe"
    r"|(?:el|la) (?:abajo firmante|infrascrit[oa]))(?=[.,;!]|$)|\bmucho gusto\b(?=[.,!]|$)",
    r"\b(?:yo )?(?:tambien )?(?:estaba|estuve|andaba) (?:alli|ahi|alla|presente|de (?:servicio|guardia|turno)|en (?:la "
    r"(?:puerta|entrada|caja|barra|mesa|fiesta|sala|fila|primera fila|recepcion|reunion|cena|llamada|ese|esa)|el "
    r"(?:escenario|coche|carro|grupo|local|mostrador|publico)|es[ae] \w+)|a dos (?:pasos|metros)|al lado)\b|\bcon mis "
    r"(?:propios )?ojos\b|\b(?:vi|presencie|oi|escuche) (?:[\w'-]+ )?(?:todo|toda|la escena|la pelea|la bofetada|el"
    r" empujon"
    r"|la discusion)\b|\b(?:l[oa] )?deje (?:entrar|pasar)\b|\bsoy testigo\b",
    r"\b(?:voz|mano|cara|correo|firma|comentario|mensaje|frase|broma|texto|perfil|letra|cuenta|pluma|diapositiva)\b"
    r"[^.;?]{0,60} (?:es|era|son|fue) (?:justamente |precisamente )?(?:la mia|el mio|mi[oa])(?=[.,;!]|$)",
    r"\b(?:aquel|aquella|persona|tipo|tipa|chico|chica|hombre|mujer|senora?|muchach[oa]|voluntari[oa]|revisor\w*"
    r"|arbitr[oa]"
    r"|autor\w*|administrador\w*|admin|guardia|porter[oa]|responsable|president\w+|moderador\w*|organizador\w*|testigo"
    r"|fulan[oa]|quien|el|la|ponente)\b[^.;?]{0,90}\b(?:soy|era|fui) (?:justamente |precisamente )?yo\b",
    r"\bfui (?:yo )?(?:el|la|quien) (?:que|quien)?\b|\bfui yo\b|\b(?:redacte|escribi|firme|aprobe|decidi|suspendi"
    r"|expulse"
    r"|invite|seleccione|revise|contrate|evalue|admiti|propuse|apague|corte) yo\b|\byo (?:mism[oa] )?(?:l[oa]"
    r" )?(?:redacte"
    r"|firme|aprobe|decidi|suspendi|expulse|invite|seleccione|contrate|evalue|admiti|propuse|apague|corte)\b|\b(?:le )?"
    r"(?:apague|corte|quite) (?:el microfono|la palabra)\b|\bsoy (?:yo )?(?:el |la )?(?:co)?autor\w* (?:de|del)\b"
    r"|\bde mi "
    r"puno\b|\b(?:partio|salio|vino) de mi\b|\b(?:idea|iniciativa|culpa|decision|propuesta|obra) (?:fue|era|es) mia\b",
    r"\b(?:lleva|llevan|figura|aparece|consta|veran|vereis|esta) (?:[\w'-]+ )?mi (?:nombre|firma)\b|\bmi (?:nombre"
    r"|firma) (?:[\w'-]+ )?(?:figura|aparece|consta|esta)\b|\bestoy metid[oa] (?:en esto|hasta)\b",
)
PRIVATE = (
    r"\bsoy (?:el |la )?(?:medic[oa]|psicolog[oa]|terapeuta|abogad[oa]|confesor|pediatra|enfermer[oa])(?:"
    r" [\w'-]+){0,2} de(?:l)?"
    r" (?:un[oa] de|quien|person|part)",
    r"\bme (?:hizo|ha hecho|hicieron) (?:jurar|prometer)\b|\b(?:di|he dado|dada) mi palabra\b|\b(?:prometi|jure"
    r"|he prometido) (?:que |no |guardar|silencio|callar)|\bguardar(?:me|lo|melo)? (?:para mi|el secreto|secreto"
    r"|silencio)\b|\bpunto en boca\b",
    r"\bme (?:llamo|telefoneo|escribio|busco) [^.;?]{0,40}\b(?:llorando|lagrimas|desahog\w+|madrugada|consejo)\b|\bse "
    r"(?:desahogo|abrio|confio|confeso|sincero) conmigo\b|\bme (?:mostro|revelo|pidio (?:consejo|discrecion|que no))\b",
    r"\b(?:deber de (?:sigilo|reserva|secreto)|deontolog\w+|en confesion|telefono de (?:ayuda|la esperanza)|linea de "
    r"(?:ayuda|atencion)|secreto (?:profesional|medico|de confesion|del sumario))\b",
    r"\b(?:atendi|acompane|escuche|recibi|trate|asisti|defendi|atiendo|acompano|defiendo|paso|vino|acudio|he tenido"
    r" acceso"
    r"|lleve) [^.;?]{0,60}\b(?:consulta|despacho|bufete|ambulatorio|terapia|abogad[oa]|parroquia|confesion|urgencias"
    r"|clinica|hospital|psicolog\w+|pacientes?)\b|\b(?:por|en) mi trabajo de (?:abogad|medic|psicolog|enfermer)\w+",
    r"\blo que (?:se|oi|supe|me (?:dijo|conto|contaron))\b[^.;?]{0,40}\b(?:no|secreto|amparad\w|queda|guardo)\b"
    r"|\bse demasiado\b",
)
SECRETS = (PRIVATE[0], *PRIVATE[3:5], r"\bsecreto (?:profesional|medico)\b|\bamparad[oa] por el secreto\b")
OTHER = (
    r"\b(?:depend\w+|decid\w+|firm\w+|aprueb\w+|renuev\w+|renov\w+|evalu\w+|confirm\w+|dirige)\b[^.;?]{0,50}\b(?:me"
    r" gradu\w+"
    r"|me renuev\w+|mi (?:tesis|defensa|ascenso|beca|carrera|contratacion|nombramiento|plaza|candidatura|grado|titulo"
    r"|contrato|doctorado|maestria|examen|visado|visa|financiacion|proyecto|futuro|empleo|renovacion|nota))\b|\bmi "
    r"(?:tesis|contrato|doctorado|beca|carrera|ascenso|futuro|plaza|renovacion)\b[^.;?]{0,40}\b(?:depend\w+|pasa"
    r"|firm\w+"
    r"|decid\w+)\b|\bme (?:dirige|dirigio|tutoriza|corrige) la tesis\b|\bdirector\w* de mi (?:tesis|doctorado)\b",
    r"\b(?:concurro|compito|competimos|en la carrera|me presento|me postulo|candidat[oa]|disputo|aspiro|aspiramos"
    r"|en liza|corro)\b[^.;?]{0,60}\b(?:contra|mism[oa]|tambien (?:el|ella)|eleccion\w*)\b|\b(?:rival|adversari[oa]"
    r"|contrincante) (?:en|por|a)\b",
    r"\bno (?:l[oa]s? )?(?:soporto|aguanto|trago|tolero|puedo ver|paso)\b(?! (?:mucho|tiempo|la|el|por|a la|de))"
    r"|\b(?:l[oa]"
    r" (?:odio|detesto|desprecio))\b|\b(?:tirria|antipatia|rencor|inquina|mania|ojeriza|cuentas pendientes|espina"
    r" clavada"
    r"|idea hecha|prejuicio\w*|me cae (?:fatal|mal|gordo|pesimo)|me hizo perder|me quito la|me robo|me la jugo"
    r"|me serrucho)\b",
    r"\ble (?:debo|debemos) (?:[\w'-]+ ){0,4}(?:euros|pesos|dolares|soles|mil|dinero|plata|lana|favor)\b|\bme (?:presto"
    r"|vendio|alquila|arrienda|renta|financio)\b|\ben negocios\b|\b(?:pleito|juicio|demanda|litigio|herencia) (?:en"
    r" curso"
    r"|contra|con|pendiente)\b|\bmism[oa] abogad[oa]\b|\bme defiende\b|\b(?:alquilo|arriendo|rento) [^.;?]{0,20}\b(?:a"
    r"|al|de|del)\b",
    r"\b(?:mi (?:despacho|firma|empresa|gestoria|estudio|oficina)|nuestr[oa] (?:despacho|empresa|gestoria)|yo)"
    r" (?:[\w'-]+ "
    r")?(?:lleva|llevo|hace|hago|asesora|asesoro|provee|suministra|presta|atiende|vende) (?:[\w'-]+"
    r" ){0,2}(?:contabilidad"
    r"|cuentas|web|servicios?|nominas|suministros?|para)\b|\bconsultor\w* (?:para|de|del)\b|\basesor\w* de (?:su|la"
    r"|el)\b",
)
OWN = (*PERSONAL, *WORK, *INVOLVED, *PRIVATE, *OTHER)
BONDS = (PERSONAL[3], PERSONAL[-1], WORK[1])
