import InterviewCore
import TextBasics

/// What keeps going wrong as JSON, schema `rehearse.weakest/1`; the weakest first, and none that is not below
/// the bar.
struct WeakestDocument: Codable, Equatable {
  var schema = "rehearse.weakest/1"
  /// The scored sessions that were looked at.
  var sessions: Int
  /// Whether older ones were left out.
  var isCut: Bool
  var dimensions: [TrendDocument]
  var competencies: [TrendDocument]
  /// What interviewers named, those first that most named.
  var named: [Named]
  /// The words of the command that practises the weakest, after the program's name.
  var next: [String]

  struct Named: Codable, Equatable {
    var subject: String
    var interviewers: Int
    /// Those of jobs that ended with a no.
    var lost: Int
  }

  init(_ progress: ScoreTrends, next: NextPractice) {
    sessions = progress.sessions.count
    isCut = progress.isCut
    dimensions = Self.weak(progress, \.dimensions).map(TrendDocument.init)
    competencies = Self.weak(progress, \.competencies).map(TrendDocument.init)
    named = progress.remarks.map(\.subject).firstOfEach().map { subject in
      let naming = progress.remarks.naming(subject)
      return Named(subject: subject, interviewers: naming.interviewers, lost: naming.lost)
    }
    .sorted { ($1.lost, $1.interviewers, $0.subject) < ($0.lost, $0.interviewers, $1.subject) }
    self.next = next.words
  }

  /// What is weak, of the delivery of the newest session first.
  private static func weak(_ progress: ScoreTrends, _ part: (Weakness) -> [Trend]) -> [Trend] {
    let newest = progress.weakness.delivery
    return Delivery.allCases.sorted { one, _ in one == newest }
      .flatMap { part(Weakness(progress, $0)) }
  }

  static let columns = [
    "of", "subject", "delivery", "sessions", "answers", "median", "lowerQuartile", "upperQuartile",
    "sessionsBelow3", "direction",
  ]

  /// A row for each dimension and competency, the weakest of each first.
  static func rows(_ progress: ScoreTrends) -> [[String]] {
    (weak(progress, \.dimensions) + weak(progress, \.competencies)).map { trend in
      let document = TrendDocument(trend)
      return [
        document.of, document.subject, document.delivery.rawValue, "\(document.sessions)",
        "\(document.answers)", "\(document.median)", "\(document.lowerQuartile)",
        "\(document.upperQuartile)", "\(document.sessionsBelow3)",
        document.direction?.rawValue ?? "",
      ]
    }
  }
}
