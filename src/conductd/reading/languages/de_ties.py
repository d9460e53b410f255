"""Ties of a German writer to somebody concerned, by ground, in the nearest words and in others."""

NOT = r"(?:nicht|kein\w*|nie|niemals|keinesfalls|kaum|weder|nirgends)"
MY = r"(?:mein|unser)(?:e|er|em|en|es|s)?"
_FEW = rf"(?:(?!{NOT}\b)[\w'-]+ ){{0,3}}"
_KIN = (
    r"(?:(?:halb|stief|schwieger|gross|ur|zwillings|paten|adoptiv|pflege|ex-?)*(?:bruder|brueder|schwester"
    r"|vater|mutter|eltern|sohn|tochter|kinder|kind|onkel|tante|cousin|cousine|vetter|neffe|nichte|enkel\w*"
    r"|schwager|schwaegerin|mann|frau|ehemann|ehefrau|partner|partnerin|lebensgefaehrt\w+|verlobte\w*"
    r"|freund|freundin|freunde|freundinnen|verwandt\w*|oma|opa|geschwister|pate|patin)|(?:jugend|studien"
    r"|schul|kindheits|duz)freund\w*|mitbewohner\w*|nachbar\w*|trauzeug\w+|familie|patenonkel|ex"
    r"|bekannte\w*)(?:e?s)?"
)
_WORK = (
    r"(?:\w*chef|\w*chefin|vorgesetzte\w*|kolleg\w+|\w*kolleg\w+|mitarbeiter\w*|teamleiter\w*"
    r"|arbeitgeber\w*|angestellte\w*|abteilungsleiter\w*|praktikant\w*|auszubildende\w*|azubi)"
)
_DEAL = (
    r"(?:\w*kund(?:e|en|in)|auftraggeber\w*|\w*geschaeftspartner\w*|mandant\w*|klient\w*|vermieter\w*"
    r"|mieter\w*|sponsor\w*|verlag|verleger\w*|student\w*|doktorand\w*|doktorvater|schueler\w*|lehrer\w*"
    r"|professor\w*|gutachter\w*|investor\w*|glaeubiger\w*|schuldner\w*|mitbewerber\w*|konkurrent\w*"
    r"|lieferant\w*|anwalt|anwaeltin|therapeut\w*|patient\w*|betreuer\w*|mentor\w*|mentee)"
)
_ADJ = r"(?:(?!nicht\b)[\w-]+ ){0,3}"
_IS = rf"\b(?:ist|war|sind|waren|ist er|ist sie) {_FEW}"
_PERSONAL = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{MY} {_ADJ}{_KIN} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_KIN}\b",
    rf"{_IS}(?:{MY} {_ADJ}{_KIN}|(?:ein|eine|einer|eines) {_ADJ}{_KIN} (?:von mir|von uns|{MY}))\b",
    rf"\b(?:bruder|schwester|mutter|vater|tochter|sohn|cousin|cousine|partner|partnerin|frau|mann|ehefrau"
    rf"|ehemann|freund|freundin) (?:{MY}|von {MY}) {_ADJ}{_KIN}\b",
    r"\b(?:und ich|wir) (?:[\w-]+ ){0,6}(?:verheiratet|befreundet|zusammen|ein paar|verwandt|verlobt"
    r"|verschwaegert|liiert|geschieden|nachbarn|zusammengewohnt|zusammengelebt|gut bekannt|freunde"
    r"|freundinnen|kennen uns|aufgewachsen|zur schule|studiert)\b(?! (?:den|die|das) (?:protokoll|bericht))",
    r"\b(?:bin|war|ich) (?:[\w-]+ ){0,3}mit (?:[\w-]+ ){1,4}(?:verheiratet|befreundet|verwandt|verlobt"
    r"|liiert|zusammen|verschwaegert)\b",
    rf"\b{MY} {_ADJ}{_KIN} (?:ist|hat|wurde) (?:der|die|den|das|selbst|auch)? ?(?:beschuldigte\w*"
    rf"|meldende\w*|betroffene\w*"
    r"|gemeldet|meldung|anzeige|bericht)",
    r"\b(?:persoenlich|privat|eng|familiaer|freundschaftlich)(?:e|en|es|er)? (?:beziehung|verhaeltnis"
    r"|verbindung|bindung|befreundet|verbunden)",
    r"\bich kenne (?:[\w-]+ ){1,4}(?:gut|persoenlich|privat|seit|zu gut)\b",
    r"\b(?:ich wohne|ich lebe|ich war|ich bin) (?:[\w-]+ ){0,3}(?:bei|mit) (?:ihm|ihr|ihnen)\b",
    r"\b(?:taufpate|trauzeug\w+|patenonkel|patentante|patenkind)\b",
)
_EMPLOYER = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{MY} {_ADJ}{_WORK} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_WORK}\b",
    rf"{_IS}(?:{MY} {_ADJ}{_WORK}|(?:ein|eine|einer|eines) {_ADJ}{_WORK} (?:von mir|von uns|{MY}))\b",
    r"\b(?:mein|meine|meinem|meinen|meiner|unser\w*) (?:[\w-]+ )?(?:arbeitgeber\w*|firma|team|abteilung"
    r"|chef|chefin|vorgesetzte\w*)\b(?= (?:ist|hat|und|zahlt|beschaeftigt|gehoert))",
    r"\b(?:kolleg\w+|mitarbeiter\w*) (?:von mir|aus meine\w+|bei)\b|\bkollege von\b",
    r"\b(?:selben|gleichen?|gemeinsamen?) (?:[\w-]+ )?(?:arbeitgeber|firma|team|abteilung|unternehmen|buero"
    r"|institut|chef|chefin|lehrstuhl|betrieb|haus|agentur|behoerde|verein)\b|\b(?:denselben|dieselbe"
    r"|demselben|derselben) (?:arbeitgeber|firma|unternehmen|chef\w*|team|abteilung|vorgesetzte\w*)\b",
    r"\b(?:und ich|wir|wir beide) (?:beide )?(?:arbeiten|sitzen|sind|haben(?! uns)|arbeiteten) (?:[\w-]+ "
    r"){0,4}(?:bei|fuer|im|in|kollegen|kolleginnen|arbeitgeber|buero|team)\b",
    r"\bich (?:selbst |auch |derzeit )?(?:arbeite|bin|fange|beginne|war) (?:[\w-]+ ){0,4}(?:bei|fuer|unter) "
    r"(?!mir|den beiden|ihnen|uns|euch|der (?:sache|vorbereitung)|dabei|diesem|dieser|(?:die |den "
    r")?(?:protokoll|zeitleiste))[\w-]+",
    r"\b(?:arbeite|angestellt|beschaeftigt|angefangen) (?:ich )?(?:[\w-]+ ){0,2}(?:bei|fuer|unter)\b"
    r"|\b(?:auch|ebenfalls) bei [\w-]+ (?:angestellt|beschaeftigt|taetig)",
    r"\b(?:berichtet|untersteht) (?:[\w-]+ )?mir\b|\bberichtet an mich\b|\bich berichte an\b|\bunter mir\b"
    r"|\bgehaltsliste\b|\bzahlt mein gehalt\b|\bich leite (?:sein|ihr) team\b",
)
_INVOLVED = (
    r"\bich (?:war|bin|stand|sass|habe) (?:[\w-]+ ){0,4}(?:dabei|beteiligt|involviert|zeug\w+|daneben|im "
    r"raum|anwesend|betroffen|partei|veranstalter\w*|organisator\w*|moderator\w*|moderiert|organisiert"
    r"|gesperrt|gemeldet|eingeladen|abgelehnt|gestritten|geschrieben|geloescht|betreut)\b(?! den bericht)",
    r"\b(?:moderation|leitung|organisation|veranstaltung|entscheidung|ablehnung) (?:[\w-]+ ){0,4}(?:lag bei "
    r"mir|war von mir|kam von mir|habe ich|stammt von mir)\b|\bvon mir (?:[\w-]+ ){0,3}(?:organisiert"
    r"|moderiert|gesperrt|abgelehnt)",
    r"\b(?:richtet|richten) sich (?:[\w-]+ )?gegen mich\b|\b(?:mich|mir) (?:auch |ebenfalls |selbst "
    r")?(?:[\w-]+ )?(?:bedroht|beleidigt|belaestigt|angeschrien|angegriffen|beschimpft)\b|\bteil (?:des "
    r"problems|der geschichte|davon)\b",
    r"\bin (?:dem|der) (?:bericht|meldung) (?:[\w-]+ ){0,3}(?:mein name|ich genannt)|\bmein name\b(?! (?:kann"
    r"|soll|darf|muss) (?:von|weg|runter))|\bselbst "
    r"(?:beteiligt|betroffen|involviert)\b",
)
_PRIVATE = (
    r"\b(?:im vertrauen|anvertraut|vertraulich\w*|unter vier augen|verschwiegenheit\w*|schweigepflicht"
    r"|insiderwissen|vorwissen|privat erzaehlt|unter der hand)\b",
    r"\bich (?:[\w-]+ ){0,3}weiss (?:[\w-]+ ){0,4}(?:dinge|mehr|sachen|einiges|details)|\bweiss ich "
    r"(?:[\w-]+ ){0,3}(?:dinge|mehr|sachen|einiges|details)|\bnicht (?:sagen|erzaehlen|weitergeben"
    r"|verwenden) darf",
    r"\bals (?:[\w-]+ ){1,2}(?:anwalt|anwaeltin|therapeut\w*|arzt|aerztin|seelsorger\w*|berater\w*)\b",
)
_OTHER = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{MY} {_ADJ}{_DEAL} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_DEAL}\b",
    rf"{_IS}(?:{MY} {_ADJ}{_DEAL}|(?:ein|eine|einer) {_ADJ}{_DEAL} (?:von mir|von uns))\b",
    r"\b(?:auftrag|auftraege|ausschreibung|anteile?n?|aktien|rechnung|schuldet|schulde|geld|darlehen"
    r"|geliehen|verklag\w*|rechtsstreit|prozess gegen|klage gegen|zuschuss|foerder\w+|sponser\w*|gesponsert"
    r"|sponsert|finanziell\w*|geschaeftlich\w*|geschaeftsbeziehung\w*|beworben|bewerbung|jobangebot"
    r"|stellenangebot|mitbewerber\w*|konkurrier\w+|konkurren\w+|(?<!unter )vertrag|vermiete|miete"
    r"|investier\w+|profitier\w+|honorar)\b",
    rf"\b(?:von|fuer) {MY} {_ADJ}(?:{_DEAL}|firma)\b",
)
_W = r"(?:[^\s,;:.!?()]+ )"
_ME = r"(?:ich|mir|mich|wir|uns|mein\w*|unser\w*)"
_NAMED = r"(?:im bericht|in der meldung|in der beschwerde|im schreiben|in der anzeige)"
_DID = (
    r"(?:geschlossen|geloescht|gesperrt|verwarnt|ausgesprochen|verhaengt|unterschrieben|unterzeichnet"
    r"|entfernt|abgelehnt|gebannt|rausgeworfen|dichtgemacht|zugemacht|verschoben|gemeldet|angezeigt"
    r"|zugelassen|freigegeben|abgewiesen|eingeladen|moderiert|geleitet|veranstaltet|organisiert"
    r"|dazwischengerufen|mitgestritten|eingemischt|weggenommen|rausgenommen|runtergenommen|eingegriffen"
    r"|hinausgeworfen|entzogen|verfasst)"
)
_HURT = (
    r"(?:beleidigt|bedroht|beschimpft|blossgestellt|angezeigt|gemobbt|angegangen|beschuldigt|belaestigt"
    r"|angeschrien|hingestellt|verleumdet|verklagt|angebruellt|heruntergemacht|laecherlich gemacht"
    r"|geschlagen|luegner\w*)"
)

PERSONAL = (
    *_PERSONAL,
    r"\bich (?:bin|war) (?:[\w-]+ ){0,3}(?:pat(?:e|in)|patenonkel|patentante|trauzeug\w+|taufpat\w+)\b",
    rf"\bteilen? (?:ich |wir )?{_W}{{0,7}}(?:wohnung|haus|zimmer|wg|kueche)\b|\b(?:wohnen|leben|wohne|lebe"
    rf"|wohnten|lebten) (?:ich |wir |[\w-]+ und ich )?{_W}{{0,4}}(?:zusammen|miteinander|unter einem dach"
    rf"|tuer an tuer|nebeneinander)\b|\bwg mit\b",
    rf"\bwohnt {_W}{{0,5}}(?:bei uns|neben (?:uns|mir)|ueber (?:uns|mir)|unter (?:uns|mir)|nebenan"
    rf"|gegenueber|bei mir"
    r"|im selben haus)\b|\bunsere kinder\b|\bmeine\w* strasse\b|\btuer an tuer\b",
    rf"\bwir (?:waren|sind) {_W}{{0,6}}(?:zusammen|ein paar|liiert|verheiratet|ein liebespaar|getrennt)\b"
    rf"|\bmit (?:ihm|ihr|dem|der) {_W}{{0,8}}(?:zusammen|verheiratet|liiert|verlobt|ausgegangen)\b"
    rf"|\bmeine\w* (?:ex"
    r"|scheidung)\b|\bgeschieden\w* (?:mann|frau)\b|\bzusammen mit (?:ihm|ihr) (?:im urlaub|gelebt|gewohnt)",
    r"\b(?:zerstritten|verkracht|verfeindet|spinnefeind|auf kriegsfuss|nicht gruen|ueber kreuz|reden kein "
    r"wort|reden nicht mehr)\b",
    r"\bkenne\w* (?:ich |wir |ihn |sie |uns )(?:[\w-]+ ){0,4}(?:seit|von klein|aus (?:der|dem) (?:schul"
    r"|kinder|studi|kindheit)\w*|mein leben lang)|\b(?:schul|studien|vereins|sand|skat|sport|tennis"
    r"|wander)\w*(?:kamerad|freund|kumpel|bruder|partner)\w* von mir\b|\bkumpel von mir\b"
    rf"|\b{MY} {_ADJ}\w*(?:kumpel|kamerad|patenkind|patensohn|patentochter|lebensgefaehrt|schwipp"
    rf"|mitbewohner)\w*",
    r"\bgehoer(?:t|en) (?:[\w-]+ ){0,3}zur familie\b|\bin meiner (?:eigenen )?familie\b|\bangeheiratet\w*\b",
)
EMPLOYER = (
    *_EMPLOYER,
    rf"\bwerde (?:ich )?{_W}{{0,5}}(?:bezahlt|entlohnt|beschaeftigt)\b|\bich {_W}{{0,6}}(?:bezahlt|entlohnt"
    rf"|beschaeftigt|angestellt) werde\b|\bzahlt (?:mir|mein)\w* (?!(?:[\w-]+ ){{0,4}}(?:stipendium|forschung\w*"
    rf"|miete|projekt))|\b(?:stehe|stehen|steh|bin|sind) (?:ich "
    rf"|wir )?{_W}{{0,7}}(?:unter vertrag|in lohn und brot|gehaltsliste|lohnliste|im dienst|in diensten"
    rf"|angestellt"
    r"|beschaeftigt|in festanstellung|in elternzeit bei)\b|\bin diensten\b",
    rf"\b(?:sitzt|sitze|sitzen|arbeitet|arbeiten) (?:ich |wir |beide )?{_W}{{0,6}}(?:neben mir|neben (?:ihm"
    r"|ihr)|mir gegenueber|gegenueber von mir|bei mir|bei uns(?! (?:am|zum|zu|daheim))|im (?:selben|gleichen)"
    r" (?:buero|raum|flur"
    r"|stock)|auf (?:demselben|dem gleichen) flur|schreibtisch an schreibtisch|in meine\w+ (?:team"
    r"|abteilung|gruppe|buero|betrieb|firma|laden))\b|\bschreibtisch\w* (?:[\w-]+ ){0,8}(?:meine\w*|mir)\b"
    r"|\bbuero(?:nachbar|kolleg)\w*",
    r"\b(?:unterschreibt|genehmigt|bewertet|beurteilt|schreibt|bestimmt|entscheidet) (?:[\w-]+ "
    r"){0,2}(?:mein\w*) (?:[\w-]+ ){0,2}(?:urlaub\w*|zeugnis|gehalt\w*|arbeit\w*|leistung\w*|befoerderung"
    r"|stundenzettel|dienstplan)",
    r"\bin meine\w+ (?:betrieb|firma|abteilung|team|laden|unternehmen|referat|gruppe) (?:[\w-]+ "
    r")?(?:angestellt|beschaeftigt|arbeitet|taetig|ist)\b|\bich (?:bin|war) (?:[\w-]+ ){0,3}(?:sein|ihr"
    r"|deren|dessen)e? (?:[\w-]+ )?(?:\w*chefin|\w*chef|vorgesetzte\w*|\w*leiter\w*|kolleg\w+)\b",
    r"\b(?:ueber|gegen|um|mit|von) (?:eine|einen|einer|einem|meine|meinen|meiner|meinem) (?:[\w-]+ "
    r"){0,3}(?:kolleg\w+|mitarbeiter\w*|vorgesetzt\w+|chef\w*)\b",
    r"\b(?:selben|gleichen|demselben|denselben|derselben|dieselbe\w*|dasselbe) (?:[\w-]+ )?(?:laden|haus"
    r"|konzern|dienststelle|arbeitsplatz|referat|schicht|kanzlei|klinik|schule|bude|vorgesetzt\w+"
    r"|abteilungsleiter\w*)\b",
    r"\b(?:unterstellt|weisungsbefugt|weisungsgebunden)\b|\barbeitskolleg\w+|\bmeine\w* kolleg\w+",
)
INVOLVED = (
    r"\bbin ich (?:der|die|das|derjenige|diejenige)\b(?! (?:letzte|falsche|richtige|einzige|erste|meinung))"
    r"|\bich bin (?:auf|in) (?:dem|der) (?:foto|bild|video|aufnahme|mitschnitt)\b",
    *_INVOLVED,
    rf"\b(?:habe|hatte) ich {_W}{{0,7}}{_DID}\b|\bich {_W}{{0,8}}{_DID}(?: habe| hatte|(?=[.,;!]|$))",
    r"\b(?:traegt|tragen|trug|steht|stehen|zeigt) (?:[\w-]+ ){0,2}mein(?:e|en)? (?:unterschrift|name|namen"
    r"|handschrift|kuerzel)|\bmeine unterschrift\b|\bvon meiner hand\b|\b(?:ist|war|sind|kam|kommt|stammt"
    r"|stammen|kamen|geht|ging) (?:auch |uebrigens |naemlich |selbst |ebenfalls |doch |ja )*(?:von mir|auf "
    r"mich zurueck|auf meine kappe|auf mein konto)\b|\bauf mein konto\b|\bauf meine kappe\b",
    r"\b(?:meine|meiner) eigene\w* (?:entscheidung|arbeit|massnahme|sache|sperre|verwarnung|moderation"
    r"|tat)\b|\bin eigener sache\b",
    r"(?:, |\bdas |\b(?:der|die) (?:[\w-]+ ){1,4})(?:bin|war) (?:uebrigens |naemlich |also |leider |halt "
    r"|eben |auch )*ich(?: selbst| gemeint|(?=[.,;!]|$))|\bich (?:bin|war) (?:uebrigens |naemlich |also "
    r"|leider |auch )*(?:das|gemeint|damit gemeint|diese\w*|jene\w*)\b(?! (?:gewohnt|leid))|\bmich (?:damit "
    r")?gemeint\b|\bmeint (?:sie |er |man )?(?:damit )?mich\b|\bmit (?:[\w-]+ ){1,5}(?:bin ich|ist mein\w*) "
    r"(?:gemeint|[\w-]+ gemeint)\b",
    rf"\b(?:gegen|ueber|um) mich(?: selbst| auch)?\b(?=[.,;!]|$| {_NAMED})|\bnennt (?:auch )?mich\b|\bmein "
    r"(?:eigener )?(?:beitrag|patch|text|artikel|vortrag|kommentar|post|antrag|name(?! (?:kann|soll|darf|muss)"
    r" (?:von|weg|runter)))\b|\bwerde (?:ich "
    r")?(?:selbst |auch |darin |dort )*(?:genannt|erwaehnt|beschuldigt)\b",
    r"\b(?:stand|sass|war|stehe|bin|sitze) (?:ich )?(?:[\w-]+ ){0,4}(?:dabei|daneben|dazwischen|mittendrin"
    r"|zeug\w+|mit drin|mit im spiel|live dabei)\b|\bich (?:[\w-]+ ){0,4}(?:miterlebt|mitbekommen|mit "
    r"angesehen|selbst gesehen|selbst gehoert)\b|\bals zeug\w+\b|\bich bin zeug\w+|\baugenzeug\w+",
    rf"\b(?:mich|mir|uns) {_W}{{0,7}}{_HURT}\b|\bmein eigener fall\b|\bselbst (?:opfer|beschuldigt"
    rf"|gemeldet)\b",
)
PRIVATE = (
    *_PRIVATE,
    r"\b(?:siegel der verschwiegenheit|stillschweigen|verschwiegen\w*|schweigen versprochen|zu schweigen "
    r"versprochen|ausgeweint|ausgeschuettet|hinter vorgehaltener hand|geheim\w*|anwaltsgeheimnis"
    r"|beichtgeheimnis|aerztlich\w* schweige\w*)\b|\bversprochen,? (?:[\w-]+ ){0,4}(?:nichts|niemand\w*"
    r"|fuer mich)\b",
    rf"\b(?:versehentlich|aus versehen|irrtuemlich|zufaellig|durch zufall) (?:[\w-]+ ){{0,9}}(?:gelesen"
    rf"|gesehen|bekommen|erhalten|gelandet|mitgehoert|geraten|geoeffnet|weitergeleitet)\b|\bnicht fuer mich "
    rf"bestimmt\w*|\b(?:wurde|hat) mir {_W}{{0,7}}(?:gesteckt|zugesteckt|zugetragen|anvertraut|gebeichtet"
    rf"|zugespielt|gestanden)\b",
    r"\bmir (?:[\w-]+ ){0,9}(?:anvertraut|gebeichtet|gesteckt|zugetragen|offenbart|das herz)\b"
    r"|\bvorgeschichte\b|\bwas (?:sonst )?niemand (?:sonst )?weiss\b|\b(?:nicht|nichts) (?:davon "
    r")?(?:weitersagen|weitererzaehlen|verraten|preisgeben|ausplaudern|offenbaren)\b|\bprivate\w* "
    r"(?:nachrichten|mails|chats?|briefe|unterlagen|dokumente|papiere|akten)\b",
)
OTHER = (
    *_OTHER,
    r"\b(?:ich|wir) [^;:.!?]{0,70}(?:entlassen|gefeuert|abgemahnt|eingestellt|hinausgeworfen)\b|\b(?:habe"
    r"|haben) (?:ich |wir )?(?:ihm|ihr) (?:[\w-]+ ){0,4}gekuendigt\b",
    r"\b(?:gehoer(?:t|en)|halte|halten|besitze|besitzen) (?:ich |wir |mir |uns )?(?:[\w-]+ ){0,6}(?:prozent"
    r"|anteil\w*|aktien|haelfte|drittel|viertel|beteiligung)\b|\bich (?:[\w-]+ ){0,4}(?:beteiligt an"
    r"|teilhaber\w*|gesellschafter\w*|aktionaer\w*|anteilseigner\w*|miteigentuemer\w*|mitinhaber\w*"
    r"|geldgeber\w*)",
    r"\b(?:schuldet|schulden|schulde) (?:ich )?(?:mir|uns|ihm|ihr|ihnen|der|dem)\b|\b(?:geborgt|geliehen"
    r"|verliehen|verpfaendet|gebuergt|buerge|buergschaft|verkaufe|abkaufe|kaufvertrag|vorkaufsrecht)\b",
    r"\b(?:vertritt|vertreten|verteidigt) (?:mich|uns)\b|\b(?:vertrete|verteidige|berate) ich\b|\bich "
    r"(?:vertrete|verteidige|berate)\b|\bvor (?:dem |einem )?(?:gericht|\w+gericht)\b|\bklaeger\w*\b"
    r"|\bprozessier\w+|\bin einem (?:verfahren|prozess) (?:gegen|mit)\b|\bunterlassungs\w+|\bmietsache\b",
    r"\bum (?:denselben|dieselbe|dasselbe|den gleichen|die gleiche|den selben|die selbe) (?:[\w-]+ "
    r")?(?:auftrag|stelle|posten|platz|amt|ausschreibung|foerderung|job|projekt|sitz|preis)\b|\b(?:bieten"
    r"|biete|bietet) (?:ich |wir )?(?:[\w-]+ ){0,3}(?:gegen|um|mit)\b|\b(?:angetreten|kandidiert|unterlegen"
    r"|rival\w+|ausgestochen|wettbewerber\w*|mitbieter\w*)\b",
    r"\b(?:schreibt|promoviert|studiert|lernt|habilitiert|hoert) (?:[\w-]+ )?(?:bei mir|an meinem "
    r"lehrstuhl)\b|\b(?:schreibe|promoviere|studiere|lerne) (?:ich )?(?:[\w-]+ ){0,3}(?:bei ihm|bei ihr)\b"
    r"|\b(?:betreue|benote|unterrichte|pruefe) (?:ich )?(?:seine|ihre|ihn|sie|die|den|das)\b|\b(?:master"
    r"|bachelor|doktor|abschluss|diplom)arbeit\b|\bin mein\w+ (?:seminar|kurs|klasse|unterricht"
    r"|vorlesung)\b|\bmein\w* (?:betreuer|pruefer)\w*\b",
    r"\bverhandl\w+ (?:ich |wir )?(?:[\w-]+ ){0,5}(?:mit|ueber)\b|\bin verhandlung\w*|\b(?:kauf|verkauf"
    r"|uebernahme|pacht|vermietung) (?:der|des|meine\w*|unsere\w*|von)\b|\bgeschaefte (?:mit|zwischen)\b"
    r"|\bbezahl\w+ (?:mein\w*|unser\w*)\b|\bzahl\w* (?:mir|uns) |\bstammkund\w+|\bauftraggeber\w*",
)
_LOOSE = (
    r"(?:auftrag|auftraege|ausschreibung|anteile?n?|aktien|rechnung|geld|darlehen|kredit|rechtsstreit"
    r"|prozess|klage|zuschuss|foerder\w+|sponsor\w*|finanziell\w*|geschaeftlich\w*|bewerbung|bewerbe"
    r"|beworben|jobangebot|vertrag|miete\w*|vermiete|investi\w+|honorar|kund(?:e|en|in)|konkurren\w+|streit"
    r"|gestritten|fehde|privat\w*|eng|befreundet|vertrau\w+)"
)
OWN = (
    *PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *_OTHER[:2], _OTHER[3], *OTHER[len(_OTHER):],
    rf"\b{MY} {_ADJ}{_KIN}\b",
    rf"\b{_ME}\b[^;:.!?]{{0,70}}\b{_LOOSE}\b|\b{_LOOSE}\b[^;:.!?]{{0,40}}\b{_ME}\b",
)  # fmt: skip
BONDS = (
    *_PERSONAL[:6],
    *_EMPLOYER[:2],
    _EMPLOYER[5],
    _EMPLOYER[8],
    *_OTHER[:2],
    _INVOLVED[2],
    r"\bich (?:arbeite|bin) (?:[\w-]+ ){0,2}(?:auch|ebenfalls|selbst) (?:[\w-]+ ){0,2}bei\b",
)
