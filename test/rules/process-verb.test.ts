import { judge } from './judge.ts';

judge({
  rule: 'process-verb',
  kind: 'star-story',
  asks: [
    'I «collaborated» with engineering and aligned stakeholders on the plan.',
    'We «drove consensus» and kept the roadmap moving.',
    'I «worked cross-functionally» to manage expectations.',
    'I «looked after the stakeholders» and kept the roadmap going.',
    'I worked to get the «team aligned» before the summit.',
    'I told everyone early, which «kept alignment» across the teams.',
    'In the spring I «partnered with» Legal and Finance.',
    'I «took ownership» of the dashboard.',
    'I «was responsible for» the launch in the north.',
    'Throughout the project I «provided regular updates» to the board.',
    'My team «facilitated» the migration.',
    'I «went above and beyond» to keep the date.',
    'I «conducted research» on the market. The team was pleased.',
  ],
  leaves: [
    'I worked with legal until Thursday, then cut the referral bonus because it needed a licence in nine states.',
    '212 customers participated in the trial.',
    'Sales wanted the launch in May; I moved it to July, because the tax form failed for 40% of sellers.',
    'In 2023 I led the returns team at Harborlight.',
    'I managed six people in two offices.',
    'I owned the pricing page from March 2022.',
    'I worked with 30 sellers to test the form, and 12 could not find the tax page.',
    'I conducted research with 41 nurses; 29 kept a second list on paper.',
    'Engineering collaborated with the vendor.',
    'Did I collaborate with Legal?',
    '“I collaborated with everybody,” said the director.',
    'The carriers worked with paper lists.',
    'I facilitated the review. The board rejected the lease, and I closed the depot.',
    'The text is aligned to the left.',
    'I coordinated the two teams, and the wait fell from 40 to 12 minutes.',
    'The agency was responsible for the posters.',
    'The form asked for 14 fields. I removed nine.',
    'I drove to the depot every Friday.',
  ],
});

judge({
  rule: 'process-verb',
  kind: 'decision-memo',
  asks: ['We «aligned with» Legal and Finance on the plan.'],
  leaves: [
    'Finance and Legal agreed on 3 May.',
    'The service is aligned to the regional tax calendar.',
    'We worked with Finance and chose the shorter lease.',
    'The vendor coordinates the deliveries.',
  ],
});
