import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Takes out what a friend said of a session, with every score they gave in it.
  ///
  /// - Throws: ``CommandError``.
  package func debriefRemove(
    _ reference: SessionReference, of friend: String?, isConfirmed: Bool
  ) throws -> ExitStatus {
    let store = try openStore()
    let found = try store.find(reference)
    let lock = try hold(found.number)
    defer { withExtendedLifetime(lock) {} }
    let rater = try found.rater(called: friend)
    let what = "what \(rater) said of session \(found.number)"
    try makeSure(
      "Remove \(what): \(found.inventory(of: rater))?", isConfirmed: isConfirmed,
      unasked: "removing \(what) cannot be undone")
    try store.remove(
      RemovedReply(rater: rater, removedAt: environment.now().date), of: found.id)
    console.write("Removed \(what).", to: .output)
    note(aside(naming: "`debrief import FILE --rater NAME` keeps a reply in another name."))
    return .done
  }
}

extension SessionRecord {
  /// Those who have said something of it, in the order of their names.
  private var raters: [String] {
    let scored = turns.flatMap(\.friendRatings).map(\.rater.name)
    return Set(replies.map(\.rater) + scored).sorted()
  }

  /// The friend of that name; the only one where nobody is named.
  fileprivate func rater(called friend: String?) throws(CommandError) -> String {
    let raters = raters
    guard let first = raters.first else { throw .debrief(.noReply(session: number)) }
    guard let friend else {
      if raters.count > 1 { throw .debrief(.severalRaters(session: number, raters)) }
      return first
    }
    guard let rater = raters.first(where: { $0.isSameName(as: friend) }) else {
      throw .debrief(.nothingSaid(rater: friend, session: number, known: raters))
    }
    return rater
  }

  /// `6 ratings, 3 texts and 2 notes`.
  fileprivate func inventory(of rater: String) -> String {
    let reply = replies.first { $0.rater == rater }
    let texts = [reply?.worked, reply?.workOn, reply?.tryNext].count { $0?.isEmpty == false }
    let ratings = turns.flatMap(\.friendRatings).count { $0.rater == .friend(rater) }
    let all = [(ratings, "rating"), (texts, "text"), (reply?.remarks.count ?? 0, "note")]
    let told = all.filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    return told.isEmpty ? "no more than that they replied" : list(told, "and")
  }
}
