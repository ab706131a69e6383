// Word lists of SCOWL, Copyright 2000-2011 by Kevin Atkinson; see EnglishWords.swift.

extension EnglishWords {
  /// The words from `p` to `z`, in order, without what the endings make of them.
  static let pToZ = WordList(
    """
    pa pace pacemaker pacific pacifism pacifist pacify pack package packet pact pad paddle paddock
    paddy padlock paediatrician paediatrics pagan page pageant pageantry pagination pagoda paid pail
    pain painfuller painfullest painfully painlessly painstaking paint pair pajamas pal palace
    palaeontologist palaeontology palate palatial pale paleontologist paleontology palette pall
    pallbearer pallid palm palomino palpable paltry pamper pamphlet pan panacea pancake pancreas
    pancreatic panda pandemonium pander pane panel pang panhandle panic panicked panicking panicky
    panorama panoramic pansy pant panther pantie pantomime pantry pap papa papacy papaya paperback
    papered papering paperweight paperwork paprika papyri papyrus par parables parachute parade
    paradigm paradise paradox paradoxical paraffin paragon paragraph parakeet parallel paralyse
    paralysis paralytic paralyze parameter paramount paranoia paranoid paraphernalia paraphrase
    paraplegic parasite parasitic parasol paratrooper parcel parch pardon pare parent parentage
    parentheses parenthesis parenthetical parenthood parishes parishioner park parka parkway
    parliament parliamentary parlor parlour parochial parody parole parrot parse parsec parsley
    parsnip parson parsonage part partake partaken partial participant participate participle
    particle particular partisan partition partner partnerships partook partridge party pas passage
    passageway passbook passenger passes passion passionate passive passport password past pasta
    paste pastel pasteurise pasteurize pastiche pastime pastoral pastry pasture pasty pat patch
    patchwork patchy pate patent paternal paternity path pathetic pathological pathologist pathology
    pathos pathway patience patient patio patriarch patrimony patriot patriotic patrol patron
    patronage patronised patronises patronising patronized patronizes patronizing pattered pattering
    pattern patty paucity paunch paunchy pauper pause pave pavilion paw pawn pawnbroker pay payload
    payoff payroll pea peace peacefully peacemaker peach peacock peak peal peanut pear pearl peasant
    peat pebble pecan peck peculiar peculiarities pedagogy pedal pedant pedantic pedantry peddle
    pedestal pedestrian pediatrician pediatrics pedigree pedlar peek peel peep peer peeve peevish
    peg pelican pellet pelt pelvic pelvis pen penalise penalize penalty penance pence penchant
    pencil pendant pended pending pends pendulum penetrate penguin penicillin peninsula penis
    penitence penitent penitentiary penknife penknives penmanship pennant penniless penny pension
    pensive pentagon penthouse penultimate peon peony people pep peppered peppering peppermint per
    perceive percent percentage perceptible perception perceptive perch perchance percolate
    percussion peremptory perennial perfect perfectionist perforate perform performance perfume
    perfunctory perhaps peril perilous perimeter period periodic periodicals peripheral periphery
    periscope perishable perished perishes perishing perjure perjury perk perky permanence permanent
    permeate permissible permission permissive permit permutation pernicious peroxide perpendicular
    perpetrate perpetual perpetuate perplex perplexities persecute perseverance persevere persist
    persistence persistent person persona personalise personality personalize personals
    personification personify personnel perspective perspire persuade persuasion persuasive pert
    pertain pertinent perturb perusal peruse pervade pervasive perverse pervert pesky pessimism
    pessimist pessimistic pest pestered pestering pesticide pestilence pet petals petered petering
    petite petitioned petitioning petrify petrol petroleum petticoat petty petulant petunia pew
    pewter phantom pharmaceutical pharmacist pharmacy phase pheasant phenomena phenomenal phenomenon
    philanthropic philanthropist philanthropy philosopher philosophical philosophise philosophize
    philosophy phlegm phlegmatic phobia phoenix phone phonetic phoney phonics phonograph phony
    phosphor phosphorescence phosphorescent phosphorus photo photocopy photogenic photograph
    photographic photography photon photosynthesis phototypesetter phrase phraseology physic
    physicals physician physiological physiology physique pi pianist piano piccolo pick pickax
    picket pickle pickpocket pickup picky picnic picnicked picnicking pictorial picture picturesque
    piddle pie piece piecemeal piecework pier pierce piety pig pigeon pigeonhole piggish piggyback
    pigheaded pigpen pigtail pike pile pilfer pilgrim pilgrimage pill pillage pillar pillow
    pillowcase pilot pimple pimply pin pinch pincushion pine pineapple pinioned pinioning pink
    pinnacle pinpoint pint pioneer pious pipe pipeline pique piracy piranha pirate pirouette pis
    pistachio pistol piston pit pitch pitchfork piteous pitfall pithy pitiful pitiless pittance pity
    pivot pixie pizza placard placate place placenta placid plagiarise plagiarism plagiarist
    plagiarize plague plaice plaid plain plaintiff plaintive plan planar plane planet planetarium
    planetary plank plankton plant plantain plaque plasma plaster plastic plate plateau platform
    platinum platitude platoon platter plausibility plausible plausibly play playback playfully
    playfulness playground playhouse playmate playpen plaything playwright plaza plea plead pleasant
    pleasantry please pleasure pleat pledge plentiful plenty plethora pliable pliant plied pliers
    plies plight plod plop plot plough plow ploy pluck plucky plug plum plumage plumb plume plummet
    plump plunder plunge plural plus plush plutonium ply plywood pneumatic pneumonia poach pocket
    pocketbook pockmark pod podium poem poet poetic poetry poignancy poignant poinsettia point
    pointedly pointlessly poise poison poisonous poke pokey poky polar polarisation polarised
    polarises polarising polarization polarized polarizes polarizing pole polemic police policeman
    policemen policewoman policewomen policy polio polish polite political politician politics polka
    poll pollen pollinate pollster pollutant pollute polo polygamous polygamy polygon polynomial
    polyp polytechnic pomegranate pomp pompous poncho pond pondered pondering ponderous pontoon pony
    poodle pool poop poor pop popcorn pope poplar poppy populace popular popularised popularises
    popularising popularized popularizes popularizing populate populous porcelain porch porcupine
    pore pork pornographic pornography porous porpoise porridge port portability portables portals
    portend portent portfolio porthole portico portioned portioning portlier portliest portrait
    portray portrayals pose position positive positivism possess possessives possibility possible
    possibly possum post postage postbox postcard postcode posterior posterity postgraduate
    posthumous postman postmark postmaster postmen postpone postscript postulate posture posy pot
    potassium potato potency potent potential pothole pottered pottering pottery pouch poultry
    pounce pound pour pout poverty powder powdery power powerfully powerhouse powwow practical
    practicalities practice practise practitioner pragmatic pragmatism prairie praise praiseworthy
    pram prance prank prattle prawn pray preach precarious precautionary precedence precedent
    precinct precious precipice precipitate precipitous precise preclude precocious predatory
    predecessor predefined predicament predicate predict predictably predisposition preempt preen
    prefab prefect prefer preferably preference preferential prefix pregnancy pregnant prejudice
    preliminary prelude premier premiere premise premium premonition prenatal preparatory prepay
    preponderance preposterous prerogative presence preservative presidency president presidential
    press pressure prestige prestigious presto presumably presume presumption pretence pretentious
    pretty pretzel prevail prevalence prevalent preventives previous prey price prick prickle
    pricklier prickliest pride pried pries priest priestess priesthood prim primary primate prime
    primeval primitive primp primrose prince princess principal principalities principle print
    printout prior priorities prise prism prison privacy private privatise privatize privilege privy
    prize pro probabilistic probability probables probably probe problem problematic procedural
    procedure proceed process processional processioned processioning proclaim proclamation
    procrastinate procure prod prodigal prodigious prodigy produce product productivity profane
    profanities profess professional proffer proficiency proficient profile profit profiteer
    profound profundity profuse progeny prognoses prognosis program programme progress progressively
    progressives prohibit prohibitively project projectile proletarian proletariat proliferate
    prolific prologue prolong prom promenade prominence prominent promiscuity promiscuous promised
    promises promising promontory promote prompt promulgate prone prong pronoun pronounce
    pronunciation proof proofread prop propaganda propagate propel propensity properer properest
    properly property prophecy prophesy prophet prophetic proponent proportion proportionality
    proportionals proportionate proposal propose proposition proprietary proprietor propriety
    propulsion prose prosecute prospect prospectus prosper prosperous prostitute prostrate
    protagonist protect protein protest protestant protocol proton prototype protract protrude
    protrusion proud provably prove proven provenance proverb proverbial provide providence province
    provincial provision proviso provocation provocative provoke prow prowess prowl proximity proxy
    prude prudence prudent prudish prune pry psalm pseudo pseudonym psych psyche psychedelic
    psychiatric psychiatrist psychiatry psychic psychoanalysis psychoanalyst psychological
    psychologist psychology psychopath psychoses psychosis psychotherapy psychotic pub puberty
    public publicised publicises publicising publicized publicizes publicizing publish puck puckered
    puckering pudding puddle pudgy pueblo puff puffy pugnacious puke pull pulley pullover pulmonary
    pulp pulpit pulsate pulse pulverise pulverize puma pumice pummel pump pumpernickel pumpkin pun
    punch punchline punctual punctuate puncture pundit pungent punishable punished punishes
    punishing punishment punitive punk punt puny pup pupil puppet puppy purchase pure puree
    purgatory purge purification purify puritanical purple purport purpose purr purse pursue pursuit
    purveyor pus push pushover pushy pusses pussy put putative putrid putt puttered puttering putty
    puzzle pyjamas pyramid pyre python qua quack quadrangle quadrant quadratic quadrilateral
    quadruped quadruple quadruplet quagmire quail quaint quake qualification qualify qualitative
    quality qualm quandary quantify quantitative quantity quantum quarantine quark quarrel
    quarrelsome quarry quart quarterback quartered quartering quarterly quartet quartz quash quaver
    quay queasy queen queenlier queenliest queer quell quench query quest questionable questioned
    questioning questionnaire queue quibble quiche quick quicken quicksand quiet quill quilt quinine
    quintessence quintet quintuplet quip quirk quirky quit quite quiver quiz quizzes quizzical
    quorum quota quote quotient rabbi rabbit rabble rabid rabies raccoon race racetrack racial
    racism racist rack racket racketeer racy radar radial radiance radiant radiate radical radii
    radio radioactive radish radium radius raffle raft rag ragamuffin rage raggeder raggedest
    ragtime raid rail railroad railway rain rainbow raincoat raindrop rainfall rainstorm rainwater
    rainy raise raisin rake rally ram ramble ramification ramp rampage rampant ramrod ramshackle ran
    ranch rancid rancor rancorous rancour random rang range rank rankle ransack ransom rant rap rape
    rapid rapport rapt rapture rapturous rare rarities rascal rash rasp raspberry raster rat rate
    rather ratification ratify ratio rational rationale rationalisation rationalised rationalises
    rationalising rationalization rationalized rationalizes rationalizing rationed rationing rattle
    rattlesnake ratty raucous ravage rave ravel raven ravenous ravine ravish raw ray rayon raze re
    reach react reactionary read readability readership ready real realisation realised realises
    realising realistic realities realization realized realizes realizing realm realty ream reap
    rear reason reasonably rebate rebel rebellious rebuke rebut rebuttals recalcitrant recap receipt
    receive receptacle reception receptive recess recipe recipient reciprocal reciprocate recital
    reckless reckon recline recluse recognise recognition recognize recompense reconcile
    reconnaissance recoverable recovery recreational recruit rectal rectangle rectangular rectify
    rector rectum recuperate recur recurrence recursively red redden redefine redefinition
    redemption redesign redhead redid rediscover redistribute redo reduce redundancy redundant reed
    reef reek reel refer referee reference referendum refinery reflect reflexives refrain
    refrigerate refuge refugee refurbish refusal refute regal regalia regard regatta regime regimen
    regiment region registered registering registrar registration registry regress regret
    regrettably regular regulate regurgitate rehabilitate rehearsal reign reimburse rein reindeer
    reinforce reinstate reject rejoice rejoinder rejuvenate relational relationship relatively
    relatives relativistic relativity relax relay relegate relentlessly relevance relevant reliably
    reliance reliant relic relief relieve religion religious relinquish relish reluctance reluctant
    rely remainder remarkably remedial remedy remembrance reminisce reminiscence reminiscent remit
    remittance remnant remorse remote removal remunerate renaissance rend rendered rendering
    rendezvous rendition renegade renege renew renewals renounce renovate renown rent rentals
    renunciation repatriate repay repeatedly repel repellent repent repentance repentant repertoire
    repetitious replenish replete replica replicate reply reportedly repository reprehensible
    represent representative reprieve reprimand reprisal reproach reptile republican repudiate
    repugnance repugnant repute reputedly requiem require requisite requisitioned requisitioning
    rescind rescue resemble reservoir reset residence resident residential residual residue
    resilience resilient resin resist resistance resistant resolute resonance resonant
    resourcefulness respect respectability respectably respectfully respectively respirator
    respiratory resplendent respond response responsibility responsible responsibly rest restaurant
    restfuller restfullest restitution restlessly restlessness restraint result resultant resume
    resumption resurgence resurrect resuscitate retain retaliate retard retch reticence reticent
    retina retort retrieval retrieve retroactive retrograde retrospect retrospectively
    retrospectives retry returnables reuse rev revamp revel revelry revenge reverberate revere
    reverence reverent reverie reversal reversible revert revival revived revives reviving revoke
    revolution revolutionary revolutionised revolutionises revolutionising revolutionized
    revolutionizes revolutionizing revolve revue revulsion rhapsody rhetoric rheumatism rhino
    rhinoceros rhododendron rhubarb rhyme rhythm rhythmic rib ribbon rice rich rickety rickshaw
    ricochet rid riddance ridden riddle ride ridge ridicule ridiculous rife rifle rift rig right
    righteous rightfully rightmost rigid rigorous rigour rile rim rind ring ringleader ringlet
    ringworm rink rinse riot riotous rip ripe ripen riposte ripple rise risen risk risky rite ritual
    rival rivalry river rivet roach road roadblock roadside roam roar roast rob robbery robe robin
    robot robust rock rocket rocky rod rode rodent rodeo roe rogue roguish role roll roman romance
    romantic romp roof rook rookie room roommate roomy roost root rope rosary rose rosemary roster
    rostrum rosy rot rotary rotate rote rotisserie rotten rotund rotunda rouge rough roughage
    roughen roughhouse roulette round roundabout rouse rout route routine row rowboat rowdy royal
    royalty rub rubbish rubble rubric ruby rucksack ruckus rudder ruddy rude rudimentary rue rued
    ruff ruffian ruffle rug rugby ruggeder ruggedest ruin ruing ruinous rule rum rumble ruminate
    rummage rummy rumored rumoring rumour rump rumple run runaway rundown rune rung runny runt
    runway rupture rural ruse rush rust rustic rustle rusty rut ruthless rye sabbatical saber
    sabotage saboteur sabre sac sack sacrament sacred sacrifice sacrificial sacrilege sacrilegious
    sad sadden saddle sadistic safari safe safeguard safekeeping safety saffron sag saga sage
    sagebrush said sail sailboat saint saintlier saintliest sake saki salad salami salary sale
    salesman salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow
    salmon salon saloon salt salty salute salvage salve same sample sanatorium sanctify
    sanctimonious sanction sanctity sanctuary sand sandals sandbag sandman sandmen sandpaper
    sandstone sandstorm sandwich sandy sane sang sanitarium sanitary sanitation sank sanserif sap
    sapling sapphire sarcasm sarcastic sardine sari sash sassy sat satanic satchel satellite satin
    satire satirical satirise satirist satirize satisfaction satisfactory satisfy saturate sauce
    saucepan saucy sauerkraut sauna saunter sausage savage savagery save savior saviour savored
    savoring savory savour savoury savvy saw sawdust saxophone say scab scaffold scalar scald scale
    scallop scalp scalpel scaly scamper scan scandal scandalised scandalises scandalising
    scandalized scandalizes scandalizing scandalous scant scanty scapegoat scar scarce scare
    scarecrow scarf scarlet scarves scary scathing scatter scatterbrain scavenger scenario scene
    scenery scenic scent scepter sceptic sceptre schedule scheme schizophrenia schizophrenic scholar
    scholarships scholastic school schoolboy schoolchild schoolchildren schoolteacher schooner
    science scientific scientist scissor scoff scold scoop scoot scope scorch score scorn scorpion
    scotch scoundrel scour scourge scout scowl scrabble scram scramble scrap scrapbook scrape
    scratch scratchy scrawl scrawny scream screech screen screw screwdriver screwy scribble scribe
    script scripture scriptwriter scroll scrounge scrub scruff scruffy scruple scrupulous scrutinise
    scrutinize scrutiny scuff scuffle sculptor sculpture scum scurrilous scurry scuttle scythe sea
    seafaring seafood seal seam seaman seamen seamstress seaport sear search searchlight seashell
    seashore seasick seaside season seat seaweed secede secession seclude seclusion second secondary
    secrecy secret secretarial secretary secrete sect sectioned sectioning secular secure securities
    sedan sedate sedatives sedentary sediment sedimentary seduce seduction seductive see seed
    seedling seedy seek seem seemingly seen seep seepage seer seesaw seethe segment segregate seize
    seizure seldom select selectively self selfishness sell selves semantic semblance semen semester
    semicircle semicolon semiconductor semifinal seminar seminary senate send senile senior
    sensational sense sensibility sensible sensibly sensitive sensitivities sensory sensual sensuous
    sent sentence sentience sentient sentiment sentimentality sentry separate sepulcher sepulchre
    sequel sequence sequential sequin serenade serene sergeant serial series serious sermon serpent
    serum servant serve service serviceman servicemen serviette servile servitude session set
    setback settle seven seventeen seventeenth seventh seventy sever severance severe sew sewage
    sewn sex sexual sexy shabby shack shackle shade shadow shadowy shady shaft shaggy shake shaken
    shaky shall shallow sham shamble shame shamefully shampoo shamrock shanty shape shapelier
    shapeliest share shareholder shark sharp sharpen shatter shave shaven shawl she sheaf shear
    sheath sheathe sheave shed sheen sheep sheepishly sheered sheerer sheerest sheering sheet sheikh
    shelf shell shellfish shelter shelve shepherd sherbet sheriff sherry shied shield shies shift
    shifty shimmer shin shine shingle shiny ship shipshape shipwreck shire shirk shirt shiver shoal
    shock shod shoddy shoe shoelace shoestring shone shoo shook shoot shop shopkeeper shoplifter
    shore short shortage shortcoming shorten shortfall shorthand shortlist shot shotgun should
    shouldered shouldering shout shove shovel show showcase showdown showered showering showman
    showmen shown showy shrank shrapnel shred shrew shrewd shriek shrill shrimp shrine shrink
    shrinkage shrivel shroud shrub shrubbery shrug shrunk shrunken shuck shudder shuffle shun shunt
    shut shutdown shuttered shuttering shuttle shy sibling sic sick sicken sickle sicklier sickliest
    sicknesses side sideline sidelong sideshow sidestep sidetrack sidewalk sideways sidle siege
    sierra siesta sieve sift sigh sight sigma sign signaled signaling signalled signalling signals
    signature significance significant signify signpost silence silent silhouette silicon silk
    silken sill silly silo silt silver silversmith silverware silvery similar similarities simile
    simmer simple simplex simplicity simplification simplify simplistic simply simulate simultaneous
    sin since sincere sine sinew sinewy sing singe single singular sinister sink sinus sip siphon
    sir sire siren sirloin sissy sister sisterhood sit site situate six sixpence sixteen sixteenth
    sixth sixtieth sixty size sizzle skate skateboard skein skeleton skeptic sketch sketchy skew
    skewered skewering ski skid skilful skill skillet skim skimp skimpy skin skinflint skinny skip
    skippered skippering skirmish skirt skit skittish skulk skull skunk sky skylight skyline
    skyrocket skyscraper slab slack slacken slag slain slake slam slander slang slant slap slapstick
    slash slat slate slaughter slave slavery slavish slay sleazy sled sledgehammer sleek sleep
    sleepy sleet sleeve sleigh slender slept slew slice slick slid slide slier sliest slight slim
    slime slimy sling slingshot slink slip slippery slipshod slit slither sliver slob slobbered
    slobbering slog slogan slop slope sloppy slosh slot sloth slouch slovenly slow sludge slug
    sluggish sluice slum slumber slump slung slunk slur slush slut sly smack small smallpox smart
    smash smattering smear smell smelly smelt smidgen smile smirk smite smith smithereens smitten
    smock smog smoke smokestack smoky smolder smooth smote smother smoulder smudge smug smuggle smut
    snack snag snail snake snap snappy snapshot snare snarl snatch sneak sneaky sneer sneeze snicker
    snide sniff sniffle snip snipe snippet snitch snob snobbery snobbish snooker snoop snooty snooze
    snore snorkel snort snot snout snow snowball snowdrift snowfall snowflake snowplough snowplow
    snowstorm snowy snub snuff snug snuggle so soak soap soapy soar sob sobered soberer soberest
    sobering sobriety soccer sociable social socialised socialises socialising socialized socializes
    socializing society sociological sociologist sociology sock socket sod soda sodden sodium sodomy
    sofa soft softball soften software soggy soil sojourn solace solar sold soldered soldering
    soldier sole solemn solicit solicitous solid solidarity solidify solitaire solitary solitude
    solo soluble solution solve solvent somber sombre some somebody someday somehow someone
    someplace somersault something sometime somewhat somewhere son sonata song sonic sonnet sonorous
    soon soot soothe sooty sop sophisticate sophistry sophomore soprano sorcerer sorceress sorcery
    sordid sore sorority sorrow sorry sort sorta sought soul sound soundproof soundtrack soup sour
    source south southeast southeastern southerly southern southpaw southward southwest southwestern
    souvenir sovereign sovereignty sow sown spa space spacecraft spaceships spacial spacious spade
    spaghetti span spangle spaniel spank spar spare spark sparkle sparrow sparse spasm spasmodic
    spat spate spatial spattered spattering spatula spawn spay speak spear spearhead spearmint
    special specialisation specialised specialises specialising specialities specialization
    specialized specializes specializing specialty species specific specify specimen specious speck
    spectacle spectacular spectator specter spectra spectre spectrum speculate sped speech speed
    speedboat speedometer speedy spell spellbind spellbound spelt spend spendthrift spent sperm spew
    sphere spherical sphinx spice spicy spider spied spies spigot spike spill spilt spin spinach
    spinals spindly spine spinster spiral spire spirit spiritual spit spite spitefuller spitefullest
    spittle splash splat splattered splattering spleen splendid splendor splendour splice splint
    splintered splintering split splurge spoil spoilt spoke spoken spokesman spokesmen spokespeople
    spokesperson spokeswoman spokeswomen sponge spongy sponsor spontaneity spontaneous spoof spook
    spooky spool spoon spoonfuls sporadic spore sporran sport sportsmanship spot spotlight spotty
    spouse spout sprain sprang sprawl spray spread spreadsheet spree sprig spring springboard
    springtime springy sprinkle sprint sprout spruce sprung spry spud spun spunk spur spurious spurn
    spurt sputter spy squabble squad squadron squalid squall squalor squander square squash squat
    squawk squeak squeaky squeal squeamish squeeze squelch squid squint squire squirm squirrel
    squirt stab stabilise stability stabilize stable stack stadium staff stag stage stagecoach
    staggered staggering stagnant stagnate staid stain stair staircase stairway stake stale
    stalemate stalk stall stalwart stamina stammer stamp stampede stance stanch stand standard
    standardisation standardised standardises standardising standardization standardized
    standardizes standardizing standby standoff standpoint standstill stank stanza staple star
    starboard starch starchy stardom stare starfish stark starlight starry start startle startlingly
    starve state statelier stateliest statesman statesmen static stationary stationed stationery
    stationing statistic statistician statue stature status statute statutory staunch stave stay
    steadfast steady steak steal stealth stealthy steam steamroller steamy steel steep steeple steer
    stellar stem stench stencil stenographer stenography step stepladder stereo stereotype sterile
    sterilise sterilize sterling stern stethoscope stew steward stewardess stick stickler sticky
    stiff stiffen stifle stigma stigmata still stillborn stilted stimulant stimulate stimuli
    stimulus sting stingy stink stint stipulate stir stirrup stitch stock stockade stockbroker
    stockholder stockpile stocky stockyard stodgy stoical stoke stole stolen stolid stomach stomp
    stone stony stood stool stoop stop stopgap stopover stoppage stoppered stoppering stopwatch
    storage store storehouse storekeeper storeroom storey stork storm stormy story stout stove stow
    stowaway straddle straggle straight straighten straightforward strain strait straitjacket strand
    strange strangle strangulation strap strata stratagem strategic strategy stratify stratosphere
    stratum straw strawberry stray streak stream streamline street streetcar strength strengthen
    strenuous stress stretch strew strewn stricken strict stridden stride strife strike string
    stringent stringy strip stripe strive striven strode stroke stroll strong stronghold strove
    struck structural structure struggle strum strung strut stub stubble stubborn stubby stuck stud
    student studio studious study stuff stuffy stumble stump stun stung stunk stunt stupefy
    stupendous stupid stupidities stupor sturdy stutter style stylish stylistic stylus suave sub
    subdue subject subjugate subjunctive sublet submersion submit subordinate subsequent subservient
    subset subsidiary subsidise subsidize subsidy subsist subsistence substantial substantiate
    substitute subterfuge subterranean subtle subtlety subtly suburb subversives subvert subway
    succeed success successfully successively succinct succor succour succulent succumb such suck
    suckered suckering suckle suction sudden suds sue sued suede suffer suffice sufficient suffix
    suffocate suffrage sugar sugary suggest suicidal suicide suing suit suitability suitably
    suitcase suite sulfur sulk sulky sullen sulphur sultan sultry sum summarise summarize summary
    summered summering summit summon summonsed summonses summonsing sumptuous sun sunbathe sunburn
    sundae sundial sundown sundry sunflower sung sunglasses sunk sunken sunlight sunlit sunny
    sunrise sunscreen sunset sunshine suntan sunup sup superb superficial superfluous superintendent
    superior superlatives supersede superstition superstitious supervisory supplant supple
    supplementary supplemented supplementing supply support suppose supposedly supposition suppress
    supremacy supreme surcharge sure surf surface surfboard surge surgeon surgery surgical surlier
    surliest surmise surmount surname surpass surplus surprise surprisingly surreal surrender
    surreptitious surround surveillance survey survival survive susceptible suspect suspend suspense
    suspicion suspicious sustain sustenance swab swagger swallow swam swamp swampy swan swap swarm
    swarthy swat swathe sway swear sweat sweaty sweep sweepstake sweet sweeten sweetheart swell
    swept swerve swift swig swill swim swindle swine swing swipe swirl swish switch switchboard
    swivel swollen swoon swoop sword swordfish swore sworn swum swung syllable syllabus symbol
    symbolic symbolised symbolises symbolising symbolized symbolizes symbolizing symmetric symmetry
    sympathetic sympathise sympathize sympathy symphonic symphony symptom symptomatic synagogue
    synapse synchronise synchronize synchronous syndicate syndrome synonym synonymous synopses
    synopsis syntactic syntax syntheses synthesis synthesise synthesize synthetic syphilis syringe
    syrup system systematic tab tabby tabernacle table tablecloth tablespoon tablespoonfuls tablet
    tabloid taboo tabulate tacit taciturn tack tackle tacky taco tact tactfully tactic tactlessly
    tadpole tag tail tailgate taillight tailored tailoring tailspin taint take taken takeoff
    takeover talc tale talent talisman talk talkative tall tallied tallies tallow tallying talon
    tambourine tame tamper tan tandem tang tangent tangential tangerine tangible tangle tango tank
    tankard tantalise tantalize tantamount tantrum tap tape tapered tapering tapestry tar tarantula
    tardy target tariff tarnish tarpaulin tarry tart tartan tartar task tassel taste tastefully
    tasty tattle tattoo tatty taught taunt taut tautology tavern tawdry tawny tax taxi taxicab
    taxpayer tea teach teacup teak team teammate teamster teamwork teapot tear teardrop tease
    teaspoon teat technical technicalities technician technique technological technology tedious
    tedium tee teed teem teen teenage teeter teeth teethe teetotal telecommunications telegram
    telegraph telepathic telepathy telephone telescope teletype televise tell telltale temper
    temperament temperance temperate temperature tempest tempestuous template temple tempo temporal
    temporary tempt ten tenacious tenacity tenancy tenant tend tendency tendered tenderer tenderest
    tendering tenderise tenderize tenderly tenderness tendon tendril tenement tenet tennis tense
    tent tentacle tentative tenth tenuous tenure tepee tepid term terminal terminate termini
    terminology terminus termite terrace terrain terrestrial terrible terribly terrier terrific
    terrify territorial territory terror terrorised terrorises terrorising terrorized terrorizes
    terrorizing terse test testament testicle testify testimonial testimony testis tetanus tether
    text textbook textile textual texture than thank thankfully that thatch thaw the theater theatre
    theatrical thee theft their them theme themselves then thence theologian theological theology
    theorem theoretic theorise theorist theorize theory therapeutic therapist therapy there
    thereabouts thereafter thereby therefore therein thereof thereon thereupon thermal
    thermodynamics thermometer thermostat thesauri thesaurus these thesis theta they thick thicken
    thicket thicknesses thief thieve thigh thimble thin thing think third thirst thirsty thirteen
    thirteenth thirtieth thirty this thistle thong thorn thorny thorough thoroughbred thoroughfare
    those thou though thought thoughtfully thoughtfulness thoughtlessly thousand thousandth thrash
    thread threadbare threat threaten three thresh threshold threw thrice thrift thrifty thrill
    thrive throat throb throne throng throttle through throughout throughput throw throwaway
    throwback thrown thrust thud thug thumb thumbtack thump thunder thunderbolt thunderous
    thunderstorm thunderstruck thus thwart thy thyme thyroid tiara tick ticket tickle ticklish tidal
    tidbit tide tidy tie tied tier tiff tiger tight tighten tightrope tightwad tilde tile till tilt
    timber time timekeeper timelier timeliest timescale timetable timezone timid tin tinder ting
    tinge tingle tinker tinkle tinny tinsel tint tiny tip tipsy tiptoe tirade tire tireder tiredest
    tiresome tissue tit titbit titillate title tittered tittering to toad toadstool toast tobacco
    toboggan today toddle toe toed toenail toffee toga together toggle toil toilet token told
    tolerable tolerance tolerant tolerate toll tomahawk tomato tomb tomboy tombstone tomcat tome
    tomorrow ton tone tong tongue tonic tonight tonnage tonne tonsil tonsillitis too took tool
    toolkit toot tooth toothache toothbrush toothpaste toothpick top topaz topic topography topology
    topple torch tore torment torn tornado torpedo torque torrent torrential torrid torso tortilla
    tortoise tortuous torture toss tot totaled totaling totalitarian totality totalled totalling
    totals tote totem tottered tottering toucan touch touchdown touchy tough toughen toupee tour
    tournament tourniquet tousle tout tow toward towel towered towering town townspeople toxic toxin
    toy trace track tract trade trademark tradition traditionalist traffic trafficked trafficking
    tragedy tragic trail train trainee trait traitorous tramp trample trampoline trance tranquil
    tranquilized tranquilizer tranquilizes tranquilizing tranquillise tranquillity tranquillize
    transact transatlantic transcend transcontinental transcribe transcript transfer transform
    transfusion transgress transient transistor transit transitional transitioned transitioning
    transitives transitory translate transliteration translucent transmission transmit transparency
    transparent transpire transplant transport transpose transverse trap trapdoor trapeze trapezoid
    trash trashcan trashy trauma traumatic traumatise traumatize travel traverse travesty trawl tray
    treacherous treachery treacle tread treadmill treason treasure treasury treat treatises treaty
    treble tree trek trellis tremble tremendous tremor trench trend trendy trepidation trespass
    trestle trial triangle triangular tribal tribe tribulation tribunal tributary tribute trick
    trickery trickle trickster tricky tricycle tried tries trifle trigger trigonometry trill trilogy
    trim trimester trinity trinket trio trip tripe triple triplet triplicate tripod tripos trite
    triumph triumphant trivia trivial trod trodden troll trolley trombone troop trophy tropical trot
    trouble troublemaker troublesome trough trounce troupe trouser trout trowel truancy truant truce
    truck trudge true truffle truism trump trumpet truncate trunk trust trustee trustworthy trusty
    truth truthfully truthfulness try tryout tsar tub tuba tube tuberculosis tubular tuck tuft tug
    tuition tulip tumble tummy tumor tumour tumult tumultuous tuna tundra tune tunic tunnel turban
    turbine turbulence turbulent tureen turf turgid turkey turmoil turn turnaround turnip turnout
    turnover turnpike turnstile turntable turpentine turquoise turret turtle turtleneck tusk tussle
    tutor tutorial tuxedo twang tweak twee tweet tweezers twelfth twelve twentieth twenty twice
    twiddle twig twilight twin twine twinge twinkle twirl twist twitch twitter two tycoon tying type
    typeface typescript typeset typewriter typhoid typhoon typhus typical typify typist typographic
    tyrannical tyrannise tyrannize tyranny tyrant tyre ubiquitous udder ugh ugly ulcer ulterior
    ultimate ultimatum ultra ultrasonic ultraviolet umbrella umpire umpteen unaccountably unanimity
    unanimous unbearably unbelievably unchristian uncle uncouth uncut undecideds undefined
    undeniable under undercut underdog undergo underlay underlie underneath understandably undertow
    undeserved undesirable undid undo undoubtedly undue unexpectedly unfit unforgivable ungainlier
    ungainliest unicorn unicycle unification uniform unify unilateral union unionised unionises
    unionising unionized unionizes unionizing unique unison unit unite unity universal universe
    universities unkempt unman unmistakable unprepared unrelated unrelenting unreliable unremarkable
    unrepeatable unreservedly unresolved unrestricted unruly unsay unscathed unseemlier unseemliest
    unset unsightlier unsightliest untie until unto unwieldy unwittingly up upend upheaval
    upholstery upon upped upper uppermost upping ups upset uranium urban urbane urchin urge urgency
    urgent urinate urine urn us usable usage use used usefully usefulness uselessly uselessness user
    usher using usual usurp utensil uteri uterus utilise utilitarian utility utilize utmost utter
    utterance vacancy vacant vacate vacationed vacationing vaccinate vaccine vacillate vacuous
    vacuum vagabond vagary vagina vaginae vaginal vagrant vague vain valentine valet valiant valid
    validate valise valley valor valour valuables value valve vampire van vandal vandalised
    vandalises vandalising vandalized vandalizes vandalizing vane vanguard vanilla vanished vanishes
    vanishing vanities vanquish vapor vaporised vaporises vaporising vaporized vaporizes vaporizing
    vapour variable variance variant variation variety various varnish varsity vary vase vast vat
    vault veal vector veer vegetable vegetarian vegetation vehement vehicle veil vein velocity
    velour velvet velvety vend veneer venerable venerate vengeance vengeful venison venom venomous
    vent ventilate ventricle ventriloquist venture venue veracity veranda verb verbals verbatim
    verbiage verbose verdict verge verification verify veritable vermin vernacular versatile verse
    versus vertebra vertebrae vertebrate vertical vertices vertigo verve very vessel vest vestibule
    vestige vet veteran veterinarian veterinary veto vex via viability viable viaduct vial vibrant
    vibrate vicar vicarious vice vicinity vicious victim victimised victimises victimising
    victimized victimizes victimizing victor victorious victory video videotape vie vied view
    viewpoint vigil vigilance vigilant vigilante vigor vigorous vigour vile vilify villa village
    villain villainous villainy vindicate vindictive vine vinegar vineyard vintage vinyl viola
    violate violence violent violet violin viper viral virgin virile virtual virtue virtuoso
    virtuous virulent virus visa vise visibility visible visibly visionary visioned visioning visit
    vista visual visualised visualises visualising visualized visualizes visualizing vital vitamin
    vitriolic vivacious vivacity vivid vivisection vocabulary vocal vocation vociferous vodka vogue
    voice void volatile volcanic volcano volition volley volleyball volt voltage volume voluminous
    voluntary volunteer voluptuous vomit voodoo voracious vortex vote vouch vow vowel voyage vulgar
    vulgarities vulnerabilities vulnerable vulture vying wad waddle wade wafer waffle waft wag wage
    wagered wagering wagon waif wail waist waistline wait waitress waive wake waken walk walkout
    wall wallet wallop wallow wallpaper walnut walrus waltz wan wand wandered wanderer wandering
    wane wanna want wanton war warble ward warden wardrobe warehouse warfare warhead warm warmth
    warn warp warpath warrant warranty warren warrior wart wartime wary was wash washables washcloth
    washout washroom wasp wastage waste wastebasket wastefully wasteland watch watchdog watchman
    watchmen watchword water watercolor watercolour waterfall waterfront waterlogged watermark
    watermelon waterproof watershed watertight waterway waterworks watery watt wave waveform
    wavelength wavered wavering wavy wax waxy way waylaid waylay wayside wayward we weak weaken
    weakling weaknesses wealth wealthy wean weapon weaponry wear wearisome weary weasel weather
    weave web wed wedge wedlock wee weed weedy week weekday weekend weeklies weep weer weest weigh
    weight weighty weird weirdo welcome weld welfare well wellington welt weltered weltering went
    wept were werewolf werewolves west westerly western westward wet whack whale wharf wharves what
    whatever whatsoever wheat wheedle wheel wheelbarrow wheelchair wheeze when whence whenever where
    whereabouts whereas whereby wherein whereupon wherever wherewithal whet whether whew which
    whichever whiff while whilst whim whimper whimsical whine whinny whip whir whirl whirlpool
    whirlwind whirr whisk whiskered whiskey whisky whisper whistle white whiten whitewash whittle
    whiz whizz who whoa whoever whole wholehearted wholesale wholesome whom whoop whopper whore
    whose why wick wickeder wickedest wickedly wickedness wicket wide widen widespread widow width
    wield wife wig wiggle wigwam wild wildcat wilderness wildfire wildlife wilful will willfully
    willingly willingness willow willpower wilt wily win wince winch wind windfall windmill window
    windowpane windpipe windscreen windshield windy wine wing wink winsome winter wintertime wintry
    wipe wire wiry wisdom wise wisecrack wish wishbone wisp wispy wist wistfully wit witch
    witchcraft with withdraw withdrawals withdrawn withdrew withered withering withheld withhold
    within without withstand withstood witnessed witnesses witnessing witticism witty wive wiz
    wizard wizened wobble wobbly woe wok woke woken wolf wolves woman womanhood womankind womb
    wombat women won wonder wonderfully wonderland wondrous wont woo wood woodchuck wooden woodland
    woodpecker woodsman woodsmen woodwind woodwork woody woof wool woolen woollen woollier woollies
    woolliest word wordy wore work workbench workbook workforce workload workman workmen workout
    workplace workshop workstation world worldlier worldliest worldwide worm wormhole worn worrisome
    worry worse worsen worship worst worth worthwhile worthy wot would wound wove woven wow wrangle
    wrap wrath wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch wretcheder
    wretchedest wriggle wright wring wrinkle wrist wristwatch writ write writhe written wrong
    wrongdoer wrongdoing wrote wrought wrung wry xenophobia xylophone yacht yak yam yank yap yard
    yardstick yarn yawn year yearlies yearling yearn yeast yell yellow yelp yen yes yesterday yet
    yeti yew yield yodel yoga yogurt yoke yokel yolk yonder you young youngster your yourself
    yourselves youth yowl yuck zany zeal zealous zebra zenith zero zest zeta zigzag zillion zinc
    zincked zincking zip zippered zippering zodiac zombie zone zoo zoological zoologist zoology zoom
    zucchini
    """)
}
