"""How somebody steps aside in English: the clear acts, and the ways of leaving that may also tell of a holiday."""

from conductd.reading.languages.en_bonds import FILL

_I = rf"\bi {FILL}"
# The `I` left out, as people do in short mails: at the beginning of a clause, before a verb that needs one.
_START = r"(?:^|[,;:.(] ?|\b(?:so|and|but|therefore|thus|hence|afraid|sorry|yes|hi all|all) )"
_BARE = rf"{_START}(?:i am |am |also |just |thus |so |therefore )?"
_MUST = rf"(?:{_I}|{_START}(?:have to|got to|gotta|must|need to|will|will have to|gonna|going to|had better|better) )"
_NOT = (
    r"(?:can|could|will|would|shall|do|am|should|must|ought|may|might|had better|would rather|prefer"
    r"|would prefer|to)"
    r" (?:(?:to )?not|not to) "
)
_I_DO_NOT = rf"(?:\bi (?:\w+ )?|{_START}){_NOT}"

_RECUSE = r"(?:re?c+l?u+s+e|rescuse|recuze)"
_RECUSING = r"(?:re?c+l?u+s+ing|rescusing|recuzing)"
_OTHERS = r"(?! (?:yourself|yourselves|himself|herself|themselves|her|him|them)\b)"
_ADVERB = r"(?:(?!not |no |never |hardly |neither )\w+ )?"
_COI = r"(?:conflicts? of interests?|conflicts?|coi)"
_FAIR = (
    r"(?:impartial|impartially|neutral|neutrally|objective|objectively|unbiased|unprejudiced|fair|fairly"
    r"|even-handed"
    r"|independent|independently|detached|dispassionate)"
)
CASE = (
    r"(?:cases?|matter|reports?|discussions?|thread|decisions?|votes?|voting|appeal|investigation|complaint"
    r"|incident|review|issue|one"
    r"|file|panel|deliberations?|process|question|topic|handling|conversation|affair|dispute|business|group"
    r"|rest|whole thing|thing)"
)
# After `step back`, `stay out` and the like: from this, of the case, for now; but not from the microphone, for lunch.
_FROM_CASE = (
    rf"(?! a (?:little|bit|moment|minute|second|step)| and look| to look| late)(?! (?:from|of|for"
    rf"|in) (?!(?:this|that|it|here|any|all|everything"
    rf"|both|now|me|further|deciding|handling|judging|voting|what|whatever)\b|(?:the |his |her |their "
    rf"|[\w-]+'s )(?:\w+ ){{0,2}}{CASE}\b))"
)
# What a handler of a case does, so that not doing it means something.
_PART = (
    r"(?:be (?:on|in|in on|a part of|part of|involved|one of|the one|a judge|the judge|reading|handling"
    r"|deciding|judging|voting|the person"
    r"|included|joining|taking part|commenting|near|sitting|working on|able to (?:judge|take part"
    r"|help with this|decide))"
    r"|take (?:any |an active )?part|taking (?:any )?part|have (?:any|a|an?y) (?:part|say|vote|role|hand)"
    r"|participat(?:e|ing)|join (?:in|this|the)"
    r"|handl(?:e|ing) (?:this|it|that|the)|judg(?:e|ing) (?:this|it|here|him|her|them|fairly|the case|in my)"
    r"|decid(?:e|ing) (?:this|it|here|on|about)"
    r"|(?:vote|voting) (?:on|here|in this)|sit(?:ting)? (?:on|in|this)|touch(?:ing)?|deal(?:ing)? with"
    r"|work(?:ing)? on (?:this|it)|look(?:ing)? (?:at|into)"
    r"|read(?:ing)? (?:this|it|the|any)|see (?:this|(?:the|any) (?:file|report|more|further|papers|case|rest"
    r"|mails?|documents?))|weigh(?:ing)? in|rule on"
    r"|comment(?:ing)? further|help(?:ing)? (?:decide|with this)"
    r"|do this(?: one)?|know (?:anything|more)|get involved)"
)

ACTS = (
    rf"{_I}(?<=be ){_RECUSE}d\b|\b(?:please|pls|plz|kindly) {_RECUSE} me\b|\b(?:file|record|records"
    rf"|minutes|log|note|me|short"
    rf"|vote|ballot): ?{_RECUSE}d?\b",
    r"\b(?:may i|let me|i wish to|allow me to) (?:declare|disclose|register) (?:an|my) (?:\w+ )?(?:interest"
    r"|conflict)\b",
    r"\btoo much skin in the game\b",
    # Taken out by the group, or by oneself, of what is a case.
    rf"\b(?:relieve|release|unassign|exempt|discharge) me (?:from|of) (?:this|the|it|that)\b"
    rf"|{_BARE}unassigning (?:me|myself)\b",
    rf"\b(?:that|which|this|it) (?:rules|ruled) me out\b|{_BARE}(?:rule|ruling|count|counting) myself out\b",
    r"\b(?:leave|strike|keep|cross|take) my name (?:out|off|from)\b|\bstrike me (?:off|from) (?:this|the)\b",
    rf"(?:{_MUST}|{_BARE})(?:retire|retiring|bail|bailing|withdraw|withdrawing"
    rf"|absent myself) (?:out )?(?:from|of|on) (?:this|the|that) ?(?:\w+ )?{CASE}\b",
    rf"(?:{_MUST}|{_BARE})declare (?:myself|me) (?:out|off|conflicted|biased|partial|disqualified|unable)\b",
    r"^(?:\w+,? ){0,2}am conflicted\b|\bi (?:can|should"
    r"|must) not (?:also )?be on the (?:deciding side|bench|panel)\b",
    r"\bmarking my own homework\b|\bjudge in my own (?:cause|case)\b|\bcan (?:not"
    r"|hardly) (?:also )?(?:be (?:a|the) judge|sit in judge?ment)\b",
    rf"\bi (?:[\w'-]+ ){{1,14}}and (?:so |therefore |thus |hence |hereby |will |must |have to )?(?:{_RECUSE}"
    rf"|{_RECUSE}d)\b(?= |[.,;:!]|$){_OTHERS}",
    rf"{_MUST}{_RECUSE}\b{_OTHERS}",
    rf"{_I}{_RECUSING}\b{_OTHERS}",
    rf"\bi (?:have|am|will be|shall be|consider myself|count myself) {_ADVERB}{_RECUSE}d\b|\b(?:count"
    rf"|consider|mark|record|note) me (?:as |down as )?"
    rf"(?:{_RECUSE}d|conflicted)\b",
    rf"{_BARE}{_RECUSING}\b(?! (?:yourself|himself|herself|themselves|is|was|would|from that|at the|over|in "
    rf"|people|members))",
    rf"^(?:yes,? |also |sorry,? |so )?{_RECUSE}d?\b(?=[.!,:;]|$| (?:myself|me|here|on this|from this|from me"
    rf"|as i|because|since|for|:|-))",
    rf"^{_ADVERB}recusals?(?: (?:from me|here|for me|on my (?:side|part)|notice))?(?=[.!:,]|$)(?!: (?:none|no"
    rf"|n/a))",
    r"\b(?:this is|here is|please (?:note|record|log|accept)|consider this) my (?:formal )?(?:recusal"
    r"|disclosure)\b",
    rf"{_MUST}(?:excuse|disqualify|remove|withdraw|exclude|renounce) (?:myself|me)\b(?! to| for (?:being"
    rf"|the delay))",
    rf"{_BARE}(?:disqualifying|removing|withdrawing|excluding|excusing) myself\b|{_MUST}(?:excusing"
    rf"|disqualifying|removing|withdrawing) myself\b",
    rf"(?:{_I}|{_BARE})(?:take|taking) myself (?:out|off)\b",
    rf"(?:{_MUST}|{_BARE})(?:withdraw|withdrawing|opt out|opting out|pull out|pulling out) (?:from"
    rf"|of) (?:this|the|that|it)\b(?: \w+)? ?{CASE}?\b(?! of)",
    rf"{_I}(?:count|consider|regard|see|declare|find|feel) (?:myself )?(?:as )?(?:to be )?(?:conflicted"
    rf"|biased|recused|partial|compromised"
    r"|incompetent|disqualified|not (?:independent|impartial|neutral))\b",
    rf"{_I}(?:have|declare|got|disclose|report|acknowledge|see) (?:to (?:declare|report|disclose) )?(?:an?|my"
    rf"|some|the|this) {_ADVERB}{_COI}"
    r"(?! (?:at|on (?!my|this)|with (?:the |a )?(?:meeting|call|board|shift)|for (?:the|that)"
    r"|in (?:my calendar|the)|between|resolution"
    r"|that (?:day|evening|morning)))\b",
    rf"(?:{_I}|{_START})(?:have|declare|disclose|declaring|disclosing|must declare) (?:to (?:declare"
    rf"|disclose) )?(?:an?|my) {_ADVERB}interest(?:s)?"
    r"(?! in (?:seeing|getting|having))(?=[.:,;]|$| here| in (?:this|the))",
    r"\b(?:conflicts? of interests?|conflict) (?:on my (?:side|part|end)|for me|from me|of mine|here)\b"
    r"|\bmy (?:own )?conflict of interests?\b",
    rf"(?:^|[:.] ?|, )(?:{_COI}|conflicted)(?: out)?(?: here| for me| on my side)?(?: i am afraid)?(?=[.!,;]"
    rf"|$|: (?!none|no)| i am afraid"
    r"| with (?:him|her))",
    rf"\b(?:owing to|due to|because of|given|for|with) (?:an?|my|the) {_ADVERB}conflict of interests?\b",
    rf"\bthere is (?:an?|some|my) {_ADVERB}conflict\b(?! (?:between|at|with|in|on (?!my)))",
    rf"{_I}(?:am|feel|be|find myself|become) {_ADVERB}(?:conflicted|prejudiced|compromised|disqualified"
    rf"|suspect to|parti pris|partial(?! to))\b",
    rf"{_I}(?:am|feel|be) {_ADVERB}biased\b(?! toward)",
    r"(?<!you are )(?<!he is )(?<!she is )(?<!they are )\btoo close (?:to (?:home|this|it|him|her"
    r"|them|both|either|(?:the |those )?(?:people|person|case"
    r"|matter|reporter|accused|parties|situation)"
    r"|[\w-]+(?: and [\w-]+)?(?=[.,;:!]|$| to | for ))|for (?:comfort|me))",
    rf"\bi (?:can|could|will|would|do|am|should|may|might) not (?!imagine|find|see how|get|have"
    rf"|think of)(?:\w+ ){{0,6}}{_FAIR}\b",
    rf"\b(?:not|never|unable to|impossible (?:for me )?to|hard (?:for me )?to|difficult (?:for me )?to"
    rf"|trouble) (?:be|being|stay|judge \w+) {_FAIR}\b",
    rf"\bi (?:am|would be) (?:not|hardly|neither|anything but|far from|nowhere near) {_ADVERB}{_FAIR}\b"
    rf"|\bi (?:am|would be) (?:hardly|anything but)\b",
    r"\bi (?:would |will |could |can )?(?:only )?(?:ever )?take (?:her|his|their) side\b",
    rf"\bmy (?:own )?(?:impartiality|neutrality|objectivity|judge?ment|view) (?:is|would be|will be|may be"
    rf"|might be) {_ADVERB}(?:compromised"
    r"|colou?red|in doubt|in question|clouded|affected|not)|\bnot trust my (?:own )?(?:judge?ment|view)\b",
    r"\bi (?:am|would be|feel i am) (?:not|hardly) the (?:right|best) (?:person|one)\b(?! to (?!judge"
    r"|decide|handle|rule"
    r"|be\b|sit|deal|have|vote))|\bi (?:am"
    r"|would be) the (?:wrong|last) (?:person|one|judge)\b",
    rf"\bi {_ADVERB}(?:should|must|ought|may) (?:probably |really |certainly |rather )?not (?:to )?{_PART}",
    rf"\bi do not (?:think|believe|feel|suppose) (?:that )?(?:i|it is \w+ for me"
    rf"|it would be \w+ for me) (?:can|could|should|ought to|to|am able to)"
    rf" (?:\w+ )?{_PART}",
    rf"\b(?:(?:it|this|that) (?:is|would(?: be)?|seems|feels|would seem) (?:\w+ )?)?(?:improper|wrong"
    rf"|inappropriate|unfair|unwise|not (?:be )?(?:right|appropriate|proper|ok|okay|fair"
    rf"|good|wise|correct)) (?:for me|of me|if i)"
    rf" (?:to |were to )?{_PART}",
    rf"\b(?:best|better|prefer|right|proper) (?:it )?if i (?:do|did|were|am) not {_PART}",
    rf"\bi (?:have|had|got) {_ADVERB}(?:skin in the game|an? (?:personal |vested |direct )?stake"
    rf"|a vested interest|a personal interest)\b",
    rf"(?:{_I}|{_BARE})(?:hand|handing|pass|passing) (?:this|it|that|the (?:chair|case|file)) ?(?:one "
    rf"|case )?(?:over|on to|to)\b|{_BARE}handing over to\b",
)

LEAVES = (
    rf"{_I}(?:not )?(?:ask|request) (?:that i |to )(?:not )?be (?:not )?(?:sent|copied|included|left out"
    rf"|excluded|taken off)\b",
    rf"{_MUST}(?:step|stand|bow) (?:aside|down|back|away|out)\b{_FROM_CASE}",
    rf"(?:{_I}|{_BARE})(?:stepping|standing|bowing) (?:aside|down|back|away|out)\b(?! as (?:an? |the )?[\w-]+"
    rf"(?! (?:of|for|in|on) this\b)){_FROM_CASE}",
    rf"(?:{_MUST}|{_BARE})(?:stay|staying|keep|keeping|keep myself|keep my (?:nose|hands"
    rf"|fingers)) (?:well )?(?:out|away|clear|off)\b{_FROM_CASE}",
    rf"(?:{_MUST}|{_BARE})(?:sit|sitting) (?:this|it|that|the) ?(?:one|case|discussion)? ?out\b",
    rf"(?:{_I}|{_BARE})(?:abstain|abstaining)\b(?=[.,:;!]|$| (?:from|on|in|here|as|because|since"
    rf"|for))(?! from (?:comment|alcohol|meat|drink))",
    rf"{_I}(?:leave|leaving|pass) (?:this|it|that) ?(?:one|case)? (?:to|with|on to) (?:the (?:rest|others)"
    rf"|you|others|somebody|someone|[a-z]+)",
    r"\b(?:count|leave|keep) me out\b|\bi am (?:out|off)\b(?=[.,;!]|$| (?:of|on|off|for|here) ?(?:this|that"
    r"|it|the case|here)?)"
    r"(?! (?:of|on|for) (?:the |a )?(?!this|that|it|case)\w+)|\b(?<!start )(?<!begin )without me\b(?! \w+ing)",
    rf"{_START}(?:so |sorry,? |definitely )?(?:(?<!, )not (?:me|for me|mine)\b(?! who| that|, by| to"
    rf"|, (?:that|it))"
    rf"|out[.!])",
    r"\b(?:take|remove|drop|leave|keep|exclude|excuse|strike|omit) me (?:off|from) (?:this|the|that|cc|copy"
    r"|it|any|all)\b(?! (?:news|minutes|call|meeting))",
    r"\b(?:be|being) (?:left out|excluded|taken off|removed|excused)\b(?= (?:of|from|off)? ?(?:this|the|that"
    r"|it))",
    rf"{_I}leave the room\b|^no (?:vote|comment|opinion|say) from me\b",
    r"\bdo not (?:send|copy|cc|include|involve|show|put) me\b|\bkeep it from me\b",
    r"\b(?:someone|somebody|another \w+|anyone|anybody) else (?:please|(?:should|will have to|must|needs to"
    r"|has to|would have to|can) (?:handle|take|deal"
    r"|decide|judge|chair|look|do this|do it|lead|step in))\b|\b(?:someone|somebody) else,? please\b",
    rf"{_I_DO_NOT}(?:think i (?:can|should|could) )?(?:really |be able to |want to |like to |going to "
    rf"|be )?{_PART}",
    r"(?:^|, )not (?:touching|reading|handling|taking|judging|deciding|voting on) (?:this|it|any|part)\b",
    r"\b(?:i|so|therefore) (?:\w+ ){0,2}(?:decline|pass on|refrain from|declining|refraining from) (?:this"
    r"|the|to (?:take|handle|vote|judge)|taking"
    r"|handling|voting)\b",
)  # fmt: skip
