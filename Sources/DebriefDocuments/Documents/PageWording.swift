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

  static func beyondText(_ names: [String]) -> String {
    "If you have only this text, some things cannot be seen: \(list(names, "and")). "
      + "Say so above, and you are not asked for them."
  }

  static func voices(of turns: [Int]) -> String {
    let numbers = Array(Set(turns)).sorted().map(String.init)
    return
      "\(numbers.count == 1 ? "Answer" : "Answers") \(list(numbers, "and")) can be heard here: "
      + "play \(numbers.count == 1 ? "it" : "them") before you choose. The marks below a player are pauses."
  }

  static func sendHeading(to name: String?) -> String {
    name.map { "Send it to \($0)" } ?? "Send it back"
  }

  static func thanks(_ name: String?) -> String {
    "Thank you. You are done once the reply is with \(name ?? "whoever sent you this page")."
  }

  static func onPaper(_ name: String?) -> String {
    """
    Filled in on paper? Hand the sheets to \(name ?? "whoever gave you this page"), or photograph them and \
    send the pictures. Thank you.
    """
  }
}
