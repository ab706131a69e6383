/// The words around a number that make it a measure, or a name.
enum FigureWords {
  /// Shares and multiples, which need no number.
  static let parts = PhraseList(
    """
    half, halved, halving, double the, double what, double that, double our, double its, doubled, doubling
    triple, tripled, tripling, quadrupled, a quarter, a third, a fifth, a sixth, an eighth, a tenth
    two thirds, two fifths, three quarters, three fifths, four fifths, nine tenths, percent, per cent
    percentage, twofold, threefold, fourfold, fivefold, tenfold, dozens, hundreds, thousands, millions, zero
    twice as, twice the, twice what, twice that, twice more, twice our, twice its
    """)
  /// Parts that are ordinals too.
  static let ordinals: Set<String> = ["third", "fifth", "sixth", "eighth", "tenth"]
  /// Which of a row a share takes: “every third tray”.
  static let shares: Set<String> = [
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twentieth",
    "hundredth",
  ]
  /// Units in which something is measured, however little of it.
  static let measures = Set(
    words: """
      percent per points point euros euro dollars dollar pounds pound cents pence quid bucks francs crowns
      yen rupees milliseconds ms s gigabytes gigs gb mb tb kb megabytes mbit kilometres kilometers km miles
      mile metres meters centimetres centimeters millimetres millimeters microns cm mm inches feet yards
      acres hectares kilos kilo kg grams grammes tonnes tons ounces litres liters litre gallons millilitres
      ml degrees degree volts watts kilowatts amps bar decibels stars
      """)
  /// Units that are written to the digits.
  static let units: Set<String> = [
    "k", "m", "x", "s", "ms", "h", "hrs", "min", "mins", "gb", "mb", "tb", "kb", "km", "kg", "cm",
    "mm", "bn", "pp", "fps", "rps", "qps", "hours", "days",
  ]
  /// Units of time, of which few are told for their own sake.
  static let times = Set(
    words: """
      hour hours day days night nights week weeks weekend weekends month months year years shift shifts
      fortnight fortnights decade decades sprint sprints evening evenings morning mornings minute minutes second seconds quarter quarters season
      seasons
      """)
  /// Words that say of how much time, without a number.
  static let amounts: Set<String> = ["a", "an", "half", "few", "several", "couple", "whole", "of"]
  /// What asks for a figure.
  static let wanted = PhraseList(
    """
    how long, how soon, how late, how much, how many, how often, how big, how large, how far, how fast
    by what, what share, what percentage, what number, which number, numbers, in figures
    """)
  /// What tells how soon something was done.
  static let soon = PhraseList(
    """
    straight away, right away, at once, immediately, the same day, that same day, that day, within minutes
    that evening, that afternoon, that morning, before anyone, overnight
    """)
  /// Words with which a time tells when something was, or how long it went on, and not how long it took.
  static let since: Set<String> = [
    "after", "every", "the", "last", "next", "first", "another", "these", "those", "past",
    "all", "same",
    "other", "my", "our", "his", "her", "their",
  ]
  /// What somebody did who only was somewhere, or has not done it yet.
  static let whereabouts = PhraseList(
    """
    been a, been an, been at, been in, been with, been there, been here, been the, was a, was an, was at, was there
    was here, was with, were there, were at, worked, working at, working in, working as, lived, known, knew, stayed
    studied, employed, the job, try, would, could, might
    """)
  /// The same behind a time.
  static let apart: Set<String> = [
    "ago", "before", "later", "after", "long", "earlier", "old", "into", "back", "off", "running",
    "on",
    "of", "since", "previously", "from", "until", "till", "away",
  ]
  /// Words that tell how long something took or by how much it moved.
  static let lengths: Set<String> = [
    "in", "within", "by", "to", "from", "than", "under", "took", "takes", "take", "taking", "saved",
    "saves", "save",
    "lost", "spent", "cost", "costs",
  ]
  /// Words with which an estimate begins.
  static let estimates: Set<String> = [
    "about", "around", "nearly", "almost", "roughly", "only", "just", "like", "maybe", "perhaps",
    "some", "over",
    "under", "exactly", "approximately", "less", "more", "than", "a", "an", "at", "least", "most",
    "little", "bit",
    "mere", "me", "us", "him", "her", "them", "it", "barely", "hardly", "good", "full", "whole",
  ]
  /// Words that go before a large number that nothing is named by.
  static let counting: Set<String> = estimates.union([
    "been", "was", "were", "is", "are", "to", "from", "below", "above", "and", "or", "all", "had",
    "have", "has",
    "got", "of", "other", "others", "by", "sold", "made", "lost", "hired", "out", "in", "every",
    "another",
  ])
  /// Who is so old.
  static let people: Set<String> = [
    "i", "he", "she", "who", "i'm", "he's", "she's", "daughter", "son",
  ]
  /// Words that give a number for an age.
  static let ages: Set<String> = ["aged", "age", "turned", "turning"]
  /// Words that are no noun behind a number.
  static let function = Set(
    words: """
      the a an and or but so who which that when where it's he she i we they you is are was were has had have
      at in on by to from with for as if because this his its us
      """)
  /// What follows a number of people or things, but for plurals.
  static let counted: Set<String> = [
    "people", "of", "or", "a", "more", "men", "women", "children", "per",
  ]
  /// Nouns that a number names.
  static let labels = Set(
    words: """
      room version level phase step part number grade class type tier section page chapter question priority
      sprint option unit line floor bus flight article paragraph form model release covid python windows java
      since in year day week month season group team gate platform track route tram house table bed ward site
      """)
  /// The months.
  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november",
    "december",
  ]
  /// The days of the week.
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}
