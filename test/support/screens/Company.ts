import { randomUUID } from "node:crypto";
import { Client } from "../client.js";

const members = ["chair", "secretary", "tpn", "kemenpanrb", "kpk", "ombudsman"] as const;
export type CompanyMember = (typeof members)[number];
type Choice = "GRANT" | "DECLINE" | "DEFER" | "ABSTAIN";

/** Those who sit in the demonstration's panel beside the one whose screen is looked at; they act through the API. */
export class Company {
  private constructor(
    readonly panelId: string,
    readonly people: Readonly<Record<CompanyMember, Client>>,
  ) {}

  static async gather(url: string, panelId: string): Promise<Company> {
    const clients = await Promise.all(members.map((name) => Client.signedIn(url, name)));
    const people = Object.fromEntries(members.map((name, place) => [name, clients[place]]));
    return new Company(panelId, people as Record<CompanyMember, Client>);
  }

  async must(
    name: CompanyMember,
    command: string,
    args: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await this.people[name].must(command, { panelId: this.panelId, ...args });
  }

  /** Everybody but these checks in. */
  async checkIn({ but = [] }: { readonly but?: readonly CompanyMember[] } = {}): Promise<void> {
    for (const name of members) {
      const mode = name === "ombudsman" ? "REMOTE" : "ROOM";
      if (!but.includes(name)) await this.must(name, "checkIn", { mode });
    }
  }

  async deliberate(itemId: string): Promise<void> {
    await this.must("chair", "callItem", { itemId });
    await this.must("chair", "beginDeliberation", { itemId });
  }

  async remark(name: CompanyMember, itemId: string, text: string): Promise<void> {
    await this.must(name, "makeRemark", { itemId, remarkId: randomUUID(), text });
  }

  async openVoting(itemId: string, motion = "GRANT_WBK"): Promise<void> {
    await this.must("chair", "openVoting", { itemId, motion });
  }

  async cast(
    itemId: string,
    ballots: Readonly<Partial<Record<CompanyMember, readonly [choice: Choice, reason?: string]>>>,
  ): Promise<void> {
    for (const name of members) {
      const [choice, reason] = ballots[name] ?? [];
      if (choice !== undefined)
        await this.must(name, "castBallot", { itemId, choice, reason: reason ?? null });
    }
  }

  /** The lines of the panel's record that hold all of these texts. */
  async recorded(...texts: readonly string[]): Promise<readonly string[]> {
    const { exportPanel } = await this.people.secretary.ask<{ exportPanel: { content: string } }>(
      "query Record($panelId: ID!) { exportPanel(panelId: $panelId) { content } }",
      { panelId: this.panelId },
    );
    return exportPanel.content.split("\n").filter((line) => texts.every((text) => line.includes(text)));
  }
}
