const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for a group of people that acts as one. */
export const collectives: ReadonlySet<string> = set(`
  agency board bureau business centre center club committee company council crew department departments division finance
  firm government group groups hr leadership legal management marketing ministry office organisation organization
  organisations organizations panel procurement regulator staff startup startups squad subteam subteams support team
  teams union unit university
`);

const singular = `
  accountant activist admin administrator advisor adviser advocate agent analyst applicant approver architect artist
  assistant attendee auditor author baker bookkeeper boss buyer caller candidate captain carer carrier cashier ceo cfo chair
  chairman champion chef child citizen cleaner clerk client coach colleague competitor consumer contractor contributor
  controller cook coordinator counsel courier cto customer dealer decider dentist designer developer director
  distributor doctor donor driver editor electrician employee employer engineer executive expert facilitator farmer father
  founder friend gardener guest head host installer instructor insurer interviewer interviewee investor janitor
  journalist landlord lawyer lead leader learner lender librarian maintainer manager manufacturer mechanic member mentor
  merchant mother neighbour neighbor nurse officer operator organiser organizer owner parent participant partner
  passenger patient person pharmacist physician pilot planner player plumber practitioner presenter president principal
  producer programmer proposer provider publisher pupil reader recipient recruiter reporter representative requester
  researcher resident respondent retailer reviewer rider salesperson scientist secretary seller shopkeeper shopper
  sitter specialist sponsor stakeholder stranger student subscriber supervisor supplier surgeon teacher technician tenant
  tester trader trainee trainer translator traveller traveler trustee tutor user vendor visitor volunteer voter waiter
  witness woman worker writer
`;

/** People by what they do: sellers, engineers, the reviewer. */
export const agentRoles: ReadonlySet<string> = new Set([
  ...set(singular),
  ...[...set(singular)].map((word) => `${word}s`),
  ...set('children men women people families staffers ourselves vp man guy folks everyone half'),
]);
