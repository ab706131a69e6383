import InterviewCore
import TerminalUI
import TextBasics

extension Request {
  /// Which kind of line is wanted.
  var purpose: ReadRequest.Purpose {
    switch self {
    case .answer, .startOfSpeech, .endOfSpeech, .evidence, .recall: .answer
    case .story, .menu, .decision, .extremes, .scores, .redo: .choice
    }
  }

  /// The prompt, with the clock where one is shown.
  func prompt(
    timing: Timing? = nil, records: Bool = false, meter: String? = nil, hasSound: Bool = false
  ) -> StyledText {
    if let meter, case .endOfSpeech(let observed) = self {
      return Self.recording(meter, timing: timing, observed: observed)
    }
    let clock = timing.map { $0.clock + " " } ?? ""
    return switch self {
    case .answer: .line(.init(clock, .quiet, said: ""), .init("> "))
    case .startOfSpeech(let observed):
      records
        ? .line(
          .init("Enter starts the clock and the recording > ", .quiet))
        : .line(
          .init("Enter when \(observed ? "the answer starts" : "you start to speak") > ", .quiet))
    case .endOfSpeech(let observed):
      .line(
        .init(clock, .quiet, said: ""),
        .init(observed ? "\(Tally.keys), Enter ends > " : "Enter when you have ended > ", .quiet))
    case .story: .line(.init(clock, .quiet, said: ""), .init("which story (Enter for none): "))
    case .menu(let inAnswer): StyledText(MenuChoice.words(inAnswer: inAnswer) + " > ")
    case .recall(let recalling): .line(.init("\(recalling.label) ", .quiet), .init("> "))
    case .decision: "your view: "
    case .extremes(let worstOnly):
      worstOnly
        ? "worst, by its number (- for none): " : "best and worst, such as 1 3 (- for neither): "
    case .scores(let wanted): StyledText(wanted.prompt(hasSound: hasSound))
    case .evidence(let dimension, _):
      dimension.group == .content
        ? "which words show it (Enter for none): " : "what showed it (Enter for none): "
    case .redo: "yes / no: "
    }
  }

  /// Time, level and keys in one line.
  private static func recording(
    _ meter: String, timing: Timing?, observed: Bool
  ) -> StyledText {
    let keys =
      observed ? "\(Tally.keys), Enter ends > " : "Enter ends, p pauses, r again, x no sound > "
    let clock = timing.map { $0.clock + "  " } ?? ""
    return .line(
      .init("● ", .error, said: ""), .init("\(clock)\(meter)  ", .quiet, said: "Recording. "),
      .init(keys, .quiet))
  }
}

extension ScoresWanted {
  /// What is to be typed; where there are scores, what Enter keeps.
  fileprivate func prompt(hasSound: Bool) -> String {
    let isOne = isPart && dimensions.count == 1
    let names = dimensions.map { $0.name.lowercased() }.joined(separator: ", ")
    let number = dimensions.count == 1 ? "1 score" : "\(dimensions.count) scores"
    let subject = isPart ? names : predicts == nil ? "\(number), in this order" : number
    let asked = predicts.map { "what will \($0) say, \(subject)" } ?? subject
    let closer = (isOne ? "? answer" : "? one by one") + (hasSound ? ", l plays" : "")
    guard let present else { return "\(asked) (1-5, - not observed, \(closer)): " }
    let kept = present.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    return "\(asked) (Enter keeps \(kept), \(closer)): "
  }
}

extension Recalling {
  /// What the line is for, at the prompt.
  fileprivate var label: String { "question \(number)" }
}

extension Tally {
  /// `a f u p s`
  fileprivate static var keys: String { allCases.map { String($0.key) }.joined(separator: " ") }
}

extension MenuChoice {
  fileprivate static func words(inAnswer: Bool) -> String {
    available(inAnswer: inAnswer).map(\.rawValue).joined(separator: " / ")
  }
}

extension Timing {
  /// `1:12 / 3:00`; the time used alone where none was asked for.
  fileprivate var clock: String {
    let used = clockText(answerSeconds)
    return budgetSeconds > 0 ? "\(used) / \(clockText(Double(budgetSeconds)))" : used
  }
}
