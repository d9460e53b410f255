"""How people tell their own conflict in English without the word for it: bonds of their own, and plain refusals."""

from conductd.reading.languages.en_bonds import AT_WORK, DEALINGS, FAMILY

_ADJECTIVES = r"(?:(?!not\b|no\b)[a-z0-9-]+ ){0,3}"
_FILL = r"(?:(?!(?:not|no|never|what|how|where|why|when|who|like|because|if|for|to|of|at|in|all)\b)\w+ ){0,3}"
_BEEN = r"(?:is|are|was|were|has been|have been|had been|used to be|happens to be|turns out to be)"
_PARTY = r"(?:him|her|them|both|the (?:reporter|accused|reported person|person))"
_TOGETHER = (
    r"(?:used to be )?(?:an? )?(?:married|engaged|divorced|dating|dated|couple|an item|lovers|exes|together|related"
    r"|family|friends|close"
    r"|neighbou?rs|flatmates|roommates|housemates|cousins|siblings|in a relationship"
    r"|room-?mates|best friends|in-laws|childhood friends)"
)
_SHARE = (
    r"(?:shared? (?:an? |our |the )(?:[a-z]+ )?(?:house|flat|home|apartment|room|bed|child|car)|live together"
    r"|lived together|grew up together|go back"
    r"|went to (?:school|university|college)|studied together|used to (?:date|live)"
    r"|broke up|split up|have (?:a|two|three) (?:child|kid|son|daughter)\w*|see each other|got married|play in)"
)

# Bonds with the people concerned, told of oneself: enough by themselves unless the writer goes on working.
OWN_PERSONAL = (
    rf"\b{_BEEN} {_FILL}(?:my|our|one of (?:my|our)) (?:[\w-]+'s )?{_ADJECTIVES}{FAMILY}\b(?!'s (?!$))",
    rf"\b[\w-]+'s (?:my|our) (?:[\w-]+'s )?{_ADJECTIVES}{FAMILY}(?=[.,;:!]|$| and | so | you | from )",
    rf"\b{_BEEN} (?:an? |the |very )?{_ADJECTIVES}{FAMILY} (?:of|to|at|in) (?:mine|ours|my|our)\b",
    r"\b(?:is|are) (?:practically |basically |part of my )?family\b(?=[.,;!]|$)|\bgod(?:mother|father"
    r"|parent)s? of (?:my|our)\b",
    rf"\b(?:and i|and me|we) {_FILL}{_TOGETHER}\b(?! (?:to (?!(?:him|her|them|both|each|one another)\b)|on |of ))",
    rf"\b(?:and i|and me) {_FILL}{_SHARE}\b|\bwe (?:once |both |have |had |all )?{_SHARE}\b",
    rf"\bi (?:am|was|used to be|have been|got) {_FILL}(?:married|engaged|related|close) to (?:{_PARTY}|(?!the\b"
    rf"|this\b|it\b|my\b)[a-z]{{3,}}(?=[.,;!]|$| and| so))",
    r"\bi (?:have been |was |am )?(?:dating|seeing|married|dated|living with|mentored|mentoring|raised) (?:him|her"
    r"|them|[a-z]+)\b",
    r"\bi have been (?:seeing|going out with)\b|\bsomebody i (?:have been|am|was) (?:seeing|dating|living with"
    r"|married to)\b",
    rf"^(?:reason|grounds?|because|why): {_ADJECTIVES}{FAMILY}\b",
    rf"\bi am (?:his|her|their|[\w-]+'s) {_ADJECTIVES}{FAMILY}\b|\bafter what (?:he|she|they) did to my {FAMILY}\b",
    r"\bknow (?:\w+ ){1,3}since (?:kindergarten|school|childhood|university|college|we were)\b",
    rf"\bmy {_ADJECTIVES}{FAMILY} (?:still )?(?:sees?|works? with|lives? with|is married to"
    rf"|shares) (?:him|her|them)\b",
    r"\bfriends? with (?:the reporter|the accused|him|her|them)\b|\bi (?:grew up"
    r"|lived) (?:next door to|with|beside)\b",
)
OWN_EMPLOYER = (
    r"\b(?:and i|and me|we) (?:both |have |had |once )?(?:shared? (?:an?|our|the) (?:[a-z]+ )?(?:office|desk|team"
    r"|boss|employer|manager)|work together"
    r"|worked together|(?:are|were) (?:\w+ )?(?:colleagues|co-?workers|team ?mates))\b",
    rf"\b{_BEEN} {_FILL}(?:my|our|one of (?:my|our)) {_ADJECTIVES}{AT_WORK}\b(?!'s (?!$))",
    rf"\b[\w-]+'s (?:my|our) {_ADJECTIVES}{AT_WORK}(?=[.,;:!]|$| and | so )|\b(?:head|owner|ceo"
    rf"|director) of the company i work for\b",
    r"\b(?:employs|hired|pays|manages|supervises|employed|recruited) (?:me|us)\b(?! (?:back|to (?:write|read)))"
    r"|\b(?:report|reports|reported) to me at\b|\breports to me\b|\bpromoted me\b",
    r"\bi (?:work|worked|am working|am employed) (?:directly |closely )?(?:under|for) (?:him|her|them|[a-z]+ at)\b"
    r"|\bi work under\b|\bi (?:manage|supervise|employ|line-manage) (?:him|her|them|both)\b",
    r"\b(?:and i|we) (?:both |all )?(?:work|worked|are employed|are working) (?:for|at|in) (?!(?:this|the) (?:case"
    r"|report|group"
    r"|same city|same town))",
    r"\bon (?:the |their |its )?(?:[\w-]+ )?(?:payroll|board of)\b|^same (?:firm|company|employer) as\b"
    r"|\b(?:is|was|are|were|been) (?:an? )?(?:[\w-]+ ){0,2}colleagues? of mine\b",
    r"\bhas made me an offer\b|\bi (?:have )?signed with\b|\b(?:about to be|soon be|become) (?:his"
    r"|her|their|[\w-]+'s)"
    r" (?:colleagues?|boss|manager|employees?)\b|\bi (?:will )?start (?:there|at) ",
)
OWN_OTHER = (
    r"\b(?:and i|we) (?:have been |are |were )?in (?:litigation|court|a lawsuit|arbitration)\b|\bmy (?:firm|company"
    r"|agency) \w+s (?:him|her|them|theirs|his|hers)\b|\bi am (?!no\b|not\b)(?:the |his |her "
    r"|their )?(?:[\w-]+'s )?(?:\w+ )?(?:rep|representative|lawyer|attorney|coach|advis[eo]r|agent|accountant)\b"
    r"|\b(?:rents|lets|leases) (?:\w+ ){0,3}(?:in|from|to) (?:my|our|us|me)\b",
    rf"\b[\w-]+'s (?:my|our) {_ADJECTIVES}{DEALINGS}(?=[.,;:!]|$| and | so )|\bi (?:coached|advised|represented"
    rf"|taught|tutored) (?:him|her|them|his|their|[a-z]+'s)\b",
    r"\b(?:and i|and me|we) (?:both |have |had )?(?:own|run|founded|co-founded|(?:are|were) business partners)\b",
    rf"\b{_BEEN} {_FILL}(?:my|our|one of (?:my|our)|an?) {_ADJECTIVES}{DEALINGS} (?:of ours|of mine)?(?=[.,;:!]|$"
    rf"| and | so )",
    rf"\b{_BEEN} {_FILL}(?:my|our|one of (?:my|our)) {_ADJECTIVES}{DEALINGS}\b",
    r"\bi (?:have|hold|own|had) (?:(?!no\b|not\b)\w+ )?(?:money|shares|stock|stakes?|equity|options|a share) (?:in"
    r"|of)\b"
    r"|\bi (?:am an )?invest(?:ed|or) in\b",
    r"\b(?:my|our) (?:company|firm|employer|agency|publisher|studio|business|startup|start-up) (?:is|are|has been"
    r"|was|has)?"
    r" ?(?:also |currently |now |both )?(?:bidding|competing|negotiating|suing|being sued|owned by|in talks"
    r"|in a dispute|a (?:client"
    r"|customer|supplier|competitor)|owes|does business|trades|sells to|buys from|sued)",
    r"\b(?:pays|pay|paid) for my\b|\bowes me\b|\bi owe (?:him|her|them)\b|\b(?:is|are) suing (?:me|my|us)\b"
    r"|\bsued me\b",
    r"\bi (?:rent|lease) (?:my|the|a) (?:\w+ ){0,2}from\b|\bi (?:teach|tutor|coach|grade|represent|advise) (?:him"
    r"|her|them)\b",
    r"\b(?:i|we) (?:have |had )?(?:both |also )?applied (?:for|to|there)\b|\bstand to (?:lose|gain|win|profit)\b"
    r"|\bi (?:would|will|could) (?:gain|profit|lose|benefit) (?:from|by|if)\b",
)
OWN_INVOLVED = (
    r"\bi was (?:standing|sitting) (?:next|there|beside|right|with)\b",
    r"\b(?:shouted at|threatened|insulted|harassed|attacked|bullied|groped|yelled at|mocked|did it to|lied to) me\b",
    r"\b(?:closed|moderated|organi[sz]ed|rejected|written|banned|deleted|approved|merged|chaired|hosted"
    r"|posted) by me\b",
    r"\bi (?:was|am) the one who (?:told|banned|closed|rejected|invited|reported|removed|deleted|merged|said|wrote"
    r"|started|complained|organi[sz]ed|moderated|kicked|blocked|refused|approved|hired)\b|\bit was (?:me|i) who\b"
    r"|\b(?:shows|names|mentions|quotes|accuses|is about) me\b",
    r"\bi am (?:one of the (?:people|persons|ones|two|three|four)|named in|mentioned in|a part of (?:this"
    r"|the) story|user \d)",
    r"\bi (?:wrote|posted|sent|gave|made) (?:the|that|this) [\w ]{1,20}(?:he|she|they)(?: is| are)? (?:complain"
    r"|quot|talk|refer|object)",
    r"\b(?:under|about|at|on) (?:a|an|one) (?:post|talk|patch|party|comment|event|session|tweet) of mine\b"
    r"|\bunder my (?:post|patch|pull request)\b",
    r"\bi was (?:in the (?:room|car|call|chat)|there|present|standing|sitting|next to|on the panel)\b(?= when"
    r"| and (?:i )?(?:laughed|did"
    r"|said|saw)|[.,] (?:when|and i (?:laughed|did)))|\bi have been present\b|\bin judgement over what happened\b",
    r"\bi invited (?:him|her|them)\b|\bi moderated that\b|\bi argued with (?:him|her|them)\b",
)
OWN_PRIVATE = (
    r"\bi (?:was|have been) told (?:\w+ ){0,6}(?:in private|in confidence|privately|confidentially)\b"
    r"|\btold me (?:\w+ ){0,6}(?:promised|not to (?:repeat|tell|pass)|private|in confidence)",
    r"\b(?:more than i am allowed|can ?not unhear|can not unsee|not allowed to (?:say|tell|share)"
    r"|bound to (?:silence|secrecy)"
    r"|sworn to secrecy|promised not to|things i should not know|private (?:mails?|messages|chats?|letters))\b"
    r"|\bi have heard things\b",
    r"\bas (?:his|her|their) (?:[\w-]+ )?(?:counsell?or|therapist|lawyer|doctor|solicitor|coach|confessor|priest"
    r"|physician)\b",
)
OWN_BONDS = (*OWN_PERSONAL, *OWN_EMPLOYER, *OWN_OTHER, *OWN_INVOLVED[1:7])

REFUSALS = (
    r"\badd me to the (?:list of )?(?:the )?(?:recus\w+|conflicted|excluded)\b",
    r"\bi (?:would|will) be judging (?:an? |my |one of my )|\b(?:this|it|that) (?:can|should) not be me\b"
    r"|\bi withdraw(?=[.;!]|$)|^out of this(?: one| case)?\b",
    r"\bskin in (?:this|it|that)\b|\bjudge my own\b|\bi (?:will|can|shall|should|may|must|would rather"
    r"|ought to) (?:therefore |also )?not (?:review|assess|evaluate|process|rule on|handle|judge|decide|touch"
    r"|examine|investigate) (?:this|that|it|the (?:report|case|matter|complaint|appeal))\b|\bdo not count me (?:for"
    r"|in|on|among)\b",
    r"\b(?:a|only a|as a|just a) witness(?: at best)?,? (?:and |but )?(?:no judge|not a judge|nothing more"
    r"|not as a judge)\b",
    r"\bi am (?:really )?not going to (?:judge|decide|rule|vote on|handle|weigh in|touch|deal with)(?= (?:him|her"
    r"|them|this|that|it|here|on|about)|[.,;]|$)",
    r"\b(?:not|never) trust myself (?:on|with|here|to|in)\b|\bi have no business (?:being|on|in|deciding|judging)\b",
    r"\b(?:i|and|can|will|shall|so) (?:will |shall |can |must |therefore |hereby )?take no part\b"
    r"|^no part (?:in this )?for me|\bno part in this for me\b",
    r"\bi (?:hereby |must |have to )?(?:renounce|desist|retire) (?:to (?:take|partici\w+|judge|vote|handle)"
    r"|from (?:the|this|treat\w+|handling|judging))",
    r"\bi am (?:hardly |really )?not (?:the |a )(?:good|right|best|proper|correct|suitable|adequate"
    r"|adapted) (?:person|one|man|woman)\b(?! to (?!judge|decide|handle|rule|be\b|sit|deal|have|vote))",
    r"\b(?:include me out|hands off (?:for me|from me|here)|my hands are tied (?:on|in|with) this"
    r"|sit(?:ting)? on my hands)\b",
    r"\bi (?:will|would|can|shall|should|must) not (?:be )?(?:vot(?:e|ing)|act(?:ing)?)(?=[.,;!]|$| (?:on|in) this"
    r"| here| as (?:a )?(?:judge|chair) (?:in|on))",
    r"\bin this (?:matter|case|affair) i (?:can|may|will|shall|must) not (?:act|vote|judge|take|be|decide"
    r"|participate)\b",
    r"\bi (?:would |will |do |could )?find it (?:\w+ )?(?:hard|difficult|tough|impossible) to (?:be|stay|remain"
    r"|judge)\b",
    r"\b(?:better|best|safer|fairer|cleaner|wiser|right)(?: that| if| when|,) (?:i (?:am not|stay|keep|do not|leave"
    r"|am out|remain out)|somebody else"
    r"|someone else|others|another)|\bbetter i (?:stay|keep|leave|am not|do not|step|sit|stand)\b",
    r"\b(?:is|this is|it is) not (?:a (?:case|thing) |one )?for me\b(?! to (?:say|decide, it))(?=[.,;!]|$)"
    r"|\bnot mine to (?:give|decide|judge|make)\b"
    r"|\bnot this one for me\b|\bnot one for me\b",
    r"\b(?:anyone|anybody|everyone|someone|somebody) but me\b(?=[.,;!]|$| please)|\bothers (?:have to|must|should"
    r"|will have to|need to|had better)"
    r" (?:do|decide|handle|judge|take)\b",
    r"\bi have (?:obligations|duties|loyalties) to (?:one|both|him|her|them|a party|either)\b"
    r"|\bconflicting loyalt(?:y|ies)\b|\bi am not free here\b",
    r"\b(?:put|mark|note|list|record|log) me (?:down )?as (?:absent|out|recused|conflicted|not taking|abstaining"
    r"|excluded)\b",
    r"\bwithout my (?:vote|voice|input|involvement|participation)\b(?=[.,;!]|$)",
    r"\bi (?:am|feel|declare me|declare myself) (?:impeded|prejudiced|not impartial|parcial|implicated"
    r"|disqualified)\b|\bi must (?:abstain me|leave this case"
    r"|to leave this)\b|\bi (?:prefer|would prefer) to not (?:part|take|be|judge|vote|handle)",
    r"\b(?:it (?:would|will) be )?(?:\w+ )?(?:odd|strange|awkward|weird|improper) for me to (?:sit|judge|decide"
    r"|rule|handle)\b|\b(?:a|some|much"
    r"|too much) history with\b",
    r"\bi (?:can|will|should|shall|must) not (?:anymore )?participate (?:to|in|at|on) (?:the (?:decision|case"
    r"|discussion|vote)|this)\b",
    r"\bshould be done by people who\b|\bone of the people who judges\b|\bnot fair if i\b|\bit would(?: not"
    r"|n't) be (?:right|fair) if i\b|\bwouldnt be right if i\b",
)
STAYS_AWAY = (
    r"^(?:hard |i )?pass[.!]?$|\b(?:rather|prefer(?: that| if)?) (?:somebody|someone|anyone"
    r"|another \w+) else (?:\w+ )?(?:handled?|took|takes?|did|does|decided?s?|dealt)\b",
    r"\bi am off (?:this|that|the) (?:case|report|one|thread|matter)\b",
    r"\btake me off\b(?=[.,;!]|$| (?:this|the case|it))",
    r"\bdecide without me\b",
    r"\bi am (?:also |too )?out(?: too| also| as well)?(?= for the same reason|,? same|[.,;!]|$)|^out[.!]?$"
    r"|\b(?:and|so) out$",
    r"\bleave (?:this|it|that) (?:one )?(?:with|to) (?:the (?:others|rest)|others|you)\b"
    r"|\bask for (?:a )?replacement\b"
    r"|\bfind a replacement for me on (?:this|that|the) (?:case|report|one|matter)\b",
    r"\bi (?:will |am going to |would )?(?:mute|leave|drop off|unsubscribe from) (?:this|the) (?:thread|case)\b"
    r"|\bi stopped reading there\b"
    r"|\bi will not open (?:the|that) (?:folder|file) again\b",
    r"\b(?:will have to|have to|must) do (?:this|it|that)(?: one)? (?:with (?:nine|eight|seven|six|five|four|three"
    r"|one less|one fewer)|without me)\b",
    r"\b(?:keep|leave) me (?:out of|off) (?:this|it|that|the [\w-]+ (?:mails|case|thread|report|file))\b"
    r"|\bi ask to be (?:excluded|left out|removed|excused)\b",
    r"\bkeep out of the (?:decision|case|vote|discussion)\b|\bdo not count (?:with|on) me (?:for|on|in) this\b"
    r"|\bcan not do this one\b|^can not do this one\b",
    r"\bi (?:must|have to|will|want to) (?:to )?leave this (?:case|one|report)\b|\bso no$",
)
_RECUSAL = (
    r"(?:(?:\w+ ){0,2}(?:recusal|abstention|disclosure|declaration)|(?:stepping|step) (?:aside|back|down|out)"
    r"|(?:\w+ ){0,3}(?:recus|step|sitt?|stay)ing (?:myself|aside|back|out|it out))"
)
_UNDONE = r"(?:withdrawn|void|revoked|cancelled|canceled|null|moot|lifted|retracted|undone|deleted|rescinded|obsolete)"
RETURNS = (
    rf"\b(?:consider|treat|regard|mark|count) (?:my|the) {_RECUSAL}\b[\w ,]{{0,30}}\b{_UNDONE}\b"
    rf"|^{_RECUSAL} {_UNDONE}\b",
    rf"\b(?:my|the) {_RECUSAL}\b[\w ,]{{0,30}}\b(?:based on|was|is|due to) (?:an? )?(?:\w+ )?(?:mistake|error|mix-?up"
    rf"|misunderstanding|premature|unnecessary|not needed)\b",
    rf"\b(?:never mind|undo|delete|strike|forget|ignore|disregard|cancel|drop|remove|scrap"
    rf"|erase) (?:about )?(?:my|the) {_RECUSAL}\b",
    rf"\b(?:forget|ignore|disregard|take back|scrap|retract) what i (?:said|wrote) [\w ,]{{0,24}}about {_RECUSAL}\b",
    r"\b(?:reverse|undo|revoke|take back|rescind|cancel) my (?:decision|choice|wish) to (?:step"
    r"|recuse|stand|sit|stay|abstain)\b",
    r"\bi no longer (?:need|have|want|wish) to (?:be (?:recused|out|kept out|excluded|left out)"
    r"|recuse|stay out|abstain|step aside)\b",
    r"\bi (?:was wrong to|should not have|need not have|had no reason to|did not need to) (?:recused?"
    r"|step(?:ped)? (?:aside|back|down)"
    r"|abstain(?:ed)?|left)\b|\bi (?:recused|stepped aside|stepped back"
    r"|abstained) (?:myself )?(?:for nothing|by mistake|in vain|needlessly)\b",
    r"\bi (?:would like|want|wish|hope|ask|can|could|may|am free|am able"
    r"|think i can) (?:to )?(?:now )?(?:be|get|go|come)(?: back)? on"
    r" (?:this|the case|the report)(?: case| one| report)? again\b|\bresume (?:my (?:work|part|role"
    r"|place)|work|handling)\b",
    r"\bcancel that,? i am not (?:\w+ )?conflicted\b|\bi am not (?:\w+ )?(?:conflicted|recused|biased) after all\b",
    r"\b(?:disregard|ignore|forget|scrap) my (?:\w+ )?(?:mail|message|note|e-?mail|post) [\w ]{0,24}(?:about"
    r"|on) (?:stepping|recus\w+|sitting|having|the conflict|my conflict)",
    r"\bi (?:would like|want|wish) to take (?:it|that|this) back\b",
    r"\b(?:you|i) (?:can|could|may) (?:now |please )?(?:put|add|take|have|count|join|re-?join|return|come|be|work"
    r"|include) (?:me |myself )?(?:back|in again|again"
    r"|(?:in |on |to )?(?:this|the) (?:case|report|thread) again)\b",
    r"\bmy recusal (?:\w+ ){0,4}(?:is|was|has been|can be|should be) (?:hereby |now )?(?:withdrawn|revoked|lifted"
    r"|void|moot|over|cancelled|obsolete|undone|in error)\b",
    r"\bmy (?:disclosure|recusal|declaration|abstention)(?: of [\w ]{1,16}| from [\w ]{1,16})? (?:no longer"
    r"|does not) (?:holds?|appl\w+|stands?|valid|any more)\b",
    r"\bcount me (?:back )?in again\b|\bcount me back in\b|\bi (?:am|will be) (?:back|in again|back in"
    r"|available again|available for (?:the|this) case again)"
    r"(?= (?:on|in) (?:this|the) case|[.!]?$|,? (?:on|for|with) this)(?! from| on monday)",
    r"\b(?:re-?join|join (?:the|this) case again|return to (?:this|the) case|come back (?:to|on|onto) (?:this"
    r"|the) case|work on this again|take part again"
    r"|join again|be on this case again)\b",
    r"\b(?:reason|thing|conflict|matter|tie|bond) (?:for staying out |that kept me out (?:of this case )?"
    r"|(?:that )?(?:i|kept|for|of) [\w ]{1,30} )?(?:is|has|was) (?:been )?"
    r"(?:settled|fallen away|gone away|resolved|lapsed|vanished)\b",
    r"\b(?:no conflict|not (?:my|our|the same) [\w-]+|do not have a conflict|no reason to (?:stay|keep) (?:out"
    r"|away)) after all\b|\bno longer bound by\b",
    r"\bcontrary to what i (?:wrote|said|declared)\b|\btake back what i (?:said|wrote) about (?:stepping|recus\w+"
    r"|sitting|a conflict|being)\b|\b(?:undo|cancel|drop|lift) (?:the|my) recusal\b",
    r"\b(?:withdraw|retract\w*|revok\w+|rescind\w*|lift\w*|cancel\w*) (?:my|the) (?:recusal|disclosure|declaration"
    r"|conflict)\b",
)
