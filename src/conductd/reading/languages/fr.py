"""How people disclose a conflict of interest in French, and what only sounds like it."""

from conductd.model import Ground
from conductd.reading.languages import fr_back, fr_exits, fr_own, fr_ties
from conductd.reading.languages.phrases import Phrases

_GAP = r"(?:(?!(?:pas|jamais|aucun\w*|ni|plus)\b)[\w'-]+,? ){0,6}"
_FEW = r"(?:(?!(?:pas|jamais|aucun\w*|ni)\b)[\w'-]+ ){0,3}"
_COI = r"conflits? d[' ]?interets?"
_FAIR = r"(?:impartial\w*|neutre\w*|objecti\w+|equitable\w*|juste|independant\w*|serein\w*)"
_KIN = (
    r"(?:(?:ex-?|beau-?|belle-?|demi-?|petit-?|petite-?|grand-?)*(?:frere|freres|soeur|soeurs|pere|mere"
    r"|parents?|fils"
    r"|fille|filles|cousins?|cousines?|oncle|tante|neveux?|niece|mari|femme|epou\w+|conjoint\w*|compagn\w+"
    r"|fiance\w*|petit ami|petite amie|copain|copine|amant\w*)|ex|ami|amie|amis|amies|famille|colocataire|coloc"
    r"|colocs|voisine?s?|parrain|marraine|filleule?|temoin de mariage|proche|proches|gendre|belle-fille)"
)
_WORK = (
    r"(?:patron\w*|chefs?|cheffe|superieure?s?|n\+1|manageuse?|manager|responsable|collegues?|collaborat\w+"
    r"|employeur|employee?s?|directeur|directrice|subordonnee?|stagiaire|salariee?s?)"
)
_DEAL = (
    r"(?:cliente?s?|fournisseur|locataire|proprietaire|bailleur|sponsor|mecene|associee?s?"
    r"|partenaires? commercia\w+"
    r"|etudiante?s?|doctorante?s?|eleves?|professeure?|enseignante?|directeur de these|directrice de these"
    r"|avocate?|editeur"
    r"|editrice|creanciere?|debiteur|debitrice|concurrente?s?|investisseur|patiente?s?|therapeute|medecin"
    r"|mentor\w*"
    r"|notaire)"
)
_MY = r"(?:mon|ma|mes|notre|nos|un de mes|une de mes|l'un de mes|l'une de mes)"
_ADJ = r"(?:(?!pas\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:est|etait|sont|etaient|fut|a ete|c'est|c'etait) {_FEW}"
_AND_I = r"(?:(?:et|avec) moi(?:,? (?:nous|on))?|[\w-]+ et moi|nous|on)"
_PERSONAL = (
    rf"\b(?:je suis|j'etais|j'ai ete) (?:son|sa|leur) {_ADJ}{_KIN}\b|\bje connais (?:tres |trop |bien "
    rf"|personnellement )+[a-z]",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:un|une|l'|le|la|des) ?{_ADJ}{_KIN} (?:a moi|de (?:ma|mon|mes|notre) \w+"
    rf"|d'enfance|proche|de longue date|de la famille|de mon \w+))\b",
    r"\b(?:frere|soeur|mere|pere|fils|fille|cousin|cousine|ami|amie|mari|femme) (?:proche "
    r"|intime )?de (?:ma|mon"
    rf"|mes|notre) {_KIN}\b",
    rf"\b(?:un|une|d'un|d'une) {_FEW}(?:ami|amie|proche|cousin|cousine|parent|parente|voisin"
    r"|voisine) (?:a moi"
    rf"|proche|d'enfance)\b"
    rf"|\b{_MY} {_FEW}(?:amie?|cousine?|niece|neveu|frere|soeur)\b(?=[.,;!]|$)",
    rf"\b{_AND_I} (?:[\w'-]+ ){{0,5}}(?:maries?|mariees|amis|amies|ensemble pendant|en couple|vecu ensemble"
    rf"|sortis ensemble"
    r"|fiances|divorces|parents|cousins|voisins|colocataires|proches|grandi ensemble|lies|famille"
    r"|connaissons depuis|freres"
    r"|soeurs|tres lies)\b",
    r"\bje (?:suis|etais|vis|sors|sortais|vivais) (?:[\w'-]+ ){0,3}(?:mariee?|ami|amie|proche|parente?"
    r"|en couple"
    r"|avec (?:lui|elle)"
    r"|fiancee?|parrain|marraine)\b|\bje (?:le|la|les) connais (?:tres |trop )?(?:bien|personnellement"
    r"|depuis)"
    r"|\bj'ai (?:vecu|grandi|ete mariee?|ete en couple) ",
    r"\b(?:lien|liens|relation|relations|attaches?) (?:[\w'-]+ )?(?:personnel\w*|amica\w+|familia\w+"
    r"|etroit\w*"
    r"|proches?|intime\w*)\b",
    rf"\b{_MY} (?:femme|mari|frere|soeur|fils|fille|compagn\w+|mere|pere) (?:est|a|figure|travaille pour"
    rf"|fait partie) (?:[\w'-]+ )"
    r"{0,4}(?:plainte|signalement|concerne\w*|auteur|autrice|cause|accuse\w*|signale\w*|lui|elle|eux)\b",
)
_EMPLOYER = (
    rf"\b(?:je suis|j'etais|j'ai ete) (?:son|sa|leur) {_ADJ}{_WORK}\b(?! de these)|\b(?:je|nous"
    rf"|on) (?:[\w'-]+ ){{0,6}}(?:meme|memes) (?:employeur|entreprise|boite|societe|equipe)\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:un|une|des) {_ADJ}{_WORK} (?:a moi|de mon \w+|de ma \w+|direct"
    r"|directe))\b",
    r"\b(?:meme|le meme|la meme) (?:[\w'-]+ )?(?:employeur|entreprise|societe|boite|equipe|service"
    r"|bureau|institut|labo"
    r"|laboratoire|patron|chef|agence|universite|cabinet|departement|groupe)\b",
    rf"\b{_AND_I} (?:(?:sommes|est|travaillons|travaille|bossons|avons|avions"
    rf"|partageons) )(?:[\w'-]+ ){{0,5}}(?:chez|collegues"
    r"|employeur|bureau|equipe|entreprise)\b",
    r"\bje (?:travaille|bosse|travaillais|suis (?:salariee?|employee?|developp\w+|en poste|en cdi|en stage)"
    r"|commence|rejoins)"
    r" (?:[\w'-]+ ){0,3}(?:chez|pour|sous|avec lui|avec elle|a la|de|dans la meme) ?(?!vous|nous"
    r"|le resume|la chrono)",
    r"\bmon (?:employeur|entreprise|manager|chef|superieur|patron) (?:est|emploie|paie|le paie)|\bmon n\+1\b"
    r"|\b(?:salariee?|employee?) (?:de|chez|par)\b|\bsous (?:mes ordres|ma responsabilite|sa responsabilite)"
    r"|\b(?:il|elle) (?:travaille|bosse) (?:[\w'-]+ ){0,2}(?:pour moi|avec moi|dans mon equipe|chez nous"
    r"|sous ma)"
    r"|\bson salaire\b|\bcollegue de (?:mon|ma|bureau|travail)",
)
_INVOLVED = (
    r"\b(?:j'etais|j'ai ete|je suis|je fus|je me trouvais) (?:[\w'-]+ ){0,4}(?:present\w*|dans la (?:salle"
    r"|piece)"
    r"|sur place|la quand|temoin(?! (?:a|de|pour) (?:son|leur|sa|ses|mariage|noces))"
    r"|impliquee?|partie prenante|concernee?|partie|organisat\w+|mise? en cause|citee?|nommee?|victime|visee?"
    r"|sur scene|l'un des"
    r"|l'une des|l'auteure?|l'autrice|celui qui|celle qui)\b",
    r"\b(?:c'est moi qui|moi qui|j'ai (?:moi-meme |personnellement )?(?:organise|anime|modere|banni|signale"
    r"|invite"
    r"|refuse|ferme"
    r"|supprime|preside|porte plainte|valide|relu|bloque))\b|\b(?:j'animais|j'organisais|je moderais"
    r"|je presidais)\b",
    r"\b(?:m'a|m'ont) (?:aussi |egalement |deja )?(?:menacee?|insultee?|harcelee?|agressee?|attaquee?"
    r"|visee?)\b"
    r"|\b(?:mon nom|me concerne|contre moi|me vise|me mettent en cause)\b|\bj'y etais\b",
)
_PRIVATE = (
    r"\b(?:m'a|m'avait|m'ont|m'avaient) (?:[\w'-]+ ){0,3}(?:confie|confiee?s|dit en prive|raconte en prive"
    r"|parle en prive"
    r"|racontee? en confidence|ecrit en prive)\b|\ben (?:toute )?(?:confidence|confiance)\b|\bconfidences?\b"
    r"|\b(?:confidentiel\w*|informations? privees?|secret|confidentialite|en prive)\b",
    r"\bje sais (?:[\w'-]+ ){0,4}(?:choses|des details|plus que|trop)\b|\bje ne peux pas (?:reveler|partager"
    r"|repeter|dire)",
)
_OTHER = (
    rf"\b(?:je suis|j'etais|j'ai ete) (?:son|sa|leur) {_ADJ}{_DEAL}\b|\b(?:ma|notre) (?:societe|boite"
    rf"|entreprise) est (?:partie|client\w*|fournisseur)",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:un|une) {_ADJ}{_DEAL} (?:a moi|de ma \w+|de mon \w+))\b",
    r"\b(?:appel d'offres?|contrat|marche public|facture|prete|pret d'argent|argent|dette|doit encore"
    r"|parts (?:de"
    r"|dans|chez)"
    r"|actions (?:de|chez)|actionnaire|subvention|bourse|financ\w+|proces|litige|tribunal|concurren\w+"
    r"|candidat\w*"
    r"|postule"
    r"|candidature|embauche|poste chez|investi\w*|sponsor\w*|loue|bail|interet economique|commercia\w+"
    r"|negoci\w+"
    r"|soumission\w*)\b",
)
_DECIDE = (
    r"(?:(?:prendre|prendrai|prends) (?:aucune )?part|participer\w*|participe|intervenir\w*|voter\w*|vote"
    r"|decider\w*|juger\w*|"
    r"traiter\w*|instruire\w*|trancher\w*|occuper\w*|prononcer\w*|meler\w*|siegerai|sieger|me prononce"
    r"|m'en mele"
    r"|m'occupe|"
    r"toucher\w*|examiner\w*|statuer\w*|interviens|donner mon avis|lire (?:la suite|le dossier)"
    r"|etre (?:associee?"
    r"|impliquee?"
    r"|de la partie))"
)

PHRASES = Phrases(
    contractions=((" j ai ", " j'ai "), ("œ", "oe"), (" je dois me ", " je me "), (" d interet", " d'interet"),
                  ("je vais me ", "je me "), ("je prefere me ", "je me "), (" chuis ", " je suis ")),
    courtesies=(r"\b(?:si (?:cela|ça|ca) vous (?:va|convient)|si vous (?:le voulez|voulez) bien),? ?",),
    acts=(
        *fr_own.ACTS, *fr_exits.ACTS,
        r"\bje (?:ne )?(?:[\w\'-]+ ){0,4}juge et partie\b",
        r"\b(?:sortez|retirez|otez|enlevez|exclu(?:ez|re))[- ]moi (?:de|du|des)\b",
        r"\b(?:ce|il) n(?:'est pas a moi|e me revient pas|e m'appartient pas) de (?:decider|juger|trancher)",
        rf"\b(?:je|et|donc|dois|devoir|souhaite|prefere|vais|alors|suis oblige\w* de|contrainte? de"
        rf"|tenue? de) {_FEW}me (?:suis )?"
        r"(?:recuse\w*|deport\w+|dessaisi\w*)\b",
        r"^(?:[\w-]+[,:] )?(?:recusation|deport|recusee?|en conflit)\b(?=[.,:!]|$| (?:de ma part|pour moi))",
        rf"\b(?:je|j'ai|j'avais|dois|ai) {_GAP}(?:un|mon|ce|d'un) {_FEW}{_COI}",
        rf"\bj'ai (?:un|comme un|la un) (?:[\w'-]+ )?{_COI}|\bje (?:suis|me trouve"
        rf"|serais) {_FEW}en {_FEW}{_COI}"
        rf"|\ben {_COI} (?:ici|sur)",
        rf"{_COI} (?:pour moi|de mon cote|de ma part|en ce qui me concerne|me concernant|a signaler)\b"
        rf"|\bmon {_COI}"
        rf"|\b(?:de mon cote|chez moi|pour ma part),? (?:il y a )?(?:un )?{_COI}"
        rf"|\bil y a {_FEW}{_COI} (?:de|pour)",
        rf"^(?:bonjour,? |un |desolee?,? )?{_COI}\b(?! (?:est|sont|survient|designe|est un|doivent|des|du"
        r"|dans|et))",
        r"\b(?:raison d'un|cause d'un|cause de mon) conflit",
        r"\bje ne (?:(?:peux|pourrai|pourrais|saurais|suis|serais|serai|pense|crois"
        r"|me sens)) (?:[\w'-]+ ){0,7}"
        rf"{_FAIR}\b",
        rf"\b(?:difficile|impossible|incapable) (?:pour moi )?(?:d'|de )(?:[\w'-]+ )?{_FAIR}"
        rf"|\bmanque\w* d'impartialite"
        rf"|\bmon impartialite\b|\bje suis (?:trop )?partiale?\b|\bje serais (?:trop )?partiale?\b",
        r"\b(?:il vaut mieux|mieux vaut|il est preferable|c'est mieux|je prefere|il vaudrait mieux|preferable"
        r"|mieux) (?:donc )?(?:que|si) "
        r"je (?:[\w'-]+ ){0,5}(?:pas|retire|ecart|abstien|hors|m'en tienne)",
        r"\b(?:malvenu|deplace|inapproprie|incorrect|injuste|pas (?:correct|juste|normal)) que je\b"
        r"|\bjuge et partie\b|\bje suis temoin, pas juge|\bpas (?:en )?(?:etre )?juge\b|\btrop proche\b",
    ),
    leaves=(
        *fr_own.LEAVES, *fr_exits.LEAVES,
        r"\bje ne (?:prendrai|prends|peux prendre|interviendrai|interviens) (?:pas|aucune) (?:part )?(?:a"
        r"|au|dans|sur) (?:ce|cette|cet|dossier|cas)\b",
        r"\bne compte[zr]? (?:donc )?pas sur moi\b",
        r"(?:\bje (?:[\w'-]+ ){0,3}|(?<!souhaite )(?<!veut )(?<!voudrait )(?<!prefere"
        r" )(?<!demande a )(?<!doit )\b)"
        r"(?:rester|reste|tenir|tiens|mettre|mets) (?:a l'ecart|en dehors|en retrait)\b",
        rf"\b(?:je|et|donc|prefere|souhaite|vais|dois|voudrais|me|,|alors) {_FEW}(?:me (?:retire|retirer|mets"
        rf"|mettre|tiens|tenir"
        r"|ecarte|desiste|efface|abstiens|abstenir|desister|ecarter)|m'abstiens|m'abstenir|m'ecarte|m'efface"
        r"|m'effacer|m'exclus"
        r"|m'ecarter|me garde)\b(?! de (?:tout )?comment| de la liste des| le droit)(?! en (?:route|retard))",
        r"\b(?:je|et|donc) (?:prefere |dois |vais )?(?:reste|rester|demeure) (?:[\w'-]+ ){0,2}(?:a l'ecart"
        r"|en dehors|en retrait|hors)\b"
        r"|\bmise? en retrait\b|\ben retrait (?:de|sur)\b",
        r"\b(?:sans moi|ne me comptez pas|je passe mon tour|je cede (?:ma place|la presidence)|passe la main"
        r"|je laisse (?:la main|les autres|"
        r"a d'autres|le soin|d'autres|ce dossier|vous decider|decider)|je transmets ce dossier"
        r"|je confie ce dossier)\b",
        r"\bje (?:sors|me sors|quitte|decline|renonce|abandonne) (?:de |a |)?(?:[\w'-]+ ){0,3}(?:dossier|cas"
        r"|affaire|procedure|cause"
        r"|deliberation|traitement|discussion|participer|la|jeu)\b",
        r"\b(?:merci de|veuillez|priere de|pouvez-vous|je demande a|demande a|il faut) (?:me |etre "
        r"|ne pas me "
        r"|ne plus me )(?:retir\w+|enlev\w+"
        r"|sortir|exclu\w*|ecart\w+|mettre en copie|envoyer|dispens\w+|remplacer)|\b(?:retirez|enlevez|sortez"
        r"|excluez|dispensez|ecartez)-moi\b"
        r"|\bme retirer de (?:la|cette|ce) ",
        r"\b(?:je ne|ne (?:pas|plus)|ni|je n') ?(?:(?:peux|peut|veux|souhaite|dois|devrais|vais|prefere"
        r"|pourrai"
        rf"|crois|pense|donc) )?"
        rf"(?:(?:pas|plus|rien|donc|veux|en|y|me|m'|pouvoir|devoir|que) ){{0,4}}(?:m'en |m'|me |en "
        rf"|y )?{_DECIDE}",
        rf"\bprefere (?:[\w'-]+ )?ne (?:pas|rien) (?:[\w'-]+ ){{0,2}}{_DECIDE}|\bsouhaite ne (?:pas"
        rf"|plus) (?:[\w'-]+ )?{_DECIDE}",
        r"\bje ne suis pas la bonne personne\b|\bmal placee?\b|\bpas (?:pour )?moi(?: cette fois)?(?=[.,:!]"
        r"|$)"
        r"|\b(?:quelqu'un|une personne|un) d'autre (?:doit|devrait|devra|s'en|que moi)"
        r"|\ba d'autres (?:que moi )?de (?:decider|juger)"
        r"|\bcontinuez sans\b|\bje m'en (?:abstiens|ecarte|tiens a l'ecart)",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER, *fr_ties.OWN),
    hints=fr_own.HINTS + fr_exits.HINTS, own=fr_own.OWN + fr_ties.OWN,
    earlier=fr_back.EARLIER + fr_back.EARLIER_TOO, gone=fr_back.GONE + fr_back.GONE_TOO,
    returns=fr_back.RETURNS + fr_back.RETURNS_TOO,
    bonds=(
        *fr_own.BONDS, *fr_ties.BONDS,
        *_PERSONAL[:3], _PERSONAL[4], _PERSONAL[7], *_EMPLOYER[:2], _EMPLOYER[3], *_OTHER[:2], _INVOLVED[2],
    ),
    openings=(*fr_exits.OPENINGS, r"\b(?:par (?:souci de )?transparence|en toute transparence"
        r"|je (?:dois|tiens a|souhaite) (?:vous "
        r"|donc )?(?:signaler|declarer"
        r"|preciser|informer|prevenir|dire|indiquer)|je (?:declare|signale|precise)"
        r"|il faut que vous sachiez|sachez"
        r"|idem|moi aussi|pareil pour moi"
        r"|meme chose pour moi|a titre d'information)\b",
    ),
    away=(
        r"\b(?:dentiste|medecin|malade|maladie|vacances|voyage|rendez-vous|temps|semaine|(?:lun|mar|mercre"
        r"|jeu"
        r"|vendre|same)di|dimanche"
        r"|demain|ce soir|aujourd'hui|conge\w*|grippe|hopital|train|avion|absente?|deborde\w*|surcharge\w*"
        r"|competen\w+|expertise"
        r"|bureau|appel|reunion|demenage\w*|fievre|deplacement|examens?|mariage de|enterrement|weekend"
        r"|week-end)\b",
    ),
    jokes=(r"\b(?:je plaisante|blague|haha|mdr|lol|plus serieusement|serieusement)\b",),
    harmless=(*fr_exits.HARMLESS,
        r"\b(?:(?:aucun|pas de|pas d'autre|pas un) (?:[\w'-]+ )?(?:conflit|probleme|raison|motif|lien)"
        r"|je peux (?:donc |tout )?(?:lire|tout lire"
        r"|commencer|m'en charger|traiter|prendre)|sans consequence|ne (?:me )?(?:pose|gene|change"
        r"|fait) (?:pas"
        r"|rien)|rencontree? une fois"
        r"|une seule fois|neanmoins (?:neutre|impartial)|veux bien (?:lire|m'en))\b",
    ),
    asks_back=fr_back.ASKS_BACK, secrets=fr_ties.SECRETS,
    withdrawals=fr_back.WITHDRAWALS + fr_back.WITHDRAWALS_TOO,
    undone=(
        r"\b(?:ne|n'|ni|sans|aucun\w*|aucune raison|pas|jamais|refuse de|inutile de|au lieu de"
        r"|loin de) ?[^,;:.]{0,30}$",
    ),
    undone_after=(r"^ (?:pas|jamais|nullement|aucun\w*|point)\b|^ (?:ou non|est (?:un|une))\b",),
    unreal=(
        r"\b(?:pourrais(?! pas)|devrais|aurais|pourquoi|quand|comment|peut-etre|envisage|envisager|pense a"
        r"|demande de|veut que|propose)\b[^,;:.]{0,30}$",
        r"\b(?:dit|ecrit|affirme|pense) (?:que )?[^,;:.]{0,20}$",
    ),
    conditions=(*fr_exits.CONDITIONS,
        r"(?<!meme )(?<!comme )\b(?:si(?= (?!bien|je peux dire|besoin|necessaire))|s'ils?(?! (?:vous"
        r"|te) plait)|au cas ou|a moins"
        r"|quiconque|celui qui a"
        r"|tout membre|un membre|les membres|chaque|chacun"
        r"|guide|guides|regle|regles|reglement(?! (?:interieur|qu))|charte|quelqu'un a|qui (?:parmi|a un)|faut-il"
        r"|dois-je|doit-on"
        r"|je propose|selon (?:le|la|notre))\b",
    ),
    conditions_after=(
        r"^[^.;:]{0,60}\b(?<!dire )(?<!juger )(?<!savoir )(?<!decider )(?:si (?!longtemps|besoin|necessaire"
        r"|vous|possible)|s'il (?!(?:vous|te) plait)|au cas ou|a moins|sauf si)\b",
    ),
    elsewhere=(*fr_exits.ELSEWHERE,
        r"\b(?:dans l'affaire \w+,? je m'etais|une fois comme|comme juree?|l'an dernier je m'etais"
        r"|il y a \w+ ans,? j|autre affaire|autre dossier"
        r"|du groupe de|de l'equipe de|du comite d|conflit d'horaire|conflit de fusion|conflit d'agenda"
        r"|gateau"
        r"|pizza|cafe\b(?! avec)|choix du restaurant|recuse cette|recuse l|sur (?:l'approbation du |le )(?:pv"
        r"|proces-verbal|compte rendu))\b",
    ),
    requests=(r"^(?:pouvez|pourriez|peux|pourrais)-(?:vous|tu)\b",),
    questions=(
        r"^(?:et |mais |ou |donc |[a-z]+, )?(?:dois|doit|faut|est-ce|suis|peut|peux|puis|qui|que|quel\w*"
        r"|quand"
        r"|comment|pourquoi|y a-t-il|avez|as-tu|tu|vous"
        r"|serait|est-il|quelqu'un|devrais)\b",
    ),
    clause=r"[,;:()]| (?:mais|et|car|donc|parce que|puisque|alors|bien que) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *fr_own.INVOLVED, *fr_ties.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *fr_own.PERSONAL, *fr_ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *fr_own.WORK, *fr_ties.WORK)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *fr_own.PRIVATE, *fr_ties.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *fr_own.OTHER, *fr_ties.OTHER)),
    ),
)  # fmt: skip
