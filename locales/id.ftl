### Bahasa Indonesia, translated from en.ftl, which is the source. No native reader has checked it yet.
### Plain text only: no markup, no emoji as meaning. The first line of a chat message is what a notification shows.
### One word per idea: laporan (report), saluran (channel), kasus (case), keputusan (decision), hasil (outcome), tanda terima (receipt),
### moderator, diperiksa (examined), dikonfirmasi (confirmed), tidak melanggar (cleared), terkunci (sealed), nomor acak (scrambled number),
### rilis (release), per (cutoff), layanan bantuan (help line; never "saluran"), layanan pengaduan (hotline), angka (figures),
### persentase (share), antrean (queue), kebijakan (policy), letakkan kembali (put back), kembalikan (return), menyasar (aimed at).

## The first minutes

language-question = Anda membaca bahasa apa?
language-changed = Saksi sekarang memakai Bahasa Indonesia.
language-unchecked = Terjemahan ini dibuat oleh proyek ini, dan belum diperiksa oleh penutur asli. Jika ada kalimat yang salah, tulis ke { $contact }.
language-unchecked-sandbox = Terjemahan ini dibuat oleh proyek ini, dan belum diperiksa oleh penutur asli.
where-question =
    Anda ada di mana?
    Jawaban Anda menentukan layanan bantuan mana yang dapat kami tunjukkan. Kami tidak menyimpannya sebelum Anda setuju.
where-other = Negara lain
where-skip = Saya tidak ingin menjawab
where-type = Ketik nama negaranya, misalnya "Malaysia".
consent =
    Saksi berarti orang yang melihat. Begini cara kerjanya.
    Anda memberi tahu kami tentang saluran, grup, atau bot yang dipakai untuk kejahatan. Manusia memeriksanya. Yang diterbitkan hanya angka, tidak pernah nama.

    Anda tidak menjadi saksi di pengadilan. Ini bukan laporan polisi, dan Saksi bukan Telegram.

    Kami menyimpan: nomor acak sebagai pengganti akun Anda, bahasa Anda, negara Anda jika Anda menyebutkannya, dan apa yang Anda laporkan, terkunci. Jika kami boleh menghubungi Anda, juga nomor obrolan ini, terkunci. Tidak pernah gambar, video, atau file.
    Telegram sendiri tahu bahwa Anda berbicara dengan bot ini.

    Jika Anda memilih "Jangan hubungi saya", kami tidak menyimpan cara apa pun untuk menghubungi Anda. Nomor acak itu membuat kami bisa mengenali laporan kedua dari orang yang sama, dan dihapus 14 hari setelah laporan terakhir Anda.

    /privacy menjelaskan lebih banyak. Tidak ada yang disimpan sampai Anda memilih:
consent-keep = Setuju. Beri tahu jika ada kabar
consent-none = Setuju. Jangan hubungi saya
consent-no = Tidak, berhenti di sini
consent-declined = Tidak ada yang disimpan. Jika Anda berubah pikiran, kirim /start.
welcome =
    Sekarang Anda bisa melapor.
    Kirim /report, atau kirim tautan atau @nama saluran itu, atau teruskan salah satu kirimannya.
menu-report = Laporkan saluran
menu-status = Cek tanda terima
menu-help = Bantuan sekarang
help =
    Apa yang bisa Saksi lakukan
    /report: laporkan saluran, grup, atau bot
    /status: lihat sampai di mana laporan Anda, dengan tanda terimanya
    /stats VN: angka suatu negara yang sudah diterbitkan
    /language: ganti bahasa
    /cancel: buang laporan yang belum selesai
    /privacy: apa yang disimpan dan berapa lama
    /withdraw: tarik kembali laporan, dengan tanda terimanya
    /mydata: file berisi semua yang disimpan tentang Anda
    /forget: hapus apa yang Saksi simpan tentang Anda

    Saksi tidak bisa mengembalikan uang. Saksi tidak pernah meminta uang, kode, atau kata sandi, dan tidak pernah menghubungi lebih dulu kecuali tentang laporan Anda. Siapa pun yang menawarkan untuk mengembalikan uang Anda dengan bayaran sedang melakukan penipuan kedua.
    Jangan pernah mengetik /report di tempat orang lain ikut membaca.
help-now =
    Apakah ada yang sedang dalam bahaya sekarang? Telepon nomor darurat di tempat Anda berada.
    Apakah ada uang keluar dari rekening Anda dalam 24 jam terakhir? Telepon bank Anda lebih dulu, sekarang juga, di nomor yang tercetak pada kartu Anda.
help-lines-country = Layanan bantuan untuk { $country }
help-lines-world = Layanan bantuan yang bisa dipakai di mana saja (kami belum punya daftar sendiri untuk negara Anda)
help-line-check = periksa dulu sebelum mengandalkannya
help-line-dated = terakhir dicek pada { $day }; periksa dulu sebelum mengandalkannya
privacy =
    Apa yang Saksi simpan, dan berapa lama
    Laporan yang belum selesai: terkunci, dihapus setelah 24 jam.
    Akun Anda: nomor acak. Nomor obrolan ini, hanya jika kami boleh menghubungi Anda, terkunci.
    Kata-kata Anda: terkunci, ditunjukkan kepada moderator kasus itu tanpa apa pun tentang Anda.
    Kata-kata Anda, dan hubungan antara Anda dan sebuah laporan: dihapus paling lambat 90 hari setelah Anda mengirimnya.
    Jika Anda meminta kami tidak menghubungi Anda: nomor acak itu dihapus 14 hari setelah laporan terakhir Anda.
    Tautan dalam laporan tentang kekerasan terhadap anak: terkunci, ditunjukkan hanya kepada anggota yang bertugas untuk itu, dihapus 30 hari setelah ada hasilnya.
    /forget langsung menghapus apa yang disimpan tentang Anda.
    Gambar, video, dan file tidak pernah diterima.
    Yang keluar dari Saksi hanyalah jumlah yang diterbitkan, tidak pernah saluran dan tidak pernah orang.
    Telegram sendiri tahu bahwa Anda berbicara dengan bot ini. Obrolan dengan bot tidak dienkripsi dari ujung ke ujung.
privacy-operator = Dijalankan oleh { $name }, { $country }. Pertanyaan tentang data Anda: { $contact }
privacy-sandbox = Ini ruang coba di satu komputer, dengan dunia rekaan. Tidak ada yang nyata di sini.
forget-question =
    Haruskah Saksi melupakan Anda?

    Dihapus langsung dan untuk selamanya: nomor acak Anda, bahasa dan negara Anda, nomor obrolan ini, laporan yang belum selesai, dan kata-kata Anda dalam setiap laporan yang masih terhubung dengan Anda.
    Yang tetap ada, tanpa Anda: bahwa seseorang melaporkan sebuah saluran, dan apa yang diputuskan.

    Tanda terima Anda tidak akan membuka apa pun lagi, dan tidak ada yang bisa memberi tahu Anda hasilnya. Ini tidak bisa dibatalkan.
forget-yes = Lupakan saya
forget-no = Jangan ubah apa pun
forgotten =
    Saksi telah melupakan Anda. Kunci untuk apa yang Anda ceritakan kepada kami sudah dimusnahkan: tidak ada yang bisa membacanya lagi, kami pun tidak.
    Apa yang masih dalam perjalanan, yang terkunci, menjadi tidak terbaca dalam tiga hari.
    Telegram masih menampilkan obrolan ini; Anda bisa menghapusnya di sana. Jika suatu saat Anda memerlukan Saksi lagi, kirim /start.
forget-kept = Tidak ada yang diubah.
forget-nothing = Saksi tidak menyimpan apa pun tentang Anda.
withdraw-how = Kirim /withdraw dan tanda terima laporan itu, dalam satu pesan. Bentuknya seperti RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Tarik kembali laporan ini?
    Laporan ini tidak akan dihitung di mana pun lagi, dan kata-kata Anda di dalamnya dihapus. Apa yang sudah diputuskan moderator tentang saluran itu tetap. Ini tidak bisa dibatalkan.
withdraw-yes = Tarik kembali
withdrawn =
    Laporan itu sudah ditarik kembali.
    Laporan itu tidak dihitung di mana pun lagi, dan kata-katanya sudah dihapus.
mydata = Semua yang Saksi simpan tentang Anda. Simpan file ini di tempat yang tidak dilihat orang lain, atau hapus file ini.
sandbox-note = Ruang coba: semua yang ada di sini rekaan.

command-report = Laporkan saluran, grup, atau bot
command-status = Sampai di mana laporan Anda
command-help_now = Dapatkan bantuan sekarang
command-stats = Angka suatu negara yang sudah diterbitkan
command-language = Ganti bahasa
command-cancel = Buang laporan yang belum selesai
command-privacy = Apa yang disimpan, dan berapa lama
command-withdraw = Tarik kembali laporan
command-mydata = Semua yang disimpan tentang Anda, sebagai file
command-forget = Hapus apa yang Saksi simpan tentang Anda
command-help = Apa yang bisa Saksi lakukan

## The questions of a report

button-back = Kembali
button-cancel = Batal
button-skip = Lewati
button-keep = Pakai jawaban ini
answered = Jawaban Anda sejauh ini: { $answer }
button-yes = Ya
button-no = Tidak
button-unknown = Saya tidak tahu
button-send = Kirim
button-other-country = Negara lain
button-more = Hal lain …
button-money = Penipuan uang
ask-category = Saluran itu dipakai untuk apa?
ask-category-for = Anda ingin melaporkan { $channel }.
ask-category-money = Penipuan uang jenis apa?
ask-category-more = Untuk apa lagi saluran itu dipakai?
ask-channel =
    Saluran, grup, atau bot yang mana?
    Kirim tautan atau @namanya, atau teruskan salah satu kirimannya. Kami tidak pernah membuka tautannya. Anda tidak perlu tetap berada di saluran itu.
ask-channel-child =
    Saluran, grup, atau bot yang mana?
    Kirim hanya tautan atau @namanya. Jangan mengirim, meneruskan, menyimpan, atau mengambil tangkapan layar gambar atau video apa pun: di banyak negara, itu kejahatan, sekalipun tujuannya untuk melapor.
ask-channel-choices = Yang mana yang Anda maksud?
ask-country = Negara mana yang disasar?
ask-country-type = Ketik nama negara yang disasar, misalnya "Vietnam".
ask-danger = Apakah ada anak yang Anda kenal dalam bahaya sekarang?
ask-words =
    Adakah hal lain yang perlu diketahui moderator?
    Tulis dengan kata-kata Anda sendiri, paling banyak 1.000 karakter. Jangan tulis nama Anda dan nama orang lain.
danger-now = Jika ada anak dalam bahaya sekarang, telepon nomor darurat di tempat Anda berada sebelum melanjutkan.
child-first =
    Sebelum hal lainnya
    Anda benar telah memberi tahu seseorang. Layanan-layanan ini menindaklanjutinya, dan Anda tidak perlu menyebutkan nama:
child-own-pictures = Apakah itu gambar diri Anda? Take It Down membantu jika waktu itu umur Anda di bawah 18 tahun: https://takeitdown.ncmec.org/ · StopNCII jika waktu itu umur Anda 18 tahun atau lebih: https://stopncii.org/
review =
    Apakah ini benar?
    Dipakai untuk: { $category }
    Saluran: { $channel }
    Menyasar: { $country }
review-words = Kata-kata Anda: { $words }
review-no-words = Tidak ada kata-kata tambahan.
review-danger = Anak yang Anda kenal dalam bahaya: { $danger }
review-send = Belum ada yang dikirim.
review-sent = Terkirim. Tanda terimanya datang dalam pesan tersendiri.
receipt =
    Laporan Anda sudah ada pada kami.
    Belum ada yang melihatnya. Ini tanda terima Anda:

    { $receipt }

    Siapa pun yang punya kode ini bisa bertanya sampai di mana laporan itu, dengan /status. Simpan di tempat yang aman. Kami tidak tahu kapan seseorang akan melihatnya.
receipt-copy = Salin tanda terima
receipt-scam = Saksi tidak bisa mengembalikan uang. Siapa pun yang menawarkan untuk mengembalikannya dengan bayaran sedang melakukan penipuan kedua.
receipt-joined =
    Anda sudah pernah melaporkan saluran ini.
    Apa yang Anda tulis sekarang ditambahkan ke laporan Anda. Tanda terimanya tetap:

    { $receipt }
cancelled = Sudah dibuang. Tidak ada yang disimpan.
nothing-to-cancel = Tidak ada laporan yang belum selesai.
draft-erased =
    Kami menghapus laporan Anda yang belum selesai.
    Sudah sehari sejak jawaban terakhir Anda. Anda bisa mulai lagi dengan /report.
draft-open = Ada laporan yang belum selesai. Tadi Anda sampai di sini:
already-sent = Laporan itu sudah dikirim. Tanda terimanya ada di obrolan ini.
older-button = Tombol itu milik pertanyaan sebelumnya. Sekarang Anda di sini:
media-refused =
    Saksi tidak menerima pesan jenis itu.
    Saksi tidak menerima gambar, video, pesan suara, file, stiker, kontak, atau lokasi.
    Kami tidak menyimpan apa pun darinya. Kirim tautan atau @nama saluran itu, atau teruskan kirimannya yang hanya berupa teks.
media-refused-child =
    Mohon jangan mengirim gambar atau video.
    Kami tidak menyimpan apa pun darinya. Jangan pula meneruskan, menyimpan, atau mengambil tangkapan layarnya: di banyak negara, itu kejahatan, sekalipun tujuannya untuk melapor. Kirim hanya tautan atau @nama.
forward-media-dropped = Kiriman itu berisi gambar atau file. Kami hanya menyimpan dari mana asalnya.
words-dropped = Apa yang sudah Anda tulis dibuang: laporan tentang anak tidak menerima kata-kata, hanya tautan.
edited-ignored = Saya tidak bisa mengikuti perubahan pada pesan. Silakan kirim jawabannya sekali lagi.
text-without-report = Saya bisa membaca tautan atau @nama saluran, atau kiriman yang diteruskan. Untuk memulai laporan, kirim /report.

## Receipt and news

status-question = Kirim tanda terimanya. Awalnya RPT.
status-received =
    Diterima.
    Laporan Anda sudah ada pada kami. Laporan itu belum selesai.
status-withdrawn =
    Ditarik kembali.
    Laporan ini sudah ditarik kembali dan tidak dihitung di mana pun.
status-finished =
    Selesai.
    Kasus laporan Anda telah diperiksa dan ditutup.
status-finished-confirmed =
    Selesai: dikonfirmasi.
    Dikonfirmasi oleh moderator kami; bukan putusan pengadilan.
status-finished-unfounded =
    Selesai: tidak dikonfirmasi.
    Kami memeriksanya dan mendapati bahwa itu tidak melanggar kebijakan kami. Itu tidak berarti saluran itu aman.
status-finished-undetermined =
    Selesai: kami tidak dapat memastikan.
    Kami tidak dapat mengonfirmasinya dari apa yang ada pada kami. Itu tidak berarti saluran itu aman.
status-finished-person =
    Selesai: orang, bukan saluran.
    Saksi tidak menerima laporan tentang orang, dan telah menghapus namanya. Laporkan di Telegram (tekan lama pesannya, lalu Laporkan), atau datang ke polisi.
news =
    Ada kabar tentang laporan Anda.
    Kirim /status dengan tanda terima Anda untuk membacanya.

## Categories, in the citizen's words

category-investment_scam = Penipuan investasi
category-other_fraud = Penipuan lain (toko, kerja, pinjaman, bank, orang palsu)
category-drugs = Narkoba
category-child_abuse = Anak disakiti
category-threats = Ancaman atau foto pribadi saya
category-terrorism = Terorisme
category-weapons = Senjata dan barang terlarang lain
category-trafficking = Perdagangan orang
category-leaked_data = Data pribadi bocor
category-forged_documents = Dokumen palsu
category-gambling = Judi ilegal
category-adult_pornography = Pornografi (dewasa)
category-other = Kejahatan lain
category-unsure = Saya tidak yakin

## Members

member-joined = Anda sekarang { $role } Saksi. Kirim /queue untuk kasus berikutnya.
member-admin-joined = Anda sekarang admin Saksi. Kirim /queue untuk kasus berikutnya, /publish untuk menerbitkan satu triwulan.
member-invite-confirm =
    Anda diundang untuk mengerjakan kasus-kasus Saksi.
    Tautan ini berlaku sekali, untuk akun yang menerimanya.
member-accept = Terima
invite-made =
    Tautan sekali pakai untuk seorang { $role }, berlaku 24 jam. Berikan kepada satu orang:

    { $link }
invite-usage = Tulis /invite moderator VN, atau lead atau admin. Di belakangnya, bidang selain umum: child_safety, terror.
role-moderator = moderator
role-lead = ketua moderator
role-admin = admin
role-authority = pihak berwenang
become-usage = Di ruang coba: /become moderator, /become lead atau /become administrator.
become-already = Anda sudah menjadi { $role }.

## The queue

card-head = Kasus { $number } · { $band }
card-due = Batas waktu { $due }
card-overdue = Terlambat sejak { $due }
card-lease = Milik Anda sampai { $time } (UTC)
card-channel = Saluran: { $names }
card-channel-erased = Saluran: sudah dihapus
card-voices = { $count } suara yang terpisah
card-category = Dilaporkan karena: { $tallies }
card-country = Menyasar: { $country }
card-words = Mereka menulis ({ $language }): { $text }
card-no-words = Tidak ada kata-kata yang dikirim.
card-child = Keselamatan anak: tidak ada kata-kata yang disimpan, dan tidak ada orang di sini yang melihat saluran itu.
card-child-danger = Seorang pelapor mengatakan bahwa anak yang dia kenal dalam bahaya.
card-why-band = Mengapa paling atas: tingkat paling mendesak yang menunggu ({ $band }), lalu batas waktu paling awal.
card-why-shortened = Mengapa paling atas: tingkat { $band }, batas waktu { $percent } % lebih awal karena beberapa orang melaporkannya secara terpisah.
card-why-oldest = Mengapa paling atas: setiap kasus kelima adalah yang paling lama dari semuanya.
card-second = Menunggu orang kedua: { $reason }
card-proposed = Usulan: { $outcome }, diputuskan berdasarkan { $on }, kebijakan: { $policy }
band-0 = paling mendesak
band-1 = mendesak
band-2 = kejahatan lain
band-3 = sisanya
hold-passed_on = tautannya akan diserahkan kepada layanan pengaduan
hold-terror = terorisme dikonfirmasi
hold-many_voices = lima orang atau lebih melaporkannya
hold-speech = menyangkut politik, pers, agama, atau kelompok minoritas
button-skip-case = Lewati
button-put-back = Letakkan kembali
button-next = Kasus berikutnya
button-undo = Urungkan (10 dtk)
button-approve = Setujui
button-return = Kembalikan ke antrean
button-un_list = Di daftar PBB
button-two_lists = Di daftar dua negara
button-other-policy = Kebijakan lain …
button-speech-on = Menyangkut ucapan: ya
button-speech-off = Menyangkut ucapan: tidak
ask-outcome = Apa hasilnya?
ask-decided-on = Diputuskan berdasarkan apa?
ask-policy = Menurut kebijakan yang mana?
decided = Kasus { $number }: { $outcome }.
decided-held = Kasus { $number }: { $outcome }. Menunggu orang kedua: { $reason }.
undone = Diurungkan. Kasusnya milik Anda lagi.
judged-approve = Kasus { $number }: disetujui. Keputusannya berlaku sekarang.
judged-return = Kasus { $number }: dikembalikan ke antrean. Orang pertama yang memutuskannya tidak akan mendapatkannya lagi.
put-back = Sudah diletakkan kembali. Orang lain bisa mengambilnya.
skipped = Dilewati. Anda tidak akan melihatnya selama 30 menit.
outcome-confirmed = Dikonfirmasi
outcome-unfounded = Tidak melanggar
outcome-lawful_speech = Ucapan yang sah
outcome-insufficient = Tidak cukup jelas
outcome-gone = Sudah tidak ada
outcome-private = Tertutup, tak bisa dicek
outcome-person = Orang, bukan saluran
outcome-passed_to_hotline = Serahkan ke layanan pengaduan
outcome-not_enough = Belum cukup untuk diserahkan
outcome-already_gone = Sudah tidak ada
outcome-belongs_elsewhere = Ranah pihak lain
on-forwarded_words = kata-kata dari kiriman yang diteruskan
on-several_reporters = kata-kata beberapa orang
on-public_page = halaman publik, seperti yang saya lihat
on-written_answer = jawaban tertulis layanan pengaduan, regulator, atau pengadilan
policy-investment_scam = Tawaran investasi yang tidak ada, atau keuntungan yang tidak bisa dijanjikan siapa pun
policy-other_fraud = Tipu daya untuk mendapatkan uang, kode, atau dokumen
policy-drugs = Tawaran menjual atau mengantar narkoba
policy-child_abuse = Kekerasan atau eksploitasi seksual terhadap anak
policy-threats = Ancaman, pemerasan, gambar intim tanpa persetujuan
policy-terrorism = Konten untuk organisasi dalam daftar terorisme
policy-weapons = Tawaran senjata atau barang terlarang lain
policy-trafficking = Merekrut atau menjual orang
policy-leaked_data = Data pribadi yang disebarkan atau dijual tanpa hak
policy-forged_documents = Tawaran dokumen palsu
policy-gambling = Perjudian tanpa izin
policy-adult_pornography = Pornografi di tempat yang bisa dijangkau anak di bawah umur
policy-other = Kejahatan lain menurut hukum negara yang bersangkutan
policy-unsure = Tidak ada kebijakan yang dapat disebutkan
policy-un_list = Konten untuk organisasi dalam daftar Dewan Keamanan Perserikatan Bangsa-Bangsa
policy-two_lists = Konten untuk organisasi dalam daftar terorisme dua negara, yang keduanya bukan negara yang bersangkutan
policy-out_of_scope = Di luar apa yang diperiksa Saksi, termasuk ucapan yang sah

## Figures in the chat

stats-usage = Kirim /stats dengan nama negara dan, jika mau, triwulannya: /stats VN 2026-Q3
stats-share = { $flagged } dari { $examined } saluran yang diperiksa telah dikonfirmasi ({ $share })
stats-unreliable = { $flagged } dari { $examined } saluran yang diperiksa telah dikonfirmasi: terlalu sedikit untuk persentase
stats-zero = Tidak ada saluran yang dilaporkan
stats-hidden = Disembunyikan untuk melindungi orang
stats-bounds = dari semua { $reported } saluran yang dilaporkan: paling sedikit { $lower }, paling banyak { $upper }
stats-of-examined = dari { $examined } saluran yang diperiksa
stats-place = { $country }, { $period }
stats-caution = Dari saluran yang dilaporkan dan diperiksa; bukan persentase dari semua saluran; tidak bisa dibandingkan antarnegara. Dikonfirmasi berarti diputuskan oleh moderator Saksi menurut kebijakan yang diterbitkan, bukan berarti hukum telah dilanggar.
stats-source = Saksi, metode { $method }, per { $cutoff }, rilis { $release }
stats-invented = Dunia rekaan: angka-angka ini contoh, bukan fakta.
stats-open = Tabel dan file
stats-download = Tabel dan file: { $url }
part-flagged = dikonfirmasi
part-cleared = tidak melanggar
part-undetermined = tidak dapat dipastikan
part-pending = belum diputuskan
status-word-provisional = Sementara: sebagian saluran masih diperiksa
status-word-hidden = Disembunyikan untuk melindungi orang
status-word-unreliable = Terlalu sedikit yang diperiksa untuk persentase
status-word-zero = Tidak ada saluran yang dilaporkan
status-word-not-monitored = Tidak dipantau
publish-choose = Triwulan mana yang akan diterbitkan? Penerbitannya hanya bisa sekali.
publish-now = Terbitkan sekarang: { $period }
publish-nothing = Semua triwulan yang sudah berakhir telah diterbitkan.
publish-done = Diterbitkan: { $period }. Rilis { $release }. Kirim /stats dengan nama negara untuk melihatnya.
period-quarter = { $quarter ->
    [1] Januari sampai Maret { $year }
    [2] April sampai Juni { $year }
    [3] Juli sampai September { $year }
   *[4] Oktober sampai Desember { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Ini tidak terbuka untuk Anda.
refusal-consent_missing = Mohon setujui dulu: kirim /start.
refusal-draft_missing = Tidak ada laporan yang belum selesai. Kirim /report untuk memulai.
refusal-draft_moved_on = Tombol itu milik pertanyaan sebelumnya.
refusal-answer_not_understood = Saya tidak mengerti jawaban itu. Silakan pakai salah satu tombol.
refusal-words_too_long = Teks itu kelebihan { $surplus } karakter; paling banyak 1.000. Silakan persingkat lalu kirim lagi.
refusal-no_channel_named = Saya tidak menemukan saluran di dalamnya. Kirim tautan atau @namanya, misalnya t.me/name, atau teruskan salah satu kirimannya.
refusal-not_a_telegram_link = Itu bukan tautan Telegram. Buka profil saluran itu di Telegram, salin tautannya di sana, lalu kirim.
refusal-person_not_channel = Itu orang, bukan saluran. Saksi tidak menerima laporan tentang orang, dan tidak menyimpan apa pun darinya. Laporkan di Telegram (tekan lama pesannya, lalu Laporkan), atau datang ke polisi.
refusal-sender_hidden = Telegram menyembunyikan siapa yang menulisnya, jadi tidak ada saluran yang disebut. Saksi tidak menyimpan apa pun darinya. Kirim tautan atau @nama saluran itu, atau teruskan kiriman langsung dari sana.
refusal-saksi_itself = Itu Saksi sendiri. Kirim tautan atau @nama saluran yang ingin Anda laporkan.
refusal-receipt_unknown = Tidak ada laporan dengan tanda terima itu. Silakan periksa: bentuknya seperti RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Laporan ini sudah diserahkan kepada layanan pengaduan, jadi tidak bisa ditarik kembali. Anda masih bisa meminta agar dilupakan dengan /forget.
refusal-too_many_reports = Itu banyak laporan dalam waktu singkat. Silakan kirim yang berikutnya nanti. Bantuan sekarang dan laporan tentang anak selalu terbuka.
refusal-case_moved_on = Kasus ini sudah berubah sejak kartu itu ditampilkan. Tidak ada yang dilakukan.
refusal-queue_empty = Antrean kosong. Tidak ada yang perlu dikerjakan sekarang.
refusal-undo_too_late = Sudah terlambat untuk mengurungkannya.
refusal-own_decision = Orang kedua yang harus menilainya, bukan orang yang memutuskan.
refusal-rests_on_one_voice = Kata-kata satu orang tidak cukup untuk mengonfirmasi. Pilih dasar keputusan yang lain, atau hasil lain.
refusal-not_for_this_domain = Itu tidak terbuka untuk kasus jenis ini.
refusal-second_country_needed = Orang kedua harus dari negara lain.
refusal-invite_unknown = Tautan ini tidak berfungsi: sudah dipakai, sudah lebih dari 24 jam, atau tidak pernah dibuat.
refusal-member_already = Anda sudah menjadi anggota.
refusal-period_unknown = Saya tidak mengenal periode itu. Triwulan ditulis seperti 2026-Q3.
refusal-period_not_closed = Triwulan itu belum berakhir di semua tempat.
refusal-period_released = Triwulan itu sudah diterbitkan.
refusal-country_unknown = Saya tidak mengenal negara itu. Coba namanya dalam bahasa Inggris, atau dua hurufnya, seperti VN.
refusal-nothing_released = Belum ada yang diterbitkan untuk itu.
fault =
    Ada yang salah di pihak kami.
    Tidak ada kiriman Anda yang hilang. Silakan coba lagi sebentar lagi. Jika terus terjadi, beri tahu pengelola nomor ini: { $fault }

## Pages

page-skip = Langsung ke isi
page-navigation = Di situs ini
page-figures = Angka
page-download = Unduh
page-privacy = Privasi
page-status-label = Tanda terima Anda
page-status-note = Dikirim di dalam permintaan, tidak pernah sebagai bagian dari alamat, dan tidak ada yang disimpan tentang kunjungan Anda. Siapa pun yang punya tanda terima bisa bertanya.
page-status-button = Tunjukkan sampai di mana
page-chat = Obrolan ruang coba
page-languages = Bahasa
page-description = Berapa banyak saluran Telegram yang dilaporkan orang karena kejahatan, berapa yang diperiksa, dan berapa di antaranya yang dikonfirmasi, menurut negara dan triwulan.
page-home-title = Saksi menghitung saluran yang dilaporkan orang karena kejahatan.
page-home-line =
    Orang mengirimkan saluran, grup, dan bot di Telegram yang mereka yakini dipakai untuk kejahatan. Moderator memeriksa masing-masing satu kali dan memutuskan menurut kebijakan yang diterbitkan.
    Di sini tertulis berapa yang dilaporkan, berapa yang diperiksa, dan berapa di antaranya yang dikonfirmasi. Tidak ada saluran dan tidak ada orang yang pernah disebut namanya.
    Angka ini tidak menunjukkan berapa banyak kejahatan yang ada. Angka ini menunjukkan apa yang dilaporkan orang, dan apa yang ditemukan.
page-home-report = Laporkan saluran di Telegram
page-home-chat = Coba di obrolan ruang coba
page-nothing-title = Belum ada angka yang diterbitkan.
page-nothing = Setelah satu triwulan diperiksa dan diterbitkan, angkanya ada di sini. Sebelum itu, tidak ada yang bisa dikatakan tentang negara mana pun.
page-jump = Di halaman ini
page-jump-map = Peta
page-jump-shares = Persentase
page-jump-table = Tabel
page-period-title = { $period }: apa yang dilaporkan, dan apa yang ditemukan
page-map-title = Peta ini menunjukkan berapa banyak yang diperiksa, bukan berapa banyak kejahatan yang ada.
page-map-description = Peta dunia dengan Asia Tenggara diperbesar, diwarnai menurut jumlah saluran yang diperiksa. Tabel di bawah grafik memuat angka yang sama.
page-map-key = Saluran yang diperiksa
page-map-none = tidak ada yang diperiksa
page-map-range = { $from } sampai { $to }
page-map-over = { $from } atau lebih
page-map-examined = { $examined } saluran diperiksa
page-map-inset = Asia Tenggara, diperbesar
page-map-borders = Nama dan batas wilayah mengikuti ISO 3166.
page-share-title = Setiap negara dilihat sendiri: persentase saluran yang diperiksa yang dikonfirmasi.
page-share-description = Untuk setiap negara, satu titik pada persentase saluran yang diperiksa yang dikonfirmasi, dan satu garis yang menunjukkan di mana persentase dari semua saluran yang dilaporkan bisa berada. Tabel di bawah grafik memuat angka yang sama.
page-share-sentence = { $flagged } dari { $examined } saluran yang diperiksa
page-share-key = persentase saluran yang diperiksa yang dikonfirmasi
page-bounds-key = di mana persentase dari semua saluran yang dilaporkan bisa berada
page-table-title = Angka yang sama dalam bentuk tabel.
page-table-caption = Saluran yang menyasar setiap negara, { $period }
page-country = Negara
page-quarter = Triwulan
page-status = Keadaan
page-reported = Dilaporkan
page-examined = Diperiksa
page-confirmed = Dikonfirmasi
page-share = % dari yang diperiksa
page-lower = % dari yang dilaporkan, paling sedikit
page-upper = % dari yang dilaporkan, paling banyak
page-too-few = terlalu sedikit
page-no-share = tidak berlaku
page-final = Sudah final
page-provisional = Sementara
page-notes-title = Arti kata-kata ini
page-means-final = Sebagian besar saluran yang dilaporkan telah diperiksa: paling banyak 5 % masih menunggu, atau 90 hari telah lewat.
page-means-provisional = Lebih dari 5 % saluran yang dilaporkan masih menunggu. Angkanya bisa berubah.
page-means-unreliable = Kurang dari 20 saluran diperiksa. Jumlahnya tetap benar, tetapi persentase dari jumlah sesedikit itu akan menyesatkan.
page-means-hidden = Jika saluran atau orang di balik suatu angka sesedikit itu, seseorang bisa dikenali. Disembunyikan tidak berarti tidak ada.
page-means-zero = Saksi memantau negara ini dan tidak ada yang melaporkan saluran yang menyasarnya.
page-means-not-monitored = Saksi tidak memantau negara ini. Itu tidak mengatakan apa pun tentang kejahatan di sana.
page-means-not-applicable = Tidak ada yang dilaporkan, jadi tidak ada yang bisa dibagi.
page-means-bounds = Paling sedikit, paling banyak: persentase dari semua saluran yang dilaporkan berada di antara kedua nilai ini, bagaimanapun saluran yang belum ada temuannya akan diputuskan.
page-files-title = Bawa angka-angka ini.
page-file = { $format }, { $size } kB
page-other-quarters = Triwulan lain
page-parts-title = Apa yang terjadi dengan saluran yang dilaporkan
page-parts-caption = Saluran yang menyasar { $country }, { $period }, menurut apa yang ditemukan
page-parts-outcome = Hasil
page-parts-channels = Saluran
page-parts-total = Dilaporkan, seluruhnya
page-picture = Angka ini sebagai gambar (PNG)
page-country-quarters = Semua triwulan { $country }
page-period-countries = Semua negara, { $period }
page-country-title = { $country }: setiap triwulan yang diterbitkan
page-country-chart-title = Triwulan demi triwulan: persentase saluran yang diperiksa yang dikonfirmasi.
page-country-caption = Saluran yang menyasar { $country }, menurut triwulan pelaporannya
page-change-note = Perubahan dari satu triwulan ke triwulan berikutnya bisa berasal dari apa yang dilaporkan dan diperiksa, dan bukan dari kejahatan saja.
page-download-title = Semua angka yang diterbitkan bisa diunduh di sini.
page-download-line =
    Satu file memuat satu triwulan. Setiap baris mengatakan apa yang dihitung, dari berapa, dengan metode apa, dan sampai saat kapan.
    CSV bisa dibuka di lembar kerja mana pun. JSON memuat baris yang sama dan menjelaskan sendiri setiap kode.
page-download-caption = File menurut triwulan
page-as-of = Per
page-release = Rilis
page-codes-title = Cara membaca keadaan sebuah baris
page-measures-title = Apa yang diukur
page-measure-reported = Saluran, grup, dan bot dengan paling sedikit satu laporan sah yang diterima dalam triwulan itu.
page-measure-flagged = Di antaranya, yang punya keputusan berlaku yang mengonfirmasinya.
page-measure-cleared = Di antaranya, yang didapati tidak melanggar kebijakan.
page-measure-undetermined = Di antaranya, yang sudah dilihat tetapi tidak dapat diputuskan.
page-measure-pending = Di antaranya, yang belum punya keputusan berlaku.
page-measure-share_of_examined = Yang dikonfirmasi dari yang dikonfirmasi dan yang tidak melanggar. Ini menghitung keputusan kami sendiri, jadi tidak punya rentang.
page-measure-share_of_reported_bounds = Di antara dua persentase mana, dari semua saluran yang dilaporkan, yang dikonfirmasi bisa berada.
page-not-found-title = Tidak ada halaman di alamat ini.
page-not-found = Silakan periksa alamatnya, atau mulai dari angka.
page-no-figure-title = Tidak ada angka untuk itu.
page-not-monitored = { $country } tidak dipantau pada { $period }. Itu tidak sama dengan nol.
page-not-allowed-title = Alamat ini hanya bisa dibaca.
page-too-large-title = Itu terlalu besar untuk diterima.
page-away-title = Angkanya tidak bisa dibaca saat ini.
page-away = Basis data kami tidak menjawab. Tidak ada yang hilang. Silakan coba lagi satu menit lagi. Jika terus terjadi, beri tahu pengelola nomor ini: { $fault }
page-fault-title = Ada yang salah di pihak kami.
page-fault = Silakan coba lagi sebentar lagi. Jika terus terjadi, beri tahu pengelola nomor ini: { $fault }
