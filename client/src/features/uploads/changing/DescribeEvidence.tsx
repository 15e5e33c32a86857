import { useApolloClient } from "@apollo/client/react";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  CurrentDescriptionDocument,
  DescribeEvidenceDocument,
  type ListedEvidenceFragment,
} from "#app/generated/uploads/graphql";
import { DescriptionFields } from "../describing/DescriptionFields";
import { type Description, isDescribed } from "../queue/entry";
import { DescriptionConflict } from "./DescriptionConflict";
import { Trouble } from "./Trouble";
import { type ChangeEnd, useChange } from "./useChange";

interface Props {
  readonly evidence: ListedEvidenceFragment;
  readonly instrumentId: string;
  readonly onClose: () => void;
}

const descriptionOf = ({ title, indicatorCodes, shownOn }: ListedEvidenceFragment): Description => ({
  title,
  indicatorCodes,
  shownOn: shownOn ?? null,
});

/** Changes what is said of a piece of evidence. Where somebody else was faster, both are shown and the person chooses. */
export function DescribeEvidence({ evidence, instrumentId, onClose }: Props) {
  const { t } = useTranslation("uploads");
  const client = useApolloClient();
  const { send, busy } = useChange();
  const [mine, setMine] = useState(() => descriptionOf(evidence));
  const [seen, setSeen] = useState(evidence.description);
  const [theirs, setTheirs] = useState<Description | null>(null);
  const [end, setEnd] = useState<ChangeEnd | null>(null);
  const ready = isDescribed({ kind: "EVIDENCE", ...mine }) && theirs === null;

  const submit = async () => {
    setEnd(null);
    const answer = await send(DescribeEvidenceDocument, {
      evidenceId: evidence.id,
      title: mine.title.trim(),
      indicatorCodes: [...mine.indicatorCodes],
      shownOn: mine.shownOn,
      expectedVersion: seen,
    });
    if (answer.kind === "DONE") return onClose();
    if (answer.kind === "REFUSED" && answer.reason === "VERSION_CONFLICT" && (await lookAgain())) return;
    setEnd(answer);
  };
  const lookAgain = async (): Promise<boolean> => {
    const { data } = await client
      .query({
        query: CurrentDescriptionDocument,
        variables: { id: evidence.id },
        fetchPolicy: "network-only",
      })
      .catch(() => ({ data: undefined }));
    const now = data?.evidence;
    if (now === null || now === undefined) return false;
    setSeen(now.description);
    setTheirs(descriptionOf(now));
    return true;
  };

  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ "aria-label": t("form.cancel") }}
      title={t("changing.describe")}
      size="xl"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void submit();
        }}
      >
        <Stack gap="sm">
          {theirs !== null && (
            <DescriptionConflict
              mine={mine}
              theirs={theirs}
              onChoose={(chosen) => {
                setMine(chosen);
                setTheirs(null);
              }}
            />
          )}
          <DescriptionFields
            value={mine}
            instrumentId={instrumentId}
            disabled={theirs !== null}
            onChange={(changes) => setMine((before) => ({ ...before, ...changes }))}
          />
          <Trouble end={end} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("form.cancel")}
            </Button>
            <Button type="submit" disabled={!ready} loading={busy}>
              {t("form.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
