"""Portuguese: ties told of oneself, and words that leave a case to others beside one."""

_W = r"(?:[\w'-]+ ){0,3}"
KIN = (
    r"(?:(?:ex-?|meio-?|meia-?|bis|co-?)*(?:maridos?|espos[oa]s?|mulher|companheir[oa]s?|namorad[oa]s?"
    r"|noiv[oa]s?|irmao|irma|irmaos|irmas|maninh[oa]|man[oa]|pais?|maes?|filh[oa]s?"
    r"|prim[oa]s?|ti[oa]s?|sobrinh[oa]s?|cunhad[oa]s?|sogr[oa]s?|genro|nora|avos?|net[oa]s?|entead[oa]s?"
    r"|padrasto|madrasta|conjuge)|ex|amig[oa]s?|amigao|amigona|vizinh[oa]s?"
    r"|padrinhos?|madrinhas?|afilhad[oa]s?|compadres?|comadres?|colegas? de (?:quarto|casa|apartamento"
    r"|turma|escola|faculdade)|gemea|gemeo|intim[oa]s?|parentes?|parceir[oa]|baba|ama)"
)
_OURS = (
    r"(?:(?:o |a |os |as )?(?:meu|minha|meus|minhas|nosso|nossa|nossos|nossas)|um dos meus|uma das minhas"
    r"|d[oa]s? (?:meus?|minhas?))"
)
_CHILD = (
    r"(?:geme[oa]s|miud[oa]s|mais velh[oa]|mais nov[oa]|cacula|menin[oa]s?|criancas?|familia|primogenit[oa]"
    r"|bebe|pequen[oa])"
)
_THEM = r"(?:el[ea]s?|[oa] denunciad[oa]|[oa] denunciante|a pessoa|quem|[oa] acusad[oa]|[oa] visad[oa])"
_BE = r"\b(?:eh|era|sao|eram|foi|sera|seria|ser|reconheci|trata-se d[oae]|tratar-se d[oae]) "
_FIRM = (
    r"(?:empresa|companhia|escritorio|equipe|equipa|time|departamento|setor|secao|area|laboratorio|agencia"
    r"|servico|turno|loja|gabinete|unidade)"
)
_TEAM = rf"(?:n?[oa] )?(?:meu|minha|nosso|nossa) (?:proprio |propria |mesm[oa] )?{_FIRM}"
_FILED = (
    r"(?:expulsei|apaguei|fechei|bloqueei|silenciei|suspendi|eliminei|assinei|moderei|denunciei|sancionei"
    r"|vetei|rejeitei|redigi|escrevi|publiquei|aprovei|retirei|tranquei|bani|removi"
    r"|deletei|excluí|exclui|ordenei|autorizei|encerrei|adverti)"
)
_DONE = (
    r"(?:fechou|apagou|expulsou|bloqueou|eliminou|assinou|suspendeu|moderou|silenciou|baniu|escreveu"
    r"|redigiu|denunciou|respondeu|retirou|removeu|deletou|excluiu|trancou|deu|mandou|levou|encerrou"
    r"|rejeitou|ordenou|advertiu|postou|publicou)"
)
_CASE = (
    r"(?:queixa|denuncia|relato|relatorio|reclamacao|processo|caso|acusad\w+|denunciad\w+|visad\w+"
    r"|envolvid\w+|mencionad\w+|citad\w+|apontad\w+)"
)

NEAR = (
    rf"{_BE}{_W}{_OURS} (?:[\w'-]+ ){{0,2}}{KIN}\b",
    rf"\b{KIN} (?:de|d[oa]s?|a) {_OURS} (?:[\w'-]+ ){{0,2}}(?:{KIN}|{_CHILD})\b|\b{KIN} d[oa]s? (?:meus?"
    rf"|minhas?|noss[oa]s?) (?:[\w'-]+ ){{0,2}}(?:{KIN}|{_CHILD})\b",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:eh|era|sao) {_W}{KIN} (?:d[eoa]s?|del[ea])\b",
    rf"\b{_OURS} (?:[\w'-]+ )?{KIN} (?:vive|mora|namora|namorava|vai casar|casou|trabalha|sai"
    rf"|esta casad[oa]|anda) (?:[\w'-]+ )?(?:com|para) {_THEM}\b",
    r"\b(?:casar com|casar-se com|casad[oa] com|casou com|namora com|namora|sai com|vive com|mora com"
    rf"|noiv[oa] d[oa]) {_OURS} {KIN}\b",
    r"\b(?:fui|sou|era|serei) (?:[oa] )?(?:[\w'-]+ )?(?:padrinho|madrinha|testemunha) (?:de|do|no) (?:seu "
    r"|casamento|batizado|batismo)|\b(?:sou|fui) (?:[oa] )?(?:padrinho|madrinha|ti[oa]"
    r"|tutor\w*) d[oae]s? \w+",
    r"\b(?:namorei|sai|ja sai|estive|vivi|morei|casei|fui casad[oa]|tive (?:um caso|uma historia"
    r"|algo)) (?:[\w'-]+ ){0,2}(?:com el[ea]|com [oa] \w+|el[ea])\b",
    r"\bvi-[oa] (?:crescer|nascer)\b|\b[oa] vi (?:crescer|nascer)\b|\bvi (?:el[ea]|ess[ea] \w+) crescer\b"
    r"|\bme cham\w+ de (?:ti[oa]|padrinho|madrinha|vo)\b",
    r"\b(?:eu e [oa]? ?\w+|e eu|nos)(?: nos)? (?:[\w'-]+ ){0,2}(?:terminamos|separamos|divorciamos|casamos"
    r"|rompemos|acabamos|vivemos|moramos|crescemos|namoramos|fomos (?:casad|namorad|criad)\w+|dividimos"
    r"|brigamos)\b",
)
_PERSONAL_TOO = (
    r"\b(?:divido|dividimos|dividiamos|partilho|partilhamos|compartilho|compartilhamos) (?:[oa] |um "
    r"|uma )?(?:[\w'-]+ )?(?:apartamento|casa|apto|quarto|carro|republica|teto)\b",
    r"\b(?:jantamos|almocamos|jogamos|viajamos|saimos|corremos|treinamos|cantamos|estudamos|passamos|fomos"
    r"|vamos|ferias) (?:[\w'-]+ ){0,5}(?:juntos?|juntas|tod[oa]s [oa]s|mesma turma|aos domingos)\b",
    r"\b[oa]s noss[oa]s (?:filh\w+|famil\w+|pais|maes|mulheres|maridos|criancas)\b|\bnoss[oa]s (?:filh\w+"
    r"|famil\w+|criancas) ",
    r"\b(?:nos conhecemos|conhecemo-nos|nos damos|damo-nos|nos vemos) (?:[\w'-]+ ){0,3}(?:desde|ha|bem"
    r"|muito|mal)\b",
    r"\b(?:conheco-[oa]s?|[oa]s? conheco|conheco el[ea]|gosto muito del[ea]|adoro-[oa]|detesto-[oa]"
    r"|adoro el[ea])\b(?! (?:de vista|mal|pouco))",
    r"\bconheco (?:muito bem |bem |pessoalmente )?[oa] (?:[\w'-]+ ){1,4}(?:desde|ha|bem|de perto"
    r"|pessoalmente|da infancia)\b",
    r"\b(?:vive|mora|dorme|esta hospedad[oa]) (?:[\w'-]+ ){0,4}(?:minha casa|meu predio|ao lado|comigo"
    r"|em cima|em frente|minha rua|meu andar)\b",
    r"\b(?:amizade|relacao|historia|rolo|caso|namoro|romance|ligacao) (?:[\w'-]+ ){0,3}(?:com el[ea]s?"
    r"|entre nos)\b|\b(?:muito|bastante|tao) (?:amig[oa]s?|proxim[oa]s?|chegad[oa]s?|ligad[oa]s?) (?:d|a"
    r"|com)\w*\b",
    r"\b(?:no|na|da|do) (?:colegio|escola|liceu|faculdade|universidade|creche|infancia"
    r"|bairro) (?:[\w'-]+ )?(?:com el[ea]s?|juntos?|juntas)\b|\bcuido d[oa]s? \w+ del[ea]\b",
)
WORK = (
    r"\b(?:dirige|chefia|comanda|gere|lidera|coordena|supervisiona|manda n\w*) (?:[oa] "
    rf"|n[oa] ){_W}{_FIRM} (?:onde|em que|n[oa] qual) (?:eu )?\w+",
    rf"\b(?:dirige|chefia|lidera|coordena|supervisiona|gere) {_TEAM}\b|\b(?:me (?:supervisiona|chefia"
    r"|coordena|contratou|avalia|paga)|(?:contratou|avalia|supervisiona|chefia|paga)-me)\b",
    r"\b(?:assina|aprova|decide|paga|autoriza|define|fixa) (?:[oa]s? )?(?:minhas|minha|meus|meu) (?:ferias"
    r"|salario|ordenado|contrato|aumento|promocao|avaliacao|horas|ponto|folgas|holerite)",
    r"\b(?:lhe faco|faco-lhe|faco|assino|aprovo|fiz|escrevo) (?:[oa] |as )?(?:avaliacao|contrato|ferias"
    r"|folha|holerite)(?: anual)?(?: del[ea])?\b|\b(?:contratei-[oa]|[oa] contratei|contratei el[ea]"
    r"|fui eu (?:que|quem) [oa] contrat\w+)\b|\b(?:superviso|supervisiono|chefio|dirijo) el[ea]\b"
    r"|\b(?:esta|trabalha) sob (?:minhas|as minhas) ordens\b|\bdependo del[ea]\b|\bresponde a mim\b",
    r"\b(?:esta|trabalha|trabalhava|entrou|acabou de entrar|comeca) (?:[\w'-]+ )?(?:n?[oa] )?(?:na minha"
    rf"|no meu|na nossa|no nosso) (?:propria |proprio )?{_FIRM}\b",
    r"\b(?:sentamos|senta|sento|nos sentamos|trabalh\w+|fica(?! comigo)) (?:[\w'-]+ ){0,4}(?:lado a lado|ao lado"
    r"|do meu lado|ao meu lado|de frente para mim|na mesa ao lado|a minha frente|em frente a mim"
    r"|junto de mim|costas com costas|porta com porta|comigo)\b"
    r"|\b(?:mesa|baia|secretaria|sala) (?:do|ao) lado\b",
    r"\bsomos (?:[\w'-]+ )?colegas\b|\b(?:trabalhamos|trabalhavamos)\b(?! (?:nisto|nisso|no caso|neste"
    r"|no rascunho))",
    r"\b(?:estou|sou|continuo|fui) (?:[\w'-]+ )?(?:contratad[oa]|empregad[oa]|funcionari[oa]|bolsista"
    r"|estagiari[oa]|efetiv[oa]|clt) (?:d[oae]|n[oa]|pel[oa])\b|\b(?:tal como|assim como|igual a"
    r"|que nem) el[ea]\b",
    r"\b(?:meu|minha) (?:[\w'-]+ )?(?:chef[ea]|superior\w*|colega|supervisor\w*|gerente|gestor\w*"
    r"|coordenador\w*|diretor\w*|subordinad[oa]|estagiari[oa]|patrao|patroa|funcionari[oa])\b(?! de (?:tese"
    r"|casa|quarto|turma))"
    r"(?=[.,;!:]|$| (?:d[oae]|n[oa]|em|desde|diret[oa]|eh|atual)\b)",
    r"\b(?:minha (?:mesa|secretaria|baia|sala)|meu (?:posto|gabinete)) (?:fica|esta|eh|encosta|da para)\b",
)
INVOLVED = (
    rf"\b{_CASE}[^?.;]{{0,80}} (?:sou|fui|era) (?:mesmo )?eu\b(?! quem)",
    r"\b(?:leva|levam|tem|traz) (?:[oa] )?minha assinatura\b|\b(?:eh|era|sao|foi) (?:minha|meu) mesm[oa]\b"
    r"|\beh de minha autoria\b",
    rf"\beu (?:mesm[oa] |propri[oa] |pessoalmente |que )?{_FILED}\b|\b{_FILED} eu\b|\b(?:fui|sou|era) eu\b"
    rf"|\bfui eu mesm[oa]\b|\bquem (?:[oa]s? )?{_DONE} (?:[\w'-]+ ){{0,6}}(?:fui|sou|era) eu\b"
    rf"|\b{_FILED} (?:[oa]|ess[ea]|est[ea]|aquel[ea]|su[ao]) (?:post\w*|mensagem|topico|comentario|fio"
    r"|conta|usuari\w+|pessoa|membro|conversa)\b",
    r"\beu (?:tambem )?(?:estava|estive) (?:[\w'-]+ ){0,3}(?:sentad[oa]|(?:n?aquela|nessa|na) (?:mesa|sala"
    r"|festa)|no (?:carro|bar|grupo)|de plantao|com el[ea]s|la|ali|presente)\b|\bestava (?:sentad[oa]"
    r"|presente|de plantao|nessa mesa|naquela mesa)\b"
    r"|\bnum plantao\b|\bno meu plantao\b",
    r"\b(?:respondi|gritei|falei|xinguei|empurrei|retruquei|discuti|briguei) (?:[\w'-]+ )?(?:tort[oa]|mal"
    r"|feio|com el[ea]|nel[ea]|de volta|a gritar|el[ea]|na discussao)\b|\blhe (?:respondi|gritei|disse)\b"
    r"|\btive (?:uma|a) (?:discussao|briga)\b",
    r"\b(?:me (?:gritou|empurrou|xingou|nomeia|acusa|aponta|denuncia|visa|afeta|bateu|destratou)"
    r"|gritou comigo|(?:gritou|empurrou|nomeia|acusa|aponta|visa)-me|comigo que el[ea])\b|\b(?:fala|reclama"
    r"|se queixa|queixa-se|trata|refere-se|se refere) (?:d[eo]|a) mim\b"
    r"|\b(?:foi|era) (?:a mim|comigo|em mim)\b",
    r"\b(?:sou|era) (?:eu )?(?:a outra|o outro|a segunda|o segundo|uma das|um dos|parte (?:interessada"
    r"|envolvida|n[oa])|quem|aquel[ea]|[oa] autor\w*)\b",
    r"\b(?:moderador\w*|organizador\w*|pessoa|quem|[oa]) que [^?.;]{0,80}[, ](?:sou|era|fui) eu(?=[.,;!]|$)",
)
PRIVATE = (
    r"\b(?:sob|em) (?:sigilo|segredo|promessa|confidencialidade|sete chaves)\b|\b(?:sigilo"
    r"|segredo) (?:profissional|medico|de confissao)\b|\b(?:devo|tenho (?:de|que)) (?:me )?(?:calar"
    r"|guardar)\b",
    r"\bnao (?:eram|era|estavam|iam|sao) (?:[\w'-]+ )?(?:para mim|dirigid\w+ a mim|destinad\w+ a mim"
    r"|para os meus olhos)\b|\bnao (?:devia|deveria|era suposto|podia) (?:ter )?(?:ver|visto|ler|lido|saber"
    r"|sabido)\b",
    r"\b(?:dei|deparei|topei|esbarrei|vi|li|abri|descobri|encontrei"
    r"|achei) (?:[\w'-]+ ){0,4}(?:com )?(?:[\w'-]+ )?(?:e-mails?|emails?|mensagens|cartas?|diario|papeis"
    r"|fotos|documentos|prontuario|conversas?|historico)\b(?= (?:[\w'-]+ ){0,4}(?:privad\w+|pessoa\w+"
    r"|intim\w+|particular\w*|que nao"
    r"|por|alhei\w+|del[ea]|no))",
    r"\b(?:vi|li|ouvi|escutei|soube|fiquei sabendo) (?:[\w'-]+ ){0,5}(?:por (?:acaso|acidente|engano"
    r"|descuido)|sem querer|em privado|em particular)\b|\bvida privada\b|\b(?:cartas|mensagens"
    r"|conversas) (?:privadas|particulares|pessoais)\b",
    r"\b(?:me (?:contou|confiou|confessou|confidenciou|disse|abriu)|(?:contou|confiou|confessou"
    r"|confidenciou|disse)-me) (?:[\w'-]+ ){0,2}(?:tudo|toda|em (?:segredo|confianca|particular|privado)"
    r"|coisas|chorando|sob|entre)\b",
    r"\b(?:sei|conheco|soube) (?:[\w'-]+ ){0,5}(?:pelo meu (?:trabalho|oficio)|que nao (?:posso|devo|devia)"
    r"|que ninguem|que tenho de)\b|\bpel[oa] (?:meu |minha )(?:trabalho|profissao) (?:de"
    r"|como) (?:[\w'-]+ )?(?:conheco|sei)\b",
    r"\b(?:prontuario|ficha clinica|processo clinico|extrato|conta bancaria) [^?.;]{0,40}(?:maos|meus olhos"
    r"|minha mesa|meu ecra|minha tela)\b",
)
OTHER = (
    r"\b(?:me|nos) (?:deve|devem|devia)\b|\bdeve-(?:me|nos)\b|\b(?:lhe (?:devo|emprestei|vendi|comprei"
    r"|alugo|pago|dou aula\w*)|devo-lhe|(?:devo|emprestei|vendi|comprei|alugo|pago"
    r"|dou aulas?) (?:[\w'-]+ ){0,3}(?:a el[ea]|para el[ea]|del[ea]))\b",
    r"\b(?:tenho|possuo|detenho|comprei|temos|minha mulher tem|meu marido tem) (?:[\w'-]+ ){0,3}(?:cotas"
    r"|quotas|acoes|participac\w+|parte do capital|interesses?|invest\w+) (?:n[oa]|d[oa]|em|com)\b"
    r"|\bsou (?:[\w'-]+ )?(?:acionista|soci[oa]|investidor\w*|credor\w*)\b",
    r"\b(?:estamos|estou|ando|andamos|tenho|temos|sigo) (?:[\w'-]+ ){0,3}(?:litigio|processo|tribunal"
    r"|tribunais|justica|acao judicial|brigando na justica)\b (?:[\w'-]+ )?(?:com|contra)\b|\b(?:processei"
    r"|processo|esta processando|me processou|me processa)\b (?:[\w'-]+ )?(?:el[ea]|ess[ea]|[oa]|contra)\b",
    r"\b(?:meu|minha|meus|minhas|nosso|nossa) (?:[\w'-]+ ){0,2}(?:clientes?|fornecedor\w*|inquilin[oa]"
    r"|senhori[oa]|locador\w*|soci[oa]s?|patrocinador\w*|alun[oa]s?|estudantes?|orientand[oa]s?"
    r"|orientador\w*|professor\w*|editor\w*|advogad[oa]"
    r"|concorrentes?|rival|pacientes?|terapeuta|psicolog[oa])\b(?! (?:nos|me|diz|disse))",
    r"\b(?:orientei|oriento|coorientei|avaliei|financiei|financio|corrigi) (?:[oa] )?(?:su[ao] )?(?:tese"
    r"|dissertacao|tcc|mestrado|doutorado|projeto|trabalho)\b|\b(?:orientou"
    r"|orienta) (?:[oa] )?minha (?:tese|dissertacao)\b",
    r"\b(?:somos|sou|eh|sao) (?:[\w'-]+ ){0,3}(?:concorrentes?|concorrencia|rivais|rival)\b|\bcompetimos\b"
    r"|\bconcorremos\b|\bmesm[oa] (?:vaga|premio|bolsa|contrato|licitacao|edital|concurso|cargo|posto"
    r"|lugar)\b",
    r"\b(?:paga|financia|renova|banca|patrocina) (?:[oa]s? )?(?:minha|meu|nossa|nosso) (?:bolsa|tese"
    r"|projeto|trabalho|pesquisa|associacao|vaga)\b|\bminha bolsa (?:eh|vem|depende|sai|foi)\b"
    r"|\bbolsa (?:[\w'-]+ )?paga (?:pel[oa]|por)\b",
    rf"\bsou (?:[oa] )?(?!{KIN}\b)\w+ d(?:ele|ela)\b",
    r"\b(?:comprei|vendi|aluguei|arrendei) [^?.;]{0,20}(?:casa|apartamento|carro|terreno|negocio|loja"
    r"|sitio) (?:d[oae]|a[oa]?)\b",
)
BONDS = (*NEAR, *WORK[:3], WORK[5], INVOLVED[0], r"\b(?:leva|levam|tem) (?:a )?minha assinatura\b")
OWN = (*NEAR, *_PERSONAL_TOO, *WORK, *INVOLVED, *PRIVATE, *OTHER)
PERSONAL = (*NEAR, *_PERSONAL_TOO)

_OTHERS = (
    r"(?:outra pessoa|alguem mais|alguem|outr[oa] (?:membro|colega|de voces|de vos)|outr[oa]s?|algum outro"
    r"|qualquer outr[oa]|um(?:a)? de (?:voces|vos))"
)
_JUDGE = (
    r"(?:julg\w+|decid\w+|vot\w+|opin\w+|particip\w+|deliber\w+|interv\w+|trat\w+|analis\w+|avali\w+"
    r"|resolv\w+|examin\w+|cuid\w+|met\w+|mex\w+|pronunci\w+|peg\w+|assum\w+|ser|estar|faz\w+|tom\w+|ler"
    r"|seguir|diz\w+|falar|toc\w+|ocup\w+)"
)
HINTS = (
    rf"\b{_OTHERS} (?:[\w'-]+ ){{0,2}}(?:pode|podia|poderia|devia|deveria|deve|assum[ea]|peg(?:a|ue)"
    r"|trat[ae]|cuid[ae]|tom[ae]|fi(?:ca|que)|decid[ae]|julgue|faca|me substitua)\b",
    rf"\bque (?:[oa] )?(?:decidam|julguem|tratem|assumam|resolvam) (?:[\w'-]+ )?{_OTHERS}|\b(?:passem|passa"
    rf"|deem|entreguem|atribuam) (?:[\w'-]+ ){{0,2}}(?:a|para) {_OTHERS}",
    r"\b(?:deixo|entrego)\b|\bn(?:as|os) (?:vossas|suas|outras) maos\b|\b(?:cedo|passo) (?:[oa]|minha|meu"
    r"|esse|este|essa|esta|desta)\b|\bpasso(?: a vez| desta vez)?(?=[.,!]|$)|\bdesta vez passo\b",
    r"^(?:[\w']+,? )?(?:decidam|julguem|votem|facam|sigam|continuem|resolvam|vejam|tratem|toquem)\b"
    r"|\b(?:decidam|julguem|votem|facam|sigam|resolvam|continuem|vai|va|toquem|tomem|decisao"
    r"|tomada) (?:[\w'-]+ )?(?:entre (?:voces|vos)|sem (?:mim|o meu|a minha|meu|minha|contar))\b",
    r"\b(?:vou ler|lerei|leio|escuto|ouco|acompanho|vou (?:so )?(?:acompanhar|ouvir|olhar|observar)"
    r"|fico) (?:[\w'-]+ ){0,3}(?:mas|so|calad[oa]|sem (?:voto|votar|opinar)|de ouvinte|em silencio"
    r"|observando)\b|\bso (?:vou )?(?:acompanh\w+|ler|leio|ouv\w+|olh\w+|observ\w+)\b"
    r"|\bnao (?:vou )?(?:falar|dizer|direi|falo|digo) nada\b|\bcomo (?:mera )?testemunha\b",
    r"\b(?:respondo|responderei|posso (?:explicar|responder)) (?:[\w'-]+ ){0,3}(?:perguntas|perguntarem"
    r"|que fiz|quiserem|chamarem|duvidas)\b|\b(?:so isso|nada mais)(?=[.,!]|$)",
    r"\bnao (?:me |mo |ma )?(?:deem|atribuam|contem|pecam|ponham|coloquem|mandem|passem|encarreguem"
    r"|entreguem)(?:-me)?\b",
    r"\bnao (?:me |[oa]s? |lhe |da para )?(?:posso|poderia|possa|quero|devo|deveria|vou|vejo|sinto|sei"
    rf"|consigo|cabe|compete|da) (?:[\w'-]+ ){{0,3}}{_JUDGE}\b|\bnao (?:me )?\w+(?:arei|erei|irei)\b"
    r"|\bnao delibero\b|\bnao sou (?:eu )?(?:quem|a pessoa|[oa] indicad[oa]|ninguem para)\b"
    r"|\bnao (?:me )?cabe a mim\b|\bnao (?:da|dava|pode|posso|deve|devo) (?:[\w'-]+ )?ser eu\b"
    r"|\bnao (?:posso|devo|da)(?=[.,;]|$)|\bnao me (?:cabe|compete)\b",
    r"\b(?:melhor (?:eu|que|nao|ficar|outr)|prefiro|preferia|preferivel|mais vale|mais limpo|convem)\b",
    r"\b(?:desconfortavel|constrangid[oa]|saia justa|opiniao livre|nao seria livre|cheirar mal|suspeit[oa]"
    r"|parcial|de lado|a margem|de fora)\b",
    r"\bsem (?:mim|o meu voto|meu voto|a minha (?:participacao|opiniao|presenca|voz)|minha (?:participacao"
    r"|opiniao))\b|\bnao contem comigo\b|\b(?:estou|to|tou|fico) fora\b",
    r"\b(?:substituam-me|me substituam|dispensem-me|me dispensem|risquem-me|me risquem|me poupem)\b"
    r"|\bme (?:retiro|afasto|abstenho|calo|excluo)\b|\b(?:retiro|afasto|abstenho|calo|excluo)-me\b"
    r"|\bsaio d\w+\b|\babro mao\b",
    r"\bantes de (?:que )?(?:[\w'-]+ ){0,3}(?:distribu\w+|atribu\w+|repart\w+)|\b(?:devem|deviam|precisam"
    r"|convem|talvez) (?:[\w'-]+ )?(?:saber|saibam|nao saibam)\b",
    r"\bem outras maos\b|\b(?:cabe|compete) a (?:voces|vos)\b|\balguem (?:com|mais|menos) \w+"
    r"|\bnao (?:me (?:sinto|vejo)|participo|voto|julgo|opino|entro|me meto)\b",
)
LEAVES = (
    r"\bnao me (?:atribuam|deem|passem|encarreguem|entreguem) (?:est[ea]|ess[ea]|d[eo]st[ea]|[oa])\b",
    r"\bnao (?:deliberarei|votarei|intervirei|julgarei|participarei|decidirei|opinarei|delibero)\b",
    r"\bque (?:decidam|julguem) (?:[oa]s )?(?:outr[oa]s|demais)\b|\bnao (?:da|dava|pode|posso"
    r"|deve) (?:[\w'-]+ )?ser eu (?:a|quem)\b",
    r"\bdecisao (?:[\w'-]+ ){0,5}sem (?:a )?minha (?:participacao|presenca|voz)\b",
)
ACTS = (
    r"\b(?:a )?(?:minha|meu) (?:opiniao|juizo|voto|avaliacao|olhar) nao (?:seria|eh|sera"
    r"|pode ser) (?:[\w'-]+ )?(?:livre|imparcial|neutr[oa]|objetiv\w+|isent[oa]|limp[oa])\b",
    r"\bsou (?:eu )?parte (?:interessada|envolvida|n(?:o|este) (?:caso|assunto|processo))\b",
)
