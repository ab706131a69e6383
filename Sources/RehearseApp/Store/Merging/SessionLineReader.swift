import BankReading
import Foundation
import InterviewCore
import JobSearch
import TextBasics

/// What one line of an export holds.
enum ExportLine {
  case session(SessionDocument)
  case stories(StoryBook)
  case reports(SharedReportBook)
  case search(JobBook)
}

/// Reads the lines of an export; whatever is wrong with one is a problem with its place.
struct SessionLineReader {
  let file: String

  /// An answer of 64 MB is the longest an editor hands over, and JSON may take some more for it.
  static let longest = 128 << 20

  /// What a text may begin with that says how it is encoded; it is no part of it.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// So many bytes of blank lines are read before somebody is told of them: a file may have millions.
  private static let betweenTellings = 1 << 16

  /// Reads the file line by line, one session at a time; blank lines are left out. `tell` is told how many bytes were
  /// read before each of them.
  ///
  /// - Throws: ``CommandError/notAnExport(path:found:)`` for a backup; what the bodies throw.
  func readAll(
    _ files: FileClient, _ tell: (_ bytes: Int) throws -> Void,
    _ take: (Int, Result<ExportLine, ProblemFound>) throws -> Void
  ) throws {
    var (read, told) = (0, 0)
    try files.readLines(file, Self.longest) { number, bytes in
      var bytes = bytes
      if number == 1 {
        if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
          throw CommandError.notAnExport(path: file, found: .backup)
        }
        if bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(3) }
      }
      let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
      if !isBlank || read - told >= Self.betweenTellings {
        try tell(read)
        told = read
      }
      read += bytes.count + 1
      if !isBlank { try take(number, line(bytes, number)) }
    }
  }

  /// What a line holds: a session, the stories, the reports for others, or the search for a job.
  private func line(_ bytes: [UInt8], _ number: Int) -> Result<ExportLine, ProblemFound> {
    guard let schema = schemaOfNoSession(bytes) else {
      return read(bytes, line: number).map(ExportLine.session)
    }
    if schema == StoriesDocument.schema {
      return decode(StoriesDocument.self, bytes, line: number) { .success(.stories(StoryBook($0))) }
    }
    if schema == SharedReportsDocument.schema {
      return decode(SharedReportsDocument.self, bytes, line: number) {
        .success(.reports(SharedReportBook($0)))
      }
    }
    return decode(JobSearchDocument.self, bytes, line: number) { document in
      do throws(JobDocumentFault) {
        return .success(.search(try JobBook(document)))
      } catch {
        return .failure("found `\(excerpt(error.found, 40))`, expected \(error.expected)")
      }
    }
  }

  /// The schema of a line that holds something else than a session.
  private func schemaOfNoSession(_ bytes: [UInt8]) -> String? {
    struct Kind: Decodable {
      var schema: String
    }
    // Most lines are sessions, and need not be read twice; within a text its quotes would be escaped.
    if bytes[...].holds(Self.sessionSchema) { return nil }
    let data = Data(bytes)
    return [
      StoriesDocument.schema, SharedReportsDocument.schema, JobSearchDocument.schema,
    ].first { schema in
      data.range(of: Data(schema.utf8)) != nil
        && (try? Self.decoder.decode(Kind.self, from: data))?.schema == schema
    }
  }

  /// The schema of a session, as an export writes it.
  private static let sessionSchema = Array("\"schema\":\"\(SessionDocument.schema)\"".utf8)

  /// Deeper than any session is nested.
  private static let deepest = 32

  /// The session in a line, or why there is none.
  func read(_ bytes: [UInt8], line: Int) -> Result<SessionDocument, ProblemFound> {
    decode(SessionDocument.self, bytes, line: line) { document in
      document.contradiction.map { .failure($0.message, at: $0.path) } ?? .success(document)
    }
  }

  private func decode<Document: Decodable, Value>(
    _ type: Document.Type, _ bytes: [UInt8], line: Int, _ look: (Document) -> Looked<Value>
  ) -> Result<Value, ProblemFound> {
    func problem(_ offset: Int, _ message: String, hint: String? = nil) -> ProblemFound {
      ProblemFound(problem: place(offset, line, bytes, message, hint))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let hint = bytes.contains(0) ? "it looks like UTF-16; save it as UTF-8" : nil
      return .failure(problem(0, "the line is not UTF-8", hint: hint))
    }
    if let fault = JSONScanner.fault(in: bytes, deepest: Self.deepest) {
      return .failure(problem(fault.offset, fault.message(in: bytes)))
    }
    do {
      switch look(try Self.decoder.decode(type, from: Data(bytes))) {
      case .success(let value): return .success(value)
      case .failure(let message, let path): return .failure(problem(offset(path, bytes), message))
      }
    } catch let error as DecodingError {
      let (path, message) = error.told
      return .failure(problem(offset(path, bytes), message))
    } catch {
      return .failure(problem(0, "the line cannot be read"))
    }
  }

  /// What came of looking at a document.
  private enum Looked<Value> {
    case success(Value)
    case failure(String, at: [any CodingKey] = [])
  }

  /// A problem as an error.
  struct ProblemFound: Error, Equatable {
    var problem: Problem
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .rehearse
    return decoder
  }

  private func offset(_ path: [any CodingKey], _ bytes: [UInt8]) -> Int {
    JSONScanner.offset(of: path, in: bytes, deepest: Self.deepest)
  }

  private func place(
    _ offset: Int, _ line: Int, _ bytes: [UInt8], _ message: String, _ hint: String?
  ) -> Problem {
    let start = max(0, offset - 40)
    let shown = String(decoding: bytes[start..<min(bytes.count, start + 90)], as: UTF8.self)
      .unicodeScalars.map { $0.steers || $0 == "\u{FFFD}" ? "·" : String($0) }.joined()
    let caret = String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self)
    return Problem(
      message: message,
      location: SourcePlace(
        file: file, line: line, column: TextPosition(of: offset, in: bytes).column),
      excerpt: (start > 0 ? "…" : "") + shown,
      caretColumn: displayWidth(caret) + (start > 0 ? 2 : 1), hint: hint)
  }
}

extension JSONFault {
  /// What is wrong, in words.
  fileprivate func message(in bytes: [UInt8]) -> String {
    switch kind {
    case .expected(.end): "found more after the session, expected a new line"
    case .expected(.key): "expected a key in quotes"
    case .expected(let expected) where offset >= bytes.count:
      "the line ends early, expected \(expected.words)"
    case .expected(.value): "expected a JSON value"
    case .expected(let expected): "expected \(expected.words)"
    case .openText: "a text has no end, expected `\"`"
    case .controlCharacter: "a control character stands raw in a text"
    case .badEscape: "found an escape that means nothing"
    case .tooDeep: "nested too deep"
    }
  }
}

extension JSONFault.Expected {
  fileprivate var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in quotes"
    case .colon: "`:` after a key"
    case .commaOrBracket: "`,` or `]`"
    case .commaOrBrace: "`,` or `}`"
    case .end: "a new line"
    }
  }
}

extension DecodingError {
  /// Which value is meant, and what is wrong with it.
  fileprivate var told: (path: [any CodingKey], message: String) {
    switch self {
    case .keyNotFound(let key, let context):
      (context.codingPath, "found no `\(key.stringValue)`, expected it here")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      (context.codingPath, "found another type of value than expected\(Self.of(context))")
    // The line is JSON; what the decoder takes for none without a place is a number beyond its type.
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      ([], "found a number that is out of range, or not whole where it has to be")
    case .dataCorrupted(let context):
      (context.codingPath, "found a value that is not among those expected\(Self.of(context))")
    @unknown default: ([], "the line cannot be read")
    }
  }

  private static func of(_ context: Context) -> String {
    context.codingPath.last { $0.intValue == nil }.map { " for `\($0.stringValue)`" } ?? ""
  }
}
