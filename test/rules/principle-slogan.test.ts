import { judge } from './judge.ts';

judge({
  rule: 'principle-slogan',
  kind: 'star-story',
  asks: [
    'Safety is «everyone’s business».',
    'Safety is «our top priority».',
    'Innovation is «in our DNA».',
    'We «obsess over» our customers.',
    'I am very «customer-obsessed».',
    'I am a very «customer-obsessed» product manager.',
    'I showed «bias for action» and dived deep to deliver results.',
    'This project «demonstrates ownership» and earning trust.',
    'I always «put the customer first».',
    'My «growth mindset» helped me. I cut 9 of 14 fields.',
    'We «raised the bar» for the whole organisation.',
  ],
  leaves: [
    'A leak of ours went to the top of the list.',
    'Churn came from one step: 38% of new sellers never passed the tax page. I removed it before launch, which cost three weeks.',
    'The metric said 2% of orders failed; I read 212 tickets, and 9 in 10 named one carrier. I dropped that carrier.',
    'I dived deep into 212 tickets, found one carrier in 9 of 10, and dropped it.',
    'Amazon calls the practice Dive Deep.',
    'The interviewer asked about the principle Think Big.',
    '“We are customer-obsessed,” said the director.',
    'Home ownership rose to 64% in 2024.',
    'The divers dive to 30 metres.',
    'Was that bias for action?',
    'The carrier delivered parcels and results of the blood tests.',
  ],
});

judge({
  rule: 'principle-slogan',
  kind: 'tenets',
  asks: [],
  leaves: ['## Tenets\n\n1. We think big, even when the first test is small.'],
});
