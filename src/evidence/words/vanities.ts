import { phraseList, wordSet } from './word-list.ts';

/** Counts that only rise, or that nobody can act on. Source: the notes “vanity” of the catalogue’s metrics. */
export const vanities = phraseList(`
  app downloads
  app installs
  clicks
  cumulative orders
  cumulative users
  downloads
  followers
  impressions
  installs
  likes
  media mentions
  page views
  pageviews
  press mentions
  registered accounts
  registered users
  registrations
  retweets
  sign-ups
  signups
  total downloads
  total users
  video views
  views
  visitors
  website visits
`);

/** After the number: counted from the beginning. */
export const sinceEver = phraseList(`
  all-time
  cumulative
  cumulatively
  in total
  since launch
  since we began
  since we launched
  to date
  total
`);

/** A measure beside it that can fall: it answers what the count does not. */
export const keeping = wordSet(`
  active activated activation bought came churn churned cohort conversion convert converted kept ordered paid paying purchase purchased rate
  renewed repeat retained retention returned returning stayed subscribed
`);
