import InterviewCore
import TextBasics

extension StoryError {
  var text: ErrorText {
    switch self {
    case .unknown(let found, let nearest):
      ErrorText(
        message: "there is no story `\(found)`",
        hint: nearest.map { "did you mean `\($0)`?" } ?? "`stories list` shows them",
        status: .noInput)
    case .several(let found, let numbers):
      ErrorText(
        message: "`\(found)` begins \(count(numbers.count, "title"))",
        hint: "say which by its number: \(list(numbers.map(String.init), "or"))", status: .usage)
    case .none:
      ErrorText(
        message: "there is no story yet", hint: "`stories add` writes one", status: .noInput)
    case .untitled:
      ErrorText(
        message: "found no title, expected what you call the story",
        hint: "for example `stories add \"The queue\"`", status: .usage)
    }
  }
}
