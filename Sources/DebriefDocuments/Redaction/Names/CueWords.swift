/// The words beside which names stand; ``WordClass`` reads them.
enum CueWords {
  /// Words before a company, and before whatever they are otherwise.
  static let beforeCompany = """
    at joined joining join left leave leaving quit
    """

  /// Words before a person.
  static let beforePerson = """
    with alongside told asked met named thanked
    """

  /// Words before a place.
  static let beforePlace = """
    in near outside
    """

  /// Words before any of these.
  static let beforeName = """
    called from for by under to
    """

  /// Those of them behind which even an ordinary word with a capital is a name.
  static let certain = """
    at joined joining join left leave leaving quit alongside told asked met named called with
    """

  /// What one does for an employer.
  static let working = """
    work works worked working consulted freelanced
    """

  /// Words before a place or an employer in a language whose nouns all have capitals.
  static let germanPrepositions = """
    bei nach in aus zu von
    """

  /// Words that every German text has.
  static let german = """
    der die das und ich wir nicht mit ein eine einen den dem für auf ist sie es zu von im haben habe
    hatte dass als
    """

  /// Words before `to` that tell that a place follows.
  static let movements = """
    move moved moving went go going relocate relocated relocating flew drove travelled traveled back
    commute commuted commuting transferred came
    """

  /// Words for a person, after which their name may stand at once, behind a comma or behind `was`.
  static let roles = """
    colleague coworker co-worker teammate manager boss mentor supervisor director founder partner
    lead ceo cto cfo coo vp intern friend trainer teacher coach buddy foreman planner driver
    assistant wife husband brother sister daughter son cousin girlfriend boyfriend neighbour
    neighbor
    """

  /// The same for whom one works for.
  static let parties = """
    client customer employer startup company firm agency supplier vendor
    """

  /// What stands between a role and a name: `the client was`.
  static let copulas = """
    was is were called named
    """

  /// Words before the name of a person; a dot behind them ends nothing.
  static let titles = """
    dr mr mrs ms mx prof professor herr herrn frau mme mlle sr sra señor señora sir dame st mw mevr
    mevrouw meneer mijnheer madam madame monsieur signor signora señorita don doña dom dona fru hr
    sister father doctor judge pastor rabbi imam
    """

  /// Titles that are nothing else, so that a name follows in lower case too.
  static let plainTitles = """
    mr mrs dr prof herr herrn frau mme mlle señor señora mw mevr mevrouw meneer madame monsieur doña
    """

  /// Words before a name that only tell which.
  static let determiners = """
    a an the my our his her their your this that these those another some
    """

  /// Small words within a name: `University of Leeds`, `van der Berg`.
  static let particles = """
    of & van der den des von zu de du la le les di da do del dos el bin al y ten ter
    """

  /// Those of them that begin one: `de la Torre`.
  static let beginnings = """
    van von de del du di da dos bin al ter
    """

  /// What ends the name of a company.
  static let legalForms = """
    gmbh ag kg ug eg ohg se ltd limited inc incorporated llc llp plc corp corporation bv b.v nv n.v
    sa s.a sarl sas oy oyj ab as asa aps spa s.p.a srl s.r.l sl s.l pty co cic
    """

  /// What the last word of a company's name often is.
  static let companyWords = """
    bank logistics academy school university college hospital council trust group systems software
    solutions technologies labs robotics consulting partners foods motors energy insurance mutual
    airlines hotel hotels studio studios media press health clinic surgery library museum
    association institute
    """

  /// Words that a sentence likes to begin with, in front of a name.
  static let openers = """
    yesterday today later eventually luckily finally sometimes once since both every each last next
    first second only even also still just maybe perhaps usually honestly basically thankfully sadly
    suddenly meanwhile afterwards instead together thanks thank dear hi hello hey working talking
    asking leaving joining let led built made most many such more another other until till although
    though unlike like within without behind beside besides near outside inside around because
    despite having being seeing knowing using apparently obviously actually fortunately
    unfortunately please ask tell call see meet know imagine picture take say does did
    """

  /// What a person does in a story: before it a first name that is a word too is one, `Grace told me`.
  static let deeds = """
    said told asked was is had has came left went gave thought knew took got wanted wrote called
    joined ran led made did felt saw found kept agreed says tells asks wants who and
    """

  /// Places that are ordinary words too.
  static let places = """
    bath reading hull derby rugby sale deal wells barking ware wick mobile phoenix buffalo boulder
    split cork nice bury battle hove lancaster worcester chester preston stoke crewe sandwich rye
    hook ham march settle leek looe eye beer nelson dover lincoln bend reno orange lens hamburger
    hastings flint poole warren chard street tours angers como limerick
    """

  /// Words that may have a capital and are never part of a name.
  static let grammar = """
    i i'm i’m i'd i’d i've i’ve i'll i’ll me my mine we we're we’re our ours us you your yours he
    him his she her hers it its they them their theirs this that these those the a an and or but so
    then when while if as at with in on to for from about into of off out up down over was were is
    are am be been being had has have having did do does doing done told asked said not no yes who
    whom whose which what where how why there here one two three after before during will would can
    could should may might must shall by than too very any all some both each few more most other
    such own same nor also just now only again once because until between through against let got
    get one's myself himself herself yourself ourselves
    """

  /// Currencies.
  static let currencies = """
    usd eur gbp chf jpy dollar dollars euro euros pound pounds francs yen rupees kronor
    """

  /// Where somebody has a handle: a name for it follows.
  static let handleCues = """
    handle nick nickname username login github gitlab twitter telegram discord insta instagram skype
    mastodon bluesky tiktok linkedin wechat slack alias gamertag user account
    """

  /// What stands between such a word and the handle.
  static let handleFillers = """
    is was as at on under with name handle user account profile id = my called by
    """

  /// Words for a street that stand before its name.
  static let streetsBefore = """
    rua rue calle viale piazza plaza praça avenida avenue boulevard carrer paseo travessa chemin
    quai ulica ul via corso largo place impasse
    """
}
