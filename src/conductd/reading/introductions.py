"""How mail programs introduce what they quote, pass on or add: data for many languages. To add one, add its words."""

# ruff: noqa: E501, PLE2502  (tables of words read best in long lines; some programs write marks of direction)

import re
from typing import Final

ATTRIBUTION_STARTS: Final = (
    r"on\s", r"am\s", r"em\s", r"le\s", r"el\s", r"il\s", r"op\s", r"w\s+dniu\s", r"dnia\s", r"den\s", r"på\s", r"dne\s", r"la\s",
    r"pe\s", r"a\s+las?\s", r"ngày\s", r"at\s", r"vào\s", r"в\s", r"στις\s", r"tarihinde\s", r"em\s", r"in\s+data\s", r"fra\s",
    r"(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|seg|ter|qua|qui|sex|gio|sab"
    r"|ma|wo|vr|za|zo|ma|ke|to|pe|la|su|ti|man|tir|ons|tor|tors|fre|lör|sön|lør|søn|pon|wt|śr|czw|pt|niedz|sob|po|út|st|čt|pá|ne|пн|вт|ср|чт|пт|сб|вс)"
    r"[a-zěščřžýáíéä]*\.?,?\s+\d",
    r"\d{1,4}\s*[./年-]\s*\d{1,2}\s*[./月-]", r"\d{1,2}\.?\s+\w+\.?\s+\d{4}", r"\d{4}년", r"\"?[^\s<>\"][^<>\"\n]{0,80}\"?\s<[^<>\s]+@[^<>\s]+>",
)  # fmt: skip
"""Beginnings of the line above a quote: a date, a preposition before one, or a name with its address."""

ATTRIBUTION_VERBS: Final = (
    "wrote", "writes", "said", "schrieb", "hat geschrieben", "a écrit", "écrit", "écrivait", "escribió", "escribio", "escreveu", "ha scritto",
    "scrisse", "schreef", "heeft geschreven", "heeft het volgende geschreven", "napisał", "napisała", "napisał(a)", "pisze", "skrev",
    "skrev følgende", "følgende skrev", "kirjoitti", "napsal", "napsal(a)", "napísal", "napisao", "je napisao", "a scris", "írta", "ezt írta",
    "пишет", "писал", "писала", "писал(а)", "написал", "написал(а)", "пише", "написав", "написа", "έγραψε", "yazdı", "şunu yazdı", "şunları yazdı",
    "כתב", "כתבה", "כתב/ה", "‫כתב‬", "كتب", "đã viết", "menulis", "เขียน", "写道", "寫道", "님이 작성", "작성", "のメール", "さんは書きました", "wrote the following",
)  # fmt: skip
"""What the author of a quote did, in the words of mail programs. The line ends with it, or with a name after it, and a colon."""

HEADER_FROM: Final = (
    "from", "von", "de", "da", "van", "od", "från", "fra", "lähettäjä", "feladó", "kimden", "gönderen", "expediteur", "expéditeur", "mittente",
    "remetente", "от", "від", "από", "差出人", "发件人", "寄件者", "寄件人", "發件人", "보낸 사람", "보낸사람", "מאת", "من", "de la", "absender", "afzender",
    "nadawca", "送信者",
)  # fmt: skip
HEADER_OTHERS: Final = (
    "sent", "date", "to", "subject", "cc", "reply-to", "importance", "gesendet", "datum", "an", "betreff", "kopie", "antwort an", "envoyé",
    "envoyé le", "à", "objet", "objet du message", "enviado", "enviado el", "enviada em", "fecha", "para", "asunto", "assunto", "data", "inviato", "a",
    "oggetto", "verzonden", "aan", "onderwerp", "wysłano", "wysłane", "do", "dw", "temat", "skickat", "till", "ämne", "sendt", "til", "emne",
    "lähetetty", "päiväys", "vastaanottaja", "aihe", "odesláno", "komu", "předmět", "kopia", "küldve", "címzett", "tárgy", "gönderildi", "kime",
    "tarih", "konu", "отправлено", "дата", "кому", "тема", "копия", "надіслано", "στάλθηκε", "προς", "θέμα", "日時", "送信日時", "宛先", "件名",
    "发送时间", "发送日期", "日期", "收件人", "主题", "抄送", "寄件日期", "收件者", "主旨", "副本", "보낸 날짜", "받는 사람", "제목", "날짜", "נשלח", "אל", "נושא",
    "تاريخ", "إلى", "الموضوع", "trimis", "către", "subiect", "beantwoorden aan", "répondre à", "responder a",
)  # fmt: skip
"""Labels of the small header block that Outlook, Apple Mail and others put above a mail they quote or pass on."""

SUBJECT_LABELS: Final = frozenset({
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "ämne", "emne", "aihe", "předmět", "tárgy", "konu", "тема", "θέμα", "件名", "主题", "主旨", "제목", "נושא", "الموضوع", "subiect", "objet du message",
})  # fmt: skip

ORIGINAL: Final = (
    "original message", "original mail", "original appointment", "ursprüngliche nachricht", "originalnachricht", "ursprüngliche mail", "message d'origine",
    "message original", "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht", "oorspronkelijk bericht",
    "wiadomość oryginalna", "oryginalna wiadomość", "ursprungligt meddelande", "oprindelig meddelelse", "opprinnelig melding", "alkuperäinen viesti",
    "původní zpráva", "eredeti üzenet", "özgün ileti", "orijinal mesaj", "исходное сообщение", "оригинальное сообщение", "αρχικό μήνυμα", "元のメッセージ",
    "原始邮件", "原始郵件", "원본 메시지", "הודעה מקורית", "reply message", "mesaj original",
)  # fmt: skip
"""`-----Original Message-----` and its kin: what follows is quoted to the end."""

FORWARDED: Final = (
    "forwarded message", "forwarded by", "begin forwarded message", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
    "message transféré", "message transmis", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado",
    "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "inizio messaggio inoltrato", "messaggio inoltrato",
    "doorgestuurd bericht", "begin doorgestuurd bericht", "przesłana wiadomość", "wiadomość przekazana dalej", "początek przekazywanej wiadomości",
    "treść przekazanej wiadomości", "vidarebefordrat meddelande", "videresendt meddelelse", "videresendt melding", "välitetty viesti", "edelleenlähetetty viesti",
    "přeposlaná zpráva", "továbbított levél", "iletilmiş mesaj", "yönlendirilen ileti", "пересылаемое сообщение", "переадресованное сообщение",
    "転送メッセージ", "転送されたメッセージ", "转发的邮件", "转发邮件", "转发邮件信息", "轉寄郵件", "전달된 메시지", "הודעה שהועברה",
)  # fmt: skip
"""`---------- Forwarded message ---------` and its kin: what follows was passed on."""

FORWARD_ENDS: Final = (
    "end of forwarded message", "end forwarded message", "ende der weitergeleiteten nachricht", "fin du message transféré", "fin del mensaje reenviado",
    "fim da mensagem encaminhada", "fine messaggio inoltrato", "einde doorgestuurd bericht", "koniec przekazywanej wiadomości",
)  # fmt: skip

MOBILE_SIGNATURES: Final = (
    r"(?:sent|send|envoyé|enviado|enviada|gesendet|inviato|verzonden|verstuurd|wysłano|wysłane|skickat|sendt|lähetetty|odesláno|отправлено|надіслано)"
    r"\s(?:from|via|with|by|using|depuis|de|à partir de|desde|do|dal|da|von|mit|vanaf|van|z|från|fra|från min|s|из|с|з)\s.{2,60}",
    r"(?:von meinem|vom|von) .{2,40} (?:gesendet|geschickt|aus gesendet)", r"diese nachricht wurde von .{2,60} gesendet", r"get outlook for .{2,40}",
    r"(?:outlook|télécharger outlook|holen sie sich outlook|obtener outlook|obter o outlook|obtenez outlook) (?:für|pour|para) .{2,40}",
    r"(?:i|my|mijn|meu|mi) ?phoneから送信", r".{2,30}から送信", r"发自我的.{1,30}", r"從我的 ?.{1,30}傳送", r"나의 .{1,30}에서 보냄", r"telefonumdan gönderildi",
    r".{2,30}(?:'dan|'den) gönderildi", r"please excuse (?:my |any )?(?:brevity|typos).{0,40}",
)  # fmt: skip
"""Lines that phones and apps add by themselves; each is a whole line."""


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_ENDING: Final = r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069*_]*[:：]?[\s*_]*"
ATTRIBUTION_START: Final = re.compile(
    r"[\s*_\u200e\u202a\u2066]*(?:" + "|".join(ATTRIBUTION_STARTS) + ")", re.IGNORECASE
)
ATTRIBUTION_END: Final = re.compile(
    r"(?:^|.*[\s,>)\]”\"\d日年周一二三四五六])(?:"
    + _any(ATTRIBUTION_VERBS)
    + r")(?:\s[^:：\n]{1,120})?[\s*_\u2069\u202c]*[:：][\s*_]*",
    re.IGNORECASE,
)
NAME_FIRST_END: Final = re.compile(r".{0,200}<[^<>\s]{1,100}@[^<>\s]{1,100}>[^<>\n]{0,60}[:：]\s*")
ORIGINAL_LINE: Final = re.compile(r"\s*[-_=*\s]{0,30}(?:" + _any(ORIGINAL) + r")\s*[-_=*:\s]{0,30}", re.IGNORECASE)
FORWARD_LINE: Final = re.compile(
    r"\s*(?:[-_=*]{2,30}\s*)?(?:"
    + _any(FORWARDED)
    + r")(?:\s(?:from|by|von|de|da|van)\s.{1,100}?)?\s*(?:[:：]|[-_=*:：\s]{2,30})?\s*",
    re.IGNORECASE,
)
FORWARD_END_LINE: Final = re.compile(
    r"\s*[-_=*\s]{0,30}(?:" + _any(FORWARD_ENDS) + r")\s*[-_=*:\s]{0,30}", re.IGNORECASE
)
_HEADER_LABELS: Final = frozenset(HEADER_FROM + HEADER_OTHERS)
_LABEL: Final = re.compile(r"([^:：\n]{1,40})[:：]\*?(.*)")


def header_label(line: str) -> tuple[str, str] | None:
    """The label, lower-cased, and the value of a line such as `*From:* Ruth <ruth@example.org>`; None of another line."""
    match = _LABEL.fullmatch(line[:2000])
    if match is None:
        return None
    label = match[1].strip(" \t\u00a0*").lower()
    return (label, match[2].strip()) if label in _HEADER_LABELS else None


MOBILE_LINE: Final = re.compile(r"\s*(?:" + "|".join(MOBILE_SIGNATURES) + r")[\s.!]*(?:<[^<>]*>)?\s*", re.IGNORECASE)
