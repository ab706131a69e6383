import BankReading
import InterviewCore
import TerminalUI
import TextBasics

/// What a recogniser made of a recording.
enum Transcript: Equatable {
  case text(String)
  /// Why there is none, in a sentence.
  case nothing(String)
}

extension App {
  /// Lets a recogniser write down what was said. What `tell` throws, where nobody can press a key, breaks it off.
  func transcribe<Failure>(
    _ recording: Recording, _ recogniser: Recogniser, _ tell: (WorkWords) throws(Failure) -> Void
  ) throws(Failure) -> Transcript {
    let path = soundFiles.path(recording.file)
    let placed = recogniser.words.map { $0.replacing("{wav}", with: path) }
    let words = placed == recogniser.words ? placed + [path] : placed
    let seconds = 30 + 5 * recording.seconds
    let running = environment.sound.run(words, seconds: seconds, limit: 1 << 20)
    guard try waited(for: running, recogniser, tell) else { return .nothing("Not waited for.") }
    return Self.transcript(running.result ?? .cancelled, of: recogniser.words.first ?? "")
  }

  private func waited<Failure>(
    for running: any WordsOfProgram, _ recogniser: Recogniser,
    _ tell: (WorkWords) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard console.capabilities.isInteractive else {
      while running.result == nil {
        do throws(Failure) {
          try tell(WorkWords("Writing down what was said", unit: .percent))
        } catch {
          running.cancel()
          // Nothing of it is left behind.
          while running.result == nil { environment.sound.wait(seconds: 0.02) }
          throw error
        }
        environment.sound.wait(seconds: 0.05)
      }
      return true
    }
    if running.result != nil { return true }
    let words = "\(recogniser.name) writes down what you said; x does not wait > "
    var request = ReadRequest(.choice, prompt: { .line(.init(words, .quiet)) })
    request.isOver = { running.result != nil }
    request.isLively = true
    request.keys = ["x"]
    while running.result == nil {
      switch console.read(request) {
      case .line(let line, _) where line.isEmpty: continue
      case .key("x"), .line, .endOfInput, .interrupted, .closed:
        if running.result != nil { return true }
        running.cancel()
        return false
      case .key, .pasted, .editor: continue
      }
    }
    return true
  }

  /// The text of a result, or the sentence on why there is none.
  static func transcript(_ result: ProgramResult, of program: String) -> Transcript {
    let name = "`\(shortened(program))`"
    switch result {
    case .written(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        return .nothing("\(name) wrote something that is no UTF-8; type the gist as usual.")
      }
      let said = RecognisedText(text).text
      return said.isEmpty
        ? .nothing("\(name) found no words in it; type the gist as usual.") : .text(said)
    case .cannotStart(let reason):
      return .nothing("\(name) cannot be started: \(reason). Type the gist as usual.")
    case .ended(let end): return .nothing("\(name) ended \(end); type the gist as usual.")
    case .tooLong(let limit):
      return .nothing("\(name) wrote more than \(bytesText(limit)); type the gist as usual.")
    case .tooSlow(let seconds):
      return .nothing(
        "\(name) was not done after \(clockText(seconds)); type the gist as usual.")
    case .cancelled: return .nothing("Not waited for; type the gist as usual.")
    }
  }

  /// Writes down what was said in a session, answer by answer, and lets the person take it or leave it.
  ///
  /// - Throws: ``CommandError``.
  package func recordingsTranscribe(
    _ reference: SessionReference, _ place: AnswerPlace?, isConfirmed: Bool
  ) throws -> ExitStatus {
    let programs = try configuration().sound
    guard let recogniser = recogniser(programs) else { throw noRecogniser }
    let store = try openStore()
    var record = try store.find(reference)
    let turns = try place.map { [try record.turn(at: $0)] } ?? record.turns
    let heard = turns.filter { $0.recording.map { soundFiles.size($0) != nil } ?? false }
    guard !heard.isEmpty else { throw CommandError.nothingToHear(session: record.number, place) }
    if !isConfirmed, !console.capabilities.isInteractive {
      throw CommandError.unconfirmed("a draft takes the place of what was typed")
    }
    let lock = try hold(record.number)
    defer { withExtendedLifetime(lock) {} }
    if let model = recogniser.model {
      note(aside("Written down by `\(RecogniserSearch.program)` with \(model), found by itself."))
    }
    var status = ExitStatus.done
    try endIfWanted()
    for var turn in heard {
      guard let recording = turn.recording else { continue }
      let transcript = try working { progress in
        try transcribe(recording, recogniser) { words throws(Declined) in try progress.tell(words) }
      }
      switch transcript {
      case .text(let text):
        console.write(
          .blank + StyledText(turn.question.text, .spoken) + StyledText(text, indent: 2),
          to: .output)
        guard try isConfirmed || isTaken(turn) else { continue }
        turn.answer = text
        turn.recording?.isTranscribed = true
        try keep(turn, of: &record, in: store)
      case .nothing(let sentence):
        note(aside(sentence))
        status = .failed
      }
    }
    return status
  }

  /// Keeps an answer that has other words now, with the hints that these give to it and to those after it.
  private func keep(_ turn: Turn, of record: inout SessionRecord, in store: any Store) throws {
    record.turns = record.turns.map { $0.number == turn.number ? turn : $0 }
    let changed = record.listenAgain(from: turn.number) { question in
      question.bank.flatMap { library.bank($0)?.value.language } ?? "en"
    }
    let id = record.id
    let turns = record.turns.filter { one in
      one.number == turn.number || changed.contains { $0.number == one.number }
    }
    for turn in turns { try store.keep(turn, of: id) }
  }

  private func isTaken(_ turn: Turn) throws -> Bool {
    try confirm(
      turn.answer.isEmpty
        ? "Take this as the answer?" : "Take this in the place of what was typed?",
      orElse: "What was typed stays.")
  }
}
