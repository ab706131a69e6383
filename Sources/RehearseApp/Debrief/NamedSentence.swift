import InterviewCore
import TextBasics

/// Who names a dimension that interviewers named: "Two interviewers and you name evidence; Sam does not."
struct NamedSentence {
  let text: String

  /// Of one dimension of a session; who scored it below the bar of ``Schedule`` names it.
  init(interviewers: Int, _ gap: FriendComparison.DimensionGap, friends: [String]) {
    let means = [("you", gap.own)] + friends.map { ($0, gap.mean(of: $0)) }
    let scored = means.compactMap { name, mean in mean.map { (name: name, mean: $0) } }
    let naming = scored.filter { $0.mean < Double(Schedule.bar) }.map(\.name)
    let others = scored.filter { $0.mean >= Double(Schedule.bar) }.map(\.name)
    let first = Self.interviewers(interviewers)
    let verb = interviewers == 1 && naming.isEmpty ? "names" : "name"
    let rest =
      others.isEmpty
      ? "" : "; \(list(others, "and")) \(others == ["you"] || others.count > 1 ? "do" : "does") not"
    text = "\(list([first] + naming, "and")) \(verb) \(gap.dimension.name.lowercased())\(rest)."
  }

  /// How many there are, at the beginning of a sentence.
  static func interviewers(_ number: Int) -> String {
    "\(word(number)) \(number == 1 ? "interviewer" : "interviewers")"
  }

  private static func word(_ number: Int) -> String {
    let words = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
    return words.indices.contains(number - 1) ? words[number - 1] : "\(number)"
  }
}
