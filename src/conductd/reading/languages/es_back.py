"""Spanish: how people come back to a case they had left."""

_W = r"(?:[\w'-]+ ){0,3}"
_LEFT = (
    r"(?:paso (?:al costado|a un lado|atras)|recusacion|inhibicion|abstencion|declaracion|renuncia|excusa"
    r"|retirada|retiro|impedimento"
    r"|apartamiento|salida|conflicto(?: de intereses)?)"
)
_MAIL = r"(?:correo|mensaje|mail|carta|nota|escrito|aviso|anuncio|solicitud|peticion)"
_LEAVE = (
    r"(?:recusad[oa]|inhibid[oa]|abstenid[oa]|apartad[oa]|retirad[oa]|excusad[oa]|excluid[oa]|salid[oa]"
    r"|quitad[oa]|borrad[oa]|bajad[oa]|echado|hecho a un lado|desmarcad[oa]|declarad[oa])"
)
_PAST = (
    r"(?:aparte|recuse|inhibi|abstuve|retire|excuse|sali|baje|borre|desmarque|quite|hice a un lado"
    r"|eche a un lado|quede fuera|mantuve al margen)"
)
WITHDRAWALS = (
    r"\b(?:marcha atras|me echo atras|paso atras|vuelvo atras) (?:con|en|de|sobre) (?:mi|la"
    rf"|lo de mi) {_W}{_LEFT}\b",
    r"\b(?:consider\w+|teng(?:an|a)|tened|den|dad|dejen|dejo|dejad|queda|quede|dar) (?:por "
    rf"|como )?(?:[\w'-]+ ){{0,2}}(?:sin efecto|anulad[oa]|nul[oa]|sin valor|no presentad[oa]|por no hecha"
    rf"|no puest[oa]|retirad[oa]) (?:[\w'-]+ )?mi {_W}{_LEFT}",
    rf"\b(?:consider\w+|tengan|tened|den|dad) (?:como |por )?mi {_W}{_LEFT} {_W}(?:como "
    r"|por )?(?:sin efecto|anulad[oa]|nul[oa]|retirad[oa]|no (?:presentad|hech|puest)\w+)",
    rf"\bmi (?:[\w'-]+ )?{_LEFT} (?:ya no|no tiene (?:ya )?|carece|perdio|deja de|dejo de|pierde"
    r"|era (?:exagerad|innecesari|un error|prematur)\w*|fue (?:exagerad|innecesari|un error|precipitad"
    r"|prematur)\w*|no procede)",
    rf"\b(?:revoco|retiro|anulo|deshago|cancelo) (?:entonces |pues |por tanto )?mi {_LEFT}\b",
)
ASKS_BACK = (
    r"\b(?:volved(?:me)?|vuelvan|vuelvanme|podeis volver|pueden volver|quiero volver) a (?:incluirme"
    r"|meterme|ponerme|anadirme|agregarme|sumarme|poner|meter|incluir|anadir)(?:me)?(?: en (?:la|el|este)"
    r"| al caso| al expediente|(?=[.,;!]|$))",
    r"\b(?:metedme|metanme|ponedme|ponganme|anadidme|anadanme|agreguenme|agregame|incluidme|incluyanme"
    r"|sumadme|sumenme|reincorporadme|reincorporenme|readmitidme|reintegrenme) (?:otra vez|de nuevo"
    r"|de vuelta|nuevamente)\b(?! (?:a|en) la (?:cena|lista de (?!este|ese)))",
)
EARLIER = (
    rf"\bme (?:habia|he|hube) {_W}{_LEAVE}\b|\bme {_PAST}\b",
    r"\b(?:dije|habia dicho|he dicho|escribi|avise|anuncie|comunique|declare|habia declarado"
    r"|habia avisado) (?:[\w'-]+ ){0,3}(?:que (?:no (?:votaria|participaria|intervendria|podia|opinaria"
    r"|queria|decidiria)|me (?:apart|retir|inhib|abst|recus|sal|quedab|baj)\w+|lo dejaba|tenia un conflicto"
    r"|habia un)|mi|un conflicto)",
    r"\b(?:olvid\w+|ignor\w+|desestim\w+|borr(?:ad|en)|no (?:tengan|tengais) en cuenta|haced caso omiso de"
    rf"|hagan caso omiso de|desconsider\w+) (?:lo que|lo de|lo dicho|el|mi|aquel|ese) {_W}(?:{_MAIL}|ayer"
    rf"|dije|escribi|lunes|martes|miercoles|jueves|viernes|{_LEFT})\b",
    r"\b(?:retiro|anulo|cancelo|rectifico|me retracto de|dejo sin efecto|dejen sin efecto|dejad sin efecto"
    rf"|corrijo) (?:lo (?:que|dicho|de|escrito)|(?:mi|el) {_W}(?:{_MAIL}|{_LEFT}))",
    r"\bmarcha atras\b|\b(?:donde dije digo|me desdigo|rectifico)\b",
    rf"\bmi (?!parte|lado|caso){_W}{_LEFT} (?:de|del|ya|era|fue|no)\b|\blo de mi (?:retir\w+|abst\w+|recus\w+|inhib\w+"
    r"|excusa)\b",
    r"\b(?:haced|hagan|haz) como si (?:yo )?no (?:hubiera|hubiese)\b|\b(?:motivo|razon|necesidad"
    r"|falta) (?:para|de|por la que) (?:[\w'-]+ )?(?:quitarme|apartarme|retirarme|abstenerme|inhibirme"
    r"|salirme|que me (?:apart|retir|quit)\w+)\b",
)
GONE = (
    r"\b(?:homonim[oa]|tocay[oa])\b|\b(?:mismo|igual|coincide el|comparte el|comparten) (?:nombre|apellido"
    r"|apellidos)\b|\bse llama (?:[\w'-]+ )?igual\b|\bsolo (?:[\w'-]+ ){0,2}(?:nombre|apellido)\b"
    r"|\b(?:es|era|fue|trata de|trataba de) otr[oa] (?:[a-z]+)\b",
    r"\b(?:me )?(?:(?:equivoque|he equivocado)(?! (?:de|con|en) (?:el |la )?(?:enlace|archivo|fecha|hora"
    r"|adjunto|sala|pagina|link))|confundi|he confundido|estaba equivocad[oa]|lei mal|entendi mal"
    r"|lie|hice un lio|confundia)\b|\b(?:error|fallo|confusion|despiste) (?:mi[oa]|de (?:nombre|persona))\b"
    r"|\b(?:falsa alarma|malentendido)\b",
    r"\bno (?:es|era|fue|son|eran) (?:[\w'-]+ ){0,2}(?:mi|mis|el|ella|la|quien|aquel|aquella|ese|esa"
    r"|la misma|el mismo)\b",
    r"\b(?:demasiado|excesivamente|tan|muy|mas de la cuenta|me pase de|pase de|exceso de) (?:prudent\w+"
    r"|escrupul\w+|cautel\w+|celos\w+|estrict\w+|rapid\w+|celo|prudencia|cautela|precavid\w+)\b|\bexager\w+"
    r"|\bpensandolo (?:bien|mejor)\b"
    r"|\bme (?:precipite|apresure|adelante)\b|\b(?:lo he|ya) (?:comprob\w+|verific\w+|confirm\w+"
    r"|aclar\w+)\b|\ba fin de cuentas\b",
    r"\b(?:ya no (?:hay|tengo|existe|queda|me queda|tenemos|nos une|veo|subsiste|cabe)|no (?:hay|tengo|existe"
    r"|tenemos) (?:ya"
    r"|mas)|no (?:queda|me queda|nos une|veo|subsiste|cabe)(?: ya| mas)?) (?:[\w'-]+ ){0,2}(?:vinculo|conflicto"
    r"|relacion|interes\w*|acciones|participa\w+|contrato|deuda"
    r"|razon|motivo|impedimento|tal conflicto|sentido)\b",
    r"\b(?:ya no|no) (?:trabaj\w+|es|soy|somos|vive|vivimos|estamos|sigue|salimos|depende\w*|estoy|existe"
    r"|subsiste)(?: (?:[\w'-]+ ){0,3}(?:mas|con nosotr\w+|mi|mis|nuestr\w+|juntos|ahi|alli|en la empresa"
    r"|en nuestra)\b|(?=[.,;:]|$))",
    r"\b(?:he|hemos|ha|han) (?:ya |por fin )?(?:vendido|saldado|devuelto|pagado|dejado|liquidado|renunciado"
    r"|roto|cobrado|cedido|cancelado)\b|\b(?:vendi|salde|devolvi|liquide|deje (?:la|esa|el|mi)|renuncie a"
    r"|retire mi|cedi|cancele|rompi)\b(?! al caso)",
    r"\b(?:dejo|deja|abandono|se fue de|salio de|causo baja en|se jubilo de) (?:la|nuestra|mi|esa|el"
    r"|nuestro) (?:empresa|equipo|despacho|compania|oficina|departamento|firma|universidad)\b",
    r"\b(?:juicio|pleito|contrato|prestamo|deuda|litigio|demanda|relacion|venta|mandato|conflicto|motivo"
    r"|razon|beca|colaboracion|causa|candidatura|concurso|alquiler|proyecto"
    r"|impedimento) (?:[\w'-]+ ){0,6}(?:termin\w+|acab\w+|sald\w+|pagad\w+|devuelt\w+|vencid\w+|vencio"
    r"|cerrad\w+"
    r"|resuelt\w+|desapar\w+|extingu\w+|finaliz\w+|conclu\w+|cancelad\w+|vendid\w+|ceso|cesado|ya no"
    r"|archivad\w+)\b",
    r"\bno (?:es|supone|constituye|crea|me convierte|basta|implica|hay|llega a ser"
    r"|cuenta como) (?:[\w'-]+ ){0,3}(?:conflicto|parte|parcial|impedimento|motivo|tal)\b",
    r"\bse llama \w+,? (?:y )?no \w+\b|\bno (?:habia|tenia) (?:ningun )?(?:motivo|razon)\b"
    r"|\bno cuenta como\b|\bya no (?:estaba|trabajaba) en\b",
)
RETURNS = (
    r"\b(?:cont(?:ad|en|a)|cuent(?:en|a)) (?:otra vez |de nuevo |nuevamente |ya )?conmigo\b(?! para)"
    r"|\b(?:volved\w*|vuelvan\w*|podeis volver|pueden volver) a (?:[\w'-]+)",
    r"\b(?:metedme|metanme|ponedme|ponganme|anadidme|anadanme|agreguenme|incluidme|incluyanme|sumadme"
    r"|sumenme|reincorporadme|reincorporenme|reintegr\w+me|readmit\w+)\b",
    r"\b(?:vuelvo|regreso|me reincorporo|me reintegro|me sumo|retorno|reingreso"
    r"|me reengancho) (?:al (?:caso|expediente|grupo|hilo|asunto|tema)|a (?:la (?:conversacion|discusion"
    r"|lista)|este|participar|integrarme|estar|votar|entrar|incorporarme|ello)|de nuevo|otra vez|con vosotr"
    r"|con ustedes)\b(?! del? (?:lunes|martes))"
    r"|\b(?:vuelvo|regreso|me reincorporo|he vuelto|aqui estoy)(?=[.,;!]|$)",
    r"\b(?:retomo|recupero|reasumo) (?:[\w'-]+ )?(?:caso|expediente|lugar|sitio|parte|puesto|lectura|tema"
    r"|asunto|voto|papel)\b",
    r"\b(?:estoy|quedo|sigo|soy) (?:[\w'-]+ )?(?:de nuevo|otra vez|nuevamente|de vuelta"
    r"|disponible otra vez)\b|\b(?:de nuevo|otra vez) (?:[\w'-]+ )?(?:a disposicion|disponible|dentro"
    r"|con vosotr|con ustedes|a bordo|en el caso)\b",
    r"\b(?:voto|participo|sigo|continuo|leo|entro) (?:[\w'-]+ ){0,3}(?:con normalidad|normalmente"
    r"|como (?:antes|siempre|todos|uno mas|cualquiera)|con vosotr\w+|con ustedes|finalmente)\b",
    r"\bsigo en (?:el|este) (?:grupo|caso|expediente|hilo)\b",
)
WITHDRAWALS_TOO = (
    r"\bmi (?:inhibicion|recusacion|abstencion|excusa|impedimento) (?:del? \w+ )?ya no (?:hace falta|vale|tiene|es"
    r"|procede)\b",
    r"\bmi (?:impedimento|conflicto|inhibicion|abstencion|excusa) (?:decae|cae|cesa|desaparece|ya no)\b",
    r"\b(?:inhibicion|recusacion|abstencion|excusa|impedimento|declaracion de conflicto)\b[^.;?]{0,50}\b(?:que"
    r" (?:comunique"
    r"|declare|anuncie|presente|habia|puse)|mi|mia|comunicad[oa]|declarad[oa])\b[^.;?]{0,30}\b(?:(?:queda|esta|fue"
    r"|debe darse"
    r"|dese) (?:[\w'-]+ )?(?:superad|anulad|sin efecto|retirad|cancelad|revocad|resuelt|caducad)\w*|cayo|acabo"
    r"|caduco|ya no"
    r"|ceso|decae|no (?:vale|procede|existe))\b",
    r"\b(?:revoco|retiro|anulo|cancelo|deshago) (?:[\w'-]+ )?(?:la inhibicion|la excusa|la recusacion|la abstencion|el "
    r"impedimento|la declaracion|el conflicto|lo de (?:abstenerme|apartarme|inhibirme))\b",
)
EARLIER_TOO = (
    r"\b(?:olvid(?:ad|en)|ignor(?:ad|en)|borr(?:ad|en)|romp(?:ed|an)|tirad|tiren|descart(?:ad|en)|no hag(?:ais|an)"
    r" caso)"
    r"[^.;?]{0,30}\b(?:correo|mail|mensaje|ayer|anoche|antes|dicho|dije|escribi|manana|nota|tarde)\b|\b(?:olvidad"
    r"|olviden) "
    r"(?:lo|todo|eso)\b",
    r"\bdonde dije digo\b|\bhable demasiado pronto\b|\bme precipite\b|\b(?:haced|hagan|haz) como si\b|\bcomo si no "
    r"(?:hubiera|hubiese)\b|\bretiro lo (?:dicho|de ayer|que dije)\b|\breculo\b",
    r"\b(?:habia|me habia) (?:[\w'-]+ )?(?:salido|pedido|pasado|dicho|levantado|quedado fuera|apartado|renunciado"
    r"|cedido"
    r"|bajado)\b|\b(?:aquel|ese|mi) (?:impedimento|conflicto)\b|\b(?:impedimento|conflicto|excusa) que (?:declare"
    r"|comunique"
    r"|mencione|alegue)\b|\bpedi (?:la excusa|que me sustituy\w+|salir)\b|\blevante la mano\b",
)
GONE_TOO = (
    r"\b(?:patinazo|que verguenza|que corte|que oso|metedura de pata|pifia|plancha|menudo lio|que papelon)\b",
    r"\bya no (?:pinta nada|tiene (?:nada )?que ver|viene a cuento|cuenta)\b|\b(?:se acabo|quedo zanjad\w|esta"
    r" zanjad\w|me mude)\b",
    r"\b(?:el|la) \w+ que"
    r" (?:yo )?"
    r"conozco\b|\b(?:el mio|la mia) (?:\w+ )?(?:tiene|vive|se llama|trabaja|es (?:de|un|una|muy|mas|otr))\b|\bno es"
    r" (?:el mio"
    r"|la mia|mi)\b|\b(?:lei|entendi|pense|crei) (?:[\w'-]+ ){0,4}(?:donde|que hablaban|que era|que se trataba|mal)\b",
    r"\b(?:obstaculo|problema|impedimento|motivo|razon|vinculo|relacion) (?:[\w'-]+ ){0,5}(?:eliminad|cay|superad|esfum"
    r"|desaparec|resuelt|acab|ces|vencid)\w*",
    r"\b(?:he cambiado|cambie) de (?:trabajo|empresa|empleo)\b|\bya no (?:trabajo|colaboro|doy|soy|estoy)\b"
    r"|\b(?:desistio"
    r"|desisti|retiro su candidatura|se jubilo)\b|\b(?:vencio|expiro|caduco)\b",
    r"\b(?:concurso|licitacion|oposicion|candidatura|demanda|oferta|contrato|eleccion) (?:[\w'-]+ ){0,4}(?:cancelad"
    r"|anulad"
    r"|archivad|revocad|retirad|cerrad|suspendid|desiert)\w+\b|\bno (?:es|constituye|supone) (?:[\w'-]+"
    r" ){0,2}(?:vinculo"
    r"|lazo|relacion)\b",
)
RETURNS_TOO = (
    r"\b(?:estoy|soy|quedo|sigo|heme) (?:de nuevo|otra vez|de vuelta|nuevamente|dentro|de los vuestros|con ustedes)\b"
    r"|\b(?:otra vez|de nuevo) (?:a|en|al) (?:disposicion|juego|grupo|votacion)\b|\b(?:puedo|pienso|espero|cuento con) "
    r"(?:[\w'-]+ )?(?:votar|participar)\b|\bbajo la mano\b|\bvoto (?:con normalidad|tambien|yo tambien)\b",
    r"\b(?:manana|hoy|lunes|martes|miercoles|jueves|viernes) (?:os |les )?(?:mando|envio|teneis|tienen|tendreis|tendran"
    r"|escribo|entrego|subo|paso) (?:[\w'-]+ ){0,2}(?:notas|borrador|voto|informe|comentarios|parte|observac\w+)\b",
    r"\bvuelvo a (?:votar|participar|leer|tratar|estar|contar|trabajar|llevar)\b|\b(?:retomo|reasumo|recomienzo)\b"
    r"|\bde "
    r"(?:vuelta|nuevo) (?:en|al|a) (?:la votacion|caso|grupo|expediente|lista)\b",
)
