"""Italian: how people come back to a case they had left."""

_W = r"(?:[\w'-]+ ){0,3}"
_LEFT = (
    r"(?:passo (?:indietro|di lato)|dichiarazione|astensione|ricusazione|rinuncia|impedimento|ritiro"
    r"|autoesclusione|uscita"
    r"|conflitto(?: d[i'] ?interess[ei])?)"
)
_MAIL = r"(?:mail|e-mail|email|messaggio|lettera|nota|avviso|annuncio|richiesta|comunicazione)"
_LEAVE = (
    r"(?:astenut[oa]|ricusat[oa]|ritirat[oa]|tirat[oa] (?:indietro|fuori)|fatt[oa] (?:da parte|indietro)"
    r"|chiamat[oa] fuori|esclus[oa]|autoesclus[oa]|defilat[oa]|sfilat[oa]|mess[oa] (?:da parte|in disparte)"
    r"|tenut[oa] fuori|dichiarat[oa]|uscit[oa])"
)
WITHDRAWALS = (
    r"\b(?:marcia indietro|dietrofront|un passo indietro|torno indietro|torno) (?:su|sulla|sul|con"
    rf"|riguardo) (?:la |il )?(?:mia|mio) {_W}{_LEFT}\b",
    r"\b(?:consider\w+|date|ritenete|ritenga\w*|resta|sia) (?:come |per )?(?:null[oa]|annullat[oa]"
    r"|senza effetto|priv[oa] di effetto|non (?:inviat|fatt|dett|presentat)[oa]|superat[oa]|decadut[oa]"
    rf"|ritirat[oa]) (?:la |il )?(?:mia|mio) {_W}{_LEFT}",
    rf"\b(?:consider\w+|date|ritenete) (?:la |il )?(?:mia|mio) {_W}{_LEFT} {_W}(?:come |per )?(?:null[oa]"
    r"|annullat[oa]|senza effetto|priv[oa] di effetto|non (?:inviat|fatt|presentat)[oa]|superat[oa]"
    r"|decadut[oa]|ritirat[oa])",
    rf"\b(?:mia|mio) (?:[\w'-]+ )?{_LEFT} (?:non ha piu|non (?:serve|vale) piu|era (?:esagerat|inutil"
    r"|un errore|eccessiv|prematur)\w*|eh stat[oa] (?:esagerat|un errore|eccessiv|prematur|inutil)\w*"
    r"|eh (?:superat|decadut|venut|cessat)\w*|non ha ragione|decade|cade)",
    rf"\b(?:revoco|ritiro|annullo|cancello) (?:allora |quindi |dunque )?(?:il |la )?(?:mio|mia) {_LEFT}\b",
)
ASKS_BACK = (
    r"\b(?:reinserirmi|reinseritemi|riammett\w+|rimettetemi|tornare (?:sul|nel) caso|torno (?:sul"
    r"|nel) caso"
    r"|rientro (?:nel|sul) caso|rientrare (?:nel|sul) caso|di nuovo disponibile|riprendo (?:il caso"
    r"|il mio posto)|contate di nuovo su(?! di me per)|riaggiungetemi)\b",
    r"\b(?:rimettetemi|riaggiungetemi|reinseritemi|riammettetemi|rimettimi|riaggiungimi|reintegratemi"
    r"|reincludetemi|rimettete(?:mi)?) (?:(?:in|nella) (?:lista|conversazione|discussione)|nel (?:caso"
    r"|gruppo)|sul caso|dentro|tra voi)(?! (?:della|del|per))",
)
EARLIER = (
    rf"\bmi (?:ero|sono) {_W}{_LEAVE}\b",
    r"\b(?:avevo detto|ho detto|avevo scritto|ho scritto|avevo dichiarato|ho dichiarato|avevo annunciato"
    r"|vi avevo avvisat\w|avevo comunicato) (?:[\w'-]+ ){0,3}(?:(?:che|di) (?:non (?:avrei|votavo"
    r"|partecip\w+|potevo|volevo|voler|poter|sarei)|mi (?:sarei|tir|riti|asten|face|chiam)\w*|restavo fuori"
    r"|avevo un conflitto|c'era un|passavo)|il mio|la mia|un conflitto)",
    r"\b(?:dimenticate|ignorate|scordate|cancellate|non (?:tenete|tenga) conto"
    r"|lasciate perdere) (?:d[ie]l?l?a? )?(?:(?:la |il )?(?:mia|mio)|quell[oa]|quanto|quel che|cio che"
    rf"|tutto) {_W}(?:{_MAIL}|ieri|detto|scritto|lunedi|martedi|mercoledi|giovedi|venerdi|{_LEFT})\b",
    r"\b(?:ritiro|annullo|cancello|rettifico|ritratto|correggo|mi rimangio) (?:quanto|quello|cio|quel"
    rf"|tutto|(?:la |il )?(?:mia|mio) {_W}(?:{_MAIL}|{_LEFT}))\b",
    rf"\b(?:marcia indietro|dietrofront)\b|\b(?:mia|mio) {_W}{_LEFT} (?:d[ie]l?|di|era|eh|non)\b"
    r"|\b(?:considerate|date) (?:come |per )?non (?:inviat|scritt|dett)[oa]\b",
    r"\bfate (?:come se|finta) (?:[\w'-]+ )?(?:non|che)\b|\b(?:motivo|ragione|bisogno) (?:di|per"
    r"|che) (?:farmi (?:da parte|indietro)|tirarmi (?:indietro|fuori)|astenermi|ritirarmi|uscire|mi (?:face"
    r"|tir|asten|ritir)\w+)\b",
)
GONE = (
    r"\bomonim[oaie]\w*|\b(?:stess[oa]|ugual[ei]|solo il|coincid\w+ il) (?:nome|cognome)\b"
    r"|\bsi chiama (?:[\w'-]+ )?(?:uguale|cosi|come)\b|\b(?:eh|era|si tratta di|si trattava di) un(?:'altra"
    r"| altro|'altr[oa]) [a-z]+\b",
    r"\b(?:mi sono|mi ero|mi sbagliavo|ho) (?:[\w'-]+ )?(?:sbagliat[oa](?! (?:il |la |l')?(?:link|file|data"
    r"|allegato|ora|indirizzo))|confus[oa]|ingannat[oa]|frintes[oa]"
    r"|fraintes[oa]|lett[oa] male|capito male|scambiat[oa])\b|\bmi sbagliavo\b|\b(?:errore|svista"
    r"|sbaglio) (?:mi[oa]|di persona|di nome)\b|\bscambio di (?:persona|persone|nomi)\b|\b(?:falso allarme"
    r"|malinteso|equivoco)\b",
    r"\bnon (?:eh|era|fu|sono|erano) (?:[\w'-]+ ){0,2}(?:mi[oa]|lui|lei|quell[oa]|chi|la stessa|lo stesso"
    r"|il|la)\b",
    r"\b(?:troppo|eccessivamente|fin troppo|eccesso di|fin) (?:prudent\w+|prudenza|scrupol\w+|cauto|cauta"
    r"|cautela|zelant\w+|zelo|rigid[oa]|precipitos[oa])\b|\besagerat[oa]\b|\b(?:ripensandoci"
    r"|pensandoci (?:bene|meglio))\b|\b(?:ho )?(?:controllato|verificato|chiarito|appurato)\b"
    r"|\b(?:venuto fuori|salta fuori|risulta) che\b|\bin fin dei conti\b|\bmi sono precipitat[oa]\b",
    r"\bnon (?:ce n'eh|c'eh|c'e|ho|esiste|resta|abbiamo|vedo|sussiste|mi resta|vi eh"
    r"|v'eh) piu (?:[\w'-]+ ){0,2}(?:legam\w+|conflitto|rapport\w+|interess\w+|azioni|quote|contratto"
    r"|debit\w+|ragione|motivo|impediment\w+|ostacol\w+)\b|\bnon c'entr\w+ piu\b",
    r"\bnon (?:lavor\w+|eh|sono|siamo|vive|viviamo|stiamo|dipend\w+|sta|esiste|sussiste|c'eh|c'e)(?: piu)\b",
    r"\b(?:ho|abbiamo|le ho|li ho|l'ho) (?:gia |finalmente |tutto )?(?:vendut[oaie]|saldat[oaie]"
    r"|estint[oaie]|restituit[oaie]|pagat[oaie]|lasciat[oaie]|rinunciato|rott[oaie]|cedut[oaie]"
    r"|ritirato (?:la|il)|liquidat[oaie]|disdett[oaie])\b|\bmi sono (?:licenziat|dimess)[oa]\b",
    r"\b(?:ha lasciato|lascia|eh uscit[oa] da\w*|se n'eh andat[oa] da\w*|si eh dimess[oa] da\w*) (?:la |il "
    r"|l')?(?:nostr[oa] |mi[oa] |quella )?(?:azienda|ditta|societa|ufficio|squadra|studio|dipartimento"
    r"|universita|gruppo|associazione)\b",
    r"\b(?:causa|contratto|prestito|debito|lite|rapporto|vendita|mandato|conflitto|motivo|ragione|borsa"
    r"|collaborazione|candidatura|gara|affitto|progetto|impedimento|processo"
    r"|incarico) (?:[\w'-]+ ){0,7}(?:finit\w+|terminat\w+|estint\w+|saldat\w+|pagat\w+|restituit\w+"
    r"|scadut\w+|chius\w+|risolt\w+|scompars\w+|conclus\w+|annullat\w+|vendut\w+|cessat\w+|venut\w+ meno"
    r"|archiviat\w+|non c'eh piu|non sussiste)\b",
    r"\bnon (?:eh|costituisce|crea|fa|basta|implica|rappresenta|sarebbe) (?:[\w'-]+ ){0,3}(?:conflitto"
    r"|parte|di parte|impedimento|motivo)\b",
    r"\bsi chiama \w+,? (?:e )?non \w+\b|\bnon (?:c'era|avevo) (?:alcun |nessun )?(?:motivo|ragione)\b"
    r"|\bnon conta come\b|\bnon (?:ero|lavoravo) (?:gia )?piu (?:in|a|all|da|nel)\w*\b",
)
RETURNS = (
    r"\bcontate(?:mi)? (?:di nuovo|ancora|pure|nuovamente)(?: su di me| anche me)?(?! per)(?=[.,;:!]|$)"
    r"|\bpotete (?:[\w'-]+ )?(?:tornare|ricominciare|riprendere) a\b",
    r"\b(?:rimettetemi|riaggiungetemi|reinseritemi|riammettetemi|rimettimi|reintegratemi|reincludetemi"
    r"|rimettermi|riaggiungermi|reinserirmi|riammettermi|reintegrarmi)\b",
    r"\b(?:torno|rientro|ritorno) (?:nel (?:caso|gruppo)|sul caso|nella (?:discussione|conversazione"
    r"|pratica)|a (?:far parte|partecipare|occupar\w+|lavorar\w+|votare|bordo|seguire)|in (?:gioco|campo"
    r"|pista|lista|squadra)|tra (?:voi|di voi)|con voi|alla pratica)\b(?! d(?:i|el) (?:lunedi|martedi"
    r"|mercoledi|giovedi|venerdi))"
    r"|\b(?:torno|rientro|rieccomi)(?=[.,;!]|$)|\brieccomi\b",
    r"\b(?:riprendo|recupero|riassumo) (?:[\w'-]+ )?(?:caso|pratica|posto|parte|lettura|fascicolo|voto"
    r"|ruolo)\b",
    r"\b(?:sono|resto|partecipo|voto|siedo) (?:[\w'-]+ )?(?:di nuovo|nuovamente|ancora dei vostri)\b"
    r"|\bdi nuovo (?:[\w'-]+ )?(?:a disposizione|disponibile|dentro|con voi|dei vostri|a bordo|sul caso"
    r"|nel caso)\b",
    r"\b(?:voto|partecipo|continuo|proseguo|leggo|seguo) (?:[\w'-]+ ){0,3}(?:normalmente|regolarmente"
    r"|come (?:prima|sempre|tutti|gli altri)|con voi)\b",
    r"\bresto (?:nel|in questo|sul) (?:gruppo"
    r"|caso)\b",
)
WITHDRAWALS_TOO = (
    r"\b(?:mi[oa] |l')?(?:astensione|ricusazione|rinuncia|impedimento|passo indietro) (?:di \w+ )?non (?:serve"
    r"|occorre|vale|ha senso"
    r"|ha motivo) piu\b",
    r"\b(?:astensione|ricusazione|rinuncia|autoesclusione|dichiarazione di conflitto|incompatibilita)\b"
    r"[^.;?]{0,50}\b(?:(?:che|da me) (?:avevo|ho|vi avevo)?|mi[oa]|comunicat[oa]|annunciat[oa]|inviat[oa])\b"
    r"[^.;?]{0,30}\b(?:(?:da|va|vanno|sia|eh|resta) (?:da )?(?:ritener|considerar|consider|riten|intender|superat"
    r"|decadut|ritirat|annullat|revocat|null)\w*|non (?:vale|serve|occorre|ha) piu|decade|cade)\b",
    r"\b(?:revoco|ritiro|annullo|ritratto|mi rimangio|rimangiarmi) (?:[\w'-]+ )?(?:l'astensione|la rinuncia"
    r"|la ricusazione|l'autoesclusione|il passo indietro|la dichiarazione|l'incompatibilita|il conflitto)\b",
)
EARLIER_TOO = (
    r"\b(?:cestinate|buttate|strappate|stracciate|eliminate|scordate|scordatevi|dimenticate|ignorate|cancellate"
    r"|lasciate perdere|non badate|non date retta|passate sopra)\w*\b[^.;?]{0,30}\b(?:mail|e-mail|email|messaggio"
    r"|ieri|stamattina|stamani|stanotte|detto|scritto|sopra|poc'anzi)\b|\b(?:mail|messaggio|nota) (?:[\w'-]+ "
    r"){0,4}(?:buttatel|cestinatel|ignoratel|cancellatel|strappatel|dimenticatel|consideratel)[oa]\b",
    r"\bcome non detto\b|\bcontrordine\b|\bmi rimangio\b|\bho parlato troppo presto\b|\bretromarcia\b"
    r"|\b(?:fate|facciamo) (?:come|conto|finta) [^.;?]{0,20}\bnon (?:avessi|abbia|ho) (?:detto|scritto"
    r"|mandato)\b|\bcome se non avessi\b",
    r"\bmi (?:ero|sono) (?:[\w'-]+ ){0,3}(?:spaventat|precipitat|allarmat|agitat|preoccupat)[oa]\b|\bavevo (?:fatto "
    r"un passo indietro|lasciato (?:il caso|la pratica)|passato la mano|rinunciato|chiesto (?:di|la)|ceduto"
    r"|dato forfait)\b|\bero uscit[oa]\b",
    r"\bavevo (?:alzato la mano|detto (?:di no|che ero)|dato)\b|\b(?:ritiro|cancello|annullo) (?:quello|cio|quanto)\b",
    r"\b(?:scusate|perdonate) (?:[\w'-]+ ){0,3}(?:confusione|falso allarme|allarme|abbaglio|pasticcio)\b",
)
GONE_TOO = (
    r"\bnon (?:eh|costituisce|crea|sarebbe|conta come) (?:[\w'-]+ ){0,2}(?:legame|conflitto|rapporto|impedimento"
    r"|incompatibilita)\b|\bnon c'entra piu\b|\b(?:errore|sbaglio|svista|colpa) mi[oa]\b",
    r"\b(?:che figura|che figuraccia|che svista"
    r"|abbaglio|granchio|lucciole per lanterne|fischi per fiaschi|cantonata)\b|\b(?:il|la) \w+ che conosco"
    r"(?: io)?\b|\b(?:il mio|la mia|quell[oa] mi[oa]) (?:\w+ )?(?:ne ha|vive|abita|sta|si chiama|lavora|fa"
    r"|eh (?:di|un|una|molto|piu))\b|\bnon eh (?:il mio|la mia)\b",
    r"\b(?:ostacolo|problema|impedimento|motivo|ragione|vincolo|legame|incompatibilita) (?:[\w'-]+ "
    r"){0,4}(?:rimoss[oa]|cadut[oa]|superat[oa]|sparit[oa]|dileguat[oa]|venut[oa] meno|risolt[oa]|scadut[oa])\b",
    r"\bho cambiato (?:lavoro|azienda|ditta|datore|posto)\b|\b(?:si eh|si sono) ritirat\w\b|\b(?:non lavoro"
    r"|non collaboro|non insegno|non sono) piu\b|\b(?:eh|sono) scadut\w\b|\bho (?:dato le dimissioni"
    r"|chiuso il rapporto|venduto)\b|\b(?:eh andat[oa] in pensione|ha cambiato (?:lavoro|sede|ufficio))\b",
    r"\b(?:ha|hanno|eh) (?:stat[oa] )?(?:annullat|revocat|archiviat|ritirat|chius)[oaie] (?:la |il |l')?(?:gara"
    r"|bando|concorso|causa|candidatura|querela|offerta)\b|\b(?:gara|bando|concorso|causa|candidatura|querela"
    r"|offerta) (?:[\w'-]+ ){0,4}(?:annullat|revocat|archiviat|ritirat|chius)\w\b",
)
RETURNS_TOO = (
    r"\bconto di (?:votare|partecipare|esserci|leggere)\b|\bla abbasso\b|\btra i votanti\b|\b(?:votero|partecipero"
    r"|leggo"
    r"|voto) (?:[\w'-]+ ){0,3}(?:regolarmente|normalmente|anch'io|stasera|domani)\b",
    r"\b(?:sono|resto|eccomi|rieccomi) (?:di nuovo |nuovamente |ancora |pure )?(?:dei vostri|della partita|a bordo"
    r"|operativ[oa]|dentro|in campo|in squadra|arruolat[oa])\b|\b(?:ci sono|conto|contatemi) (?:di nuovo|anch'io"
    r"|ancora|pure)\b",
    r"\b(?:domani|stasera|oggi|lunedi|martedi|mercoledi|giovedi|venerdi|entro \w+) (?:vi )?(?:mando|invio|avete"
    r"|avrete|trovate|scrivo|giro|carico) (?:[\w'-]+ ){0,2}(?:mie note|mia bozza|mio voto|mio parere|miei commenti"
    r"|mie osservazioni|mia parte)\b|\b(?:riprendo|ripiglio|ricomincio)\b|\b(?:il mio voto c'e|voto anch'io)\b",
    r"\b(?:rimettete|rimettermi|ridatemi|riassegnatemi|restituitemi|riattivatemi|ricontatemi"
    r"|riprendetemi|riaprite\w*)\b|\btorno (?:in|a|tra|fra|nel|sul|al|operativ|disponibil)\w*\b",
)
