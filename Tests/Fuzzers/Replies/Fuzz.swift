import DebriefDocuments
import FuzzSupport
import InterviewCore

import struct Foundation.UUID

/// What libFuzzer calls with each input: reads it twice as a friend's reply and checks what must hold of every one.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = mostlyText(Array(UnsafeBufferPointer(start: start, count: count)))
  let first = Reading(bytes)
  require(first == Reading(bytes), "reading the same bytes twice gives two results")
  // A return or a byte of UTF-16 is no newline, but each byte ends a line at most.
  if let read = first.read { check(read, lines: bytes.count + 2) }
  if let answers = first.answers?.answers {
    require(answers.count == 3, "\(answers.count) answers to three questions")
    require(answers.allSatisfy { $0.count <= ReadReply.textLimit }, "an answer beyond the limit")
  }
  return 0
}

/// What came of reading an input.
private struct Reading: Equatable {
  var debrief: UUID?
  var name: String?
  var read: ReadReply?
  var answers: ReportReply.Read?
  var error: ReplyError?

  init(_ bytes: [UInt8]) {
    do {
      switch try ReceivedMessage(bytes) {
      case .debrief(let received):
        debrief = received.debrief
        name = received.name
        read = received.read(for: form)
      case .report(let reply): answers = reply.read(asking: 3)
      }
    } catch {
      self.error = error
    }
  }
}

private func check(_ read: ReadReply, lines: Int) {
  var seen: Set<ReplyProblem.Line> = []
  for rating in read.ratings {
    let answer = form.answers.first { $0.turn == rating.turn }
    require(
      answer?.dimensions.contains { $0.id == rating.dimension } == true,
      "\(rating.turn).\(rating.dimension) is not asked for")
    let line = ReplyProblem.Line(turn: rating.turn, dimension: rating.dimension)
    require(seen.insert(line).inserted, "\(rating.turn).\(rating.dimension) is scored twice")
    require(rating.score.map { (1...5).contains($0) } ?? true, "a score beyond the scale")
    require(rating.comment.count <= ReadReply.textLimit, "a comment of \(rating.comment.count)")
  }
  for problem in read.problems {
    guard case .line(let line, let column) = problem.place else { continue }
    require((1...lines).contains(line) && column > 0, "line \(line), column \(column) of \(lines)")
  }
}

/// Two answers, each on three dimensions.
private let form: ReplyForm = {
  let rubric = ["Structure", "Eye contact", "Evidence"].map { name in
    Dimension(
      id: name.lowercased().replacing(" ", with: "-"), name: name, group: .content,
      question: "Could you tell?", levels: [:], media: Medium.allCases)
  }
  let turns = [1, 2].map { number in
    Debrief.Turn(
      number: number, role: .question, question: "Why?", answer: "So.", thinkingSeconds: 0,
      answerSeconds: 0, budgetSeconds: 0, dimensions: rubric.map(\.id))
  }
  let session = Debrief.SessionFacts(number: 1, date: "2026-11-28", medium: .aloud)
  return ReplyForm(
    of: Debrief(
      id: UUID(uuid: (1, 2, 3, 4, 5, 6, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 9)), friend: "Sam",
      session: session, turns: turns, skipped: [], rubric: rubric))
}()
