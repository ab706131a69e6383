import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows the rules that notice something in an answer, with examples.
  ///
  /// - Throws: ``CommandError`` where the configuration cannot be read.
  package func reviewHints(format: ReportFormat) throws -> ExitStatus {
    let off = try configuration().hintsOff
    switch format {
    case .json:
      try writeJSON(HintRule.all.map { HintRuleDocument($0, isOff: off.contains($0.sign)) })
    case .text, .csv:
      let title =
        StyledText("What is noticed", .heading)
        + aside(
          "None of it becomes a score. `hints: {off: [\(Sign.hedged.rawValue)]}` in "
            + "\(places.configuration) switches a rule off.")
      show(HintRule.all.reduce(title) { $0 + .blank + text(of: $1, isOff: off.contains($1.sign)) })
    }
    return .done
  }

  private func text(of rule: HintRule, isOff: Bool) -> StyledText {
    var text = StyledText.line(
      .init(rule.sign.rawValue, .code), .init(isOff ? "  (off)" : "", .warning))
    text += StyledText(rule.explanation, indent: 3)
    if let example = rule.fires.first {
      text += StyledText(
        "notices: “\(example.answer)”\(example.facts)", .quiet, indent: 3, hanging: 2)
    }
    if let example = rule.keepsQuiet.first {
      text += StyledText(
        "does not: “\(example.answer)”\(example.facts)", .quiet, indent: 3, hanging: 2)
    }
    return text
  }
}

extension HintExample {
  /// What one has to know of it beside the words.
  var facts: String {
    let after = earlier.isEmpty ? "" : ", after \(count(earlier.count, "other answer"))"
    return " (\(medium.rawValue), \(kind.rawValue), \(clockText(seconds)) of "
      + "\(clockText(Double(budgetSeconds)))\(after))"
  }
}

/// A rule for programs.
struct HintRuleDocument: Codable, Equatable {
  var rule: Sign
  var isOff: Bool
  var explanation: String
  var fires: [String]
  var keepsQuiet: [String]

  init(_ rule: HintRule, isOff: Bool) {
    self.rule = rule.sign
    self.isOff = isOff
    explanation = rule.explanation
    fires = rule.fires.map(\.answer)
    keepsQuiet = rule.keepsQuiet.map(\.answer)
  }
}

extension HintRule {
  /// All rules as a section of the documentation, in Markdown.
  static var documentation: String { table + "\n" + examples }

  private static var table: String {
    let rows = all.map { rule in
      let spoken = rule.meaning(in: .aloud)
      let meaning = rule.meaning(in: .typed)
      return
        "| `\(rule.sign.rawValue)` | \(meaning)\(spoken == meaning ? "" : "; spoken: \(spoken)") | "
        + (rule.sign.promptsFollowUp ? "yes |\n" : "no |\n")
    }
    return "| sign | what it says of an answer | a follow-up can ask |\n|---|---|---|\n"
      + rows.joined()
  }

  private static var examples: String {
    all.map { rule in
      let examples =
        rule.fires.map { "- notices: “\($0.answer)”\($0.facts)" }
        + rule.keepsQuiet.map { "- does not: “\($0.answer)”\($0.facts)" }
      return "### `\(rule.sign.rawValue)`\n\n\(rule.explanation)\n\n"
        + examples.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
