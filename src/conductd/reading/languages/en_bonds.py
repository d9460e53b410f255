"""The bonds that make a conflict of interest, in English: what the five grounds of the reporting guide sound like."""

# Words that may stand between `I` and the verb without changing who does what.
FILL = (
    r"(?:(?:will|have|need|must|shall|should|ought|to|am|going|gonna|want|would like|would rather"
    r"|would prefer|would much rather|would much prefer"
    r"|would better|had better"
    r"|better|prefer|wish|therefore|hereby|thus|so|also|formally|now|just|probably|obviously|clearly"
    r"|of course|think|feel|believe"
    r"|that|i|it|is|best|for me|do|only|been|be|being|afraid|obliged|bound|forced|decided|officially"
    r"|accordingly|simply|certainly"
    r"|definitely|fear|guess|suppose|hence|really|then|already|once|again|unfortunately|sadly|cautiously"
    r"|rather|as such|with regret"
    r"|regretfully|immediately|too|both|wholly|fully|quite|entirely|far|a bit|slightly|very|still|completely"
    r"|surely|had|gonna|gotta|got|in this case) ){0,9}"
)
FAMILY = (
    r"(?:brothers?|sisters?|siblings?|(?:step|half|grand)?-?(?:father|mother|son|daughter|brother|sister)"
    r"|parents?|dad|mum|mom|gf|bf"
    r"|cousins?|uncles?|aunts?|aunties?|nephews?|nieces?|(?:brother|sister|father|mother|son"
    r"|daughter)s?-in-law|in-laws?|wife|husband|spouse"
    r"|(?:life )?partner|(?:boy|girl)friend|fiancee?|ex|ex-\w+|family|relatives?|godfather|godmother|godson"
    r"|goddaughter|best man"
    r"|(?:flat|room|house)mates?|best friends?|(?:close|good|old|dear|personal|childhood) friends?|friends?"
    r"|neighbou?rs?|lover|metamour"
    r"|bridesmaid|children|kids?|mentors?|mentees?|protegee?)"
)
AT_WORK = (
    r"(?:boss|managers?|supervisors?|team ?leads?|(?:co-?|former )?workers?|co-?workers?|colleagues?"
    r"|team ?mates?|employers?"
    r"|direct reports?|line manager|employees?|reports|cto|ceo|office mate|desk neighbou?r)"
)
DEALINGS = (
    r"(?:(?:biggest |main |former )?clients?|customers?|sponsors?|tenants?|landlord|landlady|lawyers?"
    r"|solicitor|students?|teacher|professor"
    r"|pupils?|supplier|competitors?|business partners?|investors?|publisher|editor|doctoral student"
    r"|phd student|creditor|debtor|rival)"
)
_ANY_BOND = rf"(?:{FAMILY}|{AT_WORK}|{DEALINGS})"
_WORDS = r"(?:[a-z0-9'-]+ ){0,3}"
_IS = r"(?:is|are|was|were|has been|have been|used to be|happens to be|happen to be|being)"
_SAME = (
    r"same (?:[a-z]+ )?(?:company|enterprise|employer|firm|team|department|office|organi[sz]ation"
    r"|university|institute"
    r"|lab|agency|school"
    r"|business|group|startup|start-up|studio|bank|hospital|charity|faculty|division|shop|place|work|job|floor)"
)

PERSONAL = (
    rf"\bis an? (?:\w+ )?{FAMILY}(?=[.;!]|$)",
    r"\b(?:and i|we) go back \w+ years\b|\b(?:wife|husband|partner|brother|sister|son|daughter|mother"
    r"|father) and mine\b",
    r"\b(?:is|are|was) (?:an?|very) (?:\w+ )?(?:good|close|old|dear|personal|long-?time|childhood"
    r"|best) (?:friends?|mates?|pals?)\b",
    rf"\b{_IS} (?:also |still |actually |in fact |now |kind of )?(?:my|our|one of my) {_WORDS}{FAMILY}\b",
    rf"\bmy {_WORDS}{FAMILY} (?:works?|worked|filed|wrote|reported|sent|organi[sz]ed|made|and (?:he|she|they"
    rf"|the)|dates|lives with|runs|complained"
    r"|(?:is|was) (?:the|one of|a party|named|involved|accused|among|married|dating|friends|close|related"
    r"|in the|on the|his|her|their))\b",
    rf"\b(?:an? |the )?{_WORDS}{FAMILY} of (?:mine|ours|my (?:wife|husband|partner|family|son|daughter"
    rf"|brother|sister))\b",
    rf"\b(?:and i|we|i) (?:both )?{FILL}(?:are|were|was|had been|been|became)? ?(?:very |quite |rather |too "
    rf"|all )?(?:good |close |old |best )?"
    r"(?:married|engaged|dating|dated|related|friends|a couple|an item|flatmates|roommates|neighbou?rs"
    r"|cousins|siblings"
    r"|in a relationship|lovers|exes|family|close(?= to (?:him|her|them|both)|[.,;]|$))\b",
    r"\b(?:and i|we) (?:have been |were |are |had been )?(?:good |close |old |best )?(?:grew up together"
    r"|used to (?:date|live)|lived together"
    r"|live together|went to school|share (?:a|our) (?:flat|house|home|bed|child)|go back (?:a long|years)"
    r"|have a child|broke up|split up)",
    r"\b(?:personal|romantic|family|intimate|close) (?:relationship|relation|ties?|connection|friendship"
    r"|history)\b",
    r"\b(?:grew|grown) up (?:together|with)\b",
    rf"\bas (?:his|her|their|[a-z]+'s) {FAMILY}\b",
    r"\bi (?:\w+ )?(?:mentored|dated|married|was dating|live with|lived with)\b",
    r"\bi (?:\w+ )?know (?:\w+ ){1,4}(?:very )?(?:well|personally|closely|privately)\b",
    r"\b(?:sleeps?|slept|is staying) (?:at my|on my|in my) (?:place|couch|sofa|flat|house)\b",
    r"\bmy \w+ is (?:married to|dating|engaged to|with|going out with)\b",
    r"\bthe accused is a relative\b|\bi am (?:his |her |their |a |the )?(?:relative|godfather|godmother"
    r"|cousin|friend)\b",
    r"\b(?:god(?:father|mother)|best man) (?:of|to|at) (?:my|our)\b",
    r"\bclose to (?:the )?(?:people|person|reporter|accused|both|her|him|them)\b",
)
EMPLOYER = (
    r"\bi (?:am|was|have been) (?:also |still |now )?(?:at|with) (?!him|her|them|you|the |a |my |an |home"
    r"|work|least|that|this)[\w-]+\b(?! group)",
    r"\bi work there\b|\bemployed (?:by|at) ",
    rf"\b{_IS} (?:also |still |actually |in fact |now )?(?:my|our|one of my|one of our) {_WORDS}{AT_WORK}\b",
    rf"\bmy {_WORDS}{AT_WORK} (?:is|was|filed|wrote|reported|at)\b",
    rf"\b{AT_WORK} (?:of (?:mine|ours)|at [a-z])",
    rf"\b{_SAME}\b",
    r"\b(?:and i|we)(?: both)? (?:are|were) (?:both )?(?:colleagues|co-?workers|team ?mates|employed"
    r"|on the same team|at [a-z])",
    r"\b(?:and i|we)(?: both)? (?:work|worked|are employed|share an? (?:employer|office|desk|team|manager"
    r"|boss))\b",
    r"\bshare an? (?:employer|office|team|manager|boss|workplace)\b|\bshares? my (?:employer|office|team)\b",
    r"\b(?:works?|working|worked|employed) (?:for|with|at|under|by) (?:my|our) (?:company|employer|firm|team"
    r"|organi[sz]ation|manager|boss)\b",
    r"\bwork(?:s|ed|ing)? (?:for|with|under|alongside|beside) (?:me|us)\b|\breports? to me\b|\bi report to\b",
    r"\bi (?:\w+ )?(?:work|worked) (?:closely )?(?:for|with|under|alongside|at) (?:him|her|them"
    r"|the (?:reporter|accused)|[a-z]+)\b(?! group| team)",
    r"\bi (?:am|was) (?:employed|on (?:the|their|its) payroll|a contractor|staff|an employee"
    r"|with [a-z]+, (?:like|as))",
    r"\b(?:on|my) (?:their |the )?payroll\b|\bpays? (?:me|my (?:salary|wages|bills))\b"
    r"|\bsigns? my (?:time ?sheets?|pay)\b|\bmy salary\b",
    r"\bon my team\b|\b(?:at|for|in|by|of|from|into) (?:my|our) (?:employer|company|workplace)\b"
    r"|\bmy employer\b|\bdesk (?:\w+ ){0,3}is next to mine\b|\bi joined [a-z]+ (?:as|in|last|this)\b",
)
# The nearest ties, of a person named: enough by themselves, without a word of stepping aside.
BONDS = (
    r"^(?:[\w'-]+,? ){0,4}(?:he|she|[\w-]+) (?:is|happens to be) (?:also |actually )?(?:my|our) (?:ex-"
    r"|step-?|half-|life |twin |little |big |older "
    r"|younger )?(?:partner|wife|husband|brother|sister|father|mother|son|daughter|cousin|uncle|aunt"
    r"|boyfriend|girlfriend|fiancee?|boss|manager"
    r"|brother-in-law|sister-in-law|best friend|employer)\b(?!')",
    r"\bi (?:am|was) (?:also )?(?:the target of|on the receiving end of|one of the (?:people|two"
    r"|three) (?:named|accused|reported)|the person (?:named|accused))",
)
INVOLVED = (
    r"\b(?:threatened|insulted|harassed|attacked|shouted at|targeted) me\b",
    r"\bi (?:am|was|have been|got) (?:also |myself |directly |personally |deeply |partly )?(?:involved"
    r"|a party|a witness|there|present|on stage"
    r"|in the room|standing there|named|mentioned|one of the|part of (?:what|the incident)|the (?:reporter"
    r"|accused|target|organi[sz]er|moderator"
    r"|one who|person who)|among the)",
    r"\bi (?:\w+ )?(?:organi[sz]ed|witnessed|moderated|chaired|reviewed|banned|reported|merged|rejected"
    r"|complained|filed|hosted|ran|invited"
    r"|took the decision|made the decision|closed the|approved|argued|quarrell?ed)\b",
    r"\bmy (?:own )?(?:name|post|patch|talk|review|decision|comment|message|words|event) (?:is|was|are"
    r"|stands|in|that)\b",
    r"\b(?:the report|it|this|that|complaint) (?:is|was) (?:also |partly )?(?:about|against) me\b"
    r"|\bthe reporter is me\b|\babout what i did\b",
    r"\b(?:to|at|on|against|towards) me (?:too|as well|also)\b|\bhappened to me\b|\bsame messages?\b"
    r"|\bon the receiving end\b|\breport names me\b",
)
PRIVATE = (
    r"\b(?:keep|kept|keeping) (?:it|this|that) (?:to myself|secret|private|quiet)\b"
    r"|\btold me (?:a (?:good deal|lot)|things|more|everything|all)\b",
    r"\b(?:told|confided|trusted|wrote|spoke|talked|said) (?:in |to |with )?me (?:\w+ ){0,6}(?:in confidence"
    r"|confidential|private|privately"
    r"|secret|before|earlier|not public|long ago|months ago)",
    r"\bin (?:strict )?confidence\b|\bconfided\b|\bunder (?:an )?nda\b|\bnot free to (?:share|tell|say)\b"
    r"|\bcan ?not (?:share|tell you) (?:what|how)\b",
    r"\b(?:private|inside|confidential|privileged|non-public) (?:information|knowledge|details|matters?"
    r"|things)\b",
    r"\bi (?:\w+ )?know (?:things|something|more|details|what|a lot)\b|\bas (?:his|her|their) (?:therapist"
    r"|doctor|counsell?or|lawyer|priest)\b",
    r"\bi (?:\w+ )?(?:have seen|saw|read|heard) (?:\w+ ){0,4}(?:private|privately|confidential)\b",
)
OTHER = (
    rf"\b{_IS} (?:also |still |now )?(?:my|our|one of my|a|an) {_WORDS}{DEALINGS}\b",
    rf"\b{DEALINGS} of (?:mine|ours)\b|\bas (?:his|her|their) (?:landlord|landlady|tenant|teacher|publisher"
    rf"|editor|creditor)\b",
    r"\b(?:and i|we) are (?:business partners|competitors|rivals|in a lawsuit)\b|\bbusiness (?:relationship"
    r"|partners?|interest|dealings)\b",
    r"\b(?:bid|bids|bidding|compete|competes|competing|competitor|tender|shares in|hold shares|invested"
    r"|investor|invoice|lawsuit|sued|suing"
    r"|sponsors?|financial(?:ly)?|grant application|royalt\w+|skin in the game|stake in|owe[sd]? me"
    r"|owe (?:him|her|them)|money from)\b",
    r"\bi (?:\w+ )?(?:teach|grade|grading|supervise|coach|rent from|rent to|sell to|buy from|am suing"
    r"|applied (?:for|to))\b|\bgrading (?:him|her|them)\b",
    r"\b(?:job|book) (?:offer|deal|contract|interview)\b|\boffered me a job\b",
)
