/** Lower case, without the final full stop. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Never the end of a sentence: a name, a number or a second side follows. */
export const beforeName = set(`
  adm amb asst atty brig capt cdr cmdr col cpl dr fr gen gov hon lt maj messrs mlle mme mr mrs ms mt prof rep rev
  sen sgt st supt v vs cf e.g i.e ca approx fig figs eq eqs esp incl resp viz
`);

/** Part of a number when a digit follows: “No. 5”, “Sec. 3”, “pp. 12–14”, “Jan. 5”. */
export const beforeDigit = set(`
  no nos vol vols pp p ch chap sec art para ref refs ver rev app ex op ed
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est
`);

/** May end a sentence: it does when the next word can only start one. */
export const either = set(`
  inc ltd corp co llc plc bros dept jr sr etc al a.m p.m u.s u.k e.u d.c u.n u.s.a n.y l.a ph.d m.b.a b.a m.a m.d b.sc m.sc
  calif wash mass ore ill tex fla pa ga mo mich minn ariz colo conn va md tenn wis ave blvd rd hwy
  min max avg misc temp tel ext est dept univ gov intl natl assn
`);

/** Words that start a sentence far oftener than they continue one with a capital. */
export const starters = set(`
  a an the this that these those it its he she we i you they our their his her my your there here who what when where why
  how if in on at by for from with without after before since until once while although because as but and or so yet
  however therefore then thus no not yes most many some all each every one two three both neither today instead
`);
