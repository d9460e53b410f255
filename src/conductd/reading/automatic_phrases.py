"""How automatic mail words itself, as data: lower case, straight apostrophes, one blank between words.

A subject matches at its beginning only: after `Re:` or `Fwd:` it is a person's.
"""

import re

# A prefix that mail programs write before the subject of the mail they answer.
AWAY_SUBJECT_SURE = re.compile(
    r"(?:auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|auto-?responder|auto"
    r"|automatische antwort(?: bei abwesenheit)?"
    r"|abwesenheitsnotiz|réponse automatique|message d'absence|respuesta automática|resposta automática"
    r"|risposta automatica"
    r"|automatisch antwoord|afwezigheidsbericht|automatyczna odpowiedź|odpowiedź automatyczna|autosvar"
    r"|automatisk svar"
    r"|automaattinen vastaus|автоматический ответ|автоответ|自动回复|自動回覆|自動応答|不在通知"
    r"|out of (?:the )?office(?: auto-?reply)?"
    r"|ooo|away from (?:the )?office|on (?:vacation|holiday|leave)|vacation (?:reply|message)"
    r"|fuera de (?:la )?oficina"
    r"|fora do escritório|absence du bureau|absent du bureau|fuori sede|assenza|afwezig|poza biurem"
    r"|nieobecno[śs][ćc])"
    r"(?:\s*[:：].*|\s*\[.*|$)"
)  # fmt: skip

# A subject of its own, without the prefix form.
AWAY_SUBJECT = re.compile(
    r"(?:auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|ooo\b|away\b|i am (?:away"
    r"|out|on)|currently (?:away|out)"
    r"|on (?:vacation|holiday|leave|parental leave|sick leave)|vacation|abwesen|nicht im (?:büro|haus)"
    r"|im urlaub|urlaub|absen[ct]"
    r"|en (?:congés?|vacances)|fuera de|ausen|ausên|ausente|férias|fora d[oe]|vacaciones|assen[zt]|ferie"
    r"|in ferie|afwezig|vakantie"
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
