import { findItem, type Panel } from "@sidang/shared";
import type { Action } from "#app/features/panel/acting/action";
import { shortName } from "#app/features/panel/telling/people";
import type { Translate } from "#app/features/panel/telling/words";

/** What a button says: the act, and whom or what it is about where that is settled. */
export function actionLabel(t: Translate, panel: Panel, action: Action): string {
  const { id, command } = action;
  switch (id) {
    case "callItem": {
      const item = command.type === "callItem" ? findItem(panel, command.itemId) : undefined;
      return t("panel:act.callItem", { unit: item?.proposal.unitName ?? "" });
    }
    case "giveFloor":
      return action.place === "MENU" || command.type !== "giveFloor"
        ? t("panel:act.giveFloorChoose")
        : t("panel:act.giveFloor", { name: shortName(panel, command.memberId) });
    case "endTalk":
      return t("panel:act.endTalk", {
        name: command.type === "yieldFloor" ? shortName(panel, command.memberId) : "",
      });
    default:
      return t(`panel:act.${id}`);
  }
}
