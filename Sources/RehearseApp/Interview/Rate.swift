import InterviewCore
import TerminalUI
import TextBasics

/// One score as it is given on the command line.
struct GivenScore {
  /// The id of the dimension.
  var dimension: String
  /// 1 to 5; nil is "not observed".
  var score: Int?

  /// Reads `evidence=3` or `evidence=-`.
  ///
  /// - Throws: ``CommandError/badScore(found:)``.
  init(_ typed: String) throws {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { throw CommandError.badScore(found: typed) }
    dimension = String(parts[0])
    if parts[1] != "-" {
      guard let score = Int(parts[1]), Dimension.scores.contains(score) else {
        throw CommandError.badScore(found: typed)
      }
      self.score = score
    }
  }
}

extension App {
  /// Scores a session again, prompt by prompt. What is left out keeps its score.
  ///
  /// - Throws: ``CommandError``.
  package func rate(_ reference: SessionReference) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    let rubrics = try rubrics()
    var turns = record.scorableTurns
    guard !turns.isEmpty else {
      note("Session \(record.number) has no answer to score.")
      return .done
    }
    // Scored again from the first: the old scores are not shown, and stay until they are replaced.
    for index in turns.indices { turns[index].ratings.removeAll { $0.rater == .own } }
    var scoring = Scoring(of: turns, with: rubrics, in: record.medium)
    say(scoring.opening())
    var held = ""
    while let request = scoring.request {
      let input = console.read(
        ReadRequest(request.purpose, prompt: { request.prompt() }, initial: held))
      held = input.asOneLine
      switch input {
      case .line(let line, _):
        let effects = scoring.handle(line)
        for case .keepRating(let rating, let turn) in effects {
          let rating = rating.given(at: environment.now().date)
          try store.keep([rating], turn: turn, of: record.id)
        }
        say(effects)
      case .closed(let ending, _) where ending != .endOfFile: return ending.status
      case .endOfInput, .interrupted, .closed:
        note(
          .line(
            .init("The scores given so far are kept. "), command("rate \(record.number)"),
            .init(" starts again.")))
        return input.isInterruption ? .interrupted : .done
      case .editor, .key, .pasted: continue
      }
    }
    console.write(.blank + "The scores of session \(record.number) are kept.", to: .output)
    return .done
  }

  private func say(_ effects: [Effect]) {
    for case .say(.scoring(let utterance)) in effects {
      console.write(
        ScoringVoice().text(for: utterance), to: utterance.isComplaint ? .problems : .output)
    }
  }

  /// Keeps scores given on the command line.
  ///
  /// - Throws: ``CommandError``.
  package func rate(
    _ reference: SessionReference, turn number: Int, rater name: String?, scores: [String]
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let rubrics = try rubrics()
    guard let turn = record.turn(number) else {
      throw CommandError.noTurn(
        found: number, session: record.number, turns: record.turns.count)
    }
    guard turn.isScorable else {
      throw CommandError.notScorable(turn: number, session: record.number)
    }
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    let rater = name.map(Rater.init(name:)) ?? .own
    let ratings = try scores.map {
      try rating(GivenScore($0), of: turn, by: rater, in: record.medium, rubrics)
        .given(at: environment.now().date)
    }
    try store.keep(ratings, turn: number, of: record.id)
    console.write(
      "Kept \(count(ratings.count, "rating")) of turn \(number) of session \(record.number).",
      to: .output)
    return .done
  }

  private func rating(
    _ given: GivenScore, of turn: Turn, by rater: Rater, in medium: Medium, _ rubrics: RubricSet
  ) throws -> Rating {
    // Those of its kind are asked for; whoever wants to score another one may.
    guard let dimension = rubrics.dimension(given.dimension) else {
      let known = rubrics.dimensions(for: turn.question.kind).map(\.id)
      throw CommandError.unknownDimension(found: given.dimension, known: known)
    }
    if given.score != nil, !dimension.media.contains(medium) {
      note(
        "\(dimension.name) does not show in an answer given \(medium.words); the rating is kept all the same."
      )
    }
    return Rating(
      rater: rater, dimension: dimension.id, group: dimension.group, score: given.score,
      medium: medium)
  }
}

extension Medium {
  /// How an answer was given, after "given".
  fileprivate var words: String {
    switch self {
    case .typed: "at the keyboard"
    case .aloud: "aloud"
    case .observed: "to a friend"
    }
  }
}
