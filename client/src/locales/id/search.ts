export default {
  title: "Cari",
  label: "Cari bukti dan utas",
  hint: "Kata dari judul, isi dokumen, atau utas",
  submit: "Cari",
  empty: "Apa yang Anda cari?",
  emptyText:
    "Ketik satu kata atau lebih. Yang ditemukan memuat semua kata itu, atau kata yang berawalan sama, dalam judul bukti, isi dokumen, atau utas yang dapat Anda lihat.",
  short: "Kata pencarian terlalu pendek",
  shortText: "Ketik paling sedikit satu kata yang terdiri atas dua huruf atau angka.",
  long: "Pencarian paling panjang 200 karakter.",
  longText: "Persingkat pencarian Anda; delapan kata pertama yang dipakai.",
  none: "Tidak ada yang memuat “{{query}}”",
  noneText:
    "Coba kata lain, atau awal katanya saja. Dokumen yang baru diunggah dapat dicari setelah selesai dibaca.",
  found_other: "{{count}} hasil ditampilkan",
  foundMore_other: "{{count}} hasil pertama ditampilkan",
  kind: { TITLE: "Judul", TEXT: "Isi dokumen", THREAD: "Utas" },
  page: "hlm. {{page}}",
  cycle: "siklus {{year}}",
  withdrawn: "Ditarik",
  more: "Muat lebih banyak",
  moreFailed: "Lanjutan hasil belum dapat dimuat. Coba lagi.",
};
