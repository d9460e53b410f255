"""German without the plain word: leaving a case to others, and coming back to it in pieces."""

from conductd.reading.languages.de_ties import MY

_OTHERS = (
    r"(?:jemand\w*|wer ander\w*|ander\w+|einander\w*|eine[nrm]? ander\w+|die uebrigen|der rest|ihr|leute"
    r"|kolleg\w+)"
)
ABSENT = (
    r"\b(?:pruefungszeit|pruefungsphase|klausuren|krank|krankgeschrieben|grippe|fieber|corona|migraene|klinik"
    r"|krankenhaus|notaufnahme|zahnarzt\w*|im urlaub|in den ferien|auf reisen|verreist|unterwegs"
    r"|elternzeit|kreisssaal|entbindung|beerdigung|umzug|ohne (?:netz|internet|empfang)|keine zeit|keine"
    r" kapazitaet|keine luft|ueberlastet|land unter|viel um die ohren|ueberstunden|nicht dazu kommen"
    r"|sohn (?:[\w-]+ )?aus der|tochter (?:[\w-]+ )?aus der|aus der (?:schule|kita) (?:ab)?holen|komme (?:ich"
    r" )?(?:[\w-]+ ){0,3}nicht dazu|laptop|rechner kaputt|zug|flieger|dienstreise|keine ahnung von"
    r"|kenne mich (?:[\w-]+ ){0,3}nicht aus)\b",
)
HINTS = (
    r"\bzaehlt mich (?:[\w-]+ ){0,2}(?:nicht|weg|raus)\b|\bsage (?:ich )?(?:[\w-]+ ){0,3}nichts\b|\blege (?:ich"
    r" )?(?:die akte|den ordner|den fall|das) (?:weg|beiseite|zur seite|zurueck)\b"
    r"|\bmich (?:[\w-]+ ){0,5}(?:auszunehmen|auszuschliessen|auszulassen|zu ersetzen|zu vertreten|zu entbinden)\b",
    r"\b(?:dieses mal|diesmal|hier|da) passe ich\b|\b(?:ist|waere) (?:hier |da )?(?:fuer mich )?(?:hier |da"
    r" )?(?:schluss|ende|feierabend)\b|\bnicht (?:der )?richter\b|\bkein richter\b|\bmeinung\b"
    r"[^;:.!?]{0,20}\bverkneife\b|\bverkneife ich mir\b|\b(?:unterschreibe|zeichne|stimme) (?:ich )?(?:[\w-]+"
    r" ){0,3}nicht (?:mit|ab)\b|\bdass ich (?:hier|da|darueber|dazu|daran|dabei|da) "
    r"(?:[\w-]+ ){0,2}(?:nicht|aussen|draussen|die fuesse) (?:[\w-]+ ){0,2}\w+\b|\bfuesse still\w*|\bmit kuehlem"
    r" kopf [^;:.!?]{0,30}nicht\b|\bgehe? (?:ich )?(?:[\w-]+ )?(?:aus dem raum|vor die tuer"
    r"|hinaus)\b|\b(?:finger|haende) (?:weg|davon|in den schoss)\b|\b(?:dieser|diesen|diese) (?:hier )?lieber"
    r" nicht\b",
    r"\b(?:lasse|lass) (?:ich )?(?:[\w-]+ ){0,3}(?:aus|zu|liegen|sausen|an mir vorbeigehen"
    r"|vorueberziehen)\b(?=[.,;!]|$)|\b(?:falle|steige|haenge|trete|klinke) (?:ich )?(?:mich )?"
    r"(?:[\w-]+ ){0,4}(?:weg|aus|zurueck|ab)\b|\bnehme? (?:ich )?mich (?:[\w-]+ ){0,3}aus\b|\bmuss (?:ich )?mich"
    r" (?:[\w-]+ ){0,3}(?:ausnehmen|herausnehmen|rausnehmen)\b|\bmische (?:ich )?mich "
    r"(?:[\w-]+ ){0,3}nicht\b|\b(?:habe|bin) ich (?:[\w-]+ ){0,2}(?:aufgehoert|ausgestiegen)\b|\b(?:kuehlem"
    r"|klarem|freiem|kaltem) kopf\b",
    r"\b(?:das|dies|den fall|die sache) kann ich (?:[\w-]+ ){0,3}nicht (?:machen|uebernehmen|bearbeiten"
    r"|leisten)\b|\bmein name (?:kann|darf|muss|soll|gehoert) (?:[\w-]+ ){0,2}(?:von|nicht|weg"
    r"|runter|raus)\b|\btauge (?:ich )?(?:[\w-]+ ){0,3}nicht\b|\b(?:schiedsrichter"
    r"|richter)\w*\b[^;:.!?]{0,20}\b(?:nicht|kein\w*|schlecht)\b|\bnicht als (?:schieds)?richter\w*\b|\bkann ich "
    r"(?:[\w-]+ ){0,3}(?:schlecht|kaum|nicht|schwerlich) (?:[\w-]+ ){0,3}(?:befinden|urteilen|richten|entscheiden"
    r"|beurteilen|bewerten)\b",
    r"\bzu (?:viel|nah|nahe|tief|lange|befangen),? um (?:[\w-]+ ){0,6}zu (?:sein|urteilen|entscheiden|richten"
    r"|bewerten)\b|\b(?:sauberer|fairer|ehrlicher|besser|kluger|klueger|anstaendiger) (?:ist"
    r"|waere|ist es|waere es),? (?:ich|wenn|dass|das|jemand|andere)\b|\b(?:an die|zur) seite\b|\bkann sich jeder"
    r" denken\b|\b(?:den ordner|die akte|die mappe|die mail|den anhang) (?:[\w-]+ ){0,3}(?:zu"
    r"|ungelesen|ungeoeffnet|nicht)\b|\b(?:bleibt|seid|macht) ihr (?:[\w-]+ ){0,2}(?:zu (?:zweit|dritt|viert"
    r"|fuenft))\b",
    r"\b(?:kann|koennte|mag|moechte|will|wuerde) (?:mich |mir |hier |da |bitte |das )*(?:jemand|wer|einer von"
    r" euch) (?:[\w-]+ ){0,5}(?:vertreten|uebernehmen|einspringen|abnehmen|ersetzen)\b"
    r"|\bbehalte (?:ich )?(?:[\w-]+ )?fuer mich\b|\bihr (?:werdet )?(?:versteht|verstehen|koennt euch denken)\b"
    r"|\bfragt (?:bitte )?(?:nicht|mich nicht)\b|\bden schluessel (?:[\w-]+ ){0,4}ab\b"
    r"|\bnicht mit (?:im|am|in der) (?:gespraech|tisch|runde|sitzung)\b|\bunter euch aus\b|\bverlasse (?:ich"
    r" )?(?:den raum|die sitzung|die runde|das zimmer)\b",
    r"\b(?:bestimmt|benennt|waehlt|nehmt|findet|setzt|beauftragt|sucht|gebt|bittet|fragt) (?:[\w-]+ "
    r"){0,5}(?:jemand\w*|eine[nrm]? ander\w*)\b|\b(?:ein|eine) ander(?:er|e|es)(?: mitglied)? (?:[\w-]+ "
    r"){0,3}(?:soll\w*|moege|muss|uebern\w+|ansehen|anschau\w+)\b",
    r"\bkein\w* (?:eigene )?(?:meinung|urteil|stimme|kommentar|votum|stellung|einschaetzung|empfehlung)\b"
    r"|\b(?:hebe|rege|ruehre) (?:ich )?(?:[\w-]+ ){0,4}(?:nicht|keine\w*)\b|\b(?:nicht|kein platz) (?:an "
    r"den|am|an diesen) tisch\b|\bzeugen(?:liste|bank|stuhl|seite)\b|\bgeht (?:[\w-]+ ){0,3}ohne mich\b",
    r"\b(?:entscheidet|regelt|klaert|beratet|uebernehmt|beschliesst|urteilt|befindet|bestimmt|besprecht"
    r"|vergebt|fragt|holt|bittet|sucht) (?:ihr |das |es |euch |bitte |den fall |die akte |unter |hier "
    r"|lieber |also |darueber )+(?:jemand\w*|unter euch|ander\w+|neu|selbst|selber|allein|ohne"
    r"|untereinander|euch|das|bitte|ihr)?|\b(?:entscheidet|uebernehmt|macht|regelt|klaert) (?:ihr|das|bitte"
    r"|es)\b|\bbitte (?:uebernehmt|entscheidet|uebernehmen sie)|\b(?:gebt|teilt|reicht|leitet|schiebt"
    r"|vergebt|uebertragt|weist|legt) (?:bitte |das "
    rf"|die akte |es |sie |ihn |ihm |den fall |also |die sache )+{_OTHERS}",
    rf"\b{_OTHERS} (?:bitte |das |es |den fall |hier )*(?:soll|sollen|sollte|sollten|moege|moegen|muss"
    rf"|muessen|mag"
    r"|uebernehmen|uebernimmt|ansehen|entscheiden|beurteilen|machen|ran|an meine\w* stelle|an meiner statt)\b"
    rf"|\b(?:soll|sollen|sollte|sollten|moege|moegen|muss|muessen|muesst|sollt|duerft) (?:bitte |das |es "
    rf"|da |hier |den fall |lieber |besser )*{_OTHERS}\b|\b(?:einen?|bitte um) (?:ersatz\w*|vertretung"
    rf"|nachfolge\w*|vertreter\w*)\b"
    r"|\bum ersetzung\b|\bjemand neue\w*|\bvergebt\b|\bliegt (?:jetzt |nun |also )*bei euch\b|\beure sache\b",
    r"\b(?:steht|kommt|stuende) (?:es )?mir (?:da |hier |also |doch )*nicht zu\b|\bnicht (?:an mir|meine "
    r"sache|meine aufgabe|mein bier|meines amtes|mein ding)\b|\bgeht mich (?:da |hier )?nichts (?:mehr "
    r")?an\b|\b(?:der|die) letzte,? (?:der|die)\b|\brichter\w* (?:zu )?spielen\b|\b(?:(?:waere|bin|da "
    r"waere) ich (?:[\w-]+ ){0,3})?kein (?:guter|geeigneter|fairer) richter\b|\bnicht (?:[\w-]+ ){0,3}zu "
    r"gericht\b|\benthalte (?:ich )?mich\b|\bnicht (?:der|die) richtige\b",
    r"\b(?:dazu|darueber|da|hier|hierzu|damit|davon|daran|an der stelle) (?:darf|kann|sollte|will|moechte"
    r"|werde|mag|sage|urteile|entscheide|rede|stimme) ich (?:[\w-]+ ){0,4}(?:nicht|nichts|kein\w*)\b"
    r"|\bmische? (?:ich )?mich (?:[\w-]+ ){0,3}nicht\b|\bnicht (?:mit )?(?:einmisch\w+|mitrede\w*"
    r"|reinrede\w*|mitzureden|urteilen|richten|befinden)\b|\b(?:urteile|entscheide|richte|befinde|stimme"
    r"|rede) ich (?:[\w-]+ ){0,2}nicht\b|\bsage ich (?:[\w-]+ ){0,2}(?:nichts|kein wort)\b|\bhalte (?:ich "
    r")?(?:[\w-]+ ){0,2}den mund\b|\bhalte (?:ich )?mich (?:[\w-]+ ){0,2}bedeckt\b|\bschweige ich\b|\bich "
    r"schweige\b|\bkein wort von mir\b",
    r"\b(?:lese|hoere|schaue|sehe) (?:ich )?(?:hier |da |ab jetzt )?(?:nur|bloss|hoechstens) (?:noch "
    r")?(?:mit|zu)\b|\b(?:stiller?|nur|blosser) (?:zuhoerer\w*|beobachter\w*|zuschauer\w*)\b|\bnicht als "
    r"(?:entscheider\w*|richter\w*|mitglied|juror\w*)\b|\bals zeug\w+ (?:[\w-]+ ){0,3}(?:verfuegung|gern|ja"
    r"|bereit)\b|\bbefragt mich\b",
    r"\bohne meine? (?:stimme|zutun|mitwirkung|beteiligung|wenigkeit)\b|\b(?:meine stimme|mich) (?:zaehlt"
    r"|gilt|entfaellt|faellt) (?:[\w-]+ ){0,3}(?:nicht|weg|aus)\b|\bmeine stimme (?:bitte )?nicht\b|\bnicht "
    r"mein\w* (?:stimme|urteil)\b|\bohne mich\b(?! (?:anfangen|beginnen|starten))|\bmuesst (?:ihr )?(?:[\w-]+"
    r" ){0,3}ohne\b|\bauf mich "
    r"verzichten\b",
    r"\bnicht mit (?:klarem|kuehlem|freiem) kopf\b|\bfehlt (?:mir )?(?:hier |da |dazu )?(?:der|die) "
    r"(?:[\w-]+ )?(?:abstand|distanz|ruhe|neutralitaet)\b|\b(?:ist|waere|geht|ginge|gehoert|vertraegt"
    r"|passt) (?:das |es |sich |fuer mich |ja |da |so )*(?:nicht|kaum|schlecht)(?: an| zusammen| fair| "
    r"gerecht| sauber| richtig| recht| sich| in ordnung|(?=[.,;!]|$))|\b(?:saehe|sieht|riecht|roeche) "
    r"(?:[\w-]+ ){0,2}nach (?:[\w-]+ ){1,3}aus\b|\bbilde\w* ich mir ein,? fair\b|\bnicht (?:fair|gerecht"
    r"|sauber|sachlich)\b|\bnie fair\b|\bwuerde das (?:[\w-]+ ){0,4}nie\b|\bnicht aus dem kopf\b|\bnicht "
    r"(?:vergessen|ausblenden|wegdenken)\b|\bein urteil gebildet\b",
    r"\b(?:gebe|geb|reiche|trete|lege|uebergebe|schiebe|stelle) (?:ich )?(?:[\w-]+ ){0,6}(?:ab|weiter|aus "
    r"der hand|nieder|hin|zurueck|an [\w-]+|in andere haende|zur verfuegung)\b(?=[.,;!]|$| in den)|\bals "
    r"uebergabe\b|\bzur uebergabe\b|\b(?:setze|pausiere) (?:ich )?(?:hier |diesmal |da |dieses mal )*aus\b"
    r"|\b(?:fasse|ruehre|nehme) (?:ich )?(?:[\w-]+ ){0,4}(?:nicht|nichts) (?:mehr )?an\b|\bfinger (?:von"
    r"|davon|weg)\b|\bgehoere (?:ich )?(?:[\w-]+ ){0,2}nicht (?:mehr )?(?:in|an|dazu)\b|\bnichts (?:mehr "
    r")?(?:damit )?zu tun haben\b",
    r"\bmehr (?:muss|brauche|will) ich (?:dazu |wohl |ja )*nicht\b|\bihr (?:versteht|wisst|koennt euch "
    r"denken)\b|\bversteht sich von selbst\b|\berklaert sich (?:von )?selbst\b|\bselbstverstaendlich "
    r"nicht\b",
)
ACTS = (
    r"\bgr(?:und|uende),? (?:weshalb|warum|wieso|aus denen|aus dem) ich (?:[\w-]+ ){0,4}(?:nicht|kaum) (?:[\w-]+"
    r" )?(?:neutral|objektiv|unbefangen"
    r"|unparteiisch|frei|unabhaengig)\b",
    r"\b(?:(?:waere|ist|faende ich) (?:es |das )?(?:[\w-]+ ){0,3})?nicht (?:fair|richtig|sauber|recht"
    r"|gerecht|korrekt),? (?:wenn|dass) ich (?:[\w-]+ ){0,4}(?:mit\w+|entscheid\w+|urteil\w+|abstimm\w+"
    r"|dabei)",
    r"\bich\b[^;:]{0,120}\bnicht (?:mehr )?(?:unbefangen|unvoreingenommen|unparteiisch)\b",
    r"\b(?:ich bin|bin ich|bin|stehe ich|ich stehe) (?:hier |da |der sache |dem |allen |einfach |selbst "
    r")*zu (?:nah|nahe|dicht|tief) (?:dran|drin|an)\b",
    r"\bfehlt mir (?:hier |da |dazu |in dieser sache )*(?:der|die|jede\w*) (?:[\w-]+ )?(?:abstand|distanz"
    r"|neutralitaet|unbefangenheit)\b|\bmir fehlt (?:hier |da |dazu )*(?:der|die|jede\w*) (?:[\w-]+ "
    r")?(?:abstand|distanz|unbefangenheit)\b",
    r"\b(?:plant|rechnet|zaehlt|fragt|beruecksichtigt) (?:bitte )?(?:mich|mit mir|auf mich) (?:[\w-]+ "
    r"){0,5}(?:fall|sache|akte|vorgang|meldung|angelegenheit) (?:[\w-]+ )?(?:bitte )?nicht\b",
    rf"\b(?:zeige|melde|erklaere|teile|gebe) (?:ich )?(?:[^\s;:!?()]+ ){{0,8}}{MY} befangenheit\b",
    r"\bersuche (?:ich )?um (?:meine )?(?:ersetzung|ablosung|abloesung|entbindung)\b|\bbitte um (?:meine "
    r")?(?:entbindung|abloesung|ersetzung)\b",
)
_OUT = (
    r"(?:befangenheit\w*|enthaltung\w*|rueckzug\w*|rueckzieher|erklaerung|anzeige|offenlegung|\w*ausschluss"
    r"|interessen?s?konflikt\w*|absage|verzicht|raushalten|heraushalten|ausstieg|abmeldung|pause|meldung "
    r"vom)"
)
WITHDRAWALS = (
    rf"\b(?:{MY}|das mit (?:dem|der|meine\w*)) (?:[\w-]+ ){{0,2}}{_OUT} (?:[^\s,;:!?()]+ "
    rf"){{0,6}}(?:widerrufen|zurueck"
    r"|zurueckziehen|zuruecknehmen|aufheben|streichen|rueckgaengig|hinfaellig|eruebrigt|unnoetig|erledigt"
    r"|ueberfluessig|gegenstandslos|aufgehoben|vom tisch|nicht mehr|uebertrieben|voreilig|ein irrtum)\b",
    r"\b(?:koennt|duerft|rechnet|zaehlt|plant|zaehlen|rechnen|planen) (?:ihr |sie |also |jetzt |bitte "
    r")*(?:wieder (?:mit mir|auf mich|mich)|(?:mit mir|auf mich|mich) (?:[\w-]+ ){0,5}wieder) ?(?:rechnen"
    r"|zaehlen|mit|ein|einplanen|mitzaehlen|dazu)?\b",
    r"\b(?:nehmt|tragt|setzt|holt|lasst|schreibt|fuegt|packt|steckt|nimm|trag|setz|nehmen sie|setzen sie"
    r"|tragen sie) mich (?:bitte |doch |also |jetzt |in dem fall |fuer den fall )*wieder\b|\bmich (?:bitte "
    r")?wieder (?:[\w-]+ ){0,4}(?:aufnehmen|aufzunehmen|reinnehmen|reinzunehmen|eintragen|einzutragen"
    r"|einplanen|mitzaehlen|hinzufuegen|zulassen|einsetzen|zuzulassen)\b",
    r"\b(?:kehre|komme|gehe) (?:ich )?(?:[\w-]+ ){0,3}in (?:die beratung|den fall|das verfahren|die sache"
    r"|die runde|den ausschuss) zurueck\b|\bwieder (?:in den fall|in die sache|in die beratung|ins "
    r"verfahren) (?:ein\w*|zurueck\w*)\b|\bdoch nicht (?:befangen|voreingenommen)\b",
    rf"\b{MY} (?:ausstieg|rueckzug|verzicht|abmeldung|befangenheit\w*|enthaltung|erklaerung) (?:[^\s,;:!?()]+"
    rf" ){{0,5}}(?:gestrichen|aufgehoben|hinfaellig|erledigt|zurueckgenommen|geloescht|vergessen)\b",
)
EARLIER = (
    r"\bich hatte mich (?:[^\s,;:!?()]+ ){0,5}(?:herausgehalten|rausgehalten|zurueckgezogen|enthalten|abgemeldet"
    r"|ausgeklinkt)\b|\bbedenken gegen mich\b",
    r"\bmein\w* (?:ausstieg|rueckzug|verzicht|abmeldung|absage) vom\b",
    r"\b(?:vergesst|vergiss|ignoriert|streicht|betrachtet|vergessen sie|betrachten sie|ignorieren sie) "
    r"(?:bitte |einfach |also )*(?:was ich|, was ich|meine? (?:[\w-]+ ){0,2}(?:mail|e-mail|email|nachricht"
    r"|antwort|zeilen|absage|worte|schreiben|aussage))|\bvergesst,? (?:bitte )?was ich\b",
    r"\b(?:meine?|meiner|meinem) (?:[\w-]+ )?(?:mail|e-mail|email|nachricht|absage|schreiben|worte"
    r"|erklaerung) (?:von |vom )",
    r"\bich (?:mich )?(?:[^\s,;:!?()]+ ){0,6}(?:verabschiedet|zurueckgezogen|ausgeklinkt|rausgehalten"
    r"|abgemeldet|ausgestiegen|rausgenommen|herausgenommen|enthalten|fuer befangen erklaert|ausgetragen"
    r"|ausgeschlossen)\b(?: hatte| war| habe)?",
    r"\b(?:hatte|habe) (?:ich )?(?:ja |doch |neulich |gestern |am \w+ )*(?:gesagt|geschrieben|angekuendigt"
    r"|erklaert),? (?:dass )?ich\b|\bich (?:hatte|habe) (?:ja |doch |neulich |gestern |am \w+ |letzte woche "
    r")*(?:gesagt|geschrieben|angekuendigt|erklaert|gemeint|gedacht|geglaubt),? (?:dass |es |das )?",
    r"\bkommando zurueck\b|\brolle rueckwaerts\b|\b(?:nehme|nehm) (?:ich )?(?:das|alles|meine\w* \w+) "
    r"(?:[\w-]+ ){0,2}zurueck\b|\bdas mit dem (?:raushalten|rueckzug|aussetzen)\b|\bmein\w* (?:rueckzug"
    r"|enthaltung|absage|ausschluss)\b",
    r"\b(?:mail|nachricht|abmeldung|schreiben|zeilen)\b[^;:.!?]{0,40}\b(?:papierkorb|tonne|muell|vergessen"
    r"|gegenstandslos|loeschen|ignorieren|ungeschehen)\b|\b(?:was|alles,? was) ich (?:[\w-]+ "
    r"){0,4}(?:geschrieben|gesagt|gemailt)\b|\b(?:tut|tun wir) (?:bitte |einfach )?so,? als\b",
)
GONE = (
    r"\bmacht uns (?:[\w-]+ )?nicht zu\b|\bihr hattet recht\b|\b(?:der|die|das) (?:ist|hat sich) (?:inzwischen "
    r"|jetzt |nun )?(?:erledigt|beigelegt|ausgestanden|vom tisch|durch)\b",
    r"\b(?:aber|und|also|sondern|er|sie|es) (?:ist |sind )?(?:eben |also )?nicht (?:mein|meine|meiner|unser"
    r"|unsere)\b|\b(?:miet|arbeits|werk|dienst|liefer)?vertrag\b[^;:.!?]{0,40}\b(?:ausgelaufen|gekuendigt"
    r"|beendet|aufgehoben|abgelaufen|vorbei)\b",
    rf"\b(?:doch|gar|ja|ueberhaupt) (?:gar )?nicht (?:von |um |gegen |der |die )?(?:{MY}|die|der|den)\b"
    rf"|\bnicht (?:mehr|laenger) {MY}\b|\bist nicht {MY} [\w-]+(?=[.,;!]|$)|\bnicht der(?:jenige)?,? (?:den"
    rf"|fuer den) ich\b"
    r"|\bnicht die(?:jenige)?,? (?:die|fuer die) ich\b|\btut es nicht\b",
    r"\b(?:ein|eine|einen|einem|einer|um|der|die|den) (?:ganz |voellig |komplett |vollkommen "
    r")?andere[nrms]? (?:[\w-]+ )?(?:frau|herr|herrn|mann|mensch|person|verein|firma|leute|name|[a-z]{3,})"
    r"|\banderer (?:mensch|mann|nachname)\b|\bandere (?:person|frau|firma)\b",
    r"\b(?:gleiche[rn]?|selbe[rn]?|denselben|derselbe) (?:vor|nach)?namen?\b|\bnamens(?:gleich\w*|vetter\w*"
    r"|doppelgaenger\w*|verwechs\w*)|\bheisst (?:er |sie |ja |auch )*(?:nur|bloss|genauso|genau so"
    r"|zufaellig)\b|\bgleichen namens\b|\bverwechsel\w*|\bverwechslung\b|\bdurcheinander\w*|\bverlesen\b"
    r"|\b(?:mich|habe ich mich) (?:[\w-]+ ){0,3}(?:geirrt|getaeuscht|vertan|verguckt)\b|\bfalsche[nrs]? "
    r"(?:[\w-]+ ){1,2}(?:im kopf|im sinn|gedacht|erwischt|vor augen)|\b(?:irrtum|missverstaendnis|fehlalarm"
    r"|blinder alarm|falscher alarm|entwarnung)\b",
    r"\b(?:\w*grund|gruende|hindernis|anlass|bedenken|konflikt|problem|ursache|bindung|verbindung) "
    r"(?:[^\s;:!?()]+ ){0,8}(?:weg|weggefallen|entfallen|entfaellt|faellt|erledigt|nicht mehr|vorbei"
    r"|hinfaellig|ausgeraeumt|beseitigt|aus der welt|aus dem weg)\b|\b(?:spricht|steht|haelt|hindert"
    r"|verbindet) (?:[\w-]+ ){0,3}nichts mehr\b|\bnichts mehr (?:dagegen|im weg|entgegen|offen|zu tun)\b"
    r"|\bkein\w* (?:anlass|grund|konflikt|hindernis|bindung\w*) mehr\b|\b(?:lag|hat|bestand) (?:[\w-]+ "
    r"){0,3}(?:nie|nicht) (?:vor|bestanden|vorgelegen)\b",
    r"\b(?:anteile?|aktien|beteiligung|papiere|haus|wohnung|firma)\b[^;:.!?]{0,40}\b(?:verkauft|los"
    r"|abgestossen|abgegeben|veraeussert|losgeworden|uebertragen)\b|\bverkauft\b[^;:.!?]{0,30}\b(?:anteile?"
    r"|aktien|beteiligung)\b",
    r"\b(?:gekuendigt|ausgeschieden|gewechselt|weggezogen|ausgezogen|in rente|pensioniert"
    r"|auseinandergegangen|aufgeloest|beendet|ausgelaufen|abgeschlossen)\b|\bnicht mehr (?:bei|in|fuer|dort"
    r"|da|mein|zusammen|angestellt|beschaeftigt|beteiligt)\b|\barbeite (?:ich )?(?:[\w-]+ ){0,4}nicht "
    r"mehr\b|\bneue\w* (?:job|stelle|arbeitgeber|vermieter|chef)\w*\b|\bfirma (?:[\w-]+ ){0,3}verlassen\b",
    r"\b(?:bewerbung|verkauf|geschaeft|deal|verhandlung\w*|auftrag|kauf|prozess|verfahren|klage|streit"
    r"|rechtsstreit|ausschreibung)\b[^;:.!?]{0,40}\b(?:zerschlagen|geplatzt|vom tisch|zustande|abgesagt"
    r"|abgelehnt|gescheitert|erledigt|verglichen|beigelegt|beendet|vorbei|verloren|durch)\b|\b(?:schuld\w*"
    r"|geld|darlehen|betrag|rechnung|kredit)\b[^;:.!?]{0,40}\b(?:beglichen|zurueck\w*|bezahlt|getilgt"
    r"|erledigt)\b|\bquitt\b|\bvergleich geschlossen\b",
    r"\b(?:uebervorsichtig|ueberempfindlich|zu vorsichtig|zu streng|ueberreagiert|ueberbewertet|zu genau"
    r"|unnoetig|voreilig|vorschnell|uebertrieben|skrupel|zu schnell)\b|\b(?:das|es) (?:gilt|stimmt|brauche "
    r"ich|ist) (?:so |jetzt |nun |ja )*(?:nicht mehr|hinfaellig|ueberholt|nicht noetig|vom tisch"
    r"|erledigt)\b|\b(?:sich|das) (?:[\w-]+ ){0,2}eruebrigt\b|\bgegenstandslos\b|\bhinfaellig\b",
    r"\b(?:erbstreit|streit|rechtsstreit|dach|rechnung|bewerbung|vertrag|foerderung|stipendium|darlehen|verfahren"
    r"|ausschreibung|auftrag|mietstreit)\b[^;:.!?]{0,40}\b(?:beigelegt|fertig|bezahlt|durch"
    r"|ausgelaufen|beendet|abgeschlossen|erledigt|zurueckgezahlt|gekuendigt|vorbei|geregelt)\b|\b(?:fehlalarm"
    r"|falsche person|verwechslung|verwechselt|namensvetter\w*|anderer (?:mensch|mann)|gar nicht "
    r"(?:der|die|mein\w*)|ein anderer|eine andere)\b|\b(?:bin es nicht geworden|fertig miteinander|quitt)\b",
)
RETURNS = (
    r"\b(?:darf|kann) (?:ich )?(?:[\w-]+ )?wieder (?:[\w-]+ ){0,4}(?:akte|akten|ordner|fall|runde|mitmachen"
    r"|mitlesen|schauen|mit)\b|\buebernehme (?:ich )?mein\w* (?:teil|part|anteil|aufgabe)\b|\bnehme (?:ich )?"
    r"meine bedenken (?:[^\s,;:!?()]+ ){0,4}zurueck\b",
    r"\b(?:habt|kriegt|bekommt|haben) (?:ihr |sie )?mich (?:[\w-]+ ){0,2}(?:wieder|zurueck)\b|\bmich "
    r"(?:[\w-]+ ){0,6}wieder (?:[\w-]+ ){0,2}(?:ansprechen|fragen|einbeziehen|anschreiben|einsetzen"
    r"|dazunehmen|beteiligen|mitnehmen|dazuholen)\b",
    r"\b(?:doch|wieder|weiter) (?:[\w-]+ ){0,3}(?:mit|dabei|ran|rein|teil|einsteig\w*|mitmach\w*"
    r"|mitentscheid\w*|mitstimm\w*|abstimm\w*|mitles\w*|mitarbeit\w*|mitred\w*|mitwirk\w*|uebernehm\w*|im "
    r"boot|an bord|einplanen|mitzaehl\w*|zur verfuegung|teilnehm\w*|ansprechbar|zustaendig|zu haben|im "
    r"rennen|entscheid\w*|urteil\w*|bearbeit\w*)\b",
    r"\bmich (?:[\w-]+ ){0,4}(?:doch |wieder )(?:[\w-]+ ){0,3}(?:auf|ein|rein|dazu|mit|hinzu|einplanen"
    r"|mitzaehlen|reinnehmen|aufnehmen|zulassen)\b|\bwieder (?:mit mir|auf mich)\b|\bnicht (?:laenger|mehr) "
    r"(?:draussen|aussen vor|abseits)\b|\b(?:draussen|aussen vor) zu bleiben\b|\bzurueck (?:im|in den|in "
    r"die|in der) (?:fall|beratung|akte|sache|runde|verfahren)\b|\bkehre (?:ich )?(?:[\w-]+ ){0,4}zurueck\b"
    r"|\bnehme (?:ich )?(?:[\w-]+ ){0,5}(?:nun |jetzt |ganz |wie )?(?:normal|gewohnt|regulaer|doch) teil\b"
    r"|\bmache (?:ich )?ganz normal mit\b|\b(?:spricht|steht) (?:[\w-]+ ){0,2}nichts mehr (?:dagegen|im weg"
    r"|im wege|entgegen)\b",
    r"\b(?:sitze|bin|mache|lese|stimme|steige|komme|entscheide|arbeite|rede) (?:ich )?(?:[\w-]+ ){0,4}(?:wieder"
    r"|doch) (?:[\w-]+ ){0,3}(?:mit|ein|dabei|tisch|runde|an bord|dazu|zurueck)\b|\b(?:tragt|setzt|nehmt"
    r"|schreibt|holt|teilt|plant) mich (?:[\w-]+ ){0,3}wieder\b|\bfange (?:ich )?(?:[\w-]+ ){0,2}(?:mit dem lesen"
    r"|zu lesen) an\b|\bkeinen grund mehr,? (?:dass|warum|weshalb|mich|aussen|beiseite)\b",
)
