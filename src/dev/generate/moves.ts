/** A sentence, a table or a paragraph that a narrative needs in any section: what a snippet writes. */
export interface Move {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** Slots become tab stops, in order; `{{one|other}}` is a choice. */
  readonly text: string;
}

/** Catalogue 1.C. Sections of a kind have their snippets from the kind itself. */
export const moves: readonly Move[] = [
  {
    name: 'Tradeoff',
    prefix: 'tradeoff',
    description: 'What you gain, what you give up, and why',
    text: 'We gain [benefit] ([amount]) and give up [customer, metric or constraint] ([amount]), because [reason].',
  },
  {
    name: 'Tradeoff: a customer, a metric or a constraint',
    prefix: 'give-up',
    description: 'Who or what pays: choose a customer, a metric or a constraint',
    text: 'The price is paid by {{a customer|a metric|a constraint}}: [what you gave up], [amount] in [period]. We accept it, because [reason].',
  },
  {
    name: 'Option ruled out',
    prefix: 'ruled-out',
    description: 'An option, and the reason it lost',
    text: 'We considered [option] and ruled it out, because [reason]. It would have cost [amount].',
  },
  {
    name: 'Options table',
    prefix: 'options-table',
    description: 'Options with cost, time and why each lost; doing nothing among them',
    text: '| Option | Cost | Time | Why it lost |\n| --- | ---: | ---: | --- |\n| Do nothing | [amount] | [time] | [why it lost] |\n| [option A] | [amount] | [time] | [why it lost] |\n| [option B] | [amount] | [time] | proposed |\n',
  },
  {
    name: 'Dissent',
    prefix: 'dissent',
    description: 'Who disagreed, what they wanted, and why you decided otherwise',
    text: '[name] wanted [alternative], because [reason]. We decided otherwise, because [reason].',
  },
  {
    name: 'Mechanism',
    prefix: 'mechanism',
    description: 'Why a result came about: from the cause to the number',
    text: '[metric] went from [baseline] to [target] between [date] and [date], because [mechanism].',
  },
  {
    name: 'Mechanism chain',
    prefix: 'mechanism-chain',
    description: 'From the input you control to the output it moves, link by link',
    text: 'We [action], so that [input] goes from [baseline] to [target]. That moves [output] from [baseline] to [target] by [date], because [mechanism] ([source]).',
  },
  {
    name: 'Experiment',
    prefix: 'experiment',
    description: 'A test: hypothesis, sample, control, length, and the number at which it stops',
    text: 'If we [action], then [metric] goes from [baseline] to [target], because [mechanism]. [sample size] [customers] for [time], half of them without the change; we stop if [guardrail] passes [threshold]. [owner] reads the result on [date].',
  },
  {
    name: 'Metric',
    prefix: 'metric',
    description: 'A metric with its baseline, target, date and owner, in a sentence',
    text: '[metric] goes from [baseline] to [target] by [date]. [owner] owns it.',
  },
  {
    name: 'Metric table',
    prefix: 'metric-table',
    description: 'Metrics as a table: from, to, by, owner',
    text: '| Metric | From | To | By | Owner |\n| --- | ---: | ---: | --- | --- |\n| [metric] | [from] | [to] | [date] | [owner] |\n',
  },
  {
    name: 'Metric row',
    prefix: 'metric-row',
    description: 'One more row of a metric table: from, to, by, owner',
    text: '| [metric] | [from] | [to] | [date] | [owner] |',
  },
  {
    name: 'Metric, decision, consequence',
    prefix: 'metric-decision',
    description: 'What a number made you decide, and what came of it',
    text: '[metric] was [value] in [period] ([source]), and so we [decision]. After that it was [value] in [period], because [mechanism].',
  },
  {
    name: 'RICE table',
    prefix: 'rice-table',
    description:
      'Reach, impact, confidence, effort and the score that follows: reach × impact × confidence ÷ effort',
    text: '| Idea | Reach in [period] | Impact | Confidence | Effort in person-months | Score |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| [option A] | [reach] | {{3|2|1|0.5|0.25}} | {{100%|80%|50%}} | [effort] | [score] |\n| [option B] | [reach] | {{3|2|1|0.5|0.25}} | {{100%|80%|50%}} | [effort] | [score] |\n',
  },
  {
    name: 'Impact and effort table',
    prefix: 'impact-effort-table',
    description: 'What each idea moves, and what it takes',
    text: '| Idea | Moves | By how much | Effort | Decision |\n| --- | --- | ---: | ---: | --- |\n| [option A] | [metric] | [amount] | [effort] | {{now|later|not at all}} |\n| [option B] | [metric] | [amount] | [effort] | {{now|later|not at all}} |\n',
  },
  {
    name: 'Non-goals',
    prefix: 'non-goals',
    description: 'What you do not do, what that costs, and why',
    text: 'We do not do [what is not done]. That costs [customer, metric or constraint, amount], and we accept it because [reason].',
  },
  {
    name: 'Stop criterion',
    prefix: 'stop-if',
    description: 'Kill criterion: the number and the date at which you stop',
    text: 'We stop if [metric] is below [N] on [date].',
  },
  {
    name: 'Way back',
    prefix: 'way-back',
    description: 'What it costs to undo a decision',
    text: 'Going back costs [amount] and takes [time].',
  },
  {
    name: 'Reversibility',
    prefix: 'reversibility',
    description: 'One-way or two-way door, what undoing costs, and how long it takes',
    text: 'This is a {{two-way door|one-way door}}: going back takes [time] and costs [amount], because [reason].',
  },
  {
    name: 'Risk',
    prefix: 'risk',
    description: 'A risk with its probability, its sign, its owner and the fallback',
    text: '[risk], at [probability]. We will see it when [metric] passes [threshold]; [owner] watches it and falls back to [fallback].',
  },
  {
    name: 'Assumption',
    prefix: 'assumption',
    description: 'What you assume, what hangs on it, and when you will know',
    text: 'Assumption: [assumption], because [reason]. If it is wrong, [effect]. [owner] will know by [date].',
  },
  {
    name: 'I don’t know, I will by',
    prefix: 'dont-know',
    description: 'An honest gap, with its owner and the day when it is closed',
    text: 'We do not know yet why [question]. [owner] will tell by [date].',
  },
  {
    name: 'Segment method',
    prefix: 'segment-method',
    description: 'Problem, segments, solutions, tradeoffs: four sentences',
    text: 'The problem is [problem]: [N of M] [customers] had it in [period] ([source]). Of the segments we choose [segment], [N] [customers], and leave out [segment], because [reason]. We could build [option A] or [option B]; we build [option B], because [mechanism]. We give up [customer, metric or constraint, amount].',
  },
  {
    name: 'Sensitivity table',
    prefix: 'sensitivity-table',
    description: 'What the result is if the assumption that matters most is lower or higher',
    text: '| [assumption] | Low | Expected | High |\n| --- | ---: | ---: | ---: |\n| Value | [value] | [value] | [value] |\n| [output] | [amount] | [amount] | [amount] |\n| Decision | {{stop|go}} | {{go|stop}} | {{go|stop}} |\n',
  },
  {
    name: 'Next step',
    prefix: 'next-step',
    description: 'An action with its owner and its date',
    text: '[owner] will [action] by [date].',
  },
  {
    name: 'Action row',
    prefix: 'action-row',
    description: 'One line of a list of actions: owner, act, date',
    text: '- [owner]: [act] by [date].',
  },
  {
    name: 'Quote: before and after',
    prefix: 'quote-before-after',
    description: 'A customer’s words: before, after, one concrete detail',
    text: '“Before [product] I [today’s way], and now [detail],” said [customer, role].\n',
  },
  {
    name: 'PR: dateline',
    prefix: 'pr-dateline',
    description: 'Place and date that open a press release',
    text: '[CITY], [launch date] — ',
  },
  {
    name: 'FAQ: question and answer',
    prefix: 'faq-question',
    description: 'A question and its answer, answer first',
    text: '### [question]?\n\n[answer]\n',
  },
  {
    name: 'FAQ: how large is the problem',
    prefix: 'faq-size',
    description: 'FAQ on the size of the problem, with denominator and source',
    text: '### How large is the problem, and how do we know?\n\n[N of M] [customers] had it in [period] ([source]).\n',
  },
  {
    name: 'FAQ: when we stop',
    prefix: 'faq-stop',
    description: 'FAQ on what makes you stop, and what going back costs',
    text: '### What makes us stop, and what does going back cost?\n\nWe stop if [metric] is below [N] on [date]. Going back costs [amount] and takes [time].\n',
  },
  {
    name: 'FAQ: what we give up',
    prefix: 'faq-tradeoff',
    description: 'FAQ on what is given up, for whom, and why',
    text: '### What do we give up by doing this?\n\nWe gain [benefit] ([amount]) and give up [customer, metric or constraint] ([amount]), because [reason].\n',
  },
];
