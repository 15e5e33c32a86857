import { Drawer } from "@mantine/core";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { Composer } from "./Composer";
import classes from "./Composer.module.css";

/** On a phone what one writes comes up from below, over whatever one was reading. */
export function Composing() {
  const { t } = useWords();
  const { composing, compose } = useDesk();
  return (
    <Drawer
      opened={composing !== null}
      onClose={() => compose(null)}
      position="bottom"
      classNames={{ content: classes.sheet ?? "" }}
      withCloseButton={false}
      title={null}
      aria-label={t("evidence:compose.sheet")}
    >
      {composing !== null && <Composer key={JSON.stringify(composing)} target={composing} />}
    </Drawer>
  );
}
