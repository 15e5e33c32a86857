import type { FileChooser, Locator, Page } from "playwright-core";

/** The evidence of the demonstration's unit on a page, and the uploads below it, as a person works with them. */
export class UnitEvidence {
  static readonly path = "/unit/unit-balai-sertifikasi?bagian=bukti&area=MP";

  constructor(readonly page: Page) {}

  get dock(): Locator {
    return this.page.getByRole("region", { name: "Unggahan" });
  }

  async open(): Promise<void> {
    await this.page.goto(new URL(UnitEvidence.path, this.page.url()).href);
    await this.indicators.first().waitFor();
  }

  get indicators(): Locator {
    return this.page.locator("[data-indicator]");
  }

  indicator(place: number): Locator {
    return this.indicators.nth(place);
  }

  /** A file's place in the queue. */
  row(fileName: string): Locator {
    return this.dock.getByRole("listitem").filter({ has: this.page.getByText(fileName, { exact: true }) });
  }

  /** Chooses files through the button of an indicator, or, without one, that of the whole list. */
  async choose(files: Parameters<FileChooser["setFiles"]>[0], place?: number): Promise<void> {
    const button =
      place === undefined
        ? this.page.getByRole("button", { name: "Unggah berkas…" })
        : this.indicator(place).getByRole("button", { name: /^Tambah bukti untuk/ });
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), button.click()]);
    await chooser.setFiles(files);
  }

  /** Drops a text file on something, as from a folder of the system. */
  async drop(onto: Locator, name: string, text: string): Promise<void> {
    const carried = await this.page.evaluateHandle(
      ({ name: fileName, text: content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: "text/plain" }));
        return transfer;
      },
      { name, text },
    );
    for (const type of ["dragenter", "dragover", "drop"])
      await onto.dispatchEvent(type, { dataTransfer: carried });
  }

  /** Whether a file is where it should be by now. */
  async is(fileName: string, phase: string): Promise<void> {
    await this.row(fileName).getByText(phase, { exact: true }).waitFor();
  }

  press(name: string | RegExp, within: Locator = this.dock): Promise<void> {
    return within.getByRole("button", { name }).click();
  }

  /** Chooses the file of a newer version of a piece of evidence. */
  async chooseVersion(title: string, file: Parameters<FileChooser["setFiles"]>[0]): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.act(title, "Unggah versi baru…"),
    ]);
    await chooser.setFiles(file);
  }

  /** Chooses from the menu of a piece of evidence. */
  async act(title: string, item: string): Promise<void> {
    await this.page.getByRole("button", { name: `Tindakan untuk ${title}`, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }
}
