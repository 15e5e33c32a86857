import type { TableOptions } from "typeorm";
import { column, nullable, primary } from "../column.js";
import { references } from "../references.js";

/** What is projected from the streams of evidence, who has seen which thread, and blind rounds. */
export const evidenceTables: readonly TableOptions[] = [
  {
    name: "evidence",
    columns: [
      column.text("id", 64, primary),
      column.text("proposal_id", 64),
      column.text("title", 200),
      column.text("status", 12),
      column.text("shown_on", 10, nullable),
      column.moment("received_at"),
      column.text("version_id", 64),
    ],
    indices: [{ name: "evidence_proposal", columnNames: ["proposal_id", "received_at", "id"] }],
    foreignKeys: [references("evidence_proposal_of", "proposal_id", "proposal", "CASCADE")],
  },
  {
    name: "evidence_indicator",
    columns: [
      column.text("evidence_id", 64, primary),
      column.text("indicator_code", 40, primary),
      column.text("proposal_id", 64),
    ],
    indices: [
      {
        name: "evidence_indicator_proposal",
        columnNames: ["proposal_id", "indicator_code", "evidence_id"],
      },
    ],
    foreignKeys: [references("evidence_indicator_of", "evidence_id", "evidence", "CASCADE")],
  },
  {
    name: "evidence_version",
    columns: [
      column.text("id", 64, primary),
      column.text("evidence_id", 64),
      column.whole("number"),
      column.text("sha256", 64),
      { name: "bytes", type: "bigint" },
      column.text("file_name", 200),
      column.text("media_type", 100),
      column.text("work", 8),
    ],
    indices: [
      { name: "evidence_version_number", columnNames: ["evidence_id", "number"], isUnique: true },
      { name: "evidence_version_work", columnNames: ["work", "id"] },
    ],
    foreignKeys: [references("evidence_version_of", "evidence_id", "evidence", "CASCADE")],
  },
  {
    name: "thread",
    columns: [
      column.text("id", 64, primary),
      column.text("evidence_id", 64),
      column.text("proposal_id", 64),
      column.text("circle", 8),
      column.text("kind", 16),
      column.text("status", 10),
      column.text("author_id", 64),
      column.flag("sealed"),
      column.text("place", 8),
      column.moment("started_at"),
      column.moment("touched_at"),
    ],
    indices: [
      { name: "thread_evidence", columnNames: ["evidence_id", "status", "circle"] },
      { name: "thread_proposal", columnNames: ["proposal_id", "status", "circle"] },
    ],
    foreignKeys: [references("thread_evidence_of", "evidence_id", "evidence", "CASCADE")],
  },
  {
    name: "thread_mention",
    columns: [column.text("thread_id", 64, primary), column.text("person_id", 64, primary)],
    indices: [{ name: "thread_mention_person", columnNames: ["person_id", "thread_id"] }],
    foreignKeys: [references("thread_mention_of", "thread_id", "thread", "CASCADE")],
  },
  {
    name: "thread_seen",
    columns: [
      column.text("thread_id", 64, primary),
      column.text("person_id", 64, primary),
      column.moment("seen_at"),
    ],
    foreignKeys: [references("thread_seen_of", "thread_id", "thread", "CASCADE")],
  },
  {
    name: "blind_round",
    columns: [
      column.text("id", 64, primary),
      column.text("proposal_id", 64),
      column.text("circle", 8),
      column.text("opened_by", 64),
      column.moment("opened_at"),
      column.whole("threads"),
      { ...column.moment("revealed_at"), ...nullable },
    ],
    indices: [{ name: "blind_round_proposal", columnNames: ["proposal_id", "circle"] }],
    foreignKeys: [references("blind_round_proposal_of", "proposal_id", "proposal", "CASCADE")],
  },
  {
    name: "search_word",
    columns: [
      column.text("word", 40, primary),
      column.text("kind", 8, primary),
      column.text("subject_id", 64, primary),
      column.text("evidence_id", 64),
    ],
    indices: [
      { name: "search_word_subject", columnNames: ["subject_id", "kind", "word"] },
      { name: "search_word_evidence", columnNames: ["evidence_id"] },
    ],
    foreignKeys: [references("search_word_evidence_of", "evidence_id", "evidence", "CASCADE")],
  },
];
