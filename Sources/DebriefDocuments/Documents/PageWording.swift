import InterviewCore
import TextBasics

/// The sentences of the page that depend on the session; all others stand in its template.
enum PageWording {
  static func about(_ debrief: Debrief) -> String {
    """
    Interview \(debrief.session.number), of \(debrief.session.date)\(Wording.purpose(of: debrief.session)). \(Wording.manner(of: debrief)) Nobody else’s \
    opinion is in here, and nothing leaves this page until you send it.
    """
  }

  static func unseen(_ names: [String], in session: Debrief.SessionFacts) -> String {
    "\(Wording.these(session)), so some things cannot be seen in them: \(list(names, "and")). "
      + "They are folded away below each answer, and there “Not observed” is right."
  }

  static func beyondText(_ names: [String]) -> String {
    "If you have only this text, and neither heard nor saw the answers, some things cannot be "
      + "seen: \(list(names, "and")). There, “Not observed” is the right choice."
  }

  static func voices(_ voices: [DebriefVoice]) -> String {
    let numbers = Array(Set(voices.map(\.turn))).sorted().map(String.init)
    return
      "\(numbers.count == 1 ? "Answer" : "Answers") \(list(numbers, "and")) can be heard here: "
      + "play \(numbers.count == 1 ? "it" : "them") before you choose. The marks below a player are pauses."
  }

  static func unseenHere(_ names: [String], in session: Debrief.SessionFacts) -> String {
    "Cannot be seen \(Wording.place(session)): \(list(names, "and"))"
  }
}
