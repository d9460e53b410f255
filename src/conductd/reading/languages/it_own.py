"""Italian: ties told of oneself, and words that leave a case to others beside one."""

_W = r"(?:[\w'-]+ ){0,3}"
KIN = (
    r"(?:(?:ex[ -]?|mezz[oa] ?|bis)*(?:marit[oi]|mogli[e]?|compagn[oaie]|fidanzat[oaie]|ragazz[oa]"
    r"|fratell[oi]|fratellastro|sorell[ae]|sorellastra|padre|papa|madre|mamma|genitor[ei]|figli[oae]?"
    r"|cugin[oaie]|zi[oaie]|nipot[ei]|cognat[oaie]|suocer[oaie]|genero|nuora|nonn[oaie]|coniuge"
    r"|consuocer[oa]|gemell[oa]|matrigna|patrigno|moros[oa])|ex|amic[oa]|amici|amiche|amicon[ei]"
    r"|convivente|coinquilin[oaie]|vicin[oaie](?: di casa)?|dirimpettai[oa]|compar[ei]|comar[ei]|padrino"
    r"|madrina|figlioccia?|figliocci[oa]|testimone di nozze|compagn[oa] di (?:banco|stanza|classe|scuola)"
    r"|parent[ei]|intim[oa]|tata|babysitter)"
)
_OURS = (
    r"(?:(?:il |la |i |le |l')?(?:mi[oa]|miei|mie|nostr[oaie])|un[oa] dei miei|una delle mie|d(?:el|ella|ei"
    r"|elle|i) (?:mi[oa]|miei|mie|nostr[oaie]))"
)
_CHILD = (
    r"(?:gemell[ie]|nipotin[oaie]|primogenit[oa]|maggiore|minore|piccol[oa]|bimb[oaie]|bambin[oaie]"
    r"|famiglia|secondogenit[oa])"
)
_THEM = (
    r"(?:lui|lei|loro|l'accusat[oa]|[il][la]? ?segnalat[oa]|la segnalante|il segnalante|la persona|chi"
    r"|quell[oa])"
)
_BE = r"\b(?:eh|e'|era|sono|erano|sara|sarebbe|essere|risulta|tratta d[ie]l?l?a?|riconosciuto|e) "
_FIRM = (
    r"(?:azienda|ditta|societa|ufficio|squadra|team|reparto|settore|dipartimento|laboratorio|agenzia|studio"
    r"|turno|negozio|gruppo di lavoro|unita|sede)"
)
_TEAM = rf"(?:la |il |l')?(?:mia|mio|nostra|nostro) (?:stess[oa] |propri[oa] )?{_FIRM}"
_FILED = (
    r"(?:espulso|cancellato|chiuso|bloccato|silenziato|sospeso|eliminato|firmato|moderato|segnalato"
    r"|sanzionato|rifiutato|scritto|redatto|pubblicato|approvato|bannato|rimosso|bocciato|ordinato|ammonito"
    r"|autorizzato)"
)
_CASE = (
    r"(?:reclamo|segnalazion\w+|denuncia|esposto|pratica|rapporto|racconto|accusat\w+|segnalat\w+"
    r"|coinvolt\w+|menzionat\w+|citat\w+|indicat\w+)"
)

NEAR = (
    rf"{_BE}{_W}{_OURS} (?:[\w'-]+ ){{0,2}}{KIN}\b",
    rf"\b{KIN} (?:di |a )?{_OURS} (?:[\w'-]+ ){{0,2}}(?:{KIN}|{_CHILD})\b(?<!\bmio amico)",
    rf"\b(?:mi[oa]|nostr[oa]) (?:[\w'-]+ )?{KIN} (?:eh|era) {_W}{KIN} (?:d[ei]l?l?[ao']?|su[oa])\b",
    rf"\b(?:mi[oa]|nostr[oa]) (?:[\w'-]+ )?{KIN} (?:vive|esce|usciva|viveva|si sposa|sta per sposare|lavora"
    rf"|convive|eh sposat[oa]|eh fidanzat[oa]|sta) (?:[\w'-]+ )?(?:con|per) {_THEM}\b",
    r"\b(?:sposare|sposat[oa] con|sposa|fidanzat[oa] (?:con|di)|esce con|vive con"
    rf"|convive con) {_OURS} {KIN}\b",
    r"\b(?:sono stat[oa]|fui|faro|ho fatto|gli ho fatto|le ho fatto|sono|ero) (?:il |la |da )?(?:suo "
    r"|sua )?(?:testimone|padrino|madrina|damigella) (?:alle|di|del|al|della|per) \w+|\b(?:sono|ero) (?:il "
    r"|la |lo )?(?:padrino|madrina|zi[oa]) d(?:i|el|ella|ei) \w+",
    r"\b(?:sono (?:uscit[oa]|stat[oa]|stat[oa] sposat[oa])|uscivo|ho vissuto|ho convissuto"
    r"|ho avuto una (?:storia|relazione)|stavo|sono stat[oa] insieme"
    r"|mi sono sposat[oa]) (?:[\w'-]+ ){0,2}(?:con|a) (?:lui|lei)\b",
    r"\bl'ho vist[oa] (?:crescere|nascere)\b|\bmi chiam\w+ (?:zi[oa]|nonn[oa]|padrino|madrina)\b",
    r"\b(?:io e \w+|\w+ ed? io|noi) (?:[\w'-]+ ){0,3}(?:lasciat[ie]|separat[ie]|divorziat[ie]|sposat[ie]"
    r"|fidanzat[ie]|viviamo|vivevamo|conviv\w+|cresciut[ie]|stat[ie] insieme|conosciamo da|frequentiamo)\b"
    r"|\bsiamo cresciut[ie]\b|\bci siamo (?:lasciat|separat|sposat|fidanzat)[ie]\b",
)
_PERSONAL_TOO = (
    r"\b(?:divido|dividiamo|dividevamo|condivido|condividiamo) (?:il |la |l'|un "
    r"|una )?(?:[\w'-]+ )?(?:appartamento|casa|stanza|camera|macchina|tetto)\b|\bdivid\w+ l'appartamento\b",
    r"\b(?:ceniamo|mangiamo|giochiamo|andiamo|usciamo|corriamo|viaggiamo|cantiamo|studiamo|passiamo"
    r"|facciamo|ci alleniamo) (?:[\w'-]+ ){0,5}(?:insieme|tutti i|tutte le|stessa classe|ogni)\b",
    r"\bi nostri (?:figli|genitori|mariti|bambini|ragazzi)\b|\ble nostre (?:figlie|famiglie|mogli|bambine"
    r"|ragazze)\b",
    r"\bci (?:conosciamo|frequentiamo|vogliamo|vediamo|adoriamo|detestiamo) (?:[\w'-]+ ){0,3}(?:da|dai"
    r"|dalle|dal|bene|molto|spesso)\b",
    r"\b(?:lo|la|li|le|l') ?(?:conosco|frequento|adoro|detesto|ospito)\b(?! (?:appena|poco|di vista"
    r"|solo di vista))|\bgli voglio bene\b|\ble voglio bene\b",
    r"\bconosco (?:molto )?(?:bene |personalmente |da vicino )?(?:il |la |l')?(?:[\w'-]+ ){1,3}(?:da anni"
    r"|da quando|dai tempi|da una vita|bene|personalmente|dall'infanzia)\b",
    r"\b(?:vive|abita|dorme|sta) (?:[\w'-]+ ){0,4}(?:casa mia|mio palazzo|mio pianerottolo|accanto a me"
    r"|di fronte a me|sopra di me|da me|da noi)\b",
    r"\b(?:amicizia|relazione|storia|flirt|confidenza|rapporto) (?:[\w'-]+ ){0,3}(?:con (?:lui|lei|loro)"
    r"|tra noi|fra noi)\b|\b(?:molto|tanto|piuttosto) (?:amic[oa]|legat[oa]|vicin[oa]) (?:di|del|della|a"
    r"|con|su[oa])\b|\b(?:mi[oa]|su[oa]) (?:car[oa] |grande |vecchi[oa] )?amic[oa]\b(?=[.,;!:]|$)",
    r"\b(?:a|all'|alle|al) ?(?:scuola|liceo|universita|asilo|elementari|medie|superiori"
    r"|paese) (?:[\w'-]+ )?(?:con (?:lui|lei|loro)|insieme)\b|\b(?:siamo|eravamo|abitiamo|viviamo|andavamo"
    r"|ero|abito|vivo) (?:[\w'-]+ ){0,4}stess[oa] (?:cortile|banco|palazzo"
    r"|classe)\b|\btengo i su\w+ bambin\w+\b",
)
WORK = (
    r"\b(?:dirige|guida|comanda|gestisce|coordina|manda avanti|supervisiona) (?:il |la "
    rf"|l'){_W}{_FIRM} (?:in cui|dove|nel quale|nella quale|per cui) (?:io )?\w+",
    rf"\b(?:dirige|guida|coordina|gestisce|supervisiona) {_TEAM}\b|\bmi (?:ha assunt[oa]|supervisiona"
    r"|dirige|coordina|valuta|paga)\b",
    r"\b(?:firma|approva|decide|paga|autorizza|fissa|stabilisce) (?:le |il |la |i |l')?(?:mie|mio|mia"
    r"|miei) (?:ferie|stipendio|contratto|aumento|promozione|valutazione|ore|turni|permessi|busta paga)",
    r"\b(?:gli|le) (?:faccio|firmo|approvo|devo fare) (?:[\w'-]+ )?(?:valutazione|contratto|ferie"
    r"|busta paga)\b|\bsono io (?:a|che) (?:far\w+|firm\w+|valut\w+|gli|le|lo) (?:[\w'-]+ )?(?:valutazione"
    r"|contratto|ferie|valuto|dirigo)\b|\bl'ho (?:assunt|formati?)[oa] io\b|\bl'ho assunt[oa]\b|\b(?:lo"
    r"|la) (?:coordino|dirigo|supervisiono)\b"
    r"|\blavora (?:alle mie dipendenze|sotto di me)\b|\bdipendo da lu?e?i\b|\bdipende da me\b",
    r"\b(?:eh|lavora|lavorava|arriva|sta|era) (?:[\w'-]+ )?(?:nella mia|nel mio|nella nostra"
    r"|nel nostro) (?:stess[oa] |propri[oa] )?(?:azienda|ditta|societa|ufficio|squadra|team|reparto|settore"
    r"|dipartimento|laboratorio|studio|turno|negozio|unita)\b",
    r"\b(?:sediamo|siede|siedo|sedevamo|ci sediamo|lavor\w+"
    r"|sta) (?:[\w'-]+ ){0,4}(?:scrivania contro scrivania|accanto a me|di fianco a me|di fronte a me"
    r"|fianco a fianco|gomito a gomito|alla scrivania (?:accanto|di fronte)|porta a porta|con me"
    r"|vicino a me)\b|\bscrivania (?:accanto|di fianco|di fronte|a fianco)\b|\bufficio accanto\b",
    r"\bsiamo (?:[\w'-]+ )?collegh[ie]\b|\b(?:lavoriamo|lavoravamo)\b(?! (?:a questo|su questo|sul caso"
    r"|alla bozza))",
    r"\b(?:sono|resto|sono stat[oa]) (?:[\w'-]+ )?(?:assunt[oa]|impiegat[oa]|dipendente|stagista|consulente"
    r"|a contratto) (?:d[aei]l?l?[ao']?|all[ao']|al|in|presso|per)|\b(?:proprio )?come (?:lui|lei)(?=[.,;!]"
    r"|$)",
    r"\b(?:il |la )?mi[oa] (?:[\w'-]+ )?(?:cap[oa]|superiore|collega|responsabile|direttor[ei]|direttrice"
    r"|dirigente|supervisor\w*|principale|sottopost[oa]|stagista|dipendente|datore di lavoro"
    r"|datrice di lavoro)\b(?=[.,;!:]|$| (?:di|da|in|diret\w+|eh|all[ao']?|al|attual\w+)\b)",
    r"\b(?:mia (?:scrivania|postazione|stanza)|mio (?:ufficio|tavolo)) (?:confina|eh|sta|da su|tocca)\b",
)
INVOLVED = (
    rf"\b{_CASE}[^?.;]{{0,80}} (?:sono|ero) (?:proprio )?io\b(?! (?:a|che|ad)\b)",
    r"\b(?:porta|portano|reca|ha) la mia firma\b|\b(?:eh|era|sono) (?:mi[oa]|miei|mie)(?=[.,;!]|$)"
    r"|\bdi mi[oa] (?:mano|pugno)\b",
    rf"\bho (?:io stess[oa] |personalmente |io )?{_FILED}\b|\b(?:l'ho|li ho|le ho) {_FILED}\w? io\b"
    rf"|\bl'ho {_FILED}\b|\bho {_FILED} io\b|\b(?:sono|ero|sono stat[oa]|fui) (?:proprio )?io\b"
    r"|\bsono (?:proprio )?io (?:a|che|quell[oa])\b|\bero io\b",
    r"\bero (?:anch'io |proprio )?(?:sedut[oa]|a (?:quel|quella) (?:tavolo|festa)|in (?:quella"
    r"|quel) (?:stanza|macchina)|di turno|con loro|li|la|presente|al bar|in sala)\b|\bc'ero (?:anch'io|io)\b",
    r"\b(?:gli|le) ho (?:[\w'-]+ )?(?:rispost[oa]|urlato|gridato|dato|lanciato|tirato)\b(?! (?:ieri"
    r"|stamattina|che abbiamo|per mail))|\b(?:ho|abbiamo|mi sono) (?:litigato|discusso|risposto (?:male"
    r"|per le rime)|bisticciato|azzuffat\w|scontrat\w)\b|\brisposto per le rime\b",
    r"\bmi (?:ha|hanno) (?:[\w'-]+ )?(?:urlato|gridato|insultat|spint|minacciat|aggredit|mess[oa] in mezzo"
    r"|nominat|citat|accusat|colpit)\w*\b|\b(?:parla|tratta|lamenta|riferisce|riguarda) (?:proprio )?(?:di "
    r"|a )?me\b|\bmi (?:riguarda|nomina|cita|accusa|tira in ballo)\b|\bcontro di me\b|\burlato contro\b",
    r"\bsono (?:proprio |anch'io |io )?(?:l'altr[oa]|la seconda|il secondo|quell[oa]|una delle|uno dei"
    r"|parte (?:in causa|interessata|lesa)|l'autor\w+|chi)\b",
    r"\b(?:moderat\w+|organizzat\w+|persona|quell[oa]|chi) (?:che )?[^?.;]{0,80}[, ](?:sono"
    r"|ero) io(?=[.,;!]|$)",
)
PRIVATE = (
    r"\b(?:sotto|con) (?:vincolo|giuramento|promessa|segreto|il vincolo|il sigillo)\b"
    r"|\bsegreto (?:professionale|d'ufficio|medico|confessionale)\b|\b(?:devo|dovrei) (?:tacere"
    r"|tenere per me|mantenere il riserbo)\b|\btenut[oa] al (?:segreto|riserbo)\b",
    r"\bnon (?:erano|era|sono) (?:[\w'-]+ )?(?:per me|dirett\w+ a me|indirizzat\w+ a me|destinat\w+ a me"
    r"|per i miei occhi)\b|\bnon (?:dovrei|dovevo|avrei dovuto) (?:[\w'-]+ )?(?:vedere|leggere|sapere"
    r"|aver\w*|sentire)\b",
    r"\b(?:imbattut[oa]|capitat[oa]|passat[oaie]|vist[oe]|lett[oaie]|apert[oe]|scopert[oe]"
    r"|trovat[oeai]) (?:[\w'-]+ ){0,5}(?:mail|messaggi|lettere|diario|documenti|carte|foto|cartella"
    r"|conversazion\w+|chat)\b(?= (?:[\w'-]+ ){0,4}(?:privat\w+|personal\w+|intim\w+|che non|per|su[oei]"
    r"|clinic\w+|nel|dal))",
    r"\b(?:vist|lett|sentit|sapput|saput|scopert)\w (?:[\w'-]+ ){0,5}(?:per (?:caso|sbaglio|errore)"
    r"|senza volerlo|in privato|per puro caso)\b|\bvita privata\b|\b(?:lettere|messaggi|mail|carte"
    r"|faccende) privat[ei]\b",
    r"\bmi (?:ha|aveva) (?:[\w'-]+ )?(?:raccontato|confidato|confessato|detto|spiegato"
    r"|aperto) (?:[\w'-]+ ){0,2}(?:tutto|tutta|in (?:segreto|confidenza|privato)|cose|la sua|sotto|fra"
    r"|piangendo)\b",
    r"\b(?:so|conosco|ho saputo) (?:[\w'-]+ ){0,5}(?:per il mio (?:lavoro|mestiere)|che non (?:posso|devo"
    r"|dovrei)|che devo tacere|che nessuno)\b|\bper il mio (?:lavoro|mestiere) (?:di"
    r"|da) (?:[\w'-]+ )?(?:conosco|so)\b",
    r"\b(?:cartella|estratto|conto|fascicolo|referto) (?:clinic\w|medic\w|bancari\w"
    r"|personale)? ?[^?.;]{0,40}(?:mani|miei occhi|mia scrivania|mio schermo)\b",
)
OTHER = (
    r"\b(?:mi|ci) (?:deve|devono|doveva)\b(?! (?:[\w'-]+ ){0,2}(?:scuse|risposta|spiegazion|rispetto"
    r"|rispondere|dire|mandare))|\b(?:gli|le) (?:devo (?:[\w'-]+ )?(?:soldi|euro|dei|un)|ho prestato"
    r"|ho venduto|ho comprato|affitto|pago|do lezioni)\b",
    r"\b(?:ho|possiedo|detengo|abbiamo|mia moglie ha|mio marito ha) (?:[\w'-]+ ){0,3}(?:quote|quota|azioni"
    r"|partecipazion\w+|interess\w+) (?:in|nella|nel|della|di|dell')|\bsono (?:[\w'-]+ )?(?:azionista"
    r"|soci[oa]|investitor\w+|creditor\w+)\b",
    r"\b(?:siamo|sono|sto|stiamo|ho|abbiamo) (?:[\w'-]+ ){0,3}(?:in causa|in lite|in tribunale|una causa"
    r"|contenzioso|per avvocati)\b|\b(?:gli|le|mi) (?:ho|ha) fatto causa\b",
    r"\b(?:il |la )?(?:mi[oa]|miei|mie|nostr[oaie]) (?:[\w'-]+ ){0,2}(?:client[ei]|fornitor[ei]"
    r"|inquilin[oaie]|padron[oa] di casa|locator[ei]|soci[oa]?|sponsor|student[ei]|studentessa"
    r"|dottorand[oa]|alliev[oa]|alunn[oa]|relator[ei]|relatrice|professor\w*|editor[ei]|editrice|avvocat[oa]"
    r"|concorrent[ei]|rival[ei]|pazient[ei]|terapeuta|psicolog[oa]|commercialista)\b(?! (?:ci|mi|ha|dice))",
    r"\b(?:relatore|relatrice|correlatore|correlatrice|tutor) (?:per|di|della|alla) (?:la |sua )*tesi\b"
    r"|\bho (?:seguito|diretto|corretto|finanziato|valutato) (?:la |il )?(?:sua|suo) (?:tesi|progetto"
    r"|dottorato|lavoro)\b|\bha (?:seguito|diretto) la mia tesi\b",
    r"\b(?:siamo|sono|eh) (?:[\w'-]+ ){0,3}(?:concorrenti|concorrenza|rivali|rivale|concorrente)\b"
    r"|\bstess[oa] (?:posto|premio|borsa|gara|bando|concorso|carica|contratto|cattedra)\b",
    r"\b(?:paga|finanzia|rinnova|sponsorizza) (?:la |il |l'|i )?(?:mia|mio|nostra|nostro) (?:borsa|tesi"
    r"|progetto|compenso|ricerca|associazione|posto)\b|\bmia borsa (?:la |eh |dipende|viene)\b",
    rf"\bsono (?:il |la )?su[oa] (?!avviso|parere|{KIN}\b)\w+",
    r"\bho (?:comprato|venduto|affittato|rilevato) [^?.;]{0,20}(?:casa|appartamento|macchina|terreno"
    r"|negozio|attivita) (?:d[aei]l?l?[ao']?|a)\b",
)
BONDS = (*NEAR, *WORK[:3], INVOLVED[0], r"\b(?:porta|portano|reca) la mia firma\b")
OWN = (*NEAR, *_PERSONAL_TOO, *WORK, *INVOLVED, *PRIVATE, *OTHER)
PERSONAL = (*NEAR, *_PERSONAL_TOO)

_OTHERS = (
    r"(?:qualcun altro|qualcun'altra|qualcuno|un'altra persona|un altro|un'altra|altri|un altro membro"
    r"|un[oa] di voi|chiunque altro)"
)
_JUDGE = (
    r"(?:giudic\w+|decid\w+|vot\w+|partecip\w+|deliber\w+|interven\w+|tratt\w+|esamin\w+|valut\w+|occup\w+"
    r"|segu\w+|immischi\w+|tocc\w+|pronunci\w+|prend\w+|gest\w+|essere|stare|far\w*|legg\w+|esprim\w+"
    r"|metter\w*|dir\w+)"
)
HINTS = (
    rf"\b{_OTHERS} (?:[\w'-]+ ){{0,2}}(?:puo|potrebbe|dovrebbe|deve|prend[ea]|subentr\w+|se ne|decid\w+"
    r"|giudich\w+|faccia|lo|la|mi sostituisca)\b|\b(?:prenda|subentri|decida|decidano|giudichi|giudichino"
    rf"|se ne occupi|occupi|faccia|lo prenda|tocchi) (?:[\w'-]+ )?{_OTHERS}",
    r"\b(?:passate|affidate|date|assegnate|affidatel[oa]|passatel[oa]|datel[oa]"
    rf"|assegnatel[oa]) (?:[\w'-]+ ){{0,3}}(?:a|ad) {_OTHERS}",
    r"\b(?:lascio|vi lascio|affido|cedo)\b|\bnelle (?:vostre|altrui|loro) mani\b|\bpasso (?:la|il"
    r"|la mano)\b|\b(?:stavolta |io )?passo(?=[.,!]|$)",
    r"^(?:[\w']+,? )?(?:decidete|giudicate|votate|fate|continuate|procedete|risolvete|vedete|vedetevela"
    r"|trattate|andate avanti)\b|\b(?:decidete|giudicate|votate|fate|continuate|risolvete|procedere"
    r"|procedete|andate) (?:[\w'-]+ )?(?:tra (?:voi|di voi)|fra (?:voi|di voi)|senza (?:di me|il mio|la mia"
    r"|contare)|con gli altri)\b",
    r"\b(?:leggero|leggo|ascoltero|ascolto|guardero|seguiro|seguo|osservo|staro"
    r"|resto) (?:[\w'-]+ ){0,3}(?:ma|solo|soltanto|zitt[oa]|in silenzio|senza (?:voto|votare)|a guardare"
    r"|da spettat\w+|come uditore)\b|\b(?:solo|soltanto) (?:leggo|ascolto|guardo|leggero|ascoltero"
    r"|a guardare)\b|\bnon diro (?:nulla|niente)\b"
    r"|\bcome (?:semplice )?testimone\b",
    r"\brispondero (?:[\w'-]+ ){0,3}domande\b|\brispondo (?:[\w'-]+ ){0,3}domande\b"
    r"|\bniente (?:di )?piu(?=[.,!]|$)",
    r"\bnon (?:datemi|assegnatemi|affidatemi|mandatemi|inviatemi|chiedetemi|contatemi|mettetemi|passatemi"
    r"|coinvolgetemi|inviarmi|mandarmi|coinvolgermi|assegnarmi)\b",
    r"\bnon (?:mi |lo |la |ne |me ne )?(?:posso|potrei|potro|possa|voglio|vorrei|devo|dovrei|vedo|sento|so"
    rf"|riesco|saprei|spetta|tocca|compete|sta) (?:[\w'-]+ ){{0,3}}{_JUDGE}\b|\bnon (?:mi |ne |lo |la "
    r"|me ne )?\w+(?:ero|iro|aro)\b|\bnon mi (?:immischio|intrometto|vedo|spetta|compete)\b|\bnon (?:eh"
    r"|sarebbe) (?:[\w'-]+ )?(?:opportuno|corretto|giusto|il caso|bello)\b|\bnon sta a me\b"
    r"|\bnon sono (?:io )?(?:chi|la persona|il piu adatto|la piu adatta|nessuno per)\b|\bnon (?:posso"
    r"|devo)(?=[.,;]|$)",
    r"\b(?:meglio|preferisco|preferirei|preferibile|piu (?:pulito|corretto|sano)|conviene)\b",
    r"\b(?:a disagio|imbarazz\w+|parere libero|non sarebbe libero|di parte|in disparte|da parte|fuori)\b"
    r"|\ba prescindere\b",
    r"\bsenza (?:di me|il mio (?:voto|parere)|la mia (?:voce|opinione|partecipazione))\b"
    r"|\bnon contate su di me\b",
    r"\b(?:sostituitemi|dispensatemi|esoneratemi|cancellatemi|depennatemi|risparmiatemi)\b|\bmi (?:ritiro"
    r"|defilo|sfilo|astengo|eclisso|fermo qui|chiamo fuori|faccio (?:da parte|indietro))\b",
    r"\bprima (?:di|che) (?:[\w'-]+ ){0,3}(?:assegn\w+|distribu\w+|affid\w+|spart\w+)|\b(?:dovete|dovevate"
    r"|dovreste|giusto che|bene che) (?:[\w'-]+ )?(?:saperlo|sapere|sappiate)\b",
    r"\bin altre mani\b|\b(?:tocca|spetta|sta) a voi\b|\bqualcuno (?:piu|meno|con) \w+|\bnon (?:me la sento"
    r"|partecipo|voto|giudico|mi vedo|entro|mi intrometto)\b",
)
LEAVES = (
    r"\bnon (?:datemi|assegnatemi|affidatemi|passatemi) (?:quest[oaie]|il|la|quel)\b",
    r"\bnon (?:delibererò|deliberero|votero|interverro|giudichero|partecipero|decidero|seguiro) (?:oltre "
    r"|piu )?(?:la pratica|il caso|su)?",
    r"\b(?:decidano|giudichino|se ne occupino) (?:gli )?altri\b|\bnon (?:eh|sarebbe) (?:opportuno|corretto"
    r"|giusto) che (?:me ne|io|ne|lo)\b",
)
ACTS = (
    r"\b(?:il |la )?(?:mi[oa]) (?:parere|giudizio|voto|opinione|sguardo|valutazione) non (?:sarebbe|eh|sara"
    r"|puo essere) (?:[\w'-]+ )?(?:liber[oa]|imparziale|neutral\w+|obiettiv\w+|credibile|limpid[oa])\b",
    r"\bsono (?:io )?parte (?:in causa|interessata)\b",
)
