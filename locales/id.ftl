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
    /help_now: siapa yang bisa membantu Anda sekarang; di negara lain dengan /help_now VN
    /stats VN: angka suatu negara yang sudah diterbitkan
    /language: ganti bahasa
    /cancel: buang laporan yang belum selesai
    /privacy: apa yang disimpan dan berapa lama
    /add: tambahkan kata-kata pada laporan
    /appeal: minta kami melihat laporan sekali lagi
    /withdraw: tarik kembali laporan, dengan tanda terimanya
    /mydata: file berisi semua yang disimpan tentang Anda
    /forget: hapus apa yang Saksi simpan tentang Anda
    /again: ulangi pertanyaan yang sedang diajukan
    /clear: kosongkan obrolan ini sejauh Telegram mengizinkan

    { receipt-scam }
    Jangan pernah mengetik /report di tempat orang lain ikut membaca.
gate =
    Apakah Anda perlu bantuan sekarang?
    Pilih yang cocok, atau lanjutkan saja. Apa yang Anda tekan di sini tidak disimpan.
gate-choice-danger = Ada orang dalam bahaya sekarang
gate-choice-today = Saya mengirim uang dalam 24 jam ini
gate-choice-earlier = Saya kehilangan uang sebelum itu
gate-choice-picture = Gambar saya sendiri disebarkan
gate-where = Layanan bantuan negara saya
gate-danger =
    Telepon untuk minta tolong sekarang
    Telepon nomor darurat di tempat Anda berada. Jika Anda tidak bisa bicara, minta orang di dekat Anda menelepon. Saksi tidak bisa mengirim bantuan, dan tidak ada yang langsung membaca di sini.
gate-child = Jika ini tentang anak, atau umur Anda di bawah 18 tahun:
gate-today =
    Telepon bank Anda dulu, sekarang
    Pakai nomor yang tercetak di kartu Anda, dan minta bank menghentikan pembayaran itu. Lalu hubungi layanan di bawah.
    Jangan kirim apa-apa lagi, apa pun janji atau ancaman mereka. Jika Anda sudah memberi kata sandi atau kode, gantilah. Simpan obrolan, nomor rekening, dan bukti bayar.
gate-earlier =
    Yang masih bisa Anda lakukan
    Beri tahu bank ke mana uang itu pergi. Lapor ke polisi dan simpan nomor laporannya: bank akan memintanya. Simpan obrolan, nomor rekening, dan bukti bayar.
gate-picture =
    Ini bukan salah Anda
    Jangan bayar, dan jangan kirim gambar lagi. Simpan pesannya, lalu berhenti menjawab. Layanan di bawah membantu agar gambar diturunkan. Gratis, dan gambar itu tidak pernah keluar dari ponsel Anda.
help-lines-country = Layanan bantuan untuk { $country }
help-lines-world = Layanan bantuan yang bisa dipakai di mana saja (kami belum punya daftar sendiri untuk negara Anda)
help-lines-nowhere = Layanan bantuan yang bisa dipakai di mana saja (kami tidak tahu Anda ada di mana)
help-emergency = Nomor darurat
help-emergency-world = Nomor darurat yang tersambung dari kebanyakan ponsel
help-line-check = periksa dulu sebelum mengandalkannya
help-lines-check = Periksa dulu sebelum mengandalkannya. Jika satu tidak bisa, coba yang berikutnya.
help-line-dated = terakhir dicek pada { $day }; periksa dulu sebelum mengandalkannya
privacy =
    Apa yang Saksi simpan, dan berapa lama
    Laporan yang belum selesai: terkunci, dihapus setelah 24 jam.
    Apa yang Anda tekan saat meminta bantuan sekarang tidak disimpan.
    Akun Anda: nomor acak. Nomor obrolan ini, hanya jika kami boleh menghubungi Anda, terkunci.
    Kata-kata Anda: terkunci, ditunjukkan kepada moderator kasus itu tanpa apa pun tentang Anda.
    Kata-kata Anda, dan hubungan antara Anda dan sebuah laporan: dihapus paling lambat 90 hari setelah Anda mengirimnya.
    Jika Anda meminta kami tidak menghubungi Anda: nomor acak itu dihapus 14 hari setelah laporan terakhir Anda.
    Tautan dalam laporan tentang kekerasan terhadap anak: terkunci, ditunjukkan hanya kepada anggota yang bertugas untuk itu, dihapus 30 hari setelah ada hasilnya.
    /forget langsung menghapus apa yang disimpan tentang Anda.
    /mydata memberi Anda semuanya sebagai berkas, /withdraw menarik kembali satu laporan, /clear mengosongkan obrolan ini sejauh Telegram mengizinkan.
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
    /clear menghapus apa yang boleh dihapus bot di sana.
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

bot-name = Saksi: laporkan saluran
bot-about = Laporkan saluran kejahatan dalam bahasa Anda, tanpa jati diri Anda terbuka. Bukan polisi, bukan Telegram.
bot-description =
    Saksi adalah orang yang melihat. Beri tahu kami tentang saluran, grup, atau bot yang dipakai untuk kejahatan. Orang memeriksanya. Angka diterbitkan, nama tidak pernah.

    Jangan pernah kirim gambar, video, atau file. Saksi bukan polisi dan bukan Telegram. Saksi tidak pernah meminta uang, kode, atau kata sandi.
command-report = Laporkan saluran, grup, atau bot
command-status = Sampai di mana laporan Anda
command-help_now = Dapatkan bantuan sekarang
command-stats = Angka suatu negara yang sudah diterbitkan
command-language = Ganti bahasa
command-cancel = Buang laporan yang belum selesai
command-privacy = Apa yang disimpan, dan berapa lama
command-add = Tambahkan kata-kata pada laporan
command-appeal = Minta kami melihat laporan sekali lagi
command-withdraw = Tarik kembali laporan
command-mydata = Semua yang disimpan tentang Anda, sebagai file
command-forget = Hapus apa yang Saksi simpan tentang Anda
command-again = Ulangi pertanyaan yang sedang diajukan
command-clear = Kosongkan obrolan ini sejauh Telegram mengizinkan
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
unsure-ask = Apa yang terjadi di sana?
unsure-money = Mereka minta atau menjanjikan uang
unsure-sold = Sesuatu dijual atau ditawarkan
unsure-harm = Ada yang disakiti atau diancam
unsure-none = Tidak satu pun
unsure-ask-case = Mana yang paling dekat?
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
review-private = Yang ini privat. Saksi tidak pernah bergabung di dalamnya, dan Anda tidak perlu tetap di sana. Jika Anda tahu namanya dan kira-kira berapa anggotanya, tambahkan dengan kata-kata Anda sendiri.
review-danger = Anak yang Anda kenal dalam bahaya: { $danger }
review-send = Belum ada yang dikirim.
review-sent = Terkirim. Tanda terimanya datang dalam pesan tersendiri.
receipt =
    Laporan Anda sudah ada pada kami.
    Belum ada yang melihatnya. Ini tanda terima Anda:

    { $receipt }

    Siapa pun yang punya kode ini bisa bertanya sampai di mana laporan itu, dengan /status. Simpan di tempat yang aman. Kami tidak tahu kapan seseorang akan melihatnya.
receipt-copy = Salin tanda terima
receipt-scam = Saksi tidak bisa mengembalikan uang. Saksi tidak pernah meminta uang, kode, atau kata sandi, dan tidak pernah menghubungi lebih dulu kecuali tentang laporan Anda. Siapa pun yang menawarkan untuk mengembalikan uang Anda dengan bayaran sedang melakukan penipuan kedua.
button-after = Yang bisa Anda lakukan
after =
    Yang bisa Anda lakukan sekarang
    Laporkan juga di Telegram: tekan lama salah satu pesannya, atau buka profilnya lalu menunya. Pilih Laporkan, lalu alasan yang paling dekat dengan ini: { $reason }. Telegram bisa menutup saluran; Saksi tidak bisa.
after-any =
    Yang bisa Anda lakukan sekarang
    Laporkan juga di Telegram: tekan lama salah satu pesannya, atau buka profilnya lalu menunya. Pilih Laporkan, lalu alasan yang paling cocok. Telegram bisa menutup saluran; Saksi tidak bisa.
after-mail = Telegram juga membaca surat tentang isi terbuka yang melanggar hukum: { $address }. Tulis tautannya saja, jangan pernah kirim gambar.
after-mail-child = Tentang kekerasan terhadap anak, Telegram membaca { $address }. Tulis tautannya saja, jangan pernah kirim gambar.
after-search = Apakah suatu kata di pencarian Telegram mengarah ke sana? Beri tahu bot { $bot }.
after-europe = Di Uni Eropa Anda juga bisa memakai { $form } (di sana nama dan alamat email Anda ditanyakan) atau bot { $bot }.
reason-child_abuse = kekerasan terhadap anak
reason-violence = kekerasan
reason-illegal_goods = barang ilegal
reason-pornography = pornografi
reason-personal_data = data pribadi
reason-terrorism = terorisme
reason-scam = penipuan atau spam
reason-other = lainnya
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
ask-details =
    Apa yang ingin Anda tambahkan?
    Tidak ada yang wajib. Pilih pertanyaan, atau tulis dengan kata-kata sendiri. Jangan tulis nama Anda dan nama orang lain.
button-details = Tambah rincian
button-done = Selesai
button-remove = Hapus jawaban ini
detail-words = Dengan kata-kata sendiri
detail-promised = Apa yang dijanjikan?
detail-paid_by = Bagaimana harus dibayar?
detail-lost = Berapa uang yang hilang?
detail-delivers = Apa yang ditawarkan?
detail-data_kind = Data apa itu?
detail-own_pictures = Apakah ada gambar Anda di sana?
promised-daily = Uang setiap hari
promised-double = Uang dilipatgandakan
promised-no_risk = Tanpa risiko
promised-easy_job = Kerja mudah
paid_by-bank = Transfer bank
paid_by-card = Kartu bank
paid_by-wallet = Aplikasi di ponsel
paid_by-crypto = Koin kripto
paid_by-cash = Tunai atau voucer
lost-none = Tidak ada
lost-to = Sampai { $amount }
lost-over = Lebih dari { $amount }
delivers-sells = Menjual
delivers-delivers = Mengantar
delivers-recruits = Mencari penjual
data_kind-identity = Nama dan nomor identitas
data_kind-contact = Nomor telepon dan alamat
data_kind-money = Data bank atau kartu
data_kind-pictures = Gambar dan percakapan
own_pictures-no = Tidak
own_pictures-yes = Ya
button-several = Beberapa negara
ask-countries =
    Negara mana saja yang disasar?
    Pilih paling banyak lima, atau ketik namanya. Lalu tekan Selesai.
country-chosen = { $country } (dipilih)
words-masked = Kami membuang sesuatu yang bisa menunjukkan siapa seseorang: nama, nomor identitas, atau nomor kartu.
details-dropped = Jawaban ini dibuang karena tidak cocok dengan pilihan Anda sekarang: { $fields }
speech-not-crime =
    Yang tidak dilakukan Saksi
    Saksi tidak menerima laporan tentang pendapat, politik, agama, atau siapa seseorang itu. Orang boleh berbicara. Jika kejahatan direncanakan atau dilakukan di sana, lanjutkan dan ceritakan itu.
button-pick = Pilih dari obrolan saya
pick-chat =
    Obrolan Anda yang mana?
    Tekan tombol di bawah papan ketik Anda lalu pilih. Kami hanya menerima nomor dan @namanya. Kami tidak bergabung.
pick-channel = Sebuah saluran
pick-group = Sebuah grup
pick-bot = Sebuah bot
picker-closed = Daftar obrolan sudah ditutup.
ask-channel-help = Jika tautannya tidak berhasil: teruskan salah satu kirimannya, pilih dari obrolan Anda, atau gambarkan.
button-describe = Gambarkan tanpa tautan
ask-describe =
    Apa namanya, dan di mana Anda melihatnya?
    Gambarkan dengan kata-kata sendiri, paling banyak 1.000 karakter. Tanpa tautan mungkin sulit ditemukan.
channel-described = digambarkan dengan kata-kata Anda
updated = Diperbarui.
edited-sent = Laporan Anda sudah dikirim, jadi pesan yang diubah tidak sampai ke sana. Untuk menambahkan sesuatu, pakai /add.
which-group = Jika itu ditulis di grup, beri tahu grupnya: kirim tautannya, atau pilih dari obrolan Anda.
button-continue = Lanjutkan
button-restart = Mulai dari awal
draft-waiting =
    Anda punya laporan yang belum selesai.
    Belum ada yang dikirim. Anda bisa melanjutkannya. Besok laporan itu dihapus.
media-ended-child =
    Laporan ini berakhir, tidak ada yang disimpan.
    Anda mengirim gambar atau video dua kali. Jika ingin melaporkan saluran, mulai lagi dengan /report dan kirim hanya tautan atau @namanya. Layanan ini menanganinya:
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
status-again =
    Diterima: akan dilihat lagi.
    Anda meminta kami melihat lagi. Itu belum selesai.
news-none = Tidak ada kabar tentang laporan Anda.
button-add = Tambah kata-kata
button-appeal = Minta kami melihat lagi
add-ask =
    Tambahkan pada laporan { $receipt }
    Tulis sebagai balasan untuk pesan ini, paling banyak 1.000 karakter. Jangan tulis nama Anda dan nama orang lain.
added =
    Sudah ditambahkan pada laporan Anda.
    Siapa pun yang memeriksa kasusnya bisa membacanya. Jika kasus selesai tanpanya, Anda bisa meminta kami melihat lagi.
appeal-question =
    Apakah kami perlu melihatnya lagi?
    Orang yang belum pernah memutuskannya akan melihatnya. Anda bisa memintanya satu kali saja. Mengapa?
appeal-reason-overlooked = Ada yang terlewat
appeal-reason-something_new = Ada hal baru
appeal-reason-misunderstood = Laporan saya disalahpahami
appeal-reason-another_reason = Alasan lain
appealed =
    Kami akan melihatnya lagi.
    Orang yang belum pernah memutuskannya akan melihatnya. Kami tidak tahu kapan. Tanda terima Anda tetap sama.
clear-question =
    Kosongkan obrolan ini?
    Bot menghapus pesan dua hari terakhir yang bisa dijangkaunya, pesan Anda dan pesannya sendiri. Tanda terima yang tampil di sini akan hilang: simpan dulu di tempat lain. Laporan Anda tetap seperti adanya.
clear-yes = Hapus pesan
cleared =
    Pesan yang boleh dihapus bot sudah dihapus.
    Telegram mungkin masih menampilkan pesan yang lebih lama; Anda bisa menghapus seluruh obrolan di Telegram. Laporan Anda tetap ada, dan tanda terimanya masih berlaku.

## Categories, in the citizen's words

category-investment_scam = Penipuan investasi
category-other_fraud = Penipuan lain (toko, kerja, bank)
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
card-burst = Banyak akun baru datang bersamaan; semuanya dihitung satu suara. Kejahatan nyata juga menarik banyak orang: nilailah salurannya.
card-web = { $count ->
   *[other] { $count } laporan lewat formulir web, yang bukan suara independen
  }
card-category = Dilaporkan karena: { $tallies }
card-country = Menyasar: { $country }
card-words = Mereka menulis ({ $language }): { $text }
card-no-words = Tidak ada kata-kata yang dikirim.
card-also = Juga menyasar: { $countries }
card-indicators = Ditemukan dalam kata-kata: { $found }
card-pointers = Kata yang mengarah ke "{ $category }": { $matched }
card-added = Ada yang ditambahkan setelah laporan dikirim.
card-appeal = Seorang pelapor meminta agar dilihat lagi: { $reason }
card-child = Keselamatan anak: tidak ada kata-kata yang disimpan, dan tidak ada orang di sini yang melihat saluran itu.
card-child-danger = Seorang pelapor mengatakan bahwa anak yang dia kenal dalam bahaya.
card-why-band = Mengapa paling atas: tingkat paling mendesak yang menunggu ({ $band }), lalu batas waktu paling awal.
card-why-shortened = Mengapa paling atas: tingkat { $band }, batas waktu { $percent } % lebih awal karena beberapa orang melaporkannya secara terpisah.
card-why-oldest = Mengapa paling atas: setiap kasus kelima adalah yang paling lama dari semuanya.
card-second = Menunggu orang kedua: { $reason }
card-proposed = Usulan: { $outcome }, diputuskan berdasarkan { $on }, kebijakan: { $policy }
band-0 = paling mendesak
band-1 = mendesak
band-2 = kejahatan lain
band-3 = sisanya
hold-passed_on = tautannya akan diserahkan kepada layanan pengaduan
hold-terror = terorisme dikonfirmasi
hold-safe_listed = salurannya ada di daftar aman
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
refusal-edited_too_late = Saya hanya bisa mengikuti perubahan pada jawaban terakhir Anda. Untuk mengubah yang lebih lama, tekan Kembali.
refusal-words_too_long = Teks itu kelebihan { $surplus } karakter; paling banyak 1.000. Silakan persingkat lalu kirim lagi.
refusal-no_channel_named = Saya tidak menemukan saluran di dalamnya. Kirim tautan atau @namanya, misalnya t.me/name, atau teruskan salah satu kirimannya.
refusal-not_a_telegram_link = Itu bukan tautan Telegram. Buka profil saluran itu di Telegram, salin tautannya di sana, lalu kirim.
refusal-person_not_channel = Itu orang, bukan saluran. Saksi tidak menerima laporan tentang orang, dan tidak menyimpan apa pun darinya. Laporkan di Telegram (tekan lama pesannya, lalu Laporkan), atau datang ke polisi.
refusal-sender_hidden = Telegram menyembunyikan siapa yang menulisnya, jadi tidak ada saluran yang disebut. Saksi tidak menyimpan apa pun darinya. Kirim tautan atau @nama saluran itu, atau teruskan kiriman langsung dari sana.
refusal-saksi_itself = Itu Saksi sendiri. Kirim tautan atau @nama saluran yang ingin Anda laporkan.
refusal-receipt_unknown = Tidak ada laporan dengan tanda terima itu. Silakan periksa: bentuknya seperti RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Laporan ini sudah diserahkan kepada layanan pengaduan, jadi tidak bisa ditarik kembali. Anda masih bisa meminta agar dilupakan dengan /forget.
refusal-report_withdrawn = Laporan ini sudah ditarik kembali, jadi tidak ada lagi yang bisa dilakukan dengannya. Untuk melapor lagi, kirim /report.
refusal-report_finished = Laporan ini sudah selesai, jadi tidak ada yang bisa ditambahkan. Selama 30 hari setelah hasilnya diberitahukan, Anda bisa meminta kami melihat lagi dengan /appeal.
refusal-report_full = Laporan ini sudah penuh: tidak menerima kata-kata lagi.
refusal-no_words_here = Laporan tentang anak tidak menerima kata-kata, hanya tautan. Jika seorang anak dalam bahaya sekarang, hubungi nomor darurat di tempat Anda berada.
refusal-appeal_not_open = Kami tidak bisa melihat laporan ini lagi sekarang. Anda bisa memintanya satu kali, dalam 30 hari setelah hasilnya diberitahukan.
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

## The web form

form-title = Lapor tanpa Telegram
form-step = Langkah { $step } dari { $steps }
form-intro =
    Anda memberi tahu kami tentang kanal, grup, atau bot di Telegram yang dipakai untuk kejahatan. Orang memeriksanya. Yang diterbitkan angka, tidak pernah nama.
    Anda tidak menjadi saksi di pengadilan. Ini bukan laporan polisi, dan Saksi bukan Telegram.
    Tidak ada yang disimpan sebelum Anda menekan Kirim di halaman terakhir. Setelah itu kami menyimpan jawaban Anda, tersegel. Kami tidak menyimpan nama, alamat jaringan, atau cookie.
    Penyedia internet Anda bisa melihat bahwa Anda membuka situs ini. Kami tidak bisa menulis kepada Anda: hanya tanda terima yang mengarah ke laporan Anda.
form-where-note = Ini menentukan layanan bantuan mana yang ditampilkan di sini. Ini tidak disimpan.
form-lines = Pakai negara ini
form-next = Lanjut
form-link = Tautan atau @nama kanal itu
form-link-note = Misalnya t.me/name. Kami tidak pernah membuka tautan itu. Anda tidak perlu tetap berada di kanal itu.
form-no-channel = Tidak ada kanal di situ. Tulis tautan atau @nama kanal itu, misalnya t.me/name.
form-choose = Pilih satu jawaban.
form-words-missing = Tulis sesuatu dulu.
form-choose-country = Pilih satu negara
form-country-note = Negara yang warganya menjadi sasaran. Jika di sini sudah ada jawaban, periksa apakah itu benar.
form-several = Sasarannya beberapa negara
form-also = Negara ke-{ $count }
form-change = Ubah
form-card = Anda bisa menambahkan keterangan. Tidak ada yang wajib.
form-agree = Dengan menekan Kirim, Anda setuju Saksi menyimpan jawaban ini, tersegel, seperti dijelaskan di halaman privasi.
form-errors = Periksa lagi bagian ini
form-sent =
    Laporan Anda sudah kami terima.
    Belum ada yang melihatnya. Ini tanda terima Anda:
form-sent-before = Laporan ini sudah dikirim sebelumnya, dan ini tanda terimanya. Yang Anda ubah sesudah itu tidak ditambahkan.
form-keep =
    Catat sekarang, dan simpan di tempat yang tidak dilihat orang lain. Untuk menyalinnya, klik atau tekan lama.
    Kami tidak bisa mengirimnya lagi kepada Anda. Siapa pun yang memegangnya bisa menanyakan laporan itu.
form-now =
    Apa yang terjadi sekarang
    Orang memeriksa laporan, yang paling mendesak lebih dulu. Kami tidak tahu kapan giliran laporan Anda.
    Kami tidak bisa menulis kepada Anda. Datanglah lagi dengan tanda terima dan tanyakan.
form-another = Lapor kanal lain
form-over =
    Formulir ini sudah berakhir.
    Formulir terbuka lebih dari sehari, atau berubah di jalan. Tidak ada yang disimpan. Anda bisa mulai lagi.
form-foreign =
    Itu datang dari situs lain.
    Tidak ada yang dilakukan dengannya. Anda bisa mulai di sini.
form-busy =
    Terlalu banyak yang masuk dari bagian jaringan Anda.
    Tidak ada yang hilang: tunggu beberapa menit, kembali, dan coba lagi. Layanan bantuan dan laporan tentang anak selalu terbuka.
form-away =
    Laporan Anda belum bisa disimpan sekarang.
    Laporan itu tidak hilang: tekan Kirim lagi sebentar lagi. Jika tetap begitu, beri tahu pengelola nomor ini: { $fault }

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
