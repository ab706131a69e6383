import TextBasics

/// Whether a follow-up suits an answer: it asks for nothing that was said, and refers to nothing that was not.
///
/// Only answers that can be read are judged; of the gist of a spoken one, and of one in another language,
/// nobody knows what was said.
struct FollowUpFit {
  private let heard: Heard
  private let question: Question
  private let asked: [String]
  private let content: Set<String>
  /// Whether the answer tells of something that happened.
  private let isStory: Bool

  init(_ heard: Heard, to question: Question) {
    self.heard = heard
    self.question = question
    asked = Words(question.ask).folded
    content = TellingWords.of(heard.words.folded)
    isStory = heard.isStory
  }

  /// Whether a story was asked for and one of some length is told.
  var isWholeStory: Bool {
    heard.isReadable && question.kind == .behavioral && isStory
      && heard.words.count >= Self.wordsOfWholeStory
  }

  private static let wordsOfWholeStory = 90

  /// Whether a follow-up of the question's own suits the answer.
  func suits(_ followUp: FollowUp) -> Bool {
    guard heard.isReadable else { return true }
    let words = Words(followUp.ask).folded
    let isSaid =
      switch followUp.when {
      case nil, .noResult, .noOwnPart, .tooShort: isMentioned(words) || isTold(words)
      case .noNumber: isTold(words)
      // These want the same again, more plainly.
      default: false
      }
    return !isSaid && !isAnswered(followUp) && (followUp.ifSaid.map(holds) ?? true)
      && suits(followUp.ask, for: followUp.when)
  }

  /// Whether the answer has one of the phrases that make a follow-up needless.
  func isAnswered(_ followUp: FollowUp) -> Bool {
    heard.isReadable && followUp.unlessSaid.map(holds) ?? false
  }

  private func holds(_ phrases: String) -> Bool {
    PhraseList(phrases).stands(in: heard.words.folded)
  }

  /// Whether the words of a follow-up suit the answer, asked for that sign or for none.
  func suits(_ text: String, for sign: Sign?) -> Bool {
    guard heard.isReadable else { return true }
    let words = Words(text).folded
    switch sign {
    case .noResult:
      return !heard.tellings.contains { Closing.tellsSomewhere($0) || Closing.leadsOn($0) }
        && (isStory || FollowUpWords.openings.stands(in: words))
    case .brokenOff: return true
    // Whoever asks the interviewer something wants an answer, and need not say more.
    case .tooShort where heard.text.trimmed.hasSuffix("?"): return false
    case .noStory: return !isStory && isGeneral
    case .overTime where !isLong: return false
    case .noNumber: return isStory && !hasNumber
    case .noOwnPart: return isStory || !refers(words)
    default: return isStory || question.kind != .behavioral || !refers(words)
    }
  }

  /// Whether it says how things go in general. A few words without a story may well name one, or say that there is none.
  private var isGeneral: Bool {
    heard.words.count >= Self.wordsOfGenerality
      || FollowUpWords.habits.stands(in: heard.words.folded)
  }

  private static let wordsOfGenerality = 50

  /// Whether any number stands in it, be it one that measures nothing.
  private var hasNumber: Bool { !NumberPhrase.all(in: WordToken.all(in: heard.text)).isEmpty }

  /// Whether there is much of it; what was typed slowly may be short.
  private var isLong: Bool {
    heard.spokenSeconds != nil
      || Double(heard.words.count) / Listener.wordsPerMinute * 60 >= Double(question.budgetSeconds)
  }

  /// Whether a follow-up points back at something that happened, or at somebody, of which its question does not
  /// speak.
  private func refers(_ words: [String]) -> Bool {
    !FollowUpWords.openings.stands(in: words)
      && words.indices.contains { place in
        FollowUpWords.references.match(in: words, at: place) != nil && !asked.contains(words[place])
      }
  }

  /// Whether all that a follow-up is about stands in the answer.
  private func isMentioned(_ words: [String]) -> Bool {
    let wanted = TellingWords.of(words.filter { !FollowUpWords.common.contains($0) })
      .subtracting(TellingWords.of(asked))
    return !wanted.isEmpty
      && wanted.allSatisfy { word in content.contains { $0.hasPrefix(word) } }
  }

  /// Whether a follow-up asks for what the answer has in other words.
  private func isTold(_ words: [String]) -> Bool {
    if FollowUpWords.times.stands(in: words), Figures.tellTime(in: heard.text) { return true }
    if FollowUpWords.examples.stands(in: words), isExampleGiven { return true }
    if FollowUpWords.wordings.stands(in: words), isQuoting { return true }
    return FollowUpWords.topics.contains {
      $0.asks.stands(in: words) && $0.tells.stands(in: heard.words.folded)
    }
  }

  private var isExampleGiven: Bool {
    isStory || FollowUpWords.instances.stands(in: heard.words.folded)
  }

  /// Whether the speaker gives their own words.
  private var isQuoting: Bool {
    heard.text.contains { "\"“”„".contains($0) }
      && FollowUpWords.quotings.stands(in: heard.words.folded)
  }
}
