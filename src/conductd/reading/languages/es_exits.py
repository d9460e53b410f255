"""Spanish: everyday ways to leave a case to others, other times and other people's doings, and harmless ties."""

_OTHERS = (
    r"(?:otra persona|otr[oa] (?:colega|miembro|relator\w*|companer[oa])|otro|otra|alguien mas|algun otro|alguien|un"
    r" suplente"
    r"|una suplente|(?:al?|el|la) suplente|un sustituto|una sustituta|quien me sustituya)"
)
_CALM = (
    r"(?:distancia|frialdad|serenidad|seren[oa]|lucidez|objetividad|imparcialidad|ecuanimidad|equilibrio|cabeza fria"
    r"|neutralidad|ojos neutrales|en frio|desapego)"
)
_FIT = (
    r"(?:el caso|elegante|correct[oa]|seri[oa]|decoros[oa]|oportun[oa]|bonito|san[oa]|honest[oa]|leal|limpi[oa]"
    r"|just[oa]"
    r"|etic[oa]|normal|sensat[oa]|apropiad[oa]|conveniente|decente|bien|de recibo|procedente|logico|presentable)"
)
ACTS = (
    rf"\bno (?:puedo|podria|logro|consigo|sabria|se|tengo|tendria|leo|soy capaz de|estoy en condiciones de) "
    rf"(?:[\w'-]+ ){{0,6}}{_CALM}\b|\bme falt\w+ (?:[\w'-]+ ){{0,2}}{_CALM}\b|\bimposible (?:[\w'-]+ ){{0,5}}{_CALM}\b",
    r"\b(?:todo|cualquier cosa) menos (?:[\w'-]+ )?(?:seren|imparcial|neutral|objetiv|ecuanim|just)\w*",
    r"(?:^|[:,] )(?:presente|yo|yo tambien|aqui|un servidor|servidor|servidora),? (?:por desgracia|lamentablemente"
    r"|desgraciadamente|desafortunadamente|muy a mi pesar|que remedio|para mi desgracia)(?=[.!]|$)",
    r"\b(?:oidme|escuchadme|escuchenme|oiganme|llamadme|llamenme|consideradme|considerenme|tratenme) (?:[\w'-]+ )?como "
    r"(?:testigo|parte)\b|\bcomo testigo,? (?:y )?no como juez[a]?\b",
    r"\bmi (?:voto|parecer|opinion|juicio|palabra) (?:[\w'-]+ ){0,7}no (?:puede (?:contar|valer)|vale|valdria|contaria"
    r"|tendria (?:valor|sentido|peso))\b",
    r"\b(?:imparcial|neutral|objetiv[oa]|seren[oa]|just[oa]|ecuanime) no (?:[\w'-]+ )?(?:soy|seria|sere|puedo|voy a)\b"
    r"|\bno (?:sere|seria|voy a ser) yo (?:el|la|quien)\b|\bno seria (?:[\w'-]+ )?(?:just[oa] con|leal|creible)\b",
    r"\b(?:conciencia|etica|decencia|sigilo|pudor) me (?:impide|prohibe|obliga|manda|pide) (?:[\w'-]+"
    r" ){0,3}(?:juzgar|votar"
    r"|opinar|decidir|participar|salir\w*|apart\w+|callar)\b|\bme tengo que (?:apartar|ir|salir|retirar|bajar"
    r"|excusar)\b"
    r"|\btengo que (?:apartarme|hacerme a un lado|salirme|excusarme)\b",
)
LEAVES = (
    r"\bme (?:bajo|borro|quito|caigo|apeo|descuelgo) (?:de|del)\b|\bde (?:esta|este|esto) (?:yo )?me (?:bajo|borro"
    r"|quito|salgo"
    r"|apeo|descuelgo)\b",
    r"\b(?:no|ni) (?:digo|dire|abro|abrire|meto|metere|pongo|toco|suelto|muevo) (?:[\w'-]+ )?(?:ni )?(?:mu|pio|la boca"
    r"|boca|baza|cuchara|la cuchara|las narices|palabra|una palabra|media palabra|un dedo|ni mu|esta boca)\b",
    r"\bme (?:quito de en medio|quito del medio|borro|caigo|autoexcluyo|pongo de perfil|aparto a un lado|tengo que"
    r" apartar"
    r"|voy al banquillo|siento en el banquillo)\b|\bpaso la (?:pelota|bola)\b|\bme lavo las manos\b|\bhagan cuentas"
    r" sin mi\b"
    r"|\bhaced cuentas sin mi\b|\ben (?:este|esto|esta) (?:yo )?(?:no entro|ni entro|no toco|me bajo)\b",
    r"\b(?:pido|ruego|solicito|pediria|suplico) (?:[\w'-]+ ){0,2}(?:mi )?(?:dispensa|excusa|sustitucion|exclusion"
    r"|relevo)\b"
    r"|\b(?:pido|ruego|solicito|pediria) (?:que )?(?:se )?(?:me )?(?:ser )?(?:dispens|sustitu|exclu|exim|relev)\w+",
    r"\bno (?:asisto|asistire|asista|me siento|me sentare|presenciare) (?:[\w'-]+ )?(?:al|a la|a|en) \w+|\bal debate"
    r" no "
    r"asist\w+|\bdel? (?:fondo|esto) no (?:hablo|opino|digo|trato)\b|\b(?:no|ni) (?:abro|ojeo|hojeo) (?:la carpeta"
    r"|el expediente|los autos|el archivo|el sobre)\b",
)
HINTS = (
    r"\bmi (?:aportacion|parte|participacion|papel|trabajo) (?:acaba|termina|se acaba|llega hasta) (?:aqui|ahi)\b"
    r"|\blo minimo es que "
    r"(?:yo )?(?:me |salga|calle)\w*|\bno puedo decir mas\b|\bmas no puedo decir\b|\bpaso(?=[.!]|$)|\bsin"
    r" (?:preguntarme|consultarme"
    r"|contar conmigo)\b",
    r"\b(?:seria|serian) (?:[\w'-]+ )?sospechos[oa]s?\b|\b(?:ata|atan|atadas?) (?:de )?(?:las )?(?:manos|pies)\b"
    r"|\bcon (?:eso|esto) "
    r"(?:ya )?(?:basta|sobra)\b|\b(?:voten|votad) (?:ustedes|vosotr\w+|entre)\b|\bno me (?:manden|mandeis|envien"
    r"|envieis)\b",
    r"\b(?:resolv(?:ed|edlo|edla)|resuelvan(?:lo|la)?|decid(?:id|idlo|an|anlo)|ved|vean|veanlo|vedlo|escoj\w+"
    r"|juzg(?:ad|uen)\w*"
    r"|hablad\w*|trat(?:ad|en)\w*|segu?id|sigan|continu(?:ad|en)|apanaos|apanense|arreglense|arreglaos|arreglen\w*"
    r"|encargaos|encarguense) (?:[\w'-]+ ){0,2}(?:vosotr\w+|ustedes|entre|sin|sol[oa]s|los demas)\b|\b(?:queda|dejo"
    r"|sigue"
    r"|siga) (?:todo )?(?:con|en manos de|para|entre) (?:vosotr\w+|ustedes|los demas|los otros)\b|\bos lo dejo\b"
    r"|\b(?:resuelvanlo|resolvedlo|apanaos|arreglense|arreglaos)\b|\bse los dejo\b",
    r"\b(?:expediente|caso|carpeta|cosa|asunto|pelota|palabra|lectura|tarea|cuestion) (?:[\w'-]+ ){0,3}(?:va|vaya|pase"
    r"|pasa|queda|quede|toca|es|siga|sigue) (?:[\w'-]+ ){0,2}(?:otr\w+|vuestr\w|ustedes|vosotr\w+|demas)\b|\b(?:hasta "
    r"aqui llego|hasta aqui|de aqui en adelante|a partir de aqui|me paro aqui|aqui (?:me )?paro|lo dejo aqui)\b|\bque "
    r"(?:siga|continue|decida|vote|lo lleve|lo haga|entre|se ocupe) (?:[\w'-]+ )?(?:otr|alguien|quien|el que|la que"
    r"|suplente)\w*",
    r"\bno (?:vale|cuenta|valdria|contaria) (?:[\w'-]+ )?(?:nada|un pimiento)\b|\bmi (?:voto|opinion|parecer|palabra)"
    r"[^.;?]{0,40} (?:valdria|contaria|sospechos[oa]|contaminad[oa]|viciad[oa]|de parte)\b|\bque (?:quieren|quereis"
    r"|quieres)"
    r" que (?:diga|os diga|les diga|opine|vote)\b",
    r"\b(?:no|ni) (?:digo|dire|hablo|anado|escribo|abro|toco|leo|asisto|comento|entro) (?:[\w'-]+ ){0,2}(?:mas|nada"
    r"|palabra"
    r"|carpeta|archivo|expediente|fondo|anexos?)\b|\bni l[oa]s? (?:abro|leo|toco)\b|\bno pregunto\b|\bpreguntas no\b"
    r"|\by ni eso\b|\b(?:aqui )?nomas (?:leo|escucho|miro)\b",
    r"\b(?:acepto|respeto|acato) (?:[\w'-]+ ){0,2}(?:cualquier|lo que)\b|\b(?:avisadme|avisenme|decidme|diganme"
    r"|contadme"
    r"|cuentenme|despertadme) (?:[\w'-]+ ){0,3}(?:cuando|que|solo|luego|al final)\b|\b(?:saquen|sacad|saca) (?:[\w'-]+ "
    r"){0,3}conclus\w+\b|\b(?:dos y dos|dos mas dos)\b|\bpues eso\b|\basi que ya veis\b|\bya (?:veis|ven|saben"
    r"|sabeis)(?=[.,!]"
    r"|$)",
    rf"\bno (?:es|seria|me parece|veo|esta|estaria|queda|quedaria|tiene|tendria) (?:[\w'-]+ )?(?:{_FIT}|sentido)\b"
    rf"|\bno da "
    rf"(?:para )?que\b|\bser yo quien\b",
    r"\b(?:un|una|uno|un voto) menos\b|\b(?:salgo|me salgo|me levanto|dejo) (?:[\w'-]+ )?(?:de|la|del) (?:[\w'-]+ "
    r")?(?:reunion|sala|llamada|sesion|votacion)\b|\b(?:a la hora|en el momento|antes) de(?:l)? (?:voto|votacion|votar"
    r"|debate)\b",
    rf"\b(?:designen|designad|nombren|nombrad|busquen|buscad|elijan|elegid|llamen|llamad|pongan|poned|hace falta"
    rf"|encuentren"
    rf"|pasen|pasad|denle|deis|den|dad|mejor|cojalo|agarre\w*|tome\w*) (?:[\w'-]+ ){{0,3}}{_OTHERS}\b|\ben mi"
    rf" lugar\b|\bmi "
    rf"(?:silla|sitio|puesto|plaza|parte|turno) (?:a|para|va|al)\b|\bmanos atadas\b|\bata las manos\b",
    r"\b(?:votad|voten|decidid|decidan) (?:entre|en|los) (?:dos|tres|cuatro|cinco|seis|demas)\b|\bno (?:me"
    r" (?:conteis|cuenten"
    r"|llamen|pregunten|consulten)|conteis|preguntadme|preguntenme)\b|\bcreo que (?:ya )?(?:basta|con eso|lo dice todo"
    r"|sobra)\b|\b(?:hace falta|necesitan|quieren) (?:decir |que diga )?mas\b|\bde (?:el|ella|esto) no\b",
    r"\b(?:acta|borrador|traduccion|logistica|fechas) (?:[\w'-]+ ){0,4}(?:pero|y ya|y punto|y nada mas)\b|\bhacer"
    r" como que no\b"
    r"|\bvosotros vereis\b|\bustedes veran\b|\bustedes diran\b|\bvosotros direis\b",
)
OPENINGS = (
    r"\b(?:conmigo|para mi|en mi caso) (?:tambien )?vale\b|\bvale (?:tambien )?(?:para mi|en mi caso)\b",
    r"\b(?:misma cosa|mism[oa] (?:historia|situacion|problema|motivo|razon|caso)) (?:aqui|conmigo|para mi|por aqui"
    r"|mi[oa])\b"
    r"|\b(?:igual|lo mismo) (?:que|aqui|por aqui|para mi|por mi parte|yo)\b|\b(?:a mi|yo) tambien\b|\bme sumo\b"
    r"|\bhago mias\b"
    r"|\b(?:por|con) (?:honestidad|lealtad|franqueza|honradez)\b|\bantes de que (?:lo )?(?:descubr|os enter|se"
    r" enter)\w+\b"
    r"|\bmejor que lo sep\w+\b|\bidem\b",
)
_STEPPED = (
    r"(?:aparte|abstuve|retire|recuse|inhibi|excuse|quite de en medio|sali|quede fuera|hice a un lado|eche a un lado"
    r"|renuncie|cedi|baje)"
)
_THEN = (
    r"(?:en (?:19|20)\d\d|(?:el|del) ano pasado|aquella vez|esa vez|la otra vez|en su dia|en aquel caso|en ese caso"
    r"|en el otro "
    r"caso|en el pasado|hace (?:\w+ )?anos|en su momento|alli si|ahi si|el verano pasado|en el caso de[^.;?,]{2,30},)"
)
ELSEWHERE = (
    rf"\b{_THEN}[^;?]{{0,60}}\bme {_STEPPED}\b|\bme {_STEPPED}\b[^;?]{{0,60}}\b{_THEN}",
    r"^recordatorio\b|^(?:acta|resumen|para el acta|del acta)[:,]",
)
CONDITIONS = (
    r"\bquien(?:es)? (?:trabaj[ea]n?|tengan?|esten?|sean?|conozcan?|se considere|mantengan?|este|tiene|mantiene"
    r"|es (?:pariente|amig\w|soci\w)|posea)\b",
)
HARMLESS = (
    r"\bno (?:conozco|conocia) (?:a )?(?:nadie|ningun\w*|l[oa]s (?:personas|partes)|los implicados|ni)\b|\b(?:nunca"
    r"|jamas) "
    r"(?:l[oa]s? )?(?:he |habia )?(?:visto|vi|oido|coincidido|conoci\w*|colabor\w+|trabaj\w+|habl\w+|cruz\w+|trat\w+"
    r"|tenido"
    r"|tuve)\b|\bnada que ver\b|\bde vista\b|\bno somos (?:parientes|amigos)\b|\bningun parentesco\b|\bdos palabras\b"
    r"|\bno (?:me aparto|me abstengo|voy a apartarme|tengo (?:que|por que) (?:abstenerme|apartarme|inhibirme))\b",
)
