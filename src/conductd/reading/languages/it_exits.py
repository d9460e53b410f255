"""Italian: everyday ways to leave a case to others, other times and other people's doings, and harmless ties."""

_OTHERS = (
    r"(?:qualcun altro|qualcun'altra|un altro|un'altra|un sostituto|una sostituta|un supplente|una supplente"
    r"|altri|un'altra persona|chi mi sostituisca|il supplente|la supplente)"
)
_CALM = (
    r"(?:distacco|distaccat[oa]|freddezza|serenita|lucidita|lucid[oa]|obiettivita|imparzialita|equilibrio"
    r"|equidistan\w+|a mente fredda|mente serena|occhi neutri)"
)
ACTS = (
    rf"\bnon (?:riesco|riuscirei|posso|potrei|saprei|ho|avrei|sono in grado|sarei in grado|leggo|leggerei) "
    rf"(?:[\w'-]+ ){{0,6}}{_CALM}\b|\bmi manc\w+ (?:[\w'-]+ ){{0,2}}{_CALM}\b",
    r"\btutt[oa]? (?:meno|fuorche|tranne)(?: che)? (?:seren|imparzial|neutral|obiettiv|oggettiv|equ)\w+",
    r"(?:^|[:,] )(?:presente|eccomi|io|anch'io|il sottoscritto|la sottoscritta),? (?:purtroppo|ahime"
    r"|mio malgrado|mi duole)(?=[.!]|$)",
    r"\b(?:sentitemi|ascoltatemi|interrogatemi|chiamatemi|consideratemi|trattatemi) (?:[\w'-]+ )?(?:come"
    r"|da) (?:test\w+|parte)\b|\bda (?:testimone|teste),? (?:e )?non da giudice\b",
    r"\b(?:mio|mia) (?:voto|parere|giudizio|opinione|parola) (?:[\w'-]+ ){0,7}non (?:puo contare|puo valere"
    r"|vale|varrebbe|conterebbe|avrebbe (?:valore|senso|peso))\b",
    r"\b(?:imparzial[ei]|neutral[ei]|obiettiv[oa]|oggettiv[oa]|seren[oa]|equ[oa]|lucid[oa]) non (?:[\w'-]+ )?(?:sono"
    r"|sarei|saro|riesco|riuscirei|posso|potrei)\b|\bnon sarei (?:[\w'-]+ )?(?:giust[oa]|onest[oa]|leale|credibile"
    r"|attendibile|liber[oa]|spassionat[oa])\b|\bnon saro io (?:a|quell[oa] che)\b",
    r"\bconsideratemi (?:gia )?(?:fuori|assente da|incompatibile|ricusat[oa]|esclus[oa]|astenut[oa])\b",
)
LEAVES = (
    r"\bnon (?:ci )?(?:apro|apriro|metto|mettero|tocco|tocchero|ficco|proferisco|dico|diro) (?:[\w'-]+ )?(?:bocca|becco"
    r"|palla|mezza parola|una parola|sillaba|mezza sillaba|verbo|il naso|naso)\b",
    r"\bmi (?:levo|tolgo|tiro) (?:di torno|di mezzo|dai piedi|dalla pratica|dal caso|da quest\w+|via|dal (?:mazzo"
    r"|gioco|giro|quorum|conto|numero)|dalla (?:lista|conta))\b"
    r"|\b(?:mi metto|vado|mi siedo|sto|resto) in panchina\b|\bpasso la palla\b|\balzo le mani\b"
    r"|\b(?:fate|farete) i conti senza di me\b|\bmi autoescludo\b|\bmi tengo (?:ben )?alla larga\b",
    r"\b(?:chiedo|chiederei|domando|prego|richiedo|pregherei) (?:[\w'-]+ ){0,2}(?:di )?(?:essere |venire "
    r")?(?:dispensat|esonerat|sollevat|esentat|rimpiazzat|sostituit)\w\b|\bchiedo (?:la )?(?:mia )?(?:dispensa"
    r"|sostituzione|esclusione)\b|\b(?:sostituitemi|rimpiazzatemi|tagliatemi fuori)\b",
    r"\bnon (?:assist[oa]|assistero|presenzi\w*|siedo|siedero) (?:[\w'-]+ )?(?:al|alla|a quest\w+|in)\b"
    r"|\b(?:al (?:dibattito|voto)|alla (?:discussione|votazione|seduta)) non (?:assist\w+|partecip\w+"
    r"|presenzi\w+|prend\w+ parte)\b|\bsul (?:merito|voto) non \w+(?:o|ero)\b|\bnon (?:sfoglio|apro) (?:il "
    r"fascicolo|la cartella|gli atti|la pratica)\b",
)
HINTS = (
    r"\bmi[oa] (?:contributo|parte|compito|ruolo|lavoro) (?:finisce|si ferma|termina|si chiude) (?:qui|li)\b|\b(?:il"
    r" )?minimo (?:eh )?(?:che )?"
    r"(?:uscire|esca|tacere|taccia|farmi|ritirarmi)\b|\b(?:non posso dire|non dico) (?:di )?(?:piu|altro)\b|\bdi piu"
    r" non (?:posso|dico)\b"
    r"|\bpasso(?=[.!]|$)",
    r"\bla palla (?:a voi|passa)\b|\b(?:ditemi|giudicate|immaginate|pensate) voi\b|\bvotate in (?:due|tre|quattro"
    r"|cinque|sei)\b|\bmani legate\b|\blega le mani\b|\bnon (?:contatemi|chiedetemi|interpellatemi|consultatemi"
    r"|cercatemi|conteggiatemi)\b|\b(?:parola|opinione|parere|voto|giudizio)[^.;?]{0,20} (?:sospett[oa]|di parte"
    r"|inquinat[oa]|falsat[oa]|vizi\w+|condizionat[oa]|compromess[oa])\b|\b(?:direi che|credo che|mi pare"
    r"|tanto)? ?(?:basta cosi|questo basta|basta e avanza|serve altro|altro da dire|tanto basta|detto tutto"
    r"|non serve altro)\b|\bsu (?:di )?(?:lei|lui|loro|questo|questa) non (?:mi |ci )?\w+(?:o|ero)\b",
    r"\b(?:sbrigatevela|vedetevela|arrangiatevi|cavatevela|regolatevi|occupatevene)\b|\b(?:pensateci|fate"
    r"|decidete|vedete|scegliete|procedete|proseguite|discutetene|parlatene|giudicatel[oa]|risolvete"
    r"|risolvetela) (?:pure )?(?:voi|voialtri|tra voi|fra voi|da soli|tutto voi)\b|\bci (?:pensate|pensino"
    r"|penserete) (?:voi|altri|gli altri)\b|\bpensateci voi\b",
    r"\b(?:fascicolo|pratica|caso|dossier|cosa|faccenda|palla|parola|lettura|incarico"
    r"|questione) (?:[\w'-]+ ){0,3}(?:va|vada|passi|passa|andrebbe|tocca|eh|resta|rimane) (?:[\w'-]+ ){0,2}(?:ad? "
    r"altri|vostr[oa]|a voi|a qualcun\w*|ad un altro|a un altro|a un'altra)\b|\bda (?:qui|ora|adesso) in (?:avanti"
    r"|poi)\b|\b(?:mi fermo|mi blocco) qui\b|\bdal voto in poi\b",
    r"\bnon (?:vale|conta|varrebbe|conterebbe) (?:[\w'-]+ )?(?:nulla|niente|un fico|un soldo)\b",
    r"\bnon (?:aggiungo|dico|diro|scrivo|muovo|apro|tocco|alzo|spendo|assist\w+|commento"
    r"|entro) (?:[\w'-]+ ){0,2}(?:altro|parol[ae]|nulla|niente|dito|file|fascicolo|cartella|allegat\w+"
    r"|merito|busta|pratica)\b|\bnon (?:lo|la|li) (?:apro|leggo|tocco|guardo)(?=[.,;!]|$| (?:nemmeno"
    r"|neanche|proprio))",
    r"\b(?:accett\w+|mi (?:va|sta) bene|rispett\w+|mi adegu\w+) (?:[\w'-]+ ){0,2}(?:qualunque|qualsiasi|ogni"
    r"|quello che)\b|\b(?:avvisatemi|ditemi|fatemi (?:sapere|un fischio)|chiamatemi|svegliatemi"
    r"|scrivetemi) (?:[\w'-]+ ){0,2}(?:quando|a cose|che|solo) (?:[\w'-]+ ){0,3}(?:finit\w+|conclus\w+|deciso"
    r"|fatt\w+)\b|\b(?:traete|tirate|traetene|tiratene) (?:[\w'-]+ ){0,3}(?:conclusioni|somme)\b"
    r"|\bdue piu due\b",
    r"\bnon (?:eh|sarebbe|mi pare|mi sembra|trovo) (?:[\w'-]+ )?(?:il caso|elegante|corretto|serio|decoroso"
    r"|opportuno|bello|sano|onesto|leale|pulito|giusto|etico|carino|normale|sensato|appropriato|conveniente"
    r"|regolare)\b",
    r"\b(?:uno|una|un voto) (?:di|in) meno\b|\b(?:esco|usciro|mi alzo|lascio"
    r"|abbandono) (?:[\w'-]+ )?(?:dalla|la|dall') ?(?:riunione|sala|stanza|aula|chiamata|call|seduta|chat)\b"
    r"|\b(?:esco|mi alzo|chiudo il microfono|spengo il microfono) (?:[\w'-]+ ){0,3}(?:quando|al momento"
    r"|prima)\b",
    rf"\b(?:designate|nominate|trovate|trovatevi|mettete|scegliete|incaricate|chiamate|cercate|serve|ci vuole"
    rf"|occorre|subentri|passi a|legga|la guardi|lo guardi|la legga) (?:[\w'-]+ ){{0,2}}{_OTHERS}\b|\bal (?:posto "
    r"mio|mio posto)\b|\b(?:mio posto|mia sedia|mio seggio|mia parte) (?:a|ad|al|alla|la|lo|va|passa)\b",
    r"\b(?:verbale|bozza|traduzion\w+|logistica|archivio|date) (?:[\w'-]+ ){0,6}(?:ma|pero|e basta"
    r"|e stop)\b|\b(?:il |la )?giudice (?:non )?(?:lo|la) fa\w* (?:qualcun|altri|un altro)\w*\b"
    r"|\bfar finta di (?:niente|nulla)\b|\bfacendo finta\b",
)
OPENINGS = (
    r"\bstess[oa] (?:discorso|cosa|storia|situazione|problema|motivo|ragione|guaio|barca)\b|\bpure io\b"
    r"|\bmi (?:associo|accodo)\b|\banche nel mio caso\b|\bper (?:onesta|chiarezza|dovere|lealta)\b"
    r"|\bprima che lo scopriate\b|\bmeglio (?:dirlo|che lo sappiate)\b",
)
_STEPPED = (
    r"(?:astenn\w+|astenut\w|tirai|tirat[oa] (?:fuori|indietro)|feci da parte|fatt[oa] (?:da parte|indietro)"
    r"|chiamai|chiamat[oa] fuori|ritirai|ritirat\w|ricusai|ricusat\w|restai fuori|uscii|uscit\w|rinunciai"
    r"|passai la mano|defilai|lasciai|cedetti|sfilai)"
)
_THEN = (
    r"(?:nel (?:19|20)\d\d|(?:l'|d?ell'|all')?anno scorso|l'altra volta|quella volta|a suo tempo"
    r"|in passato|nell'altro caso|in quel caso|anni fa|tempo fa"
    r"|l'inverno scorso|li si)"
)
ELSEWHERE = (
    rf"\b{_THEN}\b[^;?]{{0,60}}\b{_STEPPED}\b|\b{_STEPPED}\b[^;?]{{0,60}}\b{_THEN}\b",
    r"^promemoria\b|^(?:verbale|resoconto|riepilogo|per il verbale|dal verbale)[:,]",
)
CONDITIONS = (
    r"\bchi (?:lavor[ai]|abbia|fosse|conosce|ritiene|si trova|eh (?:parente|amic\w|colleg\w|in|legat\w|dipendente"
    r"|coinvolt\w)|vota|ha (?:un|una|dei|delle|rapporti|legami|interessi|parenti|conflitti|motivi"
    r"|lavorato|avuto))\b",
)
HARMLESS = (
    r"\bnon (?:conosco|conoscevo) (?:nessun\w*|alcun\w*|le (?:persone|parti)|gli interessati|ne l'un)\b"
    r"|\bnon (?:ne vedo|c'entro|c'entra nulla)\b|\bmai (?:vist\w|incontrat\w|conosciut\w|sentit\w|avut[oa]"
    r"|collaborato|lavorato)\b|\b(?:nulla|niente) a che (?:fare|vedere|spartire)\b|\bdi vista\b"
    r"|\bnon siamo (?:parenti|amici)\b|\bnessuna parentela\b|\bsolo omonim\w+\b|\bdue parole\b"
    r"|\bnon (?:mi astengo|mi tiro (?:fuori|indietro))\b",
)
