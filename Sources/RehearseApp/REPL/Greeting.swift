import InterviewCore
import TerminalUI
import TextBasics

/// What the prompt says when it opens: what there is to do, what was last, what is weakest.
struct Greeting {
  let summary: SessionSummary?
  let outlook: Outlook
  let weakness: Weakness
  let rubrics: RubricSet?
  let when: String

  /// Reads it off the store; nil where there is no store yet, or none that opens. A command will say why.
  @MainActor init?(_ app: App) {
    guard app.environment.files.kind(app.places.store) == .file,
      let store = try? app.openStore(),
      let summary = try? store.summaries(limit: 1, skipping: 0).first,
      let attempts = try? store.attempts(limit: App.rememberedAttempts),
      let weakness = try? app.weakness(in: store)
    else { return nil }
    self.weakness = weakness
    rubrics = try? app.rubrics()
    self.summary = summary
    outlook = Outlook(after: attempts, at: app.environment.now().date)
    when = app.environment.localTime(summary.startedAt)
  }

  var text: StyledText {
    var text = StyledText()
    if let summary {
      text += aside(
        "Last: session \(summary.number), \(when), \(count(summary.questions, "question")), "
          + "\(summary.state.rawValue).")
      if summary.state == .suspended {
        text += .line(command("resume"), .init(" goes on with it.", .quiet))
      }
    }
    if outlook.due > 0 {
      text += .line(
        .init("Due: \(count(outlook.due, "question")); ", .quiet),
        command("practice --mode drill"), .init(" asks them.", .quiet))
    }
    if let weakest = weakness.dimensions.first {
      let name = rubrics?.dimension(weakest.subject.name)?.name ?? weakest.subject.name
      text += aside("Weakest so far: \(name.lowercased()) (\(meanText(weakest.spread.median))).")
    } else if weakness.isKnown {
      text += aside("\(weakness.nothingWeak) so far.")
    }
    return text
  }
}
