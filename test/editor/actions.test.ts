import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useEditor } from './support/use-editor.ts';

const desk = useEditor();
const weak = 'many customers';
const draft = '# Orders\n\nWe talked to many customers.\n\nWe began after that.\n';
const atWeak = 'We talked to m'.length;
const slotSelected = 'Ln 3, Col 22 (8 selected)';

describe('links of a hover', () => {
  test('a fix leaves its slot selected, and typing fills it', async () => {
    const { editor } = desk;
    await desk.open('link-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    const hover = await editor.hover('About vague-quantifier');
    await hover.locator('a', { hasText: 'Put a count here: [N of M]' }).click();
    await expect.poll(() => editor.position()).toBe(slotSelected);
    await editor.page.keyboard.type('9 of 14');
    await editor.seesText(/We talked to 9 of 14 customers\./);
  });

  test('“Ignore” writes the comment, and what is typed is its reason', async () => {
    const { editor } = desk;
    await desk.open('ignore-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    const hover = await editor.hover('About vague-quantifier');
    await hover.locator('a', { hasText: 'Ignore here, because…' }).click();
    await expect.poll(() => editor.position()).toMatch(/^Ln 3, .*\(8 selected\)$/);
    await editor.page.keyboard.type('not public before May');
    await editor.seesText(/<!-- sixpager-ignore vague-quantifier: not public before May -->\n/);
    await editor.seesSquiggle(weak, false);
  });

  test('the rule’s page opens as a page, and not as its source', async () => {
    const { editor } = desk;
    await desk.open('page-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    const hover = await editor.hover('About vague-quantifier');
    await hover.locator('a', { hasText: 'About vague-quantifier' }).click();
    await editor.tab('vague-quantifier.md').waitFor();
    const page = editor.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.locator('h1', { hasText: 'vague-quantifier' }).waitFor();
    await editor.page.keyboard.press('Control+F4');
  });

  test('what a draft says becomes no link', async () => {
    const { editor } = desk;
    const evil = 'many [customers](command:workbench.action.quit)';
    await desk.open('evil-prfaq.md', `# Orders\n\nWe talked to ${evil}.\n\nWe began after that.\n`);
    await editor.seesAnySquiggle();
    await editor.goTo(3, atWeak);
    const hover = await editor.hover('About vague-quantifier');
    const targets = await hover
      .locator('a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('data-href') ?? '')
          .filter((href) => href.startsWith('command:')),
      );
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(target).toMatch(/^command:sixpager\.(?:applyFix|showRule)\?/);
    await editor.page.keyboard.press('Escape');
  });
});

describe('the light bulb', () => {
  test('offers the preferred fix first, then others, then to ignore and to configure', async () => {
    const { editor } = desk;
    await desk.open('order-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    await editor.openFixes('Put a count here');
    const rows = await editor.page.locator('.action-widget .monaco-list-row.action').allTextContents();
    expect(rows.map((row) => row.trim())).toEqual([
      'Put a count here: [N of M]',
      'Accept “many” in this document',
      'Accept “many” in the workspace',
      'Accept “many” everywhere',
      'Ignore “vague-quantifier” here, because…',
      'Configure “vague-quantifier”…',
    ]);
    await editor.page.keyboard.press('Escape');
  });

  test('Configure… switches a rule off for the workspace, and its file is read at once', async () => {
    const { editor } = desk;
    await desk.open('configure-prfaq.md', draft);
    await editor.seesSquiggle(weak);
    await editor.goTo(3, atWeak);
    await editor.openFixes('Configure “vague-quantifier”…');
    await editor.fix('Configure “vague-quantifier”…').click();
    await editor.choice('Off').click();
    await editor.choice('In the workspace').click();
    await editor.seesSquiggle(weak, false);
    expect(readFileSync(desk.path('.sixpager.yaml'), 'utf8')).toBe('rules:\n  vague-quantifier: off\n');
    // A change by another program is seen too.
    desk.write('.sixpager.yaml', 'rules:\n  vague-quantifier: info\n');
    await editor.seesSquiggle(weak);
    const [squiggle] = (await editor.squiggles()).filter(({ text }) => text === weak);
    expect(squiggle?.severity).toBe('info');
    desk.write('.sixpager.yaml', '');
  });

  test('a word that readers know is accepted in the workspace', async () => {
    const { editor } = desk;
    await desk.open('accept-prfaq.md', '# Orders\n\nThe SKU of an order is printed.\n\nIt is paper.\n');
    await editor.seesSquiggle('SKU');
    await editor.goTo(3, 'The S'.length);
    await editor.openFixes('Accept “SKU” in the workspace');
    await editor.fix('Accept “SKU” in the workspace').click();
    await editor.seesSquiggle('SKU', false);
    expect(existsSync(desk.path('.sixpager.yaml'))).toBe(true);
    expect(readFileSync(desk.path('.sixpager.yaml'), 'utf8')).toContain('terms: [SKU]');
  });

  test('all of one rule are mended at once, and one undo takes it back', async () => {
    const { editor } = desk;
    const text = '# Orders\n\nIt might possibly help.\n\nIt might perhaps cost.\n';
    await desk.open('all-prfaq.md', text);
    await editor.seesSquiggle('might possibly');
    await editor.goTo(3, 'It m'.length);
    await editor.openFixes('Fix all 2 of “hedge”');
    await editor.fix('Fix all 2 of “hedge”').click();
    await editor.seesText(/It might help\.\n.*\nIt might cost\./);
    await editor.page.keyboard.press('Control+Z');
    await editor.seesText(/It might possibly help\.\n.*\nIt might perhaps cost\./);
  });
});
