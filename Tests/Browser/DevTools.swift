import Foundation
import Glibc
import TestSupport

/// The DevTools protocol over a pipe: JSON messages, each ended by a NUL. One thread has it at a time.
final class DevTools: @unchecked Sendable {
  /// Something the browser told unasked.
  struct Event {
    /// The tab it is about; nil where it is about the browser.
    var session: String?
    var method: String
    var parameters: JSONValue
  }

  /// What has been told so far, the earliest first.
  private(set) var events: [Event] = []
  private let process: BrowserProcess
  private var unread: [UInt8] = []
  private var answers: [Int: JSONValue] = [:]
  private var lastCall = 0

  init(_ process: BrowserProcess) { self.process = process }

  /// Forgets what has been told.
  func forgetEvents() { events = [] }

  /// Calls a method and waits for its result.
  ///
  /// - Throws: `Browser.Failure` when the browser refuses, or says nothing for a long time.
  @discardableResult
  func call(
    _ method: String, _ parameters: [String: JSONValue] = [:], in session: String? = nil,
    seconds: Double = 60
  ) throws -> JSONValue {
    lastCall += 1
    let number = lastCall
    var message: [String: JSONValue] = [
      "id": .number(Double(number)), "method": .text(method), "params": .object(parameters),
    ]
    if let session { message["sessionId"] = .text(session) }
    try write(Array(JSONEncoder().encode(JSONValue.object(message))) + [0])
    try wait("an answer to `\(method)`", seconds: seconds) { answers[number] != nil }
    let answer = answers.removeValue(forKey: number) ?? .null
    if let problem = answer["error"]["message"].text {
      throw Browser.Failure(description: "\(method): \(problem)")
    }
    return answer["result"]
  }

  /// Reads what the browser tells until a condition holds.
  ///
  /// - Throws: `Browser.Failure` after so many seconds.
  func wait(_ what: String, seconds: Double = 30, until holds: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try !holds() {
      guard ContinuousClock.now < end else {
        throw Browser.Failure(description: "waited in vain for \(what)")
      }
      try pump(milliseconds: 20)
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(process.pipe, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Browser.Failure(description: "the browser has ended") }
      rest = rest.dropFirst(count)
    }
  }

  private func pump(milliseconds: Int32) throws {
    var end = pollfd(fd: process.pipe, events: Int16(POLLIN), revents: 0)
    guard poll(&end, 1, milliseconds) > 0 else { return }
    var part = [UInt8](repeating: 0, count: 1 << 18)
    let count = read(process.pipe, &part, part.count)
    guard count > 0 else { throw Browser.Failure(description: "the browser has ended") }
    var rest = part[..<count]
    while let end = rest.firstNUL {
      try take(JSONValue(Data(unread + rest[..<end])))
      unread = []
      rest = rest[(end + 1)...]
    }
    unread += rest
  }

  private func take(_ message: JSONValue) {
    if let number = message["id"].number {
      answers[Int(number)] = message
    } else if let method = message["method"].text {
      events.append(
        Event(
          session: message["sessionId"].text, method: method, parameters: message["params"]))
    }
  }
}

extension ArraySlice<UInt8> {
  /// The place of the first NUL; `firstIndex(of:)` takes a tenth of the time of a test without optimisation.
  fileprivate var firstNUL: Int? {
    withUnsafeBytes { all in
      guard let start = all.baseAddress, let found = memchr(start, 0, all.count) else { return nil }
      return startIndex + (UnsafeRawPointer(found) - start)
    }
  }
}
