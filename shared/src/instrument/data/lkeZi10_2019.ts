/**
 * The older evaluation sheet of PermenPANRB 10/2019, as raw data for `loadInstrument`; the wording is the project's own.
 * Its certainty is lower, see `certainty`; answer type UNKNOWN says that none was found.
 * `thresholds.*.unverified` names the gates whose bounds were not seen in a source; the English names of results are ours.
 */
export const lkeZi10_2019: unknown = {
  id: "LKE-ZI-10-2019",
  regulation: "PermenPANRB 10/2019 (perubahan atas 52/2014)",
  year: 2019,
  components: [
    { code: "A.I", area: "MP", name: {"id": "Manajemen Perubahan", "en": "Change Management"}, group: "pengungkit", aspect: null, weight: 5, subcomponents: [
      { code: "A.I.i", name: {"id": "Tim Kerja"}, weight: 1, indicators: [
        {"code": "A.I.i.a", "text": {"id": "Tim kerja pembangunan ZI di unit sudah dibentuk secara resmi"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["SK tim kerja ZI", "Undangan, daftar hadir, dan notula rapat pembentukan"]}},
        {"code": "A.I.i.b", "text": {"id": "Anggota tim selain pimpinan dipilih melalui mekanisme yang jelas"}, "answerType": "ABC", "evidenceExamples": {"id": ["SOP atau kriteria pemilihan anggota", "Kertas kerja seleksi anggota"]}},
      ] },
      { code: "A.I.ii", name: {"id": "Dokumen Rencana Pembangunan Zona Integritas"}, weight: 1, indicators: [
        {"code": "A.I.ii.a", "text": {"id": "Unit memiliki dokumen rencana kerja pembangunan ZI"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Dokumen rencana kerja ZI tahunan", "Notula rapat penyusunan"]}},
        {"code": "A.I.ii.b", "text": {"id": "Rencana memuat target prioritas yang sejalan dengan tujuan WBK/WBBM"}, "answerType": "ABC", "evidenceExamples": {"id": ["Rencana aksi berisi target prioritas enam area"]}},
        {"code": "A.I.ii.c", "text": {"id": "Ada media atau kegiatan untuk menyosialisasikan pembangunan ZI"}, "answerType": "ABC", "evidenceExamples": {"id": ["Tangkapan layar situs dan media sosial", "Laporan sosialisasi internal dan eksternal"]}},
      ] },
      { code: "A.I.iii", name: {"id": "Pemantauan dan Evaluasi Pembangunan WBK/WBBM"}, weight: 2, indicators: [
        {"code": "A.I.iii.a", "text": {"id": "Kegiatan pembangunan ZI berjalan sesuai rencana"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan capaian rencana aksi"]}},
        {"code": "A.I.iii.b", "text": {"id": "Pembangunan ZI dipantau dan dievaluasi"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan monev berkala", "Daftar hadir rapat dengan pimpinan"]}},
        {"code": "A.I.iii.c", "text": {"id": "Rekomendasi hasil monev ditindaklanjuti"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Matriks tindak lanjut rekomendasi", "Dokumentasi tindak lanjut"]}},
      ] },
      { code: "A.I.iv", name: {"id": "Perubahan Pola Pikir dan Budaya Kerja"}, weight: 1, indicators: [
        {"code": "A.I.iv.a", "text": {"id": "Pimpinan menjadi teladan dalam pembangunan ZI"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Rekap kehadiran pimpinan", "Dokumentasi keterlibatan pimpinan"]}},
        {"code": "A.I.iv.b", "text": {"id": "Agen perubahan ditetapkan dan memberi kontribusi"}, "answerType": "ABC", "evidenceExamples": {"id": ["SK agen perubahan", "Laporan kerja agen perubahan"]}},
        {"code": "A.I.iv.c", "text": {"id": "Budaya kerja dan pola pikir baru dibangun di unit"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan penerapan budaya kerja"]}},
        {"code": "A.I.iv.d", "text": {"id": "Pegawai ikut serta dalam pembangunan ZI"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Pakta integritas pegawai", "Daftar usulan pegawai dan tindak lanjutnya"]}},
      ] },
    ] },
    { code: "A.II", area: "TT", name: {"id": "Penataan Tatalaksana", "en": "Business Process Arrangement"}, group: "pengungkit", aspect: null, weight: 5, subcomponents: [
      { code: "A.II.i", name: {"id": "Prosedur Operasional Tetap (SOP) Kegiatan Utama"}, weight: 1.5, indicators: [
        {"code": "A.II.i.a", "text": {"id": "SOP disusun mengacu pada peta proses bisnis instansi"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Peta proses bisnis", "Daftar SOP unit", "SOP inovasi"]}},
        {"code": "A.II.i.b", "text": {"id": "SOP dijalankan dalam kegiatan unit"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["Laporan pemantauan penerapan SOP"]}},
        {"code": "A.II.i.c", "text": {"id": "SOP dievaluasi dan hasilnya ditindaklanjuti"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["Laporan evaluasi SOP", "SOP lama dan SOP hasil perbaikan"]}},
      ] },
      { code: "A.II.ii", name: {"id": "E-Office"}, weight: 2, indicators: [
        {"code": "A.II.ii.a", "text": {"id": "Pengukuran kinerja unit memakai teknologi informasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Tangkapan layar aplikasi kinerja"]}},
        {"code": "A.II.ii.b", "text": {"id": "Pengelolaan SDM memakai teknologi informasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Tangkapan layar aplikasi kepegawaian"]}},
        {"code": "A.II.ii.c", "text": {"id": "Layanan kepada publik memakai teknologi informasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Daftar aplikasi layanan publik", "Panduan layanan daring"]}},
        {"code": "A.II.ii.d", "text": {"id": "Pemanfaatan TI untuk kinerja, SDM, dan layanan dipantau serta dievaluasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan monev pemanfaatan TI"]}},
      ] },
      { code: "A.II.iii", name: {"id": "Keterbukaan Informasi Publik"}, weight: 1.5, indicators: [
        {"code": "A.II.iii.a", "text": {"id": "Kebijakan keterbukaan informasi publik dijalankan"}, "answerType": "ABC", "evidenceExamples": {"id": ["SK PPID", "Daftar informasi publik"]}},
        {"code": "A.II.iii.b", "text": {"id": "Pelaksanaan keterbukaan informasi dimonev"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan monev keterbukaan informasi"]}},
      ] },
    ] },
    { code: "A.III", area: "SDM", name: {"id": "Penataan Sistem Manajemen SDM", "en": "Human Resource Management System"}, group: "pengungkit", aspect: null, weight: 15, subcomponents: [
      { code: "A.III.i", name: {"id": "Perencanaan Kebutuhan Pegawai sesuai Kebutuhan Organisasi"}, weight: 2, indicators: [
        {"code": "A.III.i.a", "text": {"id": "Kebutuhan pegawai disusun berdasarkan peta jabatan dan analisis beban kerja"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Dokumen analisis beban kerja", "Usulan kebutuhan pegawai"]}},
        {"code": "A.III.i.b", "text": {"id": "Penempatan pegawai hasil rekrutmen sesuai kebutuhan per jabatan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["SK penempatan pegawai baru"]}},
        {"code": "A.III.i.c", "text": {"id": "Dampak penempatan pegawai baru terhadap kinerja unit dimonev"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Laporan monev penempatan pegawai"]}},
      ] },
      { code: "A.III.ii", name: {"id": "Pola Mutasi Internal"}, weight: 2, indicators: [
        {"code": "A.III.ii.a", "text": {"id": "Mutasi antarjabatan dilakukan untuk pengembangan karier"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["SK mutasi atau rotasi internal"]}},
        {"code": "A.III.ii.b", "text": {"id": "Mutasi mempertimbangkan kompetensi dan mengikuti pola yang ditetapkan"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["Pola mutasi", "Peta kompetensi pegawai"]}},
        {"code": "A.III.ii.c", "text": {"id": "Pengaruh mutasi terhadap perbaikan kinerja dimonev"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Laporan monev mutasi"]}},
      ] },
      { code: "A.III.iii", name: {"id": "Pengembangan Pegawai Berbasis Kompetensi"}, weight: 3, indicators: [
        {"code": "A.III.iii.a", "text": {"id": "Unit melakukan analisis kebutuhan pelatihan"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Dokumen analisis kebutuhan pelatihan"]}},
        {"code": "A.III.iii.b", "text": {"id": "Rencana pengembangan kompetensi memperhitungkan hasil kinerja pegawai"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Rencana pengembangan kompetensi"]}},
        {"code": "A.III.iii.c", "text": {"id": "Kesenjangan kompetensi pegawai terhadap standar jabatan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan kesenjangan kompetensi"]}},
        {"code": "A.III.iii.d", "text": {"id": "Pegawai memperoleh kesempatan pelatihan atau pengembangan lain"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Rekap diklat pegawai"]}},
        {"code": "A.III.iii.e", "text": {"id": "Unit mengupayakan pengembangan kompetensi (pelatihan, coaching, mentoring)"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan pelatihan internal", "Sertifikat peserta"]}},
        {"code": "A.III.iii.f", "text": {"id": "Hasil pengembangan kompetensi dimonev dampaknya pada kinerja"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan monev pascapelatihan"]}},
      ] },
      { code: "A.III.iv", name: {"id": "Penetapan Kinerja Individu"}, weight: 4, indicators: [
        {"code": "A.III.iv.a", "text": {"id": "Kinerja individu ditetapkan selaras dengan kinerja organisasi"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Perjanjian kinerja", "SKP pegawai"]}},
        {"code": "A.III.iv.b", "text": {"id": "Ukuran kinerja individu sesuai dengan indikator atasan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["SKP berjenjang", "Matriks cascading"]}},
        {"code": "A.III.iv.c", "text": {"id": "Kinerja individu diukur secara periodik"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["Laporan capaian kinerja individu"]}},
        {"code": "A.III.iv.d", "text": {"id": "Hasil penilaian kinerja individu menjadi dasar penghargaan"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["SK pemberian penghargaan"]}},
      ] },
      { code: "A.III.v", name: {"id": "Penegakan Aturan Disiplin/Kode Etik/Kode Perilaku Pegawai"}, weight: 3, indicators: [
        {"code": "A.III.v.a", "text": {"id": "Aturan disiplin, kode etik, dan kode perilaku diterapkan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Aturan internal", "Laporan penegakan disiplin"]}},
      ] },
      { code: "A.III.vi", name: {"id": "Sistem Informasi Kepegawaian"}, weight: 1, indicators: [
        {"code": "A.III.vi.a", "text": {"id": "Data kepegawaian unit dimutakhirkan"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan pemutakhiran data pegawai"]}},
      ] },
    ] },
    { code: "A.IV", area: "AK", name: {"id": "Penguatan Akuntabilitas", "en": "Accountability Strengthening"}, group: "pengungkit", aspect: null, weight: 10, subcomponents: [
      { code: "A.IV.i", name: {"id": "Keterlibatan Pimpinan"}, weight: 5, indicators: [
        {"code": "A.IV.i.a", "text": {"id": "Pimpinan terlibat langsung menyusun perencanaan"}, "answerType": "ABC", "evidenceExamples": {"id": ["Notula dan daftar hadir rapat perencanaan"]}},
        {"code": "A.IV.i.b", "text": {"id": "Pimpinan terlibat langsung menyusun perjanjian kinerja"}, "answerType": "ABC", "evidenceExamples": {"id": ["Perjanjian kinerja", "Notula rapat penyusunan"]}},
        {"code": "A.IV.i.c", "text": {"id": "Pimpinan memantau capaian kinerja secara berkala"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan pemantauan capaian kinerja"]}},
      ] },
      { code: "A.IV.ii", name: {"id": "Pengelolaan Akuntabilitas Kinerja"}, weight: 5, indicators: [
        {"code": "A.IV.ii.a", "text": {"id": "Dokumen perencanaan tersedia"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Renstra", "Rencana kerja", "Perjanjian kinerja"]}},
        {"code": "A.IV.ii.b", "text": {"id": "Dokumen perencanaan berorientasi hasil"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Perjanjian kinerja dengan indikator hasil"]}},
        {"code": "A.IV.ii.c", "text": {"id": "Indikator kinerja utama sudah ditetapkan"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["SK IKU"]}},
        {"code": "A.IV.ii.d", "text": {"id": "Indikator kinerja memenuhi kriteria SMART"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Manual indikator kinerja"]}},
        {"code": "A.IV.ii.e", "text": {"id": "Laporan kinerja disusun tepat waktu"}, "answerType": "YES_NO", "evidenceExamples": {"id": ["Laporan kinerja dan bukti penyampaian"]}},
        {"code": "A.IV.ii.f", "text": {"id": "Laporan kinerja menyajikan informasi kinerja"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan kinerja"]}},
        {"code": "A.IV.ii.g", "text": {"id": "Kapasitas SDM pengelola akuntabilitas kinerja ditingkatkan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Laporan bimtek pengelola kinerja"]}},
        {"code": "A.IV.ii.h", "text": {"id": "Akuntabilitas kinerja dikelola SDM yang kompeten"}, "answerType": "ABC", "evidenceExamples": {"id": ["Sertifikat pelatihan pengelola kinerja"]}},
      ] },
    ] },
    { code: "A.V", area: "PW", name: {"id": "Penguatan Pengawasan", "en": "Oversight Strengthening"}, group: "pengungkit", aspect: null, weight: 15, subcomponents: [
      { code: "A.V.i", name: {"id": "Pengendalian Gratifikasi"}, weight: 3, indicators: [
        {"code": "A.V.i.a", "text": {"id": "Kampanye publik pengendalian gratifikasi dilaksanakan"}, "answerType": "ABC", "evidenceExamples": {"id": ["Spanduk, banner, konten media sosial antigratifikasi"]}},
        {"code": "A.V.i.b", "text": {"id": "Pengendalian gratifikasi diterapkan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["SK UPG", "Laporan UPG"]}},
      ] },
      { code: "A.V.ii", name: {"id": "Penerapan SPIP"}, weight: 3, indicators: [
        {"code": "A.V.ii.a", "text": {"id": "Lingkungan pengendalian dibangun"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["SK tim SPIP", "Laporan SPIP"]}},
        {"code": "A.V.ii.b", "text": {"id": "Risiko pelaksanaan kebijakan dinilai"}, "answerType": "ABCDE", "evidenceExamples": {"id": ["Daftar risiko dan peta risiko"]}},
        {"code": "A.V.ii.c", "text": {"id": "Kegiatan pengendalian untuk menekan risiko dilakukan"}, "answerType": "ABC", "evidenceExamples": {"id": ["Rencana tindak pengendalian"]}},
        {"code": "A.V.ii.d", "text": {"id": "Sistem pengendalian intern dikomunikasikan kepada pihak terkait"}, "answerType": "ABC", "evidenceExamples": {"id": ["Dokumentasi sosialisasi SPIP"]}},
      ] },
      { code: "A.V.iii", name: {"id": "Pengaduan Masyarakat"}, weight: 3, indicators: [
        {"code": "A.V.iii.a", "text": {"id": "Kebijakan pengaduan masyarakat diterapkan"}, "answerType": "ABC", "evidenceExamples": {"id": ["SK petugas pengaduan", "Foto sarana pengaduan"]}},
        {"code": "A.V.iii.b", "text": {"id": "Hasil penanganan pengaduan masyarakat ditindaklanjuti"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Rekap tindak lanjut pengaduan"]}},
        {"code": "A.V.iii.c", "text": {"id": "Penanganan pengaduan dimonev"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan monev pengaduan"]}},
        {"code": "A.V.iii.d", "text": {"id": "Hasil evaluasi penanganan pengaduan ditindaklanjuti"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan tindak lanjut evaluasi pengaduan"]}},
      ] },
      { code: "A.V.iv", name: {"id": "Whistle-Blowing System"}, weight: 3, indicators: [
        {"code": "A.V.iv.a", "text": {"id": "Sistem pelaporan pelanggaran (WBS) diinternalisasi"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Dokumentasi internalisasi WBS"]}},
        {"code": "A.V.iv.b", "text": {"id": "Sistem pelaporan pelanggaran (WBS) diterapkan"}, "answerType": "ABC", "evidenceExamples": {"id": ["Tangkapan layar kanal WBS"]}},
        {"code": "A.V.iv.c", "text": {"id": "Penerapan WBS dievaluasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan evaluasi WBS"]}},
        {"code": "A.V.iv.d", "text": {"id": "Hasil evaluasi WBS ditindaklanjuti"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan tindak lanjut evaluasi WBS"]}},
      ] },
      { code: "A.V.v", name: {"id": "Penanganan Benturan Kepentingan"}, weight: 3, indicators: [
        {"code": "A.V.v.a", "text": {"id": "Benturan kepentingan pada tugas utama dipetakan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Peta benturan kepentingan"]}},
        {"code": "A.V.v.b", "text": {"id": "Penanganan benturan kepentingan disosialisasikan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Dokumentasi internalisasi"]}},
        {"code": "A.V.v.c", "text": {"id": "Penanganan benturan kepentingan diterapkan"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Surat pernyataan bebas benturan kepentingan"]}},
        {"code": "A.V.v.d", "text": {"id": "Penanganan benturan kepentingan dievaluasi"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan evaluasi benturan kepentingan"]}},
        {"code": "A.V.v.e", "text": {"id": "Hasil evaluasi benturan kepentingan ditindaklanjuti"}, "answerType": "ABC", "evidenceExamples": {"id": ["Laporan tindak lanjut"]}},
      ] },
    ] },
    { code: "A.VI", area: "PP", name: {"id": "Peningkatan Kualitas Pelayanan Publik", "en": "Public Service Quality Improvement"}, group: "pengungkit", aspect: null, weight: 10, subcomponents: [
      { code: "A.VI.i", name: {"id": "Standar Pelayanan"}, weight: 3, indicators: [
        {"code": "A.VI.i.a", "text": {"id": "Kebijakan standar pelayanan tersedia"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["SK standar pelayanan"]}},
        {"code": "A.VI.i.b", "text": {"id": "Standar pelayanan dimaklumatkan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Maklumat pelayanan"]}},
        {"code": "A.VI.i.c", "text": {"id": "SOP pelaksanaan standar pelayanan tersedia"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["SOP layanan"]}},
        {"code": "A.VI.i.d", "text": {"id": "Standar pelayanan dan SOP ditinjau serta diperbaiki"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Dokumen reviu standar dan SOP"]}},
      ] },
      { code: "A.VI.ii", name: {"id": "Budaya Pelayanan Prima"}, weight: 3, indicators: [
        {"code": "A.VI.ii.a", "text": {"id": "Sosialisasi atau pelatihan pelayanan prima dilakukan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Laporan pelatihan"]}},
        {"code": "A.VI.ii.b", "text": {"id": "Informasi layanan mudah diakses lewat beragam media"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Tangkapan layar kanal informasi"]}},
        {"code": "A.VI.ii.c", "text": {"id": "Ada penghargaan, sanksi, dan kompensasi layanan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Kebijakan penghargaan, sanksi, dan kompensasi"]}},
        {"code": "A.VI.ii.d", "text": {"id": "Sarana layanan terpadu tersedia"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Dokumentasi layanan terpadu"]}},
        {"code": "A.VI.ii.e", "text": {"id": "Unit memiliki inovasi pelayanan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Profil inovasi"]}},
      ] },
      { code: "A.VI.iii", name: {"id": "Penilaian Kepuasan terhadap Pelayanan"}, weight: 4, indicators: [
        {"code": "A.VI.iii.a", "text": {"id": "Survei kepuasan masyarakat dilakukan"}, "answerType": "UNKNOWN", "evidenceExamples": {"id": ["Laporan survei kepuasan"]}},
        {"code": "A.VI.iii.b", "text": {"id": "Hasil survei kepuasan terbuka untuk umum"}, "answerType": "ABC", "evidenceExamples": {"id": ["Publikasi hasil survei"]}},
        {"code": "A.VI.iii.c", "text": {"id": "Hasil survei kepuasan ditindaklanjuti"}, "answerType": "ABCD", "evidenceExamples": {"id": ["Laporan perbaikan layanan"]}},
      ] },
    ] },
    { code: "B.I", area: null, name: {"id": "Terwujudnya Pemerintahan yang Bersih dan Bebas KKN", "en": "Clean Government Free of Corruption, Collusion and Nepotism"}, group: "hasil", aspect: null, weight: 20, subcomponents: [
      { code: "B.I.a", name: {"id": "Nilai Survei Persepsi Korupsi (survei eksternal)", "en": "Perceived Corruption Survey (external)"}, weight: 15, indicators: [
        {"code": "B.I.a.1", "text": {"id": "Indeks persepsi antikorupsi dari survei eksternal"}, "answerType": "INDEX_0_4", "evidenceExamples": {"id": ["Laporan survei eksternal"]}},
      ] },
      { code: "B.I.b", name: {"id": "Persentase Tindak Lanjut Hasil Pemeriksaan (TLHP)", "en": "Audit Findings Followed up (TLHP)"}, weight: 5, indicators: [
        {"code": "B.I.b.1", "text": {"id": "Temuan pemeriksaan internal dan eksternal yang ditindaklanjuti"}, "answerType": "RATIO", "evidenceExamples": {"id": ["Rekap TLHP APIP dan BPK"]}, "inputs": [{"key": "temuan", "label": {"id": "Jumlah temuan/rekomendasi"}}, {"key": "selesai", "label": {"id": "Jumlah yang ditindaklanjuti"}}], "formula": {"kind": "share", "of": ["temuan"], "is": ["selesai"]}},
      ] },
    ] },
    { code: "B.II", area: null, name: {"id": "Terwujudnya Peningkatan Kualitas Pelayanan Publik kepada Masyarakat", "en": "Improved Quality of Public Service"}, group: "hasil", aspect: null, weight: 20, subcomponents: [
      { code: "B.II.a", name: {"id": "Nilai Persepsi Kualitas Pelayanan (survei eksternal)", "en": "Perceived Service Quality Survey (external)"}, weight: 20, indicators: [
        {"code": "B.II.a.1", "text": {"id": "Indeks persepsi kualitas pelayanan dari survei eksternal"}, "answerType": "INDEX_0_4", "evidenceExamples": {"id": ["Laporan survei eksternal"]}},
      ] },
    ] },
  ],
  thresholds: {
    WBK: {"total": 75, "enablers": 40, "eachAreaShare": 0.6, "results": {"B.I.a": 13.5}, "unverified": ["enablers", "area:MP", "area:TT", "area:SDM", "area:AK", "area:PW", "area:PP", "B.I.a"]},
    WBBM: {"total": 85, "enablers": 48, "eachAreaShare": 0.75, "results": {"B.I.a": 13.5}, "needsEarlier": "WBK", "unverified": ["enablers", "area:MP", "area:TT", "area:SDM", "area:AK", "area:PW", "area:PP", "B.I.a"]},
  },
  certainty: "weights of areas: sure; weights of subcomponents and the list of questions: fair; answer types (UNKNOWN where none was found: treat as ABC and mark) and thresholds below the total: unverified. Shown to administrators as unverified.",
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
};
