"""What a Dutch writer did or suffered, knows or owes: ties to a case other than to people near to them."""

from conductd.reading.languages.nl_ties import EMPLOYER, ME, PERSONAL, W

_DID = (
    r"(?:gesloten|op slot gezet|verwijderd|weggehaald|gewist|geband|verbannen|geblokkeerd|gewaarschuwd"
    r"|uitgesproken|opgelegd|ondertekend|getekend|afgewezen|geweigerd|gemeld|aangegeven|uitgenodigd"
    r"|toegelaten|goedgekeurd|gemodereerd|geleid|georganiseerd|voorgezeten|bemoeid|geschreven|ingegrepen"
    r"|weggestuurd|geschorst|gemerged|meegeruzied|opgesteld|dichtgezet|offline gehaald)"
)
_HURT = (
    r"(?:uitgescholden|beledigd|bedreigd|belaagd|lastiggevallen|aangevallen|aangeklaagd|vernederd|gepest"
    r"|beschuldigd|uitgemaakt|zwartgemaakt|geslagen|voor schut gezet|te kijk gezet|leugenaar\w*)"
)
PRIVATE = (
    r"\b(?:beloofd|belofte|beloofde)\b[^;:.!?]{0,30}\b(?:zwijgen|niemand|niet verder|niets)\b"
    r"|\b(?:beroepsgeheim|zwijgplicht|medisch geheim|geheim\w*|biechtgeheim|ambtsgeheim)\b|\bniet verder "
    r"(?:mocht|mag|vertellen)\b|\bniet (?:doorvertellen|verklappen|openbaar maken)\b",
    rf"\b(?:per ongeluk|per abuis|bij toeval|toevallig|onbedoeld|abusievelijk) {W}{{0,10}}(?:gelezen"
    rf"|gezien|onder ogen|gekregen|ontvangen|gehoord|opgevangen|toegestuurd|in handen|geopend)\b|\b(?:kreeg"
    rf"|las|zag|hoorde|ving) ik (?:[\w'-]+ ){{0,8}}(?:per ongeluk|per abuis|bij toeval)\b|\b(?:per ongeluk"
    rf"|per abuis) (?:kreeg|las|zag|hoorde) ik\b"
    r"|\bniet voor mij bestemd\b|\bniet voor mijn ogen\b",
    rf"\b(?:mij|me) {W}{{0,9}}(?:toevertrouwd|opgebiecht|verteld wat|in het oor|in vertrouwen)\b"
    rf"|\bbehandeld; ik mag\b"
    r"|\b(?:huis)?arts heb ik\b|\bprive ?(?:berichten|mails?|brieven|documenten|stukken|gegevens|foto's)\b"
    r"|\bvoorgeschiedenis\b|\buithuilen\b|\buitgehuild\b",
    r"\bals (?:zijn |haar |hun )?(?:[\w'-]+ ){0,2}(?:vertrouwens\w+|therapeut\w*|psycholo\w+|psychiater|arts"
    r"|huisarts|advoca\w+|mediator|bemiddel\w+|coach|pastor|dominee|predikant|imam|hulpverlen\w+|bedrijfsarts"
    r"|notaris|accountant|boekhoud\w+|maatschappelijk werk\w*|verpleegkundige|decaan|ombuds\w+|biechtvader)\b",
    r"\b(?:mag|kan) (?:ik )?(?:[\w'-]+ ){0,3}(?:niets|niks|geen woord) (?:[\w'-]+ ){0,3}(?:zeggen|kwijt"
    r"|vertellen|loslaten|delen|onthullen)\b|\bweet (?:ik )?(?:er )?te ?veel\b|\b(?:dingen|zaken|verhalen"
    r"|details) (?:gehoord|gezien|gelezen|opgevangen|vernomen)\b|\bniet voor (?:[\w'-]+ ){1,4}(?:bedoeld"
    r"|bestemd)\b",
    r"\b(?:is|was|als) (?:[\w'-]+ ){0,2}(?:client|cliente|patient|patiente) (?:van|bij|in|op)\b|\bin "
    r"(?:behandeling|therapie) bij (?:mij|ons|mijn)\b|\bbij (?:mij|ons) (?:in behandeling|in therapie|op "
    r"(?:het )?spreekuur|in de praktijk)\b|\bop mijn spreekuur\b|\buit hoofde van mijn\b",
    rf"\b(?:heeft|hebben|had) (?:mij|me) {W}{{0,6}}(?:verteld|toevertrouwd|opgebiecht|bekend|in vertrouwen)\b"
    rf"|\bin vertrouwen\b|\bmoeten beloven\b",
)
INVOLVED = (
    r"\bben ik (?:die|de|degene|het)\b|\bik sta (?:zelf )?op (?:de|die) (?:foto|video|opname)",
    rf"\b(?:heb|had) ik {W}{{0,7}}{_DID}\b|\bik (?:heb|had) {W}{{0,8}}{_DID}\b|\bdoor mij (?:[\w'-]+ "
    rf"){{0,2}}{_DID}\b|\bdie ik (?:[\w'-]+ ){{0,2}}{_DID}\b",
    r"\b(?:kwam|kwamen|komt|is|was|zijn|waren) (?:ook |zelf |eveneens |trouwens )*(?:van mij|van mijn "
    r"hand)\b|\bmijn (?:handtekening|naam(?! (?:mag|kan|moet|hoeft|hoort|is|staat (?:[\w-]+ )?(?:verkeerd|fout)))"
    r"|eigen (?:werk|besluit|beslissing|bericht|stuk|zaak))\b|\b(?:mijn"
    r"|eigen) (?:bericht|stuk|patch|artikel|lezing|reactie|voorstel) (?:is|was|werd)\b|\bvan mijn hand\b",
    r"\b(?:dat|dit) (?:ben|was) ik\b|\bben ik (?:dus |zelf |namelijk |trouwens )*(?=[.,;!]|$)|\bik ben "
    r"(?:dat|het|die|de (?:tweede|andere|genoemde|bedoelde) [\w'-]+)(?=[.,;!]|$)|\b(?:met|daarmee) "
    r"(?:[\w'-]+ ){0,6}(?:word|ben) ik bedoeld\b|\bslaat op mij\b|\bmij bedoeld\b|\bik (?:sta|word) (?:zelf "
    r"|ook |erin |er |in het verslag )*(?:in genoemd|genoemd|vermeld|beschuldigd)\b",
    r"\b(?:gaat|gericht|richt zich|klacht|geklaagd|slaat) (?:[\w'-]+ ){0,6}(?:over|tegen|op) mij\b",
    r"\bik (?:stond|zat|was|ben) (?:[\w'-]+ ){0,4}(?:erbij|er bij|er zelf bij|ernaast|ertussen|bij aanwezig"
    r"|getuige(?! (?:op|bij|van))|ooggetuige|partij)\b|\bals getuige\b(?! (?:genoemd|gehoord|opgeroepen|vermeld"
    r"|optreed|is|staat))|\bwil (?:best |wel |graag "
    r")?getuigen\b|\b(?:met eigen ogen|zelf gezien|zelf gehoord|zelf meegemaakt)\b",
    rf"\b(?:mij|me|ons) {W}{{0,7}}{_HURT}\b|\bzelf (?:slachtoffer|beschuldigd|gemeld)\b",
    r"\bik (?:was|ben) (?:[\w'-]+ ){0,2}(?:de|het|een van de|die|dezelfde) (?:(?!van\b)[\w'-]+ ){0,3}(?:die|dat"
    r"|aan wie|van wie|met wie|tegen wie|op wie)\b|\b(?:was|ben) ik (?:[\w'-]+ )?(?:de|het|degene|diegene"
    r"|dezelfde|een van de) (?:[\w'-]+ ){0,3}(?:die|dat|aan wie|van wie|met wie)\b|\bwas ik"
    r"(?: zelf)?(?=[.,;!]|$)",
    rf"\b(?:zelf|destijds|indertijd|toen|toentertijd|die (?:avond|dag|nacht|middag|ochtend)|eigenhandig"
    rf"|persoonlijk) {W}{{0,4}}(?:uitgedeeld|ingesteld|genomen|gegeven|gestuurd|verstuurd|gezet|ontnomen"
    rf"|afgekeurd|berispt|aangesproken|afgehandeld|behandeld|ingediend|gefilmd|besloten|beslist|gekozen"
    rf"|benoemd|ontheven|geroyeerd|afgekapt|onderbroken|tegengehouden|opgevangen|gebracht|ontzegd"
    rf"|teruggedraaid|goedgekeurd|opgeroepen|weggestuurd|gebeld|meegemaakt|dienst had)\b",
    rf"\bheb ik {W}{{0,6}}(?:uitgedeeld|ingesteld|ontnomen|afgekeurd|berispt|geroyeerd|afgekapt|onderbroken"
    rf"|tegengehouden|ontzegd|teruggedraaid)\b|\bik {W}{{0,6}}(?:heb|had) (?:uitgedeeld|ingesteld|ontnomen"
    rf"|afgekeurd|berispt|geroyeerd|afgekapt|onderbroken|tegengehouden|ontzegd)\b|\bdie ik {W}{{0,5}}(?:heb"
    rf" )?(?:uitgedeeld|ingesteld|genomen|berispt|afgekeurd)\b",
    r"\b(?:mijn|m'n) (?:eigen )?(?:beslissing|besluit|ban|waarschuwing|maatregel|moderatie|schorsing"
    r"|afwijzing|optreden|aandeel|ingreep|rol in)\b|\bmijn neus (?:er ?)?boven\s?op\b|\bop de eerste rij\b"
    r"|\beerder getuige dan\b|\bgetuige en geen\b",
    rf"\b(?:zat|stond|liep|was|hing|werkte|reed) (?:ik )?{W}{{0,5}}(?:aan (?:die|dezelfde|de bewuste) tafel"
    rf"|in (?:die|dezelfde|de bewuste) (?:lift|zaal|ruimte|kamer|call|auto|bus|trein|groep)|naast (?:hem|haar"
    rf"|hen)|achter de (?:bar|balie|kassa|inschrijf\w+))\b",
    r"\bik was (?:[^\s,;:.!?()]+ ){0,4}(?:\w*presentator|presentatrice|\w*voorzitter|gespreksleider|organisator"
    r"|gastheer"
    r"|gastvrouw|barman|dj|moderator|jurylid|jurylid|scheidsrechter|begeleider|chauffeur|coördinator|coordinator"
    r"|aanspreekpunt|bhv'er|ehbo'er|portier|fotograaf|notulist|beheerder|vrijwilliger)\b|\b(?:aan|in|op|bij) mijn"
    r" (?:eigen "
    r")?(?:tafel|zaal|auto|sessie|workshop|lezing|stand|podium|feest\w*|verjaardag|hotelkamer|kraam|groepje"
    r"|kanaal)\b",
    r"\bdoor mij (?:[\w'-]+ ){0,3}(?:geschreven|gestuurd|verstuurd|opgesteld|ingediend|genomen|ingesteld|gemaakt"
    r"|gegeven"
    r"|afgewezen|geplaatst|ondertekend|aangevraagd|gefilmd)\b|\b(?:komt|kwam|is|was) (?:[\w'-]+ )?uit mijn"
    r" (?:koker|pen"
    r"|mond|toetsenbord)\b|\bvan mijn hand\b",
)
OTHER = (
    r"\b(?:ik|we|wij) [^;:.!?]{0,60}(?:ontslaan|ontslagen|ontsloeg\w*|aangenomen)\b",
    r"\b(?:procent|aandelen|aandeel|belang|mede-?eigenaar|vennoot|aandeelhouder|helft) (?:[\w'-]+ "
    r"){0,3}(?:van|in) (?:dat|die|de|het|dit|deze|hun)\b|\bik (?:heb|bezit|houd) (?:[\w'-]+ "
    r"){0,3}(?:procent|aandelen|aandeel)\b",
    r"\b(?:schuldig|in het krijt|leende|geleend|borg|borgstelling)\b|\b(?:staat|staan) (?:[\w'-]+ ){0,4}bij "
    r"in\b|\b(?:staat|vertegenwoordigt|verdedigt) (?:mij|me|ons)\b|\bik (?:vertegenwoordig|verdedig"
    r"|adviseer)\b|\b(?:advocaat|kantoor) van (?:mij|me|ons)\b|\bgeschil\b|\bvoor de rechter\b|\b(?:proces"
    r"|procedure|kort geding) (?:tegen|met)\b",
    r"\b(?:naar|om|voor) (?:dezelfde|hetzelfde) (?:[\w'-]+ )?(?:opdracht|baan|functie|post|plek"
    r"|aanbesteding|subsidie|project|zetel|klus|prijs)\b|\b(?:mededing\w*|meedingen|mikken|rivaal|rivalen"
    r"|verkiezing\w*|tegenkandidaat|kandidaat|wraak)\b|\bverlo(?:or|ren) (?:[\w'-]+ ){0,4}van (?:hem"
    r"|haar)\b|\btegen (?:hem|haar) op ?genomen\b",
    r"\b(?:promoveert|studeert|doet|schrijft|loopt) (?:[\w'-]+ ){0,2}(?:bij mij|onder mij)\b|\bbij (?:hem"
    r"|haar) (?:afgestudeerd|gepromoveerd|af|college)\b|\bbij mij (?:[\w'-]+ ){0,2}(?:promotieonderzoek"
    r"|scriptie|stage|les|college)\b|\bik (?:begeleid|beoordeel|geef les aan|onderwijs) (?:haar|hem|zijn"
    r"|hun|de)?\b|\b(?:scriptie|promotieonderzoek|proefschrift)\b|\bin mijn (?:klas|les|college|groep)\b",
    r"\b(?:huurt|huur|huren|verhuur|pacht) (?:ik )?(?:[\w'-]+ ){0,4}(?:van|bij|aan) (?:mij|me|ons|hem|haar"
    r"|hen)\b|\b(?:in gesprek|in onderhandeling|onderhandel) (?:[\w'-]+ ){0,6}over\b|\bverkoop van mijn\b"
    r"|\b(?:aankoop|overname|verkoop) van (?:mijn|onze|het|de)\b|\b(?:betaalt|financiert|bekostigt"
    r"|sponsort) (?:mijn|ons|onze|mij|me)\b|\bonze (?:[\w'-]+ )?(?:klant|leverancier|opdrachtgever"
    r"|afnemer)\b|\bvaste klant\b",
    r"\b(?:gesolliciteerd|solliciteer|solliciteert|kandidaat|reserve) (?:[\w'-]+ ){0,3}(?:op|naar|voor|bij)\b"
    r"|\beerste reserve\b|\b(?:volg|volgen) (?:ik )?(?:hem|haar) op\b",
    r"\b(?:schade)?claim (?:[\w'-]+ ){0,4}(?:lopen|tegen|op|bij)\b|\b(?:vordering|schadeclaim|incasso"
    r"|aanmaning|dagvaarding|deurwaarder|kort geding|tegenpartij|ingebrekestelling)\b|\bopenstaande "
    r"(?:rekening|factuur|facturen|schuld)\b|\b(?:zijn|haar|hun) advocaat\b",
    r"\b(?:scriptiebegeleid\w*|promotiecommissie|leescommissie|begeleider van (?:haar|zijn|hun|mijn))\b"
    r"|\b(?:een cijfer|punten) (?:geven|van (?:mij|me))\b|\b(?:beoordeelt|beoordelen|beoordelaar\w*)\b"
    r"[^;:.!?]{0,20}\bmijn (?:[\w'-]+ )?(?:aanvraag|subsidie\w*|proefschrift|scriptie|artikel|voorstel)\b",
    rf"\b(?:sponsort|financiert|bekostigt|subsidieert|betaalt|steunt) {W}{{0,3}}(?:mijn|ons|onze|mij|me)\b"
    rf"|\b(?:mijn|onze|ons) {W}{{1,6}}(?:bekostigt|betaalt|financiert|sponsort|subsidieert)\b|\bwie betaalt,?"
    rf" (?:die )?bepaalt\b",
    r"\b(?:financie\w+ (?:belang|band)|dividend|aandelenopties|nalatenschap|erfenis|mede-?erfgenaam)\b"
    r"|\b(?:ik|mijn) (?:[\w'-]+ ){0,5}(?:in het bestuur|bestuurslid|penningmeester|in de raad van|commissaris)"
    r" (?:van|bij)\b|\b(?:is|was) (?:[\w'-]+ )?(?:onze|mijn) (?:[\w'-]+ ){0,2}(?:huisbaas|verhuurder|huurder"
    r"|huurster|aannemer|uitgever|uitgeefster|broodheer|geldschieter|investeerder|accountant|boekhouder)\b",
    r"\b(?:die|dat|de) (?:[\w'-]+ ){0,5}(?:mijn|ons|onze) (?:dak|huis|badkamer|keuken|tuin|boekhouding"
    r"|belasting\w*|website"
    r"|verbouwing|hypotheek|testament|tanden|administratie|boek|plaat|album)\b|\b(?:samen|met (?:hem|haar)|allebei) "
    r"(?:[\w'-]+ ){0,2}een (?:bv|vof|bedrijf\w*|zaak|winkel|stichting|firma|onderneming|cafe|maatschap"
    r"|adviesbureau)\b",
    r"\b(?:aandelen\w+|certificaten|obligaties|opties op)\b|\b\w*(?:verkiezing|stemming) (?:[\w'-]+ ){0,4}(?:verloren"
    r"|tegen (?:hem|haar)|van (?:hem|haar))\b|\btegenover (?:hem|haar) (?:[\w'-]+ ){0,4}\w*(?:verkiezing\w*|rechtbank"
    r"|debat|rechter)\b|\bmijn gram\b|\b(?:rekening|bedrag|borg|voorschot|factuur) [^;:.!?]{0,20}(?:open|onbetaald"
    r"|schuldig)\b|\bhalf betaald\b",
    r"\b(?:erfenis\w*|erfkwestie|burenruzie|burengeschil|huurgeschil|bouwgeschil|rechtsgeschil|conflict over"
    r" geld)\b|\bkrijg ik (?:zijn|haar|hun) "
    r"(?:plek|plaats|baan|functie|post|positie|opdracht)\b|\bik (?:krijg|erf|neem) (?:[\w'-]+ ){0,3}(?:zijn|haar)"
    r" (?:plek|plaats|baan|functie|post"
    r"|positie)\b",
)
SAME = (
    r"^(?:[\w'-]+[,:] )?(?:hetzelfde|zelfde|precies hetzelfde|idem|idem dito|ditto) (?:verhaal|liedje|hier|bij"
    r"|voor|geldt|probleem|situatie|laken|dito)\b",
    r"\b(?:geldt|speelt|is) (?:[\w'-]+ )?(?:ook )?(?:bij|voor) mij(?: ook)? (?:net zo|evengoed|hetzelfde)?\b",
)
_LOOSE = (
    r"(?:aanbesteding|contract|offerte|opdracht|factuur|lening|geld|schuld\w*|aandelen|subsidie|beurs"
    r"|rechtszaak|proces|geding|concurr\w+|gesolliciteerd|sollicitatie|geinvesteerd|sponsor\w*|zakelijk\w*"
    r"|onderhandel\w+|klant\w*|bevriend|ruzie|conflict|prive|vertrouw\w+)"
)
OWN = (
    *PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER, *SAME,
    rf"\b{ME}\b[^;:!?]{{0,70}}\b{_LOOSE}\b|\b{_LOOSE}\b[^;:!?]{{0,40}}\b{ME}\b",
)  # fmt: skip
