import { useTranslation } from "react-i18next";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import { Mark, type Tone } from "#app/ui/badges";

type Counts = ListedEvidenceFragment["threadCounts"];

const tones = { open: "live", answered: "accent", unsure: "warn", lost: "fail" } as const satisfies Record<
  string,
  Tone
>;
const kinds = ["open", "answered", "unsure", "lost"] as const;

/** How many threads wait for something, by what they wait for. */
export function ThreadMarks({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation("uploads");
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => (
      <Mark key={kind} tone={tones[kind]}>
        {t(`list.threads.${kind}`, { count: counts[kind] })}
      </Mark>
    ));
}
