import type { Predicate } from "../instrument/index.js";
import type { PanelEvent } from "../panel/events.js";
import { evolve } from "../panel/evolve.js";
import { panelStream } from "../panel/panelStream.js";
import { replayCommand } from "../panel/replay.js";
import { notConvened, type PanelState } from "../panel/state.js";
import type { Outcome } from "../panel/words.js";
import { chainHash, digestOf, genesisHash } from "./chain.js";
import type { Finding, FindingCode } from "./finding.js";
import { type ReadRecord, readRecord } from "./readRecord.js";
import type { RecordHeader, RecordLine } from "./record.js";
import { checkVisibleVote } from "./visibleVote.js";

export interface VerifyReport {
  readonly ok: boolean;
  /** In the order of the file; at most one hundred. */
  readonly findings: readonly Finding[];
  /** Null when the text is not a record at all. */
  readonly summary: {
    readonly panelId: string;
    readonly title: string;
    readonly cycle: number;
    readonly audience: string;
    readonly events: number;
    readonly withheld: number;
    readonly head: string;
    /** Commands decided again by the rules; 0 for a redacted record, where that cannot be done. */
    readonly commandsReplayed: number;
    readonly ballotsMatched: number;
    readonly decisions: readonly {
      readonly itemId: string;
      readonly unitName: string;
      readonly outcome: Outcome;
      readonly predicate: Predicate | null;
    }[];
  } | null;
}

const mostFindings = 100;

/**
 * Checks a panel's record from its text alone (SPEC LG4 to LG9): form, chain, every command decided again, every
 * ballot against its commitment, the count and the outcome. Pure, so the command line, the browser and the tests agree.
 */
export function verifyLog(text: string): VerifyReport {
  const record = readRecord(text);
  const findings: Finding[] = [...record.findings];
  const { header, lines } = record;
  if (header === null) return { ok: false, findings: findings.slice(0, mostFindings), summary: null };
  const whole = checkChain(header, record, findings);
  const replay = new Replay(header, findings, lines.every(({ event }) => event.type !== "Withheld") && whole);
  for (const { line, event } of lines) replay.next(line, event);
  replay.end();
  const summary = replay.summary(lines.length);
  return { ok: findings.length === 0, findings: findings.slice(0, mostFindings), summary };
}

function checkChain(header: RecordHeader, { lines }: ReadRecord, findings: Finding[]): boolean {
  const before = findings.length;
  const find = (line: number | null, seq: number | null, code: FindingCode, message: string) =>
    findings.push({ line, seq, code, message });
  let expected = 1;
  let hash = genesisHash;
  for (const { line, event } of lines) {
    if (event.seq !== expected) {
      find(line, event.seq, "SEQUENCE_BROKEN", `event ${event.seq} stands where event ${expected} should`);
    }
    const digest = event.type === "Withheld" ? event.digest : digestOf({ ...event, stream: header.stream });
    if (chainHash(hash, digest) !== event.hash) {
      find(
        line,
        event.seq,
        "CHAIN_BROKEN",
        `event ${event.seq} does not match the chain: it, or what stands before it, was changed`,
      );
    }
    expected = event.seq + 1;
    hash = event.hash;
  }
  if (lines.length !== header.events) {
    find(
      null,
      null,
      "EVENTS_MISSING",
      `the header speaks of ${header.events} events, the record holds ${lines.length}`,
    );
  }
  if (hash !== header.head)
    find(null, null, "HEAD_DISAGREES", "the last event is not the head that the header names");
  return findings.length === before;
}

/** Folds the record and, when it is whole and unredacted, decides every command again. */
class Replay {
  private state: PanelState = notConvened;
  private group: PanelEvent[] = [];
  private groupLine = 0;
  private beforeGroup: PanelState = notConvened;
  private withheld = 0;
  private commands = 0;
  private ballots = 0;

  constructor(
    private readonly header: RecordHeader,
    private readonly findings: Finding[],
    private readonly decidable: boolean,
  ) {}

  next(line: number, event: RecordLine): void {
    if (event.type === "Withheld") {
      this.withheld += 1;
      this.guarded(line, event.seq, () => {
        this.state = evolve(this.state, event);
      });
      return;
    }
    if (this.group[0]?.commandId !== event.commandId) this.endGroup(line);
    this.group.push(event);
    this.guarded(line, event.seq, () => {
      if (event.type === "PanelConvened") this.checkHeader(event);
      const { finding, matched } = checkVisibleVote(this.state, event);
      this.ballots += matched;
      if (finding !== null) this.find(line, event.seq, finding.code, finding.message);
      this.state = evolve(this.state, event);
    });
  }

  end(): void {
    this.endGroup(0);
    if (this.state.status === "NONE") this.find(null, null, "HEADER_DISAGREES", "the record holds no panel");
  }

  summary(events: number): VerifyReport["summary"] {
    const { panelId, title, cycle, audience, head } = this.header;
    const { withheld, commands, ballots } = this;
    return {
      panelId,
      title,
      cycle,
      audience,
      events,
      withheld,
      head,
      commandsReplayed: commands,
      ballotsMatched: ballots,
      decisions: this.decisions(),
    };
  }

  /** What was decided, as far as it can be read: a changed record can name a decision and no unit. */
  private decisions(): NonNullable<VerifyReport["summary"]>["decisions"] {
    if (this.state.status === "NONE") return [];
    return this.state.agenda.flatMap((item) => {
      if (item.phase !== "DECIDED") return [];
      const { unitName } = item.proposal ?? {};
      const { outcome, predicate } = item.decision ?? {};
      if (unitName !== undefined && outcome !== undefined && predicate !== undefined)
        return [{ itemId: item.itemId, unitName, outcome, predicate }];
      this.find(null, null, "LINE_MALFORMED", `item ${item.itemId}: decided, but not of what, or how`);
      return [];
    });
  }

  private endGroup(nextLine: number): void {
    const { group } = this;
    if (group.length > 0 && this.decidable) {
      this.guarded(this.groupLine, group[0]?.seq ?? null, () => {
        const divergence = replayCommand(this.beforeGroup, group);
        if (divergence !== null) {
          this.find(
            this.groupLine,
            divergence.seq,
            "COMMAND_DISAGREES",
            `event ${divergence.seq}: ${divergence.message}`,
          );
        }
      });
      this.commands += 1;
    }
    this.group = [];
    this.groupLine = nextLine;
    this.beforeGroup = this.state;
  }

  private checkHeader(event: Extract<PanelEvent, { type: "PanelConvened" }>): void {
    const { panelId, title, cycle, stream } = this.header;
    const said = event.payload;
    if (
      said.panelId !== panelId ||
      said.title !== title ||
      said.cycle !== cycle ||
      stream !== panelStream(panelId)
    ) {
      this.find(1, event.seq, "HEADER_DISAGREES", "the header names another panel than the events");
    }
  }

  /** A payload that is not of its type's form makes the rules stumble; that is a finding, not a crash. */
  private guarded(line: number, seq: number | null, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.find(
        line,
        seq,
        "LINE_MALFORMED",
        `event ${seq}: ${error instanceof Error ? error.message : "malformed"}`,
      );
    }
  }

  private find(line: number | null, seq: number | null, code: FindingCode, message: string): void {
    this.findings.push({ line, seq, code, message });
  }
}
