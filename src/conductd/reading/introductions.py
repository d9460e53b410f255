"""How mail programs introduce what they quote, pass on or add: data for many languages. To add one, add its words."""

# ruff: noqa: E501, PLE2502  (tables of words read best in long lines; some programs write marks of direction)

import re
from functools import lru_cache
from typing import Final

ATTRIBUTION_STARTS: Final = (
    r"(?:on|am|em|en|le|el|il|op|den|på|dne|la|pe|at|в|a\s+las?|às|fra|om|i|dnia|w\s+dniu|in\s+data|il\s+giorno|no\s+dia|στις|vào|ngày|den)"
    r"\s[^.!?:\n]{0,30}?\d",
    r"(?:am|em|en|le|el|il|op|den|on|dne|dnia)\s[\w.]{1,12},?\s[^!?:\n]{0,20}?\d",
    r"(?:在|於|于)\s?\d",
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|seg|ter|qua|qui|sex|gio|sab"
    r"|ma|wo|vr|za|zo|ke|to|pe|la|su|ti|man|tir|ons|tor|tors|fre|lör|sön|lør|søn|pon|wt|śr|czw|pt|niedz|sob|po|út|st|čt|pá|ne"
    r"|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pzt|sal|çar|per|cum|cmt|paz)"
    r"[a-zěščřžýáíéäçşı]*\.?,?\s+(?:[a-z]{3,9}\.?\s)?\d", r"вы писали\s",
    r"\d{1,4}\s*[./年-]\s*\d{1,2}\s*[./月-]", r"\d{1,2}\.?\s+(?:de\s)?\w+\.?\s+(?:de\s)?\d{4}", r"\d{4}년",
    r"\d{1,2}\.\s+\d{1,2}\.\s+\d{2,4}",
    r"(?:quoting|zitat von|citeren|citat från|citando|cytowanie)\s", r"wiadomość napisana przez\s",
    r"[\"“«']?[^\s<>\"][^<>\"\n]{0,80}[\"”»']?\s?[<(\[][^<>()\[\]\s]+@[^<>()\[\]\s]+[>)\]]",
)  # fmt: skip
"""Beginnings of the line above a quote: a date, a preposition before one, or a name with its address."""

ATTRIBUTION_VERBS: Final = (
    "wrote", "writes", "said", "schrieb", "schreibt", "geschrieben", "a écrit", "écrit", "écrivait", "escribió", "escribio", "escribe", "escreveu",
    "ha scritto", "scrive", "scrisse", "schreef", "geschreven", "napisał", "napisała", "napisał(a)", "pisze", "napisana", "skrev", "skriver",
    "kirjoitti", "kirjoittaa", "napsal", "napsala", "napsal(a)", "napísal", "napísal(a)", "napisao", "a scris", "írta",
    "пишет", "писал", "писала", "писал(а)", "написал", "написала", "написал(а)", "пише", "написав", "написав(ла)", "написа", "έγραψε", "yazdı", "yazmış", "yazdılar", "писали",
    "כתב", "כתבה", "‫כתב‬", "كتب", "đã viết", "menulis", "เขียน", "schrieb am", "quoting", "zitat von", "citeren", "citando",
)  # fmt: skip
"""What the author of a quote did, in the words of mail programs."""

ATTRIBUTION_VERBS_UNSPACED: Final = (
    "写道", "寫道", "님이 작성", "작성", "のメール", "さんは書きました", "さんが書きました", "は書きました",
)  # fmt: skip

HEADER_FROM: Final = (
    "from", "von", "de", "da", "van", "od", "från", "fra", "lähettäjä", "feladó", "kimden", "gönderen", "expediteur", "expéditeur", "mittente",
    "remetente", "от", "от кого", "від", "από", "差出人", "发件人", "寄件者", "寄件人", "發件人", "보낸 사람", "보낸사람", "מאת", "من", "de la", "absender", "afzender",
    "nadawca", "送信者",
)  # fmt: skip
HEADER_OTHERS: Final = (
    "dato", "dátum", "日付", "gönderme tarihi", "kopi", "cópia", "copia", "copie à", "enviado em", "抄送人", "发送", "時間", "时间", "data invio", "sent by",
    "sent", "date", "to", "subject", "cc", "reply-to", "importance", "gesendet", "datum", "an", "betreff", "kopie", "antwort an", "envoyé",
    "envoyé le", "à", "objet", "objet du message", "enviado", "enviado el", "enviada em", "fecha", "para", "asunto", "assunto", "data", "inviato", "a",
    "oggetto", "verzonden", "aan", "onderwerp", "wysłano", "wysłane", "do", "dw", "temat", "skickat", "till", "ämne", "sendt", "til", "emne",
    "lähetetty", "päiväys", "vastaanottaja", "aihe", "odesláno", "komu", "předmět", "kopia", "küldve", "címzett", "tárgy", "gönderildi", "kime",
    "tarih", "konu", "отправлено", "дата", "кому", "тема", "копия", "надіслано", "στάλθηκε", "προς", "θέμα", "日時", "送信日時", "宛先", "件名",
    "发送时间", "发送日期", "日期", "收件人", "主题", "抄送", "寄件日期", "傳送時間", "已傳送", "傳送日期", "收件者", "附件", "添付ファイル", "添付", "重要性", "päivämäärä", "kopio", "bilgi", "gönderilme tarihi",
    "gönderme", "kimlere", "ek", "ekler", "liitteet", "liite", "rubrik", "attachments", "anlagen", "anlage", "pièces jointes", "adjuntos", "anexos", "allegati",
    "bijlagen", "załączniki", "вложения", "bilagor", "vedhæftede filer", "vedlegg", "přílohy", "when", "where", "wichtigkeit", "priorität", "kopie (cc)", "pour",
    "sujet", "adresat", "скрытая копия", "bcc", "dátum", "odoslané", "predmet", "verzonden op", "wysłany", "送信", "日付", "sent on", "發送時間", "收件人",
    "日期", "抄送", "主題", "主题", "寄件時間", "tarihi", "data wysłania", "data e hora", "enviado a las", "fecha de envío", "enviado a", "received", "主旨", "副本", "보낸 날짜", "받는 사람", "제목", "날짜", "נשלח", "אל", "נושא",
    "تاريخ", "إلى", "الموضوع", "trimis", "către", "subiect", "beantwoorden aan", "répondre à", "responder a",
)  # fmt: skip
"""Labels of the small header block that Outlook, Apple Mail and others put above a mail they quote or pass on."""

HEADER_FIRST: Final = frozenset(HEADER_FROM) | frozenset({
    "sent", "date", "gesendet", "datum", "envoyé", "enviado", "inviato", "verzonden", "data", "fecha", "wysłano", "skickat", "sendt", "dato",
    "lähetetty", "odesláno", "отправлено", "дата", "日付", "日時", "送信日時", "发送时间", "发送日期", "日期", "subject", "betreff", "tarih", "gönderme tarihi",
})  # fmt: skip
"""Labels that such a block begins with."""

SENT_LABELS: Final = frozenset({
    "sent", "date", "gesendet", "datum", "envoyé", "envoyé le", "enviado", "enviado el", "enviada em", "inviato", "verzonden", "data", "fecha", "wysłano", "skickat",
    "sendt", "dato", "lähetetty", "päivämäärä", "odesláno", "gönderildi", "tarih", "отправлено", "дата", "送信日時", "日時", "日付", "发送时间", "日期", "寄件日期", "傳送時間",
})  # fmt: skip
"""Labels of when a quoted mail was sent."""

SUBJECT_LABELS: Final = frozenset({
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "ämne", "emne", "aihe", "předmět", "tárgy", "konu", "тема", "θέμα", "件名", "主题", "主題", "主旨", "sujet", "predmet", "rubrik", "제목", "נושא", "الموضوع", "subiect", "objet du message",
})  # fmt: skip

ORIGINAL: Final = (
    "original message", "original mail", "original appointment", "ursprüngliche nachricht", "originalnachricht", "ursprüngliche mail", "message d'origine",
    "message original", "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht", "oorspronkelijk bericht",
    "wiadomość oryginalna", "oryginalna wiadomość", "ursprungligt meddelande", "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti",
    "původní zpráva", "eredeti üzenet", "özgün ileti", "orijinal mesaj", "исходное сообщение", "оригинальное сообщение", "αρχικό μήνυμα", "元のメッセージ",
    "mail original", "e-mail original", "original e-mail", "original-nachricht", "original email", "původní e-mail", "oorspronkelijke e-mail",
    "originalmeddelande", "original meddelelse", "opprinnelig e-post", "ursprungligt e-postmeddelande", "alkuperäinen sähköposti", "orijinal ileti",
    "wiadomość pierwotna", "исходное письмо", "email originale", "oprindelig besked", "邮件原件",
    "原始邮件", "原始郵件", "원본 메시지", "הודעה מקורית", "reply message", "mesaj original",
)  # fmt: skip
"""`-----Original Message-----` and its kin: what follows is quoted to the end."""

FORWARDED: Final = (
    "forwarded message", "forwarded by", "begin forwarded message", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
    "message transféré", "message transmis", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado",
    "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "inizio messaggio inoltrato", "messaggio inoltrato",
    "doorgestuurd bericht", "begin doorgestuurd bericht", "przesłana wiadomość", "wiadomość przekazana dalej", "początek przekazywanej wiadomości",
    "treść przekazanej wiadomości", "vidarebefordrat meddelande", "videresendt meddelelse", "videresendt melding", "välitetty viesti", "edelleenlähetetty viesti",
    "vidarebefordrat brev", "start på videresendt besked", "start på videresendt melding", "videresendt besked", "välitetty viesti alkaa", "начало переадресованного сообщения",
    "začátek přeposílané zprávy", "přeposlaný e-mail", "iletilen ileti başlangıcı", "iletilen ileti", "iletilmiş ileti", "下面是被转发的邮件", "被转发的邮件", "以下是轉寄的郵件", "轉寄的郵件", "início da mensagem reenviada",
    "továbbított üzenet", "továbbított levél kezdete", "mesaj redirecționat", "începutul mesajului redirecționat", "προωθημένο μήνυμα", "wiadomość przesłana dalej", "przekazana wiadomość", "transféré par", "mensaje reenviado por",
    "přeposlaná zpráva", "továbbított levél", "iletilmiş mesaj", "yönlendirilen ileti", "пересылаемое сообщение", "переадресованное сообщение",
    "転送メッセージ", "転送されたメッセージ", "转发的邮件", "转发邮件", "转发的消息", "已转发的邮件", "开始转发的邮件", "開始轉寄郵件", "轉寄的郵件", "以下是转发的邮件", "以下是轉寄的郵件",
    "vidarebefordrat mejl", "vidarebefordrat brev", "start på videresendt besked", "videresendt besked", "videresendt e-post", "začátek přeposílané zprávy",
    "začátek předávané zprávy", "přeposlaný e-mail", "välitetty viesti alkaa", "välitetty viesti / fwd.msg", "начало переадресованного сообщения",
    "перенаправленное сообщение", "пересланное сообщение", "начало пересылаемого сообщения", "пересланное письмо", "переслане повідомлення", "iletilen mesaj",
    "iletilen ileti", "ileti başlangıcı", "yönlendirilmiş ileti", "yönlendirilen mesaj", "yönlendirilmiş mesaj", "przekazana wiadomość", "message réexpédié",
    "courriel transféré", "début du courriel transféré", "inizio del messaggio inoltrato", "correo reenviado", "início da mensagem reencaminhada",
    "anfang der weitergeleiteten e-mail", "weitergeleitete mail", "weitergeleitete e-mail", "preposlaná správa", "転送されたメール", "转发邮件信息", "轉寄郵件", "전달된 메시지", "הודעה שהועברה",
)  # fmt: skip
"""`---------- Forwarded message ---------` and its kin: what follows was passed on."""

FORWARD_ENDS: Final = (
    "end of forwarded message", "конец пересылаемого сообщения", "slut på vidarebefordrat meddelande", "end forwarded message", "ende der weitergeleiteten nachricht", "fin du message transféré", "fin del mensaje reenviado",
    "fim da mensagem encaminhada", "fine messaggio inoltrato", "einde doorgestuurd bericht", "koniec przekazywanej wiadomości",
)  # fmt: skip

_SENT: Final = (
    r"(?:sent|send|envoyé|enviado|enviada|gesendet|inviato|inviata|verzonden|verstuurd|wysłano|wysłane|skickat|skickades|sendt|lähetetty|odesláno|отправлено"
    r"|надіслано|poslano|odoslané|trimis|elküldve|provenance)"
)
_THROUGH: Final = (
    r"(?:from|via|with|by|using|depuis|de|à partir de|avec|desde|do|a partir do|a partir de|dal|da|con|com|von|mit|über|aus|vanaf|vanuit|van|met|z|ze|från"
    r"|fra|med|min|s|из|с|з|:)"
)
_DEVICES: Final = (
    r"(?:\b(?:my|mon|ma|mi|mio|meu|mein\w*|mijn|mojego|min|mit|mého|моего|phone|mobile|smartphone|mobil\w*|handy|tablet|device|nine|hey)\b"
    r"|iphone|ipad|ipod|android|samsung|galaxy|outlook|\bmail\b|e-?mail|email\w*|yahoo|proton|blackberry|huawei|xiaomi|redmi|windows|nokia|sony|xperia|pixel"
    r"|oneplus|oppo|realme|thunderbird|k-9|fairemail|bluemail|mailspring|polymail|airmail|mailbird|em client|gmx|web\.de|gmail|aol|spark|zoho|tutanota"
    r"|tuta\b|fastmail|superhuman|почт|poczt|pošt|e-post|sähköposti|orange|icloud|honor|motorola|libero|mailbox|telekom|t-online)"
)
_GET: Final = (
    r"(?:get|beziehen|herunterladen|holen|laden|télécharge[rz]|obtenir|obtenez|obtener|obtén|obtenga|descargar|obter|obtenha|baixar|transferir|scarica|ottieni"
    r"|downloaden|download|ophalen|pobierz|uzyskaj|скача\w+|получит\w+|установит\w+|入手|获取|獲取|下载|下載|取得|skaffa|hämta|ladda (?:ned|ner)|hent|få|skaff"
    r"|hanki|lataa|získ\w+|stáhn\w+|edinin|indirin|alın|yükleyin)"
)
MOBILE_SIGNATURES: Final = (
    _SENT + r"\s(?:securely\s)?" + _THROUGH + r"\s(?=.*" + _DEVICES + r").{2,110}",
    r"(?=.*(?<![a-z])outlook)(?=.*(?:ios|android|iphone|ipad|mobile|mac|windows))(?=.*" + _GET + r").{5,70}",
    r"get (?:bluemail|aqua ?mail|yahoo mail|the .{2,30} app|spark|gmail) .{0,40}",
    r"sent (?:on the go|while mobile|on the move|on the run)",
    r"(?:von meinem|vom|von|über) .{2,40} (?:gesendet|geschickt|verschickt)", r"(?:diese nachricht wurde|gesendet) (?:von|mit) .{2,60}(?:gesendet| app)?",
    r"lähetetty .{2,40}(?:sta|stä|lta|ltä|st[aä]ni|lt[aä]ni|puhelime\w*|iphonesta)", r"skickat från .{2,40}", r"sendt fra .{2,40}", r"odesláno z .{2,40}",
    r"wysłane z .{2,40}", r"отправлено с .{2,40}", r"(?:my|mi|meu)? ?iphoneから送信", r".{2,30}から送信",
    r"(?:发自|發自|来自|來自|发送自|發送自)\s?(?=.*(?:我的|iphone|ipad|android|安卓|邮箱|郵件|邮件|手机|手機|华为|小米|windows|mail|outlook|galaxy|qq|foxmail)).{1,30}",
    r"(?:从|從|由)我的\s?.{1,30}(?:发送|傳送|發送|发出|寄出)", r"나의 .{1,30}에서 보냄", r"telefonumdan gönderildi",
    r".{2,50}(?:['’]?[dt][ae]n|cihazımdan| ile) gönderildi",
    r"please excuse (?:my |any )?(?:brevity|typos).{0,40}", r"bitte entschuldige(?:n sie)? (?:die|meine|alle)? ?(?:kürze|tippfehler).{0,40}",
    r"veuillez excuser ma brièveté.{0,20}", r"disculp[ae] mi brevedad.{0,20}", r"por favor,? desculpe a brevidade.{0,20}",
)  # fmt: skip
"""Lines that phones and apps add by themselves; each is a whole line."""


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


ATTRIBUTION_START: Final = re.compile("(?:" + "|".join(ATTRIBUTION_STARTS) + ")", re.IGNORECASE)
ATTRIBUTION_VERB: Final = re.compile(
    r"(?<!\w)(?:" + _any(ATTRIBUTION_VERBS) + r")(?!\w)|" + _any(ATTRIBUTION_VERBS_UNSPACED), re.IGNORECASE
)
VERB_UNSPACED: Final = re.compile(_any(ATTRIBUTION_VERBS_UNSPACED))
WRITER_FIRST: Final = re.compile(
    r"[\"“«]?[^\W\d_][^\s,;:!?]*(?:,?\s[^\s,;:!?]+){0,4}?[\"”»]?\s(?:" + _any(ATTRIBUTION_VERBS) + r")\s[^:]{0,20}\d",
    re.IGNORECASE,
)
ORIGINAL_LINE: Final = re.compile(
    r"\s{0,4}[-_=*\u2010-\u2015\s]{0,40}(?:" + _any(ORIGINAL) + r")\s?[-_=*:\u2010-\u2015\s]{0,40}", re.IGNORECASE
)
FORWARD_LINE: Final = re.compile(
    r"\s*(?:[-_=*]{2,30}\s*)?(?:"
    + _any(FORWARDED)
    + r"|forwarded message follows|forwarded by\s[^\n]{1,100}?"
    + r")(?:\s(?:from|by|von|de|da|van)\s.{1,100}?)?\s*(?:[:：]|[-_=*:：\s]{2,30})?\s*",
    re.IGNORECASE,
)
FORWARD_END_LINE: Final = re.compile(
    r"\s*[-_=*\s]{0,30}(?:" + _any(FORWARD_ENDS) + r")\s*[-_=*:\s]{0,30}", re.IGNORECASE
)
_HEADER_LABELS: Final = frozenset(HEADER_FROM + HEADER_OTHERS)
_QQ_BLANK: Final = "&nbsp;"
_LABEL: Final = re.compile(r"([^:：\n]{1,40})[:：]\*{0,2}(.*)")


@lru_cache(maxsize=64)  # each line is asked about from up to twelve lines above it
def header_label(line: str) -> tuple[str, str] | None:
    """The label, lower-cased, and the value of a line such as `*From:* Ruth <ruth@example.org>`; None of another line."""
    colon = ":" in line[:42] or "：" in line[:42]
    match = _LABEL.fullmatch(line[:2000].replace(_QQ_BLANK, " ")) if colon else None
    if match is None:
        return None
    label = match[1].strip(" \t\u00a0\u202f*").lower()
    return (label, match[2].strip()) if label in _HEADER_LABELS else None


MOBILE_LINE: Final = re.compile(r"\s*(?:" + "|".join(MOBILE_SIGNATURES) + r")[\s.!]*", re.IGNORECASE)
