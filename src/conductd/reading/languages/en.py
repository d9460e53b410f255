"""How people disclose a conflict of interest in English, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages.en_acts import ACTS, LEAVES
from conductd.reading.languages.en_bonds import BONDS, EMPLOYER, INVOLVED, OTHER, PERSONAL, PRIVATE
from conductd.reading.languages.en_cues import CUES
from conductd.reading.languages.en_own import (
    OWN_BONDS,
    OWN_EMPLOYER,
    OWN_INVOLVED,
    OWN_OTHER,
    OWN_PERSONAL,
    OWN_PRIVATE,
    REFUSALS,
    RETURNS,
    STAYS_AWAY,
)
from conductd.reading.languages.phrases import Phrases

PHRASES = Phrases(
    contractions=(
        ("can't", "can not"), ("cannot", "can not"), ("won't", "will not"), ("shan't", "shall not"),
        ("n't", " not"), ("'m", " am"), ("'ll", " will"), ("'ve", " have"),
        ("'re", " are"), ("i'd better", "i had better"), ("i'd", "i would"), ("he's", "he is"),
        ("it's", "it is"), ("that's", "that is"), ("there's", "there is"), (" im ", " i am "), (" & ", " and "), (" "
        "w/o ", " without "), (" shes ", " she is "), (" "
        "hes ", " he is "),
        (" cant ", " can not "), (" dont ", " do not "), (" wont ", " will not "), (" ive ", " i have "),
        (" shd ", " should "), ("i my self", "i myself"), ("my self", "myself"),
    ),
    courtesies=(
        r"\b(?:no (?:other )?(?:choice|option|alternative)|nothing left) but to ",
        r"^(?:(?:could|can|would|will) you (?:please |kindly )?|may i (?:please )?)(?=(?:cancel|undo|lift|remove"
        r"|delete|strike|drop|ignore|scrap|put|add"
        r"|take|join|re-?join|return)\b)|(?<=recusal)(?:,? please)?\?$|(?<=again)\?$|(?<=me back)\?$",
        r",? ?\b(?:if (?:that|it|this) is (?:ok|okay|fine|all right|alright)(?: (?:with|by|for) \w+)?"
        r"|if i may|if needed"
        r"|if (?:you|nobody|no one) (?:do not )?(?:mind|object)s?|if i (?:read|understand|remember"
        r"|see) (?:this|it|that)"
        r"(?: (?:correctly|right|rightly))?|if you (?:need|have) [a-z ]{1,30}|if necessary, ask"
        r"|as (?:you|some of you|many of you) (?:may|might|will) (?:already )?(?:know|remember))",
        r",? (?:ok|okay|right|alright|all right|fine)\?$|\bto be (?:honest|fair|clear|on the safe side|safe)\b",
    ),
    acts=(*ACTS, *REFUSALS),
    leaves=(*LEAVES, *STAYS_AWAY),
    ties=(*PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER, *OWN_BONDS),
    bonds=(*BONDS, *OWN_BONDS),
    openings=(
        r"^(?:yes,? |hm+,? |that would be )?(?:me|guilty)(?: too)?[.!:]?$|\b(?:transparency note|openness"
        r"|to be open|for the record"
        r"|heads[- ]up|just so (?:you|everyone|everybody) (?:know|is aware))\b",
        r"\b(?:full disclosure|disclosure:|for transparency|in the interest of transparency|i (?:should|must"
        r"|have to|need to|want to|ought to)"
        r" (?:disclose|declare|mention|say up ?front|tell you|be open|be upfront)|you should (?:all )?know"
        r"|to declare|declaration of interests?"
        r"|same here|same for me|me too|ditto)\b",
    ),
    away=(
        r"\b(?:away|back|off|abroad|until|till|before|from) (?:(?:on|from|until|till|the"
        r"|for) ){0,2}(?:\d+|the end of)|\bon leave\b",
        r"\b(?:know enough|as (?:[\w-]+ ){0,3}(?:manager|maintainer|secretary|treasurer|moderator)|rota|train"
        r"|traffic|stuck|(?:before|until|till) (?:noon|midnight|\d+|one|two|three|four|five|six"
        r"|seven|eight|nine|ten)"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|english|lunch|holidays?|vacation"
        r"|travel(?:l?ing)?|ill|sick|flu|fever|hospital|surgery|doctor|dentist|busy"
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
    jokes=(
        r"\b(?:just kidding|kidding aside|joking aside|only joking|seriously|jokes? aside"
        r"|i can take this one|i was nowhere near"
        r"|haha|lol)\b",
    ),
    harmless=(
        r"\b(?:(?:will|does|do) not (?:keep|stop|prevent)|fine to (?:work|read|handle)|long before"
        r"|is not a (?:relationship|tie)|no ties"
        r"|not a tie|as the group (?:had )?asked|open mind|can be fair|i stay on|i am staying(?! (?:away|out|clear"
        r"|off|well))|not to worry"
        r"|available (?:as|for)|no recusal|i (?:will |shall )?(?:continue|go on|carry on"
        r"|remain)(?! to be)|chairs? (?:say|see|said|saw|agree)s?)\b",
        r"\b(?:happy to (?:help|work|take|read|chair)|ready to (?:help|start|work|take)|no (?:conflict"
        r"|reason|problem|issue)|not (?:a|an) (?:conflict|reason"
        r"|problem|issue|obstacle)|does not (?:matter|affect|make|mean|colour|change)|do not (?:think|see|believe"
        r"|consider|feel) (?:\w+ ){0,5}(?:conflict|reason"
        r"|problem|issue|recus\w+)|i can (?:take|read|help|chair|write|do)|i will (?:write|take|read|draft"
        r"|chair|send|ask)|not (?:close|related|friends)"
        r"|only (?:once|met)|met (?:him|her|them) once|never met|hardly know|barely know|nothing to declare)\b",
    ),
    withdrawals=(
        *RETURNS,
        r"\b(?:withdraw|rescind|revoke|retract|scrap|cancel|undo|lift|reverse|take back|drop|end|ignore|disregard"
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
        r"|stepping (?:aside|back|down)|why i (?:was |am |have )?(?:recused|stepped (?:back|aside)"
        r"|left)(?: myself)?) (?:\w+ ){0,3}(?:gone|over|longer"
        r"|away|ended|moot|past|exist)",
        r"\bi no longer have (?:a|any|the|that|my) (?:\w+ )?(?:conflict|tie|connection)|\bno longer (?:a"
        r"|any) (?:reason|need) (?:for (?:me|my)|to stay out|that i)",
        r"\b(?:add|put|take|bring|count|include|let) me back\b(?! to (?!the case|this case|it\b))|\breinstate me\b"
        r"|\bconflict (?:that )?i (?:had|declared|mentioned|disclosed|reported) (?:is|has|no longer|ended"
        r"|does not)|\bi (?:\w+ ){0,3}(?:come|am|be"
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
        r"\b(?:may|might|could|would(?! (?:ask|like|prefer|rather|better|appreciate|be grateful|be happier"
        r"|be better))|can|considered|considering|thought about|thinking about|was going to"
        r"|was about to|offered to|willing to|happy to"
        r"|prepared to|asked to|ask me to|want me to|asked me to|wants me to|said|says|wrote|how"
        r"|(?<!reason )(?<!reasons )(?<!is )why|when"
        r"|whenever|every time|each time|wonder"
        r"|wondering|pretend|imagine)\b[^,;:.]{0,30}$",
    ),
    conditions=(
        r"\b(?:he|she|they|reporter|accused|complainant|respondent|lawyer|everyone|people"
        r"|some) (?:\w+ )?(?:claims?|demands?|alleges?"
        r"|insists?|suggests?|hints?|complains?|pretends?|accuses|says|said|wants|asks|asked|thinks"
        r"|would like)\b[^.]{0,40}$"
        r"|\brumou?r has it\b",
        r"\b(?!i\b)[\w-]+, (?:being|who|which|as an?) [^,]{1,50},? ?$",
        r"(?<!even )\b(?:if|unless|whether|in case (?=i\b|he\b|she|they|of\b|it\b|there|the\b|an?\b|any|some|we\b"
        r"|you|this|that)|suppose|supposing|assuming|should (?:it|he|she|they|that"
        r"|this|we|you)"
        r"|had i|were i|not sure|unsure|not clear|not certain|no idea|anyone|anybody|everyone|everybody"
        r"|whoever|policy"
        r"|(?:some|most|many|all|our|other) (?:people|members)|members (?:who|must|should|may|of)"
        r"|a (?:member|person) (?:who|of|with)"
        r"|guidelines?|handbook|template)\b",
    ),
    conditions_after=(
        r"^[^,;:.]{0,80}\b(?:if|unless|in case (?=i\b|he\b|she|they|of\b|it\b|there|the\b|an?\b|any|some|we\b|you"
        r"|this|that)|should (?:it|he|she|they|that)|provided|when(?:ever)?(?! it comes| i (?:was|am|read|saw)"
        r"| (?:he|she|they) (?:was|were|said|did))|or not"
        r"|only when)\b",
        r"^ (?:would|could|might|may) (?:be|have)\b|^ (?:form|policy|rule|template|process|section|wording)s?\b",
    ),
    elsewhere=(
        r"\b(?:recus(?:e|ed|ing)|abstain(?:ing)?|excuse|out|away|back) (?:me |myself )?(?:from"
        r"|of) (?:\w+ ){0,6}(?:pizza|cake|cookies?"
        r"|beer|coffee|tea|lunch|dinner|karaoke|dishes"
        r"|biscuits?|choice of|date|dates|singing|dancing|cooking|jokes?|puns?|football|quiz|logo"
        r"|caterer|catering|meetings|colou?r|snoring|cat|dog|music"
        r"|playlist|party)\b",
        r"\b(?:choosing|restaurant|fonts?|t-?shirts?|stickers?|jury|juror|rota|roster|tribunal|dishes)\b"
        r"|^(?:[-*•] )?(?!me\b|file|record|vote|ballot|note|log|status|update)[\w-]+: (?:conflicted|recused"
        r"|abstain\w*|out)\b",
        r"^(?:recused|excused|absent|regrets): [a-z]+(?: \(| and [a-z]|, [a-z])",
        r"\bat (?:work|my (?:old|last|former|previous|other) \w+),? i (?:had|have|once|always|usually|must"
        r"|need|recused)\b|\b(?:hiring (?:panel|committee)"
        r"|grant (?:panel|committee)|in (?:another|a different|other|earlier|previous|some|many"
        r"|several) (?:cases?|reports?|group"
        r"|project)|last (?:year|time|spring|summer|autumn|winter) i|years? ago i|merge conflicts?|calendar"
        r"|scheduling|schedule)\b",
    ),
    requests=(r"^(?:please,? )?(?:could|can|would|will) (?:you|we|someone|somebody) (?!recuse|step|stand|think"
    r"|imagine)",),
    questions=(
        r"^(?:and |but |so |or |well |ok |hm+ |also |[a-z]+, |@\w+ )?(?:should|do|does|did|must|shall|can"
        r"|could|would|will|is|are|am|was|were|has|have|who|what"
        r"|when|how|why|which|where|any|anyone|anybody|may)\b",
    ),
    grounds=(
        (Ground.INVOLVED, (*INVOLVED, *OWN_INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*PERSONAL, *OWN_PERSONAL)),
        (Ground.SAME_EMPLOYER, (*EMPLOYER, *OWN_EMPLOYER)),
        (Ground.PRIVATE_INFORMATION, (*PRIVATE, *OWN_PRIVATE)),
        (Ground.OTHER, (*OTHER, *OWN_OTHER)),
    ),
    joins=(
        r"^(?:and |yes,? |well,? |then |hi(?: all| \w+)?, )?(?:me,? too|same (?:here|for me|with me|from me"
        r"|applies to me)|likewise"
        r"|ditto|(?:that|the same|this|it) (?:also )?(?:goes|holds|applies|is true) (?:also )?(?:for|to|of) me"
        r"|so (?:do|am|must"
        r"|should|have|will) i|as (?:do|am|must|should) i|(?:and )?that makes (?:it )?(?:two|three|four|five|\d)\b"
        r"|mine,? too"
        r"|i am in the same (?:boat|position|situation|place)|for (?:exactly |much |precisely )?the same reason"
        r"|me,? as well"
        r"|(?:neither|nor) (?:can|should|do|may|will) i|i join \w+|add me to that)\b",
        r"\bfor (?:exactly |much |precisely )?(?:the (?:very )?same reasons?|the reason \w+ (?:gives|gave|names"
        r"|named))\b",
    ),
    key_words=(
        "recuse", "recused", "recusing", "recusal", "abstain", "abstaining", "conflict", "conflicted", "withdraw",
        "withdrawing", "disclosure", "impartial", "husband", "colleague", "cousin", "brother", "myself",
    ),
    not_key_words=(
        "refuse", "refused", "refusing", "refusal", "reuse", "reused", "reusing", "rescue", "rescued", "recluse",
        "recurse", "recursed", "recursing", "reduce", "reduced", "abstains", "conflicts", "withdraws", "withdrawn",
        "disclosures", "bother", "brothel", "brothers", "husbands", "colleagues", "cousins",
    ),
    cues=CUES,
)  # fmt: skip
