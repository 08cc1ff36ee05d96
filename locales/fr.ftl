### French, translated from en.ftl, which is the source. No second reader has checked it yet.
### One word per idea: signalement (report), canal (channel), dossier (case), reçu (receipt), règle (policy), part (share).

## The first minutes

language-question = Quelle langue lisez-vous ?
language-changed = Saksi vous parle maintenant en français.
language-unchecked = Cette traduction a été faite par le projet, et personne dont c’est la langue maternelle ne l’a encore vérifiée. Si une phrase est fausse, écrivez à { $contact }.
language-unchecked-sandbox = Cette traduction a été faite par le projet, et personne dont c’est la langue maternelle ne l’a encore vérifiée.
where-question =
    Où êtes-vous ?
    Votre réponse décide quelles lignes d’aide nous pouvons vous montrer. Nous ne la gardons pas tant que vous n’avez pas accepté.
where-other = Un autre pays
where-skip = Je préfère ne pas le dire
where-type = Écrivez le nom du pays, par exemple « Malaisie ».
consent =
    Saksi veut dire « témoin ». Voici comment cela marche.
    Vous nous parlez d’un canal, d’un groupe ou d’un bot qui sert à commettre des crimes ou des délits. Des personnes l’examinent. Des chiffres sont publiés, jamais des noms.

    Vous ne devenez pas témoin devant un tribunal. Ceci n’est pas un signalement à la police, et Saksi n’est pas Telegram.

    Nous gardons : un numéro brouillé à la place de votre compte, votre langue, votre pays si vous l’avez nommé, et ce que vous signalez, sous scellé. Si nous pouvons vous écrire, aussi le numéro de cette discussion, sous scellé. Jamais d’image, de vidéo ni de fichier.
    Telegram, de son côté, sait que vous parlez à ce bot.

    Si vous dites « Ne m’écrivez pas », nous ne gardons aucun moyen de vous écrire. Le numéro brouillé nous permet de remarquer un second signalement de la même personne, et il est effacé 14 jours après votre dernier signalement.

    /privacy en dit plus. Rien n’est gardé avant votre choix :
consent-keep = J’accepte. Tenez-moi au courant
consent-none = J’accepte. Ne m’écrivez pas
consent-no = Non, j’arrête ici
consent-declined = Rien n’a été gardé. Si vous changez d’avis, envoyez /start.
welcome =
    Vous pouvez maintenant faire un signalement.
    Envoyez /report, ou bien le lien ou le @nom du canal, ou transférez un de ses messages.
menu-report = Signaler un canal
menu-status = Suivre un reçu
menu-help = De l’aide maintenant
help =
    Ce que Saksi peut faire
    /report : signaler un canal, un groupe ou un bot
    /status : savoir où en est votre signalement, avec son reçu
    /help_now : qui peut vous aider maintenant ; dans un autre pays avec /help_now VN
    /stats VN : chiffres publiés d’un pays
    /language : changer de langue
    /cancel : abandonner un signalement non terminé
    /privacy : ce qui est gardé, et combien de temps
    /add : ajouter des mots à un signalement
    /appeal : nous demander de revoir un signalement
    /withdraw : retirer un signalement, avec son reçu
    /mydata : un fichier avec tout ce qui est gardé sur vous
    /forget : effacer ce que Saksi garde sur vous
    /again : redire la question en cours
    /clear : vider cette discussion, autant que Telegram le permet

    { receipt-scam }
    N’écrivez jamais /report là où d’autres peuvent lire.
gate =
    Avez-vous besoin d’aide maintenant ?
    Choisissez ce qui convient, ou continuez simplement. Ce que vous touchez ici n’est pas gardé.
gate-choice-danger = Quelqu’un est en danger
gate-choice-today = J’ai envoyé de l’argent depuis 24 h
gate-choice-earlier = J’ai perdu de l’argent avant cela
gate-choice-picture = On diffuse mes propres images
gate-where = Lignes d’aide de mon pays
gate-danger =
    Appelez à l’aide maintenant
    Appelez le numéro d’urgence de l’endroit où vous êtes. Si vous ne pouvez pas parler, demandez à quelqu’un près de vous d’appeler. Saksi ne peut pas envoyer d’aide, et personne ne lit ici tout de suite.
gate-child = S’il s’agit d’un enfant, ou si vous avez moins de 18 ans :
gate-today =
    Appelez d’abord votre banque, maintenant
    Faites le numéro imprimé sur votre carte, et demandez à la banque d’arrêter le paiement. Appelez ensuite la ligne ci-dessous.
    N’envoyez plus rien, quoi qu’on vous promette ou qu’on menace de faire. Si vous avez donné un mot de passe ou un code, changez-le. Gardez la conversation, le numéro de compte et la preuve du paiement.
gate-earlier =
    Ce que vous pouvez encore faire
    Dites à votre banque où l’argent est parti. Allez à la police et gardez le numéro de votre plainte : les banques le demandent. Gardez la conversation, le numéro de compte et la preuve du paiement.
gate-picture =
    Ce n’est pas votre faute
    Ne payez pas, et n’envoyez plus d’images. Gardez les messages, puis ne répondez plus. Les services ci-dessous aident à faire retirer des images. Ils sont gratuits, et l’image ne quitte jamais votre téléphone.
help-lines-country = Lignes d’aide : { $country }
help-lines-world = Lignes d’aide qui marchent partout (nous n’avons pas de liste à nous pour votre pays)
help-lines-nowhere = Lignes d’aide qui marchent partout (nous ne savons pas où vous êtes)
help-emergency = Numéro d’urgence
help-emergency-world = Numéro d’urgence que joignent la plupart des téléphones portables
help-line-check = à vérifier avant de compter dessus
help-lines-check = À vérifier avant de compter dessus. Si l’un ne marche pas, essayez le suivant.
help-line-dated = vérifié pour la dernière fois le { $day } ; vérifiez avant de vous y fier
privacy =
    Ce que Saksi garde, et combien de temps
    Un signalement non terminé : sous scellé, effacé après 24 heures.
    Ce que vous touchez quand vous demandez de l’aide maintenant n’est pas gardé.
    Votre compte : un numéro brouillé. Le numéro de cette discussion, seulement si nous pouvons vous écrire, sous scellé.
    Vos mots : sous scellé, montrés à l’équipe de modération du dossier sans rien sur vous.
    Vos mots, et le lien entre vous et un signalement : effacés au plus tard 90 jours après votre envoi.
    Si vous avez demandé que nous n’écrivions pas : le numéro brouillé est effacé 14 jours après votre dernier signalement.
    Un lien dans un signalement de violences sexuelles sur un enfant : sous scellé, montré seulement aux membres qui en ont la charge, effacé 30 jours après le résultat.
    /forget efface aussitôt ce qui est gardé sur vous.
    /mydata vous donne tout dans un fichier, /withdraw retire un signalement, /clear vide cette discussion autant que Telegram le permet.
    Les images, vidéos et fichiers ne sont jamais acceptés.
    Ce qui sort de Saksi, ce sont des nombres publiés, jamais un canal et jamais une personne.
    Telegram, de son côté, sait que vous parlez à ce bot. Les discussions avec les bots ne sont pas chiffrées de bout en bout.
privacy-operator = Service géré par { $name }, { $country }. Questions sur vos données : { $contact }
privacy-sandbox = Ceci est un bac à sable sur une seule machine, avec un monde inventé. Rien ici n’est réel.
forget-question =
    Saksi doit-il vous oublier ?

    Effacés aussitôt et pour toujours : votre numéro brouillé, votre langue et votre pays, le numéro de cette discussion, un signalement non terminé, et vos mots dans chaque signalement encore lié à vous.
    Ce qui reste, sans vous : que quelqu’un a signalé un canal, et ce qui a été décidé.

    Vos reçus n’ouvriront plus rien, et personne ne pourra vous dire le résultat. On ne peut pas revenir en arrière.
forget-yes = Oubliez-moi
forget-no = Ne rien changer
forgotten =
    Saksi vous a oublié. Les clés de ce que vous nous avez dit sont détruites : personne ne peut plus le lire, pas même nous.
    Ce qui était encore en route, sous scellé, devient illisible en trois jours au plus.
    Telegram montre encore cette discussion ; vous pouvez l’y supprimer. Si vous avez de nouveau besoin de Saksi, envoyez /start.
    /clear enlève ce que le bot peut en supprimer.
forget-kept = Rien n’a été changé.
forget-nothing = Saksi ne garde rien sur vous.
withdraw-how = Envoyez /withdraw et le reçu du signalement, dans un même message. Il ressemble à RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Faut-il retirer ce signalement ?
    Il ne comptera plus nulle part, et vos mots y sont effacés. Ce que l’équipe de modération a déjà décidé sur le canal reste. On ne peut pas revenir en arrière.
withdraw-yes = Le retirer
withdrawn =
    Le signalement a été retiré.
    Il ne compte plus nulle part, et ses mots sont effacés.
mydata = Tout ce que Saksi garde sur vous. Gardez ce fichier là où personne d’autre ne regarde, ou supprimez-le.
sandbox-note = Bac à sable : ici, tout est inventé.

bot-name = Saksi : signaler un canal
bot-about = Signalez dans votre langue les canaux qui servent au crime, sans vous exposer. Ni la police, ni Telegram.
bot-description =
    Saksi veut dire témoin. Parlez-nous d’un canal, d’un groupe ou d’un bot qui sert au crime. Des personnes l’examinent. Nous publions des chiffres, jamais de noms.

    N’envoyez jamais d’image, de vidéo ni de fichier. Saksi n’est ni la police, ni Telegram. Il ne demande jamais d’argent, de codes ni de mots de passe.
command-report = Signaler un canal, un groupe ou un bot
command-status = Où en est votre signalement
command-help_now = De l’aide maintenant
command-stats = Chiffres publiés d’un pays
command-language = Changer de langue
command-cancel = Abandonner un signalement non terminé
command-privacy = Ce qui est gardé, et combien de temps
command-add = Ajouter des mots à un signalement
command-appeal = Nous demander de revoir un signalement
command-withdraw = Retirer un signalement
command-mydata = Tout ce qui est gardé sur vous, en fichier
command-forget = Effacer ce que Saksi garde sur vous
command-again = Redire la question en cours
command-clear = Vider cette discussion, autant que Telegram le permet
command-help = Ce que Saksi peut faire

## The questions of a report

button-back = Retour
button-cancel = Annuler
button-skip = Passer
button-keep = Garder cette réponse
answered = Votre réponse pour l’instant : { $answer }
button-yes = Oui
button-no = Non
button-unknown = Je ne sais pas
button-send = Envoyer
button-other-country = Un autre pays
button-more = Autre chose …
button-money = Arnaque à l’argent
ask-category = À quoi sert ce canal ?
ask-category-for = Vous voulez signaler { $channel }.
ask-category-money = Quelle sorte d’arnaque à l’argent ?
ask-category-more = À quoi d’autre sert-il ?
unsure-ask = Que se passe-t-il là-bas ?
unsure-money = On veut ou on promet de l’argent
unsure-sold = On vend ou on propose quelque chose
unsure-harm = Quelqu’un est blessé ou menacé
unsure-none = Rien de tout cela
unsure-ask-case = Qu’est-ce qui s’en approche le plus ?
ask-channel =
    Quel canal, groupe ou bot ?
    Envoyez son lien ou son @nom, ou transférez un de ses messages. Nous n’ouvrons jamais le lien. Rien ne vous oblige à rester dans le canal.
ask-channel-child =
    Quel canal, groupe ou bot ?
    Envoyez seulement son lien ou son @nom. N’envoyez, ne transférez et n’enregistrez aucune image ni aucune vidéo, et n’en faites pas de capture d’écran : dans beaucoup de pays, c’est un crime ou un délit, même pour faire un signalement.
ask-channel-choices = Lequel voulez-vous dire ?
ask-country = Quel pays est visé ?
ask-country-type = Écrivez le nom du pays visé, par exemple « Viêt Nam ».
ask-danger = Un enfant que vous connaissez est-il en danger maintenant ?
ask-words =
    Autre chose à faire savoir à l’équipe de modération ?
    Écrivez-le avec vos mots, 1 000 caractères au plus. N’indiquez ni votre nom ni celui d’autres personnes.
danger-now = Si un enfant est en danger maintenant, appelez le numéro d’urgence de l’endroit où vous êtes avant de continuer.
child-first =
    Avant toute chose
    Vous avez raison d’en parler. Ces services agissent, et vous n’avez pas besoin de donner votre nom :
child-own-pictures = C’est vous sur l’image ? Take It Down vous aide si vous aviez moins de 18 ans : https://takeitdown.ncmec.org/ · StopNCII si vous aviez 18 ans ou plus : https://stopncii.org/
review =
    Est-ce bien cela ?
    Sert à : { $category }
    Canal : { $channel }
    Pays visé : { $country }
review-words = Vos mots : { $words }
review-no-words = Pas d’autres mots.
review-private = Cet espace est privé. Saksi n’y entre jamais, et vous n’avez pas besoin d’y rester. Si vous savez comment il s’appelle et combien de membres il a environ, ajoutez-le avec vos mots.
review-danger = Un enfant que vous connaissez est en danger : { $danger }
review-send = Rien n’a encore été envoyé.
review-sent = Envoyé. Le reçu arrive dans un message à part.
receipt =
    Nous avons votre signalement.
    Personne ne l’a encore regardé. Voici votre reçu :

    { $receipt }

    Toute personne qui a ce code peut demander où en est le signalement, avec /status. Gardez-le en lieu sûr. Nous ne savons pas quand quelqu’un le regardera.
receipt-copy = Copier le reçu
receipt-scam = Saksi ne peut pas récupérer votre argent. Saksi ne demande jamais d’argent, de codes ni de mots de passe, et n’écrit jamais en premier, sauf au sujet de votre signalement. Si quelqu’un propose de récupérer votre argent contre paiement, c’est une seconde arnaque.
button-after = Ce que vous pouvez faire
after =
    Ce que vous pouvez faire maintenant
    Signalez-le aussi dans Telegram : appuyez longuement sur un de ses messages, ou ouvrez son profil puis son menu. Choisissez Signaler, puis le motif le plus proche de ceci : { $reason }. Telegram peut fermer un canal ; Saksi ne le peut pas.
after-any =
    Ce que vous pouvez faire maintenant
    Signalez-le aussi dans Telegram : appuyez longuement sur un de ses messages, ou ouvrez son profil puis son menu. Choisissez Signaler, puis le motif qui convient le mieux. Telegram peut fermer un canal ; Saksi ne le peut pas.
after-mail = Telegram lit aussi les lettres sur des contenus publics contraires à la loi : { $address }. Écrivez seulement le lien, n’envoyez jamais d’image.
after-mail-child = Pour les abus sur des enfants, Telegram lit { $address }. Écrivez seulement le lien, n’envoyez jamais d’image.
after-search = Un mot dans la recherche de Telegram y mène-t-il ? Dites-le au bot { $bot }.
after-europe = Dans l’Union européenne, vous pouvez aussi utiliser { $form } (on y demande votre nom et votre adresse e-mail) ou le bot { $bot }.
reason-child_abuse = abus sur des enfants
reason-violence = violences
reason-illegal_goods = marchandises illégales
reason-pornography = contenu pornographique
reason-personal_data = données personnelles
reason-terrorism = terrorisme
reason-scam = arnaque ou spam
reason-other = autre motif
receipt-joined =
    Vous aviez déjà signalé ce canal.
    Ce que vous venez d’écrire a été ajouté à votre signalement. Son reçu reste :

    { $receipt }
cancelled = Abandonné. Rien n’a été gardé.
nothing-to-cancel = Il n’y a pas de signalement non terminé.
draft-erased =
    Nous avons effacé votre signalement non terminé.
    Un jour est passé depuis votre dernière réponse. Vous pouvez recommencer avec /report.
draft-open =
    Vous avez un signalement non terminé.
    Voici où vous en étiez :
already-sent = Ce signalement est envoyé. Son reçu est dans cette discussion.
older-button = Ce bouton appartient à une question plus ancienne. Voici où vous en êtes :
media-refused =
    Saksi n’accepte pas ce type de message.
    Il n’accepte ni image, ni vidéo, ni message vocal, ni fichier, ni sticker, ni contact, ni lieu.
    Nous n’en avons rien gardé. Envoyez le lien ou le @nom du canal, ou transférez un de ses messages qui ne contient que du texte.
media-refused-child =
    N’envoyez pas d’image ni de vidéo, s’il vous plaît.
    Nous n’en avons rien gardé. Ne les transférez pas, ne les enregistrez pas et n’en faites pas de capture d’écran : dans beaucoup de pays, c’est un crime ou un délit, même pour faire un signalement. Envoyez seulement le lien ou le @nom.
forward-media-dropped = Le message contenait une image ou un fichier. Nous avons seulement gardé d’où il vient.
words-dropped = Ce que vous aviez écrit a été effacé : un signalement qui concerne un enfant ne prend pas de texte, seulement le lien.
edited-ignored = Je ne peux pas suivre les changements d’un message. Envoyez la réponse à nouveau, s’il vous plaît.
ask-details =
    Que voulez-vous ajouter ?
    Rien n’est obligatoire. Choisissez une question, ou écrivez avec vos mots. N’écrivez ni votre nom ni celui d’autres personnes.
button-details = Ajouter des détails
button-done = Terminé
button-remove = Retirer cette réponse
detail-words = Avec vos mots
detail-promised = Qu’est-ce qui était promis ?
detail-paid_by = Comment fallait-il payer ?
detail-lost = Combien d’argent a été perdu ?
detail-delivers = Que propose-t-il ?
detail-data_kind = De quelles données s’agit-il ?
detail-own_pictures = Y a-t-il des images de vous ?
promised-daily = De l’argent chaque jour
promised-double = Doubler l’argent
promised-no_risk = Aucun risque
promised-easy_job = Un travail facile
paid_by-bank = Virement bancaire
paid_by-card = Carte bancaire
paid_by-wallet = Appli sur le téléphone
paid_by-crypto = Cryptomonnaie
paid_by-cash = Espèces ou bons
lost-none = Rien
lost-to = Jusqu’à { $amount }
lost-over = Plus de { $amount }
delivers-sells = Il vend
delivers-delivers = Il livre
delivers-recruits = Il cherche des vendeurs
data_kind-identity = Noms et numéros d’identité
data_kind-contact = Téléphones et adresses
data_kind-money = Données de banque ou de carte
data_kind-pictures = Images et conversations
own_pictures-no = Non
own_pictures-yes = Oui
button-several = Plusieurs pays
ask-countries =
    Quels pays sont visés ?
    Choisissez-en cinq au plus, ou écrivez leurs noms. Puis appuyez sur Terminé.
country-chosen = { $country } (choisi)
words-masked = Nous avons retiré ce qui pouvait montrer qui est une personne : un nom, un numéro d’identité ou de carte.
details-dropped = Ces réponses ont été retirées, car elles ne vont pas avec votre nouveau choix : { $fields }
speech-not-crime =
    Ce que Saksi ne fait pas
    Saksi ne prend pas de signalement sur des opinions, la politique, la religion ou ce que quelqu’un est. Chacun a le droit de parler. Si un crime ou un délit s’y prépare ou s’y commet, continuez et parlez-nous de cela.
button-pick = Choisir parmi mes discussions
pick-chat =
    Laquelle de vos discussions est-ce ?
    Appuyez sur un bouton sous votre clavier et choisissez-la. Nous ne recevons que son numéro et son @nom. Nous ne la rejoignons pas.
pick-channel = Un canal
pick-group = Un groupe
pick-bot = Un bot
picker-closed = La liste des discussions est fermée.
ask-channel-help = Si le lien ne marche pas : transférez un de ses messages, choisissez-le parmi vos discussions, ou décrivez-le.
button-describe = Décrire sans lien
ask-describe =
    Comment s’appelle-t-il, où l’avez-vous vu ?
    Décrivez-le avec vos mots, en 1 000 caractères au plus. Sans lien, il peut être difficile à trouver.
channel-described = décrit avec vos mots
updated = Mis à jour.
edited-sent = Votre signalement est envoyé : un message modifié ne l’atteint plus. Pour ajouter quelque chose, utilisez /add.
which-group = Si c’était écrit dans un groupe, dites-nous lequel : envoyez son lien, ou choisissez-le parmi vos discussions.
button-continue = Continuer
button-restart = Recommencer
draft-waiting =
    Vous avez un signalement non terminé.
    Rien n’a encore été envoyé. Vous pouvez reprendre où vous en étiez. Demain, il sera effacé.
media-ended-child =
    Ce signalement est fini, rien n’a été gardé.
    Vous avez envoyé deux fois des images ou des vidéos. Pour signaler un canal, recommencez avec /report et envoyez seulement son lien ou son @nom. Ces services agissent :
text-without-report = Je peux lire le lien ou le @nom d’un canal, ou un message transféré. Pour commencer un signalement, envoyez /report.

## Receipt and news

status-question = Envoyez-moi le reçu. Il commence par RPT.
status-received =
    Signalement reçu.
    Nous avons votre signalement. Il n’est pas encore terminé.
status-withdrawn =
    Retiré.
    Ce signalement a été retiré et ne compte nulle part.
status-finished =
    Terminé.
    Le dossier de votre signalement a été examiné et fermé.
status-finished-confirmed =
    Terminé : confirmé.
    Confirmé par notre équipe de modération ; ce n’est pas une décision de justice.
status-finished-unfounded =
    Terminé : non confirmé.
    Nous l’avons examiné et constaté que ce n’est pas contraire à nos règles. Cela ne veut pas dire que le canal est sans danger.
status-finished-undetermined =
    Terminé : nous n’avons pas pu trancher.
    Nous n’avons pas pu le confirmer avec ce que nous avions. Cela ne veut pas dire que le canal est sans danger.
status-finished-person =
    Terminé : une personne, pas un canal.
    Saksi n’accepte pas de signalement sur des personnes et a effacé le nom. Signalez-la dans Telegram (appui long sur le message, puis Signaler), ou adressez-vous à la police.
news =
    Il y a du nouveau pour votre signalement.
    Envoyez /status avec votre reçu pour le lire.
status-again =
    Reçu : à revoir.
    Vous nous avez demandé de revoir. Ce n’est pas encore terminé.
news-none = Il n’y a pas de nouvelles de vos signalements.
button-add = Ajouter des mots
button-appeal = Nous demander de revoir
add-ask =
    Ajouter au signalement { $receipt }
    Écrivez-le en réponse à ce message, 1 000 caractères au plus. N’indiquez ni votre nom ni celui d’autres personnes.
added =
    Ajouté à votre signalement.
    La personne qui examine le cas peut le lire. S’il est terminé sans cela, vous pouvez nous demander de revoir.
appeal-question =
    Faut-il le revoir ?
    Une personne qui n’a encore rien décidé à ce sujet le fera. Vous pouvez le demander une seule fois. Pourquoi ?
appeal-reason-overlooked = Quelque chose a été oublié
appeal-reason-something_new = Il y a du nouveau
appeal-reason-misunderstood = Mon signalement a été mal compris
appeal-reason-another_reason = Une autre raison
appealed =
    Nous allons le revoir.
    Une personne qui n’a encore rien décidé à ce sujet le fera. Nous ne savons pas quand. Votre reçu reste le même.
clear-question =
    Faut-il vider cette discussion ?
    Le bot supprime les messages des deux derniers jours qu’il peut atteindre, les vôtres et les siens. Les reçus affichés ici disparaissent : gardez-les d’abord ailleurs. Vos signalements restent tels quels.
clear-yes = Supprimer les messages
cleared =
    Les messages que le bot peut supprimer le sont.
    Telegram en montre peut-être encore de plus anciens ; vous pouvez supprimer toute la discussion dans Telegram. Vos signalements restent, et leurs reçus servent toujours.

## Categories, in the citizen's words

category-investment_scam = Arnaque à l’investissement
category-other_fraud = Autre arnaque (achat, prêt, job…)
category-drugs = Drogues
category-child_abuse = Enfant à qui on fait du mal
category-threats = Menaces ou mes photos intimes
category-terrorism = Terrorisme
category-weapons = Armes et autres biens illégaux
category-trafficking = Traite d’êtres humains
category-leaked_data = Données personnelles divulguées
category-forged_documents = Faux documents
category-gambling = Jeux d’argent illégaux
category-adult_pornography = Pornographie (adultes)
category-other = Autre crime ou délit
category-unsure = J’hésite

## Members

member-joined = Votre rôle chez Saksi est maintenant : { $role }. Envoyez /queue pour le prochain dossier.
member-admin-joined = Votre rôle chez Saksi est maintenant : administration. Envoyez /queue pour le prochain dossier, /publish pour publier un trimestre.
member-invite-confirm =
    On vous invite à travailler sur les dossiers de Saksi.
    Le lien marche une seule fois, pour le compte qui l’accepte.
member-accept = Accepter
invite-made =
    Un lien à usage unique pour le rôle « { $role } », valable 24 heures. Donnez-le à une seule personne :

    { $link }
invite-usage = Écrivez /invite moderator VN, ou lead ou admin. Ajoutez derrière les domaines autres que général : child_safety, terror.
role-moderator = modération
role-lead = responsable de la modération
role-admin = administration
role-authority = autorité
become-usage = Dans le bac à sable : /become moderator, /become lead ou /become administrator.
become-already = Vous avez déjà un rôle : { $role }.

## The queue

card-head = Dossier { $number } · { $band }
card-due = Échéance : { $due }
card-overdue = En retard depuis : { $due }
card-lease = À vous jusqu’à { $time } (UTC)
card-channel = Canal : { $names }
card-channel-erased = Canal : effacé
card-voices = { $count ->
    [one] { $count } voix indépendante
    [many] { $count } de voix indépendantes
   *[other] { $count } voix indépendantes
  }
card-burst = Beaucoup de comptes récents sont arrivés ensemble ; ils comptent pour une seule voix. Un vrai délit attire aussi du monde : jugez le canal.
card-web = { $count ->
    [one] { $count } signalement par le formulaire web, qui n’est pas une voix indépendante
   *[other] { $count } signalements par le formulaire web, qui ne sont pas des voix indépendantes
  }
card-category = Signalé pour : { $tallies }
card-country = Pays visé : { $country }
card-words = Texte reçu ({ $language }) : { $text }
card-no-words = Aucun texte n’a été envoyé.
card-also = Vise aussi : { $countries }
card-indicators = Trouvé dans le texte : { $found }
card-pointers = Mots qui indiquent « { $category } » : { $matched }
card-added = Quelque chose a été ajouté après l’envoi du signalement.
card-appeal = Une personne demande de revoir le cas : { $reason }
card-child = Protection de l’enfance : aucun texte n’est gardé, et personne ici ne regarde le canal.
card-child-danger = Une personne signale qu’un enfant qu’elle connaît est en danger.
card-why-band = Pourquoi en premier : niveau le plus urgent en attente ({ $band }), puis échéance la plus proche.
card-why-shortened = Pourquoi en premier : niveau « { $band } », échéance avancée de { $percent } % car plusieurs personnes l’ont signalé indépendamment.
card-why-oldest = Pourquoi en premier : sur cinq dossiers, un est le plus ancien de tous.
card-second = Attend une seconde personne : { $reason }
card-proposed = Proposé : { $outcome }. Repose sur : { $on }. Règle : { $policy }
band-0 = le plus urgent
band-1 = urgent
band-2 = autre crime ou délit
band-3 = le reste
hold-passed_on = le lien serait transmis à une ligne de signalement
hold-terror = terrorisme confirmé
hold-safe_listed = le canal figure sur la liste protégée
hold-many_voices = cinq personnes ou plus l’ont signalé
hold-speech = la politique, la presse, une religion ou une minorité est concernée
button-skip-case = Passer
button-put-back = Rendre
button-next = Dossier suivant
button-undo = Reprendre (10 s)
button-approve = Approuver
button-return = Renvoyer à la file
button-un_list = Sur la liste de l’ONU
button-two_lists = Sur les listes de 2 États
button-other-policy = Une autre règle …
button-speech-on = Libre expression : oui
button-speech-off = Libre expression : non
ask-outcome = Quel est le résultat ?
ask-decided-on = Sur quoi repose la décision ?
ask-policy = Selon quelle règle ?
decided = Dossier { $number } : { $outcome }.
decided-held = Dossier { $number } : { $outcome }. Il attend une seconde personne : { $reason }.
undone = Décision reprise. Le dossier est de nouveau à vous.
judged-approve = Dossier { $number } : approuvé. La décision prend effet maintenant.
judged-return = Dossier { $number } : renvoyé à la file. La personne qui a décidé en premier ne le recevra plus.
put-back = Rendu. Quelqu’un d’autre peut le prendre.
skipped = Passé. Vous ne le verrez pas pendant 30 minutes.
outcome-confirmed = Confirmé
outcome-unfounded = Pas contraire aux règles
outcome-lawful_speech = Propos permis par la loi
outcome-insufficient = Trop peu pour trancher
outcome-gone = Déjà disparu
outcome-private = Privé, non vérifiable
outcome-person = Une personne, pas un canal
outcome-passed_to_hotline = Transmettre à une ligne
outcome-not_enough = Trop peu pour transmettre
outcome-already_gone = Déjà disparu
outcome-belongs_elsewhere = À traiter ailleurs
on-forwarded_words = mots de messages transférés
on-several_reporters = mots de plusieurs personnes
on-public_page = page publique, vue par moi
on-written_answer = réponse écrite (ligne de signalement, régulateur ou tribunal)
policy-investment_scam = Offres de placements qui n’existent pas, ou gains que personne ne peut promettre
policy-other_fraud = Tromperie pour obtenir de l’argent, des codes ou des documents
policy-drugs = Offres de vente ou de livraison de drogues illégales
policy-child_abuse = Violences sexuelles sur des enfants ou leur exploitation
policy-threats = Menaces, chantage, images intimes sans accord
policy-terrorism = Contenu pour une organisation inscrite sur une liste terroriste
policy-weapons = Offres d’armes ou d’autres biens illégaux
policy-trafficking = Recrutement ou vente de personnes
policy-leaked_data = Données personnelles publiées ou vendues sans droit
policy-forged_documents = Offres de faux documents
policy-gambling = Jeux d’argent sans licence
policy-adult_pornography = Pornographie que des mineurs peuvent voir
policy-other = Autre crime ou délit selon la loi du pays concerné
policy-unsure = Aucune règle n’a pu être nommée
policy-un_list = Contenu pour une organisation inscrite sur la liste du Conseil de sécurité des Nations unies
policy-two_lists = Contenu pour une organisation inscrite sur les listes terroristes de deux États, dont aucun n’est le pays concerné
policy-out_of_scope = Hors de ce que Saksi examine, dont les propos permis par la loi

## Figures in the chat

stats-usage = Envoyez /stats avec un pays et, si vous voulez, un trimestre : /stats VN 2026-Q3
stats-share = Canaux confirmés : { $flagged } sur { $examined } examinés ({ $share })
stats-unreliable = Canaux examinés : { $examined }, dont confirmés : { $flagged }. Trop peu pour une part
stats-zero = Aucun canal n’a été signalé
stats-hidden = Masqué pour protéger des personnes
stats-bounds = de tous les canaux signalés ({ $reported }) : au moins { $lower }, au plus { $upper }
stats-of-examined = des { $examined } canaux examinés
stats-place = { $country }, { $period }
stats-caution = Parmi les canaux signalés et examinés ; ce n’est pas une part de tous les canaux ; ne permet pas de comparer des pays. Confirmé veut dire décidé par l’équipe de modération de Saksi selon une règle publiée, pas qu’une loi a été violée.
stats-source = Saksi, méthode { $method }, données arrêtées au { $cutoff }, publication { $release }
stats-invented = Monde inventé : ces chiffres sont des exemples, pas des faits.
stats-open = Tableau et fichiers
stats-download = Tableau et fichiers : { $url }
part-flagged = confirmés
part-cleared = mis hors de cause
part-undetermined = indéterminés
part-pending = en attente
status-word-provisional = Provisoire : des canaux sont encore en cours d’examen
status-word-hidden = Masqué pour protéger des personnes
status-word-unreliable = Trop peu d’examinés pour une part
status-word-zero = Aucun canal n’a été signalé
status-word-not-monitored = Non suivi
publish-choose = Quel trimestre faut-il publier ? Un trimestre se publie une seule fois.
publish-now = Publier maintenant : { $period }
publish-nothing = Tous les trimestres clos ont été publiés.
publish-done = Publié : { $period }. Publication { $release }. Envoyez /stats avec un pays pour voir les chiffres.
period-quarter = { $quarter ->
    [1] janvier à mars { $year }
    [2] avril à juin { $year }
    [3] juillet à septembre { $year }
   *[4] octobre à décembre { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Ceci ne vous est pas ouvert.
refusal-consent_missing = Donnez d’abord votre accord, s’il vous plaît : envoyez /start.
refusal-draft_missing = Il n’y a pas de signalement non terminé. Envoyez /report pour en commencer un.
refusal-draft_moved_on = Ce bouton appartient à une question plus ancienne.
refusal-answer_not_understood = Je n’ai pas compris cette réponse. Utilisez un des boutons, s’il vous plaît.
refusal-edited_too_late = Je peux suivre un changement seulement dans votre dernière réponse. Pour en changer une plus ancienne, appuyez sur Retour.
refusal-words_too_long = C’est trop long de { $surplus ->
    [one] { $surplus } caractère
    [many] { $surplus } de caractères
   *[other] { $surplus } caractères
  } ; le maximum est 1 000. Raccourcissez le texte et envoyez-le à nouveau, s’il vous plaît.
refusal-no_channel_named = Je n’y ai pas trouvé de canal. Envoyez son lien ou son @nom, par exemple t.me/name, ou transférez un de ses messages.
refusal-not_a_telegram_link = Ce n’est pas un lien Telegram. Ouvrez le profil du canal dans Telegram, copiez son lien et envoyez-le.
refusal-person_not_channel = C’est une personne, pas un canal. Saksi n’accepte pas de signalement sur des personnes et n’en a rien gardé. Signalez-la dans Telegram (appui long sur le message, puis Signaler), ou allez à la police.
refusal-sender_hidden = Telegram cache qui a écrit cela : aucun canal n’est donc nommé. Saksi n’en a rien gardé. Envoyez le lien ou le @nom du canal, ou transférez un message directement depuis le canal.
refusal-saksi_itself = C’est Saksi même. Envoyez le lien ou le @nom du canal que vous voulez signaler.
refusal-receipt_unknown = Il n’y a pas de signalement avec ce reçu. Vérifiez-le, s’il vous plaît : il ressemble à RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Ce signalement a déjà été transmis à une ligne d’aide, il ne peut donc plus être retiré. Vous pouvez encore vous faire oublier avec /forget.
refusal-report_withdrawn = Ce signalement a été retiré, on ne peut donc plus rien y faire. Pour signaler de nouveau, envoyez /report.
refusal-report_finished = Ce signalement est terminé, on ne peut donc plus rien y ajouter. Pendant les 30 jours après l’annonce du résultat, vous pouvez nous demander de revoir, avec /appeal.
refusal-report_full = Ce signalement est plein : il ne prend plus de texte.
refusal-no_words_here = Un signalement qui concerne un enfant ne prend pas de texte, seulement le lien. Si un enfant est en danger maintenant, appelez le numéro d’urgence du lieu où vous êtes.
refusal-appeal_not_open = Nous ne pouvons pas revoir ce signalement maintenant. Vous pouvez le demander une fois, dans les 30 jours après l’annonce du résultat.
refusal-too_many_reports = Cela fait beaucoup de signalements en peu de temps. Envoyez le prochain plus tard, s’il vous plaît. L’aide immédiate et les signalements qui concernent un enfant restent toujours ouverts.
refusal-case_moved_on = Ce dossier a avancé depuis l’affichage de cette fiche. Rien n’a été fait.
refusal-queue_empty = La file est vide. Il n’y a rien à faire maintenant.
refusal-undo_too_late = Il est trop tard pour reprendre cette décision.
refusal-own_decision = Une seconde personne doit en juger, pas celle qui a décidé.
refusal-rests_on_one_voice = Les mots d’une seule personne ne suffisent pas pour confirmer. Choisissez sur quoi d’autre repose la décision, ou un autre résultat.
refusal-not_for_this_domain = Ce n’est pas ouvert pour ce genre de dossier.
refusal-second_country_needed = La seconde personne doit être d’un autre pays.
refusal-invite_unknown = Ce lien ne marche pas : il a servi, il a plus de 24 heures, ou il n’a jamais existé.
refusal-member_already = Vous faites déjà partie des membres.
refusal-period_unknown = Je ne connais pas cette période. Un trimestre s’écrit ainsi : 2026-Q3.
refusal-period_not_closed = Ce trimestre n’est pas encore terminé partout.
refusal-period_released = Ce trimestre a déjà été publié.
refusal-country_unknown = Je ne connais pas ce pays. Essayez son nom en anglais, ou ses deux lettres, par exemple VN.
refusal-nothing_released = Rien n’a encore été publié pour cela.
fault =
    Quelque chose n’a pas marché chez nous.
    Rien de ce que vous avez envoyé n’est perdu. Réessayez dans un moment, s’il vous plaît. Si cela continue, donnez ce numéro à qui gère le service : { $fault }

## The web form

form-title = Signaler sans Telegram
form-step = Étape { $step } sur { $steps }
form-intro =
    Vous nous parlez d’une chaîne, d’un groupe ou d’un bot de Telegram qui sert à commettre des délits. Des personnes l’examinent. Des chiffres sont publiés, jamais des noms.
    Vous ne devenez pas témoin devant un tribunal. Ce n’est pas une plainte à la police, et Saksi n’est pas Telegram.
    Rien n’est enregistré avant que vous appuyiez sur Envoyer à la dernière page. Nous gardons alors vos réponses, scellées. Nous ne gardons ni nom, ni adresse réseau, ni cookie.
    Celui qui gère votre ligne internet peut voir que vous avez ouvert ce site. Nous ne pouvons pas vous écrire : seul votre reçu mène à votre signalement.
form-where-note = Cela décide des lignes d’aide affichées ici. Ce n’est pas enregistré.
form-lines = Utiliser ce pays
form-next = Suivant
form-link = Son lien ou son @nom
form-link-note = Par exemple t.me/name. Nous n’ouvrons jamais le lien. Vous n’avez pas besoin de rester dans la chaîne.
form-no-channel = Il n’y a pas de chaîne là-dedans. Écrivez son lien ou son @nom, par exemple t.me/name.
form-choose = Veuillez choisir une réponse.
form-words-missing = Veuillez d’abord écrire quelque chose.
form-choose-country = Veuillez choisir un pays
form-country-note = Le pays dont les habitants sont visés. Si une réponse figure déjà ici, vérifiez qu’elle est juste.
form-several = Elle vise plusieurs pays
form-also = Pays { $count }
form-change = Modifier
form-card = Vous pouvez en dire plus. Rien n’est obligatoire.
form-agree = En appuyant sur Envoyer, vous acceptez que Saksi garde ces réponses, scellées, comme le dit la page sur la vie privée.
form-errors = Veuillez revoir ceci
form-sent =
    Nous avons bien reçu votre signalement.
    Personne ne l’a encore regardé. Voici votre reçu :
form-sent-before = Ce signalement avait déjà été envoyé, et voici son reçu. Ce que vous avez changé ensuite n’a pas été ajouté.
form-keep =
    Notez-le maintenant et gardez-le là où personne d’autre ne regarde. Pour le copier, cliquez dessus ou gardez le doigt appuyé.
    Nous ne pouvons pas vous le renvoyer. Quiconque l’a peut demander où en est le signalement.
form-now =
    Ce qui se passe maintenant
    Des personnes examinent les signalements, les plus urgents d’abord. Nous ne savons pas quand viendra le tour du vôtre.
    Nous ne pouvons pas vous écrire. Revenez avec votre reçu et demandez.
form-another = Signaler une autre chaîne
form-over =
    Ce formulaire est terminé.
    Il est resté ouvert plus d’un jour, ou il a été modifié en chemin. Rien n’en a été enregistré. Vous pouvez recommencer.
form-foreign =
    Cela venait d’un autre site.
    Rien n’en a été fait. Vous pouvez commencer ici.
form-busy =
    Trop de demandes arrivent de votre partie du réseau.
    Rien n’est perdu : attendez quelques minutes, revenez en arrière et réessayez. Les lignes d’aide et les signalements concernant un enfant restent toujours ouverts.
form-away =
    Votre signalement n’a pas pu être enregistré à l’instant.
    Il n’est pas perdu : appuyez de nouveau sur Envoyer dans une minute. Si cela dure, donnez ce numéro à l’exploitant : { $fault }

## Pages

page-skip = Aller au contenu
page-navigation = Sur ce site
page-figures = Chiffres
page-download = Télécharger
page-privacy = Vie privée
page-status-label = Votre reçu
page-status-note = Il est envoyé dans la requête, jamais dans une adresse, et rien de votre visite n’est gardé. Toute personne qui a le reçu peut demander.
page-status-button = Voir où il en est
page-chat = Discussion du bac à sable
page-languages = Langues
page-description = Combien de canaux Telegram ont été signalés pour des crimes ou des délits, combien ont été examinés et combien de ceux-ci ont été confirmés, par pays et par trimestre.
page-home-title = Saksi compte les canaux que l’on signale pour des crimes ou des délits.
page-home-line =
    Des personnes envoient des canaux, groupes et bots de Telegram qui, selon elles, servent à commettre des crimes ou des délits. L’équipe de modération examine chacun une fois et décide selon une règle publiée.
    Vous voyez ici combien ont été signalés, combien ont été examinés et combien de ceux-ci ont été confirmés. Saksi ne nomme jamais un canal ni une personne.
    Les chiffres ne disent pas combien il y a de crimes et de délits. Ils disent ce que l’on a signalé, et ce qui a été constaté.
page-home-report = Signaler un canal dans Telegram
page-home-chat = Essayer dans le bac à sable
page-nothing-title = Aucun chiffre n’a encore été publié.
page-nothing = Quand un trimestre a été examiné et publié, ses chiffres figurent ici. Jusque-là, on ne peut rien dire d’aucun pays.
page-jump = Sur cette page
page-jump-map = Carte
page-jump-shares = Parts
page-jump-table = Tableau
page-period-title = Ce qui a été signalé et ce qui a été constaté : { $period }
page-map-title = La carte montre combien de canaux ont été examinés, pas combien il y a de crimes et de délits.
page-map-description = Une carte du monde avec l’Asie du Sud-Est agrandie, colorée selon le nombre de canaux examinés. Le tableau sous les graphiques contient les mêmes chiffres.
page-map-key = Canaux examinés
page-map-none = aucun examiné
page-map-range = { $from } à { $to }
page-map-over = { $from } ou plus
page-map-examined = { $examined ->
    [one] { $examined } canal examiné
    [many] { $examined } de canaux examinés
   *[other] { $examined } canaux examinés
  }
page-map-inset = Asie du Sud-Est, agrandie
page-map-borders = Les noms et les frontières suivent ISO 3166.
page-share-title = Chaque pays se lit séparément : la part de ses canaux examinés qui ont été confirmés.
page-share-description = Pour chaque pays, un point à la part des canaux examinés qui ont été confirmés, et une ligne là où peut se trouver la part de tous les canaux signalés. Le tableau sous les graphiques contient les mêmes chiffres.
page-share-sentence = { $flagged } sur { $examined ->
    [one] { $examined } canal examiné
    [many] { $examined } de canaux examinés
   *[other] { $examined } canaux examinés
  }
page-share-key = part des canaux examinés qui ont été confirmés
page-bounds-key = là où peut se trouver la part de tous les canaux signalés
page-table-title = Les mêmes chiffres en tableau.
page-table-caption = Canaux visant chaque pays, { $period }
page-country = Pays
page-quarter = Trimestre
page-status = État
page-reported = Signalés
page-examined = Examinés
page-confirmed = Confirmés
page-share = % des examinés
page-lower = % des signalés, au moins
page-upper = % des signalés, au plus
page-too-few = trop peu
page-no-share = sans objet
page-final = Définitif
page-provisional = Provisoire
page-notes-title = Ce que veulent dire les mots du tableau
page-means-final = La plupart des canaux signalés ont été examinés : 5 % au plus attendaient encore, ou 90 jours étaient passés.
page-means-provisional = Plus de 5 % des canaux signalés attendaient encore. Les chiffres peuvent changer.
page-means-unreliable = Moins de 20 canaux ont été examinés. Les nombres sont justes, mais une part sur si peu induirait en erreur.
page-means-hidden = Quand il y a si peu de canaux ou de personnes derrière un chiffre, on pourrait reconnaître quelqu’un. Masqué ne veut pas dire aucun.
page-means-zero = Saksi suivait ce pays et personne n’a signalé de canal qui le vise.
page-means-not-monitored = Saksi ne suivait pas ce pays. Cela ne dit rien des crimes et délits là-bas.
page-means-not-applicable = Rien n’a été signalé : il n’y a donc rien sur quoi calculer une part.
page-means-bounds = Au moins, au plus : la part de tous les canaux signalés se trouve entre ces deux valeurs, quoi que l’on décide pour les canaux sans conclusion.
page-files-title = Emportez les chiffres.
page-file = { $format }, { $size } ko
page-other-quarters = Autres trimestres
page-parts-title = Ce que sont devenus les canaux signalés
page-parts-caption = Canaux visant ce pays ({ $country }), { $period }, selon ce qui a été constaté
page-parts-outcome = Résultat
page-parts-channels = Canaux
page-parts-total = Signalés, en tout
page-picture = Ce chiffre en image (PNG)
page-country-quarters = Tous les trimestres : { $country }
page-period-countries = Tous les pays : { $period }
page-country-title = { $country } : tous les trimestres publiés
page-country-chart-title = Trimestre après trimestre : la part des canaux examinés qui ont été confirmés.
page-country-caption = Canaux visant ce pays ({ $country }), par trimestre de signalement
page-change-note = Un changement d’un trimestre à l’autre peut venir de ce qui a été signalé et examiné, et pas seulement des crimes et délits eux-mêmes.
page-download-title = Tous les chiffres publiés sont ici, à télécharger.
page-download-line =
    Un fichier contient un trimestre. Chaque ligne dit ce qu’elle compte, sur combien, selon quelle méthode et jusqu’à quel moment.
    Le CSV s’ouvre dans tout tableur. Le JSON contient les mêmes lignes et explique lui-même chaque code.
page-download-caption = Fichiers par trimestre
page-as-of = Arrêté au
page-release = Publication
page-codes-title = Comment lire l’état d’une ligne
page-measures-title = Ce qui est mesuré
page-measure-reported = Canaux, groupes et bots avec au moins un signalement valable reçu pendant le trimestre.
page-measure-flagged = Parmi eux, ceux dont une décision en vigueur confirme le signalement.
page-measure-cleared = Parmi eux, ceux jugés non contraires aux règles.
page-measure-undetermined = Parmi eux, ceux qui ont été regardés sans que l’on puisse trancher.
page-measure-pending = Parmi eux, ceux sans décision en vigueur.
page-measure-share_of_examined = Confirmés sur confirmés plus mis hors de cause. Cette part compte nos propres décisions : elle n’a donc pas d’intervalle.
page-measure-share_of_reported_bounds = Entre quelles deux parts de tous les canaux signalés peuvent se trouver les confirmés.
page-not-found-title = Il n’y a pas de page à cette adresse.
page-not-found = Vérifiez l’adresse, s’il vous plaît, ou commencez par les chiffres.
page-no-figure-title = Il n’y a pas de chiffre pour cela.
page-not-monitored = { $country }, { $period } : pays non suivi. Ce n’est pas la même chose que zéro.
page-not-allowed-title = Cette adresse peut seulement être lue.
page-too-large-title = C’est trop gros pour être accepté.
page-away-title = Les chiffres ne peuvent pas être lus en ce moment.
page-away = Notre base de données ne répond pas. Rien n’est perdu. Réessayez dans une minute, s’il vous plaît. Si cela continue, donnez ce numéro à qui gère le service : { $fault }
page-fault-title = Quelque chose n’a pas marché chez nous.
page-fault = Réessayez dans un moment, s’il vous plaît. Si cela continue, donnez ce numéro à qui gère le service : { $fault }
