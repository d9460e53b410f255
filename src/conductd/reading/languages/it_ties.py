"""Italian: ties told in a roundabout way, without the plain word for kin, colleague or witness."""

from conductd.reading.languages.it_own import KIN

_W = r"(?:[\w'-]+ ){0,3}"
_MINE = r"(?:mi[oa]|miei|mie|nostr[oaie])"
_CLOSE = rf"(?:mamma|papa|nonn[oa]|zi[oa]|{_MINE} (?:[\w'-]+ )?{KIN})"

PERSONAL = (
    r"\b(?:condiviso|diviso|avuto in comune) (?:[\w'-]+ ){0,2}(?:appartamento|casa|stanza|camera|tetto)\b",
    r"\bcognome\b[^.;?]{0,60}\b(?:il mio|la mia|nostro)\b|\b(?:mio|nostro|lo) stesso (?:cognome|naso|sangue"
    r"|dna)\b|\bmio cognome\b|\bsangue del mio sangue\b",
    r"\b(?:stessa|nostra) tavola\b|\b(?:natal[ei]|pasqua|pasquetta|pranz[oi]|cen[ae]|cenone|domenic\w+"
    r"|compleann\w+|vacanz[ae]|estate|ferie|capodanno)\b[^.;?]{0,40}\b(?:insieme|stessa tavola|da (?:lui|lei"
    r"|loro|noi|me|nonn[oa])|in famiglia|a casa (?:mia|sua|loro|nostra))\b",
    r"\bmi (?:rimbocca|stira|allatt\w+|ha (?:cresciut\w|messo al mondo|partorit\w|tenut\w a battesimo"
    r"|tenut\w in braccio|cambiato i pannolini|fatto da (?:madre|padre|mamma|papa|testimone|padrino|madrina))"
    r"|chiam\w+ (?:zi[oa]|mamma|papa))\b|\bl'ho (?:cresciut\w|tenut\w a battesimo|tenut\w in braccio)\b"
    r"|\b(?:gli|le) ho (?:cambiato i pannolini|fatto da (?:madre|padre|testimone|padrino|madrina))\b",
    r"\b(?:su\w+|il|la|i|le) (?:figli\w*|bambin\w|can[ei]|gatt[oi]) (?:lo|la|li|le) (?:porto|prendo"
    r"|accompagno|tengo|guardo)\b|\b(?:porto|accompagno|tengo|prendo) (?:[\w']+ ){0,2}(?:i |il |la |le )?su\w+ "
    r"(?:figli\w*|bambin\w)\b",
    r"\b(?:dolce meta|mia signora|mia lei|mio lui|mio amore|padre dei miei figli|madre dei miei figli|stesso letto"
    r"|stesso tetto|mi[oa] ex|mio moroso|mia morosa|mia fiamma)\b|\b(?:uomo|donna|ragazz[oa]|person[ae]|tizi[oa]"
    r"|tip[oa]|signor[ea]?|quell[oa]|colui|colei) (?:con cui|con la quale|con il quale|che|a cui) (?:vivo|convivo"
    r"|esco|dormo|sto insieme|mi spos\w+|sposero|ho sposato|amo|ho amato|frequento|divido|condivido|mi ha sposat\w"
    r"|mia|mio)\b",
    r"\bci (?:dormo|vivo|esco|ceno|abito|convivo|faccio (?:colazione|le vacanze|sport|famiglia))\b|\b(?:a|in) casa "
    r"mia\b|\b(?:padrino|madrina|insegnante|maestr[oa]|pediatra|tat[oa]|compagn[oa]) (?:della bambina|del bambino"
    r"|di mi[oa] \w+)\b|\bnon ci parliamo (?:piu )?\b|\bvive (?:al piano|sopra|sotto|accanto)\b|\binnaffia\b",
    r"\b(?:mie nozze|mio matrimonio|mio battesimo|mio addio al (?:celibato|nubilato))\b|\b(?:dormo|abito"
    r"|convivo) con (?:lui|lei|il|la)\b|\bfede al dito\b|\babbiamo (?:una|un|due|tre) (?:[\w'-]+ )?(?:figli\w*"
    r"|mutuo|bambin\w)\b|\bmi ha (?:lasciat|mollat|piantat|tradit|spezzato il cuor)\w\b|\btra noi c'(?:e|eh|era) "
    r"(?:stat\w )?(?:qualcosa|del tenero|una storia|un flirt|un'amicizia|del freddo)\b",
    r"\bamic[oa] (?:del cuore|d'infanzia|da (?:sempre|una vita|anni|vent'anni|trent'anni)|fratern\w|strett\w"
    r"|intim\w|carissim\w)\b|\bcome (?:un fratello|una sorella|un padre|una madre|un figlio|una figlia) per me\b"
    r"|\bper me (?:eh|lui eh|lei eh) (?:come )?(?:un fratello|una sorella|un padre|una madre|un figlio|una figlia"
    r"|di famiglia)\b|\b(?:gli|le) voglio (?:un gran |un |tanto |troppo )?bene\b|\bdi famiglia\b(?=[.,;!]|$)",
    rf"\b(?:su|contro|riguarda|tratta di|parla di|parlando di|mezzo c'(?:e|eh)|c'entra|coinvolge|tocca|accusa"
    rf"|accusare|accusano|denuncia|segnala|giudicare|giudico|difendere|votare su|difendo|ha scritto|ha firmato"
    rf"|ha denunciato|nomina|cita) {_CLOSE}\b|\b(?:il|la) {KIN} eh mi[oa]\b|\bquella? eh {_CLOSE}\b"
    rf"|\b{_CLOSE} eh (?:l'accusat\w|il segnalat\w|la segnalat\w|la segnalante|il segnalante|chi|quell[oa])\b",
    rf"\b{_CLOSE} (?:si sposa|sposa|sposera|vive|convive|esce|sta per sposare) (?:con|ad|a|il|la|l[ui]+|lei)?",
    r"\b(?:suo|sua|l[ao]) (?:padre|madre|figlia|figlio|fratello|sorella) sono io\b|\bsono (?:su[oa] |il |la )?"
    r"(?:padre|madre|papa|mamma|figli[oa]|marito|moglie|compagn[oa]|fratello|sorella|nonn[oa]|zi[oa]|cugin[oa]"
    r"|suocer[oa]|cognat[oa]|genero|nuora|nipote)(?=[.,;:!]|$| d(?:i|el|ella|ell'\w+)\b)",
)
WORK = (
    r"\b(?:prendere|prendiamo|ricevere|riceviamo|percepiamo) (?:[\w'-]+ ){0,2}stipendio\b",
    r"\b(?:mi (?:paga|pagano|bonific\w+|versa\w*|accredit\w+|arriva|da|passa)|ricevo|prendo"
    r"|incasso) (?:[\w'-]+ ){0,4}(?:stipendio|mensile|paga|busta|salario|tredicesima)\b|\b(?:mio|nostro|mia"
    r"|nostra) (?:stipendio|busta paga|paga|tredicesima|pane) (?:[\w'-]+ ){0,3}(?:viene|arriva|esce|paga|firma"
    r"|versa|dipende)\b|\bpaga lo stipendio\b",
    r"\bstess[oa] (?:badge|tesserino|cartellino|piano|corridoio|mensa|open space|logo|padrone|cantiere|ospedale"
    r"|redazione|filiale|sede|scrivania|macchinetta|stipendio|turno|banca|ministero|direttor\w+)\b(?<!sullo stesso"
    r" piano)",
    r"\b(?:timbro|timbriamo|timbravo)\b|\b(?:badge|tesserino) (?:[\w'-]+ ){0,3}(?:dal|da|azzurro|blu|rosso|verde"
    r"|grigio|giallo|nero|aziendale|tasca|collo)\b|\b(?:logo|marchio) [^.;?]{0,20}(?:mio badge|mia felpa"
    r"|mia busta)\b",
    r"\bsono (?:in|alla|all'\w+|da|presso|nella|del|della) (?:[\w-]+ ){1,2}(?:dal|dallo|da quando|da (?:[\w-]+"
    r" )?ann)\w*\b"
    r"|\b(?:cedolino|cedolini|stipendi[oa]?|buste paga)\b[^.;?]{0,40}\b(?:stess[oa]|mi[oa]|nostr[oi])\b|\b(?:mio"
    r"|nostro) cedolino\b|\bci incrociamo\b",
    r"\b(?:anch'io|anche io|pure io|io pure) (?:timbro|lavoro|sono (?:in|alla|al|dentro|dipendente|assunt\w"
    r"|da loro|di)|sto (?:in|alla|al)|ci lavoro)\b|\b(?:lavoro|sto|sono assunt\w|lavoravo) (?:[\w'-]+ ){0,2}(?:da "
    r"loro|li dentro|per loro|da lui|da lei|anch'io|pure io)\b|\bci lavoro (?:anch'io|pure io|io)?",
    r"\b(?:ditta|azienda|societa|cooperativa|impresa|multinazionale|banca|agenzia|universita) (?:che mi (?:paga"
    r"|ha assunt\w|stipendia)|dove (?:lavoro|lavoravo|sono|timbro)|in cui (?:lavoro|sono)|per (?:la quale"
    r"|cui) lavoro)\b|\b(?:azienda|ditta|societa|cooperativa|impresa|casa editrice) (?:eh|era|sarebbe) (?:proprio "
    r"|anche )?la mia\b|\bmi[oa] (?:capoufficio|caporedattor\w+|capoturno|vicin[oa] di scrivania|capoprogetto"
    r"|team leader|diretta superiore)\b|\bcolleg\w+ di (?:stanza|scrivania|ufficio|reparto|turno|lavoro|banco)\b",
)
INVOLVED = (
    r"\bl(?:'ho|e ho|i ho) (?:dett|fatt|scritt|raccontat|pronunciat|lanciat|mandat|pubblicat)\w io\b",
    r"(?:\b(?:eh|era|sono|erano|c'era|c'ero|tranne|e|sarebbe)|[:,]) (?:(?:proprio|purtroppo|guarda caso|ahime) )?"
    r"(?:il sottoscritto|la sottoscritta|chi (?:vi )?scrive)(?=[.,;!]|$)",
    r"\bero (?:anch'io |anche io |proprio |io |gia )?(?:li|presente|in servizio|di servizio|di turno|di guardia"
    r"|al (?:banco|bancone|tavolo|bar|microfono|mixer)|all'ingresso|alla (?:porta|cassa|festa|cena|riunione)"
    r"|in (?:sala|macchina|prima fila|fila)|sul palco|a due (?:passi|metri)|a bordo|accanto|nella (?:chat|call"
    r"|stanza))\b|\bc'ero (?:anch'io|anche io|pure io|io)\b|\b(?:con i|davanti ai|coi) miei occhi\b"
    r"|\bho (?:visto|assistito|sentito) (?:[\w'-]+ )?(?:tutto|tutta|la scena|lo schiaffo|la lite|l'alterco"
    r"|la spinta|ogni parola)\b|\bsono (?:stat[oa] )?testimone (?:dei|di quanto|dell|del fatto|ocular)\w*",
    r"\b(?:voce|mano|faccia|mail|firma|commento|messaggio|frase|battuta|testo|account|profilo|penna|slide)\b"
    r"[^.;?]{0,60} (?:eh|era|sono) (?:proprio |purtroppo )?(?:la mia|il mio|mi[oa]|miei)(?=[.,;!]|$)",
    r"\b(?:quell[oa]|person[ae]|tizi[oa]|tip[oa]|ragazz[oa]|uomo|donna|signor[ea]?|volontari[oa]|relat\w+|arbitro"
    r"|autor\w+|amministrat\w+|admin|buttafuori|responsabile|president\w+|moderat\w+|organizzat\w+|testimone"
    r"|anonim[oa])\b[^.;?]{0,90}\b(?:sono|ero|sarei|fui) (?:proprio )?io\b(?! (?:a|che|ad)\b)",
    r"\bho (?:stes[oaie]|redatt[oaie]|firmat[oaie]|approvat[oaie]|decis[oaie]|bocciat[oaie]|cacciat[oaie]"
    r"|invitat[oaie]|selezionat[oaie]|revisionat[oaie]|spent[oaie]|assunt[oaie]|lasciat[oaie] (?:passare"
    r"|entrare)|valutat[oaie]|ammess[oaie]) io\b|\bho (?:lasciato (?:passare|entrare)|buttato fuori"
    r"|messo alla porta|tolto (?:la parola|il microfono)|spento il microfono|separato|firmato|fatto entrare)\b"
    r"|\bne sono (?:l'autor\w+|il curatore|la curatrice|autor\w+|coautor\w+|il responsabile|la responsabile)\b"
    r"|\bautor\w+ (?:ne )?sono io\b|\bsono (?:io )?l'autor\w+\b",
    r"\b(?:parti|partita|partito|venne|veniva|e uscit[oa]) da me\b|\b(?:opera|idea|iniziativa|colpa|decisione|scelta"
    r"|proposta) (?:eh |era |fu )?(?:tutta )?mia\b|\bsono (?:stat[oa] )?(?:proprio )?io (?:a|ad|che|quell[oa])\b",
    r"\b(?:porta|portano|c'e|c'eh|reca|compare|figura|appare|leggerete|trovate) (?:anche |proprio "
    r")?(?:la mia firma|il mio nome)\b|\bmio nome (?:[\w'-]+ )?(?:compare|figura|appare|sta|salta fuori)\b"
    r"|\b(?:ci )?sono (?:dentro|in mezzo|coinvolt\w) (?:anch'io|fino al collo|in prima persona"
    r"|personalmente)\b|\bce l'ha (?:anche )?con me\b",
)
PRIVATE = (
    r"\bsono (?:il |la |lo )?(?:su[oa] )?(?:medic[oa]|psicolog[oa]|terapeuta|avvocat[oa]|dottoressa|confessore"
    r"|pediatra|infermier[ea])"
    r"(?: [\w'-]+){0,2} d(?:i|el|ella|ell'\w+) (?:un[oa] d|una delle|chi|person|part)",
    r"\bmi (?:fece|ha fatto|aveva fatto|hanno fatto) (?:giurare|promettere)\b|\b(?:dato|data) (?:la )?(?:mia "
    r")?parola\b|\bho (?:promesso|giurato) (?:di|che)\b|\b(?:tener\w+|tenut\w) per me\b|\bacqua in bocca\b",
    r"\bmi (?:ha|aveva|hanno) (?:[\w'-]+ )?(?:telefonat|chiamat|scritt|cercat)\w+ [^.;?]{0,40}\b(?:lacrime|notte"
    r"|piangendo|sfog\w+|confid\w+)\b|\bmi (?:chiamo|telefono|scrisse|cerco) [^.;?]{0,40}\b(?:lacrime"
    r"|piangendo|sfog\w+)\b|\bsi (?:eh|era) (?:confidat|sfogat|apert|confessat)[oa] con me\b",
    r"\b(?:deontolog\w+|obbligo di riservatezza|dovere di riservatezza|vincol\w+ di riservatezza"
    r"|in confessione|sportello (?:di |d')?ascolto|centro antiviolenza|linea d'ascolto|numero verde)\b"
    r"|\bcopert[oaie] da(?:l)? segreto\b",
    r"\b(?:ho (?:ascoltat|accolt|ricevut|seguit|visitat|curat|assistit|difes)\w+|eh venut[oa]|si eh rivolt[oa]"
    r"|seguo|assisto|difendo|in cura) [^.;?]{0,60}\b(?:sportello|consultorio|studio|ambulatorio|antiviolenza"
    r"|pronto soccorso|parrocchia|terapia|avvocat[oa]|medic[oa]|psicolog[oa]|terapeuta|infermier[ea]|da me)\b",
    r"\bmi (?:ha|aveva|hanno) (?:[\w'-]+ )?(?:chiesto (?:un )?(?:consiglio|aiuto|parere)|mostrato|fatto (?:vedere"
    r"|leggere)|affidato|rivelato)\b|\bsi (?:eh|era) rivolt[oa] a me\b|\briserbo\b|\bsportello (?:psicologico"
    r"|legale|antiviolenza|d'ascolto)\b",
    r"\b(?:quello|quel|cio) che so non (?:posso|devo)\b|\bso (?:troppo|cose che)\b",
)
SECRETS = (
    PRIVATE[0],
    *PRIVATE[3:5],
    r"\bsegreto (?:professionale|d'ufficio|medico|confessionale)\b|\bcartell\w clinic\w\b",
)
OTHER = (
    r"\b(?:dipend\w+|decid\w+|firm\w+|approv\w+|rinnov\w+|valut\w+|conferm\w+)\b[^.;?]{0,50}\b(?:mi laureo|mi"
    r"[oa] (?:laurea|tesi|promozione|borsa|conferma|carriera|assunzione|cattedra|abilitazione|nomina|domanda"
    r"|contratto|rinnovo|assegno|dottorato|posto|esame|concorso|stage|visto|finanziamento|futuro))\b"
    r"|\b(?:mia laurea|mia tesi|mio contratto|mio rinnovo|mio dottorato|mio assegno|mia borsa|mio futuro)\b"
    r"[^.;?]{0,40}\b(?:dipend\w+|passa|firm\w+|decid\w+)\b|\b(?:relator\w+|relatrice|tutor|supervisor\w*) "
    r"(?:del mio|della mia|di mia)\b|\bmi (?:segue|dirige|corregge) la tesi\b|\bmi fa da (?:relator|tutor)\w*\b",
    r"\b(?:mio|stesso) avvocato\b|\bdifende me\b|\b(?:affitto|subaffitto) (?:[\w'-]+ ){0,4}(?:da|dal|dalla|a|al"
    r"|alla)\b|\b(?:sono|vivo|stiamo) in affitto\b",
    r"\b(?:in corsa|in lizza|in gara|in competizione|mi candido|candidat[oa]|corro|corriamo|concorriamo|mi "
    r"presento|sfido)\b[^.;?]{0,60}\b(?:contro|stess[oa]|anche (?:lui|lei))\b|\b(?:avversari[oa]|sfidante"
    r"|contendente) (?:alle|alla|per|nelle)\b",
    r"\bnon (?:lo|la|li) (?:sopporto|reggo|tollero|digerisco|stimo)\b|\bnon (?:sopporto|sopportare"
    r"|soffro|reggo|digerisco) (?:lui|lei|quel\w*|\w+)\b|\b(?:lo|la|li) (?:odio|detesto|disprezzo)\b"
    r"|\b(?:ce l'ho (?:a morte )?con|mi sta (?:antipatic|sulle|sull|sugli)\w*|antipatia|rancore|in sospeso"
    r"|dente avvelenato|vecchi[ae] ruggin\w+|ruggini|astio|livore|partito preso|idea (?:gia )?fatta"
    r"|mi ha fatto perdere|mi fece perdere|mi ha (?:soffiato|fregato|portato via))\b",
    r"\b(?:gli|le) devo (?:[\w'-]+ ){0,3}(?:euro|mila|franchi|soldi|favore)\b|\b(?:gli|le) (?:devo"
    r"|dobbiamo) (?:ancora )?\w*mila\b|\bho (?:in corso|avviato) (?:una|un) (?:causa|lite|trattativa"
    r"|contenzioso|vertenza)\b|\bmi ha (?:prestato|finanziato|venduto|affittato)\b|\bin affari\b",
    r"\b(?:mio studio|mia ditta|mia societa|mia azienda|nostro studio|nostra ditta|io) (?:[\w'-]+ )?(?:cura"
    r"|curo|tiene|tengo|segue|fornisce|fornisco|assiste|vende|lavora) (?:[\w'-]+ )?(?:contabilita|libri|conti"
    r"|bilancio|grafica|forniture|sito|paghe|per)\b|\b(?:consulenza|consulente) (?:per|a|di|della|del)\b",
)
OWN = (*PERSONAL, *WORK, *INVOLVED, *PRIVATE, *OTHER)
BONDS = (PERSONAL[3], PERSONAL[-1], WORK[1], INVOLVED[1])
