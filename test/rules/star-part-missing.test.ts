import { expect, test } from 'vitest';
import { lint } from '../../src/engine/draft.ts';
import { judge } from './judge.ts';

const good = `In March 2024 I ran the seller desk of a marketplace in Leeds, and 40% of new sellers left at the tax page. I had until May to halve that.

I called 30 of them and found that the page asked for a number that most did not have. I cut nine fields, over the objection of Finance, and moved the page behind the first sale. That delayed the autumn catalogue by three weeks.

By June activation had risen from 40% to 46%, because sellers reached their first sale before the form. Next time I would call sellers before reading dashboards.`;

judge({
  rule: 'star-part-missing',
  kind: 'star-story',
  asks: [
    '«I moved the tax page and the team liked it, so that everybody on the floor was pleased with the work.» I told the director about it.',
    '«In March 2024 sellers left at the tax page.» I had to fix it by May. I moved the page, called 30 sellers and cut nine fields.',
    '«A marketing lead wanted to extend a feature before demand was proven.» I showed her data of low engagement and proposed a pilot. It confirmed my worry and saved two sprints.',
    good
      .replace('Next time I would call sellers before reading dashboards.', '')
      .replace('In March', '«In March')
      .replace('tax page. I had', 'tax page.» I had'),
  ],
  leaves: [
    good,
    '---\nkind: star-story\nomit: [lesson]\n---\n\n' +
      good.replace('Next time I would call sellers before reading dashboards.', ''),
    '## Situation\n\nThe form failed in May for most of the new sellers.\n\n## Task\n\nTo mend the form within weeks.\n\n## Action\n\nI cut nine fields of it.\n\n## Result\n\nMost sellers stayed.\n\n## Lesson\n\nAsk first.',
    'I moved the tax page.',
  ],
});

test('the missing parts are named, and a lesson alone is asked for softly', () => {
  const [finding] = lint(good.replace('Next time I would call sellers before reading dashboards.', ''), {
    kind: 'star-story',
  }).filter(({ rule }) => rule === 'star-part-missing');
  expect(finding).toMatchObject({ code: 'no-lesson', severity: 'info' });
  expect(finding?.message).toMatch(/^Where is the lesson\?/);
});
