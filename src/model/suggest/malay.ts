/** Words that speak for a category, in Malay and Indonesian. Data only; how it is read says `lexicon.ts`. */
import type { Lexicon } from './lexicon.ts'

export const malay: Lexicon = {
  language: 'ms',
  crime: {
    investment_scam: `pelaburan|skim pelaburan|melabur|labur|untung berganda|pulangan tinggi|pulangan dijamin|untung dijamin|skim cepat kaya|skim ponzi|
      dagangan mata wang|tak boleh keluar duit|tidak boleh keluarkan wang|?untung|?modal|?keuntungan|?pulangan|gandakan wang|?dividen`,
    other_fraud: `penipu*|penipuan|ditipu|kena tipu|menipu|scammer|kena scam|kerja palsu|kerja sambilan palsu|pinjaman palsu|pinjaman segera|ah long|kedai palsu|
      laman web palsu|keldai akaun|akaun keldai|macau scam|menyamar|love scam|?tipu|?pinjaman|?palsu|?kerja|bungkusan palsu|curi duit|hilang duit`,
    drugs:
      'dadah|jual dadah|penagih|syabu|ganja|heroin|pil kuda|ketum|pil khayal|ekstasi|kokain|pengedar|?serbuk|?pil|?barang|pod getar',
    child_abuse: `lucah kanak-kanak|pornografi kanak-kanak|penderaan seksual kanak-kanak|gambar lucah budak|video lucah budak|gambar bogel budak|budak bogel|
      kanak-kanak bogel|pedofil*|cabul budak|cabul kanak-kanak|bawah umur lucah|video budak bawah umur|?bawah umur|eksploitasi seksual kanak-kanak`,
    threats: `ugut*|mengugut|diugut|ugutan|peras ugut|pemerasan|sebar gambar saya|sebarkan gambar saya|sebar video saya|gambar bogel saya|ancam*|diancam|bunuh saya|gambar peribadi saya|
      ?bunuh|ganggu saya`,
    terrorism: 'pengganas*|keganasan|militan|buat bom|letupkan|daesh|?bom|?serangan|ajaran ekstrem|pelampau',
    weapons:
      'jual senjata|senjata api|pistol|peluru|?senjata|bahan letupan|jual parang|daging hidupan liar|gading gajah|sisik tenggiling|wang palsu|ubat palsu',
    trafficking:
      'pemerdagangan orang|pemerdagangan manusia|seludup migran|kerja paksa|dijual ke|dikurung|dipaksa scam|pasport dirampas|jual bayi|pelacuran paksa|?paksa',
    leaked_data:
      'data bocor|kebocoran data|jual data|data peribadi|maklumat peribadi|jual pangkalan data|dedah alamat|?bocor|nombor ic dijual',
    forged_documents:
      'ic palsu|pasport palsu|sijil palsu|lesen palsu|dokumen palsu|mc palsu|lesen terbang|permit palsu|slip gaji palsu|buat sijil',
    gambling:
      'judi|perjudian|kasino|judi online|slot online|?slot|?pertaruhan|nombor ekor|mega888|918kiss|pussy888|?jackpot|laga ayam|free kredit',
    adult_pornography: 'lucah|video lucah|pornografi|gambar lucah|bogel|?seks|pelacur*|video seks|melucah',
  },
  speech: {
    politics:
      'politik|ahli politik|perdana menteri|menteri|kerajaan|pembangkang|pilihan raya|demonstrasi|protes|parlimen|berita palsu|menghina agong|propaganda',
    press: 'wartawan|akhbar|media bebas|pemberita|kebebasan media|portal berita',
    religion:
      'agama|ajaran sesat|islam|kristian|hindu|buddha|masjid|gereja|kuil|ustaz|menghina agama|murtad|syiah|kafir|ulama',
    union: 'kesatuan sekerja|kesatuan pekerja|pekerja mogok',
    minority: 'kaum|bangsa lain|pendatang|pelarian|orang asli|minoriti|perkauman|rohingya|warga asing',
    lgbt: 'lgbt|gay|lesbian|pondan|mak nyah|transgender|pengkid|homoseksual|songsang',
  },
}

export const indonesian: Lexicon = {
  language: 'id',
  crime: {
    investment_scam: `investasi|investasi bodong|berinvestasi|untung pasti|profit harian|keuntungan pasti|skema ponzi|robot trading|titip dana|titip trading|
      uang berlipat|tidak bisa ditarik|tidak bisa tarik dana|tidak bisa withdraw|?untung|?modal|?keuntungan|?penarikan|?saham|arisan bodong|?dana`,
    other_fraud: `penipu*|penipuan|ditipu|tertipu|kena tipu|menipu|lowongan palsu|kerja paruh waktu|pinjaman online|pinjol*|toko palsu|undangan apk|file apk|
      rekening penampung|jual rekening|situs palsu|mengaku bank|mengaku sebagai|?tipu|?palsu|?pinjaman|kode otp|love scam|hilang uang|hadiah undian`,
    drugs:
      'narkoba|narkotika|jual narkoba|sabu|sabu-sabu|ganja|ekstasi|heroin|kokain|tembakau gorila|sinte|pil koplo|bandar narkoba|?pil|?barang|pengedar',
    child_abuse: `pornografi anak|kekerasan seksual anak|pelecehan seksual anak|video bokep anak|video porno anak|foto telanjang anak|anak telanjang|pedofil*|
      eksploitasi seksual anak|anak di bawah umur telanjang|?di bawah umur|bokep smp|bokep sd|pencabulan anak`,
    threats: `mengancam|diancam|ancaman|pemerasan|diperas|sebar foto saya|sebar video saya|menyebarkan foto saya|foto telanjang saya|foto pribadi saya|teror|
      dibunuh|?bunuh|vcs diperas|?ancam`,
    terrorism: 'teroris*|terorisme|merakit bom|membuat bom|bom bunuh diri|isis|?bom|?serangan|ekstremis*|radikalisme',
    weapons:
      'jual senjata|senjata api|senjata rakitan|airsoft ilegal|pistol|amunisi|peluru|?senjata|bahan peledak|gading gajah|sisik trenggiling|satwa dilindungi|uang palsu|obat palsu',
    trafficking:
      'perdagangan orang|perdagangan manusia|tppo|kerja paksa|dijual ke|disekap|dipaksa jadi scammer|paspor ditahan|jual bayi|prostitusi paksa|tki ilegal|?paksa',
    leaked_data:
      'data bocor|kebocoran data|jual data|data pribadi|jual database|data ktp|data nik|doxing|sebar alamat|?bocor',
    forged_documents:
      'ktp palsu|paspor palsu|ijazah palsu|sim palsu|dokumen palsu|sertifikat palsu|joki ijazah|surat dokter palsu|slip gaji palsu',
    gambling:
      'judi|judi online|judol|perjudian|slot gacor|togel|kasino|sbobet|?slot|?gacor|?taruhan|sabung ayam|?jackpot|bandar judi',
    adult_pornography: 'bokep|video porno|pornografi|film dewasa|open bo|?telanjang|video mesum|?seks|prostitusi|psk',
  },
  speech: {
    politics:
      'politik|politisi|presiden|menteri|pemerintah|oposisi|pemilu|pilkada|unjuk rasa|protes|dpr|makar|hoaks|propaganda|partai politik',
    press: 'wartawan|jurnalis|surat kabar|kebebasan pers|media berita',
    religion:
      'agama|aliran sesat|islam|kristen|hindu|buddha|masjid|gereja|ustadz|penistaan agama|murtad|syiah|ahmadiyah|kafir|pendeta',
    union: 'serikat pekerja|serikat buruh|buruh|mogok kerja',
    minority: 'etnis|minoritas|pengungsi|rohingya|masyarakat adat|papua|rasis|pendatang',
    lgbt: 'lgbt|gay|lesbian|waria|transgender|transpuan|homoseksual|banci',
  },
}
