/** Penampil dokumen: apa yang dilihat, dicari, dan ditandai. */
export default {
  document: "Dokumen",
  again: "Coba lagi",
  opening: "Membuka dokumen: {{percent}} %",
  interrupted: "Sambungan terputus. Yang sudah tampil tetap ada; sisanya dimuat begitu sambungan kembali.",
  toolbar: {
    label: "Alat dokumen",
    thumbnails: "Gambar kecil halaman",
    search: "Cari dalam dokumen",
    page: "Halaman",
    pages: "dari {{pages}}",
    previousPage: "Halaman sebelumnya",
    nextPage: "Halaman berikutnya",
    smaller: "Perkecil",
    larger: "Perbesar",
    zoom: "Ukuran {{percent}} persen",
    fitWidth: "Selebar jendela",
    fitPage: "Satu halaman utuh",
    region: "Tandai wilayah",
    turn: "Putar searah jarum jam",
    download: "Unduh berkas",
    more: "Alat lainnya",
  },
  page: {
    label: "Halaman {{page}}",
    failed: "Halaman {{page}} tidak dapat ditampilkan. Halaman lain tidak terpengaruh.",
  },
  thumbnails: {
    label: "Gambar kecil halaman",
    page: "Halaman {{page}}",
    pageWith: "Halaman {{page}}, sedang dilihat oleh {{names}}",
  },
  search: {
    field: "Cari kata dalam dokumen",
    previous: "Temuan sebelumnya",
    next: "Temuan berikutnya",
    mark: "Tandai temuan",
    close: "Tutup pencarian",
    running: "{{count}} temuan, halaman {{page}} dari {{pages}}",
    place: "{{number}} dari {{count}}",
    none: "Tidak ditemukan",
    noText: "Dokumen ini berupa gambar; tidak ada teks untuk dicari",
  },
  region: {
    label: "Wilayah yang ditandai",
    help: "Tombol panah memindahkan, Shift dan panah mengubah ukuran, Ctrl untuk langkah kecil. Enter menandai, Escape membatalkan.",
    hint: "Panah: pindah. Shift+panah: ukuran. Enter: tandai. Esc: batal.",
    at: "{{x}} persen dari kiri, {{y}} persen dari atas, lebar {{width}}, tinggi {{height}} persen",
  },
  password: {
    title: "Dokumen ini terkunci",
    text: "Berkas ini dibuka dengan kata sandi. Kata sandi hanya dipakai di peramban ini dan tidak dikirim.",
    field: "Kata sandi dokumen",
    wrong: "Kata sandi salah. Coba lagi.",
    open: "Buka dokumen",
  },
  failed: {
    BROKEN: {
      title: "Dokumen ini tidak dapat dibaca",
      text: "Berkasnya rusak atau bukan PDF. Berkas aslinya tersimpan utuh dan dapat diunduh.",
    },
    MISSING: {
      title: "Berkas ini tidak ada",
      text: "Berkas tidak ditemukan di penyimpanan. Beri tahu pengelola; catatan dan utasnya tetap ada.",
    },
    DENIED: {
      title: "Anda tidak dapat membuka berkas ini",
      text: "Hak Anda mungkin berubah atau sesi Anda berakhir. Masuk kembali, lalu coba lagi.",
    },
    EMPTY: {
      title: "Berkas ini kosong",
      text: "Berkas diterima dengan ukuran nol bita. Minta unit mengunggahnya kembali.",
    },
    UNREACHABLE: {
      title: "Berkas ini belum dapat diambil",
      text: "Server tidak menjawab. Tidak ada yang hilang; coba lagi sebentar.",
    },
  },
  picture: {
    label: "Gambar {{name}}",
  },
  text: {
    preview: "Pratinjau isi {{name}}. Tata letak aslinya ada dalam berkas.",
  },
  video: {
    label: "Rekaman {{name}}",
    comment: "Tandai {{time}}",
    moments: "Tanda pada rekaman",
    at: "{{time}}: {{label}}",
  },
  none: {
    title: "Berkas ini tidak dapat ditampilkan",
    text: "{{name}} hanya dapat diunduh. Komentar tetap dapat ditulis untuk berkas seutuhnya.",
  },
};
