import InterviewCore
import TerminalUI
import TextBasics

/// A story for reading.
struct StoryText {
  private let story: Story
  private let tellings: [Telling]
  private let check: StoryCheck
  private let isMeasured: Bool

  init(_ story: Story, _ tellings: [Telling], pace: Double) {
    self.story = story
    self.tellings = tellings
    check = StoryCheck(story, pace: pace)
    isMeasured = pace != StoryCheck.usualPace
  }

  var text: StyledText {
    var text = StyledText.line(.init("\(story.number)  \(story.title)", .heading), hanging: 3)
    if !story.competencies.isEmpty { text += aside("shows \(list(names, "and"))") }
    for part in Story.Part.allCases where !story[part].isEmpty {
      text += .blank + StyledText(part.rawValue, .quiet)
      text += story[part].split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(into: StyledText()) { $0 += StyledText(String($1), indent: 2) }
    }
    return text + .blank + facts + told
  }

  /// How long it takes, and what is missing in it.
  var facts: StyledText {
    guard check.words > 0 else { return aside("Nothing of it is written yet.") }
    let pace = isMeasured ? "at your own pace" : "at 150 words a minute"
    let time =
      "\(count(check.words, "word")), about \(clockText(check.seconds)) to tell \(pace)."
    let missing = check.signs.map { $0.meaning(in: .typed) }
    return StyledText(
      missing.isEmpty ? time : "\(time) Noticed: \(list(missing, "and")).", .quiet, hanging: 2)
  }

  private var names: [String] { story.competencies.map { $0.competencyName.lowercasedStart } }

  private var told: StyledText {
    guard !tellings.isEmpty else { return aside("Not told yet.") }
    let sessions = tellings.map(\.session).firstOfEach().map { "session \($0)" }
    return StyledText("Told in \(list(sessions, "and")).", .quiet, hanging: 2)
  }
}
