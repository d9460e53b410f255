"""How people disclose a conflict of interest in English, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages.en_bonds import EMPLOYER, FILL, INVOLVED, OTHER, PERSONAL, PRIVATE
from conductd.reading.languages.phrases import Phrases

_I = rf"\bi {FILL}"
# At the beginning of a clause, with the `I` left out as people do in short mails.
_BARE = r"(?:^|[,;:.(] ?|\b(?:so|and|therefore|thus|hence|afraid|sorry|yes|hi all|all) )(?:i am |am |also |just |thus |so |therefore )?"
_RECUSE = r"(?:re?c+l?u+s+e|rescuse|recuze)"
_RECUSING = r"(?:re?c+l?u+s+ing|rescusing|recuzing)"
_THIS = r"(?:this|that|it|the|here|any|all|everything|both|further)"
_ADVERB = r"(?:(?!not |no |never |hardly |neither )\w+ )?"
_NOT_A_BIT = r"(?! (?:a (?:little|bit|moment|minute|second|step)|and look|to look|for a (?:moment|minute|second)))"
_CASE = (
    r"(?:case|matter|report|discussion|thread|decision|vote|appeal|investigation|complaint|incident|review"
    r"|issue|one|file|panel"
    r"|deliberation|process|question|topic|handling)"
)

PHRASES = Phrases(
    contractions=(
        ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"), ("shan't", "shall not"), ("n't", " not"), ("'m", " am"),
        ("'ll", " will"), ("'ve", " have"), ("'re", " are"), ("i'd betterf", "i had betterf"), ("i'd", "i would"), ("he's", "he is"),
        ("it's", "it is"), ("that's", "that is"), ("there's", "there is"), (" im ", " i am "), (" cant ", " can not "),
        (" dont ", " do not "), (" wont ", " will not "), (" ive ", " i have "), ("i my self", "i myself"), ("my self", "myself"),
    ),
    courtesies=(
        rf",? ?\b(?:if (?:that|it|this) is (?:ok|okay|fine|all right|alright)(?: (?:with|by|for) \w+)?"
        rf"|if (?:you|nobody|no one) (?:do not )?"
        rf"(?:mind|object)s?|if i may|if i (?:read|understand|remember|see) (?:this|it|that)(?: (?:correctly"
        rf"|right|rightly))?|if you (?:need|have)"
        rf" [a-z ]{1,30}|if needed|if necessary, ask|as (?:you|some of you|many of you) (?:may|might"
        rf"|will) (?:already )?(?:know|remember))",
        r",? (?:ok|okay|right|alright|all right|fine)\?$|\bto be (?:honest|fair|clear|on the safe side|safe)\b",
    ),
    acts=(
        rf"{_I}{_RECUSE}\b(?! (?:yourself|himself|herself|themselves|her|him|them|or )\b)",
        rf"{_I}(?:{_RECUSING}|{_RECUSE}d)\b(?! (?:himself|herself|themselves))",
        rf"\bi (?:have|am|will be|shall be|am hereby) {_ADVERB}{_RECUSE}d\b",
        rf"{_BARE}{_RECUSING}\b(?! (?:yourself|himself|herself|themselves|is|was|would|from that|at the|over"
        rf"|in |people|members))",
        rf"^{_RECUSE}d?\b(?=[.!,:;]|$| (?:myself|here|on this|from this|from me|as i|because|since|:|-))",
        rf"^{_ADVERB}recusal(?:s)?(?: (?:from me|here|for me|on my (?:side|part)|notice))?(?=[.!:,]|$"
        rf"| [-–—])(?!: (?:none|no|n/a))",
        r"\b(?:this is|here is|please (?:note|record|log|accept)|consider this) my (?:formal )?(?:recusal"
        r"|disclosure)\b",
        rf"{_I}(?:excuse|disqualify|remove|withdraw|exclude|renounce|declare) (?:myself|me)\b(?! to"
        rf"| for (?:being|the delay))",
        rf"{_I}(?:excusing|disqualifying|removing|withdrawing|excluding) myself\b",
        rf"{_I}(?:withdraw|withdrawing|abstain|abstaining|opt out|opting out|pull out|pulling out) (?:from|of"
        rf"|on|in) (?:this|the|that|it) ?"
        rf"(?!comment){_CASE}?",
        rf"{_I}(?:count|consider|regard|see|declare) myself (?:as )?(?:to be )?(?:conflicted|biased|recused"
        rf"|partial|compromised|out of)",
        rf"{_I}(?:have|declare|got|disclose|report|acknowledge|see) (?:to (?:declare|report"
        rf"|disclose) )?(?:an?|my|some|the|this) {_ADVERB}"
        rf"(?:conflict(?:s)?(?: of interests?)?|coi)\b(?! (?:at|on|with|for|in|between|resolution|that (?:day"
        rf"|evening|morning)))",
        rf"{_I}(?:have|declare|disclose) (?:to (?:declare|disclose) )?an {_ADVERB}interest(?! in (?:seeing"
        rf"|getting|having))(?=[.:,;]|$| here| in (?:this|the))",
        r"\bconflict of interests? (?:on my (?:side|part|end)|for me|from me|of mine|here)\b"
        r"|\bmy (?:own )?conflict of interests?\b",
        r"(?:^|: ?)(?:conflict of interests?|coi|conflicted|conflict)(?: here| for me"
        r"| on my side)?(?: i am afraid)?(?=[.!,:;]|$| i am afraid| with (?:him|her))",
        rf"\b(?:owing to|due to|because of|given|for) (?:a|my|the) {_ADVERB}conflict of interests?\b",
        rf"\bthere is (?:an?|some|my) {_ADVERB}conflict\b(?! (?:between|at|with|in|on (?!my)))",
        rf"{_I}(?:am|feel|be|find myself|become) {_ADVERB}(?:conflicted|prejudiced|compromised|disqualified"
        rf"|suspect to|parti pris)\b",
        rf"{_I}(?:am|feel|be) {_ADVERB}biased\b(?! toward)|{_I}(?:am |feel )?too close to (?:it|this|the|him"
        rf"|her|them|both|[a-z]+ )",
        r"\bi (?:can|could|will|would|do|am|should|may|might) not (?:\w+ ){0,6}(?:impartial|impartially"
        r"|neutral|neutrally|objective|objectively"
        r"|unbiased|fair|fairly|even-handed|independent)\b",
        rf"\b(?:not|never) be (?:impartial|neutral|objective|fair|unbiased)\b|\bi (?:am|would be) (?:not"
        rf"|hardly|neither) {_ADVERB}(?:impartial|neutral"
        rf"|objective|unbiased)\b|\bi (?:would |will |could |can )?(?:only )?(?:ever )?take (?:her|his"
        rf"|their) side\b",
        rf"\bmy (?:impartiality|neutrality|objectivity|judge?ment|view) (?:is|would be|will be|may be"
        rf"|might be) {_ADVERB}(?:compromised|colou?red"
        rf"|in doubt|in question|clouded|affected|not)",
        rf"\bi (?:am|would be|feel i am) {_ADVERB}(?:not|hardly) the (?:right|best) (?:person|one)\b"
        rf"|\bi (?:am|would be) the wrong (?:person|one)\b",
        rf"\bi {_ADVERB}(?:should|must|ought|may) not (?:to )?(?:be|judge|decide|handle|take part|participate"
        rf"|vote|have a (?:say|vote)|weigh in"
        rf"|rule|sit|touch|look|work on|see|read)\b(?! (?:late|long|too|rude|surprised|alone))",
        rf"\bi (?:have|had) {_ADVERB}(?:skin in the game|an? (?:personal |vested |direct )?stake"
        rf"|a vested interest|a personal interest)\b",
        rf"{_I}hand (?:this|it|that) (?:one |case )?over\b",
    ),
    leaves=(
        rf"{_I}(?:step|stand|bow) (?:aside|down|back|away|out)\b{_NOT_A_BIT}(?! from the (?:keyboard|computer"
        rf"|screen))",
        rf"(?:{_I}|{_BARE})(?:stepping|standing|bowing) (?:aside|down|back|away|out)\b{_NOT_A_BIT}",
        rf"(?:{_I}|{_BARE})(?:stay|staying|keep|keeping|keep myself) (?:well )?(?:out|away|clear)\b(?! late)",
        rf"(?:{_I}|{_BARE})(?:sit|sitting) (?:this|it|that|the) ?(?:one|case|discussion)? ?out\b",
        rf"{_I}(?:abstain|abstaining)\b(?! from (?:comment|alcohol|meat|drink))",
        rf"{_I}(?:leave|leaving|pass) (?:this|it|that) ?(?:one|case)? (?:to|with|on to) (?:the (?:rest"
        rf"|others)|you|others|somebody|someone|[a-z]+)",
        r"\b(?:count|leave|keep) me out\b|\bi am out\b(?! of (?:office|the office|town|the country|here"
        r"|time))|\bwithout me\b",
        r"\bnot (?:me|for me)\b(?! (?:who|that))|\b(?:take|remove|drop) me (?:off|from) (?:this|the|that|cc"
        r"|copy|it)\b(?! news)",
        r"\bdo not (?:send|copy|cc|include|involve|show|put) me\b|\bkeep it from me\b",
        r"\b(?:someone|somebody|another \w+|anyone|anybody) else (?:should|will have to|must|needs to|has to"
        r"|please|take)\b",
        r"\bi (?:\w+ )?(?:will|can|shall|do|am|would|want|would rather|had better) ?(?:not"
        r"|to not)? ?(?:not )(?:\w+ ){0,3}(?:be (?:part of|involved|taking"
        r" part|joining|voting|deciding|reading|judging)|take part|taking part|participate|participating"
        r"|vote|voting|handle|handling|judge|decide"
        r"|deal with|work on|look at|touch|read the|see the|weigh in|help with|do this|have a say|join)\b",
        r"\b(?:i|so|therefore) (?:\w+ ){0,2}(?:decline|pass on|refrain from|declining"
        r"|refraining from) (?:this|the|to (?:take|handle|vote|judge)|taking|handling|voting)\b",
    ),
    ties=(*PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER),
    openings=(
        r"\b(?:full disclosure|disclosure:|for transparency|in the interest of transparency|i (?:should|must"
        r"|have to|need to|want to|ought to)"
        r" (?:disclose|declare|mention|say up ?front|tell you|be open|be upfront)|you should (?:all )?know"
        r"|to declare|declaration of interests?"
        r"|same here|same for me|me too|ditto)\b",
    ),
    away=(
        r"\b(?:holidays?|vacation|travel(?:l?ing)?|ill|sick|flu|fever|hospital|surgery|doctor|dentist|busy"
        r"|swamped|overloaded|no time|little time"
        r"|not (?:the|have|enough) (?:the |any |enough )?time|lack (?:of )?(?:the )?(?:time|expertise"
        r"|experience|capacity)|capacity|bandwidth|exams?"
        r"|deadlines?|offline|out of (?:the )?office|flight|airport|wedding|funeral|parental leave|maternity"
        r"|expertise|not an expert|tonight"
        r"|this (?:week|weekend|evening|afternoon)|next week|until (?:mon|tues|wednes|thurs|fri|satur"
        r"|sun)day|for (?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|before (?:mon|tues|wednes|thurs|fri|satur|sun)day|do start|the call|the meeting|tired|asleep"
        r"|on the road|at a conference|back on)\b",
    ),
    harmless=(
        r"\b(?:happy to (?:help|work|take|read|chair)|ready to (?:help|start|work|take)|no (?:conflict"
        r"|reason|problem|issue)|not (?:a|an) (?:conflict|reason"
        r"|problem|issue|obstacle)|does not (?:matter|affect|make|mean|colour)|do not (?:think|see|believe"
        r"|consider|feel) (?:\w+ ){0,5}(?:conflict|reason"
        r"|problem|issue|recus\w+)|i can (?:take|read|help|chair|write|do)|i will (?:write|take|read|draft"
        r"|chair|send|ask)|not (?:close|related|friends)"
        r"|only (?:once|met)|met (?:him|her|them) once|never met|hardly know|barely know|nothing to declare)\b",
    ),
    withdrawals=(
        r"\b(?:withdraw|rescind|revoke|retract|cancel|undo|lift|reverse|take back|drop|end|ignore|disregard"
        r"|withdrawing|rescinding|revoking|retracting"
        r"|cancelling|lifting|taking back) (?:my |that |the |this |of my )(?:\w+ )?(?:recusal|disclosure"
        r"|abstention|declaration)\b",
        r"\b(?:un-?recus\w+)\b|\bi (?:am|feel) no longer (?:\w+ )?(?:conflicted|recused|biased|involved"
        r"|bound|compromised)\b",
        r"\bmy (?:\w+ )?(?:conflict(?: of interests?)?|recusal) (?:is (?:over|gone|resolved|moot|void"
        r"|lifted)|has (?:gone|ended|lapsed|been resolved|expired)"
        r"|no longer (?:exists|applies|holds|stands)|does not (?:exist|apply) any ?(?:more|longer)|ended"
        r"|lapsed|was a mistake)",
        r"\b(?:reason|ground|grounds|cause) (?:for|of|behind) (?:my|that|the) (?:recusal|conflict"
        r"|stepping (?:aside|back|down)) (?:\w+ ){0,3}(?:gone|over|longer"
        r"|away|ended|moot|past|exist)",
        r"\bi no longer have (?:a|any|the|that|my) (?:\w+ )?(?:conflict|tie|connection)|\bno longer (?:a"
        r"|any) (?:reason|need) (?:for (?:me|my)|to stay out|that i)",
        r"\b(?:add|put|take|bring|count|include|let) me back\b|\bi (?:\w+ ){0,3}(?:come|am|be"
        r"|would like to be) back (?:in|on) (?:this|the) case\b",
        r"\bi (?:\w+ )?recused (?:myself )?(?:by mistake|in error|too (?:early|soon)|wrongly)\b|\bi (?:can"
        r"|may|will|would like to) (?:now )?(?:re-?join|return to) (?:this|the) case\b",
    ),
    undone=(
        r"\b(?:not|no|never|nothing|none|nobody|no one|without|refuse to|decline to|wrong|neither|nor|hardly"
        r"|silly|absurd|instead of|rather than"
        r"|far from|free of|lack of)\b[^,;:.]{0,40}$",
    ),
    unreal=(
        r"\b(?:may|might|could|would|can|considered|considering|thought about|thinking about|was going to"
        r"|was about to|offered to|willing to|happy to"
        r"|prepared to|asked to|ask me to|want me to|asked me to|wants me to|said|says|wrote|how|why|when"
        r"|whenever|every time|each time|wonder"
        r"|wondering|pretend|imagine)\b[^,;:.]{0,30}$",
    ),
    conditions=(
        r"(?<!even )\b(?:if|unless|whether|in case|suppose|supposing|assuming|should (?:it|he|she|they|that"
        r"|this|we|you)|had i|were i|not sure|unsure"
        r"|not clear|not certain|no idea|anyone|anybody|everyone|everybody|whoever|members?|a person|people"
        r"|policy|guidelines?|handbook|template)\b",
    ),
    conditions_after=(
        r"^[^,;:.]{0,80}\b(?:if|unless|in case|should (?:it|he|she|they|that)|provided|when(?:ever)?|or not"
        r"|only when)\b",
        r"^ (?:would|could|might|may) (?:be|have)\b|^ (?:form|policy|rule|template|process|section|wording)s?\b",
    ),
    elsewhere=(
        rf"(?:{_RECUSE}|{_RECUSING}|{_RECUSE}d) (?:me |myself )?from (?:\w+ ){{0,3}}(?:pizza|cake|cookies?"
        rf"|beer|coffee|tea|lunch|dinner|karaoke|dishes"
        r"|singing|dancing|cooking|jokes?|puns?|football|quiz|logo|meetings|colou?r|snoring|cat|dog|music"
        r"|playlist|party)\b",
        r"\b(?:at (?:work|my (?:old|last|former|previous|other) \w+)|hiring (?:panel|committee)"
        r"|grant (?:panel|committee)|in (?:another|a different) (?:case|group"
        r"|project)|last (?:year|time|spring|summer|autumn|winter) i|years? ago i|merge conflicts?|calendar"
        r"|scheduling|schedule)\b",
    ),
    questions=(
        r"^(?:and |but |so |or |well |ok |hm+ |also |[a-z]+, |@\w+ )?(?:should|do|does|did|must|shall|can"
        r"|could|would|will|is|are|am|was|were|has|have|who|what"
        r"|when|how|why|which|where|any|anyone|anybody|may)\b",
    ),
    grounds=(
        (Ground.INVOLVED, INVOLVED),
        (Ground.PERSONAL_RELATIONSHIP, PERSONAL),
        (Ground.SAME_EMPLOYER, EMPLOYER),
        (Ground.PRIVATE_INFORMATION, PRIVATE),
        (Ground.OTHER, OTHER),
    ),
)  # fmt: skip
