"""How people disclose a conflict of interest in Dutch, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages import nl_back as back
from conductd.reading.languages import nl_deeds as deeds
from conductd.reading.languages import nl_hints as hints
from conductd.reading.languages import nl_ties as ties
from conductd.reading.languages.phrases import Phrases

_NOT = r"(?:niet|geen|nooit|nergens|niets|noch|nauwelijks)"
_GAP = rf"(?:(?!(?:{_NOT}|je|jou|zich)\b)[^\s;:!?()]+ ){{0,7}}"
_FEW = rf"(?:(?!{_NOT}\b)[\w'-]+ ){{0,3}}"
_MY = r"(?:mijn|m'n|onze|ons|een van mijn)"
_COI = r"(?:belangen(?:conflict\w*|verstrengeling)|conflict of interest|tegenstrijdig belang)"
_FAIR = r"(?:onpartijdig|neutraal|objectief|onbevangen|onbevooroordeeld|eerlijk|onafhankelijk)"
_BIASED = (
    r"(?:partijdig|bevooroordeeld|vooringenomen|bevangen|niet neutraal|niet onpartijdig|niet objectief|niet "
    r"onafhankelijk)"
)
_KIN = (
    r"(?:(?:ex-?|schoon|stief|half|klein|groot|achter|peet|pleeg)*(?:man|vrouw|partner|vriend|vriendin"
    r"|vrienden|broer|broers|broertje|zus|zussen|zusje|vader|moeder|ouders|zoon|dochter|kind|kinderen|neef"
    r"|neefje|nicht|nichtje|oom|tante|zwager|verloofde|echtgenoot|echtgenote)|ex|(?:jeugd|studie|school"
    r"|boezem)vriend\w*|huisgeno\w+|buurman|buurvrouw|buren|familie|familielid|peter|meter|peetoom|getuige "
    r"op|kennis|levenspartner)"
)
_WORK = (
    r"(?:baas|chef|leidinggevende|manager|collega\w*|teamgeno\w+|werkgever|werknemer|medewerker|teamleider"
    r"|directeur|ondergeschikte|stagiair\w*|afdelingshoofd)"
)
_DEAL = (
    r"(?:klant|klanten|opdrachtgever\w*|leverancier|huurder|huisbaas|verhuurder|sponsor|zakenpartner"
    r"|compagnon|student\w*|promovend\w+|leerling\w*|docent|hoogleraar|promotor|advocaat|uitgever"
    r"|schuldeiser|schuldenaar|concurrent\w*|investeerder|patient\w*|therapeut|arts|huisarts|mentor"
    r"|client\w*)"
)
_ADJ = r"(?:(?!niet\b|geen\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:is|was|zijn|waren|blijkt) {_FEW}"
_PERSONAL = (
    rf"\bik (?:ben|was) (?:zijn|haar|hun) {_ADJ}{_KIN}\b|\b(?:omdat|aangezien|dat) [^,;]{{1,50}}?{_MY} "
    rf"{_ADJ}{_KIN} (?:is|was|zijn)\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:een|de|het) {_ADJ}{_KIN} van (?:me|mij|ons|{_MY}(?: \w+)?))\b",
    rf"\b(?:broer|zus|vader|moeder|dochter|zoon|neef|nicht|vriend|vriendin|man|vrouw) van {_MY} "
    rf"{_ADJ}{_KIN}\b|\b{_KIN} van (?:me|mij)\b",
    r"\b(?:en ik|wij|we) (?:[\w'-]+ ){0,6}(?:getrouwd|bevriend|samengewoond|samen gewoond|een stel|een "
    r"relatie|familie|verwant|verloofd|buren|huisgenoten|opgegroeid|vrienden|vriendinnen|gescheiden|kennen "
    r"elkaar al)\b",
    r"\b(?:ik|ben|was) (?:[\w'-]+ ){0,3}(?:getrouwd|bevriend|verwant|verloofd|familie) (?:van|met|geweest)?"
    r"|\bmet (?:[\w'-]+ ){1,3}(?:getrouwd|bevriend|samengewoond)\b|\bik ken (?:[\w'-]+ ){1,4}(?:goed"
    r"|persoonlijk|te goed|al jaren)\b",
    r"\b(?:persoonlijke|nauwe|hechte|familie|vriendschappelijke|intieme|prive) ?(?:relatie|band|banden"
    r"|betrekking\w*|vriendschap)\b|\bfamilieband\w*\b",
    r"\b(?:mijn|m'n) (?:vrouw|man|broer|zus|zoon|dochter|vriend|vriendin|partner) (?:is|heeft) (?:[\w'-]+ "
    r"){0,3}(?:meld\w+|gemeld|beschuldigde|ingediend|betrokken\w*)\b",
)
_EMPLOYER = (
    rf"\bik (?:ben|was) (?:zijn|haar|hun) {_ADJ}{_WORK}\b|\b(?:omdat|aangezien|dat) [^,;]{{1,50}}?{_MY} "
    rf"{_ADJ}{_WORK} (?:is|was|zijn)\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:een|de) {_ADJ}{_WORK} van (?:me|mij|ons|{_MY}))\b|\bcollega(?:'s)? "
    rf"van (?:me|mij|mijn)\b",
    r"\b(?:dezelfde|hetzelfde) (?:[\w'-]+ )?(?:werkgever|bedrijf|firma|team|afdeling|kantoor|instituut|lab"
    r"|baas|bureau|universiteit|organisatie|groep)\b",
    r"\b(?:en ik|wij|we) (?:(?:allebei|beiden|samen) )?(?:werken|werkten|zitten|zijn) (?:[\w'-]+ "
    r"){0,3}(?:bij|voor|collega\w*|in dienst|in hetzelfde)\b",
    r"\bik (?:ben|zit) (?:ook |zelf |nu |nog |sinds \w+ )*bij (?!(?:de|het|een|deze|jullie|mij) )[\w-]+|\bik"
    r" (?:werk|werkte|begin) "
    r"(?:(?!niet\b|geen\b)[\w'-]+ ){0,3}(?:(?:bij|voor|onder) (?!jullie|mij|deze zaak|dit"
    r"|het verslag)[\w-]+|in dienst|werkzaam)|\bwerk ik (?:[\w'-]+ ){0,2}(?:bij|voor|onder)\b",
    r"\b(?:mijn bedrijf|mijn werkgever) (?:is|heeft|betaalt)|\bop de loonlijst\b|\bmijn salaris\b"
    r"|\b(?:werkt|valt) (?:[\w'-]+ ){0,2}(?:voor mij|onder mij|bij ons|met mij|in mijn team)\b"
    r"|\brapporteert aan mij\b",
)
_INVOLVED = (
    r"\bik (?:was|ben|zat|stond|heb) (?:[\w'-]+ ){0,5}(?:in de (?:zaal|kamer|ruimte)|erbij|aanwezig"
    r"|getuige(?! (?:op|bij|van))|betrokken\w*|partij|organisator\w*|moderator\w*|gemodereerd|georganiseerd"
    r"|verbannen|gemeld|uitgenodigd|afgewezen|gesloten|verwijderd|voorgezeten|een van de|degene die"
    r"|slachtoffer|ernaast)\b",
    r"\b(?:door mij (?:georganiseerd|gemodereerd|verwijderd)|mijn naam(?! (?:mag|kan|moet|hoeft|hoort|is|staat"
    r" (?:[\w-]+ )?(?:verkeerd|fout)))|tegen mij|gaat over mij|noemt mij"
    r"|zelf (?:betrokken|erbij))\b",
    r"\b(?:mij|me) (?:ook |zelf )?(?:[\w'-]+ )?(?:bedreigd|uitgescholden|lastiggevallen|aangevallen"
    r"|beledigd)\b",
)
_PRIVATE = (
    r"\b(?:in vertrouwen|vertrouwelijk\w*|in prive|geheimhouding\w*|beroepsgeheim|toevertrouwd|voorkennis"
    r"|onder vier ogen)\b",
    r"\b(?:ik weet|weet ik) (?:[\w'-]+ ){0,3}(?:dingen|zaken|meer|details)|\bniet (?:mag|kan) (?:zeggen"
    r"|vertellen|delen)",
)
_OTHER = (
    rf"\bik (?:ben|was) (?:zijn|haar|hun) {_ADJ}{_DEAL}\b|\b(?:omdat|aangezien|dat) [^,;]{{1,50}}?{_MY} "
    rf"{_ADJ}{_DEAL} (?:is|was|zijn)\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:een|de) {_ADJ}{_DEAL} van (?:me|mij|ons|{_MY}(?: \w+)?))\b",
    r"\b(?:aanbesteding|contract|offerte|opdracht voor|factuur|facturen|geleend|lening|geld|schuld\w*"
    r"|aandelen|aandeelhouder|subsidie|beurs|financie\w+|rechtszaak|proces tegen|geding|concurr\w+"
    r"|gesolliciteerd|solliciteer|sollicitatie|baan bij|geinvesteerd|sponsor\w*|huur\w*|zakelijk\w*"
    r"|commercieel|onderhandel\w+|dingen mee)\b",
)
_DECIDE = (
    r"(?:meebeslis\w*|mee ?(?:doen|beslissen|praten|stemmen|lezen|denken|oordelen)|deelnemen|oordelen"
    r"|beslissen|beoordelen|behandelen|stemmen|meewerken|betrokken (?:zijn|worden)|bemoeien|mengen|oppakken"
    r"|uitspreken)"
)

PHRASES = Phrases(
    contractions=((" 'k ", " ik "), (" terug trekken", " terugtrekken"), (" hou me ", " houd me "), (" hou mij ", " "
    "houd me ")),
    courtesies=(r"\bals (?:dat|het|jullie dat) (?:goed|ok|oke|mag) (?:is|vinden),? ?",),
    acts=(
        r"\bik (?:[\w-]+ ){0,3}(?:geen |niet )?rechter in (?:mijn )?eigen zaak\b",
        r"\b(?:haal|schrap|verwijder) (?:me|mij) (?:\w+ ){0,2}(?:van|uit) (?:de|deze|dit)\b",
        r"\bik hoor (?:hier )?(?:\w+ ){0,2}niet (?:over )?te (?:beslissen|oordelen)",
        rf"\b(?:verschoon|recuseer|wraak) (?:ik )?(?:me|mij|mezelf|mijzelf)\b|\b(?:me|mij|mezelf) "
        rf"{_GAP}(?:verschonen|recuseren)\b|^(?:[\w-]+[,:] )?(?:verschoning|verschoond|partijdig"
        rf"|bevooroordeeld)\b(?=[.,:!]|$| (?:van mijn kant|hier))",
        rf"\b(?:ben|acht|voel|verklaar|beschouw) (?:ik )?(?:me |mij |mezelf )?{_FEW}{_BIASED}\b|\bik "
        rf"{_FEW}{_BIASED} ben\b",
        rf"\b(?:heb|moet|meld|wil|zie|is|geef|verklaar) (?:ik )?{_GAP}(?:een|mijn|sprake van|van) "
        rf"(?:[\w'-]+ )?{_COI}|\bheb {_FEW}{_COI}",
        rf"{_COI} (?:van mijn kant|aan mijn kant|bij mij|voor mij|hier|in mijn geval)\b|\bmijn {_COI}"
        rf"|\b(?:van|aan) mijn kant {_FEW}{_COI}|\b(?:wegens|vanwege|door) (?:een )?{_COI}",
        rf"^(?:hoi,? |een |helaas,? )?{_COI}\b(?! (?:is|zijn|ontstaat|moet|van de|in|en|betekent))",
        rf"\b(?:kan|zou|ben|wil|vind|kon) (?:ik )?(?:[\w'-]+ ){{0,6}}(?:niet|moeilijk|onmogelijk) "
        rf"(?:[\w'-]+ ){{0,3}}{_FAIR}\b|\bik (?:[\w'-]+ ){{0,3}}niet {_FAIR}",
        r"\b(?:mijn (?:onpartijdigheid|neutraliteit|objectiviteit)|rechter en partij|te dichtbij|te dicht "
        r"op|getuige en geen rechter|geen rechter)\b",
        r"\bniet (?:juist|gepast|correct|netjes|eerlijk) (?:als|dat) ik\b|\b(?:beter|liever|verstandiger) "
        r"(?:als|dat|wanneer) (?:ik (?:[\w'-]+ ){0,5}(?:niet|buiten|terug)|iemand anders|anderen|jullie)"
        r"|\bik kan (?:hier |dit |er )?beter niet\b",
        rf"(?:^|[,:] ){_COI}(?=[.!]|$)",
        *hints.ACTS,
    ),
    leaves=(
        r"\breken (?:dus )?niet op mij\b",
        r"\bdat ik (?:me |mij )?(?:hier|er|hierover|dan|daar|dus|hierbij|zelf) (?:[\w-]+ ){0,2}(?:niet|geen"
        r"|buiten) (?:[\w-]+ ){0,3}(?:meebeslis"
        r"|meestem|meedoe|meelees|oordeel|meepraat|deelneem|blijf|beslis|stem|uitspreek|mee bemoei)\b",
        rf"\b(?:trek|trok) (?:ik )?(?:me|mij) {_GAP}terug\b|\b(?:me|mij) {_GAP}(?:terugtrekken|terug te "
        rf"trekken|onthouden|afzijdig houden|(?:er ?|hier ?)?buiten ?houden)\b|\bonthou(?:d)? (?:ik )?(?:me"
        rf"|mij)\b(?! van "
        rf"(?:elk |alle )?commentaar)",
        rf"\b(?:houd|hou|blijf|sta|stap|ga) (?:ik )?(?:me |mij )?{_GAP}(?:hier ?buiten|er ?buiten|erbuiten"
        rf"|hierbuiten|buiten|afzijdig|opzij|aan de kant|aan de zijlijn|langs de zijlijn|uit deze|uit de "
        rf"zaak|uit dit|eruit|op afstand|ver van)\b(?! kantoor)",
        r"\b(?:zonder mij|tel(?:len)? (?:me|mij) niet mee|reken(?:en)? niet op mij|sla ik over|ik sla "
        r"(?:deze|dit|hem)|ik pas\b(?=[.,;!]|$| (?:hier|voor deze|deze))|ik ben er(?:uit| uit)|laat (?:ik "
        r")?(?:het |dit |deze |de )?(?:[\w'-]+ )?(?:aan|over aan) (?:de anderen|jullie|anderen|een ander"
        r"|iemand anders)|ik laat (?:dit|het|de beslissing|deze zaak)|geef (?:ik )?(?:deze|dit|de) (?:zaak "
        r"|dossier |voorzitterschap )?(?:door|over|uit handen|af)|draag (?:ik )?(?:deze|dit|de|het) "
        r"(?:[\w'-]+ )?over|zie (?:ik )?af van)\b",
        r"\b(?:haal|houd|laat|schrap|verwijder) (?:me|mij) (?:alsjeblieft |aub |svp |hier |er )*(?:van"
        r"|buiten|uit|hierbuiten|erbuiten)\b|\b(?:stuur|zet|mail) (?:me|mij) (?:[\w'-]+ ){0,3}(?:niet"
        r"|geen)\b|\b(?:graag|wil|wens) (?:ik )?(?:[\w'-]+ ){0,2}(?:uitgesloten|vervangen|buiten (?:de "
        r"|deze |het |dit )?(?:[\w'-]+ )?(?:blijven|gehouden))",
        rf"\b(?:beslis|oordeel|stem|doe|lees|praat|denk|werk|bemoei|neem) (?:ik )?(?:me |mij |er |hier "
        rf")?{_GAP}(?:niet|geen) (?:[\w'-]+ ){{0,3}}(?:mee|over|deel|beslissen|aan (?:zaak|deze|dit))\b"
        rf"|\b(?:ga|zal|wil|mag|moet|kan|hoor) (?:ik )?{_GAP}(?:niet|geen) (?:[\w'-]+ ){{0,5}}{_DECIDE}\b"
        rf"|\bik bemoei me (?:[\w'-]+ ){{0,3}}niet",
        r"\bniet de (?:juiste|aangewezen|geschikte) persoon\b|\b(?:iemand|een) ander\w* (?:moet|zou|kan"
        r"|mag) (?:[\w'-]+ ){0,5}(?:beslissen|oordelen|beoordelen|behandelen|bekijken|overnemen|doen|oppakken"
        r"|kijken)\b|\bmoeten jullie zonder\b|\bniets voor mij\b|\bniet mijn zaak\b|\bneem (?:ik )?geen deel\b"
        r"|\bniets (?:mee )?te maken (?:wil|willen) hebben\b|\bzonder mij beslissen\b",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER),
    bonds=(*_PERSONAL[:2], _PERSONAL[3], _PERSONAL[6], *_EMPLOYER[:1], rf"{_IS}{_MY} {_ADJ}{_WORK}\b", r"\b(?:en ik"
    r"|wij|we) (?:werken"
    r"|werkten|zitten) (?:[\w'-]+ ){0,3}(?:bij|voor|in hetzelfde)\b", *_OTHER[:2], _INVOLVED[2]),
    own=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER[:2], *deeds.OWN,
        rf"\b(?:mijn|m'n) {_ADJ}{_KIN}\b"
    ),
    hints=hints.HINTS,
    absent=hints.ABSENT,
    earlier=back.EARLIER,
    gone=back.GONE,
    returns=back.RETURNS,
    openings=(
        r"\b(?:voor de (?:transparantie|volledigheid|openheid)|openheid van zaken|ik (?:moet|wil|zou) "
        r"(?:jullie |graag |eerst |hier |nog )*(?:melden|zeggen|vertellen|laten weten|aangeven|opmerken"
        r"|kwijt)|ter info|jullie moeten weten|idem|ik ook|hetzelfde (?:hier|voor mij|geldt voor mij)|geldt "
        r"ook voor mij|bij mij ook)\b",
    ),
    away=(
        r"\b(?:tandarts|dokter|ziek|griep|vakantie|reis|afspraak|(?:geen|weinig|niet genoeg) tijd|tijdgebrek"
        r"|tijdnood|week|weekend|maandag|dinsdag|woensdag"
        r"|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|vanavond|koorts|ziekenhuis|trein|vlucht|afwezig"
        r"|druk|(?:op|vanaf|uit) kantoor|vergadering|verhuiz\w+|verlof|examens?|bruiloft|verstand van|vrij gegeven"
        r"|later|weken|bevalling|(?:begin|beginnen) (?:maar|vast|alvast|gerust|zonder)|einde? (?:van )?(?:dit"
        r"|het) jaar|kwartier)\b",
    ),
    jokes=(r"\b(?:grapje|geintje|haha\w*|alle gekheid|serieus)\b",),
    harmless=(
        r"\b(?:geen (?:[\w'-]+ )?(?:belangenconflict|conflict|probleem|reden|band)|kan (?:ik )?(?:gewoon"
        r"|gerust|prima|vanavond) (?:lezen|beginnen|meedoen)|(?:maar )?een keer ontmoet|maakt (?:[\w'-]+ "
        r"){0,4}(?:niet uit|geen|nog geen)|bindt me niets|lees graag mee|doet er niet toe|vriendelijk "
        r"maar)\b",
    ),
    withdrawals=(
        *back.WITHDRAWALS,
        rf"\b(?:trek|herroep|annuleer|schrap|vergeet|negeer|hef) (?:ik )?{_GAP}(?:mijn|die|deze|de) "
        rf"(?:[\w'-]+ )?(?:verschoning|terugtrekking|onthouding|verklaring|melding|wraking"
        rf"|belangenconflict)\b(?: [\w'-]+){{0,3}}",
        r"\b(?:mijn|die) (?:verschoning|terugtrekking|onthouding|verklaring|melding)(?: [\w'-]+){0,3} "
        r"(?:ongedaan|intrekken|in te trekken|terugdraaien|annuleren|schrappen|herroepen|vervallen)|\bkom "
        r"(?:ik )?terug op mijn (?:verschoning|onthouding|terugtrekking|verklaring|besluit om)",
        rf"\bmijn (?:[\w'-]+ )?(?:{_COI}|conflict) (?:bestaat niet (?:meer|langer)|is (?:voorbij|weg|opgelost"
        rf"|vervallen|van de baan)|geldt niet meer)|\bgeen (?:[\w'-]+ )?{_COI} meer\b|\bniet (?:meer"
        rf"|langer) {_BIASED}",
        r"\b(?:reden|grond|aanleiding) (?:(?:dat|waarom|waardoor) ik|(?:voor|van) mijn|om (?:me|mij|weg|te"
        r"|niet|buiten|erbuiten|eruit))\b(?: [\w'-]+){0,7} (?:vervallen|weg|voorbij|niet meer|weggevallen"
        r"|verdwenen)\b",
        r"\b(?:zet|neem|voeg) me (?:er )?(?:alsjeblieft )?weer|\bmogen me er weer\b|\b(?:weer|opnieuw) "
        r"(?:meedoen|meewerken|meebeslissen|deelnemen) (?:met|aan)|\bik doe weer mee\b|\bben (?:ik )?weer "
        r"(?:beschikbaar voor|erbij|van de partij)|\bik kom terug in (?:de|deze) zaak",
    ),
    undone=(rf"\b(?:{_NOT}(?! (?:(?:uit )?te (?:leggen|zeggen|vertellen)|alleen|voor niets)\b)|zonder|in plaats"
    rf" van|weiger)\b [^,;:.]{{0,35}}$|\breden om (?:me )?$|\bgeen $",),
    undone_after=(
        r"^(?: (?!die\b|dat\b)[\w-]+)? niet\b(?! (?:mee|meer|verder|langer|bij mij|aan mij|door mij|ik\b|van mij))|^ "
        r"(?:zou|zouden|geweest)\b"
    ,),
    unreal=(
        r"\b(?:zou(?! (?:graag|liever|niet|willen))|overweeg|misschien|(?<!reden )(?<!redenen )waarom|wanneer|hoe"
        r"|vraagt|vindt dat"
        r"|zegt dat|wil dat|stel voor)\b[^,;:.]{0,35}$",
    ),
    conditions=(
        r"(?<!ook )(?<!bedrijf )(?<!werkgever )(?<!team )(?<!afdeling )(?<!baas )\b(?:als (?:(?:ik|hij|zij|ze|het"
        r"|er|de|een|iemand|we|wij|u|dat|dit|die|deze|je|jij|lid|leden|men"
        r"|niemand|partijen|mijn|iedereen|alle)\b|(?!bewijs|getuige|bijlage|voorzitter|bestuurslid|(?:zijn|haar"
        r"|hun)\b)[\w'-]+ (?:een|de|het|zich"
        r"|mij|me|ook|bevriend|familie)\b)|indien|tenzij|mocht|mochten|wie (?:een|er)|ieder"
        r"|elk lid|een lid|(?<!geachte )(?<!beste )leden|iedereen|gids|regel|regels|richtlijn\w*|reglement"
        r"|volgens|iemand een"
        r"|iemand die|stel dat|of ik|ik stel voor|moet ik me|dat we uit)\b",
    ),
    conditions_after=(r"^[^.;:]{0,60}\b(?:als (?:hij|zij|ze|het|er|ik)|indien|tenzij|mocht)\b",),
    elsewhere=(
        r"\b(?:in de zaak \w+ (?:heb|had|was) ik|toen ik nog|in (?:19|20)\d\d (?:heb|had|moest|trok)|(?:geregeld"
        r"|regelmatig|vaak|soms|vroeger)"
        r" (?:verschon\w+|terug\w*|te)|in een (?:vorige|eerdere|oude) zaak|als jurylid|vorig jaar (?:heb|had"
        r"|trok) ik me|\w+ jaar "
        r"geleden (?:heb|had|trok)|andere zaak|agendaconflict|mergeconflict|restaurant|taart|pizza"
        r"|commentaar op de toon)\b",
    ),
    requests=(
        r"^(?:wil|willen|wilt|kun|kunt|kunnen|zou|zouden|doen|nemen|pakken|regelen|beslissen) (?:je|jullie|u|de"
        r" secretaris|de voorzitter"
        r"|het secretariaat)\b|^(?:[\w'-]+,? ){0,2}(?:kan|wil|zou|mag|wie kan|wie wil"
        r"|kunnen|willen) (?:iemand|er iemand|een ander|een van jullie|jullie|mij|me)\b|^(?:[\w'-]+ )?(?:mag|kan)"
        r" ik (?:[\w'-]+ "
        r")?(?:weer|terug)\b"
    ,),
    questions=(
        r"^(?:en |maar |of |dus |[a-z]+, )?(?:moet|zou|ben|heb|is|kan|mag|wie|wat|welke|wanneer|hoe|waarom"
        r"|waar|iemand|telt|jij|je|jullie|heeft|kent|zijn|geldt)\b",
    ),
    clause=r"[,;:()]| (?:maar|en|omdat|want|dus|daarom|hoewel) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *deeds.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *ties.EMPLOYER)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *deeds.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *deeds.OTHER)),
    ),
)  # fmt: skip
