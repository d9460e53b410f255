"""How people disclose a conflict of interest in German, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages.phrases import Phrases

_NOT = r"(?:nicht|kein\w*|nie|niemals|keinesfalls|kaum|weder|nirgends)"
_GAP = rf"(?:(?!{_NOT}\b)[\w'-]+,? ){{0,7}}"
_FEW = rf"(?:(?!{_NOT}\b)[\w'-]+ ){{0,3}}"
_MY = r"(?:mein|unser)(?:e|er|em|en|es|s)?"
_COI = r"interess?en?s?-?(?:konflikt|kollision)\w*"
_FAIR = r"(?:unbefangen|neutral|objektiv|unparteiisch|unvoreingenommen|fair|unabhaengig|sachlich|gerecht)"
_BIASED = (
    r"(?:befangen|voreingenommen|parteiisch|parteilich|vorbelastet|nicht neutral|nicht objektiv|nicht unabhaengig)"
)
_KIN = (
    r"(?:(?:halb|stief|schwieger|gross|ur|zwillings|paten|adoptiv|pflege|ex-?)*(?:bruder|brueder"
    r"|schwester|vater|mutter"
    r"|eltern|sohn|tochter|kinder|kind|onkel|tante|cousin|cousine|vetter|neffe|nichte|enkel\w*|schwager|schwaegerin"
    r"|mann|frau|ehemann|ehefrau|partner|partnerin|lebensgefaehrt\w+|verlobte\w*|freund|freundin|freunde|freundinnen"
    r"|verwandt\w*|oma|opa|geschwister|pate|patin)|(?:jugend|studien|schul|kindheits|duz)freund\w*|mitbewohner\w*"
    r"|nachbar\w*|trauzeug\w+|familie|patenonkel|ex|bekannte\w*)"
)
_WORK = (
    r"(?:\w*chef|\w*chefin|vorgesetzte\w*|kolleg\w+|\w*kolleg\w+|mitarbeiter\w*|teamleiter\w*|arbeitgeber\w*"
    r"|angestellte\w*|abteilungsleiter\w*|praktikant\w*|auszubildende\w*|azubi)"
)
_DEAL = (
    r"(?:\w*kund(?:e|en|in)|auftraggeber\w*|\w*geschaeftspartner\w*|mandant\w*|klient\w*|vermieter\w*|mieter\w*"
    r"|sponsor\w*|verlag|verleger\w*|student\w*|doktorand\w*|doktorvater|schueler\w*|lehrer\w*|professor\w*"
    r"|gutachter\w*"
    r"|investor\w*|glaeubiger\w*|schuldner\w*|mitbewerber\w*|konkurrent\w*|lieferant\w*|anwalt|anwaeltin|therapeut\w*"
    r"|patient\w*|betreuer\w*|mentor\w*|mentee)"
)
_ADJ = r"(?:(?!nicht\b)[\w-]+ ){0,3}"
_IS = rf"\b(?:ist|war|sind|waren|ist er|ist sie) {_FEW}"
_PERSONAL = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{_MY} {_ADJ}{_KIN} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_KIN}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:ein|eine|einer|eines) {_ADJ}{_KIN} (?:von mir|von uns|{_MY}))\b",
    rf"\b(?:bruder|schwester|mutter|vater|tochter|sohn|cousin|cousine|partner|partnerin|frau|mann|ehefrau|ehemann"
    rf"|freund"
    rf"|freundin) (?:{_MY}|von {_MY}) {_ADJ}{_KIN}\b",
    r"\b(?:und ich|wir) (?:[\w-]+ ){0,6}(?:verheiratet|befreundet|zusammen|ein paar"
    r"|verwandt|verlobt|verschwaegert|liiert|geschieden|nachbarn|zusammengewohnt|zusammengelebt|gut bekannt|freunde"
    r"|freundinnen|kennen uns|aufgewachsen|zur schule|studiert)\b(?! (?:den|die|das) (?:protokoll|bericht))",
    r"\b(?:bin|war|ich) (?:[\w-]+ ){0,3}mit (?:[\w-]+ ){1,4}(?:verheiratet|befreundet|verwandt"
    r"|verlobt|liiert|zusammen"
    r"|verschwaegert)\b",
    rf"\b{_MY} {_ADJ}{_KIN} (?:ist|hat|wurde) (?:der|die|den|das|selbst|auch)? ?(?:beschuldigte\w*|meldende\w*"
    rf"|betroffene\w*"
    r"|gemeldet|meldung|anzeige|bericht)",
    r"\b(?:persoenlich|privat|eng|familiaer|freundschaftlich)(?:e|en|es|er)? (?:beziehung|verhaeltnis|verbindung"
    r"|bindung"
    r"|befreundet|verbunden)",
    r"\bich kenne (?:[\w-]+ ){1,4}(?:gut|persoenlich|privat|seit|zu gut)\b",
    r"\b(?:ich wohne|ich lebe|ich war|ich bin) (?:[\w-]+ ){0,3}(?:bei|mit) (?:ihm|ihr|ihnen)\b",
    r"\b(?:taufpate|trauzeug\w+|patenonkel|patentante|patenkind)\b",
)
_EMPLOYER = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{_MY} {_ADJ}{_WORK} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_WORK}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:ein|eine|einer|eines) {_ADJ}{_WORK} (?:von mir|von uns|{_MY}))\b",
    r"\b(?:mein|meine|meinem|meinen|meiner|unser\w*) (?:[\w-]+ )?(?:arbeitgeber\w*|firma|team|abteilung|chef|chefin"
    r"|vorgesetzte\w*)\b(?= (?:ist|hat|und|zahlt|beschaeftigt|gehoert))",
    r"\b(?:kolleg\w+|mitarbeiter\w*) (?:von mir|aus meine\w+|bei)\b|\bkollege von\b",
    r"\b(?:selben|gleichen?|gemeinsamen?) (?:[\w-]+ )?(?:arbeitgeber|firma|team|abteilung|unternehmen|buero"
    r"|institut|chef"
    r"|chefin|lehrstuhl|betrieb|haus|agentur|behoerde|verein)\b|\b(?:denselben|dieselbe|demselben"
    r"|derselben) (?:arbeitgeber"
    r"|firma|unternehmen|chef\w*|team|abteilung|vorgesetzte\w*)\b",
    r"\b(?:und ich|wir|wir beide) (?:beide )?(?:arbeiten|sitzen|sind|haben|arbeiteten) (?:[\w-]+ ){0,4}(?:bei|fuer"
    r"|im|in"
    r"|kollegen|kolleginnen|arbeitgeber|buero|team)\b",
    r"\bich (?:selbst |auch |derzeit )?(?:arbeite|bin|fange|beginne|war) (?:[\w-]+ ){0,4}(?:bei|fuer|unter) (?!mir"
    r"|uns|euch"
    r"|der (?:sache|vorbereitung)|dabei|diesem|dieser|(?:die |den )?(?:protokoll|zeitleiste))[\w-]+",
    r"\b(?:arbeite|angestellt|beschaeftigt|angefangen) (?:ich )?(?:[\w-]+ ){0,2}(?:bei|fuer|unter)\b"
    r"|\b(?:auch|ebenfalls) bei [\w-]+ (?:angestellt|beschaeftigt|taetig)",
    r"\b(?:berichtet|untersteht) (?:[\w-]+ )?mir\b|\bberichtet an mich\b|\bich berichte an\b|\bunter mir\b"
    r"|\bgehaltsliste\b|\bzahlt mein gehalt\b|\bich leite (?:sein|ihr) team\b",
)
_INVOLVED = (
    r"\bich (?:war|bin|stand|sass|habe) (?:[\w-]+ ){0,4}(?:dabei|beteiligt|involviert|zeug\w+|daneben|im raum"
    r"|anwesend|betroffen|partei|veranstalter\w*|organisator\w*|moderator\w*|moderiert|organisiert|gesperrt|gemeldet"
    r"|eingeladen|abgelehnt|gestritten|geschrieben|geloescht|betreut)\b(?! den bericht)",
    r"\b(?:moderation|leitung|organisation|veranstaltung|entscheidung|ablehnung) (?:[\w-]+ ){0,4}(?:lag bei mir"
    r"|war von mir"
    r"|kam von mir|habe ich|stammt von mir)\b|\bvon mir (?:[\w-]+ ){0,3}(?:organisiert|moderiert|gesperrt|abgelehnt)",
    r"\b(?:richtet|richten) sich (?:[\w-]+ )?gegen mich\b|\b(?:mich|mir) (?:auch |ebenfalls "
    r"|selbst )?(?:[\w-]+ )?(?:bedroht"
    r"|beleidigt|belaestigt|angeschrien|angegriffen|beschimpft)\b|\bteil (?:des problems|der geschichte|davon)\b",
    r"\bin (?:dem|der) (?:bericht|meldung) (?:[\w-]+ ){0,3}(?:mein name|ich genannt)|\bmein name\b"
    r"|\bselbst (?:beteiligt"
    r"|betroffen|involviert)\b",
)
_PRIVATE = (
    r"\b(?:im vertrauen|anvertraut|vertraulich\w*|unter vier augen|verschwiegenheit\w*|schweigepflicht|insiderwissen"
    r"|vorwissen|privat erzaehlt|unter der hand)\b",
    r"\bich (?:[\w-]+ ){0,3}weiss (?:[\w-]+ ){0,4}(?:dinge|mehr|sachen|einiges|details)"
    r"|\bweiss ich (?:[\w-]+ ){0,3}(?:dinge"
    r"|mehr|sachen|einiges|details)|\bnicht (?:sagen|erzaehlen|weitergeben|verwenden) darf",
    r"\bals (?:[\w-]+ ){1,2}(?:anwalt|anwaeltin|therapeut\w*|arzt|aerztin|seelsorger\w*|berater\w*)\b",
)
_OTHER = (
    rf"\b(?:da|weil|dass) [^,;]{{1,60}}?{_MY} {_ADJ}{_DEAL} (?:ist|war|sind)\b|\bich (?:bin|war) (?:sein"
    rf"|ihr)e? {_ADJ}{_DEAL}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:ein|eine|einer) {_ADJ}{_DEAL} (?:von mir|von uns))\b",
    r"\b(?:auftrag|auftraege|ausschreibung|anteile?n?|aktien|rechnung|schuldet|schulde|geld|darlehen|geliehen"
    r"|verklag\w*"
    r"|rechtsstreit|prozess gegen|klage gegen|zuschuss|foerder\w+|sponser\w*|gesponsert|sponsert|finanziell\w*"
    r"|geschaeftlich\w*|geschaeftsbeziehung\w*|beworben|bewerbung|jobangebot|stellenangebot|mitbewerber\w*"
    r"|konkurrier\w+|konkurren\w+|vertrag|vermiete|miete|investier\w+|profitier\w+|honorar)\b",
    rf"\b(?:von|fuer) {_MY} {_ADJ}(?:{_DEAL}|firma)\b",
)
_LEAVE_VERBS = (
    rf"\b(?:ziehe (?:ich )?mich {_GAP}zurueck|mich {_GAP}zurueckziehen|zurueckziehen moechte)\b",
    rf"\b(?:halte|halten) (?:ich )?mich {_GAP}(?:raus|heraus|fern|zurueck|da ?raus)\b|\bmich {_GAP}(?:raushalten"
    rf"|heraushalten)",
    rf"\benthalte (?:ich )?mich\b(?! jed| eines? k| (?:\w+ ){{0,2}}kommentar)|\bmich {_GAP}enthalten\b",
    rf"\b(?:scheide|steige?|klinke mich|trete|trete ich|bleibe|bleib) (?:ich )?{_GAP}(?:aus|raus|fern|aussen vor"
    rf"|draussen"
    r"|zurueck|beiseite|zur seite|ab)\b(?! der ubahn| zuhause)",
    rf"\b(?:bin|waere) (?:ich )?{_FEW}(?:raus|draussen|aus dem spiel)\b(?! fuer| bis| heute)"
    r"|^(?:da|hier|leider) bin ich raus\b",
    r"\bohne mich\b|\b(?:muss|moechte|will) (?:ich )?(?:hier |da |leider |diesmal )*passen\b|\bich passe\b(?=[.,;!]"
    r"|$| hier)",
    r"\b(?:nehmt|nimm|nehmen sie|streicht|lasst|haltet|bitte) mich (?:bitte |hier |da |aus )?(?:[\w-]+ ){0,4}(?:aus"
    r"|raus"
    r"|verteiler|von|heraus|aussen vor|weg|nehmen|streichen)\b",
    r"\b(?:lasse|lass) (?:ich )?(?:[\w-]+ ){0,2}(?:die )?finger (?:davon|weg)|\bfuesse still"
    r"|\baussen vor (?:bleiben|lassen)"
    r"|\baussen vor bleib",
    r"\b(?:mit der sache|damit|mit dem fall|hiermit) nichts (?:mehr )?zu tun\b|\bnicht(?:s)? (?:mehr )?(?:damit "
    r"|mit der sache |mit dem fall |hiermit )(?:zu tun haben|befassen"
    r"|beschaeftigen)\b",
    rf"\b(?:gebe|geb|uebergebe|reiche|ueberlasse|lasse) (?:ich )?{_GAP}(?:ab|weiter|den anderen|euch|entscheiden"
    rf"|anderen"
    r"|jemand anderem|an [\w-]+)\b(?=[.,;!]|$| (?:ab|weiter))",
    r"\bnicht mein fall\b|\bnichts fuer mich\b|\b(?:der|die) falsche\b|\bnicht (?:der|die) richtige\b"
    r"|\bnicht von mir\b"
    r" entschieden",
    r"\b(?:jemand|wer) ander\w+ (?:soll|muss|sollte|muesste|moege|bitte)|\b(?:muesst|sollt"
    r"|koennt) ihr (?:bitte )?ohne",
    rf"\b(?:beteilige|nehme|mache|wirke|stimme|entscheide|urteile|lese|rede|schaue|spiele) (?:ich )?(?:mich )?{_GAP}"
    r"(?:nicht|auch nicht) ?(?:mehr )?(?:daran |darueber |hier |an der \w+ )?(?:mit|teil|mit ab|beteiligen"
    r"|urteilen)?(?=[.,;:!]|$)",
    r"\b(?:sollte|darf|kann|moechte|werde|will|wollte|koennte) (?:ich )?(?:[\w-]+ ){0,6}nicht (?:[\w-]+ ){0,3}"
    r"(?:mitentscheiden|entscheiden|mitmachen|mitwirken|mitreden|mitlesen|mitstimmen|abstimmen|urteilen|teilnehmen"
    r"|beteiligen|beteiligt sein|beteiligt werden|bearbeiten|befassen|uebernehmen|aeussern|einbringen|pruefen"
    r"|bewerten|beurteilen|anfassen|richten|dabei sein|einmischen)\b",
    r"\bnicht (?:dabei|mit dabei|beteiligt) sein (?:will|moechte|sollte|kann|darf)\b"
    r"|\bwarum ich nicht (?:mitmache|teilnehme|mitentscheide|dabei bin)",
)

PHRASES = Phrases(
    contractions=(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), (" hab ", " habe "), (" zieh ", " ziehe "),
                  (" halt mich ", " halte mich "), (" mach ", " mache "), (" steig ", " steige ")),
    courtesies=(r"\b(?:wenn (?:das|es) (?:ok|okay|in ordnung|recht) ist|wenn ihr nichts dagegen habt),? ?",),
    acts=(
        r"^(?:ich )?(?:melde|erklare|zeige|hiermit|ich melde) (?:\w+ ){0,2}befangenheit\b(?! (?:von|der|des))",
        r"\bich (?:[\w-]+ ){0,4}richter in eigener sache\b",
        r"\b(?:nehmt|nehmen sie|streicht|streichen sie) mich (?:\w+ ){0,3}(?:aus|von) (?:dem|der)\b",
        rf"\b(?:erklaere|halte|betrachte|melde|fuehle|sehe|bezeichne|erachte) (?:ich )?mich {_GAP}{_BIASED}\b",
        rf"\b(?:bin|fuehle mich) (?:ich )?{_FEW}{_BIASED}\b|\bich {_FEW}{_BIASED} (?:bin|waere)\b",
        rf"^(?:[\w-]+[,:] )?(?:leider |auch |hier )?befangen\b|\bbefangenheit (?:meinerseits"
        rf"|auf meiner seite|bei mir)"
        rf"|\b(?:mich|mir|ich) {_GAP}befangenheit (?:erklaere|anzeigen|melden)|^befangenheit\b(?=[:.,]|$)"
        rf"|\b(?:zeige|melde|erklaere) (?:ich )?{_FEW}{_MY} befangenheit",
        rf"\b(?:habe|muss|moechte|zeige|melde|sehe|erklaere|lege|will) (?:ich )?{_GAP}(?:einen|meinen|den"
        rf"|diesen) {_FEW}{_COI}",
        rf"\bich {_FEW}(?:einen|meinen) {_FEW}{_COI} (?:habe|anzeigen|melden|sehe)",
        rf"{_COI} (?:{_FEW})?(?:bei mir|meinerseits|auf meiner seite|von mir|fuer mich)\b",
        rf"\b(?:bei mir|auf meiner seite|meinerseits) {_GAP}(?:ein|einen|der) {_FEW}{_COI}",
        rf"^(?:leider |auch |hier |habe |hab |ein )*{_COI}\b(?! (?:sind|ist|gehoer|bedeut|entsteh"
        rf"|muess))(?=[.,:!]|$| )"
        rf"|, {_COI}$|\b(?:wegen|aufgrund) (?:eines|meines|von) {_COI}|\bmein {_COI}",
        rf"\b(?:kann|koennte|darf|will|werde|waere|bin|traue) (?:ich )?(?:[\w-]+ ){{0,6}}(?:nicht|kaum"
        rf"|schwer) (?:[\w-]+ )"
        rf"{{0,3}}{_FAIR}\b|\bich {_FEW}(?:nicht|kaum) {_FAIR} (?:bin|sein kann|urteilen kann|waere"
        rf"|entscheiden kann)",
        r"\bnicht (?:richtig|angemessen|passend|in ordnung|sauber|fair),? (?:wenn|dass) ich\b"
        r"|\bbesser,? wenn (?:ich (?:[\w-]+ ){0,6}(?:nicht|raus)|jemand ander|andere|ihr|das jemand)",
        r"\bschliesse (?:ich )?mich (?:[\w-]+ ){0,6}aus\b|\bverweigere (?:ich )?mich selbst\b"
        r"|\bnehme (?:ich )?mich (?:[\w-]+ )"
        r"{0,5}(?:raus|heraus|aus)\b",
        r"\bkein (?:richter|urteil von mir)\b|\bselbst ausgeschlossen\b|\bunvereinbar\w* mit meine",
    ),
    leaves=_LEAVE_VERBS,
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER),
    bonds=(
        *_PERSONAL[:6],
        *_EMPLOYER[:2], _EMPLOYER[5], _EMPLOYER[8],
        *_OTHER[:2],
        _INVOLVED[2],
        r"\bich (?:arbeite|bin) (?:[\w-]+ ){0,2}(?:auch|ebenfalls|selbst) (?:[\w-]+ ){0,2}bei\b",
    ),
    openings=(
        r"\b(?:offenlegen|offengelegt|transparenz\w*|der vollstaendigkeit halber|ihr (?:solltet|muesst) wissen"
        r"|hinweis in"
        r" eigener sache|ich (?:muss|moechte|sollte|will) (?:euch |hier |noch |vorab |dazu )*(?:offenlegen|sagen"
        r"|mitteilen"
        r"|angeben|erwaehnen|anzeigen|melden)|bei mir (?:dasselbe|auch|genauso|ebenso)|dito|gilt auch fuer mich)\b",
    ),
    away=(
        r"\b(?:zahnarzt\w*|arzt\w*|krank|urlaub|ferien|reise|unterwegs|termin|termine|zeit|keine kapazitaet"
        r"|kapazitaet\w*"
        r"|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|heute|morgen|abend|nacht|woche|wochenende|feierabend"
        r"|umzug|ziehe (?:[\w-]+ ){0,3}um|flug|zug|bahn|fieber|klinik|elternzeit|pruefung\w*|ueberlastet"
        r"|bis (?:morgen|zum)"
        r"|krankgeschrieben|fachlich|ahnung|hochzeit|beerdigung|anruf|telefonat|treffen|sitzung)\b",
    ),
    jokes=(r"\b(?:scherz|spass beiseite|haha|im ernst|kleiner witz|quatsch)\b",),
    harmless=(
        r"\b(?:nicht befangen|kein\w* (?:interessen?s?konflikt\w*|konflikt\w*|grund|problem)|unbefangen bin"
        r"|nicht naeher"
        r"|nur fluechtig|nur einmal|sehe (?:ich )?(?:da |darin )?kein|stoert (?:mich )?nicht|trotzdem (?:unbefangen"
        r"|neutral)"
        r"|kann (?:ich )?(?:trotzdem|gern|gerne) (?:lesen|uebernehmen|mit)|lese gerne? mit|noch nicht befangen)\b",
    ),
    withdrawals=(
        rf"\b(?:nehme|ziehe|widerrufe|nehm|zieh|revidiere|hebe|storniere) (?:ich )?{_GAP}(?:{_MY}|die|diese|den|das"
        rf"|meine)"
        r" (?:[\w-]+ ){0,2}(?:befangenheit\w*|enthaltung|rueckzug|erklaerung|erklaerte\w*|anzeige|offenlegung"
        r"|ausschluss"
        r"|selbstausschluss|interessenkonflikt\w*|meldung)(?: (?:[\w-]+,? ){0,4}(?:zurueck|auf))?",
        r"\b(?:streicht|ignoriert|vergesst|loescht|streichen|aufheben|zuruecknehmen|hebt|zurueckziehen)\b"
        rf"(?: [\w-]+){{0,3}} {_MY} (?:befangenheit\w*|enthaltung|rueckzug|erklaerung|interessenkonflikt|anzeige"
        rf"|meldung)",
        rf"\b{_MY} (?:befangenheit\w*|enthaltung|rueckzug|erklaerung"
        rf"|interessen?s?konflikt) (?:[\w-]+ ){{0,3}}(?:nicht mehr"
        r"|weggefallen|erledigt|hinfaellig|entfallen|entfaellt|zuruecknehmen|zurueckziehen|aufgehoben"
        r"|gegenstandslos)",
        r"\bnicht (?:mehr|laenger) (?:befangen|voreingenommen|parteiisch)\b",
        r"\bnehme zurueck, dass ich\b|\bich bin (?:[\w-]+ ){0,2}wieder (?:dabei|mit dabei|im fall|verfuegbar)\b",
        r"\b(?:grund|gruende|anlass) (?:fuer|meine\w+|des|der) (?:[\w-]+ ){0,3}(?:rueckzug\w*|enthaltung|befangenheit"
        r"|ausschluss\w*|erklaerung)\b(?: [\w-]+){0,3} (?:weggefallen|entfallen|entfaellt|erledigt"
        r"|nicht mehr|vorbei)",
        r"\b(?:nehmt|nehme|setzt|holt|lasst) mich (?:bitte )?wieder\b|\bmich wieder (?:dazu|aufnehmen|hinzu|rein"
        r"|mit ins)"
        r"|\bwieder (?:mitarbeiten|mitmachen|mitwirken|einsteigen)\b|\bsteige (?:ich )?wieder ein\b"
        r"|\binteressenkonflikt besteht nicht mehr",
    ),
    undone=(
        rf"\b(?:{_NOT}|ohne|statt|anstatt|weigere|grund,?|falsch,? dass)\b[^,;:.]{{0,40}}$",
        r"\b(?:er|sie|man|[a-z]{3,}) (?:sagte|schrieb|meint|meinte|sagt|schreibt|findet), $",
    ),
    undone_after=(
        r"^(?:(?! und | aber | sondern )[^,;:.]){0,30}\bnicht\b(?! (?:dabei|weiter|mehr lesen))",
        r"^ (?:waere|waeren|gewesen|haette)\b|^ zu (?:erklaeren|sein)\b",
    ),
    unreal=(
        r"\b(?:wuerde(?! (?:gern|lieber|bitten|ich (?:gern|lieber|bitten)))|haette|waere|koennte|muesste|ueberlege|"
        r"vielleicht|warum|weshalb|wann|wieso)\b[^,;:.]{0,40}$",
        r"^(?:(?!ich\b)[\w-]+ ){0,3}(?:ist|hat|sagt|schreibt|meint) [^,;:.]{0,30}$",
    ),
    conditions=(
        r"(?<!auch )\b(?:falls (?!noetig)|wenn (?!noetig|gewuenscht|ihr)|sofern|ob|sobald|soweit|waere|haette"
        r"|sollte (?:er|sie|es|sich|jemand"
        r"|ich (?:\w+ ){0,3}"
        r"(?:haben|bekommen|sein))|wer|jeder|jede|mitglieder|mitglied|leitfaden|laut|regel|regeln|richtlinie"
        r"|jemand von|(?:meint|meinen|findet|verlangt|fordert|bittet|sagt|will),? (?:dass )?ich"
        r"|jemand|vorschlag|ich schlage vor|nur weil|dass wir beide|angeblich)\b",
    ),
    conditions_after=(r"^[^.;:]{0,60}\b(?:falls (?!noetig)|wenn (?!noetig|gewuenscht|ihr)|sofern|haette|waere)\b"
    r"|^ (?:regel|klausel|abschnitt)\w*",),
    elsewhere=(
        r"\b(?:im fall \w+ (?:war|habe|hatte)|damals|letztes jahr (?:habe|war|musste) ich|letztes mal"
        r"|vor \w+ jahren|schoeffe\w*|geschworene\w*"
        r"|merge|terminkonflikt|kalender|anderen fall|frueheren fall|vorigen fall|einstellungsgespraech|pizza"
        r"|kuchen|kaffee"
        r"|aus (?:dem|der) (?:\w*team|\w*gruppe|verein|vorstand|komitee) (?:zurueck|aus)|umzug|server|stecker)\b",
    ),
    requests=(r"^(?:bitte )?(?:koennt|koenntet|koennten|kannst|wuerdet|koenntest|koennen) (?:ihr|sie|du)\b",),
    questions=(
        r"^(?:und |aber |oder |also |[a-z]+, )?(?:bin|soll|sollte|muss|darf|kann|ist|sind|war|hat|habe|habt|wer|was"
        r"|wie|wo"
        r"|wann|warum|welche\w*|gilt|reicht|macht|kennt|zaehlt|waere|koennt|koennte|wuerde|du|ihr)\b",
    ),
    clause=r"[,;:()]| (?:aber|und|weil|da|denn|daher|deshalb|also|obwohl|sondern) ",
    grounds=(
        (Ground.INVOLVED, _INVOLVED),
        (Ground.PERSONAL_RELATIONSHIP, _PERSONAL),
        (Ground.SAME_EMPLOYER, _EMPLOYER),
        (Ground.PRIVATE_INFORMATION, _PRIVATE),
        (Ground.OTHER, _OTHER),
    ),
)  # fmt: skip
