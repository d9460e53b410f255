"""Signs of a disclosure or its withdrawal in English: each alone proves nothing, their weights are learned.

Broad on purpose, where the rules are narrow: many ways to say one thing fall under one sign.
"""

from conductd.reading.languages.en_against import AGAINST
from conductd.reading.languages.en_back import BACK
from conductd.reading.languages.en_bonds import AT_WORK, DEALINGS, FAMILY
from conductd.reading.languages.phrases import Cues

_FAIR = (
    r"(?:neutral|neutrality|impartial|impartially|impartiality|fair|fairly|fairness|objective|objectively"
    r"|objectivity|independent|independently|unbiased|detached|dispassionate|blank|fresh|open-minded"
    r"|disinterested|equidistant|even-handed)"
)
_KIN = (
    r"(?:brother|sister|sibling|father|mother|son|daughter|parent|dad|mum|mom|cousin|uncle|aunt|nephew"
    r"|niece|grand\w+|step\w+|half-\w+|wife|husband|spouse|partner|boyfriend|girlfriend|fiancee?|ex"
    r"|family|relative|in-laws?|god\w+|best man|maid of honou?r|bridesmaid|child|children|kids?|twins"
    r"|friends?|mates?|pals?|buddy|neighbou?r|(?:flat|room|house)mates?|lover|crush|mentor|mentee|couple"
    r"|wedding|marriage|married|marry|engaged|dating|date|dated|divorced?|siblings|cousins|godson|kin"
    r"|kinship)s?(?:-in-law)?(?:'s)?"
)
_ACTS = (
    (
        "asks to be left out",
        r"\b(?:count|leave|keep|take|deal|strike|cross|rule|drop|cut|mark|scratch|exclude|excuse|release"
        r"|relieve|remove|unassign|withdraw|exempt|spare|put|note|record|treat|consider|log|include"
        r"|assign|ask|let|call|add|list|recuse|send|cc|copy)(?:ing)? (?:this (?:to )?)?(?:me|myself"
        r"|my name)\b",
    ),
    (
        "out or away",
        r"\b(?:me|myself|my name|i|am|be|stay|keep|will|shall|should|had better|better|would rather|step"
        r"|stand|sit|bow|go|leave|move|wait|drop|get|opt|pull|being|so|and|therefore) (?:\w+ ){0,2}(?:out"
        r"|off|away|aside|outside|silent|quiet|gone|clear|mute|absent|excluded|recused|conflicted"
        r"|disqualified|ineligible|nowhere|apart)\b",
    ),
    (
        "steps aside",
        r"\b(?:step|stand|sit|bow|move|stay|keep|bail|opt|pull|drop|duck|back|rule|hold|hang|go|check"
        r"|tap)(?:ping|ing|s)? (?:\w+ ){0,4}?(?:out|off|away|aside|back|down)\b",
    ),
    (
        "will not handle it",
        r"\bi (?:\w+ ){0,3}?not (?:\w+ ){0,5}?(?:judge|decide|decider|handle|vote|voting|touch|sit|treat"
        r"|rule|weigh|comment|help|participate|read|reading|part|say|handler|panel|case|this|one|report"
        r"|near|trust\w*|pretend|act|open|room|bench|involved|fit|right|person|weigh|review|look|deal\w*"
        r"|assess)\b",
    ),
    (
        "will not",
        r"\b(?:i|and) (?:will not|can not|should not|shall not|would rather not|had better not|must not"
        r"|ought not|do not (?:think|believe|feel) (?:that )?i)\b",
    ),
    (
        "a bare no",
        r"\b(?:so|then|rather|better|definitely|therefore|honestly|sorry),? (?:no|not)\b|^(?:no|nope"
        r"|not me|no can do|can not)\b|\bnot (?:me|for me|mine)\b",
    ),
    (
        "others should",
        r"\b(?:someone|somebody|anyone|anybody|another|others|the others|the rest(?: of you)?|you(?: all"
        r"| guys| lot)?|other (?:people|members|hands|eyes)|the remaining \w+|a colleague"
        r"|let others) (?:\w+ ){0,3}?(?:should|must|please|will|needs?|has to|have to|can|better|ought"
        r"|take|handle|judge|decide|do|deal|look)\b",
    ),
    (
        "find somebody",
        r"\b(?:find|get|look for|ask for|need|choose|pick|appoint) (?:me )?(?:a|an|another|someone"
        r"|somebody)\b (?:\w+ ){0,2}(?:replacement|substitute|stand-?in|pair|who|else|neutral|deputy"
        r"|instead|person|one|handler|judge)",
    ),
    (
        "without me",
        r"\bwithout (?:me|my)\b|\b(?:among|amongst|between) (?:yourselves|you)\b|\bin your hands\b"
        r"|\bto the rest of you\b|\bproceed|carry on\b|go ahead\b",
    ),
    (
        "not impartial",
        rf"\b(?:not|hardly|never|nothing like|anything but|far from|unable|difficult|hard|impossible|could"
        rf"|would|neither|no|too|cannot|without|somebody|someone)\b (?:\w+ ){{0,6}}?{_FAIR}\b",
    ),
    (
        "biased",
        r"\b(?:bias|biased|partial|partiality|prejudiced?|compromised|conflicted|one-sided|parti pris"
        r"|made up my mind|mind is made up|colou?rs?|coloured|clouded)\b",
    ),
    (
        "no judge of it",
        r"\b(?:a judge|the judge|judge in|no judge|judgement|judgment|the bench|jury|my own (?:cause|case"
        r"|quarrel|homework|work|conduct|decision|affair)"
        r"|two hats|look (?:bad|like|odd|strange|wrong)|own cause|sit in|marking|referee|decider"
        r"|look good|smell|stink|absurd|awkward|odd)\b",
    ),
    (
        "not right",
        r"\b(?:disqualif\w+|rules? (?:me|myself|out)|ruling|settles|difficulty|not (?:be )?(?:right"
        r"|appropriate|proper|fair|ok|okay|wise)|wrong (?:person|one|judge)|last (?:person|one)"
        r"|should not be|ought not|you see|you will (?:see|understand)|understand why|for obvious reasons"
        r"|enough said|need not say|do the sums)\b",
    ),
    (
        "the word for it",
        r"\b(?:recus\w*|recuz\w*|reccus\w*|abstain\w*|abstention|conflict of int\w+|coi|conflicted"
        r"|declare an? (?:\w+ )?(?:interest|conflict)|i (?:have|declare) (?:an? )?conflict|disclos\w+"
        r"|refrain\w*|inhibit|renounce|withdraw\w*|decline|retire|unassign\w*)\b",
    ),
    (
        "hands it back",
        r"\b(?:give up|hand (?:over|back|my|this|it)|handing|leave (?:this|it|that|the)|leaving (?:this"
        r"|it)|pass on|passing|return(?:ing)? the|closed? (?:the|it)|close it|release me|relieved"
        r"|quit this|seat|taking my hat|hands? (?:off|are tied))\b",
    ),
    (
        "this case",
        r"\b(?:this (?:one|case|report|matter|thread|complaint|appeal|file|item|story)|the (?:case|report"
        r"|matter|folder|thread|panel|decision|file|vote|complaint)|on this|of this|from this|in this"
        r"|here)\b",
    ),
)
_BONDS = (
    (
        "kin or friend of mine",
        rf"\b(?:my|our|mine|me|i) (?:[\w'-]+ ){{0,4}}{_KIN}\b|\b{_KIN} (?:of|to|with) (?:mine|my|our|me)\b",
    ),
    (
        "is kin or friend",
        rf"\b(?:is|was|are|were|been|be|used to be|as) (?:like |basically |practically |also |still "
        rf"|actually )?(?:an? |my |our |his |her |their |the |one of )(?:[\w'-]+ ){{0,4}}{_KIN}\b",
    ),
    (
        "close",
        r"\b(?:close to|dear to|near to|fond of|soft spot|adore|love|hate|can not stand|fell out|split up"
        r"|broke up|history|go back|grew up|seeing each other|seeing|going out|in love|known (?:him|her"
        r"|them|\w+) (?:since|for)|know (?:\w+ ){1,4}(?:well|privately|personally|since|socially)|call me"
        r"|on our couch|at our (?:place|house)|dinner with|holiday with|next door|doors down"
        r"|live[sd]? (?:with|together|next|above|below)|sleeps|play in the same|climbing|godparent)\b",
    ),
    (
        "the two of us",
        r"\b(?:[a-z]+ and (?:i|me)|(?:he|she|they) and i|we (?:both|are|were|have|had|share|shared|work"
        r"|worked|sit|live|lived|play|go|used)|me and|i and|the two of us|both of us|i share"
        r"|shares? (?:my|an|a|our))\b",
    ),
    (
        "work",
        r"\b(?:boss|my manager|line manager|supervisor|my team|team lead|employer|employ\w+|payroll"
        r"|salary|wages|colleagues?|co-?workers?|same (?:company|firm|bank|team|office|department|dept"
        r"|employer|hospital|university|school|ministry|organi\w+|boss|floor|building|studio|lab|agency"
        r"|group|faculty|foundation|shop)|work(?:s|ed|ing)? (?:for|at|with|under|there|together)|i work"
        r"|hired me|pays me|paid by|reports? to|report to|my desk|cubicle|contractor|staff|my (?:firm"
        r"|company|holidays)|hr\b|working (?:at|for)|i (?:joined|start(?:ed)? at)|at work)\b",
    ),
    (
        "private knowledge",
        r"\b(?:told me|tells me|confid\w+|in private|privately|promised?|secret|secrecy|silence|my word"
        r"|i (?:happen to )?know (?:things|something|more|how|what|about)|things i know|i know"
        r"|heard (?:one|this|it|about|things)|i have (?:heard|seen|read)|not supposed|should not know"
        r"|unsee|unhear|under nda|nda|non-disclosure|medical|therap\w+|patient|lawyer|counsel\w*"
        r"|personnel|audit\w*|the file|learn(?:ed|t)|cried|talks to)\b",
    ),
    (
        "took part",
        r"\b(?:it is me|i am (?:in|named|mentioned|meant|one|part|a party|the)|i was (?:the|one|in|at"
        r"|there|on|also|present|with|standing|sitting|next|a witness|involved)|(?:is|was|are|were) mine"
        r"|by me|i (?:myself )?(?:wrote|gave|let|banned|deleted|closed|reported|organi\w+|moderated"
        r"|chaired|refereed|hosted|witnessed|started|shouted|argued|answered|took part|invited|rejected"
        r"|merged|did nothing|sent)|my (?:own )?(?:name|talk|post|comment|patch|pull request|message|mail"
        r"|session|event|panel|complaint|words|review|part|side)|as (?:the|a|one of the) (?:organi\w+"
        r"|moderator|witness|chair|author|person who|reporter)|to me|at me|against me|my involvement"
        r"|part of (?:the|it|this))\b",
    ),
    (
        "a stake",
        r"\b(?:owes? me|i owe|shares|stock|stake|contract|bid|bidding|customer|client|grant|lawsuit|suing"
        r"|sued|court|litigation|landlord|landlady|tenant|lease|rent|rivals?|compet\w+|inherit|publish\w+"
        r"|fund(?:s|ed)?|invest\w*|money|financial|election|running (?:against|for)|candidate"
        r"|same (?:position|job|grant|seat|prize|post)|applied|offered (?:me )?a job|job (?:offer|at)"
        r"|invoice|sponsor\w*|trademark|royalt\w+|thesis|examin\w+|student|teach\w*|grading|campaign\w*"
        r"|called for|publicly|review of|board of|gain|profit|benefit|interest in|supplier|my (?:company"
        r"|firm|employer|book|foundation|club|workshop|customers?|clients?))\b",
    ),
)
_DENIALS = (
    r"\b(?:not|no|never|nor|neither|without)(?: (?!neutral|impartial|fair)"
    r"[\w'-]+){0,4} (?:recus\w+|conflict(?:s|ed)?|biased|abstain\w*"
    r"|(?:step|stand)(?:ping|ing)? (?:aside|back))\b",
)

CUES = Cues(
    denials=_DENIALS,
    oneself=r"\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b",
    readers=r"\b(?:you|your|yours|yourself|yourselves)\b",
    acts=_ACTS,
    bonds=_BONDS,
    against=AGAINST,
    back=BACK,
    classes=(
        (rf"(?:ex-)?{FAMILY}(?:'s)?", "<kin>"),
        (rf"{AT_WORK}(?:'s)?", "<work>"),
        (rf"{DEALINGS}(?:'s)?", "<deal>"),
        (
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|week|weekend|noon|evening"
            r"|january|february|march|april|june|july|august|september|october|november|december",
            "<when>",
        ),
        (r"\d+", "<number>"),
        (r"he|she|they", "<they>"),
        (r"him|them", "<them>"),
        (r"his|her|their", "<their>"),
    ),
)
