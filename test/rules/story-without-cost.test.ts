import { judge } from './judge.ts';

judge({
  rule: 'story-without-cost',
  kind: 'star-story',
  asks: [
    '«I had an idea, everyone liked it, and activation rose from 40% to 46%.»',
    '«I managed the launch in the north, and it went well for all four teams.»',
    '«I saw the dashboard fail, fixed the query in a day, and leaders were happy.»',
    '«Our dashboard failed during a launch.» I repaired the SQL pipelines, though that was not my job. Reporting was back within a day and leadership stayed informed.',
    '## Situation\n\nIn May sellers left at the tax page.\n\n## Action\n\nI read 212 tickets. «I moved the page.»\n\n## Result\n\nActivation rose to 46%.',
  ],
  leaves: [
    'Moving the page cost us the May launch, and two retailers left; activation rose from 40% to 46%.',
    'Sales lost its trade-fair demo. I told them why a week before, and showed them the tickets.',
    'I was wrong about the first fix, which cost nine days and the trust of the carriers.',
    'I launched a feature without checking its dependencies, and we slipped by two weeks. I extended the checklist.',
    'Engineering wanted less scope and Legal wanted more time. I chose the smallest change that kept the launch truthful.',
    'I moved the order of the launch, since one group held the risk, and I stood by that when Sales objected.',
    'I chose the smaller launch over the May date that Sales wanted.',
    'I fixed it.',
    '## Action\n\nI read 212 tickets and moved the page in May.\n\n## Cost\n\nThe second page waited a quarter.',
    'Two of the carriers complained to the board, and I had to explain it to them in Leeds.',
    'I worked three weekends on it and the second form was never built.',
  ],
});

judge({
  rule: 'story-without-cost',
  kind: 'writing-assessment',
  asks: [],
  leaves: ['I had an idea, everyone liked it, and activation rose from 40% to 46%.'],
});
