import { NativeSelect } from "@mantine/core";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";

interface Props {
  readonly members: readonly string[];
  readonly value: string;
  readonly onChange: (memberId: string) => void;
}

/** One of the members, by name and institution. */
export function MemberSelect({ members, value, onChange }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  const label = (memberId: string) => {
    const member = panel.members[memberId];
    const where =
      member?.institution == null
        ? member?.office == null
          ? ""
          : t(`domain:office.${member.office}`)
        : t(`domain:institution.${member.institution}`);
    return where === "" ? (member?.name ?? memberId) : `${member?.name ?? memberId} (${where})`;
  };
  return (
    <NativeSelect
      label={t("panel:ask.member")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={members.map((memberId) => ({ value: memberId, label: label(memberId) }))}
      data-autofocus
    />
  );
}
