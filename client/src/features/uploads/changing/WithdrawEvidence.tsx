import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { evidenceLimits } from "@sidang/shared";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ListedEvidenceFragment, WithdrawEvidenceDocument } from "#app/generated/uploads/graphql";
import { Trouble } from "./Trouble";
import { type ChangeEnd, useChange } from "./useChange";

interface Props {
  readonly evidence: ListedEvidenceFragment;
  readonly onClose: () => void;
}

/** Takes a piece of evidence back, with a reason. It cannot be undone, and says so. */
export function WithdrawEvidence({ evidence, onClose }: Props) {
  const { t } = useTranslation("uploads");
  const { send, busy } = useChange();
  const [reason, setReason] = useState("");
  const [end, setEnd] = useState<ChangeEnd | null>(null);
  const submit = async () => {
    const answer = await send(WithdrawEvidenceDocument, { evidenceId: evidence.id, reason: reason.trim() });
    if (answer.kind === "DONE") onClose();
    else setEnd(answer);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ "aria-label": t("form.cancel") }}
      title={t("changing.withdraw")}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== "") void submit();
        }}
      >
        <Stack gap="sm">
          <p>{t("changing.withdrawText", { title: evidence.title })}</p>
          <Textarea
            label={t("changing.reason")}
            value={reason}
            rows={3}
            required
            maxLength={evidenceLimits.reason}
            data-autofocus
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Trouble end={end} />
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("form.cancel")}
            </Button>
            <Button type="submit" color="red" disabled={reason.trim() === ""} loading={busy}>
              {t("changing.withdrawSubmit")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
