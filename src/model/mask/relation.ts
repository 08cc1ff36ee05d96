/**
 * The words that announce a person's name, by language: whose name it is ("my son", "anak saya") and that a name follows ("is
 * called", "bernama"). Written plainly, compared without case and accents. Only languages with capital letters stand here.
 */
export type Announcing = {
  /** Words for a person close to the writer. */
  people: string
  /** How such a word becomes "my son": the people stand for `@`. */
  relation: string
  /** What between the relation and a name says that a name follows; also right behind other people, as the pattern says. */
  called: string
  /** Whole announcements in which the people stand for `@`, and those of the writer's own name. */
  whole: string
  /** Common words that may follow and are no name. */
  notNames: string
}

export const announcing: readonly Announcing[] = [
  {
    people: `son|daughter|child|kid|baby|boy|girl|wife|husband|mother|mom|mum|father|dad|brother|sister|friend|neighbou?r|boss|
      colleague|co-?worker|cousin|uncle|aunt|auntie|nephew|niece|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|
      girlfriend|boyfriend|fiancee?|partner|student|pupil|teacher|classmate|employee|maid|landlord|tenant|stepson|stepdaughter`,
    relation:
      '(?:my|his|her|our|their|your) (?:(?:little|young|younger|older|elder|big|best|late|only|step|ex-?|good|close|dear) ?)?@s?',
    called: `(?:'s)? ?(?:whose|her|his)? ?(?:full |real )?name(?: is| was|:)?|,? ?(?:(?:who )?is |was )?(?:named|called|by the name of)`,
    whole: `my (?:full |real )?name is|my name's|i am called|name of (?:my|the) @(?: is|:)|the (?:child|victim|girl|boy|minor)(?:'s name is|,? named|,? called)`,
    notNames: `i he she it they we you the a an and or but was is are were has have had got lost sent said told who whom that this these those
      which in on at to from with for of by after before when then now not no never also just only very been being be do did does will
      would can could should may might must paid gave fell saw met joined clicked invested transferred wants wanted asked believed trusted
      because so if as about into over out up down his her my our their your its used using stolen scammed cheated being banned`,
  },
  {
    people: `anak|anak perempuan|anak lelaki|anak laki-laki|adik|adik perempuan|adik lelaki|kakak|abang|ibu|ayah|bapa|bapak|emak|mak|mama|papa|
      isteri|istri|suami|kawan|kawan baik|teman|sahabat|jiran|tetangga|bos|majikan|sepupu|pakcik|makcik|paman|bibi|om|tante|cucu|keponakan|
      anak saudara|pelajar|murid|rakan|rakan sekerja|pacar|tunang|tunangan|nenek|datuk|kakek|guru|cikgu|bayi|menantu|mertua|ipar|kerabat`,
    relation:
      '@(?: (?:kecil|sulung|bongsu|bungsu|tunggal|kandung|tiri|angkat|dekat|sekolah|kerja)){0,2} (?:saya|aku|kami|kita|dia|beliau|gue|gua|gw)|(?:anak|adik|kakak|abang|ibu|ayah|istri|isteri|suami|teman|kawan)ku',
    called: ',? ?(?:yang )?(?:bernama|dipanggil|namanya|nama)(?: ialah| adalah|:)?',
    whole: `nama (?:penuh |lengkap |sebenar )?(?:@ )(?:saya|aku|kami|dia|gue|gw)(?: ialah| adalah| is|:)?|nama (?:saya|aku|gue|gw|penuh saya|lengkap saya)(?: ialah| adalah|:)?|(?:seorang )?(?:kanak-kanak|budak|anak|mangsa|korban|gadis) bernama`,
    notNames: `digunakan dipakai telah sudah di ada dalam yang dan atau kena dicuri tidak tak dah juga jadi oleh untuk dengan ini itu sedang akan
      pernah ditipu tertipu menjadi masih lalu pada ke dari saya aku dia mereka kami kita pun hanya lagi baru boleh bisa karena kerana rugi
      hilang kehilangan beri hantar kirim transfer ikut masuk kata bilang beritahu mahu mau minta nak disalahgunakan dibuat sebagai`,
  },
  {
    people: `con trai|con gái|con|cháu|cháu trai|cháu gái|em trai|em gái|em|anh trai|anh|chị gái|chị|mẹ|má|bố|ba|cha|vợ|chồng|bạn|bạn thân|
      bạn gái|bạn trai|hàng xóm|sếp|đồng nghiệp|ông|bà|cô|chú|dì|cậu|bác|học sinh|học trò|cô giáo|thầy giáo|người yêu|em họ|anh họ|chị họ|người thân`,
    relation: '@ (?:của )?(?:tôi|em|mình|tui|nhà tôi|chúng tôi|anh ấy|chị ấy|cô ấy|ông ấy|bà ấy)',
    called: ',? ?(?:có )?(?:họ )?tên(?: thật| đầy đủ)?(?: là|:)?',
    whole:
      'tên (?:của )?@ (?:tôi|em|mình|tui)(?: là|:)?|(?:tôi|mình|tui) tên(?: là|:)?|tên (?:của )?(?:tôi|mình|tui)(?: là|:)|(?:cháu|bé|em|nạn nhân)(?: bé)? tên(?: là|:)?',
    notNames: `là bị đã có và trên của trong được gì không cũng đang sẽ vào ra cho với này đó kia thì mà nên vì chuyển gửi mất nói bảo
      tham gia tôi anh chị em họ nó lừa lấy đi đến từ ở lại rồi hay hoặc một nhận nghe tin bấm`,
  },
  {
    people: `fils|fille|enfant|bébé|mari|femme|épouse|époux|mère|père|maman|papa|frère|sœur|ami|amie|copain|copine|voisin|voisine|collègue|
      patron|patronne|chef|cousin|cousine|oncle|tante|neveu|nièce|élève|petit-fils|petite-fille|grand-mère|grand-père|fiancé|fiancée|conjoint|compagne|compagnon`,
    relation: '(?:mon|ma|notre|son|sa|leur|votre|ton|ta) (?:(?:petite?|meilleure?|jeune|ex|grande?|ancienne?) )?@',
    called: `,? ?(?:qui )?(?:s'appelle|s'appelait|se nomme|nommée?|du nom de|prénommée?|appelée?|au nom de)`,
    whole: `je m'appelle|je me nomme|mon nom est|mon prénom est|le (?:nom|prénom) de (?:mon|ma|notre) @ est|(?:un|une|la|le|l')(?: |)(?:enfant|fille|garçon|fillette|victime|mineure?),? (?:nommée?|prénommée?|qui s'appelle)`,
    notNames: `a est et ou qui que était avait ont sont il elle ils elles on je nous vous le la les un une des du de dans sur avec pour par
      pas ne lui leur y en se s'est aussi alors mais donc car quand depuis comme perdu envoyé reçu dit vient veut voulait`,
  },
  {
    people: `filho|filha|filhinho|filhinha|criança|bebê|esposa|esposo|marido|mulher|mãe|pai|irmão|irmã|amigo|amiga|vizinho|vizinha|colega|chefe|
      patrão|primo|prima|tio|tia|sobrinho|sobrinha|neto|neta|avó|avô|namorado|namorada|aluno|aluna|noivo|noiva|sogra|sogro|cunhado|cunhada|enteado|enteada`,
    relation: '(?:meu|minha|nosso|nossa|seu|sua) (?:(?:melhor|querid[oa]|ex-?|pequen[oa]|únic[oa]) ?)?@',
    called: ',? ?(?:que )?(?:se chama|chama-se|chamad[oa]|de nome|se chamava)',
    whole: `meu nome (?:completo )?é|me chamo|chamo-me|(?:o )?nome (?:completo )?(?:do meu|da minha|de meu|de minha) @ é|(?:uma? )?(?:criança|menina|menino|vítima|garota|garoto) (?:chamad[oa]|de nome|que se chama)`,
    notNames: `e é foi está estava tem tinha que o a os as um uma no na em de do da com para por não também mas ou ele ela eles elas eu nós
      perdeu mandou enviou caiu recebeu disse entrou quer queria já só sem quando porque se me lhe seu sua`,
  },
  {
    people: `hijo|hija|hijito|hijita|niño|niña|bebé|esposa|esposo|marido|mujer|madre|mamá|padre|papá|hermano|hermana|amigo|amiga|vecino|vecina|
      colega|compañero|compañera|jefe|jefa|primo|prima|tío|tía|sobrino|sobrina|nieto|nieta|novio|novia|alumno|alumna|abuela|abuelo|suegra|suegro|cuñado|cuñada`,
    relation: '(?:mi|nuestr[oa]|su|tu) (?:(?:mejor|querid[oa]|ex-?|pequeñ[oa]|únic[oa]) ?)?@',
    called: ',? ?(?:que )?(?:se llama|llamad[oa]|de nombre|se llamaba)',
    whole: `me llamo|mi nombre (?:completo )?es|(?:el )?nombre (?:completo )?de mi @ es|(?:una? )?(?:niñ[oa]|víctima|menor|chic[oa]) (?:llamad[oa]|de nombre|que se llama)`,
    notNames: `y e es fue está estaba tiene tenía que el la los las un una en de del con para por no también pero o él ella ellos ellas yo
      nosotros perdió mandó envió cayó recibió dijo entró quiere quería ya solo sin cuando porque se me le su sus ha han`,
  },
  {
    people: `anak|kapatid|ate|kuya|nanay|tatay|asawa|kaibigan|kapitbahay|pinsan|tito|tita|pamangkin|boss|amo|nobya|nobyo|apo|estudyante|lola|lolo|
      bunso|panganay|kaklase|katrabaho|biyenan|hipag|bayaw|misis|mister|girlfriend|boyfriend|inaanak`,
    relation: '@(?: na (?:babae|lalaki))? (?:ko|niya|namin|natin|nila)(?:ng)?(?: na)?(?: si)?',
    called: ',? ?(?:na )?(?:nagngangalang|ang pangalan ay|pangalan ay|pinangalanang|na si)',
    whole: `(?:ang )?pangalan ng @ (?:ko|namin|niya) ay|(?:ang )?pangalan ko ay|(?:ang )?pangalan ko|ako si|(?:isang )?(?:bata|batang babae|batang lalaki|biktima)(?:ng)? (?:na )?nagngangalang`,
    notNames: `ay at na ang ng sa si mga nang ito iyon siya sila kami tayo ako ko mo niya namin hindi may wala din rin pa lang kasi dahil kung
      nawalan nagpadala naloko niloko nabiktima sumali nagbayad sinabi gusto noong kaya pero o para`,
  },
  {
    people: `сын|сына|сыну|дочь|дочери|дочка|дочку|ребенок|ребенка|жена|жену|жене|муж|мужа|мужу|мать|мама|маму|маме|отец|отца|папа|папу|брат|брата|
      брату|сестра|сестру|сестре|друг|друга|другу|подруга|подругу|подруге|сосед|соседа|соседка|соседку|коллега|коллегу|начальник|внук|внука|внучка|
      внучку|племянник|племянника|племянница|племянницу|дядя|тетя|бабушка|бабушку|дедушка|ученик|ученица|муж|парень|девушка`,
    relation:
      '(?:мо[йяию]|моего|мою|моей|моему|наш|наша|нашего|нашу|его|ее|их) (?:(?:младш|старш|лучш|бывш|маленьк)(?:ий|ая|его|ую|ей|ему) )?@',
    called: ',? ?(?:которого зовут|которую зовут|зовут|по имени|звали)',
    whole:
      '(?:меня|ее|его) зовут|мое имя|имя (?:моего|моей) @(?: -|:)?|(?:девочк[ауи]|мальчик[ау]?|ребенк[ау]) (?:зовут|по имени)',
    notNames: `и а но или что который которая он она они я мы вы это этот в на с к у о об из за по не был была было есть потерял потеряла
      перевел перевела отправил отправила получил получила сказал сказала тоже уже еще только когда как его ее`,
  },
]

/** Names of things, days and months that are written like names in every text, and are none. */
export const notPeople = `telegram whatsapp facebook instagram tiktok twitter youtube google gmail wechat zalo viber line signal messenger bank maybank
  bitcoin usdt btc eth trx tron binance crypto monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december isnin selasa rabu khamis kamis jumaat jumat sabtu ahad minggu janvier fevrier mars avril mai juin juillet
  aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes domingo
  rm usd myr vnd idr php inr eur http https www otp sms pin ic nric atm ceo admin bot`
