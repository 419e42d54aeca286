import type { Page } from 'playwright-core';
import type { Editor } from '../support/editor.ts';
import { until } from '../support/poll.ts';

/** What is seen of one key, in the milliseconds of the page. */
interface Seen {
  armed: boolean;
  key: number;
  squiggle: number;
  isUnderlined(): boolean;
}

type Watched = typeof globalThis & { sixpagerSeen: Seen };

/** Notices, inside the window, when a key goes down and when a squiggle stands in the line of the cursor. */
export function watchSquiggles(page: Page): Promise<void> {
  return page.evaluate(() => {
    const now: Seen = {
      armed: false,
      key: 0,
      squiggle: 0,
      isUnderlined() {
        const cursor = document
          .querySelector('.editor-instance .cursors-layer .cursor')
          ?.getBoundingClientRect();
        const squiggles = document.querySelectorAll('.editor-instance .view-overlays [class*="squiggly-"]');
        return [...squiggles].some((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return cursor !== undefined && top < cursor.bottom - 1 && bottom > cursor.top + 1;
        });
      },
    };
    (globalThis as Watched).sixpagerSeen = now;
    const down = ({ timeStamp }: KeyboardEvent): void => {
      if (now.armed) Object.assign(now, { armed: false, key: timeStamp, squiggle: 0 });
    };
    const look = (): void => {
      if (now.key === 0 || now.squiggle > 0 || !now.isUnderlined()) return;
      // The frame after the change is the one in which it is seen.
      requestAnimationFrame(() => {
        now.squiggle ||= performance.now();
      });
    };
    addEventListener('keydown', down, true);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document.body, everything);
  });
}

/** Types a text into the line of the cursor, anew; milliseconds from its last key to the frame with a squiggle. */
export async function keyToSquiggle({ page }: Editor, text: string): Promise<number> {
  for (const key of ['Home', 'Shift+End', 'Delete']) await page.keyboard.press(key);
  await page.keyboard.type(text.slice(0, -1), { delay: 20 });
  const clean = () => page.evaluate(() => !(globalThis as Watched).sixpagerSeen.isUnderlined());
  await until('the line to be without a squiggle', clean);
  await page.waitForTimeout(400);
  if (!(await clean())) throw new Error(`“${text.slice(0, -1)}” has a squiggle already`);
  await page.evaluate(() => {
    Object.assign((globalThis as Watched).sixpagerSeen, { armed: true, key: 0 });
  });
  await page.keyboard.press(text.slice(-1));
  return until(`a squiggle under “${text}”`, () =>
    page.evaluate(() => {
      const { key, squiggle } = (globalThis as Watched).sixpagerSeen;
      return key > 0 && squiggle > key ? squiggle - key : 0;
    }),
  );
}
