import { judge } from './judge.ts';

judge({
  rule: 'headline-weak',
  asks: [
    '# «Project Falcon»',
    '# «Blue Parcel Announces Revolutionary AI-Powered Platform»',
    '# «Introducing Melon»',
    '# «Paddle Revolutionises Canoe Hire»\n\n*The best way to get on the water.*\n\nPaddle launched an app for canoe hire.',
    '# «Harbor Health announces MyChart Plus»\n\n*A new portal.*\n\nBOSTON, May 3, 2027 — Harbor Health announced it.',
    '# «FleetMind: The Next-Generation Logistics Platform»\n\nOslo, 3 May 2027 — RoadWise launched FleetMind for fleets.',
    '# «Fresh Lockers»\n\nOSLO, 3 May 2027 — Harborlight opened lockers.',
    '## Press release\n\n### «Introducing Tallyhouse Close»\n\nDENVER, June 14, 2027 — Tallyhouse released it.',
  ],
  leaves: [
    '# Blue Parcel lockers let flat owners collect parcels at midnight\n\nFor the 4 in 10 tenants who miss a delivery, a locker in the hall replaces the trip to the depot.',
    '# Melon, the lunch box that keeps food cold for nine hours\nParents pack at 7 and children eat safely at 4.',
    '# Harborlight launches Fresh Lockers\n\n*Shoppers can now collect chilled groceries on the way home.*\n\nOSLO, 3 May 2027 — News.',
    '# PR/FAQ: Night Gate\n\n## Farmers get a vet at the gate in 40 minutes\n\nCLITHEROE, 4 March 2027 — Calder opened a rota.',
    '# Calder Vets sends the night vet to the farm that rang\n\nCLITHEROE, 4 March 2027 — News.',
    '# Northgate readers return books at the bus stop\n\nLEEDS, 9 September 2027 — News.',
    '# Tallyhouse Closes Payroll on the Day the Hours Come In\n\nDENVER, June 14, 2027 — News.',
    '# [headline]\n\nOSLO, 3 May 2027 — News.',
    'Tenants open the locker with the code on their phone.',
    '## Internal FAQ\n\n### Why Falcon?\n\nNobody knows.',
  ],
});
judge({
  rule: 'headline-weak',
  kind: 'decision-memo',
  asks: [],
  leaves: ['# Label printer decision, June 2025'],
});
