import { judge } from './judge.ts';

const faq = (line: string): string => {
  const [question = '', answer = ''] = line.split(' → ');
  return `## FAQ\n\n### ${question}\n\n${answer}`;
};

judge({
  rule: 'answer-buried',
  kind: 'faq',
  asks: [
    'How much does it cost? → «There is a small monthly fee.» It is $6 a month.',
    'How much will it cost to build? → «There are several factors to consider, such as location.»',
    'How many growers are in the pilot? → «The pilot runs with our closest partners.» They are 14.',
    'When will it launch in Hull? → «We are working closely with partners in the region.»',
    'When can I get it? → «Getting one is simple and takes place in the app.»',
    'Can I still call? → «Calling remains an important channel for many patients.» The lines stay open from 8 to 6.',
    'Is the bag waterproof? → «We take quality very seriously.»',
    'Does it work offline? → «The app was designed with the field in mind.»',
    'Who owns the rollout? → «This will be a cross-functional effort.»',
    'What happens if it rains? → «Weather is hard to predict, and visitors understand that.» Refunds are possible up to the evening before.',
    'Why did churn rise? → «That is a great question.» Prices went up in March.',
    'Will it run on Linux? → «Our team is looking at several platforms.» And yes, Linux is one of them.',
    'Will I be charged for the call? → «Billing depends on your plan, and our front desk can go over your coverage.»',
    'Do I get my money back? → «The weather is outside our control.» You can often move to a later sailing.',
    'What does a licence cost? → «We offer flexible plans for every business.»',
  ].map(faq),
  leaves: [
    'Does the locker work without power? → Yes, for 40 hours. It has two batteries.',
    'Does it work without power? → It does, for 40 hours.',
    'Can I share it? → Only with consent.',
    'What does it cost? → It depends on the weight: $3 up to 2 kg, and $5 above.',
    'Does the fare vary? → The fare varies by season, from £9 to £14.',
    'Will it ship to Norway? → Not at launch.',
    'Is it for growers and for shops? → Both.',
    'Do I need an app? → Text messages are enough.',
    'Do I have to change my practice? → Your practice stays your practice, and it sends the bill.',
    'Does it need the internet? → The app talks to the probe over Bluetooth.',
    'Does it fit my kiln? → If it burns gas and has a spy hole of 20 mm.',
    'Can my children use it? → From the age of twelve.',
    'Do couriers carry keys? → Couriers don’t. The manager has one.',
    'Is the tray heavy? → Four kilos when it is full.',
    'Will you sell my address? → Your address stays on the phone.',
    'Is it sold or rented? → Rented, by the month.',
    'Are we first? → Probably, and it does not matter.',
    'How much will it cost to build? → $3.1M until it breaks even in month 19.',
    'How much does it cost? → Nothing for the first year.',
    'How much do I pay? → Your own practice’s rate. That is between £145 and £190.',
    'How long does it take? → Until the cloth is dry, which is a night in May and two in March.',
    'How often is it emptied? → Nightly.',
    'How many stations will there be? → We don’t know. The city decides on 4 June 2027.',
    'When will it launch in Hull? → We don’t know. The council rules on 4 June 2027.',
    'When does it not work? → If the door is blocked.',
    'When do we stop? → Below 30% consent on 1 June.',
    'When do we profit? → In month 19.',
    'Who answers the phone? → Drivers do, in turns.',
    'Who pays? → Landlords.',
    'Who decides? → Ana Silva, with the board.',
    'Who are the competitors? → DoorBox has 900 buildings.',
    'What is the price? → [price] a month.',
    'Why now? → Until 2025 a probe cost £900.',
    'What happens to my data? → We keep it for an hour.',
    'Where is it sold? → Leeds and York.',
    'How long does setup take? → We are working on it: 40 minutes today, 20 by May.',
    'How do we know? → Of 412 sellers, 171 left at the tax page.',
    'What are the costs? → They are in the table:',
  ].map(faq),
});

judge({
  rule: 'answer-buried',
  kind: 'prfaq',
  asks: ['## Internal FAQ\n\n**Q: When does it open?**\nA: «Opening is an important moment for us.»'],
  leaves: [
    '## Internal FAQ\n\n**Q: When does it open?**\nA: On 3 May 2027.',
    '## Internal FAQ\n\n**When does it open?** On 3 May 2027.',
    '# Lockers\n\nOSLO, 3 May 2027 — News.\n\nHow much of it is new? That is a great question.\n',
  ],
});
