import ReviewDocuments
import TerminalUI

/// The sheet on a terminal.
struct PrepText {
  private let sheet: PrepSheet
  private let width: Int

  init(_ sheet: PrepSheet, width: Int) {
    self.sheet = sheet
    self.width = width
  }

  var text: StyledText {
    var text = StyledText(sheet.title, .heading)
    for fact in sheet.facts { text += StyledText(fact) }
    if !sheet.asks.isEmpty {
      text += .blank + StyledText("What they ask for, and your story for it", .heading) + asks
    }
    text += section("Sure to come", sheet.answers) { answer in
      StyledText(answer.question, .spoken, indent: 2, hanging: 2)
        + StyledText(answer.text ?? "Not practised yet.", indent: 4)
    }
    text += section("What they said of you", sheet.said) { said in
      .line(.init("\(said.who) ", .quiet), .init("“\(said.text)”"), indent: 2, hanging: 2)
    }
    text += section("Your questions for them", sheet.questions) {
      StyledText("- \($0)", indent: 2, hanging: 2)
    }
    text += section("If it goes wrong", sheet.plan.map { [$0] } ?? []) {
      StyledText($0, indent: 2, hanging: 2)
    }
    return text
      + section("To bring", sheet.bring) { StyledText("- \($0)", indent: 2, hanging: 2) }
  }

  private var asks: StyledText {
    var table = TextTable([.init(), .init(), .init()])
    for ask in sheet.asks {
      table.add(
        .init(ask.name),
        ask.stories.isEmpty
          ? .init("no story yet", .quiet) : .init(ask.stories.joined(separator: " · "), .code),
        .init(ask.words.joined(separator: " · "), .quiet))
    }
    return table.styled(width: width, indent: 2)
  }

  private func section<Item>(
    _ title: String, _ items: [Item], _ line: (Item) -> StyledText
  ) -> StyledText {
    guard !items.isEmpty else { return StyledText() }
    return items.reduce(.blank + StyledText(title, .heading)) { $0 + line($1) }
  }
}
