"""How people disclose a conflict of interest in Italian, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages import it_back, it_exits, it_own, it_ties
from conductd.reading.languages.phrases import Phrases

_GAP = r"(?:(?!(?:non|mai|nessun\w*|ne|senza|alcun\w*)\b)[\w'-]+,? ){0,6}"
_FEW = r"(?:(?!(?:non|mai|nessun\w*|senza|alcun\w*)\b)[\w'-]+ ){0,3}"
_COI = r"conflitt[oi] (?:di |d'|d )interess[ei]"
_FAIR = r"(?:imparzial\w*|neutral\w*|obiettiv\w+|oggettiv\w+|equ[oa]|seren\w+|indipendente)"
_KIN = (
    r"(?:(?:ex[ -]?|mezz[oa] ?|bis)?(?:marito|moglie|compagn[oa]|fidanzat[oa]|ragazz[oa]|fratell[oi]"
    r"|sorell[ae]"
    r"|padre|madre|genitori|figli[oae]?|cugin[oaie]|zi[oa]|nipot[ei]|cognat[oaie]|suocer[oa]|genero|nuora"
    r"|nonn[oa]"
    r"|coniuge)|ex|amic[oa]|amici|amiche"
    r"|convivente|coinquilin[oaie]|vicin[oaie](?: di casa)?|padrino|madrina|figlioccia?|testimone di nozze"
    r"|parent[ei]|famiglia|familiar[ei]|migliore amic[oa])"
)
_WORK = (
    r"(?:capo|superiore\w*|responsabile|collegh?[aei]|collega|colleghi|datore di lavoro|dipendent[ei]|manager"
    r"|direttore|direttrice|sottopost[oaie]|stagista|principale|caporeparto)"
)
_DEAL = (
    r"(?:client[ei]|fornitor[ei]|inquilin[oaie]|padron[oa] di casa|locatari[oa]|sponsor|soci[oa]?|student[ei]"
    r"|studentessa|dottorand[oa]|alliev[oaie]|alunn[oaie]|professor\w*|relat(?:ore|rice)|avvocat[oa]|editore"
    r"|editrice|creditor\w*|debitor\w*|concorrent[ei]"
    r"|investitor\w*|pazient[ei]|terapeuta|medico|mentore|committente|commercialista)"
)
_MY = r"(?:(?:il |la |i |le |un |una )?(?:mio|mia|miei|mie|nostro|nostra)|uno dei miei|una delle mie)"
_ADJ = r"(?:(?!non\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:eh|era|sono|erano|eh stat[oa]) {_FEW}"
_PERSONAL = (
    rf"\b(?:sono|ero|sono stat[oa]) (?:il |la )?su[oa] {_ADJ}{_KIN}\b|\bconosco (?:molto )?(?:bene )?(?:il|la"
    rf"|l')? ?(?:[\w'-]+ ){{1,3}}(?:dai tempi|da anni|bene|personalmente)",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:un'?|una|il|la|molto|grande|caro|cara)? ?{_ADJ}{_KIN} (?:mi[oa]"
    r"|nostr[oa]"
    rf"|d'infanzia|d(?:i|el|ella|ei) (?:mi[oa]|miei|mie|nostr[oa]) \w+))\b",
    rf"\b(?:fratello|sorella|madre|padre|figli[oa]|cugin[oa]|zi[oa]|amic[oa]|marito|moglie) d(?:i|el|ella|ei"
    rf"|elle) (?:mi[oa]|miei|mie|nostr[oa]) {_KIN}\b|\b(?:mio|mia) (?:caro |cara "
    r"|vecchi[oa] )?amic[oa]\b(?=[.,;!]"
    rf"|$| d'infanzia| d'univ)",
    r"\b(?:e io|ed io|io e [\w-]+|noi) (?:[\w'-]+ ){0,4}(?:sposat[ie]|amic[ih]\w*|vissuto|viviamo"
    r"|stat[ie] insieme"
    r"|una coppia|fidanzat[ie]|parenti|cugin[ie]|vicin[ie]|cresciut[ie]|conosciamo da|insieme|famiglia)\b"
    r"|\b(?:siamo|eravamo) (?:[\w'-]+ ){0,3}(?:amic[ih]\w*|cugin[ie]|sposat[ie]|fidanzat[ie]|vicin[ie]"
    r"|parenti"
    r"|legat[ie]|stat[ie] insieme|cresciut[ie]|una coppia)\b",
    r"\b(?:abbiamo vissuto|viviamo|siamo cresciut[ie]|abbiamo studiato) (?:[\w'-]+ ){0,2}insieme\b",
    r"\b(?:sono|ero|sono stat[oa]|vivo|convivo|esco) (?:[\w'-]+ ){0,3}(?:sposat[oa]|amic[oa] (?:di|sua|suo"
    r"|intim)"
    r"|parente|fidanzat[oa]|padrino|madrina|con lu[i]|con lei|cugin[oa] di|sorella di|fratello di)\b"
    r"|\b(?:lo|la|li"
    r"|le) conosco (?:molto |troppo )?(?:bene|personalmente|da)\b",
    r"\b(?:rapporto|rapporti|relazione|legame|legami|amicizia) (?:[\w'-]+ )?(?:personal\w+|strett\w+"
    r"|familiar\w*"
    r"|intim\w+|sentimental\w+|di parentela|d'amicizia|di amicizia)\b|\bamicizia con\b",
    r"\b(?:mio|mia) (?:moglie|marito|fratello|sorella|figli[oa]|compagn[oa]|fidanzat[oa]|madre|padre) (?:eh"
    r"|ha"
    r"|eh stat[oa]) (?:[\w'-]+ ){0,3}(?:segnal\w+|accusat\w+|denunci\w+|coinvolt\w+)\b",
)
_EMPLOYER = (
    rf"\b(?:sono|ero|sono stat[oa]) (?:il |la )?su[oa] {_ADJ}{_WORK}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:un|una)? ?{_ADJ}{_WORK} (?:mi[oa]|d(?:i|el|ella) (?:mi[oa]) \w+"
    r"|diretto))\b"
    r"|\bcolleg[ah]\w* (?:mi[oa]|del mio|della mia|di lavoro|d'ufficio)\b|\bmio superiore\b"
    r"|\bmio capo\b(?! (?:mi"
    rf"|ci) ha)",
    r"\b(?:stess[oa]|medesim[oa]) (?:[\w'-]+ )?(?:azienda|datore di lavoro|ditta|societa|squadra|team|reparto"
    r"|ufficio|istituto|laboratorio|capo|agenzia|universita|impresa|studio|gruppo|dipartimento)\b",
    r"\b(?:lavoriamo|lavoravamo|siamo (?:entrambi |tutti e due )?(?:collegh\w+|dipendenti|assunti)"
    r"|condividiamo (?:l'ufficio|il capo))\b",
    r"\b(?:(?<!mio )(?<!suo )(?<!il )(?<!un )lavoro|lavoravo|ho lavorato|sono (?:dipendente|impiegat[oa]"
    r"|assunt[oa]|consulente|collaborat\w+)"
    r"|inizio a lavorare|comincio) (?:[\w'-]+ ){0,3}(?:per|alla|al|presso|in|da|con lui|con lei|sotto|di"
    r"|della|del"
    r"|nella|nel|all')\b ?(?!(?:il riassunto|bozza|questo|cronologia|voi))|\blavoro (?:anch'io )?all'",
    r"\b(?:mia azienda|mio datore di lavoro) (?:eh|anche|impiega|paga)|\bmi paga lo stipendio|\bbusta paga\b"
    r"|\b(?:lavora|sta) (?:[\w'-]+ ){0,2}(?:con me|per me|sotto di me|nella mia (?:squadra|azienda)"
    r"|nel mio (?:team"
    r"|ufficio))\b",
)
_INVOLVED = (
    r"\b(?:io )?(?:ero|sono|fui|sono stat[oa]|mi trovavo) (?:[\w'-]+ ){0,4}(?:presente|nella (?:sala|stanza"
    r"|riunione)|li quando|in chiamata|testimone(?! (?:alle|di|al|per le) (?:su|noz|matr))|coinvolt[oa]"
    r"|parte (?:in causa|della|del|lesa)|organizzat\w+"
    r"|moderat\w+|denunciat[oa]|nominat[oa]|citat[oa]"
    r"|una delle|uno dei|quell[oa] che|vittima|sul palco)\b|\bc'ero (?:anch'io|anche io)\b",
    r"\b(?:moderavo io|ho (?:io stess[oa] |personalmente )?(?:organizzato|moderato|bannato|segnalato|invitato"
    r"|rifiutato|chiuso|cancellato|presieduto|approvato|bloccato|espulso)|organizzavo|presiedevo|moderavo"
    r"|sono (?:stat[oa] )?io (?:che|ad|a))\b",
    r"\bmi ha (?:[\w'-]+ )?(?:minacciat\w+|insultat\w+|molestat\w+|aggredit\w+|attaccat\w+|offes\w+)\b"
    r"|\b(?:mio nome|contro di me|mi riguarda|mi nomina|mi cita)\b",
)
_PRIVATE = (
    r"\b(?:in (?:confidenza|via confidenziale|segreto|privato|via riservata)|confidenzia\w*|mi (?:ha"
    r"|aveva) (?:confidato|confidata|raccontato)|riservat\w+|informazion[ei] (?:privat\w+|riservat\w+"
    r"|confidenzial\w+)|segreto|confidenze)\b",
    r"\bso (?:[\w'-]+ ){0,3}(?:cose|dettagli|piu di)\b|\bnon posso (?:rivelare|raccontare|dire"
    r"|condividere)\b",
)
_OTHER = (
    rf"\b(?:sono|ero|sono stat[oa]) (?:il |la )?su[oa] {_ADJ}{_DEAL}\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:un|una) {_ADJ}{_DEAL} (?:mi[oa]|d(?:i|el|ella) mi[oa] \w+))\b",
    r"\b(?:gara d'appalto|appalto|bando|contratto|fattur\w+|prestato|prestito|denaro|soldi|debito|mi deve"
    r"|gli devo"
    r"|quote (?:di|in|della)|azioni (?:di|della)|azionista|sovvenzione|borsa|finanziament\w+|finanziari\w+"
    r"|causa (?:legale|civile|in corso|per)|tribunale|lite|concorr\w+"
    r"|concorrenza|candidat\w+|offerta di lavoro|offerto un (?:lavoro|posto)|investit\w+|sponsorizz\w+"
    r"|affitt\w+"
    r"|economic[oi]|commercial[ei]|affari|trattativ\w+|una causa)\b",
)
_DECIDE = (
    r"(?:partecip\w+|interven\w+|interveng\w+|prender\w* parte|prendo parte|vot(?:o|are|ero)|decid\w+"
    r"|giudic\w+"
    r"|tratt(?:are|o|ero)|occuparmi|occupo|occupero|esprim\w+|pronunci\w+|far parte|faccio parte|valut\w+"
    r"|seguire"
    r"|gestir\w+|deliber\w+|legger\w* (?:altro|il)|essere (?:coinvolt\w+|della))"
)

PHRASES = Phrases(
    contractions=((" é ", " eh "), (" e' ", " eh "), (" è ", " eh ")),
    courtesies=(r"\bse (?:per voi va bene|siete d'accordo|non vi dispiace|va bene),? ?",),
    acts=(
        *it_own.ACTS, *it_exits.ACTS,
        r"\bnon (?:[\w-]+ ){0,2}(?:essere )?giudice (?:e parte|in causa propria)\b",
        r"\b(?:toglietemi|levatemi|escludetemi|rimuovetemi) (?:da|dal|dalla|dai)\b",
        r"\bnon spetta a me (?:decidere|giudicare|votare)|\bnon tocca a me (?:decidere|giudicare)",
        rf"\b(?:mi|devo|voglio|preferisco|vorrei|intendo) {_FEW}(?:ricus(?:o|armi|are)|astengo|astenermi"
        rf"|autoescludo|autoescludermi|autosospendo)\b(?! dal comment| da ogni comment| dal caffe"
        rf"| dal giudizio sul tono)",
        r"\b(?:mi dichiaro|mi considero|dichiararmi|considerarmi|mi sento|mi ritengo|mi trovo"
        r"|sono) (?:[\w'-]+ )?(?:incompatibile|ricusat[oa]|di parte|parziale|in conflitto|prevenut[oa]"
        r"|condizionat[oa])\b",
        r"^(?:[\w-]+[,:] )?(?:ricusazione|astensione|astenut[oa]|in conflitto)\b(?=[.,:!]|$"
        r"| (?:da parte mia|mia))",
        r"\b(?:ho|dichiaro|dichiarare|comunico|comunicare|c'e|segnalo|segnalare|esiste|informare|informo"
        r"|denuncio"
        rf"|ammetto|vedo) {_GAP}(?:un|il mio|mio|un certo|di un|questo) (?:[\w'-]+ )?{_COI}",
        rf"{_COI} (?:da parte mia|dalla mia parte|mio|nel mio caso|per me|qui)\b|\bmio {_COI}"
        rf"|\bsono in {_COI}"
        rf"|\b(?:da parte mia|per quanto mi riguarda|per parte mia),? (?:c'e |vi e )?(?:un )?{_COI}"
        rf"|\bper (?:un )?{_COI}(?=[.,;]|$)",
        rf"^(?:ciao,? |un |mi spiace,? )?{_COI}\b(?! (?:eh|sono|sorge|deve|dei|in|della|significa))",
        rf"\bnon (?:posso|potrei|riesco|riuscirei|sono|sarei|saro|credo|mi sento|saprei"
        rf"|sono in grado) (?:[\w'-]+ ){{0,6}}{_FAIR}\b|\b(?:difficile|impossibile"
        rf"|incapace) (?:[\w'-]+ ){{0,3}}(?:essere|giudicare) {_FAIR}",
        r"\b(?:mia imparzialita|giudice e parte|troppo vicin[oa]|testimone,? (?:e )?non giudice"
        r"|troppo coinvolt[oa])\b",
        r"\bnon sarebbe (?:corretto|giusto|opportuno) (?:che|se)\b|\b(?:eh meglio|meglio|preferisco"
        r"|sarebbe meglio"
        r"|eh preferibile) (?:che|se) (?:io )?(?:non |mi "
        r"|resti fuori|ne resti|altri|qualcun|decid)",
    ),
    leaves=(
        *it_own.LEAVES, *it_exits.LEAVES,
        r"\bnon (?:interver\w+|interveng\w*|prender\w+ parte|me ne occup\w+) (?:in|di|a|su|nel"
        r"|sul)? ?(?:questo|questa|quest'|caso)",
        r"\bnon (?:posso|potro) (?:farlo|occuparmene|seguirlo|giudicare|decidere)(?=[,.;!]|$)",
        r"\bnon (?:contate|conta|contino) su di me\b",
        r"\b(?:resto|restare|rimango|ne resti|ne rimanga|starne|ne sto) (?:in disparte|fuori)\b",
        rf"\b(?:mi|devo|voglio|preferisco|vorrei|ho deciso di|intendo|me ne) {_FEW}(?:ritiro|ritirarmi"
        rf"|tiro (?:indietro|fuori)|tirarmi (?:indietro|fuori)|faccio (?:da parte|indietro)|farmi (?:da parte"
        r"|indietro)|escludo|escludermi|metto da parte|mettermi da parte|tengo (?:fuori|in disparte"
        r"|alla larga)"
        r"|tenermi (?:fuori|in disparte|alla larga)|chiamo fuori|chiamarmi fuori|sfilo|sfilarmi|defilo"
        r"|defilarmi"
        r"|sottraggo|metto in disparte|allontano|lavo le mani)\b",
        r"\b(?:senza di me|non contate su di me|stavolta passo|passo (?:la mano|stavolta|su questo|il caso"
        r"|la presidenza)|io passo|(?:ne |io |mi )?resto (?:ne )?fuori|rimango fuori|ne resto fuori|sto fuori"
        r"|esco (?:da questo|dal caso|dalla discussione|da questa)|ne esco|lascio (?:decidere|agli altri"
        r"|ad altri"
        r"|il caso"
        r"|a voi|questo caso|che (?:decidano|siano|altri))|rinuncio a (?:partecipare|votare|questo|trattare)"
        r"|cedo (?:la presidenza|il caso)|declino)\b",
        r"\b(?:toglietemi|levatemi|escludetemi|rimuovetemi|toglimi|esoneratemi|non (?:mettetemi in copia"
        r"|includetemi|mandatemi|inviatemi))\b|\b(?:chiedo|prego|domando) (?:di )?(?:non )?(?:essere |esser "
        r"|venire )?(?:esclus[oa]|sostituit[oa]|tolt[oa]|esonerat[oa]|rimoss[oa]|dispensat[oa]|coinvolt[oa])",
        rf"\bnon (?:devo|dovrei|posso|voglio|intendo|credo di dover|mi|ritengo di"
        rf"|penso di)? ?(?:io )?(?:(?!(?:vuol|puo|poss|dev|vogl|intend|pens)\w*)[\w'-]+ )?{_DECIDE}"
        rf"|\bpreferisco non {_DECIDE}|\bquindi non {_DECIDE}",
        r"\bnon sono la persona (?:giusta|adatta|indicata)\b|\b(?:qualcun altro|un'altra persona"
        r"|qualcun'altra"
        r"|altri|un altro) (?:deve|dovra|dovrebbe|dovrebbero|devono|se ne)\b(?! (?:rived|rilegg|legg|guard"
        r"|corregg|scriv|firm|mand|invi|chiam|prepar|rispond|tradu))|\bdecidete (?:voi )?senza\b"
        r"|\bandate avanti senza\b",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER, *it_ties.OWN),
    hints=(*it_own.HINTS, *it_exits.HINTS), own=(*it_own.OWN, *it_ties.OWN),
    earlier=(*it_back.EARLIER, *it_back.EARLIER_TOO), gone=(*it_back.GONE, *it_back.GONE_TOO),
    returns=(*it_back.RETURNS, *it_back.RETURNS_TOO),
    asks_back=it_back.ASKS_BACK, secrets=it_ties.SECRETS,
    bonds=(
        *it_own.BONDS, *it_ties.BONDS,
        *_PERSONAL[:2], _PERSONAL[3], _PERSONAL[7], *_EMPLOYER[:1], rf"{_IS}{_MY} {_ADJ}{_WORK}\b",
        _EMPLOYER[3], *_OTHER[:2], _INVOLVED[2],
    ),
    openings=(
        *it_exits.OPENINGS,
        r"\b(?:per trasparenza|per (?:massima|correttezza|completezza)|(?:devo|vorrei|voglio) (?:dirvi|dire"
        r"|informar\w*|avvisar\w*|dichiarare|comunicar\w*|segnalar\w*|precisare|premettere)|dichiaro|segnalo"
        r"|vi avviso|sappiate|dovete sapere|idem|anch'io|lo stesso (?:per me|vale)|vale anche per me"
        r"|anche per me)\b",
    ),
    away=(
        r"\b(?:dentista|medico|malat[oa]|malattia|vacanz[ae]|ferie|viaggio|appuntamento|tempo|settimana"
        r"|lunedi"
        r"|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|oggi|stasera|stanotte|influenza"
        r"|ospedale|treno"
        r"|aereo|volo|assente|occupat[oa]|oberat[oa]|ufficio|chiamata|riunione|trasloco|febbre|esami"
        r"|matrimonio di"
        r"|competenz\w+)\b",
    ),
    jokes=(r"\b(?:scherzo|scherzi a parte|haha\w*|ahah\w*|seriamente|battuta)\b",),
    harmless=(
        *it_exits.HARMLESS,
        r"\b(?:(?:nessun\w*|alcun|non (?:c'e|ho|vedo|esiste)) (?:[\w'-]+ ){0,2}(?:conflitto|problema|motivo"
        r"|motivi"
        r"|ragione|legame)|(?<!non )posso (?:leggere|cominciare|occuparmene|farlo)|non mi (?:condiziona"
        r"|influenza)"
        r"|non cambia (?:nulla|niente)|una volta sola|una sola volta|niente mi lega|leggo volentieri"
        r"|non fa di me)\b",
    ),
    withdrawals=(
        *it_back.WITHDRAWALS, *it_back.WITHDRAWALS_TOO,
        r"\b(?:ritir\w+|annull\w+|revoc\w+|cancell\w+|ritratt\w+|ignor\w+|dimentic\w+|sciolgo|torno sulla"
        r"|torno indietro sulla) (?:la |il |quella |quel |questa )?(?:(?:mia|mio) (?:propria )?)?"
        r"(?:[\w'-]+ )?(?:dichiarazione|astensione|ricusazione|rinuncia|conflitto|impedimento|ritiro"
        r"|segnalazione)\b",
        rf"\bmio (?:[\w'-]+ )?(?:{_COI}|conflitto|impedimento) (?:non esiste piu|eh (?:finito|venuto meno"
        r"|cessato"
        rf"|risolto|terminato)|non c'e piu|ha cessato)|\bmia (?:astensione|ricusazione) (?:non ha piu"
        rf"|eh (?:superata|nulla|decaduta))",
        rf"\bnon (?:ho|c'e|esiste|sono|sussiste) piu (?:[\w'-]+ ){{0,3}}(?:{_COI}|conflitto|in conflitto"
        r"|di parte"
        rf"|legami|motivo di (?:astener\w+|ricus\w+))",
        r"\b(?:motivo|ragione|causa) (?:per cui|della|del|di|per la quale) (?:mi|mia|mio|la mia"
        r"|il mio) (?:[\w'-]+ ){1,7}(?:non c'e piu|venut[oa] meno|cessat[oa]|scompars[oa]|finit[oa]"
        r"|non sussiste"
        r"|non esiste|decadut[oa])",
    ),
    undone=(r"\b(?:non|mai|nessun\w*|ne|senza|alcun\w*|neanche|nemmeno|invece di|lontano da"
    r"|rifiuto di)\b [^,;:.]{0,30}$|\b(?:non|ne|senza|mai) $|\bmotiv[oi] (?:per|di) $",),
    undone_after=(r"^ (?:alcun\w*|nessun\w*|o no|eh (?:un|una|quando))\b",),
    unreal=(
        r"\b(?:potrei(?! essere)|dovrei|dovresti|dovrebbe|avrei|avrebbe|perche dovrei|quando|come mai|forse"
        r"|magari"
        r"|pensa che|dice che|chiede che|vuole che|propongo)\b [^,;:.]{0,30}$|\b(?:dovrei|potrei|forse"
        r"|avrei dovuto) $",
    ),
    conditions=(
        *it_exits.CONDITIONS,
        r"(?<!come )\bse (?!bene|serve|necessario|volete|ne (?:occup|cur))|\b(?:nel caso (?:in cui|che)"
        r"|a meno che"
        r"|salvo che|chi ha"
        r"|chiunque|ogni membro|un membro|i membri|qualcuno ha|guida|norma|norme|regola|regole|regolamento"
        r"|codice"
        r"|secondo (?:la|il)|devo astenermi perche|qualcuno di|propongo)\b",
    ),
    conditions_after=(
        r"^[^.;:]{0,60}\b(?<!dire )(?<!giudicare )(?<!sapere )(?:se (?!bene|serve|necessario|volete"
        r"|ne (?:occup|cur))|salvo che|a meno)\b",
    ),
    elsewhere=(
        *it_exits.ELSEWHERE,
        r"\b(?:nel caso \w+,? mi ero|come giurat[oa]|l'anno scorso|\w+ anni fa,? mi|altro caso"
        r"|conflitto di (?:orario|agenda|merge)|ristorante|torta|pizza|commentare il tono|sul verbale"
        r"|approvazione del verbale)\b",
    ),
    requests=(r"^(?:potete|potreste|puoi|potresti)\b",),
    questions=(
        r"^(?:e |ma |o |[a-z]+, )?(?:devo|dovrei|ho|avrei|c'e|posso|potrei|sono|chi|che|quale|quando|come"
        r"|perche"
        r"|qualcuno|tu|voi|hai|avete|conta|dove|siete|sei)\b",
    ),
    clause=r"[,;:()]| (?:ma|perche|quindi|percio|poiche|anche se|allora) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *it_own.INVOLVED, *it_ties.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *it_own.PERSONAL, *it_ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *it_own.WORK, *it_ties.WORK)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *it_own.PRIVATE, *it_ties.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *it_own.OTHER, *it_ties.OTHER)),
    ),
)  # fmt: skip
