"""French: ties told of oneself, and words that leave a case to others beside one."""

_W = r"(?:[\w'-]+ ){0,3}"
KIN = (
    r"(?:(?:ex[- ]?|beau-?|belle-?|demi-?|petite?-?|grande?-?|arriere-?)*(?:freres?|frangine?s?|soeurs?"
    r"|peres?|meres?"
    r"|parents?|fils|filles?|cousine?s?|oncle|tante|tonton|neveux?|nieces?|mari|femme|epou\w+|conjointe?"
    r"|compagn\w+"
    r"|fiancee?s?|copains?|copines?|amant\w*|maitresse)|ex|beauf|bru|gendre|parrain|marraine|filleule?s?"
    r"|amie?s?"
    r"|potes?|coloc(?:ataire)?s?|voisine?s?|intimes?|proches?|chouchou|jumeau|jumelle|nounou|baby-sitter)"
)
_OURS = r"(?:mon|ma|mes|notre|nos|un de mes|une de mes|l'un de mes|l'une de mes)"
_CHILD = (
    r"(?:jumeaux|jumelles|petits-enfants|aine|ainee|cadet|cadette|garcon|petit|petite|dernier|derniere"
    r"|enfants?|gamins?|famille"
    r"|belle-famille)"
)
_THEM = (
    r"(?:lui|elle|eux|elles|l'accuse|la plaignante|le plaignant|l'interesse|le mis|la mise|la personne"
    r"|l'auteur"
    r"|l'autrice|celui|celle)"
)
_BE = r"\b(?:est|etait|sont|etaient|sera|serait|etre|c'est|s'agit de|reconnais|reconnu) "
_FIRM = (
    r"(?:boite|entreprise|societe|employeur|equipe|service|bureau|labo\w*|departement|agence|cabinet"
    r"|direction|unite)"
)
_TEAM = rf"(?:mon|ma|notre) (?:propre )?{_FIRM}"
_FILED = (
    r"(?:verrouille|ferme|clos|cloture|supprime|efface|banni|exclue?|suspendue?|bloque|avertie?|sanctionne"
    r"|expulse"
    r"|modere|signale|refuse|ecarte|vire|signe|redige|ecrit|poste|publie|censure|valide|rejete)"
)
_CASE = (
    r"(?:plainte|signalement|reclamation|dossier|rapport|recit|mise? en cause|accuse\w*|vise\w*|designe\w*"
    r"|cite\w*)"
)

NEAR = (
    rf"{_BE}{_W}{_OURS} (?:[\w'-]+ ){{0,2}}{KIN}\b",
    rf"\b{KIN} (?:de|d'|a) {_OURS} (?:[\w'-]+ ){{0,2}}(?:{KIN}|{_CHILD})\b",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:est|etait|sont) {_W}{KIN} (?:de|du|des|d'|avec)",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:vit|sort|vivait|sortait|va se marier|travaille|bosse|partage|s'est \w+"
    rf"|est (?:mariee?|fiancee?|en couple|sortie?|associee?)) (?:[\w'-]+ )?(?:avec|pour|chez) {_THEM}\b",
    r"\b(?:epouser|epouse|marie\w* (?:a|avec)|fiance\w* (?:a|avec)|sort avec|vit avec"
    rf"|en couple avec) {_OURS} {KIN}\b",
    r"\bj'ai ete (?:(?:le|la|son|sa|leur) )?(?:temoin|parrain|marraine)\b|\btemoin (?:a|de|pour) (?:son"
    r"|leur|sa|ses)"
    r" (?:mariage|noces)|\b(?:suis|etais) (?:le |la |l')?(?:parrain|marraine|tante|oncle|tuteur"
    r"|tutrice) de (?:son|sa|ses|leurs?)\b",
    r"\bje (?:suis|etais) (?:[\w'-]+ )?(?:sortie?|mariee?|fiancee?|en couple|amie?|parente?"
    r"|apparentee?) (?:a|avec)"
    rf" (?:{_THEM}|[a-z-]+)\b(?! vous)",
    r"\bm'appel\w+ (?:tonton|tata|papi|mamie|parrain|marraine)\b|\bje l'ai vue? (?:grandir|naitre)\b",
    r"\b(?:et moi,?|nous|on) (?:nous )?(?:[\w'-]+ )?(?:avons|a|sommes|s'est|est) (?:[\w'-]+ ){0,2}(?:rompu"
    r"|separees?|quittee?s"
    r"|divorcee?s?|vecu ensemble|grandi ensemble|emmenage|ete en couple|mariee?s|fachee?s|brouillee?s)\b",
)
_PERSONAL_TOO = (
    r"\b(?:nous|on) (?:[\w'-]+ ){0,2}(?:partage\w*|loue\w*|habit\w+|vi(?:t"
    r"|vons)) (?:[\w'-]+ ){0,3}(?:appart\w*|logement"
    r"|maison|coloc\w*|toit|chambre|immeuble|palier)\b",
    r"\b(?:nous|on) (?:[\w'-]+ ){0,2}(?:din\w+|mang\w+|jou\w+|part\w+|chant\w+|cour\w+|sort\w+|bross\w+"
    r"|passe\w*|fete\w*)"
    r" (?:[\w'-]+ ){0,4}ensemble\b",
    r"\bnos (?:enfants|filles|fils|familles|parents|femmes|maris|gamins) (?:sont|vont|etaient|se|jouent|ont"
    r"|partent)\b",
    r"\b(?:nous|on) se (?:connait|frequente|voit|tutoie)|\bnous nous (?:connaissons|frequentons|voyons)\b",
    r"\bje (?:le|la|les|l') ?(?:connais|frequente|vois|cotoie|adore|deteste|heberge)\b(?! (?:pas|que"
    r"|a peine|mal))",
    r"\bje connais (?:tres |trop |fort )?(?:bien|personnellement|intimement)\b"
    r"|\bje connais [\w' -]{2,30} depuis\b",
    r"\b(?:je suis|j'etais|j'ai ete|suis) (?:[\w'-]+ ){0,2}(?:sortie? avec|liee? (?:a|d'|avec)|attachee? a"
    r"|amoureu\w+ d"
    r"|fachee? avec|brouillee? avec|en froid avec|en mauvais termes)",
    r"\b(?:amities?|amicale|copine|copain|flirt|liaison|histoire) (?:avec|entre) (?:nous|lui|elle|moi)\b",
    r"\b(?:habite|vit|loge|dort) (?:[\w'-]+ ){0,3}(?:chez moi|chez nous|a cote de chez|mon immeuble"
    r"|mon palier"
    r"|au-dessus|en dessous|en face de chez)|\bje (?:garde|baby-sitte) (?:ses|leurs) \w+",
    r"\b(?:a|au|en) (?:l'ecole|lycee|college|maternelle|fac|primaire) (?:[\w'-]+ )?(?:avec (?:lui|elle|eux)"
    r"|ensemble)\b",
)
WORK = (
    rf"\b(?:dirige|gere|chapeaute|encadre|commande|pilote) (?:le |la |l'){_W}{_FIRM} (?:ou|dont|dans lequel"
    r"|dans laquelle) (?:je|ma|mon)",
    rf"\b(?:dirige|gere|chapeaute|encadre|supervise) (?:{_TEAM}|mon travail)\b",
    r"\b(?:signe|valide|decide de|fixe|paie|verse|approuve) (?:mes|mon|ma) (?:conges?|augmentation|salaire"
    r"|primes?|notes? de"
    r"|contrat|fiche|horaires|evaluation|paie)",
    r"\bje (?:dois |vais )?(?:fais|faire|mene|signe|redige) (?:son|ses|leur) (?:evaluation|entretien|conges"
    r"|contrat)"
    r"|\bc'est moi qui (?:fais|signe|mene) (?:son|ses|sa) (?:evaluation|entretien|conges|note|paie)"
    r"|\bje (?:l'ai|les ai) (?:embauchee?|recrutee?|formee?|engagee?)\b|\bm'a (?:embauchee?|recrutee?"
    r"|engagee?|formee?)\b"
    r"|\bje (?:le|la|l') ?(?:encadre|supervise|manage|dirige)\b|\bil m'encadre\b|\belle m'encadre\b",
    r"\b(?:est|travaille|bosse|etait|travaillait|arrive|debarque"
    rf"|vient d'arriver) (?:[\w'-]+ )?dans {_TEAM}\b",
    r"\bnos bureaux\b|\b(?:bureau|poste|ordinateur|table) (?:[\w'-]+ ){0,2}(?:d'a cote|voisin|en face"
    r"|a cote|contigu)\b"
    r"|\b(?:travaille|bosse|assise?|bureau) (?:[\w'-]+ ){0,3}(?:en face de|a cote de|a deux pas de"
    r"|juste derriere) (?:moi|lui|elle)\b"
    r"|\b(?:partage|partageons|partageait) (?:[\w'-]+ ){0,2}(?:bureau|open space|manager|chef\w*"
    r"|patron\w*)\b",
    r"\b(?:nous|on) (?:sommes|est|etait|etions) (?:[\w'-]+ )?collegues\b|\b(?:nous|on) (?:travaill\w+"
    r"|boss\w+)"
    r" (?:[\w'-]+ ){0,3}(?:ensemble|chez|pour|cote a cote)\b",
    r"\bje (?:suis|travaille|bosse) (?:[\w'-]+ ){1,4},? (?:tout )?comme (?:lui|elle|eux)\b|\bje (?:depends"
    r"|releve) d(?:e lui|'elle)\b",
    r"\bje (?:suis|etais) (?:[\w'-]+ )?(?:salariee?|employee?|consultante?|stagiaire|apprentie?"
    r"|alternante?) (?:de|d'|chez|a la|par)",
    r"\b(?:mon|ma) (?:[\w'-]+ )?(?:n\+1|n\+2|collegue|cheff?e?|patron\w*|manager|manageuse|superieure?"
    r"|directeur|directrice"
    r"|responsable|employeur|binome|stagiaire|assistante?|subordonnee?)\b(?! de these)(?=[.,;!:]|$| (?:chez"
    r"|a|au|direct\w*|depuis|de|du|est)\b)",
    r"\bvoisin du mien\b|\b(?:mon|mes) (?:bureau|poste de travail|open space|atelier) (?:est|touche|jouxte"
    r"|donne|fait face)",
)
INVOLVED = (
    rf"\b{_CASE}[^?.;]{{0,80}}[, ]c'est (?:bien |donc )?moi(?=[.,;!]|$)",
    r"\b(?:porte|portent) ma signature\b|\b(?:c'est|est|sont|etait|vient|viennent) (?:bien |aussi "
    r"|donc )?de moi\b|\bde ma (?:main|plume)\b",
    rf"\bj'ai (?:moi-meme |personnellement |donc )?{_FILED}\b|\b(?:c'est|etait) moi qui (?:l'|les )?(?:ai"
    r"|avais|etais|moderais)\b"
    rf"|\bc'est moi (?:aussi )?qui\b|\bc'est (?:donc )?a moi qu'|\b{_FILED} par (?:moi|mes soins)\b"
    r"|\bsignee? (?:par|de) (?:moi|ma)\b",
    r"\bj'(?:y |)etais (?:[\w'-]+ ){0,3}(?:assise?|a cette table|a table|dans la voiture|dans la piece"
    r"|au bar|de garde|d'astreinte"
    r"|de permanence|avec eux|avec elle|avec lui|la|dehors|juste a cote)\b|\bj'y etais\b",
    r"\b(?:me suis|on s'est|nous nous sommes) (?:[\w'-]+ )?(?:disputee?s?|engueulee?s?|accrochee?s?|battus?"
    r"|emportee?s?)\b"
    r"|\bje lui ai (?:[\w'-]+ )?(?:repondu|crie|dit|lance|mis|balance|jete)\b(?! (?:hier|ce matin|que nous"
    r"|en conf))",
    r"\b(?:m'a|m'ont) (?:[\w'-]+ ){0,2}(?:crie|hurle|pousse|bouscule\w*|traitee?|gifle|frappe|insulte"
    r"|menace)\w*\b",
    r"\b(?:me|m') ?(?:vise|visent|nomme|cite|citent|mentionne|concerne|met en cause|accuse|reproche)\b"
    r"|\b(?:s'agit|parle|question|plaint|plaignent) (?:bien |donc |aussi )?de moi\b|\ba mon (?:sujet"
    r"|encontre)\b",
    r"\bje suis (?:bien |donc |aussi )?(?:l'autre|la seconde|la deuxieme|le second|le deuxieme|celle|celui"
    r"|partie (?:prenante|a)|l'aut\w+"
    r"|visee?|citee?|mise? en cause|a l'origine)\b",
    r"\b(?:moderat\w+|organisat\w+|animat\w+|personne|celui|celle) qui [^?.;]{0,80}[, ](?:c'est"
    r"|c'etait) (?:bien |donc )?moi(?=[.,;!]|$)",
)
PRIVATE = (
    r"\b(?:sceau|secret|couvert) (?:du secret|de la confidence|de la confession|professionnel|medical)\b"
    r"|\b(?:tenue?|astreinte?|liee?|soumise?) (?:[\w'-]+ ){0,2}(?:secret|confidentialite|reserve|silence)\b",
    r"\bne (?:m'etaient|m'etait|me sont|m'est) pas (?:destine\w*|adresse\w*)|\bpas (?:pour|a) mes yeux\b"
    r"|\bn'etaient pas pour moi\b",
    r"\b(?:tombee?s? sur|vu|lu|apercu|ouvert|decouvert|trouve) (?:[\w'-]+ ){0,5}(?:mails?|courriels?"
    r"|messages? prives?|lettres?|journal"
    r"|papiers?|dossier medical|photos?|documents?|conversations? privees?"
    r"|sms)\b(?= (?:[\w'-]+ ){0,4}(?:prive\w*|intime\w*|pas|perso\w*|par|chez|sur son|qui ne))",
    r"\b(?:vu|lu|appris|entendu) (?:[\w'-]+ ){0,5}(?:par (?:hasard|accident|erreur|megarde)|sans le vouloir"
    r"|en prive|sans y etre)\b",
    r"\b(?:vie privee|correspondance privee|lettres? privees?|messages? prives|affaires? privees?)\b",
    r"\b(?:m'a|m'avait|m'ont|m'avaient) (?:[\w'-]+ ){0,2}(?:tout |deja )?(?:raconte|confie|avoue|explique"
    r"|ecrit) (?:toute |tout|ses|sa |son |en |des choses|ce qui)",
    r"\b(?:je sais|j'ai appris|je connais) (?:[\w'-]+ ){0,5}(?:par mon (?:travail|metier)"
    r"|que je ne (?:devrais|peux|dois)|de source privee"
    r"|que personne|dois taire)\b",
    r"\b(?:dossier|releve|courrier|compte)s? (?:medica\w+|bancaires?|prives?"
    r"|personnels?) [^?.;]{0,40}(?:mains|mes yeux|ma table|mon ecran|ma boite)\b",
)
OTHER = (
    r"\b(?:me|m'|lui|nous|leur) (?:doit|dois|devait|devons|doivent"
    r"|reste a devoir)\b(?! (?:[\w'-]+ ){0,2}(?:excuse|reponse|explication"
    r"|respect|repondre|ecrire|dire))",
    r"\b(?:j'ai|je detiens|je possede|je garde|ma femme a|mon mari a|nous avons) (?:[\w'-]+ ){0,3}(?:parts"
    r"|actions|capital|interets?)"
    r" (?:dans|de|du|chez|d')|\b(?:je suis|suis) (?:[\w'-]+ )?(?:actionnaire|associee?|investisseu\w+"
    r"|beneficiaire|creanciere?)\b",
    r"\b(?:nous|on|je|j') ?(?:sommes|est|suis|etions|ai|avons) (?:[\w'-]+ ){0,3}(?:proces|justice|litige"
    r"|tribunal|prud'hommes|conflit avec)\b"
    r"|\b(?:je|j'|m') ?(?:attaque|poursui\w+|assigne\w*)\b (?:[\w'-]+ ){0,3}(?:justice|tribunal)",
    r"\b(?:mon|ma|notre|nos) (?:[\w'-]+ ){0,2}(?:cliente?s?|fournisseur|locataire|proprietaire|bailleur"
    r"|associee?|sponsor|mecene|eleve"
    r"|etudiante?|doctorante?|prof\w*|directeur de these|directrice de these|editeur|editrice|avocate?"
    r"|concurrente?|rivale?|patiente?)\b"
    r"(?! (?:nous|m'|a |ont|sur))",
    r"\b(?:j'ai|je) (?:dirige|encadre|note|finance|corrige|codirige) (?:sa|son|ses) (?:these|memoire"
    r"|travaux|projet|doctorat)|\bdirige ma these\b",
    r"\b(?:nous sommes|on est|est|sommes|suis) (?:[\w'-]+ ){0,3}concurrente?s?\b|\bmeme (?:poste|prix"
    r"|bourse|marche|mandat|appel d'offres)\b",
    r"\b(?:paie|paye|finance|verse|renouvelle) (?:ma|mes|mon|notre|nos) (?:bourse|these|projet|honoraires"
    r"|travaux|poste|association)\b",
    r"\bje lui (?:ai )?(?:loue|achete|vendu|vends|prete|dois|verse|paie|donne des cours|emprunte)\b"
    r"|\bje (?:suis|etais) (?:son|sa) (?!avis)\w+",
    r"\bj'ai (?:r?achete|vendu|loue|repris) [^?.;]{0,20}(?:maison|appart\w*|voiture|terrain|entreprise"
    r"|fonds|commerce|parts) (?:de|du|d')\b",
)
BONDS = (*NEAR, *WORK[:3], INVOLVED[0], r"\b(?:porte|portent) ma signature\b")
OWN = (*NEAR, *_PERSONAL_TOO, *WORK, *INVOLVED, *PRIVATE, *OTHER)
PERSONAL = (*NEAR, *_PERSONAL_TOO)

_OTHERS = (
    r"(?:quelqu'un d'autre|quelqu'un|un autre|une autre|d'autres|un autre membre|une autre membre"
    r"|l'un de vous|l'une de vous|un ou une autre)"
)
_JUDGE = (
    r"(?:jug\w+|decid\w+|tranch\w+|vot\w+|trait\w+|instrui\w+|deliber\w+|examin\w+|statu\w+|particip\w+"
    r"|interv\w+|prononc\w+|occup\w+"
    r"|donn\w+|sieg\w+|ouvr\w+|touch\w+|mel\w+|prendre|prends|prendrai|lire|suivre|gerer|etre|faire|dire)"
)
HINTS = (
    rf"\b{_OTHERS} (?:[\w'-]+ ){{0,2}}(?:peut|pourrait|devrait|doit|repren\w+|pren\w+|s'en|assume\w*|aille"
    r"|siege|le |la |tranche\w*|juge\w*|decide\w*|traite\w*)",
    r"\b(?:confiez|donnez|passez|attribuez|laissez|transmettez|confier|attribuer|reattribuez|reattribuer"
    rf"|designez) (?:[\w'-]+ ){{0,3}}{_OTHERS}",
    r"\b(?:vous|te) laisse\b|\bje laisse\b|\bentre vos mains\b|\bje (?:vous )?(?:cede|passe|rends)\b",
    r"^(?:[\w']+,? )?(?:decidez|jugez|tranchez|votez|faites|continuez|avancez|voyez|deliberez|reglez"
    r"|traitez)\b"
    r"|\b(?:decidez|jugez|tranchez|votez|deliberez|reglez|continuez|voyez)(?:[- ](?:ca|cela|en|le"
    r"|la))? (?:donc |ca |plutot )?(?:entre vous|sans|a ma place|hors)",
    r"\bje (?:ne )?(?:lirai|lis|ecoute\w*|suivrai|regarde\w*|reste\w*|resterai|serai"
    r"|suis) (?:[\w'-]+ ){0,2}(?:simple|seulement|juste|en lecture"
    r"|muette?|spectat\w+|observat\w+|en silence|temoin|pour lire|mais)\b|\bje ne dirai rien\b"
    r"|\bcomme (?:simple )?temoin\b|\bsimple (?:lec|spec|obs|tem)",
    r"\bje (?:repondrai|reponds) (?:[\w'-]+ ){0,2}questions\b|\bpas plus(?=[.,!]|$)",
    r"\bne (?:me|m') ?(?:la |le )?(?:confiez|attribuez|donnez|comptez|mettez|envoyez|demandez|assignez)\b",
    r"\bje (?:ne )?(?:me )?(?:peux|puis|puisse|pourrai|pourrais|saurais|veux|voudrais|souhaite|vois|sens"
    rf"|dois|vais) (?:[\w'-]+ ){{0,2}}pas (?:[\w'-]+ ){{0,3}}{_JUDGE}"
    r"|\bje peux pas\b(?= |[,.])|\bje ne (?:m'|me |l'|le |la |les )?(?:y |en )?[a-z]+rai(?:s)? pas\b"
    r"|\bne m'appartient pas\b",
    r"\b(?:mieux vaut|il vaut mieux|vaudrait mieux|je prefere\w*|preferable|plus (?:sain|simple|propre"
    r"|correct))\b",
    r"\bmal (?:a l'aise|placee?)\b|\b(?:genee?|genant|delicat|avis libre|pas libre|parti pris|de cote"
    r"|a l'ecart|hors jeu|en dehors)\b",
    r"\bsans (?:moi|ma voix|mon vote|mon avis|ma voix|tenir compte de)\b|\bje passe\b|\bpas (?:pour )?moi\b"
    r"|\bpas a moi de\b",
    r"\b(?:remplacez|rayez|dispensez|liberez|oubliez)-moi\b|\bje (?:m'efface|recule|m'eclipse|decroche"
    r"|m'arrete la)\b",
    r"\b(?:deviez|devez|devriez|fallait|faut) (?:[\w'-]+ ){0,3}(?:savoir|sachiez)\b|\bavant (?:de"
    r"|que) (?:[\w'-]+ ){0,4}(?:repart\w+|attrib\w+|confi\w+)",
    r"\b(?:entre|a|en|dans) d'autres mains\b|\ba vous (?:autres )?(?:de|d')|\bquelqu'un (?:de "
    r"|qui )?(?:soit )?(?:plus|moins) \w+",
    r"\bje ne (?:me sens|participe|m'en mele|vote|juge|tranche|touche|prends) (?:donc )?pas\b",
)
LEAVES = (
    r"\bne (?:me|m')(?: |)(?:la |le )?(?:confiez|attribuez|donnez|assignez) (?:surtout |donc )?pas (?:ce"
    r"|cet|cette|celui|celle|le|la)\b",
    r"\bje ne (?:sieg|deliber|statu|tranch|vot|interv)\w*rai (?:donc |evidemment )?(?:pas|plus|point)\b",
)
ACTS = (
    r"\b(?:mon|ma) (?:regard|avis|jugement|opinion|vote|voix) (?:ne |n')(?:serait|sera|est|saurait|peut"
    r"|pourrait|aurait) (?:[\w'-]+ ){0,3}"
    r"(?:pas|guere|jamais) (?:[\w'-]+ ){0,3}(?:libre|impartial\w*|neutre|objecti\w+|credible|serein)",
    r"\bje suis (?:moi-meme |bien |trop |directement |donc )?(?:partie prenante|partie a l'affaire"
    r"|juge et partie|personnellement interessee?)\b",
    r"\bque d'autres (?:tranchent|jugent|decident|s'en|votent)",
)
