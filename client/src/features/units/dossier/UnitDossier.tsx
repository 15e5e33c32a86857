import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { UnitDossierDocument } from "#app/generated/units/graphql";
import { useUrlState } from "#app/lib/url";
import { Mark, PredicateBadge } from "#app/ui/badges";
import { BackLink, Page, Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { dossierAddress } from "./dossierAddress";
import { StageLine } from "./StageLine";
import classes from "./UnitDossier.module.css";
import { type EvidenceTab, UnitTabs } from "./UnitTabs";

interface Props {
  /** Draws a proposal's evidence: features do not know each other, the app hands it in. */
  readonly evidence: EvidenceTab;
}

/** What is known of a unit: its proposal's way, and in tabs its scores, its evidence, its history. */
export function UnitDossier({ evidence }: Props) {
  const { t } = useTranslation("units");
  const { id = "" } = useParams();
  const [address, change] = useUrlState(dossierAddress);
  const { data, error, refetch } = useQuery(UnitDossierDocument, { variables: { id } });
  const back = <BackLink to="/unit">{t("dossier.back")}</BackLink>;

  if (data === undefined) {
    return (
      <Page title={t("dossier.loading")} titleHidden>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={9} />}
      </Page>
    );
  }
  const { unit } = data;
  if (unit === null || unit === undefined) {
    return (
      <Page title={t("dossier.missing")} titleHidden>
        <EmptyState title={t("dossier.missing")} action={back} />
      </Page>
    );
  }

  const proposal = unit.proposals.find((one) => one.cycle === address.cycle) ?? unit.proposals[0];
  return (
    <Page
      title={unit.name}
      above={back}
      lead={unit.agency.name}
      actions={
        unit.proposals.length > 1 && (
          <NativeSelect
            aria-label={t("cycle")}
            value={String(proposal?.cycle)}
            onChange={({ currentTarget }) =>
              change({ cycle: Number(currentTarget.value), source: null, against: null })
            }
            data={unit.proposals.map(({ cycle: year }) => ({
              value: String(year),
              label: t("dossier.cycle", { year }),
            }))}
          />
        )
      }
    >
      {proposal === undefined ? (
        <Surface>
          <EmptyState title={t("dossier.noProposal")} />
        </Surface>
      ) : (
        <>
          <Surface>
            <div className={classes.standing}>
              <div className={classes.marks}>
                {unit.proposals.length === 1 && (
                  <span className={classes.soft}>{t("dossier.cycle", { year: proposal.cycle })}</span>
                )}
                <span className={classes.pair}>
                  {t("dossier.target")} <PredicateBadge predicate={proposal.target} />
                </span>
                {proposal.heldPredicate && (
                  <span className={classes.pair}>
                    {t("dossier.holds")} <PredicateBadge predicate={proposal.heldPredicate} held />
                  </span>
                )}
                {proposal.affirmative && <Mark>{t("dossier.affirmative")}</Mark>}
              </div>
              <StageLine stage={proposal.stage} />
            </div>
          </Surface>
          <UnitTabs
            key={proposal.id}
            unit={unit}
            proposal={proposal}
            address={address}
            onChange={change}
            evidence={evidence}
          />
        </>
      )}
    </Page>
  );
}
