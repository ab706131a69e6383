import InterviewCore
import TextBasics

/// Every sentence of ours in a debrief for people.
///
/// None holds anything that could be read as a line of the form.
enum Wording {
  static func title(of session: Debrief.SessionFacts, for friend: String) -> String {
    "\(session.isRecalled ? "An interview" : "A practice interview") for \(friend) to read"
  }

  static let introduction = """
    Someone you know is practising for job interviews and would like to hear how these answers \
    come across to you; you need no experience to tell them. Read each answer, then write a score \
    and, where you can, a few words of comment behind the colons below it: all of it takes five to \
    ten minutes. Send it back any way you like, as this file or as its text in a message.
    """

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
      numbers.contains(1) ? "" : " A warm-up is left out, so the numbers do not start at 1."
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

  static func unseen(_ names: [String], in session: Debrief.SessionFacts) -> String {
    "\(these(session)), so some things cannot be seen in them: \(list(names, "and")). "
      + "There, - is the right answer."
  }

  static func beyondText(_ names: [String]) -> String {
    "If you have only this text, and neither heard nor saw the answers, some things cannot be "
      + "seen: \(list(names, "and")). There, - is the right answer."
  }

  static func unseenHere(_ session: Debrief.SessionFacts) -> String {
    "cannot be seen \(place(session)), so - is right"
  }

  static func place(_ session: Debrief.SessionFacts) -> String {
    if session.isRecalled { return "in an answer written down from memory" }
    return switch session.medium {
    case .typed: "in a typed answer"
    case .aloud: "in an answer spoken to an empty room"
    case .observed: "in this answer"
    }
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

  static let conclusion = """
    What worked, what should they work on, and what should they try next time? Would you hire them \
    on these answers? And how did you meet the answers: did you read this transcript, have a \
    recording, or hear them live?
    """

  static let identification =
    "Please leave the next two lines as they are; they say which interview it is."

  static let end = "End of the form. Thank you."

  static func these(_ session: Debrief.SessionFacts) -> String {
    if session.isRecalled { return "These answers were written down from memory" }
    return switch session.medium {
    case .typed: "These answers were typed"
    case .aloud: "These answers were spoken to an empty room"
    case .observed: "These answers were spoken to a listener"
    }
  }

  private static let nothing = clockText(0)
}
