/**
 * The few sentences that invented reporters write, each saying in its own language that it is invented. They stand in
 * no locale file: they are not the program's words but made-up citizens' ones.
 */
import { type Category, categories } from '../model/category.ts'
import type { Language } from '../model/language.ts'
import type { Chance } from './chance.ts'

type Theme = 'money' | 'goods' | 'threat' | 'papers' | 'plain'

/** The languages that invented people speak: fewer than the program's, so that the world stays as it is when one is added. */
export const spoken = ['en', 'ms', 'vi', 'fr', 'pt-BR'] as const satisfies readonly Language[]
export type Spoken = (typeof spoken)[number]

const label: Record<Spoken, string> = {
  en: '(invented)',
  ms: '(rekaan)',
  vi: '(bịa đặt)',
  fr: '(inventé)',
  'pt-BR': '(inventado)',
}

const sentences: Record<Spoken, Record<Theme, readonly [string, string]>> = {
  en: {
    money: [
      'They ask for a deposit before anything is paid out.',
      'Every day a new profit is promised, never a withdrawal.',
    ],
    goods: [
      'Prices are listed by weight, delivery the same night.',
      'They answer orders within minutes and change the meeting place.',
    ],
    threat: ['They post addresses and say what will happen.', 'They threaten to publish private pictures.'],
    papers: ['They sell copies of identity cards.', 'Lists of telephone numbers are offered in packs.'],
    plain: ['The same post came back three times this week.', 'A friend was sent here from another group.'],
  },
  ms: {
    money: [
      'Mereka minta deposit sebelum apa-apa dibayar.',
      'Setiap hari untung baharu dijanjikan, tetapi tiada pengeluaran.',
    ],
    goods: ['Harga disenaraikan mengikut berat, hantar malam itu juga.', 'Pesanan dijawab dalam beberapa minit.'],
    threat: ['Mereka siarkan alamat dan mengugut.', 'Mereka mengugut untuk menyebarkan gambar peribadi.'],
    papers: ['Mereka menjual salinan kad pengenalan.', 'Senarai nombor telefon ditawarkan secara pukal.'],
    plain: ['Siaran yang sama muncul tiga kali minggu ini.', 'Seorang kawan dihantar ke sini dari kumpulan lain.'],
  },
  vi: {
    money: ['Họ đòi đặt cọc trước khi trả bất cứ thứ gì.', 'Ngày nào cũng hứa lãi mới nhưng không ai rút được tiền.'],
    goods: ['Giá ghi theo cân, giao ngay trong đêm.', 'Họ trả lời đơn hàng trong vài phút rồi đổi chỗ hẹn.'],
    threat: ['Họ đăng địa chỉ và đe dọa.', 'Họ dọa tung ảnh riêng tư.'],
    papers: ['Họ bán bản sao giấy tờ tùy thân.', 'Danh sách số điện thoại được bán theo gói.'],
    plain: ['Bài này xuất hiện ba lần trong tuần.', 'Một người bạn được dẫn đến đây từ nhóm khác.'],
  },
  fr: {
    money: ['Ils demandent un dépôt avant tout paiement.', 'Chaque jour un nouveau gain promis, jamais un retrait.'],
    goods: [
      'Les prix sont affichés au poids, livraison le soir même.',
      'Ils répondent aux commandes en quelques minutes.',
    ],
    threat: ['Ils publient des adresses et menacent.', 'Ils menacent de diffuser des photos privées.'],
    papers: [
      'Ils vendent des copies de cartes d’identité.',
      'Des listes de numéros de téléphone sont vendues par lots.',
    ],
    plain: [
      'Le même message est revenu trois fois cette semaine.',
      'Une amie a été envoyée ici depuis un autre groupe.',
    ],
  },
  'pt-BR': {
    money: ['Pedem um depósito antes de pagar qualquer coisa.', 'Todo dia prometem um lucro novo, e nunca há saque.'],
    goods: [
      'Os preços são por peso, com entrega na mesma noite.',
      'Respondem aos pedidos em minutos e mudam o lugar do encontro.',
    ],
    threat: ['Publicam endereços e fazem ameaças.', 'Ameaçam divulgar fotos particulares.'],
    papers: ['Vendem cópias de documentos de identidade.', 'Oferecem listas de telefones em pacotes.'],
    plain: ['A mesma postagem voltou três vezes nesta semana.', 'Uma amiga foi mandada para cá de outro grupo.'],
  },
}

function themeOf(category: Category): Theme {
  if (categories[category].shelf === 'money' || category === 'gambling') return 'money'
  if (category === 'drugs' || category === 'weapons') return 'goods'
  if (category === 'threats' || category === 'trafficking' || category === 'terrorism') return 'threat'
  return category === 'leaked_data' || category === 'forged_documents' ? 'papers' : 'plain'
}

/** One short sentence, labelled as invented. */
export function inventWords(chance: Chance, language: Spoken, category: Category): string {
  return `${chance.pick(sentences[language][themeOf(category)])} ${label[language]}`
}

/** Every sentence there is: what a test allows. */
export function allWords(): string[] {
  return Object.entries(sentences).flatMap(([language, themes]) =>
    Object.values(themes)
      .flat()
      .map((sentence) => `${sentence} ${label[language as Spoken]}`),
  )
}
