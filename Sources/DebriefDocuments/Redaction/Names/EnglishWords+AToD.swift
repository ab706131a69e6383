// Word lists of SCOWL, Copyright 2000-2011 by Kevin Atkinson; see EnglishWords.swift.

extension EnglishWords {
  /// The words from `a` to `d`, in order, without what the endings make of them.
  static let aToD = WordList(
    """
    aardvark aback abacus abandon abate abbey abbot abbreviate abdicate abdomen abdominal abduct
    aberration abet abhor abhorrence abhorrent abide ability abject ablaze able ably abnormal
    abnormalities aboard abode abolish abolition abominable abomination aboriginal aborigine abort
    abound about above aboveboard abrasive abreast abridge abroad abrupt abscess abscond absence
    absent absentee absolute absolve absorb absorbent absorption abstain abstention abstinence
    abstract abstruse absurd absurdities abundance abundant abuse abysmal abyss academic academy
    accede accelerate accent accentuate accept acceptability acceptably acceptance access
    accessibility accessible accessory accident accidentals acclaim acclimate acclimatise
    acclimatize accolade accommodate accompaniment accompanist accompany accomplice accomplish
    accord accordance accordingly accost account accountability accountancy accountant accredit
    accrue accumulate accuracy accurate accuse accustom ace aced ache achieve acid acing acknowledge
    acknowledgment acne acorn acoustic acquaint acquaintance acquiesce acquiescence acquire
    acquisition acquit acquittal acre acreage acrid acrimonious acrimony acrobat acrobatic acronym
    across acrylic act activate actively actives activist activity actress actual actualities
    actuary acumen acupuncture acute ad adage adamant adapt add addendum addict addition additive
    address addressee adept adequate adhere adherence adherent adhesion adhesive adjacent adjective
    adjoin adjourn adjunct adjust administer administration administrative administrator admirably
    admiral admire admissible admission admit admittance admittedly admonish admonition ado adobe
    adolescence adolescent adopt adore adorn adrift adroit ads adulation adult adulterate adultery
    adulthood advance advantage advantageous advent adventure adventurous adverb adverbial adversary
    adverse adversities advert advertised advertisement advertiser advertises advertising advice
    advise advisory advocate aeon aerial aerodynamic aeroplane aerosol aerospace aesthetic afar
    affable affair affect affectionate affidavit affiliate affinity affirm affirmative affix afflict
    affluence affluent afford affront afield aflame afloat afoot aforementioned aforesaid afraid
    afresh after aftereffect afterlife afterlives aftermath afternoon afterthought afterward again
    against age aged agency agenda agent aggravate aggregate aggression aggressive aggressor aghast
    agile aging agitate aglow agnostic ago agonise agonize agony agree agreeably agricultural
    agriculture aground ah ahead ahoy aid aide ail aim aimlessly air airborne aircraft airfield
    airline airmail airplane airport airstrip airtight airy aisle ajar akin alarm alarmingly alas
    albeit albino album alcohol alcoholic alcove ale alert alga algae algebra algebraic algorithm
    alias alibi alien alienate alight align alike alimony alive alkali alkaline all allay allege
    allegedly allegiance allegorical allegory allergic allergy alleviate alley alliance alligator
    allocate allot allow allowance alloy allude allure allusion ally almanac almighty almond almost
    alms aloft alone along alongside aloof aloud alpha alphabet alphabetic alphanumeric already also
    altar alter alternate alternatively alternatives although altitude alto altogether altruism
    altruistic aluminium aluminum always am amalgamate amass amateur amaze amazingly ambassador
    amber ambiance ambidextrous ambience ambient ambiguity ambiguous ambition ambitious ambivalence
    ambivalent amble ambulance ambush amen amend amenities amethyst amiable amicable amid amidst
    amiss ammonia ammunition amnesia amnesty amoeba amoebae amok among amongst amoral amorous
    amorphous amount amp ampere ampersand amphetamine amphibian amphibious amphitheater amphitheatre
    ample amplification amplify amplitude amputate amulet amuse amusingly an anachronism anaemia
    anaemic anaesthesia anaesthetic anagram anal analgesic analog analogous analogue analogy analyse
    analysis analyst analytic analyze anarchic anarchism anarchist anarchy anathema anatomical
    anatomy ancestor ancestral ancestry anchor anchorage anchovy ancient and android anecdote anemia
    anemic anesthesia anesthetic anew angel angelic anger angle angry angst anguish angular animal
    animate animosity ankle annals annex annihilate anniversary annotate announce annoy annoyance
    annoyingly annual annuity annul anoint anomalous anomaly anon anonymity anonymous anorak another
    answer ant antagonise antagonism antagonist antagonistic antagonize anteater antelope antenna
    antennae anthem anthill anthology anthrax anthropological anthropologist anthropology antibiotic
    antibody antic anticipate anticlimax antidote antifreeze antipathy antiquate antique antiquities
    antiseptic antisocial antitheses antithesis antler antonym anus anvil anxiety anxious any
    anybody anyhow anyone anyplace anything anyway anywhere aorta apart apartheid apathetic apathy
    ape aped aperture apex aphorism apiece aping aplomb apocryphal apologetic apologise apologize
    apology apostle apostrophe appal appall appallingly apparatus apparel apparent apparition appeal
    appear appearance appease append appendage appendices appendicitis appendix appetiser appetising
    appetite appetizer appetizing applaud applause apple appliance applicable applicant application
    applicator apply appoint appointee apposite appraisal appraise appreciable appreciate apprehend
    apprehension apprehensive apprentice apprenticeships approach appropriate approval approve
    approximate apricot apron apt aptitude aquamarine aquarium aquatic aqueduct arable arbiter
    arbitrary arbitrate arbor arbour arc arcade arcane arch archaeological archaeologist archaeology
    archaic archbishop archery archetypal archipelago architect architectural architecture archived
    archives archiving archway ardent ardor ardour arduous are area arena arguably argue argument
    argumentative aria arid arise arisen aristocracy aristocrat aristocratic arithmetic ark arm
    armadillo armament armchair armistice armored armoring armory armour armoury armpit army aroma
    aromatic arose around arouse arraign arrange array arrears arrest arrival arrive arrogance
    arrogant arrow arse arsenal arsenic arson art artefact arterial artery arthritic arthritis
    artichoke article articulate artifact artifice artificial artillery artisan artistic artistry
    artwork as asbestos ascend ascension ascent ascertain ascetic ascribe asexual ash ashamed ashcan
    ashen ashore ashtray aside ask askance askew asleep asparagus aspect aspen aspersion asphalt
    asphyxiate aspirant aspire aspirin ass assail assailant assassin assassinate assault assemble
    assembly assent assert assess asset assign assimilate assistance assistant assisted assisting
    associate assort assume assumption assurance assure assureds asterisk asteroid asthma astonish
    astonishingly astound astray astride astringent astrological astrology astronaut astronomer
    astronomical astronomy astute asylum asymmetry asynchronous at ate atheism atheist atheistic
    athlete athletic atlas atmosphere atmospheric atom atomic atone atrocious atrocity attach attack
    attain attempt attend attendance attendant attention attentive attest attic attire attitude
    attorney attract attractiveness attribute auburn auction auctioneer audacious audacity audible
    audibly audience audio audit auditioned auditioning auditorium auditory augment august aunt aura
    aural auspicious austere austerities authentic authenticate author authorisation authorised
    authorises authorising authoritarian authoritative authorities authorization authorized
    authorizes authorizing auto autobiographical autobiography autocracy autocrat autocratic
    autograph automate automatic automobile automotive autonomous autonomy autopsy autumn auxiliary
    avail availability avalanche avarice avaricious avenge avenue average averse avert aviation
    aviator avid avocado avoid avoidance avow avowals await awake awaken award aware away awe awed
    awesome awful awhile awing awkward awning awoke awoken awry ax axe axed axing axiom axiomatic
    axis axle aye azalea azure babble babe baboon baby bachelor back backgammon backlog bacon
    bacteria bacterial bacterium bad bade badge badgered badgering badminton baffle bag bagel
    baggage baggy bail bait bake bakery balance balcony bald bale balk ball ballad ballast ballerina
    ballet ballistics balloon ballot ballroom balm balmy baloney bamboo bamboozle ban banana band
    bandage bandanna bandit bandstand bandwagon bandwidth bandy bang bani banished banishes
    banishing banister banjo bank banknote bankrupt bankruptcy banquet banter baptise baptism
    baptize bar barb barbarian barbaric barbarous barbecue barbered barbering barbiturate bard bare
    bareback barefoot bargain barge baritone bark barley barman barn barnacle barnyard barometer
    baron baroque barrage barrel barren barrette barricade barrier barrister bartender barter base
    baseball baseline bash basic basil basin basis bask basket basketball bass bassoon bastard baste
    bat batch bath bathe bathroom bathtub baton batsman battalion battered battering battery battle
    battlefield battleships baud baulk bawdy bawl bay bayonet bayou bazaar be beach beacon bead
    beady beagle beak beam bean bear beard beast beat beaten beautician beautiful beautify beauty
    beaver became because beckon become bed bedbug bedclothes bedlam bedridden bedrock bedroom
    bedside bedspread bedtime bee beech beef beefy beehive been beeper beer beeswax beet beetle
    beeves befall befallen befell befit before beforehand befriend beg began beggar begin begrudge
    beguile begun behalf behalves behave behavior behaviour behead beheld behind behold beige being
    belabor belabour belated belch belfry belie belief believe belittle bell bellboy bellhop
    belligerent bellow belly belong beloved below belt belying bemoan bemuse bench bend beneath
    benediction benefactor beneficial beneficiary benefit benevolence benevolent benighted benign
    bent bequeath bequest bereave bereft beret berry berserk berth beseech beset beside besiege
    besought best bestial bestow bet beta betcha betray betrayals betrothal bettered bettering
    betterment bettor between beverage beware bewilder bewitch beyond bias bib bible biblical
    bibliographic bibliography bicentennial bicker bicycle bid bidden bide biennial bifocals big
    bigamist bigamous bigamy bigot bigotry bike bikini bilateral bile bilingual bill billboard
    billfold billiards billow bin binary bind bingo binomial biochemical biochemistry biodegradable
    biographer biographical biography biological biologist biology bipartisan biped biplane birch
    bird birdcage birth birthday birthmark birthplace biscuit bisect bisexual bishop bison bit bitch
    bite bitmap bitten bitterer bitterest bitterly bitterness bittersweet bizarre blab black
    blackberry blackbird blackboard blacken blackhead blackjack blacklist blackmail blackout
    blacksmith blacktop bladder blade blame blanch blancmange bland blank blanket blare blaspheme
    blasphemous blasphemy blast blatant blaze bleach bleak bleary bleat bled bleed blemish blend
    bless blew blight blimp blind blindfold blindingly blink blinkered blinkering blip bliss
    blissfully blister blithe blitz blizzard blob bloc block blockade blockage blockbuster blockhead
    blog blond blonde blood bloodhound bloodshed bloodshot bloodstream bloodthirsty bloody bloom
    blossom blot blotch blouse blow blown blowout blowtorch blubber bludgeon blue bluebell blueberry
    bluebird bluegrass blueprint bluff blunder blunt blur blurb blurt blush bluster boa boar board
    boardwalk boast boastfully boat bob bobbin bobcat bobsled bode bodice body bodyguard bodywork
    bog boggle bogus boil boisterous bold bologna bolster bolt bomb bombard bond bondage bone
    bonfire bonnet bonus bony boo booby book bookcase bookend bookkeeper bookkeeping booklet
    bookmark bookshelf bookshop bookstore bookworm boom boomerang boon boor boost boot bootee booth
    bootleg bootstrap booty booze bop border borderline bore boredom boringly born borne borough
    borrow bosom boss bossy botanical botanist botany botch both bothered bothering bothersome
    bottle bottleneck bottom bough bought boulder boulevard bounce bound boundary bountiful bounty
    bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl bowlegged box boxcar
    boy boycott boyfriend boyhood bra brace bracelet bracket brackish brag braggart braid brain
    brainstorm brainwash brainy braised braises braising brake bran branch brand brandished
    brandishes brandishing brandy brash brass brassiere brassy brat bravado brave bravery bravo
    brawl brawn brawny bray brazen brazier breach bread breadth breadwinner break breakables
    breakdown breakfast breakneck breakpoints breakthrough breakwater breast breath breathe
    breathtaking bred breed breeze breezy brethren brevity brew brewery bribe bribery brick
    bricklayer bridal bride bridegroom bridesmaid bridge bridle brief briefcase brigade bright
    brighten brilliance brilliant brim brimstone brine bring brink briny brisk bristle britches
    brittle broach broad broadcast broaden broadside brocade broccoli brochure broil broke broken
    brokered brokering bronchitis bronco bronze brooch brood brook broom broth brotherhood brotherly
    brought brow browbeat browbeaten brown brownie browse bruise brunch brunette brunt brush brusque
    brutal brutalities brute brutish bubble bubbly buck bucket buckle bud buddy budge budget buff
    buffalo buffered buffering buffet buffoon bug buggy bugle build built bulb bulbous bulge bulk
    bulky bull bulldog bulldoze bullet bulletin bullfight bullfrog bully bum bumblebee bump bumpy
    bun bunch bundle bung bungalow bungle bunk bunny buoy buoyancy buoyant burble burden burdensome
    bureau bureaucracy bureaucrat bureaucratic burger burglar burglary burgle burial burlap burly
    burn burnished burnishes burnishing burnt burp burr burro burrow bursar burst bury bus bush
    bushel bushy businesses businessman businessmen businesswoman businesswomen bust bustle busy
    busybody but butcher butchery butler butt butte buttercup buttered butterfly buttering
    buttermilk butterscotch buttery buttock button buttonhole buttress buxom buy buzz buzzard by bye
    bygone bypass bystander byte byway cab cabaret cabbage cabin cabinet cable caboose cacao cache
    cackle cacti cactus cad caddie caddying cadence cadet cafeteria caffeine cage cagey cagier
    cagiest cajole cake calamity calcium calculate calculi calculus calendar calf caliber calibrate
    calibre calico calk call calligraphy callous callow callus calm calorie calve cam camaraderie
    came camel cameo camera camouflage camp campaign campus can canals canary cancel cancellation
    cancer candid candidacy candidate candle candlestick candor candour candy cane canine canister
    canker cannery cannibal cannon cannot canny canoe canon canonical canopy cant cantaloupe
    cantankerous canteen cantered cantering canvas canvasses canyon cap capability capably
    capacitance capacitor capacity cape capered capering capillary capital capitalisation
    capitalised capitalises capitalising capitalization capitalized capitalizes capitalizing
    capitulate caprice capricious capsize capsule captain caption captivate captive captivities
    captor capture car caramel carat caravan carbohydrate carbon carburetor carburettor carcass
    carcinogenic card cardboard cardiac cardigan cardinal care careered careering carefree
    carefuller carefullest carefully carefulness carelessly carelessness caress caretaker cargo
    caribou caricature carnage carnal carnation carnival carnivore carnivorous carol carouse carp
    carpenter carpentry carpet carriage carriageway carrion carrot carry cart cartel cartilage
    cartographer cartography carton cartoon cartridge cartwheel carve cascade case cash cashew
    cashier cashmere casino cask casket casserole cassette cast castaway caste castigate castle
    castoff castrate casual casualty cat cataclysm cataclysmic catalog catalogue catapult cataract
    catastrophe catastrophic catcall catch catchy catechism categorical categorise categorize
    category catered caterer catering caterpillar catfish cathedral catholic catnap catnip cattle
    catwalk caucus caught cauliflower caulk causal cause causeway caustic caution cautious cavalier
    cavalry cave caveat cavern caviar cavities cavort caw cease ceasefire ceaselessly cedar cede
    ceiling celebrate celebrity celery celestial celibacy celibate cell cellar cello cellophane
    cellular cellulose cement cemetery censor censure census cent centennial centered centering
    centerpiece centimeter centimetre centipede central centralised centralises centralising
    centralized centralizes centralizing centre centrepiece centrifuge century ceramic cereal
    cerebral ceremonial ceremonious ceremony certain certainty certificate certify cervical
    cessation chafe chaff chagrin chain chainsaw chair chairman chairmen chairperson chalet chalice
    chalk chalky challenge chamber chameleon champ champagne championed championing championship
    chance chancellor chandelier change changeover channel chant chaos chaotic chap chapel chaperon
    chaperone chaplain chapter char character characterisation characterised characterises
    characterising characteristic characterization characterized characterizes characterizing
    charcoal charge chariot charisma charismatic charitable charities charlatan charm chart
    chartered chartering chase chasm chassis chaste chasten chastise chat chatterbox chattered
    chattering chatty chauffeur chauvinist cheap cheapen cheat check checkout checkpoint checkup
    cheek cheep cheer cheerfuller cheerfullest cheerfully cheerfulness cheery cheese cheesecloth
    cheetah chef chemical chemist chemistry cheque cherish cherry cherub cherubim chess chest
    chestnut chew chewy chi chic chick chicken chide chief chieftain child childbirth childhood
    children chili chill chilli chilly chime chimney chimp chimpanzee chin china chink chintz chip
    chipmunk chiropractor chirp chisel chivalrous chivalry chlorine chloroform chlorophyll chocolate
    choice choir choke cholera cholesterol choose choosy chop choppered choppering choppy choral
    chord chore choreographer choreography chortle chorus chose chosen chow chowder christen chrome
    chromium chromosome chronic chronicle chronological chronology chrysanthemum chubby chuck
    chuckle chug chum chummy chunk chunky church churn chute cider cigar cigarette cinch cinder
    cinema cinnamon cipher circa circle circuit circuitous circuitry circular circulate circulatory
    circumcise circumference circumflex circumstance circumstantial circumvent circus cistern cite
    citizen citric citrus city civic civil civilian civilisation civilised civilises civilising
    civilities civilization civilized civilizes civilizing clack clad claim clairvoyance clairvoyant
    clam clamber clammy clamored clamoring clamour clamp clan clandestine clang clank clap claptrap
    claret clarification clarify clarinet clarity clash clasp class classic classification classify
    classmate classroom classy clatter clause claustrophobia claw clay clean cleanlier cleanliest
    cleanliness cleanse clear clearance cleat cleavage cleave clef cleft clemency clench clergy
    clergyman clergymen cleric clerk clever click client cliff climactic climate climax climb clime
    clinch cling clinic clink clip clipboard clique clitoris cloak clock clockwork clod clog
    cloister clone close closet closure clot cloth clothe clothespin cloud cloudburst cloudy clout
    clove cloven clown club clubhouse cluck clue clump clumsy clung cluster clutch clutter coach
    coagulate coal coalesce coalition coarse coarsen coast coastline coat coax cob cobalt cobble
    cobra cobweb cocaine cock cockeyed cockpit cockroach cocktail cocky cocoa coconut cocoon cod
    code coefficient coerce coexist coexistence coffee coffer coffin cog cogency cogent cognac
    cognitive coherence coherent coil coin coinage coincide coincidence coincidental coke colander
    cold colic collaborate collage collapse collapsible collar collarbone collate collateral
    colleague collect collectively collectives college collegiate collide collie collision
    colloquial colloquialisms collusion colon colonel colonial colonisation colonised colonises
    colonising colonization colonized colonizes colonizing colony color coloreds colossal colour
    coloureds colt column coma comb combat combatant combine combustible combustion come comeback
    comedian comedy comelier comeliest comestible comet comfort comfortably comic comma command
    commandant commandeer commando commemorate commence commend comment commentary commentator
    commerce commercial commercialised commercialises commercialising commercialized commercializes
    commercializing commiserate commission commit committee commodity commodore common commonplace
    commonwealth commotion communal commune communicable communicate communique communism communist
    communities commutative commute compact companion company comparative compare comparison
    compartment compass compassionate compatibility compatible compatriot compel compensate compete
    competence competent competition competitive competitor compile complacency complacent complain
    complaint complement complementary complete complex complexioned complexities compliance
    compliant complicate compliment complimentary comply component compose composite compost
    composure compound comprehend comprehensible comprehension comprehensive compress comprise
    compromise compulsion compulsive compulsory compunction computational compute computerise
    computerize comrade con concatenate concave conceal concede conceit conceivably conceive
    concentrate concentric concept conceptual concern concert concerto concession conciliate concise
    conclude conclusion conclusive concoct concord concordance concourse concrete concur concurrence
    concurrency concurrent concussion condemn condense condescend condiment condition conditionals
    condolence condom condominium condone condor conducive conduct cone confection confederacy
    confederate confer conference confess confetti confidant confide confidence confident
    confidential configure confine confirm confiscate conflict conform confound confront confuse
    congeal congenial congest conglomerate congratulate congregate congress congressman congressmen
    congresswoman congresswomen congruent conical conifer coniferous conjecture conjugal conjugate
    conjunction conjure connect connectivity connoisseur connote conquer conquest conscience
    conscientious conscious consciousnesses consecrate consecutive consensus consent consequence
    consequent consequential conservatism conservative conservatory conserve consider considerably
    considerate consign consist consistency consistent console consolidate consonant consort
    consortium conspicuous conspiracy conspirator conspire constancy constant constellation
    consternation constipation constituency constituent constitute constitutional constrain
    constraint constrict construct construe consul consular consulate consult consultancy consultant
    consumables consume consumerism consummate consumption contact contagion contagious contain
    contaminate contemplate contemplatives contemporary contempt contemptible contemptuous contend
    content contentious contest contestant context contextual contiguous continent continentals
    contingency contingent continual continue continuous continuum contort contour contraband
    contraception contraceptive contract contractual contradict contradictory contraption contrary
    contrast contravene contravention contribute contributory contrite contrive control
    controversial controversy convalesce convalescence convalescent convection convene convenience
    convenient convent conventional converge convergence conversant conversational converse convert
    convertible convex convey conveyance convict convince convincingly convoluted convoy convulse
    coo cook cookbook cookie cool coop cooperate cooperatives coordinate cop cope copious copperhead
    copulate copy copyright coral cord cordial cordon corduroy core cork corkscrew corn cornea
    cornered cornering cornet cornflakes cornmeal cornstarch corny corollary coronary coronation
    coroner corporal corporate corps corpse corpulent corpus corpuscle corral correct correlate
    correspond correspondence correspondent correspondingly corridor corroborate corrode corrosion
    corrosive corrupt corruptible corsage corset cortex cosmetic cosmic cosmology cosmonaut
    cosmopolitan cosmos cost costlier costliest costume cosy cot cottage cotton cottontail
    cottonwood couch cougar cough could council councillor counsel counsellor count countdown
    countenance counteract counterattack counterbalance counterclockwise countered counterexample
    counterfeit countering counterpart countersign countess country countryman countrymen
    countryside county coup couple coupon courage courageous courier course court courteous courtesy
    courthouse courtroom courtships courtyard cousin cove covenant coverage covered covering covert
    covet covetous cow coward cowardice cowboy cowered cowering cowgirl cowhide cox coy coyote cozy
    crab crabby crack crackle crackpot cradle craft craftsman craftsmen crafty crag craggy cram
    cramp cranberry crane cranium crank cranky crap crash crass crate cratered cratering crave crawl
    crayfish crayon craze crazy creak creaky cream creamy crease create creatively creatives
    creativity creature credence credential credibility credible credit credulous creed creek creep
    creepy cremate crepe crept crescendo crescent crest crestfallen cretin cretinous crevasse
    crevice crew crib cricket cried cries crime criminal crimson cringe crinkle cripple crises
    crisis crisp crispy crisscross criteria criterion critic criticised criticises criticising
    criticisms criticized criticizes criticizing critique croak crochet crock crockery crocodile
    crocus crofts crony crook crookeder crookedest croon crop croquet cross crossbow crossroad
    crosswalk crossword crotch crouch crow crowbar crowd crown crucial crucifix crucify crude cruel
    cruelty cruise crumb crumble crumblier crumbliest crummy crumple crunch crunchy crusade crush
    crust crustacean crusty crutch crux cry crybaby crypt cryptic crystal crystallise crystallize cs
    cub cube cubic cubicle cuckoo cucumber cuddle cuddly cue cued cuff cuing cuisine culinary cull
    culminate culpable culprit cult cultivate cultural culture cumbersome cumming cums cumulative
    cunning cup cupboard cupfuls cur curator curb curd curdle cure curfew curio curiosity curious
    curl currant currency current curricula curriculum curry curse cursory curt curtail curtain
    curtsy curvature curve cushion custard custodian custody custom customary customisation
    customised customises customising customization customized customizes customizing cut cutback
    cute cuticle cutlery cutlet cutthroat cyanide cybernetics cycle cyclic cyclist cyclone cylinder
    cylindrical cymbal cynic cypress cyst czar dab dabble dachshund dad daddy daemon daffodil daft
    dagger daily dainty dairy dais daisy dally dam damage dame damn damnedest damp dampen damsel
    dance dandelion dandruff dandy danger dangerous dangle dank dapper dare daredevil dark darken
    darling darn dart dash dashboard dastardly data database date datum daub daughter daunt dawdle
    dawn day daybreak daydream daylight daytime daze dazzle deacon dead deaden deadlier deadliest
    deadline deadlock deaf deal dealt dean dear dearth death deathbed deaves debate debauchery
    debilitate debilities debit debonair debris debt debug debut decade decadent decapitate decay
    deceit deceitfully deceive decency decentralisation decentralization deception deceptive decibel
    decide decidedly deciduous decimal decimate decision decisive deck declare declension decline
    decorate decorous decorum decoy decree decrepit decry dedicate deduce deed deem deep deepen deer
    defamatory defecate defect defectives defendant defense defensible defer deference deferential
    defiance defiant deficiency deficient deficit deflate deflect deformities deft defunct defy
    degree dehydrate deify deign deity deject delay delectable delegate delete deleterious deli
    delicacy delicate delicatessen delicious delinquency delinquent delirious delirium deliverance
    delivered delivering delivery delta delude deluge delusion deluxe delve demagogue demand
    demeanour demented dementia demise democracy democrat democratic demolish demolition demon
    demonstrably demonstrate demonstratives demoralised demoralises demoralising demoralized
    demoralizes demoralizing demote demure den denial denigrate denim denounce dense densities dent
    dentistry denunciation deny deodorant deodorised deodorises deodorising deodorized deodorizes
    deodorizing departmental departure depend dependence dependency dependent depict deplete deplore
    deposit depot deprave depravities deprecate depreciate depressingly deprive depth deputy
    derelict derivative derive derogatory derrick descend descendant descendent desecrate desert
    designate desirability desirous desist desk desktop desolate despair desperate despise
    despondent despotic dessert destine destiny destitute destroy destruction destructive detach
    detain detect detectives deter detergent deteriorate determine determinism deterministic
    deterrent detonate detriment devastate develop deviant deviate devil devious devolution devolve
    devotee devour devout dew dexterity dexterous diabetes diabetic diabolical diagnose diagnosis
    diagnostic diagonal diagram dial dialect dialog dialogue diameter diametrically diamond diaper
    diaphragm diarrhea diarrhoea diary diatribe dice dictate dictatorial dictatorship diction
    dictionary did die died diesel diet dietary differ difference different differential
    differentiate difficult difficulty diffuse dig digested digestible digesting digestion digestive
    digests digit digitised digitises digitising digitized digitizes digitizing dignify dignitary
    dignity digress dike dilapidated dilate dilemma diligence diligent dill dilute dim dime
    dimension diminish diminutive dimple din dine dinghy dingy dinnered dinnering dinosaur diocese
    dioxide dip diphtheria diphthong diploma diplomacy diplomat diplomata diplomatic dire direct
    directives directory dirge dirt dirty disambiguate disarm disaster disastrous disburse disc
    discern discernible disciple disciplinarian disciplinary discipline disco disconsolate
    discordant discovery discreet discrepancy discrete discretionary discriminate discriminatory
    discus discusses discussion disdain disgruntle disgustingly dish dishwasher disinfectant
    disingenuous disk dismal dismay dismissals disown disparage disparate disparities dispel
    dispensary dispense dispersal disperse disposables disposal dispute disrepair disrupt
    disseminate dissertation dissident dissipate dissociate dissolute dissonance dissuade distance
    distant distil distillery distinct distinctively distinguish distort distraught distress
    distressingly district disturb disturbance disuse ditch dither ditto ditty dive diverge
    divergence divergent diverse diversify diversities divert divested divesting divests divide
    dividend divine divinities divisible division divisive divisor divorce divulge dizzy do docile
    dock doctor doctorate doctrine document documentary dodge dodo doe doer dog doggedly doggerel
    doghouse dogma dogmatic dogwood doily doing doldrums dole dolefully doll dollar dollies dolphin
    domain dome domestic domesticate domicile dominance dominant dominate dominion domino don donate
    done donkey doodle doom door doorman doormen doorstep doorway dope dopey dopier dopiest dormant
    dormitory dorsal dos dose dot dote double doubly doubt doubtfully dough doughnut dour douse dove
    dowdy down downy dowry doze dozen drab draconian draft draftsman draftsmen drafty drag dragon
    dragonfly drain drainage drama dramatic dramatise dramatist dramatize drank drape drapery
    drastic draught draughtsman draughtsmen draughty draw drawback drawbridge drawl drawn dread
    dreadfully dream dreamt dreamy dreary dredge dregs drench dress dressmaker dressy drew dribble
    dried drier dries driest drift driftwood drill drily drink drip drive drivel driven driveway
    drizzle droll drone drool droop drop dropout dross drought drove drown drowse drowsy drudge
    drudgery drug druggist drugstore drum drumstick drunk drunkard drunken dry dual dub dubious
    duchess duck duckling duct dud dude due duel duet duff dug dugout duke dull dully duly dumb
    dumbbell dumbfound dummy dump dumpling dumpster dumpy dunce dune dung dungeon dunk dunno duo
    dupe duplex duplicate duplicity durable duration duress during dusk dusky dust dustbin dustmen
    dustpan dusty dutiful duty duvet dwarf dwell dwelt dwindle dye dyed dying dyked dyking dynamic
    dynamite dynamo dynasty dysentery dyslexia
    """)
}
