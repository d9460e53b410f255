"""Signs that somebody takes a disclosure back in English: an earlier word, its reason gone, back at work."""

BACK = (
    (
        "takes it back",
        r"\b(?:withdraw\w*|rescind\w*|revok\w*|retract\w*|scrap|cancel\w*|undo|lift\w*|reverse"
        r"|take (?:it|that|this|back)|drop|disregard"
        r"|ignore|forget|strike|delete|never mind|void|moot|obsolete|reinstate|resume|re-?join|return"
        r"|un-?recus\w*)\b",
    ),
    (
        "over",
        r"\b(?:no longer|any ?more|not .{1,30} any longer|gone|ended|over|resolved|settled|after all"
        r"|sold|left the|expired|fell away|broke up|split up)\b",
    ),
    (
        "a mistake",
        r"\b(?:mistake|mistook|mixed up|mix-?up|wrong (?:person|company|case|one)|another|a different"
        r"|same name|namesake|false alarm|misunderstanding|too (?:quickly|early|fast)|by mistake"
        r"|turns? out|turned out|other)\b",
    ),
    ("back again", r"\b(?:back (?:in|on|to|at)?|again|put me|count me in|add me|available|come back|may i)\b"),
    (
        "my recusal",
        r"\b(?:(?:my|the|that|own) (?:\w+ ){0,2}(?:recusal|abstention|disclosure|declaration|conflict"
        r"|stepping (?:aside|back|down))|i (?:had |was |have )?(?:recused|stepped (?:aside|back)"
        r"|declared|abstained|left|conflicted)|to recuse|step aside|stay out)\b",
    ),
    (
        "left earlier",
        r"\bi (?:had |was |had been |have )?(?:recused|stepped|stood|bowed|sat|left|excused|declared|opted|took myself"
        r"|abstained|withdrew|pulled out|dropped out|went out|asked (?:you )?to be|gave (?:it|this|the \w+) up)\b"
        r"|\b(?:took|taken|kept|left|put|removed|struck|crossed|marked) me (?:\w+ ){0,3}(?:off|out|away|from|aside"
        r"|down|as)\b",
    ),
    (
        "what i said",
        r"\bwhat i (?:wrote|said|told|declared|announced|sent|posted)\b|\bmy (?:last|earlier|previous|first|own"
        r"|other)? ?(?:note"
        r"|mail|message|e-?mail|post|line|lines|statement|request|remark|announcement|words)\b|\b(?:mail|message"
        r"|note) of mine\b"
        r"|\b(?:an hour|a week|a day|(?:two|three|ten|few|some) \w+|days|minutes|hours|weeks) ago\b|\b(?:yesterday"
        r"|earlier"
        r"|this morning|last (?:week|night|month))\b",
    ),
    (
        "its reason is gone",
        r"\b(?:has|have|had|is|was|are|were|been|got) (?:now |since |just |been |all |already )?(?:ended|gone|over"
        r"|cancel\w+"
        r"|withdrawn|turned down|rejected|sold|settled|lifted|dropped|closed|fallen|dissolved|paid|finished|expired"
        r"|moot|off)\b"
        r"|\b(?:fell|fallen|falls) (?:through|away|apart|flat)\b|\bcame to nothing\b|\bnever (?:came|happened"
        r"|material\w+)\b"
        r"|\bwent to (?:some(?:one|body) else|another)\b|\b(?:stopped|quit|ceased) \w+ing\b|\bi (?:have )?(?:left"
        r"|quit|resigned"
        r"|moved out|sold|handed in)\b|\b(?:not happening|not happen|no more|not any more|long gone|says otherwise)\b",
    ),
    (
        "somebody else after all",
        r"\b(?:different|another|wrong|not the same) (?:\w+ )?(?:person|man|woman|guy|name|team|company|branch|one"
        r"|thread|list|case"
        r"|report|[a-z]+)\b|\b(?:is|was|are) not (?:the|my|that|who)\b|\bnot the (?:one|same|\w+) (?:i|who|that|from"
        r"|of)\b"
        r"|\b(?:namesake|by name|mistook|mistaken|misread|misheard|confus\w+|mixed)\b",
    ),
    (
        "over-cautious",
        r"\b(?:over-?cautious|too (?:cautious|careful|strict|scrupulous|hasty|quick|early|soon|fast|much)"
        r"|no (?:ground|grounds"
        r"|reason|need|cause) (?:to|for)|not enough (?:to|for)|need not|did not need|unnecessar\w+|premature"
        r"|changed my mind"
        r"|second thoughts?|thought (?:it|about it|this) over|slept on it|reconsider\w*|on reflection|over-?react\w*"
        r"|jumped the gun|overdid|nothing to recuse|no ground|does not (?:put|make|mean))\b",
    ),
    (
        "works again",
        r"\b(?:i am|i will be|i shall be|here i am|am|be|being|me) (?:\w+ ){0,2}(?:back|again|available|with you"
        r"|on board"
        r"|at the table|included|in again)\b|\b(?:read|count|treat|consider|regard|put|list|see|write|mark|include"
        r"|take|have)"
        r" me (?:\w+ ){0,3}(?:in|back|again|as (?:in|a|available|before|eligible|active|one))\b|\b(?:expect|see) me\b"
        r"|\bpart (?:of|in) (?:it|this|the \w+|everything) (?:again|as before)\b|\b(?:my|give me|grant me|restore"
        r"|return) (?:my )?"
        r"(?:access|seat|vote|place|chair|folder|keys?|name)\b|\bmy return\b|\bas before\b|\bi (?:will|shall|can"
        r"|am going to"
        r"|am (?:free|able|ready) to) (?:now |again |be )?(?:voting|vote|read|take part|join|judge|handle|go on"
        r"|carry on|continue"
        r"|proceed|resume)\b",
    ),
    (
        "undone",
        r"\b(?:undo\w*|undone|scratch (?:that|my|what)|null and void|as if i (?:had )?never|wipe|cross (?:it|that"
        r"|this) out|u-turn"
        r"|reinstat\w+|restor\w+|gave (?:it|that) up|can go|no longer stands?|does not (?:stand|hold|apply)"
        r"|is off the table"
        r"|take (?:it|that|this) as (?:unsaid|not written)|unsaid|pretend i)\b",
    ),
)
