import { wordSet } from './word-list.ts';

/** Parts of a company that act as one: “Finance objected”. */
export const functions = wordSet(`
  accounting compliance design engineering finance hr it legal leadership logistics management marketing operations ops
  procurement product purchasing sales security support
`);

/** Nouns for several people who act as one; whose they are stands before: “the returns team”. */
export const groups = wordSet(`
  board committee council crew department desk division group guild office panel squad team
`);

/** Groups that a bare article names well enough. */
export const namedGroups = wordSet('board committee council leadership management');

/** What one person is at work. */
export const roles = wordSet(`
  accountant administrator advisor adviser analyst architect auditor ceo cfo chair chairman chairwoman chairperson chief cio
  cmo controller coo coordinator counsel cpo cso cto dean deputy designer developer director editor engineer foreman founder
  head lawyer lead leader librarian maintainer manager mayor minister nurse officer owner physician planner president principal
  producer programmer publisher registrar researcher reviewer scientist secretary specialist sponsor superintendent supervisor
  svp teacher technician treasurer trustee vp
`);

/** Several people, named by what they are: they can disagree, and own nothing. */
export const persons = wordSet(`
  advisors advisers analysts architects authors board colleagues commenters councillors critics designers developers directors
  doctors drivers editors employees engineers executives founders investors landlords lawyers leaders librarians maintainers
  managers members merchants neighbours neighbors nurses officers operators owners partners peers people planners
  reviewers scientists sellers shopkeepers specialists staff stakeholders supervisors suppliers teachers teams tenants
  traders trustees unions volunteers workers
`);

/** Words that are capital for other reasons than being a person's name. */
export const noNames = wordSet(`
  a after all also an and any as at because before both but by each every few for from he her here his how however i if in is it
  its click new next old please see select january february march april may june july august september october november december less many monday more most
  my no not of on once one only or other our out over q1 q2 q3 q4 she since so some such sunday saturday friday thursday
  wednesday tuesday than that the their then there these they this those though three to two under until we what when where
  which while who why with within without yes yet you your
`);

/** Stand for somebody without saying who. */
export const nobodyInParticular = wordSet(`
  all anybody anyone everybody everyone no nobody none pending someone somebody stakeholders tba tbc tbd team unassigned unknown us
  various we nil open
`);
