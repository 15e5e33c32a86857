import type { Locator, Page } from "playwright-core";

interface BallotText {
  /** As the voter reads it: "Setuju menetapkan WBK", "Tolak", "Tunda", "Abstain". */
  readonly choice: string;
  readonly reason?: string;
}

/** The panel room as somebody sees it who uses it: by the names of what is on the screen. */
export class Room {
  /** What this person can do now. */
  readonly bar: Locator;
  readonly agenda: Locator;
  /** The middle: the unit in question. */
  readonly middle: Locator;
  readonly institutions: Locator;
  readonly remarks: Locator;
  readonly floor: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.bar = page.getByRole("region", { name: "Yang dapat Anda lakukan" });
    this.agenda = page.getByRole("complementary", { name: "Agenda" });
    this.middle = page.getByRole("region", { name: "Unit yang dibahas" });
    this.institutions = page.getByRole("region", { name: "Lembaga", exact: true });
    this.remarks = page.getByRole("region", { name: /^Catatan/ });
    this.floor = page.getByRole("region", { name: "Bicara" });
    this.dialog = page.getByRole("dialog");
  }

  async ready(): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: /^Sidang Panel/ }).waitFor();
  }

  /** Waits until something stands in the room. */
  async says(text: string | RegExp, where: Locator = this.page.locator("main")): Promise<void> {
    await where.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until something no longer stands there. */
  async saysNo(text: string | RegExp, where: Locator = this.page.locator("main")): Promise<void> {
    await where.getByText(text).filter({ visible: true }).waitFor({ state: "detached" });
  }

  button(name: string | RegExp): Locator {
    return this.bar.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Presses a button of the bar, once it can be pressed. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Takes something from the bar's menu. */
  async choose(name: string): Promise<void> {
    await this.press("Tindakan lain");
    await this.page.getByRole("menuitem", { name }).click();
  }

  /** Answers the dialog that a step opens: a text if one is asked for, then the button that sends. */
  async answer(send: string, text?: string): Promise<void> {
    if (text !== undefined) await this.dialog.getByRole("textbox").fill(text);
    await this.dialog.getByRole("button", { name: send, exact: true }).click();
    await this.dialog.waitFor({ state: "hidden" });
  }

  async checkIn(mode: "Hadir di ruang sidang" | "Hadir jarak jauh" = "Hadir di ruang sidang"): Promise<void> {
    await this.press(mode);
    await this.button(mode).waitFor({ state: "detached" });
  }

  /** Leaves the sitting although something comes of it, which is asked about first. */
  async checkOut(): Promise<void> {
    await this.choose("Tinggalkan sidang");
    await this.answer("Tinggalkan sidang");
    await this.button("Hadir di ruang sidang").waitFor();
  }

  /** Calls a unit from its line of the agenda, whatever its place. */
  async callFromAgenda(unit: string): Promise<void> {
    await this.agenda.getByRole("button", { name: `Tindakan untuk ${unit}` }).click();
    await this.page.getByRole("menuitem", { name: "Panggil unit ini" }).click();
    await this.middle.getByRole("heading", { name: unit }).waitFor();
  }

  /** How an institution stands: "KPK 1 konflik 1 hadir dari 2". */
  institution(name: string): Locator {
    return this.institutions.getByRole("group").filter({ hasText: name });
  }

  async remark(text: string): Promise<void> {
    await this.remarks.getByRole("textbox", { name: "Tulis catatan" }).fill(text);
    await this.remarks.getByRole("button", { name: "Kirim catatan" }).click();
  }

  /** Each remark's line that holds a text. */
  remarksWith(text: string): Locator {
    return this.remarks.getByRole("listitem").filter({ hasText: text });
  }

  /** Gives a ballot: choose, write why, look again, seal. */
  async castBallot(ballot: BallotText): Promise<void> {
    await this.chooseBallot(ballot);
    await this.middle.getByRole("button", { name: "Segel suara" }).click();
    await this.says("Suara Anda tersimpan", this.middle);
  }

  /** Goes on to the second step of a ballot, and seals nothing. */
  async chooseBallot({ choice, reason }: BallotText): Promise<void> {
    await this.middle.getByRole("radio", { name: choice }).check();
    if (reason !== undefined) await this.middle.getByLabel("Alasan (tidak wajib)").fill(reason);
    await this.middle.getByRole("button", { name: "Periksa suara" }).click();
    await this.says("Anda akan memberikan suara", this.middle);
  }

  /** Puts another ballot in the place of the one given before. */
  async castAgain(ballot: BallotText): Promise<void> {
    await this.press("Ubah suara");
    await this.castBallot(ballot);
  }

  /** The chair puts the unit to the vote: on the motion that the room proposes, or on one that it does not. */
  async openVoting(motion?: "GRANT_WBK" | "GRANT_WBBM"): Promise<void> {
    await this.press("Buka pemungutan suara…");
    if (motion !== undefined)
      await this.dialog.getByLabel("Usul yang diputuskan").selectOption({ value: motion });
    await this.answer("Buka pemungutan suara");
  }

  async reveal(): Promise<void> {
    await this.press("Buka hasil suara");
    await this.says("Hasil pemungutan suara", this.middle);
  }

  async decide(): Promise<void> {
    await this.press("Catat putusan…");
    await this.answer("Catat putusan");
  }
}
