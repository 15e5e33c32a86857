import { UnstyledButton } from "@mantine/core";
import { type AgendaItem, hasConflict } from "@sidang/shared";
import { useRemarkDraft } from "#app/features/panel/sending/useRemarkDraft";
import { finishedItems } from "#app/features/panel/telling/timing";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Remarks.module.css";

/** The sitting has gone on: which finished units still have words of mine that were never sent. */
export function UnsentElsewhere() {
  const { panel, shown, viewerId } = useRoom();
  return finishedItems(panel)
    .filter((item) => item.itemId !== shown?.itemId && !hasConflict(item, viewerId))
    .map((item) => <UnsentOn key={item.itemId} item={item} />);
}

function UnsentOn({ item }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  const { panel, viewerId, look } = useRoom();
  const [text] = useRemarkDraft({ userId: viewerId, panelId: panel.panelId, itemId: item.itemId });
  if (text.trim() === "") return null;
  return (
    <UnstyledButton className={classes.elsewhere} onClick={() => look(item.itemId)}>
      {t("panel:remarks.unsentOn", { unit: item.proposal.unitName })}
    </UnstyledButton>
  );
}
