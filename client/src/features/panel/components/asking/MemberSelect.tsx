import { NativeSelect } from "@mantine/core";
import { nameOf } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

interface Props {
  readonly members: readonly string[];
  /** Empty while nobody is chosen: nobody is suggested, as a name taken by mistake is not noticed. */
  readonly value: string;
  readonly onChange: (memberId: string) => void;
  /** Why somebody whom one might look for is not there. */
  readonly note?: string | undefined;
}

/** One of the members, by name, office and institution. */
export function MemberSelect({ members, value, onChange, note }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  const label = (memberId: string) => {
    const member = panel.members[memberId];
    const where = [
      ...(member?.office == null ? [] : [t(`domain:office.${member.office}`)]),
      ...(member?.institution == null ? [] : [t(`domain:institution.${member.institution}`)]),
    ].join(", ");
    return where === "" ? nameOf(panel, memberId) : `${nameOf(panel, memberId)} (${where})`;
  };
  return (
    <NativeSelect
      label={t("panel:ask.member")}
      description={note}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...(value === "" ? [{ value: "", label: t("panel:ask.choose"), disabled: true }] : []),
        ...members.map((memberId) => ({ value: memberId, label: label(memberId) })),
      ]}
      data-autofocus
    />
  );
}
