import FuzzSupport
import JobSearch
import TextBasics

import struct Foundation.UUID

/// What libFuzzer calls with each input: reads it twice as a list of applications, takes it into a record, where taking
/// it again adds nothing, and so does what is exported.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self),
    let list = read(text)
  else { return 0 }
  require(list == read(text), "reading the same text twice gives two results")
  // A return ends a line as well.
  let lines = count + 2
  for line in list.jobs.map(\.line) + list.leftOut.map(\.line) {
    require((1...lines).contains(line), "line \(line) of \(lines)")
  }
  let news = JobImport(list, into: JobBook(), today: today, makeID: { UUID() })
  let book = JobBook(jobs: news.added, contacts: news.contacts)
  require(
    JobImport(list, into: book, today: today, makeID: { UUID() }).isEmpty,
    "taking the same list again adds something")
  let exported = delimitedText([JobBook.listColumns] + book.listRows)
  guard !book.jobs.isEmpty else { return 0 }
  guard let back = read(exported) else {
    require(false, "what is exported cannot be read")
    return 0
  }
  require(
    JobImport(back, into: book, today: today, makeID: { UUID() }).isEmpty,
    "taking what is exported adds something")
  return 0
}

private let today = Day("2026-11-28") ?? Day(number: 0)

private func read(_ text: String) -> JobList? {
  if let list = try? JobListReader.read(text, today: today) { return list }
  return try? JobListReader.read(text, dates: .dayFirst, today: today)
}
