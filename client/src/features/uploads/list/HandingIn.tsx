import { allowed } from "@sidang/shared";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import { useViewer } from "#app/lib/session";
import type { Stage } from "#app/ui/badges";
import { DescribeEvidence } from "../changing/DescribeEvidence";
import { WithdrawEvidence } from "../changing/WithdrawEvidence";
import { dockDoor } from "../dock/dockDoor";
import type { Goal, UploadPlace } from "../queue/entry";
import { titleOf } from "../queue/titleOf";
import { useUploads } from "../useUploads";
import { DropPlace } from "./DropPlace";
import { type ListDesk, ListDeskContext } from "./useListDesk";

/** Whose evidence it is. */
export interface Handing {
  readonly unitId: string;
  readonly unitName: string;
  readonly agencyId: string;
  readonly proposalId: string;
  readonly cycle: number;
  readonly stage: Stage;
}

interface Props {
  readonly unit: Handing;
  readonly instrumentId: string;
  readonly children: ReactNode;
}

/** SPEC EV3: from then on nobody changes a proposal's evidence. */
const closed: readonly Stage[] = ["GRANTED", "DECLINED", "WITHDRAWN", "REVOKED"];

type Changing = { readonly kind: "DESCRIBE" | "WITHDRAW"; readonly evidence: ListedEvidenceFragment } | null;

/** Around a list of evidence: takes files, by dialog or dropped, and opens what changes a piece of evidence. */
export function HandingIn({ unit, instrumentId, children }: Props) {
  const { grants } = useViewer();
  const uploads = useUploads();
  const many = useRef<HTMLInputElement>(null);
  const one = useRef<HTMLInputElement>(null);
  const goalOf = useRef<(file: File) => Goal>(newEvidence([]));
  const [changing, change] = useState<Changing>(null);
  const { unitId, unitName, agencyId, proposalId, cycle, stage } = unit;
  const mayAdd =
    !closed.includes(stage) && allowed("evidence.add", grants, { unitId, agencyId, seated: false });
  const place = useMemo<UploadPlace>(
    () => ({ proposalId, unitId, unitName, cycle, instrumentId }),
    [proposalId, unitId, unitName, cycle, instrumentId],
  );
  const desk = useMemo<ListDesk>(
    () => ({
      place,
      mayAdd,
      chooseFiles: (code) => {
        goalOf.current = newEvidence(code === null ? [] : [code]);
        many.current?.click();
      },
      chooseVersion: (evidence) => {
        goalOf.current = () => newVersion(evidence);
        one.current?.click();
      },
      describe: (evidence) => change({ kind: "DESCRIBE", evidence }),
      withdraw: (evidence) => change({ kind: "WITHDRAW", evidence }),
    }),
    [place, mayAdd],
  );

  const take = (files: readonly File[], goal: (file: File) => Goal) => {
    if (files.length === 0) return;
    uploads.choose(files, place, goal);
    dockDoor.call();
  };
  const picker = (ref: typeof many, multiple: boolean) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={multiple}
      data-picker={multiple ? "many" : "one"}
      onChange={({ currentTarget }) => {
        take([...(currentTarget.files ?? [])], goalOf.current);
        // So that the same file can be chosen again.
        currentTarget.value = "";
      }}
    />
  );

  return (
    <ListDeskContext value={desk}>
      <DropPlace
        taking={mayAdd}
        onDrop={(files, code) => take(files, newEvidence(code === null ? [] : [code]))}
      >
        {children}
      </DropPlace>
      {picker(many, true)}
      {picker(one, false)}
      {changing?.kind === "DESCRIBE" && (
        <DescribeEvidence
          evidence={changing.evidence}
          instrumentId={instrumentId}
          onClose={() => change(null)}
        />
      )}
      {changing?.kind === "WITHDRAW" && (
        <WithdrawEvidence evidence={changing.evidence} onClose={() => change(null)} />
      )}
    </ListDeskContext>
  );
}

function newEvidence(indicatorCodes: readonly string[]): (file: File) => Goal {
  return ({ name }) => ({ kind: "EVIDENCE", title: titleOf(name), indicatorCodes, shownOn: null });
}

function newVersion({ id, title, versions }: ListedEvidenceFragment): Goal {
  return { kind: "VERSION", evidenceId: id, title, latestSha256: versions.at(-1)?.sha256 ?? "" };
}
