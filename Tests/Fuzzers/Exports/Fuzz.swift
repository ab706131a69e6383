import FuzzSupport
import InterviewCore

@testable import RehearseApp

/// What libFuzzer calls with each input: reads its lines twice as those of an export, writes what could be read and
/// reads it again, and merges each two sessions in both orders.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(4)
  var sessions: [SessionVersion] = []
  for (index, line) in lines.enumerated() {
    guard let document = read(Array(line), line: index + 1) else { continue }
    sessions.append(SessionVersion(document))
  }
  for one in sessions {
    for other in sessions { checkMerge(one, other) }
  }
  return 0
}

private let reader = SessionLineReader(file: "a")

private func read(_ line: [UInt8], line number: Int) -> SessionDocument? {
  let first = reader.read(line, line: number)
  require(first == reader.read(line, line: number), "reading twice gives two results")
  switch first {
  case .failure(let found):
    let place = found.problem.location
    require(place?.line == number, "line \(place?.line ?? 0) of \(number)")
    require((1...line.count + 1).contains(place?.column ?? 0), "column \(place?.column ?? 0)")
    require((1...200).contains(found.problem.caretColumn ?? 0), "caret")
    require(
      !found.problem.excerpt.orEmpty.unicodeScalars.contains { $0.value < 0x20 },
      "a control character is shown")
    return nil
  case .success(let document):
    guard let text = try? SessionLine.text(document) else {
      require(false, "a session cannot be written")
      return nil
    }
    let again = reader.read(Array(text.utf8.dropLast()), line: number)
    require(again == .success(document), "what is written is read as something else: \(text)")
    return document
  }
}

/// Whatever the order, the same sessions come out.
private func checkMerge(_ one: SessionVersion, _ other: SessionVersion) {
  let (there, back) = (contents(one, other), contents(other, one))
  require(there == back, "two orders give two results")
}

private func contents(_ one: SessionVersion, _ other: SessionVersion) -> [String] {
  let versions: [SessionVersion] =
    switch SessionMerging.merge(one, other) {
    case .one(let version): [version]
    case .two(let first, let second): [first, second]
    }
  return versions.map { $0.record.id.uuidString + $0.record.content }.sorted()
}

extension String? {
  fileprivate var orEmpty: String { self ?? "" }
}
