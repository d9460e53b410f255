"""Ties of a German writer to somebody concerned, told round about and in everyday words, by ground."""

from conductd.reading.languages.de_ties import MY

_W = r"(?:[^\s,;:.!?()]+ )"
_CLOSE = (
    r"(?:\w*(?:mann|frau|vater|mutter|eltern|bruder|schwester|sohn|tochter|kind|kinder|kindes|kindern|cousin"
    r"|cousine|tante|onkel|neffe\w*|nichte|schwager"
    r"|schwaegerin|enkel\w*|freund|freundin|freunde|freunden|freundes|partner|partnerin|patin|pate|paten|kumpel"
    r"|nachbar\w*|mitbewohner\w*|verlobte\w*"
    r"|ex|oma|opa|zwillinge\w*|familie|gatte|gattin|schulkamerad\w*|geschwister\w*|juengste\w*|aelteste\w*))"
)
_STAFF = (
    r"(?:\w*(?:chef|chefin|vorgesetzt\w+|leiter|leiterin|kolleg\w+|mitarbeiter\w*|arbeitgeber\w*|angestellt\w+"
    r"|praktikant\w*|azubi|assistent\w*"
    r"|sekretaerin|boss|abteilung|firma))"
)
_ABOUT = r"(?:ist|war|sind|waren|betrifft|gegen|um|ueber|heisst|bleibt|wegen|mit|von|fuer|durch|naemlich)"
PERSONAL = (
    rf"\b(?:spiele|singe|segle|kicke|klettere|wandere|musiziere|trainiere) (?:ich )?{_W}{{0,5}}(?:mit (?:ihm|ihr"
    rf"|ihnen)|zusammen|gemeinsam)\b|\b(?:in )?derselben (?:band|mannschaft"
    r"|wg|gemeinde|loge|kapelle)\b|\b(?:paten|gross|schwieger|stief)\w+ (?:meine[sr]|unsere[sr]) (?:[\w-]+"
    r" )?(?:kind|sohn|tochter|enkel)\w*",
    rf"\b{_ABOUT} {_W}{{0,2}}{MY} (?:(?!nicht\b)[\w-]+ ){{0,2}}{_CLOSE}\b(?! (?:krank|sagt|meint|auf reisen))"
    rf"|\b{_CLOSE} (?:{MY} |von {MY} )(?:[\w-]+ )?{_CLOSE}\b",
    rf"\bpass(?:t|en) {_W}{{0,5}}auf (?:mein|unser)\w* |\b(?:betreut|unterrichtet|trainiert|huetet) (?:mein"
    rf"|unser)\w* |\b(?:an|zu) jedem (?:geburtstag"
    r"|weihnachten|sonntag)\b|\bjeden sonntag\b|\bbei uns (?:am|zum|im|auf|zu hause|daheim|ein und aus)\b"
    r"|\bseine? (?:enkel|neffe|patenkind)\w* (?:ist|sind) mein\w*",
    r"\b(?:seit|aus) (?:der |dem )?(?:grundschule|kindergarten|schulzeit|schule|sandkasten|studium|studienzeit"
    r"|kindheit|jugend|abitur|bundeswehr|lehre)\b"
    r"[^;:.!?]{0,40}\b(?:freund\w*|befreundet|kennen|kumpel\w*|unzertrennlich|zusammen)\b|\b(?:dicke|beste|alte"
    r"|enge|gute) (?:freunde|freundinnen|kumpel\w*)\b",
    rf"\bich (?:war|bin) {_W}{{0,6}}(?:zusammen|liiert|verlobt|verheiratet|befreundet|ausgegangen)\b|\b(?:wir|und"
    rf" ich) {_W}{{0,5}}(?:segeln|singen|kicken"
    r"|klettern|wandern|musizieren|proben|trainieren|urlauben|kochen|spielen) (?:[\w-]+ ){0,4}(?:zusammen"
    r"|miteinander|gemeinsam|seit)\b|\b(?:auseinandergegangen"
    r"|getrennte wege|schluss gemacht|im boesen)\b|\bsitzen (?:ge)?lassen\b|\b(?:trauzeug\w+|hochzeit"
    r"|taufpate\w*) (?:bei|von) (?:ihm|ihr|ihnen|seiner|ihrer)\b",
    r"\b(?:nicht ausstehen|nicht riechen|rechnung offen mit|huehnchen zu rupfen|boeses blut|gram|groll)\b"
    r"|\bstiefmutter|stiefvater|stiefsohn|stieftochter\b",
)
EMPLOYER = (
    r"\b(?:legt|bestimmt|entscheidet|schreibt|macht) (?:[\w-]+ ){0,4}mein\w* (?:[\w-]+ )?(?:dienstplan"
    r"|verlaengerung|vertrag|beurteilung|zulage)\w*",
    rf"\b(?:schreibtische?|tueren?|bueros?|etagen?|stockwerke?) (?:weiter|entfernt|tiefer|hoeher|daneben|neben)\b"
    rf"|\b{_ABOUT} {_W}{{0,2}}{MY} (?:(?!nicht\b)[\w-]+ )"
    rf"{{0,2}}{_STAFF}\b",
    r"\b(?:kommen|arbeiten|sind|sitzen) (?:wir )?(?:alle (?:zwei|drei|vier)|beide|allesamt|gemeinsam) (?:[\w-]+"
    r" ){0,2}(?:aus|bei|in|von) (?:der|dem)\b|\bbei mir (?:auf "
    r"(?:der )?arbeit|in der (?:firma|abteilung|arbeit)|im (?:buero|betrieb|laden|haus))\b|\bauch (?:mein|meine)"
    r" (?:arbeitgeber\w*|chef\w*|vorgesetzt\w*|boss)\b"
    r"|\barbeitgeber (?:[\w-]+ ){0,3}(?:auch )?(?:meiner|der meine)\b",
    r"\b(?:wo|bei der|bei dem|in der|in dem|fuer die|fuer den) (?:auch )?ich (?:[\w-]+ ){0,3}(?:arbeite"
    r"|beschaeftigt|angestellt|jobbe)\b|\b(?:lohn|gehalt) (?:[\w-]+ "
    r"){0,4}(?:von|vom|beim)\b|\b(?:visitenkarte|werksausweis|dienstausweis|lohnzettel|gehaltsabrechnung"
    r"|mitarbeitergespraech)\b|\bdienstlich (?:[\w-]+ "
    r"){0,3}(?:abhaengig|unterstellt)\b",
)
INVOLVED = (
    r"\bich war (?:[\w-]+ ){0,3}(?:der|die|derjenige|diejenige|eine[rs]? der) (?:(?!von\b)[\w-]+ ?){0,3}, (?:der"
    r"|die|dem|dessen)\b|\bich war (?:[\w-]+ ){0,4}(?:\w*leiter"
    r"|\w*leiterin|moderator\w*|veranstalter\w*|gastgeber\w*|barkeeper|fotograf\w*|juror\w*|ordner"
    r"|protokollant\w*)\b",
    rf"\bhabe ich {_W}{{0,7}}(?:verteilt|erteilt|abgeschnitten|verschickt|gedreht|gefilmt|eingestellt|beschlossen"
    rf"|zurueckgewiesen|abgebrochen|unterbrochen|rausgeschmissen"
    r"|vergeben|verfuegt|durchgewinkt|gestrichen|geschubst|weggeschickt)\b(?! (?:die|den) protokoll)|\bselbst"
    r" (?:[\w-]+ ){0,3}(?:verteilt|verhaengt|ausgesprochen|erteilt"
    r"|entschieden|unterschrieben)\b",
    r"\b(?:an|in|auf|bei) meine[mr] (?:eigenen )?(?:tisch|wagen|auto|vortrag|workshop|stand|party|feier"
    r"|geburtstag|session|panel|zimmer|kanal)\b|\bmein\w* (?:eigene\w* )?"
    r"(?:entscheidung|beschluss|sperre|verwarnung|anordnung|moderation|bann|auftritt)\b|\brechts (?:aussen"
    r"|daneben),? das bin ich\b|\bmit dem megafon\b",
)
PRIVATE = (
    r"\bals (?:sein\w* |ihr\w* )?(?:[\w-]+ ){0,2}(?:mediator\w*|vertrauensperson|vertrauensfrau|vertrauensmann"
    r"|pfarrer\w*|coach|notar\w*|sozialarbeiter\w*|psycholog\w*"
    r"|hausarzt|betreuer\w*|steuerberater\w*|krankenpfleger\w*|supervisor\w*)\b|\b(?:darf|kann) ich (?:[\w-]+"
    r" ){0,3}(?:nichts|weder) (?:[\w-]+ ){0,2}(?:verraten|verwerten"
    r"|preisgeben)\b",
    r"\bweiss (?:ich )?(?:schlicht |einfach )?zu viel\b|\b(?:dinge|sachen|details|geschichten) (?:gehoert"
    r"|erfahren|gelesen|gesehen)\b|\bnicht fuer (?:[\w-]+ ){1,4}(?:gedacht"
    r"|bestimmt)\b|\bvon (?:seiner|ihrer|seinem|ihrem) (?:frau|mann|bruder|schwester|mutter|vater|ex) (?:[\w-]+"
    r" ){0,4}(?:gehoert|erfahren|weiss)\b|\b(?:patient\w*|klient\w*"
    r"|mandant\w*) (?:bei|in|von) |\bbeichtstuhl\b|\bhoch und heilig\b|\bschwoeren muessen\b",
)
OTHER = (
    r"\b(?:bringt|verlegt|veroeffentlicht|druckt|verfilmt) (?:[\w-]+ ){0,4}mein\w* (?:[\w-]+ )?(?:buch|roman"
    r"|album|platte|artikel|film)\b",
    r"\b(?:zusammen|gemeinsam|miteinander) (?:eine?n? )?(?:gmbh|firma|laden|geschaeft|kanzlei|praxis|buero|ug"
    r"|gbr)\b|\brueck\w* (?:ich )?[^;:.!?]{0,30}\bnach\b|\bhalb bezahlt\b",
    r"\b(?:forderung|anspruch|schadenersatz\w*|mahnung|mahnbescheid|inkasso|gerichtsvollzieher\w*|erbstreit\w*"
    r"|erbschaft\w*|erbe\b|nachlass\w*|aussenstaende)\b|\bstipendi\w+"
    r"|\bhabilitation\w*|\bgutachter\w* (?:[\w-]+ )?(?:meine\w*|von mir)\b|\bbegutachtet (?:[\w-]+ )?(?:meine\w*)\b",
    r"\b(?:auf dieselbe|auf die gleiche|auf denselben|auf den gleichen|um dieselbe|um die gleiche) (?:[\w-]+"
    r" )?(?:stelle|posten|professur|position)\b|\bbekomme ich (?:seinen|ihren"
    r"|seine|ihre) (?:platz|stelle|posten|job|auftrag)\b|\b(?:seinen|ihren|seine|ihre) (?:platz|stelle|posten"
    r"|job) (?:[\w-]+ )?(?:bekomme|erbe|kriege|uebernehme) ich\b|\bnachruecker\w*",
    rf"\b(?:finanziert|bezahlt|sponsert|foerdert|unterstuetzt) {_W}{{0,3}}(?:mein|unser|mich|uns)\w*"
    rf"|\b(?:mein|unser)\w* {_W}{{0,4}}(?:bezahlt|finanziert|gefoerdert)\b|\bzahlt mir\b"
    r"|\bwer zahlt,? (?:schafft|bestimmt)\b|\b(?:handwerker|dachdecker|architekt|bautraeger|vermieter|vermieterin"
    r"|verpaechter|steuerberater|verleger)\w*[^;:.!?]{0,40}\b(?:mein|unser|mir|uns)"
    r"\w*\b|\b(?:unser|mein)e? (?:vermieter|vermieterin|verpaechter|verleger|dachdecker|architekt|bank)\w*"
    r"|\bgemeinsam (?:eine|ein) (?:gmbh|firma|geschaeft|unternehmen|laden)\b",
)
SAME = (
    r"^(?:[\w-]+[,:] )?(?:gleiches|dasselbe|selbes|das gleiche|genau dasselbe|dito|ebenso) (?:spiel|lied|hier|bei"
    r"|problem|gilt|geschichte|fuer)\b",
)
ALL = (*PERSONAL, *EMPLOYER, *INVOLVED, *PRIVATE, *OTHER, *SAME)
