/** Evidence in the room: what is shown, whether one follows, and threads that remarks point to. */
export default {
  evidence: {
    title: "This unit's evidence",
    tabs: { label: "Dossier and evidence", dossier: "Dossier", evidence: "Evidence" },
    follow: "Follow what is shown",
    place: "{{title}}, p. {{page}}",
    shown: "What is shown",
    shownBy: "{{name}} shows {{what}}",
    shownByYou: "You show {{what}}",
    followAgain: "Follow again",
    openThread: "Thread on evidence",
    cite: "Cite the open thread",
    cited: "Cites a thread on evidence",
    uncite: "Remove the citation",
  },
};
