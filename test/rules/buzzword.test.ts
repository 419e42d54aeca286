import { judge } from './judge.ts';

judge({
  rule: 'buzzword',
  asks: [
    'We «leverage» «synergies» across the «ecosystem» to «move the needle».',
    'This «game-changing» feature will «revolutionize» returns.',
    'I am a «data-driven», «customer-obsessed» leader.',
    'The plan is to «leverage» our vans.',
    'Our «learnings» went into the form.',
    'They «empower» nurses with a «holistic» view.',
    'With a «best-in-class» gate, growers save time.',
    'It is a «win-win» for landlords and tenants.',
    'Only «state-of-the-art» scanners are used.',
    'Take your garden to the «next level».',
    'Dana spoke to all «stakeholders».',
  ],
  leaves: [
    "The fund's leverage ratio fell from 3.1 to 2.4 in 2024.",
    'The data changed my plan: 61% of churned sellers never saw the tax page, so I moved it first.',
    'Amazon calls the practice Dive Deep.',
    'High leverage is a risk for the fund.',
    'The price holds value-added tax.',
    'The nurse reads the vital signs.',
    'The North Star metric is orders per week.',
    'The guards wear bulletproof vests behind bulletproof glass.',
    'Dana said that “world-class” was a word for posters.',
    'Is it world class?',
    'A data-driven plan: 61% of sellers never saw the page, so it moved.',
    'It serves the first customer first.',
    'Run `leverage` twice.',
    'The Empower app is a rival.',
  ],
});
