"""Portuguese: everyday ways to leave a case to others, other times and other people's doings, and harmless ties."""

_OTHERS = (
    r"(?:outra pessoa|outr[oa] (?:colega|membro|relator\w*)|um outro|outro|outra|alguem mais|um substituto"
    r"|uma substituta|um suplente|[oa] suplente|quem me substitua|alguem)"
)
_CALM = (
    r"(?:distancia|distanciamento|frieza|serenidade|seren[oa]|lucidez|lucid[oa]|objetividade|imparcialidade|isencao"
    r"|equilibrio|cabeca fria|neutralidade|olhos neutros)"
)
_FIT = (
    r"(?:o caso|elegante|corret[oa]|seri[oa]|decoros[oa]|oportun[oa]|bonito|sa(?:o|udavel)|honest[oa]|leal|limp[oa]"
    r"|just[oa]|etic[oa]|normal|sensat[oa]|apropriad[oa]|convenient[oe]|decente|bem|sentido|curial|legal|certo)"
)
ACTS = (
    rf"\bnao (?:consigo|conseguiria|posso|poderia|saberia|sei|tenho|teria|leio|sou capaz de|estou em condicoes de) "
    rf"(?:[\w'-]+ ){{0,6}}{_CALM}\b|\bme falt\w+ (?:[\w'-]+ ){{0,2}}{_CALM}\b|\bfalta-me (?:[\w'-]+ ){{0,2}}{_CALM}\b",
    r"\btudo menos (?:[\w'-]+ )?(?:seren|imparcia|neutr|isent|objetiv|just)\w+",
    r"(?:^|[:,] )(?:presente|eu|eu tambem|aqui|ca estou|este que vos fala),? (?:infelizmente|lamentavelmente"
    r"|para meu azar|que remedio|por desgraca)(?=[.!]|$)",
    r"\b(?:oucam-me|me oucam|ouvam-me|interroguem-me|chamem-me|me chamem|considerem-me|me considerem"
    r"|tratem-me|me ouvam) (?:[\w'-]+ )?como (?:testemunha|parte)\b|\bcomo testemunha,? (?:e )?nao como jui[zs]a?\b",
    r"\b(?:meu|minha) (?:voto|parecer|opiniao|juizo|palavra) (?:[\w'-]+ ){0,7}nao (?:pode (?:contar|valer)|vale"
    r"|valeria|contaria|teria (?:valor|sentido|peso))\b",
    r"\b(?:imparcia[il]s?|neutr[oa]|isent[oa]|objetiv[oa]|seren[oa]|just[oa]) (?:eu )?nao (?:[\w'-]+ )?(?:sou|seria"
    r"|serei|consigo|posso|conseguiria)\b|\bnao seria (?:[\w'-]+ )?(?:just[oa] com el[ea]|honest[oa] da minha|leal"
    r"|credivel|confiavel)\b|\bnao ser(?:ei|ia) eu (?:a|quem)\b|\bnao fi(?:ca|caria) bem (?:que )?(?:eu|ser eu"
    r"|pronunciar)",
    r"\b(?:consciencia|etica|decencia|sigilo|bom senso) (?:me )?(?:impede|proibe|manda|obriga|pede)(?:-me)? (?:[\w'-]+ "
    r"){0,3}(?:julgar|votar|opinar|decidir|participar|sair|afastar|fora|calar)\b",
)
LEAVES = (
    r"\bme (?:riscar|risquem|cortar|cortem|descontar|descontem|poupar|pular|pulem)\b|\brisquem-me\b",
    r"\bnao (?:abro|abrirei|vou abrir|meto|ponho|boto|toco|mexo|digo|direi|dou|solto) (?:[\w'-]+ )?(?:a boca|boca|bico"
    r"|a colher|colher|o bedelho|bedelho|uma palavra|palavra|um pio|pio|pitaco|palpite|meia palavra)\b",
    r"\b(?:to|tou|estou) (?:me )?(?:retirando|afastando|saindo|caindo fora|a retirar-me|a afastar-me|a sair)\b|\bcaio "
    r"fora\b|\bpulo fora\b|\b(?:tiro o )?meu time de campo\b|\btiro o time\b|\bsalto fora\b|\bponho-me de parte\b"
    r"|\bsaio de (?:cena|fininho)\b|\b(?:vou|fico) para o banco\b|\bfico no banco\b|\bpasso a bola\b|\blavo (?:as"
    r"|dai as) "
    r"(?:minhas )?maos\b|\bme tir(?:o|ando) (?:fora|do|da|desse|dessa|deste|desta)\b|\bfacam as contas sem mim\b",
    r"\b(?:peco|requeiro|solicito|pedia|rogo) (?:[\w'-]+ ){0,2}(?:a )?(?:minha )?(?:dispensa|escusa|substituicao"
    r"|exclusao"
    r"|saida)\b|\b(?:peco|requeiro|solicito) (?:[\w'-]+ ){0,2}(?:ser |que me )(?:dispens|substitu|exclu|exoner)\w+",
    r"\bnao (?:assisto|assistirei|assista|sento|estarei|me sento) (?:[\w'-]+ )?(?:a[oa]?|n[ao]|nest[ea]) \w+"
    r"|\bao debate nao assist\w+|\bd[oe] merito nao (?:falo|trato|opino)|\b(?:nest[ae]|ness[ae]|nisso|nisto)"
    r" (?:[\w'-]+ "
    r")?(?:eu )?nao (?:mexo|toco|entro|voto|pego|ponho|boto|meto|opino)\b|\bnao (?:abro|folheio) (?:a pasta"
    r"|o processo|os autos|o dossie|o arquivo)\b",
)
HINTS = (
    r"\b(?:minha (?:contribuicao|parte|participacao)|meu (?:papel|trabalho)) (?:acaba|termina|para|encerra)\w*"
    r" (?:aqui|ai)\b|\b(?:o )?minimo "
    r"(?:eh )?(?:que )?(?:eu )?(?:sair|saia|calar|afastar)\b|\bmais nao (?:posso|digo)\b|\bnao posso dizer mais\b"
    r"|\bpasso(?=[.!]|$)",
    r"\bseriam? (?:[\w'-]+ )?suspeit[oa]s?\b|\b(?:amarra|ata|prende)\w* (?:as |minhas |as minhas )?maos\b|\b(?:isso"
    r"|isto) "
    r"(?:ja )?(?:diz tudo|basta|chega)\b|\bvotem (?:voces|vos|entre)\b|\bnao me mandem\b",
    r"\b(?:resolvam|decidam|vejam|escolham|julguem|conversem|tratem|sigam|continuem|pensem|acertem|virem-se|se virem"
    r"|desenrasquem-se|avancem) (?:[\w'-]+ ){0,2}(?:voces|vos|entre|sem|sozinhos)\b|\b(?:fica|fique|deixo|esta|segue"
    r"|siga) (?:tudo )?(?:ai )?(?:com|para|entre) (?:voces|vos|os demais|os outros|as outras)\b|\bconvosco\b",
    r"\b(?:processo|caso|dossie|coisa|assunto|bola|palavra|leitura|tarefa|planilha|questao|pasta) (?:[\w'-]+ ){0,3}"
    r"(?:vai|va|passe|passa|fica|fique|cabe|eh|siga|segue) (?:[\w'-]+ ){0,2}(?:outr\w+|voss[oa]|voces|vos|demais)\b"
    r"|\b(?:a quem|quem) (?:for|quiser|vier) (?:continuar|assumir|pegar|seguir)\b|\bdaqui (?:para|por) (?:a frente"
    r"|diante)\b|\bparo por aqui\b|\bfico por aqui\b|\bpasso(?:-vos)? a (?:bola|palavra)\b",
    r"\bnao (?:vale|conta|valeria|contaria) (?:[\w'-]+ )?(?:nada|um tostao)\b|\b(?:meu|minha) (?:voto|opiniao"
    r"|parecer|palavra"
    r")[^.;?]{0,40} (?:valeria|contaria|suspeit[oa]|contaminad[oa]|viciad[oa]|de parte|alguma coisa)\b",
    r"\bnao (?:digo|direi|falo|acrescento|escrevo|abro|toco|mexo|leio|assisto|comento|entro) (?:[\w'-]+ ){0,2}(?:mais"
    r"|nada|palavra|pasta|arquivo|processo|merito|dossie|anexos?)\b|\bnao [oa]s? (?:abro|leio|toco)\b",
    r"\b(?:aceito|respeito|acato|fico bem com) (?:[\w'-]+ ){0,2}(?:qualquer|o que (?:vier|decidirem|sair))\b|\b(?:me "
    r"(?:avisem|digam|chamem|contem|acordem)|avisem-me|digam-me|chamem-me|contem-me) (?:[\w'-]+ ){0,3}(?:quando|que"
    r"|so|depois|no fim)\b|\b(?:tirem|tire|tirai) (?:[\w'-]+ ){0,3}conclus\w+\b|\bsomem dois\b|\bdois mais dois\b",
    rf"\bnao (?:eh|seria|me parece|acho|fica|ficaria|faz|faria|pega|pegaria) (?:[\w'-]+ )?{_FIT}\b|\bser eu (?:a"
    rf"|quem)\b",
    r"\b(?:um|uma|um voto) a menos\b|\bmenos um\b|\b(?:saio|retiro-me|me retiro|levanto-me"
    r"|deixo) (?:[\w'-]+ )?(?:da|a|do) (?:reuniao|sala|chamada|call|sessao|votacao)\b|\b(?:na hora|no momento"
    r"|antes) d[oa] (?:voto|votacao|debate)\b",
    rf"\b(?:designem|nomeiem|arranjem|escolham|chamem|procurem|ponham|coloquem|preciso de|falta|encontrem|passem"
    rf"|entreguem|melhor|peguem) (?:[\w'-]+ ){{0,3}}{_OTHERS}\b|\bn?o meu lugar\b|\bminha (?:cadeira|vaga|parte|vez)"
    rf" (?:a"
    r"|para|vai|fica com)\b|\bmaos (?:atadas|amarradas)\b|\bata as maos\b",
    r"\b(?:votem|decidam|julguem) em (?:dois|tres|quatro|cinco|seis)\b|\bnao (?:me (?:contem|chamem|perguntem|consultem"
    r"|peçam|pecam|procurem)|(?:contem|perguntem|pecam)-me)\b|\b(?:acho|creio|acredito) que (?:ja )?(?:basta|chega"
    r"|diz tudo|explica)\b|\b(?:precisa|preciso|querem) (?:dizer |de |que )?(?:mais|diga)\b|\b(?:nao )?digo mais"
    r"|\b(?:dizer|falar) mais\b|\b(?:acham|imaginem|digam)(?: voces| mesmo)?\b(?= (?:que|como|se))|\bsobre el[ea]"
    r" nao\b",
    r"\b(?:ata|minuta|portugues|traducao|logistica|planilha|datas) (?:[\w'-]+ ){0,4}(?:mas|e so|e pronto)\b"
    r"|\bfingir que (?:nao|nada)\b|\bpodem me tirar\b|\bpodem tirar-me\b",
)
OPENINGS = (
    r"\b(?:comigo|para mim|no meu caso) (?:tambem )?vale\b|\bvale (?:tambem )?(?:para mim|no meu caso|comigo)\b",
    r"\b(?:mesma coisa|mesm[oa] (?:historia|situacao|problema|motivo|razao|caso)) (?:aqui|comigo|para mim|por aqui"
    r"|minha|meu|do meu lado)\b|\bidem\b|\b(?:faco|fazendo) minhas\b|\bdigo o mesmo\b|\bigual (?:aqui|para mim|a mim)\b"
    r"|\bsomo-me\b|\bme junto a\b|\b(?:por|com) (?:honestidade|lealdade|dever|franqueza)\b|\bantes que descubram\b"
    r"|\bmelhor (?:voces )?saberem\b|\btambem e o meu caso\b",
)
_STEPPED = (
    r"(?:afastei|afastado|abstive|retirei|declarei|escusei|cai fora|sai|saimos|fiquei (?:de )?fora|passei a vez|pedi "
    r"(?:escusa|dispensa|para sair)|pulei fora|me dei por|dei-me por|renunciei|deixei o caso|pus de lado)"
)
_THEN = (
    r"(?:em (?:19|20)\d\d|(?:no|do) ano passado|(?:d|n)?aquela vez|da outra vez|na altura|(?:n|d)aquel[ea] (?:caso"
    r"|processo)|no outro caso|no passado|ha (?:\w+) anos|anos atras|na epoca|ali sim|la sim|no caso d[oa]"
    r" [^.;?,]{2,30},"
    r"|no verao passado)"
)
ELSEWHERE = (
    rf"\b{_THEN}[^;?]{{0,60}}\b{_STEPPED}\b|\b{_STEPPED}\b[^;?]{{0,60}}\b{_THEN}",
    r"^lembrete\b|^(?:ata|resumo|relato|para a ata|da ata)[:,]",
)
CONDITIONS = (
    r"\bquem (?:trabalh[ae]|tenha|esteja|seja|for|conhec[ea]|se (?:considerar|considera|encontra)|estiver|eh (?:parente"
    r"|amig\w|colega|d[aeo]|socio)|mantem|mantiver|possui|possua)\b",
)
HARMLESS = (
    r"\bnao (?:conheco|conhecia) (?:ninguem|nenhum\w*|as (?:pessoas|partes)|os envolvidos|nem)\b|\bnunca (?:[oa] "
    r"|[oa]s )?"
    r"(?:vi|ouvi|encontrei|conheci|colaborei|trabalhei|falei|cruzei|tive)\b|\bnada a ver\b|\bde vista\b|\bnem conheco\b"
    r"|\bnao somos (?:parentes|amigos)\b|\bnenhum parentesco\b|\bduas palavras\b|\bnao (?:me afasto|vou me afastar"
    r"|me abstenho)\b|\bdess[ea] vez eh diferente\b|\bagora eh diferente\b",
)
