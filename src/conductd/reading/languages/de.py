"""How people disclose a conflict of interest in German, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages import de_hints as hints
from conductd.reading.languages import de_own as own
from conductd.reading.languages import de_ties as ties
from conductd.reading.languages.de_ties import MY, NOT
from conductd.reading.languages.phrases import Phrases

_GAP = rf"(?:(?!{NOT}\b)[^\s;:!?()]+ ){{0,7}}"
_FEW = rf"(?:(?!{NOT}\b)[\w'-]+ ){{0,3}}"
_COI = r"interess?en?s?-?(?:konflikt|kollision)\w*"
_FAIR = r"(?:unbefangen|neutral|objektiv|unparteiisch|unvoreingenommen|fair|unabhaengig|sachlich|gerecht)"
_BIASED = (
    r"(?:befangen|voreingenommen|parteiisch|parteilich|vorbelastet|nicht neutral|nicht objektiv|nicht "
    r"unabhaengig)"
)
_LEAVE_VERBS = (
    rf"\b(?:ziehe (?:ich )?mich {_GAP}zurueck|mich {_GAP}zurueckziehen|zurueckziehen moechte)\b",
    rf"\b(?:halte|halten) (?:ich )?mich {_GAP}(?:raus|heraus|fern|zurueck|da ?raus)\b|\bmich "
    rf"{_GAP}(?:raushalten|heraushalten)",
    rf"\benthalte (?:ich )?mich\b(?! jed| eines? k| (?:\w+ ){{0,2}}kommentar)|\bmich {_GAP}enthalten\b",
    rf"\b(?:scheide|steige?|klinke mich|trete|trete ich|bleibe|bleib) (?:ich )?{_GAP}(?:aus|raus|fern"
    rf"|aussen vor|draussen"
    r"|zurueck|beiseite|zur seite|ab)\b(?! der ubahn| zuhause)",
    rf"\b(?:bin|waere) (?:ich )?{_FEW}(?:raus|draussen|aus dem spiel)\b(?! fuer| bis| heute)"
    r"|^(?:da|hier|leider) bin ich raus\b",
    r"\bohne mich\b(?! (?:anfangen|beginnen|starten|essen|losfahren))|\b(?:muss|moechte|will) (?:ich )?(?:hier "
    r"|da |leider |diesmal )*passen\b|\bich "
    r"passe\b(?=[.,;!]|$| hier)",
    r"\b(?:nehmt|nimm|nehmen sie|streicht|lasst|haltet|bitte) mich (?:bitte |hier |da |aus )?(?:[\w-]+ "
    r"){0,4}(?:aus|raus|verteiler|von|heraus|aussen vor|weg|nehmen|streichen)\b",
    r"\b(?:lasse|lass) (?:ich )?(?:[\w-]+ ){0,2}(?:die )?finger (?:davon|weg)|\bfuesse still|\baussen vor "
    r"(?:bleiben|lassen)|\baussen vor bleib",
    r"\b(?:mit der sache|damit|mit dem fall|hiermit) nichts (?:mehr )?zu tun\b|\bnicht(?:s)? (?:mehr "
    r")?(?:damit |mit der sache |mit dem fall |hiermit )(?:zu tun haben|befassen|beschaeftigen)\b",
    rf"\b(?:gebe|geb|uebergebe|reiche|ueberlasse|lasse) (?:ich )?{_GAP}(?:ab|weiter|den anderen|euch"
    rf"|entscheiden|anderen"
    r"|jemand anderem|an [\w-]+)\b(?=[.,;!]|$| (?:ab|weiter))",
    r"\bnicht mein fall\b|\bnichts fuer mich\b|\b(?:der|die) falsche\b|\bnicht (?:der|die) richtige\b"
    r"|\bnicht von mir\b entschieden",
    r"\b(?:jemand|wer) ander\w+ (?:soll|muss|sollte|muesste|moege|bitte)|\b(?:muesst|sollt|koennt) ihr "
    r"(?:bitte )?ohne",
    rf"\b(?:beteilige|nehme|mache|wirke|stimme|entscheide|urteile|lese|rede|schaue|spiele) (?:ich )?(?:mich "
    rf")?{_GAP}"
    r"(?:nicht|auch nicht) ?(?:mehr )?(?:daran |darueber |hier |an der \w+ )?(?:mit|teil|mit ab|beteiligen"
    r"|urteilen)?(?=[.,;:!]|$)",
    r"\b(?:sollte|darf|kann|moechte|werde|will|wollte|koennte) (?:ich )?(?:[\w-]+ ){0,6}nicht (?:[\w-]+ "
    r"){0,3}(?:mitentscheiden|entscheiden|mitmachen|mitwirken|mitreden|mitlesen|mitstimmen|abstimmen"
    r"|urteilen|teilnehmen|beteiligen|beteiligt sein|beteiligt werden|bearbeiten|befassen|uebernehmen"
    r"|aeussern|einbringen|pruefen|bewerten|beurteilen|anfassen|richten|dabei sein|einmischen)\b",
    r"\bnicht (?:dabei|mit dabei|beteiligt) sein (?:will|moechte|sollte|kann|darf)\b|\bwarum ich nicht "
    r"(?:mitmache|teilnehme|mitentscheide|dabei bin)",
)

PHRASES = Phrases(
    nouns_are_capital=True,
    contractions=(("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), (" hab ", " habe "), (" zieh ", " ziehe "),
                  (" halt mich ", " halte mich "), (" mach ", " mache "), (" steig ", " steige ")),
    courtesies=(r"\b(?:wenn (?:das|es) (?:ok|okay|in ordnung|recht) ist|wenn ihr nichts dagegen habt),? ?",
        r"\b(?:ehe|bevor) (?:jemand|einer|ihr) (?:nachfragt|fragt)[,:]? ?",
        r"\b(?:an der zeit|an zeit) (?:liegt|fehlt) es (?:mir )?(?:dabei |uebrigens )?nicht\b|\b(?:krank"
        r"|verreist|im urlaub) bin ich nicht\b|\bnicht (?:aus zeitmangel|aus zeitgruenden|wegen (?:der zeit"
        r"|zeitmangel)|weil ich keine zeit habe)\b",
    ),
    acts=(
        r"^(?:ich )?(?:melde|erklare|zeige|hiermit|ich melde) (?:\w+ ){0,2}befangenheit\b(?! (?:von|der"
        r"|des))",
        r"\bich (?:[\w-]+ ){0,4}richter in eigener sache\b",
        r"\b(?:nehmt|nehmen sie|streicht|streichen sie) mich (?:\w+ ){0,3}(?:aus|von) (?:dem|der)\b",
        rf"\b(?:erklaere|halte|betrachte|melde|fuehle|sehe|bezeichne|erachte) (?:ich )?mich "
        rf"{_GAP}{_BIASED}\b",
        rf"\b(?:bin|fuehle mich) (?:ich )?{_FEW}{_BIASED}\b|\bich {_FEW}{_BIASED} (?:bin|waere)\b",
        rf"^(?:[\w-]+[,:] )?(?:leider |auch |hier )?befangen\b|\bbefangenheit (?:meinerseits|auf meiner "
        rf"seite|bei mir)|\b(?:mich|mir|ich) {_GAP}befangenheit (?:erklaere|anzeigen|melden)"
        rf"|^befangenheit\b(?=[:.,]|$)|\b(?:zeige|melde|erklaere) (?:ich )?{_FEW}{MY} befangenheit",
        rf"\b(?:habe|muss|moechte|zeige|melde|sehe|erklaere|lege|will) (?:ich )?{_GAP}(?:einen|meinen|den"
        rf"|diesen) {_FEW}{_COI}",
        rf"\bich {_FEW}(?:einen|meinen) {_FEW}{_COI} (?:habe|anzeigen|melden|sehe)",
        rf"{_COI} (?:{_FEW})?(?:bei mir|meinerseits|auf meiner seite|von mir|fuer mich)\b",
        rf"\b(?:bei mir|auf meiner seite|meinerseits) {_GAP}(?:ein|einen|der) {_FEW}{_COI}",
        rf"^(?:leider |auch |hier |habe |hab |ein )*{_COI}\b(?! (?:sind|ist|gehoer|bedeut|entsteh"
        rf"|muess))(?=[.,:!]|$| )|, {_COI}$|\b(?:wegen|aufgrund) (?:eines|meines|von) {_COI}|\bmein {_COI}",
        rf"\b(?:kann|koennte|darf|will|werde|waere|bin|traue) (?:ich )?(?:[\w-]+ ){{0,6}}(?:nicht|kaum"
        rf"|schwer) (?:[\w-]+ ){{0,3}}{_FAIR}\b|\bich {_FEW}(?:nicht|kaum) {_FAIR} (?:bin|sein kann"
        rf"|urteilen kann|waere|entscheiden kann)",
        r"\bnicht (?:richtig|angemessen|passend|in ordnung|sauber|fair),? (?:wenn|dass) ich\b|\bbesser,? "
        r"wenn (?:ich (?:[\w-]+ ){0,6}(?:nicht|raus)|jemand ander|andere|ihr|das jemand)",
        r"\bschliesse (?:ich )?mich (?:[\w-]+ ){0,6}aus\b|\bverweigere (?:ich )?mich selbst\b|\bnehme "
        r"(?:ich )?mich (?:[\w-]+ ){0,5}(?:raus|heraus|aus)\b",
        r"\bkein (?:richter|urteil von mir)\b|\bselbst ausgeschlossen\b|\bunvereinbar\w* mit meine",
        *hints.ACTS,
    ),
    leaves=_LEAVE_VERBS,
    ties=(*ties.PERSONAL, *ties.EMPLOYER, *ties.INVOLVED, *ties.PRIVATE, *ties.OTHER),
    bonds=ties.BONDS,
    own=(*ties.OWN, *own.ALL),
    absent=hints.ABSENT,
    hints=hints.HINTS,
    earlier=hints.EARLIER,
    gone=hints.GONE,
    returns=hints.RETURNS,
    openings=(
        r"\b(?:offenlegen|offengelegt|transparenz\w*|der vollstaendigkeit halber|ihr (?:solltet|muesst) "
        r"wissen|hinweis in eigener sache|ich (?:muss|moechte|sollte|will) (?:euch |hier |noch |vorab |dazu "
        r")*(?:offenlegen|sagen|mitteilen|angeben|erwaehnen|anzeigen|melden)|bei mir (?:dasselbe|auch"
        r"|genauso|ebenso)|dito|gilt auch fuer mich)\b",
    ),
    away=(
        r"\b(?:zahnarzt\w*|arzt\w*|krank|urlaub|ferien|reise|unterwegs|termin|termine|zeit|keine kapazitaet"
        r"|kapazitaet\w*|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|heute|morgen|abend|nacht"
        r"|woche|wochenende|feierabend|umzug|ziehe (?:[\w-]+ ){0,3}um|flug|zug|bahn|fieber|klinik"
        r"|elternzeit|pruefung\w*|ueberlastet|bis (?:morgen|zum)|krankgeschrieben|fachlich|ahnung|hochzeit"
        r"|beerdigung|anruf|telefonat|treffen|sitzung|spaeter|verspaet\w+|fangt|beginnt)\b",
    ),
    jokes=(r"\b(?:scherz|spass beiseite|haha|im ernst|kleiner witz|quatsch)\b",),
    harmless=(
        r"\b(?:nicht befangen|kein\w* (?:interessen?s?konflikt\w*|konflikt\w*|grund|problem)|unbefangen bin"
        r"|nicht naeher|nur fluechtig|nur einmal|sehe (?:ich )?(?:da |darin )?kein|stoert (?:mich )?nicht"
        r"|trotzdem (?:unbefangen|neutral)|kann (?:ich )?(?:trotzdem|gern|gerne) (?:lesen|uebernehmen|mit)"
        r"|lese gerne? mit|noch nicht befangen)\b",
    ),
    withdrawals=(
        *hints.WITHDRAWALS,
        rf"\b(?:nehme|ziehe|widerrufe|nehm|zieh|revidiere|hebe|storniere) (?:ich )?{_GAP}(?:{MY}|die|diese"
        rf"|den|das|meine)"
        r" (?:[\w-]+ ){0,2}(?:befangenheit\w*|enthaltung|rueckzug|erklaerung|erklaerte\w*|anzeige"
        r"|offenlegung|ausschluss|selbstausschluss|interessenkonflikt\w*|meldung)(?: (?:[\w-]+,? "
        r"){0,4}(?:zurueck|auf))?",
        r"\b(?:streicht|ignoriert|vergesst|loescht|streichen|aufheben|zuruecknehmen|hebt|zurueckziehen)\b"
        rf"(?: [\w-]+){{0,3}} {MY} (?:befangenheit\w*|enthaltung|rueckzug|erklaerung|interessenkonflikt"
        rf"|anzeige|meldung)",
        rf"\b{MY} (?:befangenheit\w*|enthaltung|rueckzug|erklaerung|interessen?s?konflikt) (?:[\w-]+ "
        rf"){{0,3}}(?:nicht mehr"
        r"|weggefallen|erledigt|hinfaellig|entfallen|entfaellt|zuruecknehmen|zurueckziehen|aufgehoben"
        r"|gegenstandslos)",
        r"\bnicht (?:mehr|laenger) (?:befangen|voreingenommen|parteiisch)\b",
        r"\bnehme zurueck, dass ich\b|\bich bin (?:[\w-]+ ){0,2}wieder (?:dabei|mit dabei|im fall"
        r"|verfuegbar)\b",
        r"\b(?:grund|gruende|anlass) (?:fuer|meine\w+|des|der) (?:[\w-]+ ){0,3}(?:rueckzug\w*|enthaltung"
        r"|befangenheit|ausschluss\w*|erklaerung)\b(?: [\w-]+){0,3} (?:weggefallen|entfallen|entfaellt"
        r"|erledigt|nicht mehr|vorbei)",
        r"\b(?:nehmt|nehme|setzt|holt|lasst) mich (?:bitte )?wieder\b|\bmich wieder (?:dazu|aufnehmen|hinzu"
        r"|rein|mit ins)|\bwieder (?:mitarbeiten|mitmachen|mitwirken|einsteigen)\b|\bsteige (?:ich )?wieder "
        r"ein\b|\binteressenkonflikt besteht nicht mehr",
    ),
    undone=(
        rf"\b(?:{NOT}|ohne|statt|anstatt|weigere|grund,?|falsch,? dass)\b[^,;:.]{{0,40}}$",
        r"\b(?:er|sie|man|[a-z]{3,}) (?:sagte|schrieb|meint|meinte|sagt|schreibt|findet), $",
    ),
    undone_after=(
        r"^(?:(?! und | aber | sondern )[^,;:.]){0,30}\bnicht\b(?! (?:dabei|weiter|mehr lesen))",
        r"^ (?:waere|waeren|gewesen|haette)\b|^ zu (?:erklaeren|sein)\b",
    ),
    unreal=(
        r"\b(?:wuerde(?! (?:gern|lieber|bitten|ich (?:gern|lieber|bitten)))|haette|waere|koennte|muesste"
        r"|ueberlege|vielleicht|(?:warum|weshalb|wieso)"
        r"|wann)\b[^,;:.]{0,40}$",
        r"^(?:(?!ich\b)[\w-]+ ){0,3}(?:ist|hat|sagt|schreibt|meint) [^,;:.]{0,30}$",
        r"^(?:(?!ich\b)[\w-]+ ){1,3}(?:moechte|will|wollte) (?!ich\b)[^,;:.]{0,30}$",
    ),
    conditions=(
        r"(?<!auch )\b(?:falls (?!noetig)|wenn (?!noetig|gewuenscht|ihr)|sofern|ob|sobald|soweit|waere"
        r"|haette|sollte (?:er|sie|es|sich|jemand|ich (?:\w+ ){0,3}(?:haben|bekommen|sein))|wer|jeder|jede"
        r"|(?<!geehrte )(?<!liebe )mitglieder|mitglied|leitfaden|laut|regel|regeln|richtlinie|jemand von|(?:meint"
        r"|meinen|findet"
        r"|verlangt|fordert|bittet|sagt|will),? (?:dass )?ich|jemand|vorschlag|ich schlage vor|nur weil"
        r"|dass wir beide|angeblich)\b",
    ),
    conditions_after=(
        r"^[^.;:]{0,60}\b(?:falls (?!noetig)|wenn (?!noetig|gewuenscht|ihr)|sofern|haette|waere(?! (?:es "
        r"|das )?nicht))\b"
    r"|^ (?:regel|klausel|abschnitt)\w*",),
    elsewhere=(
        r"\b(?:(?:sekretariat|kasse|kassenfuehrung|vereinsvorsitz|webseite|protokoll|buchhaltung) (?:gebe"
        r"|uebergebe) ich|im fall \w+ (?:war|habe|hatte)|damals (?:im fall|bei|in der sache|habe ich mich)|letztes "
        r"jahr (?:habe|musste) ich mich|letztes mal|vor \w+ jahren (?:habe|hatte|musste) ich mich"
        r"|schoeffe\w*|geschworene\w*|merge|terminkonflikt|kalender|anderen fall|frueheren fall|vorigen "
        r"fall|einstellungsgespraech|pizza|kuchen|kaffee|aus (?:dem|der) (?:\w*team|\w*gruppe|verein"
        r"|vorstand|komitee) (?:zurueck|aus)|umzug|server|stecker)\b",
    ),
    requests=(r"^(?:bitte )?(?:darf|kann) ich (?:[\w-]+ )?wieder\b|^(?:bitte )?(?:koennt|koenntet|koennten|kannst"
    r"|wuerdet|koenntest|koennen) (?:ihr|sie|du)\b"
    r"|^(?:[\w-]+,? ){0,2}(?:kann|koennte|mag|moechte|will|wuerde|wer kann"
        r"|macht|uebernehmt|regelt|entscheidet) (?:mich|mir|hier|da|bitte|jemand|ihr|das|wer)\b",),
    questions=(
        r"^(?:und |aber |oder |also |[a-z]+, )?(?:bin|soll|sollte|muss|darf|kann|ist|sind|war|hat|habe|habt"
        r"|wer|was|wie|wo|wann|warum|welche\w*|gilt|reicht|macht|kennt|zaehlt|waere|koennt|koennte|wuerde"
        r"|du|ihr)\b",
    ),
    clause=r"[,;:()]| (?:aber|und|weil|da|denn|daher|deshalb|also|obwohl|sondern) ",
    grounds=(
        (Ground.INVOLVED, (*ties.INVOLVED, *own.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*ties.PERSONAL, *own.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*ties.EMPLOYER, *own.EMPLOYER)),
        (Ground.PRIVATE_INFORMATION, (*ties.PRIVATE, *own.PRIVATE)),
        (Ground.OTHER, (*ties.OTHER, *own.OTHER)),
    ),
)  # fmt: skip
