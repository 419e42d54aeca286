import { judge } from './judge.ts';

judge({
  rule: 'unnamed-dissent',
  kind: 'decision-memo',
  asks: [
    '«Some colleagues wanted» a later date.',
    '«There is a view» that the hall is too small.',
    '«Not everyone at the depot supports» the plan.',
    '«One manager thinks» that it is too early.',
    '«Some in sales would choose» the cheaper one.',
    '«There was some concern» that drivers would not use it.',
    '«There was healthy debate» about the size.',
    '«There was an objection» to the second lease.',
    '«Some officers would rather» go back to the old fee.',
    '«Concerns were raised» about the price.',
    'We postponed it, as «some managers wanted».',
    '«Several people on the board disagreed».',
    '«Some of the team were sceptical».',
  ],
  leaves: [
    'Some customers wanted a later slot.',
    'There is a view of the river from the hall.',
    'One manager signs the form.',
    'Not everyone has a key.',
    'A colleague of mine drew the map.',
    'Some sellers complain about the fee: 41 of 212 in May.',
    'There was an objection from Finance: the audit ends in May.',
    'There was some concern in Legal, since the data leaves the country.',
    'Four of nine managers disagreed.',
    'Dana Cho disagreed, and some of her team did too.',
    'Some of us were in Leeds.',
    'Were concerns raised?',
    'There was some bread left.',
    '“Some colleagues disagreed,” said the director.',
    'Several parcels were lost.',
    'Some teams use the old form.',
    'There were doubts about the pump. Graham Tull, head of finance, would have bought another.',
    'Others sell it for $9.',
    'Many shops would like to open later.',
  ],
});

judge({
  rule: 'unnamed-dissent',
  kind: 'coe',
  asks: [],
  leaves: ['Concerns were raised about the alarm.'],
});
