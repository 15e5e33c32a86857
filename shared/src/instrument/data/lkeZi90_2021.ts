/**
 * The evaluation sheet of PermenPANRB 90/2021, as raw data for `loadInstrument`; the wording is the project's own.
 * Weights, answer types, multipliers and formulas were checked against the ministry's question list and sheet.
 * `thresholds.*.unverified` names the gates whose bounds are disputed; the English names of results are ours.
 */
export const lkeZi90_2021: unknown = {
  id: "LKE-ZI-90-2021",
  regulation: "PermenPANRB 90/2021",
  year: 2021,
  components: [
    { code: "A.I.1", area: "MP", name: {"id": "Manajemen Perubahan", "en": "Change Management"}, group: "pengungkit", aspect: "pemenuhan", weight: 4, subcomponents: [
      { code: "A.I.1.i", name: {"id": "Penyusunan Tim Kerja"}, weight: 0.5, indicators: [
        {"code": "A.I.1.i.a", "text": {"id": "Tim kerja pembangunan ZI di unit sudah dibentuk secara resmi"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["SK tim kerja ZI", "Undangan, daftar hadir, dan notula rapat pembentukan"]}, "portalSoalId": 1, "portalRow": 6},
        {"code": "A.I.1.i.b", "text": {"id": "Anggota tim dipilih melalui mekanisme yang jelas dan mewakili unsur unit"}, "answerType": "ABC", "scale": {"id": ["mekanisme jelas dan semua unsur terwakili", "mekanisme hanya mencakup sebagian unsur", "tanpa seleksi"]}, "evidenceExamples": {"id": ["SOP atau kriteria pemilihan anggota", "Kertas kerja seleksi anggota"]}, "portalSoalId": 2, "portalRow": 7},
      ] },
      { code: "A.I.1.ii", name: {"id": "Rencana Pembangunan Zona Integritas"}, weight: 1, indicators: [
        {"code": "A.I.1.ii.a", "text": {"id": "Unit memiliki dokumen rencana kerja pembangunan ZI"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Dokumen rencana kerja ZI tahunan", "Notula rapat penyusunan"]}, "portalSoalId": 3, "portalRow": 9},
        {"code": "A.I.1.ii.b", "text": {"id": "Rencana memuat target prioritas yang sejalan dengan tujuan WBK/WBBM"}, "answerType": "ABC", "scale": {"id": ["semua target relevan", "sebagian relevan", "tidak relevan"]}, "evidenceExamples": {"id": ["Rencana aksi berisi target prioritas enam area"]}, "portalSoalId": 4, "portalRow": 10},
        {"code": "A.I.1.ii.c", "text": {"id": "Ada media atau kegiatan untuk menyosialisasikan pembangunan ZI"}, "answerType": "ABC", "scale": {"id": ["interaktif, efektif, dan berkala", "terbatas dan tidak berkala", "belum ada"]}, "evidenceExamples": {"id": ["Tangkapan layar situs dan media sosial", "Laporan sosialisasi internal dan eksternal"]}, "portalSoalId": 5, "portalRow": 11},
      ] },
      { code: "A.I.1.iii", name: {"id": "Pemantauan dan Evaluasi Pembangunan WBK/WBBM"}, weight: 1, indicators: [
        {"code": "A.I.1.iii.a", "text": {"id": "Kegiatan pembangunan ZI berjalan sesuai rencana"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Laporan capaian rencana aksi"]}, "portalSoalId": 6, "portalRow": 13},
        {"code": "A.I.1.iii.b", "text": {"id": "Pembangunan ZI dipantau dan dievaluasi"}, "answerType": "ABCD", "scale": {"id": ["melibatkan pimpinan dan berkala", "melibatkan pimpinan, tidak berkala", "tanpa pimpinan dan tidak berkala", "belum ada"]}, "evidenceExamples": {"id": ["Laporan monev berkala", "Daftar hadir rapat dengan pimpinan"]}, "portalSoalId": 7, "portalRow": 14},
        {"code": "A.I.1.iii.c", "text": {"id": "Rekomendasi hasil monev ditindaklanjuti"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Matriks tindak lanjut rekomendasi", "Dokumentasi tindak lanjut"]}, "portalSoalId": 8, "portalRow": 15},
      ] },
      { code: "A.I.1.iv", name: {"id": "Perubahan Pola Pikir dan Budaya Kerja"}, weight: 1.5, indicators: [
        {"code": "A.I.1.iv.a", "text": {"id": "Pimpinan menjadi teladan dalam pembangunan ZI"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Rekap kehadiran pimpinan", "Dokumentasi keterlibatan pimpinan"]}, "portalSoalId": 9, "portalRow": 17},
        {"code": "A.I.1.iv.b", "text": {"id": "Agen perubahan ditetapkan dan memberi kontribusi"}, "answerType": "ABC", "scale": {"id": ["ditetapkan dan berkontribusi", "ditetapkan, belum berkontribusi", "belum ada"]}, "evidenceExamples": {"id": ["SK agen perubahan", "Laporan kerja agen perubahan"]}, "portalSoalId": 10, "portalRow": 18},
        {"code": "A.I.1.iv.c", "text": {"id": "Budaya kerja dan pola pikir baru dibangun di unit"}, "answerType": "ABC", "scale": {"id": ["ada upaya dan resistensi berkurang", "ada upaya, resistensi masih ada", "belum ada upaya"]}, "evidenceExamples": {"id": ["Laporan penerapan budaya kerja"]}, "portalSoalId": 11, "portalRow": 19},
        {"code": "A.I.1.iv.d", "text": {"id": "Pegawai ikut serta dalam pembangunan ZI"}, "answerType": "ABCD", "scale": {"id": ["semua terlibat dan usulannya diakomodasi", "sebagian besar terlibat", "sebagian kecil terlibat", "belum ada"]}, "evidenceExamples": {"id": ["Pakta integritas pegawai", "Daftar usulan pegawai dan tindak lanjutnya"]}, "portalSoalId": 12, "portalRow": 20},
      ] },
    ] },
    { code: "A.I.2", area: "TT", name: {"id": "Penataan Tatalaksana", "en": "Business Process Arrangement"}, group: "pengungkit", aspect: "pemenuhan", weight: 3.5, subcomponents: [
      { code: "A.I.2.i", name: {"id": "Prosedur Operasional Tetap (SOP) Kegiatan Utama"}, weight: 1, indicators: [
        {"code": "A.I.2.i.a", "text": {"id": "SOP disusun mengacu pada peta proses bisnis instansi"}, "answerType": "ABCD", "scale": {"id": ["semua mengacu dan ada inovasi", "semua mengacu", "sebagian mengacu", "belum mengacu"]}, "evidenceExamples": {"id": ["Peta proses bisnis", "Daftar SOP unit", "SOP inovasi"]}, "portalSoalId": 13, "portalRow": 23},
        {"code": "A.I.2.i.b", "text": {"id": "SOP dijalankan dalam kegiatan unit"}, "answerType": "ABCDE", "scale": {"id": ["semua diterapkan dan ada inovasi", "semua diterapkan", "sebagian besar", "sebagian kecil", "belum diterapkan"]}, "evidenceExamples": {"id": ["Laporan pemantauan penerapan SOP"]}, "portalSoalId": 14, "portalRow": 24},
        {"code": "A.I.2.i.c", "text": {"id": "SOP dievaluasi dan hasilnya ditindaklanjuti"}, "answerType": "ABCDE", "scale": {"id": ["semua dievaluasi dan ditindaklanjuti", "sebagian besar dievaluasi dan ditindaklanjuti", "sebagian besar dievaluasi, belum ditindaklanjuti", "sebagian kecil dievaluasi", "belum dievaluasi"]}, "evidenceExamples": {"id": ["Laporan evaluasi SOP", "SOP lama dan SOP hasil perbaikan"]}, "portalSoalId": 15, "portalRow": 25},
      ] },
      { code: "A.I.2.ii", name: {"id": "Sistem Pemerintahan Berbasis Elektronik (SPBE)"}, weight: 2, indicators: [
        {"code": "A.I.2.ii.a", "text": {"id": "Pengukuran kinerja unit memakai teknologi informasi"}, "answerType": "ABC", "scale": {"id": ["ada dan disertai inovasi", "ada", "belum ada"]}, "evidenceExamples": {"id": ["Tangkapan layar aplikasi kinerja"]}, "portalSoalId": 16, "portalRow": 27},
        {"code": "A.I.2.ii.b", "text": {"id": "Pengelolaan SDM memakai teknologi informasi"}, "answerType": "ABC", "scale": {"id": ["ada dan disertai inovasi", "memakai sistem terpusat", "belum ada"]}, "evidenceExamples": {"id": ["Tangkapan layar aplikasi kepegawaian"]}, "portalSoalId": 17, "portalRow": 28},
        {"code": "A.I.2.ii.c", "text": {"id": "Layanan kepada publik memakai teknologi informasi"}, "answerType": "ABC", "scale": {"id": ["ada dan disertai inovasi", "memakai sistem terpusat", "belum ada"]}, "evidenceExamples": {"id": ["Daftar aplikasi layanan publik", "Panduan layanan daring"]}, "portalSoalId": 18, "portalRow": 29},
        {"code": "A.I.2.ii.d", "text": {"id": "Pemanfaatan TI untuk kinerja, SDM, dan layanan dipantau serta dievaluasi"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan monev pemanfaatan TI"]}, "portalSoalId": 19, "portalRow": 30},
      ] },
      { code: "A.I.2.iii", name: {"id": "Keterbukaan Informasi Publik"}, weight: 0.5, indicators: [
        {"code": "A.I.2.iii.a", "text": {"id": "Kebijakan keterbukaan informasi publik dijalankan"}, "answerType": "ABC", "scale": {"id": ["PPID menyebarkan seluruh informasi yang mutakhir", "PPID menyebarkan sebagian informasi", "belum ada PPID"]}, "evidenceExamples": {"id": ["SK PPID", "Daftar informasi publik"]}, "portalSoalId": 20, "portalRow": 32},
        {"code": "A.I.2.iii.b", "text": {"id": "Pelaksanaan keterbukaan informasi dimonev"}, "answerType": "ABC", "scale": {"id": ["dimonev dan ditindaklanjuti", "dimonev, belum ditindaklanjuti", "belum dimonev"]}, "evidenceExamples": {"id": ["Laporan monev keterbukaan informasi"]}, "portalSoalId": 21, "portalRow": 33},
      ] },
    ] },
    { code: "A.I.3", area: "SDM", name: {"id": "Penataan Sistem Manajemen SDM", "en": "Human Resource Management System"}, group: "pengungkit", aspect: "pemenuhan", weight: 5, subcomponents: [
      { code: "A.I.3.i", name: {"id": "Perencanaan Kebutuhan Pegawai sesuai Kebutuhan Organisasi"}, weight: 0.25, indicators: [
        {"code": "A.I.3.i.a", "text": {"id": "Kebutuhan pegawai disusun berdasarkan peta jabatan dan analisis beban kerja"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Dokumen analisis beban kerja", "Usulan kebutuhan pegawai"]}, "portalSoalId": 22, "portalRow": 36},
        {"code": "A.I.3.i.b", "text": {"id": "Penempatan pegawai hasil rekrutmen sesuai kebutuhan per jabatan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["SK penempatan pegawai baru"]}, "portalSoalId": 23, "portalRow": 37},
        {"code": "A.I.3.i.c", "text": {"id": "Dampak penempatan pegawai baru terhadap kinerja unit dimonev"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Laporan monev penempatan pegawai"]}, "portalSoalId": 24, "portalRow": 38},
      ] },
      { code: "A.I.3.ii", name: {"id": "Pola Mutasi Internal"}, weight: 0.5, indicators: [
        {"code": "A.I.3.ii.a", "text": {"id": "Mutasi antarjabatan dilakukan untuk pengembangan karier"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["SK mutasi atau rotasi internal"]}, "portalSoalId": 25, "portalRow": 40},
        {"code": "A.I.3.ii.b", "text": {"id": "Mutasi mempertimbangkan kompetensi dan mengikuti pola yang ditetapkan"}, "answerType": "ABCDE", "scale": {"id": ["semua, dan unit memberi pertimbangan", "semua", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["Pola mutasi", "Peta kompetensi pegawai"]}, "portalSoalId": 26, "portalRow": 41},
        {"code": "A.I.3.ii.c", "text": {"id": "Pengaruh mutasi terhadap perbaikan kinerja dimonev"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Laporan monev mutasi"]}, "portalSoalId": 27, "portalRow": 42},
      ] },
      { code: "A.I.3.iii", name: {"id": "Pengembangan Pegawai Berbasis Kompetensi"}, weight: 1.25, indicators: [
        {"code": "A.I.3.iii.a", "text": {"id": "Unit melakukan analisis kebutuhan pelatihan"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Dokumen analisis kebutuhan pelatihan"]}, "portalSoalId": 28, "portalRow": 44},
        {"code": "A.I.3.iii.b", "text": {"id": "Rencana pengembangan kompetensi memperhitungkan hasil kinerja pegawai"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Rencana pengembangan kompetensi"]}, "portalSoalId": 29, "portalRow": 45},
        {"code": "A.I.3.iii.c", "text": {"id": "Kesenjangan kompetensi pegawai terhadap standar jabatan"}, "answerType": "ABCD", "scale": {"id": ["kesenjangan di bawah 25%", "di atas 25% s.d. 50%", "di atas 50% s.d. 75%", "di atas 75%"]}, "evidenceExamples": {"id": ["Laporan kesenjangan kompetensi"]}, "portalSoalId": 30, "portalRow": 46},
        {"code": "A.I.3.iii.d", "text": {"id": "Pegawai memperoleh kesempatan pelatihan atau pengembangan lain"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Rekap diklat pegawai"]}, "portalSoalId": 31, "portalRow": 47},
        {"code": "A.I.3.iii.e", "text": {"id": "Unit mengupayakan pengembangan kompetensi (pelatihan, coaching, mentoring)"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Laporan pelatihan internal", "Sertifikat peserta"]}, "portalSoalId": 32, "portalRow": 48},
        {"code": "A.I.3.iii.f", "text": {"id": "Hasil pengembangan kompetensi dimonev dampaknya pada kinerja"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan monev pascapelatihan"]}, "portalSoalId": 33, "portalRow": 49},
      ] },
      { code: "A.I.3.iv", name: {"id": "Penetapan Kinerja Individu"}, weight: 2, indicators: [
        {"code": "A.I.3.iv.a", "text": {"id": "Kinerja individu ditetapkan selaras dengan perjanjian kinerja organisasi"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya selaras termasuk SKP", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["Perjanjian kinerja", "SKP pegawai"]}, "portalSoalId": 34, "portalRow": 51},
        {"code": "A.I.3.iv.b", "text": {"id": "Ukuran kinerja individu sesuai dengan indikator atasan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya dan tergambar alur logikanya", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["SKP berjenjang", "Matriks cascading"]}, "portalSoalId": 35, "portalRow": 52},
        {"code": "A.I.3.iv.c", "text": {"id": "Kinerja individu diukur secara periodik"}, "answerType": "ABCDE", "scale": {"id": ["bulanan", "triwulanan", "semesteran", "tahunan", "belum diukur"]}, "evidenceExamples": {"id": ["Laporan capaian kinerja individu"]}, "portalSoalId": 36, "portalRow": 53},
        {"code": "A.I.3.iv.d", "text": {"id": "Hasil penilaian kinerja individu menjadi dasar penghargaan"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["SK pemberian penghargaan"]}, "portalSoalId": 37, "portalRow": 54},
      ] },
      { code: "A.I.3.v", name: {"id": "Penegakan Aturan Disiplin/Kode Etik/Kode Perilaku Pegawai"}, weight: 0.75, indicators: [
        {"code": "A.I.3.v.a", "text": {"id": "Aturan disiplin, kode etik, dan kode perilaku diterapkan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya dan ada inovasi sesuai karakter unit", "seluruhnya", "sebagian", "belum"]}, "evidenceExamples": {"id": ["Aturan internal", "Laporan penegakan disiplin"]}, "portalSoalId": 38, "portalRow": 56},
      ] },
      { code: "A.I.3.vi", name: {"id": "Sistem Informasi Kepegawaian"}, weight: 0.25, indicators: [
        {"code": "A.I.3.vi.a", "text": {"id": "Data kepegawaian unit dimutakhirkan"}, "answerType": "ABC", "scale": {"id": ["setiap ada perubahan dan dapat diakses pegawai", "berkala dan dapat diakses pegawai", "belum dimutakhirkan"]}, "evidenceExamples": {"id": ["Laporan pemutakhiran data pegawai"]}, "portalSoalId": 39, "portalRow": 58},
      ] },
    ] },
    { code: "A.I.4", area: "AK", name: {"id": "Penguatan Akuntabilitas", "en": "Accountability Strengthening"}, group: "pengungkit", aspect: "pemenuhan", weight: 5, subcomponents: [
      { code: "A.I.4.i", name: {"id": "Keterlibatan Pimpinan"}, weight: 2.5, indicators: [
        {"code": "A.I.4.i.a", "text": {"id": "Pimpinan terlibat langsung menyusun perencanaan"}, "answerType": "ABC", "scale": {"id": ["semua tahapan", "sebagian tahapan", "hanya menandatangani"]}, "evidenceExamples": {"id": ["Notula dan daftar hadir rapat perencanaan"]}, "portalSoalId": 40, "portalRow": 61},
        {"code": "A.I.4.i.b", "text": {"id": "Pimpinan terlibat langsung menyusun perjanjian kinerja"}, "answerType": "ABC", "scale": {"id": ["semua tahapan", "sebagian tahapan", "tidak terlibat"]}, "evidenceExamples": {"id": ["Perjanjian kinerja", "Notula rapat penyusunan"]}, "portalSoalId": 41, "portalRow": 62},
        {"code": "A.I.4.i.c", "text": {"id": "Pimpinan memantau capaian kinerja secara berkala"}, "answerType": "ABCD", "scale": {"id": ["seluruh pemantauan dan ditindaklanjuti", "seluruh pemantauan tanpa tindak lanjut", "sebagian pemantauan", "tidak terlibat"]}, "evidenceExamples": {"id": ["Laporan pemantauan capaian kinerja"]}, "portalSoalId": 42, "portalRow": 63},
      ] },
      { code: "A.I.4.ii", name: {"id": "Pengelolaan Akuntabilitas Kinerja"}, weight: 2.5, indicators: [
        {"code": "A.I.4.ii.a", "text": {"id": "Dokumen perencanaan kinerja tersedia lengkap"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Renstra", "Rencana kerja", "Perjanjian kinerja"]}, "portalSoalId": 43, "portalRow": 65},
        {"code": "A.I.4.ii.b", "text": {"id": "Perencanaan kinerja berorientasi hasil"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Perjanjian kinerja dengan indikator hasil"]}, "portalSoalId": 44, "portalRow": 66},
        {"code": "A.I.4.ii.c", "text": {"id": "Indikator kinerja utama sudah ditetapkan"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["SK IKU"]}, "portalSoalId": 45, "portalRow": 67},
        {"code": "A.I.4.ii.d", "text": {"id": "Indikator kinerja memenuhi kriteria SMART"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Manual indikator kinerja"]}, "portalSoalId": 46, "portalRow": 68},
        {"code": "A.I.4.ii.e", "text": {"id": "Laporan kinerja disusun tepat waktu"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Laporan kinerja dan bukti penyampaian"]}, "portalSoalId": 47, "portalRow": 69},
        {"code": "A.I.4.ii.f", "text": {"id": "Laporan kinerja menyajikan informasi kinerja"}, "answerType": "ABC", "scale": {"id": ["semua laporan", "sebagian laporan", "belum"]}, "evidenceExamples": {"id": ["Laporan kinerja"]}, "portalSoalId": 48, "portalRow": 70},
        {"code": "A.I.4.ii.g", "text": {"id": "Ada sistem atau mekanisme informasi kinerja"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Tangkapan layar sistem informasi kinerja"]}, "portalSoalId": 49, "portalRow": 71},
        {"code": "A.I.4.ii.h", "text": {"id": "Unit meningkatkan kapasitas pengelola akuntabilitas kinerja"}, "answerType": "ABC", "scale": {"id": ["semua pengelola kompeten", "sebagian kompeten", "belum ada"]}, "evidenceExamples": {"id": ["Sertifikat pelatihan pengelola kinerja"]}, "portalSoalId": 50, "portalRow": 72},
      ] },
    ] },
    { code: "A.I.5", area: "PW", name: {"id": "Penguatan Pengawasan", "en": "Oversight Strengthening"}, group: "pengungkit", aspect: "pemenuhan", weight: 7.5, subcomponents: [
      { code: "A.I.5.i", name: {"id": "Pengendalian Gratifikasi"}, weight: 1.5, indicators: [
        {"code": "A.I.5.i.a", "text": {"id": "Kampanye publik pengendalian gratifikasi dilaksanakan"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Spanduk, banner, konten media sosial antigratifikasi"]}, "portalSoalId": 51, "portalRow": 75},
        {"code": "A.I.5.i.b", "text": {"id": "Pengendalian gratifikasi diterapkan"}, "answerType": "ABCD", "scale": {"id": ["UPG ada dan menyatu dalam prosedur", "UPG ada dan upaya mulai berjalan", "UPG ada tanpa prosedur", "UPG belum ada"]}, "evidenceExamples": {"id": ["SK UPG", "Laporan UPG"]}, "portalSoalId": 52, "portalRow": 76},
      ] },
      { code: "A.I.5.ii", name: {"id": "Penerapan Sistem Pengendalian Intern Pemerintah (SPIP)"}, weight: 1.5, indicators: [
        {"code": "A.I.5.ii.a", "text": {"id": "Lingkungan pengendalian dibangun"}, "answerType": "ABCDE", "scale": {"id": ["seluruhnya dan ada inovasi", "seluruhnya", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["SK tim SPIP", "Laporan SPIP"]}, "portalSoalId": 53, "portalRow": 78},
        {"code": "A.I.5.ii.b", "text": {"id": "Risiko pelaksanaan kebijakan dinilai"}, "answerType": "ABCDE", "scale": {"id": ["seluruhnya dan ada inovasi", "seluruhnya", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["Daftar risiko dan peta risiko"]}, "portalSoalId": 54, "portalRow": 79},
        {"code": "A.I.5.ii.c", "text": {"id": "Kegiatan pengendalian untuk menekan risiko dilakukan"}, "answerType": "ABC", "scale": {"id": ["dilakukan dan ada inovasi", "dilakukan", "belum"]}, "evidenceExamples": {"id": ["Rencana tindak pengendalian"]}, "portalSoalId": 55, "portalRow": 80},
        {"code": "A.I.5.ii.d", "text": {"id": "Sistem pengendalian intern dikomunikasikan kepada pihak terkait"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "sebagian", "belum"]}, "evidenceExamples": {"id": ["Dokumentasi sosialisasi SPIP"]}, "portalSoalId": 56, "portalRow": 81},
      ] },
      { code: "A.I.5.iii", name: {"id": "Pengaduan Masyarakat"}, weight: 1.5, indicators: [
        {"code": "A.I.5.iii.a", "text": {"id": "Kebijakan pengaduan masyarakat diterapkan"}, "answerType": "ABC", "scale": {"id": ["seluruhnya dan ada inovasi", "seluruhnya", "belum"]}, "evidenceExamples": {"id": ["SK petugas pengaduan", "Foto sarana pengaduan"]}, "portalSoalId": 57, "portalRow": 83},
        {"code": "A.I.5.iii.b", "text": {"id": "Pengaduan masyarakat ditindaklanjuti"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Rekap tindak lanjut pengaduan"]}, "portalSoalId": 58, "portalRow": 84},
        {"code": "A.I.5.iii.c", "text": {"id": "Penanganan pengaduan dimonev"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan monev pengaduan"]}, "portalSoalId": 59, "portalRow": 85},
        {"code": "A.I.5.iii.d", "text": {"id": "Hasil evaluasi penanganan pengaduan ditindaklanjuti"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "sebagian", "belum"]}, "evidenceExamples": {"id": ["Laporan tindak lanjut evaluasi pengaduan"]}, "portalSoalId": 60, "portalRow": 86},
      ] },
      { code: "A.I.5.iv", name: {"id": "Whistle-Blowing System"}, weight: 1.5, indicators: [
        {"code": "A.I.5.iv.a", "text": {"id": "Sistem pelaporan pelanggaran (WBS) diterapkan"}, "answerType": "ABC", "scale": {"id": ["seluruhnya dan ada inovasi", "sesuai kebijakan organisasi", "belum"]}, "evidenceExamples": {"id": ["Tangkapan layar kanal WBS"]}, "portalSoalId": 61, "portalRow": 88},
        {"code": "A.I.5.iv.b", "text": {"id": "Penerapan WBS dievaluasi"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan evaluasi WBS"]}, "portalSoalId": 62, "portalRow": 89},
        {"code": "A.I.5.iv.c", "text": {"id": "Hasil evaluasi WBS ditindaklanjuti"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "sebagian", "belum"]}, "evidenceExamples": {"id": ["Laporan tindak lanjut evaluasi WBS"]}, "portalSoalId": 63, "portalRow": 90},
      ] },
      { code: "A.I.5.v", name: {"id": "Penanganan Benturan Kepentingan"}, weight: 1.5, indicators: [
        {"code": "A.I.5.v.a", "text": {"id": "Benturan kepentingan pada tugas utama dipetakan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Peta benturan kepentingan"]}, "portalSoalId": 64, "portalRow": 92},
        {"code": "A.I.5.v.b", "text": {"id": "Penanganan benturan kepentingan disosialisasikan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Dokumentasi internalisasi"]}, "portalSoalId": 65, "portalRow": 93},
        {"code": "A.I.5.v.c", "text": {"id": "Penanganan benturan kepentingan diterapkan"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Surat pernyataan bebas benturan kepentingan"]}, "portalSoalId": 66, "portalRow": 94},
        {"code": "A.I.5.v.d", "text": {"id": "Penanganan benturan kepentingan dievaluasi"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan evaluasi benturan kepentingan"]}, "portalSoalId": 67, "portalRow": 95},
        {"code": "A.I.5.v.e", "text": {"id": "Hasil evaluasi benturan kepentingan ditindaklanjuti"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "sebagian", "belum"]}, "evidenceExamples": {"id": ["Laporan tindak lanjut"]}, "portalSoalId": 68, "portalRow": 96},
      ] },
    ] },
    { code: "A.I.6", area: "PP", name: {"id": "Peningkatan Kualitas Pelayanan Publik", "en": "Public Service Quality Improvement"}, group: "pengungkit", aspect: "pemenuhan", weight: 5, subcomponents: [
      { code: "A.I.6.i", name: {"id": "Standar Pelayanan"}, weight: 1, indicators: [
        {"code": "A.I.6.i.a", "text": {"id": "Standar pelayanan ditetapkan"}, "answerType": "ABCDE", "scale": {"id": ["semua layanan dan sesuai asas serta komponen", "sebagian layanan dan sesuai", "semua layanan, belum sesuai", "sebagian layanan, belum sesuai", "belum ditetapkan"]}, "evidenceExamples": {"id": ["SK standar pelayanan"]}, "portalSoalId": 69, "portalRow": 99},
        {"code": "A.I.6.i.b", "text": {"id": "Standar pelayanan dimaklumatkan"}, "answerType": "ABCD", "scale": {"id": ["semua layanan dan tayang di situs serta media lain", "sebagian besar dan minimal tayang di situs", "sebagian kecil dan belum tayang", "belum"]}, "evidenceExamples": {"id": ["Maklumat pelayanan"]}, "portalSoalId": 70, "portalRow": 100},
        {"code": "A.I.6.i.c", "text": {"id": "Standar pelayanan ditinjau dan diperbaiki"}, "answerType": "ABCD", "scale": {"id": ["melibatkan pemangku kepentingan serta memakai SKM dan pengaduan", "memakai SKM dan pengaduan saja", "tanpa SKM, pengaduan, dan pemangku kepentingan", "belum"]}, "evidenceExamples": {"id": ["Berita acara reviu standar pelayanan"]}, "portalSoalId": 71, "portalRow": 101},
        {"code": "A.I.6.i.d", "text": {"id": "Standar dan maklumat pelayanan dipublikasikan"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Foto maklumat di ruang layanan dan situs"]}, "portalSoalId": 72, "portalRow": 102},
      ] },
      { code: "A.I.6.ii", name: {"id": "Budaya Pelayanan Prima"}, weight: 1, indicators: [
        {"code": "A.I.6.ii.a", "text": {"id": "Kompetensi petugas dalam pelayanan prima ditingkatkan"}, "answerType": "ABCDE", "scale": {"id": ["berkelanjutan, semua petugas kompeten, dan dimonev", "semua petugas kompeten", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["Jadwal dan laporan pelatihan pelayanan prima"]}, "portalSoalId": 73, "portalRow": 104},
        {"code": "A.I.6.ii.b", "text": {"id": "Informasi layanan mudah diakses lewat beragam media"}, "answerType": "ABCD", "scale": {"id": ["daring dan terhubung sistem nasional", "daring, belum terhubung", "hanya di tempat layanan", "sulit diakses"]}, "evidenceExamples": {"id": ["Tangkapan layar kanal informasi layanan"]}, "portalSoalId": 74, "portalRow": 105},
        {"code": "A.I.6.ii.c", "text": {"id": "Ada sistem penghargaan dan sanksi bagi petugas layanan"}, "answerType": "ABCD", "scale": {"id": ["unsur lengkap dan rutin diterapkan", "unsur lengkap, belum rutin", "unsur belum lengkap", "belum ada"]}, "evidenceExamples": {"id": ["Kebijakan penghargaan dan sanksi"]}, "portalSoalId": 75, "portalRow": 106},
        {"code": "A.I.6.ii.d", "text": {"id": "Ada kompensasi bila layanan tidak sesuai standar"}, "answerType": "ABCD", "scale": {"id": ["semua layanan", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Kebijakan kompensasi layanan"]}, "portalSoalId": 76, "portalRow": 107},
        {"code": "A.I.6.ii.e", "text": {"id": "Sarana layanan terpadu tersedia"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Dokumentasi layanan terpadu"]}, "portalSoalId": 77, "portalRow": 108},
        {"code": "A.I.6.ii.f", "text": {"id": "Unit memiliki inovasi pelayanan"}, "answerType": "ABCDE", "scale": {"id": ["khas, dekat dengan masyarakat, dan sudah direplikasi", "khas dan dekat dengan masyarakat", "pengembangan dari inovasi lain", "menjalankan inovasi instansi", "belum ada"]}, "evidenceExamples": {"id": ["Profil inovasi layanan"]}, "portalSoalId": 78, "portalRow": 109},
      ] },
      { code: "A.I.6.iii", name: {"id": "Pengelolaan Pengaduan"}, weight: 1, indicators: [
        {"code": "A.I.6.iii.a", "text": {"id": "Kanal pengaduan dan konsultasi terhubung SP4N-LAPOR!"}, "answerType": "ABCDE", "scale": {"id": ["luring, daring, ada petugas, dan terhubung", "luring, daring, ada petugas, belum terhubung", "luring dan daring tanpa petugas", "hanya luring", "belum ada"]}, "evidenceExamples": {"id": ["Tangkapan layar akun SP4N-LAPOR!"]}, "portalSoalId": 79, "portalRow": 111},
        {"code": "A.I.6.iii.b", "text": {"id": "Ada unit pengelola pengaduan dan konsultasi"}, "answerType": "ABC", "scale": {"id": ["unit khusus dan surat tugas pengelola", "surat tugas saja", "belum ada"]}, "evidenceExamples": {"id": ["SK pengelola SP4N-LAPOR!"]}, "portalSoalId": 80, "portalRow": 112},
        {"code": "A.I.6.iii.c", "text": {"id": "Penanganan keluhan dan konsultasi dievaluasi"}, "answerType": "ABC", "scale": {"id": ["berkala", "tidak berkala", "belum dilakukan"]}, "evidenceExamples": {"id": ["Laporan evaluasi pengaduan layanan"]}, "portalSoalId": 81, "portalRow": 113},
      ] },
      { code: "A.I.6.iv", name: {"id": "Penilaian Kepuasan terhadap Pelayanan"}, weight: 1, indicators: [
        {"code": "A.I.6.iv.a", "text": {"id": "Survei kepuasan masyarakat dilakukan"}, "answerType": "ABCDE", "scale": {"id": ["minimal 4 kali setahun", "minimal 3 kali", "minimal 2 kali", "minimal 1 kali", "belum"]}, "evidenceExamples": {"id": ["Laporan survei kepuasan"]}, "portalSoalId": 82, "portalRow": 115},
        {"code": "A.I.6.iv.b", "text": {"id": "Hasil survei kepuasan terbuka untuk umum"}, "answerType": "ABC", "scale": {"id": ["daring dan luring", "hanya luring", "tidak dipublikasikan"]}, "evidenceExamples": {"id": ["Publikasi hasil survei"]}, "portalSoalId": 83, "portalRow": 116},
        {"code": "A.I.6.iv.c", "text": {"id": "Hasil survei kepuasan ditindaklanjuti"}, "answerType": "ABCD", "scale": {"id": ["seluruhnya", "sebagian besar", "sebagian kecil", "belum ada"]}, "evidenceExamples": {"id": ["Laporan perbaikan layanan"]}, "portalSoalId": 84, "portalRow": 117},
      ] },
      { code: "A.I.6.v", name: {"id": "Pemanfaatan Teknologi Informasi"}, weight: 1, indicators: [
        {"code": "A.I.6.v.a", "text": {"id": "Layanan diberikan dengan teknologi informasi"}, "answerType": "ABCD", "scale": {"id": ["seluruh proses", "sebagian besar", "sebagian kecil", "belum"]}, "evidenceExamples": {"id": ["Daftar aplikasi layanan"]}, "portalSoalId": 85, "portalRow": 119},
        {"code": "A.I.6.v.b", "text": {"id": "Basis data layanan yang terintegrasi dibangun"}, "answerType": "YES_NO", "scale": {"id": ["ya", "tidak"]}, "evidenceExamples": {"id": ["Dokumentasi basis data layanan"]}, "portalSoalId": 86, "portalRow": 120},
        {"code": "A.I.6.v.c", "text": {"id": "Perbaikan pemanfaatan TI dilakukan terus-menerus"}, "answerType": "ABC", "scale": {"id": ["terus-menerus", "tidak terus-menerus", "belum"]}, "evidenceExamples": {"id": ["Laporan evaluasi TI layanan"]}, "portalSoalId": 87, "portalRow": 121},
      ] },
    ] },
    { code: "A.II.1", area: "MP", name: {"id": "Manajemen Perubahan", "en": "Change Management"}, group: "pengungkit", aspect: "reform", weight: 4, subcomponents: [
      { code: "A.II.1.i", name: {"id": "Komitmen dalam Perubahan"}, weight: 2, indicators: [
        {"code": "A.II.1.i.a", "text": {"id": "Agen perubahan menghasilkan perubahan nyata dalam satu tahun"}, "answerType": "RATIO", "evidenceExamples": {"id": ["SK agen perubahan", "Laporan proyek perubahan"]}, "inputs": [{"key": "agen", "label": {"id": "Jumlah agen perubahan"}, "portalSoalId": 88, "portalRow": 126}, {"key": "perubahan", "label": {"id": "Jumlah perubahan yang dihasilkan"}, "portalSoalId": 89, "portalRow": 127}], "formula": {"kind": "share", "of": ["agen"], "is": ["perubahan"]}},
        {"code": "A.II.1.i.b", "text": {"id": "Perubahan dari agen sudah masuk ke sistem manajemen"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Dokumentasi penerapan perubahan"]}, "inputs": [{"key": "perubahan", "label": {"id": "Jumlah perubahan yang dihasilkan"}, "portalSoalId": 90, "portalRow": 129}, {"key": "terintegrasi", "label": {"id": "Jumlah perubahan yang terintegrasi"}, "portalSoalId": 91, "portalRow": 130}], "formula": {"kind": "share", "of": ["perubahan"], "is": ["terintegrasi"]}},
      ] },
      { code: "A.II.1.ii", name: {"id": "Komitmen Pimpinan"}, weight: 1, indicators: [
        {"code": "A.II.1.ii.a", "text": {"id": "Target capaian ZI tercantum dalam perencanaan dan tercapai"}, "answerType": "ABCDE", "scale": {"id": ["ada dan tercapai di atas 80%", "ada dan tercapai di atas 50%", "ada dan tercapai di bawah 50%", "ada, belum ada yang tercapai", "tidak ada target"]}, "evidenceExamples": {"id": ["Dokumen perencanaan", "Laporan capaian target ZI"]}, "portalSoalId": 92, "portalRow": 132},
      ] },
      { code: "A.II.1.iii", name: {"id": "Membangun Budaya Kerja"}, weight: 1, indicators: [
        {"code": "A.II.1.iii.a", "text": {"id": "Budaya kerja positif dan nilai organisasi diterapkan sehari-hari"}, "answerType": "ABCD", "scale": {"id": ["diinternalisasi ke semua pegawai dan masuk standar kerja", "diinternalisasi ke semua pegawai", "disusun, belum diinternalisasi", "belum disusun"]}, "evidenceExamples": {"id": ["Dokumentasi internalisasi nilai", "SOP yang memuat nilai"]}, "portalSoalId": 93, "portalRow": 134},
      ] },
    ] },
    { code: "A.II.2", area: "TT", name: {"id": "Penataan Tatalaksana", "en": "Business Process Arrangement"}, group: "pengungkit", aspect: "reform", weight: 3.5, subcomponents: [
      { code: "A.II.2.i", name: {"id": "Peta Proses Bisnis Mempengaruhi Penyederhanaan Jabatan"}, weight: 0.5, indicators: [
        {"code": "A.II.2.i.a", "text": {"id": "Peta proses bisnis mendorong penyederhanaan jabatan"}, "answerType": "ABCD", "scale": {"id": ["seluruh jabatan", "lebih dari 50% jabatan", "kurang dari 50% jabatan", "peta ada, belum berpengaruh"]}, "evidenceExamples": {"id": ["Peta proses bisnis", "Keputusan penyederhanaan jabatan"]}, "portalSoalId": 94, "portalRow": 137},
      ] },
      { code: "A.II.2.ii", name: {"id": "Sistem Pemerintahan Berbasis Elektronik (SPBE) yang Terintegrasi"}, weight: 1, indicators: [
        {"code": "A.II.2.ii.a", "text": {"id": "SPBE terintegrasi mempercepat layanan publik"}, "answerType": "ABC", "scale": {"id": ["terintegrasi dan berdampak", "berdampak, belum terintegrasi", "belum berdampak"]}, "evidenceExamples": {"id": ["Laporan penerapan SPBE layanan publik"]}, "portalSoalId": 95, "portalRow": 139},
        {"code": "A.II.2.ii.b", "text": {"id": "SPBE terintegrasi mempercepat layanan internal"}, "answerType": "ABC", "scale": {"id": ["terintegrasi dan berdampak", "berdampak, belum terintegrasi", "belum berdampak"]}, "evidenceExamples": {"id": ["Laporan penerapan SPBE internal"]}, "portalSoalId": 96, "portalRow": 140},
      ] },
      { code: "A.II.2.iii", name: {"id": "Transformasi Digital Memberikan Nilai Manfaat"}, weight: 2, indicators: [
        {"code": "A.II.2.iii.a", "text": {"id": "Transformasi digital proses bisnis utama memberi manfaat"}, "answerType": "ABCDE", "scale": {"id": ["manfaat divalidasi dan ditindaklanjuti", "manfaat dipakai unit", "manfaat terealisasi", "manfaat dapat diprakirakan dan dilacak", "baru sasaran manfaat ditetapkan"]}, "evidenceExamples": {"id": ["Laporan evaluasi manfaat digitalisasi"]}, "portalSoalId": 97, "portalRow": 142},
        {"code": "A.II.2.iii.b", "text": {"id": "Transformasi digital administrasi pemerintahan memberi manfaat"}, "answerType": "ABCDE", "scale": {"id": ["manfaat divalidasi dan ditindaklanjuti", "manfaat dipakai unit", "manfaat terealisasi", "manfaat dapat diprakirakan dan dilacak", "baru sasaran manfaat ditetapkan"]}, "evidenceExamples": {"id": ["Laporan evaluasi manfaat digitalisasi"]}, "portalSoalId": 98, "portalRow": 143},
        {"code": "A.II.2.iii.c", "text": {"id": "Transformasi digital pelayanan publik memberi manfaat"}, "answerType": "ABCDE", "scale": {"id": ["manfaat divalidasi dan ditindaklanjuti", "manfaat dipakai unit", "manfaat terealisasi", "manfaat dapat diprakirakan dan dilacak", "baru sasaran manfaat ditetapkan"]}, "evidenceExamples": {"id": ["Laporan evaluasi manfaat digitalisasi"]}, "portalSoalId": 99, "portalRow": 144},
      ] },
    ] },
    { code: "A.II.3", area: "SDM", name: {"id": "Penataan Sistem Manajemen SDM", "en": "Human Resource Management System"}, group: "pengungkit", aspect: "reform", weight: 5, subcomponents: [
      { code: "A.II.3.i", name: {"id": "Kinerja Individu"}, weight: 1.5, indicators: [
        {"code": "A.II.3.i.a", "text": {"id": "Ukuran kinerja individu berorientasi hasil sesuai levelnya"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "sebagian", "tidak ada"]}, "evidenceExamples": {"id": ["SKP berorientasi hasil"]}, "portalSoalId": 100, "portalRow": 147},
      ] },
      { code: "A.II.3.ii", name: {"id": "Assessment Pegawai"}, weight: 1.5, indicators: [
        {"code": "A.II.3.ii.a", "text": {"id": "Hasil asesmen dipakai untuk mutasi dan pengembangan karier"}, "answerType": "ABC", "scale": {"id": ["seluruhnya", "belum seluruhnya", "belum"]}, "evidenceExamples": {"id": ["Laporan hasil asesmen"]}, "portalSoalId": 101, "portalRow": 149},
      ] },
      { code: "A.II.3.iii", name: {"id": "Pelanggaran Disiplin Pegawai"}, weight: 2, indicators: [
        {"code": "A.II.3.iii.a", "text": {"id": "Pelanggaran disiplin pegawai menurun"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Rekap hukuman disiplin dua tahun"]}, "inputs": [{"key": "tahun_lalu", "label": {"id": "Jumlah pelanggaran tahun sebelumnya"}, "portalSoalId": 102, "portalRow": 152}, {"key": "tahun_ini", "label": {"id": "Jumlah pelanggaran tahun berjalan"}, "portalSoalId": 103, "portalRow": 153}, {"key": "disanksi", "label": {"id": "Jumlah pelanggaran yang sudah dikenai sanksi"}, "portalSoalId": 104, "portalRow": 154}], "formula": {"kind": "decrease", "from": "tahun_lalu", "to": "tahun_ini", "note": "both zero gives 1; last year zero and this year more gives 0"}},
      ] },
    ] },
    { code: "A.II.4", area: "AK", name: {"id": "Penguatan Akuntabilitas", "en": "Accountability Strengthening"}, group: "pengungkit", aspect: "reform", weight: 5, subcomponents: [
      { code: "A.II.4.i", name: {"id": "Meningkatnya Capaian Kinerja Unit Kerja"}, weight: 2, indicators: [
        {"code": "A.II.4.i.a", "text": {"id": "Sasaran kinerja yang capaiannya 100% atau lebih"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Laporan kinerja unit"]}, "inputs": [{"key": "sasaran", "label": {"id": "Jumlah sasaran kinerja"}, "portalSoalId": 105, "portalRow": 158}, {"key": "tercapai", "label": {"id": "Jumlah sasaran dengan capaian minimal 100%"}, "portalSoalId": 106, "portalRow": 159}], "formula": {"kind": "share", "of": ["sasaran"], "is": ["tercapai"]}},
      ] },
      { code: "A.II.4.ii", name: {"id": "Pemberian Reward and Punishment"}, weight: 1.5, indicators: [
        {"code": "A.II.4.ii.a", "text": {"id": "Capaian perjanjian kinerja menjadi dasar penghargaan dan sanksi"}, "answerType": "ABCD", "scale": {"id": ["seluruh capaian", "lebih dari 50%", "kurang dari 50%", "belum"]}, "evidenceExamples": {"id": ["Kebijakan penghargaan dan sanksi organisasi"]}, "portalSoalId": 107, "portalRow": 161},
      ] },
      { code: "A.II.4.iii", name: {"id": "Kerangka Logis Kinerja"}, weight: 1.5, indicators: [
        {"code": "A.II.4.iii.a", "text": {"id": "Penjenjangan kinerja mengacu kinerja utama dan dipakai untuk semua pegawai"}, "answerType": "ABCD", "scale": {"id": ["mengacu dan dipakai semua pegawai", "mengacu, belum dipakai semua", "ada, belum mengacu dan belum dipakai", "belum ada"]}, "evidenceExamples": {"id": ["Pohon kinerja atau kerangka logis"]}, "portalSoalId": 108, "portalRow": 163},
      ] },
    ] },
    { code: "A.II.5", area: "PW", name: {"id": "Penguatan Pengawasan", "en": "Oversight Strengthening"}, group: "pengungkit", aspect: "reform", weight: 7.5, subcomponents: [
      { code: "A.II.5.i", name: {"id": "Mekanisme Pengendalian"}, weight: 2.5, indicators: [
        {"code": "A.II.5.i.a", "text": {"id": "Aktivitas utama dikendalikan secara berjenjang dan tersistem"}, "answerType": "ABCDE", "scale": {"id": ["tersistem, berjenjang, dan meningkatkan kinerja", "tersistem dan berjenjang, belum berdampak", "tersistem, belum lengkap berjenjang", "ada, tidak tersistem", "tidak ada"]}, "evidenceExamples": {"id": ["Dokumen manajemen risiko", "Laporan pengendalian berjenjang"]}, "portalSoalId": 109, "portalRow": 166},
      ] },
      { code: "A.II.5.ii", name: {"id": "Penanganan Pengaduan Masyarakat"}, weight: 3, indicators: [
        {"code": "A.II.5.ii.a", "text": {"id": "Pengaduan masyarakat yang selesai ditangani"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Laporan rekap pengaduan"]}, "inputs": [{"key": "wajib", "label": {"id": "Jumlah pengaduan yang harus ditindaklanjuti"}, "portalSoalId": 110, "portalRow": 169}, {"key": "proses", "label": {"id": "Jumlah pengaduan dalam proses"}, "portalSoalId": 111, "portalRow": 170}, {"key": "selesai", "label": {"id": "Jumlah pengaduan yang selesai"}, "portalSoalId": 112, "portalRow": 171}], "formula": {"kind": "share", "of": ["wajib"], "is": ["selesai"]}},
      ] },
      { code: "A.II.5.iii", name: {"id": "Penyampaian Laporan Harta Kekayaan"}, weight: 2, indicators: [
        {"code": "A.II.5.iii.a", "text": {"id": "Kepatuhan penyampaian LHKPN"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Rekap kepatuhan LHKPN"]}, "inputs": [{"key": "kepala", "label": {"id": "Kepala satuan kerja wajib lapor"}, "portalSoalId": 113, "portalRow": 176}, {"key": "pejabat", "label": {"id": "Pejabat wajib LHKPN"}, "portalSoalId": 114, "portalRow": 177}, {"key": "lainnya", "label": {"id": "Wajib lapor lainnya"}, "portalSoalId": 115, "portalRow": 178}, {"key": "lapor", "label": {"id": "Jumlah yang sudah melapor"}, "portalSoalId": 116, "portalRow": 179}], "formula": {"kind": "share", "of": ["kepala", "pejabat", "lainnya"], "is": ["lapor"]}},
        {"code": "A.II.5.iii.b", "text": {"id": "Kepatuhan penyampaian LHKASN (pegawai tidak wajib LHKPN)"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Rekap kepatuhan LHKASN"]}, "inputs": [{"key": "administrator", "label": {"id": "Pejabat administrator wajib lapor"}, "portalSoalId": 117, "portalRow": 183}, {"key": "pengawas", "label": {"id": "Pejabat pengawas wajib lapor"}, "portalSoalId": 118, "portalRow": 184}, {"key": "staf", "label": {"id": "Fungsional dan pelaksana wajib lapor"}, "portalSoalId": 119, "portalRow": 185}, {"key": "lapor", "label": {"id": "Jumlah yang sudah melapor"}, "portalSoalId": 120, "portalRow": 186}], "formula": {"kind": "share", "of": ["administrator", "pengawas", "staf"], "is": ["lapor"]}},
      ] },
    ] },
    { code: "A.II.6", area: "PP", name: {"id": "Peningkatan Kualitas Pelayanan Publik", "en": "Public Service Quality Improvement"}, group: "pengungkit", aspect: "reform", weight: 5, subcomponents: [
      { code: "A.II.6.i", name: {"id": "Upaya dan/atau Inovasi Pelayanan Publik"}, weight: 2.5, indicators: [
        {"code": "A.II.6.i.a", "text": {"id": "Upaya atau inovasi memperbaiki unsur pelayanan (syarat, prosedur, waktu, biaya, produk, petugas, sarana, pengaduan)"}, "answerType": "ABCD", "scale": {"id": ["seluruh layanan lebih cepat dan mudah", "belum seluruhnya berdampak", "belum sesuai kebutuhan", "belum ada inovasi"]}, "evidenceExamples": {"id": ["Laporan dampak inovasi sebelum dan sesudah"]}, "portalSoalId": 121, "portalRow": 189},
        {"code": "A.II.6.i.b", "text": {"id": "Perizinan atau layanan yang dipermudah"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Daftar layanan dan bukti penyederhanaan"]}, "inputs": [{"key": "terdata", "label": {"id": "Jumlah perizinan/layanan terdata"}, "portalSoalId": 122, "portalRow": 191}, {"key": "dipermudah", "label": {"id": "Jumlah yang sudah dipermudah"}, "portalSoalId": 123, "portalRow": 192}], "formula": {"kind": "share", "of": ["terdata"], "is": ["dipermudah"]}},
      ] },
      { code: "A.II.6.ii", name: {"id": "Penanganan Pengaduan Pelayanan dan Konsultasi"}, weight: 2.5, indicators: [
        {"code": "A.II.6.ii.a", "text": {"id": "Pengaduan layanan ditangani responsif lewat beragam kanal"}, "answerType": "ABCD", "scale": {"id": ["cepat, beragam kanal", "cepat, kanal terbatas", "lambat, beragam kanal", "lambat, kanal terbatas"]}, "evidenceExamples": {"id": ["Laporan waktu respons pengaduan"]}, "portalSoalId": 124, "portalRow": 194},
      ] },
    ] },
    { code: "B.I", area: null, name: {"id": "Birokrasi yang Bersih dan Akuntabel", "en": "Clean and Accountable Bureaucracy"}, group: "hasil", aspect: null, weight: 22.5, subcomponents: [
      { code: "B.I.a", name: {"id": "Survei Persepsi Anti Korupsi (IPAK)", "en": "Perceived Anti-Corruption Survey (IPAK)"}, weight: 17.5, indicators: [
        {"code": "B.I.a.1", "text": {"id": "Indeks persepsi antikorupsi dari survei eksternal pengguna layanan"}, "answerType": "INDEX_0_4", "evidenceExamples": {"id": ["Laporan survei IPAK"]}, "portalSoalId": 125, "portalRow": 199},
      ] },
      { code: "B.I.b", name: {"id": "Capaian Kinerja Lebih Baik dari Sebelumnya", "en": "Performance Better than Before"}, weight: 5, indicators: [
        {"code": "B.I.b.1", "text": {"id": "Capaian kinerja utama terhadap target, tahun lalu, dan pembanding nasional"}, "answerType": "ABCDE", "scale": {"id": ["di atas 100%, lebih baik dari tahun lalu dan dari pembanding", "100% dan lebih baik dari tahun lalu", "100% atau lebih, tidak lebih baik dari tahun lalu", "berorientasi hasil, ada target tidak tercapai", "tidak berorientasi hasil"]}, "evidenceExamples": {"id": ["Laporan kinerja dua tahun"]}, "portalSoalId": 126, "portalRow": 200},
      ] },
    ] },
    { code: "B.II", area: null, name: {"id": "Pelayanan Publik yang Prima", "en": "Excellent Public Service"}, group: "hasil", aspect: null, weight: 17.5, subcomponents: [
      { code: "B.II.a", name: {"id": "Survei Persepsi Kualitas Pelayanan (IPKP)", "en": "Perceived Service Quality Survey (IPKP)"}, weight: 17.5, indicators: [
        {"code": "B.II.a.1", "text": {"id": "Indeks persepsi kualitas pelayanan dari survei eksternal pengguna layanan"}, "answerType": "INDEX_0_4", "evidenceExamples": {"id": ["Laporan survei IPKP"]}, "portalSoalId": 127, "portalRow": 202},
      ] },
    ] },
  ],
  thresholds: {
    WBK: {"total": 75, "enablers": 40, "eachAreaShare": 0.6, "results": {"B.I": 18.25, "B.I.a": 15.75, "B.I.b": 2.5, "B.II": 14.0}, "surveyIndex": {"B.I.a": 3.6, "B.II.a": 3.2}},
    WBBM: {"total": 85, "enablers": 48, "eachAreaShare": 0.75, "results": {"B.I": 19.5, "B.I.a": 15.75, "B.I.b": 3.75, "B.II": 15.75}, "surveyIndex": {"B.I.a": 3.6, "B.II.a": 3.6}, "needsEarlier": "WBK", "unverified": ["B.I", "B.I.b"]},
  },
  thresholdNotes: ["eachAreaShare: enabler points of an area, fulfilment and reform together, over the area's combined weight; keep it switchable to each half apart, sources differ", "WBBM B.I 19.5 and B.I.b 3.75 are disputed: one source keeps 18.25 and 2.5; an administrator can set thresholds per cycle", "all rules hold together: meeting every minimum alone gives only 72.25 (WBK) or 83.25 (WBBM)"],
  scoring: {
    YES_NO: {"Ya": 1, "Tidak": 0},
    ABC: {"A": 1, "B": 0.5, "C": 0},
    ABCD: {"A": 1, "B": 0.67, "C": 0.33, "D": 0},
    ABCDE: {"A": 1, "B": 0.75, "C": 0.5, "D": 0.25, "E": 0},
    RATIO: "formula over inputs (counts), limited to 0..1",
    INDEX_0_4: "index / 4",
    subcomponent: "mean of its indicators x its weight",
    component: "sum of its subcomponents",
    rounding: "none on the way; two decimals when shown",
    blank: "an unanswered indicator counts 0 and makes the sheet incomplete (the ministry's spreadsheet skips it, which raises the score: do not copy that)",
    zeroOverZero: "for a share: not defined; the evaluator marks the indicator not applicable with a note, which leaves it out of the mean; until then the sheet is incomplete",
  },
  portal: {
    sheet: "Jawaban",
    columns: {"unitAnswer": "K", "unitNote": "L", "unitEvidence": "M", "tpiAnswer": "N", "tpiNote": "Q"},
    source: "master soal LKE ZI 2026 of PortalRB",
  },
};
