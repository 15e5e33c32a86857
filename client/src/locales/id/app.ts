/** The shell around every screen, and what any screen may have to say. */
export default {
  name: "Sidang",
  skip: "Langsung ke isi",
  nav: { label: "Navigasi utama", home: "Beranda", panels: "Sidang", units: "Unit" },
  search: { label: "Cari bukti dan utas", hint: "Cari bukti (Ctrl+K)", open: "Cari" },
  menu: {
    account: "Akun {{name}}",
    signIn: "Masuk",
    signOut: "Keluar",
    signingOut: "Sedang keluar…",
    language: "Bahasa",
    languageOf: { id: "Bahasa Indonesia", en: "English" },
    theme: "Tampilan",
    themeOf: { light: "Terang", dark: "Gelap" },
  },
  connection: {
    online: "Tersambung",
    reconnecting: "Terputus sejak {{time}}",
    hint: "Menyambung kembali. Yang Anda ketik tetap tersimpan di layar ini.",
  },
  error: {
    title: "Data tidak dapat dimuat",
    network:
      "Server belum dapat dihubungi. Halaman ini mencoba lagi dengan sendirinya begitu sambungan pulih.",
    server: "Server tidak dapat menjawab permintaan ini. Tidak ada data yang berubah.",
    retry: "Coba lagi",
  },
  crash: {
    title: "Halaman ini berhenti",
    text: "Terjadi kesalahan pada tampilan. Yang sudah Anda kirim dan diterima server tetap tersimpan; isian yang belum dikirim mungkin hilang.",
    reload: "Muat ulang halaman",
    home: "Ke beranda",
    detail: "Rincian teknis",
    update: "Versi baru telah dipasang. Muat ulang halaman untuk melanjutkan.",
  },
  notFound: {
    title: "Halaman tidak ditemukan",
    text: "Alamat ini tidak ada, atau Anda tidak berhak melihatnya.",
    home: "Ke beranda",
  },
  loading: "Sedang memuat…",
  more: "Muat lebih banyak",
  shown: "{{shown}} dari {{total}}",
};
