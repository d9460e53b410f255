"""How a Dutch writer comes back to a case: in so many words, or in pieces."""

_OUT = (
    r"(?:verschoning|terugtrekking|onthouding|verklaring|melding|wraking|belangenconflict|afmelding|bezwaar "
    r"tegen mijn eigen \w+|besluit om)"
)
_LATELY = (
    r"(?:gisteren|gisteravond|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|daarstraks"
    r"|zonet|vanochtend|vanmorgen|vorige week|van de week|laatst|eerder|toen)"
)
_A = r"(?:[^\s,;:!?()]+ )"
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
    rf"\bmijn (?:[\w'-]+ ){{0,2}}{_OUT} {_A}{{0,6}}(?:geschrapt|ingetrokken|weg|doorgehaald|genegeerd|achterhaald"
    rf"|van de "
    rf"baan|ongeldig|opgeheven|teruggedraaid|vergeten)\b|\btrek (?:ik )?mijn (?:bezwaar|bezwaren|twijfel\w*) tegen "
    r"(?:mezelf|mijzelf|mijn eigen \w+) (?:[\w'-]+ )?in\b",
    r"\bmijn (?:verschoning|terugtrekking|afmelding|onthouding) (?:[\w'-]+ ){0,3}(?:doorhalen|schrappen|intrekken"
    r"|opheffen"
    r"|ongedaan maken|verwijderen|weghalen|terugdraaien)\b",
)
GONE = (
    r"\b(?:erfenis|boedel|nalatenschap|rechtszaak|kwestie|affaire)\b[^;:.!?]{0,30}\b(?:afgehandeld|geregeld"
    r"|verdeeld|afgewikkeld|voorbij|gesloten)\b|\bis niet (?:die|de"
    r"|deze) [a-z]+|\b(?:dat|wat) ik (?:overdrijf|overdreef|overdreven heb)\b",
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
    r"\b(?:vals|loos) alarm\b|\b(?:blijkt|bleek|gaat|ging|is|was) (?:[\w'-]+ ){0,5}(?:een andere?|iemand anders"
    r"|niet (?:mijn|dezelfde|onze))(?= [a-z]|[.,;!]|$)|\b(?:naamgeno\w+|zelfde (?:achter|voor)?naam|naamsverwarring"
    r"|verwisseld|verward|vergist|vergissing|door elkaar gehaald|verkeerd gelezen|overheen gelezen|verkeerde "
    r"[a-z]+)\b|\b(?:heet|heten) (?:alleen |toevallig |ook )+(?:zo|hetzelfde)\b",
    r"\b(?:contract|dienstverband|subsidie|opdracht|stage|huurcontract|samenwerking|geschil|ruzie|relatie|claim"
    r"|verkering|kandidatuur|financiering|sponsoring|lening|vordering|conflict)\b[^;:.!?]{0,50}\b(?:beeindigd"
    r"|afgelopen|ten einde|gestopt|geschikt|bijgelegd|uitgepraat|ingetrokken|opgezegd|afgerond|afgewikkeld|voldaan"
    r"|voorbij|uit|verlopen|klaar|geschrapt|stopgezet|van tafel|kwijtgescholden|stopt)\b|\bschikking\b",
    r"\b(?:geen|niet langer een) (?:[\w'-]+ )?(?:beletsel|obstakel|bezwaar|reden|verhindering|bezwaren) (?:[\w'-]+ "
    r"){0,3}(?:meer|over)?\b|\b(?:te streng|te voorzichtig|overdreven|spijkers op laag water|paniekvoetbal|zag "
    r"spoken|leeuwen en beren)\b|\bniet (?:meer|langer) (?:mijn|onze) (?:[\w'-]+ )?(?:werkgever|baas|chef|klant"
    r"|huisbaas|huurder|student\w*|collega)\b|\b(?:een keer|eenmaal) [^;:.!?]{0,40}is geen band\b",
    r"\bmaakt (?:ons|me|mij|hem|haar) (?:[\w'-]+ )?(?:geen|niet)\b|\bjullie hadden gelijk\b|\b(?:sollicitatie\w*|dak"
    r"|verbouwing|verkoop|procedure|bezwaar)\b[^;:.!?]{0,40}\b(?:voorbij|klaar|afgerond|afgelopen|niet geworden"
    r"|ingetrokken)\b",
    r"\b(?:verwarde|verwissel\w*|haalde [^;:.!?]{0,30}door elkaar)\b|\bmet (?:[\w'-]+ ){1,3}(?:niets|niks) te"
    r" maken\b|\buit dienst\b"
    r"|\b(?:is|was) (?:mijn|onze) [\w'-]+ niet (?:meer|langer)\b|\bniets aan de hand\b|\bfoutje\b|\b(?:geschil"
    r"|probleem|kwestie|zaak"
    r"|ruzie) (?:[\w'-]+ )?(?:opgelost|uit de wereld|bijgelegd|afgehandeld)\b|\bdat is (?:nu |inmiddels |intussen"
    r" )*(?:opgelost"
    r"|geregeld|voorbij|uitgepraat|achter de rug)\b|\bbestaat niet (?:meer|langer)\b",
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
    rf"\b(?:mijn|die|dat|m'n) {_A}{{0,3}}(?:mail\w*|bericht\w*|afmelding|briefje|appje) {_A}{{0,5}}(?:{_LATELY}|mag "
    rf"(?:in de |weg)|kan (?:in de |weg)|vervalt|prullenbak|prullenmand|vuilnisbak|niet verzonden|te vergeten)\b",
    r"\b(?:doe|doen) (?:jullie )?(?:maar |dus |gerust )*alsof\b|\bvergeet (?:[\w'-]+ ){0,2}(?:die|mijn|dat) "
    r"(?:[\w'-]+ )?(?:mail\w*|bericht\w*|appje|afmelding)\b|\b(?:trek|trekken) (?:[\w'-]+ ){0,3}mijn "
    r"(?:afmelding|mail|bericht)\b",
    rf"\bik (?:me |mij )?(?:{_LATELY} )?(?:stapte|haakte|trad|meldde|trok|had me|had mij) {_A}{{0,4}}(?:uit|af|terug"
    rf"|afgemeld|teruggetrokken|verschoond)\b|\b(?:wat|dat) ik {_A}{{0,3}}(?:schreef|zei|mailde|meldde)\b",
    r"\bik (?:had|heb) (?:me|mij) (?:[^\s,;:!?()]+ ){0,5}(?:gehouden|onttrokken|teruggetrokken|afgemeld"
    r"|verschoond|onthouden)\b",
)
RETURNS = (
    r"\bgeen reden (?:meer )?(?:dat|waarom|om|voor mij) (?:[\w'-]+ ){0,5}(?:kant|buiten|afzijdig|weg|zijlijn"
    r"|erbuiten|buitenspel)\b|\bik begin (?:[\w'-]+ )?(?:met|aan) "
    r"(?:lezen|de stukken|het dossier)\b|\bneem ik (?:[\w'-]+ )?terug\b",
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
    rf"\b(?:schuif|doe|draai|lees|stem|praat|denk|pak|neem|ga|kom|zit|haak|stap|sluit|zetel|beslis) (?:ik )?(?:me )?"
    rf"{_A}{{0,6}}(?:weer|gewoon|toch|alsnog|opnieuw) {_A}{{0,4}}(?:aan|mee|op|in|verder|bij|plaats|instappen)\b",
    r"\b(?:weer|alsnog|opnieuw|toch|gewoon) (?:[\w'-]+ ){0,4}(?:meedraaien|inplannen|inroosteren|aanhaken|aan boord"
    r"|roulatie|aan tafel|commissie|inzetten|indelen|toegang|aan de slag|verder in|meezetelen|op de lijst|bij deze "
    r"zaak|in deze zaak|inschakelen|meelezen)\b|\b(?:deel|plan|reken|schrijf|zet|neem|tel) (?:me|mij|op mij) "
    r"(?:[\w'-]+ ){0,4}(?:weer|terug|opnieuw|toch|alsnog|gewoon)\b|\b(?:me|mij) (?:[\w'-]+ ){0,2}(?:weer|terug"
    r"|opnieuw|alsnog|toch)\b",
    r"\b(?:ik )?blijf (?:ik )?(?:dus |toch |gewoon |wel )+(?:[\w'-]+ ){0,3}(?:erbij|aan|in|lid|zitten|meedoen)\b"
    r"|\b(?:stuur|geef) (?:me|mij) (?:[\w'-]+ ){0,4}(?:toch|alsnog|weer)\b",
    r"\b(?:pak|neem) (?:ik )?(?:mijn|m'n) (?:deel|plaats|plek|aandeel|stoel|taak|werk)\b[^;:.!?]{0,40}\b(?:op"
    r"|in)\b|\b(?:zet"
    r"|schrijf|plaats) (?:me|mij) (?:[\w'-]+ )?(?:weer|terug)\b",
    r"\b(?:hervat|hervatten|vervolg) (?:ik )?(?:[\w'-]+ ){0,3}(?:werk|deelname|taak|plaats|lezing)\b|\bkan ik"
    r" (?:[\w'-]+ )?weer\b"
    r"|\bkan (?:ik )?(?:[\w'-]+ ){0,3}(?:toch|gewoon|alsnog|weer) (?:[\w'-]+ )?(?:mee\w*|behandelen|lezen"
    r"|beslissen|oordelen|stemmen)\b",
)
