/// The words by which names are found, and those that look like names and are none.
enum CommonWords {
  /// Words before a name, and what the name is then.
  static let triggers: [String: RedactionSuggestion.Reason] = [
    "at": .company, "joined": .company, "joining": .company,
    "with": .person, "alongside": .person, "told": .person, "asked": .person, "met": .person,
    "named": .person,
    "called": .name, "from": .name, "for": .name, "by": .name, "under": .name, "to": .name,
    "left": .name,
  ]

  /// Words for a person, after which their name may stand at once or behind a comma.
  static let roles = words(
    """
    colleague coworker co-worker teammate manager boss mentor supervisor director founder partner \
    lead ceo cto cfo coo vp intern friend
    """)

  /// The same for whom one works for.
  static let parties = words("client customer employer startup company")

  /// Whether a name may follow a word.
  static func introduces(_ word: String) -> Bool {
    triggers[word] != nil || roles.contains(word) || parties.contains(word)
  }

  /// Words before the name of a person; a dot behind them ends nothing.
  static let titles = words(
    "dr mr mrs ms mx prof professor herr herrn frau mme mlle sr sra señor señora sir dame st")

  /// What may stand before a name, with a few words between the two.
  static let determiners = words(
    "a an the my our his her their your this that these those another some")

  /// Small words within a name: `University of Leeds`, `van der Berg`.
  static let particles = words("of & van der den von zu de du la le di da del dos bin al y")

  /// Words that may have a capital and are never part of a name.
  static let grammar = words(
    """
    i i'm i’m i'd i’d i've i’ve i'll i’ll me my mine we we're we’re our us you your he him his she her \
    it its they them their this that these those the a an and or but so then when while because if \
    as at with in on to for from by about into was were is are am be been had has have did do does \
    told asked said not no yes who what which where how why there here one after before during
    """)

  /// Words with a capital that tell nothing of anybody.
  private static let common = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december christmas easter ramadan diwali hanukkah \
    thanksgiving new year year's year’s eve q1 q2 q3 q4 am pm covid covid-19 corona \
    english german french spanish italian dutch portuguese polish russian chinese japanese korean \
    arabic hindi turkish swedish american british european indian \
    hr qa it pr prs ceo cto cfo coo vp pm pms po legal finance marketing sales engineering support \
    product operations ops devops security design management it's it’s \
    agile scrum kanban lean okr okrs kpi kpis sla slas api apis ui ux ci cd ci/cd ai ml a/b ab \
    phd mba bsc msc ok i'm tv pc id ids faq pdf csv json yaml xml html css http https rest
    """)

  /// What people work with rather than at.
  static let tools = words(
    """
    python sql java javascript typescript rust go golang swift kotlin scala ruby php perl haskell c c++ c# \
    .net bash linux unix windows macos ios android react angular vue node node.js django flask rails \
    spring docker kubernetes k8s terraform ansible jenkins git github gitlab bitbucket jira confluence \
    slack teams zoom excel powerpoint word outlook sap salesforce tableau notion figma trello asana \
    aws gcp azure s3 ec2 lambda kafka rabbitmq redis postgres postgresql mysql sqlite mongodb oracle \
    elasticsearch snowflake spark hadoop airflow dbt pandas numpy pytorch tensorflow graphql grpc
    """)

  /// Whether a word tells nothing of anybody, whatever its case.
  static func isCommon(_ word: String) -> Bool {
    common.contains(word) || grammar.contains(word) || titles.contains(word) || roles.contains(word)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}
