/** Words that speak for a category, in French, Portuguese and Spanish. Data only; how it is read says `lexicon.ts`. */
import type { Lexicon } from './lexicon.ts'

export const french: Lexicon = {
  language: 'fr',
  crime: {
    investment_scam: `investissement*|investir|faux trading|gains garantis|rendement garanti|profits garantis|doubler votre argent|doubler son argent|pyramide de ponzi|
      ponzi|placement frauduleux|impossible de retirer|ne peux pas retirer|?rendement*|?gains|?profits|?placement*|?cryptomonnaie*|?retrait*|signaux de trading`,
    other_fraud: `arnaque*|escroc*|escroquerie*|hameçonnage|phishing|faux emploi|fausse offre|faux site|fausse boutique|faux prêt|faux conseiller|prêt entre particulier*|
      usurp*|brouteur*|faux colis|carte cadeau|fraude*|?faux|?prêt|volé mon argent|perdu de l'argent|compte mule|cartes clonées`,
    drugs:
      'drogue*|cocaïne|héroïne|cannabis|ecstasy|mdma|kétamine|stupéfiant*|?dealer*|shit à vendre|?shit|?beuh|?herbe|?pilules|résine de cannabis|?crack',
    child_abuse: `pédoporn*|pédopornographie|pornographie enfantine|abus sexuel* d'enfant*|abus sexuels sur enfants|abus sexuels sur mineurs|pédophil*|enfants nus|enfant nu|
      images sexuelles d'enfants|vidéos d'enfants nus|pédocriminel*|mineures nues|?mineurs|nudes de mineur*|exploitation sexuelle d'enfants`,
    threats: `chantage|maître chanteur|sextorsion|menace*|menacé*|extorsion|diffuser mes photos|publier mes photos|mes photos intimes|photos de moi nue|photos de moi nu|
      mes nudes|menace de mort|?tuer|?harcèl*|raket|revenge porn|rançon`,
    terrorism:
      'terroris*|état islamique|daech|djihad*|fabriquer une bombe|attentat*|attentat suicide|?bombe|?attaque*|extrémisme violent|décapit*',
    weapons:
      "vente d'armes|armes à feu|arme à feu|pistolet*|munitions|grenade*|explosifs|?arme|?armes|kalach*|ivoire|faux billets|faux médicaments|vente d'organes",
    trafficking:
      "traite d'êtres humains|traite des êtres humains|traite humaine|travail forcé|esclav*|prostitution forcée|passeur*|passeport confisqué|séquestr*|vente de bébés|proxénét*|vendue à",
    leaked_data:
      'fuite de données|données volées|données personnelles|base de données à vendre|vente de données|adresse publiée|?fuite*|doxx*|doxing',
    forged_documents:
      "faux papiers|faux passeport*|fausse carte d'identité|faux permis|faux diplôme*|faux documents|faux titre de séjour|faux certificat*|fausse fiche de paie|faux visa*",
    gambling:
      "jeux d'argent|paris sportifs|pari sportif|casino*|?paris|machines à sous|jeu illégal|jackpot|tipster*|bookmaker*|match truqué|matchs truqués",
    adult_pornography:
      'porno*|pornographie|vidéos porno|vidéos de sexe|?nudes|?sexe|contenu adulte|prostitu*|escort*|revente onlyfans',
  },
  speech: {
    politics:
      'politique*|président*|premier ministre|ministre*|gouvernement|opposition|élection*|manifestation*|manifestant*|député*|parlement|opposant*|militant*|propagande|putsch|désinformation',
    press: "journaliste*|journaux|presse|liberté de la presse|média*|rédaction|lanceur d'alerte",
    religion:
      'religion*|religieu*|église*|mosquée*|islam|musulman*|chrétien*|juif*|juive*|bouddhis*|blasphème|imam|prêtre|secte|pasteur|athée*|coran',
    union: 'syndicat*|syndicalis*|grève|grévistes|cgt',
    minority:
      "minorité*|ethnie*|ethnique*|réfugié*|migrant*|immigré*|autochtone*|demandeur* d'asile|sans-papiers|berbère*|kabyle*",
    lgbt: 'lgbt*|gay|gays|lesbienne*|transgenre*|homosexuel*|bisexuel*|marche des fiertés|personne trans|queer',
  },
}

export const portuguese: Lexicon = {
  language: 'pt-BR',
  crime: {
    investment_scam: `investimento*|investir|lucro garantido|rendimento garantido|retorno garantido|ganho garantido|dobrar seu dinheiro|pirâmide financeira|ponzi|renda extra garantida|
      não consigo sacar|não posso sacar|bloquearam o saque|?lucro*|?rendimento*|?saque|?renda extra|?criptomoeda*|sinais de trade|robô de trade|mineração em nuvem`,
    other_fraud: `golpe*|golpista*|estelionat*|fraude*|phishing|falsa vaga|vaga falsa|emprego falso|loja falsa|site falso|falso funcionário|falso banco|empréstimo falso|clonaram|
      clonad*|golpe do pix|pix errado|conta laranja|agiota|enganad*|?falso|?empréstimo|boleto falso|cartão clonado|prêmio falso|roubaram meu dinheiro|falsa central`,
    drugs:
      'drogas|tráfico de drogas|venda de drogas|cocaína|maconha|?crack|ecstasy|lança perfume|heroína|traficante*|?droga|?bala|?pó|haxixe|lsd|mdma|boca de fumo|?k9',
    child_abuse: `pornografia infantil|abuso sexual infantil|abuso infantil|exploração sexual infantil|pedofil*|pedófil*|crianças nuas|criança nua|fotos de crianças nuas|
      vídeos de crianças nuas|menores nuas|nudes de menor*|?menor de idade|?menores|estupro de vulnerável|aliciamento de criança*|aliciamento de menor*`,
    threats: `ameaça*|ameaçando|ameaçou|chantage*|extorsão|extorqu*|sextorsão|minhas fotos íntimas|minhas fotos|meus nudes|vazar minhas fotos|divulgar minhas fotos|pornografia de vingança|
      me matar|matar minha família|?matar|perseguição|stalking|?resgate`,
    terrorism:
      'terroris*|estado islâmico|fabricar bomba|fazer bomba|ataque a escola|massacre em escola|massacre escolar|?bomba|?ataque|extremismo violento|neonazis*|homem-bomba',
    weapons:
      'venda de armas|arma de fogo|armas de fogo|munição|munições|pistola*|fuzil|explosivos|granada*|?arma|?armas|notas falsas|dinheiro falso|remédio falso|animais silvestres|marfim|venda de órgãos',
    trafficking:
      'tráfico de pessoas|tráfico humano|trabalho escravo|trabalho forçado|exploração sexual|coiote*|reteve meu passaporte|cárcere privado|venda de bebês|prostituição forçada|?escrav*',
    leaked_data:
      'vazamento de dados|dados vazados|dados pessoais|venda de dados|banco de dados à venda|painel de consulta*|puxar cpf|puxar dados|consulta de cpf|doxx*|?vazad*|endereço exposto',
    forged_documents:
      'documento falso|documentos falsos|rg falso|cnh falsa|cnh quente|passaporte falso|diploma falso|atestado falso|certificado falso|comprovante falso|visto falso',
    gambling:
      'jogo de azar|jogos de azar|apostas|cassino|tigrinho|jogo do tigre|jogo do bicho|bet ilegal|?aposta|?bet|caça-níquel|plataforma de apostas|jackpot|aviator',
    adult_pornography:
      'pornô|pornografia|vídeos pornô|pornográfic*|conteúdo adulto|vídeo de sexo|?nudes|?sexo|packs de nudes|prostitu*|onlyfans vazado|privacy vazado',
  },
  speech: {
    politics:
      'polític*|presidente|governo|oposição|eleição|eleições|manifestação|protesto*|deputad*|senador*|ministro|ditadura|comunis*|esquerdis*|propaganda|fake news|militante*',
    press: 'jornalis*|jornal|imprensa|liberdade de imprensa|repórter|mídia|denunciante',
    religion:
      'religi*|igreja*|evangélic*|católic*|muçulman*|islã|pastor|padre|terreiro|candomblé|umbanda|judeu*|judaic*|blasfêmia|seita|ateu*|bíblia',
    union: 'sindicat*|sindicalis*|greve|grevistas|trabalhadores em greve',
    minority: 'minoria*|indígena*|quilombola*|imigrante*|refugiad*|étnic*|etnia|racis*|cigano*|nordestin*',
    lgbt: 'lgbt*|gay|gays|lésbica*|travesti*|transexual|transgênero*|homossexua*|bissexua*|parada gay|pessoa trans|drag queen',
  },
}

export const spanish: Lexicon = {
  language: 'es',
  crime: {
    investment_scam: `inversión|inversiones|invertir|ganancias garantizadas|ganancia segura|rendimiento garantizado|duplicar tu dinero|duplica tu dinero|esquema ponzi|ponzi|estafa piramidal|
      no puedo retirar|no me dejan retirar|señales de trading|?ganancias|?rendimiento*|?retiro|?criptomoneda*|falso bróker|?bróker|minería en la nube`,
    other_fraud: `estafa*|estafador*|estafaron|fraude*|phishing|empleo falso|trabajo falso|falso empleo|tienda falsa|página falsa|préstamo falso|préstamos exprés|montadeudas|gota a gota|
      suplant*|falso banco|cuenta mula|engañaron|?falso|?préstamo*|robaron mi dinero|tarjetas clonadas|premio falso|?timo|timador*`,
    drugs:
      'drogas|venta de drogas|cocaína|marihuana|heroína|éxtasis|metanfetamina|?cristal|fentanilo|narcotráfico|narco*|?droga|?hierba|?pastillas|?dealer|tusi|hachís|lsd|mdma|?cristal',
    child_abuse: `pornografía infantil|abuso sexual infantil|abuso infantil|explotación sexual infantil|pedofil*|pederast*|niños desnudos|niñas desnudas|niña desnuda|niño desnudo|
      fotos de menores desnud*|vídeos de menores desnud*|material de abuso sexual|?menores|?menor de edad|nudes de menores|acoso sexual a menores`,
    threats: `amenaza*|amenazan|amenazó|chantaje*|chantajean|extorsión|extorsion*|sextorsión|mis fotos íntimas|mis fotos|mis nudes|publicar mis fotos|difundir mis fotos|pornovenganza|
      matarme|matar a mi familia|?matar|acoso|?rescate|cobro de piso`,
    terrorism:
      'terroris*|estado islámico|yihad*|fabricar una bomba|hacer una bomba|atentado*|?bomba|?ataque|extremismo violento|decapit*|coche bomba|neonazi*',
    weapons:
      'venta de armas|arma de fuego|armas de fuego|municiones|munición|pistola*|fusil*|explosivos|granada*|?arma|?armas|billetes falsos|medicamentos falsos|marfil|animales silvestres|venta de órganos',
    trafficking:
      'trata de personas|trata de blancas|tráfico de personas|trabajo forzado|explotación sexual|esclav*|?coyote*|pollero*|me quitaron el pasaporte|secuestrad*|venta de bebés|prostitución forzada|reclutamiento forzado',
    leaked_data:
      'filtración de datos|datos filtrados|datos robados|datos personales|venta de datos|venta de bases de datos|base de datos filtrada|doxx*|doxeo|?filtrad*|publicaron mi dirección',
    forged_documents:
      'documentos falsos|pasaporte falso|pasaportes falsos|dni falso|ine falsa|licencia falsa|título falso|títulos falsos|certificado falso|visa falsa|cédula falsa|carnet falso',
    gambling:
      'juego ilegal|juegos de azar|apuestas|casino*|tragamonedas|tragaperras|?apuesta|quiniela|ruleta|jackpot|casa de apuestas|partidos arreglados|pronósticos deportivos',
    adult_pornography:
      'porno*|pornografía|videos porno|videos sexuales|contenido para adultos|?nudes|?sexo|?packs|prostitu*|escorts|onlyfans filtrado',
  },
  speech: {
    politics:
      'polític*|presidente|presidenta|gobierno|oposición|elecciones|elección|manifestación|protesta*|diputad*|senador*|ministro|dictadura|comunis*|opositor*|disidente*|activista*|propaganda',
    press:
      'periodis*|periódico*|prensa|libertad de prensa|reportero*|medios de comunicación|medio independiente|denunciante*',
    religion:
      'religi*|iglesia*|evangélic*|católic*|musulm*|islam|pastor|sacerdote|judío*|judía*|blasfemia|secta|ateo*|biblia|mezquita*',
    union: 'sindicat*|sindicalista*|huelga|huelguistas|paro nacional',
    minority:
      'minoría*|indígena*|migrante*|inmigrante*|refugiad*|étnic*|etnia|racis*|gitano*|mapuche*|afrodescendiente*',
    lgbt: 'lgbt*|gay|gays|lesbiana*|travesti*|transexual*|transgénero*|homosexual*|bisexual*|orgullo gay|persona trans',
  },
}
