"""Signs that speak against a disclosure in English: absence, hearsay, conditions, other people and other places."""

AGAINST = (
    (
        "no tie",
        r"\b(?:no|not an?|not any|nothing|none|never|without(?: any)?) (?:\w+ ){0,2}(?:conflicts?"
        r"|connections?|relations?|relationship|ties|tie|links?|stake|met|reason|need|obstacle|problem"
        r"|declare|disclose|to do with|heard of|skin)\b|\bnothing to (?:declare|disclose|do)\b"
        r"|\bdo not know (?:any|him|her|them|either|a soul|these|those|who)\b|\bneutral, i\b"
        r"|\bnone (?:from|on)\b",
    ),
    (
        "goes on",
        r"\bi (?:can|will|could|shall|am happy to|am ready to|am fine|would like to|would go|am going to"
        r"|am drafting|go on|carry on|continue|remain|stay on|am staying|am on it|have read|agree"
        r"|think (?:a|the|that a|we|he)|have (?:written|asked|invited|taken|updated|told)) (?!not"
        r"|stay out|sit|step|stand|leave|keep|recuse|abstain|be (?:out|off)|therefore)\b|\bcount me in\b"
        r"|\bi continue\b|\bstill like to\b",
    ),
    (
        "time or skill",
        r"\b(?:time|busy|holiday|vacation|travel\w*|ill|sick|flu|dentist|doctor|exam|exams|capacity"
        r"|bandwidth|plate|laptop|back on|until|till|off from|out of office|country|tonight|tomorrow"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|o'clock|at (?:six|seven|eight|nine)|baby"
        r"|wedding|offline|competence|expertise|english|language|speak)\b",
    ),
    (
        "a condition",
        r"\b(?:if|unless|whether|suppose|should any|in case|were i|had i|would it|what if|anyone|anybody"
        r"|any of (?:us|you)|members? (?:who|with|must|may)|rules?|policy|guide|guideline|form|wording"
        r"|template|draft|reminder|agenda|question)\b",
    ),
    (
        "to somebody else",
        r"\b(?:you are|your|yourself|himself|herself|themselves|could you|would you|please (?:check|say"
        r"|tell|write)|thanks|thank you|noted|understood)\b",
    ),
    (
        "hearsay",
        r"\b(?:said|says|wrote|writes|told us|claims|demands|asked (?:me )?(?:whether|if|to)|according to"
        r"|rumou?r|the (?:reporter|accused) says|for the minutes|status|summary)\b",
    ),
    (
        "the past",
        r"\b(?:last (?:year|time|spring|summer|autumn|winter)|in (?:19|20)\d\d|back then|at the time"
        r"|years ago|once before|this time|previous|former)\b",
    ),
    (
        "somebody did",
        r"^(?:[\w'-]+ ){1,3}(?:has|is|was|should|ought|recused|told|said|will|works|steps|stepped|left"
        r"|had)\b",
    ),
    ("a joke", r"\b(?:kidding|joke|joking|haha|lol)\b|;-?\)"),
    ("a question", r"\?$"),
    (
        "elsewhere",
        r"\b(?:day job|at (?:work|home|school|church)|school board|jury|juror|court case|in (?:another|a different"
        r"|an earlier"
        r"|an older|the other|that other|my other) \w+|(?:another|the other|an older|an earlier|a different) (?:case"
        r"|report"
        r"|matter|group|team|board|thread|affair)|in the [a-z]+ (?:case|affair|matter|thread|report),? i|back in"
        r"|used to be|some years|years before|when i was)\b",
    ),
    (
        "somebody else's",
        r"\b(?!i |me |we |so |and |but |am |be |been |therefore |have |had |was |hereby )[a-z]{2,} (?:has |have "
        r"|had |is |are "
        r"|was |were |will |should )?(?:also )?(?:recused?|recuses|recusing|abstain\w*|conflicted|stepped (?:aside"
        r"|back|down)"
        r"|steps (?:aside|back|down))\b|\b(?:recused|excused|absent|present|regrets): (?!me\b)|'s (?:recusal|conflict"
        r"|abstention)\b|\brecusals\b|\b(?:two|three|four|five) (?:of us )?(?:have )?recused\b",
    ),
    (
        "tired or kept away",
        r"\b(?:plate|hard (?:week|day|month)|signal|nerves|strength|stomach|tired|exhaust\w*|deadlines?|migraine"
        r"|battery|wi-?fi"
        r"|no (?:energy|head|time)|triggers?|trigger\w*|can not (?:look at|stomach|face)|hospital|funeral|surgery"
        r"|sprained"
        r"|broken (?:leg|arm|laptop|wrist)|snowed|swamped|overload\w*|slammed|shift|shifts|on call|train|plane"
        r"|flight|airport"
        r"|childcare|nursery|feverish|fever|cold|out of my depth|lawyer's job|no expert|not an expert|experience)\b",
    ),
    (
        "not meant so",
        r"\b(?:subject line|read (?:anything|too much) into|is not a recusal|not (?:a )?recus\w+|no recusal"
        r"|not what i meant"
        r"|does not mean|nothing like it|or anything|nothing of the (?:kind|sort)|only for that|as before|on the case"
        r"|as planned|all the same|nevertheless|still (?:here|in|on))\b",
    ),
)
