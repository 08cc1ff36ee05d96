### Brazilian Portuguese, translated from en.ftl, which is the source. No second reader has checked it yet.
### One word per idea: denúncia (report), canal (channel), caso (case), protocolo (receipt), regra (policy), proporção (share).

## The first minutes

language-question = Que idioma você lê?
language-changed = O Saksi agora fala português.
language-unchecked = Esta tradução foi feita pelo projeto, e ninguém que cresceu com o idioma a conferiu ainda. Se uma frase estiver errada, escreva para { $contact }.
language-unchecked-sandbox = Esta tradução foi feita pelo projeto, e ninguém que cresceu com o idioma a conferiu ainda.
where-question =
    Onde você está?
    Sua resposta decide quais linhas de ajuda podemos mostrar. Não guardamos a resposta antes de você concordar.
where-other = Outro país
where-skip = Prefiro não dizer
where-type = Escreva o nome do país, por exemplo "Malásia".
consent =
    Saksi quer dizer testemunha. Funciona assim.
    Você nos conta sobre um canal, grupo ou bot usado para crimes. Pessoas examinam. Números são publicados, nomes nunca.

    Você não vira testemunha em um tribunal. Isto não é um boletim de ocorrência, e o Saksi não é o Telegram.

    Guardamos: um número embaralhado no lugar da sua conta, seu idioma, seu país se você disse qual é, e o que você denuncia, lacrado. Se pudermos escrever para você, também o número desta conversa, lacrado. Nunca uma imagem, um vídeo ou um arquivo.
    O próprio Telegram sabe que você conversa com este bot.

    Se você disser "Não me escreva", não guardamos nenhum meio de escrever para você. O número embaralhado nos deixa perceber uma segunda denúncia da mesma pessoa, e é apagado 14 dias depois da sua última denúncia.

    /privacy conta mais. Nada é guardado até você escolher:
consent-keep = Concordo. Quero receber notícias
consent-none = Concordo. Não me escreva
consent-no = Não, parar aqui
consent-declined = Nada foi guardado. Se mudar de ideia, envie /start.
welcome =
    Agora você pode fazer uma denúncia.
    Envie /report, ou envie o link ou o @nome do canal, ou encaminhe uma das mensagens dele.
menu-report = Denunciar um canal
menu-status = Consultar protocolo
menu-help = Ajuda agora
help =
    O que o Saksi pode fazer
    /report: denunciar um canal, grupo ou bot
    /status: ver em que ponto está sua denúncia, com o protocolo
    /help_now: quem pode ajudar você agora; em outro país com /help_now VN
    /stats VN: números publicados de um país
    /language: mudar o idioma
    /cancel: apagar uma denúncia não terminada
    /privacy: o que é guardado e por quanto tempo
    /add: acrescentar palavras a uma denúncia
    /appeal: pedir que olhemos de novo uma denúncia
    /withdraw: retirar uma denúncia, com o protocolo
    /mydata: um arquivo com tudo o que é guardado sobre você
    /forget: apagar o que o Saksi guarda sobre você
    /again: repetir a pergunta atual
    /clear: esvaziar esta conversa, até onde o Telegram deixa

    { receipt-scam }
    Nunca escreva /report onde outras pessoas possam ler.
gate =
    Você precisa de ajuda agora?
    Escolha o que se encaixa ou simplesmente continue. O que você toca aqui não é guardado.
gate-choice-danger = Alguém está em perigo agora
gate-choice-today = Enviei dinheiro nas últimas 24 horas
gate-choice-earlier = Perdi dinheiro antes disso
gate-choice-picture = Estão espalhando imagens minhas
gate-where = Linhas de ajuda do meu país
gate-danger =
    Peça socorro por telefone agora
    Ligue para o número de emergência do lugar onde você está. Se não puder falar, peça a alguém por perto que ligue. O Saksi não pode enviar ajuda, e ninguém lê aqui na hora.
gate-child = Se for sobre uma criança, ou se você tem menos de 18 anos:
gate-today =
    Ligue primeiro para o seu banco, agora
    Use o número impresso no seu cartão e peça ao banco que pare o pagamento. Depois ligue para a linha abaixo.
    Não envie mais nada, não importa o que prometam ou ameacem. Se você passou uma senha ou um código, troque. Guarde a conversa, o número da conta e o comprovante.
gate-earlier =
    O que você ainda pode fazer
    Diga ao seu banco para onde o dinheiro foi. Registre um boletim de ocorrência na polícia e guarde o número: os bancos pedem. Guarde a conversa, o número da conta e o comprovante.
gate-picture =
    A culpa não é sua
    Não pague e não envie mais imagens. Guarde as mensagens e depois pare de responder. Os serviços abaixo ajudam a tirar imagens do ar. São gratuitos, e a imagem nunca sai do seu celular.
help-lines-country = Linhas de ajuda: { $country }
help-lines-world = Linhas de ajuda que funcionam em todo lugar (não temos uma lista própria para o seu país)
help-lines-nowhere = Linhas de ajuda que funcionam em todo lugar (não sabemos onde você está)
help-emergency = Número de emergência
help-emergency-world = Número de emergência que a maioria dos celulares alcança
help-line-check = confira antes de contar com ela
help-lines-check = Confira antes de contar com eles. Se um não funcionar, tente o próximo.
help-line-dated = verificado pela última vez em { $day }; confira antes de confiar
privacy =
    O que o Saksi guarda, e por quanto tempo
    Uma denúncia não terminada: lacrada, apagada depois de 24 horas.
    O que você toca quando pede ajuda agora não é guardado.
    Sua conta: um número embaralhado. O número desta conversa, só se pudermos escrever para você, lacrado.
    Suas palavras: lacradas, mostradas à equipe de moderação do caso sem nada sobre você.
    Suas palavras, e a ligação entre você e uma denúncia: apagadas no máximo 90 dias depois do envio.
    Se você pediu que não escrevêssemos: o número embaralhado é apagado 14 dias depois da sua última denúncia.
    Um link em uma denúncia de abuso de criança ou adolescente: lacrado, mostrado só aos membros com essa tarefa, apagado 30 dias depois do resultado.
    /forget apaga na hora o que é guardado sobre você.
    /mydata dá tudo a você em um arquivo, /withdraw retira uma denúncia, /clear esvazia esta conversa até onde o Telegram deixa.
    Imagens, vídeos e arquivos nunca são aceitos.
    O que sai do Saksi são contagens publicadas, nunca um canal e nunca uma pessoa.
    O próprio Telegram sabe que você conversa com este bot. Conversas com bots não têm criptografia de ponta a ponta.
privacy-operator = Serviço mantido por { $name }, { $country }. Perguntas sobre os seus dados: { $contact }
privacy-sandbox = Este é um ambiente de teste em uma só máquina, com um mundo inventado. Nada aqui é real.
forget-question =
    O Saksi deve esquecer você?

    Apagados na hora e para sempre: seu número embaralhado, seu idioma e seu país, o número desta conversa, uma denúncia não terminada, e suas palavras em cada denúncia ainda ligada a você.
    O que fica, sem você: que alguém denunciou um canal, e o que foi decidido.

    Seus protocolos não abrirão mais nada, e ninguém poderá contar o resultado a você. Isso não pode ser desfeito.
forget-yes = Esqueçam-me
forget-no = Não mudar nada
forgotten =
    O Saksi esqueceu você. As chaves do que você nos contou foram destruídas: ninguém consegue mais ler, nem nós.
    O que ainda estava a caminho, lacrado, fica ilegível em no máximo três dias.
    O Telegram ainda mostra esta conversa; você pode apagá-la lá. Se precisar do Saksi de novo, envie /start.
    /clear tira o que o bot pode apagar dela.
forget-kept = Nada foi mudado.
forget-nothing = O Saksi não guarda nada sobre você.
withdraw-how = Envie /withdraw e o protocolo da denúncia, na mesma mensagem. Ele se parece com RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Retirar esta denúncia?
    Ela não contará mais em lugar nenhum, e suas palavras nela são apagadas. O que a equipe de moderação já decidiu sobre o canal fica. Isso não pode ser desfeito.
withdraw-yes = Retirar
withdrawn =
    A denúncia foi retirada.
    Ela não conta mais em lugar nenhum, e suas palavras foram apagadas.
mydata = Tudo o que o Saksi guarda sobre você. Guarde este arquivo onde mais ninguém veja, ou apague-o.
sandbox-note = Ambiente de teste: tudo aqui é inventado.

bot-name = Saksi: denunciar um canal
bot-about = Denuncie canais usados para o crime, em português, sem se expor. Não é a polícia, não é o Telegram.
bot-description =
    Saksi quer dizer testemunha. Conte sobre um canal, grupo ou bot usado para o crime. Pessoas examinam. Publicamos números, nunca nomes.

    Nunca envie imagens, vídeos ou arquivos. O Saksi não é a polícia nem o Telegram. Nunca pede dinheiro, códigos ou senhas.
command-report = Denunciar um canal, grupo ou bot
command-status = Em que ponto está sua denúncia
command-help_now = Ajuda agora
command-stats = Números publicados de um país
command-language = Mudar o idioma
command-cancel = Apagar uma denúncia não terminada
command-privacy = O que é guardado, e por quanto tempo
command-add = Acrescentar palavras a uma denúncia
command-appeal = Pedir que olhemos de novo uma denúncia
command-withdraw = Retirar uma denúncia
command-mydata = Tudo o que é guardado sobre você, em arquivo
command-forget = Apagar o que o Saksi guarda sobre você
command-again = Repetir a pergunta atual
command-clear = Esvaziar esta conversa, até onde o Telegram deixa
command-help = O que o Saksi pode fazer

## The questions of a report

button-back = Voltar
button-cancel = Cancelar
button-skip = Pular
button-keep = Manter esta resposta
answered = Sua resposta até agora: { $answer }
button-yes = Sim
button-no = Não
button-unknown = Não sei
button-send = Enviar
button-other-country = Outro país
button-more = Outra coisa …
button-money = Golpe com dinheiro
ask-category = Para que o canal é usado?
ask-category-for = Você quer denunciar { $channel }.
ask-category-money = Que tipo de golpe com dinheiro?
ask-category-more = Para que mais ele é usado?
unsure-ask = O que acontece lá?
unsure-money = Querem ou prometem dinheiro
unsure-sold = Vendem ou oferecem algo
unsure-harm = Alguém é ferido ou ameaçado
unsure-none = Nada disso
unsure-ask-case = Qual destes chega mais perto?
ask-channel =
    Qual canal, grupo ou bot?
    Envie o link ou o @nome, ou encaminhe uma das mensagens dele. Nunca abrimos o link. Você não precisa continuar no canal.
ask-channel-child =
    Qual canal, grupo ou bot?
    Envie só o link ou o @nome. Não envie, não encaminhe, não salve e não tire print de nenhuma imagem ou vídeo: em muitos países isso é crime, mesmo para denunciar.
ask-channel-choices = Qual deles você quer dizer?
ask-country = Qual país é o alvo?
ask-country-type = Escreva o nome do país que é o alvo, por exemplo "Vietnã".
ask-danger =
    Há criança ou adolescente em perigo agora?
    Alguém que você conhece.
ask-words =
    A equipe de moderação precisa saber de mais alguma coisa?
    Escreva com suas palavras, no máximo 1.000 caracteres. Não ponha o seu nome nem o nome de outras pessoas.
danger-now = Se uma criança ou adolescente está em perigo agora, ligue para o número de emergência do lugar onde você está antes de continuar.
child-first =
    Antes de tudo
    Você faz bem em contar. Estes serviços agem, e você não precisa dizer seu nome:
child-own-pictures = É você na imagem? O Take It Down ajuda se você tinha menos de 18 anos: https://takeitdown.ncmec.org/ · O StopNCII, se você tinha 18 anos ou mais: https://stopncii.org/
review =
    Está certo assim?
    Usado para: { $category }
    Canal: { $channel }
    País alvo: { $country }
review-words = Suas palavras: { $words }
review-no-words = Sem outras palavras.
review-private = Este é privado. O Saksi nunca entra nele, e você não precisa continuar nele. Se souber como se chama e mais ou menos quantos membros tem, acrescente com suas palavras.
review-danger = Uma criança ou adolescente que você conhece está em perigo: { $danger }
review-send = Nada foi enviado ainda.
review-sent = Enviada. O protocolo vem em uma mensagem à parte.
receipt =
    Sua denúncia está conosco.
    Ninguém olhou ainda. Este é o seu protocolo:

    { $receipt }

    Quem tem este código pode perguntar em que ponto está a denúncia, com /status. Guarde em um lugar seguro. Não sabemos quando uma pessoa vai olhar.
receipt-copy = Copiar o protocolo
receipt-scam = O Saksi não consegue recuperar dinheiro. Nunca pede dinheiro, códigos ou senhas, e nunca escreve primeiro, a não ser sobre a sua denúncia. Se alguém se oferece para recuperar seu dinheiro cobrando por isso, é um segundo golpe.
button-after = O que você pode fazer agora
after =
    O que você pode fazer agora
    Denuncie também no Telegram: segure uma das mensagens dele, ou abra o perfil e depois o menu. Escolha Denunciar e depois o motivo mais próximo disto: { $reason }. O Telegram pode fechar um canal; o Saksi não pode.
after-any =
    O que você pode fazer agora
    Denuncie também no Telegram: segure uma das mensagens dele, ou abra o perfil e depois o menu. Escolha Denunciar e depois o motivo que melhor se encaixa. O Telegram pode fechar um canal; o Saksi não pode.
after-mail = O Telegram também lê cartas sobre conteúdo público contra a lei: { $address }. Escreva só o link, nunca envie imagens.
after-mail-child = Sobre abuso de crianças, o Telegram lê { $address }. Escreva só o link, nunca envie imagens.
after-search = Uma palavra na busca do Telegram leva até ele? Avise o bot { $bot }.
after-europe = Na União Europeia você também pode usar { $form } (pede seu nome e e-mail) ou o bot { $bot }.
reason-child_abuse = abuso infantil
reason-violence = violência
reason-illegal_goods = produtos ilegais
reason-pornography = pornografia
reason-personal_data = dados pessoais
reason-terrorism = terrorismo
reason-scam = golpe ou spam
reason-other = outro
receipt-joined =
    Você já tinha denunciado este canal.
    O que você escreveu agora foi juntado à sua denúncia. O protocolo continua sendo:

    { $receipt }
cancelled = Apagada. Nada foi guardado.
nothing-to-cancel = Não há denúncia não terminada.
draft-erased =
    Apagamos sua denúncia não terminada.
    Passou um dia desde a sua última resposta. Você pode começar de novo com /report.
draft-open = Você tem uma denúncia não terminada. Você estava aqui:
already-sent = Essa denúncia já foi enviada. O protocolo está nesta conversa.
older-button = Esse botão é de uma pergunta anterior. Você está aqui agora:
media-refused =
    O Saksi não aceita esse tipo de mensagem.
    Ele não aceita imagens, vídeos, mensagens de voz, arquivos, figurinhas, contatos ou locais.
    Não guardamos nada disso. Envie o link ou o @nome do canal, ou encaminhe uma mensagem dele que seja só texto.
media-refused-child =
    Por favor, não envie imagens nem vídeos.
    Não guardamos nada disso. Também não encaminhe, não salve e não tire print: em muitos países isso é crime, mesmo para denunciar. Envie só o link ou o @nome.
forward-media-dropped = A mensagem tinha uma imagem ou um arquivo. Guardamos só de onde ela veio.
words-dropped = O que você tinha escrito foi apagado: uma denúncia sobre criança ou adolescente não leva texto, só o link.
edited-ignored = Não consigo acompanhar mudanças em uma mensagem. Por favor, envie a resposta de novo.
ask-details =
    O que você quer acrescentar?
    Nada disso é obrigatório. Escolha uma pergunta ou escreva com suas palavras. Não escreva o seu nome nem o de outras pessoas.
button-details = Acrescentar detalhes
button-done = Pronto
button-remove = Tirar esta resposta
detail-words = Com suas palavras
detail-promised = O que prometeram?
detail-paid_by = Como era para pagar?
detail-lost = Quanto dinheiro foi perdido?
detail-delivers = O que ele oferece?
detail-data_kind = Que dados são?
detail-own_pictures = Há imagens de você lá?
promised-daily = Dinheiro todo dia
promised-double = Dobrar o dinheiro
promised-no_risk = Nenhum risco
promised-easy_job = Trabalho fácil
paid_by-bank = Transferência ou Pix
paid_by-card = Cartão do banco
paid_by-wallet = Aplicativo no celular
paid_by-crypto = Criptomoeda
paid_by-cash = Dinheiro vivo ou vales
lost-none = Nada
lost-to = Até { $amount }
lost-over = Mais de { $amount }
delivers-sells = Ele vende
delivers-delivers = Ele entrega
delivers-recruits = Ele procura vendedores
data_kind-identity = Nomes e números de documento
data_kind-contact = Telefones e endereços
data_kind-money = Dados de banco ou cartão
data_kind-pictures = Imagens e conversas
own_pictures-no = Não
own_pictures-yes = Sim
button-several = Vários países
ask-countries =
    Quais países são o alvo?
    Escolha até cinco, ou escreva os nomes. Depois toque em Pronto.
country-chosen = { $country } (escolhido)
words-masked = Tiramos algo que poderia mostrar quem é uma pessoa: um nome, um número de documento ou de cartão.
details-dropped = Estas respostas foram tiradas, porque não combinam com o que você escolheu agora: { $fields }
speech-not-crime =
    O que o Saksi não faz
    O Saksi não aceita denúncias sobre opinião, política, religião ou sobre quem alguém é. As pessoas podem falar. Se ali se planeja ou comete um crime, continue e conte sobre isso.
button-pick = Escolher entre minhas conversas
pick-chat =
    Qual das suas conversas é?
    Toque em um botão abaixo do teclado e escolha. Recebemos só o número e o @nome. Não entramos nela.
pick-channel = Um canal
pick-group = Um grupo
pick-bot = Um bot
picker-closed = A lista de conversas foi fechada.
ask-channel-help = Se o link não funciona: encaminhe uma das mensagens dele, escolha entre suas conversas ou descreva.
button-describe = Descrever sem link
ask-describe =
    Qual é o nome, e onde você viu?
    Descreva com suas palavras, com no máximo 1.000 caracteres. Sem link, pode ser difícil de achar.
channel-described = descrito com suas palavras
updated = Atualizado.
edited-sent = Sua denúncia já foi enviada, então a mensagem mudada não chega até ela. Para acrescentar algo, use /add.
which-group = Se foi escrito em um grupo, diga qual: envie o link dele ou escolha entre suas conversas.
button-continue = Continuar
button-restart = Começar de novo
draft-waiting =
    Você tem uma denúncia não terminada.
    Nada foi enviado ainda. Você pode continuar de onde parou. Amanhã ela será apagada.
media-ended-child =
    Esta denúncia terminou, e nada foi guardado.
    Você enviou imagens ou vídeos duas vezes. Se quiser denunciar um canal, comece de novo com /report e envie só o link ou o @nome. Estes serviços agem:
text-without-report = Consigo ler o link ou o @nome de um canal, ou uma mensagem encaminhada. Para começar uma denúncia, envie /report.

## Receipt and news

status-question = Envie o protocolo. Ele começa com RPT.
status-received =
    Recebida.
    Sua denúncia está conosco. Ela ainda não foi concluída.
status-withdrawn =
    Retirada.
    Esta denúncia foi retirada e não conta em lugar nenhum.
status-finished =
    Concluída.
    O caso da sua denúncia foi examinado e fechado.
status-finished-confirmed =
    Concluída: confirmada.
    Confirmada pela nossa equipe de moderação; não é uma decisão da Justiça.
status-finished-unfounded =
    Concluída: não confirmada.
    Examinamos e vimos que isso não viola as nossas regras. Isso não quer dizer que o canal é seguro.
status-finished-undetermined =
    Concluída: não foi possível saber.
    Não conseguimos confirmar com o que tínhamos. Isso não quer dizer que o canal é seguro.
status-finished-person =
    Concluído: uma pessoa, não um canal.
    O Saksi não aceita denúncias sobre pessoas e apagou o nome. Denuncie no Telegram (segure a mensagem e toque em Denunciar) ou procure a polícia.
news =
    Há novidade sobre a sua denúncia.
    Envie /status com o seu protocolo para ler.
status-again =
    Recebida: será olhada de novo.
    Você pediu para olharmos de novo. Isso ainda não foi concluído.
news-none = Não há novidades sobre suas denúncias.
button-add = Acrescentar palavras
button-appeal = Pedir para olhar de novo
add-ask =
    Acrescentar à denúncia { $receipt }
    Escreva em resposta a esta mensagem, no máximo 1.000 caracteres. Não ponha o seu nome nem o nome de outras pessoas.
added =
    Acrescentado à sua denúncia.
    Quem examina o caso pode ler. Se ele for concluído sem isso, você pode pedir para olharmos de novo.
appeal-question =
    Quer que a gente olhe de novo?
    Uma pessoa que ainda não decidiu sobre isso vai olhar. Você pode pedir uma vez só. Por quê?
appeal-reason-overlooked = Algo passou despercebido
appeal-reason-something_new = Há algo novo
appeal-reason-misunderstood = Minha denúncia foi mal entendida
appeal-reason-another_reason = Outro motivo
appealed =
    Vamos olhar de novo.
    Uma pessoa que ainda não decidiu sobre isso vai olhar. Não sabemos quando. O seu protocolo continua o mesmo.
clear-question =
    Esvaziar esta conversa?
    O bot apaga as mensagens dos últimos dois dias que ele alcança, as suas e as dele. Os protocolos mostrados aqui somem: guarde-os antes em outro lugar. Suas denúncias ficam como estão.
clear-yes = Apagar as mensagens
cleared =
    As mensagens que o bot pode apagar foram apagadas.
    O Telegram talvez ainda mostre mensagens mais antigas; você pode apagar a conversa inteira no Telegram. Suas denúncias ficam, e os protocolos continuam valendo.

## Categories, in the citizen's words

category-investment_scam = Golpe de investimento
category-other_fraud = Outro golpe (loja, vaga, banco…)
category-drugs = Drogas
category-child_abuse = Criança ou adolescente como vítima
category-threats = Ameaças ou minhas fotos íntimas
category-terrorism = Terrorismo
category-weapons = Armas e outros itens ilegais
category-trafficking = Tráfico de pessoas
category-leaked_data = Dados pessoais vazados
category-forged_documents = Documentos falsos
category-gambling = Jogos e apostas ilegais
category-adult_pornography = Pornografia (adultos)
category-other = Outro crime
category-unsure = Não tenho certeza

## Members

member-joined = Seu papel no Saksi agora é: { $role }. Envie /queue para o próximo caso.
member-admin-joined = Seu papel no Saksi agora é: administração. Envie /queue para o próximo caso, /publish para publicar um trimestre.
member-invite-confirm =
    Convite para trabalhar nos casos do Saksi.
    O link funciona uma vez, para a conta que o aceita.
member-accept = Aceitar
invite-made =
    Um link de uso único para o papel "{ $role }", válido por 24 horas. Entregue a uma só pessoa:

    { $link }
invite-usage = Escreva /invite moderator VN, ou lead ou admin. Depois, os domínios além do geral: child_safety, terror.
role-moderator = moderação
role-lead = chefia da moderação
role-admin = administração
role-authority = autoridade
become-usage = No ambiente de teste: /become moderator, /become lead ou /become administrator.
become-already = Você já tem um papel: { $role }.

## The queue

card-head = Caso { $number } · { $band }
card-due = Prazo: { $due }
card-overdue = Atrasado desde { $due }
card-lease = Seu até { $time } (UTC)
card-channel = Canal: { $names }
card-channel-erased = Canal: apagado
card-voices = { $count ->
    [one] { $count } voz independente
    [many] { $count } de vozes independentes
   *[other] { $count } vozes independentes
  }
card-burst = Muitas contas novas chegaram juntas; contam como uma só voz. Crimes de verdade também atraem muita gente: julgue o canal.
card-web = { $count ->
    [one] { $count } denúncia pelo formulário web, que não é uma voz independente
   *[other] { $count } denúncias pelo formulário web, que não são vozes independentes
  }
card-category = Denunciado por: { $tallies }
card-country = País alvo: { $country }
card-words = Texto recebido ({ $language }): { $text }
card-no-words = Nenhum texto foi enviado.
card-also = Também tem como alvo: { $countries }
card-indicators = Encontrado no texto: { $found }
card-pointers = Palavras que apontam para "{ $category }": { $matched }
card-added = Algo foi acrescentado depois do envio da denúncia.
card-appeal = Uma pessoa pede para olhar de novo: { $reason }
card-child = Proteção da infância: nenhum texto é guardado, e ninguém aqui olha o canal.
card-child-danger = Uma pessoa denuncia que uma criança ou adolescente que ela conhece está em perigo.
card-why-band = Por que em primeiro: nível mais urgente à espera ({ $band }), depois o prazo mais próximo.
card-why-shortened = Por que em primeiro: nível "{ $band }", prazo { $percent }% mais cedo porque várias pessoas denunciaram de forma independente.
card-why-oldest = Por que em primeiro: a cada cinco casos, um é o mais antigo de todos.
card-second = Espera uma segunda pessoa: { $reason }
card-proposed = Proposto: { $outcome }. Com base em: { $on }. Regra: { $policy }
band-0 = o mais urgente
band-1 = urgente
band-2 = outro crime
band-3 = os demais
hold-passed_on = o link seria repassado a uma central de denúncias
hold-terror = terrorismo confirmado
hold-safe_listed = o canal está na lista de proteção
hold-many_voices = cinco ou mais pessoas denunciaram
hold-speech = política, imprensa, religião ou uma minoria está envolvida
button-skip-case = Pular
button-put-back = Devolver
button-next = Próximo caso
button-undo = Desfazer (10 s)
button-approve = Aprovar
button-return = Retornar à fila
button-un_list = Na lista da ONU
button-two_lists = Nas listas de 2 países
button-other-policy = Outra regra …
button-speech-on = Livre expressão: sim
button-speech-off = Livre expressão: não
ask-outcome = Qual é o resultado?
ask-decided-on = Com base em que se decide?
ask-policy = Por qual regra?
decided = Caso { $number }: { $outcome }.
decided-held = Caso { $number }: { $outcome }. Espera uma segunda pessoa: { $reason }.
undone = Desfeito. O caso é seu de novo.
judged-approve = Caso { $number }: aprovado. A decisão vale a partir de agora.
judged-return = Caso { $number }: retornado à fila. Quem decidiu primeiro não vai receber este caso de novo.
put-back = Devolvido. Outra pessoa pode pegar.
skipped = Pulado. Você não vai ver este caso por 30 minutos.
outcome-confirmed = Confirmado
outcome-unfounded = Não viola as regras
outcome-lawful_speech = Fala permitida por lei
outcome-insufficient = Não basta para decidir
outcome-gone = Já não existe
outcome-private = Privado, não verificável
outcome-person = Uma pessoa, não um canal
outcome-passed_to_hotline = Repassar a uma central
outcome-not_enough = Não basta para repassar
outcome-already_gone = Já não existe
outcome-belongs_elsewhere = Cabe a outro lugar
on-forwarded_words = palavras de mensagens encaminhadas
on-several_reporters = palavras de várias pessoas
on-public_page = página pública, como eu a vi
on-written_answer = resposta escrita (central de denúncias, regulador ou tribunal)
policy-investment_scam = Ofertas de investimentos que não existem, ou de ganhos que ninguém pode prometer
policy-other_fraud = Enganar para obter dinheiro, códigos ou documentos
policy-drugs = Ofertas de venda ou entrega de drogas ilegais
policy-child_abuse = Abuso ou exploração sexual de crianças ou adolescentes
policy-threats = Ameaças, extorsão, imagens íntimas sem consentimento
policy-terrorism = Conteúdo a favor de uma organização que está em uma lista de terrorismo
policy-weapons = Ofertas de armas ou de outros itens ilegais
policy-trafficking = Recrutamento ou venda de pessoas
policy-leaked_data = Dados pessoais publicados ou vendidos sem direito
policy-forged_documents = Ofertas de documentos falsos
policy-gambling = Jogos e apostas sem licença
policy-adult_pornography = Pornografia ao alcance de menores de 18 anos
policy-other = Outro crime pela lei do país em questão
policy-unsure = Nenhuma regra pôde ser indicada
policy-un_list = Conteúdo a favor de uma organização que está na lista do Conselho de Segurança das Nações Unidas
policy-two_lists = Conteúdo a favor de uma organização que está nas listas de terrorismo de dois países, nenhum deles o país em questão
policy-out_of_scope = Fora do que o Saksi examina, como a fala permitida por lei

## Figures in the chat

stats-usage = Envie /stats com um país e, se quiser, um trimestre: /stats VN 2026-Q3
stats-share = Canais confirmados: { $flagged } de { $examined } examinados ({ $share })
stats-unreliable = Canais examinados: { $examined }; destes, confirmados: { $flagged }. Poucos demais para uma proporção
stats-zero = Nenhum canal foi denunciado
stats-hidden = Oculto para proteger pessoas
stats-bounds = de todos os canais denunciados ({ $reported }): no mínimo { $lower }, no máximo { $upper }
stats-of-examined = dos { $examined } canais examinados
stats-place = { $country }, { $period }
stats-caution = Entre canais denunciados e examinados; não é uma proporção de todos os canais; não serve para comparar países. Confirmado quer dizer decidido pela equipe de moderação do Saksi segundo uma regra publicada, não que uma lei foi violada.
stats-source = Saksi, método { $method }, dados até { $cutoff }, publicação { $release }
stats-invented = Mundo inventado: estes números são exemplos, não fatos.
stats-open = Tabela e arquivos
stats-download = Tabela e arquivos: { $url }
part-flagged = confirmados
part-cleared = descartados
part-undetermined = indeterminados
part-pending = pendentes
status-word-provisional = Provisório: alguns canais ainda estão sendo examinados
status-word-hidden = Oculto para proteger pessoas
status-word-unreliable = Poucos examinados para uma proporção
status-word-zero = Nenhum canal foi denunciado
status-word-not-monitored = Não monitorado
publish-choose = Qual trimestre deve ser publicado? Cada um só pode ser publicado uma vez.
publish-now = Publicar agora: { $period }
publish-nothing = Todos os trimestres encerrados já foram publicados.
publish-done = Publicado: { $period }. Publicação { $release }. Envie /stats com um país para ver.
period-quarter = { $quarter ->
    [1] janeiro a março de { $year }
    [2] abril a junho de { $year }
    [3] julho a setembro de { $year }
   *[4] outubro a dezembro de { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Isso não está aberto para você.
refusal-consent_missing = Por favor, concorde primeiro: envie /start.
refusal-draft_missing = Não há denúncia não terminada. Envie /report para começar uma.
refusal-draft_moved_on = Esse botão é de uma pergunta anterior.
refusal-answer_not_understood = Não entendi essa resposta. Por favor, use um dos botões.
refusal-edited_too_late = Só consigo acompanhar uma mudança na sua última resposta. Para mudar uma anterior, toque em Voltar.
refusal-words_too_long = O texto passa do limite em { $surplus ->
    [one] { $surplus } caractere
    [many] { $surplus } de caracteres
   *[other] { $surplus } caracteres
  }; o máximo é 1.000. Por favor, encurte e envie de novo.
refusal-no_channel_named = Não encontrei um canal nisso. Envie o link ou o @nome, por exemplo t.me/name, ou encaminhe uma das mensagens dele.
refusal-not_a_telegram_link = Isso não é um link do Telegram. Abra o perfil do canal no Telegram, copie o link ali e envie.
refusal-person_not_channel = Esse é o perfil de uma pessoa, não um canal. O Saksi não aceita denúncias sobre pessoas, e não guardou nada disso. Denuncie no Telegram (segure a mensagem, depois Denunciar) ou vá à polícia.
refusal-sender_hidden = O Telegram esconde quem escreveu isso, então não há canal indicado. O Saksi não guardou nada disso. Envie o link ou o @nome do canal, ou encaminhe uma mensagem direto dele.
refusal-saksi_itself = Esse é o próprio Saksi. Envie o link ou o @nome do canal que você quer denunciar.
refusal-receipt_unknown = Não há denúncia com esse protocolo. Por favor, confira: ele tem a forma RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Esta denúncia já foi passada a uma linha de ajuda, por isso não pode mais ser retirada. Você ainda pode pedir para ser esquecido com /forget.
refusal-report_withdrawn = Esta denúncia foi retirada, então não há mais nada a fazer com ela. Para denunciar de novo, envie /report.
refusal-report_finished = Esta denúncia foi concluída, então não dá para acrescentar nada. Nos 30 dias depois que o resultado foi informado, você pode pedir para olharmos de novo, com /appeal.
refusal-report_full = Esta denúncia está cheia: não cabe mais texto.
refusal-no_words_here = Uma denúncia sobre criança ou adolescente não leva texto, só o link. Se uma criança está em perigo agora, ligue para o número de emergência do lugar onde você está.
refusal-appeal_not_open = Não podemos olhar esta denúncia de novo agora. Você pode pedir isso uma vez, nos 30 dias depois que o resultado foi informado.
refusal-too_many_reports = São muitas denúncias em pouco tempo. Por favor, envie a próxima mais tarde. A ajuda agora e as denúncias sobre criança ou adolescente estão sempre abertas.
refusal-case_moved_on = Este caso avançou desde que essa ficha foi mostrada. Nada foi feito.
refusal-queue_empty = A fila está vazia. Não há nada a fazer agora.
refusal-undo_too_late = É tarde demais para desfazer.
refusal-own_decision = Uma segunda pessoa precisa julgar isso, não quem decidiu.
refusal-rests_on_one_voice = As palavras de uma só pessoa não bastam para confirmar. Escolha em que mais se baseia a decisão, ou outro resultado.
refusal-not_for_this_domain = Isso não está aberto neste tipo de caso.
refusal-second_country_needed = A segunda pessoa precisa ser de outro país.
refusal-invite_unknown = Este link não funciona: já foi usado, tem mais de 24 horas ou nunca existiu.
refusal-member_already = Você já é membro.
refusal-period_unknown = Não conheço esse período. Um trimestre se escreve assim: 2026-Q3.
refusal-period_not_closed = Esse trimestre ainda não acabou em todo lugar.
refusal-period_released = Esse trimestre já foi publicado.
refusal-country_unknown = Não conheço esse país. Tente o nome em inglês ou as duas letras, como VN.
refusal-nothing_released = Ainda não foi publicado nada para isso.
fault =
    Algo deu errado do nosso lado.
    Nada do que você enviou se perdeu. Por favor, tente de novo daqui a pouco. Se continuar, informe este número a quem mantém o serviço: { $fault }

## The web form

form-title = Denunciar sem o Telegram
form-step = Passo { $step } de { $steps }
form-intro =
    Você nos conta sobre um canal, grupo ou bot do Telegram usado para crimes. Pessoas o examinam. Números são publicados, nomes nunca.
    Você não se torna testemunha em um processo. Isto não é um boletim de ocorrência, e o Saksi não é o Telegram.
    Nada é guardado antes de você apertar Enviar na última página. Então guardamos suas respostas, lacradas. Não guardamos nome, endereço de rede nem cookie.
    Quem fornece sua internet pode ver que você abriu este site. Não podemos escrever para você: só o seu recibo leva à sua denúncia.
form-where-note = Isso decide quais linhas de ajuda aparecem aqui. Não é guardado.
form-lines = Usar este país
form-next = Continuar
form-link = O link ou @nome dele
form-link-note = Por exemplo t.me/name. Nunca abrimos o link. Você não precisa ficar no canal.
form-no-channel = Não há nenhum canal nisso. Escreva o link ou @nome dele, por exemplo t.me/name.
form-choose = Escolha uma resposta.
form-words-missing = Escreva alguma coisa primeiro.
form-choose-country = Escolha um país
form-country-note = O país das pessoas que ele quer atingir. Se já houver uma resposta aqui, veja se está certa.
form-several = Ele visa vários países
form-also = País { $count }
form-change = Mudar
form-card = Você pode contar mais. Nada disso é obrigatório.
form-agree = Ao apertar Enviar, você concorda que o Saksi guarde estas respostas, lacradas, como diz a página sobre privacidade.
form-errors = Veja isto de novo
form-sent =
    Sua denúncia está conosco.
    Ninguém olhou para ela ainda. Este é o seu recibo:
form-sent-before = Esta denúncia já tinha sido enviada, e este é o recibo dela. O que você mudou depois não foi acrescentado.
form-keep =
    Anote agora e guarde onde ninguém mais veja. Para copiar, clique nele ou mantenha o dedo sobre ele.
    Não podemos enviá-lo de novo. Quem tiver o recibo pode perguntar como está a denúncia.
form-now =
    O que acontece agora
    Pessoas examinam as denúncias, as mais urgentes primeiro. Não sabemos quando chegará a vez da sua.
    Não podemos escrever para você. Volte com o seu recibo e pergunte.
form-another = Denunciar outro canal
form-over =
    Este formulário acabou.
    Ele ficou aberto por mais de um dia, ou foi alterado no caminho. Nada dele foi guardado. Você pode começar de novo.
form-foreign =
    Isso veio de outro site.
    Nada foi feito com isso. Você pode começar aqui.
form-busy =
    Está chegando coisa demais da sua parte da rede.
    Nada se perdeu: espere alguns minutos, volte e tente de novo. As linhas de ajuda e as denúncias sobre crianças estão sempre abertas.
form-away =
    Não foi possível guardar sua denúncia agora.
    Ela não se perdeu: aperte Enviar de novo em um minuto. Se continuar, informe este número a quem opera o site: { $fault }

## Pages

page-skip = Ir para o conteúdo
page-navigation = Neste site
page-figures = Números
page-download = Baixar
page-privacy = Privacidade
page-status-label = Seu protocolo
page-status-note = Ele é enviado na requisição, nunca em um endereço, e nada da sua visita é guardado. Quem tiver o protocolo pode consultar.
page-status-button = Ver em que ponto está
page-chat = Conversa de teste
page-languages = Idiomas
page-description = Quantos canais do Telegram foram denunciados por crimes, quantos foram examinados e quantos destes foram confirmados, por país e trimestre.
page-home-title = O Saksi conta os canais que as pessoas denunciam por crimes.
page-home-line =
    As pessoas enviam canais, grupos e bots do Telegram que, para elas, são usados para crimes. A equipe de moderação examina cada um uma vez e decide segundo uma regra publicada.
    Aqui você vê quantos foram denunciados, quantos foram examinados e quantos destes foram confirmados. O Saksi nunca diz o nome de um canal ou de uma pessoa.
    Os números não dizem quanto crime existe. Dizem o que as pessoas denunciaram e o que foi constatado.
page-home-report = Denunciar um canal no Telegram
page-home-chat = Experimentar na conversa de teste
page-nothing-title = Nenhum número foi publicado ainda.
page-nothing = Quando um trimestre tiver sido examinado e publicado, os números dele ficam aqui. Até lá, não se pode dizer nada sobre nenhum país.
page-jump = Nesta página
page-jump-map = Mapa
page-jump-shares = Proporções
page-jump-table = Tabela
page-period-title = O que foi denunciado e o que foi constatado: { $period }
page-map-title = O mapa mostra quanto foi examinado, não quanto crime existe.
page-map-description = Um mapa do mundo com o Sudeste Asiático ampliado, em tons conforme o número de canais examinados. A tabela abaixo dos gráficos tem os mesmos números.
page-map-key = Canais examinados
page-map-none = nenhum examinado
page-map-range = { $from } a { $to }
page-map-over = { $from } ou mais
page-map-examined = { $examined ->
    [one] { $examined } canal examinado
    [many] { $examined } de canais examinados
   *[other] { $examined } canais examinados
  }
page-map-inset = Sudeste Asiático, ampliado
page-map-borders = Nomes e fronteiras seguem a ISO 3166.
page-share-title = Cada país se lê em separado: a proporção dos seus canais examinados que foram confirmados.
page-share-description = Para cada país, um ponto na proporção dos canais examinados que foram confirmados, e uma linha onde pode estar a proporção de todos os canais denunciados. A tabela abaixo dos gráficos tem os mesmos números.
page-share-sentence = { $flagged } de { $examined ->
    [one] { $examined } canal examinado
    [many] { $examined } de canais examinados
   *[other] { $examined } canais examinados
  }
page-share-key = proporção dos canais examinados que foram confirmados
page-bounds-key = onde pode estar a proporção de todos os canais denunciados
page-table-title = Os mesmos números em tabela.
page-table-caption = Canais que têm cada país como alvo, { $period }
page-country = País
page-quarter = Trimestre
page-status = Situação
page-reported = Denunciados
page-examined = Examinados
page-confirmed = Confirmados
page-share = % dos examinados
page-lower = % dos denunciados, no mínimo
page-upper = % dos denunciados, no máximo
page-too-few = poucos demais
page-no-share = não se aplica
page-final = Definitivo
page-provisional = Provisório
page-notes-title = O que querem dizer as palavras da tabela
page-means-final = A maioria dos canais denunciados foi examinada: no máximo 5% ainda esperavam, ou já tinham passado 90 dias.
page-means-provisional = Mais de 5% dos canais denunciados ainda esperavam. Os números podem mudar.
page-means-unreliable = Menos de 20 canais foram examinados. As contagens valem, mas uma proporção de tão poucos enganaria.
page-means-hidden = Com tão poucos canais ou pessoas por trás de um número, alguém poderia ser reconhecido. Oculto não quer dizer nenhum.
page-means-zero = O Saksi monitorou este país e ninguém denunciou um canal que o tenha como alvo.
page-means-not-monitored = O Saksi não monitorou este país. Isso não diz nada sobre o crime lá.
page-means-not-applicable = Nada foi denunciado, então não há sobre o que calcular uma proporção.
page-means-bounds = No mínimo, no máximo: a proporção de todos os canais denunciados fica entre esses dois valores, qualquer que fosse a decisão sobre os canais sem conclusão.
page-files-title = Leve os números com você.
page-file = { $format }, { $size } kB
page-other-quarters = Outros trimestres
page-parts-title = O que aconteceu com os canais denunciados
page-parts-caption = Canais que têm este país como alvo ({ $country }), { $period }, pelo que foi constatado
page-parts-outcome = Resultado
page-parts-channels = Canais
page-parts-total = Denunciados, no total
page-picture = Este número em imagem (PNG)
page-country-quarters = Todos os trimestres: { $country }
page-period-countries = Todos os países: { $period }
page-country-title = { $country }: todos os trimestres publicados
page-country-chart-title = Trimestre a trimestre: a proporção dos canais examinados que foram confirmados.
page-country-caption = Canais que têm este país como alvo ({ $country }), por trimestre da denúncia
page-change-note = Uma mudança de um trimestre para o outro pode vir do que foi denunciado e examinado, e não só do crime.
page-download-title = Todos os números publicados estão aqui para baixar.
page-download-line =
    Um arquivo tem um trimestre. Cada linha diz o que conta, de quantos, por qual método e até que momento.
    O CSV abre em qualquer planilha. O JSON tem as mesmas linhas e explica sozinho cada código.
page-download-caption = Arquivos por trimestre
page-as-of = Dados até
page-release = Publicação
page-codes-title = Como ler a situação de uma linha
page-measures-title = O que é medido
page-measure-reported = Canais, grupos e bots com pelo menos uma denúncia válida recebida no trimestre.
page-measure-flagged = Destes, os que têm uma decisão em vigor que confirma a denúncia.
page-measure-cleared = Destes, os considerados sem violação das regras.
page-measure-undetermined = Destes, os que foram olhados e não puderam ser decididos.
page-measure-pending = Destes, os que não têm decisão em vigor.
page-measure-share_of_examined = Confirmados sobre a soma de confirmados e descartados. Conta as nossas próprias decisões, por isso não tem intervalo.
page-measure-share_of_reported_bounds = Entre quais duas proporções de todos os canais denunciados podem estar os confirmados.
page-not-found-title = Não há página neste endereço.
page-not-found = Por favor, confira o endereço ou comece pelos números.
page-no-figure-title = Não há número para isso.
page-not-monitored = { $country }, { $period }: país não monitorado. Isso não é o mesmo que zero.
page-not-allowed-title = Este endereço só pode ser lido.
page-too-large-title = Isso é grande demais para ser aceito.
page-away-title = Os números não podem ser lidos neste momento.
page-away = Nosso banco de dados não responde. Nada se perdeu. Por favor, tente de novo em um minuto. Se continuar, informe este número a quem mantém o serviço: { $fault }
page-fault-title = Algo deu errado do nosso lado.
page-fault = Por favor, tente de novo daqui a pouco. Se continuar, informe este número a quem mantém o serviço: { $fault }
