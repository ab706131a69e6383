/// Which talk of several it is.
package enum InterviewRound: String, CaseIterable, Codable, Sendable {
  /// The first call, often with a recruiter: who one is, and why this job.
  case screen
  /// Several people ask, each from their own side.
  case panel
  /// The work itself.
  case technical
  /// The last one, with those who decide.
  case final

  /// The kinds of question in the order in which a round usually asks them, again and again. Structured interviews
  /// ask about the past more than about opinions (Levashina et al. 2014, "The structured employment interview",
  /// Personnel Psychology 67); which round asks what is how companies describe their own processes.
  var kinds: [QuestionKind] {
    switch self {
    case .screen: [.culturalFit, .behavioral]
    case .panel: [.behavioral, .technical, .behavioral, .culturalFit]
    case .technical: [.technical, .technical, .behavioral]
    case .final: [.behavioral, .culturalFit]
    }
  }

  /// Finds the round that somebody's name for it means: `2nd panel`, `tech`; nil where it means none of them.
  package init?(named name: String) {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let known: [(InterviewRound, [String])] = [
      (.screen, ["screen", "phone", "recruiter", "hr", "call"]),
      (.panel, ["panel", "team", "onsite"]),
      (.technical, ["technical", "tech", "coding", "code", "engineering"]),
      (.final, ["final", "last", "executive", "director", "ceo"]),
    ]
    let found = known.first { !$0.1.filter(words.contains).isEmpty }
    guard let found else { return nil }
    self = found.0
  }
}
