import { judge } from './judge.ts';

judge({
  rule: 'hollow-quote',
  asks: [
    '«"We are thrilled to launch this exciting product,"» said the CEO.',
    '«"It\'s great and so easy to use. I would recommend it to anyone,"» said a customer.',
    '«"Lockers reaffirm our commitment to innovation,"» said Jane Roe, VP of Product.',
    '«“It makes my life easier and saves me time,”» said Maria, a patient.',
    '«“At Corvane we believe that every grower deserves the best,”» said Omar Haddad, chief executive.',
    '«“The new portal is amazing and I love how it looks,”» said Tom Ellery, a farmer in Devon.',
    '«“This solution leverages our data to drive efficiency for every team,”» said Priya Nair, head of product.',
    '«“We built this because we are passionate about small shops,”» said Lena Ortiz, founder.',
    '«“This launch is an important milestone on our journey,”» said Hugo Marsh. “It is a new beginning.”',
    '«“I cannot imagine running the studio without it any more,”» said Bethan Pryce, a potter.',
    '> «We are so proud to bring this to you today.»\n\n— Ana Silva, CEO',
  ],
  leaves: [
    '"I drove to the depot every Friday. Last week I walked down in my socks at midnight," said Dana Ruiz, a nurse in Leeds.',
    '"Tenants told us they feared the stairs more than the price, so the locker sits by the door," said Ana Silva, who runs lockers at Blue Parcel.',
    'Nine of twelve tenants said "the depot is my second job" (interviews, March 2026).',
    '“We argued for a month over whose client it is,” said Ruth Ainscough, senior partner.',
    '“It saves me time: two hours on a Friday,” said Marcy Dole, who does the books for a roofer.',
    '“I used to take two buses. I love it that I don’t any more,” said Adaeze Okoro, a care worker.',
    '“Our first version guessed, and nobody trusted it, so now it asks,” said Neil Park, who designed it.',
    '“The obvious place was the supermarket, and three of them offered us space,” says Colin Feather, head of lending.',
    '“I would recommend it to the girl who had my job before: she left over the Friday calls,” said Marcy Dole.',
    '“It’s great,” said Tom.',
    'They call the step “a great and easy way to begin the day” on the poster.',
  ],
});
