"""Portuguese: how people come back to a case they had left."""

_W = r"(?:[\w'-]+ ){0,3}"
_LEFT = (
    r"(?:passo (?:ao lado|atras)|impedimento|suspeicao|abstencao|declaracao|afastamento|escusa|recusa|saida"
    r"|retirada|renuncia"
    r"|conflito(?: de interesses?)?)"
)
_MAIL = r"(?:e-mail|email|mensagem|carta|nota|recado|aviso|anuncio|pedido)"
_LEAVE = (
    r"(?:afastad[oa]|abstid[oa]|retirad[oa]|excluid[oa]|declarad[oa]|escusad[oa]|recusad[oa]|saido"
    r"|posto de fora|colocad[oa] de fora|desligad[oa]|dado por)"
)
_PAST = r"(?:afastei|abstive|retirei|exclui|declarei|escusei|desliguei|coloquei de fora|pus de fora|dei por)"
WITHDRAWALS = (
    r"\b(?:volto|voltar|dou um passo|passo) atras (?:n[oa]|com|em relacao a|d[oa]|sobre) (?:[oa] )?(?:meu"
    rf"|minha) {_W}{_LEFT}\b",
    r"\b(?:consider\w+|tenham|deem|dou|fica|fique|tornem|torno) (?:como |por )?(?:sem efeito|anulad[oa]"
    r"|nul[oa]|retirad[oa]|nao (?:feit|enviad|dit)[oa]|cancelad[oa]) (?:[\w'-]+ )?(?:[oa] )?(?:meu"
    rf"|minha) {_W}{_LEFT}",
    rf"\b(?:consider\w+|tenham|deem|dou) (?:[oa] )?(?:meu|minha) {_W}{_LEFT} {_W}(?:como "
    r"|por )?(?:sem efeito|anulad[oa]|nul[oa]|retirad[oa]|cancelad[oa]|nao (?:feit|enviad)[oa])",
    rf"\b(?:meu|minha) (?:[\w'-]+ )?{_LEFT} (?:ja nao|deixou de|perdeu|nao (?:tem|faz|se justifica|procede"
    r"|existe)|era (?:exagerad|desnecessari|um erro|precipitad)\w*|foi (?:exagerad|desnecessari|um erro"
    r"|precipitad)\w*|caiu|acabou|caducou)",
    r"\b(?:revogo|retiro|anulo|desfaco|cancelo) (?:entao |pois |portanto )?(?:[oa] )?(?:meu"
    rf"|minha) {_LEFT}\b",
)
ASKS_BACK = (
    r"\b(?:incluam|ponham|coloquem|adicionem|metam|reintegrem|reincluam|recoloquem|acrescentem|inclua"
    r"|coloca|poe|bota|botem)-me (?:de novo|outra vez|novamente|de volta)\b(?! (?:na"
    r"|no) (?:lista d[oa] (?!caso|est|ess)|jantar))",
    r"\bme (?:incluam|ponham|coloquem|adicionem|metam|reintegrem|reincluam|recoloquem|acrescentem|inclua"
    r"|coloca|poe|bota|botem) (?:de novo|outra vez|novamente|de volta)\b(?! (?:na"
    r"|no) (?:lista d[oa] (?!caso|est|ess)|jantar))",
)
EARLIER = (
    rf"\b(?:tinha-me|me tinha|havia-me|me havia|tinha|havia|eu tinha) (?:me )?{_W}{_LEAVE}\b|\bme {_PAST}\b"
    r"|\b(?:afastei|abstive|retirei|exclui|declarei|escusei|desliguei)-me\b|\b(?:afastara|abstivera"
    r"|retirara|declarara)-me\b",
    r"\b(?:disse|tinha dito|havia dito|escrevi|avisei|anunciei|comuniquei"
    r"|declarei) (?:[\w'-]+ ){0,3}(?:que (?:nao (?:votaria|votava|participaria|participava|interviria|podia"
    r"|opinaria|queria|ia|decidiria)|me (?:afast|retir|abst|declar|exclu)\w+|saia|ficava de fora"
    r"|ficaria de fora|passava|tinha um conflito|havia um)|[oa] meu|a minha|um conflito)",
    r"\b(?:esquec\w+|ignor\w+|desconsider\w+|apaguem|nao (?:levem|tenham) em conta) (?:[oa] (?:que|meu"
    rf"|minha)|(?:meu|minha)|aquel[ea]|ess[ea]|tudo) {_W}(?:{_MAIL}|ontem|disse|escrevi|segunda|terca"
    rf"|quarta|quinta|sexta|{_LEFT})\b",
    r"\b(?:retiro|anulo|cancelo|retifico|desdigo|me retrato d|corrijo) (?:[oa] (?:que|dito)"
    rf"|(?:[oa] )?(?:meu|minha) {_W}(?:{_MAIL}|{_LEFT}))",
    rf"\b(?:volto|voltei|voltar|passo) atras\b|\b(?:meu|minha) (?!parte|lado|ver|caso){_W}{_LEFT} (?:d[eoa]|ja|era"
    rf"|foi|nao)\b"
    r"|\bmotivo pel[oa] qual me\b",
    r"\b(?:facam|faz|faca) (?:de conta|como se) (?:que )?(?:eu )?nao\b|\b(?:motivo|razao"
    r"|necessidade) (?:para|de|por que) (?:eu |me )?(?:sair|afastar|afastar-me|retirar|abster|abster-me"
    r"|declarar impedid[oa])\b",
)
GONE = (
    r"\b(?:homonim[oa])\b|\b(?:mesmo|igual|coincide [oa]|so [oa]|partilham [oa]) (?:nome|sobrenome"
    r"|apelido)\b|\b(?:nome|sobrenome|apelido) (?:[\w'-]+ )?(?:igual|parecido|coincide)\b|\b(?:eh|era|foi"
    r"|trata-se de|tratava-se de|se trata de) outr[oa] [a-z]+\b",
    r"\b(?:me )?(?:(?:enganei|equivoquei)(?!(?:-me)? n[oa]s? )|confundi|li mal|entendi mal"
    r"|troquei (?:os nomes|as pessoas"
    r"|as bolas))\b|\b(?:erro|engano|falha|confusao) (?:meu|minha|de (?:nome|pessoa))\b"
    r"|\bestava enganad[oa]\b|\b(?:alarme falso|falso alarme|mal-?entendido)\b",
    r"\b(?:nao|nem) (?:eh|era|foi|sao|eram) (?:[\w'-]+ ){0,2}(?:meu|minha|meus|el[ea]|[oa] que"
    r"|[oa] mesm[oa]|quem|aquel[ea]|ess[ea])\b",
    r"\b(?:demasiado|excessivamente|tao|muito|por demais|excesso de) (?:prudent\w+|escrupul\w+|cautel\w+"
    r"|zelos\w+|rigid\w+|zelo|prudencia|cautela|cuidados\w+)\b|\b(?:prudente|escrupulos[oa]|cautelos[oa]"
    r"|rigid[oa]|cuidados[oa]|zelos[oa]) (?:demais|em excesso|a mais)\b"
    r"|\bexager\w+\b|\bpensando (?:bem|melhor)\b|\bme (?:precipitei|apressei|antecipei)\b|\bprecipitei-me\b"
    r"|\b(?:ja )?(?:verifiquei|confirmei|conferi|esclareci)\b|\bafinal de contas\b",
    r"\b(?:ja nao (?:ha|tenho|existe|resta|temos|vejo|subsiste|me resta)|nao (?:ha|tenho|existe|resta|temos|vejo"
    r"|subsiste"
    r"|me resta) (?:mais|agora|de fato)|nao (?:subsiste|vejo|resta)) (?:[\w'-]+ ){0,2}(?:vinculo|conflito|relacao"
    r"|interess\w+|acoes|cotas|quotas"
    r"|contrato|divida|razao|motivo|impedimento|sentido|ligacao|lacos?)\b",
    r"\b(?:ja nao|nao) (?:trabalh\w+|eh|sou|somos|vive|mora|vivemos|estamos|namoramos|depend\w+|estou"
    r"|existe|subsiste)(?: (?:[\w'-]+ ){0,3}(?:mais|connosco|conosco|meu|minha|noss[oa]|juntos|la|ali"
    r"|na empresa)\b|(?=[.,;:]|$))",
    r"\b(?:vendi|saldei|quitei|devolvi|paguei|liquidei|deixei (?:a|o|essa|de)|pedi demissao|renunciei a"
    r"|retirei a (?:minha )?candidatura|cedi|cancelei|rompi|ja [oa]s? vendi|saldamos|vendemos)\b(?! o caso)",
    r"\b(?:deixou|saiu d[ae]|abandonou|foi embora d[ae]|aposentou-se d[ae]) (?:[oa] )?(?:nossa|minha|essa"
    r"|nosso|meu)? ?(?:empresa|equipe|equipa|escritorio|companhia|departamento|firma|universidade"
    r"|associacao)\b|\b(?:sai|demiti-me|me demiti|me desliguei) d[ae]\b",
    r"\b(?:processo|acao|contrato|emprestimo|divida|litigio|relacao|venda|mandato|conflito|motivo|razao"
    r"|bolsa|colaboracao|candidatura|concurso|aluguel|projeto|impedimento|parceria"
    r"|causa) (?:[\w'-]+ ){0,6}(?:termin\w+|acab\w+|sald\w+|quitad\w+|pag[oa]|devolvid\w+|vencid\w+|venceu"
    r"|encerrad\w+|resolvid\w+|desapar\w+"
    r"|extint\w+|finaliz\w+|conclu\w+|cancelad\w+|vendid\w+|cess\w+|ja nao|arquivad\w+|caiu)\b",
    r"\bnao (?:eh|constitui|gera|cria|faz|basta|implica|chega a ser|conta como"
    r"|configura) (?:[\w'-]+ ){0,3}(?:conflito|parte|parcial|impedimento|motivo|suspeit\w+)\b",
    r"\b(?:chama-se|se chama) \w+,? (?:e )?nao \w+\b|\bnao (?:havia|tinha) (?:nenhum )?(?:motivo|razao)\b"
    r"|\bnao conta como\b|\bja nao (?:estava|trabalhava) n[oa]\b",
)
RETURNS = (
    r"\b(?:contem|conta|contar|conte) comigo (?:[\w'-]+ )?(?:outra vez|de novo|novamente"
    r"|de volta)?(?! para)(?=[.,;:!]|$)|\b(?:podem|podeis|pode) (?:ja )?voltar a\b|\bvoltem a \w+-me\b"
    r"|\bvoltem a me\b",
    r"\b(?:incluam|ponham|coloquem|adicionem|metam|reintegrem|reincluam|recoloquem|acrescentem|botem|bota"
    r"|coloca|poe)-me\b|\bme (?:incluam|ponham|coloquem|adicionem|metam|reintegrem|reincluam|recoloquem"
    r"|acrescentem|botem|bota|coloca|poe)\b",
    r"\b(?:volto|regresso|retorno|reingresso|reintegro-me|me reintegro) (?:a[oa]? (?:caso|processo|grupo"
    r"|assunto|topico|discussao|conversa|lista|trabalho neste)|a (?:este|participar|integrar|fazer|votar"
    r"|entrar|analisar|tratar)|para o (?:caso|grupo)|de novo|outra vez)\b(?! d[ea] (?:segunda|terca|quarta"
    r"|quinta|sexta))"
    r"|\b(?:volto|regresso|retorno|voltei|aqui estou)(?=[.,;!]|$)|\b(?:estou|cheguei) de volta\b(?! d)",
    r"\b(?:retomo|recupero|reassumo) (?:[\w'-]+ )?(?:caso|processo|lugar|posto|parte|leitura|tema|assunto"
    r"|voto|papel|trabalho)\b",
    r"\b(?:estou|fico|sou|continuo) (?:[\w'-]+ )?(?:de novo|outra vez|novamente|de volta)\b|\b(?:de novo"
    r"|outra vez|novamente) (?:[\w'-]+ )?(?:a disposicao|disponivel|dentro|convosco|com voces|no caso"
    r"|a bordo)\b",
    r"\b(?:voto|participo|sigo|continuo|leio|entro) (?:[\w'-]+ ){0,3}(?:normalmente|como (?:antes|sempre"
    r"|todos|toda a gente|qualquer)|convosco|com voces|afinal)\b",
    r"\b(?:sigo|continuo|fico) n(?:o"
    r"|este) (?:grupo|caso|processo)\b",
)
WITHDRAWALS_TOO = (
    r"\b(?:meu|minha) (?:impedimento|afastamento|abstencao|escusa|suspeicao) (?:de \w+ )?(?:ja nao|nao) (?:faz"
    r" (?:mais )?(?:falta|sentido)"
    r"|vale mais|eh mais necessari[oa]|eh necessari[oa]|tem razao)\b",
    r"\b(?:impedimento|suspeicao|abstencao|escusa|afastamento|declaracao de conflito)\b[^.;?]{0,50}\b(?:que (?:eu )?"
    r"(?:declarei|comuniquei|anunciei|aleguei|informei|apresentei|tinha)|meu|minha|comunicad[oa]|declarad[oa])\b"
    r"[^.;?]{0,30}\b(?:(?:esta|fica|foi|deve ser|eh de) (?:[\w'-]+ )?(?:superad|anulad|sem efeito|ultrapassad|retirad"
    r"|cancelad|revogad|resolvid|considerad)\w*|caiu|acabou|caducou|ja nao|cessou|deixou|perdeu|nao (?:vale|existe"
    r"|faz))\b",
    r"\b(?:revogo|retiro|anulo|cancelo|desfaco) (?:[\w'-]+ )?(?:o impedimento|a escusa|a suspeicao|a abstencao"
    r"|o afastamento|o pedido de escusa|a declaracao|o conflito)\b",
    r"\b(?:podem|pode|quero|gostaria de|peco para|ja podem) (?:me )?(?:incluir|contar|por|colocar|botar|voltar a"
    r" (?:incluir"
    r"|contar|por|colocar)|reintegrar|readmitir)(?:-me)?(?: comigo)? (?:de volta|de novo|novamente|outra vez)\b",
)
EARLIER_TOO = (
    r"\b(?:esquecam|ignorem|apaguem|rasguem|deitem fora|joguem fora|desconsiderem|deletem|risquem|nao liguem"
    r"|deixem para la)\b[^.;?]{0,30}\b(?:mail|e-mail|email|mensagem|ontem|cedo|disse|escrevi|manha|falei|recado)\b"
    r"|\besquecam (?:o que|tudo|isso)\b",
    r"\bcontraordem\b|\bcontra-ordem\b|\bdou o dito por nao dito\b|\bdito por nao dito\b|\bfalei cedo demais\b"
    r"|\bretiro o que (?:disse|escrevi)\b|\bfacam de conta\b|\bcomo se eu? ?nao tivesse\b|\bmarcha[- ]?a?[- ]?re\b",
    r"\b(?:tinha|havia) (?:[\w'-]+ )?(?:saido|pedido|passado|dito|levantado|ficado de fora|caido fora|me afastado"
    r"|renunciado|cedido)\b|\b(?:aquele|esse|o tal|meu) (?:impedimento|afastamento|conflito)\b|\b(?:impedimento"
    r"|conflito|escusa) que (?:eu )?\w+(?:ei|i)\b|\bpedi (?:escusa|dispensa|para sair)\b|\b(?:eu )?(?:sai|saira) d[oae]"
    r" (?:caso|processo)\b|\blevantei a mao\b",
)
GONE_TOO = (
    r"\b(?:que vergonha|que mico|que"
    r" gafe"
    r"|que vexame|barriga|trapalhada|fiz confusao|confusao minha|troquei)\b|\b[oa] \w+ que (?:eu )?conheco\b|\b(?:o meu"
    r"|a minha) (?:\w+ )?(?:tem|vive|mora|se chama|chama-se|trabalha|eh (?:de|um|uma|muito|mais|outr))\b"
    r"|\bnao eh (?:[oa] )?(?:meu|minha)\b",
    r"\b(?:obstaculo|problema|impedimento|motivo|razao|vinculo|ligacao) (?:[\w'-]+ ){0,5}(?:removid|caiu|cai|superad"
    r"|sumiu|desaparec|resolvid|acabou|cessou|vencid|ultrapassad)\w*",
    r"\b(?:mudei|troquei) de (?:emprego|empresa|trabalho|firma)\b|\b(?:ja )?(?:nao|deixei de) (?:trabalho|colaboro|dou"
    r"|trabalhar|colaborar|ser)\b|\b(?:desistiu|desisti|retirou a candidatura|reformou-se|aposentou|se aposentou)\b"
    r"|\b(?:venceu|vencida|expirou|caducou|terminou)\b",
    r"\b(?:edital|licitacao|concurso|processo|candidatura|acao|proposta|disputa|contrato|eleicao) (?:[\w'-]+ ){0,4}"
    r"(?:cancelad|anulad|arquivad|revogad|retirad|encerrad|extint)\w+|\bnao tem mais (?:disputa|nada|contrato|vinculo"
    r"|processo|conflito)\b|\bnao (?:eh|constitui|faz) (?:[\w'-]+ ){0,2}(?:vinculo|laco|ligacao)\b",
)
RETURNS_TOO = (
    r"\b(?:estou|sou|fico|eis-me|ca estou|to|tou) (?:de novo|outra vez|de volta|novamente|dentro|dos vossos|com voces"
    r"|convosco|no jogo|no time)\b|\b(?:de novo|outra vez) (?:a|ao|no|na|em) (?:disposicao|jogo|campo|grupo|votacao)\b"
    r"|\bconto (?:votar|participar)\b|\bvoto (?:normalmente|tambem|com voces)\b|\bbaixo a mao\b",
    r"\b(?:amanha|hoje|segunda|terca|quarta|quinta|sexta|ate \w+) (?:eu )?(?:[ -]?(?:vos|lhes) )?(?:mando|envio|tem"
    r"|terao"
    r"|escrevo|entrego|subo) (?:[\w'-]+ ){0,2}(?:notas|minuta|voto|parecer|comentarios|parte|rascunho|observac\w+)\b",
    r"\bvolto a (?:votar|participar|ler|tratar|acompanhar|estar|contar|trabalhar|fazer)\b|\b(?:retomo|reassumo"
    r"|recomeco)\b|\b(?:de volta|de novo) (?:na|no|ao|a) (?:votacao|caso|processo|grupo|jogo|lista)\b|\bme (?:incluam"
    r"|incluir|coloquem|colocar|contem|botem|botar) (?:de volta|de novo|outra vez|novamente)\b|\b(?:incluam|coloquem"
    r"|contem|ponham)-me (?:de volta|de novo|outra vez|novamente)\b",
)
