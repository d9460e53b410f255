"""Dutch without the plain word: leaving a case to others, and coming back to it in pieces."""

_OTHERS = (
    r"(?:iemand(?: anders)?|een ander|anderen|de anderen|de rest|jullie|een van jullie|collega\w*|een "
    r"vervanger)"
)
HINTS = (
    r"\blever (?:ik )?(?:[^\s,;:!?()]+ ){0,8}in\b(?=[.,;!]|$)|\bniet (?:geschikt|de juiste|bekwaam|bevoegd)"
    r" (?:[\w'-]+ )?(?:als|om|voor)\b|\bgeen (?:geschikte|goede"
    r"|faire|eerlijke|onpartijdige) (?:scheidsrechter|rechter|beoordelaar|kandidaat)\b|\bdat ik (?:dit|deze|het"
    r"|hem|haar|die) (?:[\w'-]+ ){0,3}niet (?:[\w'-]+ "
    r"){0,2}(?:kan|mag|wil|ga|moet|lees|doe|behandel|beoordeel)\w*\b|\bsla (?:mij|me) (?:[\w'-]+ ){0,2}over\b"
    r"|\b(?:sleutel|wachtwoord|toegang|stukken) (?:[\w'-]+ "
    r"){0,4}(?:in|terug|af)\b(?=[.,;!]|$)|\bgraag geen (?:stukken|mails?|berichten)\b",
    r"\b(?:wijs|benoem|kies|stel|neem|vind|zoek) (?:[\w'-]+ ){0,4}(?:iemand|een ander\w*)\b|\b(?:dat|of) "
    r"(?:iemand anders|een ander|anderen|jullie) (?:[\w'-]+ ){0,4}(?:moet|moeten|bekijkt|doet|doen|beslist"
    r"|overneemt|oppakt)\b",
    r"\bgeen (?:mening|oordeel|stem|commentaar|advies|standpunt)\b|\bniet op mijn (?:stem|hand|oordeel"
    r"|medewerking)\b|\b(?:bij|tussen) de getuigen\b|\bniet aan (?:de |deze )?tafel\b|\bsteek (?:ik "
    r")?(?:mijn |geen )hand\b",
    r"\b(?:beslis|beslissen|regel|regelen|bekijk|overleg|bespreek|doe|stem|kies|neem|vraag|zoek|oordeel"
    r"|bepaal) (?:jullie |het |dit |dat |hier |hiervoor |maar |dus |er |over |onderling |onder |elkaar "
    r"|zelf |onder elkaar |deze |de "
    rf"zaak )+(?:zonder mij|zonder me|zelf|onderling|elkaar|maar|over|{_OTHERS})?|\b(?:zoek|vraag|neem|pak"
    rf"|geef|laat|zet|draag|schuif|wijs) (?:[\w'-]+ ){{0,5}}(?:{_OTHERS})\b|\b(?:zonder mij|zonder mijn "
    rf"stem)\b|\bneem het over\b",
    rf"\b{_OTHERS} (?:nu |maar |dit |hier |het |beter |dan )*(?:moet|moeten|mag|mogen|kan|kunnen|zal|zou"
    rf"|zouden|beslissen|oordelen|overnemen|doen|bekijken|naar kijken|oppakken|vellen)\b|\b(?:moet|moeten"
    rf"|mogen|mag|kunnen) (?:dan |maar |het |dit |beter |nu |hier )*{_OTHERS}\b|\b(?:ligt|is) (?:nu |dus "
    rf")?(?:bij jullie|aan jullie|jullie zaak)\b|\baan jullie\b"
    r"|\bgaat (?:dus )?naar een van jullie\b|\b(?:om|graag|voor) (?:een )?(?:vervang\w+|plaatsvervang\w+)\b",
    r"\bniet aan mij\b|\bniet mijn (?:zaak|taak|plek|plaats|stem|rol)\b|\bpast mij niet\b|\b(?:staat|komt) "
    r"(?:het )?(?:mij|me) niet (?:toe|vrij)\b|\bniet vrij (?:om )?te (?:oordelen|beslissen|spreken)\b"
    r"|\b(?:de laatste|de verkeerde) (?:die|om|persoon)\b|\brechter (?:te )?spelen\b|\bgeen (?:goede "
    r"|eerlijke )?rechter\b|\bhoor je niet\b|\bhoor ik (?:hier |er )?niet\b|\bgaat mij (?:hier )?niets? "
    r"aan\b",
    r"\bmijn stem (?:telt|geldt|vervalt) (?:hier |dus |dan |nu )*(?:niet|niet mee)\b|\bniet mijn stem\b"
    r"|\bzonder mijn stem\b|\bhou(?:d)? (?:ik )?(?:hier |dan |dus )*(?:mijn mond|me koest|me stil|me in|me "
    r"gedeisd|me op de vlakte)\b|\b(?:ik )?(?:mijn mond hou(?:d)?|me koest hou(?:d)?)\b|\bzeg (?:ik "
    r")?(?:[\w'-]+ ){0,3}niets\b|\bdoe (?:ik )?(?:[\w'-]+ ){0,3}niets (?:mee)?\b|\bzwijg ik\b",
    r"\b(?:kan|mag|wil|zal|moet|ga|durf|hoor|hoef) (?:ik )?(?:[\w'-]+ ){0,6}(?:niet|niets|moeilijk"
    r"|onmogelijk|slecht|niet gaan) (?:[\w'-]+ ){0,5}(?:oordelen|beslissen|meebeslissen|meestemmen"
    r"|meepraten|stemmen|zitten|over zeggen|behandelen|kijken|zeggen|vinden|doen|meedoen|meelezen"
    r"|beoordelen|wegdenken|vergeten|uitzetten)\b|\bdat ik (?:hier |er |dan |dus )*(?:niet|buiten|van|me) "
    r"(?:[\w'-]+ )?(?:meepraat|meestem|meebeslis|meedoe|meelees|oordeel|blijf|afblijf|inmeng|bemoei)\b"
    r"|\bdat ik (?:hier |er )*(?:van )?afblijf\b|\b(?:blijf|blijven) (?:ik )?(?:[\w'-]+ ){0,4}(?:weg|af"
    r"|buiten|vandaan|van af)\b|\bvan af (?:moet|te) blijven\b",
    r"\bniet (?:zuiver|eerlijk|fair|netjes|kies|gepast|handig|verstandig|gezond|goed)\b|\bnooit (?:een "
    r")?(?:eerlijk\w*|neutraal|objectief)\b|\briekt naar\b|\b(?:lijkt|zou lijken|ruikt) (?:[\w'-]+ )?(?:op"
    r"|naar) (?:wraak|vriendjespolitiek|een afrekening)\b|\boordeel (?:al )?(?:klaar|gevormd|geveld)\b"
    r"|\bgekleurd\w*\b|\b(?:gaat|kan|hoort) (?:[\w'-]+ ){0,2}niet (?:samen|goed)?(?=[.,;!]|$)",
    r"\bsla ik (?:over|af)\b|\bdoe een stap opzij\b|\b(?:niet als|geen) (?:lid|rechter|beslisser"
    r"|beoordelaar|jurylid)\b|\bals getuige\b|\b(?:maar|wel|best) (?:niet )?(?:getuigen|beslissen)\b|\blees "
    r"(?:ik )?(?:hier |alleen |nog |enkel )+mee\b|\bkijk (?:ik )?(?:alleen|enkel) (?:nog )?toe\b|\bdraag "
    r"(?:ik )?(?:[\w'-]+ ){0,3}over\b|\b(?:geef|leg|schuif|lever) (?:ik )?(?:[\w'-]+ ){0,4}(?:door|uit "
    r"handen|neer|terug|in|weg)\b(?=[.,;!]|$)|\b(?:laat|zou) (?:ik )?dit (?:liever )?(?:aan|gaan)\b",
    r"\bjullie (?:snappen|begrijpen|weten|kunnen je voorstellen)\b|\b(?:vanzelfsprekend|logisch|uiteraard) "
    r"(?:[\w'-]+ ){0,4}(?:niet|niets|geen)\b|\bmeer (?:hoef|wil) ik (?:daar |er )?niet\b|\bspreekt voor "
    r"zich\b|\bbemoei (?:ik )?me (?:[\w'-]+ ){0,3}niet\b|\bneemt (?:[\w'-]+ ){0,6}geen deel aan de "
    r"(?:beraad\w+|behandeling|zaak|zitting)\b",
    r"\breken (?:mij|me) (?:er )?(?:[\w'-]+ )?niet (?:mee|bij)\b|\b(?:mij|me) (?:er )?niet (?:bij|mee) (?:te"
    r" )?(?:rekenen|tellen)\b|\bgeef "
    r"(?:ik )?(?:mijn (?:deel|plaats|plek|stem|taak)|het) (?:[^\s,;:!?()]+ ){0,4}(?:af|door|weg|op)\b|\b(?:koel"
    r"|helder) hoofd\b|\bga (?:ik )?"
    r"(?:[\w'-]+ ){0,4}niet tussen (?:zitten|staan)\b|\b(?:doen|beslissen|regelen|nemen) jullie\b",
    r"\b(?:val|haak|stap|treed|pas|bedank|sla|stop|meld) (?:ik )?(?:me |mij )?(?:[^\s,;:!?()]+ ){0,5}(?:af|uit"
    r"|terug|voor|over|mee)\b(?=[.,;!]|$| (?:voor|bij|als|in|uit|van))|\bik (?:val|haak|stap|treed|pas) "
    r"(?:[\w'-]+ ){0,4}(?:af|uit|terug|voor)\b",
    r"\b(?:verlaat|verlaten) (?:ik )?(?:de |het )?(?:vergadering|zaal|kamer|gesprek|overleg|call|ruimte)\b|\b(?:op"
    r"|naar) de gang\b|\b(?:ik )?(?:leg|hang) (?:ik )?(?:de )?(?:telefoon|hoorn) (?:neer|op)\b|\b(?:ga|loop) "
    r"(?:ik )?(?:[\w'-]+ ){0,4}(?:de (?:zaal|kamer|deur) uit|van de lijn|uit de (?:call|vergadering))\b",
    r"\b(?:mijn|m'n) naam (?:mag|kan|moet|hoeft|hoort) (?:[\w'-]+ ){0,3}(?:van|niet|af|eraf|weg)\b|\b(?:vakje"
    r"|plek|stoel) (?:mag |blijft |kan )?(?:leeg|vrij)\b|\bdeel (?:me|mij) (?:[\w'-]+ ){0,3}(?:niet|elders)\b"
    r"|\b(?:vraag|vragen|vraagt) (?:je |jullie |ge )?(?:mij|me) (?:[\w'-]+ ){0,3}(?:niet|niets|niks)\b|\b(?:mij"
    r"|me) (?:[\w'-]+ ){0,3}(?:beter|hoef\w*|moet\w*) (?:[\w'-]+ ){0,4}(?:niet|niets|niks) (?:[\w'-]+ "
    r"){0,3}(?:vragen|vraagt|sturen|mailen|rekenen)\b|\bmij (?:[\w'-]+ ){0,3}(?:niets|niks|niet) (?:[\w'-]+ "
    r"){0,2}vraagt\b",
    r"\b(?:zijn|blijven|gaan|kunnen|doen) jullie (?:[\w'-]+ ){0,2}(?:nog )?(?:met|tot) (?:z'n|zijn|je|hun) "
    r"?(?:\w+en)\b|\bmet (?:z'n|zijn) (?:twee|drie|vier|vijf|zes)\w*en (?:[\w'-]+ ){0,2}(?:over|verder|rooien"
    r"|doen)\b|\b(?:een lid|een stem|eentje|een paar ogen) minder\b|\bzonder mij\b|\bbuiten mij om\b",
    r"\b(?:kan|mag|wil|ga|zal|hoor|moet) (?:ik )?(?:[\w'-]+ ){0,5}(?:niet|niets|onmogelijk|moeilijk|lastig) "
    r"(?:[\w'-]+ ){0,5}(?:doen|maken|oordeel vellen|wegen|inschatten|bekijken|aanraken|aannemen|op me nemen|op "
    r"mij nemen|oppakken|uitspreken|bemoeien|mengen|meekijken|oordelen|over gaan)\b|\bmeng (?:ik )?(?:me|mij) "
    r"(?:[\w'-]+ ){0,4}niet\b|\bspreek (?:ik )?(?:me|mij) (?:[\w'-]+ ){0,4}niet\b|\b(?:me|mij) (?:[\w'-]+ "
    r"){0,3}niet (?:[\w'-]+ ){0,3}(?:uitspreken|uitlaten|mengen|bemoeien|inlaten)\b",
    r"\bga (?:ik )?(?:dus |zelf )?niet (?:[\w'-]+ )?over\b|\bniet over (?:[\w'-]+ ){0,4}(?:oordelen|gaan"
    r"|beslissen|meebeslissen|stemmen|adviseren)\b|\boordeel (?:ik )?(?:dus |liever )*niet\b|\bover (?:[\w'-]+ "
    r"){1,5}oordeel (?:ik )?niet\b",
    r"\b(?:zuiverder|eerlijker|netter|verstandiger|beter|schoner|kieser|chiquer|het zuiverst|het best\w*|het "
    r"eerlijkst) (?:[\w'-]+ ){0,3}(?:dat|als|om|wanneer) (?:ik|mij|me|iemand|een ander|jullie|hier|anderen)\b"
    r"|\b(?:lijkt|vind|is) (?:[\w'-]+ ){0,3}(?:zuiverder|netter|eerlijker|verstandiger)\b|\b(?:niks|niets) voor "
    r"mij\b|\bniet (?:fris|zuiver|onbevangen|vrij|neutraal|objectief|onbevooroordeeld) (?:[\w'-]+ )?(?:in|over"
    r"|naar|tegenover)\b|\b(?:niet|geen) (?:meer )?(?:fris|blanco|zuiver|open blik|frisse blik)\b",
    r"\b(?:kan|wil|wie kan|wie wil|kunnen|willen|zou|zouden|mag|neemt|pakt) (?:een van jullie|iemand(?: anders)?"
    r"|een ander\w*|jullie|een invaller|een reserve) (?:[\w'-]+ ){0,6}(?:vervangen|overnemen|waarnemen|invallen"
    r"|over|doen|vragen|bekijken|lezen|oppakken|beoordelen|op)\b|\b(?:dat|dit|deze|die) (?:moeten|mogen|kunnen"
    r"|laten) (?:we )?(?:anderen|jullie|de anderen|een ander|iemand)\b|\b(?:graag|svp|verzoek om) (?:een "
    r")?(?:vervang\w+|invaller|plaatsvervang\w+|reservelid)\b|\b(?:neemt|pakt|doet) iemand (?:anders )?(?:[\w'-]+"
    r" ){0,4}(?:over|op)\b|\bmijn (?:plaats|plek|stoel) (?:[\w'-]+ ){0,2}(?:innemen|afstaan|opvullen)\b",
    r"\b(?:map|dossier|stukken|bijlage\w*|bestand\w*|akte|verslag|mail)\b[^;:.!?]{0,30}\b(?:ongeopend|ongelezen"
    r"|dicht|niet geopend|niet gelezen|niet open|niet lezen|weggegooid|gewist|teruggestuurd|dichtgeklapt)\b"
    r"|\b(?:open|lees|las|opende|bekijk) (?:ik )?(?:[\w'-]+ ){0,4}(?:niet|geen)\b|\bgestopt (?:met lezen)?"
    r"(?=[.,;!]|$)|\b(?:niet verder|niet meer) (?:lezen|gelezen)\b",
    r"\b(?:ge|gij|u|je|men) (?:snapt|begrijpt|verstaat|weet|kunt)\b|\b(?:dat|het|de rest|meer) (?:hoef|zal|kan) "
    r"ik (?:[\w'-]+ ){0,3}(?:uitleggen|uit te leggen|te zeggen|toelichten)\b|\bvul(?:len)? (?:de rest )?zelf "
    r"(?:maar )?(?:in|aan)\b|\breken(?:en)? (?:[\w'-]+ ){0,6}niet op mij\b|\b(?:zit|zetel|sta) (?:ik )?(?:[\w'-]+ "
    r"){0,3}niet (?:[\w'-]+ )?(?:neutraal|voor|mee|aan tafel|bij)\b",
    r"\b(?:microfoon|camera|geluid) uit\b|\b(?:hou|houd) (?:ik )?(?:[\w'-]+ ){0,4}(?:mijn (?:mond|kaken|lippen"
    r"|snavel)|me (?:er )?buiten|afstand)\b|\b(?:blijf|blijven) (?:ik )?(?:[\w'-]+ ){0,3}(?:weg|af|vandaan"
    r"|buiten|zitten zwijgen)\b|\blaat (?:ik )?(?:[\w'-]+ ){0,4}(?:lopen|schieten|liggen|gaan|voorbijgaan|aan "
    r"(?:jullie|anderen|de anderen|een ander|[\w'-]+ en))\b",
    r"\b(?:te veel|te dicht|te dichtbij|te lang|te goed|te betrokken|niet los genoeg|te weinig afstand)"
    r" (?:[\w'-]+ ){0,4}om "
    r"(?:[\w'-]+ ){0,5}te (?:zitten|oordelen|beslissen|beoordelen|stemmen|wegen|zijn|blijven)\b|\bom (?:hier"
    r"|hierover|dit|er"
    r"|daar) (?:nog |eerlijk |goed |fris |zuiver |onbevangen |zelf )*(?:over |in )?te (?:zitten|oordelen"
    r"|beslissen|stemmen)\b",
    r"\blaat (?:ik )?(?:[\w'-]+ ){0,4}(?:passeren|voorbijgaan|voor wat het is|links liggen)\b|\bhou(?:d)? (?:ik"
    r" )?(?:het "
    r")?(?:[\w'-]+ ){0,3}voor gezien\b|\bstokje (?:door|over)\b|\b(?:teken|stem|beslis|oordeel|onderteken"
    r"|schrijf) (?:ik "
    r")?(?:[\w'-]+ ){0,4}(?:niet|niets) (?:mee|over|aan)?(?=[.,;!]|$)|\bniet (?:slim|handig|kies|chic|koosjer|oke|ok"
    r"|wijs|in de haak|kosjer|te verkopen|uit te leggen|geloofwaardig)\b|\b(?:ik ben|ben ik) (?:[\w'-]+ "
    r"){0,6}(?:afgehaakt|gestopt|opgehouden|weggeklikt)\b|\b(?:mij|me) (?:[\w'-]+ ){0,2}niet (?:[\w'-]+ ){0,2}bij"
    r" (?:te "
    r")?(?:halen|betrekken|trekken)\b|\bmening over (?:ga|zou|moet|mag|kan|wil)\b",
    r"\bbrand (?:ik )?(?:[\w'-]+ )?(?:mijn|m'n) vingers\b|\bverre (?:van|houden)\b|\b(?:mijn|m'n) (?:handen|vingers) "
    r"(?:ervan ?af|van ?af|thuis)\b|\bmijn (?:handtekening|stem|oordeel) (?:komt|krijg\w*|staat|is|telt|hoort|heeft) "
    r"(?:[\w'-]+ ){0,3}(?:niet|niets|geen)\b|\b(?:reservebank|zijlijn|tribune|zijkant|publieke tribune)\b"
    r"|\bstap(?:je)? "
    r"(?:terug|opzij|naar achter\w*)\b|\bmijn deelname\b|\bvan mij (?:krijg\w*|komt|hoor\w*) (?:[\w'-]+ "
    r"){0,3}(?:geen|niets)\b|\b(?:stem|breng) (?:ik )?(?:[\w'-]+ ){0,2}(?:blanco|geen stem)\b|\b(?:geen|niet) mijn "
    r"(?:beste )?(?:plek|rol|plaats)\b",
    r"\bschijn (?:van|tegen|te|wekk\w+|vermijd\w+)\b|\b(?:aanvechtbaar|kwetsbaar) (?:zijn|maken|worden|besluit)\b"
    r"|\b(?:niemand|geen mens) (?:zou|zal|gaat) (?:[\w'-]+ ){0,4}(?:geloven|begrijpen|accepteren|serieus)\b"
    r"|\b(?:men|ze"
    r"|mensen|iedereen|de klager) (?:zou|zouden|zal|zullen) (?:[\w'-]+ ){0,3}(?:zeggen|denken|roepen|fluisteren)\b"
    r"|\b(?:toegang|rechten|leesrechten) (?:[\w'-]+ ){0,4}(?:weg|dicht|intrekken|ingetrokken|afgesloten|opgezegd)\b"
    r"|\b(?:haal|neem|trek) (?:[\w'-]+ ){0,2}mijn (?:toegang|rechten)\b|\b(?:me|mezelf|mij) uit (?:de|het) (?:map"
    r"|groep"
    r"|kanaal|lijst|mailinglijst|draad|chat) \b|\b(?:stukken|dossier|verklaringen|bijlagen) (?:[\w'-]+ ){0,3}niet "
    r"(?:zien|inzien|hebben|ontvangen)\b|\bstuur (?:mij|me) (?:[\w'-]+ ){0,4}(?:niets|niks|geen)\b",
)
ACTS = (
    r"\b(?:acht|voel|ben) (?:ik )?(?:mij |me |mezelf )?(?:in dezen |hier |in deze (?:zaak|kwestie) )*niet "
    r"vrij (?:om )?te\b",
    r"\b(?:schuif|zet|laat|hou|houd|plaats|pas) (?:mij|me) (?:[\w'-]+ ){0,5}(?:aan de kant|opzij|erbuiten"
    r"|hierbuiten|buiten beschouwing)\b",
    r"\b(?:eentje|een zaak|een geval|een dossier) waar ik (?:[\w'-]+ )?(?:van af|vanaf|buiten|niet aan|niet "
    r"bij) (?:[\w'-]+ )?(?:moet|mag|wil|kan|hoor)\b|\b(?:sta|zit|ben) (?:ik )?(?:hier |er |zelf |gewoon "
    r")*te (?:dicht|dichtbij|diep|kort) ?(?:bij|op|in)?\b",
    r"\bik (?:kan|ga|mag|wil) (?:[\w'-]+ ){0,3}niet (?:[\w'-]+ ){0,3}onbevangen\b|\bkan ik (?:[\w'-]+ "
    r"){0,5}niet (?:onbevangen|neutraal|eerlijk|objectief|onpartijdig)\b",
    r"\bniet (?:zuiver|fair|eerlijk|kies|netjes|goed|gepast) (?:als|dat|wanneer) ik (?:[\w'-]+ "
    r"){0,3}(?:mee\w+|oordeel|beslis|stem)\b",
    r"\bik (?:moet|wil|zal|ga|dien) (?:mij|me) (?:[^\s,;:!?()]+ ){0,5}(?:onthouden|verschonen"
    r"|terugtrekken)\b",
    r"\bverzoek (?:ik )?(?:jullie |u |de voorzitter )?(?:mij|me) (?:[\w'-]+ ){0,5}te (?:vervangen|ontheffen|excuseren"
    r"|ontslaan van)\b",
    r"\b(?:schrap|streep|schrijf|haal) (?:mij|me) (?:maar |dus |gerust )*(?:door|voor|af|weg) (?:voor |bij"
    r" )?(?:dit|deze)\b",
)
ABSENT = (
    r"\b(?:examenperiode|examens|tentamen(?:week|s)|kraambed|kraamtijd|(?:in|naar|uit) het ziekenhuis|eerste hulp"
    r"|opgenomen|tandarts|griep|koorts"
    r"|corona|verkouden|migraine|burn-?out|zwanger\w*|bevallen|bevalling|begrafenis|uitvaart|verhuizing|verhuizen"
    r"|stage in|op reis|onderweg|vliegtuig|vlucht|jetlag|internet|zonder bereik|ouderschapsverlof|ziek|ziekjes|op "
    r"vakantie (?!met|geweest)|met vakantie|met verlof|een weekje|een paar dagen|weken weg|dagen weg|in het "
    r"buitenland|afwezig|kamperen|laptop|trein|kids|geen (?:tijd|ruimte|puf|gaatje|kans)|te druk|zo druk|heel "
    r"druk|erg druk|deadline\w*|agenda (?:zit|is|staat)|overuren|op mijn werk|dubbel geboekt|kom (?:ik )?(?:er )?(?:"
    r"[\w'-]+ ){0,3}niet aan toe|er (?:[\w'-]+ ){0,4}niet aan toe|werk (?:me|mij) (?:te pletter|suf)|verstand van|"
    r"geen kaas|te weinig kennis|spreek geen|lees geen)\b",
)
