package import InterviewCore

/// What the user has settled once for all commands.
package struct Configuration: Equatable, Sendable {
  /// The rules whose hints are not shown.
  package var hintsOff: Set<Sign>
  /// Terms that no debrief tells, beside those named when it is written.
  package var redact: [String]

  /// The user's name, as their friends know it.
  package var name: String?
  /// The job whose specialist banks are asked from as well.
  package var role: String?
  /// Whom the questions must suit; anyone when nil.
  package var level: Level?
  /// What `practice` does unless its options say otherwise.
  package var practice = PracticeDefaults()
  /// The programs that serve microphone and loudspeaker.
  package var sound = SoundPrograms()
  /// After how many days recordings are deleted; nil for never.
  package var keepsRecordings: Int?
  /// Whether everything is said in words and painted once.
  package var isPlain = false

  /// Creates a configuration; everything is as usual unless it says otherwise.
  package init(hintsOff: Set<Sign> = [], redact: [String] = []) {
    self.hintsOff = hintsOff
    self.redact = redact
  }
}

/// What an interview is like where no option says otherwise; what is nil or empty is as usual.
package struct PracticeDefaults: Equatable, Sendable {
  /// The banks to ask from.
  package var bank: [String] = []
  /// The kinds to ask.
  package var kind: [QuestionKind] = []
  /// The competencies to ask.
  package var competency: [String] = []
  /// How many questions to ask.
  package var questions: Int?
  /// The time for the whole interview, in minutes.
  package var minutes: Int?
  /// How the session is run.
  package var mode: SessionRecord.Mode?
  /// How the answers are given.
  package var medium: Medium?
  /// Whether spoken answers are recorded.
  package var records: Bool?
  /// Whether questions are spoken.
  package var speaks: Bool?
  /// The id of the interviewer.
  package var interviewer: String?
  /// Whether it begins with an unscored question.
  package var warmUp: Bool?
  /// Whether follow-ups are asked.
  package var followUps: Bool?
  /// Whether the candidate's own questions are asked for.
  package var closing: Bool?
  /// Whether the prompt shows the time.
  package var clock: Bool?
  /// How answers are scored.
  package var scoring: ScoringDepth?
  /// When answers are scored.
  package var rate: RatingTime?
  /// The friend whose scores are predicted.
  package var predict: String?
  /// The friend who sits by where answers are observed.
  package var observer: String?
}

extension Configuration {
  /// The configuration that some values make.
  init(_ contents: [ConfigurationKey: ConfigurationEntry]) {
    let values = contents.mapValues(\.value)
    self.init(
      hintsOff: Set(values.texts(.hintsOff).compactMap(Sign.init)), redact: values.texts(.redact))
    name = values.text(.name)
    role = values.text(.role)
    level = values.text(.level).flatMap(Level.init)
    isPlain = values.flag(.plain) ?? false
    practice = PracticeDefaults(values)
    sound = SoundPrograms(
      recorder: values.texts(.recorder), player: values.texts(.player),
      transcriber: values.texts(.transcriber), speaker: values.texts(.speaker),
      microphone: values.text(.microphone))
    keepsRecordings = values.text(.keepRecordings).flatMap(SoundKeeping.days)
  }
}

extension PracticeDefaults {
  fileprivate init(_ values: [ConfigurationKey: ConfigurationValue]) {
    bank = values.texts(.bank)
    kind = values.texts(.kind).compactMap(QuestionKind.init(rawValue:))
    competency = values.texts(.competency)
    questions = values.number(.questions)
    minutes = values.number(.minutes)
    mode = values.text(.mode).flatMap(SessionRecord.Mode.init)
    medium = values.text(.medium).flatMap(Medium.init)
    records = values.text(.record).map { $0 == "always" }
    speaks = values.flag(.speak)
    interviewer = values.text(.interviewer)
    warmUp = values.flag(.warmUp)
    followUps = values.flag(.followUps)
    closing = values.flag(.closing)
    clock = values.flag(.clock)
    scoring = values.text(.scoring).flatMap(ScoringDepth.init)
    rate = values.text(.rate).flatMap(RatingTime.init)
    predict = values.text(.predict)
    observer = values.text(.observer)
  }
}

extension [ConfigurationKey: ConfigurationValue] {
  fileprivate func text(_ key: ConfigurationKey) -> String? {
    if case .text(let text) = self[key] { text } else { nil }
  }

  fileprivate func texts(_ key: ConfigurationKey) -> [String] {
    if case .texts(let texts) = self[key] { texts } else { [] }
  }

  fileprivate func number(_ key: ConfigurationKey) -> Int? {
    if case .number(let number) = self[key] { number } else { nil }
  }

  fileprivate func flag(_ key: ConfigurationKey) -> Bool? {
    if case .flag(let flag) = self[key] { flag } else { nil }
  }
}
