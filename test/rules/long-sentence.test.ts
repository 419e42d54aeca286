import { judge } from './judge.ts';

judge({
  rule: 'long-sentence',
  kind: 'six-pager',
  asks: [
    '«The reason that contacts went up is that the form, which we had changed in March to meet the new tax rules that apply to sellers abroad, asked for a number that most of them did not have.»',
    '«Our plan is to start with four hundred lockers in two cities, learn from the first ten weeks what share of tenants come back, and then decide together with the landlords where to build the next two thousand.»',
  ],
  leaves: [
    'We postponed the launch to the third quarter. The landlords had not signed, and the carriers wanted a longer test.',
    'Contacts rose from 0.05 to 0.07 per order (carrier A 0.09, carrier B 0.08, carrier C 0.05, carrier D 0.05, others 0.06).',
    'Call `lockers.open(tenant, code, now)` before the courier leaves.',
    'The test covered Leeds, York, Hull, Selby, Goole, Ripon, Whitby, Otley, Ilkley, Skipton, Settle, Malton, Filey, Thirsk, Yarm, Bedale, Leyburn, Hawes, Reeth, Masham, Pickering, Helmsley, Kirkby, Easingwold, Tadcaster, Wetherby, Knaresborough, Pateley, Grassington and Keighley.',
    'Each city got one kind of locker: Leeds the large one, which holds four boxes and a fridge; York the small one, which holds two and was built for flats; Hull the old one, which we had in stock and could not sell.',
    'Finance wanted the smaller launch, Sales wanted the May date, and I chose the date because the fair in Leeds would not come again that year.',
  ],
});
