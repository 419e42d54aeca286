import { phraseList, wordSet } from './word-list.ts';

/** Nobody writes from their own books about these: what is said of them was read somewhere. */
export const outsiders = wordSet(`
  adults americans businesses commuters companies competitor competitors consumer consumers employers
  enterprises europeans firms freelancers graduates household households industry market markets millennials
  motorists pensioners people rival rivals sector smes teenagers tourists
`);

/** Our own as well as others’: told of in general, in the present and without an article, they are others’. */
export const anybody = wordSet(`
  adult agents airlines banks borrowers business buyers callers carers carriers charities children cities
  clients clinic clinics company councils customers cyclists dentists developers diners donors drivers
  employees employer engineers families family farm farmers farms firm gamers guests gyms hospital hospitals
  hotels installers insurers laboratories landlords lenders libraries listeners managers manufacturer
  manufacturers members men merchants museums nurses owners parent parents passengers patient patients
  pharmacies pharmacy players professionals pupils readers restaurant restaurants retailer retailers riders
  school schools sellers shoppers startup startups stores student students subscribers supermarkets teacher
  teachers technicians teenager tenants travelers travellers universities users utilities viewers visitors
  volunteers voters women worker workers
`);

/** Makes them the writer’s own. */
export const own = wordSet('our my the these those this that its their his her your both');

/** Nobody in particular knows it. */
export const hearsay = phraseList(`
  according to analysts
  according to experts
  according to industry
  according to recent research
  according to research
  according to studies
  analysts estimate
  analysts expect
  analysts say
  experts agree
  experts estimate
  experts say
  industry data
  industry estimates
  industry figures
  industry reports
  is estimated at
  it is estimated
  it is known that
  market research shows
  polls show
  polls suggest
  recent research
  recent studies
  reports say
  reports suggest
  research indicates
  research shows
  research suggests
  statistics show
  studies find
  studies have found
  studies have shown
  studies indicate
  studies show
  studies suggest
  surveys show
  surveys suggest
  we are told
`);

/** Say how large a market is. */
export const marketSizes = phraseList(`
  addressable market
  market is worth
  market of
  market size
  market worth
  market was worth
  market will be worth
  market volume
`);
