import type { Genre } from "./Writer.js";

/** Decrees, minutes and contracts: the set that was kept aside while matching was tried on the other one. */
export const decree: Genre = {
  name: "decree",
  boilerplatePercent: 35,
  tablePercent: 18,
  sentences: [
    "Pasal {n} ayat ({n}) berbunyi: {w} {w} {w} {w} {w} {w} {w}.",
    "Pihak Kedua menyerahkan {thing} kepada {unit} selambat-lambatnya {n} hari kalender sejak {date};",
    "Rapat dibuka oleh {person} pukul {n}.00 waktu setempat, {w} {w} {w} {w}.",
    "{person} menanyakan {w} {w} {thing}, dan dijawab bahwa {w} {w} {w} {w} {w} {w} {w}.",
    "Nilai kontrak sebesar Rp{n}.{n}.000,00 dibayarkan {w} {w} {w} melalui bendahara {unit}.",
    "Menimbang bahwa {w} {w} {w} {w} perlu ditetapkan dengan keputusan {unit};",
    "Mengingat Peraturan Pemerintah Nomor {n} Tahun {year} tentang {thing} {w} {w};",
    "Terhadap {thing} dimaksud, para pihak sepakat {w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w}.",
    "Barang {w} {w} diperiksa {person}, {w} {w} dinyatakan {w} {w}.",
    "Keputusan ini mulai berlaku pada tanggal {date}, {w} {w} {w} {w}.",
  ],
  boilerplate: [
    "Pada hari ini, tanggal {date}, bertempat di {unit}, kami yang bertanda tangan di bawah ini telah melakukan pemeriksaan atas {thing} dan menyatakan bahwa barang tersebut diterima dalam keadaan baik dan lengkap.",
    "Memerintahkan kepada {person} untuk melaksanakan {thing} dengan penuh tanggung jawab; melaporkan hasilnya kepada {unit}; dan segala biaya yang timbul dibebankan pada anggaran tahun {year}.",
    "Apabila terjadi perselisihan mengenai {thing}, kedua belah pihak sepakat menyelesaikannya secara musyawarah untuk mencapai mufakat.",
    "Denda keterlambatan {thing} dikenakan sebesar {n} permil untuk setiap hari keterlambatan dari nilai bagian kontrak.",
    "Salinan keputusan ini disampaikan kepada yang bersangkutan untuk diketahui dan dilaksanakan sebagaimana mestinya.",
  ],
  headings: [
    "BAB KETENTUAN UMUM",
    "BAB RUANG LINGKUP",
    "BAB HAK DAN KEWAJIBAN",
    "BAB TATA CARA PEMBAYARAN",
    "BAB SANKSI ADMINISTRATIF",
    "BAB PENYELESAIAN PERSELISIHAN",
    "LAMPIRAN BERITA ACARA",
  ],
  units: [
    "Sekretariat Daerah Provinsi Riau",
    "Inspektorat Kabupaten Bantul",
    "Badan Keuangan dan Aset Daerah",
    "Direktorat Bina Marga",
    "Universitas Negeri Gorontalo",
    "Pelabuhan Tanjung Emas",
  ],
  people: [
    "Yohanes Tandi",
    "Maria Ulfah",
    "Teuku Iskandar",
    "Lalu Fathurrahman",
    "Kadek Ayu",
    "Ferdinand Sitorus",
  ],
  things: [
    "pengadaan komputer jinjing",
    "jasa konsultansi pengawasan",
    "rehabilitasi gedung arsip",
    "pemeliharaan jaringan",
    "penyusunan rancangan kontrak",
    "sewa kendaraan dinas",
    "berita acara serah terima",
    "jaminan pelaksanaan",
    "adendum kedua",
    "penghapusan barang milik daerah",
  ],
  tables: [
    {
      head: ["No", "Nama Barang", "Jumlah", "Harga Satuan"],
      cells: ["{row}", "{thing} {w} {w}", "{n} unit", "{n}.{n}00.000"],
    },
    {
      head: ["No.", "Nama", "Instansi", "Tanda Tangan"],
      cells: ["{row}.", "{person}", "{unit}", "hadir"],
    },
    {
      head: ["Tahap", "Pekerjaan", "Mulai", "Selesai", "Bobot"],
      cells: ["Tahap {row}", "{w} {w} {thing}", "{date}", "{date}", "{n} %"],
    },
  ],
  words:
    "di ke dari dan para atas bagi oleh secara maupun namun jika apabila wajib berhak pihak penyedia pejabat pembuat komitmen kontrak pekerjaan barang jasa harga satuan jumlah volume spesifikasi teknis gambar jadwal masa pelaksanaan pemeliharaan serah terima pembayaran uang muka termin retensi jaminan bank garansi denda keterlambatan wanprestasi pemutusan sepihak keadaan kahar addendum perubahan tambah kurang lelang tender pemenang sanggah panitia penawaran evaluasi administrasi kualifikasi dokumen asli salinan meterai notaris akta kuasa hukum tergugat penggugat putusan banding kasasi eksekusi sita lelangan gudang pengiriman ekspedisi pelabuhan bongkar muat kapal truk jembatan jalan drainase beton baja kayu pasir semen cat atap lantai dinding pondasi listrik pompa pipa kabel saklar lampu meja kursi lemari mesin cetak kertas tinta server jaringan perangkat lunak lisensi garasi bengkel suku cadang oli ban menyerahkan menerima memeriksa menguji memasang membongkar mengganti membayar menagih menunda membatalkan memperpanjang menyetujui menandatangani melegalisasi mengesahkan mencabut mengubah menambah mengurangi menghitung mengukur memotret mendokumentasikan mengirimkan menyimpan mengembalikan rusak cacat baik lengkap kurang lebih sesuai menyimpang terlambat tepat segera kemudian selanjutnya sebelumnya tertulis lisan sah batal mengikat rahasia terbuka umum khusus tertentu dimaksud tersebut berikut terlampir".split(
      " ",
    ),
  layout: (dice) => ({
    columns: dice.chance(0.45) ? 2 : 1,
    lineLength: dice.whole(48, 70),
    linesPerPage: dice.whole(30, 56),
    hyphenated: dice.chance(0.7),
    ligatures: dice.chance(0.4),
    header: dice.chance(0.6) ? ["- {page} -"] : ["SALINAN", "Nomor 27 Tahun 2024"],
    footer: dice.chance(0.5) ? ["Jaringan Dokumentasi dan Informasi Hukum", "{page}"] : [],
    footerFirst: dice.chance(0.5),
    cellsInLine: dice.chance(0.3),
  }),
};
