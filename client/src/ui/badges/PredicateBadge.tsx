import type { Predicate } from "@sidang/shared";
import { IconRosetteDiscountCheckFilled } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Mark } from "./Mark";

interface Props {
  readonly predicate: Predicate;
  /** Held already, and not only aimed at. */
  readonly held?: boolean;
}

/** WBK or WBBM; its long name on hover. */
export function PredicateBadge({ predicate, held = false }: Props) {
  const { t } = useTranslation("domain");
  return (
    <Mark
      tone={held ? "pass" : "accent"}
      icon={held ? <IconRosetteDiscountCheckFilled size={13} aria-hidden /> : undefined}
      title={t(`predicateLong.${predicate}`)}
    >
      {t(`predicate.${predicate}`)}
    </Mark>
  );
}
