import BankReading
import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

import struct Foundation.Date
import struct Foundation.UUID

/// One reply on its way into the store: finds its session, says what cannot be read, asks where asking
/// is due, and keeps it.
@MainActor struct ReplyKeeper {
  private let app: App
  private let received: ReceivedReply
  private let file: String
  private let options: ReplyOptions

  init(_ app: App, _ received: ReceivedReply, from file: String, _ options: ReplyOptions) {
    self.app = app
    self.received = received
    self.file = file
    self.options = options
  }

  /// Keeps the reply.
  ///
  /// - Throws: ``CommandError``.
  func keep() throws -> ExitStatus {
    let store = try app.openStore()
    let (record, debrief) = try answered(in: store)
    let lock = try app.hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    let form = ReplyForm(
      of: record, rubrics: try app.rubrics(), numbering: debrief.numbering,
      answers: debrief.answers)
    let read = received.read(for: form)
    let rater = try rater(of: debrief, in: record)
    try checkProblems(of: read, from: rater, form)
    var reply = Reply(read, debrief: debrief.id, rater: rater, at: app.environment.now().date)
    reply.remarks = read.remarks { record.turn(numbered: $0, by: debrief.numbering)?.number }
    let receivedAt = reply.receivedAt
    let ratingsByTurn = Dictionary(grouping: read.ratings) {
      record.turn(numbered: $0.turn, by: debrief.numbering)?.number
    }
    var ratings = Dictionary(
      uniqueKeysWithValues: ratingsByTurn.compactMap { turn, read in turn.map { ($0, read) } }
    )
    .mapValues {
      $0.compactMap {
        rating($0, by: rater, read.saw, in: record, form)?.given(at: receivedAt)
      }
    }
    let whole = record.together(with: reply, ratings)
    if let whole { (reply, ratings) = (whole.reply, whole.ratings) }
    if record.holds(reply, ratings) {
      app.console.write(
        "This reply of \(rater)'s is already kept with session \(record.number); nothing was changed.",
        to: .output)
      return .done
    }
    if whole?.differs ?? true { try checkReplacing(rater, in: record) }
    try store.keep(reply, ratings: ratings, of: record.id)
    tell(
      whole == nil ? read : read.with(ratings), isAdded: whole.map { !$0.differs } ?? false,
      from: rater, form, in: record)
    return .done
  }

  // MARK: Which session

  private func answered(
    in store: any TranscriptStore
  ) throws -> (session: SessionRecord, debrief: DebriefRecord) {
    let named = try options.session.map { try store.find($0) }
    guard let id = received.debrief else {
      guard let named else { throw CommandError.debrief(.noDebrief(file: file)) }
      // Whoever is named may have had the page from somebody else.
      let another = options.rater == nil ? nil : named.debriefs.last
      guard let debrief = named.debrief(for: options.rater ?? received.name) ?? another else {
        throw CommandError.debrief(
          .noRater(
            session: named.number, asked: named.debriefs.map(\.friend).firstOfEach(), file: file))
      }
      return (named, debrief)
    }
    guard let number = try store.session(ofDebrief: id), let record = try store.session(number),
      let debrief = record.debriefs.first(where: { $0.id == id })
    else { throw CommandError.debrief(.unknownDebrief(id, file: file)) }
    if let named, named.number != number {
      throw CommandError.debrief(
        .otherSession(found: number, expected: named.number, file: file))
    }
    return (record, debrief)
  }

  // MARK: Whose it is

  private func rater(of debrief: DebriefRecord, in record: SessionRecord) throws -> String {
    if let given = options.rater { return record.spelling(of: given) }
    guard let found = received.name.map({ excerpt($0, 80) }), !found.isSameName(as: debrief.friend)
    else { return record.spelling(of: debrief.friend) }
    if found.isFormOf(debrief.friend), !record.knows(found) {
      app.note(
        StyledText(
          "The reply is from \(found), and its debrief was written for \(debrief.friend): kept as \(debrief.friend)'s."
        ))
      return record.spelling(of: debrief.friend)
    }
    guard app.console.capabilities.isInteractive, found != Rater.own.name else {
      throw CommandError.debrief(
        .otherRater(found: found, expected: debrief.friend, file: file))
    }
    app.note(
      StyledText(
        "The debrief was written for \(debrief.friend), and the reply is from \(found). Whose scores are these?"
      ))
    let names = [debrief.friend, found]
    let place = try app.choose(
      "\(debrief.friend) / \(found): ", among: names, orElse: Self.nothingChanged)
    return record.spelling(of: names[place])
  }

  // MARK: What stands in the way

  private static let nothingChanged = "Nothing was changed."
  private static let restStays = "What only the earlier one says stays."

  private func checkProblems(
    of read: ReadReply, from rater: String, _ form: ReplyForm
  ) throws {
    let errors = read.problems.count(where: \.isError)
    app.show(problems: read.problems, in: file)
    guard !read.isEmpty else {
      throw CommandError.debrief(
        errors > 0 ? .unreadable(errors, file: file) : .notFilledIn(file: file))
    }
    guard errors > 0, !options.isPartial else { return }
    guard app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.unreadable(errors, file: file))
    }
    app.note(
      StyledText(
        "\(rater)'s reply: \(read.summary(of: form)); \(count(errors, "thing")) could not be read.")
    )
    try app.insist(on: "Keep what could be read?", orElse: Self.nothingChanged)
  }

  private func checkReplacing(_ rater: String, in record: SessionRecord) throws {
    guard record.hasWord(of: rater) else { return }
    guard options.isConfirmed || app.console.capabilities.isInteractive else {
      throw CommandError.debrief(.repliedBefore(rater: rater, session: record.number))
    }
    let earlier = record.earlierWord(of: rater, app.environment.localTime)
    if options.isConfirmed {
      return app.note(StyledText(earlier + " This takes its place. \(Self.restStays)"))
    }
    app.note(StyledText(earlier))
    app.note(StyledText(Self.restStays))
    try app.insist(on: "Put this reply in its place?", orElse: Self.nothingChanged)
  }

  // MARK: Keeping

  private func rating(
    _ read: ReadRating, by rater: String, _ saw: Saw?, in record: SessionRecord, _ form: ReplyForm
  ) -> Rating? {
    let answer = form.answers.first { $0.turn == read.turn }
    guard let dimension = answer?.dimensions.first(where: { $0.id == read.dimension }) else {
      return nil
    }
    return Rating(
      rater: .friend(rater), dimension: dimension.id, group: dimension.group, score: read.score,
      medium: record.medium, saw: saw, comment: read.comment.isEmpty ? nil : read.comment)
  }

  private func tell(
    _ read: ReadReply, isAdded: Bool, from rater: String, _ form: ReplyForm,
    in record: SessionRecord
  ) {
    let number = record.number
    let kept = isAdded ? "Added to what was kept with" : "Kept with"
    app.console.write(
      StyledText("\(rater) \(read.summary(of: form)). \(kept) session \(number).", hanging: 2),
      to: .output)
    let isScored = record.turns.contains(where: \.isScoredByCandidate)
    app.note(
      isScored
        ? .line(
          command("debrief compare \(number)"), .init(" shows where your eyes differ.", .quiet))
        : .line(
          .init("You see it once you have scored the session yourself: ", .quiet),
          command("rate \(number)"), .init(", then ", .quiet),
          command("debrief compare \(number)"), hanging: 2))
  }
}

extension ReadReply {
  /// `scored 23 of 24; 1 not observed; 2 left open`.
  fileprivate func summary(of form: ReplyForm) -> String {
    let scored = ratings.count { $0.score != nil }
    let asked = form.count(given: ratings)
    let parts = [
      (ratings.count - scored, "not observed"), (asked - ratings.count, "left open"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let texts = [(reactions.count, "reaction"), (notes.count, "note")].filter { $0.0 > 0 }
    return (["scored \(scored) of \(asked)"] + parts + texts.map { count($0.0, $0.1) })
      .joined(separator: "; ")
  }

  /// What is written about single answers, with the turns of the session for the numbers of the form.
  fileprivate func remarks(_ turn: (Int) -> Int?) -> [AnswerRemark] {
    reactions.compactMap { reaction in
      turn(reaction.turn).map { AnswerRemark(turn: $0, text: reaction.text) }
    }
      + notes.compactMap { note in
        turn(note.turn).map { AnswerRemark(turn: $0, quote: note.quote, text: note.text) }
      }
  }

  /// The same with other ratings.
  fileprivate func with(_ ratings: [Int: [Rating]]) -> ReadReply {
    var whole = self
    whole.ratings = ratings.sorted { $0.key < $1.key }.flatMap { turn, ratings in
      ratings.map { ReadRating(turn: turn, dimension: $0.dimension, score: $0.score) }
    }
    return whole
  }
}

extension Reply {
  fileprivate init(_ read: ReadReply, debrief: UUID, rater: String, at date: Date) {
    self.init(
      debrief: debrief, rater: rater, saw: read.saw, worked: read.worked, workOn: read.workOn,
      tryNext: read.tryNext, decision: read.decision, receivedAt: date)
  }
}
