import { oneOf, type UrlState } from "#app/lib/url";
import { type GroupCode, groupCodes } from "../indicators/sheetGroups";

export const shows = ["ALL", "MISSING", "PRESENT", "DISCUSSED"] as const;
export type Show = (typeof shows)[number];
const words: Readonly<Record<Show, string>> = {
  ALL: "",
  MISSING: "belum",
  PRESENT: "ada",
  DISCUSSED: "utas",
};

export interface ListAddress {
  /** Null: all of them. */
  readonly area: GroupCode | null;
  readonly show: Show;
}

/** `?area=PW&tampil=belum` */
export const listAddress: UrlState<ListAddress> = {
  own: ["area", "tampil"],
  read: (address) => ({
    area: oneOf(address, "area", groupCodes, null),
    show: shows.find((show) => words[show] === (address.get("tampil") ?? "")) ?? "ALL",
  }),
  write: ({ area, show }) => ({
    ...(area === null ? {} : { area }),
    ...(show === "ALL" ? {} : { tampil: words[show] }),
  }),
};
