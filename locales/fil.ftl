### Filipino, translated from en.ftl, which is the source. No second reader has checked it yet.
### One word per idea: report, i-report (report), channel, post, kaso (case), desisyon (decision), resulta (outcome), resibo (receipt),
### kumpirmado (confirmed), sinuri (examined), walang paglabag (cleared), moderator, patakaran (policy), edisyon (release), ilathala (publish),
### porsiyento (share), numero (figures), bilang (count), naka-lock (sealed), ginulong numero (scrambled number), itabi (store, keep),
### pila (queue), isauli (put back), ibalik sa pila (return), bawiin (undo, withdraw), helpline (help line), hotline, bata (child).
### The reader is ikaw, without po. After a numeral that ends in a consonant stands "na" (4, 6, 9): Fluent's other; else one.

## The first minutes

language-question = Anong wika ang binabasa mo?
language-changed = Filipino na ang gamit ng Saksi.
language-unchecked = Ginawa ng proyekto ang saling ito, at wala pang lumaki sa wikang ito ang tumingin dito. Kung may maling pangungusap, sumulat sa { $contact }.
language-unchecked-sandbox = Ginawa ng proyekto ang saling ito, at wala pang lumaki sa wikang ito ang tumingin dito.
where-question =
    Nasaan ka?
    Ang sagot mo ang batayan kung aling mga helpline ang maipapakita namin. Hindi namin ito itatabi bago ka pumayag.
where-other = Ibang bansa
where-skip = Ayaw kong sabihin
where-type = I-type ang pangalan ng bansa, halimbawa "Malaysia".
consent =
    Ang saksi ay taong nakakita. Ganito ito gumagana.
    Sinasabi mo sa amin ang tungkol sa channel, group o bot na ginagamit sa krimen. Mga tao ang sumusuri nito. Mga numero ang inilalathala, hindi kailanman mga pangalan.

    Hindi ka nagiging saksi sa korte. Hindi ito police report, at ang Saksi ay hindi ang Telegram.

    Itinatabi namin: ginulong numero kapalit ng account mo, wika mo, bansa mo kung sinabi mo ito, at ang ini-report mo, naka-lock. Kung puwede ka naming i-message, pati ang numero ng chat na ito, naka-lock. Hindi kailanman larawan, video o file.
    Alam mismo ng Telegram na kausap mo ang bot na ito.

    Kung sasabihin mong "Huwag akong i-message", wala kaming itatabing paraan para i-message ka. Dahil sa ginulong numero, napapansin namin ang ikalawang report ng iisang tao, at binubura ito 14 na araw pagkatapos ng huli mong report.

    May dagdag na paliwanag sa /privacy. Walang itinatabi hangga't hindi ka pumipili:
consent-keep = Payag ako. Balitaan ako
consent-none = Payag ako. Huwag akong i-message
consent-no = Hindi, hanggang dito na lang
consent-declined = Walang itinabi. Kung magbago ang isip mo, ipadala ang /start.
welcome =
    Puwede ka nang mag-report.
    Ipadala ang /report, o ipadala ang link o @pangalan ng channel, o i-forward ang isa sa mga post nito.
menu-report = Mag-report ng channel
menu-status = Tingnan sa resibo
menu-help = Tulong ngayon
help =
    Ang kayang gawin ng Saksi
    /report: mag-report ng channel, group o bot
    /status: tingnan ang lagay ng report mo, gamit ang resibo nito
    /help_now: sino ang makakatulong sa iyo ngayon; sa ibang bansa, /help_now VN
    /stats VN: mga inilathalang numero ng isang bansa
    /language: palitan ang wika
    /cancel: itapon ang hindi tapos na report
    /privacy: ano ang itinatabi at gaano katagal
    /add: magdagdag ng salita sa isang report
    /appeal: hilingin na tingnan ulit ang isang report
    /withdraw: bawiin ang isang report, gamit ang resibo nito
    /mydata: file ng lahat ng itinatabi tungkol sa iyo
    /forget: burahin ang itinatabi ng Saksi tungkol sa iyo
    /again: ulitin ang kasalukuyang tanong
    /clear: linisin ang chat na ito hanggang sa payag ng Telegram

    { receipt-scam }
    Huwag kailanman i-type ang /report kung saan may ibang nakakabasa.
gate =
    Kailangan mo ba ng tulong ngayon?
    Piliin ang tugma, o magpatuloy lang. Hindi itinatabi ang pinipindot mo rito.
gate-choice-danger = May taong nasa panganib ngayon
gate-choice-today = Nagpadala ako ng pera sa huling 24 oras
gate-choice-earlier = Nawalan ako ng pera bago pa iyon
gate-choice-picture = Ikinakalat ang sarili kong larawan
gate-where = Mga helpline ng bansa ko
gate-danger =
    Tumawag ng saklolo ngayon
    Tawagan ang emergency number ng lugar kung nasaan ka. Kung hindi ka makapagsalita, ipatawag sa taong malapit sa iyo. Hindi makapagpapadala ng tulong ang Saksi, at walang nagbabasa rito agad.
gate-child = Kung tungkol ito sa bata, o kung wala ka pang 18 taong gulang:
gate-today =
    Tawagan muna ang bangko mo, ngayon na
    Gamitin ang numerong nakasulat sa card mo, at hilinging itigil ang bayad. Pagkatapos ay tawagan ang linya sa ibaba.
    Huwag nang magpadala ng kahit ano, anuman ang pangako o banta nila. Kung nagbigay ka ng password o code, palitan ito. Itabi ang chat, ang account number at ang patunay ng bayad.
gate-earlier =
    Ano pa ang magagawa mo
    Sabihin sa bangko mo kung saan napunta ang pera. Mag-report sa pulis at itabi ang numero ng report: hinihingi iyon ng mga bangko. Itabi ang chat, ang account number at ang patunay ng bayad.
gate-picture =
    Hindi mo ito kasalanan
    Huwag magbayad, at huwag nang magpadala ng larawan. Itabi ang mga message, saka huwag nang sumagot. Tumutulong ang mga serbisyo sa ibaba na maalis ang mga larawan. Libre ito, at hindi umaalis ang larawan sa phone mo.
help-lines-country = Mga helpline para sa { $country }
help-lines-world = Mga helpline na gumagana kahit saan (wala kaming sariling listahan para sa bansa mo)
help-lines-nowhere = Mga helpline na gumagana kahit saan (hindi namin alam kung nasaan ka)
help-emergency = Emergency number ng lugar
help-emergency-world = Emergency number na natatawagan ng karamihan ng cellphone
help-line-check = tiyakin muna bago umasa rito
help-lines-check = Tiyakin muna bago umasa sa mga ito. Kung hindi gumana ang isa, subukan ang kasunod.
help-line-dated = huling tiningnan noong { $day }; tiyakin muna bago umasa rito
privacy =
    Ano ang itinatabi ng Saksi, at gaano katagal
    Hindi tapos na report: naka-lock, binubura pagkalipas ng 24 na oras.
    Hindi itinatabi ang pinipindot mo kapag humihingi ka ng tulong ngayon.
    Account mo: ginulong numero. Ang numero ng chat na ito, kung puwede ka lang naming i-message, naka-lock.
    Mga salita mo: naka-lock, ipinapakita sa mga moderator ng kaso nang walang anuman tungkol sa iyo.
    Mga salita mo, at ang ugnayan mo sa isang report: binubura hindi lalampas sa 90 araw mula nang ipadala mo.
    Kung hiniling mong huwag kang i-message: binubura ang ginulong numero 14 na araw pagkatapos ng huli mong report.
    Link sa report tungkol sa pang-aabuso sa bata: naka-lock, ipinapakita lang sa mga miyembrong may ganitong tungkulin, binubura 30 araw pagkatapos ng resulta.
    Binubura agad ng /forget ang itinatabi tungkol sa iyo.
    Ibinibigay ng /mydata ang lahat bilang file, binabawi ng /withdraw ang isang report, nililinis ng /clear ang chat na ito hanggang sa payag ng Telegram.
    Hindi kailanman tinatanggap ang mga larawan, video at file.
    Ang lumalabas sa Saksi ay mga inilathalang bilang, hindi kailanman channel at hindi kailanman tao.
    Alam mismo ng Telegram na kausap mo ang bot na ito. Hindi end-to-end encrypted ang mga chat sa bot.
privacy-operator = Pinapatakbo ng { $name }, { $country }. Mga tanong tungkol sa data mo: { $contact }
privacy-sandbox = Lugar ito ng pagsubok sa iisang makina, na may gawa-gawang mundo. Walang totoo rito.
forget-question =
    Gusto mo bang kalimutan ka ng Saksi?

    Buburahin agad at tuluyan: ang ginulong numero mo, ang wika at bansa mo, ang numero ng chat na ito, ang hindi tapos na report, at ang mga salita mo sa bawat report na may ugnayan pa sa iyo.
    Ang maiiwan, nang wala ka: na may nag-report ng channel, at kung ano ang naging desisyon.

    Wala nang mabubuksan ang mga resibo mo, at walang makapagsasabi sa iyo ng resulta. Hindi na ito mababawi.
forget-yes = Kalimutan ako
forget-no = Huwag baguhin
forgotten =
    Nakalimutan ka na ng Saksi. Sinira na ang mga susi sa sinabi mo sa amin: wala nang makakabasa nito, kahit kami.
    Ang naipadala na pero hindi pa nakakarating, na naka-lock, ay hindi na mababasa sa loob ng tatlong araw.
    Nakikita pa rin sa Telegram ang chat na ito; puwede mo itong burahin doon. Kung kailanganin mo ulit ang Saksi, ipadala ang /start.
    Inaalis ng /clear ang puwedeng burahin ng bot dito.
forget-kept = Walang binago.
forget-nothing = Walang itinatabi ang Saksi tungkol sa iyo.
withdraw-how = Ipadala ang /withdraw at ang resibo ng report, sa iisang message. Ganito ang itsura nito: RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Gusto mo bang bawiin ang report na ito?
    Hindi na ito bibilangin kahit saan, at buburahin ang mga salita mo rito. Mananatili ang naging desisyon na ng mga moderator tungkol sa channel. Hindi na ito maibabalik.
withdraw-yes = Bawiin ito
withdrawn =
    Binawi na ang report.
    Hindi na ito binibilang kahit saan, at binura na ang mga salita nito.
mydata = Lahat ng itinatabi ng Saksi tungkol sa iyo. Itabi ang file na ito kung saan walang ibang tumitingin, o burahin ito.
sandbox-note = Lugar ng pagsubok: gawa-gawa ang lahat ng narito.

bot-name = Saksi: mag-report ng channel
bot-about = I-report ang mga channel na ginagamit sa krimen nang hindi nalalantad. Hindi pulis, hindi Telegram.
bot-description =
    Ang saksi ay taong nakakita. Sabihin sa amin ang channel, group o bot na ginagamit sa krimen. Sinusuri ito ng mga tao. Bilang ang inilalathala, hindi kailanman pangalan.

    Huwag kailanman magpadala ng larawan, video o file. Ang Saksi ay hindi pulis at hindi Telegram. Hindi ito kailanman humihingi ng pera, code o password.
command-report = Mag-report ng channel, group o bot
command-status = Ang lagay ng report mo
command-help_now = Tulong ngayon
command-stats = Mga inilathalang numero ng isang bansa
command-language = Palitan ang wika
command-cancel = Itapon ang hindi tapos na report
command-privacy = Ano ang itinatabi, at gaano katagal
command-add = Magdagdag ng salita sa isang report
command-appeal = Hilingin na tingnan ulit ang isang report
command-withdraw = Bawiin ang isang report
command-mydata = Lahat ng itinatabi tungkol sa iyo, bilang file
command-forget = Burahin ang itinatabi ng Saksi tungkol sa iyo
command-again = Ulitin ang kasalukuyang tanong
command-clear = Linisin ang chat na ito hanggang sa payag ng Telegram
command-help = Ang kayang gawin ng Saksi

## The questions of a report

button-back = Bumalik
button-cancel = Kanselahin
button-skip = Laktawan
button-keep = Ito pa rin ang sagot
answered = Ang sagot mo sa ngayon: { $answer }
button-yes = Oo
button-no = Hindi
button-unknown = Hindi ko alam
button-send = Ipadala
button-other-country = Ibang bansa
button-more = Iba pa …
button-money = Scam sa pera
ask-category = Para saan ginagamit ang channel?
ask-category-for = Gusto mong i-report ang { $channel }.
ask-category-money = Anong uri ng scam sa pera?
ask-category-more = Saan pa ito ginagamit?
unsure-ask = Ano ang nangyayari roon?
unsure-money = Humihingi o nangangako ng pera
unsure-sold = May ibinebenta o iniaalok
unsure-harm = May sinasaktan o tinatakot
unsure-none = Wala sa mga ito
unsure-ask-case = Alin dito ang pinakamalapit?
ask-channel =
    Aling channel, group o bot?
    Ipadala ang link o @pangalan nito, o i-forward ang isa sa mga post nito. Hindi namin kailanman binubuksan ang link. Hindi mo kailangang manatili sa channel.
ask-channel-child =
    Aling channel, group o bot?
    Ang link o @pangalan lang ang ipadala. Huwag magpadala, mag-forward, mag-save o mag-screenshot ng anumang larawan o video: sa maraming bansa, krimen iyon kahit para mag-report.
ask-channel-choices = Alin dito ang tinutukoy mo?
ask-country = Aling bansa ang puntirya nito?
ask-country-type = I-type ang pangalan ng bansang puntirya nito, halimbawa "Vietnam".
ask-danger = May kilala ka bang batang nasa panganib ngayon?
ask-words =
    May iba pa bang dapat malaman ang mga moderator?
    Isulat sa sarili mong salita, hindi hihigit sa 1,000 character. Huwag isama ang pangalan mo at ang pangalan ng ibang tao.
danger-now = Kung may batang nasa panganib ngayon, tawagan ang emergency number ng lugar kung nasaan ka bago ka magpatuloy.
child-first =
    Bago ang lahat
    Tama na sinabi mo ito. Kumikilos sa ganito ang mga serbisyong ito, at hindi mo kailangang ibigay ang pangalan mo:
child-own-pictures = Ikaw ba ang nasa larawan? Makakatulong ang Take It Down kung wala ka pang 18 taong gulang noon: https://takeitdown.ncmec.org/ · Ang StopNCII kung 18 taong gulang ka na o higit pa noon: https://stopncii.org/
review =
    Tama ba ito?
    Ginagamit sa: { $category }
    Channel: { $channel }
    Puntirya: { $country }
review-words = Mga salita mo: { $words }
review-no-words = Wala nang dagdag na salita.
review-private = Pribado ito. Hindi kailanman sumasali rito ang Saksi, at hindi mo kailangang manatili roon. Kung alam mo ang pangalan nito at kung humigit-kumulang ilan ang miyembro, idagdag iyon sa sarili mong salita.
review-danger = May kilala kang batang nasa panganib: { $danger }
review-send = Wala pang naipapadala.
review-sent = Naipadala na. Darating ang resibo sa hiwalay na message.
receipt =
    Nasa amin na ang report mo.
    Wala pang tumitingin dito. Ito ang resibo mo:

    { $receipt }

    Ang sinumang may hawak ng code na ito ay puwedeng magtanong sa lagay ng report, gamit ang /status. Itabi ito sa ligtas na lugar. Hindi namin alam kung kailan ito titingnan ng tao.
receipt-copy = Kopyahin ang resibo
receipt-scam = Hindi maibabalik ng Saksi ang pera. Hindi ito kailanman humihingi ng pera, code o password, at hindi kailanman nauunang mag-message maliban kung tungkol sa report mo. Ang sinumang nag-aalok na bawiin ang pera mo kapalit ng bayad ay gumagawa ng ikalawang scam.
button-after = Ano ang magagawa mo ngayon
after =
    Ano ang magagawa mo ngayon
    I-report din ito sa Telegram: pindutin nang matagal ang isang message nito, o buksan ang profile at saka ang menu. Piliin ang Report, saka ang dahilang pinakamalapit dito: { $reason }. Kayang isara ng Telegram ang channel; hindi iyon kaya ng Saksi.
after-any =
    Ano ang magagawa mo ngayon
    I-report din ito sa Telegram: pindutin nang matagal ang isang message nito, o buksan ang profile at saka ang menu. Piliin ang Report, saka ang dahilang pinakatugma. Kayang isara ng Telegram ang channel; hindi iyon kaya ng Saksi.
after-mail = Binabasa rin ng Telegram ang mga sulat tungkol sa pampublikong content na labag sa batas: { $address }. Isulat lang ang link, huwag kailanman magpadala ng larawan.
after-mail-child = Tungkol sa pang-aabuso sa bata, binabasa ng Telegram ang { $address }. Isulat lang ang link, huwag kailanman magpadala ng larawan.
after-search = May salita ba sa search ng Telegram na napupunta roon? Sabihin sa bot na { $bot }.
after-europe = Sa European Union, puwede mo ring gamitin ang { $form } (hihingin ang pangalan at email mo) o ang bot na { $bot }.
reason-child_abuse = pang-aabuso sa bata
reason-violence = karahasan
reason-illegal_goods = ilegal na paninda
reason-pornography = pornograpiya
reason-personal_data = personal na datos
reason-terrorism = terorismo
reason-scam = scam o spam
reason-other = iba pa
receipt-joined =
    Na-report mo na dati ang channel na ito.
    Idinagdag sa report mo ang isinulat mo ngayon. Ito pa rin ang resibo nito:

    { $receipt }
cancelled = Itinapon na. Walang itinabi.
nothing-to-cancel = Walang hindi tapos na report.
draft-erased =
    Binura namin ang hindi mo natapos na report.
    Isang araw na ang lumipas mula nang huli kang sumagot. Puwede kang magsimula ulit gamit ang /report.
draft-open = May hindi ka pa tapos na report. Dito ka huminto:
already-sent = Naipadala na ang report na iyon. Nasa chat na ito ang resibo nito.
older-button = Sa naunang tanong ang button na iyon. Narito ka na ngayon:
media-refused =
    Hindi tinatanggap ng Saksi ang ganoong message.
    Hindi ito tumatanggap ng larawan, video, voice message, file, sticker, contact o lugar.
    Wala kaming itinabi mula roon. Ipadala ang link o @pangalan ng channel, o mag-forward ng post nito na text lang.
media-refused-child =
    Pakiusap, huwag magpadala ng larawan o video.
    Wala kaming itinabi mula roon. Huwag din itong i-forward, i-save o i-screenshot: sa maraming bansa, krimen iyon kahit para mag-report. Ang link o @pangalan lang ang ipadala.
forward-media-dropped = May larawan o file ang post. Ang pinanggalingan lang nito ang itinabi namin.
words-dropped = Itinapon ang isinulat mo: hindi tumatanggap ng salita ang report tungkol sa bata, link lang.
edited-ignored = Hindi ko nasusundan ang mga pagbabago sa message. Pakipadala ulit ang sagot.
ask-details =
    Ano ang gusto mong idagdag?
    Walang kailangan dito. Pumili ng tanong, o sumulat sa sarili mong salita. Huwag isulat ang pangalan mo at ng ibang tao.
button-details = Magdagdag ng detalye
button-done = Tapos na
button-remove = Alisin ang sagot na ito
detail-words = Sa sarili mong salita
detail-promised = Ano ang ipinangako?
detail-paid_by = Paano dapat magbayad?
detail-lost = Magkano ang nawalang pera?
detail-delivers = Ano ang iniaalok nito?
detail-data_kind = Anong data ito?
detail-own_pictures = May mga larawan mo ba roon?
promised-daily = Pera araw-araw
promised-double = Dodoblehin ang pera
promised-no_risk = Walang risk
promised-easy_job = Madaling trabaho
paid_by-bank = Padala sa bangko
paid_by-card = Card ng bangko
paid_by-wallet = App sa telepono
paid_by-crypto = Crypto
paid_by-cash = Cash o voucher
lost-none = Wala
lost-to = Hanggang { $amount }
lost-over = Higit sa { $amount }
delivers-sells = Nagbebenta ito
delivers-delivers = Naghahatid ito
delivers-recruits = Naghahanap ito ng magbebenta
data_kind-identity = Mga pangalan at ID number
data_kind-contact = Mga numero ng telepono at address
data_kind-money = Data ng bangko o card
data_kind-pictures = Mga larawan at chat
own_pictures-no = Wala
own_pictures-yes = Oo
button-several = Ilang bansa
ask-countries =
    Aling mga bansa ang puntirya nito?
    Pumili ng hanggang lima, o i-type ang pangalan. Saka pindutin ang Tapos na.
country-chosen = { $country } (napili)
words-masked = May inalis kami na puwedeng magpakita kung sino ang isang tao: pangalan, ID number o card number.
details-dropped = Inalis ang mga sagot na ito dahil hindi na tugma sa pinili mo ngayon: { $fields }
speech-not-crime =
    Ang hindi ginagawa ng Saksi
    Hindi tumatanggap ang Saksi ng report tungkol sa opinyon, pulitika, relihiyon o kung sino ang isang tao. Malaya ang mga tao na magsalita. Kung may krimeng pinaplano o ginagawa roon, magpatuloy at iyon ang sabihin sa amin.
button-pick = Piliin sa mga chat ko
pick-chat =
    Alin ito sa mga chat mo?
    Pindutin ang button sa ilalim ng keyboard at piliin ito. Numero at @pangalan lang nito ang makukuha namin. Hindi kami sasali.
pick-channel = Isang channel
pick-group = Isang grupo
pick-bot = Isang bot
picker-closed = Isinara na ang listahan ng mga chat.
ask-channel-help = Kung ayaw gumana ng link: i-forward ang isa sa mga post nito, piliin sa mga chat mo, o ilarawan.
button-describe = Ilarawan nang walang link
ask-describe =
    Ano ang pangalan nito, saan mo nakita?
    Ilarawan sa sarili mong salita, hanggang 1,000 character. Kung walang link, baka mahirap itong hanapin.
channel-described = inilarawan sa mga salita mo
updated = Na-update na.
edited-sent = Naipadala na ang report mo, kaya hindi aabot doon ang binagong message. Para magdagdag, gamitin ang /add.
which-group = Kung sa grupo ito isinulat, sabihin kung aling grupo: ipadala ang link nito, o piliin sa mga chat mo.
button-continue = Magpatuloy
button-restart = Magsimula ulit
draft-waiting =
    May hindi ka pa tapos na report.
    Wala pang naipapadala. Puwede mong ituloy kung saan ka huminto. Bukas ay buburahin ito.
media-ended-child =
    Tapos na ang report na ito, walang itinabi.
    Dalawang beses kang nagpadala ng larawan o video. Kung gusto mong mag-report ng channel, magsimula ulit sa /report at link o @pangalan lang ang ipadala. Kumikilos ang mga serbisyong ito:
text-without-report = Kaya kong basahin ang link o @pangalan ng channel, o ang naka-forward na post. Para magsimula ng report, ipadala ang /report.

## Receipt and news

status-question = Ipadala sa akin ang resibo. Nagsisimula ito sa RPT.
status-received =
    Natanggap na.
    Nasa amin na ang report mo. Hindi pa ito tapos.
status-withdrawn =
    Binawi na.
    Binawi ang report na ito at hindi ito binibilang kahit saan.
status-finished =
    Tapos na.
    Sinuri at isinara na ang kaso ng report mo.
status-finished-confirmed =
    Tapos na: kumpirmado.
    Kumpirmado ng mga moderator namin; hindi ito pasya ng korte.
status-finished-unfounded =
    Tapos na: hindi kumpirmado.
    Sinuri namin ito at nakitang hindi nito nilalabag ang patakaran namin. Hindi ibig sabihin nito na ligtas ang channel.
status-finished-undetermined =
    Tapos na: hindi namin matukoy.
    Hindi namin ito makumpirma mula sa hawak namin. Hindi ibig sabihin nito na ligtas ang channel.
status-finished-person =
    Tapos na: tao, hindi channel.
    Hindi tumatanggap ang Saksi ng report tungkol sa mga tao, at binura na nito ang pangalan. I-report ito sa Telegram (diinan nang matagal ang message, saka piliin ang Report), o pumunta sa pulis.
news =
    May balita tungkol sa report mo.
    Para mabasa ito, ipadala ang /status kasama ang resibo mo.
status-again =
    Natanggap na: titingnan ulit.
    Hiniling mong tingnan namin ulit. Hindi pa iyon tapos.
news-none = Walang balita tungkol sa mga report mo.
button-add = Magdagdag ng salita
button-appeal = Hilingin na tingnan ulit
add-ask =
    Idagdag sa report { $receipt }
    Isulat ito bilang sagot sa mensaheng ito, hindi hihigit sa 1,000 character. Huwag isama ang pangalan mo at ang pangalan ng ibang tao.
added =
    Naidagdag na sa report mo.
    Mababasa ito ng sinumang sumusuri sa kaso. Kung matapos ito nang wala iyon, puwede mong hilingin na tingnan namin ulit.
appeal-question =
    Gusto mo bang tingnan namin ulit?
    Titingnan ito ng taong hindi pa nagpasya tungkol dito. Isang beses mo lang ito mahihiling. Bakit?
appeal-reason-overlooked = May hindi napansin
appeal-reason-something_new = May bagong nangyari
appeal-reason-misunderstood = Mali ang pagkaintindi sa report ko
appeal-reason-another_reason = Ibang dahilan
appealed =
    Titingnan namin ulit ito.
    Titingnan ito ng taong hindi pa nagpasya tungkol dito. Hindi namin alam kung kailan. Pareho pa rin ang resibo mo.
clear-question =
    Lilinisin ba ang chat na ito?
    Buburahin ng bot ang mga mensahe ng huling dalawang araw na maaabot nito, ang sa iyo at ang sa kanya. Mawawala ang mga resibong nakikita rito: itago muna sa ibang lugar. Hindi nagbabago ang mga report mo.
clear-yes = Burahin ang mga mensahe
cleared =
    Nabura na ang mga mensaheng puwedeng burahin ng bot.
    Maaaring ipakita pa rin ng Telegram ang mas luma; puwede mong burahin ang buong chat sa Telegram. Nananatili ang mga report mo, at gumagana pa rin ang mga resibo.

## Categories, in the citizen's words

category-investment_scam = Scam sa investment
category-other_fraud = Ibang scam (tindahan, trabaho…)
category-drugs = Droga
category-child_abuse = May batang sinasaktan
category-threats = Banta o pribadong larawan ko
category-terrorism = Terorismo
category-weapons = Armas at ibang ilegal na bagay
category-trafficking = Human trafficking
category-leaked_data = Kumalat na personal na data
category-forged_documents = Pekeng dokumento
category-gambling = Ilegal na sugal
category-adult_pornography = Pornograpiya (nasa edad na)
category-other = Ibang krimen
category-unsure = Hindi ako sigurado

## Members

member-joined = Isa ka nang { $role } ng Saksi. Ipadala ang /queue para sa susunod na kaso.
member-admin-joined = Administrator ka na ng Saksi. Ipadala ang /queue para sa susunod na kaso, at ang /publish para maglathala ng isang quarter.
member-invite-confirm =
    Iniimbitahan kang magtrabaho sa mga kaso ng Saksi.
    Isang beses lang gagana ang link, para sa account na tatanggap nito.
member-accept = Tanggapin
invite-made =
    Link na isang beses lang magagamit para sa { $role }, may bisa nang 24 na oras. Ibigay ito sa isang tao lang:

    { $link }
invite-usage = Isulat ang /invite moderator VN, o lead o admin. Pagkatapos nito, ang mga domain bukod sa general: child_safety, terror.
role-moderator = moderator
role-lead = punong moderator
role-admin = administrator
role-authority = awtoridad
become-usage = Sa lugar ng pagsubok: /become moderator, /become lead o /become administrator.
become-already = Isa ka nang { $role }.

## The queue

card-head = Kaso { $number } · { $band }
card-due = Takdang araw: { $due }
card-overdue = Lampas na mula { $due }
card-lease = Sa iyo hanggang { $time } (UTC)
card-channel = Channel: { $names }
card-channel-erased = Channel: binura na
card-voices = { $count ->
    [one] { $count } hiwalay na boses
   *[other] { $count } na hiwalay na boses
  }
card-burst = Maraming bagong account ang sabay-sabay na dumating; bilang silang isang boses. Dinudumog din ang totoong krimen: ang channel mismo ang husgahan.
card-web = { $count ->
    [one] { $count } ulat sa web form, na hindi hiwalay na tinig
   *[other] { $count } na ulat sa web form, na hindi mga hiwalay na tinig
  }
card-category = Ini-report dahil sa: { $tallies }
card-country = Puntirya: { $country }
card-words = Isinulat nila ({ $language }): { $text }
card-no-words = Walang ipinadalang salita.
card-also = Puntirya rin: { $countries }
card-indicators = Nakita sa mga salita: { $found }
card-pointers = Mga salitang tumutukoy sa "{ $category }": { $matched }
card-added = May idinagdag pagkatapos ipadala ang report.
card-appeal = Hinihiling ng isang nag-report na tingnan ulit: { $reason }
card-child = Kaligtasan ng bata: walang itinatabing salita, at walang sinuman dito ang tumitingin sa channel.
card-child-danger = May nag-report na nagsasabing may kilala siyang batang nasa panganib.
card-why-band = Bakit nasa itaas: ang pinakaapurahang antas na naghihintay ({ $band }), saka ang pinakamaagang takdang araw.
card-why-shortened = Bakit nasa itaas: antas na { $band }, mas maaga nang { $percent }% ang takdang araw dahil hiwa-hiwalay itong ini-report ng ilang tao.
card-why-oldest = Bakit nasa itaas: ang bawat ikalimang kaso ay ang pinakamatagal sa lahat.
card-second = Naghihintay ng ikalawang tao: { $reason }
card-proposed = Mungkahi: { $outcome }, batayan: { $on }, patakaran: { $policy }
band-0 = pinakaapurahan
band-1 = apurahan
band-2 = ibang krimen
band-3 = ang natitira
hold-passed_on = ipapasa ang link sa isang hotline
hold-terror = kumpirmadong terorismo
hold-safe_listed = nasa protektadong listahan ang channel
hold-many_voices = lima o higit pang tao ang nag-report nito
hold-speech = may kinalaman sa pulitika, midya, relihiyon o minorya
button-skip-case = Laktawan
button-put-back = Isauli
button-next = Susunod na kaso
button-undo = Bawiin (10 s)
button-approve = Aprubahan
button-return = Ibalik sa pila
button-un_list = Nasa listahan ng UN
button-two_lists = Nasa listahan ng 2 bansa
button-other-policy = Ibang patakaran …
button-speech-on = Malayang pananalita: oo
button-speech-off = Malayang pananalita: hindi
ask-outcome = Ano ang resulta?
ask-decided-on = Ano ang batayan ng desisyon?
ask-policy = Ayon sa aling patakaran?
decided = Kaso { $number }: { $outcome }.
decided-held = Kaso { $number }: { $outcome }. Naghihintay ito ng ikalawang tao: { $reason }.
undone = Binawi na. Sa iyo ulit ang kaso.
judged-approve = Kaso { $number }: inaprubahan. May bisa na ang desisyon ngayon.
judged-return = Kaso { $number }: ibinalik sa pila. Hindi na ito mapupunta sa unang nagdesisyon.
put-back = Isinauli na. Puwede na itong kunin ng iba.
skipped = Nilaktawan. Hindi mo ito makikita nang 30 minuto.
outcome-confirmed = Kumpirmado
outcome-unfounded = Walang paglabag
outcome-lawful_speech = Legal na pananalita
outcome-insufficient = Kulang para matukoy
outcome-gone = Wala na
outcome-private = Pribado, hindi masuri
outcome-person = Tao, hindi channel
outcome-passed_to_hotline = Ipasa sa hotline
outcome-not_enough = Kulang para ipasa
outcome-already_gone = Wala na
outcome-belongs_elsewhere = Para sa ibang lugar
on-forwarded_words = mga salita ng naka-forward na post
on-several_reporters = mga salita ng ilang tao
on-public_page = ang pampublikong page, ayon sa nakita ko
on-written_answer = nakasulat na sagot ng hotline, regulator o korte
policy-investment_scam = Alok na investment na hindi totoo, o kitang hindi maipapangako ninuman
policy-other_fraud = Panlilinlang para makakuha ng pera, code o dokumento
policy-drugs = Alok na magbenta o maghatid ng ilegal na droga
policy-child_abuse = Sekswal na pang-aabuso o pananamantala sa mga bata
policy-threats = Pagbabanta, pangingikil, maselang larawan nang walang pahintulot
policy-terrorism = Nilalaman para sa organisasyong nasa listahan ng terorismo
policy-weapons = Alok na armas o ibang ilegal na bagay
policy-trafficking = Pagre-recruit o pagbebenta ng tao
policy-leaked_data = Personal na data na inilabas o ibinenta nang walang karapatan
policy-forged_documents = Alok na pekeng dokumento
policy-gambling = Sugal na walang lisensya
policy-adult_pornography = Pornograpiya kung saan maaabot ng mga menor de edad
policy-other = Ibang krimen ayon sa batas ng bansang may kinalaman
policy-unsure = Walang patakarang matukoy
policy-un_list = Nilalaman para sa organisasyong nasa listahan ng United Nations Security Council
policy-two_lists = Nilalaman para sa organisasyong nasa listahan ng terorismo ng dalawang bansa, at wala sa mga ito ang bansang may kinalaman
policy-out_of_scope = Labas sa sinusuri ng Saksi, kasama rito ang legal na pananalita

## Figures in the chat

stats-usage = Ipadala ang /stats kasama ang bansa at, kung gusto mo, ang quarter: /stats VN 2026-Q3
stats-share = { $flagged } sa { $examined ->
    [one] { $examined } channel
   *[other] { $examined } na channel
  } na sinuri ang kumpirmado ({ $share })
stats-unreliable = { $flagged } sa { $examined ->
    [one] { $examined } channel
   *[other] { $examined } na channel
  } na sinuri ang kumpirmado: masyadong kaunti para sa porsiyento
stats-zero = Walang channel na ini-report
stats-hidden = Itinago para protektahan ang mga tao
stats-bounds = sa lahat ng { $reported ->
    [one] { $reported } channel
   *[other] { $reported } na channel
  } na ini-report: hindi bababa sa { $lower }, hindi hihigit sa { $upper }
stats-of-examined = sa { $examined ->
    [one] { $examined } channel
   *[other] { $examined } na channel
  } na sinuri
stats-place = { $country }, { $period }
stats-caution = Sa mga channel na ini-report at sinuri; hindi porsiyento ng lahat ng channel; hindi maikukumpara ang mga bansa. Ang kumpirmado ay pinagdesisyunan ng mga moderator ng Saksi ayon sa inilathalang patakaran; hindi nito ibig sabihing may nilabag na batas.
stats-source = Saksi, pamamaraan { $method }, hanggang { $cutoff }, edisyon { $release }
stats-invented = Gawa-gawang mundo: mga halimbawa ang mga numerong ito, hindi totoo.
stats-open = Talahanayan at mga file
stats-download = Talahanayan at mga file: { $url }
part-flagged = kumpirmado
part-cleared = walang paglabag
part-undetermined = hindi matukoy
part-pending = naghihintay pa
status-word-provisional = Pansamantala: sinusuri pa ang ilang channel
status-word-hidden = Itinago para protektahan ang mga tao
status-word-unreliable = Masyadong kaunti ang sinuri para sa porsiyento
status-word-zero = Walang channel na ini-report
status-word-not-monitored = Hindi binantayan
publish-choose = Aling quarter ang ilalathala? Isang beses lang ito maaaring ilathala.
publish-now = Ilathala ngayon: { $period }
publish-nothing = Nailathala na ang lahat ng quarter na natapos.
publish-done = Nailathala: { $period }. Edisyon { $release }. Ipadala ang /stats kasama ang bansa para makita ito.
period-quarter = { $quarter ->
    [1] Enero hanggang Marso { $year }
    [2] Abril hanggang Hunyo { $year }
    [3] Hulyo hanggang Setyembre { $year }
   *[4] Oktubre hanggang Disyembre { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Hindi ito bukas para sa iyo.
refusal-consent_missing = Pumayag ka muna: ipadala ang /start.
refusal-draft_missing = Walang hindi tapos na report. Ipadala ang /report para magsimula.
refusal-draft_moved_on = Sa naunang tanong ang button na iyon.
refusal-answer_not_understood = Hindi ko naintindihan ang sagot na iyon. Pakigamit ang isa sa mga button.
refusal-edited_too_late = Nasusundan ko lang ang pagbabago sa huling sagot mo. Para baguhin ang mas nauna, pindutin ang Bumalik.
refusal-words_too_long = Sobra nang { $surplus ->
    [one] { $surplus } character
   *[other] { $surplus } na character
  }; 1,000 ang pinakamarami. Pakiiklian at ipadala ulit.
refusal-no_channel_named = Wala akong makitang channel doon. Ipadala ang link o @pangalan nito, halimbawa t.me/name, o i-forward ang isa sa mga post nito.
refusal-not_a_telegram_link = Hindi iyon link ng Telegram. Buksan ang profile ng channel sa Telegram, kopyahin doon ang link nito, at ipadala.
refusal-person_not_channel = Tao iyon, hindi channel. Hindi tumatanggap ang Saksi ng report tungkol sa mga tao, at wala itong itinabi mula roon. I-report ito sa Telegram (diinan nang matagal ang message, saka piliin ang Report), o pumunta sa pulis.
refusal-sender_hidden = Itinatago ng Telegram kung sino ang sumulat niyon, kaya walang natutukoy na channel. Walang itinabi ang Saksi mula roon. Ipadala ang link o @pangalan ng channel, o mag-forward ng post mula mismo sa channel.
refusal-saksi_itself = Ang Saksi mismo iyon. Ipadala ang link o @pangalan ng channel na gusto mong i-report.
refusal-receipt_unknown = Walang report na may ganoong resibo. Pakitingnan ulit: ganito ang itsura nito: RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Naipasa na sa hotline ang report na ito, kaya hindi na ito mababawi. Puwede mo pa ring ipakalimot ang sarili mo gamit ang /forget.
refusal-report_withdrawn = Binawi na ang report na ito, kaya wala nang magagawa rito. Para mag-report ulit, ipadala ang /report.
refusal-report_finished = Tapos na ang report na ito, kaya wala nang maidadagdag. Sa loob ng 30 araw pagkatapos sabihin ang resulta, puwede mong hilingin na tingnan namin ulit gamit ang /appeal.
refusal-report_full = Puno na ang report na ito: hindi na ito tumatanggap ng salita.
refusal-no_words_here = Hindi tumatanggap ng salita ang report tungkol sa bata, link lang. Kung may batang nasa panganib ngayon, tawagan ang emergency number sa lugar mo.
refusal-appeal_not_open = Hindi namin matitingnan ulit ang report na ito ngayon. Puwede mo itong hilingin nang isang beses, sa loob ng 30 araw pagkatapos sabihin ang resulta.
refusal-too_many_reports = Marami na iyong report sa maikling panahon. Pakipadala ang susunod sa ibang oras. Laging bukas ang "Tulong ngayon" at ang mga report tungkol sa bata.
refusal-case_moved_on = Nagbago na ang kasong ito mula nang ipakita ang card na iyon. Walang ginawa.
refusal-queue_empty = Walang laman ang pila. Walang kailangang gawin ngayon.
refusal-undo_too_late = Huli na para bawiin ito.
refusal-own_decision = Ikalawang tao ang dapat humusga rito, hindi ang nagdesisyon.
refusal-rests_on_one_voice = Hindi sapat ang mga salita ng iisang tao para kumpirmahin. Pumili ng iba pang batayan ng desisyon, o ng ibang resulta.
refusal-not_for_this_domain = Hindi iyon bukas sa ganitong uri ng kaso.
refusal-second_country_needed = Dapat mula sa ibang bansa ang ikalawang tao.
refusal-invite_unknown = Hindi gumagana ang link na ito: nagamit na, lampas 24 na oras na, o hindi kailanman ginawa.
refusal-member_already = Miyembro ka na.
refusal-period_unknown = Hindi ko alam ang panahong iyon. Ganito isinusulat ang quarter: 2026-Q3.
refusal-period_not_closed = Hindi pa tapos ang quarter na iyon sa lahat ng lugar.
refusal-period_released = Nailathala na ang quarter na iyon.
refusal-country_unknown = Hindi ko kilala ang bansang iyon. Subukan ang pangalan nito sa Ingles, o ang dalawang titik nito, tulad ng VN.
refusal-nothing_released = Wala pang nailathala para doon.
fault =
    May nangyaring mali sa panig namin.
    Walang nawala sa ipinadala mo. Pakisubukan ulit mamaya nang kaunti. Kung ganoon pa rin, sabihin ang numerong ito sa nagpapatakbo: { $fault }

## The web form

form-title = Mag-ulat nang walang Telegram
form-step = Hakbang { $step } ng { $steps }
form-intro =
    Sinasabi mo sa amin ang tungkol sa isang channel, group o bot sa Telegram na ginagamit sa krimen. Sinusuri ito ng mga tao. Mga bilang ang inilalathala, hindi kailanman mga pangalan.
    Hindi ka magiging testigo sa korte. Hindi ito reklamo sa pulis, at hindi Telegram ang Saksi.
    Walang itinatago bago mo pindutin ang Ipadala sa huling pahina. Pagkatapos niyon, itinatago namin ang mga sagot mo, selyado. Hindi kami nagtatago ng pangalan, address ng network o cookie.
    Nakikita ng nagpapatakbo ng internet mo na binuksan mo ang site na ito. Hindi ka namin masusulatan: ang resibo mo lang ang daan sa ulat mo.
form-where-note = Ito ang nagpapasya kung aling linya ng tulong ang ipapakita rito. Hindi ito itinatago.
form-lines = Gamitin ang bansang ito
form-next = Susunod
form-link = Ang link o @pangalan nito
form-link-note = Halimbawa t.me/name. Hindi namin binubuksan ang link kailanman. Hindi mo kailangang manatili sa channel.
form-no-channel = Walang channel doon. Isulat ang link o @pangalan nito, halimbawa t.me/name.
form-choose = Pumili ng isang sagot.
form-words-missing = Sumulat muna ng kahit ano.
form-choose-country = Pumili ng isang bansa
form-country-note = Ang bansa ng mga taong tinatarget nito. Kung may nakasulat na rito, tingnan kung tama.
form-several = Ilang bansa ang tinatarget nito
form-also = Bansa { $count }
form-change = Baguhin
form-card = Maaari kang magdagdag. Walang kailangan dito.
form-agree = Sa pagpindot ng Ipadala, pumapayag kang itago ng Saksi ang mga sagot na ito, selyado, gaya ng sinasabi sa pahina tungkol sa privacy.
form-errors = Pakitingnan itong muli
form-sent =
    Nasa amin na ang ulat mo.
    Wala pang tumitingin dito. Ito ang resibo mo:
form-sent-before = Naipadala na ang ulat na ito dati, at ito ang resibo nito. Hindi naidagdag ang binago mo pagkatapos niyon.
form-keep =
    Isulat ito ngayon, at itago kung saan walang ibang tumitingin. Para makopya, i-click ito o idiin ang daliri rito.
    Hindi na namin ito maipapadala ulit sa iyo. Sinumang may hawak nito ay makapagtatanong tungkol sa ulat.
form-now =
    Ano ang mangyayari ngayon
    Sinusuri ng mga tao ang mga ulat, una ang pinakaapurahan. Hindi namin alam kung kailan darating ang sa iyo.
    Hindi ka namin masusulatan. Bumalik na dala ang resibo mo at magtanong.
form-another = Mag-ulat ng ibang channel
form-over =
    Tapos na ang form na ito.
    Nakabukas ito nang mahigit isang araw, o nabago sa daan. Walang itinago mula rito. Maaari kang magsimulang muli.
form-foreign =
    Galing iyon sa ibang site.
    Walang ginawa roon. Maaari kang magsimula rito.
form-busy =
    Sobrang dami ng dumarating mula sa bahagi mo ng network.
    Walang nawala: maghintay ng ilang minuto, bumalik at subukang muli. Laging bukas ang mga linya ng tulong at ang mga ulat tungkol sa bata.
form-away =
    Hindi maitago ang ulat mo ngayon.
    Hindi ito nawala: pindutin ulit ang Ipadala pagkaraan ng isang minuto. Kung ganoon pa rin, sabihin sa nagpapatakbo ang numerong ito: { $fault }

## Pages

page-skip = Pumunta sa nilalaman
page-navigation = Sa site na ito
page-figures = Mga numero
page-download = I-download
page-privacy = Pagkapribado
page-status-label = Ang resibo mo
page-status-note = Ipinapadala ito sa loob ng request, hindi kailanman bilang bahagi ng address, at walang itinatabi tungkol sa pagbisita mo. Puwedeng magtanong ang sinumang may hawak ng resibo.
page-status-button = Ipakita ang lagay
page-chat = Chat ng pagsubok
page-languages = Mga wika
page-description = Ilang channel sa Telegram ang ini-report ng mga tao dahil sa krimen, ilan ang sinuri at ilan sa mga iyon ang kumpirmado, ayon sa bansa at quarter.
page-home-title = Binibilang ng Saksi ang mga channel na ini-report ng mga tao dahil sa krimen.
page-home-line =
    Nagpapadala ang mga tao ng mga channel, group at bot sa Telegram na sa paniwala nila ay ginagamit sa krimen. Sinusuri ng mga moderator ang bawat isa nang isang beses at nagdedesisyon ayon sa inilathalang patakaran.
    Narito kung ilan ang ini-report, ilan ang sinuri at ilan sa mga iyon ang kumpirmado. Walang channel at walang tao ang kailanman pinapangalanan.
    Hindi sinasabi ng mga numero kung gaano karami ang krimen. Sinasabi ng mga ito kung ano ang ini-report ng mga tao, at kung ano ang natuklasan.
page-home-report = Mag-report ng channel sa Telegram
page-home-chat = Subukan sa chat ng pagsubok
page-nothing-title = Wala pang nailathalang numero.
page-nothing = Kapag nasuri at nailathala na ang isang quarter, narito ang mga numero nito. Hanggang doon, walang masasabi tungkol sa alinmang bansa.
page-jump = Sa page na ito
page-jump-map = Mapa
page-jump-shares = Mga porsiyento
page-jump-table = Talahanayan
page-period-title = { $period }: ano ang ini-report, at ano ang natuklasan
page-map-title = Ipinapakita ng mapa kung gaano karami ang sinuri, hindi kung gaano karami ang krimen.
page-map-description = Mapa ng mundo na pinalaki ang Timog-Silangang Asya, kinulayan ayon sa bilang ng channel na sinuri. Nasa talahanayan sa ibaba ng mga tsart ang parehong mga numero.
page-map-key = Mga channel na sinuri
page-map-none = walang sinuri
page-map-range = { $from } hanggang { $to }
page-map-over = { $from } o higit pa
page-map-examined = { $examined ->
    [one] { $examined } channel na sinuri
   *[other] { $examined } na channel na sinuri
  }
page-map-inset = Timog-Silangang Asya, pinalaki
page-map-borders = Sumusunod sa ISO 3166 ang mga pangalan at hangganan.
page-share-title = Bawat bansa ay para sa sarili nito: ang porsiyento ng mga sinuring channel nito na kumpirmado.
page-share-description = Sa bawat bansa, may tuldok sa porsiyento ng mga sinuring channel na kumpirmado, at linya kung saan maaaring naroon ang porsiyento ng lahat ng ini-report na channel. Nasa talahanayan sa ibaba ng mga tsart ang parehong mga numero.
page-share-sentence = { $flagged } sa { $examined ->
    [one] { $examined } channel
   *[other] { $examined } na channel
  } na sinuri
page-share-key = porsiyento ng mga sinuring channel na kumpirmado
page-bounds-key = kung saan maaaring naroon ang porsiyento ng lahat ng ini-report
page-table-title = Ang parehong mga numero sa talahanayan.
page-table-caption = Mga channel na puntirya ang bawat bansa, { $period }
page-country = Bansa
page-quarter = Quarter
page-status = Kalagayan
page-reported = Ini-report
page-examined = Sinuri
page-confirmed = Kumpirmado
page-share = % ng sinuri
page-lower = % ng ini-report, hindi bababa sa
page-upper = % ng ini-report, hindi hihigit sa
page-too-few = masyadong kaunti
page-no-share = hindi angkop
page-final = Pinal
page-provisional = Pansamantala
page-notes-title = Ang kahulugan ng mga salita
page-means-final = Nasuri na ang karamihan sa mga ini-report na channel: hindi hihigit sa 5% ang naghihintay pa, o lumipas na ang 90 araw.
page-means-provisional = Mahigit 5% ng mga ini-report na channel ang naghihintay pa. Maaaring magbago ang mga numero.
page-means-unreliable = Wala pang 20 channel ang sinuri. Tama ang mga bilang, pero makakalito ang porsiyento ng ganito kakaunti.
page-means-hidden = Kapag ganito kakaunti ang channel o tao sa likod ng isang numero, maaaring may makilala. Ang itinago ay hindi nangangahulugang wala.
page-means-zero = Binantayan ng Saksi ang bansang ito at walang nag-report ng channel na puntirya ito.
page-means-not-monitored = Hindi binantayan ng Saksi ang bansang ito. Wala itong sinasabi tungkol sa krimen doon.
page-means-not-applicable = Walang ini-report, kaya walang mapaghahatian.
page-means-bounds = Hindi bababa, hindi hihigit: nasa pagitan ng dalawang ito ang porsiyento ng lahat ng ini-report na channel, anuman sana ang naging desisyon sa mga channel na walang natuklasan.
page-files-title = Dalhin ang mga numero.
page-file = { $format }, { $size } kB
page-other-quarters = Ibang mga quarter
page-parts-title = Ang nangyari sa mga ini-report na channel
page-parts-caption = Mga channel na puntirya ang { $country }, { $period }, ayon sa natuklasan
page-parts-outcome = Resulta
page-parts-channels = Mga channel
page-parts-total = Ini-report, lahat-lahat
page-picture = Ang numerong ito bilang larawan (PNG)
page-country-quarters = Lahat ng quarter ng { $country }
page-period-countries = Lahat ng bansa, { $period }
page-country-title = { $country }: bawat nailathalang quarter
page-country-chart-title = Bawat quarter: ang porsiyento ng mga sinuring channel na kumpirmado.
page-country-caption = Mga channel na puntirya ang { $country }, ayon sa quarter kung kailan ini-report
page-change-note = Ang pagbabago mula sa isang quarter papunta sa susunod ay maaaring galing sa kung ano ang ini-report at sinuri, at hindi lang sa krimen.
page-download-title = Mada-download dito ang bawat nailathalang numero.
page-download-line =
    Isang quarter ang laman ng isang file. Sinasabi ng bawat hilera kung ano ang binibilang nito, mula sa ilan, sa anong pamamaraan at hanggang kailan.
    Nabubuksan ang CSV sa kahit anong spreadsheet. Pareho ang mga hilera sa JSON at ipinapaliwanag nito mismo ang bawat code.
page-download-caption = Mga file ayon sa quarter
page-as-of = Hanggang
page-release = Edisyon
page-codes-title = Paano basahin ang kalagayan ng isang hilera
page-measures-title = Ano ang sinusukat
page-measure-reported = Mga channel, group at bot na may hindi bababa sa isang tanggap na report na dumating sa quarter.
page-measure-flagged = Sa mga ito, ang may desisyong may bisa na kumukumpirma rito.
page-measure-cleared = Sa mga ito, ang natuklasang hindi lumalabag sa patakaran.
page-measure-undetermined = Sa mga ito, ang tiningnan pero hindi mapagdesisyunan.
page-measure-pending = Sa mga ito, ang wala pang desisyong may bisa.
page-measure-share_of_examined = Ang mga kumpirmado mula sa pinagsamang kumpirmado at walang paglabag. Sarili naming mga desisyon ang binibilang nito, kaya wala itong interval.
page-measure-share_of_reported_bounds = Ang dalawang porsiyento ng lahat ng ini-report na channel kung saan maaaring nasa pagitan ang mga kumpirmado.
page-not-found-title = Walang page sa address na ito.
page-not-found = Pakitingnan ulit ang address, o magsimula sa mga numero.
page-no-figure-title = Walang numero para doon.
page-not-monitored = Hindi binantayan ang { $country } noong { $period }. Hindi iyon katulad ng zero.
page-not-allowed-title = Mababasa lang ang address na ito.
page-too-large-title = Masyado iyong malaki para tanggapin.
page-away-title = Hindi mabasa ang mga numero sa ngayon.
page-away = Hindi sumasagot ang database namin. Walang nawala. Pakisubukan ulit pagkalipas ng isang minuto. Kung ganoon pa rin, sabihin ang numerong ito sa nagpapatakbo: { $fault }
page-fault-title = May nangyaring mali sa panig namin.
page-fault = Pakisubukan ulit mamaya nang kaunti. Kung ganoon pa rin, sabihin ang numerong ito sa nagpapatakbo: { $fault }
