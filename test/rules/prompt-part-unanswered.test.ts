import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/engine/draft.ts';

const asked = (text: string, kind: 'writing-assessment' | 'case-study' = 'writing-assessment') =>
  new Draft(text, { kind }).all().filter(({ rule }) => rule === 'prompt-part-unanswered');

const question = (prompt: string, ...paragraphs: readonly string[]) =>
  `---\nquestion: "${prompt}"\n---\n\n${paragraphs.join('\n\n')}\n`;

describe('a public prompt', () => {
  test.each([
    [
      'judgment',
      'I had to choose a carrier. I chose the second one and it went well.',
      ['data or time', 'alternatives', 'others'],
    ],
    [
      'judgment',
      'We had ten weeks of data and ran a test. I could take the first carrier or the second. I took the second, because it was cheaper. In the end 92% of parcels arrived.',
      ['data or time'],
    ],
    [
      'judgment',
      'The storm left nine hours and no data. I rerouted the vans, because a refund helps nobody who waits for medicine. 92% arrived.',
      ['alternatives'],
    ],
    ['invention', 'I built a tax form. It was my idea to do so.', ['problem', 'result', 'number']],
    [
      'invention',
      'Sellers quit at the tax page: 40% in March. My idea was to ask one question at a time.',
      ['result'],
    ],
  ])('%s: %s', (prompt, text, missing) => {
    const [found, ...more] = asked(question(prompt, text));
    expect(more).toEqual([]);
    for (const part of missing) expect(found?.message).toContain(part);
  });

  test.each([
    [
      'judgment',
      'The storm left nine hours and no data. I could refund, delay or reroute. A refund would have left 400 people without medicine, so I ruled it out.',
      'I rerouted the vans, because a delay helps nobody. 92% of parcels arrived by noon.',
    ],
    [
      'invention',
      'Sellers quit at the tax page: 40% finished it in March, and each one lost cost us $90. It mattered because tax is due in April.',
      'My idea was to ask one question at a time. It raised activation from 40% to 46%, worth $1.2M a year to the business.',
    ],
  ])('%s is answered in full', (prompt, ...paragraphs) => {
    expect(asked(question(prompt, ...paragraphs))).toEqual([]);
  });
});

describe('a prompt of somebody’s own', () => {
  test.each([
    ['What would you measure, and why?', 'I would measure repeat orders in the first week of May.', 'why'],
    [
      'Describe a time you disagreed with a decision. What did you do, and what did you learn?',
      'Finance disagreed with me about the fee in May 2024. I asked three sellers to try it and wrote down what they paid.',
      'learn',
    ],
    [
      'Which customer would you serve first, and which tradeoff would you accept?',
      'I would serve the customer who buys for an ageing parent. There are 1.2 million of them in the north.',
      'tradeoff',
    ],
    [
      'How did you set the price? Who opposed it?',
      'I compared six shops, and set it at £4 in May.',
      'opposed',
    ],
  ])('%s', (prompt, text, missing) => {
    expect(
      asked(question(prompt, text)).map(({ message }) => message.toLowerCase().includes(missing)),
    ).toEqual([true]);
  });

  test.each([
    [
      'What would you measure, and why?',
      'I would measure repeat orders, because a first order is won by the voucher.',
    ],
    [
      'Describe a time you disagreed with a decision. What did you do, and what did you learn?',
      'I disagreed with the fee in May 2024. I asked three sellers to try it. I learned to ask sellers first.',
    ],
    [
      'Tell us about a warehouse you would close.',
      'I would close the warehouse in Leeds, since nobody can reach it by train.',
    ],
    ['What would you measure, and why?', '[answer] and more of the same, to be written in the next hour.'],
  ])('%s: answered', (prompt, text) => {
    expect(asked(question(prompt, text))).toEqual([]);
  });

  test('that is quoted at the top', () => {
    const text =
      '> Question: What would you measure, and why?\n\nI would measure repeat orders in the first week of May.';
    const [found] = asked(text);
    expect(text.slice(found?.span.start, found?.span.end)).toContain('What would you measure');
    expect(asked(`${text} The reason is that the voucher wins the first order.`)).toEqual([]);
  });

  test('a part that the front matter calls answered is left alone, and a start is not asked', () => {
    expect(
      asked(
        '---\nquestion: judgment\nanswered: [alternatives, why, unanalysable, outcome]\n---\n\nI had to choose a carrier. I chose the second one and it went well.',
      ),
    ).toEqual([]);
    expect(asked('---\nquestion: judgment\n---\n\nI had to choose.')).toEqual([]);
    expect(asked('I had to choose a carrier. I chose the second one and it went well.')).toEqual([]);
  });
});
