/**
 * Whether somebody's words sound like danger to life or like help wanted against oneself: then the help lines are shown, and
 * the words stay what they are, an answer. A short list of plain phrases, no judgement of a person; nothing is kept of it.
 */

/** Phrases as people write them, in lower case; a phrase stands for all words that begin like it. */
const phrases = [
  // English
  'kill myself|end my life|suicide|want to die|going to kill|will kill|kill me|kill her|kill him|kill them|being raped|held hostage|locked up and|help me now|hurt children|attracted to children|i have a bomb',
  // Malay and Indonesian
  'bunuh diri|nak mati|mahu mati|ingin mati|mau mati|akan bunuh|akan membunuh|dibunuh|disekap|dikurung|tertarik pada anak|tertarik kepada kanak',
  // Vietnamese
  'tự tử|tự sát|muốn chết|sẽ giết|đòi giết|dọa giết|bị nhốt|bị bắt cóc|cứu tôi với',
  // French
  'me suicider|suicide|me tuer|va me tuer|vont me tuer|vais tuer|veux mourir|séquestr|attiré par les enfants',
  // Portuguese
  'me matar|suicídio|suicidar|quero morrer|vou matar|vai matar|vão matar|em cárcere|sequestrad|atraído por crianças',
  // Spanish
  'matarme|suicid|quiero morir|voy a matar|va a matar|van a matar|secuestrad|atraído por niños',
  // Russian
  'убить себя|покончить с собой|самоубийств|хочу умереть|убьют|убью|похитили|держат взаперти|влечет к детям|влечёт к детям',
  // Filipino
  'magpakamatay|gusto ko nang mamatay|papatayin|ikinulong|dinukot',
  // Chinese
  '自杀|想死|不想活|要杀|杀了我|被绑架|被关|救命|对儿童有',
  // Thai
  'ฆ่าตัวตาย|อยากตาย|จะฆ่า|ถูกขัง|ถูกลักพาตัว',
  // Khmer
  'សម្លាប់ខ្លួន|ចង់ស្លាប់|នឹងសម្លាប់|ត្រូវបានចាប់ពង្រត់',
  // Arabic
  'انتحار|أنتحر|اريد ان اموت|أريد أن أموت|سيقتل|سأقتل|يقتلني|مخطوف|محتجز',
  // Hindi
  'आत्महत्या|मरना चाहत|मार डाल|जान से मार|अगवा|बंधक',
].map((line) => line.split('|'))

const fold = (text: string) =>
  text.slice(0, 16_384).normalize('NFC').toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ')

const folded = phrases.flat().map(fold)

/** True where one of the phrases stands in the text. Linear time; never throws. */
export function soundsLikeDanger(text: string): boolean {
  const words = fold(text.toWellFormed())
  return folded.some((phrase) => standsIn(words, phrase))
}

/** A phrase of letters begins a word: "kill him" is not in "overkill him". Scripts without spaces have no such beginning. */
function standsIn(words: string, phrase: string): boolean {
  const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(phrase)
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
    if (!spaced || at === 0 || !/\p{L}/u.test(words[at - 1] ?? '')) return true
  }
  return false
}
