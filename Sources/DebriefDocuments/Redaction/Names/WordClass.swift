/// What is known of a word by itself, in lower case.
struct WordClass: OptionSet {
  /// A bit for each class.
  let rawValue: UInt32

  /// ``CueWords/grammar``.
  static let grammar = WordClass(rawValue: 1 << 0)
  /// ``CueWords/beforeCompany``.
  static let beforeCompany = WordClass(rawValue: 1 << 1)
  /// ``CueWords/beforePerson``.
  static let beforePerson = WordClass(rawValue: 1 << 2)
  /// ``CueWords/beforePlace``.
  static let beforePlace = WordClass(rawValue: 1 << 3)
  /// ``CueWords/beforeName``.
  static let beforeName = WordClass(rawValue: 1 << 4)
  /// ``CueWords/certain``.
  static let certain = WordClass(rawValue: 1 << 5)
  /// ``CueWords/working``.
  static let working = WordClass(rawValue: 1 << 6)
  /// ``CueWords/germanPrepositions``.
  static let germanPreposition = WordClass(rawValue: 1 << 7)
  /// ``CueWords/german``.
  static let german = WordClass(rawValue: 1 << 8)
  /// ``CueWords/movements``.
  static let movement = WordClass(rawValue: 1 << 9)
  /// ``CueWords/roles``.
  static let role = WordClass(rawValue: 1 << 10)
  /// ``CueWords/parties``.
  static let party = WordClass(rawValue: 1 << 11)
  /// ``CueWords/copulas``.
  static let copula = WordClass(rawValue: 1 << 12)
  /// ``CueWords/titles``.
  static let title = WordClass(rawValue: 1 << 13)
  /// ``CueWords/plainTitles``.
  static let plainTitle = WordClass(rawValue: 1 << 14)
  /// ``CueWords/determiners``.
  static let determiner = WordClass(rawValue: 1 << 15)
  /// ``CueWords/particles``.
  static let particle = WordClass(rawValue: 1 << 16)
  /// ``CueWords/beginnings``.
  static let beginning = WordClass(rawValue: 1 << 17)
  /// ``CueWords/legalForms``.
  static let legalForm = WordClass(rawValue: 1 << 18)
  /// ``CueWords/companyWords``.
  static let companyWord = WordClass(rawValue: 1 << 19)
  /// ``CueWords/openers``.
  static let opener = WordClass(rawValue: 1 << 20)
  /// ``CueWords/deeds``.
  static let deed = WordClass(rawValue: 1 << 21)
  /// ``CueWords/places``.
  static let place = WordClass(rawValue: 1 << 22)
  /// ``GivenNames/all``.
  static let givenName = WordClass(rawValue: 1 << 23)
  /// ``PublicWords/office``.
  static let office = WordClass(rawValue: 1 << 24)
  /// ``PublicWords/general``.
  static let general = WordClass(rawValue: 1 << 25)
  /// ``PublicWords/tools``.
  static let tool = WordClass(rawValue: 1 << 26)
  /// ``PublicWords/jargon``.
  static let jargon = WordClass(rawValue: 1 << 27)
  /// ``CueWords/currencies``.
  static let currency = WordClass(rawValue: 1 << 28)
  /// ``CueWords/handleCues``.
  static let handleCue = WordClass(rawValue: 1 << 29)
  /// ``CueWords/handleFillers``.
  static let handleFiller = WordClass(rawValue: 1 << 30)
  /// ``CueWords/streetsBefore``.
  static let streetBefore = WordClass(rawValue: 1 << 31)

  /// What tells nothing of anybody.
  static let open: WordClass = [.general, .tool, .jargon]
  /// What is no part of the name before it.
  static let trade: WordClass = [.tool, .jargon]
  /// What a name may follow.
  static let trigger: WordClass = [.beforeCompany, .beforePerson, .beforePlace, .beforeName]

  /// Whether a word is in one of the classes.
  func isOne(of classes: WordClass) -> Bool { !isDisjoint(with: classes) }

  /// What is known of a word in lower case.
  static func of(_ word: String) -> WordClass { table[word] }

  private static let table = WordTable(lists)

  private static let lists: [(WordClass, String)] = [
    (.grammar, CueWords.grammar), (.beforeCompany, CueWords.beforeCompany),
    (.beforePerson, CueWords.beforePerson), (.beforePlace, CueWords.beforePlace),
    (.beforeName, CueWords.beforeName), (.certain, CueWords.certain),
    (.working, CueWords.working), (.germanPreposition, CueWords.germanPrepositions),
    (.german, CueWords.german), (.movement, CueWords.movements), (.role, CueWords.roles),
    (.party, CueWords.parties), (.copula, CueWords.copulas), (.title, CueWords.titles),
    (.plainTitle, CueWords.plainTitles), (.determiner, CueWords.determiners),
    (.particle, CueWords.particles), (.beginning, CueWords.beginnings),
    (.legalForm, CueWords.legalForms), (.companyWord, CueWords.companyWords),
    (.opener, CueWords.openers), (.deed, CueWords.deeds), (.place, CueWords.places),
    (.givenName, GivenNames.all), (.office, PublicWords.office), (.general, PublicWords.general),
    (.general, PublicWords.peoples), (.tool, PublicWords.tools), (.jargon, PublicWords.jargon),
    (.currency, CueWords.currencies), (.handleCue, CueWords.handleCues),
    (.handleFiller, CueWords.handleFillers), (.streetBefore, CueWords.streetsBefore),
  ]
}
