/** Evidence in the room: what is shown, whether one follows, and threads that remarks point to. */
export default {
  evidence: {
    title: "Bukti unit ini",
    tabs: { label: "Berkas dan bukti", dossier: "Berkas", evidence: "Bukti" },
    follow: "Ikuti yang ditunjukkan",
    place: "{{title}}, hlm. {{page}}",
    shown: "Yang ditunjukkan",
    shownBy: "{{name}} menunjukkan {{what}}",
    shownByYou: "Anda menunjukkan {{what}}",
    followAgain: "Ikuti lagi",
    openThread: "Utas pada bukti",
    cite: "Kutip utas yang terbuka",
    cited: "Mengutip utas pada bukti",
    uncite: "Lepaskan kutipan",
  },
};
