import { describe, expect, test } from 'vitest';
import { dayNumber, weekdayOf } from '../../src/evidence/times/day-numbers.ts';
import { judge } from './judge.ts';

describe('the calendar', () => {
  test.each([
    [2027, 5, 4, 2],
    [2024, 2, 29, 4],
    [2000, 1, 1, 6],
    [1999, 12, 31, 5],
    [2026, 11, 25, 3],
  ])('%i-%i-%i is day %i of its week', (year, month, day, weekday) => {
    expect(weekdayOf(dayNumber(year, month, day))).toBe(weekday);
    expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7).toBe(weekday);
  });
});

judge({
  rule: 'date-order',
  asks: [
    'Tamar opens on 1 September.\n\n- 4 July: I sign.\n- «22 September»: coordinator in post.\n- 1 September: Tamar.\n- 6 October: Bude.',
    'We meet on «Mon, 4 May 2027».',
    'The lease ends on «31 June 2027».',
    'The contract runs from «1 April 2026 to 31 March 2025».',
    'The beta opens on 14 September 2026 and closes on «30 August 2026».',
    'We ship the reader in Q4 2026 and reach 500 clinics by «Q3 2026».',
    'We start with 500 customers on 12 June and go to everybody on «5 June» if things look good.',
    'The contract was negotiated in March, and it was agreed in «February».',
    'After the pilot in June 2025 we decided in «May 2025» to go on.',
    'Before the launch in «May 2025» we trained the drivers in July 2025.',
    'The freeze starts on 20 November 2026. Two weeks later, on «11 December 2026», the till goes live.',
    'Lockers open to other towns on 2 March 2026, once the insurer has finished its review, due on «30 March 2026».',
    'The felling notice is filed by «29 July», and the crew moves in on 6 July.',
    'On 10 June the till charged 118 guests twice. Marcus found it at noon. He refunded all of them by «9 June».',
    'The trial ran from 3 March to 14 April 2026 («three weeks») in Hull.',
    '## Timeline\n\n- 14:02 Deploy begins.\n- 14:10 Errors pass 2%.\n- «14:07» Alarm fires.\n- 14:31 Rollback ends.',
    '| 14:10 | Alarm |\n| «14:02» | Page sent |',
    '| Milestone | Date |\n| --- | --- |\n| Freeze | 3 May 2026 |\n| Signed | 27 June 2026 |\n| Test | «15 June 2026» |\n| Install | 4 August 2026 |',
    '| When | What |\n| --- | --- |\n| 3 May 2026 | Board decides |\n| «14 August 2026» | Racks ordered |\n| 8 June 2026 | Staff trained |\n| 6 July 2026 | Ghent opens |\n| 1 September 2026 | Review |',
    'Ghent opens on 1 July.\n\n| When | What |\n| --- | --- |\n| 3 May | Board decides |\n| 30 May | Letters out |\n| «15 July» | Rota agreed |\n| 1 July | Ghent opens |\n| 31 January 2027 | Grants paid |',
    '| Due | Who | What |\n| --- | --- | --- |\n| 3 May 2026 | Ana | Sign |\n| 8 May 2026 | Tom | Order |\n| «4 May 2026» | Ana | Hire |\n| 6 July 2026 | Kim | Train |\n| 1 September 2026 | Tom | Open |',
    '| Time | What |\n| --- | --- |\n| 14:02 | Deploy |\n| «15:20» | Alarm |\n| 14:31 | Page |\n| 14:40 | Rollback |',
    '---\ndate: 2026-05-10\n---\n\n## Next steps\n\n- Ana Silva signs the lease by «3 May 2026».\n- Tom Berg orders the racks by 1 June 2026.',
    '# Nimbus opens in Ghent\n\nGHENT — May 3, 2027 — Nimbus today opened a café.\n\n## FAQ\n\n### When does it launch?\n\nOn «1 September 2027».',
  ],
  leaves: [
    '- 4 July: I sign.\n- 21 July: coordinator in post.\n- 1 September: Tamar.\n- 6 October: Bude.',
    'Lockers open to other towns on 2 April 2026, once the insurer has finished its review, due on 30 March 2026.',
    'The felling notice is filed by 29 June, and the crew moves in on 6 July.',
    'On 10 June the till charged 118 guests twice. He refunded all of them by 12 June.',
    'On 10 June the till charged 118 guests twice. He had refunded a like error on 9 June.',
    'We meet on Tuesday, 4 May 2027.',
    'We meet on Monday, 4 May.',
    'On Monday the board meets; on 4 May 2027 we sign.',
    'The lease ends on 29 February.',
    'The season runs from October to March.',
    'The season runs from November 2026 to February 2027.',
    'We launch on 1 June 2027 and reach 30% adoption by 1 July 2027.',
    'If we launched on 1 July 2027, we could not reach 30% by 1 June 2027.',
    'We launch on 1 July 2027; 40 stores must be trained by 1 June 2027.',
    'After the pilot ended in May 2025, we agreed the rota in July 2025.',
    'After the launch in November we reviewed it in January.',
    'In June 2026 we look back at the launch of May 2025.',
    'The freeze starts on 20 November 2026. Two weeks later, on 4 December 2026, the till goes live.',
    'The trial ran from 3 March to 14 April 2026 (six weeks) in Hull.',
    'It took from March to May 2026, two months in all.',
    '| When | What |\n| --- | --- |\n| 23:40 | Alarm |\n| 00:13 | Failover |\n| 00:40 | Restored |',
    '| Shift | Start |\n| --- | --- |\n| Late | 14:00 |\n| Early | 06:00 |\n| Night | 22:00 |\n| Noon | 12:00 |',
    '| Owner | Action | Due |\n| --- | --- | --- |\n| Ana | Sign | 1 June 2027 |\n| Tom | Order | 3 May 2027 |',
    '| Due | Who | What |\n| --- | --- | --- |\n| 3 May 2026 | Ana | Sign |\n| 8 May 2026 | Tom | Order |\n| 4 May 2026 | Ana | Hire |\n| 6 July 2026 | Kim | Train |\n| 1 July 2026 | Tom | Open |',
    '| Due | What |\n| --- | --- |\n| 8 May 2026 | Order |\n| 4 May 2026 | Hire |\n| 6 July 2026 | Train |\n| 1 September 2026 | Open |',
    '| When | What |\n| --- | --- |\n| 3 October | Board decides |\n| 30 November | Letters out |\n| 15 January | Rota agreed |\n| 1 March 2027 | Ghent opens |\n| May | Grants paid |',
    '| When | What |\n| --- | --- |\n| 3 May 2026 | Board decides |\n| May 2026 | Letters out |\n| 15 May 2026 | Rota agreed |',
    '| When | What |\n| --- | --- |\n| 3 May 2026 | A |\n| 8 July 2026 | B |\n| 4 May 2026 | A |\n| 9 July 2026 | B |\n| 6 May 2026 | A |',
    '| Version | Date |\n| --- | --- |\n| 3 | 4 May 2026 |\n| 2 | 3 April 2026 |\n| 1 | 1 March 2026 |',
    '---\ndate: 10 May 2026\n---\n\n## Next steps\n\n- [x] Ana Silva signs the lease by 3 May 2026.\n- Ana signed by 3 May 2026.',
    '# Nimbus opens in Ghent\n\nGHENT — May 3, 2027 — Nimbus today opened a café.\n\n## FAQ\n\n### When does it launch?\n\nIn May 2027.',
    '# Nimbus opens in Ghent\n\nGHENT — May 3, 2027 — Nimbus today opened a café.\n\n## FAQ\n\n### When is it available in other cities?\n\nThe second city, Bruges, follows on 1 September 2027.',
  ],
});
