/** Words that speak for a category, in English and Filipino. Data only; how it is read says `lexicon.ts`. */
import type { Lexicon } from './lexicon.ts'

export const english: Lexicon = {
  language: 'en',
  crime: {
    investment_scam: `investment scam|invest*|guaranteed profit|guaranteed return*|daily profit|high return*|double your money|ponzi|pyramid scheme|
      crypto scam|?crypto*|?bitcoin|?usdt|?trading|forex|?forex signal*|trading signal*|trading platform|?profit*|copy trading|mining pool|cloud mining|
      pig butchering|?returns|?deposit*|?withdraw*|cannot withdraw|can't withdraw|recovery agent|fund recovery|?broker|?staking|?airdrop|high yield|hyip`,
    other_fraud: `scam*|phishing|fake job|part time job|job scam|task scam|fake shop|fake store|online loan*|loan scam|loan shark|?loan|impersonat*|fake bank|
      otp|?parcel|love scam|romance scam|fake website|advance fee|processing fee|lottery prize|you have won|gift card*|mule account*|rent your account|
      ?fraud*|fraudster*|swindl*|?cheated|?fake|stole my money|took my money|sim swap|carding|cloned card*|bank logs|refund method`,
    drugs: `drugs|drug dealer*|selling drugs|drug dealing|drug traffick*|cocaine|heroin|meth|methamphetamine|ecstasy|mdma|lsd|fentanyl|cannabis|marijuana|ganja|ketamine|
      crystal meth|?weed|?ice|?pills|xanax|opium|?plug|?dealer|narcotic*|magic mushroom*|codeine syrup|kratom|tramadol|vape liquid with drugs|?drug`,
    child_abuse: `child porn*|child sexual abuse|child abuse material|csam|csem|pedo*|paedo*|underage porn|underage sex*|underage nude*|minor nude*|nude minors|
      sexual images of children|sexual pictures of children|sexual videos of children|child nude*|grooming children|grooming minors|?underage|?minors|?child sex|
      videos of little girls|videos of kids naked|naked children|naked kids|child exploitation|sexual exploitation of children|?children`,
    threats: `blackmail*|sextortion|extort*|threaten*|threats|revenge porn|leak my photos|leak my pictures|leak my video*|my nude*|my private pictures|
      my private photos|my intimate*|death threat*|kill me|kill you|hurt my family|send my pictures|publish my photos|deepfake of me|harass*|stalk*|ransom|?doxx*`,
    terrorism: `terroris*|isis|islamic state|al-qaeda|al qaeda|jihadist*|suicide bomb*|bomb making|make a bomb|how to build a bomb|violent extremis*|
      mass shooting|call to kill|behead*|?extremis*|?bomb*|?attack*|recruit fighters|white power terror|accelerationis*|?jihad`,
    weapons: `selling guns|guns for sale|firearm*|pistol*|rifle*|ammunition|ammo|grenade*|explosives|silencer|ghost gun*|illegal weapons|weapons for sale|?gun|
      ?guns|?weapon*|?knife|ivory|rhino horn|pangolin|wildlife trade|organ sale|selling organs|kidney for sale|counterfeit money|counterfeit notes|fake medicine`,
    trafficking: `human traffick*|sex traffick*|?traffick*|forced labour|forced labor|forced to scam|scam compound|held captive|took my passport|?sold to|?smuggl*|
      human smuggling|people smuggl*|child bride|organ trafficking|forced prostitution|slave*|job in cambodia|job in myanmar|debt bondage|baby for sale|selling babies`,
    leaked_data: `leaked data*|data leak|data breach|database for sale|selling database*|stolen data|personal data|ic numbers for sale|leaked ic|doxx*|dox|
      leaked phone numbers|passport scans|selling personal|combo list*|stealer logs|leaked database|?leaked|?database|?dump|home address published|lookup bot`,
    forged_documents: `fake passport*|fake id|fake ids|fake ic|fake degree*|fake certificate*|fake licen*|forged*|counterfeit document*|buy passport|fake visa*|
      fake diploma*|fake documents|fake driving licen*|fake medical certificate|fake mc|?forge*|fake work permit*|fake bank statement*|fake payslip*`,
    gambling: `gambl*|casino|online betting|sports betting|betting site*|?betting|slot game*|?slots|lottery 4d|?poker|baccarat|roulette|jackpot|?jackpots|bookie*|
      bookmaker*|?bet|mega888|918kiss|free credit casino|toto macau|sabung`,
    adult_pornography: `porn*|adult videos|sex videos|xxx|nudes|onlyfans leak*|escort*|?nude*|?sex|prostitut*|sex tape*|hidden cam*|adult content|?18+|camgirl*`,
  },
  speech: {
    politics: `politic*|president|prime minister|election*|opposition|protest*|government|anti-government|parliament|senator*|dissident*|democracy|activis*|
      regime|coup d'etat|monarchy|propaganda|fake news|communis*|right wing|left wing|misinformation`,
    press:
      'journalis*|newspaper*|press freedom|reporter*|news channel|media outlet|blogger*|broadcaster*|independent media|whistleblower*',
    religion: `religio*|church*|mosque*|temple*|islam*|muslim*|christian*|hindu*|buddhis*|jew*|judaism|blasphem*|pastor|priest|imam|monk|cult|atheis*|
      apostasy|quran|bible|prophet|sikh*|ahmadi*|shia|sunni|jehovah*`,
    union:
      'trade union*|labour union*|labor union*|union leader*|workers union|strikers|on strike|general strike|collective bargaining|unionis*',
    minority: `minorit*|ethnic*|refugee*|migrant*|immigrant*|indigenous|rohingya|kurd*|roma people|gypsies|uyghur*|tibet*|racial|hmong|montagnard*|
      orang asli|dalit*|stateless|asylum seeker*`,
    lgbt: 'lgbt*|gay|gays|lesbian*|transgender|trans people|trans woman|trans man|bisexual*|queer|homosexual*|pride parade|same-sex|drag queen*',
  },
}

export const filipino: Lexicon = {
  language: 'fil',
  crime: {
    investment_scam: `pamumuhunan|mag-invest|investment na|kumita araw-araw|sigurado ang kita|siguradong kita|tutubo|doble ang pera|paluwagan|?kita|?puhunan|
      hindi ma-withdraw|hindi makawithdraw|?tubo|networking scam|ponzi`,
    other_fraud: `manloloko|panloloko|niloko|na-scam|nascam|naloko|pekeng trabaho|pekeng tindahan|pekeng loan|pautang online|budol*|?utang|raket na peke|?modus|
      ninakaw ang pera|gcash scam|pekeng account|?peke|?pautang`,
    drugs:
      'shabu|droga|ipinagbabawal na gamot|marijuana|damo na bawal|tulak ng droga|nagbebenta ng droga|?damo|?chongke|?adik|ecstasy|pusher',
    child_abuse: `pang-aabuso sa bata|sekswal na pang-aabuso sa bata|hubad na bata|bata na hubad|hubad na larawan ng bata|malaswang video ng bata|osaec|batang hubad|
      ?menor de edad|bentahan ng video ng bata|pambababoy sa bata`,
    threats:
      'blackmail|bina-blackmail|pananakot|tinatakot|pinagbabantaan|papatayin|ikakalat ang larawan|ikakalat ang video|pagbabanta|?banta|nude ko|kikilan',
    terrorism: 'terorista*|terorismo|abu sayyaf|pambobomba|gumawa ng bomba|?bomba|?pag-atake|maute',
    weapons:
      'nagbebenta ng baril|bentahan ng baril|?baril|?bala|paltik|granada|pampasabog|sandata*|iligal na armas|?armas',
    trafficking:
      'human trafficking|ibinenta sa|pinilit magtrabaho|ilegal na recruiter|illegal recruiter|sapilitang|nakakulong sa compound|bugaw|kinuha ang passport',
    leaked_data:
      'nag-leak ng data|ninakaw na data|personal na impormasyon|datos na ninakaw|bentahan ng database|?impormasyon',
    forged_documents: 'pekeng id|pekeng pasaporte|pekeng lisensya|pekeng diploma|pekeng dokumento|?recto',
    gambling: 'sugal|pagsusugal|sabong|e-sabong|online casino|?taya|jueteng|?pustahan|tongits online',
    adult_pornography:
      'malaswang video|bold na video|sex video|pornograpiya|bastos na video|?hubad|?kantutan|scandal video',
  },
  speech: {
    politics:
      'pulitik*|politika|pangulo|presidente|gobyerno|halalan|eleksyon|oposisyon|aktibista|protesta|senador|red-tag*|komunista',
    press: 'mamamahayag|pahayagan|peryodista|peryodiko|malayang pamamahayag',
    religion: 'relihiyon|simbahan|moske|muslim|kristiyano|katoliko|pastor|iglesia*|pananampalataya',
    union: 'unyon|welga',
    minority: 'katutubo|lumad|minorya|moro|bakwit|igorot|aeta',
    lgbt: 'bakla|tomboy|lgbt|transgender|bading',
  },
}
