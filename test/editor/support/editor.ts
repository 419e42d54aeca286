import type { Locator, Page } from 'playwright-core';
import { retry, until } from './poll.ts';

export interface Squiggle {
  readonly severity: string;
  readonly text: string;
}

interface Mark {
  readonly name: string;
  readonly background: string;
  readonly border: string;
  readonly text: string;
}

/** What a writer does and sees in a VS Code window. */
export class Editor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Runs a command by its title through the command palette. */
  async palette(title: string): Promise<void> {
    await this.#choose('F1', `>${title}`, title);
  }

  /** Opens the box with a key, types, and takes the choice that is named. */
  async #choose(key: string, text: string, label: string): Promise<void> {
    await retry(
      () => this.page.keyboard.press(key),
      async () => {
        // A panel that takes the focus while the box opens closes it again.
        await this.#fill(text, { timeout: 5000 });
        await this.choice(label).waitFor({ timeout: 5000 });
      },
      () => this.page.keyboard.press('Escape'),
    );
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file by its path through quick open. */
  async open(path: string): Promise<void> {
    await this.openElsewhere(path);
    await this.#lines.first().waitFor();
  }

  /** The same for a file that opens in another editor than that of text, once what is named is there. */
  async openElsewhere(path: string, shown?: string): Promise<void> {
    const name = path.replace(/.*\//, '');
    await this.#choose('Control+P', path, name);
    await this.tab(name).waitFor();
    if (shown !== undefined) await this.page.locator(shown).first().waitFor({ state: 'attached' });
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.#fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.status(`Ln ${line}, Col ${column}`).waitFor();
  }

  async #fill(text: string, limit: { readonly timeout?: number } = {}): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input').first();
    await input.waitFor(limit);
    await input.fill(text, limit);
  }

  /** Answers a box that asks for a text. */
  async answer(text: string): Promise<void> {
    await this.#fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** A row of the list that the palette or a command shows. */
  choice(label: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  /** A message in the corner of the window. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast', { hasText: text });
  }

  /** Puts away every message. */
  async clearNotifications(): Promise<void> {
    await this.palette('Notifications: Clear All Notifications');
    await this.page.locator('.notification-toast').first().waitFor({ state: 'detached' });
  }

  tab(name: string): Locator {
    return this.page.locator(`.tab[data-resource-name="${name}"]`);
  }

  get #lines(): Locator {
    return this.page.locator('.editor-instance .view-lines .view-line');
  }

  /** The lines on screen, from top to bottom. */
  async text(): Promise<string> {
    const lines = await this.#lines.evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** Waits until the lines on screen are so. */
  async seesText(wanted: RegExp): Promise<void> {
    const matches = async () => wanted.test(await this.text());
    await until(`the text to match ${wanted}`, matches).catch(async (error) => {
      throw new Error(`${error.message}; it is\n${await this.text()}`);
    });
  }

  /** The words above each squiggle on screen, from top to bottom. */
  async squiggles(): Promise<readonly Squiggle[]> {
    const marks = await this.#marks('[class*="squiggly-"]');
    return marks.map(({ name, text }) => ({ severity: /squiggly-(\w+)/.exec(name)?.[1] ?? '', text }));
  }

  /** The words on screen behind which something of a colour is drawn, as CSS says the colour. */
  async drawn(what: 'background' | 'border', colour: string): Promise<readonly string[]> {
    const marks = await this.#marks('.cdr');
    return marks.filter((mark) => mark[what] === colour).map(({ text }) => text);
  }

  /** What is drawn beside the letters, with the words that it stands under. */
  #marks(selector: string): Promise<readonly Mark[]> {
    return this.page.locator(`.editor-instance .view-overlays ${selector}`).evaluateAll((elements) => {
      const at = (x: number, y: number) => document.caretPositionFromPoint(x, y);
      return elements
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ element, box }) => {
          const middle = box.top + box.height / 2;
          const range = document.createRange();
          const start = at(box.left + 1, middle);
          const end = at(box.right - 1, middle);
          if (start && end) {
            range.setStart(start.offsetNode, start.offset);
            range.setEnd(end.offsetNode, end.offset);
          }
          const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(element);
          return {
            name: element.className,
            background: backgroundColor,
            border: borderTopStyle === 'none' ? '' : borderTopColor,
            text: range.toString().replaceAll('\u00a0', ' '),
          };
        });
    });
  }

  /** Waits until a squiggle stands under `words` (or none does any more). */
  async seesSquiggle(words: string, present = true): Promise<void> {
    const shown = async () => (await this.squiggles()).some(({ text }) => text === words) === present;
    await until(`a squiggle under “${words}”`, shown).catch(async (error) => {
      throw new Error(`${error.message}; there are ${JSON.stringify(await this.squiggles())}`);
    });
  }

  /** Waits until there is a squiggle, wherever it stands. */
  async seesAnySquiggle(): Promise<void> {
    await until('a squiggle', async () => (await this.squiggles()).length > 0);
  }

  /** Opens the hover at the cursor by keyboard, and waits until it says something. */
  async hover(text: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover', { hasText: text });
    await retry(
      async () => {
        await this.page.keyboard.press('Control+K');
        await this.page.keyboard.press('Control+I');
      },
      () => hover.waitFor({ timeout: 3000 }),
      () => this.page.keyboard.press('Escape'),
    );
    return hover;
  }

  /** The menu of Ctrl+. and of the light bulb. */
  fix(title: string): Locator {
    return this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  }

  /** Opens the quick fix menu at the cursor by keyboard and waits for a fix in it. */
  async openFixes(title: string): Promise<void> {
    await retry(
      () => this.page.keyboard.press('Control+.'),
      () => this.fix(title).waitFor({ timeout: 3000 }),
      () => this.page.keyboard.press('Escape'),
    );
  }

  /** Clicks on the light bulb beside the cursor's line until its menu offers a fix. */
  async clickLightBulb(title: string): Promise<void> {
    const bulb = this.page
      .locator('.editor-instance')
      .locator('.lightBulbWidget, [class*="gutter-lightbulb"]');
    await retry(
      () => bulb.filter({ visible: true }).first().click(),
      () => this.fix(title).waitFor({ timeout: 3000 }),
      () => this.page.keyboard.press('Escape'),
    );
  }

  /** Rows of the Problems panel, which it opens. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Where the cursor is and how much is selected, as the status bar says it: `Ln 3, Col 14 (10 selected)`. */
  async position(): Promise<string> {
    return (await this.status(/^Ln \d/).textContent()) ?? '';
  }

  /** What copying the selection gives. */
  async selection(): Promise<string> {
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** An item of the status bar. */
  status(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }
}
