import type { Page } from 'playwright-core';

/** A verifier's hands: every key that they press is counted. */
export class Triage {
  private pressed = 0;

  constructor(private readonly page: Page) {}

  /** The median of the keys that each took, from coming to it until it was decided; false: this one is left, and not counted. */
  async each(count: number, decide: (id: string) => Promise<void | false>): Promise<number> {
    const taken: number[] = [];
    const done = new Set<string>();
    await this.press('j');
    await this.press('Enter');
    while (taken.length < count) {
      if (done.size > 0) await this.press('j');
      const id = await this.next(done);
      if ((await decide(id)) !== false) taken.push(this.pressed);
      done.add(id);
      this.pressed = 0;
    }
    return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)]!;
  }

  /** Waits until this is what can be read. */
  async read(story: string): Promise<void> {
    await this.page.getByRole('article').getByText(story, { exact: true }).waitFor();
  }

  async accept(): Promise<void> {
    await this.press('a');
    await this.focused('Prendre en charge');
    await this.press('Enter');
    await this.page.getByText('C’est à vous.').waitFor();
  }

  async spam(): Promise<void> {
    await this.press('s');
    await this.focused('Clore sans examiner');
    await this.press('Enter');
    await this.page.getByText('est clos : message sans objet').waitFor();
  }

  async decline(): Promise<void> {
    await this.press('r');
    await this.toField('Pourquoi ce n’est pas examiné');
    await this.press('C');
    await this.answered();
  }

  async duplicate(): Promise<void> {
    await this.press('d');
    await this.page.getByRole('dialog').getByRole('radio').first().waitFor();
    await this.press('Tab');
    await this.press('Tab');
    await this.press('Space');
    await this.answered();
  }

  /** The person is told, and it is sent from within the words. */
  private async answered(): Promise<void> {
    await this.toField('Message');
    await this.page.keyboard.type('Voir /elsewhere.');
    this.pressed += 'Voir /elsewhere.'.length;
    await this.press('Control+Enter');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  private async toField(label: string): Promise<void> {
    const field = this.page.getByRole('dialog').getByLabel(label);
    await field.first().waitFor();
    for (let tries = 0; tries < 8; tries++) {
      if (await field.first().evaluate((one) => one === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`${label} can't be come to by keys`);
  }

  private async focused(button: string): Promise<void> {
    const named = this.page.getByRole('dialog').getByRole('button', { name: button });
    await named.and(this.page.locator(':focus')).waitFor();
  }

  private async next(done: ReadonlySet<string>): Promise<string> {
    const idOf = (address: string) => /complaints\/([0-9a-f-]{36})/.exec(address)?.[1];
    await this.page.waitForURL((address) => {
      const id = idOf(address.pathname);
      return id !== undefined && !done.has(id);
    });
    return idOf(this.page.url())!;
  }

  private async press(key: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }
}
