"""How mail servers word their bounces, as data: lower case, one blank between words. To add one, add its words."""

# ruff: noqa: E501  # tables of words read best in long lines

import re

DAEMON = re.compile(
    r"(?:mailer[-_.]?daemon|mail-?daemon|postmaster|postmast|mdaemon|mail\.?system|mail\.?delivery[a-z.]*|microsoftexchange[0-9a-f]+"
    r"|bounce-?notification|systemadministrator|mail\.?administrator|mmdf|non-?delivery)(?:[+=][^@]{0,200})?@"
)
DAEMON_NAME = re.compile(
    r"(?:the )?(?:mail delivery (?:system|subsystem|service|agent)|mailer[- ]daemon(?:@.{0,200})?|postmaster(?:@.{0,200})?|system administrator"
    r"|mail administrator|mail system|internet mail delivery|email delivery system|mail delivery|delivery system|mail router|microsoft outlook"
    r"|mimecast postmaster|systemadministrator|administrador del sistema|administrateur système|amministratore (?:di )?sistema|системный администратор"
    r"|systembeheerder|administrador do sistema|mail server|proofpoint (?:mail|postmaster).{0,40})"
)
SUBJECT = re.compile(
    r"(?:\[postmaster\] |postmaster notify: )?(?:undeliver(?:ed|able)\b|undelivered mail|returned mail|returned to sender|mail returned|mail system error"
    r"|mail delivery (?:failed|failure|problem|error|subsystem|status|report)|e-?mail delivery (?:failure|failed|error)|nondeliver|non-?delivery (?:report|notification|of)"
    r"|delivery (?:status notification|failure|failed|notification|has failed|report|error|problem|delayed|unsuccessful|incomplete)|failure (?:notice|delivery)"
    r"|failed (?:delivery|mail|to deliver)|(?:your )?(?:message|mail|e-?mail) (?:not delivered|delivery failure|undeliverable|could not be delivered|couldn't be delivered"
    r"|delivery (?:failed|delayed)|you sent (?:was|could)|status - undeliverable|to .{1,200} (?:could not|couldn't|was not|wasn't) )"
    r"|unable to deliver|could not (?:deliver|send)|cannot deliver|warning: (?:could not send|message|e-?mail)|delayed(?: mail)?(?:$|[: (])|delay(?:ed)? notification"
    r"|dsn: |rejected(?: mail|: )|mail failure|user unknown|address (?:unknown|not found)|permanent delivery failure|recipient (?:unknown|not found)|bounced mail"
    r"|non[- ]remis|remise impossible|échec de (?:la )?(?:remise|livraison|distribution)|notification d'état de (?:la )?(?:remise|distribution)|message non (?:remis|délivré|distribué)|courrier non"
    r"|unzustellbar|nicht zustellbar|nicht zugestellt|zustell(?:ung|bericht|problem|fehler)|benachrichtigung (?:zum|über den) (?:übermittlungs|zustell|status)|mail konnte nicht"
    r"|non recapitabile|avviso di mancat[oa]|anomalia messaggio|mancat[oa] (?:recapito|consegna)|notifica (?:sullo|di) (?:stato|mancat)|messaggio non (?:recapitato|consegnato)|impossibile recapitare"
    r"|no se (?:puede|pudo|ha podido) entregar|no entregad|notificación de (?:estado|error)|error (?:de|en la) entrega|correo (?:devuelto|no entregado)|mensaje no entregado"
    r"|não (?:foi possível )?entreg|falha (?:na|de) entrega|notificação de (?:status|estado)|mensagem não entregue|e-?mail não entregue|devolução"
    r"|niet te bezorgen|onbestelbaar|kan niet worden (?:bezorgd|afgeleverd)|niet (?:bezorgd|afgeleverd)|bezorging mislukt"
    r"|niedostarcz|nie(?: można| udało się) (?:dostarczyć|doręczyć)|niedoręcz|powiadomienie o (?:stanie|niedostarczeniu|braku)|zwrot poczty"
    r"|не(?: ?доставлен| удалось доставить|возможно доставить)|недоставлен|сообщение не доставлено|письмо не доставлено|ошибка доставки|уведомление о (?:состоянии|статусе|недоставке)"
    r"|配信(?:不能|できません|エラー|状態)|配達できません|送信できませんでした|メールの配信|未配信|エラーメール|未送达|无法(?:投递|送达)|系统退信|退信|投递失败|邮件(?:投递|发送)失败|未傳遞|無法(?:傳遞|投遞)|傳送失敗"
    r"|olevererbar|gick inte att leverera|kunde inte levereras|ej levererat|kan ikke leveres|kunne ikke leveres|ikke leveret|ikke levert|ulevert|levering mislykkedes|leveringsfeil"
    r"|ei voitu toimittaa|toimitus epäonnistui|toimittamatta|viestiä ei|nedoručiteln|nedoručen|doručení se nezdařilo|nelze doručit|teslim edilem|iletilemed|ulaştırılamad|gönderilemedi"
    r"|来自.{1,60}的退信|系统退信|\[발송실패|발송 ?실패|메일 ?(?:발송|전송|전달) ?실패|메일이 (?:발송|전달)되지|mail delivery notification|non distribué|message bloqué|your message .{0,80}(?:was not|could not be) delivered|kézbesíthetetlen|nem kézbesíthető|imposibil de livrat|전송 실패|배달되지|반송)"
)  # fmt: skip
BODY = re.compile(
    r"(?:could not|couldn't|cannot|can't|was not|wasn't|unable to|not able to|failed to|able to|has not been|could n't|were not) (?:be |yet |able to |to )*deliver"
    r"|(?:permanent|fatal|permanently|delivery) (?:fatal )?(?:error|failure|failed)|returned (?:below|to sender|message)|user unknown|unknown user|no such (?:user|recipient|address|mailbox)"
    r"|recipient(?:'s)? (?:address )?(?:rejected|unknown|not found|mailbox)|mailbox (?:unavailable|full|not found|does not exist|is full|disabled)|undeliverable|over quota"
    r"|smtp error from remote|remote (?:mail )?server (?:returned|said|answered|responded)|address (?:couldn't|could not) be found|transcript of session|delivery to the following"
    r"|nicht zugestellt|unzustellbar|konnte nicht|n'a pas pu être (?:remis|délivré|distribué)|no se ha podido entregar|no se pudo entregar|não pôde ser entregue|non è stato possibile"
    r"|kon niet worden|nie (?:mogła|został|można)|не (?:может быть|был[оа]?|удалось) достав|配信できません|无法|無法|kunde inte|kunne ikke|ei voitu|nebylo možné|nelze|edilemedi|iletilemedi"
)
CODE = re.compile(
    r"(?<!\d)[45]\d\d[ -]|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])|message-id:|received: from|diagnostic|(?:user|recipient|address|mailbox) (?:unknown|not found|full)"
)
LATE_SUBJECT = re.compile(
    r"\bdelay|^warning: (?:message|could not send)|still being|verz[öo]ger|en attente|retard|retras|atras|ritard|vertraag|opóźni|задерж|遅延|遅れ|延迟|延遲"
)
LATE = re.compile(
    r"(?:not yet been|has not been|not been) (?:able to be )?delivered .{0,60}(?:after|for) (?:more than )?\d|delay reason|delivery (?:is|was|has been) (?:being )?delayed|delayed"
    r"|will (?:keep|continue) (?:trying|to (?:try|attempt))|will be (?:retried|re-?tried|attempted again)|continue to (?:be retried|attempt)|keep trying|(?:will|we.ll|is going to) try again|retry(?:ing)? (?:for|until|timeout not)"
    r"|no action is required|you do not need to (?:resend|do anything|retransmit)|this is a warning message only|transient (?:failure|error)|temporar(?:y|ily) (?:failure|error|problem|deferred)"
    r"|weitere zustellversuche|wird (?:weiter|erneut) versucht|verzögert|nouvelle tentative|se reintentar|seguir[áa] intentando|será tentad|nuovi tentativi|opnieuw (?:proberen|geprobeerd)"
    r"|ponowi|повторн\w+ попыт|再送(?!信して|してくだ|信をお)|再試行(?:し(?:ます|てい)|され)|重试|重試|继续尝试"
)
FIELD_WITH_IDS = re.compile(
    r"^[>| \t]{0,8}(?:message-id|in-reply-to|references|received|return-path|dkim-signature|sender|from|reply-to):[^\n]*"
    r"(?:\n[ \t]+[^\n]*){0,20}",
    re.IGNORECASE | re.MULTILINE,
)
