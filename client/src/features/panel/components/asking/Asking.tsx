import { Modal } from "@mantine/core";
import { findItem } from "@sidang/shared";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { useNarrow } from "#app/features/panel/components/layout/useNarrow";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskedForm } from "./AskedForm";
import classes from "./Asking.module.css";

/** Asks for what an action still needs, in a dialog that says what will come of it. */
export function Asking() {
  const { t } = useWords();
  const { panel, asking, ask } = useRoom();
  const narrow = useNarrow();
  const item =
    asking !== null && "itemId" in asking.command ? findItem(panel, asking.command.itemId) : undefined;
  return (
    <Modal
      opened={asking !== null}
      onClose={() => ask(null)}
      title={asking === null ? "" : actionLabel(t, panel, asking).replace(/…$/, "")}
      closeButtonProps={{ "aria-label": t("panel:ask.cancel") }}
      fullScreen={narrow}
      size="lg"
      classNames={{ title: classes.title }}
      centered
    >
      {item !== undefined && <p className={classes.unit}>{item.proposal.unitName}</p>}
      {asking !== null && <AskedForm key={asking.id} action={asking} />}
    </Modal>
  );
}
