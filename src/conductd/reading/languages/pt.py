"""How people disclose a conflict of interest in Portuguese, and what only sounds like it (recusar: to refuse)."""

from conductd.model import Ground
from conductd.reading.languages import pt_back, pt_exits, pt_own, pt_ties
from conductd.reading.languages.phrases import Phrases

_GAP = r"(?:(?!(?:nao|nunca|nenhum\w*|nem|sem|nada)\b)[\w'-]+,? ){0,6}"
_FEW = r"(?:(?!(?:nao|nunca|nenhum\w*|nem|sem)\b)[\w'-]+ ){0,3}"
_COI = r"conflitos? de interesses?"
_FAIR = r"(?:imparcia\w+|neutr\w+|objetiv\w+|isent\w+|just[oa]|independente)"
_KIN = (
    r"(?:(?:ex-?|meio-?|meia-?)?(?:marido|esposa|mulher|companheir[oa]|namorad[oa]|noiv[oa]|irmao|irma"
    r"|irmaos|irmas"
    r"|pai|mae|filh[oa]s?|prim[oa]s?|ti[oa]s?"
    r"|sobrinh[oa]s?|cunhad[oa]s?|sogr[oa]s?|genro|nora|avo|net[oa]s?|conjuge)|ex|amig[oa]s?|amicissim[oa]"
    r"|vizinh[oa]s?|padrinho|madrinha|afilhad[oa]|compadre|comadre"
    r"|familia\w*|parentes?|colega de quarto|colega de casa)"
)
_WORK = (
    r"(?:chefe|patrao|patroa|superior\w*|supervisor\w*|colegas?|colegas? de (?:trabalho|equipe|equipa|setor)"
    r"|empregador\w*|funcionari[oa]s?|gerente|gestor\w*|subordinad[oa]s?|diretor\w*"
    r"|estagiari[oa]|empregad[oa])"
)
_DEAL = (
    r"(?:clientes?|fornecedor\w*|inquilin[oa]s?|senhori[oa]|locatari[oa]|patrocinador\w*|soci[oa]s?"
    r"|alun[oa]s?"
    r"|estudantes?|orientand[oa]|orientador\w*|professor\w*|advogad[oa]|editor\w*|credor\w*"
    r"|devedor\w*|concorrentes?|investidor\w*|pacientes?|terapeuta|medic[oa]|mentor\w*)"
)
_MY = r"(?:(?:o |a )?(?:meu|minha|meus|minhas|nosso|nossa)|um dos meus|uma das minhas)"
_ADJ = r"(?:(?!nao\b)[\w'-]+ ){0,3}"
_IS = rf"\b(?:eh|era|sao|eram|foi) {_FEW}"
_PERSONAL = (
    rf"\b(?:sou|fui|era) (?:o |a )?{_ADJ}{_KIN} d(?:ele|ela|eles)\b"
    rf"|\bconheco (?:muito )?(?:bem )?[ao] (?:[\w'-]+ ){{1,3}}(?:desde|bem|pessoalmente)",
    rf"{_IS}(?:{_MY} {_ADJ}{_KIN}|(?:um|uma|muito|grande|o|a)? ?{_ADJ}{_KIN} (?:meu|minha|nosso|nossa"
    rf"|d[oa]s? (?:meu|minha|meus|nossa?) \w+|de (?:meu|minha) \w+))\b",
    rf"\b(?:irmao|irma|mae|pai|filh[oa]|prim[oa]|ti[oa]|amig[oa]|marido|mulher|namorad[oa]) (?:d[oa]s? "
    rf"|de )(?:meus?|minhas?|nosso|nossa) {_KIN}\b|\bamig[oa] meu|amiga minha\b",
    r"\b(?:e eu|nos) (?:[\w'-]+ ){0,4}(?:casad[oa]s|amig[oa]s|moramos|moravamos|vivemos|namoramos"
    r"|namorad[oa]s"
    r"|parentes|prim[oa]s|vizinh[oa]s|crescemos|conhecemos desde|juntos|familia)\b"
    r"|\b(?:somos|fomos|eramos) (?:[\w'-]+ ){0,3}(?:amig[oa]s|prim[oa]s|casad[oa]s|namorad[oa]s|vizinh[oa]s"
    r"|parentes|familia|proxim[oa]s|compadres)\b",
    r"\b(?:moramos|vivemos|crescemos|estudamos|moravamos) (?:[\w'-]+ ){0,2}junt[oa]s\b",
    r"\b(?:sou|estou|fui|moro|vivo|estive|namoro) (?:[\w'-]+ ){0,3}(?:casad[oa]|amig[oa]|parente|namorad[oa]"
    r"|familia|prim[oa]|padrinho|madrinha|irma|irmao|com el[ea])\b|\b(?:conheco-[oa]|[oa] conheco"
    r"|conheco el[ea]) (?:muito |demasiado )?(?:bem|pessoalmente|desde|ha)\b",
    r"\b(?:relacao|relacionamento|vinculo|amizade|lacos?|ligacao) (?:[\w'-]+ )?(?:pessoa\w+|estreit\w+"
    r"|familiar\w*"
    r"|intim\w+|proxim\w+|amoros\w+)\b|\bamizade com\b",
    r"\b(?:meu|minha) (?:mulher|marido|irma|irmao|filh[oa]|namorad[oa]|mae|pai) (?:eh|esta|foi|fez"
    r"|apresentou) (?:[\w'-]+ ){0,3}(?:denunci\w+|acusad\w+|queixa|envolvid\w+)\b",
)
_EMPLOYER = (
    rf"\b(?:sou|fui|era) (?:o |a )?{_ADJ}{_WORK} d(?:ele|ela|eles)\b|\b(?:estou|trabalho|sou|somos"
    rf"|estamos) (?:[\w'-]+ ){{0,6}}mesm[oa] (?:empresa|companhia|firma|empregador)",
    rf"{_IS}(?:{_MY} {_ADJ}{_WORK}|(?:um|uma)? ?{_ADJ}{_WORK} (?:meu|minha|d[oa] (?:meu|minha) \w+|direto))\b"
    rf"|\bcolega (?:meu|minha|d[oa] meu|d[oa] minha)\b|\bmeu chefe direto\b",
    r"\b(?:mesma|mesmo) (?:[\w'-]+ )?(?:empresa|empregador\w*|companhia|equipe|equipa|departamento|setor"
    r"|escritorio"
    r"|instituto|laboratorio|chefe|agencia|universidade|firma|patrao|grupo)\b",
    r"\b(?:trabalhamos|trabalhavamos|estamos empregad[oa]s|somos colegas|dividimos (?:sala|escritorio"
    r"|chefe))\b",
    r"\b(?:trabalho|trabalhei|trabalhava|estou empregad[oa]|sou (?:funcionari[oa]|empregad[oa]|contratad[oa]"
    r"|consultor\w*|colaborador\w*)|comeco a trabalhar|presto servico) (?:[\w'-]+ ){0,3}(?:n[oa]|na|no|para"
    r"|pra"
    r"|com el[ea]|sob|d[oa]|em)\b"
    r"(?! (?:o resumo|isso|este caso|cronologia|rascunho))",
    r"\b(?:minha empresa|meu empregador) (?:eh|tambem|emprega|paga)|\bpaga (?:o )?meu salario"
    r"|\bfolha de pagamento\b|\b(?:trabalha|esta) (?:[\w'-]+ ){0,2}(?:comigo|para mim|sob minha"
    r"|na minha (?:equipe"
    r"|empresa))\b",
)
_INVOLVED = (
    r"\b(?:eu )?(?:estava|estive|sou|fui|era) (?:[\w'-]+ ){0,4}(?:presente|na (?:sala|reuniao|chamada)"
    r"|la quando"
    r"|testemunha|envolvid[oa]|parte (?:d[oa]|interessada|envolvida|no|na)|afetad[oa]|organizador\w*"
    r"|moderador\w*"
    r"|denunciad[oa]"
    r"|mencionad[oa]|citad[oa]|uma das|um dos|quem|a pessoa que|vitima|eu quem)\b",
    r"\b(?:eu (?:mesm[oa] )?(?:organizei|moderei|moderava|expulsei|denunciei|convidei|rejeitei|fechei|apaguei"
    r"|presidi|aprovei|presidia|organizava|revisei|bloqueei|bani))\b|\b(?:organizei|moderei|bani|expulsei"
    r"|bloqueei) (?:o|a|esse|essa|este|esta)\b|\beu quem (?:moderava|organizou)\b",
    r"\b(?:me (?:ameacou|insultou|assediou|agrediu|atacou|ofendeu)|ameacou-me|insultou-me|assediou-me"
    r"|tambem comigo"
    r"|meu nome|contra mim|me menciona|cita-me)\b",
)
_PRIVATE = (
    r"\b(?:em (?:confianca|confidencia|segredo|privado|particular)|confidencia\w*|sigilo|me (?:confiou|contou"
    r"|confidenciou)|contou-me|confiou-me|informac(?:ao|oes) (?:privad\w+|reservad\w+|privilegiad\w+"
    r"|intern\w+))\b",
    r"\bsei (?:[\w'-]+ ){0,3}(?:coisas|detalhes|mais do)\b|\bnao posso (?:revelar|contar|partilhar"
    r"|compartilhar)\b",
)
_OTHER = (
    rf"\b(?:sou|fui|era) (?:o |a )?{_ADJ}{_DEAL} d(?:ele|ela|eles)\b",
    rf"{_IS}(?:{_MY} {_ADJ}{_DEAL}|(?:um|uma) {_ADJ}{_DEAL} (?:meu|minha|d[oa] (?:meu|minha) \w+))\b"
    rf"|\bd[oae]s? (?:meu|minha) {_DEAL}\b",
    r"\b(?:licitacao|contrato|concurso|edital|fatura\w*|emprestei|emprestimo|dinheiro|divida|me deve|deve-me"
    r"|acoes d[oae]|participacao societaria|acionista|subsidio|bolsa|financ\w+|processo judicial"
    r"|acao judicial"
    r"|litigio|concorr\w+|candidat\w+"
    r"|proposta de emprego|vaga n[oa]|invest\w+|patrocin\w+|alug\w+|economic[oa]s?|comercia\w+|negoci\w+"
    r"|dou aulas?"
    r"|processando|processei)\b",
)
_DECIDE = (
    r"(?:particip\w+|interv\w+|tom(?:ar|arei|o) parte|fazer parte|faco parte|vot\w+|decid\w+|julg\w+"
    r"|trat(?:ar|arei"
    r"|o) (?:d[eo]ste|deste|do|disto)|opin\w+|me pronunci\w+|pronunci\w+|analis\w+|cuid\w+|envolver\w*"
    r"|ficar neste"
    r"|estar neste|deliber\w+|ler (?:este|mais|o)|me met\w+)"
)

PHRASES = Phrases(
    contractions=((" to fora", " estou fora"), (" é ", " eh "), (" pra ", " para ")),
    courtesies=(r"\bse (?:nao se importarem|concordarem|estiver tudo bem),? ?",),
    acts=(
        *pt_own.ACTS, *pt_exits.ACTS,
        r"\bnao (?:[\w-]+ ){0,2}(?:ser )?jui[zs]a? (?:em causa propria|e parte)\b",
        r"\b(?:tirem|retirem|removam|excluam)-?me (?:da|do|desta|deste)\b|\bme (?:tirem|retirem"
        r"|excluam) (?:da|do)\b",
        r"\bnao (?:devo|deveria) ser eu (?:a|quem)\b|\bnao me (?:cabe|compete) (?:a mim )?(?:decidir"
        r"|julgar|opinar|votar)",
        r"\b(?:declaro|considero|dou|julgo|sinto|reconheco|vejo|confesso)-me (?:[\w'-]+ )?(?:impedid[oa]"
        r"|suspeit[oa]|parcial|em conflito|incompativel)\b",
        rf"\b(?:me|estou|sou|devo|quero|preciso|vou) {_FEW}(?:declar\w+|consider\w+|dou por|sinto|estou|sou"
        r"|julgo"
        r"|dar por|declarar me)? ?(?:me )?(?:impedid[oa]|suspeit[oa]|parcial|em conflito)\b(?! de (?:ter"
        r"|haver"
        rf"|que))",
        r"^(?:[\w-]+[,:] )?(?:impedimento|suspeicao|impedid[oa]|suspeit[oa]|em conflito)\b(?=[.,:!]|$"
        r"| (?:da minha"
        r"|meu|minha|por))|\b(?:declaro|informo|comunico|registro|alego) (?:[\w'-]+ )?(?:o |a )?(?:meu"
        r"|minha) (?:impedimento|suspeicao)",
        rf"\b(?:tenho|declaro|declarar|comunico|comunicar|ha|existe|informar|informo|aviso|assumo|registrar"
        rf"|registro|vejo|sinalizar|apresento) {_GAP}(?:um|meu|o meu|este|certo|de um) (?:[\w'-]+ )?{_COI}",
        rf"{_COI} (?:da minha parte|de minha parte|do meu lado|meu|no meu caso|para mim|aqui|comigo)\b"
        rf"|\bmeu {_COI}"
        rf"|\btenho {_COI}|\bestou em {_COI}|\b(?:da minha parte|do meu lado),? (?:ha "
        rf"|existe )?(?:um )?{_COI}"
        rf"|\b(?:por|devido a) (?:um )?{_COI}(?=[.,;]|$)",
        rf"^(?:ola,? |oi,? |um )?{_COI}\b(?! (?:eh|sao|surge|deve|dos|em|da|do|significa))",
        rf"\bnao (?:posso|poderia|conseguiria|consigo|sou|seria|serei|acho|me sinto|me vejo"
        rf"|estou em condicoes) (?:[\w'-]+ ){{0,6}}{_FAIR}\b|\b(?:dificil|impossivel"
        rf"|incapaz) (?:[\w'-]+ ){{0,3}}(?:ser|julgar) {_FAIR}|\beu nao seria {_FAIR}",
        r"\b(?:minha imparcialidade|minha isencao|parte interessada|juiz e parte|proxim[oa] demais"
        r"|muito proxim[oa] d)\b|\btestemunha,? (?:e )?nao (?:juiz|juiza)\b",
        r"\bnao seria (?:correto|justo|apropriado|adequado|etico) (?:que )?eu\b|\b(?:eh melhor|melhor|prefiro"
        r"|sera melhor|acho melhor) (?:que )?(?:eu |que eu )?(?:(?<=eu )nao |nao (?:me|opin|vot|partic|julg"
        r"|decid|interv|trat|toc|mex|envolv|fic|estar|ser |falar|ler|peg)|me afastar"
        r"|ficar de fora|que outr|outr[oa]s? )",
    ),
    leaves=(
        *pt_own.LEAVES, *pt_exits.LEAVES,
        r"\bnao contem comigo\b",
        r"\b(?:eu )?(?:fico|ficar|ficarei|mantenho-me|me mantenho|mantenha|manter-me) (?:a margem|de fora"
        r"|fora d)",
        r"\b(?:me|vou|devo|quero|prefiro|preciso|tenho de|tenho que|gostaria de"
        rf"|resolvi) {_FEW}(?:me )?(?:abstenho"
        r"|abster|abster-me|afasto|afastar|afastar-me|retiro|retirar|retirar-me|excluo|excluir-me|desligo"
        r"|ausento"
        rf"|ficar de fora|sair deste|sair do|manter fora|escuso|escusar)\b"
        r"(?! de (?:todo )?coment| do (?:escritorio|trabalho))",
        r"\b(?:abstenho|afasto|retiro|excluo|escuso|mantenho|ponho|coloco|desligo)-me\b(?! de comentar)"
        r"|\bpeco escusa\b",
        r"\b(?:sem mim|nao (?:contem|conta|conte) comigo|eu passo|passo neste|passo a vez|passo (?:o caso"
        r"|a presidencia)|deixo (?:que|os outros|para os outros|aos outros|a decisao|o caso|com voces)"
        r"|estou fora (?:d|n)\w+|estou fora[.,]|fico de fora|ficar de fora|fico fora"
        r"|saio (?:deste|do caso|desse|dessa|desta)|renuncio a|declino|cedo a presidencia)\b",
        r"\b(?:tirem|retirem|removam|excluam|tira|remova|afastem)-?(?: ?me)\b|\bme (?:tirem|retirem|removam"
        r"|excluam"
        r"|tira|tirar|copiem)\b|\bnao me (?:copiem|incluam|enviem|mandem)\b|\b(?:peco|solicito) (?:para "
        r"|que )?(?:ser |me )?(?:exclu\w+|afast\w+|retir\w+|dispens\w+|substitu\w+|nao)",
        rf"\bnao (?:devo|deveria|posso|vou|quero|pretendo|acho que devo|me cabe|irei|devo"
        r"|me sinto a vontade para)? ?(?:eu )?(?:(?!(?:quer|pod|dev|vai|va|pens"
        rf"|desej)\w*)[\w'-]+ )?(?!\w+(?:am|ou|aram)\b|(?:vota|participa|decide|julga|opina|analisa|cuida|delibera"
        rf"|trata)\b){_DECIDE}|\bprefiro nao {_DECIDE}"
        rf"|\bpara nao {_DECIDE}",
        r"\bnao sou a pessoa (?:certa|indicada|adequada|ideal)\b|\b(?:outra pessoa|alguem mais"
        r"|outr[oa] membro"
        r"|outr[oa]s?) (?:deve|deveria|tem de|tem que|precisa)\b(?! (?:rev|ler|olhar|corrig|redig|assin"
        r"|mand|envi|lig|prepar|escrev|respond|traduz))|\bdecidam sem\b|\bcontinuem sem\b|\bnao me meto\b",
    ),
    ties=(*_PERSONAL, *_EMPLOYER, *_INVOLVED, *_PRIVATE, *_OTHER, *pt_ties.OWN),
    hints=(*pt_own.HINTS, *pt_exits.HINTS), own=(*pt_own.OWN, *pt_ties.OWN),
    earlier=(*pt_back.EARLIER, *pt_back.EARLIER_TOO), gone=(*pt_back.GONE, *pt_back.GONE_TOO),
    returns=(*pt_back.RETURNS, *pt_back.RETURNS_TOO),
    asks_back=pt_back.ASKS_BACK, secrets=pt_ties.SECRETS,
    bonds=(
        *pt_own.BONDS, *pt_ties.BONDS,
        *_PERSONAL[:2], _PERSONAL[3], _PERSONAL[7], *_EMPLOYER[:1], rf"{_IS}{_MY} {_ADJ}{_WORK}\b",
        _EMPLOYER[3], *_OTHER[:2], _INVOLVED[2],
    ),
    openings=(
        *pt_exits.OPENINGS,
        r"\b(?:por transparencia|para (?:ser|maior) transparen\w+|em nome da transparencia|(?:devo|preciso"
        r"|tenho de"
        r"|quero|tenho que|cabe-me) (?:vos |lhes )?(?:dizer|informar|avisar|declarar|comunicar|esclarecer"
        r"|mencionar)|declaro|(?<!o )(?<!um )aviso(?! de)|saibam|fiquem sabendo|idem|eu tambem"
        r"|o mesmo (?:para mim|vale)"
        r"|comigo tambem"
        r"|digo o mesmo)\b",
    ),
    away=(
        r"\b(?:dentista|medic[oa]|doente|ferias|viagem|viajo|consulta|tempo|semana|segunda|terca|quarta"
        r"|quinta"
        r"|sexta|sabado|domingo|amanha|hoje|esta (?:tarde|noite)|gripe|hospital|comboio|trem|aviao|voo"
        r"|ausente"
        r"|ocupad[oa]|sobrecarregad[oa]|escritorio|chamada|reuniao|mudanca|febre|exames|provas|casamento"
        r"|conhecimento|folga)\b",
    ),
    jokes=(r"\b(?:brincadeira|a brincar|brincando|haha\w*|kkk+|rsrs|a serio|falando serio)\b",),
    harmless=(
        *pt_exits.HARMLESS,
        r"\b(?:(?:nenhum\w*|qualquer|nao (?:ha|tenho|vejo|existe)) (?:[\w'-]+ ){0,2}(?:conflito|problema"
        r"|motivo"
        r"|razao|relacao|vinculo)|(?<!nao )posso (?:ler|comecar|tratar|cuidar|fazer)|nao me afeta"
        r"|nao influencia"
        r"|nao muda nada|uma so vez|uma vez|nada me liga|leio com gosto|nao faz de mim)\b",
    ),
    withdrawals=(
        *pt_back.WITHDRAWALS, *pt_back.WITHDRAWALS_TOO,
        r"\b(?:retir\w+|anul\w+|revog\w+|cancel\w+|levant\w+|retrat\w+|desconsider\w+|ignor\w+|esquecam"
        r"|suspend\w+"
        r"|volto atras (?:na|no|em)|voltar atras (?:na|no)) (?:o |a |na |no )?(?:meu|minha|esse|essa"
        r"|minha propria) (?:[\w'-]+ ){0,3}(?:impedimento|suspeicao|abstencao|afastamento|declaracao|escusa"
        r"|recusa"
        r"|conflito)\b",
        r"\b(?:desconsiderem|anulem|cancelem|retirem|ignorem) (?:[\w'-]+ ){0,3}(?:impedimento|suspeicao"
        r"|abstencao"
        r"|afastamento)\b",
        rf"\bmeu (?:[\w'-]+ )?(?:{_COI}|conflito|impedimento|afastamento) (?:ja nao|nao existe mais|acabou"
        r"|terminou"
        rf"|cessou|deixou de|desapareceu|foi resolvido|caiu|esta resolvido)|\b(?:conflito"
        rf"|impedimento) (?:deixou de existir|ja nao existe|nao existe mais|acabou|cessou)",
        rf"\b(?:ja nao|nao) (?:tenho|existe|ha|estou|sou|me considero) (?:mais )?(?:[\w'-]+ ){{0,3}}(?:{_COI}"
        rf"|conflito|impedid\w+|impedimento|suspeit\w+|vinculo|parcial) mais\b|\bja nao (?:tenho|estou|sou|ha"
        rf"|existe) (?:[\w'-]+ ){{0,3}}(?:conflito|imped\w+|suspeit\w+|parcial)|\bnao (?:tenho|estou"
        rf"|ha) mais (?:[\w'-]+ ){{0,3}}(?:conflito|imped\w+|suspeit\w+)",
        r"\b(?:motivo|razao|causa) (?:d[oae]|por que|pel[oa] qual|para) (?:meu|minha|o meu|a minha|me"
        r"|eu) (?:[\w'-]+ ){1,5}(?:desapar\w+|deixou|ja nao|acabou|termin\w+|cessou|resolvid\w+|caiu"
        r"|nao existe)",
        r"\b(?:incluir-me de novo|me incluir de novo|incluam-me (?:de novo|novamente)|me incluam (?:de novo"
        r"|novamente)|voltar (?:ao|para o|a este) caso|volto (?:ao|para o|a este) caso(?! d[eao])"
        r"|volto a participar"
        r"|de novo disponivel|novamente disponivel|retomo o (?:caso|meu)|reintegr\w+|voltar a participar"
        r"|podem contar comigo de novo)\b",
    ),
    undone=(r"\b(?:nao|nunca|nenhum\w*|nem|sem|tampouco|em vez de|longe de|recuso-me a"
    r"|me recuso a)\b [^,;:.]{0,30}$|\b(?:nao|nem|sem|nunca) $|\bmotivos? para (?:me )?$",),
    undone_after=(r"^ (?:algum\w*|nenhum\w*|ou nao|eh (?:um|uma|quando))\b",),
    unreal=(
        r"\b(?:poderia|deveria|devesse|teria|por que|porque e que|quando|como|talvez|acha que|diz que"
        r"|disse que"
        r"|pede que|quer que|proponho)\b [^,;:.]{0,30}$|\b(?:deveria|poderia|teria|talvez|eu me) $",
    ),
    conditions=(
        *pt_exits.CONDITIONS,
        r"\bse (?:ele|ela|eu|alguem|algum|tiver|for|houver|nao)\b|\b(?:caso (?:alguem|haja|eu|ele|ela|tenha)"
        r"|a menos|salvo se|quem tiver|quem tem|todo membro|um membro|os membros|qualquer (?:membro|um"
        r"|pessoa)|cada"
        r"|guia|norma|normas|regra|regras|regulamento|codigo|segundo (?:a|o)|alguem tem|alguem tiver|proponho"
        r"|devo me declarar|seria meu)\b",
    ),
    conditions_after=(r"^[^.;:]{0,60}\b(?:se (?:ele|ela|for|houver|tiver|eu)|salvo se|a menos)\b",),
    elsewhere=(
        *pt_exits.ELSEWHERE,
        r"\b(?:no caso \w+,? (?:declarei|me declarei|abstive|afastei)|como jurad[oa]|no ano passado"
        r"|ha \w+ anos,? (?:me|eu)|outro caso|conflito de (?:horario|agenda|fusao|merge)|restaurante|bolo"
        r"|pizza"
        r"|comentar o tom|aprovacao da ata|sobre a ata)\b",
    ),
    requests=(r"^(?:podem|poderiam|podes|pode|voces podem|voce pode)\b",),
    questions=(
        r"^(?:e |mas |ou |[a-z]+, )?(?:devo|deveria|tenho|teria|ha|posso|poderia|sou|quem|que|qual|quando"
        r"|como"
        r"|por que|alguem|algum|tens|voce|voces|tu|conta|onde|preciso)\b",
    ),
    clause=r"[,;:()]| (?:mas|porque|por isso|ja que|embora|pois|entao) ",
    grounds=(
        (Ground.INVOLVED, (*_INVOLVED, *pt_own.INVOLVED, *pt_ties.INVOLVED)),
        (Ground.PERSONAL_RELATIONSHIP, (*_PERSONAL, *pt_own.PERSONAL, *pt_ties.PERSONAL)),
        (Ground.SAME_EMPLOYER, (*_EMPLOYER, *pt_own.WORK, *pt_ties.WORK)),
        (Ground.PRIVATE_INFORMATION, (*_PRIVATE, *pt_own.PRIVATE, *pt_ties.PRIVATE)),
        (Ground.OTHER, (*_OTHER, *pt_own.OTHER, *pt_ties.OTHER)),
    ),
)  # fmt: skip
