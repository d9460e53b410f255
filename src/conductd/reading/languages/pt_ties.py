"""Portuguese: ties told in a roundabout way, without the plain word for kin, colleague or witness."""

from conductd.reading.languages.pt_own import KIN

_W = r"(?:[\w'-]+ ){0,3}"
_MINE = r"(?:meus?|minhas?|noss[oa]s?)"
_CLOSE = rf"(?:a mamae|o papai|a mae|o pai|{_MINE} (?:[\w'-]+ )?{KIN})"

PERSONAL = (
    r"\b(?:dividi|partilhei|compartilhei|dividimos) (?:[\w'-]+ ){0,2}(?:apartamento|casa|quarto|apto|teto)\b",
    r"\b(?:apelido|sobrenome)\b[^.;?]{0,60}\b(?:o meu|do meu|ao meu|a minha|nosso)\b|\b(?:meu|nosso) "
    r"(?:apelido|sobrenome)\b|\b(?:meu|mesmo) (?:nariz|sangue|dna|adn)\b|\bsangue do meu sangue\b",
    r"\b(?:mesma|nossa) mesa\b|\b(?:natal|natais|pascoa|almoc\w+|jant\w+|ceia|doming\w+|aniversari\w+|ferias|verao"
    r"|feriad\w+|churrasc\w*|reveillon|consoada)\b[^.;?]{0,40}\b(?:juntos|juntas|mesma mesa|em familia"
    r"|(?:na|em|la em|n[oa]) (?:minha |sua |nossa )?casa|com el[ea]s?|da (?:avo|sogra|minha \w+))\b",
    r"\bme (?:criou|pariu|amamentou|pos no mundo|carregou no colo|trocou as fraldas|batizou|deu a luz|leva \w+ sopa)\b"
    r"|\b(?:criou|pariu|amamentou|embalou|batizou)-me\b|\b(?:peguei|carreguei|trouxe) (?:el[ea] |[oa] \w+ )?(?:no"
    r"|ao) colo\b|\bsegur\w+ a barra\b|\btroquei (?:as )?fraldas\b|\bbatizei\b|\bapadrinh\w+\b",
    r"\b(?:levo|busco|vou buscar|pego|cuido d\w|trago|leva|busca) (?:[\w'-]+ ){0,2}(?:filh[oa]s?|menin[oa]s?|miud[oa]s?"
    r"|crianc\w+|cachorr\w+|c[ao]es|cao|gat[oa]s?|netos?) d?(?:el[ea]s?|[oa] \w+)?",
    r"\b(?:cara[- ]metade|minha (?:patroa|senhora|cara|moca|ex)|meu (?:mozao|amor|bem|ex|moco)|pai d[oa]s meus filhos"
    r"|mae d[oa]s meus filhos|mesma cama|mesmo teto)\b|\b(?:homem|mulher|rapaz|moca|moco|rapariga|pessoa|cara|tipo"
    r"|menina|garota|senhora?|fulan[oa]|quem|aquel[ea]|amig[oa]) (?:com quem|que|a quem|de quem|por quem|com o qual"
    r"|com a qual) (?:eu )?(?:vivo|moro|durmo|saio|namoro|casei|caso|vou casar|amo|amei|divido|partilho|me criou"
    r"|me casei|convivo|minha|meu|tive|tenho|gosto)\b",
    r"\b(?:meu|nosso) (?:casamento|batizado|divorcio|noivado)\b|\b(?:durmo|moro|convivo|vivo|namoro) com (?:el[ea]"
    r"|[oa] \w+)\b|\balianca no dedo\b|\btemos (?:uma|um|dois|duas|tres) (?:[\w'-]+ )?(?:filh\w+|hipoteca|crianc\w+)\b"
    r"|\bme (?:deixou|largou|traiu|trocou por|partiu o coracao)\b|\b(?:deixou|largou|traiu)-me\b|\b(?:entre nos"
    r"|a gente) (?:ja )?(?:teve|houve|rolou|ficou|namorou|terminou|se criou|se conhece|cresceu|mora|divide|casou"
    r"|brigou)\b|\b(?:houve|rolou|teve) (?:[\w'-]+ )?(?:entre nos|com el[ea])\b|\bterminamos\b|\bja fomos\b",
    r"\b(?:amig[oa]|amizade) (?:d[oe] peito|de infancia|d[eo] coracao|de (?:sempre|anos|uma vida|longa data|vinte"
    r"|trinta|dez)|intim[oa]|chegad[oa]|fraterna|proxim[oa])\b|\bcomo (?:um irmao|uma irma|um pai|uma mae|um filho"
    r"|uma filha) para mim\b|\bpara mim (?:el[ea] )?eh (?:como )?(?:um irmao|uma irma|um pai|uma mae|um filho|uma filha"
    r"|da familia|familia)\b|\bgosto (?:muito|demais|imenso) del[ea]\b|\bunha e carne\b|\bda (?:minha )?familia\b",
    rf"\b(?:sobre|contra|diz respeito a|trata d[eoa]|fala d[eoa]|envolve|meio esta|atinge|acusa|acusam|denuncia"
    rf"|denunciou|julgar|julgo|defender|defendo|escreveu|assinou|nomeia|cita|caso d[oa]|queixa d[oa]|relato d[oa]) "
    rf"(?:[oa] )?{_CLOSE}\b|\b[oa] {KIN} eh (?:meu|minha)\b|\b{_CLOSE} eh (?:[oa] (?:acusad\w|denunciad\w"
    rf"|denunciante|visad\w|queixos\w)|quem|aquel[ea])\b|\b{_CLOSE} (?:casa|se casa|casa-se|vai casar|mora|vive"
    rf"|namora|sai) (?:com|em)\b|\b{_MINE} {KIN} (?:casa|se casa|vai casar)\b",
    r"\bsou (?:[oa] )?(?:pai|mae|marido|mulher|esposa|irmao|irma|filh[oa]|ti[oa]|prim[oa]|avo|cunhad[oa]"
    r"|sogr[oa]|genro|nora|sobrinh[oa]|namorad[oa]|companheir[oa]|padrinho|madrinha|entead[oa]|ex)(?=[.,;:!]|$"
    r"| d(?:el[ea]|[oae])\b)|\b(?:pai|mae|marido|mulher|irmao|irma|filh[oa]|ti[oa]) del[ea] (?:sou|era) eu\b",
)
WORK = (
    r"\b(?:me (?:paga|pagam|deposita|depositam|transfere)|deposita-me|paga-me|recebo|cai|pinga|ganho) (?:[\w'-]+ "
    r"){0,4}(?:salario|ordenado|vencimento|holerite|contracheque|pagamento|decimo)\b|\b(?:meu|nosso) (?:salario"
    r"|ordenado|vencimento|holerite|contracheque|pao) (?:[\w'-]+ ){0,3}(?:vem|sai|cai|paga|assina|depende|eh)\b"
    r"|\bpaga (?:o )?(?:meu|nosso) (?:salario|ordenado)\b|\b(?:me paga|paga-me) (?:ao|no|todo) (?:fim|final|mes|dia)",
    r"\bmesm[oa]s? (?:cracha|andar|corredor|piso|refeitorio|cantina|copa|logotipo|patrao|canteiro|obra|hospital"
    r"|redacao|banco|prefeitura|camara|ministerio|filial|sede|sala|maquina de cafe|turno|folha|secretaria|baia"
    r"|holerite|direcao|diretoria|gerencia|estaleiro|casa editora|repartic\w+)\b",
    r"\bbat(?:o|emos|ia) (?:o )?ponto\b|\bcracha (?:[\w'-]+ ){0,2}(?:azul|verde|vermelh[oa]|amarel[oa]|cinza|pret[oa]"
    r"|branco|d[aeo]|desde|no pescoco|pendurado)\b|\bpic(?:o|amos) o ponto\b|\bcracha d[aeo] \w+",
    r"\b(?:eu tambem|tambem eu|tambem) (?:bato|trabalho|estou (?:na|no|la)|sou d[aeo]|ando por la|la trabalho)\b"
    r"|\btrabalho (?:[\w'-]+ ){0,2}(?:com eles|la|la dentro|com el[ea]|lado a lado)\b"
    r"|\b(?:sou|estou|ando) (?:d[aeo]|n[ao]|na casa) (?:[\w-]+ ){1,3}(?:desde|ha)\b",
    r"\b(?:empresa|firma|cooperativa|companhia|multinacional|banco|agencia|universidade|editora) (?:que me (?:paga"
    r"|contratou)|onde (?:trabalho|trabalhava|estou|bato)|em que (?:trabalho|estou)|para a qual trabalho|que paga)\b"
    r"|\b(?:empresa|firma|cooperativa|companhia|editora) (?:eh|era|seria) (?:tambem )?a minha\b|\bcolega de (?:sala"
    r"|mesa|baia|setor|equipe|equipa|turno|trabalho|bancada|firma)\b|\bdivid\w+ (?:a )?(?:baia|mesa|bancada)\b",
)
INVOLVED = (
    r"(?:\b(?:eh|era|sou|foi|eram|exceto|menos|e|seria)|[:,]) (?:(?:justamente|infelizmente|por acaso) )?(?:este que "
    r"(?:vos|lhes) (?:fala|escreve)|esta que (?:vos|lhes) (?:fala|escreve)|[oa] (?:proprio|propria)|[oa] abaixo"
    r"[- ]assinad[oa]|quem (?:vos|lhes) escreve|aqui [oa] (?:\w+))(?=[.,;!]|$)|\bmuito prazer\b",
    r"\b(?:eu )?(?:tambem )?(?:estava|estive) (?:la|presente|de (?:servico|plantao|turno|guarda)|no (?:balcao|caixa"
    r"|bar|palco|microfone|carro|grupo|predio|local)|na (?:portaria|porta|entrada|mesa|festa|sala|fila|primeira fila"
    r"|recepcao|plateia|reuniao|chamada|call)|ao lado|perto|a dois (?:passos|metros))\b|\b(?:com (?:os )?meus|nos meus"
    r"|diante dos meus|na frente dos meus) (?:proprios )?olhos\b|\b(?:vi|assisti|presenciei|ouvi) (?:[\w'-]+ )?(?:tudo"
    r"|toda|a cena|a briga|o tapa|o empurrao|a discussao|cada palavra|ao vivo)\b|\bdeixei (?:[\w'-]+ ){0,2}(?:entrar"
    r"|passar)\b|\btestemunhei\b|\bsou testemunha\b",
    r"\b(?:voz|mao|cara|rosto|mail|assinatura|comentario|mensagem|frase|piada|texto|perfil|letra|conta|caneta"
    r"|slide)\b[^.;?]{0,60} (?:eh|era|sao|foi) (?:justamente |mesmo )?(?:[oa] minha|[oa] meu|minha|meu)(?=[.,;!]|$)",
    r"\b(?:aquel[ea]|pessoa|sujeit[oa]|cara|tip[oa]|rapaz|moc[oa]|rapariga|homem|mulher|senhora?|voluntari[oa]"
    r"|revisor\w*"
    r"|arbitr[oa]|autor\w*|administrador\w*|admin|seguranca|porteir[oa]|responsavel|president\w+|moderador\w*"
    r"|organizador\w*|testemunha|fulan[oa]|amig[oa]|quem|palestrante)\b[^.;?]{0,90}\b(?:sou|era|fui) (?:mesmo |bem"
    r" )?eu\b",
    r"\b(?:fui|sou) eu (?:que|quem)\b(?! (?:leva|busca|cuida|cria|mora|vive|paga))|\beu (?:mesm[oa] |propri[oa]"
    r" )?(?:redigi|escrevi|assinei|aprovei|decidi|reprovei"
    r"|expulsei|convidei|selecionei|revisei|contratei|avaliei|admiti|indiquei|chutei|desliguei|cortei)\b"
    r"|\b(?:desliguei|cortei|tirei) (?:[\w'-]+ )?(?:microfone|palavra)\b|\bsou (?:eu )?(?:[oa] )?(?:co-?)?autor\w* (?:d"
    r"|dest|dess)\w*\b|\bde (?:minha autoria|meu punho)\b|\b(?:partiu|partiram|veio|saiu) de mim\b|\b(?:ideia"
    r"|iniciativa"
    r"|culpa|decisao|escolha|proposta|obra) (?:foi |era |eh )?minha\b",
    r"\b(?:leva|levam|traz|tem|esta la|consta|aparece|figura|vao ver) (?:[\w'-]+ )?(?:o meu nome|meu nome"
    r"|a minha assinatura|minha assinatura)\b|\bmeu nome (?:[\w'-]+ )?(?:consta|aparece|figura|esta)\b"
    r"|\bestou metid[oa] (?:nisto|nisso)\b|\besta(?:va)? comigo\b(?= (?:nessa|naquela) noite)",
)
PRIVATE = (
    r"\bsou (?:[oa] )?(?:medic[oa]|psicolog[oa]|terapeuta|advogad[oa]|confessor|pediatra|enfermeir[oa])(?:"
    r" [\w'-]+){0,2} d(?:e|[oa])"
    r" (?:um[ao]? d|quem|pessoa|parte)",
    r"\b(?:procurou|consultou|veio)\b[^.;?]{0,30}\b(?:consultorio|escritorio|clinica|gabinete|meu plantao)\b",
    r"\b(?:me fez|fez-me|me fizeram) (?:jurar|prometer)\b|\b(?:dei|dada) (?:a )?(?:minha )?palavra\b|\b(?:prometi"
    r"|jurei) (?:que |de |a el[ea] |nao |guardar|segredo|silencio)|\bguardar (?:para mim|segredo|silencio|sigilo)\b"
    r"|\bboca fechada\b|\bbico calado\b",
    r"\b(?:me (?:ligou|telefonou|escreveu|procurou)|(?:ligou|telefonou|escreveu|procurou)-me) [^.;?]{0,40}\b(?:chorando"
    r"|a chorar|lagrimas|desabaf\w+|noite|madrugada|conselho)\b|\b(?:desabafou|se abriu|abriu-se|confessou) comigo\b"
    r"|\bdesabaf\w+ comigo\b|\bme (?:mostrou|revelou|confidenciou|pediu (?:conselho|segredo|sigilo))\b|\b(?:mostrou"
    r"|revelou|confidenciou)-me\b|\bpediu-me (?:conselho|segredo|sigilo)\b",
    r"\b(?:dever de (?:sigilo|reserva)|deontolog\w+|em confissao|linha de (?:apoio|escuta)|centro de apoio|plantao "
    r"psicologico|ouvidoria|sigilo (?:profissional|medico)|segredo (?:profissional|medico|de justica))\b",
    r"\b(?:atendi|acompanhei|escutei|recebi|tratei|assisti|defendi|consultei|atendo|acompanho|defendo|passou"
    r"|foi) [^.;?]{0,60}\b(?:plantao|consultorio|gabinete|escritorio|ambulatorio|consulta|terapia|advogad[oa]"
    r"|advocacia|paroquia|confissao|pronto-socorro|urgencia|clinica|hospital|psicolog\w+|pacientes?)\b",
    r"\b(?:o que (?:ouvi|sei|soube|me disse|ela me|ele me))\b[^.;?]{0,40}\b(?:nao|coberto|sigilo|segredo|fica)\b"
    r"|\bsei (?:demais|coisas)\b",
)
SECRETS = (
    PRIVATE[0],
    *PRIVATE[4:6],
    r"\b(?:sigilo|segredo) (?:profissional|medico|de oficio)\b|\bcobert[oa] pel[oa] s\w+\b",
)
OTHER = (
    r"\b(?:depend\w+|decid\w+|assin\w+|aprov\w+|renov\w+|avali\w+|confirm\w+|nota d[oa]|caneta d[oa])\b[^.;?]{0,50}"
    r"\b(?:me formo|me formar|minha (?:formatura|tese|defesa|promocao|bolsa|carreira|contratacao|nomeacao|vaga"
    r"|candidatura|efetivacao|licenca|nota)|meu (?:contrato|estagio|mestrado|doutorado|diploma|lugar|concurso"
    r"|visto|financiamento|projeto|futuro|tcc|emprego))\b|\b(?:minha (?:tese|defesa|formatura|bolsa|carreira"
    r"|promocao)|meu (?:contrato|doutorado|mestrado|futuro|emprego|estagio))\b[^.;?]{0,40}\b(?:depend\w+|passa|assin\w+"
    r"|decid\w+)\b|\bme (?:orienta|orientou)\b|\b(?:orienta|orientou)-me\b|\borientador\w* d[oa] (?:meu|minha)\b",
    r"\b(?:a concorrer|concorrendo|na corrida|na disputa|disputo|disputando|me candidat\w+|candidato-me|candidat[oa]"
    r"|concorro|concorremos|disputamos|chapa)\b[^.;?]{0,60}\b(?:contra|com el[ea]|mesm[oa]|eleic\w+|adversari\w+)\b"
    r"|\badversari[oa] (?:n[ao]|d[ao])\b",
    r"\bnao (?:[oa] |lhe )?(?:suporto|aguento|tolero|engulo|posso com|gosto del[ea])\b|\b(?:[oa] (?:odeio|detesto"
    r"|desprezo)|(?:odeio|detesto|desprezo)(?:-[oa]| el[ea]| ess[ea]))\b|\b(?:ranco|antipatia|rancor|magoa|birra"
    r"|mal resolvid\w|contas a ajustar|pe atras|ideia feita|opiniao formada|preconceito|raiva del[ea]|bronca"
    r"|me fez perder|me passou a perna|me tirou o|me roubou|tirou-me o|me puxou o tapete)\b",
    r"\b(?:lhe devo|devo-lhe|devo (?:[\w'-]+ ){0,4}(?:reais|euros|mil|grana|dinheiro|favor))\b|\bdevo\b[^.;?]{0,30}"
    r"\b(?:a|para) el[ea]\b|\b(?:me emprestou|emprestou-me|me vendeu|me aluga|aluga-me|alugo d[oae])\b|\b(?:alugo"
    r"|arrendo)\b[^.;?]{0,30}(?: a[o ]| d[oae] )|\b(?:devendo|devo) (?:[\w'-]+ ){0,3}(?:mes|meses|aluguel"
    r"|renda)\b\b|\bem negocios\b"
    r"|\b(?:processo|causa|acao|litigio|inventario|divorcio) (?:na justica|em curso|em tribunal|contra)\b"
    r"|\bmesm[oa] advogad[oa]\b|\bme defende\b",
    r"\b(?:meu gabinete|minha firma|minha empresa|meu escritorio|nosso escritorio|nossa empresa|eu) (?:[\w'-]+ )?(?:faz"
    r"|faco|trata|trato|cuida|cuido|fornece|forneco|assessora|presta|atende|vende) (?:[\w'-]+ ){0,2}(?:contabilidade"
    r"|contas|site|servicos?|folha|fornecimentos?|para|conta d)\b|\bconsult\w+ (?:para|a|d[aeo])\b",
)
OWN = (*PERSONAL, *WORK, *INVOLVED, *PRIVATE, *OTHER)
BONDS = (PERSONAL[3], PERSONAL[-1], WORK[0])
