"""Ties of a Dutch writer to somebody concerned, by ground, in other than the nearest words."""

MY = r"(?:mijn|m'n|onze|ons)"
W = r"(?:[^\s,;:.!?()]+ )"
ME = r"(?:ik|mij|me|wij|we|ons|onze|mijn|m'n)"
_NEAR = (
    r"(?:lief|liefje|schoon\w+|nonkel|kozijn|gebuu?r\w*|klein(?:kind|zoon|dochter)\w*|stief\w+|half(?:broer"
    r"|zus)\w*|achter(?:neef|nicht)\w*|oppas|pete?\w+kind\w*|peet\w+|peter|meter|ex|exen|ex-\w+|maat|maatje"
    r"|makker|kameraad|\w*vriend|\w*vriendin|\w*vrienden|\w*vriendinnen|(?:vrienden|club|team|studie|jaar"
    r"|klas|dispuut|zeil|reis|schaak|band)\w*(?:genoot|genoten|maat|maten|maatje|groep|ploeg)"
    r"|\w*buur(?:man|vrouw|tjes|jongen|meisje)?|gezin|familie|tweeling|kroost|vader|moeder|ouders?|broers?"
    r"|broertje|zus|zussen|zusje|zoon|zonen|dochters?|kind|kinderen|neefje?|nichtje?|ooms?|tantes?|zwager"
    r"|verloofde|partner|levensgezel\w*|man|vrouw|vrouwtje|echtgeno\w+|huisgeno\w+|getuige)"
)
_STAFF = (
    r"(?:baas|chef|leidinggevende|manager|collega\w*|teamgeno\w+|werkgever|werknemer|medewerk\w+|teamleid\w+"
    r"|directeur|directrice|afdelingshoofd|stagiair\w*|ondergeschikte|patron|overste|diensthoofd|ploegbaas"
    r"|(?:kamer|bureau)geno\w+|rechterhand|secretaresse|assistent\w*|bazin|cheffin|afdeling|firma|bedrijf)"
)
_ABOUT = (
    r"(?:is|was|zijn|waren|blijkt|gaat over|gaat om|draait om|tegen|over|betreft|raakt|door|namens|heet"
    r"|noemt|met)"
)
_WE = r"(?:ik|we|wij|ons|onze|mij|me|mijn|m'n)"
PERSONAL = (
    r"\b(?:vader|moeder|peter|meter|ouders|oma|opa|oom|tante) van (?:mijn|onze|ons) (?:[\w'-]+ )?(?:kind"
    r"|kinderen|dochter|zoon|kleinkind\w*|petekind)\b",
    r"\b(?:peetvader|peetmoeder|peetoom|peettante|peter|meter|petekind|peetkind|peetdochter|peetzoon"
    r"|doopgetuige) (?:van|bij) |\bgetuige (?:op|bij) (?:hun|zijn|haar|mijn|onze) (?:bruiloft|huwelijk"
    r"|trouwen|trouwerij)\b"
    rf"|\bgetuige op {W}{{1,4}}(?:bruiloft|huwelijk)",
    rf"\b(?:delen|deel) (?:ik |we |wij )?{W}{{0,5}}(?:huis|woning|kamer|appartement|keuken|flat)\b"
    rf"|\b(?:wonen|woon|woonden|woonde) (?:ik |we |wij )?{W}{{0,5}}(?:samen|bij elkaar|naast elkaar|onder "
    rf"een dak)\b"
    r"|\bsamenwo(?:on|nen|ond\w*)\b",
    rf"\bwoont {W}{{0,4}}(?:naast|tegenover|boven|onder|bij) (?:ons|mij|me)\b|\b(?:onze|elkaars) "
    rf"kinderen\b|\bbij mij in "
    r"de straat\b|\bhuisgenoot\b",
    rf"\b(?:hadden|hebben|had|heb) {W}{{0,6}}(?:een relatie|verkering|iets met elkaar|een verhouding)\b"
    r"|\b(?:getrouwd|gehuwd|verloofd|samen geweest|een stel|een setje) (?:met|geweest|is met)\b|\bmet mijn "
    rf"(?:zus|broer|dochter|zoon|moeder|vader|nicht|neef) (?:getrouwd|gehuwd|samen)\b|\b{MY} (?:ex"
    rf"|scheiding)\b",
    r"\b(?:overhoop|gebrouilleerd|in onmin|ruzie met|op voet van oorlog|niet meer on speaking terms|door "
    r"een deur)\b",
    r"\b(?:ken|kennen) (?:ik |we |wij |ze |elkaar |hem |haar )+(?:[\w'-]+ ){0,3}(?:van kleins|vanaf|sinds"
    r"|al|van vroeger|van school|goed|door en door)\b|\b(?:is|als) (?:zo'n beetje |bijna |praktisch "
    r")?familie\b|\b(?:mijn|m'n) (?:eigen )?(?:[\w'-]+ )?(?:kind|kinderen|gezin|familie|maat|makker"
    r"|schoon\w+|stief\w+|aangetrouwde \w+)\b|\bvan mijn (?:beste |oudste |goede )?(?:vrienden|vriendinnen"
    r"|maten)\b|\b(?:goede |dikke |oude )?(?:vriend|vriendin|maat|kennis) van (?:mij|me|ons)\b",
    rf"\b{_ABOUT} (?:[\w'-]+ ){{0,2}}{MY} (?:(?!niet\b)[\w'-]+ ){{0,2}}{_NEAR}\b(?! (?:ziek|jarig|bevallen"
    rf"|naar|op (?:vakantie|reis|school)))|\b{_NEAR} van {MY} (?:[\w'-]+ )?{_NEAR}\b",
    rf"\b{_WE}\b[^;:.!?]{{0,60}}\b(?:gedate\w*|gezoend|gekust|verkering|affaire|verhouding|scharrel\w*|oude "
    rf"vlam|geliefde\w*|minna\w+|samengewoond|samenwoon\w*|verliefd|getrouwd|bevriend|verloofd|gescheiden)\b",
    rf"\b(?:en ik|we|wij|ik) (?:[\w'-]+ ){{0,3}}(?:zeil|voetbal|tennis|fiets|zing|kook|wandel|kaart|klim"
    rf"|roei|schaak|sport|hardlo\w*p|train|repete|klaverjas|zwem|ski|kampe|dans|eten|drinken|reiz|spel)\w* "
    rf"{W}{{0,6}}(?:samen|met hem|met haar|met elkaar|in hetzelfde (?:team|koor|orkest))\b",
    r"\b(?:over de vloer|kind aan huis|dikke mik|twee handen op een buik|lief en leed|dikke maat\w*|dikke "
    r"vrien\w+|jeugdliefde|studievriend\w*|door dik en dun|boezemvriend\w*|gezworen kamera\w+)\b|\b(?:past"
    r"|passen|oppast) (?:[\w'-]+ )?op (?:mijn|onze) \w*kind\w*\b",
    rf"\b(?:komt|eet|logeert|slaapt|zit|woont|viert|kwam|at|sliep) {W}{{0,6}}bij (?:ons|mij|me) (?:thuis"
    rf"|aan tafel|eten|logeren|in huis|op de bank)\b|\bop vakantie (?:geweest )?met (?:hem|haar|hen)\b|\bmet "
    rf"(?:hem|haar|hen|z'n \w+) op vakantie\b|\belke (?:verjaardag|kerst|zondag|oudejaarsavond)\b",
    r"\b(?:hem|haar|elkaar|ze) (?:al )?(?:[\w'-]+ )?(?:sinds|vanaf|van) (?:de |het |onze |mijn )?(?:brugklas"
    r"|kleuter\w*|lagere|basisschool|middelbare|studie\w*|studenten\w*|jeugd|schooltijd|crèche|creche"
    r"|scouting|kinds\w*)\b",
    r"\b(?:niet luchten|appeltje te schillen|oud zeer|vete|bonje|mot met|rancune|wrok|bloed (?:wel "
    r")?drinken|kwaaie vrienden|in de clinch|hekel aan|niet uitstaan|slaande ruzie|kan ik niet door een)\b",
    rf"\b{MY} (?:(?!niet\b)[\w'-]+ ){{0,2}}{_NEAR} (?:is|was) (?:[\w'-]+ ){{0,2}}(?:degene|de |het |een "
    rf"|aangeklaagd|beschuldigd|gemeld|bij betrokken|betrokken|partij)",
    r"\b(?:juf|meester|leraar|lerares|leerkracht|trainer|trainster|leidster|onthaalmoeder|kapper|vroedvrouw"
    r"|dokter) van (?:mijn|onze|ons)\b|\b(?:samen|allebei|beiden) (?:[\w'-]+ )?(?:in|op|bij) (?:het|de|een|hetzelfde"
    r"|dezelfde) (?:\w*comite|\w*bestuur|\w*koor|\w*team|band\w*|orkest|vereniging|toneel\w*|kerk\w*|moestuin\w*"
    r"|\w*club|\w*les|\w*straat|flat|dorp|klas)\b|\b(?:bandje|band|boot|volkstuin|caravan|stacaravan) (?:gehad|samen"
    r"|gedeeld)\b",
    r"\b(?:ceremoniemeester|bruidsmeisje|bruidsjonker|paranimf|trouwdag|trouwfeest|trouwgetuige|doopfeest"
    r"|babyborrel)\b"
    r"|\b(?:close|innig|dik|dikke|hecht) (?:met|bevriend|vrienden)\b|\b(?:goede|oude|goeie) (?:bekende|kennis)\b"
    r"|\bken "
    r"(?:ik )?(?:hem|haar|die|[\w'-]+) (?:al |nog |ook )*(?:van|uit|langer|mijn hele|jaren|zo lang)\b|\b(?:gesteld op"
    r"|mag|vertrouw) (?:hem|haar) (?:graag|niet|voor geen)\b",
    rf"\b{MY} (?:(?!niet\b|geen\b)[\w'-]+ ){{0,2}}{_NEAR} (?:(?:is|was|zijn|waren|betreft)(?=[.,;!]|$)|(?:heeft"
    rf"|had|zit|staat|was) "
    r"(?!ziek|jarig|griep|koorts))",
)
EMPLOYER = (
    r"\b(?:komen|werken|zijn|zitten) (?:we |wij )?(?:allemaal|alle (?:twee|drie|vier)|allebei|beiden|samen)"
    r" (?:[\w'-]+ ){0,2}(?:van|bij|op|uit) (?:de|het) (?:redactie"
    r"|afdeling|faculteit|school|fabriek|praktijk|dienst|gemeente|firma|vakgroep)\b|\bin mijn werk (?:[\w'-]+"
    r" ){0,3}afhankelijk\b|\bhierarchisch\w*\b",
    r"\b(?:delen|deel) (?:[\w'-]+ ){0,3}(?:werkplek|bureau|kantoor|werkkamer)\b",
    rf"\b(?:sta|staan|stond) (?:ik )?{W}{{0,5}}(?:loonlijst|onder contract|in dienst)\b|\bin "
    rf"(?:loon)?dienst (?:van|bij)\b|\bwerkzaam (?:bij|voor)\b|\b(?:betaalt|betalen) (?:mij|me|mijn (?:loon"
    rf"|salaris))\b|\bword (?:ik )?{W}{{0,4}}betaald\b|\bik {W}{{0,5}}betaald word\b",
    r"\b(?:zit|zitten|werkt|werken|staat) (?:[\w'-]+ ){0,5}(?:naast me|naast mij|tegenover (?:me|mij)|naast "
    r"elkaar|tegenover elkaar|op mijn afdeling|op dezelfde (?:gang|kamer|afdeling|vloer)|in mijn team|bij "
    r"(?:mij|me) op (?:het werk|kantoor|de afdeling)|bureau aan bureau)\b|\bkamergeno\w+|\b(?:naaste"
    r"|directe) collega\w*",
    r"\b(?:geeft|geven|gaf) (?:[\w'-]+ ){0,2}leiding aan (?:mij|me|mijn|ons|onze)\b|\b(?:tekent|beoordeelt"
    r"|keurt|bepaalt) (?:[\w'-]+ )?mijn (?:[\w'-]+ )?(?:verlof\w*|vakantie\w*|salaris|functioneren"
    r"|beoordeling|rooster|uren|contract)|\bik (?:geef|gaf) (?:[\w'-]+ ){0,2}leiding aan\b|\bonder mijn "
    r"(?:leiding|verantwoordelijkheid)\b",
    rf"\bik (?:ben|was) (?:[\w'-]+ ){{0,2}}(?:zijn|haar|hun|diens) (?:[\w'-]+ )?(?:baas|chef|leidinggevende"
    rf"|manager|collega)\b|\b(?:is|was) {MY} (?:[\w'-]+ ){{0,2}}(?:baas|chef|leidinggevende|manager"
    rf"|afdelingshoofd|collega)\b",
    r"\b(?:delen|hebben) (?:[\w'-]+ ){0,2}(?:dezelfde|een) (?:baas|chef|leidinggevende|manager|werkgever"
    r"|kantoor)\b|\b(?:dezelfde|hetzelfde|zelfde) (?:zaak|toko|tent|school|ziekenhuis|fabriek|concern|baas"
    r"|chef|leidinggevende|manager|afdelingshoofd|directeur)\b",
    r"\b(?:bij (?:mij|ons|me|mijn)|met (?:mij|me)) (?:\w+ )?op (?:het |de |den |mijn |kantoor)?(?:werk|kantoor"
    r"|afdeling|zaak|bureau|dienst|verdieping|loonlijst)?\b|\b(?:bureaus?|deuren?|kamers?|verdieping\w*"
    r"|werkplek\w*|gang) (?:[\w'-]+ )?(?:verderop|verder|lager|hoger|onder mij|boven mij)\b",
    r"\b(?:werkgever|baas|bedrijf|chef) (?:[\w'-]+ ){0,4}(?:de|het) mijne\b|\book mijn (?:werkgever|baas"
    r"|chef|collega|manager|leidinggevende)\b|\b(?:loonstrook\w*|salarisstrook\w*|loonbrief\w*"
    r"|functioneringsgesprek\w*|beoordelingsgesprek\w*)\b",
    rf"\b{_ABOUT} (?:[\w'-]+ ){{0,2}}{MY} (?:(?!niet\b)[\w'-]+ ){{0,2}}{_STAFF}\b|\b{MY} (?:(?!niet\b)"
    rf"[\w'-]+ ){{0,2}}(?:baas|chef|leidinggevende|manager|teamleider|collega|directeur|afdelingshoofd"
    rf"|diensthoofd) (?:is|was|heeft|staat|wordt)\b",
    r"\b(?:waar|bij wie|voor wie) (?:ik|wij|we) (?:[\w'-]+ ){0,3}(?:werk|werken|werkte|in dienst ben"
    r"|onder contract sta|aan de slag ga)\b|\b(?:werken|werkten|werk) (?:we|wij|ik) (?:[\w'-]+ ){0,3}(?:bij"
    r"|voor|op dezelfde|in dezelfde|in hetzelfde|met (?:hem|haar))\b",
    r"\b(?:we|wij|en ik)\b[^;:.!?]{0,40}\b(?:collega's|in dienst|bij dezelfde|voor dezelfde|onder dezelfde"
    r"|op dezelfde|hetzelfde (?:bedrijf|kantoor|team|lab))\b|\bik (?:heb|had) (?:hem|haar) (?:als|onder)\b",
    r"\b(?:visitekaartje|werkpas|toegangspas|bedrijfspas|firmanaam|personeelsnummer|personeelsfeest)\b|\b(?:op|voor) "
    r"(?:dezelfde|hetzelfde) (?:school|redactie|dienst|locatie|vestiging|faculteit|vakgroep|werkvloer|gemeente"
    r"|praktijk"
    r"|ministerie)\b|\bmijn (?:rooster|contractverlenging|loopbaan|promotie|jaargesprek)\b[^;:.!?]{0,30}\b(?:hem"
    r"|haar)\b",
    r"\b(?:werkt|valt|zit) (?:[\w'-]+ )?onder (?:mij|me)\b|\b(?:haar|zijn) (?:beoordeling|functioneringsgesprek"
    r"|rooster"
    r"|contract|verlof)\b[^;:.!?]{0,20}\b(?:ik|mij)\b|\bik (?:schrijf|teken|doe|maak) (?:haar|zijn) (?:beoordeling"
    r"|rooster|verlof|functionering\w*)\b",
    rf"\b{MY} (?:(?!niet\b|geen\b)[\w'-]+ ){{0,2}}{_STAFF} (?:is|was|zijn|waren)(?=[.,;!]|$)|\b(?:ons|mijn|hun)"
    rf" (?:loon|salaris|brood) "
    r"(?:van|bij)\b|\b(?:receptionist\w*|conciërge|concierge|portier|kantinebaas) van (?:ons|mijn|mij)\b|\bbij"
    r" ons op\b|\bonze eigen "
    r"(?:receptionist\w*|medewerk\w+|collega\w*|stagiair\w*)\b",
)
