import InterviewCore
import TextBasics

/// Every sentence of ours in a debrief for people.
///
/// None holds anything that could be read as a line of the form.
enum Wording {
  static func title(of session: Debrief.SessionFacts, for friend: String) -> String {
    "\(session.isRecalled ? "An interview" : "A practice interview") for \(friend) to read"
  }

  /// What is asked, and by whom.
  static func request(from name: String?) -> String {
    "\(name ?? "Someone you know") asks for your view"
  }

  /// How much it is: `3 answers, 12 choices, about 8 minutes`.
  static func effort(of debrief: Debrief) -> String {
    [
      count(debrief.scored, "answer"), count(debrief.choices, "choice"),
      "about " + count(debrief.minutes, "minute"),
    ].joined(separator: ", ")
  }

  static func introduction(_ debrief: Debrief) -> String {
    """
    \(request(from: debrief.from)): \(effort(of: debrief)). It is practice for job interviews, \
    and you need no experience to say how the answers come across to you. Read each of them, write \
    what stays with you, then a score and, where you can, a few words of comment behind the colons below it. \
    To say something about certain words, copy them onto a line of their own behind the comment, begin that line with \
    >, and write below it. Send it back any way you like, as this file or as its text in a message.
    """
  }

  static let reaction = "What stays with you?"

  static func about(_ debrief: Debrief) -> String {
    """
    This is interview number \(debrief.session.number), of \(debrief.session.date)\(purpose(of: debrief.session)), with \
    \(count(debrief.scored, "answer")) to score. \(manner(of: debrief)) \
    Nobody else's opinion is in here, so that yours stays your own.
    """
  }

  /// What the interview is for, as far as it was named: `, for Data Engineer at Northwind`.
  static func purpose(of session: Debrief.SessionFacts) -> String {
    let named = [session.position, session.company].compactMap { $0?.visibleLine }
    return named.isEmpty ? "" : ", for " + named.joined(separator: " at ")
  }

  static func manner(of debrief: Debrief) -> String {
    if debrief.session.isRecalled {
      return "It was a real one; what was asked and answered was written down from memory."
    }
    let given =
      switch debrief.session.medium {
      case .typed: "typed at a keyboard."
      case .aloud: "spoken aloud and written down afterwards."
      case .observed: "spoken to a listener and written down afterwards."
      }
    let numbers = debrief.turns.map(\.number) + debrief.skipped.map(\.number)
    let warmUp =
      numbers.contains(1) || debrief.isChoice
      ? "" : " A warm-up is left out, so the numbers do not start at 1."
    return "The answers were \(given)\(warmUp)"
  }

  static func skipped(_ question: Debrief.SkippedQuestion) -> String {
    "Question \(question.number) was skipped, so there is nothing to read: \(question.question)"
  }

  static let guideHeading = "How to score"

  static let scale = """
    The levels 1, 3 and 5 are described below. Pick the one that sounds most like what you read; 2 \
    and 4 lie between. Write - for "not observed" when you cannot tell: it is as good an answer as \
    any number, and better than a guess. An empty line means you did not get to it.
    """

  static func beyondText(_ names: [String]) -> String {
    "If you have only this text, and neither heard nor saw the answers, some things cannot be "
      + "seen: \(list(names, "and")). There, - is the right answer."
  }

  static func name(of group: DimensionGroup) -> String {
    switch group {
    case .content: "Content"
    case .bodyLanguage: "Body language"
    case .tone: "Tone"
    }
  }

  static func heading(of turn: Debrief.Turn) -> String {
    turn.role == .closing ? "Their own questions" : "Answer \(turn.number)"
  }

  static func question(of turn: Debrief.Turn) -> String {
    turn.role == .closing ? "Invitation" : "Question"
  }

  static func timing(of turn: Debrief.Turn, in session: Debrief.SessionFacts) -> String {
    if clockText(turn.answerSeconds) == nothing, clockText(turn.thinkingSeconds) == nothing {
      // From a pipe the answers come at once.
      if session.isRecalled { return "Written down from memory." }
      return turn.budgetSeconds == 0
        ? "No time was measured."
        : "\(clockText(Double(turn.budgetSeconds))) was asked for; no time was measured."
    }
    let verb = session.medium == .typed ? "Typed" : "Spoken"
    let taken = "\(verb) in \(clockText(turn.answerSeconds))"
    let asked =
      turn.budgetSeconds > 0 ? " of the \(clockText(Double(turn.budgetSeconds))) asked for" : ""
    return "\(taken)\(asked), after \(clockText(turn.thinkingSeconds)) of thinking."
  }

  static func followUp(seconds: Double) -> String {
    clockText(seconds) == nothing ? "Follow-up" : "Follow-up, answered in \(clockText(seconds))"
  }

  static let noAnswer = "(no answer was given)"

  static let nothingToScore = "There is nothing to score here; it is for you to read."

  static func formHeading(of turn: Debrief.Turn) -> String {
    "Your scores for answer \(turn.number): 1 to 5, or -"
  }

  static let conclusionHeading = "All in all"

  static func conclusion(asksHowItWasMet: Bool) -> String {
    let asked = """
      What worked, what should they work on, and what should they try next time? Would you hire \
      them on these answers?
      """
    guard asksHowItWasMet else { return asked }
    return asked + """
       And how did you meet the answers: did you read this transcript, have a recording, or hear \
      them live?
      """
  }

  static let identification =
    "Please leave the next two lines as they are; they say which interview it is."

  static let end = "End of the form. Thank you."

  private static let nothing = clockText(0)
}
