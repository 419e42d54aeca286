import { judge } from './judge.ts';

const faq = (line: string): string => {
  const [question = '', answer = ''] = line.split(' → ');
  return `## FAQ\n\n### ${question}\n\n${answer}`;
};

judge({
  rule: 'softball-answer',
  kind: 'faq',
  asks: [
    'What are the main risks? → «Risks are minimal, and we are confident that we can address them.»',
    'What are the risks? → Power cuts spoil food. «The battery is there, so the risk is limited.» Staff were trained in April.',
    'What could go wrong? → «The main risk is execution, but we have a strong team.»',
    'Who are the competitors? → «There are no direct competitors.»',
    'Who else does this? → «We see limited competition given our relationships.»',
    'Is anyone else building one? → «We lead this space.»',
    'Is the data secure? → «Security is our top priority and we follow industry best practices.»',
    'Which law applies? → «We do not anticipate any legal issues.»',
    'What happens with HIPAA? → «Compliance will look into it in a later phase.»',
    'What does it cost to run? → «We are still finalizing the budget.»',
    'How will it be priced? → «That is to be decided.»',
    'Why are we doing this? → «Because it is the right thing to do for our members.»',
    'Why will this succeed? → «Because customers have been asking for something like this for years.»',
    'What does it cost us? → «The investment is modest compared to the opportunity.» Several developers are needed.',
    'What if it fails? → «We do not expect it to fail.»',
    '«Why is this such a game-changing product?» → Because customers will love it.',
    '«Why will customers love it?» → It saves them two hours.',
  ].map(faq),
  leaves: [
    'What are the main risks? → Landlords may refuse: 60% of buildings need consent, and 5 of 12 said no in March.',
    'What are the main risks? → Low adoption among small merchants: 30% churn in the pilot.',
    'How will it fail? → Landlords refuse, and then nobody has a hall to put a locker in.',
    'What are the risks? → A refusal is unlikely: 2 of 60 landlords said no.',
    'Who are the competitors? → DoorBox is a third cheaper; it cannot take cold food.',
    'Who else does this? → Nobody yet. Growers use paper and the phone, which cost nothing.',
    'Who else does this? → None in the UK; we searched 14 registries in May.',
    'Which law applies to the camera? → I don’t know. Lena Ortiz (Legal) answers by 9 May.',
    'Which law applies? → We will look into it; counsel answers on 9 May 2027.',
    'Is it legal? → Only with consent. The Data Protection Act counts a hallway as private.',
    'Why is this better than the depot? → It is open at midnight.',
    'Why is it so expensive? → The lock costs £31.',
    'What makes the milk so good? → It is a day old.',
    'Where do I collect it? → At the station; staff will look after it.',
    'Why now? → Growers have been asking for it since the Act of May 2026, which bans the old spray.',
    'Why 30? → Because a round with more stops runs past midnight.',
    'What do we give up? → The depot in Hull.',
    'Why did we leave out voice? → It will be considered when the pilot ends on 3 May 2027.',
    'What are the risks? → [answer]',
  ].map(faq),
});
