"""Ties of a Dutch writer to somebody concerned, by ground, in other than the nearest words."""

MY = r"(?:mijn|m'n|onze|ons)"
_W = r"(?:[^\s,;:.!?()]+ )"
_ME = r"(?:ik|mij|me|wij|we|ons|onze|mijn|m'n)"
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

PERSONAL = (
    r"\b(?:peetvader|peetmoeder|peetoom|peettante|peter|meter|petekind|peetkind|peetdochter|peetzoon"
    r"|doopgetuige) (?:van|bij) |\bgetuige (?:op|bij) (?:hun|zijn|haar|mijn|onze) (?:bruiloft|huwelijk"
    r"|trouwen|trouwerij)\b"
    rf"|\bgetuige op {_W}{{1,4}}(?:bruiloft|huwelijk)",
    rf"\b(?:delen|deel) (?:ik |we |wij )?{_W}{{0,5}}(?:huis|woning|kamer|appartement|keuken|flat)\b"
    rf"|\b(?:wonen|woon|woonden|woonde) (?:ik |we |wij )?{_W}{{0,5}}(?:samen|bij elkaar|naast elkaar|onder "
    rf"een dak)\b"
    r"|\bsamenwo(?:on|nen|ond\w*)\b",
    rf"\bwoont {_W}{{0,4}}(?:naast|tegenover|boven|onder|bij) (?:ons|mij|me)\b|\b(?:onze|elkaars) "
    rf"kinderen\b|\bbij mij in "
    r"de straat\b|\bhuisgenoot\b",
    rf"\b(?:hadden|hebben|had|heb) {_W}{{0,6}}(?:een relatie|verkering|iets met elkaar|een verhouding)\b"
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
)
EMPLOYER = (
    r"\b(?:delen|deel) (?:[\w'-]+ ){0,3}(?:werkplek|bureau|kantoor|werkkamer)\b",
    rf"\b(?:sta|staan|stond) (?:ik )?{_W}{{0,5}}(?:loonlijst|onder contract|in dienst)\b|\bin "
    rf"(?:loon)?dienst (?:van|bij)\b|\bwerkzaam (?:bij|voor)\b|\b(?:betaalt|betalen) (?:mij|me|mijn (?:loon"
    rf"|salaris))\b|\bword (?:ik )?{_W}{{0,4}}betaald\b|\bik {_W}{{0,5}}betaald word\b",
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
)
INVOLVED = (
    r"\bben ik (?:die|de|degene|het)\b|\bik sta (?:zelf )?op (?:de|die) (?:foto|video|opname)",
    rf"\b(?:heb|had) ik {_W}{{0,7}}{_DID}\b|\bik (?:heb|had) {_W}{{0,8}}{_DID}\b|\bdoor mij (?:[\w'-]+ "
    rf"){{0,2}}{_DID}\b|\bdie ik (?:[\w'-]+ ){{0,2}}{_DID}\b",
    r"\b(?:kwam|kwamen|komt|is|was|zijn|waren) (?:ook |zelf |eveneens |trouwens )*(?:van mij|van mijn "
    r"hand)\b|\bmijn (?:handtekening|naam|eigen (?:werk|besluit|beslissing|bericht|stuk|zaak))\b|\b(?:mijn"
    r"|eigen) (?:bericht|stuk|patch|artikel|lezing|reactie|voorstel) (?:is|was|werd)\b|\bvan mijn hand\b",
    r"\b(?:dat|dit) (?:ben|was) ik\b|\bben ik (?:dus |zelf |namelijk |trouwens )*(?=[.,;!]|$)|\bik ben "
    r"(?:dat|het|die|de (?:tweede|andere|genoemde|bedoelde) [\w'-]+)(?=[.,;!]|$)|\b(?:met|daarmee) "
    r"(?:[\w'-]+ ){0,6}(?:word|ben) ik bedoeld\b|\bslaat op mij\b|\bmij bedoeld\b|\bik (?:sta|word) (?:zelf "
    r"|ook |erin |er |in het verslag )*(?:in genoemd|genoemd|vermeld|beschuldigd)\b",
    r"\b(?:gaat|gericht|richt zich|klacht|geklaagd|slaat) (?:[\w'-]+ ){0,6}(?:over|tegen|op) mij\b",
    r"\bik (?:stond|zat|was|ben) (?:[\w'-]+ ){0,4}(?:erbij|er bij|er zelf bij|ernaast|ertussen|bij aanwezig"
    r"|getuige(?! (?:op|bij|van))|ooggetuige|partij)\b|\bals getuige\b|\bwil (?:best |wel |graag "
    r")?getuigen\b|\b(?:met eigen ogen|zelf gezien|zelf gehoord|zelf meegemaakt)\b",
    rf"\b(?:mij|me|ons) {_W}{{0,7}}{_HURT}\b|\bzelf (?:slachtoffer|beschuldigd|gemeld)\b",
)
PRIVATE = (
    r"\b(?:beloofd|belofte|beloofde)\b[^;:.!?]{0,30}\b(?:zwijgen|niemand|niet verder|niets)\b"
    r"|\b(?:beroepsgeheim|zwijgplicht|medisch geheim|geheim\w*|biechtgeheim|ambtsgeheim)\b|\bniet verder "
    r"(?:mocht|mag|vertellen)\b|\bniet (?:doorvertellen|verklappen|openbaar maken)\b",
    rf"\b(?:per ongeluk|per abuis|bij toeval|toevallig|onbedoeld|abusievelijk) {_W}{{0,10}}(?:gelezen"
    rf"|gezien|onder ogen|gekregen|ontvangen|gehoord|opgevangen|toegestuurd|in handen|geopend)\b|\b(?:kreeg"
    rf"|las|zag|hoorde|ving) ik (?:[\w'-]+ ){{0,8}}(?:per ongeluk|per abuis|bij toeval)\b|\b(?:per ongeluk"
    rf"|per abuis) (?:kreeg|las|zag|hoorde) ik\b"
    r"|\bniet voor mij bestemd\b|\bniet voor mijn ogen\b",
    rf"\b(?:mij|me) {_W}{{0,9}}(?:toevertrouwd|opgebiecht|verteld wat|in het oor|in vertrouwen)\b"
    rf"|\bbehandeld; ik mag\b"
    r"|\b(?:huis)?arts heb ik\b|\bprive ?(?:berichten|mails?|brieven|documenten|stukken|gegevens|foto's)\b"
    r"|\bvoorgeschiedenis\b|\buithuilen\b|\buitgehuild\b",
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
)
_LOOSE = (
    r"(?:aanbesteding|contract|offerte|opdracht|factuur|lening|geld|schuld\w*|aandelen|subsidie|beurs"
    r"|rechtszaak|proces|geding|concurr\w+|gesolliciteerd|sollicitatie|geinvesteerd|sponsor\w*|zakelijk\w*"
    r"|onderhandel\w+|klant\w*|bevriend|ruzie|conflict|prive|vertrouw\w+)"
)
OWN = (
    *PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER,
    rf"\b{_ME}\b[^;:!?]{{0,70}}\b{_LOOSE}\b|\b{_LOOSE}\b[^;:!?]{{0,40}}\b{_ME}\b",
)  # fmt: skip
