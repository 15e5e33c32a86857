import { institutions, type Member, type Panel } from "@sidang/shared";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { DismissMemberDocument } from "#app/generated/panels/graphql";
import { Mark } from "#app/ui/badges";
import { Section } from "#app/ui/page";
import { Refusal } from "../Refusal";
import { useCommand } from "../useCommand";
import classes from "./Editor.module.css";
import { Tool } from "./Tool";

interface Props {
  readonly panel: Panel;
  readonly onChanged: () => Promise<void>;
}

/** Who sits, institution by institution; what is still missing for a quorum shows. */
export function MemberEditor({ panel, onChanged }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const { send, busy, problem } = useCommand();
  const members = Object.values(panel.members);

  const dismiss = async ({ memberId }: Member) => {
    if (await send({ document: DismissMemberDocument, variables: { panelId: panel.panelId, memberId } }))
      await onChanged();
  };

  const groups = [
    ...institutions.map((institution) => ({
      key: institution as string,
      name: t(`domain:institution.${institution}`),
      seated: members.filter((member) => member.institution === institution),
      needed: true,
    })),
    {
      key: "office",
      name: t("arrange.withoutVote"),
      seated: members.filter((member) => member.institution === null),
      needed: false,
    },
  ];
  return (
    <Section title={t("arrange.members")} aside={t("arrange.memberTotal", { count: members.length })} flush>
      <div className={classes.alert}>
        <Refusal problem={problem} />
        {!members.some(({ office }) => office === "CHAIR") && <Mark tone="warn">{t("arrange.noChair")}</Mark>}
      </div>
      {groups.map(({ key, name, seated, needed }) => (
        <section key={key} className={classes.group} aria-label={name}>
          <h3 className={classes.heading}>
            {name}
            {needed && seated.length === 0 && <Mark tone="warn">{t("arrange.nobody")}</Mark>}
            {needed && seated.length > 0 && !seated.some(({ lead }) => lead) && (
              <Mark tone="warn">{t("arrange.noLead")}</Mark>
            )}
          </h3>
          <ul className={classes.rows}>
            {seated.map((member) => (
              <li key={member.memberId} className={classes.person}>
                <span className={classes.words}>
                  <span className={classes.name}>{member.name}</span>
                  <span className={classes.marks}>
                    {member.office !== null && (
                      <Mark tone="accent">{t(`domain:office.${member.office}`)}</Mark>
                    )}
                    {member.lead && <Mark>{t("arrange.lead")}</Mark>}
                  </span>
                </span>
                <Tool
                  label={t(member.memberId === panel.chairId ? "arrange.chairStays" : "arrange.dismiss", {
                    name: member.name,
                  })}
                  idle={busy || member.memberId === panel.chairId}
                  onUse={() => dismiss(member)}
                >
                  <IconX size={17} aria-hidden />
                </Tool>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
