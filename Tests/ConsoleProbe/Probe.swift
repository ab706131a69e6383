import Glibc
import LineEditing
import TerminalUI

/// A little REPL: `answer`, `await PIPE`, `choice`, `edit COMMAND`, `crash`, `quit`; all other lines are told back.
@MainActor final class Probe {
  private let console: any Console
  private var purpose = ReadRequest.Purpose.command
  private var initial = ""
  private var cursor: Int?
  private var lines: [String] = []
  private var start = SteadyClock.seconds()
  private var drafts: [String] = []
  private var awaited: Awaited?
  private var status: Int32?

  init(console: any Console) { self.console = console }

  func run() -> Int32 {
    while status == nil {
      let event = console.read(request())
      initial = ""
      cursor = nil
      handle(event)
    }
    return status ?? 0
  }

  private func request() -> ReadRequest {
    var request = ReadRequest(purpose, prompt: { [self] in prompt() })
    request.initial = initial
    request.cursor = cursor
    request.awaited = awaited
    awaited = nil
    request.onTick = { [self] in tick($0) }
    request.complete = { [self] in complete($0) }
    if purpose == .answer { request.repaint = { [self] in StyledText("Q one") + said() } }
    return request
  }

  private func prompt() -> StyledText {
    switch purpose {
    case .command: "probe> "
    case .choice: "choice> "
    case .answer:
      .line(StyledText.Span(clock(), .quiet), StyledText.Span(" answer> "))
    }
  }

  /// Tenths of a second as if they were seconds: 00:00 to 00:99.
  private func clock() -> String {
    let tenths = Int((SteadyClock.seconds() - start) * 10)
    let seconds = String(tenths % 100)
    return "[00:\(seconds.count < 2 ? "0" : "")\(seconds)]"
  }

  private func said() -> StyledText { StyledText(lines: lines.flatMap { StyledText($0).lines }) }

  private func tick(_ draft: String) -> StyledText? {
    if draft == "crash now" { fatalError("as asked") }
    guard draft.hasPrefix("announce"), !drafts.contains(draft) else { return nil }
    drafts.append(draft)
    return StyledText("── one minute left ──", .spoken)
  }

  private func complete(_ line: String) -> [Completion] {
    let last = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let word = last.drop { "\"'".contains($0) }
    let words =
      line.contains(" ")
      ? ["behavioral", "system design", "swift", "swift-ui", "say \"when\"", "Lee's"]
      : ["answer", "choice", "quit"]
    return words.filter { $0.hasPrefix(word) }.map { Completion($0) }
  }

  private func handle(_ event: InputEvent) {
    switch event {
    case .line(let line, let firstKey): take(line, firstKey)
    case .key(let key): say("key \(key)")
    case .pasted(let pasted, let rest, let cursor):
      lines += pasted
      say("pasted \(pasted.count) lines")
      initial = rest
      self.cursor = cursor
    case .endOfInput: endOfInput()
    case .interrupted(let draft, let cursor):
      say("interrupted at \(cursor)")
      initial = draft
      self.cursor = cursor
    case .editor(let draft): say("editor with \(draft)")
    case .closed(let ending, let draft): close(ending, draft)
    }
  }

  private func take(_ line: String, _ firstKey: Double?) {
    if purpose == .answer {
      if line == "." {
        let bytes = lines.joined(separator: "\n").utf8.count
        let isEarly = firstKey.map { SteadyClock.seconds() - $0 > 0.25 } ?? false
        say("answered \(lines.count) lines \(bytes) bytes\(isEarly ? ", begun early" : "")")
        lines = []
        purpose = .command
      } else {
        lines.append(line)
      }
      return
    }
    if purpose == .choice {
      purpose = .command
      return say("chose \(line)")
    }
    command(line)
  }

  private func command(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch words.first {
    case "answer":
      purpose = .answer
      start = SteadyClock.seconds()
    case "await":
      awaited = Awaited(descriptor: open(words.last ?? "", O_RDWR)) { "── it has come ──" }
    case "choice": purpose = .choice
    case "edit": say("status \(LineEditing.run(shellCommand: words.last ?? "", file: "/dev/null"))")
    case "crash": fatalError("as asked")
    case "paint":
      console.paint("Merging: 1 of 2 sessions, about 0:07 left")
      let isLong = words.last == "long"
      console.paint(isLong ? String(repeating: "wide ", count: 40) : "Merging: 2 of 2")
      if words.last == "done" { say("merged") } else { console.paint(nil) }
    case "both":
      for number in 1...3 {
        console.write(StyledText("out \(number)"), to: .output)
        console.write(StyledText("err \(number)"), to: .problems)
      }
    case "quit": status = 0
    default: say("line <\(line)>")
    }
  }

  private func endOfInput() {
    say("end of input")
    if purpose == .command { status = 0 } else { purpose = .command }
  }

  private func close(_ ending: InputEvent.Ending, _ draft: String) {
    say("closed with <\(draft)>")
    if let path = getenv("PROBE_DRAFT"), let file = fopen(path, "w") {
      fputs((lines + [draft]).joined(separator: "\n"), file)
      fclose(file)
    }
    let again = console.read(request())
    status =
      switch (again, ending) {
      case (.closed(ending, _), .endOfFile): 0
      case (.closed(ending, _), .hangUp): 129
      case (.closed(ending, _), .signal(let number)): 128 + number
      default: 1
      }
  }

  private func say(_ text: String) { console.write(StyledText(text), to: .output) }
}
