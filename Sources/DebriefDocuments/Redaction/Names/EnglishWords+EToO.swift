// Word lists of SCOWL, Copyright 2000-2011 by Kevin Atkinson; see EnglishWords.swift.

extension EnglishWords {
  /// The words from `e` to `o`, in order, without what the endings make of them.
  static let eToO = WordList(
    """
    each eager eagle ear earache eardrum earl earlier earliest earmark earn earnestly earnestness
    earnests earshot earth earthlier earthliest earthquake earthworm earthy ease easel east easterly
    eastern eastward easy easygoing eat eaten eave eavesdrop ebb ebony eccentric eccentricities
    ecclesiastical echo eclectic eclipse ecological ecologist ecology economic economise economist
    economize economy ecosystem ecstasy ecstatic ecumenical eczema eddy edge edgy edible edict
    edifice edit editorial editorship educate educational eel eerie effect effectively effectiveness
    effectual effeminate effervescent efficiency efficient effigy effort effortlessly effusive
    egalitarian egg eggplant ego egocentric egotism egotist eh eigenvalue eight eighteen eighteenth
    eighth eightieth eighty either ejaculate eject eke eked eking elaborate elapse elastic elation
    elbow elder eldest elect electives electoral electorate electric electrician electrify
    electrocute electrode electrolysis electromagnetic electron electronic electrostatic elegance
    elegant elegy element elementary elephant elevate eleven eleventh elf elicit eligibility
    eligible eliminate elite elitism elitist elk ellipse ellipsis elliptic elm elongate elope
    eloquence eloquent else elsewhere elucidate elude elusive elves em email emanate emancipate
    embalm embankment embargo embark embarrass embassy embed embellish ember embezzle embitter
    emblem embodiment embody emboss embrace embroider embroidery embryo embryonic emerald emerge
    emergence emergency emergent emigrant emigrate eminence eminent emir emissary emission emit
    emotion emotive empathy emperor emphases emphasis emphasise emphasize emphatic emphysema empire
    empirical employ employee emporium empower empress empty emulate emulsion enable enact enamel
    encapsulate encase enchant encircle enclose enclosure encode encompass encore encounter
    encourage encroach encrypted encryption encumber encumbrance encyclopaedia encyclopedia end
    endanger endear endeavor endeavour endemic endives endlessly endorse endow endurance endure
    endways enema enemy energetic energy enforce engage engender engine engineered engineering
    engrave engross engulf enhance enigma enigmatic enjoy enlarge enlighten enlist enliven enmity
    enormity enormous enough enquire enquiry enrage enrich enrol enroll ensemble enshrine ensign
    enslave ensue ensure entail entangle enter enterprise entertain enthral enthrall enthusiasm
    enthusiast enthusiastic entice entire entirety entitle entity entomologist entomology entrails
    entrance entrant entrap entreat entreaty entrench entropy entrust entry entwine enumerate
    enunciate envelop envelope enviable envious environment environs envisage envoy envy enzyme eon
    epaulet epaulette ephemeral epic epidemic epidermis epilepsy epileptic epilogue episode epitaph
    epithet epitome epoch epsilon equal equalised equalises equalising equalized equalizes
    equalizing equanimity equate equatorial equestrian equilateral equilibrium equine equinox equip
    equitable equity equivalence equivalent equivocal era eradicate erase erasure erect ergo
    ergonomic erode erosion erotic err errand errant erratic erroneous erstwhile erudite erupt
    escalate escapade escape escapism escort esophagi esophagus esoteric especial espionage essay
    essence essential establish estate esteem estimate estrangement etch eternal eternity ether
    ethereal ethic ethnic ethos etiquette etymological etymology eulogise eulogize eulogy euphemism
    eureka euthanasia evacuate evade evaluate evangelical evangelism evangelist evangelistic
    evaporate evasion evasive eve even event eventual eventualities ever evergreen everlasting
    evermore every everybody everyday everyone everything everywhere evict evidence evident evil
    evocative evoke evolution evolutionary evolve ewe exacerbate exact exaggerate exalt exam examine
    example exasperate excavate exceed exceedingly excel excellence excellent except exceptional
    excerpt excess excessively exchange excise excite exclaim exclamation exclude exclusion
    exclusive excommunicate excrement excrete excruciating excursion excuse execute executioner
    executives exemplary exemplify exempt exercise exert exhale exhaust exhibit exhilarate exhort
    exhume exile exist existence existent existential exit exodus exonerate exorbitant exotic expand
    expanse expatriate expect expectancy expectant expediency expedient expedite expel expend
    expendables expenditure expense experience experiment expert expire expiry explain explanation
    explanatory expletive explicable explicit explode exploit explore explosion explosive exponent
    exponential export expose exposition exposure expound express expressively expressway expulsion
    exquisite extant extemporaneous extend extension extensive extent exterior exterminate external
    extinct extinguish extol extort extortionate extra extract extracurricular extradite extraneous
    extraordinary extrapolate extraterrestrial extravagance extravagant extreme extremist
    extremities extricate extrovert exuberance exuberant exude exult exultant eye eyeball eyebrow
    eyed eyelash eyelid eyesight eyesore eyewitness fable fabric fabricate fabulous facade face
    facet facetious facial facile facilitate facilities facsimile fact factored factorial factoring
    factorisation factorization factory factual faculty fad fade faeces faggot fagot fail failure
    faint fair fairy faith faithfully faithfulness faithfuls fake falcon fall fallacious fallacy
    fallen fallible fallout false falsehood falsetto falsification falsify falsities falter fame
    familiar familiarised familiarises familiarising familiarized familiarizes familiarizing family
    famine famous fan fanatic fanciful fancy fanfare fang fantastic fantasy far faraway farce fare
    farewell farm farmland farther farthest fascinate fascism fascist fashion fashionably fast
    fasten fastidious fat fatalistic fatality fate father fatherhood fatherland fathom fatigue
    fatten fatty fatuous faucet fault faulty fauna favor favorably favorite favoritism favour
    favourably favourite favouritism fawn faze fear fearfully fearlessly fearsome feasibility
    feasible feast feat feather feathery feature feces fed federal federation fee feeble feed
    feedback feel feet feign feint feline fell fellow fellowships felon felony felt female feminine
    feminism feminist fen fence fend ferment fern ferocious ferocity ferret ferry fertile fertilise
    fertilize fervent fervor fervour fester festival festive festivities festoon fetch feted fetid
    feting fetish fetter fetus feud feudalism fever feverishly few fez fezzes fiasco fib fiberglass
    fibre fibreglass fiche fickle fiction fictitious fiddle fiddly fidelity fidget fidgety field
    fiend fiendishly fierce fiery fiesta fifteen fifteenth fifth fiftieth fifty fig fight figurative
    figure figurehead filament filch file filet fill fillet fillies film filmy filter filth filthy
    fin finale finalise finalist finalize finals finance financial financier finch find fine finesse
    finger fingernail fingerprint fingertip finicky finished finishes finishing finite fir fire
    firearm firecracker firefighter firefly fireman firemen fireplace fireproof fireside firewood
    firework firm firmware first firsthand fiscal fish fisherman fishermen fishery fishy fission
    fissure fist fit five fix fixture fizz fizzle fizzy flabby flag flagpole flagrant flagships
    flagstone flail flair flak flake flaky flamboyance flamboyant flame flamingo flammable flank
    flannel flap flapjack flare flash flashback flashlight flashy flask flat flatten flattered
    flatterer flattering flattery flaunt flautist flavor flavour flaw flawlessly flea fleck fled
    fledged fledgling flee fleece fleecy fleet flesh fleshy flew flex flexibility flexible flexibly
    flick flickered flickering flied flier flies fliest flight flighty flimsy flinch fling flint
    flip flippant flirt flirtatious flit float flock flog flood floodlight floor flop floppy flora
    floral florid florist floss flotilla flounce flounder flour flourished flourishes flourishing
    flout flow flowered flowering flowery flown flu fluctuate flue fluency fluent fluff fluffy fluid
    fluke flung flunk flunky fluorescent flurry flush fluster flute flutist flutter flux fly flyover
    foal foam foamy focal focus fodder foe fog fogey foggy foghorn fogy foible foil foist fold
    foliage folk folklore folksy follow folly foment fond fondle font food foodstuff fool foolhardy
    foolishly foolishness foolproof foot footage football foothill foothold footlights footnote
    footpath footprint footstep footstool footwear footwork for forage foray forbade forbear
    forbearance forbid forbidden forbore forborne force forcefully forceps forcible forcibly ford
    fore forearm forebode forecast forefather forefinger forefront forego foregone foreground
    forehead foreign foreleg foreman foremen foremost forensic foreplay forerunner foresaw foresee
    foreseen foreshadow foresight foreskin forestall forested foresting forestry forests foretaste
    foretell forethought foretold forever forewarn forewent foreword forfeit forgave forge forgery
    forget forgetfulness forgiven forgiveness forgives forgiving forgo forgone forgot forgotten fork
    forlorn form formalise formality formalize formals format formerly formidable formula formulae
    formulate fornication forsake forsaken forsook forswear forswore forsworn fort forte forth
    forthcoming forthright forthwith fortieth fortification fortify fortitude fortnight fortress
    fortuitous fortunate fortune forty forum forward forwent fossil fossilised fossilises
    fossilising fossilized fossilizes fossilizing foster fought foul found foundered foundering
    foundling foundry fount fountain four fourteen fourteenth fourth fowl fox foxy foyer fracas
    fractal fraction fracture fragile fragment fragmentary fragrance fragrant frail frailty frame
    framework franc franchise frank frankfurter frantic fraternal fraternise fraternity fraternize
    fraud fraudulent fraught fray freak freckle free freedom freehand freelance freeway freeze
    freight french frenzy frequency frequent fresh freshen freshman freshmen freshwater fret
    fretfully friar friction fried friend friendlier friendlies friendliest friendliness friendships
    fries frieze frigate fright frighten frighteningly frightfully frigid frill frilly fringe frisk
    frisky fritter frivolity frivolous frizzy fro frock frog frolic frolicked frolicking from frond
    front frontage frontier frost frostbit frostbite frostbitten frosty froth frothy frown froze
    frozen frugal fruit fruitlessly fruity frustrate fry fudge fuel fugitive fulcrum fulfil fulfill
    full fully fumble fume fumigate fun function functionality fund fundamental funeral fungi
    fungicide fungus funnel funny fur furious furl furlong furlough furnace furnish furniture furore
    furrow furry further furthermore furthest furtive fury fuse fuselage fuss fussy futile future
    futuristic fuzz fuzzy gab gable gadget gag gaiety gaily gain gait gal gala galactic galaxy gale
    gall gallant gallantry gallery galley gallivant gallon gallop gallows galore galvanise galvanize
    gambit gamble game gamma gamut gander gang gangling gangplank gangrene gangster gangway gap gape
    garage garb garbage garble garden gardenia gargle gargoyle garish garland garlic garment garnet
    garnish garret garrison garrulous garter gas gaseous gash gasket gasoline gasp gastric gate
    gateway gather gaudy gauge gaunt gauntlet gauze gave gavel gawk gawky gay gaze gazelle gazette
    gear gee geed geese gel gelatin geld gem gender gene genealogical genealogy genera general
    generalisation generalised generalises generalising generalization generalized generalizes
    generalizing generate generic generosity generous geneses genesis genetic genial genie genii
    genital genius genocide genre gent gentile gentle gentleman gentlemen gentry genuine genus
    geographic geography geological geologist geology geometric geometry geranium gerbil germ
    germicide germinate gestation gesticulate gesture get getaway geyser ghastly ghetto ghost
    ghostlier ghostliest ghoul giant gibber gibe giddy gift gig gigantic giggle gild gill gilt gimme
    gimmick gin ginger gingerbread gingham giraffe girder girdle girl girlfriend girlhood girth gist
    give given gizzard glacial glacier glad gladden glade gladiator glamorise glamorize glamorous
    glamour glance gland glandular glare glass glassware glassy glaze gleam glean glee glen glib
    glide glimmer glimpse glint glisten glitter gloat global globe globular globule gloom gloomy
    glorification glorify glorious glory gloss glossary glossy glove glow glowered glowering glucose
    glue glum glut glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnome gnu go goad goal
    goalie goalkeeper goat goatee gob gobble goblet goblin god godchild godchildren goddess
    godfather godlier godliest godmother godparent godsend goes goggle going gold golden goldfish
    goldsmith golf gondola gone gong gonna goo good goodbye goodnight goodwill goody gooey goof
    goofy gooier gooiest goon goose gopher gore gorge gorgeous gorilla gory gosh gosling gospel
    gossamer gossip got gotten gouge goulash gourd gourmet gout govern governess governmental gown
    grab grace gracefully gracious grade gradient gradual graduate graffiti graffito graft grain
    gram grammar grammatical gramophone grand grandchild grandchildren granddaughter grandeur
    grandfather grandiose grandmother grandparent grandson grandstand granite granny granola grant
    granular granule grape grapefruit grapevine graph graphic graphite grapple grasp grass
    grasshopper grassy grate gratefully gratification gratify gratitude gratuitous gratuity grave
    gravel graven gravestone graveyard gravitate gravitational gravy gray graze grease greasy great
    greed greedy green greenback greenery greenhorn greenhouse greet gregarious gremlin grenade grew
    grey greyhound grid griddle gridiron grief grievance grieve grievous grill grille grim grimace
    grime grimy grin grind grindstone grip gripe grisly gristle grit gritty grizzled grizzly groan
    grocer grocery groggy groin groom groove groovy grope gross grotesque grotto grouch grouchy
    ground groundwork group grouse grove grovel grow growl grown growth groyne grub grubby grudge
    gruel gruesome gruff grumble grumpy grunt guarantee guarantor guard guardian gubernatorial
    guerrilla guess guesswork guest guffaw guidance guide guidebook guideline guild guile guillotine
    guilt guilty guinea guise guitar gulch gulf gull gullet gullible gully gulp gum gumdrop gummy
    gumption gun gunfire gunman gunmen gunpowder gunshot guppy gurgle guru gush gust gusty gut
    guttered guttering guy guzzle gybe gym gymnasium gymnast gymnastics gynaecologist gynaecology
    gynecologist gynecology gyrate gyroscope ha habit habitat habitual hack hackney hacksaw had
    haddock haemoglobin haemophilia haemorrhage hag haggard haggle hail hailstone hair haircut
    hairdo hairdresser hairline hairy hale half halfway halibut hall hallelujah hallmark
    hallucination hallway halo halon halt haltered haltering halve ham hamburger hamlet hammered
    hammering hammock hamper hamster hamstring hamstrung hand handbag handbook handcuff handedness
    handfuls handicap handicraft handiwork handkerchief handle handlebar handmade handout handrail
    handshake handsome handwriting handy hang hangar hangout hangover hanker haphazard hapless
    happen happy harangue harass harbor harbour hard hardback harden hardliner hardships hardware
    hardwood hardy hare harebrained harem hark harlot harm harmfully harmlessly harmonic harmonica
    harmonious harmonise harmonize harmony harness harp harpoon harpsichord harrow harry harsh hart
    harvest has hash hassle haste hasten hasty hat hatch hatchet hate hatefully hatred haughty haul
    haunt have haven havoc hawk hay haystack haywire hazard hazardous haze hazel hazy he head
    headache headfirst headland headlight headline headlong headmaster headphone headquarter
    headrest headroom headstone headstrong headway heady heal health healthcare healthy heap hear
    heard hearsay hearse heart heartache heartbeat heartbreak heartbroken heartburn hearten
    heartfelt hearth hearty heat heatedly heath heathen heave heaven heavenlier heavenliest heavy
    heavyweight heckle hectic hedge hedgehog heed heel hefty heifer height heighten heinous heir
    heirloom held helicopter heliport helium hell hello helm helmet help helpfully helplessly hem
    hemisphere hemlock hemoglobin hemophilia hemorrhage hemp hen hence henceforth henchman henchmen
    hepatitis her herald herb herbivorous herd here hereabouts hereafter hereby hereditary heredity
    herein heresy heretic herewith heritage hermaphrodite hermit hernia hero heroic heroin heroine
    heron herpes herself hes hesitancy hesitant hesitate heterogeneous heterosexual heuristic hew
    hexadecimal hexagon hey heyday hi hiatus hibernate hiccup hick hickory hid hidden hide hideaway
    hideous hierarchical hierarchy hieroglyphic high highbrow highland highlight highway hijack hike
    hilarious hilarity hill hillbilly hillside hilly hilt him himself hind hindered hindering
    hindrance hindsight hinge hint hinterland hip hippie hippopotamus hippy hire his hisses
    histogram historian historic history hit hitch hitchhike hither hitherto hive ho hoard hoarse
    hoax hobbit hobble hobby hobbyhorse hobgoblin hobnob hobo hock hockey hodgepodge hoe hoed hog
    hoist hold holdup hole holiday holler hollies hollow holocaust holster holy homage home homeland
    homelier homeliest homemade homesick homespun homestead homeward homework homey homicidal
    homicide homier homiest homogeneous homogenise homogenize homonym homophobic homosexual hone
    honester honestest honestly honesty honey honeycomb honeymoon honeysuckle honk honorable
    honorary honored honoring honour hood hoodlum hoodwink hoof hook hoop hooray hoot hooves hop
    hope hopefully hopefuls hopelessly hopscotch horde horizon horizontal hormone horn hornet horny
    horoscope horrendous horrible horribly horrid horrific horrify horror horse horseback horseman
    horseplay horsepower horseradish horseshoe horticultural horticulture hose hosiery hospitable
    hospital hospitalisation hospitalised hospitalises hospitalising hospitalization hospitalized
    hospitalizes hospitalizing host hostage hostel hostess hostile hot hotbed hotel hothead hound
    hour hourglass house houseboat household housekeeper housewarming housewife housewives housework
    hove hovel hovered hovering how however howl hub hubbub huddle hue hued huff huffy hug huge huh
    hulk hull hullabaloo hum human humane humanised humanises humanising humanitarian humanities
    humanized humanizes humanizing humble humbly humbug humdrum humid humidify humiliate humility
    hummingbird humored humoring humorist humorous humour hump hunch hunchback hundred hundredth
    hung hungered hungering hungry hunk hunt hurdle hurl hurrah hurricane hurriedly hurry hurt
    hurtle husband hush husk husky hustle hut hutch hyacinth hybrid hydrant hydraulic hydroelectric
    hydrogen hydroplane hyena hygiene hygienic hymn hymnals hyperbole hypertension hyphen hyphenate
    hypnosis hypnotic hypnotise hypnotism hypnotist hypnotize hypochondria hypochondriac hypocrisy
    hypocrite hypocritical hypotenuse hypotheses hypothesis hypothesise hypothesize hypothetical
    hysteria hysteric ice iceberg icebreaker iced icicle icier iciest icing icon icy id idea ideal
    idealised idealises idealising idealistic idealized idealizes idealizing identical identifiable
    identification identify identity ideological ideology idiocy idiom idiomatic idiosyncrasy
    idiosyncratic idiot idiotic idle idly idol idolised idolises idolising idolized idolizes
    idolizing idyllic if ifs igloo ignite ignorance ignorant ignore iguana ilk ill illegal illegible
    illegibly illegitimate illicit illiteracy illiterate illnesses illogical illuminate illusion
    illusory illustrate illustrious image imagery imaginary imaginative imagine imbalance imbecile
    imitate immaculate immaterial immature immeasurable immediate immense immensities immerse
    immigrant immigrate imminent immobile immobilise immobilize immoral immoralities immortal
    immovable immune immunise immunize imp impact impair impale impart impartial impasse impassioned
    impatience impatient impeach impeccable impedance impede impediment impel impend impenetrable
    imperative imperceptible imperceptibly imperfect imperial imperil impersonal impersonate
    impertinence impertinent impervious impetuous impetus impinge implacable implant implausible
    implement implicate implicit implied implies implore implying impolite import importance
    important impose imposition impossibility impossible impossibly impostor impotence impotent
    impound impoverish impractical imprecise impregnable impregnate impress impressionable
    impressively imprint imprison improbabilities improbable impromptu improper impropriety improve
    improvise impudence impudent impulse impulsively impunity impure impurities in inability
    inaccessible inaccuracy inaccurate inaction inactive inadequacy inadequate inadmissible
    inadvertent inadvisable inalienable inane inanimate inapplicable inappropriate inarticulate
    inasmuch inaudible inaugural inaugurate inauspicious inborn inbred inbreed inbuilt incalculable
    incandescence incandescent incantation incapable incapacitate incapacity incarcerate incarnate
    incendiary incense incentive inception incessant incest incestuous inch incidence incident
    incidentals incinerate incision incisive incisor incite incline include inclusion inclusive
    incognito incoherence incoherent income incomparable incompatibility incompatible incompatibly
    incompetence incompetent incomplete incomprehensible inconceivable inconclusive incongruity
    incongruous inconsequential inconsiderable inconsiderate inconsistency inconsistent inconsolable
    inconspicuous inconvenience inconvenient incorporate incorrect incorrigible increase
    increasingly incredible incredibly incredulity incredulous increment incriminate incubate
    incumbent incur incurables indebted indecency indecent indecision indecisive indeed indefensible
    indefinable indefinite indelible indelibly indelicate indent independence independent
    indescribable indestructible indeterminate index indicate indicatives indices indict
    indifference indifferent indigenous indigestible indigestion indignant indignation indignity
    indigo indirect indiscreet indiscretion indiscriminate indispensable indisposed indisputable
    indistinct indistinguishable individual indivisible indoctrinate indolence indolent indomitable
    indoor induce induct indulge indulgence indulgent industrial industrialisation industrialised
    industrialises industrialising industrialization industrialized industrializes industrializing
    industrious industry inedible ineffective ineffectual inefficiency inefficient inelegant
    ineligible inept ineptitude inequality inert inertia inertial inescapable inevitable inexact
    inexcusable inexhaustible inexorable inexpensive inexperience inexplicable inextricably
    infallible infamous infamy infancy infant infantile infantry infatuation infeasible infect
    infectious infelicity infer inference inferior inferno infertile infest infidel infidelities
    infield infiltrate infinite infinitesimal infinitives infinity infirm infirmary infirmities
    infix inflame inflammable inflammation inflammatory inflate inflationary inflection inflexible
    inflexion inflict influence influential influenza influx info inform informality informant
    informational informative infraction infrared infrastructure infrequent infringe infuriate
    infuse ingenious ingenuity ingest ingrain ingratiate ingratitude ingredient inhabit inhabitant
    inhale inherent inherit inheritance inhibit inhospitable inhuman inhumane inhumanities initial
    initialisation initialised initialises initialising initialization initialized initializes
    initializing initiate initiatives inject injunction injure injurious injury injustice ink
    inkling inky inlaid inland inlay inlet inmate inn innards innate innermost innkeeper innocence
    innocent innocuous innovation innovative innuendo innumerable inoculate inoffensive inoperative
    inopportune inordinate input inquest inquire inquiry inquisition inquisitive ins insane
    insatiable inscribe inscription inscrutable insect insecticide insecure insecurities insensitive
    inseparable insert inside insidious insight insignia insignificance insignificant insincere
    insinuate insipid insisted insistence insistent insisting insofar insolence insolent insoluble
    insolvency insolvent insomnia inspect inspire instability install instalment instance instant
    instantaneous instead instep instigate instil instill instinct institute institutional
    institutionalised institutionalises institutionalising institutionalized institutionalizes
    institutionalizing instruct instrument instrumentals insubordinate insubstantial insufferable
    insufficient insular insulate insulin insult insurance insure insurgent insurmountable
    insurrection intact intake intangible integer integral integrate integrity intellect
    intellectual intelligence intelligent intelligible intelligibly intend intense intensify
    intensities intensives intent intentional inter interact intercept intercom interested
    interesting interests interfere interference interim interior interject interlude intermediary
    interminably intermittent intern internals internet interpret interrogate interrupt intersperse
    interval intervene intestinal intestine intimacy intimate intimidate into intolerable
    intolerance intolerant intonation intoxicate intractable intramural intransitive intravenous
    intrepid intricacy intricate intrigue intrinsic introduce introduction introductory
    introspective introvert intrude intrusion intrusive intuition intuitive inundate invade invalid
    invalidate invaluable invariable invariant invasion invective invent inventory inverse invert
    invertebrate invest investigate inveterate invigorate invincible invisibility invisible
    invisibly invite invocation invoice invoke involuntary involve invulnerable inward iodine ion
    iota irascible irate ire iridescence iridescent iris irk iron ironic irony irradiate irrational
    irreconcilable irrefutable irregular irregularities irrelevance irrelevant irreparable
    irreplaceable irrepressible irreproachable irresistible irrespective irresponsibility
    irresponsible irretrievable irreverence irreverent irreversible irrevocable irrigate irritable
    irritant irritate is island isle isolate issue isthmus it italic italicised italicises
    italicising italicized italicizes italicizing itch itchy item itemised itemises itemising
    itemized itemizes itemizing iterate itinerant itinerary its itself ivies ivory ivy jab jabbered
    jabbering jack jackals jackass jackdaw jacket jackknife jackknives jackpot jade jagged jaguar
    jail jalopy jam jamb jamboree jangle janitor jar jargon jaundice jaunt jaunty javelin jaw
    jawbone jay jaywalk jazz jealous jealousy jeans jeer jell jelly jellyfish jeopardise jeopardize
    jeopardy jerk jerky jersey jest jet jettison jetty jewel jewellery jewelry jibe jiffy jig jiggle
    jigsaw jilt jingle jinx jitters jittery job jockey jocular jog join joint joke jolly jolt jostle
    jot journal journey jovial joy joyfuller joyfullest joyfully joyous joystick jubilant jubilation
    jubilee judge judgment judicial judiciary judicious judo jug juggernaut juggle jugular juice
    juicy jumble jumbo jump jumpy junction juncture jungle junior juniper junk junket junkie junta
    jurisdiction juror jury just justice justifiable justification justify jut jute juvenile
    juxtapose juxtaposition kaleidoscope kangaroo karat karate kayak keel keen keep keepsake keg
    kelp ken kennel kept kerb kerchief kernel kerosene ketchup kettle key keyboard keyhole keynote
    keystone keystroke keyword khaki kick kickback kickoff kid kidnap kidney kill kiln kilo kilobyte
    kilogram kilometer kilometre kilowatt kilt kimono kin kind kinda kindergarten kindle kindlier
    kindliest kindnesses kindred kinfolk king kingdom kingfisher kink kinky kiosk kipper kiss kit
    kitchen kitchenette kite kitten kitty kiwi knack knapsack knead knee kneecap kneel knelt knew
    knickers knife knight knighthood knit knives knob knock knockout knoll knot knotty know
    knowingly knowledge known knuckle koala kosher kowtow kudos lab label laboratory labored laborer
    laboring laborious labour labyrinth lace lacerate lack lackluster lacklustre lacquer lacrosse
    lacy lad laddered laddering lade laden ladle lady ladybug lag laggard lagoon laid lain lair lake
    lamb lambda lame lament lamp lampoon lance land landlady landlocked landlord landmark landowner
    landscape landslid landslide lane language languid languish languor languorous lanky lantern lap
    lapel lapse larceny lard large lark larva larvae larynges laryngitis larynx lascivious laser
    lash lass last latch late latent lateral latex lath lathe lathered lathering latitude latrine
    latter lattice laud laugh laughingstock laughter launch launder laundry laureate laurel lava
    lavatory lavender lavish law lawmaker lawn lawsuit lawyer lax laxative lay layered layering
    layman laymen layout lazy leach lead leaden leadership leaf leaflet leafy league leak leakage
    leaky lean leap leapfrog leapt learn learnt lease leash least leather leathery leave lectern
    lecture led ledge lee leech leek leer leery leeway left leftmost leg legacy legalise legalistic
    legality legalize legals legend legendary legibility legible legibly legislate legislature
    legitimacy legitimate legume leisure lemme lemon lemonade lend length lengthen lengthy leniency
    lenient lens lent lentil leopard leotard leper leprosy lesbian lesion less lessen lesson lest
    let letdown lethal lethargic lethargy lettered letterhead lettering lettuce letup leukaemia
    leukemia levee level lever leverage levity levy lewd lexical lexicon liability liable liaison
    liar libel libellous libelous liberal liberalisation liberalised liberalises liberalising
    liberalization liberalized liberalizes liberalizing liberate libertarian liberty librarian
    library libretto lice licence license lichen lick licorice lid lie lied lieu lieutenant life
    lifeboat lifeforms lifeguard lifeline lifelong lifespan lifestyle lifetime lift ligament
    ligature light lighten lighthouse lightning lightweight like likelier likeliest likelihood liken
    likenesses lilac lilt lily limb limbered limbering limbo lime limelight limerick limestone limit
    limousine limp linchpin line lineage linear linefeed linen linger lingerie lingo linguist
    linguistic liniment link linkage linoleum lint lion lioness lip lipstick liquefy liqueur liquid
    liquidate liquor liquorice lisp list listen lit litany literacy literal literary literate
    literature lithe lithium litigation litre litterbug littered littering little liturgical liturgy
    live livelier liveliest livelihood liveliness liven livestock livid lizard llama load loaf loam
    loan loath loathe loathsome loaves lob lobby lobe lobotomy lobster local locale localised
    localises localising localities localized localizes localizing locate lock locket locksmith
    locomotion locomotive locust lodge loft lofty log logarithm logarithmic logic logician logo loin
    loincloth loiter loll lollipop lone lonelier loneliest loneliness lonesome long longevity
    longhand longitude longitudinal longshoreman longshoremen look lookout loom loon loonie loony
    loop loophole loose loosen loot lop lope lopsided lord lore lorry lose loss lost lot lottery
    lotus loud loudspeaker lounge louse lousy love lovelier lovelies loveliest loveliness lovingly
    low lowdown lowered lowering lowlier lowliest loyal loyalty lozenge lubricant lubricate lucid
    luck lucky lucrative ludicrous lug luggage lukewarm lull lullaby lumber lumberjack luminary
    luminous lump lumpy lunacy lunar lunatic lunch luncheon lunchtime lung lunge lupin lupine lurch
    lure lurid lurk luscious lush lust lustre lustrous lusty lute luxuriant luxuriate luxurious
    luxury lye lying lymph lymphatic lynch lyre lyric ma macabre macaroni mace machete machine
    machinery machinist macho mackerel macroscopic mad madam madame madcap madden made madhouse
    madman madmen maelstrom magazine magenta maggot magic magician magistrate magnanimity
    magnanimous magnate magnesium magnet magnetic magnetised magnetises magnetising magnetized
    magnetizes magnetizing magnificence magnificent magnify magnitude magnolia magnum magpie
    mahogany maid maiden mail mailbox mailman mailmen maim main mainframe mainland mainline mainstay
    mainstream maintain maintainability maintenance maize majestic majesty major majorities make
    makeshift makeup maladjusted malady malaria male malevolence malevolent malformed malfunction
    malice malicious malign malignancy malignant mall mallard malleable mallet malnutrition
    malpractice malt maltreat mama mamma mammal mammalian mammoth man manacle manage managerial
    mandate mandatory mandible mandolin mane maneuver mange mangle mango mangrove mangy manhandle
    manhole manhood mania maniac manic manicure manicurist manifest manifesto manifold manipulate
    mankind manlier manliest manliness mannequin mannerism mannish manoeuvre manpower mansion
    manslaughter mantel mantelpiece mantle manual manufacture manure manuscript many map maple mar
    marathon marble march mare margarine margin maria marigold marijuana marina marinate marine
    marionette marital maritime mark markedly market marketplace marksman marksmen marmalade maroon
    marquee marriage marrow marry marsh marshaled marshaling marshalled marshalling marshals
    marshmallow marshy marsupial mart martial martin martyr martyrdom marvel marvellous marvelous
    mas mascara mascot masculine mash mask masochist mason masonry masquerade massacre massage
    masses massive mast mastered masterful mastering masterly mastermind masterpiece mastery
    masticate masturbation mat matador match matchbook matchmaker mate material materialised
    materialises materialising materialistic materialized materializes materializing maternal
    maternity math mathematical mathematician mathematics matriarch matrices matriculate matrimonial
    matrimony matrix matron matt matte mattered mattering mattress mature maturities maudlin maul
    mausoleum mauve maverick maxim maxima maximised maximises maximising maximized maximizes
    maximizing maximum may maybe mayhem mayonnaise maze me meadow meager meagre meal mealy mean
    meander meaningful meaningless meant meantime meanwhile measles measly measure meat mechanic
    mechanise mechanism mechanize medal medallion meddle meddlesome media median mediate medical
    medicate medicinal medicine medieval mediocre mediocrities meditate medium medley meek meet
    megabyte megalomaniac megaphone megaton melancholy mellow melodic melodious melodrama
    melodramatic melody melon melt member memberships membrane memento memo memoir memorable
    memorandum memorial memorise memorize memory men menace menagerie mend menial menopause
    menstrual menstruate mental mentalities menthol mention mentor menu meow mercantile mercenary
    merchandise merchant merciful merciless mercury mercy mere merge meridian meringue merit mermaid
    merriment merry mes mesdames mesh message messenger messes messy met metabolic metabolism
    metallic metallurgy metals metamorphose metamorphosis metaphor metaphorical metaphysical
    metaphysics mete meteoric meteorite meteorologist meteorology metered metering method methodical
    methodology meticulous metre metric metro metropolis metropolitan mettle mew mezzanine miaow
    mice microbe microbiology microcode microcomputer microfiche microfilm micrometer micrometre
    microorganism microphone microprocessor microscope microscopic microsecond microwave midday
    middle middleman middlemen midget midnight midriff midst midstream midsummer midway midwife
    midwives mien might mighty migraine migrant migrate migratory mike mild mildew mile mileage
    milestone militancy militant military militate militia milk milkman milkmen milky mill milligram
    millimeter millimetre milliner millinery millionaire millionth millisecond mime mimic mimicked
    mimicking mimicry mince mincemeat mind mindbogglingly mindedness mindlessly mine minefield
    mineral mingle miniature minibus minicomputer minimal minimise minimize minimum minister
    ministerial ministry mink minnow minored minoring minority minstrel mint minuet minus minuscule
    minute miracle miraculous mirage mire mirror mirth miscellaneous miscellany mischievous
    misdemeanor miser miserably misery misfit mishap mislay misled misnomer miss misshapen missile
    missionary missives mist mistletoe mistress misty misunderstand misunderstood misuse mite
    mitigate mitt mitten mix mixture mnemonic moan moat mob mobile mobilise mobilize moccasin mock
    mockery mockingbird mod mode model moderate modern modernisation modernised modernises
    modernising modernization modernized modernizes modernizing modestly modesty modicum
    modification modify modular modulate module mohair moist moisten moisture molar molasses mold
    moldy mole molecular molecule molested molesting molests mollify mollusc mollusk molt molten mom
    moment momentary momentous momentum monarch monarchy monastery monastic monetarism monetary
    money mongoose mongrel monies monitor monk monkey monochrome monogamous monogamy monogram
    monolithic monologue monopolise monopolize monopoly monorail monosyllable monotonically
    monotonous monotony monsoon monster monstrosity monstrous month monthlies monument moo mood
    moody moon moonbeam moonlight moor moose moot mop mope moral morale moralities morass moratorium
    morbid more moreover morgue morn moron moronic morose morphine morphology morsel mortal mortar
    mortgage mortification mortify mortuary mosaic mosque mosquito moss mossy most motel moth
    mothball mothered motherhood mothering motherly motif motion motivate motive motley motlier
    motliest motor motorbike motorcade motorcycle motorised motorises motorising motorized motorizes
    motorizing motorway motto mould mouldy moult mound mount mountain mountaineer mountainous mourn
    mouse mousse moustache mousy mouth mouthfuls mouthpiece movables move movie mow ms mu much muck
    mucous mucus mud muddle muddy muff muffin muffle mug muggy mulch mule mull multi multiple
    multiplication multiplicative multiplicity multiply multitude mum mumble mummify mummy mumps
    munch mundane municipal municipalities mural murder murderous murky murmur muscle muscular muse
    museum mush mushroom mushy music musicals musician musk musket muss mussel must mustache mustang
    mustard mustered mustering musty mutant mutate mute mutilate mutinous mutiny mutt muttered
    muttering mutton mutual muzzle my myopic myriad myself mysterious mystery mystic mystify myth
    mythical mythological mythology nab nag nail naive naivety naked name namesake nap napalm nape
    napkin nappy narcotic narrate narratives narrow nasal nasty nation nationalise nationalism
    nationalist nationalistic nationality nationalize nationals nationwide native nativities natty
    natural naturalisation naturalised naturalises naturalising naturalization naturalized
    naturalizes naturalizing nature naught naughty nausea nauseate nauseous nautical naval navel
    navigable navigate navy nay near nearby nearsighted neat nebula nebulae nebulous necessary
    necessitate necessity neck neckerchief necklace neckline necktie necrophilia nectar nectarine
    need needle needlessly needlework needy negate negatived negatively negatives negativing neglect
    negligee negligence negligent negligible negotiable negotiate neigh neighbor neighborhood
    neighborliness neighbour neighbourhood neighbourliness neither neon neophyte nephew nepotism
    nerve nervous nest nestle net nether nettle network neural neurologist neurology neuron neuroses
    neurosis neurotic neuter neutral neutralised neutralises neutralising neutralized neutralizes
    neutralizing neutron never nevertheless new newbie newborn newcomer newfangled newsagents
    newscast newsletter newspaper newsprint newsstand newsy newt newton next nibble nice nicety
    niche nick nickel nickname nicotine niece nifty nigh night nightclub nightfall nightgown
    nightingale nightmare nightmarish nighttime nil nimble nimbly nincompoop nine nineteen
    nineteenth ninetieth ninety ninny ninth nip nipple nippy nit nitrate nitrogen nitwit no nobility
    noble nobleman noblemen noblewoman noblewomen nobly nobody nocturnal nod node noes noise
    noiselessly noisy nomad nomadic nomenclature nominal nominate nominatives nominee non
    nonchalance nonchalant noncommittal nondescript none nonetheless nonsensical noodle nook noon
    noose nor norm normality north northeast northeasterly northeastern northerly northern northward
    northwest northwestern nose nosebleed nostalgia nostalgic nostril nosy not notables notably
    notch note notebook noteworthy nothing notice noticeably noticeboard notification notify
    notional notoriety notorious notwithstanding nougat nought noun nourish nova novel novelty
    novice now nowadays nowhere noxious nozzle nuance nuclear nuclei nucleus nude nudge nugget
    nuisance null nullify numb numbered numbering numeral numerate numeric numerous nun nuptial
    nurse nursemaid nursery nurture nut nutcracker nutmeg nutrient nutriment nutrition nutritious
    nutshell nutty nuzzle nylon nymph oaf oak oar oases oasis oath oatmeal obedience obedient
    obelisk obese obey obfuscation obituary object objectionable objectively objectives objectivity
    obligate obligatory oblige oblique obliterate oblivion oblivious oblong obnoxious oboe obscene
    obscenities obscure obscurities observance observant observatory observe obsess obsolescence
    obsolescent obsolete obstacle obstetrician obstetrics obstinacy obstinate obstruct obtain
    obtrusive obtuse obvious occasion occupancy occupant occupation occupy occur occurrence ocean
    oceanic oceanography octagon octal octave octopus ocular odd oddities ode odious odometer odor
    odour oesophagi oesophagus of off offence offend offense offensiveness offensives offered
    offering office official officiate officious offset often ogle ogre oh ohm ohs oil oily ointment
    okay okra old olden olfactory olive omega omelet omelette omen ominous omission omit omnibus
    omnipotence omnipotent omnipresent omniscient on once one onerous oneself onion only
    onomatopoeia onset onslaught onto onus oodles ooze opal opaque open opera operand operate
    operatic operational operatives ophthalmologist ophthalmology opinion opinionated opium opossum
    opponent opportune opportunist opportunities oppose opposite oppress opt optic optician optima
    optimal optimise optimism optimist optimistic optimize optimum optional optioned optioning
    optometrist opulent opus or oracle oral orange orangutan oration orator oratory orbit orbitals
    orchard orchestra orchestral orchestrate orchid ordain ordeal order orderlies ordinance ordinary
    ordination ore organ organic organisation organised organiser organises organising organisms
    organization organized organizer organizes organizing orgasm orgy orient orientate orifice
    origin originality originals originate ornament ornate ornithologist ornithology orphan
    orphanage orthodontist orthodox orthogonal orthography orthopaedics orthopedics oscillate
    oscilloscope osmosis ostensible ostensibly ostentation ostentatious ostracise ostracize ostrich
    other otter ouch ought ounce our ourselves oust out outcry outdid outdo outermost outfit outlaw
    outlay outlet output outrageous outran outrun outset outstandingly outwit ova oval ovary ovation
    oven over overall overate overdid overdo overdue overeat overlap overlay overlie overran overrun
    oversaw oversee overt overture overuse overwhelm overwhelmingly ovum owe owed owing owl own
    ownership ox oxen oxide oxidise oxidize oxygen oyster ozone
    """)
}
