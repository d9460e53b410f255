"""How automatic mail words itself, as data: lower case, straight apostrophes, one blank between words.

A subject matches at its beginning only: after `Re:` or `Fwd:` it is a person's.
"""

# ruff: noqa: E501  # tables of words read best in long lines

import re

# A prefix that mail programs write before the subject of the mail they answer.
AWAY_SUBJECT_SURE = re.compile(
    r"(?:auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|auto-?responder|auto"
    r"|automatische antwort(?: bei abwesenheit)?"
    r"|abwesenheitsnotiz|réponse automatique|message d'absence|respuesta automática|resposta automática"
    r"|risposta automatica"
    r"|automatisch antwoord|afwezigheidsbericht|automatyczna odpowiedź|odpowiedź automatyczna|autosvar"
    r"|automatisk svar"
    r"|automatiskt svar|frånvaromeddelande|fraværsbesked|fraværsmelding|automatisk svar|poissaoloviesti|poissaoloilmoitus|automatická odpověď"
    r"|otomatik (?:yanıt|cevap)|automatikus válasz|răspuns automat|автоматична відповідь|αυτόματη απάντηση|자동 (?:회신|응답)|自动答复|自動返信|自動回复"
    r"|automatische abwesenheitsnotiz|abwesenheits(?:meldung|benachrichtigung|assistent|agent)|absence|absent\(e\)|réponse d'absence|notification d'absence"
    r"|ausencia|ausência|mensaje de ausencia|resposta automàtica|aviso de ausencia|avviso di assenza|messaggio di assenza|afwezigheidsmelding|antwoord bij afwezigheid"
    r"|autosvar|autovastaus|autoreactie|autorespuesta|rispondi automatico|risponditore|autoodpowiedź|автоответчик"
    r"|automaattinen vastaus|автоматический ответ|автоответ|自动回复|自動回覆|自動応答|不在通知"
    r"|out of (?:the )?office(?: auto-?reply)?"
    r"|ooo|away from (?:the )?office|on (?:vacation|holiday|leave)|vacation (?:reply|message)"
    r"|fuera de (?:la )?oficina"
    r"|fora do escritório|absence du bureau|absent du bureau|fuori (?:sede|ufficio)|mimo kancelář|ofis dışında|poissa toimistosta|ute av kontoret|ude af kontoret|inte på kontoret|buiten kantoor|assenza|afwezig|poza biurem"
    r"|nieobecno[śs][ćc])"
    r"(?:\s*[:：].*|\s*[\[(].*|$)"
)  # fmt: skip

# A subject of its own, without the prefix form.
AWAY_SUBJECT = re.compile(
    r"(?:auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|ooo\b|away\b|i am (?:away"
    r"|out|on)|currently (?:away|out)"
    r"|on (?:vacation|holiday|leave|parental leave|sick leave)|vacation|abwesen|nicht im (?:büro|haus)"
    r"|im urlaub|urlaub|absen[ct]"
    r"|en (?:congés?|vacances)|fuera de|ausen|ausên|ausente|férias|fora d[oe]|vacaciones|assen[zt]|ferie"
    r"|in ferie|afwezig|vakantie"
    r"|poissa|lomalla|vapaalla|mimo kancelář|nepřítomn|dovolená|izinde|ofis dışı|ofiste değil|yıllık izin|bortrest|ferie|på ferie|tjenestereise"
    r"|fri\b|ude af kontoret|ikke på kontoret|inte på kontoret|ledig|parental|maternity|krank|elternzeit|mutterschutz|congé|zwanger|ouderschap|verlof"
    r"|nieobecn|urlop|不在|休暇|外出|自动|frånvar|fravær|semester|в отпуске|отсутств)"
)  # fmt: skip

AWAY_BODY = re.compile(
    r"(?:i am|i'm|i will be|i'll be|we are) (?:currently |now )?(?:out of|away|on (?:vacation|holiday"
    r"|annual leave|leave|parental"
    r"|maternity|paternity|sick|a business)|travell?ing|unavailable|not (?:in the office|available|reading))"
    r"|out of (?:the )?office|limited access to (?:my )?e-?mails?|automatic(?:ally generated)? (?:reply"
    r"|response|message|answer)"
    r"|(?:return|back) (?:to the office|in the office|on (?:mon|tue|wed|thu|fri|sat|sun|\d|the|january"
    r"|february|march|april|may|june"
    r"|july|august|sept|octo|nov|dec))|slow to (?:answer|reply|respond)|will (?:reply|respond|answer"
    r"|get back to you) (?:when|upon|after|once|as soon)"
    r"|nicht im (?:büro|haus)|im urlaub|bin (?:ich )?(?:vom|bis|ab|am|derzeit|zur ?zeit|momentan|wieder)"
    r"|abwesen|automatisch (?:erstellt|generiert)"
    r"|je suis (?:actuellement )?(?:absent|en congé|en vacances|en déplacement)|absente? (?:du|jusqu)"
    r"|de retour le|réponse automatique"
    r"|estoy (?:fuera|de vacaciones|ausente)|estaré (?:fuera|de vacaciones|ausente)|fuera de la oficina"
    r"|respuesta automática"
    r"|estou (?:fora|de férias|ausente)|estarei (?:fora|de férias|ausente)|resposta automática|fora do escritório"
    r"|sono (?:fuori|assente|in ferie)|sarò (?:fuori|assente|in ferie)|risposta automatica"
    r"|ik ben (?:afwezig|niet aanwezig|op vakantie|met vakantie|weer)|automatisch (?:antwoord|bericht)"
    r"|jestem (?:na urlopie|nieobecn|poza)|nieobecn|automatyczna odpowiedź|przebywam na urlopie"
    r"|不在|休暇|自動(?:応答|返信)|自动回复|休假|外出"
    r"|olen (?:poissa|lomalla|matkoilla|vapaalla|vuosilomalla)|palaan (?:töihin|takaisin)|nejsem (?:v kanceláři|přítom)|jsem mimo|do kanceláře|na dovolené|nepřítomn"
    r"|ofis(?:te)? (?:dışında|değil)|izin(?:de|liyim)|yıllık izin|jeg har ferie|jeg holder ferie|på ferie|tilbage (?:på kontoret|den|mandag)|tilbake (?:på kontoret|den|mandag)"
    r"|jag har semester|på semester|åter (?:på kontoret|den|i tjänst)|tillbaka (?:på kontoret|den)|нахожусь в|вернусь|вернусь|буду отсутствовать|вне офиса|在休假|不在办公室|外出中|出張中|休みを"
    r"|não estou no|de regreso|regreso el|regresso|volverei|rientrerò|tornerò|terug op|wracam|wrócę|elternzeit|mutterschutz|wieder (?:erreichbar|im büro|da\b)|nicht erreichbar|abwesend"
    r"|ute av kontoret|ikke (?:på|til stede på) (?:kontoret|jobb)|er bortreist|har (?:ferie|fri|permisjon)|fri fra|меня нет (?:в офисе|на работе|на месте)|нет на работе|буду (?:в отпуске|недоступ)|не в офисе"
    r"|(?:i will|i'll|i shall|i) not be (?:reading|checking|able to (?:read|check|answer|reply))|will be read when|when i (?:return|get back|am back)|gone (?:fishing|until|on)|on leave|no longer (?:works?|employed|with)|has left (?:the|our) company"
    r"|i am (?:currently )?(?:attending|at a conference|in a meeting|driving|on the road|on parental|on holiday)|thank you for your (?:e-?mail|message|mail)[.!,].{0,80}(?:back|return|office|soon|leave)|currently (?:out|away|travel|on leave|on holiday|on vacation)"
    r"|bis (?:einschließlich|zum|voraussichtlich)[^.]{0,40}(?:abwesend|urlaub|verreist|nicht)|verreist|nicht am (?:platz|arbeitsplatz)|lese (?:ich )?keine e-?mails|in dringenden fällen|meine vertretung|nicht mehr (?:für|bei|im unternehmen)"
    r"|je ne suis pas (?:au bureau|disponible|joignable)|en vacances jusqu|en congés? (?:jusqu|du|maternité|parental)|hors du bureau|à mon retour|je serai (?:absent|de retour|en)|votre message a bien été reçu"
    r"|de vacaciones|de baja|no estoy (?:en la oficina|disponible)|a mi (?:regreso|vuelta)|me encuentro (?:fuera|ausente|de)|de licencia|estou ausente|de férias|em licença|quando (?:eu )?(?:voltar|regressar)|ao meu regresso|retorn(?:o|arei)"
    r"|in ferie|fuori (?:ufficio|sede)|assente (?:dal|fino|per)|al mio (?:rientro|ritorno)|non sono in ufficio|niet (?:op kantoor|bereikbaar|aanwezig)|met verlof|met vakantie|buiten kantoor|na mijn terugkeer|ik ben (?:vrij|er niet)"
    r"|na urlopie|poza biurem|nie ma mnie w biurze|będę nieobecn|po powrocie|zwolnieniu lekarskim|på semester|på tjänsteresa|föräldraledig|frånvarande|inte på kontoret|åter i tjänst|ikke på kontoret|på barsel|bortrejst|ferie til|permisjon"
    r"|lomalla|en ole (?:tavoitettavissa|toimistolla|paikalla)|poissa (?:toimistosta|asti)|palaan|mimo kancelář|na dovolené|nejsem k dispozici|budu zpět|izinde|ofis dışında|izinliyim|yurt ?dışında|döndüğümde|szabadságon|nem vagyok (?:az irodában|elérhető)|în concediu|nu sunt la birou|στο γραφείο|σε άδεια|εκτός γραφείου"
    r"|休假|不在办公室|出差|休暇|不在|出張|外出|お休み|휴가|부재|출장|자리를 비|у відпустці|поза офісом|מחוץ למשרד|בחופשה|خارج المكتب|في إجازة|اجازة"
    r"|jag är (?:inte|på|ledig|bortrest)|jeg er (?:ikke|på|bortreist)|в отпуске"
    r"|отсутств"
)  # fmt: skip

CHALLENGE_SUBJECT = re.compile(
    r"(?:re: )?(?:please confirm (?:your|that|delivery)|confirm (?:your|delivery of your) (?:message|e-?mail"
    r"|mail)|verify your (?:e-?mail|message)"
    r"|your (?:message|mail|email) (?:to .{1,100} )?(?:is being held|was held|requires (?:confirmation"
    r"|verification)|is awaiting)"
    r"|verification required|sender verification|bitte bestätigen|action required: confirm"
    r"|.{0,100}\(verifying sender\))"
)
CHALLENGE = re.compile(
    r"(?:reply to this (?:message|mail|e-?mail)|click (?:on )?(?:the|this)|follow (?:the|this) link"
    r"|klicken sie|auf diese (?:nachricht|mail))"
    r"|(?:your (?:message|mail|email) (?:will (?:not )?be|is being|has been|was) (?:delivered|held"
    r"|quarantined))|prove (?:that )?you are (?:a )?human"
)

# What only such systems, and list servers that want an address confirmed, say.
CHALLENGE_SURE = re.compile(
    r"(?:approved senders?|allow(?:ed)? (?:incoming )?(?:messages|mails?) only from|guest ?list|waitlisted|white-?list|request form (?:\(see )?(?:the )?link|only from senders"
    r"|results? of your (?:e-?mail )?commands?|confirm (?:un)?subscri|confirm your (?:subscription|address)|confirmation (?:request|of (?:your )?subscription)|to confirm that you would like|sender (?:has|have) (?:not )?(?:yet )?been verified"
    r"|verify (?:that )?you are (?:a )?(?:human|person|real)|first time you (?:write|have written|have sent)|einmalig(?:e)? (?:bestätig|freischalt)|absender bestätigen)"
)

# Subjects of machines that no person answers.
MACHINE_SUBJECT = re.compile(
    r"(?:cron\b|anacron|logwatch|build (?:failed|succeeded|fixed)|backup|\*\* (?:problem|recovery)|alert\b|nightly|job\b|disk usage"
    r"|auto(?:matic|mated)?[- :]|\[?(?:ticket|case|request)\b.{0,40}(?:received|created|opened)|thank you for (?:your|contacting)"
    r"|(?:we|wir) (?:have )?(?:received|haben) (?:your|ihre)|ihre anfrage|votre demande|confirmation\b|bestätigung|empfangsbestätigung|accusé de réception)"
)

# What machines say of themselves.
SAYS_MACHINE = re.compile(
    r"(?:this|diese|dies) (?:is|e-?mail|message|mail|ist|nachricht)[^.!?]{0,40}(?:automat|auto-generated)|automatically generated|automated (?:message|e-?mail|response|reply|notification)"
    r"|do not (?:reply|respond|answer) (?:to|directly)|please do not reply|nicht (?:auf diese|direkt auf).{0,30}antworten|automatisch (?:erstellt|generiert|erzeugt|versandt)"
    r"|ne (?:pas|pas) répondre|message automatique|généré automatiquement|no responda|mensaje automático|generado automáticamente|não responda|mensagem automática"
    r"|non rispondere|messaggio automatico|generato automaticamente|niet (?:op|te) .{0,20}antwoorden|automatisch gegenereerd|automatisch verzonden|wygenerowan[ay] automatycznie|nie odpowiadaj"
    r"|не отвечайте|автоматическ|自動(?:送信|配信|的に)|自动发送|请勿(?:直接)?回复|自動發送|svara inte|automatiskt|besvar ikke|automatisk|älä vastaa|automaattinen|neodpovídejte|automatick|otomatik"
)
