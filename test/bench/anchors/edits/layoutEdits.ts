import type { Edit } from "./edit.js";

/** Other line lengths, words broken or not, ligatures or none. */
export const rewrap: Edit = (paper, dice) => ({
  ...paper,
  layout: {
    ...paper.layout,
    lineLength: paper.layout.lineLength + dice.oneOf([-13, -7, 6, 11]),
    linesPerPage: paper.layout.linesPerPage + dice.whole(-4, 4),
    hyphenated: !paper.layout.hyphenated,
    ligatures: !paper.layout.ligatures,
  },
});

/** Another header, another footer, and where the file holds them. */
export const changeRunningLines: Edit = (paper, dice) => ({
  ...paper,
  layout: {
    ...paper.layout,
    header: dice.oneOf([
      ["Laporan Akhir (revisi kedua)"],
      ["RAHASIA", "Dokumen kerja {page}", "Versi 2"],
      [],
    ]),
    footer: dice.oneOf([["{page}"], ["Dicetak dari sistem", "hal. {page} dari 99"]]),
    footerFirst: !paper.layout.footerFirst,
  },
});

/** One column becomes two, two become one. */
export const reflowColumns: Edit = (paper) => {
  const { columns, lineLength } = paper.layout;
  return {
    ...paper,
    layout: {
      ...paper.layout,
      columns: columns === 1 ? 2 : 1,
      lineLength: columns === 1 ? Math.floor(lineLength * 0.52) : Math.floor(lineLength * 1.5),
      cellsInLine: columns === 2,
    },
  };
};
