### Bahasa Melayu (Malaysia). English is the source; the same messages with the same variables (a test says so).
### One word per idea: laporan (report), kes (case), keputusan (decision), hasil (outcome), saluran (channel), resit (receipt),
### diperiksa (examined), disahkan (confirmed), tidak melanggar (cleared), terkunci (sealed), terbitan (release), setakat (cutoff),
### talian bantuan (help line), talian khas (hotline), angka (figures), peratusan (share), barisan kes (queue), dasar (policy).

## The first minutes

language-question = Anda membaca bahasa apa?
language-changed = Saksi kini menggunakan Bahasa Melayu.
language-unchecked = Terjemahan ini dibuat oleh projek ini, dan belum disemak oleh sesiapa yang membesar dengan bahasa ini. Jika ada ayat yang salah, tulis kepada { $contact }.
language-unchecked-sandbox = Terjemahan ini dibuat oleh projek ini, dan belum disemak oleh sesiapa yang membesar dengan bahasa ini.
where-question =
    Anda berada di mana?
    Jawapan anda menentukan talian bantuan yang dapat kami tunjukkan. Kami tidak menyimpannya sebelum anda bersetuju.
where-other = Negara lain
where-skip = Saya tidak mahu beritahu
where-type = Taip nama negara itu, contohnya "Malaysia".
consent =
    Saksi ialah orang yang melihat. Begini cara kami bekerja.
    Anda memberitahu kami tentang saluran, kumpulan atau bot yang digunakan untuk jenayah. Manusia memeriksanya. Yang diterbitkan ialah angka, bukan nama.

    Anda tidak menjadi saksi di mahkamah. Ini bukan laporan polis, dan Saksi bukan Telegram.

    Kami simpan: nombor yang diacak sebagai ganti akaun anda, bahasa anda, negara anda jika anda menyebutnya, dan apa yang anda laporkan, terkunci. Jika kami boleh menghubungi anda, juga nombor sembang ini, terkunci. Kami tidak sekali-kali menyimpan gambar, video atau fail.
    Telegram sendiri tahu bahawa anda bercakap dengan bot ini.

    Jika anda memilih "Jangan hubungi saya", kami tidak menyimpan apa-apa cara untuk menghubungi anda. Nombor yang diacak itu membolehkan kami mengesan laporan kedua daripada orang yang sama, dan dipadamkan 14 hari selepas laporan terakhir anda.

    /privacy menerangkan lebih lanjut. Tiada apa-apa disimpan sehingga anda memilih:
consent-keep = Setuju. Beritahu jika ada berita
consent-none = Setuju. Jangan hubungi saya
consent-no = Tidak, berhenti di sini
consent-declined = Tiada apa-apa disimpan. Jika anda berubah fikiran, hantar /start.
welcome =
    Anda boleh melapor sekarang.
    Hantar /report, atau hantar pautan atau @nama saluran itu, atau majukan salah satu siarannya.
menu-report = Laporkan saluran
menu-status = Semak resit
menu-help = Bantuan sekarang
help =
    Apa yang Saksi boleh buat
    /report: laporkan saluran, kumpulan atau bot
    /status: lihat kedudukan laporan anda, dengan resitnya
    /help_now: siapa boleh membantu anda sekarang; di negara lain dengan /help_now VN
    /stats VN: angka yang diterbitkan bagi sesebuah negara
    /language: tukar bahasa
    /cancel: buang laporan yang belum siap
    /privacy: apa yang disimpan dan berapa lama
    /add: tambah kata-kata pada laporan
    /appeal: minta kami melihat laporan sekali lagi
    /withdraw: tarik balik laporan, dengan resitnya
    /mydata: fail berisi semua yang disimpan tentang anda
    /forget: padamkan apa yang Saksi simpan tentang anda
    /again: ulang soalan yang sedang ditanya
    /clear: kosongkan sembang ini setakat yang Telegram benarkan

    { receipt-scam }
    Jangan sekali-kali taip /report di tempat yang dibaca orang lain.
gate =
    Adakah anda perlukan bantuan sekarang?
    Pilih yang sesuai, atau teruskan sahaja. Apa yang anda tekan di sini tidak disimpan.
gate-choice-danger = Ada orang dalam bahaya sekarang
gate-choice-today = Saya hantar wang dalam 24 jam ini
gate-choice-earlier = Saya hilang wang sebelum itu
gate-choice-picture = Gambar saya sendiri disebarkan
gate-where = Talian bantuan negara saya
gate-danger =
    Telefon untuk mendapatkan bantuan sekarang
    Telefon nombor kecemasan di tempat anda berada. Jika anda tidak dapat bercakap, minta orang berdekatan menelefon. Saksi tidak dapat menghantar bantuan, dan tiada sesiapa membaca di sini dengan segera.
gate-child = Jika ini tentang kanak-kanak, atau umur anda bawah 18 tahun:
gate-today =
    Telefon bank anda dahulu, sekarang juga
    Guna nombor yang tercetak di kad anda, dan minta bank menghentikan bayaran itu. Kemudian telefon talian di bawah.
    Jangan hantar apa-apa lagi, walau apa pun janji atau ugutan mereka. Jika anda telah memberikan kata laluan atau kod, tukarlah. Simpan sembang, nombor akaun dan bukti bayaran.
gate-earlier =
    Apa yang masih boleh anda buat
    Beritahu bank anda ke mana wang itu pergi. Buat laporan polis dan simpan nombor laporan itu: bank akan memintanya. Simpan sembang, nombor akaun dan bukti bayaran.
gate-picture =
    Ini bukan salah anda
    Jangan bayar, dan jangan hantar gambar lagi. Simpan mesej itu, kemudian berhenti menjawab. Perkhidmatan di bawah membantu supaya gambar diturunkan. Ia percuma, dan gambar itu tidak pernah keluar daripada telefon anda.
help-lines-country = Talian bantuan untuk { $country }
help-lines-world = Talian bantuan yang berfungsi di mana-mana (senarai kami belum ada talian untuk negara anda)
help-lines-nowhere = Talian bantuan yang berfungsi di mana-mana (kami tidak tahu anda di mana)
help-emergency = Nombor kecemasan
help-emergency-world = Nombor kecemasan yang disambungkan oleh kebanyakan telefon bimbit
help-line-check = semak dahulu sebelum bergantung padanya
help-lines-check = Semak semuanya dahulu sebelum bergantung padanya. Jika satu tidak berfungsi, cuba yang seterusnya.
help-line-dated = kali terakhir disemak pada { $day }; semak dahulu sebelum bergantung padanya
privacy =
    Apa yang Saksi simpan, dan berapa lama
    Laporan yang belum siap: terkunci, dipadamkan selepas 24 jam.
    Apa yang anda tekan apabila meminta bantuan sekarang tidak disimpan.
    Akaun anda: nombor yang diacak. Nombor sembang ini, hanya jika kami boleh menghubungi anda, terkunci.
    Kata-kata anda: terkunci, ditunjukkan kepada moderator kes itu tanpa apa-apa tentang diri anda.
    Kata-kata anda, dan kaitan antara anda dengan sesuatu laporan: dipadamkan selewat-lewatnya 90 hari selepas anda menghantarnya.
    Jika anda minta kami tidak menghubungi anda: nombor yang diacak itu dipadamkan 14 hari selepas laporan terakhir anda.
    Pautan dalam laporan tentang penderaan kanak-kanak: terkunci, ditunjukkan hanya kepada ahli yang memegang tugas itu, dipadamkan 30 hari selepas hasilnya.
    /forget memadamkan serta-merta apa yang disimpan tentang anda.
    /mydata memberi anda semuanya sebagai fail, /withdraw menarik balik satu laporan, /clear mengosongkan sembang ini setakat yang Telegram benarkan.
    Gambar, video dan fail tidak pernah diterima.
    Yang keluar dari Saksi hanyalah bilangan yang diterbitkan, tidak sekali-kali saluran dan tidak sekali-kali orang.
    Telegram sendiri tahu bahawa anda bercakap dengan bot ini. Sembang dengan bot tidak disulitkan hujung ke hujung.
privacy-operator = Dikendalikan oleh { $name }, { $country }. Soalan tentang data anda: { $contact }
privacy-sandbox = Ini ruang cubaan pada satu mesin, dengan dunia rekaan. Tiada apa-apa di sini yang benar.
forget-question =
    Mahukah anda supaya Saksi melupakan anda?

    Dipadamkan serta-merta dan selama-lamanya: nombor anda yang diacak, bahasa dan negara anda, nombor sembang ini, laporan yang belum siap, dan kata-kata anda dalam setiap laporan yang masih terkait dengan anda.
    Yang kekal, tanpa diri anda: bahawa seseorang telah melaporkan sebuah saluran, dan apa yang diputuskan.

    Resit anda tidak akan membuka apa-apa lagi, dan tiada sesiapa dapat memberitahu anda hasilnya. Ini tidak boleh ditarik balik.
forget-yes = Lupakan saya
forget-no = Jangan ubah apa-apa
forgotten =
    Saksi telah melupakan anda. Kunci kepada apa yang anda beritahu kami sudah dimusnahkan: tiada sesiapa dapat membacanya lagi, kami pun tidak.
    Apa yang masih dalam perjalanan, yang terkunci, tidak dapat dibaca lagi dalam tempoh tiga hari.
    Telegram masih menunjukkan sembang ini; anda boleh memadamkannya di sana. Jika anda memerlukan Saksi lagi, hantar /start.
    /clear memadamkan apa yang boleh dipadamkan oleh bot di dalamnya.
forget-kept = Tiada apa-apa yang diubah.
forget-nothing = Saksi tidak menyimpan apa-apa tentang anda.
withdraw-how = Hantar /withdraw bersama resit laporan itu, dalam satu mesej. Rupanya RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Mahukah laporan ini ditarik balik?
    Ia tidak akan dikira di mana-mana lagi, dan kata-kata anda di dalamnya dipadamkan. Apa yang moderator sudah putuskan tentang saluran itu kekal. Ini tidak boleh dibatalkan.
withdraw-yes = Tarik balik
withdrawn =
    Laporan itu sudah ditarik balik.
    Ia tidak dikira di mana-mana lagi, dan kata-katanya sudah dipadamkan.
mydata = Semua yang Saksi simpan tentang anda. Simpan fail ini di tempat yang orang lain tidak lihat, atau padamkannya.
sandbox-note = Ruang cubaan: semua yang ada di sini rekaan.

bot-name = Saksi: laporkan saluran
bot-about = Laporkan saluran jenayah dalam bahasa anda, tanpa diri anda didedahkan. Bukan polis, bukan Telegram.
bot-description =
    Saksi ialah orang yang melihat. Beritahu kami tentang saluran, kumpulan atau bot yang digunakan untuk jenayah. Orang menelitinya. Angka diterbitkan, nama tidak pernah.

    Jangan hantar gambar, video atau fail. Saksi bukan polis dan bukan Telegram. Saksi tidak pernah meminta wang, kod atau kata laluan.
command-report = Laporkan saluran, kumpulan atau bot
command-status = Kedudukan laporan anda
command-help_now = Dapatkan bantuan sekarang
command-stats = Angka yang diterbitkan bagi sesebuah negara
command-language = Tukar bahasa
command-cancel = Buang laporan yang belum siap
command-privacy = Apa yang disimpan, dan berapa lama
command-add = Tambah kata-kata pada laporan
command-appeal = Minta kami melihat laporan sekali lagi
command-withdraw = Tarik balik laporan
command-mydata = Semua yang disimpan tentang anda, sebagai fail
command-forget = Padamkan apa yang Saksi simpan tentang anda
command-again = Ulang soalan yang sedang ditanya
command-clear = Kosongkan sembang ini setakat yang Telegram benarkan
command-help = Apa yang Saksi boleh buat

## The questions of a report

button-back = Kembali
button-cancel = Batal
button-skip = Langkau
button-keep = Kekalkan jawapan ini
answered = Jawapan anda setakat ini: { $answer }
button-yes = Ya
button-no = Tidak
button-unknown = Saya tidak tahu
button-send = Hantar
button-other-country = Negara lain
button-more = Perkara lain …
button-money = Penipuan wang
ask-category = Saluran itu digunakan untuk apa?
ask-category-for = Anda mahu melaporkan { $channel }.
ask-category-money = Penipuan wang jenis apa?
ask-category-more = Apa lagi kegunaannya?
unsure-ask = Apa yang berlaku di situ?
unsure-money = Mereka minta atau janjikan wang
unsure-sold = Sesuatu dijual atau ditawarkan
unsure-harm = Seseorang disakiti atau diugut
unsure-none = Tiada satu pun
unsure-ask-case = Yang mana paling hampir?
ask-channel =
    Saluran, kumpulan atau bot yang mana?
    Hantar pautan atau @namanya, atau majukan salah satu siarannya. Kami tidak pernah membuka pautan itu. Anda tidak perlu kekal dalam saluran itu.
ask-channel-child =
    Saluran, kumpulan atau bot yang mana?
    Hantar hanya pautan atau @namanya. Jangan hantar, majukan, simpan atau ambil tangkapan skrin apa-apa gambar atau video: di banyak negara, itu satu jenayah walaupun untuk melaporkannya.
ask-channel-choices = Yang mana satu maksud anda?
ask-country = Negara mana yang menjadi sasarannya?
ask-country-type = Taip nama negara yang menjadi sasarannya, contohnya "Vietnam".
ask-danger = Adakah kanak-kanak yang anda kenal dalam bahaya sekarang?
ask-words =
    Ada apa-apa lagi yang moderator patut tahu?
    Tulis dengan kata-kata anda sendiri, paling banyak 1,000 aksara. Jangan tulis nama anda atau nama orang lain.
danger-now = Jika ada kanak-kanak dalam bahaya sekarang, telefon nombor kecemasan di tempat anda berada sebelum anda teruskan.
child-first =
    Sebelum perkara lain
    Tindakan anda memberitahu seseorang adalah betul. Perkhidmatan ini bertindak atas hal ini, dan anda tidak perlu memberi nama:
child-own-pictures = Adakah itu gambar anda sendiri? Take It Down membantu jika ketika itu umur anda bawah 18 tahun: https://takeitdown.ncmec.org/ · StopNCII jika ketika itu umur anda 18 tahun atau lebih: https://stopncii.org/
review =
    Betulkah ini?
    Digunakan untuk: { $category }
    Saluran: { $channel }
    Sasaran: { $country }
review-words = Kata-kata anda: { $words }
review-no-words = Tiada kata-kata tambahan.
review-private = Yang ini tertutup. Saksi tidak akan menyertainya, dan anda tidak perlu kekal di dalamnya. Jika anda tahu namanya dan lebih kurang berapa ramai ahlinya, tambahkan dengan kata-kata anda sendiri.
review-danger = Kanak-kanak yang anda kenal dalam bahaya: { $danger }
review-send = Belum ada apa-apa yang dihantar.
review-sent = Sudah dihantar. Resitnya datang dalam mesej tersendiri.
receipt =
    Laporan anda ada pada kami.
    Belum ada sesiapa yang melihatnya. Ini resit anda:

    { $receipt }

    Sesiapa yang ada kod ini boleh bertanya kedudukan laporan itu, dengan /status. Simpan kod ini di tempat yang selamat. Kami tidak tahu bila seseorang akan melihat laporan itu.
receipt-copy = Salin resit
receipt-scam = Saksi tidak dapat mendapatkan wang anda kembali. Saksi tidak pernah meminta wang, kod atau kata laluan, dan tidak pernah menghubungi anda dahulu kecuali tentang laporan anda. Sesiapa yang menawarkan untuk mendapatkan wang anda kembali dengan bayaran sedang melakukan penipuan kedua.
button-after = Apa yang boleh anda buat
after =
    Apa yang boleh anda buat sekarang
    Laporkan juga dalam Telegram: tekan lama salah satu mesejnya, atau buka profilnya dan kemudian menunya. Pilih Lapor, kemudian sebab yang paling hampir dengan ini: { $reason }. Telegram boleh menutup saluran; Saksi tidak boleh.
after-any =
    Apa yang boleh anda buat sekarang
    Laporkan juga dalam Telegram: tekan lama salah satu mesejnya, atau buka profilnya dan kemudian menunya. Pilih Lapor, kemudian sebab yang paling sesuai. Telegram boleh menutup saluran; Saksi tidak boleh.
after-mail = Telegram juga membaca surat tentang kandungan awam yang melanggar undang-undang: { $address }. Tulis pautannya sahaja, jangan sekali-kali hantar gambar.
after-mail-child = Tentang penderaan kanak-kanak, Telegram membaca { $address }. Tulis pautannya sahaja, jangan sekali-kali hantar gambar.
after-search = Adakah suatu perkataan dalam carian Telegram membawa kepadanya? Beritahu bot { $bot }.
after-europe = Di Kesatuan Eropah anda juga boleh guna { $form } (ia meminta nama dan alamat e-mel anda) atau bot { $bot }.
reason-child_abuse = penderaan kanak-kanak
reason-violence = kekerasan
reason-illegal_goods = barang haram
reason-pornography = pornografi
reason-personal_data = data peribadi
reason-terrorism = kegiatan pengganas
reason-scam = penipuan atau spam
reason-other = lain-lain
receipt-joined =
    Anda sudah pernah melaporkan saluran ini.
    Apa yang anda tulis sekarang telah ditambah pada laporan anda. Resitnya masih:

    { $receipt }
cancelled = Sudah dibuang. Tiada apa-apa disimpan.
nothing-to-cancel = Tiada laporan yang belum siap.
draft-erased =
    Kami telah memadamkan laporan anda yang belum siap.
    Sehari sudah berlalu sejak jawapan terakhir anda. Anda boleh mula semula dengan /report.
draft-open = Anda ada laporan yang belum siap. Tadi anda sampai di sini:
already-sent = Laporan itu sudah dihantar. Resitnya ada dalam sembang ini.
older-button = Butang itu milik soalan yang terdahulu. Sekarang anda di sini:
media-refused =
    Saksi tidak menerima mesej jenis itu.
    Saksi tidak menerima gambar, video, pesanan suara, fail, pelekat, kenalan atau lokasi. Kami tidak menyimpan apa-apa daripadanya. Hantar pautan atau @nama saluran itu, atau majukan siarannya yang hanya berupa teks.
media-refused-child =
    Tolong jangan hantar gambar atau video.
    Kami tidak menyimpan apa-apa daripadanya. Jangan juga majukan, simpan atau ambil tangkapan skrinnya: di banyak negara, itu satu jenayah walaupun untuk melaporkannya. Hantar hanya pautan atau @nama.
forward-media-dropped = Siaran itu ada gambar atau fail. Kami hanya menyimpan dari mana asalnya.
words-dropped = Apa yang anda tulis tadi telah dibuang: laporan tentang kanak-kanak tidak menerima kata-kata, hanya pautan.
edited-ignored = Saya tidak dapat mengikuti perubahan pada mesej. Tolong hantar jawapan itu sekali lagi.
ask-details =
    Apakah yang anda mahu tambah?
    Tiada satu pun yang wajib. Pilih soalan, atau tulis dengan kata-kata anda sendiri. Jangan tulis nama anda dan nama orang lain.
button-details = Tambah butiran
button-done = Selesai
button-remove = Buang jawapan ini
detail-words = Dengan kata-kata sendiri
detail-promised = Apakah yang dijanjikan?
detail-paid_by = Bagaimana ia perlu dibayar?
detail-lost = Berapa banyak wang yang hilang?
detail-delivers = Apakah yang ditawarkannya?
detail-data_kind = Data apakah itu?
detail-own_pictures = Adakah gambar anda di situ?
promised-daily = Wang setiap hari
promised-double = Wang digandakan
promised-no_risk = Tiada risiko
promised-easy_job = Kerja mudah
paid_by-bank = Pindahan bank
paid_by-card = Kad bank
paid_by-wallet = Aplikasi di telefon
paid_by-crypto = Syiling kripto
paid_by-cash = Tunai atau baucar
lost-none = Tiada
lost-to = Hingga { $amount }
lost-over = Lebih daripada { $amount }
delivers-sells = Ia menjual
delivers-delivers = Ia menghantar
delivers-recruits = Ia mencari penjual
data_kind-identity = Nama dan nombor pengenalan
data_kind-contact = Nombor telefon dan alamat
data_kind-money = Data bank atau kad
data_kind-pictures = Gambar dan perbualan
own_pictures-no = Tidak
own_pictures-yes = Ya
button-several = Beberapa negara
ask-countries =
    Negara mana yang menjadi sasarannya?
    Pilih hingga lima, atau taip namanya. Kemudian tekan Selesai.
country-chosen = { $country } (dipilih)
words-masked = Kami membuang sesuatu yang boleh menunjukkan siapa seseorang itu: nama, nombor pengenalan atau nombor kad.
details-dropped = Jawapan ini dibuang kerana tidak berkaitan dengan pilihan anda sekarang: { $fields }
speech-not-crime =
    Apa yang Saksi tidak buat
    Saksi tidak menerima laporan tentang pendapat, politik, agama atau siapa seseorang itu. Orang boleh bersuara. Jika jenayah dirancang atau dilakukan di situ, teruskan dan beritahu kami tentangnya.
button-pick = Pilih daripada sembang saya
pick-chat =
    Sembang anda yang mana satu?
    Tekan butang di bawah papan kekunci anda dan pilihnya. Kami hanya menerima nombor dan @namanya. Kami tidak menyertainya.
pick-channel = Saluran
pick-group = Kumpulan
pick-bot = Bot
picker-closed = Senarai sembang sudah ditutup.
ask-channel-help = Jika pautan itu tidak berjaya: majukan salah satu siarannya, pilih daripada sembang anda, atau terangkan.
button-describe = Terangkan tanpa pautan
ask-describe =
    Apakah namanya, dan di mana anda melihatnya?
    Terangkan dengan kata-kata sendiri, paling banyak 1,000 aksara. Tanpa pautan ia mungkin sukar dicari.
channel-described = diterangkan dalam kata-kata anda
updated = Dikemas kini.
edited-sent = Laporan anda sudah dihantar, jadi mesej yang diubah tidak sampai kepadanya. Untuk menambah sesuatu, guna /add.
which-group = Jika ia ditulis dalam kumpulan, beritahu kami kumpulan itu: hantar pautannya, atau pilih daripada sembang anda.
button-continue = Teruskan
button-restart = Mula semula
draft-waiting =
    Anda ada laporan yang belum siap.
    Belum ada apa-apa yang dihantar. Anda boleh menyambungnya. Esok ia akan dipadamkan.
media-ended-child =
    Laporan ini tamat, dan tiada apa-apa disimpan.
    Anda menghantar gambar atau video dua kali. Jika anda mahu melaporkan saluran, mula semula dengan /report dan hantar hanya pautan atau @namanya. Perkhidmatan ini bertindak:
text-without-report = Saya boleh membaca pautan atau @nama saluran, atau siaran yang dimajukan. Untuk memulakan laporan, hantar /report.

## Receipt and news

status-question = Hantar resit itu kepada saya. Ia bermula dengan RPT.
status-received =
    Diterima.
    Laporan anda ada pada kami. Laporan itu belum selesai.
status-withdrawn =
    Ditarik balik.
    Laporan ini telah ditarik balik dan tidak dikira di mana-mana.
status-finished =
    Selesai.
    Kes laporan anda telah diperiksa dan ditutup.
status-finished-confirmed =
    Selesai: disahkan.
    Disahkan oleh moderator kami; bukan keputusan mahkamah.
status-finished-unfounded =
    Selesai: tidak disahkan.
    Kami memeriksanya dan mendapati ia tidak melanggar dasar kami. Itu tidak bermaksud saluran itu selamat.
status-finished-undetermined =
    Selesai: kami tidak dapat pastikan.
    Kami tidak dapat mengesahkannya daripada apa yang ada pada kami. Itu tidak bermaksud saluran itu selamat.
status-finished-person =
    Selesai: orang, bukan saluran.
    Saksi tidak menerima laporan tentang orang, dan telah memadamkan nama itu. Laporkan dalam Telegram (tekan lama mesej itu, kemudian Laporkan), atau pergi ke polis.
news =
    Ada berita tentang laporan anda.
    Hantar /status dengan resit anda untuk membacanya.
status-again =
    Diterima: akan dilihat semula.
    Anda meminta kami lihat semula. Itu belum selesai.
news-none = Tiada berita tentang laporan anda.
button-add = Tambah kata-kata
button-appeal = Minta kami lihat semula
add-ask =
    Tambah pada laporan { $receipt }
    Tulis sebagai balasan kepada mesej ini, paling banyak 1,000 aksara. Jangan tulis nama anda atau nama orang lain.
added =
    Sudah ditambah pada laporan anda.
    Sesiapa yang memeriksa kes itu boleh membacanya. Jika kes selesai tanpanya, anda boleh meminta kami lihat semula.
appeal-question =
    Mahukah kami melihatnya semula?
    Orang yang belum pernah memutuskannya akan melihatnya. Anda boleh memintanya sekali sahaja. Mengapa?
appeal-reason-overlooked = Ada yang terlepas pandang
appeal-reason-something_new = Ada perkara baharu
appeal-reason-misunderstood = Laporan saya disalah faham
appeal-reason-another_reason = Sebab lain
appealed =
    Kami akan melihatnya semula.
    Orang yang belum pernah memutuskannya akan melihatnya. Kami tidak tahu bila. Resit anda tetap sama.
clear-question =
    Mahukah sembang ini dikosongkan?
    Bot memadam mesej dua hari terakhir yang dapat dicapainya, mesej anda dan mesejnya sendiri. Resit yang ditunjukkan di sini akan hilang: simpan dahulu di tempat lain. Laporan anda kekal seperti sedia ada.
clear-yes = Padam mesej
cleared =
    Mesej yang boleh dipadam oleh bot sudah dipadam.
    Telegram mungkin masih menunjukkan mesej yang lebih lama; anda boleh memadam seluruh sembang di Telegram. Laporan anda kekal, dan resitnya masih boleh digunakan.

## Categories, in the citizen's words

category-investment_scam = Penipuan pelaburan
category-other_fraud = Penipuan lain (kerja, kedai, bank)
category-drugs = Dadah
category-child_abuse = Kanak-kanak sedang dianiaya
category-threats = Ancaman atau gambar peribadi saya
category-terrorism = Kegiatan pengganas
category-weapons = Senjata dan barang terlarang lain
category-trafficking = Pemerdagangan manusia
category-leaked_data = Data peribadi yang dibocorkan
category-forged_documents = Dokumen palsu
category-gambling = Judi haram
category-adult_pornography = Pornografi (orang dewasa)
category-other = Jenayah lain
category-unsure = Saya tidak pasti

## Members

member-joined = Anda kini { $role } Saksi. Hantar /queue untuk kes seterusnya.
member-admin-joined = Anda kini pentadbir Saksi. Hantar /queue untuk kes seterusnya, /publish untuk menerbitkan satu suku tahun.
member-invite-confirm =
    Anda dijemput untuk mengusahakan kes Saksi.
    Pautan ini berfungsi sekali sahaja, untuk akaun yang menerimanya.
member-accept = Terima
invite-made =
    Pautan sekali guna untuk seorang { $role }, sah selama 24 jam. Berikan kepada seorang sahaja:

    { $link }
invite-usage = Tulis /invite moderator VN, atau lead atau admin. Di belakangnya, domain selain general: child_safety, terror.
role-moderator = moderator
role-lead = ketua moderator
role-admin = pentadbir
role-authority = pihak berkuasa
become-usage = Dalam ruang cubaan: /become moderator, /become lead atau /become administrator.
become-already = Anda sudah menjadi { $role }.

## The queue

card-head = Kes { $number } · { $band }
card-due = Tarikh akhir { $due }
card-overdue = Lewat sejak { $due }
card-lease = Milik anda hingga { $time } (UTC)
card-channel = Saluran: { $names }
card-channel-erased = Saluran: sudah dipadamkan
card-voices = { $count } suara yang berasingan
card-burst = Banyak akaun baharu datang serentak; semuanya dikira satu suara. Jenayah pun boleh menarik ramai orang: nilailah saluran itu sendiri.
card-web = { $count ->
   *[other] { $count } laporan melalui borang web, yang bukan suara bebas
  }
card-category = Dilaporkan untuk: { $tallies }
card-country = Sasaran: { $country }
card-words = Mereka menulis ({ $language }): { $text }
card-no-words = Tiada kata-kata dihantar.
card-also = Juga menyasarkan: { $countries }
card-indicators = Ditemui dalam kata-kata: { $found }
card-pointers = Kata yang menunjuk kepada "{ $category }": { $matched }
card-added = Ada yang ditambah selepas laporan dihantar.
card-appeal = Seorang pelapor meminta kes ini dilihat semula: { $reason }
card-child = Keselamatan kanak-kanak: kata-kata tidak disimpan, dan tiada sesiapa di sini melihat saluran itu.
card-child-danger = Seorang pelapor mengatakan bahawa kanak-kanak yang dia kenal dalam bahaya.
card-why-band = Sebab di atas sekali: tahap paling segera yang menunggu ({ $band }), kemudian tarikh akhir paling awal.
card-why-shortened = Sebab di atas sekali: tahap { $band }, tarikh akhir { $percent } % lebih awal kerana beberapa orang melaporkannya secara berasingan.
card-why-oldest = Sebab di atas sekali: setiap kes kelima ialah kes yang paling lama menunggu.
card-second = Menunggu orang kedua: { $reason }
card-proposed = Cadangan: { $outcome }, diputuskan berdasarkan { $on }, dasar: { $policy }
band-0 = paling segera
band-1 = segera
band-2 = jenayah lain
band-3 = selebihnya
hold-passed_on = pautan akan diserahkan kepada talian khas
hold-terror = kegiatan pengganas disahkan
hold-safe_listed = saluran itu ada dalam senarai selamat
hold-many_voices = lima orang atau lebih melaporkannya
hold-speech = melibatkan politik, media berita, agama atau golongan minoriti
button-skip-case = Langkau
button-put-back = Letak semula
button-next = Kes seterusnya
button-undo = Buat asal (10 saat)
button-approve = Luluskan
button-return = Kembalikan ke barisan
button-un_list = Dalam senarai PBB
button-two_lists = Dalam senarai dua negara
button-other-policy = Dasar lain …
button-speech-on = Kebebasan bersuara: ya
button-speech-off = Kebebasan bersuara: tidak
ask-outcome = Apakah hasilnya?
ask-decided-on = Diputuskan berdasarkan apa?
ask-policy = Mengikut dasar yang mana?
decided = Kes { $number }: { $outcome }.
decided-held = Kes { $number }: { $outcome }. Kes ini menunggu orang kedua: { $reason }.
undone = Ditarik balik. Kes itu milik anda semula.
judged-approve = Kes { $number }: diluluskan. Keputusan itu berkuat kuasa sekarang.
judged-return = Kes { $number }: dikembalikan ke barisan. Orang yang mula-mula memutuskannya tidak akan mendapatnya lagi.
put-back = Sudah diletak semula. Orang lain boleh mengambilnya.
skipped = Dilangkau. Anda tidak akan melihatnya selama 30 minit.
outcome-confirmed = Disahkan
outcome-unfounded = Tidak melanggar
outcome-lawful_speech = Ucapan yang sah
outcome-insufficient = Tidak cukup untuk pasti
outcome-gone = Sudah tiada
outcome-private = Tertutup, tak dapat disemak
outcome-person = Orang, bukan saluran
outcome-passed_to_hotline = Serah kepada talian khas
outcome-not_enough = Tak cukup untuk diserah
outcome-already_gone = Sudah tiada
outcome-belongs_elsewhere = Tempatnya bukan di sini
on-forwarded_words = kata-kata siaran yang dimajukan
on-several_reporters = kata-kata beberapa orang
on-public_page = halaman awam, seperti saya lihat
on-written_answer = jawapan bertulis talian khas, pengawal selia atau mahkamah
policy-investment_scam = Tawaran pelaburan yang tidak wujud, atau pulangan yang tiada sesiapa boleh janjikan
policy-other_fraud = Penipuan untuk mendapatkan wang, kod atau dokumen
policy-drugs = Tawaran menjual atau menghantar dadah terlarang
policy-child_abuse = Penderaan atau eksploitasi seksual kanak-kanak
policy-threats = Ancaman, peras ugut, gambar intim tanpa kebenaran
policy-terrorism = Kandungan untuk organisasi dalam senarai pengganas
policy-weapons = Tawaran senjata atau barang terlarang lain
policy-trafficking = Merekrut atau menjual orang
policy-leaked_data = Data peribadi yang disebarkan atau dijual tanpa hak
policy-forged_documents = Tawaran dokumen palsu
policy-gambling = Perjudian tanpa lesen
policy-adult_pornography = Pornografi di tempat yang boleh dicapai orang bawah umur
policy-other = Jenayah lain di bawah undang-undang negara berkenaan
policy-unsure = Tiada dasar dapat dinyatakan
policy-un_list = Kandungan untuk organisasi dalam senarai Majlis Keselamatan Pertubuhan Bangsa-Bangsa Bersatu
policy-two_lists = Kandungan untuk organisasi dalam senarai pengganas dua negara, kedua-duanya bukan negara berkenaan
policy-out_of_scope = Di luar apa yang Saksi periksa, termasuk ucapan yang sah

## Figures in the chat

stats-usage = Hantar /stats dengan nama negara dan, jika mahu, suku tahun: /stats VN 2026-Q3
stats-share = { $flagged } daripada { $examined } saluran yang diperiksa telah disahkan ({ $share })
stats-unreliable = { $flagged } daripada { $examined } saluran yang diperiksa telah disahkan: terlalu sedikit untuk peratusan
stats-zero = Tiada saluran dilaporkan
stats-hidden = Disembunyikan untuk melindungi orang
stats-bounds = daripada semua { $reported } saluran yang dilaporkan: sekurang-kurangnya { $lower }, paling banyak { $upper }
stats-of-examined = daripada { $examined } saluran yang diperiksa
stats-place = { $country }, { $period }
stats-caution = Daripada saluran yang dilaporkan dan diperiksa; bukan peratusan semua saluran; tidak boleh dibandingkan antara negara. Disahkan bermaksud diputuskan oleh moderator Saksi di bawah dasar yang diterbitkan, bukan bermaksud undang-undang telah dilanggar.
stats-source = Saksi, kaedah { $method }, setakat { $cutoff }, terbitan { $release }
stats-invented = Dunia rekaan: angka ini contoh, bukan fakta.
stats-open = Jadual dan fail
stats-download = Jadual dan fail: { $url }
part-flagged = disahkan
part-cleared = tidak melanggar
part-undetermined = tidak dapat dipastikan
part-pending = belum diputuskan
status-word-provisional = Sementara: sesetengah saluran masih diperiksa
status-word-hidden = Disembunyikan untuk melindungi orang
status-word-unreliable = Terlalu sedikit diperiksa untuk peratusan
status-word-zero = Tiada saluran dilaporkan
status-word-not-monitored = Tidak dipantau
publish-choose = Suku tahun mana yang hendak diterbitkan? Ia boleh diterbitkan sekali sahaja.
publish-now = Terbitkan: { $period }
publish-nothing = Semua suku tahun yang sudah tamat telah diterbitkan.
publish-done = Diterbitkan: { $period }. Terbitan { $release }. Hantar /stats dengan nama negara untuk melihatnya.
period-quarter = { $quarter ->
    [1] Januari hingga Mac { $year }
    [2] April hingga Jun { $year }
    [3] Julai hingga September { $year }
   *[4] Oktober hingga Disember { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Ini tidak dibuka kepada anda.
refusal-consent_missing = Sila bersetuju dahulu: hantar /start.
refusal-draft_missing = Tiada laporan yang belum siap. Hantar /report untuk mula.
refusal-draft_moved_on = Butang itu milik soalan yang terdahulu.
refusal-answer_not_understood = Saya tidak faham jawapan itu. Sila guna salah satu butang.
refusal-edited_too_late = Saya hanya boleh mengikuti perubahan pada jawapan anda yang terakhir. Untuk mengubah jawapan terdahulu, tekan Kembali.
refusal-words_too_long = Teks itu terlebih { $surplus } aksara; had paling banyak ialah 1,000. Sila pendekkan dan hantar sekali lagi.
refusal-no_channel_named = Saya tidak menemui saluran dalam mesej itu. Hantar pautan atau @namanya, contohnya t.me/name, atau majukan salah satu siarannya.
refusal-not_a_telegram_link = Itu bukan pautan Telegram. Buka profil saluran itu dalam Telegram, salin pautannya di situ, dan hantar.
refusal-person_not_channel = Itu orang, bukan saluran. Saksi tidak menerima laporan tentang orang, dan tidak menyimpan apa-apa daripadanya. Laporkannya dalam Telegram (tekan lama pada mesej, kemudian Laporkan), atau pergi kepada polis.
refusal-sender_hidden = Telegram menyembunyikan siapa yang menulisnya, jadi tiada saluran dinyatakan. Saksi tidak menyimpan apa-apa daripadanya. Hantar pautan atau @nama saluran itu, atau majukan siaran terus daripada saluran itu.
refusal-saksi_itself = Itu Saksi sendiri. Hantar pautan atau @nama saluran yang anda mahu laporkan.
refusal-receipt_unknown = Tiada laporan dengan resit itu. Sila semak: rupanya seperti RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Laporan ini sudah diserahkan kepada talian bantuan, jadi ia tidak dapat ditarik balik. Anda masih boleh meminta supaya dilupakan dengan /forget.
refusal-report_withdrawn = Laporan ini sudah ditarik balik, jadi tiada apa-apa lagi yang boleh dibuat dengannya. Untuk melapor semula, hantar /report.
refusal-report_finished = Laporan ini sudah selesai, jadi tiada apa-apa yang boleh ditambah. Selama 30 hari selepas hasilnya diberitahu, anda boleh meminta kami lihat semula dengan /appeal.
refusal-report_full = Laporan ini sudah penuh: ia tidak menerima kata-kata lagi.
refusal-no_words_here = Laporan tentang kanak-kanak tidak menerima kata-kata, hanya pautan. Jika seorang kanak-kanak dalam bahaya sekarang, hubungi nombor kecemasan di tempat anda berada.
refusal-appeal_not_open = Kami tidak dapat melihat laporan ini semula sekarang. Anda boleh memintanya sekali, dalam 30 hari selepas hasilnya diberitahu.
refusal-too_many_reports = Itu banyak laporan dalam masa yang singkat. Sila hantar yang seterusnya kemudian. "Bantuan sekarang" dan laporan tentang kanak-kanak sentiasa dibuka.
refusal-case_moved_on = Kes ini sudah berubah sejak kad itu ditunjukkan. Tiada apa-apa dilakukan.
refusal-queue_empty = Barisan kes kosong. Tiada apa-apa perlu dibuat sekarang.
refusal-undo_too_late = Sudah terlambat untuk membuat asal.
refusal-own_decision = Orang kedua mesti menilainya, bukan orang yang memutuskannya.
refusal-rests_on_one_voice = Kata-kata seorang sahaja tidak cukup untuk mengesahkan. Pilih asas lain bagi keputusan itu, atau hasil lain.
refusal-not_for_this_domain = Itu tidak dibuka dalam kes jenis ini.
refusal-second_country_needed = Orang kedua mestilah dari negara lain.
refusal-invite_unknown = Pautan ini tidak berfungsi: ia sudah digunakan, sudah lebih 24 jam, atau tidak pernah dibuat.
refusal-member_already = Anda sudah menjadi ahli.
refusal-period_unknown = Saya tidak kenal tempoh itu. Suku tahun ditulis seperti 2026-Q3.
refusal-period_not_closed = Suku tahun itu belum tamat di semua tempat.
refusal-period_released = Suku tahun itu sudah diterbitkan.
refusal-country_unknown = Saya tidak kenal negara itu. Cuba namanya dalam bahasa Inggeris, atau dua hurufnya, seperti VN.
refusal-nothing_released = Belum ada apa-apa diterbitkan untuk itu.
fault =
    Ada masalah di pihak kami.
    Apa yang anda hantar tidak hilang. Sila cuba lagi sebentar nanti. Jika masalah ini berterusan, beritahu pengendali nombor ini: { $fault }

## The web form

form-title = Lapor tanpa Telegram
form-step = Langkah { $step } daripada { $steps }
form-intro =
    Anda memberitahu kami tentang saluran, kumpulan atau bot di Telegram yang digunakan untuk jenayah. Orang memeriksanya. Angka diterbitkan, nama tidak sekali-kali.
    Anda tidak menjadi saksi di mahkamah. Ini bukan laporan polis, dan Saksi bukan Telegram.
    Tiada apa-apa disimpan sebelum anda menekan Hantar pada halaman terakhir. Selepas itu kami menyimpan jawapan anda, dimeterai. Kami tidak menyimpan nama, alamat rangkaian atau kuki.
    Pihak yang mengendalikan talian internet anda boleh nampak bahawa anda membuka laman ini. Kami tidak dapat menulis kepada anda: hanya resit anda membawa kepada laporan anda.
form-where-note = Ini menentukan talian bantuan yang ditunjukkan di sini. Ia tidak disimpan.
form-lines = Guna negara ini
form-next = Seterusnya
form-link = Pautan atau @nama saluran itu
form-link-note = Contohnya t.me/name. Kami tidak pernah membuka pautan itu. Anda tidak perlu kekal dalam saluran itu.
form-no-channel = Tiada saluran di situ. Tulis pautan atau @nama saluran itu, contohnya t.me/name.
form-choose = Sila pilih satu jawapan.
form-words-missing = Sila tulis sesuatu dahulu.
form-choose-country = Sila pilih satu negara
form-country-note = Negara yang orangnya menjadi sasaran. Jika sudah ada jawapan di sini, semak sama ada ia betul.
form-several = Ia menyasarkan beberapa negara
form-also = Negara { $count }
form-change = Ubah
form-card = Anda boleh menambah lagi. Tiada satu pun yang wajib.
form-agree = Apabila anda menekan Hantar, anda bersetuju Saksi menyimpan jawapan ini, dimeterai, seperti yang diterangkan pada halaman privasi.
form-errors = Sila semak perkara ini semula
form-sent =
    Laporan anda sudah sampai kepada kami.
    Belum ada sesiapa melihatnya. Ini resit anda:
form-sent-before = Laporan ini sudah dihantar sebelum ini, dan ini resitnya. Apa yang anda ubah selepas itu tidak ditambah.
form-keep =
    Tulis resit ini sekarang, dan simpan di tempat yang orang lain tidak nampak. Untuk menyalinnya, klik atau tekan lama padanya.
    Kami tidak dapat menghantarnya kepada anda lagi. Sesiapa yang memegangnya boleh bertanya tentang laporan itu.
form-now =
    Apa yang berlaku sekarang
    Orang memeriksa laporan, yang paling mendesak dahulu. Kami tidak tahu bila giliran laporan anda.
    Kami tidak dapat menulis kepada anda. Datang semula dengan resit anda dan tanya.
form-another = Lapor saluran lain
form-over =
    Borang ini sudah tamat.
    Ia terbuka lebih daripada sehari, atau ia diubah dalam perjalanan. Tiada apa-apa daripadanya disimpan. Anda boleh bermula semula.
form-foreign =
    Itu datang daripada laman lain.
    Tiada apa-apa dilakukan dengannya. Anda boleh bermula di sini.
form-busy =
    Terlalu banyak yang masuk daripada bahagian rangkaian anda.
    Tiada apa-apa yang hilang: tunggu beberapa minit, kembali dan cuba lagi. Talian bantuan dan laporan tentang kanak-kanak sentiasa terbuka.
form-away =
    Laporan anda tidak dapat disimpan sekarang.
    Ia tidak hilang: tekan Hantar sekali lagi sebentar nanti. Jika masih begitu, beritahu pengendali nombor ini: { $fault }

## Pages

page-skip = Terus ke kandungan
page-navigation = Di laman ini
page-figures = Angka
page-download = Muat turun
page-privacy = Privasi
page-status-label = Resit anda
page-status-note = Ia dihantar dalam permintaan, tidak sekali-kali sebagai sebahagian alamat, dan tiada apa-apa tentang lawatan anda disimpan. Sesiapa yang memegang resit boleh bertanya.
page-status-button = Tunjukkan kedudukannya
page-chat = Sembang ruang cubaan
page-languages = Bahasa
page-description = Berapa banyak saluran Telegram yang dilaporkan orang kerana jenayah, berapa yang diperiksa dan berapa daripadanya yang disahkan, mengikut negara dan suku tahun.
page-home-title = Saksi mengira saluran yang dilaporkan orang kerana jenayah.
page-home-line =
    Orang menghantar saluran, kumpulan dan bot di Telegram yang mereka percaya digunakan untuk jenayah. Moderator memeriksa setiap satu sekali dan membuat keputusan di bawah dasar yang diterbitkan.
    Di sini tercatat berapa yang dilaporkan, berapa yang diperiksa dan berapa daripadanya yang disahkan. Tiada saluran dan tiada orang yang pernah dinamakan.
    Angka ini tidak menunjukkan berapa banyak jenayah yang ada. Angka ini menunjukkan apa yang orang laporkan, dan apa yang didapati.
page-home-report = Laporkan saluran di Telegram
page-home-chat = Cuba dalam sembang ruang cubaan
page-nothing-title = Belum ada angka yang diterbitkan.
page-nothing = Apabila satu suku tahun sudah diperiksa dan diterbitkan, angkanya ada di sini. Sebelum itu, tiada apa-apa boleh dikatakan tentang mana-mana negara.
page-jump = Di halaman ini
page-jump-map = Peta
page-jump-shares = Peratusan
page-jump-table = Jadual
page-period-title = { $period }: apa yang dilaporkan, dan apa yang didapati
page-map-title = Peta ini menunjukkan berapa banyak yang diperiksa, bukan berapa banyak jenayah yang ada.
page-map-description = Peta dunia dengan Asia Tenggara dibesarkan, diwarnai mengikut bilangan saluran yang diperiksa. Jadual di bawah carta mengandungi angka yang sama.
page-map-key = Saluran yang diperiksa
page-map-none = tiada yang diperiksa
page-map-range = { $from } hingga { $to }
page-map-over = { $from } atau lebih
page-map-examined = { $examined } saluran diperiksa
page-map-inset = Asia Tenggara, dibesarkan
page-map-borders = Nama dan sempadan mengikut ISO 3166.
page-share-title = Setiap negara dilihat sendiri: peratusan saluran yang diperiksa yang telah disahkan.
page-share-description = Bagi setiap negara, satu titik pada peratusan saluran yang diperiksa yang telah disahkan, dan satu garis yang menunjukkan julat peratusan bagi semua saluran yang dilaporkan. Jadual di bawah carta mengandungi angka yang sama.
page-share-sentence = { $flagged } daripada { $examined } saluran yang diperiksa
page-share-key = peratusan saluran yang diperiksa yang telah disahkan
page-bounds-key = julat peratusan bagi semua saluran yang dilaporkan
page-table-title = Angka yang sama dalam bentuk jadual.
page-table-caption = Saluran yang menyasarkan setiap negara, { $period }
page-country = Negara
page-quarter = Suku tahun
page-status = Status
page-reported = Dilaporkan
page-examined = Diperiksa
page-confirmed = Disahkan
page-share = % daripada yang diperiksa
page-lower = % yang dilaporkan, sekurang-kurangnya
page-upper = % yang dilaporkan, paling banyak
page-too-few = terlalu sedikit
page-no-share = tidak berkenaan
page-final = Muktamad
page-provisional = Sementara
page-notes-title = Maksud kata-kata ini
page-means-final = Kebanyakan saluran yang dilaporkan telah diperiksa: paling banyak 5 % masih menunggu, atau 90 hari telah berlalu.
page-means-provisional = Lebih daripada 5 % saluran yang dilaporkan masih menunggu. Angka ini boleh berubah.
page-means-unreliable = Kurang daripada 20 saluran diperiksa. Bilangannya betul, tetapi peratusan daripada bilangan sekecil itu boleh mengelirukan.
page-means-hidden = Jika terlalu sedikit saluran atau orang di sebalik sesuatu angka, seseorang mungkin dapat dikenali. Disembunyikan tidak bermaksud tiada.
page-means-zero = Saksi memantau negara ini dan tiada sesiapa melaporkan saluran yang menyasarkannya.
page-means-not-monitored = Saksi tidak memantau negara ini. Itu tidak menunjukkan apa-apa tentang jenayah di sana.
page-means-not-applicable = Tiada apa-apa dilaporkan, jadi tiada apa-apa untuk dibahagi.
page-means-bounds = Sekurang-kurangnya, paling banyak: peratusan bagi semua saluran yang dilaporkan terletak antara dua nilai ini, walau bagaimanapun saluran yang belum ada dapatan itu akan diputuskan.
page-files-title = Bawa angka ini bersama anda.
page-file = { $format }, { $size } kB
page-other-quarters = Suku tahun lain
page-parts-title = Apa yang terjadi kepada saluran yang dilaporkan
page-parts-caption = Saluran yang menyasarkan { $country }, { $period }, mengikut apa yang didapati
page-parts-outcome = Hasil
page-parts-channels = Saluran
page-parts-total = Dilaporkan, jumlah
page-picture = Angka ini sebagai gambar (PNG)
page-country-quarters = Semua suku tahun { $country }
page-period-countries = Semua negara, { $period }
page-country-title = { $country }: setiap suku tahun yang diterbitkan
page-country-chart-title = Suku demi suku: peratusan saluran yang diperiksa yang telah disahkan.
page-country-caption = Saluran yang menyasarkan { $country }, mengikut suku tahun laporannya
page-change-note = Perubahan dari satu suku tahun ke suku tahun berikutnya boleh datang daripada apa yang dilaporkan dan diperiksa, dan bukan daripada jenayah semata-mata.
page-download-title = Setiap angka yang diterbitkan boleh dimuat turun di sini.
page-download-line =
    Satu fail memuatkan satu suku tahun. Setiap baris menyatakan apa yang dikira, daripada berapa, dengan kaedah mana dan sehingga bila.
    CSV boleh dibuka dalam mana-mana hamparan. JSON memuatkan baris yang sama dan menerangkan sendiri setiap kod.
page-download-caption = Fail mengikut suku tahun
page-as-of = Setakat
page-release = Terbitan
page-codes-title = Cara membaca status sesuatu baris
page-measures-title = Apa yang diukur
page-measure-reported = Saluran, kumpulan dan bot dengan sekurang-kurangnya satu laporan sah yang diterima dalam suku tahun itu.
page-measure-flagged = Daripadanya, yang mempunyai keputusan berkuat kuasa yang mengesahkannya.
page-measure-cleared = Daripadanya, yang didapati tidak melanggar dasar.
page-measure-undetermined = Daripadanya, yang telah dilihat tetapi tidak dapat diputuskan.
page-measure-pending = Daripadanya, yang belum mempunyai keputusan berkuat kuasa.
page-measure-share_of_examined = Yang disahkan daripada yang disahkan dan yang tidak melanggar. Ini mengira keputusan kami sendiri, jadi tiada selang keyakinan.
page-measure-share_of_reported_bounds = Dua peratusan daripada semua saluran yang dilaporkan; peratusan yang disahkan boleh terletak di antara kedua-duanya.
page-not-found-title = Tiada halaman di alamat ini.
page-not-found = Sila semak alamat itu, atau mula dengan angka.
page-no-figure-title = Tiada angka untuk itu.
page-not-monitored = { $country } tidak dipantau pada { $period }. Itu tidak sama dengan sifar.
page-not-allowed-title = Alamat ini hanya boleh dibaca.
page-too-large-title = Itu terlalu besar untuk diterima.
page-away-title = Angka tidak dapat dibaca sekarang.
page-away = Pangkalan data kami tidak menjawab. Tiada apa-apa hilang. Sila cuba lagi dalam seminit. Jika masalah ini berterusan, beritahu pengendali nombor ini: { $fault }
page-fault-title = Ada masalah di pihak kami.
page-fault = Sila cuba lagi sebentar nanti. Jika masalah ini berterusan, beritahu pengendali nombor ini: { $fault }
