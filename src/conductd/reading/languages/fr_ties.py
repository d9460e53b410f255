"""French: ties told in a roundabout way, without the plain word for kin, colleague or witness."""

from conductd.reading.languages.fr_own import KIN

_CLOSE = rf"(?:maman|papa|mamie|papi|(?:mon|ma|mes|notre|nos) (?:[\w'-]+ )?{KIN})"

PERSONAL = (
    r"\bj'ai (?:partage|cohabite) (?:[\w'-]+ ){0,2}(?:appartement|maison|chambre|toit"
    r"|coloc\w*)?\b(?=[^.;?]{0,40}\bavec\b)",
    rf"\b(?:il y a|figure|apparait|trouve|trouverez|c'est|celle de|celui de) {_CLOSE}\b",
    r"\bnom(?: de famille)?\b[^.;?]{0,60}\b(?:le mien|au mien|du mien)\b|\b(?:mon|ma) (?:nom de famille|nez|propre sang"
    r"|chair)\b|\bmeme (?:sang|adn|nom de famille)\b",
    r"\b(?:meme|notre) table\b|\b(?:noel|noels|reveillon|paques|dejeun\w+|din\w+|repas|dimanches?|anniversaires?"
    r"|vacances"
    r"|ete|cousinades?)\b[^.;?]{0,40}\b(?:ensemble|meme table|en famille|chez (?:moi|lui|elle|eux|nous|mes|ma|mon|sa"
    r"|ses)"
    r"|avec (?:lui|elle|eux))\b",
    r"\bm'a (?:elevee?|mise? au monde|bercee?|nourrie?|langee?|portee? dans ses bras|change mes couches|donne le sein"
    r"|tenue? sur les fonts)\b|\bme (?:borde|borde encore|repasse)\b|\bje l'ai (?:elevee?|bercee?|langee?|tenue?"
    r" dans mes bras"
    r"|baptisee?)\b",
    r"\b(?:emmene|depose|garde|ramene|promene|conduis|recupere|vais chercher) (?:[\w'-]+ ){0,2}(?:sa|son|ses|leurs?)"
    r" (?:fill\w+"
    r"|fils|enfants?|gamine?s?|gosses?|petite?s?|chiens?|chienne|chats?|mome)\b|\bmoi qui (?:emmene|garde|depose"
    r"|promene)\b",
    r"\b(?:ma moitie|mon homme|ma blonde|mon chum|ma nana|mon mec|ma meuf|mon amoureu\w+|mon ex|pere de mes enfants"
    r"|mere de mes enfants|meme lit|meme toit|meme palier)\b|\b(?:homme|femme|garcon|fille|type|gars|personne|dame"
    r"|monsieur|celui|celle|mec|nana|nom) (?:avec (?:qui|lequel|laquelle)|que|dont|chez qui|a qui) (?:je (?:vis|dors"
    r"|sors"
    r"|partage|aime|vais epouser|porte)|j'ai (?:epouse|aime)\w*|j'epouse|ma|mon|me)\b",
    r"\b(?:a|de|pour|jour de) (?:mon (?:mariage|divorce|bapteme)|mes noces)\b|\b(?:dors|vis|habite|cohabite|couche"
    r"|sors)"
    r" avec (?:lui|elle|la|le)\b|\bnous avons (?:une|un|deux|trois) (?:[\w'-]+ )?(?:enfants?|fill\w+|fils|pret"
    r"|credit)\b"
    r"|\bm'a (?:quittee?|plaquee?|larguee?|trompee?|brise le coeur|trahie?)\b|\b(?:entre nous|avec (?:lui|elle)),?"
    r" il y a (?:eu "
    r")?\w+|\bil y a eu (?:quelque chose|une histoire) entre\b|\bavons ete (?:ensemble|en couple|mari\w+)\b",
    r"\b(?:amie?|amitie|copine|copain|pote) (?:d'enfance|de (?:toujours|longue date|vingt|trente|dix)|intime|proche"
    r"|du coeur"
    r"|fidele)\b|\bcomme (?:un frere|une soeur|un pere|une mere|un fils|une fille) pour moi\b|\bpour moi (?:il est "
    r"|elle est "
    r"|c'est )?(?:comme )?(?:un frere|une soeur|un pere|une mere|un fils|une fille|de la famille)\b|\bje l'(?:aime"
    r"|adore)\b"
    r"|\bcul et chemise\b|\b(?:est|c'est) (?:de )?(?:la |ma )?famille\b|\bde ma famille\b",
    rf"\b(?:sur|contre|vise|parle de|parlent de|il s'agit de|concerne|accuse|accusent|juger|defendre|denonce|signale"
    rf"|plainte de|recit de|lettre de|le cas de|a ecrit|ecrit par|signe par|signee par|deposee par) {_CLOSE}\b"
    rf"|\b(?:le|la|l') "
    rf"?{KIN} (?:en question )?(?:est|c'est) (?:le mien|la mienne|mon|ma)\b|\b{_CLOSE} (?:epouse|va epouser|sort"
    rf" avec|vit avec"
    r"|se marie avec)\b|\b(?:que|qu'epouse) (?:ma|mon) [\w-]+ (?:epouse|va epouser|frequente)\b",
    r"\bje suis (?:son |sa |le |la |leur )?(?:pere|mere|papa|maman|mari|femme|epouse|epoux|frere|soeur|fils|fille"
    r"|oncle|tante"
    r"|cousine?|grand-pere|grand-mere|beau-\w+|belle-\w+|gendre|bru|neveu|niece|compagne|compagnon|ex)(?=[.,;:!]|$|"
    r" d[eu'])",
    r"\b(?:temoin|garcon d'honneur|demoiselle d'honneur)\b[^.;?]{0,60}\b(?:c'est moi|c'etait moi|votre serviteur"
    r"|votre servante)\b|\btemoin (?:a|de) (?:mon|ma|mes)\b",
)
WORK = (
    r"\b(?:fiche|bulletin)s? de (?:paie|paye|salaire)\b[^.;?]{0,40}\b(?:mien|mienne|miens|meme|notre|nos)\b",
    r"\b(?:me (?:paie|paye|paient|payent|verse|versent|vire|virent)|vire|verse|paie|paye|touche|recois) (?:[\w'-]+"
    r" ){0,3}(?:mon|"
    r"ma|un|mes) (?:salaire|paie|paye|fiche de paie|cheque)\b|\b(?:mon|notre|ma) (?:salaire|fiche de paie|paie|paye"
    r"|pain) "
    r"(?:[\w'-]+ ){0,3}(?:vient|sort|tombe|depend|est)\b|\bfait (?:bouillir ma marmite|vivre)\b",
    r"\bmemes? (?:badges?|etage|couloir|cantine|logo|patron|chantier|hopital|redaction|banque|mairie|ministere"
    r"|succursale"
    r"|siege|open space|machine a cafe|roulement|fiche de paie|plateau|direction|chef\w*|boite|employeur|tampon|maison"
    r"|labo\w*|usine|agence|cabinet|bureau)\b(?! de vote)",
    r"\bje (?:badge|pointe)\b|\bbadge (?:[\w'-]+ ){0,2}(?:bleu|vert|rouge|jaune|gris|noir|de|autour|depuis|orvanne)\b",
    r"\b(?:moi aussi|je|j'y) (?:je )?(?:badge|pointe|bosse|travaille|taffe) (?:aussi )?(?:chez eux|la-bas|avec eux"
    r"|la|chez|la "
    r"dedans)\b|\bj'y (?:bosse|travaille|suis) (?:aussi|depuis|moi aussi)\b|\bje suis (?:chez|a la|de chez) [\w-]+ "
    r"(?:depuis|aussi)\b|\bdes notres\b",
    r"\b(?:boite|entreprise|societe|cooperative|banque|agence|universite|maison d'edition) (?:qui me (?:paie|paye"
    r"|emploie"
    r")|ou (?:je (?:travaille|bosse|suis|pointe)))\b|\b(?:boite|entreprise|societe|maison) (?:est|etait|c'est)"
    r" (?:aussi )?la "
    r"mienne\b|\bcollegue de (?:bureau|service|equipe|plateau|travail|labo)\b|\bmon voisin de bureau\b|\bma voisine"
    r" de bureau\b",
)
INVOLVED = (
    r"\b(?:dont|qu'on|que|qui)\b[^.;?]{0,40},? c'est (?:bien )?moi\b(?! qui)",
    r"(?:\b(?:est|etait|c'est|c'etait|sauf|et|serait)|[:,]) (?:(?:justement|malheureusement|precisement) )?(?:votre"
    r" serviteur"
    r"|votre servante|(?:le|la) soussignee?|celui qui vous (?:ecrit|parle)|celle qui vous (?:ecrit|parle)"
    r"|bibi)(?=[.,;!]|$)"
    r"|\benchantee?\b(?=[.,!]|$)",
    r"\bj'etais (?:aussi |deja )?(?:la|present\w*|de (?:service|garde|permanence)|a (?:l'accueil|la porte|l'entree"
    r"|la caisse"
    r"|table|cette|la table|la soiree|la reunion|bord|deux pas|deux metres|cote)|au (?:bar|comptoir|micro|premier rang)"
    r"|dans (?:la salle|la voiture|le groupe|la piece|le public)|sur (?:scene|l'estrade)|assise? (?:a|juste))\b|\bde"
    r" mes "
    r"(?:propres )?yeux\b|\bj'ai (?:[\w'-]+ )?(?:tout (?:vu|entendu)|vu (?:toute )?(?:la scene|la gifle|la bousculade)"
    r"|assiste|entendu la dispute|laisse (?:entrer|passer))\b|\bje l'ai (?:laissee? (?:entrer|passer))\b",
    r"\b(?:voix|main|tete|visage|mail|signature|commentaire|message|phrase|blague|texte|profil|ecriture|compte|plume)\b"
    r"[^.;?]{0,60} (?:est|etait|c'est|c'etait|sont) (?:bien |justement )?(?:la mienne|le mien|les miens|moi|a"
    r" moi)(?=[.,;!]|$)"
    r"|\bc'est (?:de )?ma plume\b|\bde ma (?:plume|main)\b",
    r"\b(?:celui|celle|personne|type|gars|fille|femme|homme|dame|monsieur|benevole|relect\w+|arbitre|aut(?:eure?"
    r"|rice)|admin\w*"
    r"|vigile|portier|responsable|president\w*|moderat\w+|organisat\w+|temoin|anonyme"
    r"|intervenante?)\b[^.;?]{0,90}\b(?:c'est"
    r"|c'etait|ce fut) (?:bien |justement )?moi\b(?! qui (?:vais|prends))",
    r"\bj'en suis (?:l'auteure?|l'autrice|le redact\w+|la redact\w+|responsable|a l'origine)\b|\bje l'ai"
    r" (?:redige\w*|ecrite?"
    r"|signee?|approuvee?|decidee?|rejetee?|choisie?|recrutee?|evaluee?|admise?|proposee?) (?:moi-meme|de ma main)\b"
    r"|\b(?:coupe"
    r"|retire|eteint) (?:le micro|la parole)\b|\bje suis l'(?:auteure?|autrice)\b|\best partie? de moi\b|\b(?:idee"
    r"|initiative"
    r"|faute|decision|proposition|oeuvre) (?:est|etait|vient) (?:la mienne|de moi)\b|\bc'est moi (?:qui(?! (?:emmene"
    r"|garde|depose|promene|vis|dors|eleve|vais))|l'auteure?"
    r"|l'autrice)\b",
    r"\b(?:porte|portent|figure|apparait|verrez|trouverez|y a) (?:[\w'-]+ )?(?:ma signature|mon nom)\b|\bmon nom"
    r" (?:[\w'-]+ "
    r")?(?:figure|apparait|y est)\b|\bmele\w* a (?:cette|l')\b|\bje suis (?:dedans|mouille\w*)\b",
)
PRIVATE = (
    r"\bje suis (?:le |la |l')?(?:medecin|psychologue|therapeute|avocate?|confesseur|pediatre|infirmi\w+)(?:"
    r" [\w'-]+){0,2} d(?:e |')"
    r"(?:l')?(?:un|une|la person|person|part)",
    r"\bvenue? (?:me )?(?:consulter|voir)\b[^.;?]{0,30}\b(?:cabinet|bureau|clinique|etude)\b|\bfiche de paie et la"
    r" (?:mienne|sienne)\b(?!.)",
    r"\bm'a (?:fait|demande de) (?:jurer|promettre|me taire|garder)\b|\bj'ai (?:donne|engage) ma parole\b|\bj'ai"
    r" (?:promis|jure)"
    r" (?:de|que|le)\b|\b(?:garder|garde|gardee?s?) (?:ca |cela |le secret |tout )?pour moi\b|\bbouche cousue\b",
    r"\bm'a (?:appelee?|telephone|ecrit|cherchee?|contactee?)[^.;?]{0,40}\b(?:larmes|pleurs|en pleurant|vider son"
    r" sac|conseil"
    r"|nuit)\b|\bs'est (?:confiee?|livree?|epanchee?|ouverte?) a moi\b|\bm'a (?:montre|revele|demande (?:conseil|le"
    r" secret"
    r"|la discretion))\b",
    r"\b(?:devoir de (?:reserve|discretion)|deontolog\w+|en confession|ligne d'ecoute|numero vert|cellule d'ecoute"
    r"|secret "
    r"(?:professionnel|medical|de la confession|de l'instruction))\b",
    r"\b(?:j'ai (?:recu|ecoute|suivi|soigne|defendu|accompagne|examine)\w*|passee? par|venue? (?:me |en )?(?:voir"
    r"|consulter)"
    r"|je (?:suis|soigne|defends|conseille))[^.;?]{0,60}\b(?:consultation|cabinet|therapie|avocate?|paroisse"
    r"|urgences|clinique"
    r"|hopital|psycholog\w+|infirmi\w+|patiente?)\b",
    r"\bce que (?:je sais|j'ai entendu|j'ai appris|j'y ai)\b[^.;?]{0,40}\b(?:ne|secret|couvert|reste|garde)\b|\bj'en"
    r" sais trop\b",
)
SECRETS = (PRIVATE[0], *PRIVATE[4:6], r"\bsecret (?:professionnel|medical)\b|\bcouverte?s? par le secret\b")
OTHER = (
    r"\bavocate?\b[^.;?]{0,40}\b(?:le mien|la mienne|aussi le mien)\b|\bje lui dois (?:[\w'-]+ ){0,3}(?:mois"
    r"|loyers?)\b",
    r"\b(?:depend\w*|decid\w+|sign\w+|approuv\w+|renouvel\w+|evalu\w+|note|notera|valid\w+)\b[^.;?]{0,50}\b(?:mon"
    r" (?:contrat|diplome"
    r"|doctorat|master|stage|poste|concours|visa|financement|projet|avenir|emploi|examen|renouvellement|memoire)|ma"
    r" (?:these"
    r"|soutenance|promotion|bourse|carriere|titularisation|nomination|candidature|note|prolongation))\b|\b(?:mon"
    r" (?:contrat"
    r"|doctorat|avenir|poste)|ma (?:these|bourse|carriere|promotion|titularisation))\b[^.;?]{0,40}\b(?:depend\w*|passe"
    r"|sign\w+)\b|\b(?:dirige|encadre|corrige) ma these\b|\bdirect\w+ de (?:ma these|mon memoire)\b",
    r"\b(?:en lice|en course|je brigue|en concurrence|me presente|candidate?|concours|postule|brigue|rivalise"
    r"|j'affronte"
    r"|affronte)\b[^.;?]{0,60}\b(?:contre|face a|meme|aussi)\b|\b(?:rivale?|adversaire) (?:a|pour|dans)\b|\belection\b"
    r"[^.;?]{0,30}\b(?:contre|face a)\b",
    r"\bje ne (?:peux pas (?:le|la) (?:sentir|voir|encadrer|supporter|blairer|souffrir)|(?:le|la) supporte (?:pas"
    r"|plus))\b"
    r"|\bje (?:le|la) (?:deteste|hais|meprise)\b|\b(?:antipathie|rancune|rancoeur|inimitie|animosite|contentieux"
    r"|idee toute "
    r"faite|parti pris|prejuge\w*|une dent contre|m'a fait perdre|m'a pique|m'a vole|m'a souffle|compte a regler"
    r"|comptes a regler|en vouloir|lui en veux)\b",
    r"\bje (?:lui|leur) dois (?:[\w'-]+ ){0,4}(?:euros|francs|mille|argent|service|dollars)\b|\bm'a (?:prete|vendu"
    r"|loue|finance)"
    r"\b|\ben affaires\b|\b(?:proces|litige|contentieux|succession) (?:en cours|contre|avec|qui m'oppose)\b|\bmeme"
    r" avocate?\b"
    r"|\bme defend\b|\bje (?:loue|sous-loue)\b",
    r"\b(?:mon|ma|notre) (?:cabinet|boite|societe|entreprise|agence|etude) (?:[\w'-]+ )?(?:tient|fait|conseille"
    r"|fournit|livre"
    r"|assure|gere|s'occupe) (?:[\w'-]+ ){0,3}(?:compta\w*|comptes|site|paies?|fournitures?|service\w*|pour)\b"
    r"|\bconsultante? "
    r"(?:pour|chez|de)\b|\bje (?:tiens|fais) (?:sa|leur) comptabilite\b",
)
OWN = (*PERSONAL, *WORK, *INVOLVED, *PRIVATE, *OTHER)
BONDS = (PERSONAL[4], PERSONAL[-2], WORK[1])
