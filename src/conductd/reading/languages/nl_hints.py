"""Dutch without the plain word: leaving a case to others, and coming back to it in pieces."""

_OTHERS = (
    r"(?:iemand(?: anders)?|een ander|anderen|de anderen|de rest|jullie|een van jullie|collega\w*|een "
    r"vervanger)"
)
HINTS = (
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
)
_OUT = (
    r"(?:verschoning|terugtrekking|onthouding|verklaring|melding|wraking|belangenconflict|afmelding|bezwaar "
    r"tegen mijn eigen \w+|besluit om)"
)
WITHDRAWALS = (
    rf"\bmijn (?:[\w'-]+ ){{0,2}}{_OUT} (?:[^\s,;:!?()]+ ){{0,6}}(?:kan van tafel|van tafel|vervalt"
    rf"|vervallen|intrekken|in te "
    r"trekken|herroepen|niet meer|ongedaan|overbodig|onnodig|een vergissing)\b|\b(?:herroep|trek) (?:ik "
    r")?(?:hierbij )?mijn "
    rf"(?:[\w'-]+ )?{_OUT}\b",
    r"\b(?:tel|reken|zet|neem|voeg|schrijf|plaats|laat) (?:mij|me) (?:er |dus |maar |alsjeblieft |aub "
    r"|gerust |nu )*(?:weer|terug|opnieuw)\b|\b(?:weer|opnieuw) op (?:mij|me) (?:rekenen|tellen)\b|\breken "
    r"(?:maar )?weer op (?:mij|me)\b",
    r"\bhoef (?:ik )?(?:me |mij )?(?:toch |dus |nu )*(?:niet (?:meer )?|ik me niet )(?:terug te trekken|te "
    r"verschonen|te onthouden)\b|\bhoef ik me (?:toch )?niet (?:meer )?(?:terug te trekken|te verschonen|te "
    r"onthouden)\b",
    r"\b(?:doe|stem|beslis|praat|lees) (?:ik )?(?:[\w'-]+ ){0,2}(?:toch wel|weer gewoon|toch gewoon|alsnog"
    r"|toch weer) mee\b",
)
EARLIER = (
    r"\b(?:vergeet|negeer|schrap|beschouw|streep) (?:[\w'-]+ ){0,3}(?:wat ik|mijn (?:vorige )?(?:[\w'-]+ "
    r")?(?:mail|mailtje|bericht|e-mail|email|berichtje|afmelding))\b|\bstreep door mijn\b|\balsof ik niets "
    r"(?:heb )?ge(?:zegd|schreven)\b|\bniets gezegd\b",
    r"\bmijn (?:[\w'-]+ )?(?:mail|mailtje|bericht|e-mail|afmelding|verklaring) van\b",
    r"\bik (?:zei|schreef|meldde|had gezegd|had geschreven|heb gezegd|heb geschreven|had me|heb me|trok me"
    r"|dacht|meende)\b|\bik me (?:had |heb )?(?:[\w'-]+ ){0,4}(?:teruggetrokken|afgemeld|verschoond"
    r"|onthouden)\b|\bik (?:was )?(?:[\w'-]+ ){0,3}(?:eruit gestapt|uitgestapt|opzij gestapt)\b",
    r"\bmijn (?:onthouding|verschoning|terugtrekking|afmelding)\b|\b(?:terug|herroep|trek) (?:ik )?(?:dat"
    r"|alles) (?:[\w'-]+ )?in\b|\bik kom (?:daarop |erop |daar op )?terug op\b",
)
GONE = (
    r"\b(?:maar|en|dus|is) (?:dus )?niet (?:mijn|m'n|onze)\b|\b(?:\w*contract|huur|samenwerking"
    r"|opdracht)\b[^;:.!?]{0,40}\b(?:opgezegd|afgelopen|verlopen|beeindigd|ontbonden|voorbij)\b",
    r"\b(?:toch|blijkt|helemaal|gewoon) (?:helemaal )?niet (?:van |om |over |tegen )?(?:mijn|m'n|de|die"
    r"|degene|onze)\b|\bniet (?:meer|langer) (?:mijn|m'n|onze)\b|\bis niet mijn \w+(?=[.,;!]|$)|\bniet "
    r"degene (?:die|aan wie|van wie) ik\b",
    r"\b(?:een|om een|de|iemand) (?:heel |geheel |totaal |hele )?(?:ander|andere|anders) (?:[\w'-]+)(?: met"
    r"|(?=[.,;!]|$))|\b(?:naamgeno\w+|dezelfde (?:achter)?naam|zelfde naam|persoonsverwisseling|verwisseld"
    r"|door elkaar|verward|vergist|vergissing|misverstand|loos alarm|vals alarm|verkeerd gelezen|verlezen"
    r"|misgelezen)\b|\bverkeerde (?:persoon|naam|[\w'-]+ (?:voor ogen|in mijn hoofd|in gedachten))",
    r"\b(?:reden|grond|bezwaar|beletsel|probleem|conflict|belang|aanleiding|band)\b(?: [^\s;:!?()]+){0,8} "
    r"(?:weg|vervallen|vervalt|niet meer|er niet meer|voorbij|verdwenen|opgelost|van de baan|weggevallen"
    r"|uit de wereld)\b|\b(?:staat|houdt|let|bindt|zit) (?:er |me |mij |ons )?niets meer\b|\bniets? meer "
    r"(?:in de weg|tegen|aan elkaar|met)\b|\bniks meer met\b|\bgeen (?:sprake|belang|band|reden|conflict"
    r"|relatie) (?:meer|gebleken|van)\b|\bgeen \w+ meer\b",
    r"\b(?:aandelen|huis|belang|bedrijf|pand)\b[^;:.!?]{0,40}\b(?:verkocht|kwijt|weggedaan|overgedragen|van "
    r"de hand)\b|\bverkocht\b[^;:.!?]{0,30}\baandelen\b",
    r"\b(?:werk|zit|ben|huur|les) (?:ik )?(?:[\w'-]+ ){0,4}niet (?:meer|langer)\b|\bniet (?:meer|langer) "
    r"(?:bij|voor|in dienst|samen)\b|\b(?:ontslag genomen|opgezegd|vertrokken|overgestapt|verhuisd|met "
    r"pensioen|uit elkaar|van baan veranderd|andere baan|nieuwe baan|nieuwe werkgever|afgestudeerd"
    r"|gepromoveerd)\b|\b(?:ben|is) (?:daar|er) (?:nu |al |inmiddels )?weg\b",
    r"\b(?:sollicitatie|verkoop|deal|onderhandeling\w*|opdracht|koop|overname|rechtszaak|proces|geding|zaak"
    r"|aanbesteding|lening|schuld|geld|factuur|rekening)\b[^;:.!?]{0,40}\b(?:afgeketst|niet door|van de "
    r"baan|mislukt|geschikt|geschrapt|afgewezen|afgelost|terugbetaald|betaald|voorbij|afgelopen|verloren"
    r"|ten einde|gestaakt)\b|\bquitte\b",
    r"\b(?:te streng|overdreven|te voorzichtig|overgevoelig|te snel|voorbarig|overbodig|te scrupuleus"
    r"|roomser)\b|\b(?:dat|het) (?:hoeft|geldt|is|klopt) (?:[\w'-]+ ){0,3}(?:niet meer|niet langer|niet "
    r"nodig|niet langer nodig|achterhaald|vervallen)\b|\bbij nader inzien\b",
)
RETURNS = (
    r"\b(?:hebben|kunnen|mogen|krijgen) (?:jullie )?(?:me|mij) (?:[^\s,;:!?()]+ ){0,6}(?:weer|terug)\b",
    r"\b(?:weer|toch|alsnog|opnieuw|gewoon) (?:[\w'-]+ ){0,4}(?:mee|meedoen|meebeslis\w*|meestem\w*"
    r"|meepraten|meelezen|aan te schuiven|aanschuiven|deelnemen|oppakken|van de partij|erbij|beschikbaar"
    r"|meewerken|beslissen|behandelen|neutraal|onpartijdig|op me? rekenen|op mij rekenen|instappen"
    r"|inzetbaar)\b|\b(?:pak|neem) (?:ik )?(?:[\w'-]+ ){0,4}weer op\b",
    r"\bik (?:doe|stem|lees|praat|beslis) (?:dus |toch |nu )*(?:wel|weer|gewoon|toch) (?:[\w'-]+ )?mee\b"
    r"|\bkom (?:ik )?(?:[\w'-]+ ){0,2}terug\b(?! op)|\bterug (?:in|bij) (?:de|het|deze) (?:zaak|dossier"
    r"|behandeling)\b|\b(?:zet|neem|tel|voeg) (?:mij|me) (?:[\w'-]+ ){0,4}(?:weer|terug|mee)\b|\bterug op "
    r"de lijst\b|\bmag ik weer\b|\bstaat (?:er )?niets meer in de weg\b|\bkan (?:ik )?(?:[\w'-]+ "
    r"){0,3}weer\b",
)
