import BankReading
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
    guard !record.scorableTurns.isEmpty else {
      note("Session \(record.number) has no answer to score.")
      return .done
    }
    var scoring = Scoring(
      of: record.turns, with: rubrics, in: record.medium,
      depth: try configuration().practice.scoring ?? .quick, again: true)
    say(scoring.opening(), of: record)
    var held = ""
    var reader = SlashReader()
    let sound = ScoredSound(self, try configuration().sound)
    defer { sound.stop() }
    while let request = scoring.request {
      let prompt = request.prompt(hasSound: canBeHeard(scoring))
      let input = console.read(
        sound.reading(
          ReadRequest(request.purpose, prompt: { prompt }, initial: held), prompt: prompt))
      held = input.asOneLine
      switch input {
      case .key(let key): held = sound.press(key)
      case .line(let line, _):
        let understood = reader.read(line.trimmed)
        if understood == .control(.quit) { return try leave(scoring, of: record, in: store) }
        if let reply = understood.reply(in: request.place) {
          note(ControlVoice().text(for: reply))
          continue
        }
        if sound.take(line) { continue }
        let effects = scoring.handle(understood == .control(.back) ? "<" : line)
        try keepRatings(in: effects, of: record, in: store)
        say(effects, of: record)
        sound.stop(unlessAt: scoring.item?.turn.number)
        for case .listen(let turn) in effects { sound.play(turn) }
      case .closed(let ending, _) where ending != .endOfFile:
        try keepRatings(in: scoring.leave(), of: record, in: store)
        return ending.status
      case .endOfInput, .interrupted, .closed:
        let status = try leave(scoring, of: record, in: store)
        return input.isInterruption ? .interrupted : status
      case .editor, .pasted: continue
      }
    }
    console.write(.blank + "The scores of session \(record.number) are kept.", to: .output)
    return .done
  }

  private func keepRatings(
    in effects: [Effect], of record: SessionRecord, in store: any Store
  ) throws {
    for case .keepRating(let rating, let turn) in effects {
      let rating = rating.given(at: environment.now().date)
      try store.keep([rating], turn: turn, of: record.id)
    }
  }

  private func leave(
    _ scoring: Scoring, of record: SessionRecord, in store: any Store
  ) throws -> ExitStatus {
    try keepRatings(in: scoring.leave(), of: record, in: store)
    note(
      .line(
        .init("The scores given so far are kept. "), command("rate \(record.number)"),
        .init(" goes on.")))
    return .done
  }

  private func say(_ effects: [Effect], of record: SessionRecord) {
    for case .say(.recording(let utterance)) in effects {
      console.write(RecordingVoice().text(for: utterance), to: .problems)
    }
    for case .say(.scoring(let utterance)) in effects {
      console.write(
        ScoringVoice(record: record).text(for: utterance),
        to: utterance.isComplaint ? .problems : .output)
    }
  }

  /// Keeps scores given on the command line.
  ///
  /// - Throws: ``CommandError``.
  package func rate(
    _ reference: SessionReference, _ place: AnswerPlace, rater name: String?, scores: [String]
  ) throws -> ExitStatus {
    let store = try openStore()
    let record = try store.find(reference)
    let rubrics = try rubrics()
    let turn = try record.turn(at: place)
    guard turn.isScorable else {
      throw CommandError.notScorable(place, session: record.number)
    }
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    let rater = name.map(Rater.init(name:)) ?? .own
    let ratings = try scores.map {
      try rating(GivenScore($0), of: turn, by: rater, in: record.medium, rubrics)
        .given(at: environment.now().date)
    }
    try store.keep(ratings, turn: turn.number, of: record.id)
    console.write(
      "Kept \(count(ratings.count, "rating")) of \(place.words) of session \(record.number).",
      to: .output)
    return .done
  }

  private func rating(
    _ given: GivenScore, of turn: Turn, by rater: Rater, in medium: Medium, _ rubrics: RubricSet
  ) throws -> Rating {
    // What a form asks a friend, and nothing else: else their reply and these scores speak of two things.
    let scored = rubrics.dimensions(for: turn.question)
    guard let dimension = scored.first(where: { $0.id == given.dimension }) else {
      throw CommandError.unknownDimension(found: given.dimension, known: scored.map(\.id))
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

extension AnswerLine {
  /// What is said to it where scores are given; nil where it is one, or leads somewhere.
  fileprivate func reply(in place: Control.Place) -> ControlUtterance? {
    switch self {
    case .text, .control(.back), .control(.quit): nil
    case .control(.help): .help(place)
    case .control(let control): .notHere(control)
    case .unknown(let word): .unknown(word, place)
    }
  }
}
