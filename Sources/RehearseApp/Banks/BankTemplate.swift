import InterviewCore

/// The file that a new bank starts as: valid as it stands, and its own manual.
struct BankTemplate {
  var id: String
  var kind: QuestionKind
  /// Where the schema lies, so that editors complete and underline; nil where it was not found.
  var schema: String?

  var text: String {
    (schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? "")
      + """
      # A question bank. What you change here, `rehearse banks check` checks, and
      # `rehearse practice --bank \(id)` asks.
      bank: \(id)
      title: \(title)
      kind: \(kind.rawValue)  # behavioral, technical or cultural-fit; it decides what is scored
      language: en
      time: 3m  # for a question that names none: 90s, 3m, 2m30s

      questions:
        # `id`, `ask` and `competency` must be there. Never give an id to another question: it is how
        # your answers are found again.
        - id: \(example.id)
          ask: \(example.ask)
          competency: \(example.competency)
          level: [junior, mid, senior]  # whom it suits; leave it out for all
          time: 2m30s
          # What a good answer shows; you see it after your answer only. One line, one thing that a
          # friend could tick.
          listens-for:
      \(example.listensFor.map { "      - \($0)" }.joined(separator: "\n"))
          # What may be asked next. With `when` it is asked only where the answer shows the sign:
          # \(Sign.prompting.map(\.rawValue).joined(separator: ", ")).
          follow-ups:
            - ask: \(example.probe)
              when: \(example.sign)
            - ask: What would you do differently today?
          tags: [example]

        # The shortest question there can be. Quote a text that contains a colon and a space.
        - id: second-question
          ask: "Replace me: what would you least like to be asked?"
          competency: self-awareness
          listens-for:
            - An honest answer, with a reason

      """
  }

  private var title: String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private struct Example {
    var id: String
    var ask: String
    var competency: String
    var listensFor: [String]
    var probe: String
    var sign: String
  }

  private var example: Example {
    switch kind {
    case .behavioral:
      Example(
        id: "asked-for-help", ask: Tell.help, competency: "teamwork",
        listensFor: [
          "What they had tried before they asked", "Whom they asked, and why that person",
          "What came of it",
        ], probe: "What came of it in the end?", sign: "no-result")
    case .technical:
      Example(
        id: "slow-page", ask: Tell.slowPage, competency: "debugging",
        listensFor: [
          "They measure before they change anything", "They narrow it down step by step",
          "They check that it is mended, and stays so",
        ], probe: "Say a little more about the first step.", sign: "too-short")
    case .culturalFit:
      Example(
        id: "good-day", ask: Tell.goodDay, competency: "motivation",
        listensFor: [
          "A real day, not a wish", "What they themselves did in it", "Why it was good",
        ], probe: "You sound unsure; which part do you know for certain?", sign: "hedged")
    }
  }

  private enum Tell {
    static let help = "Tell me about a time you had to ask for help. What did you do?"
    static let slowPage = "A page that was fast last week is slow today. How do you find out why?"
    static let goodDay = "Describe a good day at work, from the morning on. What made it good?"
  }
}
