"""French: everyday ways to leave a case to others, other times and other people's doings, and harmless ties."""

_OTHERS = (
    r"(?:quelqu'un d'autre|une autre personne|un autre|une autre|d'autres|un suppleante?|une suppleante|le suppleant"
    r"|la suppleante|un remplacante?|une remplacante)"
)
_CALM = (
    r"(?:recul|distance|froideur|serenite|sereine?|serein|lucidite|lucide|objectivite|impartialite|equilibre|tete"
    r" froide"
    r"|neutralite|a froid|detachement)"
)
_FIT = (
    r"(?:elegant|correct|serieux|opportun|convenable|sain|honnete|loyal|propre|juste|ethique|normal|raisonnable"
    r"|approprie"
    r"|decent|malsain|indecent|deplace|malvenu|choquant|bienvenu|indique|logique|sage)"
)
ACTS = (
    r"\bil (?:serait|est) (?:[\w'-]+ )?(?:malsain|indecent|choquant|peu serieux|peu elegant|indelicat|anormal) que"
    r" je\b",
    rf"\b(?:je ne|impossible|je n'arrive pas|incapable|n'ai pas|n'aurai pas|n'aurais pas) (?:[\w'-]+ ){{0,7}}(?:avec"
    rf" |de |du |a |la "
    rf"|le )?{_CALM}\b|\bil me manque\w* (?:[\w'-]+ ){{0,2}}{_CALM}\b|\bje manque\w* de {_CALM}\b",
    r"\btout sauf (?:[\w'-]+ )?(?:serein|impartial|neutre|objecti|equitable|juste)\w*",
    r"(?:^|[:,] )(?:presente?|moi|moi aussi|me voici|votre serviteur),? (?:helas|malheureusement|a mon grand regret"
    r"|malgre moi|pour mon malheur)(?=[.!]|$)",
    r"\b(?:entendez-moi|ecoutez-moi|interrogez-moi|appelez-moi|considerez-moi|traitez-moi) (?:[\w'-]+ )?comme (?:un "
    r"|une "
    r")?(?:temoin|partie)\b|\bcomme temoin,? (?:et )?(?:non|pas) comme juge\b",
    r"\b(?:mon|ma) (?:vote|voix|avis|jugement|parole|opinion) (?:[\w'-]+ ){0,5}ne (?:peut|pourrait|saurait"
    r"|vaut|vaudrait|compterait|compte) (?:[\w'-]+ )?(?:compter|valoir|rien|pas|guere)\b",
    r"\b(?:sereine?|impartiale?|neutre|objecti(?:f|ve)|equitable),? je ne (?:le |la )?(?:suis|serai|serais|pourrai"
    r"|peux)\b|\bce "
    r"ne sera pas moi\b|\bce n'est pas (?:a )?moi (?:de |d'|qui )\w+",
    r"\b(?:conscience|ethique|decence|secret|pudeur|deontologie) m(?:e |')(?:interdit|empeche|oblige|commande"
    r"|impose) de\b",
)
LEAVES = (
    r"\bje ne (?:vote|voterai|participe|participerai|siege|juge|jugerai|decide|deciderai|delibere|interviens"
    r"|interviendrai"
    r"|me prononce|me prononcerai|tranche|trancherai) (?:donc |evidemment |bien sur )?(?:pas|plus|point)\b|\bje n'y"
    r" (?:mets|mettrai) (?:pas )?(?:mon nez|le nez|un doigt)\b",
    r"\bje ne (?:dirai|dis|pipe|piperai|souffle|soufflerai|mets|mettrai|leverai|ferai) (?:pas )?(?:un mot|mot|le"
    r" doigt|le nez"
    r"|mon grain de sel|mon nez|un doigt|un commentaire)\b",
    r"\bje (?:me sauve|m'eclipse|me mets sur la touche|reste sur la touche|reste sur le banc|me range|m'auto-?exclus)\b"
    r"|\bje m'en lave les mains\b|\bje passe (?:la balle|mon tour)\b|\b(?:comptez|faites vos comptes|faites) sans"
    r" moi\b|\bje "
    r"(?:quitte|debarrasse) (?:la table|le plancher)\b|\bje botte en touche\b|\bje me deport\w+|\bje jette l'eponge\b",
    r"\b(?:je )?(?:sollicite|demande|prie|requiers) (?:[\w'-]+ ){0,2}(?:ma |mon |a etre |de bien vouloir me |de me "
    r"|d'etre "
    r")(?:dispens|remplac|exclu|decharg|relev|deport|recus|dessais)\w+",
    r"\bje n'(?:assiste|assisterai|ouvre|ouvrirai) (?:donc )?pas (?:aux?|a|le|la|ce|cet)\b|\bje ne (?:siege|siegerai"
    r"|m'assieds) (?:donc )?pas\b|\bsur le fond,? je (?:ne|n')\b",
)
HINTS = (
    r"\b(?:ma (?:contribution|part|participation)|mon (?:role|travail)) s'arrete (?:ici|la)\b|\ble minimum (?:est"
    r"|serait) (?:donc )?(?:que je "
    r"(?:sorte|me)|de )|\b(?:ne peux|n'en dirai|ne puis) (?:pas )?en dire (?:plus|davantage)\b|\bje passe(?=[.!]|$)",
    r"\b(?:seraient|serait) (?:[\w'-]+ )?suspecte?s?\b|\b(?:cela|ca) (?:suffit|dit tout)\b|\bne m'(?:envoyez|ecrivez"
    r"|adressez) "
    r"(?:donc )?(?:plus|rien|pas)\b|\bballe est dans votre camp\b|\b(?:votez|jugez|decidez) (?:donc )?(?:entre vous"
    r"|sans)\b",
    r"\b(?:debrouillez-vous|arrangez-vous|voyez|decidez|jugez|tranchez|reglez|traitez|choisissez|continuez|avancez"
    r"|faites"
    r"|demerdez-vous|voyez-vous|discutez-en) (?:[\w'-]+ ){0,2}(?:entre vous|sans moi|vous-memes|sans mon|sans ma"
    r"|comme bon)\b"
    r"|\bdebrouillez-vous\b|\b(?:c'est|ce sera|reste|restera) (?:donc )?(?:a vous|votre affaire|entre vos mains|vous"
    r" qui)\b"
    r"|\ba vous de (?:jouer|voir|decider|juger|trancher)\b|\bje vous (?:laisse|abandonne)\b|\bvous laisse (?:donc"
    r" )?\w+",
    r"\bje m'arrete (?:la|ici)\b|\b(?:a partir d'ici|desormais|dorenavant|pour la suite)\b|\bque (?:quelqu'un"
    r" d'autre|un autre"
    r"|une autre|d'autres) (?:prenne|prennent|s'en|decide|tranche|juge|lise|vote|regarde|le|la)\w*\b|\b(?:confiez"
    r"|donnez"
    r"|passez|transmettez|refilez)[- ](?:ca|cela|le|la|les)\b",
    r"\b(?:mon|ma) (?:vote|voix|avis|jugement|parole|opinion)[^.;?]{0,40} (?:suspecte?|biaisee?|faussee?|sans valeur"
    r"|vaudrait"
    r"|compterait|vaut|compte|orientee?)\b|\bque voulez-vous que (?:je|j'en)\b",
    r"\bje n'(?:ouvre|ouvrirai|en dirai|ajoute|ajouterai|en dis|assiste|assisterai|assisterais|interviens) (?:meme"
    r" )?(?:pas"
    r"|plus|rien)\b|\bje n'assist\w+\b|\b(?:normal|naturel|comprendrez|evident) que je (?:n'|ne|m')\w*|\bje ne"
    r" (?:dirai|dis|lis"
    r"|lirai|touche|commente|toucherai) (?:[\w'-]+ )?(?:rien|pas|plus|mot|un mot)\b",
    r"\b(?:j'accepte|je respecte|je me range) (?:[\w'-]+ ){0,3}(?:quel\w*|toute|ce que|votre|d'avance)\b"
    r"|\b(?:prevenez-moi"
    r"|dites-moi|appelez-moi|reveillez-moi|faites-moi signe) (?:[\w'-]+ ){0,3}(?:quand|que|seulement|a la fin|une"
    r" fois)\b"
    r"|\b(?:tirez|tirez-en) (?:[\w'-]+ ){0,3}conclusions\b|\bfaites le calcul\b|\bfaites les comptes\b|\bcompt\w+ de"
    r" ceux qui "
    r"restent\b|\bceux qui restent\b",
    rf"\bil (?:serait|est|parait|semble) (?:[\w'-]+ )?(?:peu |pas )?{_FIT} (?:que|de|d')|\bce (?:ne serait|n'est|ne"
    rf" serait "
    rf"donc|serait) (?:pas |guere |peu )?(?:[\w'-]+ )?{_FIT}\b|\bn'est (?:pas|guere) {_FIT}\b|\bne serait (?:pas"
    rf"|guere) {_FIT}\b",
    r"\b(?:une voix|un vote|une|un|un votant) (?:de|en) moins\b|\bje (?:sors|quitte|sortirai|me leve) (?:[\w'-]+"
    r" )?(?:de |la |du "
    r"|l')?(?:reunion|salle|appel|visio|seance|vote)\b|\bau moment du vote\b|\bavant le vote\b",
    rf"\b(?:designez|nommez|trouvez|cherchez|choisissez|appelez|prenez|mettez|il faut|il faudrait|confiez|donnez|passez"
    rf"|transmettez|mieux vaut) (?:[\w'-]+ ){{0,4}}{_OTHERS}\b|\ba ma place\b|\bma (?:chaise|place|part) (?:a|pour"
    rf"|va|au)\b"
    r"|\bmains liees\b|\blie les mains\b",
    r"\b(?:votez|decidez|tranchez) a (?:deux|trois|quatre|cinq|six)\b|\bne (?:me (?:demandez|comptez|consultez"
    r"|sollicitez))"
    r"|\b(?:je crois|je pense) que (?:cela |ca )?(?:suffit|dit tout)\b|\bpas besoin d'en dire plus\b|\ben dire"
    r" (?:plus|davantage)\b"
    r"|\b(?:sur|de) (?:lui|elle|eux),? je (?:ne|n')\b|\bcomment voulez-vous\b",
    r"\b(?:compte rendu|pv|projet|traduction|logistique|dates) (?:[\w'-]+ ){0,4}(?:mais|et c'est tout|point)\b"
    r"|\bfaire comme si\b"
    r"|\bfaire semblant\b",
)
OPENINGS = (
    r"\bvaut (?:aussi )?(?:pour moi|dans mon cas)\b",
    r"\bmeme (?:chose|histoire|situation|probleme|motif|raison|cas) (?:ici|pour moi|chez moi|de mon cote|que)\b"
    r"|\bpareil (?:pour "
    r"moi|ici|chez moi|de mon cote)\b|\bpareillement\b|\bje (?:me joins|suis dans le meme cas)\b|\bmon cas aussi\b"
    r"|\b(?:par"
    r"|en toute) (?:honnetete|loyaute|franchise)\b|\bavant que vous (?:ne )?(?:le|l')\w*|\bautant (?:le dire|que"
    r" vous)\b",
)
_STEPPED = (
    r"(?:recusee?|deportee?|retiree?|abstenue?|ecartee?|desistee?|effacee?|dessaisie?|mise? en retrait|mise? de cote"
    r"|sortie?|tenue? a l'ecart)"
)
_THEN = (
    r"(?:en (?:19|20)\d\d|l'an(?:nee)? (?:dernier|derniere|passee?)|cette fois-la|l'autre fois|a l'epoque|dans"
    r" l'autre affaire"
    r"|dans le passe|il y a (?:\w+ )?ans|par le passe|la oui|l'ete dernier|dans l'affaire[^.;?,]{2,30},)"
)
ELSEWHERE = (
    rf"\b{_THEN}[^;?]{{0,60}}\b(?:m'etais|me suis|j'etais) {_STEPPED}\b|\b(?:m'etais|me suis)"
    rf" {_STEPPED}\b[^;?]{{0,60}}\b{_THEN}",
    r"^(?:pour )?rappel\b|^(?:pv|resume|pour le pv|recapitulatif)[:,]",
)
CONDITIONS = (
    r"\b(?:ceux|celles|celui|celle|toute personne) qui (?:travaill\w+|a|ont|est|sont|connai\w+|estime\w*"
    r"|entretien\w+|se trouve\w*)"
    r" (?:pour|dans|chez|un|une|des|de|proche|ami|parent|parente|lie|en|personnellement|salarie)\w*\b",
)
HARMLESS = (
    r"\bje ne (?:connais|connaissais) (?:personne|aucun\w*|ni|pas les (?:parties|personnes))\b|\bjamais (?:vue?"
    r"|rencontree?"
    r"|croisee?|entendue?|travaille|collabore|parle|eu)\b|\brien a voir\b|\bde vue\b|\bpas (?:parents|amis"
    r"|apparentes)\b|\baucun "
    r"lien de parente\b|\bdeux mots\b|\bje ne (?:me (?:retire|recuse|deporte)|m'abstiens) (?:donc )?pas\b",
)
