const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Regular verbs whose base form is no common noun or adjective: `they decide` has no second reading. */
export const plainVerbs: ReadonlySet<string> = set(`
  abandon accelerate accept accommodate accompany accomplish accredit accrue accumulate accuse achieve acknowledge
  acquire activate adapt add adhere adjourn adjust administer admire admit adopt advertise advise affect afford
  aggravate agree alienate align alleviate allocate allow alter ameliorate amend amplify analyse analyze annotate
  announce annoy anticipate apologise apologize appear append apply appoint appreciate apprehend approve argue
  arrange arrive articulate ascertain ask assemble assert assess assign assist assume assure attach attain attend
  attest attract augment authenticate authorise authorize automate avoid await bake bankrupt beg behave believe
  belong blend boil bootstrap borrow bother browse bury calculate cancel capitalise capitalize carry carve categorise
  categorize cater cease celebrate characterise characterize clap clarify classify clutter codify coincide
  collaborate collapse collect collide combine commence commit communicate compare compensate compete compile
  complain complement complicate comply compress comprise compute concede conceive concentrate conclude confer
  configure confirm conform confront confuse congratulate connect conserve consider consist consolidate constitute
  constrain consult consume contain contend continue contradict contribute convene converge converse convert convey
  convince cooperate coordinate cope correlate correspond create culminate cultivate customise customize debug decide
  declare decode decorate decrypt dedicate deduct deduplicate deem defend defer define degrade delegate delete
  deliver delve demonstrate densify deny depart depend depict deploy deprecate depreciate derive describe deserialise
  deserialize deserve designate despise destroy detect deter deteriorate determine develop deviate devise devote
  diagnose differ differentiate diminish disable disagree disambiguate disappear disappoint discard disclose
  discontinue discourage discover discuss dismiss displace dispose disregard disrupt dissolve dissuade distinguish
  distort distribute diverge divide donate dwindle earn edit educate elaborate elect elevate eliminate embarrass
  embed embrace emerge emit emphasise emphasize employ empower emulate enable enact encapsulate encode encompass
  encourage encrypt enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter entice
  entitle enumerate envision equate equip erase erode escalate establish evaluate evoke evolve exacerbate examine
  exceed excel excite exclude execute exemplify exert exhaust exist expand expect expedite expire explain explore
  expose extend facilitate fail fasten fetch finalise finalize flourish fluctuate follow forfeit forgo formulate
  foster frighten fulfil fulfill furnish garner gather generalise generalize generate glean govern halve handle
  happen harmonise harmonize heal hesitate hinder hire hurry identify ignore illustrate imagine impede implement
  imply impose improve include incorporate incur indicate induce infer inflate inform ingest inherit inhibit
  initialise initialize initiate inject innovate insist inspect inspire install instantiate instil instill integrate
  intend interact interfere internalise internalize interpret interrogate intervene introduce invalidate invent
  invest investigate invoke involve irrigate isolate iterate join justify knit legislate lengthen liaise like liken
  listen locate loosen maintain manage manipulate marshal materialise materialize maximise maximize mend merge
  migrate minimise minimize mistrust mitigate modify monetise monetize motivate mow multiply necessitate negate
  neglect negotiate normalise normalize notarise notarize notify nurture obey obligate oblige observe obtain obviate
  occur omit onboard operate oppose opt optimise optimize organise organize originate oscillate outperform outrank
  outweigh overlook overstate overwhelm owe parse participate penalise penalize perceive perform persevere persist
  persuade pertain plummet ponder populate portray possess postpone pour pray precede preclude predict prefer prepare
  prescribe preserve presume presuppose pretend prevail prevent prioritise prioritize proceed procrastinate procure
  prohibit proliferate propagate propel propose prosper protect provide publicise publicize publish pursue qualify
  quantify quantise rationalise rationalize react realign realise realize reassess reassign reassure rebalance
  rebrand receive recite reclaim recognise recognize recommend reconcile reconsider recover rectify recuse redefine
  reduce refer refine reflect refuse regain regress rehearse reinforce reiterate reject rejoin relate relinquish
  relocate rely remain remediate remember remind remove render renew reopen reorganise reorganize repeal repel
  replace replicate represent reproduce repurpose require reschedule resemble resent reside resolve resonate respond
  restate restore restrict restructure retain retire retract retrain retrieve reveal revise revisit revive revoke
  rinse rotate satisfy scrape scrub scrutinise scrutinize seem seize select serialise serialize serve settle sharpen
  shorten shove shrug simplify simulate soak soar soften solicit solve specialise specialize specify stabilise
  stabilize standardise standardize staple starve stipulate stir streamline strengthen stroll stumble submit
  subscribe subsidise subsidize substantiate subtract succeed suffer suggest summarise summarize summon supersede
  supervise suppose suppress surpass surround suspend sustain synchronise synchronize synthesise synthesize tackle
  tend terminate thank thrive tidy tighten tolerate toughen transact transcend translate transmit transpire traverse
  troubleshoot trudge truncate unblock uncover underestimate undermine underscore unearth unify unlock unpack
  unsettle unsubscribe untangle unveil usher utilise utilize vaccinate validate vary verify vet violate visualise
  visualize vow waive wander wane want weaken welcome widen wipe worsen yawn zoom
`);

/**
 * Verbs, regular or not, whose base form is a noun or an adjective as well (`plan`, `open`, `cut`): what stands
 * around them decides.
 */
export const nounVerbs: ReadonlySet<string> = set(`
  abuse access account act address advance age aid aim alert anchor answer appeal approach archive associate attack
  attempt audit average back backfill balance ban bar base batch battle beat benchmark bend benefit bet bid bill bin
  bite block blog blow board book boost boot bottle bottleneck bounce box brand breach break brew bridge brief
  broadcast bucket budget buffer bug build bump bundle burden burst buy bypass cache call campaign cap capture care
  cash cast catch cause caution cement center centre chain challenge champion chance change charge chart chat check
  churn circle claim clean clear click climb clock close cluster coach coat code comment commission compound
  compromise concern conduct conflict consent construct contact contest contract contrast control cook copy correct
  cost count counter couple course cover craft crash crawl credit cross cue cure cut cycle damage dare date deal
  debate debit debut decay decline decrease default defeat delay delight demand demo deposit design desire detail
  dial diet dig direct discount dispatch display dispute distance ditch dive dock document double doubt download
  draft drain draw dream dress drift drink drip drive drop dry duplicate dust echo effect email empty encounter end
  endeavor endeavour equal error escape estimate exchange excuse exempt exercise exhibit exit experience experiment
  export express extract eye face factor fade fall fan favor favour fear feature feed feedback feel fence field fight
  figure file fill filter finance find fine finish fire firm fit fix flag flash float flock flood floor flow fly
  focus fold force forecast fork form format forward foul frame free freeze front fuel function fund gain
  gamble game gap gate gauge grade graduate grant graph ground group guarantee guard guess guide halt hand handicap
  hang harm harness harvest hash head heat help highlight hike hinge hint hit hold honor honour hook hope host house
  hunt hurt impact import increase index influence input interest interface interview invite invoice issue itch jail
  journey judge jump keep kick kill knock label labor labour lack land lapse last launch layer lead leak leap lease
  leave lecture level leverage licence license lie lift light limit line link list live load loan lobby lock log look
  loop love lower mail make mandate manifest map mark market mask master match matter mature measure mention merit
  mesh message mind mirror miss mix mock model moderate mold monitor mount move name narrow need nest net note notice
  number object offer offset open order outline output outsource overhaul overlap override overrun own pace pack
  package pad page paint pair panic park part partner pass paste patch pattern pause peak peel permit phase phone
  photograph pick picture pilot pin pinpoint pioneer pipe pitch pivot place plan plant plateau play pledge plot
  plough plow plug point police polish poll pool post pound power practice practise praise present press pressure
  preview price prime print prize probe process produce profile profit program programme progress project promise
  prompt proof prototype provision proxy pull pump punch purchase purpose push query question queue quiz quote race
  rack rain raise ramp range rank rate reach read reboot rebound recall record recruit redesign redirect redraft
  refactor reference reform refresh refund regard register regret relay release remark remedy rename rent repair
  repeat reply report request rerun rescue research reserve reset respect rest result resume retry return reuse
  reverse review reward rework rewrite ride ring rise risk roast rock roll root round route rule run rush sample
  sanction save scale scan scare schedule scope score scrap screen script search seat second secure segment sentence
  separate sequence service set shake shape shard share shed shelter shield shift ship shock shoot shop shout show
  shuffle side sign signal silence sink sketch skim skip sleep slice slide slip slope slot slow smash smile smooth
  snap sort sound source space span spark speed spell spike spill spin split sponsor spot spread spring squash
  squeeze staff stage stake stall stamp stand star stare start state station stay steer stem step stick sting stitch
  stock stop store storm strain stream stress stretch strike string strip structure struggle stub study style subject
  suit supplement supply support surface surge surprise survey suspect swap sweep swell swim swing switch sync table
  tag tail tailor talk target task taste tax team tear tender term test text thaw thread throttle throw tick tie time
  tip toast toggle touch tour trace track trade train transfer transform transition transport trap travel treat trend
  trial trick trigger trim trip triple trouble trust try tune turn tutor type update upgrade upload upset use value
  venture veto view visit voice void volume vote wage wait walk warm warrant waste watch wave wear weigh weight
  whisper win wind wish witness wonder work worry wrap yield zero zone
`);

/**
 * Verbs that are used without an object and with a preposition: “sales dropped in May”. Of any other, a past form
 * before a preposition is a participle: “items marked with a star”.
 */
export const withoutObject: ReadonlySet<string> = set(`
  abstain accelerate act advance agree aim apologise apologize appeal appear argue arrive balk bear become begin
  behave belong benefit bid bleed bounce break burn call care cease change check climb close coincide collaborate
  collapse come comment compete complain comply concentrate concur consist consult continue contribute converge cope
  correlate correspond crash creep culminate cut cycle decline decrease deliver depart depend deteriorate die differ
  dip disagree disappear disembark double drift drive drop dwindle elapse embark emerge end engage enrol enroll enter
  escalate evolve exist expand expire explode fail fall fight finish flow fluctuate fly focus follow function gather
  get go graduate grow halve happen head help hesitate hold improve increase insist interact invest join jump kick
  land lapse last laugh launch lead leak lean leave lie lift linger listen live log long look lose march meet merge
  migrate miss move negotiate object occur open operate opt originate overflow participate pass pause pay perform
  persist play plead plummet plunge point post prevail proceed profit progress prosper protest pull push quadruple
  qualify queue quit race rain react read rebound recover rely remain reply resign resolve resort respond rest result
  resume retire retreat return ride rise roll rotate run rush scale search seem sell serve settle shift ship shop
  shout shrink shut sign sink sit skyrocket sleep slide slip slow smile soar speak spike split spread spring
  stabilise stabilize stall stand start stay stem step stick stop strive struggle stumble subscribe succeed suffer
  surge survive switch talk tend testify think thrive train transition travel triple try turn unsubscribe vanish vary
  veer vote wait wake walk wander wane widen win withdraw work worry worsen write yield
`);
