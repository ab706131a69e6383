import InterviewCore

/// What the configuration file can settle, each key by its place: `practice.record` is `record` below `practice`.
package enum ConfigurationKey: String, CaseIterable, Sendable {
  case name
  case role
  case level
  case redact
  case plain
  case hintsOff = "hints.off"
  case bank = "practice.bank"
  case kind = "practice.kind"
  case competency = "practice.competency"
  case questions = "practice.questions"
  case minutes = "practice.minutes"
  case mode = "practice.mode"
  case medium = "practice.medium"
  case record = "practice.record"
  case speak = "practice.speak"
  case interviewer = "practice.interviewer"
  case warmUp = "practice.warm-up"
  case followUps = "practice.follow-ups"
  case closing = "practice.closing"
  case clock = "practice.clock"
  case scoring = "practice.scoring"
  case rate = "practice.rate"
  case predict = "practice.predict"
  case observer = "practice.observer"
  case recorder
  case player
  case transcriber
  case speaker
  case microphone
  case keepRecordings = "keep-recordings"

  /// The mapping that the key lies in; nil for one at the top.
  package var group: String? {
    rawValue.firstIndex(of: ".").map { String(rawValue[..<$0]) }
  }

  /// The word that is written before the colon.
  package var word: String {
    rawValue.firstIndex(of: ".").map { String(rawValue[rawValue.index(after: $0)...]) } ?? rawValue
  }

  /// The mappings that keys lie in.
  static let groups = ["hints", "practice"]

  /// The keys of a mapping, of the top where the group is nil.
  static func keys(in group: String?) -> [ConfigurationKey] {
    allCases.filter { $0.group == group }
  }
}

extension ConfigurationKey {
  /// What a value may be.
  package enum Shape: Equatable, Sendable {
    /// Any text.
    case text
    /// The name of a friend.
    case friend
    /// A list of texts.
    case texts
    /// One of some words.
    case word(of: [String], noun: String)
    /// A list of such words.
    case words(of: [String], noun: String)
    case number(ClosedRange<Int>)
    /// For how long sound is kept.
    case keeping
    /// `true` or `false`.
    case flag
  }

  /// What its value may be.
  package var shape: Shape {
    switch self {
    case .name, .role, .interviewer, .microphone: .text
    case .predict, .observer: .friend
    case .redact, .bank, .competency, .recorder, .player, .transcriber, .speaker: .texts
    case .level: .word(of: .all(Level.self), noun: Level.noun)
    case .hintsOff: .words(of: .all(Sign.self), noun: Sign.noun)
    case .kind: .words(of: .all(QuestionKind.self), noun: QuestionKind.noun)
    case .keepRecordings: .keeping
    case .questions: .number(1...100)
    case .minutes: .number(1...600)
    case .mode: .word(of: ["mock", "drill"], noun: "mode")
    case .medium: .word(of: .all(Medium.self), noun: Medium.noun)
    case .record: .word(of: ["always", "never"], noun: "habit")
    case .plain, .speak, .warmUp, .followUps, .closing, .clock: .flag
    case .scoring: .word(of: .all(ScoringDepth.self), noun: ScoringDepth.noun)
    case .rate: .word(of: .all(RatingTime.self), noun: RatingTime.noun)
    }
  }

  /// What it is for, in a line.
  package var about: String {
    switch self {
    case .name: "Your name, as your friends know it"
    case .role: "The job whose specialist banks are asked from as well"
    case .level: "Whom the questions must suit"
    case .redact: "Terms that no debrief tells, and no report for others"
    case .plain: "Whether everything is said in words, once, for a screen reader"
    case .hintsOff: "The rules whose hints are not shown"
    case .bank: "The banks to ask from"
    case .kind: "The kinds of questions to ask"
    case .competency: "The competencies to ask about"
    case .questions: "How many questions to ask"
    case .minutes: "How long an interview is planned to take, in minutes"
    case .mode: "A whole interview, or one question at a time"
    case .medium: "How you answer"
    case .record: "Whether spoken answers are recorded"
    case .speak: "Whether questions are spoken"
    case .interviewer: "Who asks"
    case .warmUp: "Whether it begins with an unscored question"
    case .followUps: "Whether follow-ups are asked"
    case .closing: "Whether you are asked for your own questions at the end"
    case .clock: "Whether the time is shown while you answer"
    case .scoring: "How closely you score yourself"
    case .rate: "When you score your answers"
    case .predict: "The friend whose scores you predict"
    case .observer: "The friend who sits by where answers are observed"
    case .recorder: "The program that records, word by word"
    case .player: "The program that plays a file, word by word"
    case .transcriber: "The program that writes down what was said, word by word"
    case .speaker: "The program that speaks, word by word"
    case .microphone: "The microphone, as the recorder knows it"
    case .keepRecordings: "How long recordings are kept: days (30d), weeks (12w), or forever"
    }
  }
}

extension [String] {
  /// The words of every choice of a type.
  fileprivate static func all<Choice: Selectable>(_ type: Choice.Type) -> [String] {
    Choice.allCases.map(\.rawValue)
  }
}
