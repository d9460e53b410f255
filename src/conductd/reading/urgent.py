"""Does a report speak of danger? It alerts rather too often than once too seldom; a person decides.

Phrases are data, folded to lower case; each stands for a kind of danger, and only the kind is told.
"""

# ruff: noqa: E501  # tables of words read best in long lines

import re

from conductd.model import Flag

LONGEST = 300_000  # characters looked at; longer mail is pasted logs

# kind of danger -> fragments of words or phrases, several languages beside each other
SIGNS: dict[str, tuple[str, ...]] = {
    "a threat to life or health": (
        r"(?:kill|murder|shoot|stab|strangle|rape)(?:s|ed|ing)? (?:me|him|her|them|us|you|people|everyone"
        r"|anyone)",
        r"(?:threat(?! (?:model|actor|intel|hunt|surface|analys))|threats|threatened|threatens|threatening)",
        r"(?:death|bomb) threats?",
        r"(?:beat|hurt|harm|attack)(?:s|ing)? (?:me|him|her|them|us) (?:up|again|tonight|tomorrow|today)",
        r"in (?:physical |immediate |serious |real )?danger",
        r"(?:afraid|fear|scared|frightened|worried) for (?:my|his|her|their|our) (?:life|lives|safety|family"
        r"|children|kids)",
        r"(?:has|have|had|carries|carrying|brought|with) an? (?:gun|knife|weapon|pistol|rifle)",
        r"(?:morddrohung\w*|bedroht\w*|umbringen|lebensgefahr|in gefahr|angst um (?:mein|ihr|sein) leben)",
        r"(?:menac(?:e|es|ent|é|ée|er) de (?:mort|me)|en danger|me tuer|menaces? de mort)",
        r"(?:amenaza(?:s|do|da)?|matarme|en peligro|me va a matar)",
        r"(?:ameaça(?:s|do|da|ndo)?|me matar|em perigo)",
        r"(?:minaccia(?:to|ta|ndo)?|minacce|uccidermi|in pericolo)",
        r"(?:bedreigd|bedreigt|bedreiging\w*|vermoorden|in gevaar)",
        r"(?:grozi|grożą|groził\w*|groźb\w*|zabije|zabić|niebezpieczeństw\w*)",
        r"(?:hota(?:r|de|t)|hot mot|mordhot|döda mig|livrädd|i fara|truer|truet|trusler|trussel|drapstrus\w*|drepe meg|dræbe mig|slå mig ihjel"
        r"|i fare|livredd|frygter for mit liv|frykter for livet)",
        r"(?:uhka(?:a|si|ilee|ili|us\w*)|tappaa minut|tappouhk\w*|hengenvaar\w*|vaarassa|vyhrož\w*|zabije mě|v nebezpečí|výhrůžk\w*"
        r"|tehdit\w*|öldürecek\w*|öldürür\w*|tehlikede\w*|can güvenli\w*)",
    ),
    "self-harm": (
        r"(?:suicid(?:e|al)|kill (?:myself|himself|herself|themselves|themself)|end (?:my|his|her"
        r"|their) (?:own )?life)",
        r"(?:self[- ]harm\w*|hurt (?:myself|himself|herself|themselves)|(?:do not|don't) want to live)",
        r"(?:selbstmord\w*|suizid\w*|das leben nehmen|me suicider|suicidarme|suicidar|suicidio|zelfmoord"
        r"|samobój\w*|självmord\w*|selvmord\w*|ta livet av|tage sit liv|itsemurh\w*|tappaa itse\w*|sebevra\w*|sebepoškoz\w*|intihar\w*"
        r"|autolesion\w*|automutilation|selbstverletz\w*|ritz\w+ sich|ne plus vivre|no quiero vivir|nicht mehr leben)",
    ),
    "violence or assault": (
        r"(?:sexual(?:ly)? )?assault(?:s|ed|ing)?",
        r"(?:raped|stabbed|strangled|drugged|spiked (?:my|her|his|their) drink)",
        r"(?:punched|kicked|choked|grabbed|groped|hit|slapped|pushed|shoved) (?:me|him|her|them|us)",
        r"(?:vergewaltig\w*|geschlagen|körperverletzung|übergriff\w*|agress(?:é|ée|ion|ions) (?:sexuelle"
        r"|physique)\w*)",
        r"(?:violé|violée|agredid[oa]|agresión sexual|violad[oa]|estuprad[oa]|aggredit[oa]|aangerand"
        r"|verkracht|zgwałc\w*|pobił\w*)",
        r"(?:våldt\w*|misshandla\w*|slog mig|överfall\w*|voldt\w*|voldta\w*|overfald\w*|overfall\w*|slo meg|slog mig|raiskas\w*|raiska\w*|pahoinpitel\w*"
        r"|löi minua|znásiln\w*|napadl\w*|uhodil\w*|tecavüz\w*|saldır\w*|dövdü\w*|m'a frapp\w*|me golpeó|me pegó|me bateu|mi ha picchiat\w*"
        r"|sloeg mij|sloeg me|geslagen|uderzył\w*)",
    ),
    "somebody is followed or found": (
        r"(?:stalk(?:s|ed|er|ing)?|doxx?(?:ed|ing)?|follow(?:s|ed|ing)? (?:me|him|her|them|us) (?:home|to"
        r"|around))",
        r"(?:my|his|her|their|our) (?:home |private )?address (?:was|is|has been|got|were) (?:posted"
        r"|published|shared|leaked)",
        r"(?:posted|published|shared|leaked) (?:my|his|her|their|our) (?:home |private )?address",
        r"(?:knows|found out|find out|remember) where (?:i|he|she|they|we) lives?",
        r"(?:outside|in front of) (?:my|his|her|their|our) (?:home|house|door|flat|apartment|hotel|room)",
        r"at (?:my|his|her|their|our) (?:front )?door",
        r"(?:förfölj\w*|forfølg\w*|forfulgt|utanför mitt|uden for mit|utenfor (?:huset|døren)|seuraa minua|vainoa\w*|vaani\w*|pronásled\w*|sleduje mě"
        r"|takip ediyor\w*|evimin önünde|vor (?:meiner|der) (?:tür|wohnung)|devant (?:chez moi|ma porte)|frente a mi casa|sotto casa|davanti a casa)",
        r"(?:verfolgt mich|stalkt|auflauern|me suit|harcèle|me sigue|me persigue|mi segue|achtervolgt"
        r"|śledzi mnie)",
    ),
    "it happens now": (
        r"(?:right now|at this (?:very )?moment|happening now|as (?:i|we) (?:write|speak)|still (?:here"
        r"|going on|outside))",
        r"(?:urgent(?:ly)?|emergency|immediate help|help me now|call(?:ed|ing)? the police"
        r"|as soon as possible|asap)",
        r"(?:dringend|notfall|sofort(?:ige)? hilfe|gerade jetzt|polizei|urgence|tout de suite|en ce moment"
        r"|la police)",
        r"(?:urgente|emergencia|ahora mismo|policía|emergência|agora mesmo|polícia|emergenza|polizia)",
        r"(?:akut|brådskande|polisen|nödläge|haster|politiet|nødsituat\w*|akutt|kiireelli\w*|poliisi\w*|hätätil\w*|naléhav\w*|polici[ei]|nouz\w*"
        r"|acil\w*|polis[ei]?|hemen yardım|spoed\w*)",
        r"(?:noodgeval|op dit moment|politie|pilne|natychmiast|policj\w*)",
    ),
    "a child is concerned": (
        r"(?:under ?age|minors|(?:a|is|was|were|still) (?:a )?minor(?= ?(?:$|[.,;:!?)]|and |was |is |who |at |in ))|(?:1[0-7]|[5-9])[- ]years?[- ]old|child abuse|a child|minderjährig\w*"
        r"|mineure?s?)",
        r"(?:menor de edad|menor de idade|minorenne|minderjarig\w*|nieletni\w*|minderårig\w*|mindreårig\w*|alaikäi\w*|nezletil\w*|reşit olmayan|niepełnoletni\w*|несовершеннолетн\w*|enfant mineur)",
    ),
    "danger": (
        "死ね", "殺す", "殺され", "脅迫", "自殺", "危険", "緊急", "ストーカー",
        "殴られ", "襲われ", "尾行", "つきまと", "警察", "助けて", "未成年", "レイプ", "性的暴行", "強姦",
        "报警", "警察", "强奸", "性侵", "殴打", "打了我", "救命", "未成年", "尾随", "報警", "性侵", "跟蹤", "危險",
        "威胁", "杀了", "自杀", "危险", "紧急", "跟踪", "威脅", "自殺", "緊急",
        r"угрожа\w*", r"убью", r"убить", r"самоубийств\w*", r"срочно", r"в опасности", r"изнасил\w*", r"избил\w*", r"ударил\w*", r"преследу\w*", r"полици\w*", r"угроз\w*",
        r"боюсь за", r"помогите",
    ),
}  # fmt: skip
_NO_BLANKS = "danger"
_FINDERS = tuple(
    (kind, re.compile("|".join(signs) if kind == _NO_BLANKS else rf"\b(?:{'|'.join(signs)})\b"))
    for kind, signs in SIGNS.items()
)


_DENIED = re.compile(
    r"\b(?:not|n't|nicht|kein|pas|no es|não é|non è|niet|nie|inte|ikke|ei ole|není) (?:an? |so |that |really |very |sehr |besonders |très |muy |molto )?"
    r"(?:urgent\w*|dringend|emergency|notfall|urgente?|pilne|spoed\w*|brådskande|haster|naléhav\w*)"
)


def signal(text: str) -> Flag | None:
    """The first kind of danger that the words speak of, or None. The reason never holds a word of the mail."""
    plain = " ".join(text[:LONGEST].lower().replace("’", "'").split())
    plain = _DENIED.sub(" ", plain)
    return next((Flag(f"speaks of {kind}") for kind, finder in _FINDERS if finder.search(plain)), None)
