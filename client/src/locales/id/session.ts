export default {
  title: "Masuk",
  welcome: "Ruang sidang bersama untuk evaluasi Zona Integritas",
  promise:
    "TPN, Kementerian PANRB, KPK, dan Ombudsman bersidang dalam satu panel: dari berkas sampai putusan, tercatat dan dapat diperiksa.",
  email: "Alamat surel",
  password: "Kata sandi",
  showPassword: "Tampilkan kata sandi",
  submit: "Masuk",
  submitting: "Memeriksa…",
  ended:
    "Sesi Anda telah berakhir, atau Anda keluar lewat tab lain. Masuk kembali untuk melanjutkan di halaman yang sama.",
  missingEmail: "Isi alamat surel Anda.",
  missingPassword: "Isi kata sandi Anda.",
  wrong: "Alamat surel atau kata sandi tidak cocok. Periksa kembali, lalu coba lagi.",
  limited: "Terlalu banyak percobaan. Tunggu {{seconds}} detik, lalu coba lagi.",
  network: "Server belum dapat dihubungi. Isian Anda tetap ada; coba lagi setelah sambungan pulih.",
  failed: "Server tidak dapat memproses permintaan ini. Isian Anda tetap ada; coba lagi sebentar lagi.",
  demo: {
    title: "Akun demonstrasi",
    text: "Semua data bersifat contoh. Pilih akun untuk langsung masuk sebagai orang tersebut.",
    groups: {
      PANEL: "Panel",
      EVALUATORS: "Penilai",
      UNITS: "Unit dan instansi",
      COUNTRY: "Nasional",
    },
  },
};
