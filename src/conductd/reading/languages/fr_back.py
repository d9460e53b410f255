"""French: how people come back to a case they had left."""

_W = r"(?:[\w'-]+ ){0,3}"
_LEFT = (
    r"(?:pas de cote|recusation|deport|retrait|abstention|declaration|desistement|dessaisissement"
    r"|mise (?:en retrait"
    r"|a l'ecart)|auto-exclusion"
    r"|conflit(?: d[' ]interets?)?|renonciation|demission du dossier)"
)
_MAIL = r"(?:mails?|messages?|courriels?|lettre|mot|annonce|reponse|demande|propos)"
_LEAVE = (
    r"(?:recusee?|deportee?|retiree?|ecartee?|abstenue?|desistee?|effacee?|exclue?|defilee?|dessaisie?"
    r"|mise? (?:en retrait|a l'ecart"
    r"|hors|de cote|en dehors)|tenue? a l'ecart|declaree? (?:en conflit|incompetente?|partiale?|partie))"
)
_KIN = r"(?:mon|ma|mes|le|la|l'|un|une|notre) ?(?:[\w'-]+ ){0,3}[\w'-]+"
_COI = r"conflits? d[' ]?interets?"
WITHDRAWALS = (
    r"\b(?:retir\w+|annul\w+|revoqu\w+|lever|leve|reviens sur|revenir sur|retract\w+|oubliez|ignorez"
    r"|supprim\w+"
    r"|renonce a) (?:donc )?(?:ma|mon|cette|la|"
    r"ce) (?:[\w'-]+ )?(?:recusation|deport|retrait|abstention|declaration|desistement"
    r"|conflit)\b(?! (?:de plainte|d'un))",
    rf"\bmon (?:[\w'-]+ )?(?:{_COI}|conflit|deport|retrait) (?:n'existe plus|n'a plus|est (?:leve|caduc"
    r"|termine"
    rf"|regle|sans objet)|a (?:disparu|pris fin|cesse))",
    rf"\bje n'ai plus (?:de |aucun |d'|le |mon )?(?:[\w'-]+ )?(?:{_COI}|conflit|lien)"
    rf"|\bne suis plus (?:en {_COI}|en conflit|concernee?|recusee?|partial\w*)",
    r"\b(?:motif|raison|cause) (?:de |pour )(?:mon|ma|laquelle) (?:[\w'-]+ ){1,5}(?:disparu|n'existe plus"
    r"|tombee?|caduc|plus d'actualite|plus lieu|leve|n'est plus)",
    r"\b(?:retire|retirer|annule|annuler|leve|lever|revoque|retracte|reviens sur|revenir sur"
    r"|marche arriere sur|machine arriere sur"
    rf"|renonce a) (?:donc )?(?:ma|mon|cette|ce) {_W}{_LEFT}\b(?! d[eu] (?:plainte|signalement))",
    rf"\b(?:consider\w+|ten(?:ez|ir)|regard\w+) (?:donc )?(?:ma|mon) {_W}{_LEFT} {_W}(?:comme "
    r"|pour )?(?:nul\w*|caduc\w*|sans (?:objet|effet"
    rf"|suite)|annulee?|leve\w*|retire\w*|non avenue?)",
    rf"\b(?:ma|mon) (?:[\w'-]+ )?{_LEFT} (?:n'a plus|n'est plus|ne tient plus|ne se justifie plus|tombe"
    r"|etait (?:une erreur|exagere\w*|inutile"
    r"|prematuree?|sans|injustifie\w*|excessi\w+)|n'avait pas|devient|n'existe plus|est (?:caduc|leve|sans"
    r"|annule|nul|devenu))",
)
ASKS_BACK = (
    r"\b(?:reintegrer|reintegrez-moi|remettez-moi|rajoutez-moi|reprendre (?:le dossier|ce dossier|ma place"
    r"|l'affaire)|reprends (?:ma place|le dossier|part)"
    r"|remettre sur (?:le|ce) dossier|je reviens (?:dans|sur) (?:le|ce) (?:dossier|cas)(?! d)"
    r"|de nouveau disponible pour ce)\b",
    r"\b(?:remettez|remets|reintegrez|reinscrivez|reincluez|rajoutez|rebasculez|reprenez"
    r"|reassociez)[- ]moi (?:donc )?(?:dans (?:la (?:boucle|discussion)"
    r"|le (?:dossier|groupe|fil)|cette affaire|ce)|sur (?:le|ce|cette|la liste de ce)|au dossier|parmi)\b",
    r"\b(?:je reintegre|je reprends) (?:donc |alors )?(?:le (?:dossier|cas)|l'affaire|ce dossier) (?:que je"
    r"|dont je|la ou)",
)
EARLIER = (
    rf"\b(?:je m'etais|je me suis|m'etais|j'etais) (?:[\w'-]+ ){{0,3}}{_LEAVE}\b",
    r"\bj'(?:avais|ai) (?:[\w'-]+ ){0,2}(?:dit|ecrit|annonce|declare|prevenu|indique"
    r"|fait savoir) (?:[\w'-]+ ){0,4}(?:que je (?:ne|n'|me|sort|pass|quitt|rest|laiss)"
    r"|mon|ma|un conflit)",
    r"\bj'avais (?:[\w'-]+ ){0,2}(?:demande a|quitte|passe la main|renonce|cede|laisse|invoque|declare un"
    r"|signale un|un conflit|fait un pas)",
    r"\b(?:que|dont) je (?:vous )?(?:avais|ai) (?:laisse|abandonne|quitte|passe|rendu)",
    r"\b(?:oubliez|ignorez|annulez|effacez|jetez|ne tenez (?:pas|plus) compte d[eu]"
    rf"|tenez) (?:donc )?(?:ce que|{_W}{_MAIL}|tout ce)",
    rf"\bje (?:retire|annule|reviens sur) (?:donc |tout )*(?:ce que|{_W}(?:{_MAIL}|{_LEFT}))\b|(?:^|[,:] ?"
    r"|et )j'annule\b|\bmarche arriere\b|\bmachine arriere\b",
    rf"\b(?:mon|ma) (?:[\w'-]+ )?{_LEFT} (?:d'hier|de|du|etait|n'|est)|\bnulle? et non avenue?\b"
    r"|\b(?:autant|au temps) pour moi\b|\bme retirais\b"
    rf"|\bla raison de (?:mon|ma) (?:{_LEFT}|absence du)",
    r"\bfai(?:tes|sons) comme si je n'avais\b|\b(?:ne (?:pas|plus) tenir|sans tenir) compte de (?:mon|ma"
    r"|ce que)\b",
    r"\b(?:pas|aucune?|justifi\w+|raison|inutile) (?:[\w'-]+ ){0,3}(?:que je (?:m'ecart|me retir|me recus"
    r"|sort|m'abstien)\w*|de (?:m'ecarter|me retirer|me recuser|sortir|m'abstenir))\b",
    rf"\b(?:ma|mon) {_LEFT} (?:n'avait|n'a|ne se|n'est)\b",
)
GONE = (
    r"\bhomonym\w+|\b(?:porte\w*|s'appelle\w*|a|avait|juste|seulement"
    r"|que) (?:[\w'-]+ ){0,2}(?:le )?meme (?:nom|prenom|patronyme)\b"
    r"|\b(?:c'est|c'etait|il s'agit d'|s'agissait d'|est|etait) ?(?:en fait |donc )?un(?:e)? autre \w+",
    r"\b(?:erreur|trompee?) (?:de|sur) (?:la |ma |l')?(?:personne|nom|prenom|part|identite|dossier)\b"
    r"|\bje me suis (?:[\w'-]+ )?trompee?\b(?! d[e'] ?(?:lien|date|fichier|salle|heure|adresse|page|piece"
    r"|version))|\bje me trompais\b"
    r"|\bconfond\w+|\bconfusion\b|\b(?:mal|trop vite) (?:lu|compris|interprete)\b|\b(?:malentendu|meprise"
    r"|quiproquo|fausse alerte|fausse alarme)\b",
    r"\b(?:ce n'est|ce n'etait|c'est|c'etait|il n'est|elle n'est|n'est"
    rf"|n'etait) (?:[\w'-]+ ){{0,2}}pas (?:du tout )?(?:lui|elle|celui|celle|{_KIN})",
    r"\btrop (?:de )?(?:prudent\w*|scrupul\w+|zele\w*|vite|stricte?|rigide|regardante?|precautions?"
    r"|prudence)\b|\bexces de \w+|\bexager\w+|\bsur-?reagi"
    r"|\b(?:apres|mure?) reflexion\b|\breflexion faite\b|\bverification faite\b|\bapres (?:verification"
    r"|coup)\b|\btout bien (?:pese|considere|reflechi)",
    r"\b(?:n'y a|n'ai|n'avons|n'a|ne reste|n'existe|ne subsiste|ne vois) plus (?:de |d'|aucune? |la |le "
    r"|lieu |rien)(?:[\w'-]+ )?(?:lien|conflit|interet|parts?"
    r"|actions?|rapport|contact|contrat|dette|raison|motif|obstacle|empechement|a voir|d'etre|qui|entre"
    r"|ne)\w*",
    r"\bn(?:e |')(?:est|suis|sommes|sont|travaill\w+|bosse|vi\w+|sor\w+|fai\w+|depend\w*|s'oppose|tient"
    r"|joue|existe|subsiste) (?:[\w'-]+ )?plus\b"
    r"|\bplus (?:aucun |de )?(?:lien|conflit|rapport)\b|\bplus rien\b",
    r"\b(?:a|ai|ont|avons) (?:donc |depuis |bien |enfin |tout )?(?:quitte|demissionne|vendu\w*|cede\w*"
    r"|revendu\w*|solde\w*|rembourse\w*|regle\w*|paye\w*|resilie\w*|rompu"
    r"|retire (?:sa|ma|son|mon) (?:candidature|offre|plainte contre))\b|\b(?:moi aussi|nous"
    r"|demissionne)\b(?=[.])",
    r"\b(?:prets?|dettes?|proces|contrat|vente|mission|mandat|litige|parts|actions|facture|bail|stage"
    r"|collaboration|partenariat"
    r"|candidature|divorce|these|relation|lien|conflit|raison|motif|cause|procedure"
    r"|association) (?:[\w'-]+ ){0,6}(?:vendu\w*|cede\w*"
    r"|solde\w*|rembourse\w*|regle\w*|clos\w*|termine\w*|expire\w*|echu\w*|acheve\w*|classe\w*|fini\w*"
    r"|tombe\w*|leve\w*|pris fin|prend fin|dispar\w+)\b",
    r"\b(?:ne|n') ?(?:cree|constitue|fait|represente|pose|suffit|est) (?:[\w'-]+ ){0,3}(?:conflit|partie"
    r"|partiale?|probleme|proche|recusation)\b",
    r"\bs'appelle \w+,? (?:et )?(?:non|pas) \w+\b|\bne (?:justifi\w+|compt\w+) pas\b|\bpas (?:de "
    r"|une )?(?:raison|amitie|motif)\b",
)
RETURNS = (
    r"(?:^|[,;:] |\b(?:donc|et|suis|serai|siege|vote|participe|reprends|lis|peux|pouvez|comptez|comptez-moi"
    r"|envoyez-moi"
    r"|mettez-moi|m'y|ecrivez-moi|m'avez) )(?:[\w'-]+ ){0,2}(?:de|a) nouveau\b(?! (?:une? |la "
    r"|les? )?(?:capture|question))",
    r"\b(?:re-?mettez|remets|rajoutez|rajoute|reinscrivez|reinscris|reintegrez|reincluez|reinvitez"
    r"|recomptez|rebranchez|rouvrez)[- ](?:moi|m'y)\b"
    r"|\b(?:me|m') ?(?:remettre|rajouter|reintegrer|reinscrire|reinclure|recompter|renvoyer|reassocier"
    r"|reaffecter)\b",
    r"\bje (?:suis (?:donc |bien )?de retour|me remets (?:donc )?(?:au|sur)|m'y remets|resiege|revote"
    r"|remonte a bord)\b"
    r"(?! (?:de (?:vacances|voyage|conge)|mardi|lundi|jeudi))|\bme revoil?[ac]i?\b",
    r"\bje (?:reviens|rentre|me joins|rejoins)(?: donc| alors)?(?: (?:dans|parmi|au|a la|en|avec vous"
    r"|a bord|le groupe)\b|(?=[.,;!]|$))",
    r"\bje (?:reprends|reintegre)(?: donc| alors)? (?:le dossier|ce dossier|le cas|l'affaire|ma (?:place"
    r"|part|voix|lecture)|part|mon (?:role"
    r"|siege)|le groupe|le fil|la discussion|l'instruction|l'examen)\b",
    r"\bcompte[zr]?(?: donc)?(?: a nouveau| de nouveau)?(?:-moi| sur moi)\b|\bje suis des votres\b"
    r"|\bcomme (?:avant|si de rien)\b",
    r"\bje (?:participe\w*|vote\w*|siege\w*|peux|lis|prends) (?:[\w'-]+ ){0,2}(?:normalement|finalement"
    r"|avec vous|comme tout"
    r"|bien au vote|sans reserve)\b",
    r"\b(?:m'inclure|m'envoyer|m'ecrire|m'ajouter|me compter|me passer) (?:de|a) nouveau\b|\bde la partie\b"
    r"|\bje reprends (?:[\w'-]+ )?ma place\b",
)
WITHDRAWALS_TOO = (
    r"\b(?:mon|ma) (?:empechement|conflit|deport|motif|incompatibilite|recusation) (?:tombe|disparait|est leve"
    r"|n'existe plus"
    r"|cesse)\b",
    r"\b(?:deport|recusation|retrait|abstention|desistement|declaration de conflit)\b[^.;?]{0,10}\bque (?:j'avais"
    r"|j'ai|je vous ai) "
    r"[^.;?]{0,30}\b(?:n'a plus|n'est plus|est (?:caduc|leve|sans objet|sans effet|annule|retire|a oublier"
    r"|depasse)\w*|tombe"
    r"|ne vaut plus|ne tient plus)\b",
    r"\bje (?:retire|leve|annule|revoque) (?:donc )?(?:le deport|la recusation|l'abstention|le retrait|l'empechement"
    r"|le conflit)\b(?! (?:de|d') ?(?:plainte|l'accuse))",
)
EARLIER_TOO = (
    r"\b(?:oubliez|ignorez|effacez|jetez|dechirez|supprimez|poubellisez)\b[^.;?]{0,30}\b(?:mails?|message|courriel"
    r"|hier|matin|dit"
    r"|ecrit|mot|soir)\b|\bje n'ai rien dit\b|\bcontrordre\b|\bje parlais trop vite\b|\bparle trop vite\b|\bcomme si"
    r" je "
    r"n'avais rien\b|\bje ravale\b|\bmea culpa\b",
    r"\bj'avais (?:[\w'-]+ )?(?:leve la main|sorti|passe|pris du recul|botte en touche|jete l'eponge)\b|\b(?:deport"
    r"|conflit"
    r"|empechement|retrait) que j'(?:avais|ai)\b",
)
GONE_TOO = (
    r"\b(?:j'avais|j'ai) (?:mal|trop vite) (?:compris|lu|entendu|interprete)\b",
    r"\bn'a plus rien\b|\b(?:est|sont) (?:reglee?s?|soldee?s?|close?s?)\b|\bj'ai demenage\b",
    r"\b(?:quelle honte|la honte|quelle"
    r" gaffe|bevue|bourde"
    r"|fausse joie|fausse piste|je me suis emmele\w*|boulette)\b|\b(?:le|la) \w+ que je connais\b|\b(?:le mien|la"
    r" mienne) "
    r"(?:a|habite|vit|s'appelle|travaille|est)\b|\bpas (?:le mien|la mienne)\b|\bj'ai (?:cru|lu"
    r"|pris)\b[^.;?]{0,30}\b(?:pour|au lieu"
    r"|alors que|mon|ma)\b",
    r"\b(?:obstacle|probleme|empechement|motif|raison|lien) (?:[\w'-]+ ){0,5}(?:leve|tombe|disparu|regle|resolu"
    r"|cesse|termine)\w*",
    r"\bj'ai change (?:de|d') ?(?:travail|emploi|boite|employeur|entreprise)\b|\b(?:expire|echu|arrive a (?:echeance"
    r"|son terme))\b"
    r"|\b(?:s'est (?:retire\w*|desiste\w*)|a pris sa retraite)\b|\bn'a plus d'objet\b",
    r"\b(?:concours|appel d'offres|candidature|proces|offre|contrat|election) (?:[\w'-]+ ){0,4}(?:annule|classe"
    r"|retire|clos"
    r"|abandonne)\w*\b|\bn'est pas (?:un lien|un conflit|une amitie)\b",
)
RETURNS_TOO = (
    r"\bje reviens (?:voter|sieger|participer|lire|travailler|a bord|a la table)\b",
    r"\b(?:je suis|me voila|me revoila|me revoici|je serai) (?:a nouveau |de nouveau |encore )?(?:des votres|de la"
    r" partie|dans le "
    r"coup|disponible|operationnel\w*)\b|\bje (?:peux|compte|vais|pourrai) (?:donc |bien )?(?:[\w'-]+ )?(?:voter"
    r"|participer|sieger"
    r"|revenir)\b|\bje baisse la main\b|\bje voterai\b|\bje vote (?:donc|avec|aussi)\b",
    r"\b(?:demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi),? (?:je vous (?:envoie|fais passer)|vous (?:aurez"
    r"|avez|recevrez)) "
    r"(?:[\w'-]+ ){0,2}(?:notes|projet|vote|avis|commentaires|part|remarques|brouillon)\b|\bje (?:reprends"
    r"|recommence)\b",
)
